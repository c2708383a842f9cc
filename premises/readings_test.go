package premises

import (
	"reflect"
	"strings"
	"testing"

	"law.example/vienna"
)

// Each reading has a field, a column, options in order with gists, and a default;
// its provisions exist; and each position of it changes an answer.
func TestReadings(t *testing.T) {
	typ := reflect.TypeFor[Readings]()
	n := 0
	for r := range AllReadings() {
		f := typ.Field(n)
		if !strings.EqualFold(strings.ReplaceAll(r.ID, "-", ""), f.Name) {
			t.Errorf("reading %s stands where field %s does", r.ID, f.Name)
		}
		n++
		i := law.Column(r.ID)
		if i < 0 || !columns[i].Reading || len(columns[i].Tokens) != len(r.Options) {
			t.Errorf("%s has no column with a token for each option", r.ID)
			continue
		}
		if len(r.At) == 0 || r.Question == "" || r.Default == "" || r.Turns == "" || len(r.Options) < 2 {
			t.Errorf("%s is incomplete", r.ID)
		}
		for k, o := range r.Options {
			if o.Position != 1<<k || !keyForm.MatchString(o.Name) || o.Gist == "" {
				t.Errorf("%s: option %v", r.ID, o)
			}
			for _, a := range o.Authorities {
				if a.Name == "" || a.Weight == 0 || a.Forum != "" && len(a.Forum) != 2 {
					t.Errorf("%s %v: authority %+v", r.ID, o.Position, a)
				}
				if said := strings.Contains(a.Note, "dissent") || strings.Contains(a.Note, "separate opinion"); said != (a.Weight == vienna.Opinion) {
					t.Errorf("%s: %s: %q weighs as %v", r.ID, a.Name, a.Note, a.Weight)
				}
			}
		}
		tested := vienna.Position(0)
		for i := range len(table.Rows) {
			tested |= vienna.Position(reflect.ValueOf(at(i).when.Readings).Field(n - 1).Uint())
		}
		if tested == 0 {
			t.Errorf("no rule tests %s", r.ID)
		}
		if back, ok := ReadingByID(r.ID); !ok || back.ID != r.ID {
			t.Errorf("ReadingByID(%s) = %v, %v", r.ID, back.ID, ok)
		}
	}
	if n != typ.NumField() || n == 0 {
		t.Errorf("%d readings, %d fields", n, typ.NumField())
	}
	if _, ok := ReadingByID("life-saving-entry"); ok {
		t.Error("life-saving-entry is an excuse, and of package obligations")
	}
}

// What is taken for a forum is one of the options, and rests on an authority of
// that forum.
func TestForumReadings(t *testing.T) {
	taken := 0
	for _, state := range []string{"BE", "CA", "DE", "ES", "FR", "GB", "US"} {
		v := reflect.ValueOf(ForumReadings(vienna.State{state[0], state[1]}))
		for i, r := range readings {
			p := vienna.Position(v.Field(i).Uint())
			if p == 0 {
				continue
			}
			taken++
			found := false
			for _, o := range r.Options {
				for _, a := range o.Authorities {
					found = found || o.Position == p && a.Forum == state
				}
			}
			if !found {
				t.Errorf("%s takes %v on %s without an authority", state, p, r.ID)
			}
		}
	}
	if taken == 0 || ForumReadings(vienna.State{'X', 'X'}) != (Readings{}) {
		t.Errorf("%d positions taken", taken)
	}
	m := Mainstream2026()
	if m.PremisesStart != vienna.B || m.BagScanning != 0 || m.RoadCharge != 0 {
		t.Errorf("Mainstream2026() = %+v", m)
	}
}
