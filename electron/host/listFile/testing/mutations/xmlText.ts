import type { SeededRandom } from '../../../../../shared/testing/seededRandom.ts'

/** A stretch of an XML text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const TAG = /<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/g
const ATTRIBUTE = /\s([\w:.-]+)="([^"]*)"/g
const TEXT = />([^<>]+)</g

/** A start tag, with or without an end of its own; undefined in a text without any. */
export function pickTag(
  xml: string,
  random: SeededRandom,
): (Stretch & { readonly name: string }) | undefined {
  const tags = [...xml.matchAll(TAG)].filter(([, slash]) => slash === '')
  if (tags.length === 0) return undefined
  const tag = random.pick(tags)
  return { name: tag[2] ?? '', start: tag.index, end: tag.index + tag[0].length }
}

/** A whole element with what is in it. Of many alike, the rare kinds are as likely as the common. */
export function pickElement(xml: string, random: SeededRandom): Stretch | undefined {
  const names = [...new Set([...xml.matchAll(TAG)].map(([, , name = '']) => name))]
  if (names.length === 0) return undefined
  const wanted = random.pick(names)
  const starts = [...xml.matchAll(TAG)].filter(([, slash, name]) => slash === '' && name === wanted)
  if (starts.length === 0) return undefined
  const start = random.pick(starts)
  if (start[3] === '/') return { start: start.index, end: start.index + start[0].length }
  const end = endOf(xml, start.index, wanted)
  return end === undefined ? undefined : { start: start.index, end }
}

function endOf(xml: string, start: number, wanted: string): number | undefined {
  const tags = new RegExp(TAG)
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (tag[2] !== wanted || tag[3] === '/') continue
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return undefined
}

/** The value of an attribute, without its quotes; rare names are as likely as common ones. */
export function pickAttribute(
  xml: string,
  random: SeededRandom,
): (Stretch & { readonly name: string; readonly whole: Stretch }) | undefined {
  const all = [...xml.matchAll(ATTRIBUTE)]
  const names = [...new Set(all.map(([, name = '']) => name))]
  if (names.length === 0) return undefined
  const name = random.pick(names)
  const one = random.pick(all.filter(([, other]) => other === name))
  const whole = { start: one.index, end: one.index + one[0].length }
  return { name, whole, start: whole.end - 1 - (one[2] ?? '').length, end: whole.end - 1 }
}

/** The words between two tags. */
export function pickText(xml: string, random: SeededRandom): Stretch | undefined {
  const all = [...xml.matchAll(TEXT)]
  if (all.length === 0) return undefined
  const one = random.pick(all)
  return { start: one.index + 1, end: one.index + one[0].length - 1 }
}

export const cut = (xml: string, { start, end }: Stretch): string => xml.slice(start, end)

export const replace = (xml: string, { start, end }: Stretch, text: string): string =>
  xml.slice(0, start) + text + xml.slice(end)

/** Any place between two tags. */
export function pickPlace(xml: string, random: SeededRandom): Stretch {
  const places = [...xml.matchAll(/>(?=<)/g)]
  const at = places.length === 0 ? xml.length : random.pick(places).index + 1
  return { start: at, end: at }
}
