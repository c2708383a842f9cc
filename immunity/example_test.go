package immunity_test

import (
	"fmt"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

func ExampleDecide() {
	c := immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.RealAction, Presume: true}
	r := immunity.Decide(c, immunity.CivilJurisdiction)
	if r.Answer != vienna.NotBarred {
		fmt.Println(r)
	}
	// Output:
}
