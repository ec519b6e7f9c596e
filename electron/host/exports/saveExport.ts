import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { LONGEST_EXCEL_PATH, legalFileName } from '../../../shared/core/fileName.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { ExportedFile, LibraryProblem, NameTakenBy } from '../../../shared/sync/requests.ts'
import { type ExportFiles, errorCode } from './exportFiles.ts'

const MOST_NAMES = 50
/** Of a name without its ending: a shorter one would tell nobody what it is. */
const SHORTEST_STEM = 20
/** Excel holds a file for hours, a virus scanner for a moment: give the scanner that moment. */
const LOCKED_PAUSE_MS = 100
const MOST_PAUSES = 5

/** What Windows answers for a file that Excel has open, and every system for a folder of that name. */
const LOCKED: ReadonlySet<string | undefined> = new Set([
  'EBUSY',
  'EPERM',
  'EACCES',
  'EISDIR',
  'EEXIST',
  'ENOTEMPTY',
  'ETXTBSY',
])

/** The name a file is to have in its folder, and what may stand there already. */
export interface ExportTarget {
  readonly stem: string
  /** `.xlsx` */
  readonly ending: string
  /** Why a file of that name must be left alone; null = it may be written over. */
  readonly whyKept: (existing: Buffer) => Exclude<NameTakenBy, 'open'> | null
  /** The person chose this very name: when it is locked they are told, and get no other. */
  readonly isFixed?: boolean
}

/**
 * Puts a whole file in the folder or nothing: written beside, synced, then moved into place. A
 * name that is open in another program, or holds what may not be replaced, is left alone and the
 * next free name is used: «2026-11-24 Moss (2).xlsx».
 */
export async function saveExport(
  files: ExportFiles,
  folder: string,
  target: ExportTarget,
  bytes: Buffer,
): Promise<Result<ExportedFile, LibraryProblem>> {
  const fitting = target.isFixed ? target : targetThatFits(folder, target)
  const temporary = join(folder, `~${fitting.stem}.${process.pid}.tmp`)
  try {
    await files.makeFolder(folder)
    await files.write(temporary, bytes)
    return await moveIntoPlace(files, folder, fitting, temporary)
  } catch (error) {
    return fail(problemOf(error))
  } finally {
    // After a success there is nothing left to remove; after a full disk this makes room again.
    await files.remove(temporary).catch((error: unknown) => {
      if (errorCode(error) === undefined) throw error
    })
  }
}

/**
 * The name, cut where Excel could not open the path; in a folder that is itself too deep, as short as makes sense.
 * Two names may be one when they are cut, so nothing is written over.
 */
function targetThatFits(folder: string, target: ExportTarget): ExportTarget {
  const around = join(folder, ` (${MOST_NAMES})${target.ending}`).length
  const room = Math.max(SHORTEST_STEM, LONGEST_EXCEL_PATH - around)
  if (target.stem.length <= room) return target
  return { ...target, stem: legalFileName(`${target.stem.slice(0, room - 1)}…`), whyKept: () => 'taken' }
}

async function moveIntoPlace(
  files: ExportFiles,
  folder: string,
  { stem, ending, whyKept, isFixed = false }: ExportTarget,
  temporary: string,
): Promise<Result<ExportedFile, LibraryProblem>> {
  let pauses = 0
  const from = `${stem}${ending}`
  // Why the first name could not be had: the others are tried for its sake.
  let because: NameTakenBy | null = null
  for (let count = 1; count <= MOST_NAMES && pauses <= MOST_PAUSES; count += 1) {
    const fileName = count === 1 || isFixed ? from : `${stem} (${count})${ending}`
    const path = join(folder, fileName)
    const found = await lookAt(files, path, whyKept)
    if (found) {
      because ??= found
      continue
    }
    try {
      await files.replace(temporary, path)
      return succeed({ fileName, path, ...(because && { renamed: { from, because } }) })
    } catch (error) {
      if (!LOCKED.has(errorCode(error))) throw error
      because ??= 'open'
      pauses += 1
      await wait(LOCKED_PAUSE_MS)
    }
  }
  return fail({ reason: 'busy' })
}

/** Why the name cannot be had; null = it can. */
async function lookAt(
  files: ExportFiles,
  path: string,
  whyKept: ExportTarget['whyKept'],
): Promise<NameTakenBy | null> {
  try {
    const existing = await files.read(path)
    return existing === undefined ? null : whyKept(existing)
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return 'taken'
    if (LOCKED.has(errorCode(error))) return 'open'
    throw error
  }
}

/** The system's refusal in the library's words. An error that is not the system's is ours, and is thrown on. */
function problemOf(error: unknown): LibraryProblem {
  switch (errorCode(error)) {
    case undefined:
      throw error
    case 'ENOSPC':
    case 'EDQUOT':
      return { reason: 'full' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { reason: 'readOnly' }
    case 'ENOENT':
    case 'ENOTDIR':
      return { reason: 'notFound' }
    case 'ENAMETOOLONG':
      return { reason: 'nameTooLong' }
    default:
      return { reason: 'failed' }
  }
}
