package vienna

// A Rule is a row of law as a ruling cites it and as a list of rules prints it.
type Rule struct {
	Key     string   `json:"key"`               // stable identifier, "vcdr-31-1-a"; it may be retired, and is never reused
	At      Citation `json:"at"`                // the provision
	Through Citation `json:"through,omitzero"`  // the provision by which the person has it, where that is another: VCDR 37(2); the zero Citation if none
	Gist    string   `json:"gist"`              // one clause in our words, which reads on from the rule before it
	Layer   string   `json:"layer"`             // the step of the treaty's logic in which it stands
	Outcome string   `json:"outcome"`           // the token of what follows where it decides: "barred", "breached"
	When    string   `json:"when,omitempty"`    // its conditions in words; "" if there are none
	Measure string   `json:"measure,omitempty"` // the measures that it is about, in words
}

// String returns the provision and the gist: "VCDR 31(1)(a): except …".
func (r Rule) String() string {
	s := r.At.String()
	if r.Through != (Citation{}) {
		s += " through " + r.Through.String()
	}
	return s + ": " + r.Gist
}

// A Fact is a fact, or a reading, as a ruling lists it.
type Fact struct {
	Name    string   `json:"name"`              // as case files spell it
	Value   string   `json:"value,omitempty"`   // what was stated or presumed, "agent or head_of_mission"; "" for an open fact of which nothing is stated
	Gist    string   `json:"gist"`              // the fact in words
	At      Citation `json:"at,omitzero"`       // the provision that makes it a fact
	Decider string   `json:"decider,omitempty"` // who decides it; "" where the caller can see it
	Law     Citation `json:"law,omitzero"`      // the provision that presumes it; the zero Citation where it is only assumed
	Reading bool     `json:"reading,omitempty"` // it is a choice of law, not a fact
}

// String returns the name with the value: "act: private".
func (f Fact) String() string {
	if f.Value == "" {
		return f.Name
	}
	return f.Name + ": " + f.Value
}

// Limits is the line that stands under every rendered ruling.
const Limits = "Not legal advice. Not barred means only that no rule modelled here forbids the measure; " +
	"domestic law, State immunity and any agreement or grant not stated may. " +
	"Unknown is not no: treat person and place as protected until the foreign ministry has verified the status."

// LawDate is the day to which the law in this version of the library was
// checked.
const LawDate Date = 20261126

// A Column describes a fact, or a reading, as case files spell it.
type Column struct {
	Name    string   // "waiver.given"
	Tokens  []string // the values allowed, or for a reading the letters of its positions
	Gist    string   // the fact in words
	At      Citation // the provision that makes it a fact; the zero Citation if none does
	Decider string   // who decides it; "" where the caller can see it
	Truth   bool     // it is written as true or false
	Every   bool     // several tokens mean all of them; for every other column they mean one of them
	Reading bool     // it is a choice of law, not a fact

	Wording  string // a question in plain words
	Who      string // who can answer it properly
	Evidence string // what usually shows it; "" for a reading
	By       string // the act that can bring it about; "" where nobody can
	Presumed string // the token that Presume gives it where it is not stated; "" if it is never presumed
}
