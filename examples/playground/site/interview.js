// The next question: what is asked, why, of whom, and where each answer leads.

/** @import { Answer, Next, Package, Question, RulingRecord } from "./vienna.js" */
/** @import { Actions } from "./main.js" */
/** @import { State } from "./link.js" */
import { badge } from "./answer.js";
import { fill, h } from "./dom.js";
import { capital, gloss, regime, words } from "./words.js";

/**
 * @param {any} root
 * @param {{state: State, law: Package, record: RulingRecord, next: Next, undo: boolean}} on
 * @param {Actions} actions
 */
export function renderInterview(root, { state, law, record, next, undo }, actions) {
  const q = next.question;
  root.dataset.asks = q?.name ?? "";
  const back = h("div", { class: "row" },
    h("button", { type: "button", class: "quiet", id: "undo", disabled: !undo, onclick: actions.undo }, "Undo"),
    h("button", { type: "button", class: "quiet", id: "clear", onclick: actions.clear }, "Start again"));
  if (!q) {
    const [title, said] = record.answer === "unknown"
      ? ["Nothing more to ask", "Whatever could still decide is not known. The answer stays unknown: treat person and place as protected."]
      : ["No further question", record.presumed
        ? "The facts stated settle the answer, with what the ruling lists as presumed: check it, each leads to its fact."
        : "The facts stated settle the answer."];
    fill(root,
      h("p", { class: "kicker" }, "Interview"),
      h("h2", { id: "interview-title", tabindex: "-1" }, title),
      h("p", {}, said),
      back);
    return;
  }
  const choices = q.tokens.map((token, i) => choice(state, law, q, token, q.leads[i], actions));
  fill(root,
    h("p", { class: "kicker" }, q.reading ? "Next: a contested point of law" : "Next question"),
    h("h2", { id: "interview-title", tabindex: "-1" }, q.wording),
    h("dl", { class: "why" },
      h("dt", {}, "Why"), h("dd", {}, h("button", { type: "button", class: "cite", onclick: () => actions.show("rules", q.rule.key) }, q.rule.at), " ", q.rule.gist),
      h("dt", {}, "Ask"), h("dd", {}, q.who),
      q.evidence && [h("dt", {}, "Shown by"), h("dd", {}, q.evidence)],
      q.decider && q.decider !== q.who && [h("dt", {}, "Decision"), h("dd", {}, q.decider)]),
    h("div", { class: "choices", role: "group", "aria-labelledby": "interview-title" },
      q.name.endsWith("person") ? byRegime(q.tokens, choices) : choices,
      h("button", { type: "button", class: "choice unknown-choice", "data-token": "?", onclick: () => actions.notKnown(q.name) },
        h("span", { class: "label" }, "Not known"), h("span", { class: "gloss" }, "ask what else could decide"))),
    q.tokens.length > 2 && !q.reading && h("p", { class: "hint" }, "One of several? Tick them under Facts."),
    back);
}

/**
 * A button that gives an answer, with what it leads to.
 * @param {State} state
 * @param {Package} law
 * @param {Question} q
 * @param {string} token
 * @param {Answer} lead
 * @param {Actions} actions
 */
function choice(state, law, q, token, lead, actions) {
  let label = capital(words(token));
  let said = q.reading ? "" : gloss(state.package, q.name, token);
  if (q.reading) {
    const option = law.readings.find((r) => r.id === q.name)?.options.find((o) => o.position === token);
    label = `${token}: ${option?.gist}`;
    said = option?.authorities.map((a) => a.name).join("; ") ?? "";
  }
  return h("button", { type: "button", class: "choice", "data-token": token, onclick: () => actions.set(q.name, [token], { focus: true }) },
    h("span", { class: "label" }, label),
    said && h("span", { class: "gloss" }, said),
    h("span", { class: "lead" }, h("span", { class: "unseen" }, "leads to "), badge(lead, true)));
}

/** The classes of person under their regimes; those of a mission are seen at once. @param {string[]} tokens @param {any[]} choices */
function byRegime(tokens, choices) {
  /** @type {Map<string, any[]>} */
  const regimes = new Map();
  tokens.forEach((t, i) => regimes.set(regime(t), [...(regimes.get(regime(t)) ?? []), choices[i]]));
  return [...regimes].map(([title, members]) =>
    h("details", { class: "regime", open: regimes.size < 3 || title === "Diplomatic missions" },
      h("summary", {}, title, h("span", { class: "count" }, members.length)),
      h("div", { class: "members", role: "group", "aria-label": title }, members)));
}
