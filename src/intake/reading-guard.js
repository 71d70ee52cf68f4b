import { workerData } from 'node:worker_threads'

// A thread beside the one that reads, which cannot look up while it does: ends the process when it takes too much memory
// (bytes of files and of the PDF reader lie outside the heap, which has a limit of its own), or when the program that
// started it is gone.
const LOOK_MS = 250
const { parent, processMb } = workerData
const isGone = () => process.ppid !== parent
const isTooLarge = () => process.memoryUsage.rss() > processMb * 1_000_000
setInterval(() => (isGone() || isTooLarge()) && process.kill(process.pid, 'SIGKILL'), LOOK_MS)
