package casefile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// An Archived is a line of an archive: a record under the name of its case.
type Archived struct {
	ID     string         // "" if the line gives none
	Record *vienna.Record // nil if the case of the line could not be stated
}

// DecodeArchived reads the line of an archive that p holds of buf: an object
// with the members id and record, as casefile -format json writes it. Other
// members describe the case and are passed over, since a record is complete in
// itself. The record is read strictly, and not decided again. The error is an
// [Error].
func (f *File) DecodeArchived(buf []byte, p Piece) (Archived, error) {
	if f.layout == table {
		return Archived{}, f.At(p, errors.New("a table holds no records: allowed are JSON objects, one a line"))
	}
	a, err := decodeArchived(buf[p.From:p.To])
	if err != nil {
		return Archived{}, f.At(p, err)
	}
	return a, nil
}

func decodeArchived(text []byte) (a Archived, err error) {
	d := rule.NewDecoder(text)
	inexpressible := false
	err = d.Object("line", func(name string) (err error) {
		switch name {
		case "id":
			a.ID, err = d.String(name)
		case "record":
			a.Record, err = decodeRecord(d)
		default:
			inexpressible = inexpressible || name == "inexpressible"
			_, err = d.Raw()
		}
		return err
	})
	if err == nil {
		err = d.End()
	}
	if err == nil && a.Record == nil && !inexpressible {
		err = errors.New("record: missing")
	}
	return a, err
}

var recordMembers = []string{"format", "law", "package", "question", "case", "answer", "settled", "displaced", "used", "presumed", "open", "manner", "text", "limits"}

// DecodeRecord reads a record strictly. It does not decide it again.
func DecodeRecord(text []byte) (*vienna.Record, error) {
	d := rule.NewDecoder(text)
	r, err := decodeRecord(d)
	if err == nil {
		err = d.End()
	}
	return r, err
}

func decodeRecord(d *rule.Decoder) (*vienna.Record, error) {
	r := &vienna.Record{}
	var seen []string
	err := d.Object("record", func(name string) (err error) {
		seen = append(seen, name)
		switch name {
		case "format":
			if r.Format, err = d.Int(name); err == nil && (r.Format < 1 || r.Format > vienna.RecordFormat) {
				err = d.Errorf("format: %d: allowed are 1 to %d, which this version reads", r.Format, vienna.RecordFormat)
			}
		case "law":
			var s string
			if s, err = d.String(name); err == nil {
				r.Law, err = vienna.ParseDate(s)
				err = at(d, err)
			}
		case "package":
			r.Package, err = d.String(name)
		case "question":
			r.Question, err = d.String(name)
		case "case":
			r.Case, err = d.Raw()
		case "answer":
			r.Answer, err = d.String(name)
		case "settled":
			err = list(d, name, &r.Settled)
		case "displaced":
			err = list(d, name, &r.Displaced)
		case "used":
			err = list(d, name, &r.Used)
		case "presumed":
			err = list(d, name, &r.Presumed)
		case "open":
			err = list(d, name, &r.Open)
		case "manner":
			err = list(d, name, &r.Manner)
		case "text":
			r.Text, err = d.String(name)
		case "limits":
			r.Limits, err = d.String(name)
		default:
			err = at(d, NotAmong(name, "a member of a record", recordMembers))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"format", "law", "package", "question", "case", "answer", "settled", "text", "limits"} {
		if !slices.Contains(seen, name) {
			return nil, d.Errorf("record: %s: missing", name)
		}
	}
	return r, nil
}

// list reads a list of rules or facts.
func list[T any](d *rule.Decoder, what string, to *[]T) error {
	raw, err := d.Raw()
	if err != nil {
		return err
	}
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	if err := strict.Decode(to); err != nil {
		return d.Errorf("%s: %w", what, err)
	}
	return nil
}

// FromRecord returns the case of a record, so that it can be decided again: its
// facts, its readings, whether it presumes, and its question. A name that is no
// longer in use is an error that gives its tombstone.
func (r *Reader) FromRecord(record *vienna.Record) (*Entry, error) {
	e := &Entry{}
	if record.Package == "" {
		return nil, errors.New("package: missing")
	}
	if err := e.choose(r, record.Package); err != nil {
		return nil, err
	}
	if err := e.set(r, "question", record.Question); err != nil {
		return nil, err
	}
	d := rule.NewDecoder(record.Case)
	err := d.Object("case", func(name string) (err error) {
		switch name {
		case "facts", "readings":
			return d.Object(name, func(fact string) error { return e.decodeFact(d, name, fact) })
		case "presume":
			e.Presume, err = d.Bool(name)
			return err
		}
		return at(d, NotAmong(name, "a member of the case of a record", []string{"facts", "readings", "presume"}))
	})
	if err == nil {
		err = d.End()
	}
	if err != nil {
		return nil, fmt.Errorf("case: %w", err)
	}
	return e, nil
}
