package threat

import "law.example/vienna"

// overdue reports whether more than the given months have passed on a day since
// the last time. It is open where the dates do not settle it, and true if the
// last time is [vienna.Never].
func overdue(last vienna.Date, months int, on vienna.Date) vienna.Truth {
	if last == vienna.Never {
		return vienna.True
	}
	year, month, day := int(last/10000), int(last/100%100), int(last%100)
	if _, err := vienna.NewDate(year, month, day); err != nil {
		return vienna.Open
	}
	after := func(month, day int) vienna.Truth {
		n := year*12 + month - 1 + months
		due, err := vienna.NewDate(n/12, n%12+1, day)
		for err != nil && day > 28 { // the last day of a shorter month
			day--
			due, err = vienna.NewDate(n/12, n%12+1, day)
		}
		if err != nil {
			return vienna.Open
		}
		return due.Before(on)
	}
	if month != 0 {
		return after(month, day)
	}
	first, end := after(1, 0), after(12, 0)
	if first == end {
		return first
	}
	return vienna.Open
}

// USPlanReviewOverdue reports whether, under the law of the United States, the
// yearly review of an emergency action plan is overdue on a day. An unstated date
// leaves it open; a plan never reviewed, [vienna.Never], is overdue.
//
// Source: 22 USC 4865(a)(1)(A), verified.
func USPlanReviewOverdue(last, on vienna.Date) vienna.Truth { return overdue(last, 12, on) }

// USListReviewOverdue reports whether, under the law of the United States, the
// six-monthly review of the list of security threats is overdue on a day. An
// unstated date leaves it open; a list never reviewed, [vienna.Never], is overdue.
//
// Source: 22 USC 4865(a)(1)(B), verified.
func USListReviewOverdue(last, on vienna.Date) vienna.Truth { return overdue(last, 6, on) }

// A USHighRiskPost states what the law of the United States asks of a high-risk,
// high-threat post. A zero field is not stated.
//
// Source: 22 USC 4803(d)(2), verified.
type USHighRiskPost struct {
	Violence    vienna.Truth // political violence and terrorism at high to critical levels
	Inadequate  vienna.Truth // the receiving State's government is unable or unwilling to give adequate security
	BelowNorm   vienna.Truth // the physical security of the platform is below the standard
	OtherFactor vienna.Truth // the Secretary of State has determined the question on other factors, which the list leaves room for
}

// Holds reports whether the post is a high-risk, high-threat post under the law
// of the United States: all three conditions, unless other factors have
// determined it either way.
//
// Source: 22 USC 4803(d)(2), verified.
func (p USHighRiskPost) Holds() vienna.Truth {
	if p.OtherFactor == vienna.True || p.OtherFactor == vienna.False {
		return p.OtherFactor
	}
	return p.Violence.And(p.Inadequate).And(p.BelowNorm)
}

// The days from which the two versions of the setback rule apply to facilities
// newly acquired. The day in 2022 is recalled, unverified; the year is verified.
const (
	setbackFrom     vienna.Date = 19991129
	equivalenceFrom vienna.Date = 20221223
)

// A USSetback states what the law of the United States asks of the distance of a
// facility from its perimeter. A zero field is not stated.
//
// Source: 22 USC 4865(a)(3), verified.
type USSetback struct {
	Acquired    vienna.Date  // the day on which the facility was newly acquired
	Feet        uint16       // distance from the perimeter, in feet; 0 is not stated
	Threatened  vienna.Truth // the place has at least the minimum rating in the list of threats; asked since 2022
	Performance vienna.Truth // it stands a blast as a building sited 100 feet away does
	Engineering vienna.Truth // it is equivalent by engineering; accepted since 2022
}

// Meets reports whether the facility meets the rule of the United States in force
// on the day it was acquired: 100 feet from 29 November 1999; since 2022, and only in threatened
// places, the blast performance of a building sited 100 feet away, or an
// equivalent, whatever the distance. A facility acquired before has nothing to
// meet. Waivers are not asked about.
//
// Source: 22 USC 4865(a)(3) in its two versions, the second by Public Law
// 117-263, section 9301; verified.
func (s USSetback) Meets() vienna.Truth {
	far := vienna.Open
	if s.Feet != 0 {
		far = vienna.False
		if s.Feet >= 100 {
			far = vienna.True
		}
	}
	rule1999 := far
	rule2022 := s.Threatened.Not().Or(s.Performance).Or(s.Engineering)
	none := s.Acquired.Before(setbackFrom)
	late := s.Acquired.Before(equivalenceFrom).Not()
	return none.Or(late.And(rule2022)).Or(late.Not().And(rule1999)).Or(rule1999.And(rule2022))
}
