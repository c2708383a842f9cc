package obligations

import (
	"fmt"
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/timeline"
)

// A Posting is the post to which somebody is appointed. It is a set; the zero
// Posting is not stated.
type Posting uint8

// The values of [Posting].
const (
	HeadOfMission   Posting = 1 << iota // VCDR 1(a)
	DiplomaticStaff                     // staff with diplomatic rank, VCDR 1(d)
	ServiceAttache                      // a diplomat who is a military, naval or air attaché, VCDR 7
	MissionStaff                        // administrative, technical or service staff of a mission
	HeadOfPost                          // of a consular post, VCCR 1(1)(c)
	ConsularOfficer                     // another consular officer
	PostStaff                           // employee or service staff of a post
	numPostings     = iota
)

var postingNames = [...]string{"head_of_mission", "diplomatic_staff", "service_attache", "mission_staff", "head_of_post", "consular_officer", "post_staff"}

// String returns the tokens of the members of p joined by "|".
func (p Posting) String() string { return join(uint64(p), postingNames[:], "Posting") }

// An Accreditation holds the dates of one posting, from the agrément to the
// departure. A zero date is not stated, and [vienna.Never] says that the thing
// has not happened. Whether something was possible or reasonable is for the two
// States.
type Accreditation struct {
	Posting       Posting
	National      vienna.Truth // the person is a national of the receiving State, or of a third State only where it reserved the right of VCDR 8(3), VCCR 22(3)
	Several       vienna.Truth // the person is accredited or assigned to several States; VCDR 5(1)
	NamesRequired vienna.Truth // the receiving State requires the names of service attachés beforehand; VCDR 7

	Agrement          vienna.Date // the receiving State gives its agrément; VCDR 4(1)
	NamesApproved     vienna.Date // it approves the attaché; VCDR 7
	Consent           vienna.Date // it consents, for a consular officer expressly, to the appointment of its national; VCDR 8(2), VCCR 22(2)
	ConsentWithdrawn  vienna.Date // it withdraws that consent
	OthersNotified    vienna.Date // due notice to all the receiving States concerned; VCDR 5(1)
	Objected          vienna.Date // one of them expressly objects
	ClassAgreed       vienna.Date // the class of the head is agreed; VCDR 15
	Appointed         vienna.Date // appointment, for a head the accreditation
	AppointNotified   vienna.Date // notice of the appointment; VCDR 10(1)(a), VCCR 24(1)(a); of the name of an officer, VCCR 19(2)
	Commission        vienna.Date // commission or notification sent to the receiving State; VCCR 11
	Provisional       vienna.Date // provisional admission; VCCR 13
	Exequatur         vienna.Date // VCCR 12
	ArrivalAnnounced  vienna.Date // VCDR 10(2), VCCR 24(2)
	Arrived           vienna.Date
	ArrivalNotified   vienna.Date // VCDR 10(1)(a), VCCR 24(1)(a)
	Credentials       vienna.Date // credentials presented, or arrival notified with a true copy, as the receiving State's uniform practice has it; VCDR 13(1)
	TookUp            vienna.Date // taking up of functions
	Ranked            vienna.Date // the order of precedence of the staff is set; VCDR 17, VCCR 21
	RankNotified      vienna.Date
	Absent            vienna.Date // the head cannot act, and somebody acts ad interim; VCDR 19(1), VCCR 15
	ActingNotified    vienna.Date // notice of that name
	SizeRequired      vienna.Date // the receiving State requires a reasonable size; VCDR 11(1), VCCR 20
	SizeMet           vienna.Date
	OfficeConsent     vienna.Date // prior express consent to an office in another locality; VCDR 12, VCCR 4(5)
	OfficeOpened      vienna.Date
	NonGrata          vienna.Date // declaration as persona non grata or not acceptable; VCDR 9(1), VCCR 23(1)
	PeriodOver        vienna.Date // the first day after a reasonable period, or of the refusal to recall; VCDR 9(2), VCCR 23(2)
	Unrecognised      vienna.Date // refusal of recognition, or withdrawal of the exequatur
	Ended             vienna.Date // end of functions: recall, notice, expiry
	EndNotified       vienna.Date // VCDR 10(1)(a), 43(a), VCCR 24(1)(a), 25(a)
	Facilities        vienna.Date // facilities to leave are given; VCDR 44, VCCR 26
	Departed          vienna.Date // final departure
	DepartureNotified vienna.Date // VCDR 10(1)(a), VCCR 24(1)(a)
}

// A Status says how a step of an accreditation stands. The zero Status is open:
// the dates do not tell.
type Status uint8

