import type { Id } from '../../../shared/core/ids.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

export interface RoundChoiceProps {
  /** Rounds whose result is shown, the newest first. */
  readonly rounds: readonly Round[]
  readonly shown: Round
  readonly comparedWith: Round | null
  readonly onShow: (roundId: Id) => void
  readonly onCompare: (roundId: Id | null) => void
}

const NONE = ''

/** Which round one looks at, and which other one it is held against. */
export function RoundChoice({ rounds, shown, comparedWith, onShow, onCompare }: RoundChoiceProps) {
  const { result: words } = useTexts()
  if (rounds.length < 2) return null
  const option = (round: Round) => ({
    value: round.id,
    label: `${rounds.length - rounds.indexOf(round)}. ${round.question}`,
  })
  const others = rounds.filter(({ id, method }) => id !== shown.id && method === shown.method)
  return (
    <div className="roundChoice">
      <SelectField label={words.round} options={rounds.map(option)} value={shown.id} onChange={onShow} />
      {others.length > 0 && (
        <SelectField
          label={words.compare}
          options={[{ value: NONE, label: words.noCompare }, ...others.map(option)]}
          value={comparedWith?.id ?? NONE}
          onChange={(id) => onCompare(id === NONE ? null : id)}
        />
      )}
    </div>
  )
}
