// Code generated from the fields of Case by go test -update; DO NOT EDIT.

package immunity

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// box returns the lanes of c as stated: a lane of zero is not stated.
func (c *Case) box() (b rule.Box) {
	c.put(&b)
	return b
}

// put gives b, which is empty, the lanes of c.
func (c *Case) put(b *rule.Box) {
	b[0] = uint64(c.Person&(1<<45-1))<<0 |
		uint64(c.Tenure&(1<<4-1))<<45 |
		uint64(c.Forum&(1<<3-1))<<49 |
		uint64(c.Journey&(1<<4-1))<<52 |
		uint64(c.Act&(1<<3-1))<<56 |
		uint64(c.Ties&(1<<3-1))<<59
	b[1] = uint64(c.Claim&(1<<6-1))<<0 |
		uint64(c.Sponsor.Ties&(1<<3-1))<<6 |
		uint64(c.Waiver.By&(1<<5-1))<<9 |
		uint64(c.Waiver.Reach&(1<<3-1))<<14 |
		uint64(c.Grant.Source&(1<<4-1))<<17 |
		uint64(c.Reservation&(1<<3-1))<<21
	b[2] = uint64(c.Begun&(1<<2-1))<<0 |
		uint64(c.PostHead&(1<<2-1))<<2 |
		uint64(c.Household&(1<<2-1))<<4 |
		uint64(c.Notified&(1<<2-1))<<6 |
		uint64(c.Sponsor.Waived&(1<<2-1))<<8 |
		uint64(c.Sponsor.Gainful&(1<<2-1))<<10 |
		uint64(c.SpecialMissionsConvention&(1<<2-1))<<12 |
		uint64(c.Accepted&(1<<2-1))<<14 |
		uint64(c.Informed&(1<<2-1))<<16 |
		uint64(c.OwnState&(1<<2-1))<<18 |
		uint64(c.ConsularAct&(1<<2-1))<<20 |
		uint64(c.ForSendingState&(1<<2-1))<<22 |
		uint64(c.ForcedLabour&(1<<2-1))<<24 |
		uint64(c.Counterclaim&(1<<2-1))<<26 |
		uint64(c.Unlawful&(1<<2-1))<<28 |
		uint64(c.OwnContract&(1<<2-1))<<30 |
		uint64(c.Vehicle&(1<<2-1))<<32 |
		uint64(c.Crime&(1<<2-1))<<34 |
		uint64(c.Claimed&(1<<2-1))<<36 |
		uint64(c.Danger&(1<<2-1))<<38 |
		uint64(c.Infringes&(1<<2-1))<<40 |
		uint64(c.GraveCrime&(1<<2-1))<<42 |
		uint64(c.JudicialDecision&(1<<2-1))<<44 |
		uint64(c.FinalDecision&(1<<2-1))<<46 |
		uint64(c.Document&(1<<2-1))<<48 |
		uint64(c.Delivered&(1<<2-1))<<50 |
		uint64(c.Admitted&(1<<2-1))<<52 |
		uint64(c.Visa&(1<<2-1))<<54 |
		uint64(c.ForceMajeure&(1<<2-1))<<56 |
		uint64(c.NeededForTransit&(1<<2-1))<<58 |
		uint64(c.Gainful&(1<<2-1))<<60 |
		uint64(c.Permanent&(1<<2-1))<<62
	b[3] = uint64(c.Services&(1<<2-1))<<0 |
		uint64(c.SoleEmploy&(1<<2-1))<<2 |
		uint64(c.SocialCover&(1<<2-1))<<4 |
		uint64(c.Immovable&(1<<2-1))<<6 |
		uint64(c.ForUse&(1<<2-1))<<8 |
		uint64(c.FirstInstallation&(1<<2-1))<<10 |
		uint64(c.Deceased&(1<<2-1))<<12 |
		uint64(c.OnlyByPosting&(1<<2-1))<<14 |
		uint64(c.ExportProhibited&(1<<2-1))<<16 |
		uint64(c.Waiver.Given&(1<<2-1))<<18 |
		uint64(c.Waiver.Express&(1<<2-1))<<20 |
		uint64(c.Waiver.Written&(1<<2-1))<<22 |
		uint64(c.Waiver.ConditionsMet&(1<<2-1))<<24 |
		uint64(c.Waiver.Criminal&(1<<2-1))<<26 |
		uint64(c.Waiver.Civil&(1<<2-1))<<28 |
		uint64(c.Waiver.Administrative&(1<<2-1))<<30 |
		uint64(c.Waiver.Evidence&(1<<2-1))<<32 |
		uint64(c.Waiver.Execution&(1<<2-1))<<34 |
		uint64(c.Waiver.Liberty&(1<<2-1))<<36 |
		uint64(c.Waiver.Sentence&(1<<2-1))<<38 |
		uint64(c.Grant.OfficialOnly&(1<<2-1))<<40 |
		uint64(c.Readings.ServitudeAsCommerce&(1<<2-1))<<46 |
		uint64(c.Readings.ResidualUnlawfulOrder&(1<<2-1))<<48 |
		uint64(c.Readings.ResidualThirdStates&(1<<2-1))<<50 |
		uint64(c.Readings.ResidualArrest&(1<<2-1))<<52 |
		uint64(c.Readings.SuitBegunUnderImmunity&(1<<2-1))<<54 |
		uint64(c.Readings.NotificationConstitutive&(1<<2-1))<<56 |
		uint64(c.Readings.WaiverAuthority&(1<<2-1))<<58 |
		uint64(c.Readings.CriminalWaiverReach&(1<<2-1))<<60 |
		uint64(c.Readings.BriefRestraint&(1<<2-1))<<62
	b[4] = uint64(c.Readings.TransitPrivateDetour&(1<<2-1))<<0 |
		uint64(c.Readings.FamilyFollowsSponsor&(1<<2-1))<<2 |
		uint64(c.Readings.TechnicalStaffExecution&(1<<2-1))<<4 |
		uint64(c.Readings.OfficialActOfNational&(1<<2-1))<<6 |
		uint64(c.Readings.RoadCharge&(1<<2-1))<<8 |
		uint64(c.Readings.LicenceSuspension&(1<<2-1))<<10 |
		uint64(c.Readings.ObjectedReservation&(1<<2-1))<<12 |
		uint64(c.Readings.ConsularActTest&(1<<2-1))<<14 |
		uint64(c.Readings.ConsularTestimonyScope&(1<<2-1))<<16 |
		uint64(c.Readings.CareerStaffAtHonoraryPost&(1<<2-1))<<18 |
		uint64(c.Readings.SpecialMissionCustom&(1<<2-1))<<20 |
		uint64(c.Readings.RepresentativeAsEnvoy&(1<<2-1))<<22 |
		uint64(c.Readings.CrimeUnderCustom&(1<<2-1))<<24
}

