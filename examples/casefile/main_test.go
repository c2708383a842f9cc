package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/casetest"
	"law.example/vienna/internal/casefile"
)

var update = flag.Bool("update", false, "rewrite the generated files")

// golden compares got with a file, or rewrites the file with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(name, got, 0o666))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	if d := cmp.Diff(string(want), string(got)); d != "" || len(got) == 0 {
		t.Errorf("%s is not what the program gives; run go test ./examples/casefile -update and review the diff (-file +program):\n%s", name, d)
	}
}

// program runs the program on a text as standard input.
func program(in string, args ...string) (status int, out, errs string) {
	var stdout, stderr bytes.Buffer
	status = run(append(args, "-"), strings.NewReader(in), &stdout, &stderr)
	return status, stdout.String(), stderr.String()
}

const one = `{"id":"a","question":"arrest","facts":{"person":"agent"},"presume":true,"expect":"barred","expect_at":"VCDR 29"}`

func TestExitStatus(t *testing.T) {
	for name, c := range map[string]struct {
		in     string
		args   []string
		status int
		errs   string // part of it; "" for none at all
	}{
		"as expected":         {one, nil, 0, ""},
		"json":                {one, []string{"-format", "json"}, 0, "1 case"},
		"otherwise":           {strings.Replace(one, `"expect":"barred"`, `"expect":"not_barred"`, 1), nil, 1, `standard input:1:1: case "a": arrest: expected not_barred`},
		"another provision":   {strings.Replace(one, "VCDR 29", "VCDR 31(2)", 1), nil, 1, "VCDR 31(2)"},
		"the court differs":   {strings.Replace(one, `"expect":"barred"`, `"held":"not_barred","expect":"barred"`, 1), nil, 0, ""},
		"unknown token":       {strings.Replace(one, `"agent"`, `"diplomat"`, 1), nil, 2, `standard input:1:59: person: "diplomat": allowed are no_status, head_of_mission, agent,`},
		"unknown fact":        {strings.Replace(one, `"person"`, `"persona"`, 1), nil, 2, `"persona" is not a fact: nearest are person,`},
		"unknown member":      {strings.Replace(one, `"presume"`, `"presumed"`, 1), nil, 2, `"presumed" is not a member of a case: nearest are presume,`},
		"differently cased":   {strings.Replace(one, `"facts"`, `"Facts"`, 1), nil, 2, `"Facts" is not a member of a case`},
		"stated twice":        {strings.Replace(one, `"id":"a"`, `"id":"a","id":"b"`, 1), nil, 2, `"id" is stated twice`},
		"null":                {strings.Replace(one, `"agent"`, `null`, 1), nil, 2, "null"},
		"trailing data":       {one + " 7", nil, 2, "after the end"},
		"package behind":      {strings.Replace(one, `"presume"`, `"package":"immunity","presume"`, 1), nil, 0, ""},
		"unknown package":     {strings.Replace(one, `"presume"`, `"package":"impunity","presume"`, 1), nil, 2, `package: "impunity": allowed are immunity`},
		"no id":               {strings.Replace(one, `"id":"a",`, ``, 1), nil, 2, "id: missing"},
		"no question":         {strings.Replace(one, `"question":"arrest",`, ``, 1), nil, 2, "question: missing"},
		"no facts":            {strings.Replace(one, `"facts":{"person":"agent"},`, ``, 1), nil, 2, "facts: missing"},
		"the same id again":   {one + "\n" + one, nil, 2, `id: "a": another case of this run has it`},
		"bad input wins":      {strings.Replace(one, `"expect":"barred"`, `"expect":"not_barred"`, 1) + "\n{", nil, 2, "expected not_barred"},
		"a reading":           {one, []string{"-reading", "brief-restraint=B"}, 0, ""},
		"an unknown reading":  {one, []string{"-reading", "brief=B"}, 2, `"brief" is not a reading`},
		"an unknown position": {one, []string{"-reading", "brief-restraint=C"}, 2, "allowed are A or"},
		"another question":    {one, []string{"-ask", "ticket"}, 0, ""},
		"an unknown question": {one, []string{"-ask", "detained"}, 2, `"detained" is not a question: nearest are`},
		"an unknown format":   {one, []string{"-format", "xml"}, 2, "allowed are text, json, csv"},
		"ask and all":         {one, []string{"-ask", "arrest", "-all"}, 2, "exclude each other"},
		"an unknown table":    {one, []string{"-table", "detain"}, 2, "work_permit, state-department"},
		"a table of a file":   {one, []string{"-table", "arrest"}, 2, "-table takes no file"},
		"too large":           {`{"id":"a","note":"` + strings.Repeat("x", 1<<20) + `"}` + "\n" + strings.Replace(one, `"id":"a"`, `"id":"b"`, 1), nil, 2, "standard input:1"},
		"too deep":            {strings.Replace(one, `"agent"`, strings.Repeat("[", 10000), 1), nil, 2, "allowed is a string"},
		"an unknown column":   {"id,question,persona\na,arrest,agent\n", nil, 2, `"persona" is not a column: nearest are person`},
		"a package's column":  {"id,question,person,package\na,arrest,agent,immunity\n", nil, 0, ""},
		"no such package":     {"id,question,person,package\na,arrest,agent,impunity\n", nil, 2, `standard input:2:16: package: "impunity": allowed are immunity`},
		"a short record":      {"id,question,person\na,arrest\n", nil, 2, "standard input:2:1: 2 fields: allowed are 3"},
		"a token in a table":  {"id,question,person\na,arrest,agent|diplomat\n", nil, 2, `standard input:2:10: person: "diplomat": allowed are`},
		"not text":            {"{\"id\":\"\xff\"}", nil, 2, "UTF-8"},
	} {
		status, _, errs := program(c.in, c.args...)
		if status != c.status || (c.errs == "") != (errs == "") || !strings.Contains(errs, c.errs) {
			t.Errorf("%s: status %d, %q; want %d, %q", name, status, errs, c.status, c.errs)
		}
		for _, line := range strings.Split(strings.TrimSpace(errs), "\n") {
			if errs != "" && !strings.HasPrefix(line, "casefile: ") {
				t.Errorf("%s: an error takes more than a line: %q", name, errs)
			}
		}
	}
}

