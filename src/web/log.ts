import { masked } from '../privacy/masked.ts'

/** Where the lines of the log go; a line is one JSON object. */
export type WriteLine = (line: string) => void

/** One answered request. Neither who asked nor what was asked for: the route, and never the address or its words. */
export interface Answered {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly bytes: number
  /** The client left, or was sent away, before it had everything. */
  readonly isCutOff: boolean
}

export interface Log {
  answered(it: Answered): void
  refused(why: string): void
  /** `url`: the address that was asked for, so that its words can be kept out of the message. */
  failed(error: unknown, url?: string): void
  said(event: string, more?: Readonly<Record<string, string | number>>): void
}

/** `problems` leaves out the requests that went well. */
export type LogLevel = 'all' | 'problems'

const SLOW_MS = 1_000

export function jsonLog(write: WriteLine, level: LogLevel = 'all', now = () => new Date()): Log {
  const line = (kind: 'info' | 'warning' | 'error', event: string, more: object) =>
    write(JSON.stringify({ time: now().toISOString(), level: kind, event, ...more }))
  return {
    answered(it) {
      const kind = it.status >= 500 ? 'error' : it.ms >= SLOW_MS || it.isCutOff ? 'warning' : 'info'
      if (level === 'all' || kind !== 'info') line(kind, 'request', it)
    },
    refused: (why) => line('warning', 'refused', { why }),
    failed: (error, url) => line('error', 'failure', failure(error, url)),
    said: (event, more = {}) => line('info', event, more),
  }
}

export const noLog: Log = { answered() {}, refused() {}, failed() {}, said() {} }

function failure(error: unknown, url: string | undefined) {
  if (!(error instanceof Error)) return { name: typeof error, message: withoutWords(String(error), url) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const frames = (error.stack ?? '').split('\n').filter((it) => /^\s+at /.test(it))
  return {
    name: error.name,
    ...code,
    message: withoutWords(error.message, url),
    stack: frames.map((it) => it.trim()),
  }
}

/**
 * What went wrong, without what people typed: stores quote the query they could not do, and a query can be about a
 * person. Whatever stands between quotation marks goes, and every word of the address.
 */
export function withoutWords(message: string, url: string | undefined): string {
  const unquoted = message.replace(/"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”/g, '«…»')
  const words = url === undefined ? [] : wordsOf(url)
  return masked(words.reduce((text, word) => text.replaceAll(word, '…'), unquoted))
}

const SHORTEST_WORD = 3

function wordsOf(url: string): string[] {
  const { pathname, search } = new URL(url, 'http://x')
  const words = `${decoded(pathname)} ${decoded(search.replaceAll('+', ' '))}`.split(/[^\p{L}\p{N}]+/u)
  const inEveryCase = words.flatMap((it) => [it, it.toLowerCase()])
  return [...new Set(inEveryCase)].filter((it) => it.length >= SHORTEST_WORD).sort((a, b) => b.length - a.length)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
