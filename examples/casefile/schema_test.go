package main

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/casefile"
)

type object = map[string]any

const draft = "https://json-schema.org/draft/2020-12/schema"

func text() object { return object{"type": "string"} }

func answers() object {
	return object{"enum": []any{vienna.Unknown.String(), vienna.Barred.String(), vienna.NotBarred.String()}}
}

// stated are the members facts and readings of a case of l, from its columns.
func stated(l *casefile.Law) object {
	facts, readings := object{}, object{}
	for _, name := range slices.Concat(l.Facts, l.Readings) {
		c, _ := l.Column(name)
		value := object{"enum": c.Tokens}
		if c.Truth {
			value = object{"type": "boolean"}
		}
		if r, ok := l.Reading(name); ok {
			var tokens []string
			for _, o := range r.Options {
				tokens = append(tokens, o.Position.String(), o.Name)
			}
			value = object{"enum": tokens}
		}
		several := object{"type": "array", "items": value, "minItems": 1}
		described := object{"description": strings.TrimSuffix(c.Gist+"; "+c.At.String(), "; "), "oneOf": []any{value, several}}
		if c.Reading {
			readings[name] = described
		} else {
			facts[name] = described
		}
	}
	return object{
		"facts":    object{"type": "object", "properties": facts, "additionalProperties": false, "description": "absent means not stated; a list means one of these, but for grant.powers, where it means all of these"},
		"readings": object{"type": "object", "properties": readings, "additionalProperties": false},
	}
}

// caseSchemas describe the case of a record, of each law.
func caseSchemas() (all []any) {
	for _, l := range casefile.NewReader().Laws {
		members := stated(l)
		members["presume"] = object{"type": "boolean"}
		all = append(all, object{"type": "object", "title": l.Name(), "properties": members, "additionalProperties": false})
	}
	return all
}

// schemaOf describes a type of package vienna by its JSON names.
func schemaOf(t reflect.Type) object {
	switch {
	case t == reflect.TypeFor[vienna.Answer]():
		return answers()
	case t == reflect.TypeFor[vienna.Citation](), t == reflect.TypeFor[vienna.Date]():
		return text()
	case t == reflect.TypeFor[json.RawMessage]():
		return object{"anyOf": caseSchemas()}
	case t.Kind() == reflect.Slice:
		return object{"type": "array", "items": schemaOf(t.Elem())}
	case t.Kind() == reflect.Bool:
		return object{"type": "boolean"}
	case t.Kind() == reflect.Int:
		return object{"type": "integer"}
	case t.Kind() == reflect.Struct:
		properties, required := object{}, []any{}
		for i := range t.NumField() {
			name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			properties[name] = schemaOf(t.Field(i).Type)
			if !strings.Contains(options, "omit") {
				required = append(required, name)
			}
		}
		return object{"type": "object", "properties": properties, "required": required}
	}
	return text()
}

// The schemas of case files and records are what the types say.
func TestSchemas(t *testing.T) {
	members := object{"facts": true, "readings": true, "question": true}
	for _, name := range []string{"id", "title", "source", "court", "forum", "reading", "expect_at", "holding", "note", "inexpressible"} {
		members[name] = text()
	}
	for _, name := range []string{"presume", "verified", "contested"} {
		members[name] = object{"type": "boolean"}
	}
	members["year"] = object{"type": "integer"}
	members["found"] = object{"type": "array", "items": text()}
	members["expect"], members["held"] = answers(), answers()
	for m := range casefile.Members() {
		if m.Name == "basis" {
			members[m.Name] = object{"enum": strings.Split(m.Values, ", ")}
		}
	}
	var packages, each []any
	for i, l := range casefile.NewReader().Laws {
		packages = append(packages, l.Name())
		own := stated(l)
		own["package"], own["question"] = object{"const": l.Name()}, object{"enum": l.Questions}
		if len(l.Questions) == 0 || len(l.Facts) == 0 || len(l.Readings) == 0 {
			t.Errorf("%s: no questions, facts or readings", l.Name())
		}
		law := object{"properties": own}
		if i > 0 { // a case that names no package is of the first
			law["required"] = []any{"package"}
		}
		each = append(each, law)
	}
	members["package"] = object{"enum": packages}
	for name, s := range map[string]object{
		"case.schema.json": {"$schema": draft, "title": "A case of a vienna case file", "type": "object", "properties": members, "required": []any{"id"},
			"anyOf": []any{object{"required": []any{"question", "facts"}}, object{"required": []any{"inexpressible"}}}, "oneOf": each, "additionalProperties": false},
		"record.schema.json": func() object {
			s := schemaOf(reflect.TypeFor[vienna.Record]())
			s["$schema"], s["title"] = draft, "A record of a vienna ruling"
			return s
		}(),
	} {
		b, err := json.MarshalIndent(s, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		golden(t, name, append(b, '\n'))
	}
}
