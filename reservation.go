package vienna

import (
	"iter"
	"strings"
)

// A ReservationState says whether reservations take a provision out of a treaty
// between two States. It is a set: NoReservation|ReservationInForce says one or
// the other. The zero ReservationState is not stated. The constants are those of
// the reservation fact of a case in the packages that ask for one.
type ReservationState uint8

// The values of [ReservationState].
const (
	NoReservation       ReservationState = 1 << iota // no reservation takes the provision out between the two
	ReservationInForce                               // one was made by either State and accepted, by silence too; it works both ways, VCLT 20(5), 21(1)
	ReservationObjected                              // one was made, and the other State objected without opposing the treaty, VCLT 21(3); what then applies is contested
)

const anyReservation = NoReservation | ReservationInForce | ReservationObjected

// String returns the names of the members of s joined by "|", such as
// "none|in_force", and "" for the zero ReservationState.
func (s ReservationState) String() string {
	var parts []string
	for i, name := range [...]string{"none", "in_force", "objected"} {
		if s>>i&1 != 0 {
			parts = append(parts, name)
		}
	}
	return strings.Join(parts, "|")
}

// worse joins what two reservations do to one provision: it is out if one of
// them takes it out, and an objection matters only if neither does.
func (s ReservationState) worse(t ReservationState) ReservationState {
	both := (s | t) & ReservationInForce
	if s&^ReservationInForce != 0 && t&^ReservationInForce != 0 {
		both |= (s|t)&ReservationObjected | s&t&NoReservation
	}
	return both
}

// A Reservation is a reservation, declaration or communication that one State
// made to a treaty, seen from another.
type Reservation struct {
	Treaty      Treaty
	By          State
	Made        Date       // the day of the deposit with which it came; the zero Date where it was not seen
	Provision   string     // the provisions concerned, as the data name them: "37(2)-(4)", "whole (Israel)"
	Gist        string     // what it says, in our words
	Declaration bool       // it is a declaration or communication, and claims to change no provision
	Stands      Truth      // whether it stands on the day; never False
	Objected    Truth      // whether the other State objected: False only where the lists seen show that it did not
	Unverified  bool       // an objection of the other State is reported and was not seen: it counts for nothing, and leaves Objected Open
	Confidence  Confidence // of the reservation, not of the objections
	Source      string     // where it was read
	Note        string     // what qualifies it
}

// A status says what became of a reservation.
type status uint8

const (
	_             status = iota
	stands               // in the last text seen
	declaration          // claims to change no provision
	communication        // about relations with one State
	withdrawn
	doubtful // to be checked before it is relied on
)

// An acceptance says why silence, or nothing at all, accepts a reservation.
type acceptance uint8

const (
	bySilence  acceptance = iota // where the lists seen show the silence, VCLT 20(5)
	unopposed                    // an official list shows that nobody objected
	authorised                   // the treaty itself allows it, VCLT 20(1)
)

type reservationRow struct {
	treaty     Treaty
	by         State
	made       Date
	ended      Date // the day from which it is known no longer to stand; the zero Date if none is
	provision  string
	at         []Citation // the provisions concerned; none where that cannot be said
	excludes   []Citation // those that it takes out altogether, as far as it works
	against    State      // the State with which it denies relations
	gist       string
	objectors  string // the States whose objection was seen
	unverified string // the States whose objection is only reported
	status     status
	acceptance acceptance
	confidence Confidence
	source     uint8
	note       string
}

func (r *reservationRow) order() uint32 { return order(r.treaty, r.by) }

// lists reports whether a list such as "AU CA" names s.
func lists(list string, s State) bool {
	for ; len(list) >= 2; list = list[min(3, len(list)):] {
		if list[0] == s[0] && list[1] == s[1] {
			return true
		}
	}
	return false
}

// unreadObjectors are the States whose objections under VCDR the text of the
// reservations leaves blank; for all others it prints them. Under the other
// treaties nobody's objections were collected in full.
const unreadObjectors = "BE BS CZ DE GR IL MT NL SK TH TO TZ"

// passed reports whether the row says nothing about a day: it was made later, or
// no longer stands.
func (r *reservationRow) passed(on Date) bool {
	return on.Before(r.made) == True || on.Before(r.ended) == False
}

// certain reports whether the row is known to stand on a day.
func (r *reservationRow) certain(on Date) bool {
	return r.confidence == HighConfidence && r.status != doubtful &&
		(r.status != withdrawn || on.Before(r.ended) == True)
}

