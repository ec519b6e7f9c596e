import { describe, expect, it } from 'vitest'
import { bearerToken, createLaunchToken } from './launchToken.ts'

describe('launch token', () => {
  it('is 128 random bits in letters an address can hold, new each time', () => {
    const tokens = Array.from({ length: 100 }, () => createLaunchToken().text)
    expect(new Set(tokens).size).toBe(100)
    for (const text of tokens) expect(text).toMatch(/^[\w-]{22}$/)
  })

  it('matches itself and nothing else', () => {
    const token = createLaunchToken()
    expect(token.matches(token.text)).toBe(true)
    for (const wrong of [
      undefined,
      '',
      token.text.slice(1),
      `${token.text} `,
      token.text.toUpperCase(),
      'æ'.repeat(5000),
    ])
      expect(token.matches(wrong)).toBe(false)
  })

  it('is read from a Bearer header only', () => {
    expect(bearerToken('Bearer abc-_9')).toBe('abc-_9')
    for (const header of [
      undefined,
      '',
      'Basic abc',
      'Bearer',
      'Bearer a b',
      'bearer abc',
      `Bearer ${'a'.repeat(129)}`,
    ])
      expect(bearerToken(header)).toBeUndefined()
  })
})
