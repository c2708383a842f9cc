// The rules by article, with search.

/** @import { Package, Rule, Vienna } from "./vienna.js" */
import { badge } from "./answer.js";
import { byId, fill, h } from "./dom.js";
import { instruments } from "./words.js";

let shown = ""; // the package whose rules stand

/**
 * @param {any} root
 * @param {Package["name"][]} packages
 * @param {Vienna} vienna
 * @param {Package["name"]} pkg
 * @param {string} key a rule to go to, or ""
 */
export function renderRules(root, packages, vienna, pkg, key) {
  if (shown !== pkg) build(root, packages, vienna, pkg);
  for (const rule of root.querySelectorAll(".rule.target")) rule.classList.remove("target");
  const rule = key && byId(`rule-${key}`);
  if (!rule) return;
  for (const hidden of root.querySelectorAll("[hidden]")) hidden.hidden = false;
  byId("find-rule").value = "";
  rule.classList.add("target");
  rule.focus();
  rule.scrollIntoView({ block: "center" });
}

/** @param {any} root @param {Package["name"][]} packages @param {Vienna} vienna @param {Package["name"]} pkg */
function build(root, packages, vienna, pkg) {
  shown = pkg;
  const rules = vienna.rules({ package: pkg }).rules;
  const count = h("p", { class: "hint", role: "status" });
  const find = h("input", { type: "search", id: "find-rule", placeholder: "Article, word, measure, key …", "aria-label": "Find a rule" });
  const choose = h("select", { id: "rules-of", "aria-label": "Rules about", onchange: () => { build(root, packages, vienna, choose.value); byId("rules-of").focus(); } },
    packages.map((p) => h("option", { value: p, selected: p === pkg }, p === "immunity" ? "Persons" : p === "premises" ? "Things" : p)));
  /** @type {{treaty: string, articles: {title: string, rules: Rule[]}[]}[]} */
  const treaties = [];
  for (const r of rules) {
    const [, treaty, article] = /^(\S+)(?: (\d+))?/.exec(r.at) ?? ["", r.at, ""];
    let t = treaties.find((t) => t.treaty === treaty);
    if (!t) treaties.push((t = { treaty, articles: [] }));
    const title = article ? `${/^CPI/.test(treaty) ? "Section" : "Article"} ${article}` : "";
    let a = t.articles.find((a) => a.title === title);
    if (!a) t.articles.push((a = { title, rules: [] }));
    a.rules.push(r);
  }
  treaties.sort((a, b) => Number(a.treaty === "Custom") - Number(b.treaty === "Custom"));
  const filter = () => {
    const sought = find.value.trim().toLowerCase();
    let n = 0;
    for (const article of root.querySelectorAll(".article")) {
      let here = 0;
      for (const rule of article.querySelectorAll(".rule")) {
        rule.hidden = !rule.dataset.text.includes(sought);
        if (!rule.hidden) here++;
      }
      article.hidden = here === 0;
      n += here;
    }
    for (const treaty of root.querySelectorAll(".treaty")) treaty.hidden = !treaty.querySelector(".article:not([hidden])");
    count.textContent = `${n} of ${rules.length} rules, in the order of the treaties; which prevails is said by the layer.`;
  };
  find.addEventListener("input", filter);
  fill(root,
    h("div", { class: "heading" }, h("h2", { id: "rules-title" }, "Rules"), h("div", { class: "row" }, find, choose)),
    count,
    treaties.map((t) => h("section", { class: "treaty" }, h("h3", {}, instruments[t.treaty] ?? t.treaty, instruments[t.treaty] && h("span", { class: "at" }, t.treaty)),
      t.articles.map((a) => h("section", { class: "article" }, a.title && h("h4", {}, a.title), a.rules.map(row))))));
  filter();
}

/** A rule with its conditions. @param {Rule} r */
const row = (r) =>
  h("div", { class: "rule", id: `rule-${r.key}`, tabindex: "-1", "data-text": JSON.stringify(r).toLowerCase() },
    h("p", { class: "provision" }, r.at),
    h("div", {},
      h("p", { class: "gist" }, r.gist),
      h("p", { class: "aside" }, [r.measure && `Measures: ${r.measure}`, r.when && `When: ${r.when}`].filter(Boolean).join(". ").replaceAll("_", " ")),
      h("p", { class: "aside" }, h("code", {}, r.key))),
    h("p", { class: "layer" }, r.layer, r.outcome && [" ", badge(r.outcome, true)]));
