package immunity

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// An item is a case with its question.
type item struct {
	c Case
	p Power
}

// shuffled returns n total cases with their questions, skewed as a docket is:
// mostly foreign, serving agents and staff; waivers and counterclaims rare.
// A share of the facts, unstated, is left open.
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
			if col.Truth() {
				v = uint64(vienna.False)
				if r.Float64() < .15 {
					v = uint64(vienna.True)
				}
			}
			switch col.Name {
			case "person":
				v = 1 << pick(4, 5, 30, 18, 10, 6, 2, 2, 1, 15, 6, 2, 1)
			case "tenure":
				v = 1 << pick(3, 80, 5, 12)
			case "forum":
				v = 1 << pick(94, 3, 3)
			case "act":
				v = 1 << pick(60, 15, 25)
			case "ties", "sponsor.ties":
				v = 1 << pick(88, 6, 6)
			case "reservation":
				v = 1 << pick(97, 2, 1)
			case "grant.source":
				v = 1 << pick(94, 2, 2, 2)
			}
			lanes[k].Put(&b, v)
		}
		c.fill(b)
		if c.Grant.Source&^NoGrant != 0 {
			c.Grant.Powers = Powers(r.Uint64()) & every
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
	}{{"total/65536", 65536, 0}, {"total/4096", 4096, 0}, {"partial10/65536", 65536, .1}, {"partial50/65536", 65536, .5}} {
		items := shuffled(s.n, s.unstated)
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				it := &items[i&(s.n-1)]
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
				box := it.c.pack(it.p)
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
	c := Case{Person: Agent, Act: Private, Claim: RealAction, Presume: true}
	r := Decide(c, CivilJurisdiction)
	b.Run("settled", func(b *testing.B) {
		n := 0
		for b.Loop() {
			for range r.Settled() {
				n++
			}
		}
	})
	b.Run("paragraph", func(b *testing.B) {
		for b.Loop() {
			sinkString = r.String()
		}
	})
}

var sinkString string

// BenchmarkAgainstHand decides the same shuffled total cases by the rows, with
// packing and the settling rows, and by the hand-written baseline, with a
// citation, in turns, and reports both and their ratio. The 4,096 cases only
// show what the branch predictor learns by heart.
func BenchmarkAgainstHand(b *testing.B) {
	for _, n := range []int{65536, 4096} {
		items := shuffled(n, 0)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
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
				decided += n
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

// dockets returns the cases of which flips are asked: those that were decided,
// as they are stated, and drawn ones that leave a third of the facts open; none
// leaves more than twelve open that the question tests.
func dockets(tb testing.TB) map[string][]item {
	all := map[string][]item{}
	add := func(name string, it item) {
		stated := it.c.pack(it.p)
		if ruletest.Open(&law, stated, int(it.p)) <= 12 {
			all[name] = append(all[name], it)
		}
	}
	ruletest.Decided(tb, "immunity", func(text []byte, question string) {
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
		add("drawn", it)
	}
	all["whole"] = shuffled(200, 0)
	all["empty"] = []item{{Case{}, Arrest}, {Case{Presume: true}, Arrest}, {Case{}, CivilJurisdiction}}
	return all
}

// BenchmarkFlips looks for the flips of cases, and reports how many decisions of
// the same cases take as long.
func BenchmarkFlips(b *testing.B) {
	all := dockets(b)
	for _, name := range [...]string{"decided", "drawn", "whole", "empty"} {
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
