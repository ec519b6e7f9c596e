import type { Id } from '../../../shared/core/ids.ts'
import { DONT_KNOW } from '../../../shared/features/assessment/level.ts'
import type { Assessment } from '../../../shared/features/assessment/record.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FormerList } from './FormerList.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import type { Chosen } from './useAssessmentView.ts'
import './assessmentTable.css'

interface AssessmentTableProps {
  readonly shown: ShownAssessment
  readonly chosen: Chosen
  readonly onChoose: (id: Id) => void
  /** For the projector: letters for the back row, and nothing but what is asked about. */
  readonly isLarge?: boolean
}

/** The same as the radar, in numbers; under it what is no longer asked about. */
export function AssessmentTable({ shown, chosen, onChoose, isLarge = false }: AssessmentTableProps) {
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const { assessed, compared, spreads, round, elsewhere } = shown
  const said = (assessment: Assessment | undefined): string => {
    if (!assessment || assessment.level === null) return '–'
    return assessment.level === DONT_KNOW ? words.unknown : String(assessment.level)
  }
  const rangeOf = (id: string): string => {
    const spread = spreads.get(id)
    if (!spread || spread.low === null) return '–'
    return spread.low === spread.high ? String(spread.low) : `${spread.low}–${spread.high}`
  }
  return (
    <div className="assessmentTable" data-large={isLarge}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.characteristic}</th>
            {compared && <th scope="col">{words.gathering(compared.number)}</th>}
            <th scope="col">{words.now}</th>
            <th scope="col">{words.wanted}</th>
            <th scope="col">{words.gap}</th>
            {round && <th scope="col">{elsewhere === null ? words.spread : words.spreadFrom(elsewhere)}</th>}
          </tr>
        </thead>
        <tbody className="tabularNumbers">
          {assessed.map(({ characteristic, assessment, gap }) => {
            const { id, title } = characteristic
            const isChosen = !isLarge && id === chosen.chosen?.characteristic.id
            return (
              <tr key={id} data-chosen={isChosen}>
                <th scope="row">
                  <button
                    type="button"
                    aria-current={isChosen ? 'true' : undefined}
                    onClick={() => onChoose(id)}
                  >
                    {title[language]}
                  </button>
                </th>
                {compared && <td>{said(compared.assessments.get(id))}</td>}
                <td>
                  <strong>{said(assessment)}</strong>
                </td>
                <td>{assessment?.wanted ?? '–'}</td>
                <td>{gap > 0 ? gap : '–'}</td>
                {round && <td>{rangeOf(id)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      {!isLarge && <FormerList shown={shown} />}
    </div>
  )
}
