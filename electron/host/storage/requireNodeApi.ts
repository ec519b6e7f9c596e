/** The SQLite addon is built on Node-API 10. */
const REQUIRED_NODE_API = 10

/**
 * Stops with a readable message where the SQLite addon would end the process with a segmentation
 * fault and no word: there is no exception to catch later, so this must run before it is loaded.
 */
export function requireNodeApi(
  versions: { readonly napi?: string; readonly node?: string } = process.versions,
): void {
  const found = Number(versions.napi)
  if (found >= REQUIRED_NODE_API) return
  throw new Error(
    `Samling needs Node 22.14 or newer (Node-API ${REQUIRED_NODE_API}). ` +
      `This is Node ${versions.node ?? 'of an unknown version'} (Node-API ${versions.napi ?? 'unknown'}). ` +
      'Start with "npm start" or "npm run …": they use the Node that comes with Samling.',
  )
}
