package premises

import (
	"reflect"
	"testing"

	"law.example/vienna"
	"law.example/vienna/immunity"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// Each value of each column comes back out of the case, and all values are as
// none.
func TestEveryFieldIsPacked(t *testing.T) {
	packed := 0
	for i := range columns {
		if columns[i].Derived {
			continue
		}
		packed++
		for bit := range columns[i].Tokens {
			var want rule.Box
			lanes[i].Put(&want, 1<<bit)
			var c Case
			c.fill(want)
			if c == (Case{}) || c.box() != want {
				t.Errorf("%s: value %d does not come back: %+v", columns[i].Name, bit, c)
			}
		}
		var b rule.Box
		lanes[i].Put(&b, 1<<len(columns[i].Tokens)-1)
		var c Case
		c.fill(b)
		if got, want := c.pack(Enter, false), (&Case{}).pack(Enter, false); got != want {
			t.Errorf("%s with every value packs to %x, and not stated to %x", columns[i].Name, got, want)
		}
	}
	if packed != reflect.TypeFor[Case]().NumField()-4+reflect.TypeFor[Consent]().NumField()+reflect.TypeFor[Readings]().NumField() {
		t.Errorf("%d columns are packed", packed)
	}
}

// Lanes do not overlap, and a presumption is one value of its column.
func TestColumns(t *testing.T) {
	ruletest.Columns(t, &law, "thing", "holder", "ground", "consent.by", "consent.scope", "granted", "owner")
}

// Every constant of an enumeration has a token.
func TestEveryConstantHasAToken(t *testing.T) {
	ruletest.Constants(t, map[string]int{"Thing": len(thingTokens), "Holder": len(holderTokens), "Forum": len(forumTokens), "Actor": len(actorTokens),
		"Ground": len(groundTokens), "Emergency": len(emergencyTokens), "Assent": len(assentTokens), "Organ": len(organTokens), "Scope": len(scopeTokens),
		"Stage": len(stageTokens), "Objection": len(objectionTokens), "Locality": len(localityTokens), "Presence": len(presenceTokens),
		"Provenance": len(provenanceTokens), "AccountUse": len(accountUseTokens), "Power": len(powerNames) - 1})
	for p := range AllPowers() {
		if q, err := ParsePower(p.String()); err != nil || q != p {
			t.Errorf("ParsePower(%q) = %v, %v", p, q, err)
		}
	}
}

// What a case file states comes back as it was, the Owner's facts and readings
// among it.
func TestFactsRoundTrip(t *testing.T) {
	c := Case{
		Thing: Residence | Papers, Marked: vienna.True, Consent: Consent{State: Given, By: ByFamily},
		Owner: immunity.Case{Person: immunity.Agent | immunity.AgentFamily, Household: vienna.True,
			Grant: immunity.Grant{Source: immunity.Bilateral, Powers: immunity.PowersOf(immunity.Arrest)}, Readings: immunity.Readings{NotificationConstitutive: vienna.A}},
		Readings: Readings{ResidenceConsent: vienna.C, RoadCharge: vienna.B}, Presume: true,
	}
	b, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"facts":{"thing":["residence","papers"],"consent.state":"given","consent.by":"family","marked":true,` +
		`"owner.person":["agent","agent_family"],"owner.household":true,"owner.grant.source":"bilateral","owner.grant.powers":["arrest"]},` +
		`"readings":{"road-charge":"B","residence-consent":"C","notification-constitutive":"A"},"presume":true}`
	if string(b) != want {
		t.Errorf("MarshalJSON = %s\nwant %s", b, want)
	}
	var back Case
	if err := back.UnmarshalJSON(b); err != nil || back != c {
		t.Errorf("UnmarshalJSON = %+v, %v, want %+v", back, err, c)
	}
}
