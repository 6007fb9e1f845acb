import { list } from "./catalogue.ts";

/**
 * Names by which a diploma or transcript tells the country of its institution: the country's own
 * names, cities that are seats of universities, and names of universities without a city. ISO 3166-1.
 * A place that is in two countries (Cambridge, Valencia) is left out.
 */
export const places: Readonly<Record<string, readonly string[]>> = {
  NO: list(`
    norway, norge, noreg, norwegen, noorwegen, norwegian, norges, oslo, bergen, trondheim, tromsø,
    stavanger, agder, ntnu, uit, universitetet i, ås nmbu, nmbu, norsk, kristiansand, bodø,
    nord universitet, oslomet
  `),
  SE: list(`
    sweden, sverige, schweden, zweden, swedish, lund, uppsala, stockholm, göteborg, gothenburg,
    chalmers, linköping, umeå, kth, malmö, örebro, karlstad, luleå, kungliga tekniska,
    högskoleförordningen
  `),
  DK: list(`
    denmark, danmark, dänemark, denemarken, danish, københavn~, copenhagen, kopenhagen, aarhus, aalborg,
    odense, syddansk, dtu, roskilde
  `),
  FI: list(`
    finland, suomi, finnland, helsinki, helsingfors, tampere, turku, åbo, oulu, jyväskylä, aalto,
    finnish
  `),
  IS: list(`iceland, ísland, reykjavik`),
  DE: list(`
    germany, deutschland, allemagne, tyskland, duitsland, german, berlin, münchen, munich, hamburg,
    köln, cologne, frankfurt, rostock, tübingen, heidelberg, göttingen, leipzig, dresden, aachen, bonn,
    bremen, greifswald, kiel, münster, mainz, jena, halle, stuttgart, karlsruhe, darmstadt, würzburg,
    erlangen, nürnberg, regensburg, bayreuth, bamberg, passau, potsdam, magdeburg, kassel, marburg,
    giessen, konstanz, ulm, saarbrücken, saarland, bielefeld, paderborn, dortmund, bochum, duisburg,
    düsseldorf, oldenburg, osnabrück, hannover, braunschweig, chemnitz, freiburg, mannheim, augsburg,
    rwth, lübeck, siegen, trier, koblenz, hildesheim, flensburg, stralsund, wismar, neubrandenburg,
    ilmenau, cottbus, kaiserslautern, hohenheim
  `),
  AT: list(`austria, österreich, wien, vienna, graz, innsbruck, salzburg, linz, klagenfurt, leoben`),
  CH: list(`
    switzerland, schweiz, suisse, zürich, zurich, eth, epfl, lausanne, genève, geneva, basel, bern,
    fribourg, neuchâtel, st gallen, lugano
  `),
  NL: list(`
    netherlands, the netherlands, nederland, niederlande, nederlandse, dutch, amsterdam, utrecht,
    leiden, delft, groningen, rotterdam, eindhoven, nijmegen, radboud, tilburg, maastricht, wageningen,
    twente, enschede
  `),
  BE: list(`
    belgium, belgië, belgique, belgien, gent, ghent, leuven, ku leuven, antwerpen, antwerp, brussel,
    brussels, bruxelles, hasselt, louvain, liège, mons, namur, vlaamse, vlaanderen
  `),
  LU: list(`luxembourg, luxemburg`),
  FR: list(`
    france, frankreich, frankrijk, frankrike, république française, paris, lyon, marseille, toulouse,
    bordeaux, lille, nantes, strasbourg, montpellier, grenoble, rennes, nice, brest,
    bretagne occidentale, sorbonne, dijon, nancy, lorraine, poitiers, saclay, caen, tours, orléans
  `),
  ES: list(`
    spain, españa, spanien, spanje, madrid, barcelona, granada, sevilla, salamanca, zaragoza, bilbao,
    país vasco, málaga, murcia, oviedo, santiago de compostela, alicante, valladolid, complutense,
    politècnica de catalunya, rey de españa, alcalá
  `),
  PT: list(`portugal, lisboa, lisbon, porto, coimbra, minho, aveiro`),
  IT: list(`
    italy, italia, italien, italië, repubblica italiana, roma, rome, milano, milan, bologna, torino,
    turin, padova, padua, pisa, firenze, florence, napoli, naples, genova, trento, trieste, siena,
    pavia, catania, palermo, bari, perugia, università degli studi, politecnico di
  `),
  GB: list(`
    united kingdom, england, scotland, wales, great britain, uk, london, oxford, leeds, manchester,
    edinburgh, glasgow, bristol, sheffield, nottingham, liverpool, southampton, warwick, durham, exeter,
    cardiff, st andrews, aberdeen, york university of, university of york, birmingham, imperial college,
    university college london, belfast, leicester, newcastle upon tyne
  `),
  IE: list(`ireland, dublin, galway, cork, limerick, maynooth`),
  US: list(`
    united states, usa, u s a, massachusetts, california, new york, texas, illinois, michigan,
    pennsylvania, wisconsin, ohio, florida, virginia, washington d c, boston, chicago, stanford,
    berkeley, harvard, princeton, yale, mit, minnesota, maryland, indiana, arizona, colorado, oregon,
    connecticut, new jersey, north carolina, state university
  `),
  CA: list(`
    canada, toronto, montreal, montréal, vancouver, british columbia, ontario, mcgill, alberta, ottawa,
    québec, calgary
  `),
  AU: list(`australia, sydney, melbourne, queensland, canberra, adelaide, monash, new south wales`),
  NZ: list(`new zealand, auckland, otago`),
  IN: list(`
    india, indian, mumbai, bombay, delhi, chennai, madras, kolkata, bangalore, bengaluru, hyderabad,
    pune, kanpur, kharagpur, iit, tamil nadu, kerala, karnataka, maharashtra, gujarat, anna university,
    visvesvaraya, uttar pradesh
  `),
  PK: list(`pakistan, lahore, karachi, islamabad, punjab university, peshawar`),
  BD: list(`bangladesh, dhaka, chittagong`),
  LK: list(`sri lanka, colombo, peradeniya, moratuwa`),
  NP: list(`nepal, kathmandu, tribhuvan`),
  CN: list(`
    china, beijing, shanghai, tsinghua, peking, zhejiang, nanjing, wuhan, guangzhou, chinese, fudan,
    harbin, sichuan, xi an
  `),
  TW: list(`taiwan, taipei`),
  JP: list(`japan, tokyo, kyoto, osaka, tohoku, nagoya`),
  KR: list(`korea, seoul, kaist, busan, yonsei`),
  VN: list(`vietnam, hanoi, ho chi minh`),
  ID: list(`indonesia, jakarta, bandung`),
  MY: list(`malaysia, kuala lumpur, malaya`),
  SG: list(`singapore`),
  TH: list(`thailand, bangkok, chulalongkorn`),
  PH: list(`philippines, manila`),
  IR: list(`iran, tehran, sharif, isfahan, amirkabir, shiraz, tabriz, mashhad`),
  TR: list(`turkey, türkiye, türkei, istanbul, ankara, izmir, bilkent, bogazici`),
  GR: list(`greece, athens, thessaloniki, hellenic, crete, patras, griechenland`),
  CY: list(`cyprus, nicosia`),
  PL: list(`
    poland, polska, polen, warsaw, warszawa, kraków, krakow, wrocław, wroclaw, poznań, gdańsk, łódź,
    jagiellonian
  `),
  CZ: list(`czech, czechia, praha, prague, brno, ostrava`),
  SK: list(`slovakia, bratislava, košice`),
  HU: list(`hungary, budapest, szeged, debrecen`),
  RO: list(`romania, bucharest, bucurești, cluj, iași, timișoara`),
  BG: list(`bulgaria, sofia`),
  RS: list(`serbia, belgrade, novi sad, niš`),
  HR: list(`croatia, zagreb, split`),
  SI: list(`slovenia, ljubljana, maribor`),
  BA: list(`bosnia, sarajevo`),
  EE: list(`estonia, tartu, tallinn`),
  LV: list(`latvia, riga`),
  LT: list(`lithuania, vilnius, kaunas`),
  UA: list(`ukraine, kyiv, kiev, kharkiv, lviv`),
  RU: list(`russia, russian federation, moscow, saint petersburg, novosibirsk`),
  IL: list(`israel, tel aviv, jerusalem, technion, haifa`),
  EG: list(`egypt, cairo, ain shams`),
  NG: list(`nigeria, lagos, ibadan, nsukka, abuja, ahmadu bello`),
  GH: list(`ghana, accra, kumasi, legon, kwame nkrumah`),
  KE: list(`kenya, nairobi`),
  ET: list(`ethiopia, addis ababa`),
  ZA: list(`south africa, cape town, witwatersrand, stellenbosch, pretoria`),
  TN: list(`tunisia, tunis, tunisie`),
  MA: list(`morocco, maroc, rabat, casablanca`),
  LB: list(`lebanon, beirut`),
  JO: list(`jordan, amman`),
  SY: list(`syria, damascus, aleppo`),
  IQ: list(`iraq, baghdad`),
  BR: list(`brazil, brasil, são paulo, rio de janeiro, campinas, minas gerais, brasília`),
  MX: list(`mexico, méxico, guadalajara, monterrey`),
  AR: list(`argentina, buenos aires`),
  CL: list(`chile, santiago de chile`),
  CO: list(`colombia, bogotá, medellín`),
  PE: list(`peru, perú`),
};
