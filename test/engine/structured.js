import { structureOf } from '../../src/engine/structure/structure.js';
/** A plain text taken apart, without a word list. A form feed ends a page. */
export function structured(text) {
    return structureOf(plainSource(text), 'sha', () => false);
}
export function plainSource(text) {
    const starts = [0, ...[...text.matchAll(/\f/gu)].map((match) => match.index + 1)];
    const pages = starts.map((start, i) => ({
        number: i + 1,
        label: null,
        span: { start, end: starts[i + 1] ?? text.length },
        widthPt: null,
        heightPt: null,
    }));
    return { mediaType: 'text/plain', reader: 'text@1', text, pages, marks: [], properties: {} };
}
export const bodyText = (text) => structured(text).flows[0]?.view.text ?? '';
export const blocksOf = (text) => {
    const body = structured(text).flows[0];
    return body ? body.blocks.map((block) => `${block.kind}: ${body.view.text.slice(block.start, block.end)}`) : [];
};
export const printed = (text, spans) => spans.map((span) => text.slice(span.start, span.end)).join('|');
//# sourceMappingURL=structured.js.map