import { type AnyRecord, fieldsOf } from '../../../shared/core/change.ts'
import type { HistoryEntry } from '../../../shared/core/history.ts'
import { type State, tableOf } from '../../../shared/core/state.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'

function nameOf(record: AnyRecord | undefined): string | null {
  if (!record) return null
  const { name, title } = fieldsOf(record)
  const words = typeof name === 'string' ? name : title
  return typeof words === 'string' ? stripSoftHyphens(words) : null
}

/** How many cards a deed was about: those it touched, or whose place it changed. */
export function countDeedCards({ change }: HistoryEntry): number {
  const ids = [...change.updated, ...change.added, ...change.removed].flatMap(({ kind, id }) =>
    kind === 'stakeholder' ? [id] : kind === 'placement' ? (id.split('@')[0] ?? []) : [],
  )
  return new Set(ids).size
}

/** The one thing a deed was about, so that undo can name it («Havn», «Moss»); null when it was about several. */
export function selectDeedName(state: State, { commandKind, change }: HistoryEntry): string | null {
  const noun = commandKind.split('.')[0]
  const whole = [...change.removed, ...change.added]
  // A municipality takes its cards along: only records of the command's own noun are what it was about.
  const own = whole.filter(({ kind }) => kind === noun)
  if (own.length > 1) return null
  if (own[0]) return nameOf(own[0])
  const [touched, ...others] = [...change.updated, ...whole]
  if (!touched || others.some(({ id }) => id !== touched.id)) return null
  if (touched.kind !== 'placement') return nameOf(tableOf(state, touched.kind).get(touched.id))
  return nameOf(tableOf(state, 'stakeholder').get(touched.id.split('@')[0] ?? ''))
}
