import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { applyChanges, emptyState, recordsOf } from '../../shared/core/state.ts'
import type { SamlingEvent } from '../../shared/sync/event.ts'
import type { LibraryProblem } from '../../shared/sync/requests.ts'
import { demoEvents } from '../../shared/testing/demoNetwork.ts'
import { allCompanionsOf } from '../host/storage/companionFiles.ts'
import { createNetworkFile } from '../host/storage/createNetworkFile.ts'
import { readFileHeader } from '../host/storage/fileHeader.ts'
import { isBusyElsewhere } from '../host/storage/isBusyElsewhere.ts'
import { attempt } from '../host/storage/storageProblem.ts'
import { fromWhereYouStand } from '../start/fromWhereYouStand.ts'
import type { DemoWords } from './commandLine.ts'
import { complainAbout, exitCodes, type Terminal } from './terminal.ts'

/** Makes the example network as a file of its own; answers the exit code. */
export function runDemo(words: DemoWords, terminal: Terminal): number {
  const { texts, say, complain } = terminal
  const path = fromWhereYouStand(words.file)
  const isThere = existsSync(path)
  if (isThere && !words.force) {
    complain(texts.commandLine.about(path, texts.commandLine.exists))
    return exitCodes.failed
  }
  const refused = isThere ? whyNotReplaced(path) : null
  if (refused) {
    if (refused.reason === 'notSamling') complain(texts.commandLine.about(path, texts.commandLine.notOurs))
    else complainAbout(terminal, path, refused)
    return exitCodes.failed
  }
  const events = [...demoEvents(words)]
  const made = attempt(() => (isThere ? replaceFile(path, events) : makeFile(path, events)))
  if (!made.ok) {
    complainAbout(terminal, path, made.failure)
    return exitCodes.failed
  }
  const records = [
    ...recordsOf(
      applyChanges(
        emptyState,
        events.map(({ change }) => change),
      ),
    ),
  ]
  say(texts.commandLine.made(path, events.length, records.length))
  return exitCodes.fine
}

/** Only what Samling once wrote is replaced, and never under somebody's hands. */
function whyNotReplaced(path: string): LibraryProblem | null {
  const looked = attempt(() => {
    if (isBusyElsewhere(path)) return fail({ reason: 'busy' })
    const header = readFileHeader(path)
    return header.ok || header.failure.reason === 'damaged' ? succeed(undefined) : header
  })
  return looked.ok ? null : looked.failure
}

function makeFile(path: string, events: readonly SamlingEvent[]): Result<void, LibraryProblem> {
  mkdirSync(dirname(path), { recursive: true })
  return createNetworkFile(path, events)
}

/** The old file stays until the new one is whole. */
function replaceFile(path: string, events: readonly SamlingEvent[]): Result<void, LibraryProblem> {
  const fresh = `${path}.new`
  rmSync(fresh, { force: true })
  const made = createNetworkFile(fresh, events)
  if (!made.ok) return made
  // What SQLite kept beside the old file would be taken for the new one's.
  for (const companion of allCompanionsOf(path)) rmSync(companion, { force: true })
  renameSync(fresh, path)
  return succeed(undefined)
}
