package immunity

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// readings are the contested points that can change an answer here, in the
// order of the fields of [Readings]. Each takes one of two positions. An
// authority that decided something else, or not as a ruling, says so in its
// Note; an option without authorities is argued, and no ruling is known.
var readings = [...]vienna.Reading{
	{
		ID: "servitude-as-commerce", At: []vienna.Citation{vcdr(31, 1, 'c')},
		Question: "Does a serving agent who keeps a household worker in forced labour thereby exercise a commercial activity?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "trade-only", Gist: "no: the exception means trade for profit, and running a household is not that, however its staff are treated",
				Authorities: []vienna.Authority{
					{Name: "Tabion v Mufti 73 F.3d 535 (4th Cir 1996)", Forum: "US", Year: 1996, Weight: vienna.AppealCourt, Note: "ordinary employment"},
					{Name: "Gonzalez Paredes v Vila 479 F. Supp. 2d 187 (D.D.C. 2007)", Forum: "US", Year: 2007, Weight: vienna.TrialCourt, Note: "ordinary employment"},
					{Name: "Sabbithi v Al Saleh 605 F. Supp. 2d 122 (D.D.C. 2009)", Forum: "US", Year: 2009, Weight: vienna.TrialCourt, Note: "trafficking claim"},
					{Name: "Fun v Pulgar 993 F. Supp. 2d 470 (D.N.J. 2014)", Forum: "US", Year: 2014, Weight: vienna.TrialCourt, Note: "trafficking claim"},
					{Name: "Reyes v Al-Malki [2017] UKSC 61", Forum: "GB", Year: 2017, Weight: vienna.Opinion, Note: "obiter: on this point a separate opinion of Lord Sumption with Lord Neuberger, two of five, which did not carry the court"},
					{Name: "Basfar v Wong [2022] UKSC 20", Forum: "GB", Year: 2022, Weight: vienna.Opinion, Note: "dissent, two of five justices"},
				}},
			{Position: vienna.B, Name: "forced-labour-is-commerce", Gist: "yes: to live knowingly and lastingly off somebody's forced labour is to make a business of it",
				Authorities: []vienna.Authority{
					{Name: "Basfar v Wong [2022] UKSC 20", Forum: "GB", Year: 2022, Weight: vienna.SupremeCourt, Note: "3-2, on assumed facts"},
					{Name: "Reyes v Al-Malki [2017] UKSC 61", Forum: "GB", Year: 2017, Weight: vienna.SupremeCourt, Note: "obiter, three of five justices inclined to it and left it open"},
				}},
		},
		Default: "none for forced labour (United Kingdom B, United States A); ordinary employment is no commerce anywhere",
		Turns:   "the worker's civil claim against an agent, or an agent's family, still in post is barred or open",
	},
	{
		ID: "residual-unlawful-order", At: []vienna.Citation{sentence(vienna.VCDR, 39, 2, 2), vcdr(3, 1, 0)},
		Question: "Is an act on the orders of the sending State that goes beyond what international law allows a mission still an act in the exercise of functions?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "attribution", Gist: "yes: what the office did for its State was official, lawful or not",
				Authorities: []vienna.Authority{
					{Name: "BVerfG 10 June 1997, 2 BvR 1516/96, BVerfGE 96, 68 (former Syrian ambassador)", Forum: "DE", Year: 1997, Weight: vienna.SupremeCourt, Note: "explosives given out of an embassy; not the receiving State"},
					{Name: "Propend Finance v Sing [1997] EWCA Civ 1433", Forum: "GB", Year: 1997, Weight: vienna.AppealCourt, Note: "alleged contempt of court"},
				}},
			{Position: vienna.B, Name: "lawful-functions", Gist: "no: functions are only those that international law lets a mission perform",
				Authorities: []vienna.Authority{
					{Name: "Cass pen, sez V, 11 March 2014, no 39788 (Abu Omar)", Forum: "IT", Year: 2014, Weight: vienna.SupremeCourt, Note: "abduction; the court of first instance had held otherwise"},
					{Name: "Antwerp criminal court 4 February 2021, 20/A/3763 (Assadi)", Forum: "BE", Year: 2021, Weight: vienna.TrialCourt, Note: "bomb plot; not the receiving State"},
					{Name: "R v Bow Street Magistrate, ex p Pinochet (No 3) [2000] 1 AC 147", Forum: "GB", Year: 1999, Weight: vienna.SupremeCourt, Note: "torture, by a former head of State, through the same clause"},
				}},
		},
		Default: "none for grave crimes; A for the daily work of a mission that broke a rule on its way",
		Turns:   "the person is protected for good, or can be tried once functions are over",
	},
	{
		ID: "residual-third-states", At: []vienna.Citation{sentence(vienna.VCDR, 39, 2, 2)},
		Question: "Does the immunity that survives the end of functions bind States other than the receiving State?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "receiving-state-only", Gist: "no: only the State that received the person owes it",
				Authorities: []vienna.Authority{
					{Name: "BVerfG 10 June 1997, 2 BvR 1516/96, BVerfGE 96, 68 (former Syrian ambassador)", Forum: "DE", Year: 1997, Weight: vienna.SupremeCourt, Note: "not even inherited from the former receiving State"},
					{Name: "Cass (Belgium) 2 January 2019, P.18.1301.N (Assadi)", Forum: "BE", Year: 2019, Weight: vienna.SupremeCourt, Note: "of VCDR 31"},
					{Name: "Antwerp criminal court 4 February 2021, 20/A/3763 (Assadi)", Forum: "BE", Year: 2021, Weight: vienna.TrialCourt, Note: "of VCDR 31: it binds the receiving State"},
				}},
			{Position: vienna.B, Name: "erga-omnes", Gist: "yes: the act was the sending State's own, and is so before every court",
				Authorities: []vienna.Authority{
					{Name: "Certain Questions of Mutual Assistance in Criminal Matters (Djibouti v France) [2008] ICJ Rep 177", Year: 2008, Weight: vienna.InternationalCourt, Note: "not of VCDR 39(2): the customary immunity of State officials, which their State must claim"},
					{Name: "the complainant in BVerfGE 96, 68, and some writers", Weight: vienna.Writers, Note: "argued; the court rejected it"},
				}},
		},
		Default: "A",
		Turns:   "a third State may prosecute the former member, unless another immunity bars it, or may not",
	},
	// The reading is ours: no court has put the question in these words. The
	// first sentence ends "privileges and immunities", the second keeps
	// "immunity".
	{
		ID: "residual-arrest", At: []vienna.Citation{sentence(vienna.VCDR, 39, 2, 1), sentence(vienna.VCDR, 39, 2, 2), sentence(vienna.CSM, 43, 2, 2), cpiun(18, 'a'), cpisa(19, 'a')},
		Question: "Does immunity for official acts alone, after the end of functions or of an official of an organisation, bar arrest for the act, or only jurisdiction over it?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "jurisdiction-only", Gist: "only jurisdiction: inviolability went with the other privileges, and the court decides whether the act was official",
				Authorities: []vienna.Authority{
					{Name: "US Department of State, Diplomatic and Consular Immunity: Guidance for Law Enforcement and Judicial Authorities", Forum: "US", Weight: vienna.StatePractice, Note: "by analogy: immunity for official acts is a defence in court and no bar to arrest"},
				}},
			{Position: vienna.B, Name: "arrest-included", Gist: "arrest too: it is the first step of a prosecution that is barred",
				Authorities: []vienna.Authority{
					{Name: "R v Bow Street Magistrate, ex p Pinochet (No 3) [2000] 1 AC 147", Forum: "GB", Year: 1999, Weight: vienna.SupremeCourt, Note: "by implication: an arrest for extradition tested against the clause; a former head of State"},
					{Name: "BVerfG 10 June 1997, 2 BvR 1516/96, BVerfGE 96, 68 (former Syrian ambassador)", Forum: "DE", Year: 1997, Weight: vienna.SupremeCourt, Note: "by implication: about a warrant, which stood for another reason"},
				}},
		},
		Default: "none; no ruling on the point is known",
		Turns:   "the police may arrest a former member, or an official of an organisation, for an official act, or may not",
	},
	{
		ID: "suit-begun-under-immunity", At: []vienna.Citation{vcdr(31, 1, 0), vcdr(39, 2, 0)},
		Question: "Are proceedings void that were begun while the person was immune, once the immunity has gone?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "void", Gist: "yes: what the court could not begin it cannot go on with",
				Authorities: []vienna.Authority{
					{Name: "R v Madan [1961] 2 QB 1 (CCA)", Forum: "GB", Year: 1961, Weight: vienna.AppealCourt, Note: "criminal, before the Convention; the waiver came too late"},
					{Name: "United States v Khobragade 15 F. Supp. 3d 383 (S.D.N.Y. 2014)", Forum: "US", Year: 2014, Weight: vienna.TrialCourt, Note: "criminal: the indictment fell although she had left"},
					{Name: "Soltan v El Beblawi, No 20-cv-1437 (D.D.C. 17 September 2021)", Forum: "US", Year: 2021, Weight: vienna.TrialCourt, Note: "civil: service on a person then immune"},
				}},
			{Position: vienna.B, Name: "suspended", Gist: "no: they wait, and go on when the bar lifts",
				Authorities: []vienna.Authority{
					{Name: "Empson v Smith [1966] 1 QB 426 (CA)", Forum: "GB", Year: 1965, Weight: vienna.AppealCourt, Note: "civil"},
					{Name: "Shaw v Shaw [1979] Fam 62", Forum: "GB", Year: 1979, Weight: vienna.TrialCourt, Note: "divorce"},
					{Name: "Reyes v Al-Malki [2017] UKSC 61", Forum: "GB", Year: 2017, Weight: vienna.SupremeCourt, Note: "civil: a claim begun in post went on after departure"},
				}},
		},
		Default: "A for criminal proceedings; for civil ones B in England and A in the United States",
		Turns:   "the proceedings end and must be begun anew, perhaps out of time, or they go on",
	},
	{
		ID: "notification-constitutive", At: []vienna.Citation{vcdr(10, 1, 0), vcdr(39, 1, 0), vcdr(4, 1, 0), vcdr(9, 1, 0)},
		Question: "Is notification to the receiving State, or its acceptance, a condition of the status of those who enter to take up a post?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "evidence", Gist: "no: post and entry give the status, and the notice proves it",
				Authorities: []vienna.Authority{
					{Name: "R v Home Secretary, ex p Bagga [1991] 1 QB 485 (CA)", Forum: "GB", Year: 1990, Weight: vienna.AppealCourt},
				}},
			{Position: vienna.B, Name: "condition", Gist: "yes: nobody becomes a member of a mission unnoticed and against the host's will",
				Authorities: []vienna.Authority{
					{Name: "R v Governor of Pentonville Prison, ex p Teja [1971] 2 QB 274 (DC)", Forum: "GB", Year: 1971, Weight: vienna.TrialCourt, Note: "doubted in Bagga"},
					{Name: "R v Lambeth Justices, ex p Yusufu [1985] Crim LR 510 (DC)", Forum: "GB", Year: 1985, Weight: vienna.TrialCourt, Note: "doubted in Bagga"},
					{Name: "United States v Kostadinov 734 F.2d 905 (2d Cir 1984)", Forum: "US", Year: 1984, Weight: vienna.AppealCourt, Note: "member of a trade office, never accepted"},
					{Name: "practice of the US Department of State", Forum: "US", Weight: vienna.StatePractice},
				}},
		},
		Default: "A for those who enter to take up the post; for those already there the text itself asks for notification",
		Turns:   "the person is protected from entry on, or not before notification",
	},
	// B is about staff and families. In the rules the head's own immunity needs
	// the government under both positions.
	{
		ID: "waiver-authority", At: []vienna.Citation{vcdr(32, 1, 0)},
		Question: "Whose word is the sending State's waiver for its staff and their families?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "government", Gist: "the government's, or that of somebody shown to speak for it",
				Authorities: []vienna.Authority{
					{Name: "ILC, Draft Articles on Diplomatic Intercourse and Immunities, with commentaries", Year: 1958, Weight: vienna.Drafting, Note: "leaves the competent organ to the sending State"},
					{Name: "Fayed v Al-Tajir [1988] QB 712 (CA)", Forum: "GB", Year: 1987, Weight: vienna.AppealCourt, Note: "obiter, of an ambassador's own pleading"},
				}},
			{Position: vienna.B, Name: "head-of-mission-presumed", Gist: "that of the head of mission, or whoever acts as head, as well, until the government says otherwise",
				Authorities: []vienna.Authority{
					{Name: "Diplomatic Privileges Act 1964, s 2(3)", Forum: "GB", Year: 1964, Weight: vienna.StatePractice, Note: "legislation"},
					{Name: "R v Madan [1961] 2 QB 1 (CCA)", Forum: "GB", Year: 1961, Weight: vienna.AppealCourt, Note: "before the Convention"},
				}},
		},
		Default: "B for staff and families, unless the government contradicts; A for the head's own immunity",
		Turns:   "a waiver by the head of mission frees the measure, or is none",
	},
	{
		ID: "criminal-waiver-reach", At: []vienna.Citation{vcdr(29, 0, 0), vcdr(32, 1, 0), vcdr(32, 4, 0)},
		Question: "Does a waiver for criminal proceedings, in general words, also allow arrest and the serving of a sentence?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "whole-proceedings", Gist: "yes, if nothing in it says less: a second waiver is asked for only in civil and administrative matters",
				Authorities: []vienna.Authority{
					{Name: "Georgia's waiver for Makharadze", Forum: "US", Year: 1997, Weight: vienna.StatePractice, Note: "plea and prison followed; no ruling on the point"},
				}},
			{Position: vienna.B, Name: "each-stage-express", Gist: "no: inviolability is a grant of its own, and what is not named is not given up",
				Authorities: []vienna.Authority{
					{Name: "waivers for questioning only", Weight: vienna.StatePractice, Note: "no ruling on the point"},
				}},
		},
		Default: "A where the words are general, B where they name a stage; no ruling on the point is known",
		Turns:   "arrest and imprisonment after the waiver are open, or breach VCDR 29",
	},
	{
		ID: "brief-restraint", At: []vienna.Citation{vcdr(29, 0, 0)},
		Question: "May police hold an agent back in the middle of an offence or a danger?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "none", Gist: "no: every form of arrest is barred, and abuse is answered by other means",
				Authorities: []vienna.Authority{
					{Name: "apology of the Netherlands to Russia (Borodin)", Forum: "NL", Year: 2013, Weight: vienna.StatePractice, Note: "held for hours"},
				}},
			{Position: vienna.B, Name: "prevent-and-release", Gist: "yes, for the moment that it takes to stop it, and never to prosecute",
				Authorities: []vienna.Authority{
					{Name: "United States Diplomatic and Consular Staff in Tehran (United States v Iran) [1980] ICJ Rep 3, para 86", Year: 1980, Weight: vienna.InternationalCourt, Note: "obiter"},
					{Name: "ILC, Draft Articles on Diplomatic Intercourse and Immunities, with commentaries", Year: 1958, Weight: vienna.Drafting, Note: "on personal inviolability; also in 1957"},
					{Name: "US Department of State, Diplomatic and Consular Immunity: Guidance for Law Enforcement and Judicial Authorities", Forum: "US", Weight: vienna.StatePractice, Note: "grave crime, public safety or self-defence"},
					{Name: "Global Affairs Canada, Scope of Immunities and Summary of Law Enforcement Measures", Forum: "CA", Weight: vienna.StatePractice, Note: "until handed over to the mission"},
					{Name: "United Kingdom police guidance", Forum: "GB", Weight: vienna.StatePractice},
					{Name: "Finnish police guidance", Forum: "FI", Weight: vienna.StatePractice},
				}},
		},
		Default: "B, narrowly",
		Turns:   "holding the person for a moment is lawful or a breach; prosecution stays barred under both",
	},
	{
		ID: "transit-private-detour", At: []vienna.Citation{vcdr(40, 1, 0)},
		Question: "Is the journey back to the post protected in a third State if it comes from a stay there, or elsewhere, for private ends?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "any-return", Gist: "yes: whoever travels to the post returns to it, from wherever",
				Authorities: []vienna.Authority{
					{Name: "Bergman v De Sieyes 170 F.2d 360 (2d Cir 1948)", Forum: "US", Year: 1948, Weight: vienna.AppealCourt, Note: "before the Convention; wider, and not of a private stay"},
				}},
			{Position: vienna.B, Name: "assignment-only", Gist: "no: the journey must serve the posting from beginning to end",
				Authorities: []vienna.Authority{
					{Name: "OLG Bamberg 27 September 2018, 1 Ausl AR 30/18 (Assadi)", Forum: "DE", Year: 2018, Weight: vienna.AppealCourt},
					{Name: "Cass (Belgium) 2 January 2019, P.18.1301.N (Assadi)", Forum: "BE", Year: 2019, Weight: vienna.SupremeCourt},
					{Name: "Antwerp criminal court 4 February 2021, 20/A/3763 (Assadi)", Forum: "BE", Year: 2021, Weight: vienna.TrialCourt},
					{Name: "BGH 25 May 2021, 5 StR 482/20", Forum: "DE", Year: 2021, Weight: vienna.SupremeCourt, Note: "by analogy: a consul on the way to a conference, VCCR 54(1)"},
				}},
		},
		Default: "B",
		Turns:   "the traveller is inviolable, or may be arrested and surrendered",
	},
	{
		ID: "family-follows-sponsor", At: []vienna.Citation{vcdr(37, 1, 0), vcdr(37, 2, 0), vcdr(32, 1, 0), vcdr(38, 1, 0)},
		Question: "Can family have more than the member of the mission has left, after a waiver or under VCDR 38?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "derivative", Gist: "no: family has its status through the member, and no better one",
				Authorities: []vienna.Authority{
					{Name: "practice on the family of agents under VCDR 38(1)", Weight: vienna.StatePractice, Note: "no ruling on the point"},
				}},
			{Position: vienna.B, Name: "separate-grant", Gist: "yes: the Convention gives it to the family itself, and a waiver must name the family",
				Authorities: []vienna.Authority{
					{Name: "R (Charles) v Foreign Secretary [2020] EWHC 3185 (Admin)", Forum: "GB", Year: 2020, Weight: vienna.TrialCourt, Note: "after a waiver; family of administrative and technical staff"},
				}},
		},
		Default: "B after a waiver; none for the family of an agent under VCDR 38(1), where practice leans to A and no ruling is known",
		Turns:   "the family stays protected, or is exposed as far as the member is",
	},
	{
		ID: "technical-staff-execution", At: []vienna.Citation{vcdr(37, 2, 0), vcdr(31, 3, 0)},
		Question: "May a judgment on a private act of administrative and technical staff be executed?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "execution-barred", Gist: "no: VCDR 37(2) cuts back 31(1) and leaves 31(3) as it is"},
			{Position: vienna.B, Name: "execution-follows", Gist: "yes, short of person and home: who can be sued can be made to pay"},
		},
		Default: "none; no ruling on the point is known",
		Turns:   "property of staff can be seized for a private debt, or only in the cases of VCDR 31(1)(a) to (c)",
	},
	{
		ID: "official-act-of-national", At: []vienna.Citation{vcdr(38, 1, 0), vcdr(37, 2, 0), vcdr(37, 3, 0)},
		Question: "Is the official act that VCDR 38(1) protects narrower than an act in the course of duties?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "act-itself", Gist: "yes: the negotiation is protected, the drive to it is not",
				Authorities: []vienna.Authority{
					{Name: "most commentators", Weight: vienna.Writers, Note: "no leading case"},
				}},
			{Position: vienna.B, Name: "course-of-duties", Gist: "no: both mean what the person did for the mission"},
		},
		Default: "A",
		Turns:   "an agent who is a national or permanent resident is protected for what goes with an official act, or is not",
	},
	{
		ID: "road-charge", At: []vienna.Citation{vcdr(34, 0, 'e'), vccr(49, 1, 'e'), csm(33, 0, 'e')},
		Question: "Is a charge for driving in a congested area the price of a service?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "service-price", Gist: "yes: it pays for the use of the roads, and is due",
				Authorities: []vienna.Authority{
					{Name: "Lord Ahmad of Wimbledon, HL Deb 23 May 2024 vol 838, on the London congestion charge", Forum: "GB", Year: 2024, Weight: vienna.StatePractice, Note: "as receiving State"},
				}},
			{Position: vienna.B, Name: "tax", Gist: "no: nothing is rendered for it, so that it is a tax",
				Authorities: []vienna.Authority{
					{Name: "US Embassy in London, note no 060 on the Greater London (Central Zone) Congestion Charging Order 2001", Forum: "US", Year: 2005, Weight: vienna.StatePractice, Note: "as sending State"},
					{Name: "statement of the embassy of Germany in London, October 2005", Forum: "DE", Year: 2005, Weight: vienna.StatePractice, Note: "as sending State; reported by the press"},
					{Name: "statement of the High Commission of India in London", Forum: "IN", Year: 2016, Weight: vienna.StatePractice, Note: "as sending State; reported by the press"},
				}},
		},
		Default: "none; no tribunal has ruled",
		Turns:   "the charge is owed, or the person is exempt",
	},
	// The reading is ours: no court has put the question in these words.
	{
		ID: "licence-suspension", At: []vienna.Citation{vcdr(31, 1, 0)},
		Question: "Is the suspension of a driving licence an exercise of administrative jurisdiction over the holder?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "administrative-jurisdiction", Gist: "yes: an authority judges what the driver did and attaches a sanction"},
			{Position: vienna.B, Name: "permission-withdrawn", Gist: "no: what the receiving State permitted it can stop permitting",
				Authorities: []vienna.Authority{
					{Name: "US Department of State, Diplomatic and Consular Immunity: Guidance for Law Enforcement and Judicial Authorities", Forum: "US", Weight: vienna.StatePractice, Note: "the Department's points system"},
					{Name: "Global Affairs Canada, circular note XDC-0427 of 14 March 2001 on impaired driving", Forum: "CA", Year: 2001, Weight: vienna.StatePractice},
				}},
		},
		Default: "none; there is practice for B, and no ruling is known",
		Turns:   "the licence of a person with immunity can be suspended, or not without a waiver",
	},
	{
		ID: "objected-reservation", At: []vienna.Citation{vcdr(37, 2, 0), vcdr(38, 1, 0)},
		Question: "What applies between a State that reserved a provision and one that objected, but did not refuse treaty relations?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "gap", Gist: "neither text: as far as the reservation goes the provision is out between the two",
				Authorities: []vienna.Authority{
					{Name: "objections of the United States to reservations to VCDR 37(2)", Forum: "US", Weight: vienna.StatePractice},
				}},
			{Position: vienna.B, Name: "invalid-so-full", Gist: "the provision in full: a reservation that may not be made has no effect",
				Authorities: []vienna.Authority{
					{Name: "ILC, Guide to Practice on Reservations to Treaties, guidelines 4.5.1 to 4.5.3", Year: 2011, Weight: vienna.Drafting, Note: "for reservations that are impermissible"},
					{Name: "objections of the United Kingdom", Forum: "GB", Weight: vienna.StatePractice, Note: "do not regard the reservation as valid"},
					{Name: "objections of Australia", Forum: "AU", Weight: vienna.StatePractice, Note: "do not regard the reservation as valid"},
					{Name: "objections of Canada", Forum: "CA", Weight: vienna.StatePractice, Note: "do not regard the reservation as valid"},
					{Name: "objections of France", Forum: "FR", Weight: vienna.StatePractice, Note: "do not regard the reservation as valid"},
				}},
		},
		Default: "B where the objection calls the reservation invalid, A where it does not; an accepted reservation applies as made",
		Turns:   "the reserved protection is owed between the two States, or is not",
	},
	{
		ID: "consular-act-test", At: []vienna.Citation{vccr(43, 1, 0), vccr(5, 0, 0)},
		Question: "Does an act that surrounds a consular function, or breaks the law in performing one, stay an act in the exercise of consular functions?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "nature-and-context", Gist: "yes: the kind of act decides, and what is closely tied to it is covered",
				Authorities: []vienna.Authority{
					{Name: "Risk v Halvorsen 936 F.2d 393 (9th Cir 1991)", Forum: "US", Year: 1991, Weight: vienna.AppealCourt, Note: "papers for a mother against a court order"},
					{Name: "Koeppel & Koeppel v Federal Republic of Nigeria 704 F. Supp. 521 (S.D.N.Y. 1989)", Forum: "US", Year: 1989, Weight: vienna.TrialCourt, Note: "shelter against the terms of a lease"},
					{Name: "Commonwealth v Jerez 390 Mass. 456 (1983)", Forum: "US", Year: 1983, Weight: vienna.SupremeCourt, Note: "a State's highest court; scuffle on an errand"},
				}},
			{Position: vienna.B, Name: "lawful-very-act", Gist: "no: the act itself must be a function, within the limits of law",
				Authorities: []vienna.Authority{
					{Name: "Gerritsen v De la Madrid Hurtado 819 F.2d 1511 (9th Cir 1987)", Forum: "US", Year: 1987, Weight: vienna.AppealCourt, Note: "violence against a critic"},
					{Name: "Joseph v Office of the Consulate General of Nigeria 830 F.2d 1018 (9th Cir 1987)", Forum: "US", Year: 1987, Weight: vienna.AppealCourt, Note: "damage to a house"},
					{Name: "Cass pen, sez V, 19 September 2012, no 46340 (Abu Omar, consuls)", Forum: "IT", Year: 2012, Weight: vienna.SupremeCourt, Note: "abduction"},
				}},
		},
		Default: "A, with violence and private acts outside (Park v Shin, 9th Cir 2002, asks both whether it is a function and whether the act was done in exercise of it)",
		Turns:   "officers and employees are amenable to jurisdiction or not, also after leaving",
	},
	{
		ID: "consular-testimony-scope", At: []vienna.Citation{vccr(44, 3, 0), vccr(43, 1, 0)},
		Question: "Does the privilege of a witness reach every matter connected with functions, or only acts that are immune under 43?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "every-matter", Gist: "every matter connected with functions, as the text has it"},
			{Position: vienna.B, Name: "immune-acts", Gist: "only acts for which there is immunity under 43",
				Authorities: []vienna.Authority{
					{Name: "declarations of the United Kingdom, Barbados, Belize, Fiji and Malta", Forum: "GB", Weight: vienna.StatePractice, Note: "by declaration to the Convention"},
				}},
		},
		Default: "A; B for the States that declared it",
		Turns:   "evidence on matters around a private act, and of service staff, may be compelled or not",
	},
	{
		ID: "career-staff-at-honorary-post", At: []vienna.Citation{vccr(1, 2, 0), vccr(58, 2, 0)},
		Question: "Which chapter governs career personnel at a post that an honorary officer heads?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "kind-of-head", Gist: "Chapter III: the kind of the head selects the chapter"},
			{Position: vienna.B, Name: "kind-of-person", Gist: "Chapter II: career people keep what career people have",
				Authorities: []vienna.Authority{
					{Name: "declaration of Germany", Forum: "DE", Weight: vienna.StatePractice, Note: "by declaration to the Convention; all personnel"},
					{Name: "declaration of the Netherlands", Forum: "NL", Weight: vienna.StatePractice, Note: "by declaration to the Convention; officers and employees"},
					{Name: "declarations of the United Kingdom and Belize", Forum: "GB", Weight: vienna.StatePractice, Note: "by declaration to the Convention; employees"},
				}},
		},
		Default: "A by the text; B for the States that declared it",
		Turns:   "a career officer or employee at such a post has the protection of Chapter II or none",
	},
	{
		ID: "special-mission-custom", At: []vienna.Citation{{Treaty: vienna.Custom}, csm(29, 0, 0), csm(31, 1, 0)},
		Question: "Has an envoy outside any permanent mission immunity between States that the Convention of 1969 does not bind?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "consent-gives-core", Gist: "yes: once accepted as a special mission, inviolability and immunity from criminal jurisdiction for the visit",
				Authorities: []vienna.Authority{
					{Name: "R (Freedom and Justice Party) v Foreign Secretary [2018] EWCA Civ 1719", Forum: "GB", Year: 2018, Weight: vienna.AppealCourt},
					{Name: "Khurts Bat v The Investigating Judge of the German Federal Court [2011] EWHC 2029 (Admin)", Forum: "GB", Year: 2011, Weight: vienna.TrialCourt, Note: "rule accepted; consent was missing"},
					{Name: "BGH 27 February 1984, 3 StR 396/83 (Tabatabai)", Forum: "DE", Year: 1984, Weight: vienna.SupremeCourt, Note: "by agreement of the two States, even afterwards"},
				}},
			{Position: vienna.B, Name: "executive-grace", Gist: "no: only what the executive of the host recognises",
				Authorities: []vienna.Authority{
					{Name: "United States v Sissoko 995 F. Supp. 1469 (S.D. Fla. 1997)", Forum: "US", Year: 1997, Weight: vienna.TrialCourt},
					{Name: "United States v Saab (S.D. Fla. 23 December 2022)", Forum: "US", Year: 2022, Weight: vienna.TrialCourt, Note: "denies VCDR 40 to such envoys too"},
				}},
		},
		Default: "A, limited to the clear consent of the receiving State",
		Turns:   "arrest is barred or allowed",
	},
	{
		ID: "representative-as-envoy", At: []vienna.Citation{cpiun(11, 'a'), cpiun(11, 'g')},
		Question: "Has a representative to the United Nations, beyond immunity for acts as such, the full immunity from jurisdiction of an envoy?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "functional-only", Gist: "no: (a) says what there is, and more would be inconsistent with it"},
			{Position: vienna.B, Name: "as-envoys", Gist: "yes: (g) gives what else envoys have",
				Authorities: []vienna.Authority{
					{Name: "Tachiona v United States 386 F.3d 205 (2d Cir 2004)", Forum: "US", Year: 2004, Weight: vienna.AppealCourt, Note: "a visiting head of State and a minister at a United Nations meeting"},
				}},
		},
		Default: "none outside the United States",
		Turns:   "a representative can be sued or tried for a private act during the meeting, or not",
	},
	{
		ID: "crime-under-custom", At: []vienna.Citation{{Treaty: vienna.Custom}},
		Question: "Does the immunity of former office holders and of officials for official acts reach crimes under international law?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "immune", Gist: "yes: immunity is procedural, and the gravity of the charge does not change it",
				Authorities: []vienna.Authority{
					{Name: "Arrest Warrant of 11 April 2000 (DR Congo v Belgium) [2002] ICJ Rep 3", Year: 2002, Weight: vienna.InternationalCourt, Note: "obiter, para 61: lists only acts before, after or in private"},
				}},
			{Position: vienna.B, Name: "not-immune", Gist: "no: such crimes are no protected official acts",
				Authorities: []vienna.Authority{
					{Name: "R v Bow Street Magistrate, ex p Pinochet (No 3) [2000] 1 AC 147", Forum: "GB", Year: 1999, Weight: vienna.SupremeCourt, Note: "torture, between parties to the Convention of 1984"},
					{Name: "BGH 28 January 2021, 3 StR 564/19", Forum: "DE", Year: 2021, Weight: vienna.SupremeCourt, Note: "war crimes of a low-ranking officer"},
					{Name: "International Law Commission, draft articles on immunity of State officials, article 7", Weight: vienna.Drafting, Note: "adopted by vote"},
				}},
		},
		Default: "none; B for torture between parties to the Convention of 1984",
		Turns:   "a former office holder or an official may be prosecuted for such a crime, or not",
	},
}

