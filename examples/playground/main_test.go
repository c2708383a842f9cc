package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

// files are those of the page, with the type of each.
var files = map[string]string{
	"index.html":    "text/html; charset=utf-8",
	"style.css":     "text/css; charset=utf-8",
	"icon.svg":      "image/svg+xml",
	"main.js":       "text/javascript; charset=utf-8",
	"answer.js":     "text/javascript; charset=utf-8",
	"dom.js":        "text/javascript; charset=utf-8",
	"words.js":      "text/javascript; charset=utf-8",
	"link.js":       "text/javascript; charset=utf-8",
	"interview.js":  "text/javascript; charset=utf-8",
	"facts.js":      "text/javascript; charset=utf-8",
	"ruling.js":     "text/javascript; charset=utf-8",
	"readings.js":   "text/javascript; charset=utf-8",
	"flips.js":      "text/javascript; charset=utf-8",
	"worker.js":     "text/javascript; charset=utf-8",
	"cases.js":      "text/javascript; charset=utf-8",
	"rules.js":      "text/javascript; charset=utf-8",
	"vienna.js":     "text/javascript; charset=utf-8",
	"wasm_exec.js":  "text/javascript; charset=utf-8",
	"glossary.json": "application/json",
	"cases.jsonl":   "application/jsonl",
	"vienna.wasm":   "application/wasm",
}

// Every file is served with its type, under a policy that lets the page reach
// nothing but its server; the page states the same policy for other servers.
func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	stdout, w := io.Pipe()
	var stderr strings.Builder
	status := make(chan int, 1)
	go func() {
		status <- run(ctx, nil, w, &stderr)
		w.Close()
	}()
	address, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		t.Fatal(<-status, stderr.String())
	}
	address = strings.TrimSpace(address)
	require.Regexp(t, `^http://127\.0\.0\.1:[1-9][0-9]*/$`, address)

	get := func(path string) (*http.Response, string) {
		res, err := http.Get(address + path)
		require.NoError(t, err)
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return res, string(body)
	}
	for name, typ := range files {
		path := name
		if name == "index.html" {
			path = ""
		}
		res, body := get(path)
		require.Equal(t, http.StatusOK, res.StatusCode, name)
		require.NotEmpty(t, body, name)
		require.Equal(t, typ, res.Header.Get("Content-Type"), name)
		require.Equal(t, policy+"; frame-ancestors 'none'", res.Header.Get("Content-Security-Policy"), name)
		require.Equal(t, "nosniff", res.Header.Get("X-Content-Type-Options"), name)
		require.Equal(t, "no-referrer", res.Header.Get("Referrer-Policy"), name)
		require.Empty(t, res.Header.Values("Set-Cookie"), name)
	}
	_, page := get("")
	require.Contains(t, page, `<meta http-equiv="Content-Security-Policy" content="`+policy+`">`)
	res, _ := get("main_test.go")
	require.Equal(t, http.StatusNotFound, res.StatusCode)
	t.Logf("%d files served", len(files))
	cancel()
	require.Zero(t, <-status)
}

// With -out the same files are written, of which the page names all that it
// needs to load, and none names another address.
func TestOut(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "site")
	var stdout, stderr strings.Builder
	require.Zero(t, run(t.Context(), []string{"-out", dir}, &stdout, &stderr), stderr.String())
	require.Equal(t, "21 files in "+dir+"\n", stdout.String())
	written, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, written, len(files))
	named := regexp.MustCompile(`(?:from |import\(|import |fetch\(|Worker\(|href=|src=)"(?:\./)?([a-z_]+\.[a-z]+)"`)
	elsewhere := regexp.MustCompile(`(?:https?:)?//[a-z]`)
	names := 0
	for _, f := range written {
		require.Contains(t, files, f.Name())
		if f.Name() == "vienna.wasm" || f.Name() == "wasm_exec.js" {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, f.Name()))
		require.NoError(t, err)
		for _, m := range named.FindAllSubmatch(text, -1) {
			require.Contains(t, files, string(m[1]), f.Name())
			names++
		}
		if ext := filepath.Ext(f.Name()); ext == ".js" || ext == ".html" || ext == ".css" {
			require.NotRegexp(t, elsewhere, strings.ReplaceAll(string(text), "/// ", ""), f.Name())
		}
	}
	require.Greater(t, names, 30)
	cases, err := os.ReadFile("../casefile/cases.jsonl")
	require.NoError(t, err)
	copied, err := os.ReadFile(filepath.Join(dir, "cases.jsonl"))
	require.NoError(t, err)
	require.Equal(t, string(cases), string(copied))
	t.Logf("%d files, %d names of files in them", len(written), names)
}

