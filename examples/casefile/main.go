// Casefile answers case files: it decides each case with the package that the
// case names, prints the answer with its reasons, and compares it with what the
// case expects and with what the court held.
//
//	go run ./examples/casefile [flags] [file ... | -]
//	go run ./examples/casefile -table arrest
//	go run ./examples/casefile -against archive.jsonl
//
// Without arguments it answers the decided cases that come with it. -help
// prints the flags, and every name that a case file may use.
//
// With -against the files are archives: what -format json once wrote. Each record
// is decided again, and every answer that is no longer the same is listed with
// the entries of the CHANGELOG, under Law, that explain it.
//
// Cases are decoded strictly. One that cannot be read is reported in a line on
// standard error, and the others are answered all the same. The exit status is
// 0; 1 if an answer is not the one that its case expects, or if a changed answer
// is not explained; and 2 if there was bad input. That a court held otherwise is
// reported and is no error.
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/casefile"
)

//go:embed cases.jsonl
var decided []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	j, err := newJob(args, stdin)
	if errors.Is(err, flag.ErrHelp) {
		j.help(stdout)
		return 0
	}
	if err != nil {
		fmt.Fprintf(stderr, "casefile: %v\n", err)
		return 2
	}
	if j.table != nil {
		if err := j.table(stdout); err != nil {
			fmt.Fprintf(stderr, "casefile: %v\n", err)
			return 2
		}
		return 0
	}
	if j.against {
		status, err := j.compare(stdout, stderr)
		if err != nil {
			fmt.Fprintf(stderr, "casefile: %v\n", err)
			return 2
		}
		return status
	}
	s, err := j.run(stdout, stderr)
	if err != nil {
		fmt.Fprintf(stderr, "casefile: %v\n", err)
		return 2
	}
	switch {
	case s.refused+s.troubles > 0:
		return 2
	case s.differ > 0:
		return 1
	}
	return 0
}

// A job is what the arguments ask for.
type job struct {
	flags    *flag.FlagSet
	reader   *casefile.Reader
	inputs   []input
	format   string
	ask      string // the question of every case whose package has it
	all      bool   // every question is
	presume  bool
	presets  []casefile.Setting // of readings, for what a case leaves open
	override []reading
	table    func(io.Writer) error // prints a table instead; nil if cases are answered

	against   bool // the inputs are archives
	changelog string
}

type reading struct{ id, position string }

// An input is a file to be read.
type input struct {
	name string
	open func() (io.ReadCloser, error)
}

func newJob(args []string, stdin io.Reader) (*job, error) {
	j := &job{reader: casefile.NewReader()}
	f := flag.NewFlagSet("casefile", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&j.format, "format", "text", "the `form` of the output: text, json (one object for each case and question, a line each) or csv")
	f.Func("ask", "ask this `question` of every case whose package has it, instead of its own", j.setAsk)
	f.BoolVar(&j.all, "all", false, "ask every question of every case, instead of its own")
	f.BoolVar(&j.presume, "presume", false, "presume unstated side facts, so as to protect")
	f.Func("reading", "take a reading, `ID=POSITION`, whatever the case takes; or mainstream or forum: for readings that the case leaves open, the mainstream of 2026 or those of the State of the forum; may be repeated", j.setReading)
	f.Func("table", "print a table instead of answering cases: a `question`, which is answered for every class of person, or state-department, the summary table of the US Department of State", j.setTable)
	f.BoolVar(&j.against, "against", false, "the files are archives, as -format json writes them: decide each record again, and list every answer that is no longer the same with what explains it")
	f.StringVar(&j.changelog, "changelog", "CHANGELOG.md", "for -against, the `file` whose entries under Law explain changed answers")
	j.flags = f
	if err := f.Parse(args); err != nil {
		return j, err
	}
	stated := map[string]bool{}
	f.Visit(func(f *flag.Flag) { stated[f.Name] = true })
	if stated["changelog"] && !j.against {
		return j, errors.New("-changelog is for -against")
	}
	if delete(stated, "changelog"); j.against && (len(stated) > 1 || f.NArg() == 0) {
		return j, errors.New("-against takes files, or - for standard input, and no flag but -changelog")
	}
	if reports[j.format] == nil {
		return j, fmt.Errorf("-format: %q: allowed are text, json, csv", j.format)
	}
	if j.all && j.ask != "" {
		return j, errors.New("-ask and -all exclude each other")
	}
	if j.table != nil && (j.format != "text" || j.ask != "" || j.all || f.NArg() > 0) {
		return j, errors.New("-table takes no file, and none of -format, -ask and -all")
	}
	for _, name := range f.Args() {
		open := func() (io.ReadCloser, error) { return os.Open(name) }
		if name == "-" {
			name, open = "standard input", func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }
		}
		j.inputs = append(j.inputs, input{name, open})
	}
	if f.NArg() == 0 {
		j.inputs = []input{{"cases.jsonl", func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(decided)), nil }}}
	}
	return j, nil
}

func (j *job) setAsk(s string) error {
	var all []string
	for _, l := range j.reader.Laws {
		all = append(all, l.Questions...)
	}
	if j.ask = s; !slices.Contains(all, s) {
		return casefile.NotAmong(s, "a question", all)
	}
	return nil
}

