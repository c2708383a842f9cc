package vienna

import "fmt"

// An Answer says whether the law modelled here bars a measure. The zero Answer
// is Unknown: the facts stated do not settle the question. Unknown is not "no":
// treat the person and the place as protected until it is settled.
//
// No method turns an Answer into a bool: compare it with NotBarred to ask whether
// the measure may be taken as far as these rules go, with Barred to ask whether
// it is forbidden. With Unknown neither holds.
type Answer uint8

// The values of [Answer].
const (
	Unknown   Answer = iota // the facts stated leave both outcomes possible
	Barred                  // every way of completing the facts bars the measure
	NotBarred               // no way of completing the facts bars the measure; it may still be unlawful on other grounds
)

var answerNames = [...]string{Unknown: "unknown", Barred: "barred", NotBarred: "not_barred"}

// String returns "unknown", "barred" or "not_barred". Any other value, which
// only a conversion can make, prints as "Answer(7)".
func (a Answer) String() string {
	if int(a) < len(answerNames) {
		return answerNames[a]
	}
	return fmt.Sprintf("Answer(%d)", uint8(a))
}

// MarshalText returns the form of [Answer.String]. It fails on a value that is
// none of the three constants.
func (a Answer) MarshalText() ([]byte, error) {
	if int(a) < len(answerNames) {
		return []byte(answerNames[a]), nil
	}
	return nil, fmt.Errorf("vienna: %v is not an answer", a)
}

// UnmarshalText accepts exactly what [Answer.MarshalText] writes.
func (a *Answer) UnmarshalText(text []byte) error {
	for i, s := range answerNames {
		if s == string(text) {
			*a = Answer(i)
			return nil
		}
	}
	return fmt.Errorf("vienna: answer %q: allowed are unknown, barred, not_barred", text)
}

// Join combines the answers for one person who holds several statuses, one
// case each: a measure is Barred if one status bars it, NotBarred if none does,
// and otherwise Unknown. Without an answer it is Unknown.
//
// A diplomat who also represents the sending State at an organisation keeps the
// protection of both offices (VCDR 5(3)).
func Join(answers ...Answer) Answer {
	joined := NotBarred
	if len(answers) == 0 {
		joined = Unknown
	}
	for _, a := range answers {
		switch a {
		case Barred:
			return Barred
		case NotBarred:
		default:
			joined = Unknown
		}
	}
	return joined
}
