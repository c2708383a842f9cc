package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/obligations"
	"law.example/vienna/premises"
)

// A work is a decision, an instrument or a writing, with what is known of it.
// It may stand behind several cases of the corpus and several positions.
type work struct {
	key, title, source string
	court, forum       string // who said it; of an authority, what kind of body
	year               int
	notes              []string // what it held, and the positions that it takes
	readings           []string
	references         []string // by which it is known again
}

// bibtex prints the authorities of all contested readings and the decisions and incidents of
// the corpus, in the order of their keys.
//
// Every entry is @misc, which every style knows; there are no fields but those
// that the library and the cases hold. An entry has no author: courts have
// none, and key serves to sort it.
func (c *corpus) bibtex(out io.Writer) error {
	var works []*work
	for _, e := range c.entries {
		w := &work{key: e.ID, title: cmp.Or(e.Title, e.ID), source: e.Source, court: e.Court, forum: e.State, year: e.Year, references: references(e.Title + "; " + e.Source)}
		if e.Holding != "" {
			w.notes = []string{e.Holding}
		}
		if e.Reading != "" {
			w.readings = []string{e.Reading}
		}
		works = merge(works, w)
	}
	cases := len(works)
	for _, all := range []iter.Seq[vienna.Reading]{immunity.AllReadings(), premises.AllReadings(), obligations.AllReadings()} {
		for r := range all {
			for _, o := range r.Options {
				for _, a := range o.Authorities {
					works = merge(works, authority(r, o, a))
				}
			}
		}
	}
	slices.SortStableFunc(works, func(a, b *work) int { return strings.Compare(a.key, b.key) })
	taken := map[string]int{}
	b := bufio.NewWriter(out)
	files := strings.ReplaceAll(strings.Join(c.files, ", "), "@", "(at)") // which begins an entry, even here
	fmt.Fprintf(b, "%% Authorities of the contested readings of the library, and decisions and incidents of %s.\n", escape(files))
	fmt.Fprintf(b, "%% %d works, %d of them behind cases. What a work holds is put in annote, in words of the library.\n", len(works), cases)
	for _, w := range works {
		key := unfit.ReplaceAllString(fold(w.key), "-")
		if taken[key]++; taken[key] > 1 {
			key += "-" + strconv.Itoa(taken[key])
		}
		w.write(b, key)
	}
	return b.Flush()
}

// authority is a work that takes a position.
func authority(r vienna.Reading, o vienna.Option, a vienna.Authority) *work {
	note := fmt.Sprintf("On %s: %s %v: %s", r.ID, r.Question, o.Position, o.Gist)
	if a.Note != "" {
		note += " (" + a.Note + ")"
	}
	return &work{
		key: slug(a.Name, a.Year), title: a.Name, court: a.Weight.String(), forum: a.Forum, year: a.Year,
		notes: []string{note + "."}, readings: []string{r.ID}, references: references(a.Name),
	}
}

// merge adds a work, or what it says to those that are the same: that bear the
// same title and source, or share a reference.
func merge(works []*work, w *work) []*work {
	same := func(v *work) bool {
		return v.title == w.title && v.source == w.source ||
			slices.ContainsFunc(v.references, func(s string) bool { return slices.Contains(w.references, s) })
	}
	i := slices.IndexFunc(works, same)
	if i < 0 {
		return append(works, w)
	}
	v := works[i]
	for _, list := range []struct {
		to   *[]string
		from []string
	}{{&v.notes, w.notes}, {&v.readings, w.readings}, {&v.references, w.references}} {
		for _, s := range list.from {
			if !slices.Contains(*list.to, s) {
				*list.to = append(*list.to, s)
			}
		}
	}
	return works
}

