package threat

import "law.example/vienna"

// A Response is how the receiving State met what happened, as incidents are
// recorded. The first seven rise in seriousness; the others are not ordered. The
// zero Response is not stated.
//
// It settles no duty, and only [Attribution] reads it. What a breach turns on is
// stated for package obligations: that help came late, or not at all though it
// could have come, as [obligations.Care].During False.
type Response uint8

// The values of [Response].
const (
	_                   Response = iota
	ResponseProtected            // prevented the harm, or ended it
	ResponseRepelled             // fought the attack off
	ResponseFailed               // tried, and did not prevent it
	ResponseDelayed              // acted late; see obligations.Care.During
	ResponsePassive              // stood by
	ResponseEndorsed             // approved of it afterwards
	ResponsePerpetrator          // did it
	ResponseLostControl          // had lost control of the territory
	ResponseRemote               // had no territorial link to it
	ResponseDisputed             // accounts differ
	ResponseNone                 // had no part to play
	ResponseUnknown              // not established
)

var responseTable = [...]entry{
	ResponseProtected:   {"protected", "prevented the harm, or ended it", incidents, nil},
	ResponseRepelled:    {"repelled", "fought the attack off", incidents, nil},
	ResponseFailed:      {"failed", "tried, and did not prevent it", incidents, nil},
	ResponseDelayed:     {"delayed", "acted late", incidents, nil},
	ResponsePassive:     {"passive", "stood by", incidents, nil},
	ResponseEndorsed:    {"endorsed", "approved of it afterwards", incidents, nil},
	ResponsePerpetrator: {"perpetrator", "did it", incidents, nil},
	ResponseLostControl: {"lost_control", "had lost control of the territory", incidents, nil},
	ResponseRemote:      {"remote", "had no territorial link to it", incidents, nil},
	ResponseDisputed:    {"disputed", "accounts differ", incidents, nil},
	ResponseNone:        {"na", "had no part to play", incidents, nil},
	ResponseUnknown:     {"unknown", "not established", incidents, nil},
}

func (Response) vocabulary() vocabulary {
	return vocabulary{"response of the receiving State", false, responseTable[:]}
}

// String returns the token of r, "" for the zero Response.
func (r Response) String() string { return text(r) }

// MarshalText returns the token of r. It fails on a value without a constant.
func (r Response) MarshalText() ([]byte, error) { return marshal(r) }

// UnmarshalText accepts exactly what [Response.MarshalText] writes.
func (r *Response) UnmarshalText(b []byte) error { return unmarshal(r, b) }

// An Event is what happened, or what is feared to happen together.
type Event struct {
	Kinds       KindSet      // the kinds as far as they are known
	Codes       []Ref        // identifiers under which others recorded it; Classify adds their kinds
	Domains     Domain       // domains known beside those of the kinds
	Coordinated vienna.Truth // one actor coordinated all of it
}

// A Pattern says how the parts of an event belong together. The zero Pattern is
// not settled: the facts leave more than one open.
type Pattern uint8

// The values of [Pattern].
const (
	_               Pattern = iota
	PatternSimple           // no two of physical, cyber and information
	PatternCompound         // at least two of them, not coordinated
	PatternHybrid           // at least two of them, coordinated by one actor
)

var patternTable = [...]entry{
	PatternSimple:   {"simple", "no two of physical, cyber and information", own, nil},
	PatternCompound: {"compound", "at least two of physical, cyber and information, which no single actor coordinates", own, nil},
	PatternHybrid:   {"hybrid", "at least two of physical, cyber and information, which one actor coordinates", own, nil},
}

func (Pattern) vocabulary() vocabulary { return vocabulary{"pattern", false, patternTable[:]} }

// String returns the token of p, "" for the zero Pattern.
func (p Pattern) String() string { return text(p) }

// A Class is what [Classify] finds.
type Class struct {
	Kinds   KindSet
	Domains Domain
	Pattern Pattern
}

// Classify returns the kinds, domains and pattern of an event.
//
// A code adds the kinds for which it stands alone. The attack type and the
// weapon of the Global Terrorism Database stand for a kind only together, and a
// code that stands for several kinds adds none: it does not tell which.
//
// The pattern is not settled where coordination is open and there are two
// domains, or where a kind whose domain depends on the means, or no kind and no
// domain at all, leaves it open whether there are.
func Classify(e Event) Class {
	c := Class{Kinds: e.Kinds, Domains: e.Domains}
	for _, r := range e.Codes {
		if r.Scheme != GTD {
			c.add(only(Find[Kind](r)))
		}
	}
	c.add(only(func(yield func(Kind) bool) {
		for k := range All[Kind]() {
			if recorded(k, e.Codes) && !yield(k) {
				return
			}
		}
	}))
	open := c.Kinds == KindSet{}
	for k := range c.Kinds.All() {
		c.Domains |= k.Domains()
		open = open || k.Domains() == 0
	}
	const counted = DomainPhysical | DomainCyber | DomainInformation
	d := c.Domains & counted
	switch {
	case d&(d-1) == 0:
		if !open {
			c.Pattern = PatternSimple
		}
	case e.Coordinated == vienna.True:
		c.Pattern = PatternHybrid
	case e.Coordinated == vienna.False:
		c.Pattern = PatternCompound
	}
	return c
}

func (c *Class) add(k Kind) {
	for i, bits := range Kinds(k) {
		c.Kinds[i] |= bits
	}
}

// only returns the single kind of all, zero if there are none or several.
func only(all func(func(Kind) bool)) Kind {
	var one Kind
	n := 0
	for k := range all {
		one = k
		n++
	}
	if n != 1 {
		return 0
	}
	return one
}

// recorded reports whether codes hold an attack type and a weapon of the Global
// Terrorism Database and every such code of k is among them.
func recorded(k Kind, codes []Ref) bool {
	n := 0
	for m := range Matches(k) {
		if m.Ref.Scheme == GTD {
			n++
			found := false
			for _, r := range codes {
				found = found || r == m.Ref
			}
			if !found {
				return false
			}
		}
	}
	return n == 2
}
