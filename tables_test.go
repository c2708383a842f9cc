package vienna_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

// A record is a row of a CSV file by the names of its columns.
type record map[string]string

func readCSV(t *testing.T, name string) []record {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	require.NoError(t, err)
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var out []record
	for _, line := range lines[1:] {
		r := record{}
		for i, column := range lines[0] {
			r[column] = line[i]
		}
		out = append(out, r)
	}
	return out
}

func (r record) treaty(t *testing.T) (out vienna.Treaty) {
	t.Helper()
	require.NoError(t, out.UnmarshalText([]byte(strings.ReplaceAll(r["treaty"], "_", "-"))))
	return out
}

func (r record) date(t *testing.T, column string) (out vienna.Date) {
	t.Helper()
	require.NoError(t, out.UnmarshalText([]byte(r[column])), "%v", r)
	return out
}

// idents names the constants of the package by the text of the data.
var idents = map[string]string{
	"VCDR": "VCDR", "VCDR_OPN": "VCDROPN", "VCDR_OPD": "VCDROPD", "VCCR": "VCCR", "VCCR_OPN": "VCCROPN", "VCCR_OPD": "VCCROPD", "CSM": "CSM", "CPIUN": "CPIUN", "IPP": "IPP",
	"high": "HighConfidence", "medium": "MediumConfidence", "low": "LowConfidence",
	"ratification": "consent", "accession": "consent", "succession": "succession", "signature_only": "signature", "withdrawal": "withdrawal",
	"stands": "stands", "declaration": "declaration", "communication": "communication", "withdrawn": "withdrawn", "lapsed": "withdrawn",
	"withdrawn?": "doubtful", "doubtful": "doubtful", "unknown": "doubtful",
	"": "bySilence", "unopposed": "unopposed", "authorised": "authorised",
}

func ident(t *testing.T, s string) string {
	t.Helper()
	id, ok := idents[s]
	require.True(t, ok, "no constant for %q", s)
	return id
}

func stateLit(s string) string {
	if s == "" {
		return "State{}"
	}
	return fmt.Sprintf("State{'%c', '%c'}", s[0], s[1])
}

func dateLit(t *testing.T, r record, column string) string {
	return strconv.FormatUint(uint64(r.date(t, column)), 10)
}

// A shelf numbers the strings that rows share.
type shelf []string

func (s *shelf) place(v string) int {
	i := slices.Index(*s, v)
	if i < 0 {
		i = len(*s)
		*s = append(*s, v)
	}
	return i
}

func (s shelf) write(b *bytes.Buffer, name string) {
	fmt.Fprintf(b, "\nvar %s = [...]string{\n", name)
	for _, v := range s {
		fmt.Fprintf(b, "%q,\n", v)
	}
	b.WriteString("}\n")
}

const generated = "// Code generated from testdata/%s by go test . -update. DO NOT EDIT.\n\npackage vienna\n"

// inOrder sorts rows by the order of the treaties and then of the States.
func inOrder(t *testing.T, rows []record) []record {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b record) int {
		if d := int(a.treaty(t)) - int(b.treaty(t)); d != 0 {
			return d
		}
		return strings.Compare(a["state"], b["state"])
	})
	return rows
}

// unlisted are Members of the United Nations, and the Cook Islands, that no row
// of the data names.
var unlisted = map[string]string{"SS": "South Sudan", "CK": "Cook Islands"}

