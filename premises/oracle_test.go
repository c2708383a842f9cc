// The oracle is the Conventions again, as plain conditions on a total case. It
// shares nothing with the rows but the facts, and cites one provision a leaf:
// custom where a State may act because no rule reaches so far.

package premises

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule/ruletest"
)

// A reader gives the oracle the facts; each first read of an open fact forks.
// What follows from the Owner's status is a fact of its own.
type reader struct {
	*ruletest.Forks
	c                     Case
	owner, baggage, transit vienna.Truth // the columns "owner", "owner's baggage", "owner's transit"
}

func (a *reader) thing() Thing         { return ruletest.Pick(a.Forks, &a.c.Thing, numThings) }
func (a *reader) holder() Holder       { return ruletest.Pick(a.Forks, &a.c.Holder, numHolders) }
func (a *reader) forum() Forum         { return ruletest.Pick(a.Forks, &a.c.Forum, numForums) }
func (a *reader) actor() Actor         { return ruletest.Pick(a.Forks, &a.c.Actor, numActors) }
func (a *reader) emergency() Emergency { return ruletest.Pick(a.Forks, &a.c.Emergency, numEmergencies) }
func (a *reader) assent() Assent       { return ruletest.Pick(a.Forks, &a.c.Consent.State, numAssents) }
func (a *reader) by() Organ            { return ruletest.Pick(a.Forks, &a.c.Consent.By, numOrgans) }
func (a *reader) scope() Scope         { return ruletest.Pick(a.Forks, &a.c.Consent.Scope, numScopes) }
func (a *reader) stage() Stage         { return ruletest.Pick(a.Forks, &a.c.Stage, numStages) }
func (a *reader) objection() Objection { return ruletest.Pick(a.Forks, &a.c.Objection, numObjections) }
func (a *reader) locality() Locality   { return ruletest.Pick(a.Forks, &a.c.Locality, numLocalities) }
func (a *reader) presence() Presence   { return ruletest.Pick(a.Forks, &a.c.Presence, numPresences) }
func (a *reader) provenance() Provenance {
	return ruletest.Pick(a.Forks, &a.c.Provenance, numProvenances)
}
func (a *reader) accountUse() AccountUse {
	return ruletest.Pick(a.Forks, &a.c.AccountUse, numAccountUses)
}
func (a *reader) reservation() Reservation {
	return ruletest.Pick(a.Forks, &a.c.Reservation, numReservations)
}
func (a *reader) is(t *vienna.Truth) bool { return ruletest.Pick(a.Forks, t, 2) == vienna.True }
func (a *reader) takes(r *vienna.Position, p vienna.Position) bool {
	return ruletest.Pick(a.Forks, r, 2) == p
}
func (a *reader) ofThree(r *vienna.Position) vienna.Position { return ruletest.Pick(a.Forks, r, 3) }

// oracle reports whether the measure is barred, and by which provision. The
// Conventions bind States; what an agreement or the law there adds comes last.
func oracle(a *reader, p Power) (bars bool, at vienna.Citation) {
	if a.actor() == PrivateActor {
		return false, custom
	}
	if bars, at = conventions(a, p); bars || a.c.Granted != vienna.True || assented(a, p) {
		return bars, at
	}
	if a.holder()&(Post|HonoraryPost) != 0 {
		return true, vccr(72, 2, 'b')
	}
	return true, vcdr(47, 2, 'b')
}

// assented reports whether the beneficiary of a grant gave up the protection in
// the case in question. Dues, facilities, the flag and the transmitter are not
// given up by a consent to a measure.
func assented(a *reader, p Power) bool {
	switch p {
	case CutUtilities, Tax, ServiceFee, RoadCharge, CustomsDuty, ForbidTransmitter, ForbidEmblem:
		return false
	}
	if a.thing()&(Residence|Papers|PersonalProperty|Baggage) != 0 || a.thing() == Housing && !a.housedByState() {
		return a.consentOfPerson()
	}
	return a.consent(p)
}

func conventions(a *reader, p Power) (bool, vienna.Citation) {
	if a.thing() == OtherThing {
		return false, custom
	}
	switch a.thing() {
	case Residence, Papers, PersonalProperty, Baggage:
		return person(a, p)
	case Housing:
		if !a.housedByState() {
			return person(a, p)
		}
		// 22 adds to what the occupant's status gives
		bars, at := mission(a, p)
		if bars {
			return true, at
		}
		if bars, by := person(a, p); bars || at == custom {
			return bars, by
		}
		return false, at
	}
	switch a.holder() {
	case Mission:
		return mission(a, p)
	case Post:
		return post(a, p)
	case HonoraryPost:
		return honorary(a, p)
	case SpecialMission:
		return specialMission(a, p)
	case UnitedNations:
		return unitedNations(a, p)
	}
	return false, custom
}

// housedByState reports whether housing counts as premises: of a permanent
// mission only, since VCCR 1(1)(j) wants exclusive use for the post and CSM 30
// deals with the dwellings of its members.
func (a *reader) housedByState() bool {
	return a.holder() == Mission && a.takes(&a.c.Readings.StaffHousing, vienna.A)
}

// consent reports whether the sending State, or the Organisation, consented to
// this measure: through its government, through the head of the mission or post
// (22(1), 31(2), CSM 25(1)), or through the State to which it gave custody.
func (a *reader) consent(p Power) bool {
	un := a.holder() == UnitedNations
	if a.assent() != Given {
		return false
	}
	switch a.by() {
	case ByGovernment:
	case ByHead, ByHeadOfMission:
		if un {
			return false
		}
	case ByCustodian:
		if un || a.stage() != InCustody {
			return false
		}
	default:
		return false
	}
	switch a.scope() {
	case ForThis:
		return true
	case InGeneral:
		switch p {
		case Attach, Freeze, Execute:
			return !un && a.takes(&a.c.Readings.GeneralExecutionWaiver, vienna.B)
		}
	}
	return false
}

