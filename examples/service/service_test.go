package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"law.example/vienna/examples/internal/door"
)

const (
	clerk = `{"package":"immunity","question":"arrest","facts":{"person":"administrative_technical","act":"private"},"presume":true}`
	bag   = `{"package":"premises","question":"open","facts":{"thing":"bag","holder":"mission"},"presume":true}`
)

// A buffer may be written by one goroutine and read by another.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func ask(h http.Handler, method, path, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// The service gives what the library decides in process.
func TestDecide(t *testing.T) {
	s, d := newService(quiet()), door.New()
	for _, text := range []string{clerk, bag, strings.Replace(bag, "{", `{"id":"b",`, 1), strings.Replace(clerk, `"administrative_technical","act":"private"`, `["agent","captain"]`, 1)} {
		want, err := d.Decide([]byte(text))
		require.NoError(t, err)
		w := ask(s, "POST", "/decide", text)
		require.Equal(t, http.StatusOK, w.Code)
		require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
		var got door.Answer
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("POST %s: (-want +got)\n%s", text, diff)
		}
	}
}

// What else is asked of a case is answered as the door answers it.
func TestAsks(t *testing.T) {
	s, d := newService(quiet()), door.New()
	for path, text := range map[string]string{
		"/next":  `{"case":` + bag + `,"unknown":["holder"]}`,
		"/flips": `{"case":` + clerk + `,"size":1}`,
		"/views": `{"case":` + clerk + `}`,
	} {
		want, err := d.Ask(path[1:], []byte(text))
		require.NoError(t, err)
		w := ask(s, "POST", path, text)
		require.Equal(t, []any{http.StatusOK, "no-store", string(want) + "\n"}, []any{w.Code, w.Header().Get("Cache-Control"), w.Body.String()})
		require.Equal(t, http.StatusMethodNotAllowed, ask(s, "GET", path, "").Code)
		w = ask(s, "POST", path, strings.Replace(text, "{", `{"case":7,`, 1))
		require.Equal(t, http.StatusUnprocessableEntity, w.Code)
		require.Contains(t, w.Body.String(), "case: 7: allowed is an object")
		require.Equal(t, http.StatusBadRequest, ask(s, "POST", path, text[1:]).Code)
	}
}

func TestLists(t *testing.T) {
	s := newService(quiet())
	for path, want := range map[string]string{
		"/immunity/measures": `["stop",`,
		"/immunity/columns":  `[{"name":"person","tokens":["no_status",`,
		"/immunity/rules":    `[{"key":"territorial-jurisdiction","at":"Custom",`,
		"/premises/measures": `["enter",`,
		"/premises/columns":  `[{"name":"thing","tokens":["`,
		"/premises/rules":    `[{"key":"territorial-jurisdiction","at":"Custom",`,
	} {
		w := ask(s, "GET", path, "")
		require.Equal(t, http.StatusOK, ask(s, "HEAD", path, "").Code)
		if w.Code != http.StatusOK || !strings.HasPrefix(w.Body.String(), want) || !json.Valid(w.Body.Bytes()) {
			t.Errorf("GET %s = %d, %.60s; want %s", path, w.Code, w.Body, want)
		}
	}
	require.Len(t, s.lists, 6)
}

