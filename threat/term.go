package threat

import (
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
)

// A Mark says how well a fact is established. The zero Mark is not stated.
type Mark uint8

// The values of [Mark].
const (
	_        Mark = iota
	Verified      // read in the source that is named
	Recalled      // known from memory and not read again: unverified
	Judged        // this library's own judgement
)

// String returns "verified", "recalled, unverified" or "own judgement", "" for
// the zero Mark, and "Mark(9)" for a value without a constant.
func (m Mark) String() string {
	switch m {
	case 0:
		return ""
	case Verified:
		return "verified"
	case Recalled:
		return "recalled, unverified"
	case Judged:
		return "own judgement"
	}
	return fmt.Sprintf("Mark(%d)", uint8(m))
}

// A Term is a word of the taxonomy, as [Define] returns it.
type Term struct {
	Token  string // stable identifier in lower snake case; never reused
	Gist   string // the definition in one clause
	Source string // where the word is from
	Mark   Mark
	AsOf   vienna.Date // the day on which the source was read
}

// A Word is an enumeration of this package. The constants of some are bits, and
// a value then may hold several of them.
type Word interface {
	~uint8 | ~uint16 | ~uint32
	fmt.Stringer
	vocabulary() vocabulary
}

// A vocabulary is the table of an enumeration, keyed by its constants, or by
// the number of the bit if set.
type vocabulary struct {
	what  string
	set   bool
	table []entry
}

// An entry is a value of an enumeration. Entries without a token have no
// constant.
type entry struct {
	token, gist string
	from        source
	matches     []Match
}

// A source is where an entry is from.
type source uint8

const (
	own       source = iota // this library
	incidents               // own, needed to code the incidents of the tests
	treatyLaw
	stix
	stixOwn
	mispState
	nist
	npsa
	usPractice
	isoPlan
	inspector
	unPractice
	ordinary

	// One for each scheme, with its version.
	attackVersion
	capecVersion
	d3fendVersion
	gtdVersion
	cameoVersion
	ploverVersion
	verisVersion
	enisaVersion
	mispVersion
	disarmVersion
	unsmsVersion
	csfVersion
	sp80053Version
)

var sources = [...]struct {
	name string
	mark Mark
	asOf vienna.Date
}{
	own:        {"this library", Judged, 20261124},
	incidents:  {"this library, from the incidents of its tests", Judged, 20261124},
	treatyLaw:  {"the treaties cited", Verified, 20261124},
	stix:       {"STIX 2.1 vocabularies (oasis-open/cti-python-stix2 2270361)", Verified, 20260212},
	stixOwn:    {"this library; STIX 2.1 has no word for it", Judged, 20261124},
	mispState:  {"MISP taxonomy state-responsibility, version 1 (misp-taxonomies 7591c55)", Verified, 20260821},
	nist:       {"NIST CSF 2.0 and SP 800-53 r5 (ciso-assistant-community f990d7b)", Verified, 20260808},
	npsa:       {"guidance of the United Kingdom's National Protective Security Authority", Recalled, 20261124},
	usPractice: {"practice and legislation of the United States", Verified, 20261124},
	isoPlan:    {"ISO 22301, by clause", Recalled, 20261124},
	inspector:  {"report AUD-MERO-13-20 of the Inspector General of the United States Department of State", Verified, 20261124},
	unPractice: {"General Assembly resolution 35/168 and those after it", Verified, 20261124},
	ordinary:   {"the ordinary meaning", Judged, 20261124},

	attackVersion:  {"enterprise 18.1 (mitre/cti 421deac)", Verified, 20251113},
	capecVersion:   {"2.1 (mitre/cti 421deac)", Verified, 20251113},
	d3fendVersion:  {"d3fend-ontology 9ffd035", Verified, 20250825},
	gtdVersion:     {"codebook categories; subtype 47 by its label only", Verified, 20261124},
	cameoVersion:   {"1.1b3, from secondary listings", Recalled, 20261124},
	ploverVersion:  {"5e0c24f", Verified, 20261124},
	verisVersion:   {"45d9d7a", Verified, 20260612},
	enisaVersion:   {"misp-taxonomies 7591c55", Verified, 20260821},
	mispVersion:    {"misp-taxonomies 7591c55, misp-galaxy 9434ace", Verified, 20260821},
	disarmVersion:  {"49df5f6", Verified, 20250210},
	unsmsVersion:   {"four categories of deliberate threat, and hazards; from secondary texts", Recalled, 20261124},
	csfVersion:     {"2.0 (ciso-assistant-community f990d7b)", Verified, 20260808},
	sp80053Version: {"revision 5 (oscal-content 88bb8de, ciso-assistant-community f990d7b)", Verified, 20260808},
}

