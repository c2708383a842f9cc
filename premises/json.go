package premises

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
)

// ofOwner stands before the names of the facts of the Owner.
const ofOwner = "owner."

// Set states the fact or reading that has the given name in case files: with
// one token what it is, with several that it is one of these. The facts of the
// Owner have the names of package immunity after "owner."; its readings are
// named as there. Set fails on an unknown name or token, and names those allowed.
func (c *Case) Set(name string, tokens ...string) error {
	k, owner := find(name)
	if owner {
		if err := c.Owner.Set(k.Name, tokens...); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		return nil
	}
	b := c.box()
	if err := law.Set(&b, name, tokens); err != nil {
		if law.Column(name) < 0 && len(tokens) > 0 {
			return fmt.Errorf("%w, and the facts of package immunity after %q", err, ofOwner)
		}
		return err
	}
	c.fill(b)
	return nil
}

// find returns the column of package immunity that case files here call name,
// under its name there; ok is false if there is none.
func find(name string) (k vienna.Column, ok bool) {
	fact, prefixed := strings.CutPrefix(name, ofOwner)
	if !prefixed && law.Column(name) >= 0 || fact == "forum" {
		return k, false
	}
	if k, ok = immunity.ColumnByName(fact); k.Reading == prefixed {
		return vienna.Column{}, false
	}
	return k, ok
}

func spelling(name string) rule.Spelling {
	if k, owner := find(name); owner {
		return rule.Spelling{Known: true, Reading: k.Reading, Truth: k.Truth, Every: k.Every}
	}
	return law.Spelling(name)
}

// Facts returns the facts that c states, by name with their tokens, in the
// order of the fields, those of the Owner last. What is not stated is left out.
func (c Case) Facts() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for name, tokens := range law.Stated(c.box(), false) {
			if !yield(name, tokens) {
				return
			}
		}
		for name, tokens := range c.Owner.Facts() {
			if name != "forum" && !yield(ofOwner+name, tokens) {
				return
			}
		}
	}
}

// Positions returns the readings that c takes, by identifier with their
// letters, in the order of the fields, those of the Owner last.
func (c Case) Positions() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for name, tokens := range law.Stated(c.box(), true) {
			if !yield(name, tokens) {
				return
			}
		}
		for name, tokens := range c.Owner.Positions() {
			if law.Column(name) < 0 && !yield(name, tokens) {
				return
			}
		}
	}
}

// MarshalJSON returns c as case files have it: the object of "facts", the
// object of "readings", and "presume", each only if it states something.
func (c Case) MarshalJSON() ([]byte, error) {
	return rule.AppendJSON(nil, rule.Statement{Facts: c.Facts(), Positions: c.Positions(), Presume: c.Presume}, spelling), nil
}

// UnmarshalJSON reads what [Case.MarshalJSON] writes, into a Case that it first
// clears. It is strict: an unknown, repeated or differently cased name, null, an
// unknown token and trailing data are errors that name the place, what was seen
// and what is allowed.
func (c *Case) UnmarshalJSON(data []byte) (err error) {
	var out Case
	if out.Presume, err = law.Decode(data, spelling, out.Set); err != nil {
		return err
	}
	*c = out
	return nil
}

var _ json.Unmarshaler = (*Case)(nil)

// Columns returns the facts that a [Case] can state, in the order of its
// fields, those of the Owner last, and then the readings in the same order.
func Columns() iter.Seq[vienna.Column] {
	return func(yield func(vienna.Column) bool) {
		for _, reading := range [...]bool{false, true} {
			for k := range law.All() {
				if k.Reading == reading && !yield(k) {
					return
				}
			}
			for k := range immunity.Columns() {
				if k.Reading != reading || k.Name == "forum" || law.Column(k.Name) >= 0 && reading {
					continue
				}
				if !reading {
					k.Name = ofOwner + k.Name
				}
				if !yield(k) {
					return
				}
			}
		}
	}
}

// ColumnByName returns the fact or reading that case files call name; ok is false
// if there is none.
func ColumnByName(name string) (c vienna.Column, ok bool) {
	if i := law.Column(name); i >= 0 {
		return law.Visible(i), true
	}
	if c, ok = find(name); ok {
		c.Name = name
	}
	return c, ok
}

// ParsePower returns the power with the given token.
func ParsePower(token string) (Power, error) {
	for p := range AllPowers() {
		if p.String() == token {
			return p, nil
		}
	}
	return 0, fmt.Errorf("%q is not a power: allowed are %s", token, strings.Join(powerNames[1:], ", "))
}

// MarshalText returns the token of p. It fails on a value without a constant.
func (p Power) MarshalText() ([]byte, error) {
	if p == 0 || p >= numPowers {
		return nil, fmt.Errorf("premises: %v is not a power", p)
	}
	return []byte(p.String()), nil
}

// UnmarshalText accepts exactly what [Power.MarshalText] writes.
func (p *Power) UnmarshalText(text []byte) error {
	q, err := ParsePower(string(text))
	if err != nil {
		return fmt.Errorf("premises: %w", err)
	}
	*p = q
	return nil
}
