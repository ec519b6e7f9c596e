import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Says which CommonJS packages a file of ours has brought with it, the host's start being nothing but loading. */
const program = (file: string): string => `
  const { createRequire } = await import('node:module')
  await import(${JSON.stringify(new URL(file, import.meta.url).href)})
  const require = createRequire(${JSON.stringify(import.meta.url)})
  const packages = Object.keys(require.cache).map((path) => /node_modules[\\\\/]([^\\\\/]+)/.exec(path)?.[1])
  console.log([...new Set(packages)].join(' '))`

const packagesOf = (file: string): string[] =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', program(file)], { encoding: 'utf8' })
    .trim()
    .split(' ')

it("the host starts without Excel's library, which is a third of what it would have to load", () => {
  expect(packagesOf('./createHost.ts')).toContain('better-sqlite3')
  expect(packagesOf('./createHost.ts')).not.toContain('exceljs')
  // What the question is asked of: the file that makes workbooks has it.
  expect(packagesOf('./excel/write/writeWorkbook.ts')).toContain('exceljs')
})
