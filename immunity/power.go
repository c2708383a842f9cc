package immunity

import (
	"iter"
	"strconv"
)

// A Power is a measure that a State would take against a person: the question
// asked. The zero Power asks nothing, and its answer is always Unknown.
//
// Homes, papers, baggage, vehicles and other things are not persons: they are
// asked about in package premises.
type Power uint8

// The values of [Power].
const (
	_ Power = iota

	Stop            // stopping the person on the way, to speak and to ask for papers
	HoldIdentity    // holding the person until identity or status is verified
	BriefRestraint  // holding the person for a moment to stop an offence or a danger, then releasing
	Arrest          // arrest or detention in any form; for consular officers, pending trial
	Imprisonment    // imprisonment, or another personal penalty, after sentence
	SearchPerson    // searching the person against the person's will
	Screening       // security screening that the person may decline by not boarding or entering
	Ticket          // handing over a ticket or other notice of an offence, without enforcing it
	CompelledTest   // compelling a breath, blood or other test; offering one is not asked about, nothing bars it
	KeepFromDriving // physically keeping a driver from driving on
	SuspendLicence  // suspending or withdrawing a driving licence

	CriminalJurisdiction       // prosecuting and trying the person
	CivilJurisdiction          // hearing a civil action against the person
	AdministrativeJurisdiction // deciding an administrative matter against the person
	ContinueCriminal           // going on with criminal proceedings begun earlier
	ContinueCivil              // going on with a civil action begun earlier
	ContinueAdministrative     // going on with administrative proceedings begun earlier
	ServeProcess               // serving process on the person in a civil or administrative action
	SummonWitness              // summoning the person as a witness under penalty; inviting is not asked about, nothing bars it
	CompelTestimony            // compelling the person to give evidence as a witness, on matters other than functions
	Execution                  // measures of execution against the person's property

	TaxEmoluments    // dues and taxes on what the person earns by the employment that gives the status
	TaxOther         // any other due or tax, personal or real, national, regional or municipal
	TaxIndirect      // indirect taxes of a kind normally included in a price, VCDR 34(a)
	TaxImmovable     // dues and taxes on private immovable property in the receiving State, VCDR 34(b)
	EstateDuty       // estate, succession or inheritance duties, VCDR 34(c), 39(4)
	TaxPrivateIncome // dues and taxes on private income with its source in the receiving State, and on capital invested in commerce there, VCDR 34(d)
	ServiceCharge    // charges for specific services rendered, VCDR 34(e)
	RoadCharge       // congestion or road pricing, VCDR 34(e)
	RegistrationFee  // registration, court and record fees, mortgage dues and stamp duty, VCDR 34(f)
	CustomsDuty      // customs duties and like charges on imported articles, VCDR 36(1)

	SocialSecurity        // applying social security provisions to the person as employed, VCDR 33(1)-(2)
	EmployerContributions // holding the person to the social security duties of an employer, VCDR 33(3)
	PersonalService       // personal services, VCDR 35
	PublicService         // public service of any kind, VCDR 35
	MilitaryObligation    // military obligations such as requisition, contributions and billeting, VCDR 35

	RefuseMovables // refusing the withdrawal of the movable property of a deceased member, VCDR 39(4)
	HinderTransit  // hindering the passage of the person through a third State, VCDR 40
	RequireLeaving // requiring the person to leave, by declaration as persona non grata or not acceptable, VCDR 9

	TestimonyOnFunctions // compelling the person to give evidence on matters connected with the exercise of functions, VCCR 44(3)
	CompelDocuments      // compelling the person to produce official correspondence and documents relating to them, VCCR 44(3)
	ExpertEvidence       // compelling the person to give evidence as an expert on the law of the sending State, VCCR 44(3)
	AliensRegistration   // registration as an alien, VCCR 46, 65, CPIUN 11(d), 18(d); of missions and special missions the treaties say nothing: it turns on a grant
	ResidencePermit      // residence permits and other immigration restrictions; as for registration
	WorkPermit           // work permits, VCCR 47; of missions and special missions the treaties say nothing: it turns on a grant

	numPowers = iota
)

