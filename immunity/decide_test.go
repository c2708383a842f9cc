package immunity_test

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

// posted returns a case in which everything ordinary is stated.
func posted(p immunity.Person) immunity.Case {
	return immunity.Case{
		Person: p, Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies,
		Household: vienna.True, Notified: vienna.True, Sponsor: immunity.Sponsor{Ties: immunity.NoTies, Waived: vienna.False},
		ForSendingState: vienna.False, ForcedLabour: vienna.False, Counterclaim: vienna.False, Unlawful: vienna.False,
		Danger: vienna.False, Infringes: vienna.True, Waiver: immunity.Waiver{Given: vienna.False},
		Grant: immunity.Grant{Source: immunity.NoGrant}, Reservation: vienna.NoReservation,
	}
}

func strs[T interface{ String() string }](items []T) (out []string) {
	for _, x := range items {
		out = append(out, x.String())
	}
	return out
}

func TestRulingLists(t *testing.T) {
	c := posted(immunity.AdministrativeTechnical)
	c.Act, c.Claim = immunity.Private, immunity.AccidentDamage
	r := immunity.Decide(c, immunity.CivilJurisdiction)
	require.Equal(t, vienna.NotBarred, r.Answer)
	require.Equal(t, []string{"VCDR 37(2), first sentence: for administrative and technical staff civil and administrative immunity does not extend to acts outside the course of duties"}, strs(slices.Collect(r.Settled())))
	require.Equal(t, []string{"VCDR 31(1), second sentence through VCDR 37(2): immune from the civil and administrative jurisdiction"}, strs(slices.Collect(r.Displaced())))
	require.Equal(t, []string{"person: administrative_technical", "act: private"}, strs(slices.Collect(r.Used())), "neither the stage nor the forum matters")
	require.Empty(t, slices.Collect(r.Presumed()))
	require.Empty(t, slices.Collect(r.Open()))

	// A presumption that is needed is listed, with the law that presumes it.
	r = immunity.Decide(immunity.Case{Person: immunity.Agent, Presume: true}, immunity.CriminalJurisdiction)
	require.Equal(t, vienna.Barred, r.Answer)
	var law []string
	for f := range r.Presumed() {
		if f.Law != (vienna.Citation{}) {
			law = append(law, f.String()+" by "+f.Law.String())
		}
	}
	require.Equal(t, []string{"waiver.given: false by VCDR 32(2)"}, law)

	// Unknown names what is open, a reading beside the facts.
	c = posted(immunity.Agent)
	c.Act, c.Claim, c.ForcedLabour = immunity.Private, immunity.OtherContract, vienna.True
	r = immunity.Decide(c, immunity.CivilJurisdiction)
	require.Equal(t, vienna.Unknown, r.Answer)
	require.Equal(t, []string{"servitude-as-commerce"}, strs(slices.Collect(r.Open())))
	require.Empty(t, slices.Collect(r.Used()))
	require.Empty(t, slices.Collect(r.Displaced()))
	for reading := range r.Readings() {
		require.Equal(t, "servitude-as-commerce", reading.ID)
	}
	c.Readings.ServitudeAsCommerce = vienna.B
	r = immunity.Decide(c, immunity.CivilJurisdiction)
	require.Equal(t, vienna.NotBarred, r.Answer)
	require.Len(t, slices.Collect(r.Readings()), 1)
	require.Contains(t, r.String(), "servitude-as-commerce: B")
	require.True(t, strings.HasSuffix(r.String(), vienna.Limits))
}

// Some measures that are not barred are bound in their manner.
func TestManner(t *testing.T) {
	manner := func(c immunity.Case, p immunity.Power) (out []string) {
		for r := range immunity.Decide(c, p).Manner() {
			require.Equal(t, "manner", r.Layer)
			out = append(out, r.At.String())
		}
		return out
	}
	c := posted(immunity.Agent)
	c.Claim, c.Infringes = immunity.RealAction, vienna.False
	require.Equal(t, []string{"VCDR 31(3)"}, manner(c, immunity.Execution))
	c.Infringes = vienna.True
	require.Empty(t, manner(c, immunity.Execution)) // barred
	require.Equal(t, []string{"VCDR 37(4), third sentence"}, manner(posted(immunity.PrivateServant), immunity.Arrest))
	c = posted(immunity.ServiceStaff)
	c.Ties = immunity.National
	require.Equal(t, []string{"VCDR 38(2), second sentence"}, manner(c, immunity.CriminalJurisdiction))
	require.Empty(t, manner(c, immunity.Ticket))
}

