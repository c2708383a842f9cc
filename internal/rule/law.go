package rule

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"
	"strings"

	"law.example/vienna"
)

// A Law is a body of rules on one kind of case: what a package of law states,
// and what this package needs to give the reasons of an answer.
type Law struct {
	Package   string
	Columns   []Column
	Lanes     []Lane // of the columns
	Table     *Table
	Keys      int                                              // the first columns, one or two, by whose values a question lists its rows
	Layers    []string                                         // the names
	Questions []string                                         // the tokens, from 1
	Row       func(i int) vienna.Rule                          // key, provision, gist and measure; the manners follow the rows
	Through   func(b *Box, i int) vienna.Citation              // the provision by which row i reaches a case; nil if rows name everything themselves
	Presumes  func(b *Box, by vienna.Citation) vienna.Citation // the provision that presumes for a case what by does; nil if by always does
	Reading   func(id string) (r vienna.Reading, ok bool)      // by identifier
	Token     func(o Outcomes) string                          // what a set of outcomes is called; nil where a measure is barred or not
	Limits    string                                           // the line under a ruling; "" for [vienna.Limits]
}

// token returns what a set of outcomes is called.
func (l *Law) token(o Outcomes) string {
	if l.Token != nil {
		return l.Token(o)
	}
	return Answer(o).String()
}

func (l *Law) limits() string {
	if l.Limits != "" {
		return l.Limits
	}
	return vienna.Limits
}

// Rule returns row i as others see it.
func (l *Law) Rule(i int) vienna.Rule {
	r := l.Row(i)
	row := &l.Table.Rows[i]
	r.Layer = l.Layers[row.Layer]
	r.Outcome = l.token(l.Table.Outcome[row.Layer])
	r.When = l.when(&row.Box)
	return r
}

// when returns the conditions of a box in words: the lanes that it narrows.
func (l *Law) when(b *Box) string {
	s := make([]byte, 0, 512)
	for i, lane := range l.Lanes {
		if b[lane.Word] == l.Table.All[lane.Word] {
			continue
		}
		if v := lane.Get(b); v != 0 && v != lane.mask() {
			if len(s) > 0 {
				s = append(s, "; "...)
			}
			s = append(append(s, l.Columns[i].Name...), ' ')
			s = l.Columns[i].appendWords(s, v)
		}
	}
	return string(s)
}

// Rules returns every rule, in the order of the treaties, and then the
// provisions that bind the manner of a measure.
func (l *Law) Rules() iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		for i := range l.Table.Rows {
			if !yield(l.Rule(i)) {
				return
			}
		}
		for i := range l.Table.Manners {
			if !yield(l.manner(i)) {
				return
			}
		}
	}
}

func (l *Law) manner(i int) vienna.Rule {
	r := l.Row(len(l.Table.Rows) + i)
	r.Layer, r.When = "manner", l.when(&l.Table.Manners[i].Box)
	return r
}

// A Group is a set of questions that rules name together.
type Group struct {
	Questions uint64 // one bit each
	Name      string
}

// Measures returns a set of questions in words: by the groups that it holds,
// which stand widest first, and the tokens of the rest.
func Measures(groups []Group, tokens []string, set uint64) string {
	s, sep := make([]byte, 0, 256), ""
	for _, g := range groups {
		if set&g.Questions == g.Questions {
			s, sep = append(append(s, sep...), g.Name...), ", "
			set &^= g.Questions
		}
	}
	for ; set != 0; set &= set - 1 {
		if q := bits.TrailingZeros64(set); q < len(tokens) {
			s, sep = append(append(s, sep...), tokens[q]...), ", "
		}
	}
	return string(s)
}

// All returns the columns that case files can state.
func (l *Law) All() iter.Seq[vienna.Column] {
	return func(yield func(vienna.Column) bool) {
		for i := range l.Columns {
			if !l.Columns[i].Derived && !yield(l.Visible(i)) {
				return
			}
		}
	}
}

// Visible returns column i as others see it.
func (l *Law) Visible(i int) vienna.Column {
	c := &l.Columns[i]
	v := vienna.Column{
		Name: c.Name, Tokens: slices.Clone(c.Tokens), Gist: c.Gist, At: c.Source, Decider: c.Decider, Truth: c.Truth(), Reading: c.Reading,
		Wording: c.Wording, Who: c.Who, Evidence: c.Evidence, By: c.By,
	}
	if t := c.list(c.Protect); t != nil {
		v.Presumed = t[0]
	}
	if c.Reading {
		r, _ := l.Reading(c.Name)
		v.Wording, v.Who = r.Question, "whoever answers for the law: it is a choice, and in the end the court's"
	}
	return v
}

