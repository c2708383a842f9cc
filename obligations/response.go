package obligations

import (
	"iter"
	"strings"

	"law.example/vienna"
)

// Conditions are what a response may depend on. It is a set; the zero Conditions
// is empty.
type Conditions uint32

// The values of [Conditions].
const (
	WrongDone          Conditions = 1 << iota // the other State has committed a wrongful act: a duty of it is Breached; ARSIWA 2
	StillGoingOn                              // that act goes on; ARSIWA 30(a)
	MayRecur                                  // the circumstances call for assurances; ARSIWA 30(b)
	ClaimAlive                                // the claim was not waived, and its lapse not acquiesced in; ARSIWA 45
	MissionMember                             // the person is the head or a member of the staff of the mission, or is to be; VCDR 9(1)
	PostMember                                // the person is a member of a consular post, or is to be; VCCR 23
	PersonImmune                              // the person is immune from the jurisdiction in question: see package immunity
	Declared                                  // the person was declared persona non grata or not acceptable; VCDR 9(2), VCCR 23(2)
	PeriodPassed                              // the sending State refused to recall, or let a reasonable period pass; the receiving State says; VCDR 9(2), VCCR 23(2)
	SizeOpen                                  // there is no agreement on the size of the mission or post; VCDR 11(1), VCCR 20
	SizeReasonable                            // the limit is what the receiving State considers reasonable and normal, given the circumstances there and the needs of the mission or post; VCDR 11(1), VCCR 20
	Evenhanded                                // it is not discriminatory; VCDR 11(2)
	OtherRestricts                            // the other State applies the same provision restrictively to this State's mission or post; VCDR 47(2)(a), VCCR 72(2)(a)
	WithinTerms                               // the restrictive application stays within the words of the provision: no breach in return; VCDR 47(2)(a), VCCR 72(2)(a)
	ConventionBinds                           // the Convention of 1973 is in force for this State, and the act is one of its crimes
	OffenderHere                              // the alleged offender is in its territory, and not immune there; IPP 6, 7
	DiplomaticProtocol                        // the Optional Protocol to VCDR concerning the Compulsory Settlement of Disputes is in force between the two on the day of the application: see [vienna.Relations.Jurisdiction]
	DiplomaticDispute                         // the dispute arises out of the interpretation or application of VCDR; VCDR-OPD 1
	ConsularProtocol                          // the Optional Protocol to VCCR is in force between the two on that day
	ConsularDispute                           // the dispute arises out of the interpretation or application of VCCR; VCCR-OPD 1
	PeaceAtRisk                               // the dispute or situation might lead to international friction or endanger the peace; Charter of the United Nations 34, 35
	CalledUpon                                // the other State was called upon to comply, and the decision notified with an offer to negotiate; ARSIWA 52(1)
	Commensurate                              // the measure is commensurate with the injury; ARSIWA 51
	NotSuspended                              // it is not the case that the act has ceased and the dispute is pending before a court or tribunal that can bind; ARSIWA 52(3)
	OutsideLimits                             // it touches no duty that ARSIWA 50 keeps: force, human rights, humanitarian and peremptory norms, dispute settlement, the inviolability of agents, premises, archives and documents
	SevereSentence                            // the national was held for long, or convicted and sentenced to a severe penalty; LaGrand (ICJ 2001), para 125
	PremisesVacant                            // relations are broken, or the mission or post recalled or closed; VCDR 45, VCCR 27
	numConditions      = iota
)

var conditionNames = [...]string{"wrong_done", "still_going_on", "may_recur", "claim_alive", "mission_member", "post_member", "person_immune", "declared",
	"period_passed", "size_open", "size_reasonable", "evenhanded", "other_restricts", "within_terms", "convention_binds", "offender_here", "diplomatic_protocol",
	"diplomatic_dispute", "consular_protocol", "consular_dispute", "peace_at_risk", "called_upon", "commensurate", "not_suspended", "outside_limits", "severe_sentence", "premises_vacant"}

// String returns the tokens of the members of c joined by "|".
func (c Conditions) String() string { return join(uint64(c), conditionNames[:], "Conditions") }

// ParseConditions returns the set of the conditions with the given tokens, joined
// by "|"; the empty text is the empty set.
func ParseConditions(s string) (Conditions, error) {
	v, err := parse(s, conditionNames[:], "condition")
	return Conditions(v), err
}

// A Footing is where a State stands that thinks of a response. A condition that
// is in neither set is not stated, and so is one that is in both.
type Footing struct {
	Met, Unmet           Conditions
	ConsularAccessRemedy vienna.Position // what follows from a breach of VCCR 36; reading consular-access-remedy; the zero Position takes none
}

