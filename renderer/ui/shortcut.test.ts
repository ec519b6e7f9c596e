import { expect, test } from 'vitest'
import { belongsToControl, belongsToTextField, isShortcut } from './shortcut.ts'

const press = (key: string, held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

test('letters match in either case but not with other keys held', () => {
  expect(isShortcut(press('n'), 'N')).toBe(true)
  expect(isShortcut(press('n', ['ctrl']), 'N')).toBe(false)
  expect(isShortcut(press('N', ['shift']), 'N')).toBe(false)
})

test('Ctrl is Command on a Mac, and Shift tells undo from redo', () => {
  expect(isShortcut(press('z', ['meta']), 'Ctrl+Z')).toBe(true)
  expect(isShortcut(press('Z', ['ctrl', 'shift']), 'Ctrl+Shift+Z')).toBe(true)
  expect(isShortcut(press('Z', ['ctrl', 'shift']), 'Ctrl+Z')).toBe(false)
})

test('a question mark is a question mark with or without Shift', () => {
  expect(isShortcut(press('?', ['shift']), '?')).toBe(true)
  expect(isShortcut(press('?'), '?')).toBe(true)
})

test('while typing, letters and the field’s own undo stay with the field', () => {
  expect(['N', '0', '?', 'Ctrl+Z', 'Escape'].map(belongsToTextField)).toEqual([true, true, true, true, true])
  expect(['F1', 'F11', 'Ctrl+PageDown'].map(belongsToTextField)).toEqual([false, false, false])
})

test('Shift and a digit is that key, whatever sign it types', () => {
  const shifted = { ...press('!', ['shift']), code: 'Digit1' }
  expect([isShortcut(shifted, 'Shift+1'), isShortcut(shifted, '1'), isShortcut(shifted, 'Shift+2')]).toEqual([
    true,
    false,
    false,
  ])
  expect(isShortcut({ ...press('1'), code: 'Digit1' }, 'Shift+1')).toBe(false)
})

test('Space has a name, and stays as Enter does with the button that is focused; arrows stay with radio buttons', () => {
  expect(isShortcut(press(' '), 'Space')).toBe(true)
  expect(belongsToControl(' ', 'button')).toBe(true)
  expect(belongsToControl('Enter', 'button')).toBe(true)
  expect(belongsToControl('Enter', '')).toBe(false)
  expect(belongsToControl('ArrowLeft', 'radio')).toBe(true)
  expect(belongsToControl('ArrowLeft', 'button')).toBe(false)
  expect(belongsToControl('n', 'button')).toBe(false)
})
