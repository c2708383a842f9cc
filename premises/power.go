package premises

import (
	"iter"
	"strconv"
)

// A Power is a measure that a State would take against a thing: the question
// asked. The zero Power asks nothing, and its answer is always Unknown. Where a
// measure makes no sense for a thing, such as entering an account, no rule
// forbids it, and the answer is NotBarred.
//
// Arrest, jurisdiction and dues on persons are asked about in package immunity.
type Power uint8

// The values of [Power].
const (
	_ Power = iota

	Enter          // going in, for whatever end, or getting into a vehicle; VCDR 22(1), (3), 30(1), VCCR 31(2)
	Search         // looking through a place or a thing; VCDR 22(3)
	Inspect        // inspection by customs, safety, health or labour inspectors
	Evict          // turning the mission, post or occupant out, or ordering it
	ServeOnSpot    // handing over process in the place or at its door
	ProcessByPost  // sending process to the place by post; reading process-by-post
	CutUtilities   // cutting off water, power, telephone or data to press the mission or post; VCDR 25, VCCR 28
	Seize          // taking into custody or confiscating, as evidence or as a penalty
	Requisition    // taking the use for defence or public utility; VCDR 22(3), VCCR 31(4)
	Expropriate    // taking the title for public purposes; VCCR 31(4)
	Dispose        // vesting the title in a trustee, or selling, for the benefit of the sending State, against its will
	Attach         // attachment before judgment or to secure a claim; VCDR 22(3), 31(3)
	Freeze         // an order that forbids dealing with an asset to secure a claim
	Execute        // execution of a judgment: sale, garnishment
	Title          // hearing and deciding an action over title or possession, without executing the judgment
	Open           // opening by the authorities, of a place by force in order to go in; VCDR 27(3), VCCR 35(3)
	RequestOpening // requiring that a representative of the sending State open the bag before the authorities, or else that it go back; VCCR 35(3)
	SendBack       // returning a bag or letter to where it came from; VCCR 35(3)
	Detain         // holding up on its way, beyond the time that a lawful request takes, boxing in a vehicle included; VCDR 22(3), 27(3)
	Scan           // an X-ray or another electronic look inside: of a bag, reading bag-scanning; of other things, a search
	Sniff          // a dog or a detector outside that does not show what is inside; reading bag-scanning
	Intercept      // listening to, reading, recording or stopping communications; VCDR 27(1)-(2); of a place, listening to what is said there
	RemoteAccess   // getting into computers or data from a distance; Tallinn Manual 2.0, rules 39 and 41
	UseAsEvidence  // admitting a document in proceedings, or ordering that it be produced; VCDR 24
	Clamp          // immobilising a vehicle
	Tow            // removing a vehicle

	Tax           // dues and taxes on the thing; for a person's immovable property those on it, for other things of a person any that is not named below; VCDR 23, 28, 34, VCCR 32, 39, 60, CSM 24, CPIUN 7. Taxes on other things of a mission or post are left out
	ServiceCharge // charges for specific services rendered; VCDR 23(1), 34(e)
	RoadCharge    // congestion or road pricing; reading road-charge, for a vehicle of the mission or post with custom
	CustomsDuty   // customs duties and like charges on imported articles, other than for storage, cartage and similar services; VCDR 36(1), VCCR 50, 62, CPIUN 7

	ForbidTransmitter // forbidding the mission or post to install or use a wireless transmitter; VCDR 27(1)
	ForbidEmblem      // forbidding the flag or emblem of the sending State on the thing; VCDR 20, VCCR 29, CSM 19

	numPowers = iota
)

var powerNames = []string{
	Enter: "enter", Search: "search", Inspect: "inspect", Evict: "evict", ServeOnSpot: "serve_on_spot", ProcessByPost: "process_by_post", CutUtilities: "cut_utilities",
	Seize: "seize", Requisition: "requisition", Expropriate: "expropriate", Dispose: "dispose",
	Attach: "attach", Freeze: "freeze", Execute: "execute", Title: "title",
	Open: "open", RequestOpening: "request_opening", SendBack: "send_back", Detain: "detain", Scan: "scan", Sniff: "sniff",
	Intercept: "intercept", RemoteAccess: "remote_access", UseAsEvidence: "use_as_evidence", Clamp: "clamp", Tow: "tow",
	Tax: "tax", ServiceCharge: "service_charge", RoadCharge: "road_charge", CustomsDuty: "customs_duty",
	ForbidTransmitter: "forbid_transmitter", ForbidEmblem: "forbid_emblem",
}

// String returns the token of p, such as "serve_on_spot", "" for the zero
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

// powers is a set of powers.
type powers uint64

func (s powers) has(p Power) bool { return p < 64 && s>>p&1 != 0 }

// The measures that rows name together.
const (
	entry      powers = 1<<Enter | 1<<Open                                                      // going in, by force where nobody opens
	intrusion  powers = 1<<Enter | 1<<Search | 1<<Inspect | 1<<Evict | 1<<ServeOnSpot | 1<<Open // into a place: each is an entry or needs one
	prying     powers = 1<<Scan | 1<<Intercept                                                  // looking and listening into a place from outside
	titles     powers = 1<<Requisition | 1<<Expropriate | 1<<Dispose
	takings    powers = 1<<Seize | titles
	execution  powers = 1<<Attach | 1<<Freeze | 1<<Execute
	respected  powers = takings | execution | 1<<Detain // what respect for property forbids, VCDR 45(a)
	inspection powers = 1<<Search | 1<<Inspect | 1<<Open | 1<<Scan
	handling   powers = 1<<Search | 1<<Inspect | 1<<Open | 1<<Detain | 1<<Seize // of a movable thing
	vehicle    powers = 1<<Clamp | 1<<Tow
	looks      powers = 1<<Scan | 1<<Sniff // from outside, of a bag
	letters    powers = handling | 1<<Scan | 1<<SendBack | 1<<RequestOpening | titles | execution | 1<<Intercept | 1<<RemoteAccess | 1<<UseAsEvidence
	bagged     powers = letters &^ (1<<Scan | 1<<RemoteAccess)
	owned      powers = handling | 1<<Scan | 1<<Enter | 1<<Evict | titles | vehicle | 1<<RemoteAccess                // property of a person
	carried    powers = 1<<Search | 1<<Detain | takings | 1<<RemoteAccess                                            // baggage, but for its inspection
	waivable   powers = execution | titles                                                                           // what only the government gives up
	opened     powers = (intrusion | prying | letters | owned | carried | inspection | 1<<ProcessByPost) &^ waivable // what consent opens of a person's things
	ofMembers  powers = intrusion | prying | letters | owned | carried | inspection | dues | 1<<Title | 1<<ProcessByPost | 1<<CutUtilities | 1<<CustomsDuty
	dues       powers = 1<<Tax | 1<<ServiceCharge | 1<<RoadCharge

	// everything that the rules bar against premises and what is on them
	onPremises powers = intrusion | prying | handling | takings | execution | 1<<ProcessByPost | 1<<CutUtilities | 1<<RemoteAccess | 1<<Tax | 1<<ForbidEmblem
	// what a private person can do as well as a State
	physical powers = intrusion&^(1<<ServeOnSpot) | handling | looks | vehicle | 1<<CutUtilities | 1<<SendBack | 1<<RequestOpening | 1<<Intercept | 1<<RemoteAccess
	every    powers = 1<<numPowers - 2
)
