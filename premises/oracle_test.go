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
	c                       Case
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
func (a *reader) reservation() vienna.ReservationState {
	return ruletest.Pick(a.Forks, &a.c.Reservation, len(reservationTokens))
}
func (a *reader) is(t *vienna.Truth) bool { return ruletest.Pick(a.Forks, t, 2) == vienna.True }
func (a *reader) takes(r *vienna.Position, p vienna.Position) bool {
	return ruletest.Pick(a.Forks, r, 2) == p
}
func (a *reader) ofThree(r *vienna.Position) vienna.Position { return ruletest.Pick(a.Forks, r, 3) }

// oracle reports whether the measure is barred, and by which provision: what no
// State does; what a State owes beyond the Conventions; then the Conventions.
func oracle(a *reader, p Power) (bars bool, at vienna.Citation) {
	if !onlyStates(p) && a.actor() == PrivateActor {
		return false, custom
	}
	if a.c.Granted != vienna.True {
		return conventions(a, p)
	}
	switch a.holder() {
	case Mission:
		return true, vcdr(47, 2, 'b')
	case Post, HonoraryPost:
		return true, vccr(72, 2, 'b')
	case SpecialMission:
		return true, vienna.Citation{Treaty: vienna.CSM, Article: 49, Paragraph: 2, Point: 'b'}
	}
	return true, custom
}

// onlyStates reports whether a measure is a State's whoever carries it out: it is
// one of law.
func onlyStates(p Power) bool {
	switch p {
	case ServeOnSpot, ProcessByPost, Requisition, Expropriate, Dispose, Attach, Freeze, Execute, Title, UseAsEvidence,
		Tax, ServiceCharge, RoadCharge, CustomsDuty, ForbidTransmitter, ForbidEmblem:
		return true
	}
	return false
}

