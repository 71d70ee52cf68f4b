/** Every kind of page, by the address of one that shows all it can. */
export const PAGES: Readonly<Record<string, string>> = {
  start: '',
  'start, one kind': '?soort=report',
  letter: 'documenten/kst-39412-23',
  'document in parts': 'documenten/blg-1000001',
  'document with script in it': `documenten/${encodeURIComponent('"><script>/../..')}`,
  'how we read': 'over/hoe-wij-lezen',
  'data for developers': 'over/api',
  'not found': 'weg',
}
