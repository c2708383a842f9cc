package threat

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
	"law.example/vienna/obligations"
)

// One key is one duty in the whole module: what package obligations has is
// taken from there, and what it has not is listed.
func TestDutiesAreThoseOfObligations(t *testing.T) {
	lacking := map[string]bool{"csm-29": true, "cpiun-3": true}
	same, beside := 0, 0
	for d := range Duties(Threat{}) {
		o, err := obligations.DutyByKey(d.Key)
		if by, ok := d.Obligation(); by != o || ok != (err == nil) {
			t.Errorf("%s: Obligation() = %v, %v; DutyByKey gives %v, %v", d.Key, by, ok, o, err)
		}
		if err != nil {
			if !lacking[d.Key] {
				t.Errorf("%s is not in the catalogue of obligations: %v", d.Key, err)
			}
			beside++
			continue
		}
		same++
		if d.At != o.At || d.Bearer != o.Bearer || d.Standard != o.Standard || d.Content != o.Content || lacking[d.Key] {
			t.Errorf("%s: %v, %v, %v, %q; obligations has %v, %v, %v, %q", d.Key, d.At, d.Bearer, d.Standard, d.Content, o.At, o.Bearer, o.Standard, o.Content)
		}
	}
	if same != 43 || beside != len(lacking) {
		t.Errorf("%d duties are those of obligations, %d stand beside them", same, beside)
	}
}

// Every duty has a key that begins with its provision, a provision that exists,
// and words for the rest; comes once for each provision by which a target has it;
// and stands in the order of the treaties.
func TestDuties(t *testing.T) {
	form := regexp.MustCompile(`^(vcdr|vccr|csm|cpiun|ipp)-[0-9]+(-[0-9]+)*(-[a-z]+)*$`)
	type once struct {
		key     string
		through vienna.Citation
	}
	seen := map[once]bool{}
	warned := 0
	var last Duty
	for i := range duties {
		d := duties[i].duty()
		if o := (once{d.Key, d.Through}); !form.MatchString(d.Key) || seen[o] || !strings.HasPrefix(d.Key, strings.ToLower(d.At.Treaty.String())+"-") {
			t.Errorf("key %q: malformed or used twice", d.Key)
		} else {
			seen[o] = true
		}
		for _, c := range []vienna.Citation{d.At, d.Through} {
			if _, ok := vienna.Lookup(c); !ok && c != (vienna.Citation{}) {
				t.Errorf("%s: %v is no provision", d.Key, c)
			}
		}
		if d.Bearer == 0 || d.Standard == 0 || d.Protects == "" || d.Content == "" || duties[i].families == 0 && duties[i].kinds == nil {
			t.Errorf("%s: incomplete", d.Key)
		}
		// A duty to abstain is the same whatever is known; a duty to take steps is not.
		switch d.Standard {
		case obligations.Steps:
			if d.Warning == "" {
				t.Errorf("%s: nothing raises its standard", d.Key)
			}
		case obligations.Strict, obligations.Abstain:
			if d.Warning != "" {
				t.Errorf("%s: standard %v and warning %q", d.Key, d.Standard, d.Warning)
			}
		}
		if d.Warning != "" {
			warned++
		}
		if d.At.Treaty < last.At.Treaty || d.At.Treaty == last.At.Treaty && d.At.Article < last.At.Article {
			t.Errorf("%s stands after %s", d.Key, last.Key)
		}
		last = d
		if !strings.HasPrefix(d.String(), d.At.String()) || !strings.HasSuffix(d.String(), ": "+d.Content) || strings.Contains(d.String(), "through") != (d.Through != vienna.Citation{}) {
			t.Errorf("%s prints as %q", d.Key, d)
		}
	}
	if len(duties) != 45 || warned != 22 {
		t.Errorf("%d duties, %d raised by a warning", len(duties), warned)
	}
	if o, ok := (Duty{Key: "vcdr-22-9"}).Obligation(); ok || o != (obligations.Duty{}) {
		t.Errorf("a duty that nobody has: %v", o)
	}
}

