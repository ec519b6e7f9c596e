/** The little of pdfkit that a picture needs. Its own types would bring all of Node's into the page. */
declare module 'pdfkit' {
  export interface StructureElement {
    readonly add: (child: StructureElement | (() => void)) => StructureElement
    readonly end: () => void
  }

  /** An object of the file under construction: a dictionary, and with `end` its bytes. */
  export interface PdfReference {
    readonly id: number
    readonly end: (bytes: Uint8Array) => void
  }

  /** Anything of this shape can be put on a page. */
  export interface PdfImage {
    readonly width: number
    readonly height: number
    readonly label: string
    readonly obj: PdfReference | null
    readonly embed: (pdf: PDFDocument) => void
  }

  export interface PdfTextOptions {
    readonly lineBreak: false
    /** Points below the top of the line where the baseline is; 0 = the given y is the baseline. */
    readonly baseline: number
    readonly characterSpacing: number
  }

  // biome-ignore lint/style/noDefaultExport: this is how the package says its name
  export default class PDFDocument {
    constructor(options: {
      readonly size: readonly [number, number]
      readonly margin: number
      readonly pdfVersion: '1.7'
      readonly tagged: true
      readonly lang: string
      readonly displayTitle: true
      /** null = do not begin with Helvetica, whose measures we do not ship. */
      readonly font: null
      readonly info: Readonly<Record<'Title' | 'Creator' | 'Producer', string>> & {
        readonly Keywords?: string
      }
    })
    on(event: 'data', listen: (piece: Uint8Array<ArrayBuffer>) => void): this
    on(event: 'end', listen: () => void): this
    end(): void
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this

    struct(
      type: string,
      options: { readonly alt?: string; readonly title?: string },
      children?: (() => void) | readonly StructureElement[],
    ): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Span', options: { readonly actual: string }): this
    /** What belongs to the paper and not to what it says. */
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' }): this
    endMarkedContent(): this

    registerFont(name: string, file: Uint8Array): this
    font(name: string): this
    /** The chosen font. There is no public way to ask which letters it has; the version is fixed. */
    readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean } }
    fontSize(size: number): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: PdfTextOptions): this
    ref(dictionary: object): PdfReference
    image(
      image: PdfImage,
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number },
    ): this

    save(): this
    restore(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radii: readonly number[]): this
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this
    arc(x: number, y: number, radius: number, from: number, to: number, isBackwards: boolean): this
    /** Path data as in SVG. */
    path(data: string): this
    closePath(): this
    fillColor(color: string, opacity: number): this
    strokeColor(color: string, opacity: number): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round' | 'square'): this
    lineJoin(join: 'miter' | 'round' | 'bevel'): this
    dash(lengths: readonly number[], options: { readonly phase: number }): this
    undash(): this
    fill(): this
    stroke(): this
    clip(): this
  }
}
