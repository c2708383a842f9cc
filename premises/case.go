package premises

import (
	"law.example/vienna"
	"law.example/vienna/immunity"
)

// A Thing is the kind of thing that a measure is aimed at. It is a set:
// Archives|Papers says that it is one or the other. The zero Thing is not
// stated.
//
// Housing, and the things from Residence to Baggage, are a person's: what
// protects them hangs on the person's status, which is stated in [Case.Owner].
type Thing uint16

// The values of [Thing].
const (
	OtherThing       Thing = 1 << iota // none of those below: a State's cultural institute, a trader's goods, the part of a building that other bodies use (VCCR 55(3))
	Premises                           // buildings, parts of buildings and the land with them, used for the mission, whoever owns them; for a permanent mission the residence of its head included, for a post and a special mission not (VCDR 1(i), VCCR 1(1)(j))
	Housing                            // dwellings that the sending State owns or leases for members of the mission other than its head, taken as in use; besides being a home they are premises of a permanent mission under position A of reading staff-housing. The occupant is the Owner
	Property                           // furnishings and other movable things on the premises, computers included (VCDR 22(3)); for dues and customs also articles on their way there
	Transport                          // means of transport of the mission or post, wherever they are (VCDR 22(3), VCCR 31(4))
	Account                            // a bank account in the name of the sending State, or of the mission or post
	Archives                           // archives and documents of the mission or post, on paper or in electronic form (VCDR 24, VCCR 1(1)(k), 33, 61)
	Correspondence                     // official correspondence and other official communications on their way, coded, electronic or by voice included (VCDR 27(2), VCCR 35(2))
	Bag                                // what is sent as a diplomatic or consular bag (VCDR 27(3)-(4), VCCR 35(3)-(4))
	Fees                               // fees and charges that the mission or post levies for official acts (VCDR 28, VCCR 39)
	Transmitter                        // a wireless transmitter of the mission or post, on the premises (VCDR 27(1), VCCR 35(1)); as a thing it is Property
	Residence                          // private residence of the Owner, rented or temporary too (VCDR 30(1), CSM 30(1)); not the residence of the head of a permanent mission, which is Premises; that of the head of a special mission is (CSM 30(1))
	Papers                             // papers and correspondence of the Owner (VCDR 30(2), CSM 30(2))
	PersonalProperty                   // other property of the Owner: the private car, a bank account, goods, an immovable other than the residence (VCDR 30(2), CSM 30(2))
	Baggage                            // personal baggage of the Owner (VCDR 36(2), VCCR 50(3), CSM 35(2)); not a bag
	numThings        = iota
)

// A Holder is the mission, post or other body to which the thing belongs, or, for
// a person's things, of which the Owner is a member or family. It is a set; the
// zero Holder is not stated. The holder of a person's own things follows from the
// class of [Case.Owner], once that is stated, and for a special mission from
// whether its Convention is in force: a Holder that contradicts this is then not
// read. A private car has NoHolder only if its owner has no status.
type Holder uint8

// The values of [Holder].
const (
	NoHolder       Holder = 1 << iota // none of those below
	Mission                           // permanent diplomatic mission, its consular section included (VCDR 1, 3(2), VCCR 70(4))
	Post                              // consular post headed by a career officer (VCCR 1(2))
	HonoraryPost                      // consular post headed by an honorary officer (VCCR 1(2), 58)
	SpecialMission                    // special mission under the Convention of 1969 (CSM)
	UnitedNations                     // the United Nations under the Convention of 1946 (CPIUN); for it the sending State below is the Organisation
	numHolders     = iota
)

// A Forum is the State that takes the measure, as seen from the mission or
// post. It is a set; the zero Forum is not stated. For the United Nations it
// does not matter.
type Forum uint8

// The values of [Forum].
const (
	ReceivingState Forum = 1 << iota // the State in which the mission or post is, or was
	TransitState                     // a third State through which the thing passes, force majeure included (VCDR 40(3)-(4), VCCR 54(3)-(4))
	ThirdState                       // any other third State
	numForums      = iota
)

// An Actor is who takes the measure. It is a set; the zero Actor is not stated.
// The Conventions bind States: what a private person does of its own accord
// breaks none of the rules here, and is answered by the law of the place and by
// the duty to protect (VCDR 22(2), package obligations).
type Actor uint8

