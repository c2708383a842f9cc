package casefile

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

// persons is the law of package immunity.
type persons struct{}

func (persons) Name() string                             { return "immunity" }
func (persons) columns() iter.Seq[vienna.Column]         { return immunity.Columns() }
func (persons) Reading(id string) (vienna.Reading, bool) { return immunity.ReadingByID(id) }
func (persons) Blank() Matter                            { return &person{} }

func (persons) Rules() iter.Seq[vienna.Rule]       { return immunity.Rules() }
func (persons) Retired(name string) (string, bool) { return immunity.Retired(name) }

func (persons) questions() iter.Seq[string] {
	return func(yield func(string) bool) {
		for p := range immunity.AllPowers() {
			if !yield(p.String()) {
				return
			}
		}
	}
}

func (persons) mainstream() iter.Seq2[string, []string] {
	return immunity.Case{Readings: immunity.Mainstream2026()}.Positions()
}

func (persons) forum(state string) iter.Seq2[string, []string] {
	return immunity.Case{Readings: immunity.ForumReadings(code(state))}.Positions()
}

// A person is a case of package immunity.
type person struct{ immunity.Case }

func (c *person) Decide(question string, presume bool) (vienna.Answer, Ruling) {
	p, _ := immunity.ParsePower(question) // it is one of questions
	c.Presume = presume
	r := immunity.Decide(c.Case, p)
	return r.Answer, r
}
