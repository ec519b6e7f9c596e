import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEMO_NAME, demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { Sqlite } from '../storage/sqlite.ts'
import { FIXED_TIME } from '../storage/testing/networkFixture.ts'
import { createTemporaryFolder } from '../storage/testing/temporaryFolder.ts'
import { createLibrary, type Library } from './createLibrary.ts'
import { moveOn } from './testing/moveOn.ts'

const story = [...demoEvents({ seed: 1 })]
const OWN = `${DEMO_NAME}.samling`
const OTHER = 'Fra minnepinnen.samling'

function startLibrary(folder = createTemporaryFolder()): Library {
  let count = 0
  return createLibrary({ folder, platform: { now: () => FIXED_TIME, newId: () => `id${++count}` } })
}

/** A network, and a copy of its file made outside Samling. */
function startWithTwo(): Library {
  const library = startLibrary()
  library.create(DEMO_NAME, story)
  copyFileSync(join(library.folder, OWN), join(library.folder, OTHER))
  return library
}

const bytesOf = (library: Library, fileId: string): string =>
  readFileSync(join(library.folder, fileId)).toString('base64')
const editionsIn = (library: Library): Record<string, readonly string[]> =>
  Object.fromEntries(library.list().map(({ fileId, editionIds }) => [fileId, editionIds]))
const warningFor = (library: Library, fileId: string) => library.lookBeforeOpening(fileId, 'nb').warning

test('two files that are the same to the last change are no editions, and nobody is asked', () => {
  const library = startWithTwo()
  expect(editionsIn(library)).toEqual({ [OWN]: [], [OTHER]: [] })
  expect(warningFor(library, OWN)).toBeNull()
  expect(library.compare(OWN, OTHER, 'nb')).toMatchObject({
    value: { relation: 'same', own: { changeCount: 0 }, differences: { network: [], municipalities: [] } },
  })
})

test('a file that has merely gone on is ahead: only whoever opens the older one is told', () => {
  const library = startWithTwo()
  moveOn(library, OTHER, 7, 1)
  expect(editionsIn(library)).toEqual({ [OWN]: [OTHER], [OTHER]: [OWN] })
  expect(warningFor(library, OTHER)).toBeNull()
  expect(warningFor(library, OWN)).toMatchObject({
    fileId: OWN,
    otherId: OTHER,
    comparison: { relation: 'behind', own: { changeCount: 0 }, other: { changeCount: 7 } },
  })
  expect(library.compare(OTHER, OWN, 'nb')).toMatchObject({ value: { relation: 'ahead' } })
})

test('logs that part anywhere are told apart where they parted, and neither file is touched', () => {
  const random = createSeededRandom(23)
  for (let round = 0; round < 5; round += 1) {
    const library = startLibrary()
    const shared = random.wholeBetween(20, story.length)
    library.create(DEMO_NAME, story.slice(0, shared))
    copyFileSync(join(library.folder, OWN), join(library.folder, OTHER))
    const [mine, theirs] = [random.wholeBetween(1, 40), random.wholeBetween(1, 40)]
    const rest = story.slice(shared, shared + mine)
    const goOn = (fileId: string, count: number, seed: number): number => {
      const opened = library.open(fileId)
      if (!opened.ok) throw new Error(opened.failure.reason)
      const told = seed === 1 ? rest : []
      for (const event of told) opened.value.append(event)
      opened.value.close()
      if (told.length < count) moveOn(library, fileId, count - told.length, seed)
      return count
    }
    goOn(OWN, mine, 1)
    goOn(OTHER, theirs, 2)
    const before = [bytesOf(library, OWN), bytesOf(library, OTHER)]
    const compared = library.compare(OWN, OTHER, 'nn')
    expect(compared, `parted after ${shared}`).toMatchObject({
      value: {
        relation: 'parted',
        sharedAt: story[shared - 1]?.command.time,
        own: { changeCount: mine },
        other: { changeCount: theirs },
      },
    })
    expect([bytesOf(library, OWN), bytesOf(library, OTHER)]).toEqual(before)
  }
})

test('what was chosen is remembered until the other one goes on, also by the next Samling', () => {
  const library = startWithTwo()
  moveOn(library, OWN, 3, 1)
  moveOn(library, OTHER, 5, 2)
  expect(warningFor(library, OWN)).toMatchObject({ comparison: { relation: 'parted' } })
  library.settle(OWN, OTHER)
  expect(warningFor(library, OWN)).toBeNull()
  // Going on in the chosen one is what was chosen.
  moveOn(library, OWN, 2, 3)
  expect(warningFor(startLibrary(library.folder), OWN)).toBeNull()
  // The one left lying is another matter, and so is its turn to be opened.
  expect(warningFor(library, OTHER)).toMatchObject({ otherId: OWN })
  moveOn(library, OTHER, 1, 4)
  expect(warningFor(library, OWN)).toMatchObject({ comparison: { other: { changeCount: 6 } } })
})

test('whoever goes on in the older of two is asked once more when the files have parted by that', () => {
  const library = startWithTwo()
  moveOn(library, OTHER, 5, 2)
  library.settle(OWN, OTHER)
  expect(warningFor(library, OWN)).toBeNull()
  moveOn(library, OWN, 1, 3)
  expect(warningFor(library, OWN)).toMatchObject({ comparison: { relation: 'parted' } })
  library.settle(OWN, OTHER)
  expect(warningFor(library, OWN)).toBeNull()
})