// reference finds what identifies a decision: the place in a report, the neutral
// citation or the number of the docket. Spelling differs, "73 F.3d 535" and "73
// F 3d 535", so that points and spaces do not count.
var (
	reference = regexp.MustCompile(`\[\d{4}\] (?:\d+ )?[A-Z][A-Za-z. ]*? \d+` +
		`|ICJ Reports \d{4}, p\.? \d+` +
		`|(?:BVerfGE|BGHSt) \d+, \d+` +
		`|\b\d+ [A-Z][A-Za-z.]*(?:[23]d)?(?: (?:[A-Z][A-Za-z.]*|2d|3d))* \d+(?:/\d+)?` +
		`|\b[A-Z]\.\d+\.\d+\.[A-Z]\b` +
		`|\bn[o.]\.? \d{4,}` +
		`|\bSTC \d+/\d+`)
	court   = regexp.MustCompile(`ICJ Reports (\d{4}), p\.? (\d+)`)
	day     = regexp.MustCompile(`^\d+ (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d+$`)
	unfit   = regexp.MustCompile(`[^A-Za-z0-9:._+/-]+`)
	unclean = regexp.MustCompile(`[^a-z0-9]+`)
)

// places returns where the references stand in s.
func places(s string) [][]int {
	return slices.DeleteFunc(reference.FindAllStringIndex(s, -1), func(at []int) bool { return day.MatchString(s[at[0]:at[1]]) })
}

// references returns the references in s, spelt in one way.
func references(s string) []string {
	var all []string
	for _, at := range places(s) {
		r := court.ReplaceAllString(s[at[0]:at[1]], "[$1] ICJ Rep $2")
		r = strings.NewReplacer("n. ", "no ", "no. ", "no ").Replace(r)
		all = append(all, strings.ToLower(strings.NewReplacer(".", "", " ", "").Replace(r)))
	}
	return all
}

// slug returns a key: the first words of the name, up to its reference, and the
// year.
func slug(name string, year int) string {
	if at := places(name); len(at) > 0 && at[0][0] > 0 {
		name = name[:at[0][0]]
	}
	words := strings.FieldsFunc(unclean.ReplaceAllString(strings.ToLower(fold(name)), "-"), func(r rune) bool { return r == '-' })
	s := strings.Join(words[:min(8, len(words))], "-")
	if y := strconv.Itoa(year); year != 0 && !strings.Contains(s, y) {
		s += "-" + y
	}
	return s
}

// fold writes letters with marks as letters without, so that keys are ASCII.
func fold(s string) string {
	return strings.NewReplacer("é", "e", "è", "e", "É", "E", "í", "i", "ö", "o", "ü", "u", "ä", "a", "å", "a", "ç", "c", "ñ", "n", "ó", "o", "á", "a", "ß", "ss").Replace(s)
}

// write prints the entry.
func (w *work) write(out io.Writer, key string) {
	fmt.Fprintf(out, "\n@misc{%s,\n", key)
	field := func(name, format, value string) {
		if value != "" {
			fmt.Fprintf(out, "  %-12s = "+format+",\n", name, escape(value))
		}
	}
	field("key", "{%s}", fold(w.title))
	field("title", "{{%s}}", w.title) // so that no style changes its capitals
	field("howpublished", "{%s}", w.source)
	if w.year != 0 {
		field("year", "{%s}", strconv.Itoa(w.year))
	}
	by := w.court
	if w.forum != "" {
		by = strings.TrimSpace(by + " (" + w.forum + ")")
	}
	field("note", "{%s}", by)
	field("keywords", "{%s}", strings.Join(w.readings, ", "))
	field("annote", "{%s}", strings.Join(w.notes, " "))
	fmt.Fprintln(out, "}")
}

// escape writes s so that LaTeX prints it; letters beyond ASCII stay UTF-8.
func escape(s string) string {
	return strings.NewReplacer(
		`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
		`&`, `\&`, `%`, `\%`, `$`, `\$`, `#`, `\#`, `_`, `\_`, "\n", " ", "\r", " ",
	).Replace(s)
}