// fill is the inverse of box, for the fields that are packed.
func (c *Case) fill(b rule.Box) {
	c.Person = Person(b[0] >> 0 & (1<<45 - 1))
	c.Tenure = Tenure(b[0] >> 45 & (1<<4 - 1))
	c.Forum = Forum(b[0] >> 49 & (1<<3 - 1))
	c.Journey = Journey(b[0] >> 52 & (1<<4 - 1))
	c.Act = Act(b[0] >> 56 & (1<<3 - 1))
	c.Claim = Claim(b[1] >> 0 & (1<<6 - 1))
	c.Begun = Begun(b[2] >> 0 & (1<<2 - 1))
	c.Ties = Ties(b[0] >> 59 & (1<<3 - 1))
	c.PostHead = PostHead(b[2] >> 2 & (1<<2 - 1))
	c.Household = vienna.Truth(b[2] >> 4 & (1<<2 - 1))
	c.Notified = vienna.Truth(b[2] >> 6 & (1<<2 - 1))
	c.Sponsor.Ties = Ties(b[1] >> 6 & (1<<3 - 1))
	c.Sponsor.Waived = vienna.Truth(b[2] >> 8 & (1<<2 - 1))
	c.Sponsor.Gainful = vienna.Truth(b[2] >> 10 & (1<<2 - 1))
	c.SpecialMissionsConvention = vienna.Truth(b[2] >> 12 & (1<<2 - 1))
	c.Accepted = vienna.Truth(b[2] >> 14 & (1<<2 - 1))
	c.Informed = vienna.Truth(b[2] >> 16 & (1<<2 - 1))
	c.OwnState = vienna.Truth(b[2] >> 18 & (1<<2 - 1))
	c.ConsularAct = vienna.Truth(b[2] >> 20 & (1<<2 - 1))
	c.ForSendingState = vienna.Truth(b[2] >> 22 & (1<<2 - 1))
	c.ForcedLabour = vienna.Truth(b[2] >> 24 & (1<<2 - 1))
	c.Counterclaim = vienna.Truth(b[2] >> 26 & (1<<2 - 1))
	c.Unlawful = vienna.Truth(b[2] >> 28 & (1<<2 - 1))
	c.OwnContract = vienna.Truth(b[2] >> 30 & (1<<2 - 1))
	c.Vehicle = vienna.Truth(b[2] >> 32 & (1<<2 - 1))
	c.Crime = vienna.Truth(b[2] >> 34 & (1<<2 - 1))
	c.Claimed = vienna.Truth(b[2] >> 36 & (1<<2 - 1))
	c.Danger = vienna.Truth(b[2] >> 38 & (1<<2 - 1))
	c.Infringes = vienna.Truth(b[2] >> 40 & (1<<2 - 1))
	c.GraveCrime = vienna.Truth(b[2] >> 42 & (1<<2 - 1))
	c.JudicialDecision = vienna.Truth(b[2] >> 44 & (1<<2 - 1))
	c.FinalDecision = vienna.Truth(b[2] >> 46 & (1<<2 - 1))
	c.Document = vienna.Truth(b[2] >> 48 & (1<<2 - 1))
	c.Delivered = vienna.Truth(b[2] >> 50 & (1<<2 - 1))
	c.Admitted = vienna.Truth(b[2] >> 52 & (1<<2 - 1))
	c.Visa = vienna.Truth(b[2] >> 54 & (1<<2 - 1))
	c.ForceMajeure = vienna.Truth(b[2] >> 56 & (1<<2 - 1))
	c.NeededForTransit = vienna.Truth(b[2] >> 58 & (1<<2 - 1))
	c.Gainful = vienna.Truth(b[2] >> 60 & (1<<2 - 1))
	c.Permanent = vienna.Truth(b[2] >> 62 & (1<<2 - 1))
	c.Services = vienna.Truth(b[3] >> 0 & (1<<2 - 1))
	c.SoleEmploy = vienna.Truth(b[3] >> 2 & (1<<2 - 1))
	c.SocialCover = vienna.Truth(b[3] >> 4 & (1<<2 - 1))
	c.Immovable = vienna.Truth(b[3] >> 6 & (1<<2 - 1))
	c.ForUse = vienna.Truth(b[3] >> 8 & (1<<2 - 1))
	c.FirstInstallation = vienna.Truth(b[3] >> 10 & (1<<2 - 1))
	c.Deceased = vienna.Truth(b[3] >> 12 & (1<<2 - 1))
	c.OnlyByPosting = vienna.Truth(b[3] >> 14 & (1<<2 - 1))
	c.ExportProhibited = vienna.Truth(b[3] >> 16 & (1<<2 - 1))
	c.Waiver.Given = vienna.Truth(b[3] >> 18 & (1<<2 - 1))
	c.Waiver.By = Organ(b[1] >> 9 & (1<<5 - 1))
	c.Waiver.Express = vienna.Truth(b[3] >> 20 & (1<<2 - 1))
	c.Waiver.Written = vienna.Truth(b[3] >> 22 & (1<<2 - 1))
	c.Waiver.Reach = Reach(b[1] >> 14 & (1<<3 - 1))
	c.Waiver.ConditionsMet = vienna.Truth(b[3] >> 24 & (1<<2 - 1))
	c.Waiver.Criminal = vienna.Truth(b[3] >> 26 & (1<<2 - 1))
	c.Waiver.Civil = vienna.Truth(b[3] >> 28 & (1<<2 - 1))
	c.Waiver.Administrative = vienna.Truth(b[3] >> 30 & (1<<2 - 1))
	c.Waiver.Evidence = vienna.Truth(b[3] >> 32 & (1<<2 - 1))
	c.Waiver.Execution = vienna.Truth(b[3] >> 34 & (1<<2 - 1))
	c.Waiver.Liberty = vienna.Truth(b[3] >> 36 & (1<<2 - 1))
	c.Waiver.Sentence = vienna.Truth(b[3] >> 38 & (1<<2 - 1))
	c.Grant.Source = GrantSource(b[1] >> 17 & (1<<4 - 1))
	c.Grant.OfficialOnly = vienna.Truth(b[3] >> 40 & (1<<2 - 1))
	c.Reservation = vienna.ReservationState(b[1] >> 21 & (1<<3 - 1))
	c.Readings.ServitudeAsCommerce = vienna.Position(b[3] >> 46 & (1<<2 - 1))
	c.Readings.ResidualUnlawfulOrder = vienna.Position(b[3] >> 48 & (1<<2 - 1))
	c.Readings.ResidualThirdStates = vienna.Position(b[3] >> 50 & (1<<2 - 1))
	c.Readings.ResidualArrest = vienna.Position(b[3] >> 52 & (1<<2 - 1))
	c.Readings.SuitBegunUnderImmunity = vienna.Position(b[3] >> 54 & (1<<2 - 1))
	c.Readings.NotificationConstitutive = vienna.Position(b[3] >> 56 & (1<<2 - 1))
	c.Readings.WaiverAuthority = vienna.Position(b[3] >> 58 & (1<<2 - 1))
	c.Readings.CriminalWaiverReach = vienna.Position(b[3] >> 60 & (1<<2 - 1))
	c.Readings.BriefRestraint = vienna.Position(b[3] >> 62 & (1<<2 - 1))
	c.Readings.TransitPrivateDetour = vienna.Position(b[4] >> 0 & (1<<2 - 1))
	c.Readings.FamilyFollowsSponsor = vienna.Position(b[4] >> 2 & (1<<2 - 1))
	c.Readings.TechnicalStaffExecution = vienna.Position(b[4] >> 4 & (1<<2 - 1))
	c.Readings.OfficialActOfNational = vienna.Position(b[4] >> 6 & (1<<2 - 1))
	c.Readings.RoadCharge = vienna.Position(b[4] >> 8 & (1<<2 - 1))
	c.Readings.LicenceSuspension = vienna.Position(b[4] >> 10 & (1<<2 - 1))
	c.Readings.ObjectedReservation = vienna.Position(b[4] >> 12 & (1<<2 - 1))
	c.Readings.ConsularActTest = vienna.Position(b[4] >> 14 & (1<<2 - 1))
	c.Readings.ConsularTestimonyScope = vienna.Position(b[4] >> 16 & (1<<2 - 1))
	c.Readings.CareerStaffAtHonoraryPost = vienna.Position(b[4] >> 18 & (1<<2 - 1))
	c.Readings.SpecialMissionCustom = vienna.Position(b[4] >> 20 & (1<<2 - 1))
	c.Readings.RepresentativeAsEnvoy = vienna.Position(b[4] >> 22 & (1<<2 - 1))
	c.Readings.CrimeUnderCustom = vienna.Position(b[4] >> 24 & (1<<2 - 1))
}

