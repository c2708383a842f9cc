package immunity

import (
	"math/rand/v2"
	"regexp"
	"slices"
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

func outcome(bars bool) rule.Outcomes {
	if bars {
		return rule.Barred
	}
	return rule.NotBarred
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
			total := 0
			for p := range AllPowers() {
				wrong := 0
				n := leaves(base.c, p, func(a *reader, bars bool, at vienna.Citation) bool {
					b := a.facts(p)
					got, want := table.Outcomes(&b, int(p)), outcome(bars)
					settled := table.Settled(&b, int(p))
					cited := false
					for i := range rows {
						if settled.Has(i) {
							whole := rows[i].at
							whole.Sentence = 0
							cited = cited || whole == at
						}
					}
					if got == want && cited {
						return true
					}
					if wrong++; wrong <= 3 {
						var keys []string
						for i := range rows {
							if settled.Has(i) {
								keys = append(keys, rows[i].key)
							}
						}
						facts, _ := a.c.MarshalJSON()
						t.Errorf("%v %s grant %v %v:\nrows %v by %v\noracle %v by %v", p, facts, a.grantKnown, a.grantYes, rule.Answer(got), keys, rule.Answer(want), at)
					}
					return true
				})
				if wrong > 0 {
					t.Errorf("%v: %d of %d leaves differ", p, wrong, n)
				}
				total += n
			}
			t.Logf("%d leaves", total)
			if total < 5000 {
				t.Errorf("only %d leaves", total)
			}
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
	var count [3]int
	forks, weak, guarded := 0, 0, 0
	for range n {
		c, p := randomCase(r), Power(1+r.IntN(numPowers-1))
		var want rule.Outcomes
		forks += leaves(c, p, func(_ *reader, bars bool, _ vienna.Citation) bool {
			want |= outcome(bars)
			return want != rule.Barred|rule.NotBarred
		})
		b := c.pack(p)
		if got := table.Outcomes(&b, int(p)); got != want {
			facts, _ := c.MarshalJSON()
			t.Fatalf("%v %s: rows %b, completions %b", p, facts, got, want)
		}
		ruling := Decide(c, p)
		if ruling.Answer != rule.Answer(want) {
			t.Fatalf("Decide(%+v, %v) = %v, want %v", c, p, ruling.Answer, rule.Answer(want))
		}
		count[ruling.Answer]++
		if quick, _, exact := table.Decide(&b, int(p)); quick != want && !exact {
			weak++
		}
		c.Presume = true
		presumed := Decide(c, p)
		if presumed.Answer == vienna.NotBarred && ruling.Answer != vienna.NotBarred || ruling.Answer == vienna.Barred && presumed.Answer != vienna.Barred {
			t.Fatalf("presumption turns %v into %v: %+v %v", ruling.Answer, presumed.Answer, c, p)
		}
		plain := c.pack(p)
		c.presume(&plain)
		if presumed.Answer == vienna.Unknown && table.Outcomes(&plain, int(p)) == rule.NotBarred {
			guarded++
		}
	}
	t.Logf("%d cases, %d leaves: %d unknown, %d barred, %d not barred; quick pass too weak on %d; %d kept unknown though the presumed case is not barred",
		n, forks, count[vienna.Unknown], count[vienna.Barred], count[vienna.NotBarred], weak, guarded)
	if slices.Contains(count[:], 0) || forks == 0 {
		t.Errorf("an answer never occurred: %v", count)
	}
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
	if n != len(rows)+len(manners) || n == 0 {
		t.Errorf("Rules yields %d", n)
	}
	t.Logf("%d rules", n)
}

// Every row decides some case, and a layer has one outcome, so that rows of one
// layer cannot conflict and every total case is settled by the floor at least.
func TestNoIdleRow(t *testing.T) {
	idle := 0
	for i := range rows {
		decides := false
		for p := range AllPowers() {
			if rows[i].powers.Has(p) {
				b := table.Rows[i].Box
				decides = decides || table.Settled(&b, int(p)).Has(i)
			}
		}
		if !decides {
			idle++
			t.Errorf("%s never decides", rows[i].key)
		}
	}
	for p := range AllPowers() {
		order := table.Questions[p].Rows
		if last := order[len(order)-1]; table.Rows[last].Box != table.All {
			t.Errorf("%v: the last row does not admit every case", p)
		}
	}
	t.Logf("%d rows, %d idle", len(rows), idle)
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
	out, settled, _ := tab.Decide(&b, q)
	if out != outcome(bars) {
		return false
	}
	for i := range rows {
		whole := rows[i].at
		whole.Sentence = 0
		if settled.Has(i) && whole == at {
			return true
		}
	}
	return false
}

// A change of a row is noticed.
func TestMutants(t *testing.T) {
	ruletest.Mutants(t, &law, sources(rows[:]), 20_000, agree, nil)
}

// The rules as a lawyer reviews them.
func TestRulesPage(t *testing.T) { ruletest.RulesPage(t, &law, "`rows.go`", groups[:]) }
