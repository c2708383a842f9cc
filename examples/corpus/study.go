package main

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A study is what a corpus of cases shows. The first counts are of cases; the
// lists are the tables, in the order in which they are printed.
type study struct {
	Inexpressible int `json:"not_expressible"`
	Answered      int `json:"answered"`
	Scored        int `json:"scored"` // what a court held is known, or that it left the point open

	Court      []share     `json:"court,omitempty"`
	Article    []share     `json:"article,omitempty"`
	Year       []share     `json:"year,omitempty"`
	Forum      []share     `json:"forum,omitempty"`
	Provisions []provision `json:"provision,omitempty"`
	Readings   []position  `json:"reading,omitempty"`
	Changes    []change    `json:"change,omitempty"`
	Views      []view      `json:"view,omitempty"`
	Cases      []result    `json:"case,omitempty"`
}

// A share is the number of scored cases of a group that fall into a class.
type share struct {
	Setting string `json:"setting"`
	Group   string `json:"group"`
	Class   string `json:"class"`
	N       int    `json:"n"`
}

// A provision settles some answered cases.
type provision struct {
	Setting   string `json:"setting"`
	Provision string `json:"provision"`
	Cases     int    `json:"cases"`
	Sole      int    `json:"sole"` // no other provision settles them too
}

// A position on a contested reading changes the answer to some cases.
type position struct {
	Setting  string `json:"setting"`
	Reading  string `json:"reading"`
	Position string `json:"position"`
	Name     string `json:"name"`
	Cases    int    `json:"cases"` // answered by a package that has the reading
	Changed  int    `json:"changed"`
}

// A change is a case whose answer a position changes.
type change struct {
	Setting  string `json:"setting"`
	Reading  string `json:"reading"`
	Position string `json:"position"`
	Case     string `json:"case"`
	From     string `json:"from"`
	To       string `json:"to"`
	Turns    bool   `json:"turns"` // the case is known to turn on this reading
}

// key tells the position from the others.
func (l position) key() [3]string { return [3]string{l.Setting, l.Reading, l.Position} }

func (l change) key() [3]string { return [3]string{l.Setting, l.Reading, l.Position} }

// A view is an answer to a case with the positions that lead to it. A case with
// one view is stable: no position on any reading changes its answer.
type view struct {
	Case   string   `json:"case"`
	View   int      `json:"view"`
	Of     int      `json:"of"`
	Answer string   `json:"answer"`
	Taken  []string `json:"taken"` // "brief-restraint=A"
}

// A result is a case under a setting of readings.
type result struct {
	Setting    string   `json:"setting"`
	Case       string   `json:"case"`
	Title      string   `json:"title"`
	Court      string   `json:"court"`
	Forum      string   `json:"forum"`
	Year       int      `json:"year,omitempty"`
	Package    string   `json:"package"`
	Question   string   `json:"question"`
	Basis      string   `json:"basis"`
	Verified   bool     `json:"verified"`
	Contested  bool     `json:"contested"`
	Reading    string   `json:"reading"`
	Held       string   `json:"held"`
	Class      string   `json:"class"`
	Answer     string   `json:"answer"`
	Provisions []string `json:"provisions"`

	class casefile.Category
}

// observe answers the cases under each setting, and counts.
func observe(entries []*casefile.Entry) *study {
	s := &study{}
	var answered []*casefile.Entry
	court, article, year, forum := tally{}, tally{}, tally{}, tally{}
	for _, e := range entries {
		if e.Inexpressible == "" {
			answered = append(answered, e)
		}
	}
	s.Answered, s.Inexpressible = len(answered), len(entries)-len(answered)
	for i := range casefile.NumSettings {
		setting := casefile.Setting(i)
		settled := map[string]provision{}
		for _, e := range entries {
			r := resultOf(e, setting)
			s.Cases = append(s.Cases, r)
			if r.Answer != "" && r.Answer != vienna.Unknown.String() {
				for _, at := range r.Provisions {
					p := settled[at]
					p.Setting, p.Provision, p.Cases = r.Setting, at, p.Cases+1
					if len(r.Provisions) == 1 {
						p.Sole++
					}
					settled[at] = p
				}
			}
			if r.class == casefile.Unscored {
				continue
			}
			if setting == casefile.NoReading {
				s.Scored++
			}
			court.add(setting, r.class, cmp.Or(e.Court, none))
			article.add(setting, r.class, articles(r.Provisions)...)
			year.add(setting, r.class, decade(e.Year))
			forum.add(setting, r.class, cmp.Or(e.State, none))
		}
		s.Provisions = slices.AppendSeq(s.Provisions, slices.Values(slices.SortedFunc(maps.Values(settled), func(p, q provision) int {
			return cmp.Or(q.Cases-p.Cases, byProvision(p.Provision, q.Provision))
		})))
		s.vary(setting, answered)
	}
	s.Court, s.Forum = court.shares(court.bySize), forum.shares(forum.bySize)
	s.Year, s.Article = year.shares(strings.Compare), article.shares(byProvision)
	for _, e := range answered {
		s.view(e)
	}
	return s
}

// resultOf answers a case as the court found it, the readings of the setting in
// place of its own.
func resultOf(e *casefile.Entry, setting casefile.Setting) result {
	r := result{
		Setting: setting.String(), Case: e.ID, Title: e.Title, Court: e.Court, Forum: e.State, Year: e.Year, Package: e.Law.Name(),
		Question: e.Asked, Basis: e.Basis, Verified: e.Verified, Contested: e.Contested, Reading: e.Reading, Held: e.Held,
		class: e.Score()[setting], Provisions: []string{},
	}
	r.Class = r.class.String()
	if e.Inexpressible == "" {
		answer, ruling := e.Restate(nil, e.Law.Positions(setting, e.State)).Decide(e.Asked, e.Presume)
		r.Answer, r.Provisions = answer.String(), citations(ruling)
	}
	return r
}

