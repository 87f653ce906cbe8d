# Ce que dit Octavo, en français. Les mêmes messages et les mêmes variables que dans en.ftl ; npm run messages n’écrit que celui-là.

## src/checks/claims.ts

a1970 = { $edition } : { $problem }
this-is-a-fault-of-octavo-33e52 = C’est une erreur d’Octavo ou du thème, non du manuscrit : merci de la signaler.

## src/checks/contents/pdf-words.ts

pdf-nothing-is-seen-of-a-92f9d = PDF : une image reste invisible, et son texte n’est donc pas lu à voix haute : « { $text } »
look-whether-it-shows-what-it-09f98 = Vérifiez si elle montre ce qu’elle doit montrer.

## src/checks/contents/telling.ts

a-passage-62212 = un passage
passages-10dc3 = passages
with-other-words-or-signs-3f689 = avec d’autres mots ou d’autres signes
as-something-else-bb9f1 = traité comme autre chose
a-heading-a1bf8 = un titre
headings-d5919 = titres
of-another-level-bad34 = d’un autre niveau
with-other-words-5e587 = avec d’autres mots
a-picture-92b2f = une image
pictures-752f5 = images
with-another-alternative-text-8baa9 = avec un autre texte de remplacement
with-other-bytes-6b527 = avec d’autres octets
with-other-pixels-726e7 = avec d’autres pixels
of-another-size-4add2 = d’une autre taille
from-another-file-94452 = tirée d’un autre fichier
a-table-ad875 = un tableau
tables-d98a0 = tableaux
with-more-or-fewer-rows-44fdd = avec plus ou moins de lignes
with-more-or-fewer-columns-777a8 = avec plus ou moins de colonnes
with-other-header-cells-64129 = avec d’autres cellules d’en-tête
with-other-words-in-its-cells-9aa05 = avec d’autres mots dans ses cellules
a-formula-f7e46 = une formule
formulas-5516f = formules
with-other-tex-415c7 = avec un autre code TeX
with-other-signs-4c01b = avec d’autres signes
that-is-read-aloud-otherwise-18ee5 = qui se lit autrement à voix haute
a-link-5a346 = un lien
links-eef8b = liens
to-another-place-35e0b = vers un autre endroit
an-entry-of-an-index-d0751 = une entrée d’index
entries-of-an-index-fd914 = entrées d’index
with-other-places-d1e52 = avec d’autres renvois
a-line-of-the-contents-4c001 = une ligne de la table des matières
lines-of-the-contents-b1f92 = lignes de la table des matières
that-leads-to-another-place-be34d = qui mène à un autre endroit
at-another-level-c5806 = à un autre niveau
with-the-number-of-another-page-7f60b = avec le numéro d’une autre page
a-bookmark-5a721 = un signet
bookmarks-37d15 = signets
a-line-of-the-contents-for-57617 = une ligne de la table des matières pour liseuses anciennes (NCX)
lines-of-the-contents-for-older-71e2b = lignes de la table des matières pour liseuses anciennes
html-edition-c3516 = édition HTML
epub-edition-62737 = édition EPUB
pdf-edition-9fe2e = édition PDF
site-fbae0 = site
and-more-differ-51ff2 = , et { $more ->
    [one] { $more } autre différence
   *[other] { $more } autres différences
    } ({ $many })
the-d47e8 = { $edition } – { $kind }{ $others }
this-is-a-fault-of-octavo-2ba9c = C’est une erreur d’Octavo, du thème ou d’un module : merci de la signaler. Avec --no-gate, l’édition est publiée telle quelle.
lacks-739d5 = il y manque { $one } : { $wanted }
has-more-often-than-the-manuscript-36efe = on y trouve { $one } plus souvent que dans le manuscrit : { $found }
has-that-the-manuscript-has-not-0a728 = on y trouve { $one } que le manuscrit n’a pas : { $found }
has-in-another-place-aea38 = on y trouve { $one } à une autre place : { $wanted }
has-c42a1 = on y trouve { $one } { $facet } : { $wanted }{ $wanted-2 }
without-words-5bf3e = sans texte
for-5ed24 = {" "}({ $is } au lieu de { $was })
lacks-words-of-the-manuscript-b4e63 = il y manque des mots du manuscrit
has-words-of-the-manuscript-in-65b79 = des mots du manuscrit y sont dans un autre ordre
runs-two-passages-of-the-manuscript-109a3 = deux passages du manuscrit y sont réunis en un seul
has-a-heading-or-a-listing-df146 = un titre ou un listing y est devenu du texte ordinaire
and-more-55b63 = , et { $more ->
    [one] { $more } autre
   *[other] { $more } autres
    }
the-ff929 = { $edition } – { $what } : { $text }{ $others }
this-is-a-fault-of-octavo-f60a5 = C’est une erreur d’Octavo ou du thème : merci de la signaler. Avec --no-gate, l’édition est publiée telle quelle.

## src/checks/epub.ts

epub-963bb = EPUB : { $problem }
this-is-a-fault-of-octavo-89f56 = C’est une erreur d’Octavo, non du manuscrit : merci de la signaler.

## src/checks/outcomes.ts

could-not-examine-it-f8949 = { $name } : { $tool } n’a pas pu l’examiner ({ $unmade })
other-kinds-of-faults-e2915 = { $name } : { $count ->
    [one] { $count } autre type d’erreur
   *[other] { $count } autres types d’erreurs
    } ({ $tool })
what-stands-here-led-to-it-95030 = Ce qui se trouve ici en est l’origine, mais c’est une erreur d’Octavo ou du thème : merci de la signaler.
nothing-is-known-of-what-it-ba502 = On ne sait rien de ce que recherche cet outil ; tous les autres contrôles ont été faits.

## src/checks/pdf.ts

pdf-200ee = PDF : { $text }{ $page }
times-5293c = {" "}({ $count } fois)
times-first-on-page-of-the-49d1c = {" "}({ $count } fois, d’abord à la page { $page } du fichier)
page-of-the-file-b2a5e = {" "}(page { $page } du fichier)
without-it-the-file-is-no-fd34c = Sans ce glyphe, le fichier n’est pas un PDF d’archivage. Remplacez le caractère, ou choisissez un thème dont les polices le contiennent.
people-who-listen-to-the-book-90cf8 = Les personnes qui écoutent le livre s’orientent d’après les niveaux : ne placez aucun titre plus d’un niveau au-dessous du précédent.
describe-what-can-be-seen-what-b4c41 = Décrivez ce que l’on voit : ![ce que montre l’image](file.png). Une image purement décorative se marque avec {"{"}.decorative{"}"}.
give-the-table-a-row-of-201f5 = Donnez au tableau une ligne de titres de colonnes, et à chaque ligne autant de cellules.

## src/checks/print-copy.ts

file-for-the-printer-c4339 = Fichier pour l’imprimeur : { $problem }

## src/commands/cache.ts

octavo-cache-has-no-f932d = octavo cache ne connaît pas « { $wish } »
octavo-cache-help-shows-what-it-235bb = octavo cache --help montre ce que la commande connaît.
nothing-is-kept-there-is-no-51974 = Rien n’est conservé : il n’y a pas pour cela de dossier qui n’appartienne qu’à vous.
cleared-of-d644f = vidé ({ $amount })

## src/commands/catalogue-status.ts

waiting-being-made-done-set-aside-5daba = { $waiting } en attente, { $active } en cours, { $done } terminés, { $failed } mis de côté : pour { $kit }
title-at-the-same-time-5f340 = 1 titre à la fois
titles-at-the-same-time-6d1f4 = { $hands } titres à la fois
nothing-was-ever-put-into-this-6f6c8 = Rien n’a jamais été mis dans cette file d’attente.
no-worker-is-there-8bd30 = Aucun worker n’est présent.
workers-cc32d = Workers : { $count }

## src/commands/catalogue-store.ts

octavo-catalogue-store-has-no-53b2f = octavo catalogue store n’a pas de « { $wish } »
it-has-info-and-clear-4aa2e = Il y a info et clear.
what-is-younger-than-days-may-0d3df = Ce qui a moins de { $least-days } jours peut être en usage et reste dans le dépôt
write-older-than-or-more-83bde = Écrivez --older-than { $least-days }, ou plus.
cleared-of-stay-e51a2 = supprimé : { $old } ; il reste { $stays }
clear-removes-of-it-not-used-bb475 = { $there } ; clear en supprime { $old }, sans usage depuis { $days } jours
a-file-there-is-not-octavo-5fad0 = Un fichier qui s’y trouve n’est pas d’Octavo et reste intact.
files-there-are-not-octavo-s-f16b4 = { $others } fichiers qui s’y trouvent ne sont pas d’Octavo et restent intacts.
mb-bd29c = { $files } ({ $bytes } Mo)

## src/commands/catalogue.ts

name-one-shelf-b3ee8 = Indiquez un seul catalogue
it-was-not-said-what-to-44dd2 = Il n’est pas dit ce qu’il faut faire du catalogue
octavo-catalogue-build-shelf-where-shelf-5d386 = octavo catalogue build SHELF, où SHELF est un dossier de manuscrits ou contient un fichier shelf.yaml.
titles-that-workers-make-have-no-471ed = Les titres produits par des workers n’ont pas de réseau : --allow-remote ne va pas avec --queue
put-the-pictures-beside-the-manuscripts-e50fa = Placez les images à côté des manuscrits.
the-run-was-ended-before-its-fb472 = Le traitement a été interrompu avant la fin : --resume le reprend.

## src/commands/check.ts

nothing-is-known-of-b2791 = Sujet inconnu : « { $wish } »
what-can-be-explained-8b242 = Ce qui peut être expliqué : { $subjects }.
for-takes-fca84 = Valeurs possibles de --for : { $receivers }.
nobody-is-known-as-5c20c = Destinataire inconnu : « { $name } »
nothing-is-wrong-09d52 = tout est juste

## src/commands/completion.ts

it-was-not-said-for-which-ec64e = Il n’est pas dit pour quel shell
there-is-no-completion-for-bce77 = Il n’y a pas de complétion pour « { $positionals } »
octavo-completion-e1d24 = octavo completion { $shells }

## src/commands/counts.ts

file-41d89 = 1 fichier
files-f92b6 = { $files } fichiers
page-0d8a4 = 1 page
pages-7a14c = { $pages } pages

## src/commands/crew-table.ts

of-titles-6f69e = { $done } titres sur { $jobs }
not-published-37645 =
    { $faults ->
        [one] { $faults } non publié
       *[other] { $faults } non publiés
    }
about-to-go-7c038 = encore { $seconds } environ
titles-none-of-them-to-be-db508 =
    { $all ->
        [one] { $all } titre, rien à produire
       *[other] { $all } titres, aucun à produire
    }
titles-of-them-to-be-made-e50ed =
    { $all ->
        [one] { $all } titre, dont { $jobs } à produire
       *[other] { $all } titres, dont { $jobs } à produire
    }
error-882d2 = 1 erreur
errors-6b248 = { $errors } erreurs
warning-b0a4d = 1 avertissement
warnings-e5ae7 = { $warnings } avertissements
built-586a8 = produit
unchanged-aaa8d = inchangé
failed-5d28a = en échec
refused-83c87 = refusé
withdrawn-fd60c = retiré
left-360f8 = non examiné
not-begun-c0c0b = non commencé
minutes-cebfa =
    { $seconds ->
        [one] { $seconds } minute
       *[other] { $seconds } minutes
    }

## src/commands/deposit.ts

the-theme-does-not-come-with-f0fea = Le thème { $theme } n’est pas fourni avec Octavo
put-its-folder-into-that-of-0a7f3 = Placez son dossier dans celui du manuscrit, et indiquez-le dans le manuscrit : theme: my-theme.
there-is-no-profile-3b843 = Le profil « { $unknown } » n’existe pas
there-are-33e4a = Choix possibles : { $known }.

## src/commands/doctor.ts

octavo-needs-node-js-or-later-86641 = Octavo a besoin de Node.js { $node-range } ou plus récent : https://nodejs.org
as-you-named-it-38171 = celui que vous avez indiqué
the-one-that-comes-with-octavo-513b3 = celui qui est fourni avec Octavo
the-one-that-puppeteer-keeps-7104b = celui que conserve Puppeteer
installed-on-this-machine-1e45f = installé sur cette machine
browser-d31de = Navigateur
not-found-907ba = introuvable
sandbox-67fc6 = Bac à sable
on-b8d31 = actif
off-b4dc6 = inactif
other-browser-be26b = Autre navigateur
without-it-there-is-no-pdf-76349 = Sans navigateur, il n’y a pas de PDF.
theme-4715d = Thème { $name }
run-npm-ci-again-f1170 = Relancez npm ci.
citations-636d0 = Citations
citeproc-js-by-frank-bennett-used-bbfac = citeproc-js { $release } de Frank Bennett, utilisé sans modification sous CPAL-1.0
without-it-nothing-is-cited-run-555d9 = Sans ce paquet, rien n’est cité. Relancez npm ci.
accessibility-d3368 = Accessibilité
axe-core-by-deque-systems-used-a74a6 = axe-core { $release } de Deque Systems, utilisé sans modification sous MPL-2.0
without-it-is-not-checked-run-274c2 = Sans { $npm }, cette vérification n’a pas lieu. Relancez npm ci.

## src/commands/explain.ts

it-was-not-said-which-rule-208a2 = Il n’est pas dit quelle règle expliquer
each-message-has-its-name-octavo-bb85b = Chaque message a son nom : octavo explain link-dead. octavo rules les énumère tous.
there-is-no-rule-58480 = La règle « { $word } » n’existe pas
octavo-rules-lists-all-093b0 = octavo rules énumère toutes les règles.
did-you-mean-65ae6 = Vouliez-vous dire { $told } ?

## src/commands/fix.ts

dead-link-13ff8 = 1 lien mort
dead-links-f04f6 = { $count } liens morts
heading-without-a-space-92375 = 1 titre sans espace
headings-without-a-space-a3962 = { $count } titres sans espace
space-typed-twice-2aec5 = 1 espace double
spaces-typed-twice-d8f04 = { $count } espaces doubles
straight-apostrophe-26778 = 1 apostrophe droite
straight-apostrophes-064ae = { $count } apostrophes droites
language-that-nobody-says-7fa70 = 1 langue non indiquée
languages-that-nobody-says-33f06 = { $count } langues non indiquées
nothing-was-written-octavo-fix-write-1c6c7 = Rien n’a été écrit. octavo fix --write l’écrit.
yes-85a39 = Oui
no-1ea44 = Non
write-this-cef1c = Faut-il l’écrire ?
there-is-nothing-to-mend-e7768 = Il n’y a rien à corriger.
has-changed-meanwhile-and-was-not-3215b = { $file } a été modifié entre-temps et est resté intact. Relancez octavo fix.

## src/commands/fonts-add.ts

no-font-was-named-07961 = Aucune police n’a été indiquée
octavo-fonts-add-my-serif-ttf-ec000 = octavo fonts add my-serif.ttf my-serif-italic.ttf, ou octavo fonts add @fontsource/lora
the-theme-comes-with-octavo-and-fa178 = Le thème { $theme } est fourni avec Octavo et ne se modifie pas
name-a-folder-of-your-own-3dc83 = Indiquez un dossier à vous, qui le complète : octavo theme new my-theme --from { $theme }
was-changed-by-another-program-meanwhile-df616 = { $path } a été modifié entre-temps par un autre programme
do-it-again-ac496 = Recommencez.
there-is-no-role-2685a = Le rôle « { $word } » n’existe pas
files-and-packages-cannot-be-mixed-a7e80 = Il n’est pas possible de mêler fichiers et paquets
add-the-one-and-then-the-6dd2d = Ajoutez d’abord les uns, puis les autres.
two-of-the-files-are-and-828ab = Deux des fichiers sont { $name } { $face } : { $face-2 } et { $path }
name-one-of-them-a-family-2538f = Indiquez l’un des deux ; une famille d’une autre chasse ou d’un autre corps s’ajoute comme une famille à part.
the-font-does-not-say-how-2f928 = La police n’indique pas son nom
the-files-are-of-several-families-fec08 = Les fichiers appartiennent à plusieurs familles : { $names }
add-one-family-at-a-time-eacd5 = Ajoutez une seule famille à la fois ; si les fichiers n’en forment qu’une, donnez son nom : --family NAME.
may-be-embedded-without-limits-fstype-a0ea0 = peut être incorporée sans restriction (fsType: installable)
may-be-embedded-fstype-editable-e593e = peut être incorporée (fsType: editable)
may-be-embedded-in-what-is-a9dd4 = peut être incorporée dans ce qui est affiché et imprimé (fsType: preview & print) ; sa licence dit si les livres mis en vente sont aussi visés
may-not-be-embedded-c8183 = ne peut pas être incorporée
has-outlines-of-postscript-browsers-write-f37ba = { $path } a des contours PostScript : les navigateurs écrivent ses lettres dans un PDF comme des dessins (Type 3), qui s’impriment et se cherchent comme les autres, mais n’ont ni nom ni hints. S’il en existe un .ttf, prenez celui-là.
is-a-variable-font-static-faces-99f74 = { $path } est une police variable : des styles statiques en ont été tirés, les autres axes restent comme dans le fichier.
its-licence-is-from-da0dd = La licence est { $id }, source : { $from }.
what-the-font-says-of-itself-c93d3 = ce que la police dit d’elle-même
octavo-does-not-know-it-read-b91ad = { $found } Octavo ne la connaît pas : vérifiez si ses lettres peuvent accompagner les éditions que vous diffusez.
one-package-at-a-time-405bf = Un seul paquet à la fois
octavo-fonts-add-and-then-fb875 = octavo fonts add { $name }, et ensuite { $more }
a-package-has-its-licence-licence-d9960 = Un paquet a déjà sa licence : --licence ne vaut que pour les fichiers
there-is-no-file-480b2 = Le fichier { $name } n’existe pas
a-package-of-fontsource-is-called-687ac = Un paquet de Fontsource porte un nom comme @fontsource/lora ; pour une police installée, indiquez le fichier (fc-list montre où il se trouve).
the-package-is-not-installed-f7960 = Le paquet { $name } n’est pas installé
install-it-and-do-it-again-f57a6 = Installez-le, puis recommencez : npm install { $name }
the-package-has-no-static-faces-03141 = Le paquet { $name } n’a pas de styles statiques
it-is-a-variable-font-most-32996 = C’est une police variable. La plupart existent aussi en version statique : npm install { $name }
packages-of-the-fontsource-collection-have-bb656 = Les paquets de la collection Fontsource en ont : @fontsource/…
it-is-version-of-the-package-cd337 = C’est la version { $version } du paquet, sous licence { $licence }.
for-fc4d4 = { $family }, pour { $role }
it-has-where-a-book-needs-aa64c = La police n’a { $missing } : là où un livre en a besoin, le style est imité à partir des autres, et cela se voit. Ajoutez le fichier de la même façon.
all-of-it-was-there-already-d46dc = Tout y était déjà.
now-octavo-build-manuscript-theme-fc69e = Ensuite : octavo build MANUSCRIPT --theme { $quoted }

## src/commands/fonts-list.ts

one-manuscript-at-a-time-19039 = Un seul manuscrit à la fois
octavo-fonts-list-my-book-cd456 = octavo fonts list my-book
faces-e2031 = styles
from-75857 = source
licence-8178a = licence
files-of-the-theme-51663 = fichiers du thème
no-regular-be6d2 = pas de romain
no-italic-44187 = pas d’italique
no-bold-4c18a = pas de gras
no-bold-italic-4803d = pas de gras italique

## src/commands/fonts.ts

it-was-not-said-what-to-e9002 = Il n’est pas dit ce qu’il faut faire des polices
octavo-fonts-has-no-6f7de = octavo fonts ne connaît pas « { $verb } »
octavo-fonts-list-shows-them-octavo-ed4c5 = octavo fonts list montre les polices, octavo fonts add FILE en ajoute une.

## src/commands/foreign-words.ts

octavo-build-manuscript-makes-the-editions-0db62 = octavo build MANUSCRIPT produit les éditions ; avec --open, la commande les ouvre.
octavo-preview-manuscript-shows-the-editions-e0835 = octavo preview MANUSCRIPT montre les éditions telles qu’elles changent pendant que vous écrivez ; octavo watch les produit de nouveau à chaque modification.
octavo-build-manuscript-makes-all-three-51b61 = octavo build MANUSCRIPT produit les trois éditions ; --to epub, une seule.
octavo-build-manuscript-to-makes-it-0ca96 = octavo build MANUSCRIPT --to { $name } produit cette édition.
octavo-init-folder-writes-a-book-dbf34 = octavo init FOLDER écrit un livre pour commencer.
octavo-check-manuscript-says-what-is-8adec = octavo check MANUSCRIPT dit ce qui ne va pas, et n’écrit rien.
octavo-fix-manuscript-mends-what-can-6729a = octavo fix MANUSCRIPT corrige ce qui peut l’être sans aucun doute.
nothing-has-to-be-cleaned-editions-0b72f = Il n’y a rien à nettoyer : les éditions remplacent les précédentes. octavo cache clear vide le cache.
octavo-theme-new-folder-begins-a-5836f = octavo theme new FOLDER commence un thème à vous ; octavo doctor énumère ceux qui existent.
octavo-doctor-lists-what-there-is-08bb5 = octavo doctor énumère ce qui est disponible : navigateur, polices de chaque thème, validateurs.
octavo-fonts-list-shows-the-typefaces-8d0a3 = octavo fonts list montre les polices d’un thème, octavo fonts add FILE en ajoute une.
octavo-record-manuscript-format-name-writes-5941e = octavo record MANUSCRIPT --format NAME écrit une notice.
octavo-deposit-manuscript-makes-one-package-e555f = octavo deposit MANUSCRIPT prépare un paquet unique pour une bibliothèque.
octavo-impose-book-pdf-booklet-sets-0215a = octavo impose BOOK.pdf --booklet dispose ses pages sur des feuilles.
octavo-rules-lists-all-messages-octavo-2e603 = octavo rules énumère tous les messages, octavo explain RULE en explique un.
octavo-lsp-is-the-language-server-7c31d = octavo lsp est le serveur de langage ; c’est un éditeur de texte qui le lance.
npm-does-that-npm-install-octavo-525b5 = C’est npm qui s’en charge : npm install octavo@latest.
the-manuscript-says-so-in-its-0e702 = C’est le manuscrit qui l’indique : { $key } dans son en-tête ou dans book.yaml.
octavo-build-puts-the-editions-into-532f9 = octavo build range les éditions dans un dossier : --out DIR.
octavo-build-has-it-o-dir-bb2d5 = octavo build a cette option : -o DIR, --out DIR.
editions-are-chosen-with-to-to-eeb45 = Les éditions se choisissent avec --to : --to epub,pdf.
what-a-file-is-is-known-7826d = La nature d’un fichier se reconnaît à son extension ; Octavo lit du Markdown.
a-manuscript-is-just-named-octavo-f619c = Il suffit d’indiquer le manuscrit : octavo build essay.md.
octavo-version-says-the-version-there-584be = octavo --version donne la version. Il n’y a pas de mode plus bavard : OCTAVO_DEBUG=1 conserve les étapes intermédiaires.
octavo-debug-shows-where-a-fault-4e02c = OCTAVO_DEBUG=1 montre où une erreur s’est produite.
quiet-leaves-progress-out-editions-are-b506b = --quiet n’affiche pas la progression. Les éditions sont toujours des fichiers complets : --standalone n’existe pas.
editions-always-are-each-is-one-56b81 = Les éditions le sont toujours : chacune est un seul fichier avec tout ce qu’il lui faut.
a-browser-lays-the-pages-out-b63a1 = C’est un navigateur qui met les pages en forme ; --browser PATH en désigne un.
books-have-contents-by-themselves-669df = Les livres ont d’office une table des matières. { $by-manuscript }
works-are-cited-where-there-are-f2218 = Les ouvrages sont cités dès qu’il y en a. { $by-manuscript }
looks-come-from-a-theme-theme-0a21c = L’apparence vient d’un thème : --theme NAME, ou un dossier à vous.
plug-ins-are-modules-plugins-file-14120 = Les modules s’indiquent par leur fichier : --plugins FILE.
formulas-are-always-set-as-mathml-56fde = Les formules sont toujours composées, en MathML.
the-size-of-the-page-trim-029a3 = Le format de la page : --trim a5.
paths-start-at-the-file-they-3889f = Les chemins partent du fichier où ils se trouvent, et restent dans le dossier du manuscrit.
book-yaml-in-the-folder-of-72b3e = book.yaml, dans le dossier du manuscrit, est lu d’office.
octavo-check-manuscript-does-all-but-5d956 = octavo check MANUSCRIPT fait tout sauf écrire.
colours-follow-no-color-and-force-bab34 = Les couleurs dépendent de NO_COLOR=1 et de FORCE_COLOR=1.
there-is-no-server-8988e = Il n’y a pas de serveur. { $building }
quiet-leaves-out-progress-and-what-41c23 = Là où cette option existe, --quiet supprime la progression et ce qui n’est dit que pour mémoire.

