package rule

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"
)

// A Decoder reads JSON strictly: it refuses what encoding/json lets pass,
// namely repeated names, null, invalid UTF-8 and anything after the value, and
// it leaves names as they are spelled. Its errors say where.
type Decoder struct {
	data []byte
	dec  *json.Decoder
}

// NewDecoder returns a Decoder of data, which holds one value.
func NewDecoder(data []byte) *Decoder {
	d := &Decoder{data: data, dec: json.NewDecoder(bytes.NewReader(data))}
	d.dec.UseNumber()
	return d
}

// Errorf returns an error that names the place reached so far.
func (d *Decoder) Errorf(format string, args ...any) error {
	at := int(d.dec.InputOffset())
	line := 1 + bytes.Count(d.data[:at], []byte("\n"))
	column := at - bytes.LastIndexByte(d.data[:at], '\n')
	return fmt.Errorf("line %d, column %d: %w", line, column, fmt.Errorf(format, args...))
}

func (d *Decoder) token() (json.Token, error) {
	t, err := d.dec.Token()
	return t, d.located(err)
}

func (d *Decoder) located(err error) error {
	switch err {
	case nil:
		return nil
	case io.EOF, io.ErrUnexpectedEOF:
		return d.Errorf("unexpected end")
	}
	return d.Errorf("%w", err)
}

// describe says what was seen.
func describe(t json.Token) string {
	switch t := t.(type) {
	case nil:
		return "null"
	case json.Delim:
		if t == '{' {
			return "an object"
		}
		return "a list"
	case string:
		return strconv.Quote(t)
	}
	return fmt.Sprint(t)
}

// Object reads an object and calls member for each name; member reads the
// value.
func (d *Decoder) Object(what string, member func(name string) error) error {
	t, err := d.token()
	if err != nil {
		return err
	}
	if t != json.Delim('{') {
		return d.Errorf("%s: %s: allowed is an object", what, describe(t))
	}
	var seen []string
	for d.dec.More() {
		t, err := d.token()
		if err != nil {
			return err
		}
		name := t.(string) // encoding/json has checked that names are strings
		for _, s := range seen {
			if s == name {
				return d.Errorf("%s: %q is stated twice", what, name)
			}
		}
		seen = append(seen, name)
		if err := member(name); err != nil {
			return err
		}
	}
	_, err = d.token()
	return err
}

// String reads a string.
func (d *Decoder) String(what string) (string, error) {
	t, err := d.token()
	if err != nil {
		return "", err
	}
	s, ok := t.(string)
	if !ok {
		return "", d.Errorf("%s: %s: allowed is a string", what, describe(t))
	}
	return s, nil
}

// Bool reads true or false.
func (d *Decoder) Bool(what string) (bool, error) {
	t, err := d.token()
	if err != nil {
		return false, err
	}
	b, ok := t.(bool)
	if !ok {
		return false, d.Errorf("%s: %s: allowed are true and false", what, describe(t))
	}
	return b, nil
}

// Int reads a whole number.
func (d *Decoder) Int(what string) (int, error) {
	t, err := d.token()
	if err != nil {
		return 0, err
	}
	if n, ok := t.(json.Number); ok {
		if i, err := strconv.Atoi(n.String()); err == nil {
			return i, nil
		}
	}
	return 0, d.Errorf("%s: %s: allowed is a whole number", what, describe(t))
}

// Tokens reads the values of a fact: true, false or a string, or a list of
// these that is not empty. Truth tells which of the two spellings the fact has.
func (d *Decoder) Tokens(what string, truth bool) ([]string, error) {
	t, err := d.token()
	if err != nil {
		return nil, err
	}
	if t != json.Delim('[') {
		s, err := d.scalar(what, t, truth)
		return []string{s}, err
	}
	list, err := d.list(what, truth)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, d.Errorf("%s: an empty list: leave the fact out if it is not stated", what)
	}
	return list, nil
}

// Strings reads a list of strings, which may be empty.
func (d *Decoder) Strings(what string) ([]string, error) {
	t, err := d.token()
	if err != nil {
		return nil, err
	}
	if t != json.Delim('[') {
		return nil, d.Errorf("%s: %s: allowed is a list of strings", what, describe(t))
	}
	return d.list(what, false)
}

// list reads what is left of a list.
func (d *Decoder) list(what string, truth bool) (list []string, err error) {
	for d.dec.More() {
		t, err := d.token()
		if err != nil {
			return nil, err
		}
		s, err := d.scalar(what, t, truth)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	_, err = d.token()
	return list, err
}

func (d *Decoder) scalar(what string, t json.Token, truth bool) (string, error) {
	switch t := t.(type) {
	case bool:
		if truth {
			return strconv.FormatBool(t), nil
		}
	case string:
		if !truth {
			return t, nil
		}
	}
	if truth {
		return "", d.Errorf("%s: %s: allowed are true and false", what, describe(t))
	}
	return "", d.Errorf("%s: %s: allowed is a string or a list of strings", what, describe(t))
}

// Raw reads any value, and returns its text.
func (d *Decoder) Raw() (json.RawMessage, error) {
	var raw json.RawMessage
	err := d.dec.Decode(&raw)
	return raw, d.located(err)
}

// End reports an error if anything but space follows.
func (d *Decoder) End() error {
	if t, err := d.dec.Token(); err != io.EOF {
		if err != nil {
			return d.Errorf("%w", err)
		}
		return d.Errorf("%s after the end", describe(t))
	}
	if !utf8.Valid(d.data) {
		return fmt.Errorf("the text is not valid UTF-8")
	}
	return nil
}
