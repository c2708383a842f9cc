package threat

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"law.example/vienna"
)

// A Threat is what endangers a post, and how likely and how bad it is taken to
// be before any measure. A zero field is not stated.
type Threat struct {
	Kind       Kind
	Own        string       // a caller's own, narrower name under a namespace, "acme:drone_swarm"; all that holds of Kind holds of it
	Target     TargetKind   // what it is aimed at
	Actor      ActorKind    // who threatens
	Link       StateLink    // how closely a State stands behind the actor, as a matter of fact
	Warned     vienna.Truth // the receiving State knows of it
	Likelihood uint8        // step of the matrix's scale, 1 the lowest; 0 is not known
	Impact     uint8        // the same
}

// Validate returns everything that is wrong with t for assessment in m; nil if
// nothing is. What is not stated is not wrong, the kind apart.
func (t Threat) Validate(m Matrix) []error {
	var errs []error
	wrong := func(format string, args ...any) { errs = append(errs, fmt.Errorf("threat: "+format, args...)) }
	if at(t.Kind) == nil {
		wrong("kind of threat %d: allowed are the constants, KindUnknown if it was looked into", t.Kind)
	}
	if t.Own != "" && !namespaced(t.Own) {
		wrong("own kind %q must stand under a namespace, as in acme:drone_swarm", t.Own)
	}
	if int(t.Likelihood) > len(m.Likelihood) {
		wrong("likelihood %d: allowed are the steps 1 to %d of matrix %s, and 0 if it is not known", t.Likelihood, len(m.Likelihood), m.Token)
	}
	if int(t.Impact) > len(m.Impact) {
		wrong("impact %d: allowed are the steps 1 to %d of matrix %s, and 0 if it is not known", t.Impact, len(m.Impact), m.Token)
	}
	return errs
}

// A Deployment is a measure as a post has it.
type Deployment struct {
	Measure Measure
	InPlace vienna.Truth // it is there and works
	Adds    Limit        // what it does here, beyond Measure.Limits, that the law touches; 0 is nothing
	Held    Limit        // the limits for which the consent or permit is held; 0 is none
}

// A Standing says whether a deployed measure counts. The zero Standing is that
// it is not established.
type Standing uint8

// The values of [Standing].
const (
	StandingOpen         Standing = iota // whether it is in place is not stated; it does not count
	StandingCounts                       // in place and lawful as far as stated
	StandingNotInPlace                   // not in place
	StandingLacksConsent                 // a consent or permit is not held
	StandingUnlawful                     // nothing in the Convention makes it lawful
)

var standingNames = [...]string{StandingOpen: "not_established", StandingCounts: "counts", StandingNotInPlace: "not_in_place", StandingLacksConsent: "lacks_consent", StandingUnlawful: "unlawful"}

// String returns a token for s, and "Standing(9)" for a value without a
// constant.
func (s Standing) String() string {
	if int(s) < len(standingNames) {
		return standingNames[s]
	}
	return fmt.Sprintf("Standing(%d)", uint8(s))
}

// Standing reports whether d counts, and if not, why. What the law forbids
// comes before what is lacking, and that before what is not in place.
func (d *Deployment) Standing() Standing {
	limits := d.Measure.Limits | d.Adds
	switch {
	case limits&unlawful != 0:
		return StandingUnlawful
	case limits&^d.Held != 0:
		return StandingLacksConsent
	case d.InPlace == vienna.True:
		return StandingCounts
	case d.InPlace == vienna.False:
		return StandingNotInPlace
	}
	return StandingOpen
}

// Lacking returns the limits for which d lacks consent, those that nothing
// lifts included.
func (d *Deployment) Lacking() Limit {
	limits := d.Measure.Limits | d.Adds
	return limits&^d.Held | limits&unlawful
}

// moving are the targets that measures for vehicles and journeys protect.
const moving = TargetAgent | TargetTechnicalStaff | TargetServiceStaff | TargetLocalStaff | TargetFamily | TargetConsularOfficer | TargetHonoraryOfficer | TargetSpecialMission | TargetCourier | TargetBag | TargetTransport | TargetThirdParty

// moves reports whether what t is aimed at moves, or may.
func (t *Threat) moves() bool { return t.Target == 0 || t.Target&moving != 0 }

// Against reports whether the measure works against t at all: it mitigates the
// kind, or the caller's own kind. A measure for vehicles and journeys works
// against nothing that is stated to be aimed at what does not move.
func (d *Deployment) Against(t *Threat) bool {
	bears := d.Measure.Mitigates.Has(t.Kind) || t.Own != "" && slices.Contains(d.Measure.Own, t.Own)
	return bears && (d.Measure.Layer != LayerTransport || t.moves())
}

