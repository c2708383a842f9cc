package vienna_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// house is the order in which packages may import each other: only what stands
// further left.
var house = []string{"vienna", "vienna/internal/timeline", "vienna/internal/rule", "vienna/immunity", "vienna/premises", "vienna/obligations", "vienna/threat", "vienna/internal/casefile", "vienna/casetest"}

// Arrows point one way, and a published package imports the standard library
// and what stands before it in the house.
func TestArrows(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...").Output()
	require.NoError(t, err)
	packages := 0
	for line := range strings.Lines(string(out)) {
		paths := strings.Fields(strings.ReplaceAll(line, "law.example/", ""))
		of := paths[0]
		if strings.Contains(of, "/examples/") || strings.HasSuffix(of, "/ruletest") {
			continue
		}
		packages++
		place := slices.Index(house, of)
		if place < 0 {
			t.Errorf("%s has no place in the house", of)
		}
		for _, to := range paths[1:] {
			if first, _, _ := strings.Cut(to, "/"); strings.Contains(first, ".") || first == "vienna" && !slices.Contains(house[:max(place, 0)], to) {
				t.Errorf("%s imports %s", of, to)
			}
		}
	}
	t.Logf("%d packages", packages)
	require.Greater(t, packages, 3)
}

// No published package has an init function, an exported variable or a Must
// function, or uses a word for which the treaties have another.
func TestHouseRules(t *testing.T) {
	notOurs := regexp.MustCompile(`(?i)diplomats?$|embassy|hoststate`)
	names := 0
	require.NoError(t, filepath.WalkDir(".", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() && (d.Name() == "examples" || d.Name() == "testdata" || d.Name() == "ruletest" || strings.HasPrefix(d.Name(), ".") && path != ".") {
			if err == nil {
				err = filepath.SkipDir
			}
			return err
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		for _, decl := range f.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if name := decl.Name.Name; name == "init" || strings.HasPrefix(name, "Must") {
					t.Errorf("%s: func %s", path, name)
				}
			case *ast.GenDecl:
				for _, s := range decl.Specs {
					if v, ok := s.(*ast.ValueSpec); ok && decl.Tok == token.VAR {
						for _, id := range v.Names {
							if id.IsExported() {
								t.Errorf("%s: exported variable %s", path, id.Name)
							}
						}
					}
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && id.IsExported() {
				if names++; notOurs.MatchString(id.Name) {
					t.Errorf("%s: %s is not the treaties' term", path, id.Name)
				}
			}
			return true
		})
		return nil
	}))
	t.Logf("%d exported names seen", names)
	require.Greater(t, names, 1000)
}

// Every exported function and method has a runnable example with its output, but
// for the text forms of threat's enumerations and those in pack.go of the facts of a
// case, which share one implementation each. One that takes a test, which only go test
// can make, has an example that compiles.
func TestExamples(t *testing.T) {
	n := 0
	for _, dir := range []string{".", "immunity", "premises", "obligations", "threat", "casetest"} {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		var code, tests []*ast.File
		for _, name := range names {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			require.NoError(t, err)
			switch {
			case filepath.Base(name) == "pack.go":
			case strings.HasSuffix(name, "_test.go"):
				tests = append(tests, f)
			default:
				code = append(code, f)
			}
		}
		shown, compiled := map[string]bool{}, map[string]bool{}
		for _, e := range doc.Examples(tests...) {
			shown[e.Name], compiled[e.Name] = e.Output != "", true
		}
		for _, f := range code {
			for _, d := range f.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok || !f.Name.IsExported() {
					continue
				}
				name := f.Name.Name
				if dir == "threat" && slices.Contains([]string{"String", "MarshalText", "UnmarshalText"}, name) {
					continue
				}
				if f.Recv != nil {
					typ := f.Recv.List[0].Type
					if star, ok := typ.(*ast.StarExpr); ok {
						typ = star.X
					}
					if generic, ok := typ.(*ast.IndexExpr); ok {
						typ = generic.X
					}
					name = typ.(*ast.Ident).Name + "_" + name
				}
				if n++; !shown[name] && (!compiled[name] || !takesTest(f)) {
					t.Errorf("%s: no Example%s with output", dir, name)
				}
			}
		}
	}
	t.Logf("%d functions and methods", n)
	require.Positive(t, n)
}

// Who cites the library is told its title, licence and version: that of the last
// release in the changelog, or before there is one, that which the README
// requires.
func TestCitation(t *testing.T) {
	read := func(name string) string {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		return string(text)
	}
	values, last := map[string]string{}, ""
	for line := range strings.Lines(read("CITATION.cff")) {
		line = strings.TrimSuffix(line, "\n")
		if item, ok := strings.CutPrefix(line, "  - "); ok {
			require.NotEmpty(t, last, line)
			values[last] = strings.TrimPrefix(values[last]+"; "+item, "; ")
			continue
		}
		m := regexp.MustCompile(`^([a-z-]+):(?: (\S.*))?$`).FindStringSubmatch(line)
		require.NotNil(t, m, "%q is neither a key with its value nor an item", line)
		require.NotContains(t, values, m[1])
		if quoted := strings.HasPrefix(m[2], `"`); !quoted {
			require.NotRegexp(t, `: | #|^[-?&*!|>%@{}\[\],'"]`, m[2], "%s: what YAML would read otherwise stands in quotes", m[1])
		} else {
			require.Regexp(t, `^"[^"\\]*"$`, m[2])
		}
		last = m[1]
		values[last] = strings.Trim(m[2], `"`)
	}
	version := ""
	if m := regexp.MustCompile(`law\.example/vienna@v(\S+) `).FindStringSubmatch(read("README.md")); m != nil {
		version = m[1]
	}
	if m := regexp.MustCompile(`(?m)^## \[?v?(\d+\.\d+\.\d+\S*?)\]?(?: |$)`).FindStringSubmatch(read("CHANGELOG.md")); m != nil {
		version = m[1]
	}
	require.Contains(t, read("LICENSE"), "Apache License\n                           Version 2.0")
	abstract, _, _ := strings.Cut(strings.TrimPrefix(read("README.md"), "# vienna\n\n"), "\n")
	for key, want := range map[string]string{
		"cff-version": "1.2.0", "type": "software", "version": version, "license": "Apache-2.0", "authors": "name: The vienna authors", "abstract": abstract,
	} {
		require.Equal(t, want, values[key], key)
	}
	for _, key := range []string{"message", "title", "keywords"} {
		require.NotEmpty(t, values[key], key)
	}
	t.Logf("%d keys", len(values))
	require.Len(t, values, 9)
}

// takesTest reports whether the first parameter of f is a *testing.T.
func takesTest(f *ast.FuncDecl) bool {
	if f.Type.Params.NumFields() == 0 {
		return false
	}
	star, ok := f.Type.Params.List[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	sel, ok := star.X.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "T"
}
