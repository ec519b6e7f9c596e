import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SAMLING_VERSION } from './samlingVersion.ts'

test('the version shown is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(SAMLING_VERSION).toBe(version)
})
