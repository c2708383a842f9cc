package immunity

import (
	"bytes"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
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
		columns[grantCovers].Put(&b, v)
	}
	return b
}

func outcome(bars bool) rule.Outcomes {
	if bars {
		return outBarred
	}
	return outNotBarred
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
				n := leaves(base.c, p, func(a *reader, bars bool, at vienna.Citation) {
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
						return
					}
					if wrong++; wrong <= 3 {
						var keys []string
						for i := range rows {
							if settled.Has(i) {
								keys = append(keys, rows[i].key)
							}
						}
						facts, _ := a.c.MarshalJSON()
						t.Errorf("%v %s grant %v %v:\nrows %v by %v\noracle %v by %v", p, facts, a.grantKnown, a.grantYes, answer(got), keys, answer(want), at)
					}
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

// randomCase returns a case in which each fact is stated with a probability
// drawn for the case, some of them as one of several values.
func randomCase(r *rand.Rand) Case {
	var c Case
	b := c.box()
	keep := r.Float64()
	for k := range columns {
		col := &columns[k]
		if k == grantCovers || k == grantStated || r.Float64() > keep {
			continue
		}
		v := uint64(1) << r.IntN(len(col.Tokens))
		if r.IntN(8) == 0 {
			v |= uint64(1) << r.IntN(len(col.Tokens))
		}
		col.Put(&b, v)
	}
	c.fill(b)
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
		forks += some(c, p, func(bars bool) bool {
			want |= outcome(bars)
			return want != outBarred|outNotBarred
		})
		b := c.pack(p)
		if got := table.Outcomes(&b, int(p)); got != want {
			facts, _ := c.MarshalJSON()
			t.Fatalf("%v %s: rows %b, completions %b", p, facts, got, want)
		}
		ruling := Decide(c, p)
		if ruling.Answer != answer(want) {
			t.Fatalf("Decide(%+v, %v) = %v, want %v", c, p, ruling.Answer, answer(want))
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
		if presumed.Answer == vienna.Unknown && table.Outcomes(&plain, int(p)) == outNotBarred {
			guarded++
		}
	}
	t.Logf("%d cases, %d leaves: %d unknown, %d barred, %d not barred; quick pass too weak on %d; %d kept unknown though the presumed case is not barred",
		n, forks, count[vienna.Unknown], count[vienna.Barred], count[vienna.NotBarred], weak, guarded)
	if slices.Contains(count[:], 0) || forks == 0 {
		t.Errorf("an answer never occurred: %v", count)
	}
}

// some runs the oracle over the forks of c until f returns false, and returns
// how many it ran.
func some(c Case, p Power, f func(bars bool) bool) int {
	n, stop := 0, false
	leavesUntil(c, p, func(_ *reader, bars bool, _ vienna.Citation) bool {
		n++
		stop = !f(bars)
		return !stop
	})
	return n
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
		order := table.Order[p]
		if last := order[len(order)-1]; table.Rows[last].Box != table.All {
			t.Errorf("%v: the last row does not admit every case", p)
		}
	}
	t.Logf("%d rows, %d idle", len(rows), idle)
}

// mutate calls f with each mutant of the rows: a condition dropped, a value
// added to a column, a value taken from it, the layer moved by one.
func mutate(f func(what string, i int, mutant []row)) {
	try := func(i int, what string, change func(r *row)) {
		mutant := slices.Clone(rows[:])
		change(&mutant[i])
		f(rows[i].key+" "+what, i, mutant)
	}
	for i := range rows {
		cond := rows[i].conditions()
		for k := range columns {
			col := &columns[k]
			v := cond
			if col.Get(&v) == 0 {
				continue
			}
			set := func(to uint64) func(r *row) {
				return func(r *row) {
					switch k {
					case grantCovers:
						r.covered = vienna.Truth(to)
					case grantStated:
						r.stated = vienna.Truth(to)
					default:
						b := r.when.box()
						col.Put(&b, to)
						r.when.fill(b)
					}
				}
			}
			try(i, "without "+col.Name, set(0))
			have := col.Get(&v)
			for bit := uint64(1); bit < col.Mask(); bit <<= 1 {
				if to := have ^ bit; len(col.Tokens) > 2 && to != 0 && to != col.Mask() {
					try(i, fmt.Sprintf("%s with %s", col.Name, col.Words(to)), set(to))
				}
			}
		}
		if rows[i].layer+1 < numLayers {
			try(i, "layer up", func(r *row) { r.layer++ })
		}
		if rows[i].layer > 0 {
			try(i, "layer down", func(r *row) { r.layer-- })
		}
	}
}

// point returns a random total case inside a box.
func point(r *rand.Rand, within rule.Box) rule.Box {
	for i := range columns {
		c := &columns[i]
		v := c.Get(&within)
		for n := r.IntN(bits.OnesCount64(v)); n > 0; n-- {
			v &= v - 1
		}
		c.Put(&within, v&-v)
	}
	return within
}

// agree reports whether a table gives the oracle's answer to a total case, and
// its provision among those that settle it.
func agree(tab *rule.Table, rows []row, b rule.Box, p Power) bool {
	a := reader{grantKnown: true}
	a.c.fill(b)
	a.grantYes = columns[grantCovers].Get(&b) == uint64(vienna.True)
	a.stated = columns[grantStated].Get(&b) == uint64(vienna.True)
	bars, at := oracle(&a, p)
	out, settled, _ := tab.Decide(&b, int(p))
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

// A change of a row is noticed: on some total case about which the oracle and
// the rows agree, answer and provision, the mutant does not. The cases are drawn
// from what the row admits before and after the change. A mutant that changes no
// answer on any of them, and loses no provision, is set apart as harmless: it
// only cites a rule more, or overlaps with another row.
func TestMutants(t *testing.T) {
	r := rand.New(rand.NewPCG(98, 100))
	killed, all, listed, harmless := 0, 0, 0, 0
	mutate(func(what string, i int, mutant []row) {
		all++
		tab := compile(mutant)
		var asked []Power
		for p := range AllPowers() {
			if mutant[i].powers.Has(p) {
				asked = append(asked, p)
			}
		}
		differs := false
		for range 20_000 {
			p := asked[r.IntN(len(asked))]
			b := tab.Rows[i].Box
			if r.IntN(2) == 0 {
				b = table.Rows[i].Box
			}
			b = point(r, b)
			before, _, _ := table.Decide(&b, int(p))
			after, _, _ := tab.Decide(&b, int(p))
			if before == after && table.Settled(&b, int(p)) == tab.Settled(&b, int(p)) {
				continue
			}
			differs = differs || before != after
			if agree(&table, rows[:], b, p) && !agree(&tab, mutant, b, p) {
				killed++
				return
			}
		}
		if !differs {
			harmless++
			return
		}
		listed++
		if survivors[what] == "" {
			t.Errorf("survives without a reason: %s", what)
		}
	})
	t.Logf("%d of %d mutants killed, %d harmless, %d survive for a listed reason", killed, all, harmless, listed)
	if listed != len(survivors) {
		t.Errorf("%d survivors are listed, %d survive", len(survivors), listed)
	}
	if killed == 0 || killed*100 < (all-harmless)*98 || harmless*10 > all {
		t.Errorf("%d of %d mutants killed, %d harmless; want 98 of 100 of the others, and at most one in ten harmless", killed, all, harmless)
	}
}

// survivors are the mutants that change an answer and that the oracle does not
// notice, each with the reason.
var survivors = map[string]string{}

// The rules as a lawyer reviews them.
func TestRulesPage(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("# Rules of package immunity\n\nRendered from `rows.go` by `go test ./immunity -update`. Each line is one rule: the provision, what it says in our words, ")
	b.WriteString("the layer in which it stands, the measures and the conditions. Where several rules apply the highest layer decides; an empty condition admits every case.\n\n")
	b.WriteString("Layers, lowest first:")
	for l := range layerNames {
		fmt.Fprintf(&b, " %s (%s)", layerNames[l], strings.ReplaceAll(outcomes[l].String(), "_", " "))
		if l+1 < len(layerNames) {
			b.WriteByte(',')
		}
	}
	b.WriteString(".\n\nMeasures named together:\n")
	for _, g := range groups {
		var members []string
		for p := range AllPowers() {
			if g.powers.Has(p) && g.powers != every {
				members = append(members, p.String())
			}
		}
		if members != nil {
			fmt.Fprintf(&b, "- %s: %s\n", g.name, strings.Join(members, ", "))
		}
	}
	b.WriteString("\n| provision | rule | layer | measures | conditions | key |\n|---|---|---|---|---|---|\n")
	for r := range Rules() {
		fmt.Fprintf(&b, "| %v | %s | %s | %s | %s | `%s` |\n", r.At, r.Gist, r.Layer, r.Measure, r.When, r.Key)
	}
	b.WriteString("\n" + vienna.Limits + "\n")
	golden(t, "RULES.md", b.Bytes())
}
