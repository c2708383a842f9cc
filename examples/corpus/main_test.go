package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/casefile"
	"law.example/vienna/obligations"
	"law.example/vienna/premises"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// root is that of the repository, from which the program runs.
var root = sync.OnceValue(func() string {
	here, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	return filepath.Join(here, "..", "..")
})

// program runs it over the decided cases.
func program(t *testing.T, args ...string) (out, errs string) {
	t.Helper()
	t.Chdir(root())
	var stdout, stderr bytes.Buffer
	require.Zero(t, run(args, strings.NewReader(""), &stdout, &stderr), stderr.String())
	return stdout.String(), stderr.String()
}

// print prints the study of the decided cases, which are answered once for all
// tests.
func print(t *testing.T, format, by string) (out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	var named *table
	if by != "" {
		var err error
		named, err = tableOf(by, tables[:])
		require.NoError(t, err)
	}
	c := &corpus{files: []string{decided}, entries: entries()}
	require.NoError(t, c.write(&stdout, &stderr, observed(), format, named))
	return stdout.String(), stderr.String()
}

var entries = sync.OnceValue(func() (all []*casefile.Entry) {
	f, err := os.Open(filepath.Join(root(), decided))
	if err != nil {
		panic(err)
	}
	defer f.Close()
	for e, err := range casefile.NewReader().Entries(decided, f) {
		if err != nil {
			panic(err)
		}
		all = append(all, e)
	}
	return all
})

var observed = sync.OnceValue(func() *study { return observe(entries()) })

func TestGolden(t *testing.T) {
	for name, give := range map[string]func() (string, string){
		"corpus.txt":      func() (string, string) { return program(t) },
		"reading.txt":     func() (string, string) { return print(t, "text", "reading") },
		"corpus.svg":      func() (string, string) { return print(t, "svg", "") },
		"authorities.bib": func() (string, string) { return program(t, "-format", "bibtex") },
		"help.txt":        func() (string, string) { return program(t, "-help") },
	} {
		t.Run(name, func(t *testing.T) {
			out, errs := give()
			require.Empty(t, errs)
			file := filepath.Join(root(), "examples", "corpus", "testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(out), 0o666))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			if d := cmp.Diff(string(want), out); d != "" || out == "" {
				t.Errorf("%s is not what the program gives; run go test ./examples/corpus -update and review the diff (-file +program):\n%s", name, d)
			}
			if name != "authorities.bib" && !strings.Contains(strings.Join(strings.Fields(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(out, " ")), " "), vienna.Limits) {
				t.Errorf("%s lacks the limits", name)
			}
		})
	}
}

// Every table says the same as csv and as json, its columns are named, and what
// is read is written again as it was.
func TestTables(t *testing.T) {
	all, _ := print(t, "json", "")
	var doc document
	d := json.NewDecoder(strings.NewReader(all))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&doc))
	var again bytes.Buffer
	e := json.NewEncoder(&again)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	require.NoError(t, e.Encode(doc))
	require.Equal(t, all, again.String())
	require.Equal(t, vienna.Limits, doc.Limits)

	var raw map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(all), &raw))
	total := 0
	for _, table := range tables {
		out, errs := print(t, "csv", table.name)
		require.Contains(t, errs, vienna.Limits)
		rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
		require.NoError(t, err, table.name)
		var names []string
		for _, c := range table.columns {
			names = append(names, c.name)
			require.NotEmpty(t, c.gist, c.name)
		}
		require.Equal(t, names, rows[0], table.name)
		var written bytes.Buffer
		w := csv.NewWriter(&written)
		require.NoError(t, w.WriteAll(rows))
		require.Equal(t, out, written.String())

		var objects []map[string]any
		require.NoError(t, json.Unmarshal(raw[table.name], &objects), table.name)
		require.Len(t, rows, len(objects)+1, table.name)
		for i, o := range objects {
			for j, name := range names {
				if got := field(o[name]); got != rows[i+1][j] {
					t.Fatalf("%s, line %d, %s: %q as json, %q as csv", table.name, i+1, name, got, rows[i+1][j])
				}
				delete(o, name)
			}
			require.Empty(t, o, "%s: members that are no columns", table.name)
		}
		seen := map[string]bool{}
		for _, row := range rows {
			require.False(t, seen[strings.Join(row, "\x00")], "%s: %q stands twice", table.name, row)
			seen[strings.Join(row, "\x00")] = true
		}

		one, _ := print(t, "json", table.name)
		var only map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(one), &only))
		require.Equal(t, string(raw[table.name]), string(only[table.name]))
		for _, other := range tables {
			require.Equal(t, other.name == table.name, only[other.name] != nil, "-by %s, %s", table.name, other.name)
		}
		text, _ := print(t, "text", table.name)
		require.Contains(t, text, vienna.Limits)
		require.Contains(t, text, table.gist[1:])
		t.Logf("%s: %d lines", table.name, len(objects))
		require.Positive(t, len(objects))
		total += len(objects)
	}
	require.Len(t, tables, 9)
	t.Logf("%d lines", total)
	require.Greater(t, total, 3000)
	byDefault, _ := print(t, "csv", "")
	cases, _ := print(t, "csv", "case")
	require.Equal(t, cases, byDefault)
}

