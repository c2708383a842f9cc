package immunity

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// box returns the lanes of c as stated: a lane of zero is not stated.
func (c *Case) box() (b rule.Box) {
	b[0] = uint64(c.Person&(1<<numPersons-1))<<0 |
		uint64(c.Tenure&(1<<numTenures-1))<<32 |
		uint64(c.Forum&(1<<numForums-1))<<36 |
		uint64(c.Act&(1<<numActs-1))<<39 |
		uint64(c.Claim&(1<<numClaims-1))<<42 |
		uint64(c.Journey&(1<<numJourneys-1))<<48 |
		uint64(c.Begun&(1<<numBegun-1))<<52 |
		uint64(c.Ties&(1<<numTies-1))<<54 |
		uint64(c.Sponsor.Ties&(1<<numTies-1))<<57 |
		uint64(c.Reservation&(1<<numReservations-1))<<60
	b[1] = uint64(c.Household&3)<<0 |
		uint64(c.Notified&3)<<2 |
		uint64(c.Sponsor.Waived&3)<<4 |
		uint64(c.ForSendingState&3)<<6 |
		uint64(c.ForcedLabour&3)<<8 |
		uint64(c.Counterclaim&3)<<10 |
		uint64(c.Unlawful&3)<<12 |
		uint64(c.Danger&3)<<14 |
		uint64(c.Infringes&3)<<16 |
		uint64(c.Document&3)<<18 |
		uint64(c.Delivered&3)<<20 |
		uint64(c.Visa&3)<<22 |
		uint64(c.ForceMajeure&3)<<24 |
		uint64(c.NeededForTransit&3)<<26 |
		uint64(c.Services&3)<<28 |
		uint64(c.SoleEmploy&3)<<30 |
		uint64(c.SocialCover&3)<<32 |
		uint64(c.Immovable&3)<<34 |
		uint64(c.ForUse&3)<<36 |
		uint64(c.FirstInstallation&3)<<38 |
		uint64(c.Deceased&3)<<40 |
		uint64(c.OnlyByPosting&3)<<42 |
		uint64(c.ExportProhibited&3)<<44 |
		uint64(c.Waiver.Given&3)<<46 |
		uint64(c.Waiver.Express&3)<<48 |
		uint64(c.Waiver.ConditionsMet&3)<<50 |
		uint64(c.Waiver.Criminal&3)<<52 |
		uint64(c.Waiver.Civil&3)<<54 |
		uint64(c.Waiver.Administrative&3)<<56 |
		uint64(c.Waiver.Evidence&3)<<58 |
		uint64(c.Waiver.Execution&3)<<60 |
		uint64(c.Waiver.Liberty&3)<<62
	b[2] = uint64(c.Waiver.By&(1<<numOrgans-1))<<0 |
		uint64(c.Waiver.Reach&(1<<numReaches-1))<<4 |
		uint64(c.Grant.Source&(1<<numGrantSources-1))<<8 |
		uint64(c.Waiver.Sentence&3)<<12 |
		uint64(c.Grant.OfficialOnly&3)<<14
	r := &c.Readings
	b[3] = uint64(r.ServitudeAsCommerce&3)<<0 |
		uint64(r.ResidualUnlawfulOrder&3)<<2 |
		uint64(r.ResidualThirdStates&3)<<4 |
		uint64(r.ResidualArrest&3)<<6 |
		uint64(r.SuitBegunUnderImmunity&3)<<8 |
		uint64(r.NotificationConstitutive&3)<<10 |
		uint64(r.WaiverAuthority&3)<<12 |
		uint64(r.CriminalWaiverReach&3)<<14 |
		uint64(r.BriefRestraint&3)<<16 |
		uint64(r.TransitPrivateDetour&3)<<18 |
		uint64(r.FamilyFollowsSponsor&3)<<20 |
		uint64(r.TechnicalStaffExecution&3)<<22 |
		uint64(r.OfficialActOfNational&3)<<24 |
		uint64(r.RoadCharge&3)<<26 |
		uint64(r.LicenceSuspension&3)<<28 |
		uint64(r.ObjectedReservation&3)<<30
	return b
}