// A Risk is what [Assess] finds.
type Risk struct {
	Inherent   Level // before any measure; zero if not known
	Residual   Level // after the measures that count; zero if not known
	Likelihood uint8 // the likelihood after them; zero if not stated, or no step of the matrix
	Impact     uint8 // the impact after them; the same
}

// mostSteps is how far measures lower likelihood, and impact, at most.
const mostSteps = 2

// Assess returns the risk of t in m before and after the deployed measures.
// Each layer in which a measure counts against t lowers the likelihood by one
// step if it deters, detects, delays or denies, and the impact by one step if it
// mitigates, responds or recovers; two steps at most, and never below the
// lowest. The order and the repetition of measures make no difference, and none
// raises the risk. A likelihood or an impact that is not stated, or is no step
// of m, leaves the level not known. Assess does not allocate.
//
// The rule is this library's own; see the package comment.
func Assess(m Matrix, t Threat, deployed []Deployment) Risk {
	r := Risk{Inherent: m.At(t.Likelihood, t.Impact)}
	var likelihood, impact uint32 // the layers in which something counts
	for i := range deployed {
		d := &deployed[i]
		if t.Own == "" && !d.Measure.Mitigates.Has(t.Kind) { // most of them; Against says the same, and is a call
			continue
		}
		if !d.Against(&t) || d.Standing() != StandingCounts {
			continue
		}
		if d.Measure.Functions&lowersLikelihood != 0 {
			likelihood |= 1 << d.Measure.Layer
		}
		if d.Measure.Functions&lowersImpact != 0 {
			impact |= 1 << d.Measure.Layer
		}
	}
	r.Likelihood = lower(t.Likelihood, len(m.Likelihood), likelihood)
	r.Impact = lower(t.Impact, len(m.Impact), impact)
	r.Residual = m.At(r.Likelihood, r.Impact)
	return r
}

// lower returns the step of a scale after one step down for each layer; what is
// no step of it is unknown, and stays so.
func lower(step uint8, scale int, layers uint32) uint8 {
	down := uint8(min(bits.OnesCount32(layers), mostSteps))
	if step == 0 || int(step) > scale {
		return 0
	}
	return max(1, step-min(down, step))
}

// An Overall is the risk of a post.
type Overall struct {
	AtLeast Level // the highest level that is known; zero if none is
	Sharing int   // how many risks have it
	Unknown int   // how many are not known: with any, the post's level is not known
}

// Level returns the level of the post: that of its highest risk, not known as
// long as one risk is not known, or there is none. Nothing is averaged.
func (o Overall) Level() Level {
	if o.Unknown > 0 {
		return 0
	}
	return o.AtLeast
}

// Combine returns the risk of a post from the levels of its threats.
func Combine(levels ...Level) Overall {
	var o Overall
	for _, l := range levels {
		switch {
		case l == 0:
			o.Unknown++
		case l > o.AtLeast:
			o.AtLeast, o.Sharing = l, 1
		case l == o.AtLeast:
			o.Sharing++
		}
	}
	return o
}

// A Cell is one function in one layer.
type Cell struct {
	Layer    Layer
	Function Function
	Met      KindSet // kinds against which something deployed counts there
	Open     KindSet // kinds against which this library has a measure there, and nothing deployed counts
}

// Coverage returns, layer by layer and function by function, which kinds of the
// threats are met and which are open. A cell in which neither is possible is
// left out.
func Coverage(threats []Threat, deployed []Deployment) iter.Seq[Cell] {
	return func(yield func(Cell) bool) {
		var cells [len(layerTable)][len(functionTable)]Cell
		note := func(t *Threat, d *Deployment, counts bool) {
			if !d.Against(t) || int(d.Measure.Layer) >= len(layerTable) {
				return
			}
			for i := range functionTable {
				if d.Measure.Functions>>i&1 != 0 {
					c := &cells[d.Measure.Layer][i]
					set := &c.Open
					if counts {
						set = &c.Met
					}
					for w, b := range Kinds(t.Kind) {
						set[w] |= b
					}
				}
			}
		}
		for i := range threats {
			t := &threats[i]
			for j := range measures {
				note(t, &Deployment{Measure: measures[j]}, false)
			}
			for j := range deployed {
				if deployed[j].Standing() == StandingCounts {
					note(t, &deployed[j], true)
				}
			}
		}
		for l := range All[Layer]() {
			for i := range functionTable {
				c := &cells[l][i]
				c.Layer, c.Function = l, 1<<i
				for w := range c.Open {
					c.Open[w] &^= c.Met[w]
				}
				if (c.Met != KindSet{} || c.Open != KindSet{}) && !yield(*c) {
					return
				}
			}
		}
	}
}
