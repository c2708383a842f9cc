package rule

import (
	"cmp"
	"math/bits"
	"slices"

	"law.example/vienna"
)

// A Turn is a smallest set of changes that gives another outcome. Box has the
// facts as changed: any of the values of a changed lane will do.
type Turn struct {
	Outcome Outcomes // one
	Box     Box
}

// Turns returns the smallest sets of changes, of at most size steps, that give
// another answer. A change gives a column a value that it
// does not have, or that is not known; readings are not facts, and stay. Facts
// that one act brings about are one step. No set holds another, and none occurs
// twice.
func (f Finding) Turns(size int) (turns []Turn) {
	if f.Asked == 0 {
		return nil
	}
	var goals Outcomes
	for _, i := range f.Law.Table.Questions[f.Asked].Rows {
		goals |= f.Law.Table.Outcome[f.Law.Table.Rows[i].Layer]
	}
	for ; goals != 0; goals &= goals - 1 {
		if goal := goals & -goals; goal != f.Outcome {
			s := &search{Finding: f, goal: goal}
			for _, b := range s.turns(size) {
				turns = append(turns, Turn{goal, b})
			}
		}
	}
	return turns
}

// changed returns the columns that b changes.
func (f *Finding) changed(b *Box) (columns []int) {
	for i, lane := range f.Law.Lanes {
		if b[lane.Word] != f.Box[lane.Word] && lane.Get(b) != lane.Get(&f.Box) {
			columns = append(columns, i)
		}
	}
	return columns
}

// reach returns the values to which an act can lead column i.
func (f *Finding) reach(i int) uint64 {
	c := &f.Law.Columns[i]
	switch now := f.Law.Lanes[i].Get(&f.Box); {
	case c.From != 0 && now&^c.From != 0:
		return 0
	case c.Stages:
		return c.Can &^ (1<<(bits.Len64(now)-1) - 1)
	}
	return c.Can
}

// by returns the act that brings about what b changes in column i, "" if none
// does.
func (f *Finding) by(b *Box, i int) string {
	if f.Law.Lanes[i].Get(b)&^f.reach(i) != 0 {
		return ""
	}
	return f.Law.Columns[i].By
}

// steps counts the acts, and the changes that no act brings about, in b.
func (f *Finding) steps(b *Box) (n int) {
	columns := f.changed(b)
	for k, i := range columns {
		by := f.by(b, i)
		if by == "" || !slices.ContainsFunc(columns[:k], func(j int) bool { return f.by(b, j) == by }) {
			n++
		}
	}
	return n
}

// acts is a set of steps, by the first column with the same act.
type acts [2]uint64

func (a acts) with(step uint8) acts {
	a[step>>6] |= 1 << (step & 63)
	return a
}

// and returns how many steps a and b are together.
func (a acts) and(b acts) int { return bits.OnesCount64(a[0]|b[0]) + bits.OnesCount64(a[1]|b[1]) }

// A search looks for the turns to one outcome. Its boxes are cases: a lane that
// is changed has the values from which one may still choose, every other lane
// those that the case leaves possible, all of which must give the outcome.
type search struct {
	Finding
	goal  Outcomes
	size  int
	step  [64 * len(acts{})]uint8 // of each column
	at    [Words][64]uint8        // the column of each bit
	enter []entry
	seen  map[Box]struct{} // boxes that were walked with this size
	found []Box
}

// An entry is a row with the goal as its outcome, and the steps without which it
// cannot come to apply.
type entry struct {
	row  *Row
	need acts
}

func (s *search) turns(size int) []Box {
	for i, lane := range s.Law.Lanes {
		by := s.Law.Columns[i].By
		s.step[i] = uint8(i)
		if by != "" {
			s.step[i] = uint8(slices.IndexFunc(s.Law.Columns, func(c Column) bool { return c.By == by }))
		}
		for v := range lane.Width {
			s.at[lane.Word][lane.Shift+v] = uint8(i)
		}
	}
	t := s.Law.Table
	for _, i := range t.Questions[s.Asked].Rows {
		e := entry{row: &t.Rows[i]}
		if t.Outcome[e.row.Layer] == s.goal && s.tested(&e.row.Box, func(c int, admitted uint64) bool {
			if s.Law.Lanes[c].Get(&s.Box)&admitted == 0 {
				e.need = e.need.with(s.step[c])
				return s.free(c)
			}
			return true
		}) && e.need.and(acts{}) <= size {
			s.enter = append(s.enter, e)
		}
	}
	s.seen = map[Box]struct{}{}
	for s.size = 1; s.size <= size; s.size++ {
		clear(s.seen)
		_, w := s.wrong(&s.Box)
		s.walk(s.Box, w, acts{})
	}
	return slices.DeleteFunc(s.split(s.merge(s.least())), func(b Box) bool { return s.steps(&b) > size })
}

