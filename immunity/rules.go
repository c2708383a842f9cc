package immunity

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// The columns that need a name: of the waiver, and of a row's covered and stated.
const (
	waiverGiven = 32
	grantCovers = 47
	grantStated = 48
)

// law is what the evaluator reads and what its reasons are rendered from.
var law = rule.Law{
	Package: "immunity", Columns: columns, Lanes: lanes[:], Table: &table,
	Layers: layerNames[:], Questions: powerNames[:],
	Row: ruleAt, Through: throughRow, Reading: ReadingByID,
}

// ruleAt returns row i; the manners follow the rows.
func ruleAt(i int) vienna.Rule {
	r := &manners[max(0, i-len(rows))]
	if i < len(rows) {
		r = &rows[i]
	}
	return vienna.Rule{Key: r.key, At: r.at, Gist: r.gist, Measure: rule.Measures(groups[:], powerNames[:], uint64(r.powers))}
}

func throughRow(b *rule.Box, i int) vienna.Citation {
	return through(Person(lanes[0].Get(b)), rows[i].at)
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
var groups = [...]rule.Group{
	{Questions: uint64(every), Name: "every measure"},
	{Questions: uint64(personal), Name: "everything in 29 to 36"},
	{Questions: uint64(dues), Name: "all dues and taxes"},
	{Questions: uint64(liberty), Name: "measures against liberty"},
	{Questions: uint64(jurisdiction), Name: "jurisdiction"},
	{Questions: uint64(civilSide), Name: "civil and administrative jurisdiction"},
	{Questions: uint64(services), Name: "services"},
	{Questions: uint64(continuing), Name: "going on with proceedings"},
	{Questions: uint64(criminalSide), Name: "criminal jurisdiction"},
	{Questions: uint64(evidence), Name: "evidence"},
}

// Rules returns every rule, in the order of the treaties, and then the
// provisions that bind the manner of a measure.
func Rules() iter.Seq[vienna.Rule] { return law.Rules() }

// manners are the provisions that bind how a measure that is not barred is
// taken. They have no layer, and decide nothing.
var manners = [...]row{
	{key: "vcdr-31-3-manner", at: vcdr(31, 3, 0), powers: 1 << Execution,
		when: Case{Person: shielded, Forum: ReceivingState, Tenure: entitled},
		gist: "without infringing the inviolability of the person or of the residence"},
	{key: "vcdr-37-4-manner", at: sentence(vcdr(37, 4, 0), 3), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: PrivateServant, Forum: ReceivingState, Tenure: entitled},
		gist: "in a way that does not unduly interfere with the functions of the mission"},
	{key: "vcdr-38-2-manner", at: sentence(vcdr(38, 2, 0), 2), powers: jurisdiction | liberty | evidence | 1<<Execution | 1<<SuspendLicence,
		when: Case{Person: AdministrativeTechnical | ServiceStaff | PrivateServant, Forum: ReceivingState, Tenure: entitled, Ties: tied},
		gist: "in a way that does not unduly interfere with the functions of the mission"},
}

// through returns the provision by which a person of class p has what at gives
// to diplomatic agents; the zero Citation if p is not a single such class.
func through(p Person, at vienna.Citation) vienna.Citation {
	if at.Treaty != vienna.VCDR || at.Article < 29 || at.Article > 36 || at.Article == 32 || at.Article == 33 && p == PrivateServant {
		return vienna.Citation{}
	}
	switch p {
	case AgentFamily:
		return vcdr(37, 1, 0)
	case AdministrativeTechnical, AdministrativeTechnicalFamily:
		return vcdr(37, 2, 0)
	case ServiceStaff:
		return vcdr(37, 3, 0)
	}
	return vienna.Citation{}
}
