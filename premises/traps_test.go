package premises_test

import (
	"testing"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/premises"
)

const (
	yes = vienna.True
	no  = vienna.False

	unknown   = vienna.Unknown
	barred    = vienna.Barred
	notBarred = vienna.NotBarred
)

// ordinary returns a case in which everything ordinary is stated, and no
// reading is taken.
func ordinary(t premises.Thing, h premises.Holder) premises.Case {
	return premises.Case{
		Thing: t, Holder: h, Forum: premises.ReceivingState, Actor: premises.StateAgent,
		Ground: premises.NoGround, Emergency: premises.NoEmergency, Consent: premises.Consent{State: premises.NotAsked},
		Stage: premises.InUse, Objection: premises.NoObjection, Accepted: yes, Locality: premises.AtSeat,
		WorkPart: yes, HeadsOwn: no, OfficialBusiness: no, Obstructs: no,
		Marked: yes, Documented: yes, OfficialUse: yes, SeriousReason: no, OpeningRefused: no, HonoraryExchange: no,
		Presence: premises.NobodyPresent, Accompanying: yes, Provenance: premises.Kept, Public: no, Separate: yes,
		AccountUse: premises.Running, HeldForState: yes, OnContractor: no, PublicNeed: no, Compensated: no,
		TransmitterAllowed: yes, TransitAgreed: no, Reservation: vienna.NoReservation, Granted: no,
	}
}

// person returns the facts of a person with everything ordinary stated.
func person(p immunity.Person) immunity.Case {
	return immunity.Case{
		Person: p, Tenure: immunity.Serving, Ties: immunity.NoTies, PostHead: immunity.CareerHead, Household: yes, Notified: yes,
		Sponsor: immunity.Sponsor{Ties: immunity.NoTies, Waived: no}, Act: immunity.Private,
		ForSendingState: no, ForcedLabour: no, Counterclaim: no, Danger: no, Infringes: yes, Immovable: no, ForUse: yes, FirstInstallation: no, Deceased: no,
		Waiver: immunity.Waiver{Given: no}, Grant: immunity.Grant{Source: immunity.NoGrant}, Reservation: vienna.NoReservation,
	}
}

func given(by premises.Organ) premises.Consent {
	return premises.Consent{State: premises.Given, By: by, Scope: premises.ForThis}
}

