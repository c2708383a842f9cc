package casetest_test

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna/casetest"
)

const good = `{"id":"a","question":"arrest","facts":{"person":"agent"},"presume":true,"expect":"barred","expect_at":"VCDR 29"}` + "\n"

// What passes and what fails, with place, case, what was expected and what was
// answered.
func TestCheck(t *testing.T) {
	files := fstest.MapFS{
		"good.jsonl":      {Data: []byte(good)},
		"again.jsonl":     {Data: []byte("\n" + good)},
		"empty.jsonl":     {},
		"unstated.jsonl":  {Data: []byte(`{"id":"a","inexpressible":"it is about a treaty of 1708"}`)},
		"otherwise.jsonl": {Data: []byte(strings.Replace(good, "barred", "not_barred", 1))},
		"elsewhere.jsonl": {Data: []byte(strings.Replace(good, "VCDR 29", "VCDR 31(1)", 1))},
		"open.jsonl":      {Data: []byte(`{"id":"a","package":"premises","question":"open","facts":{"thing":"bag","holder":"mission","stage":"in_use"},"expect":"barred"}`)},
		"expects.jsonl":   {Data: []byte(`{"id":"a","question":"arrest","facts":{"person":"agent"},"presume":true}`)},
		"asks.jsonl":      {Data: []byte(`{"id":"a","facts":{"person":"agent"}}`)},
		"torn.jsonl":      {Data: []byte(good + "{\n" + strings.Replace(good, `"a"`, `"b"`, 1))},
		"table.csv":       {Data: []byte("id,question,persona\n")},
		"folder/x.jsonl":  {Data: []byte(good)},
	}
	for _, c := range []struct{ patterns, want string }{
		{"good.jsonl", ""},
		{"good.jsonl g*.jsonl", ""},
		{"good.jsonl unstated.jsonl", `unstated.jsonl:1: id: "a": the case at good.jsonl:1 has it`},
		{"good.jsonl again.jsonl", `again.jsonl:2: id: "a": the case at good.jsonl:1 has it`},
		{"*/x.jsonl", ""},
		{"", `casetest: no case was run: the patterns are ""`},
		{"empty.jsonl", `casetest: no case was run: the patterns are "empty.jsonl"`},
		{"unstated.jsonl", `casetest: no case was run: the patterns are "unstated.jsonl"`},
		{"good.jsonl bad*.jsonl", `casetest: pattern "bad*.jsonl": no file matches`},
		{"good.jsonl [", `casetest: pattern "[": syntax error in pattern`},
		{"good.jsonl folder", "folder:1: "},
		{"otherwise.jsonl", `otherwise.jsonl:1: case "a": arrest: expected not_barred by VCDR 29: answered barred, by VCDR 29`},
		{"elsewhere.jsonl", `elsewhere.jsonl:1: case "a": arrest: expected barred by VCDR 31(1): answered barred, by VCDR 29`},
		{"open.jsonl", `open.jsonl:1: case "a": open: expected barred: answered unknown, open `},
		{"expects.jsonl", `expects.jsonl:1: case "a": arrest: expect: missing: allowed are barred, not_barred, unknown`},
		{"good.jsonl asks.jsonl", `asks.jsonl:1:1: question: missing`},
		{"torn.jsonl", `torn.jsonl:2:2: unexpected end`},
		{"good.jsonl table.csv", `table.csv:1:13: "persona" is not a column: nearest are person`},
	} {
		got := ""
		if err := casetest.Check(files, strings.Fields(c.patterns)...); err != nil {
			got = err.Error()
		}
		if !strings.HasPrefix(got, c.want) || c.want == "" && got != "" || strings.Contains(got, "\n") {
			t.Errorf("Check(%s) = %s, want %s", c.patterns, got, c.want)
		}
	}
}

// This is how a program tests its own cases.
func TestCases(t *testing.T) {
	casetest.Run(t, os.DirFS("testdata"), "*.jsonl", "more/*.csv")
}

// failing names the files that TestRun runs in a process of its own.
const failing = "CASETEST_FAILING"

// A case that fails makes the test fail, under its id, and no other.
func TestRun(t *testing.T) {
	if folder, ok := os.LookupEnv(failing); ok {
		casetest.Run(t, os.DirFS(folder), "*.jsonl")
		return
	}
	for name, c := range map[string]struct {
		text   string
		status int
		want   []string // what became of each subtest, and of the test
		says   string
	}{
		"passes": {good, 0, []string{"PASS: TestRun/a", "PASS: TestRun"}, ""},
		"fails": {
			good + strings.NewReplacer(`"a"`, `"b"`, "barred", "not_barred").Replace(good) + "{\"id\":\n" + `{"id":"c","inexpressible":"a treaty of 1708"}`, 1,
			[]string{"PASS: TestRun/a", "FAIL: TestRun/b", "FAIL: TestRun/x.jsonl:3", "SKIP: TestRun/c", "FAIL: TestRun"},
			`x.jsonl:2: case "b": arrest: expected not_barred by VCDR 29: answered barred, by VCDR 29`,
		},
		"nothing": {"\n", 1, []string{"FAIL: TestRun"}, "casetest: no case was run"},
	} {
		folder := t.TempDir()
		require.NoError(t, os.WriteFile(folder+"/x.jsonl", []byte(c.text), 0o666))
		run := exec.Command(os.Args[0], "-test.run=^TestRun$", "-test.v")
		run.Env = append(os.Environ(), failing+"="+folder)
		out, err := run.CombinedOutput()
		if status := run.ProcessState.ExitCode(); status != c.status || (err == nil) != (status == 0) {
			t.Errorf("%s: status %d, %v, want %d", name, status, err, c.status)
		}
		got := map[string]bool{}
		for line := range strings.Lines(string(out)) {
			if _, verdict, ok := strings.Cut(strings.TrimSpace(line), "--- "); ok {
				verdict, _, _ = strings.Cut(verdict, " (")
				got[verdict] = true
			}
		}
		want := map[string]bool{}
		for _, v := range c.want {
			want[v] = true
		}
		if d := cmp.Diff(want, got); d != "" || !strings.Contains(string(out), c.says) {
			t.Errorf("%s: (-want +got)\n%s%s", name, d, fmt.Sprint(string(out)))
		}
	}
}
