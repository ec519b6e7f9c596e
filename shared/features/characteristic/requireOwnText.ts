import type { Refusal } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import { cleanLine, requireText } from '../../core/text.ts'
import { languages } from '../../packs/language.ts'
import type { OwnText } from './record.ts'

type TypedText = { readonly [Language in keyof OwnText]?: string | undefined }

/** One text in the languages that were sent, cleaned to a line; the others stay as they were. */
export function requireOwnText(
  typed: TypedText,
  field: string,
  limit: number,
  before: OwnText,
): Result<OwnText, Refusal> {
  const text = { ...before }
  for (const language of languages) {
    const sent = typed[language]
    if (sent === undefined) continue
    const checked = requireText(cleanLine(sent), field, limit)
    if (!checked.ok) return checked
    text[language] = checked.value
  }
  return succeed(text)
}
