package threat

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"law.example/vienna"
)

// The matrices of the library are valid, and no two neighbours differ by more
// than one level.
func TestMatrices(t *testing.T) {
	n, cells := 0, 0
	for m := range Matrices() {
		n++
		if errs := m.Validate(); errs != nil {
			t.Errorf("matrix %s: %v", m.Token, errs)
		}
		if m.Source == "" || m.Mark == 0 || (m.Mark == Recalled) != (m.Token == "unsms_srm") {
			t.Errorf("matrix %s: source %q, mark %v", m.Token, m.Source, m.Mark)
		}
		top := Level(len(m.Levels))
		for i, row := range m.Cells {
			for j, l := range row {
				cells++
				if j > 0 && l-row[j-1] > 1 || i > 0 && l-m.Cells[i-1][j] > 1 {
					t.Errorf("matrix %s: cell %d, %d jumps", m.Token, i, j)
				}
				if l == top && (i == 0 || j == 0) {
					t.Errorf("matrix %s: the top level stands in the lowest row or column", m.Token)
				}
			}
		}
		for _, p := range [][2]uint8{{0, 1}, {1, 0}, {uint8(len(m.Likelihood) + 1), 1}, {1, uint8(len(m.Impact) + 1)}, {255, 255}} {
			if l := m.At(p[0], p[1]); l != 0 || m.Name(l) != "not known" {
				t.Errorf("matrix %s: At(%d, %d) = %v, want not known", m.Token, p[0], p[1], l)
			}
		}
		if m.Name(99) != "Level(99)" {
			t.Errorf("Name(99) = %s", m.Name(99))
		}
		if same, err := MatrixByToken(m.Token); err != nil || same.Token != m.Token {
			t.Errorf("MatrixByToken(%q) = %v, %v", m.Token, same.Token, err)
		}
	}
	if _, err := MatrixByToken("mine"); err == nil || !strings.Contains(err.Error(), "ebios_rm") || n != 5 || cells != 25*3+16*2 {
		t.Errorf("%d matrices with %d cells; unknown token: %v", n, cells, err)
	}
}

// Validate names everything that is wrong at once.
func TestMatrixErrors(t *testing.T) {
	good := func() Matrix { m, _ := MatrixByToken("ebios_rm"); return m }
	for _, c := range []struct {
		name   string
		change func(*Matrix)
		want   int
	}{
		{"nothing", func(*Matrix) {}, 0},
		{"no token", func(m *Matrix) { m.Token = "" }, 1},
		{"a name twice", func(m *Matrix) { m.Impact[1] = m.Impact[0] }, 1},
		{"no name", func(m *Matrix) { m.Levels[0] = "" }, 1},
		{"a row too few", func(m *Matrix) { m.Cells = m.Cells[:3] }, 1},
		{"a cell too few", func(m *Matrix) { m.Cells[0] = m.Cells[0][:3] }, 1},
		{"level 0 and level 9", func(m *Matrix) { m.Cells[0][0] = 0; m.Cells[3][3] = 9 }, 2},
		{"falls with impact", func(m *Matrix) { m.Cells[3][3] = 2 }, 2},
		{"falls with likelihood", func(m *Matrix) { m.Cells[2][0] = 3; m.Cells[2][1] = 3 }, 1},
		{"unused level", func(m *Matrix) { m.Levels = append(m.Levels, "top") }, 1},
		{"empty", func(m *Matrix) { *m = Matrix{} }, 4},
		{"all at once", func(m *Matrix) { m.Token = ""; m.Impact[1] = ""; m.Cells[0][0] = 9 }, 3},
	} {
		m := good()
		c.change(&m)
		if errs := m.Validate(); len(errs) != c.want {
			t.Errorf("%s: %d errors, want %d: %v", c.name, len(errs), c.want, errs)
		}
	}
}

