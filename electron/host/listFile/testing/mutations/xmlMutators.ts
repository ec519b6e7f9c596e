import type { SeededRandom } from '../../../../../shared/testing/seededRandom.ts'
import { nastyValue } from './nastyValues.ts'
import { cut, pickAttribute, pickElement, pickPlace, pickTag, pickText, replace } from './xmlText.ts'

/** Changes one part's text. What cannot be done to it leaves it as it is. */
export type XmlMutator = (xml: string, random: SeededRandom) => string

const DEEP = 20_000

/** What can be done to any XML, whatever it says. */
export const xmlMutators: Readonly<Record<string, XmlMutator>> = {
  dropElement: (xml, random) => withElement(xml, random, () => ''),
  doubleElement: (xml, random) => withElement(xml, random, (element) => element + element),
  /** Bounded in letters, so that a mutation stays a mutation and not a bomb. */
  manyOfElement: (xml, random) =>
    withElement(xml, random, (element) => element.repeat(Math.max(1, Math.min(3000, 1e6 / element.length)))),
  emptyElement: (xml, random) =>
    withElement(xml, random, (element) => element.replace(/>[\s\S]*<(?=\/[^<]*$)/, '><')),
  moveElement(xml, random) {
    const from = pickElement(xml, random)
    if (!from) return xml
    const left = replace(xml, from, '')
    return replace(left, pickPlace(left, random), cut(xml, from))
  },
  nestElementInItself: (xml, random) =>
    withElement(xml, random, (element) => element.replace(/>/, () => `>${element}`)),
  renameElement(xml, random) {
    const tag = pickTag(xml, random)
    const name = random.pick(['x', 'row', 'c', 'v', 'f', 'is', 'si', 't', 'r', 'sheet', '__proto__', 'a:b:c'])
    return tag
      ? xml.replaceAll(new RegExp(`(</?)${escapeRegExp(tag.name)}(?=[\\s/>])`, 'g'), `$1${name}`)
      : xml
  },
  renameOneTag(xml, random) {
    const tag = pickTag(xml, random)
    return tag ? replace(xml, { start: tag.start + 1, end: tag.start + 1 + tag.name.length }, 'x') : xml
  },
  unclosedTag(xml, random) {
    const tag = pickTag(xml, random)
    return tag ? replace(xml, { start: tag.end - 1, end: tag.end }, '') : xml
  },
  dropAttribute(xml, random) {
    const attribute = pickAttribute(xml, random)
    return attribute ? replace(xml, attribute.whole, '') : xml
  },
  dropAttributeEverywhere(xml, random) {
    const attribute = pickAttribute(xml, random)
    return attribute ? xml.replaceAll(new RegExp(`\\s${escapeRegExp(attribute.name)}="[^"]*"`, 'g'), '') : xml
  },
  doubleAttribute(xml, random) {
    const attribute = pickAttribute(xml, random)
    return attribute
      ? replace(xml, { start: attribute.whole.end, end: attribute.whole.end }, cut(xml, attribute.whole))
      : xml
  },
  renameAttribute(xml, random) {
    const attribute = pickAttribute(xml, random)
    const name = random.pick(['x', 'r', 's', 't', 'ref', '__proto__', 'r:id', 'xml:space'])
    return attribute
      ? replace(xml, attribute.whole, ` ${name}${cut(xml, attribute.whole).replace(/^[^=]*/, '')}`)
      : xml
  },
  changeAttribute(xml, random) {
    const attribute = pickAttribute(xml, random)
    return attribute ? replace(xml, attribute, nastyValue(random)) : xml
  },
  changeAttributeEverywhere(xml, random) {
    const attribute = pickAttribute(xml, random)
    if (!attribute) return xml
    const value = nastyValue(random)
    if (value.length > 1000) return replace(xml, attribute, value)
    return xml.replaceAll(
      new RegExp(`(\\s${escapeRegExp(attribute.name)})="[^"]*"`, 'g'),
      (_, name: string) => `${name}="${value}"`,
    )
  },
  changeText(xml, random) {
    const text = pickText(xml, random)
    return text ? replace(xml, text, nastyValue(random)) : xml
  },
  prefixNamespace: (xml) =>
    xml.replaceAll(/(<\/?)(?=[a-z]\w*[\s/>])/gi, '$1n:').replace(/xmlns="/, 'xmlns:n="'),
  foreignNamespace: (xml) => xml.replace(/xmlns="[^"]*"/, 'xmlns="urn:noe:annet"'),
  doctype: (xml) =>
    asFirst(xml, '<!DOCTYPE a [<!ENTITY bomb "x"><!ENTITY file SYSTEM "file:///etc/passwd">]>').replace(
      />[^<>]+</,
      '>&bomb;&file;<',
    ),
  manyLaughs: (xml) => {
    const laughs = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    )
    return asFirst(xml, `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join('')}]>`).replace(/>[^<>]+</, '>&l10;<')
  },
  cdata(xml, random) {
    const text = pickText(xml, random)
    return text ? replace(xml, text, `<![CDATA[${cut(xml, text)}<x>&y;]]>`) : xml
  },
  comments: (xml, random) => replace(xml, pickPlace(xml, random), `<!-- ${'c'.repeat(5000)} --><?x y?>`),
  unclosedComment: (xml, random) => replace(xml, pickPlace(xml, random), '<!-- '),
  deepNesting: (xml, random) =>
    replace(xml, pickPlace(xml, random), '<x>'.repeat(DEEP) + '</x>'.repeat(DEEP)),
  manyAttributes: (xml, random) =>
    replace(
      xml,
      pickPlace(xml, random),
      `<x ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ),
  longText(xml, random) {
    const text = pickText(xml, random)
    return text ? replace(xml, text, 'Ø'.repeat(40_000)) : xml
  },
  controlCharacters: (xml, random) => replace(xml, pickPlace(xml, random), '\u0000\u0001\uFFFE'),
  otherEncoding: (xml) => xml.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.1" encoding="UTF-16"?>'),
  cutShort: (xml, random) => xml.slice(0, random.wholeBetween(0, xml.length)),
  nothing: () => '',
  twoRoots: (xml) => xml + xml.replace(/^<\?xml[^>]*\?>/, ''),
}

function withElement(xml: string, random: SeededRandom, change: (element: string) => string): string {
  const element = pickElement(xml, random)
  return element ? replace(xml, element, change(cut(xml, element))) : xml
}

const asFirst = (xml: string, what: string): string => {
  const [head = ''] = /^<\?xml[^>]*\?>\s*/.exec(xml) ?? []
  return head + what + xml.slice(head.length)
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&')
