import type { TracePair, Traces } from '../../../shared/features/trace/selectTraces.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

export interface TraceToolsProps {
  readonly traces: Traces
  readonly onCompare: (pair: TracePair) => void
}

/** Which two gatherings are compared, and the way to the whole network. */
export function TraceTools({ traces: { comparable, earlier, later }, onCompare }: TraceToolsProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { trace } = texts
  const { go } = useNavigation()
  const options = comparable.map(({ id }) => ({ value: id, label: gatheringTitle(state, id, texts) }))
  const pair = { earlierId: earlier?.id ?? '', laterId: later?.id ?? '' }
  return (
    <div className="traceTools">
      {options.length > 1 && (
        <fieldset className="traceTools-compare">
          <legend>{trace.compare}</legend>
          <SelectField
            label={trace.earlier}
            options={options}
            value={pair.earlierId}
            onChange={(earlierId) => onCompare({ ...pair, earlierId })}
          />
          <SelectField
            label={trace.later}
            options={options}
            value={pair.laterId}
            onChange={(laterId) => onCompare({ ...pair, laterId })}
          />
        </fieldset>
      )}
      <div className="traceTools-buttons">
        <Button
          label={trace.toNetwork}
          icon="municipalities"
          onClick={() => go({ screen: 'networkTraces' })}
        />
      </div>
    </div>
  )
}
