/** Without the characters that XML 1.0 cannot hold at all (https://www.w3.org/TR/xml/#charsets). */
export function keepXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
