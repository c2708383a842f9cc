package main

import (
	"fmt"
	"syscall/js"

	"law.example/vienna/examples/internal/door"
)

// main hands the answers to vienna.js, as an object of functions from text to
// text, and stays for them to be called.
func main() {
	d := door.New()
	all := map[string]any{}
	for _, name := range door.Asks() {
		all[name] = js.FuncOf(func(_ js.Value, args []js.Value) any {
			if len(args) != 1 || args[0].Type() != js.TypeString {
				return string(door.Refusal(fmt.Errorf("%s: %v: allowed is one text", name, args)))
			}
			return string(ask(d, name, []byte(args[0].String())))
		})
	}
	js.Global().Call("viennaAnswers", all)
	select {}
}
