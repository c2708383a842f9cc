// Code generated from the fields of Case by go test -update; DO NOT EDIT.

package obligations

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
	b[0] = uint64(c.Author&(1<<8-1))<<2 |
		uint64(c.Capacity&(1<<3-1))<<10 |
		uint64(c.Care.Warn&(1<<4-1))<<13 |
		uint64(c.Handling&(1<<6-1))<<17 |
		uint64(c.Access.Told&(1<<5-1))<<23 |
		uint64(c.Access.Informed&(1<<5-1))<<28 |
		uint64(c.Access.Forwarded&(1<<5-1))<<33
	b[1] = uint64(c.Succeeded&(1<<2-1))<<0 |
		uint64(c.Adopted&(1<<2-1))<<2 |
		uint64(c.Care.Harm&(1<<2-1))<<4 |
		uint64(c.Care.Means&(1<<2-1))<<6 |
		uint64(c.Care.Before&(1<<2-1))<<8 |
		uint64(c.Care.During&(1<<2-1))<<10 |
		uint64(c.Care.After&(1<<2-1))<<12 |
		uint64(c.Care.Punish&(1<<2-1))<<14 |
		uint64(c.Consent.Given&(1<<2-1))<<16 |
		uint64(c.Consent.Within&(1<<2-1))<<18 |
		uint64(c.Consent.Refused&(1<<2-1))<<20 |
		uint64(c.Disaster&(1<<2-1))<<22 |
		uint64(c.Serious&(1<<2-1))<<24 |
		uint64(c.Excuse.Invoked&(1<<2-1))<<26 |
		uint64(c.Excuse.SelfDefence&(1<<2-1))<<28 |
		uint64(c.Excuse.Countermeasure&(1<<2-1))<<30 |
		uint64(c.Excuse.Impossible&(1<<2-1))<<32 |
		uint64(c.Excuse.RiskAssumed&(1<<2-1))<<34 |
		uint64(c.Excuse.Distress&(1<<2-1))<<36 |
		uint64(c.Excuse.GreaterPeril&(1<<2-1))<<38 |
		uint64(c.Excuse.Peril&(1<<2-1))<<40 |
		uint64(c.Excuse.Life&(1<<2-1))<<42 |
		uint64(c.Excuse.Impairs&(1<<2-1))<<44 |
		uint64(c.Excuse.Excluded&(1<<2-1))<<46 |
		uint64(c.Excuse.Contributed&(1<<2-1))<<48 |
		uint64(c.Excuse.Peremptory&(1<<2-1))<<50 |
		uint64(c.Access.National&(1<<2-1))<<52 |
		uint64(c.Access.Apparent&(1<<2-1))<<54 |
		uint64(c.Access.Asked&(1<<2-1))<<56 |
		uint64(c.Access.Automatic&(1<<2-1))<<58 |
		uint64(c.Access.Wrote&(1<<2-1))<<60 |
		uint64(c.Readings.LifeSavingEntry&(1<<2-1))<<62
	b[2] = uint64(c.Readings.BagLifeInDanger&(1<<2-1))<<0 |
		uint64(c.Readings.RefusedConsentInFire&(1<<2-1))<<2 |
		uint64(c.Readings.ConsularAccessTiming&(1<<2-1))<<4 |
		uint64(c.Readings.PunishmentAsStep&(1<<2-1))<<6 |
		uint64(c.Readings.BreachWithoutHarm&(1<<2-1))<<8
}

