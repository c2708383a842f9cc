package obligations

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule/ruletest"
)

var yesCare = Care{Harm: yes, Warn: Requested, Means: yes, Before: no, During: no, After: no, Punish: no}

// A trio is three cases of one form of duty: a breach, a performance, and one that
// looks like the breach and is none.
type trio struct {
	breached, performed, near Case
	miss                      State // of the near miss
}

// trioOf returns the three cases of d.
func trioOf(d Duty) trio {
	arisen := Case{Events: EventsOf(d.arises[0]), Excuse: Excuse{Invoked: no}, Readings: Readings{PunishmentAsStep: vienna.A, BreachWithoutHarm: vienna.A, ConsularAccessTiming: vienna.A}}
	with := func(change func(c *Case)) Case { c := arisen; change(&c); return c }
	switch d.form {
	case formStrict, formEntry, formConsularEntry, formBag:
		mob := func(c *Case) { c.Author, c.Adopted = PrivatePersons, no }
		police := func(c *Case) {
			c.Author, c.Capacity, c.Disaster, c.Consent = Organ, WithinAuthority, no, Consent{Given: no}
		}
		return trio{with(police), with(func(c *Case) { police(c); c.Performed = DutiesOf(d) }), with(mob), Performed}
	case formConsularBag:
		handled := func(h Handling) Case {
			return with(func(c *Case) { c.Handling, c.Serious, c.Consent.Refused = h, yes, yes })
		}
		return trio{handled(OpenedByState), handled(OpenedBySent), handled(Returned), Performed}
	case formCare, formPersonalCare:
		return trio{
			with(func(c *Case) { c.Care = yesCare }),
			with(func(c *Case) { c.Care = Care{Harm: yes, Before: yes, During: yes, After: yes} }),
			with(func(c *Case) { c.Care = yesCare; c.Care.Means = no }),
			Performed,
		}
	case formTell:
		told := func(n Notice, apparent vienna.Truth) Case {
			return with(func(c *Case) { c.Access = Access{National: yes, Apparent: apparent, Told: n} })
		}
		return trio{told(Late, yes), told(WithoutDelay, yes), told(Withheld, no), NotEngaged}
	case formInform:
		informed := func(n Notice, asked vienna.Truth) Case {
			return with(func(c *Case) {
				c.Access = Access{National: yes, Apparent: yes, Told: AtOnce, Asked: asked, Automatic: no, Informed: n}
			})
		}
		return trio{informed(Withheld, yes), informed(AtOnce, yes), informed(Withheld, no), NotEngaged}
	case formForward:
		sent := func(n Notice, wrote vienna.Truth) Case {
			return with(func(c *Case) { c.Access = Access{National: yes, Wrote: wrote, Forwarded: n} })
		}
		return trio{sent(Late, yes), sent(WithoutDelay, yes), sent(Withheld, no), NotEngaged}
	}
	arisen.Access.National = yes
	return trio{
		with(func(c *Case) { c.Violated = DutiesOf(d) }),
		with(func(c *Case) { c.Performed = DutiesOf(d) }),
		with(func(c *Case) { c.Running = DutiesOf(d) }),
		Engaged,
	}
}

// Every duty has a case in which it is breached, one in which it is performed, and
// a near miss; and it is not engaged where something else has happened.
func TestEveryDuty(t *testing.T) {
	n := 0
	for d := range AllDuties() {
		k := trioOf(d)
		for _, c := range []struct {
			what string
			c    Case
			want State
		}{
			{"breached", k.breached, Breached}, {"performed", k.performed, Performed}, {"near miss", k.near, k.miss},
			{"nothing", Case{Events: EventsOf(Nothing)}, NotEngaged},
		} {
			n++
			if got := Decide(c.c, d); got.State != c.want {
				t.Errorf("%s, %s: Decide = %v, want %v: %v", d.Key, c.what, got.State, c.want, got)
			}
		}
		if got := Decide(Case{}, d).State; got.Settled() {
			t.Errorf("%s: of nothing stated, Decide = %v", d.Key, got)
		}
	}
	if n != 4*len(catalogue) || n < 700 {
		t.Errorf("%d cases", n)
	}
}

