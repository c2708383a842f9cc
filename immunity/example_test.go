package immunity_test

import (
	"encoding/json"
	"fmt"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

// A landlord sues a serving agent over the agent's own flat. Everything else
// turns on who holds the flat, and for what.
func Example() {
	c := immunity.Case{
		Person: immunity.Agent,
		Tenure: immunity.Serving,
		Forum:  immunity.ReceivingState,
		Ties:   immunity.NoTies,
		Act:    immunity.Private,
		Claim:  immunity.RealAction,
	}
	c.Waiver.Given = vienna.False
	c.Counterclaim = vienna.False
	c.Notified = vienna.True
	r := immunity.Decide(c, immunity.CivilJurisdiction)
	fmt.Println("held for whom?", r.Answer)
	for f := range r.Open() {
		fmt.Println("  open:", f, "-", f.At)
	}

	c.ForSendingState = vienna.False
	r = immunity.Decide(c, immunity.CivilJurisdiction)
	fmt.Println("held privately:", r.Answer)
	for rule := range r.Settled() {
		fmt.Println("  settled by", rule)
	}
	for rule := range r.Displaced() {
		fmt.Println("  displaced:", rule)
	}
	// Output:
	// held for whom? unknown
	//   open: for_sending_state - VCDR 31(1)(a)
	// held privately: not_barred
	//   settled by VCDR 31(1)(a): except a real action about private immovable property not held for the mission
	//   displaced: VCDR 31(1), second sentence: immune from the civil and administrative jurisdiction
}

// The safe branch is the one for any answer but NotBarred.
func ExampleDecide() {
	c := immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.RealAction, Presume: true}
	r := immunity.Decide(c, immunity.CivilJurisdiction)
	if r.Answer != vienna.NotBarred {
		fmt.Println(r)
	}
	// Output:
	// civil_jurisdiction: barred. Settled by VCDR 31(1), second sentence: immune from the civil and administrative jurisdiction. Facts used: person: agent; claim: real_action. Presumed: tenure: serving (assumed); forum: receiving_state (assumed); ties: none (assumed); notified: true (assumed); for_sending_state: true (assumed); counterclaim: false (assumed); waiver.given: false (VCDR 32(2)). Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}

func ExampleAll() {
	c := immunity.Case{Person: immunity.ServiceStaff, Act: immunity.Private, Presume: true}
	barred := 0
	for r := range immunity.All(c) {
		if r.Answer == vienna.Barred {
			fmt.Println(r.Power)
			barred++
		}
	}
	fmt.Println(barred)
	// Output:
	// tax_emoluments
	// social_security
	// 2
}

func ExampleRuling_MarshalJSON() {
	c := immunity.Case{Person: immunity.Agent, Presume: true}
	kept, err := json.Marshal(immunity.Decide(c, immunity.Arrest))
	if err != nil {
		fmt.Println(err)
		return
	}
	var record vienna.Record
	if err := json.Unmarshal(kept, &record); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(record.Question, record.Answer, record.Settled[0].Key, string(record.Case))
	// Output:
	// arrest barred vcdr-29 {"facts":{"person":"agent"},"presume":true}
}

func ExampleRuling_UnmarshalJSON() {
	var r immunity.Ruling
	fmt.Println(json.Unmarshal([]byte(`{"answer":"barred"}`), &r))
	// Output:
	// immunity: a ruling is read as a vienna.Record
}

func ExampleCase_Set() {
	var c immunity.Case
	fmt.Println(c.Set("person", "agent", "head_of_mission"))
	fmt.Println(c.Set("brief-restraint", "prevent-and-release"))
	fmt.Println(c.Set("act", "business"))
	for name, tokens := range c.Facts() {
		fmt.Println(name, tokens)
	}
	// Output:
	// <nil>
	// <nil>
	// act: "business": allowed are private, duties, official
	// person [head_of_mission agent]
}

func ExampleCase_UnmarshalJSON() {
	var c immunity.Case
	err := json.Unmarshal([]byte(`{"facts": {"act": "Private"}}`), &c)
	fmt.Println(err)
	err = json.Unmarshal([]byte(`{"facts": {"person": "agent", "household": null}}`), &c)
	fmt.Println(err)
	// Output:
	// immunity: line 1, column 28: facts: act: "Private": allowed are private, duties, official
	// immunity: line 1, column 48: facts.household: null: allowed are true and false
}

// What the two States reserved is a fact of the case: the set of states that the
// data leave possible, as it stands.
func ExampleReservation() {
	staff := vienna.Citation{Treaty: vienna.VCDR, Article: 37, Paragraph: 2}
	for _, sending := range []vienna.State{{'G', 'B'}, {'I', 'T'}, {'U', 'S'}} {
		r := vienna.Between(vienna.State{'E', 'G'}, sending, 20260101)
		c := immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Presume: true}
		c.Reservation = r.Reserved(staff)
		c.Tenure, c.Forum, c.Ties, c.Grant.Source = immunity.Serving, immunity.ReceivingState, immunity.NoTies, immunity.NoGrant
		fmt.Println(sending, r.Reserved(staff), immunity.Decide(c, immunity.Arrest).Answer)
	}
	// Output:
	// GB objected unknown
	// IT in_force not_barred
	// US objected unknown
}

