// The page: what is asked, and what follows from it.

/** @import { Case, Catalogue, Vienna } from "./vienna.js" */
/** @import { Decided } from "./cases.js" */
/** @import { State } from "./link.js" */
import { answers, badge } from "./answer.js";
import { byId, fill, h } from "./dom.js";
import { fromFragment, toCase, toFragment, tokensOf } from "./link.js";
import { capital, gloss, loadGlossary, presumptions, words } from "./words.js";
import { renderInterview } from "./interview.js";
import { buildFacts, syncFacts } from "./facts.js";
import { renderRuling } from "./ruling.js";
import { loadCases, renderCases } from "./cases.js";
import { renderRules } from "./rules.js";
import { init } from "./vienna.js";

/** @type {Vienna} */
let vienna;
/** @type {Catalogue} */
let catalogue;
/** @type {Decided[]} */
let cases = [];
/** @type {State} */
let state = { package: "immunity", question: "arrest", presume: true, facts: {}, readings: {}, unknown: [], from: "" };
/** @type {State[]} what stood before, for undo */
const before = [];
let form = ""; // the package whose facts the form has

/** @param {string} name */
const packageOf = (name) => catalogue.packages.find((p) => p.name === name);
const law = () => /** @type {import("./vienna.js").Package} */ (packageOf(state.package));

/** @typedef {typeof actions} Actions */

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
    const { [name]: _, ...facts } = state.facts;
    const { [name]: __, ...readings } = state.readings;
    const reading = law().columns.find((c) => c.name === name)?.reading;
    if (tokens.length && reading) readings[name] = tokens[0];
    if (tokens.length && !reading) facts[name] = tokens;
    actions.change({ facts, readings, unknown: state.unknown.filter((u) => u !== name) }, how);
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
  /** Loads a decided case. @param {Decided} c */
  load(c) {
    const facts = Object.fromEntries(Object.entries(c.facts).map(([name, v]) => [name, tokensOf(v)]));
    actions.change({ package: c.package, question: c.question, presume: !!c.presume, facts, readings: { ...c.readings }, unknown: [], from: c.id });
    actions.show("case");
    byId("ruling").focus();
  },
  /** Shows a page. @param {string} name @param {string} [key] a rule to go to */
  show(name, key) {
    for (const b of document.querySelectorAll("nav [data-page]")) {
      if (b.getAttribute("data-page") === name) b.setAttribute("aria-current", "page");
      else b.removeAttribute("aria-current");
    }
    for (const p of ["case", "cases", "rules"]) byId("page-" + p).hidden = p !== name;
    byId("bar").hidden = name !== "case";
    if (name === "cases") renderCases(byId("page-cases"), cases, decide, actions);
    if (name === "rules") renderRules(byId("page-rules"), catalogue.packages.map((p) => p.name), vienna, state.package, key ?? "");
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

/** @param {Case} c */
const decide = (c) => vienna.decide(c).record;

/** Decides the case and shows what follows. @param {{focus?: boolean}} [how] */
function render(how = {}) {
  trouble("");
  try {
    renderMeasure();
    if (form !== state.package) {
      buildFacts(byId("facts"), law(), () => state, actions);
      form = state.package;
    }
    const asked = toCase(state, law().columns);
    const record = decide(asked);
    const next = vienna.next({ case: asked, unknown: state.unknown });
    syncFacts(state, record);
    renderInterview(byId("interview"), { state, law: law(), record, next, undo: before.length > 0 }, actions);
    const views = vienna.views({ case: asked }).views;
    const decided = cases.find((c) => c.id === state.from);
    if (state.from && cases.length && !decided) trouble(`The link names the decided case “${state.from}”, which is none of those here.`);
    renderRuling(byId("ruling"), { state, law: law(), record, asked, views, decided }, actions);
    const question = next.question ? ` Next question: ${next.question.wording}` : "";
    actions.announce(`${capital(words(state.question))}: ${answers[record.answer].word}.${question}`);
    document.title = `${capital(words(state.question))}: ${answers[record.answer].word.toLowerCase()} (vienna)`;
    fill(byId("bar"), h("span", {}, capital(words(state.question))), badge(record.answer, true));
    if (how.focus) byId("interview-title")?.focus();
  } catch (e) { // what the library refuses, it refuses with where, what was seen and what is allowed
    trouble(/** @type {Error} */ (e).message);
  }
}

function renderMeasure() {
  for (const input of byId("packages").querySelectorAll("input")) input.checked = input.value === state.package;
  const select = byId("question");
  if (select.dataset.package !== state.package) {
    select.dataset.package = state.package;
    fill(select, law().measures.map((m) => h("option", { value: m }, capital(words(m)))));
  }
  select.value = state.question;
  byId("question-gloss").textContent = capital(gloss(state.package, "question", state.question)) + ".";
  byId("presume").checked = state.presume;
  byId("presume-gloss").textContent = presumptions[state.package];
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
    const linked = fromFragment(location.hash, packageOf);
    if (linked) state = linked;
    return true;
  } catch (e) {
    trouble(/** @type {Error} */ (e).message + " The case was not loaded.");
    return false;
  }
}

function wire() {
  fill(byId("packages"), [["immunity", "A person"], ["premises", "A thing"]].map(([value, text]) =>
      h("label", {}, h("input", { type: "radio", name: "package", value, onchange: () => turnTo(value) }), h("span", {}, text))),
  );
  byId("question").addEventListener("change", (e) => actions.change({ question: e.target.value, unknown: [] }));
  byId("presume").addEventListener("change", (e) => actions.change({ presume: e.target.checked }));
  for (const id of ["skip", "bar"]) {
    byId(id).addEventListener("click", (e) => {
      e.preventDefault(); // the fragment is the case
      actions.show("case");
      byId("ruling").focus();
      byId("ruling").scrollIntoView();
    });
  }
  for (const b of document.querySelectorAll("nav [data-page]")) b.addEventListener("click", () => actions.show(b.getAttribute("data-page") ?? "case"));
  byId("theme").addEventListener("click", turnTheme);
  addEventListener("hashchange", () => {
    const was = state;
    if (!follow()) return;
    before.push(was);
    render();
  });
}

/** Begins a case of another package. @param {string} name */
function turnTo(name) {
  const to = packageOf(name);
  if (to) actions.change({ package: to.name, question: name === "immunity" ? "arrest" : "enter", facts: {}, readings: {}, unknown: [], from: "" });
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
