import { askEpubCheck } from '../../src/checks/reference/epubcheck.ts';
import { toFinding, type Validator } from './finding.ts';

export const epubcheck: Validator = {
  name: 'EPUBCheck',
  reads: ['epub'],
  validate: async (file) => (await askEpubCheck(file)).map(toFinding),
};
