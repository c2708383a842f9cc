package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
)

// things is a law that spells a fact and a question as package immunity does,
// and means others.
type things struct{ persons }

func (things) name() string  { return "things" }
func (things) blank() matter { return &thing{} }

func (things) questions() iter.Seq[string] { return slices.Values([]string{"arrest", "move"}) }

func (things) columns() iter.Seq[vienna.Column] {
	return slices.Values([]vienna.Column{{Name: "person", Tokens: []string{"chair", "table"}}, {Name: "legs", Tokens: []string{"three", "four"}}})
}

type thing struct {
	person
	stated []string
}

func (t *thing) Set(name string, tokens ...string) error {
	if slices.Contains(tokens, "agent") {
		return fmt.Errorf("%s: allowed are chair, table", name)
	}
	t.stated = append(t.stated, name+"="+strings.Join(tokens, "|"))
	return nil
}

// The package of a case says what its names mean, wherever it stands.
func TestPackages(t *testing.T) {
	n := newNames(persons{}, things{})
	if i := slices.Index(n.headings, "person"); i < 0 || slices.Contains(n.headings[i+1:], "person") {
		t.Errorf("headings = %q, want person once", n.headings)
	}
	header := []string{"id", "person", "question", "package", "legs"}
	for _, c := range []struct{ object, record, want string }{
		{`{"id":"a","package":"things","question":"move","facts":{"person":"table","legs":"four"}}`, "a,table,move,things,four", "things [person=table legs=four]"},
		{`{"id":"a","facts":{"person":["table","chair"]},"question":"move","package":"things"}`, "a,table|chair,move,things,", "things [person=table|chair]"},
		{`{"id":"a","question":"arrest","facts":{"person":"agent"}}`, "a,agent,arrest,,NA", "immunity"},
		{`{"id":"a","package":"things","question":"move","facts":{"person":"agent"}}`, "a,agent,move,things,", "person: allowed are chair, table"},
		{`{"id":"a","question":"move","facts":{"person":"agent"}}`, "a,agent,move,,", `"move" is not a question of immunity`},
		{`{"id":"a","question":"arrest","facts":{"legs":"four"}}`, "a,,arrest,NA,four", `"legs" is not a fact`},
		{`{"id":"a","question":"arrest","facts":{},"p\u0061ckage":"things"}`, "", "the case was begun as one of immunity"},
		{`{"id":"a","facts":{},"package":"nothing"}`, "a,,,nothing,", `package: "nothing": allowed are immunity, things`},
	} {
		check := func(layout string, e *entry, err error) {
			t.Helper()
			var got string
			switch m := e.Case.(type) {
			case *person:
				got = e.Law.name()
			case *thing:
				got = fmt.Sprint(e.Law.name(), " ", m.stated)
			}
			if err != nil {
				got = err.Error()
			}
			if !strings.Contains(got, c.want) {
				t.Errorf("%s: %s = %s, want %s", layout, c.object, got, c.want)
			}
		}
		e, err := n.decodeObject([]byte(c.object))
		check("object", e, err)
		if c.record != "" {
			e, err = n.decodeRecord(header, []byte(c.record))
			check("record", e, err)
		}
	}
}
