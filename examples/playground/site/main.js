// The page: what is asked, and what follows from it.

import { byId, fill, h } from "./dom.js";
import { fromFragment, toCase, toFragment, tokensOf } from "./link.js";
import { answers, capital, gloss, loadGlossary, words } from "./words.js";
import { renderInterview } from "./interview.js";
import { buildFacts, syncFacts } from "./facts.js";
import { renderRuling } from "./ruling.js";
import { loadCases, renderCases } from "./cases.js";
import { renderRules } from "./rules.js";
import { init } from "./vienna.js";

/** @typedef {import("./link.js").State} State */

/** @type {any} */ let vienna;
/** @type {any} */ let catalogue;
/** @type {any[]} */ let cases = [];
/** @type {State} */ let state = { package: "immunity", question: "arrest", presume: true, facts: {}, readings: {}, unknown: [], from: "" };
/** @type {State[]} */ const before = [];
let page = "case";
let built = ""; // the package whose form stands

const law = () => lawOf(state.package);
const lawOf = (/** @type {string} */ name) => catalogue.packages.find((/** @type {any} */ p) => p.name === name);

/** What the parts of the page may do. */
const actions = {
  /** Changes the case. @param {Partial<State>} change @param {{focus?: boolean}} [how] */
  change(change, how = {}) {
    before.push(state);
    state = { ...state, ...change };
    history.replaceState(null, "", toFragment(state));
    render(how);
  },
  /** States a fact or takes a reading; no tokens take it back. @param {string} name @param {string[]} tokens @param {{focus?: boolean}} [how] */
  set(name, tokens, how) {
    const column = law().columns.find((/** @type {any} */ c) => c.name === name);
    const member = column.reading ? "readings" : "facts";
    const values = /** @type {Record<string, any>} */ ({ ...state[member] });
    if (tokens.length) values[name] = column.reading ? tokens[0] : tokens;
    else delete values[name];
    actions.change({ [member]: values, unknown: state.unknown.filter((u) => u !== name) }, how);
  },
  /** @param {string} name */
  notKnown(name) {
    actions.change({ unknown: [...state.unknown, name] }, { focus: true });
  },
  undo() {
    const last = before.pop();
    if (!last) return;
    state = last;
    history.replaceState(null, "", toFragment(state));
    render({ focus: true });
  },
  clear() {
    actions.change({ facts: {}, readings: {}, unknown: [], from: "" }, { focus: true });
  },
  /** Loads a decided case. @param {any} c */
  load(c) {
    const facts = Object.fromEntries(Object.entries(c.facts).map(([name, v]) => [name, tokensOf(v)]));
    actions.change({ package: c.package, question: c.question, presume: !!c.presume, facts, readings: { ...c.readings }, unknown: [], from: c.id });
    actions.show("case");
    byId("ruling").focus();
  },
  /** Shows a page. @param {string} name @param {string} [key] a rule to go to */
  show(name, key) {
    page = name;
    for (const b of document.querySelectorAll("nav [data-page]")) {
      if (b.getAttribute("data-page") === name) b.setAttribute("aria-current", "page");
      else b.removeAttribute("aria-current");
    }
    for (const p of ["case", "cases", "rules"]) byId("page-" + p).hidden = p !== name;
    if (name === "cases") renderCases(byId("page-cases"), cases, decide, actions);
    if (name === "rules") renderRules(byId("page-rules"), catalogue.packages.map((/** @type {any} */ p) => p.name), vienna, state.package, key ?? "");
    if (!key) scrollTo(0, 0);
  },
  /** Goes to a fact of the form, or to a reading. @param {string} name */
  goTo(name) {
    const field = document.querySelector(`[data-name="${CSS.escape(name)}"], [data-reading="${CSS.escape(name)}"]`);
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.querySelector("input")?.focus();
    field?.scrollIntoView({ block: "center" });
  },
  /** Says it to whoever listens. @param {string} text */
  announce(text) {
    byId("announce").textContent = text;
  },
};

/** Decides a case. @param {any} c */
const decide = (c) => vienna.decide(c).record;

