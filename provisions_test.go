package vienna_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"law.example/vienna"
)

// How many articles or sections each instrument has, how many entries that
// makes, and how many characters a gist may have. Where packages code an
// instrument, its gists carry every condition.
var catalogues = []struct {
	treaty                  vienna.Treaty
	articles, entries, gist int
}{
	{vienna.VCDR, 53, 146, 333},
	{vienna.VCCR, 79, 237, 333},
	{vienna.CSM, 55, 146, 160},
	{vienna.CPIUN, 36, 66, 160},
	{vienna.CPISA, 49, 75, 160},
	{vienna.IPP, 20, 56, 160},
	{vienna.ARSIWA, 59, 133, 160},
}

// sentences lists every entry whose text has more than one sentence, read from
// the authentic text apart from the tables.
var sentences = map[string]uint8{
	"VCDR 7": 2, "VCDR 9(1)": 3, "VCDR 19(1)": 2, "VCDR 22(1)": 2,
	"VCDR 27(1)": 3, "VCDR 27(2)": 2, "VCDR 27(5)": 2, "VCDR 27(6)": 2, "VCDR 27(7)": 3,
	"VCDR 29": 3, "VCDR 31(1)": 2, "VCDR 36(2)": 2, "VCDR 37(2)": 2, "VCDR 37(4)": 3, "VCDR 38(2)": 2,
	"VCDR 39(2)": 2, "VCDR 39(4)": 2, "VCDR 40(1)": 2, "VCDR 40(3)": 2, "VCDR 41(1)": 2,
	"VCDR 44": 2, "VCDR 49": 2, "VCDR 50": 2,

	"VCCR 1(2)": 2, "VCCR 3": 2, "VCCR 13": 2, "VCCR 14": 2, "VCCR 15(2)": 3, "VCCR 15(3)": 3,
	"VCCR 17(1)": 2, "VCCR 17(2)": 2, "VCCR 23(1)": 2, "VCCR 23(3)": 2, "VCCR 26": 2, "VCCR 27(2)": 2,
	"VCCR 31(2)": 2, "VCCR 31(4)": 2,
	"VCCR 35(1)": 3, "VCCR 35(2)": 2, "VCCR 35(3)": 3, "VCCR 35(5)": 4, "VCCR 35(6)": 2, "VCCR 35(7)": 3,
	"VCCR 36(1)(a)": 2, "VCCR 36(1)(b)": 3, "VCCR 36(1)(c)": 3, "VCCR 37(b)": 2,
	"VCCR 41(3)": 3, "VCCR 42": 2, "VCCR 44(1)": 3, "VCCR 44(2)": 2, "VCCR 44(3)": 2,
	"VCCR 50(1)(b)": 2, "VCCR 50(3)": 3, "VCCR 53(3)": 2, "VCCR 54(1)": 2, "VCCR 54(3)": 2,
	"VCCR 55(1)": 2, "VCCR 55(3)": 2, "VCCR 58(1)": 2, "VCCR 58(2)": 2, "VCCR 63": 3,
	"VCCR 71(1)": 3, "VCCR 71(2)": 3, "VCCR 75": 2, "VCCR 76": 2,

	"CSM 8": 3, "CSM 9(1)": 2, "CSM 12(1)": 3, "CSM 14(1)": 2, "CSM 25(1)": 3, "CSM 26": 2,
	"CSM 28(1)": 3, "CSM 28(2)": 2, "CSM 28(6)": 2, "CSM 28(7)": 2, "CSM 28(8)": 3,
	"CSM 29": 3, "CSM 35(2)": 2, "CSM 36": 2, "CSM 38": 3, "CSM 40(2)": 2, "CSM 42(1)": 2, "CSM 42(3)": 2,
	"CSM 43(2)": 2, "CSM 45(1)": 2, "CSM 46(1)": 2, "CSM 47(1)": 2, "CSM 51": 2, "CSM 52": 2,

	"CPIUN 1": 2, "CPIUN 2": 2, "CPIUN 3": 2, "CPIUN 9": 2, "CPIUN 14": 2, "CPIUN 17": 4, "CPIUN 20": 3,
	"CPIUN 22": 2, "CPIUN 22(b)": 2, "CPIUN 23": 2, "CPIUN 24": 2, "CPIUN 25": 2, "CPIUN 30": 3, "CPIUN 36": 2,

	"CPISA 3": 2, "CPISA 4": 2, "CPISA 5": 2, "CPISA 12": 3, "CPISA 16": 2, "CPISA 18": 3, "CPISA 20": 2,
	"CPISA 22": 2, "CPISA 24": 3, "CPISA 25(1)": 2, "CPISA 26": 2, "CPISA 28": 2, "CPISA 32": 3,
	"CPISA 35": 2, "CPISA 36": 2, "CPISA 37": 2, "CPISA 39": 2, "CPISA 40": 2, "CPISA 43": 3, "CPISA 45": 2, "CPISA 47(1)": 2,

	"IPP 6(1)": 2, "IPP 8(1)": 2, "IPP 8(2)": 2, "IPP 13(1)": 2, "IPP 13(2)": 2, "IPP 15": 2, "IPP 16": 2,

	"ARSIWA 3": 2, "ARSIWA 38(1)": 2,
}

