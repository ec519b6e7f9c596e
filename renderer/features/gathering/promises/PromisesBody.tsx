import type { Id } from '../../../../shared/core/ids.ts'
import { getGathering } from '../../../../shared/features/gathering/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useShortcuts } from '../../../ui/shortcuts.tsx'
import { CheckInQuestion } from './CheckInQuestion.tsx'
import { MunicipalityPromises } from './MunicipalityPromises.tsx'
import { usePromisedActions } from './usePromisedActions.ts'
import type { PromisedByMunicipality, PromisedOfMunicipality } from './usePromisedByMunicipality.ts'
import { usePromisedKeys } from './usePromisedKeys.ts'
import type { ShownMunicipality } from './useShownMunicipality.ts'
import './promisesBody.css'

export interface PromisesBodyProps {
  readonly gatheringId: Id
  readonly promised: PromisedByMunicipality
  readonly shown: ShownMunicipality
}

const rowsOf = ({ doneSince, others }: PromisedOfMunicipality) => [...doneSince, ...others]

export function PromisesBody({ gatheringId, promised, shown }: PromisesBodyProps) {
  const { promises: words, frame } = useTexts()
  const { isOn: isProjected } = useProjectorMode()
  const gathering = getGathering(useNetworkState(), gatheringId)
  const actions = usePromisedActions()
  const { all } = promised
  const seen = shown.one ? [shown.one] : all
  const keys = usePromisedKeys(seen.flatMap(rowsOf), actions)
  const here = shown.one
    ? all.indexOf(shown.one)
    : all.findIndex(({ municipality }) => keys.activeKey?.startsWith(`${municipality.id} `))
  const step = (by: 1 | -1): void => {
    const next = all.at((here + by) % all.length)
    if (!next) return
    shown.setOne(next.municipality.id)
    keys.goTo(rowsOf(next)[0])
  }
  const hasOthers = all.length > 1
  useShortcuts([
    { label: frame.previousMunicipality, shortcut: 'Ctrl+PageUp', enabled: hasOthers, run: () => step(-1) },
    { label: frame.nextMunicipality, shortcut: 'Ctrl+PageDown', enabled: hasOthers, run: () => step(1) },
  ])
  return (
    <section
      className="promises"
      ref={keys.listRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and keys must reach that
      tabIndex={0}
      aria-label={words.question}
      data-projected={isProjected}
      data-view={shown.view}
    >
      {!isProjected && (
        <div className="promises-tools">
          <Segments
            label={words.view}
            choices={[
              { value: 'all', label: words.views.all },
              { value: 'one', label: words.views.one },
            ]}
            value={shown.view}
            onChange={shown.setView}
          />
          {shown.one && hasOthers && (
            <>
              <Button label={words.previous} icon="chevronLeft" variant="quiet" onClick={() => step(-1)} />
              <Button label={words.next} iconAfter="chevronRight" variant="quiet" onClick={() => step(1)} />
            </>
          )}
          <p className="promises-quiet">{words.help}</p>
        </div>
      )}
      <CheckInQuestion question={gathering?.checkIn ?? ''} />
      <div className="promises-list">
        {seen.map((one) => (
          <MunicipalityPromises key={one.municipality.id} promised={one} keys={keys} actions={actions} />
        ))}
      </div>
      {promised.awayCount > 0 && !isProjected && (
        <p className="promises-quiet">{words.left(promised.awayCount)}</p>
      )}
    </section>
  )
}
