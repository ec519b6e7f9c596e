/** The one origin an Electron window ever shows. */
export const PAGE_SCHEME = 'app'
export const PAGE_HOST = 'samling'
export const PAGE_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/`

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)

/**
 * Whether `url` belongs to our own page. Parts are compared one by one because `URL.origin` is the
 * word "null" for every scheme the web does not know, ours included.
 */
export function isOwnPage(url: string, pageAddress: string): boolean {
  const [asked, own] = [parse(url), parse(pageAddress)]
  if (!asked || !own) return false
  return (
    asked.protocol === own.protocol &&
    asked.host === own.host &&
    asked.username === '' &&
    asked.password === ''
  )
}

/** Whether a frame may go to `url`: only our page, only in the window itself; we have no inner frames. */
export const isNavigationAllowed = (url: string, isMainFrame: boolean, pageAddress: string): boolean =>
  isMainFrame && isOwnPage(url, pageAddress)

/**
 * Whether the page may fetch `url` at all. Samling works without a network, so anything but its own
 * files and what it made itself is a mistake or an attack. Development adds the reload socket.
 */
export function isRequestAllowed(url: string, pageAddress: string, isDevelopment: boolean): boolean {
  if (isOwnPage(url, pageAddress) || url.startsWith('blob:') || url.startsWith('data:')) return true
  if (!isDevelopment) return false
  return url.startsWith('devtools:') || isOwnPage(url.replace(/^ws:/, 'http:'), pageAddress)
}
