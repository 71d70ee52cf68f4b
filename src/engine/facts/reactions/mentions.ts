import { FORMS, type Which } from './mention-forms.ts'

export type { Which }

export interface Mention {
  readonly which: Which
  /** Where it begins in the bare words. */
  readonly at: number
}

const MARKED =
  /(?:^|[,;:] )(?:Met|Over|Aan|Voor|Bij|Wat|Van|Onder|Ad|Punt|Onderdeel|Advies|Aanbeveling|met|over|aan|voor|bij|van|onder|ad|punt|onderdeel|advies|aanbeveling|en)? ?\((?<mark>[a-h]|[1-9])\)(?= (?!en |t\/m))/gu

/** «Met (c) is een begin gemaakt»: the marks that stood before the pieces of a list. What stands in brackets is no bare word. */
export function marksIn(text: string): readonly Mention[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(MARKED)].map((it) => {
    const mark = it.groups?.mark ?? ''
    const which: Which = /\d/u.test(mark)
      ? { kind: 'numbers', numbers: [Number(mark)], isLoose: true }
      : { kind: 'letters', letters: [mark], isLoose: true }
    return { which, at: it.index }
  })
}

// Most sentences have none of these words and are not looked at any further.
const SOME =
  /aanbeveling|suggestie|verbeterpunt|advie|voorstel|oproep|pleidooi|wens|gedachte|idee|punt|opmerking|handreiking|zienswijze|verzoek| alle (?:twee|drie|vier|vijf|zes)| beide| allebei| tweeën| noch | eerste| tweede| derde| laatste|(?:^| )[a-h] | onder \d/u

export const mayName = (words: string): boolean => SOME.test(words)

// «Het antwoord op aanbeveling 6 laat onverlet dat …» speaks of an answer given before.
const ANSWER_TO = / (?:het|mijn|ons|dit|de|deze) (?:antwoord|reactie) op $/u

/** Every mention, in order; a longer form goes before the shorter one that begins inside it. */
export function mentionsIn(words: string): readonly Mention[] {
  if (words !== lastWords) [lastWords, lastMentions] = [words, mayName(words) ? readMentions(words) : []]
  return lastMentions
}
// One sentence is asked about from several sides, one after the other.
let lastWords = ''
let lastMentions: readonly Mention[] = []

function readMentions(words: string): Mention[] {
  const taken: { at: number; to: number; which: Which }[] = []
  for (const { on, pattern, which } of FORMS) {
    if (!on.test(words)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const at = match.index
      const to = at + match[0].length
      const isBeside = / (?:waarop|waarin|waaraan|waarover|waarvan) $/u.test(words.slice(Math.max(0, at - 14), at + 1))
      const isElsewhere =
        (match[0] === ' dit punt' && words.slice(0, at).endsWith(' op')) ||
        ANSWER_TO.test(words.slice(Math.max(0, at - 24), at + 1))
      if (!isBeside && !isElsewhere && !taken.some((it) => it.at < to && at < it.to))
        taken.push({ at, to, which: which(match) })
    }
  }
  return withoutBases(taken.sort((a, b) => a.at - b.at))
}

/** «De eerste aanbeveling is in lijn met het advies van …»: beside a mention that says which, a loose one is another's. */
function withoutBases(mentions: readonly Mention[]): Mention[] {
  const isFirm = ({ which }: Mention) => which.isLoose !== true
  return mentions.some(isFirm) ? mentions.filter((it) => isFirm(it) || it.which.kind !== 'this') : [...mentions]
}
