package vienna

func cpisa(section, paragraph uint8, point byte) Citation {
	return Citation{Treaty: CPISA, Article: section, Paragraph: paragraph, Point: point}
}

// cpisaProvisions is the Convention on the Privileges and Immunities of the
// Specialized Agencies, section by section. Its annexes, which change the
// standard clauses for each agency, are not in it.
var cpisaProvisions = [...]Provision{
	// Article I, definitions and scope.
	{cpisa(1, 0, 0), Definition, 0, "gives seven terms their meaning, standard clauses for Articles II to IX, specialised agencies and executive head among them"},
	{cpisa(2, 0, 0), Duty, 0, "a State party gives each agency it covers what the standard clauses say, as the final or revised annex for that agency changes them"},

	// Articles II to IX, the standard clauses. Article II, juridical personality.
	{cpisa(3, 0, 0), Norm, 2, "specialised agencies are juridical persons and have the capacities of (a) to (c)"},
	{cpisa(3, 0, 'a'), Right, 0, "to contract"},
	{cpisa(3, 0, 'b'), Right, 0, "to acquire immovable and movable property and dispose of it"},
	{cpisa(3, 0, 'c'), Right, 0, "to bring legal proceedings"},

	// Article III, property, funds and assets.
	{cpisa(4, 0, 0), Immunity, 2, "agencies and their property are immune from all legal process unless they expressly waive in the particular case; no waiver reaches execution"},
	{cpisa(5, 0, 0), Immunity, 2, "an agency's premises are inviolable, and its property anywhere is immune from search, requisition, confiscation, expropriation and like interference"},
	{cpisa(6, 0, 0), Immunity, 0, "archives, and all documents that belong to an agency or that it holds, are inviolable wherever they are"},
	{cpisa(7, 0, 0), Exemption, 0, "no financial controls, regulations or moratoria restrict what (a) and (b) allow"},
	{cpisa(7, 0, 'a'), Right, 0, "to hold funds, gold or any currency, and keep accounts in any currency"},
	{cpisa(7, 0, 'b'), Right, 0, "to move funds, gold or currency freely within a country or between countries, and convert currency into any other"},
	{cpisa(8, 0, 0), Duty, 0, "in using section 7 an agency gives due regard to a State party's representations, as far as it thinks that its own interests allow"},
	{cpisa(9, 0, 0), Exemption, 0, "agencies, their assets, income and other property have the exemptions of (a) to (c)"},
	{cpisa(9, 0, 'a'), Exemption | Exception, 0, "from all direct taxes, though not from what is no more than a charge for public utility services"},
	{cpisa(9, 0, 'b'), Exemption | Prohibition, 0, "from customs duties and import and export bars on articles for official use, which may be sold where imported only as agreed with the Government"},
	{cpisa(9, 0, 'c'), Exemption, 0, "from duties and import and export bars on their publications"},
	{cpisa(10, 0, 0), Norm | Duty, 0, "no general claim to exemption from excise and sales taxes in a price, but where possible States arrange refund on important purchases for official use"},

	// Article IV, facilities in respect of communications.
	{cpisa(11, 0, 0), Right, 0, "official communications are treated no worse than those of any other Government in priorities, rates and taxes"},
	{cpisa(12, 0, 0), Right | Prohibition, 3, "no censorship; an agency may use codes, and couriers or sealed bags as immune and privileged as diplomatic ones, subject to security precautions agreed on"},

	// Article V, representatives of members.
	{cpisa(13, 0, 0), Immunity | Exemption, 0, "members' representatives at meetings an agency convenes have, in exercising functions and travelling to and from the meeting, what (a) to (f) grant"},
	{cpisa(13, 0, 'a'), Immunity, 0, "no personal arrest or detention, no seizure of personal baggage, and immunity from all legal process for official words and acts"},
	{cpisa(13, 0, 'b'), Immunity, 0, "inviolability of all papers and documents"},
	{cpisa(13, 0, 'c'), Right, 0, "use of codes, and receipt of documents or correspondence by courier or in sealed bags"},
	{cpisa(13, 0, 'd'), Exemption, 0, "for themselves and their spouses, no immigration restrictions, aliens registration or national service where they visit or pass in exercising functions"},
	{cpisa(13, 0, 'e'), Right, 0, "as to currency and exchange restrictions, the facilities of foreign Governments' representatives on temporary official missions"},
	{cpisa(13, 0, 'f'), Immunity, 0, "for personal baggage, the immunities and facilities of members of diplomatic missions of comparable rank"},
	{cpisa(14, 0, 0), Immunity, 0, "representatives' immunity from legal process for words and acts in discharging duties goes on after they no longer discharge them"},
	{cpisa(15, 0, 0), Exemption, 0, "time that representatives spend in a member State to discharge their duties does not count as residence for a tax that depends on residence"},
	{cpisa(16, 0, 0), Norm | Power | Duty, 2, "privileges serve independent functions, not persons; a member may and must waive where immunity would in its opinion impede justice and its purpose is unharmed"},
	{cpisa(17, 0, 0), Exception, 0, "sections 13, 14 and 15 do not apply against the State of which a person is a national, or of which the person is or was a representative"},

	// Article VI, officials.
	{cpisa(18, 0, 0), Procedure, 3, "each agency specifies the categories of officials for Articles VI and VIII and makes them, and the names, known"},
	{cpisa(19, 0, 0), Immunity | Exemption, 0, "officials of the specialised agencies have what (a) to (f) grant"},
	{cpisa(19, 0, 'a'), Immunity, 0, "immunity from legal process for words spoken or written and all acts performed in official capacity"},
	{cpisa(19, 0, 'b'), Exemption, 0, "for salaries and emoluments from the agency, the tax exemptions of United Nations officials, on the same conditions"},
	{cpisa(19, 0, 'c'), Exemption, 0, "with spouses and dependent relatives, no immigration restrictions or alien registration"},
	{cpisa(19, 0, 'd'), Right, 0, "as to exchange facilities, the privileges of officials of comparable rank in diplomatic missions"},
	{cpisa(19, 0, 'e'), Right, 0, "with spouses and dependent relatives, comparable diplomatic mission officials' facilities for repatriation in an international crisis"},
	{cpisa(19, 0, 'f'), Exemption, 0, "duty-free import of furniture and effects on first taking up post in the country"},
	{cpisa(20, 0, 0), Exemption | Duty, 2, "no national service, in their own State only for officials on a list it has approved; others called up have it deferred as essential work needs"},
	{cpisa(21, 0, 0), Immunity | Exemption, 0, "the executive head, or who acts in absence, with spouse and minor children, has besides what international law gives diplomatic envoys"},
	{cpisa(22, 0, 0), Norm | Power | Duty, 2, "privileges of officials serve the agency alone, which may and must waive where immunity would in its opinion impede justice and its interests allow"},
	{cpisa(23, 0, 0), Duty, 0, "each agency cooperates at all times with member States' authorities for justice and police regulations and against abuse of privileges"},

	// Article VII, abuses of privilege.
	{cpisa(24, 0, 0), Procedure | Power, 3, "on alleged abuse of a privilege State and agency consult; failing a result the International Court decides; if it finds abuse the State may withhold the benefit"},
	{cpisa(25, 1, 0), Prohibition | Exception, 2, "representatives and officials may not be made to leave for official activities, but may for abusing residence outside functions, as 25(2) provides"},
	{cpisa(25, 2, 0), Procedure, 0, "by (I), those with diplomatic status leave only by diplomatic procedure; by (II), other officials if the foreign minister, on consulting the agency, approves"},

	// Article VIII, laissez-passer.
	{cpisa(26, 0, 0), Right | Procedure, 2, "officials may use United Nations laissez-passer under arrangements of Secretary-General and agency, notified to each State party"},
	{cpisa(27, 0, 0), Duty, 0, "States parties recognise the United Nations laissez-passer of agencies' officials as valid travel documents"},
	{cpisa(28, 0, 0), Duty, 2, "any visa applications of holders certified to travel on an agency's business are dealt with as fast as possible, and speedy travel is made easy"},
	{cpisa(29, 0, 0), Duty, 0, "experts and others without laissez-passer but certified to travel on an agency's business have similar facilities"},
	{cpisa(30, 0, 0), Right, 0, "executive heads, assistant ones and officials from head of department up, with laissez-passer on business, travel as comparable officials of diplomatic missions"},

	// Article IX, settlement of disputes.
	{cpisa(31, 0, 0), Duty, 0, "each agency provides appropriate ways to settle the disputes of (a) and (b)"},
	{cpisa(31, 0, 'a'), Duty, 0, "disputes from contracts, and others of private character, to which the agency is a party"},
	{cpisa(31, 0, 'b'), Duty, 0, "disputes involving an official with immunity by official position, if it was not waived under section 22"},
	{cpisa(32, 0, 0), Procedure, 3, "differences on the Convention go to the International Court unless otherwise agreed; agency and member ask for an advisory opinion, taken as decisive"},

	// Article X, annexes and application to individual agencies.
	{cpisa(33, 0, 0), Norm, 0, "for each agency the standard clauses work as the final or revised text of its annex changes them, under sections 36 and 38"},
	{cpisa(34, 0, 0), Norm, 0, "as to an agency, the Convention is read in the light of the functions its constitution gives it"},
	{cpisa(35, 0, 0), Procedure, 2, "draft annexes are recommended to the agencies they name; other agencies receive a draft that the Economic and Social Council recommends"},
	{cpisa(36, 0, 0), Procedure, 2, "the annex an agency approves under its constitution is the final text; a copy sent to the Secretary-General replaces the draft"},
	{cpisa(37, 0, 0), Procedure, 2, "the Convention applies to an agency once it has sent its final annex, accepted the standard clauses so changed and undertaken to fulfil what they ask of it"},
	{cpisa(38, 0, 0), Procedure, 0, "an agency that approves amendments to its final annex sends the Secretary-General a revised one"},
	{cpisa(39, 0, 0), Norm | Permission, 2, "what a State grants an agency for having its headquarters or regional office there is untouched, and supplemental agreements stay possible"},
	{cpisa(40, 0, 0), Norm, 2, "clauses and annex are understood to fit the agency's constitution, from which the Convention itself does not derogate"},

	// Article XI, final provisions.
	{cpisa(41, 0, 0), Final, 0, "accession of Members of the United Nations and, subject to section 42, of an agency, is by instrument deposited with the Secretary-General, effective that day"},
	{cpisa(42, 0, 0), Final, 0, "each agency invites its members outside the United Nations to accede in its respect, with the Secretary-General or its executive head"},
	{cpisa(43, 0, 0), Final, 3, "on acceding a State names the agencies to which it will apply the Convention, and may add others by notice, effective on receipt"},
	{cpisa(44, 0, 0), Final, 0, "in force between State and agency once applicable to the agency under section 37 and undertaken by the State under section 43"},
	{cpisa(45, 0, 0), Final, 2, "the Secretary-General informs Members, agencies' members and executive heads of accessions and notices, and executive heads report those they receive"},
	{cpisa(46, 0, 0), Final, 0, "a State that accedes or gives notice is understood to be able under its own law to give effect to the Convention as annexes change it"},
	{cpisa(47, 1, 0), Final, 2, "subject to 47(2) and (3), a State applies the Convention to an agency until it accepts a revised convention or annex, the annex by notice to the depositary"},
	{cpisa(47, 2, 0), Final | Power, 0, "a State that is not, or no longer, a member of an agency may by notice withhold the benefits from it, three months after receipt at the earliest"},
	{cpisa(47, 3, 0), Final | Power, 0, "a State may withhold the benefits from an agency no longer in relationship with the United Nations"},
	{cpisa(47, 4, 0), Final, 0, "the Secretary-General informs all States parties of notices under section 47"},
	{cpisa(48, 0, 0), Final, 0, "at the request of one third of the States parties, the Secretary-General convenes a conference for revision"},
	{cpisa(49, 0, 0), Final, 0, "the Secretary-General sends copies to each agency and to the Government of each Member of the United Nations"},
}
