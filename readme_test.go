package vienna_test

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the output shown in the README, and the tables of parties and reservations")

// The README shows what its commands print, the last lines of it where that is
// long.
func TestReadme(t *testing.T) {
	page, err := os.ReadFile("README.md")
	require.NoError(t, err)
	text := string(page)
	shown := func(t *testing.T, marker, got string) {
		t.Helper()
		block := regexp.MustCompile("(?s)" + regexp.QuoteMeta(marker) + "\n```\n(.*?)```")
		m := block.FindStringSubmatch(text)
		require.NotNil(t, m, "no block after %s", marker)
		if *update {
			text = strings.Replace(text, m[0], marker+"\n```\n"+got+"```", 1)
			require.NoError(t, os.WriteFile("README.md", []byte(text), 0o666))
			return
		}
		if d := cmp.Diff(m[1], got); d != "" || got == "" {
			t.Errorf("the README does not show what is printed (-README +printed):\n%s", d)
		}
	}
	run := func(t *testing.T, args ...string) string {
		t.Helper()
		out, err := exec.Command(args[0], args[1:]...).CombinedOutput()
		require.NoError(t, err, "%s", out)
		return string(out)
	}

	t.Run("casefile", func(t *testing.T) {
		require.Contains(t, text, "\ngo run ./examples/casefile\n")
		out := run(t, "go", "run", "./examples/casefile")
		summary := regexp.MustCompile(`(?m)^[0-9]+ cases: `).FindStringIndex(out)
		require.NotNil(t, summary)
		shown(t, "<!-- output of: go run ./examples/casefile -->", out[summary[0]:])
	})
	t.Run("archive", func(t *testing.T) {
		const command = "go run ./examples/casefile -against examples/casefile/testdata/records/v0.1.0.jsonl"
		require.Contains(t, text, "\n"+command+"\n")
		shown(t, "<!-- output of: "+command+" -->", run(t, strings.Fields(command)...))
	})
	t.Run("program", func(t *testing.T) {
		m := regexp.MustCompile("(?s)<!-- program -->\n```go\n(.*?)```").FindStringSubmatch(text)
		require.NotNil(t, m)
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(m[1]), 0o666))
		shown(t, "<!-- output of the program -->", run(t, "go", "run", filepath.Join(dir, "main.go")))
	})
	t.Run("corpus", func(t *testing.T) {
		commands := regexp.MustCompile(`(?m)^go run (\./examples/corpus.*?)(?: > \S+)?$`).FindAllStringSubmatch(text, -1)
		require.Len(t, commands, 4)
		for _, c := range commands {
			require.NotEmpty(t, run(t, append([]string{"go", "run"}, strings.Fields(c[1])...)...))
		}
	})
	t.Run("test command", func(t *testing.T) {
		require.Contains(t, text, "\ngo test ./...\n")
		require.NotEmpty(t, run(t, "go", "list", "./..."))
	})
	t.Run("row", func(t *testing.T) {
		m := regexp.MustCompile("(?s)```go\n(\\{key:.*?)```").FindStringSubmatch(text)
		require.NotNil(t, m)
		rows, err := os.ReadFile("immunity/rows_vcdr.go")
		require.NoError(t, err)
		squash := func(s string) string { return strings.Join(strings.Fields(s), " ") }
		require.Contains(t, squash(string(rows)), squash(m[1]))
	})
}
