package vienna_test

import (
	"fmt"

	"law.example/vienna"
)

func ExampleJoin() {
	// The deputy head of mission is also a member of a mission to an organisation: one
	// status bars the measure, the other does not.
	fmt.Println(vienna.Join(vienna.NotBarred, vienna.Barred))
	fmt.Println(vienna.Join(vienna.NotBarred, vienna.Unknown))
	// Output:
	// barred
	// unknown
}

func ExampleParseCitation() {
	c, err := vienna.ParseCitation("VCDR 39(2), second sentence")
	fmt.Println(c.Treaty.Title(), c.Article, c.EID(), err)
	_, err = vienna.ParseCitation("Art. 31 VCDR")
	fmt.Println(err)
	// Output:
	// Vienna Convention on Diplomatic Relations 39 art_39__para_2__sent_2 <nil>
	// vienna: citation "Art. 31 VCDR": it must begin with the abbreviation of a treaty, such as VCDR
}

func ExampleLookup() {
	p, ok := vienna.Lookup(vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 2})
	fmt.Println(p.At, p.Kind, ok)
	_, ok = vienna.Lookup(vienna.Citation{Treaty: vienna.VCDR, Article: 54})
	fmt.Println(ok)
	// Output:
	// VCDR 31(2) immunity true
	// false
}

func ExampleProvisions() {
	exceptions := 0
	for p := range vienna.Provisions(vienna.VCDR) {
		if p.At.Article == 31 && p.Kind&vienna.Exception != 0 {
			fmt.Println(p.At)
			exceptions++
		}
	}
	fmt.Println(exceptions)
	// Output:
	// VCDR 31(1)(a)
	// VCDR 31(1)(b)
	// VCDR 31(1)(c)
	// 3
}

func ExampleTreaties() {
	for t := range vienna.Treaties() {
		if t == vienna.VCDR || t == vienna.VCCR {
			fmt.Println(t, t.Published(), t.InForce())
		}
	}
	// Output:
	// VCDR 500 UNTS 95 1964-04-24
	// VCCR 596 UNTS 261 1967-03-19
}

func ExampleNewDate() {
	d, err := vienna.NewDate(1961, 4, 18)
	fmt.Println(d, err)
	_, err = vienna.NewDate(1961, 4, 31)
	fmt.Println(err)
	// Output:
	// 1961-04-18 <nil>
	// vienna: day 31: month 4 of 1961 has 30 days
}

func ExampleParseDate() {
	entry, _ := vienna.ParseDate("1984-03")
	act, _ := vienna.ParseDate("1984-03-09")
	fmt.Println(entry.Before(act), act.Before(vienna.Never))
	// Output:
	// open true
}

func ExampleAnswer_String() {
	fmt.Println(vienna.NotBarred, vienna.Answer(0))
	// Output:
	// not_barred unknown
}

func ExampleAnswer_MarshalText() {
	b, err := vienna.Barred.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// barred <nil>
}

func ExampleAnswer_UnmarshalText() {
	var a vienna.Answer
	fmt.Println(a.UnmarshalText([]byte("barred")), a)
	fmt.Println(a.UnmarshalText([]byte("yes")))
	// Output:
	// <nil> barred
	// vienna: answer "yes": allowed are unknown, barred, not_barred
}

func ExampleTruth_String() {
	fmt.Println(vienna.True, vienna.Truth(0))
	// Output:
	// true open
}

func ExampleTruth_MarshalText() {
	b, err := vienna.False.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// false <nil>
}

func ExampleTruth_UnmarshalText() {
	var t vienna.Truth
	fmt.Println(t.UnmarshalText([]byte("true")), t)
	fmt.Println(t.UnmarshalText([]byte("unknown")))
	// Output:
	// <nil> true
	// vienna: truth "unknown": allowed are open, false, true
}

func ExampleTruth_Not() {
	fmt.Println(vienna.True.Not(), vienna.Open.Not())
	// Output:
	// false open
}

func ExampleTruth_And() {
	fmt.Println(vienna.Open.And(vienna.False), vienna.Open.And(vienna.True))
	// Output:
	// false open
}

func ExampleTruth_Or() {
	fmt.Println(vienna.Open.Or(vienna.False), vienna.Open.Or(vienna.True))
	// Output:
	// open true
}

func ExampleDate_String() {
	fmt.Println(vienna.Date(19610418), vienna.Date(19610400), vienna.Never)
	// Output:
	// 1961-04-18 1961-04 never
}

func ExampleDate_MarshalText() {
	b, err := vienna.Date(19610418).MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// 1961-04-18 <nil>
}

func ExampleDate_UnmarshalText() {
	var d vienna.Date
	fmt.Println(d.UnmarshalText([]byte("1961-04")), d)
	fmt.Println(d.UnmarshalText([]byte("18.4.1961")))
	// Output:
	// <nil> 1961-04
	// vienna: date "18.4.1961": allowed are YYYY, YYYY-MM, YYYY-MM-DD and never
}

