// Asks what decides, replies with what is known of it, and prints the ruling.
import { init } from "./vienna.js";

const vienna = await init();
const facts = { person: "administrative_technical" };
const stated = { package: "immunity", question: "civil_jurisdiction", facts };
const known = { act: "private", "waiver.given": false, counterclaim: false };
const unknown = [];
for (let q; (q = vienna.next({ case: stated, unknown }).question) !== null;) {
	console.log(q.wording, known[q.name] ?? "not known");
	if (q.name in known) facts[q.name] = known[q.name];
	else unknown.push(q.name);
}
console.log(vienna.decide({ ...stated, presume: true }).record.text);
