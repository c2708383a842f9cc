package rule

import (
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
)

// Column returns the place of the column that case files call name, -1 if they
// have none.
func (l *Law) Column(name string) int {
	for i := range l.Columns {
		if l.Columns[i].Name == name && !l.Columns[i].Derived {
			return i
		}
	}
	return -1
}

// NoColumn returns the error for a name that is none of columns.
func NoColumn(name string, columns iter.Seq[vienna.Column]) error {
	var allowed []string
	for c := range columns {
		allowed = append(allowed, c.Name)
	}
	return fmt.Errorf("%q is not a fact or reading: allowed are %s", name, strings.Join(allowed, ", "))
}

// Set states in b the fact or reading that has the given name in case files. A
// position may be named by its letter or by its token.
func (l *Law) Set(b *Box, name string, tokens []string) error {
	if len(tokens) == 0 {
		return fmt.Errorf("%s: no value: leave the fact out if it is not stated", name)
	}
	i := l.Column(name)
	if i < 0 {
		return NoColumn(name, l.All())
	}
	c := &l.Columns[i]
	var v uint64
	for _, t := range tokens {
		x, err := c.Value(t)
		if err != nil && c.Reading {
			r, _ := l.Reading(c.Name)
			p, wrong := r.Position(t)
			x, err = uint64(p), wrong
		}
		if err != nil {
			return err
		}
		v |= x
	}
	l.Lanes[i].Put(b, v)
	return nil
}

// Stated returns the facts, or the readings, that b states, by name with their
// tokens.
func (l *Law) Stated(b Box, readings bool) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for i := range l.Columns {
			c, v := &l.Columns[i], l.Lanes[i].Get(&b)
			if c.Reading == readings && !c.Derived && v != 0 && !l.Lanes[i].Any(&b) && !yield(c.Name, c.list(v)) {
				return
			}
		}
	}
}

// A Statement is a case as case files have it.
type Statement struct {
	Facts, Positions iter.Seq2[string, []string]
	Presume          bool
}

// A Spelling says how case files write a name.
type Spelling struct {
	Known   bool // it is a fact or a reading
	Reading bool
	Truth   bool // as true or false, not as a string
	Every   bool // several tokens mean all of them, and they are always a list
}

// Spelling returns how case files write the column that they call name.
func (l *Law) Spelling(name string) Spelling {
	i := l.Column(name)
	if i < 0 {
		return Spelling{}
	}
	return Spelling{Known: true, Reading: l.Columns[i].Reading, Truth: l.Columns[i].Truth()}
}

// AppendJSON appends the object of the statement: "facts", "readings" and
// "presume", each only if it states something.
func AppendJSON(b []byte, s Statement, spell func(name string) Spelling) []byte {
	b = append(b, '{')
	for _, part := range [...]struct {
		name string
		all  iter.Seq2[string, []string]
	}{{"facts", s.Facts}, {"readings", s.Positions}} {
		open := false
		for name, tokens := range part.all {
			if !open {
				b = append(comma(b), `"`+part.name+`":{`...)
				open = true
			}
			b = append(comma(b), `"`+name+`":`...)
			k := spell(name)
			b = appendTokens(b, tokens, !k.Truth, k.Every)
		}
		if open {
			b = append(b, '}')
		}
	}
	if s.Presume {
		b = append(comma(b), `"presume":true`...)
	}
	return append(b, '}')
}

func comma(b []byte) []byte {
	if b[len(b)-1] != '{' && b[len(b)-1] != '[' {
		b = append(b, ',')
	}
	return b
}

func appendTokens(b []byte, tokens []string, quote, list bool) []byte {
	one := func(b []byte, token string) []byte {
		if quote {
			return append(append(append(b, '"'), token...), '"')
		}
		return append(b, token...)
	}
	if len(tokens) == 1 && !list {
		return one(b, tokens[0])
	}
	b = append(b, '[')
	for _, t := range tokens {
		b = one(comma(b), t)
	}
	return append(b, ']')
}

// Decode reads what [AppendJSON] writes. It is strict: an unknown, repeated or
// differently cased name, null, an unknown token and trailing data are errors
// that name the place, what was seen and what is allowed.
func (l *Law) Decode(data []byte, spell func(name string) Spelling, set func(name string, tokens ...string) error) (presume bool, err error) {
	d := NewDecoder(data)
	err = d.Object("case", func(member string) error {
		switch member {
		case "facts", "readings":
			return d.Object(member, func(name string) error {
				k := spell(name)
				if !k.Known {
					return d.Errorf("%s: %w", member, set(name, ""))
				}
				if k.Reading != (member == "readings") {
					return d.Errorf("%s: %q does not stand among the %s", member, name, member)
				}
				tokens, err := d.Tokens(member+"."+name, k.Truth)
				if err != nil {
					return err
				}
				if err := set(name, tokens...); err != nil {
					return d.Errorf("%s: %w", member, err)
				}
				return nil
			})
		case "presume":
			var err error
			presume, err = d.Bool("presume")
			return err
		}
		return d.Errorf("%q is not a member of a case: allowed are facts, readings, presume", member)
	})
	if err == nil {
		err = d.End()
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", l.Package, err)
	}
	return presume, nil
}