// What cannot be read is counted, and the other cases are answered.
func TestNothingIsDropped(t *testing.T) {
	in := strings.Replace(one, `"a"`, `"first"`, 1) + "\n{\"id\":7}\n\n" + strings.Replace(one, `"a"`, `"last"`, 1) + "\n"
	status, out, errs := program(in, "-format", "csv")
	require.Equal(t, 2, status)
	require.Contains(t, errs, `standard input:2:8: id: 7: allowed is a string`)
	require.Contains(t, errs, "3 cases: 2 answered, 0 not expressible, 1 refused")
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	require.Equal(t, []string{"first", "last"}, []string{rows[1][0], rows[2][0]})
	_, _, errs = program(one, filepath.Join(t.TempDir(), "missing.jsonl"))
	require.Contains(t, errs, "missing.jsonl: no such file or directory")
}

// The three layouts say the same; a byte order mark, NA and empty fields say
// nothing.
func TestLayoutsAgree(t *testing.T) {
	jsonl := `{"id":"a","question":"arrest","facts":{"person":["agent","administrative_technical"],"household":true},"readings":{"brief-restraint":"B"},"presume":true}` + "\n" +
		`{"id":"b","question":"ticket","facts":{"person":"agent"}}` + "\n"
	list := "[" + strings.Replace(jsonl, "}\n{", "},\n{", 1) + "]"
	table := "\ufeffid,question,person,household,brief-restraint,presume,act\r\na,arrest,agent|administrative_technical,true,B,true,NA\r\n\"b\",ticket,agent,,,,\r\n"
	_, want, errs := program(jsonl, "-format", "json")
	require.NotEmpty(t, want, errs)
	for name, in := range map[string]string{"list": list, "table": table, "object": jsonl} {
		status, got, errs := program(in, "-format", "json")
		require.Equal(t, 0, status, "%s: %s", name, errs)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-lines +%s):\n%s", name, name, d)
		}
	}
}

// Each line of the json output carries a record that is complete in itself.
func TestRecordsAreComplete(t *testing.T) {
	_, out, _ := program(one, "-format", "json", "-all")
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
		var got struct {
			ID     string
			Record vienna.Record
		}
		require.NoError(t, json.Unmarshal([]byte(line), &got))
		require.Equal(t, "a", got.ID)
		require.Equal(t, vienna.Limits, got.Record.Limits)
		require.JSONEq(t, `{"facts":{"person":"agent"},"presume":true}`, string(got.Record.Case))
		require.NotEmpty(t, got.Record.Text)
		n++
	}
	require.Equal(t, 45, n)
}