// The values of [Actor].
const (
	StateAgent   Actor = 1 << iota // an organ of the State, or whoever acts with its authority, on its orders or for its court: police, bailiff, process server, firefighter, inspector, a firm that tows for the police
	PrivateActor                   // anybody else, acting of its own accord: a carrier's own safety check, a landlord, a supplier who ends an unpaid contract, a mob
	numActors    = iota
)

// A Ground is the reason given for the measure. It is a set; the zero Ground is
// not stated. No rule tests it: abuse is answered by declaration as persona non
// grata, recall and rupture (United States v Iran, ICJ 1980). It can be stated so
// that a ruling shows that it was not used.
type Ground uint8

// The values of [Ground].
const (
	NoGround      Ground = 1 << iota // none
	Crime                            // a crime, a suspect or evidence inside
	Abuse                            // use incompatible with the functions of the mission (VCDR 41(3), VCCR 55(2))
	Asylum                           // somebody was given shelter
	ArmedConflict                    // armed conflict, also between the two States
	Reprisal                         // an answer to a breach by the sending State
	numGrounds    = iota
)

// An Emergency is a danger that the measure is to meet. It is a set; the zero
// Emergency is not stated.
type Emergency uint8

// The values of [Emergency].
const (
	NoEmergency    Emergency = 1 << iota // none of those below; suspicion of a crime is none
	Disaster                             // fire or another disaster that requires prompt protective action, without endangering public safety seriously (VCCR 31(2))
	PublicDanger                         // the same, and it seriously endangers public safety (CSM 25(1), 30(1))
	LifeInDanger                         // danger to the life of somebody inside, without fire or another disaster
	numEmergencies = iota
)

// An Assent is how the matter of consent stands when the measure is taken. It is
// a set; the zero Assent is not stated.
type Assent uint8

// The values of [Assent].
const (
	NotAsked     Assent = 1 << iota // nobody was asked, and nobody refused
	Unobtainable                    // it was not possible to obtain anybody's express consent (CSM 25(1), 30(1))
	Refused                         // whoever may consent has refused
	Given                           // somebody consented, expressly, and the consent stands
	Withdrawn                       // consent had been given, and was withdrawn
	numAssents   = iota
)

// An Organ is who consented. It is a set; the zero Organ is not stated, and
// matters only if consent was given.
type Organ uint8

// The values of [Organ].
const (
	ByGovernment    Organ = 1 << iota // the sending State's government, or somebody shown to act on its authority
	ByHead                            // the head of the mission, post or special mission to which the thing belongs, whoever acts as head, or, at a post, the head's designee
	ByHeadOfMission                   // for a post or special mission: the head of the sending State's diplomatic mission; for a mission the same as ByHead
	ByCustodian                       // the third State to which custody was entrusted (VCDR 45(b), VCCR 27(1)(b)): it lets people into the place, and gives nothing up that is the sending State's
	ByOwner                           // the Owner, for a person's things
	ByFamily                          // another adult of the Owner's household
	ByOther                           // anybody else: another member of the mission, a landlord, a guard
	numOrgans       = iota
)

// A Scope is what a consent covers. It is a set; the zero Scope is not stated,
// and matters only if consent was given.
type Scope uint8

// The values of [Scope].
const (
	ForThis   Scope = 1 << iota // this measure, and, for [Attach], [Freeze] and [Execute], this property or property in the service of the mission by name
	InGeneral                   // measures of execution in general words, as in a loan contract, without naming property in the service of the mission; it covers nothing else
	ForOther                    // other measures only: entry does not cover search
	numScopes = iota
)

// A Consent states who allowed the measure. For execution, requisition,
// expropriation and disposal a thing is given up by the sending State's
// government only, and so is an account for any measure: VCDR 22(1) and VCCR
// 31(2) give the heads a say over entry, and with it over what is done there. For
// the United Nations only the Organisation counts, as its government, for things
// of a representative to it the Member (CPIUN 14), and no head of an office. For
// measures of execution the consent is the waiver, except against a person's
// things, where the waiver of the Owner's immunity counts ([immunity.Waiver]). No
// consent to a measure gives up dues, facilities, the flag or the transmitter, or
// what is [Case.Granted]. Source: VCDR 22(1), VCCR 31(2), CSM 25(1).
type Consent struct {
	State Assent // how the matter of consent stands
	By    Organ  // who consented; for a private residence, and a person's other things, contested: reading residence-consent
	Scope Scope  // what the consent covers; for execution contested: reading general-execution-waiver; the court decides
}

