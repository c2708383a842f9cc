package threat

import (
	"iter"

	"law.example/vienna"
)

// An ActorKind is who threatens. The zero ActorKind is not stated;
// ActorUnknown says that it was looked into and not established.
type ActorKind uint8

// The values of [ActorKind].
const (
	_                     ActorKind = iota
	ActorReceivingState             // organ of the receiving State
	ActorSendingState               // acts for the sending State, from inside the mission
	ActorThirdState                 // organ of another State
	ActorOccupier                   // forces that hold the territory
	ActorReceivingProxy             // no organ, works for the receiving State
	ActorProxy                      // no organ, directed or backed by a State
	ActorTerroristGroup             // organised group that uses terror
	ActorInsurgent                  // organised armed opposition
	ActorSeparatist                 // armed group that seeks secession
	ActorArmedGroup                 // militia, or gunmen not identified
	ActorCrimeGroup                 // organised, for profit
	ActorCriminal                   // an individual, for gain
	ActorActivist                   // political cause, mostly unarmed
	ActorHacktivist                 // political cause, by intrusion or flooding
	ActorMob                        // unorganised crowd
	ActorLone                       // one person on their own initiative
	ActorInsider                    // has authorised access, hostile or careless
	ActorOffensiveCompany           // sells intrusion commercially
	ActorForceMajeure               // nature or accident
	ActorUnknown                    // not established
)

var actorTable = [...]entry{
	ActorReceivingState:   {"receiving_state_organ", "an organ of the receiving State", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, Broader}, {Ref{CAMEO, "COP"}, Narrower}, {Ref{MISP, "state-responsibility:state-executed"}, Broader}}},
	ActorSendingState:     {"sending_state_agent", "somebody who acts for the sending State from inside the mission", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, Broader}, {Ref{STIX, "threat-actor-type-ov/spy"}, Broader}, {Ref{MISP, "state-responsibility:state-executed"}, Broader}}},
	ActorThirdState:       {"third_state_organ", "an organ of another State", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, Broader}, {Ref{STIX, "threat-actor-type-ov/spy"}, Broader}, {Ref{MISP, "state-responsibility:state-executed"}, Broader}}},
	ActorOccupier:         {"occupying_force", "forces that hold the territory", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, Broader}, {Ref{CAMEO, "MIL"}, Broader}}},
	ActorReceivingProxy:   {"receiving_state_proxy", "no organ, but works for the receiving State", own, []Match{{Ref{STIX, "threat-actor-type-ov/hacker"}, Broader}, {Ref{MISP, "state-responsibility:state-shaped"}, Broader}}},
	ActorProxy:            {"state_proxy", "no organ, but directed or backed by a State", own, []Match{{Ref{STIX, "threat-actor-type-ov/hacker"}, Broader}, {Ref{MISP, "state-responsibility:state-ordered"}, Broader}}},
	ActorTerroristGroup:   {"terrorist_group", "an organised group that uses terror, whoever calls it so", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, Broader}, {Ref{CAMEO, "RAD"}, Narrower}}},
	ActorInsurgent:        {"insurgent", "an organised armed opposition", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, Broader}, {Ref{CAMEO, "INS"}, Narrower}, {Ref{CAMEO, "REB"}, Narrower}}},
	ActorSeparatist:       {"separatist", "an armed group that seeks secession", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, Broader}, {Ref{CAMEO, "SEP"}, Close}}},
	ActorArmedGroup:       {"armed_group", "a militia, or gunmen not identified", own, []Match{{Ref{STIX, "threat-actor-type-ov/unknown"}, Broader}, {Ref{CAMEO, "UAF"}, Close}}},
	ActorCrimeGroup:       {"crime_group", "a group organised for profit", own, []Match{{Ref{STIX, "threat-actor-type-ov/crime-syndicate"}, Close}, {Ref{CAMEO, "CRM"}, Broader}}},
	ActorCriminal:         {"criminal", "an individual out for gain", own, []Match{{Ref{STIX, "threat-actor-type-ov/criminal"}, Close}, {Ref{CAMEO, "CRM"}, Broader}}},
	ActorActivist:         {"activist", "somebody with a political cause, mostly unarmed", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, Broader}, {Ref{CAMEO, "OPP"}, Narrower}}},
	ActorHacktivist:       {"hacktivist", "an activist who intrudes into or floods systems", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, Broader}, {Ref{STIX, "threat-actor-type-ov/hacker"}, Broader}}},
	ActorMob:              {"mob", "an unorganised crowd", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, Broader}, {Ref{CAMEO, "CVL"}, Broader}}},
	ActorLone:             {"lone_actor", "one person, on their own initiative", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, Broader}, {Ref{CAMEO, "CVL"}, Broader}}},
	ActorInsider:          {"insider", "a person with authorised access, hostile or careless", own, []Match{{Ref{STIX, "threat-actor-type-ov/insider-accidental"}, Narrower}, {Ref{STIX, "threat-actor-type-ov/insider-disgruntled"}, Narrower}}},
	ActorOffensiveCompany: {"offensive_company", "a company that sells intrusion", stixOwn, []Match{{Ref{STIX, "threat-actor-type-ov/competitor"}, Broader}, {Ref{CAMEO, "BUS"}, Broader}}},
	ActorForceMajeure:     {"force_majeure", "nature or accident", own, nil},
	ActorUnknown:          {"unknown", "looked into and not established", own, []Match{{Ref{STIX, "threat-actor-type-ov/unknown"}, Broader}}},
}