// What cannot be done is said.
func TestRefused(t *testing.T) {
	t.Run("arguments", func(t *testing.T) {
		var stderr strings.Builder
		require.Equal(t, 2, run(t.Context(), []string{"here"}, io.Discard, &stderr))
		require.Equal(t, "playground: \"here\": allowed are -addr and -out\n", stderr.String())
		require.Equal(t, 2, run(t.Context(), []string{"-port", "80"}, io.Discard, &stderr))
	})
	t.Run("no go command", func(t *testing.T) {
		t.Setenv("PATH", "")
		var stderr strings.Builder
		require.Equal(t, 1, run(t.Context(), nil, io.Discard, &stderr))
		require.Equal(t, "playground: the command go was not found: it builds the library for the browser, and must be in PATH\n", stderr.String())
	})
	t.Run("elsewhere", func(t *testing.T) {
		t.Chdir(t.TempDir())
		var stderr strings.Builder
		require.Equal(t, 1, run(t.Context(), nil, io.Discard, &stderr))
		require.Contains(t, stderr.String(), "playground: go list: ")
	})
	t.Run("address", func(t *testing.T) {
		var stderr strings.Builder
		require.Equal(t, 1, run(t.Context(), []string{"-addr", "nowhere"}, io.Discard, &stderr))
		require.Contains(t, stderr.String(), "playground: listen tcp: address nowhere")
	})
}

// Every measure and every value of a fact has words, those of the comment on its
// constant.
func TestGlossary(t *testing.T) {
	g, err := newGlossary("../..", "../../immunity", "../../premises")
	require.NoError(t, err)
	require.Equal(t, "arrest or detention in any form; for consular officers, pending trial", g["immunity"]["question"]["arrest"])
	require.Equal(t, "administrative and technical staff of the mission, VCDR 1(f)", g["immunity"]["person"]["administrative_technical"])
	require.Equal(t, "administrative and technical staff of the mission, VCDR 1(f)", g["premises"]["owner.person"]["administrative_technical"])
	require.Equal(t, "somebody consented, expressly, and the consent stands", g["premises"]["consent.state"]["given"])
	require.Equal(t, "spouse and minor children of a UN senior official, CPIUN 19", g["immunity"]["person"]["un_senior_family"])
	require.Equal(t, "this measure, and, for attach, freeze and execute, this property or property in the service of the mission by name", g["premises"]["consent.scope"]["this"])
	require.Contains(t, g["immunity"]["claim"]["accident_damage"], "state vehicle")
	n := 0
	check := func(pkg, name string, tokens []string) {
		for _, token := range tokens {
			require.NotEmpty(t, g[pkg][name][token], "%s %s %s", pkg, name, token)
			require.NotRegexp(t, `[\[\]]|[a-z][A-Z]`, g[pkg][name][token], "%s %s %s", pkg, name, token)
			n++
		}
	}
	check("immunity", "question", tokens(immunity.AllPowers()))
	check("premises", "question", tokens(premises.AllPowers()))
	for c := range immunity.Columns() {
		if !c.Truth && !c.Reading {
			check("immunity", c.Name, c.Tokens)
		}
	}
	for c := range premises.Columns() {
		if !c.Truth && !c.Reading {
			check("premises", c.Name, c.Tokens)
		}
	}
	t.Logf("%d tokens have words", n)
	require.Greater(t, n, 300)
}

// A package whose constants and tokens part is refused.
func TestGlossaryParts(t *testing.T) {
	_, err := newGlossary("../..", "../../premises")
	require.ErrorContains(t, err, "0 constants of immunity.Power: want one for each of 45 tokens")
}
