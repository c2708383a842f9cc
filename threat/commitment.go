package threat

import "law.example/vienna"

// A CommitmentKind is what States and their services promise each other to
// build trust and to prevent harm. The zero CommitmentKind is not stated.
type CommitmentKind uint8

// The values of [CommitmentKind].
const (
	_                       CommitmentKind = iota
	CommitmentAgreement                    // a formal agreement on security
	CommitmentCommunication                // open channels and named contacts
	CommitmentReview                       // review of what was agreed
	CommitmentInformation                  // information on threats is shared
	CommitmentTraining                     // joint training and exercises
	CommitmentAssessment                   // a structured assessment of risk, made together
)

var commitmentTable = [...]entry{
	CommitmentAgreement:     {"agreement", "a formal agreement on security", own, nil},
	CommitmentCommunication: {"communication", "open channels and named contacts", own, nil},
	CommitmentReview:        {"review", "review of what was agreed", own, nil},
	CommitmentInformation:   {"information_sharing", "information on threats is shared", own, nil},
	CommitmentTraining:      {"joint_training", "joint training and exercises", own, nil},
	CommitmentAssessment:    {"risk_assessment", "a structured assessment of risk, made together", own, nil},
}

func (CommitmentKind) vocabulary() vocabulary {
	return vocabulary{"kind of commitment", false, commitmentTable[:]}
}

// String returns the token of c, "" for the zero CommitmentKind.
func (c CommitmentKind) String() string { return text(c) }

// MarshalText returns the token of c. It fails on a value without a constant.
func (c CommitmentKind) MarshalText() ([]byte, error) { return marshal(c) }

// UnmarshalText accepts exactly what [CommitmentKind.MarshalText] writes.
func (c *CommitmentKind) UnmarshalText(b []byte) error { return unmarshal(c, b) }

// A Commitment is something agreed that has to be done again and again. A zero
// field is not stated.
type Commitment struct {
	Kind  CommitmentKind
	With  string      // the other side, in words
	Every int         // months between one time and the next; 0 if it was not agreed
	Last  vienna.Date // the last time it was done; Never if it never was
	Until vienna.Date // the day on which it lapses; Never if it does not
}

// Overdue reports whether on a day the commitment has lapsed, or the next time
// is past. It is open where the dates do not settle it.
func (c Commitment) Overdue(on vienna.Date) vienna.Truth {
	lapsed := vienna.False
	if c.Until != 0 && c.Until != vienna.Never {
		lapsed = c.Until.Before(on)
	}
	due := vienna.Open
	if c.Every > 0 {
		due = overdue(c.Last, c.Every, on)
	} else if c.Until != 0 {
		due = vienna.False
	}
	return lapsed.Or(due)
}
