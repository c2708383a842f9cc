/** Loads the library. By default vienna.wasm stands beside vienna.js; else say where it is, or give what it holds. */
export function init(wasm?: URL | Response | BufferSource): Promise<Vienna>;

/**
 * What may be asked. Whatever is not exactly what is allowed, to the name and the
 * token, is thrown as an Error that says where, what was seen and what is allowed.
 */
export interface Vienna {
	/** The answer to a case, with its reasons. */
	decide(asked: Case): Decided;
	/** The next question to ask; unknown names what was asked and is not known. */
	next(asked: { case: Case; unknown?: readonly string[] }): Next;
	/** The smallest changes of fact that would give another answer, of at most size steps: 2 if it is left out. 3 may take some seconds. */
	flips(asked: { case: Case; size?: 1 | 2 | 3 }): Flips;
	/** The answers under the positions on contested points. */
	views(asked: { case: Case }): Views;
	/** The rules of a package, in the order of the treaties, and then the provisions on the manner of a measure. */
	rules(asked: { package: PackageName }): Rules;
	/** The measures, facts and readings from which cases are written. */
	catalogue(asked: {}): Catalogue;
}

export type PackageName = "immunity" | "premises";

/** Unknown is not no; not_barred is not lawful: see limits. */
export type Answer = "unknown" | "barred" | "not_barred";

/** A token of the fact, or a list: one of these. Of a Column with every it is all of these. */
export type Value = string | boolean | readonly string[] | readonly boolean[];

/** What is known. What is left out is not stated. */
export interface Case {
	id?: string;
	package: PackageName;
	/** A token of the package's measures. */
	question: string;
	/** By name, of the columns that are no readings. */
	facts: { [name: string]: Value };
	/** By name, of the readings: the letter of a position. */
	readings?: { [name: string]: string | readonly string[] };
	/** Facts that are not stated take the value that protects. */
	presume?: boolean;
}

export interface Decided {
	/** That of the case, if it has one. */
	id?: string;
	record: RulingRecord;
}

/** A ruling as it is kept: complete in itself, and read by every later version. */
export interface RulingRecord {
	/** Of records: it grows only when an old record could be misread. */
	format: number;
	/** The day to which the law was checked. */
	law: string;
	package: PackageName;
	question: string;
	/** The case as stated. */
	case: { facts?: Case["facts"]; readings?: Case["readings"]; presume?: boolean };
	answer: Answer;
	/** The rules that settle it or, if it is unknown, those that may. */
	settled: Rule[];
	/** The rules that would give another outcome, but for those. */
	displaced?: Rule[];
	/** The stated facts that the answer needs. */
	used?: Fact[];
	/** The presumptions that it needs. */
	presumed?: Fact[];
	/** What would have to be known. */
	open?: Fact[];
	/** The provisions that bind how the measure is taken. */
	manner?: Rule[];
	/** The ruling as a paragraph, which ends with the limits. */
	text: string;
	/** The line that stands under every ruling. */
	limits: string;
}

/** A row of law. Where a provision stands it reads "VCDR 31(1)(a)". */
export interface Rule {
	/** Stable; it may be retired, and is never reused. */
	key: string;
	at: string;
	/** The provision by which the person has it, where that is another. */
	through?: string;
	/** One clause, which reads on from the rule before it. */
	gist: string;
	/** The step of the treaty's logic in which it stands; "" for the manner of a measure. */
	layer: string;
	/** What follows where it decides. */
	outcome: string;
	/** Its conditions in words. */
	when?: string;
	/** The measures that it is about, in words. */
	measure?: string;
}

/** A fact or a reading as a ruling lists it. */
export interface Fact {
	name: string;
	/** In words, "agent or head_of_mission". */
	value?: string;
	gist: string;
	at?: string;
	/** Who decides it, where the caller cannot see it. */
	decider?: string;
	/** The provision that presumes it; without one it is only assumed. */
	law?: string;
	reading?: boolean;
}

/** What every answer to a question about a case has. */
export interface Ruled {
	/** That of the case, if it has one. */
	id?: string;
	/** The answer to the case as it stands. */
	answer: Answer;
	/** The line that stands under every ruling. */
	limits: string;
}

export interface Next extends Ruled {
	/** null if the answer is settled, or nothing is left to ask. */
	question: Question | null;
}

/** Its tokens are those that are still possible. */
export interface Question extends Column {
	/** The rule for which it matters. */
	rule: Rule;
	/** For each of the tokens the answer once it is stated, and nothing else. */
	leads: Answer[];
}

export interface Flips extends Ruled {
	/** Fewest steps first. */
	flips: Flip[];
}

export interface Flip {
	/** The answer that the changes would give. */
	answer: Answer;
	/** How many separate things would have to be otherwise. */
	steps: number;
	/** Somebody can bring about every change. */
	possible: boolean;
	changes: Change[];
	/** The presumptions that are taken to hold, and would have to be stated. */
	presumed?: Fact[];
	text: string;
}

/** A fact that would have to be otherwise, or known. */
export interface Change {
	name: string;
	/** In words; left out if nothing is stated or presumed. */
	from?: string;
	/** Any of these, or with every all of them. */
	to: string[];
	every?: boolean;
	/** The rule by which it makes the difference. */
	rule: Rule;
	/** The act that can bring it about; left out where nobody can. */
	by?: string;
}

export interface Views extends Ruled {
	/** One, if the answer is the same whatever position is taken. */
	views: View[];
}

export interface View {
	answer: Answer;
	/** The positions that lead to it. */
	taken: Taken[];
	/** The weakest link in the chain of reasons; null if the text alone bears the answer, or no authority is known for a position. */
	weakest: Authority | null;
	text: string;
}

/** A position on the reading with this id. */
export interface Taken extends Option {
	id: string;
}

export interface Option {
	/** Its letter. */
	position: string;
	/** Its token. */
	name: string;
	gist: string;
	authorities: Authority[];
}

export interface Authority {
	name: string;
	/** The ISO 3166 code of the State; left out for an international body. */
	forum?: string;
	year?: number;
	/** In words. */
	weight?: string;
	/** What qualifies it. */
	note?: string;
}

export interface Rules {
	rules: Rule[];
}

export interface Catalogue {
	/** Of records. */
	format: number;
	/** The day to which the law was checked. */
	law: string;
	limits: string;
	packages: Package[];
}

export interface Package {
	name: PackageName;
	/** The tokens of the questions. */
	measures: string[];
	columns: Column[];
	readings: Reading[];
}

/** A fact or a reading as a case states it. */
export interface Column {
	name: string;
	/** For a fact with truth, true and false in words; for a reading the letters of its positions. */
	tokens: string[];
	gist: string;
	/** The provision that makes it a fact. */
	at?: string;
	/** Who decides it, where the caller cannot see it. */
	decider?: string;
	/** It is stated as true or false, not as text. */
	truth?: boolean;
	/** Several tokens mean all of them, not one of them. */
	every?: boolean;
	/** It is stated among the readings. */
	reading?: boolean;
	/** A question in plain words. */
	wording?: string;
	/** Who can answer it properly. */
	who?: string;
	/** What usually shows it. */
	evidence?: string;
	/** The act that can bring it about; left out where nobody can. */
	by?: string;
	/** The token that presume gives it where it is not stated; left out if it is never presumed. */
	presumed?: string;
}

/** A question that the text leaves open. A position on it is a choice of law. */
export interface Reading {
	/** The name of its column. */
	id: string;
	at: string[];
	question: string;
	options: Option[];
	/** What a careful adviser starts from, which is not settled law. */
	default: string;
	/** The answer that changes. */
	turns: string;
}
