package obligations_test

import (
	"encoding/json"
	"fmt"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

func duty(key string) obligations.Duty {
	d, err := obligations.DutyByKey(key)
	if err != nil {
		fmt.Println(err)
	}
	return d
}

// sacked is a mission sacked by a crowd after it had asked for guards.
func sacked() obligations.Case {
	return obligations.Case{
		Events: obligations.EventsOf(obligations.MissionEntered),
		Author: obligations.PrivatePersons, Adopted: vienna.False,
		Care:     obligations.Care{Harm: vienna.True, Warn: obligations.Requested, Means: vienna.True, Before: vienna.False, During: vienna.True, After: vienna.True},
		Excuse:   obligations.Excuse{Invoked: vienna.False},
		Readings: obligations.Readings{BreachWithoutHarm: vienna.A},
	}
}

// A crowd sacks a mission. The crowd is not the State, so the State has not
// entered; but it left undone what it was asked for.
func Example() {
	for _, key := range []string{"vcdr-22-1", "vcdr-22-2"} {
		r := obligations.Decide(sacked(), duty(key))
		fmt.Println(r.Duty.At, r.State)
		for rule := range r.Settled() {
			fmt.Println("  ", rule)
		}
	}
	// Output:
	// VCDR 22(1) performed
	//    ARSIWA 2(a): the conduct of private persons, or of another State, is not the State's act: what its organs left undone is asked under the duty to protect
	//    VCDR 22(1): entry with consent, and within it, is no entry that is forbidden
	// VCDR 22(2) breached
	//    VCDR 22(2): asked, aware or able to foresee, and with the means, the State left undone what was called for beforehand
}

func ExampleDecide() {
	c := sacked()
	c.Care.Means = vienna.Open
	r := obligations.Decide(c, duty("vcdr-22-2"))
	fmt.Println(r.State, r.State.Settled())
	for f := range r.Open() {
		fmt.Println(f.Name, "-", f.Decider)
	}
	// Output:
	// performed|breached false
	// care.means - the court decides
}

func ExampleAll() {
	for r := range obligations.All(sacked()) {
		if r.State != obligations.NotEngaged {
			fmt.Println(r.Duty.Key, r.State)
		}
	}
	// Output:
	// vcdr-22-1 performed
	// vcdr-22-2 breached
}

func ExampleAttribute() {
	a := obligations.Attribute(obligations.Case{Author: obligations.PrivatePersons})
	fmt.Println(a.Attributable)
	for f := range a.Open() {
		fmt.Println("open:", f.Name)
	}
	a = obligations.Attribute(obligations.Case{Author: obligations.PrivatePersons, Adopted: vienna.True})
	fmt.Println(a.Attributable)
	for rule := range a.Settled() {
		fmt.Println(rule)
	}
	// Output:
	// open
	// open: adopted
	// true
	// ARSIWA 11: so is any conduct that the State acknowledges and adopts as its own
}

func ExampleAttribution_Settled() {
	a := obligations.Attribute(obligations.Case{Author: obligations.Organ, Capacity: obligations.BeyondAuthority, Adopted: vienna.False})
	for rule := range a.Settled() {
		fmt.Println(rule)
	}
	// Output:
	// ARSIWA 7: even beyond authority or against instructions
}

func ExampleAttribution_Open() {
	for f := range obligations.Attribute(obligations.Case{Author: obligations.Insurgents, Adopted: vienna.False}).Open() {
		fmt.Println(f.Name)
	}
	// Output:
	// succeeded
}

func ExampleAttribution_String() {
	fmt.Println(obligations.Attribute(obligations.Case{Author: obligations.Directed, Adopted: vienna.False}).String()[:124])
	// Output:
	// attribution: attributable. Settled by ARSIWA 8: so is that of persons on its instructions, or under its direction or control
}

func ExampleRuling_Settled() {
	c := obligations.Case{Events: obligations.EventsOf(obligations.StaffRanked), Performed: obligations.DutiesOf(duty("vcdr-17"))}
	for rule := range obligations.Decide(c, duty("vcdr-17")).Settled() {
		fmt.Println(rule)
	}
	// Output:
	// VCDR 17: what it demands was done
}

// An entry that saved a life is a breach, which one reading excuses.
func ExampleRuling_Displaced() {
	c := obligations.Case{
		Events: obligations.EventsOf(obligations.MissionEntered),
		Author: obligations.Organ, Capacity: obligations.WithinAuthority,
		Consent:  obligations.Consent{Given: vienna.False},
		Excuse:   obligations.Excuse{Invoked: vienna.True, Peril: vienna.True, Life: vienna.True, Impairs: vienna.False, Contributed: vienna.False, Peremptory: vienna.False},
		Readings: obligations.Readings{LifeSavingEntry: vienna.B},
	}
	r := obligations.Decide(c, duty("vcdr-22-1"))
	fmt.Println(r.State)
	for rule := range r.Displaced() {
		fmt.Println(rule)
	}
	// Output:
	// excused
	// ARSIWA 4(1): conduct of any organ is the act of the State
}

func ExampleRuling_Open() {
	c := sacked()
	c.Adopted = vienna.Open
	for f := range obligations.Decide(c, duty("vcdr-22-1")).Open() {
		fmt.Println(f.Name)
	}
	// Output:
	// adopted
	// consent.given
	// consent.within
}

func ExampleRuling_Used() {
	for f := range obligations.Decide(sacked(), duty("vcdr-22-2")).Used() {
		fmt.Println(f)
	}
	// Output:
	// arisen: true
	// care.harm: true
	// care.warn: requested
	// care.means: true
	// care.before: false
	// excuse.invoked: false
}

func ExampleRuling_Readings() {
	c := sacked()
	c.Care.Harm, c.Readings = vienna.False, obligations.Readings{}
	for r := range obligations.Decide(c, duty("vcdr-22-2")).Readings() {
		fmt.Println(r.ID)
	}
	// Output:
	// breach-without-harm
}

func ExampleRuling_String() {
	c := obligations.Case{Performed: obligations.DutiesOf(duty("vcdr-9-1"))}
	fmt.Println(obligations.Decide(c, duty("vcdr-9-1")))
	// Output:
	// vcdr-9-1: performed. Settled by VCDR 9(1): what it demands was done. Facts used: arisen: true; conduct: performed. Not legal advice. Breached means only that on the facts stated the conduct does not conform to the duty and no circumstance stated here excuses it; whether the treaty binds the two States, and who may invoke responsibility how, are further questions. A breach by one side opens no premises, bag or archive of the other, and no arrest of its agents.
}

func ExampleRuling_Record() {
	r, err := obligations.Decide(sacked(), duty("vcdr-22-2")).Record()
	fmt.Println(r.Package, r.Question, r.Answer, r.Settled[0].Key, r.Settled[0].Outcome, err)
	// Output:
	// obligations vcdr-22-2 breached steps-before breached <nil>
}

func ExampleRuling_MarshalJSON() {
	b, err := json.Marshal(obligations.Decide(sacked(), duty("vcdr-22-2")))
	fmt.Println(string(b[:98]), err)
	// Output:
	// {"format":1,"law":"2026-11-26","package":"obligations","question":"vcdr-22-2","case":{"facts":{"ev <nil>
}

func ExampleRuling_UnmarshalJSON() {
	var r obligations.Ruling
	fmt.Println(json.Unmarshal([]byte(`{"answer":"barred"}`), &r))
	// Output:
	// obligations: a ruling is read as a vienna.Record
}

func ExampleState_String() {
	fmt.Println(obligations.Breached, obligations.Performed|obligations.Breached)
	// Output:
	// breached performed|breached
}

func ExampleState_Settled() {
	fmt.Println(obligations.Breached.Settled(), (obligations.Performed | obligations.Breached).Settled())
	// Output:
	// true false
}

func ExampleParseState() {
	fmt.Println(obligations.ParseState("performed|excused"))
	_, err := obligations.ParseState("broken")
	fmt.Println(err)
	// Output:
	// performed|excused <nil>
	// obligations: state "broken": allowed are not_engaged, engaged, performed, breached, excused
}

func ExampleAllDuties() {
	for d := range obligations.AllDuties() {
		fmt.Println(d)
		break
	}
	// Output:
	// VCDR 4(1): makes certain of the agrément of the receiving State for the head
}

func ExampleDutyByKey() {
	d, err := obligations.DutyByKey("vccr-59")
	fmt.Println(d.At, d.Bearer, d.Owed, d.Standard, d.Subject, err)
	_, err = obligations.DutyByKey("vcdr-3")
	fmt.Println(err)
	// Output:
	// VCCR 59 receiving_state sending_state steps premises <nil>
	// "vcdr-3" is not a duty: its key begins as in vcdr-22-2
}

func ExampleSelect() {
	for d := range obligations.Select(obligations.Filter{Bearer: obligations.ThirdState, Subject: obligations.Bags}) {
		fmt.Println(d.Key)
	}
	// Output:
	// vcdr-40-3
	// vcdr-40-3-protect
	// vccr-54-3
	// vccr-54-3-protect
}

func ExampleFilter_Match() {
	f := obligations.Filter{At: vienna.Citation{Treaty: vienna.VCDR, Article: 22}}
	fmt.Println(f.Match(duty("vcdr-22-2")), f.Match(duty("vcdr-24")))
	// Output:
	// true false
}

func ExampleDuty_Arises() {
	for e := range duty("vcdr-22-2").Arises() {
		fmt.Println(e, "-", e.Gist())
	}
	// Output:
	// mission_entered - somebody entered premises of the mission
	// mission_attacked - premises of the mission are attacked, damaged, besieged or disturbed, or threatened with it
}

func ExampleDuty_String() {
	fmt.Println(duty("vcdr-12"))
	// Output:
	// VCDR 12: has no office of the mission in another locality without prior express consent
}

func ExampleDutiesOf() {
	s := obligations.DutiesOf(duty("vcdr-17"), obligations.Duty{})
	fmt.Println(s.Has(duty("vcdr-17")), s.Has(duty("vcdr-18")))
	// Output:
	// true false
}

func ExampleDuties_Has() {
	fmt.Println(obligations.Duties{}.Has(duty("vcdr-17")))
	// Output:
	// false
}

func ExampleEventsOf() {
	s := obligations.EventsOf(obligations.BagOpened)
	fmt.Println(s.Has(obligations.BagOpened), s.Has(obligations.BagSent))
	// Output:
	// true false
}

func ExampleEvents_Has() {
	fmt.Println(obligations.EventsOf(obligations.Nothing).Has(obligations.BagOpened))
	// Output:
	// false
}

func ExampleEvent_String() {
	fmt.Println(obligations.NationalDetained, obligations.Event(250))
	// Output:
	// national_detained Event(250)
}

func ExampleEvent_Gist() {
	fmt.Println(obligations.StaffDetained.Gist())
	// Output:
	// a member of the consular staff is arrested, detained pending trial or prosecuted
}

func ExampleEvent_At() {
	fmt.Println(obligations.StaffDetained.At())
	// Output:
	// VCCR 42
}

func ExampleAllEvents() {
	for e := range obligations.AllEvents() {
		fmt.Println(e)
		break
	}
	// Output:
	// nothing
}

func ExampleParseEvent() {
	e, err := obligations.ParseEvent("bag_opened")
	fmt.Println(e == obligations.BagOpened, err)
	// Output:
	// true <nil>
}

func ExampleActor_String() {
	fmt.Println(obligations.SendingState | obligations.Beneficiary)
	// Output:
	// sending_state|beneficiary
}

func ExampleParseActor() {
	fmt.Println(obligations.ParseActor("third_state"))
	// Output:
	// third_state <nil>
}

func ExampleSubject_String() {
	fmt.Println(obligations.Premises | obligations.Archives)
	// Output:
	// premises|archives
}

func ExampleParseSubject() {
	fmt.Println(obligations.ParseSubject("bags"))
	// Output:
	// bags <nil>
}

func ExampleStandard_String() {
	fmt.Println(obligations.Strict, obligations.Steps)
	// Output:
	// strict steps
}

func ExampleRules() {
	for r := range obligations.Rules() {
		if r.Layer == "excused" {
			fmt.Println(r, "-", r.When)
			break
		}
	}
	// Output:
	// ARSIWA 20: the State to which the duty is owed consented, and the act stayed within the consent - arisen true; consent.given true; consent.within true; excuse.invoked true; excuse.peremptory false
}

func ExampleAllReadings() {
	for r := range obligations.AllReadings() {
		fmt.Println(r.ID)
	}
	// Output:
	// life-saving-entry
	// bag-life-in-danger
	// refused-consent-in-fire
	// consular-access-timing
	// punishment-as-step
	// breach-without-harm
	// consular-access-remedy
}

func ExampleReadingByID() {
	r, ok := obligations.ReadingByID("consular-access-timing")
	fmt.Println(r.Default, ok)
	// Output:
	// A; B in the human-rights system of the Americas true
}

func ExampleMainstream2026() {
	c := sacked()
	c.Care.Harm, c.Readings = vienna.False, obligations.Mainstream2026()
	fmt.Println(obligations.Decide(c, duty("vcdr-22-2")).State)
	// Output:
	// engaged
}

func ExampleColumns() {
	for c := range obligations.Columns() {
		if !c.Every {
			fmt.Println(c.Name, c.Tokens, c.At)
			break
		}
	}
	// Output:
	// author [organ empowered lent directed in_default insurgents private_persons other_state] ARSIWA 4(1)
}

func ExampleCase_Set() {
	var c obligations.Case
	fmt.Println(c.Set("events", "bag_opened", "bag_sent"), c.Set("author", "organ", "empowered"))
	fmt.Println(c.Events.Has(obligations.BagSent), c.Author == obligations.Organ|obligations.Empowered)
	fmt.Println(c.Set("handling", "burnt"))
	// Output:
	// <nil> <nil>
	// true true
	// handling: "burnt": allowed are passed, opening_asked, opened_by_sent, returned, opened_by_state, kept
}

func ExampleCase_Facts() {
	for name, tokens := range sacked().Facts() {
		fmt.Println(name, tokens)
	}
	// Output:
	// events [mission_entered]
	// author [private_persons]
	// adopted [false]
	// care.harm [true]
	// care.warn [requested]
	// care.means [true]
	// care.before [false]
	// care.during [true]
	// care.after [true]
	// excuse.invoked [false]
}

func ExampleCase_Positions() {
	for id, letters := range sacked().Positions() {
		fmt.Println(id, letters)
	}
	// Output:
	// breach-without-harm [A]
}

func ExampleCase_MarshalJSON() {
	b, err := json.Marshal(obligations.Case{Violated: obligations.DutiesOf(duty("vcdr-17")), Disaster: vienna.False})
	fmt.Println(string(b), err)
	// Output:
	// {"facts":{"violated":["vcdr-17"],"disaster":false}} <nil>
}

func ExampleCase_UnmarshalJSON() {
	var c obligations.Case
	fmt.Println(json.Unmarshal([]byte(`{"facts":{"events":["bag_opened"]}}`), &c), c.Events.Has(obligations.BagOpened))
	fmt.Println(json.Unmarshal([]byte(`{"facts":{"Events":["bag_opened"]}}`), &c) != nil)
	// Output:
	// <nil> true
	// true
}

func ExampleAllResponses() {
	n := 0
	for r := range obligations.AllResponses() {
		if r.Forbidden {
			n++
		}
	}
	fmt.Println(n, "are forbidden")
	// Output:
	// 12 are forbidden
}

func ExampleRespond() {
	for r := range obligations.AllResponses() {
		if r.Key == "icj-vcdr" {
			between := vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791129)
			f := obligations.Footing{Met: obligations.DiplomaticDispute}
			if between.Jurisdiction(vienna.VCDR) == vienna.True {
				f.Met |= obligations.DiplomaticProtocol
			}
			fmt.Println(obligations.Respond(f, r).Answer)
		}
	}
	// Output:
	// not_barred
}

