package premises

import "law.example/vienna"

// memberOfMission: what protects the things of a person, and a staff dwelling,
// hangs on the Owner's status.
func memberOfMission(a *reader, p Power) (bool, vienna.Citation) {
	if a.thing() == Housing && a.takes(&a.c.Readings.StaffHousing, vienna.A) && p != CutUtilities {
		return dwellingAsPremises(a, p)
	}
	switch a.forum() {
	case ReceivingState:
		return articles30to36(a, p)
	case TransitState:
		return article40(a, p)
	}
	return false, custom
}

// dwellingAsPremises: 22 and 23 for staff dwellings, which are in use by
// definition. To what 30 gives the occupant that adds, and the head has to
// consent.
func dwellingAsPremises(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch p {
	case Title:
		if here {
			return false, vcdr(22, 3, 0)
		}
		return false, custom
	case Tax:
		switch {
		case !here:
			return false, custom
		case a.is(&a.c.OnContractor):
			return false, vcdr(23, 2, 0)
		case !a.is(&a.c.HeldForState):
			return false, custom
		}
		return true, vcdr(23, 1, 0)
	}
	if !takesThing(p) && !a.invades(p) {
		return false, custom
	}
	switch {
	case !here && !a.takes(&a.c.Readings.PremisesThirdStates, vienna.B):
		return false, custom
	case !here:
		return a.unless(p, custom, placeGivenUp(p))
	case executes(p):
		return a.unless(p, vcdr(22, 3, 0), placeGivenUp(p))
	}
	return a.unless(p, vcdr(22, 1, 0), placeGivenUp(p))
}

