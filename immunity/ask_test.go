package immunity

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// truth returns a random total case: every fact and reading has one value.
func truth(r *rand.Rand) (c Case) {
	var b rule.Box
	for i, lane := range lanes {
		if !columns[i].Derived {
			lane.Put(&b, 1<<r.IntN(int(lane.Width)))
		}
	}
	c.fill(b)
	if c.Grant.Source != NoGrant {
		c.Grant.Powers = Powers(r.Uint64())&every | 1<<Stop
	}
	return c
}

// forget returns c with each fact and reading kept with probability keep.
func forget(c Case, r *rand.Rand, keep float64) Case {
	b := c.box()
	for i, lane := range lanes {
		if !columns[i].Derived && r.Float64() >= keep {
			lane.Put(&b, 0)
		}
	}
	out := Case{Presume: c.Presume}
	out.fill(b)
	if out.Grant.Source != 0 {
		out.Grant.Powers = c.Grant.Powers
	}
	return out
}

func (c Case) tokens(name string) (tokens []string) {
	for n, t := range c.Facts() {
		if n == name {
			tokens = t
		}
	}
	for n, t := range c.Positions() {
		if n == name {
			tokens = t
		}
	}
	return tokens
}

// open returns the names under which what is open is asked for. A grant is asked
// for in its parts, and has conditions of its own.
func open(r Ruling) (names []string) {
	for f := range r.Open() {
		names = append(names, f.Name)
		if f.Name == "grant" {
			names = append(names, grantSource, grantPowers, "grant.official_only", "act", "forum", "special_missions_convention")
		}
	}
	return names
}

func TestNext(t *testing.T) {
	n := 30_000
	if testing.Short() {
		n = 3000
	}
	ends := []vienna.Answer{vienna.Unknown, vienna.Barred, vienna.NotBarred}
	ruletest.Next(t, n, ends, ends[2:], func(r *rand.Rand) ruletest.Interview[vienna.Answer] {
		whole, p := truth(r), Power(1+r.IntN(numPowers-1))
		c := forget(whole, r, r.Float64())
		c.Presume = r.IntN(3) == 0
		plain := c
		plain.Presume = false
		return ruletest.Interview[vienna.Answer]{
			Presume: c.Presume,
			Open:    append(open(Decide(c, p)), open(Decide(plain, p))...),
			Next:    func(unknown ...string) (vienna.Question[vienna.Answer], bool) { return Decide(c, p).Next(unknown...) },
			Answer:  func() vienna.Answer { return Decide(c, p).Answer },
			Knows:   func(name string) bool { return whole.tokens(name) != nil },
			Tell: func(name string) ([]string, error) {
				tokens := whole.tokens(name)
				return tokens, c.Set(name, tokens...)
			},
			Lead: func(name, token string) vienna.Answer {
				d := c
				if err := d.Set(name, token); err != nil {
					t.Fatal(err)
				}
				return Decide(d, p).Answer
			},
			Whole: func() vienna.Answer {
				if c.Grant.Source == 0 && c.Grant.Powers == 0 { // what was not asked for is outside the library
					whole.Grant = c.Grant
				}
				return Decide(whole, p).Answer
			},
			Case: show(c),
		}
	})
}

