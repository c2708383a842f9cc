import { init, type Answer, type Case } from "./vienna.js";

const vienna = await init(new URL("https://example.org/vienna.wasm"));
const stated: Case = { package: "premises", question: "enter", facts: { thing: ["premises", "residence"], "consent.given": false } };
const answer: Answer = vienna.decide({ ...stated, presume: true }).record.answer;
for (const rule of vienna.decide(stated).record.displaced ?? []) console.log(answer, rule.key, rule.at, rule.through?.length);

const { question } = vienna.next({ case: stated, unknown: ["holder"] });
if (question !== null) console.log(question.wording, question.leads.map((lead, i) => `${question.tokens[i]}: ${lead}`), question.rule.gist);
for (const flip of vienna.flips({ case: stated, size: 3 }).flips) console.log(flip.possible, flip.changes[0]?.by, flip.text);
for (const view of vienna.views({ case: stated }).views) console.log(view.weakest?.weight, view.taken.map(taken => taken.id));
for (const { name, columns } of vienna.catalogue({}).packages) console.log(columns.length, vienna.rules({ package: name }).rules.length);

// @ts-expect-error a question is required
vienna.decide({ package: "immunity", facts: {} });
// @ts-expect-error there is no such package
vienna.rules({ package: "impunity" });
// @ts-expect-error there is no such size
vienna.flips({ case: stated, size: 4 });
// @ts-expect-error a weakest link may be missing
vienna.views({ case: stated }).views[0]?.weakest.name;
// @ts-expect-error a question may be missing
vienna.next({ case: stated }).question.name;
// @ts-expect-error a member that is not one
vienna.next({ case: stated, known: [] });
