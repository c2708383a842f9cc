// Package ruletest holds what the tests of the packages of law share: forking
// readers for their oracles, the generator of what the evaluator reads, mutants,
// and the pages for people.
package ruletest

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"math/bits"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

var update = flag.Bool("update", false, "rewrite the generated files")

// Golden compares got with a file, or rewrites the file with -update.
func Golden(t *testing.T, name string, got []byte) {
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
		t.Errorf("%s is not what the rows give; run go test -update in this package and review the diff", name)
	}
}

// A Source is a row as its package writes it. Lanes of its box that do not
// matter are empty.
type Source struct {
	Key   string
	Box   rule.Box
	Layer uint8
	Asked uint64 // the questions, one bit each
}

// Compile works out what the evaluator reads.
func Compile(l *rule.Law, sources []Source, outcome []rule.Outcomes) rule.Table {
	tab := rule.Table{Outcome: outcome, Keys: keys(l)}
	for _, lane := range l.Lanes {
		tab.Low[lane.Word] |= 1 << lane.Shift
		tab.All[lane.Word] |= (1<<lane.Width - 1) << lane.Shift
		tab.Top[lane.Word] |= 1 << (lane.Shift + lane.Width - 1)
	}
	for _, s := range sources {
		b := s.Box
		tab.Fill(&b)
		tab.Rows = append(tab.Rows, rule.Row{Box: b, Layer: s.Layer})
	}
	for q := range l.Questions {
		tab.Questions = append(tab.Questions, question(l, sources, tab.Rows, q))
	}
	return tab
}

// question lists the rows that question q visits.
func question(l *rule.Law, sources []Source, rows []rule.Row, q int) (ask rule.Question) {
	for i, s := range sources {
		if s.Asked>>q&1 != 0 {
			ask.Rows = append(ask.Rows, uint16(i))
		}
	}
	slices.SortStableFunc(ask.Rows, func(a, b uint16) int { return cmp.Compare(sources[b].Layer, sources[a].Layer) })
	keys := keys(l)
	for v := range keys[0] {
		for w := range keys[1] + 1 {
			for _, i := range ask.Rows {
				if b := rows[i].Box[0]; b>>v&1 != 0 && (w == keys[1] || b>>(keys[0]+w)&1 != 0) {
					ask.By = append(ask.By, i)
				}
			}
			ask.End = append(ask.End, uint16(len(ask.By)))
		}
	}
	return ask
}

// keys returns the widths of the columns by which questions list their rows.
func keys(l *rule.Law) (w [2]uint8) {
	for i, lane := range l.Lanes[:l.Keys] {
		w[i] = lane.Width
	}
	return w
}

// change returns the table of l with row i as mutant has it.
func change(l *rule.Law, mutant []Source, i int) rule.Table {
	tab := *l.Table
	b := mutant[i].Box
	tab.Fill(&b)
	tab.Rows = slices.Clone(tab.Rows)
	tab.Rows[i] = rule.Row{Box: b, Layer: mutant[i].Layer}
	tab.Questions = slices.Clone(tab.Questions)
	for q := range l.Questions {
		if mutant[i].Asked>>q&1 != 0 {
			tab.Questions[q] = question(l, mutant, tab.Rows, q)
		}
	}
	return tab
}

