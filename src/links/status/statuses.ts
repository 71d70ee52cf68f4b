import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import { OnDay } from './on-day.ts'
import type { CommitmentStatus, Looked, StatusDocument } from './status.ts'
import { Traced } from './traced.ts'

/** Everything that statuses are computed from; made once for many commitments. */
export class Statuses {
  private readonly documents: readonly StatusDocument[]
  private readonly traced: Traced
  private readonly looked: Looked | null

  /** `looked`: what was looked through, where not all documents are given. */
  constructor(documents: readonly StatusDocument[], links: readonly Link[], looked: Looked | null = null) {
    this.documents = documents
    this.traced = new Traced(documents, links)
    this.looked = looked
  }

  /** The newest day on which a document of the register is dated. */
  get newest(): string | null {
    return newestOf(this.documents)
  }

  /** The status of each commitment on a day, as the documents up to that day show it. */
  on(day: string): CommitmentStatus[] {
    const onDay = this.onDay(day)
    return [...this.traced.commitments.values()]
      .filter(({ document }) => isThere(document, day))
      .map(({ passage }) => onDay.of(passage.place))
      .filter((it) => it !== null)
  }

  statusOf(commitment: Place, day: string): CommitmentStatus | null {
    return this.onDay(day).of(commitment)
  }

  /** What there was to look through on a day. */
  lookedOn(day: string): Looked {
    if (this.looked) return this.looked
    const seen = this.documents.filter((it) => isThere(it, day))
    return { documents: seen.length, upTo: newestOf(seen) }
  }

  /** To ask for several of one day. */
  onDay(day: string): OnDay {
    return new OnDay(this.traced, day, this.lookedOn(day))
  }
}

const isThere = ({ from }: StatusDocument, day: string): boolean => from === null || from <= day

function newestOf(documents: readonly StatusDocument[]): string | null {
  return documents.reduce<string | null>((last, { from, to }) => {
    const day = from === to ? to : null
    return day !== null && (last === null || day > last) ? day : last
  }, null)
}

/** The status of one commitment on a day. */
export const statusOn = (
  commitment: Place,
  links: readonly Link[],
  documents: readonly LinkDocument[],
  day: string,
): CommitmentStatus | null => new Statuses(documents, links).statusOf(commitment, day)
