// The decided cases: what a court held, beside what the library answers.

import { fill, h } from "./dom.js";
import { badge, verdict } from "./ruling.js";
import { capital, words } from "./words.js";

/** Reads the decided cases. @returns {Promise<any[]>} */
export async function loadCases() {
  const text = await (await fetch("cases.jsonl")).text();
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * @param {any} root
 * @param {any[]} cases
 * @param {(c: any) => any} decide
 * @param {any} actions
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

/** A case of the list. */
function row(/** @type {any} */ c, /** @type {(c: any) => any} */ decide, /** @type {any} */ actions) {
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
      h("span", { class: "pair" }, h("span", { class: "aside" }, "held"), c.held ? badge(c.held, true) : h("span", { class: "none" }, "—")),
      h("span", { class: "pair" }, h("span", { class: "aside" }, "library"), badge(answer, true)))),
  };
}
