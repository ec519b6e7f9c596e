import { rmSync } from 'node:fs'
import { apply } from '../../../shared/core/apply.ts'
import type { Actor, Command } from '../../../shared/core/command.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { model } from '../../../shared/features/model.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import type { HostPlatform } from '../hostPlatform.ts'
import { allCompanionsOf } from '../storage/companionFiles.ts'
import { inspectNetworkFile } from '../storage/inspectNetworkFile.ts'
import { HOST_ACTOR_ID } from '../storage/logMark.ts'
import type { NetworkFile } from '../storage/networkFile.ts'
import { type OpenOptions, openNetworkFile } from '../storage/openNetworkFile.ts'
import { attempt, attemptLater } from '../storage/storageProblem.ts'
import { placeWhole } from '../storage/writeWhole.ts'
import { type CopyWords, copyNameOf } from './copyName.ts'
import type { LibraryFolder } from './libraryFolder.ts'

const hostActor: Actor = { id: HOST_ACTOR_ID, role: 'facilitator', name: '' }

interface Tools {
  readonly platform: Pick<HostPlatform, 'now' | 'newId'>
  readonly words: CopyWords & { readonly damaged: string; readonly damagedFolder: string }
}

/** The copy gets its new name as an event of its own, before it gets its place among the others. */
export function duplicateNetwork(
  folder: LibraryFolder,
  fileId: string,
  open: NetworkFile | undefined,
  { platform, words }: Tools,
): Promise<Result<{ readonly fileId: string }, LibraryProblem>> {
  const work = folder.workPath(platform.newId())
  return attemptLater(async () => {
    const path = folder.pathOf(fileId)
    if (!path.ok) return path
    try {
      const copied = await copyNetwork(path.value, work, open, {
        now: platform.now,
        // An older file is brought up to date in place: what it was before belongs with its backups.
        backupFolder: folder.backupFolderOf(fileId),
        damagedFolder: folder.damagedFolderIn(words.damagedFolder),
        damagedWord: words.damaged,
      })
      if (!copied.ok) return copied
      const renamed = renameInside(work, words, platform)
      if (!renamed.ok) return renamed
      return folder.placeAs(renamed.value, (target) =>
        attempt(() => (placeWhole(work, target) ? succeed(undefined) : fail({ reason: 'nameTaken' }))),
      )
    } finally {
      for (const left of [work, ...allCompanionsOf(work)]) rmSync(left, { force: true })
    }
  })
}

async function copyNetwork(
  path: string,
  work: string,
  open: NetworkFile | undefined,
  options: OpenOptions,
): Promise<Result<void, LibraryProblem>> {
  if (open) return open.copyTo(work)
  const opened = openNetworkFile(path, options)
  if (!opened.ok) return opened
  try {
    return await opened.value.copyTo(work)
  } finally {
    opened.value.close()
  }
}

function renameInside(
  work: string,
  words: CopyWords,
  { now, newId }: Tools['platform'],
): Result<string, LibraryProblem> {
  const current = inspectNetworkFile(work)
  if (!current.ok) return current
  const name = copyNameOf(current.value.name, words)
  const opened = openNetworkFile(work, { now })
  if (!opened.ok) return opened
  const file = opened.value
  try {
    const command: Command = {
      id: newId(),
      kind: 'network.rename',
      payload: { name },
      actor: hostActor,
      time: now(),
    }
    const decision = apply(model, stateFrom(file.readRecords()), command)
    // Only a file without a network in it refuses a name that fits: then there is nothing to rename.
    if (!decision.ok) return succeed(name)
    const appended = file.append({ seq: file.headSeq() + 1, command, change: decision.value })
    if (appended.ok) return succeed(name)
    return fail({ reason: appended.failure.reason === 'storageFull' ? 'full' : 'failed' })
  } finally {
    file.close()
  }
}
