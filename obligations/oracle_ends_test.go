package obligations

import (
	"testing"

	"law.example/vienna"
)

// The oracle comes to an end on every duty that an event can bring into play,
// each leaf cites a provision that exists, and a leaf's facts are all that it
// needs.
func TestOracleEnds(t *testing.T) {
	duties, total := 0, 0
	var states [excused + 1]int
	for e := range AllEvents() {
		if e == Nothing {
			continue
		}
		for _, d := range []Duty{
			{At: e.At(), Bearer: ReceivingState, Standard: Strict},
			{At: e.At(), Bearer: ReceivingState, Standard: Steps},
			{At: e.At(), Bearer: SendingState, Standard: Abstain},
			{At: e.At(), Bearer: Beneficiary, Standard: Act},
			{At: sentence(e.At(), 1), Bearer: ReceivingState, Standard: Notify},
			{At: sentence(e.At(), 2), Bearer: ReceivingState, Standard: Act},
			{At: sentence(e.At(), 3), Bearer: ReceivingState, Standard: Notify},
		} {
			d.arises, d.form, d.id = EventsOf(e), oracleForm, uint8(e)
			duties++
			total += leaves(Case{}, d, func(a *reader, s state, at vienna.Citation) bool {
				states[s]++
				if _, ok := vienna.Lookup(at); !ok || at.Sentence != 0 {
					t.Fatalf("%v %v: leaf cites %v", e, d.Standard, at)
				}
				n := leaves(a.c, d, func(_ *reader, again state, by vienna.Citation) bool {
					if again != s || by != at {
						t.Fatalf("%v %v: %v by %v, then %v by %v", e, d.Standard, s, at, again, by)
					}
					return true
				})
				if n != 1 {
					t.Fatalf("%v %v: the case of a leaf has %d leaves: %+v", e, d.Standard, n, a.c)
				}
				return true
			})
		}
	}
	t.Logf("%d duties, %d leaves", duties, total)
	for s := notEngaged; s <= excused; s++ {
		t.Logf("%v: %d", s, states[s])
		if states[s] == 0 {
			t.Errorf("no leaf is %v", s)
		}
	}
	if duties < 1000 || total < 100_000 || total > 2_000_000 {
		t.Errorf("%d leaves of %d duties", total, duties)
	}
}
