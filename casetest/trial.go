package casetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A trial is a case that is to be checked, or what cannot be read.
type trial struct {
	name   string // of the subtest
	skip   string // why the case cannot be stated; "" if it can
	place  casefile.Error
	reader *casefile.Reader
	*casefile.Entry
	err error // why there is no Entry
}

// trials returns the cases of the files that match, and what cannot be read.
func trials(fsys fs.FS, patterns []string) iter.Seq[trial] {
	return func(yield func(trial) bool) {
		r := casefile.NewReader()
		first := map[string]casefile.Error{} // the place of each id
		for file, err := range match(fsys, patterns) {
			if err != nil {
				if !yield(trial{name: file, err: err}) {
					return
				}
				continue
			}
			for e, err := range entries(r, fsys, file) {
				c := trial{name: file, reader: r, Entry: e, err: err}
				var at *casefile.Error
				switch {
				case errors.As(err, &at):
					c.name = fmt.Sprintf("%s:%d", file, at.Line)
				case err == nil:
					c.name, c.skip, c.place = e.ID, e.Inexpressible, casefile.Error{File: file, Line: e.Line}
					if before, ok := first[e.ID]; ok {
						c.skip, c.Entry, c.err = "", nil, c.errorf("id: %q: the case at %s:%d has it", e.ID, before.File, before.Line)
					}
					first[e.ID] = c.place
				}
				if !yield(c) {
					return
				}
			}
		}
	}
}

// match returns the files that match the patterns, each once, or under the
// pattern why there is none.
func match(fsys fs.FS, patterns []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		var seen []string
		for _, pattern := range patterns {
			names, err := fs.Glob(fsys, pattern)
			if err == nil && len(names) == 0 {
				err = errors.New("no file matches")
			}
			if err != nil && !yield(pattern, fmt.Errorf("casetest: pattern %q: %w", pattern, err)) {
				return
			}
			for _, name := range names {
				if slices.Contains(seen, name) {
					continue
				}
				if seen = append(seen, name); !yield(name, nil) {
					return
				}
			}
		}
	}
}

// entries returns the cases of a file.
func entries(r *casefile.Reader, fsys fs.FS, file string) iter.Seq2[*casefile.Entry, error] {
	return func(yield func(*casefile.Entry, error) bool) {
		in, err := fsys.Open(file)
		if err != nil {
			yield(nil, err)
			return
		}
		defer in.Close()
		r.Entries(file, in)(yield)
	}
}

// counts returns 1 for a case that was read and can be stated.
func (c trial) counts() int {
	if c.Entry == nil || c.skip != "" {
		return 0
	}
	return 1
}

// errorf returns an error with the place of the case.
func (c trial) errorf(format string, args ...any) error {
	c.place.Message = fmt.Sprintf(format, args...)
	return &c.place
}

// failures returns in what the case fails.
func (c trial) failures() iter.Seq[error] {
	return func(yield func(error) bool) {
		switch {
		case c.err != nil:
			yield(c.err)
			return
		case c.skip != "":
			return
		}
		f := c.Find(c.Asked)
		fail := func(format string, args ...any) bool {
			return yield(c.errorf("case %q: %s: %s", c.ID, c.Asked, fmt.Sprintf(format, args...)))
		}
		if !f.Expected && !fail("expect: missing: allowed are barred, not_barred, unknown") {
			return
		}
		if f.Expected && !f.Met && !yield(c.errorf("%s", c.Difference(f))) {
			return
		}
		for _, broken := range []string{c.learned(), c.presumed(), c.reasons(f), c.kept(f)} {
			if broken != "" && !fail("%s", broken) {
				return
			}
		}
	}
}

// further reports whether name is a fact about what a State grants beyond the
// treaties. If it is not stated it is outside the library, and not unknown: to
// state it is to put another case.
func further(name string) bool {
	name = strings.TrimPrefix(name, "owner.")
	return name == "granted" || strings.HasPrefix(name, "grant.")
}

// learned says where a fact or a position more changes a settled answer, without
// presumptions: a fact learned may contradict one of these.
func (c trial) learned() string {
	answer, _ := c.Case.Decide(c.Asked, false)
	stated := maps.Collect(c.Case.Facts())
	maps.Insert(stated, c.Case.Positions())
	for _, name := range slices.Concat(c.Law.Facts, c.Law.Readings) {
		if further(name) {
			continue
		}
		if stated[name] != nil {
			less, _ := c.with(stated, name).Decide(c.Asked, false)
			if less != vienna.Unknown && less != answer {
				return fmt.Sprintf("%s without %s, and with it %s: a fact learned changes a settled answer", less, name, answer)
			}
		}
		column, _ := c.Law.Column(name)
		if answer == vienna.Unknown {
			continue
		}
		tokens := column.Tokens
		if stated[name] != nil {
			tokens = stated[name]
		}
		for _, token := range tokens {
			if more, _ := c.with(stated, name, token).Decide(c.Asked, false); more != answer {
				return fmt.Sprintf("%s, and with %s %s it is %s: a fact learned changes a settled answer", answer, name, token, more)
			}
		}
	}
	return ""
}

// with returns what is stated, with other tokens for name, or none.
func (c trial) with(stated map[string][]string, name string, tokens ...string) casefile.Matter {
	m := c.Law.Blank()
	for n, t := range stated {
		if n != name {
			_ = m.Set(n, t...) // the case has them, so that they are allowed
		}
	}
	if len(tokens) > 0 {
		_ = m.Set(name, tokens...) // the column allows them
	}
	return m
}

// presumed says how presumptions change a settled answer, or permit.
func (c trial) presumed() string {
	plain, _ := c.Case.Decide(c.Asked, false)
	presumed, _ := c.Case.Decide(c.Asked, true)
	if presumed != plain && (plain != vienna.Unknown || presumed == vienna.NotBarred) {
		return fmt.Sprintf("%s, and with presumptions %s: they may only bar what is unknown", plain, presumed)
	}
	return ""
}

// reasons says what reasons a ruling lacks.
func (c trial) reasons(f casefile.Finding) string {
	for range f.Open() {
		if f.Answer != vienna.Unknown {
			return fmt.Sprintf("%s, and something is open", f.Answer)
		}
		return ""
	}
	if f.Answer == vienna.Unknown {
		return "unknown, and nothing is open"
	}
	for range f.Settled() {
		return ""
	}
	return fmt.Sprintf("%s, and no rule settles it", f.Answer)
}

// kept says how the record of a ruling does not last.
func (c trial) kept(f casefile.Finding) string {
	written, err := record(f)
	if err != nil {
		return fmt.Sprintf("record: %v", err)
	}
	read, err := casefile.DecodeRecord(written)
	if err != nil {
		return fmt.Sprintf("record: %v", err)
	}
	if again, err := json.Marshal(read); err != nil || !bytes.Equal(again, written) {
		return "record: it is not read back as it was written"
	}
	e, err := c.reader.FromRecord(read)
	if err != nil {
		return fmt.Sprintf("record: %v", err)
	}
	again := e.Find(e.Asked)
	if b, err := record(again); err != nil || !bytes.Equal(b, written) {
		return fmt.Sprintf("record: %s, and its case gives another ruling: %s", f.Answer, again.Answer)
	}
	return ""
}

func record(f casefile.Finding) ([]byte, error) {
	r, err := f.Record()
	if err != nil {
		return nil, err
	}
	return json.Marshal(r)
}
