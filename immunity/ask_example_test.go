package immunity_test

import (
	"encoding/json"
	"fmt"
	"maps"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

// An interview: the next question, its answer, and so on until the ruling is
// settled. What the person asked does not know is not asked again.
func ExampleRuling_Next() {
	known := map[string]string{"claim": "real_action", "for_sending_state": "false"}
	c := immunity.Case{Person: immunity.Agent, Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies, Notified: vienna.True}
	c.Waiver.Given = vienna.False
	var unknown []string
	for {
		r := immunity.Decide(c, immunity.CivilJurisdiction)
		q, ok := r.Next(unknown...)
		if !ok {
			fmt.Println(r.Answer)
			break
		}
		fmt.Printf("%s (%v)\n", q, q.Rule.At)
		fmt.Printf("  ask %s; look at %s\n", q.Who, q.Evidence)
		for i, token := range q.Tokens {
			fmt.Printf("  %s: %v\n", token, q.Leads[i])
		}
		if answer, ok := known[q.Name]; !ok {
			unknown = append(unknown, q.Name)
		} else if err := c.Set(q.Name, answer); err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output:
	// Is it a counterclaim directly connected with a claim that the person brought? (VCDR 32(3))
	//   ask the court; look at the pleadings
	//   false: unknown
	//   true: not_barred
	// What kind of action is it? (VCDR 31(1)(a))
	//   ask the court; look at the statement of claim
	//   real_action: unknown
	//   succession: unknown
	//   commerce: unknown
	//   other_contract: unknown
	//   accident_damage: unknown
	//   other: unknown
	// Does the person hold the property, or take part in the succession, on behalf of the sending State? (VCDR 31(1)(a))
	//   ask the sending State; look at the land register, the will, and the sending State's statement
	//   false: not_barred
	//   true: unknown
	// not_barred
}

// What would open a barred measure: first what the sending State and others can
// do, then what nobody can change.
func ExampleRuling_Flips() {
	c := immunity.Case{
		Person: immunity.Agent, Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies,
		Act: immunity.Private, Claim: immunity.AccidentDamage, Notified: vienna.True,
		Counterclaim: vienna.False, ForcedLabour: vienna.False, Waiver: immunity.Waiver{Given: vienna.False},
	}
	r := immunity.Decide(c, immunity.CivilJurisdiction)
	fmt.Println(r.Answer)
	for _, possible := range []bool{true, false} {
		for f := range r.Flips(1) {
			if f.Possible() != possible || f.Changes[0].Name == "person" {
				continue
			}
			fmt.Println(f)
			for _, change := range f.Changes {
				fmt.Println("  ", change.Name, "by", change.Rule.At)
			}
		}
	}
	// Output:
	// barred
	// tenure: serving to over (the sending State ends the functions, or a break of relations does): not_barred
	//    tenure by VCDR 39(2), first sentence
	// waiver.given: false to true; waiver.by: not stated to government; waiver.express: not stated to true; waiver.reach: not stated to this_proceeding or standing; waiver.conditions_met: not stated to true; waiver.civil: not stated to true (the sending State, or for its own persons the organisation, waives): not_barred
	//    waiver.given by VCDR 32(1)
	//    waiver.by by VCDR 32(1)
	//    waiver.express by VCDR 32(1)
	//    waiver.reach by VCDR 32(1)
	//    waiver.conditions_met by VCDR 32(1)
	//    waiver.civil by VCDR 32(1)
	// forum: receiving_state to third_state: not_barred
	//    forum by VCDR 31(1), second sentence
	// counterclaim: false to true: not_barred
	//    counterclaim by VCDR 32(3)
	// claim: accident_damage to commerce: not_barred
	//    claim by VCDR 31(1)(c)
	// tenure: serving to not_begun: not_barred
	//    tenure by VCDR 39(1)
}

// The answer hangs on a contested point: which position leads where, who takes
// it, and the weakest link in each chain.
func ExampleRuling_Views() {
	c := immunity.Case{Person: immunity.Agent, Tenure: immunity.Serving, Forum: immunity.ReceivingState, Danger: vienna.True, Grant: immunity.Grant{Source: immunity.NoGrant}, Ties: immunity.NoTies, Notified: vienna.True}
	c.Waiver.Given = vienna.False
	for v := range immunity.Decide(c, immunity.BriefRestraint).Views() {
		fmt.Println(v)
		for _, reading := range v.Taken {
			fmt.Println("  authorities:", len(reading.Options[0].Authorities))
		}
		fmt.Println("  weakest:", v.Weakest().Name)
	}
	for v := range immunity.Decide(c, immunity.Arrest).Views() {
		fmt.Println(v)
	}
	// Output:
	// brief-restraint: A: barred
	//   authorities: 1
	//   weakest: apology of the Netherlands to Russia (Borodin)
	// brief-restraint: B: not_barred
	//   authorities: 6
	//   weakest: United States Diplomatic and Consular Staff in Tehran (United States v Iran) [1980] ICJ Rep 3, para 86
	// whatever is taken: barred
}

// Facts that need not be kept.
func ExampleRuling_Unused() {
	c := immunity.Case{Person: immunity.AdministrativeTechnical, Tenure: immunity.Serving, Act: immunity.Private, Ties: immunity.NoTies}
	for f := range immunity.Decide(c, immunity.CivilJurisdiction).Unused() {
		fmt.Println(f)
	}
	// Output:
	// tenure: serving
	// ties: none
}

// The catalogue for translators.
func ExampleTexts() {
	b, err := json.Marshal(maps.Collect(immunity.Texts()))
	var texts map[string]string
	fmt.Println(err, json.Unmarshal(b, &texts))
	fmt.Println(texts["immunity.ties/wording"])
	fmt.Println(texts["immunity.vcdr-29"])
	fmt.Println(texts["immunity.brief-restraint/prevent-and-release"])
	// Output:
	// <nil> <nil>
	// Is the person a national of the receiving State, or permanently resident there?
	// the person is inviolable and free from any form of arrest or detention
	// yes, for the moment that it takes to stop it, and never to prosecute
}
