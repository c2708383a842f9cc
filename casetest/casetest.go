// Package casetest tests case files: who embeds the library keeps the answers on
// which a program relies as cases beside it, and learns from go test when one of
// them changes.
//
//	func TestCases(t *testing.T) {
//		casetest.Run(t, os.DirFS("testdata"), "*.jsonl")
//	}
//
// A case is an object of facts with the answer that is expected of it:
//
//	{"id": "desk-17", "package": "immunity", "question": "arrest",
//	 "facts": {"person": "agent"}, "presume": true,
//	 "expect": "barred", "expect_at": "VCDR 29"}
//
// A file holds one case a line (.jsonl), a list of them (.json), or a table with
// a row each (.csv). In the repository of the library "go run ./examples/casefile
// -help" lists every member, question, fact and reading.
//
// # What is checked
//
// A case is read strictly, and its id stands once in a run. The answer is the one
// expected, and the provision expected is among those that settle it. A case that
// expects nothing fails, since it tests nothing; one that says why it cannot be
// stated is skipped. And every answer obeys the laws of the library:
//
//   - a fact learned, or a position taken on a reading, changes no answer but
//     Unknown; what a State grants beyond the treaties is not among these facts,
//     since it is outside the library where it is not stated;
//   - presumptions change no answer but Unknown, and never that into NotBarred;
//   - an answer that is Unknown names what is open, and any other the rules that
//     settle it;
//   - the record of the ruling is read back as it was written, and the case that
//     it holds gives the same ruling again.
//
// What a court held is not compared: a case is not bent to fit.
package casetest

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
)

// Run runs every case of the files of fsys that match the patterns, written as
// for [fs.Glob], as a subtest with the name of its id. It fails if a case does, if
// a case or a file cannot be read, if a pattern matches no file, and if there is
// no case to run. A failure says file, line, case, what was expected and what was
// answered.
func Run(t *testing.T, fsys fs.FS, patterns ...string) {
	t.Helper()
	n := 0
	for c := range trials(fsys, patterns) {
		t.Run(c.name, func(t *testing.T) {
			if c.skip != "" {
				t.Skip(c.skip)
			}
			for err := range c.failures() {
				t.Error(err)
			}
		})
		n += c.counts()
	}
	if n == 0 {
		t.Error(nothing(patterns))
	}
}

// Check checks outside a test what [Run] does. Its error joins the failures, one
// a line; it is nil if there were cases and all of them passed.
func Check(fsys fs.FS, patterns ...string) error {
	var all []error
	n := 0
	for c := range trials(fsys, patterns) {
		for err := range c.failures() {
			all = append(all, err)
		}
		n += c.counts()
	}
	if n == 0 {
		all = append(all, nothing(patterns))
	}
	return errors.Join(all...)
}

func nothing(patterns []string) error {
	return fmt.Errorf("casetest: no case was run: the patterns are %q", strings.Join(patterns, " "))
}
