package obligations

import (
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
)

// An Event is something that happens between two States and makes a duty arise,
// or that a duty forbids. The zero Event is none. The constants name the
// provision; [Event.Gist] says in words what each takes. Whether an event
// occurred is for the caller, or the court, to say; where its words are those of
// a bar, the packages immunity and premises say whether there is one.
type Event uint8

// The values of [Event].
const (
	_       Event = iota
	Nothing       // nothing that is named below

	// Diplomatic relations: VCDR
	HeadAccredited          // VCDR 4(1)
	DiplomatTied            // VCDR 8(2)
	PersonaNonGrata         // VCDR 9(1)
	MemberChanged           // VCDR 10(1)(a)
	FamilyChanged           // VCDR 10(1)(b)
	ServantChanged          // VCDR 10(1)(c)
	LocalChanged            // VCDR 10(1)(d)
	OfficeElsewhere         // VCDR 12
	ClassTold               // VCDR 14(2)
	StaffRanked             // VCDR 17
	HeadReceived            // VCDR 18
	ChargeNamed             // VCDR 19(1)
	PremisesSought          // VCDR 21(1)
	HousingSought           // VCDR 21(2)
	MissionEntered          // VCDR 22(1)
	MissionAttacked         // VCDR 22(2)
	MissionPropertySeized   // VCDR 22(3)
	PremisesTaxed           // VCDR 23(1)
	ArchivesViolated        // VCDR 24
	MissionAtWork           // VCDR 25
	MemberTravels           // VCDR 26
	MissionCommunicates     // VCDR 27(1)
	TransmitterUsed         // VCDR 27(1)
	CorrespondenceViolated  // VCDR 27(2)
	BagOpened               // VCDR 27(3)
	BagSent                 // VCDR 27(4)
	CourierSeized           // VCDR 27(5)
	CourierThreatened       // VCDR 27(5)
	FeesTaxed               // VCDR 28
	AgentSeized             // VCDR 29
	AgentAttacked           // VCDR 29
	ResidenceEntered        // VCDR 30(1)
	ResidenceAttacked       // VCDR 30(1)
	AgentPropertySeized     // VCDR 30(2)
	AgentTried              // VCDR 31(1)
	AgentCompelled          // VCDR 31(2)
	AgentDistrained         // VCDR 31(3)
	AgentInsured            // VCDR 33(1)
	WorkerEmployed          // VCDR 33(3)
	AgentTaxed              // VCDR 34
	ServiceDemanded         // VCDR 35
	CustomsCharged          // VCDR 36(1)
	BaggageInspected        // VCDR 36(2)
	ServantProceeded        // VCDR 37(4)
	LocalStaffProceeded     // VCDR 38(2)
	MemberDied              // VCDR 39(4)
	EstateTaxed             // VCDR 39(4)
	TransitViolated         // VCDR 40(1)
	TransitHindered         // VCDR 40(2)
	TransitMessagesViolated // VCDR 40(3)
	LawBroken               // VCDR 41(1)
	AffairsMeddled          // VCDR 41(1)
	BusinessDone            // VCDR 41(2)
	MissionMisused          // VCDR 41(3)
	ProfitSought            // VCDR 42
	BeneficiaryLeaves       // VCDR 44
	RelationsBroken         // VCDR 45
	Discriminated           // VCDR 47(1)

	// Consular relations: VCCR
	PostHeadAppointed              // VCCR 11(1)
	UnadmittedActs                 // VCCR 12(3)
	PostHeadAdmitted               // VCCR 14
	ActingHeadNamed                // VCCR 15(2)
	OfficerAppointed               // VCCR 19(2)
	OfficersRanked                 // VCCR 21
	OfficerTied                    // VCCR 22(2)
	ConsularNonGrata               // VCCR 23(1)
	AppointeeRefused               // VCCR 23(3)
	PostMemberChanged              // VCCR 24(1)(a)
	PostFamilyChanged              // VCCR 24(1)(b)
	PrivateStaffChanged            // VCCR 24(1)(c)
	PostLocalChanged               // VCCR 24(1)(d)
	PostMemberLeaves               // VCCR 26
	ConsularRelationsSevered       // VCCR 27(1)
	PostClosed                     // VCCR 27(2)
	PostAtWork                     // VCCR 28
	PostFlagShown                  // VCCR 29(3)
	PostPremisesSought             // VCCR 30(1)
	PostHousingSought              // VCCR 30(2)
	PostEntered                    // VCCR 31(2)
	PostAttacked                   // VCCR 31(3)
	PostRequisitioned              // VCCR 31(4)
	PostExpropriated               // VCCR 31(4)
	PostTaxed                      // VCCR 32(1)
	ConsularArchivesViolated       // VCCR 33
	PostMemberTravels              // VCCR 34
	PostCommunicates               // VCCR 35(1)
	PostTransmitterUsed            // VCCR 35(1)
	ConsularCorrespondenceViolated // VCCR 35(2)
	ConsularBagStopped             // VCCR 35(3)
	ConsularBagSent                // VCCR 35(4)
	TiedCourierSent                // VCCR 35(5)
	ConsularCourierSeized          // VCCR 35(5)
	ConsularCourierThreatened      // VCCR 35(5)
	NationalDetained               // VCCR 36(1)(b)
	OpposedAction                  // VCCR 36(1)(c)
	NationalDied                   // VCCR 37(a)
	GuardianNeeded                 // VCCR 37(b)
	VesselLost                     // VCCR 37(c)
	PostFeesTaxed                  // VCCR 39(2)
	OfficerSeized                  // VCCR 41(1)
	OfficerAttacked                // VCCR 40
	OfficerCharged                 // VCCR 41(3)
	StaffDetained                  // VCCR 42
	ConsularActTried               // VCCR 43(1)
	PostMemberSummoned             // VCCR 44(1)
	OfficerCoerced                 // VCCR 44(1)
	OfficerHeard                   // VCCR 44(2)
	FunctionsProbed                // VCCR 44(3)
	AliensRulesApplied             // VCCR 46(1)
	ConsularInsured                // VCCR 48(1)
	PostWorkerEmployed             // VCCR 48(3)
	ConsularTaxed                  // VCCR 49(1)
	WagesPaid                      // VCCR 49(3)
	ConsularCustomsCharged         // VCCR 50(1)
	ConsularBaggageInspected       // VCCR 50(3)
	PostMemberDied                 // VCCR 51(a)
	ConsularEstateTaxed            // VCCR 51(b)
	ConsularServiceDemanded        // VCCR 52
	ConsularTransitViolated        // VCCR 54(1)
	ConsularTransitHindered        // VCCR 54(2)
	ConsularMessagesViolated       // VCCR 54(3)
	ConsularLawBroken              // VCCR 55(1)
	ConsularAffairsMeddled         // VCCR 55(1)
	PostMisused                    // VCCR 55(2)
	VehicleUsed                    // VCCR 56
	OfficerProfitSought            // VCCR 57(1)
	HonoraryBagsExchanged          // VCCR 58(4)
	HonoraryPostAttacked           // VCCR 59
	HonoraryPostTaxed              // VCCR 60(1)
	HonoraryArchivesViolated       // VCCR 61
	HonoraryGoodsCharged           // VCCR 62
	HonoraryOfficerCharged         // VCCR 63
	HonoraryOfficerThreatened      // VCCR 64
	HonoraryRulesApplied           // VCCR 65
	HonoraryPayTaxed               // VCCR 66
	HonoraryServiceDemanded        // VCCR 67
	ConsularSectionStaffed         // VCCR 70(2)
	LocalOfficerCharged            // VCCR 71(1)
	LocalPostMemberProceeded       // VCCR 71(2)
	ConsularDiscriminated          // VCCR 72(1)

	// Crimes against protected persons: IPP
	PartyBound        // IPP 2(1)
	PreparationsMade  // IPP 4(a)
	CrimeFeared       // IPP 4(b)
	OffenderFled      // IPP 5(1)
	CrimeKnown        // IPP 5(2)
	OffenderPresent   // IPP 6(1)
	ExtraditionAgreed // IPP 8(1)
	ExtraditionFree   // IPP 8(3)
	AssistanceAsked   // IPP 10(1)
	ProsecutionEnded  // IPP 11
	DisputeUnsettled  // IPP 13(1)

	// State responsibility: ARSIWA
	WrongfulAct       // ARSIWA 2
	WrongContinues    // ARSIWA 14(2)
	RepetitionFeared  // ARSIWA 30(b)
	SatisfactionAsked // ARSIWA 37(3)
	Countered         // ARSIWA 49(1)
	CounteredStill    // ARSIWA 52(3)
	Complied          // ARSIWA 53
	numEvents         = iota
)

