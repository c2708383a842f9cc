package rule

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"law.example/vienna"
)

// subject returns the questions about a case of l.
func subject(l *Law, b Box) Subject[vienna.Answer] {
	return Subject[vienna.Answer]{Finding: find(l, b), Answer: func(name string, tokens ...string) vienna.Answer {
		if l.Set(&b, name, tokens) != nil {
			return vienna.Unknown
		}
		return Answer(find(l, b).Outcome)
	}}
}

// Every case is settled by the answers to its questions, of which there are no
// more than open facts; a reading comes after the facts; what is not known is
// passed over.
func TestNext(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1))
	asked, unsettled, readings := 0, 0, 0
	for range 300 {
		l := randomLaw(r, 12)
		b := randomBox(l.Table, r, r.Float64())
		whole := b
		for _, lane := range l.Lanes {
			v := lane.Get(&whole)
			lane.Put(&whole, v&-v)
		}
		open := slices.Collect(find(l, b).Open())
		if len(open) > 0 {
			unsettled++
		}
		var unknown []string
		for range open {
			unknown = append(unknown, open[len(unknown)].Name)
		}
		if q, ok := subject(l, b).Next(unknown); ok {
			t.Fatalf("%x: nothing is known, and it asks %v", b, q.Name)
		}
		n := 0
		for {
			q, ok := subject(l, b).Next(nil)
			if !ok {
				break
			}
			if n++; n > len(open) {
				t.Fatalf("%x: question %d of %d", b, n, len(open))
			}
			if q.Reading {
				readings++
				for f := range find(l, b).Open() {
					if !f.Reading {
						t.Fatalf("%x: a reading is asked for before %s", b, f.Name)
					}
				}
			}
			i := l.Column(q.Name)
			for k, token := range q.Tokens {
				c := b
				if err := l.Set(&c, q.Name, []string{token}); err != nil || Answer(find(l, c).Outcome) != q.Leads[k] {
					t.Fatalf("%x: %s %s leads to %v, want %v, %v", b, q.Name, token, q.Leads[k], Answer(find(l, c).Outcome), err)
				}
			}
			l.Lanes[i].Put(&b, l.Lanes[i].Get(&whole))
		}
		asked += n
		if got, want := Answer(find(l, b).Outcome), Answer(find(l, whole).Outcome); got != want {
			t.Fatalf("%x: answered %v, want %v", b, got, want)
		}
	}
	t.Logf("%d questions in %d cases, %d of them for readings", asked, unsettled, readings)
	if asked == 0 || readings == 0 {
		t.Error("nothing was asked")
	}
}

// The views of three readings are those of a table of their eight combinations,
// and no reading is among them on which nothing turns.
func TestViews(t *testing.T) {
	readings := []vienna.Reading{{ID: "p"}, {ID: "q"}, {ID: "r"}}
	for i := range readings {
		readings[i].Options = []vienna.Option{{Position: vienna.A}, {Position: vienna.B}}
	}
	stable, views := 0, 0
	for table := range 1 << 8 {
		at := func(positions int) vienna.Answer { return vienna.Answer(1 + table>>positions&1) }
		decide := func(taken []vienna.Reading) (vienna.Answer, []vienna.Reading) {
			if len(taken) < len(readings) {
				return vienna.Unknown, readings[len(taken):]
			}
			positions := 0
			for i, r := range taken {
				if r.Options[0].Position == vienna.B {
					positions |= 1 << i
				}
			}
			return at(positions), nil
		}
		all := slices.Collect(Views(decide))
		for positions := range 8 {
			fit := 0
			for _, v := range all {
				fits := true
				for _, r := range v.Taken {
					i := slices.IndexFunc(readings, func(s vienna.Reading) bool { return s.ID == r.ID })
					fits = fits && r.Options[0].Position == vienna.A<<(positions>>i&1)
				}
				if fits {
					fit++
					if v.Answer != at(positions) {
						t.Errorf("table %b: %v for %b, want %v", table, v, positions, at(positions))
					}
				}
			}
			if fit != 1 {
				t.Errorf("table %b: %d views fit %b", table, fit, positions)
			}
		}
		for i, r := range readings {
			matters := false
			for positions := range 8 {
				matters = matters || at(positions) != at(positions^1<<i)
			}
			if has := slices.ContainsFunc(all, func(v vienna.View[vienna.Answer]) bool {
				return slices.ContainsFunc(v.Taken, func(s vienna.Reading) bool { return s.ID == r.ID })
			}); has != matters {
				t.Errorf("table %b: %s is taken: %v, matters: %v", table, r.ID, has, matters)
			}
		}
		if views += len(all); len(all) == 1 {
			stable++
		}
	}
	if stable != 2 {
		t.Errorf("%d tables are stable, want 2", stable)
	}
	t.Logf("%d views of 256 tables", views)
	for range Views(func([]vienna.Reading) (vienna.Answer, []vienna.Reading) { return vienna.Barred, nil }) {
		break
	}
}

// Where two outcomes are firm, every position leaves the finding open.
func TestFirm(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2))
	moot, unknown := 0, 0
	for range 2000 {
		l := randomLaw(r, 12)
		b := randomBox(l.Table, r, r.Float64())
		lane := l.Lanes[4]
		lane.Put(&b, lane.mask())
		f := find(l, b)
		always := true
		for v := range lane.Width {
			c := b
			lane.Put(&c, 1<<v)
			always = always && Answer(find(l, c).Outcome) == vienna.Unknown
		}
		if always {
			unknown++
		}
		if f.Firm(false) == Barred|NotBarred {
			if moot++; !always {
				t.Fatalf("two outcomes of %x are firm, which a reading settles", b)
			}
		}
	}
	t.Logf("%d of %d are found", moot, unknown)
	if moot*10 < unknown*8 {
		t.Error("too few are found")
	}
}

// What two flips share is taken out of the larger.
func TestSmallest(t *testing.T) {
	change := func(name string, to ...string) vienna.Change { return vienna.Change{Name: name, To: to} }
	flips := []vienna.Flip[vienna.Answer]{
		{Answer: vienna.Barred, Changes: []vienna.Change{change("x", "1", "2"), change("y", "1")}},
		{Answer: vienna.Barred, Changes: []vienna.Change{change("x", "1")}},
		{Answer: vienna.NotBarred, Changes: []vienna.Change{change("x", "1"), change("y", "1")}},
		{Answer: vienna.Barred, Changes: []vienna.Change{change("x", "1"), change("z", "1"), change("y", "2")}},
		{Answer: vienna.Barred, Changes: []vienna.Change{{Name: "p", To: []string{"1", "2"}, Every: true}}},
		{Answer: vienna.Barred, Changes: []vienna.Change{{Name: "p", To: []string{"2"}, Every: true}, change("z", "1")}},
	}
	got := fmt.Sprint(Smallest(flips, 2))
	want := "[x: not stated to 1: barred p: not stated to 1 and 2: barred x: not stated to 2; y: not stated to 1: barred x: not stated to 1; y: not stated to 1: not_barred p: not stated to 2; z: not stated to 1: barred]"
	if got != want {
		t.Errorf("Smallest = %s, want %s", got, want)
	}
}
