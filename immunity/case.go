package immunity

import "law.example/vienna"

// A Person is the class of persons to which someone belongs under the treaties
// or custom. It is a set: Agent|AdministrativeTechnical says that the person is
// one or the other. The zero Person is not stated.
//
// Someone with several statuses is stated as one [Case] each; [vienna.Join]
// combines the answers. A class is what the post makes it, by appointment and
// rank, not by tasks (VCDR 1(d)): a member of a mission who does consular work
// keeps the class in the mission (VCCR 70(4)), and a consular officer who does
// diplomatic acts stays a consular officer (VCCR 17(1)). An acting head of a
// consular post is stated as the class whose regime is kept (VCCR 15(3)-(4)).
//
// A member of a permanent mission to an organisation whom a headquarters
// agreement puts on the footing of the members of missions is stated as Agent,
// AdministrativeTechnical and so on; one to whom it gives less, as NoStatus with
// a [Grant].
//
// Of heads of State and government and of foreign ministers custom settles
// arrest and the other measures against liberty, jurisdiction and evidence; for
// every other measure against them the answer turns on a [Grant].
type Person uint64

// The values of [Person].
const (
	NoStatus                      Person = 1 << iota // nobody named below
	HeadOfMission                                    // charged by the sending State with acting as head, VCDR 1(a); a chargé d'affaires, en titre or ad interim, included
	Agent                                            // diplomatic agent other than the head: staff with diplomatic rank, VCDR 1(d)-(e)
	AdministrativeTechnical                          // administrative and technical staff of the mission, VCDR 1(f)
	ServiceStaff                                     // in the domestic service of the mission, VCDR 1(g)
	PrivateServant                                   // in the domestic service of a member of the mission and not employed by the sending State, VCDR 1(h)
	Courier                                          // diplomatic courier, VCDR 27(5)
	AdHocCourier                                     // diplomatic courier ad hoc, VCDR 27(6)
	Captain                                          // captain of a commercial aircraft or ship who is entrusted with a bag, VCDR 27(7), VCCR 35(7)
	AgentFamily                                      // family of a diplomatic agent, the head included, VCDR 37(1)
	AdministrativeTechnicalFamily                    // family of administrative or technical staff, VCDR 37(2)
	ServiceFamily                                    // family of service staff
	ServantFamily                                    // family of a private servant

	ConsularOfficer        // career consular officer, head of post included, VCCR 1(1)(c)-(d), 1(2)
	HonoraryOfficer        // honorary consular officer, head of post included, VCCR 1(2), 58(2)
	ConsularEmployee       // in the administrative or technical service of a consular post, VCCR 1(1)(e)
	ConsularService        // in the domestic service of a consular post, VCCR 1(1)(f)
	ConsularPrivateStaff   // solely in the private service of a consular officer or employee, VCCR 1(1)(i)
	ConsularOfficerFamily  // family of a career consular officer
	ConsularEmployeeFamily // family of a consular employee
	ConsularServiceFamily  // family of the service staff of a consular post
	HonoraryFamily         // family of an honorary consular officer
	ConsularCourier        // consular courier, VCCR 35(5)
	AdHocConsularCourier   // consular courier ad hoc, VCCR 35(6)

	SpecialRepresentative  // representative of the sending State in a special mission, or member of its diplomatic staff, CSM 1(e), (h)
	SpecialTechnical       // administrative and technical staff of a special mission, CSM 1(i)
	SpecialService         // service staff of a special mission, CSM 1(j)
	SpecialPrivateStaff    // solely in the private service of members of a special mission, CSM 1(k)
	SpecialFamily          // family of a representative or of diplomatic staff, CSM 39(1)
	SpecialTechnicalFamily // family of administrative or technical staff, CSM 39(2)

	UNRepresentative     // representative of a Member at a principal or subsidiary organ or conference of the United Nations, CPIUN 11, 16
	UNOfficial           // official of the United Nations below Assistant Secretary-General, CPIUN 17
	UNSeniorOfficial     // the Secretary-General, or an Under- or Assistant Secretary-General, CPIUN 19
	UNOfficialFamily     // spouse and dependent relatives of a UNOfficial
	UNSeniorFamily       // spouse and minor children of a UNSeniorOfficial, CPIUN 19
	UNExpert             // expert on mission for the United Nations, CPIUN 22
	AgencyRepresentative // representative of a member at a meeting of a specialised agency, CPISA 13
	AgencyOfficial       // official of a specialised agency other than its executive head, CPISA 18
	AgencyHead           // executive head of a specialised agency, or who acts as such, CPISA 21
	AgencyOfficialFamily // spouse and dependent relatives of an AgencyOfficial
	AgencyHeadFamily     // spouse and minor children of an AgencyHead, CPISA 21

	HeadOfState      // custom
	HeadOfGovernment // custom
	ForeignMinister  // minister for foreign affairs; custom: Arrest Warrant (ICJ 2002)
	StateOfficial    // any other official, of whatever branch, for acts done for the State; custom
	numPersons       = iota
)

