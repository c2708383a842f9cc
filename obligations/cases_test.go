package obligations_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna/obligations"
)

// Decided cases: the state of a duty as a tribunal found it, beside what the
// rules give. Where the two differ the file says why.
func TestDecidedCases(t *testing.T) {
	data, err := os.ReadFile("testdata/cases.jsonl")
	require.NoError(t, err)
	agree, differ := 0, 0
	for line := range bytes.Lines(data) {
		var k struct {
			ID, Source, Duty, Held, Expect, Why, Holding string
			Facts, Readings                              json.RawMessage
		}
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&k))
		text := `{"facts":` + string(k.Facts)
		if k.Readings != nil {
			text += `,"readings":` + string(k.Readings)
		}
		var c obligations.Case
		require.NoError(t, c.UnmarshalJSON([]byte(text+"}")), k.ID)
		duty, err := obligations.DutyByKey(k.Duty)
		require.NoError(t, err)
		got := obligations.Decide(c, duty)
		want := k.Held
		if k.Expect != "" {
			want = k.Expect
			require.NotEmpty(t, k.Why, k.ID)
		}
		if got.State.String() != want {
			t.Errorf("%s, %s: Decide = %v, want %v\n%v", k.ID, k.Duty, got.State, want, got)
		}
		if got.State.String() == k.Held {
			agree++
		} else {
			differ++
		}
	}
	t.Logf("%d agree, %d differ for a stated reason", agree, differ)
	require.Equal(t, 27, agree)
	require.Equal(t, 1, differ)
}
