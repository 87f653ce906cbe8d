/** Where pages end, on letter grids: a character is a line (see support/letter-grid.ts). No browser is needed. */
import { describe, expect, test } from 'vitest';
import { pagesOf, planStrip, readStrip, showPages } from '../../../support/letter-grid.ts';
import type { Lessons } from '../../../../src/editions/pdf/make-up/plan/index.ts';
import { seedRandom, type Random } from '../../../support/random.ts';

describe('paragraphs', () => {
  test('fill their pages', () => {
    expect(pagesOf('aaaabbbbcccc', { page: 6 })).toBe('aaaabb bbcccc');
  });

  test('leave no last line alone at the head of a page', () => {
    expect(pagesOf('aaaaa', { page: 4 })).toBe('aaa. aa..');
  });

  test('leave no first line alone at the foot of a page', () => {
    expect(pagesOf('aaabbbb', { page: 4 })).toBe('aaa. bbbb');
  });

  test('of three lines stay whole', () => {
    expect(pagesOf('aabbb', { page: 4 })).toBe('aa.. bbb.');
  });

  test('give lines to a last page that would have too few', () => {
    expect(pagesOf('aaaaaaaaaaaabb', { page: 6 })).toBe('aaaaa. aaaaa. aabb..');
  });

  test('bring no white to the head of a page', () => {
    expect(pagesOf('aaaa bbbb', { page: 4 })).toBe('aaaa bbbb');
  });

  test('end a page that is short with wider spaces, not with white at its foot', () => {
    expect(pagesOf('aa bb cc dddddd', { page: 9 })).toBe('aa.bb..cc dddddd...');
  });

  test('leave white at the foot where spaces would have to be too wide', () => {
    expect(pagesOf('aa bb BBBBBB', { page: 8 })).toBe('aa.bb... BBBBBB..');
  });
});

test('figures keep their order: one that cannot wait stands on no page before those that do', () => {
  // Its reference keeps its note.
  const noted = pagesOf('aaaaFFFFFG¹bbbbbbbb', { page: 8, notes: '1' });
  expect(noted.indexOf('F')).toBeLessThan(noted.indexOf('G'));
  // More than three do not wait.
  const many = pagesOf('aaaaaFFFFFGGGGGFFFFFGGGGGFbbbbbb', { page: 6 });
  expect([...many.replaceAll(/[^FG]/gu, '')].join('')).toBe('FFFFFGGGGGFFFFFGGGGGF');
});

describe('paragraphs that may have a line more or less', () => {
  /** Demerits. */
  const fit = 2000;
  /** `6+1 10`: where pages end, and how many lines their paragraphs are longer. */
  const endsOf = (strip: string, page: number, elastic: Lessons['elastic']): string =>
    planStrip(strip, { page, lessons: { elastic } })
      .plan.pages.map(({ end, lines }) => `${end}${lines === 0 ? '' : lines > 0 ? `+${lines}` : lines}`)
      .join(' ');

  test('fill a page that would be a line short', () => {
    expect(endsOf('aaaaabbbbcc', 6, [])).toBe('5 11');
    expect(endsOf('aaaaabbbbcc', 6, [{ item: 4, lines: 5, longer: fit }])).toBe('5+1 11');
    expect(endsOf('aaaaabbbbcc', 6, [{ item: 4, lines: 5, shorter: fit }])).not.toContain('+');
  });

  test('leave room for a line that would have to go to the next page', () => {
    expect(endsOf('aaaabbbcccccc', 6, [{ item: 3, lines: 4, shorter: fit }])).toBe('7-1 13');
  });

  test('have two lines left at the head of a page', () => {
    const strip = 'aaaaaaaabbbcccccc';
    expect(endsOf(strip, 6, [{ item: 7, lines: 8, shorter: fit }])).not.toContain('-');
  });

  test('are left alone where nothing is gained', () => {
    expect(endsOf('aaaaaabbbbbb', 6, [{ item: 5, lines: 6, longer: fit, shorter: fit }])).toBe('6 12');
  });
});

