package vienna_test

import (
	"encoding"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

var truths = []vienna.Truth{vienna.Open, vienna.False, vienna.True}

// The strong Kleene connectives, as their tables print them.
func TestKleene(t *testing.T) {
	const o, f, y = vienna.Open, vienna.False, vienna.True
	and := [3][3]vienna.Truth{{o, f, o}, {f, f, f}, {o, f, y}}
	or := [3][3]vienna.Truth{{o, o, y}, {o, f, y}, {y, y, y}}
	not := [3]vienna.Truth{o, y, f}
	n := 0
	for i, a := range truths {
		require.Equal(t, not[i], a.Not())
		for j, b := range truths {
			require.Equal(t, and[i][j], a.And(b), "%v and %v", a, b)
			require.Equal(t, or[i][j], a.Or(b), "%v or %v", a, b)
			for _, c := range truths {
				require.Equal(t, a.And(b).And(c), a.And(b.And(c)))
				require.Equal(t, a.Or(b).Or(c), a.Or(b.Or(c)))
				require.Equal(t, a.And(b.Or(c)), a.And(b).Or(a.And(c)))
				n++
			}
		}
	}
	require.Equal(t, 27, n)
	// Both values say no more than none.
	both := vienna.False | vienna.True
	require.Equal(t, "open", both.String())
	require.Equal(t, vienna.Open, both.Not())
	require.Equal(t, vienna.Open, both.And(vienna.True))
}

func TestJoin(t *testing.T) {
	const u, b, n = vienna.Unknown, vienna.Barred, vienna.NotBarred
	for _, c := range []struct {
		in   []vienna.Answer
		want vienna.Answer
	}{
		{nil, u}, {[]vienna.Answer{n}, n}, {[]vienna.Answer{n, n}, n}, {[]vienna.Answer{n, b}, b},
		{[]vienna.Answer{u, b}, b}, {[]vienna.Answer{b, u}, b}, {[]vienna.Answer{n, u}, u}, {[]vienna.Answer{9}, u},
	} {
		if got := vienna.Join(c.in...); got != c.want {
			t.Errorf("Join(%v) = %v, want %v", c.in, got, c.want)
		}
	}
}

type text interface {
	encoding.TextMarshaler
	fmt.Stringer
}

// The text forms agree with String and come back; what is no value of the type
// has a String, no text, and is not read.
func TestTextForms(t *testing.T) {
	n := 0
	check := func(v text, back encoding.TextUnmarshaler, same func() bool) {
		t.Helper()
		b, err := v.MarshalText()
		require.NoError(t, err, "%v", v)
		require.NoError(t, back.UnmarshalText(b), "%s", b)
		if !same() {
			t.Errorf("%v does not come back from %q", v, b)
		}
		n++
	}
	for _, a := range []vienna.Answer{vienna.Unknown, vienna.Barred, vienna.NotBarred} {
		var back vienna.Answer
		check(a, &back, func() bool { return back == a })
	}
	for _, a := range truths {
		var back vienna.Truth
		check(a, &back, func() bool { return back == a })
	}
	for a := range vienna.Treaties() {
		var back vienna.Treaty
		check(a, &back, func() bool { return back == a })
		require.NotEmpty(t, a.Title())
	}
	for _, s := range dates {
		d, err := vienna.ParseDate(s)
		require.NoError(t, err)
		require.Equal(t, s, d.String())
		var back vienna.Date
		check(d, &back, func() bool { return back == d })
	}
	var none vienna.Date
	check(none, new(vienna.Date), func() bool { return true })
	for _, s := range citations {
		c, err := vienna.ParseCitation(s)
		require.NoError(t, err)
		require.Equal(t, s, c.String())
		var back vienna.Citation
		check(c, &back, func() bool { return back == c })
	}
	require.Equal(t, 3+3+12+len(dates)+1+len(citations), n)

	for _, v := range []text{vienna.Answer(9), vienna.Truth(9), vienna.Treaty(99), vienna.Treaty(0), vienna.Date(7), vienna.Date(20230230),
		vienna.Citation{Treaty: vienna.VCDR, Paragraph: 1}, vienna.Citation{Treaty: 99, Article: 1}, vienna.Citation{Treaty: vienna.VCDR, Article: 1, Point: 'A'}} {
		if _, err := v.MarshalText(); err == nil || v.String() == "" {
			t.Errorf("%v has text, or no string", v)
		}
	}
	for _, s := range []string{"", "Barred", "no", "null"} {
		require.Error(t, new(vienna.Answer).UnmarshalText([]byte(s)))
		require.Error(t, new(vienna.Truth).UnmarshalText([]byte(s)))
		require.Error(t, new(vienna.Treaty).UnmarshalText([]byte(s)))
	}
	require.NoError(t, new(vienna.Citation).UnmarshalText(nil))
	require.Error(t, new(vienna.Citation).UnmarshalText([]byte("VCDR31")))
	require.Error(t, new(vienna.Date).UnmarshalText([]byte("31 January")))
}

var dates = []string{"1961", "1961-04", "1961-04-18", "2024-02-29", "never", "0001-01-01", "9999-12-31"}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{"", "61", "1961-4", "1961-04-31", "1961-13", "1961-00", "1961-04-00", "2023-02-29", "0000", "1961/04/18", "1961-04-18T00:00", "Never", "１９６１"} {
		if d, err := vienna.ParseDate(s); err == nil {
			t.Errorf("ParseDate(%q) = %v", s, d)
		}
	}
	for _, ymd := range [][3]int{{0, 1, 1}, {10000, 1, 1}, {1961, -1, 0}, {1961, 13, 0}, {1961, 0, 3}, {1961, 4, 31}, {1961, 4, -1}, {1900, 2, 29}} {
		if d, err := vienna.NewDate(ymd[0], ymd[1], ymd[2]); err == nil {
			t.Errorf("NewDate(%v) = %v", ymd, d)
		}
	}
}

