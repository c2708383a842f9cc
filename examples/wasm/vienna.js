// The library in JavaScript: see vienna.d.ts for what is asked and answered.
import "./wasm_exec.js"; // of the Go release that built vienna.wasm; it sets globalThis.Go

/**
 * Loads the library. Its functions are then called without waiting.
 * @param {URL | Response | BufferSource} [wasm] where vienna.wasm is, or what it
 *   holds; by default it stands beside this file.
 * @returns {Promise<import("./vienna.js").Vienna>}
 */
export async function init(wasm = new URL("vienna.wasm", import.meta.url)) {
	const go = new globalThis.Go();
	const { instance } = await instantiate(wasm, go.importObject);
	let answers;
	globalThis.viennaAnswers = given => { answers = given; };
	go.run(instance); // calls viennaAnswers before it first waits, and then waits for ever
	delete globalThis.viennaAnswers;
	const functions = Object.entries(answers).map(([name, answer]) => [name, asked => {
		const text = JSON.stringify(asked);
		const given = JSON.parse(answer(text));
		if ("error" in given) throw new Error(given.error);
		return given;
	}]);
	return Object.freeze(Object.fromEntries(functions));
}

async function instantiate(wasm, imports) {
	if (wasm instanceof URL) {
		if (wasm.protocol === "file:") { // which fetch does not read
			const { readFile } = await import("node:fs/promises");
			return WebAssembly.instantiate(await readFile(wasm), imports);
		}
		wasm = await fetch(wasm);
	}
	if (wasm instanceof Response) {
		if (!wasm.ok) throw new Error(`${wasm.url}: status ${wasm.status}`);
		return WebAssembly.instantiate(await wasm.arrayBuffer(), imports);
	}
	return WebAssembly.instantiate(wasm, imports);
}
