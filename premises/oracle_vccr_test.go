package premises

import "law.example/vienna"

// post: the Convention on Consular Relations, Chapter II.
func post(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch a.thing() {
	case Premises:
		if here {
			return postPremises(a, p)
		}
	case Property, Transmitter, Transport:
		if here {
			return postProperty(a, p)
		}
	case Archives: // 33: wherever they may be
		if holdsArchive(p) && a.document(p) {
			return a.unless(a.consent(p), vccr(33, 0, 0))
		}
	default:
		return anyPost(a, p)
	}
	return false, custom
}

// honorary: Chapter III. 58(1) takes over 28, 29, 35, 39 and 54(3), but neither
// 27 nor 31 to 33; 60 to 62 stand in their place.
func honorary(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch a.thing() {
	case Premises:
		if !here {
			return false, custom
		}
		switch p {
		case ServiceFee, Tax, RoadCharge:
			return postDues(a, p, vccr(60, 1, 0), vccr(60, 2, 0))
		case ForbidEmblem, CutUtilities:
			return postFacilities(a, p)
		}
	case Property, Transmitter, Transport:
		switch {
		case !here:
		case p == CustomsDuty && a.thing() != Transport:
			return article62(a)
		case p == ForbidTransmitter:
			return transmitter(a, vccr(35, 1, 0))
		case p == ForbidEmblem && a.thing() == Transport:
			return postFacilities(a, p)
		}
	case Archives: // 61: wherever they may be, if kept separate
		if holdsArchive(p) && a.is(&a.c.Separate) && a.document(p) {
			return a.unless(a.consent(p), vccr(61, 0, 0))
		}
	default:
		return anyPost(a, p)
	}
	return false, custom
}

// anyPost: what Chapter II and Chapter III have in common.
func anyPost(a *reader, p Power) (bool, vienna.Citation) {
	switch a.thing() {
	case Account:
		return account(a, p)
	case Correspondence:
		at := vccr(35, 2, 0)
		if a.forum() == TransitState {
			at = vccr(54, 3, 0)
		}
		if a.forum() != ThirdState && holdsLetter(p) && a.document(p) {
			return a.unless(a.consent(p), at)
		}
	case Bag:
		return postBag(a, p)
	case Fees:
		if a.forum() == ReceivingState && p == Tax {
			return true, vccr(39, 2, 0)
		}
	}
	return false, custom
}

// postFacilities: 28 and 29(2).
func postFacilities(a *reader, p Power) (bool, vienna.Citation) {
	switch {
	case a.thing() == Premises && !a.livePlace():
	case p == CutUtilities:
		return true, vccr(28, 0, 0)
	case a.thing() == Premises, a.liveMission() && a.is(&a.c.HeadsOwn) && a.is(&a.c.OfficialBusiness):
		return true, vccr(29, 2, 0)
	}
	return false, custom
}

// postDues: 32, and 60 for honorary posts.
func postDues(a *reader, p Power, exempt, contractor vienna.Citation) (bool, vienna.Citation) {
	if !a.isTax(p) {
		return false, exempt
	}
	if !a.livePlace() || !a.is(&a.c.HeldForState) {
		return false, custom
	}
	if a.is(&a.c.OnContractor) {
		return false, contractor
	}
	return true, exempt
}

// postPremises: 27, 31 and 32. They are inviolable only as far as 31 goes.
func postPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceFee, Tax, RoadCharge:
		return postDues(a, p, vccr(32, 1, 0), vccr(32, 2, 0))
	case ForbidEmblem, CutUtilities:
		return postFacilities(a, p)
	case Requisition, Expropriate:
		if a.livePlace() || a.closedPlace() {
			return article31_4(a, p)
		}
		return false, custom
	}
	severed := a.stage()&(Winding|Closed|InCustody) != 0
	if severed && takesThing(p) || a.stage() == Winding && p == Dispose {
		if !a.recognised() {
			return false, custom
		}
		return a.unless(a.consent(p), vccr(27, 1, 'a'))
	}
	switch {
	case a.stage()&(Closed|InCustody) == 0:
		if (goesIn(p) || p == Seize) && a.livePlace() && a.is(&a.c.WorkPart) {
			return a.unless(a.assumed31(p) || a.consent(p), vccr(31, 2, 0))
		}
	case p == Dispose, goesIn(p):
		if a.closedPlace() && (p == Dispose || a.is(&a.c.WorkPart)) && a.takes(&a.c.Readings.PremisesAfterRupture, vienna.A) {
			if a.assumed31(p) {
				return false, vccr(31, 2, 0)
			}
			return a.unless(a.consent(p), vccr(27, 1, 'a'))
		}
	}
	return false, custom
}

