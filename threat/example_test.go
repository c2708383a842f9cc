package threat_test

import (
	"fmt"

	"law.example/vienna"
	"law.example/vienna/obligations"
	"law.example/vienna/threat"
)

func measure(token string) threat.Measure {
	m, err := threat.MeasureByToken(token)
	if err != nil {
		panic(err)
	}
	return m
}

func matrix(token string) threat.Matrix {
	m, err := threat.MatrixByToken(token)
	if err != nil {
		panic(err)
	}
	return m
}

// A mission fears a vehicle bomb. What is left after its measures, and what
// does the receiving State owe?
func Example() {
	bomb := threat.Threat{
		Kind:       threat.VehicleBomb,
		Target:     threat.TargetPremises,
		Actor:      threat.ActorTerroristGroup,
		Warned:     vienna.True,
		Likelihood: 4, // high
		Impact:     5, // very high
	}
	deployed := []threat.Deployment{
		{Measure: measure("vehicle_barrier"), InPlace: vienna.True},
		{Measure: measure("blast_film"), InPlace: vienna.True},
		{Measure: measure("road_closure"), InPlace: vienna.True}, // on the public road, without permission
	}
	for i := range deployed {
		d := &deployed[i]
		fmt.Printf("%s: %v [%v]\n", d.Measure.Token, d.Standing(), d.Lacking())
	}
	m := matrix("nist_sp800_30")
	r := threat.Assess(m, bomb, deployed)
	fmt.Println("before:", m.Name(r.Inherent), "after:", m.Name(r.Residual))
	for d, engaged := range threat.Duties(bomb) {
		fmt.Println(engaged, d.At, "by the", d.Bearer)
	}
	// Output:
	// vehicle_barrier: counts []
	// blast_film: counts []
	// road_closure: lacks_consent [public_ground]
	// before: very_high after: moderate
	// true VCDR 22(2) by the receiving_state
	// true IPP 4(a) by the party
	// true IPP 4(b) by the party
}

// A caller's own kind and own measure are plain values.
func Example_own() {
	nets := threat.Measure{
		Token: "acme:nets", Gist: "nets over the courtyard",
		Layer: threat.LayerSite, Functions: threat.Deny, Responsible: threat.SendingState,
		Own: []string{"acme:drone_swarm"},
	}
	fmt.Println(nets.Validate())
	swarm := threat.Threat{Kind: threat.DroneAttack, Own: "acme:drone_swarm", Likelihood: 3, Impact: 4}
	m := matrix("nist_sp800_30")
	fmt.Println(swarm.Validate(m))
	r := threat.Assess(m, swarm, []threat.Deployment{{Measure: nets, InPlace: vienna.True}})
	fmt.Println(m.Name(r.Inherent), m.Name(r.Residual))
	// Output:
	// []
	// []
	// moderate low
}

func ExampleAll() {
	for l := range threat.All[threat.StateLink]() {
		fmt.Println(l)
	}
	// Output:
	// state_prohibited
	// state_prohibited_but_inadequate
	// state_ignored
	// state_encouraged
	// state_shaped
	// state_coordinated
	// state_ordered
	// state_rogue_conducted
	// state_executed
	// state_integrated
}

func ExampleDefine() {
	t := threat.Define(threat.LinkIgnored)
	fmt.Println(t.Token + ": " + t.Gist)
	fmt.Println(t.Source, t.AsOf, t.Mark)
	fmt.Println(threat.Define(threat.UNSMS).Mark)
	// Output:
	// state_ignored: the State knows of it and does nothing
	// MISP taxonomy state-responsibility, version 1 (misp-taxonomies 7591c55) 2026-08-21 verified
	// recalled, unverified
}

func ExampleMatches() {
	for m := range threat.Matches(threat.Defacement) {
		fmt.Println(m.Ref, m.Strength)
	}
	// Output:
	// attack:T1491.002 close
	// capec:CAPEC-148 close
	// cameo:176 broader
	// plover:COERCE:cyber broader
	// veris:hacking.Exploit misconfig close
	// enisa:nefarious-activity-abuse:web-application-attacks-injection-attacks-code-injection-SQL-XSS close
	// disarm:T0123 close
}

