import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_PICTURE_BYTES, overviewMark } from '../../../shared/sync/pictureFile.ts'
import { diskFiles, type ExportFiles } from './exportFiles.ts'
import { savePicture, savePictureAs } from './savePicture.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
const pdf = new TextEncoder().encode('%PDF-1.7 …')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-pictures-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusing = (code: string, when: 'write' | 'replace'): ExportFiles => ({
  ...diskFiles,
  [when]: async () => {
    throw Object.assign(new Error(code), { code })
  },
})

const overviewOf = (id: string, words: string): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7 (${overviewMark(id)}) (Samling) ${words}\n%%EOF\n`)

describe('a picture from the page', () => {
  test('lands byte for byte in the export folder, which is made', async () => {
    const saved = await savePicture(png, '2026-11-25 Moss.png', join(folder, 'Excel'))
    const path = join(folder, 'Excel', '2026-11-25 Moss.png')
    expect(saved).toEqual({ ok: true, value: { fileName: '2026-11-25 Moss.png', path } })
    expect(new Uint8Array(await readFile(path))).toEqual(png)
  })

  test('never takes the place of another file', async () => {
    await savePicture(png, 'Moss.png', folder)
    await mkdir(join(folder, 'Moss (2).png'))
    const saved = await savePicture(png, 'Moss.png', folder)
    expect(saved.ok && saved.value.fileName).toBe('Moss (3).png')
  })

  test('takes the place of an older overview, unless somebody has worked in that one', async () => {
    const overview = (words: string) => overviewOf('moss', words)
    await savePicture(overview('først'), 'Moss.pdf', folder)
    await savePicture(overview('sist'), 'Moss.pdf', folder)
    expect(await readdir(folder)).toEqual(['Moss.pdf'])
    expect(await readFile(join(folder, 'Moss.pdf'), 'utf8')).toContain('sist')
    await writeFile(
      join(folder, 'Moss.pdf'),
      `${await readFile(join(folder, 'Moss.pdf'), 'utf8')}merknad\n%%EOF\n`,
    )
    await savePicture(overview('ny'), 'Moss.pdf', folder)
    await savePicture(pdf, 'Moss.pdf', folder)
    expect((await readdir(folder)).sort()).toEqual(['Moss (2).pdf', 'Moss (3).pdf', 'Moss.pdf'])
  })

  test('leaves the overview of another municipality or network of that name', async () => {
    for (const id of ['moss', 'vikens-moss', '', 'moss', ''])
      await savePicture(overviewOf(id, 'ord'), 'Moss.pdf', folder)
    // One that cannot say whose it is takes nobody's place, and nobody takes its.
    expect(await readdir(folder)).toHaveLength(4)
  })

  test('is a name and nothing more: no way out of the folder, no sign that a system refuses', async () => {
    for (const name of ['../../ut.png', '..\\ut.png', 'C:\\Windows\\ut.png', '/etc/ut.png'])
      await savePicture(png, name, join(folder, 'Excel'))
    await savePicture(pdf, 'Kart: Ås?.pdf', join(folder, 'Excel'))
    await savePicture(pdf, 'con.pdf', join(folder, 'Excel'))
    expect(await readdir(folder)).toEqual(['Excel'])
    expect((await readdir(join(folder, 'Excel'))).sort()).toEqual([
      'Kart- Ås-.pdf',
      '_con.pdf',
      'ut (2).png',
      'ut (3).png',
      'ut (4).png',
      'ut.png',
    ])
  })

  test('must be a picture, and the one its name says', async () => {
    const refused: readonly (readonly [Uint8Array, string])[] = [
      [png, 'Moss.pdf'],
      [pdf, 'Moss.png'],
      [png, 'Moss.exe'],
      [png, 'Moss'],
      [new Uint8Array(), 'Moss.png'],
      [new TextEncoder().encode('#!/bin/sh'), 'Moss.png'],
    ]
    for (const [bytes, name] of refused)
      expect(await savePicture(bytes, name, folder)).toEqual({ ok: false, failure: { reason: 'failed' } })
    expect(await savePicture(new Uint8Array(MAX_PICTURE_BYTES + 1), 'Moss.png', folder)).toEqual({
      ok: false,
      failure: { reason: 'tooLarge' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'readOnly'],
    ['EIO', 'failed'],
  ])('that the disk refuses (%s) is told as «%s», and leaves nothing behind', async (code, reason) => {
    const saved = await savePicture(png, 'Moss.png', folder, refusing(code, 'write'))
    expect(saved).toEqual({ ok: false, failure: { reason } })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a picture where the person chose', () => {
  test('takes the place of the file of that name: the dialog has asked', async () => {
    const path = join(folder, 'kart.png')
    await writeFile(path, 'gammelt')
    expect(await savePictureAs(png, 'Moss.png', path)).toEqual({
      ok: true,
      value: { fileName: 'kart.png', path },
    })
    expect(new Uint8Array(await readFile(path))).toEqual(png)
    expect(await readdir(folder)).toEqual(['kart.png'])
  })

  test('gets the ending that was left out, and then replaces nothing', async () => {
    await writeFile(join(folder, 'kart.v2.png'), 'gammelt')
    const saved = await savePictureAs(png, 'Moss.png', join(folder, 'kart.v2'))
    expect(saved.ok && saved.value.fileName).toBe('kart.v2 (2).png')
  })

  test('that is open in another program is told of, and gets no other name', async () => {
    const saved = await savePictureAs(pdf, 'a.pdf', join(folder, 'a.pdf'), refusing('EBUSY', 'replace'))
    expect(saved).toEqual({ ok: false, failure: { reason: 'busy' } })
    expect(await readdir(folder)).toEqual([])
  })
})
