package obligations

import "law.example/vienna"

// A layer is a step of the reasoning. The highest layer of which a row applies
// decides; all rows of a layer have its one outcome. From the bottom: a breach is
// made out, it may be excused, and above both stands what shows that there was
// none: the time still runs, the duty was performed, it was not owed.
type layer uint8

const (
	floor     layer = iota // no duty has arisen
	breach                 // an act of the State, or of the person, does not conform
	excused                // a circumstance precludes wrongfulness
	running                // not yet performed, not yet broken
	kept                   // it conforms, or is not the State's act
	outside                // not owed in this situation
	numLayers = iota
)

var layerNames = []string{floor: "floor", breach: "breach", excused: "excused", running: "running", kept: "kept", outside: "outside"}

var outcomes = [...]State{floor: NotEngaged, breach: Breached, excused: Excused, running: Engaged, kept: Performed, outside: NotEngaged}

// A form is the shape of the rules by which the state of a duty is decided: the
// question that the evaluator is asked.
type form uint8

const (
	_                 form = iota
	formAttribution        // is the act the State's
	formStrict             // a result is owed, and the act must be the State's
	formEntry              // VCDR 22(1), 30(1)
	formConsularEntry      // VCCR 31(2)
	formBag                // VCDR 27(3)
	formConsularBag        // VCCR 35(3)
	formCare               // all appropriate steps
	formPersonalCare       // all appropriate steps to protect a person
	formDuty               // what a State must do, or abstain from
	formPerson             // what a person must do, or abstain from
	formTell               // VCCR 36(1)(b), third sentence
	formInform             // VCCR 36(1)(b), first sentence
	formForward            // VCCR 36(1)(b), second sentence
	formNational           // what a State must do for nationals of the other, VCCR 36(1)(a), (c), 36(2)
	numForms          = iota
)

var formNames = []string{"", "attribution", "strict", "entry", "consular_entry", "bag", "consular_bag", "care", "personal_care", "duty", "person", "tell", "inform", "forward", "national"}

// forms is a set of forms, one bit each.
type forms uint64

const (
	entries   forms = 1<<formEntry | 1<<formConsularEntry
	acts      forms = 1<<formStrict | 1<<formBag | entries
	care      forms = 1<<formCare | 1<<formPersonalCare
	stated    forms = 1<<formDuty | 1<<formPerson | 1<<formNational // conduct is stated as such
	access    forms = 1<<formTell | 1<<formInform | 1<<formForward
	states    forms = acts | 1<<formConsularBag | care | 1<<formDuty | 1<<formNational | access // borne by a State
	everyForm forms = 1<<numForms - 2
)

// A conduct is what is known of the conduct that a duty is about. It is a set.
type conduct uint8

const (
	performed conduct = 1 << iota
	pending
	violated
	numConducts = iota
)

// A row is one sentence of the law. A column that when leaves zero may have any
// value. Every row above the floor is about a duty that has arisen. A row
// without a provision states what the duty's own provision demands.
type row struct {
	key        string // stable, never reused
	at         vienna.Citation
	layer      layer
	forms      forms
	when       Case
	conduct    conduct
	inviolable vienna.Truth
	gist       string
}

const (
	yes = vienna.True
	no  = vienna.False

	given    = AtOnce | WithoutDelay
	failed   = Late | Withheld
	official = Organ | Empowered
	forewarn = Requested | Aware | Foreseeable
)

