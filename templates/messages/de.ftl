# Was Octavo sagt, auf Deutsch. Dieselben Meldungen und dieselben Platzhalter wie in en.ftl; npm run messages schreibt nur jene.

## src/checks/claims.ts

a1970 = { $edition }: { $problem }
this-is-a-fault-of-octavo-33e52 = Das ist ein Fehler in Octavo oder im Theme, nicht im Manuskript: Bitte melden Sie ihn.

## src/checks/contents/pdf-words.ts

pdf-nothing-is-seen-of-a-92f9d = PDF: Von einem Bild ist nichts zu sehen, deshalb wird sein Alternativtext nicht vorgelesen: „{ $text }“
look-whether-it-shows-what-it-09f98 = Sehen Sie nach, ob es zeigt, was es zeigen soll.

## src/checks/contents/telling.ts

a-passage-62212 = eine Textstelle
passages-10dc3 = Textstellen
with-other-words-or-signs-3f689 = mit anderen Wörtern oder Zeichen
as-something-else-bb9f1 = als etwas anderes
a-heading-a1bf8 = eine Überschrift
headings-d5919 = Überschriften
of-another-level-bad34 = auf anderer Ebene
with-other-words-5e587 = mit anderem Wortlaut
a-picture-92b2f = ein Bild
pictures-752f5 = Bilder
with-another-alternative-text-8baa9 = mit anderem Alternativtext
with-other-bytes-6b527 = mit anderen Bytes
with-other-pixels-726e7 = mit anderen Bildpunkten
of-another-size-4add2 = in anderer Größe
from-another-file-94452 = aus einer anderen Datei
a-table-ad875 = eine Tabelle
tables-d98a0 = Tabellen
with-more-or-fewer-rows-44fdd = mit mehr oder weniger Zeilen
with-more-or-fewer-columns-777a8 = mit mehr oder weniger Spalten
with-other-header-cells-64129 = mit anderen Kopfzellen
with-other-words-in-its-cells-9aa05 = mit anderen Wörtern in den Zellen
a-formula-f7e46 = eine Formel
formulas-5516f = Formeln
with-other-tex-415c7 = mit anderem TeX
with-other-signs-4c01b = mit anderen Zeichen
that-is-read-aloud-otherwise-18ee5 = mit anderem Vorlesetext
a-link-5a346 = ein Link
links-eef8b = Links
to-another-place-35e0b = mit anderem Ziel
an-entry-of-an-index-d0751 = ein Registereintrag
entries-of-an-index-fd914 = Registereinträge
with-other-places-d1e52 = mit anderen Fundstellen
a-line-of-the-contents-4c001 = eine Zeile des Inhaltsverzeichnisses
lines-of-the-contents-b1f92 = Zeilen des Inhaltsverzeichnisses
that-leads-to-another-place-be34d = mit anderem Ziel
at-another-level-c5806 = auf anderer Ebene
with-the-number-of-another-page-7f60b = mit anderer Seitenzahl
a-bookmark-5a721 = ein Lesezeichen
bookmarks-37d15 = Lesezeichen
a-line-of-the-contents-for-57617 = eine Zeile des Inhaltsverzeichnisses für ältere Lesegeräte (NCX)
lines-of-the-contents-for-older-71e2b = Zeilen des Inhaltsverzeichnisses für ältere Lesegeräte
html-edition-c3516 = HTML-Ausgabe
epub-edition-62737 = EPUB-Ausgabe
pdf-edition-9fe2e = PDF-Ausgabe
site-fbae0 = Website
and-more-differ-51ff2 = ; weitere abweichende { $many }: { $more }
the-d47e8 = { $edition }: { $kind }{ $others }
this-is-a-fault-of-octavo-2ba9c = Das ist ein Fehler in Octavo, im Theme oder in einem Plug-in: Bitte melden Sie ihn. Mit --no-gate wird die Ausgabe veröffentlicht, wie sie ist.
lacks-739d5 = Es fehlt { $one }: { $wanted }
has-more-often-than-the-manuscript-36efe = Öfter als im Manuskript steht hier { $one }: { $found }
has-that-the-manuscript-has-not-0a728 = Zusätzlich zum Manuskript steht hier { $one }: { $found }
has-in-another-place-aea38 = An anderer Stelle als im Manuskript steht { $one }: { $wanted }
has-c42a1 = Abweichend vom Manuskript steht hier { $one } { $facet }: { $wanted }{ $wanted-2 }
without-words-5bf3e = ohne Text
for-5ed24 = {" "}({ $is } statt { $was })
lacks-words-of-the-manuscript-b4e63 = Es fehlen Wörter des Manuskripts
has-words-of-the-manuscript-in-65b79 = Wörter des Manuskripts stehen in anderer Reihenfolge
runs-two-passages-of-the-manuscript-109a3 = Zwei Textstellen des Manuskripts laufen ineinander
has-a-heading-or-a-listing-df146 = Eine Überschrift oder ein Codeblock steht als gewöhnlicher Text da
and-more-55b63 = ; weitere Stellen: { $more }
the-ff929 = { $edition }: { $what }: { $text }{ $others }
this-is-a-fault-of-octavo-f60a5 = Das ist ein Fehler in Octavo oder im Theme: Bitte melden Sie ihn. Mit --no-gate wird die Ausgabe veröffentlicht, wie sie ist.

## src/checks/epub.ts

epub-963bb = EPUB: { $problem }
this-is-a-fault-of-octavo-89f56 = Das ist ein Fehler in Octavo, nicht im Manuskript: Bitte melden Sie ihn.

## src/checks/outcomes.ts

could-not-examine-it-f8949 = { $name }: Prüfung mit { $tool } nicht möglich: { $unmade }
other-kinds-of-faults-e2915 =
    { $count ->
        [one] { $name }: { $count } weitere Art von Fehlern ({ $tool })
       *[other] { $name }: { $count } weitere Arten von Fehlern ({ $tool })
    }
what-stands-here-led-to-it-95030 = Was hier steht, hat dazu geführt, doch es ist ein Fehler in Octavo oder im Theme: Bitte melden Sie ihn.
nothing-is-known-of-what-it-ba502 = Über das, was diese Prüfung sucht, ist nichts bekannt; alle übrigen Prüfungen wurden gemacht.

## src/checks/pdf.ts

pdf-200ee = PDF: { $text }{ $page }
times-5293c = {" "}({ $count }-mal)
times-first-on-page-of-the-49d1c = {" "}({ $count }-mal, zuerst auf Seite { $page } der Datei)
page-of-the-file-b2a5e = {" "}(Seite { $page } der Datei)
without-it-the-file-is-no-fd34c = Ohne dieses Zeichen ist die Datei kein archivfähiges PDF. Ersetzen Sie es, oder wählen Sie ein Theme, dessen Schriften es enthalten.
people-who-listen-to-the-book-90cf8 = Wer sich das Buch vorlesen lässt, findet sich anhand der Ebenen zurecht: Setzen Sie keine Überschrift mehr als eine Ebene unter die vorige.
describe-what-can-be-seen-what-b4c41 = Beschreiben Sie, was zu sehen ist: ![was zu sehen ist](file.png). Ein Bild, das nur schmückt, wird mit {"{"}.decorative{"}"} gekennzeichnet.
give-the-table-a-row-of-201f5 = Geben Sie der Tabelle eine Zeile mit Spaltenüberschriften und jeder Zeile gleich viele Zellen.

## src/checks/print-copy.ts

file-for-the-printer-c4339 = Datei für die Druckerei: { $problem }

## src/commands/cache.ts

octavo-cache-has-no-f932d = octavo cache kennt „{ $wish }“ nicht
octavo-cache-help-shows-what-it-235bb = octavo cache --help zeigt, was möglich ist.
nothing-is-kept-there-is-no-51974 = Es wird nichts aufbewahrt: Dafür gibt es keinen Ordner, der Ihnen allein gehört.
cleared-of-d644f = geleert ({ $amount })

## src/commands/catalogue-status.ts

waiting-being-made-done-set-aside-5daba = { $waiting } in der Warteschlange, { $active } in Arbeit, { $done } erledigt, { $failed } zurückgestellt: für { $kit }
title-at-the-same-time-5f340 = 1 Titel gleichzeitig
titles-at-the-same-time-6d1f4 = { $hands } Titel gleichzeitig
nothing-was-ever-put-into-this-6f6c8 = In diese Warteschlange wurde noch nie etwas eingestellt.
no-worker-is-there-8bd30 = Es ist kein Worker da.
workers-cc32d = Worker: { $count }

## src/commands/catalogue-store.ts

octavo-catalogue-store-has-no-53b2f = octavo catalogue store kennt kein „{ $wish }“
it-has-info-and-clear-4aa2e = Es gibt info und clear.
what-is-younger-than-days-may-0d3df = Was jünger ist als { $least-days } Tage, kann in Gebrauch sein und bleibt im Speicher
write-older-than-or-more-83bde = Schreiben Sie --older-than { $least-days } oder mehr.
cleared-of-stay-e51a2 = gelöscht: { $old }; es bleiben { $stays }
clear-removes-of-it-not-used-bb475 = { $there }; davon löscht clear { $old }, seit { $days } Tagen nicht benutzt
a-file-there-is-not-octavo-5fad0 = Eine Datei dort ist nicht von Octavo und bleibt unberührt.
files-there-are-not-octavo-s-f16b4 = { $others } Dateien dort sind nicht von Octavo und bleiben unberührt.
mb-bd29c = { $files } ({ $bytes } MB)

## src/commands/catalogue.ts

name-one-shelf-b3ee8 = Nennen Sie ein Regal
it-was-not-said-what-to-44dd2 = Es fehlt die Angabe, was mit dem Katalog geschehen soll
octavo-catalogue-build-shelf-where-shelf-5d386 = octavo catalogue build SHELF, wobei SHELF ein Ordner mit Manuskripten ist oder eine shelf.yaml enthält.
titles-that-workers-make-have-no-471ed = Titel, die Worker herstellen, haben keinen Zugang zum Netz; --allow-remote geht deshalb nicht zusammen mit --queue
put-the-pictures-beside-the-manuscripts-e50fa = Legen Sie die Bilder neben die Manuskripte.
the-run-was-ended-before-its-fb472 = Der Lauf wurde vorzeitig beendet: --resume setzt ihn fort.

## src/commands/check.ts

nothing-is-known-of-b2791 = Zu „{ $wish }“ ist nichts bekannt
what-can-be-explained-8b242 = Erklärt werden können: { $subjects }.
for-takes-fca84 = Mögliche Werte für --for: { $receivers }.
nobody-is-known-as-5c20c = Der Empfänger „{ $name }“ ist nicht bekannt
nothing-is-wrong-09d52 = nichts zu beanstanden

## src/commands/completion.ts

it-was-not-said-for-which-ec64e = Es fehlt die Angabe, für welche Shell die Vervollständigung sein soll
there-is-no-completion-for-bce77 = Für „{ $positionals }“ gibt es keine Vervollständigung
octavo-completion-e1d24 = octavo completion { $shells }

## src/commands/counts.ts

file-41d89 = 1 Datei
files-f92b6 = { $files } Dateien
page-0d8a4 = 1 Seite
pages-7a14c = { $pages } Seiten

## src/commands/crew-table.ts

of-titles-6f69e = { $done } von { $jobs } Titeln
not-published-37645 = { $faults } nicht veröffentlicht
about-to-go-7c038 = noch etwa { $seconds }
titles-none-of-them-to-be-db508 =
    { $all ->
        [one] { $all } Titel, nichts herzustellen
       *[other] { $all } Titel, davon keiner herzustellen
    }
titles-of-them-to-be-made-e50ed = { $all } Titel, davon { $jobs } herzustellen
error-882d2 = 1 Fehler
errors-6b248 = { $errors } Fehler
warning-b0a4d = 1 Warnung
warnings-e5ae7 = { $warnings } Warnungen
built-586a8 = hergestellt
unchanged-aaa8d = unverändert
failed-5d28a = misslungen
refused-83c87 = abgewiesen
withdrawn-fd60c = zurückgezogen
left-360f8 = nicht betrachtet
not-begun-c0c0b = nicht begonnen
minutes-cebfa =
    { $seconds ->
        [one] { $seconds } Minute
       *[other] { $seconds } Minuten
    }

## src/commands/deposit.ts

the-theme-does-not-come-with-f0fea = Das Theme { $theme } gehört nicht zu Octavo
put-its-folder-into-that-of-0a7f3 = Legen Sie seinen Ordner in den des Manuskripts, und nennen Sie es dort: theme: my-theme.
there-is-no-profile-3b843 = Es gibt kein Profil „{ $unknown }“
there-are-33e4a = Möglich: { $known }.

## src/commands/doctor.ts

octavo-needs-node-js-or-later-86641 = Octavo braucht Node.js { $node-range } oder neuer: https://nodejs.org
as-you-named-it-38171 = von Ihnen genannt
the-one-that-comes-with-octavo-513b3 = mit Octavo mitgeliefert
the-one-that-puppeteer-keeps-7104b = von Puppeteer aufbewahrt
installed-on-this-machine-1e45f = auf diesem Rechner installiert
browser-d31de = Browser
not-found-907ba = nicht gefunden
sandbox-67fc6 = Sandbox
on-b8d31 = eingeschaltet
off-b4dc6 = ausgeschaltet
other-browser-be26b = Anderer Browser
without-it-there-is-no-pdf-76349 = Ohne Browser gibt es kein PDF.
theme-4715d = Theme { $name }
run-npm-ci-again-f1170 = Führen Sie npm ci noch einmal aus.
citations-636d0 = Zitate
citeproc-js-by-frank-bennett-used-bbfac = citeproc-js { $release } von Frank Bennett, unverändert benutzt unter CPAL-1.0
without-it-nothing-is-cited-run-555d9 = Ohne dieses Paket wird nichts zitiert. Führen Sie npm ci noch einmal aus.
accessibility-d3368 = Barrierefreiheit
axe-core-by-deque-systems-used-a74a6 = axe-core { $release } von Deque Systems, unverändert benutzt unter MPL-2.0
without-it-is-not-checked-run-274c2 = Ohne { $npm } fällt diese Prüfung aus. Führen Sie npm ci noch einmal aus.

## src/commands/explain.ts

it-was-not-said-which-rule-208a2 = Es fehlt die Angabe, welche Regel erklärt werden soll
each-message-has-its-name-octavo-bb85b = Jede Meldung hat ihren Namen: octavo explain link-dead. octavo rules listet alle auf.
there-is-no-rule-58480 = Es gibt keine Regel „{ $word }“
octavo-rules-lists-all-093b0 = octavo rules listet alle auf.
did-you-mean-65ae6 = Meinten Sie { $told }?

## src/commands/fix.ts

dead-link-13ff8 = 1 toter Link
dead-links-f04f6 = { $count } tote Links
heading-without-a-space-92375 = 1 Überschrift ohne Leerzeichen
headings-without-a-space-a3962 = { $count } Überschriften ohne Leerzeichen
space-typed-twice-2aec5 = 1 doppeltes Leerzeichen
spaces-typed-twice-d8f04 = { $count } doppelte Leerzeichen
straight-apostrophe-26778 = 1 gerader Apostroph
straight-apostrophes-064ae = { $count } gerade Apostrophe
language-that-nobody-says-7fa70 = 1 fehlende Angabe der Sprache
languages-that-nobody-says-33f06 = { $count } fehlende Angaben der Sprache
nothing-was-written-octavo-fix-write-1c6c7 = Es wurde nichts geschrieben. octavo fix --write schreibt es.
yes-85a39 = Ja
no-1ea44 = Nein
write-this-cef1c = Soll das geschrieben werden?
there-is-nothing-to-mend-e7768 = Es gibt nichts zu beheben.
has-changed-meanwhile-and-was-not-3215b = { $file } hat sich inzwischen geändert und blieb unberührt. Starten Sie octavo fix noch einmal.

## src/commands/fonts-add.ts

no-font-was-named-07961 = Es wurde keine Schrift genannt
octavo-fonts-add-my-serif-ttf-ec000 = octavo fonts add my-serif.ttf my-serif-italic.ttf oder octavo fonts add @fontsource/lora
the-theme-comes-with-octavo-and-fa178 = Das Theme { $theme } gehört zu Octavo und wird nicht verändert
name-a-folder-of-your-own-3dc83 = Nennen Sie einen eigenen Ordner, der es erweitert: octavo theme new my-theme --from { $theme }
was-changed-by-another-program-meanwhile-df616 = { $path } wurde inzwischen von einem anderen Programm geändert
do-it-again-ac496 = Versuchen Sie es noch einmal.
there-is-no-role-2685a = Es gibt keine Rolle „{ $word }“
files-and-packages-cannot-be-mixed-a7e80 = Dateien und Pakete lassen sich nicht mischen
add-the-one-and-then-the-6dd2d = Fügen Sie erst die einen hinzu, dann die anderen.
two-of-the-files-are-and-828ab = Zwei der Dateien sind { $name } { $face }: { $face-2 } und { $path }
name-one-of-them-a-family-2538f = Nennen Sie eine davon; eine Familie anderer Breite oder Größe wird als eigene Familie hinzugefügt.
the-font-does-not-say-how-2f928 = Die Schrift gibt nicht an, wie sie heißt
the-files-are-of-several-families-fec08 = Die Dateien gehören zu mehreren Familien: { $names }
add-one-family-at-a-time-eacd5 = Fügen Sie jeweils nur eine Familie hinzu; ist es eine einzige, geben Sie an, wie sie heißt: --family NAME.
may-be-embedded-without-limits-fstype-a0ea0 = darf ohne Einschränkung eingebettet werden (fsType: installable)
may-be-embedded-fstype-editable-e593e = darf eingebettet werden (fsType: editable)
may-be-embedded-in-what-is-a9dd4 = darf in das eingebettet werden, was angesehen und gedruckt wird (fsType: preview & print); ob auch Bücher gemeint sind, die verkauft werden, sagt die Lizenz
may-not-be-embedded-c8183 = darf nicht eingebettet werden
has-outlines-of-postscript-browsers-write-f37ba = { $path } hat PostScript-Konturen: Browser schreiben die Buchstaben als Zeichnungen in ein PDF (Type 3); sie lassen sich drucken und durchsuchen wie andere, haben aber keinen Namen und keine Hints. Gibt es die Schrift auch als .ttf, nehmen Sie diese.
is-a-variable-font-static-faces-99f74 = { $path } ist eine variable Schrift: Daraus wurden statische Schnitte gemacht, die übrigen Achsen stehen wie in der Datei.
its-licence-is-from-da0dd = Die Lizenz ist { $id }, Quelle: { $from }.
what-the-font-says-of-itself-c93d3 = Angaben in der Schrift selbst
octavo-does-not-know-it-read-b91ad = { $found } Octavo kennt sie nicht: Lesen Sie nach, ob die Schrift mit Ausgaben weitergegeben werden darf.
one-package-at-a-time-405bf = Nur ein Paket auf einmal
octavo-fonts-add-and-then-fb875 = octavo fonts add { $name }, danach { $more }
a-package-has-its-licence-licence-d9960 = Ein Paket bringt seine Lizenz mit: --licence gilt für Dateien
there-is-no-file-480b2 = Es gibt keine Datei { $name }
a-package-of-fontsource-is-called-687ac = Ein Paket von Fontsource heißt etwa @fontsource/lora; bei einer installierten Schrift nennen Sie die Datei (fc-list zeigt, wo sie liegt).
the-package-is-not-installed-f7960 = Das Paket { $name } ist nicht installiert
install-it-and-do-it-again-f57a6 = Installieren Sie es und versuchen Sie es noch einmal: npm install { $name }
the-package-has-no-static-faces-03141 = Das Paket { $name } hat keine statischen Schnitte
it-is-a-variable-font-most-32996 = Es ist eine variable Schrift. Die meisten gibt es auch als statische: npm install { $name }
packages-of-the-fontsource-collection-have-bb656 = Die Pakete der Sammlung Fontsource haben welche: @fontsource/…
it-is-version-of-the-package-cd337 = Es ist die Version { $version } des Pakets, Lizenz: { $licence }.
for-fc4d4 = { $family } für { $role }
it-has-where-a-book-needs-aa64c = Lücken der Schrift: { $missing }. Wo ein Buch einen solchen Schnitt braucht, wird er aus den vorhandenen nachgebildet, und das sieht man. Fügen Sie die Datei auf dieselbe Weise hinzu.
all-of-it-was-there-already-d46dc = Alles davon war schon da.
now-octavo-build-manuscript-theme-fc69e = Weiter geht es mit: octavo build MANUSCRIPT --theme { $quoted }

## src/commands/fonts-list.ts

one-manuscript-at-a-time-19039 = Nur ein Manuskript auf einmal
octavo-fonts-list-my-book-cd456 = octavo fonts list my-book
faces-e2031 = Schnitte
from-75857 = Quelle
licence-8178a = Lizenz
files-of-the-theme-51663 = Dateien des Themes
no-regular-be6d2 = kein normaler Schnitt
no-italic-44187 = kein kursiver
no-bold-4c18a = kein fetter
no-bold-italic-4803d = kein fetter kursiver

## src/commands/fonts.ts

it-was-not-said-what-to-e9002 = Es fehlt die Angabe, was mit Schriften geschehen soll
octavo-fonts-has-no-6f7de = octavo fonts kennt „{ $verb }“ nicht
octavo-fonts-list-shows-them-octavo-ed4c5 = octavo fonts list zeigt sie, octavo fonts add FILE fügt eine hinzu.

## src/commands/foreign-words.ts

octavo-build-manuscript-makes-the-editions-0db62 = octavo build MANUSCRIPT erzeugt die Ausgaben; mit --open werden sie geöffnet.
octavo-preview-manuscript-shows-the-editions-e0835 = octavo preview MANUSCRIPT zeigt, wie sich die Ausgaben beim Schreiben verändern; octavo watch erzeugt sie nach jeder Änderung neu.
octavo-build-manuscript-makes-all-three-51b61 = octavo build MANUSCRIPT erzeugt alle drei Ausgaben; --to epub nur eine davon.
octavo-build-manuscript-to-makes-it-0ca96 = Das macht octavo build MANUSCRIPT --to { $name }.
octavo-init-folder-writes-a-book-dbf34 = octavo init FOLDER legt ein Buch für den Anfang an.
octavo-check-manuscript-says-what-is-8adec = octavo check MANUSCRIPT sagt, was nicht stimmt, und schreibt nichts.
octavo-fix-manuscript-mends-what-can-6729a = octavo fix MANUSCRIPT behebt, was sich zweifelsfrei beheben lässt.
nothing-has-to-be-cleaned-editions-0b72f = Aufzuräumen ist nichts: Neue Ausgaben ersetzen die älteren. octavo cache clear leert den Zwischenspeicher.
octavo-theme-new-folder-begins-a-5836f = octavo theme new FOLDER legt ein eigenes Theme an; octavo doctor listet die vorhandenen auf.
octavo-doctor-lists-what-there-is-08bb5 = octavo doctor listet auf, was vorhanden ist: Browser, Schriften jedes Themes, Prüfprogramme.
octavo-fonts-list-shows-the-typefaces-8d0a3 = octavo fonts list zeigt die Schriften eines Themes, octavo fonts add FILE fügt eine hinzu.
octavo-record-manuscript-format-name-writes-5941e = octavo record MANUSCRIPT --format NAME schreibt einen Datensatz.
octavo-deposit-manuscript-makes-one-package-e555f = octavo deposit MANUSCRIPT packt ein Paket für eine Bibliothek.
octavo-impose-book-pdf-booklet-sets-0215a = octavo impose BOOK.pdf --booklet schießt die Seiten auf Bogen aus.
octavo-rules-lists-all-messages-octavo-2e603 = octavo rules listet alle Meldungen auf, octavo explain RULE erklärt eine.
octavo-lsp-is-the-language-server-7c31d = octavo lsp ist der Sprachserver; ein Editor startet ihn.
npm-does-that-npm-install-octavo-525b5 = Das macht npm: npm install octavo@latest.
the-manuscript-says-so-in-its-0e702 = Das steht im Manuskript: { $key } in den Kopfdaten oder in book.yaml.
octavo-build-puts-the-editions-into-532f9 = octavo build legt die Ausgaben in einen Ordner: --out DIR.
octavo-build-has-it-o-dir-bb2d5 = octavo build hat diese Option: -o DIR, --out DIR.
editions-are-chosen-with-to-to-eeb45 = Ausgaben werden mit --to gewählt: --to epub,pdf.
what-a-file-is-is-known-7826d = Was eine Datei ist, zeigt ihre Endung; Octavo liest Markdown.
a-manuscript-is-just-named-octavo-f619c = Ein Manuskript wird einfach genannt: octavo build essay.md.
octavo-version-says-the-version-there-584be = octavo --version nennt die Version. Ausführlicher wird Octavo nicht: OCTAVO_DEBUG=1 bewahrt die Zwischenstände auf.
octavo-debug-shows-where-a-fault-4e02c = OCTAVO_DEBUG=1 zeigt, wo ein Fehler aufgetreten ist.
quiet-leaves-progress-out-editions-are-b506b = --quiet lässt die Fortschrittsanzeige weg. Ausgaben sind immer vollständige Dateien: Ein --standalone gibt es nicht.
editions-always-are-each-is-one-56b81 = Das sind Ausgaben immer: Jede ist eine Datei mit allem, was sie braucht.
a-browser-lays-the-pages-out-b63a1 = Die Seiten setzt ein Browser; --browser PATH nennt einen bestimmten.
books-have-contents-by-themselves-669df = Bücher haben von selbst ein Inhaltsverzeichnis. { $by-manuscript }
works-are-cited-where-there-are-f2218 = Zitiert wird, sobald Werke vorhanden sind. { $by-manuscript }
looks-come-from-a-theme-theme-0a21c = Das Aussehen bestimmt ein Theme: --theme NAME oder ein eigener Ordner.
plug-ins-are-modules-plugins-file-14120 = Plug-ins sind Module: --plugins FILE.
formulas-are-always-set-as-mathml-56fde = Formeln werden immer gesetzt, und zwar als MathML.
the-size-of-the-page-trim-029a3 = Das Format der Seite: --trim a5.
paths-start-at-the-file-they-3889f = Pfade gehen von der Datei aus, in der sie stehen, und bleiben im Ordner des Manuskripts.
book-yaml-in-the-folder-of-72b3e = book.yaml im Ordner des Manuskripts wird von selbst gelesen.
octavo-check-manuscript-does-all-but-5d956 = octavo check MANUSCRIPT tut alles, nur geschrieben wird nichts.
colours-follow-no-color-and-force-bab34 = Farben richten sich nach NO_COLOR=1 und FORCE_COLOR=1.
there-is-no-server-8988e = Einen Server gibt es nicht. { $building }
quiet-leaves-out-progress-and-what-41c23 = --quiet unterdrückt die Fortschrittsanzeige und bloße Vermerke, wo es welche gibt.

## src/commands/going-on.ts

is-not-known-a2dec = { $what } „{ $given }“ ist nicht bekannt

## src/commands/import.ts

no-folder-was-named-1240d = Es wurde kein Ordner genannt
one-project-at-a-time-d7415 = Nur ein Projekt auf einmal
octavo-import-my-project-d4f96 = octavo import my-project

## src/commands/impose.ts

no-pdf-was-named-a9edc = Es wurde kein PDF genannt
one-pdf-at-a-time-67c99 = Nur ein PDF auf einmal
octavo-impose-book-pdf-booklet-00168 = octavo impose book.pdf --booklet
it-was-not-said-how-4ed6e = Es fehlt die Angabe, wie ausgeschossen werden soll
one-way-of-imposing-at-a-fb270 = Nur eine Art des Ausschießens auf einmal
choose-booklet-up-or-up-643af = Wählen Sie --booklet, --2up oder --4up.
is-for-booklets-aa0dc = --{ $idle } gilt nur für Broschüren
nothing-is-folded-with-fd168 = Mit --{ $scheme } wird nichts gefalzt.
the-creep-4f755 = Der Bundzuwachs
is-the-pdf-itself-7363d = { $output } ist das PDF selbst
name-another-file-with-out-445b0 = Nennen Sie mit --out eine andere Datei.
a-signature-cannot-have-pages-9a708 = Eine Lage kann nicht { $text } Seiten haben
four-pages-are-one-sheet-or-9809a = Vier Seiten ergeben einen Bogen: 4, 8, 12, 16 … oder all.
the-thickness-of-paper-58fc2 = Die Papierdicke
paper-thick-does-not-fold-dc936 = Papier von { $text } Dicke lässt sich nicht falzen
office-paper-is-mm-thick-measure-cc723 = Büropapier ist 0.1mm dick. Messen Sie einen Stapel und teilen Sie durch die Zahl der Blätter.
cannot-be-78df9 = { $option } kann nicht „{ $text }“ sein
it-is-98a36 = Möglich: { $choices }.
pages-at-their-own-size-739a8 = Seiten in Originalgröße
pages-at-a311b = Seiten mit { $percent } %
sheet-of-f74a4 = 1 Bogen { $paper }
sheets-of-cd543 = { $sheets } Bogen { $paper }
on-b9a19 = { $pages } auf { $used }, { $scale }
print-on-both-sides-turned-at-a8d8b = beidseitig drucken, an der kurzen Kante gewendet, mit 100 %
print-on-both-sides-turned-at-a59a1 = beidseitig drucken, an der langen Kante gewendet, mit 100 %
all-folded-together-65db6 = alle zusammen gefalzt
white-page-at-the-end-254a1 = 1 leere Seite am Ende
white-pages-at-the-end-9b7b3 = { $blanks } leere Seiten am Ende
innermost-pages-mm-nearer-the-spine-c270c = die innersten Seiten { $moved } mm näher am Bund
so-many-sheets-hardly-fold-try-e24fd = so viele Bogen lassen sich kaum falzen: Versuchen Sie --signature 16
of-pages-37d76 = { $times } zu { $size } Seiten
of-56f5a = { $times } zu { $size }
signatures-6566b = { $count } Lagen: { $sizes }

## src/commands/init.ts

one-file-5a62d = eine Datei
chapters-a-dedication-76af9 = Kapitel, eine Widmung
a-poem-for-each-file-lines-d19c5 = je Datei ein Gedicht, Zeilen bleiben Zeilen
a-paper-with-citations-a-formula-9c0c3 = ein Aufsatz mit Zitaten, Formel, Tabelle und Anmerkungen
a-manual-with-listings-tables-and-cdbec = ein Handbuch mit Codebeispielen, Tabellen und Verweisen
pieces-by-several-authors-d7b4a = Beiträge mehrerer Autorinnen und Autoren
there-can-be-one-folder-05d49 = Es kann nur einen Ordner geben
put-its-name-into-quotation-marks-f35cd = Setzen Sie den Namen in Anführungszeichen, wenn er Leerzeichen enthält.
nobody-is-there-to-answer-which-33447 = Niemand kann antworten, welche Art von Buch es werden soll
say-it-kind-or-yes-for-e9218 = Geben Sie sie an: --kind { $names }, oder --yes für einen Essay.
what-is-it-called-6a41a = Wie heißt es?
who-wrote-it-41d66 = Wer hat es geschrieben?
there-is-no-kind-c2f86 = Es gibt keine Art „{ $word }“
what-is-it-to-be-eda9d = Was soll es werden?
to-begin-with-now-0f612 = { $count } für den Anfang. Weiter geht es mit:
and-then-change-the-text-and-0186b = Ändern Sie dann den Text, und erzeugen Sie die Ausgaben noch einmal.

## src/commands/limits.ts

it-is-not-said-which-queue-6bf6f = Es ist nicht gesagt, welche Warteschlange zu benutzen ist
queue-redis-host-port-or-octavo-bf075 = --queue redis://host:port, oder OCTAVO_QUEUE, wenn sie ein Passwort hat.
it-is-not-said-which-store-cdf4a = Es ist nicht gesagt, welche Ablage zu benutzen ist
store-dir-or-store-s-bucket-9b85c = --store DIR oder --store s3://bucket/prefix: Dort bewahren Auftraggeber und Worker Dateien füreinander auf.
takes-a-number-above-not-713eb = --{ $option } verlangt eine Zahl über 0, nicht „{ $wish }“

## src/commands/lsp.ts

octavo-lsp-takes-no-manuscript-3cbeb = octavo lsp nimmt kein Manuskript entgegen
the-editor-says-which-files-are-da0ba = Der Editor sagt, welche Dateien offen sind, und jede wird mit dem Buch gelesen, zu dem sie gehört.

## src/commands/messages.ts

silenced-e65ec = { $count } stummgeschaltet
ignore-there-was-nothing-to-silence-78954 = --ignore { $idle }: Es gab nichts stummzuschalten
octavo-81797 = octavo: { $told }

## src/commands/options.ts

octavo-help-shows-the-options-9f5cc = octavo --help zeigt die Optionen.
unknown-option-0983b = Unbekannte Option { $unknown }

## src/commands/preview.ts

the-editor-aaace = Der Editor
a-preview-shows-one-manuscript-69a83 = Eine Vorschau zeigt genau ein Manuskript
name-it-octavo-preview-essay-md-3f059 = Nennen Sie es: octavo preview essay.md
name-one-c09a2 = Nennen Sie eines: { $manuscript }.
is-shown-there-and-made-again-4c364 = { $name } wird dort gezeigt und nach jedem Speichern neu erzeugt. Strg-C beendet die Vorschau.
no-browser-could-be-opened-open-7f917 = Kein Browser konnte geöffnet werden ({ $failed }): Öffnen Sie die Adresse selbst.
is-no-port-5935e = „{ $given }“ ist kein Port
a-port-is-a-number-up-4d046 = Ein Port ist eine Zahl bis 65535; 0 steht für einen freien.
an-edition-to-show-2ba01 = Die anzuzeigende Ausgabe

## src/commands/print-wishes.ts

the-wrap-goes-around-the-pdf-bc654 = Der Umschlag gehört zum PDF, und das ist nicht unter den Ausgaben
add-pdf-to-to-5a9c4 = Ergänzen Sie pdf bei --to.
the-file-for-the-printer-is-86188 = Die Datei für die Druckerei wird aus dem PDF gemacht, und das ist nicht unter den Ausgaben

## src/commands/progress.ts

composing-e2d4e = wird gesetzt
laying-out-dbd3c = wird umbrochen
printing-aae55 = wird gedruckt
finishing-11957 = wird fertiggestellt
cutting-documents-42994 = wird aufgeteilt
packing-7c6e0 = wird gepackt
packed-88cb8 = gepackt
done-a4c3e = fertig
nothing-has-changed-the-editions-stay-e18f6 = Nichts hat sich geändert: Die Ausgaben bleiben, wie sie sind

## src/commands/published.ts

not-published-what-was-published-before-40b35 = nicht veröffentlicht. Was vorher veröffentlicht war, bleibt.
not-published-what-was-published-before-4b5f9 = nicht veröffentlicht: { $count }. Was vorher veröffentlicht war, bleibt.
check-was-passed-267e7 = 1 Prüfung bestanden
checks-were-passed-b2398 = { $passed } Prüfungen bestanden
failed-77e1f = { $failed } nicht bestanden
not-made-928d3 = { $count } nicht vorgenommen ({ $unmade })
edition-0ce70 = 1 Ausgabe
editions-cdd00 = { $count } Ausgaben
nothing-is-wrong-with-the-manuscript-6f1b1 = { $what }: Am Manuskript ist nichts auszusetzen; { $proved }.
m-4562a = { $what }: { $proved }.
they-are-there-all-the-same-10939 = Sie sind trotzdem da: Öffnen Sie sie von Hand.
the-editions-could-not-be-opened-73573 = Die Ausgaben ließen sich nicht öffnen: { $failed }

## src/commands/publishing.ts

the-edition-has-an-option-which-48ec9 = Die Ausgabe { $name } hat eine Option --{ $option }, die schon vergeben ist: { $owner }
each-message-has-the-name-of-346a5 = Jede Meldung nennt den Namen ihrer Regel; octavo rules listet alle auf.
is-an-error-and-errors-cannot-99e7d = { $error } ist ein Fehler, und Fehler lassen sich nicht stummschalten
the-edition-would-be-wrong-mend-11b19 = Die Ausgabe wäre falsch: Beheben Sie, was die Meldung nennt.

## src/commands/rebuild.ts