func conventions(a *reader, p Power) (bool, vienna.Citation) {
	switch a.thing() {
	case OtherThing:
		return false, custom
	case Residence, Papers, PersonalProperty, Baggage, Housing:
		switch a.holder() {
		case Mission:
			return memberOfMission(a, p)
		case Post, HonoraryPost:
			return memberOfPost(a, p)
		case SpecialMission:
			return memberOfSpecialMission(a, p)
		case UnitedNations:
			return personOfUnitedNations(a, p)
		}
		// Of somebody without status: by a grant of the State that acts.
		if !ofMembers.has(p) || a.thing() == Housing || a.forum() != ReceivingState || !a.is(&a.owner) {
			return false, custom
		}
		return true, custom
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

// unless gives the answer of a provision that bars what is not given up; of the
// latter by speaks.
func (a *reader) unless(p Power, at, by vienna.Citation) (bool, vienna.Citation) {
	if a.consent(p) {
		return false, by
	}
	return true, at
}

// consent reports whether the sending State, or the Organisation, gave up the
// protection from this measure. Its government may, whatever the measure. The
// heads have a say over entry (22(1), 31(2), CSM 25(1)) and so over what is done
// with what is there, but not over what the State owns, nor over its accounts.
func (a *reader) consent(p Power) bool {
	if a.assent() != Given {
		return false
	}
	switch a.by() {
	case ByGovernment:
	case ByHead, ByHeadOfMission:
		if a.holder() == UnitedNations || a.thing() == Account || takesTitle(p) || executes(p) {
			return false
		}
	default:
		return false
	}
	switch a.scope() {
	case ForThis:
		return true
	case InGeneral:
		return executes(p) && a.by() == ByGovernment && a.takes(&a.c.Readings.GeneralExecutionWaiver, vienna.B)
	}
	return false
}

// place reports whether a place is, or was to the end, used for the mission or
// post where it may be; if not, at is the provision that says so (VCDR 1(i), 12;
// VCCR 1(1)(j), 4(1); CSM 17, 25(1)).
func (a *reader) place() (is bool, at vienna.Citation) {
	use, seat := vcdr(1, 0, 'i'), vcdr(12, 0, 0)
	switch a.holder() {
	case Post, HonoraryPost:
		use, seat = vccr(1, 1, 'j'), vccr(4, 1, 0)
	case SpecialMission:
		use, seat = csm(25, 1), csm(25, 1)
	}
	if a.stage()&(Planned|Ended) != 0 {
		return false, use
	}
	if a.locality() == AwayWithoutConsent {
		return false, seat
	}
	if a.holder() != Mission {
		return true, use
	}
	switch a.ofThree(&a.c.Readings.PremisesStart) {
	case vienna.A:
		return true, use
	case vienna.C:
		if !a.is(&a.c.Accepted) {
			return false, use
		}
	}
	return a.objection() != ValidObjection, use
}

// gone reports whether the mission or post is no longer there, and the time to
// leave is over.
func (a *reader) gone() bool { return a.stage()&(Closed|InCustody) != 0 }

// there reports whether the mission or post is there, in this place or another.
func (a *reader) there() bool { return a.stage()&(InUse|Ended|Winding) != 0 }

// lapsed reports whether what the Conventions say of a working mission or post no
// longer holds once it is gone.
func (a *reader) lapsed() bool {
	return a.gone() && a.takes(&a.c.Readings.PremisesAfterRupture, vienna.B)
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

// documents gives the answer on archives and correspondence, which at makes
// inviolable and of whose loss and giving up by speaks. No head gives up what
// would be taken for good: for that custom asks for the State.
func (a *reader) documents(p Power, at, by vienna.Citation) (bool, vienna.Citation) {
	if !touchesPaper(p) {
		return false, custom
	}
	if !a.document(p) {
		return false, by
	}
	if takesTitle(p) || executes(p) {
		if a.assent() == Given && a.by() == ByGovernment && a.scope() == ForThis {
			return false, custom
		}
		return true, at
	}
	return a.unless(p, at, by)
}

// isBag reports whether packages sent as a bag are one (27(4) and its like).
func (a *reader) isBag() bool {
	return a.is(&a.c.Marked) ||
		a.takes(&a.c.Readings.BagMarks, vienna.B) && a.is(&a.c.Documented) && a.is(&a.c.OfficialUse)
}

// opens reports whether a measure opens or detains a bag (27(3) and its like).
func (a *reader) opens(p Power) bool {
	switch p {
	case Scan, Sniff:
		return a.takes(&a.c.Readings.BagScanning, vienna.B)
	case Open, RequestOpening, SendBack, Detain, Search, Inspect, Intercept, UseAsEvidence,
		Seize, Requisition, Expropriate, Dispose, Attach, Freeze, Execute:
		return true
	}
	return false
}

// bag gives the answer on what is a bag, which at bars from being opened or
// detained, and of the giving up of which by speaks.
func (a *reader) bag(p Power, at, by vienna.Citation) (bool, vienna.Citation) {
	if takesTitle(p) || executes(p) {
		if a.assent() == Given && a.by() == ByGovernment && a.scope() == ForThis {
			return false, custom
		}
		return true, at
	}
	return a.unless(p, at, by)
}

// reserved reports whether a reservation lets the receiving State act.
func (a *reader) reserved() bool {
	r := a.reservation()
	return r == vienna.ReservationInForce || r == vienna.ReservationObjected && a.takes(&a.c.Readings.ObjectedReservation, vienna.A)
}

// touchesPaper reports whether a measure infringes the inviolability of documents
// or the freedom of communications.
func touchesPaper(p Power) bool {
	switch p {
	case Search, Inspect, Open, RequestOpening, Scan, Intercept, RemoteAccess, UseAsEvidence, Detain, SendBack, Seize:
		return true
	}
	return takesTitle(p) || executes(p)
}

// looksInto reports whether a measure is a search of a thing.
func looksInto(p Power) bool {
	switch p {
	case Search, Inspect, Open, Scan, RemoteAccess:
		return true
	}
	return false
}

// takesTitle reports whether a measure disposes of what is somebody's.
func takesTitle(p Power) bool { return p == Requisition || p == Expropriate || p == Dispose }

// executes reports whether a measure is one of execution, or secures it.
func executes(p Power) bool { return p == Attach || p == Freeze || p == Execute }

// takesThing reports whether a measure takes a thing, or fetters it.
func takesThing(p Power) bool { return p == Seize || takesTitle(p) || executes(p) }

// stops reports whether a measure holds up a thing on its way.
func (a *reader) stops(p Power) bool {
	return p == Detain || (p == Clamp || p == Tow) && a.thing()&(Transport|PersonalProperty) != 0
}

// movedAside reports whether a vehicle is only moved out of the way.
func (a *reader) movedAside(p Power) bool {
	return p == Tow && a.thing()&(Transport|PersonalProperty) != 0 && a.is(&a.c.Obstructs)
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
// more (VCDR 22, 30; CSM 25; CPIUN 3): also without going in.
func (a *reader) invades(p Power) bool {
	switch p {
	case ProcessByPost:
		return a.takes(&a.c.Readings.ProcessByPost, vienna.A)
	case Scan, RemoteAccess, Intercept:
		return true
	}
	return goesIn(p)
}

// getsIn reports whether a measure is getting into a vehicle, with which a search
// of it begins (VCDR 22(3), CSM 25(3)).
func (a *reader) getsIn(p Power) bool { return p == Enter && a.thing() == Transport }

// roadCharge: that no State taxes another's own vehicles is said of custom, if the
// charge is a tax. 23(1) and its like are of premises, and none names a vehicle.
func roadCharge(a *reader) bool {
	return a.thing() == Transport && a.forum() == ReceivingState && a.there() && a.chargeIsTax()
}

// chargeIsTax reports whether a road charge is a tax.
func (a *reader) chargeIsTax() bool { return a.takes(&a.c.Readings.RoadCharge, vienna.B) }

// account: custom shields an account that serves the mission or post, in whatever
// State it is kept.
func account(a *reader, p Power) (bool, vienna.Citation) {
	if !takesThing(p) {
		return false, custom
	}
	switch a.accountUse() {
	case Commercial:
		return false, custom
	case Mixed:
		if !a.takes(&a.c.Readings.MissionBankAccount, vienna.A) {
			return false, custom
		}
	}
	return a.unless(p, custom, custom)
}

// transmitter: only with the receiving State's consent, while the mission or post
// is there.
func transmitter(a *reader, at vienna.Citation) (bool, vienna.Citation) {
	if a.thing() != Transmitter || a.gone() {
		return false, custom
	}
	return a.is(&a.c.TransmitterAllowed), at
}
