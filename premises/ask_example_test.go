package premises_test

import (
	"encoding/json"
	"fmt"
	"maps"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// Where the status of a person matters, the questions are about the Owner.
func ExampleRuling_Next() {
	c := premises.Case{Thing: premises.Residence, Holder: premises.Mission, Presume: true}
	q, ok := premises.Decide(c, premises.Enter).Next()
	fmt.Println(q.Name, "-", q, ok)
	fmt.Println(c.Set(q.Name, "service_staff"))
	fmt.Println(premises.Decide(c, premises.Enter).Answer)
	// Output:
	// owner.person - To which class of person does the person belong? true
	// <nil>
	// not_barred
}

func ExampleRuling_Flips() {
	c := premises.Case{Thing: premises.Premises, Holder: premises.Mission, Emergency: premises.Disaster, Presume: true}
	r := premises.Decide(c, premises.Enter)
	fmt.Println(r.Answer)
	for f := range r.Flips(1) {
		if f.Possible() {
			fmt.Println(f)
		}
	}
	// Output:
	// barred
	// stage: in_use to ended (the mission or post moves in or out, closes, or relations are broken off): not_barred
	// consent.state: refused to given; consent.by: not stated to government or head; consent.scope: not stated to this (whoever may consent does): not_barred
}

func ExampleRuling_Views() {
	c := premises.Case{Thing: premises.Bag, Holder: premises.Mission, Presume: true}
	for v := range premises.Decide(c, premises.Scan).Views() {
		fmt.Println(v)
		fmt.Println("  weakest:", v.Weakest().Name)
	}
	// Output:
	// bag-scanning: A: not_barred
	//   weakest: statements of the United Kingdom after the closure of the Libyan mission
	// bag-scanning: B: barred
	//   weakest: ILC, Draft Articles on the Diplomatic Courier and the Diplomatic Bag, art 28
}

func ExampleRuling_Unused() {
	c := premises.Case{Thing: premises.Residence, Holder: premises.Mission, Locality: premises.AtSeat, Presume: true}
	c.Owner = immunity.Case{Person: immunity.Agent, Household: vienna.True}
	for f := range premises.Decide(c, premises.Search).Unused() {
		fmt.Println(f)
	}
	// Output:
	// locality: at_seat
	// owner.household: true
}

// The catalogue for translators, of both packages.
func ExampleTexts() {
	texts := maps.Collect(premises.Texts())
	maps.Insert(texts, immunity.Texts())
	b, err := json.Marshal(texts)
	fmt.Println(len(b) > 100_000, err)
	fmt.Println(texts["premises.consent.state/wording"])
	fmt.Println(texts["immunity.person/wording"])
	// Output:
	// true <nil>
	// How does the matter of consent stand: not asked, given, refused, withdrawn?
	// To which class of person does the person belong?
}
