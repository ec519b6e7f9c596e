import * as z from 'zod/mini'
import { defineNoun, type Reference } from '../../core/noun.ts'
import { anchoringBodyKeys, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import { daySchema, idSchema, orderSchema } from '../fields.ts'

/** «Vite, ville, vedta»: what the body is asked for, from the least to the most. */
export const anchoringNeeds = ['know', 'want', 'decide'] as const

export const anchoringSchema = z.strictObject({
  kind: z.literal('anchoring'),
  id: idSchema,
  municipalityId: idSchema,
  /** What is anchored: an area or an action. Exactly one of the two is set. */
  improvementAreaId: z.nullable(idSchema),
  actionId: z.nullable(idSchema),
  /** A key of the body pack; '' = a body of the municipality's own, named in `bodyName`. */
  body: z.enum([...anchoringBodyKeys, '']),
  bodyName: z.string(),
  /** For a body of the pack always the pack's. */
  side: z.enum(anchoringSides),
  need: z.enum(anchoringNeeds),
  /** What they are to know, want or decide. */
  what: z.string(),
  /** When it is to be done. */
  day: z.nullable(daySchema),
  /** Who presents it there: a role rather than a name. */
  presenter: z.string(),
  /** The day it was done; null = not yet. */
  doneDay: z.nullable(daySchema),
  order: orderSchema,
})

/** One step of making a thing hold at home (forankring): a body, and what it is asked for. */
export type Anchoring = z.infer<typeof anchoringSchema>

export const anchoringNoun = defineNoun<Anchoring>(
  'anchoring',
  anchoringSchema,
  ({ municipalityId, improvementAreaId, actionId }) => {
    const references: Reference[] = [{ kind: 'municipality', id: municipalityId }]
    if (improvementAreaId !== null) references.push({ kind: 'improvementArea', id: improvementAreaId })
    if (actionId !== null) references.push({ kind: 'action', id: actionId })
    return references
  },
)
