package premises_test

import (
	"encoding/json"
	"fmt"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// A mission burns. Nothing but consent lets firefighters in; at a consulate it
// may be assumed, unless it is refused.
func Example() {
	c := premises.Case{
		Thing: premises.Premises, Holder: premises.Mission, Emergency: premises.Disaster,
		Consent: premises.Consent{State: premises.NotAsked}, Presume: true,
	}
	r := premises.Decide(c, premises.Enter)
	fmt.Println("mission:", r.Answer)
	for rule := range r.Settled() {
		fmt.Println("  settled by", rule)
	}

	c = premises.Case{
		Thing: premises.Premises, Holder: premises.Post, Emergency: premises.Disaster,
		Consent: premises.Consent{State: premises.NotAsked}, Presume: true,
	}
	r = premises.Decide(c, premises.Enter)
	fmt.Println("consulate:", r.Answer)
	for rule := range r.Settled() {
		fmt.Println("  settled by", rule)
	}
	c.Consent.State = premises.Refused
	fmt.Println("refused:", premises.Decide(c, premises.Enter).Answer)
	// Output:
	// mission: barred
	//   settled by VCDR 22(1): the premises are inviolable, and agents of the receiving State do not enter without the consent of the head of the mission
	// consulate: not_barred
	//   settled by VCCR 31(2), second sentence: which may be assumed in case of fire or another disaster that requires prompt protective action
	// refused: barred
}

// The safe branch is the one for any answer but NotBarred.
func ExampleDecide() {
	c := premises.Case{Thing: premises.Bag, Holder: premises.Mission, SeriousReason: vienna.True, Presume: true}
	r := premises.Decide(c, premises.Open)
	if r.Answer != vienna.NotBarred {
		fmt.Println(r)
	}
	// Output:
	// open: barred. Settled by VCDR 27(3): the diplomatic bag is neither opened nor detained. Facts used: thing: bag; holder: mission. Presumed: forum: receiving_state (assumed); actor: state_agent (assumed); consent.state: refused (assumed); marked: true (assumed); reservation: none (assumed). Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}

// A home is asked about with the facts of the person who lives there.
func ExampleRuling_Owner() {
	c := premises.Case{Thing: premises.Residence, Owner: immunity.Case{Person: immunity.AdministrativeTechnical}, Presume: true}
	r := premises.Decide(c, premises.Enter)
	fmt.Println(r.Answer)
	for o := range r.Owner() {
		for rule := range o.Settled() {
			fmt.Println("status:", rule)
		}
	}
	// Output:
	// barred
	// status: VCDR 35 through VCDR 37(2): exempt from personal and public services and from military obligations
}

func ExampleAll() {
	c := premises.Case{Thing: premises.Transport, Holder: premises.Post, Presume: true}
	for r := range premises.All(c) {
		if r.Answer == vienna.Barred {
			fmt.Println(r.Power)
		}
	}
	// Output:
	// requisition
	// expropriate
	// customs_duty
	// forbid_emblem
}

func ExampleRuling_Open() {
	c := premises.Case{Thing: premises.Baggage, Owner: immunity.Case{Person: immunity.Agent}, SeriousReason: vienna.True, Presume: true}
	c.Presence = premises.OwnerPresent | premises.NobodyPresent
	c.Consent = premises.Consent{State: premises.NotAsked}
	r := premises.Decide(c, premises.Inspect)
	fmt.Println(r.Answer)
	for f := range r.Open() {
		fmt.Println(f, "-", f.At)
	}
	// Output:
	// unknown
	// presence: nobody or owner - VCDR 36(2)
}

func ExampleRuling_Displaced() {
	c := premises.Case{Thing: premises.Premises, Holder: premises.Mission, Forum: premises.ReceivingState,
		Consent: premises.Consent{State: premises.Given, By: premises.ByHead, Scope: premises.ForThis}}
	for rule := range premises.Decide(c, premises.Enter).Displaced() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 22(1): the premises are inviolable, and agents of the receiving State do not enter without the consent of the head of the mission
}

func ExampleRuling_Used() {
	c := premises.Case{Thing: premises.Archives, Holder: premises.Mission, Forum: premises.ThirdState, Ground: premises.Crime, Presume: true}
	for f := range premises.Decide(c, premises.Search).Used() {
		fmt.Println(f)
	}
	// Output:
	// thing: archives
	// holder: mission
}

func ExampleRuling_Presumed() {
	c := premises.Case{Thing: premises.Fees, Holder: premises.Mission, Presume: true}
	for f := range premises.Decide(c, premises.Tax).Presumed() {
		fmt.Println(f)
	}
	// Output:
	// forum: receiving_state
}

func ExampleRuling_Readings() {
	c := premises.Case{Thing: premises.Bag, Holder: premises.Mission, Presume: true}
	for reading := range premises.Decide(c, premises.Scan).Readings() {
		fmt.Println(reading.ID+":", reading.Default)
	}
	// Output:
	// bag-scanning: none is settled; B is the cautious one. A dog outside is the weakest case for B, and a carrier may refuse a bag that is not screened under both
}

func ExampleRuling_Manner() {
	c := premises.Case{Thing: premises.Bag, Holder: premises.Post, SeriousReason: vienna.True}
	for rule := range premises.Decide(c, premises.RequestOpening).Manner() {
		fmt.Println(rule)
	}
	// Output:
	// VCCR 35(3): the representative of the sending State opens it, in the presence of the authorities
}

func ExampleRuling_Record() {
	c := premises.Case{Thing: premises.Correspondence, Holder: premises.Mission, Presume: true}
	record, err := premises.Decide(c, premises.Intercept).Record()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(record.Package, record.Question, record.Answer, string(record.Case))
	// Output:
	// premises intercept barred {"facts":{"thing":"correspondence","holder":"mission"},"presume":true}
}

func ExampleCase_Set() {
	var c premises.Case
	fmt.Println(c.Set("thing", "residence"), c.Set("owner.person", "agent", "service_staff"), c.Set("residence-consent", "C"))
	fmt.Println(c.Set("thing", "embassy"))
	// Output:
	// <nil> <nil> <nil>
	// thing: "embassy": allowed are other, premises, housing, property, transport, account, archives, correspondence, bag, fees, transmitter, residence, papers, personal_property, baggage
}

func ExampleCase_UnmarshalJSON() {
	var c premises.Case
	err := json.Unmarshal([]byte(`{"facts":{"thing":"bag","holder":"post","serious_reason":true},"presume":true}`), &c)
	fmt.Println(err, premises.Decide(c, premises.SendBack).Answer)
	// Output:
	// <nil> barred
}

func ExampleColumns() {
	for c := range premises.Columns() {
		if c.Name == "stage" {
			fmt.Println(c.Name, c.Tokens)
		}
	}
	// Output:
	// stage [planned in_use ended winding closed in_custody]
}

func ExampleRules() {
	for r := range premises.Rules() {
		if r.At == (vienna.Citation{Treaty: vienna.VCDR, Article: 24}) && r.Layer == "grant" {
			fmt.Println(r)
		}
	}
	// Output:
	// VCDR 24: archives and documents of the mission are inviolable at any time and wherever they may be
	// VCDR 24: in electronic form too, as experts restate the law (Tallinn Manual 2.0, rule 41)
}

func ExampleRetired() {
	fmt.Println(premises.Retired("vcdr-23-1-road"))
	fmt.Println(premises.Retired("custom-road"))
	// Output:
	// VCDR 23(1) is of premises: custom-road has the claim for vehicles of missions and posts true
	//  false
}

func ExampleAllPowers() {
	n := 0
	for range premises.AllPowers() {
		n++
	}
	fmt.Println(n)
	// Output:
	// 32
}

func ExampleParsePower() {
	fmt.Println(premises.ParsePower("serve_on_spot"))
	// Output:
	// serve_on_spot <nil>
}

func ExampleAllReadings() {
	for r := range premises.AllReadings() {
		fmt.Println(r.ID, len(r.Options))
	}
	// Output:
	// premises-start 3
	// premises-after-rupture 2
	// mission-bank-account 2
	// general-execution-waiver 2
	// bag-scanning 2
	// leaked-archive-copies 2
	// staff-housing 2
	// road-charge 2
	// bag-marks 2
	// premises-third-states 2
	// objected-reservation 2
	// residence-consent 3
	// process-by-post 2
}

func ExampleReadingByID() {
	r, _ := premises.ReadingByID("premises-start")
	for _, o := range r.Options {
		fmt.Println(o.Position, o.Name)
	}
	// Output:
	// A use
	// B use-without-valid-objection
	// C host-consent
}

func ExampleMainstream2026() {
	c := premises.Case{Thing: premises.Account, Holder: premises.Mission, AccountUse: premises.Mixed, Presume: true}
	fmt.Println(premises.Decide(c, premises.Attach).Answer)
	c.Readings = premises.Mainstream2026()
	fmt.Println(premises.Decide(c, premises.Attach).Answer)
	// Output:
	// unknown
	// barred
}

func ExampleForumReadings() {
	fmt.Println(premises.ForumReadings(vienna.State{'G', 'B'}).LeakedArchiveCopies, premises.ForumReadings(vienna.State{'U', 'S'}).ProcessByPost)
	// Output:
	// B A
}

// The embassy moved in on 1 March 2010, and relations were broken off in June
// 2012.
func ExampleTimeline_At() {
	t := premises.Timeline{FirstUse: 20100301, EndOfUse: vienna.Never, Sold: vienna.Never, Ruptured: 20120600, Recalled: vienna.Never,
		PeriodOver: 20120801, Entrusted: vienna.Never, Objected: vienna.Never, Away: vienna.False}
	s := t.At(20130101)
	c := premises.Case{Thing: premises.Premises, Holder: premises.Mission, Stage: s.Stage, Objection: s.Objection, Locality: s.Locality, Presume: true}
	fmt.Println(premises.Decide(c, premises.Enter).Answer, premises.Decide(c, premises.Attach).Answer)
	// Output:
	// unknown barred
}

func ExampleTimeline_Intervals() {
	t := premises.Timeline{FirstUse: 20100301, EndOfUse: vienna.Never, Sold: vienna.Never, Ruptured: 20120600, Recalled: vienna.Never,
		PeriodOver: 20120801, Entrusted: vienna.Never}
	for i := range t.Intervals() {
		fmt.Println(i.Closed.Name, i.Closed.On, i.Closed.At)
	}
	// Output:
	// first use 2010-03-01 VCDR 1(i)
	// rupture 2012-06 VCDR 45(a)
	// end of a reasonable period 2012-08-01 VCDR 45(a)
}

func ExampleRuling_String() {
	fmt.Println(premises.Decide(premises.Case{Thing: premises.Premises, Holder: premises.Mission, Presume: true}, premises.Enter))
	// Output:
	// enter: barred. Settled by VCDR 22(1): the premises are inviolable, and agents of the receiving State do not enter without the consent of the head of the mission. Facts used: thing: premises; holder: mission. Presumed: forum: receiving_state (assumed); actor: state_agent (assumed); consent.state: refused (assumed); stage: in_use (assumed); objection: none (assumed); accepted: true (assumed); locality: at_seat (assumed). Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}

func ExampleRuling_Settled() {
	c := premises.Case{Thing: premises.Transport, Holder: premises.Mission, Presume: true}
	for rule := range premises.Decide(c, premises.Clamp).Settled() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 22(3): nor are they clamped, or towed away as a penalty, as practice has it (United Kingdom, Canada, United States)
}

func ExampleCase_Facts() {
	c := premises.Case{Thing: premises.Residence | premises.Baggage, Owner: immunity.Case{Person: immunity.Agent}}
	for name, tokens := range c.Facts() {
		fmt.Println(name, tokens)
	}
	// Output:
	// thing [residence baggage]
	// owner.person [agent]
}

func ExampleCase_Positions() {
	c := premises.Case{Readings: premises.Readings{PremisesStart: vienna.C}}
	for id, letters := range c.Positions() {
		fmt.Println(id, letters)
	}
	// Output:
	// premises-start [C]
}

func ExampleCase_MarshalJSON() {
	b, err := json.Marshal(premises.Case{Thing: premises.Premises, Stage: premises.InUse | premises.Winding})
	fmt.Println(string(b), err)
	// Output:
	// {"facts":{"thing":"premises","stage":["in_use","winding"]}} <nil>
}

func ExampleRuling_MarshalJSON() {
	b, err := json.Marshal(premises.Decide(premises.Case{Thing: premises.Fees, Holder: premises.Mission, Presume: true}, premises.Tax))
	fmt.Println(len(b) > 0, err)
	// Output:
	// true <nil>
}

func ExampleRuling_UnmarshalJSON() {
	var r premises.Ruling
	fmt.Println(json.Unmarshal([]byte(`{"answer":"barred"}`), &r))
	// Output:
	// premises: a ruling is read as a vienna.Record
}

func ExamplePower_String() {
	fmt.Println(premises.Enter)
	// Output: enter
}

func ExamplePower_MarshalText() {
	b, err := premises.RequestOpening.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// request_opening <nil>
}

func ExamplePower_UnmarshalText() {
	var p premises.Power
	fmt.Println(p.UnmarshalText([]byte("tow")), p)
	// Output:
	// <nil> tow
}

func ExampleColumnByName() {
	c, ok := premises.ColumnByName("owner.tenure")
	fmt.Println(c.Name, c.Tokens, ok)
	_, ok = premises.ColumnByName("tenure")
	fmt.Println(ok)
	// Output:
	// owner.tenure [not_begun serving leaving over] true
	// false
}

func ExampleThing_String() {
	fmt.Println(premises.Bag | premises.Correspondence)
	// Output: correspondence or bag
}
