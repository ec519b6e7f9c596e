import { type ReactNode, useMemo, useState } from 'react'
import type { Id } from '../../../../../shared/core/ids.ts'
import { getMunicipality } from '../../../../../shared/features/municipality/select.ts'
import type { ListSheet } from '../../../../../shared/sync/listFile.ts'
import { useNetworkState } from '../../../../store/storeContext.ts'
import { useTexts } from '../../../../ui/language.tsx'
import { CardTicks } from '../CardTicks.tsx'
import { ListFrame } from '../ListFrame.tsx'
import { markSimilar } from '../markSimilar.ts'
import { type IntakePlan, planIntake } from '../planIntake.ts'
import { chooseUnits, findMunicipality, municipalitiesOf, type UnitFilter } from './chooseUnits.ts'
import { RegisterFilters } from './RegisterFilters.tsx'
import type { RegisterUnit } from './readUnits.ts'
import './registerList.css'

export interface RegisterListProps {
  readonly fileName: string
  readonly sheet: ListSheet
  readonly units: readonly RegisterUnit[]
  readonly municipalityId: Id
  readonly presentNames: readonly string[]
  readonly sheetChoice: ReactNode
  readonly onAdd: (plan: IntakePlan) => void
  readonly onClose: () => void
}

const FIRST_LIMIT = 30

/** Organisations of the register: the largest of the municipality that is shown, to be narrowed down and ticked off. */
export function RegisterList(props: RegisterListProps) {
  const { fileName, sheet, units, municipalityId, presentNames, sheetChoice, onAdd, onClose } = props
  const { register: words } = useTexts()
  const municipality = getMunicipality(useNetworkState(), municipalityId)
  const own = useMemo(
    () => (municipality ? findMunicipality(units, municipality) : null),
    [units, municipality],
  )
  const [filter, setFilter] = useState<UnitFilter>({
    municipality: own,
    industry: null,
    leastEmployees: 0,
    limit: FIRST_LIMIT,
    withPublic: false,
  })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const municipalities = useMemo(() => municipalitiesOf(units), [units])
  const industries = useMemo(() => new Set(units.map(({ industry }) => industry)), [units])
  const chosen = useMemo(() => chooseUnits(units, filter), [units, filter])
  const candidates = chosen.units.map((unit) => candidateOf(unit, words))
  // Names that are there already fall out here; long ones are whole in the note.
  const offered = planIntake(candidates, presentNames, true)
  const isFree = (index: number): boolean => offered.outcomes[index] === 'new'
  const wanted = candidates.filter(
    (_, index) => isFree(index) && !left.has(chosen.units[index]?.number ?? ''),
  )
  const plan = planIntake(wanted, presentNames, true)
  const placeName = municipality?.name ?? ''
  const similar = useMemo(
    () =>
      markSimilar(
        chosen.units.map(({ name }) => name),
        presentNames,
        placeName,
      ),
    [chosen, presentNames, placeName],
  )
  const remarkOf = (unit: RegisterUnit, index: number): string => {
    const kin = similar.get(index)
    if (!isFree(index)) return words.present
    return [sizeOf(unit, words), kin === undefined ? '' : words.similar(kin)].filter(Boolean).join(' · ')
  }
  const lines = [
    sheet.rowCount > sheet.rows.length && words.cut(units.length, sheet.rowCount - 1),
    own === null && municipality && municipalities.length > 0 && words.notInFile(municipality.name),
    chosen.personCount > 0 && words.persons(chosen.personCount),
    chosen.closingCount > 0 && words.closing(chosen.closingCount),
  ].filter((line) => line !== false && line !== undefined)
  return (
    <ListFrame fileName={fileName} count={plan.cards.length} onAdd={() => onAdd(plan)} onClose={onClose}>
      {sheetChoice}
      <p>{words.recognised}</p>
      <RegisterFilters
        filter={filter}
        municipalities={municipalities}
        industries={industries}
        hasPublic={units.some(({ aside }) => aside === 'public')}
        onChange={setFilter}
      />
      <CardTicks
        status={chosen.fitCount === 0 ? words.none : words.found(chosen.units.length, chosen.fitCount)}
        choices={chosen.units.map((unit, index) => ({
          id: unit.number,
          name: unit.name,
          category: candidates[index]?.category ?? null,
          remark: remarkOf(unit, index),
          isDisabled: !isFree(index),
        }))}
        chosen={new Set(chosen.units.flatMap(({ number }) => (left.has(number) ? [] : [number])))}
        onChange={(kept) =>
          setLeft(new Set(chosen.units.flatMap(({ number }) => (kept.has(number) ? [] : [number]))))
        }
      />
      {lines.length > 0 && (
        <ul className="registerList-leftOut">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </ListFrame>
  )
}

type Words = ReturnType<typeof useTexts>['register']

const sizeOf = ({ employees }: RegisterUnit, words: Words): string =>
  employees === null ? words.noEmployees : words.employees(employees)

/** Public bodies are no businesses: which category they have is for the group to say. */
function candidateOf(unit: RegisterUnit, words: Words) {
  const sentences = [`${sizeOf(unit, words)}.`, unit.industryWords && `${unit.industryWords}.`] as const
  return {
    name: unit.name,
    category: unit.aside === 'public' ? null : ('firms' as const),
    note: words.note(sentences[0], sentences[1]),
  }
}
