import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import type { RegisterUnit } from './readUnits.ts'

/** What a person wants of the register. null = all. */
export interface UnitFilter {
  readonly municipality: string | null
  /** Key of an industry's group. */
  readonly industry: string | null
  readonly leastEmployees: number
  /** At most so many: more would drown a map. */
  readonly limit: number
  readonly withPublic: boolean
}

export interface ChosenUnits {
  /** Largest employers first. */
  readonly units: readonly RegisterUnit[]
  /** How many fit before the limit. */
  readonly fitCount: number
  readonly personCount: number
  readonly closingCount: number
}

const byEmployees = (one: RegisterUnit, other: RegisterUnit): number =>
  (other.employees ?? -1) - (one.employees ?? -1) || one.name.localeCompare(other.name, 'nb')

export function chooseUnits(all: readonly RegisterUnit[], filter: UnitFilter): ChosenUnits {
  const { municipality, industry, leastEmployees, limit, withPublic } = filter
  const fitting = all.filter(
    (unit) =>
      (municipality === null || unit.municipality === municipality) &&
      (industry === null || unit.industry === industry) &&
      (unit.employees ?? 0) >= leastEmployees,
  )
  const fit = fitting.filter(({ aside }) => aside === null || (withPublic && aside === 'public'))
  const count = (reason: RegisterUnit['aside']): number =>
    fitting.filter(({ aside }) => aside === reason).length
  return {
    units: fit.toSorted(byEmployees).slice(0, limit),
    fitCount: fit.length,
    personCount: count('person'),
    closingCount: count('closing'),
  }
}

/** The municipalities of a file, in Norwegian order. */
export const municipalitiesOf = (units: readonly RegisterUnit[]): readonly string[] =>
  [...new Set(units.map(({ municipality }) => municipality))]
    .filter((name) => name !== '')
    .toSorted((one, other) => one.localeCompare(other, 'nb'))

/** The file's own spelling of a municipality, by its name or number; null when it is not in the file. */
export function findMunicipality(
  units: readonly RegisterUnit[],
  { name, number }: { readonly name: string; readonly number: string | null },
): string | null {
  const found = units.find(
    (unit) =>
      comparableName(unit.municipality) === comparableName(name) ||
      (number !== null && unit.municipality !== '' && unit.municipalityNumber === number),
  )
  return found?.municipality ?? null
}
