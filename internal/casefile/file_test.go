package casefile_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

func ExampleReader_Entries() {
	const file = `{"id":"night","question":"arrest","facts":{"person":"agent"},"presume":true,"expect":"barred","expect_at":"VCDR 29","held":"barred"}
{"id":"noon","question":"detain","facts":{"person":"agent"}}
{"id":"bag","package":"premises","question":"open","facts":{"thing":"bag","holder":"mission"},"found":["holder"],"presume":true,"held":"barred"}`
	for e, err := range casefile.NewReader().Entries("cases.jsonl", strings.NewReader(file)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		f := e.Find(e.Asked)
		fmt.Println(e.Line, e.ID, f.Answer, f.Expected, f.Met, e.Score().Words())
	}
	// Output:
	// 1 night barred true true agrees with it open
	// cases.jsonl:2:33: question: "detain" is not a question of immunity: nearest are stop, arrest, screening; casefile -help lists all
	// 3 bag barred false false names it
}

// The layouts give the same entries, in order, each with its line; what cannot
// be read is an error with its place, and the cases behind it are read.
func TestEntries(t *testing.T) {
	const a, b = `{"id":"a","question":"arrest","facts":{"person":["agent","service_staff"]}}`, `{"id":"b","question":"ticket","facts":{"person":"agent"},"year":1963}`
	for name, c := range map[string]struct {
		file, text string
		want       []string
	}{
		"lines":          {"x.jsonl", a + "\n\n" + b + "\n", []string{"1 a arrest 0", "3 b ticket 1963"}},
		"list":           {"x.json", "[" + a + ",\n" + b + "]", []string{"1 a arrest 0", "2 b ticket 1963"}},
		"table":          {"x.csv", "id,question,person,year\na,arrest,agent|service_staff,\nb,ticket,agent,1963\n", []string{"2 a arrest 0", "3 b ticket 1963"}},
		"unnamed":        {"", a + "\n" + b, []string{"1 a arrest 0", "2 b ticket 1963"}},
		"nothing":        {"x.jsonl", "", nil},
		"no header":      {"x.csv", "", []string{"x.csv:1:1: there is no first row that names the columns"}},
		"header":         {"x.csv", "id,persona\n", []string{`x.csv:1:4: "persona" is not a column: nearest are person, presume, reading; casefile -help lists all: the table is not read`}},
		"a bad case":     {"x.jsonl", "{\"id\":1}\n" + b, []string{"x.jsonl:1:8: id: 1: allowed is a string", "2 b ticket 1963"}},
		"no question":    {"x.jsonl", "\n" + `{"id":"a","facts":{}}` + "\n" + b, []string{"x.jsonl:2:1: question: missing", "3 b ticket 1963"}},
		"no id":          {"x.jsonl", `{"question":"arrest","facts":{}}`, []string{"x.jsonl:1:1: id: missing"}},
		"inexpressible":  {"x.jsonl", `{"id":"a","inexpressible":"it is about a treaty of 1708"}`, []string{"1 a  0"}},
		"a torn list":    {"x.json", "[" + a + ",\n" + b[:20], []string{"1 a arrest 0", "x.json:2:21: unexpected end", "x.json:2:20: unexpected end: the list of cases is not closed"}},
		"another thing":  {"x.json", "[7]", []string{"x.json:1:3: case: 7: allowed is an object"}},
		"a failing disk": {"x.jsonl", "FAIL", []string{"x.jsonl:1: the disk is gone"}},
	} {
		var got []string
		in := interface {
			Read([]byte) (int, error)
		}(strings.NewReader(c.text))
		if c.text == "FAIL" {
			in = failing{}
		}
		for e, err := range casefile.NewReader().Entries(c.file, in) {
			if err != nil {
				require.Nil(t, e, name)
				var located *casefile.Error
				require.ErrorAs(t, err, &located, name)
				got = append(got, err.Error())
				continue
			}
			got = append(got, fmt.Sprint(e.Line, " ", e.ID, " ", e.Asked, " ", e.Year))
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
	// An iteration may be left.
	for range casefile.NewReader().Entries("x.jsonl", strings.NewReader(a+"\n"+b)) {
		break
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }

// Agreement is scored under each setting, and never under the readings of the
// case itself.
func TestScore(t *testing.T) {
	const file = `{"id":"a","forum":"GB","question":"continue_civil","facts":{"person":"administrative_technical","act":"private","claim":"other_contract","begun":"while_immune"},"readings":{"suit-begun-under-immunity":"A"},"presume":true,"reading":"suit-begun-under-immunity","held":"not_barred"}
{"id":"b","inexpressible":"no"}
{"id":"c","question":"arrest","facts":{"person":"agent"},"held":"unknown"}
{"id":"d","question":"arrest","facts":{"person":"agent"}}`
	want := map[string]casefile.Agreement{
		"a": {casefile.NamesIt, casefile.NamesIt, casefile.NamesIt},
		"b": {casefile.NotExpressible, casefile.NotExpressible, casefile.NotExpressible},
		"c": {casefile.Undecided, casefile.Undecided, casefile.Undecided},
		"d": {},
	}
	got := map[string]casefile.Agreement{}
	for e, err := range casefile.NewReader().Entries("", strings.NewReader(file)) {
		require.NoError(t, err)
		got[e.ID] = e.Score()
		if e.ID == "a" {
			require.Equal(t, vienna.Barred, e.Find(e.Asked).Answer, "the reading of the case decides it")
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
