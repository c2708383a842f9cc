package immunity

import (
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// Next returns the next question to ask, with what each answer would lead to; ok
// is false if the answer is not Unknown, or nothing is left to ask. It asks for
// what is open, first of the rule that lacks least to decide, and for readings
// when no fact is left.
//
// State the answer with [Case.Set] and decide again. A fact that was asked and
// is not known is named among unknown, and is not asked again. A fact thus is
// stated, presumed ([Ruling.Presumed]), asked and not known, or not yet asked.
//
// No fact is asked twice. There are no more questions than facts and readings
// open in the case without its presumptions, but for a grant: it is asked for in
// its parts, and one that is stated has conditions of its own. If all questions
// are answered, the last ruling is that of a case in which all is stated, save
// that a grant which was not asked for is not stated. With presumptions it is so
// if it is NotBarred.
func (r Ruling) Next(unknown ...string) (q vienna.Question[vienna.Answer], ok bool) {
	f := r.finding()
	return rule.Subject[vienna.Answer]{Finding: f, Answer: r.with, Derived: func(_ int, unknown []string) (vienna.Question[vienna.Answer], bool) {
		source := law.Column(grantSource)
		possible := GrantSource(lanes[source].Get(&f.Box))
		switch {
		case possible&NoGrant != 0 && possible != NoGrant && !slices.Contains(unknown, grantSource):
			return vienna.Question[vienna.Answer]{Column: f.Ask(source)}, true
		case r.Case.Grant.Powers == 0 && !slices.Contains(unknown, grantPowers):
			return vienna.Question[vienna.Answer]{Column: powersColumn()}, true
		}
		return vienna.Question[vienna.Answer]{}, false
	}}.Next(unknown)
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
// answer, of at most size steps, fewest steps first; a waiver with all its parts
// is one step. It says of each change by which rule it makes the difference, and
// by which act somebody can bring it about, if anybody can.
//
// A fact that is not stated may be among the changes: then it would have to be
// known. Presumptions are taken to hold, and [vienna.Flip.Presumed] lists those
// that would have to be stated. What is neither changed nor stated makes no
// difference. Readings are not facts: see [Ruling.Views].
func (r Ruling) Flips(size int) iter.Seq[vienna.Flip[vienna.Answer]] {
	return func(yield func(vienna.Flip[vienna.Answer]) bool) {
		f := r.finding()
		var flips []vienna.Flip[vienna.Answer]
		for _, turn := range f.Turns(size) {
			flips = append(flips, r.grants(f, turn)...)
		}
		for _, flip := range rule.Smallest(flips, size) {
			if !yield(flip) {
				return
			}
		}
	}
}

// grants returns a turn as changes of what case files state: for the grant, of
// its source and its powers.
func (r Ruling) grants(f rule.Finding, turn rule.Turn) []vienna.Flip[vienna.Answer] {
	flip := rule.Flip(f, turn, rule.Answer)
	derived := grantCovers
	if lanes[derived].Get(&f.Box) == lanes[derived].Get(&turn.Box) {
		derived = grantStated
	}
	if lanes[derived].Get(&f.Box) == lanes[derived].Get(&turn.Box) {
		return []vienna.Flip[vienna.Answer]{flip}
	}
	made := f.Change(turn, derived)
	made.By, made.From = "", ""
	was := r.Case.Grant
	var flips []vienna.Flip[vienna.Answer]
	for _, source := range [...]GrantSource{was.Source, Bilateral | Headquarters | NationalLaw, NoGrant} {
		for _, powers := range [...]Powers{was.Powers, was.Powers | 1<<r.Power, was.Powers &^ (1 << r.Power)} {
			if source == was.Source && powers == was.Powers {
				continue
			}
			g := Grant{Source: source, Powers: powers, OfficialOnly: was.OfficialOnly}
			b := turn.Box
			lanes[grantCovers].Put(&b, g.covers(r.Power))
			lanes[grantStated].Put(&b, g.stated())
			table.Fill(&b)
			if table.Outcomes(&b, int(r.Power)) != turn.Outcome {
				continue
			}
			out := flip
			out.Changes = slices.Clone(flip.Changes)
			if source != was.Source {
				c := made
				c.Name, c.From, c.To = grantSource, was.Source.String(), strings.Split(source.String(), " or ")
				if source != NoGrant {
					c.By = grants
				}
				out.Changes = append(out.Changes, c)
			}
			if powers != was.Powers {
				c := made
				c.Name, c.From, c.To, c.Every = grantPowers, strings.Join(was.Powers.tokens(), " and "), powers.tokens(), true
				if powers.Has(r.Power) {
					c.By = grants
				}
				out.Changes = append(out.Changes, c)
			}
			flips = append(flips, out)
		}
	}
	return flips
}

// tokens returns the tokens of the powers in s.
func (s Powers) tokens() (tokens []string) {
	for p := range AllPowers() {
		if s.Has(p) {
			tokens = append(tokens, p.String())
		}
	}
	return tokens
}

// Views returns the answers under all combinations of positions on the contested
// readings, whatever the case takes. The answer is stable if there is one View,
// which then takes none; otherwise the Views say which positions lead where. A
// reading on which nothing turns is left out.
func (r Ruling) Views() iter.Seq[vienna.View[vienna.Answer]] {
	return rule.Views(func(taken []vienna.Reading) (vienna.Answer, []vienna.Reading) {
		c := r.Case
		c.Readings = Readings{}
		b := c.box()
		for _, t := range taken {
			lanes[law.Column(t.ID)].Put(&b, uint64(t.Options[0].Position))
		}
		c.fill(b)
		d := Decide(c, r.Power)
		f := d.finding()
		if d.Answer != vienna.Unknown || f.Asked == 0 || (!c.Presume || f.Box != f.Stated) && f.Firm(false) == rule.Barred|rule.NotBarred {
			return d.Answer, nil
		}
		return d.Answer, slices.Collect(f.Readings())
	})
}

// Unused returns the stated facts and readings that the answer does not need:
// with [Ruling.Used] they are all that is stated, and without them the answer
// stands. It is empty if the answer is Unknown, for which any may come to matter.
func (r Ruling) Unused() iter.Seq[vienna.Fact] {
	return func(yield func(vienna.Fact) bool) {
		f := r.finding()
		var unused []vienna.Fact
		c := r.Case
		for i := range f.Unused() {
			if columns[i].Name != grantSource {
				unused = append(unused, f.Fact(i))
				c.clear(i)
			}
		}
		// What a grant covers is worked out from its source and its powers.
		without := c
		without.clear(law.Column(grantSource))
		if r.stands(c.Grant.source() != 0, without) {
			unused = append(unused, f.Fact(law.Column(grantSource)))
			c = without
		}
		without = c
		without.Grant.Powers = 0
		if r.stands(c.Grant.Powers != 0, without) {
			k := powersColumn()
			unused = append(unused, vienna.Fact{Name: k.Name, Value: strings.Join(c.Grant.Powers.tokens(), " and "), Gist: k.Gist, At: k.At, Decider: k.Decider})
		}
		for _, fact := range unused {
			if !yield(fact) {
				return
			}
		}
	}
}

// stands reports whether a fact is stated and the answer stands without it.
func (r Ruling) stands(stated bool, without Case) bool {
	return stated && r.Answer != vienna.Unknown && Decide(without, r.Power).Answer == r.Answer
}

// clear lets go of the fact in column i.
func (c *Case) clear(i int) {
	b := c.box()
	lanes[i].Put(&b, 0)
	c.fill(b)
}

// Texts returns every text of the package for translators, by key: of a column
// "immunity.person/wording", "/gist", "/who", "/decider", "/evidence" and "/by",
// of a rule "immunity.vcdr-29", of a reading "immunity.brief-restraint/question",
// "/default", "/turns" and, by its token, each option.
func Texts() iter.Seq2[string, string] {
	return law.Texts(Columns(), AllReadings())
}
