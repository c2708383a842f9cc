package door

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The sizes of the flips that may be asked for, and that which is meant where
// none is stated.
const (
	smallest    = 1
	defaultSize = 2
	largest     = 3
)

// A Ruled is what is answered of a case beside its record.
type Ruled struct {
	ID     string        `json:"id,omitempty"` // as the case has it; "" if it has none
	Answer vienna.Answer `json:"answer"`
	Limits string        `json:"limits"` // [vienna.Limits]
}

// A Next is the next question to ask; nil if the answer is settled, or nothing
// is left to ask.
type Next struct {
	Ruled
	Question *Question `json:"question"`
}

// A Question is a [vienna.Question] as it is written.
type Question struct {
	Column
	Rule  vienna.Rule     `json:"rule"`
	Leads []vienna.Answer `json:"leads"`
}

// A Flips is the smallest changes that give another answer.
type Flips struct {
	Ruled
	Flips []Flip `json:"flips"`
}

// A Flip is a [vienna.Flip] as it is written, with its text.
type Flip struct {
	Answer   vienna.Answer `json:"answer"`
	Steps    int           `json:"steps"`
	Possible bool          `json:"possible"`
	Changes  []Change      `json:"changes"`
	Presumed []vienna.Fact `json:"presumed,omitempty"`
	Text     string        `json:"text"`
}

// A Change is a [vienna.Change] as it is written.
type Change struct {
	Name  string      `json:"name"`
	From  string      `json:"from,omitempty"`
	To    []string    `json:"to"`
	Every bool        `json:"every,omitempty"`
	Rule  vienna.Rule `json:"rule"`
	By    string      `json:"by,omitempty"`
}

// A Views is the answers under the positions on contested points.
type Views struct {
	Ruled
	Views []View `json:"views"`
}

// A View is a [vienna.View] as it is written, with its weakest link, nil if
// there is none, and its text.
type View struct {
	Answer  vienna.Answer `json:"answer"`
	Taken   []Taken       `json:"taken"`
	Weakest *Authority    `json:"weakest"`
	Text    string        `json:"text"`
}

// A Taken is the position that a view takes on a reading.
type Taken struct {
	ID string `json:"id"`
	Option
}

// A Reading is a [vienna.Reading] as it is written.
type Reading struct {
	ID       string            `json:"id"`
	At       []vienna.Citation `json:"at"`
	Question string            `json:"question"`
	Options  []Option          `json:"options"`
	Default  string            `json:"default"`
	Turns    string            `json:"turns"`
}

// An Option is a [vienna.Option] as it is written.
type Option struct {
	Position    string      `json:"position"` // its letter
	Name        string      `json:"name"`
	Gist        string      `json:"gist"`
	Authorities []Authority `json:"authorities"`
}

// An Authority is a [vienna.Authority] as it is written.
type Authority struct {
	Name   string `json:"name"`
	Forum  string `json:"forum,omitempty"`
	Year   int    `json:"year,omitempty"`
	Weight string `json:"weight,omitempty"` // in words
	Note   string `json:"note,omitempty"`
}

// A Rules is the rules of a package.
type Rules struct {
	Rules []vienna.Rule `json:"rules"`
}

// A Catalogue is what cases are written from.
type Catalogue struct {
	Format   int         `json:"format"` // [vienna.RecordFormat]
	Law      vienna.Date `json:"law"`    // [vienna.LawDate]
	Limits   string      `json:"limits"` // [vienna.Limits]
	Packages []Package   `json:"packages"`
}

// A Package is what the cases of a [Law] are written from.
type Package struct {
	Name     string    `json:"name"`
	Measures []string  `json:"measures"`
	Columns  []Column  `json:"columns"`
	Readings []Reading `json:"readings"`
}

