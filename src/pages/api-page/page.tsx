import { html } from '../parts/html.ts'
import { Layout } from '../parts/layout/layout.tsx'
import { named, t } from '../parts/messages/t.ts'
import type { ApiPageView, GroupView, OperationView } from './view.ts'

/** `/over/api`: what somebody who builds with the register must know to begin. */
export function apiPage(view: ApiPageView): string {
  return html(
    <Layout title={t('api.title')} current="/over/api">
      <article class="prose">
        <h1>{t('api.title')}</h1>
        <p class="lead">{t('api.lead')}</p>
        <ul>
          <li>
            <a href="/api/v1/openapi.json">{t('api.description', { version: view.version })}</a>
          </li>
          <li>
            <a href="/api/v1/dcat">{t('api.dcat')}</a>
          </li>
        </ul>
        <h2>{t('api.begin.title')}</h2>
        <p>{t('api.begin')}</p>
        <Begin origin={view.origin} />
        {view.example && <Example example={view.example} />}
        <h2>{t('api.rules.title')}</h2>
        <ul class="api-rules">
          {RULES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <h2>{t('api.bulk.title')}</h2>
        <p>{t('api.bulk')}</p>
        <h2>{t('api.linked.title')}</h2>
        <p>{t('api.linked')}</p>
        <h2>{t('api.promise.title')}</h2>
        <p>{t('api.promise')}</p>
        <p>{t('api.licence')}</p>
        <h2>{t('api.all.title')}</h2>
        <p>{t('api.all')}</p>
      </article>
      {view.groups.map((group) => (
        <Group key={group.tag} group={group} />
      ))}
    </Layout>,
  )
}

const RULES = [
  'api.rules.reading',
  'api.rules.lists',
  'api.rules.filters',
  'api.rules.unknown',
  'api.rules.errors',
  'api.rules.again',
  'api.rules.masked',
] as const

const REQUESTS = [
  ['api.begin.overdue', '/commitments?overdue=true&limit=5'],
  ['api.begin.search', '/search?q=oogstpas&factKind=commitments'],
  ['api.begin.documents', '/documents?kind=report'],
] as const

function Begin({ origin }: { origin: string }) {
  return (
    <dl class="api-requests">
      {REQUESTS.map(([key, path]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>
            <a href={`/api/v1${path}`}>
              <code>{`${origin}/api/v1${path}`}</code>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Example({ example: { path, answer } }: { example: NonNullable<ApiPageView['example']> }) {
  return (
    <details class="api-example">
      <summary>{t('api.example')}</summary>
      <p>
        <code>GET /api/v1{path}</code>
      </p>
      <pre>
        <code>{answer}</code>
      </pre>
    </details>
  )
}

function Group({ group: { tag, operations } }: { group: GroupView }) {
  const id = `soort-${tag.toLowerCase()}`
  return (
    <section class="api-group" aria-labelledby={id}>
      <h3 id={id}>{named('api.tag', tag)}</h3>
      <ul class="api-operations">
        {operations.map((it) => (
          <li key={it.id}>
            <Operation operation={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Operation({ operation: { id, path, method, parameters } }: { operation: OperationView }) {
  return (
    <>
      <p class="api-operation">
        <code class="api-path">
          {method === 'POST' && 'POST '}/api/v1{path === '/' ? '' : path}
        </code>{' '}
        <span>{named('api.operation', id)}</span>
      </p>
      {parameters.length > 0 && (
        <details>
          <summary>{t('api.parameters', { path })}</summary>
          <dl class="api-parameters" lang="en">
            {parameters.map((it) => (
              <div key={it.name}>
                <dt>
                  <code>{it.name}</code>
                </dt>
                <dd>
                  {it.about} {it.values.length > 0 && <span class="note">{it.values.join(', ')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
