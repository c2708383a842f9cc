package premises

import "law.example/vienna"

// memberOfSpecialMission answers for the homes, papers, property, baggage and
// housing of a member of a special mission or a member's family. Dwellings are
// private accommodation and no premises: 25(1) has only the place where the
// mission is established, and 23 names the two apart.
func memberOfSpecialMission(a *reader, p Power) (bool, vienna.Citation) {
	switch a.forum() {
	case ReceivingState:
		return articles30to35(a, p)
	case TransitState:
		return article42(a, p)
	}
	return false, custom
}

// articles30to35: 30, 31, 33 and 35, through 36 and 39 also for staff and family.
func articles30to35(a *reader, p Power) (bool, vienna.Citation) {
	thing := a.thing()
	home := thing == Residence || thing == Housing
	switch p {
	case Title: // a staff dwelling is not the person's
		if thing == Housing {
			return false, custom
		}
		return a.only(&a.owner, csm(31, 2))
	case Attach, Freeze, Execute:
		switch thing {
		case Housing:
			return false, custom
		case Papers: // 30(2) lets 31(4) reach property only
			return a.only(&a.owner, csm(30, 2))
		}
		return a.only(&a.owner, csm(31, 4))
	case Tax, ServiceCharge, RoadCharge: // 24 is of premises
		if thing == Housing {
			return false, custom
		}
		return a.only(&a.owner, csm(33, 0))
	case CustomsDuty:
		if home {
			return false, custom
		}
		return a.only(&a.owner, vienna.Citation{Treaty: vienna.CSM, Article: 35, Paragraph: 1, Point: 'b'})
	case CutUtilities: // the same protection as the premises have: 25(2), their peace
		if !home {
			return false, custom
		}
		return a.only(&a.owner, csm(30, 1))
	}
	switch {
	case home:
		if !takesThing(p) && !a.invades(p) {
			return false, custom
		}
		if a.assumed(p) {
			return false, csm(30, 1)
		}
		return a.ifStatus(&a.owner, p, csm(30, 1), csm(30, 1))
	case thing == Baggage:
		return specialBaggage(a, p)
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, csm(30, 2)
	}
	return a.ifStatus(&a.owner, p, csm(30, 2), csm(30, 2))
}

// assumed reports whether consent to an entry may be assumed: the home has the
// same inviolability as the premises, and 25(1) is no wider. It is of entering,
// if need be by force, and not of what else might be done inside.
func (a *reader) assumed(p Power) bool {
	return (p == Enter || p == Open) && a.emergency() == PublicDanger && a.assent() == Unobtainable
}

// specialBaggage: 35(2). 36 gives the staff 30 and not 35(2): a search that is no
// customs inspection stays barred for them by 30(2), though not where even a
// representative's baggage may be looked through.
func specialBaggage(a *reader, p Power) (bool, vienna.Citation) {
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

// article42: on a journey through a third State that was told and did not object
// the Owner has inviolability, and the immunities that the passage requires, for
// what is carried along. A home is not.
func article42(a *reader, p Power) (bool, vienna.Citation) {
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

// personOfUnitedNations answers for those of persons of the United Nations, to
// whom 19 gives what international law gives diplomatic envoys (VCDR 30, 31, 34,
// 36), in every State that is a party. No disaster opens an envoy's home. What a
// dwelling of the Organisation has is not worked out.
func personOfUnitedNations(a *reader, p Power) (bool, vienna.Citation) {
	at := cpiun(19)
	switch thing := a.thing(); thing {
	case Housing:
		if !ofMembers.has(p) {
			return false, custom
		}
		return a.only(&a.owner, at)
	case Residence:
		switch {
		case p == CustomsDuty:
			return false, custom
		case p == Title, executes(p), dues.has(p), p == CutUtilities:
			return a.only(&a.owner, at)
		case !takesThing(p) && !a.invades(p):
			return false, custom
		}
		return a.ifStatus(&a.owner, p, at, at)
	}
	switch {
	case p == Title, executes(p), dues.has(p), p == CustomsDuty:
		return a.only(&a.owner, at)
	case a.thing() == Baggage:
		switch {
		case seized(p):
			return a.ifStatus(&a.owner, p, at, at)
		case !inspects(p):
			return false, custom
		case a.is(&a.c.SeriousReason) && a.presence() != NobodyPresent: // VCDR 36(2)
			return false, at
		case a.is(&a.baggage):
			return a.ifStatus(&a.baggage, p, at, at)
		case p == Search:
			return a.ifStatus(&a.owner, p, at, at)
		}
		return false, custom
	case !a.belongings(p):
		return false, custom
	case a.movedAside(p):
		return false, at
	}
	return a.ifStatus(&a.owner, p, at, at)
}
