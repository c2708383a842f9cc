package obligations

import (
	"encoding/json"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// settled returns the state of a case, the zero State if it is not settled.
func settled(c Case, d Duty) State {
	if s := Decide(c, d).State; s.Settled() {
		return s
	}
	return 0
}

// conducts reports whether what was done about d decides its state.
func conducts(d Duty) bool { return (acts|stated)>>d.form&1 != 0 }

// drawn returns a random total case of a random duty, one that mostly has arisen.
// What was done about the duty is stated, but where it is read from elsewhere.
func drawn(r *rand.Rand) (c Case, d Duty) {
	var b rule.Box
	for i, lane := range lanes {
		if !columns[i].Derived {
			lane.Put(&b, 1<<r.IntN(int(lane.Width)))
		}
	}
	c.fill(b)
	d = dutyAt(r.IntN(len(catalogue)))
	if r.IntN(2) == 0 { // the few duties with rules of their own
		for d.form == formDuty || d.form == formPerson || d.form == formStrict || d.form == formCare {
			d = dutyAt(r.IntN(len(catalogue)))
		}
	}
	c.Events = EventsOf(Event(1+r.IntN(numEvents-1)), Event(1+r.IntN(numEvents-1)))
	if r.IntN(8) > 0 {
		all := slices.Collect(d.Arises())
		c.happened(all[r.IntN(len(all))], yes)
	}
	arisen, _ := c.about(&d)
	if c.Performed = DutiesOf(dutyAt(r.IntN(len(catalogue)))); arisen == yes && conducts(d) {
		c.conduct(d, 1<<r.IntN(numConducts))
		if forbids(d) {
			c.conduct(d, violated)
		}
	} else {
		c.conduct(d, 0)
	}
	return c, d
}

// forget returns c with each fact and reading kept with probability keep.
func forget(c Case, r *rand.Rand, keep float64) Case {
	b := c.box()
	for i, lane := range lanes {
		if !columns[i].Derived && r.Float64() >= keep {
			lane.Put(&b, 0)
		}
	}
	c.fill(b)
	if r.Float64() >= keep {
		c.Events = Events{}
	}
	if r.Float64() >= keep {
		c.Performed, c.Running, c.Violated = Duties{}, Duties{}, Duties{}
	}
	return c
}

// tokens returns what c states under a name, that of a duty or of an event too.
func (c Case) tokens(name string) (tokens []string) {
	if spelling(name).Known {
		for _, all := range [...]iter.Seq2[string, []string]{c.Facts(), c.Positions()} {
			for n, t := range all {
				if n == name {
					tokens = t
				}
			}
		}
	} else if d, err := DutyByKey(name); err == nil {
		for i, token := range conductTokens {
			if c.stated(&d)>>i&1 != 0 {
				tokens = append(tokens, token)
			}
		}
	} else if e, err := ParseEvent(name); err == nil && c.Events != (Events{}) {
		tokens = []string{truth(c.Events.Has(e)).String()}
	}
	return tokens
}

// open returns the names under which what is open is asked for.
func open(r Ruling) (names []string) {
	for f := range r.Open() {
		switch f.Name {
		case "arisen":
			f.Name = factEvents
		case "conduct":
			f.Name = r.Duty.Key
		}
		names = append(names, f.Name)
	}
	return names
}

func text(c Case, d Duty) string {
	b, _ := c.MarshalJSON()
	return d.Key + " " + string(b)
}

func TestNext(t *testing.T) {
	n := 20_000
	if testing.Short() {
		n = 2000
	}
	ends := []State{0, NotEngaged, Engaged, Performed, Breached, Excused}
	ruletest.Next(t, n, ends, ends[1:], func(r *rand.Rand) ruletest.Interview[State] {
		whole, d := drawn(r)
		c := forget(whole, r, r.Float64())
		return ruletest.Interview[State]{
			Open:   open(Decide(c, d)),
			Next:   func(unknown ...string) (vienna.Question[State], bool) { return Decide(c, d).Next(unknown...) },
			Answer: func() State { return settled(c, d) },
			Knows:  func(name string) bool { return whole.tokens(name) != nil },
			Tell: func(name string) ([]string, error) {
				tokens := whole.tokens(name)
				return tokens, c.Set(name, tokens...)
			},
			Lead: func(name, token string) State {
				c := c
				if err := c.Set(name, token); err != nil {
					t.Fatal(err)
				}
				return Decide(c, d).State
			},
			Whole: func() State { return settled(whole, d) },
			Case:  func() string { return text(c, d) },
		}
	})
}

// With the unused facts let go the state stands, and no used fact is unused.
func TestUnused(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 6))
	n := 5000
	if testing.Short() {
		n = 1000
	}
	all, unused, events, duties := 0, 0, 0, 0
	for range n {
		c, d := drawn(r)
		c = forget(c, r, r.Float64())
		ruling := Decide(c, d)
		less := c
		b := less.box()
		var names []string
		for f := range ruling.Unused() {
			names = append(names, f.Name)
			if i := law.Column(f.Name); i >= 0 {
				lanes[i].Put(&b, 0)
			}
			if want := strings.Join(c.tokens(f.Name), " or "); f.Value != want {
				t.Fatalf("%s: %s is %s, want %s", text(c, d), f.Name, f.Value, want)
			}
		}
		if !ruling.State.Settled() {
			if names != nil {
				t.Fatalf("%s: Unused of %v = %v", text(c, d), ruling.State, names)
			}
			continue
		}
		less.fill(b)
		for _, name := range names {
			if d, err := DutyByKey(name); err == nil {
				duties++
				less.conduct(d, 0)
			} else if law.Column(name) < 0 {
				e, err := ParseEvent(name)
				if err != nil {
					t.Fatal(err)
				}
				events++
				less.Events[e>>6] &^= 1 << (e & 63)
			}
		}
		all++
		unused += len(names)
		if got := Decide(less, d).State; got != ruling.State {
			t.Fatalf("%s: without %v %v, want %v", text(c, d), names, got, ruling.State)
		}
		for f := range ruling.Used() {
			if slices.Contains(names, f.Name) {
				t.Fatalf("%s: %s is used and unused", text(c, d), f.Name)
			}
		}
	}
	t.Logf("%d settled cases, %d unused facts, %d of them events and %d duties", all, unused, events, duties)
	if all == 0 || unused < all || events == 0 || duties == 0 {
		t.Error("too little was let go")
	}
}