// rows are the rules. Their order carries no meaning; the layer does. Last
// compared with the texts on 2026-11-25.
var rows = [...]row{
	{key: "duty-not-arisen", layer: floor, forms: everyForm,
		gist: "what has not arisen is not broken"},

	// Whose act: ARSIWA 4 to 11. Each of these is enough.
	{key: "arsiwa-4-1", at: arsiwa(4, 1, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Organ, Capacity: WithinAuthority},
		gist: "conduct of any organ is the act of the State"},
	{key: "arsiwa-5", at: arsiwa(5, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Empowered, Capacity: WithinAuthority},
		gist: "so is that of others empowered to exercise governmental authority, in that capacity"},
	{key: "arsiwa-6", at: arsiwa(6, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Lent},
		gist: "so is that of an organ lent by another State, in exercise of the authority of the State that has it"},
	{key: "arsiwa-7", at: arsiwa(7, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: official, Capacity: BeyondAuthority},
		gist: "even beyond authority or against instructions"},
	{key: "arsiwa-8", at: arsiwa(8, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Directed},
		gist: "so is that of persons on its instructions, or under its direction or control in that conduct"},
	{key: "arsiwa-9", at: arsiwa(9, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: InDefault},
		gist: "so is that of persons who exercise governmental authority where officials are absent or in default"},
	{key: "arsiwa-10", at: arsiwa(10, 1, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Insurgents, Succeeded: yes},
		gist: "so is that of a movement that becomes the new government, or sets up the new State"},
	{key: "arsiwa-11", at: arsiwa(11, 0, 0), layer: breach, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Adopted: yes},
		gist: "so is any conduct that the State acknowledges and adopts as its own"},
	{key: "act-private", at: arsiwa(2, 0, 'a'), layer: kept, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: PrivatePersons | OtherState, Adopted: no},
		gist: "the conduct of private persons, or of another State, is not the State's act: what its organs left undone is asked under the duty to protect"},
	{key: "act-private-capacity", at: arsiwa(7, 0, 0), layer: kept, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: official, Capacity: PrivateCapacity, Adopted: no},
		gist: "nor is what an organ does as a private person"},
	{key: "act-movement-failed", at: arsiwa(10, 1, 0), layer: kept, forms: acts | 1<<formAttribution, conduct: violated,
		when: Case{Author: Insurgents, Succeeded: no, Adopted: no},
		gist: "nor is that of a movement that did not succeed"},

	// Conduct that is stated.
	{key: "duty-violated", layer: breach, forms: stated, conduct: violated,
		gist: "what it demands was not done, or what it forbids was"},
	{key: "duty-running", layer: running, forms: acts | stated, conduct: pending,
		gist: "it is not performed yet, and not broken"},
	{key: "duty-performed", layer: kept, forms: acts | stated, conduct: performed,
		gist: "what it demands was done"},

	// Entry: VCDR 22(1), 30(1), VCCR 31(2).
	{key: "entry-consent", layer: kept, forms: entries, conduct: violated,
		when: Case{Consent: Consent{Given: yes, Within: yes}},
		gist: "entry with consent, and within it, is no entry that is forbidden"},
	{key: "vccr-31-2-disaster", at: sentence(vienna.VCCR, 31, 2, 2), layer: kept, forms: 1 << formConsularEntry, conduct: violated,
		when: Case{Disaster: yes, Consent: Consent{Within: yes, Refused: no}},
		gist: "in fire or other disaster the consent of the head of post may be assumed"},
	{key: "vccr-31-2-refused", at: sentence(vienna.VCCR, 31, 2, 2), layer: kept, forms: 1 << formConsularEntry, conduct: violated,
		when: Case{Disaster: yes, Consent: Consent{Within: yes, Refused: yes}, Readings: Readings{RefusedConsentInFire: vienna.B}},
		gist: "even against a refusal"},

	// The consular bag: VCCR 35(3). A request without serious reason is barred, and
	// the text does not say that to comply with it mends that: consent to it is that of
	// ARSIWA 20.
	{key: "vccr-35-3-opened", at: sentence(vienna.VCCR, 35, 3, 1), layer: breach, forms: 1 << formConsularBag,
		when: Case{Handling: OpenedByState | Kept},
		gist: "the authorities themselves neither open the bag nor keep it, suspicion or not"},
	{key: "vccr-35-3-unfounded", at: sentence(vienna.VCCR, 35, 3, 2), layer: breach, forms: 1 << formConsularBag,
		when: Case{Handling: OpeningAsked | OpenedBySent | Returned, Serious: no},
		gist: "without serious reason it is neither stopped for a request nor sent back, even if the sending State complies"},
	{key: "vccr-35-3-unasked", at: sentence(vienna.VCCR, 35, 3, 3), layer: breach, forms: 1 << formConsularBag,
		when: Case{Handling: Returned, Consent: Consent{Refused: no}},
		gist: "nor sent back unless the sending State refuses to open it"},
	{key: "vccr-35-3-asked", at: sentence(vienna.VCCR, 35, 3, 2), layer: running, forms: 1 << formConsularBag,
		when: Case{Handling: OpeningAsked, Serious: yes},
		gist: "on serious reason the sending State may be asked to open it"},
	{key: "vccr-35-3-passed", at: sentence(vienna.VCCR, 35, 3, 1), layer: kept, forms: 1 << formConsularBag,
		when: Case{Handling: Passed},
		gist: "it was let through"},
	{key: "vccr-35-3-by-sender", at: sentence(vienna.VCCR, 35, 3, 2), layer: kept, forms: 1 << formConsularBag,
		when: Case{Handling: OpenedBySent, Serious: yes},
		gist: "on serious reason the sending State's own representative opened it"},
	{key: "vccr-35-3-returned", at: sentence(vienna.VCCR, 35, 3, 3), layer: kept, forms: 1 << formConsularBag,
		when: Case{Handling: Returned, Serious: yes, Consent: Consent{Refused: yes}},
		gist: "on serious reason and refusal it goes back to its place of origin"},

	// All appropriate steps: VCDR 22(2), 29, VCCR 31(3), 40, 59, 64 and the like. What
	// could not be foreseen or done was not called for, whether harm came or not. That
	// nothing could be foreseen excuses nothing that was left undone when it went on.
	{key: "steps-before", layer: breach, forms: care,
		when: Case{Care: Care{Harm: yes, Warn: forewarn, Means: yes, Before: no}},
		gist: "asked, aware or able to foresee, and with the means, the State left undone what was called for beforehand"},
	{key: "steps-before-no-harm", layer: breach, forms: care,
		when: Case{Care: Care{Warn: forewarn, Means: yes, Before: no}, Readings: Readings{BreachWithoutHarm: vienna.B}},
		gist: "and needs no harm to be in breach"},
	{key: "steps-during", layer: breach, forms: care,
		when: Case{Care: Care{Harm: yes, Means: yes, During: no}},
		gist: "with the means, it left undone what was called for while the event went on"},
	{key: "steps-after", layer: breach, forms: care,
		when: Case{Care: Care{Harm: yes, Means: yes, After: no}},
		gist: "with the means, it did not do what was called for to end it and to restore"},
	{key: "steps-punish", layer: breach, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Punish: no}, Readings: Readings{PunishmentAsStep: vienna.B}},
		gist: "it did not pursue those responsible, which is a part of protection"},
	{key: "steps-no-harm", at: arsiwa(14, 3, 0), layer: running, forms: care,
		when: Case{Care: Care{Harm: no, Before: no}, Readings: Readings{BreachWithoutHarm: vienna.A}},
		gist: "a duty to prevent an event is not broken before the event occurs"},
	{key: "steps-no-harm-no-means", layer: kept, forms: care,
		when: Case{Care: Care{Harm: no, Means: no}},
		gist: "nothing happened, and the means were wanting"},
	{key: "steps-no-harm-unforeseen", layer: kept, forms: care,
		when: Case{Care: Care{Harm: no, Warn: Unforeseen}},
		gist: "nothing happened, and nothing was to be foreseen"},
	{key: "steps-no-harm-taken", layer: kept, forms: care,
		when: Case{Care: Care{Harm: no, Before: yes}},
		gist: "the steps called for were taken, and nothing happened"},
	{key: "steps-no-means", layer: kept, forms: 1 << formCare,
		when: Case{Care: Care{Harm: yes, Means: no}},
		gist: "a State is not in breach for want of means that it did not have"},
	{key: "steps-unforeseen", layer: kept, forms: 1 << formCare,
		when: Case{Care: Care{Harm: yes, Warn: Unforeseen, During: yes, After: yes}},
		gist: "nor for what it could not foresee, if it then did what was called for"},
	{key: "steps-all", layer: kept, forms: 1 << formCare,
		when: Case{Care: Care{Harm: yes, Before: yes, During: yes, After: yes}},
		gist: "nor for harm that came although all steps called for were taken"},
	{key: "steps-no-means-punished", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Means: no, Punish: yes}},
		gist: "a State is not in breach for want of means that it did not have, if it pursued those responsible"},
	{key: "steps-no-means-apart", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Means: no}, Readings: Readings{PunishmentAsStep: vienna.A}},
		gist: "a State is not in breach for want of means that it did not have; punishment is another matter"},
	{key: "steps-unforeseen-punished", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Warn: Unforeseen, During: yes, After: yes, Punish: yes}},
		gist: "nor for what it could not foresee, if it then did what was called for and pursued those responsible"},
	{key: "steps-unforeseen-apart", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Warn: Unforeseen, During: yes, After: yes}, Readings: Readings{PunishmentAsStep: vienna.A}},
		gist: "nor for what it could not foresee, if it then did what was called for; punishment is another matter"},
	{key: "steps-all-punished", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Before: yes, During: yes, After: yes, Punish: yes}},
		gist: "nor for harm that came although all steps called for were taken and those responsible were pursued"},
	{key: "steps-all-apart", layer: kept, forms: 1 << formPersonalCare,
		when: Case{Care: Care{Harm: yes, Before: yes, During: yes, After: yes}, Readings: Readings{PunishmentAsStep: vienna.A}},
		gist: "nor for harm that came although all steps called for were taken; punishment is another matter"},

	// Consular notification: VCCR 36(1)(b).
	{key: "told-late", layer: breach, forms: 1 << formTell,
		when: Case{Access: Access{Told: failed}},
		gist: "the person was told with delay, or not at all"},
	{key: "told-after-statement", layer: breach, forms: 1 << formTell,
		when: Case{Access: Access{Told: WithoutDelay}, Readings: Readings{ConsularAccessTiming: vienna.B}},
		gist: "told only after the first statement, which is delay"},
	{key: "told-outstanding", layer: running, forms: 1 << formTell,
		when: Case{Access: Access{Told: Outstanding}},
		gist: "the time to tell the person still runs"},
	{key: "told-at-once", layer: kept, forms: 1 << formTell,
		when: Case{Access: Access{Told: AtOnce}},
		gist: "the person was told at once"},
	{key: "told-in-time", layer: kept, forms: 1 << formTell,
		when: Case{Access: Access{Told: WithoutDelay}, Readings: Readings{ConsularAccessTiming: vienna.A}},
		gist: "the person was told without delay, which need not be before questioning"},
	{key: "post-not-informed", layer: breach, forms: 1 << formInform,
		when: Case{Access: Access{Informed: failed, Asked: yes}},
		gist: "the person asked for it, and the post was informed with delay or not at all"},
	{key: "post-not-informed-agreement", at: vccr(73, 2, 0), layer: breach, forms: 1 << formInform,
		when: Case{Access: Access{Informed: failed, Automatic: yes}},
		gist: "an agreement makes the notice due without a request, and it came with delay or not at all"},
	{key: "post-not-informed-untold", layer: breach, forms: 1 << formInform,
		when: Case{Access: Access{Informed: failed, Told: Withheld}},
		gist: "who was never told of the right could not ask, and the post was informed with delay or not at all (Jadhav, ICJ 2019)"},
	{key: "post-outstanding", layer: running, forms: 1 << formInform,
		when: Case{Access: Access{Informed: Outstanding}},
		gist: "the time to inform the post still runs"},
	{key: "post-informed", layer: kept, forms: 1 << formInform,
		when: Case{Access: Access{Informed: given}},
		gist: "the post was informed without delay"},
	{key: "not-forwarded", layer: breach, forms: 1 << formForward,
		when: Case{Access: Access{Forwarded: failed}},
		gist: "the communication was forwarded with delay or not at all"},
	{key: "forwarding-outstanding", layer: running, forms: 1 << formForward,
		when: Case{Access: Access{Forwarded: Outstanding}},
		gist: "the time to forward it still runs"},
	{key: "forwarded", layer: kept, forms: 1 << formForward,
		when: Case{Access: Access{Forwarded: given}},
		gist: "it was forwarded without delay"},
	{key: "not-a-national", layer: outside, forms: access | 1<<formNational,
		when: Case{Access: Access{National: no}},
		gist: "the duties are owed for nationals of the sending State"},
	{key: "not-apparent", layer: outside, forms: 1 << formTell,
		when: Case{Access: Access{Apparent: no}},
		gist: "it is due once the authorities know, or have grounds to think, that the person is foreign (Avena, ICJ 2004, para 63)"},
	// The first sentence of VCCR 36(1)(b) asks for a request, and for nothing that the
	// authorities must have known.
	{key: "not-apparent-unasked", layer: outside, forms: 1 << formInform,
		when: Case{Access: Access{Apparent: no, Asked: no, Automatic: no}},
		gist: "without a request the post is informed only where the person should have been told of the right, and was not"},
	{key: "not-asked", layer: outside, forms: 1 << formInform,
		when: Case{Access: Access{Asked: no, Automatic: no, Told: given | Late | Outstanding}},
		gist: "the post is informed only if the person so requests"},
	{key: "not-written", layer: outside, forms: 1 << formForward,
		when: Case{Access: Access{Wrote: no}},
		gist: "the person addressed nothing to the post"},

	// Circumstances precluding wrongfulness: ARSIWA 20 to 26. Consent precludes it in
	// relation to the State that consents: VCCR 36 gives rights to the person too
	// (LaGrand, ICJ 2001, para 77).
	{key: "arsiwa-20", at: arsiwa(20, 0, 0), layer: excused, forms: states &^ entries &^ access &^ (1 << formNational),
		when: Case{Consent: Consent{Given: yes, Within: yes}, Excuse: Excuse{Invoked: yes, Peremptory: no}},
		gist: "the State to which the duty is owed consented, and the act stayed within the consent"},
	{key: "arsiwa-21", at: arsiwa(21, 0, 0), layer: excused, forms: states,
		when: Case{Excuse: Excuse{Invoked: yes, SelfDefence: yes, Peremptory: no}},
		gist: "it was a lawful measure of self-defence"},
	{key: "arsiwa-22", at: arsiwa(22, 0, 0), layer: excused, forms: states, inviolable: no,
		when: Case{Excuse: Excuse{Invoked: yes, Countermeasure: yes, Peremptory: no}},
		gist: "it was a lawful countermeasure, and none against the inviolability of agents, premises, archives or documents"},
	{key: "arsiwa-23", at: arsiwa(23, 1, 0), layer: excused, forms: states,
		when: Case{Excuse: Excuse{Invoked: yes, Impossible: yes, RiskAssumed: no, Contributed: no, Peremptory: no}},
		gist: "force majeure made performance materially impossible, not through the State's own conduct or risk"},
	{key: "arsiwa-24", at: arsiwa(24, 1, 0), layer: excused, forms: states &^ entries &^ (1 << formBag),
		when: Case{Excuse: Excuse{Invoked: yes, Distress: yes, GreaterPeril: no, Contributed: no, Peremptory: no}},
		gist: "the author, in distress, had no other reasonable way to save life, and neither caused it nor made a greater peril"},
	{key: "arsiwa-24-entry", at: arsiwa(24, 1, 0), layer: excused, forms: entries,
		when: Case{Excuse: Excuse{Invoked: yes, Distress: yes, Life: yes, GreaterPeril: no, Contributed: no, Peremptory: no}, Readings: Readings{LifeSavingEntry: vienna.B}},
		gist: "distress excuses an entry that did no more than save life"},
	{key: "arsiwa-24-bag", at: arsiwa(24, 1, 0), layer: excused, forms: 1 << formBag,
		when: Case{Excuse: Excuse{Invoked: yes, Distress: yes, Life: yes, GreaterPeril: no, Contributed: no, Peremptory: no}, Readings: Readings{BagLifeInDanger: vienna.B}},
		gist: "distress excuses an opening that did no more than save life"},
	{key: "arsiwa-25", at: arsiwa(25, 1, 0), layer: excused, forms: states &^ entries &^ (1 << formBag),
		when: Case{Excuse: Excuse{Invoked: yes, Peril: yes, Impairs: no, Excluded: no, Contributed: no, Peremptory: no}},
		gist: "necessity: the only way against a grave and imminent peril, at no essential cost to others, not excluded by the duty and not of the State's making"},
	{key: "arsiwa-25-entry", at: arsiwa(25, 1, 0), layer: excused, forms: entries,
		when: Case{Excuse: Excuse{Invoked: yes, Peril: yes, Life: yes, Impairs: no, Contributed: no, Peremptory: no}, Readings: Readings{LifeSavingEntry: vienna.B}},
		gist: "necessity excuses an entry that did no more than save life"},
	{key: "arsiwa-25-bag", at: arsiwa(25, 1, 0), layer: excused, forms: 1 << formBag,
		when: Case{Excuse: Excuse{Invoked: yes, Peril: yes, Life: yes, Impairs: no, Contributed: no, Peremptory: no}, Readings: Readings{BagLifeInDanger: vienna.B}},
		gist: "necessity excuses an opening that did no more than save life"},
}
