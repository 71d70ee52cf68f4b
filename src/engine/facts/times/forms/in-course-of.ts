import type { TimeForm } from '../form.ts'
import { before, matchAt } from '../match.ts'
import { unitAt } from '../units.ts'

/**
 * Reads: «in de loop van 2024», «in de loop van het voorjaar», «gaandeweg 2025»: the whole of what follows.
 * Leaves alone: «in de loop der tijd», «in de loop van het onderzoek».
 * Known problems: none known.
 */
export const inCourseOf: TimeForm = {
  rule: 'times/in-course-of@1',
  triggers: ['loop', 'gaandeweg'],
  read: (site) => {
    const words = matchAt(COURSE, site.text, site.at)
    const inner = words && unitAt(site, words.end)?.reading
    if (!inner) return null
    const lead = /in de $/iu.exec(before(site.text, site.at, 6))?.[0].length ?? 0
    return { ...inner, start: site.at - lead, end: inner.end }
  },
}

const COURSE = /(?:loop van |gaandeweg )/iuy
