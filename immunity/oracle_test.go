// The oracle is the treaties again, as plain conditions on a total case. It
// shares nothing with the rows but the facts, and cites one provision a leaf.
// This file has what all persons share, and the law of diplomatic missions.

package immunity

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule/ruletest"
)

// A reader gives the oracle the facts; each first read of an open fact forks.
type reader struct {
	*ruletest.Forks
	c                    Case
	grantKnown, grantYes bool
}

func (a *reader) person() Person     { return ruletest.Pick(a.Forks, &a.c.Person, numPersons) }
func (a *reader) tenure() Tenure     { return ruletest.Pick(a.Forks, &a.c.Tenure, numTenures) }
func (a *reader) forum() Forum       { return ruletest.Pick(a.Forks, &a.c.Forum, numForums) }
func (a *reader) journey() Journey   { return ruletest.Pick(a.Forks, &a.c.Journey, numJourneys) }
func (a *reader) act() Act           { return ruletest.Pick(a.Forks, &a.c.Act, numActs) }
func (a *reader) claim() Claim       { return ruletest.Pick(a.Forks, &a.c.Claim, numClaims) }
func (a *reader) begun() Begun       { return ruletest.Pick(a.Forks, &a.c.Begun, numBegun) }
func (a *reader) ties() Ties         { return ruletest.Pick(a.Forks, &a.c.Ties, numTies) }
func (a *reader) postHead() PostHead { return ruletest.Pick(a.Forks, &a.c.PostHead, numPostHeads) }
func (a *reader) sponsorTies() Ties  { return ruletest.Pick(a.Forks, &a.c.Sponsor.Ties, numTies) }
func (a *reader) reservation() vienna.ReservationState {
	return ruletest.Pick(a.Forks, &a.c.Reservation, len(reservationTokens))
}
func (a *reader) organ() Organ            { return ruletest.Pick(a.Forks, &a.c.Waiver.By, numOrgans) }
func (a *reader) reach() Reach            { return ruletest.Pick(a.Forks, &a.c.Waiver.Reach, numReaches) }
func (a *reader) is(t *vienna.Truth) bool { return ruletest.Pick(a.Forks, t, 2) == vienna.True }
func (a *reader) takes(r *vienna.Position, p vienna.Position) bool {
	return ruletest.Pick(a.Forks, r, 2) == p
}

func (a *reader) grantStated() bool { return a.c.Grant.stated() == uint64(vienna.True) }

func (a *reader) granted(p Power) bool {
	if !a.grantKnown {
		a.grantKnown = true
		switch a.c.Grant.covers(p) {
		case uint64(vienna.True):
			a.grantYes = true
		case uint64(vienna.False):
			a.grantYes = false
		default:
			a.grantYes = a.Choose(2) == 1
		}
	}
	return a.grantYes
}

// leaves runs the oracle over every fork of c until visit returns false, and
// returns how many it ran.
func leaves(c Case, p Power, visit func(a *reader, bars bool, at vienna.Citation) bool) int {
	return ruletest.Leaves(func(f *ruletest.Forks) bool {
		a := &reader{Forks: f, c: c}
		bars, at := oracle(a, p)
		return visit(a, bars, at)
	})
}

var custom = vienna.Citation{Treaty: vienna.Custom}

func among(p Power, s Powers) bool { return s>>p&1 != 0 }

// unregulated are the measures on which the treaties on missions say nothing.
const unregulated = aliens | 1<<WorkPermit

// oracle reports whether the measure is barred, and by which provision. It reads
// the law from its end: what status, stage and grant give; what the sending
// State or the organisation gave up; what was void from the beginning.
func oracle(a *reader, p Power) (bars bool, at vienna.Citation) {
	if among(p, continuing) && a.forum() == ReceivingState && a.begun() == WhileImmune && a.takes(&a.c.Readings.SuitBegunUnderImmunity, vienna.A) {
		return true, vcdr(31, 1, 0)
	}
	if bars, at = articleGrant(a, p); !bars {
		bars, at = status(a, p)
	}
	if bars {
		if open, by := waiver(a, p); open {
			return false, by
		}
	}
	return bars, at
}