// A power without a constant is no question: the answer is Unknown, and
// nothing panics.
func TestNoQuestion(t *testing.T) {
	for _, p := range []immunity.Power{0, 200} {
		r := immunity.Decide(posted(immunity.Agent), p)
		require.Equal(t, vienna.Unknown, r.Answer)
		require.Empty(t, slices.Collect(r.Settled()))
		require.Empty(t, slices.Collect(r.Displaced()))
		require.Empty(t, slices.Collect(r.Open()))
		require.Empty(t, slices.Collect(r.Used()))
		require.Empty(t, slices.Collect(r.Presumed()))
		require.Empty(t, slices.Collect(r.Manner()))
		require.Empty(t, slices.Collect(r.Flips(2)))
		require.Empty(t, slices.Collect(r.Unused()))
		require.Len(t, slices.Collect(r.Views()), 1)
		_, ok := r.Next()
		require.False(t, ok)
		require.NotEmpty(t, r.String())
		_, err := p.MarshalText()
		require.Error(t, err)
	}
	require.Equal(t, "Power(200)", immunity.Power(200).String())
	require.False(t, immunity.PowersOf(200, 0).Has(200))
}

// Values that only a conversion can make are taken as not stated.
func TestStrayBits(t *testing.T) {
	c := immunity.Case{Person: 1 << 31, Household: 4, Tenure: 1 << 7}
	require.Equal(t, immunity.Decide(immunity.Case{}, immunity.Arrest).Answer, immunity.Decide(c, immunity.Arrest).Answer)
}

// A list can be left at any point.
func TestListsStop(t *testing.T) {
	r := immunity.Decide(immunity.Case{}, immunity.CivilJurisdiction)
	barred := immunity.Decide(immunity.Case{Person: immunity.Agent, Presume: true}, immunity.CriminalJurisdiction)
	c := posted(immunity.Agent)
	c.Ties = immunity.National
	displaced := immunity.Decide(c, immunity.TaxOther).Displaced()
	for name, some := range map[string]func() int{
		"Settled":   func() int { return first(r.Settled()) },
		"Open":      func() int { return first(r.Open()) },
		"Readings":  func() int { return first(r.Readings()) },
		"Used":      func() int { return first(barred.Used()) },
		"Presumed":  func() int { return first(barred.Presumed()) },
		"Manner":    func() int { return first(immunity.Decide(immunity.Case{}, immunity.Execution).Manner()) },
		"Displaced": func() int { return first(displaced) },
		"Rules":     func() int { return first(immunity.Rules()) },
		"Columns":   func() int { return first(immunity.Columns()) },
		"All":       func() int { return first(immunity.All(c)) },
		"AllPowers": func() int { return first(immunity.AllPowers()) },
		"Flips":     func() int { return first(barred.Flips(1)) },
		"Views":     func() int { return first(barred.Views()) },
		"Unused":    func() int { return first(immunity.Decide(c, immunity.TaxOther).Unused()) },
	} {
		require.Equal(t, 1, some(), name)
	}
	for range c.Facts() {
		break
	}
	for range r.Case.Positions() {
		t.Error("no reading is taken")
	}
}

func first[T any](s iter.Seq[T]) (n int) {
	for range s {
		n++
		break
	}
	return n
}

// A ruling is kept as a record that is complete in itself.
func TestRecord(t *testing.T) {
	c := posted(immunity.ServiceStaff)
	c.Act, c.Readings, c.Presume = immunity.Private, immunity.Mainstream2026(), true
	r := immunity.Decide(c, immunity.CriminalJurisdiction)
	require.Equal(t, r, immunity.Decide(c, immunity.CriminalJurisdiction), "rulings are comparable")
	kept, err := json.Marshal(r)
	require.NoError(t, err)
	var record vienna.Record
	require.NoError(t, json.Unmarshal(kept, &record))
	want, err := r.Record()
	require.NoError(t, err)
	require.JSONEq(t, string(want.Case), string(record.Case))
	record.Case = want.Case
	if d := cmp.Diff(want, record); d != "" {
		t.Errorf("record (-made +read):\n%s", d)
	}
	require.Equal(t, r.String(), record.String())
	var again immunity.Case
	require.NoError(t, json.Unmarshal(record.Case, &again))
	require.Equal(t, c, again)
}

