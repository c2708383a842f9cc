package obligations

import (
	"testing"

	"github.com/stretchr/testify/require"

	"law.example/vienna"
)

// Situations that are easily got wrong, one line each.
func TestTraps(t *testing.T) {
	raid := Case{ // police in a mission, without consent; nothing is pleaded
		Events: EventsOf(MissionEntered), Author: Organ, Capacity: WithinAuthority, Adopted: no,
		Consent: Consent{Given: no}, Excuse: Excuse{Invoked: no},
	}
	mob := Case{ // a crowd sacks a mission that had asked for guards
		Events: EventsOf(MissionEntered), Author: PrivatePersons, Adopted: no, Consent: Consent{Given: no},
		Care:   Care{Harm: yes, Warn: Requested, Means: yes, Before: no, During: no, After: no},
		Excuse: Excuse{Invoked: no}, Readings: Readings{BreachWithoutHarm: vienna.A, PunishmentAsStep: vienna.A},
	}
	plea := Excuse{Invoked: yes, SelfDefence: no, Countermeasure: no, Impossible: no, Distress: no, Peril: no, Peremptory: no, Contributed: no}
	rescue := plea
	rescue.Peril, rescue.Life, rescue.Impairs, rescue.Excluded = yes, yes, no, no
	with := func(c Case, change func(c *Case)) Case { change(&c); return c }
	bag := with(raid, func(c *Case) { c.Events = EventsOf(BagOpened) })
	post := with(raid, func(c *Case) {
		c.Events, c.Disaster, c.Consent = EventsOf(PostEntered), no, Consent{Given: no, Within: yes, Refused: no}
	})
	held := Case{Events: EventsOf(NationalDetained), Access: Access{National: yes, Apparent: yes}, Excuse: Excuse{Invoked: no}}
	n := 0
	for _, k := range []struct {
		what string
		key  string
		c    Case
		want State
	}{
		// Strict duties, and whose act it is.
		{"a raid by police", "vcdr-22-1", raid, Breached},
		{"against orders", "vcdr-22-1", with(raid, func(c *Case) { c.Capacity = BeyondAuthority }), Breached},
		{"by an officer off duty, for himself", "vcdr-22-1", with(raid, func(c *Case) { c.Capacity = PrivateCapacity }), Performed},
		{"by a crowd", "vcdr-22-1", mob, Performed},
		{"by a crowd whose act the State adopts", "vcdr-22-1", with(mob, func(c *Case) { c.Adopted = yes }), Breached},
		{"by a crowd that the State directs", "vcdr-22-1", with(mob, func(c *Case) { c.Author = Directed }), Breached},
		{"by rebels who fail", "vcdr-22-1", with(mob, func(c *Case) { c.Author, c.Succeeded = Insurgents, no }), Performed},
		{"by rebels who win", "vcdr-22-1", with(mob, func(c *Case) { c.Author, c.Succeeded = Insurgents, yes }), Breached},
		{"by troops of a third State", "vcdr-22-1", with(mob, func(c *Case) { c.Author = OtherState }), Performed},
		{"with consent", "vcdr-22-1", with(raid, func(c *Case) { c.Consent = Consent{Given: yes, Within: yes} }), Performed},
		{"with consent to put out a fire, and papers taken", "vcdr-22-1", with(raid, func(c *Case) { c.Consent = Consent{Given: yes, Within: no} }), Breached},
		{"in a fire, unasked: no assumption for a mission", "vcdr-22-1", with(raid, func(c *Case) { c.Disaster = yes }), Breached},
		{"only threatened", "vcdr-22-1", with(raid, func(c *Case) { c.Events, c.Running = EventsOf(Nothing), DutiesOf(dutyOf(t, "vcdr-22-1")) }), Engaged},

		// Due diligence.
		{"asked, able, nothing done", "vcdr-22-2", mob, Breached},
		{"harm alone", "vcdr-22-2", with(mob, func(c *Case) { c.Care = Care{Harm: yes, Before: yes, During: yes, After: yes} }), Performed},
		{"no means", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Means = no }), Performed},
		{"unforeseen, and all done then", "vcdr-22-2", with(mob, func(c *Case) {
			c.Care = Care{Harm: yes, Warn: Unforeseen, Means: yes, Before: no, During: yes, After: yes}
		}), Performed},
		{"unforeseen, and the crowd left to itself for hours", "vcdr-22-2", with(mob, func(c *Case) {
			c.Care = Care{Harm: yes, Warn: Unforeseen, Means: yes, Before: no, During: no, After: yes}
		}), Breached},
		{"all done before and during, and the building not given back", "vcdr-22-2", with(mob, func(c *Case) { c.Care = Care{Harm: yes, Warn: Aware, Means: yes, Before: yes, During: yes, After: no} }), Breached},
		{"not asked, but announced in public", "vcdr-22-2", with(mob, func(c *Case) {
			c.Care = Care{Harm: yes, Warn: Foreseeable, Means: yes, Before: no, During: yes, After: yes}
		}), Breached},
		{"offenders caught afterwards: no cure", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Punish = yes }), Breached},
		{"no guards, and nothing happened, reading A", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Harm = no }), Engaged},
		{"no guards, and nothing happened, reading B", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Harm, c.Readings.BreachWithoutHarm = no, vienna.B }), Breached},
		{"no guards, and nothing happened, no reading", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Harm, c.Readings = no, Readings{} }), Engaged | Breached},
		{"nothing to foresee, and nothing happened", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Harm, c.Care.Warn = no, Unforeseen }), Performed},
		{"means not known", "vcdr-22-2", with(mob, func(c *Case) { c.Care.Means = vienna.Open }), Performed | Breached},
		{"an agent attacked, all steps taken, nobody pursued, reading A", "vcdr-29-protect", with(mob, func(c *Case) {
			c.Events, c.Care = EventsOf(AgentAttacked), Care{Harm: yes, Before: yes, During: yes, After: yes, Punish: no}
		}), Performed},
		{"and reading B", "vcdr-29-protect", with(mob, func(c *Case) {
			c.Events, c.Care = EventsOf(AgentAttacked), Care{Harm: yes, Before: yes, During: yes, After: yes, Punish: no}
			c.Readings.PunishmentAsStep = vienna.B
		}), Breached},
		{"of premises it is no step", "vcdr-22-2", with(mob, func(c *Case) {
			c.Care = Care{Harm: yes, Before: yes, During: yes, After: yes, Punish: no}
			c.Readings.PunishmentAsStep = vienna.B
		}), Performed},

		// Omission and act are two breaches: Congo v Uganda (ICJ 2005), soldiers in
		// the mission, and nothing done against them.
		{"the act", "vcdr-22-1", with(mob, func(c *Case) { c.Author, c.Capacity = Organ, BeyondAuthority }), Breached},
		{"and the omission", "vcdr-22-2", with(mob, func(c *Case) { c.Author, c.Capacity = Organ, BeyondAuthority }), Breached},

		// Excuses, and their limits.
		{"a life saved, reading A", "vcdr-22-1", with(raid, func(c *Case) { c.Excuse, c.Readings.LifeSavingEntry = rescue, vienna.A }), Breached},
		{"a life saved, reading B", "vcdr-22-1", with(raid, func(c *Case) { c.Excuse, c.Readings.LifeSavingEntry = rescue, vienna.B }), Excused},
		{"a life saved, no reading", "vcdr-22-1", with(raid, func(c *Case) { c.Excuse = rescue }), Breached | Excused},
		{"property saved, reading B", "vcdr-22-1", with(raid, func(c *Case) { c.Excuse, c.Excuse.Life, c.Readings.LifeSavingEntry = rescue, no, vienna.B }), Breached},
		{"a peril of its own making", "vcdr-22-1", with(raid, func(c *Case) {
			c.Excuse, c.Excuse.Contributed, c.Readings.LifeSavingEntry = rescue, yes, vienna.B
		}), Breached},
		{"a crowd needs no excuse", "vcdr-22-1", with(mob, func(c *Case) { c.Excuse, c.Readings.LifeSavingEntry = rescue, vienna.B }), Performed},
		{"a bag opened on suspicion", "vcdr-27-3", bag, Breached},
		{"a bag opened by consent", "vcdr-27-3", with(bag, func(c *Case) { c.Excuse, c.Consent = plea, Consent{Given: yes, Within: yes} }), Excused},
		{"a person in a bag, reading A", "vcdr-27-3", with(bag, func(c *Case) { c.Excuse, c.Readings.BagLifeInDanger = rescue, vienna.A }), Breached},
		{"a person in a bag, reading B", "vcdr-27-3", with(bag, func(c *Case) { c.Excuse, c.Readings.BagLifeInDanger = rescue, vienna.B }), Excused},
		{"a countermeasure on premises", "vcdr-22-1", with(raid, func(c *Case) { c.Excuse, c.Excuse.Countermeasure = plea, yes }), Breached},
		{"a countermeasure on a person", "vcdr-29", with(raid, func(c *Case) { c.Events, c.Excuse, c.Excuse.Countermeasure = EventsOf(AgentSeized), plea, yes }), Breached},
		{"a countermeasure by withdrawing guards", "vcdr-22-2", with(mob, func(c *Case) { c.Excuse, c.Excuse.Countermeasure = plea, yes }), Breached},
		{"a countermeasure on a courier", "vcdr-27-5", with(raid, func(c *Case) { c.Events, c.Excuse, c.Excuse.Countermeasure = EventsOf(CourierSeized), plea, yes }), Breached},
		{"a countermeasure on customs duties", "vcdr-36-1", with(raid, func(c *Case) { c.Events, c.Excuse, c.Excuse.Countermeasure = EventsOf(CustomsCharged), plea, yes }), Excused},
		{"and against a peremptory norm", "vcdr-36-1", with(raid, func(c *Case) {
			c.Events, c.Excuse, c.Excuse.Countermeasure, c.Excuse.Peremptory = EventsOf(CustomsCharged), plea, yes, yes
		}), Breached},
		{"force majeure", "vcdr-44", Case{Events: EventsOf(BeneficiaryLeaves), Violated: DutiesOf(dutyOf(t, "vcdr-44")), Excuse: Excuse{Invoked: yes, Impossible: yes, RiskAssumed: no, Contributed: no, Peremptory: no}}, Excused},
		{"force majeure of its own making", "vcdr-44", Case{Events: EventsOf(BeneficiaryLeaves), Violated: DutiesOf(dutyOf(t, "vcdr-44")), Consent: Consent{Given: no}, Excuse: with(Case{Excuse: plea}, func(c *Case) { c.Excuse.Impossible, c.Excuse.Contributed = yes, yes }).Excuse}, Breached},
		{"force majeure, risk assumed", "vcdr-44", Case{Events: EventsOf(BeneficiaryLeaves), Violated: DutiesOf(dutyOf(t, "vcdr-44")), Consent: Consent{Given: no}, Excuse: with(Case{Excuse: plea}, func(c *Case) { c.Excuse.Impossible, c.Excuse.RiskAssumed = yes, yes }).Excuse}, Breached},
		{"self-defence", "vcdr-22-3", with(raid, func(c *Case) { c.Events, c.Excuse, c.Excuse.SelfDefence = EventsOf(MissionPropertySeized), plea, yes }), Excused},
		{"necessity that the duty excludes", "vcdr-24", with(raid, func(c *Case) { c.Events, c.Excuse, c.Excuse.Excluded = EventsOf(ArchivesViolated), rescue, yes }), Breached},
		{"a private person has no such excuse", "vcdr-42", Case{Events: EventsOf(ProfitSought), Excuse: rescue}, Breached},

		// Consular premises and the consular bag.
		{"police in a consulate", "vccr-31-2", post, Breached},
		{"firefighters in a fire", "vccr-31-2", with(post, func(c *Case) { c.Disaster = yes }), Performed},
		{"firefighters who search", "vccr-31-2", with(post, func(c *Case) { c.Disaster, c.Consent.Within = yes, no }), Breached},
		{"firefighters refused, reading A", "vccr-31-2", with(post, func(c *Case) { c.Disaster, c.Consent.Refused, c.Readings.RefusedConsentInFire = yes, yes, vienna.A }), Breached},
		{"firefighters refused, reading B", "vccr-31-2", with(post, func(c *Case) { c.Disaster, c.Consent.Refused, c.Readings.RefusedConsentInFire = yes, yes, vienna.B }), Performed},
		{"firefighters refused, a life saved", "vccr-31-2", with(post, func(c *Case) {
			c.Disaster, c.Consent.Refused, c.Readings = yes, yes, Readings{RefusedConsentInFire: vienna.A, LifeSavingEntry: vienna.B}
			c.Excuse = rescue
		}), Excused},
		{"a consular bag opened on serious reason", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: OpenedByState, Serious: yes, Excuse: Excuse{Invoked: no}}, Breached},
		{"asked, refused, sent back", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: Returned, Serious: yes, Consent: Consent{Refused: yes}}, Performed},
		{"sent back unasked", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: Returned, Serious: yes, Consent: Consent{Refused: no}, Excuse: Excuse{Invoked: no}}, Breached},
		{"asked on a mere hunch", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: OpeningAsked, Serious: no, Excuse: Excuse{Invoked: no}}, Breached},
		{"asked on a mere hunch, and opened by the sender", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: OpenedBySent, Serious: no, Excuse: Excuse{Invoked: no}}, Breached},
		{"asked on serious reason, no answer yet", "vccr-35-3", Case{Events: EventsOf(ConsularBagStopped), Handling: OpeningAsked, Serious: yes}, Engaged},

		// Consular notification.
		{"told after questioning, reading A", "vccr-36-1-b-tell", with(held, func(c *Case) { c.Access.Told, c.Readings.ConsularAccessTiming = WithoutDelay, vienna.A }), Performed},
		{"told after questioning, reading B", "vccr-36-1-b-tell", with(held, func(c *Case) { c.Access.Told, c.Readings.ConsularAccessTiming = WithoutDelay, vienna.B }), Breached},
		{"told after questioning, no reading", "vccr-36-1-b-tell", with(held, func(c *Case) { c.Access.Told = WithoutDelay }), Performed | Breached},
		{"nobody could know", "vccr-36-1-b-tell", with(held, func(c *Case) { c.Access.Told, c.Access.Apparent = Withheld, no }), NotEngaged},
		{"a national of the receiving State only", "vccr-36-1-b-tell", with(held, func(c *Case) { c.Access.Told, c.Access.National = Withheld, no }), NotEngaged},
		{"told, and asked for nothing", "vccr-36-1-b-inform", with(held, func(c *Case) {
			c.Access.Told, c.Access.Asked, c.Access.Automatic, c.Access.Informed = AtOnce, no, no, Withheld
		}), NotEngaged},
		{"not told, so could not ask", "vccr-36-1-b-inform", with(held, func(c *Case) {
			c.Access.Told, c.Access.Asked, c.Access.Automatic, c.Access.Informed = Withheld, no, no, Late
		}), Breached},
		{"asked, though nothing showed that the person was foreign", "vccr-36-1-b-inform", with(held, func(c *Case) {
			c.Access.Apparent, c.Access.Asked, c.Access.Informed = no, yes, Withheld
		}), Breached},
		{"asked for nothing, but an agreement makes it automatic", "vccr-36-1-b-inform", with(held, func(c *Case) {
			c.Access.Told, c.Access.Asked, c.Access.Automatic, c.Access.Informed = AtOnce, no, yes, Withheld
		}), Breached},
		{"consent of the State takes nothing from the person", "vccr-36-1-b-tell", with(held, func(c *Case) {
			c.Access.Told, c.Excuse, c.Consent = Withheld, plea, Consent{Given: yes, Within: yes}
		}), Breached},
		{"access refused to one who is no national", "vccr-36-1-a", with(held, func(c *Case) {
			c.Access.National, c.Violated = no, DutiesOf(dutyOf(t, "vccr-36-1-a"))
		}), NotEngaged},
	} {
		n++
		if got := Decide(k.c, dutyOf(t, k.key)); got.State != k.want {
			t.Errorf("%s: %s = %v, want %v\n%v", k.what, k.key, got.State, k.want, got)
		}
	}
	if n != 76 {
		t.Errorf("%d situations", n)
	}
}

