/** The elements of HTML that a manuscript may hold, by what they are (https://html.spec.whatwg.org/#content-models). */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** They run within a line and hold nothing but what does. */
export const phrases = words(
  'em strong i b u s small mark abbr cite dfn q time var samp kbd code sub sup span bdi bdo data ruby rb rt rp',
);

/** They run within a line; what they hold is what may stand in their place. */
export const transparent = words('a del ins');

/** They stand by themselves. */
export const blocks = words(
  'p div section article aside header footer blockquote pre hr address figure figcaption ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary table',
);

export const tableParts = words('caption colgroup col thead tbody tfoot tr th td');

/** Single things within a line. */
export const objects = words('br wbr img input');
