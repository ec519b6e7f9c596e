import { type Language, type LocalizedText, languages } from '../../../shared/packs/language.ts'
import { useTexts } from '../../ui/language.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import './ownTextFields.css'

export interface OwnTextFieldsProps {
  /** «Navn på nynorsk». */
  readonly label: (language: string) => string
  readonly text: LocalizedText
  readonly limit: number
  readonly rows?: number
  readonly onSave: (language: Language, text: string) => string | null
}

/** One text in the three languages side by side, each saved when it is left. */
export function OwnTextFields({ label, text, limit, rows = 2, onSave }: OwnTextFieldsProps) {
  const { characteristic: words } = useTexts()
  return (
    <div className="ownTextFields">
      {languages.map((language) => (
        <SavedText
          key={language}
          label={label(words.languages[language])}
          value={text[language]}
          limit={limit}
          rows={rows}
          onSave={(typed) => onSave(language, typed)}
        />
      ))}
    </div>
  )
}
