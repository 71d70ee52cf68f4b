import { expect, test } from 'vitest'
import { meanings } from '../meanings.ts'
import { contextOf, flowOf } from '../times/testing.ts'
import { times } from '../times/times.ts'

function objectsIn(text: string): (string | null)[] {
  const about = contextOf({ kind: 'kamerbrief' })
  const context = { ...about, document: { ...about.document, sender: { role: 'Minister van Defensie', person: null } } }
  const flows = [flowOf(text)]
  const found = meanings(flows, text, context, { citations: [], times: times(flows, text, context, []) })
  return found.commitments.filter((it) => it.lost === undefined).map((it) => it.fields.object)
}

test.each([
  ['Ik zal de subsidie voor sportvelden voor 1 juni 2025 verhogen.', 'de subsidie voor sportvelden'],
  ['Ik zal uw Kamer in mei informeren over de tarieven.', 'de tarieven'],
  ['De levering is voorzien voor september.', null],
  ['Een campagne gaat voor 1 juni 2025 van start.', null],
])('about: %s', (text, object) => {
  expect(objectsIn(text)).toEqual([object])
})