// lanes are where the columns lie.
var lanes = []rule.Lane{
	{Word: 0, Shift: 0, Width: 45}, // person
	{Word: 0, Shift: 45, Width: 4}, // tenure
	{Word: 0, Shift: 49, Width: 3}, // forum
	{Word: 0, Shift: 52, Width: 4}, // journey
	{Word: 0, Shift: 56, Width: 3}, // act
	{Word: 1, Shift: 0, Width: 6},  // claim
	{Word: 2, Shift: 0, Width: 2},  // begun
	{Word: 0, Shift: 59, Width: 3}, // ties
	{Word: 2, Shift: 2, Width: 2},  // post_head
	{Word: 2, Shift: 4, Width: 2},  // household
	{Word: 2, Shift: 6, Width: 2},  // notified
	{Word: 1, Shift: 6, Width: 3},  // sponsor.ties
	{Word: 2, Shift: 8, Width: 2},  // sponsor.waived
	{Word: 2, Shift: 10, Width: 2}, // sponsor.gainful
	{Word: 2, Shift: 12, Width: 2}, // special_missions_convention
	{Word: 2, Shift: 14, Width: 2}, // accepted
	{Word: 2, Shift: 16, Width: 2}, // informed
	{Word: 2, Shift: 18, Width: 2}, // own_state
	{Word: 2, Shift: 20, Width: 2}, // consular_act
	{Word: 2, Shift: 22, Width: 2}, // for_sending_state
	{Word: 2, Shift: 24, Width: 2}, // forced_labour
	{Word: 2, Shift: 26, Width: 2}, // counterclaim
	{Word: 2, Shift: 28, Width: 2}, // unlawful
	{Word: 2, Shift: 30, Width: 2}, // own_contract
	{Word: 2, Shift: 32, Width: 2}, // vehicle
	{Word: 2, Shift: 34, Width: 2}, // crime
	{Word: 2, Shift: 36, Width: 2}, // claimed
	{Word: 2, Shift: 38, Width: 2}, // danger
	{Word: 2, Shift: 40, Width: 2}, // infringes
	{Word: 2, Shift: 42, Width: 2}, // grave_crime
	{Word: 2, Shift: 44, Width: 2}, // judicial_decision
	{Word: 2, Shift: 46, Width: 2}, // final_decision
	{Word: 2, Shift: 48, Width: 2}, // document
	{Word: 2, Shift: 50, Width: 2}, // delivered
	{Word: 2, Shift: 52, Width: 2}, // admitted
	{Word: 2, Shift: 54, Width: 2}, // visa
	{Word: 2, Shift: 56, Width: 2}, // force_majeure
	{Word: 2, Shift: 58, Width: 2}, // needed_for_transit
	{Word: 2, Shift: 60, Width: 2}, // gainful
	{Word: 2, Shift: 62, Width: 2}, // permanent
	{Word: 3, Shift: 0, Width: 2},  // services
	{Word: 3, Shift: 2, Width: 2},  // sole_employ
	{Word: 3, Shift: 4, Width: 2},  // social_cover
	{Word: 3, Shift: 6, Width: 2},  // immovable
	{Word: 3, Shift: 8, Width: 2},  // for_use
	{Word: 3, Shift: 10, Width: 2}, // first_installation
	{Word: 3, Shift: 12, Width: 2}, // deceased
	{Word: 3, Shift: 14, Width: 2}, // only_by_posting
	{Word: 3, Shift: 16, Width: 2}, // export_prohibited
	{Word: 3, Shift: 18, Width: 2}, // waiver.given
	{Word: 1, Shift: 9, Width: 5},  // waiver.by
	{Word: 3, Shift: 20, Width: 2}, // waiver.express
	{Word: 3, Shift: 22, Width: 2}, // waiver.written
	{Word: 1, Shift: 14, Width: 3}, // waiver.reach
	{Word: 3, Shift: 24, Width: 2}, // waiver.conditions_met
	{Word: 3, Shift: 26, Width: 2}, // waiver.criminal
	{Word: 3, Shift: 28, Width: 2}, // waiver.civil
	{Word: 3, Shift: 30, Width: 2}, // waiver.administrative
	{Word: 3, Shift: 32, Width: 2}, // waiver.evidence
	{Word: 3, Shift: 34, Width: 2}, // waiver.execution
	{Word: 3, Shift: 36, Width: 2}, // waiver.liberty
	{Word: 3, Shift: 38, Width: 2}, // waiver.sentence
	{Word: 1, Shift: 17, Width: 4}, // grant.source
	{Word: 3, Shift: 40, Width: 2}, // grant.official_only
	{Word: 1, Shift: 21, Width: 3}, // reservation
	{Word: 3, Shift: 42, Width: 2}, // grant
	{Word: 3, Shift: 44, Width: 2}, // grant stated
	{Word: 3, Shift: 46, Width: 2}, // servitude-as-commerce
	{Word: 3, Shift: 48, Width: 2}, // residual-unlawful-order
	{Word: 3, Shift: 50, Width: 2}, // residual-third-states
	{Word: 3, Shift: 52, Width: 2}, // residual-arrest
	{Word: 3, Shift: 54, Width: 2}, // suit-begun-under-immunity
	{Word: 3, Shift: 56, Width: 2}, // notification-constitutive
	{Word: 3, Shift: 58, Width: 2}, // waiver-authority
	{Word: 3, Shift: 60, Width: 2}, // criminal-waiver-reach
	{Word: 3, Shift: 62, Width: 2}, // brief-restraint
	{Word: 4, Shift: 0, Width: 2},  // transit-private-detour
	{Word: 4, Shift: 2, Width: 2},  // family-follows-sponsor
	{Word: 4, Shift: 4, Width: 2},  // technical-staff-execution
	{Word: 4, Shift: 6, Width: 2},  // official-act-of-national
	{Word: 4, Shift: 8, Width: 2},  // road-charge
	{Word: 4, Shift: 10, Width: 2}, // licence-suspension
	{Word: 4, Shift: 12, Width: 2}, // objected-reservation
	{Word: 4, Shift: 14, Width: 2}, // consular-act-test
	{Word: 4, Shift: 16, Width: 2}, // consular-testimony-scope
	{Word: 4, Shift: 18, Width: 2}, // career-staff-at-honorary-post
	{Word: 4, Shift: 20, Width: 2}, // special-mission-custom
	{Word: 4, Shift: 22, Width: 2}, // representative-as-envoy
	{Word: 4, Shift: 24, Width: 2}, // crime-under-custom
}

