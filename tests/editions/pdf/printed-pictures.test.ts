/** Pictures are measured where they stand in print: too few dots are told once, and what was seen is in the report. */
import { describe, expect, it } from 'vitest';
import { openDocket, openSession } from '../../../src/session.ts';
import { folderWith } from '../../support/folder.ts';
import { drawChart, paintGrey } from '../../support/made-up-pictures.ts';

const files = {
  'text.md': [
    '# Pictures',
    '![Good](good.png)',
    '![Small as it is](icon.png)',
    '![Drawn](chart.svg){width=100%}',
    '![Enlarged](small.png){width=100%}',
    '![Enlarged, too](smaller.png){width=100%}',
  ].join('\n\n'),
  'good.png': paintGrey(1600, 400),
  'icon.png': paintGrey(40, 40),
  'chart.svg': drawChart(40, 20, ['a', 'b'], 2),
  'small.png': paintGrey(120, 30),
  'smaller.png': paintGrey(60, 15),
};

describe('pictures in print', () => {
  it('say how many dots they have, and are told once where they are enlarged too far', async () => {
    const folder = await folderWith(files);
    const session = openSession({ env: { SOURCE_DATE_EPOCH: '0' } });
    try {
      const docket = openDocket();
      await session.make(await session.read(`${folder}/text.md`, docket), ['pdf']);
      const said = docket.report.messages.filter(({ rule }) => rule === 'image-small');
      expect(said).toHaveLength(1);
      expect(said[0]?.line).toBe(11);
      // The text block of the A5 page is as wide as an inch has 16 to 18 of its 60 dots.
      expect(said[0]?.text).toMatch(
        /^smaller\.png has 1\d dots per inch on page \d; 1 other picture has fewer than 90/u,
      );
      const seen = docket.report.examinations.find(({ check }) => check === 'pdf-pictures');
      expect(seen?.evidence).toMatch(/^4 pictures made of dots; the coarsest has 1\d dots per inch$/u);
      expect(docket.report.examinations.find(({ check }) => check === 'glyphs')).toMatchObject({
        result: 'passed',
        findings: 0,
        evidence: expect.stringMatching(/^\d+ characters, 0 of them in no font$/u),
      });
    } finally {
      await session.close();
    }
  });
});
