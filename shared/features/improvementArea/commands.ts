import { areaCommands } from './areaCommands.ts'
import { mergeCommands } from './mergeCommands.ts'
import { placeCommands } from './placeCommands.ts'

/** Everything that can be asked for about improvement areas. */
export const improvementAreaCommands = [...areaCommands, ...placeCommands, ...mergeCommands] as const
