package premises

import (
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

func sources(from, to int) (s []ruletest.Source) {
	for i := from; i < to; i++ {
		r := at(i)
		s = append(s, ruletest.Source{Key: r.key, Box: r.conditions(), Layer: uint8(r.layer), Asked: uint64(r.powers)})
	}
	return s
}

// The fields of Case are packed as pack.go has it.
func TestPack(t *testing.T) { ruletest.Pack(t, &law, Case{}, "Presume", "Owner") }

// The table that the evaluator reads is what the rows say.
func TestTable(t *testing.T) {
	var outcome []rule.Outcomes
	for _, a := range outcomes {
		outcome = append(outcome, map[vienna.Answer]rule.Outcomes{vienna.Barred: rule.Barred, vienna.NotBarred: rule.NotBarred}[a])
	}
	n := len(vcdrRows) + len(vccrRows) + len(otherRows)
	ruletest.Table(t, &law, sources(0, n), sources(n, n+len(manners)), outcome)
}

// The constants that name columns name the right ones.
func TestNamedColumns(t *testing.T) {
	for i, name := range map[int]string{holderColumn: "holder", consentColumn: "consent.state", grantedColumn: "granted",
		ownerColumn: "owner", baggageColumn: "owner's baggage", transitColumn: "owner's transit"} {
		if columns[i].Name != name {
			t.Errorf("column %d is %q, want %q", i, columns[i].Name, name)
		}
	}
}
