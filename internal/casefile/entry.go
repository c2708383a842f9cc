package casefile

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// An Entry is one case of a case file.
type Entry struct {
	ID, Title, Source, Court string
	State                    string // of the court: "GB"; "" for an international body
	Year                     int
	Law                      *Law   // of its package
	Asked                    string // the question of the case
	Case                     Matter
	Presume                  bool
	Found                    []string // the facts that the court itself had to find
	Reading                  string   // the contested reading on which the case turns
	Expect                   string   // the answer the file expects of the library; "" if it does not say
	ExpectAt                 vienna.Citation
	Held                     string // what the court held; "" if it did not decide
	Holding                  string
	Basis                    string // one of bases
	Verified, Contested      bool
	Note                     string // where library and court differ, why
	Inexpressible            string // why the case cannot be stated
	Line                     int    // where it begins in its file
}

// A Member is a name of the object of a case. Facts and readings stand in
// objects of their own there; in a table every fact and reading is a column.
type Member struct {
	Name, Column string // Column is "" where a table has no such column
	Values, Gist string
}

var bases = []string{"treaty", "before_treaty", "custom"}

var outcomes = []string{"barred", "not_barred", "unknown"}

// Members returns the names of the object of a case.
func Members() iter.Seq[Member] { return slices.Values(members[:]) }

// The table column of the State is forum_state, since forum is a fact.
var members = [...]Member{
	{"id", "id", "text", "the name of the case, once in a run; required"},
	{"title", "title", "text", "as lawyers call it, with its reference"},
	{"source", "source", "text", "where it can be read"},
	{"court", "court", "text", "who decided it"},
	{"forum", "forum_state", "ISO 3166 code", "the State of the court"},
	{"year", "year", "number", "of the decision"},
	{"package", "package", "a package", "the package that answers it, which gives question, facts and readings their meaning; immunity if it is left out"},
	{"question", "question", "a measure", "what is asked; required, but for a case that is inexpressible"},
	{"facts", "", "object", "the facts by name, as listed below; required, but for a case that is inexpressible"},
	{"readings", "", "object", "the positions taken on contested readings, by identifier, as listed below"},
	{"presume", "presume", "true, false", "unstated side facts are presumed to protect"},
	{"found", "found", "facts", "the facts that the court itself had to find: agreement is scored without them too"},
	{"reading", "reading", "a reading", "the contested reading on which the case turns"},
	{"expect", "expect", "barred, not_barred, unknown", "the answer expected of the library"},
	{"expect_at", "expect_at", "a provision", "one that is expected among those that settle it"},
	{"held", "held", "barred, not_barred, unknown", "what the court held; unknown if it left the point open"},
	{"holding", "holding", "text", "the same in words"},
	{"basis", "basis", "treaty, before_treaty, custom", "on what it was decided: the treaty, the law before the treaty bound, or custom or a statute to which the treaty gives the analogy"},
	{"verified", "verified", "true, false", "stated from the source; if false or left out, from memory"},
	{"contested", "contested", "true, false", "the case is cited for a position on a contested reading"},
	{"note", "note", "text", "where library and court differ, why"},
	{"inexpressible", "inexpressible", "text", "why the case cannot be stated; it is then not answered"},
}

// A Reader reads case files. It knows the packages that answer them, and every
// name that they may use. It may be used by several goroutines at once.
type Reader struct {
	Laws []*Law // a case that names no package is of the first; not to be changed

	members  []string
	headings []string // of a table: those of every law, each read as the package of the row has it
}

// NewReader returns a Reader of the cases that packages immunity and premises
// answer.
func NewReader() *Reader { return newReader(laws[:]...) }

func newReader(laws ...law) *Reader {
	r := &Reader{}
	for _, m := range members {
		r.members = append(r.members, m.Name)
		if m.Column != "" {
			r.headings = append(r.headings, m.Column)
		}
	}
	for _, of := range laws {
		l := newLaw(of)
		r.Laws = append(r.Laws, l)
		for _, name := range slices.Concat(l.Facts, l.Readings) {
			if !slices.Contains(r.headings, name) {
				r.headings = append(r.headings, name)
			}
		}
	}
	return r
}

// NotAmong returns the error for a name that is none of those allowed.
func NotAmong(name, what string, allowed []string) error {
	return fmt.Errorf("%q is not %s: nearest are %s; casefile -help lists all", name, what, strings.Join(nearest(name, allowed), ", "))
}