// protective are the values that a presumption gives the columns, 0 for none.
var protective = []uint64{
	0, // person
	2, // tenure
	1, // forum
	0, // journey
	0, // act
	0, // claim
	0, // begun
	1, // ties
	1, // post_head
	2, // household
	2, // notified
	1, // sponsor.ties
	1, // sponsor.waived
	1, // sponsor.gainful
	0, // special_missions_convention
	0, // accepted
	0, // informed
	1, // own_state
	1, // consular_act
	2, // for_sending_state
	1, // forced_labour
	1, // counterclaim
	1, // unlawful
	1, // own_contract
	1, // vehicle
	1, // crime
	2, // claimed
	1, // danger
	2, // infringes
	1, // grave_crime
	1, // judicial_decision
	1, // final_decision
	2, // document
	1, // delivered
	0, // admitted
	2, // visa
	0, // force_majeure
	0, // needed_for_transit
	1, // gainful
	2, // permanent
	2, // services
	0, // sole_employ
	0, // social_cover
	0, // immovable
	0, // for_use
	0, // first_installation
	0, // deceased
	0, // only_by_posting
	0, // export_prohibited
	1, // waiver.given
	0, // waiver.by
	0, // waiver.express
	0, // waiver.written
	0, // waiver.reach
	0, // waiver.conditions_met
	0, // waiver.criminal
	0, // waiver.civil
	0, // waiver.administrative
	0, // waiver.evidence
	0, // waiver.execution
	0, // waiver.liberty
	0, // waiver.sentence
	0, // grant.source
	0, // grant.official_only
	1, // reservation
	0, // grant
	0, // grant stated
	0, // servitude-as-commerce
	0, // residual-unlawful-order
	0, // residual-third-states
	0, // residual-arrest
	0, // suit-begun-under-immunity
	0, // notification-constitutive
	0, // waiver-authority
	0, // criminal-waiver-reach
	0, // brief-restraint
	0, // transit-private-detour
	0, // family-follows-sponsor
	0, // technical-staff-execution
	0, // official-act-of-national
	0, // road-charge
	0, // licence-suspension
	0, // objected-reservation
	0, // consular-act-test
	0, // consular-testimony-scope
	0, // career-staff-at-honorary-post
	0, // special-mission-custom
	0, // representative-as-envoy
	0, // crime-under-custom
}

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Person. Bits without a constant are written as a number.
func (v Person) String() string { return columns[0].Text(uint64(v), "Person") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Tenure. Bits without a constant are written as a number.
func (v Tenure) String() string { return columns[1].Text(uint64(v), "Tenure") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Forum. Bits without a constant are written as a number.
func (v Forum) String() string { return columns[2].Text(uint64(v), "Forum") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Journey. Bits without a constant are written as a number.
func (v Journey) String() string { return columns[3].Text(uint64(v), "Journey") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Act. Bits without a constant are written as a number.
func (v Act) String() string { return columns[4].Text(uint64(v), "Act") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Claim. Bits without a constant are written as a number.
func (v Claim) String() string { return columns[5].Text(uint64(v), "Claim") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Begun. Bits without a constant are written as a number.
func (v Begun) String() string { return columns[6].Text(uint64(v), "Begun") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Ties. Bits without a constant are written as a number.
func (v Ties) String() string { return columns[7].Text(uint64(v), "Ties") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero PostHead. Bits without a constant are written as a number.
func (v PostHead) String() string { return columns[8].Text(uint64(v), "PostHead") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Organ. Bits without a constant are written as a number.
func (v Organ) String() string { return columns[50].Text(uint64(v), "Organ") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Reach. Bits without a constant are written as a number.
func (v Reach) String() string { return columns[53].Text(uint64(v), "Reach") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero GrantSource. Bits without a constant are written as a number.
func (v GrantSource) String() string { return columns[62].Text(uint64(v), "GrantSource") }
