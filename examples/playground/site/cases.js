// The decided cases: what a court held, beside what the library answers.

/** @import { Case, RulingRecord, Value } from "./vienna.js" */
/** @import { Actions } from "./main.js" */
import { badge } from "./answer.js";
import { fill, h } from "./dom.js";
import { capital, words } from "./words.js";

/**
 * A case of a case file; see the schema beside it.
 * @typedef {object} Decided
 * @property {string} id
 * @property {string} title
 * @property {string} [court]
 * @property {string} [source]
 * @property {number} [year]
 * @property {Case["package"]} package
 * @property {string} question
 * @property {Record<string, Value>} facts
 * @property {Record<string, string>} [readings]
 * @property {boolean} [presume]
 * @property {string} [held]
 * @property {string} [holding]
 * @property {string[]} [found]
 * @property {string} [reading]
 * @property {string} [note]
 * @property {boolean} [verified]
 * @property {string} [inexpressible]
 */

/** Reads the decided cases. @returns {Promise<Decided[]>} */
export async function loadCases() {
  const text = await (await fetch("cases.jsonl")).text();
  return text.split("\n").filter(Boolean).map((line) => ({ package: "immunity", ...JSON.parse(line) }));
}

/**
 * Whether the library answers as the court held.
 * @param {Decided} c
 * @param {string} answer
 */
export function verdict(c, answer) {
  if (!c.held) return "No court decided it.";
  if (c.held === answer) return "The same answer.";
  if (answer === "unknown") return "The library leaves open what the court decided.";
  if (c.held === "unknown") return "The court left open what the library answers.";
  return "The library answers otherwise than the court held.";
}

/**
 * @param {any} root
 * @param {Decided[]} cases
 * @param {(c: Case) => RulingRecord} decide
 * @param {Actions} actions
 */
export function renderCases(root, cases, decide, actions) {
  if (root.childElementCount) return;
  const rows = cases.map((c) => row(c, decide, actions));
  const count = h("p", { class: "hint", role: "status" });
  const find = h("input", { type: "search", id: "find-case", placeholder: "Name, court, measure, provision, word …", "aria-label": "Find a decided case" });
  const kinds = ["All", ...new Set(rows.map((r) => r.kind))];
  const kind = h("select", { id: "kind", "aria-label": "Which cases" }, kinds.map((k) => h("option", { value: k }, k)));
  const filter = () => {
    const sought = find.value.trim().toLowerCase();
    let shown = 0;
    for (const r of rows) {
      r.element.hidden = !(r.text.includes(sought) && (kind.value === "All" || r.kind === kind.value));
      if (!r.element.hidden) shown++;
    }
    count.textContent = `${shown} of ${rows.length} cases. Choose one to see its facts, what the court held and what the library answers.`;
  };
  find.addEventListener("input", filter);
  kind.addEventListener("change", filter);
  fill(root,
    h("div", { class: "heading" }, h("h2", { id: "cases-title" }, "Decided cases"), h("div", { class: "row" }, find, kind)),
    count,
    h("ul", { class: "cases" }, rows.map((r) => r.element)));
  filter();
}

/** A case of the list. @param {Decided} c @param {(c: Case) => RulingRecord} decide @param {Actions} actions */
function row(c, decide, actions) {
  const head = [h("span", { class: "title" }, c.title), h("span", { class: "aside" }, [c.court, c.source, c.year].filter(Boolean).join(" · "))];
  const text = JSON.stringify(c).toLowerCase();
  if (c.inexpressible) {
    return { text, kind: "Cannot be stated", element: h("li", {}, h("div", { class: "case" }, h("span", { class: "about" }, head), h("span", { class: "note" }, "Cannot be stated: ", c.inexpressible))) };
  }
  const answer = decide({ package: c.package, question: c.question, facts: c.facts, readings: c.readings ?? {}, presume: !!c.presume }).answer;
  return {
    text,
    kind: verdict(c, answer),
    element: h("li", {}, h("button", { type: "button", class: "case", "data-id": c.id, onclick: () => actions.load(c) },
      h("span", { class: "about" }, head, h("span", { class: "asked" }, h("b", {}, capital(words(c.question))), c.holding && `: ${c.holding}`)),
      h("span", { class: "pair" }, h("span", { class: "aside" }, "held"), c.held ? badge(c.held, true) : h("span", { class: "none" }, "no court")),
      h("span", { class: "pair" }, h("span", { class: "aside" }, "library"), badge(answer, true)))),
  };
}
