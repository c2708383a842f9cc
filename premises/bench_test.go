package premises

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// An item is a case with its question.
type item struct {
	c Case
	p Power
}

// shuffled returns n cases with their questions, skewed as a docket is: premises,
// vehicles, homes and bags of missions and posts, in use, with consent and
// emergencies rare. A share of the facts, unstated, is left open.
func shuffled(n int, unstated float64) []item {
	r := rand.New(rand.NewPCG(1961, 1963))
	pick := func(weights ...int) int {
		total := 0
		for _, w := range weights {
			total += w
		}
		k := r.IntN(total)
		for i, w := range weights {
			if k < w {
				return i
			}
			k -= w
		}
		return 0
	}
	items := make([]item, n)
	for i := range items {
		var c Case
		b := c.box()
		for k := range columns {
			col := &columns[k]
			if col.Derived || r.Float64() < unstated {
				continue
			}
			v := uint64(1) << r.IntN(len(col.Tokens))
			if p := col.Protect; p != 0 && r.Float64() < .85 {
				v = p
			}
			switch col.Name {
			case "thing":
				v = 1 << pick(2, 20, 4, 6, 14, 8, 6, 6, 8, 2, 1, 10, 3, 7, 3)
			case "holder":
				v = 1 << pick(2, 55, 25, 8, 4, 6)
			case "forum":
				v = 1 << pick(94, 4, 2)
			case "consent.state":
				v = 1 << pick(40, 5, 35, 17, 3)
			}
			lanes[k].Put(&b, v)
		}
		c.fill(b)
		if r.Float64() >= unstated {
			c.Owner = owners[r.IntN(len(owners))]
		}
		items[i] = item{c, Power(1 + r.IntN(numPowers-1))}
	}
	return items
}

var sink Ruling

func BenchmarkDecide(b *testing.B) {
	for _, s := range []struct {
		name     string
		n        int
		unstated float64
		things   Thing
	}{{"total", 65536, 0, 0}, {"total, no person's", 65536, 0, ^personal}, {"total, a person's", 65536, 0, personal}, {"partial10", 65536, .1, 0}, {"partial50", 65536, .5, 0}} {
		items := shuffled(s.n, s.unstated)
		if s.things != 0 {
			items = slices.DeleteFunc(items, func(it item) bool { return it.c.Thing&s.things == 0 })
		}
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				it := &items[i%len(items)]
				sink = Decide(it.c, it.p)
				i++
			}
		})
	}
}

// BenchmarkExact takes the cases on which the quick pass leaves two outcomes,
// and reports how long the exact pass takes on the median and the slow ones.
func BenchmarkExact(b *testing.B) {
	for _, unstated := range []float64{.1, .3, .6, 1} {
		b.Run(fmt.Sprintf("unstated%.0f%%", unstated*100), func(b *testing.B) {
			var hard []item
			for _, it := range shuffled(65536, unstated) {
				box := it.c.pack(it.p, false)
				var settled rule.Set
				if out, _ := table.Decide(&box, int(it.p), &settled); out == rule.Barred|rule.NotBarred {
					hard = append(hard, it)
				}
			}
			var took []time.Duration
			i := 0
			for b.Loop() {
				it := &hard[i%len(hard)]
				start := time.Now()
				sink = Decide(it.c, it.p)
				took = append(took, time.Since(start))
				i++
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2]), "p50-ns")
			b.ReportMetric(float64(took[len(took)*99/100]), "p99-ns")
			b.ReportMetric(float64(len(hard)), "cases")
		})
	}
}

// BenchmarkReasons renders a ruling in full.
func BenchmarkReasons(b *testing.B) {
	r := Decide(Case{Thing: Bag, Holder: Mission, Presume: true}, Open)
	for b.Loop() {
		sinkString = r.String()
	}
}

var sinkString string