// A Response is an answer to conduct of another State or its agents: one that the
// law allows under its conditions, or one that it forbids.
type Response struct {
	Key       string          // stable identifier, "persona-non-grata"; never reused
	At        vienna.Citation // the provision; the zero Citation where Basis names another instrument
	Basis     string          // an instrument outside the catalogue of provisions; "" if none
	By        Actor           // who may take it, or must not
	Forbidden bool            // it is forbidden whatever the other side has done
	Needs     Conditions      // all of these must be met
	Content   string          // the response in words
	Limit     string          // what it does not do, or what binds it; "" if nothing
	reading   bool            // it hangs on reading consular-access-remedy
}

// String returns the provision and the content.
func (r Response) String() string {
	at := r.Basis
	if r.At != (vienna.Citation{}) {
		at = r.At.String()
	}
	return at + ": " + r.Content
}

const anyState = ReceivingState | SendingState | ThirdState | Party | InjuredState

// responses are the allowed ones first, from the mildest, and then the forbidden.
// Last compared with the texts on 2026-11-25.
var responses = [...]Response{
	{Key: "protest", At: vienna.Citation{Treaty: vienna.Custom}, By: anyState,
		Content: "protest, summon the head of mission, ask for an explanation or an apology"},
	{Key: "request-waiver", At: vcdr(32, 1, 0), By: ReceivingState, Needs: PersonImmune,
		Content: "ask the sending State to waive the immunity: see WaiverSteps", Limit: "a refusal is no breach, and silence waives nothing"},
	{Key: "persona-non-grata", At: vcdr(9, 1, 0), By: ReceivingState, Needs: MissionMember,
		Content: "declare the person persona non grata, or not acceptable, at any time and without reasons", Limit: "it ends no immunity by itself, VCDR 39(2)"},
	{Key: "consular-non-grata", At: vccr(23, 1, 0), By: ReceivingState, Needs: PostMember,
		Content: "declare the officer persona non grata, or other consular staff not acceptable, without reasons", Limit: "it ends no immunity by itself, VCCR 53(3)"},
	{Key: "refuse-recognition", At: vcdr(9, 2, 0), By: ReceivingState, Needs: MissionMember | Declared | PeriodPassed,
		Content: "refuse to recognise the person as a member of the mission", Limit: "privileges last until the person leaves or a reasonable period has passed, VCDR 39(2)"},
	{Key: "withdraw-exequatur", At: vccr(23, 2, 0), By: ReceivingState, Needs: PostMember | Declared | PeriodPassed,
		Content: "withdraw the exequatur, or cease to consider the person consular staff", Limit: "privileges last until the person leaves or a reasonable period has passed, VCCR 53(3)"},
	{Key: "recall", At: vcdr(43, 0, 'a'), By: SendingState,
		Content: "recall its own head of mission or other staff, or end their functions"},
	{Key: "limit-size", At: vcdr(11, 1, 0), By: ReceivingState, Needs: SizeOpen | SizeReasonable,
		Content: "require that the mission be kept to a size that is reasonable and normal"},
	{Key: "refuse-category", At: vcdr(11, 2, 0), By: ReceivingState, Needs: SizeReasonable | Evenhanded,
		Content: "refuse officials of a category"},
	{Key: "limit-post", At: vccr(20, 0, 0), By: ReceivingState, Needs: SizeOpen | SizeReasonable,
		Content: "require that the staff of the post be kept to a size that is reasonable and normal"},
	{Key: "restrictive-application", At: vcdr(47, 2, 'a'), By: ReceivingState, Needs: OtherRestricts | WithinTerms,
		Content: "apply a provision restrictively because the other State so applies it", Limit: "no licence to breach in return"},
	{Key: "restrictive-consular-application", At: vccr(72, 2, 'a'), By: ReceivingState, Needs: OtherRestricts | WithinTerms,
		Content: "apply a provision on posts restrictively because the other State so applies it", Limit: "no licence to breach in return"},
	{Key: "break-relations", At: vcdr(2, 0, 0), By: ReceivingState | SendingState,
		Content: "break off diplomatic relations, or close the mission", Limit: "VCDR 44 and 45 then bind: departure with facilities, respect and protection for premises, property and archives"},
	{Key: "sever-consular-relations", At: vccr(2, 1, 0), By: ReceivingState | SendingState,
		Content: "sever consular relations, or close a post", Limit: "VCCR 26 and 27 then bind; a break of diplomatic relations alone severs none, VCCR 2(3)"},
	{Key: "entrust-interests", At: vcdr(45, 0, 'c'), By: SendingState, Needs: PremisesVacant,
		Content: "entrust premises, property, archives and interests to a third State", Limit: "the third State must be acceptable to the receiving State"},
	{Key: "prosecute-at-home", At: vcdr(31, 4, 0), By: SendingState,
		Content: "exercise its own jurisdiction over its agent: immunity abroad leaves it untouched"},
	{Key: "extradite-or-prosecute", At: ipp(7, 0, 0), By: Party, Needs: ConventionBinds | OffenderHere,
		Content: "extradite the alleged offender, or submit the case for prosecution", Limit: "a duty, not only a right"},
	{Key: "demand-cessation", At: arsiwa(30, 0, 'a'), By: anyState, Needs: WrongDone | StillGoingOn | ClaimAlive,
		Content: "demand that the wrongful act cease"},
	{Key: "demand-assurances", At: arsiwa(30, 0, 'b'), By: anyState, Needs: WrongDone | MayRecur | ClaimAlive,
		Content: "demand assurances and guarantees of non-repetition"},
	{Key: "demand-reparation", At: arsiwa(31, 1, 0), By: anyState, Needs: WrongDone | ClaimAlive,
		Content: "demand full reparation: restitution, compensation, satisfaction, singly or together"},
	{Key: "review-and-reconsideration", At: vccr(36, 2, 0), By: SendingState, Needs: WrongDone | SevereSentence, reading: true,
		Content: "demand effective review and reconsideration of conviction and sentence after a breach of VCCR 36 (LaGrand 2001, Avena 2004, Jadhav 2019)", Limit: "neither acquittal nor exclusion of evidence follows by itself"},
	{Key: "icj-vcdr", At: vienna.Citation{Treaty: vienna.VCDROPD}, By: ReceivingState | SendingState, Needs: DiplomaticProtocol | DiplomaticDispute,
		Content: "bring the dispute before the International Court of Justice by unilateral application"},
	{Key: "icj-vccr", At: vienna.Citation{Treaty: vienna.VCCROPD}, By: ReceivingState | SendingState, Needs: ConsularProtocol | ConsularDispute,
		Content: "bring the dispute on consular relations before the International Court of Justice by unilateral application"},
	{Key: "security-council", Basis: "Charter of the United Nations 35", By: anyState, Needs: PeaceAtRisk,
		Content: "bring the dispute or situation to the attention of the Security Council or the General Assembly"},
	{Key: "countermeasures", At: arsiwa(49, 1, 0), By: InjuredState | ReceivingState | SendingState, Needs: WrongDone | CalledUpon | Commensurate | NotSuspended | OutsideLimits,
		Content: "not perform, for the time being, another obligation towards the responsible State, to make it comply", Limit: "never one of those that ARSIWA 50 keeps; it ends with compliance, ARSIWA 53"},

	{Key: "enter-premises", At: vcdr(22, 1, 0), By: ReceivingState, Forbidden: true, Content: "enter the premises of the mission without consent"},
	{Key: "enter-post", At: vccr(31, 2, 0), By: ReceivingState, Forbidden: true, Content: "enter the working part of consular premises without consent, disasters apart"},
	{Key: "withdraw-protection", At: vcdr(22, 2, 0), By: ReceivingState, Forbidden: true, Content: "leave premises or persons without the protection that is due, or set a crowd on them"},
	{Key: "seize-archives", At: vcdr(24, 0, 0), By: ReceivingState, Forbidden: true, Content: "take, read or publish archives and documents"},
	{Key: "cut-communication", At: vcdr(27, 1, 0), By: ReceivingState, Forbidden: true, Content: "cut the mission off from its government"},
	{Key: "open-bag", At: vcdr(27, 3, 0), By: ReceivingState, Forbidden: true, Content: "open or detain the diplomatic bag"},
	{Key: "open-consular-bag", At: vccr(35, 3, 0), By: ReceivingState, Forbidden: true, Content: "open the consular bag; on serious reason it may ask for the opening, and send the bag back"},
	{Key: "arrest-agent", At: vcdr(29, 0, 0), By: ReceivingState, Forbidden: true, Content: "arrest or detain a diplomatic agent"},
	{Key: "try-agent", At: vcdr(31, 1, 0), By: ReceivingState, Forbidden: true, Content: "try an agent, or make one testify, without waiver"},
	{Key: "hold-back", At: vcdr(44, 0, 0), By: ReceivingState, Forbidden: true, Content: "keep those with privileges from leaving"},
	{Key: "reprisals", At: arsiwa(50, 2, 'b'), By: anyState, Forbidden: true, Content: "answer by reprisals on agents, premises, archives or documents: abuse and breach by the other side are no excuse (United States v Iran, ICJ 1980, paras 83 to 87)"},
	{Key: "hostages", At: vcdr(29, 0, 0), By: anyState, Forbidden: true, Content: "make persons answer with their liberty for what their State did"},
}

