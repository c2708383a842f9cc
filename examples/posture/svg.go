package main

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"law.example/vienna/threat"
)

// The measures of the picture, in pixels.
const (
	width  = 900
	margin = 20
	left   = 160 // where the grids begin
	grid   = width - margin - left
	radius = 11
	pitch  = 26 // from marker to marker
)

// Colours of the levels, from the lowest, on a light and on a dark ground.
var (
	light = [...][3]int{{0xdd, 0xee, 0xda}, {0xf7, 0xf1, 0xc2}, {0xfb, 0xdd, 0xa8}, {0xf6, 0xb7, 0x93}, {0xea, 0x90, 0x86}}
	dark  = [...][3]int{{0x1c, 0x3a, 0x26}, {0x3e, 0x3b, 0x16}, {0x54, 0x38, 0x12}, {0x64, 0x2d, 0x1a}, {0x78, 0x20, 0x26}}
)

// shade returns the colour of level i of n, counted from 0.
func shade(of [5][3]int, i, n int) string {
	at := 4 * i * 1000 / max(1, n-1)
	a, b, f := of[at/1000], of[min(4, at/1000+1)], at%1000
	var c [3]int
	for k := range c {
		c[k] = a[k] + (b[k]-a[k])*f/1000
	}
	return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2])
}

// A canvas collects the elements of a picture.
type canvas struct{ bytes.Buffer }

func (c *canvas) add(format string, args ...any) { fmt.Fprintf(c, format+"\n", args...) }

func (c *canvas) text(x, y int, class, s string) {
	c.add(`<text x="%d" y="%d" class="%s">%s</text>`, x, y, class, html.EscapeString(s))
}

func (c *canvas) marker(x, y int, class string, n int) {
	c.add(`<circle cx="%d" cy="%d" r="%d" class="%s"/>`, x, y, radius, class)
	c.text(x, y+4, class+"-n", fmt.Sprint(n))
}

