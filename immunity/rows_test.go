package immunity

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// facts returns the box of the case that a reader has narrowed, with the grant
// that it has settled.
func (a *reader) facts(p Power) rule.Box {
	b := a.c.pack(p)
	if a.grantKnown {
		v := uint64(vienna.False)
		if a.grantYes {
			v = uint64(vienna.True)
		}
		lanes[grantCovers].Put(&b, v)
	}
	return b
}

// forks returns the leaves of the oracle on c as the shared checks see them.
func forks(c Case, p Power) func(visit func(ruletest.Leaf) bool) int {
	return func(visit func(ruletest.Leaf) bool) int {
		return leaves(c, p, func(a *reader, bars bool, at vienna.Citation) bool {
			return visit(ruletest.Leaf{Box: a.facts(p), Bars: bars, At: at, Case: show(a.c)})
		})
	}
}

func show(c Case) func() string {
	return func() string {
		b, _ := c.MarshalJSON()
		return string(b)
	}
}

// The leaves of the oracle partition the space of total cases. On each leaf the
// rows give its answer, and its provision is among those that settle it.
func TestOracle(t *testing.T) {
	for _, base := range []struct {
		name string
		c    Case
	}{
		{"no grant stated", Case{}},
		{"grant stated", Case{Grant: Grant{Source: Bilateral, Powers: every}}},
		{"grant denied", Case{Grant: Grant{Source: NoGrant}}},
	} {
		t.Run(base.name, func(t *testing.T) {
			if testing.Short() && base.c != (Case{}) {
				t.Skip("runs without -short")
			}
			ruletest.Oracle(t, &law, 5000, func(q int, visit func(ruletest.Leaf) bool) int { return forks(base.c, Power(q))(visit) })
		})
	}
}

// randomCase returns a random partial case.
func randomCase(r *rand.Rand) (c Case) {
	c.fill(ruletest.Partial(&law, r))
	if r.IntN(4) == 0 {
		c.Grant.Powers = Powers(r.Uint64()) & every
	}
	return c
}

// The answer to a partial case is what its completions give, no more and no
// less; and a presumption turns no Unknown into NotBarred.
func TestPartialCases(t *testing.T) {
	n := 1_000_000
	if testing.Short() {
		n = 50_000
	}
	r := rand.New(rand.NewPCG(1961, 39))
	ruletest.PartialCases(t, &law, n, func() ruletest.Draw {
		c, p := randomCase(r), Power(1+r.IntN(numPowers-1))
		presumed := c
		presumed.Presume = true
		return ruletest.Draw{Question: int(p), Box: c.pack(p), Answer: Decide(c, p).Answer, Presumed: Decide(presumed, p).Answer, Leaves: forks(c, p), Case: show(c)}
	})
}

var keyForm = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*$`)

// Keys are well formed and unique, gists are clauses, every provision exists,
// and the rows stand in the order of the Convention but for the last groups.
func TestRows(t *testing.T) {
	seen := map[string]bool{}
	n := 0
	for r := range Rules() {
		n++
		if !keyForm.MatchString(r.Key) || seen[r.Key] {
			t.Errorf("key %q is malformed or used twice", r.Key)
		}
		seen[r.Key] = true
		if why, ok := Retired(r.Key); ok {
			t.Errorf("key %q is used again: %s", r.Key, why)
		}
		if r.Gist == "" || strings.HasSuffix(r.Gist, ".") || r.Gist[:1] != strings.ToLower(r.Gist[:1]) {
			t.Errorf("%s: gist %q is not a clause", r.Key, r.Gist)
		}
		if _, ok := vienna.Lookup(r.At); !ok && r.At.Treaty != vienna.Custom {
			t.Errorf("%s: %v is not in the catalogue", r.Key, r.At)
		}
		if r.Measure == "" {
			t.Errorf("%s is about no measure", r.Key)
		}
	}
	for c := range Columns() {
		if why, ok := Retired(c.Name); ok {
			t.Errorf("name %q is used again: %s", c.Name, why)
		}
	}
	if n != len(table.Rows)+len(manners) || n == 0 {
		t.Errorf("Rules yields %d", n)
	}
	t.Logf("%d rules", n)
}

// Every row decides some case, and a layer has one outcome, so that rows of one
// layer cannot conflict and every total case is settled by the floor at least.
func TestNoIdleRow(t *testing.T) {
	idle := 0
	for i := range table.Rows {
		r, decides := rowAt(i), false
		for p := range AllPowers() {
			if r.powers.Has(p) {
				b := table.Rows[i].Box
				decides = decides || table.Settled(&b, int(p)).Has(i)
			}
		}
		if !decides {
			idle++
			t.Errorf("%s never decides", r.key)
		}
	}
	for p := range AllPowers() {
		order := table.Questions[p].Rows
		if last := order[len(order)-1]; table.Rows[last].Box != table.All {
			t.Errorf("%v: the last row does not admit every case", p)
		}
	}
	t.Logf("%d rows, %d idle", len(table.Rows), idle)
}

// agree reports whether a table gives the oracle's answer to a total case, and
// its provision among those that settle it.
func agree(tab *rule.Table, b rule.Box, q int) bool {
	a := reader{Forks: &ruletest.Forks{}, grantKnown: true}
	a.c.fill(b)
	a.c.Grant.Source = NoGrant
	if lanes[grantStated].Get(&b) == uint64(vienna.True) {
		a.c.Grant.Source = Bilateral
	}
	a.grantYes = lanes[grantCovers].Get(&b) == uint64(vienna.True)
	bars, at := oracle(&a, Power(q))
	return ruletest.Agree(&law, tab, b, q, bars, at)
}

// A change of a row is noticed.
func TestMutants(t *testing.T) {
	ruletest.Mutants(t, &law, sources(body[:len(body)-1]...), 20_000, agree, 12, nil)
}

// The rules as a lawyer reviews them.
func TestRulesPage(t *testing.T) { ruletest.RulesPage(t, &law, "`rows.go`", groups[:]) }
