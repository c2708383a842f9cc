package main

import (
	"slices"

	"law.example/vienna"
	"law.example/vienna/threat"
)

// A profile is a post as its file states it.
type profile struct {
	post        string
	on          vienna.Date
	status      string // in the post's own words; nothing hangs on it
	headcount   int
	matrix      threat.Matrix
	threats     []named[threat.Threat]
	events      []named[threat.Event]
	measures    []threat.Deployment
	plan        threat.Plan
	needs       threat.Profile
	commitments []threat.Commitment
	highRisk    threat.USHighRiskPost
	setback     threat.USSetback
}

type named[T any] struct {
	name string
	it   T
}

// readProfile reads a profile. Every error names its path; there are none if
// the profile is good.
func readProfile(data []byte) (profile, []error) {
	n, err := parse(data)
	if err != nil {
		return profile{}, []error{err}
	}
	d := &decoder{}
	var p profile
	var own []threat.Measure
	// What others refer to is read first, wherever it stands.
	first := func(name string, r read) {
		if i := slices.Index(n.names, name); i >= 0 {
			r(n.members[i], name)
		}
	}
	first("matrix", d.matrix(&p.matrix))
	first("own_measures", d.list(func(int) read { return d.ownMeasure(&own) }))
	done := func(*node, string) {}

	d.object(
		field{"post", true, d.text(&p.post)},
		field{"on", true, word(d, &p.on)},
		field{"status", false, d.text(&p.status)},
		field{"headcount", false, count(d, &p.headcount, 1_000_000)},
		field{"matrix", true, done},
		field{"own_measures", false, done},
		field{"threats", true, d.list(func(int) read { return d.threat(&p) })},
		field{"events", false, d.list(func(int) read { return d.event(&p) })},
		field{"measures", false, d.list(func(int) read { return d.deployment(&p, own) })},
		field{"plan", false, d.plan(&p.plan)},
		field{"needs", false, d.object(
			field{"high_risk", false, d.truth(&p.needs.HighRisk)},
			field{"classified", false, d.truth(&p.needs.Classified)},
			field{"critical_functions", false, d.truth(&p.needs.CriticalFunctions)},
		)},
		field{"commitments", false, d.list(func(int) read { return d.commitment(&p) })},
		field{"high_risk_post", false, d.object(
			field{"violence", false, d.truth(&p.highRisk.Violence)},
			field{"inadequate", false, d.truth(&p.highRisk.Inadequate)},
			field{"below_norm", false, d.truth(&p.highRisk.BelowNorm)},
			field{"other_factor", false, d.truth(&p.highRisk.OtherFactor)},
		)},
		field{"setback", false, d.object(
			field{"acquired", false, word(d, &p.setback.Acquired)},
			field{"feet", false, count(d, &p.setback.Feet, 10_000)},
			field{"threatened", false, d.truth(&p.setback.Threatened)},
			field{"performance", false, d.truth(&p.setback.Performance)},
			field{"engineering", false, d.truth(&p.setback.Engineering)},
		)},
	)(n, "profile")
	return p, d.errs
}

// matrix reads the token of a matrix of the library, or a matrix.
func (d *decoder) matrix(to *threat.Matrix) read {
	return func(n *node, path string) {
		if !n.object {
			var token string
			d.text(&token)(n, path)
			if token != "" {
				m, err := threat.MatrixByToken(token)
				if err != nil {
					d.errorf(path, "%w", err)
				}
				*to = m
			}
			return
		}
		before := len(d.errs)
		m := threat.Matrix{Mark: threat.Judged}
		d.object(
			field{"token", true, d.text(&m.Token)},
			field{"source", true, d.text(&m.Source)},
			field{"likelihood", true, d.texts(&m.Likelihood)},
			field{"impact", true, d.texts(&m.Impact)},
			field{"levels", true, d.texts(&m.Levels)},
			field{"cells", true, d.list(func(int) read {
				m.Cells = append(m.Cells, nil)
				row := &m.Cells[len(m.Cells)-1]
				return d.list(func(int) read {
					return func(n *node, path string) {
						var l int
						count(d, &l, 255)(n, path)
						*row = append(*row, threat.Level(l))
					}
				})
			})},
		)(n, path)
		if len(d.errs) == before {
			for _, err := range m.Validate() {
				d.errorf(path, "%w", err)
			}
		}
		*to = m
	}
}

// step reads the name of a step of a scale; nothing if there is no matrix to
// look it up in.
func (d *decoder) step(to *uint8, scale []string) read {
	return func(n *node, path string) {
		var name string
		d.text(&name)(n, path)
		if i := slices.Index(scale, name); i >= 0 {
			*to = uint8(i + 1)
		} else if name != "" && scale != nil {
			d.errorf(path, "%q: allowed are %v", name, scale)
		}
	}
}

