import { useState } from 'react'
import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import type { AxisPosition } from '../../../canvas/boardConfig.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { levelWord } from '../mapConfig.ts'
import { parseScore, parseScores, toScoreText } from './parseScores.ts'
import { useSavedOnLeaving } from './useSavedOnLeaving.ts'
import './scoreFields.css'

export interface ScoreFieldsProps {
  readonly position: MapPosition | null
  /** Both answer with what is wrong, or null. */
  readonly onPlace: (position: AxisPosition) => string | null
  readonly onUnplace: () => string | null
}

/** Influence and interest as numbers, with Digdir's words: the map for those who would rather type. */
export function ScoreFields({ position, onPlace, onUnplace }: ScoreFieldsProps) {
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  const [typed, setTyped] = useState<{ influence: string; interest: string } | null>(null)
  const [error, setError] = useState<string>()
  const stored = {
    influence: toScoreText(position?.influence),
    interest: toScoreText(position?.interest),
  }
  const fields = typed ?? stored

  const save = (): void => {
    const problem = commit()
    setError(problem ?? undefined)
    if (problem === null) setTyped(null)
  }
  const commit = (): string | null => {
    if (!typed || (typed.influence === stored.influence && typed.interest === stored.interest)) return null
    const scores = parseScores(typed.influence, typed.interest)
    if (scores.kind === 'wrong') return words.scoreError
    if (scores.kind === 'half') return words.scoreMissing
    if (scores.kind === 'notPlaced') return onUnplace()
    // The number not touched keeps what the hand gave it: 0,654 is not to become 0,65 by the way.
    const { x, y } = scores.position
    return onPlace({
      x: typed.interest === stored.interest && position ? position.interest : x,
      y: typed.influence === stored.influence && position ? position.influence : y,
    })
  }
  useSavedOnLeaving(commit)

  const leave = (group: Element, next: Element | null): void => {
    // Between the two fields one is still writing.
    if (!group.contains(next)) save()
  }
  // An untouched number is read as exactly as it is stored, so that word and map never disagree.
  const axisValue = (key: 'influence' | 'interest'): number | null | undefined =>
    typed && typed[key] !== stored[key] ? parseScore(typed[key]) : position?.[key]
  const wordFor = (key: 'influence' | 'interest'): string => {
    const value = axisValue(key)
    return value === null || value === undefined ? '' : levelWord(value, language)
  }
  const field = (key: 'influence' | 'interest') => (
    <div className="scoreFields-field">
      <TextField
        label={words[key]}
        value={fields[key]}
        onChange={(value) => {
          setTyped({ ...fields, [key]: value })
          setError(undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
      <span className="scoreFields-word">{wordFor(key)}</span>
    </div>
  )
  return (
    // The group listens for focus that leaves both fields; they themselves are what is worked with.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="scoreFields" onBlur={(event) => leave(event.currentTarget, event.relatedTarget)}>
      <div className="scoreFields-pair">
        {field('influence')}
        {field('interest')}
      </div>
      {error ? (
        <p className="textField-error" role="alert">
          {error}
        </p>
      ) : (
        <p className="textField-help">{words.scoreHelp}</p>
      )}
    </div>
  )
}
