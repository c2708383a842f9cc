package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"law.example/vienna"
)

// A table is one of the tables of a study.
type table struct {
	name, gist string
	columns    []column
	lines      func(*study) iter.Seq[[]string]
	pick       func(to, from *study)          // the table alone
	text       func(*study, *prose)           // nil if it is printed as it stands, where it is named
	draw       func(*study, *canvas, int) int // nil if it has no picture
}

// A column is named as the member of the json output is.
type column struct{ name, gist string }

var (
	setting  = column{"setting", "the readings taken: no_reading, mainstream_2026 or forum, those of the State of the court"}
	class    = column{"class", "agrees_open, names_it, agrees_found, disagrees, undecided or not_expressible"}
	ofCases  = column{"n", "the number of cases"}
	reading  = column{"reading", "the contested reading"}
	letter   = column{"position", "the letter of the position taken on it, whatever the setting takes"}
	caseID   = column{"case", "the id of the case"}
	shareOf  = func(group string) []column { return []column{setting, {"group", group}, class, ofCases} }
	agreeing = "scored cases by class and "
)

// tables are the tables, in the order in which they are printed. Columns are
// added at the end only.
var tables = [...]table{
	{
		name: "year", gist: agreeing + "decade of the decision",
		columns: shareOf("the decade: 1980s"),
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Year) },
		pick:    func(to, from *study) { to.Year = from.Year },
		text:    func(s *study, p *prose) { p.shares(s.Year) },
		draw:    func(s *study, c *canvas, y int) int { return c.shares("Agreement by decade", s.Year, y) },
	},
	{
		name: "forum", gist: agreeing + "State of the forum",
		columns: shareOf("its ISO 3166 code; none for an international body"),
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Forum) },
		pick:    func(to, from *study) { to.Forum = from.Forum },
		text:    func(s *study, p *prose) { p.shares(s.Forum) },
		draw: func(s *study, c *canvas, y int) int {
			return c.shares("Agreement by State of the forum (none: an international body)", s.Forum, y)
		},
	},
	{
		name: "court", gist: agreeing + "court",
		columns: shareOf("the court, as the case names it"),
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Court) },
		pick:    func(to, from *study) { to.Court = from.Court },
		text:    func(s *study, p *prose) { p.shares(s.Court) },
	},
	{
		name: "article", gist: agreeing + "article among those that settle the answer, or on which it turns; a case counts under each of them",
		columns: shareOf("the article; none for a case that is not expressible"),
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Article) },
		pick:    func(to, from *study) { to.Article = from.Article },
		text:    func(s *study, p *prose) { p.shares(s.Article) },
	},
	{
		name: "provision", gist: "answers that are not unknown, by provision among those that settle them, it may be for some completions of the facts only; a case counts under each of them",
		columns: []column{setting, {"provision", "down to the sentence; that by which another reaches the person counts too"}, {"cases", "the number of cases that it settles"}, {"sole", "those of them that no other provision settles too"}},
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Provisions) },
		pick:    func(to, from *study) { to.Provisions = from.Provisions },
		text:    func(s *study, p *prose) { p.provisions(s.Provisions) },
		draw:    func(s *study, c *canvas, y int) int { return c.provisions(s, y) },
	},
	{
		name: "reading", gist: "positions on contested readings, each taken alone, and the number of cases that they move",
		columns: []column{setting, reading, letter, {"name", "the token of the position"}, {"cases", "the number of cases that it could move: those answered by a package that has it"}, {"changed", "those of them whose answer it changes"}},
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Readings) },
		pick:    func(to, from *study) { to.Readings = from.Readings },
		text:    func(s *study, p *prose) { p.readings(s) },
		draw:    func(s *study, c *canvas, y int) int { return c.readings(s, y) },
	},
	{
		name: "change", gist: "cases whose answer a position changes",
		columns: []column{setting, reading, letter, caseID, {"from", "the answer under the setting"}, {"to", "the answer with the position"}, {"turns", "whether the case is known to turn on this reading: it may be cited for a position on it"}},
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Changes) },
		pick:    func(to, from *study) { to.Changes = from.Changes },
	},
	{
		name: "view", gist: "answers to a case under all combinations of positions, whatever the case takes",
		columns: []column{caseID, {"view", "its number, from 1"}, {"of", "the number of views of the case; with one it is stable"}, {"answer", "barred, not_barred or unknown"}, {"taken", "the positions that lead to it: brief-restraint=A; none if it is the same whatever is taken"}},
		lines:   func(s *study) iter.Seq[[]string] { return lines(s.Views) },
		pick:    func(to, from *study) { to.Views = from.Views },
		text:    func(s *study, p *prose) { p.views(s.Views) },
	},
	{
		name: "case", gist: "cases under each setting, the facts as the court found them",
		columns: []column{
			setting, caseID, {"title", "as in the case"}, {"court", "as in the case"}, {"forum", "the State of the court; empty for an international body"}, {"year", "of the decision; empty if it is not stated"}, {"package", "the package that answers"},
			{"question", "the measure asked about; empty if the case is not expressible"}, {"basis", "treaty, before_treaty or custom"}, {"verified", "stated from the source, not from memory"}, {"contested", "cited for a position on a contested reading"},
			{"reading", "the contested reading on which it turns"}, {"held", "what the court held: barred, not_barred or unknown; empty if it did not decide"}, {"class", class.gist + "; empty if it did not decide"},
			{"answer", "barred, not_barred or unknown; empty if the case is not expressible"}, {"provisions", "those that settle the answer, or on which it turns"},
		},
		lines: func(s *study) iter.Seq[[]string] { return lines(s.Cases) },
		pick:  func(to, from *study) { to.Cases = from.Cases },
	},
}

