import { type Form, type Reading, type Scope, single, type Target } from './form.ts'
import { withoutClosing } from './grammar/closing.ts'
import type { Passage } from './passage.ts'
import { targetOfAddress } from './url-target.ts'

/*
 * Web addresses.
 *
 * Reads: «https://…», «www.tweedekamer.nl» (given `https://`), markdown links (one citation: the address in the parentheses),
 * an address broken over lines: a hyphen at a line end inside an address belongs to it, whether the view kept it or not.
 * Addresses of official publications, EUR-Lex, wetten.overheid.nl, the House, DOI and handle get the id of what they show.
 * Leaves alone: e-mail addresses, domain names without «www.».
 * Known problems: an address broken behind «/» is continued only when the next line looks like a path.
 */
export const url: Form = { rule: 'citations/url@1', triggers: ['http', 'www.'], read: readUrl }

const BEGINS = /(?:https?:\/\/|www\.)[\p{L}\p{N}]/iuy

function readUrl(at: number, scope: Scope): Reading | null {
  const { text } = scope.passage
  if (/[\w@/]/.test(text[at - 1] ?? ' ')) return null
  if (text[at - 1] === '[') {
    const link = readMarkdownLink(at, scope)
    if (link) return link
  }
  const target = readAddress(at, scope)
  return target && { start: at, end: target.end, targets: [target] }
}

const LINK_TEXT_LENGTH = 600

// «[https://example.org/ a-b](https://example.org/a-b)»: what is shown repeats the address, often broken.
function readMarkdownLink(at: number, scope: Scope): Reading | null {
  const { text } = scope.passage
  const close = text.slice(at, at + LINK_TEXT_LENGTH).indexOf('](')
  if (close < 0 || text.slice(at, at + close).includes('[')) return null
  const target = readAddress(at + close + 2, scope)
  if (target === null) return null
  const end = text[target.end] === ')' ? target.end + 1 : target.end
  return { start: at - 1, end, targets: [target] }
}

function readAddress(at: number, scope: Scope): Target | null {
  BEGINS.lastIndex = at
  if (!BEGINS.test(scope.passage.text)) return null
  const { printed, end } = collect(at, scope)
  const address = withoutClosing(printed)
  const cut = printed.length - address.length
  const found = targetOfAddress(address)
  return (found && single(at, end - cut, found).targets[0]) || null
}

const MAX_LENGTH = 2000
const ENDS = /[\s<>"«»“”„‘’[\]{}|\\^`]/
const BREAKS_BEHIND = /[/\-_.=&?%#]/
const LOOKS_LIKE_PATH = /[\w~%]{0,60}(?:[/_=&?#%-]|\.\w)[\w~%]/y

/** The characters of the address, and where they end. Lines and dropped hyphens are looked up in the printed source. */
function collect(at: number, { passage, source }: Scope): { printed: string; end: number } {
  const { text } = passage
  let printed = ''
  let end = at
  let brackets = 0
  for (let i = at; i < text.length && printed.length < MAX_LENGTH; i++) {
    const unit = text[i] as string
    if (/\s/.test(unit)) {
      if (!goesOn(passage, source, i)) break
      continue
    }
    brackets += unit === '(' ? 1 : unit === ')' ? -1 : 0
    if (ENDS.test(unit) || brackets < 0) break
    if (i > at && droppedHyphen(passage, source, i)) printed += '-'
    printed += unit
    end = i + 1
  }
  return { printed, end }
}

function goesOn(passage: Passage, source: string, space: number): boolean {
  const { text } = passage
  const before = text[space - 1] as string
  if (!BREAKS_BEHIND.test(before) || !printedBetween(passage, source, space + 1).includes('\n')) return false
  LOOKS_LIKE_PATH.lastIndex = space + 1
  return before === '-' ? /\w/.test(text[space + 1] ?? '') : LOOKS_LIKE_PATH.test(text)
}

// The view joins broken words; in an address the hyphen that it dropped is a character like any other.
const droppedHyphen = (passage: Passage, source: string, at: number): boolean =>
  /[-\u2010\u2011][ \t]{0,20}\n/.test(printedBetween(passage, source, at)) && passage.text[at - 1] !== '-'

/** What the source has between the character at `at` and the last one before it that is no space. */
function printedBetween({ flow, inView, text }: Passage, source: string, at: number): string {
  const offset = (index: number) => flow.view.at[inView ? (inView[index] as number) : index] as number
  let before = at - 1
  if (/\s/.test(text[before] as string)) before--
  const [start, end] = [offset(before) + 1, offset(at)]
  return end - start > 1000 || end <= start ? '' : source.slice(start, end)
}
