package threat

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

var update = flag.Bool("update", false, "rewrite the generated files")

// golden compares got with a file, or rewrites the file with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o666))
		return
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	if string(want) != got {
		t.Errorf("%s is not what its source gives; run go test ./threat -update and review the diff", name)
	}
}

func load[T any](t *testing.T, name string) T {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var v T
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&v))
	return v
}

// The forms of the files in testdata from which the tables are generated.
type (
	kindSource struct {
		Token, Name, Family, Gist string
		Domains                   []string
		Refs                      map[string][]string
	}
	measureSource struct {
		Token, Area, Layer, Gist, Note    string
		Functions, Responsible, Mitigates []string
		Limits, Law                       []string
		Refs                              map[string][]string
	}
	elementSource struct {
		Token, Need, Source, Gist, At string
		Drill, Sized                  bool
	}
	groupSource struct {
		ID, Name, Gist, Class string
		Aliases, Techniques   []string
	}
)

// The generated tables are what the files in testdata give. CATALOGUE.md prints
// the tables as compiled, so that a change takes two runs with -update.
func TestTables(t *testing.T) {
	kinds := load[[]kindSource](t, "kinds.json")
	names := map[string]string{}
	for _, k := range kinds {
		names[k.Token] = k.Name
	}
	head := func(file string) *strings.Builder {
		var b strings.Builder
		fmt.Fprintf(&b, "// Code generated from testdata/%s by go test -update; DO NOT EDIT.\n\npackage threat\n\n", file)
		return &b
	}
	write := func(name string, b *strings.Builder) {
		src, err := format.Source([]byte(b.String()))
		require.NoError(t, err, b.String())
		golden(t, name, string(src))
	}

	used := map[Ref]int{}
	for _, k := range kinds {
		for s, ids := range k.Refs {
			for _, id := range ids {
				used[ref(t, s, id)]++
			}
		}
	}
	b := head("kinds.json")
	b.WriteString("// The values of [Kind].\nconst (\n\t_ Kind = iota\n")
	for _, k := range kinds {
		fmt.Fprintf(b, "\t%s // %s\n", k.Name, k.Gist)
	}
	b.WriteString(")\n\nvar kindTable = [...]entry{\n")
	for _, k := range kinds {
		fmt.Fprintf(b, "\t%s: {%q, %q, own, %s},\n", k.Name, k.Token, k.Gist, matches(t, k.Refs, used))
	}
	b.WriteString("}\n\nvar kindFacts = [...]struct {\n\tfamily Family\n\tdomains Domain\n}{\n")
	for _, k := range kinds {
		fmt.Fprintf(b, "\t%s: {%s, %s},\n", k.Name, "Family"+camel(k.Family), join(k.Domains, "Domain", "0"))
	}
	b.WriteString("}\n")
	write("kinds_table.go", b)

	list := load[[]measureSource](t, "measures.json")
	used = map[Ref]int{}
	for _, m := range list {
		for s, ids := range m.Refs {
			for _, id := range ids {
				used[ref(t, s, id)]++
			}
		}
	}
	b = head("measures.json")
	b.WriteString("import \"law.example/vienna\"\n\nvar measures = [...]Measure{\n")
	for _, m := range list {
		var low, high []string
		for _, k := range m.Mitigates {
			require.NotEmpty(t, names[k], "measure %s mitigates %s", m.Token, k)
			if slices.IndexFunc(kinds, func(s kindSource) bool { return s.Token == k }) >= 63 {
				high = append(high, "1<<("+names[k]+"-64)")
			} else {
				low = append(low, "1<<"+names[k])
			}
		}
		set := "{" + or(low)
		if high != nil {
			set += ", " + or(high)
		}
		fmt.Fprintf(b, "\t{Token: %q, Area: Area%s, Layer: Layer%s, Functions: %s, Responsible: %s,\n\t\tMitigates: KindSet%s},\n\t\tGist: %q",
			m.Token, camel(m.Area), layerName(m.Layer), join(m.Functions, "", ""), join(m.Responsible, "", ""), set, m.Gist)
		if m.Note != "" {
			fmt.Fprintf(b, ", Note: %q", m.Note)
		}
		if m.Limits != nil {
			fmt.Fprintf(b, ",\n\t\tLimits: %s", join(m.Limits, "Limit", ""))
		}
		if m.Law != nil {
			b.WriteString(",\n\t\tLaw: []vienna.Citation{")
			for _, s := range m.Law {
				c, err := vienna.ParseCitation(s)
				require.NoError(t, err)
				fmt.Fprintf(b, "%s, ", citation(c))
			}
			b.WriteString("}")
		}
		fmt.Fprintf(b, ",\n\t\tMatches: %s},\n", matches(t, m.Refs, used))
	}
	b.WriteString("}\n")
	write("measures_table.go", b)

	elements := load[[]elementSource](t, "elements.json")
	b = head("elements.json")
	b.WriteString("// The values of [Element].\nconst (\n\t_ Element = iota\n")
	for _, e := range elements {
		fmt.Fprintf(b, "\tElement%s // %s\n", camel(e.Token), e.Gist)
	}
	b.WriteString(")\n\nvar elementTable = [...]entry{\n")
	for _, e := range elements {
		fmt.Fprintf(b, "\tElement%s: {%q, %q, %s, nil},\n", camel(e.Token), e.Token, e.Gist, e.Source)
	}
	b.WriteString("}\n\nvar elementFacts = [...]struct {\n\tneed Need\n\tdrill, sized bool // it is drilled; it serves a number of persons\n\twhere string\n}{\n")
	for _, e := range elements {
		need := "Need" + camel(e.Need)
		if e.Need == "required" {
			need = "NeedAlways"
		}
		fmt.Fprintf(b, "\tElement%s: {%s, %v, %v, %q},\n", camel(e.Token), need, e.Drill, e.Sized, e.At)
	}
	b.WriteString("}\n")
	write("elements_table.go", b)

	groups := load[[]groupSource](t, "groups.json")
	b = head("groups.json")
	b.WriteString("var groups = [...]Group{\n")
	for _, g := range groups {
		fmt.Fprintf(b, "\t{ID: Ref{ATTACK, %q}, Name: %q, Diplomatic: %v, Gist: %q,\n\t\tAliases: %#v,\n\t\tTechniques: %#v},\n",
			g.ID, g.Name, g.Class == "diplomatic", g.Gist, g.Aliases, g.Techniques)
	}
	b.WriteString("}\n")
	write("groups_table.go", b)
	if len(kinds) != 68 || len(list) != 111 || len(elements) != 35 || len(groups) != 13 {
		t.Errorf("%d kinds, %d measures, %d elements, %d groups", len(kinds), len(list), len(elements), len(groups))
	}
}

