// Words for what the library spells as tokens.

/** @import { Column } from "./vienna.js" */

/** @type {Record<string, Record<string, Record<string, string>>>} */
let glossary = {};

/** Reads the words that the documentation has for the tokens. */
export async function loadGlossary() {
  glossary = await (await fetch("glossary.json")).json();
}

/**
 * What a token of a fact, or of "question", means; "" if nothing is said.
 * @param {string} pkg
 * @param {string} name
 * @param {string} token
 */
export const gloss = (pkg, name, token) => glossary[pkg]?.[name]?.[token] ?? "";

/** @type {Record<string, string>} */
const special = {
  true: "yes",
  false: "no",
  administrative_technical: "administrative and technical staff",
  administrative_technical_family: "family of administrative and technical staff",
};

/**
 * A token in words: "un_official" is "UN official".
 * @param {string} token
 */
export function words(token) {
  return special[token] ?? token.replace(/^un_/, "UN ").replaceAll("_", " ");
}

/**
 * A value as a ruling prints it, in words: "agent or head of mission".
 * @param {string} value
 */
export const valueWords = (value) => value.split(" ").map(words).join(" ");

/** @param {string} s */
export const capital = (s) => s.charAt(0).toUpperCase() + s.slice(1);

/** The names of the instruments. @type {Record<string, string>} */
export const instruments = {
  VCDR: "Vienna Convention on Diplomatic Relations, 1961",
  VCCR: "Vienna Convention on Consular Relations, 1963",
  CSM: "Convention on Special Missions, 1969",
  CPIUN: "Convention on the Privileges and Immunities of the United Nations, 1946",
  CPISA: "Convention on the Privileges and Immunities of the Specialised Agencies, 1947",
  Custom: "Custom, and what States may do without any rule",
};

/** What is presumed, and what never is. @type {Record<string, string>} */
export const presumptions = {
  immunity: "serving, in the receiving State, no ties to it, notified, not waived and the like; never a person, the capacity of the act, a claim or a grant. The ruling lists each.",
  premises: "in the receiving State, by a State agent, in use, no consent, no emergency and the like, and the same of the owner; never a thing, its holder, a person or a grant. The ruling lists each.",
};

/**
 * The groups of facts of a form, in order, each with the names that begin so.
 * @type {Record<string, [string, string[]][]>}
 */
const groups = {
  immunity: [
    ["Person and post", ["person", "tenure", "ties", "notified", "household", "post_head", "own_state", "consular_act"]],
    ["The act and the measure", ["act", "forum", "danger", "grave_crime", "judicial_decision", "final_decision", "infringes", "unlawful", "crime", "claimed"]],
    ["The action", ["claim", "begun", "for_sending_state", "forced_labour", "counterclaim", "own_contract", "vehicle"]],
    ["Waiver", ["waiver."]],
    ["The sponsor of family or private staff", ["sponsor."]],
    ["Couriers", ["document", "delivered", "admitted"]],
    ["Special missions", ["special_missions_convention", "accepted", "informed"]],
    ["On a journey", ["journey", "visa", "force_majeure", "needed_for_transit"]],
    ["Dues, work and property", ["gainful", "permanent", "services", "sole_employ", "social_cover", "immovable", "for_use", "first_installation", "deceased", "only_by_posting", "export_prohibited"]],
    ["Grants and reservations", ["grant.", "reservation"]],
  ],
  premises: [
    ["The thing", ["thing", "holder", "heads_own", "work_part", "official_business", "held_for_state", "account_use"]],
    ["The measure", ["forum", "actor", "ground", "emergency", "obstructs"]],
    ["Consent", ["consent."]],
    ["The life of the place", ["stage", "objection", "accepted", "locality"]],
    ["Bags and baggage", ["marked", "documented", "official_use", "serious_reason", "opening_refused", "honorary_exchange", "presence", "accompanying"]],
    ["Archives and letters", ["provenance", "public", "separate"]],
    ["Dues, takings and permissions", ["on_contractor", "public_need", "compensated", "transmitter_allowed", "transit_agreed"]],
    ["Grants and reservations", ["granted", "reservation"]],
    ["The owner: person and post", ["owner.person", "owner.tenure", "owner.ties", "owner.notified", "owner.household", "owner.forum", "owner.act", "owner.claim"]],
    ["The owner: waiver", ["owner.waiver."]],
    ["The owner: everything else", ["owner."]],
  ],
};

/**
 * The facts by group; what belongs to none comes last.
 * @param {string} pkg
 * @param {Column[]} columns
 * @returns {[string, Column[]][]}
 */
export function grouped(pkg, columns) {
  const left = new Set(columns.filter((c) => !c.reading));
  /** @type {[string, Column[]][]} */
  const out = [];
  for (const [title, prefixes] of groups[pkg] ?? []) {
    const members = [...left].filter((c) => prefixes.some((p) => c.name === p || (p.endsWith(".") && c.name.startsWith(p))));
    members.forEach((c) => left.delete(c));
    if (members.length) out.push([title, members]);
  }
  if (left.size) out.push(["Other facts", [...left]]);
  return out;
}

/**
 * The regime to which a class of person belongs.
 * @param {string} token
 */
export function regime(token) {
  if (token === "no_status") return "None of these";
  if (/consular|honorary/.test(token)) return "Consular posts";
  if (/^special_/.test(token)) return "Special missions";
  if (/^(un|agency)_/.test(token)) return "United Nations and specialised agencies";
  if (/^(head_of_state|head_of_government|foreign_minister|state_official)$/.test(token)) return "Custom";
  return "Diplomatic missions";
}
