import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { bodyName, selectKin } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage } from '../../ui/language.tsx'
import { AskBox } from './AskBox.tsx'
import { BodyDetails } from './BodyDetails.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { RegionList } from './RegionList.tsx'
import type { SeenRegion } from './useRegion.ts'
import { useRegionActions } from './useRegionActions.ts'
import './regionPanel.css'

interface RegionPanelProps {
  readonly seen: SeenRegion
  readonly gatheringId: Id
}

/** Right of the map: the lists, what is said of the chosen body, and what to ask the room about it. */
export function RegionPanel({ seen, gatheringId }: RegionPanelProps) {
  const state = useNetworkState()
  const { language } = useLanguage()
  const actions = useRegionActions(gatheringId)
  const [isLinking, setIsLinking] = useState(false)
  const { bodies, selected, select, question, suggestion, answer, selectNext } = seen
  const nameOf = (body: RegionBody): string => stripSoftHyphens(bodyName(body, language))
  const kin = selected ? selectKin(state, selected) : []
  return (
    <div className="regionPanel">
      <RegionList
        bodies={bodies}
        selected={selected}
        onSelect={select}
        details={(body) => (
          <BodyDetails
            body={body}
            gatheringId={gatheringId}
            canLinkMore={kin.length > 0}
            onLink={() => setIsLinking(true)}
            onUnlink={() => actions.unlink(body, nameOf(body))}
          />
        )}
      />
      {selected && (
        <AskBox
          key={selected.topic}
          question={question}
          suggestion={suggestion}
          answer={answer}
          onWrite={(asked, answered) => actions.write(selected, asked, answered)}
          onNext={selectNext}
        />
      )}
      {isLinking && selected && (
        <LinkDialog
          body={selected}
          kin={kin}
          onLink={(ids) => actions.link(ids, selected.sharedId, nameOf(selected))}
          onClose={() => setIsLinking(false)}
        />
      )}
    </div>
  )
}
