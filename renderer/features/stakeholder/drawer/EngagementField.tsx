import { useState } from 'react'
import { type EngagementKey, engagementPack } from '../../../../shared/packs/engagementPack.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import { engagementGapWords, engagementLevel } from './engagementGap.ts'
import './choiceRow.css'
import './engagementField.css'

type Mark = 'now' | 'wanted'

export interface EngagementFieldProps {
  readonly now: EngagementKey | null
  readonly wanted: EngagementKey | null
  readonly onChange: (mark: Mark, key: EngagementKey | null) => void
}

/**
 * Five steps on one line: a filled mark where the stakeholder is today, a ring where one wants it,
 * a dotted bar between. The two buttons under the line say which of them the line sets.
 */
export function EngagementField({ now, wanted, onChange }: EngagementFieldProps) {
  const texts = useTexts()
  const { card } = texts
  const { language } = useLanguage()
  const [mark, setMark] = useState<Mark>(now !== null && wanted === null ? 'wanted' : 'now')
  const values = { now, wanted }
  const nameOf = (key: EngagementKey | null): string =>
    engagementPack.find((step) => step.key === key)?.name[language] ?? card.notChosen
  const choices = engagementPack.map(({ key, name }) => ({
    value: key,
    label: name[language],
    face: <span className="engagementField-stop" data-now={key === now} data-wanted={key === wanted} />,
  }))
  const markButton = (which: Mark, label: string) => (
    <button
      type="button"
      className="engagementField-mark"
      aria-pressed={mark === which}
      onClick={() => setMark(which)}
    >
      <span className="engagementField-stop" data-now={which === 'now'} data-wanted={which === 'wanted'} />
      <span>
        <strong>{label}</strong>
        <span>{nameOf(values[which])}</span>
      </span>
    </button>
  )
  return (
    <div className="engagementField">
      <p className="choiceRow-legend">
        <span>{card.engagement}</span>
        <span className="choiceRow-status">{engagementGapWords(now, wanted, texts)}</span>
      </p>
      <div className="engagementField-line">
        <EngagementBar now={now} wanted={wanted} />
        <ChoiceRow
          // Two questions on one line: the browser must not take an answer to one for the other's.
          key={mark}
          className="engagementField-stops"
          label={mark === 'now' ? card.engagementNowGroup : card.engagementWantedGroup}
          choices={choices}
          value={values[mark]}
          onChange={(key) => onChange(mark, key)}
        />
      </div>
      <div className="engagementField-marks">
        {markButton('now', card.engagementNow)}
        {markButton('wanted', card.engagementWanted)}
      </div>
    </div>
  )
}

/** The gap, from stop to stop: fifths of the line, measured from the middle of the first. */
function EngagementBar({ now, wanted }: Pick<EngagementFieldProps, 'now' | 'wanted'>) {
  const [from, to] = [engagementLevel(now), engagementLevel(wanted)]
  const left = from === null || to === null ? 0 : Math.min(from, to) - 1
  const steps = from === null || to === null ? 0 : Math.abs(to - from)
  return (
    <div className="engagementField-bar" aria-hidden="true">
      {steps > 0 && (
        <div
          className="engagementField-gap"
          style={{ insetInlineStart: `${left * 25}%`, width: `${steps * 25}%` }}
        />
      )}
    </div>
  )
}
