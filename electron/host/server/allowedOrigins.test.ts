import { describe, expect, it } from 'vitest'
import { allowedOrigins } from './allowedOrigins.ts'
import { hostileNames } from './testing/hostileNames.ts'

describe('allowed origins', () => {
  it('are the bound address and localhost, with the port', () => {
    const { isOwnHost, isOwnOrigin, socketAddresses } = allowedOrigins('127.0.0.1', 4711)
    expect(['127.0.0.1:4711', 'localhost:4711'].every(isOwnHost)).toBe(true)
    expect(['http://127.0.0.1:4711', 'http://localhost:4711'].every(isOwnOrigin)).toBe(true)
    expect(socketAddresses).toEqual(['ws://127.0.0.1:4711', 'ws://localhost:4711'])
  })

  it('name IPv6 loopback only when that is what is bound', () => {
    expect(allowedOrigins('127.0.0.1', 4711).isOwnHost('[::1]:4711')).toBe(false)
    expect(allowedOrigins('::1', 4711).isOwnHost('[::1]:4711')).toBe(true)
    expect(allowedOrigins('::1', 4711).isOwnOrigin('http://[::1]:4711')).toBe(true)
  })

  it('have no port on port 80, as browsers write them', () => {
    expect(allowedOrigins('127.0.0.1', 80).isOwnHost('localhost')).toBe(true)
    expect(allowedOrigins('127.0.0.1', 80).isOwnOrigin('http://localhost')).toBe(true)
    expect(allowedOrigins('127.0.0.1', 4711).isOwnHost('localhost')).toBe(false)
  })

  it('refuse a thousand other spellings, and none at all', () => {
    const { isOwnHost, isOwnOrigin } = allowedOrigins('127.0.0.1', 4711)
    const names = hostileNames(4711, 1000)
    expect(names).toHaveLength(1000)
    expect(names.filter(isOwnHost)).toEqual([])
    expect(names.filter((name) => isOwnOrigin(`http://${name}`))).toEqual([])
    expect(isOwnHost(undefined) || isOwnOrigin(undefined) || isOwnOrigin('null')).toBe(false)
  })
})