// Batches are answered in parallel and written in the order of the input.
func TestOrderIsKept(t *testing.T) {
	const n = 20000
	var in strings.Builder
	for i := range n {
		fmt.Fprintf(&in, `{"id":"c%d","question":"arrest","facts":{"person":"agent"},"presume":%v}`+"\n", i, i%2 == 0)
	}
	status, out, errs := program(in.String(), "-format", "csv")
	require.Equal(t, 0, status, errs)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, n+1)
	for i, row := range rows[1:] {
		require.Equal(t, fmt.Sprintf("c%d", i), row[0])
	}
}

// The decided cases: every one is read, and answered as its author expects; the
// score is the one last reviewed.
func TestDecidedCases(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run(nil, strings.NewReader(""), &stdout, &stderr), stderr.String())
	out := stdout.String()
	summary := regexp.MustCompile(`(?m)^[0-9]+ cases: `).FindStringIndex(out)
	require.NotNil(t, summary)
	golden(t, filepath.Join("testdata", "score.golden"), []byte(out[summary[0]:]))
	disagree := 0
	for _, block := range strings.Split(out, "\n\n") {
		if strings.Contains(block, "\nagreement    disagrees") || strings.Contains(block, "no reading: disagrees") {
			disagree++
			require.Contains(t, block, "\nnote ", "a disagreement is shown with its reason")
		}
	}
	require.Positive(t, disagree)
}

// The decided cases are tested as a program that embeds the library tests its
// own.
func TestDecidedCasesObeyTheLaws(t *testing.T) {
	casetest.Run(t, os.DirFS("."), "cases.jsonl")
}

// Several questions may be asked of one case: the first has the case's own
// identifier, which ends with its year, and the others add to it.
func TestDecidedCasesAreComplete(t *testing.T) {
	own := regexp.MustCompile(`^[a-z0-9-]+-(1[89]|20)[0-9]{2}$`)
	cases, questions, states := []string{}, 0, map[string]string{}
	for e, err := range casefile.NewReader().Entries("cases.jsonl", bytes.NewReader(decided)) {
		require.NoError(t, err)
		questions++
		if own.MatchString(e.ID) {
			require.NotContains(t, cases, e.ID)
			cases = append(cases, e.ID)
		} else if !slices.ContainsFunc(cases, func(id string) bool { return strings.HasPrefix(e.ID, id+"-") }) {
			t.Errorf("%s: further question of no case before it", e.ID)
		}
		if e.Title == "" || e.Source == "" || (e.Holding == "") != (e.Held == "") || e.Year == 0 || e.Basis == "" || e.Expect == "" && e.Inexpressible == "" {
			t.Errorf("%s: title, source, year, expectation, holding or basis missing", e.ID)
		}
		if state, ok := states[e.Court]; ok && state != e.State || e.State != "" && strings.HasPrefix(e.Court, "International Court") {
			t.Errorf("%s: %s is of %q, elsewhere of %q", e.ID, e.Court, e.State, state)
		}
		states[e.Court] = e.State
		if claim := strings.HasPrefix(e.Note, "no tribunal decided it: "); claim != (e.Held == "") {
			t.Errorf("%s: held %q, note %q: what no tribunal held is noted as that, and nothing else is", e.ID, e.Held, e.Note)
		}
	}
	require.Len(t, cases, 146)
	require.Equal(t, 175, questions)
}

// Decided cases and incidents of the collection on things that ask of something
// else: each says of what, and which package is to answer.
func TestLeftOut(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "left-out.tsv"))
	require.NoError(t, err)
	got := map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
		fields := strings.Split(line, "\t")
		if len(fields) != 4 || slices.Contains(fields, "") {
			t.Errorf("%q: allowed are case, title, package and what it asks", line)
			continue
		}
		got[fields[2]]++
	}
	require.Equal(t, map[string]int{"obligations": 28, "immunity": 3}, got)
}

func TestHelpIsACodebook(t *testing.T) {
	status, out, _ := program("", "-help")
	require.Equal(t, 0, status)
	for _, want := range []string{"waiver.conditions_met", "servitude-as-commerce", "civil_jurisdiction", "expect_at", "a|b", "Exit status"} {
		require.Contains(t, out, want)
	}
}

func FuzzCases(f *testing.F) {
	f.Add(one)
	f.Add("[" + one + "]")
	f.Add("id,question,person\na,arrest,agent|captain\n")
	f.Add("{\"id\":\"a\",\"facts\":{\"person\":[[[[")
	f.Fuzz(func(t *testing.T, in string) {
		status, _, errs := program(in, "-format", "csv")
		if status == 0 && strings.Contains(errs, " 1 refused") || status < 0 || status > 2 {
			t.Errorf("status %d, %q", status, errs)
		}
	})
}
