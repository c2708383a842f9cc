package obligations

import (
	"encoding/json"
	"errors"
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// A State is the state of a duty in a situation. It is a set: the states that
// some completion of the facts gives, no more and no less. A ruling with one
// state is settled; with several it is not, and names the facts that decide. The
// zero State is that of no duty.
type State uint8

// The values of [State].
const (
	NotEngaged State = 1 << iota // it has not arisen, or is not owed in this situation
	Engaged                      // it is owed, and neither performed nor broken yet
	Performed                    // the duty was kept: what was done conforms, or was not the bearer's act
	Breached                     // an act or omission of the bearer does not conform, and nothing excuses it
	Excused                      // it does not conform, but a circumstance precludes wrongfulness; compensation may still be due, ARSIWA 27
	numStates  = iota
)

var stateNames = [...]string{"not_engaged", "engaged", "performed", "breached", "excused"}

// String returns the tokens of the members of s joined by "|", such as
// "performed|breached".
func (s State) String() string { return join(uint64(s), stateNames[:], "State") }

// ParseState returns the set of the states with the given tokens, joined by "|";
// the empty text is the zero State.
func ParseState(s string) (State, error) {
	v, err := parse(s, stateNames[:], "state")
	return State(v), err
}

// Settled reports whether s is a single state.
func (s State) Settled() bool { return s != 0 && s&(s-1) == 0 }

// Limits is the line that stands under every ruling of this package.
const Limits = "Not legal advice. Breached means only that on the facts stated the conduct does not conform to the duty and no circumstance stated here excuses it; " +
	"whether the treaty binds the two States, and who may invoke responsibility how, are further questions. " +
	"A breach by one side opens no premises, bag or archive of the other, and no arrest of its agents."

// A Ruling is the state of a [Duty] in a [Case]. It is a comparable value; its
// lists are worked out when asked for.
type Ruling struct {
	State State
	Duty  Duty // the question
	Case  Case // the facts as stated
}

// Decide returns the state of d in c: every state that some way of completing
// the facts gives. It does not allocate.
func Decide(c Case, d Duty) Ruling {
	r := Ruling{Duty: d, Case: c}
	if d.form == 0 {
		return r
	}
	b := r.Case.pack(r.Case.filled(), &d)
	r.State = decide(&b, d.form)
	return r
}

// All decides every duty of the catalogue for c, in the order of the treaties.
func All(c Case) iter.Seq[Ruling] {
	return func(yield func(Ruling) bool) {
		filled := c.filled()
		r := Ruling{Case: c}
		for i := range catalogue {
			r.Duty = dutyAt(i)
			b := c.pack(filled, &r.Duty)
			if r.State = decide(&b, r.Duty.form); !yield(r) {
				return
			}
		}
	}
}

func decide(b *rule.Box, f form) State {
	var settled rule.Set
	out, exact := table.Decide(b, int(f), &settled)
	if !exact && out&(out-1) != 0 {
		out = table.Outcomes(b, int(f))
	}
	return State(out)
}

// An Attribution says whether the conduct that a case describes is the act of the
// State that owes the duty: its State is [Breached] where it is, [Performed]
// where it is not, and both where the facts leave it open.
type Attribution struct {
	Attributable vienna.Truth
	Case         Case
}

// Attribute reports whether the conduct of c.Author is the act of the State.
// Source: ARSIWA 4 to 11.
func Attribute(c Case) Attribution {
	a := Attribution{Case: c}
	b := c.packAct()
	switch decide(&b, formAttribution) {
	case Breached:
		a.Attributable = vienna.True
	case Performed:
		a.Attributable = vienna.False
	}
	return a
}

// filled returns the lanes of c, where what is not stated may be anything, but
// for those that depend on the duty.
func (c *Case) filled() rule.Box {
	b := c.box()
	table.Fill(&b)
	return b
}

// pack returns the box of c as duty d sees it: the sets are reduced to what they
// say of d.
func (c *Case) pack(filled rule.Box, d *Duty) rule.Box {
	arisen, done := c.about(d)
	put(&filled, arisen, done, d.inviolable)
	return filled
}

// packAct returns the box for the question of attribution.
func (c *Case) packAct() rule.Box {
	b := c.filled()
	put(&b, yes, violated, false)
	return b
}

// put sets the lanes that depend on the duty; zero is not stated.
func put(b *rule.Box, arisen vienna.Truth, done conduct, inviolable bool) {
	if arisen == vienna.Open {
		arisen = yes | no
	}
	if done == 0 {
		done = 1<<numConducts - 1
	}
	lanes[columnArisen].Put(b, uint64(arisen))
	lanes[columnConduct].Put(b, uint64(done))
	lanes[columnInviolable].Put(b, uint64(truth(inviolable)))
}

func truth(b bool) vienna.Truth {
	if b {
		return yes
	}
	return no
}

// stated returns what the sets of c say of the conduct that d is about.
func (c *Case) stated(d *Duty) (done conduct) {
	w, bit := d.id>>6, uint64(1)<<(d.id&63)
	if c.Performed[w]&bit != 0 {
		done |= performed
	}
	if c.Running[w]&bit != 0 {
		done |= pending
	}
	if c.Violated[w]&bit != 0 {
		done |= violated
	}
	return done
}

// about returns whether d has arisen, and what is known of the conduct.
func (c *Case) about(d *Duty) (arisen vienna.Truth, done conduct) {
	if done = c.stated(d); done != 0 {
		return yes, done
	}
	if c.Events == (Events{}) {
		return vienna.Open, 0
	}
	for _, e := range d.arises {
		if e != 0 && c.Events.Has(e) {
			if d.Standard == Strict || d.Standard == Abstain {
				done = violated
			}
			return yes, done
		}
	}
	return no, 0
}

// finding returns what the reasons are worked out from.
func (r Ruling) finding() rule.Finding {
	l := law
	l.Row = func(i int) vienna.Rule { return ruleFor(i, r.Duty.At) }
	l.Questions = make([]string, numForms)
	l.Questions[r.Duty.form] = r.Duty.Key
	f := rule.Finding{Law: &l, Asked: int(r.Duty.form), Outcome: rule.Outcomes(r.State)}
	if r.Duty.form != 0 {
		f.Stated = r.Case.pack(r.Case.filled(), &r.Duty)
		f.Box = f.Stated
	}
	return f
}

// Settled returns the rules that settle the state, over all completions of the
// facts. That a rule is among them does not mean that its conditions are stated:
// it may decide only one completion, and others that need not agree with what
// happened. If the state is not settled, they are those that may come to decide.
func (r Ruling) Settled() iter.Seq[vienna.Rule] { return r.finding().Settled() }

// Displaced returns the rules that surely apply and would give another state, but
// for those that settle it: a breach that is excused.
func (r Ruling) Displaced() iter.Seq[vienna.Rule] { return r.finding().Displaced() }

// Open returns the facts and readings that are not settled and that a rule tests
// which may come to decide, in the order of the fields of [Case]. It is never
// empty if the state is not settled, and empty otherwise. Here and in the other
// lists "arisen" stands for what Events and the sets say of the duty, "conduct"
// for the set in which it stands, and "inviolable" for what it is.
func (r Ruling) Open() iter.Seq[vienna.Fact] { return r.finding().Open() }

// Used returns the stated facts and readings that the state needs. Those without
// which it still stands are dropped, one after another in the order of the fields;
// Used returns the rest.
func (r Ruling) Used() iter.Seq[vienna.Fact] { return r.finding().Needed(false) }

// Readings returns the contested readings on which the state hangs: those it
// needs if it is settled, and those that are open if it is not.
func (r Ruling) Readings() iter.Seq[vienna.Reading] { return r.finding().Readings() }

// String returns the ruling as a paragraph that ends with [Limits].
func (r Ruling) String() string { return r.finding().String() }

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
	return errors.New("obligations: a ruling is read as a vienna.Record")
}

func (a Attribution) finding() rule.Finding {
	l := law
	l.Token = func(o rule.Outcomes) string {
		switch State(o) {
		case Breached:
			return "attributable"
		case Performed:
			return "not_attributable"
		}
		return "open"
	}
	f := rule.Finding{Law: &l, Asked: int(formAttribution), Stated: a.Case.packAct()}
	f.Box = f.Stated
	f.Outcome = table.Outcomes(&f.Box, f.Asked)
	return f
}

// Settled returns the rules that settle the attribution, or may come to.
func (a Attribution) Settled() iter.Seq[vienna.Rule] { return a.finding().Settled() }

// Open returns the facts that are not settled and that a rule tests which may
// come to decide.
func (a Attribution) Open() iter.Seq[vienna.Fact] { return a.finding().Open() }

// String returns the attribution as a paragraph that ends with [Limits].
func (a Attribution) String() string { return a.finding().String() }
