import type { AnyRecord } from '../../../shared/core/change.ts'
import type { Model } from '../../../shared/core/model.ts'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'

/** The door for records from disk, and the same door on the way in: what opening would refuse is never written. */
export function parseRecord(model: Model, kind: string, id: string, data: string): Result<AnyRecord, string> {
  const noun = model.nouns.get(kind)
  if (!noun) return fail('unknown noun')
  const parsed = noun.schema.safeParse(parseJson(data))
  if (!parsed.success)
    return fail(parsed.error.issues.map(({ path }) => path.join('.')).join(', ') || 'not a record')
  if (parsed.data.id !== id || parsed.data.kind !== kind) return fail('stands under another id')
  return succeed(parsed.data)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
