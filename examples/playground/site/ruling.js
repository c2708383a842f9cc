// The ruling: the answer, what settles it, and on what it rests.

/** @import { Case, Fact, Package, Rule, RulingRecord, View } from "./vienna.js" */
/** @import { Actions } from "./main.js" */
/** @import { Decided } from "./cases.js" */
/** @import { State } from "./link.js" */
import { answers, badge } from "./answer.js";
import { verdict } from "./cases.js";
import { byId, fill, h, list, longList } from "./dom.js";
import { flipsOf, showFlips } from "./flips.js";
import { showReadings, showViews } from "./readings.js";
import { capital, valueWords, words } from "./words.js";

let generation = 0; // of the case, so that what is worked out for an earlier one is dropped

/**
 * @param {any} root
 * @param {{state: State, law: Package, record: RulingRecord, asked: Case, views: View[], decided?: Decided}} on
 * @param {Actions} actions
 */
export function renderRuling(root, { state, law, record, asked, views, decided }, actions) {
  const focused = document.activeElement?.id ?? "";
  const open = record.answer === "unknown";
  const flips = h("section", { class: "part", "aria-labelledby": "flips-title", id: "flips" },
    h("h3", { id: "flips-title" }, "What would change it"), h("p", { class: "loading" }, "Working it out …"));
  fill(root,
    h("p", { class: "kicker" }, "Ruling"),
    h("h2", { id: "ruling-title" }, capital(words(record.question))),
    h("p", { class: "answer" }, badge(record.answer)),
    h("p", { class: "means" }, answers[record.answer].means, record.presumed && " It rests on what is presumed below."),
    decided && court(state, record, decided),
    part(open ? "It turns on" : "Settled by", rules(record.settled, open, actions), "settled"),
    part("Displaced", rules(record.displaced, true, actions)),
    part("Open", list("facts-list", (record.open ?? []).map((f) => openFact(f, actions)))),
    part("Facts stated", stated(state, law, record, actions)),
    part("Presumed", list("facts-list", (record.presumed ?? []).map((f) => presumedFact(f, actions)))),
    part("How the measure is bound", rules(record.manner, false, actions)),
    h("div", { class: "limits" },
      h("p", {}, record.limits),
      h("p", { class: "aside" }, `Law as checked on ${record.law}. Package ${record.package}, measure ${record.question}.`)),
    h("div", { class: "row actions" },
      h("button", { type: "button", id: "copy", onclick: () => copy(location.href, "Link copied", actions) }, "Copy link to this case"),
      h("button", { type: "button", id: "print", onclick: () => print() }, "Print"),
      h("button", { type: "button", id: "record", onclick: () => copy(JSON.stringify(record, null, 2), "Record copied", actions) }, "Copy record (JSON)")),
    flips,
    h("section", { class: "part readings", "aria-labelledby": "readings-title", id: "readings" },
      h("h3", { id: "readings-title" }, "Contested points"),
      showViews(views, law, state, actions),
      showReadings(state, law, record, actions)));
  if (focused && root.contains(byId(focused))) byId(focused).focus();

  const mine = ++generation;
  root.removeAttribute("data-ready");
  flipsOf(asked, (found) => {
    if (mine !== generation) return;
    fill(flips, showFlips(found, law));
    root.setAttribute("data-ready", String(mine));
  });
}

/** A part of the ruling, left out if there is nothing in it. */
const part = (title, content, id = "") =>
  content && h("section", { class: "part", id: id || null }, h("h3", {}, title), content);

/**
 * Rules with their provisions, and where they may not decide with their outcome.
 * @param {Rule[] | undefined} all
 * @param {boolean} outcome
 * @param {Actions} actions
 */
function rules(all, outcome, actions) {
  return longList("rules-list", (all ?? []).map((r) => [
    h("button", { type: "button", class: "cite", onclick: () => actions.show("rules", r.key) }, r.at),
    r.through && h("span", { class: "aside" }, `through ${r.through}`),
    " ", h("span", { class: "gist" }, r.gist),
    outcome && r.outcome && [" ", badge(r.outcome, true)],
  ]), 6);
}

