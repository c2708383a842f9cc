package obligations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// A response is open if all its conditions are met, not open if one is unmet, and
// depends on those that are not stated; what is forbidden stays so.
func TestResponses(t *testing.T) {
	const all = obligations.Conditions(1<<27 - 1)
	open, forbidden, conditions := 0, 0, obligations.Conditions(0)
	keys := map[string]bool{}
	for r := range obligations.AllResponses() {
		require.False(t, keys[r.Key], r.Key)
		keys[r.Key] = true
		require.NotEmpty(t, r.Content)
		require.NotZero(t, r.By)
		if r.Basis == "" && r.At.Article != 0 {
			_, ok := vienna.Lookup(r.At)
			require.True(t, ok, "%s: %v", r.Key, r.At)
		}
		conditions |= r.Needs
		met := obligations.Respond(obligations.Footing{Met: all, ConsularAccessRemedy: vienna.A}, r)
		nothing := obligations.Respond(obligations.Footing{}, r)
		both := obligations.Respond(obligations.Footing{Met: all, Unmet: all, ConsularAccessRemedy: vienna.A}, r)
		if r.Forbidden {
			forbidden++
			require.Equal(t, [...]vienna.Answer{vienna.Barred, vienna.Barred}, [...]vienna.Answer{met.Answer, nothing.Answer}, r.Key)
			continue
		}
		open++
		require.Equal(t, vienna.NotBarred, met.Answer, r.Key)
		require.Equal(t, both.Answer, obligations.Respond(obligations.Footing{ConsularAccessRemedy: vienna.A}, r).Answer, r.Key)
		if r.Needs != 0 {
			require.Equal(t, vienna.Unknown, nothing.Answer, r.Key)
			require.Equal(t, r.Needs, nothing.Missing)
			one := r.Needs & -r.Needs
			require.Equal(t, vienna.Barred, obligations.Respond(obligations.Footing{Met: all &^ one, Unmet: one}, r).Answer, r.Key)
		}
	}
	require.Equal(t, all, conditions)
	require.Equal(t, [...]int{25, 12}, [...]int{open, forbidden})
	require.Equal(t, vienna.Unknown, obligations.Respond(obligations.Footing{}, obligations.Response{}).Answer)
}

// The remedy for a breach of VCCR 36 hangs on a reading.
func TestConsularRemedy(t *testing.T) {
	f := obligations.Footing{Met: obligations.WrongDone | obligations.SevereSentence}
	for r := range obligations.Responses(f, obligations.SendingState) {
		if r.Response.Key != "review-and-reconsideration" {
			continue
		}
		require.Equal(t, vienna.Unknown, r.Answer)
		require.Equal(t, "consular-access-remedy", r.Reading)
		_, ok := obligations.ReadingByID(r.Reading)
		require.True(t, ok)
		require.Contains(t, r.String(), "it depends; reading consular-access-remedy")
		f.ConsularAccessRemedy = vienna.B
		require.Equal(t, vienna.Barred, obligations.Respond(f, r.Response).Answer)
		f.ConsularAccessRemedy = vienna.A
		require.Contains(t, obligations.Respond(f, r.Response).String(), ": open")
		return
	}
	t.Error("the response is missing")
}

// Every step of a waiver is by a State, and has a provision or is practice.
func TestWaiverSteps(t *testing.T) {
	n := 0
	for s := range obligations.WaiverSteps() {
		n++
		require.NotZero(t, s.By)
		_, ok := vienna.Lookup(s.At)
		require.True(t, ok || s.Practice, s)
	}
	require.Equal(t, 11, n)
}

// Every duty that a task of host States rests on is in the catalogue.
func TestHostTasks(t *testing.T) {
	n := 0
	for task := range obligations.HostTasks() {
		require.NotEmpty(t, task.Practice)
		for d := range task.Duties() {
			n++
			require.NotZero(t, d.Bearer&(obligations.ReceivingState|obligations.Party|obligations.ResponsibleState), d.Key)
		}
	}
	require.Equal(t, 54, n)
}

// Every reading has two positions, and its identifier stands in the facts.
func TestReadings(t *testing.T) {
	columns := map[string]bool{}
	for c := range obligations.Columns() {
		columns[c.Name] = c.Reading
	}
	n := 0
	for r := range obligations.AllReadings() {
		n++
		require.Len(t, r.Options, 2, r.ID)
		require.NotEmpty(t, r.Default)
		require.NotEmpty(t, r.Turns)
		require.True(t, columns[r.ID] || r.ID == "consular-access-remedy", r.ID)
	}
	require.Equal(t, 7, n)
	_, ok := obligations.ReadingByID("none")
	require.False(t, ok)
}

// Values that only a conversion can make print as numbers, and unknown tokens are
// refused with those allowed.
func TestStrings(t *testing.T) {
	require.Equal(t, []string{"State(64)", "Actor(128)", "Subject(262144)", "Standard(9)", "Event(250)", "Posting(128)", "Conditions(134217728)"},
		[]string{obligations.State(64).String(), obligations.Actor(128).String(), obligations.Subject(1 << 18).String(), obligations.Standard(9).String(),
			obligations.Event(250).String(), obligations.Posting(128).String(), obligations.Conditions(1 << 27).String()})
	require.Equal(t, "", obligations.Event(250).Gist())
	require.Equal(t, vienna.Citation{}, obligations.Event(250).At())
	for _, parse := range []func(string) error{
		func(s string) error { _, err := obligations.ParseState(s); return err },
		func(s string) error { _, err := obligations.ParseActor(s); return err },
		func(s string) error { _, err := obligations.ParseSubject(s); return err },
		func(s string) error { _, err := obligations.ParseConditions(s); return err },
		func(s string) error { _, err := obligations.ParseEvent(s); return err },
	} {
		require.ErrorContains(t, parse("x"), `"x"`)
		require.ErrorContains(t, parse("x"), "allowed are")
	}
	for s := range obligations.AllDuties() {
		require.Equal(t, obligations.Ruling{}.State, obligations.Decide(obligations.Case{}, obligations.Duty{Key: s.Key}).State)
		break
	}
	require.Contains(t, obligations.Decide(obligations.Case{}, obligations.Duty{}).String(), obligations.Limits)
}