func (d *decoder) threat(p *profile) read {
	return func(n *node, path string) {
		before := len(d.errs)
		var t named[threat.Threat]
		d.object(
			field{"name", true, d.text(&t.name)},
			field{"kind", true, word(d, &t.it.Kind)},
			field{"own", false, d.text(&t.it.Own)},
			field{"target", false, set(d, &t.it.Target)},
			field{"actor", false, word(d, &t.it.Actor)},
			field{"link", false, word(d, &t.it.Link)},
			field{"warned", false, d.truth(&t.it.Warned)},
			field{"likelihood", false, d.step(&t.it.Likelihood, p.matrix.Likelihood)},
			field{"impact", false, d.step(&t.it.Impact, p.matrix.Impact)},
		)(n, path)
		if len(d.errs) == before && p.matrix.Cells != nil {
			for _, err := range t.it.Validate(p.matrix) {
				d.errorf(path, "%w", err)
			}
		}
		p.threats = append(p.threats, t)
	}
}

func (d *decoder) event(p *profile) read {
	return func(n *node, path string) {
		var e named[threat.Event]
		d.object(
			field{"name", true, d.text(&e.name)},
			field{"kinds", false, d.kinds(&e.it.Kinds)},
			field{"codes", false, d.list(func(int) read {
				return func(n *node, path string) {
					var r threat.Ref
					word(d, &r)(n, path)
					e.it.Codes = append(e.it.Codes, r)
				}
			})},
			field{"domains", false, set(d, &e.it.Domains)},
			field{"coordinated", false, d.truth(&e.it.Coordinated)},
		)(n, path)
		p.events = append(p.events, e)
	}
}

func (d *decoder) ownMeasure(to *[]threat.Measure) read {
	return func(n *node, path string) {
		before := len(d.errs)
		var m threat.Measure
		d.object(
			field{"token", true, d.text(&m.Token)},
			field{"gist", true, d.text(&m.Gist)},
			field{"area", false, word(d, &m.Area)},
			field{"layer", true, word(d, &m.Layer)},
			field{"functions", true, set(d, &m.Functions)},
			field{"responsible", true, set(d, &m.Responsible)},
			field{"mitigates", false, d.kinds(&m.Mitigates)},
			field{"own", false, d.texts(&m.Own)},
			field{"limits", false, set(d, &m.Limits)},
		)(n, path)
		if len(d.errs) == before {
			for _, err := range m.Validate() {
				d.errorf(path, "%w", err)
			}
		}
		*to = append(*to, m)
	}
}

func (d *decoder) deployment(p *profile, own []threat.Measure) read {
	return func(n *node, path string) {
		var x threat.Deployment
		d.object(
			field{"measure", true, func(n *node, path string) {
				var token string
				d.text(&token)(n, path)
				if i := slices.IndexFunc(own, func(m threat.Measure) bool { return m.Token == token }); i >= 0 {
					x.Measure = own[i]
				} else if token != "" {
					m, err := threat.MeasureByToken(token)
					if err != nil {
						d.errorf(path, "%w", err)
					}
					x.Measure = m
				}
			}},
			field{"in_place", false, d.truth(&x.InPlace)},
			field{"adds", false, set(d, &x.Adds)},
			field{"held", false, set(d, &x.Held)},
		)(n, path)
		p.measures = append(p.measures, x)
	}
}

func (d *decoder) plan(to *threat.Plan) read {
	return d.object(
		field{"assessed", false, word(d, &to.Assessed)},
		field{"written", false, word(d, &to.Written)},
		field{"reviewed", false, word(d, &to.Reviewed)},
		field{"threat_list", false, word(d, &to.ThreatList)},
		field{"trained", false, word(d, &to.Trained)},
		field{"coordinated", false, word(d, &to.Coordinated)},
		field{"headcount", false, count(d, &to.Headcount, 1_000_000)},
		field{"items", false, d.list(func(int) read {
			return func(n *node, path string) {
				var i threat.Item
				d.object(
					field{"element", true, word(d, &i.Element)},
					field{"drilled", false, word(d, &i.Drilled)},
					field{"checked", false, word(d, &i.Checked)},
					field{"capacity", false, count(d, &i.Capacity, 1_000_000)},
				)(n, path)
				to.Items = append(to.Items, i)
			}
		})},
	)
}

func (d *decoder) commitment(p *profile) read {
	return func(n *node, path string) {
		var c threat.Commitment
		d.object(
			field{"kind", true, word(d, &c.Kind)},
			field{"with", true, d.text(&c.With)},
			field{"every_months", false, count(d, &c.Every, 1200)},
			field{"last", false, word(d, &c.Last)},
			field{"until", false, word(d, &c.Until)},
		)(n, path)
		p.commitments = append(p.commitments, c)
	}
}
