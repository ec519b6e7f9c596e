import { createContext, useContext } from 'react'

/** The one entrance for files from outside: what they are decides what is shown. */
export interface BringIn {
  /** Opens the system's file chooser. */
  readonly choose: () => void
  readonly take: (file: File) => void
}

export const BringInContext = createContext<BringIn | null>(null)

export function useBringIn(): BringIn {
  const bringIn = useContext(BringInContext)
  if (!bringIn) throw new Error('A screen was drawn outside the entrance for files')
  return bringIn
}
