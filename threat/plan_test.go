package threat

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"testing"

	"law.example/vienna"
)

const on vienna.Date = 20260601

func elements(findings []Finding) []Element {
	var out []Element
	for _, f := range findings {
		out = append(out, f.Element)
	}
	return out
}

// An empty plan misses everything that is not only advised, and a complete one
// nothing.
func TestMissing(t *testing.T) {
	strict := Profile{HighRisk: vienna.True, Classified: vienna.True, CriticalFunctions: vienna.True}
	var full Plan
	advised := 0
	for e := range All[Element]() {
		full.Items = append(full.Items, Item{Element: e})
		if e.Need() == NeedAdvised {
			advised++
		}
	}
	missed := slices.Collect(Missing(Plan{}, strict))
	if len(missed) != 35-advised || advised != 2 {
		t.Errorf("an empty plan misses %d elements of 35, %d only advised", len(missed), advised)
	}
	for _, f := range missed {
		if f.Holds != vienna.True || f.Why == "" {
			t.Errorf("under a strict profile: %+v", f)
		}
	}
	if got := slices.Collect(Missing(full, strict)); got != nil {
		t.Errorf("a complete plan misses %v", got)
	}
	open := 0
	for f := range Missing(Plan{}, Profile{}) {
		if f.Holds == vienna.Open {
			open++
		}
	}
	if open != 3 {
		t.Errorf("an unstated profile leaves %d elements open, want 3", open)
	}
	none := Profile{HighRisk: vienna.False, Classified: vienna.False, CriticalFunctions: vienna.False}
	dates := Plan{Reviewed: 20260101, ThreatList: 20260101, Trained: 20260101}
	if got := len(slices.Collect(Missing(dates, none))); got != 35-2-3-3 {
		t.Errorf("a plan with three dates and no items misses %d", got)
	}
	dates.Trained = vienna.Never
	if got := elements(slices.Collect(Missing(dates, none))); !slices.Contains(got, ElementTraining) {
		t.Errorf("training that never was is not missing: %v", got)
	}
}

// Adding an element never lengthens the list, a stricter profile never shortens
// it, and the order of the items makes no difference.
func TestMissingProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 22))
	n := 0
	for range 5000 {
		var p Plan
		for range r.IntN(30) {
			p.Items = append(p.Items, Item{Element: Element(1 + r.IntN(35))})
		}
		pr := Profile{vienna.Truth(r.IntN(3)), vienna.Truth(r.IntN(3)), vienna.Truth(r.IntN(3))}
		got := slices.Collect(Missing(p, pr))
		n += len(got)
		more := p
		more.Items = append(slices.Clone(p.Items), Item{Element: Element(1 + r.IntN(35))})
		if m := slices.Collect(Missing(more, pr)); len(m) > len(got) {
			t.Fatalf("one element more, and %d are missing instead of %d", len(m), len(got))
		}
		stricter := pr
		for _, f := range []*vienna.Truth{&stricter.HighRisk, &stricter.Classified, &stricter.CriticalFunctions} {
			if r.IntN(2) == 0 {
				*f = vienna.True
			}
		}
		if m := slices.Collect(Missing(p, stricter)); len(m) < len(got) {
			t.Fatalf("a stricter profile, and %d are missing instead of %d", len(m), len(got))
		}
		r.Shuffle(len(p.Items), func(i, j int) { p.Items[i], p.Items[j] = p.Items[j], p.Items[i] })
		if !slices.Equal(slices.Collect(Missing(p, pr)), got) {
			t.Fatal("the order of the items counts")
		}
	}
	if n < 50000 {
		t.Errorf("%d findings", n)
	}
}