// field writes a value of json as csv has it.
func field(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case []any:
		var parts []string
		for _, x := range v {
			parts = append(parts, field(x))
		}
		return strings.Join(parts, "; ")
	}
	return ""
}

// Every scored case stands once in each grouping, in the class in which
// casefile counts it; under articles it may stand more than once, never less.
func TestAgreementIsThatOfCasefile(t *testing.T) {
	s := observed()
	want := map[[2]string]int{}
	scored := 0
	for _, e := range entries() {
		a := e.Score()
		if a == (casefile.Agreement{}) {
			continue
		}
		scored++
		for i, class := range a {
			want[[2]string{casefile.Setting(i).String(), class.String()}]++
		}
	}
	require.Equal(t, 142, scored)
	require.Equal(t, scored, s.Scored)
	require.Equal(t, 38, want[[2]string{"no_reading", "agrees_open"}])
	for name, shares := range map[string][]share{"court": s.Court, "year": s.Year, "forum": s.Forum, "article": s.Article} {
		got := map[[2]string]int{}
		for _, l := range shares {
			if l.N > 0 {
				got[[2]string{l.Setting, l.Class}] += l.N
			}
		}
		if name == "article" {
			for key, n := range want {
				require.GreaterOrEqual(t, got[key], n, "%s %v", name, key)
			}
			continue
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("by %s (-casefile +corpus):\n%s", name, d)
		}
	}
}

// A provision settles the cases whose ruling names it.
func TestProvisions(t *testing.T) {
	s := observed()
	n := 0
	for _, p := range s.Provisions {
		at, err := vienna.ParseCitation(p.Provision)
		require.NoError(t, err)
		cases, sole := 0, 0
		for _, r := range s.Cases {
			if r.Setting != p.Setting || r.Answer != "barred" && r.Answer != "not_barred" {
				continue
			}
			if slices.Contains(r.Provisions, at.String()) {
				if cases++; len(r.Provisions) == 1 {
					sole++
				}
			}
		}
		require.Equal(t, [2]int{cases, sole}, [2]int{p.Cases, p.Sole}, "%s %s", p.Setting, p.Provision)
		require.Positive(t, cases)
		n++
	}
	t.Logf("%d provisions under %d settings", n, casefile.NumSettings)
	require.Greater(t, n, 100)
}

