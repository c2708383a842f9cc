package premises

import (
	"math/rand/v2"
	"testing"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// facts returns the box of the case that a reader has narrowed, with what it has
// settled about the Owner.
func (a *reader) facts() rule.Box {
	b := a.c.box()
	lanes[ownerColumn].Put(&b, uint64(a.owner))
	lanes[baggageColumn].Put(&b, uint64(a.baggage))
	lanes[transitColumn].Put(&b, uint64(a.transit))
	table.Fill(&b)
	return b
}

// forks returns the leaves of the oracle on c. What follows from the Owner is
// stated beforehand, and a grant that is not stated is none.
func forks(c Case, p Power) func(visit func(ruletest.Leaf) bool) int {
	c.Holder = c.holder()
	b := c.pack(p, false)
	if c.Granted != yes {
		c.Granted = no
	}
	about := func(column int) vienna.Truth { return vienna.Truth(lanes[column].Get(&b)) }
	return func(visit func(ruletest.Leaf) bool) int {
		return ruletest.Leaves(func(f *ruletest.Forks) bool {
			a := &reader{Forks: f, c: c, owner: about(ownerColumn), baggage: about(baggageColumn), transit: about(transitColumn)}
			bars, at := oracle(a, p)
			return visit(ruletest.Leaf{Box: a.facts(), Bars: bars, At: at, Case: show(a.c)})
		})
	}
}

func show(c Case) func() string {
	return func() string {
		b, _ := c.MarshalJSON()
		return string(b)
	}
}

// The leaves of the oracle partition the space of total cases. On each leaf the
// rows give its answer, and its provision is among those that settle it.
func TestOracle(t *testing.T) {
	for _, base := range []struct {
		name    string
		granted vienna.Truth
		leaves  int // at least
	}{
		{"nothing granted", no, 50_000},
		{"granted", yes, 200}, // it bars every measure of a State
	} {
		t.Run(base.name, func(t *testing.T) {
			ruletest.Oracle(t, &law, base.leaves, func(q int, visit func(ruletest.Leaf) bool) int {
				return forks(Case{Granted: base.granted}, Power(q))(visit)
			})
		})
	}
}

// The answer to a partial case is what its completions give, no more and no
// less; and a presumption turns no Unknown into NotBarred.
func TestPartialCases(t *testing.T) {
	n := 1_000_000
	if testing.Short() {
		n = 50_000
	}
	r := rand.New(rand.NewPCG(1961, 22))
	ruletest.PartialCases(t, &law, n, func() ruletest.Draw {
		var c Case
		c.fill(ruletest.Partial(&law, r))
		switch r.IntN(3) {
		case 0:
			c.Owner = owners[r.IntN(len(owners))]
		case 1:
			c.Owner = immunity.Case{Person: owners[r.IntN(len(owners))].Person, Presume: true}
		}
		p := Power(1 + r.IntN(numPowers-1))
		presumed := c
		presumed.Presume = true
		return ruletest.Draw{Question: int(p), Box: c.pack(p, false), Answer: Decide(c, p).Answer, Presumed: Decide(presumed, p).Answer, Leaves: forks(c, p), Case: show(c)}
	})
}

// agree reports whether a table gives the oracle's answer to a total case, and
// its provision among those that settle it, none of which is of a treaty on other
// holders.
func agree(tab *rule.Table, b rule.Box, q int) bool {
	a := reader{Forks: &ruletest.Forks{}}
	a.c.fill(b)
	a.owner = vienna.Truth(lanes[ownerColumn].Get(&b))
	a.baggage = vienna.Truth(lanes[baggageColumn].Get(&b))
	a.transit = vienna.Truth(lanes[transitColumn].Get(&b))
	bars, at := oracle(&a, Power(q))
	return ruletest.Agree(&law, tab, b, q, bars, at) && !foreign(tab, b, q)
}

// foreign reports whether a rule of a treaty that does not govern the holder's
// things is among those that settle a case.
func foreign(tab *rule.Table, b rule.Box, q int) bool {
	holder := Holder(lanes[holderColumn].Get(&b))
	var settled rule.Set
	tab.Decide(&b, q, &settled)
	for i := range tab.Rows {
		var of Holder
		switch r := at(i); r.at.Treaty {
		case vienna.VCDR:
			of = Mission
			if r.at.Article == 27 && r.at.Paragraph == 4 { // CPIUN 10: as diplomatic bags
				of |= UnitedNations
			}
		case vienna.VCCR:
			of = posts
		case vienna.CSM:
			of = SpecialMission
		case vienna.CPIUN:
			of = UnitedNations
		default:
			of = 1<<numHolders - 1
		}
		if settled.Has(i) && holder&of == 0 {
			return true
		}
	}
	return false
}

// A change of a row is noticed.
func TestMutants(t *testing.T) {
	ruletest.Mutants(t, &law, sources(0, len(table.Rows)), 20_000, agree, 12, nil)
}