// assumed31: the head of the post is taken to consent to entry in a fire or
// another disaster, unless the head refuses.
func (a *reader) assumed31(p Power) bool {
	return p == Enter && a.emergency()&(Disaster|PublicDanger) != 0 && a.assent()&(Refused|Withdrawn) == 0
}

// article31_4: no requisition; expropriation with compensation where it is
// needed for defence or public utility. After closure 27 keeps as much.
func article31_4(a *reader, p Power) (bool, vienna.Citation) {
	if p == Expropriate && a.is(&a.c.PublicNeed) && a.is(&a.c.Compensated) {
		return false, vccr(31, 4, 0)
	}
	if a.stage()&(Closed|InCustody) != 0 {
		return a.unless(a.consent(p), vccr(27, 1, 'a'))
	}
	return a.unless(a.consent(p), vccr(31, 4, 0))
}

// postProperty: 27(1)(a), 29(2), 31(4), 35(1), 50(1)(a). Search, attachment and
// execution are not named, until 27 asks for respect and protection.
func postProperty(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case CustomsDuty:
		if a.is(&a.c.OfficialUse) {
			return true, vccr(50, 1, 'a')
		}
		return false, custom
	case ForbidTransmitter:
		return transmitter(a, vccr(35, 1, 0))
	case ForbidEmblem:
		if a.thing() == Transport {
			return postFacilities(a, p)
		}
		return false, custom
	case Requisition, Expropriate:
		return article31_4(a, p)
	}
	if !takesThing(p) && p != Dispose && !a.stops(p) {
		return false, custom
	}
	switch a.stage() {
	case Closed, InCustody:
		if p == Dispose && !a.takes(&a.c.Readings.PremisesAfterRupture, vienna.A) {
			return false, custom
		}
	case Winding:
	default:
		return false, custom
	}
	return a.unless(a.consent(p), vccr(27, 1, 'a'))
}

// article62: office articles that the sending State supplies to an honorary post.
func article62(a *reader) (bool, vienna.Citation) {
	if !a.is(&a.c.OfficialUse) || !a.is(&a.c.HeldForState) {
		return false, custom
	}
	return !a.reserved(), vccr(62, 0, 0)
}

// postBag: 35(3)-(4), 50(1)(a), 54(3), 58(4).
func postBag(a *reader, p Power) (bool, vienna.Citation) {
	here, chapter3 := a.forum() == ReceivingState, a.holder() == HonoraryPost
	if p == CustomsDuty {
		switch {
		case !here:
		case chapter3:
			return article62(a)
		case a.is(&a.c.OfficialUse):
			return true, vccr(50, 1, 'a')
		}
		return false, custom
	}
	if a.forum() == ThirdState || !a.opening(p) || !a.isBag() {
		return false, custom
	}
	if chapter3 && a.is(&a.c.HonoraryExchange) {
		return false, vccr(58, 4, 0)
	}
	at := vccr(35, 3, 0)
	if !here {
		at = vccr(54, 3, 0)
	}
	switch p {
	case RequestOpening:
		if a.is(&a.c.SeriousReason) {
			return false, at
		}
	case SendBack:
		if a.is(&a.c.SeriousReason) && a.is(&a.c.OpeningRefused) {
			return false, at
		}
	}
	return a.unless(here && a.reserved() || a.consent(p), at)
}
