// Roadside prints the card that an officer would want who has stopped somebody
// of a mission: every measure, whether it is barred, by which provision, how it
// is to be done, and what is still to be asked and of whom.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

func main() { card(os.Stdout) }

func card(w io.Writer) {
	// A clerk of a mission drives on drunk after a private dinner.
	c := immunity.Case{
		Person:   immunity.AdministrativeTechnical,
		Forum:    immunity.ReceivingState,
		Act:      immunity.Private,
		Danger:   vienna.True,
		Readings: immunity.Mainstream2026(),
		Presume:  true,
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for r := range immunity.All(c) {
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
		fmt.Fprintf(t, "%v\t%v\t%s\t%s\n", r.Power, strings.ReplaceAll(r.Answer.String(), "_", " "), strings.Join(ask, "; "), strings.Join(at, "; "))
	}
	t.Flush()
	fmt.Fprintln(w, "\n"+vienna.Limits)
}
