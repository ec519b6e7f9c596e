// Measures the category colours. Used by tests only; colours are `#RRGGBB` throughout.

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** CIE L*a*b*, D65 white, 2° observer. */
export type Lab = Triple

/** How a person sees the colour; the three deficiencies are taken at full strength. */
export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia'

/** Machado, Oliveira and Fernandes (2009), severity 1.0; to be applied to linear RGB. */
const machado = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<Exclude<Vision, 'normal'>, Matrix>

/** Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1). */
const rgbToXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

const mapTriple = ([a, b, c]: Triple, map: (value: number) => number): Triple => [map(a), map(b), map(c)]

const dot = (left: Triple, right: Triple): number =>
  left[0] * right[0] + left[1] * right[1] + left[2] * right[2]

const multiply = (matrix: Matrix, vector: Triple): Triple => [
  dot(matrix[0], vector),
  dot(matrix[1], vector),
  dot(matrix[2], vector),
]

/** Linear RGB, 0..1. */
function parseColor(color: string): Triple {
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw new Error(`Not a #RRGGBB colour: ${color}`)
  const channel = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255
  return mapTriple([channel(1), channel(3), channel(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
}

function linearRgbToLab(rgb: Triple): Lab {
  // White is what the matrix makes of RGB 1,1,1, so that greys come out with exactly no chroma.
  const white = multiply(rgbToXyz, [1, 1, 1])
  const xyz = multiply(rgbToXyz, rgb)
  const relative: Triple = [xyz[0] / white[0], xyz[1] / white[1], xyz[2] / white[2]]
  const [x, y, z] = mapTriple(relative, (t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116,
  )
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const degrees = (radians: number): number => (radians * 180) / Math.PI
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180)
const sine = (angle: number): number => Math.sin((angle * Math.PI) / 180)
const hueOf = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360

/** Chroma 25 is where the formula's chroma corrections turn; the 7th powers are the formula's own. */
const chromaWeight = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/**
 * CIEDE2000 with kL = kC = kH = 1. Source: Sharma, Wu, Dalal, «The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations», 2005; equations 2–22.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const chroma1 = Math.hypot(a1 * stretch, b1)
  const chroma2 = Math.hypot(a2 * stretch, b2)
  const hue1 = hueOf(a1 * stretch, b1)
  const hue2 = hueOf(a2 * stretch, b2)
  const isGrey = chroma1 * chroma2 === 0
  const isAcrossZero = Math.abs(hue2 - hue1) > 180

  const hueStep = isGrey ? 0 : hue2 - hue1 + (isAcrossZero ? (hue2 > hue1 ? -360 : 360) : 0)
  const lightnessStep = l2 - l1
  const chromaStep = chroma2 - chroma1
  const hueDistance = 2 * Math.sqrt(chroma1 * chroma2) * sine(hueStep / 2)

  const lightness = (l1 + l2) / 2
  const chroma = (chroma1 + chroma2) / 2
  // A grey has no hue of its own (0), so the sum is the other colour's hue.
  const hue = isGrey ? hue1 + hue2 : (hue1 + hue2 + (isAcrossZero ? (hue1 + hue2 < 360 ? 360 : -360) : 0)) / 2

  const t =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63)
  const scaleL = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2)
  const scaleC = 1 + 0.045 * chroma
  const scaleH = 1 + 0.015 * chroma * t
  const rotation = -sine(60 * Math.exp(-(((hue - 275) / 25) ** 2))) * 2 * chromaWeight(chroma)

  const partL = lightnessStep / scaleL
  const partC = chromaStep / scaleC
  const partH = hueDistance / scaleH
  return Math.sqrt(partL ** 2 + partC ** 2 + partH ** 2 + rotation * partC * partH)
}

function seenAs(color: string, vision: Vision): Lab {
  const rgb = parseColor(color)
  if (vision === 'normal') return linearRgbToLab(rgb)
  // The matrices leave the RGB cube for strong colours; a screen would show the clamped value.
  return linearRgbToLab(mapTriple(multiply(machado[vision], rgb), (value) => Math.min(1, Math.max(0, value))))
}

/** CIEDE2000 between two colours as a person with this vision sees them. */
export const colorDifference = (left: string, right: string, vision: Vision): number =>
  ciede2000(seenAs(left, vision), seenAs(right, vision))

/** WCAG 2 contrast ratio, 1..21. */
export function contrastRatio(left: string, right: string): number {
  const luminances = [left, right].map((color) => dot([0.2126, 0.7152, 0.0722], parseColor(color)))
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05)
}
