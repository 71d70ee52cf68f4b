import type { Rule } from '../rule.ts'
import { cabinet } from './cabinet.ts'
import { cabinetProgramme, law } from './cited-names.ts'
import { commission } from './commission.ts'
import { euInstitution } from './eu-institution.ts'
import type { Form } from './form.ts'
import { house } from './house.ts'
import { ibo } from './ibo.ts'
import { introduced } from './introduced.ts'
import { local } from './local.ts'
import { ministry } from './ministry.ts'
import { office } from './office.ts'
import { organisationAbbreviation, organisationName } from './organisation.ts'
import { member, person, titled } from './person.ts'
import { schemeName } from './scheme-name.ts'
import { schemePattern } from './scheme-pattern.ts'
import { signature } from './signature.ts'

/** Tried at words of their own. Adding one is one file, its cases, and one line here. */
export const forms: readonly Form[] = [
  house,
  cabinet,
  euInstitution,
  local,
  commission,
  schemePattern,
  ibo,
  titled,
  signature,
  member,
]

/** Every rule of mentions, for the site. */
export const mentionRules: readonly Rule[] = [
  organisationName,
  organisationAbbreviation,
  ministry,
  office,
  house.rule,
  cabinet.rule,
  euInstitution.rule,
  local.rule,
  commission.rule,
  schemeName,
  schemePattern.rule,
  ibo.rule,
  introduced,
  cabinetProgramme,
  law,
  person,
]