// Table checks that table.go holds what the sources give.
func Table(t *testing.T, l *rule.Law, sources, manners []Source, outcome []rule.Outcomes) {
	tab := Compile(l, sources, outcome)
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from the rows by go test -update; DO NOT EDIT.\n\npackage %s\n\nimport \"law.example/vienna/internal/rule\"\n\n", l.Package)
	b.WriteString("// table is the rows as the evaluator reads them.\nvar table = rule.Table{\n")
	fmt.Fprintf(&b, "Low: %s,\nTop: %s,\nAll: %s,\n", words(tab.Low), words(tab.Top), words(tab.All))
	fmt.Fprintf(&b, "Outcome: []rule.Outcomes{%s},\n", list(tab.Outcome))
	fmt.Fprintf(&b, "Keys: [2]uint8{%d, %d},\n", tab.Keys[0], tab.Keys[1])
	b.WriteString("Rows: []rule.Row{\n")
	for i, r := range tab.Rows {
		fmt.Fprintf(&b, "{Box: %s, Layer: %d}, // %d %s\n", words(r.Box), r.Layer, i, sources[i].Key)
	}
	b.WriteString("},\nQuestions: []rule.Question{\n")
	visits := 0
	for q, ask := range tab.Questions {
		fmt.Fprintf(&b, "{ // %s\nRows: []uint16{%s},\nBy: []uint16{%s},\nEnd: []uint16{%s},\n},\n", l.Questions[q], list(ask.Rows), list(ask.By), list(ask.End))
		visits += len(ask.Rows)
	}
	b.WriteString("},\nManners: []rule.Manner{\n")
	for _, m := range manners {
		tab.Fill(&m.Box)
		fmt.Fprintf(&b, "{Box: %s, Asked: %#x}, // %s\n", words(m.Box), m.Asked, m.Key)
	}
	b.WriteString("},\n}\n")
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	Golden(t, "table.go", src)
	t.Logf("%d rows, %d questions, %d pairs of them", len(tab.Rows), len(tab.Questions)-1, visits)
	if have := 64 * len(rule.Set{}); len(tab.Rows) > have || visits == 0 {
		t.Errorf("%d rows; %d fit", len(tab.Rows), have)
	}
}

func words(b rule.Box) string {
	var parts []string
	for _, w := range b {
		parts = append(parts, fmt.Sprintf("%#x", w))
	}
	for len(parts) > 0 && parts[len(parts)-1] == "0x0" {
		parts = parts[:len(parts)-1]
	}
	return "rule.Box{" + strings.Join(parts, ", ") + "}"
}

func list[T ~uint8 | ~uint16](s []T) string {
	var b strings.Builder
	for i, v := range s {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%d", v)
	}
	return b.String()
}