// A Stage is the point that the life of the place has reached: of the premises,
// also for what is on them; for transport, accounts, archives and
// correspondence it is the mission's or post's own. It is a set; the zero Stage
// is not stated. It does not matter for a person's things, whose status has its
// own stages. [Timeline] finds it from dates.
type Stage uint8

// The values of [Stage].
const (
	Planned   Stage = 1 << iota // bought, leased, offered or designated, and not yet used for the mission or post
	InUse                       // used for the mission or post; empty for a while, works and armed conflict included
	Ended                       // use ended for good or the place was sold, while the mission or post goes on elsewhere; for a special mission also a place that is no longer assigned to it once its functions have ended (CSM 46(1))
	Winding                     // relations broken off, mission recalled for good or for a time, or post closed; a reasonable time to leave is running. For a post only consular relations count (VCCR 2(3), 27)
	Closed                      // the same, that time is over, and no third State has custody; for a special mission: its functions have ended (CSM 46(1))
	InCustody                   // the same, that time is over, and a third State acceptable to the receiving State has custody (VCDR 45(b), VCCR 27(1)(b), CSM 46(2))
	numStages = iota
)

// An Objection says whether the receiving State objected to a place as premises
// of a mission. It is a set; the zero Objection is not stated. Contested:
// reading premises-start.
type Objection uint8

// The values of [Objection].
const (
	NoObjection      Objection = 1 << iota // none
	ValidObjection                         // in time, and neither arbitrary nor discriminatory (Equatorial Guinea v France, ICJ 2020)
	InvalidObjection                       // late, arbitrary or discriminatory
	numObjections    = iota
)

// A Locality says where the place is. It is a set; the zero Locality is not
// stated.
type Locality uint8

// The values of [Locality].
const (
	AtSeat             Locality = 1 << iota // in the locality of the mission, or at the seat of the post to which the receiving State consented
	AwayWithConsent                         // an office elsewhere, with express consent of the receiving State, prior as the provisions ask, or given since (VCDR 12, VCCR 4(5))
	AwayWithoutConsent                      // an office elsewhere without that consent, toleration being none, or a post without the receiving State's consent (VCDR 12, VCCR 4(1), (4), (5))
	numLocalities      = iota
)

// A Presence says who is present when baggage is inspected. It is a set; the
// zero Presence is not stated.
type Presence uint8

// The values of [Presence].
const (
	NobodyPresent         Presence = 1 << iota // neither of those below
	OwnerPresent                               // the agent, consular officer or family member concerned
	RepresentativePresent                      // only somebody whom the Owner authorised: enough for VCDR 36(2), not for VCCR 50(3)
	numPresences          = iota
)

// A Provenance says where an archive document or a letter is, and how it left.
// It is a set; the zero Provenance is not stated.
type Provenance uint8

// The values of [Provenance].
const (
	Kept           Provenance = 1 << iota // with the mission or post, its people, or somebody who holds it for them, wherever
	HandedOut                             // given to somebody else with authority, to be theirs
	Leaked                                // left the mission's or post's own archive without authority, copies included
	NotShown                              // a copy of which it is not shown that it left the mission's or post's own archive
	numProvenances = iota
)

// An AccountUse is what a bank account is kept for. It is a set; the zero
// AccountUse is not stated. The word of the mission is evidence of it.
type AccountUse uint8

// The values of [AccountUse].
const (
	Running        AccountUse = 1 << iota // to run the mission or post
	Mixed                                 // to run it and to pay other bills
	Commercial                            // set apart for commercial purposes only
	numAccountUses = iota
)