// A change is there if it is decided again from the start; a stable
// case never changes; and a split one changes with some position, alone or
// under some setting.
func TestChangesAndViewsAgree(t *testing.T) {
	s := observed()
	of := map[string]*casefile.Entry{}
	for _, e := range entries() {
		of[e.ID] = e
	}
	views, moved := map[string]int{}, map[string]bool{}
	for _, v := range s.Views {
		views[v.Case] = v.Of
		e := of[v.Case]
		c := e.Restate(nil, e.Law.Blank().Positions())
		for _, taken := range v.Taken {
			id, position, _ := strings.Cut(taken, "=")
			require.NoError(t, c.Set(id, position))
		}
		answer, _ := c.Decide(e.Asked, e.Presume)
		require.Equal(t, answer.String(), v.Answer, "%s, view %d", v.Case, v.View)
	}
	require.Len(t, views, s.Answered)
	alone := 0
	for _, c := range s.Changes {
		moved[c.Case] = true
		require.Greater(t, views[c.Case], 1, "%s is stable and changes with %s=%s", c.Case, c.Reading, c.Position)
		require.NotEqual(t, c.From, c.To)
		e := of[c.Case]
		setting := casefile.NoReading
		for setting.String() != c.Setting {
			setting++
		}
		m := e.Restate(nil, e.Law.Positions(setting, e.State))
		before, _ := m.Decide(e.Asked, e.Presume)
		require.NoError(t, m.Set(c.Reading, c.Position))
		after, _ := m.Decide(e.Asked, e.Presume)
		require.Equal(t, [2]string{before.String(), after.String()}, [2]string{c.From, c.To}, "%+v", c)
		if setting == casefile.NoReading {
			alone++
			require.Equal(t, "unknown", before.String(), "%s: a position settled what was settled", c.Case)
		}
	}
	missed, tries := alone, 0
	for _, e := range entries() {
		if e.Inexpressible != "" {
			continue
		}
		before, _ := e.Restate(nil, e.Law.Blank().Positions()).Decide(e.Asked, e.Presume)
		for _, id := range e.Law.Readings {
			r, _ := e.Law.Reading(id)
			for _, o := range r.Options {
				m := e.Restate(nil, e.Law.Blank().Positions())
				require.NoError(t, m.Set(id, o.Name))
				tries++
				if after, _ := m.Decide(e.Asked, e.Presume); after != before {
					missed--
				}
			}
		}
	}
	require.Zero(t, missed, "changes that are there and are not listed, or the other way round")
	split := 0
	for id, n := range views {
		if n > 1 {
			split++
			require.True(t, moved[id], "%s is split and never changes", id)
		}
	}
	t.Logf("%d changes, %d of them alone in %d tries; %d cases stable, %d split", len(s.Changes), alone, tries, len(views)-split, split)
	require.Positive(t, alone)
	require.Positive(t, split)

	counted := map[[3]string]int{}
	for _, c := range s.Changes {
		counted[c.key()]++
	}
	for _, p := range s.Readings {
		require.Equal(t, counted[p.key()], p.Changed, "%v", p.key())
		delete(counted, p.key())
	}
	require.Empty(t, counted)
	readings, tried := map[string]bool{}, map[string]bool{}
	for _, p := range s.Readings {
		readings[p.Reading] = true
	}
	for _, all := range []func(func(vienna.Reading) bool){immunity.AllReadings(), premises.AllReadings()} {
		for r := range all {
			require.True(t, readings[r.ID], "%s is not tried", r.ID)
			tried[r.ID] = true
		}
	}
	require.Equal(t, len(tried), len(readings))
}

// Two studies of the same cases are the same, and so are two bibliographies.
func TestDeterministic(t *testing.T) {
	if d := cmp.Diff(observed(), observe(entries()), cmp.AllowUnexported(result{})); d != "" {
		t.Errorf("two studies (-first +second):\n%s", d)
	}
	first, _ := program(t, "-format", "bibtex")
	second, _ := program(t, "-format", "bibtex")
	require.Equal(t, first, second)
}

const one = `{"id":"a","court":"Court of A","year":1999,"question":"arrest","facts":{"person":"agent"},"presume":true,"held":"barred"}`

