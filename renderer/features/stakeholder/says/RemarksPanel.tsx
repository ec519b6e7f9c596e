import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { type CardOnMap, selectCardsOnMap } from '../../../../shared/features/stakeholder/select.ts'
import {
  isMap,
  type MapRemark,
  selectMapRemarks,
} from '../../../../shared/features/stakeholder/selectMapRemarks.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { DuplicatePair } from './DuplicatePair.tsx'
import { MissingCategories } from './MissingCategories.tsx'
import { RemarkItem } from './RemarkItem.tsx'
import { SaysPanel } from './SaysPanel.tsx'
import { useNearDuplicates } from './useNearDuplicates.ts'
import './saysPanel.css'
import './remark.css'

export interface RemarksPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onShowCard: (id: Id) => void
  /** Chooses the cards a remark is about. */
  readonly onShowCards: (ids: readonly Id[]) => void
  readonly onClose: () => void
}

/** What the map says: gaps as remarks, never scores. */
export function RemarksPanel({ municipalityId, gatheringId, actions, onClose, ...show }: RemarksPanelProps) {
  const state = useNetworkState()
  const { says, stakeholder } = useTexts()
  const { language } = useLanguage()
  const today = isoDayOf(Date.now())
  const remarks = useMemo(
    () => selectMapRemarks(state, municipalityId, gatheringId, today),
    [state, municipalityId, gatheringId, today],
  )
  const likeness = useNearDuplicates(municipalityId, gatheringId)
  const isCalm = remarks.length === 0 && likeness.pairs.length === 0
  return (
    <SaysPanel title={stakeholder.remarks} help={isCalm ? says.nothing : says.help} onClose={onClose}>
      {isCalm && !isMap(selectCardsOnMap(state, municipalityId, gatheringId)) && (
        <p className="saysPanel-help">{says.tooEarly}</p>
      )}
      {remarks.map((remark) => (
        <RemarkItem
          key={remark.kind}
          {...remarkWords(remark, language)}
          cards={remark.cards}
          detailOf={remark.kind === 'stepOverdue' ? (card) => stepInWords(card, language, today) : null}
          {...show}
        >
          {remark.kind === 'missingCategories' && (
            <>
              <MissingCategories categories={remark.categories} />
              {remark.cards.length > 0 && <p>{says.inTray}</p>}
            </>
          )}
        </RemarkItem>
      ))}
      {/* Last: the tray has pointed them out already. */}
      <Likenesses likeness={likeness} actions={actions} onShowCard={show.onShowCard} />
    </SaysPanel>
  )
}

function remarkWords(remark: MapRemark, language: Language) {
  const { says } = getTexts(language)
  if (remark.kind !== 'oneQuadrant') return says.kinds[remark.kind]
  const quadrant = quadrantPack.find(({ key }) => key === remark.quadrant)
  return { title: says.oneQuadrant.title(quadrant?.name[language] ?? ''), advice: says.oneQuadrant.advice }
}

/** «15. august: Avtale fast frokostmøte» */
function stepInWords({ stakeholder }: CardOnMap, language: Language, today: string): string {
  const { nextStep, nextStepDay } = stakeholder
  const day = nextStepDay === null ? '' : formatDay(nextStepDay, language, today)
  return [day, nextStep].filter((words) => words !== '').join(': ')
}

interface LikenessesProps extends Pick<RemarksPanelProps, 'actions' | 'onShowCard'> {
  readonly likeness: ReturnType<typeof useNearDuplicates>
}

function Likenesses({ likeness, actions, onShowCard }: LikenessesProps) {
  const { says } = useTexts()
  const { pairs, dismissedCount, dismiss, askAgain } = likeness
  return (
    <>
      {pairs.length > 0 && (
        <section className="remark">
          <h3>{says.kinds.nearDuplicates.title}</h3>
          <p>{says.kinds.nearDuplicates.advice}</p>
          <ul className="remark-pairs">
            {pairs.map((pair) => (
              <DuplicatePair
                key={`${pair.keep.id} ${pair.gone.id}`}
                pair={pair}
                onShowCard={onShowCard}
                onMerge={() => actions.merge(pair.keep.id, pair.gone.id)}
                onDismiss={() => dismiss(pair)}
              />
            ))}
          </ul>
        </section>
      )}
      {dismissedCount > 0 && (
        <Button label={says.askAgain(dismissedCount)} icon="undo" variant="quiet" onClick={askAgain} />
      )}
    </>
  )
}
