import type PDFDocument from 'pdfkit'

/** The whole file, once the document has ended. */
export function collectPdf(pdf: PDFDocument): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  pdf.on('data', (piece) => void pieces.push(piece))
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(new Blob(pieces, { type: 'application/pdf' })))
  })
}
