import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLibrary, type Library } from '../electron/host/library/createLibrary.ts'
import { createNetworkFile } from '../electron/host/storage/createNetworkFile.ts'
import { inspectNetworkFile } from '../electron/host/storage/inspectNetworkFile.ts'
import { moveEvents } from '../electron/host/storage/testing/moveEvents.ts'
import { type DemoOptions, demoEvents } from '../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../shared/testing/seededRandom.ts'
import { median, milliseconds, table } from './statistics.ts'

const TIMES = 7
const OWN = 'Viken.samling'
const OTHER = 'Fra minnepinnen.samling'

function goOn(library: Library, fileId: string, count: number, seed: number): void {
  const opened = library.open(fileId)
  if (!opened.ok) throw new Error(opened.failure.reason)
  const file = opened.value
  const events = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(seed), `run${seed}`)
  for (let done = 0; done < count; done += 1) file.append(events.next().value)
  file.close()
}

function timesOf(run: () => unknown): number {
  const samples = Array.from({ length: TIMES }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return median(samples)
}

function measure(demo: DemoOptions): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, OWN)
    const made = createNetworkFile(path, [...demoEvents(demo)])
    if (!made.ok) throw new Error(made.failure.reason)
    copyFileSync(path, join(folder, OTHER))
    const library = createLibrary({ folder, platform: { now: Date.now, newId: () => 'bench' } })
    goOn(library, OWN, 40, 1)
    goOn(library, OTHER, 25, 2)
    library.list()
    // What listing or opening one file costs anyway: a copy of it, checked and read.
    const lookInto = timesOf(() => inspectNetworkFile(path))
    const compare = timesOf(() => library.compare(OWN, OTHER, 'nb'))
    library.settle(OWN, OTHER)
    const settled = timesOf(() => library.lookBeforeOpening(OWN, 'nb'))
    return [
      `${(statSync(path).size / 1e6).toFixed(0)} MB`,
      milliseconds(lookInto),
      milliseconds(compare),
      `${(compare / lookInto).toFixed(1)}×`,
      milliseconds(settled),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What it costs to hold two files of one network against each other, and not to. */
export function benchCompareEditions(): string {
  const sizes = [
    ['the example', { seed: 1 }],
    ['2,000 cards and 50,000 events', { seed: 1, cards: 2000, events: 50_000 }],
  ] as const
  return table(
    ['two files of', 'each', 'looking into one', 'comparing both', 'against one', 'nothing new'],
    sizes.map(([name, demo]) => [name, ...measure(demo)]),
  )
}
