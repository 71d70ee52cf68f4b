import type { TimeForm } from '../form.ts'
import { matchAt, sticky } from '../match.ts'
import { withArticle, wordsIn } from '../words.ts'

/**
 * Reads: words that promise without a date: «binnenkort», «zo spoedig mogelijk», «op korte termijn», «de komende
 * tijd», «de komende maanden», «te zijner tijd», «in een volgende fase», «deze kabinetsperiode», «op een nader te
 * bepalen moment». Their interval is null: no date can be given.
 * Leaves alone: «nader» by itself («nader geïnformeerd»), «tijdig», «recent», «voorlopig».
 * Known problems: «spoedig» may be part of «zo spoedig mogelijk»; the longer one wins.
 */
export const vague: TimeForm = {
  rule: 'times/vague@1',
  triggers: wordsIn(
    'binnenkort spoedig weldra eerdaags zo zodra z op onverwijld terstond per met te t in komende aankomende afgelopen ' +
      'voorbije laatste volgende deze binnen voor aan gedurende tijdens huidige lopende einde eind begin uiterlijk vóór nog later',
  ),
  read: ({ text, at }) => {
    const phrase = matchAt(PHRASE, text, at)
    if (phrase) return { start: at, end: phrase.end, ...undatable }
    const noun = STRETCH_INITIALS.includes(text[at] ?? '') && matchAt(STRETCH, text, at)
    return noun ? { start: withArticle(text, at), end: noun.end, ...undatable } : null
  },
}

const undatable = { kind: 'vague', interval: null, certainty: 'stated' } as const

const SOON = 'snel|spoedig|gauw|vroeg|vlot'
const CABINET =
  '(?:deze|de (?:huidige|lopende|komende|volgende|nieuwe)|huidige|lopende) (?:kabinets|regeer|zittings|bestuurs)periode'

const PHRASE = sticky(
  [
    'binnenkort|spoedig|weldra|eerdaags|onverwijld|terstond',
    `zo (?:${SOON}) als mogelijk|zo (?:${SOON}) mogelijk|zodra (?:dat )?mogelijk|z\\.s\\.m\\.?`,
    'op (?:zo )?(?:de )?(?:zeer |heel )?(?:korte|kort mogelijke|kortst mogelijke|middellange|lange|langere|afzienbare|termijn van afzienbare) termijn',
    'op termijn|op een (?:later|nader te bepalen|geschikt) (?:moment|tijdstip)|op enig moment',
    'met (?:de meeste |grote )?spoed|per (?:omgaande|ommegaande)',
    'te zijner tijd|t\\.z\\.t\\.?|te gelegener tijd',
    'in (?:een|de) (?:volgende|latere|nieuwe) fase|in een later stadium|in de (?:nabije |nabije of verre |verre )?toekomst',
    'binnen afzienbare (?:tijd|termijn)|binnen (?:enkele|een aantal|een paar|niet al te lange) (?:dagen|weken|maanden|jaren|tijd)',
    `(?:(?:uiterlijk|nog|vóór|voor|aan|in|gedurende|tijdens|binnen|later) )?(?:(?:het )?(?:einde?|begin) van )?${CABINET}`,
  ].join('|'),
)
const STRETCH_INITIALS = 'akvlAKVL'
const STRETCH = sticky(
  '(?:(?:aan)?komende|afgelopen|voorbije|laatste|volgende) (?:tijd|periode|dagen|weken|maanden|kwartalen|jaren|decennia)(?! van (?:het|de) jaar)',
)