func TestInput(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "one.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(one+"\n"), 0o666))
	for name, c := range map[string]struct {
		args   []string
		in     string
		status int
		out    string
		errs   string // part of it; "" for none at all
	}{
		"a file":            {[]string{file}, "", 0, "1 case: 1 answered, 0 not expressible; 1 scored", ""},
		"standard input":    {[]string{"-"}, one, 0, "1990s", ""},
		"a table":           {[]string{"-"}, "id,question,person\na,arrest,agent\n", 0, "1 case: 1 answered, 0 not expressible; 0 scored", ""},
		"a picture":         {[]string{"-format", "svg", "-by", "provision", "-"}, one, 0, "VCDR 29", ""},
		"nothing to draw":   {[]string{"-format", "svg", "-"}, `{"id":"a","inexpressible":"why"}`, 0, "</svg>", ""},
		"no court":          {[]string{"-by", "court", "-"}, strings.Replace(one, `"court":"Court of A",`, "", 1), 0, "none", ""},
		"a bad case":        {[]string{"-"}, `{"id":7}` + "\n" + one, 2, "1 case: 1 answered", "corpus: standard input:1:8: id: 7: allowed is a string"},
		"an id again":       {[]string{file, "-"}, one, 2, "1 case: 1 answered", `standard input:1: id: "a": another case of this run has it`},
		"only bad cases":    {[]string{"-"}, `{"id":7}`, 2, "", "standard input: no case that can be read"},
		"no cases":          {[]string{"-"}, "", 2, "", "standard input: no case that can be read"},
		"no such file":      {[]string{"missing.jsonl", file}, "", 2, "1 case", "missing.jsonl: no such file"},
		"no decided cases":  {nil, "", 2, "", "examples/casefile/cases.jsonl: no such file: name a file of cases, or run from the root of the repository"},
		"unknown format":    {[]string{"-format", "xml", file}, "", 2, "", `-format: "xml": allowed are text, csv, json, svg, bibtex`},
		"unknown table":     {[]string{"-by", "judge", file}, "", 2, "", `allowed are year, forum, court, article, provision, reading, change, view, case`},
		"no picture":        {[]string{"-format", "svg", "-by", "court", file}, "", 2, "", `-by: "court": allowed are year, forum, provision, reading, which have a picture`},
		"table of a bib":    {[]string{"-format", "bibtex", "-by", "court", file}, "", 2, "", "a bibliography has no tables"},
		"unknown flag":      {[]string{"-reading", "x"}, "", 2, "", "flag provided but not defined: -reading"},
		"same key":          {[]string{"-format", "bibtex", "-"}, one + "\n" + strings.Replace(one, `"a"`, `"é, (1)"`, 1) + "\n" + strings.Replace(one, `"a"`, `"e-1-"`, 1), 0, "@misc{e-1--2,", ""},
		"what LaTeX reads":  {[]string{"-format", "bibtex", "-"}, strings.Replace(one, `"id"`, `"title":"A & B_C {50%} #1 ~ ^ $ \\ é","id"`, 1), 0, `{{A \& B\_C \textbraceleft{}50\%\textbraceright{} \#1 \textasciitilde{} \textasciicircum{} \$ \textbackslash{} é}}`, ""},
		"what XML reads":    {[]string{"-format", "svg", "-"}, strings.Replace(one, `Court of A`, `A & <B>`, 1), 0, "</svg>", ""},
		"what csv must cut": {[]string{"-format", "csv", "-"}, strings.Replace(one, `Court of A`, `A, \"B\"`, 1), 0, `"A, ""B"""`, "1 case"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(dir)
			var stdout, stderr bytes.Buffer
			status := run(c.args, strings.NewReader(c.in), &stdout, &stderr)
			if status != c.status || !strings.Contains(stdout.String(), c.out) || !strings.Contains(stderr.String(), c.errs) || (c.errs == "") != (stderr.Len() == 0) {
				t.Errorf("status %d, want %d\nout: %s\nwant %q\nerrs: %s\nwant %q", status, c.status, &stdout, c.out, &stderr, c.errs)
			}
			if c.status == 2 && c.out == "" && stdout.Len() > 0 {
				t.Errorf("printed %q with nothing to study", &stdout)
			}
		})
	}
}

