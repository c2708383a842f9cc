package immunity

import "law.example/vienna"

const (
	csmPersons = SpecialRepresentative | SpecialTechnical | SpecialService | SpecialPrivateStaff | SpecialFamily | SpecialTechnicalFamily
	csmMembers = SpecialRepresentative | SpecialTechnical | SpecialService
	csmFamily  = SpecialFamily | SpecialTechnicalFamily
)

// specialMission: the Convention of 1969 where it is in force, custom elsewhere.
func specialMission(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	switch {
	case p == RequireLeaving:
		if person&csmMembers != 0 && a.forum() == ReceivingState && a.is(&a.c.SpecialMissionsConvention) {
			return false, csm(12, 1, 0)
		}
		return false, custom
	case p == EmployerContributions:
		if person == SpecialRepresentative && a.forum() == ReceivingState && a.is(&a.c.SpecialMissionsConvention) {
			return false, csm(32, 3, 0)
		}
		return false, custom
	case among(p, unregulated), a.forum() == ThirdState:
		return false, custom
	case !a.is(&a.c.SpecialMissionsConvention):
		return customMission(a, p)
	case heldBack(a, p):
		return false, csm(29, 0, 0)
	case a.forum() == TransitState:
		return article42(a, p)
	case p == HinderTransit:
		return false, custom
	case !a.is(&a.c.Accepted):
		return false, csm(2, 0, 0)
	case p == RefuseMovables && article44(a, p):
		return true, csm(44, 1, 0)
	case p == RefuseMovables:
		return false, custom
	case p == EstateDuty && article44(a, p):
		return true, csm(44, 2, 0)
	}
	return articles29to43(a, p)
}

// customMission: once the receiving State has consented, custom gives envoys
// the core, on one reading.
func customMission(a *reader, p Power) (bool, vienna.Citation) {
	return a.forum() == ReceivingState && a.person() == SpecialRepresentative && among(p, liberty|criminalSide) && a.tenure()&entitled != 0 &&
		a.is(&a.c.Accepted) && a.takes(&a.c.Readings.SpecialMissionCustom, vienna.A), custom
}

// heldBack: whom the Convention makes inviolable may still be held back in
// danger, on one reading.
func heldBack(a *reader, p Power) bool {
	const envoys, technical = SpecialRepresentative | SpecialFamily, SpecialTechnical | SpecialTechnicalFamily
	return among(p, 1<<BriefRestraint|1<<KeepFromDriving) &&
		(a.person()&envoys != 0 || a.person()&technical != 0 && a.forum() == ReceivingState) &&
		a.is(&a.c.Danger) && a.takes(&a.c.Readings.BriefRestraint, vienna.B)
}

// article44: the movables of the dead, who had no ties.
func article44(a *reader, p Power) bool {
	if a.person()&(csmMembers|csmFamily) == 0 || a.tenure()&entitled == 0 || !a.is(&a.c.Deceased) || a.ties() != NoTies {
		return false
	}
	if p == RefuseMovables && a.is(&a.c.ExportProhibited) || p == EstateDuty && !a.is(&a.c.OnlyByPosting) {
		return false
	}
	return a.person()&csmFamily == 0 || a.is(&a.c.Household)
}

// article42: transit, which binds a third State that was informed. It names the
// way to take up functions and the way home, and asks for no visa.
func article42(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	inviolable := person&(SpecialRepresentative|SpecialFamily) != 0
	switch {
	case person == SpecialPrivateStaff:
		return false, custom
	case p == HinderTransit, inviolable && among(p, liberty|jurisdiction|evidence|1<<Execution):
	default:
		return false, custom
	}
	if !a.is(&a.c.Accepted) {
		return false, csm(2, 0, 0)
	}
	// 42(1) asks families to accompany and to enjoy privileges, 42(2) does not.
	if person == SpecialFamily && a.ties() != NoTies {
		return false, csm(42, 1, 0)
	}
	if person == SpecialFamily && !a.is(&a.c.Household) {
		return false, custom
	}
	if among(p, jurisdiction|evidence|1<<Execution) && !a.is(&a.c.NeededForTransit) {
		return false, custom
	}
	switch {
	case a.is(&a.c.ForceMajeure):
		return true, csm(42, 5, 0)
	case !a.is(&a.c.Informed), a.journey()&(ToPost|Homeward) == 0:
		return false, custom
	case inviolable:
		return true, csm(42, 1, 0)
	}
	return true, csm(42, 2, 0)
}

// articles29to43: ties and company (39, 40), then the stage (43), then the class.
func articles29to43(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	if !among(p, personal) {
		return false, custom
	}
	family := csm(39, 1, 0)
	if person == SpecialTechnicalFamily {
		family = csm(39, 2, 0)
	}
	if a.ties() != NoTies {
		switch {
		case person&csmFamily != 0:
			return false, family
		case a.granted(p):
		case person == SpecialRepresentative:
			return article40_1(a, p)
		default:
			return false, csm(40, 2, 0)
		}
	}
	if person&csmFamily != 0 && !a.is(&a.c.Household) {
		return false, family
	}
	switch a.tenure() {
	case NotBegun:
		return false, csm(43, 1, 0)
	case Over:
		acts := among(p, jurisdiction|1<<Imprisonment|1<<Execution) || p == Arrest && a.takes(&a.c.Readings.ResidualArrest, vienna.B)
		return acts && person&csmMembers != 0 && a.act() != Private && !lawless(a), csm(43, 2, 0)
	}
	switch person {
	case SpecialPrivateStaff:
		if p == SocialSecurity && a.ties() == NoTies && a.is(&a.c.SoleEmploy) && a.is(&a.c.SocialCover) {
			return true, csm(32, 2, 0)
		}
		return p == TaxEmoluments, csm(38, 0, 0)
	case SpecialService:
		if p == SocialSecurity && a.is(&a.c.Services) {
			return true, csm(32, 1, 0)
		}
		return p == TaxEmoluments || among(p, jurisdiction|1<<Imprisonment|1<<Execution) && a.act() != Private, csm(37, 0, 0)
	}
	return articles29to35(a, p)
}

