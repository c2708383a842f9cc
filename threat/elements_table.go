// Code generated from testdata/elements.json by go test -update; DO NOT EDIT.

package threat

// The values of [Element].
const (
	_                           Element = iota
	ElementScenarios                    // annexes for vehicle explosion, armed attack, mob, fire, hazard, loss of supplies, cyber incident, hostages, and toxic or explosive post
	ElementYearlyReview                 // reviewed within the last twelve months
	ElementThreatListReview             // the list of threats reviewed within the last six months
	ElementCommand                      // committee and commander named, with deputies for every annex
	ElementContactLists                 // contact lists and call tree for everybody, local staff, family and contractors included
	ElementAlarmSignals                 // alarm signals and first actions that everybody knows
	ElementShelter                      // shelter for everybody
	ElementStocks                       // food, water and medical stock for a stated number of days, checked
	ElementEvacuationRoutes             // routes and assembly points agreed with the receiving State
	ElementSecondCommandPost            // a second command post
	ElementCommunicationPlan            // primary, alternate, contingency and emergency channels, with consent for each transmitter
	ElementDestructionPlan              // plan to destroy holdings, with the time it takes tested
	ElementCasualtyCare                 // care of casualties and medical evacuation
	ElementAccountabilityRoll           // roll call after an event
	ElementLiaison                      // liaison, response force and written arrangement with the receiving State
	ElementConsentToEntry               // who may consent to the entry of fire, medical and police crews, with standing instructions
	ElementTripwireCriteria             // events with objective criteria, and what is done on each
	ElementDeparture                    // authorised and ordered departure and suspension, with documents, transport and safe passage
	ElementWardens                      // wardens and assistance for nationals
	ElementLocalStaff                   // pay, protection and records of local staff
	ElementPublicInformation            // public information, rumour control and verified channels
	ElementCyberAnnex                   // cyber incidents: who may isolate systems, and a second channel
	ElementHostageAnnex                 // hostages: who negotiates, and contact with families
	ElementSupplyAnnex                  // loss of supplies, with autonomy in hours
	ElementCustody                      // custody of premises, archives and interests
	ElementTraining                     // training on arrival and yearly, and for each role
	ElementDrillCalendar                // every annex drilled, and a joint exercise with the receiving State
	ElementFindingsClosed               // findings after an event tracked until closed
	ElementOfflineCopies                // the plan can be read offline and in other places
	ElementRebased                      // made anew when headcount or threat changes
	ElementValidatedResources           // resources checked on the spot, not only a document approved
	ElementImpactAnalysis               // what must go on, and how soon
	ElementOutlyingPlaces               // schools, residences and visitors
	ElementPsychologicalSupport         // psychological support
	ElementViolationReport              // report of a serious violation prepared
)

var elementTable = [...]entry{
	ElementScenarios:            {"scenarios", "annexes for vehicle explosion, armed attack, mob, fire, hazard, loss of supplies, cyber incident, hostages, and toxic or explosive post", usPractice, nil},
	ElementYearlyReview:         {"yearly_review", "reviewed within the last twelve months", usPractice, nil},
	ElementThreatListReview:     {"threat_list_review", "the list of threats reviewed within the last six months", usPractice, nil},
	ElementCommand:              {"command", "committee and commander named, with deputies for every annex", usPractice, nil},
	ElementContactLists:         {"contact_lists", "contact lists and call tree for everybody, local staff, family and contractors included", inspector, nil},
	ElementAlarmSignals:         {"alarm_signals", "alarm signals and first actions that everybody knows", isoPlan, nil},
	ElementShelter:              {"shelter", "shelter for everybody", inspector, nil},
	ElementStocks:               {"stocks", "food, water and medical stock for a stated number of days, checked", inspector, nil},
	ElementEvacuationRoutes:     {"evacuation_routes", "routes and assembly points agreed with the receiving State", treatyLaw, nil},
	ElementSecondCommandPost:    {"second_command_post", "a second command post", nist, nil},
	ElementCommunicationPlan:    {"communication_plan", "primary, alternate, contingency and emergency channels, with consent for each transmitter", treatyLaw, nil},
	ElementDestructionPlan:      {"destruction_plan", "plan to destroy holdings, with the time it takes tested", nist, nil},
	ElementCasualtyCare:         {"casualty_care", "care of casualties and medical evacuation", isoPlan, nil},
	ElementAccountabilityRoll:   {"accountability_roll", "roll call after an event", isoPlan, nil},
	ElementLiaison:              {"liaison", "liaison, response force and written arrangement with the receiving State", treatyLaw, nil},
	ElementConsentToEntry:       {"consent_to_entry", "who may consent to the entry of fire, medical and police crews, with standing instructions", treatyLaw, nil},
	ElementTripwireCriteria:     {"tripwire_criteria", "events with objective criteria, and what is done on each", usPractice, nil},
	ElementDeparture:            {"departure", "authorised and ordered departure and suspension, with documents, transport and safe passage", treatyLaw, nil},
	ElementWardens:              {"wardens", "wardens and assistance for nationals", treatyLaw, nil},
	ElementLocalStaff:           {"local_staff", "pay, protection and records of local staff", treatyLaw, nil},
	ElementPublicInformation:    {"public_information", "public information, rumour control and verified channels", own, nil},
	ElementCyberAnnex:           {"cyber_annex", "cyber incidents: who may isolate systems, and a second channel", nist, nil},
	ElementHostageAnnex:         {"hostage_annex", "hostages: who negotiates, and contact with families", own, nil},
	ElementSupplyAnnex:          {"supply_annex", "loss of supplies, with autonomy in hours", nist, nil},
	ElementCustody:              {"custody", "custody of premises, archives and interests", treatyLaw, nil},
	ElementTraining:             {"training", "training on arrival and yearly, and for each role", nist, nil},
	ElementDrillCalendar:        {"drill_calendar", "every annex drilled, and a joint exercise with the receiving State", isoPlan, nil},
	ElementFindingsClosed:       {"findings_closed", "findings after an event tracked until closed", isoPlan, nil},
	ElementOfflineCopies:        {"offline_copies", "the plan can be read offline and in other places", own, nil},
	ElementRebased:              {"rebased", "made anew when headcount or threat changes", inspector, nil},
	ElementValidatedResources:   {"validated_resources", "resources checked on the spot, not only a document approved", inspector, nil},
	ElementImpactAnalysis:       {"impact_analysis", "what must go on, and how soon", isoPlan, nil},
	ElementOutlyingPlaces:       {"outlying_places", "schools, residences and visitors", own, nil},
	ElementPsychologicalSupport: {"psychological_support", "psychological support", own, nil},
	ElementViolationReport:      {"violation_report", "report of a serious violation prepared", unPractice, nil},
}

