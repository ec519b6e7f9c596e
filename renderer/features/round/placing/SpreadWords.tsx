import { Fragment } from 'react'
import type { Matrix } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { spreadWords } from './spreadWords.ts'
import './spreadWords.css'

interface SpreadWordsProps {
  readonly spread: AreaSpread
  readonly matrix: Matrix
}

/** How far the answers reach; lines break between the axes, never inside a range. */
export function SpreadWords({ spread, matrix }: SpreadWordsProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  return spreadWords(spread, matrix, texts, language).map((words, index) => (
    <Fragment key={words}>
      {index > 0 && ' · '}
      <span className="spreadWords-axis">{words}</span>
    </Fragment>
  ))
}