// objected reports whether o, with its deposit on the given day, objected.
func (r *reservationRow) objected(o State, deposit Date) Truth {
	switch {
	case lists(r.objectors, o):
		return True
	case r.acceptance == authorised:
		return False
	case lists(r.unverified, o):
		return Open
	case r.acceptance == unopposed,
		r.treaty == VCDR && !lists(unreadObjectors, o) && deposit.Before(collections[VCDR].text) == True:
		return False
	}
	return Open
}

// state returns what the row does to a provision between its author and the
// other State. Within a year of its deposit the other could still object.
func (r *reservationRow) state(at Citation, other *Binding, on Date) (s ReservationState) {
	switch r.objected(other.State, other.Deposit) {
	case True:
		s = ReservationObjected
	case False:
		s = ReservationInForce
		if r.acceptance != authorised && on.Before(r.made+10000) != False {
			s |= ReservationObjected
		}
	default:
		s = ReservationInForce | ReservationObjected
	}
	for _, c := range r.excludes {
		if c.Contains(at) && r.certain(on) {
			return s
		}
	}
	return s | NoReservation
}

// concerns reports whether the row is about a provision, or may be.
func (r *reservationRow) concerns(at Citation) bool {
	for _, c := range r.at {
		if c.Contains(at) || at.Contains(c) {
			return true
		}
	}
	return len(r.at) == 0
}

func reservationsOf(s State, t Treaty) []reservationRow {
	return run(reservations[:], (*reservationRow).order, t, s)
}

// denies reports whether s has declared that it has no relations with o under t.
func denies(t Treaty, s, o State, on Date) bool {
	rows := reservationsOf(s, t)
	for i := range rows {
		if r := &rows[i]; r.against != (State{}) && r.against == o && !r.passed(on) {
			return true
		}
	}
	return false
}

// Reserved says whether a reservation of either State takes the provision out
// between the two, as the value of the reservation fact of a case. It is not
// stated unless the treaty is surely in force between them, and where nothing is
// known. Declarations, and statements about relations with a third State, do not
// count; a reservation that limits a provision without taking it out, or that is
// doubtful, leaves [NoReservation] possible. An objection counts from the day of
// the reservation, as the data do not hold its own day; nobody in them refuses
// the treaty as a whole.
//
// An accepted reservation changes the treaty for both States (VCLT 21(1)).
// Silence accepts it after twelve months (VCLT 20(5)), but only where the lists
// seen show the silence; otherwise both [ReservationInForce] and
// [ReservationObjected] are possible.
func (r Relations) Reserved(at Citation) ReservationState {
	rel := r.Under(at.Treaty)
	if rel.InForce != True {
		return 0
	}
	s := reserved(at, &rel.A, &rel.B, r.On).worse(reserved(at, &rel.B, &rel.A, r.On))
	if s == anyReservation {
		return 0
	}
	return s
}

// reserved returns what the reservations of one State do towards the other.
func reserved(at Citation, by, other *Binding, on Date) ReservationState {
	s := NoReservation
	c := collected(at.Treaty)
	if by.Deposit.Before(c.text) != True || lists(c.unread, by.State) {
		s = anyReservation // its reservations were not read
	}
	rows := reservationsOf(by.State, at.Treaty)
	for i := range rows {
		r := &rows[i]
		if r.status == declaration || r.against != (State{}) || !r.concerns(at) || r.passed(on) {
			continue
		}
		s = s.worse(r.state(at, other, on))
	}
	return s
}

// Reservations returns the reservations, declarations and communications of
// the two States to a treaty that stand or may stand between them on the day,
// those of A first. There are none if the treaty is not in force between them.
func (r Relations) Reservations(t Treaty) iter.Seq[Reservation] {
	return func(yield func(Reservation) bool) {
		rel := r.Under(t)
		if rel.InForce == False {
			return
		}
		for _, side := range [...][2]*Binding{{&rel.A, &rel.B}, {&rel.B, &rel.A}} {
			by, other := side[0], side[1]
			rows := reservationsOf(by.State, t)
			for i := range rows {
				row := &rows[i]
				if row.passed(r.On) || row.against != (State{}) && row.against != other.State {
					continue
				}
				v := Reservation{
					Treaty: t, By: by.State, Made: row.made, Provision: row.provision, Gist: row.gist,
					Declaration: row.status == declaration || row.status == communication,
					Objected:    row.objected(other.State, other.Deposit),
					Unverified:  lists(row.unverified, other.State),
					Confidence:  row.confidence, Source: reservationSources[row.source], Note: row.note,
				}
				if row.certain(r.On) {
					v.Stands = True
				}
				if !yield(v) {
					return
				}
			}
		}
	}
}
