// Wasm makes the library for those who do not write Go: six questions, JSON in
// and JSON out, as package door answers them.
//
//	go run ./examples/wasm build
//
// writes into the folder build a module for JavaScript, vienna.js with
// vienna.wasm, and vienna-wasi.wasm, a WASI reactor for Python, Rust and other
// hosts. It prints how large they are, as they stand and compressed, and fails
// where that is too large.
//
// # The reactor
//
// It is a module of WASI preview 1. The host calls _initialize once, and then for
// each question:
//
//  1. text(size) returns where in the memory to write a text of size bytes, or 0
//     where that is more than 1 MiB;
//  2. the host writes the text there, in UTF-8;
//  3. decide(), next(), flips(), views(), rules() or catalogue() takes that text
//     and returns 64 bits: the upper half says where the answer stands, the
//     lower half its size in bytes;
//  4. the host copies the answer, which stands until the next call.
//
// Nothing is to be freed. An error is the answer {"error": "…"}. An instance
// answers one question at a time; another instance shares nothing with it.
package main
