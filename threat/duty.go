package threat

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// A Duty is a duty that a threat engages. Its key, provision, bearer, standard
// and content are those of the catalogue of package obligations; two duties of
// treaties that the catalogue does not cover, "csm-29" and "cpiun-3", are beside
// it. The zero Duty is none.
type Duty struct {
	Key      string               // stable identifier: "vcdr-22-2"
	At       vienna.Citation      // the provision
	Through  vienna.Citation      // the provision by which the target has it, where that is another: VCDR 37(1); zero if none
	Bearer   obligations.Actor    // who owes it
	Standard obligations.Standard // how much it asks
	Content  string               // what is owed, one clause
	Protects string               // what is protected
	Warning  string               // what knowledge raises the standard; "" where none matters
}

// Obligation returns the duty as package obligations has it, which says whether
// it is breached, and whether its catalogue has it. Only the key of d is looked
// at.
func (d Duty) Obligation() (obligations.Duty, bool) {
	o, err := obligations.DutyByKey(d.Key)
	return o, err == nil
}

// String returns the provision and the content: "VCDR 22(2): …".
func (d Duty) String() string {
	s := d.At.String()
	if d.Through != (vienna.Citation{}) {
		s += " through " + d.Through.String()
	}
	return s + ": " + d.Content
}

// Duties returns the duties that t engages, in the order of the treaties, each
// with whether it does: True if it does however the unstated facts turn out,
// Open if it does for some of what t may be. A kind, target or actor that is
// not stated, or not known, may be any, so that it may be the mission itself
// that is the danger. It says nothing of whether a duty is met.
//
// A duty comes once for each provision by which a target has it: that of VCDR 29
// for an agent, for household family through VCDR 37(1), and for administrative
// and technical staff through VCDR 37(2). Where the target may be either, each is
// open.
//
// Which treaty binds the two States is not asked. Many targets have duties of
// other treaties, and of the receiving State's own law, beside these.
func Duties(t Threat) iter.Seq2[Duty, vienna.Truth] {
	return func(yield func(Duty, vienna.Truth) bool) {
		for i := range duties {
			r := &duties[i]
			if e := r.engaged(&t); e != vienna.False && !yield(r.duty(), e) {
				return
			}
		}
	}
}

// A dutyRow is a duty, by the key under which package obligations has it, and
// what it takes to engage it: the target, the kind and the actor meet.
type dutyRow struct {
	key      string
	through  vienna.Citation
	protects string
	warning  string
	targets  TargetKind // 0 any
	families uint16     // bits of Family
	kinds    []Kind     // beside the families
	actor    ActorKind  // 0 any
}

func (r *dutyRow) engaged(t *Threat) vienna.Truth {
	target := vienna.True
	if r.targets != 0 && t.Target&^r.targets != 0 || r.targets != 0 && t.Target == 0 {
		target = vienna.Open
		if t.Target != 0 && t.Target&r.targets == 0 {
			target = vienna.False
		}
	}
	kind := vienna.False
	switch f := t.Kind.Family(); {
	case r.families == every:
		kind = vienna.True
	case t.Kind == 0 || t.Kind == KindUnknown:
		kind = vienna.Open
	case r.families>>f&1 != 0:
		kind = vienna.True
	default:
		for _, k := range r.kinds {
			if k == t.Kind {
				kind = vienna.True
			}
		}
	}
	actor := vienna.True
	if r.actor != 0 && r.actor != t.Actor {
		actor = vienna.False
		if t.Actor == 0 || t.Actor == ActorUnknown || t.Actor == ActorInsider {
			actor = vienna.Open
		}
	}
	return target.And(kind).And(actor)
}

