import type { AsKnown } from '../register/contract.ts'
import { UsageProblem } from './usage-problem.ts'

/** The end of a day in the Netherlands, as a moment in UTC. */
export function knownAt(day: string | undefined): AsKnown {
  if (day === undefined) return {}
  const midday = new Date(`${day}T12:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(midday.getTime()) || !midday.toISOString().startsWith(day))
    throw new UsageProblem(`"${day}" is no day.`, 'Give it as 2026-11-21.')
  const end = new Date(`${day}T23:59:59.999Z`)
  return { knownAt: new Date(end.getTime() - hoursAhead(end) * 3_600_000).toISOString() }
}

// Summer time begins and ends in the night before a day, so that the evening of a day has the hours of its end.
function hoursAhead(moment: Date): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' })
  const local = Number(hour.format(moment))
  return (local - moment.getUTCHours() + 24) % 24
}
