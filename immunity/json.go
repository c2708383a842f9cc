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

// Set states the fact or reading that has the given name in case files: with
// one token what it is, with several that it is one of these. For
// "grant.powers" the tokens are the powers from which the grant protects, all
// of them. It fails on an unknown name or token, and names those allowed.
func (c *Case) Set(name string, tokens ...string) error {
	if len(tokens) == 0 {
		return fmt.Errorf("%s: no value: leave the fact out if it is not stated", name)
	}
	if name == grantPowers {
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
	k := columnByName(name)
	if k == nil {
		return unknownName(name)
	}
	var v uint64
	for _, t := range tokens {
		x, err := k.Value(t)
		if err != nil && k.Reading {
			x, err = position(k, t)
		}
		if err != nil {
			return err
		}
		v |= x
	}
	b := c.box()
	k.Put(&b, v)
	c.fill(b)
	return nil
}

const grantPowers = "grant.powers"

// position accepts the token of a position beside its letter.
func position(k *rule.Column, token string) (uint64, error) {
	r, _ := ReadingByID(k.Name)
	p, err := r.Position(token)
	return uint64(p), err
}

func unknownName(name string) error {
	var allowed []string
	for c := range Columns() {
		allowed = append(allowed, c.Name)
	}
	return fmt.Errorf("%q is not a fact or reading: allowed are %s", name, strings.Join(allowed, ", "))
}

// Facts returns the facts that c states, by name with their tokens, in the
// order of the fields. What is not stated is left out.
func (c Case) Facts() iter.Seq2[string, []string] { return c.stated(false) }

// Positions returns the readings that c takes, by identifier with their
// letters, in the order of the fields.
func (c Case) Positions() iter.Seq2[string, []string] { return c.stated(true) }

func (c *Case) stated(readings bool) iter.Seq2[string, []string] {
	b := c.box()
	powers := c.Grant.Powers
	return func(yield func(string, []string) bool) {
		for i := range columns {
			k := &columns[i]
			v := k.Get(&b)
			if k.Reading == readings && v != 0 && v != k.Mask() {
				var tokens []string
				for j, t := range k.Tokens {
					if v>>j&1 != 0 {
						tokens = append(tokens, t)
					}
				}
				if !yield(k.Name, tokens) {
					return
				}
			}
		}
		if !readings && powers != 0 {
			var tokens []string
			for p := range AllPowers() {
				if powers.Has(p) {
					tokens = append(tokens, p.String())
				}
			}
			yield(grantPowers, tokens)
		}
	}
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

// MarshalJSON returns c as case files have it: the object of "facts", the
// object of "readings", and "presume", each only if it states something.
func (c Case) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for _, part := range [...]struct {
		name string
		all  iter.Seq2[string, []string]
	}{{"facts", c.Facts()}, {"readings", c.Positions()}} {
		open := false
		for name, tokens := range part.all {
			if !open {
				b = append(comma(b), `"`+part.name+`":{`...)
				open = true
			}
			b = append(comma(b), `"`+name+`":`...)
			b = appendTokens(b, name, tokens)
		}
		if open {
			b = append(b, '}')
		}
	}
	if c.Presume {
		b = append(comma(b), `"presume":true`...)
	}
	return append(b, '}'), nil
}

func comma(b []byte) []byte {
	if b[len(b)-1] != '{' && b[len(b)-1] != '[' {
		b = append(b, ',')
	}
	return b
}

func appendTokens(b []byte, name string, tokens []string) []byte {
	quote := !truth(name)
	if len(tokens) == 1 && name != grantPowers {
		return appendToken(b, tokens[0], quote)
	}
	b = append(b, '[')
	for _, t := range tokens {
		b = appendToken(comma(b), t, quote)
	}
	return append(b, ']')
}

func appendToken(b []byte, token string, quote bool) []byte {
	if quote {
		return append(append(append(b, '"'), token...), '"')
	}
	return append(b, token...)
}

// columnByName returns the column that states the fact or reading, nil if there
// is none.
func columnByName(name string) *rule.Column {
	for i := range columns {
		if columns[i].Name == name && i != grantCovers && i != grantStated {
			return &columns[i]
		}
	}
	return nil
}

// truth reports whether the fact of that name is written as true or false.
func truth(name string) bool {
	k := columnByName(name)
	return k != nil && k.Tokens[0] == "false"
}

// UnmarshalJSON reads what [Case.MarshalJSON] writes, into a Case that it first
// clears. It is strict: an unknown, repeated or differently cased name, null, an
// unknown token and trailing data are errors that name the place, what was seen
// and what is allowed.
func (c *Case) UnmarshalJSON(data []byte) error {
	var out Case
	d := rule.NewDecoder(data)
	err := d.Object("case", func(name string) error {
		if ok, err := out.decode(d, name); ok {
			return err
		}
		return d.Errorf("%q is not a member of a case: allowed are facts, readings, presume", name)
	})
	if err == nil {
		err = d.End()
	}
	if err != nil {
		return fmt.Errorf("immunity: %w", err)
	}
	*c = out
	return nil
}

func (c *Case) decode(d *rule.Decoder, member string) (ok bool, err error) {
	switch member {
	case "facts", "readings":
		return true, d.Object(member, func(name string) error {
			k := columnByName(name)
			switch {
			case k == nil && name != grantPowers:
				return d.Errorf("%s: %w", member, unknownName(name))
			case k != nil && k.Reading != (member == "readings"), k == nil && member == "readings":
				return d.Errorf("%s: %q does not stand among the %s", member, name, member)
			}
			tokens, err := d.Tokens(member+"."+name, truth(name))
			if err != nil {
				return err
			}
			if err := c.Set(name, tokens...); err != nil {
				return d.Errorf("%s: %w", member, err)
			}
			return nil
		})
	case "presume":
		c.Presume, err = d.Bool("presume")
		return true, err
	}
	return false, nil
}

var _ json.Unmarshaler = (*Case)(nil)

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

// Columns returns the facts that a [Case] can state, in the order of its
// fields, and then the readings.
func Columns() iter.Seq[vienna.Column] {
	return func(yield func(vienna.Column) bool) {
		for i := range columns {
			k := &columns[i]
			if i == grantStated {
				continue
			}
			c := vienna.Column{Name: k.Name, Tokens: slices.Clone(k.Tokens), Gist: k.Gist, At: k.Source, Decider: k.Decider, Truth: k.Tokens[0] == "false", Reading: k.Reading}
			if i == grantCovers {
				c = vienna.Column{Name: grantPowers, Tokens: slices.Clone(powerNames[1:]), Gist: "the powers from which the grant protects", At: k.Source, Decider: k.Decider, Every: true}
			}
			if !yield(c) {
				return
			}
		}
	}
}
