package rule

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
)

// randomLaw returns a law over a random table of two outcomes. Its columns are
// facts but for the fifth; the second and the third change by one act, the third
// only from some of its values.
func randomLaw(r *rand.Rand, rows int) *Law {
	l := &Law{Package: "test", Table: randomTable(r, rows, 2), Layers: []string{"0", "1", "2", "3", "4"}, Questions: []string{"", "first"}}
	l.Table.Questions = slices.Insert(l.Table.Questions, 0, Question{})
	for i, at := range lanes {
		c := Column{Name: fmt.Sprint("c", i), Reading: i == 4}
		for v := range at.width {
			c.Tokens = append(c.Tokens, fmt.Sprint("v", v))
		}
		switch i {
		case 1, 2:
			c.By, c.Can = "somebody acts", 0b110
			if i == 2 {
				c.From = 0b1001
			}
		case 5:
			c.By, c.Can, c.Stages = "time goes by", 0b111, true
		}
		l.Columns = append(l.Columns, c)
		l.Lanes = append(l.Lanes, Lane{uint8(at.word), uint8(at.shift), uint8(at.width)})
	}
	l.Row = func(i int) vienna.Rule { return vienna.Rule{Key: fmt.Sprint("r", i)} }
	l.Reading = func(id string) (vienna.Reading, bool) {
		return vienna.Reading{ID: id, Question: "which?", Options: []vienna.Option{{Position: vienna.A}, {Position: vienna.B}}}, true
	}
	return l
}

func find(l *Law, b Box) Finding {
	return Finding{Law: l, Asked: 1, Outcome: l.Table.Outcomes(&b, 1), Stated: b, Box: b}
}

// points calls f with every choice that a turn leaves.
func points(f Finding, b Box, columns []int, visit func(Box)) {
	if len(columns) == 0 {
		visit(b)
		return
	}
	lane := f.Law.Lanes[columns[0]]
	for v := lane.Get(&b); v != 0; v &= v - 1 {
		p := b
		lane.Put(&p, v&-v)
		points(f, p, columns[1:], visit)
	}
}

// bruteTurns returns the smallest sets of changes to another answer, every
// choice of its own.
func bruteTurns(f Finding, size int) map[Box]Outcomes {
	all := []Box{f.Box}
	for i, lane := range f.Law.Lanes {
		if f.Law.Columns[i].Reading {
			continue
		}
		for _, b := range slices.Clone(all) {
			for v := range lane.Width {
				if bit := uint64(1) << v; bit != lane.Get(&f.Box) {
					lane.Put(&b, bit)
					all = append(all, b)
				}
			}
		}
	}
	turns := map[Box]Outcomes{}
	for _, b := range all {
		if out := f.Law.Table.Outcomes(&b, 1); out&(out-1) == 0 && out != f.Outcome {
			turns[b] = out
		}
	}
	within := func(small, big Box) bool { // it makes some of the changes of big
		for _, lane := range f.Law.Lanes {
			if v := lane.Get(&small); v != lane.Get(&f.Box) && v != lane.Get(&big) {
				return false
			}
		}
		return small != big
	}
	for b, a := range turns {
		for c, d := range turns {
			if a == d && within(c, b) {
				delete(turns, b)
				break
			}
		}
	}
	for b := range turns {
		if f.steps(&b) > size {
			delete(turns, b)
		}
	}
	return turns
}

// The turns are those of brute force, each choice once, and every change has a
// row that decides and that tests it, whether there are two outcomes or three.
func TestTurnsAgainstBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(39, 2))
	cases, choices, turned, unknown := 0, 0, 0, 0
	for k := range 500 {
		l := randomLaw(r, 12)
		if k%2 == 0 { // three outcomes
			for i := range l.Table.Outcome {
				l.Table.Outcome[i] = 1 << r.IntN(3)
			}
		}
		for range 3 {
			f := find(l, randomBox(l.Table, r, r.Float64()*.6))
			size := 1 + r.IntN(4)
			want := bruteTurns(f, size)
			got := map[Box]bool{}
			turns := f.Turns(size)
			for _, turn := range turns {
				flip := Flip(f, turn, Answer)
				if len(flip.Changes) != len(f.changed(&turn.Box)) || flip.Steps() != f.steps(&turn.Box) {
					t.Fatalf("Flip(%x) = %v of %d steps, want %d", turn.Box, flip, flip.Steps(), f.steps(&turn.Box))
				}
				for _, c := range flip.Changes {
					if c.Rule.Key == "" || !strings.Contains(c.Rule.When, c.Name) {
						t.Fatalf("Flip(%x) of %x: %v has rule %v, %s", turn.Box, f.Box, c, c.Rule.Key, c.Rule.When)
					}
				}
				points(f, turn.Box, f.changed(&turn.Box), func(b Box) {
					if got[b] || want[b] != turn.Outcome {
						t.Fatalf("Turns(%d) of %x has %x, twice %v, want %v", size, f.Box, b, got[b], want[b])
					}
					got[b] = true
				})
			}
			if len(got) != len(want) {
				t.Fatalf("Turns(%d) of %x have %d choices, want %d", size, f.Box, len(got), len(want))
			}
			cases++
			choices += len(got)
			turned += len(turns)
			if !f.settled() {
				unknown++
			}
		}
	}
	t.Logf("%d cases, %d of them unknown; %d choices in %d turns", cases, unknown, choices, turned)
	if choices < 1000 || unknown == 0 || unknown == cases {
		t.Error("too little was compared")
	}
}