func ExampleResponses() {
	f := obligations.Footing{Met: obligations.PostMember | obligations.Declared}
	for r := range obligations.Responses(f, obligations.ReceivingState) {
		if r.Response.Key == "withdraw-exequatur" {
			fmt.Println(r.Answer, r.Missing)
		}
	}
	// Output:
	// unknown period_passed
}

func ExampleResponse_String() {
	for r := range obligations.AllResponses() {
		if r.Key == "security-council" {
			fmt.Println(r)
		}
	}
	// Output:
	// Charter of the United Nations 35: bring the dispute or situation to the attention of the Security Council or the General Assembly
}

func ExampleReply_String() {
	for r := range obligations.Responses(obligations.Footing{Unmet: obligations.MissionMember}, obligations.ReceivingState) {
		if r.Response.Key == "persona-non-grata" || r.Response.Key == "open-bag" {
			fmt.Println(r)
		}
	}
	// Output:
	// VCDR 9(1): declare the person persona non grata, or not acceptable, at any time and without reasons: not open; needs mission_member; it ends no immunity by itself, VCDR 39(2).
	// VCDR 27(3): open or detain the diplomatic bag: forbidden.
}

func ExampleConditions_String() {
	fmt.Println(obligations.WrongDone | obligations.ClaimAlive)
	// Output:
	// wrong_done|claim_alive
}