// articleGrant: what the receiving State gives beyond the treaties (VCDR
// 47(2)(b), VCCR 72(2)(b), CSM 49(2)(b)); what it admits for private servants
// and staff (VCDR 37(4), CSM 38); and what turns on a grant because the law is
// silent.
func articleGrant(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	const settled = liberty | jurisdiction | evidence | 1<<Stop | 1<<Screening | 1<<Ticket | 1<<RequireLeaving
	if person&(HeadOfState|HeadOfGovernment|ForeignMinister) != 0 && !among(p, settled) && a.tenure() == Serving {
		return grantReaches(a, p), custom
	}
	if a.grantStated() {
		at := vcdr(47, 2, 'b')
		switch {
		case person&vccrPersons != 0:
			at = vccr(72, 2, 'b')
		case person&csmPersons != 0 && a.is(&a.c.SpecialMissionsConvention):
			at = csm(49, 2, 'b')
		case person&csmPersons != 0:
			at = custom
		}
		return a.forum() == ReceivingState && grantReaches(a, p), at
	}
	at := custom
	switch {
	case among(p, unregulated) && person&(immune|PrivateServant|families|csmPersons) != 0:
	case among(p, personal) && person == PrivateServant:
		at = vcdr(37, 4, 0)
	case among(p, personal) && person == SpecialPrivateStaff:
		at = csm(38, 0, 0)
	default:
		return false, custom
	}
	if a.forum() != ReceivingState || a.tenure()&entitled == 0 {
		return false, custom
	}
	if at.Treaty == vienna.CSM && (!a.is(&a.c.SpecialMissionsConvention) || !a.is(&a.c.Accepted)) {
		return false, custom
	}
	return grantReaches(a, p), at
}

func grantReaches(a *reader, p Power) bool {
	return a.granted(p) && (!a.is(&a.c.Grant.OfficialOnly) || a.act() != Private)
}

// waiver: what was given up, counterclaims, and the execution that needs a
// waiver of its own.
func waiver(a *reader, p Power) (open bool, at vienna.Citation) {
	person := a.person()
	switch {
	case !among(p, jurisdiction|liberty|evidence|1<<Execution|1<<SuspendLicence):
	case person&(immune|PrivateServant) != 0:
		return article32(a, p)
	case person&vccrPersons != 0:
		return article45(a, p)
	case person&csmPersons != 0:
		return article41(a, p)
	case person&organisationPersons != 0:
		return sections14to23(a, p)
	case person&customPersons != 0:
		return waiverCounts(a) && a.organ() == ByGovernment && waiverNames(a, p), custom
	}
	return false, custom
}

// waiverCounts: an express waiver covers these proceedings and its conditions are met.
func waiverCounts(a *reader) bool {
	w := &a.c.Waiver
	return a.is(&w.Given) && a.is(&w.Express) && a.is(&w.ConditionsMet) && a.reach() != OtherProceeding
}

// bySendingState: the waiver is the sending State's, for which its head of
// mission may speak, though not of the head's own immunity.
func bySendingState(a *reader) bool {
	switch a.organ() {
	case ByGovernment:
		return true
	case ByHead:
		return a.person() != HeadOfMission && a.takes(&a.c.Readings.WaiverAuthority, vienna.B)
	}
	return false
}

// waiverNames: it names the immunity from this measure.
func waiverNames(a *reader, p Power) bool {
	w := &a.c.Waiver
	switch p {
	case CriminalJurisdiction, ContinueCriminal:
		return a.is(&w.Criminal)
	case CivilJurisdiction, ContinueCivil, ServeProcess:
		return a.is(&w.Civil)
	case AdministrativeJurisdiction, ContinueAdministrative, SuspendLicence:
		return a.is(&w.Administrative)
	case SummonWitness, CompelTestimony, TestimonyOnFunctions, CompelDocuments, ExpertEvidence:
		return a.is(&w.Evidence)
	case Execution:
		return a.is(&w.Execution)
	case Imprisonment:
		return a.is(&w.Sentence)
	}
	return among(p, liberty) && a.is(&w.Liberty)
}

// article32 is the waiver for members of a mission, their families and servants.
func article32(a *reader, p Power) (open bool, at vienna.Citation) {
	if among(p, civilSide) && a.is(&a.c.Counterclaim) {
		return true, vcdr(32, 3, 0)
	}
	family := a.person()&(AgentFamily|AdministrativeTechnicalFamily) != 0
	if family && among(p, jurisdiction) && a.forum() == ReceivingState && a.is(&a.c.Sponsor.Waived) && a.takes(&a.c.Readings.FamilyFollowsSponsor, vienna.A) {
		return true, vcdr(32, 1, 0)
	}
	if !waiverCounts(a) || !bySendingState(a) {
		return false, custom
	}
	if p == Execution {
		inviolable := a.person()&shielded != 0 && a.tenure()&entitled != 0
		return waiverNames(a, p) && (!inviolable || !a.is(&a.c.Infringes)), vcdr(32, 4, 0)
	}
	reaches := among(p, liberty) && !waiverNames(a, p) && a.is(&a.c.Waiver.Criminal) && a.takes(&a.c.Readings.CriminalWaiverReach, vienna.A)
	return reaches || waiverNames(a, p), vcdr(32, 1, 0)
}

