package immunity

import (
	"law.example/vienna"
)

// A layer is a step of the Convention's own logic. The highest layer of which a
// row applies decides; all rows of a layer have its one outcome.
type layer uint8

const (
	floor        layer = iota // territorial jurisdiction: nothing bars
	allowed                   // what the Convention itself lets the receiving State do: still nothing bars
	grant                     // what the Convention gives a class of persons
	exception                 // "except", "save", "shall not extend to"
	notYetOrOver              // status not begun, or ended: 39(1), 39(2) first sentence
	residual                  // what survives the end: 39(2) second sentence
	nationality               // what 37 and 38 take from nationals, permanent residents and those outside the household
	ownOfficial               // what 38(1) leaves an agent with ties to the receiving State
	limit                     // what immunity, even for official acts, does not reach
	reserved                  // a reservation to 37(2) or 38(1)
	death                     // 39(4), which stands apart from the tenure of the deceased
	moreGranted               // what the receiving State grants beyond the Convention
	waived                    // 32: waiver, and the counterclaim of 32(3)
	nullity                   // proceedings that were void from the beginning
	numLayers    = iota
)

var layerNames = [...]string{floor: "floor", allowed: "allowed", grant: "grant", exception: "exception", notYetOrOver: "not yet or over",
	residual: "residual", nationality: "nationality", ownOfficial: "own official acts", limit: "limit", reserved: "reserved",
	death: "death", moreGranted: "more granted", waived: "waived", nullity: "nullity"}

var outcomes = [...]vienna.Answer{floor: vienna.NotBarred, allowed: vienna.NotBarred, grant: vienna.Barred, exception: vienna.NotBarred, notYetOrOver: vienna.NotBarred,
	residual: vienna.Barred, nationality: vienna.NotBarred, ownOfficial: vienna.Barred, limit: vienna.NotBarred, reserved: vienna.NotBarred,
	death: vienna.Barred, moreGranted: vienna.Barred, waived: vienna.NotBarred, nullity: vienna.Barred}

// A row is one sentence of the Convention. A column that when leaves zero may
// have any value; covered asks for a grant that covers the measure.
type row struct {
	key     string // stable, never reused
	at      vienna.Citation
	layer   layer
	powers  Powers
	when    Case
	covered vienna.Truth // a grant of the receiving State covers the measure
	stated  vienna.Truth // the caller stated a grant
	gist    string
}

// The persons that rows name together, and other sets of values.
const (
	agents     = HeadOfMission | Agent                                   // VCDR 1(e)
	diplomats  = agents | AgentFamily                                    // VCDR 37(1)
	technicals = AdministrativeTechnical | AdministrativeTechnicalFamily // VCDR 37(2)
	families   = AgentFamily | AdministrativeTechnicalFamily | ServiceFamily
	shielded   = diplomats | technicals                          // those who have VCDR 29
	immune     = shielded | ServiceStaff                         // those who have some immunity by the Convention
	mission    = agents | AdministrativeTechnical | ServiceStaff // members of the mission, VCDR 1(b)
	passing    = technicals | ServiceStaff | ServiceFamily       // whose passage third States do not hinder, VCDR 40(2)
	elsewhere  = TransitState | ThirdState
	entitled   = Serving | Leaving
	functional = Duties | Official // in the exercise of functions as a member of the mission
	ordinary   = OtherContract | AccidentDamage | OtherClaim
	tied       = National | PermanentResident
	covering   = ThisProceeding | Standing
	transit    = ToPost | Homeward // the journeys that VCDR 40(1) names

	yes = vienna.True
	no  = vienna.False
)

func sentence(c vienna.Citation, n uint8) vienna.Citation { c.Sentence = n; return c }

