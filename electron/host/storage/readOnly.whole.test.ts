import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOrThrow, writeExample } from './testing/networkFixture.ts'
import { startOpener } from './testing/startOpener.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

// Permissions do not bind root, so root asks as «nobody». Windows has no such permissions to test.
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
if (process.platform === 'win32') console.info('Skipped: file permissions are tested on POSIX systems')

const variants = {
  'a read-only file': (folder: string, path: string) => {
    chmodSync(path, 0o444)
    chmodSync(folder, 0o777)
  },
  'a read-only folder': (folder: string, path: string) => {
    chmodSync(path, 0o666)
    chmodSync(folder, 0o555)
  },
  'a read-only folder with a network that was not closed cleanly': (folder: string, path: string) => {
    const file = openOrThrow(path)
    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, `${path}.kopi${suffix}`)
    file.close()
    for (const suffix of ['', '-wal']) copyFileSync(`${path}.kopi${suffix}`, path + suffix)
    for (const suffix of ['', '-wal']) chmodSync(path + suffix, 0o666)
    chmodSync(folder, 0o555)
  },
}

test.skipIf(process.platform === 'win32').each(Object.entries(variants))(
  '%s is said to be read-only, and stays as it is',
  async (_, prepare) => {
    const outer = createTemporaryFolder()
    chmodSync(outer, 0o755)
    const folder = join(outer, 'Stikke')
    mkdirSync(folder)
    const path = writeExample(folder, 'Viken')
    prepare(folder, path)
    const [before, names] = [readFileSync(path), readdirSync(folder)]
    const opener = await startOpener(asNobody)
    expect(await opener.open(path)).toBe('readOnly')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(names)
    chmodSync(folder, 0o755)
  },
)