// at returns the entry of w, nil if w is no single constant.
func at[W Word](w W) *entry {
	v := w.vocabulary()
	i := uint64(w)
	if v.set {
		i = uint64(len(v.table))
		for bit := range v.table {
			if uint64(w) == 1<<bit {
				i = uint64(bit)
			}
		}
	}
	if i < uint64(len(v.table)) && v.table[i].token != "" {
		return &v.table[i]
	}
	return nil
}

// All returns the constants of an enumeration in their order:
// All[threat.Kind]().
func All[W Word]() iter.Seq[W] {
	return func(yield func(W) bool) {
		var zero W
		v := zero.vocabulary()
		for i := range v.table {
			w := W(i)
			if v.set {
				w = 1 << i
			}
			if v.table[i].token != "" && !yield(w) {
				return
			}
		}
	}
}

// Define returns what is known of a single constant; the zero Term for any
// other value.
func Define[W Word](w W) Term {
	e := at(w)
	if e == nil {
		return Term{}
	}
	s := &sources[e.from]
	return Term{Token: e.token, Gist: e.gist, Source: s.name, Mark: s.mark, AsOf: s.asOf}
}

// Matches returns the identifiers that stand for w in other schemes, in the
// order of the schemes. Not every constant has any.
func Matches[W Word](w W) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		if e := at(w); e != nil {
			for _, m := range e.matches {
				if !yield(m) {
					return
				}
			}
		}
	}
}

// Find returns the constants of an enumeration for which r stands, in their
// order: Find[threat.Kind](r). A withdrawn identifier is looked up as the one
// that replaced it ([Ref.Current]); a sub-technique without an entry of its own
// is looked up as its technique.
func Find[W Word](r Ref) iter.Seq[W] {
	return func(yield func(W) bool) {
		r := r.Current()
		for {
			found := false
			for w := range All[W]() {
				for m := range Matches(w) {
					if m.Ref == r {
						found = true
						if !yield(w) {
							return
						}
						break
					}
				}
			}
			technique, _, sub := strings.Cut(r.ID, ".")
			if found || !sub || r.Scheme != ATTACK && r.Scheme != DISARM {
				return
			}
			r.ID = technique
		}
	}
}

// text returns the tokens of w joined by "|", "" for zero, and the type with
// the number for what has no constant.
func text[W Word](w W) string {
	if w == 0 {
		return ""
	}
	if e := at(w); e != nil {
		return e.token
	}
	v := w.vocabulary()
	var parts []string
	rest := uint64(w)
	if v.set {
		for i := range v.table {
			if bit := uint64(1) << i; rest&bit != 0 && v.table[i].token != "" {
				parts = append(parts, v.table[i].token)
				rest &^= bit
			}
		}
	}
	if rest != 0 {
		parts = append(parts, fmt.Sprintf("%s(%d)", strings.ReplaceAll(v.what, " ", "_"), rest))
	}
	return strings.Join(parts, "|")
}

// marshal returns the text of w, which must be made of constants.
func marshal[W Word](w W) ([]byte, error) {
	s := text(w)
	var back W
	if err := unmarshal(&back, []byte(s)); err != nil {
		return nil, err
	}
	return []byte(s), nil
}

// tokens lists the tokens of an enumeration.
func tokens[W Word]() string {
	var list []string
	for w := range All[W]() {
		list = append(list, at(w).token)
	}
	return strings.Join(list, ", ")
}

// unmarshal accepts a token and, for a set, tokens joined by "|" in the order
// of the constants. The empty text is an error: what is not stated is left out.
func unmarshal[W Word](w *W, b []byte) error {
	var got W
	v := got.vocabulary()
	parts := []string{string(b)}
	if v.set {
		parts = strings.Split(string(b), "|")
	}
	var last W
	for _, t := range parts {
		var one W
		for c := range All[W]() {
			if at(c).token == t {
				one = c
			}
		}
		if one == 0 || one <= last {
			how := "allowed are "
			if v.set {
				how = "allowed are, joined by | in this order, "
			}
			return fmt.Errorf("threat: %s %q: %s%s", v.what, b, how, tokens[W]())
		}
		got |= one
		last = one
	}
	*w = got
	return nil
}
