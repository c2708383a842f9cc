package threat

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"law.example/vienna"
)

// Every duty has a key of its own that begins with its provision, a provision
// that exists, and words for the rest; and stands in the order of the treaties.
func TestDuties(t *testing.T) {
	form := regexp.MustCompile(`^(vcdr|vccr|csm|cpiun|ipp)-[0-9]+(-[0-9]+)*(-[a-z]+)*$`)
	seen := map[string]bool{}
	warned := 0
	for i := range duties {
		d := duties[i].Duty
		if !form.MatchString(d.Key) || seen[d.Key] || !strings.HasPrefix(d.Key, strings.ToLower(d.At.Treaty.String())+"-") {
			t.Errorf("key %q: malformed or used twice", d.Key)
		}
		seen[d.Key] = true
		for _, c := range []vienna.Citation{d.At, d.Through} {
			if _, ok := vienna.Lookup(c); !ok && (c.Treaty == vienna.VCDR || c.Treaty == vienna.VCCR) {
				t.Errorf("%s: %v is no provision", d.Key, c)
			}
		}
		if d.Bearer == 0 || at(d.Standard) == nil || d.Protects == "" || d.Gist == "" || duties[i].families == 0 && duties[i].kinds == nil {
			t.Errorf("%s: incomplete", d.Key)
		}
		// A duty to abstain is the same whatever is known; a duty to take steps is not.
		if (d.Standard == StandardSteps) && d.Warning == "" || d.Standard == StandardStrict && d.Warning != "" {
			t.Errorf("%s: standard %v and warning %q", d.Key, d.Standard, d.Warning)
		}
		if d.Warning != "" {
			warned++
		}
		if i > 0 && d.At.Treaty < duties[i-1].At.Treaty || i > 0 && d.At.Treaty == duties[i-1].At.Treaty && d.At.Article < duties[i-1].At.Article {
			t.Errorf("%s stands after %s", d.Key, duties[i-1].Key)
		}
		if same, err := DutyByKey(d.Key); err != nil || same != d || !strings.HasPrefix(d.String(), d.At.String()) || !strings.HasSuffix(d.String(), ": "+d.Gist) {
			t.Errorf("DutyByKey(%q) = %v, %v", d.Key, same, err)
		}
	}
	if _, err := DutyByKey("vcdr-22-9"); err == nil || len(duties) != 39 || warned != 19 {
		t.Errorf("%d duties, %d raised by a warning", len(duties), warned)
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
	if pairs != 767 {
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
		before := map[string]vienna.Truth{}
		for d, e := range Duties(part) {
			before[d.Key] = e
			if e == vienna.Open {
				open++
			}
		}
		after := map[string]vienna.Truth{}
		for d, e := range Duties(full) {
			after[d.Key] = e
			n++
			if _, was := before[d.Key]; !was {
				t.Fatalf("%+v does not engage %s, %+v does", part, d.Key, full)
			}
		}
		for key, e := range before {
			if e == vienna.True && after[key] != vienna.True {
				t.Fatalf("%+v engages %s for sure, %+v %v", part, key, full, after[key])
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