// rows are the rules, in the order of the Convention. Order carries no meaning;
// the layer does. Last compared with the text on 2026-11-24.
var rows = [...]row{
	{key: "territorial-jurisdiction", at: vienna.Citation{Treaty: vienna.Custom}, layer: floor, powers: every,
		gist: "a State may exercise its powers in its territory where no rule forbids it"},

	// Article 9
	{key: "vcdr-9-1", at: sentence(vcdr(9, 1, 0), 1), layer: allowed, powers: 1 << RequireLeaving,
		when: Case{Person: mission, Forum: ReceivingState},
		gist: "at any time and without reasons the receiving State may declare a member not welcome, which ends no immunity by itself"},

	// Article 27
	{key: "vcdr-27-5", at: sentence(vcdr(27, 5, 0), 2), layer: grant, powers: liberty,
		when: Case{Person: Courier, Forum: ReceivingState, Tenure: entitled, Document: yes},
		gist: "a courier with the official document is inviolable and free from arrest and detention"},
	{key: "vcdr-27-6", at: vcdr(27, 6, 0), layer: grant, powers: liberty,
		when: Case{Person: AdHocCourier, Forum: ReceivingState, Tenure: entitled, Document: yes, Delivered: no},
		gist: "so is a courier ad hoc, until the bag is delivered"},
	{key: "vcdr-27-6-delivered", at: vcdr(27, 6, 0), layer: exception, powers: liberty,
		when: Case{Person: AdHocCourier, Delivered: yes},
		gist: "but not once it is delivered to the consignee"},
	{key: "vcdr-27-7", at: sentence(vcdr(27, 7, 0), 2), layer: allowed, powers: liberty,
		when: Case{Person: Captain},
		gist: "a captain entrusted with a bag is no courier"},

	// Article 29
	{key: "vcdr-29", at: vcdr(29, 0, 0), layer: grant, powers: liberty,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "the person is inviolable and free from any form of arrest or detention"},
	// Tehran (ICJ 1980), para 86, allows a brief arrest to stop a particular
	// offence; the text has no exception.
	{key: "vcdr-29-restraint", at: vcdr(29, 0, 0), layer: limit, powers: 1<<BriefRestraint | 1<<KeepFromDriving,
		when: Case{Person: shielded, Danger: yes, Readings: Readings{BriefRestraint: vienna.B}},
		gist: "but may be held back to stop an offence or a danger under way"},

	// Article 31
	{key: "vcdr-31-1-criminal", at: sentence(vcdr(31, 1, 0), 1), layer: grant, powers: criminalSide,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "immune from the criminal jurisdiction, without exception"},
	{key: "vcdr-31-1-civil", at: sentence(vcdr(31, 1, 0), 2), layer: grant, powers: civilSide,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "immune from the civil and administrative jurisdiction"},
	{key: "vcdr-31-1-licence", at: sentence(vcdr(31, 1, 0), 2), layer: grant, powers: 1 << SuspendLicence,
		when: Case{Person: shielded, Forum: ReceivingState, Readings: Readings{LicenceSuspension: vienna.A}},
		gist: "to which the suspension of a licence belongs"},
	{key: "vcdr-31-1-a", at: vcdr(31, 1, 'a'), layer: exception, powers: civilSide,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: RealAction, ForSendingState: no},
		gist: "except a real action about private immovable property not held for the mission"},
	{key: "vcdr-31-1-b", at: vcdr(31, 1, 'b'), layer: exception, powers: civilSide,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: Succession, ForSendingState: no},
		gist: "except a succession in which the person takes part privately"},
	{key: "vcdr-31-1-c", at: vcdr(31, 1, 'c'), layer: exception, powers: civilSide,
		when: Case{Person: diplomats, Forum: ReceivingState, Claim: Commerce, Act: Private},
		gist: "except a professional or commercial activity outside official functions"},
	// Basfar v Wong (UKSC 2022) against Tabion v Mufti (4th Cir 1996) and
	// later US rulings on trafficking.
	{key: "vcdr-31-1-c-servitude", at: vcdr(31, 1, 'c'), layer: exception, powers: civilSide,
		when: Case{Person: diplomats, Forum: ReceivingState, Claim: ordinary, Act: Private, ForcedLabour: yes,
			Readings: Readings{ServitudeAsCommerce: vienna.B}},
		gist: "to which forced labour for the person's gain belongs"},
	{key: "vcdr-31-2", at: vcdr(31, 2, 0), layer: grant, powers: evidence,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "not obliged to give evidence as a witness"},
	{key: "vcdr-31-3", at: vcdr(31, 3, 0), layer: grant, powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "no measures of execution"},
	{key: "vcdr-31-3-a", at: vcdr(31, 3, 0), layer: exception, powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: RealAction, ForSendingState: no, Infringes: no},
		gist: "except in the case of 31(1)(a), without touching person or residence"},
	{key: "vcdr-31-3-b", at: vcdr(31, 3, 0), layer: exception, powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: Succession, ForSendingState: no, Infringes: no},
		gist: "except in the case of 31(1)(b), without touching person or residence"},
	{key: "vcdr-31-3-c", at: vcdr(31, 3, 0), layer: exception, powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: Commerce, Act: Private, Infringes: no},
		gist: "except in the case of 31(1)(c), without touching person or residence"},
	{key: "vcdr-31-3-c-servitude", at: vcdr(31, 3, 0), layer: exception, powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Claim: ordinary, Act: Private, ForcedLabour: yes, Infringes: no,
			Readings: Readings{ServitudeAsCommerce: vienna.B}},
		gist: "to which forced labour for the person's gain belongs"},

	// Article 32
	{key: "vcdr-32-1-criminal", at: vcdr(32, 1, 0), layer: waived, powers: criminalSide,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes}},
		gist: "the sending State has expressly waived immunity from criminal jurisdiction"},
	{key: "vcdr-32-1-criminal-head", at: vcdr(32, 1, 0), layer: waived, powers: criminalSide,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-1-civil", at: vcdr(32, 1, 0), layer: waived, powers: 1<<CivilJurisdiction | 1<<ContinueCivil | 1<<ServeProcess,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Civil: yes}},
		gist: "the sending State has expressly waived immunity from civil jurisdiction"},
	{key: "vcdr-32-1-civil-head", at: vcdr(32, 1, 0), layer: waived, powers: 1<<CivilJurisdiction | 1<<ContinueCivil | 1<<ServeProcess,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Civil: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-1-administrative", at: vcdr(32, 1, 0), layer: waived, powers: 1<<AdministrativeJurisdiction | 1<<ContinueAdministrative | 1<<SuspendLicence,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Administrative: yes}},
		gist: "the sending State has expressly waived immunity from administrative jurisdiction"},
	{key: "vcdr-32-1-administrative-head", at: vcdr(32, 1, 0), layer: waived, powers: 1<<AdministrativeJurisdiction | 1<<ContinueAdministrative | 1<<SuspendLicence,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Administrative: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-1-evidence", at: vcdr(32, 1, 0), layer: waived, powers: evidence,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Evidence: yes}},
		gist: "the sending State has expressly waived the immunity of a witness"},
	{key: "vcdr-32-1-evidence-head", at: vcdr(32, 1, 0), layer: waived, powers: evidence,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Evidence: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-1-liberty", at: vcdr(32, 1, 0), layer: waived, powers: liberty &^ (1 << Imprisonment),
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Liberty: yes}},
		gist: "the sending State has expressly allowed measures against liberty"},
	{key: "vcdr-32-1-liberty-head", at: vcdr(32, 1, 0), layer: waived, powers: liberty &^ (1 << Imprisonment),
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Liberty: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-1-sentence", at: vcdr(32, 1, 0), layer: waived, powers: 1 << Imprisonment,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Sentence: yes}},
		gist: "the sending State has expressly allowed the serving of a sentence"},
	{key: "vcdr-32-1-sentence-head", at: vcdr(32, 1, 0), layer: waived, powers: 1 << Imprisonment,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Sentence: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	// 32(4) asks for a second waiver in civil and administrative matters only;
	// 32(1) speaks of jurisdiction, and 29 is a grant of its own.
	{key: "vcdr-32-1-reach", at: vcdr(32, 1, 0), layer: waived, powers: liberty,
		when: Case{Person: immune | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes},
			Readings: Readings{CriminalWaiverReach: vienna.A}},
		gist: "a general waiver for criminal proceedings reaches arrest and sentence"},
	{key: "vcdr-32-1-reach-head", at: vcdr(32, 1, 0), layer: waived, powers: liberty,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes},
			Readings: Readings{WaiverAuthority: vienna.B, CriminalWaiverReach: vienna.A}},
		gist: "by its head of mission"},
	{key: "vcdr-32-3", at: vcdr(32, 3, 0), layer: waived, powers: civilSide,
		when: Case{Person: immune | PrivateServant, Counterclaim: yes},
		gist: "whoever begins proceedings cannot plead immunity from a directly connected counterclaim"},
	{key: "vcdr-32-4", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: immune | PrivateServant, Infringes: no, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes}},
		gist: "the sending State has, separately, waived immunity from execution, which does not open person or residence"},
	{key: "vcdr-32-4-head", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: (immune | PrivateServant) &^ HeadOfMission, Infringes: no, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-4-after", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: shielded, Tenure: NotBegun | Over, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes}},
		gist: "where the person is not inviolable the waiver opens all"},
	{key: "vcdr-32-4-after-head", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: shielded &^ HeadOfMission, Tenure: NotBegun | Over, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},
	{key: "vcdr-32-4-staff", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: ServiceStaff | PrivateServant, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes}},
		gist: "service staff and private servants are not inviolable"},
	{key: "vcdr-32-4-staff-head", at: vcdr(32, 4, 0), layer: waived, powers: 1 << Execution,
		when: Case{Person: ServiceStaff | PrivateServant, Waiver: Waiver{Given: yes, By: ByHead, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes},
			Readings: Readings{WaiverAuthority: vienna.B}},
		gist: "by its head of mission"},

	// Article 33
	{key: "vcdr-33-1", at: vcdr(33, 1, 0), layer: grant, powers: 1 << SocialSecurity,
		when: Case{Person: immune, Forum: ReceivingState, Services: yes},
		gist: "social security provisions do not apply to services for the sending State"},
	{key: "vcdr-33-2", at: vcdr(33, 2, 0), layer: grant, powers: 1 << SocialSecurity,
		when: Case{Person: PrivateServant, Forum: ReceivingState, Ties: NoTies, SoleEmploy: yes, SocialCover: yes},
		gist: "nor to a private servant in an agent's sole employ who is covered elsewhere"},
	{key: "vcdr-33-3", at: vcdr(33, 3, 0), layer: allowed, powers: 1 << EmployerContributions,
		when: Case{Person: agents, Forum: ReceivingState},
		gist: "an agent observes the duties of an employer for those who are not exempt"},

	// Article 34
	{key: "vcdr-34", at: vcdr(34, 0, 0), layer: grant, powers: dues,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "exempt from all dues and taxes, personal or real"},
	{key: "vcdr-34-a", at: vcdr(34, 0, 'a'), layer: exception, powers: 1 << TaxIndirect,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "except indirect taxes normally included in a price"},
	{key: "vcdr-34-b", at: vcdr(34, 0, 'b'), layer: exception, powers: 1 << TaxImmovable,
		when: Case{Person: shielded, Forum: ReceivingState, ForSendingState: no},
		gist: "except on private immovable property not held for the mission"},
	{key: "vcdr-34-c", at: vcdr(34, 0, 'c'), layer: exception, powers: 1 << EstateDuty,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "except estate, succession and inheritance duties, subject to 39(4)"},
	{key: "vcdr-34-d", at: vcdr(34, 0, 'd'), layer: exception, powers: 1 << TaxPrivateIncome,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "except on private income from, and commercial capital in, the receiving State"},
	{key: "vcdr-34-e", at: vcdr(34, 0, 'e'), layer: exception, powers: 1 << ServiceCharge,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "except charges for specific services"},
	{key: "vcdr-34-e-road", at: vcdr(34, 0, 'e'), layer: exception, powers: 1 << RoadCharge,
		when: Case{Person: shielded, Forum: ReceivingState, Readings: Readings{RoadCharge: vienna.A}},
		gist: "to which a road charge belongs"},
	{key: "vcdr-34-f", at: vcdr(34, 0, 'f'), layer: exception, powers: 1 << RegistrationFee,
		when: Case{Person: shielded, Forum: ReceivingState, Immovable: yes},
		gist: "except registration, court and record fees, mortgage dues and stamp duty on immovable property, subject to 23"},

	// Article 35
	{key: "vcdr-35", at: vcdr(35, 0, 0), layer: grant, powers: services,
		when: Case{Person: shielded, Forum: ReceivingState},
		gist: "exempt from personal and public services and from military obligations"},

	// Article 36
	{key: "vcdr-36-1", at: vcdr(36, 1, 0), layer: grant, powers: 1 << CustomsDuty,
		when: Case{Person: diplomats, Forum: ReceivingState, ForUse: yes},
		gist: "no customs duties on articles for official use, or for personal use of the agent or the household family"},

	// Article 37
	{key: "vcdr-37-1-national", at: vcdr(37, 1, 0), layer: nationality, powers: personal, covered: no,
		when: Case{Person: AgentFamily, Forum: ReceivingState, Ties: National},
		gist: "family who are nationals of the receiving State have nothing of 29 to 36"},
	{key: "vcdr-37-1-household", at: vcdr(37, 1, 0), layer: nationality, powers: personal,
		when: Case{Person: AgentFamily, Forum: ReceivingState, Household: no},
		gist: "nor has family that does not form part of the household"},
	{key: "vcdr-37-1-sponsor", at: vcdr(37, 1, 0), layer: nationality, powers: personal, covered: no,
		when: Case{Person: AgentFamily, Forum: ReceivingState, Sponsor: Sponsor{Ties: tied}, Readings: Readings{FamilyFollowsSponsor: vienna.A}},
		gist: "nor has the family of an agent who falls under 38(1)"},
	// R (Charles) v Foreign Secretary (DC 2020) requires a waiver for the family
	// itself.
	{key: "vcdr-37-sponsor-waived", at: vcdr(32, 1, 0), layer: waived, powers: jurisdiction,
		when: Case{Person: AgentFamily | AdministrativeTechnicalFamily, Forum: ReceivingState, Sponsor: Sponsor{Waived: yes}, Readings: Readings{FamilyFollowsSponsor: vienna.A}},
		gist: "family cannot keep an immunity from jurisdiction that was waived for the sponsor"},
	{key: "vcdr-37-2-private", at: sentence(vcdr(37, 2, 0), 1), layer: exception, powers: civilSide | 1<<SuspendLicence,
		when: Case{Person: technicals, Forum: ReceivingState, Act: Private},
		gist: "for administrative and technical staff civil and administrative immunity does not extend to acts outside the course of duties"},
	{key: "vcdr-37-2-execution", at: sentence(vcdr(37, 2, 0), 1), layer: exception, powers: 1 << Execution,
		when: Case{Person: technicals, Forum: ReceivingState, Act: Private, Infringes: no, Readings: Readings{TechnicalStaffExecution: vienna.B}},
		gist: "and execution follows jurisdiction, short of person and residence"},
	{key: "vcdr-37-2-customs", at: sentence(vcdr(37, 2, 0), 2), layer: grant, powers: 1 << CustomsDuty,
		when: Case{Person: technicals, Forum: ReceivingState, ForUse: yes, FirstInstallation: yes},
		gist: "they have 36(1) for articles imported at first installation"},
	{key: "vcdr-37-2-ties", at: sentence(vcdr(37, 2, 0), 1), layer: nationality, powers: personal, covered: no,
		when: Case{Person: AdministrativeTechnicalFamily, Forum: ReceivingState, Ties: tied},
		gist: "their family who are nationals or permanent residents have nothing of 29 to 36"},
	{key: "vcdr-37-2-household", at: sentence(vcdr(37, 2, 0), 1), layer: nationality, powers: personal,
		when: Case{Person: AdministrativeTechnicalFamily, Forum: ReceivingState, Household: no},
		gist: "nor has family that does not form part of the household"},
	{key: "vcdr-37-2-sponsor", at: sentence(vcdr(37, 2, 0), 1), layer: nationality, powers: personal, covered: no,
		when: Case{Person: AdministrativeTechnicalFamily, Forum: ReceivingState, Sponsor: Sponsor{Ties: tied}, Readings: Readings{FamilyFollowsSponsor: vienna.A}},
		gist: "nor has the family of staff who fall under 38(2)"},
	// The text gives no inviolability and no privilege as a witness; the
	// guidance of the United States and Canada reads it so.
	{key: "vcdr-37-3-acts", at: vcdr(37, 3, 0), layer: grant, powers: jurisdiction | 1<<Imprisonment | 1<<Execution,
		when: Case{Person: ServiceStaff, Forum: ReceivingState, Act: functional},
		gist: "service staff are immune in respect of acts in the course of their duties"},
	{key: "vcdr-37-3-emoluments", at: vcdr(37, 3, 0), layer: grant, powers: 1 << TaxEmoluments,
		when: Case{Person: ServiceStaff, Forum: ReceivingState},
		gist: "and exempt from dues and taxes on their emoluments"},
	{key: "vcdr-37-3-only", at: vcdr(37, 3, 0), layer: allowed, powers: personal,
		when: Case{Person: ServiceStaff, Forum: ReceivingState},
		gist: "they have no more than that, and the exemption of 33"},
	{key: "vcdr-37-4-emoluments", at: sentence(vcdr(37, 4, 0), 1), layer: grant, powers: 1 << TaxEmoluments,
		when: Case{Person: PrivateServant, Forum: ReceivingState},
		gist: "private servants are exempt from dues and taxes on their emoluments"},
	{key: "vcdr-37-4-only", at: sentence(vcdr(37, 4, 0), 2), layer: allowed, powers: personal,
		when: Case{Person: PrivateServant, Forum: ReceivingState},
		gist: "in other respects they have only what the receiving State admits"},
	{key: "vcdr-37-4-admitted", at: sentence(vcdr(37, 4, 0), 2), layer: moreGranted, powers: personal, covered: yes,
		when: Case{Person: PrivateServant, Forum: ReceivingState, Tenure: entitled, Grant: Grant{OfficialOnly: no}},
		gist: "which then bars the measure"},
	{key: "vcdr-37-4-admitted-official", at: sentence(vcdr(37, 4, 0), 2), layer: moreGranted, powers: personal, covered: yes,
		when: Case{Person: PrivateServant, Forum: ReceivingState, Tenure: entitled, Grant: Grant{OfficialOnly: yes}, Act: functional},
		gist: "if only for official acts, then for these"},

	// Article 38
	{key: "vcdr-38-1", at: vcdr(38, 1, 0), layer: nationality, powers: personal, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Ties: tied},
		gist: "an agent who is a national or permanently resident has no more than immunity for official acts, save what is granted"},
	{key: "vcdr-38-1-official", at: vcdr(38, 1, 0), layer: ownOfficial, powers: jurisdiction | liberty | 1<<Execution, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Tenure: entitled, Ties: tied, Act: Official},
		gist: "namely immunity from jurisdiction, and inviolability, in respect of official acts performed in the exercise of functions"},
	{key: "vcdr-38-1-duties", at: vcdr(38, 1, 0), layer: ownOfficial, powers: jurisdiction | liberty | 1<<Execution, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Tenure: entitled, Ties: tied, Act: Duties, Readings: Readings{OfficialActOfNational: vienna.B}},
		gist: "to which other acts in the course of duties belong"},
	{key: "vcdr-38-1-after", at: sentence(vcdr(39, 2, 0), 2), layer: ownOfficial, powers: jurisdiction | 1<<Imprisonment, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Tenure: Over, Ties: tied, Act: Official},
		gist: "the immunity for official acts that 38(1) leaves survives the end of functions"},
	{key: "vcdr-38-1-after-duties", at: sentence(vcdr(39, 2, 0), 2), layer: ownOfficial, powers: jurisdiction | 1<<Imprisonment, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Tenure: Over, Ties: tied, Act: Duties, Readings: Readings{OfficialActOfNational: vienna.B}},
		gist: "to which other acts in the course of duties belong"},
	{key: "vcdr-38-2", at: sentence(vcdr(38, 2, 0), 1), layer: nationality, powers: personal, covered: no,
		when: Case{Person: AdministrativeTechnical | ServiceStaff | PrivateServant, Forum: ReceivingState, Ties: tied},
		gist: "other staff and private servants who are nationals or permanently resident have only what is admitted"},

	// Article 39
	{key: "vcdr-39-1", at: vcdr(39, 1, 0), layer: notYetOrOver, powers: personal,
		when: Case{Person: immune | PrivateServant, Forum: ReceivingState, Tenure: NotBegun},
		gist: "privileges and immunities begin on entry to take up the post or, for those already there, on notification"},
	{key: "vcdr-39-1-notified", at: vcdr(39, 1, 0), layer: notYetOrOver, powers: personal,
		when: Case{Person: immune | PrivateServant, Forum: ReceivingState, Tenure: entitled, Notified: no, Readings: Readings{NotificationConstitutive: vienna.B}},
		gist: "and not without notification"},
	{key: "vcdr-39-2-end", at: sentence(vcdr(39, 2, 0), 1), layer: notYetOrOver, powers: personal,
		when: Case{Person: immune | PrivateServant, Forum: ReceivingState, Tenure: Over},
		gist: "they cease on leaving after the end of functions, or when a reasonable period to leave is past"},
	// "Functions as a member of the mission" is wider than the "official acts"
	// of 38(1): it takes in acts in the course of duties.
	{key: "vcdr-39-2-acts", at: sentence(vcdr(39, 2, 0), 2), layer: residual, powers: jurisdiction | 1<<Imprisonment | 1<<Execution,
		when: Case{Person: mission, Forum: ReceivingState, Tenure: Over, Act: functional},
		gist: "but immunity goes on for acts in the exercise of functions as a member of the mission"},
	{key: "vcdr-39-2-arrest", at: sentence(vcdr(39, 2, 0), 2), layer: residual, powers: 1 << Arrest,
		when: Case{Person: mission, Forum: ReceivingState, Tenure: Over, Act: functional, Readings: Readings{ResidualArrest: vienna.B}},
		gist: "and bars arrest for such an act"},
	{key: "vcdr-39-2-third", at: sentence(vcdr(39, 2, 0), 2), layer: residual, powers: jurisdiction | 1<<Imprisonment | 1<<Execution,
		when: Case{Person: mission, Forum: elsewhere, Tenure: Over, Act: functional, Readings: Readings{ResidualThirdStates: vienna.B}},
		gist: "in third States too"},
	{key: "vcdr-39-2-third-arrest", at: sentence(vcdr(39, 2, 0), 2), layer: residual, powers: 1 << Arrest,
		when: Case{Person: mission, Forum: elsewhere, Tenure: Over, Act: functional, Readings: Readings{ResidualThirdStates: vienna.B, ResidualArrest: vienna.B}},
		gist: "in third States too, with arrest for such an act"},
	{key: "vcdr-39-2-unlawful", at: sentence(vcdr(39, 2, 0), 2), layer: limit, powers: jurisdiction | 1<<Imprisonment | 1<<Execution | 1<<Arrest,
		when: Case{Person: mission, Tenure: Over, Act: functional, Unlawful: yes, Readings: Readings{ResidualUnlawfulOrder: vienna.B}},
		gist: "but not for acts beyond what international law allows to a mission"},
	{key: "vcdr-39-4-movables", at: sentence(vcdr(39, 4, 0), 1), layer: death, powers: 1 << RefuseMovables,
		when: Case{Person: mission, Forum: ReceivingState, Tenure: entitled, Ties: NoTies, Deceased: yes, ExportProhibited: no},
		gist: "the movables of a deceased member may be withdrawn, save goods acquired there whose export was prohibited"},
	{key: "vcdr-39-4-movables-family", at: sentence(vcdr(39, 4, 0), 1), layer: death, powers: 1 << RefuseMovables,
		when: Case{Person: families, Forum: ReceivingState, Tenure: entitled, Household: yes, Sponsor: Sponsor{Ties: NoTies}, Deceased: yes, ExportProhibited: no},
		gist: "so may those of deceased household family"},
	{key: "vcdr-39-4-duties", at: sentence(vcdr(39, 4, 0), 2), layer: death, powers: 1 << EstateDuty,
		when: Case{Person: mission, Forum: ReceivingState, Tenure: entitled, Ties: NoTies, Deceased: yes, OnlyByPosting: yes},
		gist: "no estate duties on movables that are there only because of the deceased member's posting"},
	{key: "vcdr-39-4-duties-family", at: sentence(vcdr(39, 4, 0), 2), layer: death, powers: 1 << EstateDuty,
		when: Case{Person: families, Forum: ReceivingState, Tenure: entitled, Household: yes, Sponsor: Sponsor{Ties: NoTies}, Deceased: yes, OnlyByPosting: yes},
		gist: "nor on those of deceased household family"},

	// Article 40
	{key: "vcdr-40-1", at: sentence(vcdr(40, 1, 0), 1), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: agents, Forum: TransitState, Journey: transit, Visa: yes},
		gist: "an agent in transit to or from the post, or going home, is inviolable"},
	{key: "vcdr-40-1-family", at: sentence(vcdr(40, 1, 0), 2), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: AgentFamily, Forum: TransitState, Journey: transit, Visa: yes, Household: yes},
		gist: "so is the family that travels with the agent, or to join the agent, or home"},
	// "Enjoying privileges or immunities" is a condition of the second sentence,
	// which 40(4) takes over. A grant that is stated gives them too.
	{key: "vcdr-40-1-family-national", at: sentence(vcdr(40, 1, 0), 2), layer: exception, powers: liberty | jurisdiction | evidence | 1<<Execution | 1<<HinderTransit, covered: no, stated: no,
		when: Case{Person: AgentFamily, Forum: TransitState, Ties: National},
		gist: "but not family without privileges, being nationals of the receiving State"},
	{key: "vcdr-40-1-family-sponsor", at: sentence(vcdr(40, 1, 0), 2), layer: exception, powers: liberty | jurisdiction | evidence | 1<<Execution | 1<<HinderTransit, covered: no, stated: no,
		when: Case{Person: AgentFamily, Forum: TransitState, Sponsor: Sponsor{Ties: tied}, Readings: Readings{FamilyFollowsSponsor: vienna.A}},
		gist: "nor the family of an agent who falls under 38(1)"},
	{key: "vcdr-40-1-detour", at: sentence(vcdr(40, 1, 0), 1), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: agents, Forum: TransitState, Journey: Detour, Visa: yes, Readings: Readings{TransitPrivateDetour: vienna.A}},
		gist: "a return from a private stay is a return to the post"},
	{key: "vcdr-40-1-detour-family", at: sentence(vcdr(40, 1, 0), 2), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: AgentFamily, Forum: TransitState, Journey: Detour, Visa: yes, Household: yes, Readings: Readings{TransitPrivateDetour: vienna.A}},
		gist: "for the family too"},
	{key: "vcdr-40-1-needed", at: sentence(vcdr(40, 1, 0), 1), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: agents, Forum: TransitState, Journey: transit, Visa: yes, NeededForTransit: yes},
		gist: "with the other immunities that the transit requires"},
	{key: "vcdr-40-1-needed-family", at: sentence(vcdr(40, 1, 0), 2), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: AgentFamily, Forum: TransitState, Journey: transit, Visa: yes, Household: yes, NeededForTransit: yes},
		gist: "for the family too"},
	{key: "vcdr-40-1-needed-detour", at: sentence(vcdr(40, 1, 0), 1), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: agents, Forum: TransitState, Journey: Detour, Visa: yes, NeededForTransit: yes, Readings: Readings{TransitPrivateDetour: vienna.A}},
		gist: "on a return from a private stay too"},
	{key: "vcdr-40-1-needed-detour-family", at: sentence(vcdr(40, 1, 0), 2), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: AgentFamily, Forum: TransitState, Journey: Detour, Visa: yes, Household: yes, NeededForTransit: yes, Readings: Readings{TransitPrivateDetour: vienna.A}},
		gist: "for the family too"},
	{key: "vcdr-40-2", at: vcdr(40, 2, 0), layer: grant, powers: 1 << HinderTransit,
		when: Case{Person: passing, Forum: TransitState, Journey: transit, Visa: yes},
		gist: "the passage of administrative, technical and service staff, and of their families, is not hindered"},
	{key: "vcdr-40-2-detour", at: vcdr(40, 2, 0), layer: grant, powers: 1 << HinderTransit,
		when: Case{Person: passing, Forum: TransitState, Journey: Detour, Visa: yes, Readings: Readings{TransitPrivateDetour: vienna.A}},
		gist: "on a return from a private stay too"},
	{key: "vcdr-40-3", at: sentence(vcdr(40, 3, 0), 2), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: Courier, Forum: TransitState, Tenure: entitled, Document: yes, Visa: yes},
		gist: "a courier in transit has the inviolability and protection that the receiving State owes"},
	{key: "vcdr-40-3-ad-hoc", at: sentence(vcdr(40, 3, 0), 2), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: AdHocCourier, Forum: TransitState, Tenure: entitled, Document: yes, Delivered: no, Visa: yes},
		gist: "so has a courier ad hoc, until the bag is delivered"},
	{key: "vcdr-40-4", at: vcdr(40, 4, 0), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: agents, Forum: TransitState, ForceMajeure: yes},
		gist: "the same if force majeure brought the agent there"},
	{key: "vcdr-40-4-family", at: vcdr(40, 4, 0), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: AgentFamily, Forum: TransitState, Household: yes, ForceMajeure: yes},
		gist: "or the family"},
	{key: "vcdr-40-4-needed", at: vcdr(40, 4, 0), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: agents, Forum: TransitState, ForceMajeure: yes, NeededForTransit: yes},
		gist: "with the other immunities that the passage requires"},
	{key: "vcdr-40-4-needed-family", at: vcdr(40, 4, 0), layer: grant, powers: jurisdiction | evidence | 1<<Execution,
		when: Case{Person: AgentFamily, Forum: TransitState, Household: yes, ForceMajeure: yes, NeededForTransit: yes},
		gist: "for the family too"},
	{key: "vcdr-40-4-staff", at: vcdr(40, 4, 0), layer: grant, powers: 1 << HinderTransit,
		when: Case{Person: passing, Forum: TransitState, ForceMajeure: yes},
		gist: "the passage of staff, and of their families, brought there by force majeure is not hindered"},
	{key: "vcdr-40-4-courier", at: vcdr(40, 4, 0), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: Courier, Forum: TransitState, Tenure: entitled, Document: yes, ForceMajeure: yes},
		gist: "nor that of a courier"},
	{key: "vcdr-40-4-courier-ad-hoc", at: vcdr(40, 4, 0), layer: grant, powers: liberty | 1<<HinderTransit,
		when: Case{Person: AdHocCourier, Forum: TransitState, Tenure: entitled, Document: yes, Delivered: no, ForceMajeure: yes},
		gist: "nor that of a courier ad hoc"},

	// Reservations, and grants beyond the Convention
	{key: "vcdr-37-2-reserved", at: vcdr(37, 2, 0), layer: reserved, powers: personal,
		when: Case{Person: technicals, Reservation: ReservationInForce},
		gist: "a reservation in force shuts administrative and technical staff out of 37(2)"},
	{key: "vcdr-37-2-objected", at: vcdr(37, 2, 0), layer: reserved, powers: personal,
		when: Case{Person: technicals, Reservation: ReservationObjected, Readings: Readings{ObjectedReservation: vienna.A}},
		gist: "an objection leaves the reserved 37(2) out between the two States"},
	{key: "vcdr-38-1-reserved", at: vcdr(38, 1, 0), layer: reserved, powers: personal, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Ties: tied, Reservation: ReservationInForce},
		gist: "a reservation in force shuts nationals and permanent residents out of 38(1)"},
	{key: "vcdr-38-1-objected", at: vcdr(38, 1, 0), layer: reserved, powers: personal, covered: no,
		when: Case{Person: agents, Forum: ReceivingState, Ties: tied, Reservation: ReservationObjected, Readings: Readings{ObjectedReservation: vienna.A}},
		gist: "an objection leaves the reserved 38(1) out between the two States"},
	{key: "vcdr-47-2-b", at: vcdr(47, 2, 'b'), layer: moreGranted, powers: every, covered: yes, stated: yes,
		when: Case{Forum: ReceivingState, Grant: Grant{OfficialOnly: no}},
		gist: "the receiving State has granted more"},
	{key: "vcdr-47-2-b-official", at: vcdr(47, 2, 'b'), layer: moreGranted, powers: every, covered: yes, stated: yes,
		when: Case{Forum: ReceivingState, Grant: Grant{OfficialOnly: yes}, Act: functional},
		gist: "the receiving State has granted more for official acts"},

	// Proceedings void from the beginning
	{key: "vcdr-31-1-void", at: vcdr(31, 1, 0), layer: nullity, powers: continuing,
		when: Case{Forum: ReceivingState, Begun: WhileImmune, Readings: Readings{SuitBegunUnderImmunity: vienna.A}},
		gist: "proceedings begun against somebody immune are void, whatever has changed since"},
}
