package premises

import "law.example/vienna"

// mission: the Convention on Diplomatic Relations, for the things of a mission.
func mission(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch a.thing() {
	case Premises, Housing:
		if here {
			return missionPremises(a, p)
		}
		// 22 elsewhere: by custom, if at all
		if (takesThing(p) || p == Dispose || a.invades(p)) && a.livePlace() && a.takes(&a.c.Readings.PremisesThirdStates, vienna.B) {
			return a.unless(a.consent(p), custom)
		}
	case Property, Transmitter, Transport:
		if here {
			return missionProperty(a, p)
		}
	case Account:
		return account(a, p)
	case Archives: // 24: wherever they may be
		if holdsArchive(p) && a.document(p) {
			return a.unless(a.consent(p), vcdr(24, 0, 0))
		}
	case Correspondence:
		at := vcdr(27, 2, 0)
		if a.forum() == TransitState {
			at = vcdr(40, 3, 0)
		}
		if a.forum() != ThirdState && holdsLetter(p) && a.document(p) {
			return a.unless(a.consent(p), at)
		}
	case Bag:
		return missionBag(a, p)
	case Fees:
		if here && p == Tax {
			return true, vcdr(28, 0, 0)
		}
	}
	return false, custom
}

// missionPremises: 1(i), 12, 20, 22, 23, 25, 45 in the receiving State.
func missionPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceFee:
		return false, vcdr(23, 1, 0)
	case Tax, RoadCharge:
		if !a.isTax(p) {
			return false, vcdr(23, 1, 0)
		}
		if !a.livePlace() || !a.is(&a.c.HeldForState) {
			return false, custom
		}
		if a.is(&a.c.OnContractor) {
			return false, vcdr(23, 2, 0)
		}
		return true, vcdr(23, 1, 0)
	case ForbidEmblem:
		if a.livePlace() {
			return true, vcdr(20, 0, 0)
		}
		return false, custom
	case CutUtilities:
		if a.livePlace() {
			return true, vcdr(25, 0, 0)
		}
		return false, custom
	}
	switch {
	case a.stage()&(Closed|InCustody) != 0:
		return closedMission(a, p, a.closedPlace, a.invades)
	case p == Search, p == Scan, p == Open, takesThing(p) && p != Expropriate:
		if a.livePlace() {
			return a.unless(a.consent(p), vcdr(22, 3, 0))
		}
	case p == Expropriate, p == Dispose, a.invades(p):
		if a.livePlace() {
			return a.unless(a.consent(p), vcdr(22, 1, 0))
		}
	}
	return false, custom
}

// closedMission: 45(a) after rupture or recall, once the time to leave is over.
// Takings break the duty to respect and protect; whether looking in and selling for
// the owner's benefit do is contested.
func closedMission(a *reader, p Power, of func() bool, intrudes func(Power) bool) (bool, vienna.Citation) {
	at := vcdr(45, 0, 'a')
	if a.holder() == SpecialMission {
		at = csm(46, 1)
	}
	if !takesThing(p) && (a.thing()&(Premises|Housing) != 0 || !a.stops(p)) {
		if p != Dispose && !intrudes(p) || !a.takes(&a.c.Readings.PremisesAfterRupture, vienna.A) {
			return false, custom
		}
	}
	if !of() {
		return false, custom
	}
	return a.unless(a.consent(p), at)
}

// missionProperty: 20, 22(3), 27(1), 36(1)(a), 45(a) for what is on the premises
// and for means of transport.
func missionProperty(a *reader, p Power) (bool, vienna.Citation) {
	transport := a.thing() == Transport
	switch p {
	case CustomsDuty:
		if a.is(&a.c.OfficialUse) {
			return true, vcdr(36, 1, 'a')
		}
		return false, custom
	case ForbidTransmitter:
		return transmitter(a, vcdr(27, 1, 0))
	case ForbidEmblem:
		if transport && a.liveMission() && a.is(&a.c.HeadsOwn) {
			return true, vcdr(20, 0, 0)
		}
		return false, custom
	case RoadCharge:
		if !transport {
			return false, custom
		}
		return a.isTax(p) && a.liveMission(), vcdr(23, 1, 0)
	}
	live, closed := a.livePlace, a.closedPlace
	if transport {
		live, closed = a.liveMission, func() bool { return true }
	}
	if a.stage()&(Closed|InCustody) != 0 {
		return closedMission(a, p, closed, fromOutside)
	}
	if (fromOutside(p) || takesThing(p) || p == Dispose || a.stops(p)) && live() {
		return a.unless(a.consent(p), vcdr(22, 3, 0))
	}
	return false, custom
}

// liveMission reports whether the mission or post itself is there: moving to
// another place does not end it.
func (a *reader) liveMission() bool { return a.stage()&(InUse|Ended|Winding) != 0 }

// transmitter: only with the receiving State's consent; with it, communications
// are free.
func transmitter(a *reader, at vienna.Citation) (bool, vienna.Citation) {
	if a.thing() != Transmitter || a.stage()&(Closed|InCustody) != 0 {
		return false, custom
	}
	return a.is(&a.c.TransmitterAllowed), at
}

// missionBag: 27(3)-(4), 36(1)(a), 40(3).
func missionBag(a *reader, p Power) (bool, vienna.Citation) {
	if p == CustomsDuty {
		if a.forum() == ReceivingState && a.is(&a.c.OfficialUse) {
			return true, vcdr(36, 1, 'a')
		}
		return false, custom
	}
	if a.forum() == ThirdState || !a.opening(p) || !a.isBag() {
		return false, custom
	}
	if a.forum() == TransitState {
		return a.unless(a.consent(p), vcdr(40, 3, 0))
	}
	return a.unless(a.reserved() || a.consent(p), vcdr(27, 3, 0))
}

// account: custom shields an account that serves the mission or post from
// measures of constraint, in whatever State it is.
func account(a *reader, p Power) (bool, vienna.Citation) {
	if !takesThing(p) && p != Dispose {
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
	return a.unless(a.consent(p), custom)
}