func ExampleFind() {
	r, _ := threat.ParseRef("attack:T1566.001") // a sub-technique of T1566
	for k := range threat.Find[threat.Kind](r) {
		fmt.Println(k)
	}
	r, _ = threat.ParseRef("stix:threat-actor-type-ov/spy")
	for a := range threat.Find[threat.ActorKind](r) {
		fmt.Println(a)
	}
	// Output:
	// phishing
	// sending_state_agent
	// third_state_organ
}

func ExampleParseRef() {
	r, err := threat.ParseRef("disarm:T0099")
	fmt.Println(r.Scheme, r.ID, err, "now", r.Current().ID)
	_, err = threat.ParseRef("stix:threat-actor-type-ov/pirate")
	fmt.Println(err)
	// Output:
	// disarm T0099 <nil> now T0143.003
	// threat: reference "stix:threat-actor-type-ov/pirate": allowed are, after stix:, threat-actor-type-ov/terrorist or another type of actor
}

func ExampleAttribution() {
	for at := range threat.Attribution(threat.LinkOrdered, threat.ResponseEndorsed) {
		fmt.Println(at)
	}
	// Output:
	// ARSIWA 8
	// ARSIWA 11
}

func ExampleKinds() {
	s := threat.Kinds(threat.Arson, threat.Jamming)
	fmt.Println(s.Has(threat.Arson), s.Has(threat.Theft))
	for k := range s.All() {
		fmt.Println(k, k.Family(), k.Domains())
	}
	// Output:
	// true false
	// arson violence physical
	// jamming cyber cyber
}

func ExampleClassify() {
	e := threat.Event{Kinds: threat.Kinds(threat.ViolentProtest, threat.Disinformation, threat.DenialOfService)}
	fmt.Printf("coordination open: %q\n", threat.Classify(e).Pattern)
	e.Coordinated = vienna.True
	fmt.Println(threat.Classify(e).Domains, threat.Classify(e).Pattern)
	e.Coordinated = vienna.False
	fmt.Println(threat.Classify(e).Pattern)
	// Output:
	// coordination open: ""
	// physical|cyber|information hybrid
	// compound
}

func ExampleLimits() {
	for r := range threat.Limits(threat.LimitTransmitter | threat.LimitBagOpening) {
		fmt.Printf("%v, %v: lifted by %q\n", r.Limit, r.At, r.Lifts)
	}
	// Output:
	// transmitter, VCDR 27(1), third sentence: lifted by "the receiving State"
	// bag_opening, VCDR 27(3): lifted by ""
}

func ExampleMeasures() {
	n := 0
	for m := range threat.Measures() {
		if m.Mitigates.Has(threat.Kidnapping) && m.Layer == threat.LayerTransport {
			fmt.Println(m.Token, m.Functions, m.Responsible, m.Law)
		}
		n++
	}
	fmt.Println(n, "measures")
	// Output:
	// armoured_vehicle mitigate sending_state [VCDR 22(3) VCDR 36(1)(a)]
	// journey_management deter sending_state [VCDR 26]
	// receiving_state_escort deter|respond receiving_state [VCDR 29 VCDR 26]
	// 111 measures
}

func ExampleMeasureByToken() {
	m, err := threat.MeasureByToken("own_transmitter")
	fmt.Println(m.Gist+":", m.Limits, m.Law, err)
	// Output:
	// satellite or short-wave transmitter of the mission: transmitter [VCDR 27(1)] <nil>
}

func ExampleMeasuresFor() {
	for m := range threat.MeasuresFor(threat.Ref{Scheme: threat.D3FEND, ID: "D3-MFA"}) {
		fmt.Println(m.Token)
	}
	// Output:
	// phishing_resistant_sign_in
}

