package threat

import (
	"slices"
	"strings"
	"testing"
)

// lookUp checks that every identifier of an enumeration is well formed, leads
// back to its word, and is MatchBroader if it leads to others too. It returns the
// number of identifiers.
func lookUp[W Word](t *testing.T, table []entry) int {
	t.Helper()
	n := 0
	for w := range All[W]() {
		for m := range Matches(w) {
			n++
			text, err := m.Ref.MarshalText()
			var back Ref
			if err != nil || back.UnmarshalText(text) != nil || back != m.Ref {
				t.Errorf("%v: %v is written as %q and read as %v (%v)", w, m.Ref, text, back, err)
			}
			var words []W
			for x := range Find[W](m.Ref) {
				words = append(words, x)
			}
			if !slices.Contains(words, w) || !slices.IsSorted(words) {
				t.Errorf("Find(%v) = %v, want %v among them, in order", m.Ref, words, w)
			}
			if len(words) > 1 && m.Strength != MatchBroader {
				t.Errorf("%v: %v is %v and stands for %v", w, m.Ref, m.Strength, words)
			}
			if m.Strength == 0 || m.Ref.Current() != m.Ref {
				t.Errorf("%v: %v has no strength or is withdrawn", w, m.Ref)
			}
		}
	}
	for _, e := range table {
		if e.token == "" && len(e.matches) > 0 {
			t.Errorf("matches without a word: %v", e.matches)
		}
	}
	return n
}

// The crosswalks can be looked up both ways.
func TestCrosswalk(t *testing.T) {
	got := []int{
		lookUp[Kind](t, kindTable[:]), lookUp[ActorKind](t, actorTable[:]), lookUp[StateLink](t, linkTable[:]), lookUp[TargetKind](t, targetTable[:]),
		lookUp[Domain](t, domainTable[:]), lookUp[Family](t, familyTable[:]),
	}
	if want := []int{417, 41, 10, 16, 2, 1}; !slices.Equal(got, want) {
		t.Errorf("identifiers per enumeration: %v, want %v", got, want)
	}

	n := 0
	schemes := map[Scheme]int{}
	for m := range Measures() {
		for _, x := range m.Matches {
			n++
			schemes[x.Ref.Scheme]++
			if _, err := ParseRef(x.Ref.String()); err != nil {
				t.Errorf("measure %s: %v", m.Token, err)
			}
			found := 0
			own := false
			for back := range MeasuresFor(x.Ref) {
				found++
				own = own || back.Token == m.Token
			}
			if !own || (found > 1) != (x.Strength == MatchBroader) {
				t.Errorf("measure %s: %v is %v and leads to %d measures", m.Token, x.Ref, x.Strength, found)
			}
		}
	}
	if n != 350 || len(schemes) != 5 {
		t.Errorf("%d identifiers of measures in %d schemes, want 350 in 5", n, len(schemes))
	}
}

// Every type of actor of STIX leads to a word, but for one that the taxonomy has
// no use for.
func TestSTIXComplete(t *testing.T) {
	n := 0
	for _, value := range strings.Fields(stixActors) {
		n++
		r, err := ParseRef("stix:threat-actor-type-ov/" + value)
		found := 0
		for range Find[ActorKind](r) {
			found++
		}
		if err != nil || (found == 0) != (value == "sensationalist") {
			t.Errorf("%v stands for %d words (%v)", r, found, err)
		}
	}
	if n != 12 {
		t.Errorf("%d values were looked up, want 12", n)
	}
}

func TestParseRef(t *testing.T) {
	good := []string{
		"attack:T1566", "attack:T1566.001", "attack:M1032", "attack:G0016", "attack:S0335", "attack:C0023", "capec:CAPEC-1", "capec:CAPEC-163", "d3fend:D3-MFA",
		"gtd:A1", "gtd:W13", "gtd:S46", "gtd:W2.1", "cameo:14", "cameo:1832", "cameo:GOV", "plover:ASSAULT:firearms", "veris:physical.Assault",
		"enisa:disaster:fire", "misp:sector:Diplomacy", "disarm:T0143.003", "disarm:C00125", "unsms:crime", "csf:PR.AA-06", "sp800_53:PE-3(7)", "stix:threat-actor-type-ov/spy",
	}
	bad := []string{
		"", "attack", "attack:", "attack:X1566", "attack:T156", "attack:M1032.001", "capec:163", "capec:CAPEC-", "d3fend:D3-", "d3fend:mfa", "gtd:X1", "gtd:A", "cameo:1", "cameo:gov",
		"plover:", "plover: ", "disarm:X0143", "disarm:T1", "unsms:war", "csf:PR.AA-6", "sp800_53:PE3", "stix:spy", "stix:threat-actor-type-ov/", "stix:x/y", "stix:", "nist:PE-3", "ATTACK:T1566",
	}
	for _, s := range good {
		if r, err := ParseRef(s); err != nil || r.String() != s {
			t.Errorf("ParseRef(%q) = %v, %v", s, r, err)
		}
	}
	for _, s := range bad {
		r, err := ParseRef(s)
		if err == nil || r != (Ref{}) || !strings.HasPrefix(err.Error(), "threat: reference ") || strings.Count(err.Error(), "threat: ") != 1 {
			t.Errorf("ParseRef(%q) = %v, %v; want an error", s, r, err)
		}
	}
	if _, err := (Ref{}).MarshalText(); err == nil {
		t.Error("the zero Ref is written")
	}
	if len(good) != 26 || len(bad) != 27 {
		t.Errorf("%d good and %d bad references", len(good), len(bad))
	}
}

func FuzzParseRef(f *testing.F) {
	f.Add("attack:T1566.001")
	f.Add("stix:threat-actor-type-ov/spy")
	f.Add("stix:/")
	f.Add("sp800_53:PE-3(7)")
	f.Fuzz(func(t *testing.T, s string) {
		if r, err := ParseRef(s); err == nil && r.String() != s {
			t.Errorf("ParseRef(%q) = %v", s, r)
		}
	})
}

// A withdrawn identifier is replaced by one that is not withdrawn itself.
func TestCurrent(t *testing.T) {
	for _, s := range superseded {
		if s[0].Current() != s[1] || s[1].Current() != s[1] {
			t.Errorf("%v leads to %v and that to %v", s[0], s[0].Current(), s[1].Current())
		}
		for _, r := range s {
			if _, err := ParseRef(r.String()); err != nil {
				t.Error(err)
			}
		}
	}
	n := 0
	for range Find[Kind](Ref{DISARM, "T0099"}) {
		n++
	}
	if len(superseded) != 3 || n != 1 {
		t.Errorf("%d withdrawn identifiers; T0099 leads to %d kinds, want 1", len(superseded), n)
	}
}

// The techniques of the groups are well formed, and each group's lead to a kind
// of threat.
func TestGroups(t *testing.T) {
	n := 0
	for g := range Groups() {
		for _, id := range g.Techniques {
			n++
			if _, err := ParseRef("attack:" + id); err != nil {
				t.Errorf("%s: %v", g.Name, err)
			}
		}
		if same, err := GroupByID(g.ID); err != nil || same.Name != g.Name || g.Gist == "" || len(g.Techniques) > 1 && g.Kinds() == (KindSet{}) {
			t.Errorf("%v: %+v, %v", g.ID, same, err)
		}
	}
	if _, err := GroupByID(Ref{ATTACK, "G9999"}); err == nil || n != 485 {
		t.Errorf("an unknown group was found, or %d techniques, want 485", n)
	}
}
