import { expect, test } from 'vitest'
import { passageOf, tell } from '../findings/testing.ts'

const read = (text: string, kind: 'kamerbrief' | 'report' | 'beslisnota' | 'kamervragen' = 'kamerbrief'): string[] =>
  tell(text, kind)
    .hits.filter((it) => it.fields.kind !== 'recommendation_reference' && it.lost === undefined)
    .map(passageOf)

const told = 'De raad adviseert de kade te verlichten.'

test.each([
  'Een hogere ligprijs wordt door de raad ontraden.',
  'De raad bepleit dat er een wachter komt.',
  'Volgens de raad kan worden volstaan met een opgave per haven.',
  'De keuring van kleine boten kan volgens het bureau vervallen.',
  'Zijns inziens hoort een veerpont altijd een marifoon te hebben.',
  'Een sluiswachter mag in de ogen van de commissie niet ontbreken.',
  'Naar de mening van de rekenkamer kan het toezicht beter bij de provincie worden belegd.',
  'Er is volgens de raad veel voor te zeggen de brug te verhogen.',
  'De schippersraad wil het tarief geheel afgeschaft zien.',
  'In het rapport wordt gesuggereerd de havenmeester aanvrager te laten zijn.',
  'De toezichthouder zelf ziet meer in een boete die oploopt.',
  'DNB heeft gewezen op de wenselijkheid van een jaarlijkse opgave.',
  'De rekenkamer houdt mij voor dat de meters openbaar horen te zijn.',
])('«%s» is advice', (text) => {
  expect(read(text)).toEqual([text])
})

test('a bureau that did the study is an adviser by its name', () => {
  const letter = 'Het onderzoek is uitgevoerd door Kadewijzer.\n\nKadewijzer ziet het liefst dat de kade dicht gaat.'
  expect(read(letter)).toEqual(['Kadewijzer ziet het liefst dat de kade dicht gaat.'])
  expect(read('Kadewijzer ziet het liefst dat de kade dicht gaat.')).toEqual([])
})

