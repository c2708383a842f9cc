package casetest

import (
	"encoding/json"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A liar is a case that is answered wrongly, where that is asked for.
type liar struct {
	casefile.Matter
	plain, presumed vienna.Answer
	ruling          casefile.Ruling
}

func (l liar) Decide(_ string, presume bool) (vienna.Answer, casefile.Ruling) {
	if presume {
		return l.presumed, l.ruling
	}
	return l.plain, l.ruling
}

// A mute is a ruling without one of its reasons, or with another record.
type mute struct {
	casefile.Ruling
	open, settled bool
	record        func(*vienna.Record)
}

func (m mute) Open() iter.Seq[vienna.Fact] {
	if m.open {
		return func(func(vienna.Fact) bool) {}
	}
	return m.Ruling.Open()
}

func (m mute) Settled() iter.Seq[vienna.Rule] {
	if m.settled {
		return func(func(vienna.Rule) bool) {}
	}
	return m.Ruling.Settled()
}

func (m mute) Record() (vienna.Record, error) {
	r, err := m.Ruling.Record()
	if m.record != nil {
		m.record(&r)
	}
	return r, err
}

// Each law notices an answer that breaks it.
func TestLaws(t *testing.T) {
	const settled = `"person":"agent","tenure":"serving","forum":"receiving_state","ties":"none","notified":true,"waiver.given":false,"reservation":"none"`
	const unknown, barred, not = vienna.Unknown, vienna.Barred, vienna.NotBarred
	r := casefile.NewReader()
	broken := 0
	for _, c := range []struct {
		name, facts     string
		plain, presumed vienna.Answer
		mute            *mute
		want            string
	}{
		{"a truthful one", settled, barred, barred, nil, ""},
		{"a fact learned", settled + `,"household":true`, unknown, unknown, nil, "barred without household, and with it unknown"},
		{"a fact that narrows", strings.Replace(settled, `"agent"`, `["agent","no_status"]`, 1), barred, barred, nil, "barred, and with person no_status it is not_barred"},
		{"a fact to come", `"person":"agent"`, barred, barred, nil, "barred, and with person agent it is unknown"},
		{"a presumption permits", `"person":"agent"`, unknown, not, nil, "unknown, and with presumptions not_barred"},
		{"a presumption unsettles", settled, barred, unknown, nil, "barred, and with presumptions unknown"},
		{"nothing open", `"person":"agent"`, unknown, unknown, &mute{open: true}, "unknown, and nothing is open"},
		{"something open", `"person":"agent"`, unknown, barred, nil, "barred, and something is open"},
		{"nothing settles", settled, barred, barred, &mute{settled: true}, "barred, and no rule settles it"},
		{"another answer kept", `"person":"agent"`, unknown, unknown, &mute{record: func(r *vienna.Record) { r.Answer = "barred" }}, "record: unknown, and its case gives another ruling: unknown"},
		{"a later format", `"person":"agent"`, unknown, unknown, &mute{record: func(r *vienna.Record) { r.Format++ }}, "record: line 1, column 12: format: 2: allowed are 1 to 1"},
		{"no case", `"person":"agent"`, unknown, unknown, &mute{record: func(r *vienna.Record) { r.Case = json.RawMessage(`{"facts":{"persona":"agent"}}`) }}, `record: case: line 1, column 20: "persona" is not a fact`},
		{"a date that is none", `"person":"agent"`, unknown, unknown, &mute{record: func(r *vienna.Record) { r.Law = 7 }}, "record: "},
	} {
		for e, err := range r.Entries("", strings.NewReader(`{"id":"x","question":"arrest","facts":{`+c.facts+`},"expect_at":"VCDR 29"}`)) {
			require.NoError(t, err, c.name)
			_, ruling := e.Case.Decide(e.Asked, false)
			if c.mute != nil {
				c.mute.Ruling = ruling
				ruling = c.mute
			}
			e.Case = liar{e.Case, c.plain, c.presumed, ruling}
			e.Presume = c.plain != c.presumed
			var got []string
			for err := range (trial{reader: r, Entry: e}).failures() {
				got = append(got, err.Error())
			}
			if all := strings.Join(got, "\n"); !strings.Contains(all, c.want) || c.want == "" && all != "" {
				t.Errorf("%s: %s, want %s", c.name, all, c.want)
			}
			broken += len(got)
		}
	}
	require.Greater(t, broken, 10)
}