// Readings states which position is taken on each contested point that can
// change an answer here. The zero value takes none: where the point decides,
// the answer is then [vienna.Unknown] and the ruling names the reading.
type Readings struct {
	PremisesStart          vienna.Position // when does a building become premises of a mission: A on use, B on use without valid objection, C on acceptance as the receiving State's law requires, and likewise without valid objection; VCDR 1(i), 22
	PremisesAfterRupture   vienna.Position // is entry barred once relations are broken and the time to leave is over: A yes, B no; seizure, requisition, expropriation and execution stay barred, and B also lets the receiving State dispose of the place for its owner; VCDR 45(a), VCCR 27(1)(a), CSM 46(1)
	MissionBankAccount     vienna.Position // is an account of mixed use shielded: A yes, B no; custom
	GeneralExecutionWaiver vienna.Position // does a general waiver of execution reach property of the mission: A no, B yes; VCDR 22(3), VCCR 27(1)(a), CSM 25(3), custom
	BagScanning            vienna.Position // is a look inside from outside, or a dog, an opening: A no, B yes; VCDR 27(3), VCCR 35(3)
	LeakedArchiveCopies    vienna.Position // may a court use a leaked document: A no, B yes once it is public or if it is not shown to come from the archive; VCDR 24, 27(2), VCCR 33, 35(2), 61, CSM 26, 28(2), CPIUN 4, 9
	StaffHousing           vienna.Position // are staff dwellings premises of the mission: A yes, B no; VCDR 1(i), 22, 23
	RoadCharge             vienna.Position // is a road charge the price of a service: A yes, B no, a tax, and one from which custom exempts vehicles of missions and posts; VCDR 34(e), VCCR 49(1)(e), CSM 33(e), CPIUN 7(a), custom
	BagMarks               vienna.Position // do outer marks make the bag: A yes, B no: official contents and a document suffice; VCDR 27(4), VCCR 35(4), CSM 28(5)
	PremisesThirdStates    vienna.Position // do other States owe the premises of a mission, and the work part of those of a post, inviolability: A no, B yes, by custom; VCDR 22, VCCR 31
	ObjectedReservation    vienna.Position // what applies between a reserving and an objecting State: A not the reserved part, B the full text; VCDR 27(3), VCCR 35, 62
	ResidenceConsent       vienna.Position // who opens a private residence, or a person's other things, besides the government and the head of mission: A nobody, B the Owner, C also another adult of the household; VCDR 30, 36(2), CSM 30, 35(2), CPIUN 19
	ProcessByPost          vienna.Position // does process that comes by post infringe the inviolability of the place: A yes, B no; VCDR 22(1), 30(1), CSM 25(1), 30(1), CPIUN 3, 19
}

