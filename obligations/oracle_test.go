// The oracle is the treaties again, as plain conditions on a total case. It
// shares nothing with the rows but the facts, and cites one provision a leaf.

package obligations

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule/ruletest"
)

// The positions that widen a duty to take steps: that it is breached though
// nothing has happened, and that the offenders are to be pursued.
const (
	withoutHarm = vienna.B
	pursuitToo  = vienna.B
)

// A reader gives the oracle the facts; each first read of an open fact forks.
// What it chose stands in c, so that c is the total case of the leaf as far as
// the leaf reads it.
type reader struct {
	*ruletest.Forks
	c    Case
	d    Duty
	open bool // the events of the case were not stated
}

func (a *reader) author() Author { return ruletest.Pick(a.Forks, &a.c.Author, numAuthors) }
func (a *reader) capacity() Capacity {
	return ruletest.Pick(a.Forks, &a.c.Capacity, numCapacities)
}
func (a *reader) warn() Warning           { return ruletest.Pick(a.Forks, &a.c.Care.Warn, numWarnings) }
func (a *reader) handling() Handling      { return ruletest.Pick(a.Forks, &a.c.Handling, numHandlings) }
func (a *reader) notice(n *Notice) Notice { return ruletest.Pick(a.Forks, n, numNotices) }
func (a *reader) is(t *vienna.Truth) bool { return ruletest.Pick(a.Forks, t, 2) == vienna.True }
func (a *reader) takes(r *vienna.Position, p vienna.Position) bool {
	return ruletest.Pick(a.Forks, r, 2) == p
}

// The conduct that is stated of a duty, one bit for each set of the case.
const (
	done uint8 = 1 << iota
	underway
	undone
)

// sets returns the sets of the case in which the duty stands.
func (a *reader) sets() (s uint8) {
	for i, set := range []*Duties{&a.c.Performed, &a.c.Running, &a.c.Violated} {
		if set.Has(a.d) {
			s |= 1 << i
		}
	}
	return s
}

// arisen reports whether what brings the duty into play has happened. By sets it
// may be said that it has.
func (a *reader) arisen() bool {
	if a.sets() != 0 {
		return true
	}
	if a.c.Events == (Events{}) {
		a.open = true
		a.c.Events = EventsOf(Nothing)
		if a.Choose(2) == 1 {
			a.c.Events = EventsOf(first(a.d))
		}
	}
	for e := range a.d.Arises() {
		if a.c.Events.Has(e) {
			return true
		}
	}
	return false
}

// conduct returns what was done about a duty that has arisen. That a forbidden
// act has happened says it, unless a set says that the duty was kept.
func (a *reader) conduct() uint8 {
	s := a.sets()
	if s == 0 && forbids(a.d) && !a.open {
		s = undone
	}
	s = ruletest.Pick(a.Forks, &s, 3)
	for i, set := range []*Duties{&a.c.Performed, &a.c.Running, &a.c.Violated} {
		bit := uint64(1) << (a.d.id & 63)
		if set[a.d.id>>6] &^= bit; s == 1<<i {
			set[a.d.id>>6] |= bit
		}
	}
	return s
}

func first(d Duty) Event {
	for e := range d.Arises() {
		return e
	}
	return Nothing
}

// leaves runs the oracle over every fork of c until visit returns false, and
// returns how many it ran.
func leaves(c Case, d Duty, visit func(a *reader, s State, at vienna.Citation) bool) int {
	return ruletest.Leaves(func(f *ruletest.Forks) bool {
		a := &reader{Forks: f, c: c, d: d}
		s, at := oracle(a, d)
		return visit(a, s, at)
	})
}

// oracle returns the state of d and the provision that gives it: for what a State
// may not do, that of the Articles on responsibility by which the act is its own,
// or is not; for an excuse that of the same Articles; for the rest that of the
// duty.
func oracle(a *reader, d Duty) (State, vienna.Citation) {
	at := d.At
	at.Sentence = 0
	if !a.arisen() {
		return NotEngaged, at
	}
	s := Engaged
	switch w := wording(d); w {
	case entry, diplomaticBag, strict:
		if s = stands(a.conduct()); s == Breached {
			ours, by := attributed(a)
			if !ours {
				return Performed, by
			}
			if w == entry && entryAgreed(a, d) {
				return Performed, at
			}
			at = by
		}
	case steps:
		if s = protect(a, d); s == Engaged {
			return s, arsiwa(14, 3, 0)
		}
	case stoppedBag:
		s = article35_3(a)
	case told, informed, forwarded:
		s = article36_1b(a, w)
		if k := &a.c.Access; w == informed && s == Breached && !a.is(&k.Asked) && a.is(&k.Automatic) {
			at = vccr(73, 2, 0)
		}
	case nationals:
		if !a.is(&a.c.Access.National) {
			return NotEngaged, at
		}
		s = stands(a.conduct())
	default: // abstain and demand
		s = stands(a.conduct())
	}
	if s == Breached {
		if by, ok := excuse(a, d); ok {
			return Excused, by
		}
	}
	return s, at
}

