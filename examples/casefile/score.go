package main

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"

	"law.example/vienna"
)

// A category is how the library stands to what a court held.
type category uint8

const (
	unscored       category = iota // the case does not say what a court held
	agreesOpen                     // it agrees although the facts that the court had to find are left open
	namesIt                        // it does not answer, and names a fact that the court had to find, or the reading
	agreesFound                    // it agrees only with the facts as the court found them
	disagrees                      // it answers otherwise, or not at all; the note says why
	undecided                      // the court left the point open
	notExpressible                 // the case cannot be stated
	numCategories  = iota
)

var (
	categoryTokens = [numCategories]string{agreesOpen: "agrees_open", namesIt: "names_it", agreesFound: "agrees_found", disagrees: "disagrees", undecided: "undecided", notExpressible: "not_expressible"}
	categoryWords  = [numCategories]string{agreesOpen: "agrees with it open", namesIt: "names it", agreesFound: "agrees only as found", disagrees: "disagrees", undecided: "undecided by the court", notExpressible: "not expressible"}
)

func (c category) String() string { return categoryTokens[c] }

// The settings of readings under which agreement is scored. The readings that
// the case itself takes are not among them: agreement would be built in.
const numSettings = 3

var (
	settingTokens = [numSettings]string{"no_reading", "mainstream_2026", "forum"}
	settingWords  = [numSettings]string{"no reading", "mainstream of 2026", "readings of the forum"}
)

// An agreement is the category under each setting.
type agreement [numSettings]category

// words returns the agreement in words, once if it is the same under all.
func (a agreement) words() string {
	if a == (agreement{a[0], a[0], a[0]}) {
		return categoryWords[a[0]]
	}
	var parts []string
	for i, c := range a {
		parts = append(parts, settingWords[i]+": "+categoryWords[c])
	}
	return strings.Join(parts, "; ")
}

// score compares the answers to a case with what the court held.
func score(e *entry) (a agreement) {
	var all category
	switch {
	case e.Inexpressible != "":
		all = notExpressible
	case e.Held == "unknown":
		all = undecided
	case e.Held != "" && e.Asked != "":
		return agreement{e.compare(e.Law.blank().Positions()), e.compare(e.Law.mainstream()), e.compare(e.Law.forum(e.State))}
	}
	return agreement{all, all, all}
}

// compare runs the case as found, and with the facts that the court had to
// find left open. An answer as found that contradicts the court is a
// disagreement, whatever the facts left open gave.
func (e *entry) compare(readings iter.Seq2[string, []string]) category {
	asFound, r := e.restate(nil, readings).decide(e.Asked, e.Presume)
	agrees := asFound.String() == e.Held
	if !agrees && (asFound != vienna.Unknown || !e.names(r, false)) {
		return disagrees
	}
	open, r := e.restate(e.Found, readings).decide(e.Asked, e.Presume)
	switch {
	case open.String() == e.Held:
		return agreesOpen
	case !agrees, open == vienna.Unknown && e.names(r, true):
		return namesIt
	}
	return agreesFound
}

// names reports whether the reading on which the case turns, or if facts a
// fact that the court had to find, is among those that r leaves open.
func (e *entry) names(r ruling, facts bool) bool {
	for f := range r.Open() {
		if f.Reading && f.Name == e.Reading {
			return true
		}
		for _, name := range e.Found {
			// A grant is open as a whole: grant.powers.
			if facts && (f.Name == name || strings.HasPrefix(name, f.Name+".")) {
				return true
			}
		}
	}
	return false
}

// restate returns the case with the named facts not stated, and with readings
// in place of its own.
func (e *entry) restate(without []string, readings iter.Seq2[string, []string]) matter {
	c := e.Law.blank()
	for name, tokens := range e.Case.Facts() {
		if !slices.Contains(without, name) {
			_ = c.Set(name, tokens...) // the case has them, so that they are allowed
		}
	}
	for id, positions := range readings {
		_ = c.Set(id, positions...)
	}
	return c
}

// The groups of cases that are counted apart.
const numGroups = 6

var groupWords = [numGroups]string{"all", "before the treaty bound", "on custom", "from memory", "cited for a reading", "none of these four"}

// groups tells to which groups a case belongs.
func (e *entry) groups() [numGroups]bool {
	before, custom, memory := e.Basis == "before_treaty", e.Basis == "custom", !e.Verified
	return [numGroups]bool{true, before, custom, memory, e.Contested, !before && !custom && !memory && !e.Contested}
}

// A summary counts what a run did.
type summary struct {
	read, answered, inexpressible, refused int
	troubles                               int // with whole files
	answers                                [3]int
	met, differ                            int
	scored                                 int
	scores                                 [numGroups][numSettings][numCategories]int
	states                                 map[string]int
}

// add counts a result.
func (s *summary) add(r *result) {
	switch {
	case r.wrecked:
		s.troubles++
		return
	case r.refusal != "":
		s.read++
		s.refused++
		return
	case r.inexpressible:
		s.inexpressible++
	default:
		s.answered++
	}
	s.read++
	for a, n := range r.answers {
		s.answers[a] += n
	}
	s.met += r.met
	s.differ += len(r.differences)
	if r.agreement == (agreement{}) {
		return
	}
	s.scored++
	for g, in := range r.groups {
		if in {
			for i, c := range r.agreement {
				s.scores[g][i][c]++
			}
		}
	}
	if s.states == nil {
		s.states = map[string]int{}
	}
	s.states[cmp.Or(r.state, "none")]++
}

// counts says in a line what was read, answered and refused.
func (s *summary) counts() string {
	line := fmt.Sprintf("%s: %d answered, %d not expressible, %d refused", count(s.read, "case"), s.answered, s.inexpressible, s.refused)
	if s.troubles > 0 {
		line += "; " + count(s.troubles, "file") + " not read to the end"
	}
	return line
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// write prints the summary.
func (s *summary) write(w io.Writer) {
	fmt.Fprintf(w, "%s.\n", s.counts())
	fmt.Fprintf(w, "Answers: %d barred, %d not barred, %d unknown. As expected: %d; otherwise: %d.\n",
		s.answers[vienna.Barred], s.answers[vienna.NotBarred], s.answers[vienna.Unknown], s.met, s.differ)
	if s.scored == 0 {
		return
	}
	fmt.Fprintf(w, "\nAgreement with what the courts held. \"It\" is what the court had to find, or the contested reading.\nThe readings of a forum rest on what its own courts held: agreement under them is no test.\n\n")
	for i, setting := range settingWords {
		fmt.Fprintf(w, "%-24s%6s", setting, "n")
		for c := agreesOpen; c < numCategories; c++ {
			fmt.Fprintf(w, "  %s", categoryWords[c])
		}
		fmt.Fprintln(w)
		for g, group := range groupWords {
			n := 0
			for _, k := range s.scores[g][i] {
				n += k
			}
			fmt.Fprintf(w, "%-24s%6d", group, n)
			for c := agreesOpen; c < numCategories; c++ {
				fmt.Fprintf(w, "  %*d", len(categoryWords[c]), s.scores[g][i][c])
			}
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w)
	}
	var states []string
	for _, state := range slices.SortedFunc(maps.Keys(s.states), func(a, b string) int {
		return cmp.Or(s.states[b]-s.states[a], strings.Compare(a, b))
	}) {
		states = append(states, fmt.Sprintf("%s %d", state, s.states[state]))
	}
	fmt.Fprintf(w, "By State of the forum: %s.\n", strings.Join(states, ", "))
}