// The values of [Status].
const (
	StatusOpen Status = iota
	InOrder           // done, and in time
	NotDue            // nothing yet calls for it
	Missing           // due, and not done
	OutOfOrder        // done, but after what it had to precede, or against an objection
)

var statusNames = [...]string{"open", "in_order", "not_due", "missing", "out_of_order"}

// String returns the token of s, and "Status(9)" for a value without a constant.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("Status(%d)", uint8(s))
}

// A Check is one step that a provision asks for, and how it stands.
type Check struct {
	At      vienna.Citation
	Status  Status
	Content string // what is asked for
}

// String returns the provision, the content and the status.
func (c Check) String() string {
	return c.At.String() + ": " + c.Content + ": " + c.Status.String()
}

// A date is one of the dates of an accreditation.
type date uint8

const (
	_ date = iota
	agrement
	namesApproved
	consented
	consentWithdrawn
	othersNotified
	objected
	classAgreed
	appointed
	appointNotified
	commission
	exequatur
	arrivalAnnounced
	arrived
	arrivalNotified
	credentials
	tookUp
	ranked
	rankNotified
	absent
	actingNotified
	sizeRequired
	sizeMet
	officeConsent
	officeOpened
	nonGrata
	periodOver
	unrecognised
	ended
	endNotified
	facilities
	departed
	departureNotified
	numDates = iota
)

// event returns the event of d.
func (a *Accreditation) event(d date) timeline.Event {
	switch d {
	case agrement:
		return timeline.Event{Name: "agrément", On: a.Agrement}
	case namesApproved:
		return timeline.Event{Name: "approval of the name", On: a.NamesApproved}
	case consented:
		return timeline.Event{Name: "consent", On: a.Consent}
	case consentWithdrawn:
		return timeline.Event{Name: "withdrawal of consent", On: a.ConsentWithdrawn}
	case othersNotified:
		return timeline.Event{Name: "notice to the other States", On: a.OthersNotified}
	case objected:
		return timeline.Event{Name: "objection", On: a.Objected}
	case classAgreed:
		return timeline.Event{Name: "agreement on the class", On: a.ClassAgreed}
	case appointed:
		return timeline.Event{Name: "appointment", On: a.Appointed}
	case appointNotified:
		return timeline.Event{Name: "notice of the appointment", On: a.AppointNotified}
	case commission:
		return timeline.Event{Name: "commission", On: a.Commission}
	case exequatur:
		return timeline.Event{Name: "exequatur", On: a.Exequatur}
	case arrivalAnnounced:
		return timeline.Event{Name: "announcement of the arrival", On: a.ArrivalAnnounced}
	case arrived:
		return timeline.Event{Name: "arrival", On: a.Arrived}
	case arrivalNotified:
		return timeline.Event{Name: "notice of the arrival", On: a.ArrivalNotified}
	case credentials:
		return timeline.Event{Name: "credentials", On: a.Credentials}
	case tookUp:
		return timeline.Event{Name: "taking up of functions", On: a.TookUp}
	case ranked:
		return timeline.Event{Name: "order of precedence", On: a.Ranked}
	case rankNotified:
		return timeline.Event{Name: "notice of precedence", On: a.RankNotified}
	case absent:
		return timeline.Event{Name: "charge ad interim", On: a.Absent}
	case actingNotified:
		return timeline.Event{Name: "notice of the name of who acts", On: a.ActingNotified}
	case sizeRequired:
		return timeline.Event{Name: "requirement of a size", On: a.SizeRequired}
	case sizeMet:
		return timeline.Event{Name: "reduction to the size", On: a.SizeMet}
	case officeConsent:
		return timeline.Event{Name: "consent to the office", On: a.OfficeConsent}
	case officeOpened:
		return timeline.Event{Name: "office in another locality", On: a.OfficeOpened}
	case nonGrata:
		return timeline.Event{Name: "declaration as persona non grata", On: a.NonGrata}
	case periodOver:
		return timeline.Event{Name: "end of a reasonable period", On: a.PeriodOver}
	case unrecognised:
		return timeline.Event{Name: "refusal of recognition", On: a.Unrecognised}
	case ended:
		return timeline.Event{Name: "end of functions", On: a.Ended}
	case endNotified:
		return timeline.Event{Name: "notice of the end", On: a.EndNotified}
	case facilities:
		return timeline.Event{Name: "facilities to leave", On: a.Facilities}
	case departed:
		return timeline.Event{Name: "final departure", On: a.Departed}
	case departureNotified:
		return timeline.Event{Name: "notice of the departure", On: a.DepartureNotified}
	}
	return timeline.Event{}
}

