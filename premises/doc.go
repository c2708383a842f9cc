// Package premises answers: may they enter, search, seize, open or tax this
// thing?
//
// State what is known in a [Case], ask about one [Power] with [Decide] or about
// all of them with [All], and read the [Ruling], which is built like that of
// package immunity.
//
//	c := premises.Case{Thing: premises.Premises, Holder: premises.Mission, Emergency: premises.Disaster, Presume: true}
//	r := premises.Decide(c, premises.Enter)
//	if r.Answer != vienna.NotBarred {
//		fmt.Println(r) // the safe branch: fire opens no mission
//	}
//
// # Covered
//
// It is taken that the Convention in question binds the two States: ask
// [vienna.Between] first.
//
// The Vienna Conventions as to things: VCDR 1(i), 12, 20, 22 to 25, 27, 28, 30,
// 36, 40(3), 45; VCCR 1(1)(j), 4, 27 to 29, 31 to 33, 35, 39, 49, 50, 54(3), 58
// to 62; the Convention on Special Missions 19, 22, 24 to 26, 28, 30, 31, 33, 35,
// 42, 46(1); sections 2 to 5, 7, 9, 10 and 19 of the Convention on the Privileges and
// Immunities of the United Nations; and custom on bank accounts and third States.
// What the Tallinn Manual 2.0 (rules 39 and 41) says of computers and data is
// marked where it stands: it is a restatement by experts, not law. RULES.md lists
// every rule with its conditions; LEDGER.md says for every provision of the four
// treaties where it is answered or why it is not.
//
// # Persons
//
// Whose home, papers, property and baggage are protected hangs on a person's
// status. That is a question of package immunity, which is asked about
// [Case.Owner]; no rule of it is repeated here. [Ruling.Owner] returns its
// rulings.
//
// # Layers
//
// A rule is one sentence of a treaty and stands in a layer. The highest layer of
// which a rule applies decides, and a layer has one outcome. From the lowest:
//
//   - floor: a State may act in its territory where no rule forbids it;
//   - allowed: what a treaty leaves open in so many words;
//   - grant: what the treaties protect;
//   - exception: what is not, not yet or no longer the thing that they protect,
//     and what "except" and "may" take back; it narrows the grants, so it comes
//     above them;
//   - reserved: a reservation removes the provision it is made to;
//   - consented: whoever may consent gives up all of this for the measure;
//   - more granted: a State may always give more, and is bound by it; who may
//     give that up is for the agreement or law to say, so that the fact says
//     whether it was;
//   - private act: what is not done for a State breaks no rule of these treaties,
//     whatever it is done to.
//
// Nothing lifts VCDR 22(1) but consent: not fire, crime, abuse, asylum or armed
// conflict. Whether danger to life excuses a breach is asked in package
// obligations, and so is the duty to protect against others.
//
// # Left out
//
// State immunity from execution at large, which shields consular premises and
// other property of States where these treaties say nothing, such as what a
// mission keeps at a place that is not its premises; taxes on things of a mission
// or post other than its premises and fees, which no provision bars and hosts
// forgo by their own law or on reciprocity (state that as [Case.Granted]):
// vehicles above all; things of couriers; other organisations than the United
// Nations. What status gives to homes and things of persons of the United Nations
// other than those of section 19, of specialised agencies, and of those whom
// custom protects is not worked out, nor what it gives to those of members of
// special missions where the Convention of 1969 is not in force: where it would
// matter the answer is Unknown. Agreements that give more are stated as
// [Case.Granted].
package premises
