// Asks the reactor as any host of WASI would. The arguments are the module, a
// question and its text.
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const [module, question, text] = process.argv.slice(2);
const wasi = new WASI({ version: "preview1" });
const { instance } = await WebAssembly.instantiate(await readFile(module), wasi.getImportObject());
wasi.initialize(instance); // calls _initialize
const { memory, ...reactor } = instance.exports;
const asked = new TextEncoder().encode(text);
new Uint8Array(memory.buffer).set(asked, reactor.text(asked.length));
const stands = reactor[question]();
console.log(new TextDecoder().decode(new Uint8Array(memory.buffer, Number(stands >> 32n), Number(stands & 0xffffffffn))));
