package casefile

import (
	"fmt"
	"iter"
	"slices"

	"law.example/vienna"
)

// A law is a package that answers cases. It is all that this package knows of
// one: to add a package is to write a law and to name it in laws.
type law interface {
	Name() string
	Reading(id string) (vienna.Reading, bool)
	Blank() Matter // a case that states nothing
	Rules() iter.Seq[vienna.Rule]
	Retired(name string) (why string, ok bool) // why a key or a name is no longer in use

	questions() iter.Seq[string]
	columns() iter.Seq[vienna.Column]
	mainstream() iter.Seq2[string, []string]        // the positions taken, as of 2026
	forum(state string) iter.Seq2[string, []string] // those of the courts of a State
}

// laws are the packages; a case that names none is of the first.
var laws = [...]law{persons{}, things{}}

// A Matter is what a case states, as its package has it.
type Matter interface {
	Set(name string, tokens ...string) error
	Facts() iter.Seq2[string, []string]
	Positions() iter.Seq2[string, []string]
	Decide(question string, presume bool) (vienna.Answer, Ruling) // question is one of the package
}

// A Ruling gives the reasons of an answer.
type Ruling interface {
	Settled() iter.Seq[vienna.Rule]
	Displaced() iter.Seq[vienna.Rule]
	Used() iter.Seq[vienna.Fact]
	Presumed() iter.Seq[vienna.Fact]
	Open() iter.Seq[vienna.Fact]
	Readings() iter.Seq[vienna.Reading]
	Manner() iter.Seq[vienna.Rule]
	Views() iter.Seq[vienna.View[vienna.Answer]]
	Record() (vienna.Record, error)
}

// A Law is a package that answers cases, with the names that its cases may use.
// A name of one law means nothing in another, so that two may spell different
// facts alike. What a Law holds is not to be changed.
type Law struct {
	law
	Questions, Facts, Readings []string
	column                     map[string]vienna.Column // facts and readings
}

func newLaw(of law) *Law {
	l := &Law{law: of, column: map[string]vienna.Column{}, Questions: slices.Collect(of.questions())}
	for c := range of.columns() {
		l.column[c.Name] = c
		if c.Reading {
			l.Readings = append(l.Readings, c.Name)
		} else {
			l.Facts = append(l.Facts, c.Name)
		}
	}
	return l
}

// Column describes the fact or the reading of this name; ok is false if the law
// has neither.
func (l *Law) Column(name string) (c vienna.Column, ok bool) {
	c, ok = l.column[name]
	return c, ok
}

// code returns the State of a court; the zero State, whose courts have taken no
// position, where the library knows none of that code.
func code(state string) vienna.State {
	s, err := vienna.ParseState(state)
	if err != nil {
		return vienna.State{}
	}
	return s
}

// unknown returns the error for a name that is none of those allowed, with the
// tombstone of one that is retired.
func (l *Law) unknown(name, what string, allowed []string) error {
	if why, ok := l.Retired(name); ok {
		return fmt.Errorf("%q is retired: %s", name, why)
	}
	return NotAmong(name, what, allowed)
}

// Positions returns the readings taken under s, by identifier; those of
// [Forum] are of the courts of state.
func (l *Law) Positions(s Setting, state string) iter.Seq2[string, []string] {
	switch s {
	case Mainstream2026:
		return l.mainstream()
	case Forum:
		return l.forum(state)
	}
	return l.Blank().Positions()
}