// With the unused facts let go the answer stands, and used and unused facts are
// all that is stated.
func TestUnused(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 4))
	n := 20_000
	if testing.Short() {
		n = 2000
	}
	settled, unused := 0, 0
	for range n {
		c, p := randomCase(r), Power(1+r.IntN(numPowers-1))
		c.Presume = r.IntN(2) == 0
		d := Decide(c, p)
		var names []string
		less := Case{Presume: c.Presume}
		for f := range d.Unused() {
			names = append(names, f.Name)
		}
		for all := range 2 {
			items := c.Facts()
			if all == 1 {
				items = c.Positions()
			}
			for name, tokens := range items {
				if !slices.Contains(names, name) {
					if err := less.Set(name, tokens...); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
		if d.Answer == vienna.Unknown {
			if names != nil {
				t.Fatalf("Unused of an unknown answer = %v", names)
			}
			continue
		}
		settled++
		unused += len(names)
		if got := Decide(less, p).Answer; got != d.Answer {
			t.Fatalf("%v %s: without %v %v, want %v", p, show(c)(), names, got, d.Answer)
		}
		for f := range d.Used() {
			if slices.Contains(names, f.Name) {
				t.Fatalf("%v %s: %s is used and unused", p, show(c)(), f.Name)
			}
		}
	}
	t.Logf("%d settled cases, %d unused facts", settled, unused)
	if settled == 0 || unused < settled {
		t.Error("too little was let go")
	}
}

// Every fact that case files state can be asked for: in plain words, of
// somebody, with what shows it. An act has values to which it leads.
func TestColumnTexts(t *testing.T) {
	n := ruletest.Texts(t, &law, Texts())
	for c := range Columns() {
		if c.Wording == "" || !strings.HasSuffix(c.Wording, "?") || c.Who == "" || (c.Evidence == "") != c.Reading {
			t.Errorf("%s: wording %q, who %q, evidence %q", c.Name, c.Wording, c.Who, c.Evidence)
		}
	}
	b, err := json.Marshal(maps.Collect(Texts()))
	if err != nil || len(b) < 10_000 {
		t.Errorf("a catalogue of %d bytes, %v", len(b), err)
	}
	t.Logf("%d texts, %d bytes as JSON", n, len(b))
}

// docket returns a case as dockets have them: about a person, most facts as they
// mostly are, some not stated.
func docket(r *rand.Rand) Case {
	c := truth(r)
	b := c.box()
	for i, lane := range lanes {
		switch k := &columns[i]; {
		case k.Derived || k.Name == "person":
		case k.Protect != 0 && r.IntN(5) > 0:
			lane.Put(&b, k.Protect)
		case r.IntN(4) == 0:
			lane.Put(&b, 0)
		}
	}
	c.fill(b)
	if r.IntN(4) > 0 {
		c.Grant = Grant{Source: NoGrant}
	}
	return c
}

// The flips are those of brute force, over the facts that the question tests.
func TestFlips(t *testing.T) {
	n := 300
	if testing.Short() {
		n = 30
	}
	r := rand.New(rand.NewPCG(32, 1))
	sets, none, three := 0, 0, 0
	for range n {
		c, p := docket(r), Power(1+r.IntN(numPowers-1))
		c.Presume = r.IntN(2) == 0
		d := Decide(c, p)
		base := c // what is presumed, stated
		if f := d.finding(); f.Box != f.Stated {
			base.Presume = false
			b := f.Box
			for _, lane := range lanes {
				if lane.Any(&b) {
					lane.Put(&b, 0)
				}
			}
			base.fill(b)
		}
		base.Presume = false
		if got := Decide(base, p).Answer; got != d.Answer {
			t.Fatalf("%v %s: stated %v, want %v", p, show(c)(), got, d.Answer)
		}
		var changes []ruletest.Change
		for i, lane := range lanes {
			k, tested := &columns[i], false
			for _, row := range table.Questions[p].Rows {
				tested = tested || !lane.Any(&table.Rows[row].Box)
			}
			if k.Derived || k.Reading || !tested && k.Name != grantSource {
				continue
			}
			now := base.tokens(k.Name)
			for _, token := range k.Tokens {
				if len(now) != 1 || now[0] != token {
					changes = append(changes, ruletest.Change{Name: k.Name, Token: token})
				}
			}
		}
		for _, powers := range [...]Powers{base.Grant.Powers | 1<<p, base.Grant.Powers &^ (1 << p)} {
			if powers != 0 && powers != base.Grant.Powers {
				changes = append(changes, ruletest.Change{Name: grantPowers, Token: strings.Join(powers.tokens(), "|")})
			}
		}
		decide := func(made []ruletest.Change) vienna.Answer {
			c := base
			for _, m := range made {
				if err := c.Set(m.Name, strings.Split(m.Token, "|")...); err != nil {
					t.Fatal(err)
				}
			}
			return Decide(c, p).Answer
		}
		flips := slices.Collect(d.Flips(3))
		some := ruletest.Flips(t, 2, d.Answer, slices.Values(flips), changes, decide, p.String()+" "+show(c)())
		if some == 0 {
			none++
		}
		sets += some
		// Of three facts, over those of one flip and some others.
		names := []string{columns[r.IntN(len(columns))].Name, columns[r.IntN(len(columns))].Name}
		for _, f := range flips {
			if len(f.Changes) == 3 {
				for _, c := range f.Changes {
					names = append(names, c.Name)
				}
				three++
				break
			}
		}
		few := slices.DeleteFunc(changes, func(c ruletest.Change) bool { return !slices.Contains(names, c.Name) })
		sets += ruletest.Flips(t, 3, d.Answer, slices.Values(flips), few, decide, p.String()+" "+show(c)())
	}
	t.Logf("%d cases, %d without flips of two facts, %d with flips of three; %d sets", n, none, three, sets)
	if sets == 0 || three == 0 {
		t.Error("no flips")
	}
}

// With what it presumes stated, a flip comes true.
func TestFlipsPresumed(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 2))
	flips := 0
	for range 1000 {
		c, p := forget(docket(r), r, r.Float64()), Power(1+r.IntN(numPowers-1))
		c.Person = 1 << r.IntN(numPersons)
		c.Presume = true
		flips += ruletest.Presumed(t, Decide(c, p).Flips(1), p.String()+" "+show(c)(), func(make func(set func(string, ...string) error) error) vienna.Answer {
			d := c
			d.Presume = false
			if err := make(d.Set); err != nil {
				t.Fatal(err)
			}
			return Decide(d, p).Answer
		})
	}
	t.Logf("%d flips", flips)
	if flips < 1000 {
		t.Error("too few")
	}
}

func TestViews(t *testing.T) {
	r := rand.New(rand.NewPCG(29, 31))
	views, split := 0, 0
	for range 2000 {
		c, p := docket(r), Power(1+r.IntN(numPowers-1))
		if r.IntN(4) == 0 {
			c = randomCase(r)
		}
		c.Presume = r.IntN(2) == 0
		n := ruletest.Views(t, Decide(c, p).Views(), 20, func() (map[string]vienna.Position, vienna.Answer) {
			d, taken := c, map[string]vienna.Position{}
			for reading := range AllReadings() {
				at := reading.Options[r.IntN(len(reading.Options))].Position
				taken[reading.ID] = at
				if err := d.Set(reading.ID, at.String()); err != nil {
					t.Fatal(err)
				}
			}
			return taken, Decide(d, p).Answer
		}, p.String()+" "+show(c)())
		if views += n; n > 1 {
			split++
		}
	}
	t.Logf("%d views, %d cases split", views, split)
	if split < 50 {
		t.Error("too few are split")
	}
}
