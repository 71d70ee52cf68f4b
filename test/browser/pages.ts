/** Every kind of page, by the address of one that shows all it can. Tests and pictures go through all of them. */
export const PAGES: Readonly<Record<string, string>> = {
  start: '',
  letter: 'documenten/kst-39412-23',
  'document in parts': 'documenten/blg-1000001',
  'document with script in it': `documenten/${encodeURIComponent('"><script>/../..')}`,
  map: 'kaart',
  'map of a theme': 'kaart?thema=Vaarwegen&soort=durante',
  about: 'over',
  'how we read': 'over/hoe-wij-lezen',
  'how accurate': 'over/hoe-nauwkeurig',
  sources: 'over/bronnen',
  privacy: 'over/privacy',
  accessibility: 'over/toegankelijkheid',
  'algorithm register': 'over/algoritmeregister',
  'not found': 'weg',
}