describe('headings', () => {
  test('go to the page of what follows them', () => {
    expect(pagesOf('aaaHbbbb', { page: 4 })).toBe('aaa. Hbb. bb..');
  });

  test('keep two lines of it', () => {
    expect(pagesOf('aaHbbbb', { page: 4 })).toBe('aa.. Hbb. bb..');
    expect(pagesOf('aaHbbbbb', { page: 5 })).toBe('aaHbb bbb..');
  });

  test('stay together, one under the other', () => {
    expect(pagesOf('aaaHHbb', { page: 5 })).toBe('aaa.. HHbb.');
  });
});

describe('what is higher than a page', () => {
  test('takes a heading along', () => {
    expect(pagesOf('aaHBBBBBBbb', { page: 4 })).toBe('aa.. HBBB BBBB bb..');
  });

  test('takes as many pages as it has lines for, below what stands above it', () => {
    expect(pagesOf('HBBBBBBBbb', { page: 4 })).toBe('HBBB BBBB bb..');
    expect(pagesOf('HBBBBBBBBbb', { page: 4 })).toBe('HBBB BBBB BBBB bb..');
  });

  test('has the notes of its heading after it', () => {
    expect(pagesOf('H¹BBBBBBbb', { page: 4, notes: '1' })).toBe('HBBB BBBB bb|1');
  });
});

describe('page breaks', () => {
  test('end a page wherever they are', () => {
    expect(pagesOf('aa/bb/cccc', { page: 6 })).toBe('aa.... bb.... cccc..');
  });

  test('leave no page before them that has too few lines', () => {
    expect(pagesOf('aaaa bb/cc', { page: 6 })).toBe('aa.... aa.bb. cc....');
  });

  test('may have one line between them', () => {
    expect(pagesOf('aaaaaa/b/cccc', { page: 6 })).toBe('aaaaaa b..... cccc..');
  });

  test('give a plate a page of its own', () => {
    expect(pagesOf('aaPPPPbb', { page: 4 })).toBe('aa.. PPPP bb..');
  });
});

describe('facing pages', () => {
  test('have one depth', () => {
    expect(pagesOf('aabbbcccdddddddd', { page: 6, verso: true })).toBe('aabbb. cccdd. dddddd');
  });

  test('are those of an opening: pages on one leaf are not compared', () => {
    expect(pagesOf('aabbbcccdddddddd', { page: 6 })).toBe('aabbb. cccddd ddddd.');
  });

  test('are the columns of a page, on whichever side', () => {
    expect(pagesOf('aabbbcccdddddddd', { page: 6, columns: 2 })).toBe('aabbb. cccdd. dddddd');
  });

  test('begin below an opening that stands above all of the first page', () => {
    const strip = 'BB aabbccddddd';
    expect(pagesOf(strip, { page: 5, columns: 2, across: 3 })).toBe('BB.aa ...bb cc... ddddd');
    expect(pagesOf(strip, { page: 5, columns: 3, across: 3 })).toBe('BB.aa ...bb ...cc ddddd');
  });

  test('do not divide a word where the leaf is turned', () => {
    expect(pagesOf('aaaabb~bbbb', { page: 6 })).toBe('aaaa.. bbbbbb');
    expect(pagesOf('aaaabb~bbbb', { page: 6, verso: true })).toBe('aaaabb bbbb..');
  });
});

