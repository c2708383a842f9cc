package premises

import "law.example/vienna"

// memberOfSpecialMission: 30, 31, 33, 35 and 42(1) of the Convention on Special
// Missions, as far as the Owner's status has them. That the Convention is in force
// is part of that status; where it is not, nothing is known, and the status forks.
// Private accommodation is a hotel room too, and a dwelling that the sending State
// provides is accommodation like any other.
func memberOfSpecialMission(a *reader, p Power) (bool, vienna.Citation) {
	switch a.forum() {
	case ReceivingState:
		return csm30to35(a, p)
	case TransitState:
		return csm42(a, p)
	}
	return false, custom
}

func csm30to35(a *reader, p Power) (bool, vienna.Citation) {
	thing := a.thing()
	home := thing == Residence || thing == Housing
	switch p {
	case Title: // a dwelling that the State provides is not the person's
		if thing == Housing {
			return false, custom
		}
		return a.only(&a.owner, csm(31, 2))
	case Attach, Freeze, Execute:
		switch thing {
		case Housing:
			return false, custom
		case Papers: // 31(4) is what 30(2) lets through to property, and not to papers
			return a.only(&a.owner, csm(30, 2))
		}
		return a.only(&a.owner, csm(31, 4))
	case Tax, ServiceCharge, RoadCharge:
		if thing == Housing {
			return false, custom
		}
		return a.only(&a.owner, csm(33, 0))
	case CustomsDuty:
		if home {
			return false, custom
		}
		return a.only(&a.owner, vienna.Citation{Treaty: vienna.CSM, Article: 35, Paragraph: 1, Point: 'b'})
	case CutUtilities: // "and protection"
		if !home {
			return false, custom
		}
		return a.only(&a.owner, csm(30, 1))
	}
	switch {
	case home:
		return accommodation(a, p)
	case thing == Baggage:
		return csm35(a, p)
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, csm(30, 2)
	}
	return a.ifStatus(&a.owner, p, csm(30, 2), csm(30, 2))
}

// accommodation: 30(1) gives it the same inviolability as the premises, of which
// 25(1) says when consent to an entry may be assumed.
func accommodation(a *reader, p Power) (bool, vienna.Citation) {
	switch {
	case !takesThing(p) && !a.invades(p):
		return false, custom
	case p == Enter && a.emergency() == PublicDanger && a.assent() == Unobtainable:
		return false, csm(30, 1)
	}
	return a.ifStatus(&a.owner, p, csm(30, 1), csm(30, 1))
}

// csm35: 35(2), and 30(2) for what goes beyond an inspection. 36 gives staff 30
// and not 35(2): customs look, the police do not.
func csm35(a *reader, p Power) (bool, vienna.Citation) {
	at := csm(35, 2)
	switch {
	case seized(p):
		return a.ifStatus(&a.owner, p, csm(30, 2), at)
	case !inspects(p):
		return false, custom
	case a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent:
		return false, at
	case a.is(&a.baggage):
		return a.ifStatus(&a.baggage, p, at, at)
	case p == Search:
		return a.ifStatus(&a.owner, p, csm(30, 2), at)
	}
	return false, custom
}

// csm42: on the way to the special mission and back a third State that was told
// gives inviolability and the immunities that the passage needs, for what is
// carried along.
func csm42(a *reader, p Power) (bool, vienna.Citation) {
	at, by := csm(42, 1), csm(30, 2)
	switch thing := a.thing(); {
	case thing&(Papers|PersonalProperty|Baggage) == 0:
		return false, custom
	case p == Title, executes(p):
		return a.only(&a.transit, at)
	case thing == Baggage:
		switch {
		case inspects(p) && a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent:
			return false, csm(35, 2)
		case !inspects(p) && !seized(p):
			return false, custom
		}
		by = csm(35, 2)
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, csm(30, 2)
	}
	return a.ifStatus(&a.transit, p, at, by)
}

// personOfUnitedNations: section 19 accords the highest officials, their spouses
// and minor children what is accorded to envoys, which are VCDR 30, 31, 34 and 36,
// and binds every Member, wherever. Who of them has it, and whose status is not
// worked out, is for the Owner's facts; nor is what a dwelling of the Organisation
// is. The Organisation alone consents for it; no head of a mission does.
func personOfUnitedNations(a *reader, p Power) (bool, vienna.Citation) {
	thing, at := a.thing(), cpiun(19)
	switch {
	case thing == Housing:
		if !ofMembers.has(p) {
			return false, custom
		}
		return a.only(&a.owner, at)
	case p == Title, executes(p), p == Tax, p == ServiceCharge, p == RoadCharge:
		return a.only(&a.owner, at)
	case p == CustomsDuty:
		if thing == Residence {
			return false, custom
		}
		return a.only(&a.owner, at)
	case p == CutUtilities:
		if thing != Residence {
			return false, custom
		}
		return a.only(&a.owner, at)
	case thing == Residence:
		if !takesThing(p) && !a.invades(p) {
			return false, custom
		}
	case thing == Baggage && seized(p):
	case thing == Baggage:
		switch {
		case !inspects(p):
			return false, custom
		case a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent:
			return false, at
		case a.is(&a.baggage):
			return a.ifStatus(&a.baggage, p, at, at)
		case p != Search:
			return false, custom
		}
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, at
	}
	return a.ifStatus(&a.owner, p, at, at)
}