// free reports whether a turn may change column c.
func (s *search) free(c int) bool { return !s.Law.Columns[c].Reading && !s.Law.Columns[c].Fixed }

// walk finds every turn among the choices of b, which makes the steps made, and
// their further changes. As long as some completion of b goes wrong, a turn must
// change it: out of the row that decides it, or into a row above with the right
// outcome. The first completion to try is w.
func (s *search) walk(b, w Box, made acts) {
	if _, ok := s.seen[b]; ok || s.known(&b) {
		return
	}
	s.seen[b] = struct{}{}
	row := s.decides(&w)
	if s.Law.Table.Outcome[row.Layer] == s.goal {
		if row, w = s.wrong(&b); row == nil {
			s.found = append(s.found, b)
			return
		}
	}
	s.tested(&row.Box, func(c int, admitted uint64) bool {
		lane, made := s.Law.Lanes[c], made
		v := lane.mask() &^ admitted
		if now := lane.Get(&b); now != lane.Get(&s.Box) {
			v &= now
		} else if made = made.with(s.step[c]); !s.free(c) || made.and(made) > s.size {
			return true
		}
		if v != 0 {
			out, w := b, w
			lane.Put(&out, v)
			lane.Put(&w, v&-v)
			s.walk(out, w, made)
		}
		return true
	})
	for _, e := range s.enter {
		if e.row.Layer <= row.Layer {
			break
		}
		if made.and(e.need) > s.size {
			continue
		}
		into, w, made := b, w, made
		if s.tested(&e.row.Box, func(c int, admitted uint64) bool {
			lane := s.Law.Lanes[c]
			switch now := lane.Get(&b); {
			case now != lane.Get(&s.Box):
				lane.Put(&into, now&admitted)
				if lane.Get(&w)&admitted == 0 {
					lane.Put(&w, now&admitted&-(now&admitted))
				}
				return now&admitted != 0
			case lane.Get(&w)&admitted != 0:
				return true
			}
			lane.Put(&into, admitted)
			lane.Put(&w, admitted&-admitted)
			made = made.with(s.step[c])
			return s.free(c) && made.and(made) <= s.size
		}) {
			s.walk(into, w, made)
		}
	}
}

// decides returns a row that decides w, in which nothing is open.
func (s *search) decides(w *Box) *Row {
	t := s.Law.Table
	order := t.visit(w, s.Asked)
	for _, i := range order {
		if within(w, &t.Rows[i].Box) {
			return &t.Rows[i]
		}
	}
	return &t.Rows[order[len(order)-1]] // it admits every case
}

// wrong returns a row that decides some completion w of b with another outcome
// than the goal; nil if there is none.
func (s *search) wrong(b *Box) (row *Row, w Box) {
	t := s.Law.Table
	order := t.visit(b, s.Asked)
	start, layer, sure := 0, -1, false
	for k, i := range order {
		r := &t.Rows[i]
		if int(r.Layer) != layer {
			if sure {
				break
			}
			start, layer = k, int(r.Layer)
		}
		sure = sure || within(b, &r.Box)
		if t.Outcome[layer] == s.goal || !t.meet(b, &r.Box) {
			continue
		}
		if part, ok := t.beyond(and(b, &r.Box), order[:start]); ok {
			for _, lane := range s.Law.Lanes {
				v := lane.Get(&part)
				lane.Put(&part, v&-v)
			}
			return r, part
		}
	}
	return nil, w
}

// tested calls f for each column that a row tests, with the values it admits,
// until f returns false; it reports whether f never did.
func (s *search) tested(row *Box, f func(c int, admitted uint64) bool) bool {
	for w := range Words {
		for d := s.Law.Table.All[w] &^ row[w]; d != 0; {
			c := int(s.at[w][bits.TrailingZeros64(d)])
			lane := s.Law.Lanes[c]
			d &^= lane.mask() << lane.Shift
			if !f(c, lane.Get(row)) {
				return false
			}
		}
	}
	return true
}

// known reports whether every choice in b holds a turn that was found.
func (s *search) known(b *Box) bool {
	return slices.ContainsFunc(s.found, func(f Box) bool { return s.holds(b, &f) })
}