// Each trap is a case that a naive reading of the Conventions gets wrong.
func TestTraps(t *testing.T) {
	type change = func(c *premises.Case)
	owned := func(p immunity.Person) change { return func(c *premises.Case) { c.Owner = person(p) } }
	special := func(p immunity.Person, binds vienna.Truth) change {
		return func(c *premises.Case) {
			c.Owner = person(p)
			c.Owner.SpecialMissionsConvention, c.Owner.Accepted = binds, yes
		}
	}
	passage := func(told vienna.Truth) change {
		return func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Forum = premises.TransitState
			c.Owner.Journey, c.Owner.Informed, c.Owner.ForceMajeure, c.Owner.NeededForTransit = immunity.ToPost, told, no, yes
		}
	}
	none := func(*premises.Case) {}
	n := 0
	for _, trap := range []struct {
		name   string
		thing  premises.Thing
		holder premises.Holder
		change change
		power  premises.Power
		want   vienna.Answer
		by     string // one of the provisions that settle it
	}{
		// Nothing lifts 22(1) but consent.
		{"22(1): entry", premises.Premises, premises.Mission, none, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): fire", premises.Premises, premises.Mission, func(c *premises.Case) { c.Emergency = premises.Disaster }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): a fire that endangers the public", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): a life in danger", premises.Premises, premises.Mission, func(c *premises.Case) { c.Emergency = premises.LifeInDanger }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): a crime inside", premises.Premises, premises.Mission, func(c *premises.Case) { c.Ground = premises.Crime }, premises.Search, barred, "VCDR 22(3)"},
		{"22(1): abuse (41(3))", premises.Premises, premises.Mission, func(c *premises.Case) { c.Ground = premises.Abuse }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): asylum", premises.Premises, premises.Mission, func(c *premises.Case) { c.Ground = premises.Asylum }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): war while relations last", premises.Premises, premises.Mission, func(c *premises.Case) { c.Ground = premises.ArmedConflict }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): reprisal", premises.Premises, premises.Mission, func(c *premises.Case) { c.Ground = premises.Reprisal }, premises.Seize, barred, "VCDR 22(1)"},
		{"22(1): the head consents", premises.Premises, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Enter, notBarred, "VCDR 22(1)"},
		{"22(1): consent withdrawn", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Consent = given(premises.ByHead)
			c.Consent.State = premises.Withdrawn
		}, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): consent to enter is none to search", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Consent = given(premises.ByHead)
			c.Consent.Scope = premises.ForOther
		}, premises.Search, barred, "VCDR 22(1)"},
		{"22(1): the landlord lets them in", premises.Premises, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByOther) }, premises.Enter, barred, "VCDR 22(1)"},
		{"22(1): the head does not give the building away", premises.Premises, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Expropriate, barred, "VCDR 22(1)"},
		{"22(1): listening in from the street", premises.Premises, premises.Mission, none, premises.Intercept, barred, "VCDR 22(1)"},
		{"22(3): a look through the wall", premises.Premises, premises.Mission, none, premises.Scan, barred, "VCDR 22(3)"},
		{"22(1): process at the door", premises.Premises, premises.Mission, none, premises.ServeOnSpot, barred, "VCDR 22(1)"},
		{"22(1): process by post hangs on a reading", premises.Premises, premises.Mission, none, premises.ProcessByPost, unknown, "VCDR 22(1)"},
		{"22(1): a mob is no agent of the State", premises.Premises, premises.Mission, func(c *premises.Case) { c.Actor = premises.PrivateActor }, premises.Enter, notBarred, "Custom"},

		// A title, execution on a building and entry into it are three questions.
		{"22(3): title", premises.Premises, premises.Mission, none, premises.Title, notBarred, "VCDR 22(3)"},
		{"22(3): execution", premises.Premises, premises.Mission, none, premises.Execute, barred, "VCDR 22(3)"},
		{"22(3): eviction", premises.Premises, premises.Mission, none, premises.Evict, barred, "VCDR 22(3)"},
		{"22(3): the head cannot waive execution", premises.Premises, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Execute, barred, "VCDR 22(3)"},
		{"22(3): the sending State can", premises.Property, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByGovernment) }, premises.Attach, notBarred, "VCDR 22(3)"},
		{"22(3): general words hang on a reading", premises.Property, premises.Mission, func(c *premises.Case) {
			c.Consent = given(premises.ByGovernment)
			c.Consent.Scope = premises.InGeneral
		}, premises.Attach, unknown, "VCDR 22(3)"},
		{"22(3): the mission's car away from the premises", premises.Transport, premises.Mission, none, premises.Search, barred, "VCDR 22(3)"},
		{"22(3): an X-ray of it at the border", premises.Transport, premises.Mission, none, premises.Scan, barred, "VCDR 22(3)"},
		{"22(3): getting into it", premises.Transport, premises.Mission, none, premises.Enter, barred, "VCDR 22(3)"},
		{"22(3): its driver lets them in", premises.Transport, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByOther) }, premises.Enter, barred, "VCDR 22(3)"},
		{"22(3): the head lets them in", premises.Transport, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Enter, notBarred, "VCDR 22(3)"},
		{"22(3): boxing it in", premises.Transport, premises.Mission, none, premises.Detain, barred, "VCDR 22(3)"},
		{"CSM 25(3): getting into a special mission's car", premises.Transport, premises.SpecialMission, none, premises.Enter, barred, "CSM 25(3)"},
		{"CPIUN 3: and into one of the United Nations", premises.Transport, premises.UnitedNations, none, premises.Enter, barred, "CPIUN 3"},
		{"31(4): but into a post's", premises.Transport, premises.Post, none, premises.Enter, notBarred, "Custom"},
		{"22(3): a clamp", premises.Transport, premises.Mission, func(c *premises.Case) { c.Obstructs = yes }, premises.Clamp, barred, "VCDR 22(3)"},
		{"22(3): moving a car that blocks the road", premises.Transport, premises.Mission, func(c *premises.Case) { c.Obstructs = yes }, premises.Tow, notBarred, "VCDR 22(3)"},

		// Beginning and end of premises
		{"1(i): bought, not used", premises.Premises, premises.Mission, func(c *premises.Case) { c.Stage = premises.Planned }, premises.Search, notBarred, "VCDR 1(i)"},
		{"1(i): use ended", premises.Premises, premises.Mission, func(c *premises.Case) { c.Stage = premises.Ended }, premises.Search, notBarred, "VCDR 1(i)"},
		{"1(i): a valid objection hangs on a reading", premises.Premises, premises.Mission, func(c *premises.Case) { c.Objection = premises.ValidObjection }, premises.Search, unknown, "VCDR 1(i)"},
		{"1(i): Equatorial Guinea v France", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Objection, c.Readings.PremisesStart = premises.ValidObjection, vienna.B
		}, premises.Search, notBarred, "VCDR 1(i)"},
		{"1(i): an arbitrary objection", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Objection, c.Readings.PremisesStart = premises.InvalidObjection, vienna.B
		}, premises.Search, barred, "VCDR 22(3)"},
		{"1(i): use alone", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Objection, c.Readings.PremisesStart = premises.ValidObjection, vienna.A
		}, premises.Search, barred, "VCDR 22(3)"},
		{"1(i): a host whose law asks for acceptance", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Accepted, c.Readings.PremisesStart = no, vienna.C
		}, premises.Search, notBarred, "VCDR 1(i)"},
		{"12: an office elsewhere without consent", premises.Premises, premises.Mission, func(c *premises.Case) { c.Locality = premises.AwayWithoutConsent }, premises.Enter, notBarred, "VCDR 12"},
		{"45(a): while time to leave runs", premises.Premises, premises.Mission, func(c *premises.Case) { c.Stage = premises.Winding }, premises.Enter, barred, "VCDR 22(1)"},
		{"45(a): afterwards entry hangs on a reading", premises.Premises, premises.Mission, func(c *premises.Case) { c.Stage = premises.Closed }, premises.Enter, unknown, "VCDR 45(a)"},
		{"45(a): afterwards creditors are still kept off", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Readings.PremisesAfterRupture = premises.Closed, vienna.B
		}, premises.Execute, barred, "VCDR 45(a)"},
		{"45(a): nor is its property taken where the place was objected to", premises.Property, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Objection, c.Readings.PremisesStart = premises.Winding, premises.ValidObjection, vienna.B
		}, premises.Seize, barred, "VCDR 45(a)"},
		{"45(a): or not accepted", premises.Property, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Accepted, c.Readings.PremisesStart = premises.Closed, no, vienna.C
		}, premises.Execute, barred, "VCDR 45(a)"},
		{"45(a): or away from the seat", premises.Transmitter, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Locality = premises.Closed, premises.AwayWithoutConsent
		}, premises.Detain, barred, "VCDR 45(a)"},
		{"45(a): though the place itself is", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Objection, c.Readings.PremisesStart = premises.Winding, premises.ValidObjection, vienna.B
		}, premises.Seize, notBarred, "VCDR 1(i)"},
		{"45(a): and its property is looked at", premises.Property, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Objection, c.Readings.PremisesStart = premises.Winding, premises.ValidObjection, vienna.B
		}, premises.Search, notBarred, "VCDR 1(i)"},
		{"22(3): while relations last nothing there is on premises", premises.Property, premises.Mission, func(c *premises.Case) {
			c.Objection, c.Readings.PremisesStart = premises.ValidObjection, vienna.B
		}, premises.Seize, notBarred, "VCDR 1(i)"},
		{"45(b): the custodian consents", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Consent = premises.InCustody, given(premises.ByCustodian)
		}, premises.Enter, notBarred, "VCDR 45(b)"},
		{"24: archives after a rupture", premises.Archives, premises.Mission, func(c *premises.Case) {
			c.Stage, c.Readings.PremisesAfterRupture = premises.Closed, vienna.B
		}, premises.Search, barred, "VCDR 24"},

		// Archives and letters
		{"24: in a third State", premises.Archives, premises.Mission, func(c *premises.Case) { c.Forum = premises.ThirdState }, premises.Seize, barred, "VCDR 24"},
		{"24: handed out", premises.Archives, premises.Mission, func(c *premises.Case) { c.Provenance = premises.HandedOut }, premises.UseAsEvidence, notBarred, "VCDR 24"},
		{"24: a leak hangs on a reading once it is public", premises.Archives, premises.Mission, func(c *premises.Case) {
			c.Provenance, c.Public = premises.Leaked, yes
		}, premises.UseAsEvidence, unknown, "VCDR 24"},
		{"24: a leak that few have seen", premises.Archives, premises.Mission, func(c *premises.Case) { c.Provenance = premises.Leaked }, premises.UseAsEvidence, barred, "VCDR 24"},
		{"24: data from a distance", premises.Archives, premises.Mission, none, premises.RemoteAccess, barred, "VCDR 24"},
		{"27(1): listening in", premises.Correspondence, premises.Mission, none, premises.Intercept, barred, "VCDR 27(1)"},
		{"27(1): a transmitter without consent may be forbidden", premises.Transmitter, premises.Mission, func(c *premises.Case) { c.TransmitterAllowed = no }, premises.ForbidTransmitter, notBarred, "VCDR 27(1)"},
		{"22(3): and still not seized", premises.Transmitter, premises.Mission, func(c *premises.Case) { c.TransmitterAllowed = no }, premises.Seize, barred, "VCDR 22(3)"},
		{"40(3): letters in transit", premises.Correspondence, premises.Mission, func(c *premises.Case) { c.Forum = premises.TransitState }, premises.Open, barred, "VCDR 40(3)"},

		// Bags
		{"27(3): a dog points at the bag", premises.Bag, premises.Mission, func(c *premises.Case) { c.SeriousReason = yes }, premises.Open, barred, "VCDR 27(3)"},
		{"27(3): nor is it sent back", premises.Bag, premises.Mission, func(c *premises.Case) { c.SeriousReason, c.OpeningRefused = yes, yes }, premises.SendBack, barred, "VCDR 27(3)"},
		{"27(3): a dog's nose hangs on a reading", premises.Bag, premises.Mission, none, premises.Sniff, unknown, "VCDR 27(3)"},
		{"27(3): somebody inside", premises.Bag, premises.Mission, func(c *premises.Case) { c.Emergency = premises.LifeInDanger }, premises.Open, barred, "VCDR 27(3)"},
		{"27(3): illicit contents", premises.Bag, premises.Mission, func(c *premises.Case) { c.OfficialUse = no }, premises.Open, barred, "VCDR 27(3)"},
		{"27(4): an unmarked crate hangs on a reading", premises.Bag, premises.Mission, func(c *premises.Case) { c.Marked = no }, premises.Open, unknown, "VCDR 27(4)"},
		{"27(4): an unmarked crate without papers does not", premises.Bag, premises.Mission, func(c *premises.Case) { c.Marked, c.Documented = no, no }, premises.Open, notBarred, "VCDR 27(4)"},
		{"27(3): a reservation in force", premises.Bag, premises.Mission, func(c *premises.Case) { c.Reservation = vienna.ReservationInForce }, premises.Open, notBarred, "VCDR 27(3)"},
		{"27(3): one objected to hangs on a reading", premises.Bag, premises.Mission, func(c *premises.Case) { c.Reservation = vienna.ReservationObjected }, premises.Open, unknown, "VCDR 27(3)"},
		{"27(3): the airline's own scan", premises.Bag, premises.Mission, func(c *premises.Case) { c.Actor = premises.PrivateActor }, premises.Scan, notBarred, "Custom"},
		{"35(3): a dog points at a consular bag", premises.Bag, premises.Post, func(c *premises.Case) { c.SeriousReason = yes }, premises.RequestOpening, notBarred, "VCCR 35(3)"},
		{"35(3): the authorities never open it themselves", premises.Bag, premises.Post, func(c *premises.Case) { c.SeriousReason, c.OpeningRefused = yes, yes }, premises.Open, barred, "VCCR 35(3)"},
		{"35(3): refused, it goes back", premises.Bag, premises.Post, func(c *premises.Case) { c.SeriousReason, c.OpeningRefused = yes, yes }, premises.SendBack, notBarred, "VCCR 35(3)"},
		{"35(3): without serious reason no request", premises.Bag, premises.Post, none, premises.RequestOpening, barred, "VCCR 35(3)"},
		{"54(3): the same in transit", premises.Bag, premises.Post, func(c *premises.Case) { c.SeriousReason, c.Forum = yes, premises.TransitState }, premises.RequestOpening, notBarred, "VCCR 35(3)"},
		{"58(4): a bag between honorary posts", premises.Bag, premises.HonoraryPost, func(c *premises.Case) { c.HonoraryExchange = yes }, premises.Open, notBarred, "VCCR 58(4)"},

		// Homes, and what hangs on a person's status
		{"30(1): an agent's rented flat", premises.Residence, premises.Mission, owned(immunity.Agent), premises.Enter, barred, "VCDR 30(1)"},
		{"30(1): fire there", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner, c.Emergency = person(immunity.Agent), premises.Disaster
		}, premises.Enter, barred, "VCDR 30(1)"},
		{"30(1) through 37(2): a clerk's flat", premises.Residence, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Enter, barred, "VCDR 30(1)"},
		{"37(3): a driver's flat", premises.Residence, premises.Mission, owned(immunity.ServiceStaff), premises.Enter, notBarred, "Custom"},
		{"38(1): the flat of an agent who is a national", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Ties = immunity.National
		}, premises.Enter, notBarred, "Custom"},
		{"39(2): the flat of an agent who left", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Tenure = immunity.Over
		}, premises.Enter, notBarred, "Custom"},
		{"30(1): a spouse lets police into a clerk's flat", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner, c.Consent = person(immunity.AdministrativeTechnical), given(premises.ByFamily)
		}, premises.Enter, unknown, "VCDR 30(1)"},
		{"30(1): the clerk alone, read strictly", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner, c.Consent, c.Readings.ResidenceConsent = person(immunity.AdministrativeTechnical), given(premises.ByOwner), vienna.A
		}, premises.Enter, barred, "VCDR 30(1)"},
		{"30(1): process for an open 31(1)(c) suit at the door", premises.Residence, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Claim = immunity.Commerce
		}, premises.ServeOnSpot, barred, "VCDR 30(1)"},
		{"31(3): an agent's account, on a 31(1)(a) judgment", premises.PersonalProperty, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Claim, c.Owner.Infringes = immunity.RealAction, no
		}, premises.Execute, notBarred, "Custom"},
		{"31(3): on any other judgment", premises.PersonalProperty, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Claim, c.Owner.Infringes = immunity.OtherContract, no
		}, premises.Execute, barred, "VCDR 31(3)"},
		{"30(2): an agent's car", premises.PersonalProperty, premises.Mission, owned(immunity.Agent), premises.Clamp, barred, "VCDR 30(2)"},
		{"30(2): execution never reaches papers", premises.Papers, premises.Mission, func(c *premises.Case) {
			c.Owner = person(immunity.Agent)
			c.Owner.Claim, c.Owner.Infringes = immunity.RealAction, no
		}, premises.Execute, barred, "VCDR 30(2)"},
		{"36(2): an agent's bags", premises.Baggage, premises.Mission, owned(immunity.Agent), premises.Inspect, barred, "VCDR 36(2)"},
		{"36(2): on serious grounds, before a representative", premises.Baggage, premises.Mission, func(c *premises.Case) {
			c.Owner, c.SeriousReason, c.Presence = person(immunity.Agent), yes, premises.RepresentativePresent
		}, premises.Inspect, notBarred, "VCDR 36(2)"},
		{"36(2): on serious grounds, before nobody", premises.Baggage, premises.Mission, func(c *premises.Case) {
			c.Owner, c.SeriousReason = person(immunity.Agent), yes
		}, premises.Inspect, barred, "VCDR 36(2)"},
		{"37(2): a clerk's bags", premises.Baggage, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Inspect, notBarred, "Custom"},
		{"30(2): but they are not taken", premises.Baggage, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Seize, barred, "VCDR 30(2)"},
		{"30(2): nor searched by the police", premises.Baggage, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Search, barred, "VCDR 30(2)"},
		{"30(1): an agent's home is not cut off", premises.Residence, premises.Mission, owned(immunity.Agent), premises.CutUtilities, barred, "VCDR 30(1)"},
		{"34: tax on an agent's car", premises.PersonalProperty, premises.Mission, owned(immunity.Agent), premises.Tax, barred, "VCDR 34"},
		{"34(b): tax on an agent's own house", premises.Residence, premises.Mission, owned(immunity.Agent), premises.Tax, notBarred, "Custom"},
		{"1(i): a staff flat is a home under every reading", premises.Housing, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Enter, barred, "VCDR 30(1)"},
		{"23(1): and taxed or not by a reading", premises.Housing, premises.Mission, owned(immunity.AdministrativeTechnical), premises.Tax, unknown, "VCDR 23(1)"},

		// Taxes
		{"23(1): rates", premises.Premises, premises.Mission, none, premises.Tax, barred, "VCDR 23(1)"},
		{"1(i): rates once the mission is gone", premises.Premises, premises.Mission, func(c *premises.Case) { c.Stage = premises.Closed }, premises.Tax, notBarred, "Custom"},
		{"23(1): water", premises.Premises, premises.Mission, none, premises.ServiceCharge, notBarred, "VCDR 23(1)"},
		{"23(2): the landlord's tax", premises.Premises, premises.Mission, func(c *premises.Case) { c.OnContractor = yes }, premises.Tax, notBarred, "VCDR 23(2)"},
		{"custom: the congestion charge hangs on a reading", premises.Transport, premises.Mission, none, premises.RoadCharge, unknown, "Custom"},
		{"custom: at a consular post too", premises.Transport, premises.Post, none, premises.RoadCharge, unknown, "Custom"},
		{"custom: as a tax it is not due", premises.Transport, premises.SpecialMission, func(c *premises.Case) { c.Readings.RoadCharge = vienna.B }, premises.RoadCharge, barred, "Custom"},
		{"custom: as a price it is", premises.Transport, premises.Mission, func(c *premises.Case) { c.Readings.RoadCharge = vienna.A }, premises.RoadCharge, notBarred, "Custom"},
		{"28: visa fees", premises.Fees, premises.Mission, none, premises.Tax, barred, "VCDR 28"},

		// Accounts
		{"custom: an account of the mission", premises.Account, premises.Mission, none, premises.Attach, barred, "Custom"},
		{"custom: a mixed account hangs on a reading", premises.Account, premises.Mission, func(c *premises.Case) { c.AccountUse = premises.Mixed }, premises.Attach, unknown, "Custom"},
		{"custom: an account that is kept in another State", premises.Account, premises.Mission, func(c *premises.Case) { c.Forum = premises.ThirdState }, premises.Attach, barred, "Custom"},
		{"custom: the ambassador does not waive for it", premises.Account, premises.Mission, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Attach, barred, "Custom"},
		{"custom: an account for trade", premises.Account, premises.Mission, func(c *premises.Case) { c.AccountUse = premises.Commercial }, premises.Attach, notBarred, "Custom"},

		// Emblems
		{"20: the head's car", premises.Transport, premises.Mission, func(c *premises.Case) { c.HeadsOwn = yes }, premises.ForbidEmblem, barred, "VCDR 20"},
		{"20: another car of the mission", premises.Transport, premises.Mission, none, premises.ForbidEmblem, notBarred, "Custom"},
		{"29(2): the consul's car on a Sunday", premises.Transport, premises.Post, func(c *premises.Case) { c.HeadsOwn = yes }, premises.ForbidEmblem, notBarred, "Custom"},

		// Consular premises
		{"31(2): the visa office", premises.Premises, premises.Post, none, premises.Enter, barred, "VCCR 31(2)"},
		{"31(2): another part", premises.Premises, premises.Post, func(c *premises.Case) { c.WorkPart = no }, premises.Enter, notBarred, "Custom"},
		{"31(2): fire", premises.Premises, premises.Post, func(c *premises.Case) { c.Emergency = premises.Disaster }, premises.Enter, notBarred, "VCCR 31(2)"},
		{"31(2): fire, behind a locked door", premises.Premises, premises.Post, func(c *premises.Case) { c.Emergency = premises.Disaster }, premises.Open, notBarred, "VCCR 31(2)"},
		{"31(2): fire is no search", premises.Premises, premises.Post, func(c *premises.Case) { c.Emergency = premises.Disaster }, premises.Search, barred, "VCCR 31(2)"},
		{"31(2): fire, and the head says no", premises.Premises, premises.Post, func(c *premises.Case) {
			c.Emergency, c.Consent.State = premises.Disaster, premises.Refused
		}, premises.Enter, barred, "VCCR 31(2)"},
		{"31(2): suspicion is no disaster", premises.Premises, premises.Post, func(c *premises.Case) { c.Ground = premises.Crime }, premises.Enter, barred, "VCCR 31(2)"},
		{"31(2): the ambassador consents", premises.Premises, premises.Post, func(c *premises.Case) { c.Consent = given(premises.ByHeadOfMission) }, premises.Enter, notBarred, "VCCR 31(2)"},
		{"1(1)(j): a consul's house", premises.Residence, premises.Post, none, premises.Enter, notBarred, "Custom"},
		{"1(1)(j): the same where only the consul is known", premises.Residence, 0, owned(immunity.ConsularOfficer), premises.Enter, notBarred, "Custom"},
		{"31: listening in is no entry", premises.Premises, premises.Post, none, premises.Intercept, notBarred, "Custom"},
		{"31: nor is a claim for execution", premises.Premises, premises.Post, none, premises.Attach, notBarred, "Custom"},
		{"27(1)(a): but from the severance on it is barred", premises.Premises, premises.Post, func(c *premises.Case) { c.Stage = premises.Winding }, premises.Attach, barred, "VCCR 27(1)(a)"},
		{"31(2): sealing the visa office needs an entry", premises.Premises, premises.Post, none, premises.Seize, barred, "VCCR 31(2)"},
		{"31(4): desks that a post left in its old office", premises.Property, premises.Post, func(c *premises.Case) { c.Stage = premises.Ended }, premises.Requisition, barred, "VCCR 31(4)"},
		{"49(1): tax on a consul's car", premises.PersonalProperty, 0, owned(immunity.ConsularOfficer), premises.Tax, barred, "VCCR 49(1)"},
		{"50(3): a consul's bags", premises.Baggage, 0, owned(immunity.ConsularOfficer), premises.Inspect, barred, "VCCR 50(3)"},
		{"50(3): those that follow later", premises.Baggage, 0, func(c *premises.Case) {
			c.Owner, c.Accompanying = person(immunity.ConsularOfficer), no
		}, premises.Inspect, notBarred, "Custom"},
		{"50(2): a consular employee's bags", premises.Baggage, 0, owned(immunity.ConsularEmployee), premises.Inspect, notBarred, "Custom"},
		{"58(2): an honorary consul's bags", premises.Baggage, 0, owned(immunity.HonoraryOfficer), premises.Inspect, notBarred, "Custom"},
		{"43(1): a consul's car, for a debt of her own", premises.PersonalProperty, 0, owned(immunity.ConsularOfficer), premises.Execute, notBarred, "Custom"},
		{"31(4): a consular car may be searched", premises.Transport, premises.Post, none, premises.Search, notBarred, "Custom"},
		{"31(4): but not requisitioned", premises.Transport, premises.Post, none, premises.Requisition, barred, "VCCR 31(4)"},
		{"31(4): expropriation for a road, paid", premises.Premises, premises.Post, func(c *premises.Case) { c.PublicNeed, c.Compensated = yes, yes }, premises.Expropriate, notBarred, "VCCR 31(4)"},
		{"32(1): the career head's residence", premises.Residence, premises.Post, func(c *premises.Case) { c.HeadsOwn = yes }, premises.Tax, barred, "VCCR 32(1)"},
		{"50(3): a representative is not enough", premises.Baggage, premises.Post, func(c *premises.Case) {
			c.SeriousReason, c.Presence, c.Owner = yes, premises.RepresentativePresent, person(immunity.ConsularOfficer)
		}, premises.Inspect, barred, "VCCR 50(3)"},
		{"58(1): an honorary consul's office", premises.Premises, premises.HonoraryPost, none, premises.Enter, notBarred, "Custom"},
		{"60(1): owned by the honorary consul", premises.Premises, premises.HonoraryPost, func(c *premises.Case) { c.HeldForState = no }, premises.Tax, notBarred, "Custom"},
		{"61: archives among private papers", premises.Archives, premises.HonoraryPost, func(c *premises.Case) { c.Separate = no }, premises.Search, notBarred, "Custom"},
		{"61: archives kept apart", premises.Archives, premises.HonoraryPost, none, premises.Search, barred, "VCCR 61"},

		// Special missions and the United Nations
		{"CSM 25(1): fire, nobody to be found", premises.Premises, premises.SpecialMission, func(c *premises.Case) {
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Enter, notBarred, "CSM 25(1)"},
		{"CSM 25(1): behind a locked door", premises.Premises, premises.SpecialMission, func(c *premises.Case) {
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Open, notBarred, "CSM 25(1)"},
		{"CSM 25(1): to put it out, not to look around", premises.Premises, premises.SpecialMission, func(c *premises.Case) {
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Search, barred, "CSM 25(1)"},
		{"CSM 25(1): fire, nobody asked", premises.Premises, premises.SpecialMission, func(c *premises.Case) { c.Emergency = premises.PublicDanger }, premises.Enter, barred, "CSM 25(1)"},
		{"CSM 42(3): a bag in a transit that was announced", premises.Bag, premises.SpecialMission, func(c *premises.Case) {
			c.Forum, c.TransitAgreed = premises.TransitState, yes
		}, premises.Open, barred, "CSM 42(3), second sentence"},
		{"CSM 42(3): and in one that was not", premises.Bag, premises.SpecialMission, func(c *premises.Case) { c.Forum = premises.TransitState }, premises.Open, notBarred, "Custom"},
		{"CSM 42(5): or one that force majeure made", premises.Bag, premises.SpecialMission, func(c *premises.Case) {
			c.Forum, c.TransitAgreed, c.Readings.BagScanning = premises.TransitState, yes, vienna.B
		}, premises.Scan, barred, "CSM 42(3), second sentence"},
		{"CSM 46(1): creditors, after its functions", premises.Premises, premises.SpecialMission, func(c *premises.Case) { c.Stage = premises.Closed }, premises.Execute, barred, "CSM 46(1)"},
		{"CSM 46(1): a place that was given back", premises.Premises, premises.SpecialMission, func(c *premises.Case) { c.Stage = premises.Ended }, premises.Execute, notBarred, "CSM 25(1)"},
		{"CSM 25(1): an office where none was agreed", premises.Premises, premises.SpecialMission, func(c *premises.Case) { c.Locality = premises.AwayWithoutConsent }, premises.Enter, notBarred, "CSM 25(1)"},
		{"CSM 22: the light is left on", premises.Premises, premises.SpecialMission, none, premises.CutUtilities, barred, "CSM 22"},
		{"CSM 35(1)(a): its papers and flags", premises.Property, premises.SpecialMission, none, premises.CustomsDuty, barred, "CSM 35(1)(a)"},
		{"CPIUN 7: the landlord's tax", premises.Premises, premises.UnitedNations, func(c *premises.Case) { c.OnContractor = yes }, premises.Tax, notBarred, "CPIUN 7(a)"},
		{"CPIUN 3: the head of an office does not let them in", premises.Premises, premises.UnitedNations, func(c *premises.Case) { c.Consent = given(premises.ByHead) }, premises.Enter, barred, "CPIUN 3"},
		{"CPIUN 3: in any State", premises.Property, premises.UnitedNations, func(c *premises.Case) { c.Forum = premises.ThirdState }, premises.Seize, barred, "CPIUN 3, second sentence"},
		{"CPIUN 2: no waiver extends to execution", premises.Account, premises.UnitedNations, func(c *premises.Case) { c.Consent = given(premises.ByGovernment) }, premises.Execute, barred, "CPIUN 2"},

		// Other States, and more granted
		{"22: a third State hangs on a reading", premises.Premises, premises.Mission, func(c *premises.Case) { c.Forum = premises.ThirdState }, premises.Search, unknown, "Custom"},
		{"47(2)(b): a grant", premises.Residence, premises.Post, func(c *premises.Case) { c.Granted = yes }, premises.Enter, barred, "VCCR 72(2)(b)"},
		{"47(2)(b): one that was not given up, whoever consents", premises.Premises, premises.Mission, func(c *premises.Case) {
			c.Granted, c.Consent = yes, given(premises.ByGovernment)
		}, premises.Enter, barred, "VCDR 47(2)(b)"},
		{"CSM 30: the home of nobody knows whom", premises.Residence, premises.SpecialMission, none, premises.Enter, unknown, "CSM 30(1)"},
		{"CSM 30(1): a representative's hotel room", premises.Residence, 0, special(immunity.SpecialRepresentative, yes), premises.Search, barred, "CSM 30(1)"},
		{"CSM 30(1): where the Convention does not bind it stays open", premises.Residence, 0, special(immunity.SpecialRepresentative, no), premises.Search, unknown, "CSM 30(1)"},
		{"CSM 30(1): and where nobody knows whether it does", premises.Residence, 0, special(immunity.SpecialService, 0), premises.Search, unknown, "CSM 30(1)"},
		{"CSM 30(1) through 36: a clerk's", premises.Residence, 0, special(immunity.SpecialTechnical, yes), premises.Enter, barred, "CSM 30(1)"},
		{"CSM 37: a driver's", premises.Residence, 0, special(immunity.SpecialService, yes), premises.Enter, notBarred, "Custom"},
		{"CSM 39(1): a resident's, of the family", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialFamily, yes)(c)
			c.Owner.Ties = immunity.PermanentResident
		}, premises.Enter, notBarred, "Custom"},
		{"CSM 40(1): a representative's who is a national", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Owner.Ties = immunity.National
		}, premises.Enter, notBarred, "Custom"},
		{"CSM 30(1): a fire there that endangers the public", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Enter, notBarred, "CSM 30(1)"},
		{"CSM 30(1): behind a locked door", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Emergency, c.Consent.State = premises.PublicDanger, premises.Unobtainable
		}, premises.Open, notBarred, "CSM 30(1)"},
		{"CSM 30(1): in which nobody was asked", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Emergency = premises.PublicDanger
		}, premises.Enter, barred, "CSM 30(1)"},
		{"CSM 30(1): or that is small", premises.Residence, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Emergency, c.Consent.State = premises.Disaster, premises.Unobtainable
		}, premises.Enter, barred, "CSM 30(1)"},
		{"CSM 30(2): a clerk's papers", premises.Papers, 0, special(immunity.SpecialTechnical, yes), premises.Seize, barred, "CSM 30(2)"},
		{"CSM 30(2): execution never reaches papers", premises.Papers, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Owner.Claim, c.Owner.Infringes = immunity.RealAction, no
		}, premises.Execute, barred, "CSM 30(2)"},
		{"CSM 31(2)(d), 31(4): the private car, after an accident with it", premises.PersonalProperty, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Owner.Claim, c.Owner.Vehicle, c.Owner.Infringes = immunity.AccidentDamage, yes, no
		}, premises.Execute, notBarred, "Custom"},
		{"CSM 31(4): on any other judgment", premises.PersonalProperty, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.Owner.Claim, c.Owner.Vehicle, c.Owner.Infringes = immunity.OtherContract, no, no
		}, premises.Execute, barred, "CSM 31(4)"},
		{"CSM 35(2): a representative's bags", premises.Baggage, 0, special(immunity.SpecialRepresentative, yes), premises.Inspect, barred, "CSM 35(2)"},
		{"CSM 35(2): on serious grounds, before nobody", premises.Baggage, 0, func(c *premises.Case) {
			special(immunity.SpecialRepresentative, yes)(c)
			c.SeriousReason = yes
		}, premises.Inspect, barred, "CSM 35(2)"},
		{"CSM 36: a clerk's bags", premises.Baggage, 0, special(immunity.SpecialTechnical, yes), premises.Inspect, notBarred, "Custom"},
		{"CSM 30(2): not searched by the police", premises.Baggage, 0, special(immunity.SpecialTechnical, yes), premises.Search, barred, "CSM 30(2)"},
		{"CSM 42(1): a third State that was told", premises.Papers, 0, passage(yes), premises.Seize, barred, "CSM 42(1)"},
		{"CSM 42(4): and one that was not", premises.Papers, 0, passage(no), premises.Seize, notBarred, "Custom"},
		{"CSM 33: a tax on a representative's car", premises.PersonalProperty, 0, special(immunity.SpecialRepresentative, yes), premises.Tax, barred, "CSM 33"},
		{"CPIUN 19: the papers of nobody knows whom", premises.Papers, premises.UnitedNations, none, premises.Seize, unknown, "CPIUN 19"},
		{"CPIUN 22: an expert's papers stay open", premises.Papers, 0, owned(immunity.UNExpert), premises.Seize, unknown, "CPIUN 19"},
		{"CPIUN 18: as does an official's home", premises.Residence, 0, owned(immunity.UNOfficial), premises.Search, unknown, "CPIUN 19"},
		{"CPIUN 19: an Under-Secretary-General's home", premises.Residence, 0, owned(immunity.UNSeniorOfficial), premises.Enter, barred, "CPIUN 19"},
		{"CPIUN 19: in any State", premises.Papers, 0, func(c *premises.Case) {
			c.Owner, c.Forum = person(immunity.UNSeniorOfficial), premises.ThirdState
		}, premises.Search, barred, "CPIUN 19"},
		{"CPIUN 19: the spouse's bags", premises.Baggage, 0, owned(immunity.UNSeniorFamily), premises.Inspect, barred, "CPIUN 19"},
		{"CPIUN 19: which the head of an office does not open", premises.Residence, 0, func(c *premises.Case) {
			c.Owner, c.Consent = person(immunity.UNSeniorOfficial), given(premises.ByHead)
		}, premises.Enter, barred, "CPIUN 19"},
		{"CPIUN 19: the Organisation does", premises.Residence, 0, func(c *premises.Case) {
			c.Owner, c.Consent = person(immunity.UNSeniorOfficial), given(premises.ByGovernment)
		}, premises.Enter, notBarred, "CPIUN 19"},
		{"CSM 49(2)(b): a grant to a special mission", premises.Residence, premises.SpecialMission, func(c *premises.Case) { c.Granted = yes }, premises.Enter, barred, "CSM 49(2)(b)"},
		{"nobody's", premises.OtherThing, premises.NoHolder, none, premises.Search, notBarred, "Custom"},
	} {
		n++
		c := ordinary(trap.thing, trap.holder)
		trap.change(&c)
		r := premises.Decide(c, trap.power)
		if r.Answer != trap.want {
			t.Errorf("%s: Decide(%v) = %v, want %v\n%v", trap.name, trap.power, r.Answer, trap.want, r)
			continue
		}
		cited := false
		var seen []string
		for rule := range r.Settled() {
			whole := rule.At
			whole.Sentence = 0
			cited = cited || whole.String() == trap.by || rule.At.String() == trap.by
			seen = append(seen, rule.At.String())
		}
		if !cited {
			t.Errorf("%s: settled by %v, want %s", trap.name, seen, trap.by)
		}
	}
	t.Logf("%d traps", n)
	if n < 100 {
		t.Errorf("%d traps", n)
	}
}
