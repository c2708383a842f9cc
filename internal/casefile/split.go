package casefile

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// maxCase is the size in bytes above which a case is refused. No more than
// this is kept of a case while it is read.
const maxCase = 1 << 20

// A layout is how cases stand in a file.
type layout uint8

const (
	lines layout = iota // one object a line
	value               // one object, or a list of objects
	table               // comma-separated values
)

// A Piece says where the text of one case lies in a buffer, and where it begins
// in its file; or what is wrong with it.
type Piece struct {
	From, To     int
	Line, Column int
	Err          error
	Wreck        bool // the rest of the file cannot be read
}

// A cutter cuts a file into the pieces that hold one case each. It does not
// read what is in them.
type cutter struct {
	r            *bufio.Reader
	layout       layout
	line, column int  // of the byte read last
	begun, list  bool // of a value
	stopped      bool
}

// errTooLong is what is wrong with a case of more than maxCase bytes.
var errTooLong = fmt.Errorf("the case is longer than %d bytes", maxCase)

func newCutter(name string, r io.Reader) *cutter {
	c := &cutter{r: bufio.NewReaderSize(r, 64<<10), line: 1}
	if mark, _ := c.r.Peek(3); string(mark) == "\ufeff" {
		c.r.Discard(3)
	}
	switch strings.ToLower(path.Ext(name)) {
	case ".jsonl", ".ndjson":
		c.layout = lines
	case ".csv":
		c.layout = table
	case ".json":
		if c.layout = c.guess(); c.layout == table {
			c.layout = value
		}
	default:
		c.layout = c.guess()
	}
	return c
}

// guess tells the layout by the beginning of the file. A first line that is a
// whole object is taken for a list of lines.
func (c *cutter) guess() layout {
	for n := 512; ; n *= 2 {
		n = min(n, c.r.Size())
		text, err := c.r.Peek(n)
		text = bytes.TrimLeft(text, " \t\r\n")
		line, _, whole := bytes.Cut(text, []byte("\n"))
		if !whole && err == nil && n < c.r.Size() {
			continue
		}
		switch {
		case len(text) == 0:
			return lines
		case text[0] == '[':
			return value
		case text[0] != '{':
			return table
		case whole && !bytes.HasSuffix(bytes.TrimRight(line, " \t\r"), []byte("}")):
			return value
		}
		return lines
	}
}

// next appends the text of the next case to buf. Its error is io.EOF at the
// end; any other trouble is in the piece.
func (c *cutter) next(buf []byte) ([]byte, Piece, error) {
	p := Piece{From: len(buf), Line: c.line, Column: c.column}
	var err error
	switch {
	case c.stopped:
		return buf, p, io.EOF
	case c.layout == value:
		buf, err = c.nextValue(buf, &p)
	default:
		buf, err = c.nextLines(buf, &p)
	}
	if err == io.EOF {
		return buf, p, err
	}
	if p.Err = err; err != nil {
		buf = buf[:p.From]
	}
	p.To = len(buf)
	return buf, p, nil
}

// stop gives up the rest of the file, of which p is the place.
func (c *cutter) stop(p *Piece, err error) error {
	c.stopped = true
	p.Line, p.Column, p.Wreck = c.line, c.column, true
	return err
}

// nextLines cuts at the end of a line or, in a table, of a record: a quoted
// field may run over several lines. Empty lines are passed over.
func (c *cutter) nextLines(buf []byte, p *Piece) ([]byte, error) {
	for !c.stopped {
		p.Line, p.Column = c.line, 1
		var q quotes
		long, more := false, true
		for more {
			part, err := c.r.ReadSlice('\n')
			if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
				return buf, c.stop(p, err)
			}
			long = long || len(buf)-p.From+len(part) > maxCase+len("\r\n")
			if !long {
				buf = append(buf, part...)
			}
			if c.layout == table {
				q.pass(part)
			}
			if err == nil {
				c.line++
			}
			c.stopped = err == io.EOF
			more = err == bufio.ErrBufferFull || err == nil && q.open
		}
		text := bytes.TrimSuffix(bytes.TrimSuffix(buf[p.From:], []byte("\n")), []byte("\r"))
		buf = buf[:p.From+len(text)]
		if long || len(text) > maxCase {
			return buf, errTooLong
		}
		if len(bytes.TrimSpace(text)) > 0 {
			return buf, nil
		}
		buf = buf[:p.From]
	}
	return buf, io.EOF
}