// none is the group of what has no court, State, year or provision.
const none = "none"

func decade(year int) string {
	if year == 0 {
		return none
	}
	return strconv.Itoa(year/10*10) + "s"
}

// citations returns the provisions on which a ruling rests, those by which
// others reach the person among them, as the treaties stand.
func citations(r casefile.Ruling) []string {
	var all []vienna.Citation
	for rule := range r.Settled() {
		for _, at := range []vienna.Citation{rule.At, rule.Through} {
			if at != (vienna.Citation{}) && !slices.Contains(all, at) {
				all = append(all, at)
			}
		}
	}
	slices.SortFunc(all, vienna.Citation.Compare)
	names := []string{}
	for _, at := range all {
		names = append(names, at.String())
	}
	return names
}

// articles returns the articles of some provisions, each once.
func articles(provisions []string) []string {
	var all []string
	for _, p := range provisions {
		c, _ := vienna.ParseCitation(p) // a citation wrote it
		all = append(all, vienna.Citation{Treaty: c.Treaty, Article: c.Article}.String())
	}
	if all = slices.Compact(all); all == nil {
		return []string{none}
	}
	return all
}

// byProvision orders provisions as the treaties stand.
func byProvision(a, b string) int {
	c, _ := vienna.ParseCitation(a)
	d, _ := vienna.ParseCitation(b)
	return cmp.Or(c.Compare(d), strings.Compare(a, b))
}

// A tally counts cases by group.
type tally map[string]*[casefile.NumSettings][casefile.NumCategories]int

func (t tally) add(s casefile.Setting, c casefile.Category, groups ...string) {
	for _, g := range groups {
		if t[g] == nil {
			t[g] = &[casefile.NumSettings][casefile.NumCategories]int{}
		}
		t[g][s][c]++
	}
}

// bySize orders groups by the number of their cases, which is the same under
// every setting for all groups but articles.
func (t tally) bySize(a, b string) int {
	size := func(g string) (n int) {
		for _, k := range t[g][casefile.NoReading] {
			n += k
		}
		return n
	}
	return cmp.Or(size(b)-size(a), strings.Compare(a, b))
}

// shares returns the whole grid of settings, groups and classes.
func (t tally) shares(order func(a, b string) int) (all []share) {
	groups := slices.SortedFunc(maps.Keys(t), order)
	for s := range casefile.NumSettings {
		for _, g := range groups {
			for c := casefile.AgreesOpen; c < casefile.NumCategories; c++ {
				all = append(all, share{casefile.Setting(s).String(), g, c.String(), t[g][s][c]})
			}
		}
	}
	return all
}

// vary takes each position on each reading in turn, whatever the setting takes.
// A reading is the same in every package that has it.
func (s *study) vary(setting casefile.Setting, answered []*casefile.Entry) {
	type stated struct {
		*casefile.Entry
		matter casefile.Matter
		taken  map[string][]string // under the setting
		answer vienna.Answer
	}
	var readings []vienna.Reading
	of := map[string][]stated{}
	for _, e := range answered {
		c := stated{Entry: e, taken: maps.Collect(e.Law.Positions(setting, e.State))}
		c.matter = e.Restate(nil, maps.All(c.taken))
		c.answer, _ = c.matter.Decide(e.Asked, e.Presume)
		for _, id := range e.Law.Readings {
			if of[id] == nil {
				r, _ := e.Law.Reading(id)
				readings = append(readings, r)
			}
			of[id] = append(of[id], c)
		}
	}
	for _, r := range readings {
		var changes []change
		positions := make([]position, len(r.Options))
		whichever := make([]string, len(r.Options)) // which is none taken
		for i, o := range r.Options {
			whichever[i] = o.Name
			positions[i] = position{Setting: setting.String(), Reading: r.ID, Position: o.Position.String(), Name: o.Name, Cases: len(of[r.ID])}
		}
		for _, c := range of[r.ID] {
			for i := range positions {
				p := &positions[i]
				_ = c.matter.Set(r.ID, p.Name) // the reading has this position, which takes the place of another
				if to, _ := c.matter.Decide(c.Asked, c.Presume); to != c.answer {
					p.Changed++
					changes = append(changes, change{p.Setting, r.ID, p.Position, c.ID, c.answer.String(), to.String(), c.Reading == r.ID})
				}
			}
			if taken := c.taken[r.ID]; taken != nil {
				_ = c.matter.Set(r.ID, taken...)
			} else {
				_ = c.matter.Set(r.ID, whichever...)
			}
		}
		slices.SortStableFunc(changes, func(a, b change) int { return strings.Compare(a.Position, b.Position) })
		s.Readings, s.Changes = append(s.Readings, positions...), append(s.Changes, changes...)
	}
}

// view adds the views of a case.
func (s *study) view(e *casefile.Entry) {
	_, ruling := e.Case.Decide(e.Asked, e.Presume)
	first := len(s.Views)
	for v := range ruling.Views() {
		taken := []string{}
		for _, r := range v.Taken {
			for _, o := range r.Options {
				taken = append(taken, r.ID+"="+o.Position.String())
			}
		}
		s.Views = append(s.Views, view{Case: e.ID, View: len(s.Views) - first + 1, Answer: v.Answer.String(), Taken: taken})
	}
	for i := range s.Views[first:] {
		s.Views[first+i].Of = len(s.Views) - first
	}
}
