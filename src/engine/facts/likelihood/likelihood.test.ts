import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { structured } from '../../../../test/engine/structured.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { sorts } from './features.ts'
import { Likelihood, type Weights } from './likelihood.ts'
import { WEIGHTS } from './weights.ts'

const sentence = (text: string) => {
  const [first] = sentencesOf(structured(text).flows)
  if (!first) throw new Error(`No sentence in ${text}`)
  return first
}
const likelihood = new Likelihood(WEIGHTS)
const scoresOf = (text: string) => likelihood.of(sentence(text), 'kamerbrief')

test.each([
  ['recommendation', 'De raad adviseert de sluis ook in de nacht te bedienen.'],
  ['commitment', 'Ik zal uw Kamer in mei 2034 over de bouw van de brug informeren.'],
  ['finding', 'Uit de evaluatie blijkt dat de wachttijd met een kwart is gedaald.'],
] as const)('the words of a %s make it more likely than anything else', (kind, text) => {
  const scores = scoresOf(text)
  expect(scores[kind]).toBeGreaterThan(0)
  expect(Math.max(...Object.values(scores))).toBe(scores[kind])
})

test('of words it never met it knows how seldom anything is', () => {
  const scores = Object.values(scoresOf('Xyl qamr bofd.'))
  expect(Math.max(...scores)).toBeLessThan(0)
})

test('how a sentence is printed changes nothing', () => {
  const plain = scoresOf('Het rapport «Sluis» noemt 12 havens die de kade niet keuren.')
  expect(scoresOf('Het rapport “Sluis” noemt 12 havens\ndie de kade niet keuren.')).toEqual(plain)
  expect(scoresOf('Het rapport «Sluis» noemt 340 havens die de kade niet keuren.')).toEqual(plain)
})

test('a word counts once, and a feature counts for each kind by its own weight', () => {
  const tables = Object.fromEntries(sorts.map((it) => [it, '']))
  const small = new Likelihood({
    ...tables,
    base: '-100\t0\t0\t50',
    word: 'haven\t200\t0\t0\t-100',
  } as unknown as Weights)
  const score = small.of(sentence('De haven is een haven.'), 'kamerbrief')
  expect(score.finding).toBeCloseTo(-1 + 2 / Math.SQRT2)
  expect(score.commitment).toBeCloseTo(0.5 - 1 / Math.SQRT2)
  expect(score.reaction).toBe(0)
})

test('what the words of a sentence add is what it scores beside the base', () => {
  const one = sentence('De raad adviseert de sluis ook in de nacht te bedienen.')
  const shares = likelihood.sharesOf(one, 'kamerbrief')
  const base = Number(WEIGHTS.base.split('\t')[1]) / 100
  const sum = shares.reduce((all, it) => all + it.adds.recommendation, base)
  expect(sum).toBeCloseTo(likelihood.of(one, 'kamerbrief').recommendation)
  expect(shares.map((it) => `${it.sort} ${it.value}`)).toContain('word adviseert')
})

test('two words behind each other may say more than each alone', () => {
  const tables = Object.fromEntries(sorts.map((it) => [it, '']))
  const small = new Likelihood({
    ...tables,
    base: '0\t0\t0\t0',
    word: 'neem\t0\t0\t0\t0\nover\t0\t0\t0\t0',
    pair: 'neem over\t0\t0\t300\t0',
  } as unknown as Weights)
  const reactionOf = (text: string) => small.of(sentence(text), 'kamerbrief').reaction
  expect(reactionOf('Ik neem over.')).toBeCloseTo(3 / Math.sqrt(4))
  expect(reactionOf('Over neem ik.')).toBe(0)
})

test('its weights and trees stay small', () => {
  const sizeOf = (name: string) => statSync(fileURLToPath(new URL(name, import.meta.url))).size
  expect(sizeOf('./weights.ts')).toBeLessThan(750_000)
  expect(sizeOf('./judge-trees.ts')).toBeLessThan(200_000)
})
