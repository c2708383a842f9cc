package immunity

import (
	"testing"

	"law.example/vienna"
	"law.example/vienna/internal/rule/ruletest"
)

// uncoded is the part of the Convention that package immunity has no row for.
// An entry for a part goes before one for the whole.
var uncoded = []ruletest.Entry{
	{vcdr(1, 0, 'a'), "the values of Person"},
	{vcdr(1, 0, 'b'), "the values of Person: who is a member of the mission"},
	{vcdr(1, 0, 'c'), "the values of Person: who is staff"},
	{vcdr(1, 0, 'd'), "the values of Person: rank is the test"},
	{vcdr(1, 0, 'e'), "the values of Person: HeadOfMission and Agent"},
	{vcdr(1, 0, 'f'), "the values of Person: AdministrativeTechnical"},
	{vcdr(1, 0, 'g'), "the values of Person: ServiceStaff"},
	{vcdr(1, 0, 'h'), "the values of Person: PrivateServant"},
	{vcdr(1, 0, 'i'), "package premises"},
	{vcdr(1, 0, 0), "definitions: see the points"},
	{vcdr(2, 0, 0), "not normative for persons: relations rest on consent"},
	{vcdr(3, 1, 0), "the yardstick of Act, and of Unlawful; a standard for the court"},
	{vcdr(3, 2, 0), "the values of Person: members of a mission who do consular work keep their class"},
	{vcdr(4, 0, 0), "package obligations: agrément starts no immunity"},
	{vcdr(5, 3, 0), "vienna.Join: two offices, one case each"},
	{vcdr(5, 0, 0), "package obligations"},
	{vcdr(6, 0, 0), "package obligations"},
	{vcdr(7, 0, 0), "package obligations"},
	{vcdr(8, 0, 0), "package obligations: consent to a national; what follows for immunity is 38"},
	{vcdr(9, 2, 0), "Timeline: refusal of recognition ends functions"},
	{vcdr(10, 0, 0), "the fact Notified and reading notification-constitutive; the duty is of package obligations"},
	{vcdr(11, 0, 0), "package obligations"},
	{vcdr(12, 0, 0), "packages premises and obligations"},
	{vcdr(13, 0, 0), "package obligations: credentials start no immunity"},
	{vcdr(14, 0, 0), "package obligations: class makes no difference to immunity"},
	{vcdr(15, 0, 0), "package obligations"},
	{vcdr(16, 0, 0), "package obligations"},
	{vcdr(17, 0, 0), "package obligations"},
	{vcdr(18, 0, 0), "package obligations"},
	{vcdr(19, 1, 0), "the values of Person: a chargé d'affaires ad interim acts as head; notice is of package obligations"},
	{vcdr(19, 2, 0), "package obligations: a member put in charge of current affairs is no head"},
	{vcdr(20, 0, 0), "package premises"},
	{vcdr(21, 0, 0), "package obligations"},
	{vcdr(22, 0, 0), "package premises; the duty to protect is of package obligations"},
	{vcdr(23, 0, 0), "package premises"},
	{vcdr(24, 0, 0), "package premises"},
	{vcdr(25, 0, 0), "package obligations"},
	{vcdr(26, 0, 0), "package obligations"},
	{vcdr(27, 1, 0), "packages premises and obligations"},
	{vcdr(27, 2, 0), "package premises"},
	{vcdr(27, 3, 0), "package premises"},
	{vcdr(27, 4, 0), "package premises"},
	{vcdr(28, 0, 0), "package premises"},
	{vcdr(30, 0, 0), "package premises: residence, papers, correspondence and property"},
	{vcdr(31, 4, 0), "not coded: the powers asked about are those of the receiving and of third States"},
	{vcdr(32, 2, 0), "the fact Waiver.Express, a condition of every row of waiver, and the presumption that nothing is waived"},
	{vcdr(33, 4, 0), "not coded: voluntary participation is no measure against the person"},
	{vcdr(33, 5, 0), "not coded: agreements on social security are stated as a Grant"},
	{vcdr(33, 2, 'a'), "the condition on ties of 33(2)"},
	{vcdr(33, 2, 'b'), "the condition on cover of 33(2)"},
	{vcdr(36, 1, 'a'), "the fact ForUse"},
	{vcdr(36, 1, 'b'), "the fact ForUse"},
	{vcdr(36, 2, 0), "package premises: personal baggage"},
	{vcdr(39, 3, 0), "Timeline: family of a deceased member until a reasonable period has passed"},
	{vcdr(41, 0, 0), "package obligations: a breach lifts no immunity"},
	{vcdr(42, 0, 0), "package obligations: whether 31(1)(c) opens a claim is another question"},
	{vcdr(43, 0, 0), "Timeline: what ends functions"},
	{vcdr(44, 0, 0), "package obligations"},
	{vcdr(45, 0, 0), "packages premises and obligations"},
	{vcdr(46, 0, 0), "package obligations"},
	{vcdr(47, 2, 'a'), "package obligations: restrictive application within the terms of a provision"},
	{vcdr(47, 1, 0), "package obligations"},
	{vcdr(47, 2, 0), "package obligations; 47(2)(b) here"},
	{vcdr(48, 0, 0), "final clause"},
	{vcdr(49, 0, 0), "final clause"},
	{vcdr(50, 0, 0), "final clause"},
	{vcdr(51, 0, 0), "final clause"},
	{vcdr(52, 0, 0), "final clause"},
	{vcdr(53, 0, 0), "final clause"},
}

// Every provision of the Convention is coded, listed with its reason, or named
// as another package's; and no entry of the ledger is idle.
func TestLedger(t *testing.T) {
	ruletest.Ledger(t, &law, "the Vienna Convention on Diplomatic Relations", uncoded, vienna.VCDR)
}
