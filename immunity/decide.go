package immunity

import (
	"encoding/json"
	"errors"
	"iter"

	"law.example/vienna"
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
// p against the person of c. The answer is Barred if every way of completing the
// facts bars it, NotBarred if none does, and otherwise Unknown; c.Presume may
// add presumptions, which can only bar. Decide does not allocate.
func Decide(c Case, p Power) (r Ruling) {
	r.Power, r.Case = p, c
	if p == 0 || p >= numPowers {
		return r
	}
	b := r.Case.pack(p)
	if !c.Presume {
		r.Answer, r.exact = table.Answer(&b, int(p), &r.settled)
		return r
	}
	presumed := b
	r.Case.presume(&presumed)
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
// anything, and the grant is reduced to whether it covers p.
func (c *Case) pack(p Power) (b rule.Box) {
	c.put(&b)
	lanes[grantCovers].Put(&b, c.Grant.covers(p))
	lanes[grantStated].Put(&b, c.Grant.stated())
	table.Fill(&b)
	return b
}

// presume gives the facts that are not stated the value that protects. A waiver
// of which anything is stated is not presumed away.
func (c *Case) presume(b *rule.Box) {
	keep := -1
	if c.Waiver != (Waiver{}) {
		keep = waiverGiven
	}
	rule.Presume(protective, lanes, b, keep)
}

// covers returns the lane of whether g protects from p: 1 for no, 2 for yes, 0
// where that is open.
func (g Grant) covers(p Power) uint64 {
	source := g.source()
	switch {
	case source == NoGrant || g.Powers != 0 && !g.Powers.Has(p):
		return uint64(vienna.False)
	case source&NoGrant == 0 && g.Powers != 0:
		return uint64(vienna.True)
	}
	return uint64(vienna.Open)
}

// stated returns the lane of whether the caller states a grant at all. It is
// never open: a grant that is not stated is outside the library, save where the
// Convention itself refers to it.
func (g Grant) stated() uint64 {
	if s := g.source(); s&^NoGrant != 0 || s == 0 && g.Powers != 0 {
		return uint64(vienna.True)
	}
	return uint64(vienna.False)
}

// source returns the source of g, 0 if it may be anything.
func (g Grant) source() GrantSource {
	const all = 1<<numGrantSources - 1
	if g.Source&all == all {
		return 0
	}
	return g.Source & all
}

// finding returns what the reasons are worked out from.
func (r Ruling) finding() rule.Finding {
	if r.Power == 0 || r.Power >= numPowers {
		return rule.Finding{Law: &law}
	}
	stated := r.Case.pack(r.Power)
	presumed := stated
	if r.Case.Presume {
		r.Case.presume(&presumed)
	}
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
// otherwise.
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
	return errors.New("immunity: a ruling is read as a vienna.Record")
}
