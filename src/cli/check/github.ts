import type { Checked, PlacedRemark } from '../../engine/agenda-check/checked.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** The remarks as commands that GitHub shows beside the file: `::error file=…,line=…,title=…::…`. */
export const annotations = (path: string, { remarks, problems }: Checked): string[] => [
  ...problems
    .filter((it) => it.severity !== 'info')
    .map((it) => command(it.severity, { file: path, title: it.code }, it.message)),
  ...remarks.map((it) => annotation(path, it)),
]

function annotation(path: string, { severity, code, line, message, advice, page, passage }: PlacedRemark): string {
  const place = line === null && passage !== '' ? ` (bladzijde ${page}, bij «${passage.slice(0, 80)}»)` : ''
  return command(severity, { file: path, line, title: code }, `${message} ${advice}${place}`)
}

function command(
  severity: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  return `::${COMMANDS[severity as keyof typeof COMMANDS] ?? 'error'} ${given.join(',')}::${escaped(message)}`
}

// As GitHub's own toolkit does: a percent sign first, for the others become one.
const escaped = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
const escapedProperty = (text: string): string => escaped(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')