// Pack checks that pack.go puts each field of the case into a lane of its own.
// The fields stand in the order of the columns that are not derived; those
// named in outside are not packed. Values of the types of the package print as
// their tokens, by the methods there.
func Pack(t *testing.T, l *rule.Law, c any, outside ...string) {
	lanes := lay(l.Columns)
	typ := reflect.TypeOf(c)
	var fields []reflect.StructField
	var paths []string
	var walk func(t reflect.Type, path string)
	walk = func(t reflect.Type, path string) {
		for f := range t.Fields() {
			switch p := path + f.Name; {
			case slices.Contains(outside, p):
			case f.Type.Kind() == reflect.Struct:
				walk(f.Type, p+".")
			default:
				fields, paths = append(fields, f), append(paths, p)
			}
		}
	}
	walk(typ, "")
	var box [rule.Words][]string
	var fill, text []string
	seen := map[reflect.Type]bool{}
	n := 0
	for i := range l.Columns {
		k := &l.Columns[i]
		if k.Derived {
			continue
		}
		if n == len(fields) {
			t.Fatalf("column %s has no field", k.Name)
		}
		squash := func(s string) string {
			return strings.ToLower(strings.NewReplacer("_", "", "-", "", ".", "", "Readings", "").Replace(s))
		}
		if squash(paths[n]) != squash(k.Name) {
			t.Fatalf("field %s stands where column %s does", paths[n], k.Name)
		}
		lane := lanes[i]
		box[lane.Word] = append(box[lane.Word], fmt.Sprintf("uint64(c.%s&(1<<%d-1))<<%d", paths[n], lane.Width, lane.Shift))
		typ := fields[n].Type.Name()
		if p := fields[n].Type.PkgPath(); !strings.HasSuffix(p, "/"+l.Package) {
			typ = "vienna." + typ
		} else if !seen[fields[n].Type] {
			seen[fields[n].Type] = true
			text = append(text, fmt.Sprintf("// String returns the token of v in case files, those of a set joined by \" or \",\n// and \"\" for the zero %s. Bits without a constant are written as a number.\nfunc (v %[1]s) String() string { return columns[%d].Text(uint64(v), %[1]q) }\n", typ, i))
			printed(t, k, fields[n].Type)
		}
		fill = append(fill, fmt.Sprintf("c.%s = %s(b[%d] >> %d & (1<<%d - 1))", paths[n], typ, lane.Word, lane.Shift, lane.Width))
		n++
	}
	if n != len(fields) {
		t.Fatalf("field %s has no column", paths[n])
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from the fields of Case by go test -update; DO NOT EDIT.\n\npackage %s\n\nimport (\n\"law.example/vienna\"\n\"law.example/vienna/internal/rule\"\n)\n\n", l.Package)
	b.WriteString("// box returns the lanes of c as stated: a lane of zero is not stated.\nfunc (c *Case) box() (b rule.Box) {\nc.put(&b)\nreturn b\n}\n\n// put gives b, which is empty, the lanes of c.\nfunc (c *Case) put(b *rule.Box) {\n")
	for w, parts := range box {
		if len(parts) > 0 {
			fmt.Fprintf(&b, "b[%d] = %s\n", w, strings.Join(parts, " |\n"))
		}
	}
	fmt.Fprintf(&b, "}\n\n// fill is the inverse of box, for the fields that are packed.\nfunc (c *Case) fill(b rule.Box) {\n%s\n}\n\n", strings.Join(fill, "\n"))
	b.WriteString("// lanes are where the columns lie.\nvar lanes = []rule.Lane{\n")
	for i, lane := range lanes {
		fmt.Fprintf(&b, "{Word: %d, Shift: %d, Width: %d}, // %s\n", lane.Word, lane.Shift, lane.Width, l.Columns[i].Name)
	}
	b.WriteString("}\n")
	presumed := false
	for i := range l.Columns {
		presumed = presumed || l.Columns[i].Protect != 0
	}
	if presumed {
		b.WriteString("\n// protective are the values that a presumption gives the columns, 0 for none.\nvar protective = []uint64{\n")
		for i := range l.Columns {
			fmt.Fprintf(&b, "%d, // %s\n", l.Columns[i].Protect, l.Columns[i].Name)
		}
		b.WriteString("}\n")
	}
	b.WriteString("\n" + strings.Join(text, "\n"))
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	Golden(t, "pack.go", src)
	t.Logf("%d fields in %d lanes, %d types that print", n, len(lanes), len(seen))
	if n == 0 || len(seen) == 0 {
		t.Error("no field is packed, or no type prints")
	}
}

// printed checks that the values of typ print as the tokens of k.
func printed(t *testing.T, k *rule.Column, typ reflect.Type) {
	print := func(v uint64) string {
		x := reflect.New(typ).Elem()
		x.SetUint(v)
		return fmt.Sprint(x.Interface())
	}
	for i, token := range k.Tokens {
		if got := print(1 << i); got != token {
			t.Errorf("%v %d prints as %q, want %q", typ, 1<<i, got, token)
		}
	}
	if got, want := print(3), k.Tokens[0]+" or "+k.Tokens[1]; got != want {
		t.Errorf("%v 3 prints as %q, want %q", typ, got, want)
	}
	if got := print(0); got != "" {
		t.Errorf("the zero %v prints as %q", typ, got)
	}
	if top := uint(typ.Bits() - 1); top >= uint(len(k.Tokens)) {
		if got, want := print(1<<top|1), fmt.Sprintf("%s or %s(%#x)", k.Tokens[0], typ.Name(), uint64(1)<<top); got != want {
			t.Errorf("%v with a bit too many prints as %q, want %q", typ, got, want)
		}
	}
}

// RulesPage checks the page of the rules as a lawyer reviews them. From names
// the files with the rows.
func RulesPage(t *testing.T, l *rule.Law, from string, groups []rule.Group) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Rules of package %s\n\nRendered from %s by `go test ./%s -update`. Each line is one rule: the provision, what it says in our words, ", l.Package, from, l.Package)
	b.WriteString("the layer in which it stands, the measures and the conditions. Where several rules apply the highest layer decides; an empty condition admits every case.\n\n")
	b.WriteString("Layers, lowest first:")
	for i, name := range l.Layers {
		fmt.Fprintf(&b, " %s (%s)", name, strings.ReplaceAll(rule.Answer(l.Table.Outcome[i]).String(), "_", " "))
		if i+1 < len(l.Layers) {
			b.WriteByte(',')
		}
	}
	b.WriteString(".\n\nMeasures named together:\n")
	for i, g := range groups {
		if members := rule.Measures(nil, l.Questions, g.Questions); i > 0 { // the first is every measure
			fmt.Fprintf(&b, "- %s: %s\n", g.Name, members)
		}
	}
	b.WriteString("\n| provision | rule | layer | measures | conditions | key |\n|---|---|---|---|---|---|\n")
	for r := range l.Rules() {
		fmt.Fprintf(&b, "| %v | %s | %s | %s | %s | `%s` |\n", r.At, r.Gist, r.Layer, r.Measure, r.When, r.Key)
	}
	b.WriteString("\n" + vienna.Limits + "\n")
	Golden(t, "RULES.md", b.Bytes())
}

