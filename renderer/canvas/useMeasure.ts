import { useEffect, useMemo, useState } from 'react'
import { createMeasurers, loadBoardFonts } from './canvasText.ts'
import type { Measure } from './cardLayout.ts'

/** Measures names as they will be drawn; a new one when the font has arrived, so that all is laid out again. */
export function useMeasure(weight: number): Measure {
  const [isLoaded, setIsLoaded] = useState(false)
  useEffect(() => {
    let isHere = true
    void loadBoardFonts().then(() => {
      if (isHere) setIsLoaded(true)
    })
    return () => {
      isHere = false
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths measured before the font came are wrong
  return useMemo(() => createMeasurers().measurerOf(weight), [weight, isLoaded])
}
