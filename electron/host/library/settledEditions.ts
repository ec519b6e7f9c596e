import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { problemOf } from '../storage/storageProblem.ts'
import { writeWhole } from '../storage/writeWhole.ts'

/** A person has seen two editions and gone on in one of them. */
interface Settled {
  readonly chosenId: string
  readonly otherId: string
  /** Where the other one's log stood: once it has gone on, it is news again. */
  readonly otherHead: string
  /** Whether both had changes of their own by then; choosing the older of two makes them part. */
  readonly hadParted: boolean
}

const settledSchema = z.array(
  z.strictObject({
    chosenId: z.string(),
    otherId: z.string(),
    otherHead: z.string(),
    hadParted: z.boolean(),
  }),
)

const isPair =
  ({ chosenId, otherId }: Pick<Settled, 'chosenId' | 'otherId'>) =>
  (settled: Settled): boolean =>
    settled.chosenId === chosenId && settled.otherId === otherId

export const findSettled = (path: string, chosenId: string, otherId: string): Settled | undefined =>
  readSettled(path).find(isPair({ chosenId, otherId }))

/** Remembers a choice; a folder that cannot be written to goes without, and asks again. */
export function rememberSettled(path: string, settled: Settled): void {
  const isThis = isPair(settled)
  writeSettled(path, [...readSettled(path).filter((known) => !isThis(known)), settled])
}

/** A deleted file's name must not stay behind here. */
export function forgetSettled(path: string, fileId: string): void {
  const known = readSettled(path)
  const left = known.filter(({ chosenId, otherId }) => chosenId !== fileId && otherId !== fileId)
  if (left.length < known.length) writeSettled(path, left)
}

function readSettled(path: string): readonly Settled[] {
  try {
    return existsSync(path)
      ? (settledSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? [])
      : []
  } catch (error) {
    if (error instanceof SyntaxError || problemOf(error)) return []
    throw error
  }
}

function writeSettled(path: string, settled: readonly Settled[]): void {
  try {
    writeWhole(path, `${JSON.stringify(settled, null, 1)}\n`)
  } catch (error) {
    if (!problemOf(error)) throw error
  }
}
