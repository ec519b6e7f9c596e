import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import { hasOwnMap } from '../../../../shared/features/stakeholder/select.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type Cells, numberIn } from './cells.ts'
import { oncePerState } from './oncePerState.ts'
import type { ColumnProblem, TakerContext } from './rowTaker.ts'
import { workedGathering } from './workedGathering.ts'

/**
 * The gathering whose map the sheet of stakeholders shows, as `stakeholderRows` chooses it: the last that
 * was worked on. Before anybody has placed a card, the one the municipality is at: every later map goes on from it.
 */
export const mapGathering = oncePerState((context): Gathering | undefined => {
  const { state, municipality, gatheringId } = context
  const all = selectGatherings(state)
  const last = gatheringId === null ? all.length : all.findIndex(({ id }) => id === gatheringId) + 1
  const until = all.slice(0, last)
  return (
    until.findLast(({ id }) => municipality && hasOwnMap(state, municipality.id, id)) ??
    workedGathering(context)
  )
})

/** What the two numbers of a place say together: a place, none, nothing, or only half of one. */
export type TakenPlace =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'place'; readonly position: MapPosition | null; readonly columns: readonly string[] }
  | { readonly kind: 'problem'; readonly problems: readonly ColumnProblem[] }

export const placeAxes = ['influence', 'interest'] as const

/** `now` is where it stands: a number nobody touched stays as exact as it was. */
export function takePlace({ language }: TakerContext, cells: Cells, now: MapPosition | null): TakenPlace {
  const columns = placeAxes.filter((axis) => cells.has(axis))
  if (columns.length === 0) return { kind: 'unsaid' }
  const axisOf = (axis: (typeof placeAxes)[number]): number | null => {
    const percent = numberIn(cells, axis)
    return percent === undefined ? (now?.[axis] ?? null) : percent === null ? null : percent / 100
  }
  const [influence, interest] = [axisOf('influence'), axisOf('interest')]
  if (influence !== null && interest !== null)
    return { kind: 'place', position: { influence, interest }, columns }
  if (influence === null && interest === null) return { kind: 'place', position: null, columns }
  const titles = getTexts(language).workbook.columns
  const problems = columns.map((column): ColumnProblem => {
    const other = column === 'influence' ? 'interest' : 'influence'
    return { column, reason: 'needsBoth', hint: titles[other] }
  })
  return { kind: 'problem', problems }
}