// A Case states what is known of a thing and of the measure in question. A zero
// field is not stated; a field that cannot matter is ignored; every combination
// has an answer. Case is comparable.
//
// Most fields are sets of possible values, so that "the mission's or the
// post's" can be stated. A car of the mission is [Transport], a private car
// [PersonalProperty].
type Case struct {
	Thing  Thing  // the kind of thing
	Holder Holder // whose it is
	Forum  Forum  // the State that takes the measure

	Actor     Actor     // who takes the measure
	Ground    Ground    // the reason given; it never matters, and can be stated to show that
	Emergency Emergency // a danger to be met; VCCR 31(2), CSM 25(1), 30(1); in VCDR 22(1) it does not matter
	Consent   Consent   // who allowed it; VCDR 22(1), VCCR 31(2), CSM 25(1)

	Stage     Stage        // the point that the life of the place has reached; VCDR 1(i), 45, VCCR 1(1)(j), 27
	Objection Objection    // the receiving State's objection to the place, for premises of a mission and what is on them; VCDR 1(i)
	Accepted  vienna.Truth // the receiving State accepted the place as its law requires, or its law requires nothing; for premises of a mission and what is on them; VCDR 1(i), reading premises-start
	Locality  Locality     // where the place is, for premises and what is on them; VCDR 12, VCCR 4

	WorkPart         vienna.Truth // premises of a post: the part in question is used exclusively for the work of the post; VCCR 31(2)
	HeadsOwn         vienna.Truth // the means of transport is that of the head of the mission or post, or the residence that of the head of the post; VCDR 20, VCCR 29(2), 32(1)
	OfficialBusiness vienna.Truth // the means of transport is on official business; VCCR 29(2), CSM 19(1)
	Obstructs        vienna.Truth // the vehicle obstructs or endangers traffic, and the measure does no more than move it out of the way

	Marked           vienna.Truth // the packages bear visible external marks of the character of a bag; VCDR 27(4), VCCR 35(4), CSM 28(5)
	Documented       vienna.Truth // an official document states the number of packages that make up the bag; VCDR 27(5), (7), VCCR 35(5), (7)
	OfficialUse      vienna.Truth // the bag holds only official documents or articles for official use; an imported article is for the official use of the mission or post; VCDR 27(4), 36(1)(a), VCCR 35(4), 50(1)(a), 62
	SeriousReason    vienna.Truth // bag: serious reason to believe that it holds something else, VCCR 35(3); baggage: serious grounds that it holds articles that are not exempt, prohibited or under quarantine, VCDR 36(2), VCCR 50(3); the authorities there decide, the court reviews
	OpeningRefused   vienna.Truth // the sending State was asked to have its representative open the bag, and refused; VCCR 35(3)
	HonoraryExchange vienna.Truth // the bag goes between two posts headed by honorary officers in different States without the consent of both receiving States; for bags of honorary posts; VCCR 58(4)
	Presence         Presence     // who is present at the inspection of baggage; VCDR 36(2), VCCR 50(3), CSM 35(2)
	Accompanying     vienna.Truth // the baggage accompanies its owner; VCCR 50(3)

	Provenance Provenance   // where the document or letter is, and how it left; VCDR 24, 27(2), VCCR 33, 35(2)
	Public     vienna.Truth // the world can read it; reading leaked-archive-copies
	Separate   vienna.Truth // honorary post: the archives are kept apart from other papers and goods; VCCR 61
	AccountUse AccountUse   // what the account is kept for; custom; the court decides

	HeldForState       vienna.Truth // premises, housing, head of post's residence: the sending State, the head of mission for a mission, or for a post anybody on its behalf owns or leases it, VCDR 23(1), VCCR 32(1); a special mission need only occupy it, CSM 24(1); the United Nations, CPIUN 2, 3, 7; for an honorary post the sending State itself, VCCR 60(1); article for an honorary post: supplied by the sending State or at its instance, VCCR 62
	OnContractor       vienna.Truth // by the law there the due is payable by the person who contracts with the sending State; VCDR 23(2), VCCR 32(2), 60(2), CSM 24(2)
	PublicNeed         vienna.Truth // the expropriation is necessary for national defence or public utility; VCCR 31(4)
	Compensated        vienna.Truth // all possible steps are taken not to impede the post, and compensation is prompt, adequate and effective; VCCR 31(4)
	TransmitterAllowed vienna.Truth // the receiving State consented to the transmitter; VCDR 27(1), VCCR 35(1), CSM 28(1)
	TransitAgreed      vienna.Truth // the third State was informed beforehand of the transit of a special mission's bag and raised no objection, or force majeure brought the bag there; CSM 42(3), second sentence, 42(4), 42(5)

	Reservation vienna.ReservationState // whether a reservation to the provision that protects the thing lets the receiving State take this measure: there are some to VCDR 27(3) (opening, or opening on request and return), to VCCR 35 (opening; bags of honorary posts) and to VCCR 62; [vienna.Relations.Reserved] finds one; if objected to contested: reading objected-reservation
	Granted     vienna.Truth            // an agreement or the law of the State that acts protects the thing from this measure beyond the Conventions, and that has not been given up; not stated it is outside the library and counts as False; VCDR 47(2)(b), VCCR 72(2)(b)

	// Owner states the facts of the person whose residence, papers, property or
	// baggage it is, or who lives in the housing. Package immunity answers what
	// that person's status gives; see [Ruling.Owner]. Its Forum and Presume are not
	// read, nor the readings that have a field in [Readings]: those of the Case
	// are. For other things Owner does not matter.
	Owner immunity.Case

	Readings Readings // the positions taken on contested points

	// Presume turns unstated side facts to the value that protects: in the
	// receiving State, by a State agent, in use, no objection, accepted, no
	// consent, no emergency, a marked bag, no serious reason, no reservation and
	// others, each of which [Columns] gives in its Presumed; and it does the same
	// for the Owner. It never states a thing, a
	// holder, a ground, a person, a grant or a reading. What was presumed can only
	// bar: where the facts as stated do not themselves make a measure
	// [vienna.NotBarred], neither does a presumption. [Ruling.Presumed] lists what
	// was presumed.
	Presume bool
}