// nearest returns the three names that are most like name.
func nearest(name string, names []string) []string {
	name = strings.ToLower(name[:min(len(name), 64)])
	near := slices.Clone(names)
	slices.SortStableFunc(near, func(a, b string) int { return distance(name, a) - distance(name, b) })
	return near[:min(3, len(near))]
}

// distance counts the bytes to insert, delete or replace to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := diagonal
			if a[i] != b[j] {
				d = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], d
		}
	}
	return row[len(b)]
}

// decodeObject reads a case from JSON, strictly and in one pass.
func (r *Reader) decodeObject(text []byte) (*Entry, error) {
	e := &Entry{}
	hasFacts := false
	d := rule.NewDecoder(text)
	err := d.Object("case", func(name string) error {
		switch name {
		case "question", "facts", "readings", "found", "reading":
			if e.Law == nil {
				if err := e.choose(r, packageOf(text)); err != nil {
					return at(d, err)
				}
			}
		}
		switch name {
		case "facts", "readings":
			hasFacts = hasFacts || name == "facts"
			return d.Object(name, func(fact string) error { return e.decodeFact(d, name, fact) })
		case "found":
			found, err := d.Tokens(name, false)
			if err == nil {
				err = e.setFound(found)
			}
			return at(d, err)
		case "year":
			year, err := d.Int(name)
			e.Year = year
			return err
		case "presume", "verified", "contested":
			b, err := d.Bool(name)
			*e.flag(name) = b
			return err
		}
		if !slices.Contains(r.members, name) {
			return at(d, NotAmong(name, "a member of a case", r.members))
		}
		s, err := d.String(name)
		if err == nil {
			err = at(d, e.set(r, name, s))
		}
		return err
	})
	if err == nil {
		err = d.End()
	}
	if err == nil && !hasFacts && e.Inexpressible == "" {
		err = errors.New("facts: missing")
	}
	if err == nil && e.Law == nil {
		err = e.choose(r, "")
	}
	return e, err
}

// packageOf returns the package that the text of a case names: the members of
// an object have no order. What is wrong with the text is found in its place.
func packageOf(text []byte) string {
	var c struct{ Package string }
	if bytes.Contains(text, []byte(`"package"`)) {
		_ = json.Unmarshal(text, &c)
	}
	return c.Package
}

// choose gives e the law of the package with this name, of the first for "".
func (e *Entry) choose(r *Reader, name string) error {
	l, err := r.Law(name)
	switch {
	case err != nil:
		return err
	case e.Law == nil:
		e.Law, e.Case = l, l.Blank()
	case e.Law != l:
		return fmt.Errorf("package: %q: the case was begun as one of %s", name, e.Law.Name())
	}
	return nil
}

// Law returns the law of the package with this name, the first for "".
func (r *Reader) Law(name string) (*Law, error) {
	var allowed []string
	for _, l := range r.Laws {
		if name == "" || name == l.Name() {
			return l, nil
		}
		allowed = append(allowed, l.Name())
	}
	return nil, fmt.Errorf("package: %q: allowed are %s", name, strings.Join(allowed, ", "))
}

// at adds the place that d has reached.
func at(d *rule.Decoder, err error) error {
	if err == nil {
		return nil
	}
	return d.Errorf("%w", err)
}

func (e *Entry) decodeFact(d *rule.Decoder, object, name string) error {
	c, ok := e.Law.column[name]
	switch {
	case !ok && object == "facts":
		return at(d, e.Law.unknown(name, "a fact", e.Law.Facts))
	case !ok:
		return at(d, e.Law.unknown(name, "a reading", e.Law.Readings))
	case c.Reading && object == "facts":
		return d.Errorf("facts: %q is a reading: it stands in readings", name)
	case !c.Reading && object == "readings":
		return d.Errorf("readings: %q is a fact: it stands in facts", name)
	}
	tokens, err := d.Tokens(name, c.Truth)
	if err != nil {
		return err
	}
	return at(d, e.Case.Set(name, tokens...))
}

func (e *Entry) flag(name string) *bool {
	switch name {
	case "presume":
		return &e.Presume
	case "verified":
		return &e.Verified
	}
	return &e.Contested
}

func (e *Entry) setFound(found []string) error {
	for _, name := range found {
		if !slices.Contains(e.Law.Facts, name) {
			return fmt.Errorf("found: %w", e.Law.unknown(name, "a fact", e.Law.Facts))
		}
	}
	e.Found = found
	return nil
}

