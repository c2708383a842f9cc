package immunity

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
)

// eachReading calls f for every field of r with its name.
func eachReading(r Readings, f func(name string, p vienna.Position)) {
	v := reflect.ValueOf(r)
	for i := range v.NumField() {
		f(v.Type().Field(i).Name, v.Field(i).Interface().(vienna.Position))
	}
}

func TestReadingsInOrder(t *testing.T) {
	var names []string
	for _, c := range columns {
		if c.Reading {
			names = append(names, c.Name)
		}
	}
	var ids []string
	for r := range AllReadings() {
		ids = append(ids, r.ID)
	}
	if !slices.Equal(ids, names) {
		t.Errorf("readings = %q, want the columns %q", ids, names)
	}
	var fields []string
	eachReading(Readings{}, func(name string, _ vienna.Position) {
		fields = append(fields, strings.ToLower(name))
	})
	for i, id := range ids {
		ids[i] = strings.ReplaceAll(id, "-", "")
	}
	if !slices.Equal(ids, fields) {
		t.Errorf("readings = %q, want the fields %q", ids, fields)
	}
}

// unruled are the options that nobody known has taken in a ruling or in
// writing: they are argued from the text.
var unruled = []string{
	"execution-barred", "execution-follows", // no ruling known
	"course-of-duties",             // no leading case, and most commentators against it
	"administrative-jurisdiction",  // a question of our own
	"every-matter", "kind-of-head", // the text; only declarations depart from it
	"functional-only", // argued from the text
}

func TestReadingsComplete(t *testing.T) {
	word := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	tokens := map[string]string{}
	exceptions := 0
	for r := range AllReadings() {
		if !word.MatchString(r.ID) {
			t.Errorf("%q: not an identifier", r.ID)
		}
		if len(r.At) == 0 || !strings.HasSuffix(r.Question, "?") || r.Default == "" || r.Turns == "" {
			t.Errorf("%s: provisions, question, default or turns missing", r.ID)
		}
		if len(r.Options) != 2 || r.Options[0].Position != vienna.A || r.Options[1].Position != vienna.B {
			t.Fatalf("%s: options are not A and B", r.ID)
		}
		for _, o := range r.Options {
			if !word.MatchString(o.Name) {
				t.Errorf("%s: token %q", r.ID, o.Name)
			}
			if other, ok := tokens[o.Name]; ok {
				t.Errorf("%s: token %q is also one of %s", r.ID, o.Name, other)
			}
			tokens[o.Name] = r.ID
			if o.Gist == "" || strings.HasSuffix(o.Gist, ".") {
				t.Errorf("%s: %s: gist %q", r.ID, o.Name, o.Gist)
			}
			if len(o.Authorities) != 0 {
				if slices.Contains(unruled, o.Name) {
					t.Errorf("%s: %s has authorities: take it out of the exceptions", r.ID, o.Name)
				}
			} else if exceptions++; !slices.Contains(unruled, o.Name) {
				t.Errorf("%s: %s: no authority", r.ID, o.Name)
			}
			for i, a := range o.Authorities {
				if slices.ContainsFunc(o.Authorities[:i], func(b vienna.Authority) bool { return a.Name == b.Name }) {
					t.Errorf("%s: %s: %s stands twice", r.ID, o.Name, a.Name)
				}
			}
		}
	}
	if exceptions != len(unruled) {
		t.Errorf("%d options without authority, want %d", exceptions, len(unruled))
	}
}

func TestReadingsAuthorities(t *testing.T) {
	iso := regexp.MustCompile(`^[A-Z]{2}$`)
	known := map[string]vienna.Authority{} // one ruling has one court and one year
	for r := range AllReadings() {
		for _, o := range r.Options {
			for _, a := range o.Authorities {
				if a.Name == "" || strings.TrimSpace(a.Name) != a.Name || strings.HasSuffix(a.Note, ".") {
					t.Errorf("%s: %s: %+v", r.ID, o.Name, a)
				}
				if a.Weight < vienna.InternationalCourt || a.Weight > vienna.Writers {
					t.Errorf("%s: %s: weight %v", r.ID, a.Name, a.Weight)
				}
				if said := strings.Contains(a.Note, "dissent") || strings.Contains(a.Note, "separate opinion"); said && a.Weight != vienna.Opinion {
					t.Errorf("%s: %s: %s: weight %v", r.ID, a.Name, a.Note, a.Weight)
				}
				if a.Year != 0 && (a.Year < 1900 || a.Year > 2026) {
					t.Errorf("%s: %s: year %d", r.ID, a.Name, a.Year)
				}
				if a.Forum != "" && !iso.MatchString(a.Forum) {
					t.Errorf("%s: %s: forum %q", r.ID, a.Name, a.Forum)
				}
				switch a.Weight {
				case vienna.InternationalCourt:
					if a.Year == 0 || a.Forum != "" {
						t.Errorf("%s: %s: an international court has a year and no State", r.ID, a.Name)
					}
				case vienna.Opinion:
					if a.Year == 0 || a.Note == "" {
						t.Errorf("%s: %s: an opinion has a year and says whose it is", r.ID, a.Name)
					}
				case vienna.SupremeCourt, vienna.AppealCourt, vienna.TrialCourt:
					if a.Year == 0 || a.Forum == "" {
						t.Errorf("%s: %s: a ruling has a year and a State", r.ID, a.Name)
					}
				}
				a.Note = ""
				if a.Weight == vienna.Opinion { // stands beside its court's ruling, under the same name
					continue
				}
				if b, ok := known[a.Name]; ok && a != b {
					t.Errorf("%s: %+v is elsewhere %+v", r.ID, a, b)
				}
				known[a.Name] = a
			}
		}
	}
}

