package premises

import (
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
)

// Next returns the next question to ask, with what each answer would lead to; ok
// is false if the answer is not Unknown, or nothing is left to ask. It is like
// that of package immunity, which asks about the Owner where the Owner's status
// is open: those facts have names after "owner.". Whether more is granted is
// asked as "granted" where the treaties leave a status to what is granted.
func (r Ruling) Next(unknown ...string) (q vienna.Question, ok bool) {
	f := r.finding()
	return rule.Subject{Finding: f, Answer: r.with, Derived: func(column int, unknown []string) (vienna.Question, bool) {
		for query, owner := range r.owner(f) {
			if query.column != column {
				continue
			}
			if q, ok := owner.Next(query.theirs(unknown)...); ok {
				q.Leads = nil
				switch {
				case q.Name == "grant.powers" && query.stripped():
					q = f.Question(grantedColumn)
					q.Tokens = slices.Clone(truthTokens)
				case !q.Reading:
					q.Name = ofOwner + q.Name
				}
				return q, true
			}
		}
		return vienna.Question{}, false
	}}.Next(unknown)
}

// theirs returns the names as package immunity has them.
func (q query) theirs(names []string) (theirs []string) {
	for _, name := range names {
		if name == columns[grantedColumn].Name && q.stripped() {
			name = "grant.powers"
		}
		theirs = append(theirs, strings.TrimPrefix(name, ofOwner))
	}
	return theirs
}

// presumed reports whether f rests on presumptions.
func (r Ruling) presumed(f rule.Finding) bool { return r.Case.Presume && f.Box != f.Stated }

// owner returns what package immunity is asked about the Owner, and the rulings
// on which f rests.
func (r Ruling) owner(f rule.Finding) iter.Seq2[query, immunity.Ruling] {
	return func(yield func(query, immunity.Ruling) bool) {
		for _, q := range r.Case.queries(r.Power) {
			if q.power == 0 || !yield(q, immunity.Decide(r.Case.status(q, r.presumed(f)), q.power)) {
				return
			}
		}
	}
}

// with returns the answer once the fact name is stated as the tokens say.
func (r Ruling) with(name string, tokens ...string) vienna.Answer {
	c := r.Case
	if c.Set(name, tokens...) != nil {
		return vienna.Unknown
	}
	return Decide(c, r.Power).Answer
}

// Flips returns the smallest sets of changed facts that would give another
// answer, of at most size steps, fewest steps first. It is like that of package
// immunity, which finds what would change the Owner's status. The thing stays
// what it is: of another thing one asks anew.
func (r Ruling) Flips(size int) iter.Seq[vienna.Flip] {
	return func(yield func(vienna.Flip) bool) {
		f := r.finding()
		all := r // what the Owner's status gives in every State, should the forum change
		all.Case.Forum = 0
		for column := ownerColumn; column <= transitColumn && f.Asked != 0; column++ {
			stated, presumed := all.Case.pack(r.Power, false), all.Case.pack(r.Power, r.presumed(f))
			lanes[column].Put(&f.Stated, lanes[column].Get(&stated))
			lanes[column].Put(&f.Box, lanes[column].Get(&presumed))
		}
		var flips []vienna.Flip
		for _, turn := range f.Turns(size) {
			for _, flip := range all.owned(f, turn, size) {
				flips = append(flips, r.holding(f, flip)...)
			}
		}
		for _, flip := range rule.Smallest(flips, size) {
			if !yield(flip) {
				return
			}
		}
	}
}

// owned returns a turn as changes of what case files state: where the Owner's
// status is otherwise, by the flips that make it so.
func (r Ruling) owned(f rule.Finding, turn rule.Turn, size int) []vienna.Flip {
	flips := []vienna.Flip{f.Flip(turn)}
	for query, owner := range r.owner(f) {
		is := vienna.Truth(lanes[query.column].Get(&turn.Box))
		if uint64(is) == lanes[query.column].Get(&f.Box) || is == protects(owner.Answer) {
			continue
		}
		var ways []vienna.Flip
		for flip := range owner.Flips(size) {
			if is == protects(flip.Answer) {
				for i := range flip.Changes {
					flip.Changes[i].Name = ofOwner + flip.Changes[i].Name
				}
				ways = append(ways, flip)
			}
		}
		flips = product(flips, ways)
	}
	return append(flips, r.held(f, turn, flips)...)
}

// classOfOwner is the fact from which a holder that is not stated may follow.
const classOfOwner = ofOwner + "person"

