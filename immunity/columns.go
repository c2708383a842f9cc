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

// columns describes every fact of a [Case], in the order of its fields, and then
// the readings. The first is the one by which the evaluator lists the rows.
var columns = []rule.Column{
	{Name: "person", Tokens: personTokens, Source: vcdr(1, 0, 0), Gist: "the class of person", Decider: "the receiving State's foreign ministry certifies it"},
	{Name: "tenure", Tokens: tenureTokens, Source: vcdr(39, 0, 0), Gist: "the stage of the entitlement when the measure is taken", Protect: uint64(Serving)},
	{Name: "forum", Tokens: forumTokens, Source: vienna.Citation{}, Gist: "the State that would take the measure", Protect: uint64(ReceivingState)},
	{Name: "journey", Tokens: journeyTokens, Source: vcdr(40, 1, 0), Gist: "why the person is in a transit State"},
	{Name: "act", Tokens: actTokens, Source: vcdr(31, 1, 'c'), Gist: "the capacity in which the act was done", Decider: "the court decides"},
	{Name: "claim", Tokens: claimTokens, Source: vcdr(31, 1, 'a'), Gist: "the kind of civil or administrative action", Decider: "the court decides"},
	{Name: "begun", Tokens: begunTokens, Source: vienna.Citation{}, Gist: "when pending proceedings were begun"},
	{Name: "ties", Tokens: tiesTokens, Source: vcdr(37, 0, 0), Gist: "nationality of, or permanent residence in, the receiving State", Protect: uint64(NoTies)},
	{Name: "post_head", Tokens: postHeadTokens, Source: vccr(1, 2, 0), Gist: "who heads the consular post", Protect: uint64(CareerHead)},
	{Name: "household", Tokens: truthTokens, Source: vcdr(37, 0, 0), Gist: "the family member forms part of the sponsor's household", Protect: uint64(vienna.True)},
	{Name: "notified", Tokens: truthTokens, Source: vcdr(10, 0, 0), Gist: "the person was notified to the foreign ministry and not refused", Protect: uint64(vienna.True)},
	{Name: "sponsor.ties", Tokens: tiesTokens, Source: vcdr(38, 0, 0), Gist: "the sponsor's own ties to the receiving State", Protect: uint64(NoTies)},
	{Name: "sponsor.waived", Tokens: truthTokens, Source: vcdr(32, 0, 0), Gist: "the sponsor's own immunity from the jurisdiction in question has been waived", Decider: "the sending State decides", Protect: uint64(vienna.False), PresumeBy: vcdr(32, 2, 0)},
	{Name: "sponsor.gainful", Tokens: truthTokens, Source: vccr(57, 2, 'b'), Gist: "the sponsor, for private staff the employer, has a private gainful occupation in the receiving State", Protect: uint64(vienna.False)},
	{Name: "special_missions_convention", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.CSM}, Gist: "the Convention on Special Missions is in force between the two States"},
	{Name: "accepted", Tokens: truthTokens, Source: csm(2, 0, 0), Gist: "the receiving State consented to this special mission as such", Decider: "the receiving State says"},
	{Name: "informed", Tokens: truthTokens, Source: csm(42, 4, 0), Gist: "the transit State was informed in advance of the journey for a special mission and did not object"},
	{Name: "own_state", Tokens: truthTokens, Source: cpiun(15, 0), Gist: "the State that takes the measure is that of which the representative is a national or which the person represents or has represented", Protect: uint64(vienna.False)},
	{Name: "consular_act", Tokens: truthTokens, Source: vccr(17, 2, 0), Gist: "the representative is also a consular officer in this State and the measure concerns the performance of a consular function", Protect: uint64(vienna.False)},
	{Name: "for_sending_state", Tokens: truthTokens, Source: vcdr(31, 1, 'a'), Gist: "the immovable property is held on behalf of the sending State for the purposes of the mission, or the part in the succession is taken on its behalf", Protect: uint64(vienna.True)},
	{Name: "forced_labour", Tokens: truthTokens, Source: vcdr(31, 1, 'c'), Gist: "the claim is that the person knowingly drew a substantial and continuing benefit from forced labour in the household", Protect: uint64(vienna.False)},
	{Name: "counterclaim", Tokens: truthTokens, Source: vcdr(32, 3, 0), Gist: "the claim is a counterclaim directly connected with a principal claim that the person brought while entitled", Protect: uint64(vienna.False)},
	{Name: "unlawful", Tokens: truthTokens, Source: vcdr(3, 1, 0), Gist: "the act, though done for the sending State, went beyond what law allows to a mission or post", Protect: uint64(vienna.False)},
	{Name: "own_contract", Tokens: truthTokens, Source: vccr(43, 2, 'a'), Gist: "the action arises out of a contract that the person did not conclude, expressly or impliedly, as an agent of the sending State", Protect: uint64(vienna.False)},
	{Name: "vehicle", Tokens: truthTokens, Source: vccr(43, 2, 'b'), Gist: "the action is by a third party for damage from an accident that a vehicle, vessel or aircraft caused in the receiving State", Protect: uint64(vienna.False)},
	{Name: "crime", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "the act is charged as a crime under international law", Protect: uint64(vienna.False)},
	{Name: "claimed", Tokens: truthTokens, Source: vienna.Citation{Treaty: vienna.Custom}, Gist: "the State whose official the person is claims the immunity", Decider: "that State says", Protect: uint64(vienna.True)},
	{Name: "danger", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "an offence or an imminent danger is under way, and the measure does no more than stop it", Protect: uint64(vienna.False)},
	{Name: "infringes", Tokens: truthTokens, Source: vcdr(31, 3, 0), Gist: "the execution would infringe the inviolability of the person or of the residence", Protect: uint64(vienna.True)},
	{Name: "grave_crime", Tokens: truthTokens, Source: vccr(41, 1, 0), Gist: "the charge is of a grave crime", Decider: "the law of the receiving State draws the line", Protect: uint64(vienna.False)},
	{Name: "judicial_decision", Tokens: truthTokens, Source: vccr(41, 1, 0), Gist: "the arrest or detention rests on a decision of the competent judicial authority", Protect: uint64(vienna.False)},
	{Name: "final_decision", Tokens: truthTokens, Source: vccr(41, 2, 0), Gist: "the measure executes a judicial decision of final effect", Protect: uint64(vienna.False)},
	{Name: "document", Tokens: truthTokens, Source: vcdr(27, 5, 0), Gist: "the courier carries the official document on status and number of packages", Protect: uint64(vienna.True)},
	{Name: "delivered", Tokens: truthTokens, Source: vcdr(27, 6, 0), Gist: "the courier ad hoc has delivered the bag to the consignee", Protect: uint64(vienna.False)},
	{Name: "admitted", Tokens: truthTokens, Source: vccr(35, 5, 0), Gist: "the receiving State consented to a consular courier who has ties to it, or the courier, permanently resident there, is a national of the sending State"},
	{Name: "visa", Tokens: truthTokens, Source: vcdr(40, 1, 0), Gist: "the transit State granted a visa, or none was needed", Protect: uint64(vienna.True)},
	{Name: "force_majeure", Tokens: truthTokens, Source: vcdr(40, 4, 0), Gist: "the person is in the third State because of force majeure"},
	{Name: "needed_for_transit", Tokens: truthTokens, Source: vcdr(40, 1, 0), Gist: "immunity from the measure is required to ensure the transit or return"},
	{Name: "gainful", Tokens: truthTokens, Source: vccr(57, 2, 0), Gist: "the person has a private gainful occupation in the receiving State", Protect: uint64(vienna.False)},
	{Name: "permanent", Tokens: truthTokens, Source: vccr(46, 2, 0), Gist: "the consular employee, for family the sponsor, is a permanent employee of the sending State", Protect: uint64(vienna.True)},
	{Name: "services", Tokens: truthTokens, Source: vcdr(33, 1, 0), Gist: "the employment concerned is service for the sending State", Protect: uint64(vienna.True)},
	{Name: "sole_employ", Tokens: truthTokens, Source: vcdr(33, 2, 0), Gist: "the private servant is in the sole employ of a diplomatic agent"},
	{Name: "social_cover", Tokens: truthTokens, Source: vcdr(33, 2, 'b'), Gist: "the servant is covered by the social security of the sending or a third State"},
	{Name: "immovable", Tokens: truthTokens, Source: vcdr(34, 0, 'f'), Gist: "the registration, court, mortgage or stamp due concerns immovable property"},
	{Name: "for_use", Tokens: truthTokens, Source: vcdr(36, 1, 0), Gist: "the articles are for the official use of the mission or the personal use of the agent or the household family"},
	{Name: "first_installation", Tokens: truthTokens, Source: vcdr(37, 2, 0), Gist: "the articles are imported at the time of first installation"},
	{Name: "deceased", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the person of the case has died, being then entitled"},
	{Name: "only_by_posting", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the movable property is in the receiving State solely because of the posting"},
	{Name: "export_prohibited", Tokens: truthTokens, Source: vcdr(39, 4, 0), Gist: "the movable property was acquired in the receiving State and its export was prohibited at the death"},
	{Name: "waiver.given", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "something said to be a waiver exists", Protect: uint64(vienna.False), PresumeBy: vcdr(32, 2, 0)},
	{Name: "waiver.by", Tokens: organTokens, Source: vcdr(32, 1, 0), Gist: "its author"},
	{Name: "waiver.express", Tokens: truthTokens, Source: vcdr(32, 2, 0), Gist: "it is express", Decider: "the court decides"},
	{Name: "waiver.written", Tokens: truthTokens, Source: vccr(45, 2, 0), Gist: "it was communicated to the receiving State in writing"},
	{Name: "waiver.reach", Tokens: reachTokens, Source: vcdr(32, 1, 0), Gist: "the proceedings it covers", Decider: "the court decides"},
	{Name: "waiver.conditions_met", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "every condition attached to it is met"},
	{Name: "waiver.criminal", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from criminal jurisdiction, in general words"},
	{Name: "waiver.civil", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from civil jurisdiction"},
	{Name: "waiver.administrative", Tokens: truthTokens, Source: vcdr(32, 1, 0), Gist: "it names immunity from administrative jurisdiction"},
	{Name: "waiver.evidence", Tokens: truthTokens, Source: vcdr(31, 2, 0), Gist: "it names the immunity of a witness"},
	{Name: "waiver.execution", Tokens: truthTokens, Source: vcdr(32, 4, 0), Gist: "it names immunity from execution: a separate waiver"},
	{Name: "waiver.liberty", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "it names arrest, detention or another measure against the person"},
	{Name: "waiver.sentence", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "it names the serving of a sentence"},
	{Name: "grant.source", Tokens: grantSourceTokens, Source: vienna.Citation{}, Gist: "what it rests on"},
	{Name: "grant.official_only", Tokens: truthTokens, Source: vienna.Citation{}, Gist: "it is limited to acts in the exercise of functions"},
	{Name: "reservation", Tokens: reservationTokens, Source: vienna.Citation{}, Gist: "a reservation to VCDR 37(2) or 38(1) between the two States", Protect: uint64(NoReservation)},
	{Name: "grant", Tokens: truthTokens, Source: vcdr(38, 1, 0), Gist: "the receiving State grants more, and the grant covers this measure", Decider: "the receiving State decides", Derived: true}, // from Grant.Source and Grant.Powers
	{Name: "grant stated", Tokens: truthTokens, Gist: "a grant is stated", Derived: true, Never: true},                                                                                              // from Grant
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