test.each([
  [
    'De raad beveelt aan de kade tot haven te maken en haar te verlichten.',
    'de kade tot haven te maken',
    'haar te verlichten',
  ],
  [
    'Het bureau raadt voorts aan de steun om te zetten in een lening en haar te verlengen.',
    'de steun om te zetten in een lening',
    'haar te verlengen',
  ],
  ['De raad adviseert voorts om havens te sluiten en om sluizen te openen.', 'havens te sluiten', 'sluizen te openen'],
  [
    'Zij hebben geadviseerd de toets te verplichten en de uitkomst te publiceren.',
    'de toets te verplichten',
    'de uitkomst te publiceren',
  ],
  [
    'Gemeenten doen er volgens de raad goed aan de kade te meten en een wachter aan te wijzen.',
    'de kade te meten',
    'een wachter aan te wijzen',
  ],
  [
    'De raad geeft in overweging de pont niet te verlengen en het veer te sluiten.',
    'de pont niet te verlengen',
    'het veer te sluiten',
  ],
  [
    'De raad pleit voor één norm voor iedereen en een toeslag voor schippers.',
    'één norm voor iedereen',
    'een toeslag voor schippers',
  ],
  [
    'De raad bepleit dat Nederland de kade verhoogt en daar een wachter aanstelt.',
    'Nederland de kade verhoogt',
    'daar een wachter aanstelt',
  ],
  [
    'De raad beveelt aan van iedere vaart een verslag te maken en dit aan de haven te sturen.',
    'van iedere vaart een verslag te maken',
    'dit aan de haven te sturen',
  ],
  [
    'Zij stelt voor de wachters om de drie jaar bijeen te roepen en de toelage te verhogen.',
    'de wachters om de drie jaar bijeen te roepen',
    'de toelage te verhogen',
  ],
  [
    'De leden lezen dat de onderzoekers voorstellen de sluis te dempen en de kade te verhogen.',
    'de sluis te dempen',
    'de kade te verhogen',
  ],
  [
    'De inspectie adviseert om schippers over de start te berichten en om het aantal bezoeken te melden.',
    'schippers over de start te berichten',
    'het aantal bezoeken te melden',
  ],
  [
    'De raad bepleitte verder het liggeld te halveren en bezoekers een dag te laten blijven.',
    'het liggeld te halveren',
    'bezoekers een dag te laten blijven',
  ],
  [
    'Voorts ziet zij graag dat de loods bij het gesprek wordt betrokken en dat de dienst later nagaat hoe het de schipper is vergaan.',
    'de loods bij het gesprek wordt betrokken',
    'de dienst later nagaat hoe het de schipper is vergaan',
  ],
  [
    'De raad is van oordeel dat er altijd een wachter moet zijn en dat schippers een kaart nodig hebben.',
    'er altijd een wachter moet zijn',
    'schippers een kaart nodig hebben',
  ],
  [
    'Geadviseerd wordt daarin alsnog te voorzien en tevens na te gaan of een toeslag nodig is.',
    'daarin alsnog te voorzien',
    'tevens na te gaan of een toeslag nodig is',
  ],
  [
    'Tot slot bepleit de raad een verbod op het lossen van zand door middel van kranen en een jaarlijkse telling.',
    'een verbod op het lossen van zand door middel van kranen',
    'een jaarlijkse telling',
  ],
  [
    'De raad bepleit een pasje voor jachthavens, en zou graag zien dat het een jaar geldt.',
    'De raad bepleit een pasje voor jachthavens',
    'zou graag zien dat het een jaar geldt.',
  ],
  [
    'De bond geeft schippers in overweging de tocht te melden, en zouden loodsen volgens hem de reden moeten noteren.',
    'De bond geeft schippers in overweging de tocht te melden',
    'zouden loodsen volgens hem de reden moeten noteren.',
  ],
])('two acts are two pieces of advice: %s', (text, first, second) => {
  expect(read(text)).toEqual([first, second])
})

test.each([
  ['De raad zou liever zien dat het veer blijft, en hij raadt mij aan de pont te verven.', 2],
  ['De raad pleit voor meer licht en vindt dat de wachter een huis moet krijgen.', 2],
  ['De raad vraagt om een vaste termijn van dertien weken en om voorrang voor schippers.', 2],
  ['Voorts vraagt de commissie om een toeslag op het tarief, alsmede om inzage in het register.', 2],
])('a second verb of advising begins a second piece: %s', (text, count) => {
  expect(read(text)).toHaveLength(count)
})

test('as many things as are announced, behind a colon', () => {
  expect(read('De raad bepleit drie dingen: licht op de kade, een wachter en een hek.')).toEqual([
    'licht op de kade',
    'een wachter',
    'een hek',
  ])
})

test('an aim that goes on about the first is no second piece', () => {
  const text = 'De raad pleit voor een gesprek met elke schipper, dus ook met de Poolse schipper en de Duitse kapitein.'
  expect(read(text)).toEqual([text])
})

test.each([
  ['Bent u bereid een tweede sluis te bouwen, zoals de raad bepleit?', 'een tweede sluis te bouwen'],
  ['Kent u het advies van de raad om kleine havens voor te laten gaan?', 'kleine havens voor te laten gaan'],
])('who asks about advice tells it: %s', (text, words) => {
  expect(read(text, 'kamervragen')).toEqual([words])
})

test('a question that no adviser is named in tells none', () => {
  expect(read('Bent u bereid een tweede sluis te bouwen, zoals Gouda vraagt?', 'kamervragen')).toEqual([])
})

test('two that are told apart by their number, each with its words', () => {
  const text = 'Met de derde aanbeveling, een vaste brug, en de vierde, een nieuw pad, ga ik aan de slag.'
  expect(read(`De raad doet vijf aanbevelingen.\n\n${text}`)).toEqual(['een vaste brug', 'een nieuw pad'])
})

