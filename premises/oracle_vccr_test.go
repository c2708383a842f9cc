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
		return workPartElsewhere(a, p)
	case Property, Transmitter, Transport:
		if here {
			return postProperty(a, p)
		}
	case Archives: // 33: wherever they may be
		return a.documents(p, vccr(33, 0, 0), vccr(33, 0, 0))
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
		case ServiceCharge, Tax:
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
		case p == RoadCharge:
			return roadCharge(a), custom
		case p == ForbidEmblem && a.thing() == Transport:
			return postFacilities(a, p)
		}
	case Archives: // 61: wherever they may be, if kept separate
		if touchesPaper(p) && !a.is(&a.c.Separate) {
			return false, custom
		}
		return a.documents(p, vccr(61, 0, 0), vccr(61, 0, 0))
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
		switch a.forum() {
		case ReceivingState:
			at := vccr(35, 2, 0)
			if p == Intercept {
				at = vccr(35, 1, 0)
			}
			return a.documents(p, at, vccr(35, 2, 0))
		case TransitState:
			return a.documents(p, vccr(54, 3, 0), vccr(35, 2, 0))
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
	if a.thing() == Transport {
		if a.there() && a.is(&a.c.HeadsOwn) && a.is(&a.c.OfficialBusiness) {
			return true, vccr(29, 2, 0)
		}
		return false, custom
	}
	if is, at := a.place(); !is {
		return false, at
	}
	switch {
	case a.gone():
		return false, custom
	case p == CutUtilities:
		return true, vccr(28, 0, 0)
	}
	return true, vccr(29, 2, 0)
}

// postDues: 32, and 60 for honorary posts.
func postDues(a *reader, p Power, exempt, contractor vienna.Citation) (bool, vienna.Citation) {
	if p == ServiceCharge {
		return false, exempt
	}
	if a.is(&a.c.OnContractor) {
		return false, contractor
	}
	if is, at := a.place(); !is {
		return false, at
	}
	if a.gone() || !a.is(&a.c.HeldForState) {
		return false, custom
	}
	return true, exempt
}

// postPremises: 27, 31 and 32. They are inviolable only as far as 31 goes.
func postPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceCharge, Tax:
		return postDues(a, p, vccr(32, 1, 0), vccr(32, 2, 0))
	case ForbidEmblem, CutUtilities:
		return postFacilities(a, p)
	}
	if !takesThing(p) && !goesIn(p) && p != RemoteAccess {
		return false, custom
	}
	if is, at := a.place(); !is {
		return false, at
	}
	severed := a.stage() != InUse // 27(1)(a) holds from the severance on
	switch {
	case p == Expropriate && a.is(&a.c.PublicNeed) && a.is(&a.c.Compensated):
		return false, vccr(31, 4, 0)
	case p == Requisition, p == Expropriate:
		return a.unless(p, vccr(31, 4, 0), vccr(31, 4, 0))
	case !takesThing(p) && a.lapsed(), p == Dispose && a.lapsed():
		return false, vccr(27, 1, 'a')
	case severed && takesThing(p):
		by := vccr(31, 4, 0)
		if p == Seize {
			by = vccr(31, 2, 0)
		}
		if executes(p) && a.consent(p) && a.scope() == InGeneral {
			by = vccr(27, 1, 'a')
		}
		return a.unless(p, vccr(27, 1, 'a'), by)
	case takesThing(p) && p != Seize:
		return false, custom
	}
	return workPart(a, p, vccr(31, 2, 0))
}

// workPart: 31(2), of the part that is used for work alone. Of a seizure or an
// eviction it bars the entry that they need.
func workPart(a *reader, p Power, at vienna.Citation) (bool, vienna.Citation) {
	if !a.is(&a.c.WorkPart) {
		return false, custom
	}
	// The head is taken to consent in a fire or another disaster, unless refusing.
	if (p == Enter || p == Open) && a.emergency()&(Disaster|PublicDanger) != 0 && a.assent()&(Refused|Withdrawn) == 0 {
		return false, vccr(31, 2, 0)
	}
	if goesIn(p) && a.forum() == ReceivingState && a.custodian() {
		return false, vccr(27, 1, 'b')
	}
	return a.unless(p, at, vccr(31, 2, 0))
}

