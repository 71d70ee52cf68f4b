import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Offered } from '../offered.ts'
import { documentsIn } from './documents-in.ts'

const root = await mkdtemp(join(tmpdir(), 'folder-'))
afterAll(() => rm(root, { recursive: true }))

async function folder(name: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(root, name, file, '..'), { recursive: true })
    await writeFile(join(root, name, file), text)
  }
  return join(root, name)
}
async function offeredIn(path: string, maxBytes = 1000): Promise<Offered[]> {
  const offered: Offered[] = []
  for await (const it of documentsIn(path, { maxBytes })) offered.push(it)
  return offered
}
const names = async (path: string) => (await offeredIn(path)).map((it) => it.name)

test('a folder is walked with all below it, in the order of the names, with forward slashes', async () => {
  const path = await folder('walk', { 'b.txt': 'b', 'a/z.pdf': 'z', 'a/b/c.docx': 'c', 'Z.txt': 'Z', 'é.txt': 'é' })
  expect(await names(path)).toEqual(['Z.txt', 'a/b/c.docx', 'a/z.pdf', 'b.txt', 'é.txt'])
})

test('a single file is offered under its base name, with its size and time, even when it is hidden', async () => {
  const path = await folder('single', { '.hidden.txt': 'four' })
  const [only] = await offeredIn(join(path, '.hidden.txt'))
  expect(only).toMatchObject({ name: '.hidden.txt', size: 4, problem: null })
  expect(only?.modified).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})

test('hidden files and folders, clutter and our own output are left out; what only looks like them is not', async () => {
  const clutter = { '.git/x': '', '.a': '', 'Thumbs.db': '', '~$brief.docx': '', 'brief.txt.facts.json': '' }
  const kept = { 'thumbs.db.txt': '', 'facts.json': '', 'a.b.txt': '', 'onbekend.xyz': '', 'zonder-extensie': '' }
  const path = await folder('clutter', { ...clutter, ...kept })
  expect(await names(path)).toEqual(Object.keys(kept).sort())
})

test('a link that leads back up ends, and a folder that many links lead to is walked once', async () => {
  const path = await folder('loop', { 'a/een.txt': '1', 'b/twee.txt': '2' })
  await symlink(path, join(path, 'a', 'omhoog'))
  await symlink(join(path, 'b'), join(path, 'a', 'naar-b'))
  await symlink(join(path, 'b'), join(path, 'a', 'ook-naar-b'))
  expect(await names(path)).toEqual(['a/een.txt', 'a/naar-b/twee.txt'])
})

test('a link to nothing is offered with a problem, and the others go on', async () => {
  const path = await folder('dangling', { 'z.txt': 'z' })
  await symlink(join(path, 'weg.txt'), join(path, 'a.txt'))
  const offered = await offeredIn(path)
  expect(offered.map((it) => [it.name, it.problem?.code])).toEqual([
    ['a.txt', 'file-unreadable'],
    ['z.txt', undefined],
  ])
})

test('a path where nothing is becomes a problem, not an exception', async () => {
  const offered = await offeredIn(join(root, 'nergens'))
  expect(offered.map((it) => it.problem?.code)).toEqual(['file-unreadable'])
})

test('a file over the limit is offered with both sizes; one of exactly the limit is fine', async () => {
  const path = await folder('large', { 'a.txt': 'x'.repeat(1001), 'b.txt': 'x'.repeat(1000) })
  const [large, fits] = await offeredIn(path)
  expect(large?.problem).toMatchObject({ code: 'file-too-large', severity: 'error' })
  expect(large?.problem?.message).toContain('1001')
  expect(fits?.problem).toBe(null)
})

test('an empty folder offers nothing', async () => {
  await mkdir(join(root, 'leeg'))
  expect(await offeredIn(join(root, 'leeg'))).toEqual([])
})
