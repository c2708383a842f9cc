package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// The groups of cases that are counted apart.
const numGroups = 6

var groupWords = [numGroups]string{"all", "before the treaty bound", "on custom", "from memory", "cited for a reading", "none of these four"}

// groupsOf tells to which groups a case belongs.
func groupsOf(e *casefile.Entry) [numGroups]bool {
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
	scores                                 [numGroups][casefile.NumSettings][casefile.NumCategories]int
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
	if r.agreement == (casefile.Agreement{}) {
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
	for i := range casefile.Setting(casefile.NumSettings) {
		fmt.Fprintf(w, "%-24s%6s", i.Words(), "n")
		for c := casefile.AgreesOpen; c < casefile.NumCategories; c++ {
			fmt.Fprintf(w, "  %s", c.Words())
		}
		fmt.Fprintln(w)
		for g, group := range groupWords {
			n := 0
			for _, k := range s.scores[g][i] {
				n += k
			}
			fmt.Fprintf(w, "%-24s%6d", group, n)
			for c := casefile.AgreesOpen; c < casefile.NumCategories; c++ {
				fmt.Fprintf(w, "  %*d", len(c.Words()), s.scores[g][i][c])
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
