package threat

import (
	"fmt"
	"slices"
	"strings"
)

// A Scheme is a vocabulary outside this library. The zero Scheme is not stated.
// [Define] tells its version, the day it was read and how well.
type Scheme uint8

// The values of [Scheme].
const (
	_       Scheme = iota
	ATTACK         // MITRE ATT&CK: techniques, mitigations, groups
	CAPEC          // Common Attack Pattern Enumeration and Classification
	D3FEND         // MITRE D3FEND: defensive techniques
	STIX           // STIX 2.1 vocabulary of types of actor, written threat-actor-type-ov/value
	GTD            // Global Terrorism Database: A attack type, W weapon type, S target subtype
	CAMEO          // Conflict and Mediation Event Observations: event codes and actor roles
	PLOVER         // Political Language Ontology for Verifiable Event Records
	VERIS          // Vocabulary for Event Recording and Incident Sharing
	ENISA          // threat taxonomy of ENISA
	MISP           // MISP taxonomies and galaxies
	DISARM         // DISARM: techniques and counters of information operations
	UNSMS          // threat categories of the United Nations Security Management System
	CSF            // NIST Cybersecurity Framework
	SP80053        // NIST SP 800-53 controls
)

var schemeTable = [...]entry{
	ATTACK:  {"attack", "adversary techniques, mitigations and groups", attackVersion, nil},
	CAPEC:   {"capec", "attack patterns", capecVersion, nil},
	D3FEND:  {"d3fend", "defensive techniques", d3fendVersion, nil},
	STIX:    {"stix", "types of actor in threat information exchange", stix, nil},
	GTD:     {"gtd", "attack types, weapon types and target subtypes of recorded attacks", gtdVersion, nil},
	CAMEO:   {"cameo", "codes of political events and actors", cameoVersion, nil},
	PLOVER:  {"plover", "codes of political events", ploverVersion, nil},
	VERIS:   {"veris", "actions in security incidents", verisVersion, nil},
	ENISA:   {"enisa", "threats to information systems", enisaVersion, nil},
	MISP:    {"misp", "tags of shared threat information", mispVersion, nil},
	DISARM:  {"disarm", "techniques of information operations and counters to them", disarmVersion, nil},
	UNSMS:   {"unsms", "categories of threat to United Nations personnel", unsmsVersion, nil},
	CSF:     {"csf", "outcomes of cyber security work", csfVersion, nil},
	SP80053: {"sp800_53", "controls for information systems", sp80053Version, nil},
}

func (Scheme) vocabulary() vocabulary { return vocabulary{"scheme", false, schemeTable[:]} }

// String returns the token of s, "" for the zero Scheme.
func (s Scheme) String() string { return text(s) }

// MarshalText returns the token of s. It fails on a value without a constant.
func (s Scheme) MarshalText() ([]byte, error) { return marshal(s) }

// UnmarshalText accepts exactly what [Scheme.MarshalText] writes.
func (s *Scheme) UnmarshalText(b []byte) error { return unmarshal(s, b) }

// A Ref is an identifier in a scheme: a key into it. Refs are comparable. The
// zero Ref is none.
type Ref struct {
	Scheme Scheme
	ID     string
}

// String returns r as "attack:T1566", "" for the zero Ref.
func (r Ref) String() string {
	if r == (Ref{}) {
		return ""
	}
	return r.Scheme.String() + ":" + r.ID
}

// ParseRef reads what [Ref.String] writes. It checks that the identifier has
// the form of its scheme, and for STIX that it is a type of actor; not that
// the scheme has an entry of that number.
func ParseRef(s string) (Ref, error) {
	name, id, _ := strings.Cut(s, ":")
	r := Ref{ID: id}
	if r.Scheme.UnmarshalText([]byte(name)) != nil {
		return Ref{}, fmt.Errorf("threat: reference %q: allowed are scheme and identifier, as in attack:T1566, of the schemes %s", s, tokens[Scheme]())
	}
	if want := r.Scheme.wrong(id); want != "" {
		return Ref{}, fmt.Errorf("threat: reference %q: allowed are, after %v:, %s", s, r.Scheme, want)
	}
	return r, nil
}

// MarshalText returns the form of [Ref.String]. It fails on a reference that
// [ParseRef] would not read.
func (r Ref) MarshalText() ([]byte, error) {
	if _, err := ParseRef(r.String()); err != nil {
		return nil, err
	}
	return []byte(r.String()), nil
}

// UnmarshalText accepts what [ParseRef] reads.
func (r *Ref) UnmarshalText(b []byte) (err error) {
	*r, err = ParseRef(string(b))
	return err
}

