package ruletest

import (
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// An Interview is a partial case of a whole one, and what the check does with it.
type Interview[A comparable] struct {
	Presume bool
	Open    []string                                                // what is open, with and without the presumptions
	Next    func(unknown ...string) (q vienna.Question[A], ok bool) // of the case as it stands
	Answer  func() A                                                // of the case as it stands; the zero A if it is open
	Knows   func(name string) bool                                  // the whole case has it
	Tell    func(name string) ([]string, error)                     // states what the whole case has
	Lead    func(name, token string) A                              // the answer with that alone
	Whole   func() A                                                // the answer to the whole case
	Outside func() bool                                             // the case as it stands is one that the library leaves open; nil if none is
	Case    func() string                                           // for messages
}

// Next checks n interviews. Only what is open is asked, and nothing twice; there
// are no more questions than open facts; with all answered truthfully the last
// answer is that of the whole case. What is asked and not known is not asked
// again, and then too there is an end. The answers firm are right even then, and
// under presumptions. Every one of the answers ends is the last of some interview.
func Next[A comparable](t *testing.T, n int, ends, firm []A, draw func(r *rand.Rand) Interview[A]) {
	t.Helper()
	r := rand.New(rand.NewPCG(1961, 7))
	asked, unsettled, inOrder, longest := 0, 0, 0, 0
	ended := map[A]int{}
	var open A
	for range n {
		v := draw(r)
		first := v.Case()
		may := map[string]bool{}
		for _, name := range v.Open {
			may[name] = true
		}
		most := len(may)
		if most > 0 {
			unsettled++
		}
		inOrder += most
		var seen, unknown []string
		shy := r.IntN(4) == 0 // does not know everything
		for {
			q, ok := v.Next(unknown...)
			if !ok {
				break
			}
			if len(seen) == most || slices.Contains(seen, q.Name) || !may[q.Name] {
				t.Fatalf("%s: after %v asks %q; open at first were %v", first, seen, q.Name, may)
			}
			seen = append(seen, q.Name)
			if q.Wording == "" || q.Who == "" || q.Rule.Key == "" || len(q.Leads) != len(q.Tokens) || len(q.Tokens) < 2 {
				t.Fatalf("%s: asks %+v", first, q)
			}
			if k := r.IntN(len(q.Tokens)); q.Leads[k] != v.Lead(q.Name, q.Tokens[k]) {
				t.Fatalf("%s: %s %s leads to %v, want %v", first, q.Name, q.Tokens[k], q.Leads[k], v.Lead(q.Name, q.Tokens[k]))
			}
			if shy && (r.IntN(3) == 0 || !v.Knows(q.Name)) {
				unknown = append(unknown, q.Name)
				continue
			}
			tokens, err := v.Tell(q.Name)
			if err != nil || !q.Every && !slices.Contains(q.Tokens, tokens[0]) {
				t.Fatalf("%s: asks %s, %v, told %v: %v", first, q.Name, q.Tokens, tokens, err)
			}
		}
		asked += len(seen)
		longest = max(longest, len(seen))
		got, want := v.Answer(), v.Whole()
		outside := v.Outside != nil && v.Outside()
		ended[got]++
		switch {
		case got == open && len(unknown) == 0 && !outside:
			t.Fatalf("%s: after %v nothing is asked, and the answer is open", first, seen)
		case slices.Contains(firm, got) && want != got, got != want && len(unknown) == 0 && !v.Presume:
			t.Fatalf("%s: after %v the answer is %v, want %v", first, seen, got, want)
		}
	}
	t.Logf("%d interviews, %d of them with anything open: %d questions of %d open facts, %d at most; ends %v", n, unsettled, asked, inOrder, longest, ended)
	if unsettled == 0 || asked < unsettled || slices.ContainsFunc(ends, func(a A) bool { return ended[a] == 0 }) {
		t.Error("too little was asked")
	}
}

// Texts checks that keys are unique and well formed and that every rule and
// column of l has a text, and returns how many there are.
func Texts(t *testing.T, l *rule.Law, texts iter.Seq2[string, string]) int {
	t.Helper()
	seen := map[string]bool{}
	for key, text := range texts {
		if seen[key] || text == "" || len(key) <= len(l.Package)+1 || key[:len(l.Package)+1] != l.Package+"." {
			t.Errorf("%q: %q, twice %v", key, text, seen[key])
		}
		seen[key] = true
	}
	for r := range l.Rules() {
		if !seen[l.Package+"."+r.Key] {
			t.Errorf("no text of %s", r.Key)
		}
	}
	for c := range l.All() {
		if !seen[l.Package+"."+c.Name+"/gist"] {
			t.Errorf("no text of %s", c.Name)
		}
		k := &l.Columns[l.Column(c.Name)]
		if (k.By == "") != (k.Can == 0) || k.Can>>len(k.Tokens) != 0 || k.Stages && k.By == "" || k.From&k.Can != 0 || k.From != 0 && k.By == "" || k.Reading && k.By != "" {
			t.Errorf("%s: act %q leads to %b", k.Name, k.By, k.Can)
		}
	}
	if len(seen) == 0 {
		t.Error("no texts")
	}
	return len(seen)
}

// A Change is a fact with a new value, or with several joined by "|" if it has
// all of them.
type Change struct{ Name, Token string }

// Flips checks that the flips of a case with at most size changes are those of
// brute force: of all sets of so many of the changes, those that give an answer
// other than was and hold no smaller set to the same end. Flips of other facts
// are passed over. Decide answers once the changes are made; the zero A is no
// answer. It returns how many sets there are.
func Flips[A comparable](t *testing.T, size int, was A, flips iter.Seq[vienna.Flip[A]], changes []Change, decide func(made []Change) A, name string) int {
	t.Helper()
	type set struct {
		key string
		a   A
	}
	key := func(made []Change) string {
		var parts []string
		for _, c := range made {
			parts = append(parts, c.Name+"="+c.Token)
		}
		slices.Sort(parts)
		return strings.Join(parts, " ")
	}
	want := map[set]bool{}
	var open A
	var try func(made []Change, from int)
	within := func(made []Change, a A) bool { // a part of made is enough
		for drop := 1; drop+1 < 1<<len(made); drop++ {
			var part []Change
			for i, c := range made {
				if drop>>i&1 == 0 {
					part = append(part, c)
				}
			}
			if want[set{key(part), a}] {
				return true
			}
		}
		return false
	}
	for n := 1; n <= size; n++ {
		try = func(made []Change, from int) {
			if len(made) == n {
				if a := decide(made); a != was && a != open && !within(made, a) {
					want[set{key(made), a}] = true
				}
				return
			}
			for i := from; i < len(changes); i++ {
				if !slices.ContainsFunc(made, func(c Change) bool { return c.Name == changes[i].Name }) {
					try(append(made[:len(made):len(made)], changes[i]), i+1)
				}
			}
		}
		try(nil, 0)
	}
	got := map[set]bool{}
	var expand func(f vienna.Flip[A], made []Change)
	expand = func(f vienna.Flip[A], made []Change) {
		if len(made) == len(f.Changes) {
			s := set{key(made), f.Answer}
			if got[s] || !want[s] {
				t.Errorf("%s, %v: flip %v, twice %v; brute force has it: %v", name, was, f, got[s], want[s])
			}
			got[s] = true
			return
		}
		c := f.Changes[len(made)]
		tokens := c.To
		if c.Every {
			tokens = []string{strings.Join(c.To, "|")}
		}
		for _, token := range tokens {
			expand(f, append(made[:len(made):len(made)], Change{c.Name, token}))
		}
	}
	known := func(c vienna.Change) bool {
		return slices.ContainsFunc(changes, func(d Change) bool { return c.Name == d.Name })
	}
	for f := range flips {
		if len(f.Changes) <= size && !slices.ContainsFunc(f.Changes, func(c vienna.Change) bool { return !known(c) }) {
			expand(f, nil)
		}
	}
	for s := range want {
		if !got[s] {
			t.Errorf("%s, %v: no flip %s to %v", name, was, s.key, s.a)
		}
	}
	return len(want)
}

// Presumed checks that a flip comes true: with what it presumes stated, and its
// changes made, with one value of each, the answer is as it says. It returns how
// many flips there are.
func Presumed[A comparable](t *testing.T, flips iter.Seq[vienna.Flip[A]], name string, decide func(set func(func(name string, tokens ...string) error) error) A) (n int) {
	t.Helper()
	for f := range flips {
		n++
		got := decide(func(set func(string, ...string) error) error {
			for _, fact := range f.Presumed {
				if err := set(fact.Name, fact.Value); err != nil {
					return err
				}
			}
			for _, c := range f.Changes {
				if !c.Every {
					c.To = c.To[n%len(c.To):][:1]
				}
				if err := set(c.Name, c.To...); err != nil {
					return err
				}
			}
			return nil
		})
		if got != f.Answer {
			t.Errorf("%s: %v presuming %v: %v", name, f, f.Presumed, got)
		}
	}
	return n
}

// Views checks the views of a ruling: whatever positions are drawn, one of them
// fits, and its answer is that of the case that takes them; and where there are
// several, they differ. It returns how many there are.
func Views[A comparable](t *testing.T, views iter.Seq[vienna.View[A]], draws int, draw func() (taken map[string]vienna.Position, a A), name string) (n int) {
	t.Helper()
	all := slices.Collect(views)
	answers := map[A]bool{}
	for _, v := range all {
		answers[v.Answer] = true
	}
	if len(all) == 0 || len(all) > 1 && len(answers) == 1 || len(all) == 1 && len(all[0].Taken) > 0 {
		t.Errorf("%s: views %v", name, all)
	}
	for range draws {
		taken, want := draw()
		fit := 0
		for _, v := range all {
			if slices.ContainsFunc(v.Taken, func(r vienna.Reading) bool { return len(r.Options) != 1 || r.Options[0].Position != taken[r.ID] }) {
				continue
			}
			if fit++; v.Answer != want {
				t.Errorf("%s: under %v the view is %v, want %v", name, taken, v, want)
			}
		}
		if fit != 1 {
			t.Errorf("%s: %d views fit %v", name, fit, taken)
		}
	}
	return len(all)
}
