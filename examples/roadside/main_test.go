package main

import "os"

func Example_card() {
	card(os.Stdout)
	// Output:
	// person  stop                         not barred                                                          Custom
	// person  hold_identity                barred                                                              VCDR 29
	// person  brief_restraint              not barred                                                          VCDR 29
	// person  arrest                       barred                                                              VCDR 29
	// person  imprisonment                 barred                                                              VCDR 29
	// person  search_person                barred                                                              VCDR 29
	// person  screening                    not barred                                                          Custom
	// person  ticket                       not barred                                                          Custom
	// person  compelled_test               barred                                                              VCDR 29
	// person  keep_from_driving            not barred                                                          VCDR 29
	// person  suspend_licence              not barred                                                          VCDR 37(2), first sentence
	// person  criminal_jurisdiction        barred                                                              VCDR 31(1), first sentence
	// person  civil_jurisdiction           not barred                                                          VCDR 37(2), first sentence
	// person  administrative_jurisdiction  not barred                                                          VCDR 37(2), first sentence
	// person  continue_criminal            barred                                                              VCDR 31(1), first sentence; VCDR 31(1)
	// person  continue_civil               unknown     begun; suit-begun-under-immunity                        VCDR 37(2), first sentence; VCDR 31(1)
	// person  continue_administrative      unknown     begun; suit-begun-under-immunity                        VCDR 37(2), first sentence; VCDR 31(1)
	// person  serve_process                not barred                                                          VCDR 37(2), first sentence
	// person  summon_witness               barred                                                              VCDR 31(2)
	// person  compel_testimony             barred                                                              VCDR 31(2)
	// person  execution                    barred                                                              VCDR 31(3)
	// person  tax_emoluments               barred                                                              VCDR 34
	// person  tax_other                    barred                                                              VCDR 34
	// person  tax_indirect                 not barred                                                          VCDR 34(a)
	// person  tax_immovable                barred                                                              VCDR 34
	// person  estate_duty                  unknown     deceased; only_by_posting                               VCDR 34(c); VCDR 39(4), second sentence
	// person  tax_private_income           not barred                                                          VCDR 34(d)
	// person  service_charge               not barred                                                          VCDR 34(e)
	// person  road_charge                  unknown     road-charge                                             VCDR 34; VCDR 34(e)
	// person  registration_fee             unknown     immovable                                               VCDR 34; VCDR 34(f)
	// person  customs_duty                 unknown     for_use; first_installation                             Custom; VCDR 37(2), second sentence
	// person  social_security              barred                                                              VCDR 33(1)
	// person  employer_contributions       not barred                                                          Custom
	// person  personal_service             barred                                                              VCDR 35
	// person  public_service               barred                                                              VCDR 35
	// person  military_obligation          barred                                                              VCDR 35
	// person  refuse_movables              unknown     deceased; export_prohibited                             Custom; VCDR 39(4), first sentence
	// person  hinder_transit               not barred                                                          Custom
	// person  require_leaving              not barred                                                          VCDR 9(1), first sentence
	// person  testimony_on_functions       barred                                                              VCDR 31(2)
	// person  compel_documents             barred                                                              VCDR 31(2)
	// person  expert_evidence              barred                                                              VCDR 31(2)
	// person  aliens_registration          unknown     grant.official_only; grant the receiving State decides  Custom; Custom
	// person  residence_permit             unknown     grant.official_only; grant the receiving State decides  Custom; Custom
	// person  work_permit                  unknown     grant.official_only; grant the receiving State decides  Custom; Custom
	// car     search                       barred                                                              VCDR 30(2)
	// car     seize                        barred                                                              VCDR 30(2)
	// car     clamp                        barred                                                              VCDR 30(2)
	// car     tow                          barred                                                              VCDR 30(2)
	// home    enter                        barred                                                              VCDR 30(1)
	// home    search                       barred                                                              VCDR 30(1)
	// home    serve_on_spot                barred                                                              VCDR 30(1)
	// bag     open                         barred                                                              VCDR 27(3)
	// bag     detain                       barred                                                              VCDR 27(3)
	// bag     send_back                    barred                                                              VCDR 27(3)
	// bag     scan                         unknown     bag-scanning                                            Custom; VCDR 27(3)
	// bag     sniff                        unknown     bag-scanning                                            Custom; VCDR 27(3)
	//
	// Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}
