package obligations

import "law.example/vienna"

// An Author is whose conduct it was that a strict duty forbids: who entered,
// searched, seized, opened, arrested. It is a set; the zero Author is not stated.
// Omissions need none: they are the conduct of the organs that should have acted.
// Source: ARSIWA 4 to 10.
type Author uint8

// The values of [Author].
const (
	Organ          Author = 1 << iota // an organ of the State that owes the duty, whatever its function, level or place: police, army, court, parliament, province, town; ARSIWA 4
	Empowered                         // not an organ, but empowered by that State's law to exercise governmental authority, in this instance too; ARSIWA 5
	Lent                              // an organ of another State, at the disposal of that State and exercising its authority; ARSIWA 6
	Directed                          // persons in fact on its instructions, or under its direction or control in this conduct; ARSIWA 8
	InDefault                         // persons in fact exercising governmental authority, officials being absent or in default and the circumstances calling for it; ARSIWA 9
	Insurgents                        // an insurrectional or other movement; ARSIWA 10
	PrivatePersons                    // nobody of these: a crowd, militants, a landlord, a journalist
	OtherState                        // an organ of a third State that acts for that State
	numAuthors     = iota
)

// A Capacity is the capacity in which an organ or an empowered person acted. It
// is a set; the zero Capacity is not stated, and for other authors it does not
// matter. Source: ARSIWA 4, 5, 7.
type Capacity uint8

// The values of [Capacity].
const (
	WithinAuthority Capacity = 1 << iota // in that capacity and within authority
	BeyondAuthority                      // in that capacity, but beyond authority or against instructions: still the State's, ARSIWA 7
	PrivateCapacity                      // as a private person
	numCapacities   = iota
)

// A Warning is the most that the State had to go by before the harm was done; what
// it learnt while it went on bears on [Care].During. It is a set; the zero Warning
// is not stated. The court decides whether something was foreseeable.
type Warning uint8

// The values of [Warning].
const (
	Requested   Warning = 1 << iota // protection was asked for, and the call could be answered: United States v Iran (ICJ 1980), paras 63 to 68
	Aware                           // not asked, but the authorities knew
	Foreseeable                     // neither, but they should have foreseen it: an announced rally, an attack a week before
	Unforeseen                      // nothing let them foresee it
	numWarnings = iota
)

// A Notice says when something that is due without delay was done. It is a set;
// the zero Notice is not stated. The court decides whether there was delay.
type Notice uint8

// The values of [Notice].
const (
	AtOnce       Notice = 1 << iota // at the arrest or detention itself, before the person was first questioned
	WithoutDelay                    // after the first questioning, yet without delay
	Late                            // with delay
	Withheld                        // not done, and the time for it has passed
	Outstanding                     // not done yet, and the time for it still runs
	numNotices   = iota
)

// A Handling is what happened to a consular bag that was stopped. It is a set;
// the zero Handling is not stated. Source: VCCR 35(3).
type Handling uint8

// The values of [Handling].
const (
	Passed        Handling = 1 << iota // let through unopened, without detention
	OpeningAsked                       // not opened; the sending State is asked to open it, and has not answered yet
	OpenedBySent                       // opened by an authorised representative of the sending State before the authorities, at their request
	Returned                           // sent back to its place of origin
	OpenedByState                      // opened by the authorities
	Kept                               // kept, not on the way back, and nobody asked to open it
	numHandlings  = iota
)

// Care states the facts of a duty to take steps: VCDR 22(2), 29, VCCR 31(3), 40,
// 59, 64 and the others of that standard. That steps failed and damage came is
// not by itself a breach; that the State regretted it, paid, or caught the
// offenders does not cure one, and has no field. A case whose objects differ in
// any of these facts is stated as several.
type Care struct {
	Harm   vienna.Truth // the event to be prevented occurred: an intrusion, damage, a disturbance of the peace, an impairment of dignity, an attack on a person, freedom or dignity; mere criticism in public is none; the court decides; ARSIWA 14(3)
	Warn   Warning      // what the State had to go by
	Means  vienna.Truth // it had the means to prevent the event, or to lessen or end it: for posts of VCCR 59 what was necessary, for all others what is appropriate, is measured by them; the court decides; United States v Iran (ICJ 1980), para 68
	Before vienna.Truth // beforehand it took all steps that were called for by what it knew; also True if nothing was called for; the court decides
	During vienna.Truth // while the event went on it took all steps called for; also True if it was over before anything could be done; False if help came late that could have come in time; the court decides
	After  vienna.Truth // afterwards it did all that was called for to end what went on and to restore what had been taken; also True if nothing was left to do; the court decides; United States v Iran (ICJ 1980), para 69
	Punish vienna.Truth // those responsible, if within reach, were pursued; for an attack on a person; reading punishment-as-step
}