// An Entry of a ledger says where a provision is answered that no row cites, or
// why it is not coded.
type Entry = struct {
	At  vienna.Citation // the provision, with all its parts
	Why string
}

// Ledger checks that every provision of the treaties is coded, or listed with a
// reason, and that no entry is idle; and it checks the page that says so. An
// entry for a part goes before one for the whole.
func Ledger(t *testing.T, l *rule.Law, uncoded []Entry, treaties ...vienna.Treaty) {
	used := make([]bool, len(uncoded))
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Ledger of package %s\n\nEvery provision of the treaties that the package is about, and where it is answered. Rendered by `go test ./%s -update`.\n", l.Package, l.Package)
	for _, treaty := range treaties {
		fmt.Fprintf(&b, "\n## %s\n\n| provision | kind | content | here |\n|---|---|---|---|\n", treaty.Title())
		coded, listed, missing := 0, 0, 0
		for p := range vienna.Provisions(treaty) {
			var keys []string
			for r := range l.Rules() {
				whole := r.At
				whole.Sentence = 0
				if whole == p.At {
					keys = append(keys, "`"+r.Key+"`")
				}
			}
			here := strings.Join(keys, ", ")
			if here != "" {
				coded++
			} else if i := slices.IndexFunc(uncoded, func(e Entry) bool { return e.At.Contains(p.At) }); i >= 0 {
				here, used[i] = uncoded[i].Why, true
				listed++
			} else {
				missing++
				t.Errorf("%v is neither coded nor listed: %s", p.At, p.Gist)
			}
			fmt.Fprintf(&b, "| %v | %v | %s | %s |\n", p.At, p.Kind, p.Gist, here)
		}
		fmt.Fprintf(&b, "\n%d provisions: %d coded, %d listed.\n", coded+listed+missing, coded, listed)
		t.Logf("%v: %d provisions coded, %d listed, %d missing", treaty, coded, listed, missing)
		if coded == 0 || listed == 0 {
			t.Errorf("the catalogue of %v is empty", treaty)
		}
	}
	for i, e := range uncoded {
		if !used[i] {
			t.Errorf("the entry for %v lists nothing", e.At)
		}
	}
	Golden(t, "LEDGER.md", b.Bytes())
}

// Columns checks that lanes do not overlap, that a presumption is one value of
// its column, and that no reading is presumed, nor a column that is one of never or a
// part of one.
func Columns(t *testing.T, l *rule.Law, never ...string) {
	var seen rule.Box
	presumed := 0
	for i := range l.Columns {
		k, lane := &l.Columns[i], l.Lanes[i]
		var b rule.Box
		lane.Put(&b, ^uint64(0))
		if seen[lane.Word]&b[lane.Word] != 0 || int(lane.Shift)+len(k.Tokens) > 64 || int(lane.Width) != len(k.Tokens) {
			t.Errorf("column %s overlaps another", k.Name)
		}
		seen[lane.Word] |= b[lane.Word]
		if p := k.Protect; p != 0 {
			presumed++
			if p&(p-1) != 0 || p >= 1<<len(k.Tokens) {
				t.Errorf("column %s presumes %b", k.Name, p)
			}
			if k.Reading || slices.ContainsFunc(never, func(n string) bool { return k.Name == n || strings.HasPrefix(k.Name, n+".") }) {
				t.Errorf("%s must not be presumed", k.Name)
			}
		}
	}
	if presumed == 0 {
		t.Error("nothing is presumed")
	}
}

