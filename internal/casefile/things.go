package casefile

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// things is the law of package premises. The readings on the status of an owner
// are those of package immunity.
type things struct{}

func (things) Name() string                     { return "premises" }
func (things) columns() iter.Seq[vienna.Column] { return premises.Columns() }
func (things) Blank() Matter                    { return &thing{} }

func (things) Rules() iter.Seq[vienna.Rule] { return premises.Rules() }

// Retired knows what is no longer in use of the owner's facts too.
func (things) Retired(name string) (string, bool) {
	if why, ok := premises.Retired(name); ok {
		return why, ok
	}
	return immunity.Retired(name)
}

func (things) Reading(id string) (vienna.Reading, bool) {
	if r, ok := premises.ReadingByID(id); ok {
		return r, true
	}
	return immunity.ReadingByID(id)
}

func (things) questions() iter.Seq[string] {
	return func(yield func(string) bool) {
		for p := range premises.AllPowers() {
			if !yield(p.String()) {
				return
			}
		}
	}
}

func (things) mainstream() iter.Seq2[string, []string] {
	return premises.Case{Readings: premises.Mainstream2026(), Owner: immunity.Case{Readings: immunity.Mainstream2026()}}.Positions()
}

func (things) forum(state string) iter.Seq2[string, []string] {
	return premises.Case{Readings: premises.ForumReadings(code(state)), Owner: immunity.Case{Readings: immunity.ForumReadings(code(state))}}.Positions()
}

// A thing is a case of package premises.
type thing struct{ premises.Case }

func (c *thing) Decide(question string, presume bool) (vienna.Answer, Ruling) {
	p, _ := premises.ParsePower(question) // it is one of questions
	c.Presume = presume
	r := premises.Decide(c.Case, p)
	return r.Answer, r
}
