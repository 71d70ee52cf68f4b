import { informing, stative } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'

export const wish: Construction = {
  id: 'commitments/wish@1',
  reads: '«Ik wil», «het kabinet wil» met een handeling die de regering zelf kan doen.',
  why: '«Willen» van wie het voor het zeggen heeft is een voornemen, zolang het geen wens over de zin zelf is («ik wil benadrukken»).',
  examples: [
    { in: 'kamerbrief', text: 'Daarom wil ik de meldplicht uitbreiden naar kleine instellingen.' },
    { in: 'rapport', text: 'Het kabinet wil de toets in 2039 vereenvoudigen.' },
  ],
  leaves: ['Ik wil benadrukken dat de meldplicht werkt.', 'De sector wil de toets vereenvoudigen.'],
  read(act, { isAhead }) {
    if (act.mood !== 'want' || (act.subject.who !== 'first' && act.subject.who !== 'government')) return null
    if (act.lemmas.some((it) => SAYS.test(it)) || act.lemmas.every((it) => stative.has(it))) return null
    return act.lemmas.some((it) => informing.has(it)) && !isAhead && !isLater(act) ? null : { kind: 'promise' }
  },
}

const SAYS =
  /^(?:benadrukken|opmerken|wijzen|meegeven|noemen|ingaan|stellen|zeggen|onderstrepen|voorkomen|bereiken|toelichten|danken|bedanken|melden|aangeven|uitspreken|herinneren|verwijzen|bijdragen|afwachten|behouden|houden|vooruitlopen|herhalen|beklemtonen|afdoen)$/u
const isLater = ({ sentence }: Act): boolean => /\b(?:nader|later|separaat|zodra)\b/iu.test(sentence.text)
