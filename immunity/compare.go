package immunity

import "iter"

// Compare decides p for each class of person that c.Person leaves possible, for
// all of them if it is not stated, in the order of the constants. The class is
// the Person of [Ruling.Case]; all else that c states stays as it is.
//
// With an unstated person it is the table of all persons for one measure, as
// ministries print it; with [Person.Counterparts], the same facts under each
// regime; with two classes that cannot be told apart, what hangs on the
// difference.
func Compare(c Case, p Power) iter.Seq[Ruling] {
	return func(yield func(Ruling) bool) {
		possible := c.Person & (1<<numPersons - 1)
		if possible == 0 {
			possible = 1<<numPersons - 1
		}
		for i := range numPersons {
			c.Person = 1 << i
			if possible&c.Person != 0 && !yield(Decide(c, p)) {
				return
			}
		}
	}
}

// Counterparts returns the classes that other regimes know for a person in the
// position of p, and p itself: of an agent the consular officer, the
// representative in a special mission, the official of the United Nations and
// so on. The zero Person, and a class like no other, is returned as it is. For
// a set it is the counterparts of each member.
//
// Source: VCDR 1, 27, 37, VCCR 1, 35, CSM 1, 39, CPIUN 11, 16 to 19, 22, CPISA
// 13, 18 to 21. The organisations have one class for all officials below the
// highest, whatever their work.
func (p Person) Counterparts() Person {
	all := p
	for _, c := range counterparts {
		if p&c != 0 {
			all |= c
		}
	}
	return all
}

var counterparts = [...]Person{
	agents | officers | SpecialRepresentative | UNRepresentative | unOfficials | UNExpert | AgencyRepresentative | agencyOfficials | StateOfficial,
	AdministrativeTechnical | ConsularEmployee | SpecialTechnical | UNOfficial | AgencyOfficial,
	ServiceStaff | ConsularService | SpecialService | UNOfficial | AgencyOfficial,
	PrivateServant | ConsularPrivateStaff | SpecialPrivateStaff,
	AgentFamily | ConsularOfficerFamily | HonoraryFamily | SpecialFamily | UNOfficialFamily | UNSeniorFamily | AgencyOfficialFamily | AgencyHeadFamily,
	AdministrativeTechnicalFamily | ConsularEmployeeFamily | SpecialTechnicalFamily | UNOfficialFamily | AgencyOfficialFamily,
	ServiceFamily | ConsularServiceFamily | UNOfficialFamily | AgencyOfficialFamily,
	Courier | ConsularCourier,
	AdHocCourier | AdHocConsularCourier,
}
