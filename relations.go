package vienna

import (
	"fmt"
	"iter"
	"sort"
	"strings"
)

// Relations asks which law binds two States on one day: [Between] makes it, and
// its methods answer from the parties and reservations that the library holds.
// The two States have no order: exchanging them exchanges the two sides of the
// answers and changes nothing else.
//
// The data are complete lists of the depositary up to the day in
// [Relation.Seen], with the succession of one State to another and the States
// that have ended as far as a source was found. What they do not settle is
// [Open], and the [Ground] says why. A State once bound is taken to remain so
// (VCLT 42(2)); a State in no list is taken not to be bound up to the day of the
// last list, and no further. Territories to which a State extends a treaty are
// not in the data.
type Relations struct {
	A, B State
	On   Date // the day of the act or event; for [Relations.Jurisdiction] that of the application to the Court
}

// Between returns the relations of a and b on a day. A treaty binds the two from
// the day on which it is in force for both, and does not reach acts before it
// (VCLT 28), so the day is that of the act in question. A day that is not
// stated, or stated too vaguely, leaves open what it might change.
//
// VCDR 50-51 and VCCR 76-77 say from when: the thirtieth day after the deposit
// of the State's own instrument, and for the first parties 24 April 1964 and 19
// March 1967.
func Between(a, b State, on Date) Relations { return Relations{a, b, on} }

// A Relation says what the data hold of one treaty between two States.
type Relation struct {
	Treaty  Treaty
	InForce Truth   // whether it is in force between the two on that day
	Since   Date    // from when, if it is: what came before is not governed by it, VCLT 28; otherwise the zero Date
	A, B    Binding // what makes it so, for each of the two
	Denied  bool    // one of them has declared that it has no relations with the other under the treaty, and the declaration is not known to be withdrawn; InForce is then at best Open
	Seen    Date    // the last list of parties seen
	Instead string  // unless InForce is True, what stands in the treaty's place
}

// A Binding says what the data hold of one State under one treaty on one day.
type Binding struct {
	State      State
	Bound      Truth
	Ground     Ground     // why Bound is what it is
	Deposit    Date       // the day of its instrument, or of its signature where there is no other act; the zero Date if there is neither
	Since      Date       // the day from which its instrument takes effect; the zero Date if it does not
	Notice     Date       // the day on which it notified its withdrawal; the zero Date if it did not
	Confidence Confidence // of these dates; not stated where there are none
	Source     string     // where the dates come from
	Note       string     // what qualifies them
}

// A Ground says why a State is bound, is not, or is not known to be. The zero
// Ground is not stated.
type Ground uint8

// The values of [Ground].
const (
	_                  Ground = iota
	BoundSince                // bound: the treaty was in force for it
	BoundLater                // not bound: the treaty came into force for it only later, VCLT 28
	SignedOnly                // not bound: it had signed, and by the last list had done no more
	NotListed                 // not bound: it is in no list of the depositary
	ListTooOld                // open: it is in no list, and the last list seen is older than the day
	WithdrawalNotified        // open: it had notified its withdrawal from a treaty that says nothing about withdrawal, so that its effect is disputed, VCLT 56
	SuccessionPending         // open: it notified only later that it succeeds, with effect back to that day
	NotCounted                // open: its deposit is that of a State that has ended, or is not counted by the depositary
	CodeShared                // open: on that day its code stood for more than one State, or its seat was disputed between two governments
	Unsure                    // open: the data are of low confidence
	DayUnclear                // open: the day is not stated, or not precisely enough
	NotCollected              // open: the treaty or the State is not in the data
)

var groundNames = [...]string{
	BoundSince: "bound", BoundLater: "bound only later", SignedOnly: "signed only", NotListed: "in no list", ListTooOld: "in no list, and the list is older than the day",
	WithdrawalNotified: "withdrawal notified, its effect disputed", SuccessionPending: "succession notified only later", NotCounted: "a deposit that is not counted",
	CodeShared: "the code stood for another State or government too", Unsure: "low confidence", DayUnclear: "the day is not clear", NotCollected: "not in the data",
}

// String returns words for g, "" for the zero Ground, and "Ground(99)" for a
// value without a constant.
func (g Ground) String() string {
	if int(g) < len(groundNames) {
		return groundNames[g]
	}
	return fmt.Sprintf("Ground(%d)", uint8(g))
}

// A Confidence grades a row of the data by its source. The zero Confidence is
// not stated.
type Confidence uint8

// The values of [Confidence].
const (
	_                Confidence = iota
	LowConfidence               // from general knowledge, or its effect today is not known: nothing is concluded from it
	MediumConfidence            // one list only, or with a doubt that the note states
	HighConfidence              // the depositary's list, or a second official list
)

var confidenceNames = [...]string{LowConfidence: "low", MediumConfidence: "medium", HighConfidence: "high"}

