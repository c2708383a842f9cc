package immunity

import (
	"reflect"
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule"
	"law.example/vienna/internal/rule/ruletest"
)

// leafFields calls f for each field of v that is a fact or a reading.
func leafFields(v reflect.Value, path string, f func(path string, v reflect.Value)) {
	for i := range v.NumField() {
		field, name := v.Field(i), path+v.Type().Field(i).Name
		switch {
		case field.Kind() == reflect.Struct:
			leafFields(field, name+".", f)
		case name != "Presume" && name != "Grant.Powers":
			f(name, field)
		}
	}
}

// Each value of each field is packed into the lane of its column and comes back
// out; and all values are as none.
func TestEveryFieldIsPacked(t *testing.T) {
	var c Case
	column := 0
	leafFields(reflect.ValueOf(&c).Elem(), "", func(path string, v reflect.Value) {
		for columns[column].Derived {
			column++
		}
		k, lane := &columns[column], lanes[column]
		column++
		for bit := range k.Tokens {
			v.SetUint(1 << bit)
			b := c.box()
			var want rule.Box
			lane.Put(&want, 1<<bit)
			if b != want {
				t.Errorf("%s = %d packs to %x, want %x", path, 1<<bit, b, want)
			}
			var back Case
			back.fill(b)
			if back != c {
				t.Errorf("%s = %d does not come back: %+v", path, 1<<bit, back)
			}
		}
		v.SetUint(1<<len(k.Tokens) - 1)
		if got, want := c.pack(Arrest), (&Case{}).pack(Arrest); got != want {
			t.Errorf("%s with every value packs to %x, and not stated to %x", path, got, want)
		}
		v.SetUint(0)
	})
	if column < 60 || column != len(columns) {
		t.Errorf("%d columns have a field, want %d", column, len(columns))
	}
	t.Logf("%d columns", column)
}

// Lanes do not overlap, and a presumption is one value of its column.
func TestColumns(t *testing.T) {
	ruletest.Columns(t, &law, "person", "journey", "act", "claim", "grant")
}

// Every constant of an enumeration has a token.
func TestEveryConstantHasAToken(t *testing.T) {
	ruletest.Constants(t, map[string]int{"Person": len(personTokens), "Tenure": len(tenureTokens), "Forum": len(forumTokens), "Journey": len(journeyTokens),
		"Act": len(actTokens), "Claim": len(claimTokens), "Begun": len(begunTokens), "Ties": len(tiesTokens),
		"PostHead": len(postHeadTokens), "Organ": len(organTokens), "Reach": len(reachTokens), "GrantSource": len(grantSourceTokens), "Power": len(powerNames) - 1})
	for p := range AllPowers() {
		if q, err := ParsePower(p.String()); err != nil || q != p {
			t.Errorf("ParsePower(%q) = %v, %v", p, q, err)
		}
	}
}

// What a case file states comes back as it was, and each fact has one spelling.
func TestFactsRoundTrip(t *testing.T) {
	c := Case{
		Person: Agent | AdministrativeTechnical, Act: Private, Ties: NoTies, Household: vienna.True,
		Sponsor: Sponsor{Ties: National}, Waiver: Waiver{Given: vienna.True, By: ByHead},
		Grant:    Grant{Source: Headquarters, Powers: PowersOf(Arrest, CivilJurisdiction), OfficialOnly: vienna.False},
		Readings: Readings{BriefRestraint: vienna.B}, Presume: true,
	}
	b, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"facts":{"person":["agent","administrative_technical"],"act":"private","ties":"none","household":true,"sponsor.ties":"national",` +
		`"waiver.given":true,"waiver.by":"head","grant.source":"headquarters","grant.official_only":false,"grant.powers":["arrest","civil_jurisdiction"]},` +
		`"readings":{"brief-restraint":"B"},"presume":true}`
	if string(b) != want {
		t.Errorf("MarshalJSON = %s\nwant %s", b, want)
	}
	var back Case
	if err := back.UnmarshalJSON(b); err != nil || back != c {
		t.Errorf("UnmarshalJSON = %+v, %v, want %+v", back, err, c)
	}
}
