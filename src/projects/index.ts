/** Projects of other programs, read as what book.yaml would say. */
export { importProject, type Imported } from './importing.ts';
export { writeReport } from './report.ts';
export type { Finding } from './project.ts';
