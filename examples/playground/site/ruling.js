// The ruling, what would change it, and the contested points.

import { flipsOf } from "./flips.js";
import { byId, fill, h, list, longList } from "./dom.js";
import { answers, capital, valueWords, words } from "./words.js";

/**
 * An answer as a mark and a word: filled, outlined or dotted, so that no colour
 * is needed to tell them apart.
 * @param {string} answer
 * @param {boolean} [small]
 */
export const badge = (answer, small) =>
  h("span", { class: `badge ${small ? "small" : ""}`, "data-answer": answer }, answers[answer]?.word ?? answer);

let generation = 0; // of the case, so that what is worked out for an earlier one is dropped

/**
 * @param {any} root
 * @param {{state: import("./link.js").State, law: any, record: any, asked: any, vienna: any, decided: any}} on
 * @param {any} actions
 */
export function renderRuling(root, on, actions) {
  const { state, law, record, decided } = on;
  const focused = document.activeElement?.id ?? "";
  const flips = h("section", { class: "part", "aria-labelledby": "flips-title", id: "flips" }, h("h3", { id: "flips-title" }, "What would change it"), h("p", { class: "loading" }, "Working it out …"));
  const views = h("div", { id: "views" }, viewsOf(on, actions));
  fill(root,
    h("p", { class: "kicker" }, "Ruling"),
    h("h2", { id: "ruling-title" }, capital(words(record.question))),
    h("p", { class: "answer" }, badge(record.answer)),
    h("p", { class: "means" }, answers[record.answer].means),
    decided && court(state, record, decided),
    part(record.answer === "unknown" ? "It turns on" : "Settled by", rules(record.settled, record.answer === "unknown", actions), "settled"),
    part("Displaced", rules(record.displaced, true, actions)),
    part("Open", list("facts-list", (record.open ?? []).map((/** @type {any} */ f) => openFact(f, actions)))),
    part("Facts stated", stated(state, law, record, actions)),
    part("Presumed", list("facts-list", (record.presumed ?? []).map((/** @type {any} */ f) =>
      [toFact(f, actions), ": ", h("b", {}, valueWords(f.value)), h("span", { class: "aside" }, f.law ? `presumed by ${f.law}` : "assumed")]))),
    part("How the measure is bound", rules(record.manner, false, actions)),
    h("div", { class: "limits" }, h("p", {}, record.limits),
      h("p", { class: "aside" }, `Law as checked on ${record.law}. Package ${record.package}, measure ${record.question}.`)),
    h("div", { class: "row actions" },
      h("button", { type: "button", id: "copy", onclick: () => copy(location.href, "Link copied", actions) }, "Copy link to this case"),
      h("button", { type: "button", id: "print", onclick: () => print() }, "Print"),
      h("button", { type: "button", id: "record", onclick: () => copy(JSON.stringify(record, null, 2), "Record copied", actions) }, "Copy record (JSON)")),
    flips,
    h("section", { class: "part readings", "aria-labelledby": "readings-title", id: "readings" },
      h("h3", { id: "readings-title" }, "Contested points"), views, readings(state, law, record, actions)));
  if (focused && focused !== document.activeElement?.id && root.contains(byId(focused))) byId(focused).focus();

  const mine = ++generation;
  root.removeAttribute("data-ready");
  flipsOf(on.asked, (found) => {
    if (mine !== generation) return;
    fill(flips, changes(found, law));
    root.setAttribute("data-ready", String(mine));
  });
}

/** A part of the ruling, left out if there is nothing in it. */
const part = (/** @type {string} */ title, /** @type {any} */ content, /** @type {string} */ id = "") =>
  content && h("section", { class: "part", id: id || null }, h("h3", {}, title), content);

/** Rules with their provisions; those that may not decide with their outcome. */
function rules(/** @type {any[]} */ all, /** @type {boolean} */ outcome, /** @type {any} */ actions) {
  return longList("rules-list", (all ?? []).map((r) => [
    h("button", { type: "button", class: "cite", onclick: () => actions.show("rules", r.key) }, r.at),
    r.through && h("span", { class: "aside" }, `through ${r.through}`),
    " ", h("span", { class: "gist" }, r.gist),
    outcome && r.outcome && [" ", badge(r.outcome, true)],
  ]), 6);
}

/** The words of a fact, which lead to where it is stated. */
const toFact = (/** @type {any} */ f, /** @type {any} */ actions) =>
  h("button", { type: "button", class: "to-fact", title: "State it", onclick: () => actions.goTo(f.name) }, capital(f.gist));

