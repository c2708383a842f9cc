package timeline

import (
	"testing"

	"law.example/vienna"
)

func day(t *testing.T, s string) vienna.Date {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := vienna.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestBy(t *testing.T) {
	n := 0
	for _, c := range []struct {
		event, on string
		want      vienna.Truth
	}{
		{"1984-03-09", "1984-03-09", vienna.True}, {"1984-03-09", "1984-03-10", vienna.True}, {"1984-03-09", "1984-03-08", vienna.False},
		{"1984-03", "1984-03-09", vienna.Open}, {"1984", "1985", vienna.True}, {"never", "1984", vienna.False}, {"", "1984", vienna.Open}, {"1984", "", vienna.Open},
	} {
		n++
		if got := (Event{On: day(t, c.event)}).By(day(t, c.on)); got != c.want {
			t.Errorf("event %q by %q = %v, want %v", c.event, c.on, got, c.want)
		}
	}
	if n == 0 {
		t.Error("nothing tested")
	}
}

func TestAnyBy(t *testing.T) {
	early, late, never, open := Event{On: 19840101}, Event{On: 19850101}, Event{On: vienna.Never}, Event{}
	for _, c := range []struct {
		events []Event
		want   vienna.Truth
	}{
		{nil, vienna.False}, {[]Event{early, open}, vienna.True}, {[]Event{late, never}, vienna.False}, {[]Event{late, open}, vienna.Open},
	} {
		if got := AnyBy(19840601, c.events...); got != c.want {
			t.Errorf("AnyBy(%v) = %v, want %v", c.events, got, c.want)
		}
	}
}

func TestFirst(t *testing.T) {
	a, b, year, never, open := Event{Name: "a", On: 19840101}, Event{Name: "b", On: 19850101}, Event{Name: "year", On: 19840000}, Event{Name: "never", On: vienna.Never}, Event{Name: "open"}
	for _, c := range []struct {
		events []Event
		want   string
	}{
		{nil, ""}, {[]Event{b, a}, "a"}, {[]Event{a, never}, "a"}, {[]Event{a, open}, ""}, {[]Event{never}, ""}, {[]Event{year, b}, "year"}, {[]Event{year, a}, "a"}, {[]Event{year, {Name: "mid", On: 19840601}}, ""}, {[]Event{a, a}, "a"},
	} {
		got, ok := First(c.events...)
		if got.Name != c.want || ok != (c.want != "") {
			t.Errorf("First(%v) = %v, %v, want %q", c.events, got, ok, c.want)
		}
	}
}
