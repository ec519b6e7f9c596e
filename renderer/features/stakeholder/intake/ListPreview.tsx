import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { categoryName } from '../../../ui/categoryLook.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { Columns } from './chooseColumns.ts'
import { parseCategory } from './parseCategory.ts'
import type { Table } from './parseTable.ts'

export interface ListPreviewProps {
  readonly rows: Table
  readonly columns: Columns
  /** A title for each column. */
  readonly titles: readonly string[]
}

const SHOWN_ROWS = 8
const SHOWN_COLUMNS = 8
const SHOWN_LETTERS = 80

/** The first rows as they stand in the file; the columns in use stand out. */
export function ListPreview({ rows, columns, titles }: ListPreviewProps) {
  const { intake: words } = useTexts()
  const shown = rows.slice(columns.hasHeading ? 1 : 0).slice(0, SHOWN_ROWS)
  const use = (column: number): string | undefined =>
    column === columns.name ? 'name' : column === columns.category ? 'category' : undefined
  return (
    // Wide tables scroll sideways, and that must be possible with keys alone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="listPreview" aria-label={words.list.preview} tabIndex={0}>
      <table>
        <caption>{words.list.preview}</caption>
        <thead>
          <tr>
            {titles.slice(0, SHOWN_COLUMNS).map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may share a title
              <th key={index} scope="col" data-use={use(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may say the same
            <tr key={rowIndex}>
              {titles.slice(0, SHOWN_COLUMNS).map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={index} data-use={use(index)}>
                  {use(index) === 'category' ? (
                    <CategoryCell word={row[index] ?? ''} />
                  ) : (
                    (row[index] ?? '').slice(0, SHOWN_LETTERS)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the word would become; a word for no known category stays as it is written. */
function CategoryCell({ word }: { readonly word: string }) {
  const { language } = useLanguage()
  const key = parseCategory(word)
  if (key === null) return word
  return (
    <span className="listPreview-category">
      <CategoryBand category={key} />
      {categoryName(key, language)}
    </span>
  )
}
