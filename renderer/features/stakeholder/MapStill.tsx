import { memo, useCallback, useMemo, useRef } from 'react'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import type { BoardCard } from '../../canvas/boardConfig.ts'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { StillBoard, type StillBoardHandle } from '../../canvas/StillBoard.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { StillParts } from '../../ui/stillParts.ts'
import { describeCard } from './describeCard.ts'
import { mapConfig } from './mapConfig.ts'
import { mapLegend } from './mapLegend.ts'
import { ringConfig } from './ringConfig.ts'
import { toBoardCards } from './toBoardCards.ts'

/** A stakeholder map to look at, in the state that stands around it. Never with attitudes: the room sees it. */
export const MapStill: StillParts['MapStill'] = memo(function MapStill(props) {
  const { municipalityId, gatheringId, form, isTold, markedIds, picture } = props
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const board = useRef<StillBoardHandle>(null)
  const { placed } = useMemo(
    () => toBoardCards(selectCardsOnMap(state, municipalityId, gatheringId), { form, showsAttitude: false }),
    [state, municipalityId, gatheringId, form],
  )
  const config = useMemo(
    () => (form === 'rings' ? ringConfig(language) : mapConfig(language)),
    [form, language],
  )
  const describe = useCallback(
    (card: BoardCard) => describeCard(card, form, state, language),
    [form, state, language],
  )
  const municipality = getMunicipality(state, municipalityId)?.name ?? ''
  return (
    <>
      <StillBoard
        ref={board}
        config={config}
        cards={placed}
        label={texts.history.boardName(
          texts.history.boards[form === 'rings' ? 'rings' : 'map'],
          municipality,
        )}
        describeCard={describe}
        markedIds={markedIds}
        isTold={isTold}
      />
      {picture && (
        <SavePictureDialog
          scene={() => board.current?.scene() ?? null}
          title={texts.stakeholder.title}
          municipality={municipality}
          gathering={gatheringTitle(state, gatheringId, texts)}
          date={picture.day}
          language={language}
          legend={mapLegend(placed, null, language)}
          onClose={picture.onClose}
        />
      )}
    </>
  )
})
