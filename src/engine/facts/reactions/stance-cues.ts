// How officials answer a recommendation, as bare words. Data: the order of trying is in stance.ts.

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.map((it) => ` ${it} `).join('|'), 'u')

/** Adopted in part, or with a reserve that takes something back. */
export const PARTLY = any(
  'niet (?:onverkort|volledig|geheel|zonder meer|helemaal|in alle opzichten|over de hele linie)',
  '(?:ten dele|gedeeltelijk|deels|grotendeels|in aangepaste vorm|in gewijzigde vorm|in afgezwakte vorm|op onderdelen)',
  '(?:overgenomen|opgevolgd|uitgevoerd) dan wel',
  `voor het laatste ${near(8)}voor het eerste`,
  `voor het eerste ${near(8)}voor het (?:laatste|tweede)`,
)
/** A reserve behind an act. */
export const RESERVE = any(
  'zij het',
  'met dien verstande',
  'met uitzondering van',
  'vooralsnog alleen',
  'alleen voor',
  'op hoofdlijnen',
  `voor zover`,
)
/** Turned down. */
export const REJECTED = any(
  'geen (?:aanleiding|reden|noodzaak|meerwaarde|gevolg|voorstander|heil|ruimte|behoefte|mogelijkheid|mogelijkheden|dekking|grond|invloed|toegevoegde waarde)',
  `(?:neem|neemt|nemen) ${near(12)}niet ${near(3)}over`,
  `niet over (?:neem|neemt|nemen)`,
  `niet ${near(4)}(?:overgenomen|overnemen|over te nemen|opgevolgd|opvolgen|uitgevoerd|gevolgd|gehonoreerd|ingevoerd|overneem|overneemt|volgen)`,
  `(?:volg|volgt|volgen) ${near(10)}niet(?: op)?`,
  `(?:wijs|wijst|wijzen) ${near(8)}(?:af|van de hand)`,
  `(?:kies|kiest|kiezen) ${near(6)}niet`,
  `zie ${near(8)}af van`,
  `zie ik ${near(3)}(?:van )?af`,
  `(?:acht|achten|vind|vinden|vindt) ${near(16)}(?:niet|onwenselijk|onnodig|onverantwoord|disproportioneel|onhaalbaar)(?: ${near(3)}(?:verantwoord|wenselijk|nodig|haalbaar|opportuun|passend|proportioneel))?`,
  `(?:past|passen) ${near(3)}niet`,
  'niet (?:aan de orde|in de rede|wenselijk|haalbaar|opportuun|nodig|mogelijk|uitvoerbaar|verantwoord|van plan|voornemens|voor)',
  `(?:ga|gaat|gaan|wil|zal|zullen|willen) ${near(8)}niet`,
  `niet ${near(4)}(?:gaan|mee|overgaan)`,
  `(?:ga|gaat|gaan) ${near(6)}niet ${near(3)}(?:over|mee)`,
  'ontraad',
  `(?:gaat|ging) ${near(6)}te ver`,
  `niet tegemoet`,
  `(?:kom|komt|komen) ${near(10)}niet tegemoet`,
  'leg ik naast mij neer',
  `(?:kan|kunnen) ${near(10)}niet ${near(4)}(?:instemmen|overnemen|meegaan|volgen|vinden)`,
)
/** Left to others or put off: nothing is decided. */
export const LEFT = any(
  `(?:volgend|nieuw|komend) kabinet`,
  `(?:ambts)?opvolger`,
  `geen besluit`,
  `niet vooruit(?:lopen)?`,
  `vooruit ${near(3)}lopen`,
  '(?:afwachten|afgewacht|wacht ik)',
)
/** Looked into first. */
export const EXPLORED = any(
  '(?:onderzoek ik|ik onderzoek|onderzoekt|onderzoeken|onderzocht|nader onderzoek|vervolgonderzoek)',
  '(?:verken|verkent|verkennen|verkend)',
  '(?:bezie|beziet|bezien|bekijk|bekijkt|bekijken|bekeken|overweeg|overweegt|overwegen|bestudeer|bestuderen|inventariseer|inventariseren|evalueer|evalueren)',
  `(?:betrek|betrekt|betrekken|betrokken)`,
  `(?:neem|neemt|nemen) ${near(12)}mee`,
  '(?:meegenomen|meenemen|mee te nemen|meegewogen|meewegen|mee te wegen)',
  `(?:weeg|weegt|wegen) ${near(8)}mee`,
  `(?:ga|gaat|gaan) ${near(8)}na`,
  '(?:nagaan|na te gaan|nagegaan|doorrekenen|uitzoeken|verkenning|haalbaarheidsonderzoek|quickscan)',
  `in gesprek`,
  'in (?:overweging|beraad|kaart)',
  `(?:vergt|vraagt|verdient) ${near(3)}(?:beraad|onderzoek|uitwerking|studie)`,
  `(?:ga|gaan|gaat|treed|treden) ${near(8)}in gesprek`,
  '(?:bespreek|bespreekt|bespreken|besproken)',
)
/** Followed. */
export const ADOPTED = any(
  `(?:neem|neemt|nemen) ${near(16)}over`,
  '(?:overgenomen|overneem|overneemt|overnemen|over te nemen|over neem|over neemt|over nemen)',
  '(?:omarm|omarmt|omarmen|omarmd|honoreer|honoreren|gehonoreerd)',
  `(?:geef|geeft|geven|gegeven|wordt|is|zal) ${near(14)}(?:gevolg|uitvoering|gehoor|invulling)`,
  '(?:gevolg|uitvoering|gehoor|invulling) (?:gegeven|geven|te geven)',
  `aan de slag`,
  `(?:volg|volgt|volgen) ${near(14)}op`,
  '(?:opgevolgd|opvolgen|op te volgen|opvolging)',
  `(?:voer|voert|voeren) ${near(10)}(?:uit|door|in)`,
  '(?:uitgevoerd|uitvoeren|doorgevoerd|doorvoeren|ingevoerd|invoeren|verwerkt|verwerken|geïmplementeerd|toegepast|overgegaan|opgenomen|ingericht|gerealiseerd)',
  `ter hand`,
  'dat (?:doe|doen|gaan|ga) (?:ik|wij|we)',
  'dat gaat gebeuren',
  `(?:werk|werkt|werken) ${near(10)}uit`,
  `(?:pak|pakt|pakken) ${near(8)}op`,
  '(?:opgepakt|uitgewerkt|oppakken)',
  `(?:stem|stemt|stemmen) ${near(4)}in`,
  `(?:sluit|sluiten) ${near(4)}aan`,
)
/** Seen, valued, or put before others, without an act. */
export const NOTED = any(
  'ter harte',
  `(?:neem|neemt|nemen|genomen|heb|hebben) ${near(8)}kennis`,
  'kennisgenomen',
  '(?:herken|herkent|herkennen|onderschrijf|onderschrijft|onderschrijven|onderschreven|begrijp|begrijpelijk|waardeer|verwelkom|deel|steun|sympathie|sympathiek|aanknopingspunten|aanmoediging|ondersteuning)',
  'spreekt (?:mij|ons|het kabinet) (?:zeer |erg )?aan',
  '(?:welwillend|terughoudend|enthousiast|gereserveerd|positief|interessant|waardevol|nuttig|nuttige)',
  `onder de aandacht`,
  '(?:raakt aan|voel ik|kan ik mij vinden|beschouw ik)',
  `(?:dank|erkentelijk|doorgegeven|doorgeleid)`,
  `verwijs (?:ik|wij|het kabinet)`,
  `(?:ik|wij) verwijs`,
)
/** An act of whoever governs, without a word for following: enough beside what points at the recommendation. */
export const ACTS =
  / (?:zal|zullen|ga|gaat|gaan|wordt|worden|laat|start|starten|stel|stelt|stellen|maak|maakt|maken|richt|verzoek|vraag|trek|werk|bereid|pas|past|neem|neemt|regel|zorg|breid|verruim|verhoog|verlaag|leg|schaf|ontwikkel|ontwikkelt|begint|bereid|kom|komt|draag|geef|geeft|doe|doet|open|opent|voorzie|voorziet) /u
