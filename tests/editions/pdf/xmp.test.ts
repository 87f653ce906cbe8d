import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { alternatives, describe, property, writePacket } from '../../../src/editions/pdf/archive/metadata/xmp.ts';

it('a packet is well-formed whatever a title has in it', () => {
  const title = 'a]]>b & <c> "d"\u0001';
  const packet = writePacket([
    describe({ dc: 'http://purl.org/dc/elements/1.1/' }, [property('dc:title', alternatives(title))]),
  ]);
  const texts: string[] = [];
  visit(fromXml(packet), 'text', ({ value }) => void texts.push(value.trim()));
  expect(texts).toContain('a]]>b & <c> "d"');
  // XML 1.0, 2.4: nothing may end a section that is not open.
  expect(packet).not.toContain(']]>');
});
