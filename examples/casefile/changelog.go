package main

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"law.example/vienna"
)

// A change is an entry under Law of the CHANGELOG: what became of an answer, and
// why. It names provisions, and keys of rules where it is about these alone.
type change struct {
	version string      // "Unreleased", "0.2.0"
	law     vienna.Date // of that version; the zero Date if it is unreleased
	at      []vienna.Citation
	keys    []string
	text    string // as it stands
}

// explains reports whether c is later than the law of a record, and about rule.
// Nothing is about the floor, on which every answer rests that no rule settles,
// unless it names its key.
func (c change) explains(law vienna.Date, rule vienna.Rule) bool {
	switch {
	case c.law != 0 && law.Before(c.law) != vienna.True:
		return false
	case c.keys != nil:
		return slices.Contains(c.keys, rule.Key)
	case rule.Layer == "floor":
		return false
	}
	return slices.ContainsFunc(c.at, func(at vienna.Citation) bool { return at.Contains(rule.At) || at.Contains(rule.Through) })
}

var (
	versionHead = regexp.MustCompile(`^## \[?([^],\s]+)`)
	lawOf       = regexp.MustCompile(`^Law of ([0-9-]+)\.`)
)

// readChanges reads the entries under Law of a CHANGELOG. An entry begins with the
// provisions that it is about, and keys of rules in backquotes, separated by
// semicolons, up to the first colon. Under Law of a released version stands first
// the day of its law, "Law of 2026-11-24.", by which it is told whether a record
// is older; it is later than that of the version below.
func readChanges(name string, in io.Reader) (all []change, err error) {
	var version, section string
	var law, above vienna.Date
	n := 0
	fail := func(format string, args ...any) ([]change, error) {
		return nil, fmt.Errorf("%s:%d: %w", name, n, fmt.Errorf(format, args...))
	}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		line := strings.TrimRight(lines.Text(), " \t\r")
		n++
		switch {
		case strings.HasPrefix(line, "## "):
			m := versionHead.FindStringSubmatch(line)
			if m == nil {
				return fail("%q: allowed is ## Unreleased or ## 0.1.0 with its day", line)
			}
			version, section, law = m[1], "", 0
		case strings.HasPrefix(line, "### "):
			section = line[len("### "):]
		case section != "Law" || line == "":
		case strings.HasPrefix(line, "- "):
			if version != "Unreleased" && law == 0 {
				return fail(`%s: above its entries stands the day of its law: "Law of 2026-11-24."`, version)
			}
			c := change{version: version, law: law, text: line[len("- "):]}
			if err := c.parse(); err != nil {
				return fail("%w", err)
			}
			all = append(all, c)
		case strings.HasPrefix(line, " ") && len(all) > 0:
			last := &all[len(all)-1]
			last.text += " " + strings.TrimSpace(line)
		default:
			m := lawOf.FindStringSubmatch(line)
			if m == nil || version == "Unreleased" {
				continue // what is said of all entries
			}
			if law, err = vienna.ParseDate(m[1]); err != nil {
				return fail("%w", err)
			}
			if above != 0 && law.Before(above) != vienna.True {
				return fail("%s has law of %v, and the version above it of %v: allowed is an earlier day", version, law, above)
			}
			above = law
		}
	}
	if err := lines.Err(); err != nil {
		return fail("%w", err)
	}
	return all, nil
}

// parse reads what c is about.
func (c *change) parse() error {
	head, _, ok := strings.Cut(c.text, ": ")
	if !ok {
		return fmt.Errorf("%q: allowed are provisions, and keys in backquotes, separated by semicolons, and a colon", c.text)
	}
	for part := range strings.SplitSeq(head, "; ") {
		if key, ok := strings.CutPrefix(part, "`"); ok {
			c.keys = append(c.keys, strings.TrimSuffix(key, "`"))
			continue
		}
		at, err := vienna.ParseCitation(part)
		if err != nil {
			return fmt.Errorf("%w; keys stand in backquotes", err)
		}
		c.at = append(c.at, at)
	}
	if c.at == nil {
		return fmt.Errorf("%q: it names no provision", head)
	}
	return nil
}
