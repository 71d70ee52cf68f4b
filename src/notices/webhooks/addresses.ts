import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Reach } from './endpoint.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

// What is not of the internet at large, by the registries of special addresses (RFC 6890 and its followers); also ways to
// wrap an IPv4 address in one of IPv6.
const special = new BlockList()
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  special.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ...([
    ['::', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
  ] as const),
  ...([
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ] as const),
] as const)
  special.addSubnet(net, bits, 'ipv6')

/** Whether messages may go to this address: a name that is harmless may lead to a machine inside. */
export function isAllowed(address: string, reach: Reach): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  const family = isIP(plain)
  if (family === 0) return false
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  if (reach === 'this-machine') return loopback.check(plain, kind)
  // `::ffff:` in another form is an IPv4 address that was not recognised above.
  if (kind === 'ipv6' && /^(?:0*:){0,5}:?ffff:/i.test(plain)) return reach === 'any'
  return reach === 'any' || !special.check(plain, kind)
}

/** Looks a name up and gives only what is allowed, at the moment of connecting: a name may lead elsewhere a second later. */
export const lookupWithin =
  (reach: Reach): LookupFunction =>
  (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, '', 0)
      const bad = found.find((it) => !isAllowed(it.address, reach))
      const [first] = found
      if (bad || !first) return answer(Object.assign(new Error('not allowed'), { code: 'ENOTALLOWED' }), '', 0)
      return options.all ? answer(null, found) : answer(null, first.address, first.family)
    })
  }
