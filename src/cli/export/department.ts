import type { Register } from '../../register/contract.ts'
import { UsageProblem } from '../usage-problem.ts'

const MOST_NAMED = 12

/** The department as the register writes it; capitals do not matter. */
export async function departmentNamed(register: Register, given: string | null, on: string): Promise<string | null> {
  if (given === null) return null
  const { departments } = await register.commitmentCounts({ on })
  const names = departments.map((it) => it.value)
  const found = names.find((it) => it.toLowerCase() === given.trim().toLowerCase())
  if (found !== undefined) return found
  const known = names.slice(0, MOST_NAMED).join(', ')
  throw new UsageProblem(
    `No department in this register is called "${given}".`,
    known === '' ? 'There is none in it yet.' : `It knows ${known}${names.length > MOST_NAMED ? ', …' : ''}.`,
  )
}