func dutyOf(t *testing.T, key string) Duty {
	t.Helper()
	d, err := DutyByKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Attribution, path by path, and the federated unit of Avena.
func TestAttribution(t *testing.T) {
	n := 0
	for _, k := range []struct {
		c    Case
		want vienna.Truth
		at   string
	}{
		{Case{Author: Organ, Capacity: WithinAuthority, Adopted: no}, yes, "ARSIWA 4(1)"},
		{Case{Author: Organ | Empowered, Capacity: BeyondAuthority, Adopted: no}, yes, "ARSIWA 7"},
		{Case{Author: Organ, Adopted: no}, vienna.Open, ""},
		{Case{Author: Empowered, Capacity: WithinAuthority, Adopted: no}, yes, "ARSIWA 5"},
		{Case{Author: Empowered, Capacity: PrivateCapacity, Adopted: no}, no, "ARSIWA 7"},
		{Case{Author: Lent, Adopted: no}, yes, "ARSIWA 6"},
		{Case{Author: Directed, Adopted: no}, yes, "ARSIWA 8"},
		{Case{Author: InDefault, Adopted: no}, yes, "ARSIWA 9"},
		{Case{Author: Insurgents, Succeeded: yes, Adopted: no}, yes, "ARSIWA 10(1)"},
		{Case{Author: Insurgents, Succeeded: no, Adopted: no}, no, "ARSIWA 10(1)"},
		{Case{Author: Insurgents, Adopted: no}, vienna.Open, ""},
		{Case{Author: PrivatePersons, Adopted: no}, no, "ARSIWA 2(a)"},
		{Case{Author: PrivatePersons, Adopted: yes}, yes, "ARSIWA 11"},
		{Case{Author: PrivatePersons}, vienna.Open, ""},
		{Case{Author: Organ | PrivatePersons, Capacity: WithinAuthority, Adopted: yes}, yes, ""},
		{Case{}, vienna.Open, ""},
	} {
		n++
		a := Attribute(k.c)
		if a.Attributable != k.want {
			t.Errorf("Attribute(%+v) = %v, want %v", k.c, a.Attributable, k.want)
		}
		for r := range a.Settled() {
			if k.at != "" && r.At.String() != k.at {
				t.Errorf("%v is settled by %v, want %s", k.c.Author, r, k.at)
			}
		}
	}
	if n != 16 {
		t.Errorf("%d cases", n)
	}
}

// A report says what was found, and apart from it what only might have been.
func TestSettledMaybe(t *testing.T) {
	d, err := DutyByKey("vcdr-29-protect")
	require.NoError(t, err)
	c := Case{Events: EventsOf(AgentAttacked), Care: Care{Harm: yes, Warn: Requested, Means: yes, During: no}, Excuse: Excuse{Invoked: no}}
	s := Decide(c, d).String()
	require.Contains(t, s, "breached. Settled by VCDR 29, third sentence: with the means, it left undone what was called for while the event went on. And, as facts may be that are not stated, by ")
	c.Care.Before, c.Care.After, c.Care.Punish = yes, yes, yes
	require.NotContains(t, Decide(c, d).String(), "as facts may be")
}