## src/commands/going-on.ts

is-not-known-a2dec = { $what } : « { $given } » n’est pas connu

## src/commands/import.ts

no-folder-was-named-1240d = Aucun dossier n’a été indiqué
one-project-at-a-time-d7415 = Un seul projet à la fois
octavo-import-my-project-d4f96 = octavo import my-project

## src/commands/impose.ts

no-pdf-was-named-a9edc = Aucun PDF n’a été indiqué
one-pdf-at-a-time-67c99 = Un seul PDF à la fois
octavo-impose-book-pdf-booklet-00168 = octavo impose book.pdf --booklet
it-was-not-said-how-4ed6e = Il n’est pas dit comment imposer les pages
one-way-of-imposing-at-a-fb270 = Un seul mode d’imposition à la fois
choose-booklet-up-or-up-643af = Choisissez --booklet, --2up ou --4up.
is-for-booklets-aa0dc = --{ $idle } ne vaut que pour les livrets
nothing-is-folded-with-fd168 = Avec --{ $scheme }, rien n’est plié.
the-creep-4f755 = Le décalage dû au pli
is-the-pdf-itself-7363d = { $output } est le PDF de départ lui-même
name-another-file-with-out-445b0 = Indiquez un autre fichier avec --out.
a-signature-cannot-have-pages-9a708 = Un cahier ne peut pas avoir { $text } pages
four-pages-are-one-sheet-or-9809a = Quatre pages font une feuille : 4, 8, 12, 16…, ou all.
the-thickness-of-paper-58fc2 = L’épaisseur du papier
paper-thick-does-not-fold-dc936 = Un papier de { $text } d’épaisseur ne se plie pas
office-paper-is-mm-thick-measure-cc723 = Le papier de bureau a une épaisseur de 0.1mm. Mesurez une pile et divisez.
cannot-be-78df9 = Valeur impossible pour { $option } : « { $text } »
it-is-98a36 = Valeur attendue : { $choices }.
pages-at-their-own-size-739a8 = pages à leur taille
pages-at-a311b = pages à { $percent } %
sheet-of-f74a4 = 1 feuille { $paper }
sheets-of-cd543 = { $sheets } feuilles { $paper }
on-b9a19 = { $pages } sur { $used }, { $scale }
print-on-both-sides-turned-at-a8d8b = imprimer recto verso, en retournant sur le bord court, à 100 %
print-on-both-sides-turned-at-a59a1 = imprimer recto verso, en retournant sur le bord long, à 100 %
all-folded-together-65db6 = toutes pliées ensemble
white-page-at-the-end-254a1 = 1 page blanche à la fin
white-pages-at-the-end-9b7b3 = { $blanks } pages blanches à la fin
innermost-pages-mm-nearer-the-spine-c270c = les pages du milieu { $moved } mm plus près du pli
so-many-sheets-hardly-fold-try-e24fd = tant de feuilles ne se plient guère : essayez --signature 16
of-pages-37d76 = { $times } de { $size } pages
of-56f5a = { $times } de { $size }
signatures-6566b = { $count } cahiers : { $sizes }

## src/commands/init.ts

one-file-5a62d = un seul fichier
chapters-a-dedication-76af9 = des chapitres, une dédicace
a-poem-for-each-file-lines-d19c5 = un poème par fichier, les vers restent des vers
a-paper-with-citations-a-formula-9c0c3 = un article avec citations, formule, tableau et notes
a-manual-with-listings-tables-and-cdbec = un manuel avec extraits de code, tableaux et renvois
pieces-by-several-authors-d7b4a = des textes de plusieurs auteurs
there-can-be-one-folder-05d49 = Il ne peut y avoir qu’un seul dossier
put-its-name-into-quotation-marks-f35cd = Mettez son nom entre guillemets s’il contient des espaces.
nobody-is-there-to-answer-which-33447 = Personne n’est là pour répondre quel genre de livre ce doit être
say-it-kind-or-yes-for-e9218 = Précisez-le : --kind { $names }, ou --yes pour un essai.
what-is-it-called-6a41a = Quel est son titre ?
who-wrote-it-41d66 = Qui l’a écrit ?
there-is-no-kind-c2f86 = Le genre « { $word } » n’existe pas
what-is-it-to-be-eda9d = Que voulez-vous écrire ?
to-begin-with-now-0f612 = { $count } pour commencer. Ensuite :
and-then-change-the-text-and-0186b = puis modifiez le texte, et relancez la commande.

## src/commands/limits.ts

it-is-not-said-which-queue-6bf6f = La file d’attente à utiliser n’est pas indiquée
queue-redis-host-port-or-octavo-bf075 = --queue redis://host:port, ou OCTAVO_QUEUE si elle a un mot de passe.
it-is-not-said-which-store-cdf4a = Le dépôt de fichiers à utiliser n’est pas indiqué
store-dir-or-store-s-bucket-9b85c = --store DIR ou --store s3://bucket/prefix : le donneur d’ordre et les workers y gardent des fichiers les uns pour les autres.
takes-a-number-above-not-713eb = --{ $option } demande un nombre supérieur à 0, et non « { $wish } »

## src/commands/lsp.ts

octavo-lsp-takes-no-manuscript-3cbeb = octavo lsp n’attend pas de manuscrit
the-editor-says-which-files-are-da0ba = L’éditeur de texte indique quels fichiers sont ouverts, et chacun est lu avec le livre auquel il appartient.

## src/commands/messages.ts

silenced-e65ec = { $count ->
    [one] { $count } masqué
   *[other] { $count } masqués
  }
ignore-there-was-nothing-to-silence-78954 = --ignore { $idle } : il n’y avait rien à masquer
octavo-81797 = octavo : { $told }

## src/commands/options.ts

octavo-help-shows-the-options-9f5cc = octavo --help montre les options.
unknown-option-0983b = Option inconnue { $unknown }

## src/commands/preview.ts

the-editor-aaace = Éditeur de texte
a-preview-shows-one-manuscript-69a83 = Un aperçu montre un seul manuscrit
name-it-octavo-preview-essay-md-3f059 = Indiquez-le : octavo preview essay.md
name-one-c09a2 = Indiquez-en un seul : { $manuscript }.
is-shown-there-and-made-again-4c364 = { $manuscript } s’affiche à cette adresse, et est produit de nouveau à chaque enregistrement. Ctrl-C y met fin.
no-browser-could-be-opened-open-7f917 = Aucun navigateur n’a pu être ouvert ({ $failed }) : ouvrez l’adresse vous-même.
is-no-port-5935e = « { $given } » n’est pas un port
a-port-is-a-number-up-4d046 = Un port est un nombre jusqu’à 65535 ; 0 en désigne un qui est libre.
an-edition-to-show-2ba01 = Édition à montrer

## src/commands/print-wishes.ts

the-wrap-goes-around-the-pdf-bc654 = La couverture entoure le PDF, qui ne fait pas partie des éditions
add-pdf-to-to-5a9c4 = Ajoutez pdf à --to.
the-file-for-the-printer-is-86188 = Le fichier pour l’imprimeur est tiré du PDF, qui ne fait pas partie des éditions

## src/commands/progress.ts

composing-e2d4e = composition
laying-out-dbd3c = mise en pages
printing-aae55 = impression
finishing-11957 = finition
cutting-documents-42994 = découpage
packing-7c6e0 = assemblage
packed-88cb8 = assemblé
done-a4c3e = terminé
nothing-has-changed-the-editions-stay-e18f6 = rien n’a changé : les éditions restent telles quelles

## src/commands/published.ts

not-published-what-was-published-before-40b35 = non publié. Ce qui était publié auparavant reste en place.
not-published-what-was-published-before-4b5f9 = non publié : { $count }. Ce qui était publié auparavant reste en place.
check-was-passed-267e7 = 1 contrôle réussi
checks-were-passed-b2398 = { $passed } contrôles réussis
failed-77e1f = { $failed } en échec
not-made-928d3 =
    { $count ->
        [one] { $count } non effectué ({ $unmade })
       *[other] { $count } non effectués ({ $unmade })
    }
edition-0ce70 = 1 édition
editions-cdd00 = { $count } éditions
nothing-is-wrong-with-the-manuscript-6f1b1 = { $what } : rien à redire au manuscrit ; { $proved }.
m-4562a = { $what } : { $proved }.
they-are-there-all-the-same-10939 = Elles sont bien là : ouvrez-les à la main.
the-editions-could-not-be-opened-73573 = les éditions n’ont pas pu être ouvertes : { $failed }

## src/commands/publishing.ts

the-edition-has-an-option-which-48ec9 = L’édition { $name } a une option --{ $option }, que { $owner } a déjà
each-message-has-the-name-of-346a5 = Chaque message porte le nom de sa règle ; octavo rules énumère toutes les règles.
is-an-error-and-errors-cannot-99e7d = { $error } est une erreur, et les erreurs ne peuvent pas être masquées
the-edition-would-be-wrong-mend-11b19 = L’édition serait fautive : corrigez ce que dit le message.

## src/commands/rebuild.ts

no-deposit-was-named-d5264 = Aucun dépôt n’a été indiqué
one-deposit-at-a-time-7e1e7 = Un seul dépôt à la fois
octavo-rebuild-book-deposit-zip-compare-35e78 = octavo rebuild book-deposit.zip --compare
the-editions-were-made-with-plug-6e938 = Les éditions ont été produites avec des modules, qui ne sont pas exécutés à partir d’un dépôt : { $lacking }
they-are-programs-if-you-have-54af9 = Ce sont des programmes. Si vous les avez et leur faites confiance, indiquez-les un à un : --plugins FILE.
its-theme-does-not-come-with-f98a0 = Son thème, { $theme }, n’est pas fourni avec cette version d’Octavo
this-octavo-does-not-take-the-50be7 = Cette version d’Octavo n’accepte pas le manuscrit du dépôt
without-a-browser-some-of-the-4123d = Sans navigateur, certaines des éditions ne peuvent pas être produites
same-bytes-58100 = octets identiques
damaged-or-lost-in-the-deposit-ab6af = endommagé ou perdu dans le dépôt ; produit de nouveau, avec les octets qui avaient été déposés
different-9d6f9 = différent
missing-ffa63 = absent
new-11507 = nouveau
it-does-not-come-out-as-5068c = Le résultat diffère de ce qui a été déposé
it-was-deposited-and-is-not-a1a8d = Le fichier a été déposé, mais n’est pas produit de nouveau
it-is-made-and-was-not-8d44d = Le fichier est produit, mais n’a pas été déposé
it-is-damaged-or-lost-in-00b38 = Le fichier est endommagé ou perdu dans le dépôt ; celui qui vient d’être produit a les sommes de contrôle de l’original
make-it-with-out-and-put-f0571 = Produisez-le avec --out, et mettez-le à la place du fichier endommagé.
nothing-that-the-deposit-says-of-4ee35 = Rien de ce que le dépôt dit de sa fabrication n’est différent ici.
by-its-checksums-the-deposit-s-ffa5b = { $different }, d’après les sommes de contrôle : le fichier du dépôt est endommagé ou perdu
from-byte-on-7d5c9 = { $different } : à partir de l’octet { $from }

## src/commands/record.ts

add-it-to-the-metadata-octavo-e5f6f = Ajoutez ce qui manque aux métadonnées ; octavo check --for doi dit ce qui fera encore défaut.
there-is-no-record-for-without-3623e = Une notice { $format } n’est pas possible sans ces données : { $lacks }
it-was-not-said-in-which-2a173 = Il n’est pas dit dans quel format
there-is-no-format-00902 = Le format « { $wish } » n’existe pas
format-takes-69fd7 = Valeurs possibles de --format : { $names }.

## src/commands/restore.ts

octavo-restore-book-pdf-612ba = octavo restore book.pdf
carries-no-manuscript-1b841 = { $input } ne contient pas de manuscrit
only-pdfs-that-were-built-with-c6be6 = Seuls en contiennent les PDF produits avec --attach-source (ou pdf: {"{"}source: true{"}"}).
the-manuscript-in-is-not-as-af725 = Le manuscrit contenu dans { $input } n’est plus tel qu’il y a été mis : { $damaged }
nothing-was-written-look-for-another-50f1f = Rien n’a été écrit. Cherchez un autre exemplaire du PDF.
a-file-in-has-a-name-99ffb = Un fichier contenu dans { $input } a un nom qui ne peut pas être écrit : { $path }
octavo-does-not-write-such-names-44642 = Octavo n’écrit pas de tels noms : le PDF a été produit autrement. Rien n’a été écrit.
as-they-were-ee838 = { $count }, sans changement
left-out-since-their-names-begin-b1d0a = laissés de côté, car leur nom commence par un point : { $names } ; --allow-hidden les écrit aussi

## src/commands/run.ts

there-is-no-command-b98e9 = La commande « { $name } » n’existe pas
there-is-no-file-or-folder-640e7 = Il n’y a pas non plus de fichier ni de dossier { $name } ; les chemins partent du dossier dans lequel octavo a été lancé.
octavo-help-shows-what-there-is-bd3de = octavo --help montre ce qui existe.
nothing-was-written-44f2b = Rien n’a été écrit.
something-went-wrong-inside-octavo-69eb6 = une erreur s’est produite dans Octavo lui-même : { $text }
please-report-it-with-the-manuscript-34be5 = Merci de le signaler, avec le manuscrit si possible. OCTAVO_DEBUG=1 montre où cela s’est produit.

## src/commands/speaking.ts

octavo-language-there-are-no-messages-88ff4 = OCTAVO_LANGUAGE : il n’y a pas de messages en « { $wish } », mais en { $names }

## src/commands/theme.ts

it-was-not-said-what-to-e4fac = Il n’est pas dit ce qu’il faut faire d’un thème
octavo-theme-has-no-e80f2 = octavo theme ne connaît pas « { $verb } »
octavo-theme-new-my-theme-begins-dc1eb = octavo theme new my-theme commence un thème à vous.
one-theme-at-a-time-11192 = Un seul thème à la fois
octavo-theme-new-my-theme-72d12 = octavo theme new my-theme
the-theme-comes-with-octavo-a-3b2d6 = Le thème { $folder } est fourni avec Octavo : un dossier de ce nom ne serait pas trouvé
call-it-otherwise-octavo-theme-new-2659f = Donnez-lui un autre nom : octavo theme new my-theme --from { $folder }
looks-as-does-now-change-and-74378 = { $folder } a l’aspect de { $parent }. Modifiez maintenant { $tokens }, puis :

## src/commands/verify.ts

no-bag-was-named-8be76 = Aucun bag n’a été indiqué
one-bag-at-a-time-5ce05 = Un seul bag à la fois
octavo-verify-book-deposit-zip-c10fe = octavo verify book-deposit.zip
nothing-is-wrong-ec0ed = tout est juste ({ $files }, { $bytes }, { $algorithms })

## src/commands/watch.ts

in-s-2af6c = { $names } dans { $folder }, { $seconds } s

## src/commands/worker.ts

a-worker-is-given-no-manuscripts-e9a12 = On ne donne pas de manuscrits à un worker : { $positionals }
it-takes-them-from-the-queue-916a3 = Il les prend dans la file d’attente : octavo catalogue build SHELF --queue URL --store DIR les y met.
takes-titles-from-store-f84d4 = { $id } prend des titres de { $name }, dépôt { $store } : { $kit }
it-takes-nothing-new-and-finishes-17b8d = Le worker n’accepte plus rien de nouveau et termine ce qu’il a commencé.

## src/deposit/agreement/compare.ts

title-aaf23 = titre
language-a4ef3 = langue
date-0e876 = date
publisher-4f03a = éditeur
identifier-28543 = identifiant
the-others-have-df9ae = les autres ont { $have }
the-records-have-012fa = les notices ont { $have }
it-says-no-and-965ce = Indication absente ({ $name }) ; { $others }
its-is-and-71ccd = Indication différente ({ $name }) : { $value } ; { $others }
it-has-the-which-no-record-ae317 = Présent ici, mais dans aucune notice : { $name } { $ids }
it-lacks-the-which-the-others-db224 = Absent ici, mais présent dans les autres : { $name } { $ids }
isbn-of-the-book-on-paper-05044 = ISBN du livre imprimé
it-has-the-isbn-and-the-abac9 = Attribué ici, mais non dans les autres : ISBN { $ids }
it-does-not-have-the-isbn-baeae = Absent ici, mais présent dans les autres : ISBN { $ids }
the-records-say-that-it-is-41d88 = Les notices lui attribuent le numéro { $id }, mais le fichier lui-même ne l’indique pas

## src/deposit/agreement/fixity.ts

it-says-that-has-bytes-and-5562b = Taille indiquée pour { $path }, en octets : { $size } ; taille réelle : { $count }
it-says-that-the-of-is-79f0b = Somme { $algorithm } indiquée pour { $path } : { $sum } ; somme réelle : { $right }
it-says-no-checksum-of-8e3d4 = Aucune somme de contrôle n’est indiquée pour { $path }
it-does-not-list-which-is-978d1 = La liste ne contient pas { $path }, qui se trouve dans le paquet
it-lists-which-is-not-in-aa49f = La liste contient { $path }, qui ne se trouve pas dans le paquet

## src/deposit/agreement/index.ts

without-a-record-that-can-be-5db3c = Sans notice lisible, personne ne peut dire si les éditions sont bien celles de ce livre
it-is-larger-than-mb-and-5ee4c = Le fichier dépasse { $most } Mo, et ce qu’il dit n’a pas été comparé avec les autres
what-it-says-of-the-book-f1669 = Ce que le fichier dit du livre ne peut pas être lu : { $reason }

## src/deposit/agreement/people.ts

it-has-the-contributor-and-nothing-a4a6b = Participation indiquée ici, mais nulle part ailleurs : { $names }
it-lacks-the-contributor-and-the-4d0f8 = Participation absente ici, mais indiquée dans les autres : { $names }
as-an-author-cfc19 = comme auteur
for-what-they-did-72a25 = avec ce rôle
it-has-and-nothing-else-has-40581 = Indiqué ici { $as }, mais nulle part ailleurs : { $names }
it-does-not-have-and-the-2bdf6 = Non indiqué ici { $as }, mais présent dans les autres : { $names }

## src/deposit/circumstances.ts

it-was-made-by-octavo-and-c8452 = Le dépôt a été produit par Octavo { $octavo } ; ici : { $octavo-2 }
it-was-printed-by-and-here-d1dc5 = Le PDF a été mis en page par { $browser } ; ici : { $browser-2 }
no-browser-b4cae = aucun navigateur
it-was-made-with-node-js-1eaf8 = Le dépôt a été produit avec Node.js { $node } ; ici : { $node-2 }
of-the-fonts-it-has-and-af48d = Polices { $name } dans le dépôt : { $name-2 } ; ici : { $name-3 }
none-140be = aucune version
it-was-made-with-and-here-6c809 = Paquet { $name } lors de la production : { $name-2 } ; ici : { $name-3 }
other-packages-are-others-too-0e773 = { $count ->
    [one] { $count } autre paquet est différent, lui aussi
   *[other] { $count } autres paquets sont différents, eux aussi
    }

## src/deposit/pack.ts

rename-it-and-what-leads-to-ef7b1 = Renommez le fichier, et corrigez dans le manuscrit ce qui y mène.
it-cannot-be-in-a-deposit-896ea = Le fichier ne peut pas figurer dans un dépôt : il a { $limits }
it-cannot-be-in-a-deposit-71fbb = Le fichier ne peut pas figurer dans un dépôt à côté de { $other } : sur certains systèmes, les deux ne font qu’un

## src/deposit/paths.ts

