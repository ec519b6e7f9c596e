import type { Id } from '../../../shared/core/ids.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import type { TracePair, Traces } from '../../../shared/features/trace/selectTraces.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { makeTracePaper, type PaperLength } from './paper/makeTracePaper.ts'
import { PaperButtons } from './paper/PaperButtons.tsx'
import { usePaper } from './paper/usePaper.ts'
import './traceTools.css'

export interface TraceToolsProps {
  readonly traces: Traces
  readonly gatheringId: Id
  readonly onCompare: (pair: TracePair) => void
}

/** Which two gatherings are compared, the papers, and the way to the whole network. */
export function TraceTools({ traces, gatheringId, onCompare }: TraceToolsProps) {
  const { comparable, earlier, later, municipalityId } = traces
  const state = useNetworkState()
  const texts = useTexts()
  const { trace } = texts
  const { go } = useNavigation()
  const { isMaking, make } = usePaper()
  const makePaper = (length: PaperLength): void => {
    const today = isoDayOf(Date.now())
    const { name = '', language = 'nb' } = getMunicipality(state, municipalityId) ?? {}
    const words = getTexts(language).trace
    const title = length === 'whole' ? words.wholeName(name) : words.onePageName(name)
    void make(`${today} ${title}`, (measure) =>
      makeTracePaper(state, traces, length, { gatheringId, today, measure }),
    )
  }
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
        <PaperButtons isMaking={isMaking} onMake={makePaper} />
        <Button
          label={trace.toNetwork}
          icon="municipalities"
          onClick={() => go({ screen: 'networkTraces' })}
        />
      </div>
    </div>
  )
}