test('a copy made on purpose is a network of its own; its own copies are not', async () => {
  const library = startLibrary()
  library.create(DEMO_NAME, story)
  const copy = await library.duplicate(OWN)
  const copyId = copy.ok ? copy.value.fileId : ''
  moveOn(library, OWN, 3, 1)
  moveOn(library, copyId, 3, 2)
  expect(editionsIn(library)).toEqual({ [OWN]: [], [copyId]: [] })
  expect(warningFor(library, copyId)).toBeNull()
  copyFileSync(join(library.folder, copyId), join(library.folder, OTHER))
  moveOn(library, OTHER, 1, 3)
  expect(editionsIn(library)).toEqual({ [OWN]: [], [copyId]: [OTHER], [OTHER]: [copyId] })
})

test('networks that only have their name in common are strangers', () => {
  const library = startLibrary()
  library.create(DEMO_NAME, story)
  library.create(DEMO_NAME, [...demoEvents({ seed: 2 })])
  expect(Object.values(editionsIn(library))).toEqual([[], []])
  expect(library.compare(OWN, `${DEMO_NAME} 2.samling`, 'nb')).toEqual({
    ok: false,
    failure: { reason: 'failed' },
  })
})

test('a file taken in from a stick is held against the one that is here, also while that one is open', () => {
  const library = startWithTwo()
  moveOn(library, OTHER, 5, 2)
  const stick = join(createTemporaryFolder(), 'Viken.samling')
  copyFileSync(join(library.folder, OTHER), stick)
  rmSync(join(library.folder, OTHER))
  moveOn(library, OWN, 4, 1)
  const open = library.open(OWN)
  const taken = library.importFile(stick, 'Viken.samling')
  const takenId = taken.ok ? taken.value.fileId : ''
  expect(warningFor(library, takenId)).toMatchObject({
    otherId: OWN,
    comparison: { relation: 'parted', own: { changeCount: 5 }, other: { changeCount: 4 } },
  })
  if (open.ok) open.value.close()
})

test('an edition that is damaged or open elsewhere hinders nothing', () => {
  const library = startWithTwo()
  moveOn(library, OWN, 1, 1)
  moveOn(library, OTHER, 1, 2)
  const locker = new Sqlite(join(library.folder, OTHER))
  locker.pragma('locking_mode = EXCLUSIVE')
  locker.exec('BEGIN EXCLUSIVE')
  expect(library.compare(OWN, OTHER, 'nb')).toEqual({ ok: false, failure: { reason: 'busy' } })
  expect(warningFor(library, OWN)).toBeNull()
  locker.exec('ROLLBACK')
  locker.close()
  const bytes = readFileSync(join(library.folder, OTHER))
  writeFileSync(join(library.folder, OTHER), bytes.subarray(0, bytes.length / 2))
  const before = bytesOf(library, OTHER)
  expect(library.compare(OWN, OTHER, 'nb')).toMatchObject({ failure: { reason: 'damaged' } })
  expect(warningFor(library, OWN)).toBeNull()
  expect(bytesOf(library, OTHER)).toBe(before)
})

test('a row that has decayed deep in the log is called damage, never a parting', () => {
  const library = startWithTwo()
  // More than opening looks through, so that only the comparison can find it.
  moveOn(library, OWN, 350, 1)
  moveOn(library, OTHER, 350, 2)
  const lookedAtFirst = Math.floor((story.length + 351) / 2)
  const db = new Sqlite(join(library.folder, OTHER))
  db.prepare('UPDATE events SET hash = ? WHERE seq = ?').run(Buffer.alloc(32, 7), lookedAtFirst)
  db.close()
  expect(library.compare(OWN, OTHER, 'nb')).toMatchObject({ failure: { reason: 'damaged' } })
})

test('times that run backwards or lie in the future are said, and decide nothing', () => {
  const library = startWithTwo()
  const day = 24 * 60 * 60_000
  moveOn(library, OWN, 3, 1, (index) => FIXED_TIME - index * day)
  moveOn(library, OTHER, 3, 2, (index) => FIXED_TIME + (index + 1) * day)
  expect(warningFor(library, OWN)?.comparison).toMatchObject({
    relation: 'parted',
    own: { clock: 'ranBackwards', changedAt: FIXED_TIME - 2 * day },
    other: { clock: 'ahead', changedAt: FIXED_TIME + 3 * day },
  })
  expect(library.lookBeforeOpening(OTHER, 'nb').changedAt).toBe(FIXED_TIME + 3 * day)
})

test('what is remembered of a file goes with it, and nonsense there is forgotten', () => {
  const library = startWithTwo()
  moveOn(library, OWN, 1, 1)
  moveOn(library, OTHER, 1, 2)
  const remembered = join(library.folder, '.editions.json')
  library.settle(OWN, OTHER)
  library.remove(OTHER)
  expect(readFileSync(remembered, 'utf8')).not.toContain(OTHER)
  for (const text of ['', '{', '[{"chosenId": 3}]', 'null']) {
    writeFileSync(remembered, text)
    expect(warningFor(library, OWN)).toBeNull()
  }
  rmSync(remembered)
  mkdirSync(remembered)
  library.settle(OWN, OWN)
  expect(warningFor(library, OWN)).toBeNull()
})

test('differences are told in the words of those who use it', () => {
  const library = startWithTwo()
  moveOn(library, OWN, 6, 1)
  moveOn(library, OTHER, 6, 2)
  const compared = library.compare(OWN, OTHER, 'nb')
  const municipalities = compared.ok ? compared.value.differences.municipalities : []
  expect(municipalities.length).toBeGreaterThan(0)
  for (const { differences } of municipalities) expect(differences).toMatchObject([{ kind: 'stakeholder' }])
})
