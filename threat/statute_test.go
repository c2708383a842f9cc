package threat

import (
	"testing"

	"law.example/vienna"
)

func TestOverdue(t *testing.T) {
	for _, c := range []struct {
		last   vienna.Date
		months int
		on     vienna.Date
		want   vienna.Truth
	}{
		{20250831, 6, 20260228, vienna.False}, // the last day of a shorter month
		{20250831, 6, 20260301, vienna.True},
		{20240229, 12, 20250228, vienna.False},
		{20240229, 12, 20250301, vienna.True},
		{20250315, 12, 20260300, vienna.Open},
		{20250300, 12, 20260401, vienna.True},
		{20250300, 12, 20260301, vienna.False},
		{20250300, 12, 20260315, vienna.Open},
		{20250000, 6, 20250601, vienna.False},
		{20250000, 6, 20260101, vienna.Open},
		{20250000, 6, 20260701, vienna.True},
		{0, 12, 20260101, vienna.Open},
		{20250315, 12, 0, vienna.Open},
		{vienna.Never, 12, 20260101, vienna.True},
		{99991231, 12, 20260101, vienna.Open}, // beyond the calendar
		{7, 12, 20260101, vienna.Open},        // no date
	} {
		if got := overdue(c.last, c.months, c.on); got != c.want {
			t.Errorf("overdue(%v, %d, %v) = %v, want %v", c.last, c.months, c.on, got, c.want)
		}
	}
}

// The truth table of a high-risk, high-threat post.
func TestUSHighRiskPost(t *testing.T) {
	n := 0
	for i := range 3 * 3 * 3 * 3 {
		p := USHighRiskPost{vienna.Truth(i % 3), vienna.Truth(i / 3 % 3), vienna.Truth(i / 9 % 3), vienna.Truth(i / 27)}
		want := vienna.Open
		switch three := [3]vienna.Truth{p.Violence, p.Inadequate, p.BelowNorm}; {
		case p.OtherFactor != vienna.Open:
			want = p.OtherFactor
		case three == [3]vienna.Truth{vienna.True, vienna.True, vienna.True}:
			want = vienna.True
		case three[0] == vienna.False || three[1] == vienna.False || three[2] == vienna.False:
			want = vienna.False
		}
		if got := p.Holds(); got != want {
			t.Errorf("%+v holds: %v, want %v", p, got, want)
		}
		n++
	}
	if n != 81 {
		t.Errorf("%d cases", n)
	}
}

func TestUSSetback(t *testing.T) {
	for _, c := range []struct {
		s    USSetback
		want vienna.Truth
	}{
		{USSetback{}, vienna.Open},
		{USSetback{Acquired: 19980101}, vienna.True},
		{USSetback{Acquired: 19991129, Feet: 99}, vienna.False},
		{USSetback{Acquired: 19991129, Feet: 100}, vienna.True},
		{USSetback{Acquired: 19991129}, vienna.Open},
		{USSetback{Acquired: 20221222, Feet: 30, Performance: vienna.True}, vienna.False},
		{USSetback{Acquired: 20221223, Feet: 30, Performance: vienna.True}, vienna.True},
		{USSetback{Acquired: 20230101, Feet: 30, Engineering: vienna.True}, vienna.True},
		{USSetback{Acquired: 20230101, Feet: 30, Threatened: vienna.False}, vienna.True},
		{USSetback{Acquired: 20230101, Feet: 30, Threatened: vienna.True, Performance: vienna.False, Engineering: vienna.False}, vienna.False},
		{USSetback{Acquired: 20230101, Feet: 30}, vienna.Open},
		{USSetback{Acquired: 20220000, Feet: 30, Performance: vienna.True}, vienna.Open},
		{USSetback{Acquired: 20220000, Feet: 120}, vienna.Open},
		{USSetback{Acquired: 20220000, Feet: 120, Engineering: vienna.True}, vienna.True},
		{USSetback{Acquired: 20230101, Feet: 120}, vienna.Open},
		{USSetback{Feet: 120}, vienna.Open},
		{USSetback{Feet: 120, Performance: vienna.True}, vienna.True},
		{USSetback{Feet: 20, Engineering: vienna.True}, vienna.Open},
	} {
		if got := c.s.Meets(); got != c.want {
			t.Errorf("%+v meets the rule: %v, want %v", c.s, got, c.want)
		}
	}
}