// A Tenure is the stage that a person's entitlement has reached when the
// measure is to be taken; for family it is the entitlement through the sponsor.
// It is a set; the zero Tenure is not stated. [Timeline] finds it from dates.
// For duties on death ([RefuseMovables], [EstateDuty]) it is the stage at death.
// For persons of an organisation, and for those whom custom protects, Serving is
// the time of office or mission, journeys included, and Leaving does not occur.
// Source: VCDR 39, VCCR 53, CSM 43.
type Tenure uint8

// The values of [Tenure].
const (
	NotBegun   Tenure = 1 << iota // not yet entered to take up the post, or, if already there, not yet notified (VCDR, CSM) or not yet entered on duties (VCCR)
	Serving                       // entered or notified, functions not at an end; for a courier: on the errand
	Leaving                       // functions at an end, not yet left for good, reasonable period to leave still running
	Over                          // left for good after the end of functions, or the reasonable period is past
	numTenures = iota
)

// A Forum is the State that would take the measure, as seen from the person's
// post. It is a set; the zero Forum is not stated. It makes no difference for
// persons of an organisation, whom every State bound protects, or for those whom
// custom protects everywhere.
type Forum uint8

// The values of [Forum].
const (
	ReceivingState Forum = 1 << iota // the State to which the person is, or was, posted
	TransitState                     // a third State in which the person is on a journey, VCDR 40
	ThirdState                       // any other third State
	numForums      = iota
)

// A Journey is why the person is in a transit State. It is a set; the zero
// Journey is not stated, and in other forums it does not matter.
// Source: VCDR 40(1).
type Journey uint8

// The values of [Journey].
const (
	ToPost      Journey = 1 << iota // on the way to take up the post or to return to it; family: to join the agent
	Homeward                        // on the way back to the person's own country
	Detour                          // on the way back to the post from a stay elsewhere, such as a holiday or a conference, contested: reading transit-private-detour
	PrivateTrip                     // any other journey, such as a holiday in that State
	numJourneys = iota
)

// An Act is the capacity in which the act was done that gives rise to the
// measure, seen from the status which the person held at the time; for testimony
// on functions, the act that is testified to. It is a set; the zero Act is not
// stated. Whether an act was official is for the court. The functions of a
// mission are those of VCDR 3, of a consular post those of VCCR 5, of a special
// mission what the two States agreed; for persons of an organisation and for
// officials of a State the capacity is that in which they serve.
type Act uint8

// The values of [Act].
const (
	Private  Act = 1 << iota // outside the course of duties and the exercise of functions
	Duties                   // in the course of duties, or otherwise in the exercise of functions as a member of the mission, without being itself an official act
	Official                 // an official act, performed in the exercise of functions, VCDR 38(1)
	numActs  = iota
)

// A Claim is the kind of action brought on the civil or administrative side.
// It is a set; the zero Claim is not stated.
type Claim uint8

// The values of [Claim].
const (
	RealAction     Claim = 1 << iota // a real action about private immovable property situated in the receiving State, VCDR 31(1)(a); not a lease or rent dispute
	Succession                       // about a succession in which the person is executor, administrator, heir or legatee, VCDR 31(1)(b)
	Commerce                         // about a professional or commercial activity exercised in the receiving State, VCDR 31(1)(c)
	OtherContract                    // about another contract: lease, loan, household employment
	AccidentDamage                   // about damage from an accident; for VCCR 43(2)(b) and CSM 31(2)(d) state [Case].Vehicle
	OtherClaim                       // anything else, an administrative fine included
	numClaims      = iota
)

