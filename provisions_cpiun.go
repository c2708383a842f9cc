package vienna

func cpiun(section uint8, point byte) Citation {
	return Citation{Treaty: CPIUN, Article: section, Point: point}
}

// cpiunProvisions is the Convention on the Privileges and Immunities of the
// United Nations, section by section.
var cpiunProvisions = [...]Provision{
	// Article I, juridical personality.
	{cpiun(1, 0), Norm, 2, "the United Nations is a juridical person and has the capacities of (a) to (c)"},
	{cpiun(1, 'a'), Right, 0, "to contract"},
	{cpiun(1, 'b'), Right, 0, "to acquire immovable and movable property and dispose of it"},
	{cpiun(1, 'c'), Right, 0, "to bring legal proceedings"},

	// Article II, property, funds and assets.
	{cpiun(2, 0), Immunity, 2, "the United Nations and its property are immune from all legal process unless it expressly waives in the particular case; no waiver reaches execution"},
	{cpiun(3, 0), Immunity, 2, "premises of the United Nations are inviolable, and its property anywhere is immune from search, requisition, confiscation, expropriation and like interference"},
	{cpiun(4, 0), Immunity, 0, "archives, and all documents that belong to the United Nations or that it holds, are inviolable wherever they are"},
	{cpiun(5, 0), Exemption, 0, "no financial controls, regulations or moratoria restrict what (a) and (b) allow"},
	{cpiun(5, 'a'), Right, 0, "to hold funds, gold or any currency, and keep accounts in any currency"},
	{cpiun(5, 'b'), Right, 0, "to move funds, gold or currency freely within a country or between countries, and convert currency into any other"},
	{cpiun(6, 0), Duty, 0, "in using section 5 the United Nations gives due regard to a Member's representations, as far as it thinks that its own interests allow"},
	{cpiun(7, 0), Exemption, 0, "the United Nations, its assets, income and other property have the exemptions of (a) to (c)"},
	{cpiun(7, 'a'), Exemption | Exception, 0, "from all direct taxes, though not from what is no more than a charge for public utility services"},
	{cpiun(7, 'b'), Exemption | Prohibition, 0, "from customs duties and import and export bars on articles for official use, which may be sold where imported only as agreed with the Government"},
	{cpiun(7, 'c'), Exemption, 0, "from customs duties and import and export bars on its publications"},
	{cpiun(8, 0), Norm | Duty, 0, "no general claim to exemption from excise and sales taxes in a price, but where possible Members arrange refund on important purchases for official use"},

	// Article III, communications.
	{cpiun(9, 0), Right | Prohibition, 2, "official communications are treated no worse than any other Government's in priorities, rates and taxes, and official correspondence is not censored"},
	{cpiun(10, 0), Right | Immunity, 0, "the United Nations may use codes and send and receive correspondence by courier or in bags, as immune and privileged as diplomatic ones"},

	// Article IV, representatives of Members.
	{cpiun(11, 0), Immunity | Exemption, 0, "representatives to United Nations organs and conferences have, in exercising functions and travelling to and from the meeting, what (a) to (g) grant"},
	{cpiun(11, 'a'), Immunity, 0, "no personal arrest or detention, no seizure of personal baggage, and immunity from all legal process for words and acts as representatives"},
	{cpiun(11, 'b'), Immunity, 0, "inviolability of all papers and documents"},
	{cpiun(11, 'c'), Right, 0, "use of codes, and receipt of papers or correspondence by courier or in sealed bags"},
	{cpiun(11, 'd'), Exemption, 0, "for themselves and their spouses, no immigration restrictions, aliens registration or national service where they visit or pass in exercising functions"},
	{cpiun(11, 'e'), Right, 0, "as to currency and exchange restrictions, the facilities of foreign Governments' representatives on temporary official missions"},
	{cpiun(11, 'f'), Immunity, 0, "for personal baggage, the immunities and facilities of diplomatic envoys"},
	{cpiun(11, 'g'), Immunity | Exemption | Exception, 0, "what else diplomatic envoys enjoy and (a) to (f) admit, save customs exemption beyond personal baggage, and excise and sales taxes"},
	{cpiun(12, 0), Immunity, 0, "representatives' immunity from legal process for words and acts in discharging duties goes on after they have ceased to be representatives"},
	{cpiun(13, 0), Exemption, 0, "time that representatives spend in a State to discharge their duties does not count as residence for a tax that depends on residence"},
	{cpiun(14, 0), Norm | Power | Duty, 2, "privileges serve independent functions, not persons; a Member may and must waive where immunity would in its opinion impede justice and its purpose is unharmed"},
	{cpiun(15, 0), Exception, 0, "sections 11, 12 and 13 do not apply against the State of which a representative is a national, or which the person represents or represented"},
	{cpiun(16, 0), Definition, 0, "representatives include all delegates, deputy delegates, advisers, technical experts and secretaries of delegations"},

	// Article V, officials.
	{cpiun(17, 0), Procedure, 4, "the Secretary-General specifies the categories of officials for Articles V and VII and submits them to the Assembly; Members are told categories and names"},
	{cpiun(18, 0), Immunity | Exemption, 0, "officials of the United Nations have what (a) to (g) grant"},
	{cpiun(18, 'a'), Immunity, 0, "immunity from legal process for words spoken or written and all acts performed in official capacity"},
	{cpiun(18, 'b'), Exemption, 0, "no taxation of salaries and emoluments from the United Nations"},
	{cpiun(18, 'c'), Exemption, 0, "no national service obligations"},
	{cpiun(18, 'd'), Exemption, 0, "with spouses and dependent relatives, no immigration restrictions or alien registration"},
	{cpiun(18, 'e'), Right, 0, "as to exchange facilities, the privileges of officials of comparable rank in diplomatic missions to the Government concerned"},
	{cpiun(18, 'f'), Right, 0, "with spouses and dependent relatives, diplomatic envoys' facilities for repatriation in an international crisis"},
	{cpiun(18, 'g'), Exemption, 0, "duty-free import of furniture and effects on first taking up post in the country"},
	{cpiun(19, 0), Immunity | Exemption, 0, "the Secretary-General and all Assistant Secretaries-General, with spouses and minor children, have besides what international law gives diplomatic envoys"},
	{cpiun(20, 0), Norm | Power | Duty, 3, "privileges serve the United Nations; the Secretary-General may and must waive if justice needs and interests allow, and for that office the Security Council may"},
	{cpiun(21, 0), Duty, 0, "the United Nations cooperates at all times with Members' authorities for justice and police regulations and against abuse of officials' privileges"},

	// Article VI, experts on missions.
	{cpiun(22, 0), Immunity, 2, "experts on mission who are not officials have, journeys included, the privileges and immunities that independent functions need, (a) to (f) in particular"},
	{cpiun(22, 'a'), Immunity, 0, "no personal arrest or detention, and no seizure of personal baggage"},
	{cpiun(22, 'b'), Immunity, 2, "immunity from all legal process for words and acts in performing the mission, which goes on when they no longer serve on missions"},
	{cpiun(22, 'c'), Immunity, 0, "inviolability of all their papers and documents"},
	{cpiun(22, 'd'), Right, 0, "to communicate with the United Nations, use of codes, and receipt of papers or correspondence by courier or in sealed bags"},
	{cpiun(22, 'e'), Right, 0, "for currency and exchange restrictions, the facilities of foreign Governments' representatives on temporary official missions"},
	{cpiun(22, 'f'), Immunity, 0, "as to personal baggage, the immunities and facilities of diplomatic envoys"},
	{cpiun(23, 0), Norm | Power | Duty, 2, "privileges of experts serve the United Nations, not persons; the Secretary-General may and must waive where justice needs and interests allow"},

	// Article VII, laissez-passer.
	{cpiun(24, 0), Power | Duty, 2, "the United Nations may issue laissez-passer to officials, which Members accept as valid travel documents, taking section 25 into account"},
	{cpiun(25, 0), Duty, 2, "any visa applications of holders certified to travel on United Nations business are dealt with as fast as possible, and speedy travel is made easy"},
	{cpiun(26, 0), Duty, 0, "experts and others without laissez-passer but certified to travel on United Nations business have similar facilities"},
	{cpiun(27, 0), Right, 0, "the Secretary-General, Assistant Secretaries-General and Directors on business with laissez-passer have the facilities of diplomatic envoys"},
	{cpiun(28, 0), Permission, 0, "specialised agencies' comparable officials may come under Article VII if their relationship agreements so provide"},

	// Article VIII, settlement of disputes.
	{cpiun(29, 0), Duty, 0, "the United Nations provides appropriate ways to settle the disputes of (a) and (b)"},
	{cpiun(29, 'a'), Duty, 0, "disputes from contracts, and others of private law, to which the United Nations is a party"},
	{cpiun(29, 'b'), Duty, 0, "disputes involving an official with immunity by official position, if the Secretary-General has not waived it"},
	{cpiun(30, 0), Procedure, 3, "differences on the Convention go to the International Court unless otherwise agreed; those with the United Nations by an advisory opinion, taken as decisive"},

	// Final article.
	{cpiun(31, 0), Final, 0, "submitted for accession to every Member of the United Nations"},
	{cpiun(32, 0), Final, 0, "accession is by instrument deposited with the Secretary-General, and the Convention is in force for the Member from that day"},
	{cpiun(33, 0), Final, 0, "the Secretary-General informs all Members of each accession deposited"},
	{cpiun(34, 0), Final, 0, "a Member that accedes is understood to be able under its own law to give effect to the Convention"},
	{cpiun(35, 0), Final, 0, "in force with each acceding Member while it is one, or until it is party to a revised convention that the Assembly approved"},
	{cpiun(36, 0), Final, 2, "the Secretary-General may, subject to the Assembly's approval, agree with Members on adjustments of the Convention for them"},
}
