import { expect, test } from 'vitest'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { LinkRules } from '../links/linking.ts'
import type { Register, RegisterSettings } from './contract.ts'
import { sampleReading } from './sample-reading.ts'

type Make = (settings: RegisterSettings) => Promise<Register>

/** What every store promises of links among all that bears one name, which are found anew each time. */
export function namedLinksContract(name: string, make: Make, rules: () => LinkRules): void {
  test(`${name}: the links of one document are those of all that touch it, of one type those that are of it`, async () => {
    const register = await make({ now: () => new Date('2033-01-01T00:00:00Z'), links: rules() })
    // A unit of an organisation stands under its name too, in some before and in some after the organisation itself.
    const named = [['UWV Werk', 'WODC'], ['UWV'], ['UWV', 'UWV Werk'], ['WODC'], ['UWV', 'WODC', 'UWV Bezwaar'], []]
    for (const [i, names] of named.entries()) await add(register, naming(i, names))
    const all = await register.links()
    expect(new Set(all.map((it) => it.type))).toEqual(new Set(['same_organisation', 'part_of_organisation']))
    expect(all.length).toBeGreaterThan(5)
    for (const [i, names] of named.entries()) {
      const documentId = `kst-2-${i + 1}`
      const own = all.filter(({ a, b }) => a.document === documentId || b.document === documentId)
      expect(own.length > 0).toBe(names.length > 0)
      expect(await register.links({ documentId })).toEqual(own)
      for (const type of ['same_organisation', 'part_of_organisation', 'repeats'] as const)
        expect(await register.links({ documentId, types: [type] })).toEqual(own.filter((it) => it.type === type))
    }
    expect(await register.links({ types: ['part_of_organisation'] })).toHaveLength(2)
    await register.close()
  })
}

const add = (register: Register, file: FactsFile) =>
  register.append([{ kind: 'document-read', actor: 'program:test', engineVersion: '1', file }])

function naming(i: number, names: readonly string[]): FactsFile {
  const text = `Stuk ${i} noemt ${names.join(', ')}.`
  const file = sampleReading({ id: `kst-2-${i + 1}`, name: `stuk-${i}.txt`, date: `2031-0${i + 1}-01`, text })
  const mentions = names.map((canonical, at) => {
    const start = text.indexOf(` ${canonical}`) + 1
    const fact = { id: `mention-${i}-${at}`, spans: [[start, start + canonical.length] as [number, number]] }
    return { ...fact, text: canonical, because: 'mentions/organisation@1', certainty: 'stated' as const, page: 1 }
  })
  const typed = mentions.map((it) => ({ ...it, type: 'organisation' as const, canonical: it.text, role: null }))
  return { ...file, facts: { ...file.facts, mentions: typed as FactsFile['facts']['mentions'] } }
}
