package threat

import (
	"fmt"
	"iter"
	"strings"

	"law.example/vienna"
)

// A Standard is how much a duty asks. The zero Standard is not stated.
type Standard uint8

// The values of [Standard].
const (
	_              Standard = iota
	StandardStrict          // to abstain, whatever the reason
	StandardSteps           // to take the steps that the danger, as known, calls for
	StandardGive            // to permit, give or do something
)

var standardTable = [...]entry{
	StandardStrict: {"strict", "to abstain, whatever the reason", treatyLaw, nil},
	StandardSteps:  {"steps", "to take the steps that the danger, as known, calls for", treatyLaw, nil},
	StandardGive:   {"give", "to permit, give or do something", treatyLaw, nil},
}

func (Standard) vocabulary() vocabulary { return vocabulary{"standard", false, standardTable[:]} }

// String returns the token of s, "" for the zero Standard.
func (s Standard) String() string { return text(s) }

// A Duty is a duty that a threat engages: a pointer into the treaties from which
// a situation can be stated for package obligations, which says whether it is
// breached.
type Duty struct {
	Key      string          // stable identifier: "vcdr-22-2"
	At       vienna.Citation // the provision
	Through  vienna.Citation // the provision by which the target has it, where that is another: VCDR 37(1); zero if none
	Bearer   Party           // who owes it
	Standard Standard        // how much it asks
	Protects string          // what is protected
	Gist     string          // one clause
	Warning  string          // what knowledge raises the standard; "" where none matters
}

// String returns the provision and the gist: "VCDR 22(2): …".
func (d Duty) String() string {
	s := d.At.String()
	if d.Through != (vienna.Citation{}) {
		s += " through " + d.Through.String()
	}
	return s + ": " + d.Gist
}

// Duties returns the duties that t engages, in the order of the treaties, each
// with whether it does: True if it does however the unstated facts turn out,
// Open if it does for some of what t may be. A kind, target or actor that is
// not stated, or not known, may be any, so that it may be the mission itself
// that is the danger. It says nothing of whether a duty is met.
//
// Which treaty binds the two States is not asked. Many targets have duties of
// other treaties, and of the receiving State's own law, beside these.
func Duties(t Threat) iter.Seq2[Duty, vienna.Truth] {
	return func(yield func(Duty, vienna.Truth) bool) {
		for i := range duties {
			r := &duties[i]
			if e := r.engaged(&t); e != vienna.False && !yield(r.Duty, e) {
				return
			}
		}
	}
}

// A dutyRow is engaged if the target, the kind and the actor meet.
type dutyRow struct {
	Duty
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

func sentence(article, paragraph, n uint8) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCDR, Article: article, Paragraph: paragraph, Sentence: n}
}