// article40_1: what is left to a representative with ties, and after the end.
func article40_1(a *reader, p Power) (bool, vienna.Citation) {
	own := jurisdiction | liberty | 1<<Execution
	at := csm(40, 1, 0)
	if a.tenure() == Over {
		own = jurisdiction | 1<<Imprisonment
		at = csm(43, 2, 0)
	}
	if !among(p, own) || a.tenure() == NotBegun || a.act() == Private || a.act() == Duties && !a.takes(&a.c.Readings.OfficialActOfNational, vienna.B) {
		return false, csm(40, 1, 0)
	}
	return a.tenure() != Over || !lawless(a), at
}

func articles29to35(a *reader, p Power) (bool, vienna.Citation) {
	technical := a.person()&(SpecialTechnical|SpecialTechnicalFamily) != 0
	switch p {
	case HoldIdentity, BriefRestraint, Arrest, Imprisonment, SearchPerson, CompelledTest, KeepFromDriving:
		return true, csm(29, 0, 0)
	case CriminalJurisdiction, ContinueCriminal:
		return true, csm(31, 1, 0)
	case CivilJurisdiction, AdministrativeJurisdiction, ContinueCivil, ContinueAdministrative, ServeProcess:
		if technical && a.act() == Private {
			return false, csm(36, 0, 0)
		}
		if excepted, at := exception31_2(a); excepted {
			return false, at
		}
		return true, csm(31, 2, 0)
	case SuspendLicence:
		if technical && a.act() == Private {
			return false, csm(36, 0, 0)
		}
		if a.takes(&a.c.Readings.LicenceSuspension, vienna.A) {
			return true, csm(31, 2, 0)
		}
		return false, custom
	case SummonWitness, CompelTestimony, TestimonyOnFunctions, CompelDocuments, ExpertEvidence:
		return true, csm(31, 3, 0)
	case Execution:
		if a.is(&a.c.Infringes) {
			return true, csm(31, 4, 0)
		}
		if excepted, _ := exception31_2(a); excepted {
			return false, csm(31, 4, 0)
		}
		if technical && a.act() == Private && a.takes(&a.c.Readings.TechnicalStaffExecution, vienna.B) {
			return false, csm(36, 0, 0)
		}
		return true, csm(31, 4, 0)
	case SocialSecurity:
		if a.is(&a.c.Services) {
			return true, csm(32, 1, 0)
		}
		return false, custom
	case TaxEmoluments, TaxOther:
		return true, csm(33, 0, 0)
	case TaxIndirect:
		return false, csm(33, 0, 'a')
	case TaxImmovable:
		if a.is(&a.c.ForSendingState) {
			return true, csm(33, 0, 0)
		}
		return false, csm(33, 0, 'b')
	case EstateDuty:
		return false, csm(33, 0, 'c')
	case TaxPrivateIncome:
		return false, csm(33, 0, 'd')
	case ServiceCharge:
		return false, csm(33, 0, 'e')
	case RoadCharge:
		if a.takes(&a.c.Readings.RoadCharge, vienna.A) {
			return false, csm(33, 0, 'e')
		}
		return true, csm(33, 0, 0)
	// Unlike VCDR 34(f) it is not confined to immovable property.
	case RegistrationFee:
		return false, csm(33, 0, 'f')
	case PersonalService, PublicService, MilitaryObligation:
		return true, csm(34, 0, 0)
	case CustomsDuty:
		if !a.is(&a.c.ForUse) || technical && !a.is(&a.c.FirstInstallation) {
			return false, custom
		}
		if technical {
			return true, csm(36, 0, 0)
		}
		return true, csm(35, 1, 0)
	}
	return false, custom
}

// exception31_2: the actions that 31(2)(a) to (d) leave open.
func exception31_2(a *reader) (bool, vienna.Citation) {
	switch a.claim() {
	case RealAction:
		if !a.is(&a.c.ForSendingState) {
			return true, csm(31, 2, 'a')
		}
	case Succession:
		if !a.is(&a.c.ForSendingState) {
			return true, csm(31, 2, 'b')
		}
	case Commerce:
		return a.act() == Private, csm(31, 2, 'c')
	default:
		if a.act() == Private && a.is(&a.c.ForcedLabour) && a.takes(&a.c.Readings.ServitudeAsCommerce, vienna.B) {
			return true, csm(31, 2, 'c')
		}
	}
	return a.act() == Private && a.is(&a.c.Vehicle), csm(31, 2, 'd')
}

// article41 is the waiver for all persons of the mission; outside the
// Convention, custom's.
func article41(a *reader, p Power) (open bool, at vienna.Citation) {
	if !a.is(&a.c.SpecialMissionsConvention) {
		return waiverCounts(a) && a.organ() == ByGovernment && waiverNames(a, p), custom
	}
	if among(p, civilSide) && a.is(&a.c.Counterclaim) {
		return true, csm(41, 3, 0)
	}
	if !waiverCounts(a) || !bySendingState(a) {
		return false, custom
	}
	if p == Execution {
		inviolable := a.person()&(SpecialRepresentative|SpecialTechnical|csmFamily) != 0 && a.tenure()&entitled != 0
		return waiverNames(a, p) && (!inviolable || !a.is(&a.c.Infringes)), csm(41, 4, 0)
	}
	return waiverNames(a, p), csm(41, 1, 0)
}