// fill is the inverse of box, for the fields that are packed.
func (c *Case) fill(b rule.Box) {
	c.Author = Author(b[0] >> 2 & (1<<8 - 1))
	c.Capacity = Capacity(b[0] >> 10 & (1<<3 - 1))
	c.Succeeded = vienna.Truth(b[1] >> 0 & (1<<2 - 1))
	c.Adopted = vienna.Truth(b[1] >> 2 & (1<<2 - 1))
	c.Care.Harm = vienna.Truth(b[1] >> 4 & (1<<2 - 1))
	c.Care.Warn = Warning(b[0] >> 13 & (1<<4 - 1))
	c.Care.Means = vienna.Truth(b[1] >> 6 & (1<<2 - 1))
	c.Care.Before = vienna.Truth(b[1] >> 8 & (1<<2 - 1))
	c.Care.During = vienna.Truth(b[1] >> 10 & (1<<2 - 1))
	c.Care.After = vienna.Truth(b[1] >> 12 & (1<<2 - 1))
	c.Care.Punish = vienna.Truth(b[1] >> 14 & (1<<2 - 1))
	c.Consent.Given = vienna.Truth(b[1] >> 16 & (1<<2 - 1))
	c.Consent.Within = vienna.Truth(b[1] >> 18 & (1<<2 - 1))
	c.Consent.Refused = vienna.Truth(b[1] >> 20 & (1<<2 - 1))
	c.Disaster = vienna.Truth(b[1] >> 22 & (1<<2 - 1))
	c.Serious = vienna.Truth(b[1] >> 24 & (1<<2 - 1))
	c.Handling = Handling(b[0] >> 17 & (1<<6 - 1))
	c.Excuse.Invoked = vienna.Truth(b[1] >> 26 & (1<<2 - 1))
	c.Excuse.SelfDefence = vienna.Truth(b[1] >> 28 & (1<<2 - 1))
	c.Excuse.Countermeasure = vienna.Truth(b[1] >> 30 & (1<<2 - 1))
	c.Excuse.Impossible = vienna.Truth(b[1] >> 32 & (1<<2 - 1))
	c.Excuse.RiskAssumed = vienna.Truth(b[1] >> 34 & (1<<2 - 1))
	c.Excuse.Distress = vienna.Truth(b[1] >> 36 & (1<<2 - 1))
	c.Excuse.GreaterPeril = vienna.Truth(b[1] >> 38 & (1<<2 - 1))
	c.Excuse.Peril = vienna.Truth(b[1] >> 40 & (1<<2 - 1))
	c.Excuse.Life = vienna.Truth(b[1] >> 42 & (1<<2 - 1))
	c.Excuse.Impairs = vienna.Truth(b[1] >> 44 & (1<<2 - 1))
	c.Excuse.Excluded = vienna.Truth(b[1] >> 46 & (1<<2 - 1))
	c.Excuse.Contributed = vienna.Truth(b[1] >> 48 & (1<<2 - 1))
	c.Excuse.Peremptory = vienna.Truth(b[1] >> 50 & (1<<2 - 1))
	c.Access.National = vienna.Truth(b[1] >> 52 & (1<<2 - 1))
	c.Access.Apparent = vienna.Truth(b[1] >> 54 & (1<<2 - 1))
	c.Access.Told = Notice(b[0] >> 23 & (1<<5 - 1))
	c.Access.Asked = vienna.Truth(b[1] >> 56 & (1<<2 - 1))
	c.Access.Automatic = vienna.Truth(b[1] >> 58 & (1<<2 - 1))
	c.Access.Informed = Notice(b[0] >> 28 & (1<<5 - 1))
	c.Access.Wrote = vienna.Truth(b[1] >> 60 & (1<<2 - 1))
	c.Access.Forwarded = Notice(b[0] >> 33 & (1<<5 - 1))
	c.Readings.LifeSavingEntry = vienna.Position(b[1] >> 62 & (1<<2 - 1))
	c.Readings.BagLifeInDanger = vienna.Position(b[2] >> 0 & (1<<2 - 1))
	c.Readings.RefusedConsentInFire = vienna.Position(b[2] >> 2 & (1<<2 - 1))
	c.Readings.ConsularAccessTiming = vienna.Position(b[2] >> 4 & (1<<2 - 1))
	c.Readings.PunishmentAsStep = vienna.Position(b[2] >> 6 & (1<<2 - 1))
	c.Readings.BreachWithoutHarm = vienna.Position(b[2] >> 8 & (1<<2 - 1))
}

