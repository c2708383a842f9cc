package main

import (
	"bytes"
	"cmp"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/casefile"
	"law.example/vienna/premises"
)

// The tables and rules of thumb that foreign ministries print, and what the
// conventions say where a table would say it, in our words.
//
//go:embed tables.jsonl
var official []byte

// A cell is one answer of an official table.
type cell struct {
	ID, Source, URL string
	Verified        bool   // stated from the source; if false, from memory
	Class, Asked    string // the row and the question, in the words of the data
	Official        string // yes, no or conditional: may it be done, or is it enjoyed
	Condition       string
	Footnotes       []int
	Article         string
	Law             bool // treaty law; otherwise practice

	Package string          // immunity if it is left out
	Case    json.RawMessage // what it adds to the premise of all tables
	Answers map[string]vienna.Answer
	Open    []string // the condition: facts and readings that the cell leaves open
	Apart   string   // why it is not compared: practice, premises, duty, measure or looser
	Reason  string   // the legal reason

	stated casefile.Entry // the case with that premise
}

// premise is what every table takes for granted: somebody who serves, was
// notified, and has neither ties to the receiving State nor other work there,
// and for whom nothing is waived, reserved or granted.
func premise() immunity.Case {
	return immunity.Case{
		Tenure: immunity.Serving, Forum: immunity.ReceivingState, Ties: immunity.NoTies, PostHead: immunity.CareerHead,
		Household: vienna.True, Notified: vienna.True, Sponsor: immunity.Sponsor{Ties: immunity.NoTies, Waived: vienna.False, Gainful: vienna.False},
		OwnState: vienna.False, ConsularAct: vienna.False, Counterclaim: vienna.False,
		Gainful: vienna.False, Permanent: vienna.True, Services: vienna.True,
		Waiver: immunity.Waiver{Given: vienna.False}, Grant: immunity.Grant{Source: immunity.NoGrant}, Reservation: vienna.NoReservation,
	}
}

// premiseOfThings is the same of things: in use, where they belong, and nobody's
// consent or danger in play. What the owner is taken to be is the premise of
// persons.
func premiseOfThings() premises.Case {
	return premises.Case{
		Forum: premises.ReceivingState, Actor: premises.StateAgent, Emergency: premises.NoEmergency, Consent: premises.Consent{State: premises.NotAsked},
		Stage: premises.InUse, Objection: premises.NoObjection, Accepted: vienna.True, Locality: premises.AtSeat,
		HeldForState: vienna.True, OnContractor: vienna.False, OfficialUse: vienna.True, Obstructs: vienna.False, Accompanying: vienna.True, Provenance: premises.Kept,
		Reservation: vienna.NoReservation, Granted: vienna.False, Owner: premise(),
	}
}

