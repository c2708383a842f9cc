package casefile

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"law.example/vienna"
)

// A Finding is the answer to one question of a case.
type Finding struct {
	Ruling
	Question string
	Answer   vienna.Answer
	Expected bool // the case says what the answer should be
	Met      bool // and so it is
}

// Find decides a question of the law of e under the facts and readings that it
// states.
func (e *Entry) Find(question string) Finding {
	f := Finding{Question: question}
	f.Answer, f.Ruling = e.Case.Decide(question, e.Presume)
	f.Expected = question == e.Asked && (e.Expect != "" || e.ExpectAt != vienna.Citation{})
	f.Met = f.Expected && (e.Expect == "" || e.Expect == f.Answer.String())
	if f.Met && e.ExpectAt != (vienna.Citation{}) {
		f.Met = false
		for r := range f.Settled() {
			f.Met = f.Met || e.ExpectAt.Contains(r.At) || e.ExpectAt.Contains(r.Through)
		}
	}
	return f
}

// Expectation says what the case expects: "barred by VCDR 29".
func (e *Entry) Expectation() string {
	s := e.Expect
	if e.ExpectAt != (vienna.Citation{}) {
		s = strings.TrimSpace(s + " by " + e.ExpectAt.String())
	}
	return s
}

// Difference says how f is not what the case expects: another answer and what
// settles it or leaves it open, or another provision.
func (e *Entry) Difference(f Finding) string {
	why, reasons := "open", []string(nil)
	if f.Answer == vienna.Unknown && e.Expect != "" && e.Expect != f.Answer.String() {
		for o := range f.Open() {
			reasons = append(reasons, o.Name)
		}
	} else {
		why = "by"
		for r := range f.Settled() {
			if at := r.At.String(); !slices.Contains(reasons, at) {
				reasons = append(reasons, at)
			}
		}
	}
	return fmt.Sprintf("case %q: %s: expected %s: answered %s, %s %s", e.ID, f.Question, e.Expectation(), f.Answer, why, strings.Join(reasons, "; "))
}

// Restate returns the case with the named facts not stated, and with readings
// in place of its own.
func (e *Entry) Restate(without []string, readings iter.Seq2[string, []string]) Matter {
	c := e.Law.Blank()
	for name, tokens := range e.Case.Facts() {
		if !slices.Contains(without, name) {
			_ = c.Set(name, tokens...) // the case has them, so that they are allowed
		}
	}
	for id, positions := range readings {
		_ = c.Set(id, positions...)
	}
	return c
}
