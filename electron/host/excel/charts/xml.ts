import { cellText } from '../write/sanitise.ts'

/** Text that has passed the gate, as XML spells it. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Text as XML holds it, without what XML cannot hold. */
export const xmlText = (text: string): string => escapeXml(cellText(text))

/** `<name a="b">content</name>`; an element without content closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...content: readonly string[]
): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')
  const inside = content.join('')
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

/** `<name val="…"/>`, the way most of a chart is said. */
export const value = (name: string, val: string | number): string => element(name, { val })
