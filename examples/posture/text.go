package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// text prints the report.
func (r *report) text(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }
	head := func(s string) {
		w.Flush()
		line("\n%s", strings.ToUpper(s))
	}

	line("%s, %v, %s", r.Post, r.On, r.Status)
	line("Matrix %s: %s; cells %s.", r.Matrix.Token, r.Matrix.Source, r.Matrix.Cells)
	line("Before measures: %s.", r.Before)
	line("After measures: %s.", r.After)

	head("threats")
	line("#\tthreat\tkind\tdomains\tbefore\tafter\tmeasures that count")
	for _, t := range r.Threats {
		kind := t.Kind
		if t.Own != "" {
			kind += " (" + t.Own + ")"
		}
		line("%d\t%s\t%s\t%s\t%s\t%s\t%s", t.Number, t.Name, kind, dash(t.Domains), t.Inherent, t.Residual, dash(strings.Join(t.Counting, ", ")))
	}
	w.Flush()
	for _, t := range r.Threats {
		if t.Attributed != nil {
			line("Attribution to be asked about for %d: %s; the link stated is a fact and decides nothing.", t.Number, strings.Join(t.Attributed, ", "))
		}
	}

	if r.Events != nil {
		head("events")
		for _, e := range r.Events {
			pattern := e.Pattern
			if pattern == "" {
				pattern = "pattern not settled"
			}
			line("%s\t%s\t%s\t%s", e.Name, pattern, dash(e.Domains), strings.Join(e.Kinds, ", "))
		}
	}

	head("measures")
	line("measure\tstanding\tagainst\twhat it lowers alone\tneeded for")
	for _, m := range r.Measures {
		line("%s\t%s\t%s\t%s\t%s", m.Token, strings.ReplaceAll(m.Standing, "_", " "), numbers(m.Bears), dash(strings.Join(m.Alone, "; ")), numbers(m.Needed))
	}
	head("unlawful or without a required consent: these lower nothing")
	for _, m := range r.Measures {
		for _, l := range m.Lacking {
			line("%s: %s", m.Token, l)
		}
	}
	head("gaps: the library has a measure there, and nothing counts")
	line("layer\tfunction\tagainst")
	for _, g := range r.Gaps {
		line("%s\t%s\t%s", g.Layer, g.Function, strings.Join(g.Open, ", "))
	}

	head("emergency plan")
	line("fault\telement\tholds\twhy\tsource\tmark")
	for _, f := range r.Plan {
		line("%s\t%s\t%s\t%s\t%s\t%s", f.Fault, f.Element, f.Holds, f.Why, f.Source, f.Mark)
	}

	head("overdue commitments")
	for _, c := range r.Commitments {
		line("%s\t%s\toverdue: %s", c.Kind, c.With, c.Overdue)
	}

	head("tests of the law of the United States, as a yardstick")
	var tests []string
	for t := range r.Statutes {
		tests = append(tests, t)
	}
	slices.Sort(tests)
	for _, t := range tests {
		line("%s\t%s", t, r.Statutes[t])
	}

	head("duties engaged; whether one is breached is another question")
	line("provision\towed by\tengaged by\tperhaps by\tduty")
	for _, d := range r.Duties {
		line("%s\t%s\t%s\t%s\t%s", d.At, strings.ReplaceAll(d.Bearer, "_", " "), numbers(d.Engaged), numbers(d.Perhaps), d.Content)
	}
	w.Flush()
	for _, d := range r.Duties {
		if d.Raised != nil {
			line("%s is raised for %s: %s.", d.At, numbers(d.Raised), d.Warning)
		}
	}

	head("next steps")
	for i, s := range r.Next {
		line("%d. %s", i+1, s)
	}
	line("\n%s\n%s", r.Method, r.Limits)
	return w.Flush()
}

// String says the level of the post and of what.
func (o overall) String() string {
	s := o.Level
	if o.Unknown > 0 {
		s += fmt.Sprintf(" (%d of the threats not known), at least %s", o.Unknown, o.AtLeast)
	}
	if o.Of != nil {
		s += ": " + strings.Join(o.Of, "; ")
	}
	return s
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func numbers(list []int) string {
	var parts []string
	for _, n := range list {
		parts = append(parts, fmt.Sprint(n))
	}
	return dash(strings.Join(parts, " "))
}