func TestUnmarshalRefuses(t *testing.T) {
	for in, want := range map[string]string{
		``:                        "unexpected end",
		`null`:                    "null: allowed is an object",
		`[]`:                      "a list: allowed is an object",
		`{"facts":{}} {}`:         "after the end",
		`{"facts":{}}x`:           "invalid character",
		`{"Facts":{}}`:            `"Facts" is not a member of a case`,
		`{"facts":{},"facts":{}}`: `"facts" is stated twice`,
		`{"facts":{"person":"agent","person":"captain"}}`:   `"person" is stated twice`,
		`{"facts":{"Person":"agent"}}`:                      `"Person" is not a fact or reading`,
		`{"facts":{"person":null}}`:                         "facts.person: null",
		`{"facts":{"person":true}}`:                         "allowed is a string",
		`{"facts":{"person":[]}}`:                           "an empty list",
		`{"facts":{"person":["agent",null]}}`:               "null",
		`{"facts":{"person":["agent"`:                       "unexpected end",
		`{"facts":{"person":{}}}`:                           "an object",
		`{"facts":{"household":"true"}}`:                    "allowed are true and false",
		`{"facts":{"household":1}}`:                         "1: allowed are true and false",
		`{"facts":{"act":"Private"}}`:                       "allowed are private, duties, official",
		`{"facts":{"brief-restraint":"A"}}`:                 "does not stand among the facts",
		`{"readings":{"act":"private"}}`:                    "does not stand among the readings",
		`{"readings":{"brief-restraint":"C"}}`:              "allowed are A or",
		`{"facts":{"grant.powers":["arrest","detention"]}}`: `"detention" is not a power`,
		`{"facts":{"grant":true}}`:                          `"grant" is not a fact`,
		`{"facts":{"grant stated":true}}`:                   `"grant stated" is not a fact`,
		`{"presume":"yes"}`:                                 "presume: \"yes\": allowed are true and false",
		`{"presume":`:                                       "unexpected end",
		"{\"facts\":{\"person\":\"\xff\"}}":                 "",
	} {
		c := immunity.Case{Person: immunity.Captain}
		err := c.UnmarshalJSON([]byte(in))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("UnmarshalJSON(%s) = %v, want %q", in, err, want)
		}
		require.Equal(t, immunity.Case{Person: immunity.Captain}, c, "a failed read changes nothing")
	}
	var c immunity.Case
	require.Error(t, c.Set("person"))
	require.Error(t, c.Set("grant.powers", "none"))
	require.Error(t, c.Set("persons", "agent"))
	var p immunity.Power
	require.NoError(t, p.UnmarshalText([]byte("arrest")))
	require.Error(t, p.UnmarshalText([]byte("Arrest")))
	text, err := p.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "arrest", string(text))
}

func TestNoAllocs(t *testing.T) {
	total := posted(immunity.Agent)
	partial := immunity.Case{Person: immunity.AdministrativeTechnical | immunity.ServiceStaff}
	presumed := immunity.Case{Person: immunity.Agent, Claim: immunity.RealAction, Presume: true}
	for name, f := range map[string]func(){
		"Decide, total":    func() { sink = immunity.Decide(total, immunity.CivilJurisdiction) },
		"Decide, partial":  func() { sink = immunity.Decide(partial, immunity.CivilJurisdiction) },
		"Decide, presumed": func() { sink = immunity.Decide(presumed, immunity.CivilJurisdiction) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

var sink immunity.Ruling

func FuzzCase(f *testing.F) {
	f.Add([]byte(`{"facts":{"person":["agent","captain"],"household":true,"grant.powers":["arrest"]},"readings":{"brief-restraint":"A"},"presume":true}`))
	f.Add([]byte(`{"facts":{"waiver.given":false}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<20 {
			return
		}
		var c immunity.Case
		if c.UnmarshalJSON(data) != nil {
			return
		}
		b, err := c.MarshalJSON()
		require.NoError(t, err)
		var back immunity.Case
		require.NoError(t, back.UnmarshalJSON(b))
		for r := range immunity.All(c) {
			require.Equal(t, r.Answer, immunity.Decide(back, r.Power).Answer)
		}
	})
}