// held returns the flips in which a holder that is not stated follows from
// another class of the Owner, or is stated where it would no longer follow.
func (r Ruling) held(f rule.Finding, turn rule.Turn, flips []vienna.Flip) (more []vienna.Flip) {
	if r.Case.Holder != 0 {
		return nil
	}
	k := f.Question(holderColumn)
	for _, flip := range flips {
		class := slices.ContainsFunc(flip.Changes, func(c vienna.Change) bool { return c.Name == classOfOwner })
		i := slices.IndexFunc(flip.Changes, func(c vienna.Change) bool { return c.Name == k.Name })
		switch {
		case i >= 0:
			flip.Changes = slices.Clone(flip.Changes)
			if class {
				flip.Changes = slices.Delete(flip.Changes, i, i+1)
			} else {
				c := &flip.Changes[i]
				c.Name, c.From, c.By = classOfOwner, r.Case.Owner.Person.String(), ""
				c.To = slices.DeleteFunc(persons(), func(t string) bool { return t == c.From })
			}
			more = append(more, flip)
		case class:
			stated := vienna.Change{Name: k.Name, To: k.Tokens, Rule: f.Change(turn, holderColumn).Rule}
			more = append(more, product([]vienna.Flip{flip}, []vienna.Flip{{Changes: []vienna.Change{stated}}})...)
		}
	}
	return more
}

// persons returns the tokens of the classes of person.
func persons() (tokens []string) {
	for k := range immunity.Columns() {
		if k.Name == "person" {
			tokens = k.Tokens
		}
	}
	return tokens
}

// holding returns a flip if it holds of the case, or else, of the classes of the
// Owner that it names, with those of which it holds.
func (r Ruling) holding(f rule.Finding, flip vienna.Flip) []vienna.Flip {
	if r.changed(f, &flip) {
		return []vienna.Flip{flip}
	}
	i := slices.IndexFunc(flip.Changes, func(c vienna.Change) bool { return c.Name == classOfOwner })
	if i < 0 {
		return nil
	}
	var all []vienna.Flip
	for _, token := range flip.Changes[i].To {
		one := flip
		one.Changes = slices.Clone(flip.Changes)
		one.Changes[i].To = []string{token}
		if !r.changed(f, &one) {
			continue
		}
		same := func(g vienna.Flip) bool { return slices.Equal(g.Presumed, one.Presumed) }
		if k := slices.IndexFunc(all, same); k >= 0 {
			all[k].Changes[i].To = append(all[k].Changes[i].To, token)
		} else {
			all = append(all, one)
		}
	}
	return all
}

// product returns each of flips with each of the ways. What two of them would
// change to different ends falls out.
func product(flips, ways []vienna.Flip) (both []vienna.Flip) {
	for _, f := range flips {
	next:
		for _, w := range ways {
			out := f
			out.Changes = slices.Clone(f.Changes)
			for _, c := range w.Changes {
				i := slices.IndexFunc(out.Changes, func(d vienna.Change) bool { return c.Name == d.Name })
				if i < 0 {
					out.Changes = append(out.Changes, c)
					continue
				}
				d := &out.Changes[i]
				d.To = slices.DeleteFunc(slices.Clone(d.To), func(t string) bool { return !slices.Contains(c.To, t) })
				if len(d.To) == 0 {
					continue next
				}
			}
			both = append(both, out)
		}
	}
	return both
}

// changed reports whether the changes of a flip give its answer, and notes what
// is then presumed.
func (r Ruling) changed(f rule.Finding, flip *vienna.Flip) bool {
	c := r.Case
	for _, change := range flip.Changes {
		if c.Set(change.Name, change.To...) != nil {
			return false
		}
	}
	r.Case = c
	presumed := r.presumed(f)
	f.Stated, f.Box = c.pack(r.Power, false), c.pack(r.Power, presumed)
	if rule.Answer(table.Outcomes(&f.Box, f.Asked)) != flip.Answer {
		return false
	}
	var open rule.Box
	flip.Presumed, open = f.Leans()
	for query, owner := range r.owner(f) {
		if lanes[query.column].Get(&open) == 0 {
			continue
		}
		for fact := range owner.Presumed() {
			fact.Name = ofOwner + fact.Name
			if !slices.Contains(flip.Presumed, fact) {
				flip.Presumed = append(flip.Presumed, fact)
			}
		}
	}
	return true
}

