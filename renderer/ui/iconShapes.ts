/** Circle as a path, so that every icon is a list of path strings. */
const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`

/** A filled-looking point: a line of no length with round caps. */
const point = (x: number, y: number): string => `M${x} ${y}h.01`

/** Our own set, drawn on 24 × 24 with one stroke width. */
export const iconShapes = {
  arrowRight: ['M4 12h16', 'M14 6l6 6-6 6'],
  board: ['M4 4h16v16H4z', 'M12 4v16', 'M4 12h16'],
  calendar: ['M4 6h16v14H4z', 'M4 10.5h16', 'M8 3.5V7', 'M16 3.5V7'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  checkCircle: [circle(12, 12, 9), 'M8 12.3l2.8 2.8L16 9.7'],
  chevronDown: ['M6 9.5l6 6 6-6'],
  chevronLeft: ['M14.5 6l-6 6 6 6'],
  chevronRight: ['M9.5 6l6 6-6 6'],
  chevronUp: ['M6 14.5l6-6 6 6'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  cloudOff: ['M4 4l16 16', circle(12, 12, 9)],
  copy: ['M9 9h11v11H9z', 'M15 9V4H4v11h5'],
  dots: [circle(12, 5, 0.7), circle(12, 12, 0.7), circle(12, 19, 0.7)],
  excel: ['M14 3H6v18h12V7z', 'M14 3v4h4', 'M9 12l6 5', 'M15 12l-6 5'],
  expand: ['M14 4h6v6', 'M20 4l-7 7', 'M10 20H4v-6', 'M4 20l7-7'],
  file: ['M14 3H6v18h12V7z', 'M14 3v4h4'],
  fileIn: ['M14 3H6v6', 'M14 3v4h4v14H6v-3', 'M14 3l4 4', 'M3 13.5h9', 'M9 10.5l3 3-3 3'],
  folder: ['M3.5 6h6l2 2.5h9V19h-17z'],
  filter: ['M4 5h16l-6 7.5V20l-4-2v-5.5z'],
  front: ['M8 8h12v12H8z', 'M4 15V4h11'],
  grid: ['M4 4h16v16H4z', 'M4 9.5h16', 'M4 14.8h16', 'M9.5 4v16'],
  help: [circle(12, 12, 9), 'M9.5 9.6a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.4 1-1.4 2', point(12, 16.8)],
  hand: [
    'M8 12V6.5a1.5 1.5 0 0 1 3 0V11',
    'M11 10V5a1.5 1.5 0 0 1 3 0v6',
    'M14 11V6.5a1.5 1.5 0 0 1 3 0V14c0 4-2 6.5-5.2 6.5-2.6 0-4-1.2-5.3-3.6L4.6 13.5a1.5 1.5 0 0 1 2.6-1.5L8 13',
  ],
  history: ['M4 12a8 8 0 1 0 2.5-5.8', 'M4 4v4h4', 'M12 8v4.5l3 2'],
  home: ['M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z'],
  language: [circle(12, 12, 9), 'M3 12h18', 'M12 3c5 5 5 13 0 18c-5-5-5-13 0-18'],
  layers: ['M12 4l9 5-9 5-9-5z', 'M3 14l9 5 9-5'],
  link: [
    'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3L12 6.4',
    'M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1.1',
  ],
  list: ['M9 6h11', 'M9 12h11', 'M9 18h11', point(4.5, 6), point(4.5, 12), point(4.5, 18)],
  merge: ['M5 4c0 5 7 4 7 9v7', 'M19 4c0 5-7 4-7 9', 'M8.5 16.5L12 20l3.5-3.5'],
  minus: ['M5 12h14'],
  parking: ['M4 4h16v16H4z', 'M9.5 17V7.5h3.2a2.8 2.8 0 0 1 0 5.6H9.5'],
  move: ['M12 3v18', 'M3 12h18', 'M9 6l3-3 3 3', 'M9 18l3 3 3-3', 'M6 9l-3 3 3 3', 'M18 9l3 3-3 3'],
  magnet: ['M6 4v8a6 6 0 0 0 12 0V4h-4v8a2 2 0 0 1-4 0V4z', 'M6 8h4', 'M14 8h4'],
  municipalities: ['M4 20h16', 'M6 20V9l6-4 6 4v11', 'M10 20v-5h4v5', point(12, 11)],
  pencil: ['M4 20l1-4.5L16.5 4 20 7.5 8.5 19z', 'M14 6.5l3.5 3.5'],
  play: ['M8 5.5v13l10-6.5z'],
  plus: ['M12 5v14', 'M5 12h14'],
  person: [circle(12, 8, 3.5), 'M5 20c0-4 3-6 7-6s7 2 7 6'],
  picture: ['M4 5h16v14H4z', 'M4 16l5-5 4 4 2.5-2.5L20 17', point(15.5, 9)],
  projector: ['M3 4h18', 'M4.5 4v10.5h15V4', 'M12 14.5V18', 'M8 20.5l4-2.5 4 2.5'],
  relation: [circle(6, 17, 2.5), circle(18, 7, 2.5), 'M8 15.4l8-6.8'],
  redo: ['M15 5l4.5 4.5L15 14', 'M19.5 9.5H9a5 5 0 0 0 0 10h4'],
  search: [circle(10.5, 10.5, 6), 'M15 15l5 5'],
  select: ['M4 8V4h4', 'M16 4h4v4', 'M20 16v4h-4', 'M8 20H4v-4', 'M8 12.5l3 3 5-6'],
  shield: ['M12 3.5l7 2v6c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9v-6z', 'M9 12l2.2 2.2L15 10.4'],
  switch: ['M7 4L3.5 7.5 7 11', 'M3.5 7.5h13', 'M17 13l3.5 3.5L17 20', 'M20.5 16.5h-13'],
  target: [circle(12, 12, 8.5), circle(12, 12, 4.5), point(12, 12)],
  trash: ['M4 7h16', 'M9 7V4h6v3', 'M6 7l1 13.5h10L18 7', 'M10 11v6', 'M14 11v6'],
  spread: ['M4 4h6v5H4z', 'M14 15h6v5h-6z', 'M10 9l4 6', 'M15 4h5v5', 'M9 20H4v-5'],
  tray: ['M4 14l2.5-9h11L20 14v5.5H4z', 'M4 14h4.5c.3 1.8 1.6 3 3.5 3s3.2-1.2 3.5-3H20'],
  undo: ['M9 5L4.5 9.5 9 14', 'M4.5 9.5H15a5 5 0 0 1 0 10h-4'],
  warning: ['M12 4l9 16H3z', 'M12 10v4.5', point(12, 17.3)],
} as const satisfies Record<string, readonly string[]>

export type IconName = keyof typeof iconShapes
