package main

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"law.example/vienna/internal/casefile"
)

// A docket is a kind of generated case file.
type docket struct {
	name    string
	law     string
	stated  float64 // share of the facts that are stated, beside the person or thing
	presume bool
}

var dockets = []docket{{"whole", "immunity", 1, false}, {"half", "immunity", .5, false}, {"sparse", "immunity", .15, false}, {"presumed", "immunity", .15, true}, {"things", "premises", .15, true}}

// generate writes n cases as JSON Lines: mostly foreign, serving staff.
func (d docket) generate(w io.Writer, l *casefile.Law, n int) {
	r := rand.New(rand.NewPCG(1961, 1963))
	usual := map[string]string{"tenure": "serving", "forum": "receiving_state", "ties": "none", "sponsor.ties": "none", "reservation": "none", "grant.source": "none"}
	var b []byte
	for i := range n {
		b = fmt.Appendf(b[:0], `{"id":"case-%07d","source":"generated","forum":"GB","year":2026,"package":%q,"question":%q,"presume":%t,"facts":{`, i, l.Name(), l.Questions[r.IntN(len(l.Questions))], d.presume)
		for k, name := range l.Facts {
			c, _ := l.Column(name)
			if c.Every || k > 0 && r.Float64() >= d.stated {
				continue
			}
			token := c.Tokens[r.IntN(len(c.Tokens))]
			if t, ok := usual[name]; ok && r.Float64() < .85 {
				token = t
			}
			if c.Truth && r.Float64() < .7 {
				token = "false"
			}
			if !c.Truth {
				token = `"` + token + `"`
			}
			b = fmt.Appendf(b, `%q:%s,`, name, token)
		}
		b = append(bytes.TrimSuffix(b, []byte(",")), "}}\n"...)
		w.Write(b)
	}
}

// BenchmarkJob compares the whole job, a table as output, with strict decoding
// alone of the same bytes on the same processors. Of-decoding is its share of
// the throughput of decoding.
func BenchmarkJob(b *testing.B) {
	const n = 20000
	for _, d := range dockets {
		l, err := casefile.NewReader().Law(d.law)
		if err != nil {
			b.Fatal(err)
		}
		var in bytes.Buffer
		d.generate(&in, l, n)
		b.Run(d.name, func(b *testing.B) {
			b.SetBytes(int64(in.Len()))
			b.ReportAllocs()
			var whole, decoding time.Duration
			for b.Loop() {
				start := time.Now()
				var errs strings.Builder
				if status := run([]string{"-format", "csv", "-"}, bytes.NewReader(in.Bytes()), io.Discard, &errs); status != 0 {
					b.Fatal(status, errs.String())
				}
				whole += time.Since(start)
				b.StopTimer()
				start = time.Now()
				decodeOnly(b, in.Bytes())
				decoding += time.Since(start)
				b.StartTimer()
			}
			b.ReportMetric(n*float64(b.N)/whole.Seconds(), "cases/s")
			b.ReportMetric(decoding.Seconds()/whole.Seconds(), "of-decoding")
		})
	}
}

// decodeOnly decodes the cases and does nothing with them.
func decodeOnly(b *testing.B, text []byte) {
	j, err := newJob([]string{"-"}, bytes.NewReader(text))
	if err != nil {
		b.Fatal(err)
	}
	r := &reader{Reader: j.reader, inputs: j.inputs}
	pipeline(r.fill, func(bt *batch) {
		for _, p := range bt.pieces {
			if _, err := bt.file.Decode(bt.text, p); err != nil {
				b.Error(err)
			}
		}
	}, func(*batch) {})
}
