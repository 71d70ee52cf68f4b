import { expect, test } from 'vitest'
import { type Browsing, browsing, HERE, hidden, judgementsOf, plain } from '../../../test/web/browsing.ts'

/** The first fact of a kind, its page, and what the form of that page holds. */
async function onItem({ register, ask }: Browsing, kind: 'times' | 'commitments' = 'times') {
  const [fact] = await register.facts({ documentId: 'kst-39412-23', kinds: [kind], limit: 1 })
  if (!fact) throw new Error('The letter has no such fact.')
  const path = `/beoordelen/feiten/${fact.documentId}/${fact.id}`
  const { text } = await ask(path)
  const form = { sleutel: hidden(text, 'sleutel'), gezien: hidden(text, 'gezien') }
  return { fact, path, form: { ...form, naam: 'Jet de Vries', oordeel: 'accept', reden: 'Zo staat het er.' } }
}

test('the queue holds what is not certain and nobody judged; a judgement leaves it and leads to the next', async () => {
  const here = await browsing()
  const queue = await here.ask('/beoordelen')
  expect(queue.status).toBe(200)
  expect(queue.headers.get('Cache-Control')).toBe('no-store')
  const links = [...queue.text.matchAll(/<blockquote><a href="([^"]+)"/g)].map((it) =>
    (it[1] ?? '').replace(/&amp;/g, '&'),
  )
  const uncertain = await here.register.facts({ certainties: ['derived', 'assumed'], standing: 'given', limit: 50 })
  expect(links).toHaveLength(uncertain.length)
  const first = await here.ask(links[0] ?? '')
  const form = { sleutel: hidden(first.text, 'sleutel'), gezien: '0', naam: 'Jet', oordeel: 'reject', reden: 'Nee.' }
  const kept = await here.send(links[0] ?? '', form)
  expect(kept.status).toBe(303)
  const next = kept.headers.get('Location') ?? ''
  expect(next).toContain(`/${uncertain[1]?.id}?rij=0&bewaard=${uncertain[0]?.id}`)
  expect((await here.ask(next)).text).toContain('Uw oordeel is bewaard.')
  expect((await here.ask('/beoordelen')).text).not.toContain(`/${uncertain[0]?.id}?`)
})

test('a judgement goes into the journal with the name and the reason, and the name is asked once', async () => {
  const here = await browsing()
  const { fact, path, form } = await onItem(here)
  expect((await here.ask(path)).text).toContain('name="naam"')
  expect((await here.send(path, form)).headers.get('Location')).toBe(`${path}?bewaard=${fact.id}&in=kst-39412-23`)
  const entries = []
  for await (const it of here.register.journal()) if (it.kind === 'judgement') entries.push(it)
  expect(entries).toMatchObject([
    { actor: 'person:Jet de Vries', body: { verdict: 'accept', reason: 'Zo staat het er.' } },
  ])
  const after = (await here.ask(path)).text
  expect(after).not.toContain('name="naam"')
  expect(plain(after)).toContain('Klopt Jet de Vries 10 januari 2032, 10:00 Zo staat het er.')
})