/** A fact or reading that is open, with who decides it. */
const openFact = (/** @type {any} */ f, /** @type {any} */ actions) => [
  toFact(f, actions),
  f.value && [": ", h("b", {}, valueWords(f.value))],
  h("span", { class: "aside" }, [f.reading ? "a contested reading" : f.decider, f.at].filter(Boolean).join("; "))];

/** What is stated, and whether the answer needs it. */
function stated(/** @type {any} */ state, /** @type {any} */ law, /** @type {any} */ record, /** @type {any} */ actions) {
  const used = new Set((record.used ?? []).map((/** @type {any} */ f) => f.name));
  const all = { ...state.facts, ...Object.fromEntries(Object.entries(state.readings).map(([k, v]) => [k, [v]])) };
  return list("facts-list", law.columns.filter((/** @type {any} */ c) => all[c.name]).map((/** @type {any} */ c) => [
    h("span", {}, capital(c.gist)), ": ", h("b", {}, all[c.name].map(words).join(c.every ? " and " : " or ")),
    record.answer !== "unknown" && !used.has(c.name) && h("span", { class: "aside" }, "not needed"),
    h("button", { type: "button", class: "take-back", "aria-label": `Take back: ${c.gist}`, title: "Take back", onclick: () => actions.set(c.name, []) }, "×")]));
}

/** What the court held, beside what the library answers. */
function court(/** @type {any} */ state, /** @type {any} */ record, /** @type {any} */ c) {
  return h("section", { class: "court", "aria-label": "Decided case" },
    h("p", { class: "kicker" }, "Decided case"),
    h("h3", {}, c.title),
    h("p", { class: "aside" }, [c.court, c.source, c.year].filter(Boolean).join(" · ")),
    h("div", { class: "beside" },
      h("div", {}, h("p", { class: "kicker" }, c.court ? "The court held" : "The source says"), c.held ? badge(c.held) : h("span", { class: "none" }, "nothing on this")),
      h("div", {}, h("p", { class: "kicker" }, "The library answers"), badge(record.answer))),
    h("p", { class: "verdict" }, changed(state, c) ? "The case has been changed since it was loaded: the two answers are not about the same facts." : verdict(c, record.answer)),
    c.holding && h("p", {}, c.holding),
    c.found && h("p", { class: "aside" }, `The court itself had to find: ${c.found.map(words).join(", ")}.`),
    c.reading && h("p", { class: "aside" }, `It turns on the contested reading ${c.reading}.`),
    c.note && h("p", { class: "note" }, h("b", {}, "Note: "), c.note),
    h("p", { class: "aside" }, c.verified ? "Stated from the source." : "Stated from memory, and not verified."));
}

/**
 * Whether the library answers as the court held.
 * @param {any} c
 * @param {string} answer
 */
export function verdict(c, answer) {
  if (!c.held) return c.court ? "The court did not decide the point." : "No court decided this; it is a case of the table or guidance named.";
  if (c.held === answer) return "The same answer.";
  if (answer === "unknown") return "The library leaves open what the court decided.";
  if (c.held === "unknown") return "The court left open what the library answers.";
  return "The library answers otherwise than the court held.";
}

/** Whether the case is no longer as the decided case states it. */
function changed(/** @type {any} */ state, /** @type {any} */ c) {
  const flat = (/** @type {any} */ facts) => JSON.stringify(Object.entries(facts ?? {}).map(([k, v]) => [k, [v].flat().map(String)]).sort());
  return state.package !== c.package || state.question !== c.question || state.presume !== !!c.presume
    || flat(state.facts) !== flat(c.facts) || flat(state.readings) !== flat(c.readings);
}

