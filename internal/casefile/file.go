// Package casefile reads case files and answers their cases: JSON objects, one
// a line or in a list, and tables of comma-separated values. It is the one
// reader behind every program that takes cases, and it is strict: an unknown,
// repeated or differently cased name, null, an unknown token and trailing data
// are errors that name the place, what was seen and what is allowed.
//
// A file is read in constant memory, one case after another, and a case that
// cannot be read spoils no other.
package casefile

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"strings"
)

// A File is a case file that is being read. [File.Next] is for one goroutine;
// the other methods may be used by several at once.
type File struct {
	Name   string
	reader *Reader
	*cutter
	header []string // of a table
}

// Open begins to read a file. Its name tells the layout, by .jsonl, .ndjson,
// .json or .csv; for any other name the beginning of the text does. The error
// is that the first row of a table cannot be read.
func (r *Reader) Open(name string, in io.Reader) (*File, error) {
	f := &File{Name: name, reader: r, cutter: newCutter(name, in)}
	if f.layout != table {
		return f, nil
	}
	text, p, err := f.Next(nil)
	switch {
	case err == io.EOF:
		return nil, f.At(p, errors.New("there is no first row that names the columns"))
	case p.Err != nil:
		return nil, p.Err
	}
	if f.header, err = r.decodeHeader(text); err != nil {
		return nil, f.At(p, err)
	}
	return f, nil
}

// Next appends the text of the next case to buf, and returns it with the piece
// that holds the case. Its error is io.EOF at the end; any other trouble is in
// the piece, which then holds no text.
func (f *File) Next(buf []byte) ([]byte, Piece, error) {
	buf, p, err := f.next(buf)
	if p.Err != nil {
		p.Err = f.At(p, p.Err)
	}
	return buf, p, err
}

// Decode reads the case that p holds of buf. Its error is an [Error].
func (f *File) Decode(buf []byte, p Piece) (e *Entry, err error) {
	text := buf[p.From:p.To]
	if f.layout == table {
		e, err = f.reader.decodeRecord(f.header, text)
	} else {
		e, err = f.reader.decodeObject(text)
	}
	if err == nil && e.ID == "" {
		err = errors.New("id: missing")
	}
	if err != nil {
		return nil, f.At(p, err)
	}
	e.Line = p.Line
	return e, nil
}

// Entries returns the cases of a file in their order. An error stands for a case, or for the rest of the file, that
// cannot be read, and is an [Error]; its Entry is nil. A case that does not say
// what is asked, though it could be stated, is such an error.
func (r *Reader) Entries(name string, in io.Reader) iter.Seq2[*Entry, error] {
	return func(yield func(*Entry, error) bool) {
		f, err := r.Open(name, in)
		if err != nil {
			yield(nil, err)
			return
		}
		var buf []byte
		for {
			var p Piece
			if buf, p, err = f.Next(buf[:0]); err != nil {
				return
			}
			var e *Entry
			if err = p.Err; err == nil {
				e, err = f.Decode(buf, p)
			}
			if err == nil && e.Asked == "" && e.Inexpressible == "" {
				e, err = nil, f.At(p, errors.New("question: missing"))
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

// An Error says where in which file a case cannot be read. Line and column
// count from 1; they are 0 where the file itself cannot be.
type Error struct {
	File         string
	Line, Column int
	Message      string
}

// Error returns the place and what is wrong, in one line.
func (e *Error) Error() string {
	where := e.File
	if e.Line > 0 {
		where += fmt.Sprintf(":%d", e.Line)
		if e.Column > 0 {
			where += fmt.Sprintf(":%d", e.Column)
		}
	}
	return strings.Join(strings.FieldsFunc(where+": "+e.Message, func(r rune) bool { return r < ' ' }), " ")
}

// At returns err, which is about the case that p holds, as an [Error] with its
// place in the file. An Error is returned as it is.
func (f *File) At(p Piece, err error) error {
	var already *Error
	if errors.As(err, &already) {
		return err
	}
	line, column, message := p.place(err)
	var inPath *fs.PathError
	if errors.As(err, &inPath) {
		message = inPath.Err.Error()
	}
	return &Error{f.Name, line, column, message}
}

// A placed error says where in the text of a case it stands, from line 1 and
// column 1.
type placed struct {
	line, column int
	error
}

func inField(c *csv.Reader, i int, err error) error {
	line, column := c.FieldPos(i)
	return placed{line, column, err}
}

// place returns the place in the file of an error in the case that p holds,
// and what is wrong.
func (p Piece) place(err error) (line, column int, message string) {
	message = err.Error()
	line, column = 1, 1
	var in placed
	var parse *csv.ParseError
	switch {
	case errors.As(err, &in):
		line, column = in.line, in.column
	case errors.As(err, &parse):
		line, column, message = parse.Line, parse.Column, parse.Err.Error()
	default:
		// The strict reader writes its place in front.
		var l, c int
		if n, _ := fmt.Sscanf(message, "line %d, column %d:", &l, &c); n == 2 {
			_, message, _ = strings.Cut(message, ": ")
			line, column = l, c
		}
	}
	if line == 1 {
		column += p.Column - 1
	}
	return p.Line + line - 1, column, message
}