describe('notes at the foot', () => {
  test('stand on the page of their reference', () => {
    expect(pagesOf('aaa¹aaa', { page: 6, notes: '11' })).toBe('aaa|11 aaa...');
  });

  test('take the line that refers to them along where both do not fit', () => {
    expect(pagesOf('aaaa¹aa', { page: 6, notes: '11' })).toBe('aaa... aaa|11');
  });

  test('stand in the order of their references', () => {
    expect(pagesOf('a¹a²aaaa³a', { page: 11, notes: '1 2 3' })).toBe('aaaaaaa|123');
    expect(pagesOf('aa¹a²a³aaaa', { page: 8, notes: '11 22 33' })).toBe('aaa|1122 aaaaa|33');
  });

  test('go on at the foot of the next page, two lines at least on each', () => {
    expect(pagesOf('aaaaa¹aaaa', { page: 8, notes: '1111' })).toBe('aaaaa|11 aaaa.|11');
  });

  test('of three lines stay whole', () => {
    expect(pagesOf('aaaaa¹aaaaaaaa', { page: 8, notes: '111' })).toBe('aaaa.... aaaa|111 aaaaa...');
  });

  test('leave most of the page to the text where they go on', () => {
    expect(pagesOf('aa¹aaaaaaaaaaaaaaa', { page: 8, notes: '1'.repeat(20) })).toBe(
      'aa|11111 aaa|1111 aaa|1111 aa.|1111 aaa.|111 aaaa....',
    );
  });

  test('go on below no text where there is none left', () => {
    expect(pagesOf('aaaaaaa¹a', { page: 6, notes: '11111' })).toBe('aaaaaa aa|111 ...|11');
  });

  test('on notes follow these', () => {
    expect(pagesOf('aaa¹aa', { page: 10, notes: '1²1 22' })).toBe('aaaaa|1122');
  });

  test('leave an orphan rather than go to another page than their reference', () => {
    expect(pagesOf('aa¹aaaaaa', { page: 8, notes: '11²1 222' })).toBe('a....... a|111222 aaaaaa..');
  });

  test('begin on a later page only where they have no room at all, and the plan says so', () => {
    const planned = planStrip('aa¹²³aaa', { page: 6, notes: '11 22 33' });
    expect(planned.plan.moved).toEqual([2]);
    expect(showPages(planned)).toContain('33');
  });
});

describe('notes in the margin', () => {
  test('stand beside the line that refers to them', () => {
    expect(pagesOf('aa¹aaaa', { page: 6, beside: true, notes: '11' })).toBe('aaaaaa:.11...');
  });

  test('take no space from the text', () => {
    expect(pagesOf('aaa¹aaaaa', { page: 8, beside: true, notes: '11111' })).toBe('aaaaaaaa:..11111.');
  });

  test('move up where they would reach over the foot of the page', () => {
    expect(pagesOf('aaaaaa¹', { page: 6, beside: true, notes: '111' })).toBe('aaaaaa:...111');
  });

  test('keep clear of each other', () => {
    expect(pagesOf('aa¹a²aaaa', { page: 7, beside: true, notes: '11 22' })).toBe('aaaaaaa:.11.22.');
  });

  test('go to the next page where there is no room, if need be after the text', () => {
    expect(pagesOf('a¹a²aaaa', { page: 6, beside: true, notes: '1111 2222' })).toBe('aaaaaa:1111.. ......:2222..');
  });
});

describe('figures', () => {
  test('stand in their place where they fit', () => {
    expect(pagesOf('aaFFFbb', { page: 8 })).toBe('aaFFFbb.');
  });

  test('go to the head of the next page, and the text goes on without them', () => {
    expect(pagesOf('aaaaaFFFFbbbbbbbbbbb', { page: 8 })).toBe('aaaaabbb FFFF.bbb bbbbb...');
  });

  test('stay in their place, too, where that leaves a page hardly shorter', () => {
    expect(pagesOf('aaaaFFFbbbbbbbbbbbb', { page: 6 })).toBe('aaaa.. FFFbb. bbbbb. bbbbb.');
  });

  test('that fill most of a page stay where they are', () => {
    expect(pagesOf('aaaFFFFFFbbbb', { page: 8 })).toBe('aaa..... FFFFFF.. bbbb....');
  });

  test('without a caption stay where they are', () => {
    expect(pagesOf('aaaaaBBBBbbbb', { page: 8 })).toBe('aaaaa... BBBBbbbb');
  });

  test('higher than a page take as many as they need', () => {
    expect(pagesOf('aaBBBBBBbb', { page: 4 })).toBe('aa.. BBBB BBBB bb..');
  });
});

