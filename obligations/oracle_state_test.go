package obligations

// The states of a duty and the positions of two readings, as the oracle names
// them.
type state uint8

const (
	notEngaged state = iota + 1
	engaged
	performed
	breached
	excused
)

var stateNames = [...]string{"", "not engaged", "engaged", "performed", "breached", "excused"}

func (s state) String() string { return stateNames[s] }

// oracleForm is the form that a duty made by a test has: any that is not zero
// counts as of the catalogue.
const oracleForm form = 1
