package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"mime"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"law.example/vienna"
	"law.example/vienna/examples/internal/door"
)

// asks are the paths of what is asked of a case.
var asks = [...]string{"/decide", "/next", "/flips", "/views"}

// A service answers requests.
type service struct {
	log    *slog.Logger
	decide func(text []byte) (door.Answer, error)
	ask    func(name string, text []byte) ([]byte, error)
	lists  map[string][]byte // by path; they never change
}

// A reply is what goes back, and what of it may be logged.
type reply struct {
	status  int
	allow   string // the methods, where another was used
	body    []byte
	asked   string        // "decide", "next" …; "" for a list
	size    int           // of the request's body, as far as it was read
	decided vienna.Record // of which only package, question and answer are logged
}

func newService(log *slog.Logger) *service {
	d := door.New()
	s := &service{log: log, decide: d.Decide, ask: d.Ask, lists: map[string][]byte{}}
	for l := range d.Laws() {
		var columns []door.Column
		for _, c := range l.Columns {
			columns = append(columns, door.Column(c))
		}
		s.lists["/"+l.Name+"/measures"] = marshal(l.Measures)
		s.lists["/"+l.Name+"/columns"] = marshal(columns)
		s.lists["/"+l.Name+"/rules"] = marshal(l.Rules)
	}
	return s
}

// marshal writes what can always be written.
func marshal[T any](v T) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return append(b, '\n')
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	start := time.Now()
	rep := s.reply(w, r)
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(rep.body)))
	h.Set("X-Content-Type-Options", "nosniff") // errors repeat what was sent
	if rep.allow != "" {
		h.Set("Allow", rep.allow)
	}
	if r.Method == http.MethodPost {
		h.Set("Cache-Control", "no-store") // the record holds the facts
	}
	w.WriteHeader(rep.status)
	_, err := w.Write(rep.body)
	attrs := []slog.Attr{slog.Int("status", rep.status), slog.Int("size", rep.size), slog.Duration("duration", time.Since(start))}
	if rep.asked != "" {
		attrs = append(attrs, slog.String("asked", rep.asked))
	}
	if rep.decided.Package != "" {
		attrs = append(attrs, slog.String("package", rep.decided.Package), slog.String("question", rep.decided.Question), slog.Any("answer", rep.decided.Answer))
	}
	if err != nil && r.Method != http.MethodHead {
		attrs = append(attrs, slog.Bool("cut", true)) // the caller has not all of it
	}
	s.log.LogAttrs(r.Context(), slog.LevelInfo, "request", attrs...)
}

// reply works out the reply. A panic becomes one too, so that its text, which
// may hold facts, reaches neither caller nor log.
func (s *service) reply(w http.ResponseWriter, r *http.Request) (rep reply) {
	defer func() {
		if p := recover(); p != nil {
			s.log.Error("panic", "type", fmt.Sprintf("%T", p), "at", frames())
			rep = refuse(http.StatusInternalServerError, errors.New("the service failed, and the case is not answered"))
		}
	}()
	if i := slices.Index(asks[:], r.URL.Path); i >= 0 {
		if r.Method != http.MethodPost {
			return wrongMethod(r, "POST")
		}
		return s.answer(w, r, asks[i][1:])
	}
	if list, ok := s.lists[r.URL.Path]; ok {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			return wrongMethod(r, "GET, HEAD")
		}
		return reply{status: http.StatusOK, body: list}
	}
	return refuse(http.StatusNotFound, fmt.Errorf("path: %q: allowed are %s, %s", r.URL.Path, strings.Join(asks[:], ", "), strings.Join(slices.Sorted(maps.Keys(s.lists)), ", ")))
}

func (s *service) answer(w http.ResponseWriter, r *http.Request, name string) (rep reply) {
	defer func() { rep.asked = name }()
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return refuse(http.StatusUnsupportedMediaType, fmt.Errorf("Content-Type: %q: allowed is application/json", r.Header.Get("Content-Type")))
	}
	if coding := r.Header.Get("Content-Encoding"); coding != "" {
		return refuse(http.StatusUnsupportedMediaType, fmt.Errorf("Content-Encoding: %q: allowed is none", coding))
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, door.Limit))
	if err != nil {
		return unread(err, len(body))
	}
	given, decided, err := s.put(name, body)
	if err != nil {
		status := http.StatusUnprocessableEntity
		if errors.As(err, new(door.MalformedError)) {
			status = http.StatusBadRequest
		}
		rep = refuse(status, err)
		rep.size = len(body)
		return rep
	}
	return reply{status: http.StatusOK, body: given, size: len(body), decided: decided}
}

// put asks the door, and says what was decided if that was asked.
func (s *service) put(name string, text []byte) (given []byte, decided vienna.Record, err error) {
	if name == "decide" {
		var a door.Answer
		if a, err = s.decide(text); err == nil {
			given, decided = marshal(a), a.Record
		}
		return given, decided, err
	}
	given, err = s.ask(name, text)
	return append(given, '\n'), decided, err
}

// unread returns the reply to a body that could not be read to its end.
func unread(err error, size int) (rep reply) {
	switch {
	case errors.As(err, new(*http.MaxBytesError)):
		rep = refuse(http.StatusRequestEntityTooLarge, fmt.Errorf("body: more than %d bytes: allowed are %[1]d", door.Limit))
	case errors.Is(err, os.ErrDeadlineExceeded):
		rep = refuse(http.StatusRequestTimeout, fmt.Errorf("body: not sent whole in time: allowed are %v", readLimit))
	default:
		rep = refuse(http.StatusBadRequest, fmt.Errorf("body: %w", err))
	}
	rep.size = size
	return rep
}

func wrongMethod(r *http.Request, allow string) reply {
	rep := refuse(http.StatusMethodNotAllowed, fmt.Errorf("method: %q: allowed are %s", r.Method, allow))
	rep.allow = allow
	return rep
}

func refuse(status int, err error) reply {
	return reply{status: status, body: append(door.Refusal(err), '\n')}
}

// frames says where a panic arose, without the arguments, which are facts.
func frames() []string {
	var pcs [16]uintptr
	n := runtime.Callers(3, pcs[:])
	var at []string
	for frames := runtime.CallersFrames(pcs[:n]); ; {
		f, more := frames.Next()
		at = append(at, fmt.Sprintf("%s:%d", f.Function, f.Line))
		if !more {
			return at
		}
	}
}
