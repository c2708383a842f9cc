package premises_test

import (
	"encoding/json"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

func strs[T interface{ String() string }](items []T) (out []string) {
	for _, x := range items {
		out = append(out, x.String())
	}
	return out
}

func TestRulingLists(t *testing.T) {
	c := ordinary(premises.Premises, premises.Post)
	c.Emergency, c.Ground = premises.Disaster, premises.Crime
	r := premises.Decide(c, premises.Enter)
	require.Equal(t, vienna.NotBarred, r.Answer)
	require.Equal(t, []string{"VCCR 31(2), second sentence: which may be assumed in case of fire or another disaster that requires prompt protective action"}, strs(slices.Collect(r.Settled())))
	require.Equal(t, []string{"VCCR 31(2), first sentence: the authorities do not enter the part that is used exclusively for the work of the post without consent"}, strs(slices.Collect(r.Displaced())))
	require.Equal(t, []string{"holder: post", "emergency: disaster", "consent.state: not_asked"}, strs(slices.Collect(r.Used())), "the ground is not used")
	require.Empty(t, slices.Collect(r.Presumed()))
	require.Empty(t, slices.Collect(r.Open()))
	require.Empty(t, slices.Collect(r.Owner()))

	// What is presumed is listed, and assumed if no law presumes it.
	r = premises.Decide(premises.Case{Thing: premises.Bag, Holder: premises.Mission, Presume: true}, premises.Open)
	require.Equal(t, vienna.Barred, r.Answer)
	require.Contains(t, strs(slices.Collect(r.Presumed())), "marked: true")
	for f := range r.Presumed() {
		require.Empty(t, f.Law, "%v", f)
	}

	// Unknown names what is open, a reading beside the facts.
	c = ordinary(premises.Account, premises.Mission)
	c.AccountUse = premises.Mixed
	r = premises.Decide(c, premises.Attach)
	require.Equal(t, vienna.Unknown, r.Answer)
	require.Equal(t, []string{"mission-bank-account"}, strs(slices.Collect(r.Open())))
	for reading := range r.Readings() {
		require.Equal(t, "mission-bank-account", reading.ID)
	}
	c.Readings = premises.Mainstream2026()
	r = premises.Decide(c, premises.Attach)
	require.Equal(t, vienna.Barred, r.Answer)
	require.Len(t, slices.Collect(r.Readings()), 1)
	require.True(t, strings.HasSuffix(r.String(), vienna.Limits))

	// A rule reaches an honorary post through 58(1).
	r = premises.Decide(ordinary(premises.Bag, premises.HonoraryPost), premises.Open)
	require.Equal(t, []string{"VCCR 35(3), first sentence through VCCR 58(1): the consular bag is neither opened nor detained"}, strs(slices.Collect(r.Settled())))
}

// What is open about the owner is open about the thing, and the ruling says what
// it is.
func TestOwner(t *testing.T) {
	c := ordinary(premises.Residence, 0)
	c.Owner = person(immunity.Agent | immunity.ServiceStaff)
	r := premises.Decide(c, premises.Enter)
	require.Equal(t, vienna.Unknown, r.Answer)
	require.Equal(t, []string{"owner"}, strs(slices.Collect(r.Open())), "the holder follows from the class of the owner")
	var open []string
	for o := range r.Owner() {
		require.Equal(t, immunity.PersonalService, o.Power)
		open = append(open, strs(slices.Collect(o.Open()))...)
	}
	require.Equal(t, []string{"person: agent or service_staff"}, open)

	// Several questions are asked if the thing may be one of several.
	c.Thing = premises.Papers | premises.PersonalProperty | premises.Residence
	asked := func(p premises.Power) (out []string) {
		for o := range premises.Decide(c, p).Owner() {
			out = append(out, o.Power.String())
		}
		return out
	}
	require.Equal(t, []string{"personal_service", "execution"}, asked(premises.Execute))
	require.Equal(t, []string{"tax_immovable", "tax_other"}, asked(premises.Tax))
	require.Equal(t, []string{"service_charge"}, asked(premises.ServiceCharge))
	require.Equal(t, []string{"road_charge"}, asked(premises.RoadCharge))
	require.Equal(t, []string{"customs_duty"}, asked(premises.CustomsDuty))
	require.Equal(t, []string{"civil_jurisdiction"}, asked(premises.Title))
	c.Thing, c.Forum = premises.Baggage, 0
	require.Equal(t, []string{"personal_service", "customs_duty", "execution"}, asked(premises.Inspect))

	// On a journey the owner's transit counts.
	c = ordinary(premises.Baggage, premises.Mission)
	c.Forum, c.Owner = premises.TransitState, person(immunity.Agent)
	c.Owner.Journey, c.Owner.Visa, c.Owner.NeededForTransit, c.Owner.ForceMajeure = immunity.Homeward, yes, yes, no
	r = premises.Decide(c, premises.Search)
	require.Equal(t, vienna.Barred, r.Answer)
	require.Equal(t, "VCDR 40(1)", slices.Collect(r.Settled())[0].At.String())
	c.Owner.Journey = immunity.PrivateTrip
	require.Equal(t, vienna.NotBarred, premises.Decide(c, premises.Search).Answer)

	// A national's home hangs on what the receiving State grants, which Granted
	// states.
	c = ordinary(premises.Residence, premises.Mission)
	c.Owner = person(immunity.Agent)
	c.Owner.Ties, c.Owner.Grant = immunity.National, immunity.Grant{}
	c.Granted = vienna.Open
	require.Equal(t, vienna.Unknown, premises.Decide(c, premises.Enter).Answer)
	c.Granted = no
	require.Equal(t, vienna.NotBarred, premises.Decide(c, premises.Enter).Answer)
	c.Granted = yes
	r = premises.Decide(c, premises.Enter)
	require.Equal(t, vienna.Barred, r.Answer)
	require.Contains(t, strs(slices.Collect(r.Used())), "granted: true")

	// Nor does a holder that contradicts the class of the owner open anything: a
	// private car belongs to no mission, and yet it is an agent's.
	for _, holder := range []premises.Holder{0, premises.NoHolder, premises.Mission, premises.Post} {
		c = premises.Case{Thing: premises.PersonalProperty, Holder: holder, Owner: person(immunity.Agent), Presume: true}
		require.Equal(t, vienna.Barred, premises.Decide(c, premises.Search).Answer, "%v", holder)
		c = premises.Case{Thing: premises.Residence, Holder: holder, Owner: person(immunity.ConsularOfficer), Presume: true}
		require.Equal(t, vienna.NotBarred, premises.Decide(c, premises.Search).Answer, "%v", holder)
		c.Owner = person(immunity.HeadOfState) // what that gives to a home is not worked out
		require.Equal(t, vienna.Unknown, premises.Decide(c, premises.Search).Answer, "%v", holder)
	}

	// What is granted to somebody without status holds for that person's things.
	c = ordinary(premises.PersonalProperty, 0)
	c.Owner = person(immunity.NoStatus)
	c.Owner.Grant = immunity.Grant{Source: immunity.NationalLaw, Powers: immunity.PowersOf(immunity.TaxOther), OfficialOnly: no}
	require.Equal(t, vienna.Barred, premises.Decide(c, premises.Tax).Answer)

	// Somebody without status has no holder, and an unknown class settles none.
	c = ordinary(premises.Residence, 0)
	c.Owner = person(immunity.NoStatus)
	require.Equal(t, vienna.NotBarred, premises.Decide(c, premises.Enter).Answer)
	c.Owner.Person = 0
	require.Equal(t, vienna.Unknown, premises.Decide(c, premises.Enter).Answer)
}

// randomPerson returns random facts of a person; most are stated.
func randomPerson(r *rand.Rand) (c immunity.Case) {
	for k := range immunity.Columns() {
		if k.Every || r.IntN(12) == 0 {
			continue
		}
		if err := c.Set(k.Name, k.Tokens[r.IntN(len(k.Tokens))]); err != nil {
			panic(err)
		}
	}
	return c
}

// No situation gets two answers: where both packages can be asked, they agree.
func TestOneAnswer(t *testing.T) {
	r := rand.New(rand.NewPCG(30, 31))
	compared, ofSpecial, envoys := map[vienna.Answer]int{}, 0, 0
	for i := range 20_000 {
		c := ordinary(0, premises.Mission)
		c.Granted = vienna.Open
		c.Owner = randomPerson(r)
		const special = immunity.SpecialRepresentative | immunity.SpecialTechnical | immunity.SpecialService | immunity.SpecialPrivateStaff | immunity.SpecialFamily | immunity.SpecialTechnicalFamily
		switch {
		case c.Owner.Person&special != 0 && c.Owner.SpecialMissionsConvention == yes:
			ofSpecial++
		case c.Owner.Person == immunity.UNSeniorOfficial || c.Owner.Person == immunity.UNSeniorFamily:
			envoys++
		case c.Owner.Person >= immunity.SpecialRepresentative: // what status gives to their things is not worked out
			continue
		}
		c.Presume = i%2 == 0
		c.Owner.Forum = immunity.ReceivingState
		c.Readings.RoadCharge, c.Readings.ObjectedReservation = c.Owner.Readings.RoadCharge, c.Owner.Readings.ObjectedReservation
		for _, same := range []struct {
			thing premises.Thing
			power premises.Power
			asked immunity.Power
		}{
			{premises.PersonalProperty, premises.Execute, immunity.Execution},
			{premises.PersonalProperty, premises.Attach, immunity.Execution},
			{premises.Residence, premises.Freeze, immunity.Execution},
			{premises.Residence, premises.Tax, immunity.TaxImmovable},
			{premises.PersonalProperty, premises.Tax, immunity.TaxOther},
			{premises.PersonalProperty, premises.ServiceCharge, immunity.ServiceCharge},
			{premises.PersonalProperty, premises.RoadCharge, immunity.RoadCharge},
			{premises.Baggage, premises.CustomsDuty, immunity.CustomsDuty},
			{premises.PersonalProperty, premises.Title, immunity.CivilJurisdiction},
		} {
			c.Thing = same.thing
			o := c.Owner
			o.Presume = c.Presume
			if same.asked == immunity.CivilJurisdiction && o.Claim == 0 {
				o.Claim = immunity.RealAction
			}
			got, want := premises.Decide(c, same.power).Answer, immunity.Decide(o, same.asked).Answer
			if got != want {
				facts, _ := c.MarshalJSON()
				t.Fatalf("premises.Decide(%s, %v) = %v, immunity.Decide(…, %v) = %v", facts, same.power, got, same.asked, want)
			}
			compared[want]++
		}
	}
	t.Logf("answers compared: %v; %d questions about persons of special missions, %d about those of CPIUN 19", compared, ofSpecial, envoys)
	if len(compared) != 3 || ofSpecial < 100 || envoys < 100 {
		t.Errorf("an answer never occurred: %v", compared)
	}
}

// A home is as inviolable as the person has VCDR 29 to 36 by status.
func TestHomes(t *testing.T) {
	for p, want := range map[immunity.Person]vienna.Answer{
		immunity.NoStatus: notBarred, immunity.HeadOfMission: barred, immunity.Agent: barred, immunity.AdministrativeTechnical: barred,
		immunity.ServiceStaff: notBarred, immunity.PrivateServant: notBarred, immunity.Courier: notBarred, immunity.AdHocCourier: notBarred, immunity.Captain: notBarred,
		immunity.AgentFamily: barred, immunity.AdministrativeTechnicalFamily: barred, immunity.ServiceFamily: notBarred, immunity.ServantFamily: notBarred,
	} {
		c := ordinary(premises.Residence, premises.Mission)
		c.Owner = person(p)
		if got := premises.Decide(c, premises.Enter).Answer; got != want {
			t.Errorf("the home of %v: %v, want %v", p, got, want)
		}
		// What the act was does not matter, nor a waiver of jurisdiction.
		c.Owner.Act = immunity.Official
		c.Owner.Waiver = immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes, Civil: yes, Liberty: yes}
		if got := premises.Decide(c, premises.Enter).Answer; got != want {
			t.Errorf("the home of %v after a waiver: %v, want %v", p, got, want)
		}
	}
}