func (ActorKind) vocabulary() vocabulary { return vocabulary{"kind of actor", false, actorTable[:]} }

// String returns the token of a, "" for the zero ActorKind.
func (a ActorKind) String() string { return text(a) }

// MarshalText returns the token of a. It fails on a value without a constant.
func (a ActorKind) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText accepts exactly what [ActorKind.MarshalText] writes.
func (a *ActorKind) UnmarshalText(b []byte) error { return unmarshal(a, b) }

// A StateLink is how closely a State stands behind an actor, as a matter of
// fact: the later the constant, the closer. The zero StateLink is not stated.
// It decides nothing in law; see [Attribution].
type StateLink uint8

// The values of [StateLink].
const (
	_                  StateLink = iota
	LinkProhibited               // the State helps to stop it
	LinkInadequate               // the State tries to stop it and cannot
	LinkIgnored                  // the State knows and does nothing
	LinkEncouraged               // the State encourages it as policy
	LinkShaped                   // the State gives some support
	LinkCoordinated              // the State suggests the details
	LinkOrdered                  // the State directs others to do it
	LinkRogueConducted           // organs do it out of control
	LinkExecuted                 // organs do it under control
	LinkIntegrated               // organs and proxies do it together
)

var linkTable = [...]entry{
	LinkProhibited:     {"state_prohibited", "the State helps to stop it", mispState, []Match{{Ref{MISP, "state-responsibility:state-prohibited"}, Close}}},
	LinkInadequate:     {"state_prohibited_but_inadequate", "the State tries to stop it and cannot", mispState, []Match{{Ref{MISP, "state-responsibility:state-prohibited-but-inadequate"}, Close}}},
	LinkIgnored:        {"state_ignored", "the State knows of it and does nothing", mispState, []Match{{Ref{MISP, "state-responsibility:state-ignored"}, Close}}},
	LinkEncouraged:     {"state_encouraged", "others do it and the State encourages it as policy", mispState, []Match{{Ref{MISP, "state-responsibility:state-encouraged"}, Close}}},
	LinkShaped:         {"state_shaped", "others do it with some support of the State", mispState, []Match{{Ref{MISP, "state-responsibility:state-shaped"}, Close}}},
	LinkCoordinated:    {"state_coordinated", "others do it and the State suggests the details", mispState, []Match{{Ref{MISP, "state-responsibility:state-coordinated"}, Close}}},
	LinkOrdered:        {"state_ordered", "others do it and the State directs them", mispState, []Match{{Ref{MISP, "state-responsibility:state-ordered"}, Close}}},
	LinkRogueConducted: {"state_rogue_conducted", "organs of the State do it out of its control", mispState, []Match{{Ref{MISP, "state-responsibility:state-rogue-conducted"}, Close}}},
	LinkExecuted:       {"state_executed", "organs of the State do it under its control", mispState, []Match{{Ref{MISP, "state-responsibility:state-executed"}, Close}}},
	LinkIntegrated:     {"state_integrated", "organs of the State and others under its control do it together", mispState, []Match{{Ref{MISP, "state-responsibility:state-integrated"}, Close}}},
}

func (StateLink) vocabulary() vocabulary { return vocabulary{"link to a State", false, linkTable[:]} }

// String returns the token of l, "" for the zero StateLink.
func (l StateLink) String() string { return text(l) }