var events = [...]struct {
	name string
	at   vienna.Citation
	gist string
}{
	Nothing:                        {"nothing", vienna.Citation{}, "nothing that makes a duty arise"},
	HeadAccredited:                 {"head_accredited", vcdr(4, 1, 0), "the sending State accredits a head of mission"},
	DiplomatTied:                   {"diplomat_tied", vcdr(8, 2, 0), "a national of the receiving State is on the diplomatic staff without that State's consent, or after it withdrew it; so too a national of a third State only, where it reserved that right"},
	PersonaNonGrata:                {"persona_non_grata", vcdr(9, 1, 0), "the receiving State declares a head or diplomat persona non grata, or other staff not acceptable"},
	MemberChanged:                  {"member_changed", vcdr(10, 1, 'a'), "a member of the mission is appointed, arrives, finally departs or ends functions"},
	FamilyChanged:                  {"family_changed", vcdr(10, 1, 'b'), "family of a member of the mission arrives, finally departs, joins or leaves the family"},
	ServantChanged:                 {"servant_changed", vcdr(10, 1, 'c'), "a private servant arrives, finally departs or leaves the employment"},
	LocalChanged:                   {"local_changed", vcdr(10, 1, 'd'), "a resident of the receiving State who is entitled to privileges is hired or discharged"},
	OfficeElsewhere:                {"office_elsewhere", vcdr(12, 0, 0), "the mission has an office outside its own locality without prior express consent"},
	ClassTold:                      {"class_told", vcdr(14, 2, 0), "heads of mission are told apart by class, in more than precedence and etiquette"},
	StaffRanked:                    {"staff_ranked", vcdr(17, 0, 0), "the order of precedence of the diplomatic staff is set"},
	HeadReceived:                   {"head_received", vcdr(18, 0, 0), "a head of mission is received"},
	ChargeNamed:                    {"charge_named", vcdr(19, 1, 0), "the post of head is vacant, or the head unable to act, and a chargé d'affaires ad interim acts"},
	PremisesSought:                 {"premises_sought", vcdr(21, 1, 0), "the sending State needs premises for its mission"},
	HousingSought:                  {"housing_sought", vcdr(21, 2, 0), "a mission cannot find suitable accommodation for its members without help"},
	MissionEntered:                 {"mission_entered", vcdr(22, 1, 0), "somebody entered premises of the mission"},
	MissionAttacked:                {"mission_attacked", vcdr(22, 2, 0), "premises of the mission are attacked, damaged, besieged or disturbed, or threatened with it"},
	MissionPropertySeized:          {"mission_property_seized", vcdr(22, 3, 0), "premises of the mission, things on them or its means of transport are searched, requisitioned, attached or put under execution"},
	PremisesTaxed:                  {"premises_taxed", vcdr(23, 1, 0), "dues or taxes other than payment for specific services are levied on premises, from the sending State or the head of mission"},
	ArchivesViolated:               {"archives_violated", vcdr(24, 0, 0), "archives or documents of the mission are taken, read, kept, used or published"},
	MissionAtWork:                  {"mission_at_work", vcdr(25, 0, 0), "the mission needs facilities for its functions"},
	MemberTravels:                  {"member_travels", vcdr(26, 0, 0), "a member of the mission moves or wants to move in the receiving State, outside zones lawfully closed or regulated for national security"},
	MissionCommunicates:            {"mission_communicates", vcdr(27, 1, 0), "the mission communicates, or wants to, for official purposes"},
	TransmitterUsed:                {"transmitter_used", vcdr(27, 1, 0), "the mission has installed or uses a wireless transmitter without the receiving State's consent"},
	CorrespondenceViolated:         {"correspondence_violated", vcdr(27, 2, 0), "official correspondence of the mission is intercepted, read or kept"},
	BagOpened:                      {"bag_opened", vcdr(27, 3, 0), "a diplomatic bag is opened or detained"},
	BagSent:                        {"bag_sent", vcdr(27, 4, 0), "a package is sent as a diplomatic bag"},
	CourierSeized:                  {"courier_seized", vcdr(27, 5, 0), "a diplomatic courier with the official document, or ad hoc until delivery, is arrested, detained or searched"},
	CourierThreatened:              {"courier_threatened", vcdr(27, 5, 0), "a diplomatic courier with the official document, or ad hoc until delivery, is attacked or hindered in the task"},
	FeesTaxed:                      {"fees_taxed", vcdr(28, 0, 0), "fees and charges that the mission levies for official acts are taxed"},
	AgentSeized:                    {"agent_seized", vcdr(29, 0, 0), "a diplomatic agent, or somebody who has Article 29 through 37, is arrested, detained, taken or held"},
	AgentAttacked:                  {"agent_attacked", vcdr(29, 0, 0), "the person, freedom or dignity of such a person is attacked or threatened otherwise"},
	ResidenceEntered:               {"residence_entered", vcdr(30, 1, 0), "somebody entered the private residence of such a person"},
	ResidenceAttacked:              {"residence_attacked", vcdr(30, 1, 0), "such a residence is attacked, damaged or disturbed, or threatened with it"},
	AgentPropertySeized:            {"agent_property_seized", vcdr(30, 2, 0), "papers, correspondence or, save as 31(3) provides, property of such a person are searched, taken or detained"},
	AgentTried:                     {"agent_tried", vcdr(31, 1, 0), "jurisdiction is exercised which the Convention bars: see package immunity"},
	AgentCompelled:                 {"agent_compelled", vcdr(31, 2, 0), "a person whom the Convention frees from it is compelled to testify: see package immunity"},
	AgentDistrained:                {"agent_distrained", vcdr(31, 3, 0), "execution is levied which the Convention bars: see package immunity"},
	AgentInsured:                   {"agent_insured", vcdr(33, 1, 0), "social security provisions are applied to services from which the Convention exempts: see package immunity"},
	WorkerEmployed:                 {"worker_employed", vcdr(33, 3, 0), "an agent employs somebody to whom the exemption of 33(2) does not apply"},
	AgentTaxed:                     {"agent_taxed", vcdr(34, 0, 0), "a due or tax is levied from which the Convention exempts: see package immunity"},
	ServiceDemanded:                {"service_demanded", vcdr(35, 0, 0), "personal or public service or a military burden is demanded of a person whom the Convention frees"},
	CustomsCharged:                 {"customs_charged", vcdr(36, 1, 0), "articles that 36(1) lets in free are refused or charged customs duties: see package immunity"},
	BaggageInspected:               {"baggage_inspected", vcdr(36, 2, 0), "personal baggage is inspected without serious grounds, or not in the presence of the agent or an authorised representative"},
	ServantProceeded:               {"servant_proceeded", vcdr(37, 4, 0), "jurisdiction is exercised over a private servant"},
	LocalStaffProceeded:            {"local_staff_proceeded", vcdr(38, 2, 0), "jurisdiction is exercised over staff or private servants with ties to the receiving State"},
	MemberDied:                     {"member_died", vcdr(39, 4, 0), "a member of the mission with no ties to the receiving State, or household family, has died and left movables there"},
	EstateTaxed:                    {"estate_taxed", vcdr(39, 4, 0), "estate, succession or inheritance duty is levied on movables there only through the posting of the deceased"},
	TransitViolated:                {"transit_violated", vcdr(40, 1, 0), "an agent or family in the transit that 40(1) covers is seized or denied what it requires"},
	TransitHindered:                {"transit_hindered", vcdr(40, 2, 0), "a third State hinders the like passage of other staff or families"},
	TransitMessagesViolated:        {"transit_messages_violated", vcdr(40, 3, 0), "communications, couriers or bags in transit through a third State are hindered or violated"},
	LawBroken:                      {"law_broken", vcdr(41, 1, 0), "somebody who enjoys privileges breaks the law of the receiving State"},
	AffairsMeddled:                 {"affairs_meddled", vcdr(41, 1, 0), "somebody who enjoys privileges interferes in its internal affairs"},
	BusinessDone:                   {"business_done", vcdr(41, 2, 0), "the mission does official business with the receiving State"},
	MissionMisused:                 {"mission_misused", vcdr(41, 3, 0), "premises of the mission are used in a way that 41(3) forbids"},
	ProfitSought:                   {"profit_sought", vcdr(42, 0, 0), "a diplomatic agent carries on a professional or commercial activity there for personal profit"},
	BeneficiaryLeaves:              {"beneficiary_leaves", vcdr(44, 0, 0), "somebody who enjoys privileges and is not a national of the receiving State, or family of whatever nationality, is to leave"},
	RelationsBroken:                {"relations_broken", vcdr(45, 0, 0), "diplomatic relations are broken off, or the mission is recalled for good or for a time"},
	Discriminated:                  {"discriminated", vcdr(47, 1, 0), "the receiving State applies the Convention to the detriment of one State, in a way that 47(2) does not allow"},
	PostHeadAppointed:              {"post_head_appointed", vccr(11, 1, 0), "the sending State appoints a head of post"},
	UnadmittedActs:                 {"unadmitted_acts", vccr(12, 3, 0), "a head of post takes up duties without exequatur, provisional admission or an acting charge"},
	PostHeadAdmitted:               {"post_head_admitted", vccr(14, 0, 0), "a head of post is admitted, even provisionally"},
	ActingHeadNamed:                {"acting_head_named", vccr(15, 2, 0), "an acting head of post is to act"},
	OfficerAppointed:               {"officer_appointed", vccr(19, 2, 0), "an officer other than the head of post is appointed"},
	OfficersRanked:                 {"officers_ranked", vccr(21, 0, 0), "the order of precedence of a post's officers is set or changed"},
	OfficerTied:                    {"officer_tied", vccr(22, 2, 0), "a national of the receiving State is a consular officer without its express consent, or after it withdrew it; so too a national of a third State only, where it reserved that right"},
	ConsularNonGrata:               {"consular_non_grata", vccr(23, 1, 0), "the receiving State declares an officer persona non grata, or other consular staff not acceptable"},
	AppointeeRefused:               {"appointee_refused", vccr(23, 3, 0), "the receiving State declares an appointee unacceptable before arrival or before entry on duties"},
	PostMemberChanged:              {"post_member_changed", vccr(24, 1, 'a'), "a member of the post is appointed, arrives, finally departs, ends functions or changes status"},
	PostFamilyChanged:              {"post_family_changed", vccr(24, 1, 'b'), "household family of a member of the post arrives, finally departs, joins or leaves the household"},
	PrivateStaffChanged:            {"private_staff_changed", vccr(24, 1, 'c'), "private staff arrive, finally depart or leave the service"},
	PostLocalChanged:               {"post_local_changed", vccr(24, 1, 'd'), "a resident of the receiving State who is entitled to privileges is hired or discharged by the post"},
	PostMemberLeaves:               {"post_member_leaves", vccr(26, 0, 0), "a member of the post or private staff, not a national of the receiving State, or household family of whatever nationality, is to leave"},
	ConsularRelationsSevered:       {"consular_relations_severed", vccr(27, 1, 0), "consular relations are severed"},
	PostClosed:                     {"post_closed", vccr(27, 2, 0), "a consular post is closed for a time or for good"},
	PostAtWork:                     {"post_at_work", vccr(28, 0, 0), "the post needs facilities for its functions"},
	PostFlagShown:                  {"post_flag_shown", vccr(29, 3, 0), "the post shows flag or coat-of-arms"},
	PostPremisesSought:             {"post_premises_sought", vccr(30, 1, 0), "the sending State needs premises for a post"},
	PostHousingSought:              {"post_housing_sought", vccr(30, 2, 0), "a post cannot find suitable accommodation for its members without help"},
	PostEntered:                    {"post_entered", vccr(31, 2, 0), "somebody entered the part of consular premises that is used exclusively for the work of a post headed by a career officer"},
	PostAttacked:                   {"post_attacked", vccr(31, 3, 0), "premises of such a post are attacked, damaged, besieged or disturbed, or threatened with it"},
	PostRequisitioned:              {"post_requisitioned", vccr(31, 4, 0), "premises, furnishings, property or transport of such a post are requisitioned for defence or public utility"},
	PostExpropriated:               {"post_expropriated", vccr(31, 4, 0), "they are expropriated, as far as that is necessary for these needs"},
	PostTaxed:                      {"post_taxed", vccr(32, 1, 0), "dues or taxes other than payment for specific services are levied on the premises of such a post or the residence of its head, owned or leased by or for the sending State"},
	ConsularArchivesViolated:       {"consular_archives_violated", vccr(33, 0, 0), "archives or documents of such a post are taken, read, kept, used or published"},
	PostMemberTravels:              {"post_member_travels", vccr(34, 0, 0), "a member of the post moves or wants to move in the receiving State, outside zones lawfully closed or regulated for national security"},
	PostCommunicates:               {"post_communicates", vccr(35, 1, 0), "the post communicates, or wants to, for official purposes"},
	PostTransmitterUsed:            {"post_transmitter_used", vccr(35, 1, 0), "the post has installed or uses a wireless transmitter without the receiving State's consent"},
	ConsularCorrespondenceViolated: {"consular_correspondence_violated", vccr(35, 2, 0), "official correspondence of the post is intercepted, read or kept"},
	ConsularBagStopped:             {"consular_bag_stopped", vccr(35, 3, 0), "a consular bag is stopped at the border or on its way"},
	ConsularBagSent:                {"consular_bag_sent", vccr(35, 4, 0), "a package is sent as a consular bag"},
	TiedCourierSent:                {"tied_courier_sent", vccr(35, 5, 0), "a consular courier is a national of the receiving State, or, not being a national of the sending State, permanently resident there, without the receiving State's consent"},
	ConsularCourierSeized:          {"consular_courier_seized", vccr(35, 5, 0), "a consular courier with the official document, or ad hoc until delivery, is arrested, detained or searched"},
	ConsularCourierThreatened:      {"consular_courier_threatened", vccr(35, 5, 0), "a consular courier with the official document, or ad hoc until delivery, is attacked or hindered in the task"},
	NationalDetained:               {"national_detained", vccr(36, 1, 'b'), "somebody is arrested, imprisoned, held for trial or detained in any other way in the district of a post"},
	OpposedAction:                  {"opposed_action", vccr(36, 1, 'c'), "officers act for a national in prison, custody or detention who expressly opposes it"},
	NationalDied:                   {"national_died", vccr(37, 0, 'a'), "a national of the sending State has died, and the authorities know it"},
	GuardianNeeded:                 {"guardian_needed", vccr(37, 0, 'b'), "the authorities know that a guardian or trustee seems to be in the interest of a national who is a minor or lacks full capacity"},
	VesselLost:                     {"vessel_lost", vccr(37, 0, 'c'), "a vessel of the sending State is wrecked or aground in the receiving State's waters, or an aircraft registered there has an accident in its territory, and the authorities know it"},
	PostFeesTaxed:                  {"post_fees_taxed", vccr(39, 2, 0), "fees and charges for consular acts, or receipts for them, are taxed"},
	OfficerSeized:                  {"officer_seized", vccr(41, 1, 0), "a career consular officer is arrested, detained or imprisoned otherwise than 41(1) and (2) allow: see package immunity"},
	OfficerAttacked:                {"officer_attacked", vccr(40, 0, 0), "the person, freedom or dignity of a career consular officer is attacked or threatened otherwise"},
	OfficerCharged:                 {"officer_charged", vccr(41, 3, 0), "criminal proceedings are instituted against a career consular officer"},
	StaffDetained:                  {"staff_detained", vccr(42, 0, 0), "a member of the consular staff is arrested, detained pending trial or prosecuted"},
	ConsularActTried:               {"consular_act_tried", vccr(43, 1, 0), "jurisdiction is exercised over acts of an officer or employee which 43 bars: see package immunity"},
	PostMemberSummoned:             {"post_member_summoned", vccr(44, 1, 0), "an employee or service staff of a post is called as a witness, on matters outside 44(3)"},
	OfficerCoerced:                 {"officer_coerced", vccr(44, 1, 0), "a coercive measure or penalty is applied to a career officer who declines to testify"},
	OfficerHeard:                   {"officer_heard", vccr(44, 2, 0), "the evidence of a career officer is required"},
	FunctionsProbed:                {"functions_probed", vccr(44, 3, 0), "evidence, papers or expert opinion that 44(3) frees from is compelled: see package immunity"},
	AliensRulesApplied:             {"aliens_rules_applied", vccr(46, 1, 0), "rules on registration of aliens, residence permits or work permits are applied to a person whom 46 or 47 exempts"},
	ConsularInsured:                {"consular_insured", vccr(48, 1, 0), "social security provisions are applied from which 48 exempts"},
	PostWorkerEmployed:             {"post_worker_employed", vccr(48, 3, 0), "a member of the post employs somebody to whom the exemption of 48(2) does not apply"},
	ConsularTaxed:                  {"consular_taxed", vccr(49, 1, 0), "a due or tax is levied from which 49 exempts: see package immunity"},
	WagesPaid:                      {"wages_paid", vccr(49, 3, 0), "a member of the post employs persons whose pay is not exempt from income tax"},
	ConsularCustomsCharged:         {"consular_customs_charged", vccr(50, 1, 0), "articles that 50 lets in free are refused or charged customs duties"},
	ConsularBaggageInspected:       {"consular_baggage_inspected", vccr(50, 3, 0), "accompanying baggage is inspected without serious reason, or not in the presence of the officer or family member concerned"},
	PostMemberDied:                 {"post_member_died", vccr(51, 0, 'a'), "a member of the post with no ties to the receiving State, or household family, has died and left movables there"},
	ConsularEstateTaxed:            {"consular_estate_taxed", vccr(51, 0, 'b'), "estate, succession, inheritance or transfer duty is levied on movables there only through the posting of the deceased"},
	ConsularServiceDemanded:        {"consular_service_demanded", vccr(52, 0, 0), "personal or public service or a military burden is demanded of a person whom 52 frees"},
	ConsularTransitViolated:        {"consular_transit_violated", vccr(54, 1, 0), "an officer or household family in the transit that 54(1) covers is denied the immunities it requires"},
	ConsularTransitHindered:        {"consular_transit_hindered", vccr(54, 2, 0), "a third State hinders the like transit of other members of the post or their families"},
	ConsularMessagesViolated:       {"consular_messages_violated", vccr(54, 3, 0), "consular communications, couriers or bags in transit through a third State are hindered or violated"},
	ConsularLawBroken:              {"consular_law_broken", vccr(55, 1, 0), "somebody who enjoys consular privileges breaks the law of the receiving State"},
	ConsularAffairsMeddled:         {"consular_affairs_meddled", vccr(55, 1, 0), "somebody who enjoys consular privileges interferes in its internal affairs"},
	PostMisused:                    {"post_misused", vccr(55, 2, 0), "consular premises are used in a way incompatible with consular functions"},
	VehicleUsed:                    {"vehicle_used", vccr(56, 0, 0), "a member of the post uses a vehicle, vessel or aircraft for which the law requires insurance against third-party risks"},
	OfficerProfitSought:            {"officer_profit_sought", vccr(57, 1, 0), "a career consular officer carries on a professional or commercial activity there for personal profit"},
	HonoraryBagsExchanged:          {"honorary_bags_exchanged", vccr(58, 4, 0), "posts headed by honorary officers in different States exchange bags without the consent of both receiving States"},
	HonoraryPostAttacked:           {"honorary_post_attacked", vccr(59, 0, 0), "premises of a post headed by an honorary officer are attacked, entered, damaged or disturbed, or threatened with it"},
	HonoraryPostTaxed:              {"honorary_post_taxed", vccr(60, 1, 0), "dues or taxes other than payment for specific services are levied on such premises that the sending State owns or leases"},
	HonoraryArchivesViolated:       {"honorary_archives_violated", vccr(61, 0, 0), "archives or documents of such a post, kept apart as 61 requires, are taken, read, kept, used or published"},
	HonoraryGoodsCharged:           {"honorary_goods_charged", vccr(62, 0, 0), "articles that 62 lets in free are refused or charged customs duties"},
	HonoraryOfficerCharged:         {"honorary_officer_charged", vccr(63, 0, 0), "criminal proceedings are instituted against an honorary consular officer"},
	HonoraryOfficerThreatened:      {"honorary_officer_threatened", vccr(64, 0, 0), "an honorary consular officer needs protection on account of the official position"},
	HonoraryRulesApplied:           {"honorary_rules_applied", vccr(65, 0, 0), "rules on registration of aliens or residence permits are applied to an honorary officer who is in no business there for personal profit"},
	HonoraryPayTaxed:               {"honorary_pay_taxed", vccr(66, 0, 0), "what an honorary officer has from the sending State for consular functions is taxed"},
	HonoraryServiceDemanded:        {"honorary_service_demanded", vccr(67, 0, 0), "personal or public service or a military burden is demanded of an honorary officer"},
	ConsularSectionStaffed:         {"consular_section_staffed", vccr(70, 2, 0), "members of a mission are assigned to consular functions"},
	LocalOfficerCharged:            {"local_officer_charged", vccr(71, 1, 0), "criminal proceedings are instituted against a consular officer with ties to the receiving State"},
	LocalPostMemberProceeded:       {"local_post_member_proceeded", vccr(71, 2, 0), "jurisdiction is exercised over others of the post with ties to the receiving State"},
	ConsularDiscriminated:          {"consular_discriminated", vccr(72, 1, 0), "the receiving State applies the Convention to the detriment of one State, in a way that 72(2) does not allow"},
	PartyBound:                     {"party_bound", ipp(2, 1, 0), "the Convention of 1973 is in force for the State"},
	PreparationsMade:               {"preparations_made", ipp(4, 0, 'a'), "preparations are made in its territory for a crime against a protected person"},
	CrimeFeared:                    {"crime_feared", ipp(4, 0, 'b'), "parties can help one another to prevent such a crime by information or joint measures"},
	OffenderFled:                   {"offender_fled", ipp(5, 1, 0), "such a crime was committed in its territory, and there is reason to believe that the alleged offender fled"},
	CrimeKnown:                     {"crime_known", ipp(5, 2, 0), "it has information on the victim and the circumstances of such a crime against somebody who served another party"},
	OffenderPresent:                {"offender_present", ipp(6, 1, 0), "an alleged offender is in its territory"},
	ExtraditionAgreed:              {"extradition_agreed", ipp(8, 1, 0), "it has, or makes, an extradition treaty with another party"},
	ExtraditionFree:                {"extradition_free", ipp(8, 3, 0), "it extradites without a treaty"},
	AssistanceAsked:                {"assistance_asked", ipp(10, 1, 0), "another party has criminal proceedings on such a crime and needs assistance"},
	ProsecutionEnded:               {"prosecution_ended", ipp(11, 0, 0), "its prosecution of an alleged offender has come to a final outcome"},
	DisputeUnsettled:               {"dispute_unsettled", ipp(13, 1, 0), "a dispute on the Convention of 1973 is not settled by negotiation, and a party asks for arbitration"},
	WrongfulAct:                    {"wrongful_act", arsiwa(2, 0, 0), "a State has committed an internationally wrongful act"},
	WrongContinues:                 {"wrong_continues", arsiwa(14, 2, 0), "the wrongful act goes on"},
	RepetitionFeared:               {"repetition_feared", arsiwa(30, 0, 'b'), "the circumstances of the wrongful act call for assurances that it will not be repeated"},
	SatisfactionAsked:              {"satisfaction_asked", arsiwa(37, 3, 0), "the injured State asks for satisfaction"},
	Countered:                      {"countered", arsiwa(49, 1, 0), "the injured State decides on countermeasures"},
	CounteredStill:                 {"countered_still", arsiwa(52, 3, 0), "countermeasures are taken although the act has ceased and the dispute is pending before a court or tribunal that can bind the parties"},
	Complied:                       {"complied", arsiwa(53, 0, 0), "the responsible State has complied with its duties of Part Two while countermeasures run"},
}

