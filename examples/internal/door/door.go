// Package door answers what comes as JSON. It is what the programs have in common
// that stand between this library and other languages and machines: one case in,
// one record out; the next question, the flips and the views of its ruling; and
// the lists from which a case is written.
//
// A case is the object of a case file, with the members that decide it and no
// others; what describes a case, such as its title and what a court held, is
// for examples/casefile. Every member but id, readings and presume is required:
// a door has no default.
package door

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
	"law.example/vienna/premises"
)

// Limit is how many bytes a text may have.
const Limit = 1 << 20

// An Answer is a ruling with the name of its case. It is written as a line of
// casefile -format json, of which it has these two members.
type Answer struct {
	ID     string        `json:"id,omitempty"` // as the case has it; "" if it has none
	Record vienna.Record `json:"record"`
}

// A MalformedError says that the text is not JSON. Any other error of a [Door]
// says that the JSON is not what is asked for.
type MalformedError struct{ error }

// A Law is a package of law and the names that its cases may use.
type Law struct {
	Name     string
	Measures []string // the tokens of the questions
	Columns  []vienna.Column
	Rules    []vienna.Rule
	Readings []vienna.Reading // of every column that is one

	column map[string]vienna.Column
	blank  func() matter
}

// A matter is what a case states, as its package has it.
type matter interface {
	Set(name string, tokens ...string) error
	decide(measure string, presume bool) (vienna.Answer, ruling, error)
}

// A ruling is that of a package.
type ruling interface {
	Record() (vienna.Record, error)
	Next(unknown ...string) (q vienna.Question[vienna.Answer], ok bool)
	Flips(size int) iter.Seq[vienna.Flip[vienna.Answer]]
	Views() iter.Seq[vienna.View[vienna.Answer]]
}

type person struct{ immunity.Case }

func (m *person) decide(measure string, presume bool) (vienna.Answer, ruling, error) {
	p, err := immunity.ParsePower(measure)
	m.Presume = presume
	r := immunity.Decide(m.Case, p)
	return r.Answer, r, err
}

type thing struct{ premises.Case }

func (m *thing) decide(measure string, presume bool) (vienna.Answer, ruling, error) {
	p, err := premises.ParsePower(measure)
	m.Presume = presume
	r := premises.Decide(m.Case, p)
	return r.Answer, r, err
}

// A Door answers cases. It may be used by several goroutines at once.
type Door struct{ laws []*Law }

// New returns a Door to the packages that answer whether a measure is barred.
func New() *Door {
	return &Door{laws: []*Law{
		newLaw("immunity", immunity.AllPowers(), immunity.Columns(), immunity.Rules(), immunity.ReadingByID, func() matter { return new(person) }),
		newLaw("premises", premises.AllPowers(), premises.Columns(), premises.Rules(), readingOfThing, func() matter { return new(thing) }),
	}}
}

func newLaw[P fmt.Stringer](name string, measures iter.Seq[P], columns iter.Seq[vienna.Column], rules iter.Seq[vienna.Rule], reading func(id string) (vienna.Reading, bool), blank func() matter) *Law {
	l := &Law{Name: name, Columns: slices.Collect(columns), Rules: slices.Collect(rules), column: map[string]vienna.Column{}, blank: blank}
	for m := range measures {
		l.Measures = append(l.Measures, m.String())
	}
	for _, c := range l.Columns {
		l.column[c.Name] = c
		if r, ok := reading(c.Name); ok && c.Reading {
			l.Readings = append(l.Readings, r)
		}
	}
	return l
}

// readingOfThing returns a reading that a case about a thing may take, of the
// thing or of the status of its owner.
func readingOfThing(id string) (r vienna.Reading, ok bool) {
	if r, ok = premises.ReadingByID(id); !ok {
		r, ok = immunity.ReadingByID(id)
	}
	return r, ok
}

// Laws returns the packages of law. What they hold is not to be changed.
func (d *Door) Laws() iter.Seq[*Law] { return slices.Values(d.laws) }

// Decide reads a case and answers it. It is strict: an unknown, repeated or
// differently cased name, null, an unknown token, trailing data and a missing
// member are errors that name the place, what was seen and what is allowed.
//
// No case nests deeper than three levels: a fourth is refused where it opens,
// whatever stands in it.
func (d *Door) Decide(text []byte) (Answer, error) {
	dec, law, err := d.open(text)
	if err != nil {
		return Answer{}, err
	}
	c := asked{law: law}
	if err = d.read(dec, &c); err == nil {
		err = dec.End()
	}
	if err == nil {
		err = d.decide(&c)
	}
	if err != nil {
		return Answer{}, err
	}
	record, err := c.ruling.Record()
	return Answer{c.id, record}, err
}

