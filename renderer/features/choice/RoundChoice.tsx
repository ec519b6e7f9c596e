import type { Id } from '../../../shared/core/ids.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import './roundChoice.css'

export interface RoundChoiceProps {
  /** Rounds whose result is shown, the newest first. */
  readonly rounds: readonly Round[]
  /** null = all areas, whatever any round said. */
  readonly shown: Round | null
  /** Rounds it can be held against. */
  readonly others: readonly Round[]
  readonly comparedWith: Round | null
  readonly onShow: (roundId: Id | null) => void
  readonly onCompare: (roundId: Id | null) => void
}

const NONE = ''

/** Which round one looks at, or all areas, and which other round it is held against. */
export function RoundChoice(props: RoundChoiceProps) {
  const { rounds, shown, others, comparedWith, onShow, onCompare } = props
  const { result: words } = useTexts()
  const option = (round: Round) => ({
    value: round.id,
    label: `${rounds.length - rounds.indexOf(round)}. ${round.question}`,
  })
  const idOf = (value: string): Id | null => (value === NONE ? null : value)
  return (
    <div className="roundChoice">
      <SelectField
        label={words.round}
        options={[...rounds.map(option), { value: NONE, label: words.withoutVote }]}
        value={shown?.id ?? NONE}
        onChange={(value) => onShow(idOf(value))}
      />
      {others.length > 0 && (
        <SelectField
          label={words.compare}
          options={[{ value: NONE, label: words.noCompare }, ...others.map(option)]}
          value={comparedWith?.id ?? NONE}
          onChange={(value) => onCompare(idOf(value))}
        />
      )}
    </div>
  )
}