// AllResponses returns the responses: those that the law allows under their
// conditions, and then those that it forbids.
func AllResponses() iter.Seq[Response] {
	return func(yield func(Response) bool) {
		for i := range responses {
			if !yield(responses[i]) {
				return
			}
		}
	}
}

// A Reply says whether a [Response] is open to a State.
type Reply struct {
	Response Response
	Answer   vienna.Answer // Barred: forbidden, or a condition is unmet; NotBarred: all conditions are met; Unknown: some are not stated
	Missing  Conditions    // the conditions that are not met, or not stated
	Reading  string        // the reading that it hangs on where no position is taken or the other one is; "" if none
}

// Respond reports whether response r is open on footing f.
func Respond(f Footing, r Response) Reply {
	both := f.Met & f.Unmet
	met, unmet := f.Met&^both, f.Unmet&^both
	reply := Reply{Response: r, Missing: r.Needs &^ met}
	settled := !r.reading || f.ConsularAccessRemedy == vienna.A
	if !settled {
		reply.Reading = "consular-access-remedy"
	}
	switch {
	case r.Key == "":
	case r.Forbidden, r.Needs&unmet != 0, !settled && f.ConsularAccessRemedy == vienna.B:
		reply.Answer = vienna.Barred
	case reply.Missing == 0 && settled:
		reply.Answer = vienna.NotBarred
	}
	return reply
}

