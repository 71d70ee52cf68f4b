import type { CitationType } from '../fact.ts'
import { type LaterForm, type LaterScope, type Reading, single, type Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Words that point back at what was cited just before.
 *
 * Reads: «die richtlijn», «deze verordening», «de Regeling», «voornoemde Kamerbrief»: only when
 * exactly one act or paper of that kind was cited in this sentence or the three before it.
 * Leaves alone: «de wet» when none or several were cited or when its name goes on («de wet kinderopvang»), «deze brief»,
 * which is the letter itself.
 * Known problems: a second act that was named but not recognised is not counted, and then the first one is taken.
 */
export const relative: LaterForm = {
  rule: 'citations/relative@1',
  triggers: [
    'richtlijn',
    'verordening',
    'wet',
    'regeling',
    'besluit',
    'verdrag',
    'kamerbrief',
    'brief',
    'motie',
    'nota',
  ],
  read: readRelative,
}

const NOUN = /(richtlijn|verordening|wet|regeling|besluit|verdrag|kamerbrief|brief|motie|nota)(?![\p{L}\d-])/iuy
const DETERMINER =
  /(?<!\p{L})(?:(de|het)|(deze|die|dit|dat)|((?:de\s|het\s)?(?:voornoemde|eerdergenoemde|bovengenoemde|genoemde|bedoelde)))\s$/iu
// What may follow when the noun is the whole of the phrase: punctuation, a verb or a conjunction. Prepositions may not:
// «de Wet op …» is the beginning of a name.
const PHRASE_ENDS =
  /\s?(?:$|[.,;:)\]»”"'\n]|\s(?:is|was|wordt|worden|werd|zijn|heeft|had|kan|kunnen|moet|moeten|mag|zal|zullen|zou|treedt|regelt|bepaalt|biedt|voorziet|geldt|geeft|beoogt|maakt|stelt|verplicht|strekt|bevat|leidt|en|of|maar|dat|die|waarin|om|niet|ook|nog|wel|per|vanaf|sinds|naar|aan|zelf|al|reeds|door)(?!\p{L}))/iuy
// «(hierna: de Richtlijn)» gives a name; it does not use it yet.
const IN_DEFINITION = /hierna[^()]{0,20}$/i
const SENTENCES_BACK = 3
const MAX_BEFORE = 30

export function readRelative(at: number, scope: LaterScope): Reading | null {
  const { text } = scope.passage
  // All determiners end in -e or -t: most nouns are left by this one look.
  if (!/[etET]/.test(text[at - 2] ?? '')) return null
  const cursor = new Cursor(text, at)
  const printed = cursor.take(NOUN)?.[1]
  const determiner = DETERMINER.exec(text.slice(Math.max(0, at - MAX_BEFORE), at))
  if (printed === undefined || determiner === null) return null
  const start = at - determiner[0].length
  const isNamed = determiner[3] !== undefined
  if (!isNamed && (!cursor.sees(PHRASE_ENDS) || !mayPointBack(printed, determiner))) return null
  if (IN_DEFINITION.test(text.slice(Math.max(0, start - MAX_BEFORE), start))) return null
  const antecedent = onlyOne(scope, start, printed.toLowerCase())
  return antecedent && single(start, cursor.at, pointingBack(antecedent))
}

// «de brief» and «deze brief» are the letter that one is reading; only «voornoemde brief» is surely another.
function mayPointBack(noun: string, [, article]: RegExpExecArray): boolean {
  if (/brief|motie|nota/i.test(noun)) return false
  if (/^besluit|^verdrag/.test(noun)) return article === undefined
  return true
}

export const pointingBack = (antecedent: Target): Omit<Target, 'start' | 'end'> => ({
  canonical: antecedent.canonical,
  type: antecedent.type,
  resolution: 'inferred',
  certainty: 'derived',
  sessionYear: antecedent.sessionYear ?? null,
})

/** The one thing of this kind that was cited shortly before; null when there is none or more than one. */
export function onlyOne(scope: LaterScope, at: number, noun: string): Target | null {
  const fitting = scope.cited.before(scope.passage, at, SENTENCES_BACK).filter((it) => fits(noun, it))
  const ids = new Set(fitting.map((it) => actOf(it.canonical as string)))
  const latest = fitting.at(-1)
  if (ids.size !== 1 || latest === undefined) return null
  return { ...latest, canonical: [...ids][0] as string }
}

// An article points at its act: «artikel 3 Vw 2000 … die wet».
const actOf = (canonical: string): string => /^jci[\d.]+:[cv]:(BWB[RV]\d{7})/.exec(canonical)?.[1] ?? canonical

const KINDS: Readonly<Record<string, readonly CitationType[]>> = {
  wet: ['national_legislation'],
  regeling: ['national_legislation'],
  verdrag: ['national_legislation'],
  besluit: ['national_legislation', 'eu_legislation'],
  richtlijn: ['eu_legislation'],
  verordening: ['eu_legislation'],
  kamerbrief: ['kamerstuk', 'tk_document'],
  brief: ['kamerstuk', 'tk_document'],
  motie: ['kamerstuk', 'motion'],
  nota: ['kamerstuk'],
}
const SECTORS: Readonly<Record<string, string>> = { richtlijn: 'L', verordening: 'R', besluit: 'D' }

function fits(noun: string, { canonical, type, details }: Target): boolean {
  if (canonical === null || !KINDS[noun]?.includes(type)) return false
  const sector = /^CELEX:\d{5}([A-Z]+)\d/.exec(canonical)?.[1]
  if (sector) return sector === SECTORS[noun]
  const name = details?.name?.toLowerCase() ?? ''
  if (type !== 'national_legislation' || name === '') return noun !== 'verdrag'
  if (noun === 'wet') return /wet/.test(name)
  return name.includes(noun)
}