// lanes are where the columns lie.
var lanes = []rule.Lane{
	{Word: 0, Shift: 0, Width: 2},  // arisen
	{Word: 0, Shift: 2, Width: 8},  // author
	{Word: 0, Shift: 10, Width: 3}, // capacity
	{Word: 1, Shift: 0, Width: 2},  // succeeded
	{Word: 1, Shift: 2, Width: 2},  // adopted
	{Word: 1, Shift: 4, Width: 2},  // care.harm
	{Word: 0, Shift: 13, Width: 4}, // care.warn
	{Word: 1, Shift: 6, Width: 2},  // care.means
	{Word: 1, Shift: 8, Width: 2},  // care.before
	{Word: 1, Shift: 10, Width: 2}, // care.during
	{Word: 1, Shift: 12, Width: 2}, // care.after
	{Word: 1, Shift: 14, Width: 2}, // care.punish
	{Word: 1, Shift: 16, Width: 2}, // consent.given
	{Word: 1, Shift: 18, Width: 2}, // consent.within
	{Word: 1, Shift: 20, Width: 2}, // consent.refused
	{Word: 1, Shift: 22, Width: 2}, // disaster
	{Word: 1, Shift: 24, Width: 2}, // serious
	{Word: 0, Shift: 17, Width: 6}, // handling
	{Word: 1, Shift: 26, Width: 2}, // excuse.invoked
	{Word: 1, Shift: 28, Width: 2}, // excuse.self_defence
	{Word: 1, Shift: 30, Width: 2}, // excuse.countermeasure
	{Word: 1, Shift: 32, Width: 2}, // excuse.impossible
	{Word: 1, Shift: 34, Width: 2}, // excuse.risk_assumed
	{Word: 1, Shift: 36, Width: 2}, // excuse.distress
	{Word: 1, Shift: 38, Width: 2}, // excuse.greater_peril
	{Word: 1, Shift: 40, Width: 2}, // excuse.peril
	{Word: 1, Shift: 42, Width: 2}, // excuse.life
	{Word: 1, Shift: 44, Width: 2}, // excuse.impairs
	{Word: 1, Shift: 46, Width: 2}, // excuse.excluded
	{Word: 1, Shift: 48, Width: 2}, // excuse.contributed
	{Word: 1, Shift: 50, Width: 2}, // excuse.peremptory
	{Word: 1, Shift: 52, Width: 2}, // access.national
	{Word: 1, Shift: 54, Width: 2}, // access.apparent
	{Word: 0, Shift: 23, Width: 5}, // access.told
	{Word: 1, Shift: 56, Width: 2}, // access.asked
	{Word: 1, Shift: 58, Width: 2}, // access.automatic
	{Word: 0, Shift: 28, Width: 5}, // access.informed
	{Word: 1, Shift: 60, Width: 2}, // access.wrote
	{Word: 0, Shift: 33, Width: 5}, // access.forwarded
	{Word: 1, Shift: 62, Width: 2}, // life-saving-entry
	{Word: 2, Shift: 0, Width: 2},  // bag-life-in-danger
	{Word: 2, Shift: 2, Width: 2},  // refused-consent-in-fire
	{Word: 2, Shift: 4, Width: 2},  // consular-access-timing
	{Word: 2, Shift: 6, Width: 2},  // punishment-as-step
	{Word: 2, Shift: 8, Width: 2},  // breach-without-harm
	{Word: 0, Shift: 38, Width: 3}, // conduct
	{Word: 2, Shift: 10, Width: 2}, // inviolable
}

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Author. Bits without a constant are written as a number.
func (v Author) String() string { return columns[1].Text(uint64(v), "Author") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Capacity. Bits without a constant are written as a number.
func (v Capacity) String() string { return columns[2].Text(uint64(v), "Capacity") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Warning. Bits without a constant are written as a number.
func (v Warning) String() string { return columns[6].Text(uint64(v), "Warning") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Handling. Bits without a constant are written as a number.
func (v Handling) String() string { return columns[17].Text(uint64(v), "Handling") }

// String returns the token of v in case files, those of a set joined by " or ",
// and "" for the zero Notice. Bits without a constant are written as a number.
func (v Notice) String() string { return columns[33].Text(uint64(v), "Notice") }