func TestThreatErrors(t *testing.T) {
	m, _ := MatrixByToken("ebios_rm")
	if errs := (Threat{Kind: KindUnknown}).Validate(m); errs != nil {
		t.Errorf("a threat of unknown kind: %v", errs)
	}
	if errs := (Threat{Own: "swarm", Likelihood: 5, Impact: 5}).Validate(m); len(errs) != 4 {
		t.Errorf("%d errors, want 4: %v", len(errs), errs)
	}
}

// library returns every measure of the library as a post could have it.
func library() []Deployment {
	var all []Deployment
	for m := range Measures() {
		all = append(all, Deployment{Measure: m, InPlace: vienna.True, Held: m.Limits})
	}
	return all
}

// draw returns a random threat and a random post.
func draw(r *rand.Rand, all []Deployment, m Matrix) (Threat, []Deployment) {
	t := Threat{
		Kind:       Kind(r.IntN(len(kindTable))),
		Likelihood: uint8(r.IntN(len(m.Likelihood) + 3)), // two of which are no step
		Impact:     uint8(r.IntN(len(m.Impact) + 3)),
		Target:     TargetKind(r.Uint32()&r.Uint32()) & (1<<len(targetTable) - 1),
	}
	deployed := make([]Deployment, r.IntN(12))
	for i := range deployed {
		deployed[i] = all[r.IntN(len(all))]
		d := &deployed[i]
		if r.IntN(2) == 0 { // make it bear on the threat
			d.Measure.Mitigates = Kinds(t.Kind)
		}
		d.InPlace = vienna.Truth(r.IntN(3))
		d.Adds = Limit(1) << r.IntN(40)
		if r.IntN(2) == 0 {
			d.Held |= d.Adds
		}
	}
	return t, deployed
}

// assessSlowly is the rule of the package comment, step by step.
func assessSlowly(m Matrix, th Threat, ds []Deployment) Risk {
	r := Risk{Inherent: m.At(th.Likelihood, th.Impact), Likelihood: th.Likelihood, Impact: th.Impact}
	if int(th.Likelihood) > len(m.Likelihood) {
		r.Likelihood = 0
	}
	if int(th.Impact) > len(m.Impact) {
		r.Impact = 0
	}
	prevented, lessened := map[Layer]bool{}, map[Layer]bool{}
	for _, d := range ds {
		bears := slices.Contains(slices.Collect(d.Measure.Mitigates.All()), th.Kind)
		if d.Measure.Layer == LayerTransport && th.Target != 0 && th.Target&moving == 0 {
			bears = false
		}
		lawful := true
		for l := range All[Limit]() {
			if (d.Measure.Limits|d.Adds)&l != 0 {
				for r := range Limits(l) {
					lawful = lawful && r.Lifts != "" && d.Held&l != 0
				}
			}
		}
		if unknown := (d.Measure.Limits | d.Adds) &^ (1<<len(limitTable) - 1); unknown&^d.Held != 0 {
			lawful = false
		}
		if !bears || !lawful || d.InPlace != vienna.True {
			continue
		}
		for f := range All[Function]() {
			if d.Measure.Functions&f == 0 {
				continue
			}
			switch f {
			case Deter, Detect, Delay, Deny:
				prevented[d.Measure.Layer] = true
			case Mitigate, Respond, Recover:
				lessened[d.Measure.Layer] = true
			}
		}
	}
	for range prevented {
		if r.Likelihood > 0 && th.Likelihood-r.Likelihood < 2 && r.Likelihood > 1 {
			r.Likelihood--
		}
	}
	for range lessened {
		if r.Impact > 0 && th.Impact-r.Impact < 2 && r.Impact > 1 {
			r.Impact--
		}
	}
	r.Residual = m.At(r.Likelihood, r.Impact)
	return r
}

