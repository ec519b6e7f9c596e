import { looksLikePerson } from '../../../../../shared/features/stakeholder/looksLikePerson.ts'
import { industryOf } from '../../../../../shared/packs/industryPack.ts'
import { findRegisterColumns } from '../../../../../shared/register/registerColumns.ts'
import type { Table } from '../parseTable.ts'
import { unitName } from './unitName.ts'

/** An organisation of the register, as far as a card needs it. */
export interface RegisterUnit {
  /** The nine digits; what tells two with one name apart. */
  readonly number: string
  readonly name: string
  /** null = not told. */
  readonly employees: number | null
  /** Key of the industry's group; null = none. */
  readonly industry: string | null
  /** The industry in the register's own words. */
  readonly industryWords: string
  readonly municipality: string
  readonly municipalityNumber: string
  /**
   * Why it is no card of its own: one person's, on its way out, or public. What is not sorted by form is judged by
   * its name: rather one firm too few than a person.
   */
  readonly aside: 'person' | 'closing' | 'public' | null
}

const PUBLIC_FORMS = new Set(['KOMM', 'FYLK', 'STAT', 'ORGL', 'SÆR', 'ADOS', 'KTRF'])
const YES = /^(?:true|ja|j|1)$/iu

const numberFrom = (cell: string): number | null => {
  const digits = cell.replaceAll(/\s/gu, '')
  return /^\d+$/u.test(digits) ? Number(digits) : null
}

/** The organisations of a download from Enhetsregisteret; null when the table is another list. */
export function readUnits(table: Table): readonly RegisterUnit[] | null {
  const columns = findRegisterColumns(table[0] ?? [])
  if (!columns) return null
  return table.slice(1).flatMap((row): RegisterUnit[] => {
    const cell = (field: keyof typeof columns): string => row[columns[field]] ?? ''
    const name = unitName(cell('name'))
    if (name === '') return []
    const form = cell('form').toUpperCase()
    const isOneMan = (form === 'ENK' || form === '') && looksLikePerson(name)
    const isClosing = YES.test(cell('isBankrupt')) || YES.test(cell('isDissolving')) || form === 'KBO'
    return [
      {
        number: cell('number'),
        name,
        employees: numberFrom(cell('employees')),
        industry: industryOf(cell('industryCode'))?.key ?? null,
        industryWords: cell('industry'),
        municipality: unitName(cell('municipality')),
        municipalityNumber: cell('municipalityNumber').padStart(4, '0'),
        aside: isOneMan ? 'person' : isClosing ? 'closing' : PUBLIC_FORMS.has(form) ? 'public' : null,
      },
    ]
  })
}
