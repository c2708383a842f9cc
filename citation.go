package vienna

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// A Citation points at one provision, down to the sentence. It is comparable,
// six bytes large, and immutable by being a value. The zero Citation points at
// nothing.
type Citation struct {
	Treaty    Treaty
	Article   uint8 // article, or section of CPIUN and CPISA; 0 where the instrument is meant whole
	Paragraph uint8 // 0 where the article is not divided, or is meant whole
	Point     byte  // 'a', 'b', ...; 0 where the paragraph is meant whole
	Sentence  uint8 // 1 for the first; 0 where the text is meant whole
}

var ordinals = [...]string{1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}

// String returns c the way lawyers write it: "VCDR 31(1)(a)", "VCDR 39(2),
// second sentence". The zero Citation gives "".
func (c Citation) String() string {
	if c == (Citation{}) {
		return ""
	}
	b := append(make([]byte, 0, 32), c.Treaty.String()...)
	if c.Article != 0 {
		b = strconv.AppendUint(append(b, ' '), uint64(c.Article), 10)
	}
	if c.Paragraph != 0 {
		b = append(strconv.AppendUint(append(b, '('), uint64(c.Paragraph), 10), ')')
	}
	if c.Point != 0 {
		b = append(b, '(', c.Point, ')')
	}
	if c.Sentence != 0 {
		b = append(b, ", "...)
		if int(c.Sentence) < len(ordinals) {
			b = append(b, ordinals[c.Sentence]...)
		} else {
			b = append(strconv.AppendUint(b, uint64(c.Sentence), 10), "th"...)
		}
		b = append(b, " sentence"...)
	}
	return string(b)
}

// ParseCitation reads the form that [Citation.String] writes. It checks the
// form only; [Lookup] tells whether the provision exists.
func ParseCitation(s string) (Citation, error) {
	fail := func(why string) (Citation, error) {
		return Citation{}, fmt.Errorf("vienna: citation %q: %s", s, why)
	}
	head, sentence, _ := strings.Cut(s, ", ")
	name, rest, _ := strings.Cut(head, " ")
	var c Citation
	if err := c.Treaty.UnmarshalText([]byte(name)); err != nil {
		return fail("it must begin with the abbreviation of a treaty, such as VCDR")
	}
	digits := func() (uint8, bool) {
		n := 0
		for n < len(rest) && '0' <= rest[n] && rest[n] <= '9' {
			n++
		}
		v, err := strconv.ParseUint(rest[:n], 10, 8)
		ok := err == nil && v != 0 && rest[0] != '0'
		rest = rest[n:]
		return uint8(v), ok
	}
	if rest != "" {
		var ok bool
		if c.Article, ok = digits(); !ok {
			return fail("the treaty must be followed by an article from 1 to 255")
		}
	}
	if len(rest) > 1 && rest[0] == '(' && '0' <= rest[1] && rest[1] <= '9' {
		rest = rest[1:]
		var ok bool
		if c.Paragraph, ok = digits(); !ok || !strings.HasPrefix(rest, ")") {
			return fail("a paragraph is a number from 1 to 255 in brackets")
		}
		rest = rest[1:]
	}
	if len(rest) >= 3 && rest[0] == '(' && 'a' <= rest[1] && rest[1] <= 'z' && rest[2] == ')' {
		c.Point = rest[1]
		rest = rest[3:]
	}
	if rest != "" {
		return fail(fmt.Sprintf("%q is neither a paragraph nor a lettered point", rest))
	}
	if sentence != "" {
		for i, o := range ordinals {
			if i != 0 && sentence == o+" sentence" {
				c.Sentence = uint8(i)
			}
		}
		if c.Sentence == 0 {
			return fail(`after the comma stands "first sentence" to "fifth sentence"`)
		}
	}
	if c.String() != s {
		return fail("write it as in VCDR 31(1)(a) or VCDR 39(2), second sentence")
	}
	return c, nil
}

// MarshalText returns the form of [Citation.String]. It fails on a citation
// that [ParseCitation] would not read; the zero Citation gives no text.
func (c Citation) MarshalText() ([]byte, error) {
	s := c.String()
	if s == "" {
		return nil, nil
	}
	if d, err := ParseCitation(s); err != nil || d != c {
		return nil, fmt.Errorf("vienna: %+v is not a citation", struct {
			Treaty                              Treaty
			Article, Paragraph, Point, Sentence uint8
		}(c))
	}
	return []byte(s), nil
}

// UnmarshalText accepts what [Citation.MarshalText] writes.
func (c *Citation) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Citation{}
		return nil
	}
	d, err := ParseCitation(string(text))
	if err != nil {
		return err
	}
	*c = d
	return nil
}

// EID returns an identifier in the style of Akoma Ntoso, for use as a fragment
// of an address: "art_31__para_1__point_a", "art_39__para_2__sent_2".
func (c Citation) EID() string {
	var parts []string
	add := func(what string, n uint8) {
		if n != 0 {
			parts = append(parts, what+"_"+strconv.Itoa(int(n)))
		}
	}
	add("art", c.Article)
	add("para", c.Paragraph)
	if c.Point != 0 {
		parts = append(parts, "point_"+string(rune(c.Point)))
	}
	add("sent", c.Sentence)
	return strings.Join(parts, "__")
}

// Compare orders citations as the treaties stand: by treaty, article,
// paragraph, point and sentence, the whole before its parts. It returns a
// negative number, zero or a positive number.
func (c Citation) Compare(d Citation) int {
	return cmp.Or(
		cmp.Compare(c.Treaty, d.Treaty),
		cmp.Compare(c.Article, d.Article),
		cmp.Compare(c.Paragraph, d.Paragraph),
		cmp.Compare(c.Point, d.Point),
		cmp.Compare(c.Sentence, d.Sentence),
	)
}

// Contains reports whether d is c or a part of c: VCDR 31 contains VCDR
// 31(1)(a). The zero Citation contains nothing.
func (c Citation) Contains(d Citation) bool {
	return c.Treaty != 0 && c.Treaty == d.Treaty &&
		(c.Article == 0 || c.Article == d.Article) &&
		(c.Paragraph == 0 || c.Paragraph == d.Paragraph) &&
		(c.Point == 0 || c.Point == d.Point) &&
		(c.Sentence == 0 || c.Sentence == d.Sentence)
}
