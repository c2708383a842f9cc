package immunity

import (
	"math/rand/v2"
	"testing"

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
			if k == grantCovers || k == grantStated || r.Float64() < unstated {
				continue
			}
			v := uint64(1) << r.IntN(len(col.Tokens))
			if col.Tokens[0] == "false" {
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
			col.Put(&b, v)
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

func BenchmarkParts(b *testing.B) {
	items := shuffled(65536, 0)
	b.Run("pack", func(b *testing.B) {
		i := 0
		for b.Loop() {
			it := &items[i&65535]
			bx := it.c.pack(it.p)
			sinkBox = bx[0] + bx[1] + bx[2] + bx[3]
			i++
		}
	})
	b.Run("table", func(b *testing.B) {
		bs := make([][4]uint64, 65536)
		for i := range bs {
			bs[i] = items[i].c.pack(items[i].p)
		}
		i := 0
		for b.Loop() {
			bx := (*[4]uint64)(&bs[i&65535])
			o, _, _ := table.Decide((*rboxT)(bx), int(items[i&65535].p))
			sinkBox = uint64(o)
			i++
		}
	})
	b.Run("copy", func(b *testing.B) {
		i := 0
		for b.Loop() {
			it := &items[i&65535]
			sink = Ruling{Case: it.c, Power: it.p}
			i++
		}
	})
}

var sinkBox uint64

type rboxT = rule.Box