func ref(t *testing.T, scheme, id string) Ref {
	t.Helper()
	r, err := ParseRef(scheme + ":" + id)
	require.NoError(t, err)
	return r
}

// matches writes the matches of a word in the order of the schemes. An
// identifier that several words have is broader than each; several of one
// scheme that one word has alone are each narrower.
func matches(t *testing.T, refs map[string][]string, used map[Ref]int) string {
	var parts []string
	for s := range All[Scheme]() {
		ids := refs[s.String()]
		for _, id := range ids {
			strength := "MatchClose"
			switch {
			case used[ref(t, s.String(), id)] > 1:
				strength = "MatchBroader"
			case len(ids) > 1:
				strength = "MatchNarrower"
			}
			name := map[Scheme]string{SP80053: "SP80053"}[s]
			if name == "" {
				name = strings.ToUpper(s.String())
			}
			parts = append(parts, fmt.Sprintf("{Ref{%s, %q}, %s}", name, id, strength))
		}
	}
	if parts == nil {
		return "nil"
	}
	return "[]Match{" + strings.Join(parts, ", ") + "}"
}

func camel(token string) string {
	var b strings.Builder
	for _, part := range strings.Split(token, "_") {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

func layerName(token string) string {
	if token == "beyond_perimeter" {
		return "Beyond"
	}
	return camel(token)
}

func or(names []string) string {
	if names == nil {
		return "0"
	}
	return strings.Join(names, " | ")
}

func join(tokens []string, prefix, none string) string {
	var names []string
	for _, s := range tokens {
		n := camel(s)
		if n == "AssemblyBan" {
			n = "Assembly"
		}
		names = append(names, prefix+n)
	}
	if names == nil {
		return none
	}
	return strings.Join(names, " | ")
}

// citation writes c as a call.
func citation(c vienna.Citation) string {
	point := "0"
	if c.Point != 0 {
		point = fmt.Sprintf("'%c'", c.Point)
	}
	name := map[vienna.Treaty]string{vienna.VCDR: "VCDR", vienna.VCCR: "VCCR"}[c.Treaty]
	return fmt.Sprintf("{Treaty: vienna.%s, Article: %d, Paragraph: %d, Point: %s}", name, c.Article, c.Paragraph, point)
}
