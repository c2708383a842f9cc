package immunity

import (
	"testing"

	"law.example/vienna"
)

// Compare is Decide for each class in turn; what it gives for the classes of a
// set bounds what the set gives.
func TestCompare(t *testing.T) {
	facts := Case{Tenure: Serving, Forum: ReceivingState, Ties: NoTies, Act: Private, Presume: true}
	decided := 0
	for p := range AllPowers() {
		var joined [3]int
		want := Person(1)
		for r := range Compare(facts, p) {
			c := facts
			c.Person = want
			if d := Decide(c, p); r != d {
				t.Errorf("Compare(%v) gives %+v for class %b, want %+v", p, r, want, d)
			}
			joined[r.Answer]++
			want <<= 1
			decided++
		}
		if want != 1<<numPersons {
			t.Errorf("Compare(%v) ends before class %b", p, want)
		}
		all := Decide(facts, p).Answer
		if all != vienna.Unknown && joined[all] != numPersons {
			t.Errorf("%v: %v for any class, and %v by class", p, all, joined)
		}
	}
	if decided != 45*45 {
		t.Errorf("%d answers, want 45 classes for 45 powers", decided)
	}

	var got Person
	for r := range Compare(Case{Person: Agent | ConsularOfficer | 1<<numPersons}, Arrest) {
		got |= r.Case.Person
	}
	if got != Agent|ConsularOfficer {
		t.Errorf("Compare of two classes decides %b", got)
	}
	for range Compare(Case{}, Arrest) {
		break
	}
}

// A class is among its counterparts, which have it among theirs.
func TestCounterparts(t *testing.T) {
	alone := 0
	for i := range numPersons {
		p := Person(1) << i
		all := p.Counterparts()
		if all == p {
			alone++
		}
		for j := range numPersons {
			if q := Person(1) << j; (all&q != 0) != (q.Counterparts()&p != 0) {
				t.Errorf("%b and %b are not counterparts of one another", p, q)
			}
		}
		if all&p == 0 {
			t.Errorf("Counterparts(%b) = %b, which leaves it out", p, all)
		}
	}
	// Nobody in particular, the captain, the family of a private servant, and the
	// three high offices.
	if alone != 6 {
		t.Errorf("%d classes without counterpart, want 6", alone)
	}
	if got := Person(0).Counterparts(); got != 0 {
		t.Errorf("Counterparts(0) = %b, want 0", got)
	}
}
