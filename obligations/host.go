package obligations

import "iter"

// A HostTask is one of the five things that are commonly asked of host States for
// the security of missions, with the duties that give it a basis in law, and what
// is asked beyond them and is practice only.
type HostTask struct {
	Name     string // "protect"
	Practice string // what no provision asks for; guidance, not law
	keys     []string
}

var hostTasks = [...]HostTask{
	{"protect", "fixed guards, cordons, patrols and hardening beyond what the threat calls for; reviews at set intervals",
		[]string{"vcdr-22-2", "vcdr-24-protect", "vcdr-27-5-protect", "vcdr-29-protect", "vcdr-30-1-protect", "vcdr-45-a", "vccr-15-3", "vccr-27-1-a", "vccr-27-2", "vccr-31-3", "vccr-33-protect", "vccr-35-5-protect", "vccr-40", "vccr-59", "vccr-64", "ipp-4-a"}},
	{"inform", "early warning of threats to the mission concerned, and a point of contact at all hours; where a warning is the step called for, it is owed under the duties to protect",
		[]string{"vccr-36-1-b-tell", "vccr-36-1-b-inform", "vccr-37-a", "vccr-37-b", "vccr-37-c", "vccr-42", "ipp-4-b", "ipp-5-1", "ipp-5-2", "ipp-6-1", "ipp-11"}},
	{"cooperate", "joint exercises and training, shared risk assessments, regular meetings with the corps",
		[]string{"ipp-4-b", "ipp-7", "ipp-8-1", "ipp-8-3", "ipp-10-1"}},
	{"facilitate", "fast tracks for security equipment, licences for guards of the mission; neither is owed beyond the facilities of the Conventions",
		[]string{"vcdr-21-1", "vcdr-21-2", "vcdr-25", "vcdr-26", "vcdr-27-1", "vcdr-44", "vccr-14", "vccr-26", "vccr-28", "vccr-30-1", "vccr-30-2", "vccr-34", "vccr-35-1"}},
	{"respond", "emergency plans agreed with missions, designated units, a liaison officer on the spot",
		[]string{"vcdr-22-2", "vcdr-29-protect", "vccr-31-3", "vccr-40", "ipp-6-1", "ipp-7", "arsiwa-30-a", "arsiwa-30-b", "arsiwa-31-1"}},
}

// HostTasks returns the five tasks: protect, inform, cooperate, facilitate,
// respond.
func HostTasks() iter.Seq[HostTask] {
	return func(yield func(HostTask) bool) {
		for _, t := range hostTasks {
			if !yield(t) {
				return
			}
		}
	}
}

// Duties returns the duties of the catalogue that give t a basis in law.
func (t HostTask) Duties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for _, key := range t.keys {
			if d, err := DutyByKey(key); err == nil && !yield(d) {
				return
			}
		}
	}
}
