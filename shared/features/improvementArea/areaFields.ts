import * as z from 'zod/mini'
import type { Refusal } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import { requireName, requireText } from '../../core/text.ts'
import { idSchema, keySchema, rawTextSchema } from '../fields.ts'
import {
  AREA_STAKEHOLDER_LIMIT,
  IMPROVEMENT_AREA_NOTE_LIMIT,
  IMPROVEMENT_AREA_TITLE_LIMIT,
  IMPROVEMENT_AREA_VISION_LIMIT,
} from './limits.ts'
import type { ImprovementArea } from './record.ts'

export type AreaWords = Pick<
  ImprovementArea,
  'title' | 'vision' | 'note' | 'characteristics' | 'stakeholderIds'
>

/** What can be written about an area, at the door. */
export const areaWordFields = {
  title: z.optional(rawTextSchema),
  vision: z.optional(rawTextSchema),
  note: z.optional(rawTextSchema),
  characteristics: z.optional(z.array(keySchema).check(z.maxLength(50))),
  stakeholderIds: z.optional(z.array(idSchema).check(z.maxLength(AREA_STAKEHOLDER_LIMIT))),
}

type TypedWords = { readonly [Field in keyof AreaWords]?: AreaWords[Field] | undefined }

/** What was typed, cleaned, upon what stands already. */
export function requireAreaWords(typed: TypedWords, current: AreaWords): Result<AreaWords, Refusal> {
  const title = requireName(
    typed.title ?? current.title,
    'improvementArea.title',
    IMPROVEMENT_AREA_TITLE_LIMIT,
  )
  if (!title.ok) return title
  const vision = requireText(
    typed.vision ?? current.vision,
    'improvementArea.vision',
    IMPROVEMENT_AREA_VISION_LIMIT,
  )
  if (!vision.ok) return vision
  const note = requireText(typed.note ?? current.note, 'improvementArea.note', IMPROVEMENT_AREA_NOTE_LIMIT)
  if (!note.ok) return note
  return succeed({
    title: title.value,
    vision: vision.value,
    note: note.value,
    characteristics: [...new Set(typed.characteristics ?? current.characteristics)],
    stakeholderIds: [...new Set(typed.stakeholderIds ?? current.stakeholderIds)],
  })
}
