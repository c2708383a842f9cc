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

// each returns how long f takes for one of n, over a tenth of a second.
func each(n int, f func(i int)) time.Duration {
	start, done := time.Now(), 0
	for ; done == 0 || time.Since(start) < 100*time.Millisecond; done += n {
		for i := range n {
			f(i)
		}
	}
	return time.Since(start) / time.Duration(done)
}

// BenchmarkLoad asks the service over loopback, with callers that share the
// processors with it. The ratios are of the time for an answer, all callers
// together, to the time for the same in one goroutine in process: x-deciding to
// immunity.Decide alone, x-door to reading the case and writing the record.
func BenchmarkLoad(b *testing.B) {
	for _, l := range loads {
		texts, cases, asked := l.cases(b)
		d := door.New()
		for _, callers := range []int{1, 16} {
			b.Run(fmt.Sprintf("%s/callers=%d", l.name, callers), func(b *testing.B) {
				deciding := each(len(cases), func(i int) { immunity.Decide(cases[i], asked[i]) })
				inDoor := each(len(cases), func(i int) {
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
				each := time.Since(begin) / time.Duration(b.N)
				b.StopTimer()
				client.CloseIdleConnections()
				stop()
				require.NoError(b, <-stopped)
				sorted := slices.Sorted(slices.Values(slices.Concat(took...)))
				require.Len(b, sorted, b.N)
				b.ReportMetric(float64(time.Second)/float64(each), "answers/s")
				b.ReportMetric(float64(sorted[len(sorted)/2].Microseconds()), "µs-median")
				b.ReportMetric(float64(sorted[len(sorted)*99/100].Microseconds()), "µs-99%")
				b.ReportMetric(float64(each)/float64(deciding), "x-deciding")
				b.ReportMetric(float64(each)/float64(inDoor), "x-door")
			})
		}
	}
}
