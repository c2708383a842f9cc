// The answers in words.

import { h } from "./dom.js";

/**
 * What each answer is called, and what it means.
 * @type {Record<string, {word: string, means: string}>}
 */
export const answers = {
  barred: { word: "Barred", means: "A rule forbids the measure, however the facts still open turn out." },
  not_barred: { word: "Not barred", means: "No rule modelled here forbids the measure. Other law may." },
  unknown: { word: "Unknown", means: "The facts stated do not settle it. Unknown is not no." },
};

/**
 * An answer as a mark and a word: filled, outlined or dotted, so that no colour
 * is needed to tell them apart.
 * @param {string} answer
 * @param {boolean} [small]
 */
export const badge = (answer, small) =>
  h("span", { class: `badge ${small ? "small" : ""}`, "data-answer": answer }, answers[answer]?.word ?? answer);
