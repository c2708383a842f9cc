package premises

import "law.example/vienna"

// vcdrRows are the floor and the rules of the Vienna Convention on Diplomatic
// Relations, in its order, with the customary rules that stand beside it. Last
// compared with the text on 2026-11-25.
var vcdrRows = []row{
	{key: "territorial-jurisdiction", at: custom, layer: floor, powers: every,
		gist: "a State may exercise its powers in its territory where no rule forbids it"},
	// The Conventions bind States. The duty to protect against others is of
	// package obligations.
	{key: "private-act", at: custom, layer: privateAct, powers: physical,
		when: Case{Actor: PrivateActor},
		gist: "what a person does of its own accord, and not for a State, is no measure of a State"},

	// Article 1
	{key: "vcdr-1-i-planned", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: placed, Holder: Mission, Stage: Planned},
		gist: "a place that is bought or designated, and not yet used for the mission, is not its premises"},
	{key: "vcdr-1-i-ended", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: placed, Holder: Mission, Stage: Ended},
		gist: "nor is one that the mission has ceased to use"},
	// Equatorial Guinea v France (ICJ 2020), 9-7; on actual use alone the separate
	// opinion of President Yusuf and the dissents of Judges Bhandari, Robinson and
	// Kateka. What is at such a place is not "thereon" in the sense of 22(3). From a
	// rupture on 45(a) protects it all the same: it speaks of the property of the
	// mission, wherever that is. That is the text, in English and in French; no
	// ruling is known.
	{key: "vcdr-1-i-objection", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: Premises, Holder: Mission, Objection: ValidObjection, Readings: Readings{PremisesStart: vienna.B | vienna.C}},
		gist: "nor one to which the receiving State objects in time and neither arbitrarily nor with discrimination"},
	{key: "vcdr-1-i-objection-property", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Planned | InUse | Ended, Objection: ValidObjection, Readings: Readings{PremisesStart: vienna.B | vienna.C}},
		gist: "so that what is there is not on premises"},
	{key: "vcdr-1-i-objection-property-after", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises &^ respected,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Winding | left, Objection: ValidObjection, Readings: Readings{PremisesStart: vienna.B | vienna.C}},
		gist: "nor is it after a rupture, though as the mission's property it is then respected wherever it stands"},
	{key: "vcdr-1-i-accepted", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: Premises, Holder: Mission, Accepted: no, Readings: Readings{PremisesStart: vienna.C}},
		gist: "nor one that it has not accepted as its law requires"},
	{key: "vcdr-1-i-accepted-property", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Planned | InUse | Ended, Accepted: no, Readings: Readings{PremisesStart: vienna.C}},
		gist: "so that what is there is not on premises"},
	{key: "vcdr-1-i-accepted-property-after", at: vcdr(1, 0, 'i'), layer: exception, powers: onPremises &^ respected,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Winding | left, Accepted: no, Readings: Readings{PremisesStart: vienna.C}},
		gist: "nor is it after a rupture, though as the mission's property it is then respected wherever it stands"},

	// Article 12. The article says that the office may not be established; that
	// a place established in spite of it gains no status follows from what the
	// consent is for, and from Equatorial Guinea v France, para 74, a fortiori: there
	// an objection at the seat was enough. No tribunal has decided it. Against it one
	// can say that 1(i) asks for use alone, that CSM 25(1) asks for premises
	// "established in accordance with" its Convention and 22(1) does not, and that a
	// breach lifts nothing (United States v Iran, ICJ 1980). No authority is known
	// that takes that side on such an office, so that there is no reading of it.
	// Homes, archives, bags and cars of the mission are protected all the same.
	{key: "vcdr-12", at: vcdr(12, 0, 0), layer: exception, powers: onPremises,
		when: Case{Thing: Premises, Holder: Mission, Locality: AwayWithoutConsent},
		gist: "nor, as follows from the consent it asks for, an office away from the seat without it"},
	{key: "vcdr-12-property", at: vcdr(12, 0, 0), layer: exception, powers: onPremises,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Planned | InUse | Ended, Locality: AwayWithoutConsent},
		gist: "so that what is there is not on premises"},
	{key: "vcdr-12-property-after", at: vcdr(12, 0, 0), layer: exception, powers: onPremises &^ respected,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Stage: Winding | left, Locality: AwayWithoutConsent},
		gist: "nor is it after a rupture, though as the mission's property it is then respected wherever it stands"},

	// Article 20
	{key: "vcdr-20", at: vcdr(20, 0, 0), layer: grant, powers: 1 << ForbidEmblem,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState, Stage: running},
		gist: "flag and emblem may be used on the premises, the residence of the head included"},
	{key: "vcdr-20-transport", at: vcdr(20, 0, 0), layer: grant, powers: 1 << ForbidEmblem,
		when: Case{Thing: Transport, Holder: Mission, Forum: ReceivingState, Stage: active, HeadsOwn: yes},
		gist: "and on the means of transport of the head of the mission"},

	// Article 22. It has no exception but consent: not fire, crime, abuse,
	// asylum or armed conflict (United States v Iran, ICJ 1980; 767 Third Avenue
	// Associates v Zaire, 2d Cir 1993). Looking and listening in from outside
	// infringe inviolability without an entry.
	{key: "vcdr-22-1", at: vcdr(22, 1, 0), layer: grant, powers: intrusion | prying | takings,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState},
		gist: "the premises are inviolable, and agents of the receiving State do not enter without the consent of the head of the mission"},
	{key: "vcdr-22-1-housing", at: vcdr(22, 1, 0), layer: grant, powers: intrusion | prying | takings,
		when: Case{Thing: Housing, Holder: Mission, Forum: ReceivingState, Readings: Readings{StaffHousing: vienna.A}},
		gist: "to which staff dwellings belong"},
	{key: "vcdr-22-1-post", at: vcdr(22, 1, 0), layer: grant, powers: 1 << ProcessByPost,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState, Readings: Readings{ProcessByPost: vienna.A}},
		gist: "process that is sent there by post infringes that"},
	{key: "vcdr-22-1-post-housing", at: vcdr(22, 1, 0), layer: grant, powers: 1 << ProcessByPost,
		when: Case{Thing: Housing, Holder: Mission, Forum: ReceivingState, Readings: Readings{StaffHousing: vienna.A, ProcessByPost: vienna.A}},
		gist: "at staff dwellings too"},
	{key: "vcdr-22-1-systems", at: vcdr(22, 1, 0), layer: grant, powers: 1 << RemoteAccess,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState},
		gist: "so are the computers there, as experts restate the law (Tallinn Manual 2.0, rule 39)"},
	{key: "vcdr-22-1-systems-housing", at: vcdr(22, 1, 0), layer: grant, powers: 1 << RemoteAccess,
		when: Case{Thing: Housing, Holder: Mission, Forum: ReceivingState, Readings: Readings{StaffHousing: vienna.A}},
		gist: "and in staff dwellings"},
	{key: "vcdr-22-1-consent", at: vcdr(22, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Premises | Housing, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-22-3", at: vcdr(22, 3, 0), layer: grant, powers: inspection | 1<<Evict | takings | execution,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState},
		gist: "the premises are immune from search, requisition, attachment and execution"},
	{key: "vcdr-22-3-housing", at: vcdr(22, 3, 0), layer: grant, powers: inspection | 1<<Evict | takings | execution,
		when: Case{Thing: Housing, Holder: Mission, Forum: ReceivingState, Readings: Readings{StaffHousing: vienna.A}},
		gist: "to which staff dwellings belong"},
	{key: "vcdr-22-3-property", at: vcdr(22, 3, 0), layer: grant, powers: handling | 1<<Scan | takings | execution | 1<<RemoteAccess,
		when: Case{Thing: Property | Transmitter, Holder: Mission, Forum: ReceivingState},
		gist: "so are the furnishings and other property on them"},
	// Getting into a vehicle begins its search, or takes hold of it.
	{key: "vcdr-22-3-transport", at: vcdr(22, 3, 0), layer: grant, powers: 1<<Enter | handling | 1<<Scan | takings | execution | 1<<RemoteAccess,
		when: Case{Thing: Transport, Holder: Mission, Forum: ReceivingState},
		gist: "so are the means of transport of the mission, wherever they are, and nobody gets into them"},
	// The article names search, requisition, attachment and execution. That clamps
	// and towing as a penalty are as bad is practice: London gave clamps up in 1983
	// (HL Deb 26 July 1983 vol 443 c1426; HC Deb 3 May 1984 vol 59 c206W), Canada
	// exempts cars of missions from impounding (note XDC-0224, 2008), and the United
	// States has theirs neither impounded nor booted. Removal of what blocks the road
	// is neither search nor attachment, and no penalty. No ruling is known.
	{key: "vcdr-22-3-transport-clamp", at: vcdr(22, 3, 0), layer: grant, powers: vehicle,
		when: Case{Thing: Transport, Holder: Mission, Forum: ReceivingState},
		gist: "nor are they clamped, or towed away as a penalty, as practice has it (United Kingdom, Canada, United States)"},
	{key: "vcdr-22-3-obstructs", at: vcdr(22, 3, 0), layer: exception, powers: 1 << Tow,
		when: Case{Thing: Transport, Holder: Mission, Forum: ReceivingState, Obstructs: yes},
		gist: "but they may be moved, and no more, where they obstruct or endanger traffic, as practice has it too (United Kingdom, United States)"},
	{key: "vcdr-22-3-title", at: vcdr(22, 3, 0), layer: allowed, powers: 1 << Title,
		when: Case{Thing: Premises | Housing, Holder: Mission, Forum: ReceivingState},
		gist: "deciding on title or possession is neither entry nor execution"},
	{key: "vcdr-22-3-consent", at: vcdr(22, 3, 0), layer: consented, powers: 1<<Enter | handling | 1<<Scan | vehicle | 1<<RemoteAccess,
		when: Case{Thing: Property | Transmitter | Transport, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-22-3-waiver", at: vcdr(22, 3, 0), layer: consented, powers: takings | execution,
		when: Case{Thing: placed | Housing | Transport, Holder: Mission, Consent: Consent{State: Given, By: ByGovernment, Scope: ForThis}},
		gist: "the sending State has waived the immunity of this property"},
	// BVerfG 6 December 2006 and the later French and Belgian rulings against
	// Commisimpex (Cass fr 13 May 2015), since abandoned.
	{key: "vcdr-22-3-waiver-general", at: vcdr(22, 3, 0), layer: consented, powers: execution,
		when: Case{Thing: placed | Housing | Transport, Holder: Mission, Consent: Consent{State: Given, By: ByGovernment, Scope: InGeneral}, Readings: Readings{GeneralExecutionWaiver: vienna.B}},
		gist: "for which general words suffice"},

	// Article 23
	{key: "vcdr-23-1", at: vcdr(23, 1, 0), layer: grant, powers: 1 << Tax,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState, Stage: running, HeldForState: yes},
		gist: "no dues and taxes on premises that the sending State or the head of the mission owns or leases"},
	{key: "vcdr-23-1-housing", at: vcdr(23, 1, 0), layer: grant, powers: 1 << Tax,
		when: Case{Thing: Housing, Holder: Mission, Forum: ReceivingState, HeldForState: yes, Readings: Readings{StaffHousing: vienna.A}},
		gist: "staff dwellings included"},
	{key: "vcdr-23-1-service", at: vcdr(23, 1, 0), layer: allowed, powers: 1 << ServiceCharge,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState},
		gist: "payment for specific services rendered is due"},
	{key: "vcdr-23-2", at: vcdr(23, 2, 0), layer: exception, powers: 1 << Tax,
		when: Case{Thing: Premises | Housing, Holder: Mission, Forum: ReceivingState, OnContractor: yes},
		gist: "the exemption does not free whoever contracts with the sending State or the head of the mission"},

	// Article 24
	{key: "vcdr-24", at: vcdr(24, 0, 0), layer: grant, powers: letters &^ (1 << RemoteAccess),
		when: Case{Thing: Archives, Holder: Mission},
		gist: "archives and documents of the mission are inviolable at any time and wherever they may be"},
	{key: "vcdr-24-data", at: vcdr(24, 0, 0), layer: grant, powers: 1 << RemoteAccess,
		when: Case{Thing: Archives, Holder: Mission},
		gist: "in electronic form too, as experts restate the law (Tallinn Manual 2.0, rule 41)"},
	{key: "vcdr-24-handed-out", at: vcdr(24, 0, 0), layer: exception, powers: letters,
		when: Case{Thing: Archives, Holder: Mission, Provenance: HandedOut},
		gist: "but not once they are given to somebody else with authority"},
	{key: "vcdr-24-public", at: vcdr(24, 0, 0), layer: exception, powers: 1 << UseAsEvidence,
		when: Case{Thing: Archives, Holder: Mission, Provenance: Leaked, Public: yes, Readings: Readings{LeakedArchiveCopies: vienna.B}},
		gist: "nor, in court, a leaked copy that the world has read"},
	{key: "vcdr-24-not-shown", at: vcdr(24, 0, 0), layer: exception, powers: 1 << UseAsEvidence,
		when: Case{Thing: Archives, Holder: Mission, Provenance: NotShown, Readings: Readings{LeakedArchiveCopies: vienna.B}},
		gist: "nor one that is not shown to come from the archive of the mission"},
	{key: "vcdr-24-consent", at: vcdr(24, 0, 0), layer: consented, powers: letters &^ waivable,
		when: Case{Thing: Archives, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},

	// Article 25
	{key: "vcdr-25", at: vcdr(25, 0, 0), layer: grant, powers: 1 << CutUtilities,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState, Stage: running},
		gist: "the receiving State gives full facilities for the work of the mission, and does not cut it off"},
	// BVerfG 13 December 1977 (Philippine Embassy), BVerfGE 46, 342; Alcom v
	// Colombia (HL 1984); against it Birch Shipping v Tanzania (D.D.C. 1980). In
	// whatever State the account is kept: so the Convention on Jurisdictional
	// Immunities of States, art 21(1)(a), not in force.
	{key: "custom-account", at: custom, layer: grant, powers: execution | takings,
		when: Case{Thing: Account, Holder: missions, AccountUse: Running | Mixed},
		gist: "an account that serves to run a mission or post is immune from measures of constraint"},
	{key: "custom-account-mixed", at: custom, layer: exception, powers: execution | takings,
		when: Case{Thing: Account, Holder: missions, AccountUse: Mixed, Readings: Readings{MissionBankAccount: vienna.B}},
		gist: "but not one that also pays other bills"},
	{key: "custom-account-waiver", at: custom, layer: consented, powers: execution | takings,
		when: Case{Thing: Account, Holder: missions, Consent: Consent{State: Given, By: ByGovernment, Scope: ForThis}},
		gist: "the sending State has waived the immunity of this account"},
	{key: "custom-account-waiver-general", at: custom, layer: consented, powers: execution,
		when: Case{Thing: Account, Holder: missions, Consent: Consent{State: Given, By: ByGovernment, Scope: InGeneral}, Readings: Readings{GeneralExecutionWaiver: vienna.B}},
		gist: "for which general words suffice"},

	// Article 23 is of premises, 34 of persons, 36 of imports, and none frees a
	// vehicle of the mission from dues. Who claims that a road charge is a tax claims
	// too that a State does not tax what another uses for its mission (position B).
	// That claim is met on road charges; other taxes on vehicles the host forgoes by
	// its own law or on reciprocity, which is [Case.Granted].
	{key: "custom-road", at: custom, layer: grant, powers: 1 << RoadCharge,
		when: Case{Thing: Transport, Holder: missions, Forum: ReceivingState, Stage: active, Readings: Readings{RoadCharge: vienna.B}},
		gist: "a road charge on the own vehicle of a mission or post is a tax on the State that sent it, though no provision says so"},

	// Article 27
	{key: "vcdr-27-1", at: vcdr(27, 1, 0), layer: grant, powers: 1 << Intercept,
		when: Case{Thing: Correspondence, Holder: Mission, Forum: ReceivingState},
		gist: "the receiving State permits and protects free communication of the mission for all official purposes"},
	{key: "vcdr-27-1-transmitter", at: vcdr(27, 1, 0), layer: grant, powers: 1 << ForbidTransmitter,
		when: Case{Thing: Transmitter, Holder: Mission, Forum: ReceivingState, Stage: Planned | active, TransmitterAllowed: yes},
		gist: "by a wireless transmitter to which it consented"},
	{key: "vcdr-27-1-no-consent", at: vcdr(27, 1, 0), layer: allowed, powers: 1 << ForbidTransmitter,
		when: Case{Thing: Transmitter, Holder: Mission, Forum: ReceivingState, Stage: Planned | active, TransmitterAllowed: no},
		gist: "and by no other transmitter"},
	{key: "vcdr-27-2", at: vcdr(27, 2, 0), layer: grant, powers: letters &^ (1 << RemoteAccess),
		when: Case{Thing: Correspondence, Holder: Mission, Forum: ReceivingState},
		gist: "official correspondence is inviolable"},
	{key: "vcdr-27-2-data", at: vcdr(27, 2, 0), layer: grant, powers: 1 << RemoteAccess,
		when: Case{Thing: Correspondence, Holder: Mission, Forum: ReceivingState},
		gist: "in electronic form too, as experts restate the law (Tallinn Manual 2.0, rule 41)"},
	{key: "vcdr-27-2-handed-out", at: vcdr(27, 2, 0), layer: exception, powers: letters,
		when: Case{Thing: Correspondence, Holder: Mission, Provenance: HandedOut},
		gist: "but not once it is given to somebody else with authority"},
	{key: "vcdr-27-2-public", at: vcdr(27, 2, 0), layer: exception, powers: 1 << UseAsEvidence,
		when: Case{Thing: Correspondence, Holder: Mission, Provenance: Leaked, Public: yes, Readings: Readings{LeakedArchiveCopies: vienna.B}},
		gist: "nor, in court, a leaked copy that the world has read"},
	{key: "vcdr-27-2-not-shown", at: vcdr(27, 2, 0), layer: exception, powers: 1 << UseAsEvidence,
		when: Case{Thing: Correspondence, Holder: Mission, Provenance: NotShown, Readings: Readings{LeakedArchiveCopies: vienna.B}},
		gist: "nor one that is not shown to come from the mission"},
	{key: "vcdr-27-2-consent", at: vcdr(27, 2, 0), layer: consented, powers: letters &^ waivable,
		when: Case{Thing: Correspondence, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	// No suspicion opens or holds it, unlike VCCR 35(3).
	{key: "vcdr-27-3", at: vcdr(27, 3, 0), layer: grant, powers: bagged,
		when: Case{Thing: Bag, Holder: Mission, Forum: ReceivingState},
		gist: "the diplomatic bag is neither opened nor detained"},
	{key: "vcdr-27-3-scan", at: vcdr(27, 3, 0), layer: grant, powers: looks,
		when: Case{Thing: Bag, Holder: Mission, Forum: ReceivingState, Readings: Readings{BagScanning: vienna.B}},
		gist: "to which a look inside from outside belongs"},
	{key: "custom-waiver", at: custom, layer: consented, powers: waivable,
		when: Case{Thing: Archives | Correspondence | Bag, Holder: missions, Consent: Consent{State: Given, By: ByGovernment, Scope: ForThis}},
		gist: "the sending State has given up what it could keep from execution and requisition"},
	{key: "vcdr-27-3-reserved", at: vcdr(27, 3, 0), layer: reserved, powers: bagged | looks,
		when: Case{Thing: Bag, Holder: Mission, Forum: ReceivingState, Reservation: vienna.ReservationInForce},
		gist: "a reservation in force lets the receiving State take the measure"},
	{key: "vcdr-27-3-objected", at: vcdr(27, 3, 0), layer: reserved, powers: bagged | looks,
		when: Case{Thing: Bag, Holder: Mission, Forum: ReceivingState, Reservation: vienna.ReservationObjected, Readings: Readings{ObjectedReservation: vienna.A}},
		gist: "an objection leaves the reserved part out between the two States"},
	{key: "vcdr-27-3-consent", at: vcdr(27, 3, 0), layer: consented, powers: (bagged | looks) &^ waivable,
		when: Case{Thing: Bag, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-27-4-marks", at: vcdr(27, 4, 0), layer: exception, powers: bagged | looks,
		when: Case{Thing: Bag, Holder: Mission | UnitedNations, Marked: no, Readings: Readings{BagMarks: vienna.A}},
		gist: "packages without visible outer marks are no bag"},
	{key: "vcdr-27-4-document", at: vcdr(27, 4, 0), layer: exception, powers: bagged | looks,
		when: Case{Thing: Bag, Holder: Mission | UnitedNations, Marked: no, Documented: no, Readings: Readings{BagMarks: vienna.B}},
		gist: "packages with neither marks nor a document are no bag"},
	{key: "vcdr-27-4-contents", at: vcdr(27, 4, 0), layer: exception, powers: bagged | looks,
		when: Case{Thing: Bag, Holder: Mission | UnitedNations, Marked: no, OfficialUse: no, Readings: Readings{BagMarks: vienna.B}},
		gist: "nor are those with neither marks nor official contents alone"},

	// Article 28
	{key: "vcdr-28", at: vcdr(28, 0, 0), layer: grant, powers: 1 << Tax,
		when: Case{Thing: Fees, Holder: Mission, Forum: ReceivingState},
		gist: "the fees of the mission are free of dues and taxes"},

	// Article 30. Through 37 also for family and for administrative and technical
	// staff: package immunity answers who.
	{key: "vcdr-30-1", at: vcdr(30, 1, 0), layer: grant, powers: intrusion | prying | takings | 1<<RemoteAccess, owner: yes,
		when: Case{Thing: Residence | Housing, Holder: Mission, Forum: ReceivingState},
		gist: "the private residence is as inviolable as the premises"},
	{key: "vcdr-30-1-post", at: vcdr(30, 1, 0), layer: grant, powers: 1 << ProcessByPost, owner: yes,
		when: Case{Thing: Residence | Housing, Holder: Mission, Forum: ReceivingState, Readings: Readings{ProcessByPost: vienna.A}},
		gist: "process that is sent there by post infringes that"},
	// Protection is that of 22(2): the peace of the place is not disturbed.
	{key: "vcdr-30-1-utilities", at: vcdr(30, 1, 0), layer: grant, powers: 1 << CutUtilities, owner: yes,
		when: Case{Thing: Residence | Housing, Holder: Mission, Forum: ReceivingState},
		gist: "and as protected: it is not cut off to press the mission"},
	{key: "vcdr-30-1-consent", at: vcdr(30, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Residence | Housing, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-30-1-consent-owner", at: vcdr(30, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Residence, Holder: Mission, Consent: Consent{State: Given, By: ByOwner, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.B | vienna.C}},
		gist: "as has the person whose home it is"},
	{key: "vcdr-30-1-consent-family", at: vcdr(30, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Residence, Holder: Mission, Consent: Consent{State: Given, By: ByFamily, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.C}},
		gist: "as has another adult of the household"},
	{key: "vcdr-30-1-consent-housing", at: vcdr(30, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Housing, Holder: Mission, Consent: Consent{State: Given, By: ByOwner, Scope: ForThis}, Readings: Readings{StaffHousing: vienna.B, ResidenceConsent: vienna.B | vienna.C}},
		gist: "as has the person who lives in the staff dwelling, unless that is premises"},
	{key: "vcdr-30-1-consent-housing-family", at: vcdr(30, 1, 0), layer: consented, powers: intrusion | prying | 1<<Seize | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Housing, Holder: Mission, Consent: Consent{State: Given, By: ByFamily, Scope: ForThis}, Readings: Readings{StaffHousing: vienna.B, ResidenceConsent: vienna.C}},
		gist: "as has another adult of the household there"},
	{key: "vcdr-30-2-papers", at: vcdr(30, 2, 0), layer: grant, powers: letters, owner: yes,
		when: Case{Thing: Papers, Holder: Mission, Forum: ReceivingState},
		gist: "the person's papers and correspondence are inviolable"},
	{key: "vcdr-30-2-property", at: vcdr(30, 2, 0), layer: grant, powers: owned, owner: yes,
		when: Case{Thing: PersonalProperty, Holder: Mission, Forum: ReceivingState},
		gist: "so is other property, but for execution under 31(3)"},
	// 37(2) gives staff 30, and not 36(2): customs may inspect their baggage, the
	// police may not search it.
	{key: "vcdr-30-2-baggage", at: vcdr(30, 2, 0), layer: grant, powers: carried, owner: yes,
		when: Case{Thing: Baggage, Holder: Mission, Forum: ReceivingState},
		gist: "baggage included, but for its inspection, of which 36(2) has the rule"},
	{key: "vcdr-30-2-obstructs", at: vcdr(30, 2, 0), layer: exception, powers: 1 << Tow,
		when: Case{Thing: PersonalProperty, Holder: Mission, Forum: passing, Obstructs: yes},
		gist: "but a car may be moved, and no more, where it obstructs or endangers traffic, by analogy with practice on cars of missions"},
	{key: "vcdr-30-2-consent", at: vcdr(30, 2, 0), layer: consented, powers: (letters | owned) &^ waivable,
		when: Case{Thing: Papers | PersonalProperty, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-30-2-consent-owner", at: vcdr(30, 2, 0), layer: consented, powers: (letters | owned) &^ waivable,
		when: Case{Thing: Papers | PersonalProperty, Holder: Mission, Consent: Consent{State: Given, By: ByOwner, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.B | vienna.C}},
		gist: "as has the person whose papers or property it is"},
	{key: "vcdr-30-2-consent-family", at: vcdr(30, 2, 0), layer: consented, powers: (letters | owned) &^ waivable,
		when: Case{Thing: Papers | PersonalProperty, Holder: Mission, Consent: Consent{State: Given, By: ByFamily, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.C}},
		gist: "as has another adult of the household"},
	{key: "vcdr-30-2-given-up", at: vcdr(30, 2, 0), layer: consented, powers: titles,
		when: Case{Thing: personal, Holder: Mission, Consent: Consent{State: Given, By: ByGovernment, Scope: ForThis}},
		gist: "the sending State has given up the inviolability of the home or of the thing"},

	// Articles 31, 34 and 36(1) are rules of package immunity; what they protect
	// the person from they protect the person's things from.
	{key: "vcdr-31-1", at: vcdr(31, 1, 0), layer: grant, powers: 1 << Title, owner: yes,
		when: Case{Thing: Residence | PersonalProperty | Baggage | Papers, Holder: Mission, Forum: ReceivingState},
		gist: "the person is immune from an action over title to it"},
	// A staff dwelling is the State's or the landlord's: execution on it, or an
	// action over its title, is none against the person who lives there.
	{key: "vcdr-31-3", at: vcdr(31, 3, 0), layer: grant, powers: execution, owner: yes,
		when: Case{Thing: Residence | PersonalProperty | Baggage, Holder: Mission, Forum: ReceivingState},
		gist: "no measures of execution against the person's property"},
	{key: "vcdr-34", at: vcdr(34, 0, 0), layer: grant, powers: dues, owner: yes,
		when: Case{Thing: Residence | Papers | PersonalProperty | Baggage, Holder: Mission, Forum: ReceivingState},
		gist: "the person is exempt from the due"},

	// Article 36
	{key: "vcdr-36-1-a", at: vcdr(36, 1, 'a'), layer: grant, powers: 1 << CustomsDuty,
		when: Case{Thing: Property | Transport | Transmitter | Bag, Holder: Mission, Forum: ReceivingState, OfficialUse: yes},
		gist: "articles for the official use of the mission enter free of customs"},
	{key: "vcdr-36-1-b", at: vcdr(36, 1, 'b'), layer: grant, powers: 1 << CustomsDuty, owner: yes,
		when: Case{Thing: PersonalProperty | Baggage | Papers, Holder: Mission, Forum: ReceivingState},
		gist: "the person's articles enter free of customs"},
	{key: "vcdr-36-2", at: vcdr(36, 2, 0), layer: grant, powers: inspection, baggage: yes,
		when: Case{Thing: Baggage, Holder: Mission, Forum: ReceivingState},
		gist: "personal baggage is exempt from inspection"},
	{key: "vcdr-36-2-serious", at: vcdr(36, 2, 0), layer: exception, powers: inspection,
		when: Case{Thing: Baggage, Holder: Mission, Forum: passing, SeriousReason: yes, Presence: OwnerPresent | RepresentativePresent},
		gist: "unless there are serious grounds, and then before the person or an authorised representative"},
	{key: "vcdr-36-2-consent", at: vcdr(36, 2, 0), layer: consented, powers: (inspection | carried) &^ waivable,
		when: Case{Thing: Baggage, Holder: Mission, Consent: Consent{State: Given, By: byState, Scope: ForThis}},
		gist: "the head of the mission or the sending State has consented to the measure"},
	{key: "vcdr-36-2-consent-owner", at: vcdr(36, 2, 0), layer: consented, powers: (inspection | carried) &^ waivable,
		when: Case{Thing: Baggage, Holder: Mission, Consent: Consent{State: Given, By: ByOwner, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.B | vienna.C}},
		gist: "as has the person whose baggage it is"},
	{key: "vcdr-36-2-consent-family", at: vcdr(36, 2, 0), layer: consented, powers: (inspection | carried) &^ waivable,
		when: Case{Thing: Baggage, Holder: Mission, Consent: Consent{State: Given, By: ByFamily, Scope: ForThis}, Readings: Readings{ResidenceConsent: vienna.C}},
		gist: "as has another adult of the household"},

	// Article 40
	{key: "vcdr-40-1", at: vcdr(40, 1, 0), layer: grant, powers: owned | execution | 1<<Title, transit: yes,
		when: Case{Thing: PersonalProperty, Holder: Mission, Forum: TransitState},
		gist: "on a protected journey the third State gives the immunities that the passage requires"},
	{key: "vcdr-40-1-papers", at: vcdr(40, 1, 0), layer: grant, powers: letters | 1<<Title, transit: yes,
		when: Case{Thing: Papers, Holder: Mission, Forum: TransitState},
		gist: "also as to papers"},
	{key: "vcdr-40-1-baggage", at: vcdr(40, 1, 0), layer: grant, powers: inspection | carried | execution | 1<<Title, transit: yes,
		when: Case{Thing: Baggage, Holder: Mission, Forum: TransitState},
		gist: "and as to baggage"},
	{key: "vcdr-40-3", at: vcdr(40, 3, 0), layer: grant, powers: letters,
		when: Case{Thing: Correspondence, Holder: Mission, Forum: TransitState},
		gist: "official correspondence in transit has the freedom and protection that the receiving State owes"},
	{key: "vcdr-40-3-bag", at: vcdr(40, 3, 0), layer: grant, powers: bagged,
		when: Case{Thing: Bag, Holder: Mission, Forum: TransitState},
		gist: "so has the diplomatic bag"},
	{key: "vcdr-40-3-scan", at: vcdr(40, 3, 0), layer: grant, powers: looks,
		when: Case{Thing: Bag, Holder: Mission, Forum: TransitState, Readings: Readings{BagScanning: vienna.B}},
		gist: "from looks inside too"},

	// Article 45
	{key: "vcdr-45-a", at: vcdr(45, 0, 'a'), layer: grant, powers: takings | execution,
		when: Case{Thing: placed | Transport, Holder: Mission, Forum: ReceivingState, Stage: Winding | left},
		gist: "after a rupture or recall the receiving State respects and protects the premises and the property of the mission, even in armed conflict"},
	{key: "vcdr-45-a-property", at: vcdr(45, 0, 'a'), layer: grant, powers: 1 << Detain,
		when: Case{Thing: Property | Transmitter | Transport, Holder: Mission, Forum: ReceivingState, Stage: Winding | left},
		gist: "nor is its property held back, wherever it stands"},
	// Russia (San Francisco 2017) and China (Houston 2020) against British and
	// American practice: Westminster City Council v Iran (1986, obiter), ex p
	// Samuel (CA 1989).
	{key: "vcdr-45-a-after", at: vcdr(45, 0, 'a'), layer: exception, powers: intrusion | prying | 1<<Dispose | 1<<ProcessByPost | 1<<RemoteAccess,
		when: Case{Thing: Premises, Holder: Mission, Forum: ReceivingState, Stage: left, Readings: Readings{PremisesAfterRupture: vienna.B}},
		gist: "which, once the time to leave is over, no longer bars careful entry or disposal for its owner"},
	{key: "vcdr-45-a-after-property", at: vcdr(45, 0, 'a'), layer: exception, powers: inspection | 1<<RemoteAccess,
		when: Case{Thing: Property | Transmitter | Transport, Holder: Mission, Forum: ReceivingState, Stage: left, Readings: Readings{PremisesAfterRupture: vienna.B}},
		gist: "nor a look at what is left there"},
	{key: "vcdr-45-a-after-transport", at: vcdr(45, 0, 'a'), layer: exception, powers: 1 << Enter,
		when: Case{Thing: Transport, Holder: Mission, Forum: ReceivingState, Stage: left, Readings: Readings{PremisesAfterRupture: vienna.B}},
		gist: "for which vehicles are got into"},
	// Custody is care for the place: whoever has it lets people in, and gives up
	// nothing that is the sending State's.
	{key: "vcdr-45-b", at: vcdr(45, 0, 'b'), layer: consented, powers: intrusion | 1<<ProcessByPost,
		when: Case{Thing: Premises, Holder: Mission, Stage: InCustody, Consent: Consent{State: Given, By: ByCustodian, Scope: ForThis}},
		gist: "the third State that has custody has consented to the measure"},

	// Article 47
	{key: "vcdr-47-2-b", at: vcdr(47, 2, 'b'), layer: moreGranted, powers: every,
		when: Case{Holder: Mission, Granted: yes},
		gist: "the State that acts has granted more"},

	// Other States. The statements on Damascus 2024 were about a consular building.
	{key: "custom-third-states", at: custom, layer: grant, powers: intrusion | prying | takings | execution | 1<<RemoteAccess,
		when: Case{Thing: Premises, Holder: Mission, Forum: elsewhere, Stage: running, Readings: Readings{PremisesThirdStates: vienna.B}},
		gist: "custom has every other State respect the premises of a mission"},
	{key: "custom-third-states-mail", at: custom, layer: grant, powers: 1 << ProcessByPost,
		when: Case{Thing: Premises, Holder: Mission, Forum: elsewhere, Stage: running, Readings: Readings{PremisesThirdStates: vienna.B, ProcessByPost: vienna.A}},
		gist: "process that it sends there by post infringes that"},
	{key: "custom-third-states-housing", at: custom, layer: grant, powers: intrusion | prying | takings | execution | 1<<RemoteAccess,
		when: Case{Thing: Housing, Holder: Mission, Forum: elsewhere, Readings: Readings{StaffHousing: vienna.A, PremisesThirdStates: vienna.B}},
		gist: "and staff dwellings that belong to them"},
	{key: "custom-third-states-housing-mail", at: custom, layer: grant, powers: 1 << ProcessByPost,
		when: Case{Thing: Housing, Holder: Mission, Forum: elsewhere, Readings: Readings{StaffHousing: vienna.A, PremisesThirdStates: vienna.B, ProcessByPost: vienna.A}},
		gist: "as to process by post too"},
	{key: "custom-third-states-post", at: custom, layer: grant, powers: intrusion | 1<<Seize | 1<<RemoteAccess,
		when: Case{Thing: Premises, Holder: Post, Forum: elsewhere, Stage: running, WorkPart: yes, Readings: Readings{PremisesThirdStates: vienna.B}},
		gist: "and the part of a post's premises that is used exclusively for its work"},
}
