package premises

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// readings are the contested points that can change an answer here, in the
// order of the fields of [Readings]. An authority that decided something else,
// or not as a ruling, says so in its Note; an option without authorities is
// argued, and no ruling is known.
var readings = [...]vienna.Reading{
	{
		ID: "premises-start", At: []vienna.Citation{vcdr(1, 0, 'i'), vcdr(22, 1, 0)},
		Question: "When does a building become premises of the mission?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "use", Gist: "when it is in fact used for the mission: at the seat the receiving State has no veto",
				Authorities: []vienna.Authority{
					{Name: "Immunities and Criminal Proceedings (Equatorial Guinea v France) [2020] ICJ Rep 300", Year: 2020, Weight: vienna.Opinion, Note: "separate opinion of President Yusuf; dissents of Judges Bhandari, Robinson and Kateka; in part the separate opinion of Judge Sebutinde, who lets the receiving State object within reason"},
				}},
			{Position: vienna.B, Name: "use-without-valid-objection", Gist: "when it is so used and the receiving State has not objected in time, without arbitrariness or discrimination",
				Authorities: []vienna.Authority{
					{Name: "Immunities and Criminal Proceedings (Equatorial Guinea v France) [2020] ICJ Rep 300", Year: 2020, Weight: vienna.InternationalCourt, Note: "9-7; para 74"},
				}},
			{Position: vienna.C, Name: "host-consent", Gist: "when the receiving State has also accepted it, where its law asks for that",
				Authorities: []vienna.Authority{
					{Name: "Diplomatic and Consular Premises Act 1987", Forum: "GB", Year: 1987, Weight: vienna.StatePractice, Note: "legislation"},
					{Name: "Foreign Missions Act 1982", Forum: "US", Year: 1982, Weight: vienna.StatePractice, Note: "legislation"},
				}},
		},
		Default: "B; C adds a condition only in the State whose law has it. Intention or purchase alone fails under all three",
		Turns:   "search, seizure or attachment of the building is open or a breach",
	},
	{
		ID: "premises-after-rupture", At: []vienna.Citation{vcdr(45, 0, 'a'), vccr(27, 1, 'a'), csm(46, 1)},
		Question: "Is entry still barred after rupture, recall or closure, once the time to leave is over?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "inviolability-continues", Gist: "yes: to respect and protect means to stay out unless the sending State consents",
				Authorities: []vienna.Authority{
					{Name: "position of Russia on the consulate in San Francisco", Forum: "RU", Year: 2017, Weight: vienna.StatePractice, Note: "as sending State"},
					{Name: "position of China on the consulate in Houston", Forum: "CN", Year: 2020, Weight: vienna.StatePractice, Note: "as sending State"},
				}},
			{Position: vienna.B, Name: "lesser-duty", Gist: "no: what is left is care for the place, which allows entry and even disposal for its owner",
				Authorities: []vienna.Authority{
					{Name: "R v Foreign Secretary, ex p Samuel (CA 28 July 1989) 83 ILR 231", Forum: "GB", Year: 1989, Weight: vienna.AppealCourt, Note: "review of a minister's decision under the Act of 1987, on an abandoned mission"},
					{Name: "Westminster City Council v Government of Iran [1986] 1 WLR 979", Forum: "GB", Year: 1986, Weight: vienna.TrialCourt, Note: "obiter"},
					{Name: "practice of the United Kingdom after the closure of the Libyan mission", Forum: "GB", Year: 1984, Weight: vienna.StatePractice},
					{Name: "practice of the United States in San Francisco and Houston", Forum: "US", Year: 2020, Weight: vienna.StatePractice, Note: "consulates; also 2017"},
				}},
		},
		Default: "B for entry; property stays shielded from creditors under both (Bennett v Iran, D.C. Cir 2010), and while relations last war changes nothing (Eritrea-Ethiopia Claims Commission 2005)",
		Turns:   "entry or search is a breach or not",
	},
	{
		ID: "mission-bank-account", At: []vienna.Citation{custom, vcdr(25, 0, 0)},
		Question: "Is an account immune that pays the costs of the mission and other bills as well?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "indivisible", Gist: "yes, as a whole: the word of the mission is enough unless it is shown to be set apart for trade",
				Authorities: []vienna.Authority{
					{Name: "BVerfG 13 December 1977, 2 BvM 1/76, BVerfGE 46, 342 (Philippine Embassy)", Forum: "DE", Year: 1977, Weight: vienna.SupremeCourt},
					{Name: "Alcom v Colombia [1984] AC 580", Forum: "GB", Year: 1984, Weight: vienna.SupremeCourt},
					{Name: "Constitutional Court (Spain) 1 July 1992, STC 107/1992", Forum: "ES", Year: 1992, Weight: vienna.SupremeCourt},
					{Name: "Canadian Planning and Design Consultants v Libya 2015 ONCA 661", Forum: "CA", Year: 2015, Weight: vienna.AppealCourt},
					{Name: "LETCO v Liberia 659 F. Supp. 606 (D.D.C. 1987)", Forum: "US", Year: 1987, Weight: vienna.TrialCourt},
					{Name: "United Nations Convention on Jurisdictional Immunities of States 2004, art 21(1)(a)", Year: 2004, Weight: vienna.Drafting, Note: "not in force"},
				}},
			{Position: vienna.B, Name: "mixed-attachable", Gist: "no: mixed use opens it, or the sending State has to prove the use",
				Authorities: []vienna.Authority{
					{Name: "Birch Shipping v Tanzania 507 F. Supp. 311 (D.D.C. 1980)", Forum: "US", Year: 1980, Weight: vienna.TrialCourt},
					{Name: "Zaire v d'Hoop, Civil Court of Brussels (Attachments) 9 March 1995, 106 ILR 294", Forum: "BE", Year: 1995, Weight: vienna.TrialCourt},
				}},
		},
		Default: "A",
		Turns:   "attachment of the account is void or stands",
	},
	{
		ID: "general-execution-waiver", At: []vienna.Citation{vcdr(22, 3, 0), vcdr(32, 4, 0), vccr(27, 1, 'a'), csm(25, 3), custom},
		Question: "Does a waiver of immunity from execution in general words reach property of the mission?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "specific-needed", Gist: "no: it has to name such property",
				Authorities: []vienna.Authority{
					{Name: "BVerfG 6 December 2006, 2 BvM 9/03, BVerfGE 117, 141 (Argentina)", Forum: "DE", Year: 2006, Weight: vienna.SupremeCourt},
					{Name: "Cass (France) 28 September 2011 (NML v Argentina)", Forum: "FR", Year: 2011, Weight: vienna.SupremeCourt},
					{Name: "Cass (France) 10 January 2018 (Commisimpex)", Forum: "FR", Year: 2018, Weight: vienna.SupremeCourt},
					{Name: "Cass (Belgium) 22 November 2012 (NML v Argentina)", Forum: "BE", Year: 2012, Weight: vienna.SupremeCourt},
					{Name: "Constitutional Court (Belgium) 27 April 2017", Forum: "BE", Year: 2017, Weight: vienna.SupremeCourt, Note: "for diplomatic property, not for State property at large"},
				}},
			{Position: vienna.B, Name: "general-enough", Gist: "yes, if it is express",
				Authorities: []vienna.Authority{
					{Name: "Cass (France) 13 May 2015 (Commisimpex)", Forum: "FR", Year: 2015, Weight: vienna.SupremeCourt, Note: "since abandoned"},
					{Name: "Court of Appeal of Brussels 21 June 2011 (NML v Argentina)", Forum: "BE", Year: 2011, Weight: vienna.AppealCourt, Note: "reversed"},
				}},
		},
		Default: "A",
		Turns:   "the attachment is lifted or upheld",
	},
	{
		ID: "bag-scanning", At: []vienna.Citation{vcdr(27, 3, 0), vccr(35, 3, 0), csm(28, 4)},
		Question: "Is an X-ray, another electronic look inside or a sniff from outside an opening of the bag?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "outside-methods-allowed", Gist: "no: it is neither opened nor held",
				Authorities: []vienna.Authority{
					{Name: "statements of the United Kingdom after the closure of the Libyan mission", Forum: "GB", Year: 1985, Weight: vienna.StatePractice, Note: "lawful, and of little use; also 1984"},
				}},
			{Position: vienna.B, Name: "constructive-opening", Gist: "yes: a look inside defeats what the bag is for",
				Authorities: []vienna.Authority{
					{Name: "ILC, Draft Articles on the Diplomatic Courier and the Diplomatic Bag, art 28", Year: 1989, Weight: vienna.Drafting},
				}},
		},
		Default: "none is settled; B is the cautious one. A dog outside is the weakest case for B, and a carrier may refuse a bag that is not screened under both",
		Turns:   "the scan is open or a breach; opening and holding stay barred",
	},
	{
		ID: "leaked-archive-copies", At: []vienna.Citation{vcdr(24, 0, 0), vcdr(27, 2, 0), vccr(33, 0, 0), vccr(35, 2, 0), vccr(61, 0, 0), csm(26, 0), csm(28, 2), cpiun(4), cpiun(9)},
		Question: "May a court use a document of the mission that leaked?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "inviolable-wherever", Gist: "no: what left without authority stays inviolable, also between private parties",
				Authorities: []vienna.Authority{
					{Name: "Shearson Lehman Brothers v Maclaine Watson (No 2) [1988] 1 WLR 16", Forum: "GB", Year: 1988, Weight: vienna.SupremeCourt, Note: "of an organisation's archives, by reference to VCDR 24; for stolen papers: those handed out with authority lose it"},
					{Name: "R (Bancoult) v Foreign Secretary [2013] EWHC 1502 (Admin)", Forum: "GB", Year: 2013, Weight: vienna.TrialCourt, Note: "overtaken on appeal"},
				}},
			{Position: vienna.B, Name: "lost-when-public", Gist: "yes, if it is not shown to come from the mission's own archive or the world has read it",
				Authorities: []vienna.Authority{
					{Name: "R (Bancoult) v Foreign Secretary (No 3) [2018] UKSC 3", Forum: "GB", Year: 2018, Weight: vienna.SupremeCourt},
					{Name: "R (Bancoult) v Foreign Secretary [2014] EWCA Civ 708", Forum: "GB", Year: 2014, Weight: vienna.AppealCourt, Note: "the use did not hamper the mission"},
				}},
		},
		Default: "B in the United Kingdom; elsewhere none, and A is closer to the wording",
		Turns:   "the document is kept out of evidence or let in",
	},
	{
		ID: "staff-housing", At: []vienna.Citation{vcdr(1, 0, 'i'), vcdr(22, 1, 0), vcdr(23, 1, 0)},
		Question: "Are dwellings that the sending State holds for its staff premises of the mission?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "premises", Gist: "yes: the mission is housed there too",
				Authorities: []vienna.Authority{
					{Name: "United States v County of Arlington 702 F.2d 485 (4th Cir 1983)", Forum: "US", Year: 1983, Weight: vienna.AppealCourt, Note: "tax; also on an agreement of 1979 and a treaty of 1923"},
				}},
			{Position: vienna.B, Name: "homes-only", Gist: "no: they are homes, and protected as such",
				Authorities: []vienna.Authority{
					{Name: "Intpro Properties v Sauvel [1983] QB 1019 (CA)", Forum: "GB", Year: 1983, Weight: vienna.AppealCourt, Note: "State immunity"},
					{Name: "City of New York v Permanent Mission of India 533 F. Supp. 2d 457 (S.D.N.Y. 2008)", Forum: "US", Year: 2008, Weight: vienna.TrialCourt, Note: "tax; reversed in 2010 on a notice of the State Department"},
				}},
		},
		Default: "B; the homes are inviolable under VCDR 30 anyway",
		Turns:   "the dwellings are taxed or not, and the consent of the head of mission opens them or that of the occupant",
	},
	// Nobody known has said that the charge is a tax from which persons are exempt
	// and the mission's own vehicle is not, which the texts would bear (VCDR 23 is of
	// premises, 34 of persons); so that is no position here.
	{
		ID: "road-charge", At: []vienna.Citation{vcdr(34, 0, 'e'), vccr(49, 1, 'e'), {Treaty: vienna.CSM, Article: 33, Point: 'e'}, {Treaty: vienna.CPIUN, Article: 7, Point: 'a'}, custom},
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
		Default: "none; no tribunal has ruled, and for a vehicle of the mission no provision exempts it: B rests on custom there",
		Turns:   "the charge is owed, or the mission is exempt",
	},
	{
		ID: "bag-marks", At: []vienna.Citation{vcdr(27, 4, 0), vccr(35, 4, 0), csm(28, 5)},
		Question: "Do visible outer marks make a bag?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "marks-needed", Gist: "yes: what cannot be seen to be a bag is none",
				Authorities: []vienna.Authority{
					{Name: "the opening of the crates with Umaru Dikko at Stansted", Forum: "GB", Year: 1984, Weight: vienna.StatePractice, Note: "unmarked and without a document"},
				}},
			{Position: vienna.B, Name: "contents-and-document", Gist: "no: official contents and a document suffice"},
		},
		Default: "A; size, and whole vehicles, are unsettled",
		Turns:   "an unmarked package may be opened, or must pass",
	},
	{
		ID: "premises-third-states", At: []vienna.Citation{vcdr(22, 1, 0), vccr(31, 2, 0), custom},
		Question: "Do States other than the receiving State owe the premises inviolability?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "receiving-state-only", Gist: "no: the Convention binds the receiving State; other rules on force and war apply"},
			{Position: vienna.B, Name: "custom-protects", Gist: "yes: custom has every State respect them",
				Authorities: []vienna.Authority{
					{Name: "statements on the attack on the Iranian consular building in Damascus", Year: 2024, Weight: vienna.StatePractice},
				}},
		},
		Default: "none",
		Turns:   "entry, search or seizure by a third State is a breach of the law on missions, or of other rules only",
	},
	{
		ID: "objected-reservation", At: []vienna.Citation{vcdr(27, 3, 0), vccr(35, 3, 0), vccr(62, 0, 0)},
		Question: "What applies between a State that reserved a provision and one that objected, but did not refuse treaty relations?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "gap", Gist: "neither text: as far as the reservation goes the provision is out between the two",
				Authorities: []vienna.Authority{
					{Name: "objections of the United States to reservations on the bag", Forum: "US", Weight: vienna.StatePractice},
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
		Turns:   "a suspect bag may be opened or sent back, or must pass",
	},
	// The reading is ours. VCDR 30(1) gives the home "the same" inviolability, and
	// 22(1) names only the head of the mission; no court is known to have ruled on
	// whose consent opens a home. Of premises Fatemi v United States, 192 A.2d 525
	// (D.C. 1963), let the police rely on the request of a minister of the embassy;
	// it was decided before the Convention bound the United States.
	{
		ID: "residence-consent", At: []vienna.Citation{vcdr(30, 1, 0), vcdr(30, 2, 0), vcdr(36, 2, 0), vccr(50, 3, 0), csm(30, 1), csm(30, 2), csm(35, 2), cpiun(19)},
		Question: "Who, besides the sending State and its head of mission, can open a private residence, or a person's other things, to the authorities?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "head-of-mission-only", Gist: "nobody: the protection is the sending State's, as that of the premises",
				Authorities: []vienna.Authority{
					{Name: "Richtlinien für das Strafverfahren und das Bußgeldverfahren (RiStBV), no 199", Forum: "DE", Weight: vienna.StatePractice, Note: "guidelines for prosecutors: homes as the rooms of the mission, entered with the written consent of its head"},
				}},
			{Position: vienna.B, Name: "person-protected", Gist: "the person who has it by status",
				Authorities: []vienna.Authority{
					{Name: "Bavaria, GAbRZwIns, version of 2 November 2010, § 13(2)", Forum: "DE", Year: 2010, Weight: vienna.StatePractice, Note: "instruction to court officers: process is served on another in the home with the consent of the person exempt"},
				}},
			{Position: vienna.C, Name: "household", Gist: "that person, and any other adult who lives there"},
		},
		Default: "none: no ruling on the point is known. Prosecutors in Germany follow A, which is the cautious one, court officers in Bavaria B for service on others; nothing is known for C",
		Turns:   "police whom a member of staff, or a spouse, lets in may enter, or must wait for the head of mission",
	},
	// The reading is ours in this form. That process is not served by hand within
	// the premises or at their door is common ground.
	{
		ID: "process-by-post", At: []vienna.Citation{vcdr(22, 1, 0), vcdr(30, 1, 0), csm(25, 1), csm(30, 1), cpiun(3), cpiun(19)},
		Question: "Does process that comes by post infringe the inviolability of the premises or of a residence?",
		Options: []vienna.Option{
			{Position: vienna.A, Name: "infringes", Gist: "yes: process is not to be served there in any way, and goes through the foreign ministry",
				Authorities: []vienna.Authority{
					{Name: "Richtlinien für das Strafverfahren und das Bußgeldverfahren (RiStBV), no 199", Forum: "DE", Weight: vienna.StatePractice, Note: "guidelines for prosecutors, (2)"},
					{Name: "Bavaria, Bekanntmachung über die Vorrechte und Befreiungen von Diplomaten und anderen bevorrechtigten Personen, 20 February 2009, JMBl 27, no 3", Forum: "DE", Year: 2009, Weight: vienna.StatePractice, Note: "service at a diplomat's private address"},
					{Name: "Autotech Technologies v Integral Research and Development 499 F.3d 737 (7th Cir 2007)", Forum: "US", Year: 2007, Weight: vienna.AppealCourt, Note: "obiter"},
					{Name: "Republic of Sudan v Harrison 587 U.S. 1 (2019)", Forum: "US", Year: 2019, Weight: vienna.SupremeCourt, Note: "obiter: a statute read so as to avoid the question"},
				}},
			{Position: vienna.B, Name: "ordinary-mail", Gist: "no: it is mail like any other, and nobody enters",
				Authorities: []vienna.Authority{
					{Name: "Reyes v Al-Malki [2017] UKSC 61, para 16", Forum: "GB", Year: 2017, Weight: vienna.SupremeCourt, Note: "a residence"},
					{Name: "Republic of Sudan v Harrison 587 U.S. 1 (2019)", Forum: "US", Year: 2019, Weight: vienna.Opinion, Note: "dissent of Justice Thomas"},
				}},
		},
		Default: "none; B in the United Kingdom",
		Turns:   "service by post is good, or has to be done again through the foreign ministry",
	},
}

