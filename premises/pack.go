// Code generated from the fields of Case by go test -update; DO NOT EDIT.

package premises

import (
	"law.example/vienna"
	"law.example/vienna/internal/rule"
)

// box returns the lanes of c as stated: a lane of zero is not stated.
func (c *Case) box() (b rule.Box) {
	c.put(&b)
	return b
}

// put gives b, which is empty, the lanes of c.
func (c *Case) put(b *rule.Box) {
	b[0] = uint64(c.Thing&(1<<15-1))<<0 |
		uint64(c.Holder&(1<<6-1))<<15 |
		uint64(c.Forum&(1<<3-1))<<21 |
		uint64(c.Ground&(1<<6-1))<<24 |
		uint64(c.Emergency&(1<<4-1))<<30 |
		uint64(c.Consent.State&(1<<5-1))<<34 |
		uint64(c.Consent.By&(1<<7-1))<<39 |
		uint64(c.Consent.Scope&(1<<3-1))<<46 |
		uint64(c.Stage&(1<<6-1))<<49 |
		uint64(c.Objection&(1<<3-1))<<55 |
		uint64(c.Locality&(1<<3-1))<<58 |
		uint64(c.Presence&(1<<3-1))<<61
	b[1] = uint64(c.Provenance&(1<<4-1))<<0 |
		uint64(c.AccountUse&(1<<3-1))<<4 |
		uint64(c.Reservation&(1<<3-1))<<7 |
		uint64(c.Readings.PremisesStart&(1<<3-1))<<10 |
		uint64(c.Readings.ResidenceConsent&(1<<3-1))<<13
	b[2] = uint64(c.Actor&(1<<2-1))<<0 |
		uint64(c.Accepted&(1<<2-1))<<2 |
		uint64(c.WorkPart&(1<<2-1))<<4 |
		uint64(c.HeadsOwn&(1<<2-1))<<6 |
		uint64(c.OfficialBusiness&(1<<2-1))<<8 |
		uint64(c.Obstructs&(1<<2-1))<<10 |
		uint64(c.Marked&(1<<2-1))<<12 |
		uint64(c.Documented&(1<<2-1))<<14 |
		uint64(c.OfficialUse&(1<<2-1))<<16 |
		uint64(c.SeriousReason&(1<<2-1))<<18 |
		uint64(c.OpeningRefused&(1<<2-1))<<20 |
		uint64(c.HonoraryExchange&(1<<2-1))<<22 |
		uint64(c.Accompanying&(1<<2-1))<<24 |
		uint64(c.Public&(1<<2-1))<<26 |
		uint64(c.Separate&(1<<2-1))<<28 |
		uint64(c.HeldForState&(1<<2-1))<<30 |
		uint64(c.OnContractor&(1<<2-1))<<32 |
		uint64(c.PublicNeed&(1<<2-1))<<34 |
		uint64(c.Compensated&(1<<2-1))<<36 |
		uint64(c.TransmitterAllowed&(1<<2-1))<<38 |
		uint64(c.TransitAgreed&(1<<2-1))<<40 |
		uint64(c.Granted&(1<<2-1))<<42 |
		uint64(c.Readings.PremisesAfterRupture&(1<<2-1))<<50 |
		uint64(c.Readings.MissionBankAccount&(1<<2-1))<<52 |
		uint64(c.Readings.GeneralExecutionWaiver&(1<<2-1))<<54 |
		uint64(c.Readings.BagScanning&(1<<2-1))<<56 |
		uint64(c.Readings.LeakedArchiveCopies&(1<<2-1))<<58 |
		uint64(c.Readings.StaffHousing&(1<<2-1))<<60 |
		uint64(c.Readings.RoadCharge&(1<<2-1))<<62
	b[3] = uint64(c.Readings.BagMarks&(1<<2-1))<<0 |
		uint64(c.Readings.PremisesThirdStates&(1<<2-1))<<2 |
		uint64(c.Readings.ObjectedReservation&(1<<2-1))<<4 |
		uint64(c.Readings.ProcessByPost&(1<<2-1))<<6
}