// openedUp reports whether a person's protection from this measure was given up:
// by the sending State, its heads or, on one reading or another, the Owner or the
// household. What would be taken for good only the government gives up; waiver of
// immunity from execution is the Owner's own, in package immunity.
func (a *reader) openedUp(p Power) bool {
	if a.assent() != Given {
		return false
	}
	by := a.by()
	if takesTitle(p) && by != ByGovernment {
		return false
	}
	switch by {
	case ByGovernment:
	case ByHead, ByHeadOfMission:
		if a.holder() == UnitedNations {
			return false
		}
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

// ifStatus gives the answer of a provision that bars where the Owner's status has
// it, and it was not given up.
func (a *reader) ifStatus(t *vienna.Truth, p Power, at, by vienna.Citation) (bool, vienna.Citation) {
	if !a.is(t) {
		return false, custom
	}
	if takesTitle(p) {
		by = vcdr(30, 2, 0)
		switch a.holder() {
		case SpecialMission:
			by = csm(30, 2)
		case UnitedNations:
			by = at
		}
	}
	if a.openedUp(p) {
		return false, by
	}
	return true, at
}

// only gives the answer of a provision that bars where the Owner's status has it;
// no consent to a measure gives that up.
func (a *reader) only(t *vienna.Truth, at vienna.Citation) (bool, vienna.Citation) {
	if a.is(t) {
		return true, at
	}
	return false, custom
}

// seized reports whether a measure against baggage goes beyond its inspection.
func seized(p Power) bool {
	return p == Detain || p == Seize || p == RemoteAccess || takesTitle(p)
}

// belongings reports whether a measure infringes the inviolability of a person's
// thing (30(2)).
func (a *reader) belongings(p Power) bool {
	switch a.thing() {
	case Papers:
		return touchesPaper(p)
	case PersonalProperty:
		return p == Enter || p == Evict || looksInto(p) || p == Seize || takesTitle(p) || a.stops(p)
	}
	return false
}

// articles30to36: 30, 31, 34 and 36, through 37 also for family and staff.
func articles30to36(a *reader, p Power) (bool, vienna.Citation) {
	thing := a.thing()
	home := thing == Residence || thing == Housing
	switch p {
	case Title: // a staff dwelling is not the person's
		if thing == Housing {
			return false, vcdr(22, 3, 0)
		}
		return a.only(&a.owner, vcdr(31, 1, 0))
	case Attach, Freeze, Execute:
		switch thing {
		case Housing:
			return false, custom
		case Papers: // 31(3) reaches property, and papers are not meant
			return a.only(&a.owner, vcdr(30, 2, 0))
		}
		return a.only(&a.owner, vcdr(31, 3, 0))
	case Tax, ServiceCharge, RoadCharge:
		if thing == Housing {
			return false, custom
		}
		return a.only(&a.owner, vcdr(34, 0, 0))
	case CustomsDuty:
		if home {
			return false, custom
		}
		return a.only(&a.owner, vcdr(36, 1, 'b'))
	case CutUtilities: // the protection of premises: their peace is not disturbed
		if !home {
			return false, custom
		}
		return a.only(&a.owner, vcdr(30, 1, 0))
	}
	switch {
	case home:
		if !takesThing(p) && !a.invades(p) {
			return false, custom
		}
		return a.ifStatus(&a.owner, p, vcdr(30, 1, 0), vcdr(30, 1, 0))
	case thing == Baggage:
		return baggage(a, p)
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, vcdr(30, 2, 0)
	}
	return a.ifStatus(&a.owner, p, vcdr(30, 2, 0), vcdr(30, 2, 0))
}

// baggage: 36(2): no inspection without serious grounds, and then only in the
// right presence. 37(2) gives staff 30 but not 36(2): a search that is no customs
// inspection stays barred for them by 30(2), though not where even an agent's
// baggage may be looked through.
func baggage(a *reader, p Power) (bool, vienna.Citation) {
	at := vcdr(36, 2, 0)
	switch {
	case seized(p):
		return a.ifStatus(&a.owner, p, vcdr(30, 2, 0), at)
	case !inspects(p):
		return false, custom
	case a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent:
		return false, at
	case a.is(&a.baggage):
		return a.ifStatus(&a.baggage, p, at, at)
	case p == Search:
		return a.ifStatus(&a.owner, p, vcdr(30, 2, 0), at)
	}
	return false, custom
}

// inspects reports whether a measure is an inspection of baggage.
func inspects(p Power) bool { return p == Search || p == Inspect || p == Open || p == Scan }

// article40: on a journey through a third State the Owner has the immunities that
// the passage requires, for what is carried along. A home is not.
func article40(a *reader, p Power) (bool, vienna.Citation) {
	at, by := vcdr(40, 1, 0), vcdr(30, 2, 0)
	switch thing := a.thing(); {
	case thing&(Papers|PersonalProperty|Baggage) == 0:
		return false, custom
	case p == Title, executes(p):
		return a.only(&a.transit, at)
	case thing == Baggage:
		switch {
		case inspects(p) && a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent:
			return false, vcdr(36, 2, 0)
		case !inspects(p) && !seized(p):
			return false, custom
		}
		by = vcdr(36, 2, 0)
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, vcdr(30, 2, 0)
	}
	return a.ifStatus(&a.transit, p, at, by)
}

// memberOfPost: 29(2), 32, 43, 49, 50 and 54. Neither homes nor papers nor
// property are inviolable; Chapter III leaves less, which is for the Owner's
// status.
func memberOfPost(a *reader, p Power) (bool, vienna.Citation) {
	thing, career := a.thing(), a.holder() == Post
	home := thing == Residence || thing == Housing
	switch a.forum() {
	case ThirdState:
		return false, custom
	case TransitState:
		if home || p != Title && !executes(p) {
			return false, custom
		}
		return a.only(&a.transit, vccr(54, 1, 0))
	}
	if thing == Housing {
		return false, custom
	}
	switch p {
	case ForbidEmblem:
		if thing == Residence && a.is(&a.c.HeadsOwn) {
			return true, vccr(29, 2, 0)
		}
		return false, custom
	case Title:
		return a.only(&a.owner, vccr(43, 1, 0))
	case Attach, Freeze, Execute:
		if thing == Papers {
			return false, custom
		}
		return a.only(&a.owner, vccr(43, 1, 0))
	case CustomsDuty:
		if home {
			return false, custom
		}
		return a.only(&a.owner, vccr(50, 1, 'b'))
	case ServiceCharge:
		if bars, at := a.only(&a.owner, vccr(49, 1, 0)); bars || thing != Residence || !career {
			return bars, at
		}
		return false, vccr(32, 1, 0)
	case Tax:
		if thing == Residence && career && a.is(&a.c.HeadsOwn) && a.is(&a.c.HeldForState) {
			if a.is(&a.c.OnContractor) {
				return false, vccr(32, 2, 0)
			}
			return true, vccr(32, 1, 0)
		}
		return a.only(&a.owner, vccr(49, 1, 0))
	case RoadCharge:
		return a.only(&a.owner, vccr(49, 1, 0))
	}
	if thing != Baggage || !inspects(p) {
		return false, custom
	}
	at := vccr(50, 3, 0)
	if a.is(&a.c.SeriousReason) && a.presence() == OwnerPresent {
		return false, at
	}
	if !a.is(&a.c.Accompanying) {
		return false, custom
	}
	return a.ifStatus(&a.baggage, p, at, at)
}
