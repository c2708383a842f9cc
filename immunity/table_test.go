package immunity

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

var update = flag.Bool("update", false, "rewrite the generated files")

// golden compares got with a file, or rewrites the file with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) == 0 || !bytes.Equal(got, want) {
		t.Errorf("%s is not what the rows give; run go test ./immunity -update and review the diff", name)
	}
}

// compile works out from the rows what the evaluator reads.
func compile(rows []row) rule.Table {
	var tab rule.Table
	tab.Low, tab.Top, tab.All = rule.Frame(columns[:])
	for _, o := range outcomes {
		tab.Outcome = append(tab.Outcome, map[vienna.Answer]rule.Outcomes{vienna.Barred: outBarred, vienna.NotBarred: outNotBarred}[o])
	}
	for i := range rows {
		b := rows[i].conditions()
		tab.Fill(&b)
		tab.Rows = append(tab.Rows, rule.Row{Box: b, Layer: uint8(rows[i].layer)})
	}
	for p := range Power(numPowers) {
		var order []uint8
		for i := range rows {
			if rows[i].powers.Has(p) {
				order = append(order, uint8(i))
			}
		}
		slices.SortStableFunc(order, func(a, b uint8) int { return cmp.Compare(rows[b].layer, rows[a].layer) })
		visit := make([]uint64, numPersons)
		for k, i := range order {
			for v := range visit {
				if tab.Rows[i].Box[0]>>v&1 != 0 {
					visit[v] |= 1 << k
				}
			}
		}
		tab.Order = append(tab.Order, order)
		tab.Visit = append(tab.Visit, visit)
	}
	return tab
}

// The table that the evaluator reads is what the rows say.
func TestTable(t *testing.T) {
	tab := compile(rows[:])
	var b bytes.Buffer
	b.WriteString("// Code generated from rows.go and columns.go by go test -update; DO NOT EDIT.\n\npackage immunity\n\nimport \"law.example/vienna/internal/rule\"\n\n")
	b.WriteString("// table is the rows as the evaluator reads them.\nvar table = rule.Table{\n")
	fmt.Fprintf(&b, "Low: rule.Box{%s},\nTop: rule.Box{%s},\nAll: rule.Box{%s},\n", words(tab.Low), words(tab.Top), words(tab.All))
	fmt.Fprintf(&b, "Outcome: []rule.Outcomes{%s},\n", list(tab.Outcome))
	b.WriteString("Rows: []rule.Row{\n")
	for i, r := range tab.Rows {
		fmt.Fprintf(&b, "{Box: rule.Box{%s}, Layer: %d}, // %d %s\n", words(r.Box), r.Layer, i, rows[i].key)
	}
	b.WriteString("},\nOrder: [][]uint8{\n")
	for p, order := range tab.Order {
		if p > 0 {
			fmt.Fprintf(&b, "%s: {%s},\n", powerConstants[p], list(order))
		}
	}
	b.WriteString("},\nVisit: [][]uint64{\n")
	for p, visit := range tab.Visit {
		if p > 0 {
			fmt.Fprintf(&b, "%s: {", powerConstants[p])
			for _, v := range visit {
				fmt.Fprintf(&b, "%#x, ", v)
			}
			b.WriteString("},\n")
		}
	}
	b.WriteString("},\n}\n")
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "table.go", src)
	t.Logf("%d rows, %d powers", len(tab.Rows), len(tab.Order)-1)
	for p, order := range tab.Order {
		if len(order) > 64 || len(tab.Rows) > 256 {
			t.Errorf("%v visits %d of %d rows; 64 of 256 fit", Power(p), len(order), len(tab.Rows))
		}
	}
}

func words(b rule.Box) string {
	return fmt.Sprintf("%#x, %#x, %#x, %#x", b[0], b[1], b[2], b[3])
}

func list[T ~uint8](s []T) string {
	var b bytes.Buffer
	for i, v := range s {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%d", v)
	}
	return b.String()
}

// powerConstants are the names of the constants, for the generated table.
var powerConstants = [...]string{
	Stop:                       "Stop",
	HoldIdentity:               "HoldIdentity",
	BriefRestraint:             "BriefRestraint",
	Arrest:                     "Arrest",
	Imprisonment:               "Imprisonment",
	SearchPerson:               "SearchPerson",
	Screening:                  "Screening",
	Ticket:                     "Ticket",
	CompelledTest:              "CompelledTest",
	KeepFromDriving:            "KeepFromDriving",
	SuspendLicence:             "SuspendLicence",
	CriminalJurisdiction:       "CriminalJurisdiction",
	CivilJurisdiction:          "CivilJurisdiction",
	AdministrativeJurisdiction: "AdministrativeJurisdiction",
	ContinueCriminal:           "ContinueCriminal",
	ContinueCivil:              "ContinueCivil",
	ContinueAdministrative:     "ContinueAdministrative",
	ServeProcess:               "ServeProcess",
	SummonWitness:              "SummonWitness",
	CompelTestimony:            "CompelTestimony",
	Execution:                  "Execution",
	TaxEmoluments:              "TaxEmoluments",
	TaxOther:                   "TaxOther",
	TaxIndirect:                "TaxIndirect",
	TaxImmovable:               "TaxImmovable",
	EstateDuty:                 "EstateDuty",
	TaxPrivateIncome:           "TaxPrivateIncome",
	ServiceCharge:              "ServiceCharge",
	RoadCharge:                 "RoadCharge",
	RegistrationFee:            "RegistrationFee",
	CustomsDuty:                "CustomsDuty",
	SocialSecurity:             "SocialSecurity",
	EmployerContributions:      "EmployerContributions",
	PersonalService:            "PersonalService",
	PublicService:              "PublicService",
	MilitaryObligation:         "MilitaryObligation",
	RefuseMovables:             "RefuseMovables",
	HinderTransit:              "HinderTransit",
	RequireLeaving:             "RequireLeaving",
}
