package obligations

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// readings are the contested points that can change a state here, in the order
// of the fields of [Readings], and one on what follows from a breach. Each takes
// one of two positions. An authority that decided something else, or not as a
// ruling, says so in its Note; an option without authorities is argued, and no
// ruling is known.
var readings = [...]vienna.Reading{
	{
		ID: "life-saving-entry", At: []vienna.Citation{vcdr(22, 1, 0), vcdr(30, 1, 0), vccr(31, 2, 0), arsiwa(24, 0, 0), arsiwa(25, 0, 0)},
		Question: "Can necessity or distress excuse an entry without consent into premises or a residence, to save a life inside?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "none", Gist: "no: the text has no exception and the drafters left one out, so the duty itself excludes it",
				Authorities: []vienna.Authority{
					{Name: "United States Diplomatic and Consular Staff in Tehran (United States v Iran) [1980] ICJ Rep 3", Year: 1980, Weight: vienna.InternationalCourt, Note: "inviolability as a rule without exception; no rescue in issue"},
					{Name: "767 Third Avenue Associates v Permanent Mission of Zaire 988 F.2d 295 (2d Cir 1993)", Forum: "US", Year: 1993, Weight: vienna.AppealCourt, Note: "no implied exceptions; eviction for rent"},
				}},
			{Position: vienna.B, Name: "necessity-excuses", Gist: "yes: the entry is a breach, but the law of State responsibility excuses the least rescue of life",
				Authorities: []vienna.Authority{
					{Name: "some writers, and the British debate after the shooting of 1984", Forum: "GB", Year: 1984, Weight: vienna.Writers},
				}},
		},
		Default: "A",
		Turns:   "the entry is a breach, or a breach that is excused, with compensation possible",
	},
	{
		ID: "bag-life-in-danger", At: []vienna.Citation{vcdr(27, 3, 0), arsiwa(24, 0, 0), arsiwa(25, 0, 0)},
		Question: "Can the saving of a life excuse the opening of a marked diplomatic bag?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "stays-shut", Gist: "no: the bag may not be opened, and the remedies are diplomatic"},
			{Position: vienna.B, Name: "life-overrides", Gist: "yes: to save life excuses the opening",
				Authorities: []vienna.Authority{
					{Name: "statement of the United Kingdom on the Dikko crates", Forum: "GB", Year: 1984, Weight: vienna.StatePractice, Note: "untested: the crates bore no marks of a bag"},
					{Name: "opening of the trunk at Rome airport", Forum: "IT", Year: 1964, Weight: vienna.StatePractice, Note: "before the Convention bound Italy"},
				}},
		},
		Default: "B as an excuse, narrowly",
		Turns:   "the opening is a breach, or a breach that is excused",
	},
	{
		ID: "refused-consent-in-fire", At: []vienna.Citation{sentence(vienna.VCCR, 31, 2, 2)},
		Question: "May the consent of the head of a consular post still be assumed in a fire when it has been refused?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "refusal-rebuts", Gist: "no: one may assume only what has not been refused",
				Authorities: []vienna.Authority{
					{Name: "conduct of the fire brigade at the Consulate-General of China in Houston", Forum: "US", Year: 2020, Weight: vienna.StatePractice, Note: "the fires were contained; a bilateral treaty applied too"},
				}},
			{Position: vienna.B, Name: "safety-overrides", Gist: "yes: real danger that needs prompt action takes the place of consent",
				Authorities: []vienna.Authority{
					{Name: "declaration of Bulgaria on Article 31(2)", Forum: "BG", Weight: vienna.StatePractice, Note: "in between: a representative present, or every step taken to obtain consent"},
				}},
		},
		Default: "A, subject to reading life-saving-entry as an excuse",
		Turns:   "the entry is lawful or a breach",
	},
	{
		ID: "consular-access-timing", At: []vienna.Citation{{Treaty: vienna.VCCR, Article: 36, Paragraph: 1, Point: 'b', Sentence: 3}},
		Question: "Is a person told without delay who is told only after the first questioning?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "once-known", Gist: "yes, if soon after it was known or likely that the person is foreign: not necessarily before questioning",
				Authorities: []vienna.Authority{
					{Name: "Avena and Other Mexican Nationals (Mexico v United States) [2004] ICJ Rep 12", Year: 2004, Weight: vienna.InternationalCourt},
				}},
			{Position: vienna.B, Name: "before-statement", Gist: "no: at the detention and before the first statement",
				Authorities: []vienna.Authority{
					{Name: "The Right to Information on Consular Assistance, Advisory Opinion OC-16/99, Inter-American Court of Human Rights", Year: 1999, Weight: vienna.InternationalCourt},
				}},
		},
		Default: "A; B in the human-rights system of the Americas",
		Turns:   "the duty to tell is performed or breached",
	},
	// The reading is ours: no court has put the question in these words.
	{
		ID: "punishment-as-step", At: []vienna.Citation{sentence(vienna.VCDR, 29, 0, 3), vccr(40, 0, 0), vccr(64, 0, 0)},
		Question: "Is the pursuit of those who attacked a protected person one of the steps that the duty to protect demands?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "separate", Gist: "no: the provisions are about prevention, and punishment is owed under the Convention of 1973 or under custom"},
			{Position: vienna.B, Name: "included", Gist: "yes: to leave an attack unpunished fails the person attacked",
				Authorities: []vienna.Authority{
					{Name: "Laura Janes (United States v Mexico) 4 RIAA 82", Year: 1925, Weight: vienna.InternationalCourt, Note: "by analogy: of aliens at large, under custom"},
				}},
		},
		Default: "none",
		Turns:   "a State that did what it could to prevent an attack, but pursued nobody, is in breach or not",
	},
	{
		ID: "breach-without-harm", At: []vienna.Citation{arsiwa(14, 3, 0), vcdr(22, 2, 0), vccr(31, 3, 0)},
		Question: "Can a duty to take all appropriate steps be breached though what was to be prevented has not happened?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "event-needed", Gist: "no: a duty to prevent an event is broken when the event occurs",
				Authorities: []vienna.Authority{
					{Name: "Application of the Genocide Convention (Bosnia and Herzegovina v Serbia and Montenegro) [2007] ICJ Rep 43", Year: 2007, Weight: vienna.InternationalCourt, Note: "by analogy: para 431, of the duty to prevent genocide"},
					{Name: "Articles on State Responsibility, Article 14(3)", Year: 2001, Weight: vienna.Drafting},
				}},
			{Position: vienna.B, Name: "conduct-suffices", Gist: "yes: the duty is one of conduct, and is broken when what was called for is left undone"},
		},
		Default: "A",
		Turns:   "a mission left without guards that it asked for has a claim, or none until something happens",
	},
	// This one decides no state, but the response
	// review-and-reconsideration.
	{
		ID: "consular-access-remedy", At: []vienna.Citation{vccr(36, 1, 0), vccr(36, 2, 0)},
		Question: "What follows from a breach of Article 36 for the conviction and the sentence of the person concerned?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "individual-right-with-review", Gist: "they must be effectively reviewed and reconsidered, rules of default notwithstanding",
				Authorities: []vienna.Authority{
					{Name: "LaGrand (Germany v United States) [2001] ICJ Rep 466", Year: 2001, Weight: vienna.InternationalCourt},
					{Name: "Avena and Other Mexican Nationals (Mexico v United States) [2004] ICJ Rep 12", Year: 2004, Weight: vienna.InternationalCourt},
					{Name: "Jadhav (India v Pakistan) [2019] ICJ Rep 418", Year: 2019, Weight: vienna.InternationalCourt},
					{Name: "BVerfG 19 September 2006, 2 BvR 2115/01", Forum: "DE", Year: 2006, Weight: vienna.SupremeCourt},
				}},
			{Position: vienna.B, Name: "domestic-law-decides", Gist: "what domestic law provides: no exclusion of statements, and its rules of default apply",
				Authorities: []vienna.Authority{
					{Name: "Sanchez-Llamas v Oregon 548 US 331 (2006)", Forum: "US", Year: 2006, Weight: vienna.SupremeCourt, Note: "the individual right was assumed for argument"},
					{Name: "Medellín v Texas 552 US 491 (2008)", Forum: "US", Year: 2008, Weight: vienna.SupremeCourt, Note: "the judgment of the International Court is not self-executing"},
				}},
		},
		Default: "A between States; B in the courts of the United States; the breach by the State is the same in both",
		Turns:   "a review of conviction and sentence is owed or not",
	},
}

// AllReadings returns the contested readings, in the order of the fields of
// [Readings], and then that of [Footing].
func AllReadings() iter.Seq[vienna.Reading] { return rule.Readings(readings[:]) }

// ReadingByID returns the reading with the given identifier; ok is false if
// there is none.
func ReadingByID(id string) (r vienna.Reading, ok bool) { return rule.ReadingByID(readings[:], id) }

// Mainstream2026 returns the positions that a careful adviser starts from in 2026
// without a condition. A default is not settled law. BagLifeInDanger stays out,
// since its default rests on one statement that was never tested;
// ConsularAccessTiming, since it differs in the human-rights system of the
// Americas; PunishmentAsStep, since no ruling is known.
func Mainstream2026() Readings {
	return Readings{
		LifeSavingEntry:      vienna.A,
		RefusedConsentInFire: vienna.A,
		BreachWithoutHarm:    vienna.A,
	}
}
