package ruletest

import (
	"encoding/json"
	"math/bits"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"law.example/vienna/internal/rule"
)

// Spread looks for the flips of one of n cases after the other and reports how
// many there are and how long the median case and the slow ones take, in
// microseconds, and as a multiple of deciding the same cases in the same run. A
// case counts with the shortest of its runs, so that what else the machine does
// counts less.
func Spread(b *testing.B, n int, flips func(i int) int, decide func(i int)) {
	took, found, i := make([]time.Duration, n), make([]int, n), 0
	for b.Loop() {
		start := time.Now()
		found[i%n] = flips(i % n)
		if d := time.Since(start); i < n || d < took[i%n] {
			took[i%n] = d
		}
		i++
	}
	took, found = took[:min(i, n)], found[:min(i, n)]
	decision := time.Hour
	for range 5 {
		start := time.Now()
		for i := range 100 * len(took) {
			decide(i % len(took))
		}
		decision = min(decision, time.Since(start)/time.Duration(100*len(took)))
	}
	sum, all := time.Duration(0), 0
	for i, d := range took {
		sum += d
		all += found[i]
	}
	slices.Sort(took)
	mean := sum / time.Duration(len(took))
	b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1e3, "p50-µs")
	b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds())/1e3, "p99-µs")
	b.ReportMetric(float64(mean.Nanoseconds())/1e3, "mean-µs")
	b.ReportMetric(float64(mean)/float64(decision), "decisions")
	b.ReportMetric(float64(all)/float64(len(took)), "flips")
	b.ReportMetric(float64(len(took)), "cases")
}

// Open returns how many facts a case leaves open that the question tests of it.
func Open(l *rule.Law, stated rule.Box, q int) (n int) {
	var open rule.Box
	for _, i := range l.Table.Questions[q].Rows {
		row, meets := &l.Table.Rows[i].Box, true
		for _, lane := range l.Lanes {
			meets = meets && lane.Get(row)&lane.Get(&stated) != 0
		}
		for w := range row {
			if meets {
				open[w] |= stated[w] &^ row[w]
			}
		}
	}
	for i, lane := range l.Lanes {
		if c := &l.Columns[i]; !c.Reading && !c.Derived && bits.OnesCount64(lane.Get(&stated)) > 1 && lane.Get(&open) != 0 {
			n++
		}
	}
	return n
}

// Decided calls each with the cases of a package among the decided ones that the
// library ships with, as its Case reads them, and with their question.
func Decided(tb testing.TB, pack string, each func(c []byte, question string)) {
	tb.Helper()
	data, err := os.ReadFile("../examples/casefile/cases.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var c struct {
			Package, Question string
			Statement         struct {
				Facts    map[string]any `json:"facts,omitempty"`
				Readings map[string]any `json:"readings,omitempty"`
				Presume  bool           `json:"presume,omitempty"`
			} `json:"-"`
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			tb.Fatal(err)
		}
		if err := json.Unmarshal([]byte(line), &c.Statement); err != nil {
			tb.Fatal(err)
		}
		statement, err := json.Marshal(c.Statement)
		if err != nil {
			tb.Fatal(err)
		}
		if c.Package == pack && c.Question != "" {
			each(statement, c.Question)
		}
	}
}