// set gives a member that is a text its value.
func (e *Entry) set(r *Reader, name, s string) (err error) {
	oneOf := func(to *string, allowed ...string) error {
		*to = s
		if slices.Contains(allowed, s) {
			return nil
		}
		return fmt.Errorf("%q: allowed are %s", s, strings.Join(allowed, ", "))
	}
	switch name {
	case "id":
		e.ID = s
	case "title":
		e.Title = s
	case "source":
		e.Source = s
	case "court":
		e.Court = s
	case "forum":
		if e.State = s; len(s) != 2 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			err = fmt.Errorf("%q: allowed is the ISO 3166 code of a State, in two capitals", s)
		}
	case "package":
		return e.choose(r, s)
	case "question":
		if e.Asked = s; !slices.Contains(e.Law.Questions, s) {
			err = e.Law.unknown(s, "a question of "+e.Law.Name(), e.Law.Questions)
		}
	case "reading":
		if e.Reading = s; !slices.Contains(e.Law.Readings, s) {
			err = e.Law.unknown(s, "a reading", e.Law.Readings)
		}
	case "expect":
		err = oneOf(&e.Expect, outcomes...)
	case "expect_at":
		e.ExpectAt, err = vienna.ParseCitation(s)
	case "held":
		err = oneOf(&e.Held, outcomes...)
	case "holding":
		e.Holding = s
	case "basis":
		err = oneOf(&e.Basis, bases...)
	case "note":
		e.Note = s
	case "inexpressible":
		e.Inexpressible = s
	default: // the column of another law
		return e.Law.unknown(name, "a fact or reading of "+e.Law.Name(), slices.Concat(e.Law.Facts, e.Law.Readings))
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// record reads the fields of one record of a table.
func record(text []byte) (fields []string, c *csv.Reader, err error) {
	if !utf8.Valid(text) {
		return nil, nil, errors.New("the text is not valid UTF-8")
	}
	c = csv.NewReader(bytes.NewReader(text))
	c.FieldsPerRecord = -1
	fields, err = c.Read()
	return fields, c, err
}

// decodeHeader reads the names of the columns of a table.
func (r *Reader) decodeHeader(text []byte) ([]string, error) {
	header, c, err := record(text)
	if err != nil {
		return nil, err
	}
	for i, name := range header {
		if !slices.Contains(r.headings, name) {
			err = NotAmong(name, "a column", r.headings)
		} else if slices.Contains(header[:i], name) {
			err = fmt.Errorf("column %q stands twice", name)
		}
		if err != nil {
			return nil, inField(c, i, fmt.Errorf("%w: the table is not read", err))
		}
	}
	return header, nil
}

// decodeRecord reads a case from a record of a table. An empty field, and NA,
// states nothing; a|b states one of the two.
func (r *Reader) decodeRecord(header []string, text []byte) (*Entry, error) {
	e := &Entry{}
	fields, c, err := record(text)
	if err != nil {
		return e, err
	}
	if len(fields) != len(header) {
		return e, fmt.Errorf("%d fields: allowed are %d, as in the first row", len(fields), len(header))
	}
	name, i := "", slices.Index(header, "package")
	if i >= 0 && fields[i] != "NA" {
		name = fields[i]
	}
	if err := e.choose(r, name); err != nil {
		return e, inField(c, i, err)
	}
	for i, s := range fields {
		if s == "" || s == "NA" {
			continue
		}
		if err := e.setColumn(r, header[i], s); err != nil {
			return e, inField(c, i, err)
		}
	}
	return e, nil
}

func (e *Entry) setColumn(r *Reader, name, s string) (err error) {
	if _, ok := e.Law.column[name]; ok {
		return e.Case.Set(name, strings.Split(s, "|")...)
	}
	switch name {
	case "forum_state":
		return e.set(r, "forum", s)
	case "found":
		return e.setFound(strings.Split(s, "|"))
	case "year":
		if e.Year, err = strconv.Atoi(s); err != nil {
			err = fmt.Errorf("year: %q: allowed is a whole number", s)
		}
		return err
	case "presume", "verified", "contested":
		if s != "true" && s != "false" {
			return fmt.Errorf("%s: %q: allowed are true and false", name, s)
		}
		*e.flag(name) = s == "true"
		return nil
	}
	return e.set(r, name, s)
}
