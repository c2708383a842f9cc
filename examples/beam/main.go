// Beam answers cases with Apache Beam, for those whose cases outgrow one machine.
//
//	go run . -input 'cases*.jsonl' -output folder
//
// The input is JSON Lines: a case a line, as package door has it, with an id,
// since a pipeline keeps no order. The files answered-*.jsonl have a line {"id",
// "record"} for each case, refused-*.jsonl a line {"line", "error"} for each that
// cannot be read: mend these lines and run them alone. The counters tell how many
// cases had which answer and how many were refused; together they are the lines
// that are not blank.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"log"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"law.example/vienna/examples/internal/door"
)

func init() {
	register.DoFn4x1[context.Context, string, func(string), func(string), error](&decideFn{})
	register.Emitter1[string]()
	register.Function1x1(shard)
}

const (
	counters = "cases" // the name under which the counters stand
	shards   = 16      // files of each kind: a file is written by one worker
)

func main() {
	input := flag.String("input", "", "the `files` of cases, a pattern")
	output := flag.String("output", "", "the `folder` for what comes of them; new, since files of another run would stay")
	flag.Parse()
	beam.Init()
	if *input == "" || *output == "" || flag.NArg() > 0 {
		log.Fatal("beam: -input or -output is missing, or something stands behind the flags")
	}
	result, err := beamx.RunWithMetrics(context.Background(), pipeline(*input, *output))
	if err != nil {
		log.Fatalf("beam: %v", err)
	}
	if *jobopts.Async || result == nil {
		return // nothing has been counted yet
	}
	n := outcomes(result)
	log.Printf("beam: %v", n)
	if len(n) == 0 {
		log.Fatalf("beam: no case was counted in %s", *input) // to Beam a file that is missing is none
	}
}

func pipeline(input, output string) *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	answered, refused := beam.ParDo2(s, &decideFn{}, textio.Read(s, input))
	write(s, output+"/answered", answered)
	write(s, output+"/refused", refused)
	return p
}

func write(s beam.Scope, name string, lines beam.PCollection) {
	for i, part := range beam.Partition(s, shards, shard, lines) {
		textio.Write(s, fmt.Sprintf("%s-%02d-of-%02d.jsonl", name, i, shards), part)
	}
}

func shard(line string) int {
	h := fnv.New32a()
	h.Write([]byte(line))
	return int(h.Sum32() % shards)
}

// outcomes returns how many cases had which answer, and how many were refused.
func outcomes(result beam.PipelineResult) map[string]int64 {
	n := map[string]int64{}
	for _, c := range result.Metrics().Query(func(r beam.MetricResult) bool { return r.Namespace() == counters }).Counters() {
		n[c.Name()] += c.Result()
	}
	return n
}

var errNoID = errors.New("id: missing: the answers are in no order")

// A decideFn answers lines. It has no state but the vocabulary, which every
// worker makes for itself.
type decideFn struct{ door *door.Door }

// Setup makes the vocabulary.
func (f *decideFn) Setup() { f.door = door.New() }

// ProcessElement answers one line. An error of it stops the pipeline: that a
// line is no case is not one.
func (f *decideFn) ProcessElement(ctx context.Context, line string, answered, refused func(string)) error {
	if strings.TrimSpace(line) == "" {
		return nil
	}
	a, err := f.door.Decide([]byte(line))
	if err == nil && a.ID == "" {
		err = errNoID
	}
	if err != nil {
		return put(ctx, "refused", refused, deadLetter{line, err.Error()})
	}
	return put(ctx, a.Record.Answer, answered, a)
}

// A deadLetter is a line that is no case, and why.
type deadLetter struct {
	Line  string `json:"line"`
	Error string `json:"error"`
}

func put[T any](ctx context.Context, outcome string, emit func(string), v T) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	beam.NewCounter(counters, outcome).Inc(ctx, 1)
	emit(string(text))
	return nil
}
