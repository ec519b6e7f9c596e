import { useMemo } from 'react'
import { bodyName } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { useMeasure } from '../../canvas/useMeasure.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { useElementSize } from '../../ui/useElementSize.ts'
import { BodyLabel } from './BodyLabel.tsx'
import { MunicipalityDot } from './MunicipalityDot.tsx'
import { quadrantTitles } from './quadrantTitles.ts'
import { RegionClouds } from './RegionClouds.tsx'
import { RegionAxes, RegionGround } from './RegionGround.tsx'
import { type LabelWish, layoutRegion, type RegionLayout } from './regionLayout.ts'
import { projectedSizes, regionSizes } from './regionSizes.ts'
import { REM_PX } from './remBox.ts'
import type { ShownBodies } from './shownBodies.ts'
import './regionMap.css'
import './regionPlane.css'

interface RegionMapProps {
  readonly shown: ShownBodies
  readonly selected: RegionBody | null
  readonly onSelect: (body: RegionBody) => void
}

const nothingLaidOut: RegionLayout = { labels: new Map(), dotNames: new Map() }

/** A body is named at its centre; where there are two views, halfway between them instead of at a misleading middle. */
function wishFor(body: RegionBody, language: Language, isImportant: boolean): LabelWish[] {
  const [one, other] = body.clouds.map(({ centre }) => centre)
  const between = one && other && { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
  const at = between ?? body.centre
  return at ? [{ id: body.topic, name: bodyName(body, language), at, isImportant }] : []
}

function useRegionLayout(shown: ShownBodies, selected: RegionBody | null, isProjected: boolean) {
  const { language } = useLanguage()
  const { element, size } = useElementSize<HTMLDivElement>()
  const sizes = isProjected ? projectedSizes : regionSizes
  const measure = useMeasure(sizes.card.fontWeight)
  const map = useMemo(() => {
    if (!size) return null
    const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return { width: (size.width * REM_PX) / remPx, height: (size.height * REM_PX) / remPx }
  }, [size])
  const layout = useMemo(() => {
    if (!map) return nothingLaidOut
    const clouded = new Set(shown.clouded)
    // The chosen one keeps its place, then those with clouds; the quiet names give way to both.
    const rankOf = (body: RegionBody): number => (body === selected ? 0 : clouded.has(body) ? 1 : 2)
    const ordered = [...shown.named].sort((left, right) => rankOf(left) - rankOf(right))
    const labels = ordered.flatMap((body) => wishFor(body, language, rankOf(body) < 2))
    const dots = (selected?.points ?? []).map(({ municipalityId, municipality, x, y }) => ({
      id: municipalityId,
      name: municipality,
      at: { x, y },
    }))
    const obstacles = quadrantTitles(map, sizes, measure, language)
    return layoutRegion({ map, sizes, measure, labels, dots, obstacles })
  }, [map, sizes, measure, shown, selected, language])
  return { element, map, layout }
}

/** All municipalities on one map: clouds where they differ, quiet names where they agree, one dot for each in the chosen body. */
export function RegionMap({ shown, selected, onSelect }: RegionMapProps) {
  const { region: words } = useTexts()
  const { isOn } = useProjectorMode()
  const { element, map, layout } = useRegionLayout(shown, selected, isOn)
  const drawn = selected && !shown.clouded.includes(selected) ? [...shown.clouded, selected] : shown.clouded
  return (
    <section className="regionMap" aria-label={words.mapName}>
      <RegionAxes />
      <div className="regionPlane" ref={element}>
        <RegionGround />
        {map && (
          <RegionClouds bodies={drawn} selected={selected} labels={[...layout.labels.values()]} map={map} />
        )}
        {shown.named.map((body) => {
          const label = layout.labels.get(body.topic)
          return (
            label && (
              <BodyLabel
                key={body.topic}
                body={body}
                label={label}
                isSelected={body === selected}
                hasCloud={drawn.includes(body)}
                onSelect={() => onSelect(body)}
              />
            )
          )
        })}
        {selected?.points.map((point) => (
          <MunicipalityDot
            key={point.municipalityId}
            body={selected}
            point={point}
            nameBox={layout.dotNames.get(point.municipalityId)}
            isProjected={isOn}
          />
        ))}
      </div>
    </section>
  )
}
