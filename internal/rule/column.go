package rule

import (
	"fmt"
	"math/bits"
	"strings"

	"law.example/vienna"
)

// A Column is a fact, or a reading, as case files and people see it.
type Column struct {
	Name      string   // in case files
	Tokens    []string // one for each value, from the lowest bit
	Source    vienna.Citation
	Decider   string          // who decides it, where not the caller
	Gist      string          // the fact in words
	Protect   uint64          // the value that a presumption gives it, 0 for none
	PresumeBy vienna.Citation // the provision that presumes it; the zero Citation if it is only assumed
	Reading   bool
	Derived   bool // worked out from other facts: case files do not state it
	Never     bool // never open: where it is not stated it has the first value
	Fixed     bool // it is what the case is about: no flip changes it

	Wording  string // a question in plain words; of a reading, its Question
	Who      string // who can answer it properly
	Evidence string // what usually shows it
	By       string // the act that can bring it about, "" if nobody can; columns with the same act change by it together
	Can      uint64 // the values to which the act can lead
	From     uint64 // the values from which alone it can, 0 for all: what has passed no act changes
	Stages   bool   // the values are stages in time: an act leads only to later ones
}

// A Lane is where the values of a column lie in a [Box].
type Lane struct{ Word, Shift, Width uint8 }

func (l Lane) mask() uint64 { return 1<<l.Width - 1 }

// Get returns the values of the lane in b.
func (l Lane) Get(b *Box) uint64 { return b[l.Word] >> l.Shift & l.mask() }

// Put sets the values of the lane in b.
func (l Lane) Put(b *Box, v uint64) {
	b[l.Word] = b[l.Word]&^(l.mask()<<l.Shift) | v&l.mask()<<l.Shift
}

// Any reports whether the lane of b has every value: nothing is stated.
func (l Lane) Any(b *Box) bool { return l.Get(b) == l.mask() }

// Truth reports whether c is written as true or false.
func (c *Column) Truth() bool { return c.Tokens[0] == "false" }

// list returns the tokens of the values v.
func (c *Column) list(v uint64) (tokens []string) {
	for i, t := range c.Tokens {
		if v>>i&1 != 0 {
			tokens = append(tokens, t)
		}
	}
	return tokens
}

// Words returns the tokens of the values v, "agent or head_of_mission".
func (c *Column) Words(v uint64) string { return string(c.appendWords(nil, v)) }

func (c *Column) appendWords(s []byte, v uint64) []byte {
	for or := ""; v != 0; v &= v - 1 {
		s = append(append(s, or...), c.Tokens[bits.TrailingZeros64(v)]...)
		or = " or "
	}
	return s
}

// Text is [Column.Words] for values of a type with the given name: bits that are no
// value are written as a number.
func (c *Column) Text(v uint64, typ string) string {
	known := uint64(1)<<len(c.Tokens) - 1
	s := c.appendWords(nil, v&known)
	if rest := v &^ known; rest != 0 {
		if len(s) > 0 {
			s = append(s, " or "...)
		}
		s = fmt.Appendf(s, "%s(%#x)", typ, rest)
	}
	return string(s)
}

// Value returns the value that token names.
func (c *Column) Value(token string) (uint64, error) {
	for i, t := range c.Tokens {
		if t == token {
			return 1 << i, nil
		}
	}
	return 0, fmt.Errorf("%s: %q: allowed are %s", c.Name, token, strings.Join(c.Tokens, ", "))
}
