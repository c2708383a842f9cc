package vienna_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

func at(t testing.TB, s string) vienna.Citation {
	t.Helper()
	c, err := vienna.ParseCitation(s)
	require.NoError(t, err)
	return c
}

// Pairs whose reservations the data settle, or leave open in a known way.
func TestReserved(t *testing.T) {
	for _, c := range []struct{ a, b, on, at, want, why string }{
		{"US", "GB", "2020-01-01", "VCDR 37(2)", "none", "neither made one"},
		{"EG", "IT", "2020-01-01", "VCDR 37(2)", "in_force", "made, and met with silence"},
		{"EG", "MA", "2020-01-01", "VCDR 37(2)", "in_force", "each made one, and neither objected"},
		{"EG", "US", "2020-01-01", "VCDR 37(2)", "objected", "an objection that was seen"},
		{"EG", "US", "2020-01-01", "VCDR 37(2), first sentence", "objected", "a part of the provision"},
		{"EG", "US", "2020-01-01", "VCDR 37", "none|objected", "more than the provision"},
		{"EG", "US", "2020-01-01", "VCDR 37(1)", "none", "another provision"},
		{"EG", "DE", "2020-01-01", "VCDR 37(2)", "in_force|objected", "an objection that is only reported"},
		{"EG", "SK", "2020-01-01", "VCDR 37(2)", "in_force|objected", "a State whose objections were not read, nor its reservations"},
		{"QA", "US", "2020-01-01", "VCDR 37(2)", "objected", ""},
		{"QA", "US", "2020-01-01", "VCDR 27(3)", "none|objected", "it limits the provision"},
		{"QA", "FR", "2020-01-01", "VCDR 27(3)", "none|in_force", "accepted, and limits the provision"},
		{"QA", "EG", "2020-01-01", "VCDR 37(2)", "in_force", ""},
		{"QA", "IT", "1987-01-01", "VCDR 37(2)", "in_force|objected", "within the twelve months of VCLT 20(5)"},
		{"QA", "IT", "1987-06-06", "VCDR 37(2)", "in_force", "after them"},
		{"SA", "FR", "2020-01-01", "VCDR 27(3)", "none|in_force", "made to the whole article"},
		{"KW", "US", "2020-01-01", "VCDR 27(3)", "none", "Kuwait's is to 27(4)"},
		{"KW", "US", "2020-01-01", "VCDR 27(4)", "none|objected", ""},
		{"SD", "US", "2020-01-01", "VCDR 38(1)", "in_force", "made to all of 38, and takes out 38(1)"},
		{"SD", "US", "2020-01-01", "VCDR 38(2)", "none|in_force", ""},
		{"VE", "US", "2020-01-01", "VCDR 38(1)", "none|in_force", "for nationals alone"},
		{"VE", "DE", "2020-01-01", "VCDR 38(1)", "none|in_force", "the Dutch list shows that nobody objected"},
		{"BW", "DE", "2020-01-01", "VCDR 37(2)", "none|in_force", "reciprocity, and nobody objected"},
		{"FR", "US", "2020-01-01", "VCDR 38(1)", "none", "an interpretation is no reservation"},
		{"CN", "US", "2020-01-01", "VCDR 37(2)", "none|in_force", "its withdrawal was not seen"},
		{"CN", "GB", "2020-01-01", "VCDR 37(2)", "none|objected", ""},
		{"PT", "US", "1970-06-01", "VCDR 37(2)", "", "the United States is bound only later"},
		{"PT", "FR", "1971-06-01", "VCDR 37(2)", "none|objected", "what it said was not seen"},
		{"PT", "FR", "2020-01-01", "VCDR 37(2)", "none", "gone from the text of 2015"},
		{"EC", "US", "2020-01-01", "VCDR 37(2)", "none", "made at signature and not kept"},
		{"YE", "FR", "2020-01-01", "VCDR 27(3)", "none|objected", "made by one of the two Yemens"},
		{"RU", "US", "2020-01-01", "VCDR 11(1)", "none|in_force", "may have been withdrawn"},
		{"US", "CZ", "2020-01-01", "VCDR 37(2)", "", "its statements were not read"},
		{"US", "SB", "2024-01-01", "VCDR 37(2)", "", "it joined after the text of 2015"},
		{"EG", "SB", "2024-01-01", "VCDR 37(2)", "in_force|objected", "whether it objected was not seen"},
		{"US", "SS", "2020-01-01", "VCDR 37(2)", "", "the Convention is not in force"},
		{"US", "DE", "1964-01-01", "VCDR 37(2)", "", "nor yet between these"},
		{"MX", "US", "2020-01-01", "VCCR 31(4)", "", "objections to it were not collected"},
		{"MA", "FR", "2020-01-01", "VCCR 62", "in_force|objected", "the same"},
		{"US", "DE", "2020-01-01", "VCCR 36(1)", "none", ""},
		{"CN", "DE", "2020-01-01", "VCCR 36(1)", "", "its entry was not seen"},
		{"NZ", "DE", "2020-01-01", "IPP 7", "", "Tokelau: not placed in the treaty"},
		{"IN", "DE", "2020-01-01", "IPP 13(1)", "in_force", "the treaty allows it"},
		{"IN", "FR", "1990-01-01", "IPP 13(1)", "", "France joins in 2003"},
		{"AT", "DE", "2020-01-01", "IPP 13(1)", "none", ""},
		{"BG", "DK", "1980-01-01", "CPIUN 30", "", "a reservation that stood then, objections not collected"},
		{"BG", "DK", "2000-01-01", "CPIUN 30", "none", "withdrawn in 1989"},
		{"US", "DE", "2020-01-01", "VCDR-OPD 1", "", "open whether it is in force"},
		{"DE", "FR", "2020-01-01", "VCDR-OPD 1", "", "no text was read"},
	} {
		for _, pair := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			r := vienna.Between(state(t, pair[0]), state(t, pair[1]), day(t, c.on))
			if got := r.Reserved(at(t, c.at)).String(); got != c.want {
				t.Errorf("%v.Reserved(%s) = %q, want %q (%s)", r, c.at, got, c.want, c.why)
			}
		}
	}
	require.Empty(t, vienna.ReservationState(0).String())
	require.Zero(t, vienna.Between(state(t, "US"), state(t, "GB"), 20200101).Reserved(vienna.Citation{}))
}

