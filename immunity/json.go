package immunity

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The parts of a grant from which it is worked out whether it covers a measure.
// grantPowers is the one fact of which several tokens mean all of them.
const (
	grantSource = "grant.source"
	grantPowers = "grant.powers"
)

// Set states the fact or reading that has the given name in case files: with
// one token what it is, with several that it is one of these. For
// "grant.powers" the tokens are the powers from which the grant protects, all
// of them. It fails on an unknown name or token, and names those allowed.
func (c *Case) Set(name string, tokens ...string) error {
	if name == grantPowers && len(tokens) > 0 {
		var s Powers
		for _, t := range tokens {
			p, err := ParsePower(t)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			s |= 1 << p
		}
		c.Grant.Powers = s
		return nil
	}
	if len(tokens) > 0 && name != grantPowers && law.Column(name) < 0 {
		return rule.NoColumn(name, Columns())
	}
	b := c.box()
	if err := law.Set(&b, name, tokens); err != nil {
		return err
	}
	c.fill(b)
	return nil
}

// Facts returns the facts that c states, by name with their tokens, in the
// order of the fields. What is not stated is left out.
func (c Case) Facts() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for name, tokens := range law.Stated(c.box(), false) {
			if !yield(name, tokens) {
				return
			}
		}
		var tokens []string
		for p := range AllPowers() {
			if c.Grant.Powers.Has(p) {
				tokens = append(tokens, p.String())
			}
		}
		if tokens != nil {
			yield(grantPowers, tokens)
		}
	}
}

// Positions returns the readings that c takes, by identifier with their
// letters, in the order of the fields.
func (c Case) Positions() iter.Seq2[string, []string] { return law.Stated(c.box(), true) }

func spelling(name string) rule.Spelling {
	if name == grantPowers {
		return rule.Spelling{Known: true, Every: true}
	}
	return law.Spelling(name)
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
// fields, then the powers of a grant, and then the readings.
func Columns() iter.Seq[vienna.Column] {
	return func(yield func(vienna.Column) bool) {
		powers := false
		for c := range law.All() {
			if c.Reading && !powers {
				powers = true
				if !yield(powersColumn()) {
					return
				}
			}
			if !yield(c) {
				return
			}
		}
	}
}

// ColumnByName returns the fact or reading that case files call name; ok is false
// if there is none.
func ColumnByName(name string) (c vienna.Column, ok bool) {
	if name == grantPowers {
		return powersColumn(), true
	}
	if i := law.Column(name); i >= 0 {
		return law.Visible(i), true
	}
	return c, false
}

// powersColumn describes the powers of a grant, which no lane holds.
func powersColumn() vienna.Column {
	k := law.Visible(grantCovers)
	k.Name, k.Tokens, k.Truth, k.Every = grantPowers, slices.Clone(powerNames[1:]), false, true
	k.Gist = "the powers from which the grant protects"
	k.Wording = "From which measures does the grant protect?"
	return k
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
		return nil, fmt.Errorf("immunity: %v is not a power", p)
	}
	return []byte(p.String()), nil
}

// UnmarshalText accepts exactly what [Power.MarshalText] writes.
func (p *Power) UnmarshalText(text []byte) error {
	q, err := ParsePower(string(text))
	if err != nil {
		return fmt.Errorf("immunity: %w", err)
	}
	*p = q
	return nil
}
