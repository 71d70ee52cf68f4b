import type { SectionRole } from '../language/sentence.ts'

// What headings of letters, notes and reports announce. Matched on the heading in lower case, without its number; the
// first that fits counts, so that «Reactie op de aanbevelingen» is a reaction.
const roles: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'decision',
    /\b(?:geadviseerd besluit|gevraagde beslissing|gevraagd besluit|advies aan de (?:minister|staatssecretaris)|beslispunt(?:en)?|gevraagde actie)\b/u,
  ],
  ['decision', /^(?:advies|beslissing|besluit)$/u],
  [
    'planning',
    /\b(?:planning|vervolg|vervolgstappen|tot slot|slot|hoe verder|vervolgtraject|vervolgproces|tijdpad)\b/u,
  ],
  ['reaction', /\b(?:reactie|beleidsreactie|kabinetsreactie|appreciatie|waardering|standpunt|opvolging|antwoord)\b/u],
  ['recommendation', /aanbeveling(?:en)?\b|\b(?:verbeterpunten|verbetersuggesties|adviezen|advies van)\b/u],
  ['keypoints', /\bkernpunten\b/u],
  ['conclusion', /(?:conclusies?|bevindingen|resultaten|uitkomsten)\b|\b(?:samenvatting|lessen|beeld)\b/u],
  [
    'method',
    /\b(?:onderzoeksopzet|methode|aanpak van het onderzoek|opzet|onderzoeksvragen|vraagstelling|doel van het onderzoek|werkwijze|verantwoording)\b/u,
  ],
  ['introduction', /\b(?:inleiding|aanleiding|achtergrond|context)\b/u],
]

export function roleOfHeading(heading: string): SectionRole | null {
  const bare = heading
    .toLowerCase()
    .replace(/^[\d.\s)]+/u, '')
    .trim()
  return roles.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}
