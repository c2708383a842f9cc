package threat

import (
	"slices"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// Situation returns what t says to package obligations: the duties of the
// receiving State to take steps that t surely engages, and a case in which the
// danger is at hand, with the events by which those duties arise and what the
// State had to go by. What the State then did, what it had the means to do, and
// whether harm was done, is for the caller to state in the parts of the case;
// until then a duty is engaged, and its state stays open.
//
// Strict duties, such as VCDR 22(1), are not handed over, for they are broken by
// the act alone, and a threat does not say that it was done: state its event and
// [obligations.Case].Author yourself. Nor is the protection of archives, VCDR 24
// and VCCR 33, for it arises by the violation too; nor are other standards than
// steps, what every party owes under the Convention of 1973, or the duties of
// treaties that the catalogue does not cover; [Duty.Obligation] leads to those
// that it has.
//
// Where owed is empty, as for a forced entry by the State, there is no case: c is
// zero, which says nothing, and is not to be decided.
func Situation(t Threat) (c obligations.Case, owed []obligations.Duty) {
	var events []obligations.Event
	for d, engaged := range Duties(t) {
		o, ok := d.Obligation()
		if !ok || engaged != vienna.True || o.Bearer != obligations.ReceivingState || o.Standard != obligations.Steps {
			continue
		}
		var danger obligations.Event
		for e := range o.Arises() {
			danger = e // the last is the attack or threat, if there is one, after the violation
		}
		if forbidden(danger) {
			continue
		}
		owed = append(owed, o)
		events = append(events, danger)
	}
	if len(owed) == 0 {
		return c, nil
	}
	c.Events = obligations.EventsOf(events...)
	switch t.Warned {
	case vienna.True:
		c.Care.Warn = obligations.Requested | obligations.Aware
	case vienna.False:
		c.Care.Warn = obligations.Foreseeable | obligations.Unforeseen
	}
	return c, owed
}

// forbidden reports whether e is what a strict duty forbids, so that more than a
// danger has come about.
func forbidden(e obligations.Event) bool {
	for d := range obligations.AllDuties() {
		if d.Standard == obligations.Strict && slices.Contains(slices.Collect(d.Arises()), e) {
			return true
		}
	}
	return false
}
