import { useId } from 'react'
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { ExportChoosing } from './useExportChoices.ts'

/** As what, and how much of it. */
export function ContentFields({ draft, change }: ExportChoosing) {
  const { workbookExport: words } = useTexts()
  return (
    <>
      <ChoiceGroup
        label={words.format}
        choices={[
          { value: 'excel', label: words.excel },
          { value: 'csv', label: words.csv },
        ]}
        value={draft.format}
        onChange={(format) => change({ format })}
        isInline
      />
      <fieldset className="choiceGroup">
        <legend>{words.content}</legend>
        <div className="choiceGroup-choices">
          <Tick
            label={words.judgements}
            help={words.judgementsHelp}
            isOn={draft.hasJudgements}
            onFlip={(hasJudgements) => change({ hasJudgements })}
          />
          {draft.format === 'excel' && (
            <Tick
              label={words.pictures}
              help={words.picturesHelp}
              isOn={draft.hasPictures}
              onFlip={(hasPictures) => change({ hasPictures })}
            />
          )}
          <Tick
            label={words.paper}
            help={words.paperHelp}
            isOn={draft.hasPapers}
            onFlip={(hasPapers) => change({ hasPapers })}
          />
        </div>
      </fieldset>
    </>
  )
}

interface TickProps {
  readonly label: string
  readonly help: string
  readonly isOn: boolean
  readonly onFlip: (isOn: boolean) => void
}

function Tick({ label, help, isOn, onFlip }: TickProps) {
  const id = useId()
  return (
    <label className="choice">
      <input
        type="checkbox"
        className="ds-input"
        checked={isOn}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}help`}
        onChange={({ target }) => onFlip(target.checked)}
      />
      <span>
        <span id={`${id}label`} className="choice-label">
          {label}
        </span>
        <span id={`${id}help`} className="choice-description">
          {help}
        </span>
      </span>
    </label>
  )
}
