import type { Range } from '../../structure/view.ts'
import { cabinetProgramme, law } from './cited-names.ts'
import type { Reading } from './form.ts'
import { organisationName } from './organisation.ts'
import { person } from './person.ts'
import { schemeName } from './scheme-name.ts'

// Of two readings of the very same words that of the rule that stands first here: what was cited is known best, then what
// is listed.
const order = [law.id, cabinetProgramme.id, schemeName.id, organisationName.id]
const rankOf = ({ rule }: Reading): number => {
  const at = order.indexOf(rule)
  return at >= 0 ? at : rule === person.id ? order.length + 1 : order.length
}
const lengthOf = ({ start, end }: Range): number => end - start

/** In order; of readings that overlap the longest stands, and the others say what they gave way to. */
export function settle(readings: readonly Reading[], addresses: readonly Range[]): Reading[] {
  const sorted = [...readings].sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b))
  const settled: Reading[] = []
  let standing = -1
  let address = 0
  for (const [i, reading] of sorted.entries()) {
    if (isSame(reading, sorted[i - 1])) continue
    while (address < addresses.length && (addresses[address] as Range).end <= reading.start) address++
    const inAddress = (addresses[address]?.start ?? Number.POSITIVE_INFINITY) < reading.end
    const at =
      settled.push(inAddress && reading.lost === null ? { ...reading, lost: 'inside a web address' } : reading) - 1
    if (settled[at]?.lost !== null) continue
    const last = settled[standing]
    if (last === undefined || last.end <= reading.start) standing = at
    else if (wins(reading, last)) {
      settled[standing] = givenWay(last, reading)
      standing = at
    } else settled[at] = givenWay(reading, last)
  }
  return settled
}

const isSame = (a: Reading, b: Reading | undefined): boolean =>
  a.start === b?.start && a.end === b.end && a.rule === b.rule && a.lost === b.lost
const wins = (reading: Reading, standing: Reading): boolean => lengthOf(reading) > lengthOf(standing)
const givenWay = (reading: Reading, to: Reading): Reading => ({ ...reading, lost: `gave way to ${to.rule}` })
