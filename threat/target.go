package threat

// A TargetKind is what a threat is aimed at. It is a set, so that "mission
// premises or residence" can be stated; the zero TargetKind is not stated.
type TargetKind uint32

// The values of [TargetKind].
const (
	TargetPremises         TargetKind = 1 << iota // premises of the mission, VCDR 1(i)
	TargetHeadResidence                           // residence of the head of mission, VCDR 1(i)
	TargetPrivateResidence                        // private residence of an agent, VCDR 30
	TargetConsularPremises                        // premises of a post headed by a career officer, VCCR 31
	TargetHonoraryPost                            // premises of a post headed by an honorary officer, VCCR 59
	TargetOrganisation                            // premises of an international organisation
	TargetAgent                                   // head of mission or diplomatic staff, VCDR 29; without ties to the receiving State, VCDR 38(1)
	TargetTechnicalStaff                          // administrative and technical staff without ties to the receiving State, VCDR 37(2)
	TargetServiceStaff                            // service staff without ties to the receiving State, VCDR 37(3)
	TargetLocalStaff                              // staff, other than diplomatic, who are nationals or permanent residents, VCDR 38(2)
	TargetFamily                                  // household family of an agent, not nationals of the receiving State, VCDR 37(1)
	TargetConsularOfficer                         // career consular officer, VCCR 40
	TargetHonoraryOfficer                         // honorary consular officer, VCCR 64
	TargetSpecialMission                          // representative or diplomatic staff of a special mission, CSM 29
	TargetCourier                                 // diplomatic courier, VCDR 27(5)
	TargetBag                                     // diplomatic bag, VCDR 27(3)
	TargetArchives                                // archives and documents, wherever they are, VCDR 24
	TargetCorrespondence                          // official correspondence, VCDR 27(2)
	TargetTransport                               // means of transport of the mission, VCDR 22(3)
	TargetSystem                                  // information system on the premises or elsewhere
	TargetReputation                              // dignity of the mission or of an agent, VCDR 22(2), 29
	TargetThirdParty                              // visitors, neighbours, police
	TargetForeignMinistry                         // foreign ministry of the sending State
)

var targetTable = [...]entry{
	{"mission_premises", "buildings and land used for the mission", treatyLaw, []Match{{Ref{GTD, "S46"}, MatchBroader}}},
	{"head_residence", "the residence of the head of mission", treatyLaw, []Match{{Ref{GTD, "S46"}, MatchBroader}}},
	{"private_residence", "the private residence of an agent", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"consular_premises", "premises of a post headed by a career officer", treatyLaw, []Match{{Ref{GTD, "S46"}, MatchBroader}}},
	{"honorary_post", "premises of a post headed by an honorary officer", treatyLaw, []Match{{Ref{GTD, "S46"}, MatchBroader}}},
	{"organisation_premises", "premises of an international organisation", treatyLaw, []Match{{Ref{GTD, "S47"}, MatchClose}}},
	{"diplomatic_agent", "the head of the mission or one of the diplomatic staff, without ties to the receiving State", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"administrative_technical_staff", "administrative and technical staff without ties to the receiving State", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"service_staff", "service staff without ties to the receiving State", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"local_staff", "staff, other than diplomatic, who are nationals or permanent residents of the receiving State", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"family_member", "household family of an agent, not nationals of the receiving State", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"consular_officer", "a career consular officer", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"honorary_officer", "an honorary consular officer", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"special_mission", "a representative or one of the diplomatic staff of a special mission", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"courier", "a diplomatic courier", treatyLaw, nil},
	{"bag", "a diplomatic bag", treatyLaw, nil},
	{"archives", "archives and documents in any form, wherever they are", treatyLaw, nil},
	{"correspondence", "official correspondence and communication", treatyLaw, nil},
	{"means_of_transport", "vehicles of the mission", treatyLaw, []Match{{Ref{GTD, "S45"}, MatchBroader}}},
	{"information_system", "a system of the mission, on the premises or elsewhere", incidents, nil},
	{"reputation", "the dignity of the mission or of an agent", treatyLaw, nil},
	{"third_party", "visitors, neighbours or police", incidents, nil},
	{"foreign_ministry", "the sending State's foreign ministry", incidents, []Match{{Ref{MISP, "sector:Diplomacy"}, MatchBroader}}},
}

func (TargetKind) vocabulary() vocabulary { return vocabulary{"kind of target", true, targetTable[:]} }

// String returns the tokens of the members of t joined by "|", "" for zero.
func (t TargetKind) String() string { return text(t) }

// MarshalText returns the form of [TargetKind.String]. It fails on zero and on
// bits without a constant.
func (t TargetKind) MarshalText() ([]byte, error) { return marshal(t) }

// UnmarshalText accepts exactly what [TargetKind.MarshalText] writes.
func (t *TargetKind) UnmarshalText(b []byte) error { return unmarshal(t, b) }
