package main

import (
	"fmt"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/obligations"
	"law.example/vienna/threat"
)

// A report is what posture prints.
type report struct {
	Post        string            `json:"post"`
	On          vienna.Date       `json:"on"`
	Status      string            `json:"status,omitempty"`
	Matrix      matrixLine        `json:"matrix"`
	Before      overall           `json:"before"`
	After       overall           `json:"after"`
	Threats     []threatLine      `json:"threats"`
	Events      []eventLine       `json:"events,omitempty"`
	Measures    []measureLine     `json:"measures,omitempty"`
	Gaps        []gapLine         `json:"gaps,omitempty"`
	Plan        []findingLine     `json:"plan,omitempty"`
	Commitments []commitmentLine  `json:"commitments,omitempty"`
	Statutes    map[string]string `json:"statutes"`
	Duties      []dutyLine        `json:"duties,omitempty"`
	Next        []string          `json:"next"`
	Method      string            `json:"method"`
	Limits      string            `json:"limits"`

	matrix threat.Matrix
	cells  []threat.Cell
}

type matrixLine struct {
	Token  string `json:"token"`
	Source string `json:"source"`
	Cells  string `json:"cells"` // how well they are established
}

type overall struct {
	Level   string   `json:"level"`
	AtLeast string   `json:"at_least"`
	Of      []string `json:"of,omitempty"` // the threats that have it
	Unknown int      `json:"unknown"`
}

type threatLine struct {
	Number     int      `json:"number"`
	Name       string   `json:"name"`
	Kind       string   `json:"kind"`
	Own        string   `json:"own,omitempty"`
	Family     string   `json:"family"`
	Domains    string   `json:"domains,omitempty"`
	Target     string   `json:"target,omitempty"`
	Actor      string   `json:"actor,omitempty"`
	Inherent   string   `json:"inherent"`
	Residual   string   `json:"residual"`
	Counting   []string `json:"counting,omitempty"`
	Attributed []string `json:"attribution_in_question,omitempty"`

	rated threat.Threat
	risk  threat.Risk
}

type eventLine struct {
	Name    string   `json:"name"`
	Kinds   []string `json:"kinds"`
	Domains string   `json:"domains,omitempty"`
	Pattern string   `json:"pattern"` // "" if it is not settled
}

type measureLine struct {
	Token    string   `json:"token"`
	Gist     string   `json:"gist"`
	Standing string   `json:"standing"`
	Lacking  []string `json:"lacking,omitempty"`
	Bears    []int    `json:"bears_on,omitempty"`   // the threats it works against
	Needed   []int    `json:"needed_for,omitempty"` // those whose level would be higher without it
	Alone    []string `json:"alone,omitempty"`      // what it lowers by itself
}

type gapLine struct {
	Layer    string   `json:"layer"`
	Function string   `json:"function"`
	Open     []string `json:"open"`
}

type findingLine struct {
	Fault   string `json:"fault"` // missing, stale, undrilled, unresourced
	Element string `json:"element"`
	Holds   string `json:"holds"`
	Why     string `json:"why"`
	Source  string `json:"source"`
	Mark    string `json:"mark"`
}

type commitmentLine struct {
	Kind    string `json:"kind"`
	With    string `json:"with"`
	Overdue string `json:"overdue"`
}

type dutyLine struct {
	Key      string `json:"key"`
	At       string `json:"at"`
	Bearer   string `json:"bearer"`
	Standard string `json:"standard"`
	Protects string `json:"protects"`
	Content  string `json:"content"`
	Warning  string `json:"raised_by,omitempty"`
	Engaged  []int  `json:"engaged_by,omitempty"`      // threats
	Perhaps  []int  `json:"perhaps_engaged,omitempty"` // threats of which too little is stated
	Raised   []int  `json:"raised_for,omitempty"`      // threats of which the receiving State knows
	Ask      []int  `json:"not_known_for,omitempty"`   // threats of which it is not stated to know

	duty threat.Duty
}

const method = "A layer in which a measure counts lowers likelihood or impact by a step, two at most: the library's convention, no standard."

func assess(p profile) *report {
	r := &report{
		Post: p.post, On: p.on, Status: p.status, matrix: p.matrix,
		Matrix: matrixLine{p.matrix.Token, p.matrix.Source, p.matrix.Mark.String()},
		Method: method, Limits: vienna.Limits,
	}
	r.rate(p)
	r.classify(p)
	r.weigh(p)
	r.check(p)
	r.engage()
	r.plan(p)
	return r
}

func (r *report) rate(p profile) {
	var before, after []threat.Level
	for i, t := range p.threats {
		line := threatLine{
			Number: i + 1, Name: t.name, Kind: t.it.Kind.String(), Own: t.it.Own, Family: t.it.Kind.Family().String(),
			Domains: spaced(t.it.Kind.Domains().String()), Target: spaced(t.it.Target.String()), Actor: t.it.Actor.String(), rated: t.it,
			risk: threat.Assess(p.matrix, t.it, p.measures),
		}
		line.Inherent, line.Residual = p.matrix.Name(line.risk.Inherent), p.matrix.Name(line.risk.Residual)
		for j := range p.measures {
			if d := &p.measures[j]; d.Against(&t.it) && d.Standing() == threat.StandingCounts {
				line.Counting = append(line.Counting, d.Measure.Token)
			}
		}
		for c := range threat.Attribution(t.it.Link, 0) {
			line.Attributed = append(line.Attributed, c.String())
		}
		before, after = append(before, line.risk.Inherent), append(after, line.risk.Residual)
		r.Threats = append(r.Threats, line)
	}
	r.Before, r.After = r.combine(before), r.combine(after)
}