// BenchmarkAgainstHand decides the same shuffled total cases by the rows, with
// packing and the settling rows, and by the hand-written baseline, with a
// citation, in turns, and reports both and their ratio.
func BenchmarkAgainstHand(b *testing.B) {
	for _, part := range []struct {
		name   string
		things Thing
	}{{"all", ^Thing(0)}, {"no person's", ^personal}, {"a person's", personal}} {
		items := slices.DeleteFunc(shuffled(65536, 0), func(it item) bool {
			return it.c.Thing&part.things == 0 || it.c.Thing&personal != 0 && it.c.outside() // which the baseline does not leave open
		})
		b.Run(part.name, func(b *testing.B) {
			var rows, byHand time.Duration
			decided := 0
			for b.Loop() {
				start := time.Now()
				for i := range items {
					sink = Decide(items[i].c, items[i].p)
				}
				rows += time.Since(start)
				start = time.Now()
				for i := range items {
					sinkBars, sinkAt = hand(&items[i].c, items[i].p)
				}
				byHand += time.Since(start)
				decided += len(items)
			}
			b.ReportMetric(float64(rows)/float64(decided), "ns/decision")
			b.ReportMetric(float64(byHand)/float64(decided), "ns/by-hand")
			b.ReportMetric(float64(rows)/float64(byHand), "ratio")
		})
	}
}

var (
	sinkBars bool
	sinkAt   vienna.Citation
)

// dockets returns the cases of which flips are asked: those that were decided, as
// they are stated, and drawn ones that leave a third of the facts open, of things
// that are nobody's and of a person's; none leaves more than twelve open that the
// question tests, save those of a person of whom little is known.
func dockets(tb testing.TB) map[string][]item {
	all := map[string][]item{}
	add := func(name string, it item) {
		if ruletest.Open(&law, it.c.pack(it.p, false), int(it.p)) > 12 {
			return
		}
		switch open := unknown(it); {
		case it.c.things()&personal != 0 && open > 12:
			name += ", a person's of whom little is known"
		case it.c.things()&personal != 0:
			name += ", a person's"
		}
		all[name] = append(all[name], it)
	}
	ruletest.Decided(tb, "premises", func(text []byte, question string) {
		var it item
		var err error
		if it.p, err = ParsePower(question); err == nil {
			err = it.c.UnmarshalJSON(text)
		}
		if err != nil {
			tb.Fatal(err)
		}
		add("decided", it)
	})
	for i, it := range shuffled(400, .33) {
		it.c.Presume = i%2 == 0
		if it.c.Thing != 0 {
			add("drawn", it)
		}
	}
	return all
}

// unknown returns how many facts are open that the questions about the thing and
// its Owner test: of the Owner those that are open where nothing is stated.
func unknown(it item) int {
	owner := map[string]bool{}
	for _, q := range it.c.queries(it.p) {
		for fact := range immunity.Decide(immunity.Case{Forum: q.forum}, q.power).Open() {
			name := ofOwner + fact.Name
			if fact.Name == "grant" { // it is stated in its parts
				name += ".source"
			}
			if !fact.Reading && it.c.tokens(name) == nil {
				owner[name] = true
			}
		}
	}
	return ruletest.Open(&law, it.c.pack(it.p, false), int(it.p)) + len(owner)
}

// BenchmarkFlips looks for the flips of cases, and reports how many decisions of
// the same cases take as long.
func BenchmarkFlips(b *testing.B) {
	all := dockets(b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		items := all[name]
		rulings := make([]Ruling, len(items))
		for i, it := range items {
			rulings[i] = Decide(it.c, it.p)
		}
		for size := 1; size <= 3; size++ {
			b.Run(fmt.Sprint(name, "/steps=", size), func(b *testing.B) {
				ruletest.Spread(b, len(items), func(i int) int {
					n := 0
					for range rulings[i].Flips(size) {
						n++
					}
					return n
				}, func(i int) { sink = Decide(items[i].c, items[i].p) })
			})
		}
	}
}

// BenchmarkViews looks at the slowest of all measures against each of a person's
// things, of whom only the class is known, or not even that: most readings are then
// open, and none of them settles anything.
func BenchmarkViews(b *testing.B) {
	for _, person := range []immunity.Person{0, immunity.Agent, immunity.Agent | immunity.ConsularOfficer} {
		b.Run(fmt.Sprintf("person%x", uint64(person)), func(b *testing.B) {
			var worst, decide time.Duration
			for b.Loop() {
				for _, thing := range []Thing{Housing, Residence, Papers, PersonalProperty, Baggage} {
					for p := range AllPowers() {
						start := time.Now()
						r := Decide(Case{Thing: thing, Owner: immunity.Case{Person: person}}, p)
						decided := time.Since(start)
						for range r.Views() {
						}
						if took := time.Since(start); took > worst {
							worst, decide = took, decided
						}
					}
				}
			}
			b.ReportMetric(float64(worst), "worst-ns")
			b.ReportMetric(float64(worst)/float64(decide), "worst/Decide")
		})
	}
}
