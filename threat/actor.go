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
	ActorCriminal                   // an individual out for gain
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
	ActorReceivingState:   {"receiving_state_organ", "an organ of the receiving State", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, MatchBroader}, {Ref{CAMEO, "COP"}, MatchNarrower}, {Ref{MISP, "state-responsibility:state-executed"}, MatchBroader}}},
	ActorSendingState:     {"sending_state_agent", "somebody who acts for the sending State from inside the mission", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, MatchBroader}, {Ref{STIX, "threat-actor-type-ov/spy"}, MatchBroader}, {Ref{MISP, "state-responsibility:state-executed"}, MatchBroader}}},
	ActorThirdState:       {"third_state_organ", "an organ of another State", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, MatchBroader}, {Ref{STIX, "threat-actor-type-ov/spy"}, MatchBroader}, {Ref{MISP, "state-responsibility:state-executed"}, MatchBroader}}},
	ActorOccupier:         {"occupying_force", "forces that hold the territory", own, []Match{{Ref{STIX, "threat-actor-type-ov/nation-state"}, MatchBroader}, {Ref{CAMEO, "MIL"}, MatchBroader}}},
	ActorReceivingProxy:   {"receiving_state_proxy", "no organ, but works for the receiving State", own, []Match{{Ref{STIX, "threat-actor-type-ov/hacker"}, MatchBroader}, {Ref{MISP, "state-responsibility:state-shaped"}, MatchBroader}}},
	ActorProxy:            {"state_proxy", "no organ, but directed or backed by a State", own, []Match{{Ref{STIX, "threat-actor-type-ov/hacker"}, MatchBroader}, {Ref{MISP, "state-responsibility:state-ordered"}, MatchBroader}}},
	ActorTerroristGroup:   {"terrorist_group", "an organised group that uses terror, whoever calls it so", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, MatchBroader}, {Ref{CAMEO, "RAD"}, MatchNarrower}}},
	ActorInsurgent:        {"insurgent", "an organised armed opposition", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, MatchBroader}, {Ref{CAMEO, "INS"}, MatchNarrower}, {Ref{CAMEO, "REB"}, MatchNarrower}}},
	ActorSeparatist:       {"separatist", "an armed group that seeks secession", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, MatchBroader}, {Ref{CAMEO, "SEP"}, MatchClose}}},
	ActorArmedGroup:       {"armed_group", "a militia, or gunmen not identified", own, []Match{{Ref{STIX, "threat-actor-type-ov/unknown"}, MatchBroader}, {Ref{CAMEO, "UAF"}, MatchClose}}},
	ActorCrimeGroup:       {"crime_group", "a group organised for profit", own, []Match{{Ref{STIX, "threat-actor-type-ov/crime-syndicate"}, MatchClose}, {Ref{CAMEO, "CRM"}, MatchBroader}}},
	ActorCriminal:         {"criminal", "an individual out for gain", own, []Match{{Ref{STIX, "threat-actor-type-ov/criminal"}, MatchClose}, {Ref{CAMEO, "CRM"}, MatchBroader}}},
	ActorActivist:         {"activist", "somebody with a political cause, mostly unarmed", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, MatchBroader}, {Ref{CAMEO, "OPP"}, MatchNarrower}}},
	ActorHacktivist:       {"hacktivist", "an activist who intrudes into or floods systems", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, MatchBroader}, {Ref{STIX, "threat-actor-type-ov/hacker"}, MatchBroader}}},
	ActorMob:              {"mob", "an unorganised crowd", own, []Match{{Ref{STIX, "threat-actor-type-ov/activist"}, MatchBroader}, {Ref{CAMEO, "CVL"}, MatchBroader}}},
	ActorLone:             {"lone_actor", "one person, on their own initiative", own, []Match{{Ref{STIX, "threat-actor-type-ov/terrorist"}, MatchBroader}, {Ref{CAMEO, "CVL"}, MatchBroader}}},
	ActorInsider:          {"insider", "a person with authorised access, hostile or careless", own, []Match{{Ref{STIX, "threat-actor-type-ov/insider-accidental"}, MatchNarrower}, {Ref{STIX, "threat-actor-type-ov/insider-disgruntled"}, MatchNarrower}}},
	ActorOffensiveCompany: {"offensive_company", "a company that sells intrusion", stixOwn, []Match{{Ref{STIX, "threat-actor-type-ov/competitor"}, MatchBroader}, {Ref{CAMEO, "BUS"}, MatchBroader}}},
	ActorForceMajeure:     {"force_majeure", "nature or accident", own, nil},
	ActorUnknown:          {"unknown", "looked into and not established", own, []Match{{Ref{STIX, "threat-actor-type-ov/unknown"}, MatchBroader}}},
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
	LinkProhibited:     {"state_prohibited", "the State helps to stop it", mispState, []Match{{Ref{MISP, "state-responsibility:state-prohibited"}, MatchClose}}},
	LinkInadequate:     {"state_prohibited_but_inadequate", "the State tries to stop it and cannot", mispState, []Match{{Ref{MISP, "state-responsibility:state-prohibited-but-inadequate"}, MatchClose}}},
	LinkIgnored:        {"state_ignored", "the State knows of it and does nothing", mispState, []Match{{Ref{MISP, "state-responsibility:state-ignored"}, MatchClose}}},
	LinkEncouraged:     {"state_encouraged", "others do it and the State encourages it as policy", mispState, []Match{{Ref{MISP, "state-responsibility:state-encouraged"}, MatchClose}}},
	LinkShaped:         {"state_shaped", "others do it with some support of the State", mispState, []Match{{Ref{MISP, "state-responsibility:state-shaped"}, MatchClose}}},
	LinkCoordinated:    {"state_coordinated", "others do it and the State suggests the details", mispState, []Match{{Ref{MISP, "state-responsibility:state-coordinated"}, MatchClose}}},
	LinkOrdered:        {"state_ordered", "others do it and the State directs them", mispState, []Match{{Ref{MISP, "state-responsibility:state-ordered"}, MatchClose}}},
	LinkRogueConducted: {"state_rogue_conducted", "organs of the State do it out of its control", mispState, []Match{{Ref{MISP, "state-responsibility:state-rogue-conducted"}, MatchClose}}},
	LinkExecuted:       {"state_executed", "organs of the State do it under its control", mispState, []Match{{Ref{MISP, "state-responsibility:state-executed"}, MatchClose}}},
	LinkIntegrated:     {"state_integrated", "organs of the State and others under its control do it together", mispState, []Match{{Ref{MISP, "state-responsibility:state-integrated"}, MatchClose}}},
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
