const STORAGE_KEY = 'samling.token'

/**
 * The launch token the host put in the address's fragment. It is moved to this tab's own storage and
 * taken out of the address bar, so that it is neither projected nor bookmarked; a reload finds it again.
 */
export function takeLaunchToken(place: Location, storage: Storage, history: History): string | null {
  const token = new URLSearchParams(place.hash.slice(1)).get('token')
  if (token) {
    storage.setItem(STORAGE_KEY, token)
    history.replaceState(null, '', place.pathname + place.search)
    return token
  }
  return storage.getItem(STORAGE_KEY)
}
