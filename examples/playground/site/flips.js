// What would change the answer. It takes longer to work out than the answer, and
// is done beside the page, by a second copy of the library.

/** @import { Case, Change, Flip, Package } from "./vienna.js" */
import { badge } from "./answer.js";
import { h, list, longList } from "./dom.js";
import { capital, valueWords, words } from "./words.js";

/** @type {Worker} */
let worker;
/** @type {{asked: Case, then: (flips: Flip[]) => void} | null} */
let waiting = null;
/** @type {((flips: Flip[]) => void) | null} */
let busy = null;

/**
 * Works out the flips of a case. Of several cases asked for meanwhile only the
 * last is worked out.
 * @param {Case} asked
 * @param {(flips: Flip[]) => void} then
 */
export function flipsOf(asked, then) {
  waiting = { asked, then };
  if (!busy) next();
}

function next() {
  busy = waiting?.then ?? null;
  if (!waiting) return;
  worker ??= start();
  worker.postMessage(waiting.asked);
  waiting = null;
}

function start() {
  const w = new Worker("worker.js", { type: "module" });
  w.addEventListener("message", ({ data }) => {
    const then = busy;
    next();
    if (data.error) throw new Error(data.error);
    then?.(data.flips);
  });
  w.addEventListener("error", (e) => { throw new Error(`worker.js: ${e.message}`); });
  return w;
}

/**
 * The smallest changes that give another answer: those that somebody can bring
 * about, and, apart from them, those that nobody can.
 * @param {Flip[]} flips
 * @param {Package} law
 */
export function showFlips(flips, law) {
  const group = (title, some) => some.length > 0 && [h("h4", {}, title), longList("flips", some.map((f) => flip(f, law)), 3)];
  return [
    h("h3", { id: "flips-title" }, "What would change it"),
    flips.length === 0 && h("p", { class: "hint" }, "No change of one or two facts gives another answer."),
    group("Somebody can bring this about", flips.filter((f) => f.possible)),
    group("Nobody can bring this about: it is so, or it is not", flips.filter((f) => !f.possible)),
  ];
}

/** @param {Flip} f @param {Package} law */
function flip(f, law) {
  const presumed = f.presumed ?? [];
  return [
    badge(f.answer, true),
    list("changes", f.changes.map((c) => change(c, law, !f.possible))),
    f.possible && h("p", { class: "by" }, [...new Set(f.changes.map((c) => c.by ?? ""))].map(capital).join("; "), "."),
    presumed.length > 0 && h("details", { class: "inline" },
      h("summary", {}, `provided that ${presumed.length === 1 ? "a presumption holds" : presumed.length + " presumptions hold"}`),
      presumed.map((p) => `${p.gist}: ${valueWords(p.value ?? "")}`).join("; ")),
  ];
}

/** @param {Change} c @param {Package} law @param {boolean} by whether to say who can bring it about */
function change(c, law, by) {
  const values = c.to.map(words);
  return [
    h("span", {}, capital(law.columns.find((column) => column.name === c.name)?.gist ?? c.name)), ": ",
    h("span", { class: "was" }, c.from ? valueWords(c.from) : "not stated"), " → ",
    values.length > 4 && !c.every
      ? h("details", { class: "inline" }, h("summary", {}, h("b", {}, `any of ${values.length}`)), values.join(", "))
      : h("b", {}, values.join(c.every ? " and " : " or ")),
    h("span", { class: "aside" }, by && c.by ? `${c.rule.at}; ${c.by}` : c.rule.at),
  ];
}
