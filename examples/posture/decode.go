package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"law.example/vienna"
	"law.example/vienna/threat"
)

// A node is a value of a JSON text, with its members in order, so that
// repeated names are seen.
type node struct {
	value   any // string, json.Number, bool or nil; unused for objects and lists
	object  bool
	list    bool
	names   []string // of an object
	members []*node  // of an object or a list
}

// parse reads one JSON value and nothing after it.
func parse(data []byte) (*node, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	n, err := value(d)
	if err == nil {
		if _, err = d.Token(); err == io.EOF {
			return n, nil
		}
		if err == nil {
			err = errors.New("something follows the value")
		}
	}
	at := data[:min(int(d.InputOffset()), len(data))]
	line := 1 + bytes.Count(at, []byte("\n"))
	return nil, fmt.Errorf("line %d, column %d: %w", line, len(at)-bytes.LastIndexByte(at, '\n'), err)
}

func value(d *json.Decoder) (*node, error) {
	t, err := d.Token()
	if err == io.EOF {
		return nil, io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	delim, ok := t.(json.Delim)
	if !ok {
		return &node{value: t}, nil
	}
	n := &node{object: delim == '{', list: delim == '['}
	for d.More() {
		if n.object {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			n.names = append(n.names, name.(string)) // encoding/json has checked that names are strings
		}
		m, err := value(d)
		if err != nil {
			return nil, err
		}
		n.members = append(n.members, m)
	}
	_, err = d.Token()
	return n, err
}

// String says what was seen.
func (n *node) String() string {
	switch {
	case n.object:
		return "an object"
	case n.list:
		return "a list"
	}
	switch v := n.value.(type) {
	case nil:
		return "null"
	case string:
		return strconv.Quote(v)
	default:
		return fmt.Sprint(v)
	}
}

// A decoder collects every error with its path.
type decoder struct{ errs []error }

func (d *decoder) errorf(path, format string, args ...any) {
	d.errs = append(d.errs, fmt.Errorf("%s: %w", path, fmt.Errorf(format, args...)))
}

// A read takes a value into a field.
type read func(n *node, path string)

type field struct {
	name     string
	required bool
	read     read
}

// object reads an object with the fields given.
func (d *decoder) object(fields ...field) read {
	return func(n *node, path string) {
		if !n.object {
			d.errorf(path, "%v: allowed is an object", n)
			return
		}
		for i, name := range n.names {
			f := slices.IndexFunc(fields, func(f field) bool { return f.name == name })
			switch {
			case f < 0:
				var allowed []string
				for _, f := range fields {
					allowed = append(allowed, f.name)
				}
				d.errorf(path, "%q is not a member: allowed are %s", name, strings.Join(allowed, ", "))
			case slices.Contains(n.names[:i], name):
				d.errorf(path, "%q is stated twice", name)
			default:
				fields[f].read(n.members[i], strings.TrimPrefix(path+"."+name, "profile."))
			}
		}
		for _, f := range fields {
			if f.required && !slices.Contains(n.names, f.name) {
				d.errorf(path, "%q is missing", f.name)
			}
		}
	}
}

// list reads a list and calls item with each index.
func (d *decoder) list(item func(i int) read) read {
	return func(n *node, path string) {
		if !n.list {
			d.errorf(path, "%v: allowed is a list", n)
			return
		}
		for i, m := range n.members {
			item(i)(m, fmt.Sprintf("%s[%d]", path, i))
		}
	}
}

func (d *decoder) text(to *string) read {
	return func(n *node, path string) {
		s, ok := n.value.(string)
		if !ok || s == "" {
			d.errorf(path, "%v: allowed is a text that is not empty", n)
			return
		}
		*to = s
	}
}

func (d *decoder) texts(to *[]string) read {
	return d.list(func(int) read {
		*to = append(*to, "")
		return d.text(&(*to)[len(*to)-1])
	})
}

func (d *decoder) truth(to *vienna.Truth) read {
	return func(n *node, path string) {
		switch n.value {
		case true:
			*to = vienna.True
		case false:
			*to = vienna.False
		default:
			d.errorf(path, "%v: allowed are true and false; leave it out if it is not known", n)
		}
	}
}

// count reads a whole number from 1 to most.
func count[T ~int | ~uint16](d *decoder, to *T, most int) read {
	return func(n *node, path string) {
		v, _ := n.value.(json.Number)
		i, err := strconv.Atoi(v.String())
		if err != nil || i < 1 || i > most {
			d.errorf(path, "%v: allowed is a whole number from 1 to %d", n, most)
			return
		}
		*to = T(i)
	}
}

// word reads a text that names a value: a word of the taxonomy, a date, a
// reference.
func word(d *decoder, to encoding.TextUnmarshaler) read {
	return func(n *node, path string) {
		s, ok := n.value.(string)
		if !ok || s == "" {
			d.errorf(path, "%v: allowed is a text that is not empty", n)
			return
		}
		if err := to.UnmarshalText([]byte(s)); err != nil {
			d.errorf(path, "%w", err)
		}
	}
}

// set reads one word or a list of them into a set.
func set[W threat.Word, P interface {
	*W
	encoding.TextUnmarshaler
}](d *decoder, to *W) read {
	one := func(n *node, path string) {
		var w W
		word(d, P(&w))(n, path)
		*to |= w
	}
	return func(n *node, path string) {
		if !n.list {
			one(n, path)
			return
		}
		d.list(func(int) read { return one })(n, path)
	}
}

// kinds reads a list of kinds of threat.
func (d *decoder) kinds(to *threat.KindSet) read {
	var all []threat.Kind
	return d.list(func(int) read {
		return func(n *node, path string) {
			var k threat.Kind
			word(d, &k)(n, path)
			all = append(all, k)
			*to = threat.Kinds(all...)
		}
	})
}
