import { type MouseEvent, useMemo } from 'react'
import type { Matrix, MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { clampAxis } from '../../../../shared/features/axis.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { cardSizes } from '../../../canvas/cardSizes.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { matrixConfig } from '../../../ui/matrix/matrixConfig.ts'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { AgreedCard } from './AgreedCard.tsx'
import { MatrixPlane } from './MatrixPlane.tsx'
import { matrixPlaceWords } from './matrixPlaceWords.ts'
import { SpreadDots } from './SpreadDots.tsx'
import type { Agreement } from './useAgreement.ts'

interface SpreadPlaneProps {
  readonly spread: AreaSpread
  readonly spreads: readonly AreaSpread[]
  readonly matrix: Matrix
  readonly agreement: Agreement
  readonly onPlace: (point: MatrixPoint) => void
  readonly onOpen: () => void
}

/** Everybody's answers about one area, the other areas' middles faintly, and the card where the group agreed to put it. */
export function SpreadPlane({ spread, spreads, matrix, agreement, onPlace, onOpen }: SpreadPlaneProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  const { isOn } = useProjectorMode()
  const { element, size } = useElementSize<HTMLDivElement>()
  const config = useMemo(() => matrixConfig(texts, language, matrix), [texts, language, matrix])
  const others = useMemo(
    () => spreads.flatMap(({ areaId, middle }) => (middle && areaId !== spread.areaId ? [middle] : [])),
    [spreads, spread],
  )
  const tap = (event: MouseEvent<HTMLDivElement>): void => {
    const ground = event.currentTarget.getBoundingClientRect()
    onPlace({
      x: clampAxis((event.clientX - ground.left) / ground.width),
      y: clampAxis((ground.bottom - event.clientY) / ground.height),
    })
  }
  return (
    <MatrixPlane
      label={texts.placing.spread.planeName}
      config={config}
      planeRef={element}
      onTap={agreement.isGone ? undefined : tap}
    >
      {size && (
        <SpreadDots
          spread={spread}
          others={others}
          plane={size}
          remPx={Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}
          isProjected={isOn}
        />
      )}
      {agreement.point && (
        <AgreedCard
          key={spread.areaId}
          title={spread.title}
          point={agreement.point}
          maxNamePx={config.maxNameWidthPx ?? cardSizes.desktop.maxNamePx}
          plane={element}
          describe={(point) => matrixPlaceWords(point, matrix, texts, language)}
          onPlace={onPlace}
          onOpen={onOpen}
        />
      )}
    </MatrixPlane>
  )
}
