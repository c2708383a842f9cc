package obligations

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
)

// An Actor is who bears a duty or to whom it is owed. It is a set; the zero
// Actor is not stated.
type Actor uint8

// The values of [Actor].
const (
	ReceivingState   Actor = 1 << iota
	SendingState           // also through its mission, its post and their heads
	ThirdState             // a State through which persons, communications or bags pass, VCDR 40, VCCR 54
	Beneficiary            // a person who enjoys privileges or immunities, or a member of a mission or post
	Party                  // a party to the Convention of 1973
	ResponsibleState       // a State that has committed a wrongful act, ARSIWA
	InjuredState           // a State that invokes the responsibility of another, ARSIWA
	numActors        = iota
)

var actorNames = [...]string{"receiving_state", "sending_state", "third_state", "beneficiary", "party", "responsible_state", "injured_state"}

// String returns the tokens of the members of a joined by "|".
func (a Actor) String() string { return join(uint64(a), actorNames[:], "Actor") }

// ParseActor returns the set of the actors with the given tokens, joined by "|";
// the empty text is the zero Actor.
func ParseActor(s string) (Actor, error) {
	v, err := parse(s, actorNames[:], "actor")
	return Actor(v), err
}

// A Subject is what a duty is about. It is a set; the zero Subject is not stated.
type Subject uint32

// The values of [Subject].
const (
	Staffing       Subject = 1 << iota // appointment, notification, size, class and precedence
	Premises                           // premises, their acquisition and protection
	Property                           // other property, means of transport, movables
	Archives                           // archives and documents
	Communication                      // communication and correspondence
	Bags                               // bags and couriers
	Persons                            // persons and their freedom and dignity
	Homes                              // private residences
	Jurisdiction                       // jurisdiction, evidence and execution
	Charges                            // dues, taxes, customs, social security and services
	Functions                          // facilities, movement, official business
	Nationals                          // nationals of the sending State, above all those in custody
	Departure                          // leaving, rupture and closure
	Respect                            // what those with privileges owe the receiving State
	Transit                            // third States
	Equality                           // no discrimination
	Crimes                             // crimes against protected persons
	Responsibility                     // the consequences of wrongful acts
	numSubjects    = iota
)

var subjectNames = [...]string{"staffing", "premises", "property", "archives", "communication", "bags", "persons", "homes", "jurisdiction", "charges",
	"functions", "nationals", "departure", "respect", "transit", "equality", "crimes", "responsibility"}

// String returns the tokens of the members of s joined by "|".
func (s Subject) String() string { return join(uint64(s), subjectNames[:], "Subject") }

// ParseSubject returns the set of the subjects with the given tokens, joined by
// "|"; the empty text is the zero Subject.
func ParseSubject(s string) (Subject, error) {
	v, err := parse(s, subjectNames[:], "subject")
	return Subject(v), err
}

// A Standard is the standard of conduct that a duty demands. The zero Standard
// is not stated.
type Standard uint8

// The values of [Standard].
const (
	_            Standard = iota
	Strict                // the result is owed: no care excuses the forbidden act
	Steps                 // all appropriate steps, measured by what was known and by the means: due diligence
	Facilitate            // help and facilities
	Notify                // a notice is due
	Abstain               // something is not to be done
	Act                   // something definite is to be done
	numStandards = iota
)

var standardNames = [...]string{"", "strict", "steps", "facilitate", "notify", "abstain", "act"}

// String returns the token of s, "" for the zero Standard, and "Standard(9)" for
// a value without a constant.
func (s Standard) String() string {
	if int(s) < len(standardNames) {
		return standardNames[s]
	}
	return fmt.Sprintf("Standard(%d)", uint8(s))
}

// join returns the names of the bits of v joined by "|"; bits without a name are
// written as a number.
func join(v uint64, names []string, typ string) string {
	var parts []string
	for i, s := range names {
		if v>>i&1 != 0 {
			parts = append(parts, s)
		}
	}
	if rest := v >> len(names); rest != 0 {
		parts = append(parts, fmt.Sprintf("%s(%d)", typ, rest<<len(names)))
	}
	return strings.Join(parts, "|")
}

// parse is the inverse of join.
func parse(s string, names []string, what string) (set uint64, err error) {
	if s == "" {
		return 0, nil
	}
	for token := range strings.SplitSeq(s, "|") {
		i := slices.Index(names, token)
		if i < 0 {
			return 0, fmt.Errorf("obligations: %s %q: allowed are %s", what, token, strings.Join(names, ", "))
		}
		set |= 1 << i
	}
	return set, nil
}

// A Duty is an entry of the catalogue of duties and prohibitions. It is a
// comparable value; the zero Duty is none. [AllDuties] lists them, and
// [DutyByKey] finds one.
type Duty struct {
	Key      string          // stable identifier, "vcdr-22-2"; it may be retired, and is never reused
	At       vienna.Citation // the provision
	Bearer   Actor           // who bears it
	Owed     Actor           // to whom it is owed
	Subject  Subject
	Standard Standard
	Content  string // what is owed, one clause in our own words; the treaty's text decides
	Time     string // when it is due; "" if the provision says nothing
	Ends     string // what ends it; "" if the provision says nothing

	arises     [3]Event // of which each makes it arise, or is what it forbids
	form       form
	inviolable bool  // one of those that ARSIWA 50(2)(b) keeps from countermeasures, see the catalogue
	id         uint8 // its place in the catalogue
}

// Arises returns the events of which each makes d arise or is what d forbids.
func (d Duty) Arises() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for _, e := range d.arises {
			if e != 0 && !yield(e) {
				return
			}
		}
	}
}

// String returns the provision and the content.
func (d Duty) String() string { return d.At.String() + ": " + d.Content }

// Duties is a set of duties of the catalogue. The zero Duties is not stated.
type Duties [3]uint64

// DutiesOf returns the set of the given duties. A Duty that is not from the
// catalogue is left out.
func DutiesOf(list ...Duty) (s Duties) {
	for _, d := range list {
		if d.form != 0 {
			s[d.id>>6] |= 1 << (d.id & 63)
		}
	}
	return s
}

// Has reports whether d is in s.
func (s Duties) Has(d Duty) bool { return d.form != 0 && s[d.id>>6]>>(d.id&63)&1 != 0 }
