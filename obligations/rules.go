package obligations

import (
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The columns that are worked out for each duty.
const (
	columnArisen     = 0
	columnConduct    = 45
	columnInviolable = 46
)

// law is what the evaluator reads and what its reasons are rendered from.
var law = rule.Law{
	Package: "obligations", Columns: columns, Lanes: lanes, Table: &table, Keys: 1,
	Layers: layerNames, Questions: formNames, Limits: Limits,
	Row: ruleAt, Reading: ReadingByID,
	Token: func(o rule.Outcomes) string { return State(o).String() },
}

// ruleAt returns row i as a rule of any duty.
func ruleAt(i int) vienna.Rule { return ruleFor(i, vienna.Citation{}) }

// ruleFor returns row i as a rule of the duty at the given provision.
func ruleFor(i int, own vienna.Citation) vienna.Rule {
	r := &rows[i]
	at := r.at
	if at == (vienna.Citation{}) {
		at = own
	}
	return vienna.Rule{Key: r.key, At: at, Gist: r.gist, Measure: measures(r.forms)}
}

// conditions returns the conditions of a row as lanes, of which those that do
// not matter are empty.
func (r *row) conditions() rule.Box {
	b := r.when.box()
	if r.layer != floor {
		lanes[columnArisen].Put(&b, uint64(yes))
	}
	lanes[columnConduct].Put(&b, uint64(r.conduct))
	lanes[columnInviolable].Put(&b, uint64(r.inviolable))
	return b
}

// measures returns a set of forms in words.
func measures(rest forms) string {
	var parts []string
	for _, g := range [...]struct {
		forms forms
		name  string
	}{{everyForm, "every duty"}, {states, "every duty of a State"}, {acts, "strict duties"}, {care, "duties to take steps"}, {access, "consular notification"}, {entries, "entry"}} {
		if rest&g.forms == g.forms {
			parts = append(parts, g.name)
			rest &^= g.forms
		}
	}
	for f := form(1); f < numForms; f++ {
		if rest>>f&1 != 0 {
			parts = append(parts, formNames[f])
		}
	}
	return strings.Join(parts, ", ")
}

// Rules returns every rule by which the state of a duty is decided. One whose
// provision is the zero Citation states what the duty's own provision demands.
func Rules() iter.Seq[vienna.Rule] { return law.Rules() }

// AllDuties returns the catalogue, in the order of the treaties.
func AllDuties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for i := range catalogue {
			if !yield(dutyAt(i)) {
				return
			}
		}
	}
}

// DutyByKey returns the duty with the given key.
func DutyByKey(key string) (Duty, error) {
	for i := range catalogue {
		if catalogue[i].Key == key {
			return dutyAt(i), nil
		}
	}
	return Duty{}, fmt.Errorf("%q is not a duty: its key begins as in vcdr-22-2", key)
}

// dutyAt returns entry i of the catalogue with what follows from its place and
// its standard.
func dutyAt(i int) Duty {
	d := catalogue[i]
	d.id = uint8(i)
	switch {
	case d.form != 0:
	case d.Bearer == Beneficiary:
		d.form = formPerson
	case d.Standard == Strict:
		d.form = formStrict
	case d.Standard == Steps:
		d.form = formCare
	default:
		d.form = formDuty
	}
	return d
}

// A Filter selects duties of the catalogue. A zero field selects all.
type Filter struct {
	Bearer  Actor           // borne by one of these
	Owed    Actor           // owed to one of these
	Subject Subject         // about one of these
	At      vienna.Citation // under this provision, or a part of it
}

// Match reports whether f selects d.
func (f Filter) Match(d Duty) bool {
	return (f.Bearer == 0 || f.Bearer&d.Bearer != 0) &&
		(f.Owed == 0 || f.Owed&d.Owed != 0) &&
		(f.Subject == 0 || f.Subject&d.Subject != 0) &&
		(f.At == (vienna.Citation{}) || f.At.Contains(d.At))
}

// Select returns the duties that f selects, in the order of the treaties.
func Select(f Filter) iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for d := range AllDuties() {
			if f.Match(d) && !yield(d) {
				return
			}
		}
	}
}
