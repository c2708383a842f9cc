package vienna

import (
	"fmt"
	"slices"
	"strings"
)

// A Question asks for a fact or a reading that is open: its Column says in
// plain words what is asked, whom to ask and what usually shows it. Its Tokens
// are the answers that the facts stated leave possible. A is what the ruling
// answers: an [Answer] where a measure is barred or not, and in other packages
// the type of their own answers; so too of a [Flip] and a [View].
type Question[A any] struct {
	Column
	Rule  Rule // the rule for which it matters: of those that may still decide, the one that lacks least
	Leads []A  // for each of Tokens, the answer of the ruling once that alone is stated
}

// String returns the question in plain words.
func (q Question[A]) String() string { return q.Wording }

// A Change is a fact of a [Flip] that would have to be otherwise, or that would
// have to be known.
type Change struct {
	Name  string   // the fact as case files spell it
	From  string   // what is stated or presumed of it, "agent or head_of_mission"; "" if nothing is
	To    []string // the values that make the difference, any of them
	Every bool     // all the values of To together make the difference, not any of them
	Rule  Rule     // the rule by which it makes the difference: it comes to apply, or no longer applies
	By    string   // the act that can bring it about, "the sending State waives"; "" where nobody can: the past, birth, the nature of an act
}

// String returns the fact with its values: "waiver.given: false to true".
func (c Change) String() string {
	from := c.From
	if from == "" {
		from = "not stated"
	}
	or := " or "
	if c.Every {
		or = " and "
	}
	return c.Name + ": " + from + " to " + strings.Join(c.To, or)
}

// A Flip is a smallest set of changes that gives another answer: without any
// one of them, or more of them, the answer would not be that.
type Flip[A any] struct {
	Answer   A        // the answer that the changes would give
	Changes  []Change // in the order of the fields
	Presumed []Fact   // the presumptions that are taken to hold, and that would have to be stated
}

// Steps returns the number of separate things that would have to be otherwise.
// Changes that one act brings about, such as the parts of a waiver, are one
// step.
func (f Flip[A]) Steps() int {
	n := 0
	for i, c := range f.Changes {
		if c.By == "" || !slices.ContainsFunc(f.Changes[:i], func(d Change) bool { return d.By == c.By }) {
			n++
		}
	}
	return n
}

// Possible reports whether somebody can bring about every change of f. It says
// nothing about whether they will, or must.
func (f Flip[A]) Possible() bool {
	return len(f.Changes) > 0 && !slices.ContainsFunc(f.Changes, func(c Change) bool { return c.By == "" })
}

// String returns the changes and the answer: "waiver.given: false to true (the
// sending State waives): not_barred".
func (f Flip[A]) String() string {
	var parts []string
	for i, c := range f.Changes {
		s := c.String()
		if c.By != "" && (i+1 == len(f.Changes) || f.Changes[i+1].By != c.By) {
			s += " (" + c.By + ")"
		}
		parts = append(parts, s)
	}
	return fmt.Sprintf("%s: %v", strings.Join(parts, "; "), f.Answer)
}

// A View is an answer with the positions on contested points that lead to it.
type View[A any] struct {
	Answer A
	Taken  []Reading // each with the one option that is taken; none if the answer is the same whatever is taken
}

// Weakest returns the weakest link in the chain of reasons: of each position
// taken the weightiest authority, and of these the one that weighs least. It is
// the zero Authority if no authority is known for some position, and if no
// position is taken: then the text alone bears the answer.
func (v View[A]) Weakest() (weakest Authority) {
	for i, r := range v.Taken {
		best := Authority{}
		for _, o := range r.Options {
			for _, a := range o.Authorities {
				if best == (Authority{}) || a.Weight < best.Weight {
					best = a
				}
			}
		}
		if best == (Authority{}) {
			return best
		}
		if i == 0 || best.Weight > weakest.Weight {
			weakest = best
		}
	}
	return weakest
}

// String returns the positions and the answer: "brief-restraint: A: barred".
func (v View[A]) String() string {
	var parts []string
	for _, r := range v.Taken {
		for _, o := range r.Options {
			parts = append(parts, r.ID+": "+o.Position.String())
		}
	}
	if parts == nil {
		parts = []string{"whatever is taken"}
	}
	return fmt.Sprintf("%s: %v", strings.Join(parts, "; "), v.Answer)
}
