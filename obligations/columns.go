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

const court = "the court decides"

// columns are the facts and readings in the order of the fields of [Case]; the
// derived ones are worked out for each duty from its events and from the sets of
// duties. The first is whether the duty has arisen at all: of most it is False,
// and then nothing else is asked.
var columns = []rule.Column{
	{Name: "arisen", Tokens: truthTokens, Source: arsiwa(12, 0, 0), Gist: "an event has happened that makes the duty arise", Derived: true},
	{Name: "author", Tokens: authorTokens, Source: arsiwa(4, 1, 0), Gist: "whose conduct it was that the duty forbids"},
	{Name: "capacity", Tokens: capacityTokens, Source: arsiwa(7, 0, 0), Gist: "the capacity in which an organ, or who is empowered, acted"},
	{Name: "succeeded", Tokens: truthTokens, Source: arsiwa(10, 1, 0), Gist: "the movement became the new government, or set up a new State"},
	{Name: "adopted", Tokens: truthTokens, Source: arsiwa(11, 0, 0), Gist: "the State acknowledged and adopted the conduct as its own", Decider: court},
	{Name: "care.harm", Tokens: truthTokens, Source: arsiwa(14, 3, 0), Gist: "the event to be prevented occurred", Decider: court},
	{Name: "care.warn", Tokens: warningTokens, Source: vcdr(22, 2, 0), Gist: "what the State had to go by", Decider: court},
	{Name: "care.means", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "the State had the means to prevent, lessen or end it", Decider: court},
	{Name: "care.before", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "beforehand it took all steps called for", Decider: court},
	{Name: "care.during", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "while the event went on it took all steps called for", Decider: court},
	{Name: "care.after", Tokens: truthTokens, Source: vcdr(22, 2, 0), Gist: "afterwards it did all called for to end it and to restore", Decider: court},
	{Name: "care.punish", Tokens: truthTokens, Source: vcdr(29, 0, 0), Gist: "those responsible, if within reach, were pursued"},
	{Name: "consent.given", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "somebody who can consent to the act freely did so beforehand", Decider: court},
	{Name: "consent.within", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "the act stayed within the consent"},
	{Name: "consent.refused", Tokens: truthTokens, Source: vccr(31, 2, 0), Gist: "consent was expressly refused"},
	{Name: "disaster", Tokens: truthTokens, Source: vccr(31, 2, 0), Gist: "a fire or other disaster required prompt protective action"},
	{Name: "serious", Tokens: truthTokens, Source: vccr(35, 3, 0), Gist: "there was serious reason to believe that the consular bag held something else", Decider: court},
	{Name: "handling", Tokens: handlingTokens, Source: vccr(35, 3, 0), Gist: "what happened to the consular bag"},
	{Name: "excuse.invoked", Tokens: truthTokens, Source: arsiwa(20, 0, 0), Gist: "a circumstance that precludes wrongfulness is put forward or appears from the facts"},
	{Name: "excuse.self_defence", Tokens: truthTokens, Source: arsiwa(21, 0, 0), Gist: "the act was lawful self-defence", Decider: court},
	{Name: "excuse.countermeasure", Tokens: truthTokens, Source: arsiwa(22, 0, 0), Gist: "the act was a countermeasure that meets the conditions", Decider: court},
	{Name: "excuse.impossible", Tokens: truthTokens, Source: arsiwa(23, 1, 0), Gist: "irresistible force or an unforeseen event made performance materially impossible", Decider: court},
	{Name: "excuse.risk_assumed", Tokens: truthTokens, Source: arsiwa(23, 2, 'b'), Gist: "the State had assumed that risk"},
	{Name: "excuse.distress", Tokens: truthTokens, Source: arsiwa(24, 1, 0), Gist: "the author had no other reasonable way to save own life or lives in the author's care", Decider: court},
	{Name: "excuse.greater_peril", Tokens: truthTokens, Source: arsiwa(24, 2, 'b'), Gist: "the act was likely to create a comparable or greater peril", Decider: court},
	{Name: "excuse.peril", Tokens: truthTokens, Source: arsiwa(25, 1, 'a'), Gist: "the act was the only way to save an essential interest from a grave and imminent peril", Decider: court},
	{Name: "excuse.life", Tokens: truthTokens, Source: vcdr(22, 1, 0), Gist: "the peril was to human life, and the act did no more than saving it needed", Decider: court},
	{Name: "excuse.impairs", Tokens: truthTokens, Source: arsiwa(25, 1, 'b'), Gist: "the act seriously impaired an essential interest of the other State or of all", Decider: court},
	{Name: "excuse.excluded", Tokens: truthTokens, Source: arsiwa(25, 2, 'a'), Gist: "the duty itself excludes necessity", Decider: court},
	{Name: "excuse.contributed", Tokens: truthTokens, Source: arsiwa(25, 2, 'b'), Gist: "the State that invokes the circumstance brought it about or contributed to it", Decider: court},
	{Name: "excuse.peremptory", Tokens: truthTokens, Source: arsiwa(26, 0, 0), Gist: "the act breaks a peremptory norm too", Decider: court},
	{Name: "access.national", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person is a national of the sending State", Decider: court},
	{Name: "access.apparent", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the authorities realised, or had grounds to think, that the person was a foreign national"},
	{Name: "access.told", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when the person was told of the rights", Decider: court},
	{Name: "access.asked", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person asked that the post be informed"},
	{Name: "access.automatic", Tokens: truthTokens, Source: vccr(73, 2, 0), Gist: "an agreement makes the notice to the post due without a request"},
	{Name: "access.informed", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when the post was informed", Decider: court},
	{Name: "access.wrote", Tokens: truthTokens, Source: vccr(36, 1, 'b'), Gist: "the person addressed a communication to the post"},
	{Name: "access.forwarded", Tokens: noticeTokens, Source: vccr(36, 1, 'b'), Gist: "when it was forwarded", Decider: court},
	{Name: "life-saving-entry", Tokens: positionTokens, Source: vcdr(22, 1, 0), Gist: "can necessity or distress excuse an entry that saves life", Reading: true},
	{Name: "bag-life-in-danger", Tokens: positionTokens, Source: vcdr(27, 3, 0), Gist: "can the saving of life excuse the opening of a diplomatic bag", Reading: true},
	{Name: "refused-consent-in-fire", Tokens: positionTokens, Source: vccr(31, 2, 0), Gist: "is consent still assumed in a fire when it has been refused", Reading: true},
	{Name: "consular-access-timing", Tokens: positionTokens, Source: vccr(36, 1, 'b'), Gist: "is a person told without delay who is told after the first questioning", Reading: true},
	{Name: "punishment-as-step", Tokens: positionTokens, Source: vcdr(29, 0, 0), Gist: "is the pursuit of the offenders one of the steps that protection demands", Reading: true},
	{Name: "breach-without-harm", Tokens: positionTokens, Source: arsiwa(14, 3, 0), Gist: "can a duty to take steps be breached though nothing has happened", Reading: true},
	{Name: "conduct", Tokens: conductTokens, Source: arsiwa(12, 0, 0), Gist: "what the duty demands was done, is outstanding, or was not done in time", Decider: court, Derived: true},
	{Name: "inviolable", Tokens: truthTokens, Source: arsiwa(50, 2, 'b'), Gist: "the duty is one of inviolability of agents, premises, archives or documents", Derived: true, Never: true},
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
