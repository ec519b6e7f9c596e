import { expect, test } from 'vitest'
import { isNavigationAllowed, isRequestAllowed, PAGE_ADDRESS } from './ownPage.ts'

const foreign = [
  'https://example.com/',
  'http://samling/',
  'app://samling.example/',
  'app://samling@evil/',
  'app://user@samling/',
  'app://user:word@samling/',
  'app://samling:81/',
  'app:samling',
  'file:///etc/passwd',
  'data:text/html,hello',
  'javascript:alert(1)',
  'blob:https://example.com/1',
  'about:blank',
  'chrome://settings',
  'view-source:app://samling/',
  '',
  'app://',
]

test.each(foreign)('a window never goes to %j', (url) => {
  expect(isNavigationAllowed(url, true, PAGE_ADDRESS)).toBe(false)
})

test('the window itself may go to its own page, and only the window itself', () => {
  expect(isNavigationAllowed('app://samling/', true, PAGE_ADDRESS)).toBe(true)
  expect(isNavigationAllowed('app://samling/index.html#x', true, PAGE_ADDRESS)).toBe(true)
  expect(isNavigationAllowed('app://samling/', false, PAGE_ADDRESS)).toBe(false)
})

test('a page fetches its own files and what it made itself, nothing else', () => {
  for (const url of ['app://samling/assets/a.js', 'blob:app://samling/1', 'data:image/png;base64,AA']) {
    expect(isRequestAllowed(url, PAGE_ADDRESS, false)).toBe(true)
  }
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
  ]) {
    expect(isRequestAllowed(url, PAGE_ADDRESS, false)).toBe(false)
  }
})

test('development adds its own server and the reload socket, no other', () => {
  const page = 'http://127.0.0.1:5173'
  expect(isRequestAllowed('ws://127.0.0.1:5173/', page, true)).toBe(true)
  expect(isRequestAllowed('http://127.0.0.1:5173/main.tsx', page, true)).toBe(true)
  expect(isRequestAllowed('ws://127.0.0.1:5174/', page, true)).toBe(false)
  expect(isRequestAllowed('https://example.com/', page, true)).toBe(false)
})
