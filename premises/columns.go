package premises

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

func vcdr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCDR, Article: article, Paragraph: paragraph, Point: point}
}

func vccr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCCR, Article: article, Paragraph: paragraph, Point: point}
}

func csm(article, paragraph uint8) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CSM, Article: article, Paragraph: paragraph}
}

func cpiun(section uint8) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CPIUN, Article: section}
}

var custom = vienna.Citation{Treaty: vienna.Custom}

// The tokens of the enumerations, from the lowest bit.
var (
	thingTokens       = []string{"other", "premises", "housing", "property", "transport", "account", "archives", "correspondence", "bag", "fees", "transmitter", "residence", "papers", "personal_property", "baggage"}
	holderTokens      = []string{"none", "mission", "post", "honorary_post", "special_mission", "united_nations"}
	forumTokens       = []string{"receiving_state", "transit_state", "third_state"}
	actorTokens       = []string{"state_agent", "private"}
	groundTokens      = []string{"none", "crime", "abuse", "asylum", "armed_conflict", "reprisal"}
	emergencyTokens   = []string{"none", "disaster", "public_danger", "life_in_danger"}
	assentTokens      = []string{"not_asked", "unobtainable", "refused", "given", "withdrawn"}
	organTokens       = []string{"government", "head", "head_of_mission", "custodian", "owner", "family", "other"}
	scopeTokens       = []string{"this", "in_general", "other"}
	stageTokens       = []string{"planned", "in_use", "ended", "winding", "closed", "in_custody"}
	objectionTokens   = []string{"none", "valid", "invalid"}
	localityTokens    = []string{"at_seat", "away_with_consent", "away_without_consent"}
	presenceTokens    = []string{"nobody", "owner", "representative"}
	provenanceTokens  = []string{"kept", "handed_out", "leaked", "not_shown"}
	accountUseTokens  = []string{"running", "mixed", "commercial"}
	reservationTokens = []string{"none", "in_force", "objected"}
	truthTokens       = []string{"false", "true"}
	twoPositions      = []string{"A", "B"}
	threePositions    = []string{"A", "B", "C"}
)

// Whom to ask, and the act of which several facts are part.
const (
	ministry     = "the receiving State's foreign ministry"
	court        = "the court"
	sendingState = "the sending State"
	theMission   = "the mission or post"
	authorities  = "the authorities that act"
	depositary   = "the depositary of the treaty"

	consents = "whoever may consent does"
)