// String returns "low", "medium" or "high", "" for the zero Confidence, and
// "Confidence(99)" for a value without a constant.
func (c Confidence) String() string {
	if int(c) < len(confidenceNames) {
		return confidenceNames[c]
	}
	return fmt.Sprintf("Confidence(%d)", uint8(c))
}

// String returns the State, its ground, its dates, and the confidence where it
// is not high: "US: bound, since 1972-12-13".
func (b Binding) String() string {
	s := b.State.String() + ": " + b.Ground.String()
	if b.Since != 0 {
		s += ", since " + b.Since.String()
	}
	if b.Notice != 0 {
		s += ", notice of withdrawal " + b.Notice.String()
	}
	if b.Confidence == LowConfidence || b.Confidence == MediumConfidence {
		s += " (" + b.Confidence.String() + " confidence)"
	}
	return s
}

// String returns the relation as one line: the treaty, whether it is in force,
// and the two bindings.
func (r Relation) String() string {
	var b strings.Builder
	b.WriteString(r.Treaty.String())
	switch r.InForce {
	case True:
		b.WriteString(" in force. ")
	case False:
		b.WriteString(" not in force. ")
	default:
		b.WriteString(" open. ")
	}
	b.WriteString(r.A.String() + ". " + r.B.String() + ".")
	if r.Denied {
		b.WriteString(" One denies relations with the other under it.")
	}
	return b.String()
}

// A collection says what was collected of a treaty.
type collection struct {
	list    Date   // the last list of parties seen
	text    Date   // the text from which the reservations come; the zero Date where none was read
	unread  string // States whose statements that text leaves blank
	instead string // what stands in the treaty's place
}

var collections = [numTreaties]collection{
	VCDR: {20240607, 20150300, "CZ SK",
		"custom: the main duties of the Convention bind as general international law too (United States v Iran, ICJ 1980, para 62); whether a single provision does is to be shown for it"},
	VCDROPN: {20250624, 0, "", "nothing: the rule on nationality binds by consent"},
	VCDROPD: {20210922, 0, "", "nothing: the jurisdiction of the Court rests on consent, which another treaty or declaration may give"},
	VCCR: {20220208, 20150300, "CZ SK",
		"custom: the main duties of the Convention bind as general international law too (United States v Iran, ICJ 1980, para 62); whether a single provision does is to be shown for it"},
	VCCROPN: {20150300, 0, "", "nothing: the rule on nationality binds by consent"},
	VCCROPD: {20241211, 0, "", "nothing: the jurisdiction of the Court rests on consent, which another treaty or declaration may give"},
	CSM: {20220512, 20150300, "CZ SK",
		"custom, contested: inviolability and immunity from criminal jurisdiction for a mission that was accepted as special (Freedom and Justice Party, English Court of Appeal 2018); not the Convention as a whole"},
	CPIUN: {20210922, 20150300, "CZ HU MN SK", "Article 105 of the Charter of the United Nations, which binds its Members"},
	IPP:   {20260608, 20130700, "BG CZ HU PL RO RU SK", "nothing: the duties to make punishable and to extradite or prosecute bind by consent; the duty to protect rests on diplomatic and consular law"},
}

// collected returns what was collected of t, or nil if nothing was.
func collected(t Treaty) *collection {
	if t.ok() && collections[t].list != 0 {
		return &collections[t]
	}
	return nil
}

// All returns the relation under each treaty of the data, in the order of the
// constants of [Treaty].
func (r Relations) All() iter.Seq[Relation] {
	return func(yield func(Relation) bool) {
		for t := range Treaties() {
			if collected(t) != nil && !yield(r.Under(t)) {
				return
			}
		}
	}
}

// Under returns the relation under one treaty. For a treaty that is not in the
// data, for two times the same State, and for a State that [States] does not
// list, InForce is Open.
func (r Relations) Under(t Treaty) Relation {
	rel := Relation{Treaty: t, A: binding(r.A, t, r.On), B: binding(r.B, t, r.On)}
	if r.A != r.B {
		rel.InForce = rel.A.Bound.And(rel.B.Bound)
		rel.Denied = rel.InForce != False && (denies(t, r.A, r.B, r.On) || denies(t, r.B, r.A, r.On))
	}
	if rel.Denied {
		rel.InForce = Open
	}
	c := collected(t)
	switch {
	case c == nil:
	case rel.InForce == True:
		rel.Seen, rel.Since = c.list, max(rel.A.Since, rel.B.Since)
	default:
		rel.Seen, rel.Instead = c.list, c.instead
	}
	return rel
}

// Jurisdiction reports whether the International Court of Justice has
// jurisdiction between the two over disputes on the interpretation or
// application of t, VCDR or VCCR, by its Optional Protocol concerning the
// Compulsory Settlement of Disputes: whether both t and the Protocol are in
// force between them. The consent must exist when the application is filed, so
// that day is the one to ask about. For any other treaty it is Open; False does
// not exclude jurisdiction on another ground. Source: VCDR-OPD 1, VCCR-OPD 1.
func (r Relations) Jurisdiction(t Treaty) Truth {
	switch t {
	case VCDR:
		return r.Under(VCDR).InForce.And(r.Under(VCDROPD).InForce)
	case VCCR:
		return r.Under(VCCR).InForce.And(r.Under(VCCROPD).InForce)
	}
	return Open
}