// Keys are well formed and unique, provisions exist, every event makes some duty
// arise, and every text is one clause.
func TestCatalogue(t *testing.T) {
	key := regexp.MustCompile(`^(vcdr|vccr|ipp|arsiwa)-\d+(-\d)?(-[a-z]+)*$`)
	seen := map[string]bool{}
	var arises Events
	for d := range AllDuties() {
		if !key.MatchString(d.Key) || seen[d.Key] {
			t.Errorf("key %q is malformed or repeated", d.Key)
		}
		seen[d.Key] = true
		if !strings.HasPrefix(d.Key, strings.ToLower(d.At.Treaty.String())+"-"+fmt.Sprint(d.At.Article)) {
			t.Errorf("%s stands at %v", d.Key, d.At)
		}
		if _, ok := vienna.Lookup(d.At); !ok {
			t.Errorf("%s: %v is not in the catalogue of provisions", d.Key, d.At)
		}
		if d.Bearer == 0 || d.Owed == 0 || d.Subject == 0 || d.Standard == 0 || d.Content == "" || d.arises[0] == 0 || strings.HasSuffix(d.Content, ".") {
			t.Errorf("%s is incomplete: %+v", d.Key, d)
		}
		if back, err := DutyByKey(d.Key); err != nil || back != d || !DutiesOf(d).Has(d) {
			t.Errorf("DutyByKey(%q) = %v, %v", d.Key, back, err)
		}
		for e := range d.Arises() {
			arises[e>>6] |= 1 << (e & 63)
		}
	}
	names := map[string]bool{}
	for e := range AllEvents() {
		if e != Nothing && !arises.Has(e) {
			t.Errorf("%v makes no duty arise", e)
		}
		if names[e.String()] || e.Gist() == "" {
			t.Errorf("event %v is repeated or has no gist", e)
		}
		names[e.String()] = true
		if _, ok := vienna.Lookup(e.At()); !ok && e != Nothing && e.At() != vcdr(45, 0, 0) {
			t.Errorf("%v: %v is not in the catalogue of provisions", e, e.At())
		}
	}
	if len(names) != numEvents-1 || len(seen) > 64*len(Duties{}) {
		t.Errorf("%d events, want %d; %d duties", len(names), numEvents-1, len(seen))
	}
}

// elsewhere lists the provisions that oblige or shield and have no duty of their
// own, with the reason. An entry for a part goes before one for the whole.
var elsewhere = []struct {
	at  vienna.Citation
	why string
}{
	{vcdr(10, 1, 0), "its points"},
	{vcdr(27, 6, 0), "27(5), until the delivery"},
	{vcdr(33, 2, 0), "33(1)"},
	{vcdr(36, 1, 0), "36(1)"},
	{vcdr(37, 1, 0), "29 to 36 through it: the events name who has them; package immunity"},
	{vcdr(37, 2, 0), "29 to 36 through it: the events name who has them; package immunity"},
	{vcdr(37, 3, 0), "31, 33 and 34 through it; package immunity"},
	{vcdr(38, 1, 0), "29 and 31 as far as it leaves them; package immunity"},
	{vcdr(39, 2, 0), "29 to 36, which last so long; package immunity"},
	{vccr(24, 1, 0), "its points"},
	{vccr(15, 4, 0), "the duties of VCDR, which the acting head keeps; package immunity"},
	{vccr(17, 2, 0), "not coded: the immunities of the organisation"},
	{vccr(31, 1, 0), "31(2) to (4): no more than they give"},
	{vccr(35, 6, 0), "35(5), until the delivery"},
	{vccr(37, 0, 0), "its points"},
	{vccr(41, 2, 0), "41(1)"},
	{vccr(47, 0, 0), "46(1)"},
	{vccr(48, 2, 0), "48(1)"},
	{vccr(49, 2, 0), "49(1)"},
	{vccr(50, 1, 0), "50(1)"},
	{vccr(50, 2, 0), "50(1)"},
	{vccr(51, 0, 0), "its points"},
	{vccr(53, 4, 0), "43(1), which lasts so long; package immunity"},
	{ipp(3, 1, 0), "3(1)"},
	{ipp(4, 0, 0), "its points"},
	{ipp(6, 1, 0), "6(1)"},
	{arsiwa(30, 0, 0), "its points"},
	{arsiwa(38, 0, 0), "a part of full reparation, 31(1)"},
	{arsiwa(41, 0, 0), "not coded: serious breaches of peremptory norms"},
	{arsiwa(43, 0, 0), "not coded: the form of a claim; see the responses"},
	{arsiwa(47, 0, 0), "not coded: plurality of responsible States"},
	{arsiwa(50, 1, 0), "50(1)"},
	{arsiwa(50, 2, 0), "its points"},
	{arsiwa(52, 1, 0), "its points"},
	{arsiwa(52, 3, 0), "52(3)"},
}

