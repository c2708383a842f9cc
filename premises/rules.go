package premises

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// law is what the evaluator reads and what its reasons are rendered from.
var law = rule.Law{
	Package: "premises", Columns: columns, Lanes: lanes, Table: &table, Keys: 2,
	Layers: layerNames, Questions: powerNames,
	Row: ruleAt, Through: through, Reading: ReadingByID,
}

// ruleAt returns row i; the manners follow the rows.
func ruleAt(i int) vienna.Rule {
	r := at(i)
	return vienna.Rule{Key: r.key, At: r.at, Gist: r.gist, Measure: rule.Measures(groups, powerNames, uint64(r.powers))}
}

// through returns the provision by which an honorary post has what row i gives
// to posts.
func through(b *rule.Box, i int) vienna.Citation {
	a := at(i).at
	if a.Treaty == vienna.VCCR && Holder(lanes[holderColumn].Get(b)) == HonoraryPost {
		switch a.Article {
		case 28, 29, 35, 39, 54:
			return vccr(58, 1, 0)
		}
	}
	return vienna.Citation{}
}

// conditions returns the conditions of a row as lanes, of which those that do
// not matter are empty.
func (r *row) conditions() rule.Box {
	b := r.when.box()
	lanes[ownerColumn].Put(&b, uint64(r.owner))
	lanes[baggageColumn].Put(&b, uint64(r.baggage))
	lanes[transitColumn].Put(&b, uint64(r.transit))
	return b
}

// groups are the measures that rules name together, the widest first.
var groups = []rule.Group{
	{Questions: uint64(every), Name: "every measure"},
	{Questions: uint64(onPremises), Name: "all that premises are free from"},
	{Questions: uint64(physical), Name: "every physical measure"},
	{Questions: uint64(letters), Name: "all that letters and documents are free from"},
	{Questions: uint64(bagged), Name: "all that bags are free from"},
	{Questions: uint64(owned), Name: "all that private property is free from"},
	{Questions: uint64(intrusion), Name: "intrusion"},
	{Questions: uint64(handling), Name: "handling"},
	{Questions: uint64(takings), Name: "takings"},
	{Questions: uint64(execution), Name: "execution"},
	{Questions: uint64(dues), Name: "dues"},
	{Questions: uint64(looks), Name: "looks from outside"},
	{Questions: uint64(vehicle), Name: "measures against vehicles"},
}

// Rules returns every rule, treaty by treaty in their order, and then the
// provisions that bind the manner of a measure.
func Rules() iter.Seq[vienna.Rule] { return law.Rules() }

// retired are the keys that rules once had, which are never used again.
var retired = []rule.Tombstone{
	{Key: "vcdr-23-1-road", Why: "VCDR 23(1) is of premises: custom-road has the claim for vehicles of missions and posts"},
	{Key: "csm-30-1", Why: "it stood for what was not worked out: csm-30-1-accommodation and the rules after it have CSM 30, 31, 33 and 35"},
}

// Retired says why a rule that a record names is no longer among the [Rules];
// ok is false for a key that is in use or never was.
func Retired(key string) (why string, ok bool) { return rule.Retired(retired, key) }