// reservedTwin is Reserved for a paragraph of VCDR, read from the rows of the CSV
// file that are about it, with plain ifs: it lists what may be, reservation by
// reservation.
func reservedTwin(t *testing.T, rows []record, a, b vienna.Binding, at vienna.Citation, on vienna.Date) string {
	t.Helper()
	possible := []string{"none"} // the worst so far, for each way of settling what is open
	grade := func(s string) int { return slices.Index([]string{"none", "objected", "in_force"}, s) }
	join := func(more ...string) {
		var next []string
		for _, old := range possible {
			for _, s := range more {
				if grade(s) < grade(old) {
					s = old
				}
				if !slices.Contains(next, s) {
					next = append(next, s)
				}
			}
		}
		possible = next
	}
	blank := strings.Fields("BE BS CZ DE GR IL MT NL SK TH TO TZ")
	has := func(list, s string) bool { return slices.Contains(strings.Split(list, ";"), s) }
	for _, side := range [][2]vienna.Binding{{a, b}, {b, a}} {
		by, other := side[0], side[1].State.String()
		if by.Deposit >= 20150301 || by.State.String() == "CZ" || by.State.String() == "SK" {
			join("none", "objected", "in_force")
		}
		for _, r := range rows {
			if r["state"] != by.State.String() {
				continue
			}
			if ended := r.date(t, "ended"); ended != 0 && on.Before(ended) == vienna.False {
				continue
			}
			var may []string
			objection, accepted := false, false
			switch {
			case has(r["objected_by"], other):
				objection = true
			case has(r["objected_by_unverified"], other):
				objection, accepted = true, true
			case r["acceptance"] == "unopposed":
				accepted = true
			case slices.Contains(blank, other), side[1].Deposit >= 20150301:
				objection, accepted = true, true
			default:
				accepted = true
			}
			if objection {
				may = append(may, "objected")
			}
			if accepted {
				may = append(may, "in_force")
				if r.date(t, "date")+10000 > on {
					may = append(may, "objected")
				}
			}
			out := slices.ContainsFunc(provisions(t, r, "excludes"), func(c vienna.Citation) bool { return c.Contains(at) })
			if !out || r["confidence"] != "high" || r["status"] != "stands" {
				may = append(may, "none")
			}
			join(may...)
		}
	}
	var parts []string
	for _, s := range []string{"none", "in_force", "objected"} {
		if slices.Contains(possible, s) {
			parts = append(parts, s)
		}
	}
	if len(parts) == 3 {
		return ""
	}
	return strings.Join(parts, "|")
}