// What must hold of every assessment, whatever the matrix.
func TestAssessProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1961))
	all := library()
	matrices := slices.Collect(Matrices())
	var n, known, fell, refused int
	for range 30000 {
		m := matrices[r.IntN(len(matrices))]
		th, ds := draw(r, all, m)
		got := Assess(m, th, ds)
		n++
		fail := func(what string) {
			t.Helper()
			t.Errorf("%s: %+v in %s with %d measures: %+v", what, th, m.Token, len(ds), got)
		}

		if want := assessSlowly(m, th, ds); got != want {
			t.Errorf("Assess(%s, %+v) = %+v, want %+v", m.Token, th, got, want)
		}

		// Unknown dominates, and nothing is raised.
		if open := th.Likelihood == 0 || th.Impact == 0 || int(th.Likelihood) > len(m.Likelihood) || int(th.Impact) > len(m.Impact); open != (got.Inherent == 0) || open != (got.Residual == 0) {
			fail("unknown does not dominate")
		} else if !open {
			known++
		}
		if got.Residual > got.Inherent || got.Likelihood > th.Likelihood || got.Impact > th.Impact {
			fail("a measure raises the risk")
		}
		if got.Residual < got.Inherent {
			fell++
		}
		if got.Likelihood != 0 && th.Likelihood-got.Likelihood > mostSteps || got.Impact != 0 && th.Impact-got.Impact > mostSteps {
			fail("more than two steps")
		}

		// Order and repetition make no difference.
		other := append(slices.Clone(ds), ds...)
		r.Shuffle(len(other), func(i, j int) { other[i], other[j] = other[j], other[i] })
		if Assess(m, th, other) != got {
			fail("order or repetition counts")
		}

		// One more measure never raises the risk, and a better threat never lowers it.
		if more := Assess(m, th, append(slices.Clone(ds), all[r.IntN(len(all))])); more.Residual > got.Residual {
			fail("one more measure raises the risk")
		}
		worse := th
		worse.Likelihood = max(th.Likelihood, min(th.Likelihood+1, uint8(len(m.Likelihood))))
		worse.Impact = max(th.Impact, min(th.Impact+1, uint8(len(m.Impact))))
		if w := Assess(m, worse, ds); got.Inherent != 0 && (w.Inherent < got.Inherent || w.Residual < got.Residual) {
			fail("a worse threat gives a lower risk")
		}

		// What does not bear on the threat, or does not count, has no effect.
		var counting []Deployment
		for i := range ds {
			if s := ds[i].Standing(); s == StandingCounts && ds[i].Against(&th) {
				counting = append(counting, ds[i])
			} else if s == StandingLacksConsent || s == StandingUnlawful {
				refused++
				if ds[i].Lacking() == 0 {
					fail("nothing is lacking")
				}
			}
		}
		if Assess(m, th, counting) != got {
			fail("a measure that does not count has an effect")
		}

		// Two measures are never worse than one of them.
		for i := range counting {
			if one := Assess(m, th, counting[i:i+1]); one.Residual < got.Residual {
				fail("one measure is better than all")
			}
		}
	}
	if n != 30000 || known < 10000 || fell < 1500 || refused < 10000 {
		t.Errorf("%d assessments, %d known, %d lowered, %d measures refused", n, known, fell, refused)
	}
}

// A measure that lacks a consent, or that nothing makes lawful, has no effect,
// for every measure of the library and every limit.
func TestLegalityGate(t *testing.T) {
	m, _ := MatrixByToken("nist_sp800_30")
	n := 0
	for _, d := range library() {
		k := Kind(0)
		for k = range d.Measure.Mitigates.All() {
			break
		}
		th := Threat{Kind: k, Likelihood: 5, Impact: 5}
		for l := range All[Limit]() {
			n++
			x := d
			x.Adds = l
			x.Held = d.Measure.Limits &^ l
			want := StandingLacksConsent
			if l&unlawful != 0 {
				want = StandingUnlawful
				x.Held |= l // no consent makes it lawful
			}
			if r := Assess(m, th, []Deployment{x}); r.Residual != r.Inherent || x.Standing() != want || x.Lacking() != l {
				t.Fatalf("%s adds %v: %+v, %v lacking %v", d.Measure.Token, l, r, x.Standing(), x.Lacking())
			}
		}
		for _, c := range []struct {
			in   vienna.Truth
			want Standing
		}{{vienna.Open, StandingOpen}, {vienna.False, StandingNotInPlace}, {vienna.True, StandingCounts}} {
			x := d
			x.InPlace = c.in
			if x.Standing() != c.want || x.Lacking() != 0 {
				t.Errorf("%s in place %v: %v, want %v", d.Measure.Token, c.in, x.Standing(), c.want)
			}
		}
	}
	if n != 111*19 {
		t.Errorf("%d pairs, want %d", n, 111*19)
	}
}