func ExampleDate_Before() {
	month, day := vienna.Date(19610400), vienna.Date(19610418)
	fmt.Println(month.Before(day), month.Before(19610501), month.Before(0))
	// Output:
	// open true open
}

func ExampleDate_Same() {
	month, day := vienna.Date(19610400), vienna.Date(19610418)
	fmt.Println(month.Same(day), day.Same(day), month.Same(19610501))
	// Output:
	// open true false
}

func ExampleTreaty_String() {
	fmt.Println(vienna.VCDR, vienna.VCDROPN)
	// Output:
	// VCDR VCDR-OPN
}

func ExampleTreaty_MarshalText() {
	b, err := vienna.VCCR.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// VCCR <nil>
}

func ExampleTreaty_UnmarshalText() {
	var t vienna.Treaty
	fmt.Println(t.UnmarshalText([]byte("VCCR")), t)
	// Output:
	// <nil> VCCR
}

func ExampleTreaty_Title() {
	fmt.Println(vienna.VCCR.Title())
	// Output:
	// Vienna Convention on Consular Relations
}

func ExampleTreaty_Published() {
	fmt.Println(vienna.VCCR.Published())
	// Output:
	// 596 UNTS 261
}

func ExampleTreaty_Adopted() {
	fmt.Println(vienna.VCCR.Adopted())
	// Output:
	// 1963-04-24
}

func ExampleTreaty_InForce() {
	fmt.Println(vienna.VCCR.InForce(), vienna.ARSIWA.InForce())
	// Output:
	// 1967-03-19 never
}

func ExampleCitation_String() {
	fmt.Println(vienna.Citation{Treaty: vienna.VCDR, Article: 39, Paragraph: 2, Sentence: 2})
	// Output:
	// VCDR 39(2), second sentence
}

func ExampleCitation_MarshalText() {
	b, err := vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 1, Point: 'a'}.MarshalText()
	fmt.Println(string(b), err)
	// Output:
	// VCDR 31(1)(a) <nil>
}

func ExampleCitation_UnmarshalText() {
	var c vienna.Citation
	fmt.Println(c.UnmarshalText([]byte("VCDR 31(1)(a)")), c)
	// Output:
	// <nil> VCDR 31(1)(a)
}

func ExampleCitation_EID() {
	fmt.Println(vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 1, Point: 'a'}.EID())
	// Output:
	// art_31__para_1__point_a
}

func ExampleCitation_Compare() {
	article := vienna.Citation{Treaty: vienna.VCDR, Article: 31}
	paragraph := vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 1}
	fmt.Println(article.Compare(paragraph) < 0)
	// Output:
	// true
}

func ExampleCitation_Contains() {
	article := vienna.Citation{Treaty: vienna.VCDR, Article: 31}
	point := vienna.Citation{Treaty: vienna.VCDR, Article: 31, Paragraph: 1, Point: 'a'}
	fmt.Println(article.Contains(point), point.Contains(article))
	// Output:
	// true false
}

func ExampleKind_String() {
	fmt.Println(vienna.Immunity | vienna.Duty)
	// Output:
	// duty|immunity
}

func ExampleWeight_String() {
	fmt.Println(vienna.SupremeCourt)
	// Output:
	// supreme court
}

func ExamplePosition_String() {
	fmt.Println(vienna.A, vienna.B)
	// Output:
	// A B
}

func ExampleReading_Position() {
	r := vienna.Reading{ID: "bag-scanning", Options: []vienna.Option{{Position: vienna.A, Name: "outside-methods-allowed"}, {Position: vienna.B, Name: "constructive-opening"}}}
	fmt.Println(r.Position("constructive-opening"))
	_, err := r.Position("C")
	fmt.Println(err)
	// Output:
	// B <nil>
	// vienna: reading bag-scanning: position "C": allowed are A or outside-methods-allowed, B or constructive-opening
}

func ExampleReading_Clone() {
	r := vienna.Reading{Options: []vienna.Option{{Name: "none"}}}
	r.Clone().Options[0].Name = "changed"
	fmt.Println(r.Options[0].Name)
	// Output:
	// none
}

func ExampleRecord_String() {
	fmt.Println(vienna.Record{Answer: "barred", Text: "arrest: barred."})
	// Output:
	// arrest: barred.
}

func ExampleRule_String() {
	fmt.Println(vienna.Rule{
		At:      vienna.Citation{Treaty: vienna.VCDR, Article: 29},
		Through: vienna.Citation{Treaty: vienna.VCDR, Article: 37, Paragraph: 2},
		Gist:    "the person is inviolable",
	})
	// Output:
	// VCDR 29 through VCDR 37(2): the person is inviolable
}

func ExampleFact_String() {
	fmt.Println(vienna.Fact{Name: "act", Value: "private"}, vienna.Fact{Name: "claim"})
	// Output:
	// act: private claim
}

