package vienna

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesStand(t *testing.T) {
	if !slices.IsSortedFunc(states[:], func(a, b struct {
		code State
		name string
	}) int {
		return int(a.code.order()) - int(b.code.order())
	}) {
		t.Error("the States are not in order")
	}
	if !slices.IsSortedFunc(parties[:], func(a, b partyRow) int { return int(a.order()) - int(b.order()) }) {
		t.Error("the parties are not in order")
	}
	if !slices.IsSortedFunc(reservations[:], func(a, b reservationRow) int { return int(a.order()) - int(b.order()) }) {
		t.Error("the reservations are not in order")
	}
	if len(parties) != 1032 || len(reservations) != 227 || len(states) != 201 {
		t.Errorf("%d parties, %d reservations, %d States", len(parties), len(reservations), len(states))
	}
	for i, r := range parties {
		if !r.deposit.valid() || r.since != 0 && !r.since.valid() || r.act == 0 || r.confidence == 0 || !r.state.known() || collected(r.treaty) == nil {
			t.Errorf("party %d: %+v", i, r)
		}
		// The first row of a State is the one that says whether it is bound.
		if first := i == 0 || parties[i-1].order() != r.order(); first && r.act == withdrawal {
			t.Errorf("%v under %v begins with %+v", r.state, r.treaty, r)
		}
		if (r.since == 0) != (r.act == signature || r.act == withdrawal) {
			t.Errorf("%v under %v: %+v", r.state, r.treaty, r)
		}
	}
	for i := range collections {
		if c := &collections[i]; c.list != 0 && (!c.list.valid() || c.text != 0 && !c.text.valid() || c.instead == "" || !listed(c.unread)) {
			t.Errorf("%v: %+v", Treaty(i), *c)
		}
	}
	if !listed(unreadObjectors) {
		t.Error(unreadObjectors)
	}
	placed, excluding := 0, 0
	for _, r := range reservations {
		if r.made != 0 && !r.made.valid() || r.ended != 0 && !r.ended.valid() || r.status == 0 || r.confidence == 0 || !r.by.known() || collected(r.treaty) == nil || r.gist == "" {
			t.Errorf("reservation %+v", r)
		}
		if r.against != (State{}) && !r.against.known() {
			t.Errorf("%v: against %v", r.by, r.against)
		}
		if r.status == withdrawn && r.confidence == HighConfidence && r.ended == 0 {
			t.Errorf("%v: withdrawn on no day: %+v", r.by, r)
		}
		if !listed(r.objectors) || !listed(r.unverified) {
			t.Errorf("%v: objectors %q, %q", r.by, r.objectors, r.unverified)
		}
		for _, o := range strings.Fields(r.objectors) {
			s := State{o[0], o[1]}
			if s == r.by || lists(r.unverified, s) || len(run(parties[:], (*partyRow).order, r.treaty, s)) == 0 {
				t.Errorf("%v: %v objects", r.by, s)
			}
		}
		for _, c := range r.at {
			if c.Treaty != r.treaty {
				t.Errorf("%v under %v: %v", r.by, r.treaty, c)
			}
			if !exists(c) {
				t.Errorf("%v: there is no %v", r.by, c)
			}
			placed++
		}
		for _, c := range r.excludes {
			if !exists(c) || !slices.ContainsFunc(r.at, func(d Citation) bool { return d.Contains(c) }) || r.status == declaration {
				t.Errorf("%v excludes %v", r.by, c)
			}
			excluding++
		}
	}
	if placed != 411 || excluding != 51 {
		t.Errorf("%d provisions named, %d taken out", placed, excluding)
	}
}

// listed reports whether s is a list of States as [lists] reads it.
func listed(s string) bool {
	fields := strings.Fields(s)
	for _, f := range fields {
		if len(f) != 2 || !(State{f[0], f[1]}).known() || !lists(s, State{f[0], f[1]}) {
			return false
		}
	}
	return strings.Join(fields, " ") == s && !lists(s, State{'X', 'X'}) && !lists(s, State{' ', 'A'})
}

// exists reports whether c, or a part of it, is in the catalogue of its treaty,
// where there is one.
func exists(c Citation) bool {
	if len(catalogue(c.Treaty)) == 0 {
		return true
	}
	for p := range Provisions(c.Treaty) {
		if c.Contains(p.At) {
			return true
		}
	}
	return false
}

// Less confidence takes answers away and changes none.
func TestConfidenceIsMonotone(t *testing.T) {
	settled, lost := 0, 0
	for _, r := range parties {
		c := collected(r.treaty)
		for _, d := range []Date{r.deposit, r.since, 19700101, 19920615, 20100101, 20260101} {
			for _, on := range []Date{d - 1, d, d + 1, d - d%10000} {
				if !on.valid() {
					continue
				}
				less := Open
				for _, confidence := range []Confidence{LowConfidence, MediumConfidence, HighConfidence} {
					r.confidence = confidence
					got, ground := r.on(on, c)
					if less != Open && got != less || ground == 0 {
						t.Errorf("%v under %v on %v: %v by %v with %v confidence, %v with less", r.state, r.treaty, on, got, ground, confidence, less)
					}
					if less != Open {
						settled++
					} else if got != Open {
						lost++
					}
					less = got
				}
			}
		}
	}
	if settled == 0 || lost == 0 {
		t.Errorf("%d stay settled, %d are lost", settled, lost)
	}
	for i := range reservations {
		r := reservations[i]
		for _, on := range []Date{19700101, 20200101} {
			r.confidence = HighConfidence
			for _, at := range r.excludes {
				other := Binding{State: State{'F', 'R'}, Deposit: 19701231}
				sure := r.state(at, &other, on)
				r.confidence = LowConfidence
				if unsure := r.state(at, &other, on); unsure&sure != sure || unsure&NoReservation == 0 {
					t.Errorf("%v %v: %v, with less confidence %v", r.by, at, sure, unsure)
				}
				r.confidence = HighConfidence
			}
		}
	}
}

// Joining two sets of possibilities gives what each pair of possibilities gives.
func TestWorse(t *testing.T) {
	n := 0
	for s := NoReservation; s <= anyReservation; s++ {
		for u := NoReservation; u <= anyReservation; u++ {
			var want ReservationState
			for _, a := range []ReservationState{NoReservation, ReservationObjected, ReservationInForce} {
				for _, b := range []ReservationState{NoReservation, ReservationObjected, ReservationInForce} {
					if s&a == 0 || u&b == 0 {
						continue
					}
					switch {
					case a == ReservationInForce || b == ReservationInForce:
						want |= ReservationInForce
					case a == ReservationObjected || b == ReservationObjected:
						want |= ReservationObjected
					default:
						want |= NoReservation
					}
				}
			}
			if got := s.worse(u); got != want {
				t.Errorf("%v.worse(%v) = %v, want %v", s, u, got, want)
			}
			n++
		}
	}
	if n != 49 {
		t.Errorf("%d pairs", n)
	}
}
