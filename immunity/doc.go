// Package immunity answers: may the receiving State do this to this person?
//
// State what is known in a [Case], ask about one [Power] with [Decide] or about
// all of them with [All], and read the [Ruling]: the answer, the provisions
// that settle it and those they displace, the facts it used, presumed or lacks,
// the contested readings it hangs on, and the provisions that bind the manner.
//
//	c := immunity.Case{Person: immunity.Agent, Act: immunity.Private, Presume: true}
//	r := immunity.Decide(c, immunity.Arrest)
//	if r.Answer != vienna.NotBarred {
//		fmt.Println(r) // the safe branch
//	}
//
// # Covered
//
// It is taken that the Convention in question binds the two States: ask
// [vienna.Between] first. Only for the Convention on Special Missions is that a
// fact of the Case.
//
// The law of persons of these instruments; RULES.md lists every rule with its
// conditions, LEDGER.md says for every provision where it is answered or why it
// is not:
//
//   - the Vienna Convention on Diplomatic Relations, 1961: Articles 1, 3, 8 to 10,
//     27(5) to (7), 29, 31 to 40 and 43;
//   - the Vienna Convention on Consular Relations, 1963: Articles 1, 5, 15, 17, 22
//     to 25, 35(5) to (7), 40 to 58 and 62 to 72;
//   - the Convention on Special Missions, 1969: Articles 12, 21 and 29 to 44; and
//     custom where it does not bind, which is a contested reading;
//   - the Conventions on the Privileges and Immunities of the United Nations,
//     1946, and of the Specialised Agencies, 1947: representatives, officials and
//     experts;
//   - custom in outline: heads of State and government, foreign ministers, and
//     other officials of a State.
//
// Homes, papers, baggage, bags and other things are asked about in package
// premises, duties in package obligations.
//
// # Layers
//
// A rule is one sentence of a treaty and stands in a layer, a step of the
// treaties' own logic. The highest layer of which a rule applies decides, and
// a layer has one outcome. From the lowest:
//
//   - floor: a State may act in its territory where no rule forbids it;
//   - allowed: what the treaties themselves let the receiving State do;
//   - grant: what they give a class of persons, in transit too;
//   - exception: what "except" and "shall not extend to" take back;
//   - not yet or over: nothing before VCDR 39(1), VCCR 53(1) and CSM 43(1), nothing
//     after 39(2), 53(3) and 43(2);
//   - residual: save for acts in the exercise of functions;
//   - excluded: nationality, residence, the household and private gainful work
//     (VCDR 37 and 38, VCCR 57, 58 and 71, CSM 39 and 40, CPIUN 15) come before what
//     the status would give at any stage;
//   - own official acts: what VCDR 38(1), VCCR 71(1) and CSM 40(1) leave all the same;
//   - limit: what immunity, even for official acts, does not reach;
//   - reserved: a reservation removes the provision it is made to;
//   - death: VCDR 39(4) stands apart from the tenure of the deceased;
//   - more granted: the receiving State may always give more;
//   - waived: who gave the immunity its reason may give up all of this;
//   - nullity: but a waiver does not mend what was void.
//
// # Left out
//
// The jurisdiction of the sending State (31(4)); social security agreements
// (33(5)), which are stated as a [Grant]; State immunity; couriers of special
// missions; the annexes of the specialised agencies, which may change the answer
// for one of them. That immunity ends where illegal conduct begins is
// often said and is wrong: 31(1) bars the criminal jurisdiction without
// exception, and the remedies for abuse are waiver, declaration as persona non
// grata and the breaking off of relations (United States v Iran, ICJ 1980).
package immunity