// Before and Same agree with every day that the two dates may mean.
func TestDateComparesThreeValued(t *testing.T) {
	all := []string{"1963", "1963-12", "1964", "1964-01", "1964-02", "1964-01-31", "1964-02-01", "1963-12-31", "1964-01-01", "never"}
	days := func(s string) (out []int) {
		if s == "never" {
			return []int{1 << 30}
		}
		for n, y := 0, 1963; y <= 1964; y++ {
			for m := 1; m <= 12; m++ {
				for d := 1; d <= 31; d++ {
					n++
					date, err := vienna.NewDate(y, m, d)
					if err == nil && len(date.String()) >= len(s) && date.String()[:len(s)] == s {
						out = append(out, n)
					}
				}
			}
		}
		return out
	}
	verdict := func(yes, no bool) vienna.Truth {
		switch {
		case yes && !no:
			return vienna.True
		case no && !yes:
			return vienna.False
		}
		return vienna.Open
	}
	n := 0
	for _, a := range all {
		for _, b := range all {
			d, err := vienna.ParseDate(a)
			require.NoError(t, err)
			e, err := vienna.ParseDate(b)
			require.NoError(t, err)
			var before, after, same, differ bool
			for _, x := range days(a) {
				for _, y := range days(b) {
					before, after = before || x < y, after || x >= y
					same, differ = same || x == y, differ || x != y
				}
			}
			require.Equal(t, verdict(before, after), d.Before(e), "%v before %v", d, e)
			require.Equal(t, verdict(same, differ), d.Same(e), "%v same %v", d, e)
			n++
		}
		d, _ := vienna.ParseDate(a)
		require.Equal(t, vienna.Open, d.Before(0))
		require.Equal(t, vienna.Open, vienna.Date(0).Same(d))
	}
	require.Equal(t, 100, n)
}

var citations = []string{"VCDR", "VCDR 29", "VCDR 31(1)", "VCDR 31(1)(a)", "VCDR 1(e)", "VCDR 39(2), second sentence", "VCDR 29, first sentence",
	"VCCR 43(2)(b)", "VCDR-OPD 1", "CSM 31(2)(d)", "CPIUN 18(a)", "CPISA 19", "IPP 7", "ARSIWA 50(2)(b)", "Custom"}

func TestParseCitationRefuses(t *testing.T) {
	for _, s := range []string{"", " ", "VCDR ", "VCDR 0", "VCDR 031", "VCDR 256", "VCDR 31 (1)", "VCDR 31()", "VCDR 31(0)", "VCDR 31(1", "VCDR 31(1)(A)", "VCDR 31(1)(ab)",
		"VCDR 31(a)(1)", "VCDR 39(2), sixth sentence", "VCDR 39(2),second sentence", "VCDR 39(2), ", "VCDR31", "vcdr 31", "Art. 31 VCDR", "VCDR 31(1)(a) "} {
		if c, err := vienna.ParseCitation(s); err == nil {
			t.Errorf("ParseCitation(%q) = %v", s, c)
		}
	}
}