var elementFacts = [...]struct {
	need         Need
	drill, sized bool // it is drilled; it serves a number of persons
	where        string
}{
	ElementScenarios:            {NeedAlways, true, false, "the vehicle explosion is named in 22 USC 4865(a)(1)(A), the others are this library's"},
	ElementYearlyReview:         {NeedAlways, false, false, "22 USC 4865(a)(1)(A)"},
	ElementThreatListReview:     {NeedAlways, false, false, "22 USC 4865(a)(1)(B)"},
	ElementCommand:              {NeedAlways, false, false, "12 FAM 420"},
	ElementContactLists:         {NeedAlways, true, true, ""},
	ElementAlarmSignals:         {NeedAlways, true, false, "ISO 22301 clause 8.4"},
	ElementShelter:              {NeedAlways, true, true, ""},
	ElementStocks:               {NeedAlways, false, true, ""},
	ElementEvacuationRoutes:     {NeedAlways, true, false, "VCDR 26; VCDR 44"},
	ElementSecondCommandPost:    {NeedHighRisk, true, false, "SP 800-53 CP-7; VCDR 12"},
	ElementCommunicationPlan:    {NeedAlways, true, false, "VCDR 27(1)"},
	ElementDestructionPlan:      {NeedClassified, true, false, "SP 800-53 MP-6; VCDR 24"},
	ElementCasualtyCare:         {NeedAlways, true, false, "ISO 22301 clause 8.4"},
	ElementAccountabilityRoll:   {NeedAlways, true, false, "ISO 22301 clause 8.4.4"},
	ElementLiaison:              {NeedAlways, false, false, "VCDR 22(2); 22 USC 4803"},
	ElementConsentToEntry:       {NeedAlways, false, false, "VCDR 22(1)"},
	ElementTripwireCriteria:     {NeedAlways, false, false, "Inman report, 1985"},
	ElementDeparture:            {NeedAlways, true, false, "VCDR 44"},
	ElementWardens:              {NeedAlways, true, false, "VCCR 5(e)"},
	ElementLocalStaff:           {NeedAlways, false, false, "VCDR 38(2)"},
	ElementPublicInformation:    {NeedAlways, true, false, ""},
	ElementCyberAnnex:           {NeedAlways, true, false, "NIST CSF RS.MA-01, ID.IM-04; SP 800-53 SC-37"},
	ElementHostageAnnex:         {NeedAlways, true, false, "International Convention against the Taking of Hostages, 1979"},
	ElementSupplyAnnex:          {NeedAlways, true, false, "SP 800-53 PE-11"},
	ElementCustody:              {NeedAlways, false, false, "VCDR 45; VCDR 46"},
	ElementTraining:             {NeedAlways, false, false, "SP 800-53 CP-3, IR-2"},
	ElementDrillCalendar:        {NeedAlways, false, false, "ISO 22301 clause 8.5; VCDR 22(1) for entry by invitation"},
	ElementFindingsClosed:       {NeedAlways, false, false, "ISO 22301 clauses 9 and 10"},
	ElementOfflineCopies:        {NeedAlways, false, false, ""},
	ElementRebased:              {NeedAlways, false, false, ""},
	ElementValidatedResources:   {NeedAlways, false, false, ""},
	ElementImpactAnalysis:       {NeedCriticalFunctions, false, false, "ISO 22301 clauses 8.2 and 8.3"},
	ElementOutlyingPlaces:       {NeedAlways, false, false, ""},
	ElementPsychologicalSupport: {NeedAdvised, false, false, ""},
	ElementViolationReport:      {NeedAdvised, false, false, ""},
}
