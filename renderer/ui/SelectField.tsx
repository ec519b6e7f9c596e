import { type Ref, useId } from 'react'

export interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly selectRef?: Ref<HTMLSelectElement>
}

/** One of several under a label, in the browser's own list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, value, onChange, selectRef } = props
  const id = useId()
  return (
    <div className="ds-field textField">
      <label htmlFor={id} className="textField-label">
        {label}
      </label>
      <select
        id={id}
        ref={selectRef}
        className="ds-input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
