import { expect, test } from 'vitest'
import { anchoringBodyKeys, anchoringBodyPack, anchoringSides } from './anchoringBodyPack.ts'
import { attitudeKeys, attitudePack } from './attitudePack.ts'
import { categoryKeys, categoryPack } from './categoryPack.ts'
import { characteristicKeys, characteristicPack } from './characteristicPack.ts'
import { engagementKeys, engagementPack } from './engagementPack.ts'
import { gatheringPack } from './gatheringPack.ts'
import { improvementAreaPack } from './improvementAreaPack.ts'
import { industryPack } from './industryPack.ts'
import { involvementKeys, involvementPack } from './involvementPack.ts'
import { type LocalizedText, languages } from './language.ts'
import { levelWordPack } from './levelWordPack.ts'
import { municipalityPack } from './municipalityPack.ts'
import { priorityQuadrantPack } from './priorityQuadrantPack.ts'
import { projectPortalPack } from './projectPortalPack.ts'
import { quadrantPack } from './quadrantPack.ts'
import { ratingLevelKeys, ratingLevelPack } from './ratingLevelPack.ts'
import { relationKeys, relationPack } from './relationPack.ts'
import { ringKeys, ringPack } from './ringPack.ts'
import { stakeholderPack } from './stakeholderPack.ts'
import { stripSoftHyphens } from './stripSoftHyphens.ts'

// What is here is also what the casts in the pack files lean on: JSON has no literal types.

const packs: readonly { name: string; count: number; texts: readonly object[]; keys: readonly string[] }[] = [
  { name: 'categories', count: 12, pack: categoryPack },
  { name: 'stakeholders', count: 68, pack: stakeholderPack },
  { name: 'improvementAreas', count: 15, pack: improvementAreaPack },
  { name: 'characteristics', count: 8, pack: characteristicPack },
  { name: 'quadrants', count: 4, pack: quadrantPack },
  { name: 'priorityQuadrants', count: 8, pack: priorityQuadrantPack },
  { name: 'levelWords', count: 4, pack: levelWordPack },
  { name: 'gatherings', count: 4, pack: gatheringPack },
  { name: 'attitudes', count: 6, pack: attitudePack },
  { name: 'engagements', count: 5, pack: engagementPack },
  { name: 'involvements', count: 5, pack: involvementPack },
  { name: 'rings', count: 3, pack: ringPack },
  { name: 'relations', count: 6, pack: relationPack },
  { name: 'ratingLevels', count: 5, pack: ratingLevelPack },
  { name: 'anchoringBodies', count: 8, pack: anchoringBodyPack },
  { name: 'industries', count: 20, pack: industryPack },
].map(({ name, count, pack }) => ({ name, count, texts: pack, keys: pack.map((entry) => entry.key) }))

/** Every `{ nb, nn, en }` of an entry; anything else an entry holds is a plain string. */
const localizedTexts = (entry: object): readonly Record<string, unknown>[] =>
  Object.values(entry).filter((value) => typeof value === 'object' && value !== null)

const longNames: readonly LocalizedText[] = [
  ...stakeholderPack.map((stakeholder) => stakeholder.name),
  ...improvementAreaPack.map((area) => area.title),
  ...anchoringBodyPack.map((body) => body.name),
]

/** Every corner of a map once, as «highlow». */
const fourCorners = ['highhigh', 'highlow', 'lowhigh', 'lowlow']

test.each(packs)('$name has $count entries, each with a key of its own', ({ count, keys }) => {
  expect(keys).toHaveLength(count)
  expect(new Set(keys).size).toBe(count)
  for (const key of keys) expect(key).toMatch(/^[a-z][a-zA-Z]*$/)
})

test.each(packs)('every text of $name is written in all three languages', ({ texts }) => {
  for (const entry of texts) {
    const found = localizedTexts(entry)
    expect(found.length, JSON.stringify(entry)).toBeGreaterThan(0)
    for (const text of found) {
      expect(Object.keys(text)).toEqual([...languages])
      for (const language of languages) expect(text[language], JSON.stringify(entry)).toMatch(/\S/)
    }
  }
})

test.each(packs)('no text of $name holds control characters or stray spaces', ({ texts }) => {
  for (const text of texts.flatMap(localizedTexts).flatMap((localized) => Object.values(localized))) {
    expect(text).not.toMatch(/\p{Cc}|^\s|\s$|\s\s/u)
    // The soft hyphen is the only invisible character allowed: others break search without a trace.
    expect(stripSoftHyphens(String(text))).not.toMatch(/\p{Cf}/u)
  }
})

test('every stakeholder belongs to a category, and every category has some, in category order', () => {
  const inOrder = [...new Set(stakeholderPack.map((stakeholder) => stakeholder.category))]
  expect(inOrder).toEqual([...categoryKeys])
})

test('the eight characteristics come in the order of the key list', () => {
  expect(characteristicPack.map((characteristic) => characteristic.key)).toEqual([...characteristicKeys])
})

