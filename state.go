package vienna

import (
	"fmt"
	"iter"
	"sort"
)

// A State is the two letters of a State's code: ISO 3166-1 alpha-2, and for
// entities that have ended or are not counted among the parties the code that
// was theirs: CS for Czechoslovakia, DD for the German Democratic Republic, YU
// for the Socialist Federal Republic of Yugoslavia, TW for the deposit of the
// Republic of China. Write State{'U', 'S'}, or read one with [ParseState]. The
// zero State is not stated. A code says nothing about recognition.
type State [2]byte

// ParseState reads the code of a State that [States] lists, in capitals.
func ParseState(s string) (State, error) {
	if len(s) == 2 && (State{s[0], s[1]}).known() {
		return State{s[0], s[1]}, nil
	}
	return State{}, fmt.Errorf("vienna: state %q: allowed are ISO 3166 alpha-2 codes of States in capitals, such as US, and CS, DD, TW, YU", s)
}

// States returns every State of the library's data in the order of their codes.
func States() iter.Seq[State] {
	return func(yield func(State) bool) {
		for i := range states {
			if !yield(states[i].code) {
				return
			}
		}
	}
}

// find returns the place of s in the table of States.
func (s State) find() (int, bool) {
	i := sort.Search(len(states), func(i int) bool { return states[i].code.order() >= s.order() })
	return i, i < len(states) && states[i].code == s
}

func (s State) known() bool {
	_, ok := s.find()
	return ok
}

// order ranks States by their codes.
func (s State) order() uint32 { return uint32(s[0])<<8 | uint32(s[1]) }

// Name returns the name that the depositary uses for s, and "" for a value that
// [States] does not list.
func (s State) Name() string {
	if i, ok := s.find(); ok {
		return states[i].name
	}
	return ""
}

// String returns the code, and "" for the zero State. Any other value that
// [States] does not list prints as `State("xx")`.
func (s State) String() string {
	if s == (State{}) {
		return ""
	}
	if s.known() {
		return string(s[:])
	}
	return fmt.Sprintf("State(%q)", s[:])
}

// MarshalText returns the form of [State.String]. It fails on a value that
// [States] does not list; the zero State gives no text.
func (s State) MarshalText() ([]byte, error) {
	if s != (State{}) && !s.known() {
		return nil, fmt.Errorf("vienna: %v is not a State", s)
	}
	return []byte(s.String()), nil
}

// UnmarshalText accepts what [State.MarshalText] writes.
func (s *State) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = State{}
		return nil
	}
	t, err := ParseState(string(text))
	if err != nil {
		return err
	}
	*s = t
	return nil
}
