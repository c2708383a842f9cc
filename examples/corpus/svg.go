package main

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// The measures of the pictures, in pixels.
const (
	width  = 900
	margin = 20
	edge   = width - margin
	pitch  = 24 // from line to line
	thick  = 18 // of a bar
	digits = 8  // the width of a digit in a bar
)

// A shade is how a class of elements looks on a light and on a dark ground. Hues differ for the
// colour-blind, and every bar has its segments in the order of the legend.
type shade struct {
	class       string
	light, dark look
	dashed      bool
}

// A look is what fills something, its outline, and what is written on it.
type look struct{ fill, line, ink string }

var shades = [...]shade{
	{class: "agrees_open", light: look{"#1f5a99", "#1f5a99", "#ffffff"}, dark: look{"#a8d1f5", "#a8d1f5", "#111111"}},
	{class: "names_it", light: look{"#5595cb", "#5595cb", "#111111"}, dark: look{"#4f8fc4", "#4f8fc4", "#111111"}},
	{class: "agrees_found", light: look{"#d5e7f5", "#33658f", "#111111"}, dark: look{"#1c3a57", "#7fb3d9", "#f1f1f1"}},
	{class: "disagrees", light: look{"#d55e00", "#d55e00", "#000000"}, dark: look{"#e8782a", "#e8782a", "#111111"}},
	{class: "undecided", light: look{"#e6e6e6", "#6f6f6f", "#111111"}, dark: look{"#3a3a3a", "#9a9a9a", "#f1f1f1"}},
	{class: "not_expressible", light: look{"#ffffff", "#6f6f6f", "#111111"}, dark: look{"#161616", "#9a9a9a", "#f1f1f1"}, dashed: true},

	{class: "barred", light: look{"#3d3d3d", "#3d3d3d", "#ffffff"}, dark: look{"#dcdcdc", "#dcdcdc", "#111111"}},
	{class: "not_barred", light: look{"#f4d58a", "#8a6100", "#111111"}, dark: look{"#5c4510", "#d9ad4a", "#f1f1f1"}},
	{class: "unknown", light: look{"#ffffff", "#6f6f6f", "#111111"}, dark: look{"#161616", "#9a9a9a", "#f1f1f1"}, dashed: true},

	{class: "sole", light: look{"#1f5a99", "#1f5a99", "#ffffff"}, dark: look{"#a8d1f5", "#a8d1f5", "#111111"}},
	{class: "joint", light: look{"#d5e7f5", "#33658f", "#111111"}, dark: look{"#1c3a57", "#7fb3d9", "#f1f1f1"}},
}

// The grounds and what is written on them, the second for what is small.
var (
	lightGround = look{"#ffffff", "#444444", "#1b1b1b"}
	darkGround  = look{"#161616", "#c4c4c4", "#f1f1f1"}
)

// A canvas collects the elements of a picture, and what they say in words.
type canvas struct {
	bytes.Buffer
	said []string
}

func (c *canvas) add(format string, args ...any) { fmt.Fprintf(c, format+"\n", args...) }

func (c *canvas) text(x, y int, class, s string) {
	if class != "" {
		class = ` class="` + class + `"`
	}
	c.add(`<text x="%d" y="%d"%s>%s</text>`, x, y, class, html.EscapeString(s))
}

func (c *canvas) say(format string, args ...any) {
	c.said = append(c.said, fmt.Sprintf(format, args...))
}

