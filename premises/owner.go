package premises

import (
	"law.example/vienna"
	"law.example/vienna/immunity"
)

// personal are the things whose protection hangs on the status of the Owner.
const personal = Housing | Residence | Papers | PersonalProperty | Baggage

// unmodelled are the holders whose members' status the rows do not work out.
const unmodelled = SpecialMission | UnitedNations

// things returns what the thing may be.
func (c *Case) things() Thing {
	const all = 1<<numThings - 1
	if t := c.Thing & all; t != 0 {
		return t
	}
	return all
}

// holder returns the holder of the thing: for a person's things, where it is
// not stated, what follows from the class of the Owner; 0 if it may be anything.
func (c *Case) holder() Holder {
	const (
		diplomatic = immunity.HeadOfMission | immunity.Agent | immunity.AdministrativeTechnical | immunity.ServiceStaff | immunity.PrivateServant |
			immunity.Courier | immunity.AdHocCourier | immunity.Captain |
			immunity.AgentFamily | immunity.AdministrativeTechnicalFamily | immunity.ServiceFamily | immunity.ServantFamily
		consular = immunity.ConsularOfficer | immunity.ConsularEmployee | immunity.ConsularService | immunity.ConsularPrivateStaff |
			immunity.ConsularOfficerFamily | immunity.ConsularEmployeeFamily | immunity.ConsularServiceFamily |
			immunity.ConsularCourier | immunity.AdHocConsularCourier
		honorary = immunity.HonoraryOfficer | immunity.HonoraryFamily
		all      = 1<<numHolders - 1
	)
	h, p := c.Holder&all, c.Owner.Person
	if h == all {
		h = 0
	}
	if h != 0 || c.things()&^personal != 0 || p&^(diplomatic|consular|honorary|immunity.NoStatus) != 0 {
		return h
	}
	if p&immunity.NoStatus != 0 {
		h |= NoHolder
	}
	if p&diplomatic != 0 {
		h |= Mission
	}
	if p&consular != 0 { // the kind of the head decides, VCCR 1(2)
		switch c.Owner.PostHead {
		case immunity.CareerHead:
			h |= Post
		case immunity.HonoraryHead:
			h |= HonoraryPost
		default:
			h |= posts
		}
	}
	if p&honorary != 0 {
		h |= HonoraryPost
	}
	return h
}

// A query is a question to package immunity about the Owner, whose answer goes
// into a column. The zero query asks nothing.
type query struct {
	column int
	power  immunity.Power
	forum  immunity.Forum
}

// queries returns what is asked about the Owner when measure p is to be taken.
//
// That the status gives Article 30 is asked as exemption from personal services:
// 37(1) gives 29 to 36 and 37(2) 29 to 35, neither gives 35 without 30, and 38
// takes both, so that both have the same beneficiaries for the same time, and no
// waiver under 32 or kind of act touches either. For execution, dues and actions
// over title the measure itself is asked about. That it gives 36(2) is asked as
// exemption from customs after the first installation, which 36(1)(b) gives
// through 37(1), and 37(2) does not.
func (c *Case) queries(p Power) (asked [4]query) {
	may := func(t Thing) bool { return c.things()&t != 0 }
	if p == 0 || p >= numPowers || !may(personal) {
		return asked
	}
	n := 0
	ask := func(column int, power immunity.Power, forum immunity.Forum) {
		asked[n] = query{column, power, forum}
		n++
	}
	forum := c.Forum & (1<<numForums - 1)
	in := func(f Forum) bool { return forum == 0 || forum&f != 0 }
	here := func(power immunity.Power) {
		if in(ReceivingState) {
			ask(ownerColumn, power, immunity.ReceivingState)
		}
	}
	switch p {
	case Attach, Freeze, Execute:
		if may(Papers) { // 30(2) lets 31(3) reach property, not papers
			here(immunity.PersonalService)
		}
		if may(personal &^ Papers) {
			here(immunity.Execution)
		}
	case Title:
		here(immunity.CivilJurisdiction)
	case Tax:
		if may(Residence) {
			here(immunity.TaxImmovable)
		}
		if may(personal &^ Residence) {
			here(immunity.TaxOther)
		}
	case ServiceFee:
		here(immunity.ServiceCharge)
	case RoadCharge:
		here(immunity.RoadCharge)
	case CustomsDuty:
		here(immunity.CustomsDuty)
	default:
		if (intrusion | prying | letters | owned | 1<<PostProcess | 1<<CutUtilities).has(p) {
			here(immunity.PersonalService)
		}
	}
	if may(Baggage) && in(ReceivingState) && inspection.has(p) {
		ask(baggageColumn, immunity.CustomsDuty, immunity.ReceivingState)
	}
	if may(Papers|PersonalProperty|Baggage) && in(TransitState) {
		switch {
		case p == Title:
			ask(transitColumn, immunity.CivilJurisdiction, immunity.TransitState)
		case (letters | owned).has(p):
			ask(transitColumn, immunity.Execution, immunity.TransitState)
		}
	}
	return asked
}

// status returns the facts of the Owner as package immunity is to see them.
func (c *Case) status(q query, presume bool) immunity.Case {
	o := c.Owner
	o.Forum, o.Presume = q.forum, presume
	o.Readings.RoadCharge, o.Readings.ObjectedReservation = c.Readings.RoadCharge, c.Readings.ObjectedReservation
	switch {
	case q.column == baggageColumn:
		o.ForUse, o.FirstInstallation = yes, no
	case q.power == immunity.CivilJurisdiction && o.Claim == 0:
		o.Claim = immunity.RealAction
	}
	if q.stripped() {
		o.Grant.Powers = 0
		if c.Granted == no {
			o.Grant = immunity.Grant{Source: immunity.NoGrant}
		}
	}
	return o
}

// stripped reports whether the grant of the Owner is left out: one beyond the
// Convention has no word for homes and baggage, which is Granted.
func (q query) stripped() bool {
	return q.column == baggageColumn || q.power == immunity.PersonalService
}

// protects returns the answer as the lane of whether the status protects.
func protects(a vienna.Answer) vienna.Truth {
	switch a {
	case vienna.Barred:
		return yes
	case vienna.NotBarred:
		return no
	}
	return yes | no
}
