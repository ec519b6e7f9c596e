import type { AnyRecord } from '../core/change.ts'
import type { Id } from '../core/ids.ts'
import type { Refusal } from '../core/refusal.ts'
import type { LogEvent } from '../features/history/logEvent.ts'
import type { Ballot } from '../features/round/record.ts'
import type { Language } from '../packs/language.ts'
import type { EditionComparison, EditionWarning } from './edition.ts'
import type { ExportChoices } from './exportChoices.ts'

/** One network file as the home screen shows it; kept in the library's index, rebuilt from the files. */
export interface LibraryEntry {
  /** The file's name within the library folder, without folders: `Læring for næring, Viken.samling`. */
  readonly fileId: string
  readonly name: string
  readonly municipalityCount: number
  readonly gatherings: readonly { readonly title: string; readonly date: string | null }[]
  /** Last change, ms since 1970, UTC. */
  readonly changedAt: number
  readonly sizeBytes: number
  readonly state: 'ready' | 'damaged' | 'newer' | 'missing' | 'foreign' | 'busy'
  /** Other files of the same network that are not the same to the last change, last changed first. */
  readonly editionIds: readonly string[]
}

/** Why a file could not be opened or made. Closed, so that the texts can phrase each one. */
export type LibraryProblem =
  | { readonly reason: 'notFound' }
  | { readonly reason: 'notSamling' }
  /** `setAside` is where the damaged file was kept unchanged; `copyFrom` when a good backup exists (ms). */
  | { readonly reason: 'damaged'; readonly setAside: string | null; readonly copyFrom: number | null }
  | { readonly reason: 'newer'; readonly version: number; readonly supported: number }
  | { readonly reason: 'busy' }
  | { readonly reason: 'readOnly' }
  | { readonly reason: 'full' }
  | { readonly reason: 'nameTaken' }
  | { readonly reason: 'nameEmpty' }
  | { readonly reason: 'nameTooLong' }
  | { readonly reason: 'tooLarge' }
  /** One kept version, and the log it could be made again from; the file itself is whole. */
  | { readonly reason: 'versionDamaged' }
  /** An export was ended by whoever began it; what was whole by then is kept. */
  | { readonly reason: 'cancelled'; readonly folder: string; readonly files: readonly ExportedFile[] }
  /** The thread that makes workbooks died, or got more than it has room for. */
  | { readonly reason: 'exportFailed' }
  | { readonly reason: 'failed' }

/**
 * Why a name could not be had: that file is open in another program, holds what may not be written over (a
 * person's own work), or is of another network or municipality.
 */
export type NameTakenBy = 'open' | 'taken' | 'another'

export interface ExportedFile {
  readonly fileName: string
  readonly path: string
  /** Set when it did not get the name it was to have. */
  readonly renamed?: {
    readonly from: string
    readonly because: NameTakenBy
  }
}

/** Questions a window may ask the host, by name, with body and answer. Failures are `LibraryProblem`. */
export interface Requests {
  'library.list': {
    readonly body: Record<string, never>
    readonly answer: { readonly folder: string; readonly entries: readonly LibraryEntry[] }
  }
  'library.create': {
    readonly body: {
      readonly name: string
      readonly template: 'empty' | 'viken'
      readonly language: 'nb' | 'nn' | 'en'
    }
    readonly answer: { readonly fileId: string }
  }
  'library.duplicate': {
    readonly body: { readonly fileId: string }
    readonly answer: { readonly fileId: string }
  }
  'library.delete': { readonly body: { readonly fileId: string }; readonly answer: Record<string, never> }
  /** Opens the operating system's file manager with the file selected. */
  'library.showInFolder': { readonly body: { readonly path: string }; readonly answer: Record<string, never> }
  /** Restores the newest good backup of a damaged file as a new file beside it. */
  'library.openCopy': {
    readonly body: { readonly fileId: string }
    readonly answer: { readonly fileId: string }
  }
  /**
   * What a person must know before a file is opened: when it was last changed (null = cannot be told
   * just now), and whether another file of the same network has something this one lacks.
   */
  'library.beforeOpening': {
    readonly body: { readonly fileId: string; readonly language: Language }
    readonly answer: { readonly changedAt: number | null; readonly warning: EditionWarning | null }
  }
  /** Holds two files of one network against each other; changes neither. */
  'library.compare': {
    readonly body: { readonly fileId: string; readonly otherId: string; readonly language: Language }
    readonly answer: EditionComparison
  }
  /** A person has seen both and goes on in `fileId`: not warned of again until the other one changes. */
  'library.settle': {
    readonly body: { readonly fileId: string; readonly otherId: string }
    readonly answer: Record<string, never>
  }
  /** Where workbooks will lie, so that it can be said before they are made. */
  'workbook.exportFolder': {
    readonly body: Record<string, never>
    readonly answer: { readonly folder: string }
  }
  /**
   * Writes workbooks into the export folder: one municipality's, or (null) everybody's and the network's.
   * `exportId` is made by whoever asks; progress and cancelling are told by it, and pictures handed in
   * beforehand are found by it. One export at a time: the next waits.
   */
  'workbook.export': {
    readonly body: {
      readonly fileId: string
      readonly exportId: Id
      readonly municipalityId: Id | null
      readonly choices: ExportChoices
    }
    readonly answer: { readonly folder: string; readonly files: readonly ExportedFile[] }
  }
  /** Ends an export under way or waiting; its own question is answered `cancelled`. Unknown ids are nothing. */
  'workbook.cancelExport': {
    readonly body: { readonly exportId: Id }
    readonly answer: Record<string, never>
  }
  /**
   * Carries out the differences of a plan with these numbers, as one command of whoever asks. A refusal says
   * why nothing was done, `address` which cell or row it was about («Interessenter!D14», '' = none). `notFound`: the plan is
   * forgotten, or another window's.
   */
  'workbook.bringBack': {
    readonly body: { readonly fileId: string; readonly planId: Id; readonly chosen: readonly number[] }
    readonly answer: { readonly refusal: Refusal | null; readonly address: string }
  }
  /** The window that handed the workbook in is done with its plan; another's asking is nothing. */
  'workbook.forgetPlan': {
    readonly body: { readonly fileId: string; readonly planId: Id }
    readonly answer: Record<string, never>
  }
  /** All records as they stood when a gathering was checked out. Never changes, so it may be remembered. */
  'version.read': {
    readonly body: { readonly fileId: string; readonly closingId: Id }
    readonly answer: { readonly records: readonly AnyRecord[] }
  }
  /**
   * Puts a ballot into an open round's box, on disk before it answers. The id is the voter's own secret
   * (random, never stored with anything else): the same id again replaces what lay there, so that a
   * ballot sent twice counts once and a device can change its mind.
   */
  'ballot.cast': {
    readonly body: {
      readonly fileId: string
      readonly roundId: Id
      readonly ballotId: Id
      readonly ballot: Ballot
    }
    readonly answer: { readonly refusal: Refusal | null }
  }
  /** «Vis resultat»: empties the box into one event that everybody gets at the same instant. */
  'round.reveal': {
    readonly body: { readonly fileId: string; readonly roundId: Id }
    readonly answer: { readonly refusal: Refusal | null }
  }
  /** The next part of an open network's log; ask again from the last `seq` until it is `headSeq`. */
  'events.read': {
    readonly body: { readonly fileId: string; readonly afterSeq: number; readonly limit: number }
    readonly answer: { readonly events: readonly LogEvent[]; readonly headSeq: number }
  }
}
export type RequestName = keyof Requests
