// Package threat answers: what endangers a mission, what is done about it, what
// risk is left, and which duties are engaged?
//
// The words are closed enumerations whose zero means "not stated": kinds of
// threat, actors and their link to a State, targets, measures' layers and
// functions. [Classify] tells hybrid from compound events. [Measures] lists
// protective measures with the law that founds or limits each. [Assess] gives
// the risk before and after them in a [Matrix] of the caller's choice. [Missing],
// [Stale], [Undrilled] and [Unresourced] check an emergency [Plan], [Commitment.Overdue]
// finds what was agreed and not done, and [Duties] names what is owed and by whom,
// provision by provision.
//
//	t := threat.Threat{Kind: threat.VehicleBomb, Target: threat.TargetPremises, Likelihood: 3, Impact: 5}
//	r := threat.Assess(matrix, t, deployed)
//
// Zero means "not stated", with four exceptions, where it is empty and says so:
// [Measure].Limits and [Deployment].Adds, that the law touches nothing of a
// measure; [Deployment].Held, that no consent is held; and a [KindSet] without
// members. A measure of the caller's own whose limits were forgotten counts as
// lawful.
//
// Callers add kinds and measures of their own by value: [Threat.Own] names a
// narrower kind under a namespace ("acme:drone_swarm"), and a [Measure] is a
// plain struct. Nothing is registered.
//
// # Method
//
// No published standard says by how much a measure lowers a risk. The method
// here is this library's own and is a count, not a score: each layer in which a
// measure counts against a threat lowers the likelihood by one step if it
// deters, detects, delays or denies, and the impact by one step if it mitigates,
// responds or recovers, by two steps at most and never below the lowest. A
// measure counts only if it is in place and every consent that the law asks for
// is held; one that nothing makes lawful never counts. What is not known makes a
// level unknown, never low.
//
// # Law
//
// [Duties] and [Limits] point at provisions. A duty has the key that it has in
// package obligations, which answers whether it is breached and what follows, and
// to which [Situation] hands a case. The factual link of an actor to a State is
// kept apart from attribution in law: [Attribution] says which articles are to be
// asked about and answers none of them. That immunity ends where illegal conduct
// begins is often said and is wrong: a mission that is itself the danger is met
// with the remedies of VCDR 9, not with entry.
//
// What begins with US, and the two periods of review that [Stale] asks for, are
// legislation of the United States for its own posts. They bind nobody else, and
// are a yardstick for others.
//
// # Sources
//
// Every word names its source and carries a [Mark]: verified in the source,
// recalled from memory and therefore unverified, or this library's own
// judgement. Identifiers of other schemes ([Ref]) are keys into them and carry
// their version; none of their text is repeated. CATALOGUE.md prints all of it.
//
// # Left out
//
// Scales that multiply numbers (FEMA 426/452); loss quantification; scores
// beside the level; ratings of barriers, glass and cameras; the levels by which
// single governments and the United Nations rate a place, and their words for
// likelihood, none of which could be verified.
package threat
