package rule

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// lanes are those of the test tables: six columns over four words, with gaps.
var lanes = []struct{ word, shift, width int }{{0, 0, 2}, {0, 2, 3}, {1, 0, 4}, {1, 9, 2}, {2, 62, 2}, {3, 5, 3}}

func frame(t *Table) {
	for _, l := range lanes {
		t.Low[l.word] |= 1 << l.shift
		t.Top[l.word] |= 1 << (l.shift + l.width - 1)
		t.All[l.word] |= (1<<l.width - 1) << l.shift
	}
}

// randomBox returns a box in which each lane keeps all its values with
// probability open, and otherwise a random part of them.
func randomBox(t *Table, r *rand.Rand, open float64) Box {
	b := t.All
	for _, l := range lanes {
		if r.Float64() < open {
			continue
		}
		b[l.word] &^= (1<<l.width - 1) << l.shift
		b[l.word] |= uint64(1+r.IntN(1<<l.width-1)) << l.shift
	}
	return b
}

// randomTable returns a table with n rows over a floor, fifty to a question, and
// layers with outcomes drawn from the given number.
func randomTable(r *rand.Rand, n, outcomes int) *Table {
	t := &Table{Outcome: make([]Outcomes, 5), Keys: [2]uint8{uint8(lanes[0].width), uint8(r.IntN(2) * lanes[1].width)}}
	frame(t)
	for l := range t.Outcome {
		t.Outcome[l] = 1 << r.IntN(outcomes)
	}
	t.Rows = []Row{{Box: t.All, Layer: 0}}
	var order []uint16
	for i := range n {
		t.Rows = append(t.Rows, Row{Box: randomBox(t, r, .5), Layer: uint8(1 + r.IntN(4))})
		order = append(order, uint16(i+1))
	}
	for len(order) > 0 {
		some := append([]uint16{0}, order[:min(50, len(order))]...)
		order = order[len(some)-1:]
		slices.SortStableFunc(some, func(a, b uint16) int { return int(t.Rows[b].Layer) - int(t.Rows[a].Layer) })
		ask := Question{Rows: some}
		for v := range t.Keys[0] {
			for w := range t.Keys[1] + 1 {
				for _, i := range some {
					if b := t.Rows[i].Box[0]; b>>v&1 != 0 && (w == t.Keys[1] || b>>(t.Keys[0]+w)&1 != 0) {
						ask.By = append(ask.By, i)
					}
				}
				ask.End = append(ask.End, uint16(len(ask.By)))
			}
		}
		t.Questions = append(t.Questions, ask)
	}
	return t
}

// brute completes b in every way and collects what the highest layer gives.
func brute(t *Table, q int, b Box, lane int) (out Outcomes, settled Set) {
	if lane == len(lanes) {
		top := -1
		for _, i := range t.Questions[q].Rows {
			r := t.Rows[i]
			if inside(b, r.Box) && int(r.Layer) > top {
				top, settled = int(r.Layer), Set{}
			}
			if inside(b, r.Box) && int(r.Layer) == top {
				settled.Add(int(i))
			}
		}
		return t.Outcome[top], settled
	}
	l := lanes[lane]
	for v := range l.width {
		bit := uint64(1) << (l.shift + v)
		if b[l.word]&bit != 0 {
			c := b
			c[l.word] &^= (1<<l.width - 1) << l.shift
			c[l.word] |= bit
			o, s := brute(t, q, c, lane+1)
			out |= o
			for w := range settled {
				settled[w] |= s[w]
			}
		}
	}
	return out, settled
}

func inside(b, r Box) bool {
	for w := range b {
		if b[w]&^r[w] != 0 {
			return false
		}
	}
	return true
}

// The exact pass gives what all completions give; the quick pass admits at
// least that, and is right when it says that it is exact.
func TestAgainstBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(1961, 1963))
	cases, quickWeak, quickExact := 0, 0, 0
	for _, outcomes := range []int{2, 5} {
		for range 400 {
			tab := randomTable(r, 12, outcomes)
			for range 50 {
				b := randomBox(tab, r, r.Float64())
				want, settled := brute(tab, 0, b, 0)
				got := tab.Outcomes(&b, 0)
				if got != want {
					t.Fatalf("Outcomes(%x) = %b, want %b", b, got, want)
				}
				if s := tab.Settled(&b, 0); s != settled {
					t.Fatalf("Settled(%x) = %x, want %x", b, s, settled)
				}
				var rows Set
				quick, exact := tab.Decide(&b, 0, &rows)
				switch {
				case quick&want != want:
					t.Fatalf("Decide(%x) = %b loses part of %b", b, quick, want)
				case exact && (quick != want || rows != settled):
					t.Fatalf("Decide(%x) = %b by %x claims to be exact, want %b by %x", b, quick, rows, want, settled)
				case exact:
					quickExact++
				case quick != want:
					quickWeak++
				}
				open := tab.Open(&b, 0)
				if want&(want-1) != 0 && open == (Box{}) {
					t.Fatalf("Open(%x) is empty though outcomes are %b", b, want)
				}
				cases++
			}
		}
	}
	t.Logf("%d cases; the quick pass was exact on %d and too weak on %d", cases, quickExact, quickWeak)
	if quickWeak == 0 || quickExact == 0 {
		t.Error("the sample does not tell the two passes apart")
	}
}

// More than 64 rows and more than 64 fact values fit.
func TestManyRows(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	tab := randomTable(r, 200, 5)
	n := 0
	for range 300 {
		b := randomBox(tab, r, .2)
		for q := range tab.Questions {
			want, settled := brute(tab, q, b, 0)
			if got := tab.Outcomes(&b, q); got != want {
				t.Fatalf("Outcomes(%x, %d) = %b, want %b", b, q, got, want)
			}
			if got := tab.Settled(&b, q); got != settled {
				t.Fatalf("Settled(%x, %d) = %x, want %x", b, q, got, settled)
			}
			n++
		}
	}
	if n == 0 || Words*64 <= 64 {
		t.Errorf("%d cases over %d values", n, Words*64)
	}
}

// The rows that apply to every completion are those whose box holds the case.
func TestSure(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	found := 0
	for range 200 {
		tab := randomTable(r, 12, 2)
		b := randomBox(tab, r, .1)
		s := tab.Sure(&b, 0)
		for i, row := range tab.Rows {
			if s.Has(i) != inside(b, row.Box) {
				t.Fatalf("Sure(%x) has row %d: %v", b, i, s.Has(i))
			}
			if i > 0 && s.Has(i) {
				found++
			}
		}
	}
	if found == 0 {
		t.Error("no row above the floor was ever sure")
	}
}

// An empty lane is filled with all its values, and nothing else.
func TestFill(t *testing.T) {
	var tab Table
	frame(&tab)
	for _, empty := range lanes {
		b := tab.All
		b[empty.word] &^= (1<<empty.width - 1) << empty.shift
		if tab.Fill(&b); b != tab.All {
			t.Errorf("Fill without lane %v gives %x", empty, b)
		}
	}
	var b Box
	if tab.Fill(&b); b != tab.All {
		t.Errorf("Fill of nothing gives %x", b)
	}
}

func TestNoAllocs(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	tab := randomTable(r, 40, 2)
	b := randomBox(tab, r, .5)
	if n := testing.AllocsPerRun(100, func() { sink = tab.Outcomes(&b, 0) }); n != 0 {
		t.Errorf("Outcomes allocates %v times", n)
	}
}

var sink Outcomes
