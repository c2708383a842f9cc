package casefile

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
)

// furniture is a law that spells a fact and a question as package immunity does,
// and means others.
type furniture struct{ persons }

func (furniture) Name() string  { return "furniture" }
func (furniture) Blank() Matter { return &seat{} }

func (furniture) Retired(name string) (string, bool) {
	return "tables have no varnish: their finish is stated", name == "varnish"
}

func (furniture) questions() iter.Seq[string] { return slices.Values([]string{"arrest", "move"}) }

func (furniture) columns() iter.Seq[vienna.Column] {
	return slices.Values([]vienna.Column{{Name: "person", Tokens: []string{"chair", "table"}}, {Name: "legs", Tokens: []string{"three", "four"}}})
}

type seat struct {
	person
	stated []string
}

func (t *seat) Set(name string, tokens ...string) error {
	if slices.Contains(tokens, "agent") {
		return fmt.Errorf("%s: allowed are chair, table", name)
	}
	t.stated = append(t.stated, name+"="+strings.Join(tokens, "|"))
	return nil
}

// The package of a case says what its names mean, wherever it stands.
func TestPackages(t *testing.T) {
	r := newReader(persons{}, furniture{})
	if i := slices.Index(r.headings, "person"); i < 0 || slices.Contains(r.headings[i+1:], "person") {
		t.Errorf("headings = %q, want person once", r.headings)
	}
	header := []string{"id", "person", "question", "package", "legs"}
	for _, c := range []struct{ object, record, want string }{
		{`{"id":"a","package":"furniture","question":"move","facts":{"person":"table","legs":"four"}}`, "a,table,move,furniture,four", "furniture [person=table legs=four]"},
		{`{"id":"a","facts":{"person":["table","chair"]},"question":"move","package":"furniture"}`, "a,table|chair,move,furniture,", "furniture [person=table|chair]"},
		{`{"id":"a","question":"arrest","facts":{"person":"agent"}}`, "a,agent,arrest,,NA", "immunity"},
		{`{"id":"a","package":"furniture","question":"move","facts":{"person":"agent"}}`, "a,agent,move,furniture,", "person: allowed are chair, table"},
		{`{"id":"a","question":"move","facts":{"person":"agent"}}`, "a,agent,move,,", `"move" is not a question of immunity`},
		{`{"id":"a","question":"arrest","facts":{"legs":"four"}}`, "a,,arrest,NA,four", `"legs" is not a fact`},
		{`{"id":"a","package":"furniture","question":"move","facts":{"varnish":true}}`, "", `"varnish" is retired: tables have no varnish: their finish is stated`},
		{`{"id":"a","question":"arrest","facts":{},"p\u0061ckage":"furniture"}`, "", "the case was begun as one of immunity"},
		{`{"id":"a","facts":{},"package":"nothing"}`, "a,,,nothing,", `package: "nothing": allowed are immunity, furniture`},
	} {
		check := func(layout string, e *Entry, err error) {
			t.Helper()
			var got string
			switch m := e.Case.(type) {
			case *person:
				got = e.Law.Name()
			case *seat:
				got = fmt.Sprint(e.Law.Name(), " ", m.stated)
			}
			if err != nil {
				got = err.Error()
			}
			if !strings.Contains(got, c.want) {
				t.Errorf("%s: %s = %s, want %s", layout, c.object, got, c.want)
			}
		}
		e, err := r.decodeObject([]byte(c.object))
		check("object", e, err)
		if c.record != "" {
			e, err = r.decodeRecord(header, []byte(c.record))
			check("record", e, err)
		}
	}
}