func ExampleMatrices() {
	for m := range threat.Matrices() {
		fmt.Printf("%s: %d by %d, %d levels, %v\n", m.Token, len(m.Likelihood), len(m.Impact), len(m.Levels), m.Mark)
	}
	// Output:
	// nist_sp800_30: 5 by 5, 5 levels, verified
	// iso_27005: 5 by 5, 5 levels, verified
	// ebios_rm: 4 by 4, 3 levels, verified
	// threagile: 4 by 4, 5 levels, verified
	// unsms_srm: 5 by 5, 6 levels, recalled, unverified
}

func ExampleMatrixByToken() {
	m, err := threat.MatrixByToken("ebios_rm")
	fmt.Println(m.Name(m.At(4, 2)), m.Name(m.At(0, 2)), err)
	// Output: high not known <nil>
}

func ExampleMatrix_Validate() {
	m := threat.Matrix{
		Token:      "acme:house",
		Likelihood: []string{"rare", "often"},
		Impact:     []string{"light", "grave"},
		Levels:     []string{"low", "high"},
		Cells:      [][]threat.Level{{2, 1}, {1}},
	}
	for _, err := range m.Validate() {
		fmt.Println(err)
	}
	// Output:
	// threat: matrix "acme:house": row 1, cell 2: level 1 is below 2, of less impact
	// threat: matrix "acme:house": row 2: 1 cells for 2 steps of impact
	// threat: matrix "acme:house": row 2, cell 1: level 1 is below 2, of less likelihood
}

func ExampleAssess() {
	m := matrix("nist_sp800_30")
	t := threat.Threat{Kind: threat.Phishing, Likelihood: 5, Impact: 3}
	deployed := []threat.Deployment{
		{Measure: measure("mail_filtering"), InPlace: vienna.True},
		{Measure: measure("phishing_resistant_sign_in"), InPlace: vienna.True}, // the same layer
		{Measure: measure("cyber_awareness"), InPlace: vienna.True},            // prepares only
	}
	r := threat.Assess(m, t, deployed)
	fmt.Println(m.Name(r.Inherent), m.Name(r.Residual))
	if r.Likelihood != 0 { // 0 has no name
		fmt.Println("likelihood", m.Likelihood[r.Likelihood-1])
	}
	t.Impact = 0
	fmt.Println(m.Name(threat.Assess(m, t, deployed).Residual))
	// Output:
	// moderate moderate
	// likelihood high
	// not known
}

// A level that is not known is not a low one, though it is the smallest number.
func ExampleLevel() {
	const medium threat.Level = 3
	m := matrix("iso_27005")
	for _, t := range []threat.Threat{
		{Kind: threat.Theft, Likelihood: 2, Impact: 1},
		{Kind: threat.Arson, Impact: 5}, // how likely, nobody has said
	} {
		l := threat.Assess(m, t, nil).Residual
		fmt.Println(t.Kind, m.Name(l), "acceptable:", l != 0 && l < medium)
	}
	// Output:
	// theft very_low acceptable: true
	// arson not known acceptable: false
}

func ExampleMatrix_At() {
	m := matrix("nist_sp800_30")
	fmt.Println(m.At(4, 5), m.At(0, 5), m.At(9, 5))
	// Output: 5 0 0
}

func ExampleMatrix_Name() {
	m := matrix("nist_sp800_30")
	fmt.Println(m.Name(5), m.Name(0), m.Name(9))
	// Output: very_high not known Level(9)
}

func ExampleThreat_Validate() {
	t := threat.Threat{Own: "swarm", Likelihood: 9, Impact: 2}
	for _, err := range t.Validate(matrix("nist_sp800_30")) {
		fmt.Println(err)
	}
	// Output:
	// threat: kind of threat 0: allowed are the constants, KindUnknown if it was looked into
	// threat: own kind "swarm" must stand under a namespace, as in acme:drone_swarm
	// threat: likelihood 9: allowed are the steps 1 to 5 of matrix nist_sp800_30, and 0 if it is not known
}

