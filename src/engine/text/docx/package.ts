import type { Limits } from '../../limits.ts'
import { type Problem, problem } from '../../positions.ts'
import { byteOrderMark } from '../plain/decode.ts'
import { type SaxHandler, SaxReader, saxProblems } from '../xml/sax.ts'
import { type Budget, type UnpackFault, unpack } from './unpack.ts'
import { isDocument, type ZipEntry, zipEntries } from './zip-directory.ts'

/** The parts of a DOCX, each read as a stream: no part is ever in memory as a whole. */
export class Package {
  readonly problems: Problem[] = []
  /** Name of the part with the text, or null when the zip has none. */
  readonly document: string | null
  private readonly bytes: Uint8Array
  private readonly limits: Limits
  private readonly entries: readonly ZipEntry[]
  private readonly budget: Budget

  constructor(bytes: Uint8Array, limits: Limits) {
    this.bytes = bytes
    this.limits = limits
    this.entries = zipEntries(bytes)
    this.budget = { bytesLeft: limits.maxUnpackedBytes }
    this.document = this.entries.find((it) => isDocument(it.name))?.name ?? null
  }

  /** Lets `handler` hear a part, where the package has it. */
  hear(name: string, handler: SaxHandler): void {
    const entry = this.entries.find((it) => it.name.toLowerCase() === name.toLowerCase())
    if (!entry) return
    const reader = new SaxReader(handler, this.limits)
    const fault = this.pour(entry, reader)
    const end = reader.end()
    if (fault) this.problems.push(unpackProblem(fault, name))
    else this.problems.push(...saxProblems(end, 'docx-damaged', `The part ${name}`))
  }

  private pour(entry: ZipEntry, reader: SaxReader): UnpackFault | null {
    const pieces = unpack(this.bytes, entry, this.budget)
    let decoder: TextDecoder | null = null
    for (let step = pieces.next(); ; step = pieces.next()) {
      if (step.done) return step.value
      decoder ??= new TextDecoder(byteOrderMark(step.value) ?? 'utf-8')
      if (!reader.write(decoder.decode(step.value, { stream: true }))) return null
    }
  }
}

function unpackProblem(fault: UnpackFault, name: string): Problem {
  if (fault === 'too-large') {
    return problem(
      'unpacked-too-large',
      'error',
      `The part ${name} unpacks to more than is allowed; the rest was not read.`,
    )
  }
  if (fault === 'encrypted') {
    return problem('encrypted', 'error', 'The file is locked with a password. Save it without one and offer that.')
  }
  return problem('docx-damaged', 'error', `The part ${name} cannot be unpacked: the file is damaged or was cut off.`)
}