no-deposit-was-named-d5264 = Es wurde keine Ablieferung genannt
one-deposit-at-a-time-7e1e7 = Nur eine Ablieferung auf einmal
octavo-rebuild-book-deposit-zip-compare-35e78 = octavo rebuild book-deposit.zip --compare
the-editions-were-made-with-plug-6e938 = Die Ausgaben wurden mit Plug-ins erzeugt, die nicht aus einer Ablieferung ausgeführt werden: { $lacking }
they-are-programs-if-you-have-54af9 = Plug-ins sind Programme. Wenn Sie sie haben und ihnen vertrauen, nennen Sie jedes: --plugins FILE.
its-theme-does-not-come-with-f98a0 = Das Theme { $theme } gehört nicht zu diesem Octavo
this-octavo-does-not-take-the-50be7 = Dieses Octavo nimmt das Manuskript der Ablieferung nicht an
without-a-browser-some-of-the-4123d = Ohne Browser lassen sich einige der Ausgaben nicht erzeugen
same-bytes-58100 = dieselben Bytes
damaged-or-lost-in-the-deposit-ab6af = in der Ablieferung beschädigt oder verloren; neu erzeugt, dieselben Bytes wie abgeliefert
different-9d6f9 = abweichend
missing-ffa63 = fehlt
new-11507 = neu
it-does-not-come-out-as-5068c = Fällt anders aus als abgeliefert
it-was-deposited-and-is-not-a1a8d = Wurde abgeliefert, wird aber nicht wieder erzeugt
it-is-made-and-was-not-8d44d = Wird erzeugt, wurde aber nicht abgeliefert
it-is-damaged-or-lost-in-00b38 = In der Ablieferung beschädigt oder verloren; was neu erzeugt wurde, hat die ursprünglichen Prüfsummen
make-it-with-out-and-put-f0571 = Erzeugen Sie die Datei mit --out, und ersetzen Sie damit die beschädigte.
nothing-that-the-deposit-says-of-4ee35 = Nichts, was die Ablieferung über ihre Herstellung angibt, ist hier anders.
by-its-checksums-the-deposit-s-ffa5b = { $different }, nach den Prüfsummen: Die Datei in der Ablieferung ist beschädigt oder verloren
from-byte-on-7d5c9 = { $different }: ab Byte { $from }

## src/commands/record.ts

add-it-to-the-metadata-octavo-e5f6f = Ergänzen Sie die Metadaten; octavo check --for doi nennt, was sonst noch fehlen wird.
there-is-no-record-for-without-3623e = Für { $format } gibt es keinen Datensatz; es fehlt: { $lacks }
it-was-not-said-in-which-2a173 = Es fehlt die Angabe, in welchem Format der Datensatz geschrieben werden soll
there-is-no-format-00902 = Es gibt kein Format „{ $wish }“
format-takes-69fd7 = Mögliche Werte für --format: { $names }.

## src/commands/restore.ts

octavo-restore-book-pdf-612ba = octavo restore book.pdf
carries-no-manuscript-1b841 = { $input } enthält kein Manuskript
only-pdfs-that-were-built-with-c6be6 = Das tun nur PDFs, die mit --attach-source (oder pdf: {"{"}source: true{"}"}) erzeugt wurden.
the-manuscript-in-is-not-as-af725 = Das Manuskript in { $input } ist nicht mehr, wie es hineingelegt wurde: { $damaged }
nothing-was-written-look-for-another-50f1f = Es wurde nichts geschrieben. Suchen Sie ein anderes Exemplar des PDF.
a-file-in-has-a-name-99ffb = Eine Datei in { $input } hat einen Namen, der sich nicht schreiben lässt: { $path }
octavo-does-not-write-such-names-44642 = Octavo schreibt solche Namen nicht: Das PDF stammt aus einem anderen Programm. Es wurde nichts geschrieben.
as-they-were-ee838 = { $count }, wie ursprünglich
left-out-since-their-names-begin-b1d0a = ausgelassen, weil die Namen mit einem Punkt beginnen: { $names }; --allow-hidden schreibt auch sie

## src/commands/run.ts

there-is-no-command-b98e9 = Es gibt keinen Befehl „{ $name }“
there-is-no-file-or-folder-640e7 = Auch eine Datei oder einen Ordner { $name } gibt es nicht; Pfade gehen von dem Ordner aus, in dem octavo gestartet wurde.
octavo-help-shows-what-there-is-bd3de = octavo --help zeigt, was es gibt.
nothing-was-written-44f2b = Nichts wurde geschrieben.
something-went-wrong-inside-octavo-69eb6 = In Octavo selbst ist etwas schiefgegangen: { $text }
please-report-it-with-the-manuscript-34be5 = Bitte melden Sie es, wenn möglich mit dem Manuskript. OCTAVO_DEBUG=1 zeigt, wo es geschehen ist.

## src/commands/speaking.ts

octavo-language-there-are-no-messages-88ff4 = OCTAVO_LANGUAGE: Es gibt keine Meldungen in „{ $wish }“, aber in { $names }

## src/commands/theme.ts

it-was-not-said-what-to-e4fac = Es fehlt die Angabe, was mit einem Theme geschehen soll
octavo-theme-has-no-e80f2 = octavo theme kennt „{ $verb }“ nicht
octavo-theme-new-my-theme-begins-dc1eb = octavo theme new my-theme legt ein eigenes an.
one-theme-at-a-time-11192 = Nur ein Theme auf einmal
octavo-theme-new-my-theme-72d12 = octavo theme new my-theme
the-theme-comes-with-octavo-a-3b2d6 = Das Theme { $folder } gehört zu Octavo: Ein Ordner dieses Namens würde nicht gefunden
call-it-otherwise-octavo-theme-new-2659f = Wählen Sie einen anderen Namen: octavo theme new my-theme --from { $folder }
looks-as-does-now-change-and-74378 = { $folder } sieht aus wie { $parent }. Ändern Sie nun { $tokens }, und dann:

## src/commands/verify.ts

no-bag-was-named-8be76 = Es wurde kein Bag genannt
one-bag-at-a-time-5ce05 = Nur ein Bag auf einmal
octavo-verify-book-deposit-zip-c10fe = octavo verify book-deposit.zip
nothing-is-wrong-ec0ed = nichts zu beanstanden ({ $files }, { $bytes }, { $algorithms })

## src/commands/watch.ts

in-s-2af6c = { $names } in { $folder }, { $seconds } s

## src/commands/worker.ts

a-worker-is-given-no-manuscripts-e9a12 = Einem Worker gibt man keine Manuskripte: { $positionals }
it-takes-them-from-the-queue-916a3 = Er nimmt sie aus der Warteschlange: octavo catalogue build SHELF --queue URL --store DIR stellt sie dort ein.
takes-titles-from-store-f84d4 = { $id } nimmt Titel von { $name }, Ablage { $store }: { $kit }
it-takes-nothing-new-and-finishes-17b8d = Der Worker nimmt nichts Neues mehr an und beendet, was er begonnen hat.

## src/deposit/agreement/compare.ts

title-aaf23 = Titel
language-a4ef3 = Sprache
date-0e876 = Datum
publisher-4f03a = Verlag
identifier-28543 = Kennung
the-others-have-df9ae = in den anderen steht { $have }
the-records-have-012fa = in den Datensätzen steht { $have }
it-says-no-and-965ce = Angabe fehlt: { $name }; { $others }
its-is-and-71ccd = { $name }: Hier steht { $value }, { $others }
it-has-the-which-no-record-ae317 = Steht hier, aber in keinem Datensatz: { $name } { $ids }
it-lacks-the-which-the-others-db224 = Fehlt hier, steht aber in den anderen: { $name } { $ids }
isbn-of-the-book-on-paper-05044 = ISBN der gedruckten Ausgabe
it-has-the-isbn-and-the-abac9 = Nur hier so zugeordnet: ISBN { $ids }
it-does-not-have-the-isbn-baeae = Fehlt hier, steht aber in den anderen: ISBN { $ids }
the-records-say-that-it-is-41d88 = Laut den Datensätzen ist es { $id }, in der Ausgabe selbst steht das nicht

## src/deposit/agreement/fixity.ts

it-says-that-has-bytes-and-5562b = Hier steht, { $path } habe { $size } Bytes; es sind { $count }
it-says-that-the-of-is-79f0b = Hier steht als { $algorithm } von { $path }: { $sum }; richtig ist { $right }
it-says-no-checksum-of-8e3d4 = Hier steht keine Prüfsumme von { $path }
it-does-not-list-which-is-978d1 = Hier nicht aufgeführt, aber im Paket: { $path }
it-lists-which-is-not-in-aa49f = Hier aufgeführt, aber nicht im Paket: { $path }

## src/deposit/agreement/index.ts

without-a-record-that-can-be-5db3c = Ohne einen lesbaren Datensatz lässt sich nicht sagen, ob die Ausgaben die dieses Buches sind
it-is-larger-than-mb-and-5ee4c = Größer als { $most } MB; was darin steht, wurde nicht mit den anderen verglichen
what-it-says-of-the-book-f1669 = Was hier über das Buch steht, ist nicht lesbar: { $reason }

## src/deposit/agreement/people.ts

it-has-the-contributor-and-nothing-a4a6b = Nur hier als beteiligt genannt: { $names }
it-lacks-the-contributor-and-the-4d0f8 = Hier nicht als beteiligt genannt, in den anderen schon: { $names }
as-an-author-cfc19 = in der Verfasserangabe
for-what-they-did-72a25 = mit dieser Tätigkeit
it-has-and-nothing-else-has-40581 = Nur hier { $as } genannt: { $names }
it-does-not-have-and-the-2bdf6 = Hier nicht { $as } genannt, in den anderen schon: { $names }

## src/deposit/circumstances.ts

it-was-made-by-octavo-and-c8452 = Damals erzeugt mit Octavo { $octavo }, hier ist es { $octavo-2 }
it-was-printed-by-and-here-d1dc5 = Damals gedruckt mit { $browser }, hier vorhanden: { $browser-2 }
no-browser-b4cae = kein Browser
it-was-made-with-node-js-1eaf8 = Damals erzeugt mit Node.js { $node }, hier ist es { $node-2 }
of-the-fonts-it-has-and-af48d = Schriften { $name }: damals { $name-2 }, hier { $name-3 }
none-140be = nicht vorhanden
it-was-made-with-and-here-6c809 = Paket { $name }: damals { $name-2 }, hier { $name-3 }
other-packages-are-others-too-0e773 =
    { $count ->
        [one] Auch { $count } weiteres Paket weicht ab
       *[other] Auch { $count } weitere Pakete weichen ab
    }

## src/deposit/pack.ts

rename-it-and-what-leads-to-ef7b1 = Benennen Sie die Datei um, und im Manuskript alles, was zu ihr führt.
it-cannot-be-in-a-deposit-896ea = In einer Ablieferung nicht möglich: { $limits }
it-cannot-be-in-a-deposit-71fbb = In einer Ablieferung nicht neben { $other } möglich: Auf manchen Systemen sind beide dieselbe Datei

## src/deposit/paths.ts