// A measure of the caller's own is checked for its form. That a jammer disturbs
// the radio of others is for the caller to state: without the limit it counts.
func ExampleMeasure_Validate() {
	jammer := threat.Measure{
		Token: "acme:jammer", Gist: "jams the control of drones",
		Layer: threat.LayerSite, Functions: threat.Deny, Responsible: threat.SendingState,
		Mitigates: threat.Kinds(threat.DroneAttack),
	}
	fmt.Println(jammer.Validate())
	d := threat.Deployment{Measure: jammer, InPlace: vienna.True}
	fmt.Println(d.Standing())
	d.Measure.Limits = threat.LimitJamming
	fmt.Println(d.Standing())
	fmt.Println(threat.Measure{Token: "jammer", Layer: threat.LayerSite}.Validate()[0])
	// Output:
	// []
	// counts
	// lacks_consent
	// threat: measure "jammer": the token must stand under a namespace, as in acme:moat
}

func ExampleDeployment_Standing() {
	d := threat.Deployment{Measure: measure("own_transmitter")}
	fmt.Println(d.Standing())
	d.Held = threat.LimitTransmitter
	fmt.Println(d.Standing())
	d.InPlace = vienna.True
	fmt.Println(d.Standing())
	d.Adds = threat.LimitMisuse
	fmt.Println(d.Standing())
	// Output:
	// lacks_consent
	// not_established
	// counts
	// unlawful
}

func ExampleDeployment_Lacking() {
	d := threat.Deployment{Measure: measure("video_surveillance"), Adds: threat.LimitPublicGround, Held: threat.LimitPersonalData}
	for r := range threat.Limits(d.Lacking()) {
		fmt.Println(r.Limit, r.At, "-", r.Lifts)
	}
	// Output: public_ground VCDR 41(1) - the receiving State
}

// What protects journeys protects no building.
func ExampleDeployment_Against() {
	d := threat.Deployment{Measure: measure("armoured_vehicle")}
	t := threat.Threat{Kind: threat.ArmedAssault, Target: threat.TargetAgent}
	fmt.Println(d.Against(&t))
	t.Target = threat.TargetPremises
	fmt.Println(d.Against(&t))
	// Output:
	// true
	// false
}

// The level of a post is not known as long as that of one threat is not.
func ExampleOverall_Level() {
	m := matrix("nist_sp800_30")
	o := threat.Combine(4, 2, 0)
	fmt.Printf("%s, at least %s\n", m.Name(o.Level()), m.Name(o.AtLeast))
	// Output: not known, at least high
}

func ExampleKindSet_Has() {
	var none threat.KindSet
	fmt.Println(none.Has(threat.Arson), threat.Kinds(threat.Arson).Has(threat.Arson))
	// Output: false true
}

func ExampleKindSet_All() {
	for k := range threat.Kinds(threat.Theft, threat.Arson).All() {
		fmt.Println(k) // in the order of the constants
	}
	// Output:
	// arson
	// theft
}

func ExampleKind_Family() {
	fmt.Println(threat.Ransomware.Family(), threat.Extortion.Family())
	// Output: cyber signal
}

func ExampleKind_Domains() {
	fmt.Println(threat.Kidnapping.Domains())
	fmt.Printf("%q\n", threat.InsiderThreat.Domains()) // depends on the means
	// Output:
	// physical|personal
	// ""
}

func ExampleElement_Need() {
	fmt.Println(threat.ElementShelter.Need(), threat.ElementDestructionPlan.Need())
	// Output: required classified
}

func ExampleElement_Source() {
	fmt.Println(threat.ElementCustody.Source())
	fmt.Println(threat.Define(threat.ElementCustody).Mark)
	// Output:
	// VCDR 45; VCDR 46
	// verified
}

func ExampleRef_Current() {
	r := threat.Ref{Scheme: threat.ATTACK, ID: "G0058"}
	fmt.Println(r.Current(), r.Current().Current())
	// Output: attack:G0059 attack:G0059
}

func ExampleGroup_Kinds() {
	g, _ := threat.GroupByID(threat.Ref{Scheme: threat.ATTACK, ID: "G0090"})
	for k := range g.Kinds().All() {
		fmt.Println(k)
	}
	// Output:
	// phishing
	// malware
}

