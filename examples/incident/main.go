// Incident prints the review of an incident: which duties were in question, of
// whom, to what standard, in which state each is and why, and which responses the
// law allows and forbids. Without an argument it reviews United States v Iran
// (ICJ 1980) in its two phases; otherwise the file named.
//
// A file is one JSON object: "title"; "states", the two codes, the sending State
// first; "application", the day of an application to the International Court;
// and "phases", each with "name", the "case" as package obligations reads it, "by", who
// would respond, the conditions "met" and "unmet" of responses, and the position
// on reading consular-access-remedy, "remedy". That a wrong was done, and whether
// the Optional Protocols are in force, the program adds.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

//go:embed tehran.json
var tehran []byte

func main() {
	data := tehran
	var err error
	if len(os.Args) > 1 {
		data, err = os.ReadFile(os.Args[1])
	}
	if err == nil {
		err = review(os.Stdout, data)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "incident:", err)
		os.Exit(1)
	}
}

type incident struct {
	Title       string
	States      []vienna.State
	Application vienna.Date
	Phases      []phase
}

type phase struct {
	Name       string
	By         string
	Case       obligations.Case
	Met, Unmet string
	Remedy     string
}

func read(data []byte) (in incident, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err = d.Decode(&in); err != nil {
		return in, err
	}
	if _, err := d.Token(); err != io.EOF {
		return in, fmt.Errorf("something follows the object")
	}
	if len(in.States) != 0 && len(in.States) != 2 {
		return in, fmt.Errorf("states: %d: allowed are two, or none", len(in.States))
	}
	return in, nil
}

func review(w io.Writer, data []byte) error {
	in, err := read(data)
	if err != nil {
		return err
	}
	fmt.Fprintln(w, in.Title)
	for i, p := range in.Phases {
		fmt.Fprintf(w, "\n%d. %s\n\n", i+1, p.Name)
		footing, by, err := in.footing(&p)
		if err != nil {
			return fmt.Errorf("phase %d: %w", i+1, err)
		}
		if duties(w, p.Case) {
			footing.Met |= obligations.WrongDone
		}
		replies(w, footing, by)
	}
	fmt.Fprintln(w, "\n"+obligations.Limits)
	return nil
}

// duties prints every duty that is in question, by its state, and reports whether
// one is breached.
func duties(w io.Writer, c obligations.Case) bool {
	var rulings []obligations.Ruling
	for r := range obligations.All(c) {
		rulings = append(rulings, r)
	}
	breached := list(w, "Breached", rulings, func(s obligations.State) bool { return s == obligations.Breached })
	list(w, "Excused", rulings, func(s obligations.State) bool { return s == obligations.Excused })
	list(w, "Not settled", rulings, func(s obligations.State) bool { return !s.Settled() })
	list(w, "Owed", rulings, func(s obligations.State) bool { return s == obligations.Engaged })
	list(w, "Performed, or no act of the State", rulings, func(s obligations.State) bool { return s == obligations.Performed })
	return breached
}

// list prints the rulings whose state is wanted, and reports whether there are any.
func list(w io.Writer, title string, rulings []obligations.Ruling, want func(obligations.State) bool) (some bool) {
	for _, r := range rulings {
		if !want(r.State) {
			continue
		}
		if !some {
			fmt.Fprintf(w, "%s:\n", title)
			some = true
		}
		fmt.Fprintf(w, "- %v (%s; %v): %s\n", r.Duty.At, plain(r.Duty.Bearer.String()), r.Duty.Standard, r.Duty.Content)
		var why []string
		if r.State.Settled() {
			for s := range r.Settled() {
				why = append(why, s.String())
			}
		} else {
			for f := range r.Open() {
				why = append(why, f.Name)
			}
			why = []string{plain(r.State.String()) + ", which turns on " + strings.Join(why, ", ")}
		}
		fmt.Fprintf(w, "  %s\n", strings.Join(why, "; "))
	}
	if some {
		fmt.Fprintln(w)
	}
	return some
}

// plain returns tokens as words.
func plain(tokens string) string {
	return strings.NewReplacer("_", " ", "|", " or ").Replace(tokens)
}

// footing returns where the State stands that would respond.
func (in *incident) footing(p *phase) (f obligations.Footing, by obligations.Actor, err error) {
	if f.Met, err = obligations.ParseConditions(p.Met); err != nil {
		return f, 0, err
	}
	if f.Unmet, err = obligations.ParseConditions(p.Unmet); err != nil {
		return f, 0, err
	}
	if by, err = obligations.ParseActor(p.By); err != nil {
		return f, 0, err
	}
	if p.Remedy != "" {
		reading, _ := obligations.ReadingByID("consular-access-remedy")
		if f.ConsularAccessRemedy, err = reading.Position(p.Remedy); err != nil {
			return f, 0, err
		}
	}
	if len(in.States) == 2 {
		r := vienna.Between(in.States[0], in.States[1], in.Application)
		for t, protocol := range map[vienna.Treaty]obligations.Conditions{vienna.VCDR: obligations.DiplomaticProtocol, vienna.VCCR: obligations.ConsularProtocol} {
			switch r.Jurisdiction(t) {
			case vienna.True:
				f.Met |= protocol
			case vienna.False:
				f.Unmet |= protocol
			}
		}
	}
	return f, by, nil
}

// replies prints the responses: those that are open, those that depend on
// something not stated, and those that are forbidden.
func replies(w io.Writer, f obligations.Footing, by obligations.Actor) {
	for i, part := range []struct {
		title     string
		answer    vienna.Answer
		forbidden bool
	}{{"Responses open to the " + plain(by.String()), vienna.NotBarred, false}, {"Responses that depend on more", vienna.Unknown, false}, {"Forbidden to either side", vienna.Barred, true}} {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s:\n", part.title)
		who := by
		if part.forbidden {
			who = 0
		}
		for r := range obligations.Responses(f, who) {
			if r.Answer == part.answer && r.Response.Forbidden == part.forbidden {
				fmt.Fprint(w, "- ", r.Response)
				if r.Missing != 0 {
					fmt.Fprint(w, "; needs "+strings.NewReplacer("_", " ", "|", ", ").Replace(r.Missing.String()))
				}
				if r.Reading != "" {
					fmt.Fprint(w, "; reading "+r.Reading)
				}
				if r.Response.Limit != "" {
					fmt.Fprint(w, "; "+r.Response.Limit)
				}
				fmt.Fprintln(w)
			}
		}
	}
}
