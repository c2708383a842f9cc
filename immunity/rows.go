package immunity

import "law.example/vienna"

// A layer is a step of the treaties' own logic. The highest layer of which a
// row applies decides; all rows of a layer have its one outcome.
type layer uint8

const (
	floor        layer = iota // territorial jurisdiction: nothing bars
	allowed                   // what the Convention itself lets the receiving State do: still nothing bars
	grant                     // what the Convention gives a class of persons
	exception                 // "except", "save", "shall not extend to"
	notYetOrOver              // status not begun, or ended: 39(1), 39(2) first sentence
	residual                  // what survives the end: 39(2) second sentence
	excluded                  // whom the treaties shut out: nationals and permanent residents, those outside the household, those in gainful work
	ownOfficial               // what 38(1), VCCR 71(1) and CSM 40(1) leave those with ties to the receiving State
	limit                     // what immunity, even for official acts, does not reach
	reserved                  // a reservation to 37(2) or 38(1)
	death                     // 39(4), which stands apart from the tenure of the deceased
	moreGranted               // what the receiving State grants beyond the Convention
	waived                    // 32: waiver, and the counterclaim of 32(3)
	nullity                   // proceedings that were void from the beginning
	numLayers    = iota
)

var layerNames = []string{floor: "floor", allowed: "allowed", grant: "grant", exception: "exception", notYetOrOver: "not yet or over",
	residual: "residual", excluded: "excluded", ownOfficial: "own official acts", limit: "limit", reserved: "reserved",
	death: "death", moreGranted: "more granted", waived: "waived", nullity: "nullity"}

var outcomes = [...]vienna.Answer{floor: vienna.NotBarred, allowed: vienna.NotBarred, grant: vienna.Barred, exception: vienna.NotBarred, notYetOrOver: vienna.NotBarred,
	residual: vienna.Barred, excluded: vienna.NotBarred, ownOfficial: vienna.Barred, limit: vienna.NotBarred, reserved: vienna.NotBarred,
	death: vienna.Barred, moreGranted: vienna.Barred, waived: vienna.NotBarred, nullity: vienna.Barred}

// A row is one sentence of a treaty, or of custom. A column that when leaves zero may
// have any value; covered asks for a grant that covers the measure.
type row struct {
	key     string // stable, never reused
	at      vienna.Citation
	layer   layer
	powers  Powers
	when    Case
	covered vienna.Truth // a grant of the receiving State covers the measure
	stated  vienna.Truth // the caller stated a grant
	gist    string
}

// The persons that rows name together, and other sets of values.
const (
	agents     = HeadOfMission | Agent                                   // VCDR 1(e)
	diplomats  = agents | AgentFamily                                    // VCDR 37(1)
	technicals = AdministrativeTechnical | AdministrativeTechnicalFamily // VCDR 37(2)
	families   = AgentFamily | AdministrativeTechnicalFamily | ServiceFamily
	shielded   = diplomats | technicals                          // those who have VCDR 29
	immune     = shielded | ServiceStaff                         // those who have some immunity by the Convention
	mission    = agents | AdministrativeTechnical | ServiceStaff // members of the mission, VCDR 1(b)
	passing    = technicals | ServiceStaff | ServiceFamily       // whose passage third States do not hinder, VCDR 40(2)
	elsewhere  = TransitState | ThirdState
	entitled   = Serving | Leaving
	functional = Duties | Official // in the exercise of functions as a member of the mission
	ordinary   = OtherContract | AccidentDamage | OtherClaim
	tied       = National | PermanentResident
	covering   = ThisProceeding | Standing
	transit    = ToPost | Homeward // the journeys that VCDR 40(1) names

	yes = vienna.True
	no  = vienna.False
)

func sentence(t vienna.Treaty, article, paragraph, n uint8) vienna.Citation {
	return vienna.Citation{Treaty: t, Article: article, Paragraph: paragraph, Sentence: n}
}

// body is the rules: each part in the order of its treaty, which carries no
// meaning; the layer does. The manners, which decide nothing, come last.
var body = [...][]row{rowsFloor, rowsVCDR, rowsVCCR, rowsCSM, rowsOrganisations, rowsCustom, manners}

// rowAt returns row i of the body.
func rowAt(i int) *row {
	for _, part := range body {
		if i < len(part) {
			return &part[i]
		}
		i -= len(part)
	}
	return nil
}

var rowsFloor = []row{
	{key: "territorial-jurisdiction", at: vienna.Citation{Treaty: vienna.Custom}, layer: floor, powers: every,
		gist: "a State may exercise its powers in its territory where no rule forbids it"},
}