// Consent states what the State to which the duty is owed agreed to, before the
// act. For premises and residences it is the consent that VCDR 22(1) and VCCR
// 31(2) themselves name; for everything else that of ARSIWA 20, but for VCCR 36,
// whose rights are the person's too. Approval afterwards is no consent: it may bar
// the claim, ARSIWA 45(a).
type Consent struct {
	Given   vienna.Truth // given freely by somebody who can give it: the sending State's government, the head of mission or whoever acts as head; for a residence the agent too; for consular premises the head of post or a designee too; not a junior officer, a landlord, the dean of the corps or another mission; the court decides; VCDR 22(1), VCCR 31(2), ARSIWA 20
	Within  vienna.Truth // the act stayed within what was consented to, or in a disaster within what that called for: firefighting covers no search of papers; ARSIWA 20, VCCR 31(2)
	Refused vienna.Truth // it was expressly refused; reading refused-consent-in-fire; VCCR 31(2); for a consular bag: the sending State refused to open it, VCCR 35(3)
}

// Excuse states the circumstances that preclude wrongfulness. Each field that is
// False or unstated where the provision asks for it leaves the breach as it is or
// open. Abuse of its own functions by the sending State is no excuse and has no
// field: the remedies are those of VCDR 9 and the breaking off of relations
// (United States v Iran, ICJ 1980, paras 83 to 87). Source: ARSIWA 20 to 26; for
// consent see [Consent].
type Excuse struct {
	Invoked        vienna.Truth // a circumstance below, or the consent of [Consent] under ARSIWA 20, is put forward or appears from the facts; where it is False nothing else here is asked
	SelfDefence    vienna.Truth // the act was a lawful measure of self-defence in conformity with the Charter of the United Nations; the court decides; ARSIWA 21
	Countermeasure vienna.Truth // the act was a countermeasure that meets ARSIWA 49, 50(1), 50(2)(a), 51 and 52; it can never be one against the inviolability that 50(2)(b) names; the court decides; ARSIWA 22
	Impossible     vienna.Truth // irresistible force, or an unforeseen event beyond control, made it materially impossible to perform; the court decides; ARSIWA 23(1)
	RiskAssumed    vienna.Truth // the State had assumed the risk of that; ARSIWA 23(2)(b)
	Distress       vienna.Truth // the author had no other reasonable way to save own life, or the lives of others entrusted to the author's care; ARSIWA 24(1)
	GreaterPeril   vienna.Truth // the act was likely to create a comparable or greater peril; ARSIWA 24(2)(b)
	Peril          vienna.Truth // a grave and imminent peril threatened an essential interest, and the act was the only way to safeguard it; the court decides; ARSIWA 25(1)(a)
	Life           vienna.Truth // the peril or the distress was to human life, and the act did no more than saving it needed; readings life-saving-entry, bag-life-in-danger
	Impairs        vienna.Truth // the act seriously impaired an essential interest of the State to which the duty is owed, or of the international community; ARSIWA 25(1)(b)
	Excluded       vienna.Truth // the duty itself excludes invoking necessity; for entry and for the diplomatic bag the readings say; the court decides; ARSIWA 25(2)(a)
	Contributed    vienna.Truth // the force majeure or the distress was due to the conduct of the State that invokes it, alone or with other factors, or that State contributed to the necessity; ARSIWA 23(2)(a), 24(2)(a), 25(2)(b)
	Peremptory     vienna.Truth // the act does not conform to a duty under a peremptory norm either; ARSIWA 26
}

