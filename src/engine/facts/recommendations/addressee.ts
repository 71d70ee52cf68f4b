import type { Sentence } from '../../language/sentence.ts'
import type { Plain } from '../findings/plain.ts'

const UNDER = /^[•\-–*\d.\s]{0,8}(?:Voor|Aan|Richting|Gericht aan) (?<who>.{3,60})$/u
const SUBJECT =
  /^ (?:daarnaast |ook |verder |tevens )?(?:zou |zouden |dient |dienen )?(?<who>(?:de |het )?(?:gemeente|gemeenten|rijk|rijksoverheid|ministerie|provincies|kabinet|minister|scholen|vws|ocw|szw|bzk|uvw|uwv|ind|duo|belastingdienst)) /u

/** Who is to act: the heading «Voor gemeenten», else the subject of «X dient te». Null when nobody is named so. */
export function addresseeIn({ heading }: Sentence, plain: Plain): string | null {
  return UNDER.exec(heading)?.groups?.who?.trim() ?? SUBJECT.exec(plain.text)?.groups?.who ?? null
}
