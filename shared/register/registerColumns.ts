/** What is read of an organisation in Enhetsregisteret, in this order; the rest of its columns is left behind. */
export const registerFields = [
  'number',
  'name',
  'form',
  'employees',
  'industryCode',
  'industry',
  'municipality',
  'municipalityNumber',
  'isBankrupt',
  'isDissolving',
] as const
export type RegisterField = (typeof registerFields)[number]

/** How the register's own downloads head them: CSV, spreadsheet, sub-units, and older editions. Without spaces and capitals. */
const headings: Readonly<Record<RegisterField, readonly string[]>> = {
  number: ['organisasjonsnummer', 'orgnr'],
  name: ['navn'],
  form: ['organisasjonsform.kode', 'orgform.kode', 'organisasjonsform'],
  employees: ['antallansatte', 'ansatte_antall'],
  industryCode: ['naeringskode1.kode', 'naeringskode1', 'nkode1'],
  industry: ['naeringskode1.beskrivelse'],
  municipality: ['forretningsadresse.kommune', 'beliggenhetsadresse.kommune', 'forradrkommnavn', 'kommune'],
  municipalityNumber: [
    'forretningsadresse.kommunenummer',
    'beliggenhetsadresse.kommunenummer',
    'forradrkommnr',
    'kommunenummer',
  ],
  isBankrupt: ['konkurs'],
  isDissolving: ['underavvikling', 'avvikling'],
}

/** Where each field stands; -1 where the file has none. */
export type RegisterColumns = Readonly<Record<RegisterField, number>>

const plainOf = (heading: string): string => heading.toLowerCase().replaceAll('æ', 'ae').replace(/\s+/gu, '')

/** Where the register's columns stand in a row of headings; null when it is another list. */
export function findRegisterColumns(row: readonly string[]): RegisterColumns | null {
  const plain = row.map(plainOf)
  const at = (field: RegisterField): number =>
    headings[field].map((heading) => plain.indexOf(heading)).find((index) => index >= 0) ?? -1
  const columns = Object.fromEntries(registerFields.map((field) => [field, at(field)])) as RegisterColumns // one entry a field
  const isRegister = columns.number >= 0 && columns.name >= 0
  return isRegister && (columns.employees >= 0 || columns.industryCode >= 0) ? columns : null
}

/** The row of headings of what `registerRow` gives: `findRegisterColumns` finds every field in it. */
export const registerHeading: readonly string[] = registerFields.map((field) => headings[field][0] ?? field)

/** A row with only what is read, in the order of `registerFields`. */
export const registerRow = (cells: readonly string[], columns: RegisterColumns): readonly string[] =>
  registerFields.map((field) => cells[columns[field]] ?? '')
