package vienna

import "fmt"

// A Truth is what is stated of a yes-or-no fact. The zero Truth is Open, so a
// fact nobody has stated is never taken to hold or to fail.
//
// The values are sets of possibilities: False|True says no more than Open and
// is treated as Open everywhere.
type Truth uint8

// The values of [Truth].
const (
	Open  Truth = 0 // not established either way
	False Truth = 1 // established not to hold
	True  Truth = 2 // established to hold
)

var truthNames = [...]string{Open: "open", False: "false", True: "true", False | True: "open"}

// String returns "open", "false" or "true". Any other value, which only a
// conversion can make, prints as "Truth(7)".
func (t Truth) String() string {
	if int(t) < len(truthNames) {
		return truthNames[t]
	}
	return fmt.Sprintf("Truth(%d)", uint8(t))
}

// MarshalText returns the form of [Truth.String]. It fails on a value that is
// not a Truth.
func (t Truth) MarshalText() ([]byte, error) {
	if int(t) < len(truthNames) {
		return []byte(truthNames[t]), nil
	}
	return nil, fmt.Errorf("vienna: %v is not a truth value", t)
}

// UnmarshalText accepts exactly what [Truth.MarshalText] writes.
func (t *Truth) UnmarshalText(text []byte) error {
	switch string(text) {
	case "open":
		*t = Open
	case "false":
		*t = False
	case "true":
		*t = True
	default:
		return fmt.Errorf("vienna: truth %q: allowed are open, false, true", text)
	}
	return nil
}

// Not returns the strong Kleene negation: Open stays Open.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	}
	return Open
}

// And returns False if either operand is False, True if both are True, and
// Open otherwise.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == False || u == False:
		return False
	case t == True && u == True:
		return True
	}
	return Open
}

// Or returns True if either operand is True, False if both are False, and
// Open otherwise.
func (t Truth) Or(u Truth) Truth { return t.Not().And(u.Not()).Not() }
