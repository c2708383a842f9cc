package immunity

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

func csm(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CSM, Article: article, Paragraph: paragraph, Point: point}
}

func cpiun(section uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CPIUN, Article: section, Point: point}
}

func cpisa(section uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.CPISA, Article: section, Point: point}
}

// The tokens of the enumerations, from the lowest bit.
var (
	personTokens = []string{"no_status", "head_of_mission", "agent", "administrative_technical", "service_staff", "private_servant", "courier", "ad_hoc_courier", "captain", "agent_family", "administrative_technical_family", "service_family", "servant_family",
		"consular_officer", "honorary_officer", "consular_employee", "consular_service", "consular_private_staff", "consular_officer_family", "consular_employee_family", "consular_service_family", "honorary_family", "consular_courier", "ad_hoc_consular_courier",
		"special_representative", "special_technical", "special_service", "special_private_staff", "special_family", "special_technical_family",
		"un_representative", "un_official", "un_senior_official", "un_official_family", "un_senior_family", "un_expert", "agency_representative", "agency_official", "agency_head", "agency_official_family", "agency_head_family",
		"head_of_state", "head_of_government", "foreign_minister", "state_official"}
	tenureTokens      = []string{"not_begun", "serving", "leaving", "over"}
	forumTokens       = []string{"receiving_state", "transit_state", "third_state"}
	actTokens         = []string{"private", "duties", "official"}
	claimTokens       = []string{"real_action", "succession", "commerce", "other_contract", "accident_damage", "other"}
	journeyTokens     = []string{"to_post", "homeward", "detour", "private_trip"}
	begunTokens       = []string{"before_status", "while_immune"}
	tiesTokens        = []string{"none", "national", "permanent_resident"}
	reservationTokens = []string{"none", "in_force", "objected"}
	organTokens       = []string{"government", "head", "person", "other", "organisation"}
	postHeadTokens    = []string{"career", "honorary"}
	reachTokens       = []string{"this_proceeding", "other_proceeding", "standing"}
	grantSourceTokens = []string{"none", "bilateral", "headquarters", "national_law"}
	truthTokens       = []string{"false", "true"}
	positionTokens    = []string{"A", "B"}
)

// Whom to ask, and the acts of which several facts are part.
const (
	ministry        = "the receiving State's foreign ministry"
	court           = "the court"
	sendingState    = "the sending State"
	theMission      = "the mission or post"
	authorities     = "the authorities that act"
	personConcerned = "the person, and the sending State"
	depositary      = "the depositary of the treaty"
	theCourier      = "the courier"

	waives = "the sending State, or for its own persons the organisation, waives"
	grants = "the receiving State grants more"
)