// Access states the facts of the arrest or detention of one person, from which
// the three duties of VCCR 36(1)(b) follow. That the person is accused of spying
// changes nothing (Jadhav, ICJ 2019), and has no field. Whether officers were let
// to the person, VCCR 36(1)(a) and (c), and whether the law gave the rights full
// effect, 36(2), is stated as conduct: see [Case]; these duties too are owed for
// nationals only.
type Access struct {
	National  vienna.Truth // the person is a national of the sending State; the court decides; VCCR 36(1)
	Apparent  vienna.Truth // the authorities realised, or had grounds to think, that the person was probably a foreign national; Avena (ICJ 2004), para 63
	Told      Notice       // when the person was told of the rights; reading consular-access-timing; VCCR 36(1)(b), third sentence
	Asked     vienna.Truth // the person asked that the post be informed; VCCR 36(1)(b), first sentence
	Automatic vienna.Truth // an agreement in force between the two States makes the notice to the post due without a request
	Informed  Notice       // when the post was informed; VCCR 36(1)(b), first sentence
	Wrote     vienna.Truth // the person addressed a communication to the post; VCCR 36(1)(b), second sentence
	Forwarded Notice       // when it was forwarded
}

// Readings states which position is taken on each contested point that can
// change a state here. The zero value takes none: where the point decides, the
// state is then not settled, and the ruling names the reading. [AllReadings]
// lists them with the authorities on each side.
type Readings struct {
	LifeSavingEntry      vienna.Position // can necessity or distress excuse an entry without consent that saves life: A no, B yes; VCDR 22(1), 30(1)
	BagLifeInDanger      vienna.Position // can the saving of life excuse the opening of a diplomatic bag: A no, B yes; VCDR 27(3)
	RefusedConsentInFire vienna.Position // is consent still assumed in a fire when it has been refused: A no, B yes; VCCR 31(2)
	ConsularAccessTiming vienna.Position // is a person told without delay who is told after the first questioning: A yes, if soon after it was known that the person is foreign, B no; VCCR 36(1)(b)
	PunishmentAsStep     vienna.Position // is the pursuit of the offenders one of the steps that protection demands: A no, B yes; VCDR 29, VCCR 40
	BreachWithoutHarm    vienna.Position // can a duty to take steps be breached though nothing has happened: A no, B yes; VCDR 22(2), ARSIWA 14(3)
}

// A Case states what is known of one situation between two States, from which
// every [Duty] has its state. A zero field is not stated; a field that cannot
// matter is ignored; every combination has an answer. Case is comparable.
//
// Events says what has happened. What a State then did is read, for duties to
// take steps, from Care; for the duties of VCCR 36(1)(b), from Access; for the
// bag of VCCR 35(3), from Handling; for a strict duty or a prohibition, from the
// event itself, which is the forbidden act. For every other duty it is stated:
// the duty stands in Performed, Running or Violated. A duty that stands in one
// of these sets has arisen, whatever Events says; a strict duty or a prohibition
// that stands in Performed or Running was kept, or is merely threatened. Of a duty
// that Care, Access or Handling decides, which of the sets it is does not matter.
//
// The duties of a treaty bind only where it is in force between the two States
// (ARSIWA 13): see [vienna.Between].
type Case struct {
	Events    Events // what has happened, all of it; the zero Events is not stated, and [Nothing] says that nothing has
	Performed Duties // duties of which what they demand was done
	Running   Duties // duties that are not yet performed and whose time still runs
	Violated  Duties // duties of which what they demand was not done in time, or what they forbid was done

	Author    Author       // whose conduct it was that a strict duty forbids
	Capacity  Capacity     // the capacity in which an organ, or who is empowered, acted
	Succeeded vienna.Truth // the movement became the new government of that State, or set up a new State; ARSIWA 10(1), (2)
	Adopted   vienna.Truth // the State acknowledged and adopted the conduct as its own: more than approval, as by a decree that it shall go on; the court decides; ARSIWA 11; United States v Iran (ICJ 1980), para 74

	Care     Care
	Consent  Consent
	Disaster vienna.Truth // a fire or another disaster required prompt protective action on consular premises; VCCR 31(2)
	Serious  vienna.Truth // there was serious reason to believe that a consular bag held something else than VCCR 35(4) allows; the court decides; VCCR 35(3)
	Handling Handling     // what happened to a consular bag that was stopped
	Excuse   Excuse
	Access   Access

	Readings Readings
}