// Constants checks that each enumeration has as many exported constants in
// case.go and power.go as tokens.
func Constants(t *testing.T, tokens map[string]int) {
	count := map[string]int{}
	for _, name := range []string{"case.go", "power.go"} {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			typ := ""
			for _, s := range g.Specs {
				v := s.(*ast.ValueSpec)
				if id, ok := v.Type.(*ast.Ident); ok {
					typ = id.Name
				} else if v.Values != nil {
					typ = ""
				}
				if typ != "" && v.Names[0].IsExported() {
					count[typ]++
				}
			}
		}
	}
	for typ, n := range tokens {
		if count[typ] != n || n == 0 {
			t.Errorf("%s has %d constants and %d tokens", typ, count[typ], n)
		}
	}
	if len(count) != len(tokens) {
		t.Errorf("constants of %v, tokens of %v", count, tokens)
	}
}

// lay gives each column a lane: the first at the bottom of word 0, the wider
// ones after it, and those of two values in words of their own.
func lay(columns []rule.Column) []rule.Lane {
	lanes := make([]rule.Lane, len(columns))
	var used [rule.Words]uint8
	from := 0
	for _, pairs := range []bool{false, true} {
		for i := range columns {
			width := uint8(len(columns[i].Tokens))
			if (width == 2 && i > 0) != pairs {
				continue
			}
			w := from
			for used[w]+width > 64 {
				w++
			}
			lanes[i] = rule.Lane{Word: uint8(w), Shift: used[w], Width: width}
			used[w] += width
		}
		for from < rule.Words && used[from] > 0 {
			from++
		}
	}
	return lanes
}

// Forks replays the choices of a reader that forks at each first read of an open
// fact.
type Forks struct {
	script, width []int
	pos           int
}

// Choose returns a number below n; over the runs of [Leaves], each once.
func (f *Forks) Choose(n int) int {
	if n == 1 {
		return 0
	}
	if f.pos == len(f.script) {
		f.script, f.width = append(f.script, 0), append(f.width, n)
	}
	k := f.script[f.pos]
	f.pos++
	return k
}

// Pick narrows the set v of n values, of which zero means all, to one.
func Pick[T ~uint8 | ~uint16 | ~uint32 | ~uint64](f *Forks, v *T, n int) T {
	all := T(1)<<n - 1
	s := *v & all
	if s == 0 {
		s = all
	}
	for i := f.Choose(bits.OnesCount64(uint64(s))); i > 0; i-- {
		s &= s - 1
	}
	*v = s & -s
	return *v
}

// Leaves runs a reader over every fork until run returns false, and returns how
// many there were.
func Leaves(run func(f *Forks) bool) int {
	f := &Forks{}
	for n := 1; ; n++ {
		f.pos = 0
		if !run(f) {
			return n
		}
		i := len(f.script) - 1
		for ; i >= 0 && f.script[i]+1 == f.width[i]; i-- {
		}
		if i < 0 {
			return n
		}
		f.script[i]++
		f.script, f.width = f.script[:i+1], f.width[:i+1]
	}
}

// A Leaf is one run of an oracle: the facts that it read, and its answer.
type Leaf struct {
	Box  rule.Box // those that it did not read are open
	Bars bool
	At   vienna.Citation // one provision, sentences left out
	Case func() string   // for messages
}

func outcome(bars bool) rule.Outcomes {
	if bars {
		return rule.Barred
	}
	return rule.NotBarred
}

// cited reports whether one of the rows of s stands at a provision, whatever its
// sentence.
func cited(l *rule.Law, s rule.Set, at vienna.Citation) bool {
	for i := range l.Table.Rows {
		if s.Has(i) {
			whole := l.Row(i).At
			whole.Sentence = 0
			if whole == at {
				return true
			}
		}
	}
	return false
}

