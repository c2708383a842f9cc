package obligations

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The facts of which several tokens mean all of them: the events that have
// happened, by their tokens, and three sets of duties, by their keys.
const (
	factEvents    = "events"
	factPerformed = "performed"
	factRunning   = "running"
	factViolated  = "violated"
)

func every() []string { return []string{factEvents, factPerformed, factRunning, factViolated} }

// duties returns the set of c that case files call name, nil if there is none.
func (c *Case) duties(name string) *Duties {
	switch name {
	case factPerformed:
		return &c.Performed
	case factRunning:
		return &c.Running
	case factViolated:
		return &c.Violated
	}
	return nil
}

// Set states the fact or reading that has the given name in case files: with one
// token what it is, with several that it is one of these. For "events" the tokens
// are the events that have happened, and for "performed", "running" and
// "violated" the keys of duties: all of them. It fails on an unknown name or
// token, and names those allowed.
func (c *Case) Set(name string, tokens ...string) error {
	set := c.duties(name)
	if set == nil && name != factEvents || len(tokens) == 0 {
		b := c.box()
		if err := law.Set(&b, name, tokens); err != nil {
			return err
		}
		c.fill(b)
		return nil
	}
	var happened Events
	var listed Duties
	for _, t := range tokens {
		if set == nil {
			e, err := ParseEvent(t)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			happened[e>>6] |= 1 << (e & 63)
			continue
		}
		d, err := DutyByKey(t)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		listed[d.id>>6] |= 1 << (d.id & 63)
	}
	if set == nil {
		c.Events = happened
	} else {
		*set = listed
	}
	return nil
}

// Facts returns the facts that c states, by name with their tokens: the events
// and the sets of duties first, then the others in the order of the fields. What
// is not stated is left out.
func (c Case) Facts() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		var tokens []string
		for e := range AllEvents() {
			if c.Events.Has(e) {
				tokens = append(tokens, e.String())
			}
		}
		if tokens != nil && !yield(factEvents, tokens) {
			return
		}
		for _, name := range every()[1:] {
			tokens = nil
			for d := range AllDuties() {
				if c.duties(name).Has(d) {
					tokens = append(tokens, d.Key)
				}
			}
			if tokens != nil && !yield(name, tokens) {
				return
			}
		}
		for name, tokens := range law.Stated(c.box(), false) {
			if !yield(name, tokens) {
				return
			}
		}
	}
}

// Positions returns the readings that c takes, by identifier with their letters,
// in the order of the fields.
func (c Case) Positions() iter.Seq2[string, []string] { return law.Stated(c.box(), true) }

func spelling(name string) rule.Spelling {
	if slices.Contains(every(), name) {
		return rule.Spelling{Known: true, Every: true}
	}
	return law.Spelling(name)
}

// MarshalJSON returns c as case files have it: the object of "facts" and the
// object of "readings", each only if it states something.
func (c Case) MarshalJSON() ([]byte, error) {
	return rule.AppendJSON(nil, rule.Statement{Facts: c.Facts(), Positions: c.Positions()}, spelling), nil
}

// UnmarshalJSON reads what [Case.MarshalJSON] writes, into a Case that it first
// clears. It is strict: an unknown, repeated or differently cased name, null, an
// unknown token and trailing data are errors that name the place, what was seen
// and what is allowed. Nothing is presumed about duties, so "presume" may not be
// true.
func (c *Case) UnmarshalJSON(data []byte) error {
	var out Case
	presume, err := law.Decode(data, spelling, out.Set)
	if err == nil && presume {
		err = errors.New("obligations: presume: true: nothing is presumed here, allowed is false")
	}
	if err != nil {
		return err
	}
	*c = out
	return nil
}

var _ json.Unmarshaler = (*Case)(nil)

// Columns returns the facts that a [Case] can state: the events and the sets of
// duties, then the others in the order of its fields, and then the readings.
func Columns() iter.Seq[vienna.Column] {
	return func(yield func(vienna.Column) bool) {
		var happened, keys []string
		for e := range AllEvents() {
			happened = append(happened, e.String())
		}
		for d := range AllDuties() {
			keys = append(keys, d.Key)
		}
		for i, gist := range [...]string{"what has happened", "the duties of which what they demand was done",
			"the duties that are not performed yet and whose time still runs", "the duties of which what they demand was not done in time, or what they forbid was"} {
			c := vienna.Column{Name: every()[i], Tokens: append([]string(nil), keys...), Gist: gist, Every: true}
			if i == 0 {
				c.Tokens = happened
			}
			if !yield(c) {
				return
			}
		}
		for c := range law.All() {
			if !yield(c) {
				return
			}
		}
	}
}
