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
// The Vienna Convention on Diplomatic Relations as to persons: Articles 1, 3,
// 8 to 10, 27(5) to (7), 29, 31 to 40 and 43. Homes, papers, baggage, bags and
// other things are asked about in package premises, duties in package
// obligations. RULES.md lists every rule with its conditions; LEDGER.md says for
// every provision of the Convention where it is answered or why it is not.
//
// # Layers
//
// A rule is one sentence of the Convention and stands in a layer, a step of the
// Convention's own logic. The highest layer of which a rule applies decides, and
// a layer has one outcome. From the lowest:
//
//   - floor: a State may act in its territory where no rule forbids it;
//   - allowed: what the Convention itself lets the receiving State do;
//   - grant: what 27, 29 and 31 to 37 give, and 40 in a third State;
//   - exception: what "except" and "shall not extend to" take back;
//   - not yet or over: nothing before 39(1), nothing after 39(2);
//   - residual: save for acts in the exercise of functions, 39(2);
//   - nationality: 37 and 38 presuppose a person without ties, so they come
//     before what the status would give at any stage;
//   - own official acts: what 38(1) leaves an agent all the same;
//   - limit: what immunity, even for official acts, does not reach;
//   - reserved: a reservation removes the provision it is made to;
//   - death: 39(4) stands apart from the tenure of the deceased;
//   - more granted: the receiving State may always give more;
//   - waived: the sending State may give up all of this, 32;
//   - nullity: but a waiver does not mend what was void.
//
// # Left out
//
// The jurisdiction of the sending State (31(4)); social security agreements
// (33(5)), which are stated as a [Grant]; State immunity and the immunity of
// State officials at large. That immunity ends where illegal conduct begins is
// often said and is wrong: 31(1) bars the criminal jurisdiction without
// exception, and the remedies for abuse are waiver, declaration as persona non
// grata and the breaking off of relations (United States v Iran, ICJ 1980).
package immunity
