import type { Act } from '../context.ts'

/*
 * Acts that any Dutch government document may name, whatever its field. Acts of one policy field are data of that field
 * (`fields/<field>/field.json`). The first name is the act's own title. An identifier stands here only when it was seen in
 * an official source; without one the act is `nlwet:` and a slug of its title. Abbreviations count with their very
 * capitals: «Wob» is an act and «wob» is not.
 */

const act = (canonical: string, names: readonly string[], abbreviations: readonly string[] = []): Act => ({
  canonical,
  names,
  abbreviations,
})

const administrative: readonly Act[] = [
  act('BWBR0001840', ['Grondwet voor het Koninkrijk der Nederlanden', 'Grondwet'], ['Gw']),
  act('BWBR0005537', ['Algemene wet bestuursrecht'], ['Awb']),
  act('BWBR0045754', ['Wet open overheid'], ['Woo']),
  act('BWBR0005252', ['Wet openbaarheid van bestuur'], ['Wob']),
  act('BWBR0039429', ['Comptabiliteitswet 2016', 'Comptabiliteitswet'], ['CW 2016', 'CW']),
  act('nlwet:comptabiliteitswet-2001', ['Comptabiliteitswet 2001'], ['CW 2001']),
  act(
    'BWBR0046970',
    ['Regeling periodiek evaluatieonderzoek 2022', 'Regeling periodiek evaluatieonderzoek'],
    ['RPE 2022', 'RPE'],
  ),
  act(
    'nlwet:regeling-periodiek-evaluatieonderzoek-2018',
    ['Regeling periodiek evaluatieonderzoek 2018', 'Regeling periodiek evaluatieonderzoek'],
    ['RPE 2018', 'RPE'],
  ),
  act(
    'nlwet:regeling-periodiek-evaluatieonderzoek-2015',
    ['Regeling periodiek evaluatieonderzoek 2015', 'Regeling periodiek evaluatieonderzoek'],
    ['RPE 2015', 'RPE'],
  ),
  act('BWBR0005730', ['Aanwijzingen voor de regelgeving']),
  act('BWBR0008159', ['Kaderwet adviescolleges']),
  act('BWBR0020495', ['Kaderwet zelfstandige bestuursorganen', 'Kaderwet zbo’s', 'Kaderwet zbo'], ['Kzbo']),
  act('nlwet:kaderwet-overige-jenv-subsidies', ['Kaderwet overige JenV-subsidies']),
  act('nlwet:kaderwet-szw-subsidies', ['Kaderwet SZW-subsidies']),
  act('nlwet:kaderwet-vws-subsidies', ['Kaderwet VWS-subsidies']),
  act('nlwet:kaderwet-ezk-en-lnv-subsidies', ['Kaderwet EZK- en LNV-subsidies', 'Kaderwet EZ-subsidies']),
  act('BWBR0002448', ['Algemene termijnenwet']),
  act('BWBR0005416', ['Gemeentewet']),
  act('BWBR0005645', ['Provinciewet']),
  act('BWBR0007376', ['Archiefwet 1995', 'Archiefwet']),
  act('BWBR0004287', ['Bekendmakingswet']),
  act('BWBR0033715', ['Wet basisregistratie personen'], ['Wet BRP', 'Wbrp']),
  act('BWBR0005212', ['Paspoortwet']),
  act('BWBR0048156', ['Wet digitale overheid'], ['Wdo']),
  act('BWBR0021777', ['Handelsregisterwet 2007', 'Handelsregisterwet']),
  act('BWBR0023466', ['Wet basisregistratie adressen en gebouwen'], ['Wet BAG']),
  act('nlwet:wet-versterking-decentrale-rekenkamers', ['Wet versterking decentrale rekenkamers']),
]

const privacy: readonly Act[] = [
  act('CELEX:32016R0679', ['Algemene verordening gegevensbescherming'], ['AVG', 'GDPR']),
  act('BWBR0040940', ['Uitvoeringswet Algemene verordening gegevensbescherming', 'Uitvoeringswet AVG'], ['UAVG']),
  act('BWBR0011468', ['Wet bescherming persoonsgegevens'], ['Wbp']),
  act('BWBR0022463', ['Wet politiegegevens'], ['Wpg']),
  act('BWBR0014194', ['Wet justitiële en strafvorderlijke gegevens'], ['Wjsg']),
  act('CELEX:32016L0680', [
    'Richtlijn gegevensbescherming opsporing en vervolging',
    'Politierichtlijn gegevensbescherming',
  ]),
]

const codes: readonly Act[] = [
  act('BWBR0001854', ['Wetboek van Strafrecht'], ['Sr', 'WvSr']),
  act('BWBR0001903', ['Wetboek van Strafvordering'], ['Sv', 'WvSv']),
  act('BWBR0001827', ['Wetboek van Burgerlijke Rechtsvordering'], ['Rv']),
  act('nlwet:burgerlijk-wetboek', ['Burgerlijk Wetboek'], ['BW']),
  act('BWBR0002656', ['Burgerlijk Wetboek Boek 1', 'Boek 1 van het Burgerlijk Wetboek']),
  act('BWBR0003045', ['Burgerlijk Wetboek Boek 2', 'Boek 2 van het Burgerlijk Wetboek']),
  act('BWBR0002761', ['Burgerlijk Wetboek Boek 4', 'Boek 4 van het Burgerlijk Wetboek']),
  act('BWBR0005289', ['Burgerlijk Wetboek Boek 6', 'Boek 6 van het Burgerlijk Wetboek']),
  act('BWBR0005290', ['Burgerlijk Wetboek Boek 7', 'Boek 7 van het Burgerlijk Wetboek']),
  act('BWBR0001830', ['Wet op de rechterlijke organisatie'], ['Wet RO']),
  act('BWBR0002063', ['Wet op de economische delicten'], ['WED']),
  act('BWBR0001941', ['Opiumwet']),
  act('BWBR0024282', ['Wet ter voorkoming van witwassen en financieren van terrorisme'], ['Wwft']),
  act('BWBR0001860', ['Faillissementswet']),
  act('BWBR0001886', ['Auteurswet 1912', 'Auteurswet']),
  act('BWBR0006622', ['Wegenverkeerswet 1994'], ['WVW 1994', 'Wvw 1994']),
  act('BWBR0009950', ['Telecommunicatiewet']),
]

