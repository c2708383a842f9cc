package rule

import (
	"cmp"
	"iter"
	"slices"

	"law.example/vienna"
)

// A Subject is a case under a question, as its package lets others ask about it.
type Subject[A any] struct {
	Finding

	// Derived asks for what a derived column is worked out from, but for the
	// facts that are asked and not known; ok is false if there is nothing to ask.
	Derived func(column int, unknown []string) (q vienna.Question[A], ok bool)

	// Follows reports whether a column is derived in this case, though case files
	// may state it in others; nil if none is.
	Follows func(column int) bool

	// Answer is the answer once the fact or reading is stated as the tokens say.
	Answer func(name string, tokens ...string) A
}

// Next returns the next question: of the rows that may still decide, that which
// lacks least, its first fact; readings are asked when no fact is left. What is
// asked and not known is passed over; ok is false if nothing is left to ask.
func (s Subject[A]) Next(unknown []string) (q vienna.Question[A], ok bool) {
	if s.Asked == 0 || s.settled() {
		return q, false
	}
	rows := s.lacking()
	for _, reading := range [...]bool{false, true} {
		for _, r := range rows {
			for i, lane := range s.Law.Lanes {
				c := &s.Law.Columns[i]
				if lane.Get(&r.lacks) == 0 || c.Reading != reading || slices.Contains(unknown, c.Name) {
					continue
				}
				q, ok := vienna.Question[A]{Column: s.Ask(i)}, true
				if c.Derived || s.Follows != nil && s.Follows(i) {
					q, ok = s.Derived(i, unknown)
				}
				if ok {
					if q.Rule.Key == "" {
						q.Rule = s.Law.Rule(r.row)
					}
					for _, t := range q.Tokens {
						q.Leads = append(q.Leads, s.Answer(q.Name, t))
					}
					return q, true
				}
			}
		}
	}
	return q, false
}

// A lack is a row that may come to decide with the lanes that it tests and that
// are open.
type lack struct {
	row   int
	lacks Box
	n     int
}

// lacking returns the rows that may come to decide and lack something, least
// first and highest layer first.
func (f *Finding) lacking() (rows []lack) {
	t := f.Law.Table
	t.each(&f.Box, f.Asked, func(i int, y Box, above []uint16) bool {
		if y == f.Box || !t.exposed(y, above) {
			return true
		}
		l := lack{row: i}
		for w := range Words {
			l.lacks[w] = f.Box[w] &^ y[w]
			for d := l.lacks[w]; d != 0; l.n++ {
				d &^= t.lane(w, d)
			}
		}
		rows = append(rows, l)
		return true
	})
	slices.SortStableFunc(rows, func(a, b lack) int { return cmp.Compare(a.n, b.n) })
	return rows
}

// Fact returns what is stated of column i.
func (f Finding) Fact(i int) vienna.Fact { return f.fact(i, &f.Stated) }

// Ask returns column i as it is asked for, with the values that are possible.
func (f Finding) Ask(i int) vienna.Column {
	c := f.Law.Visible(i)
	c.Tokens = f.Law.Columns[i].list(f.Law.Lanes[i].Get(&f.Box))
	return c
}

// Readings iterates over copies of the contested readings of a package.
func Readings(all []vienna.Reading) iter.Seq[vienna.Reading] {
	return func(yield func(vienna.Reading) bool) {
		for i := range all {
			if !yield(all[i].Clone()) {
				return
			}
		}
	}
}

// ReadingByID returns a copy of the reading with the given identifier; ok is
// false if there is none.
func ReadingByID(all []vienna.Reading, id string) (r vienna.Reading, ok bool) {
	for i := range all {
		if all[i].ID == id {
			return all[i].Clone(), true
		}
	}
	return vienna.Reading{}, false
}

// A Tombstone is a key that a rule once had, which is never used again, and why.
type Tombstone struct{ Key, Why string }

// Retired returns why the key is in the list, and whether it is.
func Retired(list []Tombstone, key string) (why string, ok bool) {
	for _, t := range list {
		if t.Key == key {
			return t.Why, true
		}
	}
	return "", false
}