// columns describes every fact of a [Case] but for the Owner, in the order of
// its fields, then what is derived from the Owner, and then the readings. The
// first is the one by which the evaluator lists the rows.
var columns = []rule.Column{
	{Name: "thing", Tokens: thingTokens, Source: vcdr(1, 0, 'i'), Gist: "the kind of thing", Fixed: true,
		Wording: "What kind of thing is it?", Who: ministry, Evidence: "the foreign ministry's list of premises, the register of vehicles, the marks on the thing"},
	{Name: "holder", Tokens: holderTokens, Source: vienna.Citation{}, Gist: "the mission, post or other body whose it is",
		Wording: "Whose is it: a mission's, a consular post's, another body's, or nobody's of these?", Who: ministry, Evidence: "the foreign ministry's list; the land or vehicle register"},
	{Name: "forum", Tokens: forumTokens, Source: vienna.Citation{}, Gist: "the State that takes the measure", Protect: uint64(ReceivingState),
		Wording: "Which State takes the measure: the receiving State, one of transit, or another?", Who: authorities, Evidence: "the authority that acts"},
	{Name: "actor", Tokens: actorTokens, Source: vcdr(22, 1, 0), Gist: "who takes the measure", Protect: uint64(StateAgent),
		Wording: "Is the measure taken by or for a State, or privately?", Who: authorities, Evidence: "who gave the order"},
	{Name: "ground", Tokens: groundTokens, Source: vcdr(41, 3, 0), Gist: "the reason given for the measure",
		Wording: "What reason is given for the measure?", Who: authorities, Evidence: "the order or its draft"},
	{Name: "emergency", Tokens: emergencyTokens, Source: vccr(31, 2, 0), Gist: "a danger that the measure is to meet", Protect: uint64(NoEmergency),
		Wording: "Is there a fire, another disaster or a danger that the measure is to meet?", Who: authorities, Evidence: "what the services on the spot see"},
	{Name: "consent.state", Tokens: assentTokens, Source: vcdr(22, 1, 0), Gist: "how the matter of consent stands", Protect: uint64(Refused),
		Wording: "How does the matter of consent stand: not asked, given, refused, withdrawn?", Who: theMission, Evidence: "a note or a word from the head of mission or post", By: consents, Can: uint64(Refused | Given | Withdrawn), Stages: true},
	{Name: "consent.by", Tokens: organTokens, Source: vcdr(22, 1, 0), Gist: "who consented",
		Wording: "Who consented?", Who: theMission, Evidence: "the signature, and who holds the office", By: consents, Can: uint64(ByGovernment | ByHead | ByHeadOfMission | ByCustodian | ByOwner | ByFamily)},
	{Name: "consent.scope", Tokens: scopeTokens, Source: vcdr(22, 1, 0), Gist: "what the consent covers", Decider: "the court decides",
		Wording: "What does the consent cover?", Who: court, Evidence: "its words", By: consents, Can: uint64(ForThis | InGeneral)},
	{Name: "stage", Tokens: stageTokens, Source: vcdr(1, 0, 'i'), Gist: "the point that the life of the place, the mission or the post has reached", Protect: uint64(InUse),
		Wording: "Is the place planned, in use, given up, or are relations or the post at an end?", Who: ministry, Evidence: "the notifications of use, closure and custody", By: "the mission or post moves in or out, closes, or relations are broken off", Can: uint64(InUse | Ended | Winding | Closed | InCustody), Stages: true},
	{Name: "objection", Tokens: objectionTokens, Source: vcdr(1, 0, 'i'), Gist: "the receiving State's objection to the place", Protect: uint64(NoObjection),
		Wording: "Did the receiving State object to the place, in time and without being arbitrary?", Who: ministry, Evidence: "the exchange of notes on the place"},
	{Name: "accepted", Tokens: truthTokens, Source: vcdr(1, 0, 'i'), Gist: "the receiving State accepted the place as its law requires", Protect: uint64(yes),
		Wording: "Did the receiving State accept the place as its law requires?", Who: ministry, Evidence: "the decision or note that accepts it", By: "the receiving State accepts the place", Can: uint64(vienna.True)},
	{Name: "locality", Tokens: localityTokens, Source: vcdr(12, 0, 0), Gist: "where the place is", Protect: uint64(AtSeat),
		Wording: "Is the place at the seat, or elsewhere with or without prior consent?", Who: ministry, Evidence: "the address, and the note that consents to it"},
	{Name: "work_part", Tokens: truthTokens, Source: vccr(31, 2, 0), Gist: "the part of the post's premises is used exclusively for its work", Protect: uint64(yes),
		Wording: "Is the part of the post's premises used only for its work?", Who: theMission, Evidence: "the plan of the building"},
	{Name: "heads_own", Tokens: truthTokens, Source: vcdr(20, 0, 0), Gist: "the transport is that of the head of the mission or post, or the residence that of the head of the post", Protect: uint64(yes),
		Wording: "Is the transport or the residence that of the head of the mission or post?", Who: ministry, Evidence: "the register of vehicles; the foreign ministry's list"},
	{Name: "official_business", Tokens: truthTokens, Source: vccr(29, 2, 0), Gist: "the means of transport is on official business", Protect: uint64(yes),
		Wording: "Is the means of transport on official business?", Who: theMission, Evidence: "the mission's or post's word, and the journey"},
	{Name: "obstructs", Tokens: truthTokens, Source: vcdr(22, 3, 0), Gist: "the vehicle obstructs or endangers traffic, and is only moved out of the way", Protect: uint64(no),
		Wording: "Does the vehicle obstruct or endanger traffic, and is it only moved out of the way?", Who: authorities, Evidence: "the officer's report, with pictures"},
	{Name: "marked", Tokens: truthTokens, Source: vcdr(27, 4, 0), Gist: "the packages bear the outer marks of a bag", Protect: uint64(yes),
		Wording: "Do the packages bear the outer marks of a bag?", Who: authorities, Evidence: "the packages themselves", By: "the sending State marks the packages", Can: uint64(yes)},
	{Name: "documented", Tokens: truthTokens, Source: vcdr(27, 5, 0), Gist: "an official document states the number of packages that make up the bag", Protect: uint64(yes),
		Wording: "Does an official document state the number of packages that make up the bag?", Who: "the courier or captain", Evidence: "the document itself", By: "the sending State issues the document", Can: uint64(yes)},
	{Name: "official_use", Tokens: truthTokens, Source: vcdr(27, 4, 0), Gist: "the bag holds only official documents or articles for official use, or the imported article is for official use", Protect: uint64(yes),
		Wording: "Does the bag hold only official documents and articles for official use, or is the imported article for official use?", Who: sendingState, Evidence: "the sending State's word; for an article the customs declaration"},
	{Name: "serious_reason", Tokens: truthTokens, Source: vcdr(36, 2, 0), Gist: "there is serious reason to believe that the bag or baggage holds what it should not", Decider: "the authorities there decide, the court reviews", Protect: uint64(no),
		Wording: "Is there serious reason to believe that the bag or baggage holds what it should not?", Who: authorities, Evidence: "a report with its sources; for baggage a scan"},
	{Name: "opening_refused", Tokens: truthTokens, Source: vccr(35, 3, 0), Gist: "the sending State refused to have its representative open the bag", Protect: uint64(no),
		Wording: "Did the sending State refuse to have its representative open the bag?", Who: theMission, Evidence: "the request and the reply", By: "the sending State refuses to have the bag opened", Can: uint64(yes)},
	{Name: "honorary_exchange", Tokens: truthTokens, Source: vccr(58, 4, 0), Gist: "the bag goes between honorary posts in different States without the consent of both", Protect: uint64(no),
		Wording: "Does the bag go between honorary posts in different States without the consent of both?", Who: ministry, Evidence: "the address of the bag, and the notes that consent", By: "both receiving States consent to the exchange", Can: uint64(no)},
	{Name: "presence", Tokens: presenceTokens, Source: vcdr(36, 2, 0), Gist: "who is present at the inspection of baggage", Protect: uint64(NobodyPresent),
		Wording: "Who is present at the inspection of the baggage?", Who: authorities, Evidence: "the customs record", By: "the authorities inspect in the presence of the owner or a representative", Can: uint64(OwnerPresent | RepresentativePresent)},
	{Name: "accompanying", Tokens: truthTokens, Source: vccr(50, 3, 0), Gist: "the baggage accompanies its owner", Protect: uint64(yes),
		Wording: "Does the baggage accompany its owner?", Who: authorities, Evidence: "the ticket and the waybill"},
	{Name: "provenance", Tokens: provenanceTokens, Source: vcdr(24, 0, 0), Gist: "where the document or letter is, and how it left", Protect: uint64(Kept),
		Wording: "Where is the document or letter, and how did it leave the mission or post?", Who: sendingState, Evidence: "who held it, and how it came to light", By: "the mission or post hands it out", Can: uint64(HandedOut)},
	{Name: "public", Tokens: truthTokens, Source: vcdr(24, 0, 0), Gist: "the world can read the document", Protect: uint64(no),
		Wording: "Can the world read the document?", Who: court, Evidence: "where it is published"},
	{Name: "separate", Tokens: truthTokens, Source: vccr(61, 0, 0), Gist: "the archives of the honorary post are kept apart from other papers", Protect: uint64(yes),
		Wording: "Are the archives of the honorary post kept apart from other papers?", Who: "the honorary officer", Evidence: "how and where they are kept", By: "the honorary post keeps them apart", Can: uint64(yes)},
	{Name: "account_use", Tokens: accountUseTokens, Source: custom, Gist: "what the account is kept for", Decider: "the court decides", Protect: uint64(Running),
		Wording: "What is the account kept for?", Who: court, Evidence: "the certificate of the head of mission; bank statements"},
	{Name: "held_for_state", Tokens: truthTokens, Source: vcdr(23, 1, 0), Gist: "the sending State, or somebody who counts for it, owns, leases or supplied it", Protect: uint64(yes),
		Wording: "Does the sending State, or somebody who counts for it, own, lease or supply it?", Who: sendingState, Evidence: "the land register, the lease or the invoice"},
	{Name: "on_contractor", Tokens: truthTokens, Source: vcdr(23, 2, 0), Gist: "the due is payable by the person who contracts with the sending State", Protect: uint64(no),
		Wording: "By the law there, is the due payable by the person who contracts with the sending State?", Who: "the tax authority", Evidence: "the statute"},
	{Name: "public_need", Tokens: truthTokens, Source: vccr(31, 4, 0), Gist: "the expropriation is necessary for national defence or public utility", Protect: uint64(no),
		Wording: "Is the expropriation necessary for national defence or public utility?", Who: "the government of the receiving State, subject to its courts", Evidence: "the decision to expropriate"},
	{Name: "compensated", Tokens: truthTokens, Source: vccr(31, 4, 0), Gist: "nothing is done to impede the post, and compensation is prompt, adequate and effective", Protect: uint64(no),
		Wording: "Is nothing done to impede the post, and is compensation prompt, adequate and effective?", Who: court, Evidence: "the offer and the payment", By: "the receiving State takes the steps and pays", Can: uint64(yes)},
	{Name: "transmitter_allowed", Tokens: truthTokens, Source: vcdr(27, 1, 0), Gist: "the receiving State consented to the transmitter", Decider: "the receiving State decides", Protect: uint64(yes),
		Wording: "Did the receiving State consent to the transmitter?", Who: ministry, Evidence: "the licence or note", By: "the receiving State consents to the transmitter", Can: uint64(yes)},
	{Name: "transit_agreed", Tokens: truthTokens, Source: csm(42, 4), Gist: "the third State was informed of the transit of the special mission's bag and raised no objection, or force majeure brought it there", Protect: uint64(yes),
		Wording: "Was the third State informed of the transit of the bag, without objecting, or did force majeure bring the bag there?", Who: "the third State's foreign ministry", Evidence: "the note that announced it"},
	{Name: "reservation", Tokens: reservationTokens, Source: vcdr(27, 3, 0), Gist: "a reservation to VCDR 27(3), VCCR 35 or 62 between the two States", Protect: uint64(vienna.NoReservation),
		Wording: "Is there a reservation between the two States to VCDR 27(3), VCCR 35 or 62?", Who: depositary, Evidence: "the depositary's list of reservations and objections", By: "the reserving State withdraws its reservation", Can: uint64(vienna.NoReservation)},
	{Name: "granted", Tokens: truthTokens, Source: vcdr(47, 2, 'b'), Gist: "an agreement or the law of the State that acts protects the thing beyond the Conventions", Never: true,
		Wording: "Does an agreement or the law of the State that acts protect the thing beyond the Conventions?", Who: ministry, Evidence: "the agreement or statute", By: "the State that acts grants more", Can: uint64(yes)},
	{Name: "owner", Tokens: truthTokens, Source: vcdr(30, 0, 0), Gist: "the owner's status protects from the measure", Decider: "package immunity answers from the facts of the owner", Derived: true, By: "the status of the owner", Can: 3},                                                            // from Owner, as package immunity decides
	{Name: "owner's baggage", Tokens: truthTokens, Source: vcdr(36, 2, 0), Gist: "the owner's status exempts personal articles as fully as that of an agent or consular officer", Decider: "package immunity answers from the facts of the owner", Derived: true, By: "the status of the owner", Can: 3}, // from Owner
	{Name: "owner's transit", Tokens: truthTokens, Source: vcdr(40, 1, 0), Gist: "the owner is in transit and needs immunity from the measure for it", Decider: "package immunity answers from the facts of the owner", Derived: true, By: "the status of the owner", Can: 3},                            // from Owner
	{Name: "premises-start", Tokens: threePositions, Source: vcdr(1, 0, 'i'), Gist: "when does a building become premises of a mission", Reading: true},
	{Name: "premises-after-rupture", Tokens: twoPositions, Source: vcdr(45, 0, 'a'), Gist: "is entry barred once relations are broken and the time to leave is over", Reading: true},
	{Name: "mission-bank-account", Tokens: twoPositions, Source: custom, Gist: "is an account of mixed use shielded", Reading: true},
	{Name: "general-execution-waiver", Tokens: twoPositions, Source: vcdr(22, 3, 0), Gist: "does a general waiver of execution reach property of the mission", Reading: true},
	{Name: "bag-scanning", Tokens: twoPositions, Source: vcdr(27, 3, 0), Gist: "is a look inside from outside an opening of the bag", Reading: true},
	{Name: "leaked-archive-copies", Tokens: twoPositions, Source: vcdr(24, 0, 0), Gist: "may a court use a leaked document", Reading: true},
	{Name: "staff-housing", Tokens: twoPositions, Source: vcdr(1, 0, 'i'), Gist: "are staff dwellings premises of the mission", Reading: true},
	{Name: "road-charge", Tokens: twoPositions, Source: vcdr(34, 0, 'e'), Gist: "is a road charge the price of a service", Reading: true},
	{Name: "bag-marks", Tokens: twoPositions, Source: vcdr(27, 4, 0), Gist: "do outer marks make the bag", Reading: true},
	{Name: "premises-third-states", Tokens: twoPositions, Source: vcdr(22, 0, 0), Gist: "do other States owe the premises inviolability", Reading: true},
	{Name: "objected-reservation", Tokens: twoPositions, Source: vcdr(27, 3, 0), Gist: "what applies between a reserving and an objecting State", Reading: true},
	{Name: "residence-consent", Tokens: threePositions, Source: vcdr(30, 1, 0), Gist: "whose consent opens a private residence", Reading: true},
	{Name: "process-by-post", Tokens: twoPositions, Source: vcdr(22, 1, 0), Gist: "does process that comes by post infringe the inviolability of the place", Reading: true},
}

// The columns that need a name.
const (
	thingColumn   = 0
	holderColumn  = 1
	forumColumn   = 2
	consentColumn = 6
	grantedColumn = 36
	ownerColumn   = 37 // the Owner's status protects from the measure
	baggageColumn = 38 // it gives VCDR 36(2), or VCCR 50(3)
	transitColumn = 39 // it protects on a journey, VCDR 40(1)
)
