package casefile

import (
	"iter"
	"strings"

	"law.example/vienna"
)

// A Category is how the library stands to what a court held.
type Category uint8

// The values of [Category].
const (
	Unscored       Category = iota // the case does not say what a court held
	AgreesOpen                     // it agrees although the facts that the court had to find are left open
	NamesIt                        // it does not answer, and names a fact that the court had to find, or the reading
	AgreesFound                    // it agrees only with the facts as the court found them
	Disagrees                      // it answers otherwise, or not at all; the note says why
	Undecided                      // the court left the point open
	NotExpressible                 // the case cannot be stated
	NumCategories  = iota
)

var (
	categoryTokens = [NumCategories]string{AgreesOpen: "agrees_open", NamesIt: "names_it", AgreesFound: "agrees_found", Disagrees: "disagrees", Undecided: "undecided", NotExpressible: "not_expressible"}
	categoryWords  = [NumCategories]string{AgreesOpen: "agrees with it open", NamesIt: "names it", AgreesFound: "agrees only as found", Disagrees: "disagrees", Undecided: "undecided by the court", NotExpressible: "not expressible"}
)

// String returns the token of c: "agrees_open"; "" if it is unscored.
func (c Category) String() string { return categoryTokens[c] }

// Words returns c in words: "agrees with it open".
func (c Category) Words() string { return categoryWords[c] }

// A Setting is the readings under which agreement is scored. Those that the
// case itself takes are not among them: agreement would be built in. Those of
// the forum rest on what its own courts held: agreement under them is no test.
type Setting uint8

// The values of [Setting].
const (
	NoReading      Setting = iota
	Mainstream2026         // the mainstream of 2026
	Forum                  // what the courts of the State of the forum hold
	NumSettings    = iota
)

var (
	settingTokens = [NumSettings]string{"no_reading", "mainstream_2026", "forum"}
	settingWords  = [NumSettings]string{"no reading", "mainstream of 2026", "readings of the forum"}
)

// String returns the token of s: "no_reading".
func (s Setting) String() string { return settingTokens[s] }

// Words returns s in words: "no reading".
func (s Setting) Words() string { return settingWords[s] }

// An Agreement is the category under each [Setting].
type Agreement [NumSettings]Category

// Words returns the agreement in words, once if it is the same under all.
func (a Agreement) Words() string {
	if a == (Agreement{a[0], a[0], a[0]}) {
		return a[0].Words()
	}
	var parts []string
	for s, c := range a {
		parts = append(parts, Setting(s).Words()+": "+c.Words())
	}
	return strings.Join(parts, "; ")
}

// Score compares the answers to a case with what the court held, the readings
// of each setting in place of its own.
func (e *Entry) Score() (a Agreement) {
	var all Category
	switch {
	case e.Inexpressible != "":
		all = NotExpressible
	case e.Held == "unknown":
		all = Undecided
	case e.Held != "" && e.Asked != "":
		for s := range a {
			a[s] = e.compare(e.Law.Positions(Setting(s), e.State))
		}
		return a
	}
	return Agreement{all, all, all}
}

// compare runs the case as found, and with the facts that the court had to
// find left open. An answer as found that contradicts the court is a
// disagreement, whatever the facts left open gave.
func (e *Entry) compare(readings iter.Seq2[string, []string]) Category {
	asFound, r := e.Restate(nil, readings).Decide(e.Asked, e.Presume)
	agrees := asFound.String() == e.Held
	if !agrees && (asFound != vienna.Unknown || !e.names(r, false)) {
		return Disagrees
	}
	open, r := e.Restate(e.Found, readings).Decide(e.Asked, e.Presume)
	switch {
	case open.String() == e.Held:
		return AgreesOpen
	case !agrees, open == vienna.Unknown && e.names(r, true):
		return NamesIt
	}
	return AgreesFound
}

// names reports whether the reading on which the case turns, or if facts a
// fact that the court had to find, is among those that r leaves open.
func (e *Entry) names(r Ruling, facts bool) bool {
	for f := range r.Open() {
		if f.Reading && f.Name == e.Reading {
			return true
		}
		for _, name := range e.Found {
			// A grant is open as a whole: grant.powers.
			if facts && (f.Name == name || strings.HasPrefix(name, f.Name+".")) {
				return true
			}
		}
	}
	return false
}
