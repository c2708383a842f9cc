// Package vienna holds the words that the packages of this library share:
// answers, three-valued facts, dates, treaties, citations, the catalogue of
// provisions, readings of contested points with the authorities behind them,
// the record of a ruling, and which treaties bind two States: see [Between].
//
// The questions of law stand in the packages beside it:
//
//   - immunity: may the receiving State do this to this person?
//   - premises: may they enter, search, seize, open or tax this thing?
//   - obligations: who owes what to whom, is it breached, what may follow?
//   - threat: what endangers a mission, and what is done about it?
//
// Package casetest holds no law: with it a program that embeds the library tests
// the cases on which it relies.
//
// A caller states facts as plain values whose zero means "not stated", asks one
// question, and gets an [Answer] with the provisions that settle it. An answer
// is [Barred] or [NotBarred] only if every way of completing the facts gives
// it; otherwise it is [Unknown], and the ruling names the facts that are open.
//
// # Limits
//
// The library applies the treaty texts, as read by the courts it names, to the
// facts stated; it is not legal advice. [NotBarred] means only that no rule
// modelled here forbids the measure: domestic law, State immunity, forces
// agreements and any bilateral, headquarters or national grant not stated may.
// Status is verified with the receiving State's foreign ministry before any
// measure against liberty, home or papers; cards, plates, passports and visas
// prove nothing by themselves. [Unknown] is not "no": treat person and place as
// protected until verified. Whether an act was official is for the court. A
// default reading is not settled law; guidance is marked as practice.
package vienna
