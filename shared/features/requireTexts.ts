import type { Refusal } from '../core/refusal.ts'
import { type Result, succeed } from '../core/result.ts'
import { requireText } from '../core/text.ts'

/** The fields that were sent with a value: one left out, or sent as `undefined`, stays as it is. */
export type SentFields<Fields> = {
  -readonly [Field in keyof Fields]?: Exclude<Fields[Field], undefined>
}

export const sentFields = <Fields extends object>(typed: Fields): SentFields<Fields> =>
  // The filter is what makes the type true.
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) as SentFields<Fields>

/**
 * Cleans those of a noun's texts that were sent and refuses one that is too long. `limits`: letters,
 * by field; a field without a limit there is not touched and not returned.
 */
export function requireTexts<Field extends string>(
  noun: string,
  limits: Readonly<Record<Field, number>>,
  typed: Readonly<Partial<Record<NoInfer<Field>, string | undefined>>>,
): Result<Partial<Record<Field, string>>, Refusal> {
  const texts: Partial<Record<Field, string>> = {}
  // Object.keys forgets which strings; `limits` has exactly these.
  for (const field of Object.keys(limits) as Field[]) {
    const raw = typed[field]
    if (raw === undefined) continue
    const text = requireText(raw, `${noun}.${field}`, limits[field])
    if (!text.ok) return text
    texts[field] = text.value
  }
  return succeed(texts)
}