// quotes follows the quoted fields of a table. As in encoding/csv a quote
// opens a field only where the field begins, so that a stray one spoils no
// more than its own record.
type quotes struct {
	open   bool
	inside bool // the last byte does not end a field, nor a quotation
}

func (q *quotes) pass(text []byte) {
	if !q.open && bytes.IndexByte(text, '"') < 0 {
		q.inside = len(text) > 0 && text[len(text)-1] != ','
		return
	}
	for _, b := range text {
		switch {
		case q.open:
			q.open = b != '"'
			q.inside = false
		case b == '"' && !q.inside:
			q.open = true
		default:
			q.inside = b != ','
		}
	}
}

// nextValue cuts where an object of a list ends.
func (c *cutter) nextValue(buf []byte, p *Piece) ([]byte, error) {
	first := !c.begun
	c.begun = true
	b, err := c.skip()
	if first && err == nil && b == '[' {
		c.list = true
		if b, err = c.skip(); err == nil && b == ']' {
			return buf, c.end(p)
		}
	} else if c.list && err == nil {
		switch b {
		case ']':
			return buf, c.end(p)
		case ',':
			b, err = c.skip()
		default:
			return buf, c.stop(p, fmt.Errorf("%q between two cases: allowed is a comma", b))
		}
	}
	switch {
	case err == io.EOF && c.list:
		return buf, c.stop(p, errors.New("unexpected end: the list of cases is not closed"))
	case err == io.EOF && first:
		return buf, c.stop(p, errors.New("unexpected end: there is no case"))
	case err == io.EOF:
		return buf, err
	case err != nil:
		return buf, c.stop(p, err)
	case !first && !c.list:
		return buf, c.stop(p, fmt.Errorf("%q after the case: several cases stand in a list, or one a line", b))
	case b == ',' || b == ']':
		return buf, c.stop(p, fmt.Errorf("%q: allowed is a case", b))
	}
	return c.capture(buf, p, b)
}

// end checks that nothing follows the list.
func (c *cutter) end(p *Piece) error {
	b, err := c.skip()
	if err == nil {
		err = fmt.Errorf("%q after the list of cases: allowed is nothing", b)
	}
	return c.stop(p, err)
}

// capture takes the value that begins with b. It counts brackets and leaves it
// to the decoder whether they match.
func (c *cutter) capture(buf []byte, p *Piece, b byte) ([]byte, error) {
	p.Line, p.Column = c.line, c.column
	depth, quoted, escaped := 0, false, false
	for {
		if len(buf)-p.From <= maxCase {
			buf = append(buf, b)
		}
		switch {
		case quoted:
			quoted = escaped || b != '"'
			escaped = !escaped && b == '\\'
		case b == '"':
			quoted = true
		case b == '{' || b == '[':
			depth++
		case b == '}' || b == ']':
			depth--
		}
		if !quoted && depth <= 0 && c.ends(b) {
			break
		}
		var err error
		if b, err = c.byte(); err == io.EOF {
			break // the decoder reports the missing end
		} else if err != nil {
			return buf, c.stop(p, err)
		}
	}
	if len(buf)-p.From > maxCase {
		return buf, errTooLong
	}
	return buf, nil
}

// ends reports whether a value that may end with b does: a number or a word
// goes on up to a comma, a bracket or a space.
func (c *cutter) ends(b byte) bool {
	if b == '"' || b == '}' || b == ']' {
		return true
	}
	next, err := c.r.Peek(1)
	return err != nil || strings.IndexByte(",]} \t\r\n", next[0]) >= 0
}

// skip returns the first byte that is no space.
func (c *cutter) skip() (byte, error) {
	for {
		b, err := c.byte()
		if err != nil || b != ' ' && b != '\t' && b != '\r' && b != '\n' {
			return b, err
		}
	}
}

func (c *cutter) byte() (byte, error) {
	b, err := c.r.ReadByte()
	switch {
	case err != nil:
	case b == '\n':
		c.line++
		c.column = 0
	default:
		c.column++
	}
	return b, err
}