// AllReadings returns every contested reading that can change an answer here,
// in the order of the fields of [Readings].
func AllReadings() iter.Seq[vienna.Reading] { return rule.Readings(readings[:]) }

// ReadingByID returns the reading with the given identifier; ok is false if
// there is none.
func ReadingByID(id string) (r vienna.Reading, ok bool) { return rule.ReadingByID(readings[:], id) }

// Mainstream2026 returns the positions that a careful adviser would start from
// in every forum, as of 2026, and takes none where the default depends on the
// forum or on the facts. It is never edited; a later view gets a name of its
// own. A default reading is not settled law.
func Mainstream2026() Readings {
	return Readings{
		// CriminalWaiverReach stays out, though a general waiver leans to A: the
		// default turns on the words, and no ruling is known. So does
		// FamilyFollowsSponsor, whose default differs after a waiver and under 38.
		ResidualThirdStates:      vienna.A,
		NotificationConstitutive: vienna.A, // only for those who enter; for others 39(1) itself asks for notification
		WaiverAuthority:          vienna.B, // only for staff and families; the head's own immunity needs the government anyway
		BriefRestraint:           vienna.B,
		TransitPrivateDetour:     vienna.B,
		OfficialActOfNational:    vienna.A,
	}
}

// ForumReadings returns the positions that the courts or the legislation of a
// State have taken, and none where they have not spoken or are split. What only the executive of a State has said or done is left to
// the authorities of the readings.
func ForumReadings(state vienna.State) Readings {
	switch state.String() {
	case "BE":
		return Readings{
			ResidualThirdStates:  vienna.A, // Cass 2 January 2019 and Antwerp 4 February 2021, of 31
			TransitPrivateDetour: vienna.B, // Cass 2 January 2019
		}
	case "DE":
		return Readings{
			ResidualUnlawfulOrder: vienna.A, // BVerfGE 96, 68, a court outside the receiving State
			ResidualThirdStates:   vienna.A, // BVerfGE 96, 68
			TransitPrivateDetour:  vienna.B, // OLG Bamberg 27 September 2018; BGH 25 May 2021 on VCCR 54
			SpecialMissionCustom:  vienna.A, // BGH 27 February 1984
			CrimeUnderCustom:      vienna.B, // BGH 28 January 2021, of an officer of low rank
		}
	case "GB":
		// Split: ResidualUnlawfulOrder (Propend, Pinochet), SuitBegunUnderImmunity
		// (criminal Madan, civil Empson).
		return Readings{
			ServitudeAsCommerce:      vienna.B, // Basfar v Wong
			NotificationConstitutive: vienna.A, // ex p Bagga, above the Divisional Court's Teja and Yusufu
			WaiverAuthority:          vienna.B, // Diplomatic Privileges Act 1964 s 2(3)
			FamilyFollowsSponsor:     vienna.B, // R (Charles) v Foreign Secretary, after a waiver
			SpecialMissionCustom:     vienna.A, // R (Freedom and Justice Party) v Foreign Secretary; Khurts Bat
			CrimeUnderCustom:         vienna.B, // Pinochet (No 3), of torture between parties to the Convention of 1984
		}
	case "IT":
		return Readings{
			ResidualUnlawfulOrder: vienna.B, // Cass 11 March 2014, no 39788
			ConsularActTest:       vienna.B, // Cass 19 September 2012, no 46340
		}
	case "US":
		// Split: ConsularActTest (Gerritsen and Joseph, but Risk, Koeppel and Jerez).
		return Readings{
			ServitudeAsCommerce:      vienna.A, // Tabion v Mufti; of trafficking Sabbithi v Al Saleh, Fun v Pulgar
			SuitBegunUnderImmunity:   vienna.A, // criminal Khobragade, civil Soltan v El Beblawi
			NotificationConstitutive: vienna.B, // Kostadinov
			SpecialMissionCustom:     vienna.B, // Sissoko, Saab, both of district courts
			RepresentativeAsEnvoy:    vienna.B, // Tachiona v United States
		}
	}
	return Readings{}
}
