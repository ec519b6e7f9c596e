import type { Change } from '../core/change.ts'
import type { Command } from '../core/command.ts'

/** A committed fact: the command as asked, the change it made, and its place in the file's one order. */
export interface SamlingEvent {
  /** 1, 2, 3 … without gaps within a file. */
  readonly seq: number
  readonly command: Command
  readonly change: Change
}
