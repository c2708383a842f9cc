package threat

import (
	"encoding"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

// checkWords checks every constant of an enumeration and returns how many there
// are.
func checkWords[W Word, P interface {
	*W
	encoding.TextUnmarshaler
}](t *testing.T, marshal func(W) ([]byte, error)) int {
	t.Helper()
	var zero W
	what := zero.vocabulary().what
	n := 0
	seen := map[string]bool{}
	union := zero
	for w := range All[W]() {
		n++
		union |= w
		d := Define(w)
		if strings.Trim(d.Token, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" || seen[d.Token] {
			t.Errorf("%s %d: token %q is malformed or used twice", what, w, d.Token)
		}
		seen[d.Token] = true
		if d.Gist == "" || d.Source == "" || d.Mark == 0 || d.AsOf == 0 || w.String() != d.Token {
			t.Errorf("%s %v: incomplete: %+v", what, w, d)
		}
		b, err := marshal(w)
		var back W
		if err != nil || P(&back).UnmarshalText(b) != nil || back != w {
			t.Errorf("%s %v: written as %q, read as %v", what, w, b, back)
		}
	}
	if _, err := marshal(zero); zero.String() != "" || err == nil {
		t.Errorf("%s: the zero value is not stated: String() = %q, MarshalText error %v", what, zero.String(), err)
	}
	for _, bad := range []string{"", "none of these", " "} {
		var w W
		if err := P(&w).UnmarshalText([]byte(bad)); err == nil || !strings.Contains(err.Error(), "allowed are") || w != 0 {
			t.Errorf("%s: UnmarshalText(%q) = %v, %v; want an error that names what is allowed", what, bad, w, err)
		}
	}
	none := W(n + 1)
	if zero.vocabulary().set {
		none = union + 1
		b, err := marshal(union)
		var back W
		if err != nil || P(&back).UnmarshalText(b) != nil || back != union {
			t.Errorf("%s: all of them written as %q, read as %v", what, b, back)
		}
	}
	if none != 0 { // every bit is used
		if _, err := marshal(none); err == nil || Define(none) != (Term{}) {
			t.Errorf("%s %d has no constant and is written all the same", what, none)
		}
	}
	return n
}

// Every enumeration has a complete table, and its text forms round-trip.
func TestWords(t *testing.T) {
	got := map[string]int{
		"Scheme":         checkWords[Scheme](t, Scheme.MarshalText),
		"ActorKind":      checkWords[ActorKind](t, ActorKind.MarshalText),
		"StateLink":      checkWords[StateLink](t, StateLink.MarshalText),
		"TargetKind":     checkWords[TargetKind](t, TargetKind.MarshalText),
		"Domain":         checkWords[Domain](t, Domain.MarshalText),
		"Family":         checkWords[Family](t, Family.MarshalText),
		"Kind":           checkWords[Kind](t, Kind.MarshalText),
		"Response":       checkWords[Response](t, Response.MarshalText),
		"Layer":          checkWords[Layer](t, Layer.MarshalText),
		"Function":       checkWords[Function](t, Function.MarshalText),
		"Area":           checkWords[Area](t, Area.MarshalText),
		"Party":          checkWords[Party](t, Party.MarshalText),
		"Limit":          checkWords[Limit](t, Limit.MarshalText),
		"Element":        checkWords[Element](t, Element.MarshalText),
		"CommitmentKind": checkWords[CommitmentKind](t, CommitmentKind.MarshalText),
	}
	want := map[string]int{
		"Scheme": 14, "ActorKind": 20, "StateLink": 10,
		"TargetKind": 23, "Domain": 6, "Family": 12, "Kind": 68, "Response": 12, "Layer": 13,
		"Function": 8, "Area": 7, "Party": 2, "Limit": 19, "Element": 35, "CommitmentKind": 6,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("words (-want +got):\n%s", d)
	}
}

// Words that a caller only reads print all the same.
func TestPrintOnly(t *testing.T) {
	for _, c := range []struct {
		got  fmt.Stringer
		want string
	}{
		{MatchClose, "close"}, {MatchBroader, "broader"}, {MatchNarrower, "narrower"}, {Strength(0), ""}, {Strength(9), "strength(9)"},
		{PatternSimple, "simple"}, {PatternHybrid, "hybrid"}, {PatternCompound, "compound"}, {Pattern(0), ""},
		{NeedAlways, "required"}, {NeedHighRisk, "high_risk"}, {NeedClassified, "classified"}, {NeedCriticalFunctions, "critical_functions"}, {NeedAdvised, "advised"}, {Need(0), ""},
		{StandingOpen, "not_established"}, {StandingCounts, "counts"}, {StandingNotInPlace, "not_in_place"}, {StandingLacksConsent, "lacks_consent"}, {StandingUnlawful, "unlawful"}, {Standing(9), "Standing(9)"},
		{Verified, "verified"}, {Recalled, "recalled, unverified"}, {Judged, "own judgement"}, {Mark(0), ""}, {Mark(9), "Mark(9)"},
		{Kind(200), "kind_of_threat(200)"}, {DomainPhysical | DomainCyber | 1<<7, "physical|cyber|domain(128)"}, {Ref{}, ""},
	} {
		if c.got.String() != c.want {
			t.Errorf("String() = %q, want %q", c.got, c.want)
		}
	}
	if Kind(200).Family() != 0 || Kind(200).Domains() != 0 || Element(200).Need() != 0 || Element(200).Source() != "" || ElementCustody.Source() == "" {
		t.Error("a value without a constant has facts")
	}
}

// Every constant of an enumeration has an entry in its table.
func TestEveryConstantHasAnEntry(t *testing.T) {
	tables := map[string]int{}
	for _, v := range []struct {
		name string
		v    vocabulary
	}{
		{"Scheme", Scheme(0).vocabulary()}, {"ActorKind", ActorKind(0).vocabulary()}, {"StateLink", StateLink(0).vocabulary()},
		{"TargetKind", TargetKind(0).vocabulary()}, {"Domain", Domain(0).vocabulary()}, {"Family", Family(0).vocabulary()},
		{"Kind", Kind(0).vocabulary()}, {"Response", Response(0).vocabulary()},
		{"Layer", Layer(0).vocabulary()}, {"Function", Function(0).vocabulary()}, {"Area", Area(0).vocabulary()}, {"Party", Party(0).vocabulary()},
		{"Limit", Limit(0).vocabulary()}, {"Element", Element(0).vocabulary()}, {"CommitmentKind", CommitmentKind(0).vocabulary()},
		{"Strength", Strength(0).vocabulary()}, {"Pattern", Pattern(0).vocabulary()}, {"Need", Need(0).vocabulary()},
	} {
		for _, e := range v.v.table {
			if e.token != "" {
				tables[v.name]++
			}
		}
	}
	constants := map[string]int{}
	fset := token.NewFileSet()
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, f.Name(), nil, 0)
		require.NoError(t, err)
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			kind := ""
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				if id, ok := v.Type.(*ast.Ident); ok {
					kind = id.Name
				} else if len(v.Values) > 0 {
					kind = ""
				}
				if kind != "" && v.Names[0].IsExported() {
					constants[kind]++
				}
			}
		}
	}
	n := 0
	for kind, want := range constants {
		if kind == "Mark" || kind == "Standing" { // these print without a table
			continue
		}
		n++
		if tables[kind] != want {
			t.Errorf("%s has %d constants and %d entries", kind, want, tables[kind])
		}
	}
	if n != 18 {
		t.Errorf("%d enumerations were looked at, want 18", n)
	}
}