// svg draws the matrix with the threats before and after the measures, and the
// layers with what is met and what is open.
func (r *report) svg(out io.Writer) error {
	var c canvas
	y := r.drawMatrix(&c, 106)
	y = r.drawThreats(&c, y+30)
	y = r.drawLayers(&c, y+40)
	c.text(margin, y+34, "small", r.Method)
	c.text(margin, y+52, "small", "Not legal advice.")
	height := y + 72

	var b canvas
	b.add(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title desc">`, width, height, width, height)
	b.add(`<title id="title">%s: risks and layers of protection on %v</title>`, html.EscapeString(r.Post), r.On)
	b.add(`<desc id="desc">%s</desc>`, html.EscapeString(r.describe()))
	b.add("<style>\n%s</style>", r.style())
	b.add(`<rect width="%d" height="%d" class="ground"/>`, width, height)
	b.text(margin, 36, "title", r.Post)
	b.text(margin, 60, "small", fmt.Sprintf("%v, %s; matrix %s, cells %s", r.On, dash(r.Status), r.Matrix.Token, r.Matrix.Cells))
	b.Write(c.Bytes())
	b.add("</svg>")
	_, err := out.Write(b.Bytes())
	return err
}

// describe says in words what the picture shows.
func (r *report) describe() string {
	parts := []string{
		fmt.Sprintf("Level of the post before measures: %v. After: %v.", r.Before, r.After),
	}
	for _, t := range r.Threats {
		parts = append(parts, fmt.Sprintf("Threat %d, %s: %s before, %s after.", t.Number, t.Name, t.Inherent, t.Residual))
	}
	for _, g := range r.Gaps {
		parts = append(parts, fmt.Sprintf("Open in layer %s, function %s: %s.", g.Layer, g.Function, strings.Join(g.Open, ", ")))
	}
	return strings.Join(parts, " ")
}

// drawMatrix draws the matrix below y and returns where it ends.
func (r *report) drawMatrix(c *canvas, y int) int {
	m := r.matrix
	rows, columns := len(m.Likelihood), len(m.Impact)
	type marker struct {
		class string
		n     int
	}
	cells := map[[2]uint8][]marker{}
	var off []string
	for _, t := range r.Threats {
		if t.risk.Inherent == 0 {
			off = append(off, fmt.Sprint(t.Number))
			continue
		}
		before, after := [2]uint8{t.rated.Likelihood, t.rated.Impact}, [2]uint8{t.risk.Likelihood, t.risk.Impact}
		if before != after {
			cells[before] = append(cells[before], marker{"before", t.Number})
		}
		cells[after] = append(cells[after], marker{"after", t.Number})
	}
	w := grid / columns
	fit := max(1, (w-12)/pitch)
	most := 1
	for _, list := range cells {
		most = max(most, (len(list)+fit-1)/fit)
	}
	h := 30 + most*pitch
	for i := range rows {
		l := uint8(rows - i)
		top := y + i*h
		c.text(left-10, top+h/2+4, "right", plain(m.Likelihood[l-1]))
		for j := range columns {
			x := left + j*w
			level := m.At(l, uint8(j+1))
			c.add(`<rect x="%d" y="%d" width="%d" height="%d" class="cell l%d"/>`, x, top, w, h, level)
			c.text(x+8, top+18, "level", plain(m.Name(level)))
			for k, mk := range cells[[2]uint8{l, uint8(j + 1)}] {
				c.marker(x+8+radius+k%fit*pitch, top+28+radius+k/fit*pitch, mk.class, mk.n)
			}
		}
	}
	end := y + rows*h
	for j, name := range m.Impact {
		c.text(left+j*w+w/2, end+20, "middle", plain(name))
	}
	c.text(margin, y-10, "head", "likelihood")
	c.text(width-margin, end+42, "end head", "impact")
	c.marker(left+radius, end+38, "before", 1)
	c.text(left+30, end+43, "", "before measures")
	c.marker(left+180, end+38, "after", 1)
	c.text(left+200, end+43, "", "after those that count")
	if off != nil {
		c.text(left+400, end+43, "", "not known, so not placed: "+strings.Join(off, ", "))
	}
	return end + 50
}

// drawThreats lists the threats below y.
func (r *report) drawThreats(c *canvas, y int) int {
	const before, after, name = 50, 150, 260
	c.text(before, y, "head", "before")
	c.text(after, y, "head", "after")
	c.text(name, y, "head", "threat")
	for _, t := range r.Threats {
		y += 24
		c.text(margin, y, "", fmt.Sprint(t.Number))
		c.text(before, y, "", plain(t.Inherent))
		c.text(after, y, "", plain(t.Residual))
		c.text(name, y, "", short(t.Name))
	}
	return y
}

// drawLayers draws the layers and functions below y. What is met and what is
// open stands in words, so that no colour is needed to read it.
func (r *report) drawLayers(c *canvas, y int) int {
	var functions []threat.Function
	for f := range threat.All[threat.Function]() {
		functions = append(functions, f)
	}
	w := grid / len(functions)
	c.text(margin, y, "head", "layers")
	for j, f := range functions {
		c.text(left+j*w+w/2, y, "middle head", f.String())
	}
	const h = 30
	y += 10
	for l := range threat.All[threat.Layer]() {
		c.text(left-10, y+20, "right", plain(l.String()))
		for j, f := range functions {
			i := slices.IndexFunc(r.cells, func(x threat.Cell) bool { return x.Layer == l && x.Function == f })
			class, words := "none", ""
			if i >= 0 {
				met, open := len(names(r.cells[i].Met)), len(names(r.cells[i].Open))
				switch {
				case open == 0:
					class, words = "met", fmt.Sprintf("%d met", met)
				case met == 0:
					class, words = "open", fmt.Sprintf("%d open", open)
				default:
					class, words = "both", fmt.Sprintf("%d of %d met", met, met+open)
				}
			}
			c.add(`<rect x="%d" y="%d" width="%d" height="%d" class="cell %s"/>`, left+j*w, y, w, h, class)
			if words != "" {
				c.text(left+j*w+w/2, y+20, "middle", words)
			}
		}
		y += h
	}
	c.text(left, y+20, "small", "Kinds of threat: met, if a measure counts there; open, if the library has one there and none counts.")
	return y + 20
}

// short cuts a name to what fits on a line.
func short(s string) string {
	if r := []rune(s); len(r) > 72 {
		return string(r[:71]) + "…"
	}
	return s
}

func plain(token string) string { return strings.ReplaceAll(token, "_", " ") }

// style returns the styles, those of a dark ground last.
func (r *report) style() string {
	var b strings.Builder
	b.WriteString(`text{font:14px system-ui,"DejaVu Sans",sans-serif;fill:#1b1b1b}
.title{font-size:20px;font-weight:600}.head{font-weight:600}.small{font-size:13px;fill:#444}.level{font-size:13px}
.right,.end{text-anchor:end}.middle{text-anchor:middle;font-size:13px}
.ground{fill:#ffffff}.cell{stroke:#ffffff;stroke-width:2}
.before{fill:none;stroke:#1b1b1b;stroke-width:1.5;stroke-dasharray:3 2}.after{fill:#1b1b1b;stroke:#1b1b1b;stroke-width:1.5}
.before-n,.after-n{text-anchor:middle;font-size:12px;font-weight:600}.after-n{fill:#ffffff}
.none{fill:#f2f2f2}.met{fill:#cfe6d4}.both{fill:#f7efb6}.open{fill:#f8cfb8}
`)
	n := len(r.matrix.Levels)
	for i := range n {
		fmt.Fprintf(&b, ".l%d{fill:%s}", i+1, shade(light, i, n))
	}
	b.WriteString(`
@media (prefers-color-scheme:dark){
text{fill:#f1f1f1}.small{fill:#c4c4c4}.ground{fill:#161616}.cell{stroke:#161616}
.before{stroke:#f1f1f1}.after{fill:#f1f1f1;stroke:#f1f1f1}.after-n{fill:#161616}
.none{fill:#242424}.met{fill:#1e4a2c}.both{fill:#4c4714}.open{fill:#63301a}
`)
	for i := range n {
		fmt.Fprintf(&b, ".l%d{fill:%s}", i+1, shade(dark, i, n))
	}
	b.WriteString("\n}\n")
	return b.String()
}
