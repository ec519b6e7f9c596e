import { xmlText } from '../charts/xml.ts'
import { FJORD, INK, LINE, MIST } from './workbookStyle.ts'

/** Samling's own table style: quiet bands and thin lines, where Excel's ready ones are loud. */
export const TABLE_STYLE = 'Samling'

const line = (name: string): string => `<${name} style="thin"><color rgb="${LINE}"/></${name}>`

const fill = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor rgb="${argb}"/></patternFill></fill>`

/** The look of each part of a table, in the format's order: letters, fill, border. */
const parts = [
  {
    type: 'wholeTable',
    look: `<font><color rgb="${INK}"/></font><border>${line('top')}${line('bottom')}${line('horizontal')}</border>`,
  },
  { type: 'headerRow', look: `<font><b/><color rgb="FFFFFFFF"/></font>${fill(FJORD)}` },
  { type: 'secondRowStripe', look: fill(MIST) },
] as const

/** The workbook's styles with Samling's table style in them. Looks that are there already keep their numbers. */
export function withTableStyle(styles: string): string {
  const before = Number(/<dxfs count="(\d+)"/.exec(styles)?.[1] ?? 0)
  const looks = parts.map(({ look }) => `<dxf>${look}</dxf>`).join('')
  const dxfs = /<dxfs[^>]*\/>/.test(styles)
    ? styles.replace(/<dxfs[^>]*\/>/, `<dxfs count="${parts.length}">${looks}</dxfs>`)
    : styles
        .replace(/<dxfs count="\d+"/, `<dxfs count="${before + parts.length}"`)
        .replace('</dxfs>', `${looks}</dxfs>`)
  const elements = parts.map(
    ({ type }, index) => `<tableStyleElement type="${type}" dxfId="${before + index}"/>`,
  )
  const style = `<tableStyle name="${TABLE_STYLE}" pivot="0" count="${parts.length}">${elements.join('')}</tableStyle>`
  const whole = dxfs.replace(
    /<tableStyles [^>]*\/>/,
    `<tableStyles count="1" defaultTableStyle="${TABLE_STYLE}" defaultPivotStyle="PivotStyleLight16">${style}</tableStyles>`,
  )
  if (!whole.includes(style)) throw new Error('The styles have no place for a table style')
  return whole
}

/** What a table is called and holds, for those who cannot see it. */
export interface TableAlternative {
  readonly title: string
  readonly summary: string
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'

/** A table part with its alternative text, which exceljs cannot write. */
export const withAlternative = (table: string, { title, summary }: TableAlternative): string =>
  table.replace(
    '</table>',
    `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${X14}">` +
      `<x14:table altText="${xmlText(title)}" altTextSummary="${xmlText(summary)}"/></ext></extLst></table>`,
  )