func TestCitationOrderAndContains(t *testing.T) {
	in := []string{"VCDR", "VCDR 3(1)(a)", "VCDR 29", "VCDR 31", "VCDR 31(1)", "VCDR 31(1), second sentence", "VCDR 31(1)(a)", "VCDR 31(3)", "VCCR 31"}
	var cs []vienna.Citation
	for _, s := range in {
		c, err := vienna.ParseCitation(s)
		require.NoError(t, err)
		cs = append(cs, c)
	}
	sorted := slices.Clone(cs)
	slices.Reverse(sorted)
	slices.SortFunc(sorted, vienna.Citation.Compare)
	if d := cmp.Diff(cs, sorted); d != "" {
		t.Errorf("order (-want +got):\n%s", d)
	}
	contains := func(a, b string) bool {
		c, _ := vienna.ParseCitation(a)
		d, _ := vienna.ParseCitation(b)
		return c.Contains(d)
	}
	require.True(t, contains("VCDR 31", "VCDR 31(1)(a)"))
	require.True(t, contains("VCDR 31(1)", "VCDR 31(1)"))
	require.False(t, contains("VCDR 31(1)(a)", "VCDR 31(1)"))
	require.False(t, contains("VCDR 31", "VCCR 31"))
	require.False(t, vienna.Citation{}.Contains(cs[0]))
	require.Empty(t, vienna.Citation{}.String())
}

func TestEID(t *testing.T) {
	for s, want := range map[string]string{"VCDR 31(1)(a)": "art_31__para_1__point_a", "VCDR 39(2), second sentence": "art_39__para_2__sent_2", "VCDR 1(e)": "art_1__point_e", "VCDR": ""} {
		c, err := vienna.ParseCitation(s)
		require.NoError(t, err)
		require.Equal(t, want, c.EID())
	}
}

func TestTreaties(t *testing.T) {
	n := 0
	for tr := range vienna.Treaties() {
		n++
		if tr == vienna.Custom {
			require.Zero(t, tr.Adopted())
			continue
		}
		require.NotEmpty(t, tr.Published(), "%v", tr)
		require.Equal(t, vienna.True, tr.Adopted().Before(tr.InForce()), "%v", tr)
	}
	require.Equal(t, 12, n)
	var none vienna.Treaty
	require.Empty(t, none.Title()+none.Published())
	require.Zero(t, none.Adopted()+none.InForce())
}

func TestKindAndWeightStrings(t *testing.T) {
	require.Equal(t, "right|duty", (vienna.Right | vienna.Duty).String())
	require.Equal(t, "", vienna.Kind(0).String())
	require.Equal(t, "definition|Kind(4096)", (vienna.Definition | 1<<12).String())
	require.Equal(t, "final", vienna.Final.String())
	require.Equal(t, "supreme court", vienna.SupremeCourt.String())
	require.Equal(t, "writers", vienna.Writers.String())
	require.Equal(t, "Weight(99)", vienna.Weight(99).String())
	require.Equal(t, "ABC", vienna.A.String()+vienna.B.String()+vienna.C.String())
	require.Empty(t, (vienna.A | vienna.B).String())
}

func TestReading(t *testing.T) {
	r := vienna.Reading{ID: "x", At: []vienna.Citation{{Treaty: vienna.VCDR, Article: 29}}, Options: []vienna.Option{
		{Position: vienna.A, Name: "none", Authorities: []vienna.Authority{{Name: "text"}}}, {Position: vienna.B, Name: "some"}}}
	for _, s := range []string{"B", "some"} {
		p, err := r.Position(s)
		require.NoError(t, err)
		require.Equal(t, vienna.B, p)
	}
	_, err := r.Position("b")
	require.EqualError(t, err, `vienna: reading x: position "b": allowed are A or none, B or some`)
	c := r.Clone()
	c.At[0].Article, c.Options[0].Name, c.Options[0].Authorities[0].Name = 1, "changed", "changed"
	require.Equal(t, uint8(29), r.At[0].Article)
	require.Equal(t, "none", r.Options[0].Name)
	require.Equal(t, "text", r.Options[0].Authorities[0].Name)
}

func TestRuleAndFactStrings(t *testing.T) {
	r := vienna.Rule{At: vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 2}, Through: vienna.Citation{Treaty: vienna.VCDR, Article: 37, Paragraph: 2}, Gist: "not obliged to give evidence"}
	require.Equal(t, "VCDR 31(2) through VCDR 37(2): not obliged to give evidence", r.String())
	require.Equal(t, "act: private", vienna.Fact{Name: "act", Value: "private"}.String())
	require.Equal(t, "act", vienna.Fact{Name: "act"}.String())
	require.Equal(t, "as printed", vienna.Record{Text: "as printed"}.String())
}

func FuzzParseCitation(f *testing.F) {
	for _, s := range citations {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := vienna.ParseCitation(s)
		if err == nil && c.String() != s {
			t.Errorf("ParseCitation(%q) prints as %q", s, c)
		}
		vienna.Lookup(c)
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range dates {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := vienna.ParseDate(s)
		if err == nil && d.String() != s {
			t.Errorf("ParseDate(%q) prints as %q", s, d)
		}
		if err == nil && d.Same(d) == vienna.False {
			t.Errorf("%v is not the same as itself", d)
		}
	})
}
