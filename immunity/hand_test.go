package immunity

import (
	"math/rand/v2"
	"testing"

	"law.example/vienna"
)

// hand decides a total case under the Convention on Diplomatic Relations as a
// developer would who writes it down as plain conditions: the baseline for speed. It returns the answer and one
// provision.
func hand(c *Case, p Power) (bool, vienna.Citation) {
	const yes = vienna.True
	in := func(s Powers) bool { return s>>p&1 != 0 }
	r := &c.Readings
	receiving, transit := c.Forum == ReceivingState, c.Forum == TransitState
	functional := c.Act != Private

	if receiving && in(continuing) && c.Begun == WhileImmune && r.SuitBegunUnderImmunity == vienna.A {
		return true, vcdr(31, 1, 0)
	}
	switch p {
	case Stop, Screening, Ticket, RequireLeaving, EmployerContributions:
		if granted, at := handGrant(c, p, receiving, functional); granted {
			return true, at
		}
		return false, vienna.Citation{Treaty: vienna.Custom}
	}
	if c.Person&(immune|PrivateServant) != 0 {
		if handWaived(c, p, in) {
			return false, vcdr(32, 1, 0)
		}
		if in(civilSide) && c.Counterclaim == yes {
			return false, vcdr(32, 3, 0)
		}
		if receiving && in(jurisdiction) && c.Person&(AgentFamily|AdministrativeTechnicalFamily) != 0 && c.Sponsor.Waived == yes && r.FamilyFollowsSponsor == vienna.A {
			return false, vcdr(32, 1, 0)
		}
	}
	if granted, at := handGrant(c, p, receiving, functional); granted {
		return true, at
	}
	if receiving && c.Tenure&entitled != 0 && c.Deceased == yes && (p == RefuseMovables && c.ExportProhibited != yes || p == EstateDuty && c.OnlyByPosting == yes) {
		if c.Person&mission != 0 && c.Ties == NoTies || c.Person&families != 0 && c.Household == yes && c.Sponsor.Ties == NoTies {
			return true, vcdr(39, 4, 0)
		}
	}
	if p == RefuseMovables {
		return false, vienna.Citation{Treaty: vienna.Custom}
	}
	reserved := c.Reservation == vienna.ReservationInForce || c.Reservation == vienna.ReservationObjected && r.ObjectedReservation == vienna.A
	if reserved && c.Person&technicals != 0 && p != HinderTransit {
		return false, vcdr(37, 2, 0)
	}
	restrained := in(1<<BriefRestraint|1<<KeepFromDriving) && c.Danger == yes && r.BriefRestraint == vienna.B && c.Person&shielded != 0
	if restrained {
		return false, vcdr(29, 0, 0)
	}
	lawless := c.Unlawful == yes && r.ResidualUnlawfulOrder == vienna.B
	courier := c.Document == yes && c.Tenure&entitled != 0 && (c.Person == Courier || c.Person == AdHocCourier && c.Delivered != yes)
	if !receiving {
		if c.Person&mission != 0 && c.Tenure == Over && functional && !lawless && r.ResidualThirdStates == vienna.B &&
			(in(jurisdiction|1<<Imprisonment|1<<Execution) || p == Arrest && r.ResidualArrest == vienna.B) {
			return true, vcdr(39, 2, 0)
		}
		if !transit {
			return false, vienna.Citation{Treaty: vienna.Custom}
		}
		if lawless && c.Person&mission != 0 && c.Tenure == Over && functional && in(jurisdiction|1<<Imprisonment|1<<Execution|1<<Arrest) {
			return false, vcdr(39, 2, 0)
		}
		covered := c.ForceMajeure == yes || c.Visa == yes && (c.Journey&(ToPost|Homeward) != 0 || c.Journey == Detour && r.TransitPrivateDetour == vienna.A)
		at := vcdr(40, 1, 0)
		if c.ForceMajeure == yes {
			at = vcdr(40, 4, 0)
		}
		if c.Person == AgentFamily && (c.Household != yes || c.Grant.Source == NoGrant && (c.Ties == National || c.Sponsor.Ties != NoTies && r.FamilyFollowsSponsor == vienna.A)) {
			return false, vienna.Citation{Treaty: vienna.Custom}
		}
		switch {
		case courier && in(liberty|1<<HinderTransit) && (c.Visa == yes || c.ForceMajeure == yes):
			return true, vcdr(40, 3, 0)
		case c.Person&diplomats != 0 && covered && (in(liberty|1<<HinderTransit) || in(jurisdiction|evidence|1<<Execution) && c.NeededForTransit == yes):
			return true, at
		case c.Person&(AdministrativeTechnical|ServiceStaff|AdministrativeTechnicalFamily|ServiceFamily) != 0 && covered && p == HinderTransit:
			return true, vcdr(40, 2, 0)
		}
		return false, vienna.Citation{Treaty: vienna.Custom}
	}
	if p == HinderTransit {
		return false, vienna.Citation{Treaty: vienna.Custom}
	}
	if c.Person&(Courier|AdHocCourier|Captain|NoStatus|ServiceFamily|ServantFamily) != 0 {
		if courier && in(liberty) {
			return true, vcdr(27, 5, 0)
		}
		return false, vienna.Citation{Treaty: vienna.Custom}
	}

	tied := c.Ties != NoTies && c.Grant.covers(p) != uint64(yes)
	if tied && c.Person&agents != 0 {
		own := c.Act == Official || c.Act == Duties && r.OfficialActOfNational == vienna.B
		if reserved || !own {
			return false, vcdr(38, 1, 0)
		}
		if c.Tenure == Over {
			return !lawless && in(jurisdiction|1<<Imprisonment), vcdr(39, 2, 0)
		}
		return c.Tenure&entitled != 0 && in(jurisdiction|liberty|1<<Execution), vcdr(38, 1, 0)
	}
	switch {
	case tied && c.Person&(AdministrativeTechnical|ServiceStaff|PrivateServant) != 0:
		return false, vcdr(38, 2, 0)
	case tied && c.Person == AdministrativeTechnicalFamily:
		return false, vcdr(37, 2, 0)
	case tied && c.Person == AgentFamily && c.Ties == National:
		return false, vcdr(37, 1, 0)
	}
	if c.Person&(AgentFamily|AdministrativeTechnicalFamily) != 0 {
		if c.Household != yes || c.Sponsor.Ties != NoTies && c.Grant.covers(p) != uint64(yes) && r.FamilyFollowsSponsor == vienna.A {
			return false, vcdr(37, 1, 0)
		}
	}
	switch c.Tenure {
	case NotBegun:
		return false, vcdr(39, 1, 0)
	case Over:
		if c.Person&mission != 0 && functional && !lawless && (in(jurisdiction|1<<Imprisonment|1<<Execution) || p == Arrest && r.ResidualArrest == vienna.B) {
			return true, vcdr(39, 2, 0)
		}
		return false, vcdr(39, 2, 0)
	}
	if c.Notified != yes && r.NotificationConstitutive == vienna.B {
		return false, vcdr(39, 1, 0)
	}
	switch c.Person {
	case PrivateServant:
		return p == TaxEmoluments || p == SocialSecurity && c.Ties == NoTies && c.SoleEmploy == yes && c.SocialCover == yes, vcdr(37, 4, 0)
	case ServiceStaff:
		return p == TaxEmoluments || p == SocialSecurity && c.Services == yes || functional && in(jurisdiction|1<<Imprisonment|1<<Execution), vcdr(37, 3, 0)
	}

	technical := c.Person&technicals != 0
	servitude := c.Claim&ordinary != 0 && c.ForcedLabour == yes && r.ServitudeAsCommerce == vienna.B
	privately := c.Claim&(RealAction|Succession) != 0 && c.ForSendingState != yes || c.Act == Private && (c.Claim == Commerce || servitude)
	switch {
	case in(liberty):
		return true, vcdr(29, 0, 0)
	case in(criminalSide):
		return true, vcdr(31, 1, 0)
	case in(civilSide):
		if technical && c.Act == Private {
			return false, vcdr(37, 2, 0)
		}
		return !privately, vcdr(31, 1, 0)
	case p == SuspendLicence:
		return r.LicenceSuspension == vienna.A && (!technical || c.Act != Private), vcdr(31, 1, 0)
	case in(evidence):
		return true, vcdr(31, 2, 0)
	case p == Execution:
		open := privately || technical && c.Act == Private && r.TechnicalStaffExecution == vienna.B
		return !open || c.Infringes == yes, vcdr(31, 3, 0)
	case p == SocialSecurity:
		return c.Services == yes, vcdr(33, 1, 0)
	case p == TaxEmoluments, p == TaxOther:
		return true, vcdr(34, 0, 0)
	case p == TaxImmovable:
		return c.ForSendingState == yes, vcdr(34, 0, 'b')
	case p == RoadCharge:
		return r.RoadCharge == vienna.B, vcdr(34, 0, 'e')
	case p == RegistrationFee:
		return c.Immovable != yes, vcdr(34, 0, 'f')
	case in(dues):
		return false, vcdr(34, 0, 0)
	case in(services):
		return true, vcdr(35, 0, 0)
	case p == CustomsDuty:
		return c.ForUse == yes && (!technical || c.FirstInstallation == yes), vcdr(36, 1, 0)
	}
	return false, vienna.Citation{Treaty: vienna.Custom}
}

