import { phraseOf, type Speaking, titleOfParameter } from '../../../rules/said/nodes.ts'
import { saidTree } from '../../../rules/said/tree.ts'
import { nodesIn } from '../../../rules/scheme/nodes.ts'
import { ruleOf } from '../../../rules/schemes.ts'
import type { Patch } from '../../../rules/variant/patch.ts'
import { dayInWords } from '../../parts/days.ts'
import { t } from '../../parts/messages/t.ts'
import { said } from '../parts/names.ts'
import { periodInWords } from '../parts/periods.ts'
import { exact, shownIn } from '../parts/values.ts'

/** A step of a variant in words. */
export function stepInWords(patch: Patch, speaking: Speaking, today: string): string {
  if (patch.op === 'endRule')
    return t('variant.endRule', { rule: ruleTitle(patch.rule, speaking), day: dayInWords(patch.on) })
  const period = periodInWords({ from: patch.from, to: patch.to }, today)
  switch (patch.op) {
    case 'setParam': {
      const parameter = speaking.schemes.parameter(patch.param, speaking.scheme)
      const value = shownIn(patch.value, patch.unit ?? parameter?.unit ?? 'none')
      return t('variant.setParam', { what: titleOfParameter(patch.param, speaking), value, period })
    }
    case 'scale':
      return t('variant.scale', { what: titleOfParameter(patch.param, speaking), by: exact(patch.by), period })
    case 'factorOf': {
      const [what, of] = [patch.param, patch.of].map((it) => titleOfParameter(it, speaking))
      return t('variant.factorOf', { what: what ?? '', of: of ?? '', by: exact(patch.factor), period })
    }
    case 'replaceRule':
      return t('variant.replaceRule', { rule: ruleTitle(patch.rule, speaking), period })
    case 'insertCondition': {
      const what = saidTree(patch.condition, speaking).text
      return t('variant.insertCondition', { rule: ruleTitle(patch.rule, speaking), what, period })
    }
    case 'removeCondition': {
      const what = conditionTitle(patch.rule, patch.node, speaking)
      return t('variant.removeCondition', { rule: ruleTitle(patch.rule, speaking), what, period })
    }
  }
}

function ruleTitle(id: string, { scheme }: Speaking): string {
  const rule = ruleOf(scheme, id)
  return rule ? said(rule.title) : id
}

/** By its words in the newest version that has it. */
function conditionTitle(rule: string, id: string, speaking: Speaking): string {
  const versions = ruleOf(speaking.scheme, rule)?.versions ?? []
  const nodes = versions.flatMap(({ tree }) => nodesIn(tree).map((it) => it.node))
  const node = nodes.findLast((it) => it.id === id)
  return node ? phraseOf(node, speaking) : id
}