its-name-is-not-in-utf-8a123 = son nom n’est pas en UTF-8
it-has-a-nul-in-its-92be3 = son nom contient un caractère NUL
it-has-a-backslash-which-parts-fa23a = il contient une barre oblique inverse, qui sépare les dossiers sur certains systèmes
it-begins-at-the-root-of-7519c = il part de la racine du disque
it-begins-with-the-letter-of-e0ef9 = il commence par une lettre de lecteur
it-begins-with-a-person-s-568a2 = il part du dossier personnel de quelqu’un
it-leads-out-of-its-folder-f1d27 = il mène hors de son dossier (..)
it-has-a-part-without-a-931b0 = une de ses parties n’a pas de nom
the-end-of-a-line-in-dcc9f = une fin de ligne dans son nom
a-name-that-windows-cannot-have-15143 = un nom impossible sous Windows (: * ? " < > |, un point ou une espace à la fin, aux, con, nul…)

## src/deposit/profiles/clockss.ts

a-doi-b4b70 = un DOI
an-isbn-e8a61 = un ISBN
the-date-of-publication-e54cf = la date de publication
the-address-at-which-it-is-d002a = l’adresse à laquelle on lit le livre
clockss-asks-for-f6e87 = CLOCKSS demande { $what }
write-in-book-yaml-03e14 = Écrivez { $line } dans book.yaml.

## src/deposit/profiles/dnb.ts

the-deutsche-nationalbibliothek-91283 = La Deutsche Nationalbibliothek

## src/deposit/profiles/ocfl.ts

ocfl-has-this-version-already-as-84d4a = { $slug }-ocfl contient déjà cette version, sous { $head }
no-version-can-be-added-to-8a8b2 = Aucune version ne peut être ajoutée à { $folder } : { $why }
nothing-of-it-was-changed-look-29efb = Rien n’y a été modifié. Cherchez une autre copie, ou choisissez un autre dossier avec --out.
it-is-of-another-work-and-e3901 = il s’agit là d’un autre ouvrage, { $id }, et ici de { $metadata }
nothing-of-it-was-changed-choose-e6073 = Rien n’y a été modifié. Choisissez un autre dossier avec --out, ou un autre slug. S’il s’agit du même ouvrage, indiquez-le dans book.yaml : identifier: { $id }

## src/deposit/profiles/package-profile.ts

takes-a-pdf-an-epub-or-c5cba = { $who } accepte un PDF, un EPUB ou une édition web en un seul fichier, et aucun des trois n’a été produit
make-one-of-them-too-to-f4e43 = Produisez-en aussi un : --to pdf.

## src/deposit/profiles/saf.ts

dspace-asks-for-a-date-of-1ffdf = DSpace demande une date de publication
write-date-in-book-yaml-97bd8 = Écrivez date: 2026-11-23 dans book.yaml.

## src/deposit/rebuild.ts

it-is-no-bag-that-could-ee00c = ce n’est pas un bag qui puisse être extrait
what-they-were-made-of-is-67d4c = ce dont elles sont tirées n’est plus tel qu’il a été déposé
it-has-no-data-source-versions-aa402 = il y manque data/source/versions.json, et ce n’est donc pas un dépôt d’Octavo
its-manuscript-is-not-there-e0633 = le manuscrit manque ({ $manuscript })
the-editions-cannot-be-made-again-5e3ab = Les éditions ne peuvent pas être produites de nouveau : { $why }

## src/deposit/recipe.ts

versions-json-does-not-say-what-499a8 = versions.json n’indique pas avec quoi les éditions ont été produites
versions-json-has-a-name-that-2365c = versions.json contient un nom qui n’est donné à aucun livre
the-list-of-versions-cannot-be-be046 = la liste des versions ne peut pas être lue

## src/deposit/verify/bag-info.ts

it-is-no-line-with-a-37986 = Cette ligne n’est pas faite d’un intitulé et de sa valeur
in-fae1a = { $bytes } dans { $files }
byte-9839d = 1 octet
bytes-25646 = { $bytes } octets
which-is-no-number-of-bytes-d9672 = ce qui n’est pas un nombre d’octets, un point et un nombre de fichiers
that-is-cf4a6 = soit { $bytes }
payload-oxum-says-in-data-there-fa145 = Payload-Oxum indique { $oxum }, { $meant } ; data/ contient { $bytes }
files-were-added-lost-or-changed-0d6c9 = Des fichiers ont été ajoutés, perdus ou modifiés, ou c’est la ligne elle-même qui l’a été.

## src/deposit/verify/entries.ts

the-zip-is-empty-b51ab = Le zip est vide
files-lie-in-the-zip-beside-f1fc5 = Le zip contient des fichiers à côté de l’unique dossier d’un bag
the-zip-has-folders-where-a-24c21 = Le zip contient { $count } dossiers, alors qu’un bag n’en est qu’un : { $tops }
it-must-not-be-unpacked-a0cb6 = Ce chemin ne doit pas être extrait : { $danger }
it-is-a-symbolic-link-which-e0ef2 = C’est un lien symbolique, qui peut mener n’importe où
it-is-neither-a-file-nor-3ea51 = Ce n’est ni un fichier ni un dossier, mais un périphérique, un tube ou un socket
it-is-there-twice-6af25 = Le fichier y est deux fois
on-some-systems-it-is-one-00c7b = Sur certains systèmes, ce fichier et { $other } ne font qu’un, et l’un des deux serait perdu

## src/deposit/verify/fetch.ts

it-is-no-line-of-an-06109 = Cette ligne n’est pas faite d’une adresse, d’une longueur et d’un chemin
it-is-not-in-data-98865 = il n’est pas dans data/

## src/deposit/verify/fixity.ts

it-is-not-as-it-was-7f9d1 = Le fichier n’est plus tel qu’il a été déposé, d’après { $wrong }
it-is-in-the-bag-and-fdb51 = Le fichier est dans le bag, mais dans aucun manifeste
it-is-not-in-and-is-57c11 = Le fichier n’est pas dans { $name }, mais il est dans { $listed }
has-its-bytes-was-it-renamed-40066 = {" "}; { $renamed } a les mêmes octets : aurait-il été renommé ?
it-is-in-and-not-in-ad69d = Le fichier est dans { $name }, mais non dans le bag{ $where }

## src/deposit/verify/index.ts

it-does-not-say-that-it-b4da1 = Rien n’y indique qu’il s’agit d’un dépôt d’Octavo : seules les règles des bags ont été appliquées

## src/deposit/verify/manifests.ts

nothing-is-known-of-checksums-by-ce8d3 = Sommes de contrôle d’un type inconnu : { $written }
the-bag-has-no-manifest-nobody-ec055 = Le bag n’a pas de manifeste : personne ne peut dire ce qu’il devrait contenir
it-is-no-line-of-a-991e7 = Ce n’est pas une ligne de manifeste : une somme de contrôle { $algorithm }, une espace et un chemin
is-listed-twice-6af40 = { $path } figure deux fois dans la liste
a-manifest-lists-files-of-data-65617 = un manifeste n’énumère que des fichiers de data/
a-manifest-of-tags-lists-no-929cc = un manifeste des tags n’énumère aucun fichier de data/
a-manifest-of-tags-cannot-list-51f54 = un manifeste des tags ne peut pas en énumérer un autre

## src/deposit/verify/profile.ts

a-deposit-is-a-bag-of-829e9 = Un dépôt est un bag de version 1.0, et non { $version }
the-texts-of-a-deposit-are-fae34 = Les textes d’un dépôt sont en UTF-8, et non en { $encoding }
a-deposit-has-and-this-one-7bd47 = Un dépôt contient { $file }, et celui-ci ne l’a pas
bag-info-txt-does-not-say-58eb5 = bag-info.txt n’indique pas { $label }
is-said-more-than-once-09064 = { $label } est indiqué plus d’une fois
its-profile-is-not-01e17 = Son profil est { $named }, et non { $profile-address }
a-deposit-is-whole-nothing-of-f52c2 = Un dépôt est complet : rien n’est à récupérer ailleurs
no-deposit-has-a-file-at-83e4d = Aucun dépôt n’a de fichier à cet endroit
it-has-c12dc = Le fichier a { $limits }

## src/deposit/verify/tag-files.ts

take-one-out-ocfl-object-py-561e5 = Extrayez-en une : ocfl-object.py extract --objdir OBJECT --objver v1 --dstdir BAG ; puis octavo verify BAG. L’objet lui-même se vérifie avec ocfl-validate.py OBJECT.
this-is-an-ocfl-object-and-adb99 = C’est un objet OCFL et non un bag ; chacune de ses versions en est un
there-is-no-bagit-txt-this-b9411 = Il n’y a pas de bagit.txt : ce n’est pas un bag
it-does-not-say-the-version-86212 = Le fichier n’indique pas la version et l’encodage du bag
the-version-of-the-bag-is-4dfe1 = La version du bag est { $version } ; versions connues : { $versions }
nothing-is-known-of-the-encoding-90ba0 = Encodage inconnu : { $encoding }
its-two-lines-are-not-in-0bcb3 = Ses deux lignes n’ont pas la forme prévue par la RFC 8493, 2.1.1
it-is-not-in-as-bagit-5d265 = Le fichier n’est pas en { $encoding }, contrairement à ce qu’indique bagit.txt
it-cannot-be-read-f57f0 = Lecture impossible : { $cause }

## src/editions/epub/edition.ts

the-formulas-of-the-epub-stay-2791e = Les formules de l’EPUB restent en MathML : il n’y a pas de navigateur pour les dessiner
octavo-doctor-shows-which-browsers-there-37d0f = octavo doctor montre quels navigateurs sont disponibles.

## src/editions/html/edition.ts

the-web-edition-in-one-file-26a90 = L’édition web en un seul fichier ne peut pas contenir { $size } Mo d’images
make-a-site-instead-to-site-deeb0 = Produisez plutôt un site : --to site,epub,pdf

## src/editions/pdf/edition.ts

a-pdf-needs-a-browser-and-6f893 = Un PDF demande un navigateur, et il n’y en a pas
the-browser-breaks-pages-otherwise-than-90a5f = Le navigateur coupe les pages autrement qu’il ne l’avait indiqué : certains numéros de page peuvent être faux

## src/editions/pdf/faults.ts

this-table-is-too-wide-for-2dac9 = Ce tableau est trop large pour sa page : des mots y sont coupés n’importe où, là où une ligne doit finir
this-table-is-too-wide-for-86c1e = Ce tableau est trop large pour sa page : il est composé à { $share } % de sa taille
divide-the-table-into-several-leave-c2f86 = Divisez le tableau en plusieurs, supprimez des colonnes, ou placez-le dans un bloc `:::table{"{"}.landscape{"}"}`.
this-formula-is-too-wide-for-60669 = Cette formule est trop large pour sa page : elle est composée à { $share } % de sa taille
write-it-in-several-lines-begin-c7354 = Écrivez-la sur plusieurs lignes : \begin{"{"}multline{"}"} ou \begin{"{"}align{"}"}, avec \\ entre elles.
what-is-turned-here-is-too-2cc71 = Ce qui est tourné ici est trop grand pour une page : la composition est réduite à { $share } % de sa taille
divide-the-table-into-several-or-a75be = Divisez le tableau en plusieurs, ou supprimez des colonnes.
a-note-of-is-higher-than-53eed = Une note de « { $title } » est plus haute qu’une page, et ne tient pas dans la marge : les notes sont placées à la fin
make-the-note-shorter-or-set-1403c = Raccourcissez la note, ou placez les notes en bas de page : notes: {"{"}place: foot{"}"}.
the-browser-ends-the-pages-of-211d6 = Le navigateur ne termine pas les pages de « { $title } » là où la mise en page le prévoyait : les notes en sont placées à la fin
the-theme-has-styles-that-forbid-fb087 = Le thème contient des styles qui interdisent ou imposent des sauts de page, ou qui ne valent que pour l’impression : retirez-les.
a-picture-on-page-has-letters-fcf5f = Une image à la page { $label } contient des lettres qui ne sont dans aucune police : elles restent invisibles
turn-the-letters-of-the-drawing-f51c7 = Vectorisez les lettres du dessin, ou écrivez-le avec d’autres.
a-line-on-page-has-wide-ec5dc = Une ligne à la page { $label } a de larges blancs entre ses mots : « { $words } »
write-it-otherwise-or-let-a-7c2ac = Écrivez-la autrement, ou permettez de couper un long mot qui la suit, avec un trait d’union conditionnel (U+00AD).
more-lines-have-wide-gaps-between-c9104 = { $others ->
    [one] { $others } autre ligne a de larges blancs entre ses mots
   *[other] { $others } autres lignes ont de larges blancs entre leurs mots
    }
note-does-not-fit-on-the-184aa = La note { $note } ne tient pas sur la page de son appel : elle se trouve à la page { $label }
shorten-the-note-or-put-its-34f01 = Raccourcissez la note, ou placez son appel ailleurs.
the-figure-stands-on-page-more-29220 = La figure se trouve à la page { $label }, plus d’une page après sa place
put-it-elsewhere-or-make-it-8074c = Placez-la ailleurs, ou réduisez-la.
a-line-on-page-is-wider-f9185 = Une ligne à la page { $label } est plus large que le texte
divide-the-long-word-with-a-2e2c8 = Coupez le mot long par un trait d’union conditionnel (U+00AD), ou écrivez la ligne autrement.
page-ends-early-with-of-it-b4343 = La page { $label } s’arrête tôt, avec { $value } % de vide : { $has-room }
the-pages-after-it-are-better-9dec3 = les pages suivantes y gagnent
what-follows-does-not-fit-on-2a3c8 = ce qui suit n’y tient pas
nothing-has-to-be-done-if-e9ee1 = Il n’y a rien à faire. Si cela vous gêne, allongez ou raccourcissez un peu un paragraphe qui précède.
put-what-follows-elsewhere-make-it-29a4d = Placez ailleurs ce qui suit, réduisez-le ou divisez-le ; un peu plus de texte avant remplit aussi la page.
page-has-to-end-where-no-5dad8 = La page { $label } doit s’arrêter là où aucune page ne le devrait : ce qui va ensemble est plus haut qu’une page

## src/editions/pdf/printed-pictures.ts

has-dots-per-inch-on-page-7bd32 = { $name } a { $dpi } points par pouce à la page { $label }{ $fewest }
other-picture-has-fewer-than-too-45e84 = {" "}; 1 autre image en a elle aussi moins de { $fewest }
other-pictures-have-fewer-than-too-12d72 = {" "}; { $others } autres images en ont elles aussi moins de { $fewest }
in-print-it-looks-coarse-give-49518 = À l’impression, elle paraîtra grossière : donnez-lui plus de points (300 par pouce de largeur conviennent), ou réduisez-la.

## src/editions/wrap/wrap.ts

the-title-is-too-long-for-29fe7 = Le titre est trop long pour le dos, qui porte « { $title } »
give-the-book-a-short-title-5be9f = Donnez au livre un titre court, qui le remplacera à cet endroit : short-title: …
the-text-on-the-back-of-9116d = Le texte de la quatrième de couverture est trop long et s’arrête avant la fin
make-description-or-author-note-shorter-32f52 = Raccourcissez description ou author-note : il y a de la place pour 150 mots environ.
flaps-mm-wide-do-not-fit-75a62 = Des rabats de { $flaps } mm ne tiennent pas dans une couverture de { $page } mm de large
make-them-mm-narrower-than-the-9abf8 = Faites-les au moins 5 mm plus étroits que la couverture ; les deux tiers sont l’usage.
the-back-of-the-book-has-d3a31 = La quatrième de couverture ne porte pas de code-barres, faute d’ISBN
give-the-number-of-the-book-31db0 = Indiquez le numéro du livre imprimé : isbn: {"{"}print: 978-…{"}"}. Ou renoncez au code : pdf: {"{"}wrap: {"{"}barcode: false{"}"}{"}"}.
the-spine-has-no-words-on-a648c = Le dos ne porte pas de texte : il fait { $spine } mm de large, et il en faut { $narrowest-spine }
is-broader-than-the-cover-per-0d3b3 = { $source } est plus large que la couverture : { $lost } pour cent en sont coupés sur les côtés
is-higher-than-the-cover-per-d2a89 = { $source } est plus haut que la couverture : { $lost } pour cent en sont coupés en tête et en pied
with-its-bleed-the-front-is-0c05e = Avec le fond perdu, le premier plat mesure { $width } × { $height } mm.

## src/language-server/edited-manuscript.ts

something-went-wrong-inside-octavo-55551 = Une erreur s’est produite à l’intérieur d’Octavo : { $text }
please-report-it-68e09 = Merci de le signaler.

## src/manuscript/bibliography/bibtex.ts

look-at-its-braces-commas-and-337db = Vérifiez ses accolades, virgules et guillemets.
is-a-command-of-tex-that-7b0bf = { $macro } est une commande de TeX qu’Octavo ne connaît pas
an-entry-cannot-be-read-something-843fb = Une entrée ne peut pas être lue : quelque chose n’y est pas fermé
an-entry-cannot-be-read-something-0b33a = Une entrée @{ $kind } ne peut pas être lue : quelque chose n’y est pas fermé
something-cannot-be-read-23b6d = Un passage ne peut pas être lu : { $error }

## src/manuscript/bibliography/csl-data.ts

this-is-no-json-f81bb = Ce n’est pas du JSON
export-it-again-from-where-it-314b8 = Exportez de nouveau le fichier à partir de sa source.
this-is-no-list-of-works-65fad = Ce n’est pas une liste d’ouvrages
csl-has-a-list-of-works-b1b21 = CSL contient une liste d’ouvrages, chacun avec un id et un type.
a-work-without-an-id-c979a = Un ouvrage sans id
give-it-an-id-it-is-7a82a = Donnez-lui un id : c’est ce que vous citez, [@id].
of-is-no-text-ad8fb = « { $key } » de { $id } n’est pas du texte
it-is-left-out-e166e = Cette indication est laissée de côté.

## src/manuscript/bibliography/index.ts

is-no-bibliography-that-octavo-can-aa490 = { $path } n’est pas une bibliographie qu’Octavo sache lire
it-reads-bibtex-and-biblatex-bib-179d7 = Octavo lit BibTeX et BibLaTeX (.bib), CSL (.json, .yaml) et RIS (.ris).
there-is-no-code-makes-it-a301a = { $path } n’existe pas : c’est du code qui le produit ({ $maker }), et Octavo n’en exécute pas
let-the-other-program-make-it-54026 = Faites-le produire une fois par l’autre programme, et placez-le là.
there-are-two-works-the-first-0897b = Il y a deux ouvrages { $id } ; c’est le premier qui compte ({ $place })
give-one-of-them-another-key-c87b3 = Donnez à l’un d’eux une autre clé.

## src/manuscript/bibliography/ris.ts

a-line-that-belongs-to-no-71898 = Une ligne qui n’appartient à aucune entrée
entries-of-ris-begin-with-a-d2a24 = Les entrées de RIS commencent par une ligne TY  - et finissent par ER  -.

## src/manuscript/bibliography/style.ts

there-is-no-style-is-used-95b7f = Le style { $name } n’existe pas : { $near }, qui lui ressemble, est utilisé
there-is-no-style-is-used-049f1 = Le style { $name } n’existe pas : { $usual-style } est utilisé
did-you-mean-e7a21 = Vouliez-vous dire « { $meant } » ?
write-or-put-a-file-of-e7f8f = Écrivez { $names }, ou placez un fichier CSL dans le dossier et indiquez-le : csl: my-style.csl.
leads-outside-the-manuscript-s-folder-ecd76 = { $name } mène hors du dossier du manuscrit
copy-the-style-into-the-folder-bb46b = Copiez le style dans le dossier.
is-too-long-for-a-style-a714d = est trop long pour un style
a-style-has-some-hundred-lines-71661 = Un style compte quelques centaines de lignes.
only-says-that-it-is-like-0ea20 = dit seulement qu’il est comme un autre style, { $name }
put-csl-into-the-folder-and-90966 = Placez { $name }.csl dans le dossier, et indiquez celui-là.
is-no-style-of-csl-48379 = n’est pas un style CSL
styles-are-found-at-https-www-f2b02 = Les styles se trouvent sur https://www.zotero.org/styles.

## src/manuscript/config/accessibility-statement.ts

is-not-a-standard-that-an-28320 = « { $wish } » n’est pas une norme à laquelle un livre numérique puisse être conforme
write-epub-accessibility-wcag-level-aa-ebe60 = Écrivez « EPUB Accessibility 1.1 - WCAG 2.2 Level AA », ou en abrégé WCAG 2.2 AA.
a-statement-of-conformance-without-the-8a153 = Une déclaration de conformité sans le nom de qui la certifie
add-certified-by-with-your-name-6e241 = Ajoutez certified-by: avec votre nom ou celui de votre organisation, ou supprimez conforms-to.

## src/manuscript/config/authorities.ts

an-orcid-id-2c560 = un identifiant ORCID
an-isni-dce05 = un ISNI
a-number-of-the-gnd-62357 = un numéro de la GND
a-number-of-viaf-eda84 = un numéro de VIAF
an-item-of-wikidata-bbf44 = un élément de Wikidata
a-number-of-the-library-of-09aa9 = un numéro du fichier des noms de la Library of Congress
a-ror-id-c29be = un identifiant ROR
its-check-digit-is-wrong-91152 = {" "}: le chiffre de contrôle est faux
for-instance-copy-it-from-the-d3a94 = Par exemple { $example } ; copiez-le depuis le registre.
is-not-c7268 = « { $text } » n’est pas { $name }{ $why }

## src/manuscript/config/classifications.ts

a-thema-code-9f64c = un code Thema
for-instance-wtl-its-codes-are-0a0d6 = Par exemple WTL ; les codes se trouvent sur ns.editeur.org/thema.
a-bisac-code-f0236 = un code BISAC
three-letters-of-a-field-and-5d534 = Trois lettres pour le domaine et six chiffres, par exemple TRV010000.
a-dewey-number-63acd = un indice Dewey
three-digits-and-perhaps-a-fraction-ea2d3 = Trois chiffres, et peut-être des décimales : 914.2.
a-class-of-the-library-of-62a1e = une classe de la Library of Congress
one-to-three-letters-and-a-8aa67 = Une à trois lettres et un nombre : G530.
a-subject-heading-49af1 = une vedette-matière
as-the-library-of-congress-writes-972e8 = Telle que l’écrit la Library of Congress.
a-fast-heading-ad3d4 = une vedette FAST
fst-walking-or-the-words-alone-af9e7 = fst01205426 Walking, ou les mots seuls.
is-not-bec4c = « { $text } » n’est pas { $name }

## src/manuscript/config/identifiers.ts

compare-it-with-the-one-the-c56b1 = Comparez-le à celui que l’agence vous a donné ; le dernier chiffre se calcule d’après les autres.
a-doi-begins-with-for-instance-8ab23 = Un DOI commence par 10., par exemple 10.1234/abcd.
an-issn-has-eight-digits-for-f2d29 = Un ISSN a huit chiffres, par exemple 0378-5955.
an-identifier-is-an-isbn-a-d512f = Un identifiant est un ISBN, un DOI, un UUID ou une adresse avec son schéma (urn:…, https://…).
is-not-an-isbn-its-check-593af = « { $value } » n’est pas un ISBN : sa clé de contrôle est fausse
is-not-an-isbn-89cba = « { $value } » n’est pas un ISBN
is-not-a-doi-1231a = « { $value } » n’est pas un DOI
is-not-an-issn-7da60 = « { $value } » n’est pas un ISSN
is-not-a-uuid-7da02 = « { $value } » n’est pas un UUID
is-not-an-identifier-that-a-444ca = « { $value } » n’est pas un identifiant connu des catalogues

## src/manuscript/config/metadata.ts

is-not-a-language-tag-759b5 = « { $value } » n’est pas un code de langue
it-is-left-out-an-edition-cdd99 = Cette date est laissée de côté : une édition reste la même, quel que soit le jour où elle est produite. Écrivez une date, 2026-11-23.
is-another-day-each-time-d255c = « { $given } » désigne chaque fois un autre jour
write-or-the-month-in-words-115c4 = Écrivez 2026, 2026-11, 2026-11-23, ou le mois en lettres : 23 novembre 2026.
is-not-a-date-48b36 = « { $given } » n’est pas une date

## src/manuscript/config/numbering.ts

numbers-cannot-begin-anew-with-each-d054a = La numérotation ne peut pas recommencer à chaque section, car les sections n’ont pas de numéro
write-number-sections-true-too-or-e348a = Écrivez aussi number-sections: true, ou bien numbering: chapter.

## src/manuscript/config/people.ts

a-person-without-a-name-7c6ce = Une personne sans nom
write-name-3df0e = Écrivez name: …
is-not-a-role-eefd3 = « { $value } » n’est pas un rôle
roles-are-cf40d = Les rôles sont : { $known }.

## src/manuscript/config/stray-characters.ts

shown-as-c4f8c = { $character }, affiché { $character-2 }
a-character-that-no-edition-can-9a0a4 = Un caractère qu’aucune édition ne peut contenir : { $first }
characters-that-no-edition-can-hold-5f4c2 = { $count } caractères qu’aucune édition ne peut contenir ; voici le premier : { $first }
take-it-out-a-copy-a-4b9e4 = Supprimez-le : une copie, un terminal ou un autre programme l’a laissé là.
in-windows-this-would-be-the-28cb9 = En Windows-1252, ce serait { $meant } : le fichier a été pris pour du Latin-1 lors de sa conversion en UTF-8. Refaites la conversion.
an-end-of-page-form-feed-f2c98 = Une fin de page (saut de page, U+000C)
an-end-of-line-u-565a0 = Une fin de ligne (U+2028)
an-end-of-paragraph-u-6897b = Une fin de paragraphe (U+2029)
for-a-new-page-write-pagebreak-ad158 = Pour une nouvelle page, écrivez ::pagebreak.
for-a-new-line-end-the-5faab = Pour une nouvelle ligne, terminez la ligne par \.
for-a-new-paragraph-leave-a-19a62 = Pour un nouveau paragraphe, laissez une ligne vide.
that-markdown-does-not-know-is-e9f04 = { $character }, que Markdown ne connaît pas, devient ici une espace

## src/manuscript/config/trade.ts

two-letters-of-iso-de-gb-db590 = Deux lettres de la norme ISO 3166 : DE, GB, US, CN.
is-not-the-code-of-a-7e55d = « { $text } » n’est pas le code d’un pays
audiences-are-7b121 = Les publics sont : { $audience-kinds }.
is-not-an-audience-fc538 = « { $given } » n’est pas un public
from-to-years-is-nobody-2abbf = De { $from } à { $to } ans, il n’y a personne
exchange-them-fe72d = Échangez les deux nombres.
there-is-no-884fc = La date { $value } n’existe pas
a-day-such-as-2858a = Écrivez une date comme 2027-01-31.
is-not-a-currency-ef03c = « { $currency } » n’est pas une monnaie
is-not-a-price-b6ede = « { $text } » n’est pas un prix
a-number-and-a-code-of-ada15 = Un nombre et un code de la norme ISO 4217 : 9.90 EUR, 12.99 USD without tax (hors taxes) ; ou free (gratuit).

## src/manuscript/config/validate.ts

front-matter-05289 = En-tête
must-be-a-list-of-keys-23609 = { $name } : il faut une liste de clés et de valeurs
for-instance-3af93 = Par exemple : { $example }
front-matter-b1108 = l’en-tête
unknown-key-in-aaab4 = Clé inconnue « { $key } » dans { $where }
it-is-passed-over-the-handbook-1c9bb = Elle est ignorée. Le manuel donne la liste des clés.
the-value-b4215 = La valeur
must-be-not-ef311 = { $key } : il faut { $expected } ; trouvé : { $data }
needs-3a8e3 = { $key } : il manque « { $params } »
expected-76b01 = Attendu : { $expected }
is-empty-f7c1e = { $key } est vide
is-not-a-value-of-f46fe = { $key } : { $shown } n’est pas une valeur possible
expected-96793 = Attendu : { $expected }{ $error }
did-you-mean-8c366 = . Vouliez-vous dire « { $near } » ?
a-list-34d4e = une liste
nothing-1785c = rien
text-982d9 = un texte
a-number-d24f1 = un nombre
true-or-false-ed50d = true ou false
keys-and-values-41e52 = des clés et des valeurs

## src/manuscript/config/wishes.ts

notes-at-the-end-of-the-094dc = Des notes en fin de chapitre ne peuvent pas être numérotées par page
notes-at-the-end-of-the-d4b31 = Des notes en fin de livre ne peuvent pas être numérotées par page
write-numbering-chapter-or-numbering-book-f9804 = Écrivez numbering: chapter ou numbering: book ; ou bien place: foot.

## src/manuscript/config/yaml-source.ts

the-yaml-is-longer-than-characters-912de = Le YAML dépasse { $count } caractères
yaml-nested-deeper-than-levels-a227b = YAML imbriqué sur plus de { $depth } niveaux
put-another-one-where-the-value-8e179 = Mettez-en un autre là où la valeur se termine.
a-quotation-mark-that-nothing-closes-afeac = Un guillemet qui n’est pas fermé
yaml-nested-too-deeply-d5fa8 = YAML imbriqué trop profondément
yaml-whose-aliases-cannot-be-resolved-aab7d = YAML dont les alias ne peuvent pas être résolus
octavo-s-settings-need-no-anchors-35fac = Les réglages d’Octavo se passent d’ancres (&) et d’alias (*).
put-the-whole-value-in-quotation-7896f = Mettez toute la valeur entre guillemets.
a-colon-within-a-value-or-facab = Un deux-points dans une valeur, ou sans clé devant lui
a-value-that-begins-with-or-8282d = Une valeur qui commence par {"{"} ou [ doit être mise entre guillemets.
a-list-or-a-map-in-dec90 = Une liste ou un groupe de clés à la place d’une clé
take-it-out-b3bc1 = Supprimez-le.
the-same-key-stands-here-twice-c3456 = La même clé figure ici deux fois
keep-one-of-them-fe3ab = Gardez une seule des deux.
a-tab-at-the-beginning-of-a79f4 = Une tabulation au début d’une ligne de YAML
indent-with-spaces-d1bb6 = Mettez des espaces pour le retrait.
a-yaml-tag-that-octavo-does-d6b07 = Une étiquette YAML qu’Octavo ne connaît pas
write-the-value-without-7d275 = Écrivez la valeur sans « !… ».
more-than-one-yaml-document-in-85c54 = Plus d’un document YAML dans le fichier
take-out-the-between-them-52d73 = Supprimez le « --- » qui les sépare.
a-colon-within-a-value-e4e27 = Un deux-points dans une valeur
yaml-56683 = YAML : { $first }{ $first-2 }
a-value-with-a-colon-or-62b74 = Une valeur qui contient un deux-points ou un # doit être mise entre guillemets.

## src/manuscript/foreign.ts

this-is-the-first-70496 = { $count } { $many } ; voici le premier cas

## src/manuscript/pictures/alternatives.ts

image-without-alternative-text-28779 = Image sans texte de remplacement
say-in-the-brackets-what-it-fb7a6 = Dites entre les crochets ce qu’elle montre : ![Plan du port](…). Si elle ne montre rien d’important : ![](…){"{"}.decorative{"}"}.
the-alternative-text-is-the-name-ed6f4 = Le texte de remplacement « { $alt } » est le nom du fichier
say-what-the-picture-shows-it-e560a = Dites ce que montre l’image : ce texte est lu à ceux qui ne la voient pas.
the-alternative-text-says-the-same-5ceaa = Le texte de remplacement dit la même chose que la légende
both-are-read-out-let-the-6c81b = Les deux sont lus à haute voix : que l’un dise ce que montre l’image, et l’autre ce qu’elle signifie.
the-alternative-text-is-characters-long-dc39b = Le texte de remplacement compte { $count } caractères
say-the-gist-in-a-sentence-33f7d = Dites l’essentiel en une phrase ou deux, en { $longest } caractères au plus, et le reste dans le texte ou la légende.
the-alternative-text-begins-with-aa923 = Le texte de remplacement commence par « { $alt } »
that-it-is-a-picture-is-7f0c2 = On annonce de toute façon que c’est une image : commencez par ce qu’elle montre.

## src/manuscript/pictures/collection.ts

older-e-readers-do-not-show-98232 = { $src } : les liseuses anciennes n’affichent pas le WebP
the-browser-turns-it-into-jpeg-44b35 = Le navigateur, s’il y en a un, la convertit en JPEG ou en PNG pour le livre numérique. Pour la meilleure qualité, enregistrez-la d’emblée dans l’un de ces formats.
image-on-the-network-55658 = Image sur le réseau : { $src }
save-it-beside-the-manuscript-or-e2219 = Enregistrez-la à côté du manuscrit, ou produisez les éditions avec --allow-remote.
taken-out-of-the-drawing-a5499 = { $src } : retiré du dessin : { $what }
taken-out-of-the-drawings-d0770 = { $names } : retiré des dessins : { $what }
let-the-program-that-drew-it-528b6 = Faites écrire les étiquettes en <text> par le programme qui a fait le dessin : seuls les navigateurs affichent du HTML dans un dessin.
pictures-carry-no-scripts-and-load-f8cb8 = Les images ne contiennent pas de scripts et ne chargent rien.
is-absolute-a8a11 = { $path } est un chemin absolu
nothing-was-read-9de45 = rien n’a été lu
a-figure-or-table-that-code-39ff8 = Une figure ou un tableau qu’un programme doit produire manque : ce qui en est dit est mis à sa place
figures-or-tables-that-code-makes-a7ff4 = { $count } figures ou tableaux qu’un programme doit produire manquent : ce qui en est dit est mis à leur place
octavo-runs-nothing-let-the-other-8cfc3 = Octavo n’exécute rien. Faites garder à l’autre programme ce qu’il produit (Quarto : freeze: true), ou indiquez une image.
the-file-is-empty-9403a = le fichier est vide
it-cannot-be-read-as-an-a90cc = impossible de le lire comme une image
an-image-without-an-address-270fa = Une image sans adresse
name-a-file-7ec6e = Indiquez un fichier.
images-of-type-cannot-stand-in-48fe4 = { $path } : toutes les éditions n’acceptent pas les images de type { $message }
unknown-b23a6 = inconnu
use-png-jpeg-gif-webp-or-aa0e2 = Prenez du PNG, du JPEG, du GIF, du WebP ou du SVG.
is-outside-the-manuscript-s-folder-a0354 = { $path } est hors du dossier du manuscrit
copy-the-image-into-the-manuscript-c37f5 = Copiez l’image dans le dossier du manuscrit et écrivez le chemin qui y mène depuis le texte.
copy-the-image-into-the-manuscript-f74dd = Copiez l’image dans le dossier du manuscrit.
there-is-no-image-7fa74 = L’image { $path } n’existe pas
write-between-folders-on-every-system-ae1fb = Écrivez / entre les dossiers, quel que soit le système : { $path }
check-the-path-it-starts-at-3b6db = Vérifiez le chemin : il part du fichier dans lequel il est écrit.
open-it-in-a-program-for-70ef4 = Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau.

## src/manuscript/pictures/declared-alternatives.ts

is-empty-1709f = « { $name } » est vide
write-what-it-shows-or-if-6aaaf = Écrivez ce que montre l’image, ou "" si elle ne montre rien d’important.
has-its-words-already-19102 = « { $name } » a déjà son texte
keep-one-of-the-two-d2ac2 = Gardez l’un des deux.
there-is-no-picture-1f845 = L’image { $path } n’existe pas
paths-begin-at-the-folder-that-16138 = { $near }Les chemins partent du dossier où se trouve { $file }.
did-you-mean-ead6f = Vouliez-vous dire { $near } ?{" "}
no-page-shows-00864 = Aucune page ne montre { $path }
take-the-line-out-or-look-25449 = Supprimez la ligne, ou regardez si l’image porte un autre nom dans le texte.

## src/manuscript/plan/configuration.ts

toml-that-cannot-be-parsed-ee2b5 = TOML impossible à analyser

## src/manuscript/plan/entries.ts

leads-to-no-file-it-is-63887 = « { $title } » ne mène à aucun fichier : ce chapitre n’est pas encore dans le livre
when-there-is-a-file-put-35783 = Quand le fichier existera, mettez son chemin entre les parenthèses.
leads-out-of-the-book-to-f861f = « { $title } » mène hors du livre, à { $address } : ce n’est pas un chapitre
to-have-the-address-in-the-d8be1 = Pour que l’adresse soit dans le livre, écrivez-la dans un chapitre.

## src/manuscript/plan/listed-texts.ts

first-in-line-d2c5d = {" "}(d’abord à la ligne { $line })
is-listed-twice-84b7c = { $path } figure deux fois dans la liste{ $line }
take-one-of-them-out-e11b5 = Supprimez l’une des deux mentions.

## src/manuscript/plan/manuscript-plan.ts

there-is-no-markdown-file-in-354ed = Il n’y a aucun fichier Markdown dans le dossier
chapters-are-files-that-end-in-bda4a = Les chapitres sont des fichiers en .md, .markdown, .qmd ou .Rmd.
lists-no-chapters-631fc = { $file } n’énumère aucun chapitre
is-not-part-of-the-book-b16b2 = { $file } ne fait pas partie du livre
to-have-it-in-name-it-413f5 = Pour l’y mettre, indiquez-le sous chapters: dans book.yaml.
the-book-has-no-title-it-4c53b = Le livre n’a pas de titre : il prend celui de son dossier, « { $title } »
write-title-in-book-yaml-beside-169ca = Écrivez title: dans book.yaml, à côté des chapitres.
none-of-the-files-has-any-55ef0 = Aucun des fichiers ne contient de texte
has-no-text-980fb = { $file } ne contient pas de texte

## src/manuscript/reading-proof.ts

more-passages-are-not-as-they-ddaac = { $more ->
    [one] { $more } autre passage n’est pas tel qu’il a été écrit
   *[other] { $more } autres passages ne sont pas tels qu’ils ont été écrits
  }
these-words-are-not-in-the-cb129 = Ces mots manquent dans les éditions, en tout ou en partie : « { $words } »
these-words-do-not-stand-in-7be2d = Ces mots ne sont pas à leur place dans les éditions : « { $words } »
these-words-run-on-from-what-4dac1 = Ces mots sont collés à ce qui les précède : « { $words } »
what-is-a-heading-or-a-cf1b9 = Ce qui est ici un titre ou un listing ne l’est pas dans les éditions : « { $words } »
the-title-of-a-picture-within-4cb54 = Le titre d’une image placée dans une ligne ne se voit que sous le pointeur : « { $text } »
put-the-picture-in-a-paragraph-00523 = Mettez l’image dans un paragraphe à part : son titre devient sa légende.
octavo-does-not-understand-what-is-d831f = Octavo ne comprend pas ce qui est écrit ici, ou un module l’a modifié : écrivez-le autrement.
a-comment-is-in-no-edition-9de19 = Un commentaire ne paraît dans aucune édition
comments-are-in-no-edition-82945 = { $length } commentaires ne paraissent dans aucune édition
that-is-what-comments-are-for-8ab5e = Les commentaires sont faits pour cela ; il n’y a rien à faire.

## src/manuscript/sections/assembly.ts

the-text-has-no-title-2529e = Le texte n’a pas de titre
begin-it-with-a-heading-title-96a18 = Commencez-le par un titre : # Titre.
the-book-has-no-title-32006 = Le livre n’a pas de titre
write-title-in-its-front-matter-c2cf6 = Écrivez title: dans son en-tête.

## src/manuscript/sections/drafts.ts

a-text-without-a-heading-is-05b47 = Un texte sans titre reçoit le nom de son fichier
begin-it-with-a-heading-title-c1719 = Commencez-le par un titre (# Titre), ou écrivez title: dans son en-tête.

## src/manuscript/sections/named-places.ts

did-you-mean-0435e = Vouliez-vous dire #{ $anchor } ?
leads-to-but-has-no-such-04fbd = « { $name } » mène à #{ $anchor }, mais { $file } n’a ni titre ni identifiant de ce nom

## src/manuscript/sections/plays.ts

this-is-set-as-a-play-3f635 = Ce texte est composé comme une pièce de théâtre : { $count } répliques, { $persons } personnages, { $directions ->
    [one] { $directions } didascalie
   *[other] { $directions } didascalies
  }
if-it-is-one-drama-true-53f09 = Si c’en est une, `drama: true` dans les métadonnées le dit une fois pour toutes ; `drama: false` fait composer le texte comme de la prose.

## src/manuscript/shelf/shelf.ts

is-no-shelf-c80f1 = { $path } n’est pas un catalogue
name-a-folder-or-its-shelf-8d2b7 = Indiquez un dossier, ou son shelf.yaml.
no-manuscript-answers-to-674c8 = Aucun manuscrit ne répond à « { $pattern } »

## src/manuscript/text/data-table.ts

there-is-nothing-in-it-09475 = le contenu est vide
it-has-rows-and-columns-and-c662b = lignes : { $count }, colonnes : { $width } ; un livre peut montrer jusqu’à { $rows } lignes et { $cells } cellules

## src/manuscript/text/depth.ts

quotations-or-lists-nested-deeper-than-e056d = Citations ou listes imbriquées sur plus de { $deepest } niveaux
no-edition-can-show-that-take-dfcd0 = Aucune édition ne peut montrer cela : supprimez quelques niveaux.
something-nested-deeper-than-can-be-c8cc4 = Un contenu imbriqué trop profondément pour être lu
text-nested-deeper-than-levels-e0c94 = Texte imbriqué sur plus de { $deepest-tree } niveaux
are-there-elements-that-are-never-c39d6 = Y a-t-il des éléments qui ne sont jamais fermés ?
html-nested-deeper-than-elements-7293a = HTML imbriqué sur plus de { $deepest-html } éléments
are-there-blocks-that-are-never-d2cb9 = Y a-t-il des blocs qui ne sont jamais fermés ? Chacun a besoin d’une ligne ::: à la fin.
blocks-nested-deeper-than-levels-7fed4 = Blocs (:::) imbriqués sur plus de { $deepest } niveaux
a-paragraph-with-822bd = Un paragraphe contient { $tangle }
part-it-by-a-blank-line-15923 = Coupez-le par une ligne vide, ou mettez dans un bloc de code ce qui n’est pas du Markdown.
more-than-54a57 = plus de { $many } { $many-2 }
more-than-that-nothing-closes-67315 = plus de { $most-open } { $open } qui ne sont pas fermés

## src/manuscript/text/foreign-kinds.ts

it-is-shown-as-it-is-d3b4d = Le texte est montré tel qu’il est écrit.
a-formula-that-nothing-closes-or-50b6b = Une formule qui n’est pas fermée, ou quelque chose qui y ressemble
places-that-look-like-formulas-that-2b23e = passages qui ressemblent à des formules qui ne sont pas fermées
a-formula-in-a-line-of-f94b2 = Une formule sur une ligne à part se place entre $$ et $$, sans ligne vide ; pour deux dollars, écrivez \$\$.
something-that-looks-like-a-cross-f5f1b = Quelque chose qui ressemble à un renvoi
places-that-look-like-cross-references-3bfd7 = passages qui ressemblent à des renvois
a-reference-by-number-is-written-852c9 = { $shown } Un renvoi par numéro s’écrit @fig-x ou [](#id).
something-that-looks-like-a-citation-e0c04 = Quelque chose qui ressemble à une citation
places-that-look-like-citations-47316 = passages qui ressemblent à des citations
name-what-is-cited-from-in-20fd0 = { $shown } Indiquez dans book.yaml ou dans l’en-tête d’où viennent les citations : bibliography: works.bib. Pour un @, écrivez \@.
something-that-looks-like-a-citation-d6b0b = Quelque chose qui ressemble à une citation en LaTeX ou en MyST
places-that-look-like-citations-in-02f1f = passages qui ressemblent à des citations en LaTeX ou en MyST
name-what-is-cited-from-in-81f10 = { $shown } Indiquez dans book.yaml ou dans l’en-tête d’où viennent les citations : bibliography: works.bib.
something-that-looks-like-a-file-7bdc5 = Quelque chose qui ressemble à un fichier à inclure
places-that-look-like-files-to-7ac4d = passages qui ressemblent à des fichiers à inclure
write-include-file-md-or-name-f5da8 = { $shown } Écrivez {"{"}{"{"}#include file.md{"}"}{"}"}, ou indiquez le fichier dans book.yaml.
something-that-looks-like-a-command-63f0b = Quelque chose qui ressemble à une commande destinée à un autre programme
places-that-look-like-commands-to-26b5f = passages qui ressemblent à des commandes destinées à un autre programme
take-it-out-or-write-what-ed414 = { $shown } Supprimez la commande, ou écrivez ce qu’elle donnerait.
something-that-looks-like-attributes-in-839ec = Quelque chose qui ressemble à des attributs à la manière de kramdown
places-that-look-like-attributes-in-dd802 = passages qui ressemblent à des attributs à la manière de kramdown
write-id-class-key-value-without-49805 = { $shown } Écrivez {"{"}#id .class key="value"{"}"} sans deux-points, juste après un titre ou des mots entre crochets.
something-that-looks-like-a-call-84b1e = Quelque chose qui ressemble à un encadré d’un autre programme
places-that-look-like-call-outs-c3f4d = passages qui ressemblent à des encadrés d’un autre programme
write-note-or-note-4c187 = { $shown } Écrivez :::note … ::: ou > [!NOTE].
something-that-looks-like-a-table-0dd0a = Quelque chose qui ressemble à un tableau dessiné avec des signes
places-that-look-like-tables-drawn-43e91 = passages qui ressemblent à des tableaux dessinés avec des signes
write-the-table-with-between-its-ce0f5 = { $shown } Écrivez le tableau avec | entre ses cellules et une ligne |---|---| sous l’en-tête du tableau.
a-line-that-looks-like-a-b9c52 = Une ligne qui ressemble à un titre et n’en est pas un
lines-that-look-like-headings-and-fc37b = lignes qui ressemblent à des titres et n’en sont pas
put-a-space-after-the-number-032ae = Mettez une espace après les croisillons : ## Titre.
two-stars-that-look-like-bold-1a917 = Deux astérisques qui ressemblent à du gras jamais fermé, ou jamais ouvert
places-with-two-stars-that-look-4cad3 = passages où deux astérisques ressemblent à du gras jamais fermé, ou jamais ouvert
put-two-stars-right-before-and-9be24 = Mettez deux astérisques juste avant et juste après les mots, dans un seul paragraphe ; ou écrivez \*\* pour les astérisques eux-mêmes.
words-with-a-mark-in-the-d6700 = Des mots balisés dans le titre d’une image, qui n’accepte que des mots, des formules, des renvois et des citations
titles-of-pictures-that-have-words-89475 = titres d’images qui contiennent des mots balisés et n’acceptent que des mots, des formules, des renvois et des citations
write-the-caption-in-a-figure-598f0 = { $shown } Écrivez la légende dans un bloc :::figure, où les mots peuvent être balisés.
a-reference-to-a-character-that-30993 = Une référence à un caractère qu’aucune édition ne peut contenir, affichée �
references-to-characters-that-no-edition-a3084 = références à des caractères qu’aucune édition ne peut contenir, affichées �
write-the-character-itself-or-take-c2666 = Écrivez le caractère lui-même, ou supprimez la référence.
lines-that-look-like-metadata-and-53079 = Des lignes qui ressemblent à des métadonnées et sont du texte
files-that-begin-with-lines-that-b4206 = fichiers dont les premières lignes ressemblent à des métadonnées et sont du texte
put-a-line-before-and-after-2fea4 = Mettez une ligne --- avant et après elles.
something-between-fences-that-another-program-36ff8 = Entre des clôtures de code, quelque chose dont un autre programme tirerait autre chose
things-between-fences-that-another-program-a9301 = contenus entre des clôtures de code, dont un autre programme tirerait autre chose
it-is-shown-as-code-write-0ddac = Ce contenu est montré comme du code. Écrivez ce qu’il donnerait.
the-code-of-a-cell-is-16543 = Le code d’une cellule n’est pas exécuté : ce qu’il montrerait n’est pas dans le livre
cells-whose-code-is-not-run-26495 = cellules dont le code n’est pas exécuté : ce qu’elles montreraient n’est pas dans le livre
octavo-runs-nothing-put-what-is-6139e = Octavo n’exécute rien. Mettez dans le texte ce qu’on doit voir, ou montrez-en une image.
a-cell-whose-code-is-not-3dfe5 = Une cellule dont le code ne doit pas se voir (echo: false, include: false) ne paraît dans aucune édition
cells-whose-code-is-not-to-b6b29 = cellules dont le code ne doit pas se voir (echo: false, include: false) ne paraissent dans aucune édition
that-is-what-they-say-of-22ebe = C’est ce que demande leur option ; supprimez-la pour montrer le code.
a-listing-of-rust-has-lines-f968f = Un bloc de code en Rust a des lignes qui ne doivent pas se voir (« # … ») et ne paraissent dans aucune édition
listings-of-rust-have-lines-that-e0bd2 = blocs de code en Rust ont des lignes qui ne doivent pas se voir (« # … ») et ne paraissent dans aucune édition
so-mdbook-and-rustdoc-have-it-71c7e = C’est l’usage de mdBook et de rustdoc ; supprimez le signe pour montrer une ligne.
code-within-a-line-that-is-302e6 = Du code à calculer, placé dans une ligne, est montré tel qu’il est écrit
places-within-lines-whose-code-is-f14d0 = passages de code à calculer, placés dans des lignes, sont montrés tels qu’ils sont écrits
octavo-runs-nothing-write-the-result-5d2f6 = Octavo n’exécute rien. Écrivez le résultat.
commands-of-latex-that-are-for-27c25 = Des commandes LaTeX qui ne servent qu’à la mise en page ne paraissent dans aucune édition
lines-of-latex-that-are-for-4924d = lignes de LaTeX qui ne servent qu’à la mise en page ne paraissent dans aucune édition
octavo-makes-contents-and-lists-pages-30254 = Octavo fait lui-même la table des matières et les listes, les pages et leurs numéros (toc:, lists:, page: dans book.yaml).
words-for-ref-that-nothing-in-b2116 = Un texte pour (ref:…) auquel rien ne renvoie dans ce fichier ne paraît dans aucune édition
paragraphs-of-words-for-ref-that-3ca84 = paragraphes de texte pour (ref:…) auxquels rien ne renvoie dans leurs fichiers ne paraissent dans aucune édition
write-ref-in-the-same-file-4ebe3 = Écrivez (ref:…) dans le même fichier, là où ce texte doit figurer, ou supprimez-le.
an-environment-of-latex-that-is-6420b = Un environnement LaTeX qui n’est pas une formule
environments-of-latex-that-are-no-852b0 = environnements LaTeX qui ne sont pas des formules
it-is-shown-as-the-code-83bbb = Il est montré comme le code qu’il est. Écrivez-le en Markdown.
a-command-of-latex-that-is-3eb3e = Une commande LaTeX qui n’est pas une formule
commands-of-latex-that-are-no-472a2 = commandes LaTeX qui ne sont pas des formules
write-it-in-markdown-or-between-aec7b = { $shown } Écrivez cela en Markdown, ou entre accents graves s’il s’agit de la commande elle-même.
a-list-of-contents-that-another-b5e00 = Une table des matières qu’un autre programme ferait est laissée de côté
lists-of-contents-that-another-program-cbe78 = tables des matières qu’un autre programme ferait sont laissées de côté
octavo-makes-its-own-contents-nothing-e1d84 = Octavo fait sa propre table des matières ; il n’y a rien à faire.
a-paragraph-that-looks-like-verse-997db = Un paragraphe qui ressemble à des vers
paragraphs-that-look-like-verse-c33c8 = paragraphes qui ressemblent à des vers
put-it-between-verse-and-and-91cd8 = Mettez-le entre :::verse et ::: pour que ses lignes soient gardées et composées comme celles d’un poème.
a-listing-that-nothing-closes-82e3e = Un bloc de code qui n’est pas fermé
listings-that-nothing-closes-d18a8 = blocs de code qui ne sont pas fermés
it-runs-to-the-end-of-0c881 = Fermez-le par une ligne des mêmes signes, là où il se termine ; sinon, tout ce qui suit est du code.
a-block-between-colons-that-nothing-a2990 = Un bloc entre deux-points qui n’est pas fermé
blocks-between-colons-that-nothing-closes-58dc8 = blocs entre deux-points qui ne sont pas fermés
it-runs-to-the-end-of-1ba68 = Il court jusqu’à la fin de ce qui le contient, et tout ce qui suit en fait partie : fermez-le par une ligne d’autant de deux-points.
a-row-of-a-table-has-05ebe = Une ligne d’un tableau a plus de cellules que l’en-tête du tableau
rows-of-tables-have-more-cells-3f6eb = lignes de tableaux ont plus de cellules que l’en-tête du tableau
what-is-over-stands-in-the-6df10 = Ce qui est en trop figure dans la dernière cellule. Écrivez \| pour un trait qui ne sépare pas de cellules.

## src/manuscript/text/includes.ts

a-manuscript-can-only-use-what-a81f2 = Un manuscrit ne peut utiliser que ce qui est dans son propre dossier : produisez le livre à partir du dossier qui contient les deux, ou copiez-y les fichiers.
a-region-stands-in-the-file-13b98 = Dans le fichier, une région se place entre ANCHOR: nom et ANCHOR_END: nom, ou entre #region nom et #endregion.
would-include-itself-48b97 = { $file } s’inclurait lui-même
that-has-no-end-take-one-cab37 = Cela n’aurait pas de fin : supprimez l’une des deux inclusions.
is-included-too-deeply-ad14d = { $file } est inclus trop profondément
include-it-higher-up-90781 = Incluez-le plus haut.
is-not-included-there-is-too-a09dd = { $file } n’est pas inclus : il y a déjà trop de texte inclus
make-it-a-chapter-663de = Faites-en un chapitre.
has-no-b178f = { $file } ne contient pas { $range }
is-not-included-adbdf = { $file } n’est pas inclus : { $text }
files-are-not-included-since-they-576a1 = { $count } fichiers ne sont pas inclus, car ils sont hors du dossier du manuscrit ; voici le premier : { $file }
there-is-no-file-to-include-04348 = Le fichier à inclure { $file } n’existe pas
paths-are-taken-from-the-file-c25af = Les chemins partent du fichier dans lequel ils sont écrits et restent dans le dossier du manuscrit.

## src/manuscript/text/named-files.ts

such-part-d66f9 = une telle partie
the-data-eb2ea = ces données
rows-are-lines-and-cells-are-d1b62 = Chaque rangée est une ligne ; les cellules sont séparées par des virgules, et celles qui contiennent des virgules sont mises entre guillemets (RFC 4180).
no-table-is-made-of-df757 = Aucun tableau n’est tiré de { $name } : { $what }
it-is-no-data-c7369 = ce ne sont pas des données

## src/manuscript/title-formulas.ts

the-formula-in-the-title-cannot-6cfb9 = La formule « { $value } » du titre « { $words } » ne peut pas être composée : { $problem } ; elle est montrée telle qu’elle est écrite
it-shows-nothing-06ce1 = elle ne montre rien
mend-its-tex-or-write-the-5e0b8 = Corrigez son TeX, ou écrivez le titre sans elle.

## src/markup/handlers/blocks.ts

known-are-2bb3e = Les blocs connus sont : { $block-names }.
unknown-block-its-content-is-kept-1bf61 = Bloc inconnu « { $node } » ; son contenu est gardé

## src/markup/handlers/parallel.ts

texts-in-parallel-are-two-to-0a309 = Des textes en regard se composent de deux à quatre blocs, sans rien d’autre
write-lang-la-for-each-6e5cf = Écrivez :::{"{"}lang=la{"}"} … ::: pour chacun.
texts-in-parallel-have-paragraphs-what-109bb = Les textes en regard n’ont pas le même nombre de paragraphes ({ $counts }) : les correspondances sont fausses
give-each-as-many-f54b0 = Donnez-en autant à chacun.

## src/markup/raw-html.ts

input-was-taken-out-44ad2 = <input> a été retiré
editions-carry-no-forms-7c923 = Les éditions ne contiennent pas de formulaires.
its-content-is-kept-40b40 = , mais son contenu est gardé{ $node }
was-taken-out-8bba2 = <{ $tag-name }> a été retiré{ $lost }
editions-carry-no-scripts-frames-forms-00d82 = Les éditions ne contiennent ni scripts, ni cadres, ni formulaires, ni médias intégrés. Utilisez plutôt du Markdown ou du HTML simple.
the-event-handler-was-taken-out-944c5 = Le gestionnaire d’événement { $name } a été retiré
editions-carry-no-scripts-80994 = Les éditions ne contiennent pas de scripts.
the-address-was-taken-out-771c6 = L’adresse « { $address } » a été retirée
addresses-with-were-taken-out-this-36c3b = { $count } adresses en { $scheme } ont été retirées ; voici la première : « { $address } »
use-http-https-mailto-or-tel-78124 = Utilisez http, https, mailto ou tel, ou un chemin à l’intérieur du manuscrit.
with-its-content-0befb = {" "}avec son contenu
with-its-words-0c51a = {" "}avec son texte « { $words } »
and-what-it-says-as-is-15e8d = , sauf ce qu’il dit dans { $names }

## src/markup/svg.ts

it-declares-entities-d03d9 = il déclare des entités
its-root-is-not-svg-215dc = son élément racine n’est pas <svg>
it-is-not-well-formed-xml-f2469 = ce n’est pas du XML bien formé : { $words }
its-elements-are-nested-deeper-than-b4511 = ses éléments sont imbriqués sur plus de { $deepest } niveaux
with-its-words-8f78c = <{ $name }> avec son texte « { $words } »
import-or-url-in-style-a2fb2 = @import ou url() dans <style>

## src/markup/tree.ts

is-no-element-of-html-it-ecc7c = <{ $name }> n’est pas un élément HTML ; il est montré comme du texte
if-you-mean-the-words-write-af85c = S’il s’agit des mots eux-mêmes, écrivez `<{ $name }>` entre accents graves ou \<{ $name }> avec une barre oblique inverse.

## src/plugins/drawings.ts

on-drawings-af37b = sur { $count ->
    [one] { $count } dessin
   *[other] { $count } dessins
  }
gives-no-list-with-a-drawing-584c9 = ne donne pas de liste avec un dessin pour chaque code
it-gives-no-svg-1ba84 = le résultat n’est pas du SVG
this-cannot-be-drawn-80667 = { $name } : ceci ne peut pas être dessiné : { $reason }
it-is-set-as-code-51a7d = Il est composé comme du code.
say-behind-the-fence-what-it-19d33 = Dites après la clôture ce que montre le dessin : ```mermaid {"{"}alt="…"{"}"} ; en Mermaid, accTitle et accDescr conviennent aussi.
drawing-without-alternative-text-76cca = Dessin sans texte de remplacement
a-drawing-in-is-set-as-28dd1 = Un dessin en { $language } est composé comme du code
drawings-in-are-set-as-code-575b5 = { $count } dessins en { $language } sont composés comme du code ; voici le premier
a-plug-in-draws-it-plugins-f19eb = Un module le dessine : --plugins { $plugin }

## src/plugins/failing.ts

the-plug-in-cannot-be-used-ef88a = Le module { $plugin } ne peut pas être utilisé : { $what }
the-plug-in-a7d3c = Le module { $plugin } { $what }
a-plug-in-is-a-program-9d540 = Un module est un programme à part : la personne qui l’a écrit peut le corriger. Sans lui, le livre peut être produit.
failed-2bb10 = a échoué { $doing } : { $reason }

## src/plugins/fit.ts

on-the-edition-5896f = sur l’édition { $edition }
while-it-checked-9df77 = pendant son contrôle
makes-of-the-edition-nothing-that-b2609 = ne fait de l’édition { $name } rien qui puisse être gardé : { $what }
write-gives-no-artifact-0cd28 = write ne donne pas de {"{"}artifact{"}"}
artifact-edition-is-not-3102f = artifact.edition n’est pas « { $name } »
artifact-mediatype-is-missing-0599b = artifact.mediaType manque
its-path-does-not-begin-with-814fe = son chemin ne commence pas par « { $slug }/ »
its-bytes-are-no-uint-array-95bf6 = ses octets ne sont pas un Uint8Array

## src/plugins/shape.ts

it-is-no-object-e547d = ce n’est pas un objet
a-plug-in-is-name-remark-26481 = Un module a la forme {"{"}name, remark, rehype, book, …{"}"}.
it-has-no-name-fb31c = il n’a pas de nom
name-lower-case-letters-digits-and-780a5 = name: des minuscules, des chiffres et des traits d’union.
another-one-has-its-name-aeecd = un autre porte le même nom
it-has-a0ed0 = il a « { $unknown } »
is-no-list-96945 = { $key } n’est pas une liste
holds-something-that-is-no-function-20c27 = { $key } contient autre chose que des fonctions
a-drawing-has-no-function-draw-0f2f0 = un dessin n’a pas de fonction draw
a-drawing-does-not-say-of-9e892 = un dessin ne dit pas de quels langages il est (languages: une liste de mots)
there-is-an-edition-already-8421d = il existe déjà une édition « { $edition } »
an-edition-is-no-object-2475e = une édition n’est pas un objet
an-edition-has-no-name-2aeec = une édition n’a pas de nom
its-edition-50c2a = son édition « { $name } » { $what }
does-not-say-whether-it-is-1685e = ne dit pas si elle est produite par défaut (byDefault)
does-not-say-whether-it-needs-420e3 = ne dit pas si elle a besoin du navigateur (needs.press: must, may, no)
does-not-say-what-it-has-16757 = ne dit pas quel est son rapport aux pages (needs.pages: gives, takes, no)
has-no-function-write-544d9 = n’a pas de fonction write
has-a-check-that-is-no-6d6e3 = a un contrôle qui n’est pas une fonction
has-an-option-without-a-type-b112b = a une option « { $option } » sans type (string, boolean)
does-not-say-what-its-option-5390b = ne dit pas à quoi sert son option « { $option } » (help)

## src/plugins/trees.ts

made-of-something-that-is-no-d7111 = a fait de { $file } autre chose qu’un arbre de Markdown
made-of-something-that-is-no-6b635 = a fait de { $file } autre chose qu’un arbre de HTML
on-f65f4 = sur { $file }
takes-its-time-with-the-tree-39ea8 = traite l’arbre d’un fichier de façon asynchrone ; faites-le travailler sur le livre entier

## src/plugins/whole-book.ts

on-the-book-bd3b5 = sur le livre
leaves-the-book-unsound-27a27 = laisse le livre dans un état incohérent : { $flaw }

## src/prepress/imposer/imposition.ts

the-pdf-has-no-pages-6f41c = Le PDF n’a pas de pages

## src/prepress/lengths.ts

is-not-a-length-319c0 = { $what } : « { $text } » n’est pas une longueur
lengths-are-such-as-mm-mm-414ac = Les longueurs s’écrivent comme 0.1mm, 3mm ou 0.125in.
there-is-no-paper-e1a72 = Le papier « { $text } » n’existe pas
sheets-are-or-width-by-height-dcb11 = Les feuilles possibles sont { $names }, ou la largeur par la hauteur : 320x450mm.

## src/prepress/named-pdf.ts

the-pdf-is-encrypted-3b551 = Le PDF est chiffré
save-it-without-a-password-first-e5b54 = Enregistrez-le d’abord sans mot de passe : qpdf --decrypt locked.pdf open.pdf.
this-is-no-pdf-that-can-c0d71 = Ce n’est pas un PDF lisible : { $message }
other-programs-may-be-able-to-ecbec = D’autres programmes peuvent peut-être le réparer : qpdf damaged.pdf mended.pdf.

## src/prepress/print-ready/intent.ts

ask-the-printer-for-the-icc-188b8 = Demandez à l’imprimeur le profil ICC de la presse et du papier, par exemple PSO Coated v3.
is-no-icc-profile-e281d = n’est pas un profil ICC
is-not-the-profile-of-a-1312c = n’est pas le profil d’une presse
is-of-a-version-that-pdf-f6128 = est d’une version que le PDF ne connaît pas

## src/prepress/print-ready/press-copy.ts

the-file-for-the-printer-is-ed4aa = Le fichier pour l’imprimeur n’est pas un PDF/X-4 : il n’a pas de mode de sortie (output intent)
ask-the-printer-for-the-icc-13fb2 = Demandez à l’imprimeur le profil ICC de la presse et ajoutez-le avec --output-intent. Beaucoup d’imprimeurs s’en passent.
has-dots-per-inch-where-it-850c3 = { $name } a une résolution de { $dpi } points par pouce à l’impression, { $page }
it-is-pixels-wide-and-mm-c2a71 = L’image fait { $width } pixels de large et { $printed } mm à l’impression : il en faudrait { $printed-2 }.
a-picture-keeps-its-colours-in-7a9fb = Une image, { $page }, garde ses couleurs dans le fichier pour l’imprimeur
it-is-of-a-kind-that-5c82f = Elle est d’une sorte qui ne peut pas être lue. Enregistrez-la en PNG, ou en simple JPEG.
something-reaches-the-edge-of-the-bccd1 = Un élément touche le bord, { $page }, et s’y arrête
cutting-is-not-exact-it-may-e5a53 = La coupe n’est pas exacte : un filet blanc peut apparaître. Gardez cet élément à 5 mm du bord.
on-sheet-of-the-pdf-43e55 = à la feuille { $page } du PDF
on-page-75a86 = à la page { $label }

## src/prepress/print-ready/wrap-copy.ts

has-dots-per-inch-on-the-822b5 = { $source } a une résolution de { $dpi } points par pouce sur la couverture

## src/prepress/spine.ts

the-spine-is-mm-wide-as-2c73f = Le dos fait { $millimetres } mm de large, comme le veut le manuscrit ; { $pages } pages d’un papier de { $leaf } mm d’épaisseur font { $reckoned } mm
the-spine-is-mm-wide-pages-69971 = Le dos fait { $millimetres } mm de large : { $pages } pages d’un papier de { $leaf } mm d’épaisseur
that-is-office-paper-say-what-7c120 = C’est du papier de bureau. Dites sur quoi le livre est imprimé : paper: {"{"}thickness: 0.12mm{"}"}.

## src/preview/serving.ts

templates-preview-is-not-there-e59fb = templates/preview/{ $name } est introuvable

## src/projects/bookdown.ts

is-for-r-markdown-3ec7e = ne concerne que R Markdown
is-for-bookdown-7754c = ne concerne que bookdown
chapter-8ec11 = 1 chapitre
chapters-e3f68 = { $count } chapitres
bookdown-s-numbers-of-sections-cea49 = les numéros de section de bookdown

## src/projects/d2lbook.ts

is-for-d-lbook-39611 = ne concerne que d2lbook
lists-of-chapters-toc-a9256 = listes de chapitres (toc)
tabs-32d3f = onglets
all-of-them-are-in-the-1ff7f = sont tous dans le livre, chacun commence par son nom

## src/projects/findings.ts

is-another-day-each-time-write-a178d = « { $given } » est chaque fois un autre jour : écrivez date: 2026-11-28 dans book.yaml
book-yaml-cannot-say-this-8739b = ne peut pas se dire dans book.yaml

## src/projects/importing.ts

is-a-file-a-project-is-af61c = { $path } est un fichier : un projet est un dossier
name-the-folder-in-which-it-40700 = Indiquez le dossier qui le contient.
plain-markdown-a8ce6 = Markdown simple
the-names-of-its-files-3e43f = les noms de ses fichiers
are-said-nowhere-write-them-in-ede19 = ne sont indiqués nulle part : écrivez-les dans book.yaml

## src/projects/jupyter-book.ts

is-for-jupyter-book-447cc = ne concerne que Jupyter Book
is-for-sphinx-ddba0 = ne concerne que Sphinx
is-for-myst-da3b3 = ne concerne que MyST
is-no-markdown-notebooks-and-addresses-e05d6 = n’est pas du Markdown : les notebooks et les adresses ne sont pas des chapitres

## src/projects/pandoc.ts

is-for-pandoc-s-templates-5da82 = concerne les modèles de Pandoc
is-for-pandoc-s-templates-and-eaf2f = concerne les modèles et les filtres de Pandoc
is-how-pandoc-makes-its-files-8a8d0 = concerne la façon dont Pandoc produit ses fichiers
files-that-pandoc-is-given-c1aa8 =
    { $count ->
        [one] { $count } fichier donné à Pandoc
       *[other] { $count } fichiers donnés à Pandoc
    }

## src/projects/quarto.ts

is-for-the-pages-that-quarto-eddaa = concerne les pages que Quarto produit
is-for-quarto-7b037 = ne concerne que Quarto
is-how-quarto-makes-that-format-a5df5 = concerne la façon dont Quarto produit ce format ; Octavo a ses propres thèmes
quarto-s-numbers-of-sections-5da77 = les numéros de section de Quarto
is-no-book-the-files-are-1de56 = n’est pas un livre : les fichiers sont pris dans l’ordre de leurs noms

## src/projects/report.ts

nothing-9cc3e = Rien.
what-octavo-import-made-of-it-27b32 = Ce que octavo import en a fait
a-project-of-the-sources-were-81deb = Un projet de { $from } → { $target }. Les sources sont restées intactes.
understood-50172 = Compris
changed-2a614 = Modifié
left-alone-80a0c = Non repris

## src/projects/settings-files.ts

cannot-be-read-d404c = { $file } ne peut pas être lu : { $text }

## src/projects/stock.ts

fig-x-sec-x-and-their-c7e34 = @fig-x, @sec-x et semblables
references-by-number-6026f = renvois par numéro
citations-6058e = citations
cells-of-code-r-python-code-cb418 = cellules de code ({"{"}r{"}"}, {"{"}python{"}"}, {"{"}code-cell{"}"})
code-as-it-is-written-with-041e3 = le code tel qu’il est écrit, avec légendes et identifiants ; aucun n’est exécuté
directives-note-figure-3da93 = directives ({"{"}note{"}"}, {"{"}figure{"}"} …)
blocks-2a12d = blocs
roles-ref-x-cite-x-b2ed3 = rôles ({"{"}ref{"}"}`x`, {"{"}cite{"}"}`x` …)
references-citations-formulas-65cb9 = renvois, citations, formules
references-and-citations-2b4a0 = renvois et citations
ids-23466 = identifiants
includes-links-breaks-words-0f7a1 = inclusions, liens, sauts, mots
includes-9472f = inclusions
a-paragraph-that-begins-with-the-f9bbb = un paragraphe qui commence par le nom de l’onglet
octavo-check-says-where-70f07 = octavo check dit où
is-listed-and-is-not-there-ef219 = est énuméré, mais n’existe pas
once-20065 = une fois
times-2189d = { $count } fois
and-more-00e89 = { $named } et { $count } autres
not-listed-and-not-in-the-6dc53 = pas énumérés, et pas dans le livre
notebooks-ipynb-920a6 = { $count } notebooks (.ipynb)
octavo-reads-no-notebooks-jupytext-to-2aa34 = Octavo ne lit pas les notebooks : jupytext --to md en fait du Markdown

## src/projects/summary-lists.ts

is-for-mdbook-13c92 = ne concerne que mdBook
is-for-mdbook-its-preprocessors-and-4c805 = concerne mdBook, ses préprocesseurs et ses moteurs de rendu
is-a-program-title-and-author-25990 = est un programme : titre et auteur sont à écrire dans book.yaml
is-for-honkit-and-its-plug-706d8 = concerne HonKit et ses modules

## src/publish.ts

two-manuscripts-would-both-be-published-b7a01 = Deux manuscrits seraient publiés sous le même nom, { $slug }
give-one-of-them-another-slug-7dc9d = Donnez à l’un d’eux un autre nom (slug:), dans son en-tête ou dans book.yaml.
the-report-on-the-refused-editions-d5e5d = Le rapport sur les éditions refusées est { $page }
the-editions-are-published-with-error-9d3e3 = Les éditions sont publiées avec 1 erreur, puisque le contrôle avant publication était désactivé
the-editions-are-published-with-errors-58e5d = Les éditions sont publiées avec { $errors } erreurs, puisque le contrôle avant publication était désactivé
they-do-not-keep-their-standards-ebe56 = Elles ne respectent pas leurs normes : ne les donnez ni à une bibliothèque ni à une librairie.

## src/records/crossref.ts

a-doi-doi-0c0dc = un DOI (doi:)
the-address-it-leads-to-url-3a933 = l’adresse à laquelle il mène (url:)
a-publisher-publisher-5e93d = un éditeur (publisher:)
a-year-date-c08fd = une année (date:)
an-e-mail-address-for-answers-0f396 = une adresse électronique pour les réponses (contact:)

## src/records/datacite.ts

somebody-who-made-it-author-or-5249a = un auteur ou un contributeur (author: ou contributors:)

## src/records/missing.ts

nobody-is-named-who-made-it-e31da = Aucun auteur ni contributeur n’est nommé
it-is-filed-under-its-title-7e2b5 = le livre n’est classé qu’à son titre
nobody-finds-it-by-a-name-1793e = personne ne trouve le livre par un nom
a-register-asks-for-somebody-who-09f7b = un registre demande qui a fait le livre
no-register-is-named-that-knows-8a64d = Il manque un identifiant de registre pour { $book }
people-of-the-same-name-are-cbad8 = pour un catalogue, des homonymes ne sont qu’une seule personne
the-book-is-not-added-to-05367 = le livre n’est pas ajouté à la liste de leurs œuvres
the-title-is-not-given-in-bc41f = Le titre n’est pas donné en caractères latins
catalogues-that-are-searched-with-latin-03b21 = une recherche en caractères latins dans un catalogue ne trouve pas le livre
there-is-no-publisher-2aa64 = Il n’y a pas d’éditeur
nobody-is-named-who-brought-it-9527b = personne n’est nommé comme éditeur du livre
a-shop-has-nobody-to-order-8c243 = une librairie n’a personne à qui le commander
a-register-asks-who-brought-it-71464 = un registre demande qui l’a publié
there-is-no-place-of-publication-4d9c3 = Il n’y a pas de lieu de publication
the-field-stays-empty-fbffd = le champ reste vide
there-is-no-country-of-publication-d5631 = Il n’y a pas de pays de publication
national-libraries-do-not-know-whose-7ae07 = les bibliothèques nationales ne savent pas à laquelle d’entre elles il revient
it-is-in-no-national-list-650d6 = le livre n’est dans aucune liste nationale
there-is-no-date-of-publication-46739 = Il n’y a pas de date de publication
it-has-no-year-0203b = le livre n’a pas d’année
a-shop-does-not-know-from-de01f = une librairie ne sait pas à partir de quand elle peut le vendre
a-register-asks-for-the-year-463e1 = un registre demande l’année
there-is-neither-an-isbn-nor-ee9b6 = Il n’y a ni ISBN ni DOI
copies-that-others-hold-are-not-f2648 = rien n’indique que les exemplaires détenus ailleurs sont du même livre
there-is-no-isbn-949b4 = Il n’y a pas d’ISBN
shops-know-books-by-it-cf2a9 = c’est par lui que les librairies connaissent les livres
an-isbn-does-not-say-of-af7b9 = Un ISBN ne dit pas de quelle édition il est
it-is-taken-for-that-of-fa60c = il passe pour celui de toutes les éditions
the-form-of-the-product-is-c845b = la forme du produit n’est pas indiquée
how-the-book-on-paper-is-06759 = La reliure du livre imprimé n’est pas indiquée
it-is-sold-as-book-188db = il est vendu comme « livre », sans plus
there-is-no-doi-4d719 = Il n’y a pas de DOI
there-is-nothing-to-register-0b5f9 = il n’y a rien à enregistrer
the-series-has-no-issn-e9aa5 = La collection n’a pas d’ISSN
it-is-joined-to-others-of-b9e52 = le livre n’est rattaché aux autres de la collection que par le nom de celle-ci
there-is-no-address-of-the-8b53f = Il n’y a pas d’adresse de l’édition web
a-doi-has-nowhere-to-lead-0ae0b = un DOI n’a nulle part où mener
there-is-no-description-daa0b = Il n’y a pas de description
there-is-no-abstract-541ab = il n’y a pas de résumé
its-page-in-a-shop-is-3397d = la page du livre en librairie reste vide
what-it-is-about-is-not-03ccf = Le sujet du livre n’est pas indiqué
it-is-found-by-no-subject-1c631 = le livre ne se trouve par aucun sujet
there-is-no-thema-code-7b2e5 = Il n’y a pas de code Thema
a-shop-does-not-know-where-1c2c5 = une librairie ne sait pas où le ranger
whom-it-is-for-is-not-67214 = Le public du livre n’est pas indiqué
it-is-on-no-shelf-for-6bfdd = il n’est dans aucun rayon par âge des lecteurs
nothing-is-said-of-rights-30782 = Rien n’est dit des droits
whom-it-may-be-shown-to-bdfc6 = il faut demander à qui le livre peut être montré
nobody-knows-what-may-be-done-e0882 = personne ne sait ce qu’il est permis d’en faire
there-is-no-price-dd7f1 = Il n’y a pas de prix
it-cannot-be-sold-f4485 = le livre ne peut pas être vendu
where-it-may-be-sold-is-7848c = Les territoires de vente ne sont pas indiqués
shops-abroad-leave-it-out-2f44c = les librairies étrangères ne le proposent pas
there-is-no-picture-of-the-b0add = Il n’y a pas d’image de la couverture
shops-show-the-one-that-is-a5fe1 = les librairies montrent la couverture composée à partir du titre
there-is-no-address-for-questions-b54ce = Il n’y a pas d’adresse pour les questions
nobody-can-be-asked-a8f77 = il n’y a personne à qui s’adresser
readers-who-need-an-accessible-copy-21c67 = les lecteurs qui ont besoin d’un exemplaire accessible ne savent à qui s’adresser
a-register-sends-its-answer-there-b82d7 = un registre y envoie sa réponse

## src/report/frame.ts

error-5917a = erreur :
warning-db720 = avertissement :
info-fd80e = remarque :
hint-f9130 = conseil :
also-54a7b = aussi :
begin-with-ee917 = Commencez par { $where } : { $hint }
and-more-all-shows-each-439a1 = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  } ; --all les montre un à un

## src/report/phrase.ts

and-3ae39 = { $values } et { $last }
or-a9f67 = { $values } ou { $last }

## src/report/report.ts

times-this-is-the-first-84568 = { $text } ({ $count } fois ; voici la première)

## src/report/silencing.ts

it-is-not-said-which-rule-dcbd5 = La règle à masquer n’est pas indiquée
there-is-no-rule-that-could-a3f1a = Il n’y a pas de règle « { $name } » à masquer
each-message-has-the-name-of-722fd = Chaque message porte le nom de sa règle ; octavo rules énumère toutes les règles.
nothing-is-silenced-here-there-is-65806 = Rien n’est masqué ici : il n’y a aucun message de { $rule }
take-it-out-it-would-hide-86c18 = Supprimez ce masquage : il cacherait le prochain message.

## src/session/choosing.ts

unknown-edition-e329f = Édition inconnue : « { $unknown } »

## src/session/depositing.ts

is-not-in-the-manuscript-and-5d94c = { $source } n’est pas dans le manuscrit, et ne sera plus un jour là où il est
save-the-picture-in-the-folder-977c8 = Enregistrez l’image dans le dossier du manuscrit, et indiquez-y son chemin.
the-theme-does-not-come-with-2bb46 = Le thème { $theme } n’est pas livré avec Octavo et ne fait pas partie du manuscrit

## src/session/make.ts

the-editions-and-would-both-be-19d8c = Les éditions { $owner } et { $edition } auraient le même chemin, { $path }

## src/session/receiving.ts

a-library-31f10 = une bibliothèque
a-bookshop-f7018 = une librairie
a-register-of-dois-509bd = un registre de DOI
for-7e8a1 = { $what }. Pour { $receiver } : { $why }
add-84f94 = Ajoutez : { $line }

## src/session/shelving.ts

in-lie-files-of-somebody-else-5c688 = { $folder } contient des fichiers qui ne viennent pas d’Octavo et qui y restent : { $names }
build-with-report-2c03e = Produisez les éditions avec --report
deposit-the-book-again-5eba4 = Refaites le dépôt du livre
is-of-an-earlier-build-and-eba6e = { $name } date d’une production antérieure et ne correspond pas à ces éditions
or-move-it-away-05af2 = { $again }, ou déplacez ce fichier.

## src/system/browser/find.ts

there-is-no-browser-at-from-9ef9f = Il n’y a pas de navigateur à { $value } (d’après { $where })
give-the-path-of-a-chrome-79249 = Donnez le chemin d’un Chrome, d’un Chromium ou d’un Edge, ou n’en donnez pas : octavo doctor montre ce qu’il y a d’autre.

## src/system/browser/launch.ts

it-was-started-by-root-5577b = il a été lancé par root
the-system-does-not-let-it-9763b = le système ne le lui permet pas

## src/system/browser/lend.ts

no-browser-was-found-8776a = Aucun navigateur n’a été trouvé

## src/system/browser/press.ts

no-browser-was-found-there-is-c67ed = Aucun navigateur n’a été trouvé : il n’y a pas d’édition PDF
the-browser-ran-without-its-sandbox-8090c = Le navigateur a fonctionné sans son bac à sable : { $unsandboxed }
the-browser-does-not-start-c682f = Le navigateur ne démarre pas : { $reason }
install-chromium-or-google-chrome-or-103ef = Installez Chromium ou Google Chrome, ou relancez npm ci sans --omit=optional ; OCTAVO_BROWSER en indique un qui se trouve ailleurs.
install-google-chrome-chromium-or-edge-23e4c = Installez Google Chrome, Chromium ou Edge ; OCTAVO_BROWSER en indique un qui se trouve ailleurs.
the-browser-stopped-while-it-was-c71c8 = Le navigateur s’est arrêté pendant l’impression
the-browser-did-not-finish-within-bb2c4 = Le navigateur n’a pas terminé en { $timeout } secondes
the-browser-failed-5d8a5 = Le navigateur a échoué : { $error }
browsers-die-when-memory-runs-out-d2fbf = Un navigateur s’arrête quand la mémoire manque : réessayez avec moins de programmes ouverts, ou avec un conteneur qui a plus de mémoire.

## src/system/causes.ts

permission-denied-b77f1 = permission refusée
the-disk-is-read-only-24153 = le disque est en lecture seule
the-disk-is-full-7ce45 = le disque est plein
the-quota-is-used-up-493f1 = le quota est épuisé
a-symbolic-link-that-leads-in-301e6 = un lien symbolique qui tourne en rond
the-name-is-too-long-dfcf9 = le nom est trop long
unknown-reason-2767f = raison inconnue

## src/system/changes.ts

is-no-day-2b340 = { $since } n’est pas un jour
is-no-day-and-is-in-1e38a = { $since } n’est pas un jour, et { $folder } n’est dans aucun dépôt git
write-a-day-commits-are-known-a0fc6 = Écrivez un jour, 2026-11-23 ; les commits ne sont connus que dans un clone.
is-neither-a-day-nor-a-02b62 = { $since } n’est ni un jour ni un commit
write-v-or-a-hash-20004 = Écrivez 2026-11-23, v1.2 ou une empreinte de commit.

## src/system/claim.ts

another-run-seems-to-write-to-8a46b = Une autre exécution semble écrire dans { $folder } : { $path } ne dit pas laquelle
if-nothing-runs-any-more-that-a7fd0 = Si plus rien n’écrit à cet endroit, supprimez ce fichier, puis relancez la fabrication.
another-run-writes-to-process-on-bb07e = Une autre exécution écrit dans { $folder } : processus { $pid } sur { $host }, depuis { $since } UTC
wait-until-it-has-ended-or-9f2ae = Attendez qu’elle se termine, ou indiquez un autre dossier avec --out.
wait-until-it-has-ended-or-afeb7 = Attendez qu’elle se termine, ou indiquez un autre dossier avec --out. Si cette machine est arrêtée, ou si rien n’y tourne plus, supprimez { $path }, puis relancez la fabrication.
cannot-be-written-38a51 = Impossible d’écrire { $file } : { $cause }
choose-another-folder-with-out-1b1cb = Choisissez un autre dossier avec --out.

## src/system/clock.ts

source-date-epoch-is-not-a-7e22a = SOURCE_DATE_EPOCH vaut « { $value } », et non un nombre de secondes depuis 1970
for-instance-source-date-epoch-git-36ef5 = Par exemple SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)

## src/system/container/folder.ts

has-more-than-files-d2fc0 = { $path } contient plus de { $most } fichiers
it-is-no-regular-file-de704 = ce n’est pas un fichier ordinaire

## src/system/container/index.ts

is-neither-a-file-nor-a-dc90d = { $path } n’est ni un fichier ni un dossier
there-is-no-file-or-folder-7d192 = Il n’y a ni fichier ni dossier { $path }
paths-are-taken-from-the-folder-3b91e = Les chemins partent du dossier où octavo a été lancé.

## src/system/container/unpack.ts

there-are-more-than-files-867d0 = il y a plus de { $files } fichiers
is-no-path-that-can-be-0df2f = { $path } n’est pas un chemin où l’on puisse écrire
it-cannot-be-unpacked-37103 = Le contenu ne peut pas être extrait : { $cause }
it-is-larger-than-a-manuscript-1a9c8 = la taille dépasse celle qu’un manuscrit peut avoir
it-is-not-unpacked-d8282 = Le contenu n’est pas extrait : { $why }

## src/system/container/zip.ts

cannot-be-read-as-a-zip-02c2a = { $name } ne peut pas être lu comme un fichier zip : { $cause }
nothing-of-it-was-unpacked-look-a0e86 = Rien n’en a été extrait. Cherchez une autre copie.
it-is-encrypted-f93c3 = il est chiffré
it-is-called-where-it-lies-89cf5 = il s’appelle { $file-name } à l’endroit où il se trouve dans le zip
its-end-is-missing-so-it-1db90 = la fin manque : ce n’est pas un zip, ou il a été tronqué

## src/system/crew/crew.ts

it-was-not-begun-85a7a = non commencé
it-took-more-than-75b1f = plus de { $milliseconds } de travail
its-process-ended-1310d = le processus s’est terminé ({ $signal })
its-process-broke-9c2a5 = le processus a échoué : { $message }
it-was-ended-aee1c = interrompu
it-needed-more-than-mb-of-87f28 = plus de { $megabytes } Mo de mémoire

## src/system/debug-folder.ts

octavo-debug-names-a-folder-for-7bb59 = OCTAVO_DEBUG indique un dossier pour ce qui est produit en chemin vers le PDF : choisissez-en un autre, ou aucun.

## src/system/fetch.ts

the-server-answered-dbed1 = le serveur a répondu { $status }
is-not-an-image-0b89b = { $url } n’est pas une image : { $media-type }
of-unknown-type-6069d = type inconnu
more-than-redirections-d1a8d = plus de { $redirects } redirections
only-http-and-https-are-fetched-8c9d1 = seuls http et https sont téléchargés
the-address-is-not-a-public-d465d = l’adresse n’est pas publique
it-took-too-long-7d58f = cela a pris trop de temps
it-is-larger-than-mb-ca3bd = le fichier dépasse { $bytes } Mo
the-connection-broke-off-or-took-6f93f = la connexion a été coupée ou a pris trop de temps
could-not-be-fetched-e3a93 = { $url } n’a pas pu être téléchargé : { $reason }

## src/system/files.ts

is-d6544 = { $path } est { $status }
a-folder-1bf53 = un dossier
not-a-regular-file-92ffa = autre chose qu’un fichier ordinaire
the-folder-holds-more-than-files-68d4a = Le dossier contient plus de { $files } fichiers
name-the-manuscript-s-own-folder-e67fa = Indiquez le dossier du manuscrit lui-même, et non un dossier qui contient tout.
is-not-a-regular-file-c5649 = { $path } n’est pas un fichier ordinaire
a-manuscript-can-only-use-what-0643d = Un manuscrit ne peut utiliser que ce qui est dans son propre dossier : copiez-y le fichier.
is-larger-than-mb-6b1d8 = { $path } dépasse { $limit } Mo
it-is-a-folder-5be0a = c’est un dossier
it-is-not-a-regular-file-30c42 = ce n’est pas un fichier ordinaire

## src/system/job-folder.ts

cannot-be-written-for-a-job-cce8d = { $path } ne peut pas être écrit pour une tâche : { $cause }
jobs-are-done-below-the-folder-568cc = Les tâches se font dans le dossier des fichiers temporaires (TMPDIR).

## src/system/named-file.ts

is-there-already-1925e = { $path } existe déjà
it-was-not-touched-name-another-5fbf7 = Rien n’y a été changé. Indiquez un autre fichier avec --out, ou écrasez celui-ci avec --force.
choose-another-place-b9264 = Choisissez un autre emplacement.

## src/system/new-folder.ts

is-there-already-9ea89 = { $path } existe déjà{ $found }
and-not-empty-ead74 = {" "}et n’est pas vide
nothing-is-overwritten-name-a-new-72958 = Rien n’est écrasé : indiquez un nouveau dossier avec --out.
is-not-empty-it-has-f0dc9 = { $path } n’est pas vide : on y trouve { $visible }
nothing-is-overwritten-name-a-new-154fe = Rien n’est écrasé : indiquez un nouveau dossier.
is-there-already-and-is-another-3bd37 = { $path } existe déjà, avec un autre contenu
nothing-is-overwritten-and-nothing-was-75e81 = Rien n’est écrasé, et rien n’a été écrit : déplacez ce fichier, ou indiquez un autre dossier.
choose-another-folder-23880 = Choisissez un autre dossier.

## src/system/opener.ts

found-no-program-for-it-77784 = { $program } n’a pas trouvé de programme pour cela

## src/system/preview/server.ts

port-cannot-be-had-e4843 = Le port { $wanted } ne peut pas être utilisé : { $cause }
name-another-or-none-then-one-ceceb = Indiquez-en un autre, ou aucun : un port libre est alors choisi.
the-preview-cannot-be-served-88206 = L’aperçu ne peut pas être servi : { $cause }

## src/system/queue/connection.ts

the-queue-at-cannot-be-reached-0995e = La file d’attente de { $name } est injoignable : { $reason }
is-its-server-running-and-are-405fa = Son serveur tourne-t-il, l’adresse et le mot de passe sont-ils exacts ?
a-queue-is-redis-host-port-45ee4 = Une file d’attente est redis://host:port, ou rediss:// avec TLS
it-is-said-with-queue-or-bd22e = On l’indique avec --queue, ou avec OCTAVO_QUEUE si elle a un mot de passe.

## src/system/queue/taking.ts

the-queue-at-does-not-answer-74e8c = la file d’attente de { $connection } ne répond pas ({ $message }) : attente de son retour
the-queue-at-is-back-b3551 = la file d’attente de { $connection } est revenue

## src/system/replaced-file.ts

it-is-as-it-was-ea0b2 = Le fichier est resté tel qu’il était.

## src/system/sandbox.ts

there-is-no-bubblewrap-bwrap-on-e93b0 = Il n’y a pas de bubblewrap (bwrap) dans le PATH
install-it-debian-and-fedora-bubblewrap-6466f = Installez-le (Debian et Fedora : bubblewrap), ou omettez --sandbox et utilisez un conteneur par worker.

## src/system/shelf.ts

is-not-a-folder-that-octavo-33175 = { $name } n’est pas un dossier fait par Octavo : { $found }
has-files-that-octavo-did-not-5a2f0 = { $name } contient des fichiers qu’Octavo n’a pas écrits ainsi : { $changed }
nothing-is-overwritten-that-is-not-218e4 = Rien n’est écrasé qui ne vienne d’Octavo : déplacez ce contenu, ou choisissez un autre dossier avec --out.
a-file-is-in-the-place-c851f = un fichier occupe la place d’un dossier
a-folder-is-in-the-place-89a93 = un dossier occupe la place d’un fichier
nothing-can-be-made-there-8c5bd = rien ne peut y être créé

## src/system/store/folder-store.ts

the-store-failed-4ca88 = Le dépôt { $folder } a échoué : { $cause }
it-is-a-folder-that-the-c5f3e = C’est un dossier où le donneur d’ordre et tous les workers peuvent écrire.

## src/system/store/index.ts

a-store-is-a-folder-or-0240e = Un dépôt de fichiers est un dossier ou s3://bucket/prefix
both-are-said-with-store-11b5e = Les deux s’indiquent avec --store.

## src/system/store/s3-store.ts

is-no-bucket-96e9d = { $address } n’est pas un bucket
write-s-bucket-or-s-bucket-a23dc = Écrivez s3://bucket ou s3://bucket/prefix.
it-is-not-said-who-may-c06da = Il n’est pas indiqué qui peut utiliser { $address }
set-aws-access-key-id-and-c24df = Définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY (et AWS_ENDPOINT_URL pour un serveur qui n’est pas d’Amazon).
aws-endpoint-url-is-no-address-fdbb8 = AWS_ENDPOINT_URL n’est pas une adresse
write-http-host-port-c9cdb = Écrivez http://host:port.
its-server-is-804d3 = Son serveur est { $host }.
it-answered-9239c = il a répondu { $status }
it-answered-90fb8 = il a répondu { $status } ({ $code })
its-list-is-none-0636b = sa liste n’en est pas une

## src/system/store/store.ts

is-not-there-a8b56 = { $what } n’est pas là
has-somebody-cleared-the-store-build-fb96d = Quelqu’un a-t-il vidé le dépôt ? Produisez le catalogue à nouveau.
is-not-what-was-put-there-f242b = { $what } n’est pas ce qui y a été mis
remove-from-the-store-and-build-c9e4d = Retirez { $hash } du dépôt et recommencez.

## src/system/templates.ts

larger-than-mb-8b6af = plus grand que { $largest } Mo
in-is-ba025 = { $file }, dans { $path }, est { $what }

## src/system/text.ts

is-not-utf-f3c28 = { $file } est en { $foreign }, et non en UTF-8
save-it-as-utf-in-most-677aa = Enregistrez-le en UTF-8 : dans la plupart des éditeurs, sous « Enregistrer avec l’encodage ».
is-not-utf-0a869 = { $file } n’est pas en UTF-8
it-looks-like-utf-or-another-64490 = Cela ressemble à de l’UTF-16 ou à une autre sorte de fichier : enregistrez-le en UTF-8.
here-stands-a-byte-of-another-f7445 = Il y a ici un octet d’un autre encodage (peut-être Latin-1 ou Windows-1252) : enregistrez le fichier en UTF-8.
has-a-nul-byte-so-it-5c935 = { $file } contient un octet NUL : ce n’est donc pas du texte
is-it-a-picture-or-a-9f768 = Est-ce une image ou un fichier de traitement de texte ? Octavo lit du texte brut en UTF-8.

## src/system/tree.ts

holds-more-than-files-562f3 = { $folder } contient plus de { $files } fichiers

## src/system/user-module.ts

the-plug-ins-in-cannot-be-107d1 = Les modules de { $path } ne peuvent pas être chargés : { $reason }
exports-no-plug-in-6f589 = { $path } n’exporte aucun module
a-module-of-plug-ins-says-c3101 = Un fichier de modules contient export default {"{"}name: …{"}"}, ou une liste de tels objets.

## src/system/validators.ts

the-accessibility-of-epub-e5815 = l’accessibilité de l’EPUB
the-archival-pdf-742c4 = le PDF d’archivage
epubcheck-the-nu-checker-and-verapdf-4c8ce = EPUBCheck, le Nu checker et veraPDF ont besoin de Java 11 ou plus récent (Debian : apt-get install default-jre-headless).
needs-java-which-is-not-there-6e393 = a besoin de Java, qui est introuvable
needs-a-newer-java-than-6f733 = a besoin d’un Java plus récent que { $java }
is-not-there-80e51 = est introuvable
it-judges-048a5 = Objet de son contrôle : { $judges }. Pour l’installer : { $part }
is-not-where-says-7fec2 = n’est pas à l’endroit qu’indique { $variable }
there-is-no-3ac50 = { $path } n’existe pas.

## src/theme/chain.ts

the-theme-extends-itself-17044 = Le thème { $name-or-folder } dérive de lui-même : { $names }
there-is-no-theme-2a50d = Il n’y a pas de thème « { $wanted } »{ $by }
which-the-theme-extends-a386c = , dont dérive le thème { $by }
octavo-has-or-name-a-folder-c437e = Thèmes d’Octavo : { $names } ; ou indiquez un dossier avec un theme.json.
the-theme-has-no-theme-json-9ece3 = Le thème { $wanted } n’a pas de theme.json
the-smallest-one-is-extends-base-73c0f = Le plus petit est {"{"}"extends": "base"{"}"}.
the-theme-leads-outside-the-manuscript-f558e = Le thème { $wanted } mène hors du dossier du manuscrit
copy-it-into-the-folder-or-06227 = Copiez-le dans le dossier, ou indiquez-le dans la ligne de commande avec --theme.

## src/theme/contrast.ts

on-light-screens-f9bc7 = sur écran clair
on-dark-screens-c9521 = sur écran sombre
on-paper-c402e = sur papier
on-be916 = { $ink } sur { $ground } ({ $ratio }:1)
the-theme-sets-text-in-47542 = Le thème { $theme } compose du texte en { $what } { $places }
make-the-one-darker-or-the-ba3e6 = Assombrissez l’une des couleurs ou éclaircissez l’autre : un texte demande un contraste de { $needed }:1.

## src/theme/families.ts

the-theme-base-has-no-text-49e13 = Le thème base n’a pas de famille de texte
the-theme-needs-the-font-package-fa6b5 = Le thème { $link } a besoin du paquet de polices { $package }, qui n’est pas installé
install-it-npm-install-f92de = Installez-le : npm install { $package }
the-licence-of-is-missing-in-31fda = La licence de { $family } manque dans le thème { $link }
there-is-no-such-file-in-5043f = ce fichier n’est pas dans son dossier
the-theme-cannot-use-the-font-c8710 = Le thème { $link } ne peut pas utiliser la police { $path } : { $objection }

## src/theme/fill.ts

the-partial-of-the-theme-failed-8789a = Le gabarit partiel { $name } du thème { $theme } a échoué : { $cause }
the-theme-has-no-partial-c22a0 = Le thème { $theme } n’a pas de gabarit partiel { $name }

## src/theme/font-data.ts

it-is-not-a-woff-file-8fb76 = ce n’est pas un fichier woff2
it-is-a-variable-font-only-7147a = c’est une police variable : seules les polices statiques s’impriment bien
it-has-no-characters-86ab7 = la police ne contient pas de caractères
it-is-damaged-7c58e = la police est endommagée

## src/theme/font-file.ts

holds-several-fonts-in-one-4ae87 = contient plusieurs polices en un seul fichier
is-damaged-or-no-font-for-6660a = est endommagé, ou n’est pas une police de texte
name-a-file-that-holds-one-61b89 = Indiquez un fichier qui n’en contient qu’une : la plupart des familles existent aussi sous cette forme.
fonts-are-files-named-ttf-otf-1cc8c = Les polices sont des fichiers en .ttf, .otf, .woff ou .woff2.
says-that-it-may-not-be-5cda7 = déclare que son incorporation n’est pas permise (fsType : licence restreinte)
says-that-only-its-bitmaps-may-57bbc = déclare que seuls ses bitmaps peuvent être incorporés (fsType : bitmaps seulement)
says-that-no-part-of-it-1520e = déclare que l’incorporation d’une partie n’est pas permise (fsType : pas de sous-ensemble), or les éditions n’ont que les caractères qu’elles utilisent
get-a-version-of-it-from-4491f = Procurez-vous auprès de son auteur une version qui le permette, ou prenez une autre police : celles sous Open Font License le permettent.
cannot-be-made-into-a-static-369c7 = { $path } ne peut pas être converti en fichier woff2 statique : { $objection }
it-is-a-variable-font-name-d2af5 = C’est une police variable : indiquez ses fichiers statiques, que la plupart des familles ont dans un dossier de ce nom (static).
get-it-anew-from-its-maker-ad6ca = Procurez-vous la police de nouveau auprès de son auteur, en .ttf si possible.

## src/theme/font-licence.ts

there-is-no-licence-beside-and-b934d = Il n’y a pas de licence à côté de { $path }, et la police ne dit pas la sienne
it-goes-with-the-editions-put-db16b = La licence accompagne les éditions : mettez son OFL.txt ou son LICENSE à côté du fichier, ou indiquez-la avec --licence FILE.

## src/theme/font-package.ts

the-package-has-no-face-eddfd = Le paquet { $name } n’a pas de variante { $face }
it-has-845da = Il contient : { $part }.
the-font-file-of-cannot-be-3ae8f = Le fichier de police { $path } de { $folder } ne peut pas être lu

## src/theme/glyph-messages.ts

no-font-has-ac427 = Aucune police n’a { $first } « { $first-2 } »
characters-25d93 = caractères
characters-of-the-script-74386 = caractères de l’écriture { $script }
no-font-has-79ce3 = Aucune police n’a ces { $count } { $kind } : { $characters }
it-is-a-private-use-character-5cfa7 = C’est un caractère à usage privé, qui n’a de sens que dans une police : écrivez-en un autre.
name-a-font-that-has-it-d4778 = Indiquez une police qui l’a, sous « fallbacks » dans un theme.json à vous.
install-a-font-that-has-it-201ff = Installez une police qui l’a : npm install { $package }
this-emoji-as-one-picture-a9efc = cet emoji en une seule image
emoji-as-one-picture-each-bfad3 = ces { $length } emojis en une seule image chacun
no-font-has-the-parts-are-a70b9 = Aucune police n’a { $what } : { $sequences }. Les parties sont montrées côte à côte
write-another-or-name-a-font-50fdc = Écrivez-en un autre, ou indiquez une police qui l’a, sous « fallbacks » dans un theme.json à vous.
emoji-are-printed-in-black-and-e4031 = Les emojis sont imprimés en noir et ne montrent pas de couleur de peau : { $sequences }
where-the-colour-matters-say-it-c025a = Si la couleur importe, dites-la avec des mots, ou utilisez une image.
characters-of-the-language-are-shown-52eb4 = Des caractères de la langue { $language } sont montrés avec le dessin de { $family }, qui est fait pour une autre langue
install-the-font-for-it-npm-3e655 = Installez la police qui lui convient : npm install { $package }

## src/theme/load.ts

the-theme-loads-something-from-elsewhere-f0fe3 = Le thème { $link } charge dans { $file } quelque chose venu d’ailleurs : { $what }
name-fonts-in-theme-json-and-e64df = Indiquez les polices dans theme.json et écrivez les petites images comme des adresses data:.
it-is-nested-too-deeply-701e3 = l’imbrication est trop profonde
the-theme-has-styles-that-cannot-bea1a = Le thème { $link } a dans { $file } des styles illisibles : { $reason }
look-for-a-bracket-or-a-66ac6 = Cherchez une accolade, une parenthèse ou un guillemet qui n’est pas fermé.
the-theme-which-the-manuscript-chose-23cff = Le thème { $link }, choisi par le manuscrit, a des gabarits partiels : ce sont des programmes, qui ne sont pas exécutés
if-you-trust-it-name-it-a7b86 = Si vous lui faites confiance, indiquez-le dans la ligne de commande avec --theme.

## src/theme/manifest.ts

the-theme-json-of-the-theme-c6cbf = Le theme.json du thème { $theme } n’est pas du JSON : { $message }
the-theme-json-of-the-theme-b7b49 = Le theme.json du thème { $theme } n’est pas correct : { $problems }
at-its-top-b3640 = au premier niveau
at-bc4e2 = dans { $instance-path }
unknown-key-3358e = clé inconnue « { $key } » { $place }
unknown-key-did-you-mean-fdb57 = clé inconnue « { $key } » { $place }, vouliez-vous dire « { $suggestion } » ?
either-package-with-faces-or-files-c9dda = { $place }, il faut soit « package » avec « faces », soit « files » avec « licence »
it-must-be-one-of-07043 = { $place }, valeurs possibles : { $params }
it-cefe4 = { $place }, valeur fautive : { $message }
is-not-valid-3626e = non valable

## src/theme/own-theme.ts

the-theme-has-a-family-for-2e7b2 = Le thème { $theme } a déjà une famille pour { $role } : { $own }, et non { $added }
nothing-was-changed-take-it-out-6f478 = Rien n’a été changé. Supprimez-la de « fonts » dans theme.json, ou choisissez un autre --role ou un autre dossier --theme.
the-theme-has-already-8f654 = Le thème { $theme } a déjà { $family } { $face } : { $there }
nothing-was-changed-take-that-line-291b4 = Rien n’a été changé. Supprimez cette ligne de theme.json s’il faut utiliser le nouveau fichier.

## src/theme/page-design.ts

the-outer-margin-has-for-notes-2f91f = La marge extérieure laisse { $width } pour les notes
notes-in-the-margin-need-at-7f709 = Des notes en marge demandent au moins { $narrowest-notes } : un format plus large, une marge extérieure plus large, ou notes: foot.
a-leading-of-is-less-than-00bd3 = Un interligne de { $leading } est trop petit pour un corps de { $size }
lines-would-run-into-each-other-6e46e = Les lignes se toucheraient ; un texte demande un cinquième à une moitié de plus que son corps.
the-margins-leave-a-text-block-56ae8 = Les marges laissent un empagement de { $width } de large
make-the-margins-narrower-or-the-da91a = Réduisez les marges ou élargissez le format.
the-margins-leave-lines-on-a-2c17b = Les marges ne laissent sur une page que { $height ->
    [one] { $height } ligne
   *[other] { $height } lignes
  }
make-the-margins-at-head-and-2e226 = Réduisez les marges de tête et de pied, pour qu’il y ait au moins { $fewest-lines } lignes.
mm-eda93 = { $pixels } mm
pt-941e0 = { $pixels } pt

## src/theme/page-rules.ts

the-theme-base-does-not-describe-1b74c = Le thème base ne décrit pas entièrement sa page
the-theme-has-no-ornament-99f44 = Le thème { $name } n’a pas d’ornement { $file }
an-ornament-is-a-few-characters-09a2d = Un ornement, ce sont quelques caractères, ou le nom d’un fichier SVG dans le dossier du thème.

## src/theme/trim.ts

there-is-no-trim-size-dba79 = Le format « { $text } » n’existe pas
trims-are-or-width-by-height-c8ad2 = Les formats sont { $trims }, ou la largeur par la hauteur : 5.5x8.5in, 148x210mm.
the-trim-size-is-not-one-0ef4e = Le format « { $text } » n’est pas celui d’un livre
pages-are-from-to-inches-to-0deb3 = Les pages font de 3 à 20 pouces (76 à 508 mm) de large et de haut ; les millimètres demandent « mm ».

## src/transforms/book/abbreviations/definitions.ts

stands-for-and-for-the-first-cbaaf = « { $short } » est mis pour « { $long } » et pour « { $long-2 } » ; le premier sens compte
an-abbreviation-means-one-thing-in-8a042 = Dans un livre, une abréviation n’a qu’un sens : écrivez l’autre en toutes lettres.

## src/transforms/book/abbreviations/transform.ts

more-a280f = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
  }
what-stands-for-is-said-and-aa5d8 = Sens donné, mais abréviation absente du texte : { $shown }
it-is-in-no-edition-look-8f5c8 = Elle ne paraît dans aucune édition. Vérifiez son orthographe : les majuscules comptent.

## src/transforms/book/book-index/concordance.ts

no-place-in-the-text-has-d8fa9 = Aucun passage du texte ne contient les mots de « { $term } », que l’index doit avoir
look-at-their-spelling-at-the-fcdf8 = Vérifiez leur orthographe ; * à la fin d’un mot tient lieu de n’importe quelle terminaison.

## src/transforms/book/book-index/lint.ts

leads-to-which-the-index-does-5118f = « { $term } » renvoie à « { $path } », que l’index n’a pas
mark-a-place-for-it-or-5b796 = Marquez un passage pour cette entrée, ou indiquez-en une autre.
leads-to-itself-d6ffa = « { $term } » renvoie à soi-même
name-another-entry-or-take-it-03e14 = Indiquez une autre entrée, ou supprimez celle-ci.
leads-to-which-has-no-places-3f0e5 = « { $term } » renvoie à « { $path } », qui n’a pas de passages
lead-to-the-entry-that-has-c6c6f = Renvoyez à l’entrée qui en a.
has-places-of-its-own-and-d3986 = « { $term } » a ses propres passages, et renvoie à une autre entrée au lieu d’eux
write-see-also-or-mark-its-32a11 = Écrivez see-also=, ou marquez ses passages sous l’autre entrée.
has-places-with-nothing-to-tell-098d4 = « { $term } » a { $count } passages que rien ne distingue
part-them-entry-main-sub-or-42591 = Distinguez-les : entry="entrée!sous-entrée" ; ou ne marquez que ceux où il en est vraiment question.
has-one-sub-entry-and-nothing-abcd0 = « { $term } » a une sous-entrée et rien d’autre
make-one-entry-of-the-two-bc56a = Faites-en une seule entrée, ou marquez-en d’autres passages.

## src/transforms/book/book-index/transform.ts

a-range-of-ends-here-that-da687 = Une plage de « { $name } » finit ici sans commencer nulle part
a-range-of-begins-here-that-6ff0c = Une plage de « { $name } » commence ici sans finir nulle part
write-the-same-entry-with-begin-1398c = Écrivez la même entrée avec .begin et .end aux deux endroits.
write-words-index-or-entry-words-da91f = Écrivez [mots]{"{"}.index{"}"} ou entry="mots".
a-mark-for-the-index-that-e0908 = Une marque pour l’index qui ne désigne rien

## src/transforms/book/caption-lists.ts

give-the-figures-captions-picture-png-cad5d = Donnez des légendes aux figures : ![…](picture.png "Légende").
give-the-tables-captions-a-line-0f1e8 = Donnez des légendes aux tableaux : une ligne « : Légende » juste après eux.
give-the-listings-captions-js-lst-69132 = Donnez des légendes aux listings : ```js {"{"}#lst-x caption="…"{"}"}.
put-the-poems-between-verse-and-9c342 = Mettez les poèmes entre :::verse et :::.
a-list-of-figures-was-asked-f578e = Une liste des figures est demandée, mais aucune figure n’a de légende
a-list-of-tables-was-asked-ffd09 = Une liste des tableaux est demandée, mais aucun tableau n’a de légende
a-list-of-listings-was-asked-cb178 = Une liste des listings est demandée, mais aucun listing n’a de légende
a-list-of-first-lines-was-93742 = Une liste des premiers vers est demandée, mais il n’y a pas de poème
a-list-of-figures-was-asked-b2860 = Une liste des figures est demandée, mais un essai n’a pas de pages liminaires où la mettre
a-list-of-tables-was-asked-06ad9 = Une liste des tableaux est demandée, mais un essai n’a pas de pages liminaires où la mettre
a-list-of-listings-was-asked-f79a9 = Une liste des listings est demandée, mais un essai n’a pas de pages liminaires où la mettre
a-list-of-first-lines-was-69c79 = Une liste des premiers vers est demandée, mais un essai n’a pas de pages liminaires où la mettre
with-kind-book-it-has-c9393 = Avec kind: book, il en a.

## src/transforms/book/citations/index.ts

nocite-names-which-is-in-no-bc4bb = nocite nomme { $key }, qui n’est dans aucune bibliographie
the-style-of-citations-cannot-be-f1734 = Le style de citation ne peut pas être utilisé : { $message }
try-another-style-or-get-this-66fe8 = Essayez un autre style, ou procurez-vous celui-ci de nouveau à sa source.

## src/transforms/book/citations/unknown.ts

looks-like-a-citation-and-is-6918a = @{ $key } ressemble à une citation et n’est dans aucune bibliographie
is-in-no-bibliography-3b958 = { $key } n’est dans aucune bibliographie
it-is-shown-as-it-is-5c3aa = Le texte est montré tel qu’il est écrit. Pour un @ qui ne cite rien, écrivez \@.
what-is-cited-here-may-be-c0321 = L’œuvre citée ici est peut-être dans { $files }, qui n’a pas été lu : sa clé en tient lieu
citations-may-be-of-works-in-16d65 = { $count } citations renvoient peut-être à des œuvres dans { $files }, qui n’a pas été lu : leurs clés en tiennent lieu ; voici la première
put-the-bibliography-where-it-is-3a24a = Mettez la bibliographie à l’endroit indiqué.
is-a-place-in-the-book-048d4 = { $key } désigne à la fois un endroit du livre et une œuvre ; le renvoi mène à l’endroit
give-one-of-them-another-name-cdda8 = Donnez un autre nom à l’un des deux.

## src/transforms/book/equations.ts

a-formula-refers-to-ref-which-c21ae = Une formule renvoie à \ref{"{"}{ $data-label }{"}"}, mais aucune formule n’a ce \label
give-the-formula-that-is-meant-b1bda = Donnez ce \label à la formule visée, ou écrivez son numéro.

## src/transforms/book/glossary/entries.ts

is-explained-twice-the-words-that-26b3b = « { $term } » est expliqué deux fois ; les mots qui le désignent mènent à { $file }:{ $line }
make-one-entry-of-the-two-c8576 = Faites-en une seule entrée, ou donnez un autre nom à l’une des deux.

## src/transforms/book/glossary/transform.ts

no-glossary-explains-which-is-marked-3ba20 = Aucun glossaire n’explique « { $name } », qui est marqué comme l’un de ses termes
write-an-entry-for-it-or-85075 = Écrivez une entrée pour ce terme, ou indiquez celle qui est visée : [mots]{"{"}.term entry="Terme"{"}"}.
did-you-mean-then-write-term-ef5fd = Vouliez-vous dire { $near } ? Écrivez alors [{ $name }]{"{"}.term entry="{ $near }"{"}"}.
no-word-of-the-text-leads-6b332 = Aucun mot du texte ne mène à { $shown } dans le glossaire
mark-the-words-that-it-explains-0790a = Marquez les mots que cette entrée explique : [mots]{"{"}.term{"}"}.

## src/transforms/book/links.ts

link-without-an-address-19ea8 = Lien sans adresse
put-an-address-between-the-parentheses-d3688 = Mettez une adresse entre les parenthèses.
link-to-which-is-not-part-b2488 = Lien vers { $path }, qui ne fait pas partie du livre
link-to-a-chapter-of-the-f13a3 = Faites un lien vers un chapitre du livre ou vers une adresse du web.
link-to-which-several-files-have-a0eb9 = Lien vers #{ $fragment }, présent dans plusieurs fichiers : { $names }
say-which-one-df657 = Précisez lequel : { $names }#{ $fragment }
link-to-but-has-no-such-44c17 = Lien vers #{ $fragment }, mais { $path } n’a ni titre ni identifiant de ce nom
this-file-6da8d = ce fichier
is-not-a-valid-address-1e3fc = « { $href } » n’est pas une adresse valable
correct-the-address-or-put-it-2204c = Corrigez l’adresse, ou mettez-la entre accents graves si c’est un exemple.

## src/transforms/book/references/cites.ts

the-reference-to-leads-to-nothing-976a3 = Le renvoi à { $key } ne mène à rien : son nom figure à sa place
give-what-is-meant-the-id-de6ea = Donnez l’identifiant {"{"}#{ $key }{"}"} à ce qui est visé.
leads-to-nothing-nothing-in-the-61d5f = @{ $key } ne mène à rien : rien dans le livre n’a cet identifiant
give-what-is-meant-the-id-ffce8 = Donnez l’identifiant {"{"}#{ $key }{"}"} à ce qui est visé ; pour un @ qui ne renvoie à rien, écrivez \@.
did-you-mean-50470 = Vouliez-vous dire @{ $near } ?
is-given-in-several-files-24062 = @{ $key } est donné dans plusieurs fichiers : { $files }
the-reference-leads-to-the-first-b7745 = Le renvoi mène au premier. Donnez un autre identifiant aux autres.
has-neither-number-nor-title-to-bcd57 = #{ $id } n’a ni numéro ni titre par lequel le désigner
write-a-link-with-words-words-0253a = Écrivez un lien avec des mots, [mots](#id), ou donnez une légende à la figure ou au tableau.

## src/transforms/book/references/links.ts

a-page-is-asked-for-of-add85 = La page de { $href } est demandée, mais cette adresse n’est pas dans le livre
only-places-in-the-book-have-76099 = Seuls les endroits du livre ont des pages : supprimez {"{"}.page{"}"}.
write-words-between-the-brackets-or-8cd58 = Écrivez des mots entre les crochets, ou donnez une légende à la figure ou au tableau.

## src/transforms/book/references/note-numbers.ts

leads-to-nothing-no-note-has-fead8 = @{ $key } ne mène à rien : aucune note n’a l’étiquette { $label }, ou rien n’y renvoie
name-the-note-by-its-label-b16ff = Désignez la note [^{ $label }] par son étiquette.
did-you-mean-fn-70ea6 = Vouliez-vous dire @fn-{ $near } ?
is-a-note-of-several-files-3c3e5 = @{ $key } est une note de plusieurs fichiers : { $part }
the-reference-leads-to-the-first-ca851 = Le renvoi mène à la première. Donnez une autre étiquette aux autres.

## src/transforms/book/speech.ts

nothing-here-speaks-the-mathematics-of-47977 = Rien ici n’énonce les mathématiques dans la langue « { $language } » : ses formules sont lues signe par signe
nothing-is-to-be-done-programs-48cfa = Il n’y a rien à faire : les programmes qui connaissent MathML les lisent selon leurs propres règles.

## src/transforms/book/verse/apparatus.ts

write-verse-numbered-with-start-if-c4b97 = Écrivez :::verse{"{"}.numbered{"}"}, avec start= au besoin, et l’apparat au-dessous.
the-apparatus-names-line-which-the-5a56c = L’apparat indique la ligne { $number }, que le texte qui le précède n’a pas
the-text-before-it-c5882 = Texte qui précède
line-68e7f = Ligne { $number }
the-lemma-is-what-stands-before-3f440 = Le lemme est ce qui précède le crochet : écrivez-le comme il est dans le texte.
does-not-have-the-words-of-851bc = { $which } : il y manque les mots « { $words } », dont parle l’apparat

## src/transforms/ids.ts

the-id-is-given-twice-7181a = L’identifiant « { $given } » est donné deux fois
links-to-it-lead-to-the-171ad = Les liens qui le visent mènent au premier. Donnez un autre identifiant à l’un des deux.

## src/transforms/tree/breaks.ts

a-break-has-nothing-behind-it-1dfb1 = Une séparation n’a rien après elle et est laissée de côté : un titre ou la fin d’un chapitre suffit à séparer
breaks-have-nothing-behind-them-and-64de5 = { $count } séparations n’ont rien après elles et sont laissées de côté : un titre ou la fin d’un chapitre suffit à séparer ; voici la première
take-the-line-out-301a4 = Supprimez la ligne.

## src/transforms/tree/composition.ts

and-in-line-a20bb = , et à la ligne { $also }
and-in-lines-7b9e9 = , et aux lignes { $also }
in-code-a-letter-and-its-d99e3 = Dans du code, une lettre et son accent sont deux caractères (Unicode NFD) : « { $segment } »{ $others }
outside-code-they-were-made-one-487a6 = Hors du code, ils ont été réunis en un seul. Récrivez la lettre si le code n’exige pas cette forme : sinon, une recherche ne la trouve pas.

## src/transforms/tree/directions.ts

is-no-direction-of-writing-ca40b = « { $given } » n’est pas un sens d’écriture
write-dir-ltr-dir-rtl-or-25821 = Écrivez dir=ltr, dir=rtl ou dir=auto ; là où il y a un lang, n’écrivez rien.

## src/transforms/tree/formulas.ts

its-commands-make-too-much-of-25acf = ses commandes produisent un résultat trop long
mend-its-tex-for-a-dollar-be785 = Corrigez son TeX. Pour un dollar qui n’annonce pas de formule, écrivez \$.
is-it-spelled-rightly-what-tex-184fb = L’orthographe est-elle juste ? Ce que TeX n’a pas se définit par \newcommand{"{"}{ $command }{"}"}{"{"}…{"}"}, ou sous macros: dans book.yaml.
is-no-command-that-is-known-5031c = { $command } n’est pas une commande connue
the-formula-cannot-be-set-it-57f91 = La formule « { $shown } » ne peut pas être composée : { $why } ; elle est montrée telle qu’elle est écrite

## src/transforms/tree/headings.ts

heading-without-text-ee95b = Titre sans texte
give-it-words-or-take-it-694dd = Donnez-lui des mots, ou supprimez-le.
the-heading-is-a-picture-without-58023 = Le titre est une image sans mots ; il est montré comme une image et ne figure dans aucune table des matières
say-in-the-brackets-what-is-6d23a = Dites entre les crochets ce qui y est écrit : # ![Le port](harbour.png).
heading-of-level-after-one-of-88814 = Titre de niveau { $written } après un titre de niveau { $before }
write-it-as-level-f0e3a = Écrivez-le au niveau { $before } ({ $before-2 }).

## src/transforms/tree/languages.ts

words-in-letters-whose-language-is-a1170 = Mots dont la langue n’est pas indiquée (écriture { $script }) : « { $words } »{ $more }
and-more-in-this-file-b6748 = , et { $more } de plus dans ce fichier
write-lang-or-whatever-language-it-67f5a = Écrivez [{ $words }]{"{"}lang={ $script }{"}"}, ou une autre langue si c’en est une autre : c’est dans cette langue que ces mots sont lus à haute voix et coupés.
language-tags-are-such-as-en-81ea0 = Les codes de langue s’écrivent comme en, en-GB, de ou zh-Hant.
write-language-tags-are-such-as-666a5 = Écrivez { $suggestion }. Les codes de langue s’écrivent comme en, en-GB, de ou zh-Hant.

## src/transforms/tree/link-texts.ts

a-link-that-only-says-f90d3 = Un lien qui dit seulement « { $words } »
let-it-say-where-it-goes-74b5e = Dites où il mène : qui écoute une page en entend les liens sans le texte qui les entoure.

## src/transforms/tree/notes.ts

note-is-written-twice-the-first-d6ccf = La note [^{ $label }] est écrite deux fois ; la première compte
give-one-of-them-another-label-5d111 = Donnez une autre étiquette à l’une des deux.
nothing-refers-to-note-it-is-c8717 = Rien n’appelle la note [^{ $label }] ; elle est laissée de côté
put-where-the-note-belongs-1d007 = Mettez [^{ $label }] à l’endroit où la note doit être appelée.

## src/transforms/tree/stray-characters.ts

a-character-that-no-edition-can-a8d80 = Un caractère qu’aucune édition ne peut contenir, et qu’un module a peut-être produit : { $character }, affiché { $character-2 }
write-it-in-another-way-f078b = Écrivez-le autrement.

## src/transforms/tree/tables.ts

table-without-column-headings-849c9 = Tableau sans en-têtes de colonnes
screen-readers-name-the-heading-of-7f98d = Les lecteurs d’écran annoncent l’en-tête de chaque cellule : donnez des en-têtes aux colonnes.

## src/transforms/tree/unresolved.ts

footnote-has-no-note-3187e = L’appel [^{ $label }] n’a pas de note
write-the-note-in-a-paragraph-11910 = Écrivez la note dans un paragraphe à part : [^{ $label }]: texte
link-reference-is-not-defined-35fe4 = La référence de lien [{ $label }] n’est pas définie
add-a-line-such-as-https-f54e5 = Ajoutez une ligne comme [{ $label }]: https://example.org, ou écrivez \[ pour un crochet.

## src/transforms/tree/variables.ts

is-neither-in-the-metadata-nor-704b6 = « { $name } » n’est ni dans les métadonnées ni parmi les variables ; le texte est montré tel qu’il est écrit
places-this-is-the-first-9d840 = { $text } ({ $count } endroits ; voici le premier)
name-it-in-book-yaml-variables-d2d25 = Définissez-la dans book.yaml : variables: {"{"}nom: mots{"}"}.

## src/workshop/build-shelf.ts

the-run-was-ended-0501a = le traitement a été interrompu
it-knows-the-addresses-and-versions-cacd0 = Ce fichier connaît les adresses et les versions de tous les titres : reprenez-le d’une sauvegarde, ou commencez un nouveau catalogue avec --out.
there-is-no-record-ea836 = Il n’y a pas de notice « { $unknown } »

## src/workshop/choosing.ts

would-both-be-published-as-ba732 = { $title } seraient publiés sous le même nom, { $slug }
is-the-folder-of-the-catalogue-8cc58 = { $slug } est le dossier du catalogue lui-même
give-it-another-slug-in-its-7948e = Donnez-lui un autre nom (slug:), dans son en-tête ou dans book.yaml.
it-was-published-as-and-would-fc327 = Le titre a été publié sous le nom { $earlier }, et s’appellerait maintenant { $slug }
write-slug-in-it-or-if-c540d = Écrivez-y slug: { $earlier } ; ou, si c’est désormais un autre titre, { $earlier }: avec la raison sous withdrawn: dans shelf.yaml.
it-was-not-named-669ac = non indiqué
nothing-of-it-has-changed-since-3c2b0 = rien n’y a changé depuis

## src/workshop/far/mishaps.ts

it-was-begun-and-is-set-5ba13 = { $last } ; commencé { $begun }, le titre est mis de côté
it-gave-nothing-3fdd4 = sans résultat
its-workers-ended-without-a-word-ed164 = les workers se sont arrêtés sans un mot, { $taken-over }
twice-dc8ff = deux fois

## src/workshop/far/queue-runner.ts

its-worker-fell-silent-and-another-6e03d = { $taken-over }, le worker s’est tu, et un autre a repris le titre
an-attempt-failed-5bc3f = un essai a échoué ({ $reason })
the-queue-had-lost-it-and-cedcb = la file d’attente l’avait perdu, et il y a été remis
what-had-been-made-of-it-014a3 = le résultat n’a pas pu être obtenu ({ $text })
the-queue-at-does-not-answer-3b363 = La file d’attente de { $queue } ne répond pas : attente de son retour.
the-queue-went-away-and-came-c5d0e = la file d’attente s’est absentée, puis est revenue
the-queue-at-went-away-and-e9d4b = la file d’attente de { $queue } s’est absentée et n’est pas revenue
a-worker-has-come-f003d = Un worker est arrivé.
has-3e954 = { $id } a { $kit }
there-is-none-a5b27 = il n’y en a pas
no-worker-can-make-these-titles-4fa10 = Aucun worker ne peut produire ces titres : { $why }. On en attend un.
no-worker-can-make-it-4d353 = aucun worker ne peut le produire : { $why }

## src/workshop/far/task.ts

system-bbc5e = système
browser-d4c3e = navigateur
instead-of-efb9c = { $part } { $part-2 } au lieu de { $part-3 }

## src/workshop/far/worker.ts

is-begun-37c2e = { $task } est commencé
it-has-warnings-f33a4 = il y a des avertissements
is-made-6c7dc = { $task } est produit
is-not-made-98974 = { $task } n’est pas produit : { $fault }
failed-for-the-last-time-b7f06 = { $task } a échoué pour la dernière fois : { $reason }
failed-27d5e = { $task } a échoué : { $reason }

## src/workshop/row.ts

it-has-warnings-which-were-to-6b12d = il y a des avertissements, qui devaient empêcher la publication (--strict)

## src/workshop/run-report.ts

built-36c04 =
    { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
unchanged-2dd2c =
    { $count ->
        [one] { $count } inchangé
       *[other] { $count } inchangés
    }
refused-19e5e =
    { $count ->
        [one] { $count } refusé
       *[other] { $count } refusés
    }
withdrawn-12301 =
    { $count ->
        [one] { $count } retiré
       *[other] { $count } retirés
    }
not-looked-at-e028b =
    { $count ->
        [one] { $count } non examiné
       *[other] { $count } non examinés
    }
not-begun-709e0 =
    { $count ->
        [one] { $count } non commencé
       *[other] { $count } non commencés
    }
title-ce354 = 1 titre
titles-88f98 = { $count } titres

## What a key of book.yaml or shelf.yaml may be

something-else-f41f3 = autre chose
book-yaml-96deb = book.yaml
text-type-text-or-a-list-e83b3 = un texte, {"{"}type, text{"}"} ou une liste de ces valeurs
type-text-29d0b = {"{"}type, text{"}"}
a-name-name-role-file-as-bf6c5 = un nom, {"{"}name, role, file-as{"}"} ou une liste de ces valeurs
text-or-a-list-24bf3 = un texte ou une liste
a-line-or-a-list-of-2d476 = une ligne, ou une liste de lignes
a-line-31b9e = une ligne
a-date-such-as-or-584e6 = une date comme 2026, 2026-11 ou 2026-11-23
a-language-tag-such-as-en-e5e4b = un code de langue comme en, en-GB ou de
an-isbn-or-epub-pdf-dc0c0 = un ISBN, ou {"{"}epub: …, pdf: …{"}"}
an-identifier-scheme-value-edition-or-02b7d = un identifiant, {"{"}scheme, value, edition{"}"} ou une liste de ces valeurs
html-epub-pdf-or-print-79c19 = html, epub, pdf ou print
a-name-or-name-position-b883a = un nom, ou {"{"}name, position{"}"}
an-e-mail-address-72566 = une adresse électronique
a-thema-code-such-as-wtl-90d1f = un code Thema comme WTL, ou une liste de ces codes
a-bisac-code-such-as-trv-7c2e2 = un code BISAC comme TRV010000, ou une liste
a-dewey-number-such-as-or-a7c20 = un indice Dewey comme 914.2, ou une liste
a-class-such-as-g-or-2b956 = une cote comme G530, ou une liste
a-heading-or-a-list-of-6ea8e = une vedette-matière, ou une liste de vedettes
a-fast-heading-or-a-list-56b19 = une vedette FAST, ou une liste
general-children-young-adult-school-college-92d19 = general, children, young-adult, school, college, professional ou {"{"}kind, from, to{"}"}
years-a-whole-number-122a4 = un nombre entier d’années
free-a-price-such-as-eur-0e0e2 = « free », un prix comme 9.90 EUR, une liste de prix ou {"{"}epub: …, pdf: …{"}"}
a-price-such-as-eur-b7cf5 = un prix comme 9.90 EUR
free-or-a-price-such-as-e4bb7 = « free », un prix comme 9.90 EUR ou une liste de prix
world-or-a-list-of-countries-eb3e2 = world, ou une liste de pays
a-day-such-as-baac5 = un jour comme 2027-01-31
a-mapping-with-title-subtitle-publisher-6b42b = un groupe de clés avec title, subtitle, publisher, place, series
an-address-that-begins-with-http-d6e5b = une adresse qui commence par http:// ou https://
a-mapping-with-alt-reviewed-conforms-2aae6 = un groupe de clés avec alt-reviewed, conforms-to, certified-by …
a-day-such-as-cbb8f = un jour comme 2026-11-23
eaa-microenterprise-eaa-fundamental-alteration-or-03a56 = eaa-microenterprise, eaa-fundamental-alteration ou eaa-disproportionate-burden
the-path-of-an-image-or-e9b73 = le chemin d’une image, ou {"{"}image, alt, pdf{"}"}
a-path-inside-the-folder-e02dd = un chemin à l’intérieur du dossier
a-a-letter-x-x-or-76125 = a4, a5, letter, 6x9, 5x8, ou largeur x hauteur, comme 140x216mm
keys-such-as-margins-size-columns-6105a = des clés comme margins, size, columns et drop-caps
classic-modern-van-de-graaf-villard-a0900 = classic, modern, van-de-graaf, villard ou {"{"}inner, outer, top, bottom{"}"}
a-length-such-as-mm-in-421ba = une longueur comme 18mm, 0.75in ou 54pt
or-5e6f6 = 1 ou 2
true-false-or-a-number-of-6ffb3 = true, false ou un nombre de lignes de 2 à 6
sink-on-205a7 = {"{"}sink, on{"}"}
a-number-of-lines-from-to-db329 = un nombre de lignes de 0 à 20
recto-or-any-54640 = recto ou any
break-opening-end-7c325 = {"{"}break, opening, end{"}"}
a-few-characters-or-none-81ecf = quelques caractères, ou none
outer-or-end-2953d = outer ou end
source-print-ready-grey-wrap-87f12 = {"{"}source, print-ready, grey, wrap{"}"}
true-false-or-spine-spine-text-d4ec3 = true, false ou {"{"}spine, spine-text, flaps, barcode{"}"}
down-up-none-97d81 = down, up, none
a-number-from-to-or-false-390a1 = un nombre de 80 à 200, ou false
office-offset-book-bulky-matt-gloss-55940 = office, offset, book, bulky, matt, gloss, ou {"{"}kind, weight, bulk{"}"}, {"{"}thickness{"}"} ou {"{"}pages-per-inch{"}"}, et {"{"}name{"}"}
office-offset-book-bulky-matt-gloss-1fbfd = office, offset, book, bulky, matt, gloss
grams-per-square-metre-f2bda = des grammes par mètre carré
cubic-centimetres-per-gram-such-as-ae043 = des centimètres cubes par gramme, comme 1.3
letters-digits-and-hyphens-1fd3b = des lettres, des chiffres et des traits d’union
a-number-from-to-8387d = un nombre de 1 à 6
figures-tables-listings-or-first-lines-d8b32 = figures, tables, listings ou first-lines, ou plusieurs dans une liste
figures-tables-listings-or-first-lines-8b6da = figures, tables, listings ou first-lines
true-false-book-chapter-section-or-67141 = true, false, book, chapter, section ou {"{"}figures, tables, listings, equations, theorems, together{"}"}
true-false-book-chapter-or-section-a2b9f = true, false, book, chapter ou section
capitals-page-3a62e = {"{"}capitals, page{"}"}
never-always-far-or-words-995d8 = never, always, far ou words
names-and-words-such-as-version-93fa4 = des noms et des mots, comme version: 2.1
words-dba36 = des mots
true-false-or-title-style-lists-a4051 = true, false ou {"{"}title, style, lists, terms{"}"}
indented-or-run-on-f5840 = indented ou run-on
names-and-titles-such-as-persons-fe040 = des noms et des titres, comme personnes: Index des personnes
a-title-aa4e9 = un titre
entries-each-with-the-words-that-cec83 = des entrées, chacune avec les mots qui la désignent, comme Pharos: [Pharos, phare*]
words-or-a-list-of-words-82a63 = des mots, ou une liste de mots
terms-and-what-they-mean-such-73b07 = des termes et leur sens, comme Folio: Le numéro d’une page.
what-the-term-means-or-definition-7aebd = le sens du terme, ou {"{"}definition, also{"}"}
a-word-or-a-list-of-e9d81 = un mot, ou une liste de mots
a-word-993a6 = un mot
abbreviations-and-what-they-stand-for-01d1b = des abréviations et leur sens, comme HTML: HyperText Markup Language
true-false-or-line-numbers-c5f90 = true, false ou {"{"}line-numbers: 5{"}"}
a-whole-number-such-as-or-79854 = un nombre entier comme 5 ou 10
book-chapter-or-never-46de6 = book, chapter ou never
foot-margin-chapter-or-endnotes-or-9e1c1 = foot, margin, chapter ou endnotes, ou bien {"{"}place, numbering{"}"}
foot-margin-chapter-or-endnotes-5d76e = foot, margin, chapter ou endnotes
chapter-book-or-page-ff8ac = chapter, book ou page
epub-mathml-or-pictures-75b55 = {"{"}epub: mathml ou pictures{"}"}
mathml-or-pictures-0e95a = mathml ou pictures
names-with-the-tex-that-each-63139 = des noms avec le TeX que chacun représente, comme {"{"}R: \mathbb{"{"}R{"}"}{"}"}
letters-7ad8d = des lettres
tex-2936b = du TeX
false-or-verso-recto-pick-36060 = false, ou {"{"}verso, recto, pick{"}"}
none-author-book-part-chapter-or-51e73 = none, author, book, part, chapter ou section
first-or-last-d809e = first ou last
rules-or-rules-with-a-reason-90181 = des règles, ou des règles avec une raison, comme image-alt: Les ornements ne disent rien
a-rule-or-a-rule-with-28b00 = une règle, ou une règle avec une raison
essay-or-book-e6161 = essay ou book
the-path-of-a-bibliography-or-5cfa2 = le chemin d’une bibliographie, ou une liste de chemins
a-list-of-works-each-with-1e3ff = une liste d’œuvres, chacune avec un id et un type
a-work-with-an-id-and-734c2 = une œuvre avec un id et un type
author-date-notes-numeric-or-the-f008f = author-date, notes, numeric ou le chemin d’un fichier .csl
style-bibliography-by-f27e7 = {"{"}style, bibliography, by{"}"}
book-chapter-or-none-619df = book, chapter ou none
type-1303c = type
key-other-or-for-all-or-9ba99 = @key, @other ou @* pour tout, ou une liste de clés
a-key-8fa3a = une clé
a-name-or-name-role-file-5dd3b = un nom ou {"{"}name, role, file-as{"}"}
an-identifier-or-scheme-value-edition-4dd48 = un identifiant ou {"{"}scheme, value, edition{"}"}
an-spdx-identifier-such-as-cc-69339 = un identifiant SPDX comme CC-BY-4.0, ou {"{"}name, url{"}"}
a-list-of-subjects-64f35 = une liste de sujets
a-subject-or-label-authority-term-6895c = un sujet ou {"{"}label, authority, term{"}"}
a-list-of-files-and-parts-7a5c4 = une liste de fichiers et de parties
a-file-file-or-part-chapters-d2519 = un fichier, {"{"}file: …{"}"} ou {"{"}part: …, chapters: […]{"}"}
a-role-such-as-chapter-preface-ee193 = un rôle comme chapter, preface ou appendix
a-list-of-files-eb0b9 = une liste de fichiers
a-file-or-file-title-role-15583 = un fichier ou {"{"}file: …, title: …, role: …{"}"}
a-word-or-a-list-of-27170 = un mot ou une liste de mots
shelf-yaml-c06ef = shelf.yaml
a-pattern-such-as-titles-or-15a49 = un motif comme titles/*, ou une liste de motifs et de {"{"}files: …, series: …{"}"}
a-pattern-such-as-titles-or-322bc = un motif comme titles/*, ou {"{"}files: …, series: …{"}"}
a-pattern-such-as-poems-3e316 = un motif comme poems/*
a-list-of-editions-html-epub-f7413 = une liste d’éditions : html, epub, pdf
a-list-of-records-marc-onix-1192e = une liste de notices : marc, onix, dc …
slugs-each-with-the-reason-71060 = des slugs, chacun avec la raison
the-reason-or-reason-date-083a8 = la raison, ou {"{"}reason: …, date: …{"}"}
alternatives-yaml-e569e = alternatives.yaml
what-the-picture-shows-or-if-7127c = ce que montre l’image, ou "" si elle ne montre rien d’important
