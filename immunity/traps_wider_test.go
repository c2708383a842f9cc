package immunity_test

import (
	"law.example/vienna"
	"law.example/vienna/immunity"
)

func vccr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCCR, Article: article, Paragraph: paragraph, Point: point}
}

func csm(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CSM, Article: article, Paragraph: paragraph, Point: point}
}

func cpiun(section uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CPIUN, Article: section, Point: point}
}

func cpisa(section uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CPISA, Article: section, Point: point}
}

// widerTraps are those of the Consular Convention, special missions,
// organisations and custom. A name without a treaty's would be the VCDR's.
var widerTraps = []trap{
	// Consular Convention, Articles 1 to 25: who is who
	{"VCCR 1(2): career personnel at a post headed by an honorary officer → career-staff-at-honorary-post", immunity.Case{Person: immunity.ConsularOfficer, PostHead: immunity.HonoraryHead, Presume: true}, immunity.Arrest, vienna.Unknown, vccr(1, 2, 0)},
	{"VCCR 5: private trade is no consular function", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Act: immunity.Private, Tenure: immunity.Serving}, immunity.CivilJurisdiction, vienna.NotBarred, custom},
	{"VCCR 17(1): diplomatic acts of a consular officer give no diplomatic immunity", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"VCCR 17(2): a representative who is also a consul has no more than a consul for consular functions", immunity.Case{Person: immunity.UNRepresentative, ConsularAct: yes, Act: immunity.Private, Tenure: immunity.Serving, Readings: immunity.Readings{RepresentativeAsEnvoy: vienna.B}}, immunity.CivilJurisdiction, vienna.NotBarred, vccr(17, 2, 0)},
	{"VCCR 23(1): a declaration that a consul is not welcome is not barred", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState}, immunity.RequireLeaving, vienna.NotBarred, vccr(23, 1, 0)},
	{"VCCR 23(1): and ends no immunity by itself", immunity.Case{Person: immunity.ConsularOfficer, Tenure: immunity.Serving, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 25: functions over and the period past, nothing is left for a private act", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Private}, immunity.Arrest, vienna.NotBarred, vccr(53, 3, 0)},

	// Article 35: couriers
	{"VCCR 35(5): no document, no inviolability", immunity.Case{Person: immunity.ConsularCourier, Forum: immunity.ReceivingState, Document: no}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 35(5): a courier who is a national of the receiving State needs its consent", immunity.Case{Person: immunity.ConsularCourier, Forum: immunity.ReceivingState, Ties: immunity.National, Admitted: no}, immunity.Arrest, vienna.NotBarred, vccr(35, 5, 0)},
	{"VCCR 35(5): with it the courier is inviolable", immunity.Case{Person: immunity.ConsularCourier, Ties: immunity.National, Admitted: yes, Presume: true}, immunity.Arrest, vienna.Barred, vccr(35, 5, 0)},
	{"VCCR 35(6): a courier ad hoc, until delivery", immunity.Case{Person: immunity.AdHocConsularCourier, Delivered: yes}, immunity.Arrest, vienna.NotBarred, vccr(35, 6, 0)},
	{"VCCR 35(7): the captain of a ship is no courier", immunity.Case{Person: immunity.Captain}, immunity.Arrest, vienna.NotBarred, vccr(35, 7, 0)},

	// Article 41: arrest
	{"VCCR 41(1): both the grave crime and the judicial decision are needed: gravity alone", immunity.Case{Person: immunity.ConsularOfficer, GraveCrime: yes, JudicialDecision: no, Presume: true}, immunity.Arrest, vienna.Barred, vccr(41, 1, 0)},
	{"VCCR 41(1): both are needed: a decision alone", immunity.Case{Person: immunity.ConsularOfficer, GraveCrime: no, JudicialDecision: yes, Presume: true}, immunity.Arrest, vienna.Barred, vccr(41, 1, 0)},
	{"VCCR 41(1): both together open it", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Ties: immunity.NoTies, GraveCrime: yes, JudicialDecision: yes}, immunity.Arrest, vienna.NotBarred, vccr(41, 1, 0)},
	{"VCCR 41(1): there is no exception for being caught in the act", immunity.Case{Person: immunity.ConsularOfficer, Danger: yes, GraveCrime: yes, JudicialDecision: no, Presume: true, Readings: immunity.Readings{BriefRestraint: vienna.B}}, immunity.Arrest, vienna.Barred, vccr(41, 1, 0)},
	{"VCCR 41(1): employees can be arrested", immunity.Case{Person: immunity.ConsularEmployee, Act: immunity.Private, Tenure: immunity.Serving}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 41(1): even for official acts, which only 43 shields", immunity.Case{Person: immunity.ConsularEmployee, Grant: immunity.Grant{Source: immunity.NoGrant}, Act: immunity.Official, Tenure: immunity.Serving}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 41(1): honorary officers can be arrested", immunity.Case{Person: immunity.HonoraryOfficer, Ties: immunity.NoTies, Tenure: immunity.Serving}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 41(2): no prison but to carry out a final decision", immunity.Case{Person: immunity.ConsularOfficer, FinalDecision: no, Act: immunity.Private, Presume: true}, immunity.Imprisonment, vienna.Barred, vccr(41, 2, 0)},
	{"VCCR 41(2): for a private act a final decision opens it", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, FinalDecision: yes, Act: immunity.Private}, immunity.Imprisonment, vienna.NotBarred, vccr(41, 2, 0)},
	{"VCCR 41(2): restriction in the middle of an offence → brief-restraint", immunity.Case{Person: immunity.ConsularOfficer, Danger: yes, Presume: true}, immunity.BriefRestraint, vienna.Unknown, vccr(41, 2, 0)},
	{"VCCR 41(3): inviolability is no immunity from prosecution", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},

	// Article 43: official acts
	{"VCCR 43(1): officers are immune for official acts, criminal too", immunity.Case{Person: immunity.ConsularOfficer, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 43(1): employees too", immunity.Case{Person: immunity.ConsularEmployee, Act: immunity.Official, Presume: true}, immunity.AdministrativeJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 43(1): service staff have no immunity from jurisdiction, even for official acts", immunity.Case{Person: immunity.ConsularService, Forum: immunity.ReceivingState, Act: immunity.Official, Tenure: immunity.Serving}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"VCCR 43(1): nor has the family of an officer", immunity.Case{Person: immunity.ConsularOfficerFamily, Forum: immunity.ReceivingState, Tenure: immunity.Serving}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"VCCR 43(1): nor private staff", immunity.Case{Person: immunity.ConsularPrivateStaff, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Act: immunity.Official}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"VCCR 43(1): what surrounds a function → consular-act-test", immunity.Case{Person: immunity.ConsularOfficer, Act: immunity.Duties, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vccr(43, 1, 0)},
	{"VCCR 43(1): an unlawful act in exercise of functions → consular-act-test", immunity.Case{Person: immunity.ConsularOfficer, Unlawful: yes, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vccr(43, 1, 0)},
	{"VCCR 43(2)(a): a contract not made as an agent of the sending State", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Act: immunity.Official, OwnContract: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vccr(43, 2, 'a')},
	{"VCCR 43(2)(a): in civil actions only", immunity.Case{Person: immunity.ConsularOfficer, Act: immunity.Official, OwnContract: yes, Presume: true}, immunity.AdministrativeJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 43(2)(b): the road accident bites even on duty", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Act: immunity.Official, Vehicle: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vccr(43, 2, 'b')},
	{"VCCR 43(2)(b): but not in criminal proceedings", immunity.Case{Person: immunity.ConsularEmployee, Act: immunity.Official, Vehicle: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 43(2)(b): and after leaving too", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Official, Vehicle: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vccr(43, 2, 'b')},

	// Article 44: evidence
	{"VCCR 44(1): an officer suffers no penalty for declining", immunity.Case{Person: immunity.ConsularOfficer, Presume: true}, immunity.CompelTestimony, vienna.Barred, vccr(44, 1, 0)},
	{"VCCR 44(1): employees may not decline", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies}, immunity.CompelTestimony, vienna.NotBarred, vccr(44, 1, 0)},
	{"VCCR 44(1): nor may honorary officers, to whom it does not apply", immunity.Case{Person: immunity.HonoraryOfficer, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies}, immunity.CompelTestimony, vienna.NotBarred, custom},
	{"VCCR 44(3): service staff need not testify on official matters, though they are not immune for them", immunity.Case{Person: immunity.ConsularService, Act: immunity.Official, Presume: true, Readings: immunity.Readings{ConsularTestimonyScope: vienna.A}}, immunity.TestimonyOnFunctions, vienna.Barred, vccr(44, 3, 0)},
	{"VCCR 44(3): on official matters of service staff → consular-testimony-scope", immunity.Case{Person: immunity.ConsularService, Act: immunity.Official, Presume: true}, immunity.TestimonyOnFunctions, vienna.Unknown, vccr(44, 3, 0)},
	{"VCCR 44(3): official papers are not produced", immunity.Case{Person: immunity.HonoraryOfficer, Act: immunity.Official, Presume: true}, immunity.CompelDocuments, vienna.Barred, vccr(44, 3, 0)},
	{"VCCR 44(3): nobody need be an expert on the law of the sending State", immunity.Case{Person: immunity.ConsularEmployee, Presume: true}, immunity.ExpertEvidence, vienna.Barred, vccr(44, 3, 0)},

	// Article 45: waiver
	{"VCCR 45(2): writing is needed", immunity.Case{Person: immunity.ConsularOfficer, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Written: no, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 45(2): express and in writing", immunity.Case{Person: immunity.ConsularOfficer, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Written: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}}, immunity.CriminalJurisdiction, vienna.NotBarred, vccr(45, 1, 0)},
	{"VCCR 45(1): a waiver of 43 is none of 41", immunity.Case{Person: immunity.ConsularOfficer, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Liberty: no, Written: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Presume: true}, immunity.Arrest, vienna.Barred, vccr(41, 1, 0)},
	{"VCCR 45(3): a counterclaim directly connected", immunity.Case{Person: immunity.ConsularEmployee, Counterclaim: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vccr(45, 3, 0)},
	{"VCCR 45(4): execution needs a waiver of its own", immunity.Case{Person: immunity.ConsularOfficer, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Written: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes, Execution: no}, Act: immunity.Official, Presume: true}, immunity.Execution, vienna.Barred, vccr(43, 1, 0)},

	// Articles 46 to 52
	{"VCCR 46(1): no aliens registration", immunity.Case{Person: immunity.ConsularOfficerFamily, Presume: true}, immunity.AliensRegistration, vienna.Barred, vccr(46, 1, 0)},
	{"VCCR 46(2): but for an employee who is not permanent", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Permanent: no}, immunity.AliensRegistration, vienna.NotBarred, vccr(46, 2, 0)},
	{"VCCR 46(1): service staff are not named", immunity.Case{Person: immunity.ConsularService, Forum: immunity.ReceivingState, Tenure: immunity.Serving}, immunity.ResidencePermit, vienna.NotBarred, custom},
	{"VCCR 47(2): private staff with other gainful work need a permit", immunity.Case{Person: immunity.ConsularPrivateStaff, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Gainful: yes}, immunity.WorkPermit, vienna.NotBarred, custom},
	{"VCCR 48(1): families are named, unlike in VCDR 33(1)", immunity.Case{Person: immunity.ConsularServiceFamily, Presume: true}, immunity.SocialSecurity, vienna.Barred, vccr(48, 1, 0)},
	{"VCCR 49(1): the family of a consul has fiscal privileges", immunity.Case{Person: immunity.ConsularOfficerFamily, Presume: true}, immunity.TaxOther, vienna.Barred, vccr(49, 1, 0)},
	{"VCCR 49(1)(f): fees are not confined to immovables, unlike VCDR 34(f)", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Immovable: no}, immunity.RegistrationFee, vienna.NotBarred, vccr(49, 1, 'f')},
	{"VCCR 49(1): a road charge → road-charge", immunity.Case{Person: immunity.ConsularOfficer, Presume: true}, immunity.RoadCharge, vienna.Unknown, vccr(49, 1, 'e')},
	{"VCCR 49(2): service staff, wages only", immunity.Case{Person: immunity.ConsularService, Forum: immunity.ReceivingState, Tenure: immunity.Serving}, immunity.TaxOther, vienna.NotBarred, custom},
	{"VCCR 50(2): employees at first installation only", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Tenure: immunity.Serving, FirstInstallation: no}, immunity.CustomsDuty, vienna.NotBarred, custom},
	{"VCCR 52: service staff too, and household families", immunity.Case{Person: immunity.ConsularServiceFamily, Presume: true}, immunity.MilitaryObligation, vienna.Barred, vccr(52, 0, 0)},

	// Article 53: beginning and end
	{"VCCR 53(1): nothing before entry or entering on duties", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Tenure: immunity.NotBegun}, immunity.Arrest, vienna.NotBarred, vccr(53, 1, 0)},
	{"VCCR 53(4): employees keep official acts for good", immunity.Case{Person: immunity.ConsularEmployee, Tenure: immunity.Over, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(53, 4, 0)},
	{"VCCR 53(4): service staff have nothing to keep", immunity.Case{Person: immunity.ConsularService, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Official}, immunity.CriminalJurisdiction, vienna.NotBarred, vccr(53, 3, 0)},

	// Article 54: third States
	{"VCCR 54(1): a holiday or conference is no transit", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.TransitState, Journey: immunity.PrivateTrip, ForceMajeure: no}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 54(1): a stay on the way back to the post → transit-private-detour", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.TransitState, Journey: immunity.Detour, Visa: yes, NeededForTransit: yes, ForceMajeure: no, Presume: true}, immunity.Arrest, vienna.Unknown, vccr(54, 1, 0)},
	{"VCCR 54(1): only what the transit requires", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.TransitState, Journey: immunity.ToPost, NeededForTransit: no}, immunity.CivilJurisdiction, vienna.NotBarred, custom},

	// Articles 57, 58 and 65 to 67: gainful work, honorary officers
	{"VCCR 57(2)(a): private gainful work takes immunity for official acts too", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Act: immunity.Official, Gainful: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vccr(57, 2, 'a')},
	{"VCCR 57(2): of employees and service staff, not of officers", immunity.Case{Person: immunity.ConsularOfficer, Act: immunity.Official, Gainful: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 57(2)(b): private staff lose through the employer's work", immunity.Case{Person: immunity.ConsularPrivateStaff, Forum: immunity.ReceivingState, Sponsor: immunity.Sponsor{Gainful: yes}}, immunity.WorkPermit, vienna.NotBarred, vccr(57, 2, 'b')},
	{"VCCR 57(2)(c): family who work for gain", immunity.Case{Person: immunity.ConsularOfficerFamily, Forum: immunity.ReceivingState, Gainful: yes}, immunity.TaxOther, vienna.NotBarred, vccr(57, 2, 'c')},
	{"VCCR 58(2): honorary officers have 43", immunity.Case{Person: immunity.HonoraryOfficer, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vccr(43, 1, 0)},
	{"VCCR 58(2): but neither 49 nor 50", immunity.Case{Person: immunity.HonoraryOfficer, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies}, immunity.TaxOther, vienna.NotBarred, custom},
	{"VCCR 58(3): their families have nothing", immunity.Case{Person: immunity.HonoraryFamily, Forum: immunity.ReceivingState}, immunity.AliensRegistration, vienna.NotBarred, vccr(58, 3, 0)},
	{"VCCR 58(3): nor have families of employees at their posts", immunity.Case{Person: immunity.ConsularEmployeeFamily, Forum: immunity.ReceivingState, PostHead: immunity.HonoraryHead}, immunity.TaxOther, vienna.NotBarred, vccr(58, 3, 0)},
	{"VCCR 65: not an honorary officer in business for profit", immunity.Case{Person: immunity.HonoraryOfficer, Forum: immunity.ReceivingState, Gainful: yes}, immunity.AliensRegistration, vienna.NotBarred, vccr(65, 0, 0)},
	{"VCCR 66: pay for consular functions is exempt", immunity.Case{Person: immunity.HonoraryOfficer, Presume: true}, immunity.TaxEmoluments, vienna.Barred, vccr(66, 0, 0)},

	// Articles 70 and 71
	{"VCCR 70(4): a member of a mission in a consular section keeps the mission's status", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"VCCR 70(4): staff of the mission and of a post are told apart: at a post the same clerk can be arrested", immunity.Case{Person: immunity.ConsularEmployee, Act: immunity.Private, Tenure: immunity.Serving}, immunity.Arrest, vienna.NotBarred, custom},
	{"VCCR 71(1): an officer who is a national has official acts only", immunity.Case{Person: immunity.ConsularOfficer, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Private, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, vccr(71, 1, 0)},
	{"VCCR 71(1): and keeps those", immunity.Case{Person: immunity.HonoraryOfficer, Ties: immunity.National, Act: immunity.Official, Presume: true, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.Barred, vccr(71, 1, 0)},
	{"VCCR 71(2): a local employee has not even 43", immunity.Case{Person: immunity.ConsularEmployee, Forum: immunity.ReceivingState, Ties: immunity.PermanentResident, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vccr(71, 2, 0)},
	{"VCCR 71(2): nor has the family of an officer with ties, wider than VCDR 37(1)", immunity.Case{Person: immunity.ConsularOfficerFamily, Forum: immunity.ReceivingState, Sponsor: immunity.Sponsor{Ties: immunity.PermanentResident}, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.TaxOther, vienna.NotBarred, vccr(71, 2, 0)},

	// Special missions
	{"CSM 2: without consent there is no special mission", immunity.Case{Person: immunity.SpecialRepresentative, Forum: immunity.ReceivingState, SpecialMissionsConvention: yes, Accepted: no}, immunity.Arrest, vienna.NotBarred, csm(2, 0, 0)},
	{"CSM 29: a representative is inviolable", immunity.Case{Person: immunity.SpecialRepresentative, SpecialMissionsConvention: yes, Accepted: yes, Presume: true}, immunity.Arrest, vienna.Barred, csm(29, 0, 0)},
	{"CSM 31(1): private and grave acts included", immunity.Case{Person: immunity.SpecialRepresentative, Act: immunity.Private, SpecialMissionsConvention: yes, Accepted: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, csm(31, 1, 0)},
	{"CSM 31(2)(d): a vehicle used outside official functions, which VCDR 31 does not know", immunity.Case{Person: immunity.SpecialRepresentative, Forum: immunity.ReceivingState, Act: immunity.Private, Vehicle: yes, SpecialMissionsConvention: yes}, immunity.CivilJurisdiction, vienna.NotBarred, csm(31, 2, 'd')},
	{"CSM 31(2)(d): not one on duty", immunity.Case{Person: immunity.SpecialRepresentative, Act: immunity.Official, Vehicle: yes, Claim: immunity.AccidentDamage, SpecialMissionsConvention: yes, Accepted: yes, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, csm(31, 2, 0)},
	{"CSM 36: technical staff answer for private acts", immunity.Case{Person: immunity.SpecialTechnical, Forum: immunity.ReceivingState, Act: immunity.Private, SpecialMissionsConvention: yes}, immunity.CivilJurisdiction, vienna.NotBarred, csm(36, 0, 0)},
	{"CSM 37: service staff are not inviolable", immunity.Case{Person: immunity.SpecialService, Forum: immunity.ReceivingState, Tenure: immunity.Serving, SpecialMissionsConvention: yes}, immunity.SearchPerson, vienna.NotBarred, csm(37, 0, 0)},
	{"CSM 39(1): permanent residence shuts family out, unlike VCDR 37(1)", immunity.Case{Person: immunity.SpecialFamily, Forum: immunity.ReceivingState, Ties: immunity.PermanentResident, Grant: immunity.Grant{Source: immunity.NoGrant}, SpecialMissionsConvention: yes}, immunity.Arrest, vienna.NotBarred, csm(39, 1, 0)},
	{"CSM 40(1): a national has official acts only", immunity.Case{Person: immunity.SpecialRepresentative, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Private, Grant: immunity.Grant{Source: immunity.NoGrant}, SpecialMissionsConvention: yes}, immunity.Arrest, vienna.NotBarred, csm(40, 1, 0)},
	{"CSM 42(4): the third State must have been told", immunity.Case{Person: immunity.SpecialRepresentative, Forum: immunity.TransitState, Informed: no, Journey: immunity.ToPost, ForceMajeure: no, SpecialMissionsConvention: yes}, immunity.Arrest, vienna.NotBarred, custom},
	{"CSM 43(2): official acts survive the end", immunity.Case{Person: immunity.SpecialRepresentative, Tenure: immunity.Over, Act: immunity.Official, SpecialMissionsConvention: yes, Accepted: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, csm(43, 2, 0)},
	{"custom: between States that the Convention does not bind → special-mission-custom", immunity.Case{Person: immunity.SpecialRepresentative, SpecialMissionsConvention: no, Accepted: yes, Presume: true}, immunity.Arrest, vienna.Unknown, custom},
	{"custom: consent to this mission is needed", immunity.Case{Person: immunity.SpecialRepresentative, SpecialMissionsConvention: no, Accepted: no, Readings: immunity.Readings{SpecialMissionCustom: vienna.A}}, immunity.Arrest, vienna.NotBarred, custom},
	{"custom: it reaches no civil action", immunity.Case{Person: immunity.SpecialRepresentative, Forum: immunity.ReceivingState, SpecialMissionsConvention: no, Accepted: yes, Readings: immunity.Readings{SpecialMissionCustom: vienna.A}}, immunity.CivilJurisdiction, vienna.NotBarred, custom},

	// Organisations
	{"CPIUN 11(a): a representative is not arrested", immunity.Case{Person: immunity.UNRepresentative, Act: immunity.Private, Presume: true}, immunity.Arrest, vienna.Barred, cpiun(11, 'a')},
	{"CPIUN 11(g): private acts → representative-as-envoy", immunity.Case{Person: immunity.UNRepresentative, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, cpiun(11, 'g')},
	{"CPIUN 12: words and acts stay immune when the mission is over", immunity.Case{Person: immunity.UNRepresentative, Tenure: immunity.Over, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, cpiun(11, 'a')},
	{"CPIUN 15: not against one's own State", immunity.Case{Person: immunity.UNRepresentative, OwnState: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, cpiun(15, 0)},
	{"CPIUN 18(a): an official can be arrested for a private act", immunity.Case{Person: immunity.UNOfficial, Act: immunity.Private}, immunity.Arrest, vienna.NotBarred, custom},
	{"CPIUN 18(a): and not for an official one, national or not", immunity.Case{Person: immunity.UNOfficial, Act: immunity.Official, Ties: immunity.National, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, cpiun(18, 'a')},
	{"CPIUN 19: Assistant Secretaries-General are as envoys, private acts included", immunity.Case{Person: immunity.UNSeniorOfficial, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, cpiun(19, 0)},
	{"CPIUN 20: the organisation waives, not the State", immunity.Case{Person: immunity.UNOfficial, Act: immunity.Official, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, cpiun(18, 'a')},
	{"CPIUN 22(a): experts are not arrested", immunity.Case{Person: immunity.UNExpert, Act: immunity.Private, Presume: true}, immunity.Arrest, vienna.Barred, cpiun(22, 'a')},
	{"CPIUN 22(b): but can be tried for private acts", immunity.Case{Person: immunity.UNExpert, Act: immunity.Private, Tenure: immunity.Serving}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"CPISA 21: of an agency only the executive head is as an envoy", immunity.Case{Person: immunity.AgencyOfficial, Act: immunity.Private, Tenure: immunity.Serving}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"CPISA 21: the executive head is", immunity.Case{Person: immunity.AgencyHead, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, cpisa(21, 0)},
	{"CPISA 17: not against the own State", immunity.Case{Person: immunity.AgencyRepresentative, OwnState: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, cpisa(17, 0)},
	{"headquarters: a mission member with functional immunity has it as a grant", immunity.Case{Person: immunity.NoStatus, Forum: immunity.ReceivingState, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.Headquarters, Powers: immunity.PowersOf(immunity.CriminalJurisdiction), OfficialOnly: yes}}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(47, 2, 'b')},

	// Custom
	{"custom: a serving foreign minister is immune for all acts", immunity.Case{Person: immunity.ForeignMinister, Act: immunity.Private, Crime: yes, Presume: true}, immunity.Arrest, vienna.Barred, custom},
	{"custom: after office not for private acts", immunity.Case{Person: immunity.HeadOfState, Tenure: immunity.Over, Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"custom: after office for official acts, if no crime under international law", immunity.Case{Person: immunity.HeadOfState, Tenure: immunity.Over, Act: immunity.Official, Crime: no, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, custom},
	{"custom: after office for such a crime → crime-under-custom", immunity.Case{Person: immunity.HeadOfState, Tenure: immunity.Over, Act: immunity.Official, Crime: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, custom},
	{"custom: an official whose State claims nothing", immunity.Case{Person: immunity.StateOfficial, Act: immunity.Official, Claimed: no}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
}
