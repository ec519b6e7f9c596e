import type { CSSProperties } from 'react'
import { bodyCategory } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody, RegionPoint } from '../../../shared/features/region/selectRegion.ts'
import { bandOf } from '../../ui/categoryLook.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { Box } from './placeBox.ts'
import { placeWords } from './placeWords.ts'
import { boxStyle } from './remBox.ts'
import './municipalityDot.css'

interface MunicipalityDotProps {
  readonly body: RegionBody
  readonly point: RegionPoint
  readonly nameBox: Box | undefined
  /** The room sees names; what the group has said of its choice stays with the facilitator. */
  readonly isProjected: boolean
}

/** Where one municipality has placed the chosen body. Pointing at it, focusing or tapping says where that is, and why. */
export function MunicipalityDot({ body, point, nameBox, isProjected }: MunicipalityDotProps) {
  const { region: words } = useTexts()
  const { language } = useLanguage()
  const { municipality, reason } = point
  const place = placeWords(point, language)
  const at = {
    left: `${point.x * 100}%`,
    top: `${(1 - point.y) * 100}%`,
    '--body': bandOf(bodyCategory(body)).color,
  } as CSSProperties // React's type knows no custom properties
  const name = nameBox && (
    <span className="regionName" style={boxStyle(nameBox)}>
      {municipality}
    </span>
  )
  if (isProjected)
    return (
      <>
        <span className="municipalityDot" style={at} />
        {name}
      </>
    )
  const { dot, dotWithReason } = words.details
  return (
    <>
      {name}
      <button
        type="button"
        className="municipalityDot"
        style={at}
        data-reason={reason !== ''}
        data-low={point.y < 0.25}
        data-right={point.x > 0.7}
        aria-label={reason === '' ? dot(municipality, place) : dotWithReason(municipality, place, reason)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      >
        <span className="municipalityDot-words" aria-hidden="true">
          <strong>{municipality}</strong>
          <span>{place}</span>
          {reason !== '' && <q>{reason}</q>}
        </span>
      </button>
    </>
  )
}
