import type { DocumentIdentity } from '../../context.ts'

const OTHERS =
  /\b(?:rekenkamer|ombudsman|raad|commissie|kamer|bureau|universiteit|instituut|planbureau|autoriteit|inspecteur)\b/iu
const GOVERNMENT = /\b(?:minister|staatssecretaris|kabinet|regering|ministerie|bewindspersoon)/iu

/**
 * Whether «ik» and «wij» are the government. In a report without a sender they are the researchers; a council or the
 * audit office that writes speaks for itself.
 */
export function speaksForGovernment({ kind, sender }: DocumentIdentity): boolean {
  if (!sender) return kind !== 'report'
  return GOVERNMENT.test(sender.role) || !OTHERS.test(sender.role)
}
