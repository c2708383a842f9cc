package door

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

const (
	clerk = `{"id":"a","package":"immunity","question":"arrest","facts":{"person":["administrative_technical","agent"],"act":"private"},"readings":{"brief-restraint":"B"},"presume":true}`
	bag   = `{"facts":{"thing":"bag"},"question":"open","package":"premises"}`
)

func ExampleDoor_Ask() {
	text, err := New().Ask("views", []byte(`{"case":{"package":"immunity","question":"brief_restraint","facts":{"person":"agent","danger":true},"presume":true}}`))
	var v Views
	fmt.Println(err, json.Unmarshal(text, &v), v.Answer)
	for _, v := range v.Views {
		fmt.Println(v.Text)
	}
	// Output:
	// <nil> <nil> unknown
	// brief-restraint: A: barred
	// brief-restraint: B: not_barred
}

func ExampleDoor_Decide() {
	a, err := New().Decide([]byte(`{"id":"a","package":"premises","question":"open","facts":{"thing":"bag","holder":"mission"},"presume":true}`))
	fmt.Println(a.ID, a.Record.Answer, a.Record.Settled[0], err)
	_, err = New().Decide([]byte(`{"package":"premises","question":"open","facts":{"thing":"parcel"}}`))
	fmt.Println(err.Error()[:57])
	// Output:
	// a barred VCDR 27(3): the diplomatic bag is neither opened nor detained <nil>
	// line 1, column 66: facts: thing: "parcel": allowed are ot
}

// The door gives the record that the package gives, with the package before the
// facts or behind them.
func TestDecide(t *testing.T) {
	d := New()
	person, err := immunity.Decide(immunity.Case{Person: immunity.Agent | immunity.AdministrativeTechnical, Act: immunity.Private, Readings: immunity.Readings{BriefRestraint: vienna.B}, Presume: true}, immunity.Arrest).Record()
	require.NoError(t, err)
	thing, err := premises.Decide(premises.Case{Thing: premises.Bag}, premises.Open).Record()
	require.NoError(t, err)
	for text, want := range map[string]Answer{clerk: {"a", person}, bag: {"", thing}} {
		got, err := d.Decide([]byte(text))
		require.NoError(t, err)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Decide(%s): (-want +got)\n%s", text, diff)
		}
	}
}

// Every measure is asked, and every fact and reading stated, by its name.
func TestLaws(t *testing.T) {
	d := New()
	measures, columns, rules := 0, 0, 0
	for l := range d.Laws() {
		for _, m := range l.Measures {
			a, err := d.Decide(fmt.Appendf(nil, `{"package":%q,"question":%q,"facts":{},"presume":true}`, l.Name, m))
			require.NoError(t, err)
			require.Equal(t, []string{l.Name, m}, []string{a.Record.Package, a.Record.Question})
			measures++
		}
		for _, c := range l.Columns {
			member, value := "facts", `"`+c.Tokens[0]+`"`
			if c.Truth {
				value = c.Tokens[0]
			}
			text := fmt.Sprintf(`{"package":%q,"question":%q,"facts":{},%q:{%q:%s}}`, l.Name, l.Measures[0], "readings", c.Name, value)
			if !c.Reading {
				text = strings.Replace(strings.Replace(text, `"facts":{},`, "", 1), "readings", member, 1)
			}
			a, err := d.Decide([]byte(text))
			require.NoError(t, err, text)
			require.Contains(t, string(a.Record.Case), `"`+c.Name+`"`)
			columns++
		}
		rules += len(l.Rules)
	}
	t.Logf("%d measures, %d columns, %d rules", measures, columns, rules)
	require.Greater(t, measures, 50)
	require.Greater(t, columns, 150)
	require.Greater(t, rules, 300)
}

