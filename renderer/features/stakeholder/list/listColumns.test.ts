import { expect, test } from 'vitest'
import { fitColumns, fitProjectedColumns, type ListLayout } from './listColumns.ts'

const REM_PX = 16
const sum = ({ columns, widthsRem }: ListLayout): number =>
  columns.reduce((total, column) => total + widthsRem[column], 0)

test('a wide window has room for every column', () => {
  const layout = fitColumns(1736 / REM_PX)
  expect(layout.columns).toHaveLength(13)
  expect(layout.hasCategoryWords).toBe(true)
})

test('beside the tray contact and deadline give way; beside tray and drawer the next step too', () => {
  const besideTray = fitColumns(1516 / REM_PX)
  expect(besideTray.columns).not.toContain('contact')
  expect(besideTray.columns).toContain('nextStep')
  const besideBoth = fitColumns(1124 / REM_PX)
  for (const column of ['contact', 'deadline', 'nextStep'] as const)
    expect(besideBoth.columns).not.toContain(column)
  expect(besideBoth.columns).toContain('attitude')
})

test('on the smallest window the attitude still has room beside the tray', () => {
  expect(fitColumns(893 / REM_PX).columns).toContain('attitude')
})

test('what makes a card a card on the map stays, however narrow the window', () => {
  const layout = fitColumns(20)
  expect(layout.columns).toEqual(['choice', 'category', 'name', 'quadrant', 'influence', 'interest'])
  expect(layout.hasCategoryWords).toBe(false)
})

test('the columns fill the room, and a wider room never shows fewer', () => {
  let before = 0
  for (let room = 50; room < 200; room += 0.25) {
    const layout = fitColumns(room)
    expect(sum(layout), String(room)).toBeCloseTo(room)
    expect(layout.columns.length).toBeGreaterThanOrEqual(before)
    before = layout.columns.length
  }
})

test('the room sees no attitude, no contact and no numbers', () => {
  const layout = fitProjectedColumns(111)
  expect(layout.columns).toEqual(['name', 'category', 'quadrant'])
  expect(sum(layout)).toBeCloseTo(111)
})
