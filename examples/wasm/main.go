//go:build !js && !wasip1

package main

import (
	"bytes"
	"compress/gzip"
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// How large a module may be, as it stands and compressed.
const (
	maxSize       = 6_000_000
	maxCompressed = 1_700_000
)

//go:embed vienna.js vienna.d.ts package.json node.mjs
var beside embed.FS

// A target is a module to build.
type target struct {
	file, goos, mode string
}

var targets = []target{
	{"vienna.wasm", "js", "default"},
	{"vienna-wasi.wasm", "wasip1", "c-shared"},
}

func main() {
	flag.Usage = func() { fmt.Fprintln(os.Stderr, "usage: wasm folder") }
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := build(os.Stdout, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "wasm:", err)
		os.Exit(1)
	}
}

// build writes everything into the folder, and says to w how large it is.
func build(w io.Writer, folder string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for _, t := range targets {
		path := filepath.Join(folder, t.file)
		cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-buildmode="+t.mode, "-o", path, "law.example/vienna/examples/wasm")
		cmd.Env = append(os.Environ(), "GOOS="+t.goos, "GOARCH=wasm")
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", t.file, err, out)
		}
		size, compressed, err := sizes(path)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%s: %d bytes, %d compressed\n", t.file, size, compressed)
		if err := fits(size, compressed); err != nil {
			return fmt.Errorf("%s: %w", t.file, err)
		}
	}
	return copyBeside(folder)
}

// fits returns an error if a module is too large.
func fits(size, compressed int) error {
	if size > maxSize || compressed > maxCompressed {
		return fmt.Errorf("%d bytes, %d compressed: allowed are %d and %d", size, compressed, maxSize, maxCompressed)
	}
	return nil
}

// copyBeside writes what stands beside vienna.wasm.
func copyBeside(folder string) error {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env GOROOT: %w", err)
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "wasm_exec.js"), text, 0o666); err != nil {
		return err
	}
	entries, err := beside.ReadDir(".")
	if err != nil {
		return err
	}
	for _, e := range entries {
		text, err := beside.ReadFile(e.Name())
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, e.Name()), text, 0o666); err != nil {
			return err
		}
	}
	return nil
}

// sizes returns the size of a file, and what gzip makes of it.
func sizes(path string) (size, compressed int, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, 0, err
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return 0, 0, err
	}
	if _, err := z.Write(text); err != nil {
		return 0, 0, err
	}
	if err := z.Close(); err != nil {
		return 0, 0, err
	}
	return len(text), b.Len(), nil
}
