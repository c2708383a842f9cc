package premises

import "law.example/vienna"

// mission: the Convention on Diplomatic Relations, for the things of a mission.
func mission(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch a.thing() {
	case Premises:
		if here {
			return missionPremises(a, p)
		}
		return premisesElsewhere(a, p)
	case Property, Transmitter, Transport:
		if here {
			return missionProperty(a, p)
		}
	case Account:
		return account(a, p)
	case Archives: // 24: wherever they may be
		return a.documents(p, vcdr(24, 0, 0), vcdr(24, 0, 0))
	case Correspondence:
		switch a.forum() {
		case ReceivingState:
			at := vcdr(27, 2, 0)
			if p == Intercept {
				at = vcdr(27, 1, 0)
			}
			return a.documents(p, at, vcdr(27, 2, 0))
		case TransitState:
			return a.documents(p, vcdr(40, 3, 0), vcdr(27, 2, 0))
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

// premisesElsewhere: 22 in other States, by custom if at all.
func premisesElsewhere(a *reader, p Power) (bool, vienna.Citation) {
	if !takesThing(p) && !a.invades(p) || !a.takes(&a.c.Readings.PremisesThirdStates, vienna.B) {
		return false, custom
	}
	if is, at := a.place(); !is {
		return false, at
	}
	if a.gone() {
		return false, custom
	}
	return a.unless(p, custom, placeGivenUp(p))
}

// placeGivenUp returns the provision under which a measure against the premises is
// consented to: 22(1) on what is done there, 22(3) on what the State owns.
func placeGivenUp(p Power) vienna.Citation {
	if takesTitle(p) || executes(p) {
		return vcdr(22, 3, 0)
	}
	return vcdr(22, 1, 0)
}

// missionPremises: 1(i), 12, 20, 22, 23, 25, 45 in the receiving State.
func missionPremises(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case ServiceCharge:
		return false, vcdr(23, 1, 0)
	case Title: // neither entry nor execution
		return false, vcdr(22, 3, 0)
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
	case Tax:
		switch {
		case a.is(&a.c.OnContractor):
			return false, vcdr(23, 2, 0)
		case a.gone() || !a.is(&a.c.HeldForState):
			return false, custom
		}
		return true, vcdr(23, 1, 0)
	case ForbidEmblem:
		if a.gone() {
			return false, custom
		}
		return true, vcdr(20, 0, 0)
	case CutUtilities:
		if a.gone() {
			return false, custom
		}
		return true, vcdr(25, 0, 0)
	}
	// 45(a): takings break the duty to respect and protect; whether going in and
	// selling for the owner's benefit do is contested.
	if a.gone() {
		if p == Dispose || !takesThing(p) {
			if a.lapsed() {
				return false, vcdr(45, 0, 'a')
			}
		}
		if (goesIn(p) || p == ProcessByPost) && a.custodian() {
			return false, vcdr(45, 0, 'b')
		}
	}
	switch {
	case takesThing(p) && a.stage() != InUse: // from the rupture on
		return a.unless(p, vcdr(45, 0, 'a'), placeGivenUp(p))
	case executes(p):
		return a.unless(p, vcdr(22, 3, 0), placeGivenUp(p))
	}
	return a.unless(p, vcdr(22, 1, 0), placeGivenUp(p))
}

// custodian reports whether the third State that has custody lets somebody in
// (45(b), VCCR 27(1)(b)). Custody is care for the place: it gives nothing up that
// is the sending State's.
func (a *reader) custodian() bool {
	return a.stage() == InCustody && a.assent() == Given && a.by() == ByCustodian && a.scope() == ForThis
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
		if transport && a.there() && a.is(&a.c.HeadsOwn) {
			return true, vcdr(20, 0, 0)
		}
		return false, custom
	case RoadCharge:
		return roadCharge(a), custom
	}
	if !looksInto(p) && !takesThing(p) && !a.stops(p) && !a.getsIn(p) {
		return false, custom
	}
	if a.movedAside(p) {
		return false, vcdr(22, 3, 0)
	}
	// 45(a) protects "its property", and not, as 22(3), what is "thereon": from the
	// rupture on it holds wherever the thing stands. What takes it or holds it back
	// is not to respect it; a look is left to 22(3).
	respected := (takesThing(p) || p == Detain) && a.stage()&(Winding|Closed|InCustody) != 0
	if !transport && !respected {
		if is, at := a.place(); !is {
			return false, at
		}
	}
	if (looksInto(p) || p == Enter) && a.lapsed() {
		return false, vcdr(45, 0, 'a')
	}
	if respected {
		return a.unless(p, vcdr(45, 0, 'a'), vcdr(22, 3, 0))
	}
	return a.unless(p, vcdr(22, 3, 0), vcdr(22, 3, 0))
}

// missionBag: 27(3)-(4), 36(1)(a), 40(3).
func missionBag(a *reader, p Power) (bool, vienna.Citation) {
	if p == CustomsDuty {
		if a.forum() == ReceivingState && a.is(&a.c.OfficialUse) {
			return true, vcdr(36, 1, 'a')
		}
		return false, custom
	}
	if a.forum() == ThirdState || !a.opens(p) {
		return false, custom
	}
	if a.forum() == ReceivingState && a.reserved() {
		return false, vcdr(27, 3, 0)
	}
	if !a.isBag() {
		return false, vcdr(27, 4, 0)
	}
	if a.forum() == TransitState {
		return a.bag(p, vcdr(40, 3, 0), vcdr(27, 3, 0))
	}
	return a.bag(p, vcdr(27, 3, 0), vcdr(27, 3, 0))
}
