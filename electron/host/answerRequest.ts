import { isAbsolute, relative, resolve } from 'node:path'
import * as z from 'zod/mini'
import { apply, commit } from '../../shared/core/apply.ts'
import type { Actor, Command, Role } from '../../shared/core/command.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { fail, type Result, succeed } from '../../shared/core/result.ts'
import { emptyState } from '../../shared/core/state.ts'
import { idSchema, languageSchema } from '../../shared/features/fields.ts'
import { model } from '../../shared/features/model.ts'
import { templateCommands } from '../../shared/features/network/template.ts'
import { ballotSchema } from '../../shared/features/round/record.ts'
import type { SamlingEvent } from '../../shared/sync/event.ts'
import { type ExportChoices, exportFormats } from '../../shared/sync/exportChoices.ts'
import type { LibraryProblem, RequestName, Requests } from '../../shared/sync/requests.ts'
import type { ReadBackDesk } from './excel/readBack/createReadBackDesk.ts'
import { localDay } from './excel/write/calendarDay.ts'
import type { ExportDesk } from './exports/createExportDesk.ts'
import type { PictureShelf } from './exports/createPictureShelf.ts'
import { stateToExport } from './exports/stateToExport.ts'
import { readLog } from './history/readLog.ts'
import type { HostPlatform } from './hostPlatform.ts'
import type { Library } from './library/createLibrary.ts'
import type { OpenSessions } from './openSessions.ts'

const fileIdSchema = z.string().check(z.minLength(1), z.maxLength(200))
const nothing = z.strictObject({})
const oneFile = z.strictObject({ fileId: fileIdSchema })

const choicesSchema: z.ZodMiniType<ExportChoices> = z.strictObject({
  format: z.enum(exportFormats),
  language: z.nullable(languageSchema),
  hasJudgements: z.boolean(),
  hasPictures: z.boolean(),
  gatheringId: z.nullable(idSchema),
})

/** More do not fit in one message of 64 kB. */
const MOST_CHOSEN = 20_000

const bodies: { readonly [Name in RequestName]: z.ZodMiniType<Requests[Name]['body']> } = {
  'library.list': nothing,
  'library.create': z.strictObject({
    name: z.string().check(z.maxLength(1000)),
    template: z.enum(['empty', 'viken']),
    language: languageSchema,
  }),
  'library.duplicate': oneFile,
  'library.delete': oneFile,
  'library.showInFolder': z.strictObject({ path: z.string().check(z.maxLength(2000)) }),
  'library.openCopy': oneFile,
  'library.beforeOpening': z.strictObject({ fileId: fileIdSchema, language: languageSchema }),
  'library.compare': z.strictObject({
    fileId: fileIdSchema,
    otherId: fileIdSchema,
    language: languageSchema,
  }),
  'library.settle': z.strictObject({ fileId: fileIdSchema, otherId: fileIdSchema }),
  'workbook.exportFolder': nothing,
  'workbook.export': z.strictObject({
    fileId: fileIdSchema,
    exportId: idSchema,
    municipalityId: z.nullable(z.string()),
    choices: choicesSchema,
  }),
  'workbook.cancelExport': z.strictObject({ exportId: idSchema }),
  'workbook.bringBack': z.strictObject({
    fileId: fileIdSchema,
    planId: idSchema,
    chosen: z.array(z.number().check(z.int(), z.gte(0))).check(z.maxLength(MOST_CHOSEN)),
  }),
  'workbook.forgetPlan': z.strictObject({ fileId: fileIdSchema, planId: idSchema }),
  'version.read': z.strictObject({ fileId: fileIdSchema, closingId: idSchema }),
  'ballot.cast': z.strictObject({
    fileId: fileIdSchema,
    roundId: idSchema,
    ballotId: idSchema,
    ballot: ballotSchema,
  }),
  'round.reveal': z.strictObject({ fileId: fileIdSchema, roundId: idSchema }),
  'events.read': z.strictObject({
    fileId: fileIdSchema,
    afterSeq: z.number().check(z.int(), z.gte(0)),
    limit: z.number().check(z.int(), z.gte(1), z.lte(1000)),
  }),
}

/** Everything is the facilitator's to ask, but a vote, which belongs to whoever votes. */
const mayAsk = (role: Role, name: RequestName): boolean =>
  role === 'facilitator' || (name === 'ballot.cast' && (role === 'group' || role === 'participant'))

type Answers = {
  readonly [Name in RequestName]: (
    body: Requests[Name]['body'],
    actor: Actor,
  ) =>
    | Promise<Result<Requests[Name]['answer'], LibraryProblem>>
    | Result<Requests[Name]['answer'], LibraryProblem>
}

export interface AnswerOptions {
  readonly library: Library
  readonly sessions: OpenSessions
  readonly exportFolder: string
  /** Files the person has put in folders of their own choice since the start. */
  readonly savedElsewhere: ReadonlySet<string>
  readonly platform: HostPlatform
  readonly libraryChanged: () => void
  readonly exportDesk: ExportDesk
  readonly pictureShelf: PictureShelf
  readonly readBackDesk: ReadBackDesk
}

/** A refusal is an answer like any other: the window phrases it. */
const said = (done: Result<void, Refusal>): Result<{ readonly refusal: Refusal | null }, never> =>
  succeed({ refusal: done.ok ? null : done.failure })

