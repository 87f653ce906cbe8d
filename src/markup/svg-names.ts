/** What a drawing is made of (SVG 2, and what SVG 1.1 had besides that still draws). */
import { svgElementAttributes } from 'svg-element-attributes';

export const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that draw, hold or describe. Not among them: what acts, embeds, links or changes with time. */
export const drawing = words(
  'svg g defs symbol use switch title desc style ' +
    'path rect circle ellipse line polyline polygon text tspan tref textPath image ' +
    'marker mask pattern clipPath filter linearGradient radialGradient stop solidColor view ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence ' +
    'font font-face font-face-src font-face-name glyph missing-glyph hkern vkern altGlyph altGlyphDef altGlyphItem glyphRef',
);

/** They show a picture of pixels. */
export const picturing = words('image feImage');

/** Attributes that act, lead elsewhere, belong to what is left out, or say things to other programs than browsers. */
const unwanted = words(
  'about accumulate additive attributeName attributeType autofocus autoplay bandwidth begin by calcMode contentScriptType ' +
    'contentStyleType controls content crossorigin datatype defaultAction download dur editable end event ' +
    'externalResourcesRequired fetchpriority focusHighlight focusable from handler height-units hreflang initialVisibility ' +
    'keySplines keyTimes loop max mediaCharacterEncoding mediaContentEncodings mediaSize mediaTime min muted observer ' +
    'origin phase ping playbackOrder playbackorder preload propagate property referrerpolicy rel repeatCount repeatDur ' +
    'resource restart rev sandbox snapshotTime src srcdoc sync syncBehavior syncBehaviorDefault syncMaster syncTolerance ' +
    'syncToleranceDefault tabindex target timelinebegin timelineBegin to typeof values-of zoomAndPan href',
);

const more =
  'transform-origin mask-type font-kerning text-orientation marker font line-height isolation mix-blend-mode';

/** Attributes without a prefix, beside `href`, `data-*` and `aria-*`. */
export const describing: ReadonlySet<string> = new Set(
  [...Object.values(svgElementAttributes).flat(), ...more.split(' '), 'role'].filter(
    (name) => !unwanted.has(name) && !/^on|^nav-|:/iu.test(name),
  ),
);