// stands turns stated conduct into a state.
func stands(conduct uint8) State {
	switch conduct {
	case done:
		return Performed
	case underway:
		return Engaged
	}
	return Breached
}

// attributed reports whether what was done is the State's act, and by which of
// ARSIWA 4 to 11; if it is not, the provision whose condition fails, or 2(a) where
// there is none that could hold.
func attributed(a *reader) (bool, vienna.Citation) {
	not := arsiwa(2, 0, 'a')
	switch who := a.author(); who {
	case Organ, Empowered:
		switch a.capacity() {
		case WithinAuthority:
			if who == Organ {
				return true, arsiwa(4, 1, 0)
			}
			return true, arsiwa(5, 0, 0)
		case BeyondAuthority:
			return true, arsiwa(7, 0, 0)
		}
		not = arsiwa(7, 0, 0)
	case Lent:
		return true, arsiwa(6, 0, 0)
	case Directed:
		return true, arsiwa(8, 0, 0)
	case InDefault:
		return true, arsiwa(9, 0, 0)
	case Insurgents:
		not = arsiwa(10, 1, 0)
		if a.is(&a.c.Succeeded) {
			return true, not
		}
	}
	if a.is(&a.c.Adopted) {
		return true, arsiwa(11, 0, 0)
	}
	return false, not
}

// entryAgreed: VCDR 22(1), 30(1) and VCCR 31(2) forbid entry without consent
// only, and the last lets it be assumed in a disaster.
func entryAgreed(a *reader, d Duty) bool {
	k := &a.c.Consent
	agreed := a.is(&k.Given)
	if !agreed && first(d) == PostEntered && a.is(&a.c.Disaster) {
		agreed = !a.is(&k.Refused) || a.takes(&a.c.Readings.RefusedConsentInFire, vienna.B)
	}
	return agreed && a.is(&k.Within)
}

// protect: a State that had notice and means, and did not do what these called
// for, fails; that it regretted the harm changes nothing, nor does the harm alone
// make it fail.
func protect(a *reader, d Duty) State {
	k := &a.c.Care
	harm := a.is(&k.Harm)
	lacking := !a.is(&k.Before) && a.warn() != Unforeseen
	if harm && !lacking {
		lacking = !a.is(&k.During) || !a.is(&k.After)
	}
	if lacking && !a.is(&k.Means) {
		lacking = false
	}
	if harm && !lacking && onPersons(d) {
		lacking = !a.is(&k.Punish) && a.takes(&a.c.Readings.PunishmentAsStep, pursuitToo)
	}
	switch {
	case !lacking:
		return Performed
	case !harm && !a.takes(&a.c.Readings.BreachWithoutHarm, withoutHarm):
		return Engaged
	}
	return Breached
}

// onPersons: VCDR 29 and VCCR 40 speak of attacks on a person, and VCCR 64 protects
// one for the official position.
func onPersons(d Duty) bool {
	return d.At.Treaty == vienna.VCDR && d.At.Article == 29 || d.At.Treaty == vienna.VCCR && (d.At.Article == 40 || d.At.Article == 64)
}

// article35_3: the consular bag passes; on serious reason the sending State may
// be asked to open it, and on its refusal the bag goes back.
func article35_3(a *reader) State {
	switch a.handling() {
	case Passed:
		return Performed
	case OpeningAsked:
		if a.is(&a.c.Serious) {
			return Engaged
		}
	case OpenedBySent:
		if a.is(&a.c.Serious) {
			return Performed
		}
	case Returned:
		if a.is(&a.c.Serious) && a.is(&a.c.Consent.Refused) {
			return Performed
		}
	}
	return Breached
}