func ExampleAllPowers() {
	n := 0
	for p := range immunity.AllPowers() {
		if n++; n <= 3 {
			fmt.Println(p)
		}
	}
	fmt.Println(n)
	// Output:
	// stop
	// hold_identity
	// brief_restraint
	// 45
}

func ExamplePowersOf() {
	s := immunity.PowersOf(immunity.Arrest, immunity.CivilJurisdiction)
	fmt.Println(s.Has(immunity.Arrest), s.Has(immunity.Ticket))
	// Output:
	// true false
}

func ExampleParsePower() {
	p, err := immunity.ParsePower("civil_jurisdiction")
	fmt.Println(p == immunity.CivilJurisdiction, err)
	// Output:
	// true <nil>
}

func ExampleRules() {
	for r := range immunity.Rules() {
		if (vienna.Citation{Treaty: vienna.VCDR, Article: 33}).Contains(r.At) {
			fmt.Println(r.Key, r.Outcome, r)
		}
	}
	// Output:
	// vcdr-33-1 barred VCDR 33(1): social security provisions do not apply to services for the sending State
	// vcdr-33-2 barred VCDR 33(2): nor to a private servant in an agent's sole employ who is covered elsewhere
	// vcdr-33-3 not_barred VCDR 33(3): an agent observes the duties of an employer for those who are not exempt
}

func ExampleRetired() {
	fmt.Println(immunity.Retired("vcdr-40-2-family"))
	fmt.Println(immunity.Retired("vcdr-40-2"))
	// Output:
	// VCDR 40(2) asks families for no household: vcdr-40-2 has them true
	//  false
}

func ExampleColumns() {
	for c := range immunity.Columns() {
		if c.Name == "tenure" || c.Name == "waiver.given" || c.Name == "brief-restraint" {
			fmt.Println(c.Name, c.Tokens, c.At, c.Reading)
		}
	}
	// Output:
	// tenure [not_begun serving leaving over] VCDR 39 false
	// waiver.given [false true] VCDR 32(1) false
	// brief-restraint [A B] VCDR 29 true
}

func ExampleColumnByName() {
	c, ok := immunity.ColumnByName("tenure")
	fmt.Println(c.Wording, c.Tokens, ok)
	_, ok = immunity.ColumnByName("rank")
	fmt.Println(ok)
	// Output:
	// Has the person entered on the post, is the person serving, leaving, or has the entitlement ended? [not_begun serving leaving over] true
	// false
}

func ExampleAllReadings() {
	for r := range immunity.AllReadings() {
		if r.ID == "servitude-as-commerce" {
			fmt.Println(r.Question)
			for _, o := range r.Options {
				fmt.Println(o.Position, o.Name)
			}
		}
	}
	// Output:
	// Does a serving agent who keeps a household worker in forced labour thereby exercise a commercial activity?
	// A trade-only
	// B forced-labour-is-commerce
}

func ExampleReadingByID() {
	r, ok := immunity.ReadingByID("brief-restraint")
	fmt.Println(r.At[0], ok)
	// Output:
	// VCDR 29 true
}

