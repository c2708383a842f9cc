package obligations

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The tokens, one for each value of a column, from the lowest bit.
var (
	truthTokens    = []string{"false", "true"}
	positionTokens = []string{"A", "B"}
	authorTokens   = []string{"organ", "empowered", "lent", "directed", "in_default", "insurgents", "private_persons", "other_state"}
	capacityTokens = []string{"within_authority", "beyond_authority", "private_capacity"}
	warningTokens  = []string{"requested", "aware", "foreseeable", "unforeseen"}
	noticeTokens   = []string{"at_once", "without_delay", "late", "withheld", "outstanding"}
	handlingTokens = []string{"passed", "opening_asked", "opened_by_sent", "returned", "opened_by_state", "kept"}
	conductTokens  = []string{"performed", "running", "violated"}
)

const courtDecides = "the court decides"

// Whom to ask, and the act of which what has arisen and what was done are part.
const (
	court    = "the court"
	both     = "the two States between which the duty stands, and in the end the court"
	bearer   = "the State that owes the duty"
	owed     = "the State to which the duty is owed, and for premises the head of the mission or post"
	sending  = "the sending State"
	spot     = "the authorities on the spot, and the post"
	custody  = "the authorities that hold the person, and the post"
	detained = "the person who is held"
	shownBy  = "the notes, receipts, registers and reports that show what was done, and when"

	goesOn = "the bearer of the duty performs it or fails to"
)

