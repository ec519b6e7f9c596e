import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSeededRandom } from '../../shared/testing/seededRandom.ts'
import { listPageFiles, type PageFile } from '../host/pageFiles.ts'
import { answerPageRequest, findPageFile } from './answerPageRequest.ts'

let root = ''
let files: ReadonlyMap<string, PageFile>

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'samling-page-'))
  mkdirSync(join(root, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.json'), 'secret')
  writeFileSync(join(root, 'renderer', 'index.html'), '<p>page')
  writeFileSync(join(root, 'renderer', 'assets', 'main.js'), 'run()')
  writeFileSync(join(root, 'renderer', 'assets', 'main.js.map'), 'map')
  symlinkSync(join(root, 'secret.json'), join(root, 'renderer', 'link.json'))
  files = listPageFiles(join(root, 'renderer'))
})
afterAll(() => rmSync(root, { recursive: true }))

const ask = (url: string, method = 'GET'): Promise<Response> => answerPageRequest(files, { url, method })

test('the table holds the page and what it needs, and follows no links', () => {
  expect([...files.keys()].sort()).toEqual(['/', '/assets/main.js', '/index.html'])
})

test('the page comes with its policy and its kind', async () => {
  const response = await ask('app://samling/')
  expect([response.status, await response.text()]).toEqual([200, '<p>page'])
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';")
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a query does not change the file, and only GET is answered', async () => {
  expect((await ask('app://samling/assets/main.js?v=1#x')).status).toBe(200)
  expect((await ask('app://samling/', 'POST')).status).toBe(405)
  expect((await ask('app://samling/assets/main.js.map')).status).toBe(404)
  expect((await ask('app://elsewhere/')).status).toBe(404)
})

const pieces = [
  '..',
  '.',
  '%2e%2e',
  '%2E.',
  '..%2f',
  '..%5c',
  '\\',
  '\\\\server\\share',
  '/',
  '//',
  '%00',
  '\0',
  '%252e%252e',
  'C:',
  'C%3A',
  'file:',
  'secret.json',
  'link.json',
  'assets',
  'main.js',
  'index.html',
  ' ',
  '%20',
  '?',
  '#',
  '@',
  '~',
  '$HOME',
  'CON',
  'AUX',
  ':$DATA',
  '；',
  '．．',
  '‮',
  'x'.repeat(300),
  '%c0%ae',
  '%',
  '%zz',
  'etc',
  'passwd',
]

test('a thousand hostile addresses find nothing but files of the page', async () => {
  const random = createSeededRandom(20_261_124)
  const pick = (): string => random.pick(pieces)
  const served = new Set<string>()
  for (let count = 0; count < 1000; count += 1) {
    const path = Array.from({ length: random.wholeBetween(1, 8) }, pick).join(random.next() < 0.7 ? '/' : '')
    const file = findPageFile(files, `app://samling/${path}`)
    if (file) served.add(file.filePath)
    const response = await ask(`app://samling/${path}`)
    expect(await response.text()).not.toContain('secret')
  }
  const allowed = [join(root, 'renderer', 'index.html'), join(root, 'renderer', 'assets', 'main.js')]
  expect([...served].filter((path) => !allowed.includes(path))).toEqual([])
})
