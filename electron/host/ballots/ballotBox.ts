import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import type { Id } from '../../../shared/core/ids.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import { idSchema } from '../../../shared/features/fields.ts'
import { type Ballot, ballotSchema } from '../../../shared/features/round/record.ts'
import { attemptCommit } from '../storage/storageProblem.ts'
import { writeWhole } from '../storage/writeWhole.ts'

/**
 * The ballots of a network's open rounds, outside the network file: nothing of who voted when may ever
 * reach its pages, its log, its copies or its backups. One small file, written whole at every ballot and
 * sorted by the ballots' random ids, so that it holds neither names, times nor order; gone as soon as
 * the last round is over.
 */
export interface BallotBox {
  /** On disk when it answers. The same id again replaces the ballot. */
  readonly put: (roundId: Id, ballotId: Id, ballot: Ballot) => Result<void, Refusal>
  readonly get: (roundId: Id, ballotId: Id) => Ballot | undefined
  readonly ballotsOf: (roundId: Id) => readonly Ballot[]
  /** Throws away, unread, what belongs to rounds that are not open any more. */
  readonly keepOnly: (roundIds: ReadonlySet<Id>) => void
}

const contentSchema = z.record(idSchema, z.record(idSchema, ballotSchema))
type Content = Map<Id, Map<Id, Ballot>>

export function openBallotBox(path: string): BallotBox {
  const content = readBox(path)

  const write = (): void => {
    if (content.size === 0) return removeBox(path)
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, JSON.stringify(toPlain(content)))
  }
  return {
    put: (roundId, ballotId, ballot) => {
      const round = content.get(roundId) ?? new Map<Id, Ballot>()
      const before = round.get(ballotId)
      content.set(roundId, round.set(ballotId, ballot))
      const written = attemptCommit(write)
      if (written.ok) return succeed(undefined)
      // Not on disk is not in the box: the voter is told, and tries again.
      if (before) round.set(ballotId, before)
      else round.delete(ballotId)
      if (round.size === 0) content.delete(roundId)
      return written
    },
    get: (roundId, ballotId) => content.get(roundId)?.get(ballotId),
    ballotsOf: (roundId) => [...(content.get(roundId)?.values() ?? [])],
    keepOnly: (roundIds) => {
      const over = [...content.keys()].filter((roundId) => !roundIds.has(roundId))
      if (over.length === 0) return
      for (const roundId of over) content.delete(roundId)
      // A disk that does not answer now leaves a box that is thrown out at the next opening.
      attemptCommit(write)
    },
  }
}

export function removeBox(path: string): void {
  for (const left of [path, `${path}.part`, `${path}.unreadable`]) rmSync(left, { force: true })
}

function toPlain(content: Content): Record<Id, Record<Id, Ballot>> {
  const sorted = <Value>(map: Map<Id, Value>): [Id, Value][] =>
    [...map].sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(
    sorted(content).map(([roundId, ballots]) => [roundId, Object.fromEntries(sorted(ballots))]),
  )
}

/** Written whole each time, so a stop leaves the old box or the new. An unreadable one is laid aside, and the group votes again. */
function readBox(path: string): Content {
  const text = readOrNull(path)
  if (text === null) return new Map()
  const parsed = contentSchema.safeParse(parseJson(text))
  if (parsed.success)
    return new Map(Object.entries(parsed.data).map(([id, ballots]) => [id, new Map(Object.entries(ballots))]))
  renameSync(path, `${path}.unreadable`)
  return new Map()
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