// Some measures that are not barred are bound in their manner.
func TestManner(t *testing.T) {
	manner := func(c premises.Case, p premises.Power) (out []string) {
		for r := range premises.Decide(c, p).Manner() {
			require.Equal(t, "manner", r.Layer)
			out = append(out, r.At.String())
		}
		return out
	}
	c := ordinary(premises.Premises, premises.Mission)
	c.Stage, c.Readings.PremisesAfterRupture = premises.Closed, vienna.B
	require.Equal(t, []string{"VCDR 45(a)"}, manner(c, premises.Enter))
	require.Empty(t, manner(ordinary(premises.Premises, premises.Mission), premises.Enter)) // barred
	c = ordinary(premises.Bag, premises.Post)
	c.SeriousReason = yes
	require.Equal(t, []string{"VCCR 35(3)"}, manner(c, premises.RequestOpening))
	c = ordinary(premises.Premises, premises.Post)
	c.PublicNeed, c.Compensated = yes, yes
	require.Equal(t, []string{"VCCR 31(4)"}, manner(c, premises.Expropriate))
}

// A power without a constant is no question: the answer is Unknown, and
// nothing panics.
func TestNoQuestion(t *testing.T) {
	for _, p := range []premises.Power{0, 200} {
		r := premises.Decide(ordinary(premises.Residence, premises.Mission), p)
		require.Equal(t, vienna.Unknown, r.Answer)
		require.Empty(t, slices.Collect(r.Settled()))
		require.Empty(t, slices.Collect(r.Open()))
		require.Empty(t, slices.Collect(r.Used()))
		require.Empty(t, slices.Collect(r.Manner()))
		require.Empty(t, slices.Collect(r.Flips(2)))
		require.Empty(t, slices.Collect(r.Unused()))
		require.Len(t, slices.Collect(r.Views()), 1)
		_, ok := r.Next()
		require.False(t, ok)
		require.Empty(t, slices.Collect(r.Owner()))
		require.NotEmpty(t, r.String())
		_, err := p.MarshalText()
		require.Error(t, err)
	}
	require.Equal(t, "Power(200)", premises.Power(200).String())
}

