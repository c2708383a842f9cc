// Service answers cases over HTTP.
//
//	go run ./examples/service -addr 127.0.0.1:8080
//
// POST /decide takes a case, the object of a case file with package, question,
// facts, readings and presume, and gives the record of its ruling. POST /next,
// /flips and /views take it within an object, and give the next question to ask,
// what would change the answer, and which contested points it hangs on. GET
// /immunity/measures, /immunity/columns, /immunity/rules, and the same of
// premises, give what a case is written from.
//
// It keeps no state and no case: the facts of persons are in the answer and
// nowhere else. The log says of a request what was asked, how long it took and
// how large it was, and of a ruling which package and question it was, and what
// was answered.
//
// It is made to stand on loopback or behind a proxy that ends TLS, knows who
// asks, and limits how often.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// What a request may take. The time is for slow networks: an answer itself needs
// well under a millisecond, and a fortieth of a second in the slowest case that
// a search has found; flips of three steps, and the views of what hangs on the
// status of an owner, may need seconds.
const (
	headLimit  = 5 * time.Second  // to send the header
	readLimit  = 10 * time.Second // to send header and body
	writeLimit = 20 * time.Second // from the header to the end of the answer
	idleLimit  = time.Minute      // between requests of one connection
	headBytes  = 16 << 10
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stderr))
}

// run is the program; it returns the exit status.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("service", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "the `address` to listen on")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "service: %q: allowed is -addr alone\n", flags.Arg(0))
		return 2
	}
	log := slog.New(slog.NewJSONHandler(stderr, nil))
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		log.Error("not listening", "error", err)
		return 1
	}
	log.Info("listening", "address", listener.Addr().String())
	if err := serve(ctx, newServer(newService(log)), listener); err != nil {
		log.Error("stopped", "error", err)
		return 1
	}
	log.Info("stopped")
	return 0
}

func newServer(s *service) *http.Server {
	return &http.Server{
		Handler:           s,
		ReadHeaderTimeout: headLimit,
		ReadTimeout:       readLimit,
		WriteTimeout:      writeLimit,
		IdleTimeout:       idleLimit,
		MaxHeaderBytes:    headBytes,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
}

// serve answers until ctx ends, and then finishes what it has begun.
func serve(ctx context.Context, server *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), writeLimit)
	defer cancel()
	return server.Shutdown(grace)
}