// Every provision that obliges or shields has a duty, or is listed with the
// reason; and no entry of the list is idle.
func TestLedger(t *testing.T) {
	used := make([]bool, len(elsewhere))
	var b bytes.Buffer
	b.WriteString("# Ledger of package obligations\n\nEvery provision of the Conventions and the Articles that is a duty, a prohibition, an immunity or an exemption, with the duties that state it, and of each duty the cases that the tests hold. Rendered by `go test ./obligations -update`.\n\n")
	b.WriteString("| provision | kind | duties, each with a breach, a performance and a near miss | or where else |\n|---|---|---|---|\n")
	coded, listed := 0, 0
	for _, treaty := range []vienna.Treaty{vienna.VCDR, vienna.VCCR, vienna.IPP, vienna.ARSIWA} {
		for p := range vienna.Provisions(treaty) {
			var keys []string
			for d := range AllDuties() {
				whole := d.At
				whole.Sentence = 0
				if whole == p.At {
					keys = append(keys, "`"+d.Key+"`")
				}
			}
			obliges := p.Kind&(vienna.Duty|vienna.Prohibition|vienna.Immunity|vienna.Exemption) != 0
			if !obliges && keys == nil || treaty == vienna.IPP && p.At.Article > 13 {
				continue
			}
			why := ""
			for i, e := range elsewhere {
				if keys == nil && e.at.Contains(p.At) {
					why, used[i] = e.why, true
					break
				}
			}
			switch {
			case keys != nil:
				coded++
			case why != "":
				listed++
			default:
				t.Errorf("%v has no duty and is not listed: %s", p.At, p.Gist)
			}
			fmt.Fprintf(&b, "| %v | %v | %s | %s |\n", p.At, p.Kind, strings.Join(keys, ", "), why)
		}
	}
	for i, e := range elsewhere {
		if !used[i] {
			t.Errorf("the entry for %v lists nothing", e.at)
		}
	}
	fmt.Fprintf(&b, "\n%d provisions: %d with duties, %d listed. %d duties.\n", coded+listed, coded, listed, len(catalogue))
	t.Logf("%d provisions with duties, %d listed, %d duties", coded, listed, len(catalogue))
	ruletest.Golden(t, "LEDGER.md", b.Bytes())
}

func TestDutiesPage(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("# Duties\n\nThe catalogue of package obligations, rendered from `catalogue.go` and `event.go` by `go test ./obligations -update`. The texts of the treaties decide.\n\n")
	b.WriteString("| provision | who | to whom | what | standard | when | until | arises with, or forbids | subject | key |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for d := range AllDuties() {
		var arises []string
		for e := range d.Arises() {
			arises = append(arises, e.String())
		}
		fmt.Fprintf(&b, "| %v | %v | %v | %s | %v | %s | %s | %s | %v | `%s` |\n", d.At, cell(d.Bearer), cell(d.Owed), d.Content, d.Standard, d.Time, d.Ends, strings.Join(arises, ", "), cell(d.Subject), d.Key)
	}
	b.WriteString("\n## Events\n\n| event | what happens | provision |\n|---|---|---|\n")
	for e := range AllEvents() {
		fmt.Fprintf(&b, "| `%v` | %s | %v |\n", e, e.Gist(), e.At())
	}
	ruletest.Golden(t, "DUTIES.md", b.Bytes())
}

func cell(s fmt.Stringer) string { return strings.ReplaceAll(s.String(), "|", ", ") }

func TestRulesPage(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("# Rules of package obligations\n\nRendered from `rows.go` by `go test ./obligations -update`. Each line is one rule by which the state of a duty is decided. Where several rules apply the highest layer decides; an empty condition admits every case. Where no provision is named it is the duty's own.\n\nLayers, lowest first:")
	for l := range layerNames {
		fmt.Fprintf(&b, " %s (%s)", layerNames[l], strings.ReplaceAll(outcomes[l].String(), "_", " "))
		if l+1 < len(layerNames) {
			b.WriteByte(',')
		}
	}
	b.WriteString(".\n\n| provision | rule | layer | duties | conditions | key |\n|---|---|---|---|---|---|\n")
	n := 0
	for r := range Rules() {
		n++
		fmt.Fprintf(&b, "| %v | %s | %s | %s | %s | `%s` |\n", r.At, r.Gist, r.Layer, r.Measure, r.When, r.Key)
	}
	b.WriteString("\n" + Limits + "\n")
	if n != len(rows) {
		t.Errorf("%d rules, want %d", n, len(rows))
	}
	ruletest.Golden(t, "RULES.md", b.Bytes())
}
