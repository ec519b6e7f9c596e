export interface CellChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** One of several in a cell; the browser's own list, which every assistive tool knows. */
export function CellChoice({ label, value, options, onChoose }: CellChoiceProps) {
  return (
    <select
      className="ds-input mapList-choice"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
