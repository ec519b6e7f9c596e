import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFileTable } from './fileTable.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samling-page-'))
  mkdirSync(join(folder, 'assets'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text = 'content'): void => writeFileSync(join(folder, path), text)

test('the page is never stored, what carries its hash in the name for good', () => {
  write('index.html')
  write('assets/main-B1c2_-De.js')
  write('assets/plain.js')
  const table = createFileTable(folder)
  expect([...table.keys()].toSorted()).toEqual([
    '/',
    '/assets/main-B1c2_-De.js',
    '/assets/plain.js',
    '/index.html',
  ])
  expect(table.get('/')?.cacheControl).toBe('no-store')
  expect(table.get('/assets/main-B1c2_-De.js')?.cacheControl).toContain('immutable')
  expect(table.get('/assets/plain.js')?.cacheControl).toBe('no-store')
})

test('what changes on disk afterwards changes nothing, links included', () => {
  write('index.html', 'first')
  const table = createFileTable(folder)
  write('index.html', 'second')
  rmSync(join(folder, 'assets'), { recursive: true })
  symlinkSync('/etc', join(folder, 'assets'), 'junction')
  expect(table.get('/')?.body.toString()).toBe('first')
  expect(table.size).toBe(2)
})

test('a page that was never built is told of in words', () => {
  expect(() => createFileTable(folder)).toThrow('npm run build')
})
