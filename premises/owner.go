package premises

import (
	"law.example/vienna"
	"law.example/vienna/immunity"
)

// personal are the things whose protection hangs on the status of the Owner.
const personal = Housing | Residence | Papers | PersonalProperty | Baggage

// holder returns the holder of the thing: for a person's things, where it is
// not stated, what follows from the class of the Owner; 0 if it may be anything.
func (c *Case) holder() Holder {
	const diplomatic = immunity.HeadOfMission | immunity.Agent | immunity.AdministrativeTechnical | immunity.ServiceStaff | immunity.PrivateServant |
		immunity.Courier | immunity.AdHocCourier | immunity.Captain |
		immunity.AgentFamily | immunity.AdministrativeTechnicalFamily | immunity.ServiceFamily | immunity.ServantFamily
	p := c.Owner.Person
	if c.Holder != 0 || c.Thing == 0 || c.Thing&^personal != 0 || p&^(diplomatic|immunity.NoStatus) != 0 {
		return c.Holder
	}
	var h Holder
	if p&immunity.NoStatus != 0 {
		h |= NoHolder
	}
	if p&diplomatic != 0 {
		h |= Mission
	}
	return h
}

// question returns what package immunity is asked about the Owner when measure p
// is to be taken against a thing.
//
// That the status gives Article 30 is asked as exemption from personal services:
// 37(1) gives 29 to 36 and 37(2) 29 to 35, neither gives 35 without 30, and 38
// takes both, so that both have the same beneficiaries for the same time, and no
// waiver under 32 or kind of act touches either. For execution, dues and actions
// over title the measure itself is asked about.
func (p Power) question(t Thing) immunity.Power {
	switch p {
	case Attach, Freeze, Execute:
		if t != Papers { // 30(2) excepts only property
			return immunity.Execution
		}
	case Title:
		return immunity.CivilJurisdiction
	case Tax:
		if t == Residence {
			return immunity.TaxImmovable
		}
		return immunity.TaxOther
	case ServiceFee:
		return immunity.ServiceCharge
	case RoadCharge:
		return immunity.RoadCharge
	case CustomsDuty:
		return immunity.CustomsDuty
	}
	return immunity.PersonalService
}

// status returns the facts of the Owner as package immunity is to see them in
// State f for question q.
func (c *Case) status(q immunity.Power, f immunity.Forum, presume bool) immunity.Case {
	o := c.Owner
	o.Forum = f
	o.Presume = o.Presume || presume
	if r := c.Readings.RoadCharge; r != 0 {
		o.Readings.RoadCharge = r
	}
	if r := c.Readings.ObjectedReservation; r != 0 {
		o.Readings.ObjectedReservation = r
	}
	switch q {
	case immunity.CivilJurisdiction:
		if o.Claim == 0 {
			o.Claim = immunity.RealAction
		}
	case immunity.PersonalService:
		// A grant beyond the Convention has no word for homes: that is Granted.
		o.Grant.Powers = 0
		if c.Granted == no {
			o.Grant = immunity.Grant{Source: immunity.NoGrant}
		}
	}
	return o
}

// protects reports whether the law bars q against the Owner.
func protects(o immunity.Case, q immunity.Power) vienna.Truth {
	switch immunity.Decide(o, q).Answer {
	case vienna.Barred:
		return yes
	case vienna.NotBarred:
		return no
	}
	return vienna.Open
}

// owner reports whether the Owner's status protects the thing from measure p in
// the receiving State. It is the column "owner".
func (c *Case) owner(p Power, presume bool) vienna.Truth {
	var asked [2]immunity.Power
	var can vienna.Truth
	for t := Housing; t < 1<<numThings; t <<= 1 {
		if personal&t == 0 || c.Thing != 0 && c.Thing&t == 0 {
			continue
		}
		q := p.question(t)
		if q == asked[0] || q == asked[1] {
			continue
		}
		asked[1], asked[0] = asked[0], q
		one := protects(c.status(q, immunity.ReceivingState, presume), q)
		if one == vienna.Open {
			return vienna.Open
		}
		can |= one
	}
	return can
}

// baggage reports whether the Owner's status frees personal articles from
// customs in the receiving State after the first installation, as 36(1)(b) does
// through 37(1), and 37(2) does not: whoever has that has 36(2), which refers to
// it. It is the column "owner's baggage".
func (c *Case) baggage(presume bool) vienna.Truth {
	o := c.status(immunity.PersonalService, immunity.ReceivingState, presume)
	o.ForUse, o.FirstInstallation = yes, no
	return protects(o, immunity.CustomsDuty)
}

// transit reports whether the Owner is on a protected journey through the State
// that acts and needs immunity from the measure for it, as 40(1) has it
// ([immunity.Case.NeededForTransit]). It is the column "owner's transit".
func (c *Case) transit(presume bool) vienna.Truth {
	return protects(c.status(immunity.Execution, immunity.TransitState, presume), immunity.Execution)
}
