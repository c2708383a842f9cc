package premises

import (
	"cmp"
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
// asked as "granted" where the treaties leave a status to what is granted. Where
// the Owner's status is outside the library nothing is asked, and the answer may
// stay Unknown.
func (r Ruling) Next(unknown ...string) (q vienna.Question[vienna.Answer], ok bool) {
	f := r.finding()
	return rule.Subject[vienna.Answer]{Finding: f, Answer: r.with, Follows: r.follows, Derived: func(column int, unknown []string) (vienna.Question[vienna.Answer], bool) {
		if column == holderColumn {
			return r.class(f, unknown)
		}
		if name := classes[bound]; r.Case.holder()&SpecialMission != 0 && r.Case.tokens(name) == nil && !slices.Contains(unknown, name) {
			return r.asks(name)
		}
		if r.Case.classed() && r.Case.outside() {
			return vienna.Question[vienna.Answer]{}, false
		}
		for query, owner := range r.owner(f) {
			if int(query.column) != column {
				continue
			}
			if q, ok := owner.Next(query.theirs(unknown)...); ok {
				q.Leads = nil
				switch {
				case q.Name == "grant.powers" && query.stripped() && r.Case.Granted != 0:
					continue // it was asked as "granted"
				case q.Name == "grant.powers" && query.stripped():
					q = vienna.Question[vienna.Answer]{Column: f.Ask(grantedColumn)}
					q.Tokens = slices.Clone(truthTokens)
				case !q.Reading:
					q.Name = ofOwner + q.Name
				}
				return q, true
			}
		}
		return vienna.Question[vienna.Answer]{}, false
	}}.Next(unknown)
}

// follows reports whether column is the holder and the class of the Owner is to
// be asked instead: it says the holder of a person's own things.
func (r Ruling) follows(column int) bool {
	t := r.Case.things()
	return column == holderColumn && t&own != 0 && (t&^own == 0 || r.Case.Holder != 0)
}

// class asks for the class of the Owner, or else for the holder itself.
func (r Ruling) class(f rule.Finding, unknown []string) (q vienna.Question[vienna.Answer], ok bool) {
	for i, name := range classes {
		stated := r.Case.tokens(name)
		if len(stated) == 1 || slices.Contains(unknown, name) || r.Case.classed() && r.Case.Owner.Person&classesOf[i] == 0 {
			continue
		}
		return r.asks(name)
	}
	if r.Case.Holder != 0 || r.Case.classed() {
		return q, false
	}
	q.Column = f.Ask(holderColumn)
	return q, true
}

// asks returns the question for a fact of the Owner; of one that is stated only
// the values that are left are asked.
func (r Ruling) asks(name string) (q vienna.Question[vienna.Answer], ok bool) {
	q.Column, ok = ColumnByName(name)
	if stated := r.Case.tokens(name); stated != nil {
		q.Tokens = stated
	}
	return q, ok
}

// classes are the names of the facts of the Owner that say whose member it is, and
// classesOf the persons of whom they say it.
var (
	classes   = []string{ofOwner + "person", ofOwner + "post_head", ofOwner + "special_missions_convention"}
	classesOf = [...]immunity.Person{anybody, ofPost, ofSpecialMission}
)

// bound is the place among them of the fact that binds a special mission.
const bound = 2

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
// what it is: of another thing one asks anew. Where the Holder is not stated it
// follows the Owner, if another class or another head of the post is among the
// changes. Who consents for a mission is its head, under that name alone.
func (r Ruling) Flips(size int) iter.Seq[vienna.Flip[vienna.Answer]] {
	return func(yield func(vienna.Flip[vienna.Answer]) bool) {
		var flips []vienna.Flip[vienna.Answer]
		settings := r.settings(size)
		was := settings[0].now
		var stay []rule.Turn
		for i, s := range settings {
			known := stay
			if s.holds() && r.Case.Holder == 0 { // it followed the class, which may now be any
				known = nil
			}
			turns := s.turns(was, known, size)
			if i == 0 && !r.Case.outside() {
				stay = turns
			}
			for _, turn := range turns {
				flips = append(flips, s.sound(was, turn, s.owned(was, turn, size), size)...)
			}
		}
		var fields []string // of the Owner, which come last
		at := func(c vienna.Change) int {
			if i := law.Column(c.Name); i >= 0 {
				return i
			}
			if fields == nil {
				for k := range immunity.Columns() {
					fields = append(fields, ofOwner+k.Name)
				}
			}
			return len(columns) + slices.Index(fields, c.Name)
		}
		for _, flip := range flips {
			slices.SortFunc(flip.Changes, func(a, b vienna.Change) int { return cmp.Compare(at(a), at(b)) })
		}
		for _, flip := range rule.Smallest(join(flips), size) {
			if !yield(flip) {
				return
			}
		}
	}
}

// A setting is a ruling with changes made from which it follows whose a person's
// thing is, and with it whether the Owner's status is known. What else would have
// to change is looked for in each setting.
type setting struct {
	Ruling
	made []vienna.Change
	now  rule.Finding // what it rests on, in every State
}

// settles returns the names of the facts that settings change.
func (r Ruling) settles() []string {
	holder := columns[holderColumn].Name
	switch t := r.Case.things(); {
	case r.Power == 0 || r.Power >= numPowers || t&personal == 0:
		return nil
	case t&own == 0 && r.Case.Holder != 0:
		return []string{holder, classes[bound]}
	case t&^own == 0 && r.Case.classed():
		return classes
	}
	return append([]string{holder}, classes...)
}

// settings returns the settings with at most size changes, first that with none.
// Classes of persons that make no difference to the rows are one setting.
func (r Ruling) settings(size int) []setting {
	all := []setting{{Ruling: r, now: r.everywhere()}}
	for _, name := range r.settles() {
		k, _ := ColumnByName(name)
		now := r.Case.tokens(name)
		for _, s := range all {
			if len(s.made) >= size || !s.hangs(name) {
				continue
			}
			for _, token := range k.Tokens {
				one := s
				if len(now) == 1 && now[0] == token || one.Case.Set(name, token) != nil {
					continue
				}
				one.made = append(slices.Clone(s.made), vienna.Change{Name: name, From: strings.Join(now, " or "), To: []string{token}})
				one.now = one.everywhere()
				all = append(all, one)
			}
		}
	}
	var merged []setting
next:
	for _, s := range all {
		for i := range merged {
			if merged[i].joins(s) {
				continue next
			}
		}
		merged = append(merged, s)
	}
	return merged
}

// hangs reports whether one more fact of the settings may make a difference to whose
// the thing is, or to whether the Owner's status is known.
func (s setting) hangs(name string) bool {
	t, p := s.Case.things(), s.Case.Owner.Person
	mixed := t&own != 0 && t&^own != 0
	switch i := slices.Index(classes, name); i {
	case -1:
		return true
	case bound:
		return p&classesOf[i] != 0 || s.Case.holder()&SpecialMission != 0
	default: // of one thing only, either the holder is read or the class
		return (i == 0 || p&classesOf[i] != 0) && (mixed || !s.holds())
	}
}

// holds reports whether the setting states another holder.
func (s setting) holds() bool {
	return len(s.made) > 0 && s.made[0].Name == columns[holderColumn].Name
}

// joins adds the class of person that o makes to s, if they are alike but for it.
func (s *setting) joins(o setting) bool {
	at := slices.IndexFunc(s.made, func(c vienna.Change) bool { return c.Name == classes[0] })
	if at < 0 || s.now != o.now || !slices.EqualFunc(s.made, o.made, func(c, d vienna.Change) bool {
		return c.Name == d.Name && (c.Name == classes[0] || slices.Equal(c.To, d.To))
	}) {
		return false
	}
	s.made = slices.Clone(s.made)
	s.made[at].To = append(slices.Clone(s.made[at].To), o.made[at].To...)
	s.Case.Owner.Person |= o.Case.Owner.Person
	return true
}

// everywhere returns the finding with what the Owner's status gives in every
// State, should the forum change.
func (r Ruling) everywhere() rule.Finding {
	f := r.finding()
	if f.Asked == 0 || r.Case.things()&personal == 0 {
		return f
	}
	r.Case.Forum = 0
	stated, presumed := r.Case.packs(r.Power, r.presumed(f))
	for column := ownerColumn; column <= transitColumn; column++ {
		lanes[column].Put(&f.Stated, lanes[column].Get(&stated))
		lanes[column].Put(&f.Box, lanes[column].Get(&presumed))
	}
	return f
}

// turns returns the turns of a setting in which nothing is changed that settings
// change, and itself if its answer is another than was. It leaves out those that need
// another status of the Owner and stand among those that stay, which change nothing:
// there the holder makes no difference, and the flips of the Owner as he was find
// whatever gives that status, with another class or without.
func (s setting) turns(was rule.Finding, stay []rule.Turn, size int) []rule.Turn {
	turns := s.now.Turns(size - len(s.made))
	if s.settles() == nil {
		return turns
	}
	turns = slices.DeleteFunc(turns, func(turn rule.Turn) bool {
		if lanes[holderColumn].Get(&turn.Box) != lanes[holderColumn].Get(&s.now.Box) {
			return true
		}
		moved := status(&s.now.Box, &turn.Box)
		if moved == 0 || moved != status(&was.Box, &turn.Box) {
			return false
		}
		lanes[holderColumn].Put(&turn.Box, lanes[holderColumn].Get(&was.Box))
		return slices.Contains(stay, turn)
	})
	if out := table.Outcomes(&s.now.Box, s.now.Asked); rule.Answer(out) != s.Answer && rule.Answer(out) != vienna.Unknown {
		turns = append(turns, rule.Turn{Outcome: out, Box: s.now.Box})
	}
	return turns
}

// status returns the columns of the Owner's status in which a and b differ, one bit
// each.
func status(a, b *rule.Box) (differ uint64) {
	for i := ownerColumn; i <= transitColumn; i++ {
		if lanes[i].Get(a) != lanes[i].Get(b) {
			differ |= 1 << i
		}
	}
	return differ
}

// reason returns the rule by which the holder of a turn makes the difference, or
// else the status of the Owner.
func reason(f rule.Finding, turn rule.Turn) (why vienna.Rule) {
	for _, column := range [...]int{holderColumn, ownerColumn, baggageColumn, transitColumn} {
		if lanes[column].Get(&f.Box) != lanes[column].Get(&turn.Box) && why.Key == "" {
			why = f.Change(turn, column).Rule
		}
	}
	return why
}

// owned returns a turn as changes of what case files state, with those that the
// setting makes: where the Owner's status is otherwise, by the flips that make it
// so. Which of its classes of persons they are of is no step more.
func (s setting) owned(was rule.Finding, turn rule.Turn, size int) []vienna.Flip[vienna.Answer] {
	flip := rule.Flip(s.now, turn, rule.Answer)
	made := slices.Clone(s.made)
	if len(made) > 0 {
		why := reason(was, turn)
		for i := range made {
			made[i].Rule = why
		}
	}
	size -= flip.Steps() + max(0, len(made)-1)
	flip.Changes = append(made, flip.Changes...)
	flips := []vienna.Flip[vienna.Answer]{flip}
	for column := ownerColumn; column <= transitColumn; column++ {
		if lanes[column].Get(&turn.Box) != lanes[column].Get(&s.now.Box) {
			flips = product(flips, s.ways(column, turn, size))
		}
	}
	return flips
}

// ways returns the flips of the Owner that give a column of the Owner's status what
// it has in a turn.
func (s setting) ways(column int, turn rule.Turn, size int) (ways []vienna.Flip[vienna.Answer]) {
	s.Case.Forum = 0
	is := vienna.Truth(lanes[column].Get(&turn.Box))
	for query, owner := range s.owner(s.now) {
		if int(query.column) != column || protects(owner.Answer)&^is == 0 {
			continue
		}
		for flip := range owner.Flips(size) {
			if is == protects(flip.Answer) {
				for i := range flip.Changes {
					flip.Changes[i].Name = ofOwner + flip.Changes[i].Name
				}
				ways = append(ways, flip)
			}
		}
	}
	return ways
}

// sound returns those of the flips whose changes give their answer. What gives the
// Owner one part of a status may take another: then more must change.
func (s setting) sound(was rule.Finding, turn rule.Turn, flips []vienna.Flip[vienna.Answer], size int) (sound []vienna.Flip[vienna.Answer]) {
	settles := s.settles()
	for _, flip := range flips {
		c, ok := s.changed(was, &flip)
		var parts []vienna.Flip[vienna.Answer]
		if at := apart(flip, ok, settles); at >= 0 {
			for _, token := range flip.Changes[at].To {
				part := flip
				part.Changes = slices.Clone(flip.Changes)
				part.Changes[at].To = []string{token}
				parts = append(parts, part)
			}
		} else if ok {
			sound = append(sound, flip)
			continue
		} else if left := size - flip.Steps(); left > 0 {
			then := setting{Ruling: Ruling{Answer: s.Answer, Power: s.Power, Case: c}}
			then.now = then.everywhere()
			for _, more := range then.turns(was, nil, left) {
				if more.Outcome == turn.Outcome {
					parts = append(parts, product([]vienna.Flip[vienna.Answer]{flip}, then.owned(was, more, left))...)
				}
			}
			parts = slices.DeleteFunc(parts, func(part vienna.Flip[vienna.Answer]) bool {
				return len(part.Changes) <= len(flip.Changes) || part.Steps() > size
			})
		}
		sound = append(sound, s.sound(was, turn, parts, size)...)
	}
	return sound
}

// apart returns the place of a change in a flip whose values must be looked at one
// by one, -1 if there is none. Each value of the facts of the settings may lead
// elsewhere, if the changes do not give the answer; if they do, a mission, whose
// head is named once, is told apart from the others.
func apart(flip vienna.Flip[vienna.Answer], sound bool, settles []string) int {
	head := slices.ContainsFunc(flip.Changes, func(c vienna.Change) bool { return c.Name == "consent.by" && slices.Contains(c.To, "head_of_mission") })
	return slices.IndexFunc(flip.Changes, func(c vienna.Change) bool {
		switch {
		case len(c.To) == 1:
			return false
		case sound:
			return head && c.Name == columns[holderColumn].Name && slices.Contains(c.To, Mission.String())
		}
		return slices.Contains(settles, c.Name)
	})
}

// join joins flips that are alike but for the values of one change.
func join(flips []vienna.Flip[vienna.Answer]) (joined []vienna.Flip[vienna.Answer]) {
	for again := true; again; flips = joined {
		again, joined = false, nil
	next:
		for _, f := range flips {
			for k := range joined {
				if i := differ(joined[k], f); i >= 0 {
					c := slices.Clone(joined[k].Changes)
					c[i].To = slices.Concat(c[i].To, f.Changes[i].To)
					joined[k].Changes, again = c, true
					continue next
				}
			}
			joined = append(joined, f)
		}
	}
	return joined
}

// differ returns the one change in which a and b name other values, which they
// do not share; -1 if they do not differ so.
func differ(a, b vienna.Flip[vienna.Answer]) int {
	at := -1
	if a.Answer != b.Answer || len(a.Changes) != len(b.Changes) || !slices.Equal(a.Presumed, b.Presumed) {
		return at
	}
	for i, c := range a.Changes {
		d := b.Changes[i]
		switch same := slices.Equal(c.To, d.To); {
		case c.Name != d.Name || c.From != d.From || c.Every != d.Every || c.By != d.By || c.Rule != d.Rule:
			return -1
		case !same && (at >= 0 || c.Every || slices.ContainsFunc(c.To, func(t string) bool { return slices.Contains(d.To, t) })):
			return -1
		case !same:
			at = i
		}
	}
	return at
}

// product returns each of flips with each of the ways. What two of them would
// change to different ends falls out.
func product(flips, ways []vienna.Flip[vienna.Answer]) (both []vienna.Flip[vienna.Answer]) {
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

// changed returns the case with the changes of a flip and whether they give its
// answer, and notes what is then presumed.
func (r Ruling) changed(f rule.Finding, flip *vienna.Flip[vienna.Answer]) (c Case, ok bool) {
	c = r.Case
	for _, change := range flip.Changes {
		if c.Set(change.Name, change.To...) != nil {
			return c, false
		}
	}
	r.Case = c
	f.Stated, f.Box = c.packs(r.Power, r.presumed(f))
	if rule.Answer(table.Outcomes(&f.Box, f.Asked)) != flip.Answer {
		return c, false
	}
	if Holder(lanes[holderColumn].Get(&f.Box)) == Mission { // its head is the head of mission, and is named once
		for i := range flip.Changes {
			if change := &flip.Changes[i]; change.Name == "consent.by" && slices.Contains(change.To, "head") {
				change.To = slices.DeleteFunc(slices.Clone(change.To), func(token string) bool { return token == "head_of_mission" })
			}
		}
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
	return c, true
}

// Views returns the answers under all combinations of positions on the contested
// readings, those of the Owner included, whatever the case takes. The answer is
// stable if there is one View, which then takes none; otherwise the Views say
// which positions lead where. A reading on which nothing turns is left out.
func (r Ruling) Views() iter.Seq[vienna.View[vienna.Answer]] {
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
		if d.Answer != vienna.Unknown || f.Asked == 0 || (!c.Presume || d.presumed(f)) && d.moot(f) {
			return d.Answer, nil
		}
		return d.Answer, d.contested(f)
	})
}

// moot reports that no position on any reading can settle the answer. It may miss
// some. Where a person's things hang on what is not stated of the Owner, it looks at
// an Owner whose things are protected and at one whose are not, both beyond
// dispute.
func (r Ruling) moot(f rule.Finding) bool {
	firm := f.Firm(r.Case.outside())
	if r.Case.things()&personal != 0 && !r.Case.Presume {
		for _, owner := range undisputed() {
			if firm != rule.Barred|rule.NotBarred {
				c := r.Case.supposing(owner)
				firm |= Decide(c, r.Power).finding().Firm(c.outside())
			}
		}
	}
	return firm == rule.Barred|rule.NotBarred
}

// undisputed returns a serving agent without ties, who waived nothing, and somebody
// without status; or, of another class, in office and out of it.
func undisputed() [2]immunity.Case {
	in := immunity.Case{
		Person: immunity.Agent, Tenure: immunity.Serving, Journey: immunity.ToPost, Act: immunity.Official, Claim: immunity.OtherClaim, Begun: immunity.WhileImmune,
		Ties: immunity.NoTies, PostHead: immunity.CareerHead, Household: yes, Notified: yes, Sponsor: immunity.Sponsor{Ties: immunity.NoTies, Waived: no, Gainful: no},
		SpecialMissionsConvention: yes, Accepted: yes, Informed: yes, OwnState: no, ConsularAct: no, ForSendingState: yes, ForcedLabour: no, Counterclaim: no,
		Unlawful: no, OwnContract: no, Vehicle: no, Crime: no, Claimed: yes, Danger: no, Infringes: yes, Visa: yes, ForceMajeure: no, NeededForTransit: yes,
		Gainful: no, Permanent: yes, Services: yes, ForUse: yes, FirstInstallation: yes, Deceased: no,
		Waiver: immunity.Waiver{Given: no}, Grant: immunity.Grant{Source: immunity.NoGrant}, Reservation: vienna.NoReservation,
	}
	out := in
	out.Person, out.Tenure, out.Act, out.ForSendingState, out.ForUse = immunity.NoStatus, immunity.Over, immunity.Private, no, no
	return [2]immunity.Case{in, out}
}

// supposing returns c with the facts of an owner where it states none.
func (c Case) supposing(owner immunity.Case) Case {
	for name, tokens := range owner.Facts() {
		if name = ofOwner + name; c.tokens(name) == nil && c.Set(name, tokens...) != nil {
			return c
		}
	}
	return c
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
			switch fact := f.Fact(i); {
			case i == holderColumn && r.Case.Holder == 0: // it follows from the class of the Owner
			case i <= forumColumn: // what is asked about the Owner hangs on them
				last = append(last, fact)
			default:
				unused = append(unused, fact)
			}
		}
		for name, tokens := range r.Case.stated() {
			if k, owner := find(name); owner && !used(k.Name) {
				fact := vienna.Fact{Name: name, Value: strings.Join(tokens, " or "), Gist: k.Gist, At: k.At, Decider: k.Decider, Reading: k.Reading}
				if slices.Contains(r.settles(), name) { // whose the thing is hangs on it
					last = append(last, fact)
				} else {
					unused = append(unused, fact)
				}
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

// tokens returns what c states under a name.
func (c Case) tokens(name string) []string {
	for n, tokens := range c.stated() {
		if n == name {
			return tokens
		}
	}
	return nil
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
	return func(name string) bool {
		return slices.ContainsFunc(unused, func(names []string) bool { return !slices.Contains(names, name) })
	}
}

// Texts returns every text of the package for translators, by key: of a column
// "premises.thing/wording", "/gist", "/who", "/decider", "/evidence" and "/by",
// of a rule "premises.vcdr-22-1", of a reading "premises.bag-marks/question",
// "/default", "/turns" and, by its token, each option. Those about the Owner are
// in the texts of package immunity.
func Texts() iter.Seq2[string, string] { return law.Texts(law.All(), AllReadings()) }
