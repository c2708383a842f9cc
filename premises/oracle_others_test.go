package premises

import "law.example/vienna"

// specialMission: the Convention on Special Missions.
func specialMission(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch a.thing() {
	case Premises:
		if here {
			return specialPremises(a, p)
		}
	case Property, Transmitter, Transport:
		if here {
			return specialProperty(a, p)
		}
	case Account:
		return account(a, p)
	case Archives: // 26: wherever they may be
		if holdsArchive(p) && a.document(p) {
			return a.unless(a.consent(p), csm(26, 0))
		}
	case Correspondence:
		at := csm(28, 2)
		if a.forum() == TransitState {
			at = csm(42, 3)
		}
		if a.forum() != ThirdState && holdsLetter(p) && a.document(p) {
			return a.unless(a.consent(p), at)
		}
	case Bag:
		if p == CustomsDuty {
			if here && a.is(&a.c.OfficialUse) {
				return true, csm(35, 1)
			}
			return false, custom
		}
		at := csm(28, 4)
		if a.forum() == TransitState {
			at = csm(42, 3)
		}
		if a.forum() != ThirdState && a.opening(p) && a.isBag() {
			return a.unless(a.consent(p), at)
		}
	}
	return false, custom
}

// specialPremises: 19, 22, 24, 25 and 46(1).
func specialPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceFee:
		return false, csm(24, 1)
	case Tax, RoadCharge: // 24(1) asks for occupation, not for title or lease
		if !a.isTax(p) {
			return false, csm(24, 1)
		}
		if !a.livePlace() {
			return false, custom
		}
		if a.is(&a.c.OnContractor) {
			return false, csm(24, 2)
		}
		return true, csm(24, 1)
	case ForbidEmblem:
		if a.livePlace() {
			return true, csm(19, 1)
		}
		return false, custom
	case CutUtilities:
		if a.livePlace() {
			return true, csm(22, 0)
		}
		return false, custom
	}
	switch {
	case a.stage()&(Closed|InCustody) != 0:
		bars, at := closedMission(a, p, a.closedPlace, a.invades)
		if bars && a.assumed25(p) {
			return false, csm(25, 1)
		}
		return bars, at
	case p == Search, p == Scan, p == Open, takesThing(p) && p != Expropriate:
		if a.livePlace() {
			return a.unless(a.consent(p), csm(25, 3))
		}
	case p == Expropriate, p == Dispose, a.invades(p):
		if a.livePlace() {
			return a.unless(a.assumed25(p) || a.consent(p), csm(25, 1))
		}
	}
	return false, custom
}

// assumed25: consent to entry may be assumed in a disaster that seriously
// endangers public safety, and only if it could not be obtained.
func (a *reader) assumed25(p Power) bool {
	return p == Enter && a.emergency() == PublicDanger && a.assent() == Unobtainable
}

// specialProperty: 19, 25(3), 28(1), 35(1), 46(1).
func specialProperty(a *reader, p Power) (bool, vienna.Citation) {
	transport := a.thing() == Transport
	switch p {
	case CustomsDuty:
		if a.is(&a.c.OfficialUse) {
			return true, csm(35, 1)
		}
		return false, custom
	case ForbidTransmitter:
		return transmitter(a, csm(28, 1))
	case ForbidEmblem:
		if transport && a.liveMission() && a.is(&a.c.OfficialBusiness) {
			return true, csm(19, 1)
		}
		return false, custom
	}
	live, closed := a.livePlace, a.closedPlace
	if transport {
		live, closed = a.liveMission, func() bool { return true }
	}
	if a.stage()&(Closed|InCustody) != 0 {
		return closedMission(a, p, closed, fromOutside)
	}
	if (fromOutside(p) || takesThing(p) || p == Dispose || a.stops(p)) && live() {
		return a.unless(a.consent(p), csm(25, 3))
	}
	return false, custom
}

// unitedNations: the Convention of 1946, which binds every Member.
func unitedNations(a *reader, p Power) (bool, vienna.Citation) {
	thing := a.thing()
	if p == Title && thing&(Premises|Property|Transmitter|Transport|Account|Fees) != 0 {
		return a.unless(a.consent(p), cpiun(2))
	}
	execution := p == Attach || p == Freeze || p == Execute // no waiver reaches it (section 2)
	interferes := takesThing(p) || p == Dispose
	switch thing {
	case Premises:
		switch {
		case p == ServiceFee:
			return false, cpiun(7)
		case p == Tax, p == RoadCharge:
			return article7(a, p)
		case !interferes && p != CutUtilities && !a.invades(p), a.stage()&(InUse|Winding) == 0:
			return false, custom
		}
		return a.unless(!execution && p != CutUtilities && a.consent(p), cpiun(3))
	case Property, Transmitter, Transport, Account:
		switch {
		case p == CustomsDuty && thing != Account:
			if a.is(&a.c.OfficialUse) {
				return true, cpiun(7)
			}
			return false, custom
		case p == ServiceFee:
			return false, cpiun(7)
		case p == Tax, p == RoadCharge && thing == Transport:
			return article7(a, p)
		case !interferes && !fromOutside(p) && !a.stops(p):
			return false, custom
		}
		return a.unless(!execution && a.consent(p), cpiun(3))
	case Archives:
		if holdsArchive(p) && a.document(p) {
			return a.unless(a.consent(p), cpiun(4))
		}
	case Correspondence:
		if holdsLetter(p) && a.document(p) {
			return a.unless(a.consent(p), cpiun(9))
		}
	case Bag:
		if p == CustomsDuty {
			if a.is(&a.c.OfficialUse) {
				return true, cpiun(7)
			}
			return false, custom
		}
		if a.opening(p) && a.isBag() {
			return a.unless(a.consent(p), cpiun(10))
		}
	case Fees:
		if p == Tax {
			return true, cpiun(7)
		}
	}
	return false, custom
}

// article7: section 7(a), direct taxes on what is the Organisation's; not what
// its contractor pays, and not the price of a public utility.
func article7(a *reader, p Power) (bool, vienna.Citation) {
	if !a.isTax(p) {
		return false, cpiun(7)
	}
	if a.thing() == Premises && !a.is(&a.c.HeldForState) || a.is(&a.c.OnContractor) {
		return false, custom
	}
	return true, cpiun(7)
}
