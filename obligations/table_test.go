package obligations

import (
	"testing"

	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

func sources() (s []ruletest.Source) {
	for i := range rows {
		r := &rows[i]
		s = append(s, ruletest.Source{Key: r.key, Box: r.conditions(), Layer: uint8(r.layer), Asked: uint64(r.forms)})
	}
	return s
}

func outcomeBits() (o []rule.Outcomes) {
	for _, s := range outcomes {
		o = append(o, rule.Outcomes(s))
	}
	return o
}

func TestPack(t *testing.T) {
	ruletest.Pack(t, &law, Case{}, "Events", "Performed", "Running", "Violated")
}

func TestTable(t *testing.T) { ruletest.Table(t, &law, sources(), nil, outcomeBits()) }

// The columns that need a name stand where they are expected.
func TestColumnNames(t *testing.T) {
	for i, want := range map[int]string{columnArisen: "arisen", columnConduct: "conduct", columnInviolable: "inviolable"} {
		if got := columns[i].Name; got != want {
			t.Errorf("columns[%d] = %q, want %q", i, got, want)
		}
	}
}
