import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { languages } from '../../shared/packs/language.ts'
import { type MenuAction, menuActions } from '../../shared/sync/shellBridge.ts'
import { menuTemplate } from './menuTemplate.ts'

const situation = {
  language: 'nb',
  platform: 'win32',
  available: new Set(menuActions),
  isDevelopment: false,
} as const
const effects = { act: () => undefined, showAbout: () => undefined }

function allItems(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])])
}
const platforms = ['win32', 'darwin', 'linux'] as const
const everyMenu = platforms.flatMap((platform) => languages.map((language) => ({ platform, language })))

test('the menus are Fil, Rediger, Vis and Hjelp, with what macOS expects besides', () => {
  const titles = (platform: NodeJS.Platform) =>
    menuTemplate({ ...situation, platform }, effects).map(({ label }) => label)
  expect(titles('win32')).toEqual(['Fil', 'Rediger', 'Vis', 'Hjelp'])
  expect(titles('darwin')).toEqual(['Samling', 'Fil', 'Rediger', 'Vis', 'Vindu', 'Hjelp'])
})

test.each(everyMenu)(
  'every item has a word and every action its place on $platform in $language',
  (where) => {
    const items = allItems(menuTemplate({ ...situation, ...where }, effects))
    expect(items.filter((item) => item.type !== 'separator' && !item.label)).toEqual([])
    expect(items.flatMap(({ id }) => id ?? []).sort()).toEqual([...menuActions].sort())
  },
)

test('editing has the standard roles, without which copying is dead in text fields', () => {
  const roles = allItems(menuTemplate(situation, effects)).map(({ role }) => role)
  for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit'] as const) expect(roles).toContain(role)
})

test('keys are shown but never registered, or one press would act twice', () => {
  const withKeys = allItems(menuTemplate(situation, effects)).filter(({ accelerator }) => accelerator)
  expect(withKeys.length).toBeGreaterThan(5)
  expect(withKeys.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
})

test('what the page cannot do now is grey', () => {
  const items = allItems(menuTemplate({ ...situation, available: new Set<MenuAction>(['undo']) }, effects))
  const enabled = items.filter((item) => item.id && item.enabled).map(({ id }) => id)
  expect(enabled).toEqual(['undo'])
})

test('choosing an item asks the page', () => {
  const asked: MenuAction[] = []
  const items = allItems(menuTemplate(situation, { ...effects, act: (action) => asked.push(action) }))
  // The click handlers take nothing from Electron, so nothing is needed to call them.
  for (const item of items) if (item.id) (item.click as () => void)()
  expect([...asked].sort()).toEqual([...menuActions].sort())
})

test('the developer’s tools are for developers', () => {
  const roles = (isDevelopment: boolean) =>
    allItems(menuTemplate({ ...situation, isDevelopment }, effects)).map(({ role }) => role)
  expect(roles(false)).not.toContain('toggleDevTools')
  expect(roles(true)).toContain('toggleDevTools')
})
