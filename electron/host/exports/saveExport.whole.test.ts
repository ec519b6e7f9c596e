import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTemporaryFolder } from '../storage/testing/temporaryFolder.ts'
import { diskFiles } from './exportFiles.ts'
import { type ExportTarget, saveExport } from './saveExport.ts'

const bytes = Buffer.from('PK: a workbook')
const named = (stem: string, mayReplace = false): ExportTarget => ({
  stem,
  ending: '.xlsx',
  whyKept: () => (mayReplace ? null : 'taken'),
})
const save = (folder: string, stem: string, mayReplace = false, what = bytes) =>
  saveExport(diskFiles, folder, named(stem, mayReplace), what)

const isRoot = process.getuid?.() === 0
const canMount = process.platform === 'linux' && isRoot
if (!canMount) console.info('Skipped: small and locked disks need root on Linux')

function mountDisk(): string {
  const folder = join(createTemporaryFolder(), 'disk')
  mkdirSync(folder)
  execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
  onTestFinished(() => void spawnSync('/bin/umount', [folder]))
  return folder
}

test.skipIf(!canMount)(
  'a full disk is told of, keeps the older file, and takes the new one when there is room',
  async () => {
    const folder = mountDisk()
    expect((await save(folder, 'Moss')).ok).toBe(true)
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(join(folder, 'fyll'), Buffer.alloc((bavail - 2) * bsize))
    const large = Buffer.alloc(60_000, 1)
    expect(await save(folder, 'Moss', true, large)).toEqual({ ok: false, failure: { reason: 'full' } })
    expect(readdirSync(folder).sort()).toEqual(['Moss.xlsx', 'fyll'])
    expect(readFileSync(join(folder, 'Moss.xlsx')).equals(bytes)).toBe(true)
    rmSync(join(folder, 'fyll'))
    expect((await save(folder, 'Moss', true, large)).ok).toBe(true)
    expect(readFileSync(join(folder, 'Moss.xlsx')).equals(large)).toBe(true)
  },
)

test.skipIf(!canMount)('a disk that is locked for writing is told of', async () => {
  const folder = mountDisk()
  execFileSync('/bin/mount', ['-o', 'remount,ro', folder])
  for (const at of [folder, join(folder, 'Excel')])
    expect(await save(at, 'Moss')).toEqual({ ok: false, failure: { reason: 'readOnly' } })
})

test.skipIf(process.platform === 'win32')(
  'a folder nobody may write in is told of, and nothing is left in it',
  () => {
    const folder = createTemporaryFolder()
    chmodSync(folder, 0o555)
    const program = `
    const { saveExport } = await import(${JSON.stringify(new URL('./saveExport.ts', import.meta.url).href)})
    const { diskFiles } = await import(${JSON.stringify(new URL('./exportFiles.ts', import.meta.url).href)})
    const target = { stem: 'Moss', ending: '.xlsx', whyKept: () => 'taken' }
    console.log(JSON.stringify(await saveExport(diskFiles, ${JSON.stringify(folder)}, target, Buffer.from('x'))))`
    // Permissions do not bind root, so root asks as «nobody».
    const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    const [command = '', ...rest] = [...asNobody, process.execPath, '--input-type=module', '-e', program]
    const said = execFileSync(command, rest, { encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual({ ok: false, failure: { reason: 'readOnly' } })
    expect(readdirSync(folder)).toEqual([])
    chmodSync(folder, 0o755)
  },
)

test('in a deep folder names are cut until Excel can open them, and two that become one are both kept', async () => {
  const folder = join(
    createTemporaryFolder(),
    'OneDrive - Moss kommune',
    'Nettverk og læring '.repeat(4).trim(),
    'Excel',
  )
  const long = `2026-11-28 ${'Nettverket for inkludering og næring '.repeat(2)}`
  const one = await save(folder, `${long} – Interessenter`, true)
  const other = await save(folder, `${long} – Plasseringer`, true)
  const paths = [one, other].map((saved) => (saved.ok ? saved.value.path : saved.failure.reason))
  for (const path of paths) {
    expect(path.length).toBeLessThanOrEqual(218)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  }
  expect(new Set(paths).size).toBe(2)
  expect(readdirSync(folder)).toHaveLength(2)
})

test('in a folder deeper than 260 the whole is still written, under the shortest name that tells what it is', async () => {
  const folder = join(
    createTemporaryFolder(),
    ...Array.from({ length: 6 }, () => 'En mappe med et ganske langt navn, som folk har dem'),
  )
  const saved = await save(folder, `2026-11-28 ${'Interkommunalt '.repeat(5)}`)
  expect(folder.length).toBeGreaterThan(260)
  expect(saved.ok && saved.value.fileName).toBe('2026-11-28 Interkom….xlsx')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a name the disk finds too long is told as that, and nothing is left', async () => {
  const folder = createTemporaryFolder()
  // 100 letters, as a name may have, of three bytes each: more than the 255 of most disks.
  const failed = await save(folder, 'ᚠ'.repeat(100))
  if (process.platform === 'linux') expect(failed).toEqual({ ok: false, failure: { reason: 'nameTooLong' } })
  expect(readdirSync(folder)).toHaveLength(failed.ok ? 1 : 0)
})

test('a folder of the very name, and a file where the folder should be', async () => {
  const folder = createTemporaryFolder()
  mkdirSync(join(folder, 'Moss.xlsx'))
  const beside = await save(folder, 'Moss', true)
  expect(beside).toMatchObject({
    ok: true,
    value: { fileName: 'Moss (2).xlsx', renamed: { because: 'taken' } },
  })
  writeFileSync(join(folder, 'Excel'), 'a file')
  expect(await save(join(folder, 'Excel'), 'Moss')).toMatchObject({ ok: false })
  expect(readFileSync(join(folder, 'Excel'), 'utf8')).toBe('a file')
})
