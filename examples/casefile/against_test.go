package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// version is that which is tagged, or about to be. Its archive is written where
// there is none, and no archive is ever written again.
const version = "v0.1.0"

const changelog = "../../CHANGELOG.md"

// The records of every tagged version are read and printed, and each answer that
// is no longer the same is explained in the CHANGELOG.
func TestArchives(t *testing.T) {
	folder := filepath.Join("testdata", "records")
	own := filepath.Join(folder, version+".jsonl")
	if _, err := os.Stat(own); os.IsNotExist(err) && *update {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run([]string{"-format", "json"}, strings.NewReader(""), &out, &errs), errs.String())
		require.NoError(t, os.MkdirAll(folder, 0o777))
		require.NoError(t, os.WriteFile(own, out.Bytes(), 0o666))
	}
	want := map[string]int{"v0.1.0.jsonl": 169} // records; a line for each version
	archives, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	got := map[string]int{}
	for _, archive := range archives {
		text, err := os.ReadFile(archive)
		require.NoError(t, err)
		f, err := casefile.NewReader().Open(archive, bytes.NewReader(text))
		require.NoError(t, err)
		for {
			buf, p, err := f.Next(nil)
			if err != nil {
				break
			}
			a, err := f.DecodeArchived(buf, p)
			require.NoError(t, err)
			if a.Record == nil {
				continue
			}
			got[filepath.Base(archive)]++
			if s := a.Record.String(); !strings.HasPrefix(s, a.Record.Question+": ") || !strings.HasSuffix(s, a.Record.Limits) || a.Record.Limits == "" {
				t.Errorf("%s: %s is printed as %q", archive, a.ID, s)
			}
			written, err := json.Marshal(a.Record)
			require.NoError(t, err)
			again, err := casefile.DecodeRecord(written)
			require.NoError(t, err)
			if d := cmp.Diff(a.Record, again); d != "" {
				t.Errorf("%s: %s is not kept (-read +written and read):\n%s", archive, a.ID, d)
			}
		}
		var out, errs bytes.Buffer
		status := run([]string{"-against", "-changelog", changelog, archive}, strings.NewReader(""), &out, &errs)
		if status != 0 || errs.Len() > 0 || !strings.Contains(out.String(), fmt.Sprintf(": %d with a record, ", got[filepath.Base(archive)])) {
			t.Errorf("%s: status %d, %s\n%s", archive, status, &errs, &out)
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("records by version (-want +got):\n%s", d)
	}
}

// kept is a line of an archive, as it is written today.
func kept(t *testing.T, in string) string {
	status, out, errs := program(in, "-format", "json")
	require.Equal(t, 0, status, errs)
	return out
}