// Every fact that is asked for has plain words, somebody to ask, and what shows
// it. One event and one duty have names that no fact has.
func TestColumnTexts(t *testing.T) {
	n := ruletest.Texts(t, &law, Texts())
	for c := range Columns() {
		if c.Wording == "" || !strings.HasSuffix(c.Wording, "?") || c.Who == "" || (c.Evidence == "") != c.Reading {
			t.Errorf("%s: wording %q, who %q, evidence %q", c.Name, c.Wording, c.Who, c.Evidence)
		}
		_, event := ParseEvent(c.Name)
		if _, duty := DutyByKey(c.Name); event == nil || duty == nil {
			t.Errorf("%s is the name of an event or of a duty too", c.Name)
		}
	}
	texts := maps.Collect(Texts())
	for d := range AllDuties() {
		if texts["obligations."+d.Key+"/content"] != d.Content {
			t.Errorf("no content of %s", d.Key)
		}
	}
	b, err := json.Marshal(texts)
	if err != nil || len(b) < 50_000 {
		t.Errorf("a catalogue of %d bytes, %v", len(b), err)
	}
	t.Logf("%d texts, %d bytes as JSON", n, len(b))
	for range Texts() {
		break
	}
}

// changes returns the changes of the facts that the rules of d test: to every
// value that is not the one of c.
func changes(c Case, d Duty) (all []ruletest.Change) {
	add := func(name string, tokens ...string) {
		now := c.tokens(name)
		for _, token := range tokens {
			if len(now) != 1 || now[0] != token {
				all = append(all, ruletest.Change{Name: name, Token: token})
			}
		}
	}
	for i, lane := range lanes {
		tested := false
		for _, row := range table.Questions[d.form].Rows {
			tested = tested || !lane.Any(&table.Rows[row].Box)
		}
		if k := &columns[i]; tested && !k.Derived && !k.Reading {
			add(k.Name, k.Tokens...)
		}
	}
	if conducts(d) {
		add(d.Key, conductTokens...)
	}
	if c.Events == (Events{}) {
		add(factEvents, Nothing.String())
	}
	for e := range d.Arises() {
		if c.Events == (Events{}) {
			add(factEvents, e.String())
		} else {
			add(e.String(), truthTokens...)
		}
	}
	return all
}

// The flips are those of brute force, and each change has a rule.
func TestFlips(t *testing.T) {
	n := 2000
	if testing.Short() {
		n = 300
	}
	r := rand.New(rand.NewPCG(32, 5))
	sets, none, events, duties := 0, 0, 0, 0
	for range n {
		c, d := drawn(r)
		c = forget(c, r, .5+r.Float64()/2)
		ruling := Decide(c, d)
		for f := range ruling.Flips(2) {
			for _, k := range f.Changes {
				if k.Rule.Key == "" {
					t.Errorf("%s, %v: %v has no rule of %s", text(c, d), ruling.State, f, k.Name)
				}
				if _, err := DutyByKey(k.Name); err == nil {
					duties++
				}
				if _, err := ParseEvent(k.Name); err == nil || k.Name == factEvents {
					events++
				}
			}
		}
		some := ruletest.Flips(t, 2, ruling.State, ruling.Flips(2), changes(c, d), func(made []ruletest.Change) State {
			c := c
			for _, m := range made {
				if err := c.Set(m.Name, m.Token); err != nil {
					t.Fatal(err)
				}
			}
			return settled(c, d)
		}, text(c, d))
		if some == 0 {
			none++
		}
		sets += some
	}
	t.Logf("%d cases, %d without flips of two facts; %d sets; %d changes of events, %d of conduct", n, none, sets, events, duties)
	if sets == 0 || events == 0 || duties == 0 {
		t.Error("too little was flipped")
	}
}

