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
		return a.documents(p, csm(26, 0), csm(26, 0))
	case Correspondence:
		switch a.forum() {
		case ReceivingState:
			at := csm(28, 2)
			if p == Intercept {
				at = csm(28, 1)
			}
			return a.documents(p, at, csm(28, 2))
		case TransitState: // 42(3), first sentence: told beforehand or not
			return a.documents(p, csm(42, 3), csm(28, 2))
		}
	case Bag:
		return specialBag(a, p)
	}
	return false, custom
}

// officialArticles: 35(1)(a).
func officialArticles(a *reader) (bool, vienna.Citation) {
	if a.is(&a.c.OfficialUse) {
		return true, vienna.Citation{Treaty: vienna.CSM, Article: 35, Paragraph: 1, Point: 'a'}
	}
	return false, custom
}

// specialBag: 28(4)-(5), 35(1)(a); 42(3), second sentence, and (4) in transit, of
// which the third State was told.
func specialBag(a *reader, p Power) (bool, vienna.Citation) {
	switch {
	case p == CustomsDuty && a.forum() == ReceivingState:
		return officialArticles(a)
	case a.forum() == ThirdState, !a.opens(p), a.forum() == TransitState && !a.is(&a.c.TransitAgreed):
		return false, custom
	case !a.isBag():
		return false, csm(28, 5)
	case a.forum() == TransitState:
		return a.bag(p, csm(42, 3), csm(28, 4))
	}
	return a.bag(p, csm(28, 4), csm(28, 4))
}

// specialPremises: 19, 22, 24, 25 and 46(1).
func specialPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceCharge:
		return false, csm(24, 1)
	case Title:
		return false, csm(25, 3)
	case Tax, ForbidEmblem, CutUtilities:
	default:
		if !takesThing(p) && !a.invades(p) {
			return false, custom
		}
	}
	if is, at := a.place(); !is {
		return false, at
	}
	switch p {
	case Tax: // 24(1) asks for occupation, not for title or lease
		switch {
		case a.is(&a.c.OnContractor):
			return false, csm(24, 2)
		case a.gone():
			return false, custom
		}
		return true, csm(24, 1)
	case ForbidEmblem:
		if a.gone() {
			return false, custom
		}
		return true, csm(19, 1)
	case CutUtilities:
		if a.gone() {
			return false, custom
		}
		return true, csm(22, 0)
	}
	by := csm(25, 1)
	if takesTitle(p) || executes(p) {
		by = csm(25, 3)
	}
	switch {
	case (p == Dispose || !takesThing(p)) && a.lapsed():
		return false, csm(46, 1)
	case (p == Enter || p == Open) && a.emergency() == PublicDanger && a.assent() == Unobtainable:
		return false, csm(25, 1) // consent may be assumed
	case takesThing(p) && a.gone():
		return a.unless(p, csm(46, 1), by)
	case executes(p):
		return a.unless(p, csm(25, 3), by)
	}
	return a.unless(p, csm(25, 1), by)
}

// specialProperty: 19, 25(3), 28(1), 35(1), 46(1). Property that the special
// mission uses is protected wherever it is.
func specialProperty(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case CustomsDuty:
		return officialArticles(a)
	case ForbidTransmitter:
		return transmitter(a, csm(28, 1))
	case ForbidEmblem:
		if a.thing() == Transport && a.there() && a.is(&a.c.OfficialBusiness) {
			return true, csm(19, 1)
		}
		return false, custom
	case RoadCharge:
		return roadCharge(a), custom
	}
	switch {
	case !looksInto(p) && !takesThing(p) && !a.stops(p) && !a.getsIn(p):
		return false, custom
	case a.movedAside(p):
		return false, csm(25, 3)
	case (looksInto(p) || p == Enter) && a.lapsed():
		return false, csm(46, 1)
	case takesThing(p) && a.gone():
		return a.unless(p, csm(46, 1), csm(25, 3))
	}
	return a.unless(p, csm(25, 3), csm(25, 3))
}

// unitedNations: the Convention of 1946, which binds every Member.
func unitedNations(a *reader, p Power) (bool, vienna.Citation) {
	taxed := vienna.Citation{Treaty: vienna.CPIUN, Article: 7, Point: 'a'}
	switch a.thing() {
	case Premises, Property, Transmitter, Transport, Account, Fees:
		return assets(a, p, taxed)
	case Archives:
		return inviolable(a, p, touchesPaper(p) && !a.document(p), cpiun(4))
	case Correspondence:
		return inviolable(a, p, touchesPaper(p) && !a.document(p), cpiun(9))
	case Bag:
		switch {
		case p == CustomsDuty:
			return assets(a, p, taxed)
		case !a.opens(p):
			return false, custom
		case !a.isBag():
			return false, vcdr(27, 4, 0)
		case executes(p):
			return true, cpiun(10)
		}
		return a.unless(p, cpiun(10), cpiun(10))
	}
	return false, custom
}

// inviolable: sections 4 and 9. Section 2 lets no waiver extend to execution.
func inviolable(a *reader, p Power, lost bool, at vienna.Citation) (bool, vienna.Citation) {
	switch {
	case !touchesPaper(p):
		return false, custom
	case lost:
		return false, at
	case executes(p):
		return true, at
	}
	return a.unless(p, at, at)
}

// assets: sections 2, 3 and 7. Premises that are in use are inviolable; what is
// the Organisation's own is free from any interference, also before and after.
func assets(a *reader, p Power, taxed vienna.Citation) (bool, vienna.Citation) {
	thing := a.thing()
	own := func() bool { return thing != Premises || a.is(&a.c.HeldForState) }
	inUse := func() bool { return thing == Premises && a.stage()&(InUse|Winding) != 0 }
	switch p {
	case Tax, RoadCharge:
		switch {
		case p == RoadCharge && (thing != Transport || !a.chargeIsTax()):
			return false, custom
		case a.is(&a.c.OnContractor):
			return false, taxed
		case !own():
			return false, custom
		}
		return true, taxed
	case ServiceCharge:
		if thing == Account || thing == Fees {
			return false, custom
		}
		return false, taxed
	case CustomsDuty:
		if thing&(Property|Transmitter|Transport|Bag) == 0 || !a.is(&a.c.OfficialUse) {
			return false, custom
		}
		return true, vienna.Citation{Treaty: vienna.CPIUN, Article: 7, Point: 'b'}
	case Title:
		if !own() {
			return false, custom
		}
		return a.unless(p, cpiun(2), cpiun(2))
	case CutUtilities:
		if !inUse() {
			return false, custom
		}
		return true, cpiun(3)
	case ProcessByPost:
		if thing != Premises || !a.invades(p) || !inUse() {
			return false, custom
		}
		return a.unless(p, cpiun(3), cpiun(3))
	}
	if thing == Premises {
		if !takesThing(p) && !a.invades(p) || !inUse() && !own() {
			return false, custom
		}
	} else if !looksInto(p) && !takesThing(p) && !a.stops(p) && !a.getsIn(p) {
		return false, custom
	}
	if executes(p) { // no waiver reaches it
		return true, cpiun(3)
	}
	return a.unless(p, cpiun(3), cpiun(3))
}
