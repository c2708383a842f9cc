package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A report writes answered cases in one of the formats. Findings are empty
// where the case is inexpressible.
type report interface {
	head(b []byte) []byte
	entry(b []byte, e *casefile.Entry, findings []casefile.Finding, a casefile.Agreement) ([]byte, error)
}

var reports = map[string]report{"text": prose{}, "json": records{}, "csv": rows{}}

// prose is for people.
type prose struct{}

func (prose) head(b []byte) []byte { return b }

func (prose) entry(b []byte, e *casefile.Entry, findings []casefile.Finding, a casefile.Agreement) ([]byte, error) {
	b = label(b, "case", strings.TrimSuffix(e.ID+": "+e.Title, ": "))
	year := ""
	if e.Year != 0 {
		year = strconv.Itoa(e.Year)
	}
	b = label(b, "court", join(", ", e.Court, e.State, year))
	b = label(b, "source", e.Source)
	for _, f := range findings {
		b = label(b, "question", f.Question)
		b = label(b, "answer", words(f.Answer.String()))
		settled := "settled by"
		if f.Answer == vienna.Unknown {
			settled = "turns on"
		}
		b = labels(b, settled, vienna.Rule.String, f.Settled())
		b = labels(b, "displaced", vienna.Rule.String, f.Displaced())
		b = labels(b, "used", vienna.Fact.String, f.Used())
		b = labels(b, "presumed", presumed, f.Presumed())
		b = labels(b, "open", open, f.Open())
		b = labels(b, "reading", sides, f.Readings())
		b = labels(b, "in doing so", vienna.Rule.String, f.Manner())
		if f.Expected {
			met := ": it is"
			if !f.Met {
				met = ": IT IS NOT"
			}
			b = label(b, "expected", words(e.Expectation())+met)
		}
	}
	b = label(b, "not stated", e.Inexpressible)
	b = label(b, "court held", join(": ", words(e.Held), e.Holding))
	b = label(b, "court found", strings.Join(e.Found, ", "))
	b = label(b, "agreement", a.Words())
	b = label(b, "note", e.Note)
	return append(b, '\n'), nil
}

// label writes a line, in which what is named stands in a column of its own.
func label(b []byte, name, s string) []byte {
	if s == "" {
		return b
	}
	return fmt.Appendf(b, "%-13s%s\n", name, strings.Join(strings.Fields(s), " "))
}

// labels writes a line for each item, and the label once.
func labels[T any](b []byte, name string, say func(T) string, items iter.Seq[T]) []byte {
	for x := range items {
		b = label(b, name, say(x))
		name = ""
	}
	return b
}

func join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

func words(token string) string { return strings.ReplaceAll(token, "_", " ") }

func presumed(f vienna.Fact) string {
	if f.Law != (vienna.Citation{}) {
		return f.String() + ", presumed by " + f.Law.String()
	}
	return f.String() + ", assumed"
}

func open(f vienna.Fact) string {
	s := f.String()
	if f.Reading {
		s = "reading " + s
	}
	return s + ": " + f.Gist + bracket(join("; ", f.At.String(), f.Decider))
}

