package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A comparison decides the records of archives again.
type comparison struct {
	reader  *casefile.Reader
	changes []change
	known   map[string]bool // the keys in use
	out     io.Writer
	apart   []byte // the records that stand, by other rules

	lines, records, answers, unexplained, rules, refused int
}

// compare decides the records of the inputs again, and lists each whose answer is
// no longer the same, with the entries of the CHANGELOG that explain it; apart
// those that other rules settle. It returns the exit status.
func (j *job) compare(stdout, stderr io.Writer) (status int, err error) {
	log, err := os.Open(j.changelog)
	if err != nil {
		return 2, fmt.Errorf("-changelog: %w", err)
	}
	defer log.Close()
	c := &comparison{reader: j.reader, known: map[string]bool{}, out: stdout}
	if c.changes, err = readChanges(j.changelog, log); err != nil {
		return 2, fmt.Errorf("-changelog: %w", err)
	}
	for _, l := range j.reader.Laws {
		for r := range l.Rules() {
			c.known[r.Key] = true
		}
	}
	for _, in := range j.inputs {
		for err := range c.read(in) {
			fmt.Fprintf(stderr, "casefile: %v\n", err)
			c.refused++
		}
	}
	if len(c.apart) > 0 {
		fmt.Fprintf(c.out, "The same answer, settled by other rules:\n\n%s", c.apart)
	}
	fmt.Fprintf(c.out, "%s: %d with a record, %d not expressible, %d refused.\n", count(c.lines, "line"), c.records, c.lines-c.records-c.refused, c.refused)
	fmt.Fprintf(c.out, "Decided again under the law of %v: %d as before, %d by other rules, %d otherwise, of which %d unexplained.\n\n%s\n",
		vienna.LawDate, c.records-c.answers-c.rules, c.rules, c.answers, c.unexplained, vienna.Limits)
	switch {
	case c.records == 0:
		return 2, errors.New("no record was read")
	case c.refused > 0:
		return 2, nil
	case c.unexplained > 0:
		return 1, nil
	}
	return 0, nil
}

// read compares the records of an input, and returns what cannot be read.
func (c *comparison) read(in input) iter.Seq[error] {
	return func(yield func(error) bool) {
		f, err := in.read(c.reader)
		if err != nil {
			yield(err)
			return
		}
		defer f.Close()
		var buf []byte
		for {
			var p casefile.Piece
			if buf, p, err = f.Next(buf[:0]); err != nil {
				return
			}
			c.lines++
			if err := c.line(f.File, buf, p); err != nil && !yield(err) {
				return
			}
		}
	}
}

// line compares the record of a line, if it has one.
func (c *comparison) line(f *casefile.File, buf []byte, p casefile.Piece) error {
	if p.Err != nil {
		return p.Err
	}
	a, err := f.DecodeArchived(buf, p)
	if err != nil || a.Record == nil {
		return err
	}
	if err := c.record(a, fmt.Sprintf("%s:%d", f.Name, p.Line)); err != nil {
		return f.At(p, fmt.Errorf("%s: %w", join(": ", a.ID, "record"), err))
	}
	c.records++
	return nil
}

// record decides a record again, and lists what is no longer the same.
func (c *comparison) record(a casefile.Archived, place string) error {
	var before vienna.Answer
	if err := before.UnmarshalText([]byte(a.Record.Answer)); err != nil {
		return err
	}
	e, err := c.reader.FromRecord(a.Record)
	if err != nil {
		return err
	}
	for _, r := range slices.Concat(a.Record.Settled, a.Record.Displaced, a.Record.Manner) {
		if _, ok := e.Law.Retired(r.Key); !ok && !c.known[r.Key] {
			return fmt.Errorf("%q is the key of no rule, and of none that was retired", r.Key)
		}
	}
	now := e.Find(e.Asked)
	settled := slices.Collect(now.Settled())
	gone, come := apart(a.Record.Settled, settled)
	about := slices.Concat(gone, come)
	same := before == now.Answer
	switch {
	case len(about) > 0:
	case same:
		return nil
	default: // the same rules give another answer
		about = settled
	}
	said := fmt.Sprintf("%s, law of %v; now %s, law of %v", words(before.String()), a.Record.Law, words(now.Answer.String()), vienna.LawDate)
	if same {
		said = fmt.Sprintf("%s, law of %v and of %v", words(before.String()), a.Record.Law, vienna.LawDate)
	}
	b := label(nil, "record", join(": ", a.ID, a.Record.Question))
	b = label(b, "at", place)
	b = label(b, "answer", said)
	b = labels(b, "no longer", keyed, slices.Values(gone))
	b = labels(b, "now", keyed, slices.Values(come))
	for _, r := range gone {
		if why, ok := e.Law.Retired(r.Key); ok {
			b = label(b, "retired", r.Key+": "+why)
		}
	}
	because := c.explained(a.Record.Law, about)
	b = labels(b, "because", change.String, slices.Values(because))
	if same {
		c.rules++
		c.apart = append(append(c.apart, b...), '\n')
		return nil
	}
	c.answers++
	if because == nil {
		c.unexplained++
		b = label(b, "UNEXPLAINED", "no entry under Law of the CHANGELOG since is about these rules")
	}
	_, err = c.out.Write(append(b, '\n'))
	return err
}

// explained returns the entries later than law that are about one of rules.
func (c *comparison) explained(law vienna.Date, rules []vienna.Rule) (because []change) {
	for _, change := range c.changes {
		if slices.ContainsFunc(rules, func(r vienna.Rule) bool { return change.explains(law, r) }) {
			because = append(because, change)
		}
	}
	return because
}

func (c change) String() string { return c.version + ": " + c.text }

// apart returns the rules that are only among the first, and those only among the
// second.
func apart(before, now []vienna.Rule) (gone, come []vienna.Rule) {
	without := func(rules, others []vienna.Rule) []vienna.Rule {
		return slices.DeleteFunc(slices.Clone(rules), func(r vienna.Rule) bool {
			return slices.ContainsFunc(others, func(o vienna.Rule) bool { return o.Key == r.Key && o.Through == r.Through })
		})
	}
	return without(before, now), without(now, before)
}

// keyed is a rule with its key.
func keyed(r vienna.Rule) string { return r.String() + bracket(r.Key) }
