package immunity

import "law.example/vienna"

const (
	vccrPersons = ConsularOfficer | HonoraryOfficer | ConsularEmployee | ConsularService | ConsularPrivateStaff |
		ConsularOfficerFamily | ConsularEmployeeFamily | ConsularServiceFamily | HonoraryFamily | ConsularCourier | AdHocConsularCourier
	postFamily = ConsularOfficerFamily | ConsularEmployeeFamily | ConsularServiceFamily
)

// consularPost: what persons of a consular post have by class, stage and place:
// what no official act covers (41, 43(2)), who is shut out (1(2), 53(2), 57(2),
// 58(3), 71), then the stage (53), then the class (43 to 52, 65 to 67).
func consularPost(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	switch {
	case p == RequireLeaving:
		if person&(ConsularOfficer|HonoraryOfficer|ConsularEmployee|ConsularService) != 0 && a.forum() == ReceivingState {
			return false, vccr(23, 1, 0)
		}
		return false, custom
	case p == EmployerContributions:
		if person&(ConsularOfficer|ConsularEmployee|ConsularService) != 0 && a.forum() == ReceivingState {
			return false, vccr(48, 3, 0)
		}
		return false, custom
	case person&(ConsularCourier|AdHocConsularCourier) != 0:
		return article35(a, p)
	case a.forum() == ThirdState:
		return false, custom
	}
	if open, at := uncovered(a, p); open {
		return false, at
	}
	switch {
	case a.forum() == TransitState:
		return article54(a, p)
	case !among(p, personal|unregulated|1<<RefuseMovables):
		return false, custom
	case person == HonoraryFamily:
		return false, vccr(58, 3, 0)
	}
	if out, by := withheld(a); out {
		return false, by
	}
	if tiedByArticle71(a, p) {
		if person&(ConsularOfficer|HonoraryOfficer) != 0 {
			return article71_1(a, p)
		}
		return false, vccr(71, 2, 0)
	}
	switch a.tenure() {
	case NotBegun:
		if person&(postFamily|ConsularPrivateStaff) != 0 {
			return false, vccr(53, 2, 0)
		}
		return false, vccr(53, 1, 0)
	case Over:
		if among(p, jurisdiction|1<<Imprisonment|1<<Execution) && article43(person) {
			if covered, _ := consularAct(a, p); covered {
				return true, vccr(53, 4, 0)
			}
		}
		return false, vccr(53, 3, 0)
	}
	return consularGrant(a, p)
}

// uncovered: what is open whatever the stage and the ties: a career officer held
// for a grave crime, on a final decision, or in danger on one reading (41), and
// the civil actions of 43(2), with the execution of the judgment, which nothing
// but 43(1) bars.
func uncovered(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	transit := a.forum() == TransitState
	if person == ConsularOfficer {
		switch p {
		case BriefRestraint, KeepFromDriving:
			if a.is(&a.c.Danger) && a.takes(&a.c.Readings.BriefRestraint, vienna.B) {
				return true, vccr(41, 2, 0)
			}
			fallthrough
		case HoldIdentity:
			return a.is(&a.c.FinalDecision) || article41_1(a), vccr(41, 2, 0)
		case Arrest:
			return article41_1(a), vccr(41, 1, 0)
		}
	}
	if among(p, 1<<CivilJurisdiction|1<<ContinueCivil|1<<ServeProcess|1<<Execution) &&
		(person == ConsularOfficer || article43(person) && !transit) && a.act() != Private && (transit || a.tenure() != NotBegun) {
		if a.is(&a.c.OwnContract) {
			return true, vccr(43, 2, 'a')
		}
		return a.is(&a.c.Vehicle), vccr(43, 2, 'b')
	}
	return false, custom
}

// article43: who has immunity for acts in the exercise of consular functions.
func article43(person Person) bool {
	return person&(ConsularOfficer|HonoraryOfficer|ConsularEmployee) != 0
}

