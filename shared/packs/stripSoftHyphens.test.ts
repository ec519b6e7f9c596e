import { expect, test } from 'vitest'
import { stripSoftHyphens } from './stripSoftHyphens.ts'

test('every soft hyphen goes and real hyphens stay', () => {
  expect(stripSoftHyphens('Handels\u00ADstands\u00ADforening')).toBe('Handelsstandsforening')
  expect(stripSoftHyphens('Kultur- og opplevelses\u00ADbedrifter')).toBe('Kultur- og opplevelsesbedrifter')
})

test('a text without soft hyphens comes back as it was', () => {
  expect(stripSoftHyphens('Lokal bank')).toBe('Lokal bank')
})
