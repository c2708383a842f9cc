//go:build !js && !wasip1

package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/examples/internal/door"
)

var all = flag.Bool("all", false, "ask about every measure, and check the types with a compiler that npm fetches")

// typescript is the compiler that checks the types.
const typescript = "typescript@7.0.2"

// members finds the members that the types name.
var members = regexp.MustCompile(`(?m)^\t(\w+)(\??): `)

// A line asks one question.
type line struct {
	Ask   string          `json:"ask"`
	Asked json.RawMessage `json:"asked"`
}

// lines ask everything of cases about every measure, or every sixth without -all,
// and some of what is refused.
func lines() (asked []line) {
	step := 6
	if *all {
		step = 1
	}
	subjects := map[string][]string{
		"immunity": {`"facts":{"person":"administrative_technical","grant.powers":["arrest","stop"]},"presume":true`, `"facts":{"person":["agent","consular_officer"],"danger":true}`, `"facts":{"person":"agent","danger":true,"waiver.given":false,"act":"private","grant.source":"bilateral"},"readings":{"brief-restraint":"B"}`},
		"premises": {`"facts":{"thing":"bag","holder":"mission"}`, `"facts":{"thing":"residence","owner.person":"agent"},"presume":true`},
	}
	d := door.New()
	for l := range d.Laws() {
		asked = append(asked, line{"rules", fmt.Appendf(nil, `{"package":%q}`, l.Name)})
		for i := 0; i < len(l.Measures); i += step {
			for _, subject := range subjects[l.Name] {
				c := fmt.Sprintf(`{"id":"é \u0000","package":%q,"question":%q,%s}`, l.Name, l.Measures[i], subject)
				asked = append(asked,
					line{"decide", []byte(c)},
					line{"next", []byte(`{"case":` + c + `,"unknown":["forum"]}`)},
					line{"flips", []byte(`{"case":` + c + `,"size":1}`)},
					line{"views", []byte(`{"case":` + c + `}`)})
			}
		}
	}
	return append(asked,
		line{"catalogue", []byte(`{}`)},
		line{"catalogue", []byte(`[]`)},
		line{"rules", []byte(`{}`)},
		line{"decide", []byte(`{"package":"immunity","question":"arrest","facts":{"person":"envoy"}}`)},
		line{"next", []byte(`{"case":null}`)},
		line{"flips", []byte(`{"size":4}`)})
}

// in runs a program in a folder and returns what it prints.
func in(t *testing.T, folder, stdin, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Stdin = folder, strings.NewReader(stdin)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

// need skips a test where a program is not there.
func need(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("skipped: %v", err)
	}
}

// What is built is small enough, and answers in JavaScript as it does here.
func TestWasm(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short builds no modules")
	}
	folder := t.TempDir()
	var printed bytes.Buffer
	require.NoError(t, build(&printed, folder))
	t.Logf("\n%s", &printed)
	require.Len(t, regexp.MustCompile(`(?m)^vienna(-wasi)?\.wasm: [1-9]\d{6} bytes, [1-9]\d{5,6} compressed$`).FindAllString(printed.String(), -1), 2)
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	require.Equal(t, []string{"node.mjs", "package.json", "vienna-wasi.wasm", "vienna.d.ts", "vienna.js", "vienna.wasm", "wasm_exec.js"}, names)

	t.Run("Node", func(t *testing.T) {
		need(t, "node")
		readme, err := os.ReadFile("README.md")
		require.NoError(t, err)
		_, rest, _ := strings.Cut(string(readme), "\nnode build/node.mjs\n```\n\n```\n")
		want, _, ok := strings.Cut(rest, "```\n")
		require.True(t, ok)
		require.Equal(t, want, in(t, folder, "", "node", "node.mjs"))
	})
	t.Run("JavaScript", func(t *testing.T) {
		need(t, "node")
		server := httptest.NewServer(http.FileServer(http.Dir(folder)))
		defer server.Close()
		ask, err := filepath.Abs("testdata/ask.mjs")
		require.NoError(t, err)
		asked := lines()
		var stdin strings.Builder
		for _, l := range asked {
			b, err := json.Marshal(l)
			require.NoError(t, err)
			fmt.Fprintf(&stdin, "%s\n", b)
		}
		d := door.New()
		given, errors := 0, 0
		got := strings.Split(strings.TrimSpace(in(t, folder, stdin.String(), "node", ask, "vienna.js", "vienna.wasm")), "\n")
		require.Len(t, got, len(asked))
		for i, l := range asked {
			want, err := d.Ask(l.Ask, compact(t, l.Asked))
			if err != nil {
				errors++
				require.JSONEq(t, string(door.Refusal(err)), got[i])
				continue
			}
			given++
			require.JSONEq(t, `{"given":`+string(want)+`}`, got[i])
		}
		t.Logf("%d answers and %d errors are those of package door", given, errors)
		require.Greater(t, given, 100)
		require.Equal(t, 5, errors)

		require.Contains(t, in(t, folder, `{"ask":"catalogue","asked":{}}`, "node", ask, "vienna.js", server.URL+"/vienna.wasm"), `{"given":{"format":1,`)
		out, err := exec.Command("node", ask, filepath.Join(folder, "vienna.js"), server.URL+"/elsewhere.wasm").CombinedOutput()
		require.Error(t, err)
		require.Contains(t, string(out), "/elsewhere.wasm: status 404")
	})
	t.Run("WASI", func(t *testing.T) { // in a host that is not the one of ./host
		need(t, "node")
		reactor, err := filepath.Abs("testdata/reactor.mjs")
		require.NoError(t, err)
		for _, text := range []string{`{"package":"premises","question":"open","facts":{"thing":"bag"},"id":"é"}`, `{}`} {
			want, err := door.New().Ask("decide", []byte(text))
			if err != nil {
				want = door.Refusal(err)
			}
			require.Equal(t, string(want)+"\n", in(t, folder, "", "node", "--no-warnings", reactor, "vienna-wasi.wasm", "decide", text))
		}
	})
	t.Run("Types", func(t *testing.T) {
		if !*all {
			t.Skip("skipped: -all checks the types")
		}
		need(t, "npm")
		types, err := os.ReadFile("vienna.d.ts")
		require.NoError(t, err)
		caller, err := os.ReadFile("testdata/caller.ts")
		require.NoError(t, err)
		real, seen := realAnswers(t)
		require.NoError(t, os.WriteFile(filepath.Join(folder, "caller.ts"), caller, 0o666))
		require.NoError(t, os.WriteFile(filepath.Join(folder, "real.ts"), real, 0o666))
		in(t, folder, "", "npm", "install", "--silent", "--no-audit", "--no-fund", typescript)
		in(t, folder, "", "node_modules/.bin/tsc", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom", "caller.ts", "real.ts")

		unseen := []string{"facts", "readings", "presume"} // but in a case
		for _, m := range members.FindAllSubmatch(types, -1) {
			if name := string(m[1]); !seen[name] && !slices.Contains(unseen, name) {
				t.Errorf("vienna.d.ts: no answer has %s", name)
			}
		}
		t.Logf("%d bytes of answers have their types, and each of %d members is seen", len(real), len(seen))
	})
}

