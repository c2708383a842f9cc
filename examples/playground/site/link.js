// The case in the fragment of the link, which no browser sends:
// #package=immunity&question=arrest&presume=true&person=agent,courier

/** @import { Case, Column, Package } from "./vienna.js" */

/**
 * @typedef {object} State
 * @property {Package["name"]} package
 * @property {string} question
 * @property {boolean} presume
 * @property {Record<string, string[]>} facts by name, with their tokens
 * @property {Record<string, string>} readings by identifier, with the position
 * @property {string[]} unknown facts and readings answered with "not known"
 * @property {string} from the decided case that was loaded, or ""
 */

/**
 * @param {State} s
 * @returns {string}
 */
export function toFragment(s) {
  const parts = [["package", s.package], ["question", s.question], ["presume", String(s.presume)]];
  if (s.from) parts.push(["from", s.from]);
  for (const [name, tokens] of Object.entries(s.facts)) parts.push([name, tokens.join(",")]);
  parts.push(...Object.entries(s.readings));
  if (s.unknown.length) parts.push(["unknown", s.unknown.join(",")]);
  return "#" + parts.map(([k, v]) => `${encodeURIComponent(k)}=${v.split(",").map(encodeURIComponent).join(",")}`).join("&");
}

/**
 * Reads a fragment; null if it holds no case. It throws an Error that says what
 * is wrong.
 * @param {string} fragment
 * @param {(pkg: string) => Package | undefined} lawOf
 * @returns {State | null}
 */
export function fromFragment(fragment, lawOf) {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return null;
  const given = new Map();
  for (const part of text.split("&")) {
    const [name, value] = part.split("=").map(decoded);
    if (given.has(name)) throw new Error(`The link states “${name}” twice.`);
    given.set(name, value ?? "");
  }
  const take = (name) => {
    const v = given.get(name) ?? "";
    given.delete(name);
    return v;
  };
  const name = take("package");
  const law = lawOf(name);
  if (!law) throw new Error(`The link asks about “${name}”, which is no package of this page.`);
  /** @type {State} */
  const state = { package: law.name, question: take("question"), presume: false, facts: {}, readings: {}, unknown: [], from: take("from") };
  if (!law.measures.includes(state.question)) throw new Error(`The link asks for “${state.question}”, which is no measure of ${name}.`);
  const presume = take("presume");
  if (!["", "true", "false"].includes(presume)) throw new Error(`The link has presume “${presume}”: allowed are true and false.`);
  state.presume = presume === "true";
  const unknown = take("unknown");
  state.unknown = unknown ? unknown.split(",") : [];
  for (const [i, name] of state.unknown.entries()) {
    if (state.unknown.indexOf(name) < i) throw new Error(`The link says twice that “${name}” is not known.`);
    if (!law.columns.some((c) => c.name === name)) throw new Error(`The link says that “${name}” is not known, which is neither a fact nor a reading.`);
  }
  for (const [name, value] of given) {
    const column = law.columns.find((c) => c.name === name);
    if (!column) throw new Error(`The link states “${name}”, which is neither a fact nor a reading of ${law.name}.`);
    const tokens = value.split(",");
    const wrong = tokens.find((t) => !column.tokens.includes(t));
    if (wrong !== undefined) throw new Error(`The link states “${wrong}” of “${name}”: allowed are ${column.tokens.join(", ")}.`);
    if (column.reading) state.readings[name] = value;
    else state.facts[name] = tokens;
  }
  return state;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error(`The link holds “${text}”, which is not written as links are.`);
  }
}

/**
 * The case as the library reads it.
 * @param {State} s
 * @param {Column[]} columns
 * @returns {Case}
 */
export function toCase(s, columns) {
  /** @type {Case["facts"]} */
  const facts = {};
  for (const [name, tokens] of Object.entries(s.facts)) {
    const values = columns.find((c) => c.name === name)?.truth ? tokens.map((t) => t === "true") : tokens;
    facts[name] = values.length === 1 ? values[0] : values;
  }
  return { package: s.package, question: s.question, facts, readings: s.readings, presume: s.presume };
}

/**
 * The tokens of a fact as a case file states it.
 * @param {any} value
 * @returns {string[]}
 */
export const tokensOf = (value) => (Array.isArray(value) ? value : [value]).map(String);