// points lists every article or paragraph that the treaties divide into
// lettered points, with the last letter.
var points = map[string]byte{
	"VCDR 1": 'i', "VCDR 3(1)": 'e', "VCDR 10(1)": 'd', "VCDR 14(1)": 'c', "VCDR 31(1)": 'c', "VCDR 33(2)": 'b',
	"VCDR 34": 'f', "VCDR 36(1)": 'b', "VCDR 43": 'b', "VCDR 45": 'c', "VCDR 47(2)": 'b', "VCDR 52": 'b',

	"VCCR 1(1)": 'k', "VCCR 5": 'm', "VCCR 9(1)": 'd', "VCCR 24(1)": 'd', "VCCR 25": 'c', "VCCR 27(1)": 'c', "VCCR 27(2)": 'b',
	"VCCR 36(1)": 'c', "VCCR 37": 'c', "VCCR 38": 'b', "VCCR 43(2)": 'b', "VCCR 48(2)": 'b', "VCCR 49(1)": 'f', "VCCR 50(1)": 'b',
	"VCCR 51": 'b', "VCCR 57(2)": 'c', "VCCR 70(3)": 'b', "VCCR 72(2)": 'b', "VCCR 78": 'b',

	"CSM 1": 'k', "CSM 11(1)": 'f', "CSM 20(1)": 'e', "CSM 31(2)": 'd', "CSM 32(2)": 'b', "CSM 33": 'f', "CSM 35(1)": 'b', "CSM 49(2)": 'b',

	"CPIUN 1": 'c', "CPIUN 5": 'b', "CPIUN 7": 'c', "CPIUN 11": 'g', "CPIUN 18": 'g', "CPIUN 22": 'f', "CPIUN 29": 'b',

	"CPISA 3": 'c', "CPISA 7": 'b', "CPISA 9": 'c', "CPISA 13": 'f', "CPISA 19": 'f', "CPISA 31": 'b',

	"IPP 1(1)": 'b', "IPP 2(1)": 'e', "IPP 3(1)": 'c', "IPP 4": 'b', "IPP 6(1)": 'e', "IPP 6(2)": 'b', "IPP 19": 'b',

	"ARSIWA 2": 'b', "ARSIWA 16": 'b', "ARSIWA 17": 'b', "ARSIWA 18": 'b', "ARSIWA 23(2)": 'b', "ARSIWA 24(2)": 'b', "ARSIWA 25(1)": 'b', "ARSIWA 25(2)": 'b',
	"ARSIWA 27": 'b', "ARSIWA 30": 'b', "ARSIWA 35": 'b', "ARSIWA 42": 'b', "ARSIWA 43(2)": 'b', "ARSIWA 44": 'b', "ARSIWA 45": 'b', "ARSIWA 47(2)": 'b',
	"ARSIWA 48(1)": 'b', "ARSIWA 48(2)": 'b', "ARSIWA 50(1)": 'd', "ARSIWA 50(2)": 'b', "ARSIWA 52(1)": 'b', "ARSIWA 52(3)": 'b',
}