// Begun says when pending proceedings were begun, for the questions whether
// they may go on: [ContinueCriminal], [ContinueCivil] and
// [ContinueAdministrative]. It is a set; the zero Begun is not stated.
type Begun uint8

// The values of [Begun].
const (
	BeforeStatus Begun = 1 << iota // before the person had the status of the case, or any
	WhileImmune                    // while the person was immune from them
	numBegun     = iota
)

// Ties are the legal ties of a person to the receiving State. It is a set; the
// zero Ties are not stated. A dual national with the nationality of the
// receiving State is its National. Who is permanently resident is a standard:
// where the person would be living but for the post (Jimenez v IRC, 2004), or
// how the receiving State classed the person at posting or hiring:
// the courts differ. The court decides.
type Ties uint8

// The values of [Ties].
const (
	NoTies            Ties = 1 << iota // neither a national of the receiving State nor permanently resident there
	National                           // a national of the receiving State, resident or not
	PermanentResident                  // permanently resident there, and not its national
	numTies           = iota
)

// A PostHead is the kind of officer who heads the consular post: it selects the
// chapter of the Convention. It is a set; the zero PostHead is not stated.
// Source: VCCR 1(2), 58.
type PostHead uint8

// The values of [PostHead].
const (
	CareerHead   PostHead = 1 << iota // headed by a career officer: Chapter II
	HonoraryHead                      // headed by an honorary officer: Chapter III
	numPostHeads = iota
)

// A Sponsor states the facts of the member of the mission or post through whom a
// family member has status, and whom private staff serve. For other persons it
// does not matter.
type Sponsor struct {
	Ties    Ties         // the sponsor's own ties to the receiving State; VCDR 38, VCCR 71(2); decided as for the person
	Waived  vienna.Truth // the sponsor's own immunity from the jurisdiction in question has been waived; VCDR 32; the sending State decides
	Gainful vienna.Truth // the sponsor, for private staff the employer, has a private gainful occupation in the receiving State; VCCR 46(2), 57(2)(b)
}

// An Organ is the author of a waiver. It is a set; the zero Organ is not stated.
type Organ uint8

// The values of [Organ].
const (
	ByGovernment   Organ = 1 << iota // the sending State's government, or someone shown to act on its authority; for a representative, the Member
	ByHead                           // the head of the sending State's mission, or whoever acts as head, without more
	ByPerson                         // the person concerned
	ByOther                          // anybody else: the mission's lawyer, an insurer, an employer
	ByOrganisation                   // the Secretary-General, for him the Security Council, or the specialised agency; CPIUN 20, 23, CPISA 22
	numOrgans      = iota
)

// A Reach says which proceedings a waiver covers. It is a set; the zero Reach
// is not stated.
type Reach uint8

// The values of [Reach].
const (
	ThisProceeding  Reach = 1 << iota // it names the proceeding in question
	OtherProceeding                   // it names another
	Standing                          // it was given in advance for a class of proceedings to which this one belongs, as in agreements on the work of spouses
	numReaches      = iota
)

// A Waiver states what the sending State has given up. Only an express waiver
// of the sending State, or for its own persons of the organisation, counts;
// default, insurance, a clause in a lease or the person's own consent waives
// nothing. Source: VCDR 32, VCCR 45, CSM 41, CPIUN 14, 20, 23, CPISA 16, 22.
type Waiver struct {
	Given          vienna.Truth // something said to be a waiver exists; VCDR 32(1)
	By             Organ        // its author; VCDR 32(1), contested for the head of mission: reading waiver-authority
	Express        vienna.Truth // it is express; VCDR 32(2), VCCR 45(2), CSM 41(2); the court decides
	Written        vienna.Truth // it was communicated to the receiving State in writing; VCCR 45(2)
	Reach          Reach        // the proceedings it covers; VCDR 32(1); the court decides
	ConditionsMet  vienna.Truth // every condition attached to it is met; True if there is none; VCDR 32(1)
	Criminal       vienna.Truth // it names immunity from criminal jurisdiction, in general words; VCDR 32(1)
	Civil          vienna.Truth // it names immunity from civil jurisdiction; VCDR 32(1)
	Administrative vienna.Truth // it names immunity from administrative jurisdiction; VCDR 32(1)
	Evidence       vienna.Truth // it names the immunity of a witness; VCDR 31(2), 32(1)
	Execution      vienna.Truth // it names immunity from execution: a separate waiver; VCDR 32(4)
	Liberty        vienna.Truth // it names arrest, detention or another measure against the person; VCDR 29, 32(1)
	Sentence       vienna.Truth // it names the serving of a sentence; VCDR 29, 32(1)
}

