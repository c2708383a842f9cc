package immunity

import (
	"iter"

	"law.example/vienna"
)

// readings are the contested points that can change an answer here, in the
// order of the fields of [Readings]. Each takes one of two positions.
var readings = [...]vienna.Reading{
	{
		ID: "servitude-as-commerce", At: []vienna.Citation{vcdr(31, 1, 'c')},
		Question: "Does a serving agent who exploits a household worker in forced labour exercise a commercial activity?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "trade-only", Gist: "no: the exception is about a business carried on for gain",
				Authorities: []vienna.Authority{
					{Name: "Tabion v Mufti 73 F.3d 535", Forum: "US", Year: 1996, Weight: vienna.AppealCourt, Note: "ordinary employment"},
				}},
			{Position: vienna.B, Name: "forced-labour-is-commerce", Gist: "yes: knowingly drawing a substantial and continuing benefit from forced labour is one",
				Authorities: []vienna.Authority{
					{Name: "Basfar v Wong [2022] UKSC 20", Forum: "GB", Year: 2022, Weight: vienna.SupremeCourt, Note: "3-2, on assumed facts"},
				}},
		},
		Default: "none for forced labour; ordinary employment is no commerce anywhere",
		Turns:   "the civil claim is barred or open",
	},
}

// AllReadings returns every contested reading that can change an answer here,
// in the order of the fields of [Readings].
func AllReadings() iter.Seq[vienna.Reading] {
	return func(yield func(vienna.Reading) bool) {
		for _, r := range readings {
			if !yield(r.Clone()) {
				return
			}
		}
	}
}

// ReadingByID returns the reading with the given identifier; ok is false if
// there is none.
func ReadingByID(id string) (r vienna.Reading, ok bool) {
	for _, r := range readings {
		if r.ID == id {
			return r.Clone(), true
		}
	}
	return vienna.Reading{}, false
}

// Mainstream2026 returns the positions that a careful adviser would start from
// in every forum, as of 2026, and takes none where the default depends on the
// forum or on the facts. It is never edited; a later view gets a name of its
// own. A default reading is not settled law.
func Mainstream2026() Readings {
	return Readings{}
}

// ForumReadings returns the positions that the courts or the legislation of a
// State have taken, by its ISO 3166 code, and none where they have not spoken
// or are split.
func ForumReadings(state string) Readings {
	switch state {
	case "GB":
		return Readings{ServitudeAsCommerce: vienna.B}
	}
	return Readings{}
}