// A partyRow is one act of one State under one treaty.
type partyRow struct {
	treaty       Treaty
	state        State
	act          act
	confidence   Confidence
	deposit      Date
	since        Date // the zero Date where the act brought nothing into force
	source, note uint8
}

// An act is what a State did.
type act uint8

const (
	_           act = iota
	consent         // ratification or accession
	succession      // succession, with effect from a day before the deposit
	signature       // signature, or succession to one, and nothing more
	withdrawal      // notice of withdrawal
	predecessor     // consent by a State that has ended, or not counted by the depositary
)

// run returns the rows of one State under one treaty from a table that is
// ordered by them.
func run[R any](rows []R, key func(*R) uint32, t Treaty, s State) []R {
	want := order(t, s)
	lo := sort.Search(len(rows), func(i int) bool { return key(&rows[i]) >= want })
	hi := lo
	for hi < len(rows) && key(&rows[hi]) == want {
		hi++
	}
	return rows[lo:hi]
}

func order(t Treaty, s State) uint32 { return uint32(t)<<16 | s.order() }

func (r *partyRow) order() uint32 { return order(r.treaty, r.state) }

// single returns the day from which the code of s has stood for one State with
// one seat; the zero Date where it always has.
func single(s State) Date {
	switch s {
	case State{'C', 'N'}:
		return 19711025 // the General Assembly restores the seat of China to the People's Republic, resolution 2758 (XXVI)
	case State{'V', 'N'}:
		return 19760702 // union of the two republics
	case State{'Y', 'E'}:
		return 19900522 // union of the Yemen Arab Republic and the People's Democratic Republic of Yemen
	}
	return 0
}

// ended reports whether the code of s is that of a State that has ended, or of
// deposits that are not counted.
func (s State) ended() bool {
	switch s {
	case State{'C', 'S'}, State{'D', 'D'}, State{'T', 'W'}, State{'Y', 'U'}:
		return true
	}
	return false
}

func binding(s State, t Treaty, on Date) Binding {
	b := Binding{State: s}
	c := collected(t)
	if c == nil || !s.known() {
		b.Ground = NotCollected
		return b
	}
	rows := run(parties[:], (*partyRow).order, t, s)
	if len(rows) > 0 {
		r := &rows[0]
		b.Deposit, b.Since, b.Confidence = r.deposit, r.since, r.confidence
		b.Source, b.Note = partySources[r.source], partyNotes[r.note]
	}
	if len(rows) > 1 && rows[1].act == withdrawal {
		b.Notice = rows[1].deposit
	}
	first := single(s)
	switch {
	case !on.valid():
		b.Ground = DayUnclear
		return b
	case first != 0 && on.Before(first) != False:
		b.Ground = CodeShared
		return b
	case len(rows) == 0 && s.ended():
		b.Ground = NotCounted
		return b
	case len(rows) == 0:
		b.Bound, b.Ground = c.absent(on, NotListed)
		return b
	}
	for i := range rows {
		r := &rows[i]
		bound, ground := r.on(on, c)
		switch {
		case i == 0:
			b.Bound, b.Ground = bound, ground
		case r.act == withdrawal && b.Bound == True && bound == Open,
			r.act == predecessor && b.Bound == False && bound == Open:
			b.Bound, b.Ground = bound, ground
		default:
			continue
		}
		b.Confidence = min(b.Confidence, r.confidence)
		b.Source, b.Note = partySources[r.source], partyNotes[r.note]
	}
	return b
}

// absent returns what follows on a day from being in no list.
func (c *collection) absent(on Date, ground Ground) (Truth, Ground) {
	if c.list.Before(on) == False {
		return False, ground
	}
	return Open, ListTooOld
}

// on returns what follows from the act on a day: for a withdrawal, whether what
// went before it still binds.
func (r *partyRow) on(day Date, c *collection) (Truth, Ground) {
	switch {
	case r.act == withdrawal:
		notice := r.deposit
		if r.confidence == LowConfidence {
			notice -= notice % 10000 // the year alone is relied on
		}
		if day.Before(notice) == True {
			return True, BoundSince
		}
		return Open, WithdrawalNotified
	case r.act == predecessor && r.confidence == LowConfidence:
		return Open, NotCounted
	case r.confidence == LowConfidence:
		return Open, Unsure
	case r.act == signature:
		return c.absent(day, SignedOnly)
	}
	switch day.Before(r.since) {
	case True:
		return False, BoundLater
	case Open:
		return Open, DayUnclear
	}
	switch {
	case r.act == predecessor:
		return Open, NotCounted
	case r.act == succession && day.Before(r.deposit) != False:
		return Open, SuccessionPending
	}
	return True, BoundSince
}