// Oracle checks the rows against an oracle. Leaves runs it over every fork of a
// case for question q: they partition the space of total cases. On each leaf the
// rows give its answer, and its provision is among those that settle it.
func Oracle(t *testing.T, l *rule.Law, least int, leaves func(q int, visit func(Leaf) bool) int) {
	t.Helper()
	total := 0
	for q := 1; q < len(l.Questions); q++ {
		wrong := 0
		n := leaves(q, func(leaf Leaf) bool {
			got, want := l.Table.Outcomes(&leaf.Box, q), outcome(leaf.Bars)
			settled := l.Table.Settled(&leaf.Box, q)
			if got == want && cited(l, settled, leaf.At) {
				return true
			}
			if wrong++; wrong <= 3 {
				var keys []string
				for r := range (rule.Finding{Law: l}).Rules(settled) {
					keys = append(keys, r.Key)
				}
				t.Errorf("%s %s:\nrows %v by %v\noracle %v by %v", l.Questions[q], leaf.Case(), rule.Answer(got), keys, rule.Answer(want), leaf.At)
			}
			return true
		})
		if wrong > 0 {
			t.Errorf("%s: %d of %d leaves differ", l.Questions[q], wrong, n)
		}
		total += n
	}
	t.Logf("%d leaves", total)
	if total < least {
		t.Errorf("only %d leaves", total)
	}
}

// A Draw is a random partial case with its question: what the rows, and Decide
// without and with presumptions, make of it, and the leaves of its oracle.
type Draw struct {
	Question         int
	Box              rule.Box
	Answer, Presumed vienna.Answer
	Leaves           func(visit func(Leaf) bool) int
	Case             func() string
}

// PartialCases checks n random cases: the answer is what the completions give,
// no more and no less, and a presumption turns no Unknown into NotBarred.
func PartialCases(t *testing.T, l *rule.Law, n int, draw func() Draw) {
	t.Helper()
	var count [3]int
	forks, weak := 0, 0
	for range n {
		d := draw()
		var want rule.Outcomes
		forks += d.Leaves(func(leaf Leaf) bool {
			want |= outcome(leaf.Bars)
			return want != rule.Barred|rule.NotBarred
		})
		if got := l.Table.Outcomes(&d.Box, d.Question); got != want || d.Answer != rule.Answer(want) {
			t.Fatalf("%s %s: rows %b, completions %b, decided %v", l.Questions[d.Question], d.Case(), got, want, d.Answer)
		}
		count[d.Answer]++
		var settled rule.Set
		if quick, exact := l.Table.Decide(&d.Box, d.Question, &settled); quick != want && !exact {
			weak++
		}
		if d.Presumed == vienna.NotBarred && d.Answer != vienna.NotBarred || d.Answer == vienna.Barred && d.Presumed != vienna.Barred {
			t.Fatalf("%s %s: presumption turns %v into %v", l.Questions[d.Question], d.Case(), d.Answer, d.Presumed)
		}
	}
	t.Logf("%d cases, %d leaves: %d unknown, %d barred, %d not barred; quick pass too weak on %d", n, forks, count[vienna.Unknown], count[vienna.Barred], count[vienna.NotBarred], weak)
	if slices.Contains(count[:], 0) || forks == 0 || weak == 0 {
		t.Errorf("an answer never occurred, or the quick pass is enough: %v, %d", count, weak)
	}
}

// Agree reports whether a table gives an oracle's answer to a total case, and its
// provision among those that settle it.
func Agree(l *rule.Law, tab *rule.Table, b rule.Box, q int, bars bool, at vienna.Citation) bool {
	var settled rule.Set
	out, _ := tab.Decide(&b, q, &settled)
	return out == outcome(bars) && cited(l, settled, at)
}

// Partial returns the lanes of a random case: each fact is stated with a
// probability drawn for the case, some of them as one of several values. The
// derived columns are left empty.
func Partial(l *rule.Law, r *rand.Rand) (b rule.Box) {
	keep := r.Float64()
	for i := range l.Columns {
		if l.Columns[i].Derived || r.Float64() > keep {
			continue
		}
		n := int(l.Lanes[i].Width)
		v := uint64(1) << r.IntN(n)
		if r.IntN(8) == 0 {
			v |= uint64(1) << r.IntN(n)
		}
		l.Lanes[i].Put(&b, v)
	}
	return b
}

