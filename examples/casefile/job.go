package main

import (
	"bufio"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"runtime"
	"sync/atomic"
	"time"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

// Cases go through the program in batches, which are read one after another,
// answered on all processors, and written in the order in which they were read.
// There is a fixed number of batches, so that a run needs little memory
// however long it is.
const (
	batchCases = 128
	batchBytes = 256 << 10 // one case more may make it longer
)

// A batch is some cases of one file.
type batch struct {
	file     *file
	text     []byte
	pieces   []casefile.Piece
	findings []casefile.Finding // of one case; kept to be used again
	out      []byte
	results  []result
	done     chan struct{} // receives when the batch is answered
}

// A file is an open input.
type file struct {
	*casefile.File
	io.Closer
}

// A result is what came of one piece.
type result struct {
	refusal       string // why it is not answered, with its place; "" if it is
	wrecked       bool   // what is refused is not a case but the rest of the file
	place         casefile.Piece
	id            string
	from, to      int // its output
	inexpressible bool
	answers       [3]int
	met           int
	differences   []string // from what the case expects
	agreement     casefile.Agreement
	groups        [numGroups]bool
	state         string
}

// run answers the inputs, and returns what it counted. Its error is that the
// output could not be written.
func (j *job) run(stdout, stderr io.Writer) (*summary, error) {
	rep := reports[j.format]
	r := &reader{Reader: j.reader, inputs: j.inputs}
	w := &writer{
		out: bufio.NewWriterSize(stdout, 64<<10), errs: bufio.NewWriter(stderr),
		// Where the answers themselves run over the terminal they are the progress.
		progress: terminal(stderr) && !terminal(stdout),
		seen:     idSet{seed: maphash.MakeSeed()},
	}
	w.fail(w.out.Write(rep.head(nil)))
	pipeline(r.fill, func(b *batch) { j.answer(b, rep) }, func(b *batch) {
		if w.err == nil {
			w.write(b)
		}
		r.stop.Store(w.err != nil)
	})
	s := &w.summary
	if j.format == "text" && w.err == nil {
		s.write(w.out)
		fmt.Fprintf(w.out, "\n%s\n", vienna.Limits)
	}
	w.fail(0, w.out.Flush())
	w.clear()
	if j.format != "text" || s.refused+s.troubles+s.differ > 0 {
		w.complain(s.counts())
	}
	w.errs.Flush()
	return s, w.err
}

// pipeline fills batches one after another, as long as fill reports that there
// is something in them, answers them on all processors, and writes them in
// their order.
func pipeline(fill func(*batch) bool, answer, write func(*batch)) {
	workers := runtime.GOMAXPROCS(0)
	n := 2*workers + 2
	free, filled, order := make(chan *batch, n), make(chan *batch, n), make(chan *batch, n)
	for range n {
		free <- &batch{done: make(chan struct{}, 1)}
	}
	go func() {
		defer close(order)
		defer close(filled)
		for b := range free {
			b.text, b.pieces, b.out, b.results = b.text[:0], b.pieces[:0], b.out[:0], b.results[:0]
			if !fill(b) {
				return
			}
			filled <- b
			order <- b
		}
	}()
	for range workers {
		go func() {
			for b := range filled {
				answer(b)
				b.done <- struct{}{}
			}
		}()
	}
	for b := range order {
		<-b.done
		write(b)
		free <- b
	}
}

// A reader reads the inputs one after another.
type reader struct {
	*casefile.Reader
	inputs []input
	file   *file // being read
	stop   atomic.Bool
}

// fill puts the next cases into b, all of one file, and reports whether there
// were any.
func (r *reader) fill(b *batch) bool {
	for len(b.pieces) == 0 && !r.stop.Load() {
		if r.file == nil {
			if len(r.inputs) == 0 {
				return false
			}
			in := r.inputs[0]
			r.inputs = r.inputs[1:]
			f, err := in.read(r.Reader)
			if err != nil {
				b.pieces = append(b.pieces, casefile.Piece{Err: err, Wreck: true})
				return true
			}
			r.file = f
		}
		b.file = r.file
		for len(b.pieces) < batchCases && len(b.text) < batchBytes {
			text, p, err := r.file.Next(b.text)
			if err != nil {
				r.file.Close()
				r.file = nil
				break
			}
			b.text, b.pieces = text, append(b.pieces, p)
		}
	}
	return len(b.pieces) > 0
}

// read opens an input and reads the first row of a table.
func (in input) read(r *casefile.Reader) (*file, error) {
	body, err := in.open()
	if err != nil {
		return nil, (&casefile.File{Name: in.name}).At(casefile.Piece{}, err)
	}
	f, err := r.Open(in.name, body)
	if err != nil {
		body.Close()
		return nil, err
	}
	return &file{f, body}, nil
}

// answer answers the cases of b.
func (j *job) answer(b *batch, rep report) {
	for _, p := range b.pieces {
		res := result{from: len(b.out), wrecked: p.Wreck, place: p}
		err := p.Err
		if err == nil {
			err = j.answerOne(b, p, rep, &res)
		}
		if err != nil {
			b.out = b.out[:res.from]
			res.refusal = err.Error()
		}
		res.to = len(b.out)
		b.results = append(b.results, res)
	}
}

func (j *job) answerOne(b *batch, p casefile.Piece, rep report, res *result) error {
	e, err := b.file.Decode(b.text, p)
	if err != nil {
		return err
	}
	if err := j.apply(e); err != nil {
		return b.file.At(p, err)
	}
	questions := j.questions(e)
	if len(questions) == 0 && e.Inexpressible == "" {
		return b.file.At(p, errors.New("question: missing"))
	}
	res.id, res.state, res.groups, res.agreement = e.ID, e.State, groupsOf(e), e.Score()
	res.inexpressible = e.Inexpressible != ""
	findings := b.findings[:0]
	if !res.inexpressible {
		for _, q := range questions {
			f := e.Find(q)
			findings = append(findings, f)
			res.answers[f.Answer]++
			switch {
			case f.Met:
				res.met++
			case f.Expected:
				res.differences = append(res.differences, b.file.At(p, errors.New(e.Difference(f))).Error())
			}
		}
	}
	b.findings = findings
	if b.out, err = rep.entry(b.out, e, findings, res.agreement); err != nil {
		return b.file.At(p, err)
	}
	return nil
}

// A writer writes answered batches, and counts.
type writer struct {
	out, errs *bufio.Writer
	err       error // of out
	summary   summary
	seen      idSet
	progress  bool
	next      time.Time // when progress is due
	shown     bool
}

func (w *writer) fail(_ int, err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *writer) write(b *batch) {
	for i := range b.results {
		r := &b.results[i]
		if r.refusal == "" && !w.seen.add(r.id) {
			r.refusal = b.file.At(r.place, fmt.Errorf("id: %q: another case of this run has it", r.id)).Error()
		}
		w.summary.add(r)
		if r.refusal != "" {
			w.complain(r.refusal)
			continue
		}
		w.fail(w.out.Write(b.out[r.from:r.to]))
		for _, d := range r.differences {
			w.complain(d)
		}
	}
	if now := time.Now(); w.progress && now.After(w.next) {
		if !w.next.IsZero() {
			fmt.Fprintf(w.errs, "\r%s\x1b[K", w.summary.counts())
			w.shown = true
		}
		w.next = now.Add(300 * time.Millisecond)
	}
	w.errs.Flush()
}

func (w *writer) complain(line string) {
	w.clear()
	fmt.Fprintf(w.errs, "casefile: %s\n", line)
}

// clear takes the progress off the terminal.
func (w *writer) clear() {
	if w.shown {
		fmt.Fprint(w.errs, "\r\x1b[K")
		w.shown = false
	}
}

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// An idSet tells whether an identifier was there before. It keeps a hash of 64
// bits, so that a million cases take 16 MiB; with a seed of its own in every
// run, two identifiers of a million are taken for one in one run of 10^7.
type idSet struct {
	seed  maphash.Seed
	slots []uint64 // by hash, the next free one if taken; 0 is free
	n     int
}

// add adds id and reports whether it was new.
func (s *idSet) add(id string) bool {
	if s.n >= len(s.slots)/4*3 {
		old := s.slots
		s.slots = make([]uint64, max(1024, 2*len(old)))
		for _, h := range old {
			if h != 0 {
				*s.slot(h) = h
			}
		}
	}
	h := max(1, maphash.String(s.seed, id))
	slot := s.slot(h)
	if *slot == h {
		return false
	}
	*slot = h
	s.n++
	return true
}

// slot returns where h is, or belongs.
func (s *idSet) slot(h uint64) *uint64 {
	for i := h; ; i++ {
		if slot := &s.slots[i&uint64(len(s.slots)-1)]; *slot == h || *slot == 0 {
			return slot
		}
	}
}
