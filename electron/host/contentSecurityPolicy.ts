/**
 * What a page of Samling may load and where it may speak: its own files, nothing inline, nothing
 * remote. `connectSources` adds the server's own WebSocket address, which older Safari does not
 * count as 'self'. Pictures may be made on the spot (map exports), hence `data:` and `blob:`.
 */
export function contentSecurityPolicy(connectSources: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connectSources].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