const hostActor: Actor = { id: 'host', role: 'facilitator', name: '' }

/** The first events of a new network; a refusal can only come from the typed name. */
function firstEvents(commands: readonly Command[]): Result<readonly SamlingEvent[], LibraryProblem> {
  let state = emptyState
  const events: SamlingEvent[] = []
  for (const command of commands) {
    const decision = apply(model, state, command)
    if (!decision.ok)
      return fail({ reason: decision.failure.reason === 'nameEmpty' ? 'nameEmpty' : 'nameTooLong' })
    state = commit(model, state, command, decision.value)
    events.push({ seq: events.length + 1, command, change: decision.value })
  }
  return succeed(events)
}

/** Answers what is asked beside the commands of a network. */
export function createAnswers(options: AnswerOptions) {
  const { library, sessions, exportFolder, savedElsewhere, platform, libraryChanged } = options
  const changing = <Value>(result: Result<Value, LibraryProblem>): Result<Value, LibraryProblem> => {
    if (result.ok) libraryChanged()
    return result
  }
  const answers: Answers = {
    'library.list': () => succeed({ folder: library.folder, entries: library.list() }),
    'library.create'({ name, template, language }) {
      const origin = { newId: platform.newId, now: platform.now, actor: hostActor }
      const events = firstEvents(templateCommands(template, { name, language, ...origin }))
      return events.ok ? changing(library.create(name, events.value)) : events
    },
    async 'library.duplicate'({ fileId }) {
      return changing(await library.duplicate(fileId))
    },
    'library.delete'({ fileId }) {
      sessions.close(fileId, 'deleted')
      return changing(library.remove(fileId))
    },
    async 'library.showInFolder'({ path }) {
      // Only our own folders and files: a page must not be able to open just anything on the machine.
      const isOurs =
        savedElsewhere.has(path) || [library.folder, exportFolder].some((folder) => isWithin(folder, path))
      const problem = isOurs ? await platform.showInFolder(path) : { reason: 'notFound' as const }
      return problem ? fail(problem) : succeed({})
    },
    async 'library.openCopy'({ fileId }) {
      return changing(await library.openCopy(fileId))
    },
    'library.beforeOpening': ({ fileId, language }) => succeed(library.lookBeforeOpening(fileId, language)),
    'library.compare': ({ fileId, otherId, language }) => library.compare(fileId, otherId, language),
    'library.settle'({ fileId, otherId }) {
      library.settle(fileId, otherId)
      return succeed({})
    },
    'workbook.exportFolder': () => succeed({ folder: exportFolder }),
    async 'workbook.export'({ fileId, exportId, municipalityId, choices }) {
      const pictures = options.pictureShelf.take(exportId)
      const state = sessions.readState(fileId)
      if (!state.ok) return state
      const told = stateToExport(state.value, choices.gatheringId, (id) => sessions.readVersion(fileId, id))
      if (!told.ok) return told
      const origin = sessions.readOrigin(fileId)
      if (!origin.ok) return origin
      const { state: shown, checkedOutAt } = told.value
      const made = { day: localDay(platform.now()), checkedOutAt, pictures, origin: origin.value }
      const order = { exportId, state: shown, folder: exportFolder, municipalityId }
      return options.exportDesk.run({ ...order, options: { ...choices, ...made } })
    },
    'workbook.cancelExport'({ exportId }) {
      options.pictureShelf.take(exportId)
      options.exportDesk.cancel(exportId)
      return succeed({})
    },
    'workbook.bringBack': (body, actor) => options.readBackDesk.bringBack(actor, body),
    'workbook.forgetPlan'(body, actor) {
      options.readBackDesk.forget(actor, body)
      return succeed({})
    },
    'version.read'({ fileId, closingId }) {
      const records = sessions.readVersion(fileId, closingId)
      return records.ok ? succeed({ records: records.value }) : records
    },
    'ballot.cast'({ fileId, roundId, ballotId, ballot }) {
      const desk = sessions.deskOf(fileId)
      return desk ? said(desk.cast(roundId, ballotId, ballot)) : fail({ reason: 'notFound' })
    },
    'round.reveal'({ fileId, roundId }) {
      const desk = sessions.deskOf(fileId)
      return desk ? said(desk.reveal(roundId)) : fail({ reason: 'notFound' })
    },
    'events.read'({ fileId, afterSeq, limit }) {
      const log = sessions.logOf(fileId)
      return log ? succeed(readLog(log, afterSeq, limit)) : fail({ reason: 'notFound' })
    },
  }

  return async (actor: Actor, name: string, body: unknown): Promise<Result<unknown, LibraryProblem>> => {
    if (!isRequestName(name) || !mayAsk(actor.role, name)) return fail({ reason: 'failed' })
    return answer(answers, name, body, actor)
  }
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(resolve(folder), resolve(path))
  return !way.startsWith('..') && !isAbsolute(way)
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(bodies, name)

/** One name at a time, so that body and answer are known to belong together. */
async function answer<Name extends RequestName>(answers: Answers, name: Name, body: unknown, actor: Actor) {
  const parsed = bodies[name].safeParse(body)
  return parsed.success ? answers[name](parsed.data, actor) : fail<LibraryProblem>({ reason: 'failed' })
}
