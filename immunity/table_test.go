package immunity

import (
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

func sources(parts ...[]row) (s []ruletest.Source) {
	for _, part := range parts {
		for i := range part {
			r := &part[i]
			s = append(s, ruletest.Source{Key: r.key, Box: r.conditions(), Layer: uint8(r.layer), Asked: uint64(r.powers)})
		}
	}
	return s
}

// The fields of Case are packed as pack.go has it.
func TestPack(t *testing.T) { ruletest.Pack(t, &law, Case{}, "Presume", "Grant.Powers") }

// The table that the evaluator reads is what the rows say.
func TestTable(t *testing.T) {
	var outcome []rule.Outcomes
	for _, a := range outcomes {
		outcome = append(outcome, map[vienna.Answer]rule.Outcomes{vienna.Barred: rule.Barred, vienna.NotBarred: rule.NotBarred}[a])
	}
	ruletest.Table(t, &law, sources(body[:len(body)-1]...), sources(manners), outcome)
}
