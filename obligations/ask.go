package obligations

import (
	"iter"
	"slices"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// Next returns the next question to ask, with what each answer would lead to; ok
// is false if the state is settled, or nothing is left to ask. It asks for what is
// open, first of the rule that lacks least to decide, and for readings when no
// fact is left.
//
// State the answer with [Case.Set] and decide again. A fact that was asked and is
// not known is named among unknown, and is not asked again. No fact is asked
// twice, and there are no more questions than facts and readings open. If all
// questions are answered, the last ruling is that of a case in which all is
// stated.
//
// Where no events are stated they are asked for as "events": the tokens are those
// that matter for the duty, or "nothing" if none of them has happened; all that
// have happened are stated, others too. What was done about the duty is asked for
// by its key.
func (r Ruling) Next(unknown ...string) (q vienna.Question[State], ok bool) {
	f := r.finding()
	return rule.Subject[State]{Finding: f, Answer: r.with, Derived: func(column int, unknown []string) (vienna.Question[State], bool) {
		var k vienna.Column
		if column == columnConduct {
			k = f.Ask(column)
			k.Name, k.At = r.Duty.Key, r.Duty.At
		} else { // whether it has arisen
			k = listed()[0]
			for e := range r.Duty.Arises() {
				k.Tokens = append(k.Tokens, e.String())
			}
			k.Tokens = append(k.Tokens, Nothing.String())
		}
		return vienna.Question[State]{Column: k}, !slices.Contains(unknown, k.Name)
	}}.Next(unknown)
}

// with returns the state once the fact name is stated as the tokens say.
func (r Ruling) with(name string, tokens ...string) State {
	c := r.Case
	if c.Set(name, tokens...) != nil {
		return 0
	}
	return Decide(c, r.Duty).State
}

// Flips returns the smallest sets of changed facts that would give another single
// state, of at most size steps, fewest steps first. It says of each change by
// which rule it makes the difference, and by which act somebody can bring it
// about, if anybody can: what has passed nobody can change, and a late performance
// undoes no breach.
//
// An event has its token as name, and is true or false: it would have to have
// happened too, or not to have happened. What was done about the duty has the key
// of the duty as name. [Case.Set] takes both. A fact that is not stated may be
// among the changes: then it would have to be known. What is neither changed nor
// stated makes no difference. Readings are not facts: see [Ruling.Views].
func (r Ruling) Flips(size int) iter.Seq[vienna.Flip[State]] {
	return func(yield func(vienna.Flip[State]) bool) {
		f := r.finding()
		var flips []vienna.Flip[State]
		for _, turn := range f.Turns(size) {
			flips = append(flips, r.happens(f, turn)...)
		}
		for _, flip := range rule.Smallest(flips, size) {
			if !yield(flip) {
				return
			}
		}
	}
}

// happens returns a turn as changes of what case files state: whether the duty has
// arisen, and what was done about it, follows from the events or is stated of the
// duty.
func (r Ruling) happens(f rule.Finding, turn rule.Turn) (flips []vienna.Flip[State]) {
	d := &r.Duty
	flip := rule.Flip(f, turn, func(o rule.Outcomes) State { return State(o) })
	for i := range flip.Changes {
		if r.past(flip.Changes, flip.Changes[i].Name) {
			flip.Changes[i].By = ""
		}
	}
	derived := columnArisen
	if lanes[derived].Get(&f.Box) == lanes[derived].Get(&turn.Box) {
		derived = columnConduct
	}
	if lanes[derived].Get(&f.Box) == lanes[derived].Get(&turn.Box) {
		return []vienna.Flip[State]{flip}
	}
	why := f.Change(turn, derived).Rule
	holds := func(c Case) bool {
		b := turn.Box
		arisen, done := c.about(d)
		put(&b, arisen, done, d.inviolable)
		return State(table.Outcomes(&b, f.Asked)) == flip.Answer
	}
	add := func(made ...vienna.Change) {
		out := flip
		for i := range made {
			made[i].Rule = why
		}
		out.Changes = slices.Concat(made, flip.Changes)
		flips = append(flips, out)
	}

	// Each of the events alone makes the duty arise.
	with, without := r.Case, r.Case
	var tokens []string
	var fresh, gone []vienna.Change
	for e := range d.Arises() {
		tokens = append(tokens, e.String())
		if r.Case.Events.Has(e) {
			gone = append(gone, vienna.Change{Name: e.String(), From: "true", To: []string{"false"}})
		} else {
			fresh = append(fresh, vienna.Change{Name: e.String(), From: "false", To: []string{"true"}})
		}
		with.happened(e, yes)
		without.happened(e, no)
	}
	switch {
	case r.Case.Events == Events{}:
		if holds(with) {
			add(vienna.Change{Name: factEvents, To: tokens})
		}
		if holds(without) {
			add(vienna.Change{Name: factEvents, To: []string{Nothing.String()}})
		}
	case gone != nil:
		if holds(without) {
			add(gone...)
		}
	case holds(with):
		for _, one := range fresh {
			add(one)
		}
	}

	if (acts|stated)>>d.form&1 == 0 {
		return flips
	}
	now := r.Case.stated(d)
	change := vienna.Change{Name: d.Key, From: columns[columnConduct].Words(uint64(now))}
	if now == pending {
		change.By = goesOn
	}
	for i, token := range conductTokens {
		c, done := r.Case, conduct(1<<i)
		if c.conduct(*d, done); done != now && holds(c) {
			change.To = append(change.To, token)
		}
	}
	if change.To != nil {
		add(change)
	}
	return flips
}

// past reports whether the fact name, which an act can change for a time, is one
// that no act changes any more: steps beforehand once something has happened, and
// the refusal to open a bag once it is no longer asked.
func (r Ruling) past(changes []vienna.Change, name string) bool {
	switch name {
	case "care.before":
		return r.Case.Care.Harm != no || slices.ContainsFunc(changes, func(c vienna.Change) bool { return c.Name == "care.harm" })
	case "consent.refused":
		return r.Duty.form != formConsularBag || r.Case.Handling != OpeningAsked
	}
	return false
}

// Views returns the states under all combinations of positions on the contested
// readings, whatever the case takes: several where facts are open. The ruling is
// stable if there is one View, which then takes none; otherwise the Views say which
// positions lead where. A reading on which nothing turns is left out.
func (r Ruling) Views() iter.Seq[vienna.View[State]] {
	return rule.Views(func(taken []vienna.Reading) (State, []vienna.Reading) {
		c := r.Case
		c.Readings = Readings{}
		b := c.box()
		for _, t := range taken {
			lanes[law.Column(t.ID)].Put(&b, uint64(t.Options[0].Position))
		}
		c.fill(b)
		d := Decide(c, r.Duty)
		if d.State.Settled() {
			return d.State, nil
		}
		return d.State, slices.Collect(d.Readings())
	})
}

// Unused returns the stated facts and readings that the state does not need: with
// [Ruling.Used] they are all that is stated, and without them the state stands. An
// event, and a duty in one of the sets, is named as in [Ruling.Flips]. It is empty
// if the state is not settled, for which any may come to matter.
func (r Ruling) Unused() iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if !r.State.Settled() {
			return
		}
		f := r.finding()
		c := r.Case
		var unused []vienna.Fact
		let := func(without Case, fact vienna.Fact) {
			if Decide(without, r.Duty).State == r.State {
				c, unused = without, append(unused, fact)
			}
		}
		b := c.box()
		var rest []vienna.Fact
		for i := range f.Unused() {
			rest = append(rest, f.Fact(i))
			lanes[i].Put(&b, 0)
		}
		c.fill(b)
		for e := range AllEvents() {
			if c.Events.Has(e) {
				without := c
				for w, bits := range EventsOf(e) {
					without.Events[w] &^= bits
				}
				let(without, vienna.Fact{Name: e.String(), Value: "true", Gist: e.Gist(), At: e.At()})
			}
		}
		for d := range AllDuties() {
			if done := c.stated(&d); done != 0 {
				without := c
				without.conduct(d, 0)
				let(without, vienna.Fact{Name: d.Key, Value: columns[columnConduct].Words(uint64(done)), Gist: d.Content, At: d.At})
			}
		}
		for _, fact := range append(unused, rest...) {
			if !yield(fact) {
				return
			}
		}
	}
}