// holds reports whether every choice in b makes the changes of f, or more.
func (s *search) holds(b, f *Box) bool {
	for w := range Words {
		for d := f[w] ^ s.Box[w]; d != 0; {
			lane := s.Law.Lanes[s.at[w][bits.TrailingZeros64(d)]]
			d &^= lane.mask() << lane.Shift
			if v := lane.Get(b); v == lane.Get(&s.Box) || v&^lane.Get(f) != 0 {
				return false
			}
		}
	}
	return true
}

// least returns what was found without the choices that hold the changes of
// another turn. No choice is in two of the boxes.
func (s *search) least() (least []Box) {
	changes := func(b *Box) int { return len(s.changed(b)) }
	slices.SortStableFunc(s.found, func(a, b Box) int { return cmp.Compare(changes(&a), changes(&b)) })
	for _, b := range s.found {
		parts := []Box{b}
		for _, f := range least {
			var rest []Box
			for _, p := range parts {
				rest = s.without(rest, p, f)
			}
			parts = rest
		}
		least = append(least, parts...)
	}
	return least
}

// without appends the choices of b that do not make all changes of f.
func (s *search) without(parts []Box, b, f Box) []Box {
	var cut []Lane
	for _, i := range s.changed(&f) {
		lane := s.Law.Lanes[i]
		if v := lane.Get(&b); v == lane.Get(&s.Box) || v&lane.Get(&f) == 0 {
			return append(parts, b)
		}
		cut = append(cut, lane)
	}
	for _, lane := range cut {
		v, in := lane.Get(&b), lane.Get(&f)
		if v&^in != 0 {
			lane.Put(&b, v&^in)
			parts = append(parts, b)
		}
		lane.Put(&b, v&in)
	}
	return parts
}

// merge joins boxes with the same changes that differ in one lane.
func (s *search) merge(boxes []Box) []Box {
	for again := true; again; {
		again = false
		for i := range boxes {
			for j := len(boxes) - 1; j > i; j-- {
				if lane, ok := s.differ(&boxes[i], &boxes[j]); ok {
					lane.Put(&boxes[i], lane.Get(&boxes[i])|lane.Get(&boxes[j]))
					boxes = slices.Delete(boxes, j, j+1)
					again = true
				}
			}
		}
	}
	return boxes
}

// differ returns the lane in which a and b differ; ok is false if they do in
// none or in several, or if one of them does not change it.
func (s *search) differ(a, b *Box) (only Lane, ok bool) {
	for _, lane := range s.Law.Lanes {
		if v, w := lane.Get(a), lane.Get(b); v != w {
			if now := lane.Get(&s.Box); ok || v == now || w == now {
				return only, false
			}
			only, ok = lane, true
		}
	}
	return only, ok
}

// split cuts boxes so that an act brings about all values of a changed lane, or
// none.
func (s *search) split(boxes []Box) []Box {
	for k := 0; k < len(boxes); k++ {
		for _, i := range s.changed(&boxes[k]) {
			lane := s.Law.Lanes[i]
			v, can := lane.Get(&boxes[k]), s.reach(i)
			if v&can != 0 && v&^can != 0 {
				rest := boxes[k]
				lane.Put(&boxes[k], v&can)
				lane.Put(&rest, v&^can)
				boxes = append(boxes, rest)
			}
		}
	}
	return boxes
}

// decisive returns the row by which the change of column i in the turn matters:
// one that comes to apply by it or, if there is none, one that no longer does. One
// completion shows it, if it goes wrong without the change; or else some does.
func (f *Finding) decisive(turn *Turn, i int) int {
	lane, t := f.Law.Lanes[i], f.Law.Table
	after, before := turn.Box, turn.Box
	lane.Put(&before, lane.Get(&f.Box))
	for _, l := range f.Law.Lanes {
		for _, b := range [...]*Box{&after, &before} {
			v := l.Get(b)
			l.Put(b, v&-v)
		}
	}
	_, is, _ := t.Decide(&after, f.Asked)
	out, was, _ := t.Decide(&before, f.Asked)
	if out == turn.Outcome {
		after, before = turn.Box, turn.Box
		lane.Put(&before, lane.Get(&f.Box))
		is, was = t.Settled(&after, f.Asked), t.Settled(&before, f.Asked)
	}
	for _, side := range [...]struct {
		settled  Set
		out, in  uint64 // the row lacks something of out, and has something of in
		decision bool   // it gives the new answer
	}{{is, lane.Get(&before), lane.Get(&after), true}, {was, lane.Get(&after), lane.Get(&before), false}} {
		for k := range t.Rows {
			r := &t.Rows[k]
			v := lane.Get(&r.Box)
			if side.settled.Has(k) && side.out&^v != 0 && side.in&v != 0 && side.decision == (t.Outcome[r.Layer] == turn.Outcome) {
				return k
			}
		}
	}
	return -1
}

