package threat

import (
	"iter"

	"law.example/vienna"
)

// A Limit is something that a measure does and that the law touches. It is a
// set; the zero Limit is nothing of the kind. [Limits] tells the provision and
// whose consent lifts it.
type Limit uint32

// The values of [Limit].
const (
	LimitEntry            Limit = 1 << iota // agents of the receiving State enter the premises of the mission
	LimitConsularEntry                      // its authorities enter the working part of consular premises
	LimitPublicGround                       // it stands on, or closes, public ground
	LimitBuilding                           // it needs a permit to build
	LimitArms                               // persons bear weapons
	LimitTransmitter                        // the mission installs or uses a wireless transmitter
	LimitJamming                            // radio of others is disturbed
	LimitPersonalData                       // personal data of the public or of local staff are processed
	LimitOfficesElsewhere                   // offices of the mission are in another locality
	LimitCustody                            // a third State takes custody or protects interests
	LimitHosting                            // archives are held in the territory of another State
	LimitBaggage                            // an agent's personal baggage is inspected
	LimitAssembly                           // assembly near the premises is forbidden altogether
	LimitBagOpening                         // the diplomatic bag is opened or detained
	LimitSearch                             // premises, property on them or means of transport of a mission are searched or requisitioned
	LimitCipherBan                          // code or cipher is denied to official messages
	LimitUnlawfulMeans                      // information is collected by unlawful means
	LimitMisuse                             // the premises serve what is incompatible with the functions of a mission
	LimitDepartureDenial                    // persons entitled to leave are kept from leaving
)

var limitTable = [...]entry{
	{"entry", "agents of the receiving State enter the premises of the mission", treatyLaw, nil},
	{"consular_entry", "authorities of the receiving State enter the working part of consular premises", treatyLaw, nil},
	{"public_ground", "stands on, or closes, public ground", treatyLaw, nil},
	{"building", "needs a permit to build", treatyLaw, nil},
	{"arms", "persons bear weapons", treatyLaw, nil},
	{"transmitter", "a wireless transmitter is installed or used", treatyLaw, nil},
	{"jamming", "radio of others is disturbed", treatyLaw, nil},
	{"personal_data", "personal data of the public or of local staff are processed", treatyLaw, nil},
	{"offices_elsewhere", "offices are in a locality other than the mission's own", treatyLaw, nil},
	{"custody", "a third State takes custody or protects interests", treatyLaw, nil},
	{"hosting", "archives are held in the territory of another State", own, nil},
	{"baggage", "an agent's personal baggage is inspected", treatyLaw, nil},
	{"assembly_ban", "assembly near the premises is forbidden altogether", own, nil},
	{"bag_opening", "the diplomatic bag is opened or detained", treatyLaw, nil},
	{"search", "premises, property on them or means of transport of a mission are searched or requisitioned", treatyLaw, nil},
	{"cipher_ban", "code or cipher is denied to official messages", treatyLaw, nil},
	{"unlawful_means", "information is collected by unlawful means", treatyLaw, nil},
	{"misuse", "the premises serve what is incompatible with the functions of a mission", treatyLaw, nil},
	{"departure_denial", "persons entitled to leave are kept from leaving", treatyLaw, nil},
}

func (Limit) vocabulary() vocabulary { return vocabulary{"limit", true, limitTable[:]} }

// String returns the tokens of the members of l joined by "|", "" for zero.
func (l Limit) String() string { return text(l) }

// MarshalText returns the form of [Limit.String]. It fails on zero and on bits
// without a constant.
func (l Limit) MarshalText() ([]byte, error) { return marshal(l) }

// UnmarshalText accepts exactly what [Limit.MarshalText] writes.
func (l *Limit) UnmarshalText(b []byte) error { return unmarshal(l, b) }

// A LimitRule is what the law says of a [Limit].
type LimitRule struct {
	Limit Limit
	At    vienna.Citation // the provision
	Lifts string          // whose consent, or what, makes it lawful; "" if nothing in the Convention does
	Gist  string          // one clause
}

// unlawful are the limits that nothing in the Convention lifts.
const unlawful = LimitBagOpening | LimitSearch | LimitCipherBan | LimitUnlawfulMeans | LimitMisuse | LimitDepartureDenial

// Limits returns the rules on the members of l, in the order of the constants.
func Limits(l Limit) iter.Seq[LimitRule] {
	return func(yield func(LimitRule) bool) {
		for _, r := range limitRules {
			if r.Limit&l != 0 && !yield(r) {
				return
			}
		}
	}
}

func vcdr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCDR, Article: article, Paragraph: paragraph, Point: point}
}

func vccr(article, paragraph uint8, point byte) vienna.Citation {
	return vienna.Citation{Treaty: vienna.VCCR, Article: article, Paragraph: paragraph, Point: point}
}

// limitRules stand in the order of the constants.
var limitRules = [...]LimitRule{
	{LimitEntry, vcdr(22, 1, 0), "the head of the mission", "no fire or other emergency takes the place of consent"},
	{LimitConsularEntry, vccr(31, 2, 0), "the head of post, a designee or the head of the mission", "in fire or another disaster that needs prompt protective action the consent of the head of post may be assumed"},
	{LimitPublicGround, vcdr(41, 1, 0), "the receiving State", "public ground is the receiving State's, and its law is to be respected"},
	{LimitBuilding, vcdr(41, 1, 0), "the receiving State's planning authority", "planning law is to be respected"},
	{LimitArms, vcdr(41, 1, 0), "the receiving State", "the Convention gives no right to bear arms"},
	{LimitTransmitter, vienna.Citation{Treaty: vienna.VCDR, Article: 27, Paragraph: 1, Sentence: 3}, "the receiving State", "a wireless transmitter is installed and used only with consent"},
	{LimitJamming, vcdr(41, 1, 0), "the receiving State", "the law on the radio spectrum is to be respected; and jamming is itself a transmission, as to which see VCDR 27(1)"},
	{LimitPersonalData, vcdr(41, 1, 0), "observance of the receiving State's law on personal data", "what is filmed in public, or known of local staff, is under that law; the records are inviolable all the same"},
	{LimitOfficesElsewhere, vcdr(12, 0, 0), "the receiving State, expressly and beforehand", "offices in another locality need consent"},
	{LimitCustody, vcdr(45, 0, 'b'), "the third State, and the receiving State, to which it must be acceptable", "custody and the protection of interests go to a State that the receiving State accepts"},
	{LimitHosting, vienna.Citation{}, "a treaty with the State that hosts them", "inviolability in a State that is no receiving State rests on its agreement; how far VCDR 24 binds third States is debated"},
	{LimitBaggage, vcdr(36, 2, 0), "serious grounds, and the presence of the agent or a representative", "personal baggage of an agent is otherwise exempt from inspection"},
	{LimitAssembly, vcdr(22, 2, 0), "a basis in the receiving State's own law", "the duty asks for appropriate steps, not for an end to assembly"},
	{LimitBagOpening, vcdr(27, 3, 0), "", "the bag may be neither opened nor detained"},
	{LimitSearch, vcdr(22, 3, 0), "", "no search, requisition, attachment or execution"},
	{LimitCipherBan, vcdr(27, 1, 0), "", "messages in code or cipher are among the appropriate means"},
	{LimitUnlawfulMeans, vcdr(3, 1, 'd'), "", "a mission finds out by lawful means"},
	{LimitMisuse, vcdr(41, 3, 0), "", "the premises are not used in ways incompatible with the functions"},
	{LimitDepartureDenial, vcdr(44, 0, 0), "", "facilities to leave are owed, in armed conflict too"},
}
