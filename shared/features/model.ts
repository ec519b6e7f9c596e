import type { Role } from '../core/command.ts'
import type { CommandDefinition } from '../core/commandDefinition.ts'
import type { HistoryPayload } from '../core/historyCommands.ts'
import { createModel, type Model, type Permissions } from '../core/model.ts'
import { actionCommands } from './action/commands.ts'
import { actionNoun } from './action/record.ts'
import { anchoringCommands } from './anchoring/commands.ts'
import { anchoringNoun } from './anchoring/record.ts'
import { areaPlacementNoun } from './areaPlacement/record.ts'
import { assessmentCommands } from './assessment/commands.ts'
import { assessmentNoun } from './assessment/record.ts'
import { attendanceCommands } from './attendance/commands.ts'
import { attendanceNoun } from './attendance/record.ts'
import { characteristicCommands } from './characteristic/commands.ts'
import { characteristicNoun, ratingLevelNoun } from './characteristic/record.ts'
import { choiceCommands } from './choice/commands.ts'
import { choiceNoun } from './choice/record.ts'
import { closingCommands } from './closing/commands.ts'
import { closingNoun } from './closing/record.ts'
import { gatheringCommands } from './gathering/commands.ts'
import { gatheringNoun } from './gathering/record.ts'
import { homeTaskCommands } from './homeTask/commands.ts'
import { homeTaskNoun, homeTaskReportNoun } from './homeTask/record.ts'
import { improvementAreaCommands } from './improvementArea/commands.ts'
import { improvementAreaNoun } from './improvementArea/record.ts'
import { municipalityCommands } from './municipality/commands.ts'
import { municipalityNoun } from './municipality/record.ts'
import { networkCommands } from './network/commands.ts'
import { networkNoun } from './network/record.ts'
import { parkedItemCommands } from './parkedItem/commands.ts'
import { parkedItemNoun } from './parkedItem/record.ts'
import { permissions } from './permissions.ts'
import { placementNoun } from './placement/record.ts'
import { programmeItemCommands } from './programmeItem/commands.ts'
import { programmeItemNoun } from './programmeItem/record.ts'
import { promiseCommands } from './promise/commands.ts'
import { promiseNoun } from './promise/record.ts'
import { regionAnswerCommands } from './regionAnswer/commands.ts'
import { regionAnswerNoun } from './regionAnswer/record.ts'
import { relationCommands } from './relation/commands.ts'
import { relationNoun } from './relation/record.ts'
import { roundCommands } from './round/commands.ts'
import { roundNoun } from './round/record.ts'
import { stakeholderCommands } from './stakeholder/commands.ts'
import { stakeholderNoun } from './stakeholder/record.ts'
import { traceCommands } from './trace/commands.ts'
import { traceNoun } from './trace/record.ts'
import { bringBackCommand, type StepRules } from './workbook/commands.ts'

const nounCommands = [
  ...networkCommands,
  ...municipalityCommands,
  ...gatheringCommands,
  ...stakeholderCommands,
  ...relationCommands,
  ...regionAnswerCommands,
  ...improvementAreaCommands,
  ...roundCommands,
  ...choiceCommands,
  ...actionCommands,
  ...anchoringCommands,
  ...parkedItemCommands,
  ...characteristicCommands,
  ...assessmentCommands,
  ...programmeItemCommands,
  ...homeTaskCommands,
  ...promiseCommands,
  ...attendanceCommands,
  ...closingCommands,
  ...traceCommands,
] as const

/** What a workbook's steps may be. */
export const stepRules: StepRules = {
  commands: new Map<string, CommandDefinition>(
    nounCommands.map((definition) => [definition.kind, definition] as const),
  ),
  isPermitted: (role, kind) => {
    const allowed: Permissions = permissions
    return allowed[kind]?.includes(role) ?? false
  },
}

const definitions = [...nounCommands, bringBackCommand(stepRules)] as const

type Definition = (typeof definitions)[number]
type PayloadOf<Entry> = Entry extends CommandDefinition<infer Payload> ? Payload : never

/** Every command by name, with what it carries. */
export type CommandPayloads = {
  readonly [Entry in Definition as Entry['kind']]: PayloadOf<Entry>
} & {
  readonly 'history.undo': HistoryPayload
  readonly 'history.redo': HistoryPayload
}

export type CommandKind = keyof CommandPayloads

/** The nouns of a `.samling` file. A new noun is its folder and its lines here. */
export const model: Model = createModel(
  [
    networkNoun,
    municipalityNoun,
    gatheringNoun,
    stakeholderNoun,
    placementNoun,
    relationNoun,
    regionAnswerNoun,
    improvementAreaNoun,
    areaPlacementNoun,
    roundNoun,
    choiceNoun,
    actionNoun,
    anchoringNoun,
    parkedItemNoun,
    characteristicNoun,
    ratingLevelNoun,
    assessmentNoun,
    programmeItemNoun,
    homeTaskNoun,
    homeTaskReportNoun,
    promiseNoun,
    attendanceNoun,
    closingNoun,
    traceNoun,
  ],
  definitions,
  // A command without a line in the table does not compile.
  permissions satisfies Record<CommandKind, readonly Role[]>,
)