// A record that stands says nothing; one that does not is listed with what
// explains it; what cannot be read is an error with its place.
func TestAgainst(t *testing.T) {
	today := vienna.LawDate.String()
	arrest := kept(t, `{"id":"a","question":"arrest","facts":{"person":"agent"},"presume":true}`)
	open := kept(t, `{"id":"b","question":"arrest","facts":{"person":"agent"}}`)
	transit := kept(t, `{"id":"c","question":"hinder_transit","facts":{"person":"administrative_technical_family","forum":"transit_state","journey":"to_post","visa":true,"household":true}}`)
	unnamed := `{"record":` + strings.SplitN(arrest, `"record":`, 2)[1]
	replace := func(s string, pairs ...string) string {
		t.Helper()
		for i := 0; i < len(pairs); i += 2 {
			require.Contains(t, s, pairs[i])
		}
		return strings.NewReplacer(pairs...).Replace(s)
	}
	log := filepath.Join(t.TempDir(), "CHANGELOG.md")
	require.NoError(t, os.WriteFile(log, []byte("## Unreleased\n### Law\n- VCDR 40(2); `vcdr-40-2`; `vcdr-40-2-family`: was otherwise,\n  since the text says so.\n\n## 0.2.0\n### Law\nLaw of "+today+".\n- VCDR 29: barred, now unknown.\n- Custom: x.\n"), 0o666))
	ticket := kept(t, `{"id":"d","question":"ticket","facts":{"person":"agent"},"presume":true}`)
	for name, c := range map[string]struct {
		in     string
		status int
		out    []string
		errs   string
	}{
		"as it was":       {arrest + open + transit, 0, []string{"3 lines: 3 with a record, 0 not expressible, 0 refused.", ": 3 as before, 0 by other rules, 0 otherwise, of which 0 unexplained."}, ""},
		"a list":          {"[" + strings.TrimSpace(arrest) + "]", 0, []string{"1 line: 1 with a record"}, ""},
		"a door's answer": {unnamed, 0, []string{"1 line: 1 with a record"}, ""},
		"inexpressible":   {arrest + kept(t, `{"id":"x","inexpressible":"a treaty of 1708"}`), 0, []string{"2 lines: 1 with a record, 1 not expressible"}, ""},
		"another answer": {replace(arrest, `"answer":"barred"`, `"answer":"not_barred"`), 1, []string{
			"record       a: arrest\nat           standard input:1\nanswer       not barred, law of " + today + "; now barred, law of " + today + "\nUNEXPLAINED  no entry",
			"0 as before, 0 by other rules, 1 otherwise, of which 1 unexplained"}, ""},
		"explained by the article, an earlier law": {replace(arrest, `"answer":"barred"`, `"answer":"unknown"`, `"law":"`+today+`"`, `"law":"2026-01-02"`), 0, []string{
			"answer       unknown, law of 2026-01-02; now barred, law of " + today + "\nbecause      0.2.0: VCDR 29: barred, now unknown.",
			"1 otherwise, of which 0 unexplained"}, ""},
		"the floor": {replace(ticket, `"answer":"not_barred"`, `"answer":"barred"`, `"law":"`+today+`"`, `"law":"2026-01-02"`), 1, []string{
			"answer       barred, law of 2026-01-02; now not barred, law of " + today + "\nUNEXPLAINED"}, ""},
		"explained by the key": {replace(transit, `"answer":"barred"`, `"answer":"not_barred"`, `"key":"vcdr-40-2"`, `"key":"vcdr-40-2-family"`), 0, []string{
			"no longer    VCDR 40(2): ", "(vcdr-40-2-family)\nnow          VCDR 40(2): ", "(vcdr-40-2)\nretired      vcdr-40-2-family: VCDR 40(2) asks families for no household: vcdr-40-2 has them\nbecause      Unreleased: VCDR 40(2); `vcdr-40-2`; `vcdr-40-2-family`: was otherwise, since the text says so."}, ""},
		"another key than the entry's": {replace(transit, `"answer":"barred"`, `"answer":"not_barred"`, `"key":"vcdr-40-2"`, `"key":"vcdr-40-1"`), 0, []string{"because      Unreleased"}, ""},
		"other rules": {arrest + replace(transit, `"key":"vcdr-40-2"`, `"key":"vcdr-40-2-family"`), 0, []string{
			"The same answer, settled by other rules:\n\nrecord       c: hinder_transit\nat           standard input:2\nanswer       barred, law of " + today + " and of " + today + "\nno longer    ",
			": 1 as before, 1 by other rules, 0 otherwise"}, ""},
		"nothing":              {"\n", 2, nil, "no record was read"},
		"no record":            {`{"id":"a"}` + "\n" + arrest, 2, []string{"2 lines: 1 with a record, 0 not expressible, 1 refused"}, "standard input:1:1: record: missing"},
		"a case file":          {one, 2, nil, "standard input:1:1: record: missing"},
		"a table":              {"id,question\na,arrest\n", 2, nil, "a table holds no records"},
		"a torn line":          {arrest + arrest[:200], 2, []string{"1 with a record"}, "standard input:2:196: unexpected end"},
		"a later format":       {replace(arrest, `"format":1`, `"format":2`), 2, nil, "format: 2: allowed are 1 to 1"},
		"an unknown member":    {replace(arrest, `"text":`, `"prose":`), 2, nil, `"prose" is not a member of a record`},
		"a member twice":       {replace(arrest, `"package":`, `"answer":"barred","package":`), 2, nil, `"answer" is stated twice`},
		"a member too few":     {replace(arrest, `"law":"`+today+`",`, ``), 2, nil, "record: law: missing"},
		"no date":              {replace(arrest, `"law":"`+today+`"`, `"law":"today"`), 2, nil, "today"},
		"another package":      {replace(arrest, `"package":"immunity"`, `"package":"obligations"`), 2, nil, `standard input:1:1: a: record: package: "obligations": allowed are immunity, premises`},
		"an answer of another": {replace(arrest, `"answer":"barred"`, `"answer":"breached"`), 2, nil, `answer "breached": allowed are`},
		"a fact that is none":  {replace(arrest, `"person":"agent"`, `"persona":"agent"`), 2, nil, `standard input:1:1: a: record: case: line 1, column 20: "persona" is not a fact: nearest are person`},
		"a token that is none": {replace(arrest, `"person":"agent"`, `"person":"diplomat"`), 2, nil, `person: "diplomat": allowed are`},
		"a retired name":       {replace(arrest, `"person":"agent"`, `"vcdr-40-2-family":"agent"`), 2, nil, `"vcdr-40-2-family" is retired: VCDR 40(2) asks families`},
		"no such question":     {replace(arrest, `"question":"arrest","case"`, `"question":"detain","case"`), 2, nil, `"detain" is not a question of immunity`},
		"no such key":          {replace(arrest, `"key":"vcdr-29"`, `"key":"vcdr-291"`), 2, nil, `"vcdr-291" is the key of no rule, and of none that was retired`},
		"a rule of more":       {replace(arrest, `"layer":`, `"level":`), 2, nil, `unknown field "level"`},
	} {
		status, out, errs := program(c.in, "-against", "-changelog", log)
		if status != c.status || (c.errs == "") != (errs == "") || !strings.Contains(errs, c.errs) {
			t.Errorf("%s: status %d, %q; want %d, %q", name, status, errs, c.status, c.errs)
		}
		for _, want := range c.out {
			if !strings.Contains(out, want) {
				t.Errorf("%s: %s\nlacks %s", name, out, want)
			}
		}
		if !strings.Contains(out, vienna.Limits) {
			t.Errorf("%s: the limits are missing", name)
		}
	}
	for args, want := range map[string]string{
		"-against":                         "-against takes files",
		"-against -all x":                  "-against takes files",
		"-against -format json x":          "-against takes files",
		"-changelog x y":                   "-changelog is for -against",
		"-against -changelog missing.md x": "-changelog: open missing.md: no such file",
		"-against -changelog " + log + " missing.jsonl": "missing.jsonl: no such file",
	} {
		var out, errs bytes.Buffer
		if status := run(strings.Fields(args), strings.NewReader(""), &out, &errs); status != 2 || !strings.Contains(errs.String(), want) {
			t.Errorf("%s: status %d, %s; want %s", args, status, &errs, want)
		}
	}
}