/** @param {{focus?: boolean}} how */
function render(how = {}) {
  trouble("");
  try {
    renderMeasure();
    if (built !== state.package) {
      buildFacts(byId("facts"), law(), () => state, actions);
      built = state.package;
    }
    const asked = toCase(state, law().columns);
    const record = decide(asked);
    const next = vienna.next({ case: asked, unknown: state.unknown });
    syncFacts(state, record);
    renderInterview(byId("interview"), { state, law: law(), record, next, undo: before.length > 0 }, actions);
    renderRuling(byId("ruling"), { state, law: law(), record, asked, vienna, decided: cases.find((c) => c.id === state.from) }, actions);
    const question = next.question ? ` Next question: ${next.question.wording}` : "";
    actions.announce(`${capital(words(state.question))}: ${answers[record.answer].word}.${question}`);
    document.title = `${capital(words(state.question))}: ${answers[record.answer].word.toLowerCase()} (vienna)`;
    document.documentElement.dataset.answer = record.answer;
    if (how.focus) byId("interview-title")?.focus();
  } catch (e) {
    trouble(/** @type {Error} */ (e).message);
    throw e;
  }
}

function renderMeasure() {
  for (const input of byId("packages").querySelectorAll("input")) input.checked = input.value === state.package;
  const select = byId("question");
  if (select.dataset.package !== state.package) {
    select.dataset.package = state.package;
    fill(select, law().measures.map((/** @type {string} */ m) => h("option", { value: m }, capital(words(m)))));
  }
  select.value = state.question;
  byId("question-gloss").textContent = capital(gloss(state.package, "question", state.question)) + ".";
  byId("presume").checked = state.presume;
}

/** @param {string} text */
function trouble(text) {
  const p = byId("trouble");
  p.textContent = text;
  p.hidden = !text;
}

/** Reads the link; a case that it cannot read is said, not guessed. */
function follow() {
  try {
    const linked = fromFragment(location.hash, lawOf);
    if (linked) state = linked;
    return true;
  } catch (e) {
    trouble(/** @type {Error} */ (e).message + " The case was not loaded.");
    return false;
  }
}

function wire() {
  fill(byId("packages"), [["immunity", "A person"], ["premises", "A thing"]].map(([value, text]) =>
      h("label", {}, h("input", { type: "radio", name: "package", value, onchange: () => actions.change({ package: value, question: lawOf(value).measures[value === "immunity" ? 3 : 0], facts: {}, readings: {}, unknown: [], from: "" }) }), h("span", {}, text))),
  );
  byId("question").addEventListener("change", (/** @type {any} */ e) => actions.change({ question: e.target.value, unknown: [] }));
  byId("presume").addEventListener("change", (/** @type {any} */ e) => actions.change({ presume: e.target.checked }));
  byId("skip").addEventListener("click", (/** @type {Event} */ e) => {
    e.preventDefault(); // the fragment is the case
    actions.show("case");
    byId("ruling").focus();
  });
  for (const b of document.querySelectorAll("nav [data-page]")) b.addEventListener("click", () => actions.show(b.getAttribute("data-page") ?? "case"));
  byId("theme").addEventListener("click", turnTheme);
  addEventListener("hashchange", () => {
    if (follow()) render();
  });
}

/** Colours as the system has them, then light, then dark. */
function turnTheme() {
  const root = document.documentElement;
  const now = root.dataset.theme ?? "auto";
  const then = { auto: "light", light: "dark", dark: "auto" }[now] ?? "auto";
  if (then === "auto") delete root.dataset.theme;
  else root.dataset.theme = then;
  const button = byId("theme");
  button.textContent = capital(then);
  button.setAttribute("aria-label", then === "auto" ? "Colours: as the system has them" : `Colours: ${then}`);
}

async function start() {
  const list = loadCases();
  [vienna] = await Promise.all([init(), loadGlossary()]);
  catalogue = vienna.catalogue({});
  byId("limits").textContent = catalogue.limits;
  wire();
  const linked = follow();
  const said = byId("trouble").textContent;
  render();
  if (!linked) trouble(said);
  performance.mark("first answer");
  cases = await list;
  if (state.from) render();
  document.documentElement.dataset.cases = String(cases.length);
}

start().catch((e) => {
  trouble(`The library could not be started: ${e.message}`);
  throw e;
});
