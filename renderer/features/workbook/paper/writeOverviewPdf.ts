import { legalFileName } from '../../../../shared/core/fileName.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { ExportChoices } from '../../../../shared/sync/exportChoices.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import type { WritePaper } from '../export/runExport.ts'
import { networkOverviewPaper } from './networkOverviewPaper.ts'
import { overviewPaper } from './overviewPaper.ts'

export interface PaperWish {
  readonly state: State
  readonly checkedOutAt: number | null
  readonly choices: ExportChoices
}

/** The overview of a municipality, or of the network, as a PDF, named as its workbook is. */
export function writeOverviewPdf({ state, checkedOutAt, choices }: PaperWish): WritePaper {
  return async ({ name: owner, municipality }) => {
    // Half a megabyte that only those who print need.
    const { makeDocumentPdf } = await import('../../../canvas/document/makeDocumentPdf.ts')
    await document.fonts.ready
    const language = choices.language ?? (municipality ?? getNetwork(state))?.language ?? 'nb'
    const texts = getTexts(language)
    const today = isoDayOf(Date.now())
    const shown = shownWords(texts, language, { state, checkedOutAt, choices })
    const moment = { language, today, gatheringId: choices.gatheringId, shown }
    const paper = municipality
      ? overviewPaper(state, municipality, moment)
      : networkOverviewPaper(state, moment)
    const name = legalFileName(`${today} ${texts.workbookExport.overview.fileName(owner)}`)
    return { name: `${name}.pdf`, pdf: await makeDocumentPdf(paper) }
  }
}

/** What of the network the paper tells of, as the workbook's front page says it; '' = all of it, as it is now. */
function shownWords(texts: Texts, language: Language, { state, checkedOutAt, choices }: PaperWish): string {
  const { overview: words } = texts.workbook
  const gatherings = selectGatherings(state)
  const at = gatherings.findIndex(({ id }) => id === choices.gatheringId)
  const title = gatherings[at]?.title
  if (title === undefined) return ''
  const gathering = `${at + 1}. ${title}`
  return checkedOutAt === null
    ? words.upTo(gathering)
    : words.asCheckedOut(gathering, formatDay(isoDayOf(checkedOutAt), language, ''))
}
