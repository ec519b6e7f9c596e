import { REPORT_TITLE_LIMIT } from '../../../shared/features/network/commands.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import type { CharacteristicActions } from './useCharacteristicActions.ts'
import './characteristicEditor.css'

/** What the study behind the characteristics is called in the room. */
export function ReportEditor({ actions }: { readonly actions: CharacteristicActions }) {
  const { characteristic: words } = useTexts()
  const title = getNetwork(useNetworkState())?.reportTitle ?? ''
  return (
    <section className="characteristicEditor" aria-label={words.report}>
      <header className="characteristicEditor-head">
        <h2>{words.report}</h2>
      </header>
      <div className="characteristicEditor-one">
        <SavedText
          label={words.reportTitle}
          description={words.reportHelp}
          value={title}
          limit={REPORT_TITLE_LIMIT}
          onSave={actions.nameReport}
        />
      </div>
    </section>
  )
}
