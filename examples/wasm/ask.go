//go:build js || wasip1

package main

import "law.example/vienna/examples/internal/door"

// ask gives the answer or, where there is none, the error.
func ask(d *door.Door, name string, text []byte) []byte {
	answer, err := d.Ask(name, text)
	if err != nil {
		return door.Refusal(err)
	}
	return answer
}