// Texts returns the texts of the package for translators, by key: of a column
// "obligations.author/wording", "/gist", "/who", "/decider", "/evidence" and
// "/by", of a rule "obligations.arsiwa-4-1", of a reading
// "obligations.life-saving-entry/question", "/default", "/turns" and, by its
// token, each option; of an event "obligations.mission_entered/gist", of a duty
// "obligations.vcdr-22-2/content", "/time" and "/ends", of a response
// "obligations.protest/content" and "/limit", of a host task
// "obligations.protect/practice". What was done about a duty is asked for with the
// texts of "obligations.conduct". The steps of procedures have no keys, and are
// left out.
func Texts() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		ok := true
		put := func(key, text string) {
			ok = ok && (text == "" || yield(law.Package+"."+key, text))
		}
		asked := func(yield func(vienna.Column) bool) {
			for c := range Columns() {
				if !yield(c) {
					return
				}
			}
			yield(law.Visible(columnConduct))
		}
		for key, text := range law.Texts(asked, AllReadings()) {
			if !yield(key, text) {
				return
			}
		}
		for e := range AllEvents() {
			put(e.String()+"/gist", e.Gist())
		}
		for d := range AllDuties() {
			put(d.Key+"/content", d.Content)
			put(d.Key+"/time", d.Time)
			put(d.Key+"/ends", d.Ends)
		}
		for r := range AllResponses() {
			put(r.Key+"/content", r.Content)
			put(r.Key+"/limit", r.Limit)
		}
		for t := range HostTasks() {
			put(t.Name+"/practice", t.Practice)
		}
	}
}