// Which law bound the United States and Iran on the day the embassy was taken?
func ExampleBetween() {
	r := vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791104)
	fmt.Println(r.Under(vienna.VCDR))
	csm := r.Under(vienna.CSM)
	fmt.Println(csm)
	fmt.Println(csm.Instead)
	fmt.Println("ICJ:", r.Jurisdiction(vienna.VCDR), r.Jurisdiction(vienna.VCCR))

	r.On = 20260101
	fmt.Println(r.Under(vienna.VCDROPD))
	// Output:
	// VCDR in force. US: bound, since 1972-12-13. IR: bound, since 1965-03-05.
	// CSM not in force. US: in no list. IR: bound only later, since 1985-06-21.
	// custom, contested: inviolability and immunity from criminal jurisdiction for a mission that was accepted as special (Freedom and Justice Party, English Court of Appeal 2018); not the Convention as a whole
	// ICJ: true true
	// VCDR-OPD open. US: withdrawal notified, its effect disputed, since 1972-12-13, notice of withdrawal 2018-10-12 (low confidence). IR: bound, since 1965-03-05.
}

func ExampleRelations_Reserved() {
	staff := vienna.Citation{Treaty: vienna.VCDR, Article: 37, Paragraph: 2}
	for _, other := range []vienna.State{{'I', 'T'}, {'U', 'S'}, {'D', 'E'}} {
		r := vienna.Between(vienna.State{'E', 'G'}, other, 20260101)
		fmt.Println(other, r.Reserved(staff))
	}
	// Output:
	// IT in_force
	// US objected
	// DE in_force|objected
}

func ExampleRelations_Reservations() {
	for v := range vienna.Between(vienna.State{'E', 'G'}, vienna.State{'D', 'E'}, 20260101).Reservations(vienna.VCDR) {
		fmt.Println(v.By, v.Made, v.Provision, v.Gist)
		fmt.Println("stands:", v.Stands, "objected:", v.Objected, "reported only:", v.Unverified)
	}
	// Output:
	// EG 1964-06-09 37(2) Art 37(2) does not apply: administrative and technical staff get no status from it.
	// stands: true objected: open reported only: true
}

func ExampleParseState() {
	s, err := vienna.ParseState("IR")
	fmt.Println(s, s.Name(), err)
	_, err = vienna.ParseState("Iran")
	fmt.Println(err)
	// Output:
	// IR Iran (Islamic Republic of) <nil>
	// vienna: state "Iran": allowed are ISO 3166 alpha-2 codes of States in capitals, such as US, and CS, DD, TW, YU
}

func ExampleStates() {
	n := 0
	for s := range vienna.States() {
		if vienna.Between(s, vienna.State{'C', 'H'}, 20220101).Under(vienna.VCDR).InForce == vienna.True {
			n++
		}
	}
	fmt.Println(n)
	// Output:
	// 192
}

func ExampleState_Name() {
	fmt.Println(vienna.State{'D', 'D'}.Name())
	// Output:
	// German Democratic Republic
}

func ExampleState_String() {
	fmt.Println(vienna.State{'G', 'B'})
	// Output:
	// GB
}

func ExampleState_MarshalText() {
	text, err := vienna.State{'G', 'B'}.MarshalText()
	fmt.Println(string(text), err)
	// Output:
	// GB <nil>
}

func ExampleState_UnmarshalText() {
	var s vienna.State
	fmt.Println(s.UnmarshalText([]byte("GB")), s)
	// Output:
	// <nil> GB
}

func ExampleRelations_Under() {
	r := vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791104)
	vccr := r.Under(vienna.VCCR)
	fmt.Println(vccr.InForce, vccr.Since)
	// Output:
	// true 1975-07-05
}

func ExampleRelations_All() {
	r := vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791104)
	for relation := range r.All() {
		fmt.Println(relation.Treaty, relation.InForce)
	}
	// Output:
	// VCDR true
	// VCDR-OPN false
	// VCDR-OPD true
	// VCCR true
	// VCCR-OPN false
	// VCCR-OPD true
	// CSM false
	// CPIUN true
	// IPP true
}

func ExampleRelations_Jurisdiction() {
	r := vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791129)
	fmt.Println(r.Jurisdiction(vienna.VCDR), r.Jurisdiction(vienna.VCCR))
	// Output:
	// true true
}

func ExampleRelation_String() {
	fmt.Println(vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791104).Under(vienna.VCDR))
	// Output:
	// VCDR in force. US: bound, since 1972-12-13. IR: bound, since 1965-03-05.
}

func ExampleBinding_String() {
	fmt.Println(vienna.Between(vienna.State{'U', 'S'}, vienna.State{'I', 'R'}, 19791104).Under(vienna.VCDR).A)
	// Output:
	// US: bound, since 1972-12-13
}

func ExampleGround_String() {
	fmt.Println(vienna.BoundSince)
	// Output:
	// bound
}

func ExampleConfidence_String() {
	fmt.Println(vienna.LowConfidence)
	// Output:
	// low
}

func ExampleReservationState_String() {
	fmt.Println(vienna.NoReservation, vienna.NoReservation|2)
	// Output:
	// none none|in_force
}
