import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import { requireName, requireText } from '../../core/text.ts'
import { idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { sentFields } from '../requireTexts.ts'
import { exercises, type Phase, type ProgrammeItem, phaseSchema, programmeItemNoun } from './record.ts'

export const PROGRAMME_TITLE_LIMIT = 80
export const PROGRAMME_NOTE_LIMIT = 1000
/** Per gathering. */
export const PROGRAMME_ITEM_LIMIT = 60
export const MINUTES_LIMIT = 600
const PHASE_LIMIT = 6

const fieldSchema = {
  title: rawTextSchema,
  minutes: z.number().check(z.int()),
  phases: z.array(phaseSchema).check(z.maxLength(PHASE_LIMIT)),
  exercise: z.nullable(z.enum(exercises)),
  note: rawTextSchema,
  order: orderSchema,
}

const minutesOf = (phases: readonly Phase[]): number => phases.reduce((sum, { minutes }) => sum + minutes, 0)

type Typed = { readonly [Field in keyof typeof fieldSchema]?: ProgrammeItem[Field] | undefined }

/** Cleans what was sent. The minutes of an item with phases are their sum, so that the two cannot differ. */
function requireFields(typed: Typed, before?: ProgrammeItem): Result<Partial<ProgrammeItem>, Refusal> {
  const fields = sentFields(typed)
  if (typed.title !== undefined) {
    const title = requireName(typed.title, 'programmeItem.title', PROGRAMME_TITLE_LIMIT)
    if (!title.ok) return title
    fields.title = title.value
  }
  if (typed.note !== undefined) {
    const note = requireText(typed.note, 'programmeItem.note', PROGRAMME_NOTE_LIMIT)
    if (!note.ok) return note
    fields.note = note.value
  }
  const phases = typed.phases ?? before?.phases ?? []
  const minutes = phases.length > 0 ? minutesOf(phases) : (typed.minutes ?? before?.minutes ?? 0)
  if (minutes < 0 || minutes > MINUTES_LIMIT)
    return refuse({ reason: 'outOfRange', field: 'programmeItem.minutes' })
  return succeed({ ...fields, minutes })
}

export const programmeItemCommands = [
  defineCommand(
    'programmeItem.add',
    z.strictObject({
      gatheringId: idSchema,
      items: z
        .array(z.strictObject({ id: idSchema, ...fieldSchema }))
        .check(z.minLength(1), z.maxLength(PROGRAMME_ITEM_LIMIT)),
    }),
    (state, { gatheringId, items }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      const own = programmeItemNoun.all(state).filter((item) => item.gatheringId === gatheringId)
      if (own.length + items.length > PROGRAMME_ITEM_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'programmeItem', limit: PROGRAMME_ITEM_LIMIT })
      const added = new Map<string, ProgrammeItem>()
      for (const wanted of items) {
        const { id } = wanted
        if (programmeItemNoun.get(state, id) || added.has(id))
          return refuse({ reason: 'exists', noun: 'programmeItem', id })
        const fields = requireFields(wanted)
        if (!fields.ok) return fields
        added.set(id, { ...wanted, ...fields.value, kind: 'programmeItem', gatheringId })
      }
      return succeed(changeOf({ added: [...added.values()] }))
    },
  ),
  defineCommand(
    'programmeItem.edit',
    z.strictObject({
      programmeItemId: idSchema,
      title: z.optional(fieldSchema.title),
      minutes: z.optional(fieldSchema.minutes),
      phases: z.optional(fieldSchema.phases),
      exercise: z.optional(fieldSchema.exercise),
      note: z.optional(fieldSchema.note),
      order: z.optional(fieldSchema.order),
    }),
    (state, { programmeItemId, ...typed }) => {
      const item = programmeItemNoun.require(state, programmeItemId)
      if (!item.ok) return item
      const fields = requireFields(typed, item.value)
      return fields.ok ? succeed(changeOf({ updated: updatesOf(item.value, fields.value) })) : fields
    },
  ),
  defineCommand(
    'programmeItem.remove',
    z.strictObject({ programmeItemId: idSchema }),
    (state, { programmeItemId }) => {
      const item = programmeItemNoun.require(state, programmeItemId)
      return item.ok ? succeed(changeOf({ removed: [item.value] })) : item
    },
  ),
] as const