// tableOf returns the table of this name.
func tableOf(name string, among []table) (*table, error) {
	var allowed []string
	for i, t := range among {
		if t.name == name {
			return &among[i], nil
		}
		allowed = append(allowed, t.name)
	}
	return nil, fmt.Errorf("%q: allowed are %s", name, strings.Join(allowed, ", "))
}

// A line is an observation with its fields in the order of the columns.
type line interface{ fields() []string }

func lines[L line](of []L) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for _, l := range of {
			if !yield(l.fields()) {
				return
			}
		}
	}
}

func (l share) fields() []string { return []string{l.Setting, l.Group, l.Class, strconv.Itoa(l.N)} }

func (l provision) fields() []string {
	return []string{l.Setting, l.Provision, strconv.Itoa(l.Cases), strconv.Itoa(l.Sole)}
}

func (l position) fields() []string {
	return []string{l.Setting, l.Reading, l.Position, l.Name, strconv.Itoa(l.Cases), strconv.Itoa(l.Changed)}
}

func (l change) fields() []string {
	return []string{l.Setting, l.Reading, l.Position, l.Case, l.From, l.To, strconv.FormatBool(l.Turns)}
}

func (l view) fields() []string {
	return []string{l.Case, strconv.Itoa(l.View), strconv.Itoa(l.Of), l.Answer, strings.Join(l.Taken, "; ")}
}

func (l result) fields() []string {
	year := ""
	if l.Year != 0 {
		year = strconv.Itoa(l.Year)
	}
	return []string{
		l.Setting, l.Case, l.Title, l.Court, l.Forum, year, l.Package, l.Question, l.Basis, strconv.FormatBool(l.Verified), strconv.FormatBool(l.Contested),
		l.Reading, l.Held, l.Class, l.Answer, strings.Join(l.Provisions, "; "),
	}
}

// csv prints the table with its columns in the first row.
func (t *table) csv(out io.Writer, s *study) error {
	w := csv.NewWriter(out)
	var names []string
	for _, c := range t.columns {
		names = append(names, c.name)
	}
	_ = w.Write(names) // Error returns it
	for fields := range t.lines(s) {
		_ = w.Write(fields)
	}
	w.Flush()
	return w.Error()
}

// json prints one object, with one table if it is named.
func (c *corpus) json(out io.Writer, s *study, by *table) error {
	o := document{Files: c.files, LawDate: vienna.LawDate, Refused: c.refused, study: *s, Cautions: cautions[:], Limits: vienna.Limits}
	if by != nil {
		o.study = study{Inexpressible: s.Inexpressible, Answered: s.Answered, Scored: s.Scored}
		by.pick(&o.study, s)
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(o)
}

// A document is the output as json.
type document struct {
	Files   []string    `json:"files"`
	LawDate vienna.Date `json:"law_date"`
	Refused int         `json:"refused"`
	study
	Cautions []string `json:"cautions"`
	Limits   string   `json:"limits"`
}

// cautions are what a reader of any table must know.
var cautions = [...]string{
	`"It" is what the court had to find, or the contested reading.`,
	"The readings of a forum rest on what its own courts held: agreement under them is no test.",
	"A case that moves with a position for which it is cited is no test of it either.",
	"Groups are small and were not drawn at random: counts are no rates.",
}