const (
	ofMission = HeadOfMission | DiplomaticStaff | ServiceAttache | MissionStaff
	ofPost    = HeadOfPost | ConsularOfficer | PostStaff
	ranking   = DiplomaticStaff | ServiceAttache
	officers  = HeadOfPost | ConsularOfficer
)

// A requirement is one step that a provision asks for: what is due, with the event
// that calls for it. If prior, it must have come by the day of that event;
// otherwise it follows it.
type requirement struct {
	at      vienna.Citation
	posting Posting
	due     date
	calls   date
	prior   bool
	only    func(a *Accreditation) vienna.Truth // a further condition; nil if none
	content string
}

func national(a *Accreditation) vienna.Truth      { return a.National }
func several(a *Accreditation) vienna.Truth       { return a.Several }
func namesRequired(a *Accreditation) vienna.Truth { return a.NamesRequired }

// requirements stand in the order of the treaties. Last compared with the texts
// on 2026-11-25.
var requirements = [...]requirement{
	{vcdr(4, 1, 0), HeadOfMission, agrement, appointed, true, nil, "agrément before the accreditation of the head"},
	{vcdr(5, 1, 0), HeadOfMission | ranking, othersNotified, appointed, true, several, "due notice to all receiving States concerned before accreditation to several"},
	{vcdr(7, 0, 0), ServiceAttache, namesApproved, appointed, true, namesRequired, "names of service attachés submitted beforehand and approved"},
	{vcdr(8, 2, 0), ranking, consented, appointed, true, national, "consent before the appointment of a national of the receiving State"},
	{vcdr(9, 1, 0), ofMission, ended, nonGrata, false, nil, "recall, or end of functions, of a person declared persona non grata or not acceptable"},
	{vcdr(9, 2, 0), ofMission, periodOver, unrecognised, true, nil, "a refusal to recall, or a reasonable period, before recognition is refused"},
	{vcdr(10, 1, 'a'), ofMission, appointNotified, appointed, false, nil, "notice of the appointment"},
	{vcdr(10, 1, 'a'), ofMission, arrivalNotified, arrived, false, nil, "notice of the arrival"},
	{vcdr(10, 1, 'a'), ofMission, endNotified, ended, false, nil, "notice of the end of functions"},
	{vcdr(10, 1, 'a'), ofMission, departureNotified, departed, false, nil, "notice of the final departure"},
	{vcdr(10, 2, 0), ofMission, arrivalAnnounced, arrived, true, nil, "arrival announced beforehand, where possible"},
	{vcdr(11, 1, 0), ofMission, sizeMet, sizeRequired, false, nil, "size kept to what the receiving State reasonably requires"},
	{vcdr(12, 0, 0), HeadOfMission, officeConsent, officeOpened, true, nil, "express consent before an office is set up in another locality"},
	{vcdr(13, 1, 0), HeadOfMission, credentials, tookUp, true, nil, "credentials, or a true copy, by the taking up of functions"},
	{vcdr(15, 0, 0), HeadOfMission, classAgreed, appointed, true, nil, "agreement on the class of the head"},
	{vcdr(17, 0, 0), HeadOfMission | ranking, rankNotified, ranked, false, nil, "notice of the order of precedence"},
	{vcdr(19, 1, 0), HeadOfMission, actingNotified, absent, false, nil, "notice of the name of the chargé d'affaires ad interim"},
	{vcdr(44, 0, 0), ofMission, facilities, ended, false, nil, "facilities to leave, from the receiving State, for those who are not its nationals"},
	{vccr(4, 5, 0), HeadOfPost, officeConsent, officeOpened, true, nil, "express consent before an office is opened away from the seat of the post"},
	{vccr(11, 2, 0), HeadOfPost, commission, appointed, false, nil, "commission, or a notification in its place, sent to the receiving State"},
	{vccr(12, 3, 0), HeadOfPost, exequatur, tookUp, true, nil, "exequatur, or provisional admission, by the taking up of duties"},
	{vccr(15, 2, 0), HeadOfPost, actingNotified, absent, true, nil, "name of the acting head notified, as a rule in advance"},
	{vccr(19, 2, 0), ConsularOfficer, appointNotified, arrived, true, nil, "name, category and class notified in time for VCCR 23(3)"},
	{vccr(20, 0, 0), ofPost, sizeMet, sizeRequired, false, nil, "size kept to what the receiving State reasonably requires"},
	{vccr(21, 0, 0), officers, rankNotified, ranked, false, nil, "notice of the order of precedence"},
	{vccr(22, 2, 0), officers, consented, appointed, true, national, "express consent before the appointment of a national of the receiving State"},
	{vccr(23, 1, 0), ofPost, ended, nonGrata, false, nil, "recall, or end of functions, of a person declared persona non grata or not acceptable"},
	{vccr(23, 2, 0), ofPost, periodOver, unrecognised, true, nil, "a refusal to recall, or a reasonable time, before the exequatur is withdrawn or recognition ends"},
	{vccr(24, 1, 'a'), ofPost, appointNotified, appointed, false, nil, "notice of the appointment"},
	{vccr(24, 1, 'a'), ofPost, arrivalNotified, arrived, false, nil, "notice of the arrival"},
	{vccr(24, 1, 'a'), ofPost, endNotified, ended, false, nil, "notice of the end of functions"},
	{vccr(24, 1, 'a'), ofPost, departureNotified, departed, false, nil, "notice of the final departure"},
	{vccr(24, 2, 0), ofPost, arrivalAnnounced, arrived, true, nil, "arrival announced beforehand, where possible"},
	{vccr(26, 0, 0), ofPost, facilities, ended, false, nil, "time and facilities to leave, from the receiving State, for those who are not its nationals"},
}