// Values that only a conversion can make are taken as not stated.
func TestStrayBits(t *testing.T) {
	c := premises.Case{Thing: 1 << 15, Holder: 1 << 7, Marked: 4, Forum: 1 << 6, Granted: 3}
	for p := range premises.AllPowers() {
		require.Equal(t, premises.Decide(premises.Case{}, p).Answer, premises.Decide(c, p).Answer, "%v", p)
	}
}

// A list can be left at any point.
func TestListsStop(t *testing.T) {
	r := premises.Decide(premises.Case{}, premises.Inspect)
	c := ordinary(premises.Premises, premises.Mission)
	c.Consent = given(premises.ByHead)
	for name, some := range map[string]func() int{
		"Settled":   func() int { return first(r.Settled()) },
		"Open":      func() int { return first(r.Open()) },
		"Readings":  func() int { return first(r.Readings()) },
		"Owner":     func() int { return first(r.Owner()) },
		"Used":      func() int { return first(premises.Decide(c, premises.Enter).Used()) },
		"Displaced": func() int { return first(premises.Decide(c, premises.Enter).Displaced()) },
		"Manner":    func() int { return first(premises.Decide(premises.Case{}, premises.Enter).Manner()) },
		"Presumed": func() int {
			return first(premises.Decide(premises.Case{Thing: premises.Bag, Holder: premises.Mission, Presume: true}, premises.Open).Presumed())
		},
		"Rules":       func() int { return first(premises.Rules()) },
		"Columns":     func() int { return first(premises.Columns()) },
		"All":         func() int { return first(premises.All(c)) },
		"AllPowers":   func() int { return first(premises.AllPowers()) },
		"AllReadings": func() int { return first(premises.AllReadings()) },
		"Flips":       func() int { return first(premises.Decide(c, premises.Enter).Flips(1)) },
		"Views":       func() int { return first(r.Views()) },
		"Unused":      func() int { return first(premises.Decide(c, premises.Enter).Unused()) },
	} {
		require.Equal(t, 1, some(), name)
	}
	c.Owner.Person, c.Readings.BagMarks, c.Owner.Readings.BriefRestraint = immunity.Agent, vienna.A, vienna.B
	for range c.Facts() {
		break
	}
	n := 0
	for name := range c.Facts() {
		if n++; strings.HasPrefix(name, "owner.") {
			break
		}
	}
	for range c.Positions() {
		n++
		break
	}
	require.Greater(t, n, 10)
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
	c := ordinary(premises.Residence, premises.Mission)
	c.Owner, c.Presume = person(immunity.AdministrativeTechnical), true
	r := premises.Decide(c, premises.Search)
	require.Equal(t, r, premises.Decide(c, premises.Search), "rulings are comparable")
	kept, err := json.Marshal(r)
	require.NoError(t, err)
	var record vienna.Record
	require.NoError(t, json.Unmarshal(kept, &record))
	want, err := r.Record()
	require.NoError(t, err)
	if diff := cmp.Diff(want, record); diff != "" {
		t.Errorf("the record does not come back (-want +got):\n%s", diff)
	}
	require.Equal(t, "premises", record.Package)
	require.Equal(t, "search", record.Question)
	var back premises.Case
	require.NoError(t, back.UnmarshalJSON(record.Case))
	require.Equal(t, r.Answer, premises.Decide(back, premises.Search).Answer)
}