// status: what the person has by class, stage and place.
func status(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	switch {
	case p == Stop, p == Screening, p == Ticket:
		return false, custom
	case person&vccrPersons != 0:
		return consularPost(a, p)
	case person&csmPersons != 0:
		return specialMission(a, p)
	case person&organisationPersons != 0:
		return organisation(a, p)
	case person&customPersons != 0:
		return customary(a, p)
	}
	return diplomatic(a, p)
}

// diplomatic: the persons of the VCDR, and those whom no treaty names.
func diplomatic(a *reader, p Power) (bool, vienna.Citation) {
	switch p {
	case RequireLeaving:
		if a.person()&mission != 0 && a.forum() == ReceivingState {
			return false, vcdr(9, 1, 0)
		}
		return false, custom
	case EmployerContributions:
		if a.person()&agents != 0 && a.forum() == ReceivingState {
			return false, vcdr(33, 3, 0)
		}
		return false, custom
	case AliensRegistration, ResidencePermit, WorkPermit:
		return false, custom
	case RefuseMovables, EstateDuty:
		if article39_4(a, p) {
			return true, vcdr(39, 4, 0)
		}
		if p == RefuseMovables {
			return false, custom
		}
	}
	switch a.person() {
	case NoStatus, ServiceFamily, ServantFamily:
		if a.person() == ServiceFamily && a.forum() == TransitState {
			return article40(a, p)
		}
		return false, custom
	case Courier, AdHocCourier, Captain:
		return article27(a, p)
	}
	if a.person()&technicals != 0 && p != HinderTransit && reservedOut(a) {
		return false, vcdr(37, 2, 0)
	}
	if a.person()&shielded != 0 && among(p, 1<<BriefRestraint|1<<KeepFromDriving) && a.is(&a.c.Danger) && a.takes(&a.c.Readings.BriefRestraint, vienna.B) {
		return false, vcdr(29, 0, 0)
	}
	if a.forum() != ReceivingState {
		return abroad(a, p)
	}
	if p == HinderTransit {
		return false, custom
	}
	return receivingState(a, p)
}

func reservedOut(a *reader) bool {
	r := a.reservation()
	return r == vienna.ReservationInForce || r == vienna.ReservationObjected && a.takes(&a.c.Readings.ObjectedReservation, vienna.A)
}

func lawless(a *reader) bool {
	return a.is(&a.c.Unlawful) && a.takes(&a.c.Readings.ResidualUnlawfulOrder, vienna.B)
}

// article39_4: the movables of the dead.
func article39_4(a *reader, p Power) bool {
	if a.forum() != ReceivingState || a.tenure()&entitled == 0 || !a.is(&a.c.Deceased) {
		return false
	}
	if p == RefuseMovables && a.is(&a.c.ExportProhibited) || p == EstateDuty && !a.is(&a.c.OnlyByPosting) {
		return false
	}
	if a.person()&mission != 0 {
		return a.ties() == NoTies
	}
	return a.person()&families != 0 && a.is(&a.c.Household) && a.sponsorTies() == NoTies
}

// article27: couriers have inviolability and nothing else, in transit too
// (40(3)).
func article27(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	switch {
	case among(p, liberty) && a.person() == Captain:
		return false, vcdr(27, 7, 0)
	case among(p, liberty) && a.person() == AdHocCourier && a.is(&a.c.Delivered):
		return false, vcdr(27, 6, 0)
	case a.person() == Captain, a.person() == AdHocCourier && a.is(&a.c.Delivered),
		!among(p, liberty|1<<HinderTransit), p == HinderTransit && here, a.forum() == ThirdState:
		return false, custom
	}
	if !a.is(&a.c.Document) || a.tenure()&entitled == 0 {
		return false, custom
	}
	switch {
	case here && a.person() == Courier:
		return true, vcdr(27, 5, 0)
	case here:
		return true, vcdr(27, 6, 0)
	case a.is(&a.c.Visa):
		return true, vcdr(40, 3, 0)
	case a.is(&a.c.ForceMajeure):
		return true, vcdr(40, 4, 0)
	}
	return false, custom
}

