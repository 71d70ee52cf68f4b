import { irregularPresent, weakVerbs } from '../vocabulary/verbs.ts'
import type { VerbForm } from './verb-forms.ts'

/**
 * The forms of Dutch verbs, made from a list of infinitives. Separable verbs are read in both ways of writing: «neemt …
 * over» gives `nemen`, whose particle is sought in the clause; «overneemt», «overgenomen» give `overnemen` at once.
 * Source of the rules: the spelling of 2005 (open and closed syllables, v/f and z/s, d or t by the sound before -en).
 */
export interface Verbs {
  readonly byForm: ReadonlyMap<string, readonly VerbForm[]>
  /** Of a bare verb, the particles it takes: `nemen` → `over`, `op` … */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
}

interface Conjugated {
  readonly infinitive: string
  readonly ik: string
  readonly hij: string
  readonly past: readonly string[]
  readonly pasts: readonly string[]
  readonly participle: string
}

export function conjugate(): Verbs {
  const byForm = new Map<string, VerbForm[]>()
  const particles = new Map<string, Set<string>>()
  const add: Add = (word, lemma, form, isJoined) => {
    const made: VerbForm = isJoined ? { lemma, form, isJoined } : { lemma, form }
    const known = byForm.get(word)
    if (!known) byForm.set(word, [made])
    else if (!known.some((it) => it.lemma === lemma && it.form === form)) known.push(made)
  }
  for (const entry of weakVerbs.trim().split(/\s+/)) addEntry(entry, add, particles)
  return { byForm, particles }
}

type Add = (word: string, lemma: string, form: VerbForm['form'], isJoined?: true) => void

const ENTRY = /^(?<infinitive>[^=/(]+)(?:=(?<stem>[^/(]+))?(?:\/(?<strong>[^(]+))?(?:\((?<more>[^)]+)\))?$/u

function addEntry(entry: string, add: Add, particles: Map<string, Set<string>>): void {
  const { infinitive = '', stem, strong, more = '' } = ENTRY.exec(entry)?.groups ?? {}
  const verb = conjugated(infinitive, stem, strong)
  const polite = irregular.get(infinitive)?.[2]
  if (polite) add(polite, infinitive, 'hij')
  addForms(verb, '', add)
  const known = particles.get(infinitive) ?? new Set()
  particles.set(infinitive, known)
  for (const part of more.split(',').filter((it) => it !== '')) {
    if (part.endsWith('~')) addForms(prefixed(verb, part.slice(0, -1)), '', add)
    else {
      known.add(part)
      addForms(verb, part, add)
    }
  }
}

function addForms(verb: Conjugated, particle: string, add: Add): void {
  const lemma = particle + verb.infinitive
  const joined = particle === '' ? undefined : true
  add(lemma, lemma, 'infinitive')
  add(particle + verb.ik, lemma, 'ik', joined)
  add(particle + verb.hij, lemma, 'hij', joined)
  for (const past of verb.past) add(particle + past, lemma, 'past', joined)
  for (const pasts of verb.pasts) add(particle + pasts, lemma, 'pasts', joined)
  add(particle + verb.participle, lemma, 'participle')
}

/** «ondernemen» from «nemen»: the prefix takes the place of ge- in the participle. */
function prefixed(verb: Conjugated, prefix: string): Conjugated {
  return {
    infinitive: prefix + verb.infinitive,
    ik: prefix + verb.ik,
    hij: prefix + verb.hij,
    past: verb.past.map((it) => prefix + it),
    pasts: verb.pasts.map((it) => prefix + it),
    participle: prefix + verb.participle.replace(/^ge/u, ''),
  }
}

const irregular = new Map(
  irregularPresent
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [infinitive = '', ...forms] = line.split(' ')
      return [infinitive, forms]
    }),
)

function conjugated(infinitive: string, given: string | undefined, strong: string | undefined): Conjugated {
  const stem = given ?? stemOf(infinitive)
  const [ik = stem, hij = /t$/u.test(stem) ? stem : `${stem}t`] = irregular.get(infinitive) ?? []
  if (strong) {
    const [past = '', pasts = '', participle = ''] = strong.split('/')
    return { infinitive, ik, hij, past: [past], pasts: [pasts], participle }
  }
  // The sound before -en decides, not the letter of the stem: leven, leefde; reizen, reisde.
  const isVoiceless = /[tkfsp]en$|chen$|[xc]en$/u.test(infinitive)
  const ending = isVoiceless ? 'te' : 'de'
  const close = isVoiceless ? (/t$/u.test(stem) ? '' : 't') : /d$/u.test(stem) ? '' : 'd'
  const ge = takesNoGe(infinitive) ? '' : gePrefix(stem)
  return {
    infinitive,
    ik,
    hij,
    past: [`${stem}${ending}`],
    pasts: [`${stem}${ending}n`],
    participle: `${ge}${ge === '' ? stem : stem.slice(1)}${close}`,
  }
}

const noGe = new Set(
  'onderkennen ondersteunen onderbouwen onderschatten onderstrepen overtuigen overhandigen overschatten omarmen omvatten aanvaarden overleggen voltooien veronderstellen weerspiegelen'.split(
    ' ',
  ),
)
const takesNoGe = (infinitive: string): boolean =>
  noGe.has(infinitive) || /^(?:be(?!ll)|ge|ver|ont|her|er)(?=.{4})/u.test(infinitive)

/** geëvalueerd, geïnformeerd, geüniformeerd: without the two dots it would read as one sound. */
function gePrefix(stem: string): string {
  const first = { e: 'ë', i: 'ï', u: 'ü' }[stem[0] ?? '']
  return first && !/^ui/u.test(stem) ? `ge${first}` : `ge${stem[0] ?? ''}`
}

const VOWELS = 'aeiouy'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter)

/** «maken» → maak, «stellen» → stel, «leven» → leef. What the spelling does not say (handelen) is given in the list. */
function stemOf(infinitive: string): string {
  const base = infinitive.slice(0, -2)
  const last = base.at(-1)
  if (last && last === base.at(-2) && !isVowel(last)) return base.slice(0, -1)
  const isOpen = !isVowel(last) && isVowel(base.at(-2)) && !isVowel(base.at(-3))
  if (/[^q]ueren$/u.test(infinitive)) return `${base.slice(0, -2)}eer`
  const long = isOpen ? `${base.slice(0, -1)}${base.at(-2)}${last}` : base
  return long.replace(/v$/u, 'f').replace(/z$/u, 's')
}