// Flip returns a turn as others see it; answer says what its outcome is called.
// Columns that are derived are left out.
func Flip[A any](f Finding, turn Turn, answer func(Outcomes) A) vienna.Flip[A] {
	flip := vienna.Flip[A]{Answer: answer(turn.Outcome)}
	stated := f.Stated
	for _, i := range f.changed(&turn.Box) {
		f.Law.Lanes[i].Put(&stated, f.Law.Lanes[i].Get(&turn.Box))
		if !f.Law.Columns[i].Derived {
			flip.Changes = append(flip.Changes, f.Change(turn, i))
		}
	}
	flip.Presumed, _ = Finding{Law: f.Law, Asked: f.Asked, Stated: stated, Box: turn.Box}.Leans()
	return flip
}

// Leans returns the presumptions on which the finding may rest, and the lanes
// that they leave open where nothing is presumed.
func (f Finding) Leans() (presumed []vienna.Fact, open Box) {
	if f.Stated == f.Box {
		return nil, open
	}
	open = f.Law.Table.Open(&f.Stated, f.Asked)
	for i, lane := range f.Law.Lanes {
		c := &f.Law.Columns[i]
		if lane.Get(&f.Stated) == lane.Get(&f.Box) {
			lane.Put(&open, 0)
		} else if lane.Get(&open) != 0 && !c.Derived {
			fact := f.fact(i, &f.Box)
			fact.Law = c.PresumeBy
			presumed = append(presumed, fact)
		}
	}
	return presumed, open
}

// Change returns what a turn changes in column i.
func (f Finding) Change(turn Turn, i int) vienna.Change {
	c := &f.Law.Columns[i]
	change := vienna.Change{Name: c.Name, From: f.fact(i, &f.Box).Value, To: c.list(f.Law.Lanes[i].Get(&turn.Box)), By: f.by(&turn.Box, i)}
	if k := f.decisive(&turn, i); k >= 0 {
		change.Rule = f.Law.Rule(k)
		if f.Law.Through != nil {
			change.Rule.Through = f.Law.Through(&turn.Box, k)
		}
	}
	return change
}

// Smallest returns the flips of at most size steps, fewest steps first, without
// what holds the changes of another. Those that it is given may overlap.
func Smallest[A comparable](flips []vienna.Flip[A], size int) (smallest []vienna.Flip[A]) {
	changes := func(a, b vienna.Flip[A]) int { return cmp.Compare(len(a.Changes), len(b.Changes)) }
	slices.SortStableFunc(flips, changes)
	for _, f := range flips {
		parts := []vienna.Flip[A]{f}
		for _, g := range smallest {
			var rest []vienna.Flip[A]
			for _, p := range parts {
				rest = cut(rest, p, g)
			}
			parts = rest
		}
		smallest = append(smallest, parts...)
	}
	smallest = slices.DeleteFunc(smallest, func(f vienna.Flip[A]) bool { return f.Steps() > size })
	slices.SortStableFunc(smallest, func(a, b vienna.Flip[A]) int { return cmp.Or(cmp.Compare(a.Steps(), b.Steps()), changes(a, b)) })
	return smallest
}

// cut appends what of f does not make all changes of g.
func cut[A comparable](parts []vienna.Flip[A], f, g vienna.Flip[A]) []vienna.Flip[A] {
	var at []int
	for _, c := range g.Changes {
		i := slices.IndexFunc(f.Changes, func(d vienna.Change) bool { return d.Name == c.Name })
		if i < 0 || f.Answer != g.Answer || len(pick(f.Changes[i].To, c.To, true)) == 0 || c.Every && !slices.Equal(f.Changes[i].To, c.To) {
			return append(parts, f)
		}
		at = append(at, i)
	}
	f.Changes = slices.Clone(f.Changes)
	for k, c := range g.Changes {
		to := &f.Changes[at[k]].To
		if rest := pick(*to, c.To, false); len(rest) > 0 {
			out := f
			out.Changes = slices.Clone(f.Changes)
			out.Changes[at[k]].To = rest
			parts = append(parts, out)
		}
		*to = pick(*to, c.To, true)
	}
	return parts
}

// pick returns the tokens that are among others, or those that are not.
func pick(tokens, others []string, among bool) (some []string) {
	for _, t := range tokens {
		if slices.Contains(others, t) == among {
			some = append(some, t)
		}
	}
	return some
}
