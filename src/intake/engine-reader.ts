import { factsFile, read } from '../engine/read.ts'
import { loadTools } from './engine-tools.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'

/** The engine as a process of the pool runs it. */
export async function openReader(settings: ToolSettings): Promise<Reader> {
  let tools = await loadTools(settings)
  return async (bytes, name) => {
    const file = factsFile(read(bytes, name, tools))
    // A file that stops PDFium must not cost the next one.
    if (!tools.pdfium.usable) tools = await loadTools(settings)
    return file
  }
}
