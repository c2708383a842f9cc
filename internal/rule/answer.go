package rule

import "law.example/vienna"

// The outcomes of a question whether a measure is barred.
const (
	Barred    Outcomes = 1
	NotBarred Outcomes = 2
)

// Answer returns the answer that a set of outcomes gives.
func Answer(o Outcomes) vienna.Answer {
	switch o {
	case Barred:
		return vienna.Barred
	case NotBarred:
		return vienna.NotBarred
	}
	return vienna.Unknown
}

// Answer answers question q of the facts in b.
func (t *Table) Answer(b *Box, q int, settled *Set) (a vienna.Answer, exact bool) {
	out, exact := t.Decide(b, q, settled)
	if out&(out-1) != 0 {
		out = t.Outcomes(b, q)
	}
	return Answer(out), exact
}

// AnswerPresumed answers question q of the facts in presumed, which adds
// presumptions to those in stated. What was presumed can only bar: where the
// facts as stated do not themselves give NotBarred, neither do these.
func (t *Table) AnswerPresumed(stated, presumed *Box, q int, settled *Set) (a vienna.Answer, exact bool) {
	a, exact = t.Answer(presumed, q, settled)
	if a == vienna.NotBarred && *presumed != *stated && t.Outcomes(stated, q) != NotBarred {
		return vienna.Unknown, false
	}
	return a, exact
}

// Presume gives the lanes of b that are not stated the value that protects, 0 for
// none. The column keep is left alone.
func Presume(protect []uint64, lanes []Lane, b *Box, keep int) {
	for i, p := range protect {
		if p != 0 && i != keep && lanes[i].Any(b) {
			lanes[i].Put(b, p)
		}
	}
}
