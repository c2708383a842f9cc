package obligations_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

const never = vienna.Never

// quiet is a posting of which nothing has happened.
func quiet(p obligations.Posting) obligations.Accreditation {
	return obligations.Accreditation{
		Posting: p, National: vienna.False, Several: vienna.False, NamesRequired: vienna.False,
		Agrement: never, NamesApproved: never, Consent: never, ConsentWithdrawn: never, OthersNotified: never, Objected: never, ClassAgreed: never,
		Appointed: never, AppointNotified: never, Commission: never, Provisional: never, Exequatur: never, ArrivalAnnounced: never, Arrived: never,
		ArrivalNotified: never, Credentials: never, TookUp: never, Ranked: never, RankNotified: never, Absent: never, ActingNotified: never,
		SizeRequired: never, SizeMet: never, OfficeConsent: never, OfficeOpened: never, NonGrata: never, PeriodOver: never, Unrecognised: never,
		Ended: never, EndNotified: never, Facilities: never, Departed: never, DepartureNotified: never,
	}
}

// Each step of a posting, in order, missing and out of order.
func TestAccreditation(t *testing.T) {
	type a = obligations.Accreditation
	n := 0
	for _, c := range []struct {
		what    string
		posting obligations.Posting
		change  func(a *a)
		at      string
		want    obligations.Status
	}{
		{"nothing yet", obligations.HeadOfMission, func(*a) {}, "VCDR 4(1)", obligations.NotDue},
		{"agrément first", obligations.HeadOfMission, func(a *a) { a.Agrement, a.Appointed = 20260101, 20260110 }, "VCDR 4(1)", obligations.InOrder},
		{"agrément on the day", obligations.HeadOfMission, func(a *a) { a.Agrement, a.Appointed = 20260110, 20260110 }, "VCDR 4(1)", obligations.InOrder},
		{"agrément after", obligations.HeadOfMission, func(a *a) { a.Agrement, a.Appointed = 20260120, 20260110 }, "VCDR 4(1)", obligations.OutOfOrder},
		{"no agrément", obligations.HeadOfMission, func(a *a) { a.Appointed = 20260110 }, "VCDR 4(1)", obligations.Missing},
		{"agrément not stated", obligations.HeadOfMission, func(a *a) { a.Agrement, a.Appointed = 0, 20260110 }, "VCDR 4(1)", obligations.StatusOpen},
		{"agrément of that year", obligations.HeadOfMission, func(a *a) { a.Agrement, a.Appointed = 20260000, 20260110 }, "VCDR 4(1)", obligations.StatusOpen},
		{"to several, noticed", obligations.DiplomaticStaff, func(a *a) { a.Several, a.OthersNotified, a.Appointed = vienna.True, 20260101, 20260110 }, "VCDR 5(1)", obligations.InOrder},
		{"to several, objected", obligations.DiplomaticStaff, func(a *a) {
			a.Several, a.OthersNotified, a.Appointed, a.Objected = vienna.True, 20260101, 20260110, 20260105
		}, "VCDR 5(1)", obligations.OutOfOrder},
		{"to several, objection not stated", obligations.DiplomaticStaff, func(a *a) {
			a.Several, a.OthersNotified, a.Appointed, a.Objected = vienna.True, 20260101, 20260110, 0
		}, "VCDR 5(1)", obligations.StatusOpen},
		{"to one State", obligations.DiplomaticStaff, func(a *a) { a.Appointed = 20260110 }, "VCDR 5(1)", obligations.NotDue},
		{"attaché not approved", obligations.ServiceAttache, func(a *a) { a.NamesRequired, a.Appointed = vienna.True, 20260110 }, "VCDR 7", obligations.Missing},
		{"attaché, names not known to be required", obligations.ServiceAttache, func(a *a) { a.NamesRequired, a.Appointed = vienna.Open, 20260110 }, "VCDR 7", obligations.StatusOpen},
		{"attaché approved", obligations.ServiceAttache, func(a *a) {
			a.NamesRequired, a.NamesApproved, a.Appointed = vienna.True, 20260101, 20260110
		}, "VCDR 7", obligations.InOrder},
		{"national without consent", obligations.DiplomaticStaff, func(a *a) { a.National, a.Appointed = vienna.True, 20260110 }, "VCDR 8(2)", obligations.Missing},
		{"national, consent withdrawn", obligations.DiplomaticStaff, func(a *a) {
			a.National, a.Consent, a.Appointed, a.ConsentWithdrawn = vienna.True, 20260101, 20260110, 20260201
		}, "VCDR 8(2)", obligations.OutOfOrder},
		{"non grata, period running", obligations.DiplomaticStaff, func(a *a) { a.NonGrata = 20260110 }, "VCDR 9(1)", obligations.NotDue},
		{"non grata, period over", obligations.DiplomaticStaff, func(a *a) { a.NonGrata, a.PeriodOver = 20260110, 20260115 }, "VCDR 9(1)", obligations.Missing},
		{"non grata, recalled", obligations.DiplomaticStaff, func(a *a) { a.NonGrata, a.Ended = 20260110, 20260112 }, "VCDR 9(1)", obligations.InOrder},
		{"non grata, period not stated", obligations.DiplomaticStaff, func(a *a) { a.NonGrata, a.PeriodOver = 20260110, 0 }, "VCDR 9(1)", obligations.StatusOpen},
		{"recognition refused too soon", obligations.DiplomaticStaff, func(a *a) { a.NonGrata, a.Unrecognised, a.PeriodOver = 20260110, 20260111, 20260120 }, "VCDR 9(2)", obligations.OutOfOrder},
		{"arrival not notified", obligations.MissionStaff, func(a *a) { a.Arrived = 20260110 }, "VCDR 10(1)(a)", obligations.Missing},
		{"arrival announced", obligations.MissionStaff, func(a *a) { a.ArrivalAnnounced, a.Arrived = 20260101, 20260110 }, "VCDR 10(2)", obligations.InOrder},
		{"size", obligations.MissionStaff, func(a *a) { a.SizeRequired, a.SizeMet = 20260101, 20260110 }, "VCDR 11(1)", obligations.InOrder},
		{"office without consent", obligations.HeadOfMission, func(a *a) { a.OfficeOpened = 20260110 }, "VCDR 12", obligations.Missing},
		{"credentials after functions", obligations.HeadOfMission, func(a *a) { a.Credentials, a.TookUp = 20260115, 20260110 }, "VCDR 13(1)", obligations.OutOfOrder},
		{"class not agreed", obligations.HeadOfMission, func(a *a) { a.Appointed = 20260110 }, "VCDR 15", obligations.Missing},
		{"precedence notified", obligations.HeadOfMission, func(a *a) { a.Ranked, a.RankNotified = 20260101, 20260102 }, "VCDR 17", obligations.InOrder},
		{"chargé not notified", obligations.HeadOfMission, func(a *a) { a.Absent = 20260110 }, "VCDR 19(1)", obligations.Missing},
		{"no facilities to leave", obligations.DiplomaticStaff, func(a *a) { a.Ended = 20260110 }, "VCDR 44", obligations.Missing},
		{"no commission", obligations.HeadOfPost, func(a *a) { a.Appointed = 20260110 }, "VCCR 11(2)", obligations.Missing},
		{"duties before the exequatur", obligations.HeadOfPost, func(a *a) { a.TookUp, a.Exequatur = 20260110, 20260120 }, "VCCR 12(3)", obligations.OutOfOrder},
		{"provisional admission", obligations.HeadOfPost, func(a *a) { a.TookUp, a.Exequatur, a.Provisional = 20260110, 20260120, 20260105 }, "VCCR 12(3)", obligations.InOrder},
		{"provisional admission not stated", obligations.HeadOfPost, func(a *a) { a.TookUp, a.Exequatur, a.Provisional = 20260110, 20260120, 0 }, "VCCR 12(3)", obligations.StatusOpen},
		{"never admitted", obligations.HeadOfPost, func(a *a) { a.TookUp = 20260110 }, "VCCR 12(3)", obligations.Missing},
		{"acting head after the fact", obligations.HeadOfPost, func(a *a) { a.Absent, a.ActingNotified = 20260110, 20260112 }, "VCCR 15(2)", obligations.OutOfOrder},
		{"officer named after arrival", obligations.ConsularOfficer, func(a *a) { a.Appointed, a.AppointNotified, a.Arrived = 20260101, 20260120, 20260110 }, "VCCR 19(2)", obligations.OutOfOrder},
		{"officer a national", obligations.ConsularOfficer, func(a *a) { a.National, a.Consent, a.Appointed = vienna.True, 20260101, 20260110 }, "VCCR 22(2)", obligations.InOrder},
		{"posting not stated", 0, func(a *a) { a.Appointed = 20260110 }, "VCDR 4(1)", obligations.StatusOpen},
	} {
		posting := quiet(c.posting)
		c.change(&posting)
		if posting.Appointed == never && (posting.Ended != never || posting.TookUp != never) {
			posting.Appointed = 20260101
		}
		if posting.Arrived == never && posting.Credentials != never {
			posting.Arrived = 20260101
		}
		checks, err := posting.Review(20260601)
		require.NoError(t, err, c.what)
		found, got := false, obligations.NotDue
		for _, k := range checks {
			if k.At.String() == c.at {
				found = true
				if got == obligations.NotDue {
					got = k.Status
				}
			}
		}
		require.True(t, found, "%s: %s", c.what, c.at)
		if got != c.want {
			t.Errorf("%s: %s = %v, want %v", c.what, c.at, got, c.want)
		}
		n++
	}
	require.Equal(t, 39, n)

	checks, err := quiet(obligations.HeadOfMission).Review(20260601)
	require.NoError(t, err)
	for _, k := range checks {
		require.Equal(t, obligations.NotDue, k.Status, k)
	}
	require.Len(t, checks, 16)
}

// Dates that cannot both be right are refused, and both are named.
func TestContradictoryDates(t *testing.T) {
	for _, change := range []func(a *obligations.Accreditation){
		func(a *obligations.Accreditation) { a.Appointed, a.Ended = 20260201, 20260101 },
		func(a *obligations.Accreditation) { a.Arrived, a.Credentials = 20260201, 20260101 },
		func(a *obligations.Accreditation) { a.Consent, a.ConsentWithdrawn = 20260201, 20260101 },
		func(a *obligations.Accreditation) { a.NonGrata, a.PeriodOver = 20260200, 20260100 },
		func(a *obligations.Accreditation) { a.Arrived, a.Departed = never, 20260101 },
	} {
		a := quiet(obligations.HeadOfMission)
		change(&a)
		_, err := a.Review(20260601)
		require.ErrorContains(t, err, "comes before")
		require.ErrorContains(t, err, "2026-01")
	}
}