// paragraphs holds the number of paragraphs of every article of a treaty, in
// order; 0 where the article is not divided into any.
var paragraphs = map[vienna.Treaty][]uint8{
	vienna.VCDR: {
		0, 0, 2, 2, 3, 0, 0, 3, 2, 2, // 1-10
		2, 0, 2, 2, 0, 3, 0, 0, 2, 0, // 11-20
		2, 3, 2, 0, 0, 0, 7, 0, 0, 2, // 21-30
		4, 4, 5, 0, 0, 2, 4, 2, 4, 4, // 31-40
		3, 0, 0, 0, 0, 0, 2, 0, 0, 0, // 41-50
		2, 0, 0, // 51-53
	},
	vienna.VCCR: {
		3, 3, 0, 5, 0, 0, 0, 0, 2, 2, // 1-10
		3, 3, 0, 0, 4, 6, 2, 0, 4, 0, // 11-20
		0, 3, 4, 2, 0, 0, 2, 0, 3, 2, // 21-30
		4, 2, 0, 0, 7, 2, 0, 0, 2, 0, // 31-40
		3, 0, 2, 3, 4, 2, 2, 4, 3, 3, // 41-50
		0, 0, 5, 4, 3, 0, 2, 4, 0, 2, // 51-60
		0, 0, 0, 0, 0, 0, 0, 0, 2, 4, // 61-70
		2, 2, 2, 0, 0, 0, 2, 0, 0, // 71-79
	},
	vienna.CSM: {
		0, 0, 0, 0, 0, 0, 0, 0, 2, 3, // 1-10
		2, 2, 2, 2, 0, 3, 3, 3, 2, 2, // 11-20
		2, 0, 0, 2, 3, 0, 0, 8, 0, 2, // 21-30
		5, 5, 0, 0, 2, 0, 0, 0, 2, 2, // 31-40
		4, 5, 3, 2, 2, 2, 2, 0, 2, 0, // 41-50
		0, 0, 2, 0, 0, // 51-55
	},
	vienna.CPIUN: make([]uint8, 36),
	vienna.CPISA: {24: 2, 46: 4, 48: 0}, // sections 25 and 47
	vienna.IPP: {
		2, 3, 3, 0, 2, 2, 0, 4, 0, 2, // 1-10
		0, 0, 3, 0, 0, 0, 2, 2, 0, 0, // 11-20
	},
	vienna.ARSIWA: {
		0, 0, 0, 2, 0, 0, 0, 0, 0, 3, // 1-10
		0, 0, 0, 3, 2, 0, 0, 0, 0, 0, // 11-20
		0, 0, 2, 2, 2, 0, 0, 0, 0, 0, // 21-30
		2, 0, 2, 0, 0, 2, 3, 2, 0, 2, // 31-40
		3, 0, 2, 0, 0, 0, 2, 3, 3, 2, // 41-50
		0, 4, 0, 0, 0, 0, 0, 0, 0, // 51-59
	},
}

