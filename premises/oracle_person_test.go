package premises

import "law.example/vienna"

// statute holds the provisions of one Convention that protect what is a person's.
// The zero citation says that it has none.
type statute struct {
	residence, property, jurisdiction, execution, dues, services, customs, baggage, transit vienna.Citation
}

func (a *reader) statute() statute {
	switch a.holder() {
	case Mission:
		return statute{
			residence: vcdr(30, 1, 0), property: vcdr(30, 2, 0),
			jurisdiction: vcdr(31, 1, 0), execution: vcdr(31, 3, 0),
			dues: vcdr(34, 0, 0), services: vcdr(34, 0, 'e'),
			customs: vcdr(36, 1, 'b'), baggage: vcdr(36, 2, 0), transit: vcdr(40, 1, 0),
		}
	case Post, HonoraryPost: // neither homes nor papers nor property are inviolable
		return statute{
			jurisdiction: vccr(43, 1, 0), execution: vccr(43, 1, 0),
			dues: vccr(49, 1, 0), services: vccr(49, 1, 'e'),
			customs: vccr(50, 1, 'b'), baggage: vccr(50, 3, 0), transit: vccr(54, 1, 0),
		}
	case SpecialMission:
		return statute{
			residence: csm(30, 1), property: csm(30, 2),
			jurisdiction: csm(31, 2), execution: csm(31, 4),
			dues: csm(33, 0), services: csm(33, 0),
			customs: csm(35, 1), baggage: csm(35, 2), transit: csm(42, 1),
		}
	case UnitedNations:
		s := cpiun(19)
		return statute{s, s, s, s, s, s, s, s, s}
	}
	return statute{}
}

// person: what protects the things of a person, and housing, hangs on the
// Owner's status.
func person(a *reader, p Power) (bool, vienna.Citation) {
	if a.holder() == NoHolder {
		return false, custom
	}
	law, none := a.statute(), vienna.Citation{}
	inTransit := false
	if a.holder() != UnitedNations {
		switch a.forum() {
		case ThirdState:
			return false, custom
		case TransitState:
			inTransit = true
		}
	}
	thing := a.thing()
	home := thing == Residence || thing == Housing

	// status reports whether the Owner's status gives what the provision says.
	status := func(at vienna.Citation) bool {
		switch {
		case at == none:
			return false
		case inTransit:
			return a.is(&a.transit)
		}
		return a.is(&a.owner)
	}
	barred := func(at vienna.Citation) (bool, vienna.Citation) {
		if inTransit {
			at = law.transit
		}
		return a.unless(a.consentOfPerson(), at)
	}

	switch p {
	case Tax, ServiceFee, RoadCharge, CustomsDuty, ForbidEmblem:
		if inTransit {
			return false, custom
		}
		return personDues(a, p, law)
	case Title, Attach, Freeze, Execute: // waiver is the Owner's own, in package immunity
		at := law.execution
		if p == Title {
			at = law.jurisdiction
		}
		if !status(at) {
			return false, custom
		}
		if inTransit {
			at = law.transit
		}
		return true, at
	}
	if thing == Baggage {
		switch p {
		case Inspect, Search, Open, Scan:
			return baggage(a, p, law, inTransit)
		}
	}
	switch {
	case home && (p == CutUtilities || a.invades(p)):
		if !status(law.residence) {
			return false, custom
		}
		if a.holder() == SpecialMission && !inTransit && a.assumed25(p) { // as the premises, 30(1)
			return false, csm(25, 1)
		}
		return barred(law.residence)
	case home && (takesThing(p) || p == Dispose):
		if status(law.residence) {
			return barred(law.residence)
		}
	case !home && (fromOutside(p) || takesThing(p) || p == Dispose || a.stops(p)),
		thing == Papers && (p == Intercept || p == UseAsEvidence || p == SendBack),
		thing == PersonalProperty && (p == Enter || p == Evict || p == ServeOnSpot):
		if status(law.property) {
			return barred(law.property)
		}
	}
	return false, custom
}

// personDues: 34 and 36(1)(b), VCCR 32, 49 and 50(1)(b), and the head's house.
func personDues(a *reader, p Power, law statute) (bool, vienna.Citation) {
	switch p {
	case ForbidEmblem: // the house of the head of a mission is premises
		if a.thing() == Residence && a.holder()&(Post|HonoraryPost) != 0 && a.is(&a.c.HeadsOwn) {
			return true, vccr(29, 2, 0)
		}
		return false, custom
	case CustomsDuty:
		if a.thing()&(PersonalProperty|Baggage) != 0 && a.is(&a.owner) {
			return true, law.customs
		}
		return false, custom
	case ServiceFee:
		return false, law.services
	case RoadCharge:
		if !a.isTax(p) {
			return false, law.services
		}
	case Tax:
		if a.thing() == Residence && a.holder() == Post && a.is(&a.c.HeadsOwn) && a.is(&a.c.HeldForState) {
			if a.is(&a.c.OnContractor) {
				return false, vccr(32, 2, 0)
			}
			return true, vccr(32, 1, 0)
		}
	}
	if a.is(&a.owner) {
		return true, law.dues
	}
	return false, custom
}

// baggage: 36(2), VCCR 50(3): no inspection without serious grounds, and then
// only in the right presence. 37(2) gives staff 30 but not 36(2): a search that is
// no customs inspection stays barred for them by 30(2).
func baggage(a *reader, p Power, law statute, inTransit bool) (bool, vienna.Citation) {
	consular := a.holder()&(Post|HonoraryPost) != 0
	free, at := &a.baggage, law.baggage
	if inTransit {
		free, at = &a.transit, law.transit
	}
	if !a.is(free) || consular && !a.is(&a.c.Accompanying) {
		if p == Search && !consular && !inTransit && a.is(&a.owner) {
			return a.unless(a.consentOfPerson(), law.property)
		}
		return false, custom
	}
	if a.is(&a.c.SeriousReason) {
		if a.presence() == OwnerPresent || !consular && a.presence() == RepresentativePresent {
			return false, at
		}
	}
	return a.unless(a.consentOfPerson(), at)
}
