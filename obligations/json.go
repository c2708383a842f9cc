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
//
// One event, or one duty, also has a name of its own, which case files do not use:
// [Ruling.Next], [Ruling.Flips] and [Ruling.Unused] do. By its token an event is
// true or false, once Events is stated: it has happened too, or has not. By its
// key a duty is performed, running or violated, whatever the sets said of it.
func (c *Case) Set(name string, tokens ...string) error {
	if spelling(name).Known || len(tokens) == 0 {
		return c.set(name, tokens...)
	}
	if d, err := DutyByKey(name); err == nil {
		k := rule.Column{Name: name, Tokens: conductTokens}
		var done conduct
		for _, t := range tokens {
			v, err := k.Value(t)
			if err != nil {
				return err
			}
			done |= conduct(v)
		}
		c.conduct(d, done)
		return nil
	}
	if e, err := ParseEvent(name); err == nil && e != Nothing {
		k := rule.Column{Name: name, Tokens: truthTokens}
		v, err := k.Value(tokens[0])
		switch {
		case err != nil:
			return err
		case len(tokens) > 1:
			return fmt.Errorf("%s: %d values: allowed is one of true, false", name, len(tokens))
		case c.Events == Events{}:
			return fmt.Errorf("%s: %s: no events are stated: state with %s all that have happened", name, tokens[0], factEvents)
		}
		c.happened(e, vienna.Truth(v))
		return nil
	}
	return fmt.Errorf("%w, and one event by its token and one duty by its key", c.set(name, tokens...))
}

// conduct states what is known of the conduct that d is about; zero is not stated.
func (c *Case) conduct(d Duty, done conduct) {
	w, bit := d.id>>6, uint64(1)<<(d.id&63)
	for i, name := range every()[1:] {
		set := c.duties(name)
		if set[w] &^= bit; done>>i&1 != 0 {
			set[w] |= bit
		}
	}
}

// happened states whether e has happened too, where the other events are known.
func (c *Case) happened(e Event, is vienna.Truth) {
	with := EventsOf(e)
	for w := range c.Events {
		if c.Events[w] &^= with[w]; is == yes {
			c.Events[w] |= with[w]
		}
	}
	nothing := EventsOf(Nothing)
	switch {
	case c.Events == Events{}:
		c.Events = nothing
	case c.Events != nothing:
		c.Events[0] &^= nothing[0]
	}
}

// set states what case files state.
func (c *Case) set(name string, tokens ...string) error {
	if len(tokens) > 0 && !spelling(name).Known {
		return rule.NoColumn(name, Columns())
	}
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
	presume, err := law.Decode(data, spelling, out.set)
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
		sets := listed()
		for e := range AllEvents() {
			sets[0].Tokens = append(sets[0].Tokens, e.String())
		}
		for d := range AllDuties() {
			for i := range sets[1:] {
				sets[1+i].Tokens = append(sets[1+i].Tokens, d.Key)
			}
		}
		for _, c := range sets {
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

// ColumnByName returns the fact or reading that case files call name; ok is false
// if there is none.
func ColumnByName(name string) (c vienna.Column, ok bool) {
	for c := range Columns() {
		if c.Name == name {
			return c, true
		}
	}
	return c, false
}

// listed returns the columns of which several tokens mean all of them, without
// their tokens.
func listed() []vienna.Column {
	return []vienna.Column{
		{Name: factEvents, Every: true, Gist: "what has happened",
			Wording: "Which of these events have happened?", Who: both, Evidence: "the notes between the two States, the reports of the police and of the mission or post"},
		{Name: factPerformed, Every: true, Gist: "the duties of which what they demand was done",
			Wording: "Of which duties was done what they demand?", Who: both, Evidence: shownBy},
		{Name: factRunning, Every: true, Gist: "the duties that are not performed yet and whose time still runs",
			Wording: "Which duties are not performed yet, while their time still runs?", Who: both, Evidence: shownBy},
		{Name: factViolated, Every: true, Gist: "the duties of which what they demand was not done in time, or what they forbid was",
			Wording: "Of which duties was what they demand not done in time, or what they forbid done?", Who: both, Evidence: shownBy},
	}
}