// consularGrant: what the class has while in post, exceptions deducted.
func consularGrant(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	officer := person == ConsularOfficer
	honorary := person == HonoraryOfficer
	family := person&postFamily != 0
	member := person&(ConsularOfficer|ConsularEmployee|ConsularService) != 0
	switch p {
	case Arrest:
		if officer {
			return true, vccr(41, 1, 0)
		}
	case HoldIdentity, BriefRestraint, KeepFromDriving:
		if officer {
			return true, vccr(41, 2, 0)
		}
	case Imprisonment:
		if !article43(person) {
			return false, custom
		}
		covered, at := consularAct(a, p)
		if covered {
			return true, vccr(43, 1, 0)
		}
		if officer {
			return !a.is(&a.c.FinalDecision), vccr(41, 2, 0)
		}
		return false, at
	case CriminalJurisdiction, ContinueCriminal, AdministrativeJurisdiction, ContinueAdministrative,
		CivilJurisdiction, ContinueCivil, ServeProcess, Execution:
		if article43(person) {
			return consularAct(a, p)
		}
	case SummonWitness, CompelTestimony:
		return officer, article44_1(person)
	case TestimonyOnFunctions, CompelDocuments:
		if !member && !honorary {
			return false, custom
		}
		if a.takes(&a.c.Readings.ConsularTestimonyScope, vienna.B) && (person == ConsularService || a.act() == Private) {
			// 44(1) spares a career officer coercion to any testimony.
			if officer && p == TestimonyOnFunctions {
				return true, vccr(44, 1, 0)
			}
			return false, vccr(44, 3, 0)
		}
		return true, vccr(44, 3, 0)
	case ExpertEvidence:
		if member || honorary {
			return true, vccr(44, 3, 0)
		}
	case PersonalService, PublicService, MilitaryObligation:
		if honorary {
			return true, vccr(67, 0, 0)
		}
		if member || family {
			return true, vccr(52, 0, 0)
		}
	case AliensRegistration, ResidencePermit:
		switch person {
		case ConsularOfficer, ConsularOfficerFamily:
			return true, vccr(46, 1, 0)
		case ConsularEmployee, ConsularEmployeeFamily:
			if !a.is(&a.c.Permanent) {
				return false, vccr(46, 2, 0)
			}
			return true, vccr(46, 1, 0)
		case HonoraryOfficer:
			return !a.is(&a.c.Gainful), vccr(65, 0, 0)
		}
	case WorkPermit:
		if member && a.is(&a.c.Services) {
			return true, vccr(47, 1, 0)
		}
		if person == ConsularPrivateStaff && !a.is(&a.c.Gainful) {
			return true, vccr(47, 2, 0)
		}
	case SocialSecurity:
		if family || member && a.is(&a.c.Services) {
			return true, vccr(48, 1, 0)
		}
		if person == ConsularPrivateStaff && a.is(&a.c.SoleEmploy) && a.is(&a.c.SocialCover) && a.ties() == NoTies {
			return true, vccr(48, 2, 0)
		}
	case CustomsDuty:
		if person&(ConsularOfficer|ConsularOfficerFamily) != 0 && a.is(&a.c.ForUse) {
			return true, vccr(50, 1, 0)
		}
		if person == ConsularEmployee && a.is(&a.c.ForUse) && a.is(&a.c.FirstInstallation) {
			return true, vccr(50, 2, 0)
		}
	case RefuseMovables:
		if (member || family) && a.is(&a.c.Deceased) && a.tenure()&entitled != 0 && !a.is(&a.c.ExportProhibited) {
			return true, vccr(51, 0, 'a')
		}
	}
	if among(p, dues) {
		return article49(a, p)
	}
	return false, custom
}

// article44_1: the provision on testimony outside functions, which does not
// apply to honorary officers (58(2)) and concerns members of the post alone.
func article44_1(person Person) vienna.Citation {
	if person&(ConsularOfficer|ConsularEmployee|ConsularService) != 0 {
		return vccr(44, 1, 0)
	}
	return custom
}

// article41_1: the one case in which a career officer may be held before trial.
func article41_1(a *reader) bool {
	return a.is(&a.c.GraveCrime) && a.is(&a.c.JudicialDecision)
}