test.each([
  'Wij geven u in overweging om in het debat over de sluis te beginnen.',
  'Het noemen van een datum raden wij u af.',
])('in a note its reader is advised: %s', (text) => {
  expect(read(text, 'beslisnota')).toHaveLength(1)
  expect(read(text, 'kamerbrief')).toEqual([])
})

test('what somebody gets to do is no advice to do it', () => {
  expect(read(`${told} De inspectie krijgt de bevoegdheid kades te sluiten.`)).toEqual([told])
})

test.each([
  'De motie wordt om die reden ontraden.',
  'Reizen naar het grensgebied worden afgeraden.',
  'Volgens de onderzoekers kan de wachttijd hierdoor langer worden.',
  'Volgens het bureau kan de overlast met licht worden beperkt.',
  'Het ligt volgens de commissie niet voor de hand om de termijn te verlengen.',
  'De gemeente wil drie maatregelen nemen: een hek, een poort en een camera.',
  'Het rapport noemt drie maatregelen die genomen zijn: een hek, een poort en een camera.',
  'De inspectie wil eerst de cijfers van alle havens zien.',
  'De aanbeveling was moeilijk uit te voeren.',
])('«%s» is no advice', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  'De raad pleit voor een betere samenwerking tussen een gemeente en een provincie.',
  'De raad pleit voor meer ruimte voor de burger en de schipper.',
  'De raad pleit voor een gesprek met een arts en een wachter.',
  'De commissie heeft geadviseerd de kade te verlichten en dat is lastig te bekostigen.',
  'Volgens de raad is het nodig de kade te verhogen, want het is lastig schepen te laden en te lossen.',
])('one piece of advice: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test('a word that only begins the sentence is no adviser, however often it stands before «beveelt»', () => {
  const letter =
    'Daarnaast beveelt de raad aan de kade te verlichten.\n\nDe sluis is dicht.\n\nDe kade ligt in Gouda.\n\nDe brug is open.\n\nDe pont vaart.\n\nDaarnaast vindt de burger dat de kade hoger moet.'
  expect(read(letter)).toEqual(['Daarnaast beveelt de raad aan de kade te verlichten.'])
})

test('what the reader is asked to tell is no advice', () => {
  expect(read('Kunt u aangeven hoe u de sluizen gaat openen, zoals de commissie adviseert?', 'kamervragen')).toEqual([])
  expect(read('Zoals de raad bepleit, bent u bereid een tweede sluis te bouwen?', 'kamervragen')).toEqual([
    'een tweede sluis te bouwen',
  ])
})

test('a note that asks for no more than a mark says so', () => {
  expect(read('Gevraagd: akkoord met de brief.', 'beslisnota')).toEqual(['Gevraagd: akkoord met de brief'])
})

test('a thought that names two acts names two pieces of advice', () => {
  const text =
    'De gedachte om boten buiten de spits te laten varen en de brugtijden gelijk te trekken, onderschrijf ik.'
  expect(read(`${told} ${text}`).slice(1)).toEqual([
    'boten buiten de spits te laten varen',
    'de brugtijden gelijk te trekken',
  ])
})

test('a call that names three acts names three pieces of advice; what is obliged belongs to the act that obliges', () => {
  const three =
    'Het rapport mondt uit in de oproep een register in te stellen, de boete te beperken tot 500 euro en geen toeslag te innen.'
  expect(read(three)).toEqual([
    'een register in te stellen',
    'de boete te beperken tot 500 euro',
    'geen toeslag te innen',
  ])
  expect(
    read(`${told} Het idee om verhuurders te verplichten ligplaatsen opzegbaar te maken, steun ik.`).slice(1),
  ).toEqual(['verhuurders te verplichten ligplaatsen opzegbaar te maken'])
})