// fill is the inverse of box, for the fields that are packed.
func (c *Case) fill(b rule.Box) {
	c.Thing = Thing(b[0] >> 0 & (1<<15 - 1))
	c.Holder = Holder(b[0] >> 15 & (1<<6 - 1))
	c.Forum = Forum(b[0] >> 21 & (1<<3 - 1))
	c.Actor = Actor(b[2] >> 0 & (1<<2 - 1))
	c.Ground = Ground(b[0] >> 24 & (1<<6 - 1))
	c.Emergency = Emergency(b[0] >> 30 & (1<<4 - 1))
	c.Consent.State = Assent(b[0] >> 34 & (1<<5 - 1))
	c.Consent.By = Organ(b[0] >> 39 & (1<<7 - 1))
	c.Consent.Scope = Scope(b[0] >> 46 & (1<<3 - 1))
	c.Stage = Stage(b[0] >> 49 & (1<<6 - 1))
	c.Objection = Objection(b[0] >> 55 & (1<<3 - 1))
	c.Accepted = vienna.Truth(b[2] >> 2 & (1<<2 - 1))
	c.Locality = Locality(b[0] >> 58 & (1<<3 - 1))
	c.WorkPart = vienna.Truth(b[2] >> 4 & (1<<2 - 1))
	c.HeadsOwn = vienna.Truth(b[2] >> 6 & (1<<2 - 1))
	c.OfficialBusiness = vienna.Truth(b[2] >> 8 & (1<<2 - 1))
	c.Obstructs = vienna.Truth(b[2] >> 10 & (1<<2 - 1))
	c.Marked = vienna.Truth(b[2] >> 12 & (1<<2 - 1))
	c.Documented = vienna.Truth(b[2] >> 14 & (1<<2 - 1))
	c.OfficialUse = vienna.Truth(b[2] >> 16 & (1<<2 - 1))
	c.SeriousReason = vienna.Truth(b[2] >> 18 & (1<<2 - 1))
	c.OpeningRefused = vienna.Truth(b[2] >> 20 & (1<<2 - 1))
	c.HonoraryExchange = vienna.Truth(b[2] >> 22 & (1<<2 - 1))
	c.Presence = Presence(b[0] >> 61 & (1<<3 - 1))
	c.Accompanying = vienna.Truth(b[2] >> 24 & (1<<2 - 1))
	c.Provenance = Provenance(b[1] >> 0 & (1<<4 - 1))
	c.Public = vienna.Truth(b[2] >> 26 & (1<<2 - 1))
	c.Separate = vienna.Truth(b[2] >> 28 & (1<<2 - 1))
	c.AccountUse = AccountUse(b[1] >> 4 & (1<<3 - 1))
	c.HeldForState = vienna.Truth(b[2] >> 30 & (1<<2 - 1))
	c.OnContractor = vienna.Truth(b[2] >> 32 & (1<<2 - 1))
	c.PublicNeed = vienna.Truth(b[2] >> 34 & (1<<2 - 1))
	c.Compensated = vienna.Truth(b[2] >> 36 & (1<<2 - 1))
	c.TransmitterAllowed = vienna.Truth(b[2] >> 38 & (1<<2 - 1))
	c.TransitAgreed = vienna.Truth(b[2] >> 40 & (1<<2 - 1))
	c.Reservation = vienna.ReservationState(b[1] >> 7 & (1<<3 - 1))
	c.Granted = vienna.Truth(b[2] >> 42 & (1<<2 - 1))
	c.Readings.PremisesStart = vienna.Position(b[1] >> 10 & (1<<3 - 1))
	c.Readings.PremisesAfterRupture = vienna.Position(b[2] >> 50 & (1<<2 - 1))
	c.Readings.MissionBankAccount = vienna.Position(b[2] >> 52 & (1<<2 - 1))
	c.Readings.GeneralExecutionWaiver = vienna.Position(b[2] >> 54 & (1<<2 - 1))
	c.Readings.BagScanning = vienna.Position(b[2] >> 56 & (1<<2 - 1))
	c.Readings.LeakedArchiveCopies = vienna.Position(b[2] >> 58 & (1<<2 - 1))
	c.Readings.StaffHousing = vienna.Position(b[2] >> 60 & (1<<2 - 1))
	c.Readings.RoadCharge = vienna.Position(b[2] >> 62 & (1<<2 - 1))
	c.Readings.BagMarks = vienna.Position(b[3] >> 0 & (1<<2 - 1))
	c.Readings.PremisesThirdStates = vienna.Position(b[3] >> 2 & (1<<2 - 1))
	c.Readings.ObjectedReservation = vienna.Position(b[3] >> 4 & (1<<2 - 1))
	c.Readings.ResidenceConsent = vienna.Position(b[1] >> 13 & (1<<3 - 1))
	c.Readings.ProcessByPost = vienna.Position(b[3] >> 6 & (1<<2 - 1))
}

