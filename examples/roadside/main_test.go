package main

import "os"

func Example_card() {
	card(os.Stdout)
	// Output:
	// stop                         not barred                                    Custom
	// hold_identity                barred                                        VCDR 29
	// brief_restraint              not barred                                    VCDR 29
	// arrest                       barred                                        VCDR 29
	// imprisonment                 barred                                        VCDR 29
	// search_person                barred                                        VCDR 29
	// screening                    not barred                                    Custom
	// ticket                       not barred                                    Custom
	// compelled_test               barred                                        VCDR 29
	// keep_from_driving            not barred                                    VCDR 29
	// suspend_licence              not barred                                    VCDR 37(2), first sentence
	// criminal_jurisdiction        barred                                        VCDR 31(1), first sentence
	// civil_jurisdiction           not barred                                    VCDR 37(2), first sentence
	// administrative_jurisdiction  not barred                                    VCDR 37(2), first sentence
	// continue_criminal            barred                                        VCDR 31(1), first sentence; VCDR 31(1)
	// continue_civil               unknown     begun; suit-begun-under-immunity  VCDR 37(2), first sentence; VCDR 31(1)
	// continue_administrative      unknown     begun; suit-begun-under-immunity  VCDR 37(2), first sentence; VCDR 31(1)
	// serve_process                not barred                                    VCDR 37(2), first sentence
	// summon_witness               barred                                        VCDR 31(2)
	// compel_testimony             barred                                        VCDR 31(2)
	// execution                    barred                                        VCDR 31(3)
	// tax_emoluments               barred                                        VCDR 34
	// tax_other                    barred                                        VCDR 34
	// tax_indirect                 not barred                                    VCDR 34(a)
	// tax_immovable                barred                                        VCDR 34
	// estate_duty                  unknown     deceased; only_by_posting         VCDR 34(c); VCDR 39(4), second sentence
	// tax_private_income           not barred                                    VCDR 34(d)
	// service_charge               not barred                                    VCDR 34(e)
	// road_charge                  unknown     road-charge                       VCDR 34; VCDR 34(e)
	// registration_fee             unknown     immovable                         VCDR 34; VCDR 34(f)
	// customs_duty                 unknown     for_use; first_installation       Custom; VCDR 37(2), second sentence
	// social_security              barred                                        VCDR 33(1)
	// employer_contributions       not barred                                    Custom
	// personal_service             barred                                        VCDR 35
	// public_service               barred                                        VCDR 35
	// military_obligation          barred                                        VCDR 35
	// refuse_movables              unknown     deceased; export_prohibited       Custom; VCDR 39(4), first sentence
	// hinder_transit               not barred                                    Custom
	// require_leaving              not barred                                    VCDR 9(1), first sentence
	//
	// Not legal advice. Not barred means only that no rule modelled here forbids the measure; domestic law, State immunity and any agreement or grant not stated may. Unknown is not no: treat person and place as protected until the foreign ministry has verified the status.
}
