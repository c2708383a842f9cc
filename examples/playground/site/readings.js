// The contested points: what each position would give, and positions to take.

/** @import { Authority, Package, Reading, RulingRecord, View } from "./vienna.js" */
/** @import { Actions } from "./main.js" */
/** @import { State } from "./link.js" */
import { badge } from "./answer.js";
import { h, list } from "./dom.js";

/**
 * The answers under the positions on the points left open.
 * @param {View[]} views
 * @param {Package} law
 * @param {State} state
 * @param {Actions} actions
 */
export function showViews(views, law, state, actions) {
  if (views.length === 1 && views[0].taken.length === 0) {
    return h("p", { class: "hint" }, "The answer is the same whatever position is taken on the contested points left open.");
  }
  const question = (id) => law.readings.find((r) => r.id === id)?.question ?? id;
  return list("views", views.map((v) => [
    badge(v.answer, true),
    list("changes", v.taken.map((t) => [h("span", {}, question(t.id)), " ", h("b", {}, `${t.position}: ${t.gist}`)])),
    v.weakest && h("p", { class: "aside" }, `${v.taken.length > 1 ? "The weakest of them rests" : "It rests"} at best on ${cited(v.weakest)}.`),
    h("button", { type: "button", class: "quiet", onclick: () => actions.change({ readings: { ...state.readings, ...Object.fromEntries(v.taken.map((t) => [t.id, t.position])) } }) },
      v.taken.length > 1 ? "Take these positions" : "Take this position")]));
}

/**
 * The points with their positions: first those that matter here.
 * @param {State} state
 * @param {Package} law
 * @param {RulingRecord} record
 * @param {Actions} actions
 */
export function showReadings(state, law, record, actions) {
  const names = new Set([...(record.open ?? []), ...(record.used ?? [])].map((f) => f.name));
  const here = law.readings.filter((r) => names.has(r.id) || state.readings[r.id]);
  const others = law.readings.filter((r) => !here.includes(r));
  return [
    here.map((r) => reading(r, state, actions)),
    h("details", { class: "others", id: "other-readings" },
      h("summary", {}, `${here.length ? "Other" : "All"} contested points (${others.length})`),
      others.map((r) => reading(r, state, actions))),
  ];
}

/** @param {Reading} r @param {State} state @param {Actions} actions */
function reading(r, state, actions) {
  const choice = (position, text, authorities = []) => h("label", { class: "option" },
    h("input", { type: "radio", id: `r-${r.id}-${position}`, name: `reading-${r.id}`, value: position, checked: (state.readings[r.id] ?? "") === position, onchange: () => actions.set(r.id, position ? [position] : []) }),
    h("span", {}, text, authorities.length > 0 && h("small", {}, authorities.map(cited).join("; "))));
  return h("fieldset", { class: "reading", "data-reading": r.id },
    h("legend", {}, r.question, h("span", { class: "at" }, r.at.join(", "))),
    choice("", "No position taken"),
    r.options.map((o) => choice(o.position, [h("b", {}, `${o.position} `), o.gist], o.authorities)),
    r.default && h("p", { class: "aside" }, `Where a careful adviser starts: ${r.default}`));
}

/** @param {Authority} a */
const cited = (a) => a.name + (a.note ? ` (${a.note})` : "");