func bracket(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// sides says who takes which position.
func sides(r vienna.Reading) string {
	var b strings.Builder
	b.WriteString(r.ID + ": " + r.Question)
	for _, o := range r.Options {
		var names []string
		for _, a := range o.Authorities {
			names = append(names, a.Name+bracket(a.Note))
		}
		fmt.Fprintf(&b, " %v: %s%s.", o.Position, o.Gist, bracket(strings.Join(names, "; ")))
	}
	return b.String()
}

// records is JSON Lines: one object for each case and question.
type records struct{}

func (records) head(b []byte) []byte { return b }

type recordLine struct {
	ID            string            `json:"id"`
	Title         string            `json:"title,omitempty"`
	Source        string            `json:"source,omitempty"`
	State         string            `json:"forum,omitempty"`
	Year          int               `json:"year,omitempty"`
	Expect        string            `json:"expect,omitempty"`
	ExpectAt      vienna.Citation   `json:"expect_at,omitzero"`
	Met           *bool             `json:"met,omitempty"`
	Held          string            `json:"held,omitempty"`
	Agreement     map[string]string `json:"agreement,omitempty"`
	Basis         string            `json:"basis,omitempty"`
	Verified      bool              `json:"verified"`
	Contested     bool              `json:"contested"`
	Note          string            `json:"note,omitempty"`
	Inexpressible string            `json:"inexpressible,omitempty"`
	Record        *vienna.Record    `json:"record,omitempty"`
	Limits        string            `json:"limits,omitempty"` // where no record says it
}

func (records) entry(b []byte, e *casefile.Entry, findings []casefile.Finding, a casefile.Agreement) ([]byte, error) {
	line := recordLine{ID: e.ID, Title: e.Title, Source: e.Source, State: e.State, Year: e.Year, Expect: e.Expect, ExpectAt: e.ExpectAt, Held: e.Held,
		Basis: e.Basis, Verified: e.Verified, Contested: e.Contested, Note: e.Note, Inexpressible: e.Inexpressible}
	if a != (casefile.Agreement{}) {
		line.Agreement = map[string]string{}
		for i, c := range a {
			line.Agreement[casefile.Setting(i).String()] = c.String()
		}
	}
	w := bytes.NewBuffer(b)
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	if len(findings) == 0 {
		line.Limits = vienna.Limits
		err := out.Encode(line)
		return w.Bytes(), err
	}
	for _, f := range findings {
		record, err := f.Record()
		if err != nil {
			return b, err
		}
		line.Record, line.Met = &record, nil
		if f.Expected {
			line.Met = &f.Met
		}
		if err := out.Encode(line); err != nil {
			return b, err
		}
	}
	return w.Bytes(), nil
}

// rows is a table: one row for each case and question.
type rows struct{}

// outColumns describes the table. Columns are added at the end only.
var outColumns = [...]struct{ name, gist string }{
	{"id", "of the case"},
	{"source", "of the case"},
	{"forum_state", "the State of the court"},
	{"year", "of the decision"},
	{"question", "the measure asked about; empty if the case is inexpressible"},
	{"answer", "barred, not_barred or unknown"},
	{"settled", "the provisions that settle it; empty if it is unknown"},
	{"keys", "the keys of their rules"},
	{"displaced", "the provisions that would give another outcome, but for those"},
	{"presumed", "whether the answer stands only on presumptions; the output as json names them"},
	{"open", "the facts that are open, if it is unknown"},
	{"readings", "the contested readings that are open, if it is unknown"},
	{"expect", "as in the case"},
	{"expect_at", "as in the case"},
	{"met", "whether answer and provision are as expected; empty if nothing is"},
	{"held", "as in the case"},
	{"no_reading", "agreement with the court if no reading is taken: agrees_open, names_it, agrees_found, disagrees, undecided or not_expressible"},
	{"mainstream_2026", "the same under the mainstream of 2026"},
	{"forum", "the same under the readings of the forum"},
	{"basis", "as in the case"},
	{"verified", "as in the case"},
	{"contested", "as in the case"},
	{"inexpressible", "why the case cannot be stated"},
	{"package", "that answered it, in whose words question, facts and readings are"},
}

func (rows) head(b []byte) []byte {
	r := row(b)
	for _, c := range outColumns {
		r.token(c.name)
	}
	return r.end()
}

func (rows) entry(b []byte, e *casefile.Entry, findings []casefile.Finding, a casefile.Agreement) ([]byte, error) {
	if len(findings) == 0 {
		findings = []casefile.Finding{{}}
	}
	for i := range findings {
		b = appendRow(b, e, &findings[i], a)
	}
	return b, nil
}

func appendRow(b []byte, e *casefile.Entry, f *casefile.Finding, a casefile.Agreement) []byte {
	var year, answer, presumed, met string
	if e.Year != 0 {
		year = strconv.Itoa(e.Year)
	}
	if f.Question != "" {
		answer, presumed = f.Answer.String(), strconv.FormatBool(presumes(e, f))
	}
	if f.Expected {
		met = strconv.FormatBool(f.Met)
	}
	var room [5][8]string // so that lists need no memory of their own
	settled, keys, displaced := room[0][:0], room[1][:0], room[2][:0]
	if f.Answer != vienna.Unknown {
		for s := range f.Settled() {
			settled, keys = append(settled, s.At.String()), append(keys, s.Key)
		}
		for s := range f.Displaced() {
			displaced = append(displaced, s.At.String())
		}
	}
	facts, readings := room[3][:0], room[4][:0]
	if f.Question != "" && f.Answer == vienna.Unknown {
		for s := range f.Open() {
			if s.Reading {
				readings = append(readings, s.Name)
			} else {
				facts = append(facts, s.Name)
			}
		}
	}

	r := row(b)
	r.text(e.ID)
	r.text(e.Source)
	r.token(e.State)
	r.token(year)
	r.token(f.Question)
	r.token(answer)
	r.list(settled)
	r.list(keys)
	r.list(displaced)
	r.token(presumed)
	r.list(facts)
	r.list(readings)
	r.token(e.Expect)
	r.text(e.ExpectAt.String())
	r.token(met)
	r.token(e.Held)
	for _, c := range a {
		r.token(c.String())
	}
	r.token(e.Basis)
	r.token(strconv.FormatBool(e.Verified))
	r.token(strconv.FormatBool(e.Contested))
	r.text(e.Inexpressible)
	r.token(e.Law.Name())
	return r.end()
}

// presumes reports whether the answer would not stand without presumptions,
// which can only bar.
func presumes(e *casefile.Entry, f *casefile.Finding) bool {
	if !e.Presume || f.Answer != vienna.Barred {
		return false
	}
	stated, _ := e.Case.Decide(f.Question, false)
	return stated != f.Answer
}

// A row is a row of a table in the making. Unlike encoding/csv it quotes only
// where it must look, and allocates nothing.
type row []byte

// token adds a field that needs no quotes.
func (r *row) token(s string) { *r = append(append(*r, s...), ',') }

// text adds a field of any text.
func (r *row) text(s string) {
	if strings.ContainsAny(s, ",\"\r\n") {
		s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	r.token(s)
}

// list adds a field with several items.
func (r *row) list(items []string) {
	switch len(items) {
	case 0:
		r.token("")
	case 1:
		r.text(items[0])
	default:
		r.text(strings.Join(items, "; "))
	}
}

// end ends the row.
func (r row) end() []byte {
	r[len(r)-1] = '\n'
	return r
}
