package premises

import (
	"law.example/vienna"
	"law.example/vienna/immunity"
)

// personal are the things whose protection hangs on the status of the Owner.
const personal = Housing | own

// own are those of them that are a person's own. Whose dwelling a mission or
// post provides is a fact of its own; here the class of the Owner says it.
const own = Residence | Papers | PersonalProperty | Baggage

// things returns what the thing may be.
func (c *Case) things() Thing {
	const all = 1<<numThings - 1
	if t := c.Thing & all; t != 0 {
		return t
	}
	return all
}

// holder returns the holder of the thing, 0 if it may be anything. For a person's
// own things the class of the Owner says it, once that is stated: a Holder that
// contradicts it is not read.
func (c *Case) holder() Holder {
	const all = 1<<numHolders - 1
	h, t := c.Holder&all, c.things()
	switch follows := c.follows(); {
	case h == all || h == 0:
		if t&^personal != 0 {
			return 0
		}
		return follows
	case t&own == 0 || !c.classed():
		return h
	case t&^own != 0 && follows != 0:
		return h | follows
	default:
		return follows
	}
}

// classed reports whether the class of the Owner is stated.
func (c *Case) classed() bool {
	p := c.Owner.Person & anybody
	return p != 0 && p != anybody
}

// The classes of persons by the holder of which they are.
const (
	ofMission = immunity.HeadOfMission | immunity.Agent | immunity.AdministrativeTechnical | immunity.ServiceStaff | immunity.PrivateServant |
		immunity.Courier | immunity.AdHocCourier | immunity.Captain |
		immunity.AgentFamily | immunity.AdministrativeTechnicalFamily | immunity.ServiceFamily | immunity.ServantFamily
	ofPost = immunity.ConsularOfficer | immunity.ConsularEmployee | immunity.ConsularService | immunity.ConsularPrivateStaff |
		immunity.ConsularOfficerFamily | immunity.ConsularEmployeeFamily | immunity.ConsularServiceFamily |
		immunity.ConsularCourier | immunity.AdHocConsularCourier
	ofHonoraryPost   = immunity.HonoraryOfficer | immunity.HonoraryFamily
	ofSpecialMission = immunity.SpecialRepresentative | immunity.SpecialTechnical | immunity.SpecialService | immunity.SpecialPrivateStaff |
		immunity.SpecialFamily | immunity.SpecialTechnicalFamily
	asEnvoys        = immunity.UNSeniorOfficial | immunity.UNSeniorFamily // CPIUN 19
	ofUnitedNations = asEnvoys | immunity.UNRepresentative | immunity.UNOfficial | immunity.UNOfficialFamily | immunity.UNExpert
	ofOthers        = immunity.AgencyRepresentative | immunity.AgencyOfficial | immunity.AgencyHead | immunity.AgencyOfficialFamily | immunity.AgencyHeadFamily |
		immunity.HeadOfState | immunity.HeadOfGovernment | immunity.ForeignMinister | immunity.StateOfficial // what their status gives to things is not worked out
	anybody = immunity.NoStatus | ofMission | ofPost | ofHonoraryPost | ofSpecialMission | ofUnitedNations | ofOthers
)

// follows returns the holders that the class of the Owner leaves possible, 0 if
// it may be anything, or if what the status gives to things is not worked out:
// for a special mission that is so where the Convention is not in force, since
// what custom gives was settled for persons only (R (Freedom and Justice Party) v
// Foreign Secretary [2018] EWCA Civ 1719).
func (c *Case) follows() (h Holder) {
	p := c.Owner.Person
	if p&ofOthers != 0 || p&ofSpecialMission != 0 && c.Owner.SpecialMissionsConvention != yes {
		return 0
	}
	if p&immunity.NoStatus != 0 {
		h |= NoHolder
	}
	if p&ofMission != 0 {
		h |= Mission
	}
	if p&ofPost != 0 { // the kind of the head decides, VCCR 1(2)
		switch c.Owner.PostHead {
		case immunity.CareerHead:
			h |= Post
		case immunity.HonoraryHead:
			h |= HonoraryPost
		default:
			h |= posts
		}
	}
	if p&ofHonoraryPost != 0 {
		h |= HonoraryPost
	}
	if p&ofSpecialMission != 0 {
		h |= SpecialMission
	}
	if p&ofUnitedNations != 0 {
		h |= UnitedNations
	}
	return h
}

// outside reports whether what the status of the Owner gives is not worked out, so
// that it may give anything. Of persons of the United Nations only those whom CPIUN
// 19 treats as envoys are worked out.
func (c *Case) outside() bool {
	h := c.holder()
	return h == 0 ||
		h&UnitedNations != 0 && (c.Owner.Person&^asEnvoys != 0 || c.Owner.Person == 0 || c.things()&Housing != 0) ||
		h&SpecialMission != 0 && c.Owner.SpecialMissionsConvention != yes
}

// A query is a question to package immunity about the Owner, whose answer goes
// into a column. The zero query asks nothing.
type query struct {
	column uint8
	power  immunity.Power
	forum  immunity.Forum
}

// queries returns what is asked about the Owner when measure p is to be taken.
//
// That the status gives Article 30 is asked as exemption from personal services:
// 37(1) gives 29 to 36 and 37(2) 29 to 35, neither gives 35 without 30, and 38
// takes both, so that both have the same beneficiaries for the same time, and no
// waiver under 32 or kind of act touches either; so too with 30 and 34 of the
// Convention on Special Missions, and its 35(2) and 35(1), and for those whom
// CPIUN 19 treats as envoys. For execution, dues and actions over title the
// measure itself is asked about. That it gives 36(2) is asked as exemption from
// customs after the first installation, which 36(1)(b) gives through 37(1), and
// 37(2) does not.
func (c *Case) queries(p Power) (asked [4]query) {
	may := func(t Thing) bool { return c.things()&t != 0 }
	if p == 0 || p >= numPowers || !may(personal) {
		return asked
	}
	n := 0
	ask := func(column uint8, power immunity.Power, forum immunity.Forum) {
		asked[n] = query{column, power, forum}
		n++
	}
	forum := c.Forum & (1<<numForums - 1)
	if forum != 0 && forum&ReceivingState == 0 {
		if h := c.holder(); h == 0 || h&UnitedNations != 0 { // every party is bound as a host is
			forum |= ReceivingState
		}
	}
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
	case ServiceCharge:
		here(immunity.ServiceCharge)
	case RoadCharge:
		here(immunity.RoadCharge)
	case CustomsDuty:
		here(immunity.CustomsDuty)
	default:
		if (intrusion | prying | letters | owned | 1<<ProcessByPost | 1<<CutUtilities).has(p) {
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
