package threat

// A PostStatus is the state of a post. The zero PostStatus is not stated.
type PostStatus uint8

// The values of [PostStatus].
const (
	_                       PostStatus = iota
	PostNormal                         // works as usual
	PostHeightened                     // on the alert
	PostAuthorisedDeparture            // staff may leave
	PostOrderedDeparture               // staff must leave
	PostSuspended                      // no longer works, staff in part there
	PostEvacuated                      // nobody there
	PostClosed                         // given up
	PostCustody                        // in the custody of a third State, VCDR 45(b)
)

var postTable = [...]entry{
	PostNormal:              {"normal", "works as usual", own, nil},
	PostHeightened:          {"heightened", "on the alert", own, nil},
	PostAuthorisedDeparture: {"authorised_departure", "staff and family may leave", usPractice, nil},
	PostOrderedDeparture:    {"ordered_departure", "staff and family must leave", usPractice, nil},
	PostSuspended:           {"suspended", "does not work, staff in part there", usPractice, nil},
	PostEvacuated:           {"evacuated", "nobody there", own, nil},
	PostClosed:              {"closed", "given up", own, nil},
	PostCustody:             {"custody", "in the custody of a third State", treatyLaw, nil},
}

func (PostStatus) vocabulary() vocabulary {
	return vocabulary{"status of the post", false, postTable[:]}
}

// String returns the token of p, "" for the zero PostStatus.
func (p PostStatus) String() string { return text(p) }

// MarshalText returns the token of p. It fails on a value without a constant.
func (p PostStatus) MarshalText() ([]byte, error) { return marshal(p) }

// UnmarshalText accepts exactly what [PostStatus.MarshalText] writes.
func (p *PostStatus) UnmarshalText(b []byte) error { return unmarshal(p, b) }