// lanes are where the columns lie.
var lanes = []rule.Lane{
	{Word: 0, Shift: 0, Width: 15}, // thing
	{Word: 0, Shift: 15, Width: 6}, // holder
	{Word: 0, Shift: 21, Width: 3}, // forum
	{Word: 2, Shift: 0, Width: 2},  // actor
	{Word: 0, Shift: 24, Width: 6}, // ground
	{Word: 0, Shift: 30, Width: 4}, // emergency
	{Word: 0, Shift: 34, Width: 5}, // consent.state
	{Word: 0, Shift: 39, Width: 7}, // consent.by
	{Word: 0, Shift: 46, Width: 3}, // consent.scope
	{Word: 0, Shift: 49, Width: 6}, // stage
	{Word: 0, Shift: 55, Width: 3}, // objection
	{Word: 2, Shift: 2, Width: 2},  // accepted
	{Word: 0, Shift: 58, Width: 3}, // locality
	{Word: 2, Shift: 4, Width: 2},  // work_part
	{Word: 2, Shift: 6, Width: 2},  // heads_own
	{Word: 2, Shift: 8, Width: 2},  // official_business
	{Word: 2, Shift: 10, Width: 2}, // obstructs
	{Word: 2, Shift: 12, Width: 2}, // marked
	{Word: 2, Shift: 14, Width: 2}, // documented
	{Word: 2, Shift: 16, Width: 2}, // official_use
	{Word: 2, Shift: 18, Width: 2}, // serious_reason
	{Word: 2, Shift: 20, Width: 2}, // opening_refused
	{Word: 2, Shift: 22, Width: 2}, // honorary_exchange
	{Word: 0, Shift: 61, Width: 3}, // presence
	{Word: 2, Shift: 24, Width: 2}, // accompanying
	{Word: 1, Shift: 0, Width: 4},  // provenance
	{Word: 2, Shift: 26, Width: 2}, // public
	{Word: 2, Shift: 28, Width: 2}, // separate
	{Word: 1, Shift: 4, Width: 3},  // account_use
	{Word: 2, Shift: 30, Width: 2}, // held_for_state
	{Word: 2, Shift: 32, Width: 2}, // on_contractor
	{Word: 2, Shift: 34, Width: 2}, // public_need
	{Word: 2, Shift: 36, Width: 2}, // compensated
	{Word: 2, Shift: 38, Width: 2}, // transmitter_allowed
	{Word: 2, Shift: 40, Width: 2}, // transit_agreed
	{Word: 1, Shift: 7, Width: 3},  // reservation
	{Word: 2, Shift: 42, Width: 2}, // granted
	{Word: 2, Shift: 44, Width: 2}, // owner
	{Word: 2, Shift: 46, Width: 2}, // owner's baggage
	{Word: 2, Shift: 48, Width: 2}, // owner's transit
	{Word: 1, Shift: 10, Width: 3}, // premises-start
	{Word: 2, Shift: 50, Width: 2}, // premises-after-rupture
	{Word: 2, Shift: 52, Width: 2}, // mission-bank-account
	{Word: 2, Shift: 54, Width: 2}, // general-execution-waiver
	{Word: 2, Shift: 56, Width: 2}, // bag-scanning
	{Word: 2, Shift: 58, Width: 2}, // leaked-archive-copies
	{Word: 2, Shift: 60, Width: 2}, // staff-housing
	{Word: 2, Shift: 62, Width: 2}, // road-charge
	{Word: 3, Shift: 0, Width: 2},  // bag-marks
	{Word: 3, Shift: 2, Width: 2},  // premises-third-states
	{Word: 3, Shift: 4, Width: 2},  // objected-reservation
	{Word: 1, Shift: 13, Width: 3}, // residence-consent
	{Word: 3, Shift: 6, Width: 2},  // process-by-post
}

