package immunity_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
	"law.example/vienna/immunity"
)

const never = vienna.Never

// served is an ordinary posting, from 1 March 1982 to 1 March 1984.
var served = immunity.Timeline{Present: vienna.False, Entry: 19820301, Ended: 19840301, Unrecognised: never, Died: never, Departed: 19840315, PeriodOver: 19840401}

func TestArticle39Timeline(t *testing.T) {
	const notBegun, serving, leaving, over = immunity.NotBegun, immunity.Serving, immunity.Leaving, immunity.Over
	with := func(change func(*immunity.Timeline)) immunity.Timeline {
		c := served
		change(&c)
		return c
	}
	n := 0
	for name, c := range map[string]struct {
		t    immunity.Timeline
		on   vienna.Date
		want immunity.Tenure
	}{
		"39(1) before entry":                                 {served, 19820228, notBegun},
		"39(1) from the moment of entry":                     {served, 19820301, serving},
		"39(1) notification is not needed on entry":          {with(func(t *immunity.Timeline) { t.Notified = never }), 19830101, serving},
		"39(1) already there: not before notice":             {with(func(t *immunity.Timeline) { t.Present, t.Notified = vienna.True, 19820601 }), 19820401, notBegun},
		"39(1) already there: from notice":                   {with(func(t *immunity.Timeline) { t.Present, t.Notified = vienna.True, 19820601 }), 19820601, serving},
		"39(1) not known whether already there":              {with(func(t *immunity.Timeline) { t.Present, t.Notified = vienna.Open, 19820601 }), 19820401, notBegun | serving},
		"39(2) after the end, not yet left":                  {served, 19840301, leaving},
		"39(2) over on departure":                            {served, 19840315, over},
		"39(2) over when the period is past":                 {with(func(t *immunity.Timeline) { t.Departed = 19850101 }), 19840401, over},
		"39(2) a departure before the end is a trip":         {with(func(t *immunity.Timeline) { t.Departed = 19831224 }), 19840310, leaving},
		"43(b), 39(2) refusal of recognition ends functions": {with(func(t *immunity.Timeline) { t.Ended, t.Unrecognised = never, 19830101 }), 19830102, leaving},
		"9(1) persona non grata alone ends nothing":          {with(func(t *immunity.Timeline) { t.Ended = never }), 19831231, serving},
		"39(3) family after the death":                       {with(func(t *immunity.Timeline) { t.Ended, t.Died, t.Departed = never, 19830601, never }), 19830701, leaving},
		"39(3) family after a reasonable period": {with(func(t *immunity.Timeline) {
			t.Ended, t.Died, t.Departed, t.PeriodOver = never, 19830601, never, 19830901
		}), 19830901, over},
		"39(2) re-entry revives nothing":        {served, 19990101, over},
		"dates not stated leave every stage":    {immunity.Timeline{}, 19830101, notBegun | serving | leaving | over},
		"the end not stated":                    {with(func(t *immunity.Timeline) { t.Ended, t.Departed, t.PeriodOver = 0, never, never }), 19830101, serving | leaving},
		"entry known to the month":              {with(func(t *immunity.Timeline) { t.Entry = 19820300 }), 19820315, notBegun | serving},
		"an appointment that never took effect": {with(func(t *immunity.Timeline) { t.Entry = never }), 19850101, notBegun},
	} {
		n++
		if got := c.t.At(c.on); got != c.want {
			t.Errorf("%s: At(%v) = %b, want %b", name, c.on, got, c.want)
		}
	}
	require.Positive(t, n)
	t.Logf("%d rows", n)
}

// With every date stated to the day, At gives one stage, the one that reading
// the dates in turn gives; and leaving a date out only adds stages.
func TestTimelineAgainstDays(t *testing.T) {
	r := rand.New(rand.NewPCG(39, 2))
	day := func() vienna.Date {
		if r.IntN(4) == 0 {
			return never
		}
		return vienna.Date(19840101 + r.IntN(9))
	}
	n := 0
	for range 20000 {
		c := immunity.Timeline{Present: vienna.Truth(1 + r.IntN(2)), Entry: day(), Notified: day(), Ended: day(), Unrecognised: day(), Died: day(), Departed: day(), PeriodOver: day()}
		d := vienna.Date(19840101 + r.IntN(9))
		begin := c.Entry
		if c.Present == vienna.True {
			begin = c.Notified
		}
		end := min(c.Ended, c.Unrecognised, c.Died)
		departed := c.Departed
		if departed < end {
			departed = never
		}
		want := immunity.NotBegun
		switch {
		case d < begin:
		case d < end:
			want = immunity.Serving
		case d < departed && d < c.PeriodOver:
			want = immunity.Leaving
		default:
			want = immunity.Over
		}
		if got := c.At(d); got != want {
			t.Fatalf("%+v At(%v) = %b, want %b", c, d, got, want)
		}
		begun := c.BegunAt(d)
		switch want {
		case immunity.NotBegun:
			require.Equal(t, immunity.BeforeStatus, begun)
		case immunity.Over:
			require.Zero(t, begun)
		default:
			require.Equal(t, immunity.WhileImmune, begun)
		}
		for _, drop := range []*vienna.Date{&c.Entry, &c.Notified, &c.Ended, &c.Unrecognised, &c.Died, &c.Departed, &c.PeriodOver} {
			kept := *drop
			*drop = 0
			if got := c.At(d); got&want == 0 {
				t.Fatalf("%+v At(%v) = %b loses %b", c, d, got, want)
			}
			*drop = kept
			n++
		}
	}
	require.Positive(t, n)
}

func ExampleTimeline_At() {
	t := immunity.Timeline{Present: vienna.False, Entry: 19820301, Ended: 19840301, Unrecognised: never, Died: never, PeriodOver: 19840401}
	for _, d := range []vienna.Date{19830101, 19840310, 19840401} {
		c := immunity.Case{Person: immunity.Agent, Tenure: t.At(d), Forum: immunity.ReceivingState, Ties: immunity.NoTies, Act: immunity.Private, Presume: true}
		fmt.Println(d, immunity.Decide(c, immunity.CriminalJurisdiction).Answer)
	}
	// Output:
	// 1983-01-01 barred
	// 1984-03-10 unknown
	// 1984-04-01 not_barred
}

func ExampleTimeline_Intervals() {
	for i := range served.Intervals() {
		fmt.Println(i.Opened.Name, i.Opened.On, i.Opened.At, "|", i.Closed.Name, i.Closed.On, i.Closed.At)
	}
	// Output:
	// | entry 1982-03-01 VCDR 39(1)
	// entry 1982-03-01 VCDR 39(1) | end of functions 1984-03-01 VCDR 43
	// end of functions 1984-03-01 VCDR 43 | departure 1984-03-15 VCDR 39(2), first sentence
	// departure 1984-03-15 VCDR 39(2), first sentence |
}

func ExampleTimeline_BegunAt() {
	c := immunity.Case{Person: immunity.Agent, Tenure: served.At(19850101), Begun: served.BegunAt(19840310)}
	fmt.Println(c.Begun == immunity.WhileImmune)
	// Output:
	// true
}