const social: readonly Act[] = [
  act('BWBR0015703', ['Participatiewet', 'Wet werk en bijstand'], ['WWB']),
  act('BWBR0002221', ['Algemene Ouderdomswet'], ['AOW']),
  act('BWBR0007795', ['Algemene nabestaandenwet'], ['Anw']),
  act('BWBR0004045', ['Werkloosheidswet'], ['WW']),
  act('BWBR0001888', ['Ziektewet'], ['ZW']),
  act('BWBR0019057', ['Wet werk en inkomen naar arbeidsvermogen'], ['Wet WIA', 'WIA']),
  act('BWBR0002524', ['Wet op de arbeidsongeschiktheidsverzekering'], ['WAO']),
  act('BWBR0004043', ['Toeslagenwet']),
  act('BWBR0013060', ['Wet structuur uitvoeringsorganisatie werk en inkomen'], ['Wet SUWI', 'Wet Suwi']),
  act('BWBR0018472', ['Algemene wet inkomensafhankelijke regelingen'], ['Awir']),
  act('BWBR0002638', ['Wet minimumloon en minimumvakantiebijslag', 'Wet minimumloon'], ['Wml', 'WML']),
  act('BWBR0009616', ['Wet allocatie arbeidskrachten door intermediairs'], ['Waadi', 'WAADI']),
  act('BWBR0007671', ['Arbeidstijdenwet'], ['ATW', 'Atw']),
  act('BWBR0010346', ['Arbeidsomstandighedenwet'], ['Arbowet']),
  act('BWBR0002747', ['Wet op de ondernemingsraden'], ['WOR']),
  act('BWBR0013008', ['Wet arbeid en zorg'], ['Wazo']),
  act('BWBR0017017', ['Wet kinderopvang'], ['Wko']),
  act('BWBR0006502', ['Algemene wet gelijke behandeling'], ['Awgb', 'AWGB']),
  act('BWBR0002320', ['Algemene wet inzake rijksbelastingen'], ['AWR']),
  act('BWBR0035362', ['Wet maatschappelijke ondersteuning 2015'], ['Wmo 2015']),
  act('BWBR0034925', ['Jeugdwet']),
  act('BWBR0018450', ['Zorgverzekeringswet'], ['Zvw']),
  act('BWBR0035917', ['Wet langdurige zorg'], ['Wlz']),
]

const treaties: readonly Act[] = [
  act(
    'BWBV0001000',
    [
      'Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
      'Europees Verdrag voor de Rechten van de Mens',
      'Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    ],
    ['EVRM'],
  ),
  act(
    'BWBV0002508',
    [
      'Verdrag inzake de rechten van het kind',
      'Internationaal Verdrag inzake de Rechten van het Kind',
      'Kinderrechtenverdrag',
    ],
    ['IVRK'],
  ),
  act('BWBV0001017', ['Internationaal Verdrag inzake burgerrechten en politieke rechten'], ['IVBPR']),
  act('BWBV0001016', ['Internationaal Verdrag inzake economische, sociale en culturele rechten'], ['IVESCR']),
  act('BWBV0001800', ['Europees Sociaal Handvest'], ['ESH']),
  act('CELEX:12016E/TXT', ['Verdrag betreffende de werking van de Europese Unie'], ['VWEU']),
  act('CELEX:12016M/TXT', ['Verdrag betreffende de Europese Unie'], ['VEU']),
  act('CELEX:12016P/TXT', [
    'Handvest van de grondrechten van de Europese Unie',
    'EU-Grondrechtenhandvest',
    'EU-Handvest',
  ]),
]

const european: readonly Act[] = [
  act('CELEX:32006L0123', ['Dienstenrichtlijn']),
  act('CELEX:31992L0043', ['Habitatrichtlijn']),
  act('CELEX:32009L0147', ['Vogelrichtlijn']),
  act('CELEX:32000L0060', ['Kaderrichtlijn water']),
  act('CELEX:31991L0676', ['Nitraatrichtlijn']),
  act('CELEX:32016L2102', ['Richtlijn toegankelijkheid overheidswebsites', 'Webtoegankelijkheidsrichtlijn']),
  act('CELEX:32019L1024', ['Open-datarichtlijn', 'Richtlijn open data en hergebruik van overheidsinformatie']),
  act('CELEX:32024R1689', ['AI-verordening', 'Verordening artificiële intelligentie']),
  act('CELEX:32022R2065', ['Digitaledienstenverordening', 'Verordening digitale diensten'], ['DSA']),
  act('CELEX:32014R0910', ['eIDAS-verordening']),
  act('CELEX:32000L0078', [
    'Kaderrichtlijn gelijke behandeling in arbeid en beroep',
    'Kaderrichtlijn gelijke behandeling',
  ]),
  act('CELEX:32000L0043', ['Antirassendiscriminatierichtlijn', 'Rassenrichtlijn']),
]

/** All of them. */
export const acts: readonly Act[] = [...administrative, ...privacy, ...codes, ...social, ...treaties, ...european]