func ExampleCombine() {
	o := threat.Combine(3, 1, 3)
	fmt.Println(o.Level(), o.Sharing)
	o = threat.Combine(3, 0)
	fmt.Println(o.Level(), o.AtLeast, o.Unknown)
	// Output:
	// 3 2
	// 0 3 1
}

func ExampleCoverage() {
	threats := []threat.Threat{{Kind: threat.MailBomb}, {Kind: threat.Arson}}
	deployed := []threat.Deployment{{Measure: measure("mail_screening"), InPlace: vienna.True}}
	for c := range threat.Coverage(threats, deployed) {
		for k := range c.Met.All() {
			fmt.Println(c.Layer, c.Function, "met:", k)
		}
		for k := range c.Open.All() {
			fmt.Println(c.Layer, c.Function, "open:", k)
		}
	}
	// Output:
	// perimeter detect met: mail_bomb
	// perimeter mitigate met: mail_bomb
	// site mitigate open: arson
	// envelope detect open: arson
	// envelope mitigate open: arson
	// core delay open: arson
	// core mitigate open: arson
	// governance prepare open: arson
}

func ExampleUSPlanReviewOverdue() {
	fmt.Println(threat.USPlanReviewOverdue(20250315, 20260315), threat.USPlanReviewOverdue(20250315, 20260316))
	fmt.Println(threat.USPlanReviewOverdue(20250300, 20260316), threat.USPlanReviewOverdue(vienna.Never, 20260316))
	// Output:
	// false true
	// open true
}

func ExampleUSListReviewOverdue() {
	fmt.Println(threat.USListReviewOverdue(20250831, 20260228), threat.USListReviewOverdue(20250831, 20260301))
	// Output: false true
}

func ExampleUSHighRiskPost_Holds() {
	p := threat.USHighRiskPost{Violence: vienna.True, Inadequate: vienna.True}
	fmt.Println(p.Holds())
	p.BelowNorm = vienna.True
	fmt.Println(p.Holds())
	// Output:
	// open
	// true
}

func ExampleUSSetback_Meets() {
	s := threat.USSetback{Acquired: 20050101, Feet: 40, Engineering: vienna.True}
	fmt.Println(s.Meets())
	s.Acquired = 20240101
	fmt.Println(s.Meets())
	// Output:
	// false
	// true
}

var plan = threat.Plan{
	Assessed: 20260101, Written: 20250901, Reviewed: 20250901, ThreatList: 20260401,
	Trained: 20251001, Coordinated: 20250801, Headcount: 40,
	Items: []threat.Item{
		{Element: threat.ElementShelter, Drilled: 20250101, Capacity: 30},
		{Element: threat.ElementAlarmSignals, Drilled: 20260201},
		{Element: threat.ElementStocks, Capacity: 60},
	},
}

func ExampleMissing() {
	n := 0
	for f := range threat.Missing(plan, threat.Profile{HighRisk: vienna.True}) {
		if f.Holds == vienna.Open || f.Element == threat.ElementSecondCommandPost {
			fmt.Println(f.Holds, f.Element)
		}
		n++
	}
	fmt.Println(n, "missing")
	// Output:
	// true second_command_post
	// open destruction_plan
	// open impact_analysis
	// 27 missing
}

func ExampleStale() {
	for f := range threat.Stale(plan, 20260601) {
		fmt.Println(f.Holds, f.Element, "-", f.Why)
	}
	// Output:
	// true rebased - the plan is older than the assessment it should rest on
	// true liaison - the coordination with the receiving State is older than the plan
	// open shelter - not checked on the spot within a year
	// open stocks - not checked on the spot within a year
}

func ExampleUndrilled() {
	for f := range threat.Undrilled(plan, 20260601) {
		fmt.Println(f.Holds, f.Element, "-", f.Why)
	}
	// Output:
	// true shelter - not drilled within a year
}

func ExampleUnresourced() {
	for f := range threat.Unresourced(plan, 50) {
		fmt.Println(f.Holds, f.Element, "-", f.Why)
	}
	// Output:
	// true shelter - does not reach for everybody
	// true rebased - the plan was made for fewer persons
}