describe('tables', () => {
  test('are parted between rows, and have their head on each page', () => {
    expect(pagesOf('aa=------', { page: 5 })).toBe('aa=-- =----');
  });

  test('leave no head alone at the foot of a page', () => {
    expect(pagesOf('aaaa=----', { page: 5 })).toBe('aaaa. =----');
  });

  test('keep rows together that a cell spans', () => {
    expect(pagesOf('aa=---_--', { page: 6 })).toBe('aa=--. =-_--.');
  });
});

describe('any strip', () => {
  const strips = Array.from({ length: 150 }, (_, seed) => randomStrip(seedRandom(seed + 1)));

  test.each(strips)('has all its lines on its pages, once and in order: %j', ({ strip, page, notes }) => {
    const planned = planStrip(strip, { page, notes });
    const { plan, galley, letters } = planned;
    // Throws where two lines would stand in one place.
    expect(() => showPages(planned)).not.toThrow();
    const set = plan.pages.flatMap(({ start, end, deferred }) =>
      letters.slice(start, end).filter((_, place) => !deferred.includes(start + place)),
    );
    const moved = plan.pages.flatMap(({ figures }) => figures.map(({ item }) => item));
    expect(set).toEqual(letters.filter((_, index) => !moved.includes(index)));
    expect(moved).toEqual(plan.pages.flatMap(({ deferred }) => deferred));
    galley.notes.forEach((note, index) => {
      const pieces = plan.pages.flatMap((one) => one.notes.filter((piece) => piece.note === index));
      expect([0, ...pieces.map(({ to }) => to)].slice(0, -1)).toEqual(pieces.map(({ from }) => from));
      expect(pieces.at(-1)?.to).toBe(note.lines.length);
    });
  });

  test.each(strips)(
    'has its notes where they are referred to, or says that they moved: %j',
    ({ strip, page, notes }) => {
      const { plan, galley } = planStrip(strip, { page, notes });
      const turnOf = (index: number): number => plan.pages.findIndex(({ start, end }) => start <= index && index < end);
      galley.items.forEach((item, index) => {
        for (const note of item.notes) {
          const turn = plan.pages.findIndex((one) => one.notes.some((piece) => piece.note === note));
          expect(turn === turnOf(index) || plan.moved.includes(note)).toBe(true);
        }
      });
    },
  );

  test.each(strips)('without notes begins no page with what belongs to the one before: %j', ({ strip, page }) => {
    const { plan, galley } = planStrip(strip.replaceAll(/[¹²³⁴-⁹]/gu, ''), { page });
    for (const { start } of plan.pages) expect(galley.items[start]?.opens ?? true).toBe(true);
  });
});

/** Paragraphs, headings, figures and a table, none of it higher than a page. */
function randomStrip(random: Random): { readonly strip: string; readonly page: number; readonly notes: string } {
  const notes: string[] = [];
  let strip = '';
  for (const letter of 'abcdefghijk'.slice(0, random.between(2, 11))) {
    if (random.next() < 0.15) strip += 'H';
    for (let lines = random.between(1, 9); lines > 0; lines -= 1) {
      strip += letter;
      if (notes.length >= 9 || random.next() > 0.1) continue;
      notes.push(String(notes.length + 1).repeat(random.between(1, 7)));
      strip += '¹²³⁴⁵⁶⁷⁸⁹'.charAt(notes.length - 1);
    }
    if (random.next() < 0.2) strip += random.pick(['FFF', 'GGGG', '=----', 'BBB']);
    if (random.next() < 0.1) strip += random.pick([' ', '/']);
  }
  return { strip: strip.replace(/[/ ]$/u, ''), page: random.between(9, 16), notes: notes.join(' ') };
}

test('a strip is read as it is written', () => {
  const { galley, letters, hyphens } = readStrip('Hab~b¹ FF', '111');
  expect(letters).toEqual(['H', 'a', 'b', 'b', 'F']);
  expect(galley.items.map(({ top, bottom }) => [top, bottom])).toEqual([
    [0, 10],
    [10, 20],
    [20, 30],
    [30, 40],
    [50, 70],
  ]);
  expect(galley.items.map(({ opens }) => opens)).toEqual([true, false, true, false, true]);
  expect([...hyphens]).toEqual([2]);
  expect(galley.items[3]?.notes).toEqual([0]);
});
