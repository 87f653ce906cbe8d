/** What a catalogue's pages ask for beyond the styles of a site: covers in rows, and the ways between pages. */
export const catalogueStyles = `
.catalogue-ways ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0 0 var(--leading); padding: 0; }
.catalogue-ways [aria-current] { font-weight: 600; }
.catalogue-page :is(main, .page-tools, .end-matter) { max-width: calc(var(--measure) * 1.8); }
.catalogue-page .book-title { margin-inline-start: 0; text-indent: 0; }
.catalogue-page h1 { font-size: var(--size-opening); line-height: calc(var(--leading) * 1.5); margin: 0 0 var(--leading); text-align: start; }
.titles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: var(--leading) 1.25rem; list-style: none; margin: 0 0 var(--leading); padding: 0; }
.titles li { margin: 0; }
.titles a { display: block; text-decoration: none; }
.titles img, .title-cover img { display: block; height: auto; max-width: 100%; outline: 1px solid var(--hairline); background: none; }
.titles .name { display: block; font-weight: 600; margin-top: calc(var(--leading) / 4); text-decoration: underline; }
.titles .by { color: var(--muted); display: block; font-size: var(--size-small); }
.title-cover { float: inline-end; margin: 0 0 var(--leading) 1.5rem; width: 12rem; max-width: 40%; }
.title-facts { clear: none; }
.groups { columns: 14rem; list-style: none; padding: 0; }
.withdrawn-note { border-inline-start: 0.25rem solid var(--callout-caution); padding-inline-start: 1rem; }
`;