// wrong returns "" if id has the form of s, and otherwise what s writes.
func (s Scheme) wrong(id string) string {
	f := form(id)
	is := func(want string, forms ...string) string {
		if slices.Contains(forms, f) {
			return ""
		}
		return want
	}
	prefixed := func(letters string) bool { return id != "" && strings.Contains(letters, id[:1]) }
	switch s {
	case ATTACK:
		if want := is("T1566, T1566.001, M1032, G0016, S0335 or C0023", "A9999", "A9999.999"); want != "" || !prefixed("TMGSC") || strings.Contains(id, ".") && !prefixed("T") {
			return "T1566, T1566.001, M1032, G0016, S0335 or C0023"
		}
	case CAPEC:
		return is("CAPEC-163", "AAAAA-9", "AAAAA-99", "AAAAA-999")
	case D3FEND:
		if name, ok := strings.CutPrefix(id, "D3-"); !ok || name == "" || strings.Trim(form(name), "A9") != "" {
			return "D3-MFA"
		}
	case STIX:
		if actor, ok := strings.CutPrefix(id, "threat-actor-type-ov/"); !ok || !slices.Contains(strings.Fields(stixActors), actor) {
			return "threat-actor-type-ov/terrorist or another type of actor"
		}
	case GTD:
		if want := is("A3, W6 or S46", "A9", "A99", "A9.9"); want != "" || !prefixed("AWS") {
			return "A3, W6 or S46"
		}
	case CAMEO:
		return is("183, 1832 or a role such as GOV", "99", "999", "9999", "AAA")
	case PLOVER, VERIS, ENISA, MISP:
		if id == "" || strings.TrimSpace(id) != id {
			return "class and value, such as ASSAULT:firearms"
		}
	case DISARM:
		if want := is("T0143.003 or C00125", "A9999", "A9999.999", "A99999"); want != "" || !prefixed("TC") {
			return "T0143.003 or C00125"
		}
	case UNSMS:
		if !slices.Contains([]string{"armed_conflict", "terrorism", "crime", "civil_unrest", "hazards"}, id) {
			return "armed_conflict, terrorism, crime, civil_unrest or hazards"
		}
	case CSF:
		return is("PR.AA-06", "AA.AA-99")
	case SP80053:
		return is("PE-3 or PE-3(7)", "AA-9", "AA-99", "AA-9(9)", "AA-99(9)", "AA-9(99)")
	}
	return ""
}

// form replaces every digit by 9 and every capital by A.
func form(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case '0' <= r && r <= '9':
			return '9'
		case 'A' <= r && r <= 'Z':
			return 'A'
		}
		return r
	}, s)
}

// stixActors are the values of the vocabulary of STIX 2.1 on types of actor. Its
// other vocabularies have no words here.
const stixActors = "activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state sensationalist spy terrorist unknown"

// superseded are identifiers that their scheme has withdrawn, each with the one
// that replaced it.
var superseded = [...][2]Ref{
	{{ATTACK, "G0058"}, {ATTACK, "G0059"}},
	{{ATTACK, "G0086"}, {ATTACK, "G0094"}},
	{{DISARM, "T0099"}, {DISARM, "T0143.003"}},
}

// Current returns the identifier that replaced r in its scheme, and r itself if
// none is known to.
func (r Ref) Current() Ref {
	for _, s := range superseded {
		if s[0] == r {
			return s[1]
		}
	}
	return r
}

// A Strength says how closely an identifier of another scheme fits. The zero
// Strength is not stated.
type Strength uint8

// The values of [Strength].
const (
	_             Strength = iota
	MatchClose             // the two stand for each other, and may differ at the edges
	MatchBroader           // the identifier also stands for other words of this package
	MatchNarrower          // the identifier stands for part of the word
)

var strengthTable = [...]entry{
	MatchClose:    {"close", "the two stand for each other, and may differ at the edges", own, nil},
	MatchBroader:  {"broader", "the identifier also stands for other words of this package", own, nil},
	MatchNarrower: {"narrower", "the identifier stands for part of the word", own, nil},
}

func (Strength) vocabulary() vocabulary { return vocabulary{"strength", false, strengthTable[:]} }

// String returns the token of s, "" for the zero Strength.
func (s Strength) String() string { return text(s) }

// A Match is an identifier of another scheme that stands for a word of this
// package. Which it is, and how closely it fits, is this library's judgement;
// whether the scheme has the identifier, the scheme's [Term] says.
type Match struct {
	Ref      Ref
	Strength Strength
}
