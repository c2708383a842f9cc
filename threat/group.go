package threat

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// A Group is a group of actors in MITRE ATT&CK whose entry there, or that of its
// campaigns, names diplomatic bodies or international organisations among its
// targets.
type Group struct {
	ID         Ref
	Name       string
	Aliases    []string
	Gist       string   // in our words
	Diplomatic bool     // diplomatic bodies; otherwise international organisations alone
	Techniques []string // identifiers in ATT&CK, as in Ref
}

// Groups returns the groups in the order of their identifiers. The version is
// that of [ATTACK].
func Groups() iter.Seq[Group] {
	return func(yield func(Group) bool) {
		for _, g := range groups {
			g.Aliases, g.Techniques = slices.Clone(g.Aliases), slices.Clone(g.Techniques)
			if !yield(g) {
				return
			}
		}
	}
}

// GroupByID returns the group with the given identifier, or with the one that
// replaced it.
func GroupByID(r Ref) (Group, error) {
	var allowed []string
	for g := range Groups() {
		if g.ID == r.Current() {
			return g, nil
		}
		allowed = append(allowed, g.ID.String())
	}
	return Group{}, fmt.Errorf("threat: group %q: allowed are %s", r, strings.Join(allowed, ", "))
}

// Kinds returns the kinds of threat that the techniques of g stand for.
func (g Group) Kinds() KindSet {
	var s KindSet
	for _, id := range g.Techniques {
		for k := range Find[Kind](Ref{ATTACK, id}) {
			for w, b := range Kinds(k) {
				s[w] |= b
			}
		}
	}
	return s
}