// A set is written in the order of the constants, and read in no other.
func TestSetsAreOrdered(t *testing.T) {
	var d Domain
	if err := d.UnmarshalText([]byte("cyber|physical")); err == nil {
		t.Errorf("cyber|physical was read as %v", d)
	}
	if err := d.UnmarshalText([]byte("physical|physical")); err == nil {
		t.Errorf("physical|physical was read as %v", d)
	}
	if err := d.UnmarshalText([]byte("physical|cyber")); err != nil || d != DomainPhysical|DomainCyber {
		t.Errorf("physical|cyber was read as %v, %v", d, err)
	}
}

// The iterators stop when asked to, and what they yield shares no memory with
// the library.
func TestIterators(t *testing.T) {
	n := 0
	stop := func(all func(func() bool)) {
		before := n
		all(func() bool { n++; return false })
		if n != before+1 {
			t.Errorf("iterator %d yielded %d values after it was told to stop", before+1, n-before)
		}
	}
	threats := []Threat{{Kind: Arson, Likelihood: 1, Impact: 1}}
	stop(func(y func() bool) { All[Kind]()(func(Kind) bool { return y() }) })
	stop(func(y func() bool) { Matches(Phishing)(func(Match) bool { return y() }) })
	stop(func(y func() bool) { Find[Kind](Ref{CAMEO, "176"})(func(Kind) bool { return y() }) })
	stop(func(y func() bool) { Attribution(LinkIntegrated, 0)(func(_ vienna.Citation) bool { return y() }) })
	stop(func(y func() bool) { Kinds(Arson, Theft).All()(func(Kind) bool { return y() }) })
	stop(func(y func() bool) { Limits(LimitArms | LimitEntry)(func(LimitRule) bool { return y() }) })
	stop(func(y func() bool) { Measures()(func(Measure) bool { return y() }) })
	stop(func(y func() bool) { MeasuresFor(Ref{CSF, "PR.AA-06"})(func(Measure) bool { return y() }) })
	stop(func(y func() bool) { Matrices()(func(Matrix) bool { return y() }) })
	stop(func(y func() bool) { Coverage(threats, nil)(func(Cell) bool { return y() }) })
	stop(func(y func() bool) { Missing(Plan{}, Profile{})(func(Finding) bool { return y() }) })
	stop(func(y func() bool) { Stale(Plan{}, 20260101)(func(Finding) bool { return y() }) })
	stop(func(y func() bool) {
		Undrilled(Plan{Items: []Item{{Element: ElementShelter}, {Element: ElementAlarmSignals}}}, 20260101)(func(Finding) bool { return y() })
	})
	stop(func(y func() bool) {
		Unresourced(Plan{Items: []Item{{Element: ElementShelter}}}, 3)(func(Finding) bool { return y() })
	})
	stop(func(y func() bool) { Duties(Threat{})(func(Duty, vienna.Truth) bool { return y() }) })
	stop(func(y func() bool) { Groups()(func(Group) bool { return y() }) })
	if n != 16 {
		t.Errorf("%d iterators were tried, want 16", n)
	}

	for m := range Measures() {
		for i := range m.Matches {
			m.Matches[i] = Match{}
		}
		for i := range m.Law {
			m.Law[i] = vienna.Citation{}
		}
	}
	for m := range Matrices() {
		m.Cells[0][0] = 9
		m.Levels[0] = ""
	}
	for g := range Groups() {
		clear(g.Techniques)
		clear(g.Aliases)
	}
	for m := range Measures() {
		if slices.Contains(m.Matches, Match{}) || slices.Contains(m.Law, vienna.Citation{}) {
			t.Fatalf("measure %s was changed from outside", m.Token)
		}
	}
	for m := range Matrices() {
		if m.Cells[0][0] != 1 || m.Levels[0] == "" {
			t.Fatalf("matrix %s was changed from outside", m.Token)
		}
	}
	for g := range Groups() {
		if slices.Contains(g.Techniques, "") {
			t.Fatalf("group %s was changed from outside", g.Name)
		}
	}
}
