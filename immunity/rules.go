package immunity

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The columns that need a name: of the waiver, and of a row's covered and stated.
const (
	waiverGiven = 49
	grantCovers = 65
	grantStated = 66
)

// law is what the evaluator reads and what its reasons are rendered from.
var law = rule.Law{
	Package: "immunity", Columns: columns, Lanes: lanes, Table: &table, Keys: 1,
	Layers: layerNames, Questions: powerNames,
	Row: ruleAt, Through: throughRow, Presumes: presumes, Reading: ReadingByID,
}

// ruleAt returns row i of the body.
func ruleAt(i int) vienna.Rule {
	r := rowAt(i)
	return vienna.Rule{Key: r.key, At: r.at, Gist: r.gist, Measure: rule.Measures(groups, powerNames, uint64(r.powers))}
}

func throughRow(b *rule.Box, i int) vienna.Citation {
	return through(Person(lanes[0].Get(b)), rowAt(i).at)
}

// presumes returns the provision that presumes for the person what by presumes
// for members of missions: that nothing is waived unless expressly.
func presumes(b *rule.Box, by vienna.Citation) vienna.Citation {
	p := Person(lanes[0].Get(b))
	switch {
	case by == vienna.Citation{}:
	case p&^post == 0:
		return vccr(45, 2, 0)
	case p&^special == 0:
		return csm(41, 2, 0)
	case p&^(immune|PrivateServant|ServiceFamily|ServantFamily) != 0:
		return vienna.Citation{}
	}
	return by
}

// conditions returns the conditions of a row as lanes, of which those that do
// not matter are empty.
func (r *row) conditions() rule.Box {
	b := r.when.box()
	lanes[grantCovers].Put(&b, uint64(r.covered))
	lanes[grantStated].Put(&b, uint64(r.stated))
	return b
}

// groups are the measures that rules name together, the widest first.
var groups = []rule.Group{
	{Questions: uint64(every), Name: "every measure"},
	{Questions: uint64(consularGiven), Name: "everything in VCCR 41 to 52"},
	{Questions: uint64(specialGiven), Name: "everything in CSM 29 to 35 and 44"},
	{Questions: uint64(personal), Name: "everything in VCDR 29 to 36"},
	{Questions: uint64(dues), Name: "all dues and taxes"},
	{Questions: uint64(liberty), Name: "measures against liberty"},
	{Questions: uint64(jurisdiction), Name: "jurisdiction"},
	{Questions: uint64(civilSide), Name: "civil and administrative jurisdiction"},
	{Questions: uint64(services), Name: "services"},
	{Questions: uint64(continuing), Name: "going on with proceedings"},
	{Questions: uint64(criminalSide), Name: "criminal jurisdiction"},
	{Questions: uint64(evidence), Name: "evidence"},
	{Questions: uint64(official), Name: "evidence on functions"},
	{Questions: uint64(aliens), Name: "control of aliens"},
}

// Rules returns every rule, in the order of the treaties, and then the
// provisions that bind the manner of a measure.
func Rules() iter.Seq[vienna.Rule] { return law.Rules() }

// retired are the keys that rules once had, and the names that case files once
// used. They are never used again.
var retired = []rule.Tombstone{
	{Key: "vcdr-40-2-family", Why: "VCDR 40(2) asks families for no household: vcdr-40-2 has them"},
	{Key: "vcdr-40-2-detour-family", Why: "VCDR 40(2) asks families for no household: vcdr-40-2-detour has them"},
	{Key: "vcdr-40-4-staff-family", Why: "VCDR 40(4) asks families of staff for no household: vcdr-40-4-staff has them"},
}

// Retired says why a rule, or a fact, that a record names is no longer in use; ok
// is false for a key that is in use or never was.
func Retired(key string) (why string, ok bool) { return rule.Retired(retired, key) }