func partiesTable(t *testing.T) []byte {
	rows := inOrder(t, readCSV(t, "parties.csv"))
	names := map[string]string{}
	for code, name := range unlisted {
		names[code] = name
	}
	for _, r := range rows {
		if _, ok := names[r["state"]]; !ok || r["row_kind"] == "party" {
			names[r["state"]] = r["name"]
		}
	}
	var codes []string
	for code := range names {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	var b bytes.Buffer
	fmt.Fprintf(&b, generated+"\nvar states = [...]struct {\ncode State\nname string\n}{\n", "parties.csv")
	for _, code := range codes {
		fmt.Fprintf(&b, "{%s, %q},\n", stateLit(code), names[code])
	}
	b.WriteString("}\n\nvar parties = [...]partyRow{\n")
	sources, notes := shelf{}, shelf{""}
	for _, r := range rows {
		act, note := ident(t, r["action"]), r["note"]
		if r["row_kind"] == "predecessor" {
			act = "predecessor"
			if names[r["state"]] != r["name"] {
				note = r["name"] + ": " + note
			}
		}
		fmt.Fprintf(&b, "{%s, %s, %s, %s, %s, %s, %d, %d},\n", ident(t, r["treaty"]), stateLit(r["state"]), act, ident(t, r["confidence"]),
			dateLit(t, r, "action_date"), dateLit(t, r, "in_force_date"), sources.place(r["source"]), notes.place(note))
	}
	b.WriteString("}\n")
	sources.write(&b, "partySources")
	notes.write(&b, "partyNotes")
	return b.Bytes()
}

// chapters holds the articles or sections of the parts that reservations name.
var chapters = map[string][2]int{
	"VCCR chapter II (46-57 etc.)": {28, 57}, "VCCR chapter III": {58, 68},
	"CPIUN IV": {11, 16}, "CPIUN V": {17, 21}, "CPIUN VI": {22, 23},
	"VCDR_OPN II": {2, 2}, "VCCR_OPN II": {2, 2},
}

// nowhere are the provisions that cannot be placed in the treaty.
var nowhere = map[string]bool{"not seen": true, "family (all privileges)": true, "family members (all privileges)": true, "Tokelau": true, "VCDR_OPD": true}

// provisions reads the provisions of a reservation: "14;16", "37(2)-(4)", "8
// (article not named)", "chapter III", "whole".
func provisions(t *testing.T, r record, column string) (out []vienna.Citation) {
	t.Helper()
	treaty := r.treaty(t)
	for part := range strings.SplitSeq(r[column], ";") {
		if c, ok := chapters[r["treaty"]+" "+part]; ok {
			for a := c[0]; a <= c[1]; a++ {
				out = append(out, vienna.Citation{Treaty: treaty, Article: uint8(a)})
			}
			continue
		}
		if part == "" || nowhere[part] {
			continue
		}
		if strings.HasPrefix(part, "whole") {
			out = append(out, vienna.Citation{Treaty: treaty})
			continue
		}
		part, _, _ = strings.Cut(part, " (article not named)")
		from, to, ranged := strings.Cut(part, "-")
		c, err := vienna.ParseCitation(treaty.String() + " " + from)
		require.NoError(t, err, "%v", r)
		out = append(out, c)
		if ranged {
			last, err := strconv.ParseUint(strings.Trim(to, "()"), 10, 8)
			require.NoError(t, err, "%v", r)
			for c.Paragraph < uint8(last) {
				c.Paragraph++
				out = append(out, c)
			}
		}
	}
	return out
}

func citationsLit(t *testing.T, r record, list []vienna.Citation) string {
	var b strings.Builder
	b.WriteString("[]Citation{")
	for _, c := range list {
		fmt.Fprintf(&b, "{%s, %d, %d, ", ident(t, r["treaty"]), c.Article, c.Paragraph)
		if c.Point == 0 {
			b.WriteString("0")
		} else {
			fmt.Fprintf(&b, "'%c'", c.Point)
		}
		fmt.Fprintf(&b, ", %d},", c.Sentence)
	}
	return b.String() + "}"
}

var against = map[string]string{"whole (Israel)": "IL", "whole (PS)": "PS"}

func reservationsTable(t *testing.T) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, generated+"\nvar reservations = [...]reservationRow{\n", "reservations.csv")
	sources := shelf{}
	for _, r := range inOrder(t, readCSV(t, "reservations.csv")) {
		fmt.Fprintf(&b, "{treaty: %s, by: %s, made: %s, ", ident(t, r["treaty"]), stateLit(r["state"]), dateLit(t, r, "date"))
		if r["ended"] != "" {
			fmt.Fprintf(&b, "ended: %s, ", dateLit(t, r, "ended"))
		}
		fmt.Fprintf(&b, "provision: %q, ", r["provision"])
		if at := provisions(t, r, "provision"); at != nil {
			fmt.Fprintf(&b, "at: %s, ", citationsLit(t, r, at))
		}
		if at := provisions(t, r, "excludes"); at != nil {
			fmt.Fprintf(&b, "excludes: %s, ", citationsLit(t, r, at))
		}
		if s, ok := against[r["provision"]]; ok {
			fmt.Fprintf(&b, "against: %s, ", stateLit(s))
		}
		fmt.Fprintf(&b, "\ngist: %q,\n", r["effect"])
		if r["objected_by"] != "" {
			fmt.Fprintf(&b, "objectors: %q, ", strings.ReplaceAll(r["objected_by"], ";", " "))
		}
		if r["objected_by_unverified"] != "" {
			fmt.Fprintf(&b, "unverified: %q, ", strings.ReplaceAll(r["objected_by_unverified"], ";", " "))
		}
		fmt.Fprintf(&b, "status: %s, ", ident(t, r["status"]))
		if r["acceptance"] != "" {
			fmt.Fprintf(&b, "acceptance: %s, ", ident(t, r["acceptance"]))
		}
		fmt.Fprintf(&b, "confidence: %s, source: %d", ident(t, r["confidence"]), sources.place(r["source"]))
		if r["note"] != "" {
			fmt.Fprintf(&b, ",\nnote: %q", r["note"])
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	sources.write(&b, "reservationSources")
	return b.Bytes()
}

// The tables are the CSV files.
func TestTablesAreTheData(t *testing.T) {
	for name, table := range map[string]func(*testing.T) []byte{"parties_table.go": partiesTable, "reservations_table.go": reservationsTable} {
		want, err := format.Source(table(t))
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(name, want, 0o666))
			continue
		}
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); d != "" {
			t.Errorf("%s is not the data; go test . -update writes it (-data +table):\n%s", name, d)
		}
	}
}