// article36_1b: three duties towards a detained national, each with a condition
// of its own.
func article36_1b(a *reader, w words) State {
	k := &a.c.Access
	if !a.is(&k.National) {
		return NotEngaged
	}
	when := &k.Told
	switch w {
	case told:
		if !a.is(&k.Apparent) {
			return NotEngaged // Avena (ICJ 2004), para 63
		}
	case informed:
		when = &k.Informed
		// Who was not told of the right could not ask: Jadhav (ICJ 2019),
		// operative part, point 4.
		if !a.is(&k.Asked) && !a.is(&k.Automatic) && (!a.is(&k.Apparent) || a.notice(&k.Told) != Withheld) {
			return NotEngaged
		}
	case forwarded:
		when = &k.Forwarded
		if !a.is(&k.Wrote) {
			return NotEngaged
		}
	}
	switch a.notice(when) {
	case AtOnce:
		return Performed
	case WithoutDelay:
		if w != told || a.takes(&a.c.Readings.ConsularAccessTiming, vienna.A) {
			return Performed
		}
	case Outstanding:
		return Engaged
	}
	return Breached
}

// excuse: Chapter V of Part One of the Articles on responsibility. It speaks of
// acts of a State, so not of what a person owes, and gives way to peremptory
// norms (26).
func excuse(a *reader, d Duty) (vienna.Citation, bool) {
	x := &a.c.Excuse
	if d.Bearer == Beneficiary || !a.is(&x.Invoked) || a.is(&x.Peremptory) {
		return vienna.Citation{}, false
	}
	w := wording(d)
	// Consent counts in relation to the State that gave it; VCCR 36 gives rights to
	// the person too: LaGrand (ICJ 2001), para 77.
	if w != entry && w < told && a.is(&a.c.Consent.Given) && a.is(&a.c.Consent.Within) {
		return arsiwa(20, 0, 0), true
	}
	if a.is(&x.SelfDefence) {
		return arsiwa(21, 0, 0), true
	}
	if !inviolable(d) && a.is(&x.Countermeasure) {
		return arsiwa(22, 0, 0), true
	}
	if a.is(&x.Impossible) && !a.is(&x.Contributed) && !a.is(&x.RiskAssumed) {
		return arsiwa(23, 1, 0), true
	}
	if a.is(&x.Distress) && !a.is(&x.Contributed) && !a.is(&x.GreaterPeril) && (w != entry && w != diplomaticBag || savesLife(a, w)) {
		return arsiwa(24, 1, 0), true
	}
	if a.is(&x.Peril) && !a.is(&x.Impairs) && !a.is(&x.Contributed) && (w != entry && w != diplomaticBag && !a.is(&x.Excluded) || (w == entry || w == diplomaticBag) && savesLife(a, w)) {
		return arsiwa(25, 1, 0), true
	}
	return vienna.Citation{}, false
}

// savesLife: on one view nothing but consent opens a door or a diplomatic bag;
// on the other the saving of life may be excused, and nothing else.
func savesLife(a *reader, w words) bool {
	if !a.is(&a.c.Excuse.Life) {
		return false
	}
	if w == entry {
		return a.takes(&a.c.Readings.LifeSavingEntry, vienna.B)
	}
	return a.takes(&a.c.Readings.BagLifeInDanger, vienna.B)
}

// inviolable: ARSIWA 50(2)(b) names the inviolability of agents, premises,
// archives and documents; it has the side of protection too, and immunity from
// jurisdiction goes with it. Couriers and bags carry documents. Premises and
// persons of a post headed by an honorary officer have none.
func inviolable(d Duty) bool {
	n, p := d.At.Article, d.At.Paragraph
	switch d.At.Treaty {
	case vienna.VCDR:
		switch n {
		case 22, 24, 29, 30, 31:
			return true
		case 27:
			return p == 2 || p == 3 || p == 5 || p == 6
		case 40:
			return p == 1 || p == 3
		case 45:
			return d.At.Point == 'a'
		}
	case vienna.VCCR:
		switch n {
		case 33, 40, 43, 61:
			return true
		case 31: // 31(1); what is paid for an expropriation is another matter
			return p != 4 || d.At.Sentence == 1
		case 27:
			return p == 1 && d.At.Point == 'a' || p == 2
		case 35:
			return p == 2 || p == 3 || p == 5 && first(d) != TiedCourierSent || p == 6
		case 41:
			return p != 3
		case 54:
			return p == 1 || p == 3
		}
	case vienna.ARSIWA:
		return n == 50 && p == 2 && d.At.Point == 'b'
	}
	return false
}

