import { expect, test } from 'vitest'
import { all, dossier } from '../../test/browser/fixture/dossier.ts'
import { site } from './site.ts'

/** Counts how often a page had to be made, by the question that only making it asks. */
async function counting() {
  const register = await dossier()
  let made = 0
  const counted = {
    ...register,
    document: (...args: Parameters<typeof register.document>) => {
      made++
      return register.document(...args)
    },
  }
  const routes = site(counted, { today: () => '2032-01-10', onError: () => {}, program: '1' })
  return { register, routes, made: () => made }
}
const PATH = '/documenten/kst-39412-23'

test('a page is made once for all who ask it at the same time and after, each in the coding they read', async () => {
  const { register, routes, made } = await counting()
  const answers = await Promise.all(Array.from({ length: 20 }, () => routes.request(PATH)))
  const texts = await Promise.all(answers.map((it) => it.text()))
  expect(new Set(texts).size).toBe(1)
  expect(texts[0]).toContain('</html>')
  expect(made()).toBe(1)
  const again = await routes.request(PATH)
  expect(await again.text()).toBe(texts[0])
  expect(made()).toBe(1)
  for (const name of ['ETag', 'Cache-Control', 'Vary', 'Content-Type', 'Content-Security-Policy', 'X-Frame-Options'])
    expect([name, again.headers.get(name)]).toEqual([name, answers[0]?.headers.get(name)])
  const packed = await routes.request(PATH, { headers: { 'Accept-Encoding': 'br' } })
  expect(packed.headers.get('Content-Encoding')).toBe('br')
  expect(made()).toBe(2)
  await register.close()
})

test('another page, another reader’s cookie or another register is another page', async () => {
  const { register, routes, made } = await counting()
  await routes.request(PATH)
  await routes.request(`${PATH}?feit=x`)
  await routes.request(PATH, { headers: { Cookie: 'taal=en' } })
  expect(made()).toBe(3)
  await register.withdraw({ documentId: 'kst-39412-23', actor: 'person:a', reason: 'test' })
  const gone = await routes.request(PATH)
  expect(gone.status).toBe(404)
  expect(await gone.text()).not.toContain('Reactie op het onderzoek')
  await register.close()
})

for (const order of ['the reader first', 'who may judge first'])
  test(`a page for who may judge is not one for a reader whom a proxy passes on: ${order}`, async () => {
    const register = await dossier()
    const review = { key: 'een-sleutel-van-ten-minste-32-tekens', name: 'Jet' }
    const settings = { today: () => '2032-01-10', onError: () => {}, onlyThisMachine: true, review }
    const routes = site(register, settings)
    const here = { Host: 'localhost' }
    const tags: Record<string, string> = {}
    const ask = async (who: 'judge' | 'reader') => {
      const answer = await routes.request(PATH, { headers: who === 'judge' ? here : { ...here, Via: 'proxy' } })
      tags[who] = answer.headers.get('ETag') ?? who
      return (await answer.text()).includes('/beoordelen/feiten/')
    }
    const both = order === 'the reader first' ? (['reader', 'judge'] as const) : (['judge', 'reader'] as const)
    for (const who of both) expect([who, await ask(who)]).toEqual([who, who === 'judge'])
    expect(tags.judge).not.toBe(tags.reader)
    await register.close()
  })

test('a failure is not kept, and who waited for it gets an answer of their own', async () => {
  const register = await dossier(all())
  let isBroken = true
  const broken = {
    ...register,
    document: (...args: Parameters<typeof register.document>) =>
      isBroken ? Promise.reject(new Error('broken')) : register.document(...args),
  }
  const routes = site(broken, { today: () => '2032-01-10', onError: () => {} })
  const answers = await Promise.all([routes.request(PATH), routes.request(PATH)])
  expect(answers.map((it) => it.status)).toEqual([500, 500])
  isBroken = false
  expect((await routes.request(PATH)).status).toBe(200)
  await register.close()
})

test('a page of HEAD is that of GET, without its body', async () => {
  const { register, routes } = await counting()
  const get = await routes.request(PATH)
  const head = await routes.request(PATH, { method: 'HEAD' })
  expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', get.headers.get('ETag')])
  await register.close()
})
