// Package obligations answers: who owes what to whom, is it breached, and what
// may follow?
//
// The catalogue of duties is data: [AllDuties] iterates it, [DutyByKey] finds
// one, and DUTIES.md prints it. State what is known of a situation in a [Case],
// ask about one [Duty] with [Decide] or about all of them with [All], and read
// the [Ruling]: the state of the duty, the rules that settle it, the facts that
// it used or lacks, and the contested readings it hangs on.
package obligations