test('the cookie is signed, is for this site only and no script reads it', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  const cookie = (await here.send(path, form)).headers.get('Set-Cookie') ?? ''
  expect(cookie).toMatch(/^beoordelaar=[\w-]+\.[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  const forged = Buffer.from('{"id":"x","name":"Minister"}').toString('base64url')
  const { text } = await here.ask('/beoordelen', { headers: { Cookie: `beoordelaar=${forged}.${'A'.repeat(43)}` } })
  expect(text).not.toContain('Minister')
})

const forgeries: [name: string, change: (form: Record<string, string>) => Record<string, string>][] = [
  ['without a token', ({ sleutel: _, ...rest }) => rest],
  ['with a token of nobody', (form) => ({ ...form, sleutel: 'A'.repeat(43) })],
]
for (const [name, change] of forgeries)
  test(`a form ${name} keeps nothing, and shows what was typed again with a token that works`, async () => {
    const here = await browsing()
    const { path, form } = await onItem(here)
    const refused = await here.send(path, change({ ...form, reden: 'Een lang verhaal.' }))
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Een lang verhaal.')
    expect(refused.text).toContain('value="Jet de Vries"')
    expect(await judgementsOf(here)).toEqual([])
    const again = { ...form, sleutel: hidden(refused.text, 'sleutel') }
    expect((await here.send(path, again)).status).toBe(303)
  })

test('a token without its cookie, and the token of another session, are worth nothing', async () => {
  const [one, other] = [await browsing(), await browsing()]
  const mine = await onItem(one)
  const theirs = await onItem(other)
  expect((await one.send(mine.path, theirs.form)).status).toBe(403)
  one.forget()
  expect((await one.send(mine.path, mine.form)).status).toBe(403)
  expect(await judgementsOf(one)).toEqual([])
})

const elsewhere: [name: string, headers: Record<string, string>][] = [
  ['another site', { Host: 'localhost', Origin: 'https://elders.example' }],
  ['another port', { Host: 'localhost', Origin: 'http://localhost:9999' }],
  ['a page that hides where it is from', { Host: 'localhost', Origin: 'null' }],
  ['nowhere', { Host: 'localhost' }],
  ['another site, told otherwise', { Host: 'localhost', 'Sec-Fetch-Site': 'cross-site' }],
]
for (const [name, headers] of elsewhere)
  test(`a form from ${name} is refused, also with the right token`, async () => {
    const here = await browsing()
    const { path, form } = await onItem(here)
    const { status, text } = await here.send(path, form, headers)
    expect([status, plain(text)]).toEqual([403, expect.stringContaining('niet vanaf deze site verstuurd')])
    expect(await judgementsOf(here)).toEqual([])
  })

test('another name for this machine is refused before anything else', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  expect((await here.send(path, form, { Host: 'elders.example', Origin: 'http://elders.example' })).status).toBe(421)
})

test('the same form sent twice, also at once, is one judgement', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  const answers = await Promise.all([here.send(path, form), here.send(path, form)])
  expect(answers.map((it) => it.status)).toEqual([303, 303])
  expect((await here.send(path, form)).status).toBe(303)
  expect(await judgementsOf(here)).toHaveLength(1)
})

test('who judges a fact that somebody judged meanwhile is told so, and may judge it all the same', async () => {
  const here = await browsing()
  const { fact, path, form } = await onItem(here)
  await here.send(path, form)
  const late = await here.send(path, { ...form, oordeel: 'reject', reden: 'Ik zie het anders.' })
  expect([late.status, plain(late.text)]).toEqual([
    422,
    expect.stringContaining('Jet de Vries heeft dit intussen beoordeeld'),
  ])
  expect(late.text).toContain('Ik zie het anders.')
  const seen = hidden(late.text, 'gezien')
  await here.send(path, { ...form, oordeel: 'reject', reden: 'Ik zie het anders.', gezien: seen })
  expect((await here.register.facts({ id: fact.id, limit: 1 }))[0]?.standing).toBe('rejected')
})

test('what is missing is told at its field, and nothing that was typed is lost', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  const { text, status } = await here.send(path, { ...form, oordeel: '', naam: '<b>', reden: '' })
  expect(status).toBe(422)
  for (const it of ['Kies een oordeel.', 'Schrijf op waarom.', 'Gebruik in uw naam alleen letters'])
    expect(text).toContain(it)
  expect(text).toContain('value="&lt;b>"')
  const long = await here.send(path, { ...form, reden: 'x'.repeat(2_001) })
  expect([long.status, long.text.includes('x'.repeat(2_001))]).toEqual([422, true])
  expect(await judgementsOf(here)).toEqual([])
})

