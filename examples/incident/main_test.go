package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

var update = flag.Bool("update", false, "rewrite the golden file")

func TestGolden(t *testing.T) {
	lagrand, err := os.ReadFile("testdata/lagrand.json")
	require.NoError(t, err)
	for name, data := range map[string][]byte{"testdata/tehran.golden": tehran, "testdata/lagrand.golden": lagrand} {
		var b bytes.Buffer
		require.NoError(t, review(&b, data))
		if *update {
			require.NoError(t, os.WriteFile(name, b.Bytes(), 0o666))
		}
		want, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(want), b.String())
	}
}

// Every finding of the judgment of 24 May 1980 on the two Conventions, in its
// operative part (paragraph 95) and in the reasons to which that refers.
func TestOperativePart(t *testing.T) {
	in, err := read(tehran)
	require.NoError(t, err)
	require.Len(t, in.Phases, 2)
	n := 0
	for _, f := range []struct {
		finding string
		phase   int
		state   obligations.State
		duties  []string
	}{
		{"para 61: the attack itself is not imputable", 0, obligations.Performed, []string{"vcdr-22-1", "vcdr-24", "vcdr-29", "vccr-31-2", "vccr-33", "vccr-41-1"}},
		{"paras 63 to 67: the inaction breaks the duties to protect", 0, obligations.Breached, []string{"vcdr-22-2", "vcdr-24-protect", "vcdr-25", "vcdr-26", "vcdr-27-1", "vcdr-29-protect", "vccr-36-1-a"}},
		{"para 67: and those of consular law as to Tabriz and Shiraz", 0, obligations.Breached, []string{"vccr-31-3", "vccr-33-protect", "vccr-40"}},
		{"para 69: the duty to end the infringement goes on", 1, obligations.Breached, []string{"vcdr-22-2", "vcdr-29-protect", "vccr-31-3"}},
		{"para 74: by adoption the occupation becomes the act of the State", 1, obligations.Breached, []string{"vcdr-22-1", "vcdr-29"}},
		{"para 77: Article 22, paragraphs 1, 2 and 3", 1, obligations.Breached, []string{"vcdr-22-1", "vcdr-22-2", "vcdr-22-3"}},
		{"para 77: Article 29", 1, obligations.Breached, []string{"vcdr-29", "vcdr-29-protect"}},
		{"para 77: Articles 25, 26 and 27, and those of consular law on facilities, movement and communication", 1, obligations.Breached, []string{"vcdr-25", "vcdr-26", "vcdr-27-1", "vccr-28", "vccr-34", "vccr-35-1"}},
		{"para 77: archives, Articles 24 and 33", 1, obligations.Breached, []string{"vcdr-24", "vccr-33"}},
		{"para 79 and operative 4: no proceedings and no testimony", 1, obligations.Engaged, []string{"vcdr-31-1", "vcdr-31-2"}},
		{"operative 3(a): release at once", 1, obligations.Engaged, []string{"arsiwa-30-a"}},
		{"operative 3(b): the means of leaving", 1, obligations.Engaged, []string{"vcdr-44"}},
		{"operative 3(c): premises, property and archives to the protecting Power", 1, obligations.Engaged, []string{"vcdr-45-a"}},
		{"operative 5 and 6: reparation, its form and amount reserved", 1, obligations.Engaged, []string{"arsiwa-31-1", "arsiwa-35", "arsiwa-36-1", "arsiwa-37-1"}},
	} {
		for _, key := range f.duties {
			n++
			d, err := obligations.DutyByKey(key)
			require.NoError(t, err)
			got := obligations.Decide(in.Phases[f.phase].Case, d)
			require.Equal(t, f.state, got.State, "%s, %s: %v", f.finding, key, got)
		}
	}
	require.Equal(t, 43, n)

	// Operative 2: the violations engage responsibility, and paras 83 to 87: abuse
	// by the mission would be no defence.
	require.Equal(t, vienna.False, obligations.Attribute(in.Phases[0].Case).Attributable)
	require.Equal(t, vienna.True, obligations.Attribute(in.Phases[1].Case).Attributable)
	footing, by, err := in.footing(&in.Phases[1])
	require.NoError(t, err)
	footing.Met |= obligations.WrongDone
	answers := map[string]vienna.Answer{}
	for r := range obligations.Responses(footing, by) {
		answers[r.Response.Key] = r.Answer
	}
	for key, want := range map[string]vienna.Answer{
		"icj-vcdr": vienna.NotBarred, "icj-vccr": vienna.NotBarred, "demand-cessation": vienna.NotBarred, "demand-reparation": vienna.NotBarred,
		"entrust-interests": vienna.NotBarred, "reprisals": vienna.Barred, "hostages": vienna.Barred,
	} {
		require.Equal(t, want, answers[key], key)
	}
}

func TestBadFiles(t *testing.T) {
	for _, text := range []string{
		``, `[]`, `{"title":1}`, `{"tilte":""}`, `{} {}`, `{"states":["US"]}`, `{"states":["US","XX"]}`, `{"application":"1979-13"}`,
		`{"phases":[{"case":{"facts":{"writer":"organ"}}}]}`, `{"phases":[{"met":"x"}]}`, `{"phases":[{"unmet":"x"}]}`, `{"phases":[{"by":"x"}]}`, `{"phases":[{"remedy":"x"}]}`,
	} {
		if err := review(&bytes.Buffer{}, []byte(text)); err == nil {
			t.Errorf("review(%s) = nil, want an error", text)
		}
	}
}
