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

// The outcomes of the evaluator.
const (
	outBarred    rule.Outcomes = 1
	outNotBarred rule.Outcomes = 2
)

func answer(o rule.Outcomes) vienna.Answer {
	switch o {
	case outBarred:
		return vienna.Barred
	case outNotBarred:
		return vienna.NotBarred
	}
	return vienna.Unknown
}

// A Ruling is the answer to a [Case]. It is a comparable value; its lists are
// worked out when asked for.
type Ruling struct {
	Answer vienna.Answer
	Power  Power // the question
	Case   Case  // the facts as stated

	settled rule.Set // the rows that settle it, if exact
	exact   bool
}

// Decide reports whether the Convention bars the State of c.Forum from taking
// measure p against the person of c. The answer is Barred if every way of
// completing the facts bars it, NotBarred if none does, and otherwise Unknown;
// c.Presume may add presumptions, which can only bar. Decide does not allocate.
func Decide(c Case, p Power) Ruling {
	r := Ruling{Power: p, Case: c}
	if p == 0 || p >= numPowers {
		return r
	}
	b := c.pack(p)
	if !c.Presume {
		r.decide(&b)
		return r
	}
	stated := b
	c.presume(&b)
	r.decide(&b)
	if r.Answer == vienna.NotBarred && b != stated && table.Outcomes(&stated, int(p)) != outNotBarred {
		r.Answer, r.exact = vienna.Unknown, false
	}
	return r
}

func (r *Ruling) decide(b *rule.Box) {
	out, settled, exact := table.Decide(b, int(r.Power))
	if out&(out-1) != 0 {
		out = table.Outcomes(b, int(r.Power))
	}
	r.Answer = answer(out)
	if exact {
		r.settled, r.exact = settled, true
	}
}

// All decides every power for c, in the order of their constants.
func All(c Case) iter.Seq[Ruling] {
	return func(yield func(Ruling) bool) {
		for p := range AllPowers() {
			if !yield(Decide(c, p)) {
				return
			}
		}
	}
}

// box returns the facts on which the answer rests: those presumed included,
// unless a presumption alone would have freed the measure.
func (r Ruling) box() rule.Box {
	b := r.Case.pack(r.Power)
	if r.Case.Presume {
		stated := b
		r.Case.presume(&b)
		if answer(table.Outcomes(&b, int(r.Power))) != r.Answer {
			return stated
		}
	}
	return b
}

func (r Ruling) asks() bool { return r.Power != 0 && r.Power < numPowers }

// Settled returns the rules that settle the answer: the rows of the deciding
// layer, over all completions of the facts. If the answer is Unknown, they are
// the rules that may come to decide.
func (r Ruling) Settled() iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		if !r.asks() {
			return
		}
		s := r.settled
		if !r.exact {
			b := r.box()
			s = table.Settled(&b, int(r.Power))
		}
		r.yield(s, yield)
	}
}

// Displaced returns the rules that surely apply and would give the other
// outcome, but for those that settle the answer. It is empty if the answer is
// Unknown. That a State may act where no rule forbids it is not listed.
func (r Ruling) Displaced() iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		if !r.asks() || r.Answer == vienna.Unknown {
			return
		}
		b := r.box()
		sure := table.Sure(&b, int(r.Power))
		var s rule.Set
		for i := range rows {
			if sure.Has(i) && rows[i].layer > floor && outcomes[rows[i].layer] != r.Answer {
				s.Add(i)
			}
		}
		r.yield(s, yield)
	}
}

func (r Ruling) yield(s rule.Set, yield func(vienna.Rule) bool) {
	for i := range rows {
		if s.Has(i) {
			out := rows[i].rule()
			out.Through = through(r.Case.Person, out.At)
			if !yield(out) {
				return
			}
		}
	}
}

// Open returns the facts and readings that are not settled and that a rule
// tests which may come to decide, in the order of the fields of [Case]. It is
// never empty if the answer is Unknown, and empty otherwise.
func (r Ruling) Open() iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if !r.asks() || r.Answer != vienna.Unknown {
			return
		}
		b := r.box()
		open := table.Open(&b, int(r.Power))
		for i := range columns {
			if c := &columns[i]; c.Get(&open) != 0 && !yield(fact(c, &b)) {
				return
			}
		}
	}
}

// needed returns the facts of b without which the answer would not stand:
// first the presumptions, then the stated facts in the order of the fields of
// [Case] are let go, one by one, as long as the answer stays.
func (r Ruling) needed(b rule.Box) rule.Box {
	want := table.Outcomes(&b, int(r.Power))
	stated := r.Case.pack(r.Power)
	for _, presumed := range [...]bool{true, false} {
		for i := range columns {
			c := &columns[i]
			if i == grantStated || c.Get(&b) == c.Mask() || presumed != (c.Get(&stated) == c.Mask()) {
				continue
			}
			without := b
			c.Put(&without, c.Mask())
			if table.Outcomes(&without, int(r.Power)) == want {
				b = without
			}
		}
	}
	return b
}

