/** What this server is called from outside: the only Host and Origin headers it listens to. */
export interface AllowedOrigins {
  readonly isOwnHost: (host: string | undefined) => boolean
  readonly isOwnOrigin: (origin: string | undefined) => boolean
  /** The WebSocket addresses of the same names, for the content security policy. */
  readonly socketAddresses: readonly string[]
}

const HTTP_PORT = 80

/**
 * The names of a server bound to a loopback address. Comparing Origin with Host is not enough: a
 * page that points its own domain at 127.0.0.1 controls both. So both are held to this list.
 */
export function allowedOrigins(boundAddress: string, port: number): AllowedOrigins {
  const address = boundAddress.includes(':') ? `[${boundAddress}]` : boundAddress
  const names = [address, 'localhost']
  // Browsers leave out the port of plain http, in both headers.
  const hosts = names.map((name) => (port === HTTP_PORT ? name : `${name}:${port}`))
  const own = new Set(hosts)
  const ownOrigins = new Set(hosts.map((host) => `http://${host}`))
  return {
    isOwnHost: (host) => host !== undefined && own.has(host),
    isOwnOrigin: (origin) => origin !== undefined && ownOrigins.has(origin),
    socketAddresses: hosts.map((host) => `ws://${host}`),
  }
}

/** With two Host headers, each reader may believe another one. `rawHeaders` is Node's: name, value, name … */
export const hasOneHost = (rawHeaders: readonly string[]): boolean =>
  rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length === 1
