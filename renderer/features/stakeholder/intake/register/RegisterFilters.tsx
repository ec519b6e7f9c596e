import { industryPack } from '../../../../../shared/packs/industryPack.ts'
import { useLanguage, useTexts } from '../../../../ui/language.tsx'
import { SelectField } from '../../../../ui/SelectField.tsx'
import { SwitchRow } from '../../../../ui/SwitchRow.tsx'
import type { UnitFilter } from './chooseUnits.ts'

export interface RegisterFiltersProps {
  readonly filter: UnitFilter
  readonly municipalities: readonly string[]
  /** Keys of the industries the file has. */
  readonly industries: ReadonlySet<string | null>
  readonly hasPublic: boolean
  readonly onChange: (filter: UnitFilter) => void
}

const ALL = ''
const SIZES = [5, 10, 20, 50, 100, 250]
const LIMITS = [10, 20, 30, 50, 100, 200]

/** Which organisations of the register are wanted. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { filter, municipalities, industries, hasPublic, onChange } = props
  const { language } = useLanguage()
  const { register: words } = useTexts()
  return (
    <>
      <div className="registerFilters">
        {municipalities.length > 0 && (
          <SelectField
            label={words.municipality}
            value={filter.municipality ?? ALL}
            options={[
              { value: ALL, label: words.everywhere },
              ...municipalities.map((name) => ({ value: name, label: name })),
            ]}
            onChange={(value) => onChange({ ...filter, municipality: value === ALL ? null : value })}
          />
        )}
        <SelectField
          label={words.industry}
          value={filter.industry ?? ALL}
          options={[
            { value: ALL, label: words.everyIndustry },
            ...industryPack
              .filter(({ key }) => industries.has(key))
              .map(({ key, name }) => ({ value: key, label: name[language] })),
          ]}
          onChange={(value) => onChange({ ...filter, industry: value === ALL ? null : value })}
        />
        <SelectField
          label={words.size}
          value={String(filter.leastEmployees)}
          options={[
            { value: '0', label: words.anySize },
            ...SIZES.map((size) => ({ value: String(size), label: words.atLeast(size) })),
          ]}
          onChange={(value) => onChange({ ...filter, leastEmployees: Number(value) })}
        />
        <SelectField
          label={words.limit}
          value={String(filter.limit)}
          options={LIMITS.map((limit) => ({ value: String(limit), label: words.largest(limit) }))}
          onChange={(value) => onChange({ ...filter, limit: Number(value) })}
        />
      </div>
      {hasPublic && (
        <SwitchRow
          label={words.withPublic}
          isOn={filter.withPublic}
          onFlip={(withPublic) => onChange({ ...filter, withPublic })}
        />
      )}
    </>
  )
}