test('every improvement area serves a characteristic, and none is left without a suggestion', () => {
  const served = new Set(improvementAreaPack.map((area) => area.characteristic))
  expect([...served].sort()).toEqual([...characteristicKeys].sort())
})

test('no stakeholder, improvement area or body has a name over 60 characters', () => {
  for (const name of longNames) {
    for (const language of languages) expect(stripSoftHyphens(name[language]).length).toBeLessThanOrEqual(60)
  }
})

test('soft hyphens stand inside words of 14 letters or more, never in English', () => {
  for (const name of longNames) {
    expect(name.en).not.toContain('\u00AD')
    for (const word of [name.nb, name.nn].flatMap((text) => text.split(/[ /,-]+/))) {
      if (!word.includes('\u00AD')) continue
      expect(stripSoftHyphens(word).length, word).toBeGreaterThanOrEqual(14)
      // Four letters a piece: a shorter one looks like a mistake alone on a line.
      for (const piece of word.split('\u00AD')) expect(piece.length, word).toBeGreaterThanOrEqual(4)
    }
  }
})

test('every map has each of their four corners once', () => {
  expect(quadrantPack.map(({ influence, interest }) => influence + interest)).toEqual(fourCorners)
  expect(quadrantPack.map(({ key }) => key)).toEqual(['engage', 'satisfy', 'inform', 'monitor'])
  for (const matrix of ['reach', 'effort']) {
    const own = priorityQuadrantPack.filter((quadrant) => quadrant.matrix === matrix)
    expect(own.map(({ x, y }) => y + x).sort()).toEqual([...fourCorners].sort())
  }
})

test('the level words rise and the gatherings follow each other', () => {
  expect(levelWordPack.map(({ key }) => key)).toEqual(['none', 'low', 'medium', 'high'])
  expect(gatheringPack.map(({ key }) => key)).toEqual(['mirror', 'choice', 'plan', 'traces'])
})

test('what is said of a card has the keys the records are written with, in their order', () => {
  expect(attitudePack.map(({ key }) => key)).toEqual([...attitudeKeys])
  expect(engagementPack.map(({ key, level }) => [key, level])).toEqual(
    engagementKeys.map((key, index) => [key, index + 1]),
  )
  expect(ratingLevelPack.map(({ key, level }) => [key, level])).toEqual(
    ratingLevelKeys.map((key, index) => [key, index + 1]),
  )
  expect(involvementPack.map(({ key }) => key)).toEqual([...involvementKeys])
  expect(relationPack.map(({ key }) => key)).toEqual([...relationKeys])
})

test('the bodies come side by side, every side has some, and they are called what their cards are called', () => {
  expect(anchoringBodyPack.map(({ key }) => key)).toEqual([...anchoringBodyKeys])
  expect([...new Set(anchoringBodyPack.map(({ side }) => side))]).toEqual([...anchoringSides])
  for (const { key, name } of anchoringBodyPack)
    expect(stakeholderPack.find((stakeholder) => stakeholder.key === key)?.name.en).toBe(name.en)
})

test('every attitude has a sign of its own, and the rings grow from within to the edge', () => {
  expect(new Set(attitudePack.map(({ sign }) => sign)).size).toBe(attitudePack.length)
  expect(ringPack.map(({ key }) => key)).toEqual([...ringKeys])
  const radii = ringPack.map(({ radius }) => radius)
  expect(radii).toEqual(radii.toSorted((one, other) => one - other))
  expect(radii.at(-1)).toBe(1)
})

test('the nine municipalities have numbers of their own, before and after 2024', () => {
  expect(municipalityPack).toHaveLength(9)
  const numbers = municipalityPack.flatMap(({ number, formerNumber }) => [number, formerNumber])
  expect(new Set(numbers).size).toBe(18)
  for (const number of numbers) expect(number).toMatch(/^3\d{3}$/)
  expect(new Set(municipalityPack.map(({ name }) => name)).size).toBe(9)
  expect(new Set(municipalityPack.map(({ county }) => county))).toEqual(
    new Set(['Østfold', 'Akershus', 'Buskerud']),
  )
})

test('Ål writes nynorsk and the others bokmål', () => {
  for (const { name, language } of municipalityPack) expect(language, name).toBe(name === 'Ål' ? 'nn' : 'nb')
})

test('Prosjektportalen’s groups are words of their own, each with categories there are', () => {
  expect(new Set(projectPortalPack.map(({ word }) => word)).size).toBe(10)
  for (const { category, others } of projectPortalPack)
    for (const key of [category, ...others]) expect(categoryKeys).toContain(key)
})

test('the industries follow each other, and no division is in two', () => {
  for (const [index, { from, to }] of industryPack.entries()) {
    expect(to).toBeGreaterThanOrEqual(from)
    expect(from).toBeGreaterThan(industryPack[index - 1]?.to ?? 0)
  }
})
