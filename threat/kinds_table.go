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
	ArmedAssault:               {"armed_assault", "firearms or close attack on premises, staff or convoy", own, []Match{{Ref{GTD, "A2"}, Broader}, {Ref{GTD, "W5"}, Broader}, {Ref{CAMEO, "193"}, Close}, {Ref{PLOVER, "ASSAULT:firearms"}, Close}, {Ref{VERIS, "physical.Assault"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}, {Ref{UNSMS, "armed_conflict"}, Broader}}},
	VehicleBomb:                {"vehicle_bomb", "explosive carried by or left in a vehicle", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "1832"}, Close}, {Ref{PLOVER, "ASSAULT:explosives"}, Broader}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	SuicideAttack:              {"suicide_attack", "the attacker means to die; stated beside the means", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "1831"}, Close}, {Ref{PLOVER, "ASSAULT:suicide-attack"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	ExplosiveDevice:            {"explosive_device", "placed, thrown or attached device", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "1834"}, Narrower}, {Ref{CAMEO, "183"}, Broader}, {Ref{PLOVER, "ASSAULT:explosives"}, Broader}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	MailBomb:                   {"mail_bomb", "explosive or toxic item sent by post or courier", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "183"}, Broader}, {Ref{PLOVER, "ASSAULT:explosives"}, Broader}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	StandoffAttack:             {"standoff_attack", "rocket, mortar or sniper fire from outside the site", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "194"}, Close}, {Ref{PLOVER, "ASSAULT:heavy-weapons"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}, {Ref{UNSMS, "armed_conflict"}, Broader}}},
	AerialAttack:               {"aerial_attack", "crewed aircraft or missile strike", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "195"}, Narrower}, {Ref{CAMEO, "1951"}, Narrower}, {Ref{PLOVER, "ASSAULT:aerial"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, Broader}, {Ref{UNSMS, "armed_conflict"}, Broader}}},
	DroneAttack:                {"drone_attack", "armed or intrusive uncrewed aircraft", own, []Match{{Ref{GTD, "A3"}, Broader}, {Ref{GTD, "W6"}, Broader}, {Ref{CAMEO, "1952"}, Close}, {Ref{PLOVER, "ASSAULT:drone"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "armed_conflict"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	VehicleRamming:             {"vehicle_ramming", "vehicle used as the weapon or to breach", own, []Match{{Ref{GTD, "A2"}, Broader}, {Ref{GTD, "W10"}, Narrower}, {Ref{CAMEO, "182"}, Broader}, {Ref{PLOVER, "ASSAULT:primitive"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	Arson:                      {"arson", "deliberate fire", own, []Match{{Ref{GTD, "A7"}, Broader}, {Ref{GTD, "W8"}, Broader}, {Ref{CAMEO, "1712"}, Broader}, {Ref{PLOVER, "ASSAULT:destroy"}, Broader}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:vandalism"}, Broader}, {Ref{UNSMS, "civil_unrest"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	CBRNRelease:                {"cbrn_release", "chemical, biological or radiological release", own, []Match{{Ref{GTD, "A8"}, Broader}, {Ref{GTD, "W1"}, Narrower}, {Ref{CAMEO, "2041"}, Close}, {Ref{PLOVER, "ASSAULT:unconventional"}, Close}, {Ref{VERIS, "environmental.Hazmat"}, Close}, {Ref{ENISA, "disaster:dangerous-radiation-leak"}, Close}, {Ref{UNSMS, "terrorism"}, Broader}}},
	Assassination:              {"assassination", "killing or attempt against a chosen person", own, []Match{{Ref{GTD, "A1"}, Narrower}, {Ref{GTD, "W5"}, Broader}, {Ref{CAMEO, "185"}, Narrower}, {Ref{CAMEO, "186"}, Narrower}, {Ref{PLOVER, "ASSAULT:targeted"}, Close}, {Ref{VERIS, "physical.Assault"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	PhysicalAssault:            {"physical_assault", "unarmed or melee attack on a person", own, []Match{{Ref{GTD, "A8"}, Broader}, {Ref{GTD, "W9"}, Narrower}, {Ref{CAMEO, "182"}, Broader}, {Ref{PLOVER, "ASSAULT:beat"}, Close}, {Ref{VERIS, "physical.Assault"}, Broader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, Broader}, {Ref{UNSMS, "crime"}, Broader}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	Kidnapping:                 {"kidnapping", "person seized and moved", own, []Match{{Ref{GTD, "A6"}, Narrower}, {Ref{GTD, "W5"}, Broader}, {Ref{CAMEO, "181"}, Broader}, {Ref{PLOVER, "ASSAULT:abduct"}, Broader}, {Ref{VERIS, "physical.Assault"}, Broader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	HostageBarricade:           {"hostage_barricade", "people held at a fixed place", own, []Match{{Ref{GTD, "A5"}, Narrower}, {Ref{GTD, "W5"}, Broader}, {Ref{CAMEO, "181"}, Broader}, {Ref{PLOVER, "ASSAULT:abduct"}, Broader}, {Ref{VERIS, "physical.Assault"}, Broader}, {Ref{ENISA, "physical-attack:terrorist-attack"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	Hijacking:                  {"hijacking", "vehicle, vessel or aircraft seized", own, []Match{{Ref{GTD, "A4"}, Narrower}, {Ref{GTD, "W5"}, Broader}, {Ref{CAMEO, "181"}, Broader}, {Ref{PLOVER, "ASSAULT:abduct"}, Broader}, {Ref{VERIS, "physical.Theft"}, Broader}, {Ref{ENISA, "physical-attack:theft"}, Broader}, {Ref{UNSMS, "crime"}, Broader}, {Ref{UNSMS, "terrorism"}, Broader}}},
	Demonstration:              {"demonstration", "a peaceful assembly near the premises; in itself no breach", own, []Match{{Ref{CAMEO, "141"}, Close}, {Ref{PLOVER, "PROTEST:demo"}, Close}, {Ref{DISARM, "T0126"}, Close}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	ViolentProtest:             {"violent_protest", "riot or mob attack", own, []Match{{Ref{GTD, "A7"}, Broader}, {Ref{GTD, "W8"}, Broader}, {Ref{CAMEO, "145"}, Broader}, {Ref{PLOVER, "PROTEST:riot"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:vandalism"}, Broader}, {Ref{DISARM, "T0126.001"}, Close}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	PremisesOccupation:         {"premises_occupation", "non-armed takeover or sit-in", own, []Match{{Ref{CAPEC, "CAPEC-390"}, Broader}, {Ref{GTD, "A7"}, Broader}, {Ref{CAMEO, "145"}, Broader}, {Ref{CAMEO, "144"}, Broader}, {Ref{PLOVER, "PROTEST:obstruct"}, Broader}, {Ref{VERIS, "physical.Bypassed controls"}, Broader}, {Ref{ENISA, "physical-attack:unauthorised-physical-access-or-unauthorised-entry-to-premises"}, Broader}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	Blockade:                   {"blockade", "entry or exit prevented by people or objects", own, []Match{{Ref{CAPEC, "CAPEC-607"}, Close}, {Ref{CAMEO, "144"}, Broader}, {Ref{CAMEO, "191"}, Broader}, {Ref{PLOVER, "PROTEST:obstruct"}, Broader}, {Ref{DISARM, "T0057"}, Close}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	Vandalism:                  {"vandalism", "symbolic or minor damage", own, []Match{{Ref{GTD, "A7"}, Broader}, {Ref{CAMEO, "171"}, Broader}, {Ref{PLOVER, "PROTEST:vandalize"}, Close}, {Ref{VERIS, "physical.Destruction"}, Broader}, {Ref{ENISA, "physical-attack:vandalism"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	ForcedEntryByState:         {"forced_entry_by_state", "an organ of the receiving State enters without consent", own, []Match{{Ref{CAMEO, "171"}, Broader}, {Ref{CAMEO, "1711"}, Broader}, {Ref{PLOVER, "COERCE:seize"}, Broader}, {Ref{VERIS, "physical.Bypassed controls"}, Broader}, {Ref{ENISA, "legal:judiciary-decisions-or-court-order"}, Close}}},
	UtilityDenial:              {"utility_denial", "water, power, phone or data cut off", own, []Match{{Ref{CAMEO, "191"}, Broader}, {Ref{PLOVER, "COERCE:withhold"}, Broader}, {Ref{VERIS, "environmental.Power failure"}, Broader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-power-supply"}, Close}}},
	Harassment:                 {"harassment", "repeated hostile conduct toward staff or families", own, []Match{{Ref{CAMEO, "137"}, Broader}, {Ref{PLOVER, "COERCE:restrict"}, Broader}, {Ref{VERIS, "physical.Surveillance"}, Broader}, {Ref{DISARM, "T0048"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	ArbitraryDetention:         {"arbitrary_detention", "arrest or custody of a protected person", own, []Match{{Ref{CAMEO, "173"}, Close}, {Ref{PLOVER, "COERCE:arrest"}, Close}}},
	MovementRestriction:        {"movement_restriction", "limits on movement beyond published security zones", own, []Match{{Ref{CAMEO, "191"}, Broader}, {Ref{PLOVER, "COERCE:restrict"}, Broader}}},
	BagInterference:            {"bag_interference", "a bag is opened, held or tampered with", own, []Match{{Ref{CAPEC, "CAPEC-439"}, Close}, {Ref{CAMEO, "1711"}, Broader}, {Ref{PLOVER, "COERCE:seize"}, Broader}, {Ref{VERIS, "physical.Tampering"}, Broader}, {Ref{ENISA, "physical-attack:theft-of-documents"}, Close}}},
	UnauthorisedEntry:          {"unauthorised_entry", "covert or forced entry by non-State persons", own, []Match{{Ref{CAPEC, "CAPEC-390"}, Broader}, {Ref{CAPEC, "CAPEC-391"}, Narrower}, {Ref{CAPEC, "CAPEC-395"}, Broader}, {Ref{GTD, "A7"}, Broader}, {Ref{CAMEO, "171"}, Broader}, {Ref{PLOVER, "COERCE:seize"}, Broader}, {Ref{VERIS, "physical.Bypassed controls"}, Broader}, {Ref{ENISA, "physical-attack:unauthorised-physical-access-or-unauthorised-entry-to-premises"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	Theft:                      {"theft", "property, documents or devices taken", own, []Match{{Ref{CAPEC, "CAPEC-507"}, Close}, {Ref{GTD, "A7"}, Broader}, {Ref{CAMEO, "1711"}, Broader}, {Ref{PLOVER, "COERCE:seize"}, Broader}, {Ref{VERIS, "physical.Theft"}, Broader}, {Ref{ENISA, "physical-attack:theft"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	Sabotage:                   {"sabotage", "deliberate damage to function", own, []Match{{Ref{CAPEC, "CAPEC-547"}, Close}, {Ref{GTD, "A7"}, Broader}, {Ref{GTD, "W11"}, Narrower}, {Ref{CAMEO, "1712"}, Broader}, {Ref{PLOVER, "ASSAULT:destroy"}, Broader}, {Ref{VERIS, "physical.Tampering"}, Broader}, {Ref{ENISA, "physical-attack:sabotage"}, Close}, {Ref{UNSMS, "terrorism"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	HostileReconnaissance:      {"hostile_reconnaissance", "pre-attack or targeting surveillance", own, []Match{{Ref{ATTACK, "T1591"}, Narrower}, {Ref{ATTACK, "T1589"}, Broader}, {Ref{ATTACK, "T1593"}, Narrower}, {Ref{VERIS, "physical.Surveillance"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:network-reconnaissance-network-traffic-manipulation-and-information-gathering"}, Close}, {Ref{DISARM, "T0081"}, Close}}},
	TechnicalSurveillance:      {"technical_surveillance", "an implant, a microphone or the capture of emanations", own, []Match{{Ref{ATTACK, "T1123"}, Narrower}, {Ref{ATTACK, "T1200"}, Broader}, {Ref{CAPEC, "CAPEC-651"}, Narrower}, {Ref{CAPEC, "CAPEC-623"}, Narrower}, {Ref{VERIS, "physical.Wiretapping"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:intercepting-compromising-emissions"}, Close}}},
	CommunicationsInterception: {"communications_interception", "traffic or calls read in transit", own, []Match{{Ref{ATTACK, "T1040"}, Close}, {Ref{CAPEC, "CAPEC-117"}, Narrower}, {Ref{CAPEC, "CAPEC-609"}, Narrower}, {Ref{VERIS, "physical.Wiretapping"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:interception-of-information"}, Close}}},
	HumanRecruitment:           {"human_recruitment", "elicitation, bribery or coercion of staff", own, []Match{{Ref{CAPEC, "CAPEC-410"}, Narrower}, {Ref{CAPEC, "CAPEC-416"}, Narrower}, {Ref{VERIS, "social.Elicitation"}, Close}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, Broader}, {Ref{DISARM, "T0091"}, Close}}},
	Phishing:                   {"phishing", "deceptive message for access or data", own, []Match{{Ref{ATTACK, "T1566"}, Narrower}, {Ref{ATTACK, "T1598"}, Narrower}, {Ref{CAPEC, "CAPEC-163"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "social.Phishing"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:spear-phishing-attacks"}, Close}}},
	CredentialCompromise:       {"credential_compromise", "stolen or forged authentication material", own, []Match{{Ref{ATTACK, "T1078"}, Broader}, {Ref{ATTACK, "T1110"}, Narrower}, {Ref{ATTACK, "T1528"}, Narrower}, {Ref{ATTACK, "T1539"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Use of stolen creds"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:credentials-stealing-trojans"}, Close}}},
	Malware:                    {"malware", "hostile code on mission systems", own, []Match{{Ref{ATTACK, "T1204"}, Narrower}, {Ref{ATTACK, "T1189"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Trojan"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:malicious-code-software-activity"}, Broader}}},
	CyberEspionage:             {"cyber_espionage", "covert collection from systems", own, []Match{{Ref{ATTACK, "T1114"}, Narrower}, {Ref{ATTACK, "T1213"}, Narrower}, {Ref{ATTACK, "T1005"}, Narrower}, {Ref{ATTACK, "T1041"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Export data"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:nation-state-espionage"}, Close}}},
	AdversaryInTheMiddle:       {"adversary_in_the_middle", "traffic redirected or altered, including at the provider", own, []Match{{Ref{ATTACK, "T1557"}, Narrower}, {Ref{ATTACK, "T1659"}, Narrower}, {Ref{CAPEC, "CAPEC-94"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.AitM"}, Close}, {Ref{ENISA, "eavesdropping-interception-hijacking:man-in-the-middle-session-hijacking"}, Close}}},
	ExposedServiceExploit:      {"exposed_service_exploit", "public system exploited", own, []Match{{Ref{ATTACK, "T1190"}, Narrower}, {Ref{ATTACK, "T1133"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Exploit vuln"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:exploits-exploit-kits"}, Close}}},
	SupplyChain:                {"supply_chain", "product, service or builder used as the way in", own, []Match{{Ref{ATTACK, "T1195"}, Narrower}, {Ref{ATTACK, "T1199"}, Narrower}, {Ref{CAPEC, "CAPEC-440"}, Narrower}, {Ref{CAPEC, "CAPEC-534"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Other"}, Broader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-service-providers-supply-chain"}, Close}}},
	Ransomware:                 {"ransomware", "encryption for payment or disruption", own, []Match{{Ref{ATTACK, "T1486"}, Narrower}, {Ref{ATTACK, "T1490"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Ransomware"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:ransomware"}, Close}, {Ref{UNSMS, "crime"}, Broader}}},
	DestructiveCyber:           {"destructive_cyber", "wiping or disabling systems", own, []Match{{Ref{ATTACK, "T1485"}, Narrower}, {Ref{ATTACK, "T1561"}, Narrower}, {Ref{ATTACK, "T1529"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Destroy data"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:malicious-code-software-activity"}, Broader}}},
	DenialOfService:            {"denial_of_service", "loss of availability by flooding", own, []Match{{Ref{ATTACK, "T1498"}, Narrower}, {Ref{ATTACK, "T1499"}, Narrower}, {Ref{CAPEC, "CAPEC-125"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.DoS"}, Broader}, {Ref{ENISA, "nefarious-activity-abuse:denial-of-service"}, Close}, {Ref{DISARM, "T0123.003"}, Close}}},
	Defacement:                 {"defacement", "official page altered", own, []Match{{Ref{ATTACK, "T1491.002"}, Close}, {Ref{CAPEC, "CAPEC-148"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Exploit misconfig"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:web-application-attacks-injection-attacks-code-injection-SQL-XSS"}, Close}, {Ref{DISARM, "T0123"}, Close}}},
	DataLeak:                   {"data_leak", "stolen records published", own, []Match{{Ref{ATTACK, "T1567"}, Narrower}, {Ref{ATTACK, "T1537"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Export data"}, Broader}, {Ref{ENISA, "nefarious-activity-abuse:abuse-of-information-leakage"}, Close}, {Ref{DISARM, "T0089"}, Close}}},
	CyberPhysical:              {"cyber_physical", "access control, cameras or building control attacked through the network", own, []Match{{Ref{ATTACK, "T1200"}, Broader}, {Ref{CAPEC, "CAPEC-395"}, Broader}, {Ref{CAPEC, "CAPEC-399"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Disable controls"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:manipulation-of-hardware-and-software"}, Close}}},
	MobileSpyware:              {"mobile_spyware", "the phone of a member of the staff is compromised", own, []Match{{Ref{ATTACK, "T1056"}, Close}, {Ref{CAPEC, "CAPEC-164"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "malware.Spyware/Keylogger"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:mobile-malware"}, Close}}},
	WirelessIntrusion:          {"wireless_intrusion", "entry through Wi-Fi or other radio", own, []Match{{Ref{ATTACK, "T1669"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:cyber"}, Broader}, {Ref{VERIS, "hacking.Other"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:information-leakage-due-to-unsecured-wi-fi-like-rogue-access-points"}, Close}}},
	Jamming:                    {"jamming", "radio or satellite link blocked", own, []Match{{Ref{CAPEC, "CAPEC-601"}, Narrower}, {Ref{CAPEC, "CAPEC-605"}, Narrower}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:withhold"}, Broader}, {Ref{VERIS, "hacking.DoS"}, Broader}, {Ref{ENISA, "eavesdropping-interception-hijacking:interfering-radiation"}, Close}}},
	Disinformation:             {"disinformation", "false content aimed at the mission or the sending State", own, []Match{{Ref{PLOVER, "COERCE:misinformation"}, Broader}, {Ref{VERIS, "social.Propaganda"}, Broader}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, Broader}, {Ref{DISARM, "T0076"}, Narrower}, {Ref{DISARM, "T0023"}, Narrower}}},
	Impersonation:              {"impersonation", "an actor poses as an agent, a ministry or a mission", own, []Match{{Ref{ATTACK, "T1656"}, Broader}, {Ref{CAPEC, "CAPEC-151"}, Close}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:misinformation"}, Broader}, {Ref{VERIS, "social.Pretexting"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:social-engineering"}, Broader}, {Ref{DISARM, "T0143.003"}, Narrower}, {Ref{DISARM, "T0097.111"}, Narrower}, {Ref{DISARM, "T0097.206"}, Narrower}}},
	Deepfake:                   {"deepfake", "synthetic voice, image or video of an official", own, []Match{{Ref{ATTACK, "T1656"}, Broader}, {Ref{CAMEO, "176"}, Broader}, {Ref{PLOVER, "COERCE:misinformation"}, Broader}, {Ref{VERIS, "social.Forgery"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:social-engineering"}, Broader}, {Ref{DISARM, "T0087.001"}, Narrower}, {Ref{DISARM, "T0088.001"}, Narrower}}},
	Doxing:                     {"doxing", "private data of staff or family published", own, []Match{{Ref{ATTACK, "T1589"}, Broader}, {Ref{VERIS, "social.Other"}, Broader}, {Ref{ENISA, "legal:abuse-of-personal-data"}, Close}, {Ref{DISARM, "T0048.004"}, Close}, {Ref{UNSMS, "crime"}, Broader}}},
	OnlineHarassment:           {"online_harassment", "coordinated abuse or intimidation", own, []Match{{Ref{CAMEO, "137"}, Broader}, {Ref{PLOVER, "THREATEN:violence"}, Broader}, {Ref{VERIS, "social.Other"}, Broader}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, Broader}, {Ref{DISARM, "T0048"}, Broader}, {Ref{DISARM, "T0140.002"}, Broader}, {Ref{UNSMS, "crime"}, Broader}}},
	Incitement:                 {"incitement", "call to attack or attend", own, []Match{{Ref{CAMEO, "133"}, Close}, {Ref{PLOVER, "THREATEN:violence"}, Broader}, {Ref{VERIS, "social.Influence"}, Close}, {Ref{ENISA, "nefarious-activity-abuse:exploitation-of-fake-trust-of-social-media"}, Broader}, {Ref{DISARM, "T0127.002"}, Narrower}, {Ref{DISARM, "T0138.002"}, Narrower}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	Smear:                      {"smear", "an attack on the reputation of an agent or a State", own, []Match{{Ref{PLOVER, "COERCE:misinformation"}, Broader}, {Ref{VERIS, "social.Propaganda"}, Broader}, {Ref{DISARM, "T0135.001"}, Narrower}, {Ref{DISARM, "T0140.001"}, Narrower}}},
	InsiderThreat:              {"insider", "harm by a person with authorised access", own, []Match{{Ref{ATTACK, "T1078"}, Broader}, {Ref{ATTACK, "T1052"}, Narrower}, {Ref{VERIS, "misuse.Privilege abuse"}, Close}, {Ref{ENISA, "physical-attack:fraud-by-employees"}, Close}, {Ref{DISARM, "T0094"}, Close}, {Ref{UNSMS, "crime"}, Broader}}},
	ThreatCommunication:        {"threat_communication", "bomb threat, hoax or warning", own, []Match{{Ref{CAMEO, "138"}, Close}, {Ref{PLOVER, "THREATEN:violence"}, Broader}, {Ref{VERIS, "social.Extortion"}, Broader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, Broader}, {Ref{DISARM, "T0140.002"}, Broader}}},
	Extortion:                  {"extortion", "demand backed by a threat", own, []Match{{Ref{ATTACK, "T1657"}, Close}, {Ref{CAMEO, "139"}, Close}, {Ref{PLOVER, "THREATEN:violence"}, Broader}, {Ref{VERIS, "social.Extortion"}, Broader}, {Ref{ENISA, "physical-attack:coercion-or-extortion-or-corruption"}, Broader}, {Ref{DISARM, "T0137.005"}, Close}, {Ref{UNSMS, "crime"}, Broader}}},
	PoliticalUpheaval:          {"political_upheaval", "coup, revolution or loss of authority", own, []Match{{Ref{CAMEO, "1724"}, Close}, {Ref{PLOVER, "COERCE:martial-law"}, Close}, {Ref{UNSMS, "civil_unrest"}, Broader}}},
	ArmedConflict:              {"armed_conflict", "hostilities around the post", own, []Match{{Ref{CAMEO, "190"}, Close}, {Ref{ENISA, "physical-attack:damage-from-the-wafare"}, Broader}, {Ref{UNSMS, "armed_conflict"}, Broader}}},
	NaturalHazard:              {"natural_hazard", "earthquake, flood, storm", own, []Match{{Ref{VERIS, "environmental.Earthquake"}, Close}, {Ref{ENISA, "disaster:disaster"}, Close}, {Ref{UNSMS, "hazards"}, Broader}}},
	AccidentalFire:             {"accidental_fire", "fire without intent", own, []Match{{Ref{VERIS, "environmental.Fire"}, Close}, {Ref{ENISA, "disaster:fire"}, Close}, {Ref{UNSMS, "hazards"}, Broader}}},
	Epidemic:                   {"epidemic", "disease affecting staff", own, []Match{{Ref{VERIS, "environmental.Pathogen"}, Close}, {Ref{ENISA, "outages:absence-of-personnel"}, Close}, {Ref{UNSMS, "hazards"}, Broader}}},
	InfrastructureFailure:      {"infrastructure_failure", "loss of supply without intent", own, []Match{{Ref{VERIS, "environmental.Power failure"}, Broader}, {Ref{ENISA, "failures-malfunction:failure-or-disruption-of-main-supply"}, Close}, {Ref{UNSMS, "hazards"}, Broader}}},
	UnexplainedHealth:          {"unexplained_health", "health complaints with no established cause", own, []Match{{Ref{VERIS, "environmental.Unknown"}, Close}}},
	KindUnknown:                {"unknown", "looked into and not classified; never counts as low", own, []Match{{Ref{CAMEO, "180"}, Close}, {Ref{VERIS, "physical.Unknown"}, Close}}},
}

var kindFacts = [...]struct {
	family  Family
	domains Domain
}{
	ArmedAssault:               {FamilyViolence, Physical},
	VehicleBomb:                {FamilyViolence, Physical},
	SuicideAttack:              {FamilyViolence, Physical},
	ExplosiveDevice:            {FamilyViolence, Physical},
	MailBomb:                   {FamilyViolence, Physical},
	StandoffAttack:             {FamilyViolence, Physical},
	AerialAttack:               {FamilyViolence, Physical},
	DroneAttack:                {FamilyViolence, Physical},
	VehicleRamming:             {FamilyViolence, Physical},
	Arson:                      {FamilyViolence, Physical},
	CBRNRelease:                {FamilyViolence, Physical},
	Assassination:              {FamilyViolence, Physical | Personal},
	PhysicalAssault:            {FamilyViolence, Physical | Personal},
	Kidnapping:                 {FamilyViolence, Physical | Personal},
	HostageBarricade:           {FamilyViolence, Physical},
	Hijacking:                  {FamilyViolence, Physical},
	Demonstration:              {FamilyDisorder, Physical},
	ViolentProtest:             {FamilyDisorder, Physical},
	PremisesOccupation:         {FamilyDisorder, Physical},
	Blockade:                   {FamilyDisorder, Physical},
	Vandalism:                  {FamilyDisorder, Physical},
	ForcedEntryByState:         {FamilyStateCoercion, Physical | Political},
	UtilityDenial:              {FamilyStateCoercion, Physical | Political},
	Harassment:                 {FamilyStateCoercion, Personal | Political},
	ArbitraryDetention:         {FamilyStateCoercion, Personal | Political},
	MovementRestriction:        {FamilyStateCoercion, Political},
	BagInterference:            {FamilyStateCoercion, Physical | Political},
	UnauthorisedEntry:          {FamilyIntrusion, Physical},
	Theft:                      {FamilyIntrusion, Physical},
	Sabotage:                   {FamilyIntrusion, Physical},
	HostileReconnaissance:      {FamilyEspionage, Physical | Espionage},
	TechnicalSurveillance:      {FamilyEspionage, Espionage},
	CommunicationsInterception: {FamilyEspionage, Espionage},
	HumanRecruitment:           {FamilyEspionage, Personal | Espionage},
	Phishing:                   {FamilyCyber, Cyber},
	CredentialCompromise:       {FamilyCyber, Cyber},
	Malware:                    {FamilyCyber, Cyber},
	CyberEspionage:             {FamilyCyber, Cyber | Espionage},
	AdversaryInTheMiddle:       {FamilyCyber, Cyber},
	ExposedServiceExploit:      {FamilyCyber, Cyber},
	SupplyChain:                {FamilyCyber, Cyber},
	Ransomware:                 {FamilyCyber, Cyber},
	DestructiveCyber:           {FamilyCyber, Cyber},
	DenialOfService:            {FamilyCyber, Cyber},
	Defacement:                 {FamilyCyber, Cyber},
	DataLeak:                   {FamilyCyber, Cyber},
	CyberPhysical:              {FamilyCyber, Cyber},
	MobileSpyware:              {FamilyCyber, Personal | Cyber | Espionage},
	WirelessIntrusion:          {FamilyCyber, Cyber},
	Jamming:                    {FamilyCyber, Cyber},
	Disinformation:             {FamilyInformation, Information},
	Impersonation:              {FamilyInformation, Information},
	Deepfake:                   {FamilyInformation, Information},
	Doxing:                     {FamilyInformation, Personal | Information},
	OnlineHarassment:           {FamilyInformation, Personal | Information},
	Incitement:                 {FamilyInformation, Information},
	Smear:                      {FamilyInformation, Information},
	InsiderThreat:              {FamilyInsider, 0},
	ThreatCommunication:        {FamilySignal, Information},
	Extortion:                  {FamilySignal, Personal},
	PoliticalUpheaval:          {FamilyContext, Political},
	ArmedConflict:              {FamilyContext, Physical | Political},
	NaturalHazard:              {FamilyHazard, Physical},
	AccidentalFire:             {FamilyHazard, Physical},
	Epidemic:                   {FamilyHazard, Physical},
	InfrastructureFailure:      {FamilyHazard, Physical},
	UnexplainedHealth:          {FamilyUnknown, 0},
	KindUnknown:                {FamilyUnknown, 0},
}
