import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { openOrThrow, writeExample } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountWorks()
if (!canMount)
  console.info('Skipped: a small disk to fill needs root on Linux (see eventWriter.test.ts for the rest)')

const SEED = 20261124
const LIMITS = 12

function mountWorks(): boolean {
  const folder = `/tmp/samling-mount-${process.pid}`
  mkdirSync(folder)
  const isMounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('/bin/umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
}

/** A disk of a few megabytes. */
function mountSmallDisk(sizeKb: number): string {
  const folder = join(createTemporaryFolder(), 'disk')
  mkdirSync(folder)
  const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(mounted.stderr.toString())
  onTestFinished(() => {
    spawnSync('/bin/umount', [folder])
  })
  return folder
}

/** Leaves `freeKb` free; the answer gives the room back. */
function fillDisk(folder: string, freeKb: number): () => void {
  const filler = join(folder, 'fyll')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - freeKb * 1024)))
  return () => rmSync(filler)
}

test.skipIf(!canMount)(
  `a disk that fills up at ${LIMITS} different moments loses nothing acknowledged (seed ${SEED})`,
  () => {
    const random = createSeededRandom(SEED)
    const folder = mountSmallDisk(8000)
    for (let count = 0; count < LIMITS; count += 1) {
      const path = writeExample(folder, `Full ${count}`)
      const file = openOrThrow(path)
      const giveBack = fillDisk(folder, random.wholeBetween(0, 700))
      const moves = moveEvents(file.readRecords(), file.headSeq(), random, `run${count}`)
      let event = moves.next().value as SamlingEvent // the generator never ends, here and below
      let answer = file.append(event)
      while (answer.ok) {
        event = moves.next().value as SamlingEvent
        answer = file.append(event)
      }
      expect(answer).toEqual({ ok: false, failure: { reason: 'storageFull' } })
      expect(file.headSeq()).toBe(event.seq - 1)
      expect(file.findCommand(event.command.id)).toBeUndefined()
      expect(file.readEvents(event.seq - 2, 5)).toHaveLength(1)
      if (count % 2 === 0) {
        giveBack()
        expect(file.append(event), 'room again').toEqual({ ok: true, value: undefined })
        file.close()
      } else {
        file.close()
        giveBack()
      }
      const acknowledged = count % 2 === 0 ? event.seq : event.seq - 1
      expect(checkNetworkFile(path), `limit ${count}`).toMatchObject({
        ok: true,
        value: { events: acknowledged },
      })
      const again = openOrThrow(path)
      expect(again.headSeq()).toBe(acknowledged)
      again.close()
      rmSync(path)
    }
  },
)

test.skipIf(!canMount)(
  'a full disk refuses a new network and a copy, and leaves nothing half-made',
  async () => {
    const folder = mountSmallDisk(4000)
    const path = writeExample(folder)
    fillDisk(folder, 40)
    const wanted = join(folder, 'Ny.samling')
    expect(createNetworkFile(wanted, [...demoEvents({ seed: 1 })])).toEqual({
      ok: false,
      failure: { reason: 'full' },
    })
    expect(existsSync(wanted)).toBe(false)
    rmSync(join(folder, 'fyll'))
    const file = openOrThrow(path)
    fillDisk(folder, 40)
    expect(await file.copyTo(wanted)).toEqual({ ok: false, failure: { reason: 'full' } })
    file.close()
    expect(readdirSync(folder).toSorted()).toEqual(['Læring for næring, Viken.samling', 'fyll'])
  },
)
