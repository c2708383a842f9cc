// Package rule is the one evaluator of the library.
//
// A case and a row of law are both boxes: for each column a set of possible
// values. A row surely applies to a case whose box lies inside the row's, and
// may apply if the two meet in every column. Each row stands in a layer, each
// layer has one outcome, and the highest layer of which a row applies decides.
// The answer to a case is the set of outcomes that its completions give, no
// more and no less.
//
// The columns of a package, its rows and the order in which a question visits
// them are static data; see [Table].
package rule

import (
	"iter"
	"math/bits"
)

// Words is the number of words in a [Box].
const Words = 5

// A Box holds for each column a set of possible values, as a lane of adjacent
// bits that does not cross a word.
type Box [Words]uint64

// A Set is a set of rows of a table, one bit each.
type Set [8]uint64

// Add adds row i.
func (s *Set) Add(i int) { s[i>>6] |= 1 << (i & 63) }

// Has reports whether row i is in s.
func (s Set) Has(i int) bool { return s[i>>6]>>(i&63)&1 != 0 }

// All returns the rows of s, in their order.
func (s Set) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for w, rows := range s {
			for ; rows != 0; rows &= rows - 1 {
				if !yield(w<<6 + bits.TrailingZeros64(rows)) {
					return
				}
			}
		}
	}
}

// An Outcomes is a set of outcomes, one bit each. Two suffice for a measure
// that is barred or not; duties have more.
type Outcomes uint8

// A Row is a row of law as the evaluator sees it.
type Row struct {
	Box   Box
	Layer uint8
}

// A Table is a body of rows. The last row that a question visits must admit
// every case, so that every case has an outcome.
type Table struct {
	Low       Box        // the lowest bit of every lane
	Top       Box        // the highest bit of every lane
	All       Box        // every bit of every lane
	Rows      []Row      // in the order of the treaty, which has no meaning here
	Outcome   []Outcomes // of each layer
	Keys      [2]uint8   // the widths of the columns by which questions list their rows; the second may be 0
	Questions []Question
	Manners   []Manner
}

// A Manner is a provision that binds how a measure that is not barred is taken.
// It decides nothing.
type Manner struct {
	Box   Box
	Asked uint64 // the questions, one bit each
}

// A Question names the rows that it visits, highest layer first. They are also
// listed for each value of the first column, whose lane is the lowest of word
// 0: most cases state that one value. Where the second column is a key too, whose
// lane is the next, the lists for a value are those for each value of the second
// column and, last, that for all of them.
type Question struct {
	Rows []uint16
	By   []uint16 // list after list those of Rows that admit the values
	End  []uint16 // where each list ends in By
}

// visit returns the rows that question q must visit for b, highest layer first.
func (t *Table) visit(b *Box, q int) []uint16 {
	ask := &t.Questions[q]
	v := b[0] & (1<<t.Keys[0] - 1)
	if v&(v-1) != 0 || v == 0 {
		return ask.Rows
	}
	second := int(t.Keys[1])
	w := b[0] >> t.Keys[0] & (1<<second - 1)
	if w&(w-1) != 0 {
		w = 0
	}
	i, from := bits.TrailingZeros64(v)*(second+1)+bits.TrailingZeros64(w|1<<second), uint16(0)
	if i > 0 {
		from = ask.End[i-1]
	}
	return ask.By[from:ask.End[i]]
}

// Fill gives every empty lane of b all its values: what is not stated may be
// anything.
func (t *Table) Fill(b *Box) {
	for w := range Words {
		empty := t.empty(w, b[w])
		if t.Low[w]<<1 == t.Top[w] { // every lane has two bits
			b[w] |= empty | empty>>1
			continue
		}
		for ; empty != 0; empty &= empty - 1 {
			b[w] |= t.lane(w, empty)
		}
	}
}

// empty returns the highest bits of the lanes of word w that are empty in y.
func (t *Table) empty(w int, y uint64) uint64 {
	top := t.Top[w]
	return top &^ ((y&^top + t.All[w]&^top) | y)
}

// meet reports whether a and b have a value in common in every lane.
func (t *Table) meet(a, b *Box) bool {
	return t.empty(0, a[0]&b[0]) == 0 && t.empty(1, a[1]&b[1])|t.empty(2, a[2]&b[2])|t.empty(3, a[3]&b[3])|t.empty(4, a[4]&b[4]) == 0
}

// and returns the values that are in both boxes.
func and(a, b *Box) Box {
	return Box{a[0] & b[0], a[1] & b[1], a[2] & b[2], a[3] & b[3], a[4] & b[4]}
}

// within reports whether a has no value that b lacks.
func within(a, b *Box) bool {
	return a[0]&^b[0] == 0 && a[1]&^b[1]|a[2]&^b[2]|a[3]&^b[3]|a[4]&^b[4] == 0
}

// first returns the completion of b with the lowest value of every lane. No lane
// of b is empty.
func (t *Table) first(b *Box) (one Box) {
	for w := range one {
		one[w] = b[w] &^ (b[w] - t.Low[w])
	}
	return one
}

