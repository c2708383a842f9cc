// Package timeline turns dated events into stages. Dates may be missing or known
// to the month or year only, so what is true of a day is three-valued.
package timeline

import "law.example/vienna"

// An Event is something that happened on a day, or did not ([vienna.Never]), or
// of which no date is stated (the zero Date).
type Event struct {
	Name string
	On   vienna.Date
	At   vienna.Citation // the provision that gives it its effect
}

// By reports whether e has happened by day d, the day of e included.
func (e Event) By(d vienna.Date) vienna.Truth { return d.Before(e.On).Not() }

// AnyBy reports whether one of the events has happened by day d.
func AnyBy(d vienna.Date, events ...Event) vienna.Truth {
	by := vienna.False
	for _, e := range events {
		by = by.Or(e.By(d))
	}
	return by
}

// First returns the event that surely comes first: its date is stated, and no
// other may come before it. Events that never happen are left out. Without such
// an event it returns the zero Event, and ok is false.
func First(events ...Event) (first Event, ok bool) {
	for i, e := range events {
		if e.On == 0 || e.On == vienna.Never {
			continue
		}
		sure := true
		for j, f := range events {
			sure = sure && (i == j || f.On.Before(e.On) == vienna.False || f.On == e.On)
		}
		if sure {
			return e, true
		}
	}
	return Event{}, false
}
