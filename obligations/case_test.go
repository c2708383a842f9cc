package obligations

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// leafFields calls f for each field of v that is packed.
func leafFields(v reflect.Value, path string, f func(path string, v reflect.Value)) {
	for i := range v.NumField() {
		field, name := v.Field(i), path+v.Type().Field(i).Name
		switch field.Kind() {
		case reflect.Struct:
			leafFields(field, name+".", f)
		case reflect.Array: // the sets, which are reduced for each duty
		default:
			f(name, field)
		}
	}
}

// Each value of each field is packed into the lane of its column and comes back
// out; and all values are as none.
func TestEveryFieldIsPacked(t *testing.T) {
	var c Case
	d := dutyAt(0)
	column := columnArisen + 1
	leafFields(reflect.ValueOf(&c).Elem(), "", func(path string, v reflect.Value) {
		k, lane := &columns[column], lanes[column]
		column++
		for bit := range k.Tokens {
			v.SetUint(1 << bit)
			b := c.box()
			var want rule.Box
			lane.Put(&want, 1<<bit)
			if b != want {
				t.Errorf("%s = %d packs to %x, want %x", path, 1<<bit, b, want)
			}
			var back Case
			back.fill(b)
			if back != c {
				t.Errorf("%s = %d does not come back: %+v", path, 1<<bit, back)
			}
		}
		v.SetUint(1<<len(k.Tokens) - 1)
		if got, want := c.pack(c.filled(), &d), (&Case{}).pack((&Case{}).filled(), &d); got != want {
			t.Errorf("%s with every value packs to %x, and not stated to %x", path, got, want)
		}
		v.SetUint(0)
	})
	if column != columnConduct {
		t.Errorf("%d columns have a field, want %d", column, columnConduct)
	}
}

// Every constant of an enumeration has a token.
func TestEveryConstantHasAToken(t *testing.T) {
	tokens := map[string]int{"Author": len(authorTokens), "Capacity": len(capacityTokens), "Warning": len(warningTokens), "Notice": len(noticeTokens),
		"Handling": len(handlingTokens), "Event": len(events) - 1, "Actor": len(actorNames), "Subject": len(subjectNames), "Standard": len(standardNames) - 1,
		"State": len(stateNames), "Conditions": len(conditionNames), "Posting": len(postingNames), "Status": len(statusNames), "form": len(formNames) - 1, "conduct": len(conductTokens), "layer": len(layerNames), "date": numDates - 1}
	count := map[string]int{}
	for _, name := range []string{"case.go", "event.go", "duty.go", "decide.go", "response.go", "accreditation.go", "rows.go"} {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			typ := ""
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				if id, ok := v.Type.(*ast.Ident); ok {
					typ = id.Name
				} else if v.Values != nil {
					typ = ""
				}
				if typ != "" && v.Names[0].Name != "_" && !strings.HasPrefix(v.Names[0].Name, "every") {
					count[typ]++
				}
			}
		}
	}
	delete(count, "forms")
	for typ, n := range count {
		if tokens[typ] != n {
			t.Errorf("%s has %d constants and %d tokens", typ, n, tokens[typ])
		}
	}
	if len(count) != len(tokens) {
		t.Errorf("%d enumerations were found, want %d: %v", len(count), len(tokens), count)
	}
}

// partial returns a random case of which a part is stated, with a duty.
func partial(r *rand.Rand) (Case, Duty) {
	d := dutyAt(r.IntN(len(catalogue)))
	var c Case
	c.fill(ruletest.Partial(&law, r))
	switch r.IntN(6) {
	case 0:
	case 1:
		c.Events = EventsOf(Nothing)
	default:
		events := slices.Collect(d.Arises())
		c.Events = EventsOf(events[r.IntN(len(events))])
	}
	for i, set := range [...]*Duties{&c.Performed, &c.Running, &c.Violated} {
		if r.IntN(4) == i {
			*set = DutiesOf(d)
		}
	}
	return c, d
}

