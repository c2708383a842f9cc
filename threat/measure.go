package threat

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
)

// A Layer is where a measure stands, from the outside in, and then what is not
// a place. The zero Layer is not stated.
type Layer uint8

// The values of [Layer].
const (
	_                Layer = iota
	LayerBeyond            // beyond the perimeter
	LayerPerimeter         // the boundary
	LayerSite              // the ground within
	LayerEnvelope          // the outside of the building
	LayerInterior          // inside
	LayerCore              // the most sensitive rooms
	LayerPerson            // the person, wherever
	LayerTransport         // vehicles and journeys
	LayerComms             // communication
	LayerNetwork           // networks
	LayerData              // data and devices
	LayerInformation       // what the public is told
	LayerGovernance        // rules, plans and relations
)

var layerTable = [...]entry{
	LayerBeyond:      {"beyond_perimeter", "beyond the perimeter", npsa, nil},
	LayerPerimeter:   {"perimeter", "the boundary", npsa, nil},
	LayerSite:        {"site", "the ground within", npsa, nil},
	LayerEnvelope:    {"envelope", "the outside of the building", npsa, nil},
	LayerInterior:    {"interior", "inside the building", npsa, nil},
	LayerCore:        {"core", "the most sensitive rooms", npsa, nil},
	LayerPerson:      {"person", "the person, wherever", own, nil},
	LayerTransport:   {"transport", "vehicles and journeys", own, nil},
	LayerComms:       {"comms", "communication", own, nil},
	LayerNetwork:     {"network", "networks", own, nil},
	LayerData:        {"data", "data and devices", own, nil},
	LayerInformation: {"information", "what the public is told", own, nil},
	LayerGovernance:  {"governance", "rules, plans and relations", own, nil},
}

func (Layer) vocabulary() vocabulary { return vocabulary{"layer", false, layerTable[:]} }

// String returns the token of l, "" for the zero Layer.
func (l Layer) String() string { return text(l) }

// MarshalText returns the token of l. It fails on a value without a constant.
func (l Layer) MarshalText() ([]byte, error) { return marshal(l) }

// UnmarshalText accepts exactly what [Layer.MarshalText] writes.
func (l *Layer) UnmarshalText(b []byte) error { return unmarshal(l, b) }

// A Function is what a measure does against a threat. It is a set; the zero
// Function is not stated.
type Function uint8

// The values of [Function].
const (
	Deter    Function = 1 << iota // makes it unattractive
	Detect                        // notices it
	Delay                         // holds it up
	Deny                          // stops it
	Mitigate                      // lessens the harm
	Respond                       // acts against it
	Recover                       // restores what was harmed
	Prepare                       // readies the others; lowers no risk by itself
)

const (
	lowersLikelihood = Deter | Detect | Delay | Deny
	lowersImpact     = Mitigate | Respond | Recover
)

var functionTable = [...]entry{
	{"deter", "makes it unattractive", npsa, nil},
	{"detect", "notices it", npsa, nil},
	{"delay", "holds it up", npsa, nil},
	{"deny", "stops it", own, nil},
	{"mitigate", "lessens the harm", npsa, nil},
	{"respond", "acts against it", npsa, nil},
	{"recover", "restores what was harmed", nist, nil},
	{"prepare", "readies the others, and lowers no risk by itself", own, nil},
}

func (Function) vocabulary() vocabulary { return vocabulary{"function", true, functionTable[:]} }

// String returns the tokens of the members of f joined by "|", "" for zero.
func (f Function) String() string { return text(f) }

// MarshalText returns the form of [Function.String]. It fails on zero and on
// bits without a constant.
func (f Function) MarshalText() ([]byte, error) { return marshal(f) }

// UnmarshalText accepts exactly what [Function.MarshalText] writes.
func (f *Function) UnmarshalText(b []byte) error { return unmarshal(f, b) }

// An Area is the field of work to which a measure belongs. The zero Area is not
// stated.
type Area uint8

// The values of [Area].
const (
	_               Area = iota
	AreaPhysical         // buildings and ground
	AreaPersonal         // persons and their journeys
	AreaCyber            // systems and communication
	AreaInformation      // what is believed
	AreaEmergency        // readiness for the worst
	AreaTrust            // relations with the receiving State
	AreaPrevention       // finding out in time
)

var areaTable = [...]entry{
	AreaPhysical:    {"physical", "buildings and ground", own, nil},
	AreaPersonal:    {"personal", "persons and their journeys", own, nil},
	AreaCyber:       {"cyber", "systems and communication", own, nil},
	AreaInformation: {"information", "what is believed", own, nil},
	AreaEmergency:   {"emergency", "readiness for the worst", own, nil},
	AreaTrust:       {"trust", "relations with the receiving State", own, nil},
	AreaPrevention:  {"prevention", "finding out in time", own, nil},
}

