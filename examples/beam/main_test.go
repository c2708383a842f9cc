package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"law.example/vienna/examples/internal/door"
)

func TestMain(m *testing.M) { ptest.Main(m) } // on prism, Beam's own local runner

// lines returns the lines of some files, sorted, since a pipeline keeps no order.
func lines(t *testing.T, pattern string) (out []string) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")...)
	}
	slices.Sort(out)
	return out
}

// decided returns the decided cases, each with the members that decide it.
func decided(t *testing.T) (cases []string) {
	f, err := os.Open("../casefile/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		var c struct {
			ID       string          `json:"id"`
			Package  string          `json:"package"`
			Question string          `json:"question,omitempty"`
			Facts    json.RawMessage `json:"facts,omitempty"`
			Readings json.RawMessage `json:"readings,omitempty"`
			Presume  bool            `json:"presume,omitempty"`
		}
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		if c.Facts == nil {
			continue // it cannot be stated
		}
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, string(text))
	}
	return cases
}

// The pipeline gives each case the answer that it has in process, counts the
// answers, and loses no line.
func TestPipeline(t *testing.T) {
	cases := decided(t)
	for l := range door.New().Laws() {
		for _, m := range l.Measures {
			for i := range 10 {
				cases = append(cases, fmt.Sprintf(`{"id":"%s %s %d","package":%[1]q,"question":%[2]q,"facts":{},"presume":%[4]v}`, l.Name, m, i, i%2 == 0))
			}
		}
	}
	bad := []string{
		`{"id":"cut`,
		`{"id":"token","package":"immunity","question":"arrest","facts":{"person":"clerk"}}`,
		`{"package":"immunity","question":"arrest","facts":{}}`,
		`{"id":"large","note":"` + strings.Repeat("x", door.Limit) + `"}`,
	}

	want := map[string]int64{"refused": int64(len(bad))}
	var answered, refused []string
	d := door.New()
	for _, c := range cases {
		a, err := d.Decide([]byte(c))
		if err != nil {
			t.Fatalf("Decide(%s) = %v", c, err)
		}
		text, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		answered = append(answered, string(text))
		want[a.Record.Answer]++
	}
	for _, c := range bad {
		_, err := d.Decide([]byte(c))
		if err == nil {
			err = errNoID
		}
		text, err := json.Marshal(deadLetter{c, err.Error()})
		if err != nil {
			t.Fatal(err)
		}
		refused = append(refused, string(text))
	}
	slices.Sort(answered)
	slices.Sort(refused)

	dir := t.TempDir()
	name := func(s string) string { return filepath.Join(dir, s) }
	all := slices.Concat(cases[:len(cases)/2], bad, []string{"", " "}, cases[len(cases)/2:])
	half := len(all) / 2
	for i, part := range [][]string{all[:half], all[half:]} {
		if err := os.WriteFile(name(fmt.Sprintf("cases%d.jsonl", i)), []byte(strings.Join(part, "\n")+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	result, err := ptest.RunWithMetrics(pipeline(name("cases*.jsonl"), name("out")))
	if err != nil {
		t.Fatal(err)
	}

	for _, c := range []struct {
		kind string
		want []string
	}{{"answered", answered}, {"refused", refused}} {
		if got := lines(t, name("out/"+c.kind+"-*-of-16.jsonl")); !slices.Equal(got, c.want) {
			t.Errorf("%s: %d lines, want %d, or one differs", c.kind, len(got), len(c.want))
		}
	}
	got := outcomes(result)
	t.Log(got)
	if len(got) != 4 {
		t.Errorf("counters are %v, want four", got)
	}
	for outcome, n := range want {
		if got[outcome] != n {
			t.Errorf("%s is counted %d times, want %d", outcome, got[outcome], n)
		}
	}
}
