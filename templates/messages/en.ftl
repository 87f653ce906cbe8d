# What Octavo says, in English: made from the sources by npm run messages. Translations are files beside this one,
# with the same messages and the same placeables. A message may be a part of others: then it stands in them as a
# placeable. Numbers are numbers, and may choose the form of a word.

## src/checks/claims.ts

# edition-invalid
a1970 = { $edition }: { $problem }
# edition-invalid, hint
this-is-a-fault-of-octavo-33e52 = This is a fault of Octavo or of the theme, not of the manuscript: please report it.

## src/checks/contents/pdf-words.ts

# pdf-alt
pdf-nothing-is-seen-of-a-92f9d = PDF: nothing is seen of a picture, and so its words are not read aloud: “{ $text }”
# pdf-alt, hint
look-whether-it-shows-what-it-09f98 = Look whether it shows what it should.

## src/checks/contents/telling.ts

a-passage-62212 = a passage
passages-10dc3 = passages
with-other-words-or-signs-3f689 = with other words or signs
as-something-else-bb9f1 = as something else
a-heading-a1bf8 = a heading
headings-d5919 = headings
of-another-level-bad34 = of another level
with-other-words-5e587 = with other words
a-picture-92b2f = a picture
pictures-752f5 = pictures
with-another-alternative-text-8baa9 = with another alternative text
with-other-bytes-6b527 = with other bytes
with-other-pixels-726e7 = with other pixels
of-another-size-4add2 = of another size
from-another-file-94452 = from another file
a-table-ad875 = a table
tables-d98a0 = tables
with-more-or-fewer-rows-44fdd = with more or fewer rows
with-more-or-fewer-columns-777a8 = with more or fewer columns
with-other-header-cells-64129 = with other header cells
with-other-words-in-its-cells-9aa05 = with other words in its cells
a-formula-f7e46 = a formula
formulas-5516f = formulas
with-other-tex-415c7 = with other TeX
with-other-signs-4c01b = with other signs
that-is-read-aloud-otherwise-18ee5 = that is read aloud otherwise
a-link-5a346 = a link
links-eef8b = links
to-another-place-35e0b = to another place
an-entry-of-an-index-d0751 = an entry of an index
entries-of-an-index-fd914 = entries of an index
with-other-places-d1e52 = with other places
a-line-of-the-contents-4c001 = a line of the contents
lines-of-the-contents-b1f92 = lines of the contents
that-leads-to-another-place-be34d = that leads to another place
at-another-level-c5806 = at another level
with-the-number-of-another-page-7f60b = with the number of another page
a-bookmark-5a721 = a bookmark
bookmarks-37d15 = bookmarks
a-line-of-the-contents-for-57617 = a line of the contents for older readers (NCX)
lines-of-the-contents-for-older-71e2b = lines of the contents for older readers
html-edition-c3516 = HTML edition
epub-edition-62737 = EPUB edition
pdf-edition-9fe2e = PDF edition
site-fbae0 = site
and-more-differ-51ff2 = , and { $more } more { $many } differ
the-d47e8 = The { $edition } { $kind }{ $others }
this-is-a-fault-of-octavo-2ba9c = This is a fault of Octavo, of the theme or of a plug-in: please report it. With --no-gate it is published as it is.
lacks-739d5 = lacks { $one }: { $wanted }
has-more-often-than-the-manuscript-36efe = has { $one } more often than the manuscript: { $found }
has-that-the-manuscript-has-not-0a728 = has { $one } that the manuscript has not: { $found }
has-in-another-place-aea38 = has { $one } in another place: { $wanted }
has-c42a1 = has { $one } { $facet }: { $wanted }{ $wanted-2 }
without-words-5bf3e = without words
for-5ed24 = {" "}({ $is } for { $was })
lacks-words-of-the-manuscript-b4e63 = lacks words of the manuscript
has-words-of-the-manuscript-in-65b79 = has words of the manuscript in another order
runs-two-passages-of-the-manuscript-109a3 = runs two passages of the manuscript together
has-a-heading-or-a-listing-df146 = has a heading or a listing as plain text
and-more-55b63 = , and { $more } more
# text-lost
the-ff929 = The { $edition } { $what }: { $text }{ $others }
# text-lost, hint
this-is-a-fault-of-octavo-f60a5 = This is a fault of Octavo or of the theme: please report it. With --no-gate it is published as it is.

## src/checks/epub.ts

# edition-invalid
epub-963bb = EPUB: { $problem }
# edition-invalid, hint
this-is-a-fault-of-octavo-89f56 = This is a fault of Octavo, not of the manuscript: please report it.

## src/checks/outcomes.ts

could-not-examine-it-f8949 = { $name }: { $tool } could not examine it: { $unmade }
# edition-invalid
other-kinds-of-faults-e2915 = { $name }: { $count } other kinds of faults ({ $tool })
what-stands-here-led-to-it-95030 = What stands here led to it, but it is a fault of Octavo or of the theme: please report it.
nothing-is-known-of-what-it-ba502 = Nothing is known of what it looks for; whatever else is checked was checked.

## src/checks/pdf.ts

pdf-200ee = PDF: { $text }{ $page }
times-5293c = {" "}({ $count } times)
times-first-on-page-of-the-49d1c = {" "}({ $count } times, first on page { $page } of the file)
page-of-the-file-b2a5e = {" "}(page { $page } of the file)
without-it-the-file-is-no-fd34c = Without it the file is no archival PDF. Replace the character, or choose a theme whose fonts have it.
people-who-listen-to-the-book-90cf8 = People who listen to the book find their way by the levels: put no heading more than one level below the one before it.
describe-what-can-be-seen-what-b4c41 = Describe what can be seen: ![what it shows](file.png). A picture that only decorates is marked with {"{"}.decorative{"}"}.
give-the-table-a-row-of-201f5 = Give the table a row of column headings, and each row as many cells.

## src/checks/print-copy.ts

# edition-invalid
file-for-the-printer-c4339 = File for the printer: { $problem }

## src/commands/cache.ts

# ends the command
octavo-cache-has-no-f932d = octavo cache has no “{ $wish }”
# ends the command, hint
octavo-cache-help-shows-what-it-235bb = octavo cache --help shows what it has.
nothing-is-kept-there-is-no-51974 = Nothing is kept: there is no folder for it that belongs to you alone.
cleared-of-d644f = cleared of { $amount }

## src/commands/catalogue-status.ts

waiting-being-made-done-set-aside-5daba = { $waiting } waiting, { $active } being made, { $done } done, { $failed } set aside: for { $kit }
title-at-the-same-time-5f340 = 1 title at the same time
titles-at-the-same-time-6d1f4 = { $hands } titles at the same time
nothing-was-ever-put-into-this-6f6c8 = Nothing was ever put into this queue.
no-worker-is-there-8bd30 = No worker is there.
workers-cc32d = Workers: { $count }

## src/commands/catalogue-store.ts

# ends the command
octavo-catalogue-store-has-no-53b2f = octavo catalogue store has no “{ $wish }”
# ends the command, hint
it-has-info-and-clear-4aa2e = It has info and clear.
# ends the command
what-is-younger-than-days-may-0d3df = What is younger than { $least-days } days may be in use, and stays in the store
# ends the command, hint
write-older-than-or-more-83bde = Write --older-than { $least-days }, or more.
cleared-of-stay-e51a2 = cleared of { $old }; { $stays } stay
clear-removes-of-it-not-used-bb475 = { $there }; clear removes { $old } of it, not used for { $days } days
a-file-there-is-not-octavo-5fad0 = A file there is not Octavo’s, and left alone.
files-there-are-not-octavo-s-f16b4 = { $others } files there are not Octavo’s, and left alone.
mb-bd29c = { $files } ({ $bytes } MB)

## src/commands/catalogue.ts

name-one-shelf-b3ee8 = Name one shelf
it-was-not-said-what-to-44dd2 = It was not said what to do with the catalogue
# ends the command, hint
octavo-catalogue-build-shelf-where-shelf-5d386 = octavo catalogue build SHELF, where SHELF is a folder of manuscripts or has a shelf.yaml.
# ends the command
titles-that-workers-make-have-no-471ed = Titles that workers make have no network, so that --allow-remote does not go with --queue
# ends the command, hint
put-the-pictures-beside-the-manuscripts-e50fa = Put the pictures beside the manuscripts.
the-run-was-ended-before-its-fb472 = The run was ended before its time: --resume goes on with it.

## src/commands/check.ts

# ends the command
nothing-is-known-of-b2791 = Nothing is known of “{ $wish }”
# ends the command, hint
what-can-be-explained-8b242 = What can be explained: { $subjects }.
for-takes-fca84 = --for takes { $receivers }.
# ends the command
nobody-is-known-as-5c20c = Nobody is known as “{ $name }”
nothing-is-wrong-09d52 = nothing is wrong

## src/commands/completion.ts

# ends the command
it-was-not-said-for-which-ec64e = It was not said for which shell
# ends the command
there-is-no-completion-for-bce77 = There is no completion for “{ $positionals }”
# ends the command, hint
octavo-completion-e1d24 = octavo completion { $shells }

## src/commands/counts.ts

file-41d89 = 1 file
files-f92b6 = { $files } files
page-0d8a4 = 1 page
pages-7a14c = { $pages } pages

## src/commands/crew-table.ts

of-titles-6f69e = { $done } of { $jobs } titles
not-published-37645 = { $faults } not published
about-to-go-7c038 = about { $seconds } to go
titles-none-of-them-to-be-db508 = { $all } titles, none of them to be made
titles-of-them-to-be-made-e50ed = { $all } titles, { $jobs } of them to be made
error-882d2 = 1 error
errors-6b248 = { $errors } errors
warning-b0a4d = 1 warning
warnings-e5ae7 = { $warnings } warnings
built-586a8 = built
unchanged-aaa8d = unchanged
failed-5d28a = failed
refused-83c87 = refused
withdrawn-fd60c = withdrawn
left-360f8 = left
not-begun-c0c0b = not begun
minutes-cebfa = { $seconds } minutes

## src/commands/deposit.ts

# deposit-theme
the-theme-does-not-come-with-f0fea = The theme { $theme } does not come with Octavo
# deposit-theme, hint
put-its-folder-into-that-of-0a7f3 = Put its folder into that of the manuscript, and name it there: theme: my-theme.
# ends the command
there-is-no-profile-3b843 = There is no profile “{ $unknown }”
# ends the command, hint
there-are-33e4a = There are { $known }.

## src/commands/doctor.ts

octavo-needs-node-js-or-later-86641 = Octavo needs Node.js { $node-range } or later: https://nodejs.org
as-you-named-it-38171 = as you named it
the-one-that-comes-with-octavo-513b3 = the one that comes with Octavo
the-one-that-puppeteer-keeps-7104b = the one that Puppeteer keeps
installed-on-this-machine-1e45f = installed on this machine
browser-d31de = Browser
not-found-907ba = not found
sandbox-67fc6 = Sandbox
on-b8d31 = on
off-b4dc6 = off
other-browser-be26b = Other browser
without-it-there-is-no-pdf-76349 = Without it there is no PDF.
theme-4715d = Theme { $name }
run-npm-ci-again-f1170 = Run npm ci again.
citations-636d0 = Citations
citeproc-js-by-frank-bennett-used-bbfac = citeproc-js { $release } by Frank Bennett, used unmodified under CPAL-1.0
without-it-nothing-is-cited-run-555d9 = Without it nothing is cited. Run npm ci again.
accessibility-d3368 = Accessibility
axe-core-by-deque-systems-used-a74a6 = axe-core { $release } by Deque Systems, used unmodified under MPL-2.0
without-it-is-not-checked-run-274c2 = Without { $npm } it is not checked. Run npm ci again.

## src/commands/explain.ts

# ends the command
it-was-not-said-which-rule-208a2 = It was not said which rule
# ends the command, hint
each-message-has-its-name-octavo-bb85b = Each message has its name: octavo explain link-dead. octavo rules lists all.
# ends the command
there-is-no-rule-58480 = There is no rule “{ $word }”
# ends the command, hint
octavo-rules-lists-all-093b0 = octavo rules lists all.
# ends the command, hint
did-you-mean-65ae6 = Did you mean { $told }?
to-mend-it-0be05 = To mend it: { $mend }
this-is-told-06d9a = This is told:
this-is-not-1952b = This is not:

## src/commands/fix.ts

dead-link-13ff8 = 1 dead link
dead-links-f04f6 = { $count } dead links
heading-without-a-space-92375 = 1 heading without a space
headings-without-a-space-a3962 = { $count } headings without a space
space-typed-twice-2aec5 = 1 space typed twice
spaces-typed-twice-d8f04 = { $count } spaces typed twice
straight-apostrophe-26778 = 1 straight apostrophe
straight-apostrophes-064ae = { $count } straight apostrophes
language-that-nobody-says-7fa70 = 1 language that nobody says
languages-that-nobody-says-33f06 = { $count } languages that nobody says
nothing-was-written-octavo-fix-write-1c6c7 = Nothing was written. octavo fix --write writes it.
yes-85a39 = Yes
no-1ea44 = No
write-this-cef1c = Write this?
there-is-nothing-to-mend-e7768 = There is nothing to mend.
has-changed-meanwhile-and-was-not-3215b = { $file } has changed meanwhile, and was not touched. Start octavo fix again.

## src/commands/fonts-add.ts

# ends the command
no-font-was-named-07961 = No font was named
# ends the command, hint
octavo-fonts-add-my-serif-ttf-ec000 = octavo fonts add my-serif.ttf my-serif-italic.ttf, or octavo fonts add @fontsource/lora
# ends the command
the-theme-comes-with-octavo-and-fa178 = The theme { $theme } comes with Octavo, and is not changed
# ends the command, hint
name-a-folder-of-your-own-3dc83 = Name a folder of your own, which extends it: octavo theme new my-theme --from { $theme }
# ends the command
was-changed-by-another-program-meanwhile-df616 = { $path } was changed by another program meanwhile
# ends the command, hint
do-it-again-ac496 = Do it again.
# ends the command
there-is-no-role-2685a = There is no role “{ $word }”
# ends the command
files-and-packages-cannot-be-mixed-a7e80 = Files and packages cannot be mixed
# ends the command, hint
add-the-one-and-then-the-6dd2d = Add the one, and then the other.
# ends the command
two-of-the-files-are-and-828ab = Two of the files are { $name } { $face }: { $face-2 } and { $path }
# ends the command, hint
name-one-of-them-a-family-2538f = Name one of them; a family of another width or size is added as a family of its own.
# ends the command
the-font-does-not-say-how-2f928 = The font does not say how it is called
# ends the command
the-files-are-of-several-families-fec08 = The files are of several families: { $names }
# ends the command, hint
add-one-family-at-a-time-eacd5 = Add one family at a time; if they are one, say how it is called: --family NAME.
may-be-embedded-without-limits-fstype-a0ea0 = may be embedded without limits (fsType: installable)
may-be-embedded-fstype-editable-e593e = may be embedded (fsType: editable)
may-be-embedded-in-what-is-a9dd4 = may be embedded in what is viewed and printed (fsType: preview & print); its licence says whether books for sale are meant, too
may-not-be-embedded-c8183 = may not be embedded
has-outlines-of-postscript-browsers-write-f37ba = { $path } has outlines of PostScript: browsers write its letters into a PDF as drawings (Type 3), which are printed and searched like others, but have no name and no hints. If there is a .ttf of it, take that.
is-a-variable-font-static-faces-99f74 = { $path } is a variable font: static faces were made of it, other axes as it has them.
its-licence-is-from-da0dd = Its licence is { $id }, from { $from }.
# part of: Its licence is ${id}, from ${from ?? said`what the font says of itsel
what-the-font-says-of-itself-c93d3 = what the font says of itself
octavo-does-not-know-it-read-b91ad = { $found } Octavo does not know it: read whether its letters may go with editions that you pass on.
# ends the command
one-package-at-a-time-405bf = One package at a time
# ends the command, hint
octavo-fonts-add-and-then-fb875 = octavo fonts add { $name }, and then { $more }
# ends the command
a-package-has-its-licence-licence-d9960 = A package has its licence: --licence is for files
# ends the command
there-is-no-file-480b2 = There is no file { $name }
# ends the command, hint
a-package-of-fontsource-is-called-687ac = A package of Fontsource is called as @fontsource/lora is; of an installed font name the file (fc-list shows where it is).
# ends the command
the-package-is-not-installed-f7960 = The package { $name } is not installed
# ends the command, hint
install-it-and-do-it-again-f57a6 = Install it, and do it again: npm install { $name }
# ends the command
the-package-has-no-static-faces-03141 = The package { $name } has no static faces
# ends the command, hint
it-is-a-variable-font-most-32996 = It is a variable font. Most are there as static ones: npm install { $name }
# ends the command, hint
packages-of-the-fontsource-collection-have-bb656 = Packages of the Fontsource collection have them: @fontsource/…
it-is-version-of-the-package-cd337 = It is version { $version } of the package, under { $licence }.
for-fc4d4 = { $family }, for { $role }
it-has-where-a-book-needs-aa64c = It has { $missing }: where a book needs one, it is made of what is there, which is seen. Add the file in the same way.
all-of-it-was-there-already-d46dc = All of it was there already.
now-octavo-build-manuscript-theme-fc69e = Now: octavo build MANUSCRIPT --theme { $quoted }

## src/commands/fonts-list.ts

# ends the command
one-manuscript-at-a-time-19039 = One manuscript at a time
# ends the command, hint
octavo-fonts-list-my-book-cd456 = octavo fonts list my-book
faces-e2031 = faces
from-75857 = from
licence-8178a = licence
files-of-the-theme-51663 = files of the theme
no-regular-be6d2 = no regular
no-italic-44187 = no italic
no-bold-4c18a = no bold
no-bold-italic-4803d = no bold italic

## src/commands/fonts.ts

# ends the command
it-was-not-said-what-to-e9002 = It was not said what to do with fonts
# ends the command
octavo-fonts-has-no-6f7de = octavo fonts has no “{ $verb }”
# ends the command, hint
octavo-fonts-list-shows-them-octavo-ed4c5 = octavo fonts list shows them, octavo fonts add FILE adds one.

## src/commands/foreign-words.ts

octavo-build-manuscript-makes-the-editions-0db62 = octavo build MANUSCRIPT makes the editions; with --open it opens them.
octavo-preview-manuscript-shows-the-editions-e0835 = octavo preview MANUSCRIPT shows the editions as they change while you write; octavo watch builds them again at each change.
octavo-build-manuscript-makes-all-three-51b61 = octavo build MANUSCRIPT makes all three editions; --to epub one of them.
octavo-build-manuscript-to-makes-it-0ca96 = octavo build MANUSCRIPT --to { $name } makes it.
octavo-init-folder-writes-a-book-dbf34 = octavo init FOLDER writes a book to begin with.
octavo-check-manuscript-says-what-is-8adec = octavo check MANUSCRIPT says what is wrong, and writes nothing.
octavo-fix-manuscript-mends-what-can-6729a = octavo fix MANUSCRIPT mends what can be mended without a doubt.
nothing-has-to-be-cleaned-editions-0b72f = Nothing has to be cleaned: editions take the place of older ones. octavo cache clear empties the cache.
octavo-theme-new-folder-begins-a-5836f = octavo theme new FOLDER begins a theme of your own; octavo doctor lists those that there are.
octavo-doctor-lists-what-there-is-08bb5 = octavo doctor lists what there is: browser, typefaces of each theme, validators.
octavo-fonts-list-shows-the-typefaces-8d0a3 = octavo fonts list shows the typefaces of a theme, octavo fonts add FILE adds one.
octavo-record-manuscript-format-name-writes-5941e = octavo record MANUSCRIPT --format NAME writes a record.
octavo-deposit-manuscript-makes-one-package-e555f = octavo deposit MANUSCRIPT makes one package for a library.
octavo-impose-book-pdf-booklet-sets-0215a = octavo impose BOOK.pdf --booklet sets its pages on sheets.
octavo-rules-lists-all-messages-octavo-2e603 = octavo rules lists all messages, octavo explain RULE explains one.
octavo-lsp-is-the-language-server-7c31d = octavo lsp is the language server; an editor starts it.
npm-does-that-npm-install-octavo-525b5 = npm does that: npm install octavo@latest.
the-manuscript-says-so-in-its-0e702 = The manuscript says so: { $key } in its front matter or book.yaml.
octavo-build-puts-the-editions-into-532f9 = octavo build puts the editions into a folder: --out DIR.
octavo-build-has-it-o-dir-bb2d5 = octavo build has it: -o DIR, --out DIR.
editions-are-chosen-with-to-to-eeb45 = Editions are chosen with --to: --to epub,pdf.
what-a-file-is-is-known-7826d = What a file is, is known by its ending; Octavo reads Markdown.
a-manuscript-is-just-named-octavo-f619c = A manuscript is just named: octavo build essay.md.
octavo-version-says-the-version-there-584be = octavo --version says the version. There is no louder mode: OCTAVO_DEBUG=1 keeps what lies between.
octavo-debug-shows-where-a-fault-4e02c = OCTAVO_DEBUG=1 shows where a fault happened.
quiet-leaves-progress-out-editions-are-b506b = --quiet leaves progress out. Editions are always whole files: there is no --standalone.
editions-always-are-each-is-one-56b81 = Editions always are: each is one file with all that it needs.
a-browser-lays-the-pages-out-b63a1 = A browser lays the pages out; --browser PATH names one.
books-have-contents-by-themselves-669df = Books have contents by themselves. { $by-manuscript }
works-are-cited-where-there-are-f2218 = Works are cited where there are some. { $by-manuscript }
looks-come-from-a-theme-theme-0a21c = Looks come from a theme: --theme NAME, or a folder of yours.
plug-ins-are-modules-plugins-file-14120 = Plug-ins are modules: --plugins FILE.
formulas-are-always-set-as-mathml-56fde = Formulas are always set, as MathML.
the-size-of-the-page-trim-029a3 = The size of the page: --trim a5.
paths-start-at-the-file-they-3889f = Paths start at the file they stand in, and stay within the folder of the manuscript.
book-yaml-in-the-folder-of-72b3e = book.yaml in the folder of the manuscript is read by itself.
octavo-check-manuscript-does-all-but-5d956 = octavo check MANUSCRIPT does all but the writing.
colours-follow-no-color-and-force-bab34 = Colours follow NO_COLOR=1 and FORCE_COLOR=1.
there-is-no-server-8988e = There is no server. { $building }
quiet-leaves-out-progress-and-what-41c23 = --quiet leaves out progress and what is only said for the record, where there is any.

## src/commands/going-on.ts

# ends the command
is-not-known-a2dec = { $what } “{ $given }” is not known

## src/commands/import.ts

# ends the command
no-folder-was-named-1240d = No folder was named
# ends the command
one-project-at-a-time-d7415 = One project at a time
# ends the command, hint
octavo-import-my-project-d4f96 = octavo import my-project

## src/commands/impose.ts

# ends the command
no-pdf-was-named-a9edc = No PDF was named
# ends the command
one-pdf-at-a-time-67c99 = One PDF at a time
# ends the command, hint
octavo-impose-book-pdf-booklet-00168 = octavo impose book.pdf --booklet
# ends the command
it-was-not-said-how-4ed6e = It was not said how
# ends the command
one-way-of-imposing-at-a-fb270 = One way of imposing at a time
# ends the command, hint
choose-booklet-up-or-up-643af = Choose --booklet, --2up or --4up.
# ends the command
is-for-booklets-aa0dc = --{ $idle } is for booklets
# ends the command, hint
nothing-is-folded-with-fd168 = Nothing is folded with --{ $scheme }.
the-creep-4f755 = The creep
# ends the command
is-the-pdf-itself-7363d = { $output } is the PDF itself
# ends the command, hint
name-another-file-with-out-445b0 = Name another file with --out.
# ends the command
a-signature-cannot-have-pages-9a708 = A signature cannot have { $text } pages
# ends the command, hint
four-pages-are-one-sheet-or-9809a = Four pages are one sheet: 4, 8, 12, 16 …, or all.
the-thickness-of-paper-58fc2 = The thickness of paper
# ends the command
paper-thick-does-not-fold-dc936 = Paper { $text } thick does not fold
# ends the command, hint
office-paper-is-mm-thick-measure-cc723 = Office paper is 0.1mm thick. Measure a stack and divide.
# ends the command
cannot-be-78df9 = { $option } cannot be “{ $text }”
# ends the command, hint
it-is-98a36 = It is { $choices }.
pages-at-their-own-size-739a8 = pages at their own size
pages-at-a311b = pages at { $percent } %
sheet-of-f74a4 = 1 sheet of { $paper }
sheets-of-cd543 = { $sheets } sheets of { $paper }
on-b9a19 = { $pages } on { $used }, { $scale }
print-on-both-sides-turned-at-a8d8b = print on both sides, turned at the short edge, at 100 %
print-on-both-sides-turned-at-a59a1 = print on both sides, turned at the long edge, at 100 %
all-folded-together-65db6 = all folded together
white-page-at-the-end-254a1 = 1 white page at the end
white-pages-at-the-end-9b7b3 = { $blanks } white pages at the end
innermost-pages-mm-nearer-the-spine-c270c = innermost pages { $moved } mm nearer the spine
so-many-sheets-hardly-fold-try-e24fd = so many sheets hardly fold: try --signature 16
of-pages-37d76 = { $times } of { $size } pages
of-56f5a = { $times } of { $size }
signatures-6566b = { $count } signatures: { $sizes }

## src/commands/init.ts

one-file-5a62d = one file
chapters-a-dedication-76af9 = chapters, a dedication
a-poem-for-each-file-lines-d19c5 = a poem for each file, lines that stay lines
a-paper-with-citations-a-formula-9c0c3 = a paper with citations, a formula, a table, notes
a-manual-with-listings-tables-and-cdbec = a manual with listings, tables and references
pieces-by-several-authors-d7b4a = pieces by several authors
# ends the command
there-can-be-one-folder-05d49 = There can be one folder
# ends the command, hint
put-its-name-into-quotation-marks-f35cd = Put its name into quotation marks if it has spaces.
# ends the command
nobody-is-there-to-answer-which-33447 = Nobody is there to answer which kind of book it is to be
# ends the command, hint
say-it-kind-or-yes-for-e9218 = Say it: --kind { $names }, or --yes for an essay.
what-is-it-called-6a41a = What is it called?
who-wrote-it-41d66 = Who wrote it?
# ends the command
there-is-no-kind-c2f86 = There is no kind “{ $word }”
what-is-it-to-be-eda9d = What is it to be?
to-begin-with-now-0f612 = { $count } to begin with. Now:
and-then-change-the-text-and-0186b = and then change the text, and build it again.

## src/commands/limits.ts

# ends the command
it-is-not-said-which-queue-6bf6f = It is not said which queue to use
# ends the command, hint
queue-redis-host-port-or-octavo-bf075 = --queue redis://host:port, or OCTAVO_QUEUE where it has a password.
# ends the command
it-is-not-said-which-store-cdf4a = It is not said which store to use
# ends the command, hint
store-dir-or-store-s-bucket-9b85c = --store DIR or --store s3://bucket/prefix: builder and workers keep files there for each other.
# ends the command
takes-a-number-above-not-713eb = --{ $option } takes a number above 0, not “{ $wish }”

## src/commands/lsp.ts

# ends the command
octavo-lsp-takes-no-manuscript-3cbeb = octavo lsp takes no manuscript
# ends the command, hint
the-editor-says-which-files-are-da0ba = The editor says which files are open, and each is read with the book to which it belongs.

## src/commands/messages.ts

silenced-e65ec = { $count } silenced
ignore-there-was-nothing-to-silence-78954 = --ignore { $idle }: there was nothing to silence
octavo-81797 = octavo: { $told }

## src/commands/options.ts

# ends the command, hint
octavo-help-shows-the-options-9f5cc = octavo --help shows the options.
# ends the command
unknown-option-0983b = Unknown option { $unknown }

## src/commands/preview.ts

the-editor-aaace = The editor
# ends the command
a-preview-shows-one-manuscript-69a83 = A preview shows one manuscript
# ends the command, hint
name-it-octavo-preview-essay-md-3f059 = Name it: octavo preview essay.md
# ends the command, hint
name-one-c09a2 = Name one: { $manuscript }.
is-shown-there-and-made-again-4c364 = { $name } is shown there, and made again whenever it is saved. Ctrl-C ends it.
no-browser-could-be-opened-open-7f917 = No browser could be opened ({ $failed }): open the address yourself.
# ends the command
is-no-port-5935e = “{ $given }” is no port
# ends the command, hint
a-port-is-a-number-up-4d046 = A port is a number up to 65535; 0 is one that is free.
an-edition-to-show-2ba01 = An edition to show,

## src/commands/print-wishes.ts

# ends the command
the-wrap-goes-around-the-pdf-bc654 = The wrap goes around the PDF, which is not among the editions
# ends the command, hint
add-pdf-to-to-5a9c4 = Add pdf to --to.
# ends the command
the-file-for-the-printer-is-86188 = The file for the printer is made of the PDF, which is not among the editions

## src/commands/progress.ts

composing-e2d4e = composing
laying-out-dbd3c = laying out
printing-aae55 = printing
finishing-11957 = finishing
cutting-documents-42994 = cutting documents
packing-7c6e0 = packing
packed-88cb8 = packed
done-a4c3e = done
nothing-has-changed-the-editions-stay-e18f6 = nothing has changed: the editions stay as they are

## src/commands/published.ts

