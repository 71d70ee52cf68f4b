import { RegisterProblem } from '../register-problem.ts'

/** The address of a database without its password, for messages. */
export function placeOf(address: string): string {
  const url = parsed(address)
  const database = decodeURIComponent(url.pathname.slice(1))
  const host = url.searchParams.get('host') ?? (url.host === SOCKET ? '' : url.host)
  const user = url.searchParams.get('user') ?? decodeURIComponent(url.username)
  return `postgres://${user && `${user}@`}${host}/${database}`
}

// A socket's address has no host, which the standard of addresses does not allow after a name.
const SOCKET = 'socket'

function parsed(address: string): URL {
  // Whatever is wrong with it, it may hold a password: the message does not repeat it.
  const isPostgres = /^postgres(?:ql)?:\/\//.test(address)
  const url = isPostgres && URL.canParse(withHost(address)) && new URL(withHost(address))
  if (url) return url
  throw new RegisterProblem(
    'DATABASE_URL is no address of a PostgreSQL database.',
    'Set it as postgres://NAME:PASSWORD@HOST:5432/DATABASE, or leave it out to use a file.',
  )
}

const withHost = (address: string): string => address.replace('@/', `@${SOCKET}/`)