// The risk of a post is not below that of any threat, does not depend on their
// order, and stays not known as long as one is.
func TestCombineProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1963))
	for range 5000 {
		levels := make([]Level, r.IntN(8))
		for i := range levels {
			levels[i] = Level(r.IntN(6))
		}
		o := Combine(levels...)
		sharing, unknown := 0, 0
		for _, l := range levels {
			if l > o.AtLeast {
				t.Fatalf("Combine(%v) = %+v", levels, o)
			}
			switch l {
			case 0:
				unknown++
			case o.AtLeast:
				sharing++
			}
		}
		if sharing != o.Sharing || unknown != o.Unknown || (o.Level() == 0) != (unknown > 0 || len(levels) == 0) {
			t.Fatalf("Combine(%v) = %+v", levels, o)
		}
		r.Shuffle(len(levels), func(i, j int) { levels[i], levels[j] = levels[j], levels[i] })
		if Combine(levels...) != o {
			t.Fatalf("Combine depends on the order of %v", levels)
		}
	}
}

// The pattern of an event: an uncoordinated addition does not make it hybrid, a
// second domain by the same actor does, and what is open stays open.
func TestClassifyProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1969))
	patterns := map[Pattern]int{}
	for range 20000 {
		var kinds []Kind
		for range r.IntN(4) {
			kinds = append(kinds, Kind(1+r.IntN(len(kindTable)-1)))
		}
		e := Event{Kinds: Kinds(kinds...), Coordinated: vienna.Truth(r.IntN(4))}
		c := Classify(e)
		patterns[c.Pattern]++
		switch {
		case c.Pattern == PatternHybrid && e.Coordinated != vienna.True,
			c.Pattern == PatternCompound && e.Coordinated != vienna.False,
			len(kinds) == 0 && c.Pattern != 0:
			t.Fatalf("%v coordinated %v: %v", kinds, e.Coordinated, c.Pattern)
		}
		// To learn whether it was coordinated settles what is open, and turns nothing over.
		if e.Coordinated == vienna.Open || e.Coordinated == vienna.True|vienna.False {
			yes, no := e, e
			yes.Coordinated, no.Coordinated = vienna.True, vienna.False
			if a, b := Classify(yes).Pattern, Classify(no).Pattern; c.Pattern != 0 && (a != c.Pattern || b != c.Pattern) {
				t.Fatalf("%v: %v, then %v or %v", kinds, c.Pattern, a, b)
			}
		}
		// A code that stands for a kind alone adds it.
		e.Codes = []Ref{{ATTACK, "T1486"}}
		if d := Classify(e); !d.Kinds.Has(Ransomware) || d.Domains&DomainCyber == 0 || d.Domains&c.Domains != c.Domains {
			t.Fatalf("%v with T1486: %+v", kinds, d)
		}
	}
	if len(patterns) != 4 || patterns[PatternHybrid] < 1000 || patterns[PatternCompound] < 1000 || patterns[0] < 1000 {
		t.Errorf("patterns %v", patterns)
	}
}