// Reading a case is strict, and says what is allowed.
func TestStrictDecoding(t *testing.T) {
	for in, want := range map[string]string{
		`{"facts":{"thing":"embassy"}}`:              "allowed are other, premises",
		`{"facts":{"Thing":"premises"}}`:             `"Thing" is not a fact`,
		`{"facts":{"owner":true}}`:                   `"owner" is not a fact`,
		`{"facts":{"owner's transit":true}}`:         `"owner's transit" is not a fact`,
		`{"facts":{"owner.forum":"transit_state"}}`:  `"owner.forum" is not a fact`,
		`{"facts":{"owner.person":"diplomat"}}`:      "owner.person: person",
		`{"facts":{"owner.household":"true"}}`:       "allowed are true and false",
		`{"facts":{"owner.road-charge":"A"}}`:        "is not a fact",
		`{"facts":{"owner.grant.powers":"seize"}}`:   `"seize" is not a power`,
		`{"facts":{"marked":"yes"}}`:                 "allowed are true and false",
		`{"facts":{"marked":true,"marked":true}}`:    "stated twice",
		`{"facts":{"bag-marks":"A"}}`:                "does not stand among the facts",
		`{"facts":{"brief-restraint":"A"}}`:          "does not stand among the facts",
		`{"readings":{"bag-marks":"C"}}`:             "allowed are A or",
		`{"readings":{"owner.person":"agent"}}`:      "does not stand among the readings",
		`{"readings":{"premises-start":"D"}}`:        "allowed are A or use",
		`{"presume":null}`:                           "allowed are true and false",
		`{"facts":{}} {}`:                            "after the end",
		`{"facts":{"thing":[]}}`:                     "empty list",
		`{"question":"enter"}`:                       "not a member of a case",
		"{\"facts\":{\"consent.by\":\"\xff\"}}":      "",
		`{"facts":{"thing":"bag"},"readings":["A"]}`: "allowed is an object",
	} {
		c := premises.Case{Thing: premises.Bag}
		err := c.UnmarshalJSON([]byte(in))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("UnmarshalJSON(%s) = %v, want %q", in, err, want)
		}
		require.Equal(t, premises.Case{Thing: premises.Bag}, c, "a failed read changes nothing")
	}
	var c premises.Case
	require.Error(t, c.Set("thing"))
	require.NoError(t, c.Set("premises-start", "host-consent"))
	require.Equal(t, vienna.C, c.Readings.PremisesStart)
	require.NoError(t, c.Set("transit-private-detour", "B"))
	require.Equal(t, vienna.B, c.Owner.Readings.TransitPrivateDetour)
	var p premises.Power
	require.NoError(t, p.UnmarshalText([]byte("serve_on_spot")))
	require.Error(t, p.UnmarshalText([]byte("Enter")))
	text, err := p.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "serve_on_spot", string(text))
}

