import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { OverviewRow } from '../sheetModel.ts'
import { localDay, toNorwegianDay } from '../write/calendarDay.ts'

/** What a workbook does not tell, because the person chose so. */
export interface LeftOut {
  /** The gathering it tells of; null = the newest. */
  readonly gatheringId: Id | null
  /** When that gathering was checked out, if the workbook is made of what was kept then (ms since 1970, UTC). */
  readonly checkedOutAt: number | null
  readonly hasJudgements: boolean
}

/** Said on the front page: whoever reads the file was not there when it was chosen. */
export function leftOutRows(
  state: State,
  language: Language,
  { gatheringId, checkedOutAt, hasJudgements }: LeftOut,
): readonly OverviewRow[] {
  const { overview: words } = getTexts(language).workbook
  const rows: OverviewRow[] = []
  const at = selectGatherings(state).findIndex(({ id }) => id === gatheringId)
  const title = selectGatherings(state)[at]?.title
  if (title !== undefined) {
    const gathering = `${at + 1}. ${title}`
    const text =
      checkedOutAt === null
        ? words.upTo(gathering)
        : words.asCheckedOut(gathering, toNorwegianDay(localDay(checkedOutAt)))
    rows.push({ kind: 'fact', label: words.toldTitle, text })
  }
  if (!hasJudgements) rows.push({ kind: 'fact', label: words.leftOutTitle, text: words.leftOutJudgements })
  return rows
}