// Coverage agrees with what counts, and every kind is met or open where the
// library has a measure.
func TestCoverage(t *testing.T) {
	all := library()
	n := 0
	for k := range All[Kind]() {
		threats := []Threat{{Kind: k}}
		for c := range Coverage(threats, nil) {
			n++
			if c.Met != (KindSet{}) || c.Open != Kinds(k) {
				t.Errorf("%v with nothing deployed: %+v", k, c)
			}
		}
		for c := range Coverage(threats, all) {
			if c.Open != (KindSet{}) || c.Met != Kinds(k) {
				t.Errorf("%v with everything deployed: %+v", k, c)
			}
		}
	}
	if n < 200 {
		t.Errorf("%d cells, want more than 200", n)
	}
	odd := []Deployment{{Measure: Measure{Token: "acme:odd", Layer: 200, Functions: Deny, Mitigates: Kinds(Arson)}, InPlace: vienna.True}}
	for c := range Coverage([]Threat{{Kind: Arson}}, odd) {
		if c.Met != (KindSet{}) {
			t.Errorf("a measure without a layer counts: %+v", c)
		}
	}
}

func TestNoAllocs(t *testing.T) {
	m, _ := MatrixByToken("nist_sp800_30")
	all := library()
	th := Threat{Kind: VehicleBomb, Likelihood: 5, Impact: 5}
	event := Event{Kinds: Kinds(ViolentProtest, Disinformation), Coordinated: vienna.True}
	levels := []Level{1, 2, 3}
	plan := USHighRiskPost{Violence: vienna.True}
	for _, c := range []struct {
		name string
		f    func()
	}{
		{"Assess", func() { Assess(m, th, all) }},
		{"Classify without codes", func() { Classify(event) }},
		{"Combine", func() { Combine(levels...) }},
		{"USPlanReviewOverdue", func() { USPlanReviewOverdue(20250315, 20260316) }},
		{"USHighRiskPost.Holds", func() { sink += int(plan.Holds()) }},
		{"Kinds", func() { Kinds(Arson, Theft) }},
	} {
		if n := testing.AllocsPerRun(100, c.f); n != 0 {
			t.Errorf("%s allocates %v times, want 0", c.name, n)
		}
	}
}

// post returns 100 threats and 100 measures.
func post() (Matrix, []Threat, []Deployment) {
	m, _ := MatrixByToken("nist_sp800_30")
	all := library()[:100]
	threats := make([]Threat, 100)
	for i := range threats {
		threats[i] = Threat{Kind: Kind(1 + i%68), Likelihood: uint8(1 + i%5), Impact: uint8(1 + i/5%5)}
	}
	return m, threats, all
}

// BenchmarkPost assesses a post with 100 threats and 100 measures. The ratio is
// to a bare scan of the same 10 000 pairs, which does nothing but look whether
// the measure bears on the threat.
func BenchmarkPost(b *testing.B) {
	m, threats, deployed := post()
	const scans = 1000
	start := time.Now()
	for range scans {
		for i := range threats {
			for j := range deployed {
				if deployed[j].Measure.Mitigates.Has(threats[i].Kind) {
					sink++
				}
			}
		}
	}
	scan := time.Since(start).Nanoseconds() / scans
	b.ReportAllocs()
	for b.Loop() {
		for i := range threats {
			sink += int(Assess(m, threats[i], deployed).Residual)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(scan), "ratio")
}

var sink int

// A measure for vehicles and journeys works for what moves, or may.
func TestAgainst(t *testing.T) {
	m, err := MeasureByToken("journey_management")
	if err != nil {
		t.Fatal(err)
	}
	d := Deployment{Measure: m, InPlace: vienna.True}
	for _, c := range []struct {
		target TargetKind
		want   bool
	}{
		{0, true}, {TargetAgent, true}, {TargetTransport, true}, {TargetPremises, false}, {TargetPremises | TargetAgent, true}, {TargetPremises | TargetArchives, false},
	} {
		if got := d.Against(&Threat{Kind: VehicleBomb, Target: c.target}); got != c.want {
			t.Errorf("journey management against a vehicle bomb aimed at %v: %v, want %v", c.target, got, c.want)
		}
	}
	if d.Against(&Threat{Kind: Phishing}) || d.Against(&Threat{Own: "acme:x"}) {
		t.Error("journey management works against what it does not mitigate")
	}
}