// abroad: third States owe transit (40) and, if residual immunity binds them,
// that (39(2)).
func abroad(a *reader, p Power) (bool, vienna.Citation) {
	acts := among(p, jurisdiction|1<<Imprisonment|1<<Execution|1<<Arrest)
	if acts && a.person()&mission != 0 && a.tenure() == Over && a.act() != Private && (a.forum() == TransitState || a.takes(&a.c.Readings.ResidualThirdStates, vienna.B)) {
		if lawless(a) {
			return false, vcdr(39, 2, 0)
		}
		if a.takes(&a.c.Readings.ResidualThirdStates, vienna.B) && (p != Arrest || a.takes(&a.c.Readings.ResidualArrest, vienna.B)) {
			return true, vcdr(39, 2, 0)
		}
	}
	if a.forum() == TransitState {
		return article40(a, p)
	}
	return false, custom
}

func article40(a *reader, p Power) (bool, vienna.Citation) {
	if a.person() == PrivateServant {
		return false, custom
	}
	if a.person() == AgentFamily && among(p, liberty|jurisdiction|evidence|1<<Execution|1<<HinderTransit) {
		if unprivileged(a, p) {
			return false, vcdr(40, 1, 0)
		}
		if !a.is(&a.c.Household) {
			return false, custom
		}
	}
	diplomat := a.person()&diplomats != 0
	switch {
	case p == HinderTransit, diplomat && among(p, liberty):
	case diplomat && among(p, jurisdiction|evidence|1<<Execution):
		if !a.is(&a.c.NeededForTransit) {
			return false, custom
		}
	default:
		return false, custom
	}
	if a.is(&a.c.ForceMajeure) {
		return true, vcdr(40, 4, 0)
	}
	if !a.is(&a.c.Visa) {
		return false, custom
	}
	switch a.journey() {
	case ToPost, Homeward:
	case Detour:
		if !a.takes(&a.c.Readings.TransitPrivateDetour, vienna.A) {
			return false, custom
		}
	default:
		return false, custom
	}
	if diplomat {
		return true, vcdr(40, 1, 0)
	}
	return true, vcdr(40, 2, 0)
}

// unprivileged: family of an agent to whom 37(1) gives nothing and the receiving
// State no more.
func unprivileged(a *reader, p Power) bool {
	national := a.ties() == National || a.sponsorTies() != NoTies && a.takes(&a.c.Readings.FamilyFollowsSponsor, vienna.A)
	return national && !a.grantStated() && !a.granted(p)
}

// receivingState: ties, household and sponsor (37, 38), then the stage (39), then
// the class.
func receivingState(a *reader, p Power) (bool, vienna.Citation) {
	if a.ties() != NoTies && !a.granted(p) {
		switch a.person() {
		case HeadOfMission, Agent:
			return article38_1(a, p)
		case AdministrativeTechnical, ServiceStaff, PrivateServant:
			return false, vcdr(38, 2, 0)
		case AdministrativeTechnicalFamily:
			return false, vcdr(37, 2, 0)
		case AgentFamily:
			if a.ties() == National {
				return false, vcdr(37, 1, 0)
			}
		}
	}
	if a.person()&(AgentFamily|AdministrativeTechnicalFamily) != 0 {
		if !a.is(&a.c.Household) || a.sponsorTies() != NoTies && !a.granted(p) && a.takes(&a.c.Readings.FamilyFollowsSponsor, vienna.A) {
			if a.person() == AgentFamily {
				return false, vcdr(37, 1, 0)
			}
			return false, vcdr(37, 2, 0)
		}
	}
	switch a.tenure() {
	case NotBegun:
		return false, vcdr(39, 1, 0)
	case Over:
		acts := among(p, jurisdiction|1<<Imprisonment|1<<Execution) || p == Arrest && a.takes(&a.c.Readings.ResidualArrest, vienna.B)
		return acts && a.person()&mission != 0 && a.act() != Private && !lawless(a), vcdr(39, 2, 0)
	}
	if !a.is(&a.c.Notified) && a.takes(&a.c.Readings.NotificationConstitutive, vienna.B) {
		return false, vcdr(39, 1, 0)
	}
	switch a.person() {
	case PrivateServant:
		if p == SocialSecurity && a.ties() == NoTies && a.is(&a.c.SoleEmploy) && a.is(&a.c.SocialCover) {
			return true, vcdr(33, 2, 0)
		}
		return p == TaxEmoluments, vcdr(37, 4, 0)
	case ServiceStaff:
		if p == SocialSecurity && a.is(&a.c.Services) {
			return true, vcdr(33, 1, 0)
		}
		return p == TaxEmoluments || among(p, jurisdiction|1<<Imprisonment|1<<Execution) && a.act() != Private, vcdr(37, 3, 0)
	}
	return articles29to36(a, p)
}