// MarshalText returns the token of l. It fails on a value without a constant.
func (l StateLink) MarshalText() ([]byte, error) { return marshal(l) }

// UnmarshalText accepts exactly what [StateLink.MarshalText] writes.
func (l *StateLink) UnmarshalText(b []byte) error { return unmarshal(l, b) }

// Attribution returns the articles on attribution that a factual link, and the
// receiving State's response, put in question. It answers none of them, since
// each asks for facts that a link does not state. Where there is none, only the
// duty of protection is in question; see [Duties].
func Attribution(l StateLink, r Response) iter.Seq[vienna.Citation] {
	return func(yield func(vienna.Citation) bool) {
		for _, a := range attribution {
			if (a.from <= l && l <= a.to && a.from != 0 || a.response != 0 && a.response == r) && !yield(vienna.Citation{Treaty: vienna.ARSIWA, Article: a.article}) {
				return
			}
		}
	}
}

// attribution says which article is asked about from which link to which, or
// for which response.
var attribution = [...]struct {
	article  uint8
	from, to StateLink
	response Response
}{
	{4, LinkRogueConducted, LinkIntegrated, ResponsePerpetrator}, // organs of a State
	{7, LinkRogueConducted, LinkRogueConducted, 0},               // organs that exceed their authority
	{8, LinkCoordinated, LinkOrdered, 0},                         // instructions, direction or control
	{8, LinkIntegrated, LinkIntegrated, 0},                       // the same, for those who act beside the organs
	{11, 0, 0, ResponseEndorsed},                                 // acknowledged and adopted: US v Iran, ICJ 1980
}

// A Motivation is why an actor acts. The zero Motivation is not stated.
type Motivation uint8

// The values of [Motivation].
const (
	_                          Motivation = iota
	MotiveAccidental                      // no intent to harm
	MotiveCoercion                        // forced by somebody else
	MotiveDominance                       // to assert superiority
	MotiveIdeology                        // belief
	MotiveNotoriety                       // prestige
	MotiveOrganisationalGain              // advantage over another organisation
	MotivePersonalGain                    // advantage for oneself
	MotivePersonalSatisfaction            // curiosity or thrill
	MotiveRevenge                         // to avenge a wrong
	MotiveUnpredictable                   // without reason or aim
	MotiveEspionage                       // to collect information
)

var motiveTable = [...]entry{
	MotiveAccidental:           {"accidental", "harm without intent", stix, []Match{{Ref{STIX, "attack-motivation-ov/accidental"}, Close}}},
	MotiveCoercion:             {"coercion", "somebody else forces the actor", stix, []Match{{Ref{STIX, "attack-motivation-ov/coercion"}, Close}}},
	MotiveDominance:            {"dominance", "to assert superiority", stix, []Match{{Ref{STIX, "attack-motivation-ov/dominance"}, Close}}},
	MotiveIdeology:             {"ideology", "out of belief", stix, []Match{{Ref{STIX, "attack-motivation-ov/ideology"}, Close}}},
	MotiveNotoriety:            {"notoriety", "for prestige", stix, []Match{{Ref{STIX, "attack-motivation-ov/notoriety"}, Close}}},
	MotiveOrganisationalGain:   {"organisational_gain", "for the advantage of an organisation", stix, []Match{{Ref{STIX, "attack-motivation-ov/organizational-gain"}, Close}}},
	MotivePersonalGain:         {"personal_gain", "for one's own advantage", stix, []Match{{Ref{STIX, "attack-motivation-ov/personal-gain"}, Close}}},
	MotivePersonalSatisfaction: {"personal_satisfaction", "out of curiosity or for the thrill", stix, []Match{{Ref{STIX, "attack-motivation-ov/personal-satisfaction"}, Close}}},
	MotiveRevenge:              {"revenge", "to avenge a wrong", stix, []Match{{Ref{STIX, "attack-motivation-ov/revenge"}, Close}}},
	MotiveUnpredictable:        {"unpredictable", "without a reason or aim that can be seen", stix, []Match{{Ref{STIX, "attack-motivation-ov/unpredictable"}, Close}}},
	MotiveEspionage:            {"espionage", "to collect information", stixOwn, []Match{{Ref{VERIS, "motive.Espionage"}, Close}}},
}

func (Motivation) vocabulary() vocabulary { return vocabulary{"motivation", false, motiveTable[:]} }

// String returns the token of m, "" for the zero Motivation.
func (m Motivation) String() string { return text(m) }

