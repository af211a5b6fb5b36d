import DatelineModel
import Gazetteers
import LanguagePacks
import Testing
import Text
import Toponyms

/// Sentences written for the project, with the role that each place plays: `sentence | place: role, …`.
@Suite struct RoleTable {
  /// The rows that are known to be wrong: the place, and what it is taken for. One that becomes right has to leave the list.
  static let knownWrong = ["An earthquake hit northern Italy overnight. → northern Italy": "not found"]

  @Test func rolesAreRight() {
    var known = RoleTable.knownWrong
    var count = 0
    for line in RoleTable.rows.split(separator: "\n") {
      let parts = line.split(separator: "|")
      guard parts.count == 2 else {
        Issue.record("no row: \(line)")
        continue
      }
      let found = PlaceTable.resolver.toponyms(in: Tokenization(Array(parts[0].utf8)))
      for expected in parts[1].split(separator: ",") {
        let pair = expected.split(separator: ":").map { $0.drop { $0 == " " }.description }
        count += 1
        let role = found.first { $0.text == pair[0] }?.role.rawValue ?? "not found"
        let row = "\(parts[0].dropLast()) → \(pair[0])"
        #expect(role == known.removeValue(forKey: row) ?? pair[1], "\(row)")
      }
    }
    #expect(count == 143)
    #expect(known.isEmpty, "these rows are not in the table")
    #expect(RoleTable.knownWrong.count <= 1, "the list may only grow shorter")
  }

