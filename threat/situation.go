package threat

import (
	"slices"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// Situation returns what t says to package obligations: the duties of the
// receiving State to take steps that t surely engages, as the catalogue there has
// them, and a case in which the danger is at hand, with the events by which those
// duties arise and what the State had to go by. What the State then did, what it
// had the means to do, and whether harm was done, is for the caller to state in
// the parts of the case; until then a duty is engaged, and its state stays open.
//
// Without a duty the case is zero. Duties that the catalogue does not have, of
// the Conventions on special missions and on the United Nations, are left out.
func Situation(t Threat) (c obligations.Case, owed []obligations.Duty) {
	var events []obligations.Event
	for d, engaged := range Duties(t) {
		if engaged != vienna.True || d.Standard != StandardSteps {
			continue
		}
		for o := range obligations.AllDuties() {
			if o.At != d.At || o.Standard != obligations.Steps || slices.Contains(owed, o) {
				continue
			}
			owed = append(owed, o)
			if arises := slices.Collect(o.Arises()); len(arises) > 0 {
				events = append(events, arises[len(arises)-1]) // the attack or threat, after the intrusion
			}
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