// Every column can be set by its name, and each name stands once.
func TestColumnsCanBeSet(t *testing.T) {
	seen := map[string]bool{}
	readings := 0
	for k := range premises.Columns() {
		require.False(t, seen[k.Name], k.Name)
		seen[k.Name] = true
		var c premises.Case
		require.NoError(t, c.Set(k.Name, k.Tokens[0]), k.Name)
		require.NotEqual(t, premises.Case{}, c, k.Name)
		if k.Reading {
			readings++
		} else {
			require.Zero(t, readings, "%s stands after the readings", k.Name)
		}
	}
	require.Greater(t, len(seen), 100)
	require.Greater(t, readings, 20)
}

func TestNoAllocs(t *testing.T) {
	total, home := ordinary(premises.Premises, premises.Mission), ordinary(premises.Residence, premises.Mission)
	home.Owner = person(immunity.Agent)
	partial := premises.Case{Thing: premises.Bag | premises.Archives}
	presumed := premises.Case{Thing: premises.Baggage, Owner: immunity.Case{Person: immunity.Agent}, Presume: true}
	for name, f := range map[string]func(){
		"Decide, total":    func() { sink = premises.Decide(total, premises.Enter) },
		"Decide, a home":   func() { sink = premises.Decide(home, premises.Enter) },
		"Decide, partial":  func() { sink = premises.Decide(partial, premises.Open) },
		"Decide, nothing":  func() { sink = premises.Decide(premises.Case{}, premises.Execute) },
		"Decide, presumed": func() { sink = premises.Decide(presumed, premises.Inspect) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

var sink premises.Ruling

func FuzzCase(f *testing.F) {
	f.Add([]byte(`{"facts":{"thing":["bag","archives"],"marked":true,"owner.person":"agent","owner.grant.powers":["arrest"]},"readings":{"bag-marks":"A","brief-restraint":"B"},"presume":true}`))
	f.Add([]byte(`{"facts":{"consent.state":"given"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<20 {
			return
		}
		var c premises.Case
		if c.UnmarshalJSON(data) != nil {
			return
		}
		b, err := c.MarshalJSON()
		require.NoError(t, err)
		var back premises.Case
		require.NoError(t, back.UnmarshalJSON(b))
		for r := range premises.All(c) {
			require.Equal(t, r.Answer, premises.Decide(back, r.Power).Answer)
		}
	})
}