// The CHANGELOG is one from which changed answers are explained.
func TestChangelog(t *testing.T) {
	f, err := os.Open(changelog)
	require.NoError(t, err)
	defer f.Close()
	all, err := readChanges("CHANGELOG.md", f)
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(all), 2)
	keys := 0
	for _, c := range all {
		if c.law > vienna.LawDate {
			t.Errorf("%s has law of %v, later than that of the library", c.version, c.law)
		}
		for _, key := range c.keys {
			known := false
			for _, l := range casefile.NewReader().Laws {
				_, retired := l.Retired(key)
				known = known || retired
				for r := range l.Rules() {
					known = known || r.Key == key
				}
			}
			if keys++; !known {
				t.Errorf("%s: %s is the key of no rule, and of none that was retired", c.version, key)
			}
		}
	}
	t.Logf("%d entries, %d keys", len(all), keys)
}

func TestReadChanges(t *testing.T) {
	const head = "# Changelog\n\nSee - this: that.\n\n## Unreleased\n\n### Added\n- what: ever\n\n### Law\nOf all.\n\n"
	for name, c := range map[string]struct{ in, want string }{
		"none":             {"# Changelog\n", ""},
		"unreleased":       {head + "- VCDR 31(1)(a); VCDR 39(2), second sentence; `vcdr-29`: a, now b,\n  since c.\n", "Unreleased  VCDR 31(1)(a) VCDR 39(2), second sentence [vcdr-29] VCDR 31(1)(a); VCDR 39(2), second sentence; `vcdr-29`: a, now b, since c."},
		"released":         {head + "## [0.2.0] - 2027-01-01\n### Law\nLaw of 2026-12-24.\n- VCDR 29: x\n### Fixed\n- y\n## 0.1.0, 2026-11-30\n### Law\nLaw of 2026-11-24.\n\n- VCCR 41: z", "0.2.0 2026-12-24 VCDR 29 [] VCDR 29: x\n0.1.0 2026-11-24 VCCR 41 [] VCCR 41: z"},
		"no provision":     {head + "- First statement.\n", `x.md:13: "First statement.": allowed are provisions`},
		"no citation":      {head + "- VCDR 40(1) and (4): x\n", `x.md:13: vienna: citation`},
		"keys alone":       {head + "- `vcdr-29`: x\n", "x.md:13: \"`vcdr-29`\": it names no provision"},
		"no day":           {"## 0.1.0\n### Law\n- VCDR 29: x\n", "x.md:3: 0.1.0: above its entries stands the day of its law"},
		"a day that's not": {"## 0.1.0\n### Law\nLaw of 2026-13-24.\n", "x.md:3: vienna: date"},
		"the same day":     {"## 0.2.0\n### Law\nLaw of 2026-11-24.\n## 0.1.0\n### Law\nLaw of 2026-11-24.\n", "x.md:6: 0.1.0 has law of 2026-11-24, and the version above it of 2026-11-24: allowed is an earlier day"},
		"no version":       {"## ,\n", "x.md:1: \"## ,\": allowed is ## Unreleased or"},
		"too long":         {strings.Repeat("x", 1<<17), "x.md:0: bufio.Scanner: token too long"},
	} {
		all, err := readChanges("x.md", strings.NewReader(c.in))
		var got []string
		for _, c := range all {
			var at []string
			for _, a := range c.at {
				at = append(at, a.String())
			}
			got = append(got, fmt.Sprint(c.version, " ", c.law, " ", strings.Join(at, " "), " ", c.keys, " ", c.text))
		}
		if err != nil {
			got = []string{err.Error()}
		}
		if s := strings.Join(got, "\n"); !strings.HasPrefix(s, c.want) || c.want == "" && s != "" || err == nil && s != c.want {
			t.Errorf("%s: %s, want %s", name, s, c.want)
		}
	}
}
