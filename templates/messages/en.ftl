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
is-shown-there-and-made-again-4c364 = { $manuscript } is shown there, and made again whenever it is saved. Ctrl-C ends it.
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
