/** What reads PDFs beside the page (PDF.js calls it so): it begins when it is loaded as a worker. */
// @ts-expect-error It comes without types; nothing of it is called here.
export * from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