func (r *report) combine(levels []threat.Level) overall {
	o := threat.Combine(levels...)
	out := overall{Level: r.matrix.Name(o.Level()), AtLeast: r.matrix.Name(o.AtLeast), Unknown: o.Unknown}
	for i, l := range levels {
		if l != 0 && l == o.AtLeast {
			out.Of = append(out.Of, r.Threats[i].Name)
		}
	}
	return out
}

func (r *report) classify(p profile) {
	for _, e := range p.events {
		c := threat.Classify(e.it)
		r.Events = append(r.Events, eventLine{e.name, names(c.Kinds), spaced(c.Domains.String()), c.Pattern.String()})
	}
}

// weigh says what each measure contributes, and where nothing counts.
func (r *report) weigh(p profile) {
	for j := range p.measures {
		d := &p.measures[j]
		line := measureLine{Token: d.Measure.Token, Gist: d.Measure.Gist, Standing: d.Standing().String()}
		for l := range threat.Limits(d.Lacking()) {
			s := fmt.Sprintf("%v: %s", l.Limit, l.Gist)
			if l.At != (vienna.Citation{}) {
				s += " (" + l.At.String() + ")"
			}
			if l.Lifts != "" {
				s += "; lifted by " + l.Lifts
			}
			line.Lacking = append(line.Lacking, s)
		}
		without := slices.Delete(slices.Clone(p.measures), j, j+1)
		for i := range r.Threats {
			t := &r.Threats[i]
			if !d.Against(&t.rated) {
				continue
			}
			line.Bears = append(line.Bears, t.Number)
			if a := threat.Assess(p.matrix, t.rated, p.measures[j:j+1]); a.Residual < a.Inherent {
				line.Alone = append(line.Alone, fmt.Sprintf("%d from %s to %s", t.Number, p.matrix.Name(a.Inherent), p.matrix.Name(a.Residual)))
			}
			if threat.Assess(p.matrix, t.rated, without).Residual > t.risk.Residual {
				line.Needed = append(line.Needed, t.Number)
			}
		}
		r.Measures = append(r.Measures, line)
	}
	var threats []threat.Threat
	for _, t := range p.threats {
		threats = append(threats, t.it)
	}
	for c := range threat.Coverage(threats, p.measures) {
		r.cells = append(r.cells, c)
		if c.Open != (threat.KindSet{}) {
			r.Gaps = append(r.Gaps, gapLine{c.Layer.String(), c.Function.String(), names(c.Open)})
		}
	}
}

// check looks at the plan, the commitments and the dated tests.
func (r *report) check(p profile) {
	add := func(fault string, f threat.Finding) {
		r.Plan = append(r.Plan, findingLine{fault, f.Element.String(), holds(f.Holds), f.Why, f.Element.Source(), threat.Define(f.Element).Mark.String()})
	}
	for f := range threat.Missing(p.plan, p.needs) {
		add("missing", f)
	}
	for f := range threat.Stale(p.plan, p.on) {
		add("stale", f)
	}
	for f := range threat.Undrilled(p.plan, p.on) {
		add("undrilled", f)
	}
	for f := range threat.Unresourced(p.plan, p.headcount) {
		add("unresourced", f)
	}
	for _, c := range p.commitments {
		if late := c.Overdue(p.on); late != vienna.False {
			r.Commitments = append(r.Commitments, commitmentLine{c.Kind.String(), c.With, holds(late)})
		}
	}
	r.Statutes = map[string]string{
		"high-risk, high-threat post (22 USC 4803(d)(2))":  p.highRisk.Holds().String(),
		"setback or equivalent is met (22 USC 4865(a)(3))": p.setback.Meets().String(),
	}
}

func (r *report) engage() {
	for _, t := range r.Threats {
		for d, engaged := range threat.Duties(t.rated) {
			i := slices.IndexFunc(r.Duties, func(l dutyLine) bool { return l.duty == d })
			if i < 0 {
				at := d.At.String()
				if d.Through != (vienna.Citation{}) {
					at += " through " + d.Through.String()
				}
				r.Duties = append(r.Duties, dutyLine{Key: d.Key, At: at, Bearer: d.Bearer.String(), Standard: d.Standard.String(), Protects: d.Protects, Content: d.Content, Warning: d.Warning, duty: d})
				i = len(r.Duties) - 1
			}
			l := &r.Duties[i]
			if engaged != vienna.True {
				l.Perhaps = append(l.Perhaps, t.Number)
				continue
			}
			l.Engaged = append(l.Engaged, t.Number)
			switch {
			case d.Warning == "":
			case t.rated.Warned == vienna.True:
				l.Raised = append(l.Raised, t.Number)
			default:
				l.Ask = append(l.Ask, t.Number)
			}
		}
	}
	// In the order of the treaties.
	order := map[threat.Duty]int{}
	for d := range threat.Duties(threat.Threat{}) {
		order[d] = len(order)
	}
	slices.SortFunc(r.Duties, func(a, b dutyLine) int { return order[a.duty] - order[b.duty] })
}