// What is no case is refused, with the place, what was seen and what is allowed;
// what is no JSON is told apart.
func TestStrict(t *testing.T) {
	d := New()
	for _, c := range []struct {
		name, from, to string // replaced in clerk
		malformed      bool
		want           string
	}{
		{"cut", `"presume":true}`, ``, true, "line 1, column 158: unexpected end of JSON input"},
		{"a comma too many", `true}`, `true,}`, true, "line 1, column 174: invalid character '}'"},
		{"trailing", `true}`, `true} 7`, true, "invalid character '7' after top-level value"},
		{"on another line", `{"id"`, "\n\n {id", true, "line 3, column 3: invalid character 'i'"},
		{"not text", `"a"`, "\"\xff\"", true, "the text is not valid UTF-8"},
		{"depth of JSON", `true`, strings.Repeat("[", 20000), true, "exceeded max depth"},
		{"a list", clerk, `[]`, false, "line 1, column 2: case: a list: allowed is an object"},
		{"null", clerk, `null`, false, "null: allowed is an object"},
		{"too large", `"a"`, `"` + strings.Repeat("a", Limit) + `"`, false, "text: 1048748 bytes: allowed are 1048576"},
		{"too deep", `"private"`, `[[]]`, false, "line 1, column 115: facts.act: a list: allowed is a string"},
		{"very deep", `"private"`, strings.Repeat("[", 9000) + strings.Repeat("]", 9000), false, "line 1, column 115: facts.act: a list"},
		{"member", `"presume"`, `"presumed"`, false, `"presumed" is not a member of a case: allowed are id, package,`},
		{"member in another case", `"facts"`, `"Facts"`, false, `"Facts" is not a member of a case`},
		{"member twice", `"id":"a"`, `"id":"a","id":"b"`, false, `"id" is stated twice`},
		{"package in another case", `"id":"a"`, `"Package":"premises"`, false, `"Package" is not a member of a case`},
		{"package twice", `"id":"a"`, `"package":"premises"`, false, `"package" is stated twice`},
		{"id", `"a"`, `7`, false, "id: 7: allowed is a string"},
		{"no package", `"package":"immunity",`, ``, false, "facts: they have no meaning without a package: allowed are immunity, premises"},
		{"package", `"immunity"`, `"impunity"`, false, `line 1, column 31: package: "impunity": allowed are immunity, premises`},
		{"package no string", `"immunity"`, `7`, false, `package: 7: allowed is a string`},
		{"package null", `"immunity"`, `null`, false, `package: null: allowed is a string`},
		{"no question", `"question":"arrest",`, ``, false, "question: missing: allowed are stop,"},
		{"question", `"arrest"`, `"detain"`, false, `line 1, column 51: question: "detain": allowed are stop,`},
		{"question of the other package", `"arrest"`, `"tow"`, false, `question: "tow": allowed are stop,`},
		{"no facts", `"facts":{"person":["administrative_technical","agent"],"act":"private"},`, ``, false, "facts: missing"},
		{"nothing", clerk, `{}`, false, "package: missing: allowed are immunity, premises"},
		{"fact", `"act"`, `"deed"`, false, `"deed" is not a fact or reading: allowed are person,`},
		{"fact of the other package", `"act"`, `"thing"`, false, `"thing" is not a fact or reading`},
		{"fact twice", `"act"`, `"person":"agent","act"`, false, `"person" is stated twice`},
		{"fact null", `"private"`, `null`, false, "null: allowed is a string"},
		{"empty list", `"private"`, `[]`, false, "an empty list: leave the fact out"},
		{"token", `"private"`, `"privat"`, false, `act: "privat": allowed are private, duties, official`},
		{"truth as text", `"act":"private"`, `"household":"true"`, false, `facts.household: "true": allowed are true and false`},
		{"reading among facts", `"act":"private"`, `"brief-restraint":"B"`, false, `"brief-restraint" is a reading: it stands in readings`},
		{"fact among readings", `"brief-restraint":"B"`, `"act":"private"`, false, `"act" is a fact: it stands in facts`},
		{"position", `"B"`, `"C"`, false, `readings: `},
		{"presume", `true`, `"yes"`, false, `presume: "yes": allowed are true and false`},
	} {
		text := strings.Replace(clerk, c.from, c.to, 1)
		require.NotEqual(t, clerk, text, c.name)
		a, err := d.Decide([]byte(text))
		require.Error(t, err, c.name)
		require.Zero(t, a, c.name)
		if malformed := errors.As(err, new(MalformedError)); malformed != c.malformed || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: malformed %v, %q; want %v, %q", c.name, malformed, err, c.malformed, c.want)
		}
	}
}

// What is answered is a case that its package reads, and the same text gets the
// same answer.
func FuzzDecide(f *testing.F) {
	f.Add([]byte(clerk))
	f.Add([]byte(bag))
	f.Add([]byte(`{"package":"premises","question":"search","facts":{"owner.person":"agent","thing":"residence"}}`))
	f.Add([]byte("{\"package\":\"immunity\",\n\"facts\":{\"person\":[[[["))
	d := New()
	f.Fuzz(func(t *testing.T, text []byte) {
		a, err := d.Decide(text)
		if err != nil {
			return
		}
		b, err := d.Decide(fmt.Appendf(nil, `{"package":%q,"question":%q,"facts":{},%s`, a.Record.Package, a.Record.Question, strings.TrimPrefix(string(a.Record.Case), "{")))
		if err == nil && cmp.Diff(a.Record, b.Record) != "" {
			t.Errorf("Decide(%s) = %v, and from its record %v", text, a.Record, b.Record)
		}
		if !json.Valid(a.Record.Case) {
			t.Errorf("Decide(%s): the case is %s", text, a.Record.Case)
		}
	})
}
