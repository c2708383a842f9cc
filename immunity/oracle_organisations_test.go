package immunity

import "law.example/vienna"

const organisationPersons = UNRepresentative | UNOfficial | UNSeniorOfficial | UNOfficialFamily | UNSeniorFamily | UNExpert |
	AgencyRepresentative | AgencyOfficial | AgencyHead | AgencyOfficialFamily | AgencyHeadFamily

// arrests is what "personal arrest or detention" means.
const arrests = 1<<Arrest | 1<<HoldIdentity | 1<<BriefRestraint | 1<<Imprisonment

// process is what "legal process of every kind" means for acts done in the
// capacity that is protected; arrest stands beside it in sections 11, 13 and 22,
// and in 18 and 19 belongs to it on one reading.
const process = jurisdiction | 1<<Imprisonment | 1<<Execution | 1<<TestimonyOnFunctions | 1<<CompelDocuments

// organisation: the persons of the United Nations and of the specialised
// agencies, whom every State bound protects.
func organisation(a *reader, p Power) (bool, vienna.Citation) {
	switch a.person() {
	case UNRepresentative, AgencyRepresentative:
		return representative(a, p)
	case UNExpert:
		return section22(a, p)
	case UNOfficial, AgencyOfficial:
		return section18(a, p)
	case UNOfficialFamily, AgencyOfficialFamily:
		if !among(p, aliens) {
			return false, custom
		}
		return section18(a, p)
	}
	return section19(a, p)
}

// representative: CPIUN 11, CPISA 13, but not against the own State.
func representative(a *reader, p Power) (bool, vienna.Citation) {
	if among(p, personal|aliens) && a.is(&a.c.OwnState) {
		if a.person() == UNRepresentative {
			return false, cpiun(15, 0)
		}
		return false, cpisa(17, 0)
	}
	return section11(a, p)
}

func section11(a *reader, p Power) (bool, vienna.Citation) {
	un := a.person() == UNRepresentative
	person, aliensAndService := cpisa(13, 'a'), cpisa(13, 'd')
	if un {
		person, aliensAndService = cpiun(11, 'a'), cpiun(11, 'd')
	}
	switch {
	case among(p, process) && a.act() != Private:
		return true, person
	case among(p, arrests):
		return whileServing(a, person)
	case among(p, aliens|1<<PublicService|1<<MilitaryObligation):
		return whileServing(a, aliensAndService)
	case !un || !among(p, personal) || a.tenure() != Serving:
		return false, custom
	}
	// 11(g): what envoys have besides.
	g := cpiun(11, 'g')
	switch {
	case p == CustomsDuty:
		return false, g
	case among(p, jurisdiction|1<<Execution|1<<SuspendLicence):
		if bars, at := envoy(a, p, g); !bars {
			return false, at
		}
		if a.takes(&a.c.Readings.RepresentativeAsEnvoy, vienna.A) {
			return false, custom
		}
		if among(p, jurisdiction) && a.is(&a.c.ConsularAct) {
			return false, vccr(17, 2, 0)
		}
	}
	return envoy(a, p, g)
}

// section18: officials. CPIUN 18 and 20, CPISA 19, 20 and 22 are alike.
func section18(a *reader, p Power) (bool, vienna.Citation) {
	un := a.person()&(UNOfficial|UNOfficialFamily) != 0
	cite := func(of, in vienna.Citation) vienna.Citation {
		if un {
			return of
		}
		return in
	}
	switch {
	case among(p, process), p == Arrest && a.takes(&a.c.Readings.ResidualArrest, vienna.B):
		return inCapacity(a, cite(cpiun(18, 'a'), cpisa(19, 'a')))
	case p == TaxEmoluments:
		return whileServing(a, cite(cpiun(18, 'b'), cpisa(19, 'b')))
	case p == PublicService, p == MilitaryObligation:
		if !un && a.ties() == National && !a.granted(p) {
			return false, cpisa(20, 0)
		}
		return whileServing(a, cite(cpiun(18, 'c'), cpisa(20, 0)))
	case among(p, aliens):
		return whileServing(a, cite(cpiun(18, 'd'), cpisa(19, 'c')))
	case p == CustomsDuty && a.is(&a.c.FirstInstallation):
		return whileServing(a, cite(cpiun(18, 'g'), cpisa(19, 'f')))
	}
	return false, custom
}

// section19: the heads, who keep what officials have and are treated as envoys,
// with spouse and minor children (CPIUN 19, CPISA 21).
func section19(a *reader, p Power) (bool, vienna.Citation) {
	un := a.person()&(UNSeniorOfficial|UNSeniorFamily) != 0
	acts, entry, goods, rank := cpisa(19, 'a'), cpisa(19, 'c'), cpisa(19, 'f'), cpisa(21, 0)
	if un {
		acts, entry, goods, rank = cpiun(18, 'a'), cpiun(18, 'd'), cpiun(18, 'g'), cpiun(19, 0)
	}
	self := a.person()&(UNSeniorOfficial|AgencyHead) != 0
	switch {
	case self && (among(p, process) || p == Arrest && a.takes(&a.c.Readings.ResidualArrest, vienna.B)) && a.act() != Private:
		return true, acts
	case among(p, aliens):
		return whileServing(a, entry)
	case !among(p, personal), a.tenure() != Serving:
		return false, custom
	case self && p == CustomsDuty && a.is(&a.c.FirstInstallation):
		return true, goods
	}
	return envoy(a, p, rank)
}

// section22: experts on mission.
func section22(a *reader, p Power) (bool, vienna.Citation) {
	switch {
	case among(p, process) && a.act() != Private:
		return true, cpiun(22, 'b')
	case among(p, arrests):
		return whileServing(a, cpiun(22, 'a'))
	}
	return false, custom
}

// envoy: what VCDR 29 to 36 give, with their exceptions, by way of at.
func envoy(a *reader, p Power, at vienna.Citation) (bool, vienna.Citation) {
	if among(p, 1<<BriefRestraint|1<<KeepFromDriving) && a.is(&a.c.Danger) && a.takes(&a.c.Readings.BriefRestraint, vienna.B) {
		return false, vcdr(29, 0, 0)
	}
	bars, by := articles29to36(a, p)
	if bars {
		by = at
	}
	return bars, by
}

func whileServing(a *reader, at vienna.Citation) (bool, vienna.Citation) {
	if a.tenure() == Serving {
		return true, at
	}
	return false, custom
}

func inCapacity(a *reader, at vienna.Citation) (bool, vienna.Citation) {
	if a.act() != Private {
		return true, at
	}
	return false, custom
}

// sections14to23 are the waivers: the Member's for its representatives, the
// organisation's for its own persons.
func sections14to23(a *reader, p Power) (open bool, at vienna.Citation) {
	by, at := ByOrganisation, cpisa(22, 0)
	switch a.person() {
	case UNRepresentative:
		by, at = ByGovernment, cpiun(14, 0)
	case AgencyRepresentative:
		by, at = ByGovernment, cpisa(16, 0)
	case UNOfficial, UNSeniorOfficial, UNOfficialFamily, UNSeniorFamily:
		at = cpiun(20, 0)
	case UNExpert:
		at = cpiun(23, 0)
	}
	return waiverCounts(a) && a.organ() == by && waiverNames(a, p), at
}