// plan puts the next steps in order: what is unlawful, what lacks consent, whom
// to warn, what to find out, the highest risks, the plan, the commitments.
func (r *report) plan(p profile) {
	step := func(format string, args ...any) { r.Next = append(r.Next, fmt.Sprintf(format, args...)) }
	for _, m := range r.Measures {
		if m.Standing == threat.StandingUnlawful.String() {
			step("end %s, which nothing in the Convention makes lawful: %s", m.Token, strings.Join(m.Lacking, "; "))
		}
	}
	for _, m := range r.Measures {
		if m.Standing == threat.StandingLacksConsent.String() {
			step("obtain what %s lacks, or end it: %s", m.Token, strings.Join(m.Lacking, "; "))
		}
	}
	var warn []int
	for _, d := range r.Duties {
		if d.duty.Bearer&(obligations.ReceivingState|obligations.Party) != 0 {
			warn = append(warn, d.Ask...)
		}
	}
	slices.Sort(warn)
	for _, n := range slices.Compact(warn) {
		step("ask the receiving State by note for protection from %q: its duty turns on what it knows", r.Threats[n-1].Name)
	}
	for _, t := range r.Threats {
		if t.risk.Inherent == 0 {
			step("find out how likely and how bad %q is: its level is not known, and so is that of the post", t.Name)
		}
	}
	for _, m := range r.Measures {
		if m.Standing == threat.StandingOpen.String() {
			step("establish whether %s is in place: until then it does not count", m.Token)
		}
	}
	high := slices.Clone(r.Threats)
	slices.SortStableFunc(high, func(a, b threatLine) int { return int(b.risk.Residual) - int(a.risk.Residual) })
	for _, t := range high {
		if 2*int(t.risk.Residual) <= len(r.matrix.Levels) {
			continue
		}
		if more := r.proposals(p, t); more != nil {
			step("%q is left at %s: consider %s", t.Name, t.Residual, strings.Join(more, ", "))
		} else {
			step("%q is left at %s, and the library knows no further measure that lowers it", t.Name, t.Residual)
		}
	}
	for _, fault := range []struct{ name, do string }{{"missing", "add to the plan"}, {"stale", "bring up to date"}, {"undrilled", "drill"}, {"unresourced", "enlarge"}} {
		var elements []string
		for _, f := range r.Plan {
			if f.Fault == fault.name && f.Holds == holds(vienna.True) && !slices.Contains(elements, f.Element) {
				elements = append(elements, f.Element)
			}
		}
		if elements != nil {
			step("%s: %s", fault.do, strings.Join(elements, ", "))
		}
	}
	for _, c := range r.Commitments {
		step("do or renew the %s with the %s (overdue: %s)", strings.ReplaceAll(c.Kind, "_", " "), c.With, c.Overdue)
	}
}

// proposals returns at most three measures that would each lower the level of t,
// if everything they need were held: those that the post has and that do not
// count, then those of the library, the ones that need nothing first.
func (r *report) proposals(p profile, t threatLine) []string {
	var here, free, bound []string
	for j := range p.measures {
		d := p.measures[j]
		s := d.Standing()
		if s == threat.StandingCounts || s == threat.StandingUnlawful || !d.Against(&t.rated) {
			continue
		}
		d.InPlace, d.Held = vienna.True, d.Measure.Limits|d.Adds
		if threat.Assess(p.matrix, t.rated, append(slices.Clone(p.measures), d)).Residual < t.risk.Residual {
			here = append(here, d.Measure.Token+" (now "+strings.ReplaceAll(s.String(), "_", " ")+")")
		}
	}
	for m := range threat.Measures() {
		has := slices.ContainsFunc(p.measures, func(d threat.Deployment) bool { return d.Measure.Token == m.Token })
		d := threat.Deployment{Measure: m, InPlace: vienna.True, Held: m.Limits}
		if has || !d.Against(&t.rated) || threat.Assess(p.matrix, t.rated, append(slices.Clone(p.measures), d)).Residual >= t.risk.Residual {
			continue
		}
		if m.Limits == 0 {
			free = append(free, m.Token)
		} else {
			bound = append(bound, m.Token+" (needs "+spaced(m.Limits.String())+")")
		}
	}
	all := slices.Concat(here, free, bound)
	return all[:min(3, len(all))]
}

func holds(t vienna.Truth) string {
	if t == vienna.True {
		return "yes"
	}
	return "not settled"
}

func names(s threat.KindSet) []string {
	var out []string
	for k := range s.All() {
		out = append(out, k.String())
	}
	return out
}

func spaced(s string) string { return strings.ReplaceAll(s, "|", ", ") }