// manners are the provisions that bind how a measure that is not barred is
// taken. They have no layer, and decide nothing.
var manners = []row{
	{key: "vcdr-31-3-manner", at: vcdr(31, 3, 0), powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Tenure: entitled},
		gist: "without infringing the inviolability of the person or of the residence"},
	{key: "vcdr-37-4-manner", at: sentence(vienna.VCDR, 37, 4, 3), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: PrivateServant, Forum: ReceivingState, Tenure: entitled},
		gist: "in a way that does not unduly interfere with the functions of the mission"},
	{key: "vcdr-38-2-manner", at: sentence(vienna.VCDR, 38, 2, 2), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: AdministrativeTechnical | ServiceStaff | PrivateServant, Forum: ReceivingState, Tenure: entitled, Ties: tied},
		gist: "in a way that does not unduly interfere with the functions of the mission"},
	{key: "vccr-41-3-manner", at: vccr(41, 3, 0), powers: criminalSide | 1<<Arrest,
		when: Case{Person: ConsularOfficer, Forum: ReceivingState, Tenure: entitled},
		gist: "with the respect due to the officer, who must appear, with the least hindrance to functions, and if detained with the least delay"},
	{key: "vccr-42-manner", at: vccr(42, 0, 0), powers: criminalSide | 1<<Arrest,
		when: Case{Person: post, Forum: ReceivingState, Tenure: entitled},
		gist: "with prompt notice to the head of post or, of the head, to the sending State through the diplomatic channel"},
	{key: "vccr-44-2-manner", at: vccr(44, 2, 0), powers: evidence,
		when: Case{Person: ConsularOfficer, Forum: ReceivingState, Tenure: entitled},
		gist: "without interfering with functions, and where possible at the residence or post or in writing"},
	{key: "vccr-63-manner", at: vccr(63, 0, 0), powers: criminalSide | 1<<Arrest,
		when: Case{Person: HonoraryOfficer, Forum: ReceivingState, Tenure: entitled},
		gist: "with the respect due to the officer, who must appear, with the least hindrance to functions save under arrest, and if detained with the least delay"},
	{key: "vccr-71-1-manner", at: sentence(vienna.VCCR, 71, 1, 3), powers: criminalSide | 1<<Arrest,
		when: Case{Person: officers, Forum: ReceivingState, Tenure: entitled, Ties: tied},
		gist: "with the least hindrance to functions, save under arrest"},
	{key: "vccr-71-2-manner", at: sentence(vienna.VCCR, 71, 2, 3), powers: jurisdiction | liberty | evidence | 1<<Execution,
		when: Case{Person: consular &^ officers, Forum: ReceivingState, Tenure: entitled, Ties: tied},
		gist: "in a way that does not unduly hinder the functions of the post"},
	{key: "csm-38-manner", at: sentence(vienna.CSM, 38, 0, 3), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: SpecialPrivateStaff, Forum: ReceivingState, Tenure: entitled},
		gist: "in a way that does not unduly interfere with the functions of the special mission"},
	{key: "csm-40-2-manner", at: sentence(vienna.CSM, 40, 2, 2), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: SpecialTechnical | SpecialService | SpecialPrivateStaff, Forum: ReceivingState, Tenure: entitled, Ties: tied},
		gist: "in a way that does not unduly interfere with the functions of the special mission"},
}

// through returns the provision by which a person of class p has what at gives
// to diplomatic agents or to representatives; the zero Citation if p is not a
// single such class.
func through(p Person, at vienna.Citation) vienna.Citation {
	switch {
	case at.Treaty == vienna.VCDR && 29 <= at.Article && at.Article <= 36 && at.Article != 32 && (at.Article != 33 || p != PrivateServant):
		switch p {
		case AgentFamily:
			return vcdr(37, 1, 0)
		case AdministrativeTechnical, AdministrativeTechnicalFamily:
			return vcdr(37, 2, 0)
		case ServiceStaff:
			return vcdr(37, 3, 0)
		case UNRepresentative:
			return cpiun(11, 'g')
		case UNSeniorOfficial, UNSeniorFamily:
			return cpiun(19, 0)
		case AgencyHead, AgencyHeadFamily:
			return cpisa(21, 0)
		}
	case at.Treaty == vienna.CSM && 29 <= at.Article && at.Article <= 35 && (at.Article != 32 || p != SpecialPrivateStaff):
		switch p {
		case SpecialFamily:
			return csm(39, 1, 0)
		case SpecialTechnical:
			return csm(36, 0, 0)
		case SpecialTechnicalFamily:
			return csm(39, 2, 0)
		case SpecialService:
			return csm(37, 0, 0)
		}
	case at.Treaty == vienna.VCCR && (43 <= at.Article && at.Article <= 45 || at.Article == 53) && p == HonoraryOfficer:
		return vccr(58, 2, 0)
	}
	return vienna.Citation{}
}
