import { expect, test } from 'vitest'
import { loadTools } from '../../../intake/engine-tools.ts'
import { readingSettings } from '../../../intake/settings.ts'
import { read } from '../../read.ts'
import { type Judge, judgeBy, UNLIKELY } from './judge.ts'
import { Likelihood, type LikelyKind } from './likelihood.ts'
import { SURROUNDINGS } from './surroundings.ts'
import { WEIGHTS } from './weights.ts'

const tools = await loadTools(readingSettings())
const LETTER = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 februari 2036

Bureau Kadezicht onderzocht de sluis. Uit het onderzoek blijkt dat de wachttijd met 12 procent is gedaald. De kade is
een kwart korter geworden.

De raad adviseert de sluis te bemannen. Dat neem ik over. De kade ligt in Zeeland.

Ik stuur u het plan voor 1 mei 2036.
`
const readBy = (judge: Judge) =>
  read(new TextEncoder().encode(LETTER), 'letter.txt', { ...tools, likelihood: new Likelihood(WEIGHTS, judge) })
const sure =
  (of: LikelyKind, odds: number): Judge =>
  (kind) =>
    kind === of ? odds : null

test('a judge that has nothing to say leaves all to the rules', () => {
  const alone = read(new TextEncoder().encode(LETTER), 'letter.txt', { ...tools, likelihood: null })
  expect(readBy(() => null).facts).toEqual(alone.facts)
  expect(alone.facts.findings.map((it) => it.text)).toContain(
    'Uit het onderzoek blijkt dat de wachttijd met 12 procent is gedaald.',
  )
})

test.each([
  ['finding', 'findings'],
  ['recommendation', 'recommendations'],
  ['reaction', 'reactions'],
  ['commitment', 'commitments'],
] as const)(
  'what rules read of a %s gives way to a judge that is sure of the contrary, and it says why',
  (kind, facts) => {
    const reading = readBy(sure(kind, -9))
    expect(reading.facts[facts]).toEqual([])
    if (kind !== 'reaction')
      expect(reading.considered.filter((it) => it.lost === UNLIKELY).map((it) => it.because.split('/')[0])).toContain(
        facts,
      )
  },
)

test.each(['finding', 'recommendation', 'commitment'] as const)(
  'a %s that rules read stands where the judge merely doubts',
  (kind) => {
    expect(readBy(sure(kind, -1)).facts).toEqual(readBy(() => null).facts)
  },
)

test('what its words make unthinkable is not asked of rules', () => {
  const { base } = WEIGHTS
  const kinds = base.split('\t')
  const without = (i: number) => kinds.map((it, at) => (at === i ? '-2000' : it)).join('\t')
  const factsBy = (i: number) =>
    read(new TextEncoder().encode(LETTER), 'letter.txt', {
      ...tools,
      likelihood: new Likelihood({ ...WEIGHTS, base: without(i) }),
    }).facts
  const alone = readBy(() => null).facts
  for (const facts of [alone.findings, alone.recommendations, alone.reactions, alone.commitments])
    expect(facts.length).toBeGreaterThan(0)
  expect([factsBy(0).findings, factsBy(1).recommendations, factsBy(2).reactions, factsBy(3).commitments]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

test('what no rule reads is found by a judge that is sure, and bears a rule of its own', () => {
  const { findings } = readBy(sure('finding', 9)).facts
  expect(findings.find((it) => it.text.startsWith('De kade is een kwart'))?.because).toBe('findings/likely@1')
})

const promisesBy = (judge: Judge, sentences: string) =>
  read(new TextEncoder().encode(`${LETTER}\n${sentences}\n`), 'letter.txt', {
    ...tools,
    likelihood: new Likelihood(WEIGHTS, judge),
  }).facts.commitments.map((it) => [it.text, it.deadline?.interval?.[1] ?? null])

test('a promise that something speaks against stands where the judge is sure of it', () => {
  const twofold = 'De motie verzoekt de regering de kade te verlichten en in 2037 wordt de kade verlicht.'
  const isRead = (odds: number) => promisesBy(sure('commitment', odds), twofold).some(([text]) => text === twofold)
  expect([isRead(0.5), isRead(2)]).toEqual([false, true])
  expect(
    promisesBy(sure('commitment', 9), 'Met dit cijfer voldoe ik aan mijn toezegging om jaarlijks te rapporteren.'),
  ).not.toContainEqual([expect.stringContaining('voldoe ik'), expect.anything()])
})

test('a sentence that only dates the promise before it is that deadline, however sure the judge is', () => {
  const two = 'Ik laat de kade verlichten. Ik verwacht dat dat uiterlijk 1 juni 2036 zal zijn.'
  expect(promisesBy(sure('commitment', 9), two)).toContainEqual(['Ik laat de kade verlichten.', '2036-06-01'])
  expect(promisesBy(sure('commitment', 9), two).filter(([text]) => text?.startsWith('Ik verwacht'))).toEqual([])
})

test('an answer about something else than the advice that was found answers none of it', () => {
  const letter = LETTER.replace('over. De kade', 'over. Over de vaartijden ben ik met de bond in gesprek. De kade')
  const { reactions } = read(new TextEncoder().encode(letter), 'letter.txt', {
    ...tools,
    likelihood: new Likelihood(WEIGHTS, sure('reaction', 9)),
  }).facts
  expect(reactions.find((it) => it.text.startsWith('Over de vaartijden'))).toMatchObject({ recommendation: null })
})

test('a judge is told what stands around a sentence and what its rules saw, by name', () => {
  const told: Record<string, unknown>[] = []
  readBy((kind, sentence, tell) => {
    const seen: Record<string, unknown> = { size: sentence.surroundings?.length }
    tell((name, value) => {
      seen[name] = value
    })
    if (kind === 'reaction' && sentence.text === 'Dat neem ik over.') told.push(seen)
    return null
  })
  expect(told).toEqual([
    expect.objectContaining({ isTied: true, nextToAdvice: true, sinceAdvice: 1, size: SURROUNDINGS.length }),
  ])
})

test('trees ask what is seen by its name; what was not seen is 0', () => {
  const names = [...SURROUNDINGS, 'isTied', 'shared'].join('\t')
  const judge = judgeBy({
    finding: '',
    recommendation: '',
    commitment: '',
    reaction: `${names}\n0\n${SURROUNDINGS.length}<0.5 ${SURROUNDINGS.length + 1}<2 - - - - - -3000 -2000 0 0 1000 0 0 0`,
  })
  const sentence = { surroundings: SURROUNDINGS.map(() => 0) } as unknown as Parameters<Judge>[1]
  expect(judge('reaction', sentence, (see) => see('isTied', true))).toBe(1)
  expect(judge('reaction', sentence, (see) => see('shared', 4))).toBe(0)
  expect(judge('reaction', sentence, () => {})).toBe(-3)
})
