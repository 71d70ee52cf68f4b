import { type Form, type Reading, type Scope, single } from './form.ts'
import { sentenceAround } from './passage.ts'
import { slug } from './slug.ts'

/*
 * The study that a letter or note is about, named by what it looked into.
 *
 * Reads: «bied ik u het … uitgevoerde onderzoek naar X aan», «heeft het WODC het rapport van het onderzoek naar X
 * gepubliceerd»: from the noun to the end of its phrase, before the verb or particle that ends the clause.
 * Leaves alone: research that is promised, asked for or wished («laat onderzoek doen naar»), titles above a letter.
 * Known problems: a phrase with a relative clause in it ends at the verb of the main clause, so the clause is in the span.
 */
export const studySubject: Form = {
  rule: 'citations/study-subject@1',
  triggers: [
    ...[
      'onderzoek naar',
      'vervolgonderzoek naar',
      'evaluatieonderzoek naar',
      'literatuuronderzoek naar',
      'verkenning naar',
    ],
    ...['studie naar', 'evaluatie', 'eindevaluatie', 'tussenevaluatie', 'beleidsevaluatie', 'procesevaluatie'],
    ...['effectevaluatie', 'beleidsdoorlichting'],
  ],
  read: readSubject,
}

const NOUN =
  /(?:(?:vervolg|evaluatie|literatuur)?onderzoek\snaar|verkenning\snaar|studie\snaar|(?:eind|tussen|beleids|proces|effect)?evaluatie\svan|beleidsdoorlichting\svan)\s/iuy
// «bied ik u … aan» and its kin: with this letter the study is handed over.
const OFFERS =
  /(?<!\p{L})(?:bied|bieden|zend|zenden|stuur|sturen|doe|doen|overhandig|ontvangt|treft|leg|leggen)(?!\p{L})[^\n]{0,400}$/iu
const PUBLISHES = /(?<!\p{L})(?:heeft|hebben|is|zijn|wordt|worden|werd)(?!\p{L})[^\n]{0,400}$/iu
const OFFER_ENDS = /\s(?:aan|toe|toekomen|aangeboden|voor)\d{0,2}(?=\s?(?:[.,;:)]|$|\n)|\sen\s)/gu
const PUBLICATION_ENDS =
  /\s(?:gepubliceerd|uitgebracht|verschenen|aangeboden|opgeleverd|gepresenteerd|vastgesteld|openbaar\sgemaakt|toegezonden|afgerond|gereedgekomen)\d{0,2}(?=\s?(?:[.,;:)]|$|\n)|\sen\s)/gu
const RAPPORT =
  /(?:\p{Lu}[\p{L}&.]{0,30}-)?(?:eind|onderzoeks|evaluatie|advies)?rapport\s(?:van|over|met|bij)\s(?:het|de|dit|deze)(?:\sresultaten\svan\s(?:het|de))?\s$/u
const MAX_PHRASE = 300
const MAX_BEFORE = 500

function readSubject(at: number, { passage }: Scope): Reading | null {
  const { text } = passage
  NOUN.lastIndex = at
  if (passage.flow.kind !== 'body' || !NOUN.test(text)) return null
  const topic = NOUN.lastIndex
  const sentence = sentenceAround(passage, at)
  const before = text.slice(Math.max(sentence.start, at - MAX_BEFORE), at)
  const rest = text.slice(topic, Math.min(sentence.end, topic + MAX_PHRASE))
  const length = OFFERS.test(before) ? firstEnd(rest, OFFER_ENDS) : null
  const end = length ?? (PUBLISHES.test(before) ? firstEnd(rest, PUBLICATION_ENDS) : null)
  if (end === null || end < MIN_TOPIC) return null
  const start = at - (RAPPORT.exec(before)?.[0].length ?? 0)
  return single(start, topic + end, {
    canonical: `study:${slug(text.slice(topic, topic + end))}`,
    type: 'report',
    role: 'subject',
    resolution: 'name',
    certainty: 'derived',
  })
}

const MIN_TOPIC = 4

function firstEnd(rest: string, ends: RegExp): number | null {
  ends.lastIndex = 0
  const match = ends.exec(rest)
  return match === null || /[;\n]/.test(rest.slice(0, match.index)) ? null : match.index
}
