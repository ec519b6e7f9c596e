import * as z from 'zod/mini'
import type { AnyRecord, Change } from '../core/change.ts'
import { type Actor, type Command, roles } from '../core/command.ts'
import type { HistoryEntry } from '../core/history.ts'
import type { SamlingEvent } from './event.ts'

/**
 * The wire between a window and the host, version 1. A released version is never edited: add the
 * next. `protocol.test.ts` holds a hash of these shapes beside the number.
 */
export const PROTOCOL_VERSION = 1

/** Longest message the host accepts, in UTF-16 units; the server also limits bytes (64 kB). */
export const MAX_CLIENT_MESSAGE = 64 * 1024

const idSchema = z.string().check(z.minLength(1), z.maxLength(64))
const countSchema = z.number().check(z.int(), z.nonnegative())
const nameSchema = z.string().check(z.maxLength(60))

/** A card held by someone right now, in axis units; drawn for others, never saved. */
const dragSchema = z.strictObject({ cardId: idSchema, x: z.number(), y: z.number() })

export const presenceSchema = z.strictObject({
  /** Which board: `stakeholders/<municipalityId>/<gatheringId>` or `areas/<municipalityId>/<gatheringId>/<matrix>`. */
  board: z.string().check(z.maxLength(200)),
  drags: z.array(dragSchema).check(z.maxLength(20)),
})
export type Presence = z.infer<typeof presenceSchema>

/** What a window may say. `command.payload` is checked later by the command's own schema. */
export const clientMessageSchema = z.discriminatedUnion('type', [
  /** First message. `clientId` is the window's own, kept over reconnects. */
  z.strictObject({
    type: z.literal('hello'),
    protocolVersion: z.number(),
    clientId: idSchema,
    name: nameSchema,
    token: z.optional(z.string().check(z.maxLength(128))),
  }),
  /** Opens (or re-opens) a network; answered by `snapshot` or `notOpened`. */
  z.strictObject({
    type: z.literal('join'),
    fileId: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Number of the first command still waiting for an answer; the host counts on from there. */
    nextNumber: countSchema,
  }),
  z.strictObject({ type: z.literal('leave') }),
  /** Commands of one window are numbered 0, 1, 2 …; the host takes them only in that order. */
  z.strictObject({ type: z.literal('command'), number: countSchema, command: z.unknown() }),
  /** "I have everything up to here; what came after?" */
  z.strictObject({ type: z.literal('catchUp'), afterSeq: countSchema }),
  z.strictObject({ type: z.literal('presence'), presence: presenceSchema }),
  /** A question to the host outside any network: the library, export, and so on. */
  z.strictObject({ type: z.literal('request'), requestId: idSchema, name: nameSchema, body: z.unknown() }),
])
export type ClientMessage = z.infer<typeof clientMessageSchema>

// The host is trusted to send whole records and changes; the shapes here catch a wrong version, not a lie.
const actorSchema: z.ZodMiniType<Actor> = z.strictObject({
  id: idSchema,
  role: z.enum(roles),
  name: nameSchema,
})
const recordSchema: z.ZodMiniType<AnyRecord> = z.looseObject({ kind: z.string(), id: z.string() })
const fieldsSchema = z.record(z.string(), z.unknown())
const changeSchema: z.ZodMiniType<Change> = z.strictObject({
  added: z.array(recordSchema),
  updated: z.array(
    z.strictObject({ kind: z.string(), id: z.string(), before: fieldsSchema, after: fieldsSchema }),
  ),
  removed: z.array(recordSchema),
})
const commandSchema: z.ZodMiniType<Command> = z.strictObject({
  id: idSchema,
  kind: z.string(),
  payload: z.unknown(),
  actor: actorSchema,
  time: z.number(),
})
const eventSchema: z.ZodMiniType<SamlingEvent> = z.strictObject({
  seq: countSchema,
  command: commandSchema,
  change: changeSchema,
})
const entrySchema: z.ZodMiniType<HistoryEntry> = z.strictObject({
  commandId: idSchema,
  commandKind: z.string(),
  actor: actorSchema,
  time: z.number(),
  change: changeSchema,
  undoneBy: z.exactOptional(idSchema),
})
const historySchema = z.strictObject({ done: z.array(entrySchema), undone: z.array(entrySchema) })
const refusalSchema = z.looseObject({ reason: z.string() })

/** What the host may say. */
export const hostMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('welcome'), protocolVersion: z.number(), actor: actorSchema }),
  /** The link is closed after this. */
  z.strictObject({
    type: z.literal('rejected'),
    reason: z.enum(['protocolVersion', 'token', 'malformed', 'flood']),
    hostProtocolVersion: z.number(),
  }),
  /** Everything, once: the records in rows, and this sitting's history, newest first. */
  z.strictObject({
    type: z.literal('snapshot'),
    fileId: z.string(),
    seq: countSchema,
    savedAt: z.nullable(z.number()),
    /** How the file was found when it was opened; a person is told of anything but `clean`. */
    found: z.enum(['clean', 'recovered', 'journalMissing']),
    records: z.array(recordSchema),
    history: historySchema,
  }),
  /** The join failed; `reason` is one of the library's reasons. */
  z.strictObject({
    type: z.literal('notOpened'),
    fileId: z.string(),
    problem: z.looseObject({ reason: z.string() }),
  }),
  /** Committed events in seq order; `savedAt` is when the last of them was on disk (ms, UTC). */
  z.strictObject({ type: z.literal('committed'), events: z.array(eventSchema), savedAt: z.number() }),
  z.strictObject({
    type: z.literal('refused'),
    number: countSchema,
    commandId: idSchema,
    refusal: refusalSchema,
  }),
  /** Sent now and then so that a lost last message is noticed: the newest seq, the next number expected. */
  z.strictObject({ type: z.literal('head'), seq: countSchema, nextNumber: countSchema }),
  z.strictObject({
    type: z.literal('presence'),
    clientId: idSchema,
    actor: actorSchema,
    presence: z.nullable(presenceSchema),
  }),
  z.strictObject({ type: z.literal('response'), requestId: idSchema, ok: z.boolean(), body: z.unknown() }),
  /** How many have voted in each open round: all that leaves the ballot boxes before they are emptied. */
  z.strictObject({
    type: z.literal('ballotCounts'),
    fileId: z.string(),
    rounds: z.array(
      z.strictObject({
        roundId: idSchema,
        keyboard: countSchema,
        paper: countSchema,
        hands: countSchema,
        device: countSchema,
      }),
    ),
  }),
  /** The open network was closed or deleted under us. */
  z.strictObject({
    type: z.literal('closed'),
    fileId: z.string(),
    reason: z.enum(['deleted', 'shutdown', 'storage']),
  }),
  /** How far an export has come: `done` of `of` pieces of work, and the workbook being made. */
  z.strictObject({
    type: z.literal('exportProgress'),
    exportId: idSchema,
    done: countSchema,
    of: countSchema,
    name: z.string(),
  }),
  /** The library changed; whoever shows the list asks again. */
  z.strictObject({ type: z.literal('libraryChanged') }),
])
export type HostMessage = z.infer<typeof hostMessageSchema>