// Views returns the answers under all combinations of positions on the contested
// readings, those of the Owner included, whatever the case takes. The answer is
// stable if there is one View, which then takes none; otherwise the Views say
// which positions lead where. A reading on which nothing turns is left out.
func (r Ruling) Views() iter.Seq[vienna.View] {
	return rule.Views(func(taken []vienna.Reading) (vienna.Answer, []vienna.Reading) {
		c := r.Case
		c.Readings, c.Owner.Readings = Readings{}, immunity.Readings{}
		for _, t := range taken {
			if c.Set(t.ID, t.Options[0].Position.String()) != nil {
				return vienna.Unknown, nil
			}
		}
		d := Decide(c, r.Power)
		f := d.finding()
		if d.Answer != vienna.Unknown || f.Asked == 0 || (!c.Presume || d.presumed(f)) && f.Moot() {
			return d.Answer, nil
		}
		return d.Answer, d.contested(f)
	})
}

// contested returns the readings that are open, those of the Owner included.
func (r Ruling) contested(f rule.Finding) []vienna.Reading {
	open := slices.Collect(f.Readings())
	b := table.Open(&f.Box, int(r.Power))
	for query, owner := range r.owner(f) {
		if lanes[query.column].Get(&b) != 0 && owner.Answer == vienna.Unknown {
			open = slices.AppendSeq(open, owner.Readings())
		}
	}
	return open
}

// Unused returns the stated facts and readings that the answer does not need:
// without them it stands. Of the Owner's it needs those that the rulings of
// [Ruling.Owner] need on which it rests. It is empty if the answer is Unknown,
// for which any may come to matter.
func (r Ruling) Unused() iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		if r.Answer == vienna.Unknown {
			return
		}
		f := r.finding()
		used := r.ofOwner(f)
		var unused, last []vienna.Fact
		for i := range f.Unused() {
			if fact := f.Fact(i); i == thingColumn || i == forumColumn { // what is asked about the Owner hangs on them
				last = append(last, fact)
			} else {
				unused = append(unused, fact)
			}
		}
		for name, tokens := range r.Case.stated() {
			if k, owner := find(name); owner && !used(k.Name) {
				unused = append(unused, vienna.Fact{Name: name, Value: strings.Join(tokens, " or "), Gist: k.Gist, At: k.At, Decider: k.Decider, Reading: k.Reading})
			}
		}
		if r.Case.Granted != 0 {
			last = append(last, f.Fact(grantedColumn))
		}
		for _, fact := range last {
			if all := append(unused, fact); r.without(all) == r.Answer {
				unused = all
			}
		}
		for _, fact := range unused {
			if !yield(fact) {
				return
			}
		}
	}
}

// stated returns the facts and the readings that c states.
func (c Case) stated() iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		for _, all := range [...]iter.Seq2[string, []string]{c.Facts(), c.Positions()} {
			for name, tokens := range all {
				if !yield(name, tokens) {
					return
				}
			}
		}
	}
}

// without returns the answer without some of the facts stated.
func (r Ruling) without(facts []vienna.Fact) vienna.Answer {
	c := Case{Presume: r.Case.Presume}
	for name, tokens := range r.Case.stated() {
		if slices.ContainsFunc(facts, func(f vienna.Fact) bool { return f.Name == name }) {
			continue
		}
		if c.Set(name, tokens...) != nil {
			return vienna.Unknown
		}
	}
	return Decide(c, r.Power).Answer
}

// ofOwner returns whether the answer needs what is stated of the Owner under a
// name of package immunity.
func (r Ruling) ofOwner(f rule.Finding) func(name string) bool {
	needs := f.Needs()
	var unused [][]string
	for query, owner := range r.owner(f) {
		if lanes[query.column].Any(&needs) {
			continue
		}
		var names []string
		for fact := range owner.Unused() {
			names = append(names, fact.Name)
		}
		unused = append(unused, names)
	}
	holder := r.Case.Holder == 0 && !lanes[holderColumn].Any(&needs)
	return func(name string) bool {
		return name == "person" && holder || slices.ContainsFunc(unused, func(names []string) bool { return !slices.Contains(names, name) })
	}
}

// Texts returns every text of the package for translators, by key: of a column
// "premises.thing/wording", "/gist", "/who", "/decider", "/evidence" and "/by",
// of a rule "premises.vcdr-22-1", of a reading "premises.bag-marks/question",
// "/default", "/turns" and, by its token, each option. Those about the Owner are
// in the texts of package immunity.
func Texts() iter.Seq2[string, string] { return law.Texts(law.All(), AllReadings()) }
