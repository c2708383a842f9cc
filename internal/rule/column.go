package rule

import (
	"fmt"
	"strings"

	"law.example/vienna"
)

// A Column is a fact, or a reading, as tables, case files and people see it.
type Column struct {
	Name        string   // in case files
	Word, Shift uint8    // where its lane lies in a [Box]
	Tokens      []string // one for each value, from the lowest bit
	Source      vienna.Citation
	Decider     string // who decides it, where not the caller
	Gist        string // the fact in words
	Protect     uint64 // the value that a presumption gives it, 0 for none
	PresumedBy  vienna.Citation
	Reading     bool
}

// Mask returns the lane of c, shifted to the lowest bit.
func (c *Column) Mask() uint64 { return 1<<len(c.Tokens) - 1 }

// Get returns the values of c in b.
func (c *Column) Get(b *Box) uint64 { return b[c.Word] >> c.Shift & c.Mask() }

// Put sets the values of c in b.
func (c *Column) Put(b *Box, v uint64) {
	b[c.Word] = b[c.Word]&^(c.Mask()<<c.Shift) | v&c.Mask()<<c.Shift
}

// Words returns the tokens of the values v, "agent or head_of_mission".
func (c *Column) Words(v uint64) string {
	var words []string
	for i, t := range c.Tokens {
		if v>>i&1 != 0 {
			words = append(words, t)
		}
	}
	return strings.Join(words, " or ")
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

// Frame returns the masks of a table (see [Table]) whose lanes are the columns.
func Frame(columns []Column) (low, top, all Box) {
	for i := range columns {
		c := &columns[i]
		low[c.Word] |= 1 << c.Shift
		all[c.Word] |= c.Mask() << c.Shift
		top[c.Word] |= (c.Mask() + 1) >> 1 << c.Shift
	}
	return low, top, all
}