// fill is the inverse of box. It leaves Grant.Powers and Presume alone.
func (c *Case) fill(b rule.Box) {
	c.Person = Person(b[0] >> 0 & (1<<numPersons - 1))
	c.Tenure = Tenure(b[0] >> 32 & (1<<numTenures - 1))
	c.Forum = Forum(b[0] >> 36 & (1<<numForums - 1))
	c.Act = Act(b[0] >> 39 & (1<<numActs - 1))
	c.Claim = Claim(b[0] >> 42 & (1<<numClaims - 1))
	c.Journey = Journey(b[0] >> 48 & (1<<numJourneys - 1))
	c.Begun = Begun(b[0] >> 52 & (1<<numBegun - 1))
	c.Ties = Ties(b[0] >> 54 & (1<<numTies - 1))
	c.Sponsor.Ties = Ties(b[0] >> 57 & (1<<numTies - 1))
	c.Reservation = Reservation(b[0] >> 60 & (1<<numReservations - 1))
	c.Waiver.By = Organ(b[2] >> 0 & (1<<numOrgans - 1))
	c.Waiver.Reach = Reach(b[2] >> 4 & (1<<numReaches - 1))
	c.Grant.Source = GrantSource(b[2] >> 8 & (1<<numGrantSources - 1))
	c.Household = vienna.Truth(b[1] >> 0 & 3)
	c.Notified = vienna.Truth(b[1] >> 2 & 3)
	c.Sponsor.Waived = vienna.Truth(b[1] >> 4 & 3)
	c.ForSendingState = vienna.Truth(b[1] >> 6 & 3)
	c.ForcedLabour = vienna.Truth(b[1] >> 8 & 3)
	c.Counterclaim = vienna.Truth(b[1] >> 10 & 3)
	c.Unlawful = vienna.Truth(b[1] >> 12 & 3)
	c.Danger = vienna.Truth(b[1] >> 14 & 3)
	c.Infringes = vienna.Truth(b[1] >> 16 & 3)
	c.Document = vienna.Truth(b[1] >> 18 & 3)
	c.Delivered = vienna.Truth(b[1] >> 20 & 3)
	c.Visa = vienna.Truth(b[1] >> 22 & 3)
	c.ForceMajeure = vienna.Truth(b[1] >> 24 & 3)
	c.NeededForTransit = vienna.Truth(b[1] >> 26 & 3)
	c.Services = vienna.Truth(b[1] >> 28 & 3)
	c.SoleEmploy = vienna.Truth(b[1] >> 30 & 3)
	c.SocialCover = vienna.Truth(b[1] >> 32 & 3)
	c.Immovable = vienna.Truth(b[1] >> 34 & 3)
	c.ForUse = vienna.Truth(b[1] >> 36 & 3)
	c.FirstInstallation = vienna.Truth(b[1] >> 38 & 3)
	c.Deceased = vienna.Truth(b[1] >> 40 & 3)
	c.OnlyByPosting = vienna.Truth(b[1] >> 42 & 3)
	c.ExportProhibited = vienna.Truth(b[1] >> 44 & 3)
	c.Waiver.Given = vienna.Truth(b[1] >> 46 & 3)
	c.Waiver.Express = vienna.Truth(b[1] >> 48 & 3)
	c.Waiver.ConditionsMet = vienna.Truth(b[1] >> 50 & 3)
	c.Waiver.Criminal = vienna.Truth(b[1] >> 52 & 3)
	c.Waiver.Civil = vienna.Truth(b[1] >> 54 & 3)
	c.Waiver.Administrative = vienna.Truth(b[1] >> 56 & 3)
	c.Waiver.Evidence = vienna.Truth(b[1] >> 58 & 3)
	c.Waiver.Execution = vienna.Truth(b[1] >> 60 & 3)
	c.Waiver.Liberty = vienna.Truth(b[1] >> 62 & 3)
	c.Waiver.Sentence = vienna.Truth(b[2] >> 12 & 3)
	c.Grant.OfficialOnly = vienna.Truth(b[2] >> 14 & 3)
	r := &c.Readings
	r.ServitudeAsCommerce = vienna.Position(b[3] >> 0 & 3)
	r.ResidualUnlawfulOrder = vienna.Position(b[3] >> 2 & 3)
	r.ResidualThirdStates = vienna.Position(b[3] >> 4 & 3)
	r.ResidualArrest = vienna.Position(b[3] >> 6 & 3)
	r.SuitBegunUnderImmunity = vienna.Position(b[3] >> 8 & 3)
	r.NotificationConstitutive = vienna.Position(b[3] >> 10 & 3)
	r.WaiverAuthority = vienna.Position(b[3] >> 12 & 3)
	r.CriminalWaiverReach = vienna.Position(b[3] >> 14 & 3)
	r.BriefRestraint = vienna.Position(b[3] >> 16 & 3)
	r.TransitPrivateDetour = vienna.Position(b[3] >> 18 & 3)
	r.FamilyFollowsSponsor = vienna.Position(b[3] >> 20 & 3)
	r.TechnicalStaffExecution = vienna.Position(b[3] >> 22 & 3)
	r.OfficialActOfNational = vienna.Position(b[3] >> 24 & 3)
	r.RoadCharge = vienna.Position(b[3] >> 26 & 3)
	r.LicenceSuspension = vienna.Position(b[3] >> 28 & 3)
	r.ObjectedReservation = vienna.Position(b[3] >> 30 & 3)
}

// pack returns the box of c as question p sees it: what is not stated may be
// anything, and the grant is reduced to whether it covers p.
func (c *Case) pack(p Power) rule.Box {
	b := c.box()
	b[2] |= c.Grant.covers(p)<<16 | c.Grant.stated()<<18
	table.Fill(&b)
	return b
}

// covers returns the lane of whether g protects from p: 1 for no, 2 for yes, 0
// where that is open.
func (g Grant) covers(p Power) uint64 {
	source := g.source()
	switch {
	case source == NoGrant || g.Powers != 0 && !g.Powers.Has(p):
		return uint64(vienna.False)
	case source&NoGrant == 0 && g.Powers != 0:
		return uint64(vienna.True)
	}
	return uint64(vienna.Open)
}

// stated returns the lane of whether the caller states a grant at all. It is
// never open: a grant that is not stated is outside the library, save where the
// Convention itself refers to it.
func (g Grant) stated() uint64 {
	if s := g.source(); s&^NoGrant != 0 || s == 0 && g.Powers != 0 {
		return uint64(vienna.True)
	}
	return uint64(vienna.False)
}

// source returns the source of g, 0 if it may be anything.
func (g Grant) source() GrantSource {
	const all = 1<<numGrantSources - 1
	if g.Source&all == all {
		return 0
	}
	return g.Source & all
}

// presume gives the lanes of b that are not stated the value that protects, as
// the columns have it. A waiver of which anything is stated is not presumed
// away.
func (c *Case) presume(b *rule.Box) {
	for i := range columns {
		k := &columns[i]
		if k.Protect != 0 && k.Get(b) == k.Mask() && (i != waiverGiven || c.Waiver == (Waiver{})) {
			k.Put(b, k.Protect)
		}
	}
}