/** The words of a fact, which lead to where it is stated. @param {Fact} f @param {Actions} actions */
const toFact = (f, actions) =>
  h("button", { type: "button", class: "to-fact", title: "State it", onclick: () => actions.goTo(f.name) }, capital(f.gist));

/** A fact or reading that is open, with who decides it. @param {Fact} f @param {Actions} actions */
const openFact = (f, actions) => [
  toFact(f, actions),
  f.value && [": ", h("b", {}, valueWords(f.value))],
  h("span", { class: "aside" }, [f.reading ? "a contested reading" : f.decider, f.at].filter(Boolean).join("; "))];

/** A presumption, with the provision that makes it. @param {Fact} f @param {Actions} actions */
const presumedFact = (f, actions) => [
  toFact(f, actions), ": ", h("b", {}, valueWords(f.value ?? "")),
  h("span", { class: "aside" }, f.law ? `presumed by ${f.law}` : "assumed")];

/**
 * What is stated, and whether the answer needs it.
 * @param {State} state
 * @param {Package} law
 * @param {RulingRecord} record
 * @param {Actions} actions
 */
function stated(state, law, record, actions) {
  const used = new Set((record.used ?? []).map((f) => f.name));
  const tokens = (name) => state.facts[name] ?? (state.readings[name] ? [state.readings[name]] : []);
  return list("facts-list", law.columns.filter((c) => tokens(c.name).length).map((c) => [
    h("span", {}, capital(c.gist)), ": ", h("b", {}, tokens(c.name).map(words).join(c.every ? " and " : " or ")),
    record.answer !== "unknown" && !used.has(c.name) && h("span", { class: "aside" }, "not needed"),
    h("button", { type: "button", class: "take-back", "aria-label": `Take back: ${c.gist}`, title: "Take back", onclick: () => actions.set(c.name, []) }, "×")]));
}

/**
 * What the court held, beside what the library answers.
 * @param {State} state
 * @param {RulingRecord} record
 * @param {Decided} c
 */
function court(state, record, c) {
  return h("section", { class: "court", "aria-label": "Decided case" },
    h("p", { class: "kicker" }, "Decided case"),
    h("h3", {}, c.title),
    h("p", { class: "aside" }, [c.court, c.source, c.year].filter(Boolean).join(" · ")),
    h("div", { class: "beside" },
      h("div", {}, h("p", { class: "kicker" }, "The court held"), c.held ? badge(c.held) : h("span", { class: "none" }, "no court decided it")),
      h("div", {}, h("p", { class: "kicker" }, "The library answers"), badge(record.answer))),
    h("p", { class: "verdict" }, changed(state, c) ? "The case has been changed since it was loaded: the two answers are not about the same facts." : verdict(c, record.answer)),
    c.holding && h("p", {}, c.holding),
    c.found && h("p", { class: "aside" }, `The court itself had to find: ${c.found.map(words).join(", ")}.`),
    c.reading && h("p", { class: "aside" }, `It turns on the contested reading ${c.reading}.`),
    c.note && h("p", { class: "note" }, h("b", {}, "Note: "), c.note),
    h("p", { class: "aside" }, c.verified ? "Stated from the source." : "Stated from memory, and not verified."));
}

/** Whether the case is no longer as the decided case states it. @param {State} state @param {Decided} c */
function changed(state, c) {
  const flat = (facts = {}) => JSON.stringify(Object.entries(facts).map(([k, v]) => [k, [v].flat().map(String)]).sort());
  return state.package !== c.package || state.question !== c.question || state.presume !== !!c.presume
    || flat(state.facts) !== flat(c.facts) || flat(state.readings) !== flat(c.readings);
}

/** Copies a text, and says whether it did. @param {string} text @param {string} said @param {Actions} actions */
async function copy(text, said, actions) {
  const button = document.activeElement;
  const done = await navigator.clipboard?.writeText(text).then(() => said, () => "") || "The browser does not let the page copy";
  actions.announce(done + ".");
  if (!button) return;
  const label = button.textContent;
  button.textContent = done;
  setTimeout(() => { button.textContent = label; }, 1600);
}
