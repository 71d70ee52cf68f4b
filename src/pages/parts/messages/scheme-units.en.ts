import type { schemeUnitsNl } from './scheme-units.nl.ts'
import type { Translated } from './translated.ts'

export const schemeUnitsEn: Translated<typeof schemeUnitsNl> = {
  'scheme.unit.EUR/month': ['a month', 'a month'],
  'scheme.unit.EUR/year': ['a year', 'a year'],
  'scheme.unit.EUR/month excl. holiday pay': ['a month without holiday pay', 'a month without holiday pay'],
  'scheme.unit.EUR/year incl. holiday pay': ['a year with holiday pay', 'a year with holiday pay'],
  'scheme.unit.percent': ['%', '%'],
  'scheme.unit.years': ['year', 'years'],
  'scheme.unit.months': ['month', 'months'],
  'scheme.unit.weeks': ['week', 'weeks'],
  'scheme.unit.days': ['day', 'days'],
  'scheme.unit.employees': ['employee', 'employees'],
  'scheme.unit.permits': ['permit', 'permits'],
  'scheme.unit.fines': ['fine', 'fines'],
  'scheme.unit.degrees': ['degree', 'degrees'],
  'scheme.unit.applications': ['application', 'applications'],
  'scheme.unit.decisions': ['decision', 'decisions'],
  'scheme.unit.persons': ['person', 'persons'],
  'scheme.unit.points': ['point', 'points'],
  'scheme.unit.rank': ['(place in the ranking)', '(place in the ranking)'],
  'scheme.unit.IELTS': ['(IELTS score)', '(IELTS score)'],
  'scheme.unit.factor': ['times', 'times'],
  'scheme.unit.x average gross salary': ['times the average gross wage', 'times the average gross wage'],
  'scheme.yes': 'yes',
  'scheme.no': 'no',
}