/** The smallest changes that give another answer: those that somebody can bring about, and the others. */
function changes(/** @type {any[]} */ all, /** @type {any} */ law) {
  const column = (/** @type {string} */ name) => law.columns.find((/** @type {any} */ c) => c.name === name);
  const change = (/** @type {any} */ c) => [
    h("span", {}, capital(column(c.name)?.gist ?? c.name)), ": ",
    h("span", { class: "was" }, c.from ? valueWords(c.from) : "not stated"), " → ",
    c.to.length > 4 && !c.every
      ? h("details", { class: "inline" }, h("summary", {}, h("b", {}, `any of ${c.to.length}`)), c.to.map(words).join(", "))
      : h("b", {}, c.to.map(words).join(c.every ? " and " : " or ")),
    h("span", { class: "aside" }, c.rule.at)];
  const flip = (/** @type {any} */ f) => [
    badge(f.answer, true),
    list("changes", f.changes.map(change)),
    f.possible && h("p", { class: "by" }, [...new Set(f.changes.map((/** @type {any} */ c) => c.by))].map(capital).join("; "), "."),
    f.presumed?.length > 0 && h("details", { class: "inline" }, h("summary", {}, `provided that ${f.presumed.length === 1 ? "a presumption holds" : f.presumed.length + " presumptions hold"}`),
      f.presumed.map((/** @type {any} */ p) => `${p.gist}: ${valueWords(p.value)}`).join("; "))];
  const group = (/** @type {string} */ title, /** @type {any[]} */ flips) => flips.length > 0 && [h("h4", {}, title), longList("flips", flips.map(flip), 3)];
  return [
    h("h3", { id: "flips-title" }, "What would change it"),
    all.length === 0 && h("p", { class: "hint" }, "No change of one or two facts gives another answer."),
    group("Somebody can bring this about", all.filter((/** @type {any} */ f) => f.possible)),
    group("Nobody can change this: it is so, or it is not", all.filter((/** @type {any} */ f) => !f.possible))];
}

/** The answers under the positions on contested points. */
function viewsOf(/** @type {any} */ { asked, law, vienna, state }, /** @type {any} */ actions) {
  const views = vienna.views({ case: asked }).views;
  if (views.length === 1 && views[0].taken.length === 0) return [h("p", { class: "hint" }, "The answer is the same whatever position is taken on the contested points left open.")];
  const question = (/** @type {string} */ id) => law.readings.find((/** @type {any} */ r) => r.id === id)?.question ?? id;
  return [list("views", views.map((/** @type {any} */ v) => [
    badge(v.answer, true),
    list("changes", v.taken.map((/** @type {any} */ t) => [h("span", {}, question(t.id)), " ", h("b", {}, `${t.position}: ${t.gist}`)])),
    v.weakest && h("p", { class: "aside" }, `rests at its weakest on ${authority(v.weakest)}`),
    h("button", { type: "button", class: "quiet", onclick: () => actions.change({ readings: { ...state.readings, ...Object.fromEntries(v.taken.map((/** @type {any} */ t) => [t.id, t.position])) } }) }, "Take it")]))];
}

const authority = (/** @type {any} */ a) => a.name + (a.note ? ` (${a.note})` : "");

/** The contested points, with positions to take: first those that matter here. */
function readings(/** @type {any} */ state, /** @type {any} */ law, /** @type {any} */ record, /** @type {any} */ actions) {
  const names = new Set([...(record.open ?? []), ...(record.used ?? [])].map((/** @type {any} */ f) => f.name));
  const here = law.readings.filter((/** @type {any} */ r) => names.has(r.id) || state.readings[r.id]);
  const others = law.readings.filter((/** @type {any} */ r) => !here.includes(r));
  return [
    here.map((/** @type {any} */ r) => reading(r, state, actions)),
    h("details", { class: "others", id: "other-readings" }, h("summary", {}, `${here.length ? "Other" : "All"} contested points (${others.length})`), others.map((/** @type {any} */ r) => reading(r, state, actions)))];
}

function reading(/** @type {any} */ r, /** @type {any} */ state, /** @type {any} */ actions) {
  const choice = (/** @type {string} */ position, /** @type {any} */ text, /** @type {any} */ authorities) => h("label", { class: "option" },
    h("input", { type: "radio", id: `r-${r.id}-${position}`, name: `reading-${r.id}`, value: position, checked: (state.readings[r.id] ?? "") === position, onchange: () => actions.set(r.id, position ? [position] : []) }),
    h("span", {}, text, authorities?.length > 0 && h("small", {}, authorities.map(authority).join("; "))));
  return h("fieldset", { class: "reading", "data-reading": r.id },
    h("legend", {}, r.question, h("span", { class: "at" }, [r.at].flat().join(", "))),
    choice("", "No position taken", null),
    r.options.map((/** @type {any} */ o) => choice(o.position, [h("b", {}, `${o.position} `), o.gist], o.authorities)),
    r.default && h("p", { class: "aside" }, `Where a careful adviser starts: ${r.default}`));
}

/** Copies a text, and says that it did. */
async function copy(/** @type {string} */ text, /** @type {string} */ said, /** @type {any} */ actions) {
  await navigator.clipboard.writeText(text);
  actions.announce(said + ".");
  const button = /** @type {HTMLElement} */ (document.activeElement);
  const label = button.textContent;
  button.textContent = said;
  setTimeout(() => { button.textContent = label; }, 1600);
}