// MarshalText returns the token of m. It fails on a value without a constant.
func (m Motivation) MarshalText() ([]byte, error) { return marshal(m) }

// UnmarshalText accepts exactly what [Motivation.MarshalText] writes.
func (m *Motivation) UnmarshalText(b []byte) error { return unmarshal(m, b) }

// Resources are what an actor can draw on: the later the constant, the more.
// The zero Resources is not stated.
type Resources uint8

// The values of [Resources].
const (
	_                     Resources = iota
	ResourcesIndividual             // one person
	ResourcesClub                   // acquaintances, volunteers
	ResourcesContest                // short-lived, perhaps anonymous, for one aim
	ResourcesTeam                   // formally organised, long-lived
	ResourcesOrganisation           // larger and better equipped than a team
	ResourcesGovernment             // public means
)

var resourcesTable = [...]entry{
	ResourcesIndividual:   {"individual", "one person", stix, []Match{{Ref{STIX, "attack-resource-level-ov/individual"}, Close}}},
	ResourcesClub:         {"club", "a loose group of volunteers", stix, []Match{{Ref{STIX, "attack-resource-level-ov/club"}, Close}}},
	ResourcesContest:      {"contest", "a short-lived group with one aim", stix, []Match{{Ref{STIX, "attack-resource-level-ov/contest"}, Close}}},
	ResourcesTeam:         {"team", "a formal and lasting group", stix, []Match{{Ref{STIX, "attack-resource-level-ov/team"}, Close}}},
	ResourcesOrganisation: {"organisation", "larger and better equipped than a team", stix, []Match{{Ref{STIX, "attack-resource-level-ov/organization"}, Close}}},
	ResourcesGovernment:   {"government", "public means", stix, []Match{{Ref{STIX, "attack-resource-level-ov/government"}, Close}}},
}

func (Resources) vocabulary() vocabulary { return vocabulary{"resources", false, resourcesTable[:]} }

// String returns the token of r, "" for the zero Resources.
func (r Resources) String() string { return text(r) }

// MarshalText returns the token of r. It fails on a value without a constant.
func (r Resources) MarshalText() ([]byte, error) { return marshal(r) }

// UnmarshalText accepts exactly what [Resources.MarshalText] writes.
func (r *Resources) UnmarshalText(b []byte) error { return unmarshal(r, b) }

// Sophistication is what an actor is able to do: the later the constant, the
// more. The zero Sophistication is not stated; SophisticationNone says that the
// actor has no skill.
type Sophistication uint8

// The values of [Sophistication].
const (
	_                          Sophistication = iota
	SophisticationNone                        // no skill; acts by chance
	SophisticationMinimal                     // uses what others made
	SophisticationIntermediate                // adapts what others made
	SophisticationAdvanced                    // makes tools of its own
	SophisticationExpert                      // finds weaknesses nobody knew
	SophisticationInnovator                   // makes new ways of attack
	SophisticationStrategic                   // a State's intelligence and means combined
)

var sophisticationTable = [...]entry{
	SophisticationNone:         {"none", "no skill; acts by chance", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/none"}, Close}}},
	SophisticationMinimal:      {"minimal", "uses what others made", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/minimal"}, Close}}},
	SophisticationIntermediate: {"intermediate", "adapts what others made", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/intermediate"}, Close}}},
	SophisticationAdvanced:     {"advanced", "makes tools of its own", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/advanced"}, Close}}},
	SophisticationExpert:       {"expert", "finds weaknesses that nobody knew", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/expert"}, Close}}},
	SophisticationInnovator:    {"innovator", "makes new ways of attack", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/innovator"}, Close}}},
	SophisticationStrategic:    {"strategic", "combines the intelligence and the means of a State", stix, []Match{{Ref{STIX, "threat-actor-sophistication-ov/strategic"}, Close}}},
}

func (Sophistication) vocabulary() vocabulary {
	return vocabulary{"sophistication", false, sophisticationTable[:]}
}

// String returns the token of s, "" for the zero Sophistication.
func (s Sophistication) String() string { return text(s) }

// MarshalText returns the token of s. It fails on a value without a constant.
func (s Sophistication) MarshalText() ([]byte, error) { return marshal(s) }

// UnmarshalText accepts exactly what [Sophistication.MarshalText] writes.
func (s *Sophistication) UnmarshalText(b []byte) error { return unmarshal(s, b) }
