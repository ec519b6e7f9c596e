import { memo, useCallback, useMemo, useRef } from 'react'
import { toScore } from '../../../shared/features/areaPlacement/matrix.ts'
import { selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import type { BoardCard } from '../../canvas/boardConfig.ts'
import { noLegend } from '../../canvas/picture/pictureLegend.ts'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { StillBoard, type StillBoardHandle } from '../../canvas/StillBoard.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { matrixConfig } from '../../ui/matrix/matrixConfig.ts'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import type { StillParts } from '../../ui/stillParts.ts'
import { areaCards } from './areaCards.ts'

/** A matrix of areas to look at, in the state that stands around it. */
export const MatrixStill: StillParts['MatrixStill'] = memo(function MatrixStill(props) {
  const { municipalityId, gatheringId, matrix, isTold, markedIds, picture } = props
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const board = useRef<StillBoardHandle>(null)
  const { placed } = useMemo(
    () => areaCards(selectRankedAreas(state, municipalityId, gatheringId, matrix), null),
    [state, municipalityId, gatheringId, matrix],
  )
  const config = useMemo(() => matrixConfig(texts, language, matrix), [texts, language, matrix])
  const words = matrixWords(texts, matrix)
  const describe = useCallback(
    ({ name, x, y }: BoardCard): string => {
      const score = (value: number): string => formatScore(toScore(value), language)
      return `${name}, ${words.describe(score(y), score(x))}`
    },
    [words, language],
  )
  const municipality = getMunicipality(state, municipalityId)?.name ?? ''
  return (
    <>
      <StillBoard
        ref={board}
        config={config}
        cards={placed}
        label={texts.history.boardName(texts.history.boards[matrix], municipality)}
        describeCard={describe}
        markedIds={markedIds}
        isTold={isTold}
      />
      {picture && (
        <SavePictureDialog
          scene={() => board.current?.scene() ?? null}
          title={words.name}
          municipality={municipality}
          gathering={gatheringTitle(state, gatheringId, texts)}
          date={picture.day}
          language={language}
          legend={noLegend}
          onClose={picture.onClose}
        />
      )}
    </>
  )
})
