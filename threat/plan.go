package threat

import (
	"iter"

	"law.example/vienna"
)

// An Element is something that an emergency plan has to have. The zero Element
// is not stated.
type Element uint8

func (Element) vocabulary() vocabulary {
	return vocabulary{"element of a plan", false, elementTable[:]}
}

// String returns the token of e, "" for the zero Element.
func (e Element) String() string { return text(e) }

// MarshalText returns the token of e. It fails on a value without a constant.
func (e Element) MarshalText() ([]byte, error) { return marshal(e) }

// UnmarshalText accepts exactly what [Element.MarshalText] writes.
func (e *Element) UnmarshalText(b []byte) error { return unmarshal(e, b) }

// A Need says for whom a plan must have an element. The zero Need is not
// stated.
type Need uint8

// The values of [Need].
const (
	_                     Need = iota
	NeedAlways                 // every post
	NeedHighRisk               // a post at high risk
	NeedClassified             // a post with classified holdings
	NeedCriticalFunctions      // a post with functions that may not stop
	NeedAdvised                // good to have; its lack is no fault
)

var needTable = [...]entry{
	NeedAlways:            {"required", "every post", own, nil},
	NeedHighRisk:          {"high_risk", "a post at high risk", own, nil},
	NeedClassified:        {"classified", "a post with classified holdings", own, nil},
	NeedCriticalFunctions: {"critical_functions", "a post with functions that may not stop", own, nil},
	NeedAdvised:           {"advised", "good to have; its lack is no fault", own, nil},
}

func (Need) vocabulary() vocabulary { return vocabulary{"need", false, needTable[:]} }

// String returns the token of n, "" for the zero Need.
func (n Need) String() string { return text(n) }

// Need returns for whom a plan must have e, zero for a value without a
// constant.
func (e Element) Need() Need {
	if int(e) < len(elementFacts) {
		return elementFacts[e].need
	}
	return 0
}

// Source returns where e is found, as closely as is known; "" for a value
// without a constant. How well it is established, [Define] says.
func (e Element) Source() string {
	if int(e) < len(elementFacts) && elementFacts[e].where != "" {
		return elementFacts[e].where
	}
	return Define(e).Source
}

// A Plan is what an emergency plan has. A zero date is not stated;
// [vienna.Never] says that it never was. The steps build on each other:
// assessment, plan, training and drills, coordination with the receiving State.
type Plan struct {
	Assessed    vienna.Date // the risk assessment on which it rests
	Written     vienna.Date // the plan itself
	Reviewed    vienna.Date // its last yearly review
	ThreatList  vienna.Date // the last review of the list of threats
	Trained     vienna.Date // the last training of the staff
	Coordinated vienna.Date // the last coordination with the receiving State
	Headcount   int         // the persons it was made for; 0 is not stated
	Items       []Item      // its elements
}

// An Item is an element that a plan has.
type Item struct {
	Element  Element
	Drilled  vienna.Date // the last drill
	Checked  vienna.Date // the last check on the spot
	Capacity int         // persons it serves; 0 is not stated
}

// A Profile states what a plan must be measured against. A zero field is not
// stated.
type Profile struct {
	HighRisk          vienna.Truth // the post's risk is high or higher
	Classified        vienna.Truth // it has classified holdings
	CriticalFunctions vienna.Truth // some of its functions may not stop
}

// A Finding is a fault of a plan.
type Finding struct {
	Element Element      // the element concerned
	Holds   vienna.Truth // True if it is established, Open if the facts stated do not settle it
	Why     string       // in words
}

// Missing returns the elements that p must have under pr and has not, in the
// order of the constants. Where the profile does not say whether an element is
// needed, the finding is open. Elements that are only advised are left out.
func Missing(p Plan, pr Profile) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for e := range All[Element]() {
			needed := vienna.True
			switch e.Need() {
			case NeedHighRisk:
				needed = pr.HighRisk
			case NeedClassified:
				needed = pr.Classified
			case NeedCriticalFunctions:
				needed = pr.CriticalFunctions
			case NeedAdvised:
				continue
			}
			if needed != vienna.False && !p.has(e) && !yield(Finding{e, needed, Define(e).Gist}) {
				return
			}
		}
	}
}