func article38_1(a *reader, p Power) (bool, vienna.Citation) {
	own := jurisdiction | liberty | 1<<Execution
	at := vcdr(38, 1, 0)
	if a.tenure() == Over {
		own = jurisdiction | 1<<Imprisonment
		at = vcdr(39, 2, 0)
	}
	if !among(p, own) || a.tenure() == NotBegun || reservedOut(a) || a.act() == Private || a.act() == Duties && !a.takes(&a.c.Readings.OfficialActOfNational, vienna.B) {
		return false, vcdr(38, 1, 0)
	}
	if a.tenure() == Over && lawless(a) {
		return false, at
	}
	return true, at
}

func articles29to36(a *reader, p Power) (bool, vienna.Citation) {
	technical := a.person()&technicals != 0
	switch p {
	case HoldIdentity, BriefRestraint, Arrest, Imprisonment, SearchPerson, CompelledTest, KeepFromDriving:
		return true, vcdr(29, 0, 0)
	case CriminalJurisdiction, ContinueCriminal:
		return true, vcdr(31, 1, 0)
	case CivilJurisdiction, AdministrativeJurisdiction, ContinueCivil, ContinueAdministrative, ServeProcess:
		if technical && a.act() == Private {
			return false, vcdr(37, 2, 0)
		}
		if excepted, at := exception31(a); excepted {
			return false, at
		}
		return true, vcdr(31, 1, 0)
	case SuspendLicence:
		if technical && a.act() == Private {
			return false, vcdr(37, 2, 0)
		}
		if a.takes(&a.c.Readings.LicenceSuspension, vienna.A) {
			return true, vcdr(31, 1, 0)
		}
		return false, custom
	case SummonWitness, CompelTestimony, TestimonyOnFunctions, CompelDocuments, ExpertEvidence:
		return true, vcdr(31, 2, 0)
	case Execution:
		if a.is(&a.c.Infringes) {
			return true, vcdr(31, 3, 0)
		}
		if excepted, _ := exception31(a); excepted {
			return false, vcdr(31, 3, 0)
		}
		if technical && a.act() == Private && a.takes(&a.c.Readings.TechnicalStaffExecution, vienna.B) {
			return false, vcdr(37, 2, 0)
		}
		return true, vcdr(31, 3, 0)
	case SocialSecurity:
		if a.is(&a.c.Services) {
			return true, vcdr(33, 1, 0)
		}
		return false, custom
	case TaxEmoluments, TaxOther:
		return true, vcdr(34, 0, 0)
	case TaxIndirect:
		return false, vcdr(34, 0, 'a')
	case TaxImmovable:
		if a.is(&a.c.ForSendingState) {
			return true, vcdr(34, 0, 0)
		}
		return false, vcdr(34, 0, 'b')
	case EstateDuty:
		return false, vcdr(34, 0, 'c')
	case TaxPrivateIncome:
		return false, vcdr(34, 0, 'd')
	case ServiceCharge:
		return false, vcdr(34, 0, 'e')
	case RoadCharge:
		if a.takes(&a.c.Readings.RoadCharge, vienna.A) {
			return false, vcdr(34, 0, 'e')
		}
		return true, vcdr(34, 0, 0)
	case RegistrationFee:
		if a.is(&a.c.Immovable) {
			return false, vcdr(34, 0, 'f')
		}
		return true, vcdr(34, 0, 0)
	case PersonalService, PublicService, MilitaryObligation:
		return true, vcdr(35, 0, 0)
	case CustomsDuty:
		if !a.is(&a.c.ForUse) || technical && !a.is(&a.c.FirstInstallation) {
			return false, custom
		}
		if technical {
			return true, vcdr(37, 2, 0)
		}
		return true, vcdr(36, 1, 0)
	}
	return false, custom
}

// exception31: the actions that 31(1)(a) to (c) leave open.
func exception31(a *reader) (bool, vienna.Citation) {
	switch a.claim() {
	case RealAction:
		return !a.is(&a.c.ForSendingState), vcdr(31, 1, 'a')
	case Succession:
		return !a.is(&a.c.ForSendingState), vcdr(31, 1, 'b')
	case Commerce:
		return a.act() == Private, vcdr(31, 1, 'c')
	}
	return a.act() == Private && a.is(&a.c.ForcedLabour) && a.takes(&a.c.Readings.ServitudeAsCommerce, vienna.B), vcdr(31, 1, 'c')
}
