import { cardCommands } from './cardCommands.ts'
import { copyCommands } from './copyCommands.ts'
import { linkCommands } from './linkCommands.ts'
import { mergeCommand } from './mergeCommand.ts'
import { placeCommands } from './placeCommands.ts'

/** All that can be done with cards: what they say, where they stand, copies, merging, and links between municipalities. */
export const stakeholderCommands = [
  ...cardCommands,
  ...placeCommands,
  ...copyCommands,
  ...linkCommands,
  mergeCommand,
] as const
