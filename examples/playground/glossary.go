package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"iter"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// A glossary says what the tokens of a case mean: by package, then by the name
// of a fact, or "question", and then by token. The words are those of the
// comments on the constants, so that the page and the documentation cannot part.
type glossary map[string]map[string]map[string]string

// newGlossary reads the sources of packages vienna, immunity and premises.
func newGlossary(dirs ...string) (glossary, error) {
	comments := map[string][]string{}
	for _, dir := range dirs {
		if err := readComments(dir, comments); err != nil {
			return nil, err
		}
	}
	g := glossary{}
	if err := g.add("immunity", reflect.TypeFor[immunity.Case](), tokens(immunity.AllPowers()), immunity.Columns(), comments); err != nil {
		return nil, err
	}
	return g, g.add("premises", reflect.TypeFor[premises.Case](), tokens(premises.AllPowers()), premises.Columns(), comments)
}

func tokens[P fmt.Stringer](measures iter.Seq[P]) (s []string) {
	for m := range measures {
		s = append(s, m.String())
	}
	return s
}

// add adds a package whose cases have the given type.
func (g glossary) add(name string, of reflect.Type, measures []string, columns iter.Seq[vienna.Column], comments map[string][]string) error {
	words := map[string]map[string]string{}
	g[name] = words
	gloss := func(column, typ string, tokens []string) error {
		said := comments[typ]
		if len(said) != len(tokens) {
			return fmt.Errorf("glossary: %s: %d constants of %s: want one for each of %d tokens", column, len(said), typ, len(tokens))
		}
		words[column] = map[string]string{}
		for i, t := range tokens {
			words[column][t] = said[i]
		}
		return nil
	}
	if err := gloss("question", name+".Power", measures); err != nil {
		return err
	}
	for c := range columns {
		if c.Truth || c.Reading {
			continue
		}
		typ, err := fieldType(of, c.Name)
		if err != nil {
			return err
		}
		if typ == "immunity.Powers" { // a set of measures
			typ = "immunity.Power"
		}
		if err := gloss(c.Name, typ, c.Tokens); err != nil {
			return err
		}
	}
	return nil
}

// fieldType returns the type of the field that has the given name in case files:
// "waiver.by" is Waiver.By.
func fieldType(of reflect.Type, name string) (string, error) {
	t := of
	for part := range strings.SplitSeq(name, ".") {
		want := strings.ReplaceAll(part, "_", "")
		f, ok := t.FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, want) })
		if !ok {
			return "", fmt.Errorf("glossary: %s has no field for %q", of, name)
		}
		t = f.Type
	}
	return t.String(), nil
}

// readComments adds the comments on the constants of the package in dir, by type
// and in their order: "immunity.Tenure".
func readComments(dir string, to map[string][]string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			d, ok := d.(*ast.GenDecl)
			if !ok || d.Tok != token.CONST {
				continue
			}
			typ := "" // none, as of a count
			for _, s := range d.Specs {
				s := s.(*ast.ValueSpec)
				if t, ok := s.Type.(*ast.Ident); ok {
					typ = file.Name.Name + "." + t.Name
				} else if s.Values != nil {
					typ = ""
				}
				if typ != "" && s.Names[0].IsExported() {
					to[typ] = append(to[typ], plain(s.Comment.Text()))
				}
			}
		}
	}
	return nil
}

// Names of Go in a comment, and where their words meet.
var (
	names = regexp.MustCompile(`\[Case\]\.\w+|\[\w+\]|\b(?:UN)?[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|\bUN(?:[A-Z][a-z]+)+\b`)
	seam  = regexp.MustCompile(`([a-z]|UN)([A-Z])`)
)

// plain returns a comment with the names of Go in words: "an AgencyHead" is an
// agency head, and "[Case].Vehicle" the fact "vehicle".
func plain(comment string) string {
	return strings.TrimSpace(names.ReplaceAllStringFunc(comment, func(name string) string {
		name = strings.NewReplacer("[Case].", "", "[", "", "]", "").Replace(name)
		words := strings.Fields(seam.ReplaceAllString(name, "$1 $2"))
		for i, w := range words {
			if w != "UN" {
				words[i] = strings.ToLower(w)
			}
		}
		return strings.Join(words, " ")
	}))
}
