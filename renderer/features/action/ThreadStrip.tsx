import type { ReactNode } from 'react'
import type { Action } from '../../../shared/features/action/record.ts'
import { selectActionStakeholders } from '../../../shared/features/action/select.ts'
import { selectServedCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import { selectKeptStakeholders } from '../../../shared/features/stakeholder/selectKept.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import './threadStrip.css'

export interface ThreadStripProps {
  readonly action: Action
  readonly gatheringId: string
}

const MOST_CARDS = 4

/** The selected action's whole line, from characteristic to action; every node leads back to where it was made. */
export function ThreadStrip({ action, gatheringId }: ThreadStripProps) {
  const state = useNetworkState()
  const { action: words } = useTexts()
  const { strip } = words
  const { language } = useLanguage()
  const { go } = useNavigation()
  const { municipalityId, improvementAreaId } = action
  const area = improvementAreaId === null ? undefined : getImprovementArea(state, improvementAreaId)
  const own = selectActionStakeholders(state, action)
  const cards = own.length > 0 ? own : selectKeptStakeholders(state, area?.stakeholderIds ?? [])
  const served = selectServedCharacteristics(state, area?.characteristics ?? [])
  const at = { municipalityId, gatheringId }
  const toArea = (): void => go({ screen: 'improvementAreas', ...at, ...(area && { focusId: area.id }) })
  const today = isoDayOf(Date.now())
  const promised = [action.owner, action.day === null ? '' : formatDay(action.day, language, today)]
  return (
    <ol className="threadStrip" aria-label={strip.label}>
      <Node label={strip.characteristic} isThere={served.length > 0} onPress={toArea}>
        {served.length > 0 ? served.map(({ title }) => title[language]).join(' · ') : strip.missing}
      </Node>
      <Node label={strip.area} isThere={area !== undefined} onPress={toArea}>
        {area ? stripSoftHyphens(area.title) : strip.missing}
      </Node>
      {cards.length === 0 ? (
        <Node label={strip.stakeholders} isThere={false} onPress={toArea}>
          {strip.missing}
        </Node>
      ) : (
        <li data-there>
          <span className="threadStrip-label">{strip.stakeholders}</span>
          <span className="threadStrip-cards">
            {cards.slice(0, MOST_CARDS).map(({ id, name, category }) => (
              <button
                key={id}
                type="button"
                className="threadStrip-card"
                onClick={() => go({ screen: 'stakeholderMap', ...at, focusId: id })}
              >
                <CategoryBand category={category} /> {stripSoftHyphens(name)}
              </button>
            ))}
            {cards.length > MOST_CARDS && words.moreThan(cards.length - MOST_CARDS)}
          </span>
        </li>
      )}
      <Node label={strip.action} isThere onPress={() => go({ screen: 'thread', ...at })}>
        {action.title}
        <span className="threadStrip-said">{promised.filter((part) => part !== '').join(' · ')}</span>
      </Node>
    </ol>
  )
}

interface NodeProps {
  readonly label: string
  readonly isThere: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Node({ label, isThere, onPress, children }: NodeProps) {
  return (
    <li data-there={isThere}>
      <span className="threadStrip-label">{label}</span>
      <button type="button" className="threadStrip-node" onClick={onPress}>
        {children}
      </button>
    </li>
  )
}
