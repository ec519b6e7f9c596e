const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s>/])[^>]*>`, 'g')) ?? []

/** The order ECMA-376 part 1, 21.2 gives the children of what we write; anything else Excel calls damage. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': ['c:date1904', 'c:roundedCorners', 'c:chart', 'c:spPr'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:scatterChart': ['c:scatterStyle', 'c:varyColors', 'c:ser', 'c:axId'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:gapWidth', 'c:axId'],
  'c:radarChart': ['c:radarStyle', 'c:varyColors', 'c:ser', 'c:axId'],
  'c:ser': [
    ...['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dLbls', 'c:cat'],
    ...['c:val', 'c:xVal', 'c:yVal', 'c:smooth', 'c:extLst'],
  ],
  'c:dLbl': ['c:idx', 'c:delete', 'c:tx', 'c:txPr', 'c:dLblPos', ...shows(), 'c:extLst'],
  'c:dLbls': ['c:dLbl', 'c:spPr', 'c:txPr', 'c:dLblPos', ...shows(), 'c:extLst'],
  'c:valAx': [
    ...['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:title', 'c:numFmt'],
    ...['c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses'],
    ...['c:crossBetween', 'c:majorUnit'],
  ],
  'c:catAx': [
    ...['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:numFmt', 'c:majorTickMark', 'c:minorTickMark'],
    ...['c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:auto', 'c:lblAlgn', 'c:lblOffset'],
    'c:noMultiLvlLbl',
  ],
}

function shows(): readonly string[] {
  return ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) => `c:show${what}`)
}

/** What is wrong with the charts of a package: cells that are not there, elements out of order, no words for those who cannot see. */
export function checkCharts(
  parts: ReadonlyMap<string, string>,
  sheets: readonly string[],
): readonly string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name))
      return [...checkOrder(name, xml), ...checkFormulas(name, xml, parts, sheets)]
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(name)) return checkDescriptions(name, xml)
    return []
  })
}

function checkOrder(name: string, xml: string): string[] {
  const open: { readonly tag: string; readonly children: string[] }[] = []
  const findings: string[] = []
  for (const [, slash, tag = '', closed] of xml.matchAll(/<(\/?)([a-z0-9]+:[A-Za-z0-9]+)[^>]*?(\/?)>/g)) {
    if (slash) {
      const done = open.pop()
      if (done) findings.push(...outOfOrder(name, done.tag, done.children))
      continue
    }
    open.at(-1)?.children.push(tag)
    if (!closed) open.push({ tag, children: [] })
  }
  return findings
}

function outOfOrder(name: string, tag: string, children: readonly string[]): string[] {
  const order = ORDERS[tag]
  if (!order) return []
  const places = children.map((child) => order.indexOf(child))
  const isRight = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0))
  return isRight ? [] : [`${name}: ${tag} holds ${children.join(' ')}`]
}

/** Every formula names a sheet of the workbook and cells within it, as many as it has kept. */
function checkFormulas(
  name: string,
  xml: string,
  parts: ReadonlyMap<string, string>,
  sheets: readonly string[],
): string[] {
  const found = [...xml.matchAll(/<(?:c|c15):f>([^<]*)<\/(?:c|c15):f>.*?<c:ptCount val="(\d+)"/g)]
  if (found.length === 0) return [`${name}: bound to no cells`]
  return found.flatMap(([, formula = '', count]) => {
    const match = /^'(.*)'!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(formula.replaceAll('&apos;', "'"))
    if (!match) return [`${name}: formula ${formula}`]
    const [, sheet = '', , first, last] = match
    const index = sheets.indexOf(sheet.replaceAll("''", "'").replaceAll('&amp;', '&'))
    if (index < 0) return [`${name}: no sheet ${sheet}`]
    const rows = tagsOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '', 'row')
    const lastRow = Number(attribute(rows.at(-1) ?? '', 'r') ?? 0)
    if (Number(last) > lastRow) return [`${name}: ${formula} ends below row ${lastRow}`]
    return Number(last) - Number(first) + 1 === Number(count) ? [] : [`${name}: ${formula} keeps ${count}`]
  })
}

const checkDescriptions = (name: string, xml: string): string[] =>
  tagsOf(xml, 'xdr:cNvPr').flatMap((tag) =>
    attribute(tag, 'descr') ? [] : [`${name}: a picture without words`],
  )
