// Package door answers a case that comes as JSON. It is what the programs have
// in common that stand between this library and other languages and machines:
// one case in, one record out, and the lists from which a case is written.
//
// A case is the object of a case file, with the members that decide it and no
// others; what describes a case, such as its title and what a court held, is
// for examples/casefile. Every member but id, readings and presume is required:
// a door has no default.
package door

import (
	"bytes"
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

// Limit is how many bytes a case may have.
const Limit = 1 << 20

// An Answer is a ruling with the name of its case. It is written as a line of
// casefile -format json, of which it has these two members.
type Answer struct {
	ID     string        `json:"id,omitempty"` // as the case has it; "" if it has none
	Record vienna.Record `json:"record"`
}

// A MalformedError says that the text is not JSON. Any other error of
// [Door.Decide] says that the JSON is not a case.
type MalformedError struct{ error }

// A Law is a package of law and the names that its cases may use.
type Law struct {
	Name     string
	Measures []string // the tokens of the questions
	Columns  []vienna.Column
	Rules    []vienna.Rule

	column map[string]vienna.Column
	blank  func() matter
}

// A matter is what a case states, as its package has it.
type matter interface {
	Set(name string, tokens ...string) error
	decide(measure string, presume bool) (vienna.Record, error)
}

type person struct{ immunity.Case }

func (m *person) decide(measure string, presume bool) (vienna.Record, error) {
	p, err := immunity.ParsePower(measure)
	if err != nil {
		return vienna.Record{}, err
	}
	m.Presume = presume
	return immunity.Decide(m.Case, p).Record()
}

type thing struct{ premises.Case }

func (m *thing) decide(measure string, presume bool) (vienna.Record, error) {
	p, err := premises.ParsePower(measure)
	if err != nil {
		return vienna.Record{}, err
	}
	m.Presume = presume
	return premises.Decide(m.Case, p).Record()
}

// A Door answers cases. It may be used by several goroutines at once.
type Door struct{ laws []*Law }

// New returns a Door to the packages that answer whether a measure is barred.
func New() *Door {
	return &Door{laws: []*Law{
		newLaw("immunity", immunity.AllPowers(), immunity.Columns(), immunity.Rules(), func() matter { return new(person) }),
		newLaw("premises", premises.AllPowers(), premises.Columns(), premises.Rules(), func() matter { return new(thing) }),
	}}
}

func newLaw[P fmt.Stringer](name string, measures iter.Seq[P], columns iter.Seq[vienna.Column], rules iter.Seq[vienna.Rule], blank func() matter) *Law {
	l := &Law{Name: name, Columns: slices.Collect(columns), Rules: slices.Collect(rules), column: map[string]vienna.Column{}, blank: blank}
	for m := range measures {
		l.Measures = append(l.Measures, m.String())
	}
	for _, c := range l.Columns {
		l.column[c.Name] = c
	}
	return l
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
	if len(text) > Limit {
		return Answer{}, fmt.Errorf("case: %d bytes: allowed are %d", len(text), Limit)
	}
	law, err := d.law(text)
	if err != nil {
		return Answer{}, err
	}
	var a Answer
	var question string
	var presume, facts bool
	var stated matter
	if law != nil {
		stated = law.blank()
	}
	dec := rule.NewDecoder(text)
	err = dec.Object("case", func(member string) (err error) {
		switch member {
		case "id":
			a.ID, err = dec.String(member)
		case "package":
			var s string
			if s, err = dec.String(member); err == nil && law == nil {
				err = dec.Errorf("package: %q: allowed are %s", s, d.names())
			}
		case "question":
			if question, err = dec.String(member); err == nil && law != nil && !slices.Contains(law.Measures, question) {
				err = dec.Errorf("question: %q: allowed are %s", question, strings.Join(law.Measures, ", "))
			}
		case "presume":
			presume, err = dec.Bool(member)
		case "facts", "readings":
			if law == nil {
				return dec.Errorf("%s: they have no meaning without a package: allowed are %s", member, d.names())
			}
			facts = facts || member == "facts"
			return dec.Object(member, func(name string) error { return law.state(dec, stated, member, name) })
		default:
			err = dec.Errorf("%q is not a member of a case: allowed are id, package, question, facts, readings, presume", member)
		}
		return err
	})
	if err == nil {
		err = dec.End()
	}
	switch {
	case err != nil:
	case law == nil:
		err = fmt.Errorf("package: missing: allowed are %s", d.names())
	case question == "":
		err = fmt.Errorf("question: missing: allowed are %s", strings.Join(law.Measures, ", "))
	case !facts:
		err = errors.New("facts: missing: allowed is an object, which may be empty")
	default:
		a.Record, err = stated.decide(question, presume)
	}
	if err != nil {
		return Answer{}, err
	}
	return a, nil
}

// law returns the package of a case, which gives the other members their
// meaning and may stand behind them; nil if it names none. Its error is that
// the text is not JSON.
func (d *Door) law(text []byte) (*Law, error) {
	if !utf8.Valid(text) {
		return nil, MalformedError{errors.New("the text is not valid UTF-8")}
	}
	var head struct {
		Package string `json:"package"`
	}
	err := json.Unmarshal(text, &head)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		read := text[:max(0, int(syntax.Offset)-1)] // what stands before the offending byte
		line, column := 1+bytes.Count(read, []byte("\n")), len(read)-bytes.LastIndexByte(read, '\n')
		return nil, MalformedError{fmt.Errorf("line %d, column %d: %w", line, column, err)}
	}
	for _, l := range d.laws {
		if l.Name == head.Package {
			return l, nil
		}
	}
	return nil, nil
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
