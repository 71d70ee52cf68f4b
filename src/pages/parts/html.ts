import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as text. All text of a page goes through the renderer, which escapes it. */
export const html = (page: VNode): string => `<!doctype html>${renderToString(page)}`
