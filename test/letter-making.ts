// Makes letters of any length for tests and benchmarks. All sentences are our own; names and numbers are invented.

/** A small random source that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SUBJECTS = [
  'de praktijkscan',
  'het loketonderzoek',
  'de tweede meting',
  'de monitor regiocontracten',
  'het klanttevredenheidsonderzoek',
]
const TOPICS = [
  'de doorlooptijden bij aanvragen',
  'de begeleiding van statushouders',
  'de samenwerking tussen gemeenten',
  'het toezicht op uitzendbureaus',
  'de informatievoorziening aan werkgevers',
]
const BODIES = [
  'de inspectie',
  'de uitvoeringsorganisatie',
  'het interdepartementale programmateam',
  'de Adviescommissie Ketensamenwerking',
  'het kennisinstituut',
]
const TIMES = [
  'voor het zomerreces',
  'in het derde kwartaal van 2024',
  'medio 2025',
  'eind 2024',
  'in de eerste helft van 2026',
  'binnen drie maanden',
  'uiterlijk 1 maart 2025',
  'in het voorjaar van 2025',
]
const CITES = [
  'Kamerstukken II 2021/22, 35 811, nr. 14',
  'Kamerstuk 31 497, nr. 402',
  'Stcrt. 2021, 31022',
  'artikel 4:24 Awb',
  'Richtlijn (EU) 2019/1152',
  'Handelingen II 2020/21, nr. 61, item 4',
  'Aanhangsel Handelingen II 2021/22, nr. 2210',
]

type Pick = (list: readonly string[]) => string
type Make = (pick: Pick, number: () => number) => string
/** Sentences that cite a document, name a time or give numbers. */
const TELLING: readonly Make[] = [
  (_, number) =>
    `In ${2015 + (number() % 9)} werden ${10 + (number() % 80)} ${String(number() % 1000).padStart(3, '0')} dossiers bekeken, waarvan ${number() % 90} procent binnen de gestelde norm.`,
  (pick) => `Ik zal uw Kamer ${pick(TIMES)} informeren over ${pick(TOPICS)} en over de keuzes die daarbij voorliggen.`,
  (pick) => `Daarbij betrek ik ${pick(BODIES)}, die al langer wijst op ${pick(TOPICS)} (${pick(CITES)}).`,
  (pick) =>
    `Zoals eerder gemeld (${pick(CITES)}) ligt de verantwoordelijkheid voor ${pick(TOPICS)} bij ${pick(BODIES)}.`,
  (pick) =>
    `Het kabinet verwacht ${pick(TIMES)} een besluit te nemen, mits ${pick(BODIES)} de benodigde gegevens heeft aangeleverd.`,
]
const PLAIN: readonly Make[] = [
  (pick) => `Met deze brief bied ik uw Kamer ${pick(SUBJECTS)} aan, dat in opdracht van mijn ministerie is uitgevoerd.`,
  (pick) =>
    `Uit ${pick(SUBJECTS)} komt naar voren dat ${pick(TOPICS)} de afgelopen jaren eerder stroever dan soepeler zijn verlopen.`,
  () =>
    'Deze uitkomst verdient nuancering, omdat het aantal waarnemingen klein is en de regio’s onderling sterk verschillen.',
  (pick) =>
    `De onderzoekers bevelen aan om ${pick(TOPICS)} opnieuw te ordenen en daarbij gebruik te maken van vergelijkbare ervaringen elders.`,
  () => 'Dat vraagt om rust in de uitvoering en om afspraken die ook in drukke perioden houdbaar blijven.',
  (pick) => `Gesprekken met ${pick(BODIES)} en met vertegenwoordigers van cliënten bevestigen dat beeld grotendeels.`,
  () => 'Waar de regels ruimte laten, maken professionals daar in de praktijk verschillend gebruik van.',
  (pick) => `Voor ${pick(TOPICS)} geldt bovendien dat de verantwoordelijkheden over meerdere partijen zijn verdeeld.`,
  () => 'De kosten daarvan worden binnen de bestaande middelen opgevangen en leiden niet tot hogere tarieven.',
  () =>
    'Niet elk knelpunt laat zich met nieuwe regels oplossen; vaak helpt een betere uitleg meer dan een strengere norm.',
  (pick) => `Een deel van de gemeenten heeft ${pick(TOPICS)} inmiddels ondergebracht bij een gezamenlijke dienst.`,
  () => 'Ik hecht eraan dat ook kleinere organisaties hun ervaringen kunnen inbrengen voordat keuzes worden gemaakt.',
  (pick) => `Volgens ${pick(BODIES)} is de samenhang tussen beide regelingen voor betrokkenen lastig te doorgronden.`,
  () =>
    'De ontwikkeling van de vraag laat zich lastig voorspellen, omdat zij samenhangt met de economie en met keuzes elders.',
  () =>
    'Daarom is gekozen voor een aanpak in stappen, waarbij telkens wordt bezien of de gekozen richting de juiste is.',
  () => 'Tegelijkertijd zie ik dat medewerkers zich met grote inzet voor deze doelgroep blijven inspannen.',
]
/** Share of telling sentences: so that a letter has about as many citations and times a page as real ones have. */
const TELLING_SHARE = 0.2

/** A letter of about `length` characters, wrapped as printed, with footers, broken words and a signature. */
export function letter(seed: number, length: number): string {
  const random = randomFrom(seed)
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as string
  const number = () => Math.floor(random() * 1_000_000)
  const paper = `${30 + (seed % 6)} ${String(100 + (seed % 900)).padStart(3, '0')}, nr. ${1 + (seed % 400)}`
  const parts: string[] = [`Geachte voorzitter,\n`]
  let [size, page, chapter] = [0, 1, 0]
  while (size < length) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
      const list = random() < TELLING_SHARE ? TELLING : PLAIN
      return (list[Math.floor(random() * list.length)] as Make)(pick, number)
    })
    const heading =
      random() < 0.15 ? `\n${++chapter}. ${['Aanleiding', 'Bevindingen', 'Reactie', 'Vervolg'][chapter % 4]}\n` : ''
    const paragraph = `${heading}\n${wrapped(sentences.join(' '), 72, random)}\n`
    parts.push(paragraph)
    size += paragraph.length
    if (size > page * 2800) parts.push(`\nTweede Kamer, vergaderjaar 2023–2024, ${paper} ${page++}\n`)
  }
  parts.push('\nDe Minister van Ketenzaken,\nA.B. van der Voorbeeld\n')
  return parts.join('')
}

/** Wraps at `width`; now and then a long word is broken with a hyphen, as typesetters do. */
export function wrapped(text: string, width: number, random: () => number = () => 1): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 <= width) line = line ? `${line} ${word}` : word
    else if (/^\p{Ll}{10,}[.,]?$/u.test(word) && random() < 0.3) {
      const cut = Math.floor(word.length / 2)
      lines.push(`${line} ${word.slice(0, cut)}-`)
      line = word.slice(cut)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].filter((it) => it !== '').join('\n')
}
