// Roadside prints the card that an officer would want who has stopped somebody
// of a mission: every measure against the person, and those that come up against
// the car, the home and a bag in the car; whether it is barred, by which
// provision, how it is to be done, and what is still to be asked and of whom.
package main

import (
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"text/tabwriter"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// A ruling is what the rulings of both packages have.
type ruling interface {
	Settled() iter.Seq[vienna.Rule]
	Manner() iter.Seq[vienna.Rule]
	Open() iter.Seq[vienna.Fact]
}

func main() { card(os.Stdout) }

func card(w io.Writer) {
	// A clerk of a mission drives home drunk from a private dinner, with a marked
	// bag on the back seat.
	clerk := immunity.Case{
		Person:   immunity.AdministrativeTechnical,
		Forum:    immunity.ReceivingState,
		Act:      immunity.Private,
		Danger:   vienna.True,
		Readings: immunity.Mainstream2026(),
		Presume:  true,
	}
	thing := premises.Case{Holder: premises.Mission, Owner: clerk, Readings: premises.Mainstream2026(), Presume: true}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for r := range immunity.All(clerk) {
		line(t, "person", r.Power, r.Answer, r)
	}
	for _, part := range []struct {
		name   string
		thing  premises.Thing
		powers []premises.Power
	}{
		{"car", premises.PersonalProperty, []premises.Power{premises.Search, premises.Seize, premises.Clamp, premises.Tow}},
		{"home", premises.Residence, []premises.Power{premises.Enter, premises.Search, premises.ServeOnSpot}},
		{"bag", premises.Bag, []premises.Power{premises.Open, premises.Detain, premises.SendBack, premises.Scan, premises.Sniff}},
	} {
		thing.Thing = part.thing
		for _, p := range part.powers {
			r := premises.Decide(thing, p)
			line(t, part.name, r.Power, r.Answer, r)
		}
	}
	t.Flush()
	fmt.Fprintln(w, "\n"+vienna.Limits)
}

func line(w io.Writer, what string, power fmt.Stringer, answer vienna.Answer, r ruling) {
	var at, ask []string
	for rule := range r.Settled() {
		at = append(at, rule.At.String())
	}
	for rule := range r.Manner() {
		at = append(at, rule.Gist)
	}
	for f := range r.Open() {
		ask = append(ask, strings.TrimSpace(f.Name+" "+f.Decider))
	}
	fmt.Fprintf(w, "%s\t%v\t%v\t%s\t%s\n", what, power, strings.ReplaceAll(answer.String(), "_", " "), strings.Join(ask, "; "), strings.Join(at, "; "))
}
