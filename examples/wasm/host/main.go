// Host asks the reactor of examples/wasm from Go, as a host in Python or Rust
// would: it knows of the library only the module.
//
//	go run . vienna-wasi.wasm decide '{"package": …}'
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "host:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, w io.Writer) error {
	if len(args) != 3 {
		return fmt.Errorf("%d arguments: allowed are three, the module, a question and its text", len(args))
	}
	wasm, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	reactor, err := start(ctx, runtime, wasm)
	if err != nil {
		return err
	}
	answer, err := ask(ctx, reactor, args[1], args[2])
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, answer)
	return err
}

// start makes an instance, which answers one question at a time.
func start(ctx context.Context, runtime wazero.Runtime, wasm []byte) (api.Module, error) {
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, runtime); err != nil {
		return nil, err
	}
	return runtime.InstantiateWithConfig(ctx, wasm, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
}

// ask writes the text where the reactor says, and copies the answer.
func ask(ctx context.Context, reactor api.Module, question, text string) (string, error) {
	f := reactor.ExportedFunction(question)
	if f == nil {
		return "", fmt.Errorf("the module has no function %q", question)
	}
	at, err := reactor.ExportedFunction("text").Call(ctx, uint64(len(text)))
	if err != nil {
		return "", err
	}
	if at[0] == 0 || !reactor.Memory().WriteString(uint32(at[0]), text) {
		return "", fmt.Errorf("a text of %d bytes: too large", len(text))
	}
	stands, err := f.Call(ctx)
	if err != nil {
		return "", err
	}
	answer, ok := reactor.Memory().Read(uint32(stands[0]>>32), uint32(stands[0]))
	if !ok {
		return "", errors.New("the answer stands outside the memory")
	}
	return string(answer), nil // a copy
}
