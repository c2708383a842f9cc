// Posture reads the profile of a post and prints what threatens it, what its
// measures are worth, what the law says of them, what is missing from its
// emergency plan, what was agreed and not done, the duties engaged, and what to
// do next.
//
//	go run ./examples/posture [-format text|json|svg] [profile.json]
//
// Without a file it reads a profile of its own. A bad profile is refused with
// every error and its path.
package main

import (
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
)

//go:embed profile.json
var embedded []byte

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("posture", flag.ContinueOnError)
	flags.SetOutput(errs)
	format := flags.String("format", "text", "text, json or svg")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 1 {
		fmt.Fprintln(errs, "posture: one profile at a time")
		return 2
	}
	data := embedded
	if flags.NArg() == 1 {
		var err error
		if data, err = os.ReadFile(flags.Arg(0)); err != nil {
			fmt.Fprintln(errs, "posture:", err)
			return 1
		}
	}
	p, wrong := readProfile(data)
	for _, err := range wrong {
		fmt.Fprintln(errs, "posture:", err)
	}
	if wrong != nil {
		return 1
	}
	r := assess(p)
	var err error
	switch *format {
	case "text":
		err = r.text(out)
	case "json":
		e := json.NewEncoder(out)
		e.SetIndent("", " ")
		err = e.Encode(r)
	case "svg":
		err = r.svg(out)
	default:
		fmt.Fprintf(errs, "posture: format %q: allowed are text, json, svg\n", *format)
		return 2
	}
	if err != nil {
		fmt.Fprintln(errs, "posture:", err)
		return 1
	}
	return 0
}