// An asked is a case as far as it is read, and then its ruling.
type asked struct {
	law          *Law // nil if the case names none
	id, question string
	presume      bool
	facts        bool // they are stated, if only as an empty object
	stated       matter
	answer       vienna.Answer
	ruling       ruling
}

// open returns a decoder of the text, and the package of the case in it, which
// gives its other members their meaning and may stand behind them; nil if it
// names none.
func (d *Door) open(text []byte) (*rule.Decoder, *Law, error) {
	if len(text) > Limit {
		return nil, nil, fmt.Errorf("text: %d bytes: allowed are %d", len(text), Limit)
	}
	if !utf8.Valid(text) {
		return nil, nil, MalformedError{errors.New("the text is not valid UTF-8")}
	}
	type head struct {
		Package string `json:"package"`
	}
	var outer struct {
		head
		Case head `json:"case"` // where more is said than the case
	}
	err := json.Unmarshal(text, &outer)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		read := text[:max(0, int(syntax.Offset)-1)] // what stands before the offending byte
		line, column := 1+bytes.Count(read, []byte("\n")), len(read)-bytes.LastIndexByte(read, '\n')
		return nil, nil, MalformedError{fmt.Errorf("line %d, column %d: %w", line, column, err)}
	}
	return rule.NewDecoder(text), d.law(cmp.Or(outer.Case.Package, outer.Package)), nil
}

// law returns the package with the given name; nil if there is none.
func (d *Door) law(name string) *Law {
	for _, l := range d.laws {
		if l.Name == name {
			return l
		}
	}
	return nil
}

// read reads the object of a case of which the package is known.
func (d *Door) read(dec *rule.Decoder, c *asked) error {
	if c.law != nil {
		c.stated = c.law.blank()
	}
	return dec.Object("case", func(member string) (err error) {
		switch member {
		case "id":
			c.id, err = dec.String(member)
		case "package":
			var s string
			if s, err = dec.String(member); err == nil && c.law == nil {
				err = dec.Errorf("package: %q: allowed are %s", s, d.names())
			}
		case "question":
			if c.question, err = dec.String(member); err == nil && c.law != nil && !slices.Contains(c.law.Measures, c.question) {
				err = dec.Errorf("question: %q: allowed are %s", c.question, strings.Join(c.law.Measures, ", "))
			}
		case "presume":
			c.presume, err = dec.Bool(member)
		case "facts", "readings":
			if c.law == nil {
				return dec.Errorf("%s: they have no meaning without a package: allowed are %s", member, d.names())
			}
			c.facts = c.facts || member == "facts"
			return dec.Object(member, func(name string) error { return c.law.state(dec, c.stated, member, name) })
		default:
			err = dec.Errorf("%q is not a member of a case: allowed are id, package, question, facts, readings, presume", member)
		}
		return err
	})
}

// decide answers a case that was read.
func (d *Door) decide(c *asked) (err error) {
	switch {
	case c.law == nil:
		return fmt.Errorf("package: missing: allowed are %s", d.names())
	case c.question == "":
		return fmt.Errorf("question: missing: allowed are %s", strings.Join(c.law.Measures, ", "))
	case !c.facts:
		return errors.New("facts: missing: allowed is an object, which may be empty")
	}
	c.answer, c.ruling, err = c.stated.decide(c.question, c.presume)
	return err
}

// state reads a fact or a reading.
func (l *Law) state(d *rule.Decoder, m matter, member, name string) error {
	c, ok := l.column[name]
	switch {
	case !ok:
		return d.Errorf("%s: %w", member, m.Set(name, "")) // which lists the names
	case c.Reading && member == "facts":
		return d.Errorf("facts: %q is a reading: it stands in readings", name)
	case !c.Reading && member == "readings":
		return d.Errorf("readings: %q is a fact: it stands in facts", name)
	}
	tokens, err := d.Tokens(member+"."+name, c.Truth)
	if err != nil {
		return err
	}
	if err := m.Set(name, tokens...); err != nil {
		return d.Errorf("%s: %w", member, err)
	}
	return nil
}

func (d *Door) names() string {
	var names []string
	for _, l := range d.laws {
		names = append(names, l.Name)
	}
	return strings.Join(names, ", ")
}
