package door

import (
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

func ExampleDoor_Next() {
	n, err := New().Next([]byte(`{"case":{"package":"premises","question":"open","facts":{"thing":"baggage"}},"unknown":["holder"]}`))
	fmt.Println(n.Answer, err)
	fmt.Println(n.Question.Name, n.Question.Wording, n.Question.Rule)
	for i, t := range n.Question.Tokens {
		fmt.Println("  ", t, n.Question.Leads[i])
	}
	// Output:
	// unknown <nil>
	// actor Is the measure taken by or for a State, or privately? Custom: what a person does of its own accord, and not for a State, is no measure of a State
	//    state_agent unknown
	//    private not_barred
}

func ExampleDoor_Flips() {
	f, err := New().Flips([]byte(`{"case":{"package":"immunity","question":"arrest","facts":{"person":"agent"},"presume":true},"size":1}`))
	fmt.Println(f.Answer, err)
	for _, f := range f.Flips {
		if f.Possible {
			fmt.Println(f.Steps, f.Changes[0].By, f.Answer)
		}
	}
	// Output:
	// barred <nil>
	// 1 the sending State, or for its own persons the organisation, waives not_barred
}

func ExampleDoor_Views() {
	v, err := New().Views([]byte(`{"case":{"package":"immunity","question":"brief_restraint","facts":{"person":"agent","danger":true},"presume":true}}`))
	fmt.Println(v.Answer, err)
	for _, v := range v.Views {
		fmt.Println(v.Text, len(v.Taken), v.Weakest.Name)
	}
	// Output:
	// unknown <nil>
	// brief-restraint: A: barred 1 apology of the Netherlands to Russia (Borodin)
	// brief-restraint: B: not_barred 1 United States Diplomatic and Consular Staff in Tehran (United States v Iran) [1980] ICJ Rep 3, para 86
}

func ExampleDoor_Rules() {
	r, err := New().Rules([]byte(`{"package":"premises"}`))
	fmt.Println(r.Rules[1], err)
	_, err = New().Rules([]byte(`{"package":"threat"}`))
	fmt.Println(err)
	// Output:
	// Custom: what a person does of its own accord, and not for a State, is no measure of a State <nil>
	// line 1, column 20: package: "threat": allowed are immunity, premises
}

func ExampleDoor_Catalogue() {
	c, err := New().Catalogue([]byte(`{}`))
	for _, p := range c.Packages {
		fmt.Println(p.Name, p.Measures[0], p.Columns[0].Name, p.Readings[0].ID, err)
	}
	// Output:
	// immunity stop person servitude-as-commerce <nil>
	// premises enter thing premises-start <nil>
}

func ExampleRefusal() {
	_, err := New().Ask("judge", nil)
	fmt.Printf("%s\n", Refusal(err))
	// Output:
	// {"error":"\"judge\": allowed are decide, next, flips, views, rules, catalogue"}
}

// subjects are cases, without their braces, of which much is open.
var subjects = map[string][]string{
	"immunity": {`"facts":{"person":"administrative_technical"},"presume":true`, `"facts":{"person":["agent","consular_officer"],"danger":true}`},
	"premises": {`"facts":{"thing":"bag","holder":"mission"}`, `"facts":{"thing":"residence","owner.person":"agent"},"presume":true`},
}

// An answers is a ruling of a package.
type answers interface {
	Next(unknown ...string) (vienna.Question[vienna.Answer], bool)
	Flips(size int) iter.Seq[vienna.Flip[vienna.Answer]]
	Views() iter.Seq[vienna.View[vienna.Answer]]
}

// The door says what the packages say, of every measure.
func TestAgreement(t *testing.T) {
	d := New()
	questions, flips, views := 0, 0, 0
	agree := func(name, measure, subject string, a vienna.Answer, r answers) {
		text := fmt.Sprintf(`{"case":{"id":"a","package":%q,"question":%q,%s},`, name, measure, subject)
		ruled := Ruled{"a", a, vienna.Limits}

		n, err := d.Next([]byte(text + `"unknown":[]}`))
		require.NoError(t, err)
		require.Equal(t, ruled, n.Ruled)
		q, ok := r.Next()
		require.Equal(t, ok, n.Question != nil, text)
		if ok {
			questions++
			require.Equal(t, Question{Column(q.Column), q.Rule, q.Leads}, *n.Question)
		}

		f, err := d.Flips([]byte(text + `"size":1}`))
		require.NoError(t, err)
		require.Equal(t, ruled, f.Ruled)
		all := slices.Collect(r.Flips(1))
		require.Len(t, f.Flips, len(all), text)
		for i, got := range f.Flips {
			want := all[i]
			require.Equal(t, []any{want.Answer, want.Steps(), want.Possible(), want.String(), want.Presumed}, []any{got.Answer, got.Steps, got.Possible, got.Text, got.Presumed})
			require.Len(t, got.Changes, len(want.Changes))
			for k := range got.Changes {
				require.Equal(t, want.Changes[k], vienna.Change(got.Changes[k]))
			}
			flips++
		}

		v, err := d.Views([]byte(strings.TrimSuffix(text, ",") + "}"))
		require.NoError(t, err)
		require.Equal(t, ruled, v.Ruled)
		those := slices.Collect(r.Views())
		require.Len(t, v.Views, len(those), text)
		for i, got := range v.Views {
			want := those[i]
			require.Equal(t, []any{want.Answer, want.String()}, []any{got.Answer, got.Text})
			require.Equal(t, want.Weakest() != vienna.Authority{}, got.Weakest != nil)
			if got.Weakest != nil {
				require.Equal(t, authority(want.Weakest()), *got.Weakest)
			}
			require.Len(t, got.Taken, len(want.Taken))
			for k, taken := range got.Taken {
				o := want.Taken[k].Options[0]
				require.Equal(t, []string{want.Taken[k].ID, o.Position.String(), o.Name, o.Gist}, []string{taken.ID, taken.Position, taken.Name, taken.Gist})
				require.Len(t, taken.Authorities, len(o.Authorities))
			}
			views++
		}
	}
	for _, subject := range subjects["immunity"] {
		var c immunity.Case
		require.NoError(t, c.UnmarshalJSON([]byte("{"+subject+"}")))
		for p := range immunity.AllPowers() {
			r := immunity.Decide(c, p)
			agree("immunity", p.String(), subject, r.Answer, r)
		}
	}
	for _, subject := range subjects["premises"] {
		var c premises.Case
		require.NoError(t, c.UnmarshalJSON([]byte("{"+subject+"}")))
		for p := range premises.AllPowers() {
			r := premises.Decide(c, p)
			agree("premises", p.String(), subject, r.Answer, r)
		}
	}
	t.Logf("%d questions, %d flips, %d views", questions, flips, views)
	require.Greater(t, questions, 50)
	require.Greater(t, flips, 500)
	require.Greater(t, views, 100)
}

// Whoever asks the questions and states the replies as they are spelled, or names
// them as not known, comes to the end, and each reply leads where it was said to.
func TestNextToTheEnd(t *testing.T) {
	d := New()
	asked, ends := 0, 0
	for l := range d.Laws() {
		for _, subject := range subjects[l.Name] {
			for i, m := range l.Measures {
				c := caseText{Package: l.Name, Question: m}
				require.NoError(t, json.Unmarshal([]byte("{"+subject+"}"), &c))
				unknown := []string{}
				for n := 0; ; n++ {
					require.Less(t, n, 200, "%v", c)
					next, err := d.Next(text(t, map[string]any{"case": c, "unknown": unknown}))
					require.NoError(t, err)
					q := next.Question
					if q == nil {
						ends++
						break
					}
					asked++
					if (n+i)%4 == 3 {
						unknown = append(unknown, q.Name)
						continue
					}
					k := (n + i) % len(q.Tokens)
					c.state(*q, q.Tokens[k])
					a, err := d.Decide(text(t, c))
					require.NoError(t, err)
					require.Equal(t, q.Leads[k].String(), a.Record.Answer, "%v: %s %s", c, q.Name, q.Tokens[k])
				}
			}
		}
	}
	t.Logf("%d questions to %d ends", asked, ends)
	require.Greater(t, asked, 200)
	require.Equal(t, 2*(len(d.laws[0].Measures)+len(d.laws[1].Measures)), ends)
}

// A caseText is a case as one would write it.
type caseText struct {
	Package  string         `json:"package"`
	Question string         `json:"question"`
	Facts    map[string]any `json:"facts"`
	Readings map[string]any `json:"readings,omitempty"`
	Presume  bool           `json:"presume,omitempty"`
}

// state states the reply to a question.
func (c *caseText) state(q Question, token string) {
	facts, value := c.Facts, any(token)
	if q.Truth {
		value = token == "true"
	}
	if q.Reading {
		if c.Readings == nil {
			c.Readings = map[string]any{}
		}
		facts = c.Readings
	}
	facts[q.Name] = value
}

func text(t *testing.T, v any) []byte {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return b
}

// The catalogue has every measure, column and reading of the packages, and every
// reading is a column.
func TestCatalogue(t *testing.T) {
	d := New()
	c, err := d.Catalogue([]byte(` {} `))
	require.NoError(t, err)
	require.Equal(t, []any{vienna.RecordFormat, vienna.LawDate, vienna.Limits}, []any{c.Format, c.Law, c.Limits})
	columns, options := 0, 0
	for i, l := range d.laws {
		p := c.Packages[i]
		require.Equal(t, []any{l.Name, l.Measures, len(l.Columns)}, []any{p.Name, p.Measures, len(p.Columns)})
		var readings, listed []string
		for k, column := range p.Columns {
			require.Equal(t, l.Columns[k], vienna.Column(column))
			if column.Reading {
				readings = append(readings, column.Name)
			}
			columns++
		}
		for _, r := range p.Readings {
			listed = append(listed, r.ID)
			for _, o := range r.Options {
				require.NotEmpty(t, o.Position+o.Name+o.Gist)
				options++
			}
		}
		require.Equal(t, readings, listed)
		rules, err := d.Rules(fmt.Appendf(nil, `{"package":%q}`, l.Name))
		require.NoError(t, err)
		require.Equal(t, l.Rules, rules.Rules)
	}
	t.Logf("%d columns, %d options", columns, options)
	require.Len(t, c.Packages, 2)
	require.Greater(t, columns, 150)
	require.Greater(t, options, 40)
}

// What is written holds no null where a list stands: only a question and a
// weakest link may be missing.
func TestNoNull(t *testing.T) {
	d := New()
	seen := map[string]int{}
	var walk func(name string, v any)
	walk = func(name string, v any) {
		switch v := v.(type) {
		case nil:
			seen["null "+name]++
		case []any:
			for _, v := range v {
				walk(name, v)
			}
		case map[string]any:
			for name, v := range v {
				walk(name, v)
			}
		}
	}
	for _, ask := range Asks() {
		for l := range d.Laws() {
			for _, subject := range append(subjects[l.Name], `"facts":{}`) {
				c := fmt.Sprintf(`{"package":%q,"question":%q,%s}`, l.Name, l.Measures[1], subject)
				asked := map[string]string{"decide": c, "rules": `{"package":"` + l.Name + `"}`, "catalogue": "{}"}[ask]
				if asked == "" {
					asked = `{"case":` + c + `}`
				}
				given, err := d.Ask(ask, []byte(asked))
				require.NoError(t, err, asked)
				var v any
				require.NoError(t, json.Unmarshal(given, &v))
				walk("", v)
				seen[ask]++
			}
		}
	}
	require.Equal(t, slices.Sorted(slices.Values(append(Asks(), "null question", "null weakest"))), slices.Sorted(maps.Keys(seen)))
}

// What stands beside a case is read as strictly as the case.
func TestStrictAsks(t *testing.T) {
	d := New()
	for _, c := range []struct{ ask, text, want string }{
		{"next", `{"case":` + bag + `,"unknown":[],"size":1}`, `"size" is not a member of next: allowed are case and unknown`},
		{"flips", `{"case":` + bag + `,"unknown":[]}`, `"unknown" is not a member of flips: allowed are case and size`},
		{"views", `{"case":` + bag + `,"id":"a"}`, `"id" is not a member of views: allowed is case`},
		{"next", `{"Case":` + bag + `}`, `"Case" is not a member of next`},
		{"next", `{}`, `case: missing: allowed is the object of a case`},
		{"flips", `{"size":1}`, `case: missing`},
		{"next", `null`, `next: null: allowed is an object`},
		{"views", `[]`, `views: a list: allowed is an object`},
		{"views", `{"case":null}`, `case: null: allowed is an object`},
		{"views", `{"case":[]}`, `case: a list: allowed is an object`},
		{"views", `{"case":` + bag + `,"case":` + bag + `}`, `views: "case" is stated twice`},
		{"views", `{"case":` + bag + `} 7`, `after top-level value`},
		{"views", `{"case":` + bag, `unexpected end of JSON input`},
		{"views", `{"case":{"package":"impunity"}}`, `line 1, column 30: package: "impunity": allowed are immunity, premises`},
		{"views", `{"package":"premises","case":{"question":"open","facts":{}}}`, `"package" is not a member of views`},
		{"views", `{"case":{"question":"open"}}`, `package: missing: allowed are immunity, premises`},
		{"views", `{"case":{"package":"premises","facts":{}}}`, `question: missing: allowed are enter,`},
		{"views", `{"case":{"package":"premises","question":"open"}}`, `facts: missing`},
		{"views", `{"case":{"package":"premises","question":"open","facts":{"thing":"parcel"}}}`, `line 1, column 74: facts: thing: "parcel": allowed are`},
		{"next", `{"case":` + bag + `,"unknown":null}`, `unknown: null: allowed is a list of strings`},
		{"next", `{"case":` + bag + `,"unknown":"holder"}`, `unknown: "holder": allowed is a list of strings`},
		{"next", `{"case":` + bag + `,"unknown":[7]}`, `unknown: 7: allowed is a string or a list of strings`},
		{"next", `{"case":` + bag + `,"unknown":["keeper"]}`, `unknown: "keeper" is not a fact or reading: allowed are thing,`},
		{"next", `{"unknown":["act"],"case":` + bag + `}`, `unknown: "act" is not a fact or reading: allowed are thing,`},
		{"next", `{"unknown":["act"],"case":{}}`, `package: missing`},
		{"next", `{"case":` + bag + `,"unknown":["holder","holder"]}`, `unknown: "holder" is stated twice`},
		{"next", `{"case":` + bag + `,"unknown":[],"unknown":[]}`, `next: "unknown" is stated twice`},
		{"flips", `{"case":` + bag + `,"size":0}`, `size: 0: allowed are 1 to 3`},
		{"flips", `{"case":` + bag + `,"size":4}`, `size: 4: allowed are 1 to 3`},
		{"flips", `{"case":` + bag + `,"size":1.5}`, `size: 1.5: allowed is a whole number`},
		{"flips", `{"case":` + bag + `,"size":"2"}`, `size: "2": allowed is a whole number`},
		{"flips", `{"case":` + bag + `,"size":null}`, `size: null: allowed is a whole number`},
		{"rules", `{}`, `package: missing: allowed are immunity, premises`},
		{"rules", `{"package":"threat"}`, `line 1, column 20: package: "threat": allowed are immunity, premises`},
		{"rules", `{"package":null}`, `package: null: allowed is a string`},
		{"rules", `{"package":"immunity","package":"premises"}`, `rules: "package" is stated twice`},
		{"rules", `{"packages":"immunity"}`, `"packages" is not a member of rules: allowed is package`},
		{"rules", `"immunity"`, `rules: "immunity": allowed is an object`},
		{"catalogue", `{"package":"immunity"}`, `"package" is not a member of catalogue: allowed is none`},
		{"catalogue", `null`, `catalogue: null: allowed is an object`},
		{"catalogue", `{}{}`, `after top-level value`},
		{"catalogue", "{\"\xff\":1}", `the text is not valid UTF-8`},
		{"rules", strings.Repeat(" ", Limit+1), `text: 1048577 bytes: allowed are 1048576`},
		{"Decide", bag, `"Decide": allowed are decide, next, flips, views, rules, catalogue`},
	} {
		given, err := d.Ask(c.ask, []byte(c.text))
		require.Nil(t, given)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s of %.200s: %v; want %q", c.ask, c.text, err, c.want)
			continue
		}
		var refusal map[string]string
		require.NoError(t, json.Unmarshal(Refusal(err), &refusal))
		if diff := cmp.Diff(map[string]string{"error": err.Error()}, refusal); diff != "" && !strings.Contains(c.text, "\xff") {
			t.Errorf("Refusal: (-want +got)\n%s", diff)
		}
	}
}
