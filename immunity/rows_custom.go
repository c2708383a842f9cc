package immunity

import "law.example/vienna"

// The persons whom custom protects.
const (
	highOffices = HeadOfState | HeadOfGovernment | ForeignMinister
	aliensOpen  = mission | PrivateServant | families | ServantFamily | special // of whom the treaties say nothing as aliens
)

// rowsCustom are the rules of custom in outline, with their authorities: Arrest
// Warrant (ICJ 2002), paras 51 to 61, on the holders of the three offices;
// Djibouti v France (ICJ 2008), paras 170 to 174 and 188 to 196, on invitations to
// testify and on other officials. Last compared on 2026-11-25.
var rowsCustom = []row{
	{key: "custom-special-mission", at: vienna.Citation{Treaty: vienna.Custom}, layer: grant, powers: liberty | criminalSide,
		when: Case{Person: SpecialRepresentative, Forum: ReceivingState, SpecialMissionsConvention: no, Accepted: yes, Tenure: entitled, Readings: Readings{SpecialMissionCustom: vienna.A}},
		gist: "an envoy whom the receiving State accepted as a special mission is inviolable and immune from criminal jurisdiction during the visit"},
	{key: "custom-aliens", at: vienna.Citation{Treaty: vienna.Custom}, layer: moreGranted, powers: aliens | 1<<WorkPermit, covered: yes,
		when: Case{Person: aliensOpen, Forum: ReceivingState, Tenure: entitled, Grant: Grant{OfficialOnly: no}},
		gist: "members of missions are registered and admitted as aliens as the receiving State lays down"},
	{key: "custom-aliens-official", at: vienna.Citation{Treaty: vienna.Custom}, layer: moreGranted, powers: aliens | 1<<WorkPermit, covered: yes,
		when: Case{Person: aliensOpen, Forum: ReceivingState, Tenure: entitled, Grant: Grant{OfficialOnly: yes}, Act: functional},
		gist: "members of missions are registered and admitted as aliens as the receiving State lays down"},
	{key: "custom-high-office", at: vienna.Citation{Treaty: vienna.Custom}, layer: grant, powers: liberty | jurisdiction | evidence,
		when: Case{Person: highOffices, Tenure: Serving},
		gist: "a serving head of State or government or foreign minister is inviolable and immune from jurisdiction for all acts"},
	{key: "custom-high-office-more", at: vienna.Citation{Treaty: vienna.Custom}, layer: moreGranted, powers: every &^ (liberty | jurisdiction | evidence | 1<<Stop | 1<<Screening | 1<<Ticket | 1<<RequireLeaving), covered: yes,
		when: Case{Person: highOffices, Tenure: Serving, Grant: Grant{OfficialOnly: no}},
		gist: "and has what more the State of the measure accords"},
	{key: "custom-high-office-more-official", at: vienna.Citation{Treaty: vienna.Custom}, layer: moreGranted, powers: every &^ (liberty | jurisdiction | evidence | 1<<Stop | 1<<Screening | 1<<Ticket | 1<<RequireLeaving), covered: yes,
		when: Case{Person: highOffices, Tenure: Serving, Grant: Grant{OfficialOnly: yes}, Act: functional},
		gist: "and has what more the State of the measure accords"},
	{key: "custom-high-office-after", at: vienna.Citation{Treaty: vienna.Custom}, layer: residual, powers: jurisdiction | 1<<Imprisonment,
		when: Case{Person: highOffices, Tenure: Over, Act: functional},
		gist: "after office immunity goes on for acts done in it"},
	{key: "custom-high-office-after-arrest", at: vienna.Citation{Treaty: vienna.Custom}, layer: residual, powers: 1 << Arrest,
		when: Case{Person: highOffices, Tenure: Over, Act: functional, Readings: Readings{ResidualArrest: vienna.B}},
		gist: "and bars arrest for such an act"},
	{key: "custom-official", at: vienna.Citation{Treaty: vienna.Custom}, layer: grant, powers: jurisdiction | 1<<Imprisonment,
		when: Case{Person: StateOfficial, Act: functional, Claimed: yes},
		gist: "an official is immune for acts done for the State, if the State claims it"},
	{key: "custom-crime-after", at: vienna.Citation{Treaty: vienna.Custom}, layer: limit, powers: criminalSide | 1<<Imprisonment | 1<<Arrest,
		when: Case{Person: highOffices, Tenure: Over, Act: functional, Crime: yes, Readings: Readings{CrimeUnderCustom: vienna.B}},
		gist: "but not for crimes under international law"},
	{key: "custom-crime", at: vienna.Citation{Treaty: vienna.Custom}, layer: limit, powers: criminalSide | 1<<Imprisonment | 1<<Arrest,
		when: Case{Person: StateOfficial, Act: functional, Crime: yes, Readings: Readings{CrimeUnderCustom: vienna.B}},
		gist: "but not for crimes under international law"},
	{key: "custom-waiver-criminal", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: criminalSide,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes}},
		gist: "the State has waived immunity from criminal jurisdiction"},
	{key: "custom-waiver-civil", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: civilAction,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Civil: yes}},
		gist: "the State has waived immunity from civil jurisdiction"},
	{key: "custom-waiver-administrative", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: 1<<AdministrativeJurisdiction | 1<<ContinueAdministrative | 1<<SuspendLicence,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Administrative: yes}},
		gist: "the State has waived immunity from administrative jurisdiction"},
	{key: "custom-waiver-evidence", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: evidence,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Evidence: yes}},
		gist: "the State has waived the immunity of a witness"},
	{key: "custom-waiver-liberty", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: liberty &^ (1 << Imprisonment),
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Liberty: yes}},
		gist: "the State has waived immunity from measures against liberty"},
	{key: "custom-waiver-sentence", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: 1 << Imprisonment,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Sentence: yes}},
		gist: "the State has waived immunity from the serving of a sentence"},
	{key: "custom-waiver-execution", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: 1 << Execution,
		when: Case{Person: highOffices | StateOfficial, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Execution: yes}},
		gist: "the State has waived immunity from execution"},
	{key: "custom-special-mission-criminal", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: criminalSide,
		when: Case{Person: SpecialRepresentative, SpecialMissionsConvention: no, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Criminal: yes}},
		gist: "the sending State has waived it"},
	{key: "custom-special-mission-liberty", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: liberty &^ (1 << Imprisonment),
		when: Case{Person: SpecialRepresentative, SpecialMissionsConvention: no, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Liberty: yes}},
		gist: "the sending State has waived it"},
	{key: "custom-special-mission-sentence", at: vienna.Citation{Treaty: vienna.Custom}, layer: waived, powers: 1 << Imprisonment,
		when: Case{Person: SpecialRepresentative, SpecialMissionsConvention: no, Waiver: Waiver{Given: yes, By: ByGovernment, Express: yes, Reach: covering, ConditionsMet: yes, Sentence: yes}},
		gist: "the sending State has waived it"},
}