// words is how a treaty words a duty.
type words uint8

const (
	demand        words = iota // something is to be done when an occasion comes
	abstain                    // the act is forbidden to one who is named
	strict                     // the act is forbidden to the State, whoever acts for it
	entry                      // strict, without consent
	diplomaticBag              // strict, VCDR 27(3)
	steps                      // steps are to be taken against what others do
	stoppedBag                 // VCCR 35(3)
	told                       // VCCR 36(1)(b), third sentence
	informed                   // VCCR 36(1)(b), first sentence
	forwarded                  // VCCR 36(1)(b), second sentence
	nationals                  // something is to be done for a detained national, VCCR 36
)

// forbids reports whether the event is itself the act that d forbids.
func forbids(d Duty) bool { return wording(d) >= abstain && wording(d) <= diplomaticBag }

// wording returns how the treaty words d. Where one event brings several duties
// into play, or the text may be taken either way, the standard of d says which.
func wording(d Duty) words {
	switch first(d) {
	case MissionEntered, ResidenceEntered, PostEntered:
		if d.Standard == Steps {
			return steps
		}
		return entry
	case BagOpened:
		return diplomaticBag
	case ConsularBagStopped:
		return stoppedBag

	// Protection against others.
	case MissionAttacked, CourierThreatened, AgentAttacked, ResidenceAttacked,
		PostAttacked, ConsularCourierThreatened, OfficerAttacked, HonoraryPostAttacked, HonoraryOfficerThreatened:
		return steps

	// What the receiving State, or a State of transit, may not do to those who
	// are protected, through whomever it acts.
	case MissionPropertySeized, PremisesTaxed, ArchivesViolated, CorrespondenceViolated, CourierSeized, FeesTaxed,
		AgentSeized, AgentPropertySeized, AgentTried, AgentCompelled, AgentDistrained, AgentInsured, AgentTaxed,
		ServiceDemanded, CustomsCharged, BaggageInspected, EstateTaxed,
		PostRequisitioned, PostTaxed, ConsularArchivesViolated, ConsularCorrespondenceViolated, ConsularCourierSeized,
		PostFeesTaxed, OfficerSeized, ConsularActTried, FunctionsProbed, AliensRulesApplied, ConsularInsured,
		ConsularTaxed, ConsularCustomsCharged, ConsularBaggageInspected, ConsularEstateTaxed, ConsularServiceDemanded,
		HonoraryPostTaxed, HonoraryArchivesViolated, HonoraryGoodsCharged, HonoraryRulesApplied, HonoraryPayTaxed,
		HonoraryServiceDemanded:
		if d.Standard == Steps { // inviolability also protects against others
			return steps
		}
		return strict
	case TransitViolated, TransitHindered, TransitMessagesViolated, ClassTold, Discriminated,
		OfficerCoerced, ConsularTransitViolated, ConsularTransitHindered, ConsularMessagesViolated, ConsularDiscriminated:
		switch d.Standard {
		case Strict:
			return strict
		case Steps:
			return steps
		}
		return abstain

	// What the sending State, its mission or post, or one of their people may
	// not do.
	case DiplomatTied, OfficeElsewhere, TransmitterUsed, LawBroken, AffairsMeddled, MissionMisused, ProfitSought,
		UnadmittedActs, OfficerTied, PostTransmitterUsed, TiedCourierSent, ConsularLawBroken, ConsularAffairsMeddled,
		PostMisused, OfficerProfitSought, HonoraryBagsExchanged, OpposedAction:
		return abstain
	case CounteredStill: // not to be taken, and to be suspended if taken
		if d.Standard == Abstain || d.Standard == Strict {
			return abstain
		}
		return demand

	case NationalDetained:
		if d.At.Paragraph == 1 && d.At.Point == 'b' {
			switch d.At.Sentence {
			case 1:
				return informed
			case 2:
				return forwarded
			case 3:
				return told
			}
		}
		return nationals

	// Other events are occasions. After a rupture, and against preparations for
	// a crime, what is owed may be called protection.
	case RelationsBroken, ConsularRelationsSevered, PostClosed, PreparationsMade, MissionCommunicates, PostCommunicates, ActingHeadNamed:
		if d.Standard == Steps {
			return steps
		}
	}
	return demand
}
