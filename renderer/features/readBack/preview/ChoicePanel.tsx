import type { Difference } from '../../../../shared/sync/readBack.ts'
import { useTexts } from '../../../ui/language.tsx'
import './choicePanel.css'
import { PartCheckbox } from './PartCheckbox.tsx'
import { talliesByKind, talliesBySheet } from './planCounts.ts'
import type { Chosen } from './useChosen.ts'

export interface ChoicePanelProps {
  readonly differences: readonly Difference[]
  readonly chosen: Chosen
}

/** How many there are of each kind and on each sheet, and a box to take or leave them all. */
export function ChoicePanel({ differences, chosen }: ChoicePanelProps) {
  const { readBack: words } = useTexts()
  const sheets = talliesBySheet(differences, chosen.numbers)
  return (
    <div className="readBack-choices">
      <fieldset className="readBack-parts">
        <legend>{words.bringIn}</legend>
        {talliesByKind(differences, chosen.numbers).map((tally) => (
          <PartCheckbox
            key={tally.name}
            label={words.kinds[tally.name]}
            help={words.kindHelp[tally.name]}
            tally={tally}
            onChange={chosen.setAll}
          />
        ))}
      </fieldset>
      {sheets.length > 1 && (
        <fieldset className="readBack-parts">
          <legend>{words.sheets}</legend>
          {sheets.map((tally) => (
            <PartCheckbox key={tally.name} label={tally.name} tally={tally} onChange={chosen.setAll} />
          ))}
        </fieldset>
      )}
    </div>
  )
}