func ExampleParseConditions() {
	fmt.Println(obligations.ParseConditions("declared|period_passed"))
	// Output:
	// declared|period_passed <nil>
}

func ExampleWaiverSteps() {
	n := 0
	for s := range obligations.WaiverSteps() {
		if n++; n < 4 {
			fmt.Println(n, s)
		}
	}
	// Output:
	// 1 the police verify status with the foreign ministry, before any measure against liberty, home or papers (practice; VCDR 10(1))
	// 2 evidence is gathered without arrest, search or compulsion of the person (VCDR 29)
	// 3 the prosecutor states that but for immunity charges would be brought, and for which acts (practice)
}

func ExampleStep_String() {
	fmt.Println(obligations.Step{Practice: true, Content: "a courtesy call"})
	// Output:
	// a courtesy call (practice)
}

func ExampleHostTasks() {
	for t := range obligations.HostTasks() {
		n := 0
		for range t.Duties() {
			n++
		}
		fmt.Println(t.Name, n)
	}
	// Output:
	// protect 16
	// inform 11
	// cooperate 5
	// facilitate 13
	// respond 9
}

func ExampleHostTask_Duties() {
	for t := range obligations.HostTasks() {
		if t.Name == "cooperate" {
			for d := range t.Duties() {
				fmt.Println(d.At)
			}
		}
	}
	// Output:
	// IPP 4(b)
	// IPP 7
	// IPP 8(1)
	// IPP 8(3)
	// IPP 10(1)
}