func handGrant(c *Case, p Power, receiving, functional bool) (bool, vienna.Citation) {
	if !receiving || c.Grant.covers(p) != uint64(vienna.True) || c.Grant.OfficialOnly == vienna.True && !functional {
		return false, vienna.Citation{}
	}
	return true, vcdr(47, 2, 'b')
}

func handWaived(c *Case, p Power, in func(Powers) bool) bool {
	const yes = vienna.True
	w := &c.Waiver
	if w.Given != yes || w.Express != yes || w.ConditionsMet != yes || w.Reach == OtherProceeding {
		return false
	}
	switch w.By {
	case ByGovernment:
	case ByHead:
		if c.Person == HeadOfMission || c.Readings.WaiverAuthority != vienna.B {
			return false
		}
	default:
		return false
	}
	switch {
	case in(criminalSide):
		return w.Criminal == yes
	case in(1<<CivilJurisdiction | 1<<ContinueCivil | 1<<ServeProcess):
		return w.Civil == yes
	case in(civilSide | 1<<SuspendLicence):
		return w.Administrative == yes
	case in(evidence):
		return w.Evidence == yes
	case p == Execution:
		inviolable := c.Person&shielded != 0 && c.Tenure&entitled != 0
		return w.Execution == yes && (!inviolable || c.Infringes != yes)
	case in(liberty):
		named := w.Liberty
		if p == Imprisonment {
			named = w.Sentence
		}
		return named == yes || w.Criminal == yes && c.Readings.CriminalWaiverReach == vienna.A
	}
	return false
}

