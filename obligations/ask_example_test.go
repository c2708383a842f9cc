package obligations_test

import (
	"encoding/json"
	"fmt"
	"maps"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// An interview about one duty: the next question, its answer, and so on until the
// state is settled. What has happened is asked for first.
func ExampleRuling_Next() {
	known := map[string]string{
		"events": "national_detained", "access.national": "true", "access.apparent": "true", "access.told": "withheld",
		"excuse.invoked": "false",
	}
	var c obligations.Case
	for {
		r := obligations.Decide(c, duty("vccr-36-1-b-tell"))
		q, ok := r.Next()
		if !ok {
			fmt.Println(r.State)
			break
		}
		fmt.Printf("%s (%v)\n", q, q.Rule.At)
		fmt.Printf("  ask %s; look at %s\n", q.Who, q.Evidence)
		for i, token := range q.Tokens {
			fmt.Printf("  %s: %v\n", token, q.Leads[i])
		}
		if err := c.Set(q.Name, known[q.Name]); err != nil {
			fmt.Println(err)
			break
		}
	}
	// Output:
	// Which of these events have happened? (VCCR 36(1)(b), third sentence)
	//   ask the two States between which the duty stands, and in the end the court; look at the notes between the two States, the reports of the police and of the mission or post
	//   national_detained: not_engaged|engaged|performed|breached|excused
	//   nothing: not_engaged
	// Is the person a national of the sending State? (VCCR 36(1)(b), third sentence)
	//   ask the sending State; look at the passport and the register of nationals
	//   false: not_engaged
	//   true: not_engaged|engaged|performed|breached|excused
	// Did the authorities realise, or had they grounds to think, that the person was a foreign national? (VCCR 36(1)(b), third sentence)
	//   ask the authorities that hold the person, and in the end the court; look at the papers found, the record of the arrest, and what the person said
	//   false: not_engaged
	//   true: engaged|performed|breached|excused
	// When was the person told of the rights? (VCCR 36(1)(b), third sentence)
	//   ask the authorities that hold the person, and the post; look at the signed form or the custody record, with the hour
	//   at_once: performed
	//   without_delay: performed|breached|excused
	//   late: breached|excused
	//   withheld: breached|excused
	//   outstanding: engaged
	// Is a circumstance that precludes wrongfulness put forward, or does one appear from the facts? (ARSIWA 21)
	//   ask the State that owes the duty; look at its notes, statements and pleadings
	//   false: breached
	//   true: breached|excused
	// breached
}

// What would have had to be otherwise for there to be no breach: all of it is past,
// and nobody can change it. What is still due the bearer of the duty can do.
func ExampleRuling_Flips() {
	r := obligations.Decide(sacked(), duty("vcdr-22-2"))
	fmt.Println(r.State)
	for f := range r.Flips(1) {
		fmt.Println(f, "by", f.Changes[0].Rule.At)
	}
	c := obligations.Case{Events: obligations.EventsOf(obligations.PersonaNonGrata), Running: obligations.DutiesOf(duty("vcdr-9-1"))}
	for f := range obligations.Decide(c, duty("vcdr-9-1")).Flips(1) {
		fmt.Println(f, f.Possible())
	}
	// Output:
	// breached
	// mission_entered: true to false: not_engaged by VCDR 22(2)
	// care.harm: true to false: engaged by ARSIWA 14(3)
	// care.warn: requested to unforeseen: performed by VCDR 22(2)
	// care.means: true to false: performed by VCDR 22(2)
	// care.before: false to true: performed by VCDR 22(2)
	// vcdr-9-1: running to performed (the bearer of the duty performs it or fails to): performed true
}

// The state hangs on a contested point: which position leads where, and the
// weakest link in each chain; for one side no authority is known.
func ExampleRuling_Views() {
	c := sacked()
	c.Care.Harm = vienna.False
	for v := range obligations.Decide(c, duty("vcdr-22-2")).Views() {
		fmt.Println(v)
		fmt.Printf("  weakest: %q\n", v.Weakest().Name)
	}
	for v := range obligations.Decide(sacked(), duty("vcdr-22-2")).Views() {
		fmt.Println(v)
	}
	// Output:
	// breach-without-harm: A: engaged
	//   weakest: "Application of the Genocide Convention (Bosnia and Herzegovina v Serbia and Montenegro) [2007] ICJ Rep 43"
	// breach-without-harm: B: breached
	//   weakest: ""
	// whatever is taken: breached
}

// Facts that need not be kept.
func ExampleRuling_Unused() {
	c := sacked()
	c.Events = obligations.EventsOf(obligations.MissionEntered, obligations.BagOpened)
	for f := range obligations.Decide(c, duty("vcdr-22-2")).Unused() {
		fmt.Println(f)
	}
	// Output:
	// bag_opened: true
	// author: private_persons
	// adopted: false
	// care.during: true
	// care.after: true
	// breach-without-harm: A
}

// The catalogue for translators.
func ExampleTexts() {
	b, err := json.Marshal(maps.Collect(obligations.Texts()))
	var texts map[string]string
	fmt.Println(err, json.Unmarshal(b, &texts))
	fmt.Println(texts["obligations.handling/wording"])
	fmt.Println(texts["obligations.bag_opened/gist"])
	fmt.Println(texts["obligations.vcdr-27-3/content"])
	fmt.Println(texts["obligations.arsiwa-24-bag"])
	// Output:
	// <nil> <nil>
	// What happened to the consular bag?
	// a diplomatic bag is opened or detained
	// neither opens nor detains the diplomatic bag
	// distress excuses an opening that did no more than save life
}