// AllReadings returns every contested reading that can change an answer here,
// in the order of the fields of [Readings]. Those on a person's status are in
// package immunity.
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
		PremisesStart:          vienna.B, // a host's law that asks for acceptance adds C there
		PremisesAfterRupture:   vienna.B,
		MissionBankAccount:     vienna.A,
		GeneralExecutionWaiver: vienna.A,
		StaffHousing:           vienna.B,
		BagMarks:               vienna.A,
	}
}

// ForumReadings returns the positions that the courts or the legislation of a
// State have taken, and none where they have not spoken or are split. What only the executive of a State has said or done is left to
// the authorities of the readings.
func ForumReadings(state vienna.State) Readings {
	switch state.String() {
	case "BE":
		return Readings{
			GeneralExecutionWaiver: vienna.A, // Cass 22 November 2012, Constitutional Court 27 April 2017
		}
	case "CA", "ES":
		return Readings{
			MissionBankAccount: vienna.A, // Canadian Planning v Libya; STC 107/1992
		}
	case "DE":
		return Readings{
			MissionBankAccount:     vienna.A, // BVerfGE 46, 342
			GeneralExecutionWaiver: vienna.A, // BVerfG 6 December 2006
		}
	case "FR":
		return Readings{
			GeneralExecutionWaiver: vienna.A, // Cass 28 September 2011, 10 January 2018
		}
	case "GB":
		return Readings{
			PremisesStart:        vienna.C, // Diplomatic and Consular Premises Act 1987
			PremisesAfterRupture: vienna.B, // ex p Samuel
			MissionBankAccount:   vienna.A, // Alcom v Colombia
			LeakedArchiveCopies:  vienna.B, // Bancoult (No 3)
			StaffHousing:         vienna.B, // Intpro v Sauvel
			ProcessByPost:        vienna.B, // Reyes v Al-Malki
		}
	case "US":
		// Split: MissionBankAccount (Birch, LETCO), StaffHousing (Arlington, New
		// York v India).
		return Readings{
			PremisesStart: vienna.C, // Foreign Missions Act 1982
			ProcessByPost: vienna.A, // Autotech; Sudan v Harrison
		}
	}
	return Readings{}
}
