package vienna

import "encoding/json"

// RecordFormat is the number of the format of records. It grows only when an
// old record could be misread.
const RecordFormat = 1

// A Record is a ruling as it is kept. It is complete in itself: a later version
// of the library reads and prints it without deciding again. To know today's
// answer, decide the Case again.
type Record struct {
	Format    int             `json:"format"`              // [RecordFormat]
	Law       Date            `json:"law"`                 // [LawDate] of the library that decided
	Package   string          `json:"package"`             // "immunity"
	Question  string          `json:"question"`            // the token of the question
	Case      json.RawMessage `json:"case"`                // the facts as stated, the readings and whether presumptions were made
	Answer    string          `json:"answer"`              // its token: "barred", "unknown"
	Settled   []Rule          `json:"settled"`             // the rules that settle it, or, if Unknown, those that may
	Displaced []Rule          `json:"displaced,omitempty"` // the rules that would give another outcome, but for those
	Used      []Fact          `json:"used,omitempty"`      // the stated facts that the answer needs
	Presumed  []Fact          `json:"presumed,omitempty"`  // the presumptions that it needs
	Open      []Fact          `json:"open,omitempty"`      // what would have to be known
	Manner    []Rule          `json:"manner,omitempty"`    // the provisions that bind how the measure is taken
	Text      string          `json:"text"`                // the ruling as a paragraph
	Limits    string          `json:"limits"`              // [Limits]
}

// String returns the ruling as it was printed when it was made.
func (r Record) String() string { return r.Text }
