package main

import (
	"bytes"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// outcome says how our answer stands to the official one.
func (c cell) outcome() string {
	ours := c.ours()
	switch {
	case !c.Law && ours == "":
		return "practice: not asked"
	case !c.Law && ours == c.Official:
		return "practice: same"
	case !c.Law:
		return "practice: differs"
	case c.Apart != "":
		return "apart: " + c.Apart
	case ours != c.Official:
		return "DIFFERS"
	case ours != "conditional":
		return "law: same"
	}
	for _, f := range c.findings() {
		if f.Answer != vienna.Unknown {
			return "law: conditional, by measure"
		}
	}
	return "law: conditional, open"
}

// Every cell of treaty law that asks a measure modelled has the official
// answer; a conditional one is open, on the condition; every other cell says
// why it is not compared.
func TestOfficialTables(t *testing.T) {
	all, err := cells(casefile.NewReader())
	require.NoError(t, err)
	got := map[string]int{}
	seen := map[string]bool{}
	for _, c := range all {
		got[c.outcome()]++
		if seen[c.ID] || c.ID == "" || c.Source == "" || !strings.HasPrefix(c.URL, "http") || c.Class == "" || c.Asked == "" || c.Article == "" ||
			!slices.Contains([]string{"yes", "no", "conditional"}, c.Official) {
			t.Errorf("%s: a cell names itself, its source, class, question, article and answer, once: %+v", c.ID, c)
		}
		seen[c.ID] = true
		if c.outcome() == "DIFFERS" {
			t.Errorf("%s: %s of %s: the official answer is %s, ours %q", c.ID, c.Asked, c.Class, c.Official, c.ours())
		}
		if apart := []string{"premises", "duty", "measure", "looser"}; c.Law && c.Apart != "" && !slices.Contains(apart, c.Apart) {
			t.Errorf("%s: apart %q: allowed are %v", c.ID, c.Apart, apart)
		}
		if (c.Apart == "practice") == c.Law {
			t.Errorf("%s: what is not treaty law is practice, and nothing else is: %q", c.ID, c.Apart)
		}
		if c.ours() != c.Official && c.Reason == "" {
			t.Errorf("%s: ours is %q, the official answer %s, and no reason is given", c.ID, c.ours(), c.Official)
		}
		if c.Law && c.Apart != "" && c.ours() == c.Official {
			t.Errorf("%s: stands apart although the answers agree", c.ID)
		}
		unknown := false
		for _, r := range c.findings() {
			if want := c.Answers[r.Question]; r.Answer != want {
				t.Errorf("%s: %s = %v, want %v", c.ID, r.Question, r.Answer, want)
			}
			if r.Answer != vienna.Unknown {
				continue
			}
			unknown = true
			var open []string
			for f := range r.Open() {
				open = append(open, f.Name)
			}
			for _, name := range c.Open {
				if !slices.Contains(open, name) {
					t.Errorf("%s: %s: %s is the condition, and not among what is open: %v", c.ID, r.Question, name, open)
				}
			}
		}
		if unknown != (c.Open != nil) {
			t.Errorf("%s: a cell names its condition if the answer is open: %v", c.ID, c.Open)
		}
	}
	for _, outcome := range slices.Sorted(maps.Keys(got)) {
		t.Logf("%3d  %s", got[outcome], outcome)
	}
	want := map[string]int{
		"law: same": 151, "law: conditional, open": 31, "law: conditional, by measure": 5,
		"apart: premises": 7, "apart: duty": 4, "apart: measure": 1, "apart: looser": 5,
		"practice: same": 41, "practice: differs": 4, "practice: not asked": 13,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("cells by outcome (-want +got):\n%s", d)
	}
}

// The summary table of the Department of State, and the table of all persons
// for a measure, as last reviewed.
func TestTables(t *testing.T) {
	for name, rows := range map[string]int{stateDepartment: 11, "arrest": 45} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run([]string{"-table", name}, strings.NewReader(""), &stdout, &stderr), stderr.String())
		golden(t, filepath.Join("testdata", name+".golden"), stdout.Bytes())
		lines := strings.Split(stdout.String(), "\n")[3:]
		if n := slices.Index(lines, ""); n != rows {
			t.Errorf("%s has %d rows, want %d", name, n, rows)
		}
		require.Contains(t, stdout.String(), vienna.Limits)
	}
	var stdout, stderr bytes.Buffer
	run([]string{"-table", "brief_restraint", "-reading", "brief-restraint=A"}, strings.NewReader(""), &stdout, &stderr)
	require.Contains(t, stdout.String(), fmt.Sprintf("%-31s barred", "agent"), "a reading decides the table too")
}

// The cells that our answers change in the Department's table are these.
func TestStateDepartmentDifferences(t *testing.T) {
	all, err := cells(casefile.NewReader())
	require.NoError(t, err)
	var differ []string
	n := 0
	for _, c := range all {
		if !strings.HasPrefix(c.ID, "US-TBL-") {
			continue
		}
		n++
		if ours := c.ours(); ours != "" && ours != c.Official {
			differ = append(differ, c.ID)
			require.NotEmpty(t, c.Reason, c.ID)
		}
	}
	require.Equal(t, 63, n)
	require.Equal(t, []string{"US-TBL-CO-SUBP", "US-TBL-IO-ARREST", "US-TBL-IO-RES"}, differ)
}
