// Code generated from testdata/kinds.json by go test -update; DO NOT EDIT.

package threat

// The values of [Kind].
const (
	_                          Kind = iota
	ArmedAssault                    // firearms or close attack on premises, staff or convoy
	VehicleBomb                     // explosive carried by or left in a vehicle
	SuicideAttack                   // the attacker means to die; stated beside the means
	ExplosiveDevice                 // placed, thrown or attached device
	MailBomb                        // explosive or toxic item sent by post or courier
	StandoffAttack                  // rocket, mortar or sniper fire from outside the site
	AerialAttack                    // crewed aircraft or missile strike
	DroneAttack                     // armed or intrusive uncrewed aircraft
	VehicleRamming                  // vehicle used as the weapon or to breach
	Arson                           // deliberate fire
	CBRNRelease                     // chemical, biological or radiological release
	Assassination                   // killing or attempt against a chosen person
	PhysicalAssault                 // unarmed or melee attack on a person
	Kidnapping                      // person seized and moved
	HostageBarricade                // people held at a fixed place
	Hijacking                       // vehicle, vessel or aircraft seized
	Demonstration                   // a peaceful assembly near the premises; in itself no breach
	ViolentProtest                  // riot or mob attack
	PremisesOccupation              // non-armed takeover or sit-in
	Blockade                        // entry or exit prevented by people or objects
	Vandalism                       // symbolic or minor damage
	ForcedEntryByState              // an organ of the receiving State enters without consent
	UtilityDenial                   // water, power, phone or data cut off
	Harassment                      // repeated hostile conduct toward staff or families
	ArbitraryDetention              // arrest or custody of a protected person
	MovementRestriction             // limits on movement beyond published security zones
	BagInterference                 // a bag is opened, held or tampered with
	UnauthorisedEntry               // covert or forced entry by non-State persons
	Theft                           // property, documents or devices taken
	Sabotage                        // deliberate damage to function
	HostileReconnaissance           // pre-attack or targeting surveillance
	TechnicalSurveillance           // an implant, a microphone or the capture of emanations
	CommunicationsInterception      // traffic or calls read in transit
	HumanRecruitment                // elicitation, bribery or coercion of staff
	Phishing                        // deceptive message for access or data
	CredentialCompromise            // stolen or forged authentication material
	Malware                         // hostile code on mission systems
	CyberEspionage                  // covert collection from systems
	AdversaryInTheMiddle            // traffic redirected or altered, including at the provider
	ExposedServiceExploit           // public system exploited
	SupplyChain                     // product, service or builder used as the way in
	Ransomware                      // encryption for payment or disruption
	DestructiveCyber                // wiping or disabling systems
	DenialOfService                 // loss of availability by flooding
	Defacement                      // official page altered
	DataLeak                        // stolen records published
	CyberPhysical                   // access control, cameras or building control attacked through the network
	MobileSpyware                   // the phone of a member of the staff is compromised
	WirelessIntrusion               // entry through Wi-Fi or other radio
	Jamming                         // radio or satellite link blocked
	Disinformation                  // false content aimed at the mission or the sending State
	Impersonation                   // an actor poses as an agent, a ministry or a mission
	Deepfake                        // synthetic voice, image or video of an official
	Doxing                          // private data of staff or family published
	OnlineHarassment                // coordinated abuse or intimidation
	Incitement                      // call to attack or attend
	Smear                           // an attack on the reputation of an agent or a State
	InsiderThreat                   // harm by a person with authorised access
	ThreatCommunication             // bomb threat, hoax or warning
	Extortion                       // demand backed by a threat
	PoliticalUpheaval               // coup, revolution or loss of authority
	ArmedConflict                   // hostilities around the post
	NaturalHazard                   // earthquake, flood, storm
	AccidentalFire                  // fire without intent
	Epidemic                        // disease affecting staff
	InfrastructureFailure           // loss of supply without intent
	UnexplainedHealth               // health complaints with no established cause
	KindUnknown                     // looked into and not classified; never counts as low
)

