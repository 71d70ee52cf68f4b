import type { RuleTraceOf, TracedChange } from '../../rule-trace/rule-trace.ts'
import { kindBefore, sinceDay } from '../commitments/one/view-since.ts'
import { isPage } from '../parts/layout/nav.ts'
import { t } from '../parts/messages/t.ts'
import { said, schemeHref } from '../schemes/parts/names.ts'
import { shownIn } from '../schemes/parts/values.ts'
import type { Step } from './chain.ts'
import type { NodeView } from './view.ts'

/** Changes of rules as passages of a trace, behind the commitments they come after. */
export interface RuleNodes {
  readonly nodes: readonly NodeView[]
  readonly steps: readonly Step[]
}

/** A commitment in a trace, and what happened to the rules it is about. */
export interface TracedNode {
  readonly node: NodeView
  readonly traced: RuleTraceOf
}

// A trace with more is no picture any more; the page of the commitment has them all.
const MOST_OF_ONE = 4

/**
 * What changed in a scheme on one day is one box. The words are not those of links between passages, for those make the
 * status and these do not. Of changes that do not fit the commitment only plans and what is doubtful are drawn.
 */
export function ruleNodes(of: readonly TracedNode[], first: number): RuleNodes {
  const byKey = new Map<string, { node: NodeView; steps: Step[] }>()
  for (const { node, traced } of of)
    for (const group of groupsOf(traced).slice(0, MOST_OF_ONE)) {
      const key = `${group.day} ${group.changes[0].scheme} ${group.isEvidence}`
      const known = byKey.get(key) ?? { node: { ...nodeOf(group, first + byKey.size), after: node.day }, steps: [] }
      byKey.set(key, {
        node: { ...known.node, from: [...known.node.from, stepOf(group, node)] },
        steps: [
          ...known.steps,
          { from: node.index, to: known.node.index, type: group.isEvidence ? 'rule-fits' : 'rule-since', link: null },
        ],
      })
    }
  const all = [...byKey.values()]
  return { nodes: all.map((it) => it.node), steps: all.flatMap((it) => it.steps) }
}

interface Group {
  readonly day: string
  readonly isEvidence: boolean
  readonly changes: readonly [TracedChange, ...TracedChange[]]
}

function groupsOf({ changes, refusal }: RuleTraceOf): Group[] {
  const groups = new Map<string, [TracedChange, ...TracedChange[]]>()
  for (const it of refusal === null ? changes.filter(isDrawn) : []) {
    const key = `${it.day} ${it.scheme} ${it.judged.as}`
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return [...groups.values()].map((it) => ({ day: it[0].day, isEvidence: it[0].judged.as === 'evidence', changes: it }))
}

const isDrawn = ({ judged }: TracedChange): boolean => judged.as === 'evidence' || DRAWN.has(judged.why)
const DRAWN: ReadonlySet<string> = new Set(['only-told', 'unsure'])

const stepOf = (group: Group, node: NodeView): NodeView['from'][number] => ({
  inWords: t(group.isEvidence ? 'since.evidence' : 'since.trace.from'),
  text: node.text,
  anchor: node.anchor,
  reason: null,
})

function nodeOf({ day, changes }: Group, index: number): NodeView {
  const [{ subject, scheme, isLatest, sources }] = changes
  const name = said(subject.names)
  return {
    ...{ index, anchor: `passage-${index + 1}`, sort: t('since.trace.sort'), kind: 'rule' },
    text: `${name}: ${wordsOf(changes)}`,
    href: isPage('/regelingen') ? schemeHref(scheme) : (sources[0]?.url ?? ''),
    ...{ document: name, documentHref: null, day, isStart: false, status: null, from: [] },
    dayInWords: sinceDay(day, isLatest),
  }
}

// More than this nobody reads in a box or a line.
const MOST_WORDS = 4

const kindOf = (kind: TracedChange['kind'], title: string): string => {
  const word = kindBefore(kind, title)
  return word === '' ? '' : `${word.toLowerCase()}: `
}

/** Values before rules: they say more in fewer words. */
function wordsOf(changes: readonly TracedChange[]): string {
  const sorted = [...changes].sort((a, b) => Number(a.part.kind === 'rule') - Number(b.part.kind === 'rule'))
  const shown = sorted.slice(0, MOST_WORDS).map(({ kind, part, after }) => {
    const told = after ? ` ${shownIn(after.value, typeof after.value === 'number' ? after.unit : 'none')}` : ''
    return `${kindOf(kind, said(part.title))}${said(part.title)}${told}`
  })
  return `${shown.join('; ')}${changes.length > MOST_WORDS ? '; …' : ''}`
}