// A GrantSource says what a further grant rests on. It is a set; the zero
// GrantSource is not stated.
type GrantSource uint8

// The values of [GrantSource].
const (
	NoGrant         GrantSource = 1 << iota // the receiving State grants this person nothing more
	Bilateral                               // an agreement between the two States
	Headquarters                            // a headquarters or host agreement
	NationalLaw                             // the law or a decision of the receiving State
	numGrantSources = iota
)

// A Grant states what the receiving State grants this person beyond what the
// treaties themselves give. For nationals, permanent residents and private
// servants the treaties refer to it (VCDR 37(4), 38, VCCR 71, CSM 38, 40), for
// nationals on the staff of a specialised agency to a list that the State has
// approved (CPISA 20), and on some points the law is silent and all turns on it
// (see [AliensRegistration] and [Person]): there an unstated grant leaves the
// answer open. For everybody else an unstated grant is outside the library (see
// Limits in package vienna).
type Grant struct {
	Source       GrantSource  // what it rests on; NoGrant if there is none
	Powers       Powers       // the powers from which it protects, all of them; zero is not stated
	OfficialOnly vienna.Truth // it is limited to acts in the exercise of functions
}

// Readings states which position is taken on each contested point that can
// change an answer here. The zero value takes none: where the point decides,
// the answer is then [vienna.Unknown] and the ruling names the reading.
// [AllReadings] lists them with the authorities on each side; [Mainstream2026]
// takes the defaults that hold everywhere.
type Readings struct {
	ServitudeAsCommerce       vienna.Position // is forced labour in the household a commercial activity: A no, B yes; VCDR 31(1)(c)
	ResidualUnlawfulOrder     vienna.Position // does an unlawful act on orders stay protected after the end: A yes, B no; VCDR 39(2)
	ResidualThirdStates       vienna.Position // does residual immunity bind third States: A no, B yes; VCDR 39(2)
	ResidualArrest            vienna.Position // does immunity for official acts alone bar arrest for the act: A only jurisdiction over it, B arrest too; VCDR 39(2), CSM 43(2), CPIUN 18(a), CPISA 19(a)
	SuitBegunUnderImmunity    vienna.Position // are proceedings begun under immunity void: A yes, B no: they wait; VCDR 31(1), 39(2)
	NotificationConstitutive  vienna.Position // is notification a condition of status: A no, B yes; VCDR 10, 39(1)
	WaiverAuthority           vienna.Position // whose word is the sending State's waiver: A the government's, B the head of mission's too; VCDR 32(1)
	CriminalWaiverReach       vienna.Position // does a criminal waiver reach arrest and sentence: A yes, B no; VCDR 29, 32
	BriefRestraint            vienna.Position // may an agent be stopped in the middle of an offence or a danger: A no, B yes; VCDR 29
	TransitPrivateDetour      vienna.Position // is a return from a private stay covered in transit: A yes, B no; VCDR 40(1)
	FamilyFollowsSponsor      vienna.Position // can family have more than the sponsor has left: A no, B yes; VCDR 32, 37, 38
	TechnicalStaffExecution   vienna.Position // does execution against administrative and technical staff follow jurisdiction: A no: it stays barred, B yes; VCDR 31(3), 37(2)
	OfficialActOfNational     vienna.Position // is the official act of VCDR 38(1) narrower than the course of duties: A yes, B no
	RoadCharge                vienna.Position // is a road charge the price of a service: A yes, B no: a tax; VCDR 34(e), VCCR 49(1)(e), CSM 33(e)
	LicenceSuspension         vienna.Position // is the suspension of a driving licence an exercise of jurisdiction: A yes, B no; VCDR 31(1)
	ObjectedReservation       vienna.Position // what applies between a reserving and an objecting State: A not the reserved part, B the full text; VCDR 37(2), 38(1)
	ConsularActTest           vienna.Position // does what surrounds a consular function, or breaks the law, belong to it: A yes, B no; VCCR 43(1)
	ConsularTestimonyScope    vienna.Position // does 44(3) reach matters for which there is no immunity under 43: A yes, B no; VCCR 44(3)
	CareerStaffAtHonoraryPost vienna.Position // which chapter governs career personnel at a post headed by an honorary officer: A Chapter III, B Chapter II; VCCR 1(2), 58
	SpecialMissionCustom      vienna.Position // does custom protect a special mission outside the Convention of 1969: A yes, its core, B no
	RepresentativeAsEnvoy     vienna.Position // has a representative at an organisation the full immunity of an envoy: A no, B yes; CPIUN 11(g)
	CrimeUnderCustom          vienna.Position // does immunity for official acts reach crimes under international law: A yes, B no; custom
}