// compact returns what JSON.stringify makes of it.
func compact(t *testing.T, text []byte) []byte {
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, text))
	return b.Bytes()
}

// realAnswers writes answers as constants with their types, and returns the names
// of the members that they have.
func realAnswers(t *testing.T) (source []byte, seen map[string]bool) {
	types := map[string]string{"decide": "Decided", "next": "Next", "flips": "Flips", "views": "Views", "rules": "Rules", "catalogue": "Catalogue"}
	var b bytes.Buffer
	fmt.Fprintln(&b, `import type { Decided, Next, Flips, Views, Rules, Catalogue } from "./vienna.js";`)
	seen = map[string]bool{}
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, v := range v {
				walk(v)
			}
		case map[string]any:
			for name, v := range v {
				if seen[name] = true; name != "case" { // in which the names are those of facts
					walk(v)
				}
			}
		}
	}
	d := door.New()
	asks := map[string]int{}
	for i, l := range lines() {
		given, err := d.Ask(l.Ask, l.Asked)
		if err != nil {
			continue
		}
		fmt.Fprintf(&b, "export const a%d: %s = %s;\n", i, types[l.Ask], given)
		var v any
		require.NoError(t, json.Unmarshal(given, &v))
		walk(v)
		asks[l.Ask]++
	}
	for _, ask := range door.Asks() {
		require.Positive(t, asks[ask], ask)
	}
	return b.Bytes(), seen
}

// A module that is too large is noticed, by either size.
func TestFits(t *testing.T) {
	require.NoError(t, fits(maxSize, maxCompressed))
	require.ErrorContains(t, fits(maxSize+1, 1), "6000001 bytes, 1 compressed: allowed are 6000000 and 1700000")
	require.ErrorContains(t, fits(1, maxCompressed+1), "1 bytes, 1700001 compressed: allowed are")
}

// The types name every question that is answered, and no other.
func TestTypesNameAll(t *testing.T) {
	types, err := os.ReadFile("vienna.d.ts")
	require.NoError(t, err)
	var names []string
	for _, m := range regexp.MustCompile(`(?m)^\t(\w+)\(asked: `).FindAllSubmatch(types, -1) {
		names = append(names, string(m[1]))
	}
	require.Equal(t, door.Asks(), names)
}

// The types have the members of what is written, in its order, and say which of
// them may be left out.
func TestTypesAreWritten(t *testing.T) {
	types, err := os.ReadFile("vienna.d.ts")
	require.NoError(t, err)
	interfaces := map[string]string{}
	for _, m := range regexp.MustCompile(`(?s)export interface (\w+( extends \w+)?) \{\n(.*?\n)\}`).FindAllSubmatch(types, -1) {
		name, _, _ := strings.Cut(string(m[1]), " ")
		interfaces[name] = string(m[1]) + ":"
		for _, m := range members.FindAllSubmatch(m[3], -1) {
			interfaces[name] += " " + string(m[1]) + string(m[2])
		}
	}
	named := map[string]string{"Answer": "Decided", "Record": "RulingRecord"}
	written := 0
	for _, v := range []any{door.Answer{}, vienna.Record{}, vienna.Rule{}, vienna.Fact{}, door.Ruled{}, door.Next{}, door.Question{}, door.Flips{}, door.Flip{}, door.Change{}, door.Views{}, door.View{}, door.Taken{}, door.Option{}, door.Authority{}, door.Rules{}, door.Catalogue{}, door.Package{}, door.Column{}, door.Reading{}} {
		typ := reflect.TypeOf(v)
		name := cmp.Or(named[typ.Name()], typ.Name())
		extends, fields := "", ""
		for i := range typ.NumField() {
			f := typ.Field(i)
			if f.Anonymous {
				extends = " extends " + f.Name
				continue
			}
			member, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			if option != "" { // omitempty or omitzero
				member += "?"
			}
			fields += " " + member
			written++
		}
		require.Equal(t, name+extends+":"+fields, interfaces[name])
	}
	t.Logf("%d members of 20 types", written)
	require.Greater(t, written, 80)
}
