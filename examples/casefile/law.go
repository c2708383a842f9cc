package main

import (
	"iter"
	"slices"

	"law.example/vienna"
)

// A law is a package that answers cases. It is all that this program knows of
// one: to add a package is to write a law and to name it in laws.
type law interface {
	name() string
	questions() iter.Seq[string]
	columns() iter.Seq[vienna.Column]
	reading(id string) (vienna.Reading, bool)
	mainstream() iter.Seq2[string, []string]        // the positions taken, as of 2026
	forum(state string) iter.Seq2[string, []string] // those of the courts of a State
	blank() matter
	premise() matter // what official tables take for granted
}

// laws are the packages; a case that names none is of the first.
var laws = [...]law{persons{}, things{}}

// A matter is what a case states, as its package has it.
type matter interface {
	Set(name string, tokens ...string) error
	Facts() iter.Seq2[string, []string]
	Positions() iter.Seq2[string, []string]
	decide(question string, presume bool) (vienna.Answer, ruling)
}

// A ruling gives the reasons of an answer.
type ruling interface {
	Settled() iter.Seq[vienna.Rule]
	Displaced() iter.Seq[vienna.Rule]
	Used() iter.Seq[vienna.Fact]
	Presumed() iter.Seq[vienna.Fact]
	Open() iter.Seq[vienna.Fact]
	Readings() iter.Seq[vienna.Reading]
	Manner() iter.Seq[vienna.Rule]
	Record() (vienna.Record, error)
}

// A vocabulary is a law with the names that its cases may use. A name of one
// law means nothing in another, so that two may spell different facts alike.
type vocabulary struct {
	law
	column                 map[string]vienna.Column // facts and readings
	asked, facts, readings []string
}

func newVocabulary(l law) *vocabulary {
	v := &vocabulary{law: l, column: map[string]vienna.Column{}, asked: slices.Collect(l.questions())}
	for c := range l.columns() {
		v.column[c.Name] = c
		if c.Reading {
			v.readings = append(v.readings, c.Name)
		} else {
			v.facts = append(v.facts, c.Name)
		}
	}
	return v
}
