package vienna

import (
	"fmt"
	"slices"
	"strings"
)

// A Weight is the standing of an authority. The zero Weight is not stated, and
// says nothing; of others the smaller weighs more.
type Weight uint8

// The values of [Weight].
const (
	_                  Weight = iota
	InternationalCourt        // the International Court of Justice and other international courts and commissions
	SupremeCourt              // the highest court of a State, constitutional courts included
	AppealCourt               // a court of appeal
	TrialCourt                // any other court
	StatePractice             // the position, legislation or guidance of a State
	Drafting                  // the International Law Commission and the records of the conference
	Opinion                   // a judge's, that did not carry the court: separate or dissenting
	Writers                   // commentators
)

var weightNames = [...]string{InternationalCourt: "international court", SupremeCourt: "supreme court", AppealCourt: "court of appeal", TrialCourt: "court", StatePractice: "State practice", Drafting: "drafting history", Opinion: "separate or dissenting opinion", Writers: "writers"}

// String returns words for w, "" for the zero Weight, and "Weight(99)" for a
// value without a constant.
func (w Weight) String() string {
	if int(w) < len(weightNames) {
		return weightNames[w]
	}
	return fmt.Sprintf("Weight(%d)", uint8(w))
}

// An Authority is a decision, an instrument or a writing that takes a position.
type Authority struct {
	Name   string // as lawyers call it, with its reference: "Basfar v Wong [2022] UKSC 20"
	Forum  string // ISO 3166 code of the State, "" for an international body
	Year   int    // 0 where none is given
	Weight Weight
	Note   string // what qualifies it: "obiter", "two of five justices", "by analogy"; "" if nothing
}

// A Position is one answer to a contested question: what A, B and C stand for is
// said at each reading. It is a set; the zero Position is not taken.
type Position uint8

// The values of [Position].
const (
	A Position = 1 << iota
	B
	C
)

// String returns "A", "B" or "C", and "" if no single position is taken.
func (p Position) String() string {
	switch p {
	case A:
		return "A"
	case B:
		return "B"
	case C:
		return "C"
	}
	return ""
}

// A Reading is a question that the text leaves open and on which courts or
// States differ. It is a choice about law, never a fact: it adds or removes a
// rule and fills in nothing.
type Reading struct {
	ID       string     // stable identifier: "brief-restraint"
	At       []Citation // the provisions read
	Question string
	Options  []Option // two or more
	Default  string   // what a careful adviser starts from, and where; a default is not settled law
	Turns    string   // the answer that changes
}

// An Option is one position on a [Reading] and who takes it.
type Option struct {
	Position    Position
	Name        string // stable token: "prevent-and-release"
	Gist        string // one clause in our words
	Authorities []Authority
}

// Position returns the position that s names, by its letter or its token.
func (r Reading) Position(s string) (Position, error) {
	var allowed []string
	for _, o := range r.Options {
		if s == o.Name || s == o.Position.String() {
			return o.Position, nil
		}
		allowed = append(allowed, o.Position.String()+" or "+o.Name)
	}
	return 0, fmt.Errorf("vienna: reading %s: position %q: allowed are %s", r.ID, s, strings.Join(allowed, ", "))
}

// Clone returns a copy of r that shares no memory with it.
func (r Reading) Clone() Reading {
	r.At = slices.Clone(r.At)
	r.Options = slices.Clone(r.Options)
	for i := range r.Options {
		r.Options[i].Authorities = slices.Clone(r.Options[i].Authorities)
	}
	return r
}
