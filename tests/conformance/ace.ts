import { askAce } from '../../src/checks/reference/ace.ts';
import { toFinding, type Validator } from './finding.ts';

export const ace: Validator = {
  name: 'Ace',
  reads: ['epub'],
  validate: async (file) => (await askAce(file)).map(toFinding),
};