// What has passed nobody can change; what is still open somebody can.
func TestActs(t *testing.T) {
	d := func(key string) Duty {
		d, err := DutyByKey(key)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	arrested := Access{National: yes, Apparent: yes}
	outstanding, late := arrested, arrested
	outstanding.Told, late.Told = Outstanding, Late
	fire := Case{Events: EventsOf(PostEntered), Author: Organ, Capacity: WithinAuthority, Disaster: yes, Consent: Consent{Given: no, Within: yes, Refused: no}, Excuse: Excuse{Invoked: no}, Readings: Mainstream2026()}
	bag := Case{Events: EventsOf(ConsularBagStopped), Serious: yes, Handling: OpeningAsked, Consent: Consent{Refused: no}, Excuse: Excuse{Invoked: no}}
	returned := bag
	returned.Handling = Returned
	quiet := Case{Events: EventsOf(MissionAttacked), Care: Care{Harm: no, Warn: Requested, Means: yes, Before: no}, Readings: Mainstream2026()}
	stormed := quiet
	stormed.Care.Harm, stormed.Care.During, stormed.Care.After, stormed.Excuse.Invoked = yes, yes, yes, no
	for _, test := range []struct {
		key  string
		c    Case
		flip string
		want string // the act
	}{
		{"vcdr-9-1", Case{Running: DutiesOf(d("vcdr-9-1"))}, "vcdr-9-1: running to performed", goesOn},
		{"vcdr-9-1", Case{Violated: DutiesOf(d("vcdr-9-1")), Excuse: Excuse{Invoked: no}}, "vcdr-9-1: violated to performed", ""},
		{"vcdr-9-1", Case{Events: EventsOf(Nothing)}, "vcdr-9-1: not stated to performed", ""},
		{"vcdr-9-1", Case{Events: EventsOf(PersonaNonGrata), Excuse: Excuse{Invoked: no}}, "persona_non_grata: true to false", ""},
		{"vcdr-27-3", Case{Events: EventsOf(BagSent), Author: Organ, Capacity: WithinAuthority, Excuse: Excuse{Invoked: no}}, "bag_opened: false to true", ""},
		{"vccr-36-1-b-tell", Case{Events: EventsOf(NationalDetained), Access: outstanding, Readings: Readings{ConsularAccessTiming: vienna.A}}, "access.told: outstanding to at_once or without_delay", "the authorities tell the person or fail to"},
		{"vccr-36-1-b-tell", Case{Events: EventsOf(NationalDetained), Access: late, Excuse: Excuse{Invoked: no}, Readings: Readings{ConsularAccessTiming: vienna.A}}, "access.told: late to at_once or without_delay", ""},
		{"vcdr-22-2", quiet, "care.before: false to true", "the State takes the steps called for"},
		{"vcdr-22-2", stormed, "care.before: false to true", ""},
		{"vccr-31-2", fire, "consent.refused: false to true", ""},
		{"vccr-31-2", fire, "disaster: true to false", ""},
		{"vccr-35-3", bag, "handling: opening_asked to passed", "the sending State opens the bag, or the authorities let it go, send it back, open or keep it"},
		{"vccr-35-3", bag, "consent.refused: false to true", "the sending State refuses to have the bag opened"},
		{"vccr-35-3", returned, "consent.refused: false to true", ""},
	} {
		found := 0
		for f := range Decide(test.c, d(test.key)).Flips(2) {
			for _, c := range f.Changes {
				if c.String() == test.flip || strings.HasPrefix(c.String(), test.flip+" or ") {
					if found++; c.By != test.want {
						t.Errorf("%s: %v by %q, want %q", text(test.c, d(test.key)), f, c.By, test.want)
					}
				}
			}
		}
		if found == 0 {
			t.Errorf("%s: no flip %s among %v", text(test.c, d(test.key)), test.flip, slices.Collect(Decide(test.c, d(test.key)).Flips(2)))
		}
	}
}

func TestViews(t *testing.T) {
	r := rand.New(rand.NewPCG(29, 33))
	views, split := 0, 0
	for range 2000 {
		c, d := drawn(r)
		c = forget(c, r, r.Float64())
		n := ruletest.Views(t, Decide(c, d).Views(), 10, func() (map[string]vienna.Position, State) {
			c, taken := c, map[string]vienna.Position{}
			for k := range law.All() {
				if k.Reading {
					taken[k.Name] = vienna.Position(1 << r.IntN(len(k.Tokens)))
					if err := c.Set(k.Name, taken[k.Name].String()); err != nil {
						t.Fatal(err)
					}
				}
			}
			return taken, Decide(c, d).State
		}, text(c, d))
		if views += n; n > 1 {
			split++
		}
	}
	t.Logf("%d views, %d cases split", views, split)
	if split < 100 {
		t.Error("too few are split")
	}
}
