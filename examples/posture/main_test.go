package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// The embedded profile prints as it should in each format.
func TestGolden(t *testing.T) {
	for _, format := range []string{"text", "json", "svg"} {
		var out, errs bytes.Buffer
		if code := run([]string{"-format", format}, &out, &errs); code != 0 || errs.Len() > 0 {
			t.Fatalf("%s: exit code %d, %s", format, code, &errs)
		}
		name := filepath.Join("testdata", "posture."+strings.Replace(format, "text", "txt", 1))
		if *update {
			require.NoError(t, os.WriteFile(name, out.Bytes(), 0o666))
		}
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		if d := cmp.Diff(string(want), out.String()); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// The text has every part, and says what is unverified.
func TestText(t *testing.T) {
	var out bytes.Buffer
	require.Zero(t, run(nil, &out, io.Discard))
	for _, want := range []string{
		"\nTHREATS\n", "\nEVENTS\n", "\nMEASURES\n", "\nUNLAWFUL OR WITHOUT A REQUIRED CONSENT", "\nGAPS", "\nEMERGENCY PLAN\n", "\nOVERDUE COMMITMENTS\n", "\nTESTS OF THE LAW", "\nDUTIES ENGAGED", "\nNEXT STEPS\n",
		"recalled, unverified", "own judgement", "Not legal advice", "1. end graustark:bag_check, which nothing in the Convention makes lawful: bag_opening",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the text lacks %q", want)
		}
	}
	if _, errs := readProfile(bytes.Replace(embedded, []byte("nist_sp800_30"), []byte("unsms_srm"), 1)); len(errs) == 0 {
		t.Error("steps named in another scale are accepted")
	}
	p, errs := readProfile([]byte(`{"post": "p", "on": "2026", "matrix": "unsms_srm", "threats": []}`))
	require.Empty(t, errs)
	out.Reset()
	require.NoError(t, assess(p).text(&out))
	if !strings.Contains(out.String(), "cells recalled, unverified") || !strings.Contains(out.String(), "After measures: not known.") {
		t.Errorf("an unverified matrix, or no threat, prints as\n%s", out.String())
	}
}

// A bad profile is refused with every error at once, each with its path.
func TestBadProfile(t *testing.T) {
	bad := `{
	 "on": "2026-13", "status": "", "headcount": 0, "matrix": "nist_sp800_30", "extra": 1, "post": "p", "post": "q",
	 "threats": [
	  {"name": "a", "kind": "bomb", "target": ["mission_premises", "moon"], "warned": "yes", "likelihood": "often"},
	  {"kind": "arson", "own": "swarm"},
	  {"name": "b", "kind": "arson", "own": "swarm", "Impact": "low"},
	  {"name": "c", "kind": "arson", "own": "swarm"},
	  7, null
	 ],
	 "events": [{"name": "", "kinds": "arson", "codes": ["attack:1"], "domains": "war", "coordinated": null}],
	 "own_measures": [{"token": "moat", "gist": "g", "layer": "site", "functions": "deny", "responsible": "sending_state"}],
	 "measures": [{"measure": "moat2", "in_place": 1, "adds": "war", "held": ["arms", 3]}],
	 "plan": {"written": "yesterday", "items": [{"element": "shelters", "capacity": -1}, {}]},
	 "needs": {"high_risk": "no"},
	 "commitments": [{"kind": "promise", "with": "x", "every_months": 1.5}],
	 "high_risk_post": [], "setback": {"feet": "far"}
	}`
	_, errs := readProfile([]byte(bad))
	var got []string
	for _, err := range errs {
		path, _, _ := strings.Cut(err.Error(), ": ")
		got = append(got, path)
	}
	want := []string{
		"own_measures[0]", "own_measures[0]", "on", "status", "headcount", "profile", "profile",
		"threats[0].kind", "threats[0].target[1]", "threats[0].warned", "threats[0].likelihood",
		"threats[1]", "threats[2]", "threats[3]", "threats[4]", "threats[5]",
		"events[0].name", "events[0].kinds", "events[0].codes[0]", "events[0].domains", "events[0].coordinated",
		"measures[0].measure", "measures[0].in_place", "measures[0].adds", "measures[0].held[1]",
		"plan.written", "plan.items[0].element", "plan.items[0].capacity", "plan.items[1]",
		"needs.high_risk", "commitments[0].kind", "commitments[0].every_months", "high_risk_post", "setback.feet",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("paths of the errors (-want +got):\n%s\n%v", d, errs)
	}

	for _, c := range []struct{ data, want string }{
		{``, "unexpected EOF"},
		{`{"post": `, "line 1"},
		{"{}\n{}", "line 2, column 2: something follows the value"},
		{`[]`, "profile: a list: allowed is an object"},
		{`{"matrix": {"token": "acme:m", "source": "s", "likelihood": ["a", "b"], "impact": ["a", "b"], "levels": ["x", "y"], "cells": [[2, 1], [1]]}}`, "matrix: threat: matrix \"acme:m\": row 1, cell 2"},
		{`{"matrix": "mine"}`, `matrix: threat: matrix "mine": allowed are`},
		{`{}`, `profile: "threats" is missing`},
	} {
		_, errs := readProfile([]byte(c.data))
		found := false
		for _, err := range errs {
			found = found || strings.Contains(err.Error(), c.want)
		}
		if !found {
			t.Errorf("%q: %v, want %q among them", c.data, errs, c.want)
		}
	}
}

// A matrix of the post's own is used.
func TestOwnMatrix(t *testing.T) {
	p, errs := readProfile([]byte(`{"post": "p", "on": "2026-01-01", "threats": [{"name": "a", "kind": "arson", "likelihood": "often", "impact": "light"}],
	 "matrix": {"token": "acme:m", "source": "house rules", "likelihood": ["rare", "often"], "impact": ["light", "grave"], "levels": ["low", "high"], "cells": [[1, 1], [2, 2]]}}`))
	require.Empty(t, errs)
	r := assess(p)
	if r.Threats[0].Inherent != "high" || r.After.Level != "high" || r.Matrix.Cells != "own judgement" {
		t.Errorf("%+v", r.Threats[0])
	}
	var out bytes.Buffer
	require.NoError(t, r.svg(&out))
}

func TestCommandLine(t *testing.T) {
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "good.json"), filepath.Join(dir, "bad.json")
	require.NoError(t, os.WriteFile(good, embedded, 0o666))
	require.NoError(t, os.WriteFile(bad, []byte(`{"post": 1, "on": 2}`), 0o666))
	for _, c := range []struct {
		args []string
		code int
		errs int // lines
	}{
		{[]string{good}, 0, 0},
		{[]string{bad}, 1, 4},
		{[]string{filepath.Join(dir, "none.json")}, 1, 1},
		{[]string{good, good}, 2, 1},
		{[]string{"-format", "pdf"}, 2, 1},
		{[]string{"-x"}, 2, 4},
	} {
		var out, errs bytes.Buffer
		code := run(c.args, &out, &errs)
		if n := strings.Count(errs.String(), "\n"); code != c.code || n != c.errs || (out.Len() > 0) != (code == 0) {
			t.Errorf("posture %v: exit code %d, %d lines of errors:\n%s", c.args, code, n, &errs)
		}
	}
	if code := run(nil, failing{}, io.Discard); code != 1 {
		t.Errorf("a failing writer gives exit code %d", code)
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// The JSON can be read back, with numbers that point at threats.
func TestJSON(t *testing.T) {
	var out bytes.Buffer
	require.Zero(t, run([]string{"-format", "json"}, &out, io.Discard))
	var r struct {
		Threats []struct{ Number int }
		Duties  []struct {
			At      string
			Engaged []int `json:"engaged_by"`
		}
		Next []string
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &r))
	if len(r.Threats) != 8 || len(r.Duties) != 18 || len(r.Next) != 23 {
		t.Errorf("%d threats, %d duties, %d steps", len(r.Threats), len(r.Duties), len(r.Next))
	}
}

// The picture is well formed, has text alternatives and a dark ground, and every
// text stands out from what is behind it.
func TestSVG(t *testing.T) {
	var out bytes.Buffer
	require.Zero(t, run([]string{"-format", "svg"}, &out, io.Discard))
	elements := map[string]int{}
	for d := xml.NewDecoder(bytes.NewReader(out.Bytes())); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			elements[e.Name.Local]++
		}
	}
	if elements["title"] != 1 || elements["desc"] != 1 || elements["circle"] != 7+7+2 || elements["rect"] != 1+25+13*8 {
		t.Errorf("elements: %v", elements)
	}
	for _, want := range []string{`role="img"`, `aria-labelledby="title desc"`, "prefers-color-scheme:dark", `width="900"`, "Threat 8, staff unwell, cause not known: not known before"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the picture lacks %s", want)
		}
	}

	style := (&report{}).style()
	lightRules, darkRules, found := strings.Cut(style, "@media")
	require.True(t, found)
	n := 0
	contrast := func(what, text, ground string) {
		n++
		a, b := luminance(t, text), luminance(t, ground)
		if r := (max(a, b) + 0.05) / (min(a, b) + 0.05); r < 4.5 {
			t.Errorf("%s: %s on %s has a contrast of %.1f, want 4.5", what, text, ground, r)
		}
	}
	for i := range 6 {
		contrast("level", "#1b1b1b", shade(light, i, 6))
		contrast("level", "#f1f1f1", shade(dark, i, 6))
	}
	for _, rules := range []struct{ text, css string }{{"#1b1b1b", lightRules}, {"#f1f1f1", darkRules}} {
		for _, class := range []string{"none", "met", "both", "open", "ground"} {
			m := regexp.MustCompile(`\.` + class + `\{fill:(#[0-9a-f]{6})`).FindStringSubmatch(rules.css)
			require.NotNil(t, m, class)
			contrast(class, rules.text, m[1])
		}
	}
	if n != 22 {
		t.Errorf("%d pairs of colours", n)
	}
}

// luminance returns the relative luminance of WCAG 2.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	var c [3]int
	_, err := fmt.Sscanf(colour, "#%02x%02x%02x", &c[0], &c[1], &c[2])
	require.NoError(t, err)
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v := float64(c[i]) / 255
		if v <= 0.03928 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}

// Whatever the text, reading it gives a profile or errors, and a profile can be
// assessed.
func FuzzReadProfile(f *testing.F) {
	f.Add(embedded)
	f.Add([]byte(`{"post": "p", "on": "2026", "matrix": "ebios_rm", "threats": [{"name": "a", "kind": "arson"}]}`))
	f.Add([]byte(`{"matrix": {"cells": [[]]}, "threats": [{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, errs := readProfile(data)
		if errs == nil {
			r := assess(p)
			require.NoError(t, r.text(io.Discard))
			require.NoError(t, r.svg(io.Discard))
		}
	})
}
