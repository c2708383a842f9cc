package threat_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/obligations"
	"law.example/vienna/threat"
)

// Every duty of protection that a threat surely engages is handed over, unless
// the catalogue of duties does not have it; its case makes the duty arise, and
// with warning, means and nothing done it is breached.
func TestSituation(t *testing.T) {
	have := map[vienna.Citation]bool{}
	for d := range obligations.AllDuties() {
		have[d.At] = have[d.At] || d.Standard == obligations.Steps
	}
	handed, without := 0, 0
	for k := range threat.All[threat.Kind]() {
		for target := range threat.All[threat.TargetKind]() {
			th := threat.Threat{Kind: k, Target: target, Actor: threat.ActorMob, Warned: vienna.True}
			c, owed := threat.Situation(th)
			for d, engaged := range threat.Duties(th) {
				if engaged == vienna.True && d.Standard == threat.StandardSteps && have[d.At] {
					if !slices.ContainsFunc(owed, func(o obligations.Duty) bool { return o.At == d.At }) {
						t.Errorf("%v against %v: %v is not handed over", k, target, d)
					}
				}
			}
			if len(owed) == 0 {
				require.Zero(t, c)
				without++
				continue
			}
			done := c
			done.Care.Means, done.Care.Harm = vienna.True, vienna.True
			done.Care.Before, done.Care.During, done.Care.After = vienna.False, vienna.False, vienna.False
			for _, o := range owed {
				handed++
				if s := obligations.Decide(c, o).State; s&obligations.NotEngaged != 0 {
					t.Errorf("%v against %v: %s may be %v", k, target, o.Key, s)
				}
				done.Excuse.Invoked = vienna.False
				if s := obligations.Decide(done, o).State; s != obligations.Breached {
					t.Errorf("%v against %v: %s with nothing done is %v", k, target, o.Key, s)
				}
			}
		}
	}
	t.Logf("%d duties handed over, %d threats without", handed, without)
	require.Greater(t, handed, 200)
	require.Positive(t, without)
}
