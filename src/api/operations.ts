import type { AnyOperation } from './operation.ts'
import { bulkOperations } from './operations/bulk.ts'
import { commitmentOperations } from './operations/commitments.ts'
import { descriptionOperations } from './operations/descriptions.ts'
import { documentOperations } from './operations/documents.ts'
import { factOperations } from './operations/facts.ts'
import { judgementOperations } from './operations/judgements.ts'
import { officialOperations } from './operations/officials.ts'
import { schemeOperations } from './operations/schemes.ts'
import { searchOperations } from './operations/search.ts'
import { textOperations } from './operations/texts.ts'
import { aboutOperations } from './operations/totals.ts'

/** Everything that can be asked, in the order of the OpenAPI file. */
export const operations: readonly AnyOperation[] = [
  ...commitmentOperations,
  ...documentOperations,
  ...textOperations,
  ...factOperations,
  ...searchOperations,
  ...judgementOperations,
  ...officialOperations,
  ...schemeOperations,
  ...bulkOperations,
  ...aboutOperations,
  ...descriptionOperations,
]