// Every refusal is JSON with the place, what was seen and what is allowed.
func TestRefusals(t *testing.T) {
	s := newService(quiet())
	for name, c := range map[string]struct {
		method, path, kind, coding, body string
		status                           int
		want                             string
	}{
		"method":            {"GET", "/decide", "", "", "", 405, `method: "GET": allowed are POST`},
		"method of a list":  {"POST", "/immunity/rules", "", "", "", 405, `method: "POST": allowed are GET, HEAD`},
		"path":              {"GET", "/immunity", "", "", "", 404, `path: "/immunity": allowed are /decide, /next, /flips, /views, /immunity/columns, `},
		"path with slash":   {"POST", "/decide/", "", "", "", 404, `path: "/decide/"`},
		"no type":           {"POST", "/decide", "", "", clerk, 415, `Content-Type: "": allowed is application/json`},
		"another type":      {"POST", "/decide", "text/plain", "", clerk, 415, `Content-Type: "text/plain": allowed is`},
		"coding":            {"POST", "/decide", "application/json", "gzip", clerk, 415, `Content-Encoding: "gzip": allowed is none`},
		"type with charset": {"POST", "/decide", "application/json; charset=utf-8", "", "{", 400, "unexpected end of JSON input"},
		"no body":           {"POST", "/decide", "application/json", "", "", 400, "unexpected end of JSON input"},
		"trailing":          {"POST", "/decide", "application/json", "", clerk + "7", 400, "after top-level value"},
		"not text":          {"POST", "/decide", "application/json", "", "\"\xff\"", 400, "UTF-8"},
		"too large":         {"POST", "/decide", "application/json", "", strings.Repeat(" ", door.Limit) + clerk, 413, "body: more than 1048576 bytes: allowed are 1048576"},
		"too deep":          {"POST", "/decide", "application/json", "", strings.Repeat("[", door.Limit), 400, "exceeded max depth"},
		"deep":              {"POST", "/decide", "application/json", "", strings.Replace(clerk, `"private"`, "[[]]", 1), 422, "facts.act: a list: allowed is a string"},
		"token":             {"POST", "/decide", "application/json", "", strings.Replace(clerk, "private", "privat", 1), 422, `line 1, column 102: facts: act: "privat": allowed are private, duties, official`},
		"name":              {"POST", "/decide", "application/json", "", strings.Replace(clerk, `"act"`, `"Act"`, 1), 422, `"Act" is not a fact or reading: allowed are person,`},
		"null":              {"POST", "/decide", "application/json", "", "null", 422, "null: allowed is an object"},
	} {
		r := httptest.NewRequest(c.method, c.path, strings.NewReader(c.body))
		for header, value := range map[string]string{"Content-Type": c.kind, "Content-Encoding": c.coding} {
			if value != "" {
				r.Header.Set(header, value)
			}
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		var got struct{ Error string }
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got), name)
		if w.Code != c.status || !strings.Contains(got.Error, c.want) {
			t.Errorf("%s: %d, %q; want %d, %q", name, w.Code, got.Error, c.status, c.want)
		}
		if allow := w.Header().Get("Allow"); (allow != "") != (c.status == 405) {
			t.Errorf("%s: Allow: %q with status %d", name, allow, c.status)
		}
	}
}

// The log says which question it was and how it went, and of the facts nothing,
// whether the case is answered, refused, or breaks the service.
func TestLog(t *testing.T) {
	var log buffer
	s := newService(slog.New(slog.NewJSONHandler(&log, nil)))
	ask(s, "POST", "/decide", strings.Replace(clerk, "{", `{"id":"secret",`, 1))
	ask(s, "POST", "/decide", strings.Replace(clerk, "private", "secret", 1))
	ask(s, "GET", "/secret", "")
	ask(s, "POST", "/flips", strings.Replace(`{"case":`+clerk+`,"size":1}`, "private", "secret", 1))
	ask(s, "POST", "/views", `{"case":`+clerk+`}`)
	s.decide = func(text []byte) (door.Answer, error) { panic(string(text)) }
	w := ask(s, "POST", "/decide", clerk)
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.JSONEq(t, `{"error":"the service failed, and the case is not answered"}`, w.Body.String())

	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	require.Len(t, lines, 7)
	var got struct {
		Package, Question, Answer, Msg string
		Status, Size, Duration         int
	}
	require.NoError(t, json.Unmarshal([]byte(lines[0]), &got))
	require.Positive(t, got.Duration)
	got.Duration = 0
	require.Equal(t, fmt.Sprint("immunity arrest barred request 200 ", len(clerk)+len(`"id":"secret",`), " 0"), fmt.Sprint(got.Package, " ", got.Question, " ", got.Answer, " ", got.Msg, " ", got.Status, " ", got.Size, " ", got.Duration))
	require.Contains(t, lines[0], `"asked":"decide"`)
	require.Contains(t, lines[3], `"status":422,`)
	require.Contains(t, lines[4], `"asked":"views"`)
	require.Contains(t, lines[5], "TestLog")
	for _, line := range lines {
		for _, fact := range []string{"secret", "private", "administrative_technical", "presume"} {
			require.NotContains(t, line, fact)
		}
	}
}

// start serves on loopback until the test ends or stop is called; stopped
// receives what serve returns.
func start(t testing.TB, server *http.Server) (url string, stop context.CancelFunc, stopped <-chan error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, server, listener) }()
	t.Cleanup(stop)
	return "http://" + listener.Addr().String(), stop, done
}

// Many callers at once get each the answer to their own case.
func TestConcurrent(t *testing.T) {
	url, _, _ := start(t, newServer(newService(quiet())))
	d := door.New()
	var cases []string
	for l := range d.Laws() {
		for _, m := range l.Measures {
			cases = append(cases, fmt.Sprintf(`{"id":%q,"package":%q,"question":%q,"facts":{},"presume":true}`, m, l.Name, m))
		}
	}
	var all sync.WaitGroup
	for caller := range 8 {
		all.Go(func() {
			for i := range cases {
				text := cases[(i*7+caller)%len(cases)]
				resp, err := http.Post(url+"/decide", "application/json", strings.NewReader(text))
				if err != nil {
					t.Error(err)
					return
				}
				got, err := io.ReadAll(resp.Body)
				resp.Body.Close()
				want, _ := d.Decide([]byte(text))
				if err != nil || !bytes.Equal(got, marshal(want)) {
					t.Errorf("POST %s = %s, %v", text, got, err)
				}
			}
		})
	}
	all.Wait()
	t.Logf("%d answers", 8*len(cases))
	require.Greater(t, len(cases), 50)
}

