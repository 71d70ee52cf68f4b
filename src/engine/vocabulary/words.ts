// The closed classes of Dutch words that sentences are taken apart by. A word may be in several.

export const Word = {
  /** Nominative pronouns: always the subject. */
  nominative: 1,
  /** Words before a noun: no finite verb follows them at once. */
  determiner: 2,
  preposition: 4,
  /** Opens a clause with the finite verb at its end. */
  subordinator: 8,
  /** Opens a relative clause when a noun stands before it. */
  relative: 16,
  /** Question words: open a clause with the verb at its end when they do not open the sentence. */
  question: 32,
  coordinator: 64,
  negation: 128,
  /** Adverbs and connectives that may open a sentence before the finite verb. */
  adverb: 256,
  /** First person: the writer of a letter. */
  first: 512,
} as const

const lists: readonly (readonly [number, string])[] = [
  [Word.nominative, 'ik wij we hij men jij'],
  [Word.first, 'ik wij we'],
  [
    Word.determiner,
    `de het een dit deze die dat elk elke ieder iedere mijn onze ons uw zijn haar hun geen alle beide enkele enige
    sommige vele veel meer meerdere verschillende diverse zo'n zulke dergelijke welke voornoemde bovengenoemde genoemde`,
  ],
  [
    Word.preposition,
    `aan achter binnen bij boven buiten door gedurende in inzake jegens langs met middels na naar naast namens omtrent
    onder ondanks ongeacht op over per rond rondom sinds te tegen tijdens tot tussen uit van vanaf vanuit vanwege via
    volgens voor vóór voorbij wegens zonder conform gezien gelet krachtens behalve behoudens omwille ten ter richting
    blijkens betreffende qua ingevolge onverminderd`,
  ],
  [
    Word.subordinator,
    `omdat doordat zodat opdat nadat voordat totdat terwijl hoewel ofschoon indien wanneer zodra zolang mits tenzij
    aangezien alhoewel zoals naarmate vooraleer alvorens`,
  ],
  [Word.relative, 'die dat wie wat welke hetgeen hetwelk'],
  [
    Word.relative,
    `waar waarbij waarin waarmee waardoor waarop waarvan waarvoor waarna waarnaar waaraan waaruit waarover waarmede
    waartoe waaronder`,
  ],
  [Word.question, 'hoe wat wie waar waarom wanneer welke welk hoeveel hoeverre waarin waarop waarmee'],
  [Word.coordinator, 'en of maar want danwel alsook alsmede evenals noch doch dus'],
  [Word.negation, 'niet geen nooit nimmer niets niemand nergens evenmin'],
  [
    Word.adverb,
    `ook daarnaast daarom daarbij daartoe daarover daarvoor daarna daarmee hierbij hierover hiermee hiervoor hiertoe
    hierna hierin hierop verder voorts tevens bovendien tenslotte echter derhalve vervolgens tegelijkertijd inmiddels
    momenteel thans nu dan daarop vooralsnog allereerst ten tot uiteraard natuurlijk wel nog reeds al zo aldus graag
    mede daardoor hierdoor hierdoor ondertussen desondanks niettemin wellicht mogelijk binnenkort straks binnen
    jaarlijks periodiek uiterlijk medio eind begin halverwege alles overigens concreet kortom immers toch toen
    daarenboven daaropvolgend daarvan hiervan hiernaast hiertegen nader separaat eveneens dit-jaar volgend
    desgewenst indien-nodig vanzelfsprekend meer evenzeer tezamen samen jongstleden gisteren vandaag morgen
    afgelopen recent recentelijk onlangs eerder later daarentegen hopelijk ten-slotte zodoende waar vanuit`,
  ],
]

const classes = new Map<string, number>()
for (const [bit, words] of lists)
  for (const word of words.trim().split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | bit)

/** The classes of a word in lower case, as bits of `Word`; 0 for an open-class word. */
export const classesOf = (word: string): number => classes.get(word) ?? 0
