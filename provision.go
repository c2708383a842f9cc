package vienna

import (
	"fmt"
	"iter"
	"strings"
)

// A Kind says what a provision does. A provision may do several things, so a
// Kind is a set: Right|Duty. The zero Kind is not stated.
type Kind uint16

// The values of [Kind].
const (
	Definition  Kind = 1 << iota // gives a term its meaning
	Right                        // entitles a State or a person
	Duty                         // obliges a State or a person to act
	Prohibition                  // obliges a State or a person to abstain
	Permission                   // allows what might otherwise be doubted
	Power                        // lets a State change a legal position by its own act
	Immunity                     // shields from jurisdiction, arrest, entry, search or seizure
	Exemption                    // frees from a charge, a due or a burden
	Exception                    // takes back part of another provision
	Norm                         // says how other provisions work
	Procedure                    // says by which steps something is done
	Final                        // final clause
)

var kindNames = [...]string{"definition", "right", "duty", "prohibition", "permission", "power", "immunity", "exemption", "exception", "norm", "procedure", "final"}

// String returns the names of the members of k joined by "|", such as
// "right|duty", and "" for the zero Kind. Bits without a constant are written
// as a number.
func (k Kind) String() string {
	var parts []string
	for i, s := range kindNames {
		if k>>i&1 != 0 {
			parts = append(parts, s)
		}
	}
	if rest := k >> len(kindNames); rest != 0 {
		parts = append(parts, fmt.Sprintf("Kind(%d)", uint16(rest)<<len(kindNames)))
	}
	return strings.Join(parts, "|")
}

// A Provision is an entry of the catalogue: one paragraph, section or lettered
// point of an instrument.
type Provision struct {
	At        Citation
	Kind      Kind
	Sentences uint8  // how many sentences the text has that can be cited; 0 means that it is one
	Gist      string // one clause in our own words; the treaty's own text decides
}

// Provisions returns the catalogue of t in the order of the instrument: every
// paragraph, and every lettered point, of VCDR 1-53, VCCR 1-79, CSM 1-55, CPIUN
// 1-36, CPISA 1-49, IPP 1-20 and ARSIWA 1-59. An article or section that is not
// divided stands as one entry, and so do CSM 54 and what has roman numerals
// below it: CPISA 1, CPISA 25(2), ARSIWA 42(b). For the Optional Protocols and
// custom the catalogue is empty.
func Provisions(t Treaty) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for _, p := range catalogue(t) {
			if !yield(p) {
				return
			}
		}
	}
}

// Lookup returns the entry of the catalogue for c; ok is false if there is
// none. A sentence is found under the paragraph or point it belongs to. An
// article or a paragraph that is divided further has an entry only if it has
// words of its own before the division.
func Lookup(c Citation) (p Provision, ok bool) {
	whole := c
	whole.Sentence = 0
	for p := range Provisions(c.Treaty) {
		if p.At == whole {
			return p, c.Sentence <= max(p.Sentences, 1)
		}
	}
	return Provision{}, false
}

func catalogue(t Treaty) []Provision {
	switch t {
	case VCDR:
		return vcdrProvisions[:]
	case VCCR:
		return vccrProvisions[:]
	case CSM:
		return csmProvisions[:]
	case CPIUN:
		return cpiunProvisions[:]
	case CPISA:
		return cpisaProvisions[:]
	case IPP:
		return ippProvisions[:]
	case ARSIWA:
		return arsiwaProvisions[:]
	}
	return nil
}
