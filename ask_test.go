package vienna_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

var waiver = vienna.Flip[vienna.Answer]{
	Answer: vienna.NotBarred,
	Changes: []vienna.Change{
		{Name: "waiver.given", From: "false", To: []string{"true"}, By: "the sending State waives"},
		{Name: "waiver.reach", To: []string{"this_proceeding", "standing"}, By: "the sending State waives"},
	},
}

func ExampleQuestion_String() {
	q := vienna.Question[vienna.Answer]{Column: vienna.Column{Name: "act", Wording: "In what capacity was the act done?"}}
	fmt.Println(q)
	// Output:
	// In what capacity was the act done?
}

func ExampleChange_String() {
	fmt.Println(vienna.Change{Name: "ties", From: "none", To: []string{"national", "permanent_resident"}})
	fmt.Println(vienna.Change{Name: "grant.powers", To: []string{"arrest", "execution"}, Every: true})
	// Output:
	// ties: none to national or permanent_resident
	// grant.powers: not stated to arrest and execution
}

// A waiver is one step, with all its parts.
func ExampleFlip_Steps() {
	fmt.Println(len(waiver.Changes), waiver.Steps())
	// Output:
	// 2 1
}

// Nobody can change in what capacity an act was done.
func ExampleFlip_Possible() {
	act := vienna.Flip[vienna.Answer]{Answer: vienna.NotBarred, Changes: []vienna.Change{{Name: "act", From: "official", To: []string{"private"}}}}
	fmt.Println(waiver.Possible(), act.Possible())
	// Output:
	// true false
}

func ExampleFlip_String() {
	fmt.Println(waiver)
	// Output:
	// waiver.given: false to true; waiver.reach: not stated to this_proceeding or standing (the sending State waives): not_barred
}

// A reading with the option that is taken.
func reading(id string, at vienna.Position, authorities ...vienna.Authority) vienna.Reading {
	return vienna.Reading{ID: id, Options: []vienna.Option{{Position: at, Authorities: authorities}}}
}

func ExampleView_Weakest() {
	v := vienna.View[vienna.Answer]{Answer: vienna.Barred, Taken: []vienna.Reading{
		reading("this", vienna.A, vienna.Authority{Name: "a trial", Weight: vienna.TrialCourt}, vienna.Authority{Name: "an appeal", Weight: vienna.AppealCourt}),
		reading("that", vienna.B, vienna.Authority{Name: "a supreme court", Weight: vienna.SupremeCourt}),
	}}
	fmt.Println(v.Weakest().Name)
	// Output:
	// an appeal
}

func ExampleView_String() {
	fmt.Println(vienna.View[vienna.Answer]{Answer: vienna.Barred, Taken: []vienna.Reading{reading("brief-restraint", vienna.A)}})
	fmt.Println(vienna.View[vienna.Answer]{Answer: vienna.NotBarred})
	// Output:
	// brief-restraint: A: barred
	// whatever is taken: not_barred
}

// A dissent is no decision of its court, and a chain is as strong as its weakest
// link: none, if no authority is known.
func TestWeakest(t *testing.T) {
	dissent := vienna.Authority{Name: "dissent", Weight: vienna.Opinion, Note: "two of five justices"}
	separate := vienna.Authority{Name: "separate", Weight: vienna.Opinion, Note: "one judge"}
	practice := vienna.Authority{Name: "practice", Weight: vienna.StatePractice}
	for _, test := range []struct {
		taken []vienna.Reading
		want  vienna.Authority
	}{
		{nil, vienna.Authority{}},
		{[]vienna.Reading{reading("a", vienna.A)}, vienna.Authority{}},
		{[]vienna.Reading{reading("a", vienna.A, practice), reading("b", vienna.A)}, vienna.Authority{}},
		{[]vienna.Reading{reading("a", vienna.A, dissent)}, dissent},
		{[]vienna.Reading{reading("a", vienna.A, dissent, practice)}, practice},
		{[]vienna.Reading{reading("a", vienna.A, practice), reading("b", vienna.A, separate)}, separate},
	} {
		require.Equal(t, test.want, vienna.View[vienna.Answer]{Taken: test.taken}.Weakest(), "%v", test.taken)
	}
	require.False(t, vienna.Flip[vienna.Answer]{}.Possible())
}