// What a court did not decide must not look decided.
func TestReadingsMarked(t *testing.T) {
	for _, want := range []struct{ token, name, note string }{
		{"trade-only", "Reyes v Al-Malki", "obiter"},
		{"trade-only", "Basfar v Wong", "dissent"},
		{"forced-labour-is-commerce", "Reyes v Al-Malki", "obiter"},
		{"lawful-functions", "Pinochet", "former head of State"},
		{"erga-omnes", "Djibouti v France", "not of VCDR 39(2)"},
		{"arrest-included", "Pinochet", "by implication"},
		{"arrest-included", "BVerfGE 96, 68", "by implication"},
		{"condition", "Teja", "doubted"},
		{"condition", "Yusufu", "doubted"},
		{"government", "Fayed", "obiter"},
		{"prevent-and-release", "Tehran", "obiter"},
		{"any-return", "Bergman", "before the Convention"},
		{"assignment-only", "BGH", "by analogy"},
	} {
		found := false
		for r := range AllReadings() {
			for _, o := range r.Options {
				for _, a := range o.Authorities {
					found = found || o.Name == want.token && strings.Contains(a.Name, want.name) && strings.Contains(a.Note, want.note)
				}
			}
		}
		if !found {
			t.Errorf("%s: %s is not marked %q", want.token, want.name, want.note)
		}
	}
}

func TestReadingsProvisions(t *testing.T) {
	for r := range AllReadings() {
		for i, at := range r.At {
			if _, ok := vienna.Lookup(at); !ok && at.Treaty != vienna.Custom {
				t.Errorf("%s: %v is not in the catalogue", r.ID, at)
			}
			if slices.Contains(r.At[:i], at) {
				t.Errorf("%s: %v stands twice", r.ID, at)
			}
		}
	}
}

func TestReadingPosition(t *testing.T) {
	for r := range AllReadings() {
		for _, o := range r.Options {
			for _, s := range []string{o.Name, o.Position.String()} {
				if p, err := r.Position(s); err != nil || p != o.Position {
					t.Errorf("%s: Position(%q) = %v, %v, want %v", r.ID, s, p, err, o.Position)
				}
			}
		}
		for _, s := range []string{"", "C", "a", "AB", r.ID, r.Options[0].Name + " "} {
			p, err := r.Position(s)
			if err == nil || p != 0 {
				t.Errorf("%s: Position(%q) = %v, %v, want an error", r.ID, s, p, err)
			} else if !strings.Contains(err.Error(), r.ID) || !strings.Contains(err.Error(), r.Options[1].Name) {
				t.Errorf("%s: Position(%q): %v names neither the reading nor what is allowed", r.ID, s, err)
			}
		}
	}
}

func TestReadingByID(t *testing.T) {
	for want := range AllReadings() {
		r, ok := ReadingByID(want.ID)
		if !ok || !reflect.DeepEqual(r, want) {
			t.Errorf("ReadingByID(%q) = %+v, %v", want.ID, r, ok)
		}
		r.At[0], r.Options[0] = vienna.Citation{}, vienna.Option{}
		r.Options[1].Authorities = append(r.Options[1].Authorities[:0], vienna.Authority{})
		if again, _ := ReadingByID(want.ID); !reflect.DeepEqual(again, want) {
			t.Errorf("%s: a caller can change the reading", want.ID)
		}
	}
	if r, ok := ReadingByID("no-such-reading"); ok || !reflect.DeepEqual(r, vienna.Reading{}) {
		t.Errorf("ReadingByID of an unknown identifier = %+v, %v", r, ok)
	}
	for range AllReadings() {
		break
	}
}

func checkPositions(t *testing.T, of string, r Readings) {
	t.Helper()
	eachReading(r, func(name string, p vienna.Position) {
		if p != 0 && p != vienna.A && p != vienna.B {
			t.Errorf("%s: %s = %d, want none, A or B", of, name, p)
		}
	})
}

// The literal is never edited: a later view gets a function and a literal of
// its own.
func TestMainstream2026(t *testing.T) {
	want := Readings{
		ResidualThirdStates:      vienna.A,
		NotificationConstitutive: vienna.A,
		WaiverAuthority:          vienna.B,
		BriefRestraint:           vienna.B,
		TransitPrivateDetour:     vienna.B,
		OfficialActOfNational:    vienna.A,
	}
	if got := Mainstream2026(); got != want {
		t.Errorf("Mainstream2026() = %+v, want %+v", got, want)
	}
	checkPositions(t, "Mainstream2026", Mainstream2026())
}

func TestForumReadings(t *testing.T) {
	none := Readings{}
	for _, state := range []string{"BE", "DE", "GB", "IT", "US"} {
		r := ForumReadings(vienna.State{state[0], state[1]})
		if r == none {
			t.Errorf("ForumReadings(%q) takes no position", state)
		}
		checkPositions(t, state, r)
		// Each position has a court or a statute of that State behind it.
		i := 0
		eachReading(r, func(name string, p vienna.Position) {
			var own bool
			for _, o := range readings[i].Options {
				for _, a := range o.Authorities {
					own = own || o.Position == p && a.Forum == state && (a.Weight < vienna.StatePractice || a.Note == "legislation")
				}
			}
			if p != 0 && !own {
				t.Errorf("%s: %s: no ruling or statute of that State takes %v", state, name, p)
			}
			i++
		})
	}
	for _, state := range []vienna.State{
		{'C', 'A'}, {'F', 'I'}, {'N', 'L'}, // practice of the executive only
		{'F', 'R'}, {'I', 'N'}, {}, {'g', 'b'}, {'X', 'X'},
	} {
		if r := ForumReadings(state); r != none {
			t.Errorf("ForumReadings(%q) = %+v, want none", state, r)
		}
	}
}
