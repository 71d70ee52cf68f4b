import { acting } from '../../../vocabulary/acting.ts'
import { changing, exploring, stative } from '../../../vocabulary/verb-classes.ts'
import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'
import { decidesLater } from '../decides-later.ts'
import { whoActs } from '../who.ts'

export const governmentPresent: Construction = {
  id: 'commitments/government-present@1',
  reads:
    'Het kabinet, een bewindspersoon of een dienst met een handeling in de tegenwoordige tijd en een moment dat nog komt, of met een besluit: «het kabinet neemt over», «gaat … invoeren».',
  why: 'Zie «tegenwoordige tijd als toekomst»; bij een derde persoon is een gewoonte waarschijnlijker, dus wordt meer gevraagd.',
  examples: [
    { in: 'kamerbrief', text: 'Het kabinet verlaagt in 2035 de drempel voor kleine verhuurders.' },
    { in: 'rapport', text: 'De Belastingdienst gaat ondernemers vooraf een melding sturen.' },
  ],
  leaves: ['De dienst beoordeelt aanvragen binnen acht weken.', 'Het kabinet deelt de zorgen van de leden.'],
  read(act, around) {
    const who = whoActs(act, around)
    const { isHabit } = around
    if ((who !== 'government' && who !== 'agency') || act.isPassive || act.lemmas.length === 0) return null
    const isAhead = around.isAhead || around.isNext || UNTIL_THEN.test(act.sentence.text)
    const isLetter = /^(?:kamerbrief|kamervragen)$/u.test(around.context.document.kind)
    if (/\b(?:ervan|er van) uit\b/u.test(act.sentence.text) && act.finite === 'gaan') return null
    if (act.mood === 'go') return { kind: 'promise' }
    // «Zodra de bezetting op peil is, neemt de dienst dit opnieuw in overweging»: it waits for something to come.
    if (act.mood === 'present' && /\b[Zz]odra\b/u.test(act.sentence.text) && !act.lemmas.every((it) => stative.has(it)))
      return { kind: 'promise' }
    if (isHabit || act.mood !== 'present' || act.lemmas.some((it) => exploring.has(it))) return null
    if (act.lemmas.every((it) => VAGUE.has(it)) && !isAhead) return null
    if (isAhead && decidesLater(act)) return { kind: 'promise' }
    if (
      isIdiom(act) ||
      (act.lemmas.some((it) => acting.has(it)) &&
        (isAhead ||
          who === 'government' ||
          around.has(...FOLLOWS) ||
          (isLetter && act.lemmas.some((it) => changing.has(it))) ||
          /\b(?:met het oog|vooruitlopend) daarop\b/iu.test(act.sentence.text)))
    )
      return { kind: 'promise' }
    if (isAhead && act.finite === 'krijgen') return { kind: 'promise' }
    // Who governs or serves repeats a study; only who writes repeats what he said.
    const isStill = act.lemmas.some((it) => (stative.has(it) && it !== 'herhalen') || DESCRIBES.has(it))
    return isAhead && !isStill ? { kind: 'promise' } : null
  },
}

/** Acts that say little without a moment: «maakt duidelijk», «zorgt voor», «kiest voor». */
const VAGUE = new Set(['maken', 'zorgen', 'kiezen', 'regelen', 'bouwen'])

/** What a paper of a service says. */
const DESCRIBES = new Set(['beschrijven', 'bevatten', 'schetsen', 'weergeven', 'ingaan', 'benoemen', 'uiteenzetten'])

/** Words that make an act the answer to what was said before, and so no habit. */
const FOLLOWS = ['daarom', 'hiertoe', 'daartoe', 'hiervoor', 'daarvoor', 'hierop', 'daarop', 'derhalve', 'alsnog']

/** «Tot die tijd vergoedt Defensie de doppen»: until what was announced is there. */
const UNTIL_THEN = /\b(?:tot (?:die tijd|dan)|in de tussentijd)\b/iu

/** «gaat aan de slag», «laat weten»: acts, whatever the time. */
const isIdiom = ({ lemmas }: Act): boolean => lemmas.some((it) => it.includes(' '))
