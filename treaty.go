package vienna

import (
	"fmt"
	"iter"
)

// A Treaty names an instrument, or custom, by the abbreviation under which its
// provisions are cited. The zero Treaty names none.
type Treaty uint8

// The values of [Treaty].
const (
	_           Treaty = iota
	VCDR               // Vienna Convention on Diplomatic Relations, 1961
	VCDROPN            // its Optional Protocol concerning Acquisition of Nationality, 1961
	VCDROPD            // its Optional Protocol concerning the Compulsory Settlement of Disputes, 1961
	VCCR               // Vienna Convention on Consular Relations, 1963
	VCCROPN            // its Optional Protocol concerning Acquisition of Nationality, 1963
	VCCROPD            // its Optional Protocol concerning the Compulsory Settlement of Disputes, 1963
	CSM                // Convention on Special Missions, 1969
	CPIUN              // Convention on the Privileges and Immunities of the United Nations, 1946; cited by section
	CPISA              // Convention on the Privileges and Immunities of the Specialized Agencies, 1947; cited by section
	IPP                // Convention on Internationally Protected Persons, 1973
	ARSIWA             // Articles on Responsibility of States for Internationally Wrongful Acts, 2001; not a treaty
	Custom             // customary international law; cited without an article
	numTreaties = iota
)

var treaties = [...]struct {
	name, title, published string
	adopted, inForce       Date
}{
	VCDR:    {"VCDR", "Vienna Convention on Diplomatic Relations", "500 UNTS 95", 19610418, 19640424},
	VCDROPN: {"VCDR-OPN", "Optional Protocol to the Vienna Convention on Diplomatic Relations concerning Acquisition of Nationality", "500 UNTS 223", 19610418, 19640424},
	VCDROPD: {"VCDR-OPD", "Optional Protocol to the Vienna Convention on Diplomatic Relations concerning the Compulsory Settlement of Disputes", "500 UNTS 241", 19610418, 19640424},
	VCCR:    {"VCCR", "Vienna Convention on Consular Relations", "596 UNTS 261", 19630424, 19670319},
	VCCROPN: {"VCCR-OPN", "Optional Protocol to the Vienna Convention on Consular Relations concerning Acquisition of Nationality", "596 UNTS 469", 19630424, 19670319},
	VCCROPD: {"VCCR-OPD", "Optional Protocol to the Vienna Convention on Consular Relations concerning the Compulsory Settlement of Disputes", "596 UNTS 487", 19630424, 19670319},
	CSM:     {"CSM", "Convention on Special Missions", "1400 UNTS 231", 19691208, 19850621},
	CPIUN:   {"CPIUN", "Convention on the Privileges and Immunities of the United Nations", "1 UNTS 15", 19460213, 19460917},
	CPISA:   {"CPISA", "Convention on the Privileges and Immunities of the Specialized Agencies", "33 UNTS 261", 19471121, 19481202},
	IPP:     {"IPP", "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents", "1035 UNTS 167", 19731214, 19770220},
	ARSIWA:  {"ARSIWA", "Articles on Responsibility of States for Internationally Wrongful Acts", "UNGA resolution 56/83, annex", 20011212, Never},
	Custom:  {"Custom", "Customary international law", "", 0, 0},
}

func (t Treaty) ok() bool { return t != 0 && int(t) < len(treaties) }

// String returns the abbreviation under which t is cited, such as "VCDR". Any
// value without a constant prints as "Treaty(77)".
func (t Treaty) String() string {
	if t.ok() {
		return treaties[t].name
	}
	return fmt.Sprintf("Treaty(%d)", uint8(t))
}

// MarshalText returns the form of [Treaty.String]. It fails on a value without
// a constant.
func (t Treaty) MarshalText() ([]byte, error) {
	if !t.ok() {
		return nil, fmt.Errorf("vienna: %v is not a treaty", t)
	}
	return []byte(t.String()), nil
}

// UnmarshalText accepts exactly what [Treaty.MarshalText] writes.
func (t *Treaty) UnmarshalText(text []byte) error {
	for u := range Treaties() {
		if u.String() == string(text) {
			*t = u
			return nil
		}
	}
	return fmt.Errorf("vienna: treaty %q: allowed are VCDR, VCCR and the other abbreviations of the package", text)
}

// Treaties returns every Treaty that has a constant, in their order.
func Treaties() iter.Seq[Treaty] {
	return func(yield func(Treaty) bool) {
		for t := Treaty(1); int(t) < len(treaties); t++ {
			if !yield(t) {
				return
			}
		}
	}
}

// Title returns the full title, or "" for a value without a constant.
func (t Treaty) Title() string {
	if t.ok() {
		return treaties[t].title
	}
	return ""
}

// Published returns where the text is printed, as a volume and page of the
// United Nations Treaty Series for a treaty; "" where nothing is.
func (t Treaty) Published() string {
	if t.ok() {
		return treaties[t].published
	}
	return ""
}

// Adopted returns the date of the text; the zero Date for custom.
func (t Treaty) Adopted() Date {
	if t.ok() {
		return treaties[t].adopted
	}
	return 0
}

// InForce returns the day on which the treaty entered into force between its
// first parties: [Never] for articles that are no treaty, the zero Date for
// custom. Whether it binds two given States on a given day is another question.
func (t Treaty) InForce() Date {
	if t.ok() {
		return treaties[t].inForce
	}
	return 0
}
