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
// [obligations.Case].Author yourself. Nor are other standards than steps, what
// every party owes under the Convention of 1973, or the duties of treaties that
// the catalogue does not cover; [Duty.Obligation] leads to those that it has.
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
		owed = append(owed, o)
		if arises := slices.Collect(o.Arises()); len(arises) > 0 {
			events = append(events, arises[len(arises)-1]) // the attack or threat, after the intrusion
		}
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