// Views returns the answers under all combinations of the readings that matter.
// Decide answers under the positions taken, and names the readings that are then
// still open. A reading on which nothing turns is left out, whatever is taken on
// the others.
func Views[A comparable](decide func(taken []vienna.Reading) (A, []vienna.Reading)) iter.Seq[vienna.View[A]] {
	return func(yield func(vienna.View[A]) bool) {
		for _, v := range views(nil, decide) {
			if !yield(v) {
				return
			}
		}
	}
}

func views[A comparable](taken []vienna.Reading, decide func([]vienna.Reading) (A, []vienna.Reading)) (all []vienna.View[A]) {
	a, open := decide(taken)
	if len(open) == 0 {
		return []vienna.View[A]{{Answer: a, Taken: slices.Clone(taken)}}
	}
	n := len(taken)
	var sides [][]vienna.View[A]
	turns := false
	for _, o := range open[0].Options {
		r := open[0]
		r.Options = []vienna.Option{o}
		sides = append(sides, views(append(taken[:n:n], r), decide))
		turns = turns || !slices.EqualFunc(sides[0], sides[len(sides)-1], func(v, w vienna.View[A]) bool { return same(v, w, n) })
	}
	if turns {
		return slices.Concat(sides...)
	}
	for i := range sides[0] {
		sides[0][i].Taken = slices.Delete(sides[0][i].Taken, n, n+1)
	}
	return sides[0]
}

// same reports whether v and w are alike but for the position that stands at n.
func same[A comparable](v, w vienna.View[A], n int) bool {
	if v.Answer != w.Answer || len(v.Taken) != len(w.Taken) {
		return false
	}
	for i := range v.Taken {
		if i != n && (v.Taken[i].ID != w.Taken[i].ID || v.Taken[i].Options[0].Position != w.Taken[i].Options[0].Position) {
			return false
		}
	}
	return true
}

// Unused returns the stated columns that are not derived and without which the
// answer stands; none if it is Unknown.
func (f Finding) Unused() iter.Seq[int] {
	return func(yield func(int) bool) {
		if f.Asked == 0 || !f.settled() {
			return
		}
		b := f.Needs()
		for i, lane := range f.Law.Lanes {
			c := &f.Law.Columns[i]
			if !c.Never && !c.Derived && lane.Any(&b) && !lane.Any(&f.Stated) && !yield(i) {
				return
			}
		}
	}
}

// Texts returns the texts of the law that translators need, by key: of columns,
// of rules, and of readings.
func (l *Law) Texts(columns iter.Seq[vienna.Column], readings iter.Seq[vienna.Reading]) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		ok := true
		put := func(key, text string) {
			ok = ok && (text == "" || yield(l.Package+"."+key, text))
		}
		for c := range columns {
			put(c.Name+"/gist", c.Gist)
			put(c.Name+"/decider", c.Decider)
			if !c.Reading {
				put(c.Name+"/wording", c.Wording)
				put(c.Name+"/who", c.Who)
				put(c.Name+"/evidence", c.Evidence)
				put(c.Name+"/by", c.By)
			}
		}
		for r := range l.Rules() {
			put(r.Key, r.Gist)
		}
		for r := range readings {
			put(r.ID+"/question", r.Question)
			put(r.ID+"/default", r.Default)
			put(r.ID+"/turns", r.Turns)
			for _, o := range r.Options {
				put(r.ID+"/"+o.Name, o.Gist)
			}
		}
	}
}

// Firm returns the outcomes that no position on any reading can take away: some
// facts give them whatever is taken. It may miss some. If it has several, readings
// settle nothing. Derived columns hang on readings too, unless they are loose.
func (f Finding) Firm(loose bool) (have Outcomes) {
	t := f.Law.Table
	t.each(&f.Box, f.Asked, func(i int, y Box, above []uint16) bool {
		if have&t.Outcome[t.Rows[i].Layer] != 0 {
			return true
		}
		if w, ok := t.beyond(y, above); ok {
			for k, lane := range f.Law.Lanes {
				v := lane.Get(&w)
				if c := &f.Law.Columns[k]; c.Reading || c.Derived && !loose {
					v = lane.Get(&f.Box)
				} else {
					v &= -v
				}
				lane.Put(&w, v)
			}
			if out := t.Outcomes(&w, f.Asked); out&(out-1) == 0 {
				have |= out
			}
		}
		return have != Barred|NotBarred
	})
	return have
}
