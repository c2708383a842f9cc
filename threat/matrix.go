package threat

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// A Level is a step of the risk scale of a [Matrix], 1 the lowest. The zero
// Level is not known, which is never low, though l < 3 holds for it: ask
// l != 0 && l < 3.
type Level uint8

// A Matrix gives the level of risk for each likelihood and impact. All scales
// rise; their steps are counted from 1.
type Matrix struct {
	Token      string    // stable identifier; "acme:house" for a caller's own
	Source     string    // where the cells are from
	Mark       Mark      // whether the cells were read there
	Likelihood []string  // names of the steps
	Impact     []string  // names of the steps
	Levels     []string  // names of the levels
	Cells      [][]Level // by likelihood and then impact
}

// At returns the level for a likelihood and an impact. It is not known if
// either is not stated, or is no step of the scales.
func (m Matrix) At(likelihood, impact uint8) Level {
	if likelihood == 0 || int(likelihood) > len(m.Cells) {
		return 0
	}
	row := m.Cells[likelihood-1]
	if impact == 0 || int(impact) > len(row) {
		return 0
	}
	return row[impact-1]
}

// Name returns the name of l, "not known" for the zero Level.
func (m Matrix) Name(l Level) string {
	switch {
	case l == 0:
		return "not known"
	case int(l) > len(m.Levels):
		return fmt.Sprintf("Level(%d)", l)
	}
	return m.Levels[l-1]
}

// Validate returns everything that is wrong with m; nil if nothing is. A matrix
// has names without repetition for every step, one cell for each pair of steps,
// every level in some cell, and no cell lower than one of less likelihood or
// impact.
func (m Matrix) Validate() []error {
	var errs []error
	wrong := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("threat: matrix %q: "+format, append([]any{m.Token}, args...)...))
	}
	if m.Token == "" {
		wrong("no token")
	}
	for _, scale := range [...]struct {
		what  string
		names []string
	}{{"likelihood", m.Likelihood}, {"impact", m.Impact}, {"levels", m.Levels}} {
		if n := len(scale.names); n < 2 || n > 255 {
			wrong("%s: %d steps: allowed are 2 to 255", scale.what, n)
		}
		for i, name := range scale.names {
			if name == "" || slices.Contains(scale.names[:i], name) {
				wrong("%s, step %d: name %q: each step has a name of its own", scale.what, i+1, name)
			}
		}
	}
	if len(m.Cells) != len(m.Likelihood) {
		wrong("%d rows of cells for %d steps of likelihood", len(m.Cells), len(m.Likelihood))
	}
	used := make([]bool, len(m.Levels)+1)
	valid := func(l Level) bool { return l != 0 && int(l) <= len(m.Levels) }
	for i, row := range m.Cells {
		if len(row) != len(m.Impact) {
			wrong("row %d: %d cells for %d steps of impact", i+1, len(row), len(m.Impact))
		}
		for j, l := range row {
			if !valid(l) {
				wrong("row %d, cell %d: level %d: allowed are 1 to %d", i+1, j+1, l, len(m.Levels))
				continue
			}
			used[l] = true
			if j > 0 && valid(row[j-1]) && row[j-1] > l {
				wrong("row %d, cell %d: level %d is below %d, of less impact", i+1, j+1, l, row[j-1])
			}
			if i > 0 && j < len(m.Cells[i-1]) && valid(m.Cells[i-1][j]) && m.Cells[i-1][j] > l {
				wrong("row %d, cell %d: level %d is below %d, of less likelihood", i+1, j+1, l, m.Cells[i-1][j])
			}
		}
	}
	for l, name := range m.Levels {
		if !used[l+1] {
			wrong("level %d, %q, is in no cell", l+1, name)
		}
	}
	return errs
}

// Matrices returns the matrices of this library. The values share no memory
// with it. Cells that were not read in their source carry the mark
// [Recalled]: they are unverified.
func Matrices() iter.Seq[Matrix] {
	return func(yield func(Matrix) bool) {
		for _, m := range matrices {
			m.Likelihood, m.Impact, m.Levels = slices.Clone(m.Likelihood), slices.Clone(m.Impact), slices.Clone(m.Levels)
			m.Cells = slices.Clone(m.Cells)
			for i := range m.Cells {
				m.Cells[i] = slices.Clone(m.Cells[i])
			}
			if !yield(m) {
				return
			}
		}
	}
}

// MatrixByToken returns the matrix of this library with the given token.
func MatrixByToken(token string) (Matrix, error) {
	var allowed []string
	for m := range Matrices() {
		if m.Token == token {
			return m, nil
		}
		allowed = append(allowed, m.Token)
	}
	return Matrix{}, fmt.Errorf("threat: matrix %q: allowed are %s", token, strings.Join(allowed, ", "))
}

var matrices = [...]Matrix{
	{
		Token: "nist_sp800_30", Source: "NIST SP 800-30 r1, Table I-2, from a transcription by others", Mark: Verified,
		Likelihood: []string{"very_low", "low", "moderate", "high", "very_high"},
		Impact:     []string{"very_low", "low", "moderate", "high", "very_high"},
		Levels:     []string{"very_low", "low", "moderate", "high", "very_high"},
		Cells:      [][]Level{{1, 1, 1, 2, 2}, {1, 2, 2, 2, 3}, {1, 2, 3, 3, 4}, {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}},
	},
	{
		Token: "iso_27005", Source: "in the style of ISO/IEC 27005, Annex A, as CISO Assistant ships it (f990d7b); names of steps ours", Mark: Verified,
		Likelihood: []string{"1", "2", "3", "4", "5"},
		Impact:     []string{"1", "2", "3", "4", "5"},
		Levels:     []string{"very_low", "low", "medium", "high", "very_high"},
		Cells:      [][]Level{{1, 1, 2, 2, 2}, {1, 2, 2, 3, 3}, {2, 2, 3, 4, 4}, {2, 3, 4, 4, 5}, {3, 4, 4, 5, 5}},
	},
	{
		Token: "ebios_rm", Source: "EBIOS Risk Manager, as CISO Assistant ships it (f990d7b); names of steps ours", Mark: Verified,
		Likelihood: []string{"1", "2", "3", "4"},
		Impact:     []string{"1", "2", "3", "4"},
		Levels:     []string{"low", "medium", "high"},
		Cells:      [][]Level{{1, 1, 1, 2}, {1, 1, 2, 2}, {2, 2, 3, 3}, {2, 3, 3, 3}},
	},
	{
		Token: "threagile", Source: "Threagile 74e323e, from the product of the two weights; names of steps recalled", Mark: Verified,
		Likelihood: []string{"unlikely", "likely", "very_likely", "frequent"},
		Impact:     []string{"low", "medium", "high", "very_high"},
		Levels:     []string{"low", "medium", "elevated", "high", "critical"},
		Cells:      [][]Level{{1, 2, 2, 3}, {2, 3, 3, 3}, {2, 3, 4, 4}, {3, 3, 4, 5}},
	},
	{
		Token: "unsms_srm", Source: "Security Risk Management of the United Nations Security Management System", Mark: Recalled,
		Likelihood: []string{"very_unlikely", "unlikely", "moderately_likely", "likely", "very_likely"},
		Impact:     []string{"negligible", "minor", "moderate", "severe", "critical"},
		Levels:     []string{"very_low", "low", "medium", "high", "very_high", "unacceptable"},
		Cells:      [][]Level{{1, 1, 1, 2, 2}, {1, 2, 2, 3, 3}, {1, 2, 3, 4, 4}, {2, 3, 4, 4, 5}, {2, 3, 4, 5, 6}},
	},
}