// consularAct: the act is one in the exercise of consular functions; for
// officers whom 71(1) covers, an official act.
func consularAct(a *reader, p Power) (bool, vienna.Citation) {
	switch a.act() {
	case Private:
		return false, custom
	case Official:
		return !a.is(&a.c.Unlawful) || !a.takes(&a.c.Readings.ConsularActTest, vienna.B), vccr(43, 1, 0)
	}
	if a.person()&(ConsularOfficer|HonoraryOfficer) != 0 && a.forum() == ReceivingState && tiedByArticle71(a, p) {
		if a.takes(&a.c.Readings.OfficialActOfNational, vienna.B) {
			return true, vccr(43, 1, 0)
		}
		return false, vccr(71, 1, 0)
	}
	if a.takes(&a.c.Readings.ConsularActTest, vienna.A) {
		return true, vccr(43, 1, 0)
	}
	return false, custom
}

// article49: taxes, with 51(b) for the movables of the dead and 66 for the
// emoluments of honorary officers.
func article49(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	exempt := person&(ConsularOfficer|ConsularEmployee|ConsularOfficerFamily|ConsularEmployeeFamily) != 0
	switch {
	case p == EstateDuty && (exempt || person&(ConsularService|ConsularServiceFamily) != 0):
		if a.is(&a.c.Deceased) && a.is(&a.c.OnlyByPosting) && a.tenure()&entitled != 0 {
			return true, vccr(51, 0, 'b')
		}
		if exempt {
			return false, vccr(49, 1, 'c')
		}
		return false, custom
	case p == TaxEmoluments && person == ConsularService:
		return true, vccr(49, 2, 0)
	case p == TaxEmoluments && person == HonoraryOfficer:
		return true, vccr(66, 0, 0)
	case !exempt:
		return false, custom
	}
	switch p {
	case TaxIndirect:
		return false, vccr(49, 1, 'a')
	case TaxImmovable:
		if !a.is(&a.c.ForSendingState) {
			return false, vccr(49, 1, 'b')
		}
	case TaxPrivateIncome:
		return false, vccr(49, 1, 'd')
	case ServiceCharge:
		return false, vccr(49, 1, 'e')
	case RoadCharge:
		if a.takes(&a.c.Readings.RoadCharge, vienna.A) {
			return false, vccr(49, 1, 'e')
		}
	case RegistrationFee:
		return false, vccr(49, 1, 'f')
	}
	return true, vccr(49, 1, 0)
}

// withheld: to whom the Chapter, or the Convention, is not accorded, whatever
// the receiving State grants.
func withheld(a *reader) (bool, vienna.Citation) {
	person := a.person()
	if person&postFamily != 0 && !a.is(&a.c.Household) {
		return true, vccr(53, 2, 0)
	}
	return withheldInTransit(a)
}

func withheldInTransit(a *reader) (bool, vienna.Citation) {
	person := a.person()
	switch {
	case person&(HonoraryOfficer|HonoraryFamily) != 0:
	case a.postHead() == CareerHead:
	case person == ConsularEmployeeFamily:
		return true, vccr(58, 3, 0)
	case a.takes(&a.c.Readings.CareerStaffAtHonoraryPost, vienna.A):
		return true, vccr(1, 2, 0)
	}
	switch {
	case person&(ConsularEmployee|ConsularService) != 0 && a.is(&a.c.Gainful):
		return true, vccr(57, 2, 'a')
	case person&(ConsularEmployeeFamily|ConsularServiceFamily|ConsularPrivateStaff) != 0 && a.is(&a.c.Sponsor.Gainful):
		return true, vccr(57, 2, 'b')
	case person&postFamily != 0 && a.is(&a.c.Gainful):
		return true, vccr(57, 2, 'c')
	}
	return false, custom
}

// tiedByArticle71: nationals and permanent residents, families of members who
// are, and what the receiving State has not granted them.
func tiedByArticle71(a *reader, p Power) bool {
	return (a.ties() != NoTies || a.person()&postFamily != 0 && a.sponsorTies() != NoTies) && !a.granted(p)
}

