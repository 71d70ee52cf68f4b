import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder with seeds, gold and data that lies beside a checkout. Tests that need it say so when it is absent. */
export const sharedFolder = process.env.SHARED_DIR ?? fileURLToPath(new URL('../../shared', import.meta.url))
export const hasShared = existsSync(`${sharedFolder}/seeds`)