// duty returns the duty of r as the catalogue of package obligations has it, or
// as it stands beside that catalogue.
func (r *dutyRow) duty() Duty {
	d := Duty{Key: r.key}
	if o, ok := d.Obligation(); ok {
		d = Duty{Key: o.Key, At: o.At, Bearer: o.Bearer, Standard: o.Standard, Content: o.Content}
	} else {
		for i := range uncatalogued {
			if uncatalogued[i].Key == r.key {
				d = uncatalogued[i]
			}
		}
	}
	d.Through, d.Protects, d.Warning = r.through, r.protects, r.warning
	return d
}

// Families and targets that rows share.
const (
	every       = 1<<len(familyTable) - 1
	force       = 1<<FamilyViolence | 1<<FamilyDisorder | 1<<FamilyIntrusion | 1<<FamilySignal
	cyber       = 1 << FamilyCyber
	words       = 1 << FamilyInformation
	premises    = TargetPremises | TargetHeadResidence
	mission     = premises | TargetPrivateResidence | diplomatic | TargetServiceStaff | TargetLocalStaff | TargetCourier | TargetBag | TargetArchives | TargetCorrespondence | TargetTransport | TargetSystem | TargetReputation
	diplomatic  = TargetAgent | TargetTechnicalStaff | TargetFamily
	membersOfIt = TargetAgent | TargetTechnicalStaff | TargetServiceStaff | TargetLocalStaff
)

const (
	known = "knowledge of the danger, from whatever source: a request for protection gives it, and to have the means and not use them is then decisive (US v Iran, ICJ 1980)"
	asked = "a request for protection, or other knowledge of the danger"
)

var twentyNine = []Kind{Harassment, HumanRecruitment, HostileReconnaissance, MobileSpyware, UnexplainedHealth, ArbitraryDetention}

