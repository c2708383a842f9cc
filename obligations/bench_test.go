package obligations

import (
	"math/rand/v2"
	"testing"
	"time"
)

type item struct {
	c Case
	d Duty
}

func items(n int) []item {
	r := rand.New(rand.NewPCG(1, 2))
	list := make([]item, n)
	for i := range list {
		list[i].c, list[i].d = partial(r)
	}
	return list
}

var sink Ruling

func TestNoAllocs(t *testing.T) {
	list := items(64)
	if n := testing.AllocsPerRun(20, func() {
		for i := range list {
			sink = Decide(list[i].c, list[i].d)
		}
	}); n != 0 {
		t.Errorf("Decide allocates %v times", n)
	}
	c := list[0].c
	if n := testing.AllocsPerRun(20, func() { sinkTruth = Attribute(c) }); n != 0 {
		t.Errorf("Attribute allocates %v times", n)
	}
	if n := testing.AllocsPerRun(20, func() { sinkReply = Respond(Footing{}, responses[5]) }); n != 0 {
		t.Errorf("Respond allocates %v times", n)
	}
}

var (
	sinkTruth Attribution
	sinkReply Reply
)

// total returns items of which every fact is stated.
func total(n int) []item {
	r := rand.New(rand.NewPCG(1, 2))
	list := make([]item, n)
	for i := range list {
		c, d := partial(r)
		c.Events = EventsOf(d.arises[0], Nothing)
		c.Performed, c.Running, c.Violated = Duties{}, Duties{}, Duties{}
		*[...]*Duties{&c.Performed, &c.Running, &c.Violated}[r.IntN(3)] = DutiesOf(d)
		c.fill(complete(r, new(Case).filled()))
		list[i] = item{c, d}
	}
	return list
}

// BenchmarkDecide decides cases of all duties, in turns; the budget is 100 ns a
// duty on a machine twice as fast as the slowest in use.
func BenchmarkDecide(b *testing.B) {
	for _, s := range []struct {
		name string
		list []item
	}{{"total", total(4096)}, {"partial", items(4096)}} {
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				it := &s.list[i&4095]
				sink = Decide(it.c, it.d)
				i++
			}
		})
	}
}

// BenchmarkIncident decides every duty for one situation, sacked premises with
// much stated; the budget is 20 µs.
func BenchmarkIncident(b *testing.B) {
	c := Case{Events: EventsOf(MissionEntered, AgentSeized, ArchivesViolated, PostEntered), Author: PrivatePersons, Adopted: no,
		Care: Care{Harm: yes, Warn: Requested, Means: yes, Before: no, During: no, After: no}, Excuse: Excuse{Invoked: no}}
	b.ReportAllocs()
	for b.Loop() {
		for r := range All(c) {
			sink = r
		}
	}
}

// BenchmarkRatio compares Decide with packing alone, in turns: what the rules cost
// beyond reading the case.
func BenchmarkRatio(b *testing.B) {
	list := items(4096)
	var rules, packing time.Duration
	for b.Loop() {
		start := time.Now()
		for i := range list {
			sink = Decide(list[i].c, list[i].d)
		}
		rules += time.Since(start)
		start = time.Now()
		for i := range list {
			b := list[i].c.pack(list[i].c.filled(), &list[i].d)
			sinkWord += b[0]
		}
		packing += time.Since(start)
	}
	b.ReportMetric(float64(rules)/float64(packing), "ratio")
}

var sinkWord uint64