// randomTotal returns a case in which every fact has one value, and a grant,
// if there is one, is stated.
func randomTotal(r *rand.Rand) Case {
	var c Case
	b := c.box()
	for k := range columns {
		col := &columns[k]
		if !col.Derived {
			lanes[k].Put(&b, 1<<r.IntN(len(col.Tokens)))
		}
	}
	c.fill(b)
	if c.Grant.Source != NoGrant {
		c.Grant.Powers = Powers(r.Uint64())&every | 1
	}
	return c
}

// The baseline does the same work: it agrees on every total case about a person
// of that Convention.
func TestHand(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 37))
	n, barred := 0, 0
	for range 1_000_000 {
		c, p := randomTotal(r), Power(1+r.IntN(numPowers-1))
		c.Person = 1 << r.IntN(13) // NoStatus to ServantFamily
		want, at := hand(&c, p)
		got := Decide(c, p)
		if (got.Answer == vienna.Barred) != want || got.Answer == vienna.Unknown {
			facts, _ := c.MarshalJSON()
			t.Fatalf("%v %s: Decide gives %v, the baseline %v by %v", p, facts, got, want, at)
		}
		if n++; want {
			barred++
		}
	}
	t.Logf("%d cases, %d barred", n, barred)
	if barred == 0 || barred == n {
		t.Error("one answer never occurred")
	}
}