  static let rows = """
    Gunmen attacked a bus in Balochistan. | Balochistan: scene
    A bomb exploded at a market in Peshawar on Friday. | Peshawar: scene
    Two people were killed in Karachi. | Karachi: scene
    The flood destroyed bridges across Sindh. | Sindh: scene
    Fighting broke out near Mosul on Sunday. | Mosul: scene
    Protesters marched through Lahore. | Lahore: scene
    A strong earthquake struck Nepal. | Nepal: scene
    An earthquake hit northern Italy overnight. | northern Italy: scene
    Rebels seized the town of Bunia. | Bunia: scene
    Police in Madrid arrested four men. | Madrid: scene
    A car bomb went off outside Kabul, killing nine. | Kabul: scene
    Three miners died in a pit in Johannesburg. | Johannesburg: scene
    The ferry sank in the Aegean Sea and 12 people drowned. | Aegean Sea: scene
    Rescuers pulled a child from the rubble in Izmir. | Izmir: scene
    Soldiers shot dead a man in Nablus, West Bank. | Nablus: scene
    The plane crashed in the Andes. | Andes: scene
    Clashes were reported in Khartoum and Omdurman. | Khartoum: scene, Omdurman: scene
    The landslide buried houses in Chittagong. | Chittagong: scene
    Ministers met in Geneva to discuss the truce. | Geneva: scene
    The two leaders signed the agreement in Doha. | Doha: scene
    Dozens were injured when a stand collapsed in Lagos. | Lagos: scene
    A fire burned down a factory in Dhaka. | Dhaka: scene
    Kidnappers abducted a priest in Port-au-Prince, Haiti. | Port-au-Prince: scene, Haiti: scene
    Voters in Ohio elected a new governor. | Ohio: scene
    A gunman opened fire at a school in Texas. | Texas: scene
    The storm made landfall in Louisiana and killed six. | Louisiana: scene
    Nine soldiers were wounded in an ambush in Mali. | Mali: scene
    Wildfires forced evacuations across Portugal. | Portugal: scene
    A suicide bomber struck in Quetta last November. | Quetta: scene
    The train was stopped in the Bolan Pass and passengers were taken hostage. | Bolan Pass: scene
    The train was travelling from Quetta to Peshawar. | Quetta: origin, Peshawar: destination
    She flew from Nairobi to London on Monday. | Nairobi: origin, London: destination
    The convoy left Aleppo for Damascus. | Damascus: destination
    Thousands fled from Mosul to Erbil. | Mosul: origin, Erbil: destination
    The bus was on its way to Multan. | Multan: destination
    A cargo ship sailed from Odesa with grain. | Odesa: origin
    The migrants were heading towards Hungary. | Hungary: destination
    The Peshawar-bound train never arrived. | Peshawar: destination
    The body was flown to Dublin. | Dublin: destination
    The patients were transferred to Athens. | Athens: destination
    The weapons were smuggled from Libya into Chad. | Libya: origin, Chad: destination
    Relief trucks drove from Amman to Gaza. | Amman: origin, Gaza: destination
    He returned to Tehran from Vienna. | Tehran: destination, Vienna: origin
    The injured were taken to Sibi. | Sibi: destination
    Passengers were brought to Mach by a relief train. | Mach: destination
    Troops were sent to Somalia. | Somalia: destination
    The flight from Istanbul to Baku was delayed. | Istanbul: origin, Baku: destination
    Refugees arrived from Syria by boat. | Syria: origin
    The president travelled to Warsaw. | Warsaw: destination
    The pilgrims set out from Basra and walked to Karbala. | Basra: origin, Karbala: destination
    A shipment bound for Rotterdam was seized. | Rotterdam: destination
    The bus departed Lahore for Karachi. | Karachi: destination
    The freed passengers were moved to Quetta. | Quetta: destination
    A think tank in Singapore published the study. | Singapore: institution
    The London-based group said it had no information. | London: institution
    A researcher at a university in Oslo disagreed. | Oslo: institution
    The Geneva-based organisation called for calm. | Geneva: institution
    A bank in Zurich declined to comment. | Zurich: institution
    The court in The Hague will rule in May. | The Hague: institution
    The Cairo-based newspaper reported the deal. | Cairo: institution
    According to an institute in Stockholm, arms sales rose. | Stockholm: institution
    The company, headquartered in Seoul, makes batteries. | Seoul: institution
    An academy in Vienna keeps the records. | Vienna: institution
    The embassy in Nairobi issued a warning. | Nairobi: institution
    A hospital foundation in Boston paid for it. | Boston: institution
    A school of international studies in Singapore hosted him. | Singapore: institution
    The newspaper in Beirut printed the letter. | Beirut: institution
    His office in Islamabad gave no details. | Islamabad: institution
    Pakistan’s military launched an operation. | Pakistan: government
    Islamabad accused Kabul of looking away. | Islamabad: government, Kabul: government
    Russia said it had shot down two drones. | Russia: government
    China condemned the attack. | China: government
    Iran’s foreign minister denied the claim. | Iran: government
    The United States imposed new sanctions. | United States: government
    Moscow rejected the offer. | Moscow: government
    India’s government blamed militants. | India: government
    Turkey has warned its neighbours. | Turkey: government
    Washington urged both sides to talk. | Washington: government
    Japan’s parliament passed the law. | Japan: government
    Afghanistan denied that it sheltered the group. | Afghanistan: government
    Germany and France called for a ceasefire. | Germany: government, France: government
    Egyptian mediators said Israel had agreed. | Israel: government
    Pyongyang vowed to retaliate. | Pyongyang: government
    The Kremlin accused Ukraine of sabotage. | Ukraine: government
    Saudi Arabia announced a cut. | Saudi Arabia: government
    Ethiopia’s army entered the town. | Ethiopia: government
    Beijing insisted that nothing had changed. | Beijing: government
    Mexico’s president signed the decree. | Mexico: government
    South Korea’s navy recovered the wreck. | South Korea: government
    Brazil recalled its ambassador. | Brazil: government
    The place lies 157 km from Quetta. | Quetta: reference
    The village is 40 miles north of Kabul. | Kabul: reference
    It happened about 30 kilometres south of Beirut. | Beirut: reference
    The crater is 12 km east of Naples. | Naples: reference
    The camp is some 200 miles from Nairobi. | Nairobi: reference
    The border post is 5 km west of Chaman. | Chaman: reference
    The quake was centred 65 km north-west of Tokyo. | Tokyo: reference
    The well lies 20 kilometers outside Tripoli. | Tripoli: reference
    The mine is an hour’s drive from Lima. | Lima: reference
    The airport is near Oslo. | Oslo: reference
    The farm lies near Dijon. | Dijon: reference
    He was born in Vienna. | Vienna: mention
    Investors in China own a third of it. | China: mention
    Handlers in Afghanistan gave the order. | Afghanistan: mention
    The province has borders with Iran and Afghanistan. | Iran: mention, Afghanistan: mention
    Relatives in Canada were told. | Canada: mention
    The coast of Norway is long. | Norway: mention
    Officials in Kampala had no comment. | Kampala: mention
    Switzerland is a small country. | Switzerland: mention
    Balochistan is the largest province of Pakistan. | Balochistan: mention, Pakistan: mention
    The Quetta-born writer won a prize. | Quetta: mention
    Sources in Tehran spoke of a plot. | Tehran: mention
    Diplomats in Brussels are sceptical. | Brussels: mention
    Analysts in Dubai expect higher prices. | Dubai: mention
    The climate of Iceland is mild. | Iceland: mention
    Journalists in Ankara asked him about it. | Ankara: mention
    Bolivia has two capitals. | Bolivia: mention
    The attack was planned by leaders in Afghanistan. | Afghanistan: mention
    They attacked the train on the line between Quetta and Sibi. | Quetta: scene, Sibi: scene
    Gunmen ambushed a convoy on the highway from Noshki to Dalbandin. | Noshki: scene, Dalbandin: scene
    Train services from Quetta were suspended. | Quetta: scene
    The train left Quetta at nine. | Quetta: origin
    A bus leaving Hyderabad overturned. | Hyderabad: origin
    The prime minister visited Quetta on Thursday. | Quetta: scene
    The army spokesman held a press conference in Rawalpindi. | Rawalpindi: scene
    The bodies reached Multan at noon. | Multan: destination
    The train arrived in Jacobabad three hours late. | Jacobabad: destination
    """
}
