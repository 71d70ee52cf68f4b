import { schemeNames } from '../../src/cli/rule-tracing.ts'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { factsFile, read, type Tools } from '../../src/engine/read.ts'
import type { KeptCommitment } from '../../src/rule-trace/promise.ts'
import { RuleTrace, type RuleTraceOf } from '../../src/rule-trace/rule-trace.ts'
import { schemes } from '../schemes/bundled.ts'

export const tracing = new RuleTrace(schemes, schemeNames('migratie'))
export const TODAY = '2026-11-22'

/** A letter of a day with these paragraphs, as the engine reads it. */
export function letterOf(text: string, day: string, tools: Tools): FactsFile {
  const letter = `Kamerbrief\n\nDen Haag, ${day}\n\nGeachte voorzitter,\n\n${text}\n\nDe Minister van Asiel en Migratie,\n`
  return factsFile(read(new TextEncoder().encode(letter), 'brief.txt', tools))
}

/** Its commitments, each with what happened to the rules it is about. */
export const tracedIn = (file: FactsFile, on = TODAY): { text: string; traced: RuleTraceOf | null }[] =>
  file.facts.commitments.map((it) => ({
    text: it.text.replace(/\s+/gu, ' '),
    traced: tracing.of(file, keptOf(it), on),
  }))

export function keptOf({
  id,
  spans,
  text,
  because,
  certainty,
  page,
  ...fields
}: FactsFile['facts']['commitments'][number]): KeptCommitment {
  return { id, text, start: spans[0]?.[0] ?? 0, fields }
}

/** «evidence 2021-06-01 begun nl.scheme salary_threshold»; changes of policy only. */
export const linesOf = (traced: RuleTraceOf | null): string[] =>
  (traced?.changes ?? [])
    .filter((it) => it.nature === 'policy')
    .map((it) => `${it.judged.as === 'evidence' ? it.judged.type : it.judged.why} ${it.day} ${it.kind} ${it.part.id}`)