func TestStale(t *testing.T) {
	good := Plan{Assessed: 20260101, Written: 20260110, Reviewed: 20260201, ThreatList: 20260301, Trained: 20260401, Coordinated: 20260501}
	for _, c := range []struct {
		name   string
		change func(*Plan)
		want   []Finding
	}{
		{"nothing", func(*Plan) {}, nil},
		{"review a year and a day ago", func(p *Plan) { p.Reviewed = 20250531 }, []Finding{{Element: ElementYearlyReview, Holds: vienna.True}}},
		{"review a year ago", func(p *Plan) { p.Reviewed = 20250601 }, nil},
		{"review in a known year", func(p *Plan) { p.Reviewed = 20250000 }, []Finding{{Element: ElementYearlyReview, Holds: vienna.Open}}},
		{"never reviewed", func(p *Plan) { p.Reviewed = vienna.Never }, []Finding{{Element: ElementYearlyReview, Holds: vienna.True}}},
		{"review not stated", func(p *Plan) { p.Reviewed = 0 }, []Finding{{Element: ElementYearlyReview, Holds: vienna.Open}}},
		{"list seven months old", func(p *Plan) { p.ThreatList = 20251101 }, []Finding{{Element: ElementThreatListReview, Holds: vienna.True}}},
		{"list from a month", func(p *Plan) { p.ThreatList = 20251200 }, nil},
		{"list from a year", func(p *Plan) { p.ThreatList = 20250000 }, []Finding{{Element: ElementThreatListReview, Holds: vienna.Open}}},
		{"list from a year past", func(p *Plan) { p.ThreatList = 20240000 }, []Finding{{Element: ElementThreatListReview, Holds: vienna.True}}},
		{"assessment after plan and review", func(p *Plan) { p.Assessed = 20260301 }, []Finding{{Element: ElementRebased, Holds: vienna.True}}},
		{"assessment after plan, before review", func(p *Plan) { p.Assessed = 20260115 }, nil},
		{"no assessment ever", func(p *Plan) { p.Assessed = vienna.Never }, []Finding{{Element: ElementRebased, Holds: vienna.True}}},
		{"training before plan", func(p *Plan) { p.Trained = 20251201 }, []Finding{{Element: ElementTraining, Holds: vienna.True}}},
		{"coordination never", func(p *Plan) { p.Coordinated = vienna.Never }, []Finding{{Element: ElementLiaison, Holds: vienna.True}}},
		{"nothing stated", func(p *Plan) { *p = Plan{} }, []Finding{
			{Element: ElementYearlyReview}, {Element: ElementThreatListReview}, {Element: ElementTraining}, {Element: ElementRebased}, {Element: ElementTraining}, {Element: ElementLiaison}}},
	} {
		p := good
		c.change(&p)
		var got []Finding
		for f := range Stale(p, on) {
			if f.Why == "" {
				t.Errorf("%s: no reason", c.name)
			}
			f.Why = ""
			got = append(got, f)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: Stale = %v, want %v", c.name, got, c.want)
		}
	}
}

// What reaches for everybody is checked on the spot.
func TestStaleChecks(t *testing.T) {
	for _, c := range []struct {
		item Item
		want vienna.Truth // False for no finding
	}{
		{Item{Element: ElementStocks, Checked: 20260101}, vienna.False},
		{Item{Element: ElementStocks, Checked: 20250101}, vienna.True},
		{Item{Element: ElementStocks}, vienna.Open},
		{Item{Element: ElementCustody}, vienna.False},
		{Item{Element: 200}, vienna.False},
	} {
		p := Plan{Assessed: 20260101, Written: 20260110, Reviewed: 20260201, ThreatList: 20260301, Trained: 20260401, Coordinated: 20260501, Items: []Item{c.item}}
		got := slices.Collect(Stale(p, on))
		if len(got) == 0 != (c.want == vienna.False) || len(got) == 1 && got[0].Holds != c.want {
			t.Errorf("Stale with %+v = %v, want %v", c.item, got, c.want)
		}
	}
}