// columns are the facts and readings in the order of the fields of [Case]; the
// derived ones are worked out for each duty from its events and from the sets of
// duties. The first is whether the duty has arisen at all: of most it is False,
// and then nothing else is asked.
var columns = []rule.Column{
	{Name: "arisen", Tokens: truthTokens, Source: arsiwa(12, 0, 0), Gist: "an event has happened that makes the duty arise", Derived: true,
		By: goesOn, Can: uint64(yes | no)}, // from Events and the sets of duties
	{Name: "author", Tokens: authorTokens, Source: arsiwa(4, 1, 0), Gist: "whose conduct it was that the duty forbids",
		Wording: "Whose conduct was it that the duty forbids?", Who: both, Evidence: "who acted: uniforms, papers, orders, who led and paid them, and the law that empowers them"},
	{Name: "capacity", Tokens: capacityTokens, Source: arsiwa(7, 0, 0), Gist: "the capacity in which an organ, or who is empowered, acted",
		Wording: "In what capacity did the organ, or who is empowered, act?", Who: court, Evidence: "the orders, what the act served, and whether the office or its means were used"},
	{Name: "succeeded", Tokens: truthTokens, Source: arsiwa(10, 1, 0), Gist: "the movement became the new government, or set up a new State",
		Wording: "Did the movement become the new government, or set up a new State?", Who: both, Evidence: "who governs now, and with whom other States deal", By: "the movement becomes the government, or sets up a State", Can: uint64(yes)},
	{Name: "adopted", Tokens: truthTokens, Source: arsiwa(11, 0, 0), Gist: "the State acknowledged and adopted the conduct as its own", Decider: courtDecides,
		Wording: "Did the State acknowledge and adopt the conduct as its own?", Who: court, Evidence: "decrees and statements of its highest organs since", By: "the State adopts the conduct as its own", Can: uint64(yes)},
	{Name: "care.harm", Tokens: truthTokens, Source: arsiwa(14, 3, 0), Gist: "the event to be prevented occurred", Decider: courtDecides,
		Wording: "Has the event to be prevented occurred: an intrusion, damage, a disturbance, an attack?", Who: court, Evidence: "the reports of the mission or post and of the police, pictures, medical findings"},
	{Name: "care.warn", Tokens: warningTokens, Source: vcdr(22, 2, 0), Gist: "what the State had to go by", Decider: courtDecides,
		Wording: "What did the State have to go by beforehand: a request, its own knowledge, signs, or nothing?", Who: court, Evidence: "requests for protection with the hour at which they came, announcements, threats, earlier attacks"},
	{Name: "care.means", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "the State had the means to prevent, lessen or end it", Decider: courtDecides,
		Wording: "Did the State have the means to prevent the event, or to lessen or end it?", Who: court, Evidence: "the forces at hand, their distance and their orders"},
	{Name: "care.before", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "beforehand it took all steps called for", Decider: courtDecides,
		Wording: "Did the State take beforehand all steps called for?", Who: court, Evidence: "guards and cordons, when they were ordered, and the replies to requests", By: "the State takes the steps called for", Can: uint64(yes)}, // as long as nothing has happened: see Ruling.past
	{Name: "care.during", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "while the event went on it took all steps called for", Decider: courtDecides,
		Wording: "Did the State take all steps called for while the event went on?", Who: court, Evidence: "the log of calls, and what the forces on the spot did"},
	{Name: "care.after", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "afterwards it did all called for to end it and to restore", Decider: courtDecides,
		Wording: "Did the State afterwards do all that was called for to end it and to restore?", Who: court, Evidence: "orders to leave or to release, and what was given back or repaired, and when"},
	{Name: "care.punish", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "those responsible, if within reach, were pursued",
		Wording: "Were those responsible, if within reach, pursued?", Who: bearer, Evidence: "the files of the investigation and of the trial", By: "the State pursues those responsible", Can: uint64(yes)},
	{Name: "consent.given", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "somebody who can consent to the act freely did so beforehand", Decider: courtDecides,
		Wording: "Did somebody who can consent to the act freely do so beforehand?", Who: owed, Evidence: "the note or the word that consents, whose it is and when it came"},
	{Name: "consent.within", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "the act stayed within the consent",
		Wording: "Did the act stay within the consent, or in a disaster within what that called for?", Who: court, Evidence: "the words of the consent, or the report on the disaster, beside what was done"},
	{Name: "consent.refused", Tokens: truthTokens, Source: vccr(31, 2, 0), Gist: "consent was expressly refused",
		Wording: "Was consent expressly refused, or for a consular bag the request to open it?", Who: owed, Evidence: "the note or the word that refuses", By: "the sending State refuses to have the bag opened", Can: uint64(yes)}, // as long as it is asked: see Ruling.past
	{Name: "disaster", Tokens: truthTokens, Source: vccr(31, 2, 0), Gist: "a fire or other disaster required prompt protective action",
		Wording: "Did a fire or another disaster on consular premises require prompt protective action?", Who: spot, Evidence: "the report of the fire brigade"},
	{Name: "serious", Tokens: truthTokens, Source: vccr(35, 3, 0), Gist: "there was serious reason to believe that the consular bag held something else", Decider: courtDecides,
		Wording: "Was there serious reason to believe that the consular bag held something else than it may?", Who: court, Evidence: "what the authorities knew when they stopped it, and from whom"},
	{Name: "handling", Tokens: handlingTokens, Source: vccr(35, 3, 0), Gist: "what happened to the consular bag",
		Wording: "What happened to the consular bag?", Who: spot, Evidence: "the customs record, the request to open it, and the waybill", By: "the sending State opens the bag, or the authorities let it go, send it back, open or keep it", Can: uint64(Passed | OpenedBySent | Returned | OpenedByState | Kept), From: uint64(OpeningAsked)},
	{Name: "excuse.invoked", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "a circumstance that precludes wrongfulness is put forward or appears from the facts",
		Wording: "Is a circumstance that precludes wrongfulness put forward, or does one appear from the facts?", Who: bearer, Evidence: "its notes, statements and pleadings", By: "the State puts the circumstance forward", Can: uint64(yes)},
	{Name: "excuse.self_defence", Tokens: truthTokens, Source: arsiwa(21, 0, 0), Gist: "the act was lawful self-defence", Decider: courtDecides,
		Wording: "Was the act a lawful measure of self-defence?", Who: court, Evidence: "the armed attack that it answers, and the report to the Security Council"},
	{Name: "excuse.countermeasure", Tokens: truthTokens, Source: arsiwa(22, 0, 0), Gist: "the act was a countermeasure that meets the conditions", Decider: courtDecides,
		Wording: "Was the act a countermeasure that meets the conditions?", Who: court, Evidence: "the breach that it answers, the call to comply, and the notice with the offer to negotiate"},
	{Name: "excuse.impossible", Tokens: truthTokens, Source: arsiwa(23, 1, 0), Gist: "irresistible force or an unforeseen event made performance materially impossible", Decider: courtDecides,
		Wording: "Did irresistible force or an unforeseen event make it materially impossible to perform?", Who: court, Evidence: "reports on the event, and on what else could have been done"},
	{Name: "excuse.risk_assumed", Tokens: truthTokens, Source: arsiwa(23, 2, 'b'), Gist: "the State had assumed that risk",
		Wording: "Had the State assumed that risk?", Who: court, Evidence: "the treaty or the statement by which it did"},
	{Name: "excuse.distress", Tokens: truthTokens, Source: arsiwa(24, 1, 0), Gist: "the author had no other reasonable way to save own life or lives in the author's care", Decider: courtDecides,
		Wording: "Had the author no other reasonable way to save own life, or lives in the author's care?", Who: court, Evidence: "the reports of those who acted, and of others on the spot"},
	{Name: "excuse.greater_peril", Tokens: truthTokens, Source: arsiwa(24, 2, 'b'), Gist: "the act was likely to create a comparable or greater peril", Decider: courtDecides,
		Wording: "Was the act likely to create a comparable or greater peril?", Who: court, Evidence: "who and how many were in danger on either side"},
	{Name: "excuse.peril", Tokens: truthTokens, Source: arsiwa(25, 1, 'a'), Gist: "the act was the only way to save an essential interest from a grave and imminent peril", Decider: courtDecides,
		Wording: "Was the act the only way to save an essential interest from a grave and imminent peril?", Who: court, Evidence: "reports on the danger as it then stood, and on other ways to meet it"},
	{Name: "excuse.life", Tokens: truthTokens, Source: vcdr(22, 1, 0), Gist: "the peril was to human life, and the act did no more than saving it needed", Decider: courtDecides,
		Wording: "Was the peril to human life, and did the act do no more than saving it needed?", Who: court, Evidence: "the reports of those who acted, and what they touched"},
	{Name: "excuse.impairs", Tokens: truthTokens, Source: arsiwa(25, 1, 'b'), Gist: "the act seriously impaired an essential interest of the other State or of all", Decider: courtDecides,
		Wording: "Did the act seriously impair an essential interest of the State to which the duty is owed, or of all?", Who: court, Evidence: "what the act cost that State"},
	{Name: "excuse.excluded", Tokens: truthTokens, Source: arsiwa(25, 2, 'a'), Gist: "the duty itself excludes necessity", Decider: courtDecides,
		Wording: "Does the duty itself exclude necessity?", Who: court, Evidence: "the words and the purpose of the provision"},
	{Name: "excuse.contributed", Tokens: truthTokens, Source: arsiwa(25, 2, 'b'), Gist: "the State that invokes the circumstance brought it about or contributed to it", Decider: courtDecides,
		Wording: "Did the State that invokes the circumstance bring it about or contribute to it?", Who: court, Evidence: "what that State did before"},
	{Name: "excuse.peremptory", Tokens: truthTokens, Source: arsiwa(26, 0, 0), Gist: "the act breaks a peremptory norm too", Decider: courtDecides,
		Wording: "Does the act break a peremptory norm too?", Who: court, Evidence: "the norms that the act touches"},
	{Name: "access.national", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person is a national of the sending State", Decider: courtDecides,
		Wording: "Is the person a national of the sending State?", Who: sending, Evidence: "the passport and the register of nationals"},
	{Name: "access.apparent", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the authorities realised, or had grounds to think, that the person was a foreign national",
		Wording: "Did the authorities realise, or had they grounds to think, that the person was a foreign national?", Who: "the authorities that hold the person, and in the end the court", Evidence: "the papers found, the record of the arrest, and what the person said"},
	{Name: "access.told", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when the person was told of the rights", Decider: courtDecides,
		Wording: "When was the person told of the rights?", Who: custody, Evidence: "the signed form or the custody record, with the hour", By: "the authorities tell the person or fail to", Can: uint64(given | failed), From: uint64(Outstanding)},
	{Name: "access.asked", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person asked that the post be informed",
		Wording: "Did the person ask that the post be informed?", Who: detained, Evidence: "the signed form, the custody record, or the person's statement", By: "the person asks for it", Can: uint64(yes)},
	{Name: "access.automatic", Tokens: truthTokens, Source: vccr(73, 2, 0), Gist: "an agreement makes the notice to the post due without a request",
		Wording: "Does an agreement in force make the notice to the post due without a request?", Who: both, Evidence: "the consular agreement between the two"},
	{Name: "access.informed", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when the post was informed", Decider: courtDecides,
		Wording: "When was the post informed?", Who: custody, Evidence: "the notice, with the day on which the post received it", By: "the authorities inform the post or fail to", Can: uint64(given | failed), From: uint64(Outstanding)},
	{Name: "access.wrote", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person addressed a communication to the post",
		Wording: "Did the person address a communication to the post?", Who: detained, Evidence: "the communication, or the custody record", By: "the person writes to the post", Can: uint64(yes)},
	{Name: "access.forwarded", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when it was forwarded", Decider: courtDecides,
		Wording: "When was the person's communication forwarded to the post?", Who: custody, Evidence: "the record of its dispatch, with the day on which the post received it", By: "the authorities forward it or fail to", Can: uint64(given | failed), From: uint64(Outstanding)},
	{Name: "life-saving-entry", Tokens: positionTokens, Source: vcdr(22, 1, 0), Gist: "can necessity or distress excuse an entry that saves life", Reading: true},
	{Name: "bag-life-in-danger", Tokens: positionTokens, Source: vcdr(27, 3, 0), Gist: "can the saving of life excuse the opening of a diplomatic bag", Reading: true},
	{Name: "refused-consent-in-fire", Tokens: positionTokens, Source: vccr(31, 2, 0), Gist: "is consent still assumed in a fire when it has been refused", Reading: true},
	{Name: "consular-access-timing", Tokens: positionTokens, Source: vccr(36, 1, 'b'), Gist: "is a person told without delay who is told after the first questioning", Reading: true},
	{Name: "punishment-as-step", Tokens: positionTokens, Source: vcdr(29, 0, 0), Gist: "is the pursuit of the offenders one of the steps that protection demands", Reading: true},
	{Name: "breach-without-harm", Tokens: positionTokens, Source: arsiwa(14, 3, 0), Gist: "can a duty to take steps be breached though nothing has happened", Reading: true},
	{Name: "conduct", Tokens: conductTokens, Source: arsiwa(12, 0, 0), Gist: "what the duty demands was done, is outstanding, or was not done in time", Decider: courtDecides, Derived: true,
		Wording: "Was the duty performed, does its time still run, or was it broken?", Who: both, Evidence: shownBy, By: goesOn, Can: uint64(performed | pending | violated)}, // from the same
	{Name: "inviolable", Tokens: truthTokens, Source: arsiwa(50, 2, 'b'), Gist: "the duty is one of inviolability of agents, premises, archives or documents", Derived: true, Never: true, Fixed: true},
}

func vcdr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCDR, Article: article, Paragraph: paragraph, Point: point}
}

func vccr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCCR, Article: article, Paragraph: paragraph, Point: point}
}

func ipp(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.IPP, Article: article, Paragraph: paragraph, Point: point}
}

func arsiwa(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.ARSIWA, Article: article, Paragraph: paragraph, Point: point}
}

func sentence(t vienna.Treaty, article, paragraph, n uint8) vienna.Citation {
	return vienna.Citation{Treaty: t, Article: article, Paragraph: paragraph, Sentence: n}
}