// The bibliography can be read: every entry is whole, keys are unique, only
// known fields are used, and no letter is left that LaTeX reads as its own.
func TestBibliography(t *testing.T) {
	out, _ := program(t, "-format", "bibtex")
	keys := map[string]string{} // with the text of the entry
	rest := out
	for {
		i := strings.Index(rest, "@")
		if i < 0 {
			break
		}
		require.Equal(t, "@misc{", rest[i:i+6])
		depth, end := 0, -1
		for j, r := range rest[i:] {
			switch r {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth == 0 && r == '}' {
				end = i + j
				break
			}
		}
		require.GreaterOrEqual(t, end, 0, "an entry does not end: %.60q", rest[i:])
		key, body, ok := strings.Cut(rest[i+6:end], ",\n")
		require.True(t, ok)
		require.Regexp(t, `^[a-z0-9-]+$`, key)
		require.NotContains(t, keys, key)
		keys[key] = body
		fields := map[string]bool{}
		for line := range strings.Lines(body) {
			m := regexp.MustCompile(`^  (\w+) += \{(.*)\},\n$`).FindStringSubmatch(line)
			require.NotNil(t, m, "%s: %q", key, line)
			require.Contains(t, []string{"key", "title", "howpublished", "year", "note", "keywords", "annote"}, m[1])
			require.False(t, fields[m[1]], "%s: %s stands twice", key, m[1])
			fields[m[1]] = true
			value := m[2]
			if m[1] == "title" {
				require.True(t, strings.HasPrefix(value, "{") && strings.HasSuffix(value, "}"), key)
				value = value[1 : len(value)-1]
			}
			plain := regexp.MustCompile(`\\(?:[&%$#_]|text[a-z]+\{\})`).ReplaceAllString(value, "")
			require.NotRegexp(t, `[&%$#_~^\\{}]`, plain, "%s: %s", key, m[1])
			require.NotEmpty(t, strings.TrimSpace(value))
		}
		require.True(t, fields["title"] && fields["key"], key)
		rest = rest[end+1:]
	}

	// Nothing that the library or the cases hold is lost.
	has := func(parts ...string) bool {
		for _, body := range keys {
			if !slices.ContainsFunc(parts, func(s string) bool { return !strings.Contains(body, escape(s)) }) {
				return true
			}
		}
		return false
	}
	authorities := 0
	for _, all := range []func(func(vienna.Reading) bool){immunity.AllReadings(), premises.AllReadings(), obligations.AllReadings()} {
		for r := range all {
			for _, o := range r.Options {
				for _, a := range o.Authorities {
					authorities++
					if !has(fmt.Sprintf("On %s: %s %v: %s", r.ID, r.Question, o.Position, o.Gist), a.Note) {
						t.Errorf("%s, %v, %s is in no entry", r.ID, o.Position, a.Name)
					}
				}
			}
		}
	}
	for _, e := range entries() {
		if !has(e.Holding, strconv.Itoa(e.Year)) {
			t.Errorf("%s is in no entry", e.ID)
		}
	}
	t.Logf("%d entries; %d places of authorities, %d cases", len(keys), authorities, len(entries()))
	require.Len(t, keys, strings.Count(out, "\n@misc{"))
	require.Greater(t, authorities, 150)
	require.Greater(t, len(keys), 200)
	for key := range keys {
		if i := len(key) - 2; key[i] == '-' && keys[key[:i]] != "" {
			t.Errorf("%s: a number is needed to tell it from another, and would shift", key)
		}
	}

	// Programs read it, where they are installed.
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "c.bib"), []byte(out), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "c.aux"), []byte("\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{c}\n"), 0o666))
	for _, args := range [][]string{{"bibtex", "c"}, {"biber", "--tool", "c.bib"}} {
		if _, err := exec.LookPath(args[0]); err != nil || testing.Short() {
			t.Logf("%s is not installed, or the run is short", args[0])
			continue
		}
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = dir
		log, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", log)
		require.NotRegexp(t, `(?i)warning--|WARN -|error`, string(log))
		t.Logf("%s reads it", args[0])
	}
}

