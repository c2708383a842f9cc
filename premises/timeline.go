package premises

import (
	"iter"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/timeline"
)

// A Timeline states when the events happened on which the status of a place
// depends. A zero date is not stated: the event may have happened at any time,
// or not at all. [vienna.Never] says that it has not happened.
//
// Offer, purchase, lease and designation have no field: they open nothing, and
// matter only for whether an objection was in time. Nor has armed conflict.
type Timeline struct {
	Holder Holder // whose place it is: it gives the provisions of the events, those of a mission if not stated

	Away      vienna.Truth // it is an office away from the seat; VCDR 12, VCCR 4(5)
	Consented vienna.Date  // express consent of the receiving State to an office there: it must be prior, and given later it counts from then on; VCDR 12, VCCR 4(5)
	Objected  vienna.Date  // objection of the receiving State to the place; VCDR 1(i)
	Sound     vienna.Truth // that objection was in time, and neither arbitrary nor discriminatory; the court decides; VCDR 1(i)

	FirstUse   vienna.Date // the place was first in fact used for the mission or post; VCDR 1(i), VCCR 1(1)(j)
	EndOfUse   vienna.Date // it ceased to be used for good; from a rupture on that changes nothing, for 45 then governs; VCDR 1(i)
	Sold       vienna.Date // the sending State gave it up to somebody else; VCDR 1(i)
	Ruptured   vienna.Date // relations were broken off: for a post, consular relations; VCDR 45, VCCR 27(1)
	Recalled   vienna.Date // the mission was recalled, or the post closed, for good or for a time; VCDR 45, VCCR 27(2)
	PeriodOver vienna.Date // the first day after a reasonable time to leave; VCDR 45(a), VCCR 27(1)(a)
	Entrusted  vienna.Date // custody was entrusted to a third State that the receiving State accepts; VCDR 45(b), VCCR 27(1)(b)
}

// A Status is what [Timeline.At] finds for a day: the fields of a [Case] that
// hang on dates.
type Status struct {
	Stage     Stage
	Objection Objection
	Locality  Locality
}

// An Interval is a stage with the event that opened it and the one that closed
// it. A zero event means that none is stated or that it never happens; the first
// stage has no opening event, and the last no closing one.
type Interval struct {
	Stage          Stage
	Opened, Closed immunity.TimelineEvent
}

// at returns the provision of the Convention that governs the place.
func (t Timeline) at(mission, post, special vienna.Citation) vienna.Citation {
	switch t.Holder {
	case Post, HonoraryPost, posts:
		return post
	case SpecialMission:
		return special
	}
	return mission
}

func (t Timeline) use() vienna.Citation { return t.at(vcdr(1, 0, 'i'), vccr(1, 1, 'j'), csm(25, 1)) }

func (t Timeline) firstUse() timeline.Event {
	return timeline.Event{Name: "first use", On: t.FirstUse, At: t.use()}
}

func (t Timeline) endOfUse() timeline.Event {
	return timeline.Event{Name: "end of use", On: t.EndOfUse, At: t.use()}
}

func (t Timeline) sale() timeline.Event {
	return timeline.Event{Name: "sale", On: t.Sold, At: t.use()}
}

func (t Timeline) ruptures() [2]timeline.Event {
	return [...]timeline.Event{
		{Name: "rupture", On: t.Ruptured, At: t.at(vcdr(45, 0, 'a'), vccr(27, 1, 'a'), csm(46, 1))},
		{Name: "recall or closure", On: t.Recalled, At: t.at(vcdr(45, 0, 'a'), vccr(27, 2, 0), csm(46, 1))},
	}
}

func (t Timeline) period() timeline.Event {
	return timeline.Event{Name: "end of a reasonable period", On: t.PeriodOver, At: t.at(vcdr(45, 0, 'a'), vccr(27, 1, 'a'), csm(46, 1))}
}

func (t Timeline) custody() timeline.Event {
	return timeline.Event{Name: "custody", On: t.Entrusted, At: t.at(vcdr(45, 0, 'b'), vccr(27, 1, 'b'), csm(46, 2))}
}

// At returns the status that is possible on day d, as sets; none is empty. The
// day of an event belongs to what it opens.
//
// Premises begin with actual use, not with purchase or designation, and end with
// it (VCDR 1(i)); from a rupture, recall or closure on they are what VCDR 45 and
// VCCR 27 make of them.
func (t Timeline) At(d vienna.Date) Status {
	ruptures := t.ruptures()
	used := t.firstUse().By(d)
	gone := timeline.AnyBy(d, ruptures[:]...)
	stopped := t.endOfUse().By(d).And(timeline.AnyBy(t.EndOfUse, ruptures[:]...).Not())
	ended := stopped.Or(t.sale().By(d))
	over, entrusted := t.period().By(d), t.custody().By(d)
	var s Status
	may := func(stage Stage, conditions ...vienna.Truth) {
		for _, c := range conditions {
			if c == vienna.False {
				return
			}
		}
		s.Stage |= stage
	}
	may(Planned, used.Not())
	may(Ended, used, ended)
	may(InUse, used, ended.Not(), gone.Not())
	may(Winding, used, ended.Not(), gone, over.Not())
	may(Closed, used, ended.Not(), gone, over, entrusted.Not())
	may(InCustody, used, ended.Not(), gone, over, entrusted)

	objected := timeline.Event{On: t.Objected}.By(d)
	if objected != vienna.True {
		s.Objection |= NoObjection
	}
	if objected != vienna.False && t.Sound != vienna.False {
		s.Objection |= ValidObjection
	}
	if objected != vienna.False && t.Sound != vienna.True {
		s.Objection |= InvalidObjection
	}

	consented := timeline.Event{On: t.Consented}.By(d)
	if t.Away != vienna.True {
		s.Locality |= AtSeat
	}
	if t.Away != vienna.False && consented != vienna.False {
		s.Locality |= AwayWithConsent
	}
	if t.Away != vienna.False && consented != vienna.True {
		s.Locality |= AwayWithoutConsent
	}
	return s
}

// A step is an event with the stage that it opens.
type step struct {
	stage Stage
	event timeline.Event
}

// steps returns what can close a stage.
func (t Timeline) steps(s Stage) []step {
	sold, ruptures := step{Ended, t.sale()}, t.ruptures()
	switch s {
	case Planned:
		return []step{{InUse, t.firstUse()}}
	case InUse:
		return []step{sold, {Ended, t.endOfUse()}, {Winding, ruptures[0]}, {Winding, ruptures[1]}}
	case Winding:
		if t.custody().By(t.PeriodOver) == vienna.True {
			return []step{sold, {InCustody, t.period()}}
		}
		return []step{sold, {Closed, t.period()}}
	case Closed:
		return []step{sold, {InCustody, t.custody()}}
	case InCustody:
		return []step{sold}
	}
	return nil
}

// Intervals returns the stages that the place surely goes through, in turn, each
// with the events that open and close it. They end where the dates no longer
// tell which event comes next.
func (t Timeline) Intervals() iter.Seq[Interval] {
	return func(yield func(Interval) bool) {
		stage, opened := Planned, timeline.Event{}
		for {
			steps := t.steps(stage)
			events := make([]timeline.Event, len(steps))
			for i := range steps {
				events[i] = steps[i].event
			}
			closed, ok := timeline.First(events...)
			if !yield(Interval{stage, immunity.TimelineEvent(opened), immunity.TimelineEvent(closed)}) || !ok {
				return
			}
			for _, s := range steps {
				if s.event == closed {
					stage = s.stage
				}
			}
			opened = closed
		}
	}
}