// consentOfPerson is the same for what protects a person.
func (a *reader) consentOfPerson() bool {
	if a.assent() != Given {
		return false
	}
	switch a.by() {
	case ByGovernment, ByHead, ByHeadOfMission:
	case ByOwner:
		if a.ofThree(&a.c.Readings.ResidenceConsent) == vienna.A {
			return false
		}
	case ByFamily:
		if a.ofThree(&a.c.Readings.ResidenceConsent) != vienna.C {
			return false
		}
	default:
		return false
	}
	return a.scope() == ForThis
}

// unless gives the answer of a rule that bars what is not lifted.
func (a *reader) unless(lifted bool, at vienna.Citation) (bool, vienna.Citation) {
	return !lifted, at
}

// livePlace reports whether the place is used, or was until now, for the mission
// or post, where it may be (VCDR 1(i), 12; VCCR 1(1)(j), 4; CSM 17, 25(1)).
func (a *reader) livePlace() bool {
	return a.stage()&(InUse|Winding) != 0 && a.recognised()
}

// closedPlace reports whether the place was such a place until relations, or
// the mission or post, came to an end, and time to leave is over.
func (a *reader) closedPlace() bool {
	return a.stage()&(Closed|InCustody) != 0 && a.recognised()
}

func (a *reader) recognised() bool {
	if a.holder() == UnitedNations {
		return true
	}
	if a.locality() == AwayWithoutConsent {
		return false
	}
	if a.holder() != Mission {
		return true
	}
	switch a.ofThree(&a.c.Readings.PremisesStart) {
	case vienna.A:
		return true
	case vienna.C:
		if !a.is(&a.c.Accepted) {
			return false
		}
	}
	return a.objection() != ValidObjection
}

// document reports whether a document or letter still has the protection of the
// archive or correspondence to which it belonged (VCDR 24, 27(2) and their like).
func (a *reader) document(p Power) bool {
	switch a.provenance() {
	case HandedOut:
		return false
	case Leaked:
		return p != UseAsEvidence || a.takes(&a.c.Readings.LeakedArchiveCopies, vienna.A) || !a.is(&a.c.Public)
	case NotShown:
		return p != UseAsEvidence || a.takes(&a.c.Readings.LeakedArchiveCopies, vienna.A)
	}
	return true
}

// isBag reports whether packages sent as a bag are one (27(4) and its like).
func (a *reader) isBag() bool {
	return a.is(&a.c.Marked) ||
		a.takes(&a.c.Readings.BagMarks, vienna.B) && a.is(&a.c.Documented) && a.is(&a.c.OfficialUse)
}

// opening reports whether a measure opens or detains a bag (27(3) and its like).
func (a *reader) opening(p Power) bool {
	switch p {
	case Scan, Sniff:
		return a.takes(&a.c.Readings.BagScanning, vienna.B)
	case Open, RequestOpening, SendBack, Detain, Search, Inspect, Intercept, UseAsEvidence,
		Seize, Requisition, Expropriate, Dispose, Attach, Freeze, Execute:
		return true
	}
	return false
}

// reserved reports whether a reservation lets the receiving State act.
func (a *reader) reserved() bool {
	r := a.reservation()
	return r == ReservationInForce || r == ReservationObjected && a.takes(&a.c.Readings.ObjectedReservation, vienna.A)
}

// holdsArchive reports whether a measure infringes the inviolability of an
// archive.
func holdsArchive(p Power) bool {
	switch p {
	case Search, Inspect, Open, Scan, Intercept, RemoteAccess, UseAsEvidence, Detain, SendBack,
		Seize, Requisition, Expropriate, Dispose, Attach, Freeze, Execute:
		return true
	}
	return false
}

// holdsLetter reports whether a measure infringes the inviolability or the
// freedom of communications.
func holdsLetter(p Power) bool { return holdsArchive(p) || p == RequestOpening }

// looks reports whether a measure is a search of a thing.
func fromOutside(p Power) bool {
	switch p {
	case Search, Inspect, Open, Scan, RemoteAccess:
		return true
	}
	return false
}

// takesThing reports whether a measure takes a thing, or holds on to it.
func takesThing(p Power) bool {
	switch p {
	case Seize, Requisition, Expropriate, Attach, Freeze, Execute:
		return true
	}
	return false
}

// stops reports whether a measure stops a means of transport, or any thing, on its
// way. A vehicle that is only moved out of the way is not stopped.
func (a *reader) stops(p Power) bool {
	switch p {
	case Detain:
		return true
	case Clamp:
		return a.thing()&(Transport|PersonalProperty) != 0
	case Tow:
		return a.thing()&(Transport|PersonalProperty) != 0 && !a.is(&a.c.Obstructs)
	}
	return false
}

// goesIn reports whether a measure is or needs an entry into a place.
func goesIn(p Power) bool {
	switch p {
	case Enter, Search, Inspect, Evict, ServeOnSpot, Open:
		return true
	}
	return false
}

// invades reports whether a measure infringes a place that is inviolable without
// more (VCDR 22, 30; CSM 25, 30; CPIUN 3): also without going in.
func (a *reader) invades(p Power) bool {
	switch p {
	case PostProcess:
		return a.takes(&a.c.Readings.ProcessByPost, vienna.A)
	case Scan, RemoteAccess, Intercept:
		return true
	}
	return goesIn(p)
}

// isTax reports whether a due is a tax: a service fee is none, and of a road
// charge it is contested.
func (a *reader) isTax(p Power) bool {
	return p == Tax || p == RoadCharge && a.takes(&a.c.Readings.RoadCharge, vienna.B)
}