func TestUndrilled(t *testing.T) {
	for _, c := range []struct {
		item    Item
		written vienna.Date
		want    vienna.Truth // False for no finding
	}{
		{Item{Element: ElementShelter, Drilled: 20260101}, 20250101, vienna.False},
		{Item{Element: ElementShelter, Drilled: 20250101}, 20240101, vienna.True},
		{Item{Element: ElementShelter, Drilled: 20260101}, 20260201, vienna.True},
		{Item{Element: ElementShelter, Drilled: vienna.Never}, 20260201, vienna.True},
		{Item{Element: ElementShelter}, 20260201, vienna.Open},
		{Item{Element: ElementCustody}, 20260201, vienna.False},
		{Item{Element: 200}, 20260201, vienna.False},
	} {
		got := slices.Collect(Undrilled(Plan{Written: c.written, Items: []Item{c.item}}, on))
		if len(got) == 0 != (c.want == vienna.False) || len(got) == 1 && got[0].Holds != c.want {
			t.Errorf("Undrilled(%+v, written %v) = %v, want %v", c.item, c.written, got, c.want)
		}
	}
}

func TestUnresourced(t *testing.T) {
	p := Plan{Headcount: 40, Items: []Item{{Element: ElementShelter, Capacity: 39}, {Element: ElementStocks, Capacity: 40}, {Element: ElementContactLists}, {Element: ElementCustody}, {Element: 200}}}
	for _, c := range []struct {
		headcount int
		want      []Finding
	}{
		{39, []Finding{{Element: ElementContactLists, Holds: vienna.Open}}},
		{40, []Finding{{Element: ElementShelter, Holds: vienna.True}, {Element: ElementContactLists, Holds: vienna.Open}}},
		{41, []Finding{{Element: ElementShelter, Holds: vienna.True}, {Element: ElementStocks, Holds: vienna.True}, {Element: ElementContactLists, Holds: vienna.Open}, {Element: ElementRebased, Holds: vienna.True}}},
		{0, []Finding{{Element: ElementShelter}, {Element: ElementStocks}, {Element: ElementContactLists}, {Element: ElementRebased}}},
	} {
		var got []Finding
		for f := range Unresourced(p, c.headcount) {
			f.Why = ""
			got = append(got, f)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("Unresourced for %d = %v, want %v", c.headcount, got, c.want)
		}
	}
}

// Every provision in an element's source exists, and every element has a need.
func TestElements(t *testing.T) {
	provision := regexp.MustCompile(`(?:VCDR|VCCR) [0-9]+(?:\([0-9a-z]+\))*`)
	n, provisions := 0, 0
	for e := range All[Element]() {
		n++
		if at(e.Need()) == nil || e.Source() == "" {
			t.Errorf("%v: for whom, %v, or where from, %q", e, e.Need(), e.Source())
		}
		for _, s := range provision.FindAllString(e.Source(), -1) {
			provisions++
			c, err := vienna.ParseCitation(s)
			if _, ok := vienna.Lookup(c); err != nil || !ok {
				t.Errorf("%v: %s is no provision", e, s)
			}
		}
	}
	if n != 35 || provisions != 13 {
		t.Errorf("%d elements with %d provisions", n, provisions)
	}
}

func TestCommitments(t *testing.T) {
	for _, c := range []struct {
		c    Commitment
		want vienna.Truth
	}{
		{Commitment{}, vienna.Open},
		{Commitment{Every: 12, Last: 20250601}, vienna.False},
		{Commitment{Every: 12, Last: 20250531}, vienna.True},
		{Commitment{Every: 12}, vienna.Open},
		{Commitment{Every: 12, Last: vienna.Never}, vienna.True},
		{Commitment{Until: 20260531}, vienna.True},
		{Commitment{Until: 20260601}, vienna.False},
		{Commitment{Until: vienna.Never}, vienna.False},
		{Commitment{Every: 12, Last: 20260101, Until: 20260101}, vienna.True},
		{Commitment{Every: 6, Last: 20250000, Until: vienna.Never}, vienna.Open},
	} {
		if got := c.c.Overdue(on); got != c.want {
			t.Errorf("%+v overdue: %v, want %v", c.c, got, c.want)
		}
	}
}