// A Finding is an answer with the facts from which its reasons are worked out.
type Finding struct {
	Law     *Law
	Asked   int      // the question, 0 if there is none
	Outcome Outcomes // those that are possible
	Stated  Box      // the facts as stated
	Box     Box      // the facts on which it rests, presumptions included
}

// settled reports whether one outcome is left.
func (f *Finding) settled() bool { return f.Outcome != 0 && f.Outcome&(f.Outcome-1) == 0 }

// Find returns the finding on which answer a rests: on the facts presumed,
// unless a presumption alone would have freed the measure.
func (l *Law) Find(stated, presumed Box, q int, a vienna.Answer) Finding {
	f := Finding{Law: l, Asked: q, Stated: stated, Box: presumed}
	switch a {
	case vienna.Barred:
		f.Outcome = Barred
	case vienna.NotBarred:
		f.Outcome = NotBarred
	default:
		f.Outcome = Barred | NotBarred
		if stated != presumed && Answer(l.Table.Outcomes(&presumed, q)) != a {
			f.Box = stated
		}
	}
	return f
}

// Rules returns the rows of a set.
func (f Finding) Rules(s Set) iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		for i := range s.All() {
			r := f.Law.Rule(i)
			if f.Law.Through != nil {
				r.Through = f.Law.Through(&f.Box, i)
			}
			if !yield(r) {
				return
			}
		}
	}
}

// Settled returns the rows that decide, over all completions of the facts.
func (f Finding) Settled() iter.Seq[vienna.Rule] {
	if f.Asked == 0 {
		return f.Rules(Set{})
	}
	return f.Rules(f.Law.Table.Settled(&f.Box, f.Asked))
}

// bySurety returns the rows that decide: those that apply to every completion of
// the facts, and those that apply to some.
func (f *Finding) bySurety() (sure, maybe Set) {
	if f.Asked == 0 {
		return sure, maybe
	}
	t := f.Law.Table
	sure, maybe = t.Sure(&f.Box, f.Asked), t.Settled(&f.Box, f.Asked)
	for w := range sure {
		sure[w] &= maybe[w]
		maybe[w] &^= sure[w]
	}
	return sure, maybe
}

// Displaced returns the rows above the floor that surely apply and would give
// another outcome, but for those that settle the answer.
func (f Finding) Displaced() iter.Seq[vienna.Rule] {
	if f.Asked == 0 || !f.settled() {
		return f.Rules(Set{})
	}
	t := f.Law.Table
	sure := t.Sure(&f.Box, f.Asked)
	var s Set
	for i := range sure.All() {
		if l := t.Rows[i].Layer; l > 0 && t.Outcome[l] != f.Outcome {
			s.Add(i)
		}
	}
	return f.Rules(s)
}

// Open returns the facts and readings that are not settled and that a row tests
// which may come to decide; none unless the answer is Unknown.
func (f Finding) Open() iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if f.Asked == 0 || f.settled() {
			return
		}
		open := f.Law.Table.Open(&f.Box, f.Asked)
		for i := range f.Law.Columns {
			if f.Law.Lanes[i].Get(&open) != 0 && !yield(f.fact(i, &f.Box)) {
				return
			}
		}
	}
}

func (f *Finding) fact(i int, b *Box) vienna.Fact {
	c := &f.Law.Columns[i]
	fact := vienna.Fact{Name: c.Name, Gist: c.Gist, At: c.Source, Decider: c.Decider, Reading: c.Reading}
	if !f.Law.Lanes[i].Any(b) {
		fact.Value = c.Words(f.Law.Lanes[i].Get(b))
	}
	return fact
}

// Needs returns the facts of the box without which the answer would not stand:
// first the presumptions, then the stated facts in the order of the columns are
// let go, one by one, as long as the answer stays.
func (f Finding) Needs() Box {
	b, l := f.Box, f.Law
	want := l.Table.Outcomes(&b, f.Asked)
	for _, presumed := range [...]bool{true, false} {
		for i, lane := range l.Lanes {
			if l.idle(i, &b) || presumed != lane.Any(&f.Stated) {
				continue
			}
			without := b
			lane.Put(&without, l.unstated(i))
			if l.Table.Outcomes(&without, f.Asked) == want {
				b = without
			}
		}
	}
	return b
}

// unstated returns the values of column i where nothing is stated.
func (l *Law) unstated(i int) uint64 {
	if l.Columns[i].Never {
		return 1
	}
	return l.Lanes[i].mask()
}