// Who sends too slowly is told so, and who sends too much is not read.
func TestLimits(t *testing.T) {
	head := "POST /decide HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
	for name, c := range map[string]struct {
		send   string
		limit  time.Duration
		status int
		want   string
	}{
		"slow":            {head + "Content-Length: 9\r\n\r\n{", 100 * time.Millisecond, 408, "body: not sent whole in time"},
		"large":           {head + "Content-Length: 2000000\r\n\r\n" + strings.Repeat(" ", door.Limit+1), readLimit, 413, "body: more than"},
		"large in chunks": {head + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" + strings.Repeat(" ", door.Limit+1), readLimit, 413, "body: more than"},
		"a bad chunk":     {head + "Transfer-Encoding: chunked\r\n\r\nx\r\n", readLimit, 400, "body: "},
	} {
		server := newServer(newService(quiet()))
		require.Equal(t, []time.Duration{headLimit, readLimit, writeLimit, idleLimit}, []time.Duration{server.ReadHeaderTimeout, server.ReadTimeout, server.WriteTimeout, server.IdleTimeout})
		server.ReadTimeout = c.limit
		url, _, _ := start(t, server)
		conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
		require.NoError(t, err)
		_, err = io.WriteString(conn, c.send)
		require.NoError(t, err)
		require.NoError(t, conn.SetReadDeadline(time.Now().Add(readLimit)))
		resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
		require.NoError(t, err, name)
		body, _ := io.ReadAll(resp.Body)
		conn.Close()
		if resp.StatusCode != c.status || !strings.Contains(string(body), c.want) {
			t.Errorf("%s: %d, %s; want %d, %q", name, resp.StatusCode, body, c.status, c.want)
		}
	}
}

// A request under way when the service is told to stop is still answered, and a
// new one is not taken.
func TestStop(t *testing.T) {
	s := newService(quiet())
	decide, begun, goOn := s.decide, make(chan bool), make(chan bool)
	s.decide = func(text []byte) (door.Answer, error) {
		close(begun)
		<-goOn
		return decide(text)
	}
	url, stop, stopped := start(t, newServer(s))
	status := make(chan int, 1)
	go func() {
		resp, err := http.Post(url+"/decide", "application/json", strings.NewReader(clerk))
		if err != nil {
			t.Error(err)
			status <- 0
			return
		}
		resp.Body.Close()
		status <- resp.StatusCode
	}()
	<-begun
	stop()
	require.Eventually(t, func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
		if err == nil {
			conn.Close()
		}
		return err != nil
	}, 5*time.Second, time.Millisecond)
	select {
	case err := <-stopped:
		t.Fatalf("serve returned %v before the request was answered", err)
	default:
	}
	close(goOn)
	require.Equal(t, http.StatusOK, <-status)
	require.NoError(t, <-stopped)
}

// The program stops when it is told to, and says what is wrong with its
// arguments and its address.
func TestRun(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	var errs buffer
	require.Equal(t, 0, run(ctx, []string{"-addr", "127.0.0.1:0"}, &errs))
	require.Contains(t, errs.String(), `"msg":"listening","address":"127.0.0.1:`)
	require.Contains(t, errs.String(), `"msg":"stopped"`)
	require.Equal(t, 2, run(ctx, []string{"-port", "1"}, &errs))
	require.Equal(t, 2, run(ctx, []string{"8080"}, &errs))
	require.Contains(t, errs.String(), `"8080": allowed is -addr alone`)
	require.Equal(t, 1, run(ctx, []string{"-addr", "127.0.0.1:-1"}, &errs))
}

// The README's example is answered as it says.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(readme), " -d '")
	text, rest, _ := strings.Cut(rest, "' | jq -r .record.text\n```\n\n```\n")
	want, _, ok := strings.Cut(rest, "\n```\n")
	require.True(t, ok)
	var got door.Answer
	require.NoError(t, json.Unmarshal(ask(newService(quiet()), "POST", "/decide", text).Body.Bytes(), &got))
	if got := got.Record.Text; got != want {
		t.Errorf("POST %s = %s, want %s", text, got, want)
	}
}