// A Case states what is known of a person and of the measure in question. A
// zero field is not stated; a field that cannot matter is ignored; every
// combination has an answer. Case is comparable.
//
// Most fields are sets of possible values, so that "agent or administrative and
// technical staff" can be stated.
type Case struct {
	Person  Person  // the class of person; the receiving State's foreign ministry certifies it; VCDR 1
	Tenure  Tenure  // the stage of the entitlement when the measure is taken; VCDR 39
	Forum   Forum   // the State that would take the measure
	Journey Journey // why the person is in a transit State; VCDR 40(1)
	Act     Act     // the capacity in which the act was done; the court decides; VCDR 31(1)(c), 37(2)-(3), 38(1), 39(2)
	Claim   Claim   // the kind of civil or administrative action; the court decides; VCDR 31(1)(a)-(c)
	Begun   Begun   // when pending proceedings were begun
	Ties    Ties    // nationality of, or permanent residence in, the receiving State; VCDR 37, 38

	PostHead  PostHead     // who heads the consular post; for consular persons other than honorary officers and their family; VCCR 1(2)
	Household vienna.Truth // the family member forms part of the sponsor's household; of a special mission: accompanies its member, CSM 39; a standard on which States differ: the receiving State's published rule, or real dependence (US v Al-Hamdi, 2004; Apex v Fi Call, 2013); VCDR 37
	Notified  vienna.Truth // the person was notified to the foreign ministry and not refused; VCDR 10, 39(1)
	Sponsor   Sponsor      // for family, and private staff of a consular post: the sponsor's own facts

	SpecialMissionsConvention vienna.Truth // for a special mission: the Convention of 1969 is in force between the two States
	Accepted                  vienna.Truth // the receiving State consented to this special mission as such; CSM 2; the receiving State says
	Informed                  vienna.Truth // the transit State was informed in advance that the person travels for a special mission, and did not object; CSM 42(4)
	OwnState                  vienna.Truth // the State that takes the measure is the one of which the representative is a national, or which the person represents or has represented; CPIUN 15, CPISA 17
	ConsularAct               vienna.Truth // the representative of a Member is also a consular officer in this State, and the measure concerns the performance of a consular function; VCCR 17(2)

	ForSendingState vienna.Truth // the immovable property is held on behalf of the sending State for the purposes of the mission, or the part in the succession is taken on its behalf; VCDR 31(1)(a)-(b), 34(b)
	ForcedLabour    vienna.Truth // the claim is that the person knowingly drew a substantial and continuing benefit from forced labour in the household; VCDR 31(1)(c)
	Counterclaim    vienna.Truth // the claim is a counterclaim directly connected with a principal claim that the person brought while entitled; VCDR 32(3)
	Unlawful        vienna.Truth // the act, though done for the sending State, went beyond what international law allows to a mission, or a consular act beyond the limits of law that VCCR 5 sets; VCDR 3(1), 39(2), VCCR 43(1)
	OwnContract     vienna.Truth // the action arises out of a contract that the person concluded otherwise than, expressly or impliedly, as an agent of the sending State; VCCR 43(2)(a)
	Vehicle         vienna.Truth // the action is by a third party for damage from an accident that a vehicle, vessel or aircraft caused in the receiving State; VCCR 43(2)(b), CSM 31(2)(d)
	Crime           vienna.Truth // the act is charged as a crime under international law: genocide, crimes against humanity, war crimes, torture, enforced disappearance; custom
	Claimed         vienna.Truth // the State whose official the person is claims the immunity; custom: Djibouti v France (ICJ 2008), para 196
	Danger          vienna.Truth // an offence or an imminent danger is under way, and the measure does no more than stop it; VCDR 29
	Infringes       vienna.Truth // the execution would infringe the inviolability of the person or of the residence; VCDR 31(3), CSM 31(4)

	GraveCrime       vienna.Truth // the charge is of a grave crime; a standard on which States differ: a fixed line (five years, any felony) or the judge's view; VCCR 41(1)
	JudicialDecision vienna.Truth // the arrest or detention rests on a decision of the competent judicial authority; VCCR 41(1)
	FinalDecision    vienna.Truth // the measure executes a judicial decision of final effect; VCCR 41(2)

	Document  vienna.Truth // the courier carries the official document on status and number of packages; VCDR 27(5), VCCR 35(5)
	Delivered vienna.Truth // the courier ad hoc has delivered the bag to the consignee; VCDR 27(6), VCCR 35(6)
	Admitted  vienna.Truth // the receiving State consented to a consular courier who has ties to it, or the courier, permanently resident there, is a national of the sending State; VCCR 35(5)

	Visa             vienna.Truth // the transit State granted a visa, or none was needed; VCDR 40(1), (3)
	ForceMajeure     vienna.Truth // the person is in the third State because of force majeure; VCDR 40(4)
	NeededForTransit vienna.Truth // immunity from the measure is required to ensure the transit or return; VCDR 40(1)

	Gainful           vienna.Truth // the person has a private gainful occupation in the receiving State; of private staff: another than that service; of an honorary officer: a profession or trade there for personal profit; VCCR 46(2), 47(2), 57(2), 65
	Permanent         vienna.Truth // the consular employee, for family the sponsor, is a permanent employee of the sending State; VCCR 46(2)
	Services          vienna.Truth // the employment concerned is service for the sending State; VCDR 33(1), VCCR 47(1), 48(1), CSM 32(1)
	SoleEmploy        vienna.Truth // the private servant is in the sole employ of a diplomatic agent, of a member of the consular post, or of a representative or diplomatic staff of a special mission; VCDR 33(2), VCCR 48(2), CSM 32(2)
	SocialCover       vienna.Truth // the servant is covered by the social security of the sending or a third State; VCDR 33(2)(b), VCCR 48(2)(b), CSM 32(2)(b)
	Immovable         vienna.Truth // the registration, court, mortgage or stamp due concerns immovable property; VCDR 34(f)
	ForUse            vienna.Truth // the articles are for the official use of the mission or post or the personal use of the agent or officer or the household family; VCDR 36(1), VCCR 50(1), CSM 35(1)
	FirstInstallation vienna.Truth // the articles are imported at the time of first installation or entry, or of first taking up the post; VCDR 37(2), VCCR 50(2), CSM 36, CPIUN 18(g), CPISA 19(f)
	Deceased          vienna.Truth // the person of the case has died, being then entitled; VCDR 39(4), VCCR 51, CSM 44(1)
	OnlyByPosting     vienna.Truth // the movable property is in the receiving State solely because of the posting; VCDR 39(4), VCCR 51(b), CSM 44(2)
	ExportProhibited  vienna.Truth // the movable property was acquired in the receiving State and its export was prohibited at the death; VCDR 39(4), VCCR 51(a), CSM 44(1)

	Waiver      Waiver                  // what the sending State waived; VCDR 32
	Grant       Grant                   // what the receiving State grants beyond the Convention; VCDR 37(4), 38
	Reservation vienna.ReservationState // whether a reservation to VCDR 37(2) or 38(1) between the two States shuts out the protection of this person; [vienna.Relations.Reserved] finds one; if objected to contested: reading objected-reservation

	Readings Readings // the positions taken on contested points

	// Presume turns unstated side facts to the value that protects: serving, in
	// the receiving State, no ties to it, part of the household, notified, no
	// waiver, no counterclaim, no reservation and others, each of which [Columns]
	// gives in its Presumed. It is a field, and not one of the facts. It never
	// states a person, a journey, the capacity of the act, a claim, a grant or a
	// reading.
	// What was presumed can only bar: where the facts as stated do not
	// themselves make a measure [vienna.NotBarred], neither does a presumption.
	// [Ruling.Presumed] lists what was presumed, and says whether law or only
	// caution presumes it.
	Presume bool
}