// protective are the values that a presumption gives the columns, 0 for none.
var protective = []uint64{
	0, // thing
	0, // holder
	1, // forum
	1, // actor
	0, // ground
	1, // emergency
	4, // consent.state
	0, // consent.by
	0, // consent.scope
	2, // stage
	1, // objection
	2, // accepted
	1, // locality
	2, // work_part
	2, // heads_own
	2, // official_business
	1, // obstructs
	2, // marked
	2, // documented
	2, // official_use
	1, // serious_reason
	1, // opening_refused
	1, // honorary_exchange
	1, // presence
	2, // accompanying
	1, // provenance
	1, // public
	2, // separate
	1, // account_use
	2, // held_for_state
	1, // on_contractor
	1, // public_need
	1, // compensated
	2, // transmitter_allowed
	2, // transit_agreed
	1, // reservation
	0, // granted
	0, // owner
	0, // owner's baggage
	0, // owner's transit
	0, // premises-start
	0, // premises-after-rupture
	0, // mission-bank-account
	0, // general-execution-waiver
	0, // bag-scanning
	0, // leaked-archive-copies
	0, // staff-housing
	0, // road-charge
	0, // bag-marks
	0, // premises-third-states
	0, // objected-reservation
	0, // residence-consent
	0, // process-by-post
}

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Thing. Bits without a constant are written as a number.
func (v Thing) String() string { return columns[0].Text(uint64(v), "Thing") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Holder. Bits without a constant are written as a number.
func (v Holder) String() string { return columns[1].Text(uint64(v), "Holder") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Forum. Bits without a constant are written as a number.
func (v Forum) String() string { return columns[2].Text(uint64(v), "Forum") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Actor. Bits without a constant are written as a number.
func (v Actor) String() string { return columns[3].Text(uint64(v), "Actor") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Ground. Bits without a constant are written as a number.
func (v Ground) String() string { return columns[4].Text(uint64(v), "Ground") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Emergency. Bits without a constant are written as a number.
func (v Emergency) String() string { return columns[5].Text(uint64(v), "Emergency") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Assent. Bits without a constant are written as a number.
func (v Assent) String() string { return columns[6].Text(uint64(v), "Assent") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Organ. Bits without a constant are written as a number.
func (v Organ) String() string { return columns[7].Text(uint64(v), "Organ") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Scope. Bits without a constant are written as a number.
func (v Scope) String() string { return columns[8].Text(uint64(v), "Scope") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Stage. Bits without a constant are written as a number.
func (v Stage) String() string { return columns[9].Text(uint64(v), "Stage") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Objection. Bits without a constant are written as a number.
func (v Objection) String() string { return columns[10].Text(uint64(v), "Objection") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Locality. Bits without a constant are written as a number.
func (v Locality) String() string { return columns[12].Text(uint64(v), "Locality") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Presence. Bits without a constant are written as a number.
func (v Presence) String() string { return columns[23].Text(uint64(v), "Presence") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Provenance. Bits without a constant are written as a number.
func (v Provenance) String() string { return columns[25].Text(uint64(v), "Provenance") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero AccountUse. Bits without a constant are written as a number.
func (v AccountUse) String() string { return columns[28].Text(uint64(v), "AccountUse") }