func ExampleMainstream2026() {
	c := immunity.Case{Person: immunity.Agent, Danger: vienna.True, Presume: true}
	fmt.Println(immunity.Decide(c, immunity.BriefRestraint).Answer)
	c.Readings = immunity.Mainstream2026()
	c.Tenure, c.Forum, c.Grant.Source = immunity.Serving, immunity.ReceivingState, immunity.NoGrant
	fmt.Println(immunity.Decide(c, immunity.BriefRestraint).Answer)
	// Output:
	// unknown
	// not_barred
}

func ExampleForumReadings() {
	c := immunity.Case{
		Person: immunity.Agent, Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies,
		Act: immunity.Private, Claim: immunity.OtherContract, ForcedLabour: vienna.True, Presume: true,
	}
	for _, forum := range []vienna.State{{'G', 'B'}, {'U', 'S'}} {
		c.Readings = immunity.ForumReadings(forum)
		fmt.Println(forum, immunity.Decide(c, immunity.CivilJurisdiction).Answer)
	}
	// Output:
	// GB not_barred
	// US barred
}

func ExampleRuling_Settled() {
	c := immunity.Case{Person: immunity.AgentFamily, Presume: true}
	for rule := range immunity.Decide(c, immunity.Arrest).Settled() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 29 through VCDR 37(1): the person is inviolable and free from any form of arrest or detention
}

func ExampleRuling_Displaced() {
	c := immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.ReceivingState, Act: immunity.Private}
	for rule := range immunity.Decide(c, immunity.CivilJurisdiction).Displaced() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 31(1), second sentence through VCDR 37(2): immune from the civil and administrative jurisdiction
}

func ExampleRuling_Open() {
	c := immunity.Case{Person: immunity.ServiceStaff, Presume: true}
	for f := range immunity.Decide(c, immunity.CriminalJurisdiction).Open() {
		fmt.Println(f, "-", f.Decider)
	}
	// Output:
	// act - the court decides
}

func ExampleRuling_Used() {
	c := immunity.Case{Person: immunity.AdministrativeTechnical, Tenure: immunity.Serving, Act: immunity.Private}
	for f := range immunity.Decide(c, immunity.CivilJurisdiction).Used() {
		fmt.Println(f)
	}
	// Output:
	// person: administrative_technical
	// act: private
}

func ExampleRuling_Presumed() {
	c := immunity.Case{Person: immunity.Courier, Presume: true}
	for f := range immunity.Decide(c, immunity.Arrest).Presumed() {
		fmt.Println(f)
	}
	// Output:
	// tenure: serving
	// forum: receiving_state
	// document: true
}

func ExampleRuling_Readings() {
	c := immunity.Case{Person: immunity.Agent, Danger: vienna.True, Presume: true}
	for reading := range immunity.Decide(c, immunity.BriefRestraint).Readings() {
		fmt.Println(reading.Question)
	}
	// Output:
	// May police hold an agent back in the middle of an offence or a danger?
}

func ExampleRuling_Manner() {
	c := immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies}
	c.Grant.Source = immunity.NoGrant
	for rule := range immunity.Decide(c, immunity.Arrest).Manner() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 37(4), third sentence: in a way that does not unduly interfere with the functions of the mission
}

