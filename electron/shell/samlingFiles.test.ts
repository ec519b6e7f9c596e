import { expect, test } from 'vitest'
import { fileIdInLibrary, samlingFilesIn } from './samlingFiles.ts'

test('a double click names files among the program’s own words', () => {
  const commandLine = [
    '/opt/samling',
    '--no-sandbox',
    '.',
    'Viken.samling',
    '/stick/Møre og Romsdal.SAMLING',
    'brev.docx',
  ]
  expect(samlingFilesIn(commandLine, '/home/kari')).toEqual([
    '/home/kari/Viken.samling',
    '/stick/Møre og Romsdal.SAMLING',
  ])
})

test('an option that looks like a file is still an option', () => {
  expect(samlingFilesIn(['/opt/samling', '--library=/x/a.samling'], '/')).toEqual([])
})

test('the program itself is no document, whatever its name', () => {
  expect(samlingFilesIn(['/opt/my.samling'], '/')).toEqual([])
})

test('a file in the library is known by its name, any other is not', () => {
  expect(fileIdInLibrary('/docs/Samling/Viken.samling', '/docs/Samling/', 'linux')).toBe('Viken.samling')
  expect(fileIdInLibrary('/docs/Samling/copy/Viken.samling', '/docs/Samling', 'linux')).toBeNull()
  expect(fileIdInLibrary('/docs/samling/Viken.samling', '/docs/Samling', 'linux')).toBeNull()
  expect(fileIdInLibrary('/docs/samling/Viken.samling', '/docs/Samling', 'darwin')).toBe('Viken.samling')
})
