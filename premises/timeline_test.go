package premises_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/premises"
)

func date(t *testing.T, s string) vienna.Date {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := vienna.ParseDate(s)
	require.NoError(t, err)
	return d
}

func TestTimelineAt(t *testing.T) {
	on := func(s string) vienna.Date { return date(t, s) }
	life := premises.Timeline{
		Away: no, Objected: vienna.Never, FirstUse: on("2001-02-01"), EndOfUse: vienna.Never, Sold: vienna.Never,
		Ruptured: on("2010-06-01"), Recalled: vienna.Never, PeriodOver: on("2010-07-01"), Entrusted: on("2010-08-01"),
	}
	with := func(change func(l *premises.Timeline)) premises.Timeline {
		l := life
		change(&l)
		return l
	}
	for _, test := range []struct {
		name string
		line premises.Timeline
		day  string
		want premises.Status
	}{
		{"before use", life, "2001-01-31", premises.Status{Stage: premises.Planned, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"the day of first use", life, "2001-02-01", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"known to the month", life, "2001-02", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"known to the year", life, "2001", premises.Status{Stage: premises.Planned | premises.InUse, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"rupture", life, "2010-06-01", premises.Status{Stage: premises.Winding, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"time to leave over", life, "2010-07-15", premises.Status{Stage: premises.Closed, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"custody", life, "2010-08-01", premises.Status{Stage: premises.InCustody, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"custody before the time is over", with(func(l *premises.Timeline) { l.Entrusted = on("2010-06-10") }), "2010-06-20", premises.Status{Stage: premises.Winding, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"moved out before", with(func(l *premises.Timeline) { l.EndOfUse = on("2005-01-01") }), "2006-01-01", premises.Status{Stage: premises.Ended, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"left because of the rupture", with(func(l *premises.Timeline) { l.EndOfUse = on("2010-06-20") }), "2010-06-25", premises.Status{Stage: premises.Winding, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"sold after the rupture", with(func(l *premises.Timeline) { l.Sold = on("2015-01-01") }), "2016-01-01", premises.Status{Stage: premises.Ended, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"a sound objection", with(func(l *premises.Timeline) { l.Objected, l.Sound = on("2001-01-10"), yes }), "2003-01-01", premises.Status{Stage: premises.InUse, Objection: premises.ValidObjection, Locality: premises.AtSeat}},
		{"a late one", with(func(l *premises.Timeline) { l.Objected, l.Sound = on("2009-01-10"), no }), "2009-02-01", premises.Status{Stage: premises.InUse, Objection: premises.InvalidObjection, Locality: premises.AtSeat}},
		{"before it is made", with(func(l *premises.Timeline) { l.Objected, l.Sound = on("2009-01-10"), no }), "2008-02-01", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AtSeat}},
		{"one of which nothing is known", with(func(l *premises.Timeline) { l.Objected = 0 }), "2008-02-01", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection | premises.ValidObjection | premises.InvalidObjection, Locality: premises.AtSeat}},
		{"elsewhere with prior consent", with(func(l *premises.Timeline) { l.Away, l.Consented = yes, on("2001-01-01") }), "2002-01-01", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AwayWithConsent}},
		{"elsewhere with later consent", with(func(l *premises.Timeline) { l.Away, l.Consented = yes, on("2002-01-01") }), "2003-01-01", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AwayWithConsent}},
		{"elsewhere before a later consent", with(func(l *premises.Timeline) { l.Away, l.Consented = yes, on("2002-01-01") }), "2001-12-31", premises.Status{Stage: premises.InUse, Objection: premises.NoObjection, Locality: premises.AwayWithoutConsent}},
		{"nothing stated", premises.Timeline{}, "2003-01-01", premises.Status{
			Stage:     premises.Planned | premises.InUse | premises.Ended | premises.Winding | premises.Closed | premises.InCustody,
			Objection: premises.NoObjection | premises.ValidObjection | premises.InvalidObjection,
			Locality:  premises.AtSeat | premises.AwayWithConsent | premises.AwayWithoutConsent}},
	} {
		if got := test.line.At(on(test.day)); got != test.want {
			t.Errorf("%s: At(%s) = %+v, want %+v", test.name, test.day, got, test.want)
		}
	}
}

// Each stage has the events that open and close it, with their provisions.
func TestTimelineIntervals(t *testing.T) {
	line := premises.Timeline{FirstUse: date(t, "2001-02-01"), EndOfUse: vienna.Never, Sold: vienna.Never,
		Ruptured: vienna.Never, Recalled: date(t, "2010-06"), PeriodOver: date(t, "2010-09-01"), Entrusted: date(t, "2010-10-01")}
	show := func(l premises.Timeline) (out []string) {
		for i := range l.Intervals() {
			s := i.Closed.Name
			if s != "" {
				s += " by " + i.Closed.At.String()
			}
			out = append(out, s)
		}
		return out
	}
	require.Equal(t, []string{"first use by VCDR 1(i)", "recall or closure by VCDR 45(a)", "end of a reasonable period by VCDR 45(a)", "custody by VCDR 45(b)", ""}, show(line))
	line.Holder = premises.Post
	require.Equal(t, []string{"first use by VCCR 1(1)(j)", "recall or closure by VCCR 27(2)", "end of a reasonable period by VCCR 27(1)(a)", "custody by VCCR 27(1)(b)", ""}, show(line))
	line.Holder = premises.SpecialMission
	line.Entrusted = date(t, "2010-08-01")
	require.Equal(t, []string{"first use by CSM 25(1)", "recall or closure by CSM 46(1)", "end of a reasonable period by CSM 46(1)", ""}, show(line))
	line.EndOfUse = date(t, "2005-01-01")
	require.Equal(t, []string{"first use by CSM 25(1)", "end of use by CSM 25(1)", ""}, show(line))
	line.EndOfUse = 0 // it may have come before the recall
	require.Equal(t, []string{"first use by CSM 25(1)", ""}, show(line))
	line.EndOfUse, line.Sold = vienna.Never, date(t, "2012-01-01")
	require.Equal(t, []string{"first use by CSM 25(1)", "recall or closure by CSM 46(1)", "end of a reasonable period by CSM 46(1)", "sale by CSM 25(1)", ""}, show(line))
	for i := range line.Intervals() {
		require.Equal(t, premises.Planned, i.Stage)
		require.Zero(t, i.Opened)
		break
	}
}