test.each([
  ['De raad adviseert dat de kade wordt verbreed en dat vindt ook de schipper.', 1],
  ['De raad bepleit dat de haven wordt verbreed en dat steunt het kabinet omdat het past.', 1],
  ['De raad is van oordeel dat de kade smal is en dat de brug oud is, en adviseert daarom beide te vervangen.', 1],
  [
    'De Afdeling is van oordeel dat de noodzaak niet is aangetoond en dat het voorstel daarom moet worden heroverwogen.',
    1,
  ],
  ['De raad adviseert de kade te meten, hoewel schippers zeggen niet te weten waarom.', 1],
  ['De raad stelt vast dat de kade smal is en dient dat volgens hem te melden.', 1],
  ['De raad heeft gepleit voor rust en voor mij is dat genoeg.', 1],
  ['De oproep een register in te stellen, zonder de boete te verhogen en zonder toeslag te innen, steun ik.', 1],
  ['De oproep de heffing te beperken tot jachten en boten en die te keuren, steun ik.', 1],
  ['Aanbeveling 2: verbeter het onderzoek en steun aan havens.', 1],
  ['De raad bepleit een overleg met de stad en een gesprek.', 1],
  ['De onderzoekers zien graag dat het veer blijft en dat is begrijpelijk.', 1],
])('one piece of advice: %s', (text, count) => {
  expect(read(text)).toHaveLength(count)
})

test.each([
  ['De raad acht de taak van de havens onduidelijk. ', 'Gelet hierop ware die taak bij de provincie te leggen.'],
  ['De raad adviseert de kade te verlichten. ', 'Een termijn van vijf jaar zou meer in de rede liggen.'],
])('behind what an adviser says the conditional of bills is advice: %s%s', (before, text) => {
  expect(read(before + text).at(-1)).toBe(text)
  expect(read(`De minister leest dit anders. ${text}`)).toEqual([])
})

test.each([
  [
    'De raad adviseert de kade te meten en na te gaan of dat kan, maar het kabinet ziet daarvan af.',
    ['de kade te meten', 'na te gaan of dat kan'],
  ],
  ['De raad bepleit het verbod, de toeslag en de subsidie.', ['het verbod', 'de toeslag', 'de subsidie']],
  [
    'De raad bepleit de aanleg van een kade, een brug en een sluis.',
    ['de aanleg van een kade', 'een brug', 'een sluis'],
  ],
  [
    'De onderzoekers opperen de heffing te laten eindigen, haar automatisch toe te kennen en er ruchtbaarheid aan te geven.',
    ['de heffing te laten eindigen', 'haar automatisch toe te kennen', 'er ruchtbaarheid aan te geven'],
  ],
  [
    'Daarnaast raden de onderzoekers aan keuringen niet pas na de vaart te starten en schippers inzicht te geven.',
    ['keuringen niet pas na de vaart te starten', 'schippers inzicht te geven'],
  ],
  [
    'Daarin wordt de wetgever aangeraden het register zelf te doen beheren, en het tarief vrij te laten.',
    ['het register zelf te doen beheren', 'het tarief vrij te laten'],
  ],
  [
    'In zijn verslag stelt het drie dingen voor: een norm voor elke boot, een verbod op snelvaren en een meldpunt.',
    ['een norm voor elke boot', 'een verbod op snelvaren', 'een meldpunt'],
  ],
  [
    'Volgens de raad zou elk veer een wachter moeten hebben, en bij de inspectie hoort een klachtrecht te worden belegd.',
    [
      'Volgens de raad zou elk veer een wachter moeten hebben',
      'bij de inspectie hoort een klachtrecht te worden belegd.',
    ],
  ],
  [
    'Aanbeveling 1: boek kosten per post en publiceer deze jaarlijks.',
    ['boek kosten per post', 'publiceer deze jaarlijks'],
  ],
  ['De tweede aanbeveling is de capaciteit te baseren op een raming.', ['de capaciteit te baseren op een raming']],
])('%s', (text, pieces) => {
  expect(read(text)).toEqual(pieces)
})

