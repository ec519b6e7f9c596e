import { expect, test } from 'vitest'
import { requireNodeApi } from './requireNodeApi.ts'

test('a Node without the SQLite addon’s interface is refused in words, before the addon is loaded', () => {
  expect(() => requireNodeApi({ napi: '9', node: '20.20.2' })).toThrow(/Node 22\.14 or newer.*Node 20\.20\.2/)
  expect(() => requireNodeApi({})).toThrow(/unknown/)
})

test('newer Node is welcome, also this one', () => {
  expect(() => requireNodeApi({ napi: '10', node: '22.14.0' })).not.toThrow()
  expect(() => requireNodeApi()).not.toThrow()
})
