import { renderToString } from 'preact-render-to-string'
import { dayInWords } from '../../pages/parts/days.ts'
import { counted, numeral, t } from '../../pages/parts/messages/t.ts'
import { shortened } from '../../pages/parts/text.ts'
import { visit } from '../../pages/parts/visit.ts'
import type { CommitmentOn } from '../../register/commitments.ts'
import type { Digest, Section } from './contents.ts'

export interface Message {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const MOST_TEXT = 300
const MOST_TITLE = 120

/** A digest in words, in the language of the visit; `site` is how people reach the pages, null when that is not known. */
export function written(digest: Digest, site: string | null): Message {
  const { since, on, departments } = digest.query
  const period = { from: dayInWords(since), to: dayInWords(on) }
  const subject = departments
    ? t('digest.subject.of', { ...period, department: departments.join(', ') })
    : t('digest.subject', period)
  const parts = digest.sections.map((it) => partOf(it, digest, site))
  const lead = parts.length === 0 ? t('digest.none') : t('digest.lead', period)
  const foot = [...lookedThrough(digest), t('digest.honest'), t('digest.stop')]
  return { subject, text: textOf(lead, parts, foot), html: htmlOf(subject, lead, parts, foot) }
}

interface Part {
  readonly title: string
  readonly items: readonly Item[]
  readonly more: string | null
}
interface Item {
  readonly text: string
  readonly about: string
  readonly href: string | null
}

function partOf({ kind, total, commitments }: Section, { query }: Digest, site: string | null): Part {
  const title = `${t(`digest.${kind}`, { day: dayInWords(query.until) })} (${numeral(total)})`
  const left = total - commitments.length
  const more = left === 0 ? null : t('digest.more', { n: numeral(left) })
  return { title, more, items: commitments.map((it) => itemOf(it, site)) }
}

function itemOf({ id, about, title, documentId, department, due, dates }: CommitmentOn, site: string | null): Item {
  const said = dates[0] !== null && dates[0] === dates[1] ? t('digest.said', { day: dayInWords(dates[0]) }) : null
  const facts = [
    department,
    shortened(title ?? documentId, MOST_TITLE),
    said,
    due && t('digest.term', { day: dayInWords(due) }),
  ]
  return {
    text: shortened(inOneLine(about), MOST_TEXT),
    about: inOneLine(facts.filter((it) => it).join(' · ')),
    href: site === null ? null : `${site}/toezeggingen/${encodeURIComponent(id)}`,
  }
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const lookedThrough = ({ looked }: Digest): string[] =>
  looked.upTo === null
    ? []
    : [t('digest.looked', { documents: counted('unit.documents', looked.documents), day: dayInWords(looked.upTo) })]

function textOf(lead: string, parts: readonly Part[], foot: readonly string[]): string {
  const lines = parts.flatMap(({ title, items, more }) => [
    ...['', title, '-'.repeat(title.length), ''],
    ...items.flatMap((it) => [`* ${it.text}`, `  ${it.about}`, ...(it.href ? [`  ${it.href}`] : []), '']),
    ...(more ? [more, ''] : []),
  ])
  return [lead, ...lines, '', '-- ', ...foot, ''].join('\n')
}

// Programs for mail know little of style sheets, and set their own letters and colours: so there are hardly any here.
function htmlOf(title: string, lead: string, parts: readonly Part[], foot: readonly string[]): string {
  const page = (
    <html lang={visit().language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style="max-width: 40em; margin: 1em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.5">
        <h1>{title}</h1>
        <p>{lead}</p>
        {parts.map((it) => (
          <PartOf key={it.title} part={it} />
        ))}
        <hr />
        {foot.map((it) => (
          <p key={it}>
            <small>{it}</small>
          </p>
        ))}
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(page)}`
}

function PartOf({ part: { title, items, more } }: { part: Part }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((it) => (
          <li key={`${it.href} ${it.text}`} style="margin-bottom: 0.8em">
            <span lang="nl">{it.href === null ? it.text : <a href={it.href}>{it.text}</a>}</span>
            <br />
            <small>{it.about}</small>
          </li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </section>
  )
}