// workPartElsewhere: the same in other States, by custom if at all.
func workPartElsewhere(a *reader, p Power) (bool, vienna.Citation) {
	if !goesIn(p) && p != Seize && p != RemoteAccess || !a.takes(&a.c.Readings.PremisesThirdStates, vienna.B) {
		return false, custom
	}
	if is, at := a.place(); !is {
		return false, at
	}
	if a.gone() {
		return false, custom
	}
	return workPart(a, p, custom)
}

// postProperty: 27(1)(a), 29(2), 31(4), 35(1), 50(1)(a). It is the post's wherever
// it is. Search, attachment and execution are not named, until 27 asks for
// respect and protection; nor are computers, but those in the part that is used
// for work alone are not entered from a distance.
func postProperty(a *reader, p Power) (bool, vienna.Citation) {
	transport := a.thing() == Transport
	switch p {
	case CustomsDuty:
		if a.is(&a.c.OfficialUse) {
			return true, vccr(50, 1, 'a')
		}
		return false, custom
	case ForbidTransmitter:
		return transmitter(a, vccr(35, 1, 0))
	case ForbidEmblem:
		if transport {
			return postFacilities(a, p)
		}
		return false, custom
	case RoadCharge:
		return roadCharge(a), custom
	case RemoteAccess:
		switch is, _ := a.place(); {
		case transport || !is:
			return false, custom
		case a.lapsed():
			return false, vccr(27, 1, 'a')
		}
		if !a.is(&a.c.WorkPart) {
			return false, custom
		}
		return a.unless(p, vccr(31, 2, 0), vccr(31, 2, 0))
	case Expropriate, Requisition:
		if p == Expropriate && a.is(&a.c.PublicNeed) && a.is(&a.c.Compensated) {
			return false, vccr(31, 4, 0)
		}
		return a.unless(p, vccr(31, 4, 0), vccr(31, 4, 0))
	}
	switch {
	case !takesThing(p) && !a.stops(p), a.stage()&(Winding|Closed|InCustody) == 0:
		return false, custom
	case a.movedAside(p):
		return false, vccr(27, 1, 'a')
	}
	by := vccr(27, 1, 'a')
	switch {
	case executes(p) && a.consent(p) && a.scope() == InGeneral:
	case takesTitle(p), executes(p):
		by = vccr(31, 4, 0)
	}
	return a.unless(p, vccr(27, 1, 'a'), by)
}

// article62: office articles that the sending State supplies to an honorary post.
func article62(a *reader) (bool, vienna.Citation) {
	if a.reserved() {
		return false, vccr(62, 0, 0)
	}
	if !a.is(&a.c.OfficialUse) || !a.is(&a.c.HeldForState) {
		return false, custom
	}
	return true, vccr(62, 0, 0)
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
	if a.forum() == ThirdState || !a.opens(p) {
		return false, custom
	}
	switch {
	case here && a.reserved():
		return false, vccr(35, 3, 0)
	case !a.isBag():
		return false, vccr(35, 4, 0)
	case chapter3 && a.is(&a.c.HonoraryExchange):
		return false, vccr(58, 4, 0)
	case p == RequestOpening && a.is(&a.c.SeriousReason),
		p == SendBack && a.is(&a.c.SeriousReason) && a.is(&a.c.OpeningRefused):
		return false, vccr(35, 3, 0)
	case !here:
		return a.bag(p, vccr(54, 3, 0), vccr(35, 3, 0))
	}
	return a.bag(p, vccr(35, 3, 0), vccr(35, 3, 0))
}