// questions returns what is asked of e: nothing if it does not say.
func (j *job) questions(e *casefile.Entry) []string {
	switch {
	case j.all:
		return e.Law.Questions
	case slices.Contains(e.Law.Questions, j.ask):
		return []string{j.ask}
	case e.Asked != "":
		return []string{e.Asked}
	}
	return nil
}

func (j *job) setTable(s string) error {
	if s == stateDepartment {
		j.table = j.summaryTable
		return nil
	}
	p, err := immunity.ParsePower(s)
	if err != nil {
		return fmt.Errorf("%w, %s", err, stateDepartment)
	}
	j.table = func(w io.Writer) error { return j.persons(w, p) }
	return nil
}

func (j *job) setReading(s string) error {
	switch s {
	case "mainstream":
		j.presets = append(j.presets, casefile.Mainstream2026)
		return nil
	case "forum":
		j.presets = append(j.presets, casefile.Forum)
		return nil
	}
	id, position, _ := strings.Cut(s, "=")
	allowed := []string{"mainstream", "forum"}
	for _, l := range j.reader.Laws {
		allowed = append(allowed, l.Readings...)
		if slices.Contains(l.Readings, id) {
			if err := l.Blank().Set(id, position); err != nil {
				return err
			}
		}
	}
	if !slices.Contains(allowed, id) {
		return casefile.NotAmong(id, "a reading", allowed)
	}
	j.override = append(j.override, reading{id, position})
	return nil
}

// apply states in e what the arguments add.
func (j *job) apply(e *casefile.Entry) error {
	e.Presume = e.Presume || j.presume
	return j.read(e.Case, e.Law, e.State)
}

// read takes in c, a case of l, the readings that the arguments add.
func (j *job) read(c taker, l *casefile.Law, state string) error {
	for _, preset := range j.presets {
		own := maps.Collect(c.Positions())
		for id, positions := range l.Positions(preset, state) {
			if own[id] == nil {
				_ = c.Set(id, positions...) // they are of this law, so that they are allowed
			}
		}
	}
	for _, r := range j.override {
		if slices.Contains(l.Readings, r.id) {
			if err := c.Set(r.id, r.position); err != nil {
				return err
			}
		}
	}
	return nil
}

// A taker is a case that takes readings.
type taker interface {
	Set(name string, tokens ...string) error
	Positions() iter.Seq2[string, []string]
}

// help prints the usage and the codebook.
func (j *job) help(w io.Writer) {
	fmt.Fprint(w, `usage: casefile [flags] [file ... | -]

Casefile answers case files; without arguments, the decided cases that come
with it. A file holds one JSON object, a list of them, one object a line, or a
table of comma-separated values whose first row names the columns.

Exit status: 0; 1 if an answer is not as its case expects, or if a changed answer
is not explained; 2 if there was bad input.

Flags:
`)
	j.flags.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(w, "  -%s\n        %s\n", strings.TrimSpace(f.Name+" "+value), usage)
	})
	fmt.Fprint(w, "\nMembers of a case. In a table each is a column of the same name, but for forum,\nwhich is forum_state there, and for facts and readings: each is a column. In a\ntable an empty field, and NA, states nothing, and a|b stands for a list.\n")
	for m := range casefile.Members() {
		fmt.Fprintf(w, "  %-15s%s (%s)\n", m.Name, m.Gist, m.Values)
	}
	for _, l := range j.reader.Laws {
		fmt.Fprintf(w, "\nQuestions of package %s:\n", l.Name())
		for _, q := range l.Questions {
			fmt.Fprintf(w, "  %s\n", q)
		}
		fmt.Fprint(w, "\nIts facts. One that is left out is not stated; a list says that it is one of these.\n")
		for _, name := range l.Facts {
			define(w, l, name)
		}
		fmt.Fprint(w, "\nIts readings. A position has a letter and a token.\n")
		for _, name := range l.Readings {
			define(w, l, name)
		}
	}
	fmt.Fprint(w, "\nColumns of the output as csv, one row for each case and question; lists are\nseparated by semicolons:\n")
	for _, c := range outColumns {
		fmt.Fprintf(w, "  %-17s%s\n", c.name, c.gist)
	}
	fmt.Fprint(w, "\nThe output as json has the same members, and as record the whole ruling.\n\n", vienna.Limits, "\n")
}

// define prints a fact or a reading of l with its values.
func define(w io.Writer, l *casefile.Law, name string) {
	c, _ := l.Column(name)
	values := strings.Join(c.Tokens, ", ")
	switch {
	case c.Truth:
		values = "true, false"
	case c.Every:
		values = "a list, all of them: " + values
	case c.Reading:
		values = ""
		if r, ok := l.Reading(c.Name); ok {
			var positions []string
			for _, o := range r.Options {
				positions = append(positions, fmt.Sprintf("%v or %s: %s", o.Position, o.Name, o.Gist))
			}
			values = strings.Join(positions, "; ")
		}
	}
	fmt.Fprintf(w, "  %s\n        %s%s\n        %s\n", c.Name, c.Gist, bracket(join("; ", c.At.String(), c.Decider)), values)
}
