package premises

import (
	"encoding/json"
	"errors"
	"iter"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
)

// A Ruling is the answer to a [Case]. It is a comparable value; its lists are
// worked out when asked for.
type Ruling struct {
	Answer vienna.Answer
	Power  Power // the question
	Case   Case  // the facts as stated

	settled rule.Set // the rows that settle it, if exact
	exact   bool
}

// Decide reports whether the law bars the State of c.Forum from taking measure
// p against the thing of c. The answer is Barred if every way of completing the
// facts bars it, NotBarred if none does, and otherwise Unknown; c.Presume may
// add presumptions, which can only bar. What package immunity leaves open about
// the Owner is open here. Decide does not allocate.
func Decide(c Case, p Power) (r Ruling) {
	r.Power, r.Case = p, c
	if p == 0 || p >= numPowers {
		return r
	}
	var b rule.Box
	r.Case.settle(&b, p, false)
	if !c.Presume {
		r.Answer, r.exact = table.Answer(&b, int(p), &r.settled)
		return r
	}
	var presumed rule.Box
	r.Case.settle(&presumed, p, true)
	r.Answer, r.exact = table.AnswerPresumed(&b, &presumed, int(p), &r.settled)
	return r
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

// pack returns the box of c as question p sees it: what is not stated may be
// anything, and the Owner is reduced to what package immunity answers. If
// presume, the facts that are not stated get the value that protects.
func (c *Case) pack(p Power, presume bool) (b rule.Box) {
	c.ask(&b, p, presume)
	c.fillIn(&b, presume)
	return b
}

// packs returns the boxes of c as stated and, if presume, as presumed.
func (c *Case) packs(p Power, presume bool) (stated, presumed rule.Box) {
	stated = c.pack(p, false)
	if !presume {
		return stated, stated
	}
	return stated, c.pack(p, true)
}

// settle gives b, which is empty, what pack returns, but with a value in the columns
// of the Owner about which nothing is asked. No rule tests them then, and a case in
// which all is stated is total, which is quicker to decide.
func (c *Case) settle(b *rule.Box, p Power, presume bool) {
	asked := c.ask(b, p, presume)
	for column := ownerColumn; column <= transitColumn; column++ {
		if asked>>column&1 == 0 {
			lanes[column].Put(b, uint64(no))
		}
	}
	c.fillIn(b, presume)
}

// ask puts into b, which is empty, the lanes of c as stated, with what package
// immunity answers about the Owner, and returns the columns that it was asked for.
func (c *Case) ask(b *rule.Box, p Power, presume bool) (asked uint64) {
	c.put(b)
	if c.Granted != yes { // not stated, it is outside the library
		lanes[grantedColumn].Put(b, uint64(no))
	}
	if c.things()&personal == 0 {
		return 0
	}
	lanes[holderColumn].Put(b, uint64(c.holder()))
	for _, q := range c.queries(p) {
		if q.power == 0 {
			break
		}
		lane := lanes[q.column]
		can := protects(immunity.Decide(c.status(q, presume), q.power).Answer)
		lane.Put(b, lane.Get(b)|uint64(can))
		asked |= 1 << q.column
	}
	if c.outside() {
		for column := ownerColumn; column <= transitColumn; column++ {
			lanes[column].Put(b, uint64(yes|no))
			asked |= 1 << column
		}
	}
	return asked
}

// fillIn gives the lanes that are not stated all their values or, if presume, the
// value that protects. A consent of which anything is stated is not presumed
// away.
func (c *Case) fillIn(b *rule.Box, presume bool) {
	table.Fill(b)
	if !presume {
		return
	}
	keep := -1
	if c.Consent != (Consent{}) {
		keep = consentColumn
	}
	rule.Presume(protective, lanes, b, keep)
}

// finding returns what the reasons are worked out from.
func (r Ruling) finding() rule.Finding {
	if r.Power == 0 || r.Power >= numPowers {
		return rule.Finding{Law: &law}
	}
	stated, presumed := r.Case.packs(r.Power, r.Case.Presume)
	return law.Find(stated, presumed, int(r.Power), r.Answer)
}

// Settled returns the rules that settle the answer: the rows of the deciding
// layer, over all completions of the facts. That a rule is among them does not
// mean that its conditions are stated: it may decide only one completion. If the
// answer is Unknown, they are the rules that may come to decide.
func (r Ruling) Settled() iter.Seq[vienna.Rule] {
	f := r.finding()
	if r.exact {
		return f.Rules(r.settled)
	}
	return f.Settled()
}

// Displaced returns the rules that surely apply and would give the other
// outcome, but for those that settle the answer. It is empty if the answer is
// Unknown. That a State may act where no rule forbids it is not listed.
func (r Ruling) Displaced() iter.Seq[vienna.Rule] { return r.finding().Displaced() }

// Open returns the facts and readings that are not settled and that a rule
// tests which may come to decide, in the order of the fields of [Case]. It is
// never empty if something is asked and the answer is Unknown, and empty
// otherwise. Where "owner" or one of its parts is open, [Ruling.Owner] says what
// is open about the Owner.
func (r Ruling) Open() iter.Seq[vienna.Fact] { return r.finding().Open() }

// Used returns the stated facts and readings that the answer needs. Those without
// which it still stands are dropped, one after another in the order of the fields
// of [Case]; Used returns the rest. It is empty if the answer is Unknown.
func (r Ruling) Used() iter.Seq[vienna.Fact] { return r.finding().Needed(false) }

// Presumed returns the presumptions that the answer needs. Where Law is set the
// law itself presumes the fact; otherwise it is only assumed, for caution.
func (r Ruling) Presumed() iter.Seq[vienna.Fact] { return r.finding().Needed(true) }

// Readings returns the contested readings on which the answer hangs: those it
// needs if it is settled, and those that are open if it is Unknown.
func (r Ruling) Readings() iter.Seq[vienna.Reading] { return r.finding().Readings() }

// Manner returns the provisions that bind how the measure is taken. It is empty
// if the measure is barred.
func (r Ruling) Manner() iter.Seq[vienna.Rule] { return r.finding().Manner() }

// Owner returns what package immunity was asked about the Owner, and its
// rulings. It is empty where the status of a person does not matter.
func (r Ruling) Owner() iter.Seq[immunity.Ruling] {
	return func(yield func(immunity.Ruling) bool) {
		for _, q := range r.Case.queries(r.Power) {
			if q.power == 0 || !yield(immunity.Decide(r.Case.status(q, r.Case.Presume), q.power)) {
				return
			}
		}
	}
}

// String returns the ruling as a paragraph that ends with the limits of the
// library.
func (r Ruling) String() string {
	f := r.finding()
	if f.Asked == 0 {
		return r.Power.String() + f.String()
	}
	return f.String()
}

// Record returns the ruling as it is kept.
func (r Ruling) Record() (vienna.Record, error) {
	c, err := r.Case.MarshalJSON()
	if err != nil {
		return vienna.Record{}, err
	}
	return r.finding().Record(c), nil
}

// MarshalJSON returns the JSON of [Ruling.Record].
func (r Ruling) MarshalJSON() ([]byte, error) {
	record, err := r.Record()
	if err != nil {
		return nil, err
	}
	return json.Marshal(record)
}

// UnmarshalJSON always fails: what [Ruling.MarshalJSON] writes is read as a
// [vienna.Record]. To know today's answer, decide the case again.
func (*Ruling) UnmarshalJSON([]byte) error {
	return errors.New("premises: a ruling is read as a vienna.Record")
}
