import { type ReactNode, useEffect, useRef } from 'react'
import { bodyCategory, bodyName } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { listNames } from '../../ui/listNames.ts'
import { differenceWords } from './differenceWords.ts'
import { ScatterThumb } from './ScatterThumb.tsx'
import { isDisagreement } from './shownBodies.ts'
import './bodyRow.css'

interface BodyRowProps {
  readonly body: RegionBody
  readonly isSelected: boolean
  readonly onSelect: () => void
  /** What is said of the chosen one, under its row. */
  readonly children?: ReactNode
}

/** A body in the list: what the map shows of it, in words. */
export function BodyRow({ body, isSelected, onSelect, children }: BodyRowProps) {
  const { language } = useLanguage()
  const { region } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const { points, sharedId, difference } = body
  const municipalities = body.voices.map(({ municipality }) => municipality)
  const isTooFew = difference.kind === 'tooFew'
  return (
    <li className="bodyRow" data-selected={isSelected}>
      <button
        ref={button}
        type="button"
        className="bodyRow-button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={onSelect}
      >
        {isDisagreement(body) && <ScatterThumb body={body} />}
        <span className="bodyRow-words">
          <span className="bodyRow-name">
            <CategoryBand category={bodyCategory(body)} />
            {stripSoftHyphens(bodyName(body, language))}
          </span>
          {sharedId !== null && <span>{region.list.linkedIn(listNames(municipalities, language))}</span>}
          {isTooFew && <span>{region.difference.placedBy(points.length)}</span>}
          {isDisagreement(body) && <span>{differenceWords(body, language)}</span>}
        </span>
      </button>
      {isSelected && children}
    </li>
  )
}
