import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const hashOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Of the text as UTF-8; a lone surrogate counts as U+FFFD, as FACTS-FORMAT says and as encoders do. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
