package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"law.example/vienna/examples/internal/door"
)

// build returns the path of the reactor.
func build(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "vienna-wasi.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-buildmode=c-shared", "-o", path, "law.example/vienna/examples/wasm")
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return path
}

func reactor(t *testing.T, path string) api.Module {
	wasm, err := os.ReadFile(path)
	require.NoError(t, err)
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() { require.NoError(t, runtime.Close(ctx)) })
	m, err := start(ctx, runtime, wasm)
	require.NoError(t, err)
	return m
}

func TestHost(t *testing.T) {
	path := build(t)
	m, d := reactor(t, path), door.New()
	same := func(t *testing.T, question, text string) {
		t.Helper()
		want, err := d.Ask(question, []byte(text))
		if err != nil {
			want = door.Refusal(err)
		}
		got, err := ask(t.Context(), m, question, text)
		require.NoError(t, err)
		require.Equal(t, string(want), got)
	}
	// What the reactor answers is what the library answers, to the byte.
	t.Run("Agreement", func(t *testing.T) {
		n := 0
		for l := range d.Laws() {
			same(t, "rules", fmt.Sprintf(`{"package":%q}`, l.Name))
			for i, measure := range l.Measures {
				c := fmt.Sprintf(`{"id":"é","package":%q,"question":%q,"facts":{}}`, l.Name, measure)
				same(t, "decide", c)
				same(t, "next", `{"case":`+c+`}`)
				if i%6 == 0 {
					same(t, "flips", `{"case":`+c+`,"size":1}`)
					same(t, "views", `{"case":`+c+`}`)
					n += 2
				}
				n += 2
			}
		}
		for _, text := range []string{"", "{}", "null", "\xff", `{"package":"impunity"}`, strings.Repeat(" ", door.Limit)} {
			for _, question := range door.Asks() {
				same(t, question, text)
				n++
			}
		}
		t.Logf("%d answers are those of package door", n)
		require.Greater(t, n, 200)
	})
	// A text that is too large is refused and replaces the one before; a question
	// takes its text; and what was asked leaves no memory taken.
	t.Run("Memory", func(t *testing.T) {
		_, err := ask(t.Context(), m, "decide", strings.Repeat(" ", door.Limit+1))
		require.EqualError(t, err, "a text of 1048577 bytes: too large")
		for _, text := range []string{"", "{}"} {
			if text != "" {
				same(t, "catalogue", text)
			}
			stands, err := m.ExportedFunction("catalogue").Call(t.Context())
			require.NoError(t, err)
			got, ok := m.Memory().Read(uint32(stands[0]>>32), uint32(stands[0]))
			require.True(t, ok)
			require.Equal(t, `{"error":"catalogue: no text: allowed is one that was written where the function text said"}`, string(got))
		}
		var sizes []uint32
		for _, texts := range []int{30, 90} {
			for range texts {
				_, err := ask(t.Context(), m, "catalogue", "{}"+strings.Repeat(" ", door.Limit-2))
				require.NoError(t, err)
			}
			sizes = append(sizes, m.Memory().Size())
		}
		t.Logf("%d bytes of memory after 30 texts of 1 MiB, %d after 120", sizes[0], sizes[1])
		require.Less(t, sizes[1], sizes[0]+32<<20)
	})
	_, err := ask(t.Context(), m, "judge", "{}")
	require.EqualError(t, err, `the module has no function "judge"`)
}

// The README's command is answered.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(readme), "\ngo run . ../../../build/vienna-wasi.wasm decide '")
	text, _, ok := strings.Cut(rest, "'\n```\n")
	require.True(t, ok)
	var printed strings.Builder
	require.NoError(t, run(t.Context(), []string{build(t), "decide", text}, &printed))
	require.Contains(t, printed.String(), `"answer":"barred","settled":[{"key":"`)
}

// The program prints the answer, and says what is wrong with its arguments.
func Example() {
	fmt.Println(run(context.Background(), []string{"vienna-wasi.wasm"}, os.Stdout))
	fmt.Println(run(context.Background(), []string{"elsewhere.wasm", "decide", "{}"}, os.Stdout))
	// Output:
	// 1 arguments: allowed are three, the module, a question and its text
	// open elsewhere.wasm: no such file or directory
}