// The states of a partial case are those of its completions, no more and no less.
// What is not settled names open facts, what is settled none, and every total case
// of a duty that has arisen has a rule above the floor.
func TestPartialCases(t *testing.T) {
	r := rand.New(rand.NewPCG(1961, 2001))
	settled, open, weak, forks := 0, 0, 0, 0
	n := 100_000
	if testing.Short() {
		n = 20_000
	}
	for range n {
		c, d := partial(r)
		ruling := Decide(c, d)
		var want State
		forks += leaves(c, d, func(a *reader, s State, _ vienna.Citation) bool {
			want |= s
			b := a.c.pack(a.c.filled(), &d)
			if table.Settled(&b, int(d.form)).Has(0) && lanes[columnArisen].Get(&b) == uint64(yes) {
				t.Fatalf("%s: arisen, and no rule decides: %+v", d.Key, a.c)
			}
			return true
		})
		if ruling.State != want {
			t.Fatalf("%s: rows %v, completions %v: %+v", d.Key, ruling.State, want, c)
		}
		b := c.pack(c.filled(), &d)
		var rows rule.Set
		if out, exact := table.Decide(&b, int(d.form), &rows); State(out) != want && !exact {
			weak++
		}
		facts := 0
		for range ruling.Open() {
			facts++
		}
		if ruling.State.Settled() {
			settled++
		} else {
			open++
		}
		if ruling.State.Settled() != (facts == 0) {
			t.Fatalf("%s: %v with %d open facts: %+v", d.Key, ruling.State, facts, c)
		}
	}
	t.Logf("%d settled, %d not, %d leaves; quick pass too weak on %d", settled, open, forks, weak)
	if settled < n/4 || open < n/4 || forks < 10*n || weak == 0 {
		t.Errorf("%d settled, %d not, %d leaves, %d weak", settled, open, forks, weak)
	}
}

// complete returns a random completion of a box.
func complete(r *rand.Rand, b rule.Box) rule.Box {
	for _, lane := range lanes {
		v := lane.Get(&b)
		for v&(v-1) != 0 && r.IntN(2) == 0 {
			v &= v - 1
		}
		lane.Put(&b, v&-v)
	}
	return b
}

// No rule is idle: each decides some total case of some duty. No fact is: each is
// tested by some rule.
func TestNoIdleRow(t *testing.T) {
	r := rand.New(rand.NewPCG(1963, 1973))
	var used rule.Set
	for i := range rows {
		for f := form(1); f < numForms; f++ {
			if rows[i].forms>>f&1 == 0 {
				continue
			}
			for range 400 {
				b := complete(r, table.Rows[i].Box)
				var s rule.Set
				table.Decide(&b, int(f), &s)
				if s.Has(i) {
					used.Add(i)
				}
			}
		}
		if !used.Has(i) {
			t.Errorf("%s decides nothing", rows[i].key)
		}
	}
	for i, lane := range lanes {
		tested := false
		for k := range rows {
			b := rows[k].conditions()
			tested = tested || lane.Get(&b) != 0
		}
		if !tested {
			t.Errorf("no row tests column %s", columns[i].Name)
		}
	}
	seen := map[string]bool{}
	for i := range rows {
		if seen[rows[i].key] {
			t.Errorf("key %s is repeated", rows[i].key)
		}
		seen[rows[i].key] = true
		if _, ok := vienna.Lookup(rows[i].at); !ok && rows[i].at != (vienna.Citation{}) {
			t.Errorf("%s: %v is not in the catalogue of provisions", rows[i].key, rows[i].at)
		}
	}
}

// A case survives its JSON, and its facts can be stated one by one.
func TestJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	n := 0
	for range 500 {
		c, _ := partial(r)
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back, again Case
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		for name, tokens := range c.Facts() {
			n++
			if err := again.Set(name, tokens...); err != nil {
				t.Fatal(err)
			}
		}
		for id, letters := range c.Positions() {
			if err := again.Set(id, letters...); err != nil {
				t.Fatal(err)
			}
		}
		if two, _ := json.Marshal(back); string(two) != string(text) || back != again {
			t.Fatalf("%s comes back as %s", text, two)
		}
	}
	if n < 2000 {
		t.Errorf("%d facts", n)
	}
}

func TestBadJSON(t *testing.T) {
	for text, want := range map[string]string{
		`{"facts":{"events":["bag_opend"]}}`:           `"bag_opend" is not an event`,
		`{"facts":{"violated":["vcdr-3"]}}`:            `"vcdr-3" is not a duty`,
		`{"facts":{"Author":"organ"}}`:                 `"Author" is not a fact or reading`,
		`{"facts":{"author":"police"}}`:                `"police": allowed are organ`,
		`{"facts":{"author":null}}`:                    `null`,
		`{"facts":{"events":[]}}`:                      `an empty list`,
		`{"facts":{"author":"organ","author":"lent"}}`: `stated twice`,
		`{"readings":{"events":["bag_sent"]}}`:         `does not stand among the readings`,
		`{"readings":{"life-saving-entry":"C"}}`:       `allowed are A or none`,
		`{"facts":{"life-saving-entry":"A"}}`:          `does not stand among the facts`,
		`{"presume":true}`:                             `nothing is presumed`,
		`{"facts":{}} {}`:                              `after the end`,
		`{"facts":{"arisen":true}}`:                    `not a fact`,
		`{"facts":{"mission_entered":true}}`:           `"mission_entered" is not a fact or reading: allowed are events, performed`,
		`{"facts":{"vcdr-22-2":"violated"}}`:           `"vcdr-22-2" is not a fact or reading`,
		`{"facts":{"care.harm":"yes"}}`:                `allowed are true and false`,
		`{"fact":{}}`:                                  `allowed are facts, readings, presume`,
		`{"facts":{"handling":["passed","burnt"]}}`:    `"burnt"`,
	} {
		var c Case
		err := json.Unmarshal([]byte(text), &c)
		if err == nil || !strings.Contains(err.Error(), want) && !strings.Contains(err.Error(), "invalid character") {
			t.Errorf("Unmarshal(%s) = %v, want an error with %q", text, err, want)
		}
	}
	if err := new(Case).Set("events"); err == nil {
		t.Error("Set without a token succeeds")
	}
}

