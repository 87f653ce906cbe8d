/** The report as data; `report-1.0.json` is its schema. */
import { isMapping } from '../model/index.ts';
import type { Account } from './account.ts';
import { writeEarl } from './earl.ts';

/** Where its schema is known by; the file itself comes with the package, as `octavo/report-1.0.json`. */
export const schemaAddress = 'https://octavo.example/schemas/report-1.0.json';

export function writeJson(account: Account): Uint8Array {
  return Buffer.from(`${JSON.stringify({ $schema: schemaAddress, ...account, earl: writeEarl(account) }, null, 2)}\n`);
}

/** Whether this is such data: it says so itself. */
export function isReport(value: unknown): boolean {
  return isMapping(value) && value['$schema'] === schemaAddress;
}