func TestProvisionsStand(t *testing.T) {
	for _, c := range catalogues {
		entries := slices.Collect(vienna.Provisions(c.treaty))
		if len(entries) != c.entries {
			t.Errorf("%v has %d entries, want %d", c.treaty, len(entries), c.entries)
		}
		gists := map[string]vienna.Citation{}
		for i, p := range entries {
			if p.At.Treaty != c.treaty || p.At.Sentence != 0 {
				t.Errorf("%v stands in the catalogue of %v", p.At, c.treaty)
			}
			if i > 0 && entries[i-1].At.Compare(p.At) >= 0 {
				t.Errorf("%v stands after %v", p.At, entries[i-1].At)
			}
			if d, err := vienna.ParseCitation(p.At.String()); err != nil || d != p.At {
				t.Errorf("%v is read as %v, %v", p.At, d, err)
			}
			if p.Kind == 0 || strings.Contains(p.Kind.String(), "Kind(") {
				t.Errorf("%v: kind %q", p.At, p.Kind)
			}
			if want := sentences[p.At.String()]; p.Sentences != want {
				t.Errorf("%v: %d sentences, want %d", p.At, p.Sentences, want)
			}
			if !clause(p.Gist) {
				t.Errorf("%v: gist %q is not a clause", p.At, p.Gist)
			}
			if n := utf8.RuneCountInString(p.Gist); n > c.gist {
				t.Errorf("%v: gist of %d characters, want %d at most", p.At, n, c.gist)
			}
			if at, ok := gists[p.Gist]; ok {
				t.Errorf("%v has the gist of %v", p.At, at)
			}
			gists[p.Gist] = p.At
		}
	}
}

// clause reports whether s is a clause of the catalogue: it starts with a small
// letter or with "State", ends without a stop, and spells States out.
func clause(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLower(first) && !strings.HasPrefix(s, "State") {
		return false
	}
	if s != strings.Join(strings.Fields(s), " ") || strings.ContainsAny(s[len(s)-1:], ".,;:") {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		switch strings.Trim(w, "(),;:'") {
		case "RS", "SS", "MFA", "A&T", "state", "states":
			return false
		}
	}
	return true
}

func TestClause(t *testing.T) {
	for s, want := range map[string]bool{
		"an agent need not testify": true, "States agree": true, "no": true,
		"": false, "An agent": false, "a stop.": false, "two  blanks": false, " a blank": false,
		"leave of the RS, always": false, "A&T staff": false, "the sending state": false,
	} {
		if clause(s) != want {
			t.Errorf("clause(%q) = %t", s, !want)
		}
	}
}

// Every article, paragraph and point that the treaties have has its entry, and
// nothing else has one. An article with paragraphs has none of its own.
func TestProvisionsAreComplete(t *testing.T) {
	for _, c := range catalogues {
		numbers := paragraphs[c.treaty]
		if len(numbers) != c.articles {
			t.Fatalf("%v has %d articles, want %d", c.treaty, len(numbers), c.articles)
		}
		var want []vienna.Citation
		add := func(at vienna.Citation) {
			want = append(want, at)
			last := points[at.String()]
			for at.Point = 'a'; at.Point <= last; at.Point++ {
				want = append(want, at)
			}
		}
		for i, n := range numbers {
			at := vienna.Citation{Treaty: c.treaty, Article: uint8(i + 1)}
			if n == 0 {
				add(at)
			}
			for at.Paragraph = 1; at.Paragraph <= n; at.Paragraph++ {
				add(at)
			}
		}
		if len(want) != c.entries {
			t.Errorf("%v has %d provisions, want %d", c.treaty, len(want), c.entries)
		}
		var got []vienna.Citation
		for p := range vienna.Provisions(c.treaty) {
			got = append(got, p.At)
		}
		for _, at := range want {
			if !slices.Contains(got, at) {
				t.Errorf("%v has no entry", at)
			}
		}
		for _, at := range got {
			if !slices.Contains(want, at) {
				t.Errorf("%v has an entry, but the treaty has no such provision", at)
			}
		}
	}
}

// The same, from the catalogue alone: articles, paragraphs and points run on
// without a gap, and a point stands under an entry for what it divides.
func TestProvisionsRunOn(t *testing.T) {
	for _, c := range catalogues {
		var last vienna.Citation
		for p := range vienna.Provisions(c.treaty) {
			at := p.At
			ok := false
			switch {
			case at.Article != last.Article:
				ok = at.Article == last.Article+1 && at.Paragraph <= 1 && at.Point == 0
			case at.Paragraph != last.Paragraph:
				ok = last.Paragraph != 0 && at.Paragraph == last.Paragraph+1 && at.Point == 0
			case last.Point == 0:
				ok = at.Point == 'a'
			default:
				ok = at.Point == last.Point+1
			}
			if !ok {
				t.Errorf("%v follows %v", at, last)
			}
			last = at
		}
		if int(last.Article) != c.articles {
			t.Errorf("%v ends with %v", c.treaty, last)
		}
	}
	for s := range sentences {
		if at, err := vienna.ParseCitation(s); err != nil {
			t.Error(err)
		} else if _, ok := vienna.Lookup(at); !ok {
			t.Errorf("%s has sentences but no entry", s)
		}
	}
}