test('script in a reason is kept as it is and shown as text', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  const reden = '<script>alert(1)</script><img src=x onerror=alert(1)> "&amp;"'
  await here.send(path, { ...form, reden })
  expect((await judgementsOf(here))[0]?.reason).toBe(reden)
  for (const page of [path, '/beoordelen/verloop/kst-39412-23']) {
    const { text } = await here.ask(page)
    expect(text).toContain('&lt;script>alert(1)&lt;/script>')
    expect(text).not.toMatch(/<script>|<img/)
  }
})

test('a correction keeps only what was changed, and a later one keeps the earlier', async () => {
  const here = await browsing()
  const { fact, path, form } = await onItem(here, 'commitments')
  const page = (await here.ask(path)).text
  expect(page).toContain('name="veld.strength"')
  await here.send(path, { ...form, oordeel: 'correct', 'veld.strength': 'effort' })
  const seq = () => judgementsOf(here).then((all) => String(all.at(-1)?.seq))
  expect((await judgementsOf(here))[0]?.fields).toEqual({ strength: 'effort' })
  const days = { 'veld.deadline.van': '2032-01-01', 'veld.deadline.tot': '2032-06-30' }
  await here.send(path, { ...form, oordeel: 'correct', ...days, gezien: await seq() })
  const [now] = await here.register.facts({ id: fact.id, limit: 1 })
  expect(now).toMatchObject({
    standing: 'corrected',
    fields: { strength: 'effort', deadline: { interval: ['2032-01-01', '2032-06-30'] } },
  })
  // Who finds the correction right does not undo it.
  await here.send(path, { ...form, reden: 'Eens.', gezien: await seq() })
  expect((await here.register.facts({ id: fact.id, limit: 1 }))[0]?.fields.strength).toBe('effort')
})

const wrongCorrections: [fields: Record<string, string>, says: string][] = [
  [{}, 'er is niets veranderd'],
  [{ 'veld.deadline.tot': '31-12-2032' }, 'Dit is geen dag.'],
  [{ 'veld.deadline.tot': '2032-02-30' }, 'Dit is geen dag.'],
  [{ 'veld.deadline.van': '2033-01-01', 'veld.deadline.tot': '2032-01-01' }, 'De eerste dag ligt na de laatste.'],
  [{ 'veld.strength': 'gebroken' }, 'Zo kan dit niet worden bewaard.'],
  [{ 'veld.recipient': 'x'.repeat(301) }, 'Gebruik hoogstens 300 tekens.'],
]
for (const [fields, says] of wrongCorrections)
  test(`a correction that cannot be: ${JSON.stringify(fields).slice(0, 60)}`, async () => {
    const here = await browsing()
    const { path, form } = await onItem(here, 'commitments')
    const { status, text } = await here.send(path, { ...form, oordeel: 'correct', ...fields })
    expect([status, plain(text)]).toEqual([422, expect.stringContaining(says)])
    expect(await judgementsOf(here)).toEqual([])
  })

test('a body that is too large, has no known length or is no form is refused unread', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  const large = await here.send(path, { ...form, reden: 'x'.repeat(40_000) })
  expect([large.status, plain(large.text)]).toEqual([413, expect.stringContaining('te groot')])
  let pulled = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled++
      controller.enqueue(new TextEncoder().encode('reden='.repeat(1_000)))
    },
  })
  const type = { ...HERE, 'Content-Type': 'application/x-www-form-urlencoded' }
  const stream = { method: 'POST', body: endless, headers: type, duplex: 'half' } as RequestInit
  expect((await here.ask(path, stream)).status).toBe(413)
  expect(pulled).toBeLessThan(20)
  const json = { method: 'POST', body: JSON.stringify(form), headers: { ...HERE, 'Content-Type': 'application/json' } }
  expect((await here.ask(path, json)).status).toBe(415)
  expect(await judgementsOf(here)).toEqual([])
})