// columns describes every fact of a [Case], in the order of its fields, and then
// the readings. The first is the one by which the evaluator lists the rows.
var columns = []rule.Column{
	{Name: "person", Tokens: personTokens, Source: vcdr(1, 0, 0), Gist: "the class of person", Decider: "the receiving State's foreign ministry certifies it",
		Wording: "To which class of person does the person belong?", Who: ministry, Evidence: "the foreign ministry's certificate or list, and the sending State's notification; a card or a passport proves nothing by itself"},
	{Name: "tenure", Tokens: tenureTokens, Source: vcdr(39, 0, 0), Gist: "the stage of the entitlement when the measure is taken", Protect: uint64(Serving),
		Wording: "Has the person entered on the post, is the person serving, leaving, or has the entitlement ended?", Who: ministry, Evidence: "the notifications of arrival, end of functions and departure", By: "the sending State ends the functions, or a break of relations does", Can: uint64(Leaving | Over), Stages: true},
	{Name: "forum", Tokens: forumTokens, Source: vienna.Citation{}, Gist: "the State that would take the measure", Protect: uint64(ReceivingState),
		Wording: "Which State would take the measure: the receiving State, one of transit, or another?", Who: authorities, Evidence: "the authority that acts"},
	{Name: "journey", Tokens: journeyTokens, Source: vcdr(40, 1, 0), Gist: "why the person is in a transit State",
		Wording: "Why is the person in the transit State?", Who: personConcerned, Evidence: "travel orders, tickets, and the sending State's word"},
	{Name: "act", Tokens: actTokens, Source: vcdr(31, 1, 'c'), Gist: "the capacity in which the act was done", Decider: "the court decides",
		Wording: "In what capacity was the act done that gives rise to the measure?", Who: court, Evidence: "the instructions, the time and place of the act, what it served, and the sending State's statement"},
	{Name: "claim", Tokens: claimTokens, Source: vcdr(31, 1, 'a'), Gist: "the kind of civil or administrative action", Decider: "the court decides",
		Wording: "What kind of action is it?", Who: court, Evidence: "the statement of claim"},
	{Name: "begun", Tokens: begunTokens, Source: vienna.Citation{}, Gist: "when pending proceedings were begun",
		Wording: "Were the proceedings begun before the person had the status, or while the person was immune?", Who: court, Evidence: "the date of filing beside the dates of the status"},
	{Name: "ties", Tokens: tiesTokens, Source: vcdr(37, 0, 0), Gist: "nationality of, or permanent residence in, the receiving State", Protect: uint64(NoTies),
		Wording: "Is the person a national of the receiving State, or permanently resident there?", Who: ministry, Evidence: "the register of nationals, the residence file, and how the post was filled"},
	{Name: "post_head", Tokens: postHeadTokens, Source: vccr(1, 2, 0), Gist: "who heads the consular post", Protect: uint64(CareerHead),
		Wording: "Is the consular post headed by a career or by an honorary officer?", Who: ministry, Evidence: "the exequatur and the consular list"},
	{Name: "household", Tokens: truthTokens, Source: vcdr(37, 0, 0), Gist: "the family member forms part of the sponsor's household", Protect: uint64(vienna.True),
		Wording: "Does the family member form part of the sponsor's household?", Who: ministry, Evidence: "the notification, the residence register, and whether the member is supported by the sponsor"},
	{Name: "notified", Tokens: truthTokens, Source: vcdr(10, 0, 0), Gist: "the person was notified to the foreign ministry and not refused", Protect: uint64(vienna.True),
		Wording: "Was the person notified to the foreign ministry, and not refused?", Who: ministry, Evidence: "the note of the mission and the ministry's list", By: "the sending State notifies the person", Can: uint64(vienna.True)},
	{Name: "sponsor.ties", Tokens: tiesTokens, Source: vcdr(38, 0, 0), Gist: "the sponsor's own ties to the receiving State", Protect: uint64(NoTies),
		Wording: "Is the sponsor a national of the receiving State, or permanently resident there?", Who: ministry, Evidence: "the register of nationals and the residence file"},
	{Name: "sponsor.waived", Tokens: truthTokens, Source: vcdr(32, 0, 0), Gist: "the sponsor's own immunity from the jurisdiction in question has been waived", Decider: "the sending State decides", Protect: uint64(vienna.False), PresumeBy: vcdr(32, 2, 0),
		Wording: "Has the sponsor's own immunity from the jurisdiction in question been waived?", Who: sendingState, Evidence: "the note that waives it", By: "the sending State waives the sponsor's immunity", Can: uint64(vienna.True)},
	{Name: "sponsor.gainful", Tokens: truthTokens, Source: vccr(57, 2, 'b'), Gist: "the sponsor, for private staff the employer, has a private gainful occupation in the receiving State", Protect: uint64(vienna.False),
		Wording: "Does the sponsor, or the employer of private staff, have a private gainful occupation in the receiving State?", Who: ministry, Evidence: "the tax and trade registers"},
	{Name: "special_missions_convention", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.CSM}, Gist: "the Convention on Special Missions is in force between the two States",
		Wording: "Is the Convention on Special Missions in force between the two States?", Who: depositary, Evidence: "the depositary's list of parties", By: "both States become parties to the Convention", Can: uint64(vienna.True)},
	{Name: "accepted", Tokens: truthTokens, Source: csm(2, 0, 0), Gist: "the receiving State consented to this special mission as such", Decider: "the receiving State says",
		Wording: "Did the receiving State consent to this special mission as such?", Who: ministry, Evidence: "the exchange of notes"},
	{Name: "informed", Tokens: truthTokens, Source: csm(42, 4, 0), Gist: "the transit State was informed in advance of the journey for a special mission and did not object",
		Wording: "Was the transit State informed in advance of the journey, without objecting?", Who: "the transit State's foreign ministry", Evidence: "the note that announced the journey"},
	{Name: "own_state", Tokens: truthTokens, Source: cpiun(15, 0), Gist: "the State that takes the measure is that of which the representative is a national or which the person represents or has represented", Protect: uint64(vienna.False),
		Wording: "Is the State that takes the measure that of which the representative is a national, or which the person represents or has represented?", Who: ministry, Evidence: "the passport and the credentials"},
	{Name: "consular_act", Tokens: truthTokens, Source: vccr(17, 2, 0), Gist: "the representative is also a consular officer in this State and the measure concerns the performance of a consular function", Protect: uint64(vienna.False),
		Wording: "Is the representative also a consular officer in this State, and does the measure concern a consular function?", Who: ministry, Evidence: "the exequatur and the file of the act"},
	{Name: "for_sending_state", Tokens: truthTokens, Source: vcdr(31, 1, 'a'), Gist: "the immovable property is held on behalf of the sending State for the purposes of the mission, or the part in the succession is taken on its behalf", Protect: uint64(vienna.True),
		Wording: "Does the person hold the property, or take part in the succession, on behalf of the sending State?", Who: sendingState, Evidence: "the land register, the will, and the sending State's statement"},
	{Name: "forced_labour", Tokens: truthTokens, Source: vcdr(31, 1, 'c'), Gist: "the claim is that the person knowingly drew a substantial and continuing benefit from forced labour in the household", Protect: uint64(vienna.False),
		Wording: "Is the claim that the person knowingly drew a lasting benefit from forced labour in the household?", Who: court, Evidence: "the statement of claim, the contract, wages paid and passports kept"},
	{Name: "counterclaim", Tokens: truthTokens, Source: vcdr(32, 3, 0), Gist: "the claim is a counterclaim directly connected with a principal claim that the person brought while entitled", Protect: uint64(vienna.False),
		Wording: "Is it a counterclaim directly connected with a claim that the person brought?", Who: court, Evidence: "the pleadings"},
	{Name: "unlawful", Tokens: truthTokens, Source: vcdr(3, 1, 0), Gist: "the act, though done for the sending State, went beyond what law allows to a mission or post", Protect: uint64(vienna.False),
		Wording: "Did the act, though done for the sending State, go beyond what international law allows a mission?", Who: court, Evidence: "the findings on the act"},
	{Name: "own_contract", Tokens: truthTokens, Source: vccr(43, 2, 'a'), Gist: "the action arises out of a contract that the person did not conclude, expressly or impliedly, as an agent of the sending State", Protect: uint64(vienna.False),
		Wording: "Did the person make the contract otherwise than as an agent of the sending State?", Who: court, Evidence: "the contract: its parties and its signature"},
	{Name: "vehicle", Tokens: truthTokens, Source: vccr(43, 2, 'b'), Gist: "the action is by a third party for damage from an accident that a vehicle, vessel or aircraft caused in the receiving State", Protect: uint64(vienna.False),
		Wording: "Does a third party sue for damage from an accident that a vehicle, vessel or aircraft caused in the receiving State?", Who: court, Evidence: "the statement of claim and the accident report"},
	{Name: "crime", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "the act is charged as a crime under international law", Protect: uint64(vienna.False),
		Wording: "Is the act charged as a crime under international law?", Who: court, Evidence: "the charge"},
	{Name: "claimed", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "the State whose official the person is claims the immunity", Decider: "that State says", Protect: uint64(vienna.True),
		Wording: "Does the State whose official the person is claim the immunity?", Who: "that State", Evidence: "its note", By: "the official's State claims the immunity, or does not", Can: uint64(vienna.False | vienna.True)},
	{Name: "danger", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "an offence or an imminent danger is under way, and the measure does no more than stop it", Protect: uint64(vienna.False),
		Wording: "Is an offence or an imminent danger under way, and does the measure do no more than stop it?", Who: authorities, Evidence: "what the officers on the spot see"},
	{Name: "infringes", Tokens: truthTokens, Source: vcdr(31, 3, 0), Gist: "the execution would infringe the inviolability of the person or of the residence", Protect: uint64(vienna.True),
		Wording: "Would the execution infringe the inviolability of the person or of the residence?", Who: court, Evidence: "what is to be seized, and where it is", By: "the authorities execute without touching person or residence", Can: uint64(vienna.False)},
	{Name: "grave_crime", Tokens: truthTokens, Source: vccr(41, 1, 0), Gist: "the charge is of a grave crime", Decider: "the law of the receiving State draws the line", Protect: uint64(vienna.False),
		Wording: "Is the charge of a grave crime?", Who: court, Evidence: "the charge and the penalty that the law provides"},
	{Name: "judicial_decision", Tokens: truthTokens, Source: vccr(41, 1, 0), Gist: "the arrest or detention rests on a decision of the competent judicial authority", Protect: uint64(vienna.False),
		Wording: "Does the arrest or detention rest on a decision of the competent judicial authority?", Who: court, Evidence: "the warrant or order", By: "the competent judicial authority decides", Can: uint64(vienna.True)},
	{Name: "final_decision", Tokens: truthTokens, Source: vccr(41, 2, 0), Gist: "the measure executes a judicial decision of final effect", Protect: uint64(vienna.False),
		Wording: "Does the measure execute a judicial decision of final effect?", Who: court, Evidence: "the judgment, with the note that it is final", By: "the courts come to a final decision", Can: uint64(vienna.True)},
	{Name: "document", Tokens: truthTokens, Source: vcdr(27, 5, 0), Gist: "the courier carries the official document on status and number of packages", Protect: uint64(vienna.True),
		Wording: "Does the courier carry the official document on status and number of packages?", Who: theCourier, Evidence: "the document itself", By: "the sending State issues the courier's document", Can: uint64(vienna.True)},
	{Name: "delivered", Tokens: truthTokens, Source: vcdr(27, 6, 0), Gist: "the courier ad hoc has delivered the bag to the consignee", Protect: uint64(vienna.False),
		Wording: "Has the courier ad hoc delivered the bag to the consignee?", Who: theMission, Evidence: "the consignee's receipt", By: "the courier delivers the bag", Can: uint64(vienna.True)},
	{Name: "admitted", Tokens: truthTokens, Source: vccr(35, 5, 0), Gist: "the receiving State consented to a consular courier who has ties to it, or the courier, permanently resident there, is a national of the sending State",
		Wording: "Did the receiving State consent to a courier with ties to it, or is a courier who resides there a national of the sending State?", Who: ministry, Evidence: "the note that consents; the passport", By: "the receiving State consents to the courier", Can: uint64(vienna.True)},
	{Name: "visa", Tokens: truthTokens, Source: vcdr(40, 1, 0), Gist: "the transit State granted a visa, or none was needed", Protect: uint64(vienna.True),
		Wording: "Did the transit State grant a visa, or was none needed?", Who: "the transit State's authorities", Evidence: "the visa, or the rule that needs none", By: "the transit State grants a visa", Can: uint64(vienna.True)},
	{Name: "force_majeure", Tokens: truthTokens, Source: vcdr(40, 4, 0), Gist: "the person is in the third State because of force majeure",
		Wording: "Is the person in the third State because of force majeure?", Who: authorities, Evidence: "the carrier's report"},
	{Name: "needed_for_transit", Tokens: truthTokens, Source: vcdr(40, 1, 0), Gist: "immunity from the measure is required to ensure the transit or return",
		Wording: "Is immunity from the measure required to ensure the transit or return?", Who: court, Evidence: "how long the measure would hold the person up"},
	{Name: "gainful", Tokens: truthTokens, Source: vccr(57, 2, 0), Gist: "the person has a private gainful occupation in the receiving State", Protect: uint64(vienna.False),
		Wording: "Does the person have a private gainful occupation in the receiving State?", Who: ministry, Evidence: "the tax and trade registers, the work permit"},
	{Name: "permanent", Tokens: truthTokens, Source: vccr(46, 2, 0), Gist: "the consular employee, for family the sponsor, is a permanent employee of the sending State", Protect: uint64(vienna.True),
		Wording: "Is the consular employee, or the sponsor of the family, a permanent employee of the sending State?", Who: sendingState, Evidence: "the contract of employment and the notification"},
	{Name: "services", Tokens: truthTokens, Source: vcdr(33, 1, 0), Gist: "the employment concerned is service for the sending State", Protect: uint64(vienna.True),
		Wording: "Is the employment concerned service for the sending State?", Who: sendingState, Evidence: "the contract of employment"},
	{Name: "sole_employ", Tokens: truthTokens, Source: vcdr(33, 2, 0), Gist: "the private servant is in the sole employ of a diplomatic agent",
		Wording: "Is the private servant in the sole employ of one who is entitled?", Who: ministry, Evidence: "the contract of employment and the notification"},
	{Name: "social_cover", Tokens: truthTokens, Source: vcdr(33, 2, 'b'), Gist: "the servant is covered by the social security of the sending or a third State",
		Wording: "Is the servant covered by the social security of the sending or a third State?", Who: "the social security office of that State", Evidence: "its certificate of cover", By: "that State insures the servant", Can: uint64(vienna.True)},
	{Name: "immovable", Tokens: truthTokens, Source: vcdr(34, 0, 'f'), Gist: "the registration, court, mortgage or stamp due concerns immovable property",
		Wording: "Does the registration, court, mortgage or stamp due concern immovable property?", Who: authorities, Evidence: "the assessment"},
	{Name: "for_use", Tokens: truthTokens, Source: vcdr(36, 1, 0), Gist: "the articles are for the official use of the mission or the personal use of the agent or the household family",
		Wording: "Are the articles for the official use of the mission or post, or the personal use of the person or the household family?", Who: theMission, Evidence: "the customs declaration, and the quantities"},
	{Name: "first_installation", Tokens: truthTokens, Source: vcdr(37, 2, 0), Gist: "the articles are imported at the time of first installation",
		Wording: "Are the articles imported at the time of first installation?", Who: ministry, Evidence: "the date of arrival beside that of the import"},
	{Name: "deceased", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the person of the case has died, being then entitled",
		Wording: "Has the person died, being then entitled?", Who: ministry, Evidence: "the certificate of death"},
	{Name: "only_by_posting", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the movable property is in the receiving State solely because of the posting",
		Wording: "Is the movable property in the receiving State solely because of the posting?", Who: sendingState, Evidence: "when and how it was brought or acquired"},
	{Name: "export_prohibited", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the movable property was acquired in the receiving State and its export was prohibited at the death",
		Wording: "Was the movable property acquired in the receiving State, and was its export prohibited at the death?", Who: authorities, Evidence: "the invoice and the export rules of that day"},
	{Name: "waiver.given", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "something said to be a waiver exists", Protect: uint64(vienna.False), PresumeBy: vcdr(32, 2, 0),
		Wording: "Is there something said to be a waiver?", Who: sendingState, Evidence: "the note, letter or statement", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.by", Tokens: organTokens, Source: vcdr(32, 1, 0), Gist: "its author",
		Wording: "Who is the author of the waiver?", Who: sendingState, Evidence: "its signature and seal, and any full powers", By: waives, Can: uint64(ByGovernment | ByHead | ByOrganisation)},
	{Name: "waiver.express", Tokens: truthTokens, Source: vcdr(32, 2, 0), Gist: "it is express", Decider: "the court decides",
		Wording: "Is the waiver express?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.written", Tokens: truthTokens, Source: vccr(45, 2, 0), Gist: "it was communicated to the receiving State in writing",
		Wording: "Was the waiver communicated to the receiving State in writing?", Who: ministry, Evidence: "the note in the ministry's file", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.reach", Tokens: reachTokens, Source: vcdr(32, 1, 0), Gist: "the proceedings it covers", Decider: "the court decides",
		Wording: "Which proceedings does the waiver cover?", Who: court, Evidence: "its words", By: waives, Can: uint64(ThisProceeding | Standing)},
	{Name: "waiver.conditions_met", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "every condition attached to it is met",
		Wording: "Is every condition attached to the waiver met?", Who: sendingState, Evidence: "its words, and what was done since", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.criminal", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from criminal jurisdiction, in general words",
		Wording: "Does the waiver name immunity from criminal jurisdiction?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.civil", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from civil jurisdiction",
		Wording: "Does the waiver name immunity from civil jurisdiction?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.administrative", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from administrative jurisdiction",
		Wording: "Does the waiver name immunity from administrative jurisdiction?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.evidence", Tokens: truthTokens, Source: vcdr(31, 2, 0), Gist: "it names the immunity of a witness",
		Wording: "Does the waiver name the immunity of a witness?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.execution", Tokens: truthTokens, Source: vcdr(32, 4, 0), Gist: "it names immunity from execution: a separate waiver",
		Wording: "Does the waiver, separately, name immunity from execution?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.liberty", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "it names arrest, detention or another measure against the person",
		Wording: "Does the waiver name arrest, detention or another measure against the person?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "waiver.sentence", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "it names the serving of a sentence",
		Wording: "Does the waiver name the serving of a sentence?", Who: court, Evidence: "its words", By: waives, Can: uint64(vienna.True)},
	{Name: "grant.source", Tokens: grantSourceTokens, Source: vienna.Citation{}, Gist: "what it rests on",
		Wording: "Does the receiving State grant this person more than the treaties give, and on what does that rest?", Who: ministry, Evidence: "the agreement, statute or decision", By: grants, Can: uint64(Bilateral | Headquarters | NationalLaw)},
	{Name: "grant.official_only", Tokens: truthTokens, Source: vienna.Citation{}, Gist: "it is limited to acts in the exercise of functions",
		Wording: "Is the grant limited to acts in the exercise of functions?", Who: ministry, Evidence: "its words", By: grants, Can: uint64(vienna.False | vienna.True)},
	{Name: "reservation", Tokens: reservationTokens, Source: vienna.Citation{}, Gist: "a reservation to VCDR 37(2) or 38(1) between the two States", Protect: uint64(vienna.NoReservation),
		Wording: "Is there a reservation between the two States to the provision that protects the person?", Who: depositary, Evidence: "the depositary's list of reservations and objections", By: "the reserving State withdraws its reservation", Can: uint64(vienna.NoReservation)},
	{Name: "grant", Tokens: truthTokens, Source: vcdr(38, 1, 0), Gist: "the receiving State grants more, and the grant covers this measure", Decider: "the receiving State decides", Derived: true,
		Who: "the receiving State", Evidence: "the words of the grant", By: grants, Can: uint64(vienna.True)}, // from Grant.Source and Grant.Powers
	{Name: "grant stated", Tokens: truthTokens, Gist: "a grant is stated", Derived: true, Never: true,
		By: grants, Can: uint64(vienna.True)}, // from Grant
	{Name: "servitude-as-commerce", Tokens: positionTokens, Source: vcdr(31, 1, 'c'), Gist: "is forced labour in the household a commercial activity", Reading: true},
	{Name: "residual-unlawful-order", Tokens: positionTokens, Source: vcdr(39, 2, 0), Gist: "does an unlawful act on orders stay protected after the end", Reading: true},
	{Name: "residual-third-states", Tokens: positionTokens, Source: vcdr(39, 2, 0), Gist: "does residual immunity bind third States", Reading: true},
	{Name: "residual-arrest", Tokens: positionTokens, Source: vcdr(39, 2, 0), Gist: "does immunity for official acts alone bar arrest for the act", Reading: true},
	{Name: "suit-begun-under-immunity", Tokens: positionTokens, Source: vcdr(31, 1, 0), Gist: "are proceedings begun under immunity void", Reading: true},
	{Name: "notification-constitutive", Tokens: positionTokens, Source: vcdr(10, 0, 0), Gist: "is notification a condition of status", Reading: true},
	{Name: "waiver-authority", Tokens: positionTokens, Source: vcdr(32, 1, 0), Gist: "whose word is the sending State's waiver", Reading: true},
	{Name: "criminal-waiver-reach", Tokens: positionTokens, Source: vcdr(29, 0, 0), Gist: "does a criminal waiver reach arrest and sentence", Reading: true},
	{Name: "brief-restraint", Tokens: positionTokens, Source: vcdr(29, 0, 0), Gist: "may an agent be stopped in the middle of an offence or a danger", Reading: true},
	{Name: "transit-private-detour", Tokens: positionTokens, Source: vcdr(40, 1, 0), Gist: "is a return from a private stay covered in transit", Reading: true},
	{Name: "family-follows-sponsor", Tokens: positionTokens, Source: vcdr(32, 0, 0), Gist: "can family have more than the sponsor has left", Reading: true},
	{Name: "technical-staff-execution", Tokens: positionTokens, Source: vcdr(31, 3, 0), Gist: "does execution against administrative and technical staff follow jurisdiction", Reading: true},
	{Name: "official-act-of-national", Tokens: positionTokens, Source: vcdr(38, 1, 0), Gist: "is the official act of VCDR 38(1) narrower than the course of duties", Reading: true},
	{Name: "road-charge", Tokens: positionTokens, Source: vcdr(34, 0, 'e'), Gist: "is a road charge the price of a service", Reading: true},
	{Name: "licence-suspension", Tokens: positionTokens, Source: vcdr(31, 1, 0), Gist: "is the suspension of a driving licence an exercise of jurisdiction", Reading: true},
	{Name: "objected-reservation", Tokens: positionTokens, Source: vcdr(37, 2, 0), Gist: "what applies between a reserving and an objecting State", Reading: true},
	{Name: "consular-act-test", Tokens: positionTokens, Source: vccr(43, 1, 0), Gist: "does what surrounds a consular function, or breaks the law, belong to it", Reading: true},
	{Name: "consular-testimony-scope", Tokens: positionTokens, Source: vccr(44, 3, 0), Gist: "does 44(3) reach matters for which there is no immunity under 43", Reading: true},
	{Name: "career-staff-at-honorary-post", Tokens: positionTokens, Source: vccr(1, 2, 0), Gist: "which chapter governs career personnel at a post headed by an honorary officer", Reading: true},
	{Name: "special-mission-custom", Tokens: positionTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "does custom protect a special mission outside the Convention of 1969", Reading: true},
	{Name: "representative-as-envoy", Tokens: positionTokens, Source: cpiun(11, 'g'), Gist: "has a representative at an organisation the full immunity of an envoy", Reading: true},
	{Name: "crime-under-custom", Tokens: positionTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "does immunity for official acts reach crimes under international law", Reading: true},
}