// idle reports whether column i says nothing in b that could be left out.
func (l *Law) idle(i int, b *Box) bool {
	return l.Columns[i].Never && l.Columns[i].Derived || l.Lanes[i].Get(b) == l.unstated(i)
}

// Needed returns the stated facts and readings, or if presumed the
// presumptions, without which the answer would not stand; none if it is Unknown.
func (f Finding) Needed(presumed bool) iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if f.Asked == 0 || !f.settled() {
			return
		}
		b := f.Needs()
		for i, lane := range f.Law.Lanes {
			if f.Law.idle(i, &b) || presumed != lane.Any(&f.Stated) {
				continue
			}
			fact := f.fact(i, &b)
			if presumed {
				fact.Law = f.Law.Columns[i].PresumeBy
				if f.Law.Presumes != nil {
					fact.Law = f.Law.Presumes(&f.Box, fact.Law)
				}
			}
			if !yield(fact) {
				return
			}
		}
	}
}

// Readings returns the contested readings on which the answer hangs: those it
// needs if it is settled, and those that are open if it is Unknown.
func (f Finding) Readings() iter.Seq[vienna.Reading] {
	return func(yield func(vienna.Reading) bool) {
		facts := f.Needed(false)
		if !f.settled() {
			facts = f.Open()
		}
		for fact := range facts {
			if fact.Reading {
				if r, ok := f.Law.Reading(fact.Name); ok && !yield(r) {
					return
				}
			}
		}
	}
}

// Manner returns the provisions that bind how the measure is taken; none if it
// is barred.
func (f Finding) Manner() iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		if f.Asked == 0 || f.Outcome == Barred {
			return
		}
		for i := range f.Law.Table.Manners {
			m := &f.Law.Table.Manners[i]
			may := m.Asked>>f.Asked&1 != 0
			for _, lane := range f.Law.Lanes {
				v := lane.Get(&m.Box)
				may = may && (v == 0 || v&lane.Get(&f.Box) != 0)
			}
			if may && !yield(f.Law.manner(i)) {
				return
			}
		}
	}
}

// String returns the finding as a paragraph that ends with the limits of the
// library.
func (f Finding) String() string {
	var b strings.Builder
	if f.Asked != 0 {
		b.WriteString(f.Law.Questions[f.Asked])
	}
	b.WriteString(": " + strings.ReplaceAll(f.Law.token(f.Outcome), "_", " ") + ".")
	list := func(intro string, items []string) {
		if len(items) > 0 {
			b.WriteString(" " + intro + " " + strings.Join(items, "; ") + ".")
		}
	}
	if f.settled() {
		sure, maybe := f.bySurety()
		list("Settled by", texts(f.Rules(sure)))
		also := "And, as facts may be that are not stated, by"
		if sure == (Set{}) {
			also = "Settled, as facts may be that are not stated, by"
		}
		list(also, texts(f.Rules(maybe)))
	} else {
		list("It turns on", texts(f.Settled()))
	}
	list("Displaced:", texts(f.Displaced()))
	list("Facts used:", texts(f.Needed(false)))
	var presumed []string
	for fact := range f.Needed(true) {
		how := "assumed"
		if fact.Law != (vienna.Citation{}) {
			how = fact.Law.String()
		}
		presumed = append(presumed, fact.String()+" ("+how+")")
	}
	list("Presumed:", presumed)
	var open []string
	for fact := range f.Open() {
		s := fact.Name
		if fact.Reading {
			s = "reading " + s
		}
		if fact.Decider != "" {
			s += " (" + fact.Decider + ")"
		}
		open = append(open, s)
	}
	list("Open:", open)
	list("In doing so:", texts(f.Manner()))
	b.WriteString(" " + f.Law.limits())
	return b.String()
}

func texts[T fmt.Stringer](items iter.Seq[T]) (out []string) {
	for x := range items {
		out = append(out, x.String())
	}
	return out
}

// Record returns the finding on a case, as JSON, as it is kept.
func (f Finding) Record(c []byte) vienna.Record {
	question := ""
	if f.Asked != 0 {
		question = f.Law.Questions[f.Asked]
	}
	return vienna.Record{
		Format: vienna.RecordFormat, Law: vienna.LawDate, Package: f.Law.Package,
		Question: question, Case: c, Answer: f.Law.token(f.Outcome),
		Settled: slices.Collect(f.Settled()), Displaced: slices.Collect(f.Displaced()),
		Used: slices.Collect(f.Needed(false)), Presumed: slices.Collect(f.Needed(true)), Open: slices.Collect(f.Open()),
		Manner: slices.Collect(f.Manner()), Text: f.String(), Limits: f.Law.limits(),
	}
}