its-name-is-not-in-utf-8a123 = Der Name ist nicht in UTF-8
it-has-a-nul-in-its-92be3 = Der Name enthält ein NUL
it-has-a-backslash-which-parts-fa23a = Der Pfad enthält einen umgekehrten Schrägstrich, der auf manchen Systemen Ordner trennt
it-begins-at-the-root-of-7519c = Der Pfad beginnt im Wurzelverzeichnis
it-begins-with-the-letter-of-e0ef9 = Der Pfad beginnt mit einem Laufwerksbuchstaben
it-begins-with-a-person-s-568a2 = Der Pfad beginnt mit dem persönlichen Ordner eines Benutzers
it-leads-out-of-its-folder-f1d27 = Der Pfad führt aus seinem Ordner heraus (..)
it-has-a-part-without-a-931b0 = Der Pfad hat einen Teil ohne Namen
the-end-of-a-line-in-dcc9f = ein Zeilenende im Namen
a-name-that-windows-cannot-have-15143 = ein Name, der unter Windows nicht möglich ist (: * ? " < > |, ein Punkt oder Leerzeichen am Ende, aux, con, nul …)

## src/deposit/profiles/clockss.ts

a-doi-b4b70 = eine DOI
an-isbn-e8a61 = eine ISBN
the-date-of-publication-e54cf = das Erscheinungsdatum
the-address-at-which-it-is-d002a = die Adresse, unter der das Buch zu lesen ist
clockss-asks-for-f6e87 = Für CLOCKSS fehlt: { $what }
write-in-book-yaml-03e14 = Schreiben Sie { $line } in book.yaml.

## src/deposit/profiles/dnb.ts

the-deutsche-nationalbibliothek-91283 = Die Deutsche Nationalbibliothek

## src/deposit/profiles/ocfl.ts

ocfl-has-this-version-already-as-84d4a = { $slug }-ocfl enthält diese Version schon, als { $head }
no-version-can-be-added-to-8a8b2 = Zu { $folder } lässt sich keine Version hinzufügen: { $why }
nothing-of-it-was-changed-look-29efb = Daran wurde nichts geändert. Suchen Sie ein anderes Exemplar, oder wählen Sie mit --out einen anderen Ordner.
it-is-of-another-work-and-e3901 = Das Objekt dort gehört zu einem anderen Werk, { $id }; dieses hier ist { $metadata }
nothing-of-it-was-changed-choose-e6073 = Daran wurde nichts geändert. Wählen Sie mit --out einen anderen Ordner oder einen anderen slug. Ist es dasselbe Werk, schreiben Sie das in book.yaml: identifier: { $id }

## src/deposit/profiles/package-profile.ts

takes-a-pdf-an-epub-or-c5cba = { $who } nimmt ein PDF, ein EPUB oder eine Webausgabe in einer Datei an; nichts davon wurde erzeugt
make-one-of-them-too-to-f4e43 = Erzeugen Sie zusätzlich eines davon: --to pdf.

## src/deposit/profiles/saf.ts

dspace-asks-for-a-date-of-1ffdf = DSpace verlangt ein Erscheinungsdatum
write-date-in-book-yaml-97bd8 = Schreiben Sie date: 2026-11-23 in book.yaml.

## src/deposit/rebuild.ts

it-is-no-bag-that-could-ee00c = Es ist kein Bag, oder es lässt sich nicht entpacken
what-they-were-made-of-is-67d4c = Woraus sie erzeugt wurden, ist nicht mehr, wie es hineingelegt wurde
it-has-no-data-source-versions-aa402 = Es fehlt data/source/versions.json, also ist es keine Ablieferung von Octavo
its-manuscript-is-not-there-e0633 = Das Manuskript ist nicht vorhanden: { $manuscript }
the-editions-cannot-be-made-again-5e3ab = Die Ausgaben lassen sich nicht noch einmal erzeugen: { $why }

## src/deposit/recipe.ts

versions-json-does-not-say-what-499a8 = In versions.json steht nicht, womit die Ausgaben erzeugt wurden
versions-json-has-a-name-that-2365c = In versions.json steht ein Name, den kein Buch bekommt
the-list-of-versions-cannot-be-be046 = Die Liste der Versionen ist nicht lesbar

## src/deposit/verify/bag-info.ts

it-is-no-line-with-a-37986 = Das ist keine Zeile aus einer Bezeichnung und der Angabe dazu
in-fae1a = { $bytes } in { $files }
byte-9839d = 1 Byte
bytes-25646 = { $bytes } Bytes
which-is-no-number-of-bytes-d9672 = was nicht aus der Zahl der Bytes, einem Punkt und der Zahl der Dateien besteht
that-is-cf4a6 = also { $bytes }
payload-oxum-says-in-data-there-fa145 = Payload-Oxum nennt { $oxum }, { $meant }; in data/ sind es { $bytes }
files-were-added-lost-or-changed-0d6c9 = Dateien sind hinzugekommen, verloren gegangen oder geändert worden, oder die Zeile selbst wurde geändert.

## src/deposit/verify/entries.ts

the-zip-is-empty-b51ab = Das ZIP ist leer
files-lie-in-the-zip-beside-f1fc5 = Im ZIP liegen Dateien neben dem einen Ordner eines Bags
the-zip-has-folders-where-a-24c21 = Das ZIP hat { $count } Ordner, ein Bag aber ist ein einziger: { $tops }
it-must-not-be-unpacked-a0cb6 = Darf nicht entpackt werden: { $danger }
it-is-a-symbolic-link-which-e0ef2 = Das ist ein symbolischer Link, der überallhin führen kann
it-is-neither-a-file-nor-3ea51 = Das ist weder Datei noch Ordner, sondern ein Gerät, eine Pipe oder ein Socket
it-is-there-twice-6af25 = Zweimal vorhanden
on-some-systems-it-is-one-00c7b = Auf manchen Systemen ist es dieselbe Datei wie { $other }, und eine der beiden ginge verloren

## src/deposit/verify/fetch.ts

it-is-no-line-of-an-06109 = Das ist keine Zeile aus Adresse, Länge und Pfad
it-is-not-in-data-98865 = Die Datei liegt nicht in data/

## src/deposit/verify/fixity.ts

it-is-not-as-it-was-7f9d1 = Laut { $wrong } ist die Datei nicht mehr, wie sie hineingelegt wurde
it-is-in-the-bag-and-fdb51 = Im Bag vorhanden, aber in keinem Manifest aufgeführt
it-is-not-in-and-is-57c11 = Nicht aufgeführt in { $name }, wohl aber in { $listed }
has-its-bytes-was-it-renamed-40066 = ; dieselben Bytes hat { $renamed }: umbenannt?
it-is-in-and-not-in-ad69d = Aufgeführt in { $name }, aber nicht im Bag vorhanden{ $where }

## src/deposit/verify/index.ts

it-does-not-say-that-it-b4da1 = Nicht als Ablieferung von Octavo ausgewiesen: Geprüft wurde nur nach den Regeln für Bags

## src/deposit/verify/manifests.ts

nothing-is-known-of-checksums-by-ce8d3 = Prüfsummen nach { $written } sind nicht bekannt
the-bag-has-no-manifest-nobody-ec055 = Im Bag fehlt das Manifest: Niemand kann sagen, was darin sein sollte
it-is-no-line-of-a-991e7 = Das ist keine Zeile eines Manifests; erwartet werden eine Prüfsumme nach { $algorithm }, ein Leerzeichen und ein Pfad
is-listed-twice-6af40 = { $path } ist zweimal aufgeführt
a-manifest-lists-files-of-data-65617 = Ein Manifest führt nur Dateien aus data/ auf
a-manifest-of-tags-lists-no-929cc = Ein Tag-Manifest führt keine Dateien aus data/ auf
a-manifest-of-tags-cannot-list-51f54 = Ein Tag-Manifest kann kein Tag-Manifest aufführen

## src/deposit/verify/profile.ts

a-deposit-is-a-bag-of-829e9 = Eine Ablieferung ist ein Bag der Version 1.0, nicht { $version }
the-texts-of-a-deposit-are-fae34 = Die Texte einer Ablieferung sind in UTF-8, nicht in { $encoding }
a-deposit-has-and-this-one-7bd47 = Zu einer Ablieferung gehört { $file }, und hier fehlt diese Datei
bag-info-txt-does-not-say-58eb5 = In bag-info.txt fehlt { $label }
is-said-more-than-once-09064 = { $label } ist mehrfach angegeben
its-profile-is-not-01e17 = Das Profil ist { $named }, nicht { $profile-address }
a-deposit-is-whole-nothing-of-f52c2 = Eine Ablieferung ist vollständig: Nichts davon muss erst noch geholt werden
no-deposit-has-a-file-at-83e4d = Keine Ablieferung hat an dieser Stelle eine Datei
it-has-c12dc = Nicht zulässig: { $limits }

## src/deposit/verify/tag-files.ts

take-one-out-ocfl-object-py-561e5 = Entnehmen Sie eine: ocfl-object.py extract --objdir OBJECT --objver v1 --dstdir BAG; danach octavo verify BAG. Das Objekt selbst beurteilt ocfl-validate.py OBJECT.
this-is-an-ocfl-object-and-adb99 = Das ist ein OCFL-Objekt und kein Bag; jede seiner Versionen ist ein Bag
there-is-no-bagit-txt-this-b9411 = Es fehlt bagit.txt: Das ist kein Bag
it-does-not-say-the-version-86212 = Version und Zeichencodierung des Bags sind nicht angegeben
the-version-of-the-bag-is-4dfe1 = Die Version des Bags ist { $version }; bekannt sind { $versions }
nothing-is-known-of-the-encoding-90ba0 = Die Zeichencodierung { $encoding } ist nicht bekannt
its-two-lines-are-not-in-0bcb3 = Die beiden Zeilen haben nicht die Form nach RFC 8493, 2.1.1
it-is-not-in-as-bagit-5d265 = Nicht in { $encoding }, wie bagit.txt angibt
it-cannot-be-read-f57f0 = Nicht lesbar: { $cause }

## src/editions/epub/edition.ts

the-formulas-of-the-epub-stay-2791e = Die Formeln des EPUB bleiben MathML: Es ist kein Browser da, der sie zeichnet
octavo-doctor-shows-which-browsers-there-37d0f = octavo doctor zeigt, welche Browser es gibt.

## src/editions/html/edition.ts

the-web-edition-in-one-file-26a90 = Die Webausgabe in einer Datei kann { $size } MB Bilder nicht aufnehmen
make-a-site-instead-to-site-deeb0 = Erzeugen Sie stattdessen eine Website: --to site,epub,pdf

## src/editions/pdf/edition.ts

a-pdf-needs-a-browser-and-6f893 = Ein PDF braucht einen Browser, und es ist keiner da
the-browser-breaks-pages-otherwise-than-90a5f = Der Browser umbricht die Seiten anders als angekündigt: Einige Seitenzahlen können falsch sein

## src/editions/pdf/faults.ts

this-table-is-too-wide-for-2dac9 = Diese Tabelle ist zu breit für ihre Seite: Wörter darin werden umbrochen, wo immer eine Zeile enden muss
this-table-is-too-wide-for-86c1e = Diese Tabelle ist zu breit für ihre Seite: Sie wird auf { $share } % ihrer Größe gesetzt
divide-the-table-into-several-leave-c2f86 = Teilen Sie die Tabelle in mehrere auf, lassen Sie Spalten weg, oder setzen Sie sie in einen Block `:::table{"{"}.landscape{"}"}`.
this-formula-is-too-wide-for-60669 = Diese Formel ist zu breit für ihre Seite: Sie wird auf { $share } % ihrer Größe gesetzt
write-it-in-several-lines-begin-c7354 = Schreiben Sie sie in mehreren Zeilen: \begin{"{"}multline{"}"} oder \begin{"{"}align{"}"}, mit \\ dazwischen.
what-is-turned-here-is-too-2cc71 = Was hier gedreht ist, ist zu groß für eine Seite: Es wird auf { $share } % seiner Größe gesetzt
divide-the-table-into-several-or-a75be = Teilen Sie die Tabelle in mehrere auf, oder lassen Sie Spalten weg.
a-note-of-is-higher-than-53eed = Eine Anmerkung in „{ $title }“ ist höher als eine Seite und hat am Rand keinen Platz: Die Anmerkungen stehen am Ende
make-the-note-shorter-or-set-1403c = Kürzen Sie die Anmerkung, oder setzen Sie die Anmerkungen an den Fuß der Seite: notes: {"{"}place: foot{"}"}.
the-browser-ends-the-pages-of-211d6 = Der Browser beendet die Seiten von „{ $title }“ an anderen Stellen als vorgesehen: Die Anmerkungen dazu stehen am Ende
the-theme-has-styles-that-forbid-fb087 = Das Theme enthält Stilregeln, die Seitenumbrüche verbieten oder erzwingen oder nur für den Druck gelten: Nehmen Sie diese heraus.
a-picture-on-page-has-letters-fcf5f = Ein Bild auf Seite { $label } hat Buchstaben, die keine Schrift enthält: Sie sind nicht zu sehen
turn-the-letters-of-the-drawing-f51c7 = Wandeln Sie die Buchstaben der Zeichnung in Pfade um, oder verwenden Sie andere.
a-line-on-page-has-wide-ec5dc = Eine Zeile auf Seite { $label } hat große Lücken zwischen den Wörtern: „{ $words }“
write-it-otherwise-or-let-a-7c2ac = Formulieren Sie um, oder machen Sie ein langes Wort danach mit einem weichen Trennzeichen (U+00AD) trennbar.
more-lines-have-wide-gaps-between-c9104 =
    { $others ->
        [one] { $others } weitere Zeile hat große Lücken zwischen den Wörtern
       *[other] { $others } weitere Zeilen haben große Lücken zwischen den Wörtern
    }
note-does-not-fit-on-the-184aa = Anmerkung { $note } passt nicht auf die Seite ihres Anmerkungszeichens: Sie steht auf Seite { $label }
shorten-the-note-or-put-its-34f01 = Kürzen Sie die Anmerkung, oder versetzen Sie ihr Anmerkungszeichen.
the-figure-stands-on-page-more-29220 = Die Abbildung steht auf Seite { $label }, mehr als eine Seite nach ihrer Stelle
put-it-elsewhere-or-make-it-8074c = Setzen Sie sie an eine andere Stelle, oder verkleinern Sie sie.
a-line-on-page-is-wider-f9185 = Eine Zeile auf Seite { $label } ist breiter als der Satzspiegel
divide-the-long-word-with-a-2e2c8 = Machen Sie das lange Wort mit einem weichen Trennzeichen (U+00AD) trennbar, oder formulieren Sie um.
page-ends-early-with-of-it-b4343 = Seite { $label } endet vorzeitig und bleibt zu { $value } % leer: { $has-room }
the-pages-after-it-are-better-9dec3 = So gelingen die Seiten danach besser
what-follows-does-not-fit-on-2a3c8 = Was folgt, passt nicht mehr darauf
nothing-has-to-be-done-if-e9ee1 = Zu tun ist nichts. Wenn es Sie stört, machen Sie einen Absatz davor etwas länger oder kürzer.
put-what-follows-elsewhere-make-it-29a4d = Stellen Sie das Folgende an einen anderen Platz, verkleinern oder teilen Sie es; auch etwas mehr Text davor füllt die Seite.
page-has-to-end-where-no-5dad8 = Seite { $label } muss enden, wo keine Seite enden sollte: Was zusammengehört, ist höher als eine Seite

## src/editions/pdf/printed-pictures.ts

has-dots-per-inch-on-page-7bd32 = { $name } hat auf Seite { $label } { $dpi } Bildpunkte je Zoll{ $fewest }
other-picture-has-fewer-than-too-45e84 = ; auch 1 weiteres Bild hat weniger als { $fewest }
other-pictures-have-fewer-than-too-12d72 = ; auch { $others } weitere Bilder haben weniger als { $fewest }
in-print-it-looks-coarse-give-49518 = Im Druck wirkt das Bild grob: Geben Sie ihm mehr Bildpunkte (gut sind 300 je Zoll seiner Breite), oder verkleinern Sie es.

## src/editions/wrap/wrap.ts

the-title-is-too-long-for-29fe7 = Der Titel ist zu lang für den Rücken; dort steht „{ $title }“
give-the-book-a-short-title-5be9f = Geben Sie dem Buch einen Kurztitel, der dort an seine Stelle tritt: short-title: …
the-text-on-the-back-of-9116d = Der Text auf der Rückseite des Umschlags ist zu lang und bricht vorher ab
make-description-or-author-note-shorter-32f52 = Kürzen Sie description oder author-note: Platz ist für etwa 150 Wörter.
flaps-mm-wide-do-not-fit-75a62 = Klappen von { $flaps } mm Breite passen nicht in einen Umschlag, der { $page } mm breit ist
make-them-mm-narrower-than-the-9abf8 = Machen Sie sie mindestens 5 mm schmaler als den Umschlag; üblich sind zwei Drittel davon.
the-back-of-the-book-has-d3a31 = Auf der Rückseite des Umschlags steht kein Strichcode, weil es keine ISBN gibt
give-the-number-of-the-book-31db0 = Geben Sie die Nummer des gedruckten Buches an: isbn: {"{"}print: 978-…{"}"}. Oder verzichten Sie auf den Code: pdf: {"{"}wrap: {"{"}barcode: false{"}"}{"}"}.
the-spine-has-no-words-on-a648c = Auf dem Rücken steht nichts: Er ist { $spine } mm breit, und Schrift braucht { $narrowest-spine } mm
is-broader-than-the-cover-per-0d3b3 = { $source } ist breiter als der Umschlag: { $lost } Prozent davon werden an den Seiten abgeschnitten
is-higher-than-the-cover-per-d2a89 = { $source } ist höher als der Umschlag: { $lost } Prozent davon werden oben und unten abgeschnitten
with-its-bleed-the-front-is-0c05e = Mit Beschnitt misst die Vorderseite { $width } × { $height } mm.

## src/language-server/edited-manuscript.ts

something-went-wrong-inside-octavo-55551 = In Octavo ist etwas schiefgegangen: { $text }
please-report-it-68e09 = Bitte melden Sie es.

## src/manuscript/bibliography/bibtex.ts

look-at-its-braces-commas-and-337db = Sehen Sie sich die geschweiften Klammern, Kommas und Anführungszeichen an.
is-a-command-of-tex-that-7b0bf = { $macro } ist ein TeX-Befehl, den Octavo nicht kennt
an-entry-cannot-be-read-something-843fb = Ein Eintrag ist nicht lesbar: Etwas darin ist nicht geschlossen
an-entry-cannot-be-read-something-0b33a = Ein Eintrag @{ $kind } ist nicht lesbar: Etwas darin ist nicht geschlossen
something-cannot-be-read-23b6d = Etwas ist nicht lesbar: { $error }

## src/manuscript/bibliography/csl-data.ts

this-is-no-json-f81bb = Das ist kein JSON
export-it-again-from-where-it-314b8 = Exportieren Sie die Datei noch einmal dort, woher sie stammt.
this-is-no-list-of-works-65fad = Das ist keine Liste von Werken
csl-has-a-list-of-works-b1b21 = CSL hat eine Liste von Werken, jedes mit einer id und einem type.
a-work-without-an-id-c979a = Ein Werk ohne id
give-it-an-id-it-is-7a82a = Geben Sie ihm eine id: Damit wird es zitiert, [@id].
of-is-no-text-ad8fb = „{ $key }“ von { $id } ist kein Text
it-is-left-out-e166e = Die Angabe wird weggelassen.

## src/manuscript/bibliography/index.ts

is-no-bibliography-that-octavo-can-aa490 = { $path } ist kein Literaturverzeichnis, das Octavo lesen kann
it-reads-bibtex-and-biblatex-bib-179d7 = Gelesen werden BibTeX und BibLaTeX (.bib), CSL (.json, .yaml) und RIS (.ris).
there-is-no-code-makes-it-a301a = { $path } fehlt: Die Datei entsteht durch Code ({ $maker }), und Octavo führt keinen aus
let-the-other-program-make-it-54026 = Lassen Sie die Datei einmal vom anderen Programm erzeugen, und legen Sie sie dorthin.
there-are-two-works-the-first-0897b = Es gibt zwei Werke { $id }; das erste zählt ({ $place })
give-one-of-them-another-key-c87b3 = Geben Sie einem von beiden einen anderen Schlüssel.

## src/manuscript/bibliography/ris.ts

a-line-that-belongs-to-no-71898 = Eine Zeile, die zu keinem Eintrag gehört
entries-of-ris-begin-with-a-d2a24 = RIS-Einträge beginnen mit einer Zeile TY  - und enden mit ER  -.

## src/manuscript/bibliography/style.ts

there-is-no-style-is-used-95b7f = Es gibt keinen Stil { $name }: Verwendet wird { $near }, der ihm ähnelt
there-is-no-style-is-used-049f1 = Es gibt keinen Stil { $name }: Verwendet wird { $usual-style }
did-you-mean-e7a21 = Meinten Sie „{ $meant }“?
write-or-put-a-file-of-e7f8f = Schreiben Sie { $names }, oder legen Sie eine CSL-Datei in den Ordner und nennen Sie sie: csl: my-style.csl.
leads-outside-the-manuscript-s-folder-ecd76 = { $name } führt aus dem Ordner des Manuskripts hinaus
copy-the-style-into-the-folder-bb46b = Kopieren Sie den Stil in den Ordner.
is-too-long-for-a-style-a714d = ist zu lang für einen Stil
a-style-has-some-hundred-lines-71661 = Ein Stil hat einige Hundert Zeilen.
only-says-that-it-is-like-0ea20 = verweist nur auf einen anderen Stil, { $name }
put-csl-into-the-folder-and-90966 = Legen Sie { $name }.csl in den Ordner, und nennen Sie diese Datei.
is-no-style-of-csl-48379 = ist kein CSL-Stil
styles-are-found-at-https-www-f2b02 = Stile finden Sie unter https://www.zotero.org/styles.

## src/manuscript/config/accessibility-statement.ts

is-not-a-standard-that-an-28320 = „{ $wish }“ ist kein Standard, den ein E-Book erfüllen kann
write-epub-accessibility-wcag-level-aa-ebe60 = Schreiben Sie „EPUB Accessibility 1.1 - WCAG 2.2 Level AA“ oder kurz WCAG 2.2 AA.
a-statement-of-conformance-without-the-8a153 = Eine Konformitätserklärung ohne Angabe, wer sie bestätigt
add-certified-by-with-your-name-6e241 = Ergänzen Sie certified-by: mit Ihrem Namen oder dem Ihrer Organisation, oder nehmen Sie conforms-to heraus.

## src/manuscript/config/authorities.ts

an-orcid-id-2c560 = eine ORCID iD
an-isni-dce05 = eine ISNI
a-number-of-the-gnd-62357 = eine GND-Nummer
a-number-of-viaf-eda84 = eine VIAF-Nummer
an-item-of-wikidata-bbf44 = ein Wikidata-Objekt
a-number-of-the-library-of-09aa9 = eine Nummer aus der Namensdatei der Library of Congress
a-ror-id-c29be = eine ROR-ID
its-check-digit-is-wrong-91152 = : Die Prüfziffer ist falsch
for-instance-copy-it-from-the-d3a94 = Zum Beispiel { $example }; kopieren Sie die Kennung aus dem Register.
is-not-c7268 = Erwartet wird { $name }, nicht „{ $text }“{ $why }

## src/manuscript/config/classifications.ts

a-thema-code-9f64c = ein Thema-Code
for-instance-wtl-its-codes-are-0a0d6 = Zum Beispiel WTL; die Codes stehen unter ns.editeur.org/thema.
a-bisac-code-f0236 = ein BISAC-Code
three-letters-of-a-field-and-5d534 = Drei Buchstaben für das Fach und sechs Ziffern, zum Beispiel TRV010000.
a-dewey-number-63acd = eine Dewey-Notation
three-digits-and-perhaps-a-fraction-ea2d3 = Drei Ziffern und gegebenenfalls weitere nach einem Punkt: 914.2.
a-class-of-the-library-of-62a1e = eine Notation der Library of Congress
one-to-three-letters-and-a-8aa67 = Ein bis drei Buchstaben und eine Zahl: G530.
a-subject-heading-49af1 = ein Schlagwort
as-the-library-of-congress-writes-972e8 = In der Schreibweise der Library of Congress.
a-fast-heading-ad3d4 = ein FAST-Schlagwort
fst-walking-or-the-words-alone-af9e7 = fst01205426 Walking, oder nur die Wörter.
is-not-bec4c = Erwartet wird { $name }, nicht „{ $text }“

## src/manuscript/config/identifiers.ts

compare-it-with-the-one-the-c56b1 = Vergleichen Sie mit der Nummer, die Sie von der Agentur bekommen haben; die letzte Ziffer ergibt sich aus den anderen.
a-doi-begins-with-for-instance-8ab23 = Eine DOI beginnt mit 10., zum Beispiel 10.1234/abcd.
an-issn-has-eight-digits-for-f2d29 = Eine ISSN hat acht Ziffern, zum Beispiel 0378-5955.
an-identifier-is-an-isbn-a-d512f = Eine Kennung ist eine ISBN, eine DOI, eine UUID oder eine Adresse mit ihrem Schema (urn:…, https://…).
is-not-an-isbn-its-check-593af = „{ $value }“ ist keine ISBN: Die Prüfziffer ist falsch
is-not-an-isbn-89cba = „{ $value }“ ist keine ISBN
is-not-a-doi-1231a = „{ $value }“ ist keine DOI
is-not-an-issn-7da60 = „{ $value }“ ist keine ISSN
is-not-a-uuid-7da02 = „{ $value }“ ist keine UUID
is-not-an-identifier-that-a-444ca = „{ $value }“ ist keine Kennung, die ein Katalog kennt

## src/manuscript/config/metadata.ts

is-not-a-language-tag-759b5 = „{ $value }“ ist kein Sprachkürzel
it-is-left-out-an-edition-cdd99 = Die Angabe entfällt: Eine Ausgabe ist immer dieselbe, wann sie auch entsteht. Schreiben Sie ein Datum: 2026-11-23.
is-another-day-each-time-d255c = „{ $given }“ ist jedes Mal ein anderer Tag
write-or-the-month-in-words-115c4 = Schreiben Sie 2026, 2026-11, 2026-11-23 oder den Monat in Worten: 23. November 2026.
is-not-a-date-48b36 = „{ $given }“ ist kein Datum

## src/manuscript/config/numbering.ts

numbers-cannot-begin-anew-with-each-d054a = Die Zählung kann nicht mit jedem Abschnitt neu beginnen, denn Abschnitte haben keine Nummern
write-number-sections-true-too-or-e348a = Schreiben Sie dazu number-sections: true oder stattdessen numbering: chapter.

## src/manuscript/config/people.ts

a-person-without-a-name-7c6ce = Eine Person ohne Namen
write-name-3df0e = Schreiben Sie name: …
is-not-a-role-eefd3 = „{ $value }“ ist keine Rolle
roles-are-cf40d = Rollen sind: { $known }.

## src/manuscript/config/stray-characters.ts

shown-as-c4f8c = { $character }, gezeigt als { $character-2 }
a-character-that-no-edition-can-9a0a4 = Ein Zeichen, das in keiner Ausgabe stehen kann: { $first }
characters-that-no-edition-can-hold-5f4c2 = { $count } Zeichen, die in keiner Ausgabe stehen können; das erste: { $first }
take-it-out-a-copy-a-4b9e4 = Entfernen Sie es: Beim Kopieren, im Terminal oder durch ein anderes Programm ist es dort liegen geblieben.
in-windows-this-would-be-the-28cb9 = In Windows-1252 wäre es { $meant }: Die Datei galt als Latin-1, als sie in UTF-8 umgewandelt wurde. Wandeln Sie sie neu um.
an-end-of-page-form-feed-f2c98 = Ein Seitenende (Seitenvorschub, U+000C)
an-end-of-line-u-565a0 = Ein Zeilenende (U+2028)
an-end-of-paragraph-u-6897b = Ein Absatzende (U+2029)
for-a-new-page-write-pagebreak-ad158 = Für eine neue Seite schreiben Sie ::pagebreak.
for-a-new-line-end-the-5faab = Für eine neue Zeile beenden Sie die Zeile mit \.
for-a-new-paragraph-leave-a-19a62 = Für einen neuen Absatz lassen Sie eine Zeile leer.
that-markdown-does-not-know-is-e9f04 = { $character }, das Markdown nicht kennt, gilt hier als Leerzeichen

## src/manuscript/config/trade.ts

two-letters-of-iso-de-gb-db590 = Zwei Buchstaben nach ISO 3166: DE, GB, US, CN.
is-not-the-code-of-a-7e55d = „{ $text }“ ist kein Ländercode
audiences-are-7b121 = Zielgruppen sind: { $audience-kinds }.
is-not-an-audience-fc538 = „{ $given }“ ist keine Zielgruppe
from-to-years-is-nobody-2abbf = Von { $from } bis { $to } Jahren: So ist niemand alt
exchange-them-fe72d = Vertauschen Sie die beiden.
there-is-no-884fc = { $value } gibt es nicht
a-day-such-as-2858a = Schreiben Sie einen Tag wie 2027-01-31.
is-not-a-currency-ef03c = „{ $currency }“ ist keine Währung
is-not-a-price-b6ede = „{ $text }“ ist kein Preis
a-number-and-a-code-of-ada15 = Eine Zahl und ein Code nach ISO 4217: 9.90 EUR, 12.99 USD without tax; oder free.

## src/manuscript/config/validate.ts

front-matter-05289 = Kopfdaten
must-be-a-list-of-keys-23609 = { $name }: nötig ist eine Liste von Schlüsseln und Werten
for-instance-3af93 = Zum Beispiel: { $example }
front-matter-b1108 = den Kopfdaten
unknown-key-in-aaab4 = Unbekannter Schlüssel „{ $key }“ in { $where }
it-is-passed-over-the-handbook-1c9bb = Er wird übergangen. Das Handbuch nennt alle Schlüssel.
the-value-b4215 = Der Wert
must-be-not-ef311 = { $key } passt nicht. Erwartet: { $expected }; angegeben: { $data }
needs-3a8e3 = { $key } braucht „{ $params }“
expected-76b01 = Erwartet: { $expected }
is-empty-f7c1e = { $key } ist leer
is-not-a-value-of-f46fe = { $key } kann nicht { $shown } sein
expected-96793 = Erwartet: { $expected }{ $error }
did-you-mean-8c366 = . Meinten Sie „{ $near }“?
a-list-34d4e = eine Liste
nothing-1785c = nichts
text-982d9 = Text
a-number-d24f1 = eine Zahl
true-or-false-ed50d = true oder false
keys-and-values-41e52 = Schlüssel und Werte

## src/manuscript/config/wishes.ts

notes-at-the-end-of-the-094dc = Anmerkungen am Ende des Kapitels lassen sich nicht seitenweise zählen
notes-at-the-end-of-the-d4b31 = Anmerkungen am Ende des Buches lassen sich nicht seitenweise zählen
write-numbering-chapter-or-numbering-book-f9804 = Schreiben Sie numbering: chapter oder numbering: book; oder place: foot.

## src/manuscript/config/yaml-source.ts

the-yaml-is-longer-than-characters-912de = Das YAML ist länger als { $count } Zeichen
yaml-nested-deeper-than-levels-a227b = YAML, das tiefer als { $depth } Ebenen verschachtelt ist
put-another-one-where-the-value-8e179 = Setzen Sie ein zweites dorthin, wo der Wert endet.
a-quotation-mark-that-nothing-closes-afeac = Ein Anführungszeichen, das nicht geschlossen wird
yaml-nested-too-deeply-d5fa8 = Zu tief verschachteltes YAML
yaml-whose-aliases-cannot-be-resolved-aab7d = YAML, dessen Aliasse sich nicht auflösen lassen
octavo-s-settings-need-no-anchors-35fac = Die Einstellungen von Octavo brauchen keine Anker (&) und keine Aliasse (*).
put-the-whole-value-in-quotation-7896f = Setzen Sie den ganzen Wert in Anführungszeichen.
a-colon-within-a-value-or-facab = Ein Doppelpunkt in einem Wert oder ohne einen Schlüssel davor
a-value-that-begins-with-or-8282d = Ein Wert, der mit {"{"} oder [ beginnt, braucht Anführungszeichen.
a-list-or-a-map-in-dec90 = Eine Liste oder eine Zuordnung an der Stelle eines Schlüssels
take-it-out-b3bc1 = Entfernen Sie es.
the-same-key-stands-here-twice-c3456 = Derselbe Schlüssel steht hier zweimal
keep-one-of-them-fe3ab = Behalten Sie einen davon.
a-tab-at-the-beginning-of-a79f4 = Ein Tabulator am Anfang einer YAML-Zeile
indent-with-spaces-d1bb6 = Rücken Sie mit Leerzeichen ein.
a-yaml-tag-that-octavo-does-d6b07 = Ein YAML-Tag, das Octavo nicht kennt
write-the-value-without-7d275 = Schreiben Sie den Wert ohne „!…“.
more-than-one-yaml-document-in-85c54 = Mehr als ein YAML-Dokument in der Datei
take-out-the-between-them-52d73 = Entfernen Sie das „---“ zwischen ihnen.
a-colon-within-a-value-e4e27 = Ein Doppelpunkt in einem Wert
a-list-in-square-brackets-that-68798 = Eine Liste in eckigen Klammern, die nicht geschlossen ist
end-it-with-and-indent-its-bf790 = Schließen Sie sie mit ], und rücken Sie ihre Zeilen ein.
keys-in-braces-that-are-not-a2533 = Schlüssel in geschweiften Klammern, die nicht geschlossen sind
end-them-with-and-indent-their-9a97d = Schließen Sie sie mit {"}"}, und rücken Sie ihre Zeilen ein.
yaml-56683 = YAML: { $first }{ $first-2 }
a-value-with-a-colon-or-62b74 = Ein Wert mit einem Doppelpunkt oder einem # braucht Anführungszeichen.

## src/manuscript/foreign.ts

this-is-the-first-70496 = { $count } { $many }; zuerst hier

## src/manuscript/pictures/alternatives.ts

image-without-alternative-text-28779 = Bild ohne Alternativtext
say-in-the-brackets-what-it-fb7a6 = Sagen Sie in den Klammern, was es zeigt: ![Plan des Hafens](…). Zeigt es nichts von Belang: ![](…){"{"}.decorative{"}"}.
the-alternative-text-is-the-name-ed6f4 = Der Alternativtext „{ $alt }“ ist der Name der Datei
say-what-the-picture-shows-it-e560a = Sagen Sie, was das Bild zeigt: Der Text wird denen vorgelesen, die es nicht sehen.
the-alternative-text-says-the-same-5ceaa = Der Alternativtext sagt dasselbe wie die Bildunterschrift
both-are-read-out-let-the-6c81b = Beide werden vorgelesen: Der eine Text soll sagen, was das Bild zeigt, der andere, was es bedeutet.
the-alternative-text-is-characters-long-dc39b = Der Alternativtext ist { $count } Zeichen lang
say-the-gist-in-a-sentence-33f7d = Sagen Sie das Wesentliche in ein oder zwei Sätzen, höchstens { $longest } Zeichen, und das Übrige im Text oder in der Bildunterschrift.
the-alternative-text-begins-with-aa923 = Der Alternativtext beginnt mit „{ $alt }“
that-it-is-a-picture-is-7f0c2 = Dass es ein Bild ist, wird ohnehin gesagt: Beginnen Sie mit dem, was es zeigt.

## src/manuscript/pictures/collection.ts

older-e-readers-do-not-show-98232 = { $src }: Ältere E-Reader zeigen kein WebP
the-browser-turns-it-into-jpeg-44b35 = Der Browser, falls es einen gibt, macht daraus für das E-Book JPEG oder PNG. Am besten ist das Bild, wenn Sie es gleich so speichern.
image-on-the-network-55658 = Bild im Netz: { $src }
save-it-beside-the-manuscript-or-e2219 = Speichern Sie es neben dem Manuskript, oder bauen Sie mit --allow-remote.
taken-out-of-the-drawing-a5499 = { $src }: { $what } aus der Zeichnung entfernt
taken-out-of-the-drawings-d0770 = { $names }: { $what } aus den Zeichnungen entfernt
let-the-program-that-drew-it-528b6 = Lassen Sie das Zeichenprogramm die Beschriftungen als <text> schreiben: HTML in Zeichnungen zeigen nur Browser.
pictures-carry-no-scripts-and-load-f8cb8 = Bilder enthalten keine Skripte und laden nichts nach.
is-absolute-a8a11 = { $path } ist ein absoluter Pfad
nothing-was-read-9de45 = nichts wurde gelesen
a-figure-or-table-that-code-39ff8 = Eine Abbildung oder Tabelle, die Programmcode erzeugt, ist nicht da: An ihrer Stelle steht, was von ihr gesagt wird
figures-or-tables-that-code-makes-a7ff4 = { $count } Abbildungen oder Tabellen, die Programmcode erzeugt, sind nicht da: An ihrer Stelle steht, was von ihnen gesagt wird
octavo-runs-nothing-let-the-other-8cfc3 = Octavo führt nichts aus. Lassen Sie das andere Programm aufbewahren, was es erzeugt (Quarto: freeze: true), oder nennen Sie ein Bild.
the-file-is-empty-9403a = Die Datei ist leer
it-cannot-be-read-as-an-a90cc = Sie lässt sich nicht als Bild lesen
an-image-without-an-address-270fa = Ein Bild ohne Adresse
name-a-file-7ec6e = Nennen Sie eine Datei.
images-of-type-cannot-stand-in-48fe4 = { $path }: Bilder dieses Typs ({ $message }) können nicht in allen Ausgaben stehen
unknown-b23a6 = unbekannt
use-png-jpeg-gif-webp-or-aa0e2 = Verwenden Sie PNG, JPEG, GIF, WebP oder SVG.
is-outside-the-manuscript-s-folder-a0354 = { $path } liegt außerhalb des Manuskriptordners
copy-the-image-into-the-manuscript-c37f5 = Kopieren Sie das Bild in den Ordner des Manuskripts, und schreiben Sie den Pfad, der vom Text aus dorthin führt.
copy-the-image-into-the-manuscript-f74dd = Kopieren Sie das Bild in den Ordner des Manuskripts.
there-is-no-image-7fa74 = Es gibt kein Bild { $path }
write-between-folders-on-every-system-ae1fb = Schreiben Sie / zwischen Ordnern, auf jedem System: { $path }
check-the-path-it-starts-at-3b6db = Prüfen Sie den Pfad: Er beginnt bei der Datei, in der er steht.
open-it-in-a-program-for-70ef4 = Öffnen Sie es in einem Bildprogramm, und speichern Sie es neu.

## src/manuscript/pictures/declared-alternatives.ts

is-empty-1709f = „{ $name }“ ist leer
write-what-it-shows-or-if-6aaaf = Schreiben Sie, was es zeigt, oder "", wenn es nichts von Belang zeigt.
has-its-words-already-19102 = „{ $name }“ hat schon einen Text
keep-one-of-the-two-d2ac2 = Behalten Sie einen der beiden.
there-is-no-picture-1f845 = Es gibt kein Bild { $path }
paths-begin-at-the-folder-that-16138 = { $near }Pfade beginnen in dem Ordner, in dem { $file } liegt.
did-you-mean-ead6f = Meinten Sie { $near }?{" "}
no-page-shows-00864 = Keine Seite zeigt { $path }
take-the-line-out-or-look-25449 = Entfernen Sie die Zeile, oder sehen Sie nach, ob das Bild im Text anders heißt.

## src/manuscript/plan/configuration.ts

toml-that-cannot-be-parsed-ee2b5 = TOML, das sich nicht lesen lässt

## src/manuscript/plan/entries.ts

leads-to-no-file-it-is-63887 = „{ $title }“ führt zu keiner Datei: Der Eintrag ist noch nicht im Buch
when-there-is-a-file-put-35783 = Sobald es eine Datei gibt, setzen Sie ihren Pfad in die Klammern.
leads-out-of-the-book-to-f861f = „{ $title }“ führt aus dem Buch hinaus, zu { $address }: Das ist kein Kapitel
to-have-the-address-in-the-d8be1 = Soll die Adresse im Buch stehen, schreiben Sie sie in ein Kapitel.

## src/manuscript/plan/listed-texts.ts

first-in-line-d2c5d = {" "}(zuerst in Zeile { $line })
is-listed-twice-84b7c = { $path } ist zweimal aufgeführt{ $line }
take-one-of-them-out-e11b5 = Entfernen Sie einen der beiden Einträge.

## src/manuscript/plan/manuscript-plan.ts

there-is-no-markdown-file-in-354ed = In dem Ordner ist keine Markdown-Datei
chapters-are-files-that-end-in-bda4a = Kapitel sind Dateien, die auf .md, .markdown, .qmd oder .Rmd enden.
lists-no-chapters-631fc = { $file } führt keine Kapitel auf
is-not-part-of-the-book-b16b2 = { $file } gehört nicht zum Buch
to-have-it-in-name-it-413f5 = Soll die Datei hinein, nennen Sie sie unter chapters: in book.yaml.
the-book-has-no-title-it-4c53b = Das Buch hat keinen Titel: Es heißt „{ $title }“ nach seinem Ordner
write-title-in-book-yaml-beside-169ca = Schreiben Sie title: in book.yaml, neben den Kapiteln.
none-of-the-files-has-any-55ef0 = Keine der Dateien enthält Text
has-no-text-980fb = { $file } enthält keinen Text

## src/manuscript/reading-proof.ts

more-passages-are-not-as-they-ddaac =
    { $more ->
        [one] { $more } weitere Stelle ist nicht so, wie sie geschrieben wurde
       *[other] { $more } weitere Stellen sind nicht so, wie sie geschrieben wurden
    }
these-words-are-not-in-the-cb129 = Diese Worte stehen nicht oder nicht vollständig in den Ausgaben: „{ $words }“
these-words-do-not-stand-in-7be2d = Diese Worte stehen in den Ausgaben nicht an ihrem Platz in der Reihenfolge: „{ $words }“
these-words-run-on-from-what-4dac1 = Diese Worte schließen ohne Trennung an das an, was vor ihnen steht: „{ $words }“
what-is-a-heading-or-a-cf1b9 = Was hier Überschrift oder Codeblock ist, ist in den Ausgaben keines von beiden: „{ $words }“
the-title-of-a-picture-within-4cb54 = Der Titel eines Bildes in einer Zeile ist nur zu sehen, wo der Mauszeiger darauf ruht: „{ $text }“
put-the-picture-in-a-paragraph-00523 = Setzen Sie das Bild in einen eigenen Absatz, dann wird sein Titel zur Bildunterschrift.
octavo-does-not-understand-what-is-d831f = Octavo versteht nicht, was hier steht, oder ein Plug-in hat es verändert: Schreiben Sie es anders.
a-comment-is-in-no-edition-9de19 = Ein Kommentar steht in keiner Ausgabe
comments-are-in-no-edition-82945 = { $length } Kommentare stehen in keiner Ausgabe
that-is-what-comments-are-for-8ab5e = Dafür sind Kommentare da; es ist nichts zu tun.

## src/manuscript/sections/assembly.ts

the-text-has-no-title-2529e = Der Text hat keinen Titel
begin-it-with-a-heading-title-96a18 = Beginnen Sie ihn mit einer Überschrift: # Titel.
the-book-has-no-title-32006 = Das Buch hat keinen Titel
write-title-in-its-front-matter-c2cf6 = Schreiben Sie title: in die Kopfdaten.

## src/manuscript/sections/drafts.ts

a-text-without-a-heading-is-05b47 = Ein Text ohne Überschrift heißt nach seiner Datei
begin-it-with-a-heading-title-c1719 = Beginnen Sie ihn mit einer Überschrift (# Titel), oder schreiben Sie title: in seine Kopfdaten.

## src/manuscript/sections/named-places.ts

did-you-mean-0435e = Meinten Sie #{ $anchor }?
leads-to-but-has-no-such-04fbd = „{ $name }“ führt zu #{ $anchor }, doch { $file } hat keine solche Überschrift oder id

## src/manuscript/sections/plays.ts

this-is-set-as-a-play-3f635 = Dies ist als Theaterstück gesetzt (Reden: { $count }, Personen: { $persons }, Regieanweisungen: { $directions })
if-it-is-one-drama-true-53f09 = Ist es eines, sagt es `drama: true` in den Metadaten ein für alle Mal; mit `drama: false` wird es als Prosa gesetzt.

## src/manuscript/shelf/shelf.ts

is-no-shelf-c80f1 = { $path } ist kein Regal
name-a-folder-or-its-shelf-8d2b7 = Nennen Sie einen Ordner oder seine shelf.yaml.
no-manuscript-answers-to-674c8 = Kein Manuskript entspricht „{ $pattern }“

## src/manuscript/text/data-table.ts

there-is-nothing-in-it-09475 = Es ist nichts darin
it-has-rows-and-columns-and-c662b = Es ist zu groß (Zeilen: { $count }, Spalten: { $width }); ein Buch kann { $rows } Zeilen und { $cells } Zellen zeigen

## src/manuscript/text/depth.ts

quotations-or-lists-nested-deeper-than-e056d = Zitate oder Listen, die tiefer als { $deepest } Ebenen verschachtelt sind
no-edition-can-show-that-take-dfcd0 = Das kann keine Ausgabe zeigen: Nehmen Sie einige Ebenen weg.
something-nested-deeper-than-can-be-c8cc4 = Etwas, das tiefer verschachtelt ist, als sich lesen lässt
text-nested-deeper-than-levels-e0c94 = Text, der tiefer als { $deepest-tree } Ebenen verschachtelt ist
are-there-elements-that-are-never-c39d6 = Gibt es Elemente, die nie geschlossen werden?
html-nested-deeper-than-elements-7293a = HTML, das tiefer als { $deepest-html } Elemente verschachtelt ist
are-there-blocks-that-are-never-d2cb9 = Gibt es Blöcke, die nie geschlossen werden? Jeder braucht an seinem Ende eine Zeile :::.
blocks-nested-deeper-than-levels-7fed4 = Blöcke (:::), die tiefer als { $deepest } Ebenen verschachtelt sind
a-paragraph-with-822bd = Ein Absatz mit { $tangle }
part-it-by-a-blank-line-15923 = Teilen Sie ihn durch eine Leerzeile, oder setzen Sie, was kein Markdown ist, in einen Codeblock.
more-than-54a57 = mehr als { $many } { $many-2 }
more-than-that-nothing-closes-67315 = mehr als { $most-open } { $open }, die nicht geschlossen werden

## src/manuscript/text/foreign-kinds.ts

it-is-shown-as-it-is-d3b4d = Es erscheint so, wie es geschrieben ist.
a-formula-that-nothing-closes-or-50b6b = Eine Formel, die nicht geschlossen wird, oder etwas, das so aussieht
places-that-look-like-formulas-that-2b23e = Stellen, die wie Formeln aussehen, die nicht geschlossen werden
a-formula-in-a-line-of-f94b2 = Eine Formel in eigener Zeile steht zwischen $$ und $$, ohne Leerzeilen; für zwei Dollarzeichen schreiben Sie \$\$.
something-that-looks-like-a-cross-f5f1b = Etwas, das wie ein Querverweis aussieht
places-that-look-like-cross-references-3bfd7 = Stellen, die wie Querverweise aussehen
a-reference-by-number-is-written-852c9 = { $shown } Ein Verweis mit Nummer wird als @fig-x oder [](#id) geschrieben.
something-that-looks-like-a-citation-e0c04 = Etwas, das wie ein Beleg aussieht
places-that-look-like-citations-47316 = Stellen, die wie Belege aussehen
name-what-is-cited-from-in-20fd0 = { $shown } Nennen Sie in book.yaml oder in den Kopfdaten, wo die belegten Werke stehen: bibliography: works.bib. Für ein @ schreiben Sie \@.
something-that-looks-like-a-citation-d6b0b = Etwas, das wie ein Beleg in LaTeX oder MyST aussieht
places-that-look-like-citations-in-02f1f = Stellen, die wie Belege in LaTeX oder MyST aussehen
name-what-is-cited-from-in-81f10 = { $shown } Nennen Sie in book.yaml oder in den Kopfdaten, wo die belegten Werke stehen: bibliography: works.bib.
something-that-looks-like-a-file-7bdc5 = Etwas, das wie eine einzufügende Datei aussieht
places-that-look-like-files-to-7ac4d = Stellen, die wie einzufügende Dateien aussehen
write-include-file-md-or-name-f5da8 = { $shown } Schreiben Sie {"{"}{"{"}#include file.md{"}"}{"}"}, oder nennen Sie die Datei in book.yaml.
something-that-looks-like-a-command-63f0b = Etwas, das wie ein Befehl an ein anderes Programm aussieht
places-that-look-like-commands-to-26b5f = Stellen, die wie Befehle an ein anderes Programm aussehen
take-it-out-or-write-what-ed414 = { $shown } Entfernen Sie es, oder schreiben Sie, was es ergeben würde.
something-that-looks-like-attributes-in-839ec = Etwas, das wie Attribute nach Art von kramdown aussieht
places-that-look-like-attributes-in-dd802 = Stellen, die wie Attribute nach Art von kramdown aussehen
write-id-class-key-value-without-49805 = { $shown } Schreiben Sie {"{"}#id .class key="value"{"}"} ohne den Doppelpunkt, unmittelbar hinter eine Überschrift oder hinter Worte in Klammern.
something-that-looks-like-a-call-84b1e = Etwas, das wie ein Hinweiskasten eines anderen Programms aussieht
places-that-look-like-call-outs-c3f4d = Stellen, die wie Hinweiskästen eines anderen Programms aussehen
write-note-or-note-4c187 = { $shown } Schreiben Sie :::note … ::: oder > [!NOTE].
something-that-looks-like-a-table-0dd0a = Etwas, das wie eine mit Zeichen gezeichnete Tabelle aussieht
places-that-look-like-tables-drawn-43e91 = Stellen, die wie mit Zeichen gezeichnete Tabellen aussehen
write-the-table-with-between-its-ce0f5 = { $shown } Schreiben Sie die Tabelle mit | zwischen den Zellen und einer Zeile |---|---| unter ihrem Kopf.
a-line-that-looks-like-a-b9c52 = Eine Zeile, die wie eine Überschrift aussieht und keine ist
lines-that-look-like-headings-and-fc37b = Zeilen, die wie Überschriften aussehen und keine sind
put-a-space-after-the-number-032ae = Setzen Sie ein Leerzeichen hinter die Rautezeichen: ## Titel.
two-stars-that-look-like-bold-1a917 = Zwei Sterne, die nach fetter Schrift aussehen, die nie endet oder nie beginnt
places-with-two-stars-that-look-4cad3 = Stellen mit zwei Sternen, die nach fetter Schrift aussehen, die nie endet oder nie beginnt
put-two-stars-right-before-and-9be24 = Setzen Sie je zwei Sterne unmittelbar vor und unmittelbar hinter die Worte, im selben Absatz; oder schreiben Sie \*\* für die Sterne.
words-with-a-mark-in-the-d6700 = Ausgezeichnete Worte im Titel eines Bildes, in dem nur Worte, Formeln, Verweise und Belege stehen können
titles-of-pictures-that-have-words-89475 = Bildtitel mit ausgezeichneten Worten, in denen nur Worte, Formeln, Verweise und Belege stehen können
write-the-caption-in-a-figure-598f0 = { $shown } Schreiben Sie die Bildunterschrift in einen Block :::figure; dort lassen sich Worte auszeichnen.
a-reference-to-a-character-that-30993 = Ein Zeichenverweis auf ein Zeichen, das in keiner Ausgabe stehen kann, gezeigt als �
references-to-characters-that-no-edition-a3084 = Zeichenverweise auf Zeichen, die in keiner Ausgabe stehen können, gezeigt als �
write-the-character-itself-or-take-c2666 = Schreiben Sie das Zeichen selbst, oder entfernen Sie den Verweis.
lines-that-look-like-metadata-and-53079 = Zeilen, die wie Metadaten aussehen und Text sind
files-that-begin-with-lines-that-b4206 = Dateien, die mit Zeilen beginnen, die wie Metadaten aussehen und Text sind
put-a-line-before-and-after-2fea4 = Setzen Sie davor und dahinter je eine Zeile ---.
something-between-fences-that-another-program-36ff8 = Ein Codeblock, aus dem ein anderes Programm etwas machen würde
things-between-fences-that-another-program-a9301 = Codeblöcke, aus denen ein anderes Programm etwas machen würde
it-is-shown-as-code-write-0ddac = Es erscheint als Programmcode. Schreiben Sie, was es ergeben würde.
the-code-of-a-cell-is-16543 = Der Code einer Codezelle wird nicht ausgeführt: Was er zeigen würde, steht nicht im Buch
cells-whose-code-is-not-run-26495 = Codezellen werden nicht ausgeführt: Was sie zeigen würden, steht nicht im Buch
octavo-runs-nothing-put-what-is-6139e = Octavo führt nichts aus. Setzen Sie in den Text, was zu sehen sein soll, oder zeigen Sie ein Bild davon.
a-cell-whose-code-is-not-3dfe5 = Eine Codezelle, die nicht zu sehen sein soll (echo: false, include: false), steht in keiner Ausgabe
cells-whose-code-is-not-to-b6b29 = Codezellen, die nicht zu sehen sein sollen (echo: false, include: false), stehen in keiner Ausgabe
that-is-what-they-say-of-22ebe = So sagen sie es selbst; entfernen Sie die Option, um den Code zu zeigen.
a-listing-of-rust-has-lines-f968f = Ein Codeblock in Rust hat Zeilen, die nicht zu sehen sein sollen („# …“); sie stehen in keiner Ausgabe
listings-of-rust-have-lines-that-e0bd2 = Codeblöcke in Rust haben Zeilen, die nicht zu sehen sein sollen („# …“) und in keiner Ausgabe stehen
so-mdbook-and-rustdoc-have-it-71c7e = So halten es mdBook und rustdoc; entfernen Sie das Zeichen, um eine Zeile zu zeigen.
code-within-a-line-that-is-302e6 = Code in einer Zeile, der berechnet werden soll, erscheint so, wie er geschrieben ist
places-within-lines-whose-code-is-f14d0 = Stellen in Zeilen, deren Code berechnet werden soll, erscheinen so, wie sie geschrieben sind
octavo-runs-nothing-write-the-result-5d2f6 = Octavo führt nichts aus. Schreiben Sie das Ergebnis.
commands-of-latex-that-are-for-27c25 = LaTeX-Befehle, die nur die Seitengestaltung betreffen, stehen in keiner Ausgabe
lines-of-latex-that-are-for-4924d = Zeilen mit LaTeX, die nur die Seitengestaltung betreffen, stehen in keiner Ausgabe
octavo-makes-contents-and-lists-pages-30254 = Octavo macht Inhaltsverzeichnis und andere Verzeichnisse, Seiten und Seitenzahlen selbst (toc:, lists:, page: in book.yaml).
words-for-ref-that-nothing-in-b2116 = Worte für (ref:…), auf die in dieser Datei nichts verweist, stehen in keiner Ausgabe
paragraphs-of-words-for-ref-that-3ca84 = Absätze mit Worten für (ref:…), auf die in ihrer Datei nichts verweist, stehen in keiner Ausgabe
write-ref-in-the-same-file-4ebe3 = Schreiben Sie (ref:…) in derselben Datei dorthin, wo die Worte stehen sollen, oder entfernen Sie sie.
an-environment-of-latex-that-is-6420b = Eine LaTeX-Umgebung, die keine Formel ist
environments-of-latex-that-are-no-852b0 = LaTeX-Umgebungen, die keine Formeln sind
it-is-shown-as-the-code-83bbb = Sie erscheint als der Code, der sie ist. Schreiben Sie es in Markdown.
a-command-of-latex-that-is-3eb3e = Ein LaTeX-Befehl, der keine Formel ist
commands-of-latex-that-are-no-472a2 = LaTeX-Befehle, die keine Formeln sind
write-it-in-markdown-or-between-aec7b = { $shown } Schreiben Sie es in Markdown, oder zwischen Backticks, wenn der Befehl selbst gemeint ist.
a-list-of-contents-that-another-b5e00 = Ein Inhaltsverzeichnis, das ein anderes Programm machen würde, ist weggelassen
lists-of-contents-that-another-program-cbe78 = Inhaltsverzeichnisse, die ein anderes Programm machen würde, sind weggelassen
octavo-makes-its-own-contents-nothing-e1d84 = Octavo macht selbst ein Inhaltsverzeichnis; es ist nichts zu tun.
a-paragraph-that-looks-like-verse-997db = Ein Absatz, der nach Versen aussieht
paragraphs-that-look-like-verse-c33c8 = Absätze, die nach Versen aussehen
put-it-between-verse-and-and-91cd8 = Setzen Sie ihn zwischen :::verse und :::, dann bleiben seine Zeilen zusammen und werden als Verse gesetzt.
a-listing-that-nothing-closes-82e3e = Ein Codeblock, der nicht geschlossen wird
listings-that-nothing-closes-d18a8 = Codeblöcke, die nicht geschlossen werden
it-runs-to-the-end-of-0c881 = Schließen Sie ihn mit einer Zeile aus denselben Zeichen; sonst gilt alles, was folgt, als Code.
a-block-between-colons-that-nothing-a2990 = Ein Block zwischen Doppelpunkten, der nicht geschlossen wird
blocks-between-colons-that-nothing-closes-58dc8 = Blöcke zwischen Doppelpunkten, die nicht geschlossen werden
it-runs-to-the-end-of-1ba68 = Er reicht bis zum Ende dessen, worin er steht, und alles Folgende gehört zu ihm: Schließen Sie ihn mit einer Zeile aus ebenso vielen Doppelpunkten.
a-row-of-a-table-has-05ebe = Eine Tabellenzeile hat mehr Zellen als der Tabellenkopf
rows-of-tables-have-more-cells-3f6eb = Tabellenzeilen haben mehr Zellen als ihr Tabellenkopf
what-is-over-stands-in-the-6df10 = Was zu viel ist, steht in der letzten Zelle. Schreiben Sie \| für einen Strich, der keine Zellen trennt.

## src/manuscript/text/includes.ts

a-manuscript-can-only-use-what-a81f2 = Ein Manuskript kann nur verwenden, was in seinem eigenen Ordner liegt: Bauen Sie den Ordner, der beides enthält, oder kopieren Sie die Dateien hinein.
a-region-stands-in-the-file-13b98 = Ein Bereich steht in der Datei zwischen ANCHOR: name und ANCHOR_END: name oder zwischen #region name und #endregion.
would-include-itself-48b97 = { $file } würde sich selbst einfügen
that-has-no-end-take-one-cab37 = Das hat kein Ende: Entfernen Sie eines der beiden.
is-included-too-deeply-ad14d = { $file } ist zu tief verschachtelt eingefügt
include-it-higher-up-90781 = Fügen Sie die Datei weiter oben ein.
is-not-included-there-is-too-a09dd = { $file } ist nicht eingefügt: Es ist schon zu viel
make-it-a-chapter-663de = Machen Sie ein Kapitel daraus.
has-no-b178f = { $file } enthält { $range } nicht
is-not-included-adbdf = { $file } ist nicht eingefügt: { $text }
files-are-not-included-since-they-576a1 = { $count } Dateien sind nicht eingefügt, weil sie außerhalb des Manuskriptordners liegen; die erste: { $file }
there-is-no-file-to-include-04348 = Die Datei { $file }, die eingefügt werden soll, gibt es nicht
paths-are-taken-from-the-file-c25af = Pfade gelten von der Datei aus, in der sie stehen, und bleiben im Ordner des Manuskripts.

## src/manuscript/text/named-files.ts

such-part-d66f9 = diesen Teil
the-data-eb2ea = den Daten
rows-are-lines-and-cells-are-d1b62 = Jede Tabellenzeile steht auf einer eigenen Zeile; Zellen sind durch Kommas getrennt, solche mit Kommas stehen in Anführungszeichen (RFC 4180).
no-table-is-made-of-df757 = Aus { $name } wird keine Tabelle: { $what }
it-is-no-data-c7369 = Es sind keine Daten

## src/manuscript/title-formulas.ts

the-formula-in-the-title-cannot-6cfb9 = Die Formel „{ $value }“ im Titel „{ $words }“ lässt sich nicht setzen: { $problem }; sie erscheint so, wie sie geschrieben ist
it-shows-nothing-06ce1 = Sie zeigt nichts
mend-its-tex-or-write-the-5e0b8 = Berichtigen Sie das TeX, oder schreiben Sie den Titel ohne die Formel.

## src/markup/handlers/blocks.ts

known-are-2bb3e = Bekannt sind: { $block-names }.
unknown-block-its-content-is-kept-1bf61 = Unbekannter Block „{ $node }“; sein Inhalt bleibt

## src/markup/handlers/parallel.ts

texts-in-parallel-are-two-to-0a309 = Parallele Texte sind zwei bis vier Blöcke und nichts daneben
write-lang-la-for-each-6e5cf = Schreiben Sie für jeden :::{"{"}lang=la{"}"} … :::.
texts-in-parallel-have-paragraphs-what-109bb = Parallele Texte haben { $counts } Absätze: Was nebeneinander steht, gehört nicht zusammen
give-each-as-many-f54b0 = Geben Sie allen gleich viele.

## src/markup/raw-html.ts

input-was-taken-out-44ad2 = <input> wurde entfernt
editions-carry-no-forms-7c923 = Ausgaben enthalten keine Formulare.
its-content-is-kept-40b40 = ; der Inhalt bleibt{ $node }
was-taken-out-8bba2 = <{ $tag-name }> wurde entfernt{ $lost }
editions-carry-no-scripts-frames-forms-00d82 = Ausgaben enthalten keine Skripte, Frames, Formulare oder eingebetteten Medien. Verwenden Sie stattdessen Markdown oder schlichtes HTML.
the-event-handler-was-taken-out-944c5 = Die Ereignisbehandlung { $name } wurde entfernt
editions-carry-no-scripts-80994 = Ausgaben enthalten keine Skripte.
the-address-was-taken-out-771c6 = Die Adresse „{ $address }“ wurde entfernt
addresses-with-were-taken-out-this-36c3b = { $count } Adressen mit { $scheme } wurden entfernt; die erste: „{ $address }“
use-http-https-mailto-or-tel-78124 = Verwenden Sie http, https, mailto oder tel oder einen Pfad im Manuskript.
with-its-content-0befb = , samt Inhalt
with-its-words-0c51a = , samt den Worten „{ $words }“
and-what-it-says-as-is-15e8d = , nicht aber, was es unter { $names } sagt

## src/markup/svg.ts

it-declares-entities-d03d9 = Es deklariert Entitäten
its-root-is-not-svg-215dc = Das Wurzelelement ist nicht <svg>
it-is-not-well-formed-xml-f2469 = Es ist kein wohlgeformtes XML: { $words }
its-elements-are-nested-deeper-than-b4511 = Die Elemente sind tiefer als { $deepest } Ebenen geschachtelt
with-its-words-8f78c = <{ $name }> mit den Worten „{ $words }“
import-or-url-in-style-a2fb2 = @import oder url() in <style>

## src/markup/tree.ts

is-no-element-of-html-it-ecc7c = <{ $name }> ist kein HTML-Element; es erscheint als Text
if-you-mean-the-words-write-af85c = Wenn Sie die Worte meinen, schreiben Sie `<{ $name }>` zwischen Backticks oder \<{ $name }> mit einem Backslash.

## src/plugins/drawings.ts

on-drawings-af37b =
    { $count ->
        [one] an { $count } Zeichnung
       *[other] an { $count } Zeichnungen
    }
gives-no-list-with-a-drawing-584c9 = liefert keine Liste mit einer Zeichnung für jeden Code
it-gives-no-svg-1ba84 = Es liefert kein SVG
this-cannot-be-drawn-80667 = { $name }: Dies lässt sich nicht zeichnen: { $reason }
it-is-set-as-code-51a7d = Es ist als Programmcode gesetzt.
say-behind-the-fence-what-it-19d33 = Sagen Sie in der ersten Zeile des Blocks, was die Zeichnung zeigt: ```mermaid {"{"}alt="…"{"}"}; in Mermaid geht es auch mit accTitle und accDescr.
drawing-without-alternative-text-76cca = Zeichnung ohne Alternativtext
a-drawing-in-is-set-as-28dd1 = Eine Zeichnung in { $language } ist als Programmcode gesetzt
drawings-in-are-set-as-code-575b5 = { $count } Zeichnungen in { $language } sind als Programmcode gesetzt; zuerst hier
a-plug-in-draws-it-plugins-f19eb = Ein Plug-in zeichnet das: --plugins { $plugin }

## src/plugins/failing.ts

the-plug-in-cannot-be-used-ef88a = Das Plug-in { $plugin } lässt sich nicht verwenden: { $what }
the-plug-in-a7d3c = Das Plug-in { $plugin } { $what }
a-plug-in-is-a-program-9d540 = Ein Plug-in ist ein eigenes Programm: Beheben kann den Fehler, wer es geschrieben hat. Ohne das Plug-in lässt sich das Buch bauen.
failed-2bb10 = ist { $doing } gescheitert: { $reason }

## src/plugins/fit.ts

on-the-edition-5896f = an der Ausgabe { $edition }
while-it-checked-9df77 = bei der Prüfung
makes-of-the-edition-nothing-that-b2609 = liefert für die Ausgabe { $name } nichts, was sich ablegen lässt: { $what }
write-gives-no-artifact-0cd28 = write liefert kein {"{"}artifact{"}"}
artifact-edition-is-not-3102f = artifact.edition ist nicht „{ $name }“
artifact-mediatype-is-missing-0599b = artifact.mediaType fehlt
its-path-does-not-begin-with-814fe = Der Pfad beginnt nicht mit „{ $slug }/“
its-bytes-are-no-uint-array-95bf6 = Die Bytes sind kein Uint8Array

## src/plugins/shape.ts

it-is-no-object-e547d = Es ist kein Objekt
a-plug-in-is-name-remark-26481 = Ein Plug-in ist {"{"}name, remark, rehype, book, …{"}"}.
it-has-no-name-fb31c = Es hat keinen Namen
name-lower-case-letters-digits-and-780a5 = name: Kleinbuchstaben, Ziffern und Bindestriche.
another-one-has-its-name-aeecd = Ein anderes hat denselben Namen
it-has-a0ed0 = Es enthält „{ $unknown }“
is-no-list-96945 = { $key } ist keine Liste
holds-something-that-is-no-function-20c27 = { $key } enthält etwas, das keine Funktion ist
a-drawing-has-no-function-draw-0f2f0 = Eine Zeichnung hat keine Funktion draw
a-drawing-does-not-say-of-9e892 = Eine Zeichnung sagt nicht, für welche Sprachen sie da ist (languages: eine Liste von Wörtern)
there-is-an-edition-already-8421d = Eine Ausgabe „{ $edition }“ gibt es schon
an-edition-is-no-object-2475e = Eine Ausgabe ist kein Objekt
an-edition-has-no-name-2aeec = Eine Ausgabe hat keinen Namen
its-edition-50c2a = Seine Ausgabe „{ $name }“ { $what }
does-not-say-whether-it-is-1685e = sagt nicht, ob sie auch ungefragt gemacht wird (byDefault)
does-not-say-whether-it-needs-420e3 = sagt nicht, ob sie den Browser braucht (needs.press: must, may, no)
does-not-say-what-it-has-16757 = sagt nicht, was sie mit Seiten zu tun hat (needs.pages: gives, takes, no)
has-no-function-write-544d9 = hat keine Funktion write
has-a-check-that-is-no-6d6e3 = hat eine Prüfung, die keine Funktion ist
has-an-option-without-a-type-b112b = hat eine Option „{ $option }“ ohne Typ (string, boolean)
does-not-say-what-its-option-5390b = sagt nicht, wozu ihre Option „{ $option }“ da ist (help)

## src/plugins/trees.ts

made-of-something-that-is-no-d7111 = hat aus { $file } etwas gemacht, das kein Markdown-Baum ist
made-of-something-that-is-no-6b635 = hat aus { $file } etwas gemacht, das kein HTML-Baum ist
on-f65f4 = an { $file }
takes-its-time-with-the-tree-39ea8 = lässt sich mit dem Baum einer Datei Zeit (es ist asynchron); es soll am ganzen Buch arbeiten

## src/plugins/whole-book.ts

on-the-book-bd3b5 = am Buch
leaves-the-book-unsound-27a27 = hinterlässt das Buch fehlerhaft: { $flaw }

## src/prepress/imposer/imposition.ts

the-pdf-has-no-pages-6f41c = Das PDF hat keine Seiten

## src/prepress/lengths.ts

is-not-a-length-319c0 = { $what }: „{ $text }“ ist keine Länge
lengths-are-such-as-mm-mm-414ac = Längen sind zum Beispiel 0.1mm, 3mm oder 0.125in.
there-is-no-paper-e1a72 = Es gibt kein Papier „{ $text }“
sheets-are-or-width-by-height-dcb11 = Bogen sind { $names } oder Breite mal Höhe: 320x450mm.

## src/prepress/named-pdf.ts

the-pdf-is-encrypted-3b551 = Das PDF ist verschlüsselt
save-it-without-a-password-first-e5b54 = Speichern Sie es zuerst ohne Passwort: qpdf --decrypt locked.pdf open.pdf.
this-is-no-pdf-that-can-c0d71 = Das ist kein PDF, das sich lesen lässt: { $message }
other-programs-may-be-able-to-ecbec = Andere Programme können es vielleicht reparieren: qpdf damaged.pdf mended.pdf.

## src/prepress/print-ready/intent.ts

ask-the-printer-for-the-icc-188b8 = Bitten Sie die Druckerei um das ICC-Profil für Druckmaschine und Papier, zum Beispiel PSO Coated v3.
is-no-icc-profile-e281d = ist kein ICC-Profil
is-not-the-profile-of-a-1312c = ist nicht das Profil einer Druckmaschine
is-of-a-version-that-pdf-f6128 = hat eine Version, die PDF nicht kennt

## src/prepress/print-ready/press-copy.ts

the-file-for-the-printer-is-ed4aa = Die Datei für die Druckerei ist kein PDF/X-4: Sie hat keine Ausgabebedingung (output intent)
ask-the-printer-for-the-icc-13fb2 = Bitten Sie die Druckerei um das ICC-Profil der Druckmaschine, und geben Sie es mit --output-intent an. Viele Druckereien kommen ohne es aus.
has-dots-per-inch-where-it-850c3 = { $name } hat im Druck { $dpi } Punkte pro Zoll, { $page }
it-is-pixels-wide-and-mm-c2a71 = Das Bild ist { $width } Pixel breit, im Druck { $printed } mm: { $printed-2 } Pixel wären genug.
a-picture-keeps-its-colours-in-7a9fb = Ein Bild { $page } behält in der Datei für die Druckerei seine Farben
it-is-of-a-kind-that-5c82f = Es ist von einer Art, die sich nicht lesen lässt. Speichern Sie es als PNG oder als einfaches JPEG.
something-reaches-the-edge-of-the-bccd1 = Etwas reicht { $page } bis an den Rand der Seite und endet dort
cutting-is-not-exact-it-may-e5a53 = Der Schnitt ist nicht genau: Es kann ein weißer Streifen bleiben. Halten Sie 5 mm Abstand vom Rand.
on-sheet-of-the-pdf-43e55 = auf Blatt { $page } des PDF
on-page-75a86 = auf Seite { $label }

## src/prepress/print-ready/wrap-copy.ts

has-dots-per-inch-on-the-822b5 = { $source } hat auf dem Umschlag { $dpi } Punkte pro Zoll

## src/prepress/spine.ts

the-spine-is-mm-wide-as-2c73f = Der Rücken ist { $millimetres } mm breit, wie es im Manuskript steht; { $pages } Seiten auf Papier von { $leaf } mm Dicke sind { $reckoned } mm
the-spine-is-mm-wide-pages-69971 = Der Rücken ist { $millimetres } mm breit: { $pages } Seiten auf Papier von { $leaf } mm Dicke
that-is-office-paper-say-what-7c120 = Das ist Büropapier. Sagen Sie, worauf das Buch gedruckt wird: paper: {"{"}thickness: 0.12mm{"}"}.

## src/preview/serving.ts

templates-preview-is-not-there-e59fb = templates/preview/{ $name } ist nicht da

## src/projects/bookdown.ts

is-for-r-markdown-3ec7e = gilt nur für R Markdown
is-for-bookdown-7754c = gilt nur für bookdown
chapter-8ec11 = 1 Kapitel
chapters-e3f68 = { $count } Kapitel
bookdown-s-numbers-of-sections-cea49 = die Abschnittsnummern von bookdown

## src/projects/d2lbook.ts

is-for-d-lbook-39611 = gilt nur für d2lbook
lists-of-chapters-toc-a9256 = Kapitellisten (toc)
tabs-32d3f = Reiter
all-of-them-are-in-the-1ff7f = stehen alle im Buch, jeder beginnt mit seinem Namen

## src/projects/findings.ts

is-another-day-each-time-write-a178d = „{ $given }“ ist jedes Mal ein anderer Tag: Schreiben Sie date: 2026-11-28 in book.yaml
book-yaml-cannot-say-this-8739b = in book.yaml nicht auszudrücken

## src/projects/importing.ts

is-a-file-a-project-is-af61c = { $path } ist eine Datei: Ein Projekt ist ein Ordner
name-the-folder-in-which-it-40700 = Nennen Sie den Ordner, in dem sie liegt.
plain-markdown-a8ce6 = einfachem Markdown
the-names-of-its-files-3e43f = die Namen der Dateien
are-said-nowhere-write-them-in-ede19 = nirgends angegeben: Schreiben Sie beides in book.yaml

## src/projects/jupyter-book.ts

is-for-jupyter-book-447cc = gilt nur für Jupyter Book
is-for-sphinx-ddba0 = gilt nur für Sphinx
is-for-myst-da3b3 = gilt nur für MyST
is-no-markdown-notebooks-and-addresses-e05d6 = kein Markdown: Notebooks und Adressen sind keine Kapitel

## src/projects/pandoc.ts

is-for-pandoc-s-templates-5da82 = gilt den Vorlagen von Pandoc
is-for-pandoc-s-templates-and-eaf2f = gilt den Vorlagen und Filtern von Pandoc
is-how-pandoc-makes-its-files-8a8d0 = betrifft, wie Pandoc seine Dateien erzeugt
files-that-pandoc-is-given-c1aa8 =
    { $count ->
        [one] { $count } Datei, die Pandoc übergeben wird
       *[other] { $count } Dateien, die Pandoc übergeben werden
    }

## src/projects/quarto.ts

is-for-the-pages-that-quarto-eddaa = gilt den Seiten, die Quarto erzeugt
is-for-quarto-7b037 = gilt nur für Quarto
is-how-quarto-makes-that-format-a5df5 = betrifft, wie Quarto dieses Format erzeugt; Octavo hat eigene Themes
quarto-s-numbers-of-sections-5da77 = die Abschnittsnummern von Quarto
is-no-book-the-files-are-1de56 = ist kein Buch: Die Dateien stehen in der Reihenfolge ihrer Namen

## src/projects/report.ts

nothing-9cc3e = Nichts.
what-octavo-import-made-of-it-27b32 = Was octavo import daraus gemacht hat
a-project-of-the-sources-were-81deb = Ein Projekt von { $from } → { $target }. Die Quellen blieben unberührt.
understood-50172 = Verstanden
changed-2a614 = Geändert
left-alone-80a0c = Nicht übernommen

## src/projects/settings-files.ts

cannot-be-read-d404c = { $file } lässt sich nicht lesen: { $text }

## src/projects/stock.ts

fig-x-sec-x-and-their-c7e34 = @fig-x, @sec-x und dergleichen
references-by-number-6026f = Verweise mit Nummer
citations-6058e = Zitate
cells-of-code-r-python-code-cb418 = Codezellen ({"{"}r{"}"}, {"{"}python{"}"}, {"{"}code-cell{"}"})
code-as-it-is-written-with-041e3 = Code, wie er dasteht, mit Bildunterschriften und Kennungen; ausgeführt wird keiner
directives-note-figure-3da93 = Direktiven ({"{"}note{"}"}, {"{"}figure{"}"} …)
blocks-2a12d = Blöcke
roles-ref-x-cite-x-b2ed3 = Rollen ({"{"}ref{"}"}`x`, {"{"}cite{"}"}`x` …)
references-citations-formulas-65cb9 = Verweise, Zitate, Formeln
references-and-citations-2b4a0 = Verweise und Zitate
ids-23466 = Kennungen
includes-links-breaks-words-0f7a1 = eingefügte Dateien, Links, Umbrüche, Wörter
includes-9472f = eingefügte Dateien
a-paragraph-that-begins-with-the-f9bbb = ein Absatz, der mit dem Namen des Reiters beginnt
octavo-check-says-where-70f07 = octavo check sagt, wo
is-listed-and-is-not-there-ef219 = aufgeführt, aber nicht vorhanden
once-20065 = einmal
times-2189d = { $count }-mal
and-more-00e89 = { $named } und { $count } weitere
not-listed-and-not-in-the-6dc53 = nicht aufgeführt und nicht im Buch
notebooks-ipynb-920a6 = { $count } Notebooks (.ipynb)
octavo-reads-no-notebooks-jupytext-to-2aa34 = Octavo liest keine Notebooks: jupytext --to md macht Markdown daraus

## src/projects/summary-lists.ts

is-for-mdbook-13c92 = gilt nur für mdBook
is-for-mdbook-its-preprocessors-and-4c805 = gilt mdBook, seinen Präprozessoren und Renderern
is-a-program-title-and-author-25990 = ist ein Programm: Titel und Autor sind in book.yaml zu schreiben
is-for-honkit-and-its-plug-706d8 = gilt HonKit und seinen Plug-ins

## src/publish.ts

two-manuscripts-would-both-be-published-b7a01 = Zwei Manuskripte würden beide als { $slug } veröffentlicht
give-one-of-them-another-slug-7dc9d = Geben Sie einem der beiden einen anderen slug: in seinen Kopfdaten oder in book.yaml.
the-report-on-the-refused-editions-d5e5d = Der Bericht über die abgelehnten Ausgaben ist { $page }
the-editions-are-published-with-error-9d3e3 = Die Ausgaben sind mit 1 Fehler veröffentlicht, weil die Prüfung vor der Veröffentlichung ausgesetzt war
the-editions-are-published-with-errors-58e5d = Die Ausgaben sind mit { $errors } Fehlern veröffentlicht, weil die Prüfung vor der Veröffentlichung ausgesetzt war
they-do-not-keep-their-standards-ebe56 = Sie halten ihre Standards nicht ein: Geben Sie sie keiner Bibliothek und keiner Buchhandlung.

## src/records/crossref.ts

a-doi-doi-0c0dc = eine DOI (doi:)
the-address-it-leads-to-url-3a933 = die Adresse, zu der sie führt (url:)
a-publisher-publisher-5e93d = die Angabe des Verlags (publisher:)
a-year-date-c08fd = ein Jahr (date:)
an-e-mail-address-for-answers-0f396 = eine E-Mail-Adresse für Antworten (contact:)

## src/records/datacite.ts

somebody-who-made-it-author-or-5249a = die Angabe, wer es gemacht hat (author: oder contributors:)

## src/records/missing.ts

nobody-is-named-who-made-it-e31da = Es ist nicht gesagt, wer es gemacht hat
it-is-filed-under-its-title-7e2b5 = Es wird nur unter seinem Titel verzeichnet
nobody-finds-it-by-a-name-1793e = Niemand findet es unter einem Namen
a-register-asks-for-somebody-who-09f7b = Die Registrierungsstelle fragt, wer es gemacht hat
no-register-is-named-that-knows-8a64d = Es ist keine Normdatei genannt, die { $book } kennt
people-of-the-same-name-are-cbad8 = Wer denselben Namen trägt, ist für einen Katalog dieselbe Person
the-book-is-not-added-to-05367 = Das Buch kommt nicht in die Liste ihrer Werke
the-title-is-not-given-in-bc41f = Der Titel ist nicht in lateinischer Schrift angegeben
catalogues-that-are-searched-with-latin-03b21 = Kataloge, in denen mit lateinischer Schrift gesucht wird, finden es nicht
there-is-no-publisher-2aa64 = Es ist kein Verlag angegeben
nobody-is-named-who-brought-it-9527b = Es ist nicht gesagt, wer es herausgebracht hat
a-shop-has-nobody-to-order-8c243 = Eine Buchhandlung kann bei niemandem bestellen
a-register-asks-who-brought-it-71464 = Die Registrierungsstelle fragt, wer es herausgebracht hat
there-is-no-place-of-publication-4d9c3 = Es ist kein Erscheinungsort angegeben
the-field-stays-empty-fbffd = Das Feld bleibt leer
there-is-no-country-of-publication-d5631 = Es ist kein Erscheinungsland angegeben
national-libraries-do-not-know-whose-7ae07 = Nationalbibliotheken wissen nicht, zu welcher es gehört
it-is-in-no-national-list-650d6 = Es steht in keinem nationalen Verzeichnis
there-is-no-date-of-publication-46739 = Es ist kein Erscheinungsdatum angegeben
it-has-no-year-0203b = Es hat kein Jahr
a-shop-does-not-know-from-de01f = Eine Buchhandlung weiß nicht, ab wann sie es verkaufen darf
a-register-asks-for-the-year-463e1 = Die Registrierungsstelle fragt nach dem Jahr
there-is-neither-an-isbn-nor-ee9b6 = Es ist weder eine ISBN noch eine DOI angegeben
copies-that-others-hold-are-not-f2648 = Exemplare anderer sind nicht als dasselbe Buch zu erkennen
there-is-no-isbn-949b4 = Es ist keine ISBN angegeben
shops-know-books-by-it-cf2a9 = Buchhandlungen kennen Bücher an ihrer ISBN
an-isbn-does-not-say-of-af7b9 = Eine ISBN sagt nicht, zu welcher Ausgabe sie gehört
it-is-taken-for-that-of-fa60c = Sie gilt als die aller Ausgaben
the-form-of-the-product-is-c845b = Die Produktform ist nicht angegeben
how-the-book-on-paper-is-06759 = Wie das gedruckte Buch gebunden ist, ist nicht gesagt
it-is-sold-as-book-188db = Es wird als „Buch“ verkauft
there-is-no-doi-4d719 = Es ist keine DOI angegeben
there-is-nothing-to-register-0b5f9 = Es gibt nichts zu registrieren
the-series-has-no-issn-e9aa5 = Die Reihe hat keine ISSN
it-is-joined-to-others-of-b9e52 = Mit den anderen der Reihe verbindet es nur deren Name
there-is-no-address-of-the-8b53f = Es ist keine Adresse der Web-Ausgabe angegeben
a-doi-has-nowhere-to-lead-0ae0b = Eine DOI hat kein Ziel
there-is-no-description-daa0b = Es gibt keine Beschreibung
there-is-no-abstract-541ab = Es gibt keine Zusammenfassung
its-page-in-a-shop-is-3397d = Seine Seite in einer Buchhandlung ist leer
what-it-is-about-is-not-03ccf = Wovon es handelt, ist nicht gesagt
it-is-found-by-no-subject-1c631 = Es ist unter keinem Thema zu finden
there-is-no-thema-code-7b2e5 = Es ist kein Thema-Code angegeben
a-shop-does-not-know-where-1c2c5 = Eine Buchhandlung weiß nicht, wohin damit
whom-it-is-for-is-not-67214 = Für wen es ist, ist nicht gesagt
it-is-on-no-shelf-for-6bfdd = Es steht in keinem Regal für Leser eines bestimmten Alters
nothing-is-said-of-rights-30782 = Zu den Rechten ist nichts gesagt
whom-it-may-be-shown-to-bdfc6 = Wem es gezeigt werden darf, muss erfragt werden
nobody-knows-what-may-be-done-e0882 = Niemand weiß, was damit getan werden darf
there-is-no-price-dd7f1 = Es ist kein Preis angegeben
it-cannot-be-sold-f4485 = Es kann nicht verkauft werden
where-it-may-be-sold-is-7848c = Wo es verkauft werden darf, ist nicht gesagt
shops-abroad-leave-it-out-2f44c = Buchhandlungen im Ausland lassen es weg
there-is-no-picture-of-the-b0add = Es gibt kein Bild des Umschlags
shops-show-the-one-that-is-a5fe1 = Buchhandlungen zeigen das, das aus dem Titel gemacht ist
there-is-no-address-for-questions-b54ce = Es ist keine Adresse für Fragen angegeben
nobody-can-be-asked-a8f77 = Es gibt niemanden, den man fragen könnte
readers-who-need-an-accessible-copy-21c67 = Wer ein barrierefreies Exemplar braucht, kann niemanden fragen
a-register-sends-its-answer-there-b82d7 = Die Registrierungsstelle schickt ihre Antwort dorthin

## src/report/frame.ts

error-5917a = Fehler:
warning-db720 = Warnung:
info-fd80e = Hinweis:
hint-f9130 = Rat:
also-54a7b = auch:
begin-with-ee917 = Beginnen Sie mit { $where }: { $hint }
and-more-all-shows-each-439a1 = und { $count } weitere; --all zeigt jede

## src/report/phrase.ts

and-3ae39 = { $values } und { $last }
or-a9f67 = { $values } oder { $last }

## src/report/report.ts

times-this-is-the-first-84568 = { $text } ({ $count }-mal; zuerst hier)

## src/report/silencing.ts

it-is-not-said-which-rule-dcbd5 = Es ist nicht gesagt, welche Regel stummgeschaltet ist
there-is-no-rule-that-could-a3f1a = Es gibt keine Regel „{ $name }“, die sich stummschalten ließe
each-message-has-the-name-of-722fd = Jede Meldung trägt den Namen ihrer Regel; octavo rules nennt sie alle.
nothing-is-silenced-here-there-is-65806 = Hier ist nichts stummgeschaltet: Es gibt keine Meldung von { $rule }
take-it-out-it-would-hide-86c18 = Entfernen Sie die Angabe: Sie würde die nächste Meldung verbergen.

## src/session/choosing.ts

unknown-edition-e329f = Unbekannte Ausgabe „{ $unknown }“

## src/session/depositing.ts

is-not-in-the-manuscript-and-5d94c = { $source } liegt nicht im Manuskript und wird eines Tages nicht mehr dort sein, wo es jetzt ist
save-the-picture-in-the-folder-977c8 = Speichern Sie das Bild im Ordner des Manuskripts, und nennen Sie es dort.
the-theme-does-not-come-with-2bb46 = Das Theme { $theme } gehört nicht zu Octavo und liegt nicht im Manuskript

## src/session/make.ts

the-editions-and-would-both-be-19d8c = Die Ausgaben { $owner } und { $edition } wären beide { $path }

## src/session/receiving.ts

a-library-31f10 = eine Bibliothek
a-bookshop-f7018 = eine Buchhandlung
a-register-of-dois-509bd = eine DOI-Registrierungsstelle
for-7e8a1 = { $what }. Für { $receiver }: { $why }
add-84f94 = Ergänzen Sie: { $line }

## src/session/shelving.ts

in-lie-files-of-somebody-else-5c688 = In { $folder } liegen fremde Dateien, die dort bleiben: { $names }
build-with-report-2c03e = Bauen Sie mit --report
deposit-the-book-again-5eba4 = Liefern Sie das Buch noch einmal ab
is-of-an-earlier-build-and-eba6e = { $name } stammt aus einem früheren Lauf und gehört nicht zu diesen Ausgaben
or-move-it-away-05af2 = { $again }, oder räumen Sie die Datei weg.

## src/system/browser/find.ts

there-is-no-browser-at-from-9ef9f = Unter { $value } gibt es keinen Browser (aus { $where })
give-the-path-of-a-chrome-79249 = Geben Sie den Pfad eines Chrome, Chromium oder Edge an, oder lassen Sie ihn weg: octavo doctor zeigt, was es sonst noch gibt.

## src/system/browser/launch.ts

it-was-started-by-root-5577b = Er wurde von root gestartet
the-system-does-not-let-it-9763b = Das System erlaubt ihm keine

## src/system/browser/lend.ts

no-browser-was-found-8776a = Es wurde kein Browser gefunden

## src/system/browser/press.ts

no-browser-was-found-there-is-c67ed = Es wurde kein Browser gefunden: Es gibt keine PDF-Ausgabe
the-browser-ran-without-its-sandbox-8090c = Der Browser lief ohne seine Sandbox: { $unsandboxed }
the-browser-does-not-start-c682f = Der Browser startet nicht: { $reason }
install-chromium-or-google-chrome-or-103ef = Installieren Sie Chromium oder Google Chrome, oder führen Sie npm ci noch einmal ohne --omit=optional aus; OCTAVO_BROWSER nennt einen, der anderswo liegt.
install-google-chrome-chromium-or-edge-23e4c = Installieren Sie Google Chrome, Chromium oder Edge; OCTAVO_BROWSER nennt einen, der anderswo liegt.
the-browser-stopped-while-it-was-c71c8 = Der Browser brach beim Drucken ab
the-browser-did-not-finish-within-bb2c4 = Der Browser wurde nicht innerhalb von { $timeout } Sekunden fertig
the-browser-failed-5d8a5 = Der Browser ist fehlgeschlagen: { $error }
browsers-die-when-memory-runs-out-d2fbf = Browser brechen ab, wenn der Arbeitsspeicher nicht reicht: Versuchen Sie es noch einmal mit weniger offenen Programmen oder mit mehr Speicher für den Container.

## src/system/causes.ts

permission-denied-b77f1 = Zugriff verweigert
the-disk-is-read-only-24153 = Der Datenträger ist schreibgeschützt
the-disk-is-full-7ce45 = Der Datenträger ist voll
the-quota-is-used-up-493f1 = Das Kontingent ist aufgebraucht
a-symbolic-link-that-leads-in-301e6 = ein symbolischer Link, der im Kreis führt
the-name-is-too-long-dfcf9 = Der Name ist zu lang
unknown-reason-2767f = unbekannter Grund

## src/system/changes.ts

is-no-day-2b340 = { $since } ist kein Tag
is-no-day-and-is-in-1e38a = { $since } ist kein Tag, und { $folder } liegt in keinem Git-Repository
write-a-day-commits-are-known-a0fc6 = Schreiben Sie einen Tag: 2026-11-23; Commits sind nur in einem Klon bekannt.
is-neither-a-day-nor-a-02b62 = { $since } ist weder ein Tag noch ein Commit
write-v-or-a-hash-20004 = Schreiben Sie 2026-11-23, v1.2 oder einen Hash.

## src/system/claim.ts

another-run-seems-to-write-to-8a46b = Ein anderer Lauf scheint nach { $folder } zu schreiben: { $path } sagt nicht, welcher
if-nothing-runs-any-more-that-a7fd0 = Läuft nichts mehr, was dorthin schreibt, löschen Sie diese Datei und bauen Sie noch einmal.
another-run-writes-to-process-on-bb07e = Ein anderer Lauf schreibt nach { $folder }: Prozess { $pid } auf { $host }, seit { $since } UTC
wait-until-it-has-ended-or-9f2ae = Warten Sie, bis er zu Ende ist, oder nennen Sie mit --out einen anderen Ordner.
wait-until-it-has-ended-or-afeb7 = Warten Sie, bis er zu Ende ist, oder nennen Sie mit --out einen anderen Ordner. Steht jener Rechner still oder läuft dort nichts mehr, löschen Sie { $path } und bauen Sie noch einmal.
cannot-be-written-38a51 = { $file } lässt sich nicht schreiben: { $cause }
choose-another-folder-with-out-1b1cb = Wählen Sie mit --out einen anderen Ordner.

## src/system/clock.ts

source-date-epoch-is-not-a-7e22a = SOURCE_DATE_EPOCH ist „{ $value }“ und keine Zahl von Sekunden seit 1970
for-instance-source-date-epoch-git-36ef5 = Zum Beispiel SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

## src/system/container/folder.ts

has-more-than-files-d2fc0 = { $path } hat mehr als { $most } Dateien
it-is-no-regular-file-de704 = Es ist keine gewöhnliche Datei

## src/system/container/index.ts

is-neither-a-file-nor-a-dc90d = { $path } ist weder eine Datei noch ein Ordner
there-is-no-file-or-folder-7d192 = Es gibt keine Datei und keinen Ordner { $path }
paths-are-taken-from-the-folder-3b91e = Pfade gelten von dem Ordner aus, in dem octavo gestartet wurde.

## src/system/container/unpack.ts

there-are-more-than-files-867d0 = Es sind mehr als { $files } Dateien
is-no-path-that-can-be-0df2f = { $path } ist kein Pfad, der sich schreiben lässt
it-cannot-be-unpacked-37103 = Es lässt sich nicht entpacken: { $cause }
it-is-larger-than-a-manuscript-1a9c8 = Es ist größer, als ein Manuskript sein darf
it-is-not-unpacked-d8282 = Es wird nicht entpackt: { $why }

## src/system/container/zip.ts

cannot-be-read-as-a-zip-02c2a = { $name } lässt sich nicht als ZIP lesen: { $cause }
nothing-of-it-was-unpacked-look-a0e86 = Nichts davon wurde entpackt. Suchen Sie ein anderes Exemplar.
it-is-encrypted-f93c3 = Sie ist verschlüsselt
it-is-called-where-it-lies-89cf5 = Dort, wo sie in der ZIP-Datei liegt, heißt sie { $file-name }
its-end-is-missing-so-it-1db90 = Das Ende fehlt, also ist es kein ZIP oder wurde abgeschnitten

## src/system/crew/crew.ts

it-was-not-begun-85a7a = nicht begonnen
it-took-more-than-75b1f = Dauer über { $milliseconds }
its-process-ended-1310d = der Prozess endete ({ $signal })
its-process-broke-9c2a5 = der Prozess ist gescheitert: { $message }
it-was-ended-aee1c = beendet
it-needed-more-than-mb-of-87f28 = Speicherbedarf über { $megabytes } MB

## src/system/debug-folder.ts

octavo-debug-names-a-folder-for-7bb59 = OCTAVO_DEBUG nennt einen Ordner für das, was auf dem Weg zum PDF entsteht: Wählen Sie einen anderen oder keinen.

## src/system/fetch.ts

the-server-answered-dbed1 = Der Server antwortete { $status }
is-not-an-image-0b89b = { $url } ist { $media-type }, kein Bild
of-unknown-type-6069d = von unbekanntem Typ
more-than-redirections-d1a8d = mehr als { $redirects } Weiterleitungen
only-http-and-https-are-fetched-8c9d1 = Nur http und https werden abgerufen
the-address-is-not-a-public-d465d = Die Adresse ist keine öffentliche
it-took-too-long-7d58f = Es dauerte zu lange
it-is-larger-than-mb-ca3bd = Es ist größer als { $bytes } MB
the-connection-broke-off-or-took-6f93f = Die Verbindung brach ab oder dauerte zu lange
could-not-be-fetched-e3a93 = { $url } ließ sich nicht abrufen: { $reason }

## src/system/files.ts

is-d6544 = { $path } ist { $status }
a-folder-1bf53 = ein Ordner
not-a-regular-file-92ffa = keine gewöhnliche Datei
the-folder-holds-more-than-files-68d4a = Der Ordner enthält mehr als { $files } Dateien
name-the-manuscript-s-own-folder-e67fa = Nennen Sie den eigenen Ordner des Manuskripts, nicht einen, der alles enthält.
is-not-a-regular-file-c5649 = { $path } ist keine gewöhnliche Datei
a-manuscript-can-only-use-what-0643d = Ein Manuskript kann nur verwenden, was in seinem eigenen Ordner liegt: Kopieren Sie die Datei dorthin.
is-larger-than-mb-6b1d8 = { $path } ist größer als { $limit } MB
it-is-a-folder-5be0a = Es ist ein Ordner
it-is-not-a-regular-file-30c42 = Es ist keine gewöhnliche Datei

## src/system/job-folder.ts

cannot-be-written-for-a-job-cce8d = { $path } lässt sich für einen Auftrag nicht schreiben: { $cause }
jobs-are-done-below-the-folder-568cc = Aufträge werden im Ordner für temporäre Dateien (TMPDIR) ausgeführt.

## src/system/named-file.ts

is-there-already-1925e = { $path } ist schon da
it-was-not-touched-name-another-5fbf7 = Die Datei ist unverändert. Nennen Sie mit --out eine andere, oder überschreiben Sie sie mit --force.
choose-another-place-b9264 = Wählen Sie einen anderen Ort.

## src/system/new-folder.ts

is-there-already-9ea89 = { $path } ist schon da{ $found }
and-not-empty-ead74 = {" "}und nicht leer
nothing-is-overwritten-name-a-new-72958 = Es wird nichts überschrieben: Nennen Sie mit --out einen neuen Ordner.
is-not-empty-it-has-f0dc9 = { $path } ist nicht leer: Darin liegt { $visible }
nothing-is-overwritten-name-a-new-154fe = Es wird nichts überschrieben: Nennen Sie einen neuen Ordner.
is-there-already-and-is-another-3bd37 = { $path } ist schon da und ist eine andere Datei
nothing-is-overwritten-and-nothing-was-75e81 = Es wird nichts überschrieben, und es wurde nichts geschrieben: Räumen Sie die Datei weg, oder nennen Sie einen anderen Ordner.
choose-another-folder-23880 = Wählen Sie einen anderen Ordner.

## src/system/opener.ts

found-no-program-for-it-77784 = { $program } hat kein Programm dafür gefunden

## src/system/preview/server.ts

port-cannot-be-had-e4843 = Port { $wanted } ist nicht verfügbar: { $cause }
another-program-has-it-5084e = ein anderes Programm hat ihn
name-another-or-none-then-one-ceceb = Nennen Sie einen anderen oder keinen: Dann wird einer genommen, der frei ist.
the-preview-cannot-be-served-88206 = Die Vorschau lässt sich nicht bereitstellen: { $cause }

## src/system/queue/connection.ts

the-queue-at-cannot-be-reached-0995e = Die Warteschlange bei { $name } ist nicht erreichbar: { $reason }
is-its-server-running-and-are-405fa = Läuft ihr Server, und stimmen Adresse und Passwort?
a-queue-is-redis-host-port-45ee4 = Eine Warteschlange ist redis://host:port, oder rediss:// mit TLS
it-is-said-with-queue-or-bd22e = Man gibt sie mit --queue an, oder mit OCTAVO_QUEUE, wenn sie ein Passwort hat.

## src/system/queue/taking.ts

the-queue-at-does-not-answer-74e8c = die Warteschlange bei { $connection } antwortet nicht ({ $message }): auf sie wird gewartet
the-queue-at-is-back-b3551 = die Warteschlange bei { $connection } ist wieder da

## src/system/replaced-file.ts

it-is-as-it-was-ea0b2 = Die Datei ist, wie sie war.

## src/system/sandbox.ts

there-is-no-bubblewrap-bwrap-on-e93b0 = Es gibt kein bubblewrap (bwrap) im PATH
install-it-debian-and-fedora-bubblewrap-6466f = Installieren Sie es (Debian und Fedora: bubblewrap), oder lassen Sie --sandbox weg und benutzen Sie je Worker einen Container.

## src/system/shelf.ts

is-not-a-folder-that-octavo-33175 = { $name } ist kein Ordner, den Octavo angelegt hat: { $found }
has-files-that-octavo-did-not-5a2f0 = { $name } enthält Dateien, die Octavo so nicht geschrieben hat: { $changed }
nothing-is-overwritten-that-is-not-218e4 = Was nicht von Octavo stammt, wird nicht überschrieben: Räumen Sie es weg, oder wählen Sie mit --out einen anderen Ordner.
a-file-is-in-the-place-c851f = Anstelle eines Ordners ist dort eine Datei
a-folder-is-in-the-place-89a93 = Anstelle einer Datei ist dort ein Ordner
nothing-can-be-made-there-8c5bd = Dort lässt sich nichts anlegen

## src/system/store/folder-store.ts

the-store-failed-4ca88 = Die Ablage { $folder } hat versagt: { $cause }
it-is-a-folder-that-the-c5f3e = Sie ist ein Ordner, in den Auftraggeber und alle Worker schreiben können.

## src/system/store/index.ts

a-store-is-a-folder-or-0240e = Eine Ablage ist ein Ordner oder s3://bucket/prefix
both-are-said-with-store-11b5e = Beides gibt man mit --store an.

## src/system/store/s3-store.ts

is-no-bucket-96e9d = { $address } ist kein Bucket
write-s-bucket-or-s-bucket-a23dc = Schreiben Sie s3://bucket oder s3://bucket/prefix.
it-is-not-said-who-may-c06da = Es ist nicht gesagt, wer { $address } benutzen darf
set-aws-access-key-id-and-c24df = Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY (und AWS_ENDPOINT_URL für einen Server, der nicht von Amazon ist).
aws-endpoint-url-is-no-address-fdbb8 = AWS_ENDPOINT_URL ist keine Adresse
write-http-host-port-c9cdb = Schreiben Sie http://host:port.
its-server-is-804d3 = Ihr Server ist { $host }.
it-answered-9239c = Sie antwortete { $status }
it-answered-90fb8 = Sie antwortete { $status } ({ $code })
its-list-is-none-0636b = seine Liste ist keine

## src/system/store/store.ts

is-not-there-a8b56 = { $what } ist nicht da
has-somebody-cleared-the-store-build-fb96d = Hat jemand die Ablage geleert? Stellen Sie den Katalog noch einmal her.
is-not-what-was-put-there-f242b = { $what } ist nicht, was dort abgelegt wurde
remove-from-the-store-and-build-c9e4d = Entfernen Sie { $hash } aus der Ablage, und stellen Sie alles noch einmal her.

## src/system/templates.ts

larger-than-mb-8b6af = größer als { $largest } MB
in-is-ba025 = { $file } in { $path } ist { $what }

## src/system/text.ts

is-not-utf-f3c28 = { $file } ist { $foreign }, nicht UTF-8
save-it-as-utf-in-most-677aa = Speichern Sie die Datei als UTF-8, in den meisten Editoren unter „Mit Codierung speichern“.
is-not-utf-0a869 = { $file } ist nicht UTF-8
it-looks-like-utf-or-another-64490 = Es sieht nach UTF-16 oder einer anderen Art von Datei aus: Speichern Sie sie als UTF-8.
here-stands-a-byte-of-another-f7445 = Hier steht ein Byte einer anderen Codierung (vielleicht Latin-1 oder Windows-1252): Speichern Sie die Datei als UTF-8.
has-a-nul-byte-so-it-5c935 = { $file } enthält ein NUL-Byte, ist also kein Text
is-it-a-picture-or-a-9f768 = Ist es ein Bild oder die Datei einer Textverarbeitung? Octavo liest reinen Text in UTF-8.

## src/system/tree.ts

holds-more-than-files-562f3 = { $folder } enthält mehr als { $files } Dateien

## src/system/user-module.ts

the-plug-ins-in-cannot-be-107d1 = Die Plug-ins in { $path } lassen sich nicht laden: { $reason }
exports-no-plug-in-6f589 = { $path } exportiert kein Plug-in
a-module-of-plug-ins-says-c3101 = In einem Modul mit Plug-ins steht export default {"{"}name: …{"}"} oder eine Liste davon.

## src/system/validators.ts

the-accessibility-of-epub-e5815 = die Barrierefreiheit von EPUB
the-archival-pdf-742c4 = das archivfähige PDF
epubcheck-the-nu-checker-and-verapdf-4c8ce = EPUBCheck, der Nu Checker und veraPDF brauchen Java 11 oder neuer (Debian: apt-get install default-jre-headless).
needs-java-which-is-not-there-6e393 = braucht Java, und das ist nicht da
needs-a-newer-java-than-6f733 = braucht ein neueres Java als { $java }
is-not-there-80e51 = ist nicht da
it-judges-048a5 = Es prüft { $judges }: { $part }
is-not-where-says-7fec2 = ist nicht dort, wo { $variable } es sagt
there-is-no-3ac50 = { $path } gibt es nicht.

## src/theme/chain.ts

the-theme-extends-itself-17044 = Das Theme { $name-or-folder } baut auf sich selbst auf: { $names }
there-is-no-theme-2a50d = Es gibt kein Theme „{ $wanted }“{ $by }
which-the-theme-extends-a386c = , auf dem das Theme { $by } aufbaut
octavo-has-or-name-a-folder-c437e = Octavo hat: { $names }; oder nennen Sie einen Ordner mit einer theme.json.
the-theme-has-no-theme-json-9ece3 = Das Theme { $wanted } hat keine theme.json
the-smallest-one-is-extends-base-73c0f = Die kleinste theme.json ist {"{"}"extends": "base"{"}"}.
the-theme-leads-outside-the-manuscript-f558e = Das Theme { $wanted } führt aus dem Ordner des Manuskripts hinaus
copy-it-into-the-folder-or-06227 = Kopieren Sie es in den Ordner, oder nennen Sie es auf der Kommandozeile mit --theme.

## src/theme/contrast.ts

on-light-screens-f9bc7 = auf hellen Bildschirmen
on-dark-screens-c9521 = auf dunklen Bildschirmen
on-paper-c402e = auf Papier
on-be916 = { $ink } auf { $ground } ({ $ratio }:1)
the-theme-sets-text-in-47542 = Das Theme { $theme } setzt Text in { $what }, { $places }
make-the-one-darker-or-the-ba3e6 = Machen Sie das eine dunkler oder das andere heller: Text braucht einen Kontrast von { $needed }:1.

## src/theme/families.ts

the-theme-base-has-no-text-49e13 = Das Theme base hat keine Schriftfamilie für den Text
the-theme-needs-the-font-package-fa6b5 = Das Theme { $link } braucht das Schriftpaket { $package }, das nicht installiert ist
install-it-npm-install-f92de = Installieren Sie es: npm install { $package }
the-licence-of-is-missing-in-31fda = Im Theme { $link } fehlt die Lizenz von { $family }
there-is-no-such-file-in-5043f = In seinem Ordner gibt es keine solche Datei
the-theme-cannot-use-the-font-c8710 = Das Theme { $link } kann die Schrift { $path } nicht verwenden: { $objection }

## src/theme/fill.ts

the-partial-of-the-theme-failed-8789a = Die Teilvorlage { $name } des Themes { $theme } ist fehlgeschlagen: { $cause }
the-theme-has-no-partial-c22a0 = Das Theme { $theme } hat keine Teilvorlage { $name }

## src/theme/font-data.ts

it-is-not-a-woff-file-8fb76 = Es ist keine woff2-Datei
it-is-a-variable-font-only-7147a = Es ist eine variable Schrift: Nur statische lassen sich gut drucken
it-has-no-characters-86ab7 = Es sind keine Zeichen darin
it-is-damaged-7c58e = Die Datei ist beschädigt

## src/theme/font-file.ts

holds-several-fonts-in-one-4ae87 = enthält mehrere Schriften in einer Datei
is-damaged-or-no-font-for-6660a = ist beschädigt oder keine Schrift für Text
name-a-file-that-holds-one-61b89 = Nennen Sie eine Datei mit nur einer Schrift: Die meisten Familien gibt es auch so.
fonts-are-files-named-ttf-otf-1cc8c = Schriften sind Dateien, die auf .ttf, .otf, .woff oder .woff2 enden.
says-that-it-may-not-be-5cda7 = sagt, dass die Schrift nicht eingebettet werden darf (fsType: restricted licence)
says-that-only-its-bitmaps-may-57bbc = sagt, dass nur die Bitmaps der Schrift eingebettet werden dürfen (fsType: bitmaps only)
says-that-no-part-of-it-1520e = sagt, dass die Schrift nicht in Teilen eingebettet werden darf (fsType: no subsetting), und Ausgaben haben nur die Zeichen, die sie verwenden
get-a-version-of-it-from-4491f = Besorgen Sie sich vom Hersteller eine Fassung, die das erlaubt, oder nehmen Sie eine andere Schrift: Die unter der Open Font License erlauben es.
cannot-be-made-into-a-static-369c7 = Aus { $path } lässt sich keine statische woff2-Datei machen: { $objection }
it-is-a-variable-font-name-d2af5 = Es ist eine variable Schrift: Nennen Sie ihre statischen Dateien; bei den meisten Familien liegen sie in einem Ordner, der so heißt.
get-it-anew-from-its-maker-ad6ca = Besorgen Sie sich die Schrift neu vom Hersteller, als .ttf, wenn es das gibt.

## src/theme/font-licence.ts

there-is-no-licence-beside-and-b934d = Neben { $path } liegt keine Lizenz, und die Schrift selbst nennt keine
it-goes-with-the-editions-put-db16b = Sie wird den Ausgaben beigegeben: Legen Sie ihre OFL.txt oder LICENSE neben die Datei, oder nennen Sie sie mit --licence FILE.

## src/theme/font-package.ts

the-package-has-no-face-eddfd = Das Paket { $name } hat keinen Schnitt { $face }
it-has-845da = Es hat: { $part }.
the-font-file-of-cannot-be-3ae8f = Die Schriftdatei { $path } aus { $folder } lässt sich nicht lesen

## src/theme/glyph-messages.ts

no-font-has-ac427 = Keine Schrift enthält { $first } „{ $first-2 }“
characters-25d93 = Zeichen
characters-of-the-script-74386 = Zeichen des Schriftsystems { $script }
no-font-has-79ce3 = Keine Schrift hat diese { $count } { $kind }: { $characters }
it-is-a-private-use-character-5cfa7 = Es ist ein Zeichen zum privaten Gebrauch, das nur in einer bestimmten Schrift etwas bedeutet: Schreiben Sie ein anderes.
name-a-font-that-has-it-d4778 = Nennen Sie in einer eigenen theme.json unter „fallbacks“ eine Schrift, die es hat.
install-a-font-that-has-it-201ff = Installieren Sie eine Schrift, die es hat: npm install { $package }
this-emoji-as-one-picture-a9efc = dieses Emoji als ein Bild
emoji-as-one-picture-each-bfad3 = diese { $length } Emojis als je ein Bild
no-font-has-the-parts-are-a70b9 = Keine Schrift hat { $what }: { $sequences }. Die Teile erscheinen nebeneinander
write-another-or-name-a-font-50fdc = Schreiben Sie ein anderes, oder nennen Sie in einer eigenen theme.json unter „fallbacks“ eine Schrift, die es hat.
emoji-are-printed-in-black-and-e4031 = Emojis werden schwarz gedruckt und zeigen keine Hautfarbe: { $sequences }
where-the-colour-matters-say-it-c025a = Wo es auf die Farbe ankommt, sagen Sie es in Worten, oder nehmen Sie ein Bild.
characters-of-the-language-are-shown-52eb4 = Zeichen der Sprache { $language } erscheinen so, wie { $family } sie zeichnet, eine Schrift für eine andere Sprache
install-the-font-for-it-npm-3e655 = Installieren Sie die Schrift dafür: npm install { $package }

## src/theme/load.ts

the-theme-loads-something-from-elsewhere-f0fe3 = Das Theme { $link } lädt in { $file } etwas von anderswo: { $what }
name-fonts-in-theme-json-and-e64df = Nennen Sie Schriften in theme.json, und schreiben Sie kleine Bilder als Adressen mit data:.
it-is-nested-too-deeply-701e3 = Die Verschachtelung ist zu tief
the-theme-has-styles-that-cannot-bea1a = Das Theme { $link } hat Stilregeln, die sich in { $file } nicht lesen lassen: { $reason }
look-for-a-bracket-or-a-66ac6 = Suchen Sie nach einer Klammer oder einem Anführungszeichen ohne Gegenstück.
the-theme-which-the-manuscript-chose-23cff = Das Theme { $link }, das vom Manuskript gewählt ist, enthält Teilvorlagen: Das sind Programme, und sie werden nicht ausgeführt
if-you-trust-it-name-it-a7b86 = Wenn Sie ihm vertrauen, nennen Sie es auf der Kommandozeile mit --theme.

## src/theme/manifest.ts

the-theme-json-of-the-theme-c6cbf = Die theme.json des Themes { $theme } ist kein JSON: { $message }
the-theme-json-of-the-theme-b7b49 = Die theme.json des Themes { $theme } stimmt nicht: { $problems }
at-its-top-b3640 = auf oberster Ebene
at-bc4e2 = bei { $instance-path }
unknown-key-3358e = unbekannter Schlüssel „{ $key }“ { $place }
unknown-key-did-you-mean-fdb57 = unbekannter Schlüssel „{ $key }“ { $place }, meinten Sie „{ $suggestion }“?
either-package-with-faces-or-files-c9dda = { $place } ist entweder „package“ mit „faces“ oder „files“ mit „licence“ nötig
it-must-be-one-of-07043 = { $place } muss eines davon stehen: { $params }
it-cefe4 = { $place }: { $message }
is-not-valid-3626e = nicht gültig

## src/theme/own-theme.ts

the-theme-has-a-family-for-2e7b2 = Das Theme { $theme } hat für { $role } schon eine Familie: { $own }, nicht { $added }
nothing-was-changed-take-it-out-6f478 = Es wurde nichts geändert. Entfernen Sie sie in theme.json aus „fonts“, oder wählen Sie mit --role oder --theme eine andere Rolle oder einen anderen Ordner.
the-theme-has-already-8f654 = Das Theme { $theme } hat { $family } { $face } schon: { $there }
nothing-was-changed-take-that-line-291b4 = Es wurde nichts geändert. Entfernen Sie diese Zeile aus theme.json, wenn die neue Datei gelten soll.

## src/theme/page-design.ts

the-outer-margin-has-for-notes-2f91f = Der Außenrand hat { $width } für Anmerkungen
notes-in-the-margin-need-at-7f709 = Anmerkungen am Rand brauchen mindestens { $narrowest-notes }: ein breiteres Format, einen breiteren Außenrand oder notes: foot.
a-leading-of-is-less-than-00bd3 = Ein Zeilenabstand von { $leading } ist weniger, als Schrift von { $size } braucht
lines-would-run-into-each-other-6e46e = Die Zeilen liefen ineinander: Text braucht ein Fünftel bis die Hälfte mehr als seine Schriftgröße.
the-margins-leave-a-text-block-56ae8 = Die Ränder lassen einen Satzspiegel von { $width } Breite
make-the-margins-narrower-or-the-da91a = Machen Sie die Ränder schmaler oder das Format breiter.
the-margins-leave-lines-on-a-2c17b =
    { $height ->
        [one] Die Ränder lassen { $height } Zeile auf einer Seite
       *[other] Die Ränder lassen { $height } Zeilen auf einer Seite
    }
make-the-margins-at-head-and-2e226 = Machen Sie die Ränder an Kopf und Fuß kleiner, sodass es mindestens { $fewest-lines } werden.
mm-eda93 = { $pixels } mm
pt-941e0 = { $pixels } pt

## src/theme/page-rules.ts

the-theme-base-does-not-describe-1b74c = Das Theme base beschreibt seine Seite nicht vollständig
the-theme-has-no-ornament-99f44 = Das Theme { $name } hat kein Ornament { $file }
an-ornament-is-a-few-characters-09a2d = Ein Ornament sind einige Zeichen oder der Name einer SVG-Datei im Ordner des Themes.

## src/theme/trim.ts

there-is-no-trim-size-dba79 = Es gibt kein Format „{ $text }“
trims-are-or-width-by-height-c8ad2 = Formate sind { $trims } oder Breite mal Höhe: 5.5x8.5in, 148x210mm.
the-trim-size-is-not-one-0ef4e = Das Format „{ $text }“ ist nicht das eines Buches
pages-are-from-to-inches-to-0deb3 = Seiten sind 3 bis 20 Zoll (76 bis 508 mm) breit und hoch; Millimeter brauchen „mm“.

## src/transforms/book/abbreviations/definitions.ts

stands-for-and-for-the-first-cbaaf = „{ $short }“ steht für „{ $long }“ und für „{ $long-2 }“; das Erste gilt
an-abbreviation-means-one-thing-in-8a042 = Eine Abkürzung bedeutet in einem Buch nur eines: Schreiben Sie das andere aus.

## src/transforms/book/abbreviations/transform.ts

more-a280f = { $count } weitere
what-stands-for-is-said-and-aa5d8 = Eine Abkürzung ist erklärt und kommt im Text nicht vor: { $shown }
it-is-in-no-edition-look-8f5c8 = Sie steht in keiner Ausgabe. Prüfen Sie die Schreibweise: Auf Großbuchstaben kommt es an.

## src/transforms/book/book-index/concordance.ts

no-place-in-the-text-has-d8fa9 = An keiner Stelle des Textes stehen die Worte für „{ $term }“, die ins Register sollen
look-at-their-spelling-at-the-fcdf8 = Prüfen Sie ihre Schreibweise; * am Ende eines Wortes steht für jede Endung.

## src/transforms/book/book-index/lint.ts

leads-to-which-the-index-does-5118f = „{ $term }“ verweist auf „{ $path }“, und das hat das Register nicht
mark-a-place-for-it-or-5b796 = Zeichnen Sie eine Stelle dafür aus, oder nennen Sie einen anderen Eintrag.
leads-to-itself-d6ffa = „{ $term }“ verweist auf sich selbst
name-another-entry-or-take-it-03e14 = Nennen Sie einen anderen Eintrag, oder entfernen Sie diesen.
leads-to-which-has-no-places-3f0e5 = „{ $term }“ verweist auf „{ $path }“, und das hat selbst keine Stellen
lead-to-the-entry-that-has-c6c6f = Verweisen Sie auf den Eintrag, der sie hat.
has-places-of-its-own-and-d3986 = „{ $term }“ hat eigene Stellen und verweist statt ihrer auf einen anderen Eintrag
write-see-also-or-mark-its-32a11 = Schreiben Sie see-also=, oder zeichnen Sie die Stellen unter dem anderen Eintrag aus.
has-places-with-nothing-to-tell-098d4 = „{ $term }“ hat { $count } Stellen, die nichts voneinander unterscheidet
part-them-entry-main-sub-or-42591 = Teilen Sie sie auf: entry="main!sub"; oder zeichnen Sie nur die aus, an denen etwas darüber gesagt wird.
has-one-sub-entry-and-nothing-abcd0 = „{ $term }“ hat einen Untereintrag und sonst nichts
make-one-entry-of-the-two-bc56a = Machen Sie aus beiden einen Eintrag, oder zeichnen Sie mehr dazu aus.

## src/transforms/book/book-index/transform.ts

a-range-of-ends-here-that-da687 = Hier endet ein Bereich von „{ $name }“, der nirgends beginnt
a-range-of-begins-here-that-6ff0c = Hier beginnt ein Bereich von „{ $name }“, der nirgends endet
write-the-same-entry-with-begin-1398c = Schreiben Sie denselben Eintrag mit .begin und .end an beide Stellen.
write-words-index-or-entry-words-da91f = Schreiben Sie [Worte]{"{"}.index{"}"} oder entry="Worte".
a-mark-for-the-index-that-e0908 = Eine Auszeichnung für das Register, die nichts nennt

## src/transforms/book/caption-lists.ts

give-the-figures-captions-picture-png-cad5d = Geben Sie den Abbildungen Bildunterschriften: ![…](picture.png "Bildunterschrift").
give-the-tables-captions-a-line-0f1e8 = Geben Sie den Tabellen Überschriften: eine Zeile „: Überschrift“ unmittelbar darunter.
give-the-listings-captions-js-lst-69132 = Geben Sie den Listings Überschriften: ```js {"{"}#lst-x caption="…"{"}"}.
put-the-poems-between-verse-and-9c342 = Setzen Sie die Gedichte zwischen :::verse und :::.
a-list-of-figures-was-asked-f578e = Ein Abbildungsverzeichnis ist verlangt, aber keine Abbildung hat eine Bildunterschrift
a-list-of-tables-was-asked-ffd09 = Ein Tabellenverzeichnis ist verlangt, aber keine Tabelle hat eine Überschrift
a-list-of-listings-was-asked-cb178 = Ein Verzeichnis der Listings ist verlangt, aber keines hat eine Überschrift
a-list-of-first-lines-was-93742 = Ein Verzeichnis der Gedichtanfänge ist verlangt, aber es gibt keine Verse
a-list-of-figures-was-asked-b2860 = Ein Abbildungsverzeichnis ist verlangt, aber ein Essay hat keine Titelei, in der es stehen könnte
a-list-of-tables-was-asked-06ad9 = Ein Tabellenverzeichnis ist verlangt, aber ein Essay hat keine Titelei, in der es stehen könnte
a-list-of-listings-was-asked-f79a9 = Ein Verzeichnis der Listings ist verlangt, aber ein Essay hat keine Titelei, in der es stehen könnte
a-list-of-first-lines-was-69c79 = Ein Verzeichnis der Gedichtanfänge ist verlangt, aber ein Essay hat keine Titelei, in der es stehen könnte
with-kind-book-it-has-c9393 = Mit kind: book hat er eine.

## src/transforms/book/citations/index.ts

nocite-names-which-is-in-no-bc4bb = nocite nennt { $key }; dieser Schlüssel steht in keinem Literaturverzeichnis
the-style-of-citations-cannot-be-f1734 = Der Zitierstil lässt sich nicht verwenden: { $message }
try-another-style-or-get-this-66fe8 = Versuchen Sie einen anderen Stil, oder holen Sie diesen noch einmal von dort, wo er herkommt.

## src/transforms/book/citations/unknown.ts

looks-like-a-citation-and-is-6918a = @{ $key } sieht wie ein Beleg aus und steht in keinem Literaturverzeichnis
is-in-no-bibliography-3b958 = { $key } steht in keinem Literaturverzeichnis
it-is-shown-as-it-is-5c3aa = Es erscheint so, wie es geschrieben ist. Für ein @, das nichts belegt, schreiben Sie \@.
put-the-work-into-the-bibliography-747e9 = Nehmen Sie das Werk in die Bibliographie auf. Für ein @, das nichts belegt, schreiben Sie \@.
what-is-cited-here-may-be-c0321 = Was hier belegt wird, steht vielleicht in { $files }; das wurde nicht gelesen: Der Schlüssel steht dafür
citations-may-be-of-works-in-16d65 = { $count } Belege gelten vielleicht Werken in { $files }; das wurde nicht gelesen: Ihre Schlüssel stehen dafür; zuerst hier
put-the-bibliography-where-it-is-3a24a = Legen Sie das Literaturverzeichnis dorthin, wo es nach der Angabe liegt.
is-a-place-in-the-book-048d4 = { $key } ist eine Stelle im Buch und ein Werk; der Verweis führt zu der Stelle
give-one-of-them-another-name-cdda8 = Geben Sie einem von beiden einen anderen Namen.

## src/transforms/book/equations.ts

a-formula-refers-to-ref-which-c21ae = Eine Formel verweist auf \ref{"{"}{ $data-label }{"}"}, und das hat keine Formel als ihr \label
give-the-formula-that-is-meant-b1bda = Geben Sie der Formel, die gemeint ist, dieses \label, oder schreiben Sie ihre Nummer.

## src/transforms/book/glossary/entries.ts

is-explained-twice-the-words-that-26b3b = „{ $term }“ ist zweimal erklärt; die Worte dafür führen zu { $file }:{ $line }
make-one-entry-of-the-two-c8576 = Machen Sie aus beiden einen Eintrag, oder nennen Sie einen davon anders.

## src/transforms/book/glossary/transform.ts

no-glossary-explains-which-is-marked-3ba20 = Kein Glossar erklärt „{ $name }“, das als Begriff ausgezeichnet ist
write-an-entry-for-it-or-85075 = Schreiben Sie einen Eintrag dafür, oder nennen Sie den, der gemeint ist: [Worte]{"{"}.term entry="Begriff"{"}"}.
did-you-mean-then-write-term-ef5fd = Meinten Sie { $near }? Dann schreiben Sie [{ $name }]{"{"}.term entry="{ $near }"{"}"}.
no-word-of-the-text-leads-6b332 = Kein Wort des Textes führt im Glossar zu { $shown }
mark-the-words-that-it-explains-0790a = Zeichnen Sie die Worte aus, die es erklärt: [Worte]{"{"}.term{"}"}.

## src/transforms/book/links.ts

link-without-an-address-19ea8 = Link ohne Adresse
put-an-address-between-the-parentheses-d3688 = Setzen Sie eine Adresse in die Klammern.
link-to-which-is-not-part-b2488 = Link auf { $path }, doch das gehört nicht zum Buch
link-to-a-chapter-of-the-f13a3 = Verlinken Sie ein Kapitel des Buches oder eine Adresse im Web.
link-to-which-several-files-have-a0eb9 = Link auf #{ $fragment }, doch das haben mehrere Dateien: { $names }
say-which-one-df657 = Sagen Sie, welche gemeint ist: { $names }#{ $fragment }
link-to-but-has-no-such-44c17 = Link auf #{ $fragment }, doch { $path } hat keine solche Überschrift oder id
this-file-6da8d = diese Datei
is-not-a-valid-address-1e3fc = „{ $href }“ ist keine gültige Adresse
correct-the-address-or-put-it-2204c = Berichtigen Sie die Adresse, oder setzen Sie sie zwischen Backticks, wenn sie ein Beispiel ist.

## src/transforms/book/references/cites.ts

the-reference-to-leads-to-nothing-976a3 = Der Verweis auf { $key } führt ins Leere: Dort steht sein Name
give-what-is-meant-the-id-de6ea = Geben Sie dem, was gemeint ist, die id: {"{"}#{ $key }{"}"}.
leads-to-nothing-nothing-in-the-61d5f = @{ $key } führt ins Leere: Nichts im Buch hat diese id
give-what-is-meant-the-id-ffce8 = Geben Sie dem, was gemeint ist, die id: {"{"}#{ $key }{"}"}; für ein @, das auf nichts verweist, schreiben Sie \@.
did-you-mean-50470 = Meinten Sie @{ $near }?
is-given-in-several-files-24062 = @{ $key } ist in mehreren Dateien vergeben: { $files }
the-reference-leads-to-the-first-b7745 = Der Verweis führt zur ersten. Geben Sie den anderen eine andere id.
has-neither-number-nor-title-to-bcd57 = #{ $id } hat weder Nummer noch Titel, mit denen es sich nennen ließe
write-a-link-with-words-words-0253a = Schreiben Sie einen Link mit Worten, [Worte](#id), oder geben Sie einer Abbildung eine Bildunterschrift, einer Tabelle eine Überschrift.

## src/transforms/book/references/links.ts

a-page-is-asked-for-of-add85 = Für { $href } ist eine Seite verlangt, doch das ist nicht im Buch
only-places-in-the-book-have-76099 = Nur Stellen im Buch haben Seiten: Nehmen Sie {"{"}.page{"}"} weg.
write-words-between-the-brackets-or-8cd58 = Schreiben Sie Worte in die Klammern, oder geben Sie einer Abbildung eine Bildunterschrift, einer Tabelle eine Überschrift.

## src/transforms/book/references/note-numbers.ts

leads-to-nothing-no-note-has-fead8 = @{ $key } führt ins Leere: Keine Anmerkung heißt { $label }, oder nichts verweist auf sie
name-the-note-by-its-label-b16ff = Nennen Sie die Anmerkung [^{ $label }] bei ihrem Namen.
did-you-mean-fn-70ea6 = Meinten Sie @fn-{ $near }?
is-a-note-of-several-files-3c3e5 = @{ $key } ist eine Anmerkung in mehreren Dateien: { $part }
the-reference-leads-to-the-first-ca851 = Der Verweis führt zur ersten. Geben Sie den anderen einen anderen Namen.

## src/transforms/book/speech.ts

nothing-here-speaks-the-mathematics-of-47977 = Für die Sprache „{ $language }“ spricht hier nichts Mathematik: Ihre Formeln werden Zeichen für Zeichen vorgelesen
nothing-is-to-be-done-programs-48cfa = Es ist nichts zu tun: Programme, die MathML kennen, lesen sie nach eigenen Regeln.

## src/transforms/book/verse/apparatus.ts

write-verse-numbered-with-start-if-c4b97 = Schreiben Sie :::verse{"{"}.numbered{"}"}, wenn nötig mit start=, und den Apparat darunter.
the-apparatus-names-line-which-the-5a56c = Der Apparat nennt Zeile { $number }, die es im Text davor nicht gibt
the-text-before-it-c5882 = Der Text davor
line-68e7f = Zeile { $number }
the-lemma-is-what-stands-before-3f440 = Das Lemma ist, was vor der Klammer steht: Schreiben Sie es so, wie es im Text steht.
does-not-have-the-words-of-851bc = { $which } hat die Worte „{ $words }“ nicht, von denen der Apparat spricht

## src/transforms/ids.ts

the-id-is-given-twice-7181a = Die id „{ $given }“ ist zweimal vergeben
links-to-it-lead-to-the-171ad = Links darauf führen zur ersten Stelle. Geben Sie einer der beiden eine andere id.

## src/transforms/tree/breaks.ts

a-break-has-nothing-behind-it-1dfb1 = Auf eine Zäsur folgt nichts; sie ist weggelassen: Eine Überschrift oder das Ende eines Kapitels trennt genug
breaks-have-nothing-behind-them-and-64de5 = Auf { $count } Zäsuren folgt nichts; sie sind weggelassen: Eine Überschrift oder das Ende eines Kapitels trennt genug; zuerst hier
take-the-line-out-301a4 = Entfernen Sie die Zeile.

## src/transforms/tree/composition.ts

and-in-line-a20bb = ; ebenso in Zeile { $also }
and-in-lines-7b9e9 = ; ebenso in diesen Zeilen: { $also }
in-code-a-letter-and-its-d99e3 = Im Programmcode sind ein Buchstabe und sein Akzent zwei Zeichen (Unicode NFD): „{ $segment }“{ $others }
outside-code-they-were-made-one-487a6 = Außerhalb von Programmcode wurde eines daraus. Schreiben Sie den Buchstaben neu, wenn der Code es nicht so meint: Eine Suche findet ihn sonst nicht.

## src/transforms/tree/directions.ts

is-no-direction-of-writing-ca40b = „{ $given }“ ist keine Schreibrichtung
write-dir-ltr-dir-rtl-or-25821 = Schreiben Sie dir=ltr, dir=rtl oder dir=auto; wo es ein lang gibt, nichts.

## src/transforms/tree/formulas.ts

its-commands-make-too-much-of-25acf = Ihre Befehle blähen sie zu sehr auf
mend-its-tex-for-a-dollar-be785 = Berichtigen Sie das TeX. Für ein Dollarzeichen, das keine Formel beginnt, schreiben Sie \$.
is-it-spelled-rightly-what-tex-184fb = Ist er richtig geschrieben? Was TeX nicht mitbringt, wird mit \newcommand{"{"}{ $command }{"}"}{"{"}…{"}"} definiert oder unter macros: in book.yaml.
is-no-command-that-is-known-5031c = { $command } ist kein bekannter Befehl
the-formula-cannot-be-set-it-57f91 = Die Formel „{ $shown }“ lässt sich nicht setzen: { $why }; sie erscheint so, wie sie geschrieben ist

## src/transforms/tree/headings.ts

heading-without-text-ee95b = Überschrift ohne Text
give-it-words-or-take-it-694dd = Geben Sie ihr Worte, oder nehmen Sie sie weg.
the-heading-is-a-picture-without-58023 = Die Überschrift ist ein Bild ohne Worte; sie erscheint als Bild und steht in keinem Inhaltsverzeichnis
say-in-the-brackets-what-is-6d23a = Sagen Sie in den Klammern, was darin geschrieben steht: # ![Der Hafen](harbour.png).
heading-of-level-after-one-of-88814 = Überschrift der Ebene { $written } nach einer der Ebene { $before }
write-it-as-level-f0e3a = Schreiben Sie sie als Ebene { $before } ({ $before-2 }).

## src/transforms/tree/languages.ts

words-in-letters-whose-language-is-a1170 = Worte ohne Angabe der Sprache (Schriftsystem { $script }): „{ $words }“{ $more }
and-more-in-this-file-b6748 = , und { $more } weitere in dieser Datei
write-lang-or-whatever-language-it-67f5a = Schreiben Sie [{ $words }]{"{"}lang={ $script }{"}"}, oder welche Sprache es sonst ist: In ihr werden die Worte vorgelesen und getrennt.
language-tags-are-such-as-en-81ea0 = Sprachkürzel sind zum Beispiel en, en-GB, de oder zh-Hant.
write-language-tags-are-such-as-666a5 = Schreiben Sie { $suggestion }. Sprachkürzel sind zum Beispiel en, en-GB, de oder zh-Hant.

## src/transforms/tree/link-texts.ts

a-link-that-only-says-f90d3 = Ein Link, der nur „{ $words }“ sagt
let-it-say-where-it-goes-74b5e = Lassen Sie ihn sagen, wohin er führt: Wer zuhört, hört die Links einer Seite ohne den Text um sie herum.

## src/transforms/tree/notes.ts

note-is-written-twice-the-first-d6ccf = Die Anmerkung [^{ $label }] ist zweimal geschrieben; die erste gilt
give-one-of-them-another-label-5d111 = Geben Sie einer von beiden einen anderen Namen.
nothing-refers-to-note-it-is-c8717 = Nichts verweist auf die Anmerkung [^{ $label }]; sie ist weggelassen
put-where-the-note-belongs-1d007 = Setzen Sie [^{ $label }] dorthin, wo die Anmerkung hingehört.

## src/transforms/tree/stray-characters.ts

a-character-that-no-edition-can-a8d80 = Ein Zeichen, das in keiner Ausgabe stehen kann und vielleicht von einem Plug-in stammt: { $character }, gezeigt als { $character-2 }
write-it-in-another-way-f078b = Schreiben Sie es anders.

## src/transforms/tree/tables.ts

table-without-column-headings-849c9 = Tabelle ohne Spaltenüberschriften
screen-readers-name-the-heading-of-7f98d = Screenreader nennen zu jeder Zelle ihre Überschrift: Geben Sie den Spalten Überschriften.

## src/transforms/tree/unresolved.ts

footnote-has-no-note-3187e = Zum Verweis [^{ $label }] fehlt die Fußnote
write-the-note-in-a-paragraph-11910 = Schreiben Sie die Fußnote in einen eigenen Absatz: [^{ $label }]: Text
link-reference-is-not-defined-35fe4 = Das Linkziel [{ $label }] ist nicht definiert
add-a-line-such-as-https-f54e5 = Fügen Sie eine Zeile wie [{ $label }]: https://example.org hinzu, oder schreiben Sie \[ für eine Klammer.

## src/transforms/tree/variables.ts

is-neither-in-the-metadata-nor-704b6 = „{ $name }“ steht weder in den Metadaten noch unter den Variablen; es erscheint so, wie es geschrieben ist
places-this-is-the-first-9d840 = { $text } ({ $count } Stellen; zuerst hier)
name-it-in-book-yaml-variables-d2d25 = Nennen Sie es in book.yaml: variables: {"{"}name: Worte{"}"}.

## src/workshop/build-shelf.ts

the-run-was-ended-0501a = der Lauf wurde beendet
it-knows-the-addresses-and-versions-cacd0 = Darin stehen die Adressen und Fassungen aller Titel: Holen Sie die Datei aus einer Sicherung, oder beginnen Sie mit --out ein neues Regal.
there-is-no-record-ea836 = Es gibt keinen Datensatz „{ $unknown }“

## src/workshop/choosing.ts

would-both-be-published-as-ba732 = { $title } würden alle als { $slug } veröffentlicht
is-the-folder-of-the-catalogue-8cc58 = { $slug } ist der Ordner des Katalogs selbst
give-it-another-slug-in-its-7948e = Geben Sie dem Titel einen anderen slug: in seinen Kopfdaten oder in book.yaml.
it-was-published-as-and-would-fc327 = Wurde als { $earlier } veröffentlicht und hieße jetzt { $slug }
write-slug-in-it-or-if-c540d = Schreiben Sie slug: { $earlier } hinein; oder, wenn es jetzt ein anderer Titel ist, { $earlier }: mit dem Grund unter withdrawn: in shelf.yaml.
it-was-not-named-669ac = nicht genannt
nothing-of-it-has-changed-since-3c2b0 = seither hat sich nichts daran geändert

## src/workshop/far/mishaps.ts

it-was-begun-and-is-set-5ba13 = { $last }; { $begun } begonnen und jetzt zurückgestellt
it-gave-nothing-3fdd4 = ohne Ergebnis
its-workers-ended-without-a-word-ed164 = die Worker endeten ohne ein Wort, { $taken-over }
twice-dc8ff = zweimal

## src/workshop/far/queue-runner.ts

its-worker-fell-silent-and-another-6e03d = { $taken-over } verstummte der Worker, und ein anderer übernahm den Titel
an-attempt-failed-5bc3f = ein Versuch ist gescheitert ({ $reason })
the-queue-had-lost-it-and-cedcb = die Warteschlange hatte den Titel verloren, er wurde noch einmal eingestellt
what-had-been-made-of-it-014a3 = das Ergebnis war nicht zu bekommen ({ $text })
the-queue-at-does-not-answer-3b363 = Die Warteschlange bei { $queue } antwortet nicht: Auf sie wird gewartet.
the-queue-went-away-and-came-c5d0e = die Warteschlange war zeitweise nicht da
the-queue-at-went-away-and-e9d4b = die Warteschlange bei { $queue } verschwand und kam nicht wieder
a-worker-has-come-f003d = Ein Worker ist gekommen.
has-3e954 = { $id } hat { $kit }
there-is-none-a5b27 = es ist keiner da
no-worker-can-make-these-titles-4fa10 = Kein Worker kann diese Titel herstellen: { $why }. Auf einen wird gewartet.
no-worker-can-make-it-4d353 = kein Worker kann den Titel herstellen: { $why }

## src/workshop/far/task.ts

system-bbc5e = System
browser-d4c3e = Browser
instead-of-efb9c = { $part } { $part-2 } statt { $part-3 }

## src/workshop/far/worker.ts

is-begun-37c2e = { $task } ist begonnen
it-has-warnings-f33a4 = es gibt Warnungen
is-made-6c7dc = { $task } ist hergestellt
is-not-made-98974 = { $task } ist nicht hergestellt: { $fault }
failed-for-the-last-time-b7f06 = { $task } ist zum letzten Mal gescheitert: { $reason }
failed-27d5e = { $task } ist gescheitert: { $reason }

## src/workshop/row.ts

it-has-warnings-which-were-to-6b12d = es gibt Warnungen, und sie sollten die Veröffentlichung verhindern (--strict)

## src/workshop/run-report.ts

built-36c04 = { $count } hergestellt
unchanged-2dd2c = { $count } unverändert
refused-19e5e = { $count } abgewiesen
withdrawn-12301 = { $count } zurückgezogen
not-looked-at-e028b = { $count } nicht betrachtet
not-begun-709e0 = { $count } nicht begonnen
title-ce354 = 1 Titel
titles-88f98 = { $count } Titel

## What a key of book.yaml or shelf.yaml may be

something-else-f41f3 = etwas anderes
book-yaml-96deb = book.yaml
text-type-text-or-a-list-e83b3 = Text, {"{"}type, text{"}"} oder eine Liste davon
type-text-29d0b = {"{"}type, text{"}"}
a-name-name-role-file-as-bf6c5 = ein Name, {"{"}name, role, file-as{"}"} oder eine Liste davon
text-or-a-list-24bf3 = Text oder eine Liste
a-line-or-a-list-of-2d476 = eine Zeile oder eine Liste von Zeilen
a-line-31b9e = eine Zeile
a-date-such-as-or-584e6 = ein Datum wie 2026, 2026-11 oder 2026-11-23
a-language-tag-such-as-en-e5e4b = ein Sprachkürzel wie en, en-GB oder de
an-isbn-or-epub-pdf-dc0c0 = eine ISBN oder {"{"}epub: …, pdf: …{"}"}
an-identifier-scheme-value-edition-or-02b7d = eine Kennung, {"{"}scheme, value, edition{"}"} oder eine Liste davon
html-epub-pdf-or-print-79c19 = html, epub, pdf oder print
a-name-or-name-position-b883a = ein Name oder {"{"}name, position{"}"}
an-e-mail-address-72566 = eine E-Mail-Adresse
a-thema-code-such-as-wtl-90d1f = ein Thema-Code wie WTL oder eine Liste davon
a-bisac-code-such-as-trv-7c2e2 = ein BISAC-Code wie TRV010000 oder eine Liste
a-dewey-number-such-as-or-a7c20 = eine Dewey-Zahl wie 914.2 oder eine Liste
a-class-such-as-g-or-2b956 = eine Klasse wie G530 oder eine Liste
a-heading-or-a-list-of-6ea8e = ein Schlagwort oder eine Liste davon
a-fast-heading-or-a-list-56b19 = ein FAST-Schlagwort oder eine Liste
general-children-young-adult-school-college-92d19 = general, children, young-adult, school, college, professional oder {"{"}kind, from, to{"}"}
years-a-whole-number-122a4 = Jahre, eine ganze Zahl
free-a-price-such-as-eur-0e0e2 = „free“, ein Preis wie 9.90 EUR, eine Liste davon oder {"{"}epub: …, pdf: …{"}"}
a-price-such-as-eur-b7cf5 = ein Preis wie 9.90 EUR
free-or-a-price-such-as-e4bb7 = „free“ oder ein Preis wie 9.90 EUR oder eine Liste davon
world-or-a-list-of-countries-eb3e2 = world oder eine Liste von Ländern
a-day-such-as-baac5 = ein Tag wie 2027-01-31
a-mapping-with-title-subtitle-publisher-6b42b = eine Zuordnung mit title, subtitle, publisher, place, series
an-address-that-begins-with-http-d6e5b = eine Adresse, die mit http:// oder https:// beginnt
a-mapping-with-alt-reviewed-conforms-2aae6 = eine Zuordnung mit alt-reviewed, conforms-to, certified-by …
a-day-such-as-cbb8f = ein Tag wie 2026-11-23
eaa-microenterprise-eaa-fundamental-alteration-or-03a56 = eaa-microenterprise, eaa-fundamental-alteration oder eaa-disproportionate-burden
the-path-of-an-image-or-e9b73 = der Pfad eines Bildes oder {"{"}image, alt, pdf{"}"}
a-path-inside-the-folder-e02dd = ein Pfad innerhalb des Ordners
a-a-letter-x-x-or-76125 = a4, a5, letter, 6x9, 5x8 oder Breite x Höhe wie 140x216mm
keys-such-as-margins-size-columns-6105a = Schlüssel wie margins, size, columns und drop-caps
classic-modern-van-de-graaf-villard-a0900 = classic, modern, van-de-graaf, villard oder {"{"}inner, outer, top, bottom{"}"}
a-length-such-as-mm-in-421ba = eine Länge wie 18mm, 0.75in oder 54pt
or-5e6f6 = 1 oder 2
true-false-or-a-number-of-6ffb3 = true, false oder eine Zeilenzahl von 2 bis 6
sink-on-205a7 = {"{"}sink, on{"}"}
a-number-of-lines-from-to-db329 = eine Zeilenzahl von 0 bis 20
recto-or-any-54640 = recto oder any
break-opening-end-7c325 = {"{"}break, opening, end{"}"}
a-few-characters-or-none-81ecf = einige Zeichen oder none
outer-or-end-2953d = outer oder end
source-print-ready-grey-wrap-87f12 = {"{"}source, print-ready, grey, wrap{"}"}
true-false-or-spine-spine-text-d4ec3 = true, false oder {"{"}spine, spine-text, flaps, barcode{"}"}
down-up-none-97d81 = down, up, none
a-number-from-to-or-false-390a1 = eine Zahl von 80 bis 200 oder false
office-offset-book-bulky-matt-gloss-55940 = office, offset, book, bulky, matt, gloss oder {"{"}kind, weight, bulk{"}"}, {"{"}thickness{"}"} oder {"{"}pages-per-inch{"}"} und {"{"}name{"}"}
office-offset-book-bulky-matt-gloss-1fbfd = office, offset, book, bulky, matt, gloss
grams-per-square-metre-f2bda = Gramm pro Quadratmeter
cubic-centimetres-per-gram-such-as-ae043 = Kubikzentimeter pro Gramm, etwa 1.3
letters-digits-and-hyphens-1fd3b = Buchstaben, Ziffern und Bindestriche
a-number-from-to-8387d = eine Zahl von 1 bis 6
figures-tables-listings-or-first-lines-d8b32 = figures, tables, listings oder first-lines oder mehrere davon in einer Liste
figures-tables-listings-or-first-lines-8b6da = figures, tables, listings oder first-lines
true-false-book-chapter-section-or-67141 = true, false, book, chapter, section oder {"{"}figures, tables, listings, equations, theorems, together{"}"}
true-false-book-chapter-or-section-a2b9f = true, false, book, chapter oder section
capitals-page-3a62e = {"{"}capitals, page{"}"}
never-always-far-or-words-995d8 = never, always, far oder words
names-and-words-such-as-version-93fa4 = Namen und Worte, etwa version: 2.1
words-dba36 = Worte
true-false-or-title-style-lists-a4051 = true, false oder {"{"}title, style, lists, terms{"}"}
indented-or-run-on-f5840 = indented oder run-on
names-and-titles-such-as-persons-fe040 = Namen und Titel, etwa persons: Personenregister
a-title-aa4e9 = ein Titel
entries-each-with-the-words-that-cec83 = Einträge, jeder mit den Worten, die ihn meinen, etwa Pharos: [Pharos, Leuchtturm*]
words-or-a-list-of-words-82a63 = Worte oder eine Liste von Worten
terms-and-what-they-mean-such-73b07 = Begriffe und was sie bedeuten, etwa Folio: Die Nummer einer Seite.
what-the-term-means-or-definition-7aebd = was der Begriff bedeutet, oder {"{"}definition, also{"}"}
a-word-or-a-list-of-e9d81 = ein Wort oder eine Liste davon
a-word-993a6 = ein Wort
abbreviations-and-what-they-stand-for-01d1b = Abkürzungen und wofür sie stehen, etwa HTML: HyperText Markup Language
true-false-or-line-numbers-c5f90 = true, false oder {"{"}line-numbers: 5{"}"}
a-whole-number-such-as-or-79854 = eine ganze Zahl wie 5 oder 10
book-chapter-or-never-46de6 = book, chapter oder never
foot-margin-chapter-or-endnotes-or-9e1c1 = foot, margin, chapter oder endnotes oder {"{"}place, numbering{"}"}
foot-margin-chapter-or-endnotes-5d76e = foot, margin, chapter oder endnotes
chapter-book-or-page-ff8ac = chapter, book oder page
epub-mathml-or-pictures-75b55 = {"{"}epub: mathml oder pictures{"}"}
mathml-or-pictures-0e95a = mathml oder pictures
names-with-the-tex-that-each-63139 = Namen mit dem TeX, für das jeder steht, etwa {"{"}R: \mathbb{"{"}R{"}"}{"}"}
letters-7ad8d = Buchstaben
tex-2936b = TeX
false-or-verso-recto-pick-36060 = false oder {"{"}verso, recto, pick{"}"}
none-author-book-part-chapter-or-51e73 = none, author, book, part, chapter oder section
first-or-last-d809e = first oder last
rules-or-rules-with-a-reason-90181 = Regeln, oder Regeln mit einem Grund, etwa image-alt: Die Ornamente sagen nichts
a-rule-or-a-rule-with-28b00 = eine Regel oder eine Regel mit einem Grund
essay-or-book-e6161 = essay oder book
the-path-of-a-bibliography-or-5cfa2 = der Pfad eines Literaturverzeichnisses oder eine Liste davon
a-list-of-works-each-with-1e3ff = eine Liste von Werken, jedes mit id und type
a-work-with-an-id-and-734c2 = ein Werk mit id und type
author-date-notes-numeric-or-the-f008f = author-date, notes, numeric oder der Pfad einer .csl-Datei
style-bibliography-by-f27e7 = {"{"}style, bibliography, by{"}"}
book-chapter-or-none-619df = book, chapter oder none
type-1303c = type
key-other-or-for-all-or-9ba99 = @key, @other oder @* für alle oder eine Liste von Schlüsseln
a-key-8fa3a = ein Schlüssel
a-name-or-name-role-file-5dd3b = ein Name oder {"{"}name, role, file-as{"}"}
an-identifier-or-scheme-value-edition-4dd48 = eine Kennung oder {"{"}scheme, value, edition{"}"}
an-spdx-identifier-such-as-cc-69339 = eine SPDX-Kennung wie CC-BY-4.0 oder {"{"}name, url{"}"}
a-list-of-subjects-64f35 = eine Liste von Themen
a-subject-or-label-authority-term-6895c = ein Thema oder {"{"}label, authority, term{"}"}
a-list-of-files-and-parts-7a5c4 = eine Liste von Dateien und Teilen
a-file-file-or-part-chapters-d2519 = eine Datei, {"{"}file: …{"}"} oder {"{"}part: …, chapters: […]{"}"}
a-role-such-as-chapter-preface-ee193 = eine Rolle wie chapter, preface oder appendix
a-list-of-files-eb0b9 = eine Liste von Dateien
a-file-or-file-title-role-15583 = eine Datei oder {"{"}file: …, title: …, role: …{"}"}
a-word-or-a-list-of-27170 = ein Wort oder eine Liste von Wörtern
shelf-yaml-c06ef = shelf.yaml
a-pattern-such-as-titles-or-15a49 = ein Muster wie titles/* oder eine Liste von Mustern und {"{"}files: …, series: …{"}"}
a-pattern-such-as-titles-or-322bc = ein Muster wie titles/* oder {"{"}files: …, series: …{"}"}
a-pattern-such-as-poems-3e316 = ein Muster wie poems/*
a-list-of-editions-html-epub-f7413 = eine Liste von Ausgaben: html, epub, pdf
a-list-of-records-marc-onix-1192e = eine Liste von Datensätzen: marc, onix, dc …
slugs-each-with-the-reason-71060 = slugs, jeder mit dem Grund
the-reason-or-reason-date-083a8 = der Grund oder {"{"}reason: …, date: …{"}"}
alternatives-yaml-e569e = alternatives.yaml
what-the-picture-shows-or-if-7127c = was das Bild zeigt, oder "", wenn es nichts von Belang zeigt

## Was octavo explain von den Regeln sagt: was jede bedeutet, weshalb es sie gibt, wie Abhilfe aussieht

to-mend-it-0be05 = Abhilfe: { $mend }
this-is-told-06d9a = Das wird gemeldet:
this-is-not-1952b = Das nicht:
# file-missing
a-file-or-folder-that-was-44f71 = Eine genannte Datei oder einen genannten Ordner gibt es nicht
# file-missing
the-name-is-mistyped-or-the-d18a7 = Der Name ist falsch geschrieben, oder der Befehl wurde in einem anderen Ordner gestartet, als Sie denken. Pfade auf der Befehlszeile gehen von dem Ordner aus, in dem Sie sich befinden, Pfade in `book.yaml` von dem Ordner dieser Datei.
# file-missing
look-at-the-path-and-at-5ac65 = Prüfen Sie den Pfad, auch die Groß- und Kleinschreibung.
# file-unreadable
a-file-could-not-be-read-c6e37 = Eine Datei ließ sich nicht lesen (fehlende Rechte, ein Ordner an ihrer Stelle)
# file-unreadable
the-system-does-not-let-octavo-2450b = Das System lässt Octavo die Datei nicht lesen: Es fehlen Rechte, oder was so heißt, ist ein Ordner oder ein Gerät.
# file-unreadable
look-at-its-permissions-or-name-3394b = Prüfen Sie die Zugriffsrechte, oder nennen Sie eine andere Datei.
# file-outside
a-path-leads-outside-the-manuscript-3fe43 = Ein Pfad führt aus dem Ordner des Manuskripts hinaus, unmittelbar oder über eine symbolische Verknüpfung
# file-outside
a-manuscript-may-be-a-stranger-e60ba = Ein Manuskript kann von Fremden stammen: Was neben seinem Ordner liegt, geht es nichts an und würde überall fehlen, wohin der Ordner sonst gebracht wird.
# file-outside
copy-the-file-into-the-folder-351c4 = Kopieren Sie die Datei in den Ordner des Manuskripts.
# file-encoding
a-file-is-not-utf-737e2 = Eine Datei ist nicht in UTF-8
# file-encoding
older-word-processors-write-encodings-in-c3e4a = Ältere Textverarbeitungen schreiben Codierungen, in denen Buchstaben mit Akzent oder Umlaut andere Bytes sind. Was gemeint ist, lässt sich nicht sicher feststellen, und Raten würde Wörter verändern.
# file-encoding
save-the-file-as-utf-most-bef54 = Speichern Sie die Datei als UTF-8, in den meisten Editoren unter „Mit Codierung speichern“. Oder: `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`.
# file-nul
a-file-has-nul-bytes-it-f1118 = Eine Datei enthält NUL-Bytes, ist also kein Text
# file-nul
no-text-has-a-byte-that-fb509 = In keinem Text kommt ein Byte mit dem Wert null vor. Es ist die Datei einer Textverarbeitung, ein Bild oder UTF-16.
# file-nul
export-the-text-as-markdown-in-fb997 = Exportieren Sie den Text als Markdown in UTF-8.
# file-empty
a-manuscript-has-no-text-98837 = Ein Manuskript enthält keinen Text
# file-empty
there-is-nothing-to-make-an-5033e = Es gibt nichts, woraus eine Ausgabe werden könnte: Leerzeilen, Kommentare und Metadaten sind kein Text.
# file-empty
write-something-or-name-another-file-d5a0f = Schreiben Sie etwas, oder nennen Sie eine andere Datei.
# file-too-large
a-file-is-larger-than-octavo-f88fa = Eine Datei ist größer, als Octavo sie liest
# file-too-large
texts-may-have-mb-pictures-mb-efd6a = Texte dürfen 32 MB groß sein, Bilder 64 MB: weit mehr, als ein Buch braucht. Wahrscheinlich ist die Datei etwas anderes.
# file-too-large
make-the-picture-smaller-or-divide-4533b = Verkleinern Sie das Bild, oder teilen Sie den Text in Kapitel auf.
# folder-without-markdown
a-folder-holds-no-markdown-file-8fe8f = Ein Ordner enthält keine Markdown-Datei
# folder-without-markdown
chapters-are-files-that-end-in-4b365 = Kapitel sind Dateien, die auf `.md`, `.markdown`, `.qmd` oder `.Rmd` enden, und eine solche gibt es in dem Ordner nicht.
# folder-without-markdown
name-the-folder-in-which-the-97762 = Nennen Sie den Ordner, in dem die Kapitel liegen, oder beginnen Sie mit `octavo init`.
# nesting-too-deep
lists-or-quotations-are-nested-deeper-82328 = Listen oder Zitate sind tiefer verschachtelt, als eine Ausgabe zeigen kann
# nesting-too-deep
no-page-is-wide-enough-for-b2da4 = Keine Seite ist breit genug dafür, und niemand kann dem beim Lesen folgen. Meist hat ein Programm das geschrieben, oder Zeilen beginnen mit Hunderten von `>`.
# nesting-too-deep
take-levels-out-7c621 = Nehmen Sie einige Ebenen weg.
# paragraph-tangled
a-paragraph-with-thousands-of-brackets-9b14c = Ein Absatz mit Tausenden von Klammern, Sternen oder offenen Kommentaren
# paragraph-tangled
to-read-it-would-take-hours-e55c7 = Ihn zu lesen würde Stunden dauern, denn jedes Zeichen kann zu jedem anderen gehören. So sieht kein Satz aus: Es sind Daten, oder ein Programm hat das geschrieben.
# paragraph-tangled
put-it-between-fences-as-a-df6f2 = Setzen Sie es als Codeblock zwischen zwei Zeilen aus Backticks (```` ``` ````), oder entfernen Sie es.
# config-syntax
yaml-that-cannot-be-parsed-055c0 = YAML, das sich nicht lesen lässt
# config-syntax
the-metadata-cannot-be-understood-at-693f3 = Die Metadaten sind überhaupt nicht zu verstehen. In neun von zehn Fällen liegt es an einem Doppelpunkt in einem Titel.
# config-syntax
put-the-value-into-quotation-marks-0f753 = Setzen Sie den Wert in Anführungszeichen.
# config-type
a-value-of-the-wrong-kind-e371c = Ein Wert von der falschen Art
# config-type
a-list-stands-where-words-are-bb8f6 = Wo Worte erwartet werden, steht eine Liste, oder wo eine Zahl stehen soll, stehen Worte.
# config-type
the-message-says-what-the-key-8c33a = Die Meldung sagt, was der Schlüssel annimmt.
# config-unknown-key
a-key-that-octavo-does-not-3ec73 = Ein Schlüssel, den Octavo nicht kennt
# config-unknown-key
what-nobody-knows-has-no-effect-00aa6 = Ein unbekannter Schlüssel bewirkt nichts, und ein falsch geschriebener sieht aus, als bewirkte er etwas.
# config-unknown-key
correct-its-spelling-words-of-your-7682c = Berichtigen Sie die Schreibweise; eigene Angaben für den Text stehen unter `variables:`.
# config-value
a-value-that-is-not-one-5a062 = Ein Wert, der nicht zu den möglichen gehört
# config-value
the-key-can-have-a-few-3b49a = Der Schlüssel lässt nur bestimmte Werte zu, und dieser ist keiner davon.
# config-value
the-message-lists-those-that-there-c356b = Die Meldung zählt die möglichen Werte auf.
# chapter-missing
book-yaml-or-summary-md-names-82556 = book.yaml oder SUMMARY.md nennt eine Datei, die es nicht gibt
# chapter-missing
a-book-without-one-of-its-4a408 = Ein Buch, dem eines seiner Kapitel fehlt, ist nicht das Buch, das gemeint war. Meist wurde die Datei umbenannt.
# chapter-missing
correct-the-name-in-the-list-82830 = Berichtigen Sie den Namen in der Liste, oder entfernen Sie ihn.
# chapter-planned
summary-md-names-a-chapter-that-a55cb = SUMMARY.md nennt ein Kapitel, zu dem es noch keine Datei gibt
# chapter-planned
mdbook-lists-chapters-that-are-still-f1789 = mdBook führt auch Kapitel auf, die noch zu schreiben sind. Das Buch wird ohne dieses Kapitel hergestellt.
# chapter-planned
nothing-until-it-is-written-15d94 = Es ist nichts zu tun, bis das Kapitel geschrieben ist.
# chapter-elsewhere
a-list-of-chapters-leads-to-b5b47 = Eine Kapitelliste führt zu einer Adresse im Web oder aus dem Ordner hinaus, und dort ist kein Kapitel
# chapter-elsewhere
the-line-of-the-list-leads-f0bb1 = Die Zeile der Liste führt ins Web oder aus dem Ordner hinaus; ein Kapitel aber liegt im Ordner.
# chapter-elsewhere
nothing-if-the-link-was-meant-fdd12 = Es ist nichts zu tun, wenn der Link als solcher gemeint war.
# chapter-twice
the-same-file-is-listed-twice-f5df5 = Dieselbe Datei ist zweimal aufgeführt
# chapter-twice
the-same-words-would-stand-in-dbce4 = Dieselben Worte stünden zweimal im Buch, mit denselben Adressen.
# chapter-twice
take-one-of-the-two-lines-15c71 = Entfernen Sie eine der beiden Zeilen.
# file-unlisted
a-markdown-file-beside-the-chapters-e32ba = Eine Markdown-Datei, die neben den Kapiteln liegt und keines von ihnen ist
# file-unlisted
a-list-of-chapters-counts-alone-8229b = Es gilt allein die Liste der Kapitel, und wer eine Datei in den Ordner legt, vergisst leicht, sie dort einzutragen.
# file-unlisted
name-it-under-chapters-or-leave-12fd9 = Nennen Sie die Datei unter `chapters:`, oder lassen Sie sie, wo sie ist.
# shelf-pattern
shelf-yaml-names-manuscripts-by-a-e372e = shelf.yaml nennt Manuskripte mit einem Muster, dem keines entspricht
# shelf-pattern
titles-that-the-pattern-was-meant-3af4d = Die Titel, für die das Muster gedacht war, werden nicht hergestellt, und niemandem würde es auffallen.
# shelf-pattern
patterns-are-taken-from-the-folder-70a0b = Muster gehen vom Ordner der `shelf.yaml` aus: `titles/*` nennt, was unmittelbar in `titles` liegt, `titles/**/*.md` jede Markdown-Datei darunter.
# shelf-record
shelf-yaml-asks-for-a-record-6febb = shelf.yaml verlangt einen Datensatz oder eine Ausgabe, die es nicht gibt
# shelf-record
what-is-asked-for-there-is-d0fee = Was dort verlangt wird, kann niemand herstellen.
# shelf-record
octavo-record-help-lists-the-records-ee164 = `octavo record --help` nennt die Datensätze, `octavo build --help` die Ausgaben.
# slug-changed
a-title-that-was-published-would-0d591 = Ein Titel, der schon veröffentlicht ist, bekäme eine andere Adresse
# slug-changed
readers-shops-and-libraries-have-the-ddce7 = Leser, Buchhandel und Bibliotheken haben die Adresse des Titels: Sie würde ins Leere führen.
# slug-changed
give-the-manuscript-the-slug-that-11f57 = Geben Sie dem Manuskript den `slug:`, den es hatte. Soll es von nun an ein anderer Titel sein, schreiben Sie den alten slug mit dem Grund unter `withdrawn:` in `shelf.yaml`.
# slug-twice
two-manuscripts-of-one-run-have-a5b5c = Zwei Manuskripte eines Laufs haben denselben slug
# slug-twice
the-editions-of-one-would-overwrite-27aa0 = Die Ausgaben des einen würden die des anderen überschreiben.
# slug-twice
give-one-of-the-two-a-a1fd8 = Geben Sie einem der beiden einen `slug:`.
# title-missing
neither-front-matter-nor-a-first-99008 = Weder die Kopfdaten noch eine erste Überschrift nennen einen Titel
# title-missing
something-must-stand-on-the-title-61f1f = Auf der Titelseite, in Katalogen und im Fenster eines E-Readers muss etwas stehen. Solange nichts Besseres da ist, ist es der Name der Datei.
# title-missing
write-title-in-the-metadata-or-4ec75 = Schreiben Sie `title:` in die Metadaten, oder beginnen Sie mit einer Überschrift.
# ignore-unknown
a-rule-is-silenced-that-does-a60f6 = Eine Regel ist stummgeschaltet, die es nicht gibt
# ignore-unknown
there-is-no-such-rule-so-c29a2 = Eine solche Regel gibt es nicht; deshalb wird nichts stummgeschaltet.
# ignore-unknown
correct-the-name-each-message-has-b8df0 = Berichtigen Sie den Namen: Jede Meldung trägt ihn, und `octavo rules` listet alle auf.
# ignore-error
an-error-is-to-be-silenced-a0b7d = Ein Fehler soll stummgeschaltet werden, was nicht möglich ist
# ignore-error
an-error-means-that-an-edition-c4b31 = Ein Fehler bedeutet, dass eine Ausgabe falsch wäre. Ihn stummzuschalten würde sie nicht richtig machen.
# ignore-error
mend-what-it-says-and-take-84b58 = Beheben Sie, was die Meldung nennt, und entfernen Sie die Stummschaltung.
# ignore-unused
a-silencing-to-which-no-message-25427 = Eine Stummschaltung, zu der es keine Meldung gibt
# ignore-unused
what-it-was-to-silence-is-398ef = Was stummgeschaltet werden sollte, gibt es nicht oder nicht mehr. Bliebe die Angabe stehen, würde sie die nächste Meldung verbergen.
# ignore-unused
take-it-out-it-is-told-c38e9 = Entfernen Sie die Angabe. Gemeldet wird das nur, wo alle üblichen Ausgaben hergestellt werden, denn manche Regeln gehören nur zu einer von ihnen.
# link-dead
a-link-to-a-heading-file-d37f7 = Ein Link zu einer Überschrift, einer Datei oder einem Kapitel, die es nicht gibt
# link-dead
who-follows-it-arrives-nowhere-so-5beb8 = Wer ihm folgt, kommt nirgends an; deshalb bleiben nur seine Worte stehen, ohne den Link. Meist wurde eine Überschrift anders formuliert und damit ihre Adresse geändert, oder eine Datei wurde umbenannt.
# link-dead
take-the-address-that-is-proposed-56d83 = Übernehmen Sie die vorgeschlagene Adresse. Eine Überschrift mit eigener Adresse, `{"{"}#salt{"}"}`, behält diese, auch wenn sich ihr Wortlaut ändert.
# link-scheme
a-link-with-a-scheme-that-aad32 = Ein Link mit einem Schema, das in keiner Ausgabe stehen darf (javascript:, data:, file:)
# link-scheme
such-an-address-runs-a-program-8b371 = Eine solche Adresse startet ein Programm oder öffnet eine Datei auf dem Rechner der Leser. Ausgaben enthalten weder das eine noch das andere.
# link-scheme
write-an-address-that-begins-with-0f928 = Schreiben Sie eine Adresse, die mit `https:` oder `mailto:` beginnt, oder lassen Sie den Link weg.
# link-reference
a-reference-link-without-its-definition-841f3 = Ein Link, dessen Ziel an anderer Stelle stehen soll und nirgends definiert ist
# link-reference
brackets-behind-brackets-are-a-link-0fd91 = Klammern hinter Klammern sind ein Link, dessen Adresse anderswo in der Datei steht, und dort steht sie nicht.
# link-reference
add-the-line-salt-https-if-2fb66 = Fügen Sie die Zeile `[salt]: https://…` hinzu; wenn Sie die Klammern selbst meinen, setzen Sie einen Backslash vor die erste.
# reference-dead
a-reference-by-its-name-to-60ae5 = Ein Verweis mit Namen auf etwas, das nicht im Buch ist
# reference-dead
the-sentence-would-say-see-and-b98b2 = Im Satz stünde „siehe“ und danach nichts. Anders als ein Link hat ein solcher Verweis keine eigenen Worte, die stehen bleiben könnten.
# reference-dead
give-what-is-meant-the-id-93c0f = Geben Sie dem, was gemeint ist, die id, oder berichtigen Sie den Namen; für ein @, das auf nichts verweist, schreiben Sie `\@`.
# reference-nameless
a-reference-without-words-to-something-0ad22 = Ein Verweis ohne Worte auf etwas, das weder Nummer noch Titel hat
# reference-nameless
a-reference-without-words-takes-the-f254e = Ein Verweis ohne Worte nennt die Nummer oder den Titel dessen, worauf er verweist, und hier gibt es keines von beiden.
# reference-nameless
write-words-between-the-brackets-or-77937 = Schreiben Sie Worte in die Klammern, oder geben Sie der Abbildung eine Bildunterschrift, der Tabelle eine Überschrift.
# reference-outside
the-page-is-asked-for-of-7ac6e = Verlangt ist die Seitenzahl von etwas, das nicht im Buch ist
# reference-outside
only-places-in-this-book-have-25b53 = Nur Stellen in diesem Buch haben Seiten.
# reference-outside
take-page-away-b2e8e = Nehmen Sie `{"{"}.page{"}"}` weg.
# list-empty
a-list-of-figures-or-tables-d4c42 = Ein Abbildungs- oder Tabellenverzeichnis ist verlangt, aber es gibt nichts zu verzeichnen oder keinen Platz dafür
# list-empty
a-list-of-figures-or-tables-04f0b = Ein Abbildungs- oder Tabellenverzeichnis nennt, was eine Bildunterschrift oder Tabellenüberschrift hat, und steht hinter dem Inhaltsverzeichnis; in einem Essay ohne Inhaltsverzeichnis ist dafür kein Platz.
# list-empty
give-them-captions-or-take-the-fb2ca = Geben Sie den Abbildungen Bildunterschriften, den Tabellen Überschriften, oder nehmen Sie das Verzeichnis aus `lists:` heraus.
# variable-unknown
a-name-that-is-neither-in-efda9 = Ein {"{"}{"{"} name {"}"}{"}"}, das weder in den Metadaten noch unter den Variablen steht
# variable-unknown
between-double-braces-stands-a-name-503c6 = Zwischen doppelten geschweiften Klammern steht ein Name, dessen Bedeutung nirgends angegeben ist; deshalb erscheint er so, wie er geschrieben ist.
# variable-unknown
add-it-under-variables-in-the-09791 = Ergänzen Sie ihn unter `variables:` in den Metadaten; wenn Sie die Klammern selbst meinen, setzen Sie einen Backslash davor.
# term-unknown
a-word-is-marked-as-a-8d1c7 = Ein Wort ist als Begriff ausgezeichnet, den kein Glossar erklärt
# term-unknown
the-word-is-marked-as-one-3b316 = Das Wort ist als Glossarbegriff ausgezeichnet, fehlt aber im Glossar.
# term-unknown
explain-it-under-glossary-or-in-a8267 = Erklären Sie es unter `glossary:` oder in einem `:::glossary`, oder nennen Sie den Eintrag: `{"{"}.term entry=Folio{"}"}`.
# term-duplicate
two-entries-of-a-glossary-explain-54e38 = Zwei Einträge eines Glossars erklären denselben Begriff
# term-duplicate
two-explanations-of-one-word-are-f6507 = Im Glossar stehen zwei Erklärungen desselben Worts, und ein Link kann nur zu einer von ihnen führen.
# term-duplicate
make-one-of-the-two-296f0 = Machen Sie aus beiden einen Eintrag.
# term-unused
entries-of-a-glossary-to-which-1b63a = Glossareinträge, auf die der Text nicht verweist, obwohl er auf andere verweist
# term-unused
other-entries-are-reached-from-the-0ef77 = Zu anderen Einträgen führt der Text, zu diesem nicht: Vielleicht sollte das Wort noch ausgezeichnet werden, vielleicht steht es nicht mehr im Text.
# term-unused
mark-the-words-that-it-explains-4045b = Zeichnen Sie die Worte aus, die der Eintrag erklärt, `[words]{"{"}.term{"}"}`, oder entfernen Sie ihn.
# abbreviation-duplicate
an-abbreviation-that-is-said-to-bff19 = Eine Abkürzung, die für zwei Dinge stehen soll
# abbreviation-duplicate
it-cannot-be-written-out-in-f51f1 = Sie lässt sich nicht auf zwei Arten ausschreiben.
# abbreviation-unused
what-an-abbreviation-stands-for-is-65b3d = Eine Abkürzung ist erklärt und kommt im Text nicht vor
# abbreviation-unused
the-text-does-not-have-the-9225b = Die Abkürzung steht nicht im Text, oder sie ist dort anders geschrieben.
# abbreviation-unused
correct-its-spelling-or-take-it-b56bf = Berichtigen Sie die Schreibweise, oder entfernen Sie die Erklärung.
# apparatus-line
an-apparatus-names-a-line-that-65b12 = Ein Apparat nennt eine Zeile, die es in den Versen davor nicht gibt
# apparatus-line
a-reading-belongs-to-a-line-0b11c = Eine Lesart gehört zu einer Zeile der Verse davor, und so viele Zeilen haben diese nicht.
# apparatus-line
count-again-start-says-with-which-56ab3 = Zählen Sie nach; `start=` sagt, mit welcher Nummer die Verse beginnen.
# apparatus-lemma
an-apparatus-speaks-of-words-that-589a8 = Ein Apparat spricht von Worten, die im Text davor nicht stehen
# apparatus-lemma
a-reading-names-the-words-that-9c5f3 = Eine Lesart nennt die Worte, die in anderen Textzeugen anders lauten, und im Text davor stehen sie nicht so, wie sie hier geschrieben sind.
# apparatus-lemma
copy-the-words-from-the-text-ebaea = Kopieren Sie die Worte aus dem Text.
# parallel-uneven
texts-in-parallel-that-do-not-541a3 = Parallele Texte, die nicht gleich viele Absätze haben
# parallel-uneven
paragraphs-stand-side-by-side-the-1b1c1 = Die Absätze stehen nebeneinander, der erste neben dem ersten. Hat ein Text mehr davon, steht neben den übrigen nichts.
# parallel-uneven
divide-or-join-paragraphs-until-both-3d26f = Teilen oder verbinden Sie Absätze, bis beide gleich viele haben.
# play-recognised
a-text-that-is-set-as-fb608 = Ein Text ist als Theaterstück gesetzt, weil er zweifellos eines ist
# play-recognised
the-text-has-acts-or-scenes-bd54e = Der Text hat Akte oder Szenen, und dieselben wenigen Personen sprechen darin abwechselnd, wie in einem Theaterstück: Er wurde als solches gesetzt, mit den Namen der Sprechenden in Kapitälchen und mit erhaltenen Zeilen.
# play-recognised
nothing-if-it-is-a-play-01721 = Es ist nichts zu tun, wenn es ein Theaterstück ist; `drama: true` in den Metadaten sagt es, und die Meldung bleibt aus. Mit `drama: false` wird es als Prosa gesetzt.
# break-idle
a-break-with-nothing-behind-it-be5f3 = Eine Zäsur, auf die nichts folgt, was sie vom Vorigen trennen könnte
# break-idle
a-break-parts-what-stands-before-7d136 = Eine Zäsur trennt, was vor ihr steht, von dem, was im selben Abschnitt folgt. Am Ende eines Abschnitts folgt nichts, und eine Überschrift trennt von selbst: Das Schmuckzeichen ist weggelassen.
# break-idle
take-the-line-out-or-write-78e7d = Entfernen Sie die Zeile, oder schreiben Sie danach weiter.
# index-see
an-entry-of-the-index-leads-baf2d = Ein Registereintrag verweist auf einen anderen, den es nicht gibt oder der selbst zu keiner Stelle führt
# index-see
who-looks-there-is-sent-on-8ba82 = Wer dort nachschlägt, wird zu einem Eintrag weitergeschickt, den es nicht gibt.
# index-see
correct-the-name-behind-see-or-0750f = Berichtigen Sie den Namen hinter `see=`, oder zeichnen Sie eine Stelle dafür aus.
# index-range
a-range-of-an-index-that-9ca1c = Ein Bereich im Register, der nur beginnt oder nur endet
# index-range
of-a-range-only-one-end-ac64c = Von dem Bereich ist nur ein Ende bekannt; deshalb ist er als einzelne Stelle gesetzt.
# index-range
write-the-same-entry-with-begin-d84c7 = Schreiben Sie denselben Eintrag einmal mit `.begin` und einmal mit `.end`.
# index-empty
without-words-there-is-nothing-to-68d49 = Ohne Worte gibt es nichts, was ins Register kommen könnte.
# index-empty
write-words-between-the-brackets-or-610ab = Schreiben Sie Worte in die Klammern, oder `entry="…"`.
# index-unfound
a-term-that-the-index-is-2329d = Ein Begriff, der ins Register soll, steht nirgends im Text
# index-unfound
the-index-is-to-have-a-fd8a0 = Ins Register soll ein Begriff, dessen Worte im Text gesucht werden, und dort stehen sie nicht.
# index-unfound
look-at-the-spelling-at-the-015a4 = Prüfen Sie die Schreibweise; `*` am Ende eines Wortes steht für jede Endung.
# index-crowded
an-entry-of-the-index-with-3087a = Ein Registereintrag mit vielen Stellen, die nichts voneinander unterscheidet
# index-crowded
nobody-looks-up-a-dozen-places-8183a = Niemand schlägt ein Dutzend Stellen nach, um die eine zu finden, die gemeint ist.
# index-crowded
part-them-entry-main-sub-or-7c620 = Teilen Sie sie auf, `entry="main!sub"`, oder zeichnen Sie nur die aus, an denen etwas darüber gesagt wird.
# index-alone
an-entry-of-the-index-with-aa988 = Ein Registereintrag mit einem Untereintrag und sonst nichts
# index-alone
one-sub-entry-under-nothing-else-821d0 = Ein einzelner Untereintrag, über dem sonst nichts steht, ist ein Eintrag, der auf zwei Zeilen verteilt wurde.
# index-alone
make-one-entry-of-the-two-6654d = Machen Sie aus beiden einen Eintrag.
# image-missing
an-image-file-that-does-not-82b9d = Eine Bilddatei, die es nicht gibt
# image-missing
the-path-leads-to-no-file-f2b43 = Der Pfad führt zu keiner Datei. Manche Systeme machen keinen Unterschied zwischen `Map.png` und `map.png`, andere schon.
# image-missing
correct-the-path-it-starts-at-1387a = Berichtigen Sie den Pfad: Er beginnt bei der Datei, in der er steht.
# image-type
an-image-of-a-type-that-f2c04 = Ein Bild von einem Typ, der in den Ausgaben nicht stehen kann
# image-type
e-readers-show-jpeg-png-gif-2f2d5 = E-Reader zeigen JPEG, PNG, GIF, SVG und WebP, sonst nichts.
# image-type
save-it-as-png-or-as-23c6c = Speichern Sie es als PNG, ein Foto als JPEG.
# image-broken
an-image-file-that-cannot-be-e50da = Eine Bilddatei, die sich nicht als Bild lesen lässt
# image-broken
the-file-was-cut-short-or-e141f = Die Datei ist abgeschnitten, oder sie ist etwas anderes, als ihre Endung sagt.
# image-broken
copy-it-anew-from-where-it-fa8a7 = Kopieren Sie sie noch einmal von dort, woher sie kam.
# image-remote
an-image-on-the-network-which-cff4c = Ein Bild im Netz, das ohne --allow-remote nicht abgerufen wird
# image-remote
what-is-on-the-network-may-9d911 = Was im Netz steht, kann morgen ein anderes Bild sein oder keines. An seiner Stelle steht ein Link dorthin.
# image-remote
download-it-if-you-may-use-7f57b = Laden Sie es herunter, wenn Sie es verwenden dürfen, oder bauen Sie mit `--allow-remote`.
# image-alt
an-image-without-alternative-text-e3da8 = Ein Bild ohne Alternativtext
# image-alt
who-cannot-see-the-picture-hears-b603c = Wer das Bild nicht sieht, hört stattdessen diese Worte, und ohne sie den Namen einer Datei.
# image-alt
say-between-the-brackets-what-it-08fe3 = Sagen Sie in den Klammern, was es zeigt; zeigt es nichts von Belang: `{"{"}.decorative{"}"}`. Worte für Bilder, an denen Sie nichts ändern dürfen, stehen in `alternatives.yaml`.
# alternative-unknown
alternatives-yaml-names-a-picture-that-9c298 = alternatives.yaml nennt ein Bild, das es nicht gibt
# alternative-unknown
the-path-is-mistyped-and-the-2d838 = Der Pfad ist falsch geschrieben, und das Bild, das gemeint war, hat keinen Alternativtext.
# alternative-unknown
correct-the-path-it-starts-at-1c61a = Berichtigen Sie den Pfad: Er beginnt im Ordner des Manuskripts.
# alternative-unused
alternatives-yaml-names-a-picture-that-f5e48 = alternatives.yaml nennt ein Bild, das keine Seite zeigt
# alternative-unused
no-page-shows-this-picture-it-c7dca = Keine Seite zeigt dieses Bild: Es wurde entfernt, oder im Text steht ein anderer Pfad.
# image-alt-name
an-alternative-text-that-is-the-39124 = Ein Alternativtext, der nur der Name der Datei ist
# image-alt-name
programs-that-describe-nothing-put-the-36b8b = Programme, die nichts beschreiben, setzen dort den Namen der Datei ein. Wer zuhört, erfährt daraus nichts.
# image-alt-name
say-what-it-shows-87b9f = Sagen Sie, was das Bild zeigt.
# image-alt-caption
an-alternative-text-that-says-the-f4ab1 = Ein Alternativtext, der dasselbe sagt wie die Bildunterschrift
# image-alt-caption
a-listener-hears-the-same-twice-4b45e = Wer zuhört, hört zweimal dasselbe und weiß noch immer nicht, was zu sehen ist.
# image-alt-caption
let-the-words-say-what-the-d5215 = Sagen Sie im Alternativtext, was die Bildunterschrift nicht sagt.
# image-alt-wordy
an-alternative-text-that-is-too-773c2 = Ein Alternativtext, der zu lang ist oder mit „Bild von“ beginnt
# image-alt-wordy
nobody-can-stop-in-the-middle-c179e = Niemand kann mittendrin anhalten oder einen Satz noch einmal hören; und dass es ein Bild ist, wird ohnehin gesagt.
# image-alt-wordy
say-the-important-thing-in-a-57cf0 = Sagen Sie das Wesentliche in einem Satz; das Übrige gehört in den Text oder in eine Beschreibung mit `{"{"}.complex{"}"}`.
# image-webp
an-image-in-webp-which-older-ce5ce = Ein Bild in WebP, das ältere E-Reader nicht zeigen
# image-webp
readers-that-were-sold-before-leave-ea4af = Auf Geräten, die vor 2023 verkauft wurden, bleibt eine Lücke. Octavo lässt den Browser JPEG oder PNG daraus machen; ein bewegtes Bild bleibt, wie es ist.
# image-webp
save-it-as-jpeg-or-png-735f5 = Speichern Sie es als JPEG oder PNG.
# image-outside
an-image-path-leads-outside-the-7deb7 = Ein Bildpfad führt aus dem Ordner des Manuskripts hinaus
# image-outside
a-manuscript-may-be-a-stranger-1e4d6 = Ein Manuskript kann von Fremden stammen, und was neben seinem Ordner liegt, geht es nichts an.
# image-outside
copy-the-picture-into-the-folder-30459 = Kopieren Sie das Bild in den Ordner.
# heading-skip
a-heading-more-than-one-level-6b1a2 = Eine Überschrift, die mehr als eine Ebene unter der vorigen liegt
# heading-skip
who-listens-to-a-book-finds-a85fc = Wer sich ein Buch vorlesen lässt, findet sich anhand der Ebenen seiner Überschriften zurecht. In den Ausgaben rückt diese höher, damit keine Ebene fehlt.
# heading-skip
take-number-signs-away-78b3c = Nehmen Sie Rautezeichen weg.
# heading-empty
a-heading-without-text-fcc95 = Eine Überschrift ohne Text
# heading-empty
it-would-be-an-empty-line-40711 = Sie wäre eine leere Zeile im Inhaltsverzeichnis und ist weggelassen.
# heading-empty
write-its-words-or-take-the-3c86c = Geben Sie ihr Worte, oder entfernen Sie die Rautezeichen.
# heading-missing
a-chapter-without-a-heading-or-3dc82 = Ein Kapitel ohne Überschrift und ohne Titel, das nach seiner Datei heißt
# heading-missing
each-chapter-has-a-title-in-5f71e = Jedes Kapitel steht mit einem Titel im Inhaltsverzeichnis. Dieses heißt nach seiner Datei.
# heading-missing
begin-the-file-with-a-heading-cd185 = Beginnen Sie die Datei mit einer Überschrift, oder schreiben Sie `title:` in ihre Kopfdaten.
# id-duplicate
the-same-id-is-given-twice-6400e = Dieselbe id ist zweimal vergeben
# id-duplicate
an-address-can-lead-to-one-9f102 = Eine Adresse kann nur zu einer Stelle führen. Die erste behält sie, die zweite bekommt eine andere.
# id-duplicate
rename-one-of-the-two-and-b9f32 = Benennen Sie eine der beiden um, und passen Sie die Links zu ihr an.
# note-undefined
a-footnote-reference-without-a-note-cd344 = Ein Fußnotenverweis, zu dem die Anmerkung fehlt
# note-undefined
the-text-refers-to-a-note-45c3f = Der Text verweist auf eine Anmerkung, die niemand geschrieben hat.
# note-undefined
add-the-line-or-take-the-5df6f = Fügen Sie die Zeile `[^1]: …` hinzu, oder entfernen Sie den Verweis.
# note-unused
a-note-that-nothing-refers-to-61d99 = Eine Anmerkung, auf die nichts verweist
# note-unused
a-note-to-which-nothing-refers-845f1 = Eine Anmerkung, auf die nichts verweist, hat keinen Platz im Buch und ist weggelassen.
# note-unused
put-its-where-it-belongs-887e4 = Setzen Sie das `[^1]` dorthin, wo die Anmerkung hingehört.
# note-duplicate
two-notes-with-the-same-label-9300e = Zwei Anmerkungen mit demselben Namen
# note-duplicate
two-notes-have-one-label-and-93b12 = Zwei Anmerkungen tragen denselben Namen, und ein Verweis kann nur eine meinen. Die erste gilt.
# note-duplicate
give-the-second-a-label-of-b6260 = Geben Sie der zweiten einen eigenen Namen.
# html-removed
html-that-may-not-stand-in-dd82a = HTML, das in keiner Ausgabe stehen darf (Skripte, Frames, Formulare …), wurde entfernt
# html-removed
scripts-frames-forms-and-embedded-media-47385 = Skripte, Frames, Formulare und eingebettete Medien funktionieren weder im E-Book noch auf Papier und sind für Leser eine Gefahr.
# html-removed
write-it-in-markdown-or-in-77d1f = Schreiben Sie es in Markdown oder in schlichtem HTML.
# html-unknown
something-in-angle-brackets-that-is-c6dd7 = Etwas in spitzen Klammern, das kein HTML-Element ist, erscheint als Text
# html-unknown
words-between-angle-brackets-are-taken-8c960 = Worte zwischen spitzen Klammern gelten als HTML, und dieses Element gibt es in HTML nicht. Sie erscheinen so, wie sie geschrieben sind.
# html-unknown
put-them-between-backticks-or-a-e0d32 = Setzen Sie sie zwischen Backticks, oder setzen Sie einen Backslash vor die Klammer.
# directive-unknown
a-block-with-a-name-that-e4da0 = Ein :::-Block mit einem Namen, den Octavo nicht kennt
# directive-unknown
nobody-knows-what-the-block-is-0a397 = Niemand weiß, was aus dem Block werden soll. Sein Inhalt bleibt, als stünde er allein da.
# directive-unknown
correct-the-name-the-handbook-lists-16c19 = Berichtigen Sie den Namen; das Handbuch zählt die Blöcke auf, die es gibt.
# include-missing
a-file-that-is-to-be-aeeb7 = Eine Datei, die eingefügt werden soll und nicht eingefügt werden kann
# include-missing
the-file-is-not-in-the-933e6 = Die Datei liegt nicht im Ordner des Manuskripts, oder sie enthält die Zeilen oder den Bereich nicht, die verlangt sind. Der Befehl erscheint so, wie er geschrieben ist.
# date-moving
a-date-that-another-program-would-fdbd4 = Ein Datum, das ein anderes Programm einsetzen würde: Es wäre jedes Mal ein anderer Tag
# date-moving
an-edition-of-octavo-is-the-0e4d4 = Eine Ausgabe von Octavo ist immer dieselbe, wann auch immer sie hergestellt wird. `today` wäre jedes Mal ein anderer Tag; deshalb ist das Datum weggelassen.
# date-moving
write-the-day-4a8dd = Schreiben Sie den Tag hin.
# cell-uncomputed
code-that-another-program-would-run-23dce = Programmcode, den ein anderes Programm ausführen würde: Was er zeigen würde, steht nicht in den Ausgaben
# cell-uncomputed
octavo-runs-nothing-that-a-manuscript-e22ee = Octavo führt nichts aus, was ein Manuskript mitbringt. Der Code erscheint; was er ausgeben oder zeichnen würde, steht nicht im Buch.
# cell-uncomputed
let-the-other-program-keep-its-89bee = Lassen Sie das andere Programm seine Bilder aufbewahren (Quarto: `freeze: true`), oder setzen Sie in den Text, was zu sehen sein soll.
# syntax-foreign
what-looks-like-the-syntax-of-452fa = Etwas, das wie die Schreibweise eines anderen Programms aussieht, erscheint so, wie es geschrieben ist
# syntax-foreign
another-program-would-make-something-of-99b8b = Ein anderes Programm würde etwas daraus machen: einen Beleg, eine eingefügte Datei, einen Hinweiskasten. Octavo tut das nicht und zeigt es so, wie es geschrieben ist.
# syntax-foreign
write-it-in-octavo-s-form-2be14 = Schreiben Sie es in der Form, die Octavo kennt; der Rat nennt sie. Ist es so gemeint, wie es dasteht, setzen Sie es zwischen Backticks.
# syntax-doubtful
what-looks-like-markdown-and-is-a77ce = Etwas, das wie Markdown aussieht, aber keines ist, oder vermutlich Verse ohne Auszeichnung
# syntax-doubtful
it-looks-like-markdown-and-is-2cfeb = Es sieht wie Markdown aus und ist keines, weil ein Leerzeichen, eine Zeile oder ein zweites Zeichen fehlt; deshalb erscheint es so, wie es geschrieben ist. Zeilen, die alle von Hand beendet sind, können Verse sein.
# syntax-doubtful
the-hint-says-what-is-missing-6f78b = Der Rat nennt, was fehlt; `octavo fix` setzt das Leerzeichen hinter Rautezeichen.
# code-unclosed
a-listing-without-the-line-that-06be5 = Ein Codeblock ohne die Zeile, die ihn schließt
# code-unclosed
nothing-closes-the-listing-so-that-14ae5 = Nichts schließt den Codeblock; deshalb reicht er bis zum Ende der Datei oder dessen, worin er steht, und der Text danach gilt als Code.
# code-unclosed
put-a-line-of-the-same-33666 = Setzen Sie an sein Ende eine Zeile aus denselben Zeichen.
# block-unclosed
a-block-between-colons-without-the-c44e6 = Ein Block zwischen Doppelpunkten ohne die Zeile, die ihn schließt
# block-unclosed
nothing-closes-the-block-so-that-ab9f9 = Nichts schließt den Block; deshalb reicht er bis zum Ende der Datei oder dessen, worin er steht, und der Text danach gehört zu ihm.
# block-unclosed
put-a-line-of-as-many-68746 = Setzen Sie an sein Ende eine Zeile aus ebenso vielen Doppelpunkten.
# table-cells
a-row-with-more-cells-than-99578 = Eine Tabellenzeile mit mehr Zellen, als der Tabellenkopf hat
# table-cells
columns-are-as-many-as-the-a9de8 = Es gibt so viele Spalten, wie der Kopf hat. Was zu viel ist, steht in der letzten Zelle.
# table-cells
write-for-a-line-that-parts-9d1e5 = Schreiben Sie `\|` für einen Strich, der keine Zellen trennt, oder geben Sie dem Kopf die fehlende Spalte.
# table-data
data-csv-of-which-no-table-9733b = Daten (CSV), aus denen keine Tabelle wird; sie erscheinen so, wie sie geschrieben sind
# table-data
the-data-cannot-be-read-as-05ea5 = Die Daten lassen sich nicht als Zeilen und Spalten lesen, oder es sind zu viele für ein Buch.
# table-data
mend-what-the-message-names-quotation-fd9ca = Beheben Sie, was die Meldung nennt; Anführungszeichen innerhalb einer Zelle werden verdoppelt.
# drawing-undone
code-of-a-drawing-mermaid-graphviz-be8ad = Code einer Zeichnung (Mermaid, Graphviz), die kein Plug-in zeichnet: Er ist als Programmcode gesetzt
# drawing-undone
octavo-draws-nothing-by-itself-plug-a3694 = Octavo zeichnet nichts selbst; Plug-ins für Mermaid und Graphviz liegen bei und brauchen die Programme, die Sie dafür installiert haben.
# drawing-undone
build-with-the-plug-in-that-3ee3e = Bauen Sie mit dem Plug-in, das der Rat nennt, oder setzen Sie ein Bild dorthin.
# drawing-failed
code-that-a-plug-in-could-d7dd1 = Code, den ein Plug-in nicht zeichnen konnte: Er ist als Programmcode gesetzt
# drawing-failed
the-program-that-draws-has-refused-9c49f = Das Zeichenprogramm hat den Code zurückgewiesen. Er erscheint so, wie er geschrieben ist.
# drawing-failed
mend-what-the-message-names-53a74 = Beheben Sie, was die Meldung nennt.
# formula-invalid
a-formula-whose-tex-cannot-be-7efba = Eine Formel, deren TeX sich nicht setzen lässt: Sie erscheint so, wie sie geschrieben ist
# formula-invalid
the-tex-has-a-mistake-or-78241 = Im TeX ist ein Fehler oder ein Befehl, den niemand kennt. Angegeben ist die Stelle des Fehlers.
# formula-invalid
mend-it-commands-of-your-own-01560 = Berichtigen Sie es; eigene Befehle stehen unter `macros:`.
# formula-unspoken
a-language-whose-formulas-are-read-eabe4 = Eine Sprache, in der Formeln Zeichen für Zeichen vorgelesen werden
# formula-unspoken
in-this-language-nothing-here-speaks-42e17 = Für diese Sprache gibt es hier nichts, was Mathematik in Worte fasst; deshalb werden die Zeichen einzeln vorgelesen.
# formula-unspoken
nothing-can-be-done-now-the-c4d37 = Zurzeit lässt sich nichts tun; die Formel ist trotzdem richtig.
# formula-wide
a-formula-that-is-wider-than-995cc = Eine Formel, die breiter ist als ihr Platz, auch wenn sie verkleinert wird
# formula-wide
it-is-wider-than-the-page-5e63d = Sie ist breiter als die Seite und musste kleiner gesetzt werden.
# formula-wide
write-it-in-several-lines-between-17515 = Schreiben Sie sie in mehreren Zeilen, zwischen `\begin{"{"}align{"}"}` und `\end{"{"}align{"}"}`.
# formulas-undrawn
formulas-that-stay-mathml-in-the-d7c80 = Formeln, die im EPUB MathML bleiben, weil kein Browser da war, der sie zeichnet
# formulas-undrawn
formulas-epub-pictures-asks-for-pictures-e1c83 = `formulas: {"{"} epub: pictures {"}"}` verlangt Bilder; die zeichnet der Browser, und es ist keiner da.
# formulas-undrawn
octavo-doctor-says-how-to-get-c66d4 = `octavo doctor` sagt, wie Sie einen bekommen.
# equation-unknown
a-reference-to-a-formula-that-8e838 = Ein Verweis auf eine Formel, die es nicht gibt
# equation-unknown
a-ref-within-a-formula-names-00464 = Ein `\ref` in einer Formel nennt eine Marke, die keine Formel trägt. Stattdessen steht dort (?).
# equation-unknown
correct-the-label-7e35a = Berichtigen Sie die Marke.
# text-unread
words-of-the-manuscript-that-were-b6cdd = Worte des Manuskripts, die falsch gelesen wurden und in keiner Ausgabe oder nicht an ihrem Platz stehen
# text-unread
the-words-of-the-files-are-cb6bc = Die Worte der Dateien werden mit denen des Buches verglichen, das aus ihnen gelesen wurde. Diese fehlen dort oder stehen an anderer Stelle: Sie sind so geschrieben, dass sie für etwas anderes gehalten werden.
# text-unread
write-it-in-another-way-and-53b95 = Schreiben Sie es anders, und melden Sie es, wenn es hätte verstanden werden müssen.
# text-left-out
words-that-are-in-no-edition-1bb78 = Worte, die mit Absicht in keiner Ausgabe stehen: Kommentare
# text-left-out
comments-and-what-is-for-layout-69904 = Kommentare und was nur der Seitengestaltung dient, stehen in keiner Ausgabe, und so soll es sein. Es wird gemeldet, damit niemand sie vermisst.
# link-text
a-link-whose-words-do-not-e3fc4 = Ein Link, dessen Worte nicht sagen, wohin er führt („hier“)
# link-text
who-listens-hears-the-links-of-160a9 = Wer zuhört, hört die Links einer Seite nacheinander, ohne den Text um sie herum: „hier, hier, mehr“.
# link-text
let-its-words-say-where-it-2cb70 = Lassen Sie seine Worte sagen, wohin er führt.
# language-unmarked
words-in-the-letters-of-another-7db74 = Worte in der Schrift einer anderen Sprache, die nicht angegeben ist
# language-unmarked
said-aloud-hyphenated-and-set-in-dbc54 = Fremde Worte, die in der Sprache des Buches vorgelesen, getrennt und gesetzt werden, ergeben Unsinn. Gemeldet werden die ersten in jedem Schriftsystem.
# language-unmarked
say-what-language-it-is-lang-b94d1 = Geben Sie an, welche Sprache es ist: `[日本]{"{"}lang=ja{"}"}`.
# contrast-low
colours-of-a-theme-that-are-8dcc7 = Farben eines Themes, die einander zu nahe sind, als dass alle den Text lesen könnten
# contrast-low
text-in-such-colours-cannot-be-78715 = Text in solchen Farben können manche gar nicht lesen, und in der Sonne niemand.
# contrast-low
choose-colours-that-are-further-apart-e0d28 = Wählen Sie in der `tokens.css` des Themes Farben, die weiter auseinanderliegen; die Meldung sagt, wie weit.
# character-stray
a-control-character-or-another-that-4834d = Ein Steuerzeichen oder ein anderes Zeichen, das in keiner Ausgabe stehen kann: An seiner Stelle steht ein Ersatzzeichen
# character-stray
control-characters-come-from-terminals-and-218c0 = Steuerzeichen kommen aus Terminals und aus Dateien, deren Codierung falsch umgewandelt wurde. Sie können in keiner Ausgabe stehen; deshalb steht an ihrer Stelle ein Ersatzzeichen.
# character-stray
take-it-out-or-convert-the-bb557 = Entfernen Sie es, oder wandeln Sie die Datei neu um.
# character-separator
an-end-of-a-line-paragraph-49a30 = Ein Zeilen-, Absatz- oder Seitenende, das Markdown nicht kennt: An seiner Stelle steht ein Leerzeichen
# character-separator
word-processors-end-lines-and-paragraphs-5a900 = Textverarbeitungen beenden Zeilen und Absätze mit eigenen Zeichen, die in Markdown nichts bedeuten.
# character-separator
end-a-line-with-a-backslash-1accd = Beenden Sie eine Zeile mit einem Backslash, einen Absatz mit einer Leerzeile, eine Seite mit `::pagebreak`.
# text-decomposed
letters-whose-accents-are-characters-of-9f0a0 = Buchstaben, deren Akzente eigene Zeichen sind (Unicode NFD)
# text-decomposed
it-looks-the-same-but-who-933fd = Es sieht gleich aus, aber wer das Wort sucht, findet es nicht. Im Fließtext werden beide Zeichen zu einem; im Programmcode bleibt alles, wie es ist, denn dort kann es so gemeint sein.
# text-decomposed
save-the-file-in-unicode-s-0e098 = Speichern Sie die Datei in der Unicode-Form NFC.
# language-unknown
a-language-tag-that-is-not-a2fdc = Ein Sprachkürzel, das nicht wohlgeformt ist
# language-unknown
languages-have-tags-en-de-at-63962 = Sprachen haben Kürzel: `en`, `de-AT`, `grc`. Was keines ist, sagt einem Screenreader oder einem Katalog nichts.
# language-unknown
take-the-tag-that-is-proposed-b1e1a = Nehmen Sie das vorgeschlagene Kürzel.
# glyph-missing
a-character-that-none-of-the-40f38 = Ein Zeichen, das in keiner der Schriften vorkommt
# glyph-missing
no-typeface-that-is-there-has-02e90 = Keine vorhandene Schrift hat das Zeichen, sodass an seiner Stelle ein Kästchen stünde. Sehr oft ist es ein unsichtbares Zeichen, das mit Text von anderswo hereingekommen ist.
# glyph-missing
take-it-out-or-install-the-fecea = Entfernen Sie es, oder installieren Sie das Paket der Schrift, die der Rat nennt.
# direction-unknown
a-dir-that-is-neither-ltr-ed198 = Ein dir, das weder ltr noch rtl noch auto ist
# direction-unknown
writing-runs-from-left-to-right-57b48 = Schrift läuft von links nach rechts oder von rechts nach links, und hier steht keins von beidem.
# direction-unknown
write-dir-ltr-dir-rtl-or-2fee8 = Schreiben Sie `dir=ltr`, `dir=rtl` oder `dir=auto`; wo ein `lang` steht, nichts.
# glyph-forms
chinese-characters-in-the-forms-of-11ed6 = Chinesische Schriftzeichen in den Formen einer anderen Sprache, weil nur deren Schrift vorhanden ist
# glyph-forms
chinese-japanese-and-korean-draw-some-a5c59 = Im Chinesischen, Japanischen und Koreanischen werden manche Zeichen verschieden gezeichnet, und die Schrift für diese Sprache fehlt.
# glyph-forms
install-the-one-that-the-message-dd806 = Installieren Sie die Schrift, die die Meldung nennt.
# emoji-plain
emoji-whose-colour-of-skin-is-e5db4 = Emojis, deren Hautfarbe nicht zu sehen ist, weil sie schwarz gedruckt werden
# emoji-plain
emoji-are-printed-in-black-so-0967d = Emojis werden schwarz gedruckt, deshalb hat eine Hand keine Hautfarbe. Im Text bleibt die Farbe erhalten, für alle, die ihn sich vorlesen lassen.
# table-headless
a-table-without-column-headings-8d6ae = Eine Tabelle ohne Spaltenüberschriften
# table-headless
who-listens-to-a-table-hears-92c47 = Wer sich eine Tabelle vorlesen lässt, hört vor jeder Zelle die Überschrift ihrer Spalte, und hier gibt es keine.
# table-headless
write-words-into-the-first-row-cc3b9 = Schreiben Sie Spaltenüberschriften in die erste Zeile.
# bibliography-broken
something-in-a-bibliography-that-cannot-f206a = Etwas in einem Literaturverzeichnis, das sich nicht lesen lässt
# bibliography-broken
what-cannot-be-read-cannot-be-378ff = Was sich nicht lesen lässt, kann nicht zitiert werden. Die genannte Stelle liegt im Literaturverzeichnis.
# bibliography-broken
mend-the-entry-usually-a-brace-d0e52 = Berichtigen Sie den Eintrag: Meist fehlt eine geschweifte Klammer, ein Komma oder ein Anführungszeichen.
# bibliography-absent
a-bibliography-that-code-of-the-07763 = Ein Literaturverzeichnis, das Programmcode des Manuskripts erzeugen würde; er wird nicht ausgeführt
# bibliography-absent
code-of-the-manuscript-would-make-3f2a8 = Programmcode des Manuskripts würde das Literaturverzeichnis erzeugen, und Octavo führt keinen aus. Werke, die darin stehen könnten, werden mit ihren Schlüsseln genannt.
# bibliography-absent
let-the-other-program-write-it-06130 = Lassen Sie es einmal von dem anderen Programm schreiben, und behalten Sie die Datei.
# bibliography-duplicate
two-works-of-a-bibliography-with-d7a46 = Zwei Werke eines Literaturverzeichnisses mit demselben Schlüssel
# bibliography-duplicate
a-key-means-one-work-the-f24a4 = Ein Schlüssel bezeichnet ein einziges Werk. Das erste gilt.
# bibliography-duplicate
give-the-second-a-key-of-3c2f3 = Geben Sie dem zweiten einen eigenen Schlüssel, oder entfernen Sie es.
# citation-unknown
a-work-is-cited-that-is-cdb0a = Ein Werk wird zitiert, das in keinem Literaturverzeichnis steht
# citation-unknown
the-sentence-would-cite-nothing-32412 = Der Beleg ginge ins Leere.
# citation-unknown
correct-the-key-or-add-the-a9b18 = Berichtigen Sie den Schlüssel, oder nehmen Sie das Werk in das Literaturverzeichnis auf; für ein @, das nichts belegt, schreiben Sie `\@`.
# citation-absent
a-work-is-cited-that-may-57b86 = Ein Werk wird zitiert, das vielleicht in einem fehlenden Literaturverzeichnis steht
# citation-absent
a-bibliography-is-not-there-and-94808 = Ein Literaturverzeichnis fehlt, und das Werk könnte darin stehen. Es wird mit seinem Schlüssel genannt.
# citation-absent
put-the-bibliography-where-bibliography-says-6e5d8 = Legen Sie das Literaturverzeichnis dorthin, wo es laut `bibliography:` liegt.
# citation-doubtful
a-word-with-an-that-looks-a514a = Ein Wort mit @, das wie ein Beleg aussieht und in keinem Literaturverzeichnis steht
# citation-doubtful
it-has-the-look-of-a-cb35c = Es sieht wie ein Beleg aus, und kein Literaturverzeichnis hat den Schlüssel. Vielleicht ist es der Name, den jemand anderswo trägt.
# citation-doubtful
correct-the-key-or-write-e0d88 = Berichtigen Sie den Schlüssel, oder schreiben Sie `\@`.
# citation-ambiguous
a-name-that-means-a-place-0a46e = Ein Name, der eine Stelle im Buch und ein Werk bezeichnet: Es gilt die Stelle
# citation-ambiguous
a-place-in-the-book-and-e690d = Eine Stelle im Buch und ein Werk haben denselben Namen. Der Verweis führt zur Stelle.
# style-missing
a-style-of-citations-that-is-70dbd = Ein Zitierstil, den es nicht gibt; verwendet wird ein anderer
# style-missing
the-style-is-not-in-the-5d784 = Der Stil liegt nicht im Ordner des Manuskripts und wird nicht mitgeliefert; deshalb wird ein anderer verwendet.
# style-missing
put-its-file-csl-beside-the-a556c = Legen Sie seine Datei (`.csl`) neben das Manuskript, oder wählen Sie `author-date`, `notes` oder `numeric`.
# style-invalid
a-style-of-citations-that-cannot-f3add = Ein Zitierstil, der sich nicht verwenden lässt
# style-invalid
the-file-is-no-style-of-8cbc6 = Die Datei ist kein Stil nach CSL 1.0.2, oder sie verweist nur auf einen anderen.
# style-invalid
take-it-anew-from-where-styles-9fd05 = Holen Sie den Stil noch einmal aus einer Sammlung von Stilen, und nehmen Sie einen eigenständigen.
# record-lacks
something-that-a-library-a-shop-7fda4 = Etwas, das eine Bibliothek, eine Buchhandlung oder eine Registrierungsstelle vermissen wird (nur mit --for)
# record-lacks
it-is-told-when-you-ask-a1b22 = Das wird gemeldet, wenn Sie mit `--for` danach fragen: Wer das Buch erhält, wird die Angabe vermissen, und die Meldung sagt, was ohne sie aus dem Buch wird.
# record-lacks
add-the-line-that-the-hint-5b4bf = Fügen Sie die Zeile ein, die der Rat nennt.
# record-impossible
something-without-which-a-shop-or-ee63e = Etwas, ohne das eine Buchhandlung oder eine Registrierungsstelle nichts annimmt (nur mit --for)
# record-impossible
shops-know-books-by-their-isbn-25733 = Buchhandlungen kennen Bücher an ihrer ISBN, und eine Registrierungsstelle kann mit einem Buch ohne DOI nichts anfangen: Sie würden nichts annehmen.
# browser-missing
no-browser-was-found-the-pdf-89579 = Es wurde kein Browser gefunden: Die PDF-Ausgabe ist nicht entstanden
# browser-missing
the-pages-of-the-pdf-are-b6a06 = Die Seiten des PDF setzt ein Browser, und es ist keiner da. Die anderen Ausgaben werden erzeugt.
# browser-missing
octavo-doctor-says-how-to-get-ba26e = `octavo doctor` sagt, wie Sie einen bekommen; `--browser PATH` nennt einen bestimmten.
# tool-failed
something-octavo-relies-on-failed-48be6 = Etwas, worauf Octavo angewiesen ist, hat versagt
# tool-failed
something-that-octavo-relies-on-has-a4c1f = Etwas, worauf Octavo angewiesen ist, hat versagt; die Meldung sagt, was.
# tool-failed
mend-that-and-try-again-octavo-bcf0d = Beheben Sie das, und versuchen Sie es noch einmal. `OCTAVO_DEBUG=1` zeigt, wo der Fehler aufgetreten ist.
# plug-in-failed
a-plug-in-is-faulty-or-c2e92 = Ein Plug-in ist fehlerhaft oder gar keines
# plug-in-failed
the-plug-in-broke-left-something-87bb8 = Das Plug-in ist abgestürzt, hat etwas hinterlassen, das in keiner Ausgabe stehen kann, oder ist gar keines.
# plug-in-failed
mend-it-or-build-without-it-a976d = Beheben Sie den Fehler darin, oder bauen Sie ohne das Plug-in.
# plug-in-error
a-plug-in-says-that-something-4b31c = Ein Plug-in meldet, dass etwas nicht stimmt
# plug-in-error
a-plug-in-looks-for-it-db09e = Ein Plug-in sucht danach, und der Wortlaut stammt von ihm.
# plug-in-error
its-hint-says-what-to-do-cf255 = Was zu tun ist, steht als Rat bei der Meldung.
# plug-in-warning
a-plug-in-says-that-something-4c424 = Ein Plug-in meldet, dass Sie sich etwas ansehen sollten
# plug-in-info
a-plug-in-has-something-to-a4add = Ein Plug-in hat etwas mitzuteilen
# plug-in-info
a-plug-in-says-it-for-648c7 = Ein Plug-in vermerkt es nur.
# browser-failed
the-browser-stopped-or-did-not-1a7c9 = Der Browser ist stehen geblieben oder hat nicht geantwortet
# browser-failed
it-was-ended-by-the-system-82611 = Das System hat ihn beendet, in der Regel aus Mangel an Arbeitsspeicher, oder er hängt.
# browser-failed
try-again-close-other-programs-octavo-8344c = Versuchen Sie es noch einmal; schließen Sie andere Programme; `octavo doctor` sagt, ob er überhaupt läuft.
# browser-unsandboxed
the-browser-ran-without-its-sandbox-a327b = Der Browser lief ohne seine Sandbox
# browser-unsandboxed
the-system-did-not-let-the-09b78 = Das System ließ nicht zu, dass der Browser sich selbst einschließt, wie in manchen Containern. Was er öffnet, stammt von Octavo selbst und enthält keine Skripte.
# browser-unsandboxed
nothing-or-run-as-another-user-2edb8 = Nichts; oder starten Sie Octavo unter einem anderen Benutzer als root.
# theme-missing
a-theme-that-does-not-exist-3b82a = Ein Theme, das es nicht gibt
# theme-missing
no-theme-of-this-name-comes-b76ad = Ein Theme dieses Namens wird nicht mitgeliefert, und einen Ordner dieses Namens gibt es nicht.
# theme-missing
correct-the-name-a-folder-is-5ecbc = Berichtigen Sie den Namen; einen Ordner gibt man als Pfad an, `./my-theme`.
# theme-invalid
a-theme-that-cannot-be-used-c829b = Ein Theme, das sich nicht verwenden lässt
# theme-invalid
its-theme-json-or-one-of-ecff6 = Seine `theme.json` oder eine seiner Dateien stimmt nicht; die Meldung nennt den Schlüssel.
# theme-invalid
mend-it-there-5f67a = Beheben Sie den Fehler dort.
# output-unwritable
the-output-folder-cannot-be-written-5eacb = In den Ausgabeordner lässt sich nicht schreiben
# output-unwritable
the-folder-or-the-file-cannot-7f57d = Der Ordner oder die Datei lässt sich nicht schreiben: Es fehlen die Rechte, der Datenträger ist voll, oder dort liegt etwas, das nicht überschrieben werden soll.
# output-unwritable
choose-another-place-with-out-c3ff1 = Wählen Sie mit `--out` einen anderen Ort.
# output-busy
another-run-writes-to-the-same-5a872 = Ein anderer Lauf schreibt in denselben Ordner
# output-busy
two-runs-that-write-the-same-4dc4e = Zwei Läufe, die gleichzeitig denselben Katalog schreiben, würden jeweils für längst vorhanden halten, was der andere eben erst erzeugt hat. Der zweite hat nicht begonnen.
# output-busy
wait-until-the-first-has-ended-ee4bb = Warten Sie, bis der erste zu Ende ist. Ist dessen Rechner ausgefallen, nennt die Meldung eine Datei: Löschen Sie sie, und bauen Sie noch einmal. Auf demselben Rechner ist das nicht nötig.
# output-foreign
something-that-octavo-did-not-make-30430 = Etwas, das nicht von Octavo stammt, liegt dort, wo eine Ausgabe hinkäme
# output-foreign
somebody-has-put-files-there-or-1095e = Jemand hat Dateien dorthin gelegt oder eine geändert. Was nicht von Octavo stammt, wird nie überschrieben.
# output-foreign
move-it-away-or-choose-another-9f0a1 = Räumen Sie es weg, oder wählen Sie mit `--out` einen anderen Ort.
# output-outdated
a-report-or-a-deposit-of-6f7ef = Ein Bericht oder eine Ablieferung aus einem früheren Lauf liegt neben Ausgaben, die inzwischen andere sind
# output-outdated
the-editions-have-other-bytes-by-8c395 = Die Ausgaben haben inzwischen andere Bytes als jene, von denen der Bericht oder die Ablieferung spricht.
# output-outdated
make-it-again-or-move-it-8b09b = Erstellen Sie den Bericht oder die Ablieferung neu, oder räumen Sie die alte Fassung weg.
# report-refused
the-editions-were-refused-and-a-55214 = Die Ausgaben wurden abgewiesen, und ein Bericht sagt, warum
# report-refused
you-asked-for-a-report-and-1b165 = Sie haben einen Bericht verlangt, und gerade jetzt kommt es darauf an, was nicht stimmt.
# report-refused
read-it-the-editions-come-when-c8a28 = Lesen Sie ihn; die Ausgaben entstehen, wenn die Fehler behoben sind.
# output-others
files-that-octavo-did-not-make-62bd5 = Dateien, die nicht von Octavo stammen, liegen im Ordner einer Website; sie bleiben
# output-others
they-may-be-yours-they-stay-90639 = Vielleicht gehören sie Ihnen; sie bleiben.
# output-others
nothing-or-move-them-away-cb433 = Nichts; oder räumen Sie sie weg.
# output-intent
a-file-that-is-not-the-9aab6 = Eine Datei, die nicht das Profil einer Druckmaschine ist
# output-intent
the-file-is-no-icc-profile-ebcac = Die Datei ist kein ICC-Profil einer Druckmaschine.
# output-intent
ask-the-printer-for-it-for-f56b6 = Lassen Sie sich von der Druckerei ihr ICC-Profil geben, zum Beispiel PSO Coated v3.
# store-failed
the-store-that-machines-share-cannot-7bac8 = Die gemeinsame Ablage mehrerer Rechner lässt sich nicht lesen oder beschreiben oder ist beschädigt
# store-failed
the-builder-and-the-workers-give-88410 = Über die Ablage geben Auftraggeber und Worker einander Dateien weiter; sie ist ein Ordner oder ein Bucket in S3. Sie antwortet nicht, sie verweigert den Zugriff, oder was dort liegt, ist nicht das, was abgelegt wurde.
# store-failed
look-at-its-server-the-disk-ece38 = Prüfen Sie ihren Server, den Datenträger und wer dort schreiben darf (`AWS_…`). Was beschädigt ist, dürfen Sie löschen: Es wird neu abgelegt.
# queue-failed
the-queue-of-titles-cannot-be-d360c = Die Warteschlange der Titel ist nicht erreichbar
# queue-failed
redis-or-valkey-does-not-answer-04f79 = Redis oder Valkey antwortet unter der Adresse von `--queue` nicht oder lehnt ab.
# queue-failed
start-it-and-look-at-the-191c5 = Starten Sie den Dienst, und prüfen Sie die Adresse und das Passwort (`OCTAVO_QUEUE`). Nichts ist verloren: Bauen Sie noch einmal.
# title-begun-again
a-title-was-made-at-a-5f07a = Ein Titel wurde erst bei einem weiteren Versuch hergestellt, weil mit den Rechnern etwas schiefging
# title-begun-again
a-worker-that-had-it-was-5a204 = Ein Worker, der ihn hatte, wurde beendet, oder ein Werkzeug, ein Datenträger oder die Warteschlange versagte; danach wurde der Titel wie immer hergestellt, und seine Bytes sind dieselben.
# title-begun-again
nothing-for-the-title-if-it-a496d = Für den Titel nichts. Kommt es oft vor, sehen Sie sich die Rechner an: Arbeitsspeicher, Datenträger, Netz.
# image-coarse
an-image-with-fewer-than-dots-170b6 = Ein Bild mit weniger als 200 Punkten pro Zoll in der gedruckten Größe
# image-coarse
below-dots-per-inch-one-sees-905e9 = Unter 200 Punkten pro Zoll sieht man auf dem Papier, dass es aus Punkten besteht.
# image-coarse
take-the-picture-as-the-camera-6c324 = Nehmen Sie das Bild so, wie es aus der Kamera kam, oder drucken Sie es kleiner; der Rat sagt, wie viele Bildpunkte genügen.
# image-soft
an-image-with-fewer-than-dots-3f884 = Ein Bild mit weniger als 300 Punkten pro Zoll in der gedruckten Größe
# image-soft
printers-ask-for-dots-per-inch-2c15f = Druckereien verlangen 300 Punkte pro Zoll. Viele Bilder sehen auch mit weniger gut aus.
# image-soft
take-a-larger-one-if-there-2f08c = Nehmen Sie ein größeres, wenn es eines gibt.
# print-colour
colours-that-could-not-be-made-2355e = Farben, die sich für die Druckerei nicht in Grau umwandeln ließen
# print-colour
printed-on-a-black-and-white-133e1 = Auf einer Schwarz-Weiß-Maschine gedruckt, fällt das Bild aus, wie die Maschine es will.
# print-colour
make-the-picture-grey-yourself-f10f6 = Wandeln Sie das Bild selbst in Graustufen um.
# print-bleed
something-ends-at-the-edge-of-fff08 = Etwas endet an der Kante einer Seite und hat keinen Beschnitt
# print-bleed
paper-is-not-cut-exactly-a-6a38e = Papier wird nicht ganz genau geschnitten: An der Kante kann eine weiße Linie zu sehen sein.
# print-bleed
keep-it-mm-away-from-the-3de57 = Halten Sie damit 5 mm Abstand von der Kante.
# print-standard
what-a-file-for-the-printer-f3059 = Was einer Datei für die Druckerei zu PDF/X-4 fehlt
# print-standard
pdf-x-names-the-press-for-ab07e = PDF/X-4 nennt die Druckmaschine, für die die Datei bestimmt ist. Viele Druckereien kommen ohne diese Angabe aus.
# print-standard
ask-the-printer-for-the-profile-77622 = Bitten Sie die Druckerei um das Profil, und geben Sie es mit `--output-intent` an.
# spine-width
how-wide-the-spine-is-0d57d = Die Breite des Rückens
# spine-width
who-draws-the-cover-has-to-1c598 = Wer den Umschlag gestaltet, muss sie kennen.
# spine-width
say-on-what-the-book-is-4ad32 = Geben Sie an, worauf das Buch gedruckt wird: `paper: {"{"} thickness: 0.12mm {"}"}`.
# wrap-spine
a-spine-that-is-too-narrow-94219 = Ein Rücken, der für Schrift zu schmal ist
# wrap-spine
no-spine-is-folded-exactly-words-2e5bb = Kein Rücken wird ganz genau gefalzt: Auf einem schmalen liefe die Schrift über die Kanten.
# wrap-spine
nothing-as-a-rule-if-the-7e25d = In der Regel nichts. Misst die Druckerei eine andere Breite, geben Sie diese an: `pdf: {"{"} wrap: {"{"} spine: 6.4mm {"}"} {"}"}`.
# wrap-cut
words-of-the-wrap-that-have-c0ea0 = Text des Umschlags, für den dort kein Platz ist
# wrap-cut
words-are-set-no-smaller-than-a0430 = Schrift wird nicht kleiner gesetzt, als man sie lesen kann; was dann keinen Platz hat, fällt weg.
# wrap-cut
give-the-book-a-short-title-5f382 = Geben Sie dem Buch einen `short-title`, oder kürzen Sie `description` und `author-note`.
# wrap-isbn
the-back-of-a-book-has-06a46 = Auf der Rückseite eines Buches fehlt der Strichcode
# wrap-isbn
shops-scan-the-bar-code-which-0a9a7 = Buchhandlungen scannen den Strichcode; er ist die ISBN des gedruckten Buches.
# wrap-isbn
give-it-isbn-print-without-one-05eaf = Geben Sie sie an: `isbn: {"{"} print: 978-… {"}"}`. Ohne ISBN: `pdf: {"{"} wrap: {"{"} barcode: false {"}"} {"}"}`.
# wrap-picture
a-cover-of-which-much-is-2941d = Ein Titelbild, von dem auf dem Umschlag viel abgeschnitten wird
# wrap-picture
the-front-of-a-book-has-765bf = Die Vorderseite eines Buches hat das Format seiner Seiten, und das Bild hat ein anderes.
# wrap-picture
give-a-picture-of-the-shape-86b9e = Geben Sie ein Bild im Format der Vorderseite mit Beschnitt an; die Maße nennt die Meldung.
# source-missing
a-pdf-that-carries-no-manuscript-05813 = Ein PDF, das kein Manuskript enthält
# source-missing
a-manuscript-is-in-a-pdf-d0430 = Ein PDF enthält das Manuskript nur, wenn es hineingelegt wurde, mit `--attach-source` oder `pdf: {"{"} source: true {"}"}`.
# source-missing
take-another-copy-or-a-deposit-aff6e = Nehmen Sie ein anderes Exemplar oder eine Ablieferung: Diese enthält das Manuskript.
# source-damaged
a-pdf-whose-manuscript-is-not-1feb7 = Ein PDF, dessen Manuskript nicht mehr so ist, wie es hineingelegt wurde
# source-damaged
a-program-has-changed-the-pdf-c64f8 = Ein Programm hat das PDF verändert, und was darin ist, ist nicht das, was hineingelegt wurde.
# source-damaged
take-another-copy-a01c9 = Nehmen Sie ein anderes Exemplar.
# deposit-path
a-file-of-the-manuscript-whose-03f88 = Eine Datei des Manuskripts, deren Name in einer Ablieferung nicht auf jedem System möglich ist
# deposit-path
a-deposit-is-unpacked-on-systems-e05ff = Eine Ablieferung wird auch auf Systemen entpackt, die keine Doppelpunkte, keine Großbuchstaben oder keine langen Namen kennen.
# deposit-path
rename-the-file-with-letters-digits-1fc30 = Geben Sie der Datei einen Namen aus Buchstaben, Ziffern und Bindestrichen, der sich von keinem anderen nur durch Groß- und Kleinschreibung unterscheidet.
# deposit-remote
a-picture-of-a-deposit-that-a07bd = Ein Bild einer Ablieferung, das es nur im Netz gibt
# deposit-remote
what-is-deposited-has-to-have-8e453 = Was abgeliefert wird, muss alles enthalten, woraus die Ausgaben entstehen.
# deposit-remote
download-the-picture-into-the-folder-f2557 = Laden Sie das Bild in den Ordner des Manuskripts herunter.
# deposit-theme
a-theme-that-a-deposit-would-f1c7d = Ein Theme, das in einer Ablieferung fehlen würde
# deposit-theme
the-editions-could-not-be-made-022e9 = Ohne das Theme ließen sich die Ausgaben nicht wieder erzeugen.
# deposit-theme
put-its-folder-into-that-of-cef29 = Legen Sie seinen Ordner in den des Manuskripts, und nennen Sie es dort.
# deposit-lacks
a-deposit-without-what-those-ask-dc9e1 = Eine Ablieferung, der fehlt, was ihr Empfänger verlangt
# deposit-lacks
whoever-receives-it-asks-for-it-ab509 = Wer sie erhält, verlangt es und wird bei Ihnen nachfragen.
# deposit-object
a-folder-to-which-no-version-2ef22 = Ein Ordner, dem sich keine Version einer Ablieferung hinzufügen lässt
# deposit-object
the-folder-is-no-ocfl-object-2d220 = Der Ordner ist kein OCFL-Objekt dieses Werks oder ist beschädigt: Eine Version lässt sich ihm nicht hinzufügen.
# deposit-object
choose-another-place-with-out-or-7623b = Wählen Sie mit `--out` einen anderen Ort, oder reparieren Sie das Objekt.
# deposit-unchanged
a-deposit-that-has-this-version-641ee = Eine Ablieferung, die diese Version schon enthält
# deposit-unchanged
the-same-bytes-are-there-as-84cac = Dieselben Bytes sind schon als Version da, deshalb kommt keine hinzu.
# rebuild-impossible
a-deposit-whose-editions-cannot-be-b3412 = Eine Ablieferung, deren Ausgaben sich nicht wieder erzeugen lassen
# rebuild-impossible
the-deposit-lacks-the-manuscript-or-7f683 = In der Ablieferung fehlt das Manuskript oder die Liste dessen, womit die Ausgaben erzeugt wurden.
# rebuild-impossible
take-another-copy-deposits-of-other-2805f = Nehmen Sie ein anderes Exemplar; aus Ablieferungen anderer Programme lassen sich die Ausgaben nicht wieder erzeugen.
# rebuild-restored
an-edition-that-is-damaged-in-b159d = Eine Ausgabe, die in einer Ablieferung beschädigt ist und so wieder erzeugt wurde, wie sie abgeliefert war
# rebuild-restored
what-was-made-again-has-the-dfc42 = Was neu erzeugt wurde, hat die abgelieferten Prüfsummen: Der Schaden ist bekannt und behoben.
# rebuild-restored
put-the-edition-that-was-made-3df38 = Ersetzen Sie die beschädigte Ausgabe durch die neu erzeugte.
# rebuild-differs
an-edition-that-does-not-come-284b7 = Eine Ausgabe, die anders ausfällt als abgeliefert
# rebuild-differs
another-version-of-octavo-of-the-d009b = Eine andere Version von Octavo, vom Browser oder von einer Schrift ergibt andere Bytes.
# rebuild-differs
look-at-rebuild-versions-and-rebuild-17dd2 = Sehen Sie bei `rebuild-versions` nach, und erzeugen Sie die Ausgaben mit den Versionen der Ablieferung neu.
# rebuild-versions
what-is-otherwise-than-where-a-d5a83 = Unterschiede zu der Umgebung, in der eine Ablieferung entstand
# rebuild-versions
it-says-what-may-be-the-43cc7 = Das nennt den möglichen Grund, wenn eine Ausgabe abweicht.
# rebuild-versions
nothing-if-the-editions-are-the-8819e = Nichts, wenn die Ausgaben gleich sind.
# bag-unreadable
a-deposit-that-is-no-zip-dc13b = Eine Ablieferung, die kein ZIP ist, abgeschnitten wurde, verschlüsselt ist oder beim Entpacken Schaden anrichten würde
# bag-unreadable
it-was-cut-short-on-its-9491a = Sie wurde unterwegs abgeschnitten, ist verschlüsselt oder so gemacht, dass sie beim Entpacken den Datenträger füllt.
# bag-unreadable
have-it-sent-again-0298a = Lassen Sie sich die Ablieferung noch einmal schicken.
# bag-unsafe
a-path-in-a-deposit-that-31341 = Ein Pfad in einer Ablieferung, der aus ihr hinausführt oder nicht auf jedem System dieselbe Datei bezeichnet
# bag-unsafe
unpacked-it-would-write-outside-its-34090 = Beim Entpacken würden Dateien außerhalb des Ordners geschrieben oder andere überschrieben.
# bag-unsafe
do-not-unpack-it-ask-who-2d210 = Entpacken Sie sie nicht; fragen Sie beim Absender nach.
# bag-declaration
a-deposit-that-does-not-say-f9f97 = Eine Ablieferung, die sich nicht als solche ausweist oder deren Version nicht bekannt ist
# bag-declaration
the-first-file-of-a-bag-17e0e = In der ersten Datei eines Bags stehen seine Art und seine Version.
# bag-declaration
have-it-sent-again-if-bagit-ee68c = Lassen Sie sich die Ablieferung noch einmal schicken, wenn `bagit.txt` fehlt oder verändert ist.
# bag-encoding
a-list-in-a-deposit-that-5ecd8 = Eine Liste in einer Ablieferung, die nicht in der Zeichencodierung vorliegt, die sie angibt
# bag-encoding
names-in-it-cannot-be-read-8b45c = Namen darin lassen sich nicht sicher lesen.
# bag-encoding
have-the-bag-made-again-in-f9626 = Lassen Sie die Ablieferung noch einmal erstellen, in UTF-8.
# bag-manifest
a-list-in-a-deposit-that-65968 = Eine Liste in einer Ablieferung, die fehlt oder so nicht sein kann
# bag-manifest
without-its-lists-nobody-can-say-e514e = Ohne seine Listen kann niemand sagen, ob ein Bag vollständig ist.
# bag-missing
a-file-that-a-deposit-lists-77d65 = Eine Datei, die eine Ablieferung aufführt, aber nicht enthält
# bag-missing
a-file-was-lost-on-the-a90ee = Eine Datei ist unterwegs verloren gegangen.
# bag-extra
a-file-in-a-deposit-that-0f08f = Eine Datei in einer Ablieferung, die in keiner Liste steht
# bag-extra
somebody-has-put-a-file-there-22f46 = Jemand hat eine Datei hineingelegt, oder ein Programm des Systems hat es getan.
# bag-extra
take-it-out-if-you-know-ad963 = Entfernen Sie sie, wenn Sie wissen, was sie ist.
# bag-fixity
a-file-in-a-deposit-that-b1b28 = Eine Datei in einer Ablieferung, die nicht mehr so ist, wie sie hineingelegt wurde
# bag-fixity
its-checksum-is-another-one-the-e75b7 = Ihre Prüfsumme ist eine andere: Die Datei wurde verändert oder beschädigt.
# bag-fixity
have-it-sent-again-octavo-rebuild-bd93b = Lassen Sie sich die Ablieferung noch einmal schicken; vielleicht kann `octavo rebuild` eine Ausgabe neu erzeugen.
# bag-profile
a-deposit-that-lacks-what-its-672d5 = Eine Ablieferung, der fehlt, was ihr Profil verlangt
# bag-profile
a-deposit-of-octavo-has-a-f433b = Zu einer Ablieferung von Octavo gehört ein Profil, und hier ist es nicht eingehalten.
# bag-profile
make-the-deposit-again-1fc2f = Erstellen Sie die Ablieferung neu.
# bag-disagrees
the-editions-and-the-records-of-088bf = Die Ausgaben und die Datensätze einer Ablieferung sagen Verschiedenes
# bag-disagrees
a-record-says-something-else-of-6b203 = Ein Datensatz sagt über das Buch etwas anderes als die Ausgaben; eins von beiden wurde nachträglich geändert.
# bag-disagrees
make-the-deposit-again-from-the-de5c0 = Erstellen Sie die Ablieferung aus dem Manuskript neu.
# bag-uncompared
a-file-of-a-deposit-that-1bcb0 = Eine Datei einer Ablieferung, die zu groß ist, um mit den anderen verglichen zu werden
# bag-uncompared
the-file-is-too-large-to-c9efc = Die Datei ist zu groß, um neben den anderen im Arbeitsspeicher Platz zu finden.
# bag-foreign
a-bag-of-another-program-what-df90b = Ein Bag eines anderen Programms: Was eine Ablieferung von Octavo darüber hinaus hat, wird nicht verlangt
# bag-foreign
it-is-a-bag-by-the-d5b97 = Nach den Regeln von BagIt ist es ein Bag, und nur nach ihnen wurde geprüft.
# pdf-unreadable
a-pdf-that-cannot-be-read-dea03 = Ein PDF, das sich nicht lesen lässt: beschädigt, verschlüsselt oder etwas anderes
# pdf-unreadable
the-file-is-damaged-encrypted-or-61a98 = Die Datei ist beschädigt, verschlüsselt oder kein PDF.
# pdf-unreadable
take-another-copy-take-the-password-7d673 = Nehmen Sie ein anderes Exemplar; entfernen Sie das Passwort.
# edition-too-large
an-edition-would-be-larger-than-ce384 = Eine Ausgabe würde größer, als eine Datei ihrer Art sein kann
# edition-too-large
the-web-edition-is-one-file-21a64 = Die Webausgabe ist eine einzige Datei mit allen ihren Bildern, und bei einem halben Gigabyte geben Browser auf.
# edition-too-large
make-a-site-of-it-to-ce17f = Machen Sie daraus eine Website (`--to site,epub,pdf`), deren Bilder eigene Dateien sind, oder verkleinern Sie die Bilder.
# edition-invalid
a-finished-edition-does-not-meet-d475c = Eine fertige Ausgabe erfüllt ihren eigenen Standard nicht
# edition-invalid
nothing-that-you-may-write-should-19dd8 = Nichts, was Sie schreiben, sollte dazu führen: Octavo hat einen Fehler gemacht, gibt ihn zu und hält die Ausgabe zurück.
# edition-invalid
report-it-with-the-manuscript-if-ce9c9 = Melden Sie den Fehler, wenn möglich mit dem Manuskript. Bis er behoben ist, hilft es vielleicht, die genannte Zeile anders zu schreiben.
# edition-doubtful
a-finished-edition-has-what-its-28326 = Eine fertige Ausgabe enthält etwas, wovon ihr Standard abrät
# edition-doubtful
the-standard-allows-it-and-advises-935e0 = Der Standard erlaubt es und rät davon ab, oder für manche, die das Buch lesen, ist es ein Hindernis: Worte, die sich kaum von ihrem Grund abheben, ein Link ohne Worte.
# edition-doubtful
the-message-names-the-line-and-3bd57 = Die Meldung nennt die Zeile und sagt, was anders sein müsste.
# check-unmade
a-check-of-a-finished-edition-e52ff = Eine Prüfung einer fertigen Ausgabe war nicht möglich: Ob es gibt, wonach sie sucht, bleibt offen
# check-unmade
a-program-that-examines-the-editions-f2bef = Ein Programm, das die Ausgaben prüft, ist abgestürzt oder hat mehr Zeit oder Speicher gebraucht, als ihm zusteht. Alles andere wurde geprüft.
# check-unmade
build-again-if-it-happens-again-efbda = Bauen Sie noch einmal; geschieht es wieder, melden Sie es.
# reference-missing
a-reference-validator-that-was-asked-99f74 = Ein verlangtes Referenzprüfprogramm ist auf diesem Rechner nicht vorhanden
# reference-missing
with-reference-the-editions-are-judged-cb20b = Mit `--reference` werden die Ausgaben von EPUBCheck, Ace, dem Nu HTML Checker und veraPDF beurteilt, die nicht mit Octavo mitgeliefert werden: Die meisten brauchen Java.
# reference-missing
the-message-says-how-each-is-44a0b = Wie Sie jedes bekommen, sagt die Meldung und auch `octavo doctor`; oder lassen Sie `--reference` weg.
# reference-unmade
a-reference-validator-that-was-asked-cc001 = Ein verlangtes Referenzprüfprogramm konnte eine fertige Ausgabe nicht beurteilen
# reference-unmade
a-validator-that-you-asked-for-38829 = Ein Prüfprogramm, das Sie verlangt haben, ist abgestürzt oder hat mehr als zehn Minuten gebraucht. Was es gesagt hätte, weiß niemand; deshalb gilt die Ausgabe nicht als einwandfrei.
# reference-unmade
run-it-again-if-it-happens-1c459 = Lassen Sie es noch einmal laufen; geschieht es wieder, starten Sie das Prüfprogramm von Hand, wie es in seiner eigenen Dokumentation steht.
# gate-open
editions-were-published-although-they-do-8b827 = Ausgaben wurden veröffentlicht, obwohl sie ihre Standards nicht erfüllen (verlangt mit --no-gate)
# gate-open
you-asked-for-it-with-no-8c95b = Sie haben es mit `--no-gate` verlangt.
# gate-open
do-not-give-these-editions-to-f92fc = Geben Sie diese Ausgaben keiner Bibliothek und keiner Buchhandlung.
# pdf-file
the-pdf-holds-what-an-archival-9f9d5 = Das PDF enthält, was eine Archivdatei (PDF/A) nicht enthalten darf, oder lässt sich nicht lesen
# pdf-metadata
the-pdf-does-not-say-what-392fe = Das PDF sagt nicht, was es ist: Titel, Sprache, PDF/A und PDF/UA
# pdf-colour
the-pdf-has-colour-or-graphics-c0b51 = Das PDF enthält Farben oder Grafik, die sich nicht sicher bestimmen lassen
# pdf-font
the-pdf-lacks-a-font-or-6e0a9 = Dem PDF fehlt eine Schrift, oder sie ist unvollständig
# pdf-tags
the-pdf-s-tags-which-are-7d9aa = Die Tags des PDF, nach denen vorgelesen wird, sind falsch
# pdf-link
a-link-of-the-pdf-does-84a2c = Ein Link des PDF sagt nicht, wohin er führt, oder ist nicht erreichbar
# pdf-glyph
a-character-of-the-pdf-has-be7a8 = Ein Zeichen des PDF hat keine Glyphe oder keine, die sich kopieren und vorlesen lässt
# pdf-glyph
a-file-in-which-a-character-6eac1 = Eine Datei, in der sich ein Zeichen nicht zeigen, kopieren oder vorlesen lässt, ist keine Archivdatei.
# pdf-glyph
take-the-character-out-or-install-e93c8 = Entfernen Sie das Zeichen, oder installieren Sie eine Schrift, die es enthält; siehe `glyph-missing`.
# pdf-headings
the-headings-of-the-pdf-leave-5be8d = Die Überschriften des PDF überspringen eine Ebene
# pdf-headings
who-listens-to-the-pdf-finds-2377a = Wer sich das PDF vorlesen lässt, findet sich anhand der Ebenen der Überschriften zurecht.
# pdf-headings
mend-the-heading-in-the-manuscript-a0c86 = Berichtigen Sie die Überschrift im Manuskript; die Meldung nennt die Seite.
# pdf-alt
a-picture-or-formula-of-the-c8fae = Ein Bild oder eine Formel des PDF hat keinen Alternativtext
# pdf-alt
who-listens-to-the-pdf-hears-42367 = Wer sich das PDF vorlesen lässt, hört diese Worte anstelle des Bildes.
# pdf-alt
write-them-in-the-manuscript-see-e739d = Schreiben Sie sie in das Manuskript; siehe `image-alt`.
# pdf-table
a-table-of-the-pdf-has-3d342 = Eine Tabelle des PDF hat ungleich lange Zeilen oder Zellen ohne Überschrift
# pdf-table
who-listens-to-a-table-hears-a627f = Wer sich eine Tabelle vorlesen lässt, hört vor jeder Zelle die Überschrift ihrer Spalte.
# pdf-table
give-the-table-a-head-and-b644d = Geben Sie der Tabelle einen Kopf und jeder Zeile gleich viele Zellen.
# text-lost
words-of-the-manuscript-are-missing-7d5cc = Wörter des Manuskripts fehlen in einer Ausgabe oder stehen darin an anderer Stelle
# text-lost
the-finished-edition-is-read-again-66ac0 = Die fertige Ausgabe wird aus ihren Bytes wieder eingelesen und mit dem Buch verglichen. Der Fehler liegt bei Octavo, nicht im Manuskript, und die Ausgabe wird zurückgehalten.
# text-lost
report-it-with-the-manuscript-if-7b0db = Melden Sie den Fehler, wenn möglich mit dem Manuskript. Die Meldung nennt die Zeile; vielleicht hilft es, sie anders zu schreiben.
# text-added
an-edition-has-words-that-the-911da = Eine Ausgabe enthält Wörter, die im Manuskript nicht stehen, oder sie stehen darin doppelt
# heading-differs
a-heading-of-an-edition-is-0bae3 = Eine Überschrift einer Ausgabe steht auf anderer Ebene als im Manuskript, oder sie fehlt, ist verdoppelt oder verschoben
# picture-differs
a-picture-of-an-edition-is-46865 = Ein Bild einer Ausgabe ist nicht das des Manuskripts, oder es fehlt, ist verdoppelt oder verschoben
# table-differs
a-table-of-an-edition-is-54a64 = Eine Tabelle einer Ausgabe ist nicht die des Manuskripts: Zeilen, Spalten, Kopfzellen, Wörter
# formula-differs
a-formula-of-an-edition-is-20523 = Eine Formel einer Ausgabe ist nicht die des Manuskripts oder wird anders vorgelesen
# link-differs
a-link-of-an-edition-leads-3de22 = Ein Link einer Ausgabe führt woandershin als im Manuskript, oder er fehlt, ist verdoppelt oder verschoben
# index-differs
an-entry-of-the-index-of-17130 = Ein Registereintrag einer Ausgabe ist nicht der des Manuskripts oder nennt andere Stellen
# contents-differs
a-line-of-the-contents-or-dc2f2 = Eine Zeile des Inhaltsverzeichnisses oder ein Lesezeichen einer Ausgabe fehlt, ist verdoppelt oder verschoben oder führt woandershin
# print-differs
a-heading-picture-table-formula-link-0c560 = Eine Überschrift, ein Bild, eine Tabelle, eine Formel, ein Link, ein Registereintrag oder eine Zeile des Inhaltsverzeichnisses wird im PDF anders wiedergegeben als im Manuskript
# print-differs
the-tags-of-a-pdf-are-a65ad = Die Tags eines PDF sind das Werk des Browsers. Das PDF wird erzeugt; wer es sich vorlesen lässt, hört vielleicht etwas anders, als es gemeint ist.
# print-differs
look-at-the-place-and-report-45c55 = Sehen Sie sich die Stelle an, und melden Sie sie.
# image-small
pictures-that-are-enlarged-to-fewer-4a6a8 = Bilder, die an ihrem Platz auf der Seite auf weniger als 90 Bildpunkte je Zoll vergrößert werden
# image-small
a-picture-that-is-enlarged-so-632f1 = Ein Bild, das so stark vergrößert wird, ist unscharf.
# image-small
give-it-a-width-width-or-dfc37 = Geben Sie ihm eine Breite, `{"{"}width=40%{"}"}`, oder nehmen Sie ein größeres.
# line-overfull
a-line-that-is-wider-than-bd155 = Eine Zeile, die breiter ist als der Satzspiegel der Seite
# line-overfull
a-word-an-address-or-a-5195b = Ein Wort, eine Adresse oder eine Formel, die sich nicht trennen lässt, ist länger als der Rest der Zeile.
# line-overfull
put-words-around-it-in-another-af95f = Stellen Sie die Wörter in der Nähe um, oder setzen Sie ein `<wbr>`, wo getrennt werden darf.
# line-loose
a-line-with-gaps-between-its-ba841 = Eine Zeile mit Wortabständen, die breiter sind als vier Fünftel eines Gevierts
# line-loose
lines-are-filled-by-widening-their-70db0 = Zeilen werden gefüllt, indem ihre Wortabstände breiter werden, und hier steht am Anfang der nächsten ein langes Wort.
# line-loose
nothing-as-a-rule-another-order-c28e9 = In der Regel nichts; stellen Sie die Wörter um, wenn es Sie stört.
# table-tight
a-table-too-wide-for-its-514a8 = Eine Tabelle, die für ihre Seite zu breit ist: Wörter darin werden umbrochen, oder sie wird verkleinert
# table-tight
all-that-can-be-done-for-220e7 = Was sich für eine zu breite Tabelle tun lässt, hat nicht gereicht: Wörter darin sind umbrochen, oder sie ist kleiner als die anderen.
# table-tight
leave-out-a-column-or-write-fa24f = Lassen Sie eine Spalte weg, oder schreiben Sie weniger in die Zellen.
# turned-small
a-turned-table-that-is-made-875fd = Eine gedrehte Tabelle, die verkleinert wird, damit sie auf ihre Seite passt
# turned-small
even-turned-it-is-larger-than-ac7c5 = Auch gedreht ist sie größer als eine Seite.
# turned-small
leave-out-a-column-or-divide-aabe6 = Lassen Sie eine Spalte weg, oder teilen Sie die Tabelle auf.
# note-moved
a-note-that-does-not-fit-c91e9 = Eine Anmerkung, die nicht auf die Seite ihres Anmerkungszeichens passt
# note-moved
there-was-no-room-for-it-ddc90 = Unter dem Text war kein Platz für sie.
# notes-at-end
notes-that-stand-at-the-end-e877e = Anmerkungen, die am Ende ihres Kapitels stehen, weil sich dessen Seiten nicht umbrechen ließen
# notes-at-end
a-theme-has-styles-that-cannot-c691a = Ein Theme enthält Stilregeln, die sich mit Anmerkungen am Fuß der Seite nicht vereinbaren lassen. Damit nichts übereinander gedruckt wird, stehen sie unter dem Text.
# notes-at-end
take-breaks-that-hold-in-print-4c72b = Nehmen Sie Umbrüche, die nur im Druck gelten, aus dem Theme heraus.
# figure-moved
a-figure-that-stands-more-than-6f644 = Eine Abbildung, die mehr als eine Seite nach ihrer Stelle steht
# figure-moved
it-did-not-fit-where-it-73a61 = An ihrer Stelle im Text war kein Platz für sie.
# page-short
a-page-of-which-more-than-e9052 = Eine Seite, von der mehr als ein Siebtel leer bleibt
# page-short
what-follows-does-not-fit-on-fc97b = Was folgt, passt nicht auf die Seite, oder die folgenden Seiten werden dadurch besser umbrochen.
# page-short
nothing-as-a-rule-move-a-3f91e = In der Regel nichts; versetzen Sie ein Bild oder teilen Sie eine Tabelle auf, wenn es Sie stört.
# page-parted
a-page-that-ends-where-none-61edf = Eine Seite, die endet, wo keine enden sollte: Hurenkind, Schusterjunge, Überschrift am Fuß
# page-parted
what-belongs-together-is-higher-than-9fd8f = Was zusammengehört, ist höher als der Rest der Seite.
# page-parted
nothing-as-a-rule-a-word-a1a9a = In der Regel nichts; ein Wort mehr oder weniger im Absatz davor ändert es.
# layout-unsettled
page-numbers-could-not-be-settled-e6b03 = Die Seitenzahlen ließen sich nicht endgültig bestimmen
