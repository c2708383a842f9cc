// Package browser tests the playground in Chromium, by what a user does.
//
// Without Chromium the tests are skipped, and say so.
package browser

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

var shots = flag.String("shots", "", "write screenshots into this `directory`, to be looked at")

// What all tests share: one server and one browser.
var (
	address string          // of the page
	browser context.Context // nil if there is no Chromium
)

func TestMain(m *testing.M) {
	flag.Parse()
	status, err := testMain(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 1
	}
	os.Exit(status)
}

func testMain(m *testing.M) (int, error) {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil && path == "" {
			path = p
		}
	}
	if path == "" {
		return m.Run(), nil
	}
	scratch, err := os.MkdirTemp("", "browser")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(scratch)

	program := filepath.Join(scratch, "playground")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = ".." // in the library's module, from which the page is built too
	if out, err := build.CombinedOutput(); err != nil {
		return 1, fmt.Errorf("go build: %w: %s", err, out)
	}
	server := exec.Command(program)
	server.Dir = build.Dir
	server.Stderr = os.Stderr
	stdout, err := server.StdoutPipe()
	if err != nil {
		return 1, err
	}
	if err := server.Start(); err != nil {
		return 1, err
	}
	defer func() {
		_ = server.Process.Signal(os.Interrupt)
		_ = server.Wait()
	}()
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return 1, fmt.Errorf("the playground printed no address: %w", err)
	}
	address = strings.TrimSpace(line)

	alloc, cancel := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.UserDataDir(filepath.Join(scratch, "profile")), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))...)
	defer cancel()
	ctx, cancel := chromedp.NewContext(alloc)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		return 1, fmt.Errorf("%s does not start: %w", path, err)
	}
	browser = ctx
	return m.Run(), nil
}

// A tab is a page of the browser. What it writes to the console, what it throws
// and what it asks for beyond the server fails its test.
type tab struct {
	*testing.T
	ctx context.Context

	mu       sync.Mutex
	requests int
}

// open opens the page with a fragment.
func open(t *testing.T, fragment string) *tab {
	if browser == nil {
		t.Skip("no Chromium was found: looked for chromium, chromium-browser, google-chrome in PATH")
	}
	ctx, cancel := chromedp.NewContext(browser)
	p := &tab{T: t, ctx: ctx}
	require.NoError(t, chromedp.Listen(ctx, func(e any) {
		if e, ok := e.(*network.EventRequestWillBeSent); ok {
			p.mu.Lock()
			p.requests++
			p.mu.Unlock()
			if u, err := url.Parse(e.Request.URL); err != nil || u.Scheme+"://"+u.Host+"/" != address {
				t.Errorf("the page asks for %s", e.Request.URL)
			}
		}
	}))
	messages := chromedp.Console(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for m, err := range messages {
			if err != nil {
				return
			}
			switch m.Type {
			case chromedp.ConsoleError, chromedp.ConsoleWarning, chromedp.ConsoleException:
				t.Errorf("console: %s: %s (%s:%d)", m.Type, m.Text, m.URL, m.Line)
			}
		}
	}()
	t.Cleanup(func() {
		p.eval("new Promise(r => setTimeout(r, 50))") // what the page still has to say
		cancel()
		<-done
		if p.requests == 0 {
			t.Error("no request was seen")
		}
	})
	_, err := chromedp.Call(ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks})
	require.NoError(t, err)
	p.do(chromedp.EmulateViewport(1360, 900), chromedp.Navigate(address+fragment))
	p.ready()
	return p
}

func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, time.Minute)
	defer cancel()
	require.NoError(p, chromedp.Do(ctx, steps...))
}

// run runs an action that gives something.
func run[T any](p *tab, a chromedp.Action[T]) T {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, time.Minute)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	require.NoError(p, err)
	return v
}

// eval gives a text that the page works out.
func (p *tab) eval(expression string) string {
	p.Helper()
	return run(p, chromedp.Evaluate[string]("Promise.resolve("+expression+").then(v => String(v ?? ''))", chromedp.EvalAwaitPromise))
}

// until waits for an expression to hold.
func (p *tab) until(expression string) {
	p.Helper()
	run(p, chromedp.Poll[chromedp.Void](expression, chromedp.WithPollingTimeout(30*time.Second)))
}

// ready waits for the ruling with all that is worked out after it.
func (p *tab) ready() {
	p.Helper()
	p.until("document.querySelector('#ruling[data-ready]') && document.documentElement.dataset.cases || !document.querySelector('#trouble').hidden")
	require.Empty(p, p.eval("document.querySelector('#trouble').textContent"))
}

// answer is the answer that the page shows, in the words that it shows.
func (p *tab) answer() string {
	p.Helper()
	return strings.ReplaceAll(strings.ToLower(p.eval("document.querySelector('#ruling .answer').innerText.trim()")), " ", "_")
}

// click clicks with the mouse on what the selector finds.
func (p *tab) click(selector string) {
	p.Helper()
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

// shoot writes a screenshot if they are asked for.
func (p *tab) shoot(name string) {
	if *shots == "" {
		return
	}
	require.NoError(p, os.MkdirAll(*shots, 0o755))
	require.NoError(p, os.WriteFile(filepath.Join(*shots, name+".png"), run(p, chromedp.FullScreenshot(100)), 0o644))
	require.NoError(p, os.WriteFile(filepath.Join(*shots, name+"-top.png"), run(p, chromedp.CaptureScreenshot()), 0o644))
}
