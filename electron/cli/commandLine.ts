import type { Language } from '../../shared/packs/language.ts'
import type { ExportFormat } from '../../shared/sync/exportChoices.ts'
import type { ArgumentProblem } from '../start/argumentProblem.ts'

export const commandNames = ['demo', 'export', 'check', 'serve'] as const
export type CommandName = (typeof commandNames)[number]

export interface DemoWords {
  readonly command: 'demo'
  readonly file: string
  readonly seed: number
  readonly cards: number | undefined
  readonly events: number | undefined
  /** Replaces a Samling file of that name. */
  readonly force: boolean
}

export interface ExportWords {
  readonly command: 'export'
  readonly file: string
  readonly out: string
  /** As typed; null = the network's and everybody's. */
  readonly municipality: string | null
  readonly language: Language | undefined
  readonly hasJudgements: boolean
  readonly format: ExportFormat
  /** Which one the files tell of, counted from 1; undefined = the newest. */
  readonly gathering: number | undefined
}

export interface CheckWords {
  readonly command: 'check'
  readonly file: string
}

export interface ServeWords {
  readonly command: 'serve'
  readonly library: string | null
  readonly port: number | null
  readonly open: boolean
}

/** What was asked for, understood. */
export type CommandLine =
  | DemoWords
  | ExportWords
  | CheckWords
  | ServeWords
  | { readonly command: 'help'; readonly about: CommandName | 'all' }

/** Why the words make no sense; each is one line on the screen. */
export type CommandLineProblem = (
  | ArgumentProblem
  | { readonly reason: 'commandMissing' }
  | { readonly reason: 'unknownCommand'; readonly word: string }
  | { readonly reason: 'fileMissing' }
  | { readonly reason: 'optionMissing'; readonly option: string }
  | {
      readonly reason: 'notANumber'
      readonly option: string
      readonly word: string
      readonly highest: number
    }
  | { readonly reason: 'unknownLanguage'; readonly word: string }
) & {
  /** Whose help tells more; null when it never came to a command. */
  readonly command: CommandName | null
}