// A Column is a [vienna.Column] as it is written.
type Column struct {
	Name    string          `json:"name"`
	Tokens  []string        `json:"tokens"`
	Gist    string          `json:"gist"`
	At      vienna.Citation `json:"at,omitzero"`
	Decider string          `json:"decider,omitempty"`
	Truth   bool            `json:"truth,omitempty"`
	Every   bool            `json:"every,omitempty"`
	Reading bool            `json:"reading,omitempty"`

	Wording  string `json:"wording,omitempty"`
	Who      string `json:"who,omitempty"`
	Evidence string `json:"evidence,omitempty"`
	By       string `json:"by,omitempty"`
	Presumed string `json:"presumed,omitempty"`
}

// Next reads a case and the names of what was asked and is not known,
// {"case": …, "unknown": ["act"]}, and gives the next question to ask.
func (d *Door) Next(text []byte) (Next, error) {
	var unknown []string
	c, err := d.about(text, "next", "are case and unknown", func(dec *rule.Decoder, c *asked, member string) (err error) {
		if member != "unknown" {
			return errNotMember
		}
		unknown, err = dec.Strings(member)
		for i, name := range unknown {
			if c.law == nil {
				break // which is the error
			}
			if _, ok := c.law.column[name]; !ok {
				return dec.Errorf("unknown: %w", c.law.blank().Set(name, ""))
			}
			if slices.Contains(unknown[:i], name) {
				return dec.Errorf("unknown: %q is stated twice", name)
			}
		}
		return err
	})
	if err != nil {
		return Next{}, err
	}
	next := Next{Ruled: c.ruled()}
	if q, ok := c.ruling.Next(unknown...); ok {
		next.Question = &Question{Column(q.Column), q.Rule, q.Leads}
	}
	return next, nil
}

// Flips reads a case and the number of steps that a flip may have,
// {"case": …, "size": 2}, and gives the flips of its answer. The size is 1, 2,
// which is meant where none is stated, or 3.
func (d *Door) Flips(text []byte) (Flips, error) {
	size := defaultSize
	c, err := d.about(text, "flips", "are case and size", func(dec *rule.Decoder, _ *asked, member string) (err error) {
		if member != "size" {
			return errNotMember
		}
		if size, err = dec.Int(member); err == nil && (size < smallest || size > largest) {
			err = dec.Errorf("size: %d: allowed are %d to %d", size, smallest, largest)
		}
		return err
	})
	if err != nil {
		return Flips{}, err
	}
	flips := Flips{c.ruled(), []Flip{}}
	for f := range c.ruling.Flips(size) {
		out := Flip{f.Answer, f.Steps(), f.Possible(), nil, f.Presumed, f.String()}
		for _, c := range f.Changes {
			out.Changes = append(out.Changes, Change(c))
		}
		flips.Flips = append(flips.Flips, out)
	}
	return flips, nil
}

// Views reads a case, {"case": …}, and gives the views of its answer.
func (d *Door) Views(text []byte) (Views, error) {
	c, err := d.about(text, "views", "is case", func(*rule.Decoder, *asked, string) error { return errNotMember })
	if err != nil {
		return Views{}, err
	}
	views := Views{c.ruled(), []View{}}
	for v := range c.ruling.Views() {
		out := View{v.Answer, []Taken{}, nil, v.String()}
		for _, r := range v.Taken {
			for _, o := range options(r) {
				out.Taken = append(out.Taken, Taken{r.ID, o})
			}
		}
		if a := v.Weakest(); a != (vienna.Authority{}) {
			weakest := authority(a)
			out.Weakest = &weakest
		}
		views.Views = append(views.Views, out)
	}
	return views, nil
}

// Rules reads the name of a package, {"package": "immunity"}, and gives its
// rules in the order of the treaties.
func (d *Door) Rules(text []byte) (Rules, error) {
	dec, _, err := d.open(text)
	if err != nil {
		return Rules{}, err
	}
	var law *Law
	err = dec.Object("rules", func(member string) error {
		if member != "package" {
			return dec.Errorf("%q is not a member of rules: allowed is package", member)
		}
		name, err := dec.String(member)
		if law = d.law(name); err == nil && law == nil {
			err = dec.Errorf("package: %q: allowed are %s", name, d.names())
		}
		return err
	})
	if err == nil {
		err = dec.End()
	}
	if err == nil && law == nil {
		err = fmt.Errorf("package: missing: allowed are %s", d.names())
	}
	if err != nil {
		return Rules{}, err
	}
	return Rules{law.Rules}, nil
}

