package premises

import "law.example/vienna"

// A layer is a step of the treaties' own logic. The highest layer of which a
// row applies decides; all rows of a layer have its one outcome.
type layer uint8

const (
	floor       layer = iota // territorial jurisdiction: nothing bars
	allowed                  // what the treaties say that they leave open: still nothing bars
	grant                    // what the treaties protect
	exception                // what is not, or no longer, the thing protected, and what "except" and "may" take back
	reserved                 // a reservation to the provision that protects
	consented                // whoever may consent has done so
	moreGranted              // what a State grants beyond the Conventions
	privateAct               // what is not done for a State
	numLayers   = iota
)

var layerNames = []string{floor: "floor", allowed: "allowed", grant: "grant", exception: "exception", reserved: "reserved",
	consented: "consented", moreGranted: "more granted", privateAct: "private act"}

var outcomes = [...]vienna.Answer{floor: vienna.NotBarred, allowed: vienna.NotBarred, grant: vienna.Barred, exception: vienna.NotBarred, reserved: vienna.NotBarred,
	consented: vienna.NotBarred, moreGranted: vienna.Barred, privateAct: vienna.NotBarred}

// A row is one sentence of a treaty. A column that when leaves zero may have any
// value; owner, baggage and transit ask for what package immunity answers about
// the Owner.
type row struct {
	key     string // stable, never reused
	at      vienna.Citation
	layer   layer
	powers  powers
	when    Case
	owner   vienna.Truth // the Owner's status protects from the measure
	baggage vienna.Truth // it exempts personal baggage
	transit vienna.Truth // it protects on a journey
	gist    string
}

// The sets of values that rows name together.
const (
	placed    = Premises | Property | Transmitter              // the premises and what is on them
	posts     = Post | HonoraryPost                            // VCCR 1(2)
	missions  = Mission | Post | HonoraryPost | SpecialMission // of a State
	elsewhere = TransitState | ThirdState
	passing   = ReceivingState | TransitState
	running   = InUse | Winding         // the place is in use, or being left
	active    = InUse | Ended | Winding // the mission or post is there, if not in this place
	left      = Closed | InCustody      // it is gone, and the time to leave is over
	disaster  = Disaster | PublicDanger
	unrefused = NotAsked | Unobtainable | Given
	byState   = ByGovernment | ByHead | ByHeadOfMission

	yes = vienna.True
	no  = vienna.False
)

func sentence(t vienna.Treaty, article, paragraph, n uint8) vienna.Citation {
	return vienna.Citation{Treaty: t, Article: article, Paragraph: paragraph, Sentence: n}
}

// body is the rules: each part in the order of its treaty, which carries no
// meaning; the layer does. The manners, which decide nothing, come last.
var body = [...][]row{vcdrRows, vccrRows, otherRows, manners}

// at returns row i of the body.
func at(i int) *row {
	for _, part := range body {
		if i < len(part) {
			return &part[i]
		}
		i -= len(part)
	}
	return nil
}
