package premises

import (
	"regexp"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

var keyForm = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*$`)

// Keys are well formed and unique, gists are clauses, and every provision exists
// where its treaty has a catalogue.
func TestRows(t *testing.T) {
	catalogued := map[vienna.Treaty]bool{}
	for treaty := range vienna.Treaties() {
		for range vienna.Provisions(treaty) {
			catalogued[treaty] = true
			break
		}
	}
	if !catalogued[vienna.VCDR] || !catalogued[vienna.VCCR] {
		t.Fatalf("treaties with a catalogue: %v", catalogued)
	}
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
		if _, ok := vienna.Lookup(r.At); !ok && catalogued[r.At.Treaty] {
			t.Errorf("%s: %v is not in the catalogue", r.Key, r.At)
		}
		if r.Measure == "" {
			t.Errorf("%s is about no measure", r.Key)
		}
	}
	if n != len(table.Rows)+len(manners) || n == 0 {
		t.Errorf("Rules yields %d", n)
	}
	t.Logf("%d rules", n)
}

// Every row decides some case in each of the measures that it names, and the
// floor settles what nothing else does.
func TestNoIdleRow(t *testing.T) {
	idle, pairs := 0, 0
	for i := range len(table.Rows) {
		r, decides := at(i), 0
		for p := range AllPowers() {
			if r.powers.has(p) {
				pairs++
				b := table.Rows[i].Box
				if table.Settled(&b, int(p)).Has(i) {
					decides++
				}
			}
		}
		if decides == 0 {
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
	t.Logf("%d rows, %d idle, %d pairs with measures", len(table.Rows), idle, pairs)
}

// Whatever a rule asks about the Owner is asked of package immunity where the
// rule can apply.
func TestRowsAskOnlyWhatIsAsked(t *testing.T) {
	n := 0
	for i := range len(table.Rows) {
		r := at(i)
		for column, wants := range map[int]vienna.Truth{ownerColumn: r.owner, baggageColumn: r.baggage, transitColumn: r.transit} {
			if wants == vienna.Open {
				continue
			}
			for p := range AllPowers() {
				for thing := Thing(1); thing < 1<<numThings; thing <<= 1 {
					if !r.powers.has(p) || r.when.Thing&thing == 0 {
						continue
					}
					n++
					c := Case{Thing: thing, Forum: r.when.Forum}
					var b rule.Box
					if asked := c.ask(&b, p, false); asked>>column&1 == 0 {
						t.Errorf("%s, %v: %s is not asked", r.key, p, columns[column].Name)
					}
				}
			}
		}
	}
	if n < 50 {
		t.Errorf("%d questions", n)
	}
}

// No rule tests the ground given for a measure: neither crime nor abuse, asylum,
// armed conflict or reprisal lifts or creates a protection.
func TestNoRuleTestsTheGround(t *testing.T) {
	for i := range len(table.Rows) + len(manners) {
		if r := at(i); r.when.Ground != 0 {
			t.Errorf("%s tests the ground", r.key)
		}
	}
}

// The rules as a lawyer reviews them.
func TestRulesPage(t *testing.T) {
	ruletest.RulesPage(t, &law, "`rows_vcdr.go`, `rows_vccr.go` and `rows_others.go`", groups)
}
