import type { Page } from 'playwright-core'
import {
  emptyPlan,
  largePlan,
  longPlan,
  onlyProblemsPlan,
  troubledPlan,
  typicalPlan,
} from '../../renderer/features/readBack/testing/plans.ts'
import { remarkedPlan } from '../../renderer/features/readBack/testing/remarkedPlan.ts'
import type { ReadBackPlan } from '../../shared/sync/readBack.ts'
import { dropFile } from '../dropFile.ts'
import { showPlan } from '../showPlan.ts'
import { moss, onlyNorwegian, press, type Shot } from './shot.ts'

const laptop = { width: 1366, height: 768 }
const show = (plan: ReadBackPlan) => (page: Page) => showPlan(page, plan)
const list = [...Buffer.from('Navn;Kategori\nRockefeller;L\nMomentum;E\n')]

/** A workbook that has come home. */
export const readBackShots: readonly Shot[] = [
  { name: 'readBack-typical', place: moss, act: show(typicalPlan) },
  { name: 'readBack-laptop', place: moss, size: laptop, act: show(troubledPlan) },
  { name: 'readBack-large', place: moss, languages: onlyNorwegian, act: show(largePlan) },
  { name: 'readBack-long', place: moss, size: laptop, languages: ['nn'], act: show(longPlan) },
  { name: 'readBack-problems', place: moss, size: laptop, act: show(onlyProblemsPlan) },
  { name: 'readBack-remarks', place: moss, size: laptop, act: show(remarkedPlan) },
  { name: 'readBack-nothing', place: moss, act: show(emptyPlan) },
  {
    name: 'readBack-sheet',
    place: moss,
    size: laptop,
    languages: onlyNorwegian,
    act: async (page) => {
      await showPlan(page, troubledPlan)
      await page.getByLabel('Vis ark').selectOption('Tiltaksplan')
    },
  },
  {
    name: 'readBack-covered',
    place: moss,
    languages: onlyNorwegian,
    act: async (page) => {
      await press('F11')(page)
      await showPlan(page, typicalPlan)
    },
  },
  {
    name: 'readBack-projector',
    place: moss,
    languages: ['nb', 'nn'],
    act: async (page) => {
      await press('F11')(page)
      await showPlan(page, typicalPlan)
      await page.locator('.roomCover button').click()
    },
  },
  {
    name: 'bringIn-whose',
    place: { ...moss, screen: 'plan' },
    act: (page) => dropFile(page, { name: 'liste.csv', bytes: list }),
  },
  {
    name: 'bringIn-drop',
    place: { ...moss, screen: 'overview' },
    size: laptop,
    languages: onlyNorwegian,
    act: (page) => dropFile(page, { name: 'liste.csv', bytes: list }, ['dragover']),
  },
]