// A program that asks nothing about two States links no table, and the tables
// are made when the library is compiled, not when a program starts.
func TestTablesAreLinkedWhereUsed(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds programs: runs without -short")
	}
	const without, with = "immunity.Decide(immunity.Case{}, immunity.Arrest).Answer", "vienna.Between(vienna.State{}, vienna.State{}, 0).Under(vienna.VCDR).InForce"
	tables := []string{"parties", "reservations", "states", "partySources", "reservationSources"}
	linked := func(expr string) (n int) {
		pkg, _, _ := strings.Cut(expr, ".")
		path := "law.example/vienna"
		if pkg == "immunity" {
			path += "/immunity"
		}
		dir := t.TempDir()
		main := filepath.Join(dir, "main.go")
		require.NoError(t, os.WriteFile(main, fmt.Appendf(nil, "package main\n\nimport %q\n\nfunc main() { println(%s) }\n", path, expr), 0o666))
		out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "main"), main).CombinedOutput()
		require.NoError(t, err, "%s", out)
		symbols, err := exec.Command("go", "tool", "nm", filepath.Join(dir, "main")).Output()
		require.NoError(t, err)
		for line := range strings.Lines(string(symbols)) {
			fields := strings.Fields(line)
			name := fields[len(fields)-1]
			require.NotEqual(t, "law.example/vienna.init", name, "the package has work to do at start")
			for _, table := range tables {
				if name == "law.example/vienna."+table {
					n++
				}
			}
		}
		return n
	}
	if n := linked(without); n != 0 {
		t.Errorf("a program that asks about a person links %d of %d tables", n, len(tables))
	}
	if n := linked(with); n != len(tables)-1 { // the sources of reservations are asked for by listing them
		t.Errorf("a program that asks about two States links %d of %d tables", n, len(tables))
	}
}