not-published-what-was-published-before-40b35 = not published. What was published before stays.
not-published-what-was-published-before-4b5f9 = not published: { $count }. What was published before stays.
check-was-passed-267e7 = 1 check was passed
checks-were-passed-b2398 = { $passed } checks were passed
failed-77e1f = { $failed } failed
not-made-928d3 = { $count } not made ({ $unmade })
edition-0ce70 = 1 edition
editions-cdd00 = { $count } editions
nothing-is-wrong-with-the-manuscript-6f1b1 = { $what }: nothing is wrong with the manuscript, and { $proved }.
m-4562a = { $what }: { $proved }.
they-are-there-all-the-same-10939 = They are there all the same: open them by hand.
the-editions-could-not-be-opened-73573 = the editions could not be opened: { $failed }

## src/commands/publishing.ts

# plug-in-failed
the-edition-has-an-option-which-48ec9 = The edition { $name } has an option --{ $option }, which { $owner } has already
# ends the command, hint
each-message-has-the-name-of-346a5 = Each message has the name of its rule; octavo rules lists all.
# ends the command
is-an-error-and-errors-cannot-99e7d = { $error } is an error, and errors cannot be silenced
# ends the command, hint
the-edition-would-be-wrong-mend-11b19 = The edition would be wrong: mend what it says.

## src/commands/rebuild.ts

# ends the command
no-deposit-was-named-d5264 = No deposit was named
# ends the command
one-deposit-at-a-time-7e1e7 = One deposit at a time
# ends the command, hint
octavo-rebuild-book-deposit-zip-compare-35e78 = octavo rebuild book-deposit.zip --compare
# ends the command
the-editions-were-made-with-plug-6e938 = The editions were made with plug-ins, which are not run from a deposit: { $lacking }
# ends the command, hint
they-are-programs-if-you-have-54af9 = They are programs. If you have them and trust them, name each: --plugins FILE.
# rebuild-impossible
its-theme-does-not-come-with-f98a0 = Its theme, { $theme }, does not come with this Octavo
# rebuild-impossible
this-octavo-does-not-take-the-50be7 = This Octavo does not take the manuscript of the deposit
# browser-missing
without-a-browser-some-of-the-4123d = Without a browser some of the editions cannot be made
same-bytes-58100 = same bytes
damaged-or-lost-in-the-deposit-ab6af = damaged or lost in the deposit; made again, the same bytes as were deposited
different-9d6f9 = different
missing-ffa63 = missing
new-11507 = new
it-does-not-come-out-as-5068c = It does not come out as it was deposited
it-was-deposited-and-is-not-a1a8d = It was deposited, and is not made again
it-is-made-and-was-not-8d44d = It is made, and was not deposited
# rebuild-restored
it-is-damaged-or-lost-in-00b38 = It is damaged or lost in the deposit; what was made again has the checksums that it had
# rebuild-restored, hint
make-it-with-out-and-put-f0571 = Make it with --out, and put it in the place of the damaged one.
# rebuild-differs, hint
nothing-that-the-deposit-says-of-4ee35 = Nothing that the deposit says of its making is otherwise here.
by-its-checksums-the-deposit-s-ffa5b = { $different }, by its checksums: the deposit’s own is damaged or lost
from-byte-on-7d5c9 = { $different }: from byte { $from } on

## src/commands/record.ts

add-it-to-the-metadata-octavo-e5f6f = Add it to the metadata; octavo check --for doi says what else will be missed.
# record-impossible
there-is-no-record-for-without-3623e = There is no record for { $format } without { $lacks }
# ends the command
it-was-not-said-in-which-2a173 = It was not said in which format
# ends the command
there-is-no-format-00902 = There is no format “{ $wish }”
# ends the command, hint
format-takes-69fd7 = --format takes { $names }.

## src/commands/restore.ts

# ends the command, hint
octavo-restore-book-pdf-612ba = octavo restore book.pdf
# source-missing
carries-no-manuscript-1b841 = { $input } carries no manuscript
# source-missing, hint
only-pdfs-that-were-built-with-c6be6 = Only PDFs that were built with --attach-source (or pdf: {"{"}source: true{"}"}) do.
# source-damaged
the-manuscript-in-is-not-as-af725 = The manuscript in { $input } is not as it was put there: { $damaged }
# source-damaged, hint
nothing-was-written-look-for-another-50f1f = Nothing was written. Look for another copy of the PDF.
# source-damaged
a-file-in-has-a-name-99ffb = A file in { $input } has a name that cannot be written: { $path }
# source-damaged, hint
octavo-does-not-write-such-names-44642 = Octavo does not write such names: the PDF was made by something else. Nothing was written.
as-they-were-ee838 = { $count }, as they were
left-out-since-their-names-begin-b1d0a = left out, since their names begin with a dot: { $names }; --allow-hidden writes them, too

## src/commands/run.ts

# ends the command
there-is-no-command-b98e9 = There is no command “{ $name }”
# ends the command, hint
there-is-no-file-or-folder-640e7 = There is no file or folder { $name } either; paths are taken from the folder in which octavo was started.
# ends the command, hint
octavo-help-shows-what-there-is-bd3de = octavo --help shows what there is.
nothing-was-written-44f2b = Nothing was written.
something-went-wrong-inside-octavo-69eb6 = something went wrong inside Octavo: { $text }
please-report-it-with-the-manuscript-34be5 = Please report it, with the manuscript if you can. OCTAVO_DEBUG=1 shows where it happened.

## src/commands/speaking.ts

octavo-language-there-are-no-messages-88ff4 = OCTAVO_LANGUAGE: there are no messages in “{ $wish }”, but in { $names }

## src/commands/theme.ts

# ends the command
it-was-not-said-what-to-e4fac = It was not said what to do with a theme
# ends the command
octavo-theme-has-no-e80f2 = octavo theme has no “{ $verb }”
# ends the command, hint
octavo-theme-new-my-theme-begins-dc1eb = octavo theme new my-theme begins one of your own.
# ends the command
one-theme-at-a-time-11192 = One theme at a time
# ends the command, hint
octavo-theme-new-my-theme-72d12 = octavo theme new my-theme
# ends the command
the-theme-comes-with-octavo-a-3b2d6 = The theme { $folder } comes with Octavo: a folder of that name would not be found
# ends the command, hint
call-it-otherwise-octavo-theme-new-2659f = Call it otherwise: octavo theme new my-theme --from { $folder }
looks-as-does-now-change-and-74378 = { $folder } looks as { $parent } does. Now change { $tokens }, and:

## src/commands/verify.ts

# ends the command
no-bag-was-named-8be76 = No bag was named
# ends the command
one-bag-at-a-time-5ce05 = One bag at a time
# ends the command, hint
octavo-verify-book-deposit-zip-c10fe = octavo verify book-deposit.zip
nothing-is-wrong-ec0ed = nothing is wrong ({ $files }, { $bytes }, { $algorithms })

## src/commands/watch.ts

in-s-2af6c = { $names } in { $folder }, { $seconds } s

## src/commands/worker.ts

# ends the command
a-worker-is-given-no-manuscripts-e9a12 = A worker is given no manuscripts: { $positionals }
# ends the command, hint
it-takes-them-from-the-queue-916a3 = It takes them from the queue: octavo catalogue build SHELF --queue URL --store DIR puts them there.
takes-titles-from-store-f84d4 = { $id } takes titles from { $name }, store { $store }: { $kit }
it-takes-nothing-new-and-finishes-17b8d = It takes nothing new, and finishes what it has.

## src/deposit/agreement/compare.ts

title-aaf23 = title
language-a4ef3 = language
date-0e876 = date
publisher-4f03a = publisher
identifier-28543 = identifier
the-others-have-df9ae = the others have { $have }
the-records-have-012fa = the records have { $have }
it-says-no-and-965ce = It says no { $name }, and { $others }
its-is-and-71ccd = Its { $name } is { $value }, and { $others }
it-has-the-which-no-record-ae317 = It has the { $name } { $ids }, which no record has
it-lacks-the-which-the-others-db224 = It lacks the { $name } { $ids }, which the others have
isbn-of-the-book-on-paper-05044 = ISBN of the book on paper
it-has-the-isbn-and-the-abac9 = It has the ISBN { $ids }, and the others do not say that of it
it-does-not-have-the-isbn-baeae = It does not have the ISBN { $ids }, and the others do
the-records-say-that-it-is-41d88 = The records say that it is { $id }, and it does not say so itself

## src/deposit/agreement/fixity.ts

it-says-that-has-bytes-and-5562b = It says that { $path } has { $size } bytes, and it has { $count }
it-says-that-the-of-is-79f0b = It says that the { $algorithm } of { $path } is { $sum }, and it is { $right }
it-says-no-checksum-of-8e3d4 = It says no checksum of { $path }
it-does-not-list-which-is-978d1 = It does not list { $path }, which is in the package
it-lists-which-is-not-in-aa49f = It lists { $path }, which is not in the package

## src/deposit/agreement/index.ts

without-a-record-that-can-be-5db3c = Without a record that can be read, nobody can say whether the editions are those of this book
it-is-larger-than-mb-and-5ee4c = It is larger than { $most } MB, and what it says was not compared with the others
# bag-disagrees
what-it-says-of-the-book-f1669 = What it says of the book cannot be read: { $reason }

## src/deposit/agreement/people.ts

it-has-the-contributor-and-nothing-a4a6b = It has the contributor { $names }, and nothing else has
it-lacks-the-contributor-and-the-4d0f8 = It lacks the contributor { $names }, and the others have
as-an-author-cfc19 = as an author
for-what-they-did-72a25 = for what they did
it-has-and-nothing-else-has-40581 = It has { $names } { $as }, and nothing else has
it-does-not-have-and-the-2bdf6 = It does not have { $names } { $as }, and the others have

## src/deposit/circumstances.ts

it-was-made-by-octavo-and-c8452 = It was made by Octavo { $octavo }, and here is { $octavo-2 }
it-was-printed-by-and-here-d1dc5 = It was printed by { $browser }, and here is { $browser-2 }
# part of: It was printed by ${browser}, and here is ${here.browser ?? said`no b
no-browser-b4cae = no browser
it-was-made-with-node-js-1eaf8 = It was made with Node.js { $node }, and here is { $node-2 }
of-the-fonts-it-has-and-af48d = Of the fonts { $name } it has { $name-2 }, and here is { $name-3 }
# part of: Of the fonts ${name} it has ${fonts[name] ?? said`none`}, and here is
none-140be = none
it-was-made-with-and-here-6c809 = It was made with { $name } { $name-2 }, and here is { $name-3 }
other-packages-are-others-too-0e773 = { $count } other packages are others, too

## src/deposit/pack.ts

rename-it-and-what-leads-to-ef7b1 = Rename it, and what leads to it in the manuscript.
# deposit-path
it-cannot-be-in-a-deposit-896ea = It cannot be in a deposit: it has { $limits }
it-cannot-be-in-a-deposit-71fbb = It cannot be in a deposit beside { $other }: on some systems both are one file

## src/deposit/paths.ts

