// Playground serves a page on which cases are decided, in the browser that shows
// it: an interview, the ruling with its provisions, what would change it, the
// contested readings, the decided cases, and the rules by article.
//
//	go run ./examples/playground
//	go run ./examples/playground -out DIR
//
// It builds the library for the browser, serves the page on loopback and prints
// the address; with -out it writes the same files into a directory, for any
// server of files. The page asks nobody: the case stands in the fragment of its
// link, which browsers do not send, and nothing is stored.
package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

//go:embed site
var site embed.FS

// policy lets the page run its own scripts and the library, and reach nothing
// but the server it came from. The page states it too, for other servers.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

// types are the content types of the files, which systems name differently.
var types = map[string]string{
	".html":  "text/html; charset=utf-8",
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".json":  "application/json",
	".jsonl": "application/jsonl",
	".svg":   "image/svg+xml",
	".wasm":  "application/wasm",
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program; it returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("playground", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:0", "the `address` to listen on; port 0 is any that is free")
	out := flags.String("out", "", "write the page into this `directory` instead of serving it")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "playground: %q: allowed are -addr and -out\n", flags.Arg(0))
		return 2
	}
	var err error
	if *out == "" {
		err = serve(ctx, *addr, stdout)
	} else {
		err = write(ctx, *out, stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "playground:", err)
		return 1
	}
	return 0
}

// write writes the page into dir.
func write(ctx context.Context, dir string, stdout io.Writer) error {
	n, err := build(ctx, dir)
	if err == nil {
		_, err = fmt.Fprintf(stdout, "%d files in %s\n", n, dir)
	}
	return err
}

// serve builds the page into a temporary directory and serves it until ctx ends.
func serve(ctx context.Context, addr string, stdout io.Writer) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	dir, err := os.MkdirTemp("", "playground")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if _, err := build(ctx, dir); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "http://%s/\n", listener.Addr())
	server := &http.Server{Handler: handler(os.DirFS(dir)), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return server.Close()
	}
}

// handler serves the files of the page, and says what the browser may do.
func handler(files fs.FS) http.Handler {
	serve := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		if t, ok := types[path.Ext(r.URL.Path)]; ok {
			h.Set("Content-Type", t)
		}
		serve.ServeHTTP(w, r)
	})
}

// Packages from which the page is built.
const (
	module   = "law.example/vienna"
	bridge   = module + "/examples/wasm"
	casefile = module + "/examples/casefile"
)

// build writes the page into dir and returns the number of its files.
func build(ctx context.Context, dir string) (int, error) {
	if _, err := exec.LookPath("go"); err != nil {
		return 0, errors.New("the command go was not found: it builds the library for the browser, and must be in PATH")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, err
	}
	dirs, err := command(ctx, "list", "-f", "{{.Dir}}", bridge, casefile, module, module+"/immunity", module+"/premises")
	if err != nil {
		return 0, err
	}
	from := strings.Split(dirs, "\n")
	root, err := command(ctx, "env", "GOROOT")
	if err != nil {
		return 0, err
	}
	glossary, err := newGlossary(from[2:]...)
	if err != nil {
		return 0, err
	}
	text, err := json.Marshal(glossary)
	if err != nil {
		return 0, err
	}
	files := map[string][]byte{"glossary.json": text}
	for _, name := range []string{
		filepath.Join(from[0], "vienna.js"),
		filepath.Join(from[1], "cases.jsonl"), // the one copy of the decided cases
		filepath.Join(root, "lib", "wasm", "wasm_exec.js"),
	} {
		if files[filepath.Base(name)], err = os.ReadFile(name); err != nil {
			return 0, err
		}
	}
	pages, err := fs.ReadDir(site, "site")
	if err != nil {
		return 0, err
	}
	for _, page := range pages {
		if files[page.Name()], err = site.ReadFile("site/" + page.Name()); err != nil {
			return 0, err
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return 0, err
		}
	}
	binary, err := filepath.Abs(filepath.Join(dir, "vienna.wasm"))
	if err != nil {
		return 0, err
	}
	_, err = command(ctx, "build", "-trimpath", "-ldflags=-s -w", "-o", binary, bridge)
	return len(files) + 1, err
}

// command runs the go command for the browser and returns what it prints. Flags
// of the environment are meant for other builds: -race has none for the browser.
func command(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("go %s: %w: %s", args[0], err, bytes.TrimSpace(stderr.Bytes()))
	}
	return strings.TrimSpace(stdout.String()), nil
}
