package vienna

import (
	"fmt"
	"strconv"
)

// A Date is a day of the Gregorian calendar, or a month or year where no more
// is known. The zero Date is not stated. Dates are comparable with ==, which
// asks for the same day stated with the same precision; use [Date.Before] and
// [Date.Same] to compare what they mean. A Date written as a number is not
// checked: what is no date counts as not stated. [ParseDate] checks.
type Date uint32 // year*10000 + month*100 + day; month and day 0 where not known

// Never is the date of something that is known not to happen: it comes after
// every other date.
const Never Date = 1<<32 - 1

// NewDate returns the date with the given year from 1 to 9999, month from 1 to
// 12 or 0 for not known, and day of that month or 0 for not known.
func NewDate(year, month, day int) (Date, error) {
	switch {
	case year < 1 || year > 9999:
		return 0, fmt.Errorf("vienna: year %d: allowed are 1 to 9999", year)
	case month < 0 || month > 12:
		return 0, fmt.Errorf("vienna: month %d: allowed are 1 to 12, or 0 for not known", month)
	case month == 0 && day != 0:
		return 0, fmt.Errorf("vienna: day %d without a month", day)
	case day < 0 || day > daysIn(year, month):
		return 0, fmt.Errorf("vienna: day %d: month %d of %d has %d days", day, month, year, daysIn(year, month))
	}
	return Date(year*10000 + month*100 + day), nil
}

func daysIn(year, month int) int {
	switch month {
	case 0:
		return 0
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// ParseDate parses "2014", "2014-01", "2014-01-09" or "never".
func ParseDate(s string) (Date, error) {
	if s == "never" {
		return Never, nil
	}
	var n [3]int
	ok := len(s) == 4 || len(s) == 7 && s[4] == '-' || len(s) == 10 && s[4] == '-' && s[7] == '-'
	if ok {
		for i, part := range [...]string{s[:4], s[min(5, len(s)):min(7, len(s))], s[min(8, len(s)):]} {
			for _, c := range []byte(part) {
				ok = ok && '0' <= c && c <= '9'
				n[i] = n[i]*10 + int(c-'0')
			}
			ok = ok && (part == "" || n[i] != 0)
		}
	}
	if !ok {
		return 0, fmt.Errorf("vienna: date %q: allowed are YYYY, YYYY-MM, YYYY-MM-DD and never", s)
	}
	d, err := NewDate(n[0], n[1], n[2])
	if err != nil {
		return 0, fmt.Errorf("vienna: date %q: %w", s, err)
	}
	return d, nil
}

func (d Date) split() (year, month, day int) {
	return int(d / 10000), int(d / 100 % 100), int(d % 100)
}

// valid reports whether d is a value that NewDate can return.
func (d Date) valid() bool {
	if d == 0 {
		return false
	}
	y, m, day := d.split()
	e, err := NewDate(y, m, day)
	return err == nil && e == d
}

// String returns the form that [ParseDate] reads, and "" for the zero Date.
// Any other value, which only a conversion can make, prints as "Date(7)".
func (d Date) String() string {
	switch {
	case d == 0:
		return ""
	case d == Never:
		return "never"
	case !d.valid():
		return "Date(" + strconv.FormatUint(uint64(d), 10) + ")"
	}
	y, m, day := d.split()
	switch {
	case m == 0:
		return fmt.Sprintf("%04d", y)
	case day == 0:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// MarshalText returns the form of [Date.String]. It fails on a value that is
// not a date.
func (d Date) MarshalText() ([]byte, error) {
	if d != 0 && d != Never && !d.valid() {
		return nil, fmt.Errorf("vienna: %v is not a date", d)
	}
	return []byte(d.String()), nil
}

// UnmarshalText accepts what [Date.MarshalText] writes; the empty text is the
// zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	e, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = e
	return nil
}

// bounds returns the first and the last day that d may mean, as ordered
// numbers; ok is false if d is not stated or not a date.
func (d Date) bounds() (first, last uint32, ok bool) {
	if d == Never {
		return uint32(Never), uint32(Never), true
	}
	if !d.valid() {
		return 0, 0, false
	}
	first, last = uint32(d), uint32(d)
	y, m, day := d.split()
	if m == 0 {
		return first + 101, last + 1231, true
	}
	if day == 0 {
		return first + 1, last + uint32(daysIn(y, m)), true
	}
	return first, last, true
}

// Before reports whether d comes before e: True or False if every day that d
// and e may mean gives that answer, Open otherwise and if either is not stated.
func (d Date) Before(e Date) Truth {
	d0, d1, ok1 := d.bounds()
	e0, e1, ok2 := e.bounds()
	switch {
	case !ok1 || !ok2:
		return Open
	case d1 < e0:
		return True
	case d0 >= e1:
		return False
	}
	return Open
}

// Same reports whether d and e are the same day: True if both are stated to the
// day and equal, False if they cannot be, Open otherwise. Never is the same as
// Never.
func (d Date) Same(e Date) Truth {
	d0, d1, ok1 := d.bounds()
	e0, e1, ok2 := e.bounds()
	switch {
	case !ok1 || !ok2:
		return Open
	case d1 < e0 || e1 < d0:
		return False
	case d0 == d1 && e0 == e1:
		return True
	}
	return Open
}