func ExampleAccreditation_Review() {
	a := obligations.Accreditation{
		Posting: obligations.HeadOfMission, Agrement: 20260110, Appointed: 20260105, AppointNotified: 20260106,
		ClassAgreed: 20260101, Arrived: vienna.Never, NonGrata: vienna.Never, Ended: vienna.Never, Departed: vienna.Never,
		SizeRequired: vienna.Never, OfficeOpened: vienna.Never, TookUp: vienna.Never, Ranked: vienna.Never, Absent: vienna.Never, Unrecognised: vienna.Never,
	}
	checks, err := a.Review(20260201)
	fmt.Println(err)
	for c := range obligations.Faults(checks) {
		fmt.Println(c)
	}
	a.Arrived, a.Departed = 20260301, 20260215
	_, err = a.Review(20260401)
	fmt.Println(err)
	// Output:
	// <nil>
	// VCDR 4(1): agrément before the accreditation of the head: out_of_order
	// obligations: final departure: 2026-02-15 comes before arrival: 2026-03-01
}

func ExampleFaults() {
	for c := range obligations.Faults([]obligations.Check{{Status: obligations.InOrder}, {Status: obligations.Missing, Content: "notice of the arrival"}}) {
		fmt.Println(c.Content)
	}
	// Output:
	// notice of the arrival
}

func ExampleCheck_String() {
	fmt.Println(obligations.Check{At: vienna.Citation{Treaty: vienna.VCDR, Article: 17}, Content: "notice of the order of precedence", Status: obligations.Missing})
	// Output:
	// VCDR 17: notice of the order of precedence: missing
}

func ExampleStatus_String() {
	fmt.Println(obligations.OutOfOrder, obligations.Status(9))
	// Output:
	// out_of_order Status(9)
}

func ExamplePosting_String() {
	fmt.Println(obligations.HeadOfPost | obligations.ConsularOfficer)
	// Output:
	// head_of_post|consular_officer
}

func ExampleColumnByName() {
	c, ok := obligations.ColumnByName("care.during")
	fmt.Println(c.Wording, ok)
	_, ok = obligations.ColumnByName("care.later")
	fmt.Println(ok)
	// Output:
	// Did the State take all steps called for while the event went on? true
	// false
}

func ExampleAuthor_String() {
	fmt.Println(obligations.Empowered | obligations.Directed)
	// Output: empowered or directed
}
