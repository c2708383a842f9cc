// Corpus studies a corpus of decided cases: how far the library agrees with what
// courts held, by court, article, decade and State of the forum; which
// provisions decide most; how the corpus moves when a position is taken on a
// contested reading; and which answers stand whatever position is taken.
//
//	go run ./examples/corpus [-format text|csv|json|svg|bibtex] [-by table] [file ... | -]
//
// Without files it reads the decided cases that come with casefile, from the
// root of the repository. -help prints the tables with their columns.
//
// Agreement is scored as casefile scores it. A case is answered as the court
// found it and with the facts that the court itself had to find left open, and
// the readings of a setting take the place of its own, since agreement under
// these would be built in. The readings of a forum rest on what its own courts
// held: agreement under them is no test. Nor is a case that moves with a
// position for which it is cited. Groups are small and were not drawn at
// random; so there are counts, and no rates.
//
// What cannot be read is reported in a line on standard error, and the other
// cases are studied all the same. The exit status is 0, and 2 if there was bad
// input.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// decided holds the decided cases; they stand in one place.
const decided = "examples/casefile/cases.jsonl"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A corpus is what was read.
type corpus struct {
	files   []string
	entries []*casefile.Entry
	refused int
}

var formats = []string{"text", "csv", "json", "svg", "bibtex"}

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, out, errs io.Writer) int {
	format, by, files, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		help(out)
		return 0
	}
	var c *corpus
	if err == nil {
		c, err = read(files, stdin, errs)
	}
	if err == nil {
		if format == "bibtex" {
			err = c.bibtex(out)
		} else {
			err = c.write(out, errs, observe(c.entries), format, by)
		}
	}
	switch {
	case err != nil:
		fmt.Fprintf(errs, "corpus: %v\n", err)
		return 2
	case c.refused > 0:
		return 2
	}
	return 0
}

// parse reads the arguments; by is nil if no table is named.
func parse(args []string) (format string, by *table, files []string, err error) {
	f := flag.NewFlagSet("corpus", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.StringVar(&format, "format", "text", "")
	f.Func("by", "", func(s string) (err error) {
		by, err = tableOf(s, tables[:])
		return err
	})
	if err := f.Parse(args); err != nil {
		return "", nil, nil, err
	}
	switch {
	case !slices.Contains(formats, format):
		err = fmt.Errorf("-format: %q: allowed are %s", format, strings.Join(formats, ", "))
	case format == "bibtex" && by != nil:
		err = errors.New("-by: a bibliography has no tables: allowed is to leave it out")
	case format == "svg" && by != nil && by.draw == nil:
		_, err = tableOf(by.name, slices.DeleteFunc(slices.Clone(tables[:]), func(t table) bool { return t.draw == nil }))
		err = fmt.Errorf("-by: %w, which have a picture", err)
	}
	return format, by, f.Args(), err
}

// read reads the files, and reports in errs what it cannot read. Its error is
// that there is nothing to study.
func read(files []string, stdin io.Reader, errs io.Writer) (*corpus, error) {
	c := &corpus{files: slices.Clone(files)}
	if len(files) == 0 {
		c.files = []string{decided}
	}
	reader, seen := casefile.NewReader(), map[string]bool{}
	refuse := func(err error) {
		c.refused++
		fmt.Fprintf(errs, "corpus: %v\n", err)
	}
	for i, name := range c.files {
		in := stdin
		if name == "-" {
			c.files[i] = "standard input"
		} else {
			f, err := os.Open(name)
			if errors.Is(err, fs.ErrNotExist) && len(files) == 0 {
				return nil, fmt.Errorf("%s: no such file: name a file of cases, or run from the root of the repository", decided)
			}
			if err != nil {
				refuse(err)
				continue
			}
			defer f.Close()
			in = f
		}
		for e, err := range reader.Entries(c.files[i], in) {
			switch {
			case err != nil:
				refuse(err)
			case seen[e.ID]:
				refuse(fmt.Errorf("%s:%d: id: %q: another case of this run has it", c.files[i], e.Line, e.ID))
			default:
				seen[e.ID] = true
				c.entries = append(c.entries, e)
			}
		}
	}
	if len(c.entries) == 0 {
		return nil, fmt.Errorf("%s: no case that can be read", strings.Join(c.files, ", "))
	}
	return c, nil
}

// write prints a study, or the table of it that is named.
func (c *corpus) write(out, errs io.Writer, s *study, format string, by *table) error {
	switch format {
	case "csv":
		if by == nil {
			by, _ = tableOf("case", tables[:])
		}
		// A table has no place for what stands beside it.
		fmt.Fprintf(errs, "corpus: %s\ncorpus: %s\n", s.counts(), vienna.Limits)
		return by.csv(out, s)
	case "json":
		return c.json(out, s, by)
	case "svg":
		return s.svg(out, by)
	}
	return s.text(out, by)
}

func help(out io.Writer) {
	fmt.Fprint(out, `usage: corpus [-format text|csv|json|svg|bibtex] [-by table] [file ... | -]

Corpus studies files of decided cases, which are those of casefile; without
files, the decided cases that come with it.

  -format   text; csv, one table; json, one object; svg, pictures; or bibtex, the
            authorities of all contested readings and the decisions of the corpus
  -by       one table, under every setting of readings. Without it text prints
            most tables with no reading taken, csv prints case, json has them
            all, and svg draws year, forum, provision and reading

Exit status: 0, or 2 if there was bad input.

Tables, one observation a line. In csv several items of a field are separated by
semicolons, and in json they are a list.
`)
	for _, t := range tables {
		fmt.Fprintf(out, "\n%s: %s.\n", t.name, t.gist)
		for _, c := range t.columns {
			fmt.Fprintf(out, "  %-12s%s\n", c.name, c.gist)
		}
	}
	fmt.Fprintf(out, "\n%s\n", vienna.Limits)
}
