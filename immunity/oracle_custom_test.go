package immunity

import "law.example/vienna"

const customPersons = HeadOfState | HeadOfGovernment | ForeignMinister | StateOfficial

// customary: the three highest are immune while in office, for any act; they
// for the time after, and every other official, for the acts of the State.
func customary(a *reader, p Power) (bool, vienna.Citation) {
	if a.person() == StateOfficial {
		return among(p, jurisdiction|1<<Imprisonment) && a.act() != Private && a.is(&a.c.Claimed) && !crime(a, p), custom
	}
	if !among(p, liberty|jurisdiction|evidence) {
		return false, custom
	}
	switch a.tenure() {
	case Serving:
		return true, custom
	case Over:
		acts := among(p, jurisdiction|1<<Imprisonment) || p == Arrest && a.takes(&a.c.Readings.ResidualArrest, vienna.B)
		return acts && a.act() != Private && !crime(a, p), custom
	}
	return false, custom
}

// crime: immunity for the acts of the State does not reach crimes under
// international law, on one reading.
func crime(a *reader, p Power) bool {
	return among(p, criminalSide|1<<Imprisonment|1<<Arrest) && a.is(&a.c.Crime) && a.takes(&a.c.Readings.CrimeUnderCustom, vienna.B)
}