// has reports whether p has e, by an item or by the date that shows it.
func (p *Plan) has(e Element) bool {
	for _, i := range p.Items {
		if i.Element == e {
			return true
		}
	}
	shown := vienna.Date(0)
	switch e {
	case ElementYearlyReview:
		shown = p.Reviewed
	case ElementThreatListReview:
		shown = p.ThreatList
	case ElementTraining:
		shown = p.Trained
	}
	return shown != 0 && shown != vienna.Never
}

// Stale returns what in p is out of date on a day: the yearly review and the
// six-monthly list of threats, yearly training, every step that is older than the
// one it builds on, and what is to reach for everybody and was not checked within
// a year. The periods of review are those of the law of the United States
// ([USPlanReviewOverdue], [USListReviewOverdue]), which binds nobody else; the
// year for training and for checks is this library's judgement.
func Stale(p Plan, on vienna.Date) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, f := range [...]Finding{
			{ElementYearlyReview, USPlanReviewOverdue(p.Reviewed, on), "the yearly review is overdue"},
			{ElementThreatListReview, USListReviewOverdue(p.ThreatList, on), "the six-monthly review of the list of threats is overdue"},
			{ElementTraining, overdue(p.Trained, 12, on), "the yearly training is overdue"},
			{ElementRebased, older(p.Written, p.Assessed).And(older(p.Reviewed, p.Assessed)), "the plan is older than the assessment it should rest on"},
			{ElementTraining, older(p.Trained, p.Written), "the training is older than the plan"},
			{ElementLiaison, older(p.Coordinated, p.Written), "the coordination with the receiving State is older than the plan"},
		} {
			if f.Holds != vienna.False && !yield(f) {
				return
			}
		}
		for _, i := range p.Items {
			if int(i.Element) < len(elementFacts) && elementFacts[i.Element].sized {
				if h := overdue(i.Checked, 12, on); h != vienna.False && !yield(Finding{i.Element, h, "not checked on the spot within a year"}) {
					return
				}
			}
		}
	}
}

// older reports whether a step is older than the one it builds on; one that
// never was is.
func older(step, base vienna.Date) vienna.Truth {
	if step == vienna.Never {
		return vienna.True
	}
	return step.Before(base)
}

// Undrilled returns the elements of p that need drills and were not drilled
// within a year before a day, or not since the plan was written. That a year is
// the measure is this library's judgement.
func Undrilled(p Plan, on vienna.Date) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, i := range p.Items {
			if int(i.Element) >= len(elementFacts) || !elementFacts[i.Element].drill {
				continue
			}
			f := Finding{i.Element, overdue(i.Drilled, 12, on), "not drilled within a year"}
			if f.Holds != vienna.True && older(i.Drilled, p.Written) == vienna.True {
				f.Holds, f.Why = vienna.True, "not drilled since the plan was written"
			}
			if f.Holds == vienna.Open {
				f.Why = "when it was last drilled is not settled"
			}
			if f.Holds != vienna.False && !yield(f) {
				return
			}
		}
	}
}

// Unresourced returns the elements of p that do not reach for headcount
// persons, and a plan made for fewer. A headcount of 0 is not stated and leaves
// both open.
func Unresourced(p Plan, headcount int) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, i := range p.Items {
			if int(i.Element) < len(elementFacts) && elementFacts[i.Element].sized {
				if h := fewer(i.Capacity, headcount); h != vienna.False && !yield(Finding{i.Element, h, "does not reach for everybody"}) {
					return
				}
			}
		}
		if h := fewer(p.Headcount, headcount); h != vienna.False {
			yield(Finding{ElementRebased, h, "the plan was made for fewer persons"})
		}
	}
}

func fewer(have, need int) vienna.Truth {
	switch {
	case have <= 0 || need <= 0:
		return vienna.Open
	case have < need:
		return vienna.True
	}
	return vienna.False
}