test('too many judgements in a minute have to wait, and the form keeps what was typed', async () => {
  const here = await browsing({ rate: { perPerson: 2, together: 9, windowMs: 1e12 } })
  const { path, form } = await onItem(here)
  const send = async (reden: string) => {
    const gezien = String((await judgementsOf(here)).at(-1)?.seq ?? 0)
    return here.send(path, { ...form, reden, gezien })
  }
  expect([(await send('een')).status, (await send('twee')).status]).toEqual([303, 303])
  const third = await send('drie maal is scheepsrecht')
  expect([third.status, third.headers.get('Retry-After')]).toEqual([429, '60'])
  expect(third.text).toContain('drie maal is scheepsrecht')
})

test('nobody judges on a server that others can reach: there is no page, and forms are refused', async () => {
  const here = await browsing({ onlyThisMachine: false })
  expect((await here.ask('/beoordelen')).status).toBe(404)
  const { status, headers } = await here.send('/beoordelen/naam', { naam: 'Jet' })
  expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  expect((await here.ask('/documenten/kst-39412-23')).text).not.toContain('/beoordelen')
})

test('what a proxy passes on does not come from this computer: it may read and not judge', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  for (const header of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP']) {
    expect((await here.ask('/beoordelen', { headers: { [header]: '192.0.2.7' } })).status).toBe(403)
    expect((await here.send(path, form, { ...HERE, [header]: '192.0.2.7' })).status).toBe(403)
  }
  expect(await judgementsOf(here)).toEqual([])
})

test('only the forms of review take anything in, and only with POST', async () => {
  const here = await browsing()
  const { path } = await onItem(here)
  for (const it of ['/', '/beoordelen', '/documenten/kst-39412-23', '/api/v1/documents', '/stijl.css'])
    expect([it, (await here.send(it, {})).status]).toEqual([it, 405])
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await here.ask(path, { method, headers: HERE })).status).toBe(405)
})

test('a fact, a document or a history that is not there is a page that says so', async () => {
  const here = await browsing()
  const { form } = await onItem(here)
  for (const it of ['/beoordelen/feiten/kst-39412-23/weg', '/beoordelen/feiten/weg/weg', '/beoordelen/verloop/weg'])
    expect((await here.ask(it)).status).toBe(404)
  expect((await here.send('/beoordelen/feiten/kst-39412-23/weg', form)).status).toBe(404)
})

test('a name that the settings give is used and not asked, and no form changes it', async () => {
  const here = await browsing({ name: 'Team Toezeggingen' })
  const { path, form } = await onItem(here)
  expect((await here.ask(path)).text).not.toContain('name="naam"')
  await here.send('/beoordelen/naam', form)
  await here.send(path, { ...form, naam: 'Iemand anders' })
  expect((await judgementsOf(here))[0]?.actor).toBe('person:Team Toezeggingen')
})

test('another name counts from then on', async () => {
  const here = await browsing()
  const { path, form } = await onItem(here)
  await here.send('/beoordelen/naam', { ...form, naam: 'Ans Bakker' })
  expect((await here.ask('/beoordelen')).text).toContain('U beoordeelt als Ans Bakker.')
  await here.send(path, form)
  expect((await judgementsOf(here))[0]?.actor).toBe('person:Ans Bakker')
  const bad = await here.send('/beoordelen/naam', { ...form, naam: 'x\r\nSet-Cookie: a=b' })
  expect([bad.status, bad.headers.get('Set-Cookie')?.startsWith('beoordelaar=')]).toEqual([422, true])
})

test('judgements that no longer fit are listed with their document', async () => {
  const here = await browsing()
  const anchor = { exact: 'Woorden die er niet staan.', prefix: '', suffix: '', start: 0 }
  const base = { verdict: 'accept', documentId: 'kst-39412-23', factKind: 'commitments', fields: {} } as const
  const judgement = { ...base, anchor, reason: 'Stond in een eerdere versie.' }
  await here.register.append([{ kind: 'judgement', actor: 'person:Jet', judgement }])
  expect((await here.ask('/beoordelen')).text).toContain('Vervallen oordelen: 1')
  const { text } = await here.ask('/beoordelen/vervallen')
  for (const it of ['Woorden die er niet staan.', 'Stond in een eerdere versie.', 'kst-39412-23'])
    expect(text).toContain(it)
})
