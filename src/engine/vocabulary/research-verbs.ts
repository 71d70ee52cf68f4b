// What verbs and nouns say of a study: whether a sentence tells how it goes or what it found. Verbs are infinitives with
// their particles, as sentences are taken apart.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** To look into. Once that is done there is an answer. */
export const investigating = words(`
onderzoeken uitzoeken nagaan bekijken kijken bezien vergelijken bevragen ondervragen meten evalueren analyseren volgen
inventariseren verkennen interviewen doorrekenen toetsen bestuderen peilen tellen doorlichten houden verrichten
`)

/** To ask, measure and tell of: what is done in research and seldom elsewhere. */
export const asking = words(`
onderzoeken uitzoeken nagaan bekijken kijken bezien beschrijven vergelijken vragen bevragen ondervragen meten evalueren
analyseren volgen verzamelen betrekken gebruiken bijhouden inventariseren verkennen bespreken raadplegen interviewen
weergeven samennemen samenbrengen uitzetten doorrekenen ingaan stilstaan besteden opstellen toetsen bestuderen
peilen tellen monitoren schetsen uitwerken uitsplitsen selecteren benaderen toelichten publiceren
uitbrengen herhalen bundelen actualiseren meenemen doorlichten beantwoorden belichten ramen becijferen berekenen aanschrijven reflecteren terugblikken
terugkijken
`)

/** What those who do research do besides. */
export const studying = new Set([
  ...asking,
  ...words(
    'verschijnen uitvoeren houden zetten brengen werken bezoeken instellen voorbereiden inwinnen behandelen beoordelen spreken afnemen hebben krijgen ondersteunen begeleiden meewerken',
  ),
  'aan de slag gaan',
])

/** To be planned, late or on the way. */
export const planning = words(`
plannen voorzien verwachten afronden uitstellen verschuiven doorschuiven vertragen starten beginnen
aanvangen lopen duren verlengen eindigen vervallen volgen verschijnen opschorten annuleren opschuiven aanbesteden wachten
`)

/** To say what was found or what ought to be done. */
export const reporting = words(`
blijken uitwijzen concluderen constateren vaststellen aantonen tonen aanbevelen bevelen adviseren raden aanraden
afraden ontraden pleiten bevestigen signaleren oordelen waarschuwen opmaken afleiden vinden leren leiden ontkrachten weerleggen
bepleiten onderstrepen benadrukken aantreffen toeschrijven stellen
`)

/** To think or to see: of researchers, councils and committees. */
export const judging = words(`
zien vinden achten noemen missen betwijfelen menen oordelen waarderen beoordelen prijzen bekritiseren betreuren zijn
`)

/** What comes of the results of a study that are still to be had or to be used. */
export const handling = words(`
gebruiken verwachten volgen publiceren verschijnen betrekken bespreken delen weergeven presenteren meenemen opnemen
dienen benutten verwerken komen vormen aanbieden toezenden zenden sturen opsturen doorsturen overhandigen beschrijven samenvatten
`)

const list = (text: string): string => text.trim().split(/\s+/).join('|')

/** A study or a part of the paper about it: as the end of a compound, and words that end others too («instelling»). */
export const isPaper = new RegExp(
  `(?:${list(`
onderzoek onderzoeken evaluatie evaluaties studie studies rapport rapporten rapportage rapportages monitor doorlichting verkenning
analyse advies hoofdstuk meting metingen peiling enquête inventarisatie doorrekening raming vergelijking benchmark
interviews vragenlijst vragenlijsten expertsessies
visitatie synthese publicatie eindverslag steekproef tussenbalans handreiking leidraad toetsing toets quickscan factsheet dashboard kamerbrief beleidsreactie
`)})$|^(?:${list('telling tellingen review scan audit balans casestudies schatting ibo mkba veldwerk')})$`,
  'u',
)

/** A study as something that is done: no advice or handbook, which others follow. */
export const isStudy =
  /(?:onderzoek|evaluatie|studie|monitor|doorlichting|meting|enquête|peiling|vragenlijst|onderzoeksagenda|interviews)$/u

/** Who does research or gives advice. */
export const isResearcher = new RegExp(
  `(?:${list(`
onderzoeker onderzoekers evaluatoren auteurs opstellers commissie raad rekenkamer werkgroep bureau inspectie autoriteit
planbureau ombudsman adviseurs instituut deskundigen panel onderzoeksteam auditdienst inspecties consortium kenniscentrum
`)})$`,
  'u',
)

export const isResult =
  /^(?:\p{L}{0,10}resultaten|uitkomsten?|bevindingen|antwoorden|conclusies?|eindconclusie|slotsom)$/u

export const isAim =
  /^(?:doel|hoofddoel|doelstelling|vraag|hoofdvraag|kernvraag|onderzoeksvraag|onderzoeksvragen|deelvragen|vraagstelling|opzet|plan|nadruk|focus|accent|scope|reikwijdte|uitgangspunt|onderzoeksopzet|voorwerp|onderwerp|aanleiding|bedoeling|insteek|afronding|eindrapport|eindverslag|verslag)$/u

/** What aims and questions do. A goal that was reached and a demand that grew do something else. */
export const aiming = words(`
zijn luiden liggen uitgaan vormen staan worden richten delen bespreken verwachten verschijnen volgen opstellen vaststellen
gaan omvatten betreffen beslaan
`)

/** What a study of a measure waits for. */
export const isTrial = /(?:proef|pilot|pilots|experiment|experimenten|start|eindmeting|oplevering)$/u
