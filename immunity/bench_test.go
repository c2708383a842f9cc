package immunity

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
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
				if out, _, _ := table.Decide(&box, int(it.p)); out == rule.Barred|rule.NotBarred {
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

// BenchmarkFlips looks for the flips of a case in which twelve facts are not
// stated that the question tests of this person. It prints how many decisions
// take as long, and how many a plain loop makes over the sets of so many facts.
func BenchmarkFlips(b *testing.B) {
	c := Case{
		Person: Agent, Tenure: Serving, Forum: ReceivingState, Act: Private, Claim: AccidentDamage, Notified: vienna.True,
		Counterclaim: vienna.False, Waiver: Waiver{Given: vienna.False}, Grant: Grant{Source: NoGrant},
	}
	r := Decide(c, CivilJurisdiction)
	box := c.pack(r.Power)
	var widths []int
	unstated := 0
	for i, lane := range lanes {
		tested := false
		for _, row := range table.Questions[r.Power].Rows {
			b := &table.Rows[row].Box
			tested = tested || Person(lanes[0].Get(b))&c.Person != 0 && !lane.Any(b)
		}
		if tested && !columns[i].Reading && !columns[i].Derived {
			widths = append(widths, bits.OnesCount64(uint64(1)<<lane.Width-1&^lane.Get(&box))+bits.OnesCount64(lane.Get(&box))-1)
			if lane.Any(&box) {
				unstated++
				widths[len(widths)-1]++
			}
		}
	}
	start, n := time.Now(), 0
	for ; n < 100_000; n++ {
		Decide(c, r.Power)
	}
	decision := float64(time.Since(start).Nanoseconds()) / float64(n)
	b.Logf("%d facts tested, %d of them not stated; %.0f ns a decision", len(widths), unstated, decision)
	sets := []int{1, 0, 0, 0} // how many sets of changes of each size there are
	for _, w := range widths {
		for k := 3; k > 0; k-- {
			sets[k] += sets[k-1] * w
		}
	}
	loop := 0
	for size := 1; size <= 3; size++ {
		loop += sets[size]
		b.Run(fmt.Sprint("steps=", size), func(b *testing.B) {
			n := 0
			for b.Loop() {
				n = 0
				for range r.Flips(size) {
					n++
				}
			}
			b.ReportMetric(float64(n), "flips")
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/decision, "decisions")
			b.ReportMetric(float64(loop), "in-a-loop")
		})
	}
}
