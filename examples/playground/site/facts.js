// The facts as a form. It is built once for a package, and then only marked, so
// that it keeps the place of whoever is filling it in.

/** @import { Column, Package, RulingRecord } from "./vienna.js" */
/** @import { Actions } from "./main.js" */
/** @import { State } from "./link.js" */
import { byId, fill, h } from "./dom.js";
import { capital, gloss, grouped, regime, valueWords, words } from "./words.js";

/**
 * @param {any} root
 * @param {Package} law
 * @param {() => State} now what is stated
 * @param {Actions} actions
 */
export function buildFacts(root, law, now, actions) {
  const find = h("input", { type: "search", id: "find-fact", placeholder: "Find a fact", "aria-label": "Find a fact", oninput: () => filter(root, find.value) });
  fill(root,
    h("div", { class: "heading" }, h("h2", { id: "facts-title" }, "Facts"), find),
    h("p", { class: "hint" }, "Nothing here need be filled in: what is not stated stays open. Several boxes ticked mean one of these."),
    grouped(law.name, law.columns).map(([title, columns]) =>
      h("details", { class: "group" },
        h("summary", {}, h("span", {}, title), h("span", { class: "count" })),
        columns.map((c) => field(law.name, c, now, actions)))));
}

/**
 * A fact: its name in words, its values, and what the ruling makes of it.
 * @param {string} pkg
 * @param {Column} c
 * @param {() => State} now
 * @param {Actions} actions
 */
function field(pkg, c, now, actions) {
  const state = () => now().facts[c.name] ?? [];
  const options = c.truth
    ? [["true", "Yes"], ["false", "No"], ["", "Not stated"]].map(([value, text]) =>
      option(c, "radio", value, text, "", () => actions.set(c.name, value ? [value] : [])))
    : c.tokens.map((t) =>
      option(c, "checkbox", t, capital(words(t)), gloss(pkg, c.name, t), (e) =>
        actions.set(c.name, c.tokens.filter((u) => (u === t ? e.target.checked : state().includes(u))))));
  const kind = c.truth ? "yesno" : c.tokens.length > 8 ? "many" : "few";
  return h("fieldset", { class: `fact ${kind}`, "data-name": c.name },
    h("legend", {}, capital(c.gist), c.at && h("span", { class: "at" }, c.at), h("span", { class: "mark" })),
    c.every && h("p", { class: "hint" }, "Tick all of them."),
    h("div", { class: "options" }, kind === "many" && c.name.endsWith("person") ? headed(c.tokens, options) : options));
}

/** @param {Column} c @param {string} type @param {string} value @param {string} text @param {string} said @param {(e: any) => void} onchange */
function option(c, type, value, text, said, onchange) {
  return h("label", { class: "option" },
    h("input", { type, name: `fact-${c.name}`, value, onchange }),
    h("span", {}, text, said && h("small", {}, said)));
}

/** Options under the regime of each. @param {string[]} tokens @param {any[]} options */
function headed(tokens, options) {
  let last = "";
  return tokens.map((t, i) => {
    const title = regime(t);
    const head = title === last ? null : h("p", { class: "regime-title" }, title);
    last = title;
    return [head, options[i]];
  });
}

/** Shows the facts whose words hold the text. @param {any} root @param {string} text */
function filter(root, text) {
  const sought = text.trim().toLowerCase();
  for (const group of root.querySelectorAll(".group")) {
    let shown = 0;
    for (const fact of group.querySelectorAll(".fact")) {
      fact.hidden = !`${fact.dataset.name} ${fact.textContent}`.toLowerCase().includes(sought);
      if (!fact.hidden) shown++;
    }
    group.hidden = shown === 0;
    if (sought) group.open = shown > 0;
  }
}

/**
 * Marks what is stated and what the ruling makes of it.
 * @param {State} state
 * @param {RulingRecord} record
 */
export function syncFacts(state, record) {
  const marks = new Map();
  for (const f of record.used ?? []) marks.set(f.name, "needed");
  for (const f of record.presumed ?? []) marks.set(f.name, `presumed ${valueWords(f.value ?? "")}`);
  for (const f of record.open ?? []) marks.set(f.name, "open");
  for (const group of byId("facts").querySelectorAll(".group")) {
    let stated = 0;
    for (const fact of group.querySelectorAll(".fact")) {
      const tokens = state.facts[fact.dataset.name] ?? [];
      if (tokens.length) stated++;
      for (const input of fact.querySelectorAll("input")) input.checked = input.value ? tokens.includes(input.value) : !tokens.length;
      fact.querySelector(".mark").textContent = marks.get(fact.dataset.name) ?? "";
    }
    group.querySelector(".count").textContent = stated ? `${stated} stated` : "";
  }
}
