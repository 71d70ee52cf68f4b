import {
  ColumnDefinitionNode,
  type DataTypeNode,
  type Driver,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryCompiler,
} from 'kysely'
import type { Pool } from 'pg'
import { PostgresDriver } from './driver.ts'

/** PostgreSQL as the register uses it. */
export class RegisterDialect extends PostgresDialect {
  readonly #pool: Pool
  readonly #place: string

  constructor(pool: Pool, place: string) {
    super({ pool })
    this.#pool = pool
    this.#place = place
  }

  override createDriver(): Driver {
    return new PostgresDriver(this.#pool, this.#place)
  }

  override createQueryCompiler(): QueryCompiler {
    return new ByCodePoints()
  }
}

/** Text is sorted and compared by code points, as SQLite does, whatever the language of the database is. */
class ByCodePoints extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node)
    const isColumn = this.parentNode !== undefined && ColumnDefinitionNode.is(this.parentNode)
    if (isColumn && node.dataType === 'text') this.append(' collate "C"')
  }
}