// Catalogue reads {} and gives what cases are written from.
func (d *Door) Catalogue(text []byte) (Catalogue, error) {
	dec, _, err := d.open(text)
	if err != nil {
		return Catalogue{}, err
	}
	err = dec.Object("catalogue", func(member string) error {
		return dec.Errorf("%q is not a member of catalogue: allowed is none", member)
	})
	if err == nil {
		err = dec.End()
	}
	if err != nil {
		return Catalogue{}, err
	}
	all := Catalogue{Format: vienna.RecordFormat, Law: vienna.LawDate, Limits: vienna.Limits}
	for _, l := range d.laws {
		p := Package{Name: l.Name, Measures: l.Measures}
		for _, c := range l.Columns {
			p.Columns = append(p.Columns, Column(c))
		}
		for _, r := range l.Readings {
			p.Readings = append(p.Readings, Reading{r.ID, r.At, r.Question, options(r), r.Default, r.Turns})
		}
		all.Packages = append(all.Packages, p)
	}
	return all, nil
}

// Asks returns the names of what may be asked of a [Door].
func Asks() []string { return []string{"decide", "next", "flips", "views", "rules", "catalogue"} }

// Ask gives, as JSON, what the method of the given name gives for the text.
func (d *Door) Ask(name string, text []byte) ([]byte, error) {
	switch name {
	case "decide":
		return written(d.Decide(text))
	case "next":
		return written(d.Next(text))
	case "flips":
		return written(d.Flips(text))
	case "views":
		return written(d.Views(text))
	case "rules":
		return written(d.Rules(text))
	case "catalogue":
		return written(d.Catalogue(text))
	}
	return nil, fmt.Errorf("%q: allowed are %s", name, strings.Join(Asks(), ", "))
}

func written[T any](v T, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return json.Marshal(v)
}

// Refusal returns an error as it is written where an answer would stand:
// {"error": "…"}.
func Refusal(err error) []byte {
	text, err := json.Marshal(struct {
		Error string `json:"error"`
	}{err.Error()})
	if err != nil { // a string can always be written
		panic(err)
	}
	return text
}

// errNotMember says that a member is not one that may stand beside a case.
var errNotMember = errors.New("not a member")

// about reads a case, with what is said beside it, and decides it. Beside reads
// the other members; it may count on the package, and on nothing else of the case.
func (d *Door) about(text []byte, what, allowed string, beside func(dec *rule.Decoder, c *asked, member string) error) (asked, error) {
	dec, law, err := d.open(text)
	if err != nil {
		return asked{}, err
	}
	c := asked{law: law}
	found := false
	err = dec.Object(what, func(member string) error {
		if member == "case" {
			found = true
			return d.read(dec, &c)
		}
		err := beside(dec, &c, member)
		if err == errNotMember {
			err = dec.Errorf("%q is not a member of %s: allowed %s", member, what, allowed)
		}
		return err
	})
	if err == nil {
		err = dec.End()
	}
	if err == nil && !found {
		err = errors.New("case: missing: allowed is the object of a case")
	}
	if err == nil {
		err = d.decide(&c)
	}
	return c, err
}

func (c *asked) ruled() Ruled { return Ruled{c.id, c.answer, vienna.Limits} }

func options(r vienna.Reading) (all []Option) {
	for _, o := range r.Options {
		out := Option{o.Position.String(), o.Name, o.Gist, []Authority{}}
		for _, a := range o.Authorities {
			out.Authorities = append(out.Authorities, authority(a))
		}
		all = append(all, out)
	}
	return all
}

func authority(a vienna.Authority) Authority {
	return Authority{a.Name, a.Forum, a.Year, a.Weight.String(), a.Note}
}
