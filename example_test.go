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
