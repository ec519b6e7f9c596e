import * as z from 'zod/mini'
import type { Change } from '../../core/change.ts'
import type { Command, Role } from '../../core/command.ts'
import { type CommandDefinition, defineCommand } from '../../core/commandDefinition.ts'
import { composeChanges } from '../../core/composeChanges.ts'
import { createDraft } from '../../core/draft.ts'
import type { Refusal } from '../../core/refusal.ts'
import { fail, type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'

/** Far above the rows of any workbook that is read. */
const MAX_STEPS = 20_000

const stepSchema = z.strictObject({ kind: z.string().check(z.maxLength(64)), payload: z.unknown() })

/** One command inside another: what it is called and what it carries. */
type WorkbookStep = z.infer<typeof stepSchema>

/** The first step that was turned down, and why. */
export interface StepRefusal {
  readonly refusal: Refusal
  readonly index: number
}

/** The commands a workbook may be made of, by name, and who may ask for each. */
export interface StepRules {
  readonly commands: ReadonlyMap<string, CommandDefinition>
  readonly isPermitted: (role: Role, kind: string) => boolean
}

/**
 * Decides steps one after another, each with its own command's rule and right on what the ones before
 * left, and makes one change of them: all or nothing.
 */
export function decideSteps(
  rules: StepRules,
  state: State,
  steps: readonly WorkbookStep[],
  command: Command,
): Result<Change, StepRefusal> {
  const draft = createDraft(state)
  const changes: Change[] = []
  for (const [index, step] of steps.entries()) {
    const decision = decideStep(rules, draft.state(), step, command)
    if (!decision.ok) return fail({ refusal: decision.failure, index })
    changes.push(decision.value)
    // Nobody reads what the last one leaves; a draft's first change copies a table, and cells are tried by the thousand.
    if (index < steps.length - 1) draft.make(decision.value)
  }
  return succeed(composeChanges(changes))
}

/** One step by itself. */
export function decideStep(
  { commands, isPermitted }: StepRules,
  state: State,
  { kind, payload }: WorkbookStep,
  command: Command,
): Result<Change, Refusal> {
  const definition = commands.get(kind)
  // What cannot be undone must not hide in what can.
  if (!definition || definition.isFinal) return fail({ reason: 'malformed', detail: `no step ${kind}` })
  if (!isPermitted(command.actor.role, kind)) return fail({ reason: 'notAllowed' })
  const parsed = definition.schema.safeParse(payload)
  if (!parsed.success) return fail({ reason: 'malformed', detail: `the step ${kind} cannot be read` })
  return definition.decide(state, parsed.data, { ...command, kind, payload: parsed.data })
}

/** A workbook that comes home: everything that was chosen of it, as one deed. */
export const bringBackCommand = (rules: StepRules) =>
  defineCommand(
    'workbook.bringBack',
    z.strictObject({ steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(MAX_STEPS)) }),
    (state, { steps }, command) => {
      const decided = decideSteps(rules, state, steps, command)
      return decided.ok ? decided : fail(decided.failure.refusal)
    },
  )
