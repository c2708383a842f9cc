package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// A prose prints tables for people, under some of the settings.
type prose struct {
	*bufio.Writer
	settings []casefile.Setting
}

// text prints the tables with no reading taken, or one under each setting.
func (s *study) text(out io.Writer, by *table) error {
	p := &prose{Writer: bufio.NewWriter(out), settings: []casefile.Setting{casefile.NoReading}}
	p.say("%s.\n", s.counts())
	for _, c := range cautions {
		p.say("%s\n", c)
	}
	if by != nil {
		p.settings = nil
		for i := range casefile.NumSettings {
			p.settings = append(p.settings, casefile.Setting(i))
		}
		p.table(by, s)
	} else {
		for i := range tables {
			if tables[i].text != nil {
				p.table(&tables[i], s)
			}
		}
	}
	p.say("\n%s\n", vienna.Limits)
	return p.Flush()
}

// counts says in a line what was studied.
func (s *study) counts() string {
	return fmt.Sprintf("%s: %d answered, %d not expressible; %d scored against what a court held",
		count(s.Answered+s.Inexpressible, "case"), s.Answered, s.Inexpressible, s.Scored)
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

func (p *prose) say(format string, args ...any) { fmt.Fprintf(p, format, args...) }

// table prints a table below what it is.
func (p *prose) table(t *table, s *study) {
	p.say("\n%s%s.\n\n", strings.ToUpper(t.gist[:1]), t.gist[1:])
	if t.text != nil {
		t.text(s, p)
		return
	}
	w := tabwriter.NewWriter(p, 0, 0, 2, ' ', 0)
	var names []string
	for _, c := range t.columns {
		names = append(names, c.name)
	}
	fmt.Fprintln(w, strings.Join(names, "\t"))
	for fields := range t.lines(s) {
		fmt.Fprintln(w, strings.Join(fields, "\t"))
	}
	w.Flush()
}

// shares prints a line for each group, with what it has in each class.
func (p *prose) shares(of []share) {
	width := len(casefile.Mainstream2026.Words())
	for _, l := range of {
		width = max(width, len(l.Group))
	}
	for i, setting := range p.settings {
		p.gap(i)
		p.say("%-*s%6s", width, setting.Words(), "n")
		for c := casefile.AgreesOpen; c < casefile.NumCategories; c++ {
			p.say("  %s", c.Words())
		}
		p.say("\n")
		for group := range slices.Chunk(of, casefile.NumCategories-1) {
			if n := total(group); group[0].Setting == setting.String() && n > 0 {
				p.say("%-*s%6d", width, group[0].Group, n)
				for c, l := range group {
					p.say("  %*d", len(casefile.Category(c+1).Words()), l.N)
				}
				p.say("\n")
			}
		}
	}
}

// gap separates settings.
func (p *prose) gap(i int) {
	if i > 0 {
		p.say("\n")
	}
}

func total(group []share) (n int) {
	for _, l := range group {
		n += l.N
	}
	return n
}

func (p *prose) provisions(of []provision) {
	for i, setting := range p.settings {
		p.gap(i)
		p.say("%-32s%6s%6s\n", setting.Words(), "cases", "sole")
		for _, l := range of {
			if l.Setting == setting.String() {
				p.say("%-32s%6d%6d\n", l.Provision, l.Cases, l.Sole)
			}
		}
	}
}

// readings prints the positions that move cases, with the cases.
func (p *prose) readings(s *study) {
	for i, setting := range p.settings {
		p.gap(i)
		p.say("%s\n", setting.Words())
		var idle []string
		for _, l := range s.Readings {
			if l.Setting != setting.String() {
				continue
			}
			if l.Changed == 0 {
				idle = append(idle, fmt.Sprintf("%s=%s", l.Reading, l.Position))
				continue
			}
			p.say("%s=%s %s: %d of %s\n", l.Reading, l.Position, l.Name, l.Changed, count(l.Cases, "case"))
			for _, c := range s.Changes {
				if c.key() == l.key() {
					p.say("    %s: %s to %s\n", c.Case, words(c.From), words(c.To))
				}
			}
		}
		p.list("These move none", idle)
	}
}

// list prints items after a heading, in lines that fit on a page.
func (p *prose) list(heading string, items []string) {
	if len(items) == 0 {
		return
	}
	at, _ := p.WriteString(heading + ":")
	for i, item := range items {
		if i+1 < len(items) {
			item += ","
		} else {
			item += "."
		}
		if at += 1 + len(item); at > 100 {
			p.say("\n   ")
			at = 4 + len(item)
		}
		p.say(" %s", item)
	}
	p.say("\n")
}

// views counts the stable answers and prints the views of the others.
func (p *prose) views(of []view) {
	stable := map[string]int{}
	split := 0
	for _, v := range of {
		if v.Of == 1 {
			stable[v.Answer]++
		} else if v.View == 1 {
			split++
		}
	}
	n := 0
	for _, k := range stable {
		n += k
	}
	p.say("%s stable: %d barred, %d not barred, %d unknown for want of facts. %d split:\n\n", count(n, "case"),
		stable[vienna.Barred.String()], stable[vienna.NotBarred.String()], stable[vienna.Unknown.String()], split)
	for _, v := range of {
		if v.Of == 1 {
			continue
		}
		if v.View == 1 {
			p.say("%s\n", v.Case)
		}
		p.say("    %s: %s\n", strings.Join(v.Taken, ", "), words(v.Answer))
	}
}

func words(token string) string { return strings.ReplaceAll(token, "_", " ") }
