import { expect, test } from 'vitest'
import { defaultLibraryFolder, type FolderLook } from './defaultLibraryFolder.ts'

const look = (folders: readonly string[], text = ''): FolderLook => ({
  exists: (folder) => folders.includes(folder),
  readText: (path) => (path.endsWith('user-dirs.dirs') ? text : ''),
})

test('SAMLING_LIBRARY decides, everywhere', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    expect(defaultLibraryFolder(platform, { SAMLING_LIBRARY: '/mitt' }, '/home/kari', look([]))).toBe('/mitt')
  }
})

test('the user’s own documents folder comes first', () => {
  const windows = 'C:\\Users\\Kari'
  expect(defaultLibraryFolder('win32', {}, windows, look([`${windows}\\Documents`]))).toBe(
    'C:\\Users\\Kari\\Documents\\Samling',
  )
  expect(defaultLibraryFolder('darwin', {}, '/Users/kari', look(['/Users/kari/Documents']))).toBe(
    '/Users/kari/Documents/Samling',
  )
  expect(defaultLibraryFolder('linux', {}, '/home/kari', look(['/home/kari/Documents']))).toBe(
    '/home/kari/Documents/Samling',
  )
})

test('a Linux desktop in Norwegian keeps its documents in «Dokumenter»', () => {
  const settings = '# made by xdg\nXDG_DESKTOP_DIR="$HOME/Skrivebord"\nXDG_DOCUMENTS_DIR="$HOME/Dokumenter"\n'
  const folders = ['/home/kari/Dokumenter', '/home/kari/Documents']
  expect(defaultLibraryFolder('linux', {}, '/home/kari', look(folders, settings))).toBe(
    '/home/kari/Dokumenter/Samling',
  )
})

test('a Linux without such folders points at the home folder, where files must not lie about', () => {
  const settings = 'XDG_DOCUMENTS_DIR="$HOME/"\n'
  expect(defaultLibraryFolder('linux', {}, '/home/kari', look(['/home/kari/', '/home/kari'], settings))).toBe(
    '/home/kari/.local/share/samling',
  )
})

test('without a documents folder, as when a sync service has taken it over, the app-data folder is used', () => {
  const env = { LOCALAPPDATA: 'D:\\Local', OneDrive: 'C:\\Users\\Kari\\OneDrive', XDG_DATA_HOME: '/data' }
  const folders = ['C:\\Users\\Kari\\OneDrive\\Documents']
  expect(defaultLibraryFolder('win32', env, 'C:\\Users\\Kari', look(folders))).toBe('D:\\Local\\Samling')
  expect(defaultLibraryFolder('linux', env, '/home/kari', look([]))).toBe('/data/samling')
  expect(defaultLibraryFolder('darwin', env, '/Users/kari', look([]))).toBe(
    '/Users/kari/Library/Application Support/Samling',
  )
})