// article71_1: of what an officer would have, the immunity from jurisdiction and
// the inviolability for official acts are left, and 44(3).
func article71_1(a *reader, p Power) (bool, vienna.Citation) {
	own := jurisdiction | 1<<Imprisonment | 1<<Execution
	serving := a.tenure()&entitled != 0
	if a.person() == ConsularOfficer && serving {
		own |= 1<<Arrest | 1<<HoldIdentity | 1<<BriefRestraint | 1<<KeepFromDriving
	}
	switch {
	case among(p, official) && serving:
		_, at := consularGrant(a, p)
		return at == vccr(44, 3, 0) && (p == ExpertEvidence || a.act() != Private || a.takes(&a.c.Readings.ConsularTestimonyScope, vienna.A)), vccr(71, 1, 0)
	case !among(p, own) || a.tenure() == NotBegun:
		return false, vccr(71, 1, 0)
	}
	covered, _ := consularAct(a, p)
	if covered && a.tenure() == Over {
		return true, vccr(53, 4, 0)
	}
	return covered, vccr(71, 1, 0)
}

// article35: couriers have inviolability and nothing else, in transit too
// (54(3)).
func article35(a *reader, p Power) (bool, vienna.Citation) {
	here := a.forum() == ReceivingState
	at := vccr(35, 5, 0)
	if a.person() == AdHocConsularCourier {
		at = vccr(35, 6, 0)
	}
	switch {
	case a.forum() == ThirdState, !among(p, liberty|1<<HinderTransit), p == HinderTransit && here:
		return false, custom
	case a.ties() != NoTies && !a.is(&a.c.Admitted):
		return false, vccr(35, 5, 0)
	case a.person() == AdHocConsularCourier && a.is(&a.c.Delivered):
		if p == HinderTransit {
			return false, custom
		}
		return false, at
	case !a.is(&a.c.Document), a.tenure()&entitled == 0:
		return false, custom
	case here:
		return true, at
	case a.is(&a.c.Visa):
		return true, vccr(54, 3, 0)
	case a.is(&a.c.ForceMajeure):
		return true, vccr(54, 4, 0)
	}
	return false, custom
}

// article54: a third State gives a career officer in transit what 41, 43 and 44
// give, as far as the transit requires it, and hinders nobody of the post. It
// does not apply to honorary officers (58(2)) and their families (58(3)).
func article54(a *reader, p Power) (bool, vienna.Citation) {
	person := a.person()
	switch {
	case p == HinderTransit && person == HonoraryFamily:
		return false, vccr(58, 3, 0)
	case p == HinderTransit && person&(ConsularOfficer|ConsularEmployee|ConsularService|postFamily) != 0:
	case person == ConsularOfficer && among(p, liberty&^(1<<SearchPerson|1<<CompelledTest)|jurisdiction|evidence|1<<Execution):
	default:
		return false, custom
	}
	if out, by := withheldInTransit(a); out {
		return false, by
	}
	if p != HinderTransit {
		if bars, at := consularGrant(a, p); !bars {
			if at == custom {
				at = vccr(54, 1, 0)
			}
			return false, at
		}
		if !a.is(&a.c.NeededForTransit) {
			return false, custom
		}
	}
	if person&postFamily != 0 && !a.is(&a.c.Household) {
		return false, custom
	}
	if a.is(&a.c.ForceMajeure) {
		return true, vccr(54, 4, 0)
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
	if person&(ConsularOfficer|ConsularOfficerFamily) != 0 {
		return true, vccr(54, 1, 0)
	}
	return true, vccr(54, 2, 0)
}

// article45 is the waiver for members of a consular post, who alone have 41, 43
// and 44.
func article45(a *reader, p Power) (open bool, at vienna.Citation) {
	person := a.person()
	if !article43(person) && person != ConsularService || p == SuspendLicence {
		return false, custom
	}
	if among(p, civilSide) && article43(person) && a.is(&a.c.Counterclaim) {
		return true, vccr(45, 3, 0)
	}
	if !waiverCounts(a) || !a.is(&a.c.Waiver.Written) || !bySendingState(a) {
		return false, custom
	}
	if p == Execution {
		return waiverNames(a, p), vccr(45, 4, 0)
	}
	return waiverNames(a, p), vccr(45, 1, 0)
}
