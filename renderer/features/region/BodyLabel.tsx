import { bodyCategory, bodyName } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { bandOf } from '../../ui/categoryLook.ts'
import { useLanguage } from '../../ui/language.tsx'
import { differenceWords } from './differenceWords.ts'
import type { RegionLabel } from './regionLayout.ts'
import { boxStyle } from './remBox.ts'
import './bodyLabel.css'

interface BodyLabelProps {
  readonly body: RegionBody
  readonly label: RegionLabel
  readonly isSelected: boolean
  readonly hasCloud: boolean
  readonly onSelect: () => void
}

/** A body on the region's map: a small card, or only its letter where there is no room. Press it to see who says what. */
export function BodyLabel({ body, label, isSelected, hasCloud, onSelect }: BodyLabelProps) {
  const { language } = useLanguage()
  const { color, letterColor, text } = bandOf(bodyCategory(body))
  const name = stripSoftHyphens(bodyName(body, language))
  return (
    <button
      type="button"
      className="bodyLabel"
      style={boxStyle(label.box)}
      data-cloud={hasCloud}
      data-short={label.layout === null}
      aria-pressed={isSelected}
      title={label.layout === null ? name : undefined}
      onClick={onSelect}
    >
      <span className="onlyForScreenReader">{`${name}. ${differenceWords(body, language)}`}</span>
      <span className="bodyLabel-band" style={{ background: color, color: letterColor }} aria-hidden="true">
        {text}
      </span>
      {label.layout && (
        <span
          className="bodyLabel-name"
          aria-hidden="true"
          style={{
            fontSize: `${label.layout.fontSizePx / 16}rem`,
            lineHeight: `${label.layout.lineHeightPx / 16}rem`,
          }}
        >
          {label.layout.lines.join('\n')}
        </span>
      )}
    </button>
  )
}
