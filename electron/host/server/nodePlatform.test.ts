import { expect, test } from 'vitest'
import { fileManagerFor, nodePlatform } from './nodePlatform.ts'

test('each system shows the file in its own file manager, with the path as one argument', () => {
  const path = '/mappe/Læring; rm -rf ~.xlsx'
  expect(fileManagerFor('win32', path)).toEqual(['explorer.exe', ['/select,', path]])
  expect(fileManagerFor('darwin', path)).toEqual(['open', ['-R', path]])
  expect(fileManagerFor('linux', path)).toEqual(['xdg-open', ['/mappe']])
})

test('a file that is gone is said to be gone', async () => {
  expect(await nodePlatform.showInFolder('/no/such/file.xlsx')).toEqual({ reason: 'notFound' })
})

test('ids are new each time, and of the form that files use', () => {
  const ids = Array.from({ length: 100 }, nodePlatform.newId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{20}$/)
})