// Responses returns every response of the given actors with whether it is open on
// footing f; the zero Actor asks for all.
func Responses(f Footing, by Actor) iter.Seq[Reply] {
	return func(yield func(Reply) bool) {
		for r := range AllResponses() {
			if (by == 0 || by&r.By != 0) && !yield(Respond(f, r)) {
				return
			}
		}
	}
}

// String returns the response with its conditions, and what it does not do.
func (r Reply) String() string {
	var b strings.Builder
	b.WriteString(r.Response.String() + ": ")
	switch {
	case r.Response.Forbidden:
		b.WriteString("forbidden")
	case r.Answer == vienna.NotBarred:
		b.WriteString("open")
	case r.Answer == vienna.Barred:
		b.WriteString("not open")
	default:
		b.WriteString("it depends")
	}
	if r.Missing != 0 {
		b.WriteString("; needs " + strings.ReplaceAll(r.Missing.String(), "|", ", "))
	}
	if r.Reading != "" {
		b.WriteString("; reading " + r.Reading)
	}
	if r.Response.Limit != "" {
		b.WriteString("; " + r.Response.Limit)
	}
	return b.String() + "."
}

// A Step is one step of a procedure.
type Step struct {
	By       Actor
	At       vienna.Citation // the provision; the zero Citation if none
	Practice bool            // it is practice, and no provision asks for it
	Content  string
}

// String returns the content, with the provision or the mark of practice.
func (s Step) String() string {
	switch {
	case s.At != (vienna.Citation{}) && s.Practice:
		return s.Content + " (practice; " + s.At.String() + ")"
	case s.Practice:
		return s.Content + " (practice)"
	}
	return s.Content + " (" + s.At.String() + ")"
}

var waiverSteps = [...]Step{
	{ReceivingState, vcdr(10, 1, 0), true, "the police verify status with the foreign ministry, before any measure against liberty, home or papers"},
	{ReceivingState, vcdr(29, 0, 0), false, "evidence is gathered without arrest, search or compulsion of the person"},
	{ReceivingState, vienna.Citation{}, true, "the prosecutor states that but for immunity charges would be brought, and for which acts"},
	{ReceivingState, vcdr(41, 2, 0), false, "the request goes through the foreign ministry to the mission"},
	{ReceivingState, vcdr(32, 1, 0), true, "it names what is asked for: jurisdiction, testimony, arrest, the serving of a sentence, and for civil judgments execution, VCDR 32(4)"},
	{SendingState, vcdr(32, 2, 0), false, "the sending State waives expressly, or does not: the immunity is not the person's to waive"},
	{SendingState, vccr(45, 2, 0), false, "for a member of a consular post the waiver is also in writing"},
	{ReceivingState, vcdr(32, 1, 0), false, "proceedings keep to what was waived: see package immunity"},
	{ReceivingState, vcdr(9, 1, 0), true, "after a refusal the receiving State asks for the recall, or declares the person persona non grata"},
	{SendingState, vcdr(31, 4, 0), false, "the sending State keeps its own jurisdiction, and can be sent the evidence"},
	{ReceivingState, vcdr(39, 2, 0), false, "once functions are over and the person has left, or a reasonable period has passed, immunity remains only for acts in the exercise of functions"},
}

// WaiverSteps returns the steps by which prosecutors and foreign ministries ask
// for a waiver.
func WaiverSteps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for _, s := range waiverSteps {
			if !yield(s) {
				return
			}
		}
	}
}