func ExampleRuling_String() {
	c := immunity.Case{Person: immunity.HonoraryFamily, Forum: immunity.ReceivingState, Ties: immunity.NoTies}
	fmt.Println(immunity.Decide(c, immunity.Arrest))
	// Output:
	// arrest: not barred. Settled by VCCR 58(3): the family of an honorary officer has no privileges or immunities. Facts used: person: honorary_family. Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}

func ExampleRuling_Record() {
	record, err := immunity.Decide(immunity.Case{Person: immunity.Captain}, immunity.Arrest).Record()
	fmt.Println(record.Package, record.Question, string(record.Case), record.Answer, err)
	// Output:
	// immunity arrest {"facts":{"person":"captain"}} not_barred <nil>
}

func ExampleCase_Facts() {
	c := immunity.Case{Person: immunity.Agent, Household: vienna.True}
	for name, tokens := range c.Facts() {
		fmt.Println(name, tokens)
	}
	// Output:
	// person [agent]
	// household [true]
}

func ExampleCase_Positions() {
	c := immunity.Case{Readings: immunity.Readings{BriefRestraint: vienna.B}}
	for id, positions := range c.Positions() {
		fmt.Println(id, positions)
	}
	// Output:
	// brief-restraint [B]
}

func ExampleCase_MarshalJSON() {
	c := immunity.Case{Person: immunity.Agent | immunity.AdministrativeTechnical, Readings: immunity.Readings{BriefRestraint: vienna.B}}
	b, err := json.Marshal(c)
	fmt.Println(string(b), err)
	// Output:
	// {"facts":{"person":["agent","administrative_technical"]},"readings":{"brief-restraint":"B"}} <nil>
}

func ExamplePower_String() {
	fmt.Println(immunity.CompelTestimony)
	// Output:
	// compel_testimony
}

func ExamplePower_MarshalText() {
	b, err := immunity.Arrest.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// arrest <nil>
}

func ExamplePower_UnmarshalText() {
	var p immunity.Power
	fmt.Println(p.UnmarshalText([]byte("arrest")), p)
	// Output:
	// <nil> arrest
}

func ExamplePowers_Has() {
	s := immunity.PowersOf(immunity.Arrest)
	fmt.Println(s.Has(immunity.Arrest), s.Has(immunity.Stop))
	// Output:
	// true false
}

// All persons for one measure, as ministries print it; without the Person the
// table has every class.
func ExampleCompare() {
	c := immunity.Case{Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies, PostHead: immunity.CareerHead}
	c.Notified, c.Waiver.Given = vienna.True, vienna.False
	c.Person = immunity.Agent | immunity.ServiceStaff | immunity.ConsularOfficer | immunity.UNExpert
	for r := range immunity.Compare(c, immunity.Arrest) {
		fmt.Println(r.Case.Person, r.Answer)
		for rule := range r.Settled() {
			fmt.Println("  by", rule)
		}
		for f := range r.Open() {
			fmt.Println("  open:", f)
		}
	}
	// Output:
	// agent barred
	//   by VCDR 29: the person is inviolable and free from any form of arrest or detention
	// service_staff not_barred
	//   by VCDR 37(3): they have no more than that, and the exemption of 33
	// consular_officer unknown
	//   by VCCR 41(1): an officer is not arrested or detained pending trial
	//   by VCCR 41(1): except for a grave crime and by decision of the competent judicial authority
	//   open: grave_crime
	//   open: judicial_decision
	// un_expert barred
	//   by CPIUN 22(a): experts are free from personal arrest or detention during the mission, journeys included
}

// The same facts under each regime: staff are sued on a contract that they made
// in the course of duties, in their own name.
func ExamplePerson_Counterparts() {
	c := immunity.Case{
		Person: immunity.AdministrativeTechnical.Counterparts(),
		Act:    immunity.Duties, Claim: immunity.OtherContract, OwnContract: vienna.True,
		SpecialMissionsConvention: vienna.True, Accepted: vienna.True,
		Presume: true,
	}
	for r := range immunity.Compare(c, immunity.CivilJurisdiction) {
		fmt.Println(r.Case.Person, r.Answer)
		for rule := range r.Settled() {
			fmt.Println("  by", rule)
		}
	}
	// Output:
	// administrative_technical barred
	//   by VCDR 31(1), second sentence through VCDR 37(2): immune from the civil and administrative jurisdiction
	// consular_employee not_barred
	//   by VCCR 43(2)(a): except a civil action on a contract not made as an agent of the sending State
	// special_technical barred
	//   by CSM 31(2) through CSM 36: immune from the civil and administrative jurisdiction
	// un_official barred
	//   by CPIUN 18(a): officials are immune from legal process for words and acts in official capacity
	// agency_official barred
	//   by CPISA 19(a): officials are immune from legal process for words and acts in official capacity
}

func ExamplePerson_String() {
	fmt.Println(immunity.Agent)
	fmt.Println(immunity.Agent | immunity.ConsularOfficer)
	// Output:
	// agent
	// agent or consular_officer
}
