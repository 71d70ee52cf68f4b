import { answers } from './families/answers.ts'
import { contrasts } from './families/contrasts.ts'
import { evaluations } from './families/evaluations.ts'
import { legislation } from './families/legislation.ts'
import { namedThings } from './families/named-things.ts'
import { official } from './families/official.ts'
import { progress } from './families/progress.ts'
import { sourceDocument } from './families/source-document.ts'
import { studies } from './families/studies.ts'
import { studyInDocument } from './families/study-in-document.ts'
import { withinCommitments } from './families/within-commitments.ts'
import { withinDocument } from './families/within-document.ts'
import type { LinkRule } from './link-rule.ts'
import type { Family } from './linker.ts'

/** Every sort of link, in the order in which they are printed. Adding one is a file and a line here. */
export const families: readonly Family[] = [
  sourceDocument,
  namedThings,
  studies,
  studyInDocument,
  withinDocument,
  withinCommitments,
  answers,
  evaluations,
  progress,
  official,
  legislation,
  contrasts,
]

/** What the site tells about linking. */
export const linkRules: readonly LinkRule[] = families.flatMap((it) => it.rules)