func (Area) vocabulary() vocabulary { return vocabulary{"area", false, areaTable[:]} }

// String returns the token of a, "" for the zero Area.
func (a Area) String() string { return text(a) }

// MarshalText returns the token of a. It fails on a value without a constant.
func (a Area) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText accepts exactly what [Area.MarshalText] writes.
func (a *Area) UnmarshalText(b []byte) error { return unmarshal(a, b) }

// A Party is who has to act. It is a set; the zero Party is not stated. Its tokens
// are those that package obligations has for the bearer of a duty.
type Party uint8

// The values of [Party].
const (
	ReceivingState Party = 1 << iota // the receiving State
	SendingState                     // the sending State, through its mission
)

var partyTable = [...]entry{
	{"receiving_state", "the receiving State", treatyLaw, nil},
	{"sending_state", "the sending State, through its mission", treatyLaw, nil},
}

func (Party) vocabulary() vocabulary { return vocabulary{"party", true, partyTable[:]} }

// String returns the tokens of the members of p joined by "|", "" for zero.
func (p Party) String() string { return text(p) }

// MarshalText returns the form of [Party.String]. It fails on zero and on bits
// without a constant.
func (p Party) MarshalText() ([]byte, error) { return marshal(p) }

// UnmarshalText accepts exactly what [Party.MarshalText] writes.
func (p *Party) UnmarshalText(b []byte) error { return unmarshal(p, b) }

// A Measure is something done to protect a mission. [Measures] returns those of
// this library; callers write their own as plain values, with a token under a
// namespace.
//
// Zero Limits are not "not stated": they say that the law touches nothing of the
// measure, and nothing keeps it from counting. Go through [All] of [Limit] before
// leaving them out of a measure of your own; [Measure.Validate] cannot tell.
type Measure struct {
	Token       string            // stable identifier; "acme:moat" for a caller's own
	Gist        string            // one clause
	Area        Area              // the field of work
	Layer       Layer             // where it stands
	Functions   Function          // what it does
	Responsible Party             // who has to act
	Mitigates   KindSet           // the kinds of threat it works against
	Own         []string          // the callers' own kinds it works against: Threat.Own
	Limits      Limit             // what it does that the law touches, whichever way it is done; 0 says nothing does
	Law         []vienna.Citation // provisions that found it or bear on it
	Note        string            // what to mind; "" if nothing
	Matches     []Match           // identifiers in other schemes
}

// Measures returns every measure of this library, in the order of its list.
// The values share no memory with it.
func Measures() iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for i := range measures {
			m := measures[i]
			m.Law, m.Matches = slices.Clone(m.Law), slices.Clone(m.Matches)
			if !yield(m) {
				return
			}
		}
	}
}

// MeasureByToken returns the measure of this library with the given token.
func MeasureByToken(token string) (Measure, error) {
	for m := range Measures() {
		if m.Token == token {
			return m, nil
		}
	}
	var allowed []string
	for i := range measures {
		allowed = append(allowed, measures[i].Token)
	}
	return Measure{}, fmt.Errorf("threat: measure %q: allowed are %s", token, strings.Join(allowed, ", "))
}

// MeasuresFor returns the measures of this library for which an identifier of
// another scheme stands.
func MeasuresFor(r Ref) iter.Seq[Measure] {
	r = r.Current()
	return func(yield func(Measure) bool) {
		for m := range Measures() {
			if slices.ContainsFunc(m.Matches, func(x Match) bool { return x.Ref == r }) && !yield(m) {
				return
			}
		}
	}
}

// Validate returns everything that is wrong with a caller's own measure; nil if
// nothing is.
func (m Measure) Validate() []error {
	var errs []error
	wrong := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf("threat: measure %q: "+format, append([]any{m.Token}, args...)...))
		}
	}
	wrong(namespaced(m.Token), "the token must stand under a namespace, as in acme:moat")
	wrong(m.Gist != "", "no gist")
	wrong(at(m.Layer) != nil, "layer %d: allowed are the constants", m.Layer)
	wrong(m.Functions != 0, "no function")
	wrong(m.Responsible != 0, "nobody is responsible")
	wrong(m.Mitigates != KindSet{} || len(m.Own) > 0, "it works against nothing")
	for _, o := range m.Own {
		wrong(namespaced(o), "own kind %q must stand under a namespace, as in acme:drone_swarm", o)
	}
	return errs
}

// namespaced reports whether s is two words in lower snake case with a colon
// between.
func namespaced(s string) bool {
	space, name, ok := strings.Cut(s, ":")
	for _, part := range [...]string{space, name} {
		ok = ok && part != "" && strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
	}
	return ok
}