// duties stand in the order of the treaties.
var duties = [...]dutyRow{
	{"vcdr-22-1", vienna.Citation{}, "premises of the mission", "",
		premises, 0, []Kind{ForcedEntryByState, TechnicalSurveillance, AccidentalFire, Arson, NaturalHazard}, 0},
	{"vcdr-22-2", vienna.Citation{}, "premises, peace and dignity of the mission", known,
		premises | TargetReputation, force | words, []Kind{UtilityDenial, HostileReconnaissance, TechnicalSurveillance, DestructiveCyber, Defacement, CyberPhysical}, 0},
	{"vcdr-22-3", vienna.Citation{}, "premises, property on them and means of transport", "",
		premises | TargetTransport, 0, []Kind{ForcedEntryByState}, 0},
	{"vcdr-24", vienna.Citation{}, "archives and documents, in any form and place", "",
		premises | TargetArchives | TargetSystem, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, ForcedEntryByState, PremisesOccupation, InsiderThreat}, 0},
	{"vcdr-24-protect", vienna.Citation{}, "archives and documents, in any form and place", known,
		premises | TargetArchives | TargetSystem, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, PremisesOccupation, InsiderThreat}, 0},
	{"vcdr-25", vienna.Citation{}, "work of the mission", asked,
		mission, 0, []Kind{UtilityDenial, Blockade, Harassment, PoliticalUpheaval, Epidemic, InfrastructureFailure}, 0},
	{"vcdr-26", vienna.Citation{}, "movement of the members of the mission", "",
		membersOfIt, 0, []Kind{MovementRestriction, Blockade}, 0},
	{"vcdr-27-1", vienna.Citation{}, "free official communication", asked,
		premises | TargetCorrespondence | TargetSystem, 0, []Kind{Jamming, AdversaryInTheMiddle, DenialOfService, UtilityDenial, CommunicationsInterception}, 0},
	{"vcdr-27-2", vienna.Citation{}, "official correspondence", "",
		TargetCorrespondence | TargetSystem | TargetArchives, 0, []Kind{CommunicationsInterception, Phishing, AdversaryInTheMiddle, CyberEspionage, DataLeak, MobileSpyware, WirelessIntrusion}, 0},
	{"vcdr-27-3", vienna.Citation{}, "diplomatic bag", "",
		TargetBag, 0, []Kind{BagInterference}, 0},
	{"vcdr-27-5", vienna.Citation{}, "person of the courier", "",
		TargetCourier, 0, []Kind{ArbitraryDetention}, 0},
	{"vcdr-27-5-protect", vienna.Citation{}, "courier", asked,
		TargetCourier, force, []Kind{BagInterference}, 0},
	{"vcdr-29", vienna.Citation{}, "liberty of the agent", "",
		TargetAgent, 0, []Kind{ArbitraryDetention}, 0},
	{"vcdr-29", vcdr(37, 1, 0), "liberty of household family", "",
		TargetFamily, 0, []Kind{ArbitraryDetention}, 0},
	{"vcdr-29", vcdr(37, 2, 0), "liberty of administrative and technical staff", "",
		TargetTechnicalStaff, 0, []Kind{ArbitraryDetention}, 0},
	{"vcdr-29-protect", vienna.Citation{}, "person, freedom and dignity of the agent", known,
		TargetAgent | TargetReputation, force | words, twentyNine, 0},
	{"vcdr-29-protect", vcdr(37, 1, 0), "person, freedom and dignity of household family", known,
		TargetFamily, force | words, twentyNine, 0},
	{"vcdr-29-protect", vcdr(37, 2, 0), "person, freedom and dignity of administrative and technical staff", known,
		TargetTechnicalStaff, force | words, twentyNine, 0},
	{"vcdr-30-1", vienna.Citation{}, "private residence of the agent", "",
		TargetPrivateResidence | TargetHeadResidence, 0, []Kind{ForcedEntryByState, TechnicalSurveillance, AccidentalFire, Arson, NaturalHazard}, 0},
	{"vcdr-30-1-protect", vienna.Citation{}, "private residence of the agent", known,
		TargetPrivateResidence | TargetHeadResidence, force, []Kind{TechnicalSurveillance, HostileReconnaissance, Doxing}, 0},
	{"vcdr-38-2", vienna.Citation{}, "work of the mission, through its local staff", "",
		TargetLocalStaff, 0, []Kind{Harassment, ArbitraryDetention, HumanRecruitment}, 0},
	{"vcdr-41-1", vienna.Citation{}, "law of the receiving State", "",
		0, every, nil, ActorSendingState},
	{"vcdr-41-1-affairs", vienna.Citation{}, "internal affairs of the receiving State", "",
		0, every, nil, ActorSendingState},
	{"vcdr-41-3", vienna.Citation{}, "use of the premises", "",
		0, every, nil, ActorSendingState},
	{"vcdr-44", vienna.Citation{}, "departure", asked,
		mission, 0, []Kind{ArmedConflict, PoliticalUpheaval, Epidemic, AerialAttack}, 0},
	{"vcdr-45-a", vienna.Citation{}, "premises, property and archives after a break or a recall", known,
		premises | TargetArchives | TargetTransport, 0, []Kind{ArmedConflict, PoliticalUpheaval, AerialAttack}, 0},
	{"vccr-26", vienna.Citation{}, "departure from a consular post", asked,
		TargetConsularPremises | TargetConsularOfficer, 0, []Kind{ArmedConflict, PoliticalUpheaval, Epidemic, AerialAttack}, 0},
	{"vccr-27-1-a", vienna.Citation{}, "consular premises, property and archives after a break", known,
		TargetConsularPremises, 0, []Kind{ArmedConflict, PoliticalUpheaval, AerialAttack}, 0},
	{"vccr-28", vienna.Citation{}, "work of the consular post", asked,
		TargetConsularPremises | TargetHonoraryPost | TargetConsularOfficer | TargetHonoraryOfficer, 0, []Kind{UtilityDenial, Blockade, Harassment, PoliticalUpheaval, Epidemic, InfrastructureFailure}, 0},
	{"vccr-31-2", vienna.Citation{}, "working part of consular premises", "",
		TargetConsularPremises, 0, []Kind{ForcedEntryByState, AccidentalFire, NaturalHazard}, 0},
	{"vccr-31-3", vienna.Citation{}, "consular premises, peace and dignity of the post", known,
		TargetConsularPremises, force | words, []Kind{UtilityDenial, HostileReconnaissance}, 0},
	{"vccr-33", vienna.Citation{}, "consular archives and documents", "",
		TargetConsularPremises, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, ForcedEntryByState, PremisesOccupation, InsiderThreat}, 0},
	{"vccr-33-protect", vienna.Citation{}, "consular archives and documents", known,
		TargetConsularPremises, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, PremisesOccupation, InsiderThreat}, 0},
	{"vccr-34", vienna.Citation{}, "movement of the members of the post", "",
		TargetConsularOfficer | TargetHonoraryOfficer, 0, []Kind{MovementRestriction, Blockade}, 0},
	{"vccr-40", vienna.Citation{}, "person, freedom and dignity of the consular officer", known,
		TargetConsularOfficer, force | words, twentyNine, 0},
	{"vccr-41-1", vienna.Citation{}, "liberty of the consular officer", "",
		TargetConsularOfficer, 0, []Kind{ArbitraryDetention}, 0},
	{"vccr-55-1", vienna.Citation{}, "law of the receiving State", "",
		0, every, nil, ActorSendingState},
	{"vccr-55-1-affairs", vienna.Citation{}, "internal affairs of the receiving State", "",
		0, every, nil, ActorSendingState},
	{"vccr-55-2", vienna.Citation{}, "use of consular premises", "",
		0, every, nil, ActorSendingState},
	{"vccr-59", vienna.Citation{}, "premises, peace and dignity of a post headed by an honorary officer", known,
		TargetHonoraryPost, force | words, []Kind{UtilityDenial, HostileReconnaissance}, 0},
	{"vccr-64", vienna.Citation{}, "the honorary consular officer", known,
		TargetHonoraryOfficer, force | words, twentyNine, 0},
	{"csm-29", vienna.Citation{}, "person, freedom and dignity of a representative in a special mission", known,
		TargetSpecialMission, force | words, twentyNine, 0},
	{"cpiun-3", vienna.Citation{}, "premises of the United Nations", "",
		TargetOrganisation, force, []Kind{ForcedEntryByState}, 0},
	{"ipp-4-a", vienna.Citation{}, "internationally protected persons, their premises, homes and transport", asked,
		premises | TargetPrivateResidence | TargetConsularPremises | TargetAgent | TargetFamily | TargetConsularOfficer | TargetSpecialMission | TargetTransport, 1<<FamilyViolence | 1<<FamilySignal, []Kind{ViolentProtest, PremisesOccupation}, 0},
	{"ipp-4-b", vienna.Citation{}, "internationally protected persons, their premises, homes and transport", asked,
		premises | TargetPrivateResidence | TargetConsularPremises | TargetAgent | TargetFamily | TargetConsularOfficer | TargetSpecialMission | TargetTransport, 1<<FamilyViolence | 1<<FamilySignal, []Kind{ViolentProtest, PremisesOccupation}, 0},
}

// uncatalogued are the duties of treaties that the catalogue of package
// obligations does not cover.
var uncatalogued = [...]Duty{
	{Key: "csm-29", At: vienna.Citation{Treaty: vienna.CSM, Article: 29}, Bearer: obligations.ReceivingState, Standard: obligations.Steps,
		Content: "leaves the person inviolate, and takes all appropriate steps to prevent any attack; between parties, and as far as custom goes"},
	{Key: "cpiun-3", At: vienna.Citation{Treaty: vienna.CPIUN, Article: 3}, Bearer: obligations.ReceivingState, Standard: obligations.Strict,
		Content: "leaves the premises inviolate and immune from search; protection, and other organisations, are in agreements of their own"},
}
