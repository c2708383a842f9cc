package immunity_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

// A trap is what a hasty reading of a provision gets wrong. Its name
// begins with the provision. A name that ends in an arrow and a reading marks a
// point on which courts differ: with no position taken the answer is Unknown,
// and the ruling hangs on that reading.
type trap struct {
	name string
	c    immunity.Case
	p    immunity.Power
	want vienna.Answer
	at   vienna.Citation // among the provisions that settle it
}

const yes, no = vienna.True, vienna.False

var custom = vienna.Citation{Treaty: vienna.Custom}

func vcdr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCDR, Article: article, Paragraph: paragraph, Point: point}
}

var traps = []trap{
	// Article 1: who is who
	{"1(a): a chargé d'affaires, en titre or ad interim, is stated as head", immunity.Case{Person: immunity.HeadOfMission, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"1(b): a private servant is no member of the mission", immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Deceased: yes, ExportProhibited: no}, immunity.RefuseMovables, vienna.NotBarred, custom},
	{"1(b): family are no members, and 9(1) does not speak of them", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.ReceivingState}, immunity.RequireLeaving, vienna.NotBarred, custom},
	{"1(c): the head is not of the staff, for whom the head may speak", immunity.Case{Person: immunity.HeadOfMission, Waiver: immunity.Waiver{Given: yes, By: immunity.ByHead, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Readings: immunity.Readings{WaiverAuthority: vienna.B}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"1(d): rank counts, not tasks: an agent who drives is an agent", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.AccidentDamage, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"1(d): rank counts, not tasks: a clerk who negotiates is a clerk", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Claim: immunity.AccidentDamage}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(37, 2, 0)},
	{"1(e): head or diplomatic staff, both are agents", immunity.Case{Person: immunity.HeadOfMission | immunity.Agent, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"1(f): a guard may be of either staff, and that decides", immunity.Case{Person: immunity.AdministrativeTechnical | immunity.ServiceStaff, Presume: true}, immunity.Arrest, vienna.Unknown, vcdr(29, 0, 0)},
	{"1(g): a driver may be of either staff, and off duty that does not matter", immunity.Case{Person: immunity.AdministrativeTechnical | immunity.ServiceStaff, Act: immunity.Private, Claim: immunity.AccidentDamage}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(37, 2, 0)},
	{"1(h): an ambassador's cook paid by the sending State is service staff", immunity.Case{Person: immunity.ServiceStaff, Act: immunity.Duties, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(37, 3, 0)},
	{"1(h): an ambassador's cook paid by the ambassador is a private servant", immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Act: immunity.Duties, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(37, 4, 0)},

	// Article 3: functions
	{"3(1): private trade is no function", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Over, Claim: immunity.Commerce, Act: immunity.Private}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"3(1): an act beyond what international law allows → residual-unlawful-order", immunity.Case{Person: immunity.Agent, Tenure: immunity.Over, Act: immunity.Official, Unlawful: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(39, 2, 0)},
	{"3(2): who does consular work in a mission keeps this Convention's status", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"3(2): consular work is a function of the mission", immunity.Case{Person: immunity.AdministrativeTechnical, Tenure: immunity.Over, Act: immunity.Duties, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(39, 2, 0)},

	// Article 8: nationality of the staff
	{"8(2): a national received as agent has what 38(1) leaves", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Private, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(38, 1, 0)},
	{"8(2): consent is about diplomatic staff, and leaves a clerk with nothing", immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(38, 2, 0)},

	// Article 9: persona non grata
	{"9(1): at any time, before arrival too", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.NotBegun}, immunity.RequireLeaving, vienna.NotBarred, vcdr(9, 1, 0)},
	{"9(1): other staff may be declared not acceptable", immunity.Case{Person: immunity.ServiceStaff, Forum: immunity.ReceivingState}, immunity.RequireLeaving, vienna.NotBarred, vcdr(9, 1, 0)},
	{"9(1): the declaration alone ends no immunity", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: never, Unrecognised: never, Died: never, Departed: never, PeriodOver: never}.At(19830701), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"9(2): refusal of recognition ends functions and still leaves time to go", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: never, Unrecognised: 19830601, Died: never, Departed: never, PeriodOver: 19830701}.At(19830602), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"9(2): but not for ever", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: never, Unrecognised: 19830601, Died: never, Departed: never, PeriodOver: 19830701}.At(19830701), Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},

	// Article 10: notification
	{"10(1): who enters for the post without notice → notification-constitutive", immunity.Case{Person: immunity.Agent, Notified: no, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(39, 1, 0)},
	{"10(1): as evidence only, notice can be missing", immunity.Case{Person: immunity.Agent, Notified: no, Act: immunity.Private, Readings: immunity.Readings{NotificationConstitutive: vienna.A}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},

	// Article 27(5) to (7): couriers
	{"27(5): a courier with the document is inviolable", immunity.Case{Person: immunity.Courier, Document: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(27, 5, 0)},
	{"27(5): the document is required", immunity.Case{Person: immunity.Courier, Forum: immunity.ReceivingState, Document: no}, immunity.Arrest, vienna.NotBarred, custom},
	{"27(5): inviolable is not immune from jurisdiction", immunity.Case{Person: immunity.Courier, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Document: yes}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"27(6): a courier ad hoc until delivery", immunity.Case{Person: immunity.AdHocCourier, Document: yes, Delivered: no, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(27, 6, 0)},
	{"27(6): and not after", immunity.Case{Person: immunity.AdHocCourier, Document: yes, Delivered: yes}, immunity.Arrest, vienna.NotBarred, vcdr(27, 6, 0)},
	{"27(7): a captain with a bag is no courier", immunity.Case{Person: immunity.Captain, Document: yes}, immunity.Arrest, vienna.NotBarred, vcdr(27, 7, 0)},

	// Article 29: inviolability
	{"29: holding back in the middle of an offence → brief-restraint", immunity.Case{Person: immunity.Agent, Danger: yes, Presume: true}, immunity.BriefRestraint, vienna.Unknown, vcdr(29, 0, 0)},
	{"29: no reading allows it without offence or danger", immunity.Case{Person: immunity.Agent, Danger: no, Readings: immunity.Readings{BriefRestraint: vienna.B}, Presume: true}, immunity.BriefRestraint, vienna.Barred, vcdr(29, 0, 0)},
	{"29: no reading turns it into arrest", immunity.Case{Person: immunity.Agent, Danger: yes, Readings: immunity.Readings{BriefRestraint: vienna.B}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"29: no reading turns it into prosecution", immunity.Case{Person: immunity.Agent, Danger: yes, Readings: immunity.Readings{BriefRestraint: vienna.B}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},

	// Article 31(1): jurisdiction
	{"31(1): in post private and grave acts are covered", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Unlawful: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): the exceptions do not touch criminal jurisdiction", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.Commerce, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): status counts when the court acts: an earlier case cannot go on", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Begun: immunity.BeforeStatus, Presume: true}, immunity.ContinueCriminal, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): a criminal case begun while immune → suit-begun-under-immunity", immunity.Case{Person: immunity.Agent, Tenure: immunity.Over, Act: immunity.Private, Begun: immunity.WhileImmune, Presume: true}, immunity.ContinueCriminal, vienna.Unknown, vcdr(31, 1, 0)},
	{"31(1): a civil case begun while immune → suit-begun-under-immunity", immunity.Case{Person: immunity.Agent, Tenure: immunity.Over, Act: immunity.Private, Begun: immunity.WhileImmune, Presume: true}, immunity.ContinueCivil, vienna.Unknown, vcdr(31, 1, 0)},
	{"31(1)(a): title to a private villa", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Act: immunity.Private, Claim: immunity.RealAction, ForSendingState: no}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(31, 1, 'a')},
	{"31(1)(a): not if it is held for the mission", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.RealAction, ForSendingState: yes, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(a): rent and lease are personal claims", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, ForSendingState: no, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(b): an heir in a private capacity", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Act: immunity.Private, Claim: immunity.Succession, ForSendingState: no}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(31, 1, 'b')},
	{"31(1)(b): not an executor for the sending State", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.Succession, ForSendingState: yes, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(c): trade outside official functions", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Act: immunity.Private, Claim: immunity.Commerce}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(31, 1, 'c')},
	{"31(1)(c): not within them", immunity.Case{Person: immunity.Agent, Act: immunity.Official, Claim: immunity.Commerce, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(c): contracts of daily life and household employment are no trade", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, ForcedLabour: no, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(c): forced labour in the household → servitude-as-commerce", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, ForcedLabour: yes, Presume: true}, immunity.CivilJurisdiction, vienna.Unknown, vcdr(31, 1, 'c')},
	{"31(1)(c): forced labour stays beyond criminal jurisdiction", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, ForcedLabour: yes, Readings: immunity.Readings{ServitudeAsCommerce: vienna.B}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},

	// Article 31(2) and (3): witnesses, execution
	{"31(2): no exception, and about every proceeding", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.Commerce, Presume: true}, immunity.CompelTestimony, vienna.Barred, vcdr(31, 2, 0)},
	{"31(3): in the cases of (a) to (c), and short of person and residence", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Act: immunity.Private, Claim: immunity.RealAction, ForSendingState: no, Infringes: no}, immunity.Execution, vienna.NotBarred, vcdr(31, 3, 0)},
	{"31(3): the first condition alone is not enough", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.RealAction, ForSendingState: no, Infringes: yes, Presume: true}, immunity.Execution, vienna.Barred, vcdr(31, 3, 0)},
	{"31(3): nor is the second", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Infringes: no, Presume: true}, immunity.Execution, vienna.Barred, vcdr(31, 3, 0)},

	// Article 32: waiver
	{"32(1): the person cannot waive", immunity.Case{Person: immunity.Agent, Waiver: immunity.Waiver{Given: yes, By: immunity.ByPerson, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(1): the head for staff → waiver-authority", immunity.Case{Person: immunity.AdministrativeTechnical, Waiver: immunity.Waiver{Given: yes, By: immunity.ByHead, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(32, 1, 0)},
	{"32(1): a waiver for one case is none for another", immunity.Case{Person: immunity.Agent, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.OtherProceeding, ConditionsMet: yes, Criminal: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(1): a waiver for criminal proceedings is none for civil ones", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherClaim, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes, Civil: no}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(2): lease clause, insurance, default and concealment are not express", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: no, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(3): a connected counterclaim against an agent", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Counterclaim: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(32, 3, 0)},
	{"32(3): and against whoever is immune under 37", immunity.Case{Person: immunity.AgentFamily | immunity.AdministrativeTechnical | immunity.ServiceStaff, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Counterclaim: yes}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(32, 3, 0)},
	{"32(3): lifts no inviolability", immunity.Case{Person: immunity.Agent, Counterclaim: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"32(3): lifts no immunity from execution", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Counterclaim: yes, Infringes: no, Presume: true}, immunity.Execution, vienna.Barred, vcdr(31, 3, 0)},
	{"32(4): a civil waiver does not reach execution", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Infringes: no, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes, Execution: no}, Presume: true}, immunity.Execution, vienna.Barred, vcdr(31, 3, 0)},
	{"32(4): silent on criminal sentences → criminal-waiver-reach", immunity.Case{Person: immunity.Agent, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes, Sentence: no}, Presume: true}, immunity.Imprisonment, vienna.Unknown, vcdr(32, 1, 0)},

	// Article 33: social security
	{"33(1): subject to an employer's duties", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState}, immunity.EmployerContributions, vienna.NotBarred, vcdr(33, 3, 0)},
	{"33(2): a servant who meets every condition", immunity.Case{Person: immunity.PrivateServant, Ties: immunity.NoTies, SoleEmploy: yes, SocialCover: yes, Presume: true}, immunity.SocialSecurity, vienna.Barred, vcdr(33, 2, 0)},
	{"33(2): not without sole employ", immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Ties: immunity.NoTies, SoleEmploy: no, SocialCover: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.SocialSecurity, vienna.NotBarred, vcdr(37, 4, 0)},
	{"33(2): not without cover elsewhere", immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Ties: immunity.NoTies, SoleEmploy: yes, SocialCover: no, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.SocialSecurity, vienna.NotBarred, vcdr(37, 4, 0)},
	{"33(2): not with ties to the receiving State", immunity.Case{Person: immunity.PrivateServant, Forum: immunity.ReceivingState, Ties: immunity.PermanentResident, SoleEmploy: yes, SocialCover: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.SocialSecurity, vienna.NotBarred, vcdr(38, 2, 0)},

	// Article 34: dues and taxes
	{"34(b): not on what is held for the mission", immunity.Case{Person: immunity.Agent, ForSendingState: yes, Presume: true}, immunity.TaxImmovable, vienna.Barred, vcdr(34, 0, 0)},
	{"34(c): subject to 39(4)", immunity.Case{Person: immunity.Agent, Deceased: yes, OnlyByPosting: yes, Presume: true}, immunity.EstateDuty, vienna.Barred, vcdr(39, 4, 0)},
	{"34(e): the price of a service is no tax", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving}, immunity.ServiceCharge, vienna.NotBarred, vcdr(34, 0, 'e')},
	{"34(e): tax or price → road-charge", immunity.Case{Person: immunity.Agent, Presume: true}, immunity.RoadCharge, vienna.Unknown, vcdr(34, 0, 'e')},
	{"34(f): about immovables only", immunity.Case{Person: immunity.Agent, Immovable: no, Presume: true}, immunity.RegistrationFee, vienna.Barred, vcdr(34, 0, 0)},

	// Article 36(1): customs
	{"36(1): an agent at any time", immunity.Case{Person: immunity.Agent, ForUse: yes, FirstInstallation: no, Presume: true}, immunity.CustomsDuty, vienna.Barred, vcdr(36, 1, 0)},
	{"36(1): technical staff at first installation", immunity.Case{Person: immunity.AdministrativeTechnical, ForUse: yes, FirstInstallation: yes, Presume: true}, immunity.CustomsDuty, vienna.Barred, vcdr(37, 2, 0)},
	{"36(1): and not later", immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.ReceivingState, Tenure: immunity.Serving, ForUse: yes, FirstInstallation: no}, immunity.CustomsDuty, vienna.NotBarred, custom},

	// Article 37(1): family of an agent
	{"37(1): permanent residence takes nothing from an agent's family", immunity.Case{Person: immunity.AgentFamily, Ties: immunity.PermanentResident, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"37(1): nationality takes all", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.ReceivingState, Ties: immunity.National, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, vcdr(37, 1, 0)},
	{"37(1): family outside the household has nothing", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.ReceivingState, Household: no}, immunity.Arrest, vienna.NotBarred, vcdr(37, 1, 0)},
	{"37(1): a family member's own business falls under 31(1)(c)", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Household: yes, Act: immunity.Private, Claim: immunity.Commerce}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(31, 1, 'c')},
	{"37(1): family of an agent under 38(1) → family-follows-sponsor", immunity.Case{Person: immunity.AgentFamily, Sponsor: immunity.Sponsor{Ties: immunity.National}, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.Arrest, vienna.Unknown, vcdr(37, 1, 0)},
	{"37(1): family after a waiver for the agent → family-follows-sponsor", immunity.Case{Person: immunity.AgentFamily, Sponsor: immunity.Sponsor{Waived: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(32, 1, 0)},

	// Article 37(2): administrative and technical staff
	{"37(2): criminal immunity is full", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"37(2): inviolability is full", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"37(2): the immunity of a witness is full", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Presume: true}, immunity.CompelTestimony, vienna.Barred, vcdr(31, 2, 0)},
	{"37(2): civil immunity is for the course of duties", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Duties, Claim: immunity.AccidentDamage, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"37(2): 31(3) is not mentioned → technical-staff-execution", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Claim: immunity.OtherContract, Infringes: no, Presume: true}, immunity.Execution, vienna.Unknown, vcdr(37, 2, 0)},
	{"37(2): permanent residence does count here", immunity.Case{Person: immunity.AdministrativeTechnicalFamily, Forum: immunity.ReceivingState, Ties: immunity.PermanentResident, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, vcdr(37, 2, 0)},
	{"37(2): a reservation in force excludes it", immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Reservation: vienna.ReservationInForce}, immunity.Arrest, vienna.NotBarred, vcdr(37, 2, 0)},
	{"37(2): a reservation objected to → objected-reservation", immunity.Case{Person: immunity.AdministrativeTechnical, Reservation: vienna.ReservationObjected, Presume: true}, immunity.Arrest, vienna.Unknown, vcdr(37, 2, 0)},

	// Article 37(3) and (4): service staff, private servants
	{"37(3): service staff are not inviolable, duty acts or not", immunity.Case{Person: immunity.ServiceStaff, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Act: immunity.Duties}, immunity.Arrest, vienna.NotBarred, vcdr(37, 3, 0)},
	{"37(3): service staff have no immunity as witnesses", immunity.Case{Person: immunity.ServiceStaff, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Act: immunity.Duties}, immunity.CompelTestimony, vienna.NotBarred, vcdr(37, 3, 0)},
	{"37(3): their families have nothing", immunity.Case{Person: immunity.ServiceFamily, Forum: immunity.ReceivingState}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"37(4): the rest only as admitted, and silence is no refusal", immunity.Case{Person: immunity.PrivateServant, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(37, 4, 0)},
	{"37(4): what is admitted counts", immunity.Case{Person: immunity.PrivateServant, Grant: immunity.Grant{Source: immunity.NationalLaw, Powers: immunity.PowersOf(immunity.CriminalJurisdiction), OfficialOnly: no}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(37, 4, 0)},

	// Article 38: nationals and permanent residents
	{"38(1): immunity for official acts", immunity.Case{Person: immunity.Agent, Ties: immunity.PermanentResident, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(38, 1, 0)},
	{"38(1): inviolability for official acts", immunity.Case{Person: immunity.Agent, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(38, 1, 0)},
	{"38(1): tighter than the course of duties → official-act-of-national", immunity.Case{Person: immunity.Agent, Ties: immunity.National, Act: immunity.Duties, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(38, 1, 0)},
	{"38(1): taxes are due", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.TaxOther, vienna.NotBarred, vcdr(38, 1, 0)},
	{"38(1): customs duties are due", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Official, ForUse: yes, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CustomsDuty, vienna.NotBarred, vcdr(38, 1, 0)},
	{"38(1): the general immunity of a witness falls away", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CompelTestimony, vienna.NotBarred, vcdr(38, 1, 0)},
	{"38(1): unless more is granted", immunity.Case{Person: immunity.Agent, Ties: immunity.National, Act: immunity.Private, Grant: immunity.Grant{Source: immunity.NationalLaw, Powers: immunity.PowersOf(immunity.Arrest), OfficialOnly: no}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(47, 2, 'b')},
	{"38(1): a reservation in force excludes it", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}, Reservation: vienna.ReservationInForce}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(38, 1, 0)},
	{"38(2): not even immunity for official acts", immunity.Case{Person: immunity.AdministrativeTechnical | immunity.ServiceStaff | immunity.PrivateServant, Forum: immunity.ReceivingState, Ties: immunity.PermanentResident, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(38, 2, 0)},
	{"38(2): none that could survive the end either", immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.ReceivingState, Tenure: immunity.Over, Ties: immunity.National, Act: immunity.Official, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(38, 2, 0)},

	// Article 39(1): the beginning
	{"39(1): not on agrément or credentials, before entry", immunity.Case{Person: immunity.HeadOfMission, Forum: immunity.ReceivingState, Tenure: served.At(19820228)}, immunity.Arrest, vienna.NotBarred, vcdr(39, 1, 0)},
	{"39(1): on entry, before credentials", immunity.Case{Person: immunity.HeadOfMission, Tenure: served.At(19820301), Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"39(1): who is already there waits for notification, and no reading changes that", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Timeline{Present: yes, Entry: 19800901, Notified: 19820601, Ended: never, Unrecognised: never, Died: never, Departed: never, PeriodOver: never}.At(19820401)}, immunity.Arrest, vienna.NotBarred, vcdr(39, 1, 0)},

	// Article 39(2): the end
	{"39(2): the end of functions ends no immunity at once", immunity.Case{Person: immunity.Agent, Tenure: served.At(19840301), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): a trip abroad within the period is no departure (Palacios)", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19830711, Unrecognised: never, Died: never, Departed: never, PeriodOver: 19830901}.At(19830727), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): a trip abroad before the end is none either", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19830711, Unrecognised: never, Died: never, Departed: 19830601, PeriodOver: 19830901}.At(19830727), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): who stays on loses it with the reasonable period", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19830711, Unrecognised: never, Died: never, Departed: never, PeriodOver: 19830901}.At(19830901), Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(2): who leaves for good loses it though the period runs", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: served.At(19840316), Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(2): what period is reasonable has to be stated", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19830711, Unrecognised: never, Died: never, Departed: never}.At(19831001), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(39, 2, 0)},
	{"39(2): re-entry as a private person revives nothing", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: served.At(19990101), Act: immunity.Private}, immunity.Arrest, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(2): acts as a member of the mission stay immune, of service staff too", immunity.Case{Person: immunity.HeadOfMission | immunity.Agent | immunity.AdministrativeTechnical | immunity.ServiceStaff, Tenure: immunity.Over, Act: immunity.Duties, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(39, 2, 0)},
	{"39(2): not those of families and private servants", immunity.Case{Person: immunity.AgentFamily | immunity.AdministrativeTechnicalFamily | immunity.PrivateServant, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Duties}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(2): before a court elsewhere → residual-third-states", immunity.Case{Person: immunity.Agent, Forum: immunity.ThirdState, Tenure: immunity.Over, Act: immunity.Official, Presume: true}, immunity.CriminalJurisdiction, vienna.Unknown, vcdr(39, 2, 0)},

	// Article 39(3) and (4): death
	{"39(3): family keep their privileges after the death", immunity.Case{Person: immunity.AgentFamily, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: never, Unrecognised: never, Died: 19830601, Departed: never, PeriodOver: 19830901}.At(19830602), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(3): for a reasonable period", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.ReceivingState, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: never, Unrecognised: never, Died: 19830601, Departed: never, PeriodOver: 19830901}.At(19830901), Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(4): not for a member with ties to the receiving State", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Ties: immunity.National, Deceased: yes, ExportProhibited: no}, immunity.RefuseMovables, vienna.NotBarred, custom},
	{"39(4): of family only the member's ties count", immunity.Case{Person: immunity.AgentFamily, Ties: immunity.National, Sponsor: immunity.Sponsor{Ties: immunity.NoTies}, Household: yes, Deceased: yes, ExportProhibited: no, Presume: true}, immunity.RefuseMovables, vienna.Barred, vcdr(39, 4, 0)},
	{"39(4): not for goods acquired there whose export was prohibited", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Deceased: yes, ExportProhibited: yes}, immunity.RefuseMovables, vienna.NotBarred, custom},
	{"39(4): duties are due on movables there for other reasons", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Deceased: yes, OnlyByPosting: no}, immunity.EstateDuty, vienna.NotBarred, vcdr(34, 0, 'c')},

	// Article 40: third States
	{"40(1): an agent on the way to the post is inviolable", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(40, 1, 0)},
	{"40(1): with what immunities the transit requires", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Journey: immunity.Homeward, Visa: yes, NeededForTransit: yes, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(40, 1, 0)},
	{"40(1): which is less than 31", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Tenure: immunity.Serving, Journey: immunity.Homeward, Visa: yes, ForceMajeure: no, NeededForTransit: no}, immunity.CivilJurisdiction, vienna.NotBarred, custom},
	{"40(1): not without a visa that was needed", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Tenure: immunity.Serving, Journey: immunity.ToPost, Visa: no, ForceMajeure: no}, immunity.Arrest, vienna.NotBarred, custom},
	{"40(1): a holiday is no transit", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Tenure: immunity.Serving, Journey: immunity.PrivateTrip, Visa: yes, ForceMajeure: no}, immunity.Arrest, vienna.NotBarred, custom},
	{"40(1): back to the post from a holiday → transit-private-detour", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Journey: immunity.Detour, Visa: yes, ForceMajeure: no, Presume: true}, immunity.Arrest, vienna.Unknown, vcdr(40, 1, 0)},
	{"40(1): family travelling alone to join the agent", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(40, 1, 0)},
	{"40(1): family that has privileges by grant only", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Ties: immunity.National, Grant: immunity.Grant{Source: immunity.NationalLaw, Powers: immunity.PowersOf(immunity.TaxOther)}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(40, 1, 0)},
	{"40(1): not family without privileges", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Ties: immunity.National, Grant: immunity.Grant{Source: immunity.NoGrant}}, immunity.Arrest, vienna.NotBarred, vcdr(40, 1, 0)},
	{"40(1): family of an agent under 38(1) → family-follows-sponsor", immunity.Case{Person: immunity.AgentFamily, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Sponsor: immunity.Sponsor{Ties: immunity.National}, Grant: immunity.Grant{Source: immunity.NoGrant}, Presume: true}, immunity.Arrest, vienna.Unknown, vcdr(40, 1, 0)},
	{"40(2): staff pass unhindered", immunity.Case{Person: immunity.AdministrativeTechnical | immunity.ServiceStaff, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Presume: true}, immunity.HinderTransit, vienna.Barred, vcdr(40, 2, 0)},
	{"40(2): so do their families, privileged or not, of the household or not", immunity.Case{Person: immunity.AdministrativeTechnicalFamily | immunity.ServiceFamily, Forum: immunity.TransitState, Journey: immunity.ToPost, Visa: yes, Ties: immunity.National, Household: no, Presume: true}, immunity.HinderTransit, vienna.Barred, vcdr(40, 2, 0)},
	{"40(2): and are not inviolable", immunity.Case{Person: immunity.AdministrativeTechnical, Forum: immunity.TransitState, Tenure: immunity.Serving, Journey: immunity.ToPost, Visa: yes}, immunity.Arrest, vienna.NotBarred, custom},
	{"40(3): a courier has in transit what the receiving State owes", immunity.Case{Person: immunity.Courier, Forum: immunity.TransitState, Document: yes, Visa: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(40, 3, 0)},
	{"40(4): force majeure needs no visa and no purpose", immunity.Case{Person: immunity.Agent, Forum: immunity.TransitState, Journey: immunity.PrivateTrip, Visa: no, ForceMajeure: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(40, 4, 0)},

	// Article 43: the end of functions
	{"43: the list is open: a rupture ends functions, and 39(2) follows", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19840422, Unrecognised: never, Died: never, Departed: 19840427, PeriodOver: 19840430}.At(19840427), Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"43: other members too", immunity.Case{Person: immunity.AdministrativeTechnical, Tenure: served.At(19840301), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},

	// What holds throughout
	{"29: a waiver of jurisdiction gives up no inviolability that it does not name", immunity.Case{Person: immunity.Agent, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: yes, Liberty: no}, Readings: immunity.Readings{CriminalWaiverReach: vienna.B}, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"31(1): a waiver of inviolability gives up no immunity from jurisdiction", immunity.Case{Person: immunity.Agent, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Criminal: no, Liberty: yes}, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1)(a): a fact that is not known is not false", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Serving, Ties: immunity.NoTies, Notified: yes, Act: immunity.Private, Claim: immunity.RealAction, Counterclaim: no, Waiver: immunity.Waiver{Given: no}}, immunity.CivilJurisdiction, vienna.Unknown, vcdr(31, 1, 'a')},
	{"29: a fact that cannot matter need not be known", immunity.Case{Person: immunity.HeadOfMission | immunity.Agent | immunity.AgentFamily | immunity.AdministrativeTechnical, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"47(2)(b): the receiving State may give more", immunity.Case{Person: immunity.AdministrativeTechnical, Act: immunity.Private, Claim: immunity.OtherContract, Grant: immunity.Grant{Source: immunity.Bilateral, Powers: immunity.PowersOf(immunity.CivilJurisdiction), OfficialOnly: no}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(47, 2, 'b')},
}

// notOpen are arguments that are often made and that fail, each with the answer
// that stands.
var notOpen = []trap{
	{"29: abuse forfeits inviolability", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Unlawful: yes, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"29: a breach by the sending State lets the receiving State breach inviolability", immunity.Case{Person: immunity.Agent, Presume: true}, immunity.Arrest, vienna.Barred, vcdr(29, 0, 0)},
	{"31(1): crime forfeits immunity", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): international crimes lift the immunity of a serving agent", immunity.Case{Person: immunity.Agent, Act: immunity.Official, Unlawful: yes, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): access to court or the protection of a child overrides immunity", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherClaim, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): a court may ignore an appointment that was never used", immunity.Case{Person: immunity.Agent, Tenure: immunity.Serving, Ties: immunity.NoTies, Act: immunity.Private, Claim: immunity.OtherClaim, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"31(1): a mission is foreign territory", immunity.Case{Person: immunity.NoStatus, Forum: immunity.ReceivingState}, immunity.CriminalJurisdiction, vienna.NotBarred, custom},
	{"31(1)(a): disputes about rent and lease of a home are real actions", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(1): the person can waive", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Waiver: immunity.Waiver{Given: yes, By: immunity.ByPerson, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(1): an insurer can waive", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.AccidentDamage, Waiver: immunity.Waiver{Given: yes, By: immunity.ByOther, Express: yes, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"32(2): silence, default or a lease clause waives", immunity.Case{Person: immunity.Agent, Act: immunity.Private, Claim: immunity.OtherContract, Waiver: immunity.Waiver{Given: yes, By: immunity.ByGovernment, Express: no, Reach: immunity.ThisProceeding, ConditionsMet: yes, Civil: yes}, Presume: true}, immunity.CivilJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): persona non grata ends immunity at once", immunity.Case{Person: immunity.Agent, Tenure: immunity.Leaving, Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): a short trip abroad ends status", immunity.Case{Person: immunity.Agent, Tenure: immunity.Timeline{Present: no, Entry: 19820301, Ended: 19830711, Unrecognised: never, Died: never, Departed: never, PeriodOver: 19830901}.At(19830727), Act: immunity.Private, Presume: true}, immunity.CriminalJurisdiction, vienna.Barred, vcdr(31, 1, 0)},
	{"39(2): the employment of a household worker stays protected after departure", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Private, Claim: immunity.OtherContract}, immunity.CivilJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
	{"39(2): private crimes while in post are protected for ever", immunity.Case{Person: immunity.Agent, Forum: immunity.ReceivingState, Tenure: immunity.Over, Act: immunity.Private}, immunity.CriminalJurisdiction, vienna.NotBarred, vcdr(39, 2, 0)},
}

func (c trap) check(t *testing.T, r immunity.Ruling) {
	t.Helper()
	settled := slices.Collect(r.Settled())
	cited := slices.ContainsFunc(settled, func(rule vienna.Rule) bool {
		rule.At.Sentence = 0
		return rule.At == c.at
	})
	if r.Answer != c.want || !cited {
		t.Errorf("Decide(%s, %v) = %v by %v, want %v by %v", facts(c.c), c.p, r.Answer, settled, c.want, c.at)
	}
}

func facts(c immunity.Case) string {
	b, err := c.MarshalJSON()
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func readings(r immunity.Ruling) (ids []string) {
	for reading := range r.Readings() {
		ids = append(ids, reading.ID)
	}
	return ids
}

func TestTraps(t *testing.T) {
	n, contested := 0, 0
	for _, c := range slices.Concat(traps, widerTraps) {
		n++
		_, reading, open := strings.Cut(c.name, " → ")
		if open {
			contested++
		}
		t.Run(c.name, func(t *testing.T) {
			r := immunity.Decide(c.c, c.p)
			c.check(t, r)
			if open {
				require.Equal(t, vienna.Unknown, c.want)
				require.Contains(t, readings(r), reading)
			}
		})
	}
	t.Logf("%d traps, %d of them contested", n, contested)
	require.Greater(t, n, 240)
	require.Greater(t, contested, 25)
}

// What is not open is settled with no position taken, and hangs on none.
func TestNotOpen(t *testing.T) {
	n := 0
	for _, c := range notOpen {
		n++
		t.Run(c.name, func(t *testing.T) {
			r := immunity.Decide(c.c, c.p)
			c.check(t, r)
			require.Zero(t, c.c.Readings)
			require.NotEqual(t, vienna.Unknown, r.Answer)
			require.Empty(t, readings(r))
		})
	}
	t.Logf("%d points", n)
	require.Greater(t, n, 14)
}

// Who gets what, in post and with no ties to the receiving State. Home and
// baggage are asked about in package premises.
func TestMatrix(t *testing.T) {
	type check struct {
		act   immunity.Act
		claim immunity.Claim
		want  vienna.Answer
	}
	words := map[string][]check{
		"full":      {{immunity.Private, immunity.OtherClaim, vienna.Barred}, {immunity.Private, immunity.Commerce, vienna.Barred}, {immunity.Duties, immunity.OtherClaim, vienna.Barred}},
		"save a-c":  {{immunity.Private, immunity.OtherClaim, vienna.Barred}, {immunity.Private, immunity.RealAction, vienna.NotBarred}, {immunity.Private, immunity.Succession, vienna.NotBarred}, {immunity.Private, immunity.Commerce, vienna.NotBarred}, {immunity.Duties, immunity.OtherClaim, vienna.Barred}},
		"duties":    {{immunity.Private, immunity.OtherClaim, vienna.NotBarred}, {immunity.Duties, immunity.OtherClaim, vienna.Barred}},
		"no duties": {{immunity.Private, immunity.OtherClaim, vienna.NotBarred}},
		"contested": {{immunity.Private, immunity.OtherClaim, vienna.Unknown}, {immunity.Private, immunity.Commerce, vienna.NotBarred}, {immunity.Duties, immunity.OtherClaim, vienna.Barred}}, // technical-staff-execution
		"admitted":  {{immunity.Private, immunity.OtherClaim, vienna.NotBarred}, {immunity.Duties, immunity.OtherClaim, vienna.NotBarred}},                                                     // and barred where admitted
		"none":      {{immunity.Private, immunity.OtherClaim, vienna.NotBarred}, {immunity.Duties, immunity.OtherClaim, vienna.NotBarred}},
	}
	columns := [...]struct {
		name   string
		tenure immunity.Tenure
		powers []immunity.Power
	}{
		{"criminal", immunity.Serving, []immunity.Power{immunity.CriminalJurisdiction}},
		{"civil and administrative", immunity.Serving, []immunity.Power{immunity.CivilJurisdiction, immunity.AdministrativeJurisdiction, immunity.ServeProcess}},
		{"witness", immunity.Serving, []immunity.Power{immunity.SummonWitness, immunity.CompelTestimony}},
		{"execution", immunity.Serving, []immunity.Power{immunity.Execution}},
		{"person", immunity.Serving, []immunity.Power{immunity.HoldIdentity, immunity.Arrest, immunity.SearchPerson}},
		{"after departure", immunity.Over, []immunity.Power{immunity.CriminalJurisdiction, immunity.CivilJurisdiction}},
	}
	cells, checks := 0, 0
	for _, row := range []struct {
		person immunity.Person
		cells  [len(columns)]string // in the order of the columns
	}{
		{immunity.HeadOfMission, [...]string{"full", "save a-c", "full", "save a-c", "full", "duties"}},
		{immunity.Agent, [...]string{"full", "save a-c", "full", "save a-c", "full", "duties"}},
		{immunity.AgentFamily, [...]string{"full", "save a-c", "full", "save a-c", "full", "none"}},
		{immunity.AdministrativeTechnical, [...]string{"full", "duties", "full", "contested", "full", "duties"}},
		{immunity.AdministrativeTechnicalFamily, [...]string{"full", "no duties", "full", "contested", "full", "none"}},
		{immunity.ServiceStaff, [...]string{"duties", "duties", "none", "duties", "none", "duties"}},
		{immunity.PrivateServant, [...]string{"admitted", "admitted", "admitted", "admitted", "none", "none"}},
	} {
		for i, word := range row.cells {
			cells++
			for _, p := range columns[i].powers {
				for _, k := range words[word] {
					checks++
					c := posted(row.person)
					c.Tenure, c.Act, c.Claim, c.Infringes = columns[i].tenure, k.act, k.claim, no
					if got := immunity.Decide(c, p).Answer; got != k.want {
						t.Errorf("%s: Decide(%s, %v) = %v, want %v", columns[i].name, facts(c), p, got, k.want)
					}
					if word != "admitted" {
						continue
					}
					c.Grant = immunity.Grant{Source: immunity.NationalLaw, Powers: immunity.PowersOf(p), OfficialOnly: no}
					if got := immunity.Decide(c, p).Answer; got != vienna.Barred {
						t.Errorf("%s: Decide(%s, %v) = %v, want barred", columns[i].name, facts(c), p, got)
					}
				}
			}
		}
	}
	t.Logf("%d cells, %d checks", cells, checks)
	require.Equal(t, 7*len(columns), cells)
	require.Greater(t, checks, 100)
}
