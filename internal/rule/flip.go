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
// another answer. A change gives a column a value that it does not have, or that
// is not known; readings are not facts, and stay. Facts that one act brings about
// are one step. No set holds another, and none occurs twice.
func (f Finding) Turns(size int) (turns []Turn) {
	if f.Asked == 0 || size < 1 {
		return nil
	}
	s := search{Finding: f, acts: make([]Box, len(f.Law.Lanes))}
	start, goals := s.start()
	for ; goals != 0; goals &= goals - 1 {
		if s.goal = goals & -goals; s.goal != f.Outcome {
			for _, b := range s.turns(start, size) {
				turns = append(turns, Turn{s.goal, b})
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

// A search looks for the turns to one outcome.
type search struct {
	Finding
	goal  Outcomes
	size  int
	act   [Words][64]uint8 // of each lane, at its lowest bit: the first column that changes by the same act
	acts  []Box            // the lanes that change by the act of a column
	enter []*Row           // those with the goal as their outcome, highest layer first
	found []node
}

// A node is a set of cases: those that change some lanes, each to any of its
// values in may, and perhaps further lanes. Of those, may has the values to which
// they may yet be changed. What is found changes no further lanes.
type node struct {
	may     Box
	changed Box // every bit of the lanes that are changed
	acted   Box // every bit of the lanes that change by the acts of those
	steps   int // the number of acts
	one     Box // a completion
}

// put changes a lane of word w to the values v.
func (s *search) put(n *node, w int, lane, v uint64) {
	if n.acted[w]&lane == 0 {
		n.steps++
		for i, act := range s.acts[s.act[w][bits.TrailingZeros64(lane)]] {
			n.acted[i] |= act
		}
	}
	n.changed[w] |= lane
	n.may[w] = n.may[w]&^lane | v
	n.one[w] = n.one[w]&^lane | v&-v
}

// box returns the cases that make the changes of n and no others: every lane that
// is not changed has the values that the case leaves possible, all of which must
// give the outcome.
func (s *search) box(n *node) (b Box) {
	for w := range b {
		b[w] = n.may[w]&n.changed[w] | s.Box[w]&^n.changed[w]
	}
	return b
}

// start returns the node with which every search starts, in which nothing is
// changed and every fact that the question tests may be, and the outcomes that the
// question has.
func (s *search) start() (n node, goals Outcomes) {
	t := s.Law.Table
	var tested Box
	for _, i := range t.Questions[s.Asked].Rows {
		r := &t.Rows[i]
		goals |= t.Outcome[r.Layer]
		for w := range tested {
			tested[w] |= t.All[w] &^ r.Box[w]
		}
	}
	for i, lane := range s.Law.Lanes {
		c := &s.Law.Columns[i]
		if lane.Get(&tested) == 0 || c.Reading || c.Fixed {
			continue
		}
		act := i
		if c.By != "" {
			act = slices.IndexFunc(s.Law.Columns, func(d Column) bool { return d.By == c.By })
		}
		s.act[lane.Word][lane.Shift] = uint8(act)
		lane.Put(&s.acts[act], lane.mask())
		v := lane.mask()
		if now := lane.Get(&s.Box); now&(now-1) == 0 {
			v &^= now
		}
		lane.Put(&n.may, v)
	}
	return n, goals
}

// turns returns the turns to the goal, of at most size steps: those of one step
// first, since what holds one of them is none.
func (s *search) turns(n node, size int) []Box {
	t := s.Law.Table
	s.enter, s.found = s.enter[:0], s.found[:0]
	for _, i := range t.Questions[s.Asked].Rows {
		if r := &t.Rows[i]; t.Outcome[r.Layer] == s.goal {
			s.enter = append(s.enter, r)
		}
	}
	row, one := s.wrong(&s.Box)
	if row == nil { // nothing need be changed
		return nil
	}
	n.one = one
	for s.size = 1; s.size <= size; s.size++ {
		s.walk(n)
		s.found = s.merge(s.least())
	}
	var boxes []Box
	for i := range s.found {
		boxes = append(boxes, s.box(&s.found[i]))
	}
	return slices.DeleteFunc(s.split(boxes), func(b Box) bool { return s.steps(&b) > size })
}

// walk finds every turn among the cases of n. As long as some completion goes
// wrong, a turn must change it: out of the row that decides it, or into a row
// above with the right outcome. What leaves that row in one lane is not looked for
// again among what leaves it in the next, or among what stays in it, so that no
// case is met twice for the same reason.
func (s *search) walk(n node) {
	if s.known(&n) {
		return
	}
	t := s.Law.Table
	row := s.decides(&n.one)
	if t.Outcome[row.Layer] == s.goal {
		b := s.box(&n)
		if row, n.one = s.wrong(&b); row == nil {
			s.found = append(s.found, n)
			return
		}
	}
	if n.steps == s.size { // no further act
		for w := range Words {
			n.may[w] &= n.acted[w]
		}
	}
	for w := range Words {
		for d := n.may[w] &^ row.Box[w]; d != 0; {
			lane := t.lane(w, d)
			v := d & lane
			out := n
			s.put(&out, w, lane, v)
			s.walk(out)
			n.may[w] &^= v
			if n.may[w]&lane == 0 && n.changed[w]&lane != 0 { // no choice stays in the row
				return
			}
			d &^= v
		}
	}
	near := n.may // with which a row must meet to be entered
	for w := range near {
		near[w] |= n.one[w] &^ n.changed[w]
	}
	for _, e := range s.enter {
		if e.Layer <= row.Layer {
			break
		}
		if !t.meet(&near, &e.Box) {
			continue
		}
		in := n
		for w := range Words {
			in.may[w] &^= n.changed[w] &^ e.Box[w]
			for d := t.empty(w, n.one[w]&e.Box[w]); d != 0; d &= d - 1 {
				lane := t.lane(w, d)
				s.put(&in, w, lane, in.may[w]&e.Box[w]&lane)
			}
		}
		if in.steps <= s.size {
			s.walk(in)
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
			return r, t.first(&part)
		}
	}
	return nil, w
}

// known reports whether every choice in n makes the changes of a turn that was
// found, or more.
func (s *search) known(n *node) bool {
next:
	for i := range s.found {
		f := &s.found[i]
		for w := range Words {
			if f.changed[w]&^n.changed[w]|n.may[w]&f.changed[w]&^f.may[w] != 0 {
				continue next
			}
		}
		return true
	}
	return false
}

// some reports whether some choices in n make the changes of f, or more.
func (s *search) some(n, f *node) bool {
	for w := range Words {
		if f.changed[w]&^n.changed[w]|s.Law.Table.empty(w, n.may[w]&f.may[w]|^f.changed[w]) != 0 {
			return false
		}
	}
	return true
}

// least returns what was found without the choices that make the changes of
// another turn, or more. No choice is in two of the nodes.
func (s *search) least() (least []node) {
	changes := func(n *node) (count int) {
		for w := range Words {
			count += bits.OnesCount64(n.changed[w] & s.Law.Table.Low[w])
		}
		return count
	}
	slices.SortStableFunc(s.found, func(a, b node) int { return cmp.Compare(changes(&a), changes(&b)) })
	for _, n := range s.found {
		parts := []node{n}
		for i, known := 0, len(least); i < known; i++ {
			if s.some(&n, &least[i]) {
				var rest []node
				for _, p := range parts {
					rest = s.without(rest, p, &least[i])
				}
				parts = rest
			}
		}
		least = append(least, parts...)
	}
	return least
}

// without appends the choices of n that do not make all changes of f.
func (s *search) without(parts []node, n node, f *node) []node {
	if !s.some(&n, f) {
		return append(parts, n)
	}
	for w := range Words {
		for d := f.changed[w]; d != 0; {
			lane := s.Law.Table.lane(w, d)
			d &^= lane
			v, in := n.may[w], f.may[w]|^lane
			if v&^in != 0 {
				n.may[w] = v &^ (in & lane)
				parts = append(parts, n)
			}
			n.may[w] = v & in
		}
	}
	return parts
}

// merge joins nodes with the same changes that differ in one lane.
func (s *search) merge(nodes []node) []node {
	for again := true; again; {
		again = false
		for i := 0; i < len(nodes); i++ {
			for j := len(nodes) - 1; j > i; j-- {
				if s.join(&nodes[i], &nodes[j]) {
					nodes = slices.Delete(nodes, j, j+1)
					again = true
				}
			}
		}
	}
	return nodes
}

// join adds the choices of b to a if they make the same changes and differ in one
// lane.
func (s *search) join(a, b *node) bool {
	if a.changed != b.changed {
		return false
	}
	at, lane := -1, uint64(0)
	for w := range Words {
		if d := (a.may[w] ^ b.may[w]) & a.changed[w]; d != 0 {
			if lane != 0 {
				return false
			}
			at, lane = w, s.Law.Table.lane(w, d)
			if d&^lane != 0 {
				return false
			}
		}
	}
	a.may[at] |= b.may[at] & lane
	return true
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
	if one := t.first(&before); t.Outcomes(&one, f.Asked) != turn.Outcome {
		after, before = t.first(&after), one
	}
	for _, side := range [...]struct {
		of, than *Box
		decision bool // the row gives the new answer
	}{{&after, &before, true}, {&before, &after, false}} {
		row := -1
		t.each(side.of, f.Asked, func(k int, y Box, above []uint16) bool {
			r := &t.Rows[k]
			v := lane.Get(&r.Box)
			if (row < 0 || k < row) && lane.Get(side.than)&^v != 0 && lane.Get(side.of)&v != 0 &&
				side.decision == (t.Outcome[r.Layer] == turn.Outcome) && t.exposed(y, above) {
				row = k
			}
			return true
		})
		if row >= 0 {
			return row
		}
	}
	return -1
}

// Flip returns a turn as others see it; answer says what its outcome is called.
// Columns that are derived are left out.
func Flip[A any](f Finding, turn Turn, answer func(Outcomes) A) vienna.Flip[A] {
	flip := vienna.Flip[A]{Answer: answer(turn.Outcome)}
	stated := f.Stated
	changed := f.changed(&turn.Box)
	flip.Changes = make([]vienna.Change, 0, len(changed))
	for _, i := range changed {
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
	t := f.Law.Table
	var among Box
	for w := range Words {
		for d := f.Stated[w] ^ f.Box[w]; d != 0; d &^= among[w] {
			among[w] |= t.lane(w, d)
		}
	}
	open = t.open(&f.Stated, f.Asked, &among)
	for i, lane := range f.Law.Lanes {
		if c := &f.Law.Columns[i]; lane.Get(&open) != 0 && !c.Derived {
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
			if !overlap(f, g) {
				continue
			}
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

// overlap reports whether some of f makes all changes of g.
func overlap[A comparable](f, g vienna.Flip[A]) bool {
	if f.Answer != g.Answer {
		return false
	}
	for _, c := range g.Changes {
		i := slices.IndexFunc(f.Changes, func(d vienna.Change) bool { return d.Name == c.Name })
		if i < 0 || !slices.ContainsFunc(c.To, func(t string) bool { return slices.Contains(f.Changes[i].To, t) }) || c.Every && !slices.Equal(f.Changes[i].To, c.To) {
			return false
		}
	}
	return true
}

// cut appends what of f does not make all changes of g.
func cut[A comparable](parts []vienna.Flip[A], f, g vienna.Flip[A]) []vienna.Flip[A] {
	if !overlap(f, g) {
		return append(parts, f)
	}
	f.Changes = slices.Clone(f.Changes)
	for _, c := range g.Changes {
		i := slices.IndexFunc(f.Changes, func(d vienna.Change) bool { return d.Name == c.Name })
		to := &f.Changes[i].To
		if rest := pick(*to, c.To, false); len(rest) > 0 {
			out := f
			out.Changes = slices.Clone(f.Changes)
			out.Changes[i].To = rest
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