test.each(['dwingen', 'verzoeken', 'stimuleren'])('what somebody is to be made to do belongs to «%s»', (verb) => {
  const words = `verhuurders te ${verb} ligplaatsen opzegbaar te maken`
  expect(read(`${told} Het idee om ${words}, steun ik.`).slice(1)).toEqual([words])
})

test('an advice that can be carried out is not what it asks', () => {
  expect(read(`${told} Deze aanbeveling is het best te realiseren in overleg.`)).toEqual([told])
})

test('an item under the words that announce it is advice, whatever its number', () => {
  expect(read('De raad adviseert het volgende.\n\n1. De kade zo snel mogelijk te verbreden.')).toEqual([
    'De kade zo snel mogelijk te verbreden',
  ])
})

test('an answer that bears the number of the advice above it is no item of a list', () => {
  const report = `Nader rapport

1. Noodzaak
De Raad van State mist een toelichting. Hij adviseert de noodzaak van de wet te motiveren.

1. In 2008 waren 1.000 havens open. Paragraaf 2 zet dit thans uiteen.

2. Toezicht
Het toezicht is verdeeld. Hij adviseert het toezicht te bundelen.
`
  expect(read(report)).toEqual([
    'Hij adviseert de noodzaak van de wet te motiveren.',
    'Hij adviseert het toezicht te bundelen.',
  ])
})

test('an item whose number is not that of its heading stays in its list', () => {
  const letter = '2. Advies van de raad\n\nDe raad adviseert het volgende.\n\n1. De kade te verbreden.\n'
  expect(read(letter)).toEqual(['De kade te verbreden'])
})

test('a numbered list goes on behind what is said of its items', () => {
  const letter = `De verbeterpunten van de raad luiden:

1. Toets bij aankomst iedere schipper.

De dienst neemt de toets op in de keuring, te beginnen met de havens in het noorden van het land.

2. Stel per haven een aantal ligplaatsen vast.
`
  const heads = tell(letter).hits.map((it) => it.fields.head?.text)
  expect(heads).toEqual(['De verbeterpunten van de raad luiden:', 'De verbeterpunten van de raad luiden:'])
})

test('«Gevraagd besluit» above a list is a heading', () => {
  const note = `Aan: de Minister
Van: Directie Havens

Gevraagd besluit
- In te stemmen met bijgaande reactie
- De reactie uiterlijk 31 maart te verzenden

Toelichting
De Rekenkamer heeft op 7 maart haar rapport over de opslag van boten voor wederhoor aangeboden.
`
  expect(read(note, 'beslisnota')).toEqual([
    'In te stemmen met bijgaande reactie',
    'De reactie uiterlijk 31 maart te verzenden',
  ])
})

test('as many as the text says, behind «te weten»', () => {
  const text =
    'Het rapport bevat twee suggesties, te weten een kaart voor schippers en de mogelijkheid om later te betalen.'
  expect(read(text)).toEqual(['een kaart voor schippers', 'de mogelijkheid om later te betalen'])
})

test.each([
  ['2. Laat kades hun diepte tonen', ['Laat kades hun diepte tonen']],
  ['Laat kades hun diepte tonen', ['Laat kades hun diepte tonen']],
  // A noun, and what orders nothing.
  ['Laat op de avond aan de kade', []],
  ['Steun aan kleine havens', []],
])('the heading «%s» in a reaction gives %j', (heading, advice) => {
  const letter = `De raad bracht in maart een advies uit over kades en doet daarin enkele voorstellen.

${heading}

Dit neem ik over. Schippers weten dan vooraf of zij kunnen aanleggen.
`
  expect(read(letter)).toEqual(advice)
})
