import { Inflate } from 'fflate'
import { packedBytes, type ZipEntry } from './zip-directory.ts'

/** How much may still be unpacked from one file, over all its parts. */
export interface Budget {
  bytesLeft: number
}

/** Why a part could not be unpacked to its end. */
export type UnpackFault = 'damaged' | 'too-large' | 'encrypted'

// One slice of packed bytes unfolds to at most 1,032 times its size: the budget is kept to within 17 MB.
const SLICE = 16_384
// Markup packs 5 to 50 times smaller; what packs far better than that was made to fill a memory.
const MAX_RATIO = 250
const RATIO_COUNTS_FROM = 20_000_000

/**
 * Unpacks a part in pieces, so that only a piece of it is in memory. Returns the fault that ended it, or null. The size
 * that the zip claims is refused when too large, but never trusted: what comes out is counted.
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Generator<Uint8Array, UnpackFault | null> {
  if (entry.isEncrypted) return 'encrypted'
  const packed = packedBytes(bytes, entry)
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return 'damaged'
  if (entry.claimedSize > allowed(packed, budget)) return 'too-large'
  const most = allowed(packed, budget)
  let unpacked = 0
  for (const piece of entry.method === 0 ? [packed] : inflated(packed)) {
    if (piece === null) return 'damaged'
    const room = Math.max(0, most - unpacked)
    unpacked += piece.length
    budget.bytesLeft -= piece.length
    yield piece.subarray(0, room)
    if (unpacked > most) return 'too-large'
  }
  return null
}

function allowed(packed: Uint8Array, budget: Budget): number {
  return Math.min(budget.bytesLeft, Math.max(RATIO_COUNTS_FROM, packed.length * MAX_RATIO))
}

/** Null as the last piece: the packed bytes are not what they should be. */
function* inflated(packed: Uint8Array): Generator<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let isComplete = false
  const inflate = new Inflate((piece, isLast) => {
    pieces.push(piece)
    isComplete ||= isLast
  })
  for (let at = 0; at < packed.length; at += SLICE) {
    const slice = packed.subarray(at, at + SLICE)
    const isWhole = pushed(inflate, slice, at + SLICE >= packed.length)
    yield* pieces.splice(0)
    if (!isWhole) return yield null
  }
  if (!isComplete) yield null
}

function pushed(inflate: Inflate, slice: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(slice, isLast)
    return true
  } catch {
    return false // The library's word for bytes that are no DEFLATE stream.
  }
}
