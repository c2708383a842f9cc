package immunity

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/internal/timeline"
)

// A Timeline states when the events happened on which status depends, for the
// member of the mission. A zero date is not stated: the event may have happened
// at any time, or not at all. [vienna.Never] says that it has not happened.
//
// For family it is the sponsor's timeline; Ended is also the day on which
// somebody ceased to be part of the family.
//
// A declaration as persona non grata has no field that changes anything: it ends
// no immunity by itself (VCDR 9(1)). Nor has a return as a private person, which
// revives nothing, or armed conflict (VCDR 39(2)).
type Timeline struct {
	Present      vienna.Truth // already in the receiving State when appointed; VCDR 39(1)
	Entry        vienna.Date  // entry into the receiving State to take up the post; VCDR 39(1)
	Notified     vienna.Date  // notification of the appointment to the foreign ministry; VCDR 39(1), where Present
	Ended        vienna.Date  // functions came to an end: recall, expiry, notice of the sending State, rupture; VCDR 43
	Unrecognised vienna.Date  // notice of the receiving State that it refuses to recognise the person as a member; VCDR 9(2), 43(b)
	Died         vienna.Date  // death of the member: family keep their privileges for a reasonable period; VCDR 39(3)
	Departed     vienna.Date  // left the receiving State for good: a trip abroad ends nothing (R v Palacios, 1984), and a departure before the end of functions counts as one; VCDR 39(2)
	PeriodOver   vienna.Date  // the first day after a reasonable period in which to leave; VCDR 39(2), (3)
}

// A TimelineEvent opens or closes an [Interval].
type TimelineEvent struct {
	Name string          // such as "entry"; "" if no event is stated that surely comes first
	On   vienna.Date     // its day, as stated
	At   vienna.Citation // the provision that gives it its effect
}

// An Interval is a stage with the event that opened it and the one that closed
// it. A zero event means that none is stated or that it never happens; the first
// stage has no opening event, and Over has no closing one.
type Interval struct {
	Tenure         Tenure
	Opened, Closed TimelineEvent
}

func (t Timeline) begin() timeline.Event {
	entry := timeline.Event{Name: "entry", On: t.Entry, At: vcdr(39, 1, 0)}
	notified := timeline.Event{Name: "notification", On: t.Notified, At: vcdr(39, 1, 0)}
	switch t.Present {
	case vienna.True:
		return notified
	case vienna.False:
		return entry
	}
	if t.Entry == t.Notified {
		return entry
	}
	return timeline.Event{}
}

func (t Timeline) ends() [3]timeline.Event {
	return [...]timeline.Event{
		{Name: "end of functions", On: t.Ended, At: vcdr(43, 0, 0)},
		{Name: "refusal of recognition", On: t.Unrecognised, At: vcdr(43, 0, 'b')},
		{Name: "death", On: t.Died, At: vcdr(39, 3, 0)},
	}
}

func (t Timeline) departure() timeline.Event {
	return timeline.Event{Name: "departure", On: t.Departed, At: sentence(vienna.VCDR, 39, 2, 1)}
}

func (t Timeline) period() timeline.Event {
	return timeline.Event{Name: "end of a reasonable period", On: t.PeriodOver, At: sentence(vienna.VCDR, 39, 2, 1)}
}

// At returns the stages that are possible on day d, as a set; it is never
// empty. The day of an event belongs to the stage that it opens.
//
// Status begins with entry to take up the post, or, for somebody already there,
// with notification (VCDR 39(1)). It goes on after the end of functions until
// departure or the end of a reasonable period, whichever the dates show to have
// come (VCDR 39(2)); the text does not say "whichever is sooner", but after
// either there is nothing left to protect the leaving.
func (t Timeline) At(d vienna.Date) Tenure {
	var begun vienna.Truth
	switch entered, notified := (timeline.Event{On: t.Entry}).By(d), (timeline.Event{On: t.Notified}).By(d); t.Present {
	case vienna.True:
		begun = notified
	case vienna.False:
		begun = entered
	default:
		if entered == notified {
			begun = entered
		}
	}
	ends := t.ends()
	ended := timeline.AnyBy(d, ends[:]...)
	left := t.departure().By(d).And(timeline.AnyBy(t.Departed, ends[:]...)) // before the end it is a trip
	over := left.Or(t.period().By(d))
	var s Tenure
	if begun != vienna.True {
		s |= NotBegun
	}
	if begun != vienna.False {
		if ended != vienna.True {
			s |= Serving
		}
		if ended != vienna.False && over != vienna.True {
			s |= Leaving
		}
		if ended != vienna.False && over != vienna.False {
			s |= Over
		}
	}
	return s
}

// BegunAt says when proceedings that were filed on day d were begun: while the
// person was immune, if entitled on that day; before status, if not yet. It is
// zero, not stated, if the dates leave that open, and also if the status was
// over by then, where neither value fits.
func (t Timeline) BegunAt(d vienna.Date) Begun {
	switch s := t.At(d); {
	case s == NotBegun:
		return BeforeStatus
	case s&^entitled == 0:
		return WhileImmune
	}
	return 0
}

// Intervals returns the four stages in turn, each with the events that open and
// close it.
func (t Timeline) Intervals() iter.Seq[Interval] {
	return func(yield func(Interval) bool) {
		ends, departure := t.ends(), t.departure()
		if timeline.AnyBy(t.Departed, ends[:]...) == vienna.False {
			departure.On = vienna.Never // a trip
		}
		begin, _ := timeline.First(t.begin())
		end, _ := timeline.First(ends[:]...)
		leave, _ := timeline.First(departure, t.period())
		opened := TimelineEvent{}
		for _, stage := range [...]struct {
			tenure Tenure
			closed timeline.Event
		}{{NotBegun, begin}, {Serving, end}, {Leaving, leave}, {Over, timeline.Event{}}} {
			closed := TimelineEvent(stage.closed)
			if !yield(Interval{stage.tenure, opened, closed}) {
				return
			}
			opened = closed
		}
	}
}
