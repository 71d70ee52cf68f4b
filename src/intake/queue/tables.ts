import type pg from 'pg'

export const SCHEMA = 'beleidsspoor_queue'

/**
 * The bytes that wait to be read, beside the tables of pg-boss. They are no part of the register: they go when they are
 * read, and whoever drops the schema loses only what was still to be read.
 */
export async function makeTables(client: pg.ClientBase): Promise<void> {
  // Two workers that begin at the same time would both find that it is not there.
  await client.query(`begin;
    select pg_advisory_xact_lock(hashtextextended('beleidsspoor queue tables', 0));
    create table if not exists ${SCHEMA}.document (
      sha256 text primary key,
      name text not null,
      bytes bytea not null,
      claimed boolean not null default false,
      tries integer not null default 0);
    commit`)
}