// cells reads the official tables.
func cells(r *casefile.Reader) ([]cell, error) {
	var all []cell
	granted := map[string]iter.Seq2[string, []string]{"immunity": premise().Facts(), "premises": premiseOfThings().Facts()}
	d := json.NewDecoder(bytes.NewReader(official))
	d.DisallowUnknownFields()
	for d.More() {
		var c cell
		if err := d.Decode(&c); err != nil {
			return nil, fmt.Errorf("tables.jsonl: cell %d, %q: %w", len(all)+1, c.ID, err)
		}
		l, err := r.Law(c.Package)
		if err != nil {
			return nil, fmt.Errorf("tables.jsonl: %s: %w", c.ID, err)
		}
		c.stated.Law, c.stated.Case = l, l.Blank()
		if c.Case != nil {
			err = json.Unmarshal(c.Case, c.stated.Case)
		}
		for q := range c.Answers {
			if err == nil && !slices.Contains(l.Questions, q) {
				err = casefile.NotAmong(q, "a question of "+l.Name(), l.Questions)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("tables.jsonl: %s: %w", c.ID, err)
		}
		own := maps.Collect(c.stated.Case.Facts())
		for name, tokens := range granted[l.Name()] {
			if own[name] == nil && !slices.Contains(c.Open, name) {
				_ = c.stated.Case.Set(name, tokens...) // they are of this law, so that they are allowed
			}
		}
		all = append(all, c)
	}
	return all, nil
}

// findings decides what the cell asks, in the order of the alphabet.
func (c cell) findings() (all []casefile.Finding) {
	for _, q := range slices.Sorted(maps.Keys(c.Answers)) {
		all = append(all, c.stated.Find(q))
	}
	return all
}

// privileges are the questions that a yes answers in favour of the person.
var privileges = []string{"family_same_as_sponsor", "enjoys_other_envoy_immunities", "enjoys_fiscal_privileges"}

// ours returns our answer in the words of the tables: "conditional" if it is
// open, or differs between the measures that the cell asks of; "" if it asks of
// none that is modelled.
func (c cell) ours() string {
	said := ""
	for _, f := range c.findings() {
		s := "conditional"
		switch {
		case f.Answer == vienna.Unknown:
		case (f.Answer == vienna.NotBarred) == slices.Contains(privileges, c.Asked):
			s = "no"
		default:
			s = "yes"
		}
		if said != "" && s != said {
			return "conditional"
		}
		said = s
	}
	return said
}

// persons prints the answers to question p for every class of person.
func (j *job) persons(w io.Writer, p immunity.Power) error {
	c, err := j.under(premise())
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: may it be done to somebody who serves in the receiving State, was notified, has\nneither ties to it nor other work there, and for whom nothing is waived, reserved or granted?\n\n", words(p.String()))
	for r := range immunity.Compare(c, p) {
		var by []string
		for s := range r.Settled() {
			at := s.At.String()
			if s.Layer == "floor" {
				at = "no rule"
			}
			if s.Through != (vienna.Citation{}) {
				at += " through " + s.Through.String()
			}
			if !slices.Contains(by, at) {
				by = append(by, at)
			}
		}
		fmt.Fprintf(w, "%-31v %-10s  %s%s\n", r.Case.Person, words(r.Answer.String()), strings.Join(by, ", "), turns(r))
	}
	fmt.Fprintf(w, "\n%s\n", vienna.Limits)
	return nil
}

// under returns c with what the arguments add to every case.
func (j *job) under(c immunity.Case) (immunity.Case, error) {
	c.Presume = c.Presume || j.presume
	l, err := j.reader.Law("immunity")
	if err == nil {
		err = j.read(&c, l, "")
	}
	return c, err
}

// turns says what an open answer turns on.
func turns(r casefile.Ruling) string {
	s, sep := "", "; turns on "
	for f := range r.Open() {
		s, sep = s+sep+f.Name, ", "
	}
	return s
}

const stateDepartment = "state-department"

// The rows, columns and footnotes of the summary table of the Department of
// State, in our words.
var (
	summaryRows = []struct{ id, name string }{
		{"DA", "agent"}, {"AT", "administrative, technical"}, {"SS", "service staff"},
		{"CO", "career consular officer"}, {"HC", "honorary consular officer"}, {"CE", "consular employee"},
		{"IO", "official of an organisation"}, {"MD", "mission to one: diplomatic"}, {"MS", "mission to one: support"},
		{"TECRO", "TECRO employee"}, {"TECO", "TECO head or deputy"},
	}
	summaryColumns = []struct{ id, name string }{
		{"ARREST", "arrest"}, {"RES", "enter home"}, {"TICKET", "ticket"}, {"SUBP", "subpoena"}, {"PROS", "prosecute"}, {"FAM", "family same"},
	}
	summaryFootnotes = []string{
		"A short restraint that is no more than needed stays possible in self-defence, for public safety or against a serious crime.",
		"The general rule: by agreement staff of some States have more, which their cards show.",
		"A few senior officials are treated as agents.",
		"If the home lies in the consular premises, only the offices are closed.",
	}
)

// summaryTable prints the summary table of the Department of State from our
// answers.
func (j *job) summaryTable(w io.Writer) error {
	all, err := cells(j.reader)
	if err != nil {
		return err
	}
	var notes strings.Builder
	line := fmt.Sprintf("%-29s", "")
	for _, column := range summaryColumns {
		line += fmt.Sprintf("%-17s", column.name)
	}
	fmt.Fprintf(w, "May it be done? The summary table of the US Department of State, as this library answers it.\n\n%s\n", strings.TrimRight(line, " "))
	for _, row := range summaryRows {
		line = fmt.Sprintf("%-29s", row.name)
		for _, column := range summaryColumns {
			said := ""
			if i := slices.IndexFunc(all, func(c cell) bool { return c.ID == "US-TBL-"+row.id+"-"+column.id }); i >= 0 {
				c := all[i]
				if err := j.apply(&c.stated); err != nil {
					return err
				}
				said = cmp.Or(c.ours(), "("+c.Official+")")
				for _, n := range c.Footnotes {
					said += fmt.Sprintf(" [%d]", n)
				}
				c.explain(&notes, row.name+", "+column.name)
			}
			line += fmt.Sprintf("%-17s", said)
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
	fmt.Fprintln(w, "\nIn brackets, the table's own answer to what cannot be stated here. Its footnotes:")
	for i, note := range summaryFootnotes {
		fmt.Fprintf(w, "  [%d] %s\n", i+1, note)
	}
	fmt.Fprintf(w, "\nWhat an answer turns on, and where it is not that of the table:\n%s\nSource: %s; %s\n\n%s\n", &notes, all[0].Source, all[0].URL, vienna.Limits)
	return nil
}

// explain writes what a conditional answer turns on, beside what the table says,
// and why an answer is not that of the table.
func (c cell) explain(w io.Writer, name string) {
	ours := c.ours()
	if ours == c.Official && ours != "conditional" {
		return
	}
	var parts []string
	for _, f := range c.findings() {
		parts = append(parts, words(f.Question+" "+f.Answer.String())+turns(f))
	}
	parts = append(parts, "the table: "+c.Official+bracket(c.Condition))
	if ours != c.Official {
		parts = append(parts, c.Reason)
	}
	fmt.Fprintf(w, "  %s: %s\n", name, join("; ", parts...))
}
