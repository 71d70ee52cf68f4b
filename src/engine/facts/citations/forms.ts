import { aanhangsel } from './aanhangsel.ts'
import { actName } from './act-name.ts'
import { article } from './article.ts'
import { budgetArticle } from './budget-article.ts'
import { celex } from './celex.ts'
import { commissionDocument } from './commission-document.ts'
import { doi } from './doi.ts'
import { ecli } from './ecli.ts'
import { euAct } from './eu-act.ts'
import { euCase } from './eu-case.ts'
import type { Form, LaterForm } from './form.ts'
import { gazette } from './gazette.ts'
import { handelingen } from './handelingen.ts'
import { handle } from './handle.ts'
import { ibid } from './ibid.ts'
import { isbn } from './isbn.ts'
import { issn } from './issn.ts'
import { kamerstuk } from './kamerstuk.ts'
import { kamerstukBare } from './kamerstuk-bare.ts'
import { kamerstukList } from './kamerstuk-list.ts'
import { kamerstukReversed } from './kamerstuk-reversed.ts'
import { lawPattern } from './law-pattern.ts'
import { ljn } from './ljn.ts'
import { motion } from './motion.ts'
import { officialId } from './official-id.ts'
import { officialJournal } from './official-journal.ts'
import { programme } from './programme.ts'
import { questionTitle } from './question-title.ts'
import { quotedTitle } from './quoted-title.ts'
import { raadVanState } from './raad-van-state.ts'
import { relative } from './relative.ts'
import { relativeArticle } from './relative-article.ts'
import { reportName } from './report-name.ts'
import { studySubject } from './study-subject.ts'
import { tkDocument } from './tk-document.ts'
import { toezegging } from './toezegging.ts'
import { url } from './url.ts'
import { wettenId } from './wetten-id.ts'

/** All forms, specific before general: of two readings as long as each other the first one here is kept. */
export const forms: readonly Form[] = [
  url,
  officialId,
  kamerstuk,
  kamerstukList,
  kamerstukReversed,
  kamerstukBare,
  handelingen,
  aanhangsel,
  tkDocument,
  toezegging,
  motion,
  gazette,
  wettenId,
  article,
  euAct,
  celex,
  officialJournal,
  commissionDocument,
  ecli,
  ljn,
  euCase,
  raadVanState,
  issn,
  isbn,
  doi,
  handle,
  budgetArticle,
  actName,
  lawPattern,
  questionTitle,
  quotedTitle,
  studySubject,
  reportName,
  programme,
]

/** Forms that point back at what the others found. */
export const laterForms: readonly LaterForm[] = [relativeArticle, relative, ibid]

const ranks = new Map([...forms, ...laterForms].map((form, i) => [form.rule, i + 1]))

/** The place of a rule in the order above; rules that read more than words come before all. */
export const rankOf = (rule: string): number => ranks.get(rule) ?? 0
