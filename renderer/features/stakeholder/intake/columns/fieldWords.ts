import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import { attitudePack } from '../../../../../shared/packs/attitudePack.ts'
import { categoryPack } from '../../../../../shared/packs/categoryPack.ts'
import { engagementPack } from '../../../../../shared/packs/engagementPack.ts'
import { involvementPack } from '../../../../../shared/packs/involvementPack.ts'
import type { LocalizedText } from '../../../../../shared/packs/language.ts'
import { parseCategory } from '../parseCategory.ts'
import type { WordField } from './listField.ts'

interface Word {
  readonly key: string
  readonly name: LocalizedText
}

const engagementWords = {
  unaware: 'uvitende, ukjent, kjenner ikke til, kjenner ikkje til, ikke kjent, unaware',
  resistant: 'motstander, motstandar, motvillig, motviljug, negativ, resistant',
  neutral: 'nøytral, neutral, passiv',
  supportive: 'støttende, støttande, støtter, støttar, positiv, supportive, støttespiller',
  leading: 'ledende, leiande, pådriver, pådrivar, drar lasset, dreg lasset, leading, aktiv',
}

/** Other words for our own, as registers and project methods write them. */
const otherWords: Readonly<Record<Exclude<WordField, 'category'>, Readonly<Record<string, string>>>> = {
  attitude: {
    champion: '++, svært positiv, veldig positiv, pådriver, pådrivar, ambassadør, champion, very positive',
    supportive: '+, positiv, positive, støttende, støttande, støttespiller, for, supporter, supportive',
    neutral: '0, ○, nøytral, neutral, avventende, avventande, likegyldig, blandet, blanda',
    sceptical: '-, −, –, negativ, negative, kritisk, skeptisk, tvilende, sceptical, skeptical, critical',
    against: '--, −−, svært negativ, veldig negativ, imot, mot, motstander, motstandar, against, opponent',
    unknown: "?, vet ikke, veit ikkje, ukjent, usikker, unknown, don’t know, don't know",
  },
  engagementNow: engagementWords,
  engagementWanted: engagementWords,
  involvement: {
    inform: 'informere, informeres, informerast, informasjon, inform',
    consult: 'konsultere, konsulteres, rådføre, høre, høres, høyre, høyring, høring, consult',
    involve: 'involvere, involveres, involverast, involve, medvirke, medverke, medvirkning',
    collaborate: 'samarbeide, samarbeid, samskape, samskaping, collaborate, partner',
    decide: 'beslutte, medbestemme, avgjøre, avgjere, bestemme, decide, empower, co-decide',
  },
}

const packs: Readonly<Record<WordField, readonly Word[]>> = {
  category: categoryPack,
  attitude: attitudePack,
  engagementNow: engagementPack,
  engagementWanted: engagementPack,
  involvement: involvementPack,
}

function wordsOf(field: WordField): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { key, name } of packs[field]) {
    for (const text of [key, ...Object.values(name)]) words.set(comparableName(text), key)
    const others = field === 'category' ? '' : (otherWords[field][key] ?? '')
    for (const text of others.split(', ')) if (text !== '' && !words.has(text)) words.set(text, key)
  }
  return words
}

const byField: Readonly<Record<WordField, ReadonlyMap<string, string>>> = {
  category: wordsOf('category'),
  attitude: wordsOf('attitude'),
  engagementNow: wordsOf('engagementNow'),
  engagementWanted: wordsOf('engagementWanted'),
  involvement: wordsOf('involvement'),
}

/** What the cells of such a column can become, in the order of the pack. */
export const fieldChoices = (field: WordField): readonly Word[] => packs[field]

/** Every word that is understood, with the key it stands for. */
export const fieldWords = (field: WordField): ReadonlyMap<string, string> => byField[field]

/** The key a word stands for, in whatever language; null when it is none of them. */
export const keyOfWord = (field: WordField, word: string): string | null =>
  (field === 'category' ? parseCategory(word) : byField[field].get(comparableName(word))) ?? null
