package threat_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/obligations"
	"law.example/vienna/threat"
)

// Every duty of the receiving State to take steps that a threat surely engages is
// handed over once, and no other, unless the catalogue of duties does not have it;
// its case makes the duty arise, and with warning, means and nothing done it is
// breached. Without a duty there is no case.
func TestSituation(t *testing.T) {
	handed, without := 0, 0
	keys := map[string]bool{}
	for k := range threat.All[threat.Kind]() {
		for target := range threat.All[threat.TargetKind]() {
			th := threat.Threat{Kind: k, Target: target, Actor: threat.ActorMob, Warned: vienna.True}
			c, owed := threat.Situation(th)
			for d := range obligations.AllDuties() {
				if s := obligations.Decide(c, d).State; len(owed) > 0 && d.Standard == obligations.Strict && s != obligations.NotEngaged {
					t.Errorf("%v against %v: %s, which a danger does not break, is %v", k, target, d.Key, s)
				}
			}
			var want, got []string
			for d, engaged := range threat.Duties(th) {
				if engaged == vienna.True && d.Bearer == obligations.ReceivingState && d.Standard == obligations.Steps && d.At.Treaty != vienna.CSM && d.Key != "vcdr-24-protect" && d.Key != "vccr-33-protect" {
					want = append(want, d.Key)
				}
			}
			for _, o := range owed {
				got = append(got, o.Key)
				keys[o.Key] = true
			}
			if !slices.Equal(got, want) {
				t.Errorf("%v against %v: %v handed over, want %v", k, target, got, want)
			}
			if len(owed) == 0 {
				require.Zero(t, c)
				without++
				continue
			}
			done := c
			done.Care.Means, done.Care.Harm = vienna.True, vienna.True
			done.Care.Before, done.Care.During, done.Care.After = vienna.False, vienna.False, vienna.False
			done.Excuse.Invoked = vienna.False
			for _, o := range owed {
				handed++
				if s := obligations.Decide(c, o).State; s&obligations.NotEngaged != 0 {
					t.Errorf("%v against %v: %s may be %v", k, target, o.Key, s)
				}
				if s := obligations.Decide(done, o).State; s != obligations.Breached {
					t.Errorf("%v against %v: %s with nothing done is %v", k, target, o.Key, s)
				}
			}
		}
	}
	t.Logf("%d duties handed over, %d threats without", handed, without)
	require.Equal(t, 8, len(keys), "%v", keys)
	require.Greater(t, handed, 200)
	require.Positive(t, without)
}
