import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openedAt, type SchemeFile, type SchemeFiles, schemeFilesIn } from './scheme-files.ts'

/** The schemes of a folder with the files beside each: `population.json` and `variants/*.json`. */
export function shelfFilesIn(folder: string): SchemeFiles {
  const { files, unopened } = schemeFilesIn(folder)
  const opened = files.flatMap(({ name }) => namesBeside(folder, dirname(name))).map((name) => openedAt(folder, name))
  return {
    files: [...files, ...opened.filter((it): it is SchemeFile => 'text' in it)],
    unopened: [...unopened, ...opened.filter((it) => 'message' in it)],
  }
}

function namesBeside(root: string, scheme: string): string[] {
  const population = `${scheme}/population.json`
  const variants = `${scheme}/variants`
  return [
    ...(existsSync(join(root, population)) ? [population] : []),
    ...(existsSync(join(root, variants)) ? jsonIn(join(root, variants)).map((it) => `${variants}/${it}`) : []),
  ]
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.json'))
    .sort()