// sequence is pairs of which the second cannot come before the first; where it is
// needed, the second cannot happen without the first either.
var sequence = [...]struct {
	first, second date
	needed        bool
}{
	{appointed, ended, true}, {appointed, tookUp, true}, {tookUp, ended, false}, {arrived, departed, true}, {arrived, credentials, true},
	{appointed, commission, true}, {commission, exequatur, false}, {consented, consentWithdrawn, true}, {nonGrata, periodOver, true},
	{nonGrata, unrecognised, false}, {sizeRequired, sizeMet, true}, {ranked, rankNotified, true},
}

// Review returns, in the order of the treaties, the steps that the posting calls
// for and how each stands on a day. It fails if two dates contradict each other,
// and names both.
func (a Accreditation) Review(on vienna.Date) ([]Check, error) {
	for _, pair := range sequence {
		first, second := a.event(pair.first), a.event(pair.second)
		if second.On.Before(first.On) == vienna.True && (pair.needed || first.On != vienna.Never) {
			return nil, fmt.Errorf("obligations: %s: %v comes before %s: %v", second.Name, second.On, first.Name, first.On)
		}
	}
	var checks []Check
	for i := range requirements {
		r := &requirements[i]
		if a.Posting != 0 && a.Posting&r.posting == 0 {
			continue
		}
		s := a.status(r, on)
		if a.Posting == 0 || a.Posting&^r.posting != 0 {
			if s != NotDue {
				s = StatusOpen
			}
		}
		checks = append(checks, Check{At: r.at, Status: s, Content: r.content})
	}
	return checks, nil
}

func (a *Accreditation) status(r *requirement, on vienna.Date) Status {
	due, calls := a.event(r.due), a.event(r.calls)
	applies := vienna.True
	if r.only != nil {
		applies = r.only(a)
	}
	called := calls.By(on).And(applies)
	done, intime := due.By(on), due.By(calls.On)
	if r.due == exequatur { // provisional admission does as well, VCCR 13
		admitted := timeline.Event{On: a.Provisional}
		done, intime = done.Or(admitted.By(on)), intime.Or(admitted.By(calls.On))
	}
	switch {
	case called == vienna.False:
		return NotDue
	case called == vienna.Open:
		return StatusOpen
	case r.due == ended: // within a reasonable period, or at once on a refusal
		switch {
		case done == vienna.True:
			return InOrder
		case done == vienna.False && a.event(periodOver).By(on) == vienna.True:
			return Missing
		case done == vienna.False && a.event(periodOver).By(on) == vienna.False:
			return NotDue
		}
		return StatusOpen
	case r.due == othersNotified && a.event(objected).By(on) == vienna.True:
		return OutOfOrder
	case r.due == consented && a.event(consentWithdrawn).By(on) == vienna.True:
		return OutOfOrder
	case r.due == othersNotified && a.event(objected).By(on) == vienna.Open,
		r.due == consented && a.event(consentWithdrawn).By(on) == vienna.Open:
		return StatusOpen
	case done == vienna.False:
		return Missing
	case done == vienna.Open:
		return StatusOpen
	case !r.prior:
		return InOrder
	}
	switch intime {
	case vienna.True:
		return InOrder
	case vienna.False:
		return OutOfOrder
	}
	return StatusOpen
}

// Faults returns the checks that are missing or out of order.
func Faults(checks []Check) iter.Seq[Check] {
	return func(yield func(Check) bool) {
		for _, c := range checks {
			if (c.Status == Missing || c.Status == OutOfOrder) && !yield(c) {
				return
			}
		}
	}
}