var powerNames = []string{
	Stop: "stop", HoldIdentity: "hold_identity", BriefRestraint: "brief_restraint", Arrest: "arrest", Imprisonment: "imprisonment",
	SearchPerson: "search_person", Screening: "screening", Ticket: "ticket", CompelledTest: "compelled_test",
	KeepFromDriving: "keep_from_driving", SuspendLicence: "suspend_licence",
	CriminalJurisdiction: "criminal_jurisdiction", CivilJurisdiction: "civil_jurisdiction", AdministrativeJurisdiction: "administrative_jurisdiction",
	ContinueCriminal: "continue_criminal", ContinueCivil: "continue_civil", ContinueAdministrative: "continue_administrative",
	ServeProcess: "serve_process", SummonWitness: "summon_witness", CompelTestimony: "compel_testimony", Execution: "execution",
	TaxEmoluments: "tax_emoluments", TaxOther: "tax_other", TaxIndirect: "tax_indirect", TaxImmovable: "tax_immovable", EstateDuty: "estate_duty",
	TaxPrivateIncome: "tax_private_income", ServiceCharge: "service_charge", RoadCharge: "road_charge", RegistrationFee: "registration_fee", CustomsDuty: "customs_duty",
	SocialSecurity: "social_security", EmployerContributions: "employer_contributions",
	PersonalService: "personal_service", PublicService: "public_service", MilitaryObligation: "military_obligation",
	RefuseMovables: "refuse_movables", HinderTransit: "hinder_transit", RequireLeaving: "require_leaving",
	TestimonyOnFunctions: "testimony_on_functions", CompelDocuments: "compel_documents", ExpertEvidence: "expert_evidence",
	AliensRegistration: "aliens_registration", ResidencePermit: "residence_permit", WorkPermit: "work_permit",
}

// String returns the token of p, such as "civil_jurisdiction", "" for the zero
// Power, and "Power(99)" for a value without a constant.
func (p Power) String() string {
	if int(p) < len(powerNames) {
		return powerNames[p]
	}
	return "Power(" + strconv.Itoa(int(p)) + ")"
}

// AllPowers returns every Power that has a constant, in their order.
func AllPowers() iter.Seq[Power] {
	return func(yield func(Power) bool) {
		for p := Power(1); p < numPowers; p++ {
			if !yield(p) {
				return
			}
		}
	}
}

// Powers is a set of powers. The zero Powers is not stated; a grant that
// protects from nothing is [NoGrant].
type Powers uint64

// PowersOf returns the set of the given powers. Powers without a constant, and
// the zero Power, are left out.
func PowersOf(powers ...Power) Powers {
	var s Powers
	for _, p := range powers {
		if p != 0 && p < numPowers {
			s |= 1 << p
		}
	}
	return s
}

// Has reports whether p is in s.
func (s Powers) Has(p Power) bool { return p < 64 && s>>p&1 != 0 }

// The measures that rows name together.
const (
	liberty      Powers = 1<<HoldIdentity | 1<<BriefRestraint | 1<<Arrest | 1<<Imprisonment | 1<<SearchPerson | 1<<CompelledTest | 1<<KeepFromDriving
	criminalSide Powers = 1<<CriminalJurisdiction | 1<<ContinueCriminal
	civilSide    Powers = 1<<CivilJurisdiction | 1<<AdministrativeJurisdiction | 1<<ContinueCivil | 1<<ContinueAdministrative | 1<<ServeProcess
	jurisdiction Powers = criminalSide | civilSide
	continuing   Powers = 1<<ContinueCriminal | 1<<ContinueCivil | 1<<ContinueAdministrative
	official     Powers = 1<<TestimonyOnFunctions | 1<<CompelDocuments | 1<<ExpertEvidence
	evidence     Powers = 1<<SummonWitness | 1<<CompelTestimony | official
	aliens       Powers = 1<<AliensRegistration | 1<<ResidencePermit
	dues         Powers = 1<<TaxEmoluments | 1<<TaxOther | 1<<TaxIndirect | 1<<TaxImmovable | 1<<EstateDuty | 1<<TaxPrivateIncome | 1<<ServiceCharge | 1<<RoadCharge | 1<<RegistrationFee
	services     Powers = 1<<PersonalService | 1<<PublicService | 1<<MilitaryObligation

	// everything that VCDR 29 to 36 bars against persons
	personal Powers = liberty | jurisdiction | 1<<SuspendLicence | evidence | 1<<Execution | dues | 1<<CustomsDuty | 1<<SocialSecurity | services
	every    Powers = 1<<numPowers - 2
)