// String returns the token of e, such as "mission_entered", "" for the zero
// Event, and "Event(250)" for a value without a constant.
func (e Event) String() string {
	if int(e) < len(events) {
		return events[e].name
	}
	return fmt.Sprintf("Event(%d)", uint8(e))
}

// Gist returns what happens, in words, and "" for a value without a constant.
func (e Event) Gist() string {
	if int(e) < len(events) {
		return events[e].gist
	}
	return ""
}

// At returns the provision that makes e matter; the zero Citation if none does.
func (e Event) At() vienna.Citation {
	if int(e) < len(events) {
		return events[e].at
	}
	return vienna.Citation{}
}

// AllEvents returns every Event that has a constant, in their order.
func AllEvents() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for e := Event(1); e < numEvents; e++ {
			if !yield(e) {
				return
			}
		}
	}
}

// ParseEvent returns the event with the given token.
func ParseEvent(token string) (Event, error) {
	for e := range AllEvents() {
		if e.String() == token {
			return e, nil
		}
	}
	var allowed []string
	for e := range AllEvents() {
		allowed = append(allowed, e.String())
	}
	return 0, fmt.Errorf("%q is not an event: allowed are %s", token, strings.Join(allowed, ", "))
}

// Events is a set of events: all of those that have happened, so that one left
// out has not. The zero Events is not stated and leaves all of them open; that
// nothing has happened is [Nothing].
type Events [3]uint64

// EventsOf returns the set of the given events. Values without a constant, and
// the zero Event, are left out.
func EventsOf(list ...Event) (s Events) {
	for _, e := range list {
		if e != 0 && e < numEvents {
			s[e>>6] |= 1 << (e & 63)
		}
	}
	return s
}

// Has reports whether e is in s.
func (s Events) Has(e Event) bool { return e < numEvents && s[e>>6]>>(e&63)&1 != 0 }
