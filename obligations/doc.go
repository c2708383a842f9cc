// Package obligations answers: who owes what to whom, is it breached, and what
// may follow?
//
// The catalogue of duties is data: [AllDuties] iterates it, [Select] filters it
// by bearer, subject and provision, and DUTIES.md prints it. State what is known
// of a situation in a [Case], ask about one [Duty] with [Decide] or about all of
// them with [All], and read the [Ruling]: the state of the duty, the rules that
// settle it, the facts that it used or lacks, and the contested readings on which
// it hangs. More than one state left means that the facts do not settle it.
//
//	c := obligations.Case{
//		Events: obligations.EventsOf(obligations.MissionAttacked),
//		Care:   obligations.Care{Harm: vienna.True, Warn: obligations.Requested, Means: vienna.True, Before: vienna.False},
//		Excuse: obligations.Excuse{Invoked: vienna.False},
//	}
//	d, err := obligations.DutyByKey("vcdr-22-2")
//	if err != nil {
//		return err
//	}
//	fmt.Println(obligations.Decide(c, d))
//
// State every event that has happened: one left out has not. A breach is not
// settled as long as an excuse is possible: where none is put forward, state
// Excuse.Invoked as False. A State is a set: State == Breached says that there is
// a breach, State&Breached != 0 that there may be one.
//
// [Ruling.Next] gives the next question to ask, [Ruling.Flips] what would have to
// be otherwise for another state and who can still bring it about, [Ruling.Views]
// which position on the contested readings leads where, [Ruling.Unused] what need
// not be kept, and [Texts] the wordings for translators.
//
// [Attribute] says whose act it was, [Responses] what a State may do about it and
// what it may not, [WaiverSteps] how a waiver is asked for, and
// [Accreditation.Review] what is missing or out of order in a posting.
//
// # Covered
//
// Every duty, prohibition, immunity and exemption of the Vienna Conventions on
// Diplomatic Relations (2 to 47) and on Consular Relations (2 to 73), the
// Convention on Internationally Protected Persons (2 to 8, 10, 11, 13), and the
// Articles on State Responsibility on cessation, reparation and countermeasures.
// Whether a measure against a person or a thing is barred is decided in packages
// immunity and premises; here it is the event that a duty forbids. LEDGER.md says
// for every such provision where it is.
//
// # Layers
//
// The law of breach is general, whatever the origin of the duty (ARSIWA 12), so
// the rules are few and the catalogue is long. The highest layer of which a rule
// applies decides:
//
//   - floor: what has not arisen is not owed;
//   - breach: an act of the State does not conform. For a strict duty that is the
//     forbidden act, if it is the State's (ARSIWA 4 to 11). For a duty to take
//     steps it is a step left undone that was called for and within the means:
//     harm alone is no breach, and regret cures none. Omission and act are two
//     breaches of two duties (United States v Iran, ICJ 1980; Armed Activities,
//     ICJ 2005; Eritrea-Ethiopia Claims Commission 2005);
//   - excused: a circumstance precludes wrongfulness (ARSIWA 20 to 26);
//   - running and kept: what shows that there was no breach comes above what would
//     excuse one;
//   - outside: the duty is not owed in this situation at all.
//
// # Left out
//
// Whether a treaty binds two States, and the reservations between them: see
// [vienna.Between]. Duties of international organisations. The rules on who may
// invoke responsibility when several States are injured or responsible. Abuse of
// functions is no plea, and has no fact.
package obligations