its-name-is-not-in-utf-8a123 = its name is not in UTF-8
it-has-a-nul-in-its-92be3 = it has a NUL in its name
it-has-a-backslash-which-parts-fa23a = it has a backslash, which parts folders on some systems
it-begins-at-the-root-of-7519c = it begins at the root of the disk
it-begins-with-the-letter-of-e0ef9 = it begins with the letter of a drive
it-begins-with-a-person-s-568a2 = it begins with a person’s own folder
it-leads-out-of-its-folder-f1d27 = it leads out of its folder (..)
it-has-a-part-without-a-931b0 = it has a part without a name
the-end-of-a-line-in-dcc9f = the end of a line in its name
a-name-that-windows-cannot-have-15143 = a name that Windows cannot have (: * ? " < > |, a full stop or space at the end, aux, con, nul …)

## src/deposit/profiles/clockss.ts

a-doi-b4b70 = a DOI
an-isbn-e8a61 = an ISBN
the-date-of-publication-e54cf = the date of publication
the-address-at-which-it-is-d002a = the address at which it is read
# deposit-lacks
clockss-asks-for-f6e87 = CLOCKSS asks for { $what }
# deposit-lacks, hint
write-in-book-yaml-03e14 = Write { $line } in book.yaml.

## src/deposit/profiles/dnb.ts

the-deutsche-nationalbibliothek-91283 = The Deutsche Nationalbibliothek

## src/deposit/profiles/ocfl.ts

# deposit-unchanged
ocfl-has-this-version-already-as-84d4a = { $slug }-ocfl has this version already, as { $head }
# deposit-object
no-version-can-be-added-to-8a8b2 = No version can be added to { $folder }: { $why }
nothing-of-it-was-changed-look-29efb = Nothing of it was changed. Look for another copy, or choose another folder with --out.
it-is-of-another-work-and-e3901 = it is of another work, { $id }, and this one is { $metadata }
nothing-of-it-was-changed-choose-e6073 = Nothing of it was changed. Choose another folder with --out, or another slug. If it is the same work, say so in book.yaml: identifier: { $id }

## src/deposit/profiles/package-profile.ts

# deposit-lacks
takes-a-pdf-an-epub-or-c5cba = { $who } takes a PDF, an EPUB or a web edition in one file, and none of them was made
# deposit-lacks, hint
make-one-of-them-too-to-f4e43 = Make one of them, too: --to pdf.

## src/deposit/profiles/saf.ts

# deposit-lacks
dspace-asks-for-a-date-of-1ffdf = DSpace asks for a date of publication
# deposit-lacks, hint
write-date-in-book-yaml-97bd8 = Write date: 2026-11-23 in book.yaml.

## src/deposit/rebuild.ts

it-is-no-bag-that-could-ee00c = it is no bag that could be unpacked
what-they-were-made-of-is-67d4c = what they were made of is not as it was put there
it-has-no-data-source-versions-aa402 = it has no data/source/versions.json, so it is no deposit of Octavo
its-manuscript-is-not-there-e0633 = its manuscript is not there: { $manuscript }
# rebuild-impossible
the-editions-cannot-be-made-again-5e3ab = The editions cannot be made again: { $why }

## src/deposit/recipe.ts

versions-json-does-not-say-what-499a8 = versions.json does not say what the editions were made with
versions-json-has-a-name-that-2365c = versions.json has a name that no book is given
the-list-of-versions-cannot-be-be046 = the list of versions cannot be read

## src/deposit/verify/bag-info.ts

# bag-profile
it-is-no-line-with-a-37986 = It is no line with a label and what it says
in-fae1a = { $bytes } in { $files }
# part of: ${bytes === 1 ? said`1 byte` : said`${bytes} bytes`} in ${files === 1
byte-9839d = 1 byte
# part of: ${bytes === 1 ? said`1 byte` : said`${bytes} bytes`} in ${files === 1
bytes-25646 = { $bytes } bytes
which-is-no-number-of-bytes-d9672 = which is no number of bytes, a full stop and a number of files
that-is-cf4a6 = that is { $bytes }
payload-oxum-says-in-data-there-fa145 = Payload-Oxum says { $oxum }, { $meant }; in data/ there are { $bytes }
# bag-manifest, hint
files-were-added-lost-or-changed-0d6c9 = Files were added, lost or changed, or the line itself was.

## src/deposit/verify/entries.ts

# bag-declaration
the-zip-is-empty-b51ab = The zip is empty
# bag-declaration
files-lie-in-the-zip-beside-f1fc5 = Files lie in the zip beside the one folder of a bag
# bag-declaration
the-zip-has-folders-where-a-24c21 = The zip has { $count } folders where a bag is one: { $tops }
it-must-not-be-unpacked-a0cb6 = It must not be unpacked: { $danger }
it-is-a-symbolic-link-which-e0ef2 = It is a symbolic link, which may lead anywhere
it-is-neither-a-file-nor-3ea51 = It is neither a file nor a folder, but a device, a pipe or a socket
it-is-there-twice-6af25 = It is there twice
on-some-systems-it-is-one-00c7b = On some systems it is one file with { $other }, and one of them would be lost

## src/deposit/verify/fetch.ts

# bag-manifest
it-is-no-line-of-an-06109 = It is no line of an address, a length and a path
it-is-not-in-data-98865 = it is not in data/

## src/deposit/verify/fixity.ts

# bag-fixity
it-is-not-as-it-was-7f9d1 = It is not as it was put there, by { $wrong }
# bag-extra
it-is-in-the-bag-and-fdb51 = It is in the bag, and no manifest has it
# bag-manifest
it-is-not-in-and-is-57c11 = It is not in { $name }, and is in { $listed }
has-its-bytes-was-it-renamed-40066 = ; { $renamed } has its bytes: was it renamed?
# bag-missing
it-is-in-and-not-in-ad69d = It is in { $name } and not in the bag{ $where }

## src/deposit/verify/index.ts

# bag-foreign
it-does-not-say-that-it-b4da1 = It does not say that it is a deposit of Octavo: it was held to the rules of bags alone

## src/deposit/verify/manifests.ts

# bag-manifest
nothing-is-known-of-checksums-by-ce8d3 = Nothing is known of checksums by { $written }
# bag-manifest
the-bag-has-no-manifest-nobody-ec055 = The bag has no manifest: nobody can say what should be in it
# bag-manifest
it-is-no-line-of-a-991e7 = It is no line of a manifest: a checksum by { $algorithm }, a space and a path
# bag-manifest
is-listed-twice-6af40 = { $path } is listed twice
a-manifest-lists-files-of-data-65617 = a manifest lists files of data/ alone
a-manifest-of-tags-lists-no-929cc = a manifest of tags lists no files of data/
a-manifest-of-tags-cannot-list-51f54 = a manifest of tags cannot list one

## src/deposit/verify/profile.ts

# bag-profile
a-deposit-is-a-bag-of-829e9 = A deposit is a bag of version 1.0, not { $version }
# bag-profile
the-texts-of-a-deposit-are-fae34 = The texts of a deposit are in UTF-8, not { $encoding }
# bag-profile
a-deposit-has-and-this-one-7bd47 = A deposit has { $file }, and this one has not
# bag-profile
bag-info-txt-does-not-say-58eb5 = bag-info.txt does not say { $label }
# bag-profile
is-said-more-than-once-09064 = { $label } is said more than once
# bag-profile
its-profile-is-not-01e17 = Its profile is { $named }, not { $profile-address }
# bag-profile
a-deposit-is-whole-nothing-of-f52c2 = A deposit is whole: nothing of it is to be fetched
# bag-profile
no-deposit-has-a-file-at-83e4d = No deposit has a file at this place
# bag-unsafe
it-has-c12dc = It has { $limits }

## src/deposit/verify/tag-files.ts

take-one-out-ocfl-object-py-561e5 = Take one out: ocfl-object.py extract --objdir OBJECT --objver v1 --dstdir BAG; then octavo verify BAG. The object itself is judged by ocfl-validate.py OBJECT.
# bag-declaration
this-is-an-ocfl-object-and-adb99 = This is an OCFL object and no bag; each of its versions is one
# bag-declaration
there-is-no-bagit-txt-this-b9411 = There is no bagit.txt: this is no bag
# bag-declaration
it-does-not-say-the-version-86212 = It does not say the version and the encoding of the bag
# bag-declaration
the-version-of-the-bag-is-4dfe1 = The version of the bag is { $version }; known are { $versions }
# bag-encoding
nothing-is-known-of-the-encoding-90ba0 = Nothing is known of the encoding { $encoding }
# bag-declaration
its-two-lines-are-not-in-0bcb3 = Its two lines are not in the form of RFC 8493, 2.1.1
# bag-encoding
it-is-not-in-as-bagit-5d265 = It is not in { $encoding }, as bagit.txt says
# bag-unreadable
it-cannot-be-read-f57f0 = It cannot be read: { $cause }

## src/editions/epub/edition.ts

# formulas-undrawn
the-formulas-of-the-epub-stay-2791e = The formulas of the EPUB stay MathML: there is no browser to draw them
# formulas-undrawn, hint
octavo-doctor-shows-which-browsers-there-37d0f = octavo doctor shows which browsers there are.

## src/editions/html/edition.ts

# edition-too-large
the-web-edition-in-one-file-26a90 = The web edition in one file cannot hold { $size } MB of pictures
# edition-too-large, hint
make-a-site-instead-to-site-deeb0 = Make a site instead: --to site,epub,pdf

## src/editions/pdf/edition.ts

# browser-missing
a-pdf-needs-a-browser-and-6f893 = A PDF needs a browser, and there is none
# layout-unsettled
the-browser-breaks-pages-otherwise-than-90a5f = The browser breaks pages otherwise than it said: some page numbers may be wrong

## src/editions/pdf/faults.ts

# table-tight
this-table-is-too-wide-for-2dac9 = This table is too wide for its page: words in it are broken wherever a line has to end
# table-tight
this-table-is-too-wide-for-86c1e = This table is too wide for its page: it is set at { $share } % of its size
# table-tight, hint
divide-the-table-into-several-leave-c2f86 = Divide the table into several, leave out columns, or put it into a block `:::table{"{"}.landscape{"}"}`.
# formula-wide
this-formula-is-too-wide-for-60669 = This formula is too wide for its page: it is set at { $share } % of its size
# formula-wide, hint
write-it-in-several-lines-begin-c7354 = Write it in several lines: \begin{"{"}multline{"}"} or \begin{"{"}align{"}"}, with \\ between them.
# turned-small
what-is-turned-here-is-too-2cc71 = What is turned here is too large for a page: it is set at { $share } % of its size
# turned-small, hint
divide-the-table-into-several-or-a75be = Divide the table into several, or leave out columns.
# notes-at-end
a-note-of-is-higher-than-53eed = A note of “{ $title }” is higher than a page, and has no room in the margin: the notes stand at the end
# notes-at-end, hint
make-the-note-shorter-or-set-1403c = Make the note shorter, or set the notes at the foot: notes: {"{"}place: foot{"}"}.
# notes-at-end
the-browser-ends-the-pages-of-211d6 = The browser ends the pages of “{ $title }” elsewhere than they were made up: its notes stand at its end
# notes-at-end, hint
the-theme-has-styles-that-forbid-fb087 = The theme has styles that forbid or force page breaks, or that hold for print alone: take them out.
# glyph-missing
a-picture-on-page-has-letters-fcf5f = A picture on page { $label } has letters that no font has: they cannot be seen
# glyph-missing, hint
turn-the-letters-of-the-drawing-f51c7 = Turn the letters of the drawing into outlines, or write it with others.
# line-loose
a-line-on-page-has-wide-ec5dc = A line on page { $label } has wide gaps between its words: “{ $words }”
# line-loose, hint
write-it-otherwise-or-let-a-7c2ac = Write it otherwise, or let a long word after it be divided with a soft hyphen (U+00AD).
# line-loose
more-lines-have-wide-gaps-between-c9104 = { $others } more lines have wide gaps between their words
note-does-not-fit-on-the-184aa = Note { $note } does not fit on the page of its reference: it stands on page { $label }
shorten-the-note-or-put-its-34f01 = Shorten the note, or put its reference elsewhere.
the-figure-stands-on-page-more-29220 = The figure stands on page { $label }, more than a page after its place
put-it-elsewhere-or-make-it-8074c = Put it elsewhere, or make it smaller.
a-line-on-page-is-wider-f9185 = A line on page { $label } is wider than the text
divide-the-long-word-with-a-2e2c8 = Divide the long word with a soft hyphen (U+00AD), or write it otherwise.
page-ends-early-with-of-it-b4343 = Page { $label } ends early, with { $value } % of it empty: { $has-room }
# part of: Page ${label} ends early, with ${Math.round(value * 100)} % of it emp
the-pages-after-it-are-better-9dec3 = the pages after it are better so
# part of: Page ${label} ends early, with ${Math.round(value * 100)} % of it emp
what-follows-does-not-fit-on-2a3c8 = what follows does not fit on it
nothing-has-to-be-done-if-e9ee1 = Nothing has to be done. If it disturbs you, make a paragraph before it a little longer or shorter.
put-what-follows-elsewhere-make-it-29a4d = Put what follows elsewhere, make it smaller, or divide it; a little more text before it fills the page, too.
page-has-to-end-where-no-5dad8 = Page { $label } has to end where no page should: what belongs together is higher than a page

## src/editions/pdf/printed-pictures.ts

# image-small
has-dots-per-inch-on-page-7bd32 = { $name } has { $dpi } dots per inch on page { $label }{ $fewest }
# part of: ${name} has ${Math.round(dpi)} dots per inch on page ${pagination.pag
other-picture-has-fewer-than-too-45e84 = ; 1 other picture has fewer than { $fewest }, too
# part of: ${name} has ${Math.round(dpi)} dots per inch on page ${pagination.pag
other-pictures-have-fewer-than-too-12d72 = ; { $others } other pictures have fewer than { $fewest }, too
# image-small, hint
in-print-it-looks-coarse-give-49518 = In print it looks coarse: give it more dots (300 for each inch of its width are good), or make it smaller.

## src/editions/wrap/wrap.ts

# wrap-cut
the-title-is-too-long-for-29fe7 = The title is too long for the spine, which says “{ $title }”
# wrap-cut, hint
give-the-book-a-short-title-5be9f = Give the book a short title, which stands there instead: short-title: …
# wrap-cut
the-text-on-the-back-of-9116d = The text on the back of the book is too long, and ends before its end
# wrap-cut, hint
make-description-or-author-note-shorter-32f52 = Make description or author-note shorter: there is room for about 150 words.
# config-value
flaps-mm-wide-do-not-fit-75a62 = Flaps { $flaps } mm wide do not fit inside a cover { $page } mm wide
# config-value, hint
make-them-mm-narrower-than-the-9abf8 = Make them 5 mm narrower than the cover, at least; two thirds of it are usual.
# wrap-isbn
the-back-of-the-book-has-d3a31 = The back of the book has no bar code, since there is no ISBN
# wrap-isbn, hint
give-the-number-of-the-book-31db0 = Give the number of the book on paper: isbn: {"{"}print: 978-…{"}"}. Or have none: pdf: {"{"}wrap: {"{"}barcode: false{"}"}{"}"}.
# wrap-spine
the-spine-has-no-words-on-a648c = The spine has no words on it: it is { $spine } mm wide, and words want { $narrowest-spine } mm
# wrap-picture
is-broader-than-the-cover-per-0d3b3 = { $source } is broader than the cover: { $lost } per cent of it is cut off at the sides
# wrap-picture
is-higher-than-the-cover-per-d2a89 = { $source } is higher than the cover: { $lost } per cent of it is cut off at head and foot
# wrap-picture, hint
with-its-bleed-the-front-is-0c05e = With its bleed the front is { $width } × { $height } mm.

## src/language-server/edited-manuscript.ts

# tool-failed
something-went-wrong-inside-octavo-55551 = Something went wrong inside Octavo: { $text }
# tool-failed, hint
please-report-it-68e09 = Please report it.

## src/manuscript/bibliography/bibtex.ts

# bibliography-broken, hint
look-at-its-braces-commas-and-337db = Look at its braces, commas and quotation marks.
is-a-command-of-tex-that-7b0bf = { $macro } is a command of TeX that Octavo does not know
an-entry-cannot-be-read-something-843fb = An entry cannot be read: something in it is not closed
an-entry-cannot-be-read-something-0b33a = An entry @{ $kind } cannot be read: something in it is not closed
something-cannot-be-read-23b6d = Something cannot be read: { $error }

## src/manuscript/bibliography/csl-data.ts

# bibliography-broken
this-is-no-json-f81bb = This is no JSON
# bibliography-broken, hint
export-it-again-from-where-it-314b8 = Export it again from where it comes.
# bibliography-broken
this-is-no-list-of-works-65fad = This is no list of works
# bibliography-broken, hint
csl-has-a-list-of-works-b1b21 = CSL has a list of works, each with an id and a type.
# bibliography-broken
a-work-without-an-id-c979a = A work without an id
# bibliography-broken, hint
give-it-an-id-it-is-7a82a = Give it an id: it is what you cite, [@id].
# bibliography-broken
of-is-no-text-ad8fb = “{ $key }” of { $id } is no text
# bibliography-broken, hint
it-is-left-out-e166e = It is left out.

## src/manuscript/bibliography/index.ts

# bibliography-broken
is-no-bibliography-that-octavo-can-aa490 = { $path } is no bibliography that Octavo can read
# bibliography-broken, hint
it-reads-bibtex-and-biblatex-bib-179d7 = It reads BibTeX and BibLaTeX (.bib), CSL (.json, .yaml) and RIS (.ris).
# bibliography-absent
there-is-no-code-makes-it-a301a = There is no { $path }: code makes it ({ $maker }), and Octavo runs none
# bibliography-absent, hint
let-the-other-program-make-it-54026 = Let the other program make it once, and put it there.
# bibliography-duplicate
there-are-two-works-the-first-0897b = There are two works { $id }; the first counts ({ $place })
# bibliography-duplicate, hint
give-one-of-them-another-key-c87b3 = Give one of them another key.

## src/manuscript/bibliography/ris.ts

# bibliography-broken
a-line-that-belongs-to-no-71898 = A line that belongs to no entry
# bibliography-broken, hint
entries-of-ris-begin-with-a-d2a24 = Entries of RIS begin with a line TY  - and end with ER  -.

## src/manuscript/bibliography/style.ts

# style-missing
there-is-no-style-is-used-95b7f = There is no style { $name }: { $near } is used, which is like it
# style-missing
there-is-no-style-is-used-049f1 = There is no style { $name }: { $usual-style } is used
# style-missing, hint
did-you-mean-e7a21 = Did you mean “{ $meant }”?
write-or-put-a-file-of-e7f8f = Write { $names }, or put a file of CSL into the folder and name it: csl: my-style.csl.
# file-outside
leads-outside-the-manuscript-s-folder-ecd76 = { $name } leads outside the manuscript’s folder
# file-outside, hint
copy-the-style-into-the-folder-bb46b = Copy the style into the folder.
is-too-long-for-a-style-a714d = is too long for a style
a-style-has-some-hundred-lines-71661 = A style has some hundred lines.
only-says-that-it-is-like-0ea20 = only says that it is like another style, { $name }
put-csl-into-the-folder-and-90966 = Put { $name }.csl into the folder, and name that one.
is-no-style-of-csl-48379 = is no style of CSL
styles-are-found-at-https-www-f2b02 = Styles are found at https://www.zotero.org/styles.

## src/manuscript/config/accessibility-statement.ts

# config-value
is-not-a-standard-that-an-28320 = “{ $wish }” is not a standard that an e-book can conform to
# config-value, hint
write-epub-accessibility-wcag-level-aa-ebe60 = Write “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”, or in short WCAG 2.2 AA.
# config-value
a-statement-of-conformance-without-the-8a153 = A statement of conformance without the name of who certifies it
# config-value, hint
add-certified-by-with-your-name-6e241 = Add certified-by: with your name or that of your organisation, or take conforms-to away.

## src/manuscript/config/authorities.ts

an-orcid-id-2c560 = an ORCID iD
an-isni-dce05 = an ISNI
a-number-of-the-gnd-62357 = a number of the GND
a-number-of-viaf-eda84 = a number of VIAF
an-item-of-wikidata-bbf44 = an item of Wikidata
a-number-of-the-library-of-09aa9 = a number of the Library of Congress’ names
a-ror-id-c29be = a ROR id
its-check-digit-is-wrong-91152 = : its check digit is wrong
for-instance-copy-it-from-the-d3a94 = For instance { $example }; copy it from the register.
# config-value
is-not-c7268 = “{ $text }” is not { $name }{ $why }

## src/manuscript/config/classifications.ts

a-thema-code-9f64c = a Thema code
# hint
for-instance-wtl-its-codes-are-0a0d6 = For instance WTL; its codes are at ns.editeur.org/thema.
a-bisac-code-f0236 = a BISAC code
# hint
three-letters-of-a-field-and-5d534 = Three letters of a field and six digits, for instance TRV010000.
a-dewey-number-63acd = a Dewey number
# hint
three-digits-and-perhaps-a-fraction-ea2d3 = Three digits and perhaps a fraction: 914.2.
a-class-of-the-library-of-62a1e = a class of the Library of Congress
# hint
one-to-three-letters-and-a-8aa67 = One to three letters and a number: G530.
a-subject-heading-49af1 = a subject heading
# hint
as-the-library-of-congress-writes-972e8 = As the Library of Congress writes it.
a-fast-heading-ad3d4 = a FAST heading
# hint
fst-walking-or-the-words-alone-af9e7 = fst01205426 Walking, or the words alone.
# config-value
is-not-bec4c = “{ $text }” is not { $name }

## src/manuscript/config/identifiers.ts

compare-it-with-the-one-the-c56b1 = Compare it with the one the agency gave you; the last digit follows from the others.
a-doi-begins-with-for-instance-8ab23 = A DOI begins with 10., for instance 10.1234/abcd.
an-issn-has-eight-digits-for-f2d29 = An ISSN has eight digits, for instance 0378-5955.
an-identifier-is-an-isbn-a-d512f = An identifier is an ISBN, a DOI, a UUID, or an address with its scheme (urn:…, https://…).
is-not-an-isbn-its-check-593af = “{ $value }” is not an ISBN: its check digit is wrong
is-not-an-isbn-89cba = “{ $value }” is not an ISBN
is-not-a-doi-1231a = “{ $value }” is not a DOI
is-not-an-issn-7da60 = “{ $value }” is not an ISSN
is-not-a-uuid-7da02 = “{ $value }” is not a UUID
is-not-an-identifier-that-a-444ca = “{ $value }” is not an identifier that a catalogue knows

## src/manuscript/config/metadata.ts

# config-value
is-not-a-language-tag-759b5 = “{ $value }” is not a language tag
it-is-left-out-an-edition-cdd99 = It is left out: an edition is the same whenever it is made. Write a date, 2026-11-23.
# date-moving
is-another-day-each-time-d255c = “{ $given }” is another day each time
write-or-the-month-in-words-115c4 = Write 2026, 2026-11, 2026-11-23, or the month in words: 23 November 2026.
# config-value
is-not-a-date-48b36 = “{ $given }” is not a date

## src/manuscript/config/numbering.ts

# config-value
numbers-cannot-begin-anew-with-each-d054a = Numbers cannot begin anew with each section, for sections have no numbers
# config-value, hint
write-number-sections-true-too-or-e348a = Write number-sections: true, too, or numbering: chapter.

## src/manuscript/config/people.ts

# config-type
a-person-without-a-name-7c6ce = A person without a name
# config-type, hint
write-name-3df0e = Write name: …
# config-value
is-not-a-role-eefd3 = “{ $value }” is not a role
# config-value, hint
roles-are-cf40d = Roles are: { $known }.

## src/manuscript/config/stray-characters.ts

shown-as-c4f8c = { $character }, shown as { $character-2 }
# character-stray
a-character-that-no-edition-can-9a0a4 = A character that no edition can hold: { $first }
# character-stray
characters-that-no-edition-can-hold-5f4c2 = { $count } characters that no edition can hold; this is the first: { $first }
# character-stray, hint
take-it-out-a-copy-a-4b9e4 = Take it out: a copy, a terminal or another program has left it there.
# character-stray, hint
in-windows-this-would-be-the-28cb9 = In Windows-1252 this would be { $meant }: the file was taken for Latin-1 when it became UTF-8. Convert it anew.
an-end-of-page-form-feed-f2c98 = An end of page (form feed, U+000C)
an-end-of-line-u-565a0 = An end of line (U+2028)
an-end-of-paragraph-u-6897b = An end of paragraph (U+2029)
for-a-new-page-write-pagebreak-ad158 = For a new page write ::pagebreak.
for-a-new-line-end-the-5faab = For a new line end the line with \.
for-a-new-paragraph-leave-a-19a62 = For a new paragraph leave a line blank.
that-markdown-does-not-know-is-e9f04 = { $character } that Markdown does not know is a space here

## src/manuscript/config/trade.ts

two-letters-of-iso-de-gb-db590 = Two letters of ISO 3166: DE, GB, US, CN.
# config-value
is-not-the-code-of-a-7e55d = “{ $text }” is not the code of a country
audiences-are-7b121 = Audiences are: { $audience-kinds }.
# config-value
is-not-an-audience-fc538 = “{ $given }” is not an audience
# config-value
from-to-years-is-nobody-2abbf = From { $from } to { $to } years is nobody
# config-value, hint
exchange-them-fe72d = Exchange them.
# config-value
there-is-no-884fc = There is no { $value }
# config-value, hint
a-day-such-as-2858a = A day such as 2027-01-31.
# config-value
is-not-a-currency-ef03c = “{ $currency }” is not a currency
# config-value
is-not-a-price-b6ede = “{ $text }” is not a price
# config-value, hint
a-number-and-a-code-of-ada15 = A number and a code of ISO 4217: 9.90 EUR, 12.99 USD without tax; or free.

## src/manuscript/config/validate.ts

front-matter-05289 = Front matter
# config-type
must-be-a-list-of-keys-23609 = { $name } must be a list of keys and values
# config-type, hint
for-instance-3af93 = For instance: { $example }
front-matter-b1108 = front matter
unknown-key-in-aaab4 = Unknown key “{ $key }” in { $where }
# config-unknown-key, hint
it-is-passed-over-the-handbook-1c9bb = It is passed over. The handbook lists the keys.
the-value-b4215 = The value
# config-type
must-be-not-ef311 = { $key } must be { $expected }, not { $data }
# config-type
needs-3a8e3 = { $key } needs “{ $params }”
# config-type, hint
expected-76b01 = Expected: { $expected }
is-empty-f7c1e = { $key } is empty
is-not-a-value-of-f46fe = { $shown } is not a value of { $key }
# config-value, hint
expected-96793 = Expected: { $expected }{ $error }
did-you-mean-8c366 = . Did you mean “{ $near }”?
a-list-34d4e = a list
nothing-1785c = nothing
text-982d9 = text
a-number-d24f1 = a number
true-or-false-ed50d = true or false
keys-and-values-41e52 = keys and values

## src/manuscript/config/wishes.ts

# config-value
notes-at-the-end-of-the-094dc = Notes at the end of the chapter cannot be numbered by page
# config-value
notes-at-the-end-of-the-d4b31 = Notes at the end of the book cannot be numbered by page
# config-value, hint
write-numbering-chapter-or-numbering-book-f9804 = Write numbering: chapter or numbering: book; or place: foot.

## src/manuscript/config/yaml-source.ts

# file-too-large
the-yaml-is-longer-than-characters-912de = The YAML is longer than { $count } characters
# config-syntax
yaml-nested-deeper-than-levels-a227b = YAML nested deeper than { $depth } levels
put-another-one-where-the-value-8e179 = Put another one where the value ends.
# config-syntax
a-quotation-mark-that-nothing-closes-afeac = A quotation mark that nothing closes
yaml-nested-too-deeply-d5fa8 = YAML nested too deeply
yaml-whose-aliases-cannot-be-resolved-aab7d = YAML whose aliases cannot be resolved
# config-syntax, hint
octavo-s-settings-need-no-anchors-35fac = Octavo’s settings need no anchors (&) and aliases (*).
put-the-whole-value-in-quotation-7896f = Put the whole value in quotation marks.
a-colon-within-a-value-or-facab = A colon within a value, or without a key before it
a-value-that-begins-with-or-8282d = A value that begins with {"{"} or [ needs quotation marks.
a-list-or-a-map-in-dec90 = A list or a map in the place of a key
# hint
take-it-out-b3bc1 = Take it out.
the-same-key-stands-here-twice-c3456 = The same key stands here twice
keep-one-of-them-fe3ab = Keep one of them.
a-tab-at-the-beginning-of-a79f4 = A tab at the beginning of a line of YAML
indent-with-spaces-d1bb6 = Indent with spaces.
a-yaml-tag-that-octavo-does-d6b07 = A YAML tag that Octavo does not know
write-the-value-without-7d275 = Write the value without “!…”.
more-than-one-yaml-document-in-85c54 = More than one YAML document in the file
take-out-the-between-them-52d73 = Take out the “---” between them.
a-colon-within-a-value-e4e27 = A colon within a value
a-list-in-square-brackets-that-68798 = A list in square brackets that is not closed
end-it-with-and-indent-its-bf790 = End it with ], and indent its lines.
keys-in-braces-that-are-not-a2533 = Keys in braces that are not closed
end-them-with-and-indent-their-9a97d = End them with {"}"}, and indent their lines.
yaml-56683 = YAML: { $first }{ $first-2 }
a-value-with-a-colon-or-62b74 = A value with a colon or a # needs quotation marks.

## src/manuscript/foreign.ts

this-is-the-first-70496 = { $count } { $many }; this is the first

## src/manuscript/pictures/alternatives.ts

# image-alt
image-without-alternative-text-28779 = Image without alternative text
# image-alt, hint
say-in-the-brackets-what-it-fb7a6 = Say in the brackets what it shows: ![Map of the harbour](…). If it shows nothing that matters: ![](…){"{"}.decorative{"}"}.
# image-alt-name
the-alternative-text-is-the-name-ed6f4 = The alternative text “{ $alt }” is the name of the file
# image-alt-name, hint
say-what-the-picture-shows-it-e560a = Say what the picture shows: it is read out to those who do not see it.
# image-alt-caption
the-alternative-text-says-the-same-5ceaa = The alternative text says the same as the caption
# image-alt-caption, hint
both-are-read-out-let-the-6c81b = Both are read out: let the one say what the picture shows and the other what it means.
# image-alt-wordy
the-alternative-text-is-characters-long-dc39b = The alternative text is { $count } characters long
# image-alt-wordy, hint
say-the-gist-in-a-sentence-33f7d = Say the gist in a sentence or two, at most { $longest } characters, and the rest in the text or the caption.
# image-alt-wordy
the-alternative-text-begins-with-aa923 = The alternative text begins with “{ $alt }”
# image-alt-wordy, hint
that-it-is-a-picture-is-7f0c2 = That it is a picture is said anyway: begin with what it shows.

## src/manuscript/pictures/collection.ts

# image-webp
older-e-readers-do-not-show-98232 = { $src }: older e-readers do not show WebP
# image-webp, hint
the-browser-turns-it-into-jpeg-44b35 = The browser turns it into JPEG or PNG for the e-book, if there is one. Saved so to begin with it is at its best.
# image-remote
image-on-the-network-55658 = Image on the network: { $src }
# image-remote, hint
save-it-beside-the-manuscript-or-e2219 = Save it beside the manuscript, or build with --allow-remote.
# html-removed
taken-out-of-the-drawing-a5499 = { $src }: { $what } taken out of the drawing
# html-removed
taken-out-of-the-drawings-d0770 = { $names }: { $what } taken out of the drawings
# html-removed, hint
let-the-program-that-drew-it-528b6 = Let the program that drew it write its labels as <text>: HTML in drawings is shown by browsers alone.
# html-removed, hint
pictures-carry-no-scripts-and-load-f8cb8 = Pictures carry no scripts and load nothing.
# file-outside
is-absolute-a8a11 = { $path } is absolute
nothing-was-read-9de45 = nothing was read
# cell-uncomputed
a-figure-or-table-that-code-39ff8 = A figure or table that code makes is not there: what is said of it stands in its place
# cell-uncomputed
figures-or-tables-that-code-makes-a7ff4 = { $count } figures or tables that code makes are not there: what is said of them stands in their places
# cell-uncomputed, hint
octavo-runs-nothing-let-the-other-8cfc3 = Octavo runs nothing. Let the other program keep what it makes (Quarto: freeze: true), or name a picture.
the-file-is-empty-9403a = the file is empty
it-cannot-be-read-as-an-a90cc = it cannot be read as an image
# image-missing
an-image-without-an-address-270fa = An image without an address
# image-missing, hint
name-a-file-7ec6e = Name a file.
# image-type
images-of-type-cannot-stand-in-48fe4 = { $path }: images of type { $message } cannot stand in all editions
# part of: ${path}: images of type ${error.message || said`unknown`} cannot stan
unknown-b23a6 = unknown
# image-type, hint
use-png-jpeg-gif-webp-or-aa0e2 = Use PNG, JPEG, GIF, WebP or SVG.
# image-outside
is-outside-the-manuscript-s-folder-a0354 = { $path } is outside the manuscript’s folder
# image-outside, hint
copy-the-image-into-the-manuscript-c37f5 = Copy the image into the manuscript’s folder and write the way to it from the text.
# image-outside, hint
copy-the-image-into-the-manuscript-f74dd = Copy the image into the manuscript’s folder.
# image-missing
there-is-no-image-7fa74 = There is no image { $path }
# image-missing, hint
write-between-folders-on-every-system-ae1fb = Write / between folders, on every system: { $path }
# image-missing, hint
check-the-path-it-starts-at-3b6db = Check the path: it starts at the file it stands in.
# image-broken, hint
open-it-in-a-program-for-70ef4 = Open it in a program for pictures and save it again.

## src/manuscript/pictures/declared-alternatives.ts

# config-value
is-empty-1709f = “{ $name }” is empty
# config-value, hint
write-what-it-shows-or-if-6aaaf = Write what it shows, or "" if it shows nothing that matters.
# config-value
has-its-words-already-19102 = “{ $name }” has its words already
# config-value, hint
keep-one-of-the-two-d2ac2 = Keep one of the two.
# alternative-unknown
there-is-no-picture-1f845 = There is no picture { $path }
# alternative-unknown, hint
paths-begin-at-the-folder-that-16138 = { $near }Paths begin at the folder that { $file } stands in.
# part of: ${near === undefined ? '' : said`Did you mean ${near}? `}Paths begin 
did-you-mean-ead6f = Did you mean { $near }?{" "}
# alternative-unused
no-page-shows-00864 = No page shows { $path }
# alternative-unused, hint
take-the-line-out-or-look-25449 = Take the line out, or look whether the picture has another name in the text.

## src/manuscript/plan/configuration.ts

toml-that-cannot-be-parsed-ee2b5 = TOML that cannot be parsed

## src/manuscript/plan/entries.ts

# chapter-planned
leads-to-no-file-it-is-63887 = “{ $title }” leads to no file: it is not in the book yet
# chapter-planned, hint
when-there-is-a-file-put-35783 = When there is a file, put its path between the parentheses.
# chapter-elsewhere
leads-out-of-the-book-to-f861f = “{ $title }” leads out of the book, to { $address }: it is no chapter
# chapter-elsewhere, hint
to-have-the-address-in-the-d8be1 = To have the address in the book, write it in a chapter.

## src/manuscript/plan/listed-texts.ts

first-in-line-d2c5d = {" "}(first in line { $line })
# chapter-twice
is-listed-twice-84b7c = { $path } is listed twice{ $line }
# chapter-twice, hint
take-one-of-them-out-e11b5 = Take one of them out.

## src/manuscript/plan/manuscript-plan.ts

# folder-without-markdown
there-is-no-markdown-file-in-354ed = There is no Markdown file in the folder
# folder-without-markdown, hint
chapters-are-files-that-end-in-bda4a = Chapters are files that end in .md, .markdown, .qmd or .Rmd.
# file-empty
lists-no-chapters-631fc = { $file } lists no chapters
# file-unlisted
is-not-part-of-the-book-b16b2 = { $file } is not part of the book
# file-unlisted, hint
to-have-it-in-name-it-413f5 = To have it in, name it under chapters: in book.yaml.
# title-missing
the-book-has-no-title-it-4c53b = The book has no title: it is called “{ $title }”, after its folder
# title-missing, hint
write-title-in-book-yaml-beside-169ca = Write title: in book.yaml, beside the chapters.
none-of-the-files-has-any-55ef0 = None of the files has any text
has-no-text-980fb = { $file } has no text

## src/manuscript/reading-proof.ts

# text-unread
more-passages-are-not-as-they-ddaac = { $more } more passages are not as they were written
these-words-are-not-in-the-cb129 = These words are not in the editions, or not whole: “{ $words }”
these-words-do-not-stand-in-7be2d = These words do not stand in their order in the editions: “{ $words }”
these-words-run-on-from-what-4dac1 = These words run on from what stands before them: “{ $words }”
what-is-a-heading-or-a-cf1b9 = What is a heading or a listing here is neither in the editions: “{ $words }”
# text-unread
the-title-of-a-picture-within-4cb54 = The title of a picture within a line is seen only where a pointer rests on it: “{ $text }”
# text-unread, hint
put-the-picture-in-a-paragraph-00523 = Put the picture in a paragraph of its own, and its title becomes its caption.
# text-unread, hint
octavo-does-not-understand-what-is-d831f = Octavo does not understand what is written here, or a plug-in changed it: write it in another way.
# text-left-out
a-comment-is-in-no-edition-9de19 = A comment is in no edition
# text-left-out
comments-are-in-no-edition-82945 = { $length } comments are in no edition
# text-left-out, hint
that-is-what-comments-are-for-8ab5e = That is what comments are for; nothing is to be done.

## src/manuscript/sections/assembly.ts

the-text-has-no-title-2529e = The text has no title
begin-it-with-a-heading-title-96a18 = Begin it with a heading: # Title.
the-book-has-no-title-32006 = The book has no title
write-title-in-its-front-matter-c2cf6 = Write title: in its front matter.

## src/manuscript/sections/drafts.ts

# heading-missing
a-text-without-a-heading-is-05b47 = A text without a heading is called after its file
# heading-missing, hint
begin-it-with-a-heading-title-c1719 = Begin it with a heading (# Title), or write title: in its front matter.

## src/manuscript/sections/named-places.ts

did-you-mean-0435e = Did you mean #{ $anchor }?
# link-dead
leads-to-but-has-no-such-04fbd = “{ $name }” leads to #{ $anchor }, but { $file } has no such heading or id

## src/manuscript/sections/plays.ts

# play-recognised
this-is-set-as-a-play-3f635 = This is set as a play: { $count } speeches of { $persons } persons, { $directions } directions
# play-recognised, hint
if-it-is-one-drama-true-53f09 = If it is one, `drama: true` in the metadata says so once and for all; `drama: false` has it set as prose.

## src/manuscript/shelf/shelf.ts

# ends the command
is-no-shelf-c80f1 = { $path } is no shelf
# ends the command, hint
name-a-folder-or-its-shelf-8d2b7 = Name a folder, or its shelf.yaml.
# shelf-pattern
no-manuscript-answers-to-674c8 = No manuscript answers to “{ $pattern }”

## src/manuscript/text/data-table.ts

there-is-nothing-in-it-09475 = there is nothing in it
it-has-rows-and-columns-and-c662b = it has { $count } rows and { $width } columns, and a book can show { $rows } rows, { $cells } cells

## src/manuscript/text/depth.ts

quotations-or-lists-nested-deeper-than-e056d = Quotations or lists nested deeper than { $deepest } levels
no-edition-can-show-that-take-dfcd0 = No edition can show that: take some levels away.
something-nested-deeper-than-can-be-c8cc4 = Something nested deeper than can be read
text-nested-deeper-than-levels-e0c94 = Text nested deeper than { $deepest-tree } levels
are-there-elements-that-are-never-c39d6 = Are there elements that are never closed?
html-nested-deeper-than-elements-7293a = HTML nested deeper than { $deepest-html } elements
are-there-blocks-that-are-never-d2cb9 = Are there blocks that are never closed? Each needs a line ::: at its end.
blocks-nested-deeper-than-levels-7fed4 = Blocks (:::) nested deeper than { $deepest } levels
# paragraph-tangled
a-paragraph-with-822bd = A paragraph with { $tangle }
# paragraph-tangled, hint
part-it-by-a-blank-line-15923 = Part it by a blank line, or put what is no Markdown into a code block.
more-than-54a57 = more than { $many } { $many-2 }
more-than-that-nothing-closes-67315 = more than { $most-open } { $open } that nothing closes

## src/manuscript/text/foreign-kinds.ts

it-is-shown-as-it-is-d3b4d = It is shown as it is written.
a-formula-that-nothing-closes-or-50b6b = A formula that nothing closes, or something that looks like one
places-that-look-like-formulas-that-2b23e = places that look like formulas that nothing closes
# hint
a-formula-in-a-line-of-f94b2 = A formula in a line of its own stands between $$ and $$, without blank lines; for two dollars write \$\$.
something-that-looks-like-a-cross-f5f1b = Something that looks like a cross-reference
places-that-look-like-cross-references-3bfd7 = places that look like cross-references
# hint
a-reference-by-number-is-written-852c9 = { $shown } A reference by number is written @fig-x or [](#id).
something-that-looks-like-a-citation-e0c04 = Something that looks like a citation
places-that-look-like-citations-47316 = places that look like citations
# hint
name-what-is-cited-from-in-20fd0 = { $shown } Name what is cited from in book.yaml or the front matter: bibliography: works.bib. For an @ write \@.
something-that-looks-like-a-citation-d6b0b = Something that looks like a citation in LaTeX or MyST
places-that-look-like-citations-in-02f1f = places that look like citations in LaTeX or MyST
# hint
name-what-is-cited-from-in-81f10 = { $shown } Name what is cited from in book.yaml or the front matter: bibliography: works.bib.
something-that-looks-like-a-file-7bdc5 = Something that looks like a file to be included
places-that-look-like-files-to-7ac4d = places that look like files to be included
# hint
write-include-file-md-or-name-f5da8 = { $shown } Write {"{"}{"{"}#include file.md{"}"}{"}"}, or name the file in book.yaml.
something-that-looks-like-a-command-63f0b = Something that looks like a command to another program
places-that-look-like-commands-to-26b5f = places that look like commands to another program
# hint
take-it-out-or-write-what-ed414 = { $shown } Take it out, or write what it would give.
something-that-looks-like-attributes-in-839ec = Something that looks like attributes in kramdown’s way
places-that-look-like-attributes-in-dd802 = places that look like attributes in kramdown’s way
# hint
write-id-class-key-value-without-49805 = { $shown } Write {"{"}#id .class key="value"{"}"} without the colon, right after a heading or words in brackets.
something-that-looks-like-a-call-84b1e = Something that looks like a call-out of another program
places-that-look-like-call-outs-c3f4d = places that look like call-outs of another program
# hint
write-note-or-note-4c187 = { $shown } Write :::note … ::: or > [!NOTE].
something-that-looks-like-a-table-0dd0a = Something that looks like a table drawn with signs
places-that-look-like-tables-drawn-43e91 = places that look like tables drawn with signs
# hint
write-the-table-with-between-its-ce0f5 = { $shown } Write the table with | between its cells and a row |---|---| below its head.
a-line-that-looks-like-a-b9c52 = A line that looks like a heading and is none
lines-that-look-like-headings-and-fc37b = lines that look like headings and are none
# hint
put-a-space-after-the-number-032ae = Put a space after the number signs: ## Title.
two-stars-that-look-like-bold-1a917 = Two stars that look like bold type which is never closed, or never opened
places-with-two-stars-that-look-4cad3 = places with two stars that look like bold type which is never closed, or never opened
# hint
put-two-stars-right-before-and-9be24 = Put two stars right before and right after the words, in one paragraph; or write \*\* for the stars.
words-with-a-mark-in-the-d6700 = Words with a mark in the title of a picture, which holds words, formulas, references and citations alone
titles-of-pictures-that-have-words-89475 = titles of pictures that have words with marks, and hold words, formulas, references and citations alone
# hint
write-the-caption-in-a-figure-598f0 = { $shown } Write the caption in a :::figure block, where words can be marked.
a-reference-to-a-character-that-30993 = A reference to a character that no edition can hold, shown as �
references-to-characters-that-no-edition-a3084 = references to characters that no edition can hold, shown as �
# hint
write-the-character-itself-or-take-c2666 = Write the character itself, or take the reference out.
lines-that-look-like-metadata-and-53079 = Lines that look like metadata and are text
files-that-begin-with-lines-that-b4206 = files that begin with lines that look like metadata and are text
# hint
put-a-line-before-and-after-2fea4 = Put a line --- before and after them.
something-between-fences-that-another-program-36ff8 = Something between fences that another program would make something of
things-between-fences-that-another-program-a9301 = things between fences that another program would make something of
# hint
it-is-shown-as-code-write-0ddac = It is shown as code. Write what it would give.
the-code-of-a-cell-is-16543 = The code of a cell is not run: what it would show is not in the book
cells-whose-code-is-not-run-26495 = cells whose code is not run: what they would show is not in the book
# hint
octavo-runs-nothing-put-what-is-6139e = Octavo runs nothing. Put what is to be seen into the text, or show a picture of it.
a-cell-whose-code-is-not-3dfe5 = A cell whose code is not to be seen (echo: false, include: false) is in no edition
cells-whose-code-is-not-to-b6b29 = cells whose code is not to be seen (echo: false, include: false) are in no edition
# hint
that-is-what-they-say-of-22ebe = That is what they say of themselves; take the option away to show the code.
a-listing-of-rust-has-lines-f968f = A listing of Rust has lines that are not to be seen (“# …”), which are in no edition
listings-of-rust-have-lines-that-e0bd2 = listings of Rust have lines that are not to be seen (“# …”), which are in no edition
# hint
so-mdbook-and-rustdoc-have-it-71c7e = So mdBook and rustdoc have it; take the sign away to show a line.
code-within-a-line-that-is-302e6 = Code within a line that is to be computed is shown as it is written
places-within-lines-whose-code-is-f14d0 = places within lines whose code is to be computed are shown as they are written
# hint
octavo-runs-nothing-write-the-result-5d2f6 = Octavo runs nothing. Write the result.
commands-of-latex-that-are-for-27c25 = Commands of LaTeX that are for layout alone are in no edition
lines-of-latex-that-are-for-4924d = lines of LaTeX that are for layout alone are in no edition
# hint
octavo-makes-contents-and-lists-pages-30254 = Octavo makes contents and lists, pages and their numbers itself (toc:, lists:, page: in book.yaml).
words-for-ref-that-nothing-in-b2116 = Words for (ref:…) that nothing in this file refers to are in no edition
paragraphs-of-words-for-ref-that-3ca84 = paragraphs of words for (ref:…) that nothing in their files refers to are in no edition
# hint
write-ref-in-the-same-file-4ebe3 = Write (ref:…) in the same file where the words are to stand, or take them out.
an-environment-of-latex-that-is-6420b = An environment of LaTeX that is no formula
environments-of-latex-that-are-no-852b0 = environments of LaTeX that are no formulas
# hint
it-is-shown-as-the-code-83bbb = It is shown as the code that it is. Write it in Markdown.
a-command-of-latex-that-is-3eb3e = A command of LaTeX that is no formula
commands-of-latex-that-are-no-472a2 = commands of LaTeX that are no formulas
# hint
write-it-in-markdown-or-between-aec7b = { $shown } Write it in Markdown, or between backticks if the command itself is meant.
a-list-of-contents-that-another-b5e00 = A list of contents that another program would make is left out
lists-of-contents-that-another-program-cbe78 = lists of contents that another program would make are left out
# hint
octavo-makes-its-own-contents-nothing-e1d84 = Octavo makes its own contents; nothing is to be done.
a-paragraph-that-looks-like-verse-997db = A paragraph that looks like verse
paragraphs-that-look-like-verse-c33c8 = paragraphs that look like verse
# hint
put-it-between-verse-and-and-91cd8 = Put it between :::verse and :::, and its lines are kept together and set as lines of a poem.
a-listing-that-nothing-closes-82e3e = A listing that nothing closes
listings-that-nothing-closes-d18a8 = listings that nothing closes
# hint
it-runs-to-the-end-of-0c881 = It runs to the end of what it stands in: put a line of the same marks where it ends.
a-block-between-colons-that-nothing-a2990 = A block between colons that nothing closes
blocks-between-colons-that-nothing-closes-58dc8 = blocks between colons that nothing closes
# hint
it-runs-to-the-end-of-1ba68 = It runs to the end of what it stands in, and all that follows is part of it: put a line of as many colons where it ends.
a-row-of-a-table-has-05ebe = A row of a table has more cells than its head
rows-of-tables-have-more-cells-3f6eb = rows of tables have more cells than their heads
# hint
what-is-over-stands-in-the-6df10 = What is over stands in the last cell. Write \| for a line that parts no cells.

## src/manuscript/text/includes.ts

a-manuscript-can-only-use-what-a81f2 = A manuscript can only use what is in its own folder: build the folder that holds both, or copy the files there.
a-region-stands-in-the-file-13b98 = A region stands in the file between ANCHOR: name and ANCHOR_END: name, or #region name and #endregion.
would-include-itself-48b97 = { $file } would include itself
that-has-no-end-take-one-cab37 = That has no end: take one of the two out.
is-included-too-deeply-ad14d = { $file } is included too deeply
include-it-higher-up-90781 = Include it higher up.
is-not-included-there-is-too-a09dd = { $file } is not included: there is too much already
make-it-a-chapter-663de = Make it a chapter.
has-no-b178f = { $file } has no { $range }
is-not-included-adbdf = { $file } is not included: { $text }
files-are-not-included-since-they-576a1 = { $count } files are not included, since they lie outside the manuscript’s folder; this is the first: { $file }
# include-missing
there-is-no-file-to-include-04348 = There is no file { $file } to include
# include-missing, hint
paths-are-taken-from-the-file-c25af = Paths are taken from the file that they stand in, and stay within the manuscript’s folder.

## src/manuscript/text/named-files.ts

such-part-d66f9 = such part
the-data-eb2ea = the data
rows-are-lines-and-cells-are-d1b62 = Rows are lines and cells are parted by commas, those with commas between quotation marks (RFC 4180).
# table-data
no-table-is-made-of-df757 = No table is made of { $name }: { $what }
it-is-no-data-c7369 = it is no data

## src/manuscript/title-formulas.ts

# formula-invalid
the-formula-in-the-title-cannot-6cfb9 = The formula “{ $value }” in the title “{ $words }” cannot be set: { $problem }; it is shown as it is written
# part of: The formula “${value}” in the title “${words}” cannot be set: ${made?
it-shows-nothing-06ce1 = it shows nothing
# formula-invalid, hint
mend-its-tex-or-write-the-5e0b8 = Mend its TeX, or write the title without it.

## src/markup/handlers/blocks.ts

known-are-2bb3e = Known are: { $block-names }.
# directive-unknown
unknown-block-its-content-is-kept-1bf61 = Unknown block “{ $node }”; its content is kept

## src/markup/handlers/parallel.ts

texts-in-parallel-are-two-to-0a309 = Texts in parallel are two to four blocks, and nothing beside them
write-lang-la-for-each-6e5cf = Write :::{"{"}lang=la{"}"} … ::: for each.
texts-in-parallel-have-paragraphs-what-109bb = Texts in parallel have { $counts } paragraphs: what is beside what is wrong
give-each-as-many-f54b0 = Give each as many.

## src/markup/raw-html.ts

# html-removed
input-was-taken-out-44ad2 = <input> was taken out
# html-removed, hint
editions-carry-no-forms-7c923 = Editions carry no forms.
its-content-is-kept-40b40 = ; its content is kept{ $node }
# html-removed
was-taken-out-8bba2 = <{ $tag-name }> was taken out{ $lost }
# html-removed, hint
editions-carry-no-scripts-frames-forms-00d82 = Editions carry no scripts, frames, forms or embedded media. Use Markdown or plain HTML instead.
# html-removed
the-event-handler-was-taken-out-944c5 = The event handler { $name } was taken out
# html-removed, hint
editions-carry-no-scripts-80994 = Editions carry no scripts.
# link-scheme
the-address-was-taken-out-771c6 = The address “{ $address }” was taken out
# link-scheme
addresses-with-were-taken-out-this-36c3b = { $count } addresses with { $scheme } were taken out; this is the first: “{ $address }”
# link-scheme, hint
use-http-https-mailto-or-tel-78124 = Use http, https, mailto or tel, or a path within the manuscript.
with-its-content-0befb = {" "}with its content
with-its-words-0c51a = {" "}with its words “{ $words }”
and-what-it-says-as-is-15e8d = , and what it says as { $names } is not

## src/markup/svg.ts

it-declares-entities-d03d9 = it declares entities
its-root-is-not-svg-215dc = its root is not <svg>
it-is-not-well-formed-xml-f2469 = it is not well-formed XML: { $words }
its-elements-are-nested-deeper-than-b4511 = its elements are nested deeper than { $deepest } levels
with-its-words-8f78c = <{ $name }> with its words “{ $words }”
import-or-url-in-style-a2fb2 = @import or url() in <style>

## src/markup/tree.ts

# html-unknown
is-no-element-of-html-it-ecc7c = <{ $name }> is no element of HTML; it is shown as text
# html-unknown, hint
if-you-mean-the-words-write-af85c = If you mean the words, write `<{ $name }>` between backticks or \<{ $name }> with a backslash.

## src/plugins/drawings.ts

on-drawings-af37b = on { $count } drawings
gives-no-list-with-a-drawing-584c9 = gives no list with a drawing for each code
it-gives-no-svg-1ba84 = it gives no SVG
# drawing-failed
this-cannot-be-drawn-80667 = { $name }: this cannot be drawn: { $reason }
# drawing-failed, hint
it-is-set-as-code-51a7d = It is set as code.
say-behind-the-fence-what-it-19d33 = Say behind the fence what it shows: ```mermaid {"{"}alt="…"{"}"}; in Mermaid accTitle and accDescr do, too.
# image-alt
drawing-without-alternative-text-76cca = Drawing without alternative text
a-drawing-in-is-set-as-28dd1 = A drawing in { $language } is set as code
drawings-in-are-set-as-code-575b5 = { $count } drawings in { $language } are set as code; this is the first
# drawing-undone, hint
a-plug-in-draws-it-plugins-f19eb = A plug-in draws it: --plugins { $plugin }

## src/plugins/failing.ts

# plug-in-failed
the-plug-in-cannot-be-used-ef88a = The plug-in { $plugin } cannot be used: { $what }
# plug-in-failed
the-plug-in-a7d3c = The plug-in { $plugin } { $what }
# plug-in-failed, hint
a-plug-in-is-a-program-9d540 = A plug-in is a program of its own: whoever wrote it can mend it. Without it the book can be built.
failed-2bb10 = failed { $doing }: { $reason }

## src/plugins/fit.ts

on-the-edition-5896f = on the edition { $edition }
while-it-checked-9df77 = while it checked
makes-of-the-edition-nothing-that-b2609 = makes of the edition { $name } nothing that can be kept: { $what }
write-gives-no-artifact-0cd28 = write gives no {"{"}artifact{"}"}
artifact-edition-is-not-3102f = artifact.edition is not “{ $name }”
artifact-mediatype-is-missing-0599b = artifact.mediaType is missing
its-path-does-not-begin-with-814fe = its path does not begin with “{ $slug }/”
its-bytes-are-no-uint-array-95bf6 = its bytes are no Uint8Array

## src/plugins/shape.ts

it-is-no-object-e547d = it is no object
a-plug-in-is-name-remark-26481 = A plug-in is {"{"}name, remark, rehype, book, …{"}"}.
it-has-no-name-fb31c = it has no name
name-lower-case-letters-digits-and-780a5 = name: lower-case letters, digits and hyphens.
another-one-has-its-name-aeecd = another one has its name
it-has-a0ed0 = it has “{ $unknown }”
is-no-list-96945 = { $key } is no list
holds-something-that-is-no-function-20c27 = { $key } holds something that is no function
a-drawing-has-no-function-draw-0f2f0 = a drawing has no function draw
a-drawing-does-not-say-of-9e892 = a drawing does not say of which languages it is (languages: a list of words)
there-is-an-edition-already-8421d = there is an edition “{ $edition }” already
an-edition-is-no-object-2475e = an edition is no object
an-edition-has-no-name-2aeec = an edition has no name
its-edition-50c2a = its edition “{ $name }” { $what }
does-not-say-whether-it-is-1685e = does not say whether it is made by default (byDefault)
does-not-say-whether-it-needs-420e3 = does not say whether it needs the browser (needs.press: must, may, no)
does-not-say-what-it-has-16757 = does not say what it has to do with pages (needs.pages: gives, takes, no)
has-no-function-write-544d9 = has no function write
has-a-check-that-is-no-6d6e3 = has a check that is no function
has-an-option-without-a-type-b112b = has an option “{ $option }” without a type (string, boolean)
does-not-say-what-its-option-5390b = does not say what its option “{ $option }” is for (help)

## src/plugins/trees.ts

made-of-something-that-is-no-d7111 = made of { $file } something that is no tree of Markdown
made-of-something-that-is-no-6b635 = made of { $file } something that is no tree of HTML
on-f65f4 = on { $file }
takes-its-time-with-the-tree-39ea8 = takes its time with the tree of a file (it is asynchronous); let it work on the whole book

## src/plugins/whole-book.ts

on-the-book-bd3b5 = on the book
leaves-the-book-unsound-27a27 = leaves the book unsound: { $flaw }

## src/prepress/imposer/imposition.ts

# pdf-unreadable
the-pdf-has-no-pages-6f41c = The PDF has no pages

## src/prepress/lengths.ts

# ends the command
is-not-a-length-319c0 = { $what } “{ $text }” is not a length
# ends the command, hint
lengths-are-such-as-mm-mm-414ac = Lengths are such as 0.1mm, 3mm or 0.125in.
# ends the command
there-is-no-paper-e1a72 = There is no paper “{ $text }”
# ends the command, hint
sheets-are-or-width-by-height-dcb11 = Sheets are { $names }, or width by height: 320x450mm.

## src/prepress/named-pdf.ts

# pdf-unreadable
the-pdf-is-encrypted-3b551 = The PDF is encrypted
# pdf-unreadable, hint
save-it-without-a-password-first-e5b54 = Save it without a password first: qpdf --decrypt locked.pdf open.pdf.
# pdf-unreadable
this-is-no-pdf-that-can-c0d71 = This is no PDF that can be read: { $message }
# pdf-unreadable, hint
other-programs-may-be-able-to-ecbec = Other programs may be able to mend it: qpdf damaged.pdf mended.pdf.

## src/prepress/print-ready/intent.ts

# output-intent, hint
ask-the-printer-for-the-icc-188b8 = Ask the printer for the ICC profile of the press and the paper, for instance PSO Coated v3.
is-no-icc-profile-e281d = is no ICC profile
is-not-the-profile-of-a-1312c = is not the profile of a press
is-of-a-version-that-pdf-f6128 = is of a version that PDF does not know

## src/prepress/print-ready/press-copy.ts

# print-standard
the-file-for-the-printer-is-ed4aa = The file for the printer is no PDF/X-4: it has no output intent
# print-standard, hint
ask-the-printer-for-the-icc-13fb2 = Ask the printer for the ICC profile of the press and add it with --output-intent. Many printers do without.
has-dots-per-inch-where-it-850c3 = { $name } has { $dpi } dots per inch where it is printed, { $page }
it-is-pixels-wide-and-mm-c2a71 = It is { $width } pixels wide and { $printed } mm in print: { $printed-2 } pixels would do.
# print-colour
a-picture-keeps-its-colours-in-7a9fb = A picture { $page } keeps its colours in the file for the printer
# print-colour, hint
it-is-of-a-kind-that-5c82f = It is of a kind that cannot be read. Save it as PNG, or as a plain JPEG.
# print-bleed
something-reaches-the-edge-of-the-bccd1 = Something reaches the edge of the page { $page } and ends there
# print-bleed, hint
cutting-is-not-exact-it-may-e5a53 = Cutting is not exact: it may show a white line. Keep it 5 mm away from the edge.
on-sheet-of-the-pdf-43e55 = on sheet { $page } of the PDF
on-page-75a86 = on page { $label }

## src/prepress/print-ready/wrap-copy.ts

has-dots-per-inch-on-the-822b5 = { $source } has { $dpi } dots per inch on the wrap

## src/prepress/spine.ts

# spine-width
the-spine-is-mm-wide-as-2c73f = The spine is { $millimetres } mm wide, as the manuscript has it; { $pages } pages on paper { $leaf } mm thick are { $reckoned } mm
# spine-width
the-spine-is-mm-wide-pages-69971 = The spine is { $millimetres } mm wide: { $pages } pages on paper { $leaf } mm thick
# spine-width, hint
that-is-office-paper-say-what-7c120 = That is office paper. Say what the book is printed on: paper: {"{"}thickness: 0.12mm{"}"}.

## src/preview/serving.ts

# ends the command
templates-preview-is-not-there-e59fb = templates/preview/{ $name } is not there

## src/projects/bookdown.ts

is-for-r-markdown-3ec7e = is for R Markdown
is-for-bookdown-7754c = is for bookdown
chapter-8ec11 = 1 chapter
chapters-e3f68 = { $count } chapters
bookdown-s-numbers-of-sections-cea49 = bookdown’s numbers of sections

## src/projects/d2lbook.ts

is-for-d-lbook-39611 = is for d2lbook
lists-of-chapters-toc-a9256 = lists of chapters (toc)
tabs-32d3f = tabs
all-of-them-are-in-the-1ff7f = all of them are in the book, each begun by its name

## src/projects/findings.ts

is-another-day-each-time-write-a178d = “{ $given }” is another day each time: write date: 2026-11-28 in book.yaml
book-yaml-cannot-say-this-8739b = book.yaml cannot say this

## src/projects/importing.ts

# ends the command
is-a-file-a-project-is-af61c = { $path } is a file: a project is a folder
# ends the command, hint
name-the-folder-in-which-it-40700 = Name the folder in which it lies.
plain-markdown-a8ce6 = plain Markdown
the-names-of-its-files-3e43f = the names of its files
are-said-nowhere-write-them-in-ede19 = are said nowhere: write them in book.yaml

## src/projects/jupyter-book.ts

is-for-jupyter-book-447cc = is for Jupyter Book
is-for-sphinx-ddba0 = is for Sphinx
is-for-myst-da3b3 = is for MyST
is-no-markdown-notebooks-and-addresses-e05d6 = is no Markdown: notebooks and addresses are no chapters

## src/projects/pandoc.ts

is-for-pandoc-s-templates-5da82 = is for Pandoc’s templates
is-for-pandoc-s-templates-and-eaf2f = is for Pandoc’s templates and filters
is-how-pandoc-makes-its-files-8a8d0 = is how Pandoc makes its files
files-that-pandoc-is-given-c1aa8 = { $count } files that Pandoc is given

## src/projects/quarto.ts

is-for-the-pages-that-quarto-eddaa = is for the pages that Quarto makes
is-for-quarto-7b037 = is for Quarto
is-how-quarto-makes-that-format-a5df5 = is how Quarto makes that format; Octavo has themes of its own
quarto-s-numbers-of-sections-5da77 = Quarto’s numbers of sections
is-no-book-the-files-are-1de56 = is no book: the files are taken in the order of their names

## src/projects/report.ts

nothing-9cc3e = Nothing.
what-octavo-import-made-of-it-27b32 = What octavo import made of it
a-project-of-the-sources-were-81deb = A project of { $from } → { $target }. The sources were not touched.
understood-50172 = Understood
changed-2a614 = Changed
left-alone-80a0c = Left alone

## src/projects/settings-files.ts

# config-syntax
cannot-be-read-d404c = { $file } cannot be read: { $text }

## src/projects/stock.ts

fig-x-sec-x-and-their-c7e34 = @fig-x, @sec-x and their like
references-by-number-6026f = references by number
citations-6058e = citations
cells-of-code-r-python-code-cb418 = cells of code ({"{"}r{"}"}, {"{"}python{"}"}, {"{"}code-cell{"}"})
code-as-it-is-written-with-041e3 = code as it is written, with captions and ids; none is run
directives-note-figure-3da93 = directives ({"{"}note{"}"}, {"{"}figure{"}"} …)
blocks-2a12d = blocks
roles-ref-x-cite-x-b2ed3 = roles ({"{"}ref{"}"}`x`, {"{"}cite{"}"}`x` …)
references-citations-formulas-65cb9 = references, citations, formulas
references-and-citations-2b4a0 = references and citations
ids-23466 = ids
includes-links-breaks-words-0f7a1 = includes, links, breaks, words
includes-9472f = includes
a-paragraph-that-begins-with-the-f9bbb = a paragraph that begins with the name of the tab
octavo-check-says-where-70f07 = octavo check says where
is-listed-and-is-not-there-ef219 = is listed, and is not there
once-20065 = once
times-2189d = { $count } times
and-more-00e89 = { $named } and { $count } more
not-listed-and-not-in-the-6dc53 = not listed, and not in the book
notebooks-ipynb-920a6 = { $count } notebooks (.ipynb)
octavo-reads-no-notebooks-jupytext-to-2aa34 = Octavo reads no notebooks: jupytext --to md makes Markdown of them

## src/projects/summary-lists.ts

is-for-mdbook-13c92 = is for mdBook
is-for-mdbook-its-preprocessors-and-4c805 = is for mdBook, its preprocessors and renderers
is-a-program-title-and-author-25990 = is a program: title and author are to be written in book.yaml
is-for-honkit-and-its-plug-706d8 = is for HonKit and its plug-ins

## src/publish.ts

# slug-twice
two-manuscripts-would-both-be-published-b7a01 = Two manuscripts would both be published as { $slug }
# slug-twice, hint
give-one-of-them-another-slug-7dc9d = Give one of them another slug: in its front matter or book.yaml.
the-report-on-the-refused-editions-d5e5d = The report on the refused editions is { $page }
# gate-open
the-editions-are-published-with-error-9d3e3 = The editions are published with 1 error in them, since the gate was left open
# gate-open
the-editions-are-published-with-errors-58e5d = The editions are published with { $errors } errors in them, since the gate was left open
# gate-open, hint
they-do-not-keep-their-standards-ebe56 = They do not keep their standards: do not give them to a library or a shop.

## src/records/crossref.ts

a-doi-doi-0c0dc = a DOI (doi:)
the-address-it-leads-to-url-3a933 = the address it leads to (url:)
a-publisher-publisher-5e93d = a publisher (publisher:)
a-year-date-c08fd = a year (date:)
an-e-mail-address-for-answers-0f396 = an e-mail address for answers (contact:)

## src/records/datacite.ts

somebody-who-made-it-author-or-5249a = somebody who made it (author: or contributors:)

## src/records/missing.ts

nobody-is-named-who-made-it-e31da = Nobody is named who made it
it-is-filed-under-its-title-7e2b5 = it is filed under its title alone
nobody-finds-it-by-a-name-1793e = nobody finds it by a name
a-register-asks-for-somebody-who-09f7b = a register asks for somebody who made it
no-register-is-named-that-knows-8a64d = No register is named that knows { $book }
people-of-the-same-name-are-cbad8 = people of the same name are one to a catalogue
the-book-is-not-added-to-05367 = the book is not added to their list of works
the-title-is-not-given-in-bc41f = The title is not given in Latin letters
catalogues-that-are-searched-with-latin-03b21 = catalogues that are searched with Latin letters do not find it
there-is-no-publisher-2aa64 = There is no publisher
nobody-is-named-who-brought-it-9527b = nobody is named who brought it out
a-shop-has-nobody-to-order-8c243 = a shop has nobody to order from
a-register-asks-who-brought-it-71464 = a register asks who brought it out
there-is-no-place-of-publication-4d9c3 = There is no place of publication
the-field-stays-empty-fbffd = the field stays empty
there-is-no-country-of-publication-d5631 = There is no country of publication
national-libraries-do-not-know-whose-7ae07 = national libraries do not know whose it is
it-is-in-no-national-list-650d6 = it is in no national list
there-is-no-date-of-publication-46739 = There is no date of publication
it-has-no-year-0203b = it has no year
a-shop-does-not-know-from-de01f = a shop does not know from when it may be sold
a-register-asks-for-the-year-463e1 = a register asks for the year
there-is-neither-an-isbn-nor-ee9b6 = There is neither an ISBN nor a DOI
copies-that-others-hold-are-not-f2648 = copies that others hold are not known to be the same book
there-is-no-isbn-949b4 = There is no ISBN
shops-know-books-by-it-cf2a9 = shops know books by it
an-isbn-does-not-say-of-af7b9 = An ISBN does not say of which edition it is
it-is-taken-for-that-of-fa60c = it is taken for that of all of them
the-form-of-the-product-is-c845b = the form of the product is not told
how-the-book-on-paper-is-06759 = How the book on paper is bound is not said
it-is-sold-as-book-188db = it is sold as “book”
there-is-no-doi-4d719 = There is no DOI
there-is-nothing-to-register-0b5f9 = there is nothing to register
the-series-has-no-issn-e9aa5 = The series has no ISSN
it-is-joined-to-others-of-b9e52 = it is joined to others of the series by its name alone
there-is-no-address-of-the-8b53f = There is no address of the web edition
a-doi-has-nowhere-to-lead-0ae0b = a DOI has nowhere to lead
there-is-no-description-daa0b = There is no description
there-is-no-abstract-541ab = there is no abstract
its-page-in-a-shop-is-3397d = its page in a shop is empty
what-it-is-about-is-not-03ccf = What it is about is not said
it-is-found-by-no-subject-1c631 = it is found by no subject
there-is-no-thema-code-7b2e5 = There is no Thema code
a-shop-does-not-know-where-1c2c5 = a shop does not know where to put it
whom-it-is-for-is-not-67214 = Whom it is for is not said
it-is-on-no-shelf-for-6bfdd = it is on no shelf for readers of an age
nothing-is-said-of-rights-30782 = Nothing is said of rights
whom-it-may-be-shown-to-bdfc6 = whom it may be shown to has to be asked
nobody-knows-what-may-be-done-e0882 = nobody knows what may be done with it
there-is-no-price-dd7f1 = There is no price
it-cannot-be-sold-f4485 = it cannot be sold
where-it-may-be-sold-is-7848c = Where it may be sold is not said
shops-abroad-leave-it-out-2f44c = shops abroad leave it out
there-is-no-picture-of-the-b0add = There is no picture of the cover
shops-show-the-one-that-is-a5fe1 = shops show the one that is made of the title
there-is-no-address-for-questions-b54ce = There is no address for questions
nobody-can-be-asked-a8f77 = nobody can be asked
readers-who-need-an-accessible-copy-21c67 = readers who need an accessible copy have nobody to ask
a-register-sends-its-answer-there-b82d7 = a register sends its answer there

## src/report/frame.ts

error-5917a = error:
warning-db720 = warning:
info-fd80e = info:
hint-f9130 = hint:
also-54a7b = also:
begin-with-ee917 = Begin with { $where }: { $hint }
and-more-all-shows-each-439a1 = and { $count } more; --all shows each

## src/report/phrase.ts

and-3ae39 = { $values } and { $last }
or-a9f67 = { $values } or { $last }

## src/report/report.ts

times-this-is-the-first-84568 = { $text } ({ $count } times; this is the first)

## src/report/silencing.ts

# ignore-unknown
it-is-not-said-which-rule-dcbd5 = It is not said which rule is silenced
# ignore-unknown
there-is-no-rule-that-could-a3f1a = There is no rule “{ $name }” that could be silenced
# ignore-unknown, hint
each-message-has-the-name-of-722fd = Each message has the name of its rule; octavo rules lists them all.
# ignore-unused
nothing-is-silenced-here-there-is-65806 = Nothing is silenced here: there is no message of { $rule }
# ignore-unused, hint
take-it-out-it-would-hide-86c18 = Take it out: it would hide the next one.

## src/session/choosing.ts

# ends the command
unknown-edition-e329f = Unknown edition “{ $unknown }”

## src/session/depositing.ts

# deposit-remote
is-not-in-the-manuscript-and-5d94c = { $source } is not in the manuscript, and one day will not be where it is now
# deposit-remote, hint
save-the-picture-in-the-folder-977c8 = Save the picture in the folder of the manuscript, and name it there.
# deposit-theme
the-theme-does-not-come-with-2bb46 = The theme { $theme } does not come with Octavo, and is not part of the manuscript

## src/session/make.ts

# plug-in-failed
the-editions-and-would-both-be-19d8c = The editions { $owner } and { $edition } would both be { $path }

## src/session/receiving.ts

a-library-31f10 = a library
a-bookshop-f7018 = a bookshop
a-register-of-dois-509bd = a register of DOIs
for-7e8a1 = { $what }. For { $receiver }: { $why }
add-84f94 = Add: { $line }

## src/session/shelving.ts

# output-others
in-lie-files-of-somebody-else-5c688 = In { $folder } lie files of somebody else, which stay: { $names }
build-with-report-2c03e = Build with --report
deposit-the-book-again-5eba4 = Deposit the book again
# output-outdated
is-of-an-earlier-build-and-eba6e = { $name } is of an earlier build, and not of these editions
# output-outdated, hint
or-move-it-away-05af2 = { $again }, or move it away.

## src/system/browser/find.ts

# browser-missing
there-is-no-browser-at-from-9ef9f = There is no browser at { $value } (from { $where })
# browser-missing, hint
give-the-path-of-a-chrome-79249 = Give the path of a Chrome, Chromium or Edge, or leave it out: octavo doctor shows what else there is.

## src/system/browser/launch.ts

it-was-started-by-root-5577b = it was started by root
the-system-does-not-let-it-9763b = the system does not let it have one

## src/system/browser/lend.ts

# browser-missing
no-browser-was-found-8776a = No browser was found

## src/system/browser/press.ts

# browser-missing
no-browser-was-found-there-is-c67ed = No browser was found: there is no PDF edition
# browser-unsandboxed
the-browser-ran-without-its-sandbox-8090c = The browser ran without its sandbox: { $unsandboxed }
# browser-failed
the-browser-does-not-start-c682f = The browser does not start: { $reason }
install-chromium-or-google-chrome-or-103ef = Install Chromium or Google Chrome, or run npm ci again without --omit=optional; OCTAVO_BROWSER names one that is elsewhere.
install-google-chrome-chromium-or-edge-23e4c = Install Google Chrome, Chromium or Edge; OCTAVO_BROWSER names one that is elsewhere.
# browser-failed
the-browser-stopped-while-it-was-c71c8 = The browser stopped while it was printing
# browser-failed
the-browser-did-not-finish-within-bb2c4 = The browser did not finish within { $timeout } seconds
# browser-failed
the-browser-failed-5d8a5 = The browser failed: { $error }
browsers-die-when-memory-runs-out-d2fbf = Browsers die when memory runs out: try again with fewer programs open, or a container with more memory.

## src/system/causes.ts

permission-denied-b77f1 = permission denied
the-disk-is-read-only-24153 = the disk is read-only
the-disk-is-full-7ce45 = the disk is full
the-quota-is-used-up-493f1 = the quota is used up
a-symbolic-link-that-leads-in-301e6 = a symbolic link that leads in a circle
the-name-is-too-long-dfcf9 = the name is too long
unknown-reason-2767f = unknown reason

## src/system/changes.ts

# ends the command
is-no-day-2b340 = { $since } is no day
# ends the command
is-no-day-and-is-in-1e38a = { $since } is no day, and { $folder } is in no repository of git
# ends the command, hint
write-a-day-commits-are-known-a0fc6 = Write a day, 2026-11-23; commits are known in a clone alone.
# ends the command
is-neither-a-day-nor-a-02b62 = { $since } is neither a day nor a commit
# ends the command, hint
write-v-or-a-hash-20004 = Write 2026-11-23, v1.2 or a hash.

## src/system/claim.ts

# ends the command
another-run-seems-to-write-to-8a46b = Another run seems to write to { $folder }: { $path } does not say which
# ends the command, hint
if-nothing-runs-any-more-that-a7fd0 = If nothing runs any more that writes there, remove that file, and build again.
# ends the command
another-run-writes-to-process-on-bb07e = Another run writes to { $folder }: process { $pid } on { $host }, since { $since } UTC
# ends the command, hint
wait-until-it-has-ended-or-9f2ae = Wait until it has ended, or name another folder with --out.
# ends the command, hint
wait-until-it-has-ended-or-afeb7 = Wait until it has ended, or name another folder with --out. If that machine has stopped, or nothing runs there any more, remove { $path }, and build again.
# output-unwritable
cannot-be-written-38a51 = { $file } cannot be written: { $cause }
# output-unwritable, hint
choose-another-folder-with-out-1b1cb = Choose another folder with --out.

## src/system/clock.ts

# config-value
source-date-epoch-is-not-a-7e22a = SOURCE_DATE_EPOCH is “{ $value }”, not a number of seconds since 1970
# config-value, hint
for-instance-source-date-epoch-git-36ef5 = For instance SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

## src/system/container/folder.ts

# bag-unreadable
has-more-than-files-d2fc0 = { $path } has more than { $most } files
it-is-no-regular-file-de704 = it is no regular file

## src/system/container/index.ts

# file-unreadable
is-neither-a-file-nor-a-dc90d = { $path } is neither a file nor a folder
# file-missing
there-is-no-file-or-folder-7d192 = There is no file or folder { $path }
# file-missing, hint
paths-are-taken-from-the-folder-3b91e = Paths are taken from the folder in which octavo was started.

## src/system/container/unpack.ts

there-are-more-than-files-867d0 = there are more than { $files } files
is-no-path-that-can-be-0df2f = { $path } is no path that can be written
# ends the command
it-cannot-be-unpacked-37103 = It cannot be unpacked: { $cause }
it-is-larger-than-a-manuscript-1a9c8 = it is larger than a manuscript may be
# bag-unsafe
it-is-not-unpacked-d8282 = It is not unpacked: { $why }

## src/system/container/zip.ts

# bag-unreadable
cannot-be-read-as-a-zip-02c2a = { $name } cannot be read as a zip: { $cause }
# bag-unreadable, hint
nothing-of-it-was-unpacked-look-a0e86 = Nothing of it was unpacked. Look for another copy.
it-is-encrypted-f93c3 = it is encrypted
it-is-called-where-it-lies-89cf5 = it is called { $file-name } where it lies in the zip
its-end-is-missing-so-it-1db90 = its end is missing, so it is no zip or was cut short

## src/system/crew/crew.ts

it-was-not-begun-85a7a = it was not begun
it-took-more-than-75b1f = it took more than { $milliseconds }
its-process-ended-1310d = its process ended ({ $signal })
its-process-broke-9c2a5 = its process broke: { $message }
it-was-ended-aee1c = it was ended
it-needed-more-than-mb-of-87f28 = it needed more than { $megabytes } MB of memory

## src/system/debug-folder.ts

# output-unwritable, hint
octavo-debug-names-a-folder-for-7bb59 = OCTAVO_DEBUG names a folder for what is made on the way to the PDF: choose another one, or none.

## src/system/fetch.ts

the-server-answered-dbed1 = the server answered { $status }
# image-type
is-not-an-image-0b89b = { $url } is { $media-type }, not an image
# part of: ${url} is ${mediaType === '' ? said`of unknown type` : mediaType}, no
of-unknown-type-6069d = of unknown type
more-than-redirections-d1a8d = more than { $redirects } redirections
only-http-and-https-are-fetched-8c9d1 = only http and https are fetched
the-address-is-not-a-public-d465d = the address is not a public one
it-took-too-long-7d58f = it took too long
it-is-larger-than-mb-ca3bd = it is larger than { $bytes } MB
the-connection-broke-off-or-took-6f93f = the connection broke off or took too long
# image-missing
could-not-be-fetched-e3a93 = { $url } could not be fetched: { $reason }

## src/system/files.ts

# file-unreadable
is-d6544 = { $path } is { $status }
# part of: ${path} is ${status.isDirectory() ? said`a folder` : said`not a regul
a-folder-1bf53 = a folder
# part of: ${path} is ${status.isDirectory() ? said`a folder` : said`not a regul
not-a-regular-file-92ffa = not a regular file
# file-too-large
the-folder-holds-more-than-files-68d4a = The folder holds more than { $files } files
# file-too-large, hint
name-the-manuscript-s-own-folder-e67fa = Name the manuscript’s own folder, not one that holds everything.
# file-unreadable
is-not-a-regular-file-c5649 = { $path } is not a regular file
# file-outside, hint
a-manuscript-can-only-use-what-0643d = A manuscript can only use what is in its own folder: copy the file there.
# file-too-large
is-larger-than-mb-6b1d8 = { $path } is larger than { $limit } MB
it-is-a-folder-5be0a = it is a folder
it-is-not-a-regular-file-30c42 = it is not a regular file

## src/system/job-folder.ts

# output-unwritable
cannot-be-written-for-a-job-cce8d = { $path } cannot be written for a job: { $cause }
# output-unwritable, hint
jobs-are-done-below-the-folder-568cc = Jobs are done below the folder for temporary files (TMPDIR).

## src/system/named-file.ts

is-there-already-1925e = { $path } is there already
# output-unwritable, hint
it-was-not-touched-name-another-5fbf7 = It was not touched. Name another file with --out, or overwrite it with --force.
# output-unwritable, hint
choose-another-place-b9264 = Choose another place.

## src/system/new-folder.ts

# output-unwritable
is-there-already-9ea89 = { $path } is there already{ $found }
# part of: ${path} is there already${found.isDirectory() ? said` and not empty` 
and-not-empty-ead74 = {" "}and not empty
# output-unwritable, hint
nothing-is-overwritten-name-a-new-72958 = Nothing is overwritten: name a new folder with --out.
# output-unwritable
is-not-empty-it-has-f0dc9 = { $path } is not empty: it has { $visible }
# output-unwritable, hint
nothing-is-overwritten-name-a-new-154fe = Nothing is overwritten: name a new folder.
# output-unwritable
is-there-already-and-is-another-3bd37 = { $path } is there already, and is another
# output-unwritable, hint
nothing-is-overwritten-and-nothing-was-75e81 = Nothing is overwritten, and nothing was written: move it away, or name another folder.
# output-unwritable, hint
choose-another-folder-23880 = Choose another folder.

## src/system/opener.ts

found-no-program-for-it-77784 = { $program } found no program for it

## src/system/preview/server.ts

another-program-has-it-5084e = another program has it
# ends the command
port-cannot-be-had-e4843 = Port { $wanted } cannot be had: { $cause }
# ends the command, hint
name-another-or-none-then-one-ceceb = Name another, or none: then one that is free is taken.
# ends the command
the-preview-cannot-be-served-88206 = The preview cannot be served: { $cause }

## src/system/queue/connection.ts

the-queue-at-cannot-be-reached-0995e = The queue at { $name } cannot be reached: { $reason }
is-its-server-running-and-are-405fa = Is its server running, and are the address and the password right?
# ends the command
a-queue-is-redis-host-port-45ee4 = A queue is redis://host:port, or rediss:// with TLS
# ends the command, hint
it-is-said-with-queue-or-bd22e = It is said with --queue, or with OCTAVO_QUEUE where it has a password.

## src/system/queue/taking.ts

the-queue-at-does-not-answer-74e8c = the queue at { $connection } does not answer ({ $message }): it is waited for
the-queue-at-is-back-b3551 = the queue at { $connection } is back

## src/system/replaced-file.ts

# output-unwritable, hint
it-is-as-it-was-ea0b2 = It is as it was.

## src/system/sandbox.ts

# ends the command
there-is-no-bubblewrap-bwrap-on-e93b0 = There is no bubblewrap (bwrap) on the PATH
# ends the command, hint
install-it-debian-and-fedora-bubblewrap-6466f = Install it (Debian and Fedora: bubblewrap), or leave --sandbox out and use a container for each worker.

## src/system/shelf.ts

is-not-a-folder-that-octavo-33175 = { $name } is not a folder that Octavo made: { $found }
has-files-that-octavo-did-not-5a2f0 = { $name } has files that Octavo did not write so: { $changed }
# output-foreign, hint
nothing-is-overwritten-that-is-not-218e4 = Nothing is overwritten that is not Octavo’s: move it away, or choose another folder with --out.
a-file-is-in-the-place-c851f = a file is in the place of a folder
a-folder-is-in-the-place-89a93 = a folder is in the place of a file
nothing-can-be-made-there-8c5bd = nothing can be made there

## src/system/store/folder-store.ts

the-store-failed-4ca88 = The store { $folder } failed: { $cause }
it-is-a-folder-that-the-c5f3e = It is a folder that the builder and all workers can write to.

## src/system/store/index.ts

# ends the command
a-store-is-a-folder-or-0240e = A store is a folder or s3://bucket/prefix
# ends the command, hint
both-are-said-with-store-11b5e = Both are said with --store.

## src/system/store/s3-store.ts

# ends the command
is-no-bucket-96e9d = { $address } is no bucket
# ends the command, hint
write-s-bucket-or-s-bucket-a23dc = Write s3://bucket or s3://bucket/prefix.
# ends the command
it-is-not-said-who-may-c06da = It is not said who may use { $address }
# ends the command, hint
set-aws-access-key-id-and-c24df = Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL for a server that is not Amazon’s).
# ends the command
aws-endpoint-url-is-no-address-fdbb8 = AWS_ENDPOINT_URL is no address
# ends the command, hint
write-http-host-port-c9cdb = Write http://host:port.
its-server-is-804d3 = Its server is { $host }.
it-answered-9239c = it answered { $status }
it-answered-90fb8 = it answered { $status } ({ $code })
its-list-is-none-0636b = its list is none

## src/system/store/store.ts

is-not-there-a8b56 = { $what } is not there
has-somebody-cleared-the-store-build-fb96d = Has somebody cleared the store? Build the catalogue again.
is-not-what-was-put-there-f242b = { $what } is not what was put there
remove-from-the-store-and-build-c9e4d = Remove { $hash } from the store, and build again.

## src/system/templates.ts

larger-than-mb-8b6af = larger than { $largest } MB
# theme-invalid
in-is-ba025 = { $file } in { $path } is { $what }

## src/system/text.ts

# file-encoding
is-not-utf-f3c28 = { $file } is { $foreign }, not UTF-8
# file-encoding, hint
save-it-as-utf-in-most-677aa = Save it as UTF-8: in most editors under “Save with encoding”.
# file-encoding
is-not-utf-0a869 = { $file } is not UTF-8
# file-encoding, hint
it-looks-like-utf-or-another-64490 = It looks like UTF-16 or another kind of file: save it as UTF-8.
# file-encoding, hint
here-stands-a-byte-of-another-f7445 = Here stands a byte of another encoding (perhaps Latin-1 or Windows-1252): save the file as UTF-8.
# file-nul
has-a-nul-byte-so-it-5c935 = { $file } has a NUL byte, so it is not text
# file-nul, hint
is-it-a-picture-or-a-9f768 = Is it a picture or a word processor’s file? Octavo reads plain text in UTF-8.

## src/system/tree.ts

# file-too-large
holds-more-than-files-562f3 = { $folder } holds more than { $files } files

## src/system/user-module.ts

# plug-in-failed
the-plug-ins-in-cannot-be-107d1 = The plug-ins in { $path } cannot be loaded: { $reason }
# plug-in-failed
exports-no-plug-in-6f589 = { $path } exports no plug-in
# plug-in-failed, hint
a-module-of-plug-ins-says-c3101 = A module of plug-ins says export default {"{"}name: …{"}"}, or a list of such.

## src/system/validators.ts

the-accessibility-of-epub-e5815 = the accessibility of EPUB
the-archival-pdf-742c4 = the archival PDF
epubcheck-the-nu-checker-and-verapdf-4c8ce = EPUBCheck, the Nu checker and veraPDF need Java 11 or later (Debian: apt-get install default-jre-headless).
needs-java-which-is-not-there-6e393 = needs Java, which is not there
needs-a-newer-java-than-6f733 = needs a newer Java than { $java }
is-not-there-80e51 = is not there
it-judges-048a5 = It judges { $judges }: { $part }
is-not-where-says-7fec2 = is not where { $variable } says
there-is-no-3ac50 = There is no { $path }.

## src/theme/chain.ts

# theme-invalid
the-theme-extends-itself-17044 = The theme { $name-or-folder } extends itself: { $names }
# theme-missing
there-is-no-theme-2a50d = There is no theme { $wanted }{ $by }
# part of: There is no theme ${wanted}${place.by === undefined ? '' : said`, whi
which-the-theme-extends-a386c = , which the theme { $by } extends
# theme-missing, hint
octavo-has-or-name-a-folder-c437e = Octavo has: { $names }; or name a folder with a theme.json.
# theme-invalid
the-theme-has-no-theme-json-9ece3 = The theme { $wanted } has no theme.json
# theme-invalid, hint
the-smallest-one-is-extends-base-73c0f = The smallest one is {"{"}"extends": "base"{"}"}.
# theme-invalid
the-theme-leads-outside-the-manuscript-f558e = The theme { $wanted } leads outside the manuscript’s folder
# theme-invalid, hint
copy-it-into-the-folder-or-06227 = Copy it into the folder, or name it on the command line with --theme.

## src/theme/contrast.ts

on-light-screens-f9bc7 = on light screens
on-dark-screens-c9521 = on dark screens
on-paper-c402e = on paper
on-be916 = { $ink } on { $ground } ({ $ratio }:1)
# contrast-low
the-theme-sets-text-in-47542 = The theme { $theme } sets text in { $what } { $places }
# contrast-low, hint
make-the-one-darker-or-the-ba3e6 = Make the one darker or the other lighter: text needs a contrast of { $needed }:1.

## src/theme/families.ts

# theme-invalid
the-theme-base-has-no-text-49e13 = The theme base has no text family
# theme-invalid
the-theme-needs-the-font-package-fa6b5 = The theme { $link } needs the font package { $package }, which is not installed
# theme-invalid, hint
install-it-npm-install-f92de = Install it: npm install { $package }
# theme-invalid
the-licence-of-is-missing-in-31fda = The licence of { $family } is missing in the theme { $link }
there-is-no-such-file-in-5043f = there is no such file in its folder
# theme-invalid
the-theme-cannot-use-the-font-c8710 = The theme { $link } cannot use the font { $path }: { $objection }

## src/theme/fill.ts

# theme-invalid
the-partial-of-the-theme-failed-8789a = The partial { $name } of the theme { $theme } failed: { $cause }
# theme-invalid
the-theme-has-no-partial-c22a0 = The theme { $theme } has no partial { $name }

## src/theme/font-data.ts

it-is-not-a-woff-file-8fb76 = it is not a woff2 file
it-is-a-variable-font-only-7147a = it is a variable font: only static ones can be printed well
it-has-no-characters-86ab7 = it has no characters
it-is-damaged-7c58e = it is damaged

## src/theme/font-file.ts

# part of: ${path} ${isCollection ? said`holds several fonts in one` : said`is d
holds-several-fonts-in-one-4ae87 = holds several fonts in one
# part of: ${path} ${isCollection ? said`holds several fonts in one` : said`is d
is-damaged-or-no-font-for-6660a = is damaged, or no font for text
# ends the command, hint
name-a-file-that-holds-one-61b89 = Name a file that holds one: most families are to be had so, too.
# ends the command, hint
fonts-are-files-named-ttf-otf-1cc8c = Fonts are files named .ttf, .otf, .woff or .woff2.
says-that-it-may-not-be-5cda7 = says that it may not be embedded (fsType: restricted licence)
says-that-only-its-bitmaps-may-57bbc = says that only its bitmaps may be embedded (fsType: bitmaps only)
says-that-no-part-of-it-1520e = says that no part of it may be embedded (fsType: no subsetting), and editions have the characters that they use
# ends the command, hint
get-a-version-of-it-from-4491f = Get a version of it from its maker that allows this, or take another typeface: those under the Open Font License do.
# ends the command
cannot-be-made-into-a-static-369c7 = { $path } cannot be made into a static woff2 file: { $objection }
# ends the command, hint
it-is-a-variable-font-name-d2af5 = It is a variable font: name its static files, which most families have in a folder of that name.
# ends the command, hint
get-it-anew-from-its-maker-ad6ca = Get it anew from its maker, as .ttf if there is one.

## src/theme/font-licence.ts

# ends the command
there-is-no-licence-beside-and-b934d = There is no licence beside { $path }, and the font does not say its own
# ends the command, hint
it-goes-with-the-editions-put-db16b = It goes with the editions: put its OFL.txt or LICENSE beside the file, or name it with --licence FILE.

## src/theme/font-package.ts

# theme-invalid
the-package-has-no-face-eddfd = The package { $name } has no face { $face }
# theme-invalid, hint
it-has-845da = It has: { $part }.
# theme-invalid
the-font-file-of-cannot-be-3ae8f = The font file { $path } of { $folder } cannot be read

## src/theme/glyph-messages.ts

no-font-has-ac427 = No font has { $first } “{ $first-2 }”
characters-25d93 = characters
characters-of-the-script-74386 = characters of the script { $script }
no-font-has-79ce3 = No font has { $count } { $kind }: { $characters }
it-is-a-private-use-character-5cfa7 = It is a private-use character, which means something in one font only: write another.
name-a-font-that-has-it-d4778 = Name a font that has it under “fallbacks” in a theme.json of your own.
install-a-font-that-has-it-201ff = Install a font that has it: npm install { $package }
this-emoji-as-one-picture-a9efc = this emoji as one picture
emoji-as-one-picture-each-bfad3 = { $length } emoji as one picture each
# glyph-missing
no-font-has-the-parts-are-a70b9 = No font has { $what }: { $sequences }. The parts are shown side by side
# glyph-missing, hint
write-another-or-name-a-font-50fdc = Write another, or name a font that has it under “fallbacks” in a theme.json of your own.
# emoji-plain
emoji-are-printed-in-black-and-e4031 = Emoji are printed in black, and show no colour of skin: { $sequences }
# emoji-plain, hint
where-the-colour-matters-say-it-c025a = Where the colour matters, say it in words, or use a picture.
# glyph-forms
characters-of-the-language-are-shown-52eb4 = Characters of the language { $language } are shown as { $family } draws them, which is made for another
# glyph-forms, hint
install-the-font-for-it-npm-3e655 = Install the font for it: npm install { $package }

## src/theme/load.ts

# theme-invalid
the-theme-loads-something-from-elsewhere-f0fe3 = The theme { $link } loads something from elsewhere in { $file }: { $what }
# theme-invalid, hint
name-fonts-in-theme-json-and-e64df = Name fonts in theme.json and write small pictures as data: addresses.
it-is-nested-too-deeply-701e3 = it is nested too deeply
# theme-invalid
the-theme-has-styles-that-cannot-bea1a = The theme { $link } has styles that cannot be read in { $file }: { $reason }
# theme-invalid, hint
look-for-a-bracket-or-a-66ac6 = Look for a bracket or a quotation mark that is not closed.
# theme-invalid
the-theme-which-the-manuscript-chose-23cff = The theme { $link }, which the manuscript chose, has partials: they are programs and are not run
# theme-invalid, hint
if-you-trust-it-name-it-a7b86 = If you trust it, name it on the command line with --theme.

## src/theme/manifest.ts

# theme-invalid
the-theme-json-of-the-theme-c6cbf = The theme.json of the theme { $theme } is not JSON: { $message }
# theme-invalid
the-theme-json-of-the-theme-b7b49 = The theme.json of the theme { $theme } is not right: { $problems }
at-its-top-b3640 = at its top
at-bc4e2 = at { $instance-path }
unknown-key-3358e = unknown key “{ $key }” { $place }
unknown-key-did-you-mean-fdb57 = unknown key “{ $key }” { $place }, did you mean “{ $suggestion }”?
either-package-with-faces-or-files-c9dda = { $place } either “package” with “faces” or “files” with “licence” is needed
it-must-be-one-of-07043 = { $place } it must be one of { $params }
it-cefe4 = { $place } it { $message }
# part of: ${place} it ${error.message ?? said`is not valid`}
is-not-valid-3626e = is not valid

## src/theme/own-theme.ts

# ends the command
the-theme-has-a-family-for-2e7b2 = The theme { $theme } has a family for { $role } already: { $own }, not { $added }
# ends the command, hint
nothing-was-changed-take-it-out-6f478 = Nothing was changed. Take it out of “fonts” in theme.json, or choose another --role or --theme folder.
# ends the command
the-theme-has-already-8f654 = The theme { $theme } has { $family } { $face } already: { $there }
# ends the command, hint
nothing-was-changed-take-that-line-291b4 = Nothing was changed. Take that line out of theme.json if the new file is to be used.

## src/theme/page-design.ts

# config-value
the-outer-margin-has-for-notes-2f91f = The outer margin has { $width } for notes
# config-value, hint
notes-in-the-margin-need-at-7f709 = Notes in the margin need { $narrowest-notes } at least: a wider trim, a wider outer margin, or notes: foot.
a-leading-of-is-less-than-00bd3 = A leading of { $leading } is less than type of { $size } needs
lines-would-run-into-each-other-6e46e = Lines would run into each other; text wants a fifth to a half more than its size.
the-margins-leave-a-text-block-56ae8 = The margins leave a text block that is { $width } wide
make-the-margins-narrower-or-the-da91a = Make the margins narrower or the trim wider.
the-margins-leave-lines-on-a-2c17b = The margins leave { $height } lines on a page
make-the-margins-at-head-and-2e226 = Make the margins at head and foot smaller, so that there are { $fewest-lines } at least.
mm-eda93 = { $pixels } mm
pt-941e0 = { $pixels } pt

## src/theme/page-rules.ts

# theme-invalid
the-theme-base-does-not-describe-1b74c = The theme base does not describe its page fully
# theme-invalid
the-theme-has-no-ornament-99f44 = The theme { $name } has no ornament { $file }
# theme-invalid, hint
an-ornament-is-a-few-characters-09a2d = An ornament is a few characters, or the name of an SVG file in the theme’s folder.

## src/theme/trim.ts

# config-value
there-is-no-trim-size-dba79 = There is no trim size “{ $text }”
# config-value, hint
trims-are-or-width-by-height-c8ad2 = Trims are { $trims }, or width by height: 5.5x8.5in, 148x210mm.
# config-value
the-trim-size-is-not-one-0ef4e = The trim size “{ $text }” is not one of a book
# config-value, hint
pages-are-from-to-inches-to-0deb3 = Pages are from 3 to 20 inches (76 to 508 mm) wide and high; millimetres need “mm”.

## src/transforms/book/abbreviations/definitions.ts

# abbreviation-duplicate
stands-for-and-for-the-first-cbaaf = “{ $short }” stands for “{ $long }” and for “{ $long-2 }”; the first counts
# abbreviation-duplicate, hint
an-abbreviation-means-one-thing-in-8a042 = An abbreviation means one thing in a book: write the other in full.

## src/transforms/book/abbreviations/transform.ts

more-a280f = { $count } more
# abbreviation-unused
what-stands-for-is-said-and-aa5d8 = What { $shown } stands for is said, and the text does not have the abbreviation
# abbreviation-unused, hint
it-is-in-no-edition-look-8f5c8 = It is in no edition. Look at its spelling: capitals count.

## src/transforms/book/book-index/concordance.ts

# index-unfound
no-place-in-the-text-has-d8fa9 = No place in the text has the words of “{ $term }”, which the index is to have
# index-unfound, hint
look-at-their-spelling-at-the-fcdf8 = Look at their spelling; * at the end of a word stands for any ending.

## src/transforms/book/book-index/lint.ts

# index-see
leads-to-which-the-index-does-5118f = “{ $term }” leads to “{ $path }”, which the index does not have
# index-see, hint
mark-a-place-for-it-or-5b796 = Mark a place for it, or name another entry.
# index-see
leads-to-itself-d6ffa = “{ $term }” leads to itself
# index-see, hint
name-another-entry-or-take-it-03e14 = Name another entry, or take it out.
# index-see
leads-to-which-has-no-places-3f0e5 = “{ $term }” leads to “{ $path }”, which has no places itself
# index-see, hint
lead-to-the-entry-that-has-c6c6f = Lead to the entry that has them.
# index-see
has-places-of-its-own-and-d3986 = “{ $term }” has places of its own, and leads to another entry instead of them
# index-see, hint
write-see-also-or-mark-its-32a11 = Write see-also=, or mark its places under the other entry.
# index-crowded
has-places-with-nothing-to-tell-098d4 = “{ $term }” has { $count } places with nothing to tell them apart
# index-crowded, hint
part-them-entry-main-sub-or-42591 = Part them: entry="main!sub"; or mark those alone where something is said of it.
# index-alone
has-one-sub-entry-and-nothing-abcd0 = “{ $term }” has one sub-entry and nothing else
# index-alone, hint
make-one-entry-of-the-two-bc56a = Make one entry of the two, or mark more of it.

## src/transforms/book/book-index/transform.ts

# index-range
a-range-of-ends-here-that-da687 = A range of “{ $name }” ends here that begins nowhere
# index-range
a-range-of-begins-here-that-6ff0c = A range of “{ $name }” begins here that ends nowhere
# index-range, hint
write-the-same-entry-with-begin-1398c = Write the same entry with .begin and .end at the two places.
write-words-index-or-entry-words-da91f = Write [words]{"{"}.index{"}"} or entry="words".
# index-empty
a-mark-for-the-index-that-e0908 = A mark for the index that names nothing

## src/transforms/book/caption-lists.ts

give-the-figures-captions-picture-png-cad5d = Give the figures captions: ![…](picture.png "Caption").
give-the-tables-captions-a-line-0f1e8 = Give the tables captions: a line “: Caption” right after them.
give-the-listings-captions-js-lst-69132 = Give the listings captions: ```js {"{"}#lst-x caption="…"{"}"}.
put-the-poems-between-verse-and-9c342 = Put the poems between :::verse and :::.
a-list-of-figures-was-asked-f578e = A list of figures was asked for, but none of the figures has a caption
a-list-of-tables-was-asked-ffd09 = A list of tables was asked for, but none of the tables has a caption
a-list-of-listings-was-asked-cb178 = A list of listings was asked for, but none of the listings has a caption
a-list-of-first-lines-was-93742 = A list of first lines was asked for, but there is no verse
a-list-of-figures-was-asked-b2860 = A list of figures was asked for, but an essay has no front matter to hold it
a-list-of-tables-was-asked-06ad9 = A list of tables was asked for, but an essay has no front matter to hold it
a-list-of-listings-was-asked-f79a9 = A list of listings was asked for, but an essay has no front matter to hold it
a-list-of-first-lines-was-69c79 = A list of first lines was asked for, but an essay has no front matter to hold it
# list-empty, hint
with-kind-book-it-has-c9393 = With kind: book it has.

## src/transforms/book/citations/index.ts

# citation-unknown
nocite-names-which-is-in-no-bc4bb = nocite names { $key }, which is in no bibliography
# style-invalid
the-style-of-citations-cannot-be-f1734 = The style of citations cannot be used: { $message }
# style-invalid, hint
try-another-style-or-get-this-66fe8 = Try another style, or get this one again from where it comes.

## src/transforms/book/citations/unknown.ts

looks-like-a-citation-and-is-6918a = @{ $key } looks like a citation, and is in no bibliography
is-in-no-bibliography-3b958 = { $key } is in no bibliography
it-is-shown-as-it-is-5c3aa = It is shown as it is written. For an @ that cites nothing write \@.
put-the-work-into-the-bibliography-747e9 = Put the work into the bibliography. For an @ that cites nothing write \@.
# citation-absent
what-is-cited-here-may-be-c0321 = What is cited here may be in { $files }, which was not read: its key stands for it
# citation-absent
citations-may-be-of-works-in-16d65 = { $count } citations may be of works in { $files }, which was not read: their keys stand for them; this is the first
# citation-absent, hint
put-the-bibliography-where-it-is-3a24a = Put the bibliography where it is named.
# citation-ambiguous
is-a-place-in-the-book-048d4 = { $key } is a place in the book and a work; it leads to the place
# citation-ambiguous, hint
give-one-of-them-another-name-cdda8 = Give one of them another name.

## src/transforms/book/equations.ts

# equation-unknown
a-formula-refers-to-ref-which-c21ae = A formula refers to \ref{"{"}{ $data-label }{"}"}, which no formula has as its \label
# equation-unknown, hint
give-the-formula-that-is-meant-b1bda = Give the formula that is meant this \label, or write its number.

## src/transforms/book/glossary/entries.ts

# term-duplicate
is-explained-twice-the-words-that-26b3b = “{ $term }” is explained twice; the words that name it lead to { $file }:{ $line }
# term-duplicate, hint
make-one-entry-of-the-two-c8576 = Make one entry of the two, or call one of them otherwise.

## src/transforms/book/glossary/transform.ts

# term-unknown
no-glossary-explains-which-is-marked-3ba20 = No glossary explains “{ $name }”, which is marked as one of its terms
# term-unknown, hint
write-an-entry-for-it-or-85075 = Write an entry for it, or name the one that is meant: [words]{"{"}.term entry="Term"{"}"}.
# term-unknown, hint
did-you-mean-then-write-term-ef5fd = Did you mean { $near }? Then write [{ $name }]{"{"}.term entry="{ $near }"{"}"}.
# term-unused
no-word-of-the-text-leads-6b332 = No word of the text leads to { $shown } in the glossary
# term-unused, hint
mark-the-words-that-it-explains-0790a = Mark the words that it explains: [words]{"{"}.term{"}"}.

## src/transforms/book/links.ts

link-without-an-address-19ea8 = Link without an address
# hint
put-an-address-between-the-parentheses-d3688 = Put an address between the parentheses.
link-to-which-is-not-part-b2488 = Link to { $path }, which is not part of the book
# hint
link-to-a-chapter-of-the-f13a3 = Link to a chapter of the book or to an address on the web.
link-to-which-several-files-have-a0eb9 = Link to #{ $fragment }, which several files have: { $names }
# hint
say-which-one-df657 = Say which one: { $names }#{ $fragment }
link-to-but-has-no-such-44c17 = Link to #{ $fragment }, but { $path } has no such heading or id
# part of: Link to #${fragment}, but ${path === '' ? said`this file` : path} has
this-file-6da8d = this file
is-not-a-valid-address-1e3fc = “{ $href }” is not a valid address
# hint
correct-the-address-or-put-it-2204c = Correct the address, or put it between backticks if it is an example.

## src/transforms/book/references/cites.ts

# link-dead
the-reference-to-leads-to-nothing-976a3 = The reference to { $key } leads to nothing: its name stands there
# link-dead, hint
give-what-is-meant-the-id-de6ea = Give what is meant the id, {"{"}#{ $key }{"}"}.
# reference-dead
leads-to-nothing-nothing-in-the-61d5f = @{ $key } leads to nothing: nothing in the book has this id
# reference-dead, hint
give-what-is-meant-the-id-ffce8 = Give what is meant the id, {"{"}#{ $key }{"}"}; for an @ that refers to nothing write \@.
# reference-dead, hint
did-you-mean-50470 = Did you mean @{ $near }?
# id-duplicate
is-given-in-several-files-24062 = @{ $key } is given in several files: { $files }
# id-duplicate, hint
the-reference-leads-to-the-first-b7745 = The reference leads to the first. Give the others another id.
# reference-nameless
has-neither-number-nor-title-to-bcd57 = #{ $id } has neither number nor title to be named by
# reference-nameless, hint
write-a-link-with-words-words-0253a = Write a link with words, [words](#id), or give a figure or table a caption.

## src/transforms/book/references/links.ts

# reference-outside
a-page-is-asked-for-of-add85 = A page is asked for of { $href }, which is not in the book
# reference-outside, hint
only-places-in-the-book-have-76099 = Only places in the book have pages: take {"{"}.page{"}"} away.
# reference-nameless, hint
write-words-between-the-brackets-or-8cd58 = Write words between the brackets, or give a figure or table a caption.

## src/transforms/book/references/note-numbers.ts

# reference-dead
leads-to-nothing-no-note-has-fead8 = @{ $key } leads to nothing: no note has the label { $label }, or nothing refers to it
# reference-dead, hint
name-the-note-by-its-label-b16ff = Name the note [^{ $label }] by its label.
# reference-dead, hint
did-you-mean-fn-70ea6 = Did you mean @fn-{ $near }?
# id-duplicate
is-a-note-of-several-files-3c3e5 = @{ $key } is a note of several files: { $part }
# id-duplicate, hint
the-reference-leads-to-the-first-ca851 = The reference leads to the first. Give the others another label.

## src/transforms/book/speech.ts

# formula-unspoken
nothing-here-speaks-the-mathematics-of-47977 = Nothing here speaks the mathematics of the language “{ $language }”: its formulas are read out sign by sign
# formula-unspoken, hint
nothing-is-to-be-done-programs-48cfa = Nothing is to be done: programs that know MathML read them by rules of their own.

## src/transforms/book/verse/apparatus.ts

write-verse-numbered-with-start-if-c4b97 = Write :::verse{"{"}.numbered{"}"} with start= if need be, and the apparatus below it.
# apparatus-line
the-apparatus-names-line-which-the-5a56c = The apparatus names line { $number }, which the text before it does not have
the-text-before-it-c5882 = The text before it
line-68e7f = Line { $number }
the-lemma-is-what-stands-before-3f440 = The lemma is what stands before the bracket: write it as the text has it.
# apparatus-lemma
does-not-have-the-words-of-851bc = { $which } does not have the words “{ $words }”, of which the apparatus speaks

## src/transforms/ids.ts

# id-duplicate
the-id-is-given-twice-7181a = The id “{ $given }” is given twice
# id-duplicate, hint
links-to-it-lead-to-the-171ad = Links to it lead to the first. Give one of them another id.

## src/transforms/tree/breaks.ts

# break-idle
a-break-has-nothing-behind-it-1dfb1 = A break has nothing behind it, and is left out: a heading or the end of a chapter parts enough
# break-idle
breaks-have-nothing-behind-them-and-64de5 = { $count } breaks have nothing behind them, and are left out: a heading or the end of a chapter parts enough; this is the first
# break-idle, hint
take-the-line-out-301a4 = Take the line out.

## src/transforms/tree/composition.ts

and-in-line-a20bb = , and in line { $also }
and-in-lines-7b9e9 = , and in lines { $also }
# text-decomposed
in-code-a-letter-and-its-d99e3 = In code, a letter and its accent are two characters (Unicode NFD): “{ $segment }”{ $others }
# text-decomposed, hint
outside-code-they-were-made-one-487a6 = Outside code they were made one. Write the letter anew if the code does not mean it so: a search does not find it otherwise.

## src/transforms/tree/directions.ts

# direction-unknown
is-no-direction-of-writing-ca40b = “{ $given }” is no direction of writing
# direction-unknown, hint
write-dir-ltr-dir-rtl-or-25821 = Write dir=ltr, dir=rtl or dir=auto; where there is a lang, nothing.

## src/transforms/tree/formulas.ts

its-commands-make-too-much-of-25acf = its commands make too much of it
mend-its-tex-for-a-dollar-be785 = Mend its TeX. For a dollar that is none write \$.
is-it-spelled-rightly-what-tex-184fb = Is it spelled rightly? What TeX does not bring is defined by \newcommand{"{"}{ $command }{"}"}{"{"}…{"}"}, or under macros: in book.yaml.
is-no-command-that-is-known-5031c = { $command } is no command that is known
# formula-invalid
the-formula-cannot-be-set-it-57f91 = The formula “{ $shown }” cannot be set: { $why }; it is shown as it is written

## src/transforms/tree/headings.ts

# heading-empty
heading-without-text-ee95b = Heading without text
# heading-empty, hint
give-it-words-or-take-it-694dd = Give it words, or take it away.
# heading-empty
the-heading-is-a-picture-without-58023 = The heading is a picture without words; it is shown as a picture, and stands in no contents
# heading-empty, hint
say-in-the-brackets-what-is-6d23a = Say in the brackets what is written in it: # ![The Harbour](harbour.png).
# heading-skip
heading-of-level-after-one-of-88814 = Heading of level { $written } after one of level { $before }
# heading-skip, hint
write-it-as-level-f0e3a = Write it as level { $before } ({ $before-2 }).

## src/transforms/tree/languages.ts

# language-unmarked
words-in-letters-whose-language-is-a1170 = Words in { $script } letters whose language is not said: “{ $words }”{ $more }
# part of: Words in ${script} letters whose language is not said: “${words}”${mo
and-more-in-this-file-b6748 = , and { $more } more in this file
# language-unmarked, hint
write-lang-or-whatever-language-it-67f5a = Write [{ $words }]{"{"}lang={ $script }{"}"}, or whatever language it is: it is read out and hyphenated in it.
language-tags-are-such-as-en-81ea0 = Language tags are such as en, en-GB, de or zh-Hant.
write-language-tags-are-such-as-666a5 = Write { $suggestion }. Language tags are such as en, en-GB, de or zh-Hant.

## src/transforms/tree/link-texts.ts

# link-text
a-link-that-only-says-f90d3 = A link that only says “{ $words }”
# link-text, hint
let-it-say-where-it-goes-74b5e = Let it say where it goes: readers who listen hear the links of a page without the text around them.

## src/transforms/tree/notes.ts

# note-duplicate
note-is-written-twice-the-first-d6ccf = Note [^{ $label }] is written twice; the first counts
# note-duplicate, hint
give-one-of-them-another-label-5d111 = Give one of them another label.
# note-unused
nothing-refers-to-note-it-is-c8717 = Nothing refers to note [^{ $label }]; it is left out
# note-unused, hint
put-where-the-note-belongs-1d007 = Put [^{ $label }] where the note belongs.

## src/transforms/tree/stray-characters.ts

a-character-that-no-edition-can-a8d80 = A character that no edition can hold, which a plug-in may have made: { $character }, shown as { $character-2 }
# character-stray, hint
write-it-in-another-way-f078b = Write it in another way.

## src/transforms/tree/tables.ts

# table-headless
table-without-column-headings-849c9 = Table without column headings
# table-headless, hint
screen-readers-name-the-heading-of-7f98d = Screen readers name the heading of each cell: give the columns headings.

## src/transforms/tree/unresolved.ts

# note-undefined
footnote-has-no-note-3187e = Footnote [^{ $label }] has no note
# note-undefined, hint
write-the-note-in-a-paragraph-11910 = Write the note in a paragraph of its own: [^{ $label }]: text
# link-reference
link-reference-is-not-defined-35fe4 = Link reference [{ $label }] is not defined
# link-reference, hint
add-a-line-such-as-https-f54e5 = Add a line such as [{ $label }]: https://example.org, or write \[ for a bracket.

## src/transforms/tree/variables.ts

is-neither-in-the-metadata-nor-704b6 = “{ $name }” is neither in the metadata nor among the variables; it is shown as it is written
# variable-unknown
places-this-is-the-first-9d840 = { $text } ({ $count } places; this is the first)
# variable-unknown, hint
name-it-in-book-yaml-variables-d2d25 = Name it in book.yaml: variables: {"{"}name: words{"}"}.

## src/workshop/build-shelf.ts

the-run-was-ended-0501a = the run was ended
# output-foreign, hint
it-knows-the-addresses-and-versions-cacd0 = It knows the addresses and versions of all titles: take it from a backup, or begin a new shelf with --out.
# shelf-record
there-is-no-record-ea836 = There is no record “{ $unknown }”

## src/workshop/choosing.ts

would-both-be-published-as-ba732 = { $title } would both be published as { $slug }
is-the-folder-of-the-catalogue-8cc58 = { $slug } is the folder of the catalogue itself
give-it-another-slug-in-its-7948e = Give it another slug: in its front matter or book.yaml.
it-was-published-as-and-would-fc327 = It was published as { $earlier }, and would be { $slug } now
write-slug-in-it-or-if-c540d = Write slug: { $earlier } in it; or, if it is another title now, { $earlier }: with the reason under withdrawn: in shelf.yaml.
it-was-not-named-669ac = it was not named
nothing-of-it-has-changed-since-3c2b0 = nothing of it has changed since then

## src/workshop/far/mishaps.ts

it-was-begun-and-is-set-5ba13 = { $last }; it was begun { $begun } and is set aside
it-gave-nothing-3fdd4 = it gave nothing
its-workers-ended-without-a-word-ed164 = its workers ended without a word, { $taken-over }
twice-dc8ff = twice

## src/workshop/far/queue-runner.ts

its-worker-fell-silent-and-another-6e03d = { $taken-over } its worker fell silent, and another took it over
an-attempt-failed-5bc3f = an attempt failed ({ $reason })
the-queue-had-lost-it-and-cedcb = the queue had lost it, and it was put there again
what-had-been-made-of-it-014a3 = what had been made of it could not be had ({ $text })
the-queue-went-away-and-came-c5d0e = the queue went away, and came back
the-queue-at-does-not-answer-3b363 = The queue at { $queue } does not answer: it is waited for.
the-queue-at-went-away-and-e9d4b = the queue at { $queue } went away, and did not come back
a-worker-has-come-f003d = A worker has come.
has-3e954 = { $id } has { $kit }
there-is-none-a5b27 = there is none
no-worker-can-make-these-titles-4fa10 = No worker can make these titles: { $why }. It is waited for one.
no-worker-can-make-it-4d353 = no worker can make it: { $why }

## src/workshop/far/task.ts

system-bbc5e = system
browser-d4c3e = browser
instead-of-efb9c = { $part } { $part-2 } instead of { $part-3 }

## src/workshop/far/worker.ts

is-begun-37c2e = { $task } is begun
it-has-warnings-f33a4 = it has warnings
is-made-6c7dc = { $task } is made
is-not-made-98974 = { $task } is not made: { $fault }
failed-for-the-last-time-b7f06 = { $task } failed for the last time: { $reason }
failed-27d5e = { $task } failed: { $reason }

## src/workshop/row.ts

it-has-warnings-which-were-to-6b12d = it has warnings, which were to stop it (--strict)

## src/workshop/run-report.ts

built-36c04 = { $count } built
unchanged-2dd2c = { $count } unchanged
refused-19e5e = { $count } refused
withdrawn-12301 = { $count } withdrawn
not-looked-at-e028b = { $count } not looked at
not-begun-709e0 = { $count } not begun
title-ce354 = 1 title
titles-88f98 = { $count } titles

## What a key of book.yaml or shelf.yaml may be

something-else-f41f3 = something else
book-yaml-96deb = book.yaml
text-type-text-or-a-list-e83b3 = text, {"{"}type, text{"}"}, or a list of these
type-text-29d0b = {"{"}type, text{"}"}
a-name-name-role-file-as-bf6c5 = a name, {"{"}name, role, file-as{"}"}, or a list of them
text-or-a-list-24bf3 = text or a list
a-line-or-a-list-of-2d476 = a line, or a list of lines
a-line-31b9e = a line
a-date-such-as-or-584e6 = a date such as 2026, 2026-11 or 2026-11-23
a-language-tag-such-as-en-e5e4b = a language tag such as en, en-GB or de
an-isbn-or-epub-pdf-dc0c0 = an ISBN, or {"{"}epub: …, pdf: …{"}"}
an-identifier-scheme-value-edition-or-02b7d = an identifier, {"{"}scheme, value, edition{"}"}, or a list of them
html-epub-pdf-or-print-79c19 = html, epub, pdf or print
a-name-or-name-position-b883a = a name, or {"{"}name, position{"}"}
an-e-mail-address-72566 = an e-mail address
a-thema-code-such-as-wtl-90d1f = a Thema code such as WTL, or a list of them
a-bisac-code-such-as-trv-7c2e2 = a BISAC code such as TRV010000, or a list
a-dewey-number-such-as-or-a7c20 = a Dewey number such as 914.2, or a list
a-class-such-as-g-or-2b956 = a class such as G530, or a list
a-heading-or-a-list-of-6ea8e = a heading, or a list of them
a-fast-heading-or-a-list-56b19 = a FAST heading, or a list
general-children-young-adult-school-college-92d19 = general, children, young-adult, school, college, professional, or {"{"}kind, from, to{"}"}
years-a-whole-number-122a4 = years, a whole number
free-a-price-such-as-eur-0e0e2 = “free”, a price such as 9.90 EUR, a list of them, or {"{"}epub: …, pdf: …{"}"}
a-price-such-as-eur-b7cf5 = a price such as 9.90 EUR
free-or-a-price-such-as-e4bb7 = “free”, or a price such as 9.90 EUR, or a list of them
world-or-a-list-of-countries-eb3e2 = world, or a list of countries
a-day-such-as-baac5 = a day such as 2027-01-31
a-mapping-with-title-subtitle-publisher-6b42b = a mapping with title, subtitle, publisher, place, series
an-address-that-begins-with-http-d6e5b = an address that begins with http:// or https://
a-mapping-with-alt-reviewed-conforms-2aae6 = a mapping with alt-reviewed, conforms-to, certified-by …
a-day-such-as-cbb8f = a day such as 2026-11-23
eaa-microenterprise-eaa-fundamental-alteration-or-03a56 = eaa-microenterprise, eaa-fundamental-alteration or eaa-disproportionate-burden
the-path-of-an-image-or-e9b73 = the path of an image, or {"{"}image, alt, pdf{"}"}
a-path-inside-the-folder-e02dd = a path inside the folder
a-a-letter-x-x-or-76125 = a4, a5, letter, 6x9, 5x8, or width x height such as 140x216mm
keys-such-as-margins-size-columns-6105a = keys such as margins, size, columns and drop-caps
classic-modern-van-de-graaf-villard-a0900 = classic, modern, van-de-graaf, villard, or {"{"}inner, outer, top, bottom{"}"}
a-length-such-as-mm-in-421ba = a length such as 18mm, 0.75in or 54pt
or-5e6f6 = 1 or 2
true-false-or-a-number-of-6ffb3 = true, false, or a number of lines from 2 to 6
sink-on-205a7 = {"{"}sink, on{"}"}
a-number-of-lines-from-to-db329 = a number of lines from 0 to 20
recto-or-any-54640 = recto or any
break-opening-end-7c325 = {"{"}break, opening, end{"}"}
a-few-characters-or-none-81ecf = a few characters, or none
outer-or-end-2953d = outer or end
source-print-ready-grey-wrap-87f12 = {"{"}source, print-ready, grey, wrap{"}"}
true-false-or-spine-spine-text-d4ec3 = true, false, or {"{"}spine, spine-text, flaps, barcode{"}"}
down-up-none-97d81 = down, up, none
a-number-from-to-or-false-390a1 = a number from 80 to 200, or false
office-offset-book-bulky-matt-gloss-55940 = office, offset, book, bulky, matt, gloss, or {"{"}kind, weight, bulk{"}"}, {"{"}thickness{"}"} or {"{"}pages-per-inch{"}"}, and {"{"}name{"}"}
office-offset-book-bulky-matt-gloss-1fbfd = office, offset, book, bulky, matt, gloss
grams-per-square-metre-f2bda = grams per square metre
cubic-centimetres-per-gram-such-as-ae043 = cubic centimetres per gram, such as 1.3
letters-digits-and-hyphens-1fd3b = letters, digits and hyphens
a-number-from-to-8387d = a number from 1 to 6
figures-tables-listings-or-first-lines-d8b32 = figures, tables, listings or first-lines, or several in a list
figures-tables-listings-or-first-lines-8b6da = figures, tables, listings or first-lines
true-false-book-chapter-section-or-67141 = true, false, book, chapter, section, or {"{"}figures, tables, listings, equations, theorems, together{"}"}
true-false-book-chapter-or-section-a2b9f = true, false, book, chapter or section
capitals-page-3a62e = {"{"}capitals, page{"}"}
never-always-far-or-words-995d8 = never, always, far or words
names-and-words-such-as-version-93fa4 = names and words, such as version: 2.1
words-dba36 = words
true-false-or-title-style-lists-a4051 = true, false, or {"{"}title, style, lists, terms{"}"}
indented-or-run-on-f5840 = indented or run-on
names-and-titles-such-as-persons-fe040 = names and titles, such as persons: Index of persons
a-title-aa4e9 = a title
entries-each-with-the-words-that-cec83 = entries, each with the words that mean it, such as Pharos: [Pharos, lighthouse*]
words-or-a-list-of-words-82a63 = words, or a list of words
terms-and-what-they-mean-such-73b07 = terms and what they mean, such as Folio: The number of a page.
what-the-term-means-or-definition-7aebd = what the term means, or {"{"}definition, also{"}"}
a-word-or-a-list-of-e9d81 = a word, or a list of words
a-word-993a6 = a word
abbreviations-and-what-they-stand-for-01d1b = abbreviations and what they stand for, such as HTML: HyperText Markup Language
true-false-or-line-numbers-c5f90 = true, false, or {"{"}line-numbers: 5{"}"}
a-whole-number-such-as-or-79854 = a whole number such as 5 or 10
book-chapter-or-never-46de6 = book, chapter or never
foot-margin-chapter-or-endnotes-or-9e1c1 = foot, margin, chapter or endnotes, or {"{"}place, numbering{"}"}
foot-margin-chapter-or-endnotes-5d76e = foot, margin, chapter or endnotes
chapter-book-or-page-ff8ac = chapter, book or page
epub-mathml-or-pictures-75b55 = {"{"}epub: mathml or pictures{"}"}
mathml-or-pictures-0e95a = mathml or pictures
names-with-the-tex-that-each-63139 = names with the TeX that each stands for, such as {"{"}R: \mathbb{"{"}R{"}"}{"}"}
letters-7ad8d = letters
tex-2936b = TeX
false-or-verso-recto-pick-36060 = false, or {"{"}verso, recto, pick{"}"}
none-author-book-part-chapter-or-51e73 = none, author, book, part, chapter or section
first-or-last-d809e = first or last
rules-or-rules-with-a-reason-90181 = rules, or rules with a reason, such as image-alt: The ornaments say nothing
a-rule-or-a-rule-with-28b00 = a rule, or a rule with a reason
essay-or-book-e6161 = essay or book
the-path-of-a-bibliography-or-5cfa2 = the path of a bibliography, or a list of them
a-list-of-works-each-with-1e3ff = a list of works, each with an id and a type
a-work-with-an-id-and-734c2 = a work with an id and a type
author-date-notes-numeric-or-the-f008f = author-date, notes, numeric, or the path of a .csl file
style-bibliography-by-f27e7 = {"{"}style, bibliography, by{"}"}
book-chapter-or-none-619df = book, chapter or none
type-1303c = type
key-other-or-for-all-or-9ba99 = @key, @other, or @* for all, or a list of keys
a-key-8fa3a = a key
a-name-or-name-role-file-5dd3b = a name or {"{"}name, role, file-as{"}"}
an-identifier-or-scheme-value-edition-4dd48 = an identifier or {"{"}scheme, value, edition{"}"}
an-spdx-identifier-such-as-cc-69339 = an SPDX identifier such as CC-BY-4.0, or {"{"}name, url{"}"}
a-list-of-subjects-64f35 = a list of subjects
a-subject-or-label-authority-term-6895c = a subject or {"{"}label, authority, term{"}"}
a-list-of-files-and-parts-7a5c4 = a list of files and parts
a-file-file-or-part-chapters-d2519 = a file, {"{"}file: …{"}"}, or {"{"}part: …, chapters: […]{"}"}
a-role-such-as-chapter-preface-ee193 = a role such as chapter, preface or appendix
a-list-of-files-eb0b9 = a list of files
a-file-or-file-title-role-15583 = a file or {"{"}file: …, title: …, role: …{"}"}
a-word-or-a-list-of-27170 = a word or a list of words
shelf-yaml-c06ef = shelf.yaml
a-pattern-such-as-titles-or-15a49 = a pattern such as titles/*, or a list of patterns and {"{"}files: …, series: …{"}"}
a-pattern-such-as-titles-or-322bc = a pattern such as titles/*, or {"{"}files: …, series: …{"}"}
a-pattern-such-as-poems-3e316 = a pattern such as poems/*
a-list-of-editions-html-epub-f7413 = a list of editions: html, epub, pdf
a-list-of-records-marc-onix-1192e = a list of records: marc, onix, dc …
slugs-each-with-the-reason-71060 = slugs, each with the reason
the-reason-or-reason-date-083a8 = the reason, or {"{"}reason: …, date: …{"}"}
alternatives-yaml-e569e = alternatives.yaml
what-the-picture-shows-or-if-7127c = what the picture shows, or "" if it shows nothing that matters

## What octavo explain says of the rules: what each means, why it is there, how it is mended

# file-missing
a-file-or-folder-that-was-44f71 = A file or folder that was named does not exist
# file-missing
the-name-is-mistyped-or-the-d18a7 = The name is mistyped, or the command was started in another folder than you think. Paths on the command line are taken from where you are; paths in `book.yaml` from where it is.
# file-missing
look-at-the-path-and-at-5ac65 = Look at the path, and at capital letters in it.
# file-unreadable
a-file-could-not-be-read-c6e37 = A file could not be read (permissions, a folder in its place)
# file-unreadable
the-system-does-not-let-octavo-2450b = The system does not let Octavo read it: permissions are missing, or what has this name is a folder or a device.
# file-unreadable
look-at-its-permissions-or-name-3394b = Look at its permissions, or name another file.
# file-outside
a-path-leads-outside-the-manuscript-3fe43 = A path leads outside the manuscript’s folder, directly or through a symbolic link
# file-outside
a-manuscript-may-be-a-stranger-e60ba = A manuscript may be a stranger’s: what lies beside its folder is none of its business, and would be missing wherever else the folder is taken.
# file-outside
copy-the-file-into-the-folder-351c4 = Copy the file into the folder of the manuscript.
# file-encoding
a-file-is-not-utf-737e2 = A file is not UTF-8
# file-encoding
older-word-processors-write-encodings-in-c3e4a = Older word processors write encodings in which accents are other bytes. What they mean cannot be known for certain, and a guess would change words.
# file-encoding
save-the-file-as-utf-most-bef54 = Save the file as UTF-8; most editors have it under “Save with encoding”. Or: `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`.
# file-nul
a-file-has-nul-bytes-it-f1118 = A file has NUL bytes: it is not text
# file-nul
no-text-has-a-byte-that-fb509 = No text has a byte that is nought. It is the file of a word processor, a picture, or UTF-16.
# file-nul
export-the-text-as-markdown-in-fb997 = Export the text as Markdown in UTF-8.
# file-empty
a-manuscript-has-no-text-98837 = A manuscript has no text
# file-empty
there-is-nothing-to-make-an-5033e = There is nothing to make an edition of: blank lines, comments and metadata are no text.
# file-empty
write-something-or-name-another-file-d5a0f = Write something, or name another file.
# file-too-large
a-file-is-larger-than-octavo-f88fa = A file is larger than Octavo reads
# file-too-large
texts-may-have-mb-pictures-mb-efd6a = Texts may have 32 MB, pictures 64 MB: far more than any book needs. It is likely that the file is something else.
# file-too-large
make-the-picture-smaller-or-divide-4533b = Make the picture smaller, or divide the text into chapters.
# folder-without-markdown
a-folder-holds-no-markdown-file-8fe8f = A folder holds no Markdown file
# folder-without-markdown
chapters-are-files-that-end-in-4b365 = Chapters are files that end in `.md`, `.markdown`, `.qmd` or `.Rmd`, and there is none in the folder.
# folder-without-markdown
name-the-folder-in-which-the-97762 = Name the folder in which the chapters lie, or begin with `octavo init`.
# nesting-too-deep
lists-or-quotations-are-nested-deeper-82328 = Lists or quotations are nested deeper than any edition can show
# nesting-too-deep
no-page-is-wide-enough-for-b2da4 = No page is wide enough for it, and no reader follows. Usually a program has written it, or lines begin with hundreds of `>`.
# nesting-too-deep
take-levels-out-7c621 = Take levels out.
# paragraph-tangled
a-paragraph-with-thousands-of-brackets-9b14c = A paragraph with thousands of brackets, stars or open comments
# paragraph-tangled
to-read-it-would-take-hours-e55c7 = To read it would take hours, since each sign may belong to each other. No sentence is like that: it is data, or the work of a program.
# paragraph-tangled
put-it-between-fences-as-a-df6f2 = Put it between fences (```` ``` ````) as a listing, or take it out.
# config-syntax
yaml-that-cannot-be-parsed-055c0 = YAML that cannot be parsed
# config-syntax
the-metadata-cannot-be-understood-at-693f3 = The metadata cannot be understood at all. Nine times in ten it is a colon in a title.
# config-syntax
put-the-value-into-quotation-marks-0f753 = Put the value into quotation marks.
# config-type
a-value-of-the-wrong-kind-e371c = A value of the wrong kind
# config-type
a-list-stands-where-words-are-bb8f6 = A list stands where words are expected, or words where a number is.
# config-type
the-message-says-what-the-key-8c33a = The message says what the key takes.
# config-unknown-key
a-key-that-octavo-does-not-3ec73 = A key that Octavo does not know
# config-unknown-key
what-nobody-knows-has-no-effect-00aa6 = What nobody knows has no effect, and a mistyped key looks as if it had one.
# config-unknown-key
correct-its-spelling-words-of-your-7682c = Correct its spelling; words of your own, for the text, stand under `variables:`.
# config-value
a-value-that-is-not-one-5a062 = A value that is not one of the possible ones
# config-value
the-key-can-have-a-few-3b49a = The key can have a few values, and this is none of them.
# config-value
the-message-lists-those-that-there-c356b = The message lists those that there are.
# chapter-missing
book-yaml-or-summary-md-names-82556 = book.yaml or SUMMARY.md names a file that does not exist
# chapter-missing
a-book-without-one-of-its-4a408 = A book without one of its chapters is not the book that was meant. Usually the file was renamed.
# chapter-missing
correct-the-name-in-the-list-82830 = Correct the name in the list, or take it out.
# chapter-planned
summary-md-names-a-chapter-that-a55cb = SUMMARY.md names a chapter that has no file yet
# chapter-planned
mdbook-lists-chapters-that-are-still-f1789 = mdBook lists chapters that are still to be written. The book is made without it.
# chapter-planned
nothing-until-it-is-written-15d94 = Nothing, until it is written.
# chapter-elsewhere
a-list-of-chapters-leads-to-b5b47 = A list of chapters leads to an address on the web or out of the folder, which is no chapter
# chapter-elsewhere
the-line-of-the-list-leads-f0bb1 = The line of the list leads to the web or out of the folder, and a chapter lies in the folder.
# chapter-elsewhere
nothing-if-the-link-was-meant-fdd12 = Nothing, if the link was meant as one.
# chapter-twice
the-same-file-is-listed-twice-f5df5 = The same file is listed twice
# chapter-twice
the-same-words-would-stand-in-dbce4 = The same words would stand in the book twice, with the same addresses.
# chapter-twice
take-one-of-the-two-lines-15c71 = Take one of the two lines out.
# file-unlisted
a-markdown-file-beside-the-chapters-e32ba = A Markdown file beside the chapters that is not one of them
# file-unlisted
a-list-of-chapters-counts-alone-8229b = A list of chapters counts alone, and a file that was added to the folder is easily forgotten in it.
# file-unlisted
name-it-under-chapters-or-leave-12fd9 = Name it under `chapters:`, or leave it.
# shelf-pattern
shelf-yaml-names-manuscripts-by-a-e372e = shelf.yaml names manuscripts by a pattern to which none answers
# shelf-pattern
titles-that-the-pattern-was-meant-3af4d = Titles that the pattern was meant for are not built, and nobody would miss them.
# shelf-pattern
patterns-are-taken-from-the-folder-70a0b = Patterns are taken from the folder of `shelf.yaml`: `titles/*` names what lies directly in `titles`, `titles/**/*.md` every Markdown file below it.
# shelf-record
shelf-yaml-asks-for-a-record-6febb = shelf.yaml asks for a record or an edition that there is not
# shelf-record
what-is-asked-for-there-is-d0fee = What is asked for there is nobody to make.
# shelf-record
octavo-record-help-lists-the-records-ee164 = `octavo record --help` lists the records, `octavo build --help` the editions.
# slug-changed
a-title-that-was-published-would-0d591 = A title that was published would get another address
# slug-changed
readers-shops-and-libraries-have-the-ddce7 = Readers, shops and libraries have the address of the title: it would lead nowhere.
# slug-changed
give-the-manuscript-the-slug-that-11f57 = Give the manuscript the `slug:` that it had. If it is to be another title from now on, write the old slug under `withdrawn:` in `shelf.yaml`, with the reason.
# slug-twice
two-manuscripts-of-one-run-have-a5b5c = Two manuscripts of one run have the same slug
# slug-twice
the-editions-of-one-would-overwrite-27aa0 = The editions of one would overwrite those of the other.
# slug-twice
give-one-of-the-two-a-a1fd8 = Give one of the two a `slug:`.
# title-missing
neither-front-matter-nor-a-first-99008 = Neither front matter nor a first heading gives a title
# title-missing
something-must-stand-on-the-title-61f1f = Something must stand on the title page, in catalogues and in the window of an e-reader. For want of better it is the name of the file.
# title-missing
write-title-in-the-metadata-or-4ec75 = Write `title:` in the metadata, or begin with a heading.
# ignore-unknown
a-rule-is-silenced-that-does-a60f6 = A rule is silenced that does not exist
# ignore-unknown
there-is-no-such-rule-so-c29a2 = There is no such rule, so that nothing is silenced.
# ignore-unknown
correct-the-name-each-message-has-b8df0 = Correct the name: each message has it, and `octavo rules` lists all.
# ignore-error
an-error-is-to-be-silenced-a0b7d = An error is to be silenced, which cannot be
# ignore-error
an-error-means-that-an-edition-c4b31 = An error means that an edition would be wrong. Silencing would not make it right.
# ignore-error
mend-what-it-says-and-take-84b58 = Mend what it says, and take the silencing out.
# ignore-unused
a-silencing-to-which-no-message-25427 = A silencing to which no message answers
# ignore-unused
what-it-was-to-silence-is-398ef = What it was to silence is not there, or not any more. Left standing, it would hide the next one.
# ignore-unused
take-it-out-it-is-told-c38e9 = Take it out. It is told only where all the usual editions are made, since some rules belong to one of them.
# link-dead
a-link-to-a-heading-file-d37f7 = A link to a heading, file or chapter that does not exist
# link-dead
who-follows-it-arrives-nowhere-so-5beb8 = Who follows it arrives nowhere; so its words stay, without the link. Usually a heading has been reworded and its address with it, or a file was renamed.
# link-dead
take-the-address-that-is-proposed-56d83 = Take the address that is proposed. A heading with an address of its own, `{"{"}#salt{"}"}`, keeps it whatever its words are.
# link-scheme
a-link-with-a-scheme-that-aad32 = A link with a scheme that editions must not carry (javascript:, data:, file:)
# link-scheme
such-an-address-runs-a-program-8b371 = Such an address runs a program or opens a file of the reader’s machine. Editions carry neither.
# link-scheme
write-an-address-that-begins-with-0f928 = Write an address that begins with `https:` or `mailto:`, or leave the link out.
# link-reference
a-reference-link-without-its-definition-841f3 = A reference link without its definition
# link-reference
brackets-behind-brackets-are-a-link-0fd91 = Brackets behind brackets are a link whose address stands elsewhere in the file, and it does not stand there.
# link-reference
add-the-line-salt-https-if-2fb66 = Add the line `[salt]: https://…`; if the brackets are meant, put a backslash before the first.
# reference-dead
a-reference-by-its-name-to-60ae5 = A reference by its name to something that is not in the book
# reference-dead
the-sentence-would-say-see-and-b98b2 = The sentence would say “see” and nothing. Unlike a link it has no words of its own that could stay.
# reference-dead
give-what-is-meant-the-id-93c0f = Give what is meant the id, or correct the name; for an @ that refers to nothing write `\@`.
# reference-nameless
a-reference-without-words-to-something-0ad22 = A reference without words to something that has neither number nor title
# reference-nameless
a-reference-without-words-takes-the-f254e = A reference without words takes the number or the title of what it refers to, and this has neither.
# reference-nameless
write-words-between-the-brackets-or-77937 = Write words between the brackets, or give the figure or table a caption.
# reference-outside
the-page-is-asked-for-of-7ac6e = The page is asked for of something that is not in the book
# reference-outside
only-places-in-this-book-have-25b53 = Only places in this book have pages.
# reference-outside
take-page-away-b2e8e = Take `{"{"}.page{"}"}` away.
# list-empty
a-list-of-figures-or-tables-d4c42 = A list of figures or tables was asked for, and there is nothing to list or no place for it
# list-empty
a-list-of-figures-or-tables-04f0b = A list of figures or tables has those that have captions, and a place after the contents; an essay without contents has none.
# list-empty
give-them-captions-or-take-the-fb2ca = Give them captions, or take the list out of `lists:`.
# variable-unknown
a-name-that-is-neither-in-efda9 = A {"{"}{"{"} name {"}"}{"}"} that is neither in the metadata nor among the variables
# variable-unknown
between-double-braces-stands-a-name-503c6 = Between double braces stands a name that nobody has said what it means, so it is shown as it is written.
# variable-unknown
add-it-under-variables-in-the-09791 = Add it under `variables:` in the metadata; if the braces are meant, put a backslash before them.
# term-unknown
a-word-is-marked-as-a-8d1c7 = A word is marked as a term that no glossary explains
# term-unknown
the-word-is-marked-as-one-3b316 = The word is marked as one that the glossary explains, and the glossary does not have it.
# term-unknown
explain-it-under-glossary-or-in-a8267 = Explain it under `glossary:` or in a `:::glossary`, or name the entry: `{"{"}.term entry=Folio{"}"}`.
# term-duplicate
two-entries-of-a-glossary-explain-54e38 = Two entries of a glossary explain the same term
# term-duplicate
two-explanations-of-one-word-are-f6507 = Two explanations of one word are in the glossary, and a link can lead to one of them.
# term-duplicate
make-one-of-the-two-296f0 = Make one of the two.
# term-unused
entries-of-a-glossary-to-which-1b63a = Entries of a glossary to which no word of the text leads, where others have some
# term-unused
other-entries-are-reached-from-the-0ef77 = Other entries are reached from the text, and this one is not: perhaps the word was to be marked, perhaps it is in the text no more.
# term-unused
mark-the-words-that-it-explains-4045b = Mark the words that it explains, `[words]{"{"}.term{"}"}`, or take the entry out.
# abbreviation-duplicate
an-abbreviation-that-is-said-to-bff19 = An abbreviation that is said to stand for two things
# abbreviation-duplicate
it-cannot-be-written-out-in-f51f1 = It cannot be written out in two ways.
# abbreviation-unused
what-an-abbreviation-stands-for-is-65b3d = What an abbreviation stands for is said, and the text does not have it
# abbreviation-unused
the-text-does-not-have-the-9225b = The text does not have the abbreviation, or spells it in another way.
# abbreviation-unused
correct-its-spelling-or-take-it-b56bf = Correct its spelling, or take it out.
# apparatus-line
an-apparatus-names-a-line-that-65b12 = An apparatus names a line that the verse before it does not have
# apparatus-line
a-reading-belongs-to-a-line-0b11c = A reading belongs to a line of the verse before it, which does not have so many.
# apparatus-line
count-again-start-says-with-which-56ab3 = Count again; `start=` says with which number the verse begins.
# apparatus-lemma
an-apparatus-speaks-of-words-that-589a8 = An apparatus speaks of words that the text before it does not have
# apparatus-lemma
a-reading-names-the-words-that-9c5f3 = A reading names the words that others have otherwise, and the text before it does not have them as they are written.
# apparatus-lemma
copy-the-words-from-the-text-ebaea = Copy the words from the text.
# parallel-uneven
texts-in-parallel-that-do-not-541a3 = Texts in parallel that do not have the same number of paragraphs
# parallel-uneven
paragraphs-stand-side-by-side-the-1b1c1 = Paragraphs stand side by side, the first by the first. Where one text has more of them, the rest has nobody beside it.
# parallel-uneven
divide-or-join-paragraphs-until-both-3d26f = Divide or join paragraphs until both have as many.
# play-recognised
a-text-that-is-set-as-fb608 = A text that is set as a play, since it surely is one
# play-recognised
the-text-has-acts-or-scenes-bd54e = The text has acts or scenes, and the same few persons take turns in it, as they do in a play: it was set as one, with its speakers in small capitals, and with its lines.
# play-recognised
nothing-if-it-is-a-play-01721 = Nothing, if it is a play; `drama: true` in the metadata says so, and the message ceases. `drama: false` has it set as prose.
# break-idle
a-break-with-nothing-behind-it-be5f3 = A break with nothing behind it that it could part from what is before
# break-idle
a-break-parts-what-stands-before-7d136 = A break parts what stands before it from what follows in the same section. At the end of one there is nothing that follows, and a heading parts by itself: the ornament is left out.
# break-idle
take-the-line-out-or-write-78e7d = Take the line out, or write on after it.
# index-see
an-entry-of-the-index-leads-baf2d = An entry of the index leads to one that is not there, or that leads nowhere itself
# index-see
who-looks-there-is-sent-on-8ba82 = Who looks there is sent on to an entry that is not there.
# index-see
correct-the-name-behind-see-or-0750f = Correct the name behind `see=`, or mark a place for it.
# index-range
a-range-of-an-index-that-9ca1c = A range of an index that only begins, or only ends
# index-range
of-a-range-only-one-end-ac64c = Of a range only one end is known, so that it is set as one place.
# index-range
write-the-same-entry-with-begin-d84c7 = Write the same entry with `.begin` and with `.end`.
# index-empty
without-words-there-is-nothing-to-68d49 = Without words there is nothing to be listed.
# index-empty
write-words-between-the-brackets-or-610ab = Write words between the brackets, or `entry="…"`.
# index-unfound
a-term-that-the-index-is-2329d = A term that the index is to have is nowhere in the text
# index-unfound
the-index-is-to-have-a-fd8a0 = The index is to have a term whose words are looked for in the text, and they are not there.
# index-unfound
look-at-the-spelling-at-the-015a4 = Look at the spelling; `*` at the end of a word stands for any ending.
# index-crowded
an-entry-of-the-index-with-3087a = An entry of the index with many places and nothing to tell them apart
# index-crowded
nobody-looks-up-a-dozen-places-8183a = Nobody looks up a dozen places to find the one that is meant.
# index-crowded
part-them-entry-main-sub-or-7c620 = Part them, `entry="main!sub"`, or mark those alone where something is said of it.
# index-alone
an-entry-of-the-index-with-aa988 = An entry of the index with one sub-entry and nothing else
# index-alone
one-sub-entry-under-nothing-else-821d0 = One sub-entry under nothing else is an entry that was written in two lines.
# index-alone
make-one-entry-of-the-two-6654d = Make one entry of the two.
# image-missing
an-image-file-that-does-not-82b9d = An image file that does not exist
# image-missing
the-path-leads-to-no-file-f2b43 = The path leads to no file. Some systems see no difference between `Map.png` and `map.png`, and some do.
# image-missing
correct-the-path-it-starts-at-1387a = Correct the path: it starts at the file it stands in.
# image-type
an-image-of-a-type-that-f2c04 = An image of a type that the editions cannot carry
# image-type
e-readers-show-jpeg-png-gif-2f2d5 = E-readers show JPEG, PNG, GIF, SVG and WebP, and no others.
# image-type
save-it-as-png-or-as-23c6c = Save it as PNG, or as JPEG if it is a photograph.
# image-broken
an-image-file-that-cannot-be-e50da = An image file that cannot be read as an image
# image-broken
the-file-was-cut-short-or-e141f = The file was cut short, or is something else than its ending says.
# image-broken
copy-it-anew-from-where-it-fa8a7 = Copy it anew from where it came.
# image-remote
an-image-on-the-network-which-cff4c = An image on the network, which is not fetched without --allow-remote
# image-remote
what-is-on-the-network-may-9d911 = What is on the network may be another picture tomorrow, or none. A link to it stands in its place.
# image-remote
download-it-if-you-may-use-7f57b = Download it, if you may use it; or build with `--allow-remote`.
# image-alt
an-image-without-alternative-text-e3da8 = An image without alternative text
# image-alt
who-cannot-see-the-picture-hears-b603c = Who cannot see the picture hears these words instead, and without them the name of a file.
# image-alt
say-between-the-brackets-what-it-08fe3 = Say between the brackets what it shows; if it says nothing, `{"{"}.decorative{"}"}`. Words for pictures that you may not touch stand in `alternatives.yaml`.
# alternative-unknown
alternatives-yaml-names-a-picture-that-9c298 = alternatives.yaml names a picture that does not exist
# alternative-unknown
the-path-is-mistyped-and-the-2d838 = The path is mistyped, and the picture that was meant has no words.
# alternative-unknown
correct-the-path-it-starts-at-1c61a = Correct the path: it starts at the folder of the manuscript.
# alternative-unused
alternatives-yaml-names-a-picture-that-f5e48 = alternatives.yaml names a picture that no page shows
# alternative-unused
no-page-shows-this-picture-it-c7dca = No page shows this picture: it was taken out, or is meant by another path.
# image-alt-name
an-alternative-text-that-is-the-39124 = An alternative text that is the name of the file
# image-alt-name
programs-that-describe-nothing-put-the-36b8b = Programs that describe nothing put the name of the file there. To a listener it says nothing.
# image-alt-name
say-what-it-shows-87b9f = Say what it shows.
# image-alt-caption
an-alternative-text-that-says-the-f4ab1 = An alternative text that says the same as the caption
# image-alt-caption
a-listener-hears-the-same-twice-4b45e = A listener hears the same twice, and still does not know what is to be seen.
# image-alt-caption
let-the-words-say-what-the-d5215 = Let the words say what the caption does not.
# image-alt-wordy
an-alternative-text-that-is-too-773c2 = An alternative text that is too long, or begins with “image of”
# image-alt-wordy
nobody-can-stop-in-the-middle-c179e = Nobody can stop in the middle of it or hear a sentence again; and that it is a picture is said anyway.
# image-alt-wordy
say-the-important-thing-in-a-57cf0 = Say the important thing in a sentence; the rest belongs into the text or a `{"{"}.complex{"}"}` description.
# image-webp
an-image-in-webp-which-older-ce5ce = An image in WebP, which older e-readers do not show
# image-webp
readers-that-were-sold-before-leave-ea4af = Readers that were sold before 2023 leave a gap. Octavo has the browser turn it into JPEG or PNG; one that moves stays as it is.
# image-webp
save-it-as-jpeg-or-png-735f5 = Save it as JPEG or PNG.
# image-outside
an-image-path-leads-outside-the-7deb7 = An image path leads outside the manuscript’s folder
# image-outside
a-manuscript-may-be-a-stranger-1e4d6 = A manuscript may be a stranger’s, and what lies beside its folder is none of its business.
# image-outside
copy-the-picture-into-the-folder-30459 = Copy the picture into the folder.
# heading-skip
a-heading-more-than-one-level-6b1a2 = A heading more than one level below the one before it
# heading-skip
who-listens-to-a-book-finds-a85fc = Who listens to a book finds the way by the levels of its headings. In the editions this one is brought up, so that none is missing.
# heading-skip
take-number-signs-away-78b3c = Take number signs away.
# heading-empty
a-heading-without-text-fcc95 = A heading without text
# heading-empty
it-would-be-an-empty-line-40711 = It would be an empty line of the contents, and is left out.
# heading-empty
write-its-words-or-take-the-3c86c = Write its words, or take the signs away.
# heading-missing
a-chapter-without-a-heading-or-3dc82 = A chapter without a heading or a title, called after its file
# heading-missing
each-chapter-has-a-title-in-5f71e = Each chapter has a title in the contents. This one is called after its file.
# heading-missing
begin-the-file-with-a-heading-cd185 = Begin the file with a heading, or write `title:` in its front matter.
# id-duplicate
the-same-id-is-given-twice-6400e = The same id is given twice
# id-duplicate
an-address-can-lead-to-one-9f102 = An address can lead to one place. The first keeps it, the second gets another.
# id-duplicate
rename-one-of-the-two-and-b9f32 = Rename one of the two, and the links to it.
# note-undefined
a-footnote-reference-without-a-note-cd344 = A footnote reference without a note
# note-undefined
the-text-refers-to-a-note-45c3f = The text refers to a note that nobody has written.
# note-undefined
add-the-line-or-take-the-5df6f = Add the line `[^1]: …`, or take the reference out.
# note-unused
a-note-that-nothing-refers-to-61d99 = A note that nothing refers to
# note-unused
a-note-to-which-nothing-refers-845f1 = A note to which nothing refers has no place in the book, and is left out.
# note-unused
put-its-where-it-belongs-887e4 = Put its `[^1]` where it belongs.
# note-duplicate
two-notes-with-the-same-label-9300e = Two notes with the same label
# note-duplicate
two-notes-have-one-label-and-93b12 = Two notes have one label, and a reference can mean one. The first counts.
# note-duplicate
give-the-second-a-label-of-b6260 = Give the second a label of its own.
# html-removed
html-that-may-not-stand-in-dd82a = HTML that may not stand in an edition (scripts, frames, forms …) was taken out
# html-removed
scripts-frames-forms-and-embedded-media-47385 = Scripts, frames, forms and embedded media do not work in an e-book or on paper, and are a danger to readers.
# html-removed
write-it-in-markdown-or-in-77d1f = Write it in Markdown or in plain HTML.
# html-unknown
something-in-angle-brackets-that-is-c6dd7 = Something in angle brackets that is no element of HTML is shown as text
# html-unknown
words-between-angle-brackets-are-taken-8c960 = Words between angle brackets are taken for HTML, and HTML does not have this element. They are shown as they are written.
# html-unknown
put-them-between-backticks-or-a-e0d32 = Put them between backticks, or a backslash before the bracket.
# directive-unknown
a-block-with-a-name-that-e4da0 = A ::: block with a name that Octavo does not know
# directive-unknown
nobody-knows-what-the-block-is-0a397 = Nobody knows what the block is to become. Its content stays, as if it stood there by itself.
# directive-unknown
correct-the-name-the-handbook-lists-16c19 = Correct the name; the handbook lists the blocks that there are.
# include-missing
a-file-that-is-to-be-aeeb7 = A file that is to be included, and cannot be
# include-missing
the-file-is-not-in-the-933e6 = The file is not in the manuscript’s folder, or has neither the lines nor the region that are asked for. The command is shown as it is written.
# date-moving
a-date-that-another-program-would-fdbd4 = A date that another program would fill in: it would be another day each time
# date-moving
an-edition-of-octavo-is-the-0e4d4 = An edition of Octavo is the same whenever it is made. `today` would be another day each time, so the date is left out.
# date-moving
write-the-day-4a8dd = Write the day.
# cell-uncomputed
code-that-another-program-would-run-23dce = Code that another program would run: what it would show is not in the editions
# cell-uncomputed
octavo-runs-nothing-that-a-manuscript-e22ee = Octavo runs nothing that a manuscript brings along. The code is shown; what it would print or draw is not in the book.
# cell-uncomputed
let-the-other-program-keep-its-89bee = Let the other program keep its pictures (Quarto: `freeze: true`), or put what is to be seen into the text.
# syntax-foreign
what-looks-like-the-syntax-of-452fa = What looks like the syntax of another program is shown as it is written
# syntax-foreign
another-program-would-make-something-of-99b8b = Another program would make something of it: a citation, an include, a call-out. Octavo does not, and shows it as it is written.
# syntax-foreign
write-it-in-octavo-s-form-2be14 = Write it in Octavo’s form, which the hint names; or, if it is meant as it stands, between backticks.
# syntax-doubtful
what-looks-like-markdown-and-is-a77ce = What looks like Markdown and is none, or like verse that is not marked as such
# syntax-doubtful
it-looks-like-markdown-and-is-2cfeb = It looks like Markdown and is none, for want of a space, of a line or of a second mark; so it is shown as it is written. Lines that are all ended by hand may be verse.
# syntax-doubtful
the-hint-says-what-is-missing-6f78b = The hint says what is missing; `octavo fix` puts the space after number signs.
# code-unclosed
a-listing-without-the-line-that-06be5 = A listing without the line that closes it
# code-unclosed
nothing-closes-the-listing-so-that-14ae5 = Nothing closes the listing, so that it runs to the end of the file or of what it stands in, and the text after it is code.
# code-unclosed
put-a-line-of-the-same-33666 = Put a line of the same marks where it ends.
# block-unclosed
a-block-between-colons-without-the-c44e6 = A block between colons without the line that closes it
# block-unclosed
nothing-closes-the-block-so-that-ab9f9 = Nothing closes the block, so that it runs to the end of the file or of what it stands in, and the text after it is part of it.
# block-unclosed
put-a-line-of-as-many-68746 = Put a line of as many colons where it ends.
# table-cells
a-row-with-more-cells-than-99578 = A row with more cells than the head of its table has
# table-cells
columns-are-as-many-as-the-a9de8 = Columns are as many as the head has. What is over stands in the last cell.
# table-cells
write-for-a-line-that-parts-9d1e5 = Write `\|` for a line that parts no cells, or give the head its column.
# table-data
data-csv-of-which-no-table-9733b = Data (CSV) of which no table can be made; it is shown as it is written
# table-data
the-data-cannot-be-read-as-05ea5 = The data cannot be read as rows and columns, or are too many for a book.
# table-data
mend-what-the-message-names-quotation-fd9ca = Mend what the message names; quotation marks within a cell are doubled.
# drawing-undone
code-of-a-drawing-mermaid-graphviz-be8ad = Code of a drawing (Mermaid, Graphviz) that no plug-in draws: it is set as code
# drawing-undone
octavo-draws-nothing-by-itself-plug-a3694 = Octavo draws nothing by itself; plug-ins for Mermaid and Graphviz come along and want the programs that you have installed.
# drawing-undone
build-with-the-plug-in-that-3ee3e = Build with the plug-in that the hint names, or put a picture there.
# drawing-failed
code-that-a-plug-in-could-d7dd1 = Code that a plug-in could not draw: it is set as code
# drawing-failed
the-program-that-draws-has-refused-9c49f = The program that draws has refused the code. It is shown as it is written.
# drawing-failed
mend-what-the-message-names-53a74 = Mend what the message names.
# formula-invalid
a-formula-whose-tex-cannot-be-7efba = A formula whose TeX cannot be set: it is shown as it is written
# formula-invalid
the-tex-has-a-mistake-or-78241 = The TeX has a mistake, or a command that nobody knows. The place is that of the mistake.
# formula-invalid
mend-it-commands-of-your-own-01560 = Mend it; commands of your own stand under `macros:`.
# formula-unspoken
a-language-whose-formulas-are-read-eabe4 = A language whose formulas are read out sign by sign
# formula-unspoken
in-this-language-nothing-here-speaks-42e17 = In this language nothing here speaks mathematics, so its signs are read one by one.
# formula-unspoken
nothing-can-be-done-now-the-c4d37 = Nothing can be done now; the formula is right all the same.
# formula-wide
a-formula-that-is-wider-than-995cc = A formula that is wider than its place, also when it is made smaller
# formula-wide
it-is-wider-than-the-page-5e63d = It is wider than the page, and had to be set smaller.
# formula-wide
write-it-in-several-lines-between-17515 = Write it in several lines, between `\begin{"{"}align{"}"}` and `\end{"{"}align{"}"}`.
# formulas-undrawn
formulas-that-stay-mathml-in-the-d7c80 = Formulas that stay MathML in the EPUB, because no browser was there to draw them
# formulas-undrawn
formulas-epub-pictures-asks-for-pictures-e1c83 = `formulas: {"{"} epub: pictures {"}"}` asks for pictures, which the browser draws, and there is none.
# formulas-undrawn
octavo-doctor-says-how-to-get-c66d4 = `octavo doctor` says how to get one.
# equation-unknown
a-reference-to-a-formula-that-8e838 = A reference to a formula that does not exist
# equation-unknown
a-ref-within-a-formula-names-00464 = A `\ref` within a formula names a label that no formula has. It says (?) instead.
# equation-unknown
correct-the-label-7e35a = Correct the label.
# text-unread
words-of-the-manuscript-that-were-b6cdd = Words of the manuscript that were read wrongly and are in no edition, or not in their place
# text-unread
the-words-of-the-files-are-cb6bc = The words of the files are laid beside those of the book that was read from them. These are missing there, or stand elsewhere: they were written in a way that is taken for something else.
# text-unread
write-it-in-another-way-and-53b95 = Write it in another way, and report it if it should have been understood.
# text-left-out
words-that-are-in-no-edition-1bb78 = Words that are in no edition on purpose: comments
# text-left-out
comments-and-what-is-for-layout-69904 = Comments and what is for layout alone are in no edition, as they should be. It is said so that nobody misses them.
# link-text
a-link-whose-words-do-not-e3fc4 = A link whose words do not say where it goes (“here”)
# link-text
who-listens-hears-the-links-of-160a9 = Who listens hears the links of a page one after the other, without the text around them: “here, here, more”.
# link-text
let-its-words-say-where-it-2cb70 = Let its words say where it goes.
# language-unmarked
words-in-the-letters-of-another-7db74 = Words in the letters of another language, which is not said
# language-unmarked
said-aloud-hyphenated-and-set-in-dbc54 = Said aloud, hyphenated and set in the language of the book, foreign words are nonsense. The first in each script is told.
# language-unmarked
say-what-language-it-is-lang-b94d1 = Say what language it is, `[日本]{"{"}lang=ja{"}"}`.
# contrast-low
colours-of-a-theme-that-are-8dcc7 = Colours of a theme that are too near to each other to be read by all
# contrast-low
text-in-such-colours-cannot-be-78715 = Text in such colours cannot be read by everybody, nor in the sun by anybody.
# contrast-low
choose-colours-that-are-further-apart-e0d28 = Choose colours that are further apart in the theme’s `tokens.css`; the message says how far.
# character-stray
a-control-character-or-another-that-4834d = A control character or another that no edition can hold: a sign stands in its place
# character-stray
control-characters-come-from-terminals-and-218c0 = Control characters come from terminals and from files whose encoding was converted wrongly. No edition can hold them, so a sign stands in their place.
# character-stray
take-it-out-or-convert-the-bb557 = Take it out, or convert the file anew.
# character-separator
an-end-of-a-line-paragraph-49a30 = An end of a line, paragraph or page that Markdown does not know: a space stands in its place
# character-separator
word-processors-end-lines-and-paragraphs-5a900 = Word processors end lines and paragraphs with characters of their own, which mean nothing in Markdown.
# character-separator
end-a-line-with-a-backslash-1accd = End a line with a backslash, a paragraph with a blank line, a page with `::pagebreak`.
# text-decomposed
letters-whose-accents-are-characters-of-9f0a0 = Letters whose accents are characters of their own (Unicode NFD)
# text-decomposed
it-looks-the-same-but-who-933fd = It looks the same, but who searches for the word does not find it. In prose the two become one; in code nothing is changed, since it may mean it so.
# text-decomposed
save-the-file-in-unicode-s-0e098 = Save the file in Unicode’s form NFC.
# language-unknown
a-language-tag-that-is-not-a2fdc = A language tag that is not well-formed
# language-unknown
languages-have-tags-en-de-at-63962 = Languages have tags: `en`, `de-AT`, `grc`. What is none says nothing to a screen reader or a catalogue.
# language-unknown
take-the-tag-that-is-proposed-b1e1a = Take the tag that is proposed.
# glyph-missing
a-character-that-none-of-the-40f38 = A character that none of the fonts has
# glyph-missing
no-typeface-that-is-there-has-02e90 = No typeface that is there has the character, so that a box would stand in its place. Very often it is an invisible one, which came with text from elsewhere.
# glyph-missing
take-it-out-or-install-the-fecea = Take it out, or install the package of the typeface that the hint names.
# direction-unknown
a-dir-that-is-neither-ltr-ed198 = A dir that is neither ltr, rtl nor auto
# direction-unknown
writing-runs-from-left-to-right-57b48 = Writing runs from left to right or from right to left, and this says neither.
# direction-unknown
write-dir-ltr-dir-rtl-or-2fee8 = Write `dir=ltr`, `dir=rtl` or `dir=auto`; where there is a `lang`, nothing.
# glyph-forms
chinese-characters-in-the-forms-of-11ed6 = Chinese characters in the forms of another language, whose font is the one that is there
# glyph-forms
chinese-japanese-and-korean-draw-some-a5c59 = Chinese, Japanese and Korean draw some characters in different ways, and the typeface of this language is not there.
# glyph-forms
install-the-one-that-the-message-dd806 = Install the one that the message names.
# emoji-plain
emoji-whose-colour-of-skin-is-e5db4 = Emoji whose colour of skin is not seen, since they are printed in black
# emoji-plain
emoji-are-printed-in-black-so-0967d = Emoji are printed in black, so a hand has no colour of skin. The colour stays in the text, for those who listen.
# table-headless
a-table-without-column-headings-8d6ae = A table without column headings
# table-headless
who-listens-to-a-table-hears-92c47 = Who listens to a table hears the head of the column before each cell, and this one has none.
# table-headless
write-words-into-the-first-row-cc3b9 = Write words into the first row.
# bibliography-broken
something-in-a-bibliography-that-cannot-f206a = Something in a bibliography that cannot be read
# bibliography-broken
what-cannot-be-read-cannot-be-378ff = What cannot be read cannot be cited. The place is in the bibliography.
# bibliography-broken
mend-the-entry-usually-a-brace-d0e52 = Mend the entry: usually a brace, a comma or a quotation mark is missing.
# bibliography-absent
a-bibliography-that-code-of-the-07763 = A bibliography that code of the manuscript would make, which is not run
# bibliography-absent
code-of-the-manuscript-would-make-3f2a8 = Code of the manuscript would make the bibliography, and Octavo runs nothing. Works that may be in it are named by their keys.
# bibliography-absent
let-the-other-program-write-it-06130 = Let the other program write it once, and keep the file.
# bibliography-duplicate
two-works-of-a-bibliography-with-d7a46 = Two works of a bibliography with the same key
# bibliography-duplicate
a-key-means-one-work-the-f24a4 = A key means one work. The first counts.
# bibliography-duplicate
give-the-second-a-key-of-3c2f3 = Give the second a key of its own, or take it out.
# citation-unknown
a-work-is-cited-that-is-cdb0a = A work is cited that is in no bibliography
# citation-unknown
the-sentence-would-cite-nothing-32412 = The sentence would cite nothing.
# citation-unknown
correct-the-key-or-add-the-a9b18 = Correct the key, or add the work to the bibliography; for an @ that cites nothing write `\@`.
# citation-absent
a-work-is-cited-that-may-57b86 = A work is cited that may be in a bibliography that is not there
# citation-absent
a-bibliography-is-not-there-and-94808 = A bibliography is not there, and the work may be in it. It is named by its key.
# citation-absent
put-the-bibliography-where-bibliography-says-6e5d8 = Put the bibliography where `bibliography:` says.
# citation-doubtful
a-word-with-an-that-looks-a514a = A word with an @ that looks like a citation, and is in no bibliography
# citation-doubtful
it-has-the-look-of-a-cb35c = It has the look of a citation, and no bibliography has the key. It may be somebody’s name elsewhere.
# citation-doubtful
correct-the-key-or-write-e0d88 = Correct the key, or write `\@`.
# citation-ambiguous
a-name-that-means-a-place-0a46e = A name that means a place in the book and a work: the place counts
# citation-ambiguous
a-place-in-the-book-and-e690d = A place in the book and a work have one name. It leads to the place.
# style-missing
a-style-of-citations-that-is-70dbd = A style of citations that is not there; another is used
# style-missing
the-style-is-not-in-the-5d784 = The style is not in the manuscript’s folder and does not come along, so another is used.
# style-missing
put-its-file-csl-beside-the-a556c = Put its file (`.csl`) beside the manuscript, or choose `author-date`, `notes` or `numeric`.
# style-invalid
a-style-of-citations-that-cannot-f3add = A style of citations that cannot be used
# style-invalid
the-file-is-no-style-of-8cbc6 = The file is no style of CSL 1.0.2, or refers to another one.
# style-invalid
take-it-anew-from-where-styles-9fd05 = Take it anew from where styles are kept, and an independent one.
# record-lacks
something-that-a-library-a-shop-7fda4 = Something that a library, a shop or a register will miss (asked by --for)
# record-lacks
it-is-told-when-you-ask-a1b22 = It is told when you ask with `--for`: whoever receives the book will miss it, and the message says what becomes of the book without it.
# record-lacks
add-the-line-that-the-hint-5b4bf = Add the line that the hint has.
# record-impossible
something-without-which-a-shop-or-ee63e = Something without which a shop or a register takes nothing (asked by --for)
# record-impossible
shops-know-books-by-their-isbn-25733 = Shops know books by their ISBN, and a register has no use for a book without a DOI: they would take nothing.
# browser-missing
no-browser-was-found-the-pdf-89579 = No browser was found: the PDF edition was not made
# browser-missing
the-pages-of-the-pdf-are-b6a06 = The pages of the PDF are laid out by a browser, and none is there. The other editions are made.
# browser-missing
octavo-doctor-says-how-to-get-ba26e = `octavo doctor` says how to get one; `--browser PATH` names one.
# tool-failed
something-octavo-relies-on-failed-48be6 = Something Octavo relies on failed
# tool-failed
something-that-octavo-relies-on-has-a4c1f = Something that Octavo relies on has failed; the message says what.
# tool-failed
mend-that-and-try-again-octavo-bcf0d = Mend that, and try again. `OCTAVO_DEBUG=1` shows where it happened.
# plug-in-failed
a-plug-in-is-faulty-or-c2e92 = A plug-in is faulty, or is no plug-in
# plug-in-failed
the-plug-in-broke-left-something-87bb8 = The plug-in broke, left something that no edition can hold, or is none at all.
# plug-in-failed
mend-it-or-build-without-it-a976d = Mend it, or build without it.
# plug-in-error
a-plug-in-says-that-something-4b31c = A plug-in says that something is wrong
# plug-in-error
a-plug-in-looks-for-it-db09e = A plug-in looks for it, and its words are the plug-in’s.
# plug-in-error
its-hint-says-what-to-do-cf255 = Its hint says what to do.
# plug-in-warning
a-plug-in-says-that-something-4c424 = A plug-in says that something should be looked at
# plug-in-info
a-plug-in-has-something-to-a4add = A plug-in has something to say
# plug-in-info
a-plug-in-says-it-for-648c7 = A plug-in says it for the record.
# browser-failed
the-browser-stopped-or-did-not-1a7c9 = The browser stopped or did not answer
# browser-failed
it-was-ended-by-the-system-82611 = It was ended by the system, for want of memory as a rule, or hangs.
# browser-failed
try-again-close-other-programs-octavo-8344c = Try again; close other programs; `octavo doctor` says whether it runs at all.
# browser-unsandboxed
the-browser-ran-without-its-sandbox-a327b = The browser ran without its sandbox
# browser-unsandboxed
the-system-did-not-let-the-09b78 = The system did not let the browser lock itself in, as in some containers. What it opens is Octavo’s own, without scripts.
# browser-unsandboxed
nothing-or-run-as-another-user-2edb8 = Nothing, or run as another user than root.
# theme-missing
a-theme-that-does-not-exist-3b82a = A theme that does not exist
# theme-missing
no-theme-of-this-name-comes-b76ad = No theme of this name comes along, and no folder of this name is there.
# theme-missing
correct-the-name-a-folder-is-5ecbc = Correct the name; a folder is named as a path, `./my-theme`.
# theme-invalid
a-theme-that-cannot-be-used-c829b = A theme that cannot be used
# theme-invalid
its-theme-json-or-one-of-ecff6 = Its `theme.json` or one of its files is not right; the message names the key.
# theme-invalid
mend-it-there-5f67a = Mend it there.
# output-unwritable
the-output-folder-cannot-be-written-5eacb = The output folder cannot be written
# output-unwritable
the-folder-or-the-file-cannot-7f57d = The folder or the file cannot be written: permissions, a full disk, or something is there that is not to be overwritten.
# output-unwritable
choose-another-place-with-out-c3ff1 = Choose another place with `--out`.
# output-busy
another-run-writes-to-the-same-5a872 = Another run writes to the same folder
# output-busy
two-runs-that-write-the-same-4dc4e = Two runs that write the same catalogue at the same time would each take what the other has just made for what was there before. The second one has not begun.
# output-busy
wait-until-the-first-has-ended-ee4bb = Wait until the first has ended. Where its machine has stopped, the message names a file: remove it, and build again. On the same machine that is not necessary.
# output-foreign
something-that-octavo-did-not-make-30430 = Something that Octavo did not make is where an edition would go
# output-foreign
somebody-has-put-files-there-or-1095e = Somebody has put files there, or changed one. Nothing that Octavo did not make is overwritten.
# output-foreign
move-it-away-or-choose-another-9f0a1 = Move it away, or choose another place with `--out`.
# output-outdated
a-report-or-a-deposit-of-6f7ef = A report or a deposit of an earlier build lies beside editions that are others by now
# output-outdated
the-editions-have-other-bytes-by-8c395 = The editions have other bytes by now than those of which the report or the deposit speaks.
# output-outdated
make-it-again-or-move-it-8b09b = Make it again, or move it away.
# report-refused
the-editions-were-refused-and-a-55214 = The editions were refused, and a report says why
# report-refused
you-asked-for-a-report-and-1b165 = You asked for a report, and what is wrong is wanted all the more.
# report-refused
read-it-the-editions-come-when-c8a28 = Read it; the editions come when the errors are mended.
# output-others
files-that-octavo-did-not-make-62bd5 = Files that Octavo did not make lie in the folder of a site; they stay
# output-others
they-may-be-yours-they-stay-90639 = They may be yours; they stay.
# output-others
nothing-or-move-them-away-cb433 = Nothing, or move them away.
# output-intent
a-file-that-is-not-the-9aab6 = A file that is not the profile of a press
# output-intent
the-file-is-no-icc-profile-ebcac = The file is no ICC profile of a press.
# output-intent
ask-the-printer-for-it-for-f56b6 = Ask the printer for it, for instance PSO Coated v3.
# store-failed
the-store-that-machines-share-cannot-7bac8 = The store that machines share cannot be read or written, or is damaged
# store-failed
the-builder-and-the-workers-give-88410 = The builder and the workers give each other files through the store: a folder, or a bucket of S3. It does not answer, it refuses, or what lies there is not what was put there.
# store-failed
look-at-its-server-the-disk-ece38 = Look at its server, the disk, and who may write there (`AWS_…`). What is damaged can be removed: it is put there again.
# queue-failed
the-queue-of-titles-cannot-be-d360c = The queue of titles cannot be reached
# queue-failed
redis-or-valkey-does-not-answer-04f79 = Redis or Valkey does not answer at the address of `--queue`, or refuses.
# queue-failed
start-it-and-look-at-the-191c5 = Start it, and look at the address and the password (`OCTAVO_QUEUE`). Nothing is lost: build again.
# title-begun-again
a-title-was-made-at-a-5f07a = A title was made at a further attempt, since something went wrong with the machines
# title-begun-again
a-worker-that-had-it-was-5a204 = A worker that had it was ended, or a tool, a disk or the queue failed it; then it was made as ever, and its bytes are the same.
# title-begun-again
nothing-for-the-title-if-it-a496d = Nothing for the title. If it happens often, look at the machines: memory, disk, network.
# image-coarse
an-image-with-fewer-than-dots-170b6 = An image with fewer than 200 dots per inch at its printed size
# image-coarse
below-dots-per-inch-one-sees-905e9 = Below 200 dots per inch one sees on paper that it is made of dots.
# image-coarse
take-the-picture-as-the-camera-6c324 = Take the picture as the camera made it, or print it smaller; the hint says how many pixels would do.
# image-soft
an-image-with-fewer-than-dots-3f884 = An image with fewer than 300 dots per inch at its printed size
# image-soft
printers-ask-for-dots-per-inch-2c15f = Printers ask for 300 dots per inch. Many pictures look well with fewer.
# image-soft
take-a-larger-one-if-there-2f08c = Take a larger one, if there is one.
# print-colour
colours-that-could-not-be-made-2355e = Colours that could not be made grey for the printer
# print-colour
printed-on-a-black-and-white-133e1 = Printed on a black-and-white press, it comes out as the press likes.
# print-colour
make-the-picture-grey-yourself-f10f6 = Make the picture grey yourself.
# print-bleed
something-ends-at-the-edge-of-fff08 = Something ends at the edge of a page and has nothing to bleed
# print-bleed
paper-is-not-cut-exactly-a-6a38e = Paper is not cut exactly: a white line may be seen at the edge.
# print-bleed
keep-it-mm-away-from-the-3de57 = Keep it 5 mm away from the edge.
# print-standard
what-a-file-for-the-printer-f3059 = What a file for the printer lacks to be PDF/X-4
# print-standard
pdf-x-names-the-press-for-ab07e = PDF/X-4 names the press for which it is. Many printers do without.
# print-standard
ask-the-printer-for-the-profile-77622 = Ask the printer for the profile and give it with `--output-intent`.
# spine-width
how-wide-the-spine-is-0d57d = How wide the spine is
# spine-width
who-draws-the-cover-has-to-1c598 = Who draws the cover has to know it.
# spine-width
say-on-what-the-book-is-4ad32 = Say on what the book is printed: `paper: {"{"} thickness: 0.12mm {"}"}`.
# wrap-spine
a-spine-that-is-too-narrow-94219 = A spine that is too narrow for words
# wrap-spine
no-spine-is-folded-exactly-words-2e5bb = No spine is folded exactly: words on a narrow one would run over its edges.
# wrap-spine
nothing-as-a-rule-if-the-7e25d = Nothing, as a rule. If the printer measures another width, give it: `pdf: {"{"} wrap: {"{"} spine: 6.4mm {"}"} {"}"}`.
# wrap-cut
words-of-the-wrap-that-have-c0ea0 = Words of the wrap that have no room on it
# wrap-cut
words-are-set-no-smaller-than-a0430 = Words are set no smaller than can be read, and what has no room then is left out.
# wrap-cut
give-the-book-a-short-title-5f382 = Give the book a `short-title`, or a shorter `description` and `author-note`.
# wrap-isbn
the-back-of-a-book-has-06a46 = The back of a book has no bar code
# wrap-isbn
shops-scan-the-bar-code-which-0a9a7 = Shops scan the bar code, which is the ISBN of the book on paper.
# wrap-isbn
give-it-isbn-print-without-one-05eaf = Give it: `isbn: {"{"} print: 978-… {"}"}`. Without one: `pdf: {"{"} wrap: {"{"} barcode: false {"}"} {"}"}`.
# wrap-picture
a-cover-of-which-much-is-2941d = A cover of which much is cut off on the wrap
# wrap-picture
the-front-of-a-book-has-765bf = The front of a book has the shape of its pages, and the picture has another one.
# wrap-picture
give-a-picture-of-the-shape-86b9e = Give a picture of the shape of the front with its bleed, which the message says.
# source-missing
a-pdf-that-carries-no-manuscript-05813 = A PDF that carries no manuscript
# source-missing
a-manuscript-is-in-a-pdf-d0430 = A manuscript is in a PDF only where it was put there, with `--attach-source` or `pdf: {"{"} source: true {"}"}`.
# source-missing
take-another-copy-or-a-deposit-aff6e = Take another copy, or a deposit: it has the manuscript.
# source-damaged
a-pdf-whose-manuscript-is-not-1feb7 = A PDF whose manuscript is not as it was put there
# source-damaged
a-program-has-changed-the-pdf-c64f8 = A program has changed the PDF, and what is in it is not what was put there.
# source-damaged
take-another-copy-a01c9 = Take another copy.
# deposit-path
a-file-of-the-manuscript-whose-03f88 = A file of the manuscript whose name not every system can have in a deposit
# deposit-path
a-deposit-is-unpacked-on-systems-e05ff = A deposit is unpacked on systems that know no colons, no capitals or no long names.
# deposit-path
rename-the-file-with-letters-digits-1fc30 = Rename the file with letters, digits and hyphens, and no other that differs in capitals alone.
# deposit-remote
a-picture-of-a-deposit-that-a07bd = A picture of a deposit that is on the network alone
# deposit-remote
what-is-deposited-has-to-have-8e453 = What is deposited has to have everything that the editions come from.
# deposit-remote
download-the-picture-into-the-folder-f2557 = Download the picture into the folder of the manuscript.
# deposit-theme
a-theme-that-a-deposit-would-f1c7d = A theme that a deposit would not have
# deposit-theme
the-editions-could-not-be-made-022e9 = The editions could not be made again without it.
# deposit-theme
put-its-folder-into-that-of-cef29 = Put its folder into that of the manuscript, and name it there.
# deposit-lacks
a-deposit-without-what-those-ask-dc9e1 = A deposit without what those ask for who receive it
# deposit-lacks
whoever-receives-it-asks-for-it-ab509 = Whoever receives it asks for it, and will ask you.
# deposit-object
a-folder-to-which-no-version-2ef22 = A folder to which no version of a deposit can be added
# deposit-object
the-folder-is-no-ocfl-object-2d220 = The folder is no OCFL object of this work, or is damaged: a version cannot be added to it.
# deposit-object
choose-another-place-with-out-or-7623b = Choose another place with `--out`, or mend the object.
# deposit-unchanged
a-deposit-that-has-this-version-641ee = A deposit that has this version already
# deposit-unchanged
the-same-bytes-are-there-as-84cac = The same bytes are there as a version, so none is added.
# rebuild-impossible
a-deposit-whose-editions-cannot-be-b3412 = A deposit whose editions cannot be made again
# rebuild-impossible
the-deposit-lacks-the-manuscript-or-7f683 = The deposit lacks the manuscript or the list of what it was made with.
# rebuild-impossible
take-another-copy-deposits-of-other-2805f = Take another copy; deposits of other programs cannot be made again.
# rebuild-restored
an-edition-that-is-damaged-in-b159d = An edition that is damaged in a deposit, and was made again as it was deposited
# rebuild-restored
what-was-made-again-has-the-dfc42 = What was made again has the checksums that were deposited: the damage is known and undone.
# rebuild-restored
put-the-edition-that-was-made-3df38 = Put the edition that was made again in the place of the damaged one.
# rebuild-differs
an-edition-that-does-not-come-284b7 = An edition that does not come out as it was deposited
# rebuild-differs
another-version-of-octavo-of-the-d009b = Another version of Octavo, of the browser or of a typeface makes other bytes.
# rebuild-differs
look-at-rebuild-versions-and-rebuild-17dd2 = Look at `rebuild-versions`, and rebuild with the versions of the deposit.
# rebuild-versions
what-is-otherwise-than-where-a-d5a83 = What is otherwise than where a deposit was made
# rebuild-versions
it-says-what-may-be-the-43cc7 = It says what may be the reason where an edition differs.
# rebuild-versions
nothing-if-the-editions-are-the-8819e = Nothing, if the editions are the same.
# bag-unreadable
a-deposit-that-is-no-zip-dc13b = A deposit that is no zip, was cut short, is encrypted or would do harm when it is unpacked
# bag-unreadable
it-was-cut-short-on-its-9491a = It was cut short on its way, is encrypted, or is made to fill a disk.
# bag-unreadable
have-it-sent-again-0298a = Have it sent again.
# bag-unsafe
a-path-in-a-deposit-that-31341 = A path in a deposit that leads out of it, or is not the same file on every system
# bag-unsafe
unpacked-it-would-write-outside-its-34090 = Unpacked, it would write outside its folder, or one file over another.
# bag-unsafe
do-not-unpack-it-ask-who-2d210 = Do not unpack it; ask who made it.
# bag-declaration
a-deposit-that-does-not-say-f9f97 = A deposit that does not say that it is one, or of a version that is not known
# bag-declaration
the-first-file-of-a-bag-17e0e = The first file of a bag says what it is and of which version.
# bag-declaration
have-it-sent-again-if-bagit-ee68c = Have it sent again, if `bagit.txt` is missing or changed.
# bag-encoding
a-list-in-a-deposit-that-5ecd8 = A list in a deposit that is not in the characters it says it is in
# bag-encoding
names-in-it-cannot-be-read-8b45c = Names in it cannot be read for certain.
# bag-encoding
have-the-bag-made-again-in-f9626 = Have the bag made again in UTF-8.
# bag-manifest
a-list-in-a-deposit-that-65968 = A list in a deposit that is missing, or cannot be as it is
# bag-manifest
without-its-lists-nobody-can-say-e514e = Without its lists nobody can say whether a bag is whole.
# bag-missing
a-file-that-a-deposit-lists-77d65 = A file that a deposit lists and does not have
# bag-missing
a-file-was-lost-on-the-a90ee = A file was lost on the way.
# bag-extra
a-file-in-a-deposit-that-0f08f = A file in a deposit that no list has
# bag-extra
somebody-has-put-a-file-there-22f46 = Somebody has put a file there, or a program of the system has.
# bag-extra
take-it-out-if-you-know-ad963 = Take it out, if you know what it is.
# bag-fixity
a-file-in-a-deposit-that-b1b28 = A file in a deposit that is not as it was put there
# bag-fixity
its-checksum-is-another-one-the-e75b7 = Its checksum is another one: the file was changed or damaged.
# bag-fixity
have-it-sent-again-octavo-rebuild-bd93b = Have it sent again; `octavo rebuild` may make an edition anew.
# bag-profile
a-deposit-that-lacks-what-its-672d5 = A deposit that lacks what its profile asks for
# bag-profile
a-deposit-of-octavo-has-a-f433b = A deposit of Octavo has a profile, and this bag does not keep it.
# bag-profile
make-the-deposit-again-1fc2f = Make the deposit again.
# bag-disagrees
the-editions-and-the-records-of-088bf = The editions and the records of a deposit say different things
# bag-disagrees
a-record-says-something-else-of-6b203 = A record says something else of the book than its editions; one of the two was changed afterwards.
# bag-disagrees
make-the-deposit-again-from-the-de5c0 = Make the deposit again from the manuscript.
# bag-uncompared
a-file-of-a-deposit-that-1bcb0 = A file of a deposit that is too large to be held against the others
# bag-uncompared
the-file-is-too-large-to-c9efc = The file is too large to be held in memory beside the others.
# bag-foreign
a-bag-of-another-program-what-df90b = A bag of another program: what a deposit of Octavo has besides is not asked for
# bag-foreign
it-is-a-bag-by-the-d5b97 = It is a bag by the rules of BagIt, and was held to these alone.
# pdf-unreadable
a-pdf-that-cannot-be-read-dea03 = A PDF that cannot be read: damaged, encrypted, or something else
# pdf-unreadable
the-file-is-damaged-encrypted-or-61a98 = The file is damaged, encrypted or no PDF.
# pdf-unreadable
take-another-copy-take-the-password-7d673 = Take another copy; take the password away.
# edition-too-large
an-edition-would-be-larger-than-ce384 = An edition would be larger than a file of its kind can be
# edition-too-large
the-web-edition-is-one-file-21a64 = The web edition is one file that holds all of its pictures, and browsers give up on one of half a gigabyte.
# edition-too-large
make-a-site-of-it-to-ce17f = Make a site of it (`--to site,epub,pdf`), whose pictures are files of their own, or make the pictures smaller.
# edition-invalid
a-finished-edition-does-not-meet-d475c = A finished edition does not meet its own standard
# edition-invalid
nothing-that-you-may-write-should-19dd8 = Nothing that you may write should lead to it: Octavo has made a mistake, admits it, and keeps the edition back.
# edition-invalid
report-it-with-the-manuscript-if-ce9c9 = Report it, with the manuscript if you can. Writing the named line in another way may help until it is mended.
# edition-doubtful
a-finished-edition-has-what-its-28326 = A finished edition has what its standard advises against
# edition-doubtful
the-standard-allows-it-and-advises-935e0 = The standard allows it and advises against it, or some readers will not get past it: words that can hardly be told from their ground, a link without words.
# edition-doubtful
the-message-names-the-line-and-3bd57 = The message names the line, and says what would have to be otherwise.
# check-unmade
a-check-of-a-finished-edition-e52ff = A check of a finished edition could not be made: nothing is known of what it looks for
# check-unmade
a-program-that-examines-the-editions-f2bef = A program that examines the editions broke, or took more time or memory than it is given. Everything else was checked.
# check-unmade
build-again-if-it-happens-again-efbda = Build again; if it happens again, report it.
# reference-missing
a-reference-validator-that-was-asked-99f74 = A reference validator that was asked for is not on this machine
# reference-missing
with-reference-the-editions-are-judged-cb20b = With `--reference` the editions are judged by EPUBCheck, Ace, the Nu HTML checker and veraPDF, which do not come with Octavo: most of them need Java.
# reference-missing
the-message-says-how-each-is-44a0b = The message says how each is got, and so does `octavo doctor`; or leave `--reference` out.
# reference-unmade
a-reference-validator-that-was-asked-cc001 = A reference validator that was asked for could not judge a finished edition
# reference-unmade
a-validator-that-you-asked-for-38829 = A validator that you asked for broke, or took more than ten minutes. What it would have said nobody knows, and so the edition is not taken for sound.
# reference-unmade
run-it-again-if-it-happens-1c459 = Run it again; if it happens again, run the validator by hand, as its own documentation says.
# gate-open
editions-were-published-although-they-do-8b827 = Editions were published although they do not meet their standards (asked by --no-gate)
# gate-open
you-asked-for-it-with-no-8c95b = You asked for it with `--no-gate`.
# gate-open
do-not-give-these-editions-to-f92fc = Do not give these editions to a library or a shop.
# pdf-file
the-pdf-holds-what-an-archival-9f9d5 = The PDF holds what an archival file (PDF/A) may not hold, or cannot be read
# pdf-metadata
the-pdf-does-not-say-what-392fe = The PDF does not say what it is: title, language, PDF/A and PDF/UA
# pdf-colour
the-pdf-has-colour-or-graphics-c0b51 = The PDF has colour or graphics that cannot be told for certain
# pdf-font
the-pdf-lacks-a-font-or-6e0a9 = The PDF lacks a font, or has it in parts
# pdf-tags
the-pdf-s-tags-which-are-7d9aa = The PDF’s tags, which are read aloud, are wrong
# pdf-link
a-link-of-the-pdf-does-84a2c = A link of the PDF does not say where it leads, or cannot be reached
# pdf-glyph
a-character-of-the-pdf-has-be7a8 = A character of the PDF has no glyph, or none that can be copied and read aloud
# pdf-glyph
a-file-in-which-a-character-6eac1 = A file in which a character cannot be shown, copied or read aloud is no archival file.
# pdf-glyph
take-the-character-out-or-install-e93c8 = Take the character out, or install a typeface that has it; see `glyph-missing`.
# pdf-headings
the-headings-of-the-pdf-leave-5be8d = The headings of the PDF leave a level out
# pdf-headings
who-listens-to-the-pdf-finds-2377a = Who listens to the PDF finds the way by the levels of its headings.
# pdf-headings
mend-the-heading-in-the-manuscript-a0c86 = Mend the heading in the manuscript; the message names the page.
# pdf-alt
a-picture-or-formula-of-the-c8fae = A picture or formula of the PDF has no alternative text
# pdf-alt
who-listens-to-the-pdf-hears-42367 = Who listens to the PDF hears these words instead of the picture.
# pdf-alt
write-them-in-the-manuscript-see-e739d = Write them in the manuscript; see `image-alt`.
# pdf-table
a-table-of-the-pdf-has-3d342 = A table of the PDF has uneven rows or cells without headers
# pdf-table
who-listens-to-a-table-hears-a627f = Who listens to a table hears the head of the column before each cell.
# pdf-table
give-the-table-a-head-and-b644d = Give the table a head, and each row as many cells.
# text-lost
words-of-the-manuscript-are-missing-7d5cc = Words of the manuscript are missing from an edition, or stand elsewhere in it
# text-lost
the-finished-edition-is-read-again-66ac0 = The finished edition is read again from its bytes and held against the book. This is a mistake of Octavo, not of the manuscript, and the edition is kept back.
# text-lost
report-it-with-the-manuscript-if-7b0db = Report it, with the manuscript if you can. The message names the line; writing it in another way may help.
# text-added
an-edition-has-words-that-the-911da = An edition has words that the manuscript has not, or has them twice
# heading-differs
a-heading-of-an-edition-is-0bae3 = A heading of an edition is of another level than the manuscript’s, or lost, doubled, moved
# picture-differs
a-picture-of-an-edition-is-46865 = A picture of an edition is not the manuscript’s, or lost, doubled, moved
# table-differs
a-table-of-an-edition-is-54a64 = A table of an edition is not the manuscript’s: rows, columns, header cells, words
# formula-differs
a-formula-of-an-edition-is-20523 = A formula of an edition is not the manuscript’s, or is read aloud otherwise
# link-differs
a-link-of-an-edition-leads-3de22 = A link of an edition leads elsewhere than the manuscript’s, or is lost, doubled, moved
# index-differs
an-entry-of-the-index-of-17130 = An entry of the index of an edition is not the manuscript’s, or names other places
# contents-differs
a-line-of-the-contents-or-dc2f2 = A line of the contents or a bookmark of an edition is lost, doubled, moved, or leads elsewhere
# print-differs
a-heading-picture-table-formula-link-0c560 = A heading, picture, table, formula, link, entry of the index or line of the contents is told otherwise in the PDF than in the manuscript
# print-differs
the-tags-of-a-pdf-are-a65ad = The tags of a PDF are the browser’s work. The PDF is made; those who listen to it may hear something otherwise than it is meant.
# print-differs
look-at-the-place-and-report-45c55 = Look at the place, and report it.
# image-small
pictures-that-are-enlarged-to-fewer-4a6a8 = Pictures that are enlarged to fewer than 90 dots per inch where they stand on a page
# image-small
a-picture-that-is-enlarged-so-632f1 = A picture that is enlarged so far is blurred.
# image-small
give-it-a-width-width-or-dfc37 = Give it a width, `{"{"}width=40%{"}"}`, or take a larger one.
# line-overfull
a-line-that-is-wider-than-bd155 = A line that is wider than the text block of the page
# line-overfull
a-word-an-address-or-a-5195b = A word, an address or a formula that cannot be divided is longer than what is left of its line.
# line-overfull
put-words-around-it-in-another-af95f = Put words around it in another order, or a `<wbr>` where it may be divided.
# line-loose
a-line-with-gaps-between-its-ba841 = A line with gaps between its words wider than four fifths of an em
# line-loose
lines-are-filled-by-widening-their-70db0 = Lines are filled by widening their spaces, and here a long word stands at the beginning of the next.
# line-loose
nothing-as-a-rule-another-order-c28e9 = Nothing as a rule; another order of the words, if it disturbs you.
# table-tight
a-table-too-wide-for-its-514a8 = A table too wide for its page: its words are broken, or it is made smaller
# table-tight
all-that-can-be-done-for-220e7 = All that can be done for a table that is too wide was not enough: words in it are broken, or it is smaller than the others.
# table-tight
leave-out-a-column-or-write-fa24f = Leave out a column, or write less in the cells.
# turned-small
a-turned-table-that-is-made-875fd = A turned table that is made smaller to fit on its page
# turned-small
even-turned-it-is-larger-than-ac7c5 = Even turned, it is larger than a page.
# turned-small
leave-out-a-column-or-divide-aabe6 = Leave out a column, or divide it.
# note-moved
a-note-that-does-not-fit-c91e9 = A note that does not fit on the page of its reference
# note-moved
there-was-no-room-for-it-ddc90 = There was no room for it below the text.
# notes-at-end
notes-that-stand-at-the-end-e877e = Notes that stand at the end of their chapter, because its pages could not be made up
# notes-at-end
a-theme-has-styles-that-cannot-c691a = A theme has styles that cannot be brought together with notes at the foot of the page. Rather than print one thing over another, they stand below the text.
# notes-at-end
take-breaks-that-hold-in-print-4c72b = Take breaks that hold in print alone out of the theme.
# figure-moved
a-figure-that-stands-more-than-6f644 = A figure that stands more than a page after its place
# figure-moved
it-did-not-fit-where-it-73a61 = It did not fit where it stands in the text.
# page-short
a-page-of-which-more-than-e9052 = A page of which more than a seventh stays empty
# page-short
what-follows-does-not-fit-on-fc97b = What follows does not fit on the page, or the pages after it are better so.
# page-short
nothing-as-a-rule-move-a-3f91e = Nothing as a rule; move a picture or divide a table, if it disturbs you.
# page-parted
a-page-that-ends-where-none-61edf = A page that ends where none should: a widow, an orphan, a heading at the foot
# page-parted
what-belongs-together-is-higher-than-9fd8f = What belongs together is higher than what is left of the page.
# page-parted
nothing-as-a-rule-a-word-a1a9a = Nothing as a rule; a word more or less in the paragraph before it changes it.
# layout-unsettled
page-numbers-could-not-be-settled-e6b03 = Page numbers could not be settled