// svg draws the pictures, or that of one table, with no reading taken.
func (s *study) svg(out io.Writer, by *table) error {
	var c canvas
	y := 92
	for i := range tables {
		t := &tables[i]
		if t.draw != nil && (by == nil || by == t) {
			y = t.draw(s, &c, y) + 36
		}
	}
	for _, l := range append(cautions[:], vienna.Limits) {
		for _, part := range wrap(l, 112) {
			c.text(margin, y, "small", part)
			y += 19
		}
	}

	var b canvas
	b.add(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title desc">`, width, y, width, y)
	b.add(`<title id="title">Decided cases: what courts held and what the library answers</title>`)
	b.add(`<desc id="desc">%s</desc>`, html.EscapeString(strings.Join(append(c.said, vienna.Limits), " ")))
	b.add("<style>\n%s</style>", style())
	b.add(`<rect width="%d" height="%d" class="ground"/>`, width, y)
	b.text(margin, 36, "title", "Decided cases: what courts held and what the library answers")
	b.text(margin, 60, "small", s.counts()+". No reading taken.")
	b.Write(c.Bytes())
	b.add("</svg>")
	_, err := out.Write(b.Bytes())
	return err
}

// A segment is a part of a bar.
type segment struct {
	class string
	n     int
}

// bar draws a bar whose whole is n of the most cases that fill a room, and
// returns where it ends.
func (c *canvas) bar(x, y, room, most int, segments ...segment) int {
	done, end := 0, x
	for _, s := range segments {
		if s.n == 0 {
			continue
		}
		from := end
		done += s.n
		end = x + done*room/most
		c.add(`<rect x="%d.5" y="%d.5" width="%d" height="%d" class="%s"/>`, from, y, max(1, end-from-2), thick, s.class)
		if n := fmt.Sprint(s.n); len(n)*digits+2 < end-from {
			c.text((from+end)/2, y+14, s.class+"-n", n)
		}
	}
	return end
}

// legend explains the classes below y.
func (c *canvas) legend(y int, classes []string, gists []string) int {
	x := margin
	for i, class := range classes {
		room := 20 + 36*len(gists[i])/5 // a letter of small text takes some 7 pixels
		if x+room > edge {
			x, y = margin, y+22
		}
		c.add(`<rect x="%d.5" y="%d.5" width="13" height="13" class="%s"/>`, x, y-11, class)
		c.text(x+20, y, "small", gists[i])
		x += room + 12
	}
	return y
}

// shares draws the classes of each group.
func (c *canvas) shares(heading string, of []share, y int) int {
	const left = 90
	c.text(margin, y, "head", heading)
	var classes, gists []string
	for k := casefile.AgreesOpen; k < casefile.NumCategories; k++ {
		classes, gists = append(classes, k.String()), append(gists, k.Words())
	}
	y = c.legend(y+24, classes, gists) + 12
	var groups [][]share
	most := 1
	for group := range slices.Chunk(of, casefile.NumCategories-1) {
		if n := total(group); group[0].Setting == casefile.NoReading.String() && n > 0 {
			groups = append(groups, group)
			most = max(most, n)
		}
	}
	c.say("%s, no reading taken.", heading)
	for _, group := range groups {
		var segments []segment
		var parts []string
		for i, l := range group {
			segments = append(segments, segment{l.Class, l.N})
			if l.N > 0 {
				parts = append(parts, fmt.Sprintf("%d %s", l.N, gists[i]))
			}
		}
		c.text(left-10, y+14, "end", group[0].Group)
		end := c.bar(left, y, edge-left-40, most, segments...)
		c.text(end+8, y+14, "small", fmt.Sprint(total(group)))
		c.say("%s: %d, of which %s.", group[0].Group, total(group), strings.Join(parts, ", "))
		y += pitch
	}
	return y
}

// provisions draws those that settle most cases.
func (c *canvas) provisions(s *study, y int) int {
	const left, most = 250, 20
	c.text(margin, y, "head", "Provisions that decide most")
	y = c.legend(y+24, []string{"sole", "joint"}, []string{"no other settles the case too", "together with others; each counts"}) + 12
	var all []provision
	for _, l := range s.Provisions {
		if l.Setting == casefile.NoReading.String() {
			all = append(all, l)
		}
	}
	shown := min(most, len(all))
	for 0 < shown && shown < len(all) && all[shown-1].Cases == all[shown].Cases {
		shown-- // of equals, all are drawn or none
	}
	c.say("Provisions that decide most, no reading taken.")
	for _, l := range all[:shown] {
		c.text(left-10, y+14, "end", l.Provision)
		end := c.bar(left, y, edge-left-40, all[0].Cases, segment{"sole", l.Sole}, segment{"joint", l.Cases - l.Sole})
		c.text(end+8, y+14, "small", fmt.Sprint(l.Cases))
		c.say("%s: %s, alone %d.", l.Provision, count(l.Cases, "case"), l.Sole)
		y += pitch
	}
	if len(all) > shown {
		c.text(left, y+14, "small", fmt.Sprintf("%d more settle at most %s each.", len(all)-shown, count(all[shown].Cases, "case")))
		y += pitch
	}
	return y
}

// readings draws the positions that move cases, those of a reading in a line.
func (c *canvas) readings(s *study, y int) int {
	const left, column = 250, 210
	c.text(margin, y, "head", "Cases that a position on a contested reading moves")
	y = c.legend(y+24, []string{"barred", "not_barred", "unknown"}, []string{"to barred", "to not barred", "to unknown"}) + 12
	to := map[[3]string]map[string]int{}
	for _, l := range s.Changes {
		if to[l.key()] == nil {
			to[l.key()] = map[string]int{}
		}
		to[l.key()][l.To]++
	}
	most, idle := 1, 0
	var moving [][]position // by reading
	for of := range chunks(s.Readings) {
		if of[0].Setting != casefile.NoReading.String() {
			continue
		}
		changed := 0
		for _, l := range of {
			changed = max(changed, l.Changed)
		}
		if most = max(most, changed); changed == 0 {
			idle++
			continue
		}
		moving = append(moving, of)
	}
	c.say("Cases that a position on a contested reading moves, no other reading taken.")
	for _, of := range moving {
		c.text(left-10, y+14, "end", of[0].Reading)
		for i, l := range of {
			x := left + i*column
			c.text(x, y+14, "small", l.Position+" "+l.Name)
			n := to[l.key()]
			unit := min(24*most, column-30)
			c.bar(x, y+20, unit, most, segment{"barred", n["barred"]}, segment{"not_barred", n["not_barred"]}, segment{"unknown", n["unknown"]})
			if l.Changed == 0 {
				c.text(x, y+34, "small", "none")
			}
			c.say("%s, %s %s: %d to barred, %d to not barred, %d to unknown.", l.Reading, l.Position, l.Name, n["barred"], n["not_barred"], n["unknown"])
		}
		y += 2*pitch + 4
	}
	if idle > 0 {
		c.text(left, y+14, "small", fmt.Sprintf("%s move no case.", count(idle, "other reading")))
		y += pitch
	}
	return y
}

// chunks yields the positions of one reading after another.
func chunks(of []position) func(func([]position) bool) {
	return func(yield func([]position) bool) {
		for len(of) > 0 {
			n := 1
			for n < len(of) && of[n].Setting == of[0].Setting && of[n].Reading == of[0].Reading {
				n++
			}
			if !yield(of[:n]) {
				return
			}
			of = of[n:]
		}
	}
}

// wrap cuts a text into lines of at most n letters.
func wrap(s string, n int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && len(line)+1+len(word) > n {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	return append(lines, line)
}

// style returns the styles, those of a dark ground last.
func style() string {
	var b strings.Builder
	b.WriteString(`text{font:14px system-ui,"DejaVu Sans",sans-serif}.title{font-size:20px;font-weight:600}.head{font-size:16px;font-weight:600}.small{font-size:13px}.end{text-anchor:end}` + "\n")
	for _, s := range shades {
		fmt.Fprintf(&b, ".%s-n{text-anchor:middle;font-size:12px}", s.class)
		if s.dashed {
			fmt.Fprintf(&b, ".%s{stroke-dasharray:3 2}", s.class)
		}
	}
	paint := func(ground look, of func(shade) look) {
		fmt.Fprintf(&b, "text{fill:%s}.small{fill:%s}.ground{fill:%s}\n", ground.ink, ground.line, ground.fill)
		for _, s := range shades {
			l := of(s)
			fmt.Fprintf(&b, ".%s{fill:%s;stroke:%s}.%s-n{fill:%s}\n", s.class, l.fill, l.line, s.class, l.ink)
		}
	}
	b.WriteString("\n")
	paint(lightGround, func(s shade) look { return s.light })
	b.WriteString("@media (prefers-color-scheme:dark){\n")
	paint(darkGround, func(s shade) look { return s.dark })
	b.WriteString("}\n")
	return b.String()
}
