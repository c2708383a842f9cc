package threat

import "iter"

// A Domain is where a threat takes effect. It is a set; the zero Domain is not
// stated.
type Domain uint8

// The values of [Domain].
const (
	DomainPhysical    Domain = 1 << iota // on premises, things or bodies
	DomainPersonal                       // on a chosen person
	DomainCyber                          // through information systems
	DomainInformation                    // on what people believe, or on reputation
	DomainEspionage                      // covert collection by any means
	DomainPolitical                      // pressure by State power
)

var domainTable = [...]entry{
	{"physical", "takes effect on premises, things or bodies", own, nil},
	{"personal", "is aimed at a chosen person", own, nil},
	{"cyber", "takes effect through information systems", own, nil},
	{"information", "takes effect on what people believe, or on reputation", own, []Match{{Ref{PLOVER, "COERCE:misinformation"}, MatchBroader}}},
	{"espionage", "covert collection by any means", own, []Match{{Ref{ENISA, "eavesdropping-interception-hijacking:nation-state-espionage"}, MatchBroader}}},
	{"political", "pressure by the power of a State", own, nil},
}

func (Domain) vocabulary() vocabulary { return vocabulary{"domain", true, domainTable[:]} }

// String returns the tokens of the members of d joined by "|", "" for zero.
func (d Domain) String() string { return text(d) }

// MarshalText returns the form of [Domain.String]. It fails on zero and on bits
// without a constant.
func (d Domain) MarshalText() ([]byte, error) { return marshal(d) }

// UnmarshalText accepts exactly what [Domain.MarshalText] writes.
func (d *Domain) UnmarshalText(b []byte) error { return unmarshal(d, b) }

// A Family is a group of kinds of threat. The zero Family is not stated.
type Family uint8

// The values of [Family].
const (
	_                   Family = iota
	FamilyViolence             // force against persons or premises
	FamilyDisorder             // crowds
	FamilyStateCoercion        // pressure by organs of a State
	FamilyIntrusion            // entry, theft, damage
	FamilyEspionage            // covert collection
	FamilyCyber                // through information systems
	FamilyInformation          // on beliefs and reputation
	FamilyInsider              // by a person with access
	FamilySignal               // announcements of harm
	FamilyContext              // upheaval and war around the post
	FamilyHazard               // nature and accident
	FamilyUnknown              // cause or kind not established
)

var familyTable = [...]entry{
	FamilyViolence:      {"violence", "force against persons or premises", own, nil},
	FamilyDisorder:      {"disorder", "crowds, peaceful or not", own, nil},
	FamilyStateCoercion: {"state_coercion", "pressure by organs of a State", own, nil},
	FamilyIntrusion:     {"intrusion", "entry, theft or damage by others", own, nil},
	FamilyEspionage:     {"espionage", "covert collection", own, nil},
	FamilyCyber:         {"cyber", "harm through information systems", own, nil},
	FamilyInformation:   {"information", "harm to beliefs and reputation", own, nil},
	FamilyInsider:       {"insider", "harm by a person with access", own, nil},
	FamilySignal:        {"signal", "announcement of harm", own, nil},
	FamilyContext:       {"context", "upheaval or war around the post", own, nil},
	FamilyHazard:        {"hazard", "nature and accident", own, []Match{{Ref{UNSMS, "hazards"}, MatchClose}}},
	FamilyUnknown:       {"unknown", "the cause or the kind is not established", own, nil},
}

func (Family) vocabulary() vocabulary { return vocabulary{"family", false, familyTable[:]} }

// String returns the token of f, "" for the zero Family.
func (f Family) String() string { return text(f) }

// MarshalText returns the token of f. It fails on a value without a constant.
func (f Family) MarshalText() ([]byte, error) { return marshal(f) }

// UnmarshalText accepts exactly what [Family.MarshalText] writes.
func (f *Family) UnmarshalText(b []byte) error { return unmarshal(f, b) }

// A Kind is a kind of threat. The zero Kind is not stated; KindUnknown says
// that it was looked into and not classified, and never counts as low.
type Kind uint8

func (Kind) vocabulary() vocabulary { return vocabulary{"kind of threat", false, kindTable[:]} }

// String returns the token of k, "" for the zero Kind.
func (k Kind) String() string { return text(k) }

// MarshalText returns the token of k. It fails on a value without a constant.
func (k Kind) MarshalText() ([]byte, error) { return marshal(k) }

// UnmarshalText accepts exactly what [Kind.MarshalText] writes.
func (k *Kind) UnmarshalText(b []byte) error { return unmarshal(k, b) }

// Family returns the family of k, zero for a value without a constant.
func (k Kind) Family() Family {
	if int(k) < len(kindFacts) {
		return kindFacts[k].family
	}
	return 0
}

// Domains returns where threats of kind k take effect by their nature. It is
// zero where that depends on the means, as with an insider, and for a value
// without a constant.
func (k Kind) Domains() Domain {
	if int(k) < len(kindFacts) {
		return kindFacts[k].domains
	}
	return 0
}

// A KindSet is a set of kinds of threat. It is comparable; the zero KindSet is
// empty.
type KindSet [2]uint64

// Kinds returns the set of the kinds given. A value without a constant is left
// out.
func Kinds(kinds ...Kind) KindSet {
	var s KindSet
	for _, k := range kinds {
		if k != 0 && int(k) < len(kindTable) {
			s[k>>6] |= 1 << (k & 63)
		}
	}
	return s
}

// Has reports whether k is in s.
func (s KindSet) Has(k Kind) bool { return k < 128 && s[k>>6]>>(k&63)&1 != 0 }

// All returns the kinds in s, in their order.
func (s KindSet) All() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for k := range All[Kind]() {
			if s.Has(k) && !yield(k) {
				return
			}
		}
	}
}