func TestProvisionsStop(t *testing.T) {
	n := 0
	for range vienna.Provisions(vienna.VCDR) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d entries before the break", n)
	}
	empty := 0
	for treaty := range vienna.Treaties() {
		if _, ok := paragraphs[treaty]; ok {
			continue
		}
		empty++
		for p := range vienna.Provisions(treaty) {
			t.Errorf("%v is in the catalogue of %v", p.At, treaty)
		}
	}
	if empty != 5 { // the Optional Protocols and custom
		t.Errorf("%d empty catalogues, want 5", empty)
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		at string
		ok bool
	}{
		{"VCDR 31(1)", true},
		{"VCDR 31(1)(a)", true},
		{"VCDR 34", true},
		{"VCDR 34(f)", true},
		{"VCDR 2", true},
		{"VCCR 5(m)", true},
		{"VCCR 79", true},
		{"CSM 25(1)", true},
		{"CSM 31(2)(d)", true},
		{"CSM 42(4)", true},
		{"CPIUN 11(g)", true},
		{"CPIUN 18(g)", true},
		{"CPISA 25(2)", true},
		{"IPP 6(1)(e)", true},
		{"ARSIWA 50(2)(b)", true},
		// A sentence is found under its paragraph or point.
		{"VCDR 2, first sentence", true},
		{"VCDR 29, third sentence", true},
		{"VCDR 39(2), second sentence", true},
		{"VCCR 35(5), fourth sentence", true},
		{"VCCR 50(1)(b), second sentence", true},
		{"CPIUN 20, third sentence", true},
		{"CSM 25(1), third sentence", true},
		// The text ends before these.
		{"VCDR 2, second sentence", false},
		{"VCDR 29, fourth sentence", false},
		{"VCDR 39(2), third sentence", false},
		{"VCCR 35(5), fifth sentence", false},
		{"VCCR 50(1)(a), second sentence", false},
		// There is no such provision.
		{"VCDR", false},
		{"VCDR 31", false},
		{"VCDR 31(5)", false},
		{"VCDR 31(1)(d)", false},
		{"VCDR 34(1)", false},
		{"VCDR 54", false},
		{"VCCR 80", false},
		{"CSM 31(2)(e)", false},
		{"CSM 56", false},
		{"CPIUN 22(g)", false},
		{"CPIUN 37", false},
		{"CPISA 13(g)", false},
		{"CPISA 50", false},
		{"IPP 1", false},
		{"IPP 21", false},
		{"ARSIWA 42(c)", false},
		{"ARSIWA 60", false},
		{"VCDR-OPD 1", false},
	} {
		at, err := vienna.ParseCitation(c.at)
		if err != nil {
			t.Error(err)
			continue
		}
		p, ok := vienna.Lookup(at)
		if ok != c.ok {
			t.Errorf("Lookup(%s) = %v, %t", c.at, p.At, ok)
		}
		whole := at
		whole.Sentence = 0
		if ok && (p.At != whole || p.Gist == "") {
			t.Errorf("Lookup(%s) finds %v: %q", c.at, p.At, p.Gist)
		}
	}
	if p, ok := vienna.Lookup(vienna.Citation{}); ok || p != (vienna.Provision{}) {
		t.Errorf("Lookup of nothing finds %v", p.At)
	}
}

func BenchmarkLookup(b *testing.B) {
	last := vienna.Citation{Treaty: vienna.VCCR, Article: 79}
	for b.Loop() {
		if _, ok := vienna.Lookup(last); !ok {
			b.Fatal(last)
		}
	}
}