var kindTable = [...]entry{
	ArmedAssault:               {"armed_assault", "firearms or close attack on premises, staff or convoy", own, []Match{{Ref{GTD, "A2"}, MatchBroader}, {Ref{GTD, "W5"}, MatchBroader}, {Ref{CAMEO, "193"}, MatchClose}, {Ref{PLOVER, "ASSAULT:firearms"}, MatchClose}, {Ref{VERIS, "physical.Assault"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}, {Ref{UNSMS, "armed_conflict"}, MatchBroader}}},
	VehicleBomb:                {"vehicle_bomb", "explosive carried by or left in a vehicle", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "1832"}, MatchClose}, {Ref{PLOVER, "ASSAULT:explosives"}, MatchBroader}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	SuicideAttack:              {"suicide_attack", "the attacker means to die; stated beside the means", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "1831"}, MatchClose}, {Ref{PLOVER, "ASSAULT:suicide-attack"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	ExplosiveDevice:            {"explosive_device", "placed, thrown or attached device", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "1834"}, MatchNarrower}, {Ref{CAMEO, "183"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:explosives"}, MatchBroader}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	MailBomb:                   {"mail_bomb", "explosive or toxic item sent by post or courier", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "183"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:explosives"}, MatchBroader}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	StandoffAttack:             {"standoff_attack", "rocket, mortar or sniper fire from outside the site", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "194"}, MatchClose}, {Ref{PLOVER, "ASSAULT:heavy-weapons"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}, {Ref{UNSMS, "armed_conflict"}, MatchBroader}}},
	AerialAttack:               {"aerial_attack", "crewed aircraft or missile strike", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "195"}, MatchNarrower}, {Ref{CAMEO, "1951"}, MatchNarrower}, {Ref{PLOVER, "ASSAULT:aerial"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, MatchBroader}, {Ref{UNSMS, "armed_conflict"}, MatchBroader}}},
	DroneAttack:                {"drone_attack", "armed or intrusive uncrewed aircraft", own, []Match{{Ref{GTD, "A3"}, MatchBroader}, {Ref{GTD, "W6"}, MatchBroader}, {Ref{CAMEO, "1952"}, MatchClose}, {Ref{PLOVER, "ASSAULT:drone"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "armed_conflict"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	VehicleRamming:             {"vehicle_ramming", "vehicle used as the weapon or to breach", own, []Match{{Ref{GTD, "A2"}, MatchBroader}, {Ref{GTD, "W10"}, MatchNarrower}, {Ref{CAMEO, "182"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:primitive"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	Arson:                      {"arson", "deliberate fire", own, []Match{{Ref{GTD, "A7"}, MatchBroader}, {Ref{GTD, "W8"}, MatchBroader}, {Ref{CAMEO, "1712"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:destroy"}, MatchBroader}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:vandalism"}, MatchBroader}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	CBRNRelease:                {"cbrn_release", "chemical, biological or radiological release", own, []Match{{Ref{GTD, "A8"}, MatchBroader}, {Ref{GTD, "W1"}, MatchNarrower}, {Ref{CAMEO, "2041"}, MatchClose}, {Ref{PLOVER, "ASSAULT:unconventional"}, MatchClose}, {Ref{VERIS, "environmental.Hazmat"}, MatchClose}, {Ref{ENISA, "disaster:dangerous-radiation-leak"}, MatchClose}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	Assassination:              {"assassination", "killing or attempt against a chosen person", own, []Match{{Ref{GTD, "A1"}, MatchNarrower}, {Ref{GTD, "W5"}, MatchBroader}, {Ref{CAMEO, "185"}, MatchNarrower}, {Ref{CAMEO, "186"}, MatchNarrower}, {Ref{PLOVER, "ASSAULT:targeted"}, MatchClose}, {Ref{VERIS, "physical.Assault"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	PhysicalAssault:            {"physical_assault", "unarmed or melee attack on a person", own, []Match{{Ref{GTD, "A8"}, MatchBroader}, {Ref{GTD, "W9"}, MatchNarrower}, {Ref{CAMEO, "182"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:beat"}, MatchClose}, {Ref{VERIS, "physical.Assault"}, MatchBroader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	Kidnapping:                 {"kidnapping", "person seized and moved", own, []Match{{Ref{GTD, "A6"}, MatchNarrower}, {Ref{GTD, "W5"}, MatchBroader}, {Ref{CAMEO, "181"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:abduct"}, MatchBroader}, {Ref{VERIS, "physical.Assault"}, MatchBroader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	HostageBarricade:           {"hostage_barricade", "people held at a fixed place", own, []Match{{Ref{GTD, "A5"}, MatchNarrower}, {Ref{GTD, "W5"}, MatchBroader}, {Ref{CAMEO, "181"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:abduct"}, MatchBroader}, {Ref{VERIS, "physical.Assault"}, MatchBroader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	Hijacking:                  {"hijacking", "vehicle, vessel or aircraft seized", own, []Match{{Ref{GTD, "A4"}, MatchNarrower}, {Ref{GTD, "W5"}, MatchBroader}, {Ref{CAMEO, "181"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:abduct"}, MatchBroader}, {Ref{VERIS, "physical.Theft"}, MatchBroader}, {Ref{ENISA, "physical-attack:theft"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}, {Ref{UNSMS, "terrorism"}, MatchBroader}}},
	Demonstration:              {"demonstration", "a peaceful assembly near the premises; in itself no breach", own, []Match{{Ref{CAMEO, "141"}, MatchClose}, {Ref{PLOVER, "PROTEST:demo"}, MatchClose}, {Ref{DISARM, "T0126"}, MatchClose}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	ViolentProtest:             {"violent_protest", "riot or mob attack", own, []Match{{Ref{GTD, "A7"}, MatchBroader}, {Ref{GTD, "W8"}, MatchBroader}, {Ref{CAMEO, "145"}, MatchBroader}, {Ref{PLOVER, "PROTEST:riot"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:vandalism"}, MatchBroader}, {Ref{DISARM, "T0126.001"}, MatchClose}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	PremisesOccupation:         {"premises_occupation", "non-armed takeover or sit-in", own, []Match{{Ref{CAPEC, "CAPEC-390"}, MatchBroader}, {Ref{GTD, "A7"}, MatchBroader}, {Ref{CAMEO, "145"}, MatchBroader}, {Ref{CAMEO, "144"}, MatchBroader}, {Ref{PLOVER, "PROTEST:obstruct"}, MatchBroader}, {Ref{VERIS, "physical.Bypassed controls"}, MatchBroader}, {Ref{ENISA, "physical-attack:unauthorised-physical-access-or-unauthorised-entry-to-premises"}, MatchBroader}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	Blockade:                   {"blockade", "entry or exit prevented by people or objects", own, []Match{{Ref{CAPEC, "CAPEC-607"}, MatchClose}, {Ref{CAMEO, "144"}, MatchBroader}, {Ref{CAMEO, "191"}, MatchBroader}, {Ref{PLOVER, "PROTEST:obstruct"}, MatchBroader}, {Ref{DISARM, "T0057"}, MatchClose}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	Vandalism:                  {"vandalism", "symbolic or minor damage", own, []Match{{Ref{GTD, "A7"}, MatchBroader}, {Ref{CAMEO, "171"}, MatchBroader}, {Ref{PLOVER, "PROTEST:vandalize"}, MatchClose}, {Ref{VERIS, "physical.Destruction"}, MatchBroader}, {Ref{ENISA, "physical-attack:vandalism"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	ForcedEntryByState:         {"forced_entry_by_state", "an organ of the receiving State enters without consent", own, []Match{{Ref{CAMEO, "171"}, MatchBroader}, {Ref{CAMEO, "1711"}, MatchBroader}, {Ref{PLOVER, "COERCE:seize"}, MatchBroader}, {Ref{VERIS, "physical.Bypassed controls"}, MatchBroader}, {Ref{ENISA, "legal:judiciary-decisions-or-court-order"}, MatchClose}}},
	UtilityDenial:              {"utility_denial", "water, power, phone or data cut off", own, []Match{{Ref{CAMEO, "191"}, MatchBroader}, {Ref{PLOVER, "COERCE:withhold"}, MatchBroader}, {Ref{VERIS, "environmental.Power failure"}, MatchBroader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-power-supply"}, MatchClose}}},
	Harassment:                 {"harassment", "repeated hostile conduct toward staff or families", own, []Match{{Ref{CAMEO, "137"}, MatchBroader}, {Ref{PLOVER, "COERCE:restrict"}, MatchBroader}, {Ref{VERIS, "physical.Surveillance"}, MatchBroader}, {Ref{DISARM, "T0048"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	ArbitraryDetention:         {"arbitrary_detention", "arrest or custody of a protected person", own, []Match{{Ref{CAMEO, "173"}, MatchClose}, {Ref{PLOVER, "COERCE:arrest"}, MatchClose}}},
	MovementRestriction:        {"movement_restriction", "limits on movement beyond published security zones", own, []Match{{Ref{CAMEO, "191"}, MatchBroader}, {Ref{PLOVER, "COERCE:restrict"}, MatchBroader}}},
	BagInterference:            {"bag_interference", "a bag is opened, held or tampered with", own, []Match{{Ref{CAPEC, "CAPEC-439"}, MatchClose}, {Ref{CAMEO, "1711"}, MatchBroader}, {Ref{PLOVER, "COERCE:seize"}, MatchBroader}, {Ref{VERIS, "physical.Tampering"}, MatchBroader}, {Ref{ENISA, "physical-attack:theft-of-documents"}, MatchClose}}},
	UnauthorisedEntry:          {"unauthorised_entry", "covert or forced entry by non-State persons", own, []Match{{Ref{CAPEC, "CAPEC-390"}, MatchBroader}, {Ref{CAPEC, "CAPEC-391"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-395"}, MatchBroader}, {Ref{GTD, "A7"}, MatchBroader}, {Ref{CAMEO, "171"}, MatchBroader}, {Ref{PLOVER, "COERCE:seize"}, MatchBroader}, {Ref{VERIS, "physical.Bypassed controls"}, MatchBroader}, {Ref{ENISA, "physical-attack:unauthorised-physical-access-or-unauthorised-entry-to-premises"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	Theft:                      {"theft", "property, documents or devices taken", own, []Match{{Ref{CAPEC, "CAPEC-507"}, MatchClose}, {Ref{GTD, "A7"}, MatchBroader}, {Ref{CAMEO, "1711"}, MatchBroader}, {Ref{PLOVER, "COERCE:seize"}, MatchBroader}, {Ref{VERIS, "physical.Theft"}, MatchBroader}, {Ref{ENISA, "physical-attack:theft"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	Sabotage:                   {"sabotage", "deliberate damage to function", own, []Match{{Ref{CAPEC, "CAPEC-547"}, MatchClose}, {Ref{GTD, "A7"}, MatchBroader}, {Ref{GTD, "W11"}, MatchNarrower}, {Ref{CAMEO, "1712"}, MatchBroader}, {Ref{PLOVER, "ASSAULT:destroy"}, MatchBroader}, {Ref{VERIS, "physical.Tampering"}, MatchBroader}, {Ref{ENISA, "physical-attack:sabotage"}, MatchClose}, {Ref{UNSMS, "terrorism"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	HostileReconnaissance:      {"hostile_reconnaissance", "pre-attack or targeting surveillance", own, []Match{{Ref{ATTACK, "T1591"}, MatchNarrower}, {Ref{ATTACK, "T1589"}, MatchBroader}, {Ref{ATTACK, "T1593"}, MatchNarrower}, {Ref{VERIS, "physical.Surveillance"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:network-reconnaissance-network-traffic-manipulation-and-information-gathering"}, MatchClose}, {Ref{DISARM, "T0081"}, MatchClose}}},
	TechnicalSurveillance:      {"technical_surveillance", "an implant, a microphone or the capture of emanations", own, []Match{{Ref{ATTACK, "T1123"}, MatchNarrower}, {Ref{ATTACK, "T1200"}, MatchBroader}, {Ref{CAPEC, "CAPEC-651"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-623"}, MatchNarrower}, {Ref{VERIS, "physical.Wiretapping"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:intercepting-compromising-emissions"}, MatchClose}}},
	CommunicationsInterception: {"communications_interception", "traffic or calls read in transit", own, []Match{{Ref{ATTACK, "T1040"}, MatchClose}, {Ref{CAPEC, "CAPEC-117"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-609"}, MatchNarrower}, {Ref{VERIS, "physical.Wiretapping"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:interception-of-information"}, MatchClose}}},
	HumanRecruitment:           {"human_recruitment", "elicitation, bribery or coercion of staff", own, []Match{{Ref{CAPEC, "CAPEC-410"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-416"}, MatchNarrower}, {Ref{VERIS, "social.Elicitation"}, MatchClose}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, MatchBroader}, {Ref{DISARM, "T0091"}, MatchClose}}},
	Phishing:                   {"phishing", "deceptive message for access or data", own, []Match{{Ref{ATTACK, "T1566"}, MatchNarrower}, {Ref{ATTACK, "T1598"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-163"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "social.Phishing"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:spear-phishing-attacks"}, MatchClose}}},
	CredentialCompromise:       {"credential_compromise", "stolen or forged authentication material", own, []Match{{Ref{ATTACK, "T1078"}, MatchBroader}, {Ref{ATTACK, "T1110"}, MatchNarrower}, {Ref{ATTACK, "T1528"}, MatchNarrower}, {Ref{ATTACK, "T1539"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Use of stolen creds"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:credentials-stealing-trojans"}, MatchClose}}},
	Malware:                    {"malware", "hostile code on mission systems", own, []Match{{Ref{ATTACK, "T1204"}, MatchNarrower}, {Ref{ATTACK, "T1189"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Trojan"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:malicious-code-software-activity"}, MatchBroader}}},
	CyberEspionage:             {"cyber_espionage", "covert collection from systems", own, []Match{{Ref{ATTACK, "T1114"}, MatchNarrower}, {Ref{ATTACK, "T1213"}, MatchNarrower}, {Ref{ATTACK, "T1005"}, MatchNarrower}, {Ref{ATTACK, "T1041"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Export data"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:nation-state-espionage"}, MatchClose}}},
	AdversaryInTheMiddle:       {"adversary_in_the_middle", "traffic redirected or altered, including at the provider", own, []Match{{Ref{ATTACK, "T1557"}, MatchNarrower}, {Ref{ATTACK, "T1659"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-94"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.AitM"}, MatchClose}, {Ref{ENISA, "eavesdropping-interception-hijacking:man-in-the-middle-session-hijacking"}, MatchClose}}},
	ExposedServiceExploit:      {"exposed_service_exploit", "public system exploited", own, []Match{{Ref{ATTACK, "T1190"}, MatchNarrower}, {Ref{ATTACK, "T1133"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Exploit vuln"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:exploits-exploit-kits"}, MatchClose}}},
	SupplyChain:                {"supply_chain", "product, service or builder used as the way in", own, []Match{{Ref{ATTACK, "T1195"}, MatchNarrower}, {Ref{ATTACK, "T1199"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-440"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-534"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Other"}, MatchBroader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-service-providers-supply-chain"}, MatchClose}}},
	Ransomware:                 {"ransomware", "encryption for payment or disruption", own, []Match{{Ref{ATTACK, "T1486"}, MatchNarrower}, {Ref{ATTACK, "T1490"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Ransomware"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:ransomware"}, MatchClose}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	DestructiveCyber:           {"destructive_cyber", "wiping or disabling systems", own, []Match{{Ref{ATTACK, "T1485"}, MatchNarrower}, {Ref{ATTACK, "T1561"}, MatchNarrower}, {Ref{ATTACK, "T1529"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Destroy data"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:malicious-code-software-activity"}, MatchBroader}}},
	DenialOfService:            {"denial_of_service", "loss of availability by flooding", own, []Match{{Ref{ATTACK, "T1498"}, MatchNarrower}, {Ref{ATTACK, "T1499"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-125"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.DoS"}, MatchBroader}, {Ref{ENISA, "nefarious-activity-abuse:denial-of-service"}, MatchClose}, {Ref{DISARM, "T0123.003"}, MatchClose}}},
	Defacement:                 {"defacement", "official page altered", own, []Match{{Ref{ATTACK, "T1491.002"}, MatchClose}, {Ref{CAPEC, "CAPEC-148"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Exploit misconfig"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:web-application-attacks-injection-attacks-code-injection-SQL-XSS"}, MatchClose}, {Ref{DISARM, "T0123"}, MatchClose}}},
	DataLeak:                   {"data_leak", "stolen records published", own, []Match{{Ref{ATTACK, "T1567"}, MatchNarrower}, {Ref{ATTACK, "T1537"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Export data"}, MatchBroader}, {Ref{ENISA, "nefarious-activity-abuse:abuse-of-information-leakage"}, MatchClose}, {Ref{DISARM, "T0089"}, MatchClose}}},
	CyberPhysical:              {"cyber_physical", "access control, cameras or building control attacked through the network", own, []Match{{Ref{ATTACK, "T1200"}, MatchBroader}, {Ref{CAPEC, "CAPEC-395"}, MatchBroader}, {Ref{CAPEC, "CAPEC-399"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Disable controls"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:manipulation-of-hardware-and-software"}, MatchClose}}},
	MobileSpyware:              {"mobile_spyware", "the phone of a member of the staff is compromised", own, []Match{{Ref{ATTACK, "T1056"}, MatchClose}, {Ref{CAPEC, "CAPEC-164"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "malware.Spyware/Keylogger"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:mobile-malware"}, MatchClose}}},
	WirelessIntrusion:          {"wireless_intrusion", "entry through Wi-Fi or other radio", own, []Match{{Ref{ATTACK, "T1669"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:cyber"}, MatchBroader}, {Ref{VERIS, "hacking.Other"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:information-leakage-due-to-unsecured-wi-fi-like-rogue-access-points"}, MatchClose}}},
	Jamming:                    {"jamming", "radio or satellite link blocked", own, []Match{{Ref{CAPEC, "CAPEC-601"}, MatchNarrower}, {Ref{CAPEC, "CAPEC-605"}, MatchNarrower}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:withhold"}, MatchBroader}, {Ref{VERIS, "hacking.DoS"}, MatchBroader}, {Ref{ENISA, "eavesdropping-interception-hijacking:interfering-radiation"}, MatchClose}}},
	Disinformation:             {"disinformation", "false content aimed at the mission or the sending State", own, []Match{{Ref{PLOVER, "COERCE:misinformation"}, MatchBroader}, {Ref{VERIS, "social.Propaganda"}, MatchBroader}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, MatchBroader}, {Ref{DISARM, "T0076"}, MatchNarrower}, {Ref{DISARM, "T0023"}, MatchNarrower}}},
	Impersonation:              {"impersonation", "an actor poses as an agent, a ministry or a mission", own, []Match{{Ref{ATTACK, "T1656"}, MatchBroader}, {Ref{CAPEC, "CAPEC-151"}, MatchClose}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:misinformation"}, MatchBroader}, {Ref{VERIS, "social.Pretexting"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:social-engineering"}, MatchBroader}, {Ref{DISARM, "T0143.003"}, MatchNarrower}, {Ref{DISARM, "T0097.111"}, MatchNarrower}, {Ref{DISARM, "T0097.206"}, MatchNarrower}}},
	Deepfake:                   {"deepfake", "synthetic voice, image or video of an official", own, []Match{{Ref{ATTACK, "T1656"}, MatchBroader}, {Ref{CAMEO, "176"}, MatchBroader}, {Ref{PLOVER, "COERCE:misinformation"}, MatchBroader}, {Ref{VERIS, "social.Forgery"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:social-engineering"}, MatchBroader}, {Ref{DISARM, "T0087.001"}, MatchNarrower}, {Ref{DISARM, "T0088.001"}, MatchNarrower}}},
	Doxing:                     {"doxing", "private data of staff or family published", own, []Match{{Ref{ATTACK, "T1589"}, MatchBroader}, {Ref{VERIS, "social.Other"}, MatchBroader}, {Ref{ENISA, "legal:abuse-of-personal-data"}, MatchClose}, {Ref{DISARM, "T0048.004"}, MatchClose}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	OnlineHarassment:           {"online_harassment", "coordinated abuse or intimidation", own, []Match{{Ref{CAMEO, "137"}, MatchBroader}, {Ref{PLOVER, "THREATEN:violence"}, MatchBroader}, {Ref{VERIS, "social.Other"}, MatchBroader}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, MatchBroader}, {Ref{DISARM, "T0048"}, MatchBroader}, {Ref{DISARM, "T0140.002"}, MatchBroader}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	Incitement:                 {"incitement", "call to attack or attend", own, []Match{{Ref{CAMEO, "133"}, MatchClose}, {Ref{PLOVER, "THREATEN:violence"}, MatchBroader}, {Ref{VERIS, "social.Influence"}, MatchClose}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, MatchBroader}, {Ref{DISARM, "T0127.002"}, MatchNarrower}, {Ref{DISARM, "T0138.002"}, MatchNarrower}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	Smear:                      {"smear", "an attack on the reputation of an agent or a State", own, []Match{{Ref{PLOVER, "COERCE:misinformation"}, MatchBroader}, {Ref{VERIS, "social.Propaganda"}, MatchBroader}, {Ref{DISARM, "T0135.001"}, MatchNarrower}, {Ref{DISARM, "T0140.001"}, MatchNarrower}}},
	InsiderThreat:              {"insider", "harm by a person with authorised access", own, []Match{{Ref{ATTACK, "T1078"}, MatchBroader}, {Ref{ATTACK, "T1052"}, MatchNarrower}, {Ref{VERIS, "misuse.Privilege abuse"}, MatchClose}, {Ref{ENISA, "physical-attack:fraud-by-employees"}, MatchClose}, {Ref{DISARM, "T0094"}, MatchClose}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	ThreatCommunication:        {"threat_communication", "bomb threat, hoax or warning", own, []Match{{Ref{CAMEO, "138"}, MatchClose}, {Ref{PLOVER, "THREATEN:violence"}, MatchBroader}, {Ref{VERIS, "social.Extortion"}, MatchBroader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, MatchBroader}, {Ref{DISARM, "T0140.002"}, MatchBroader}}},
	Extortion:                  {"extortion", "demand backed by a threat", own, []Match{{Ref{ATTACK, "T1657"}, MatchClose}, {Ref{CAMEO, "139"}, MatchClose}, {Ref{PLOVER, "THREATEN:violence"}, MatchBroader}, {Ref{VERIS, "social.Extortion"}, MatchBroader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, MatchBroader}, {Ref{DISARM, "T0137.005"}, MatchClose}, {Ref{UNSMS, "crime"}, MatchBroader}}},
	PoliticalUpheaval:          {"political_upheaval", "coup, revolution or loss of authority", own, []Match{{Ref{CAMEO, "1724"}, MatchClose}, {Ref{PLOVER, "COERCE:martial-law"}, MatchClose}, {Ref{UNSMS, "civil_unrest"}, MatchBroader}}},
	ArmedConflict:              {"armed_conflict", "hostilities around the post", own, []Match{{Ref{CAMEO, "190"}, MatchClose}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, MatchBroader}, {Ref{UNSMS, "armed_conflict"}, MatchBroader}}},
	NaturalHazard:              {"natural_hazard", "earthquake, flood, storm", own, []Match{{Ref{VERIS, "environmental.Earthquake"}, MatchClose}, {Ref{ENISA, "disaster:disaster"}, MatchClose}, {Ref{UNSMS, "hazards"}, MatchBroader}}},
	AccidentalFire:             {"accidental_fire", "fire without intent", own, []Match{{Ref{VERIS, "environmental.Fire"}, MatchClose}, {Ref{ENISA, "disaster:fire"}, MatchClose}, {Ref{UNSMS, "hazards"}, MatchBroader}}},
	Epidemic:                   {"epidemic", "disease affecting staff", own, []Match{{Ref{VERIS, "environmental.Pathogen"}, MatchClose}, {Ref{ENISA, "outages:absence-of-personnel"}, MatchClose}, {Ref{UNSMS, "hazards"}, MatchBroader}}},
	InfrastructureFailure:      {"infrastructure_failure", "loss of supply without intent", own, []Match{{Ref{VERIS, "environmental.Power failure"}, MatchBroader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-main-supply"}, MatchClose}, {Ref{UNSMS, "hazards"}, MatchBroader}}},
	UnexplainedHealth:          {"unexplained_health", "health complaints with no established cause", own, []Match{{Ref{VERIS, "environmental.Unknown"}, MatchClose}}},
	KindUnknown:                {"unknown", "looked into and not classified; never counts as low", own, []Match{{Ref{CAMEO, "180"}, MatchClose}, {Ref{VERIS, "physical.Unknown"}, MatchClose}}},
}

var kindFacts = [...]struct {
	family  Family
	domains Domain
}{
	ArmedAssault:               {FamilyViolence, DomainPhysical},
	VehicleBomb:                {FamilyViolence, DomainPhysical},
	SuicideAttack:              {FamilyViolence, DomainPhysical},
	ExplosiveDevice:            {FamilyViolence, DomainPhysical},
	MailBomb:                   {FamilyViolence, DomainPhysical},
	StandoffAttack:             {FamilyViolence, DomainPhysical},
	AerialAttack:               {FamilyViolence, DomainPhysical},
	DroneAttack:                {FamilyViolence, DomainPhysical},
	VehicleRamming:             {FamilyViolence, DomainPhysical},
	Arson:                      {FamilyViolence, DomainPhysical},
	CBRNRelease:                {FamilyViolence, DomainPhysical},
	Assassination:              {FamilyViolence, DomainPhysical | DomainPersonal},
	PhysicalAssault:            {FamilyViolence, DomainPhysical | DomainPersonal},
	Kidnapping:                 {FamilyViolence, DomainPhysical | DomainPersonal},
	HostageBarricade:           {FamilyViolence, DomainPhysical},
	Hijacking:                  {FamilyViolence, DomainPhysical},
	Demonstration:              {FamilyDisorder, DomainPhysical},
	ViolentProtest:             {FamilyDisorder, DomainPhysical},
	PremisesOccupation:         {FamilyDisorder, DomainPhysical},
	Blockade:                   {FamilyDisorder, DomainPhysical},
	Vandalism:                  {FamilyDisorder, DomainPhysical},
	ForcedEntryByState:         {FamilyStateCoercion, DomainPhysical | DomainPolitical},
	UtilityDenial:              {FamilyStateCoercion, DomainPhysical | DomainPolitical},
	Harassment:                 {FamilyStateCoercion, DomainPersonal | DomainPolitical},
	ArbitraryDetention:         {FamilyStateCoercion, DomainPersonal | DomainPolitical},
	MovementRestriction:        {FamilyStateCoercion, DomainPolitical},
	BagInterference:            {FamilyStateCoercion, DomainPhysical | DomainPolitical},
	UnauthorisedEntry:          {FamilyIntrusion, DomainPhysical},
	Theft:                      {FamilyIntrusion, DomainPhysical},
	Sabotage:                   {FamilyIntrusion, DomainPhysical},
	HostileReconnaissance:      {FamilyEspionage, DomainPhysical | DomainEspionage},
	TechnicalSurveillance:      {FamilyEspionage, DomainEspionage},
	CommunicationsInterception: {FamilyEspionage, DomainEspionage},
	HumanRecruitment:           {FamilyEspionage, DomainPersonal | DomainEspionage},
	Phishing:                   {FamilyCyber, DomainCyber},
	CredentialCompromise:       {FamilyCyber, DomainCyber},
	Malware:                    {FamilyCyber, DomainCyber},
	CyberEspionage:             {FamilyCyber, DomainCyber | DomainEspionage},
	AdversaryInTheMiddle:       {FamilyCyber, DomainCyber},
	ExposedServiceExploit:      {FamilyCyber, DomainCyber},
	SupplyChain:                {FamilyCyber, DomainCyber},
	Ransomware:                 {FamilyCyber, DomainCyber},
	DestructiveCyber:           {FamilyCyber, DomainCyber},
	DenialOfService:            {FamilyCyber, DomainCyber},
	Defacement:                 {FamilyCyber, DomainCyber},
	DataLeak:                   {FamilyCyber, DomainCyber},
	CyberPhysical:              {FamilyCyber, DomainCyber},
	MobileSpyware:              {FamilyCyber, DomainPersonal | DomainCyber | DomainEspionage},
	WirelessIntrusion:          {FamilyCyber, DomainCyber},
	Jamming:                    {FamilyCyber, DomainCyber},
	Disinformation:             {FamilyInformation, DomainInformation},
	Impersonation:              {FamilyInformation, DomainInformation},
	Deepfake:                   {FamilyInformation, DomainInformation},
	Doxing:                     {FamilyInformation, DomainPersonal | DomainInformation},
	OnlineHarassment:           {FamilyInformation, DomainPersonal | DomainInformation},
	Incitement:                 {FamilyInformation, DomainInformation},
	Smear:                      {FamilyInformation, DomainInformation},
	InsiderThreat:              {FamilyInsider, 0},
	ThreatCommunication:        {FamilySignal, DomainInformation},
	Extortion:                  {FamilySignal, DomainPersonal},
	PoliticalUpheaval:          {FamilyContext, DomainPolitical},
	ArmedConflict:              {FamilyContext, DomainPhysical | DomainPolitical},
	NaturalHazard:              {FamilyHazard, DomainPhysical},
	AccidentalFire:             {FamilyHazard, DomainPhysical},
	Epidemic:                   {FamilyHazard, DomainPhysical},
	InfrastructureFailure:      {FamilyHazard, DomainPhysical},
	UnexplainedHealth:          {FamilyUnknown, 0},
	KindUnknown:                {FamilyUnknown, 0},
}