// point returns a random total case inside a box.
func point(l *rule.Law, r *rand.Rand, within rule.Box) rule.Box {
	for _, lane := range l.Lanes {
		v := lane.Get(&within)
		for n := r.IntN(bits.OnesCount64(v)); n > 0; n-- {
			v &= v - 1
		}
		lane.Put(&within, v&-v)
	}
	return within
}

// mutate calls f with each mutant of the sources: a condition dropped, a value
// added to a column, a value taken from it, the layer moved by one. Of columns
// with many values it tries the values of the row, and as many others, up to
// eight of each.
func mutate(l *rule.Law, sources []Source, layers int, f func(what string, i int, mutant []Source)) {
	r := rand.New(rand.NewPCG(9, 8))
	try := func(i int, what string, change func(s *Source)) {
		mutant := slices.Clone(sources)
		change(&mutant[i])
		f(sources[i].Key+" "+what, i, mutant)
	}
	for i := range sources {
		for k, lane := range l.Lanes {
			have := lane.Get(&sources[i].Box)
			if have == 0 {
				continue
			}
			set := func(to uint64) func(s *Source) { return func(s *Source) { lane.Put(&s.Box, to) } }
			try(i, "without "+l.Columns[k].Name, set(0))
			all := uint64(1)<<lane.Width - 1
			var taken, added int
			for _, v := range r.Perm(int(lane.Width)) {
				bit := uint64(1) << v
				to, count := have^bit, &added
				if have&bit != 0 {
					count = &taken
				}
				if *count++; lane.Width > 2 && to != 0 && to != all && *count <= 8 {
					try(i, fmt.Sprintf("%s with %s", l.Columns[k].Name, l.Columns[k].Words(to)), set(to))
				}
			}
		}
		if int(sources[i].Layer)+1 < layers {
			try(i, "layer up", func(s *Source) { s.Layer++ })
		}
		if sources[i].Layer > 0 {
			try(i, "layer down", func(s *Source) { s.Layer-- })
		}
	}
}

// Mutants checks that a change of a row is noticed: on some total case about
// which the oracle and the rows agree, answer and provision, the mutant does
// not. The cases are drawn from what the row admits before and after the change.
// A mutant that changes no answer on any of them, and loses no provision, is set
// apart as harmless: it only cites a rule more, or overlaps with another row; so
// may at most the given part of a hundred. Survivors are those that change an answer unnoticed, each with the reason.
func Mutants(t *testing.T, l *rule.Law, sources []Source, draws int, agree func(tab *rule.Table, b rule.Box, q int) bool, most int, survivors map[string]string) {
	if testing.Short() {
		t.Skip("mutants take a minute: they run without -short")
	}
	r := rand.New(rand.NewPCG(98, 100))
	killed, all, listed, harmless := 0, 0, 0, 0
	mutate(l, sources, len(l.Layers), func(what string, i int, mutant []Source) {
		all++
		tab := change(l, mutant, i)
		var asked []int
		for q := range l.Questions {
			if mutant[i].Asked>>q&1 != 0 {
				asked = append(asked, q)
			}
		}
		differs := false
		for range draws {
			q := asked[r.IntN(len(asked))]
			b := tab.Rows[i].Box
			if r.IntN(2) == 0 {
				b = l.Table.Rows[i].Box
			}
			b = point(l, r, b)
			var was, is rule.Set
			before, _ := l.Table.Decide(&b, q, &was)
			after, _ := tab.Decide(&b, q, &is)
			if before == after && was == is {
				continue
			}
			differs = differs || before != after
			if agree(l.Table, b, q) && !agree(&tab, b, q) {
				killed++
				return
			}
		}
		if !differs {
			harmless++
			return
		}
		listed++
		if survivors[what] == "" {
			t.Errorf("survives without a reason: %s", what)
		}
	})
	t.Logf("%d of %d mutants killed, %d harmless, %d survive for a listed reason", killed, all, harmless, listed)
	if listed != len(survivors) {
		t.Errorf("%d survivors are listed, %d survive", len(survivors), listed)
	}
	if killed == 0 || killed*100 < (all-harmless)*98 || harmless*100 > all*most {
		t.Errorf("%d of %d mutants killed, %d harmless; want 98 of 100 of the others, and at most %d of 100 harmless", killed, all, harmless, most)
	}
}