// Decide is the quick pass over the rows that question q visits. It returns
// the outcomes that the rows still admit. If exact, the case left nothing open
// that these rows test: there is one outcome, and the rows that give it are added
// to settled. If not exact and there are several outcomes, [Table.Outcomes] may
// find fewer.
func (t *Table) Decide(b *Box, q int, settled *Set) (out Outcomes, exact bool) {
	if t.single(b) {
		return t.total(b, q, settled), true
	}
	exact = true
	layer, sure := -1, false
	for _, i := range t.visit(b, q) {
		r := &t.Rows[i]
		if int(r.Layer) != layer {
			if sure {
				break
			}
			layer = int(r.Layer)
		}
		if within(b, &r.Box) {
			sure = true
		} else if t.meet(b, &r.Box) {
			exact = false
		} else {
			continue
		}
		out |= t.Outcome[layer]
		settled.Add(int(i))
	}
	return out, exact
}

// single reports whether every lane of b has one value. No lane of b is empty.
func (t *Table) single(b *Box) bool {
	return b[0]&(b[0]-t.Low[0])|b[1]&(b[1]-t.Low[1])|b[2]&(b[2]-t.Low[2])|b[3]&(b[3]-t.Low[3])|b[4]&(b[4]-t.Low[4]) == 0
}

// total is Decide for a case in which nothing is open: a row applies or not.
func (t *Table) total(b *Box, q int, settled *Set) (out Outcomes) {
	layer := -1
	for _, i := range t.visit(b, q) {
		r := &t.Rows[i]
		if !within(b, &r.Box) {
			continue
		}
		if layer >= 0 && int(r.Layer) != layer {
			break
		}
		layer = int(r.Layer)
		settled.Add(int(i))
	}
	if layer >= 0 {
		out = t.Outcome[layer]
	}
	return out
}

// Outcomes returns the outcomes that the completions of b give, exactly.
func (t *Table) Outcomes(b *Box, q int) Outcomes {
	var settled Set
	out, exact := t.Decide(b, q, &settled)
	if exact || out&(out-1) == 0 {
		return out
	}
	var have Outcomes
	rows := t.visit(b, q)
	start, layer := 0, -1
	for k, i := range rows {
		r := &t.Rows[i]
		if int(r.Layer) != layer {
			start, layer = k, int(r.Layer)
		}
		if have&t.Outcome[layer] != 0 {
			continue
		}
		if t.meet(b, &r.Box) && t.exposed(and(b, &r.Box), rows[:start]) {
			if have |= t.Outcome[layer]; have == out {
				break
			}
		}
	}
	return have
}

// Settled returns the rows that decide some completion of b.
func (t *Table) Settled(b *Box, q int) (s Set) {
	t.each(b, q, func(i int, y Box, above []uint16) bool {
		if t.exposed(y, above) {
			s.Add(i)
		}
		return true
	})
	return s
}

// Sure returns the rows that apply to every completion of b, whether or not
// they decide.
func (t *Table) Sure(b *Box, q int) (s Set) {
	t.each(b, q, func(i int, y Box, _ []uint16) bool {
		if y == *b {
			s.Add(i)
		}
		return true
	})
	return s
}

// Open returns the lanes that b leaves open and that a row tests which decides
// some completion of b. It has a lane whenever the completions differ.
func (t *Table) Open(b *Box, q int) Box { return t.open(b, q, &t.All) }

// open is Open for some lanes, of which among has every bit.
func (t *Table) open(b *Box, q int, among *Box) (open Box) {
	t.each(b, q, func(i int, y Box, above []uint16) bool {
		more := open
		for w := range Words {
			for d := b[w] &^ y[w] &^ open[w] & among[w]; d != 0; {
				l := t.lane(w, d)
				more[w] |= l
				d &^= l
			}
		}
		if more != open && t.exposed(y, above) {
			open = more
		}
		return true
	})
	return open
}

// each visits the rows of q that b meets, with the part of b that the row
// admits and the rows of all higher layers, until f returns false.
func (t *Table) each(b *Box, q int, f func(i int, y Box, above []uint16) bool) {
	order := t.visit(b, q)
	start, layer := 0, -1
	for k, i := range order {
		r := &t.Rows[i]
		if int(r.Layer) != layer {
			start, layer = k, int(r.Layer)
		}
		if t.meet(b, &r.Box) && !f(int(i), and(b, &r.Box), order[:start]) {
			return
		}
	}
}

// exposed reports whether some completion of b is admitted by none of the rows.
func (t *Table) exposed(b Box, rows []uint16) bool {
	_, ok := t.beyond(b, rows)
	return ok
}

// beyond returns a part of b of which the rows admit nothing; ok is false if
// there is none. It cuts b along the first row that meets it and asks the same of
// each part that the row does not admit.
func (t *Table) beyond(b Box, rows []uint16) (part Box, ok bool) {
	for k, i := range rows {
		r := &t.Rows[i].Box
		if within(&b, r) {
			return b, false
		}
		if !t.meet(&b, r) {
			continue
		}
		for w := range Words {
			for d := b[w] &^ r[w]; d != 0; {
				l := t.lane(w, d)
				d &^= l
				part := b
				part[w] &^= l & r[w]
				if part, ok = t.beyond(part, rows[k+1:]); ok {
					return part, true
				}
				b[w] &^= l &^ r[w]
			}
		}
		return b, false
	}
	return b, true
}

// lane returns the lane of word w in which the lowest bit of d lies.
func (t *Table) lane(w int, d uint64) uint64 {
	i := bits.TrailingZeros64(d)
	top := i + bits.TrailingZeros64(t.Top[w]>>i)
	low := bits.Len64(t.Low[w]&(2<<i-1)) - 1
	return (1<<top - 1<<low) | 1<<top
}
