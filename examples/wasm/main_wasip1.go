package main

import (
	"errors"
	"runtime"
	"unsafe"

	"law.example/vienna/examples/internal/door"
)

var (
	answers = door.New()
	in, out []byte // the text that comes, and the last answer
)

func main() {} // a reactor has none of its own

// text returns where to write a text of size bytes, and 0 if that is more than
// a text may have.
//
//go:wasmexport text
func text(size uint32) unsafe.Pointer {
	if in = nil; size > door.Limit {
		return nil
	}
	in = make([]byte, size, max(size, 1))
	return unsafe.Pointer(unsafe.SliceData(in))
}

//go:wasmexport decide
func decide() uint64 { return answer("decide") }

//go:wasmexport next
func next() uint64 { return answer("next") }

//go:wasmexport flips
func flips() uint64 { return answer("flips") }

//go:wasmexport views
func views() uint64 { return answer("views") }

//go:wasmexport rules
func rules() uint64 { return answer("rules") }

//go:wasmexport catalogue
func catalogue() uint64 { return answer("catalogue") }

// answer returns where the answer stands, in the upper half, and its size.
func answer(name string) uint64 {
	if in == nil {
		out = door.Refusal(errors.New(name + ": no text: allowed is one that was written where the function text said"))
	} else {
		out = ask(answers, name, in)
	}
	in = nil
	runtime.Gosched() // nothing runs between two calls: without it the collector may never finish
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | uint64(len(out))
}
