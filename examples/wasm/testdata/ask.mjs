// Asks what stands in the lines of the standard input, {"ask", "asked"}, and
// prints for each {"given"} or {"error"}. The arguments are vienna.js and where
// vienna.wasm is.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [script, wasm] = process.argv.slice(2);
const { init } = await import(pathToFileURL(script));
const vienna = await init(wasm.startsWith("http:") ? new URL(wasm) : await readFile(wasm));
for await (const line of createInterface({ input: process.stdin })) {
	const { ask, asked } = JSON.parse(line);
	try {
		console.log(JSON.stringify({ given: vienna[ask](asked) }));
	} catch (error) {
		console.log(JSON.stringify({ error: error.message }));
	}
}