func ExampleCommitment_Overdue() {
	c := threat.Commitment{Kind: threat.CommitmentTraining, With: "police of the capital", Every: 12, Last: 20250110}
	fmt.Println(c.Overdue(20251201), c.Overdue(20260201))
	// Output: false true
}

func ExampleDuties() {
	t := threat.Threat{Kind: threat.Kidnapping, Target: threat.TargetAgent | threat.TargetServiceStaff, Actor: threat.ActorInsurgent}
	for d, engaged := range threat.Duties(t) {
		fmt.Println(engaged, d)
		fmt.Println("  raised by", d.Warning)
	}
	// Output:
	// open VCDR 29, third sentence: treats the agent with due respect, and takes all appropriate steps to prevent any attack on person, freedom or dignity
	//   raised by knowledge of the danger, from whatever source: a request for protection gives it, and to have the means and not use them is then decisive (US v Iran, ICJ 1980)
	// open IPP 4(a): takes all practicable measures against preparations in its territory for crimes against internationally protected persons there or elsewhere
	//   raised by a request for protection, or other knowledge of the danger
	// open IPP 4(b): exchanges information and coordinates measures to prevent crimes against internationally protected persons
	//   raised by a request for protection, or other knowledge of the danger
}

// From a duty that a threat engages to the one of package obligations, which
// says whether it is breached.
func ExampleDuty_Obligation() {
	t := threat.Threat{Kind: threat.ForcedEntryByState, Target: threat.TargetPremises, Actor: threat.ActorReceivingState}
	c := obligations.Case{
		Events: obligations.EventsOf(obligations.MissionEntered),
		Author: obligations.Organ, Capacity: obligations.WithinAuthority,
		Consent: obligations.Consent{Given: vienna.False},
		Excuse:  obligations.Excuse{Invoked: vienna.False},
	}
	for d, engaged := range threat.Duties(t) {
		o, ok := d.Obligation()
		if engaged == vienna.True && ok {
			fmt.Println(d.Key, d.Standard, obligations.Decide(c, o).State)
		}
	}
	_, ok := threat.Duty{Key: "csm-29"}.Obligation()
	fmt.Println(ok)
	// Output:
	// vcdr-22-1 strict breached
	// vcdr-22-3 strict not_engaged
	// vcdr-24 strict not_engaged
	// false
}

func ExampleGroups() {
	n := 0
	for g := range threat.Groups() {
		if !g.Diplomatic {
			fmt.Println(g.ID, g.Name)
		}
		n++
	}
	fmt.Println(n, "groups")
	// Output:
	// attack:G0019 Naikon
	// attack:G0063 BlackOasis
	// 13 groups
}

func ExampleGroupByID() {
	r, _ := threat.ParseRef("attack:G0086") // withdrawn
	g, err := threat.GroupByID(r)
	fmt.Println(g.ID, g.Name, err, g.Kinds().Has(threat.Phishing))
	// Output: attack:G0094 Kimsuky <nil> true
}

// A mob gathers before the mission, and the receiving State knows of it. That its
// police came late is stated as Care.During, once it is known.
func ExampleSituation() {
	c, owed := threat.Situation(threat.Threat{Kind: threat.ViolentProtest, Target: threat.TargetPremises, Actor: threat.ActorMob, Warned: vienna.True})
	for _, d := range owed {
		fmt.Println(d, obligations.Decide(c, d).State)
	}
	c.Care.Means, c.Care.During, c.Care.Harm, c.Excuse.Invoked = vienna.True, vienna.False, vienna.True, vienna.False
	for _, d := range owed {
		fmt.Println(d.Key, obligations.Decide(c, d).State)
	}

	_, owed = threat.Situation(threat.Threat{Kind: threat.ForcedEntryByState, Target: threat.TargetPremises})
	fmt.Println(len(owed), "duties of steps: no case to decide")
	// Output:
	// VCDR 22(2): takes all appropriate steps to protect the premises against intrusion and damage, and to prevent disturbance of the peace of the mission or impairment of its dignity engaged|performed|breached|excused
	// vcdr-22-2 breached
	// 0 duties of steps: no case to decide
}