// Used returns the stated facts and readings that the answer needs: what
// remains after letting go, in the order of the fields of [Case], each without
// which the answer stands. It is empty if the answer is Unknown.
func (r Ruling) Used() iter.Seq[vienna.Fact] { return r.need(false) }

// Presumed returns the presumptions that the answer needs. Where Law is set the
// law itself presumes the fact; otherwise it is only assumed, for caution.
func (r Ruling) Presumed() iter.Seq[vienna.Fact] { return r.need(true) }

func (r Ruling) need(presumed bool) iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if !r.asks() || r.Answer == vienna.Unknown {
			return
		}
		b := r.needed(r.box())
		stated := r.Case.pack(r.Power)
		for i := range columns {
			c := &columns[i]
			if i == grantStated || c.Get(&b) == c.Mask() || presumed != (c.Get(&stated) == c.Mask()) {
				continue
			}
			f := fact(c, &b)
			if presumed {
				f.Law = c.PresumedBy
			}
			if !yield(f) {
				return
			}
		}
	}
}

// Readings returns the contested readings on which the answer hangs: those it
// needs if it is settled, and those that are open if it is Unknown.
func (r Ruling) Readings() iter.Seq[vienna.Reading] {
	return func(yield func(vienna.Reading) bool) {
		facts := r.Used()
		if r.Answer == vienna.Unknown {
			facts = r.Open()
		}
		for f := range facts {
			if f.Reading {
				if reading, ok := ReadingByID(f.Name); ok && !yield(reading) {
					return
				}
			}
		}
	}
}

func fact(c *rule.Column, b *rule.Box) vienna.Fact {
	f := vienna.Fact{Name: c.Name, Gist: c.Gist, At: c.Source, Decider: c.Decider, Reading: c.Reading}
	if v := c.Get(b); v != c.Mask() {
		f.Value = c.Words(v)
	}
	return f
}

// Manner returns the provisions that bind how the measure is taken. It is empty
// if the measure is barred.
func (r Ruling) Manner() iter.Seq[vienna.Rule] {
	return func(yield func(vienna.Rule) bool) {
		if !r.asks() || r.Answer == vienna.Barred {
			return
		}
		b := r.box()
		for i := range manners {
			m := &manners[i]
			when := m.conditions()
			may := true
			for k := range columns {
				c := &columns[k]
				may = may && (c.Get(&when) == 0 || c.Get(&when)&c.Get(&b) != 0)
			}
			if may && m.powers.Has(r.Power) && !yield(m.manner()) {
				return
			}
		}
	}
}

// String returns the ruling as a paragraph that ends with the limits of the
// library.
func (r Ruling) String() string {
	var b strings.Builder
	b.WriteString(r.Power.String() + ": " + strings.ReplaceAll(r.Answer.String(), "_", " ") + ".")
	list := func(intro string, items []string) {
		if len(items) > 0 {
			b.WriteString(" " + intro + " " + strings.Join(items, "; ") + ".")
		}
	}
	settled := "Settled by"
	if r.Answer == vienna.Unknown {
		settled = "It turns on"
	}
	list(settled, texts(r.Settled()))
	list("Displaced:", texts(r.Displaced()))
	list("Facts used:", texts(r.Used()))
	var presumed []string
	for f := range r.Presumed() {
		how := "assumed"
		if f.Law != (vienna.Citation{}) {
			how = f.Law.String()
		}
		presumed = append(presumed, f.String()+" ("+how+")")
	}
	list("Presumed:", presumed)
	var open []string
	for f := range r.Open() {
		s := f.Name
		if f.Reading {
			s = "reading " + s
		}
		if f.Decider != "" {
			s += " (" + f.Decider + ")"
		}
		open = append(open, s)
	}
	list("Open:", open)
	list("In doing so:", texts(r.Manner()))
	b.WriteString(" " + vienna.Limits)
	return b.String()
}

func texts[T fmt.Stringer](items iter.Seq[T]) (out []string) {
	for x := range items {
		out = append(out, x.String())
	}
	return out
}

// Record returns the ruling as it is kept.
func (r Ruling) Record() (vienna.Record, error) {
	c, err := r.Case.MarshalJSON()
	if err != nil {
		return vienna.Record{}, err
	}
	return vienna.Record{
		Format: vienna.RecordFormat, Law: vienna.LawDate, Package: "immunity",
		Question: r.Power.String(), Case: c, Answer: r.Answer,
		Settled: slices.Collect(r.Settled()), Displaced: slices.Collect(r.Displaced()),
		Used: slices.Collect(r.Used()), Presumed: slices.Collect(r.Presumed()), Open: slices.Collect(r.Open()),
		Manner: slices.Collect(r.Manner()), Text: r.String(), Limits: vienna.Limits,
	}, nil
}

// MarshalJSON returns the JSON of [Ruling.Record].
func (r Ruling) MarshalJSON() ([]byte, error) {
	record, err := r.Record()
	if err != nil {
		return nil, err
	}
	return json.Marshal(record)
}