// For every pair the answer is that of a second reading of the data.
func TestReservedAgainstTwin(t *testing.T) {
	all := readCSV(t, "reservations.csv")
	states := slices.Collect(vienna.States())
	found := map[string]int{}
	for _, on := range []vienna.Date{19870101, 20240101} {
		for _, provision := range []vienna.Citation{at(t, "VCDR 37(2)"), at(t, "VCDR 38(1)"), at(t, "VCDR 27(3)")} {
			var rows []record
			for _, r := range all {
				about := slices.ContainsFunc(provisions(t, r, "provision"), func(c vienna.Citation) bool { return c.Contains(provision) || provision.Contains(c) })
				if about && r["status"] != "declaration" && against[r["provision"]] == "" {
					rows = append(rows, r)
				}
			}
			for i, a := range states {
				for _, b := range states[i+1:] {
					r := vienna.Between(a, b, on)
					rel := r.Under(vienna.VCDR)
					want := ""
					if rel.InForce == vienna.True {
						want = reservedTwin(t, rows, rel.A, rel.B, provision, on)
					}
					got := r.Reserved(provision).String()
					if got != want {
						t.Fatalf("%v.Reserved(%v) = %q, want %q", r, provision, got, want)
					}
					if rel.InForce == vienna.True {
						found[got]++
					}
				}
			}
		}
	}
	for _, s := range []string{"", "none", "in_force", "objected", "none|in_force", "none|objected", "in_force|objected"} {
		if found[s] == 0 {
			t.Errorf("no pair gives %q", s)
		}
	}
	t.Log(found)
}

// The list names what stands between the two, and shows what it does not use.
func TestReservations(t *testing.T) {
	list := func(a, b string, on vienna.Date, treaty vienna.Treaty) (out []vienna.Reservation) {
		for v := range vienna.Between(state(t, a), state(t, b), on).Reservations(treaty) {
			require.Equal(t, treaty, v.Treaty)
			require.NotEmpty(t, v.Gist)
			require.NotEmpty(t, v.Source)
			require.NotEqual(t, vienna.False, v.Stands)
			require.NotZero(t, v.Confidence)
			out = append(out, v)
		}
		return out
	}
	provisionsOf := func(list []vienna.Reservation) (out []string) {
		for _, v := range list {
			out = append(out, v.By.String()+" "+v.Provision)
		}
		return out
	}
	eg := list("EG", "DE", 20200101, vienna.VCDR)
	require.Equal(t, []string{"EG 37(2)"}, provisionsOf(eg))
	require.Equal(t, vienna.Date(19640609), eg[0].Made)
	require.True(t, eg[0].Unverified)
	require.Equal(t, vienna.Open, eg[0].Objected)
	require.Equal(t, vienna.True, list("DE", "EG", 20200101, vienna.VCDR)[0].Stands)

	us := list("US", "EG", 20200101, vienna.VCDR)
	require.Equal(t, vienna.True, us[0].Objected)
	require.False(t, us[0].Unverified)
	require.Equal(t, vienna.False, list("IT", "EG", 20200101, vienna.VCDR)[0].Objected)

	// Relations with a third State are no matter between these two.
	require.Equal(t, []string{"KW 27(4)"}, provisionsOf(list("KW", "FR", 20200101, vienna.VCDR))[:1])
	require.Contains(t, provisionsOf(list("KW", "IL", 20200101, vienna.VCDR)), "KW whole (Israel)")
	require.NotContains(t, provisionsOf(list("KW", "FR", 20200101, vienna.VCDR)), "KW whole (Israel)")

	fr := list("FR", "US", 20200101, vienna.VCDR)
	require.Equal(t, []string{"FR 38(1)"}, provisionsOf(fr))
	require.True(t, fr[0].Declaration)

	cn := list("CN", "US", 20200101, vienna.VCDR)
	require.Equal(t, []string{"CN 14;16", "CN 37(2)-(4)"}, provisionsOf(cn))
	require.Equal(t, []vienna.Truth{vienna.True, vienna.Open}, []vienna.Truth{cn[0].Stands, cn[1].Stands})
	require.Equal(t, vienna.LowConfidence, cn[1].Confidence)

	require.Empty(t, list("US", "SS", 20200101, vienna.VCDR))
	require.Empty(t, list("EC", "US", 20200101, vienna.VCDR))
	require.Len(t, list("BG", "DK", 19800101, vienna.CPIUN), 1)
	require.Empty(t, list("BG", "DK", 20000101, vienna.CPIUN))
	for range vienna.Between(state(t, "QA"), state(t, "KW"), 20200101).Reservations(vienna.VCDR) {
		break
	}

	// Every row is met by somebody, but for those that have ended and those against
	// a State that is no party.
	met, gone, absent := 0, 0, 0
	for _, r := range readCSV(t, "reservations.csv") {
		found := false
		for s := range vienna.States() {
			found = found || slices.Contains(provisionsOf(list(r["state"], s.String(), 20210601, r.treaty(t))), r["state"]+" "+r["provision"])
		}
		switch ended := r.date(t, "ended"); {
		case found:
			met++
		case ended != 0 && vienna.Date(20210601).Before(ended) == vienna.False:
			gone++
		case vienna.Between(state(t, r["state"]), state(t, against[r["provision"]]), 20210601).Under(r.treaty(t)).InForce == vienna.False:
			absent++
		default:
			t.Errorf("nobody meets %v", r)
		}
	}
	require.Equal(t, []int{208, 7, 12}, []int{met, gone, absent})
}