// One event and one duty are stated by names of their own, and the others stay as
// they are.
func TestSetOne(t *testing.T) {
	var c Case
	for _, step := range []struct {
		set  string // name and tokens
		want string // the facts, or a part of the error
	}{
		{"mission_entered true", "no events are stated: state with events all that have happened"},
		{"events nothing", `{"events":["nothing"]}`},
		{"mission_entered true", `{"events":["mission_entered"]}`},
		{"bag_opened true", `{"events":["mission_entered","bag_opened"]}`},
		{"mission_entered false", `{"events":["bag_opened"]}`},
		{"bag_opened true false", "bag_opened: 2 values: allowed is one of true, false"},
		{"bag_opened maybe", `bag_opened: "maybe": allowed are false, true`},
		{"bag_opened false", `{"events":["nothing"]}`},
		{"bag_opened false", `{"events":["nothing"]}`},
		{"nothing true", `"nothing" is not a fact or reading`},
		{"violated vcdr-4-1 vcdr-12", `{"events":["nothing"],"violated":["vcdr-4-1","vcdr-12"]}`},
		{"vcdr-12 performed running", `{"events":["nothing"],"performed":["vcdr-12"],"running":["vcdr-12"],"violated":["vcdr-4-1"]}`},
		{"vcdr-12 running", `{"events":["nothing"],"running":["vcdr-12"],"violated":["vcdr-4-1"]}`},
		{"vcdr-12 done", `vcdr-12: "done": allowed are performed, running, violated`},
		{"vcdr-12", "no value: leave the fact out"},
		{"vcdr-3 done", `"vcdr-3" is not a fact or reading: allowed are events, performed, running, violated, author`},
		{"vcdr-3 done", "and one event by its token and one duty by its key"},
	} {
		tokens := strings.Fields(step.set)
		before := c
		if err := c.Set(tokens[0], tokens[1:]...); err != nil {
			if !strings.Contains(err.Error(), step.want) || c != before {
				t.Errorf("Set(%s) = %v, want %s", step.set, err, step.want)
			}
			continue
		}
		if got, _ := c.MarshalJSON(); string(got) != `{"facts":`+step.want+"}" {
			t.Errorf("Set(%s) leaves %s, want %s", step.set, got, step.want)
		}
	}
}

func FuzzUnmarshal(f *testing.F) {
	for _, s := range []string{`{}`, `{"facts":{"events":["bag_opened"],"author":["organ","lent"],"care.harm":true}}`, `{"readings":{"life-saving-entry":"B"}}`, `{"facts":{"violated":["vcdr-17"]},"presume":false}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var c Case
		if c.UnmarshalJSON(data) != nil {
			return
		}
		text, err := c.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var back Case
		if err := back.UnmarshalJSON(text); err != nil {
			t.Fatalf("%s, written as %s: %v", data, text, err)
		}
		for _, d := range []Duty{dutyAt(16), dutyAt(90)} {
			if Decide(c, d).State != Decide(back, d).State {
				t.Fatalf("%s and %s are decided differently", data, text)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "performed|breached", "receiving_state", "premises|bags", "wrong_done", "|"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := ParseState(s); err == nil {
			if back, err := ParseState(v.String()); err != nil || back != v {
				t.Errorf("ParseState(%q) = %v, and back %v, %v", s, v, back, err)
			}
		}
		if v, err := ParseActor(s); err == nil {
			if back, err := ParseActor(v.String()); err != nil || back != v {
				t.Errorf("ParseActor(%q) = %v, and back %v, %v", s, v, back, err)
			}
		}
		if v, err := ParseSubject(s); err == nil {
			if back, err := ParseSubject(v.String()); err != nil || back != v {
				t.Errorf("ParseSubject(%q) = %v, and back %v, %v", s, v, back, err)
			}
		}
		if v, err := ParseConditions(s); err == nil {
			if back, err := ParseConditions(v.String()); err != nil || back != v {
				t.Errorf("ParseConditions(%q) = %v, and back %v, %v", s, v, back, err)
			}
		}
	})
}
