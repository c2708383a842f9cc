package obligations

import (
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// cited reports whether one of the rows of s stands, for a duty at own, at a
// provision, whatever its sentence; and none at another of ARSIWA 4 to 10, since an
// act has one author.
func cited(s rule.Set, own, at vienna.Citation) (found bool) {
	for i := range s.All() {
		whole := ruleFor(i, own).At
		whole.Sentence = 0
		if whole == at {
			found = true
		} else if whole.Treaty == vienna.ARSIWA && 4 <= whole.Article && whole.Article <= 10 {
			return false
		}
	}
	return found
}

// The leaves of the oracle partition the space of total cases of each duty, and
// once more that in which an event is stated that makes it arise. On each leaf the
// rows give its state, and its provision is among those that settle it.
func TestOracle(t *testing.T) {
	total := 0
	var found State
	for d := range AllDuties() {
		wrong := 0
		check := func(a *reader, s State, at vienna.Citation) bool {
			found |= s
			b := a.c.pack(a.c.filled(), &d)
			settled := table.Settled(&b, int(d.form))
			if got := Decide(a.c, d).State; got != s || !cited(settled, d.At, at) {
				if wrong++; wrong <= 3 {
					text, _ := a.c.MarshalJSON()
					t.Errorf("%s %s:\nrows %v by %v\noracle %v by %v", d.Key, text, got, keys(settled), s, at)
				}
			}
			return true
		}
		n := leaves(Case{}, d, check)
		for e := range d.Arises() {
			n += leaves(Case{Events: EventsOf(e)}, d, check)
		}
		if wrong > 0 {
			t.Errorf("%s: %d of %d leaves differ", d.Key, wrong, n)
		}
		total += n
	}
	n := ruletest.Leaves(func(f *ruletest.Forks) bool {
		a := &reader{Forks: f}
		ours, at := attributed(a)
		got := Attribute(a.c)
		if b := a.c.packAct(); got.Attributable != truth(ours) || !cited(table.Settled(&b, int(formAttribution)), vienna.Citation{}, at) {
			t.Errorf("Attribute(%+v) = %v, want %v by %v", a.c, got, ours, at)
		}
		return true
	})
	t.Logf("%d leaves of %d duties, %d of attribution", total, len(catalogue), n)
	if total < 130_000 || n != 18 || found != 1<<numStates-1 {
		t.Errorf("%d leaves, %d of attribution, states %v", total, n, found)
	}
}

func keys(s rule.Set) (out []string) {
	for i := range s.All() {
		out = append(out, rows[i].key)
	}
	return out
}

// example returns a total case, and a duty of form f, that the evaluator sees as
// b; ok is false if no duty is such.
func example(b rule.Box, f form) (c Case, d Duty, ok bool) {
	inviolable := lanes[columnInviolable].Get(&b) == uint64(yes)
	for i := range catalogue {
		if d = dutyAt(i); d.form == f && d.inviolable == inviolable {
			ok = true
			break
		}
	}
	c.fill(b)
	c.Events = EventsOf(Nothing)
	if lanes[columnArisen].Get(&b) == uint64(yes) {
		c.Events = EventsOf(first(d))
		switch conduct(lanes[columnConduct].Get(&b)) {
		case performed:
			c.Performed = DutiesOf(d)
		case pending:
			c.Running = DutiesOf(d)
		case violated:
			c.Violated = DutiesOf(d)
		}
	}
	return c, d, ok
}

// agree reports whether a table gives the oracle's state to a total case, and its
// provision among those that settle it.
func agree(tab *rule.Table, b rule.Box, q int) bool {
	var settled rule.Set
	out, _ := tab.Decide(&b, q, &settled)
	c, d, ok := example(b, form(q))
	if !ok {
		return false
	}
	want, at := oracle(&reader{Forks: &ruletest.Forks{}, c: c, d: d}, d)
	return State(out) == want && cited(settled, d.At, at)
}

// A change of a row is noticed. The rows of breach stand below those that say in
// full what conforms: one that is widened mostly cites a rule more, which is
// harmless. Attribution asks the rows of strict duties, of acts that were done.
func TestMutants(t *testing.T) {
	duties := sources()
	for i := range duties {
		duties[i].Asked &^= 1 << formAttribution
	}
	ruletest.Mutants(t, &law, duties, 20_000, agree, 25, nil)
}