// A reference is known again however it is spelt, and a day is none.
func TestReferences(t *testing.T) {
	for _, c := range []struct {
		s    string
		want []string
	}{
		{"Tabion v Mufti 73 F.3d 535 (4th Cir 1996)", []string{"73f3d535"}},
		{"988 F 2d 295 (2d Cir 1993), reversing in part 787 F Supp 389", []string{"988f2d295", "787fsupp389"}},
		{"Basfar v Wong [2022] UKSC 20, [2023] AC 33", []string{"[2022]uksc20", "[2023]ac33"}},
		{"United States Diplomatic and Consular Staff in Tehran [1980] ICJ Rep 3, para 86", []string{"[1980]icjrep3"}},
		{"ICJ Reports 1980, p. 3; ICJ Reports 2012, p 99", []string{"[1980]icjrep3", "[2012]icjrep99"}},
		{"BVerfG 10 June 1997, 2 BvR 1516/96, BVerfGE 96, 68", []string{"2bvr1516/96", "bverfge96,68"}},
		{"Cass. (Belgium) 2 Jan. 2019, P.18.1301.N", []string{"p181301n"}},
		{"Cass pen, sez V, 11 March 2014, no 39788", []string{"no39788"}},
		{"Cass. pen. sez. V, 11 March 2014, n. 39788", []string{"no39788"}},
		{"ex p Pinochet (No 3)", nil},
		{"Press reports July 1984; incident 27 January 2001; 20 February 2002", nil},
	} {
		if got := references(c.s); !slices.Equal(got, c.want) {
			t.Errorf("references(%q) = %q, want %q", c.s, got, c.want)
		}
	}
}

// The pictures are well formed, say in words what they show, and can be read on
// both grounds: 4.5 to 1 for text, 3 to 1 for what bounds a bar (WCAG 2, AA).
func TestPictures(t *testing.T) {
	for _, by := range []string{"", "year", "forum", "provision", "reading"} {
		out, _ := print(t, "svg", by)
		var said string
		bars, texts, viewBox := 0, 0, ""
		for d := xml.NewDecoder(strings.NewReader(out)); ; {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			start, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			at := map[string]string{}
			for _, a := range start.Attr {
				at[a.Name.Local] = a.Value
			}
			switch start.Name.Local {
			case "svg":
				viewBox = at["viewBox"]
				require.Equal(t, "img", at["role"])
				require.Equal(t, "title desc", at["aria-labelledby"])
			case "desc":
				require.NoError(t, d.DecodeElement(&said, &start))
			case "rect":
				bars++
				x, err := strconv.ParseFloat("0"+at["x"], 64)
				require.NoError(t, err)
				w, err := strconv.ParseFloat(at["width"], 64)
				require.NoError(t, err)
				require.LessOrEqual(t, x+w, float64(width), "a bar leaves the picture")
			case "text":
				texts++
			}
		}
		require.Regexp(t, `^0 0 900 \d+$`, viewBox)
		require.Contains(t, said, "reading taken")
		require.Contains(t, said, vienna.Limits)
		t.Logf("%q: %d bars, %d texts", by, bars, texts)
		require.Greater(t, bars, 10)
		require.Greater(t, texts, bars/2)
	}

	luminance := func(c string) float64 {
		sum := 0.0
		for i, share := range []float64{0.2126, 0.7152, 0.0722} {
			n, err := strconv.ParseUint(c[1+2*i:3+2*i], 16, 8)
			require.NoError(t, err)
			v := float64(n) / 255
			if v <= 0.04045 {
				v /= 12.92
			} else {
				v = math.Pow((v+0.055)/1.055, 2.4)
			}
			sum += share * v
		}
		return sum
	}
	pairs := 0
	contrast := func(what, a, b string, least float64) {
		pairs++
		x, y := luminance(a), luminance(b)
		if r := (max(x, y) + 0.05) / (min(x, y) + 0.05); r < least {
			t.Errorf("%s: %s on %s: %.2f to 1, at least %.1f", what, a, b, r, least)
		}
	}
	for _, g := range []struct {
		ground look
		of     func(shade) look
	}{{lightGround, func(s shade) look { return s.light }}, {darkGround, func(s shade) look { return s.dark }}} {
		contrast("text", g.ground.ink, g.ground.fill, 4.5)
		contrast("small text", g.ground.line, g.ground.fill, 4.5)
		for _, s := range shades {
			contrast(s.class+", its number", g.of(s).ink, g.of(s).fill, 4.5)
			contrast(s.class+", its outline", g.of(s).line, g.ground.fill, 3)
		}
	}
	require.Equal(t, 2*(2+2*len(shades)), pairs)
}