// duties stand in the order of the treaties.
var duties = [...]dutyRow{
	{Duty{"vcdr-22-1", vcdr(22, 1, 0), vienna.Citation{}, ReceivingState, StandardStrict, "premises of the mission", "inviolable; agents enter only with the consent of the head of the mission, and fire is no exception", ""},
		premises, 0, []Kind{ForcedEntryByState, TechnicalSurveillance, AccidentalFire, Arson, NaturalHazard}, 0},
	{Duty{"vcdr-22-2", vcdr(22, 2, 0), vienna.Citation{}, ReceivingState, StandardSteps, "premises, peace and dignity of the mission", "all appropriate steps against intrusion, damage, disturbance of the peace and impairment of dignity", known},
		premises | TargetReputation, force | words, []Kind{UtilityDenial, HostileReconnaissance, TechnicalSurveillance, DestructiveCyber, Defacement, CyberPhysical}, 0},
	{Duty{"vcdr-22-3", vcdr(22, 3, 0), vienna.Citation{}, ReceivingState, StandardStrict, "premises, property on them and means of transport", "no search, requisition, attachment or execution", ""},
		premises | TargetTransport, 0, []Kind{ForcedEntryByState}, 0},
	{Duty{"vcdr-24", vcdr(24, 0, 0), vienna.Citation{}, ReceivingState, StandardStrict, "archives and documents, in any form and place", "inviolable at any time; whether third States owe it too is debated", ""},
		premises | TargetArchives | TargetSystem, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, ForcedEntryByState, PremisesOccupation, InsiderThreat}, 0},
	{Duty{"vcdr-25", vcdr(25, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "work of the mission", "full facilities for the functions of the mission", asked},
		mission, 0, []Kind{UtilityDenial, Blockade, Harassment, PoliticalUpheaval, Epidemic, InfrastructureFailure}, 0},
	{Duty{"vcdr-26", vcdr(26, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "movement of the members of the mission", "free movement and travel, but for zones closed or regulated for national security", ""},
		membersOfIt, 0, []Kind{MovementRestriction, Blockade}, 0},
	{Duty{"vcdr-27-1", vcdr(27, 1, 0), vienna.Citation{}, ReceivingState, StandardGive, "free official communication", "to permit and protect it, code and cipher included", asked},
		premises | TargetCorrespondence | TargetSystem, 0, []Kind{Jamming, AdversaryInTheMiddle, DenialOfService, UtilityDenial, CommunicationsInterception}, 0},
	{Duty{"vcdr-27-2", vcdr(27, 2, 0), vienna.Citation{}, ReceivingState, StandardStrict, "official correspondence", "inviolable", ""},
		TargetCorrespondence | TargetSystem | TargetArchives, 0, []Kind{CommunicationsInterception, Phishing, AdversaryInTheMiddle, CyberEspionage, DataLeak, MobileSpyware, WirelessIntrusion}, 0},
	{Duty{"vcdr-27-3", vcdr(27, 3, 0), vienna.Citation{}, ReceivingState, StandardStrict, "diplomatic bag", "neither opened nor detained", ""},
		TargetBag, 0, []Kind{BagInterference}, 0},
	{Duty{"vcdr-27-5-protect", sentence(27, 5, 1), vienna.Citation{}, ReceivingState, StandardGive, "courier", "protected in the performance of functions", asked},
		TargetCourier, force, []Kind{BagInterference}, 0},
	{Duty{"vcdr-27-5-person", sentence(27, 5, 2), vienna.Citation{}, ReceivingState, StandardStrict, "person of the courier", "inviolable, and free from any arrest or detention", ""},
		TargetCourier, 0, []Kind{ArbitraryDetention}, 0},
	{Duty{"vcdr-29-arrest", sentence(29, 0, 2), vienna.Citation{}, ReceivingState, StandardStrict, "liberty of the agent", "no arrest or detention in any form", ""},
		TargetAgent, 0, []Kind{ArbitraryDetention}, 0},
	{Duty{"vcdr-29-arrest-family", sentence(29, 0, 2), vcdr(37, 1, 0), ReceivingState, StandardStrict, "liberty of household family", "no arrest or detention in any form", ""},
		TargetFamily, 0, []Kind{ArbitraryDetention}, 0},
	{Duty{"vcdr-29-arrest-technical", sentence(29, 0, 2), vcdr(37, 2, 0), ReceivingState, StandardStrict, "liberty of administrative and technical staff", "no arrest or detention in any form", ""},
		TargetTechnicalStaff, 0, []Kind{ArbitraryDetention}, 0},
	{Duty{"vcdr-29", sentence(29, 0, 3), vienna.Citation{}, ReceivingState, StandardSteps, "person, freedom and dignity of the agent", "all appropriate steps to prevent any attack", known},
		TargetAgent | TargetReputation, force | words, twentyNine, 0},
	{Duty{"vcdr-29-family", sentence(29, 0, 3), vcdr(37, 1, 0), ReceivingState, StandardSteps, "person, freedom and dignity of household family", "all appropriate steps to prevent any attack", known},
		TargetFamily, force | words, twentyNine, 0},
	{Duty{"vcdr-29-technical", sentence(29, 0, 3), vcdr(37, 2, 0), ReceivingState, StandardSteps, "person, freedom and dignity of administrative and technical staff", "all appropriate steps to prevent any attack", known},
		TargetTechnicalStaff, force | words, twentyNine, 0},
	{Duty{"vcdr-30-1", vcdr(30, 1, 0), vienna.Citation{}, ReceivingState, StandardSteps, "private residence of the agent", "the same inviolability and protection as the premises of the mission", known},
		TargetPrivateResidence | TargetHeadResidence, force, []Kind{ForcedEntryByState, AccidentalFire, TechnicalSurveillance, HostileReconnaissance, Doxing}, 0},
	{Duty{"vcdr-38-2", sentence(38, 2, 2), vienna.Citation{}, ReceivingState, StandardGive, "work of the mission, through its local staff", "jurisdiction over them is exercised without undue interference", ""},
		TargetLocalStaff, 0, []Kind{Harassment, ArbitraryDetention, HumanRecruitment}, 0},
	{Duty{"vcdr-41-1", vcdr(41, 1, 0), vienna.Citation{}, SendingState, StandardStrict, "law and internal affairs of the receiving State", "all who enjoy privileges respect its law and keep out of its internal affairs", ""},
		0, every, nil, ActorSendingState},
	{Duty{"vcdr-41-3", vcdr(41, 3, 0), vienna.Citation{}, SendingState, StandardStrict, "use of the premises", "no use incompatible with the functions of the mission", ""},
		0, every, nil, ActorSendingState},
	{Duty{"vcdr-44", vcdr(44, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "departure", "facilities to leave at the earliest moment, in armed conflict too", asked},
		mission, 0, []Kind{ArmedConflict, PoliticalUpheaval, Epidemic, AerialAttack}, 0},
	{Duty{"vcdr-45-a", vcdr(45, 0, 'a'), vienna.Citation{}, ReceivingState, StandardSteps, "premises, property and archives after a break or a recall", "respected and protected, in armed conflict too", known},
		premises | TargetArchives | TargetTransport, 0, []Kind{ArmedConflict, PoliticalUpheaval, AerialAttack}, 0},
	{Duty{"vccr-26", vccr(26, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "departure from a consular post", "time and facilities to leave, in armed conflict too", asked},
		TargetConsularPremises | TargetConsularOfficer, 0, []Kind{ArmedConflict, PoliticalUpheaval, Epidemic, AerialAttack}, 0},
	{Duty{"vccr-27-1-a", vccr(27, 1, 'a'), vienna.Citation{}, ReceivingState, StandardSteps, "consular premises, property and archives after a break", "respected and protected, in armed conflict too", known},
		TargetConsularPremises, 0, []Kind{ArmedConflict, PoliticalUpheaval, AerialAttack}, 0},
	{Duty{"vccr-28", vccr(28, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "work of the consular post", "full facilities for its functions", asked},
		TargetConsularPremises | TargetHonoraryPost | TargetConsularOfficer | TargetHonoraryOfficer, 0, []Kind{UtilityDenial, Blockade, Harassment, PoliticalUpheaval, Epidemic, InfrastructureFailure}, 0},
	{Duty{"vccr-31-2", vccr(31, 2, 0), vienna.Citation{}, ReceivingState, StandardStrict, "working part of consular premises", "entered only with consent, which may be assumed in fire or another disaster", ""},
		TargetConsularPremises, 0, []Kind{ForcedEntryByState, AccidentalFire, NaturalHazard}, 0},
	{Duty{"vccr-31-3", vccr(31, 3, 0), vienna.Citation{}, ReceivingState, StandardSteps, "consular premises, peace and dignity of the post", "all appropriate steps against intrusion, damage, disturbance of the peace and impairment of dignity", known},
		TargetConsularPremises, force | words, []Kind{UtilityDenial, HostileReconnaissance}, 0},
	{Duty{"vccr-33", vccr(33, 0, 0), vienna.Citation{}, ReceivingState, StandardStrict, "consular archives and documents", "inviolable at all times and in any place", ""},
		TargetConsularPremises, cyber, []Kind{Theft, TechnicalSurveillance, CommunicationsInterception, ForcedEntryByState, PremisesOccupation, InsiderThreat}, 0},
	{Duty{"vccr-34", vccr(34, 0, 0), vienna.Citation{}, ReceivingState, StandardGive, "movement of the members of the post", "free movement and travel, but for zones closed or regulated for national security", ""},
		TargetConsularOfficer | TargetHonoraryOfficer, 0, []Kind{MovementRestriction, Blockade}, 0},
	{Duty{"vccr-40", vccr(40, 0, 0), vienna.Citation{}, ReceivingState, StandardSteps, "person, freedom and dignity of the consular officer", "all appropriate steps to prevent any attack", known},
		TargetConsularOfficer, force | words, twentyNine, 0},
	{Duty{"vccr-41-1", vccr(41, 1, 0), vienna.Citation{}, ReceivingState, StandardStrict, "liberty of the consular officer", "no arrest or detention pending trial, save for a grave crime and by judicial decision", ""},
		TargetConsularOfficer, 0, []Kind{ArbitraryDetention}, 0},
	{Duty{"vccr-55-1", vccr(55, 1, 0), vienna.Citation{}, SendingState, StandardStrict, "law and internal affairs of the receiving State", "all who enjoy privileges respect its law and keep out of its internal affairs", ""},
		0, every, nil, ActorSendingState},
	{Duty{"vccr-55-2", vccr(55, 2, 0), vienna.Citation{}, SendingState, StandardStrict, "use of consular premises", "no use incompatible with consular functions", ""},
		0, every, nil, ActorSendingState},
	{Duty{"vccr-59", vccr(59, 0, 0), vienna.Citation{}, ReceivingState, StandardSteps, "premises, peace and dignity of a post headed by an honorary officer", "the steps necessary; the premises are not inviolable", known},
		TargetHonoraryPost, force | words, []Kind{UtilityDenial, HostileReconnaissance}, 0},
	{Duty{"vccr-64", vccr(64, 0, 0), vienna.Citation{}, ReceivingState, StandardSteps, "the honorary consular officer", "such protection as the official position may require", known},
		TargetHonoraryOfficer, force | words, twentyNine, 0},
	{Duty{"csm-29", vienna.Citation{Treaty: vienna.CSM, Article: 29}, vienna.Citation{}, ReceivingState, StandardSteps, "person, freedom and dignity of a representative in a special mission", "inviolable; all appropriate steps to prevent any attack, between parties and as far as custom goes", known},
		TargetSpecialMission, force | words, twentyNine, 0},
	{Duty{"cpiun-3", vienna.Citation{Treaty: vienna.CPIUN, Article: 3}, vienna.Citation{}, ReceivingState, StandardStrict, "premises of the United Nations", "inviolable and immune from search; protection, and other organisations, are in agreements of their own", ""},
		TargetOrganisation, force, []Kind{ForcedEntryByState}, 0},
	{Duty{"ipp-4", vienna.Citation{Treaty: vienna.IPP, Article: 4}, vienna.Citation{}, ReceivingState, StandardSteps, "internationally protected persons, their premises, homes and transport", "parties cooperate to prevent the crimes named in Article 2: practicable measures and exchange of information", asked},
		premises | TargetPrivateResidence | TargetConsularPremises | TargetAgent | TargetFamily | TargetConsularOfficer | TargetSpecialMission | TargetTransport, 1<<FamilyViolence | 1<<FamilySignal, []Kind{ViolentProtest, PremisesOccupation}, 0},
}

// DutyByKey returns the duty with the given key.
func DutyByKey(key string) (Duty, error) {
	for i := range duties {
		if duties[i].Key == key {
			return duties[i].Duty, nil
		}
	}
	var allowed []string
	for i := range duties {
		allowed = append(allowed, duties[i].Key)
	}
	return Duty{}, fmt.Errorf("threat: duty %q: allowed are %s", key, strings.Join(allowed, ", "))
}