// Each target engages a duty for some kind, and each kind for some target; but
// for those that the Conventions leave to others.
func TestEveryTargetAndKindEngages(t *testing.T) {
	freeTargets := map[TargetKind]string{
		TargetThirdParty:      "the receiving State's own law protects them",
		TargetForeignMinistry: "it is not in the receiving State",
	}
	engages := func(k Kind, target TargetKind) bool {
		for _, e := range Duties(Threat{Kind: k, Target: target, Actor: ActorTerroristGroup}) {
			if e == vienna.True {
				return true
			}
		}
		return false
	}
	pairs := 0
	kinds := map[Kind]bool{}
	for target := range All[TargetKind]() {
		any := false
		for k := range All[Kind]() {
			if engages(k, target) {
				any, kinds[k] = true, true
				pairs++
			}
		}
		if any == (freeTargets[target] != "") {
			t.Errorf("target %v engages a duty: %v", target, any)
		}
	}
	for k := range All[Kind]() {
		if kinds[k] == (k == KindUnknown) {
			t.Errorf("kind %v engages a duty: %v", k, kinds[k])
		}
	}
	if pairs != 768 {
		t.Errorf("%d pairs of kind and target engage a duty", pairs)
	}
}

// What is engaged for sure stays so when a fact is learnt, and what is not
// engaged does not come back: the answer is that of all completions.
func TestDutiesOfPartialThreats(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 45))
	kinds := slices.Collect(All[Kind]())
	targets := slices.Collect(All[TargetKind]())
	actors := slices.Collect(All[ActorKind]())
	n, open := 0, 0
	for range 3000 {
		full := Threat{Kind: kinds[r.IntN(len(kinds)-1)], Target: targets[r.IntN(len(targets))], Actor: actors[r.IntN(len(actors)-1)]}
		part := full
		if r.IntN(2) == 0 {
			part.Kind = 0
		}
		if r.IntN(2) == 0 {
			part.Target |= targets[r.IntN(len(targets))]
		}
		if r.IntN(4) == 0 {
			part.Target = 0
		}
		if r.IntN(2) == 0 {
			part.Actor = 0
		}
		before := map[Duty]vienna.Truth{}
		for d, e := range Duties(part) {
			before[d] = e
			if e == vienna.Open {
				open++
			}
		}
		after := map[Duty]vienna.Truth{}
		for d, e := range Duties(full) {
			after[d] = e
			n++
			if _, was := before[d]; !was {
				t.Fatalf("%+v does not engage %s, %+v does", part, d.Key, full)
			}
		}
		for d, e := range before {
			if e == vienna.True && after[d] != vienna.True {
				t.Fatalf("%+v engages %s for sure, %+v %v", part, d.Key, full, after[d])
			}
		}
	}
	if n < 3000 || open < 3000 {
		t.Errorf("%d duties, %d open", n, open)
	}
}

// The link to a State puts articles on attribution in question, and no link
// below coordination does.
func TestAttribution(t *testing.T) {
	want := map[StateLink][]uint8{
		LinkCoordinated: {8}, LinkOrdered: {8}, LinkRogueConducted: {4, 7}, LinkExecuted: {4}, LinkIntegrated: {4, 8},
	}
	n := 0
	for l := range All[StateLink]() {
		for _, response := range []Response{0, ResponseFailed, ResponseEndorsed} {
			var got []uint8
			for c := range Attribution(l, response) {
				if c.Treaty != vienna.ARSIWA {
					t.Errorf("%v", c)
				}
				got = append(got, c.Article)
			}
			w := slices.Clone(want[l])
			if response == ResponseEndorsed {
				w = append(w, 11)
			}
			if !slices.Equal(got, w) {
				t.Errorf("Attribution(%v, %v) = %v, want %v", l, response, got, w)
			}
			n++
		}
	}
	none := 0
	for range Attribution(0, 0) {
		none++
	}
	for c := range Attribution(0, ResponsePerpetrator) {
		none += int(c.Article)
	}
	if n != 30 || none != 4 {
		t.Errorf("%d links and responses; nothing stated gives %d", n, none)
	}
}
