package main

import (
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"law.example/vienna/examples/internal/door"
	"law.example/vienna/immunity"
)

// A load is a kind of cases: every measure asked of a few persons.
type load struct {
	name  string
	facts string
}

var loads = []load{
	{"settled", `"facts":{"person":%q,"act":"private","claim":"other_contract","notified":true},"presume":true`},
	{"open", `"facts":{"person":%q}`},
}

func (l load) cases(b testing.TB) (texts []string, cases []immunity.Case, asked []immunity.Power) {
	for _, person := range []string{"agent", "administrative_technical", "agent_family", "consular_officer"} {
		for p := range immunity.AllPowers() {
			var c immunity.Case
			facts := fmt.Sprintf(l.facts, person)
			require.NoError(b, c.UnmarshalJSON([]byte("{"+facts+"}")))
			texts = append(texts, fmt.Sprintf(`{"package":"immunity","question":%q,%s}`, p, facts))
			cases, asked = append(cases, c), append(asked, p)
		}
	}
	return texts, cases, asked
}

// median returns the middle of how long f takes for each of n, ten times over.
func median(n int, f func(i int)) time.Duration {
	var took []time.Duration
	for k := range 10 * n {
		start := time.Now()
		f(k % n)
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	return took[len(took)/2]
}

// BenchmarkLoad asks the service over loopback, with callers that share the
// processors with it. For a caller alone it gives the ratio of the medians to the
// same in process: x-deciding to immunity.Decide, x-door to reading the case and
// writing the record too.
func BenchmarkLoad(b *testing.B) {
	for _, l := range loads {
		texts, cases, asked := l.cases(b)
		d := door.New()
		for _, callers := range []int{1, 16} {
			b.Run(fmt.Sprintf("%s/callers=%d", l.name, callers), func(b *testing.B) {
				deciding := median(len(cases), func(i int) { immunity.Decide(cases[i], asked[i]) })
				inDoor := median(len(cases), func(i int) {
					a, err := d.Decide([]byte(texts[i]))
					if err != nil {
						b.Fatal(err)
					}
					marshal(a)
				})
				url, stop, stopped := start(b, newServer(newService(quiet())))
				client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: callers}}
				var all sync.WaitGroup
				took := make([][]time.Duration, callers)
				b.ResetTimer()
				begin := time.Now()
				for k := range callers {
					all.Go(func() {
						for i := k; i < b.N; i += callers {
							start := time.Now()
							resp, err := client.Post(url+"/decide", "application/json", strings.NewReader(texts[i%len(texts)]))
							if err != nil {
								b.Error(err)
								return
							}
							_, err = io.Copy(io.Discard, resp.Body)
							resp.Body.Close()
							if err != nil || resp.StatusCode != http.StatusOK {
								b.Error(resp.Status, err)
								return
							}
							took[k] = append(took[k], time.Since(start))
						}
					})
				}
				all.Wait()
				b.StopTimer()
				whole := time.Since(begin)
				client.CloseIdleConnections()
				stop()
				require.NoError(b, <-stopped)
				sorted := slices.Sorted(slices.Values(slices.Concat(took...)))
				require.Len(b, sorted, b.N)
				middle := sorted[len(sorted)/2]
				b.ReportMetric(float64(b.N)/whole.Seconds(), "answers/s")
				b.ReportMetric(float64(middle.Microseconds()), "µs-median")
				b.ReportMetric(float64(sorted[len(sorted)*99/100].Microseconds()), "µs-99%")
				if callers == 1 {
					b.ReportMetric(float64(middle)/float64(deciding), "x-deciding")
					b.ReportMetric(float64(middle)/float64(inDoor), "x-door")
				}
			})
		}
	}
}
