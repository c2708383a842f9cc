package vienna_test

import (
	"fmt"

	"law.example/vienna"
)

func ExampleJoin() {
	// The deputy head of mission is also an member of a mission to an organisation: one
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
