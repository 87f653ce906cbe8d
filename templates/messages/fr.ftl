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
nobody-is-there-to-answer-which-33447 = Impossible de demander ici quel genre de livre créer
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
is-shown-there-and-made-again-4c364 = { $name } s’affiche à cette adresse, et est produit de nouveau à chaque enregistrement. Ctrl-C y met fin.
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
a-list-in-square-brackets-that-68798 = Une liste entre crochets qui n’est pas fermée
end-it-with-and-indent-its-bf790 = Fermez-la par ], et mettez ses lignes en retrait.
keys-in-braces-that-are-not-a2533 = Des clés entre accolades qui ne sont pas fermées
end-them-with-and-indent-their-9a97d = Fermez-les par {"}"}, et mettez leurs lignes en retrait.
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
another-program-has-it-5084e = un autre programme l’occupe
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
put-the-work-into-the-bibliography-747e9 = Ajoutez l’ouvrage à la bibliographie. Pour un @ qui ne cite rien, écrivez \@.
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

## Ce qu’octavo explain dit des règles : ce que chacune signifie, pourquoi elle existe, comment y remédier

to-mend-it-0be05 = Pour corriger : { $mend }
this-is-told-06d9a = Ceci est signalé :
this-is-not-1952b = Ceci ne l’est pas :
# file-missing
a-file-or-folder-that-was-44f71 = Un fichier ou un dossier indiqué n’existe pas
# file-missing
the-name-is-mistyped-or-the-d18a7 = Le nom est mal écrit, ou la commande a été lancée dans un autre dossier que vous ne pensez. Les chemins de la ligne de commande partent de l’endroit où vous êtes ; ceux de `book.yaml`, de l’endroit où se trouve ce fichier.
# file-missing
look-at-the-path-and-at-5ac65 = Vérifiez le chemin, et les majuscules qu’il contient.
# file-unreadable
a-file-could-not-be-read-c6e37 = Un fichier n’a pas pu être lu (droits d’accès, ou dossier à sa place)
# file-unreadable
the-system-does-not-let-octavo-2450b = Le système ne permet pas à Octavo de le lire : les droits d’accès manquent, ou ce qui porte ce nom est un dossier ou un périphérique.
# file-unreadable
look-at-its-permissions-or-name-3394b = Vérifiez ses droits d’accès, ou indiquez un autre fichier.
# file-outside
a-path-leads-outside-the-manuscript-3fe43 = Un chemin mène hors du dossier du manuscrit, directement ou par un lien symbolique
# file-outside
a-manuscript-may-be-a-stranger-e60ba = Un manuscrit peut venir d’un inconnu : ce qui se trouve à côté de son dossier ne le concerne pas, et manquerait dès qu’on déplacerait le dossier.
# file-outside
copy-the-file-into-the-folder-351c4 = Copiez le fichier dans le dossier du manuscrit.
# file-encoding
a-file-is-not-utf-737e2 = Un fichier n’est pas en UTF-8
# file-encoding
older-word-processors-write-encodings-in-c3e4a = Les traitements de texte anciens utilisent des encodages où les accents sont d’autres octets. On ne peut pas savoir avec certitude ce qu’ils signifient, et une supposition changerait des mots.
# file-encoding
save-the-file-as-utf-most-bef54 = Enregistrez le fichier en UTF-8 ; la plupart des éditeurs de texte le proposent sous « Enregistrer avec l’encodage ». Ou bien : `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`.
# file-nul
a-file-has-nul-bytes-it-f1118 = Un fichier contient des octets nuls : ce n’est pas du texte
# file-nul
no-text-has-a-byte-that-fb509 = Aucun texte ne contient d’octet nul. C’est un fichier de traitement de texte, une image, ou de l’UTF-16.
# file-nul
export-the-text-as-markdown-in-fb997 = Exportez le texte en Markdown, encodé en UTF-8.
# file-empty
a-manuscript-has-no-text-98837 = Un manuscrit n’a pas de texte
# file-empty
there-is-nothing-to-make-an-5033e = Il n’y a rien dont on puisse faire une édition : lignes vides, commentaires et métadonnées ne sont pas du texte.
# file-empty
write-something-or-name-another-file-d5a0f = Écrivez quelque chose, ou indiquez un autre fichier.
# file-too-large
a-file-is-larger-than-octavo-f88fa = Un fichier est trop gros pour qu’Octavo le lise
# file-too-large
texts-may-have-mb-pictures-mb-efd6a = Un texte peut avoir 32 Mo, une image 64 Mo : bien plus qu’il n’en faut à un livre. Le fichier est sans doute autre chose.
# file-too-large
make-the-picture-smaller-or-divide-4533b = Réduisez l’image, ou divisez le texte en chapitres.
# folder-without-markdown
a-folder-holds-no-markdown-file-8fe8f = Un dossier ne contient aucun fichier Markdown
# folder-without-markdown
chapters-are-files-that-end-in-4b365 = Les chapitres sont des fichiers en `.md`, `.markdown`, `.qmd` ou `.Rmd`, et le dossier n’en contient aucun.
# folder-without-markdown
name-the-folder-in-which-the-97762 = Indiquez le dossier où se trouvent les chapitres, ou commencez par `octavo init`.
# nesting-too-deep
lists-or-quotations-are-nested-deeper-82328 = Des listes ou des citations sont imbriquées trop profondément pour être affichées
# nesting-too-deep
no-page-is-wide-enough-for-b2da4 = Aucune page n’est assez large, et aucun lecteur ne s’y retrouverait. En général, c’est un programme qui l’a écrit, ou des lignes commencent par des centaines de `>`.
# nesting-too-deep
take-levels-out-7c621 = Supprimez quelques niveaux.
# paragraph-tangled
a-paragraph-with-thousands-of-brackets-9b14c = Un paragraphe contient des milliers de crochets, d’astérisques ou de commentaires ouverts
# paragraph-tangled
to-read-it-would-take-hours-e55c7 = Le lire prendrait des heures, car chaque signe peut aller avec chacun des autres. Aucune phrase n’est ainsi faite : ce sont des données, ou l’œuvre d’un programme.
# paragraph-tangled
put-it-between-fences-as-a-df6f2 = Mettez-le entre des clôtures (```` ``` ````) comme bloc de code, ou supprimez-le.
# config-syntax
yaml-that-cannot-be-parsed-055c0 = Du YAML impossible à analyser
# config-syntax
the-metadata-cannot-be-understood-at-693f3 = Les métadonnées sont tout à fait incompréhensibles. Neuf fois sur dix, c’est un deux-points dans un titre.
# config-syntax
put-the-value-into-quotation-marks-0f753 = Mettez la valeur entre guillemets.
# config-type
a-value-of-the-wrong-kind-e371c = Une valeur n’est pas du bon type
# config-type
a-list-stands-where-words-are-bb8f6 = Une liste figure là où un texte est attendu, ou un texte là où il faut un nombre.
# config-type
the-message-says-what-the-key-8c33a = Le message dit ce que la clé accepte.
# config-unknown-key
a-key-that-octavo-does-not-3ec73 = Une clé qu’Octavo ne connaît pas
# config-unknown-key
what-nobody-knows-has-no-effect-00aa6 = Une clé inconnue n’a aucun effet, et une clé mal écrite semble en avoir un.
# config-unknown-key
correct-its-spelling-words-of-your-7682c = Corrigez son orthographe ; vos propres valeurs, à reprendre dans le texte, se placent sous `variables:`.
# config-value
a-value-that-is-not-one-5a062 = Une valeur n’est pas l’une de celles qui sont possibles
# config-value
the-key-can-have-a-few-3b49a = La clé n’accepte que quelques valeurs, et celle-ci n’en est pas une.
# config-value
the-message-lists-those-that-there-c356b = Le message énumère celles qui existent.
# chapter-missing
book-yaml-or-summary-md-names-82556 = book.yaml ou SUMMARY.md nomme un fichier qui n’existe pas
# chapter-missing
a-book-without-one-of-its-4a408 = Un livre auquel manque l’un de ses chapitres n’est pas le livre voulu. En général, le fichier a été renommé.
# chapter-missing
correct-the-name-in-the-list-82830 = Corrigez le nom dans la liste, ou supprimez-le.
# chapter-planned
summary-md-names-a-chapter-that-a55cb = SUMMARY.md nomme un chapitre qui n’a pas encore de fichier
# chapter-planned
mdbook-lists-chapters-that-are-still-f1789 = mdBook énumère aussi les chapitres qui restent à écrire. Le livre est produit sans celui-ci.
# chapter-planned
nothing-until-it-is-written-15d94 = Rien à faire, tant qu’il n’est pas écrit.
# chapter-elsewhere
a-list-of-chapters-leads-to-b5b47 = Une liste de chapitres mène à une adresse du web ou hors du dossier : ce n’est pas un chapitre
# chapter-elsewhere
the-line-of-the-list-leads-f0bb1 = La ligne de la liste mène au web ou hors du dossier, alors qu’un chapitre se trouve dans le dossier.
# chapter-elsewhere
nothing-if-the-link-was-meant-fdd12 = Rien à faire, si la ligne est bien un lien voulu comme tel.
# chapter-twice
the-same-file-is-listed-twice-f5df5 = Le même fichier figure deux fois dans la liste
# chapter-twice
the-same-words-would-stand-in-dbce4 = Les mêmes mots seraient deux fois dans le livre, avec les mêmes adresses.
# chapter-twice
take-one-of-the-two-lines-15c71 = Supprimez l’une des deux lignes.
# file-unlisted
a-markdown-file-beside-the-chapters-e32ba = Un fichier Markdown se trouve à côté des chapitres, mais n’en est pas un
# file-unlisted
a-list-of-chapters-counts-alone-8229b = Seule compte la liste des chapitres, et l’on oublie facilement d’y ajouter un fichier nouveau du dossier.
# file-unlisted
name-it-under-chapters-or-leave-12fd9 = Indiquez-le sous `chapters:`, ou laissez-le.
# shelf-pattern
shelf-yaml-names-manuscripts-by-a-e372e = shelf.yaml désigne des manuscrits par un motif auquel aucun ne répond
# shelf-pattern
titles-that-the-pattern-was-meant-3af4d = Les titres que le motif devait désigner ne sont pas produits, et personne ne s’en apercevrait.
# shelf-pattern
patterns-are-taken-from-the-folder-70a0b = Les motifs partent du dossier de `shelf.yaml` : `titles/*` désigne ce qui se trouve directement dans `titles`, `titles/**/*.md` tous les fichiers Markdown qu’il contient, à tous les niveaux.
# shelf-record
shelf-yaml-asks-for-a-record-6febb = shelf.yaml demande une notice ou une édition qui n’existe pas
# shelf-record
what-is-asked-for-there-is-d0fee = Rien ne peut produire ce qui y est demandé.
# shelf-record
octavo-record-help-lists-the-records-ee164 = `octavo record --help` énumère les notices, `octavo build --help` les éditions.
# slug-changed
a-title-that-was-published-would-0d591 = Un titre déjà publié recevrait une autre adresse
# slug-changed
readers-shops-and-libraries-have-the-ddce7 = Les lecteurs, les librairies et les bibliothèques ont l’adresse du titre : elle ne mènerait plus nulle part.
# slug-changed
give-the-manuscript-the-slug-that-11f57 = Redonnez au manuscrit le `slug:` qu’il avait. S’il s’agit désormais d’un autre titre, écrivez l’ancien nom sous `withdrawn:` dans `shelf.yaml`, avec la raison.
# slug-twice
two-manuscripts-of-one-run-have-a5b5c = Deux manuscrits traités ensemble ont le même nom (slug)
# slug-twice
the-editions-of-one-would-overwrite-27aa0 = Les éditions de l’un écraseraient celles de l’autre.
# slug-twice
give-one-of-the-two-a-a1fd8 = Donnez un `slug:` à l’un des deux.
# title-missing
neither-front-matter-nor-a-first-99008 = Ni l’en-tête ni un premier titre du texte ne donnent de titre au livre
# title-missing
something-must-stand-on-the-title-61f1f = Il faut bien un titre pour la page de titre, les catalogues et la fenêtre d’une liseuse. Faute de mieux, c’est le nom du fichier.
# title-missing
write-title-in-the-metadata-or-4ec75 = Écrivez `title:` dans les métadonnées, ou commencez par un titre.
# ignore-unknown
a-rule-is-silenced-that-does-a60f6 = Une règle à masquer n’existe pas
# ignore-unknown
there-is-no-such-rule-so-c29a2 = Il n’y a pas de règle de ce nom : rien n’est donc masqué.
# ignore-unknown
correct-the-name-each-message-has-b8df0 = Corrigez le nom : chaque message le porte, et `octavo rules` énumère toutes les règles.
# ignore-error
an-error-is-to-be-silenced-a0b7d = Une erreur doit être masquée, ce qui n’est pas possible
# ignore-error
an-error-means-that-an-edition-c4b31 = Une erreur signifie qu’une édition serait fautive. La masquer ne la rendrait pas juste.
# ignore-error
mend-what-it-says-and-take-84b58 = Corrigez ce que dit le message, et supprimez le masquage.
# ignore-unused
a-silencing-to-which-no-message-25427 = Un masquage auquel aucun message ne répond
# ignore-unused
what-it-was-to-silence-is-398ef = Ce qu’il devait masquer n’y est pas, ou n’y est plus. Si on le laissait, il cacherait le prochain message.
# ignore-unused
take-it-out-it-is-told-c38e9 = Supprimez-le. Il n’est signalé que lorsque toutes les éditions habituelles sont produites, car certaines règles ne concernent que l’une d’elles.
# link-dead
a-link-to-a-heading-file-d37f7 = Un lien vers un titre, un fichier ou un chapitre qui n’existe pas
# link-dead
who-follows-it-arrives-nowhere-so-5beb8 = Qui le suit n’arrive nulle part ; ses mots restent donc, sans le lien. En général, un titre a été reformulé, et son adresse avec lui, ou un fichier a été renommé.
# link-dead
take-the-address-that-is-proposed-56d83 = Prenez l’adresse proposée. Un titre qui a sa propre adresse, `{"{"}#salt{"}"}`, la garde quels que soient ses mots.
# link-scheme
a-link-with-a-scheme-that-aad32 = Un lien dont le schéma n’est pas admis dans les éditions (javascript:, data:, file:)
# link-scheme
such-an-address-runs-a-program-8b371 = Une telle adresse lance un programme ou ouvre un fichier de la machine du lecteur. Les éditions n’admettent ni l’un ni l’autre.
# link-scheme
write-an-address-that-begins-with-0f928 = Écrivez une adresse qui commence par `https:` ou `mailto:`, ou supprimez le lien.
# link-reference
a-reference-link-without-its-definition-841f3 = Une référence de lien sans définition
# link-reference
brackets-behind-brackets-are-a-link-0fd91 = Des crochets qui suivent des crochets sont un lien dont l’adresse est ailleurs dans le fichier, et elle n’y est pas.
# link-reference
add-the-line-salt-https-if-2fb66 = Ajoutez la ligne `[salt]: https://…` ; s’il s’agit des crochets eux-mêmes, mettez une barre oblique inverse devant le premier.
# reference-dead
a-reference-by-its-name-to-60ae5 = Un renvoi désigne par son nom quelque chose qui n’est pas dans le livre
# reference-dead
the-sentence-would-say-see-and-b98b2 = La phrase dirait « voir », et plus rien. À la différence d’un lien, un renvoi n’a pas de mots à lui qui pourraient rester.
# reference-dead
give-what-is-meant-the-id-93c0f = Donnez cet identifiant à ce qui est visé, ou corrigez le nom ; pour un @ qui ne renvoie à rien, écrivez `\@`.
# reference-nameless
a-reference-without-words-to-something-0ad22 = Un renvoi sans mots vers quelque chose qui n’a ni numéro ni titre
# reference-nameless
a-reference-without-words-takes-the-f254e = Un renvoi sans mots prend le numéro ou le titre de ce qu’il désigne, et il n’y a ici ni l’un ni l’autre.
# reference-nameless
write-words-between-the-brackets-or-77937 = Écrivez des mots entre les crochets, ou donnez une légende à la figure ou au tableau.
# reference-outside
the-page-is-asked-for-of-7ac6e = La page demandée est celle de quelque chose qui n’est pas dans le livre
# reference-outside
only-places-in-this-book-have-25b53 = Seuls les endroits de ce livre ont des pages.
# reference-outside
take-page-away-b2e8e = Supprimez `{"{"}.page{"}"}`.
# list-empty
a-list-of-figures-or-tables-d4c42 = Une liste de figures ou de tableaux est demandée, mais il n’y a rien à y mettre ou pas de place pour elle
# list-empty
a-list-of-figures-or-tables-04f0b = Une liste de figures ou de tableaux énumère ceux qui ont une légende, et se place après la table des matières ; un essai sans table des matières n’a pas cette place.
# list-empty
give-them-captions-or-take-the-fb2ca = Donnez-leur des légendes, ou supprimez la liste sous `lists:`.
# variable-unknown
a-name-that-is-neither-in-efda9 = Un {"{"}{"{"} nom {"}"}{"}"} qui n’est ni dans les métadonnées ni parmi les variables
# variable-unknown
between-double-braces-stands-a-name-503c6 = Le nom entre doubles accolades n’a reçu de sens nulle part ; il est donc montré tel qu’il est écrit.
# variable-unknown
add-it-under-variables-in-the-09791 = Ajoutez-le sous `variables:` dans les métadonnées ; s’il s’agit des accolades elles-mêmes, mettez une barre oblique inverse devant elles.
# term-unknown
a-word-is-marked-as-a-8d1c7 = Un mot est marqué comme un terme qu’aucun glossaire n’explique
# term-unknown
the-word-is-marked-as-one-3b316 = Le mot est marqué comme expliqué par le glossaire, mais il n’y figure pas.
# term-unknown
explain-it-under-glossary-or-in-a8267 = Expliquez-le sous `glossary:` ou dans un bloc `:::glossary`, ou nommez l’entrée : `{"{"}.term entry=Folio{"}"}`.
# term-duplicate
two-entries-of-a-glossary-explain-54e38 = Deux entrées d’un glossaire expliquent le même terme
# term-duplicate
two-explanations-of-one-word-are-f6507 = Le glossaire contient deux explications d’un même mot, et un lien ne peut mener qu’à l’une d’elles.
# term-duplicate
make-one-of-the-two-296f0 = Réunissez-les en une seule.
# term-unused
entries-of-a-glossary-to-which-1b63a = Des entrées d’un glossaire auxquelles aucun mot du texte ne mène, alors que d’autres en ont
# term-unused
other-entries-are-reached-from-the-0ef77 = On arrive aux autres entrées à partir du texte, et pas à celle-ci : peut-être le mot devait-il être marqué, peut-être n’est-il plus dans le texte.
# term-unused
mark-the-words-that-it-explains-4045b = Marquez les mots qu’elle explique, `[words]{"{"}.term{"}"}`, ou supprimez l’entrée.
# abbreviation-duplicate
an-abbreviation-that-is-said-to-bff19 = Une abréviation à laquelle sont donnés deux sens
# abbreviation-duplicate
it-cannot-be-written-out-in-f51f1 = Elle ne peut pas se développer de deux façons.
# abbreviation-unused
what-an-abbreviation-stands-for-is-65b3d = Le sens d’une abréviation est donné, mais elle n’est pas dans le texte
# abbreviation-unused
the-text-does-not-have-the-9225b = L’abréviation n’est pas dans le texte, ou y est écrite autrement.
# abbreviation-unused
correct-its-spelling-or-take-it-b56bf = Corrigez son orthographe, ou supprimez-la.
# apparatus-line
an-apparatus-names-a-line-that-65b12 = Un apparat indique une ligne que les vers qui le précèdent n’ont pas
# apparatus-line
a-reading-belongs-to-a-line-0b11c = Une leçon se rapporte à une ligne des vers qui la précèdent, et ils n’en ont pas autant.
# apparatus-line
count-again-start-says-with-which-56ab3 = Recomptez ; `start=` dit à quel numéro les vers commencent.
# apparatus-lemma
an-apparatus-speaks-of-words-that-589a8 = Un apparat parle de mots qui ne sont pas dans le texte qui le précède
# apparatus-lemma
a-reading-names-the-words-that-9c5f3 = Une leçon cite les mots que d’autres témoins donnent autrement, et le texte qui la précède ne les a pas tels qu’ils sont écrits.
# apparatus-lemma
copy-the-words-from-the-text-ebaea = Copiez les mots à partir du texte.
# parallel-uneven
texts-in-parallel-that-do-not-541a3 = Des textes en regard n’ont pas le même nombre de paragraphes
# parallel-uneven
paragraphs-stand-side-by-side-the-1b1c1 = Les paragraphes sont côte à côte, le premier à côté du premier. Là où un texte en a davantage, les derniers n’ont rien à côté d’eux.
# parallel-uneven
divide-or-join-paragraphs-until-both-3d26f = Divisez ou réunissez des paragraphes jusqu’à ce que les deux textes en aient autant.
# play-recognised
a-text-that-is-set-as-fb608 = Un texte est composé comme une pièce de théâtre, car c’en est sûrement une
# play-recognised
the-text-has-acts-or-scenes-bd54e = Le texte a des actes ou des scènes, et les mêmes personnages, en petit nombre, y parlent tour à tour, comme dans une pièce : il a été composé comme une pièce, les noms des personnages en petites capitales, et ses lignes gardées.
# play-recognised
nothing-if-it-is-a-play-01721 = Rien à faire, si c’est une pièce ; `drama: true` dans les métadonnées le dit, et le message disparaît. `drama: false` fait composer le texte comme de la prose.
# break-idle
a-break-with-nothing-behind-it-be5f3 = Une séparation n’est suivie de rien qu’elle puisse séparer de ce qui précède
# break-idle
a-break-parts-what-stands-before-7d136 = Une séparation se place entre ce qui la précède et ce qui la suit dans la même section. À la fin d’une section, rien ne suit, et un titre suffit à séparer : l’ornement est laissé de côté.
# break-idle
take-the-line-out-or-write-78e7d = Supprimez la ligne, ou ajoutez du texte après elle.
# index-see
an-entry-of-the-index-leads-baf2d = Une entrée de l’index renvoie à une autre qui n’existe pas, ou qui ne mène elle-même nulle part
# index-see
who-looks-there-is-sent-on-8ba82 = Qui cherche là est renvoyé à une entrée qui n’existe pas.
# index-see
correct-the-name-behind-see-or-0750f = Corrigez le nom qui suit `see=`, ou marquez un passage pour cette entrée.
# index-range
a-range-of-an-index-that-9ca1c = Une plage d’un index ne fait que commencer, ou que finir
# index-range
of-a-range-only-one-end-ac64c = On ne connaît qu’une extrémité de la plage : elle est donc composée comme un seul passage.
# index-range
write-the-same-entry-with-begin-d84c7 = Écrivez la même entrée avec `.begin` et avec `.end`.
# index-empty
without-words-there-is-nothing-to-68d49 = Sans mots, il n’y a rien à mettre dans l’index.
# index-empty
write-words-between-the-brackets-or-610ab = Écrivez des mots entre les crochets, ou `entry="…"`.
# index-unfound
a-term-that-the-index-is-2329d = Un terme que l’index doit avoir n’est nulle part dans le texte
# index-unfound
the-index-is-to-have-a-fd8a0 = L’index doit avoir un terme dont les mots sont cherchés dans le texte, et ils n’y sont pas.
# index-unfound
look-at-the-spelling-at-the-015a4 = Vérifiez l’orthographe ; `*` à la fin d’un mot tient lieu de n’importe quelle terminaison.
# index-crowded
an-entry-of-the-index-with-3087a = Une entrée de l’index a beaucoup de passages, et rien qui les distingue
# index-crowded
nobody-looks-up-a-dozen-places-8183a = Personne ne consulte une douzaine de passages pour trouver le bon.
# index-crowded
part-them-entry-main-sub-or-7c620 = Distinguez-les, `entry="main!sub"`, ou ne marquez que les passages où il en est vraiment question.
# index-alone
an-entry-of-the-index-with-aa988 = Une entrée de l’index a une sous-entrée et rien d’autre
# index-alone
one-sub-entry-under-nothing-else-821d0 = Une sous-entrée qui est seule sous une entrée sans passages n’est qu’une seule entrée écrite sur deux lignes.
# index-alone
make-one-entry-of-the-two-6654d = Faites des deux une seule entrée.
# image-missing
an-image-file-that-does-not-82b9d = Un fichier d’image qui n’existe pas
# image-missing
the-path-leads-to-no-file-f2b43 = Le chemin ne mène à aucun fichier. Certains systèmes ne font pas de différence entre `Map.png` et `map.png`, d’autres en font une.
# image-missing
correct-the-path-it-starts-at-1387a = Corrigez le chemin : il part du fichier dans lequel il est écrit.
# image-type
an-image-of-a-type-that-f2c04 = Une image d’un type que les éditions n’acceptent pas
# image-type
e-readers-show-jpeg-png-gif-2f2d5 = Les liseuses affichent le JPEG, le PNG, le GIF, le SVG et le WebP, et rien d’autre.
# image-type
save-it-as-png-or-as-23c6c = Enregistrez-la en PNG, ou en JPEG si c’est une photographie.
# image-broken
an-image-file-that-cannot-be-e50da = Un fichier d’image ne peut pas être lu comme une image
# image-broken
the-file-was-cut-short-or-e141f = Le fichier est tronqué, ou il est autre chose que ne le dit son extension.
# image-broken
copy-it-anew-from-where-it-fa8a7 = Copiez-le de nouveau depuis son lieu d’origine.
# image-remote
an-image-on-the-network-which-cff4c = Une image sur le réseau, qui n’est pas récupérée sans --allow-remote
# image-remote
what-is-on-the-network-may-9d911 = Ce qui est sur le réseau peut être demain une autre image, ou ne plus y être. Un lien la remplace.
# image-remote
download-it-if-you-may-use-7f57b = Téléchargez-la, si vous avez le droit de l’utiliser ; ou produisez les éditions avec `--allow-remote`.
# image-alt
an-image-without-alternative-text-e3da8 = Une image sans texte de remplacement
# image-alt
who-cannot-see-the-picture-hears-b603c = Qui ne peut pas voir l’image entend ces mots à sa place et, s’ils manquent, le nom d’un fichier.
# image-alt
say-between-the-brackets-what-it-08fe3 = Dites entre les crochets ce qu’elle montre ; si elle n’apporte rien, `{"{"}.decorative{"}"}`. Les mots destinés aux images que vous ne pouvez pas modifier se placent dans `alternatives.yaml`.
# alternative-unknown
alternatives-yaml-names-a-picture-that-9c298 = alternatives.yaml nomme une image qui n’existe pas
# alternative-unknown
the-path-is-mistyped-and-the-2d838 = Le chemin est mal écrit, et l’image visée n’a pas de texte.
# alternative-unknown
correct-the-path-it-starts-at-1c61a = Corrigez le chemin : il part du dossier du manuscrit.
# alternative-unused
alternatives-yaml-names-a-picture-that-f5e48 = alternatives.yaml nomme une image qu’aucune page ne montre
# alternative-unused
no-page-shows-this-picture-it-c7dca = Aucune page ne montre cette image : elle a été retirée, ou c’est un autre chemin qui la désigne.
# image-alt-name
an-alternative-text-that-is-the-39124 = Un texte de remplacement qui est le nom du fichier
# image-alt-name
programs-that-describe-nothing-put-the-36b8b = Les programmes qui ne décrivent rien y mettent le nom du fichier. À qui écoute, il ne dit rien.
# image-alt-name
say-what-it-shows-87b9f = Dites ce que montre l’image.
# image-alt-caption
an-alternative-text-that-says-the-f4ab1 = Un texte de remplacement qui dit la même chose que la légende
# image-alt-caption
a-listener-hears-the-same-twice-4b45e = La personne qui écoute entend deux fois la même chose, et ne sait toujours pas ce qu’il y a à voir.
# image-alt-caption
let-the-words-say-what-the-d5215 = Dites dans ce texte ce que la légende ne dit pas.
# image-alt-wordy
an-alternative-text-that-is-too-773c2 = Un texte de remplacement trop long, ou qui commence par « image de »
# image-alt-wordy
nobody-can-stop-in-the-middle-c179e = On ne peut pas s’arrêter au milieu, ni réécouter une phrase ; et que c’est une image, on l’annonce de toute façon.
# image-alt-wordy
say-the-important-thing-in-a-57cf0 = Dites l’essentiel en une phrase ; le reste va dans le texte ou dans une description `{"{"}.complex{"}"}`.
# image-webp
an-image-in-webp-which-older-ce5ce = Une image en WebP, que les liseuses anciennes n’affichent pas
# image-webp
readers-that-were-sold-before-leave-ea4af = Les liseuses vendues avant 2023 laissent un blanc. Octavo fait convertir l’image en JPEG ou en PNG par le navigateur ; une image animée reste telle quelle.
# image-webp
save-it-as-jpeg-or-png-735f5 = Enregistrez-la en JPEG ou en PNG.
# image-outside
an-image-path-leads-outside-the-7deb7 = Le chemin d’une image mène hors du dossier du manuscrit
# image-outside
a-manuscript-may-be-a-stranger-1e4d6 = Un manuscrit peut venir d’un inconnu, et ce qui se trouve à côté de son dossier ne le regarde pas.
# image-outside
copy-the-picture-into-the-folder-30459 = Copiez l’image dans le dossier.
# heading-skip
a-heading-more-than-one-level-6b1a2 = Un titre plus d’un niveau au-dessous du précédent
# heading-skip
who-listens-to-a-book-finds-a85fc = La personne qui écoute un livre s’y oriente d’après les niveaux des titres. Dans les éditions, celui-ci est remonté, pour qu’aucun niveau ne manque.
# heading-skip
take-number-signs-away-78b3c = Enlevez des croisillons.
# heading-empty
a-heading-without-text-fcc95 = Un titre sans texte
# heading-empty
it-would-be-an-empty-line-40711 = Ce serait une ligne vide dans la table des matières ; il est laissé de côté.
# heading-empty
write-its-words-or-take-the-3c86c = Écrivez les mots du titre, ou enlevez les croisillons.
# heading-missing
a-chapter-without-a-heading-or-3dc82 = Un chapitre sans titre, ni dans le texte ni dans l’en-tête, prend le nom de son fichier
# heading-missing
each-chapter-has-a-title-in-5f71e = Chaque chapitre a un titre dans la table des matières. Celui-ci prend le nom de son fichier.
# heading-missing
begin-the-file-with-a-heading-cd185 = Commencez le fichier par un titre, ou écrivez `title:` dans son en-tête.
# id-duplicate
the-same-id-is-given-twice-6400e = Le même identifiant est donné deux fois
# id-duplicate
an-address-can-lead-to-one-9f102 = Une adresse ne peut mener qu’à un seul endroit. Le premier la garde, le second en reçoit une autre.
# id-duplicate
rename-one-of-the-two-and-b9f32 = Renommez l’un des deux, et les liens qui y mènent.
# note-undefined
a-footnote-reference-without-a-note-cd344 = Un appel de note sans note
# note-undefined
the-text-refers-to-a-note-45c3f = Le texte appelle une note que personne n’a écrite.
# note-undefined
add-the-line-or-take-the-5df6f = Ajoutez la ligne `[^1]: …`, ou supprimez l’appel.
# note-unused
a-note-that-nothing-refers-to-61d99 = Une note que rien n’appelle
# note-unused
a-note-to-which-nothing-refers-845f1 = Une note que rien n’appelle n’a pas de place dans le livre ; elle est laissée de côté.
# note-unused
put-its-where-it-belongs-887e4 = Mettez son `[^1]` à l’endroit où elle doit être appelée.
# note-duplicate
two-notes-with-the-same-label-9300e = Deux notes ont la même étiquette
# note-duplicate
two-notes-have-one-label-and-93b12 = Deux notes ont une même étiquette, et un appel ne peut en désigner qu’une. La première compte.
# note-duplicate
give-the-second-a-label-of-b6260 = Donnez à la seconde sa propre étiquette.
# html-removed
html-that-may-not-stand-in-dd82a = Du HTML qui n’est pas admis dans une édition (scripts, cadres, formulaires…) a été retiré
# html-removed
scripts-frames-forms-and-embedded-media-47385 = Les scripts, les cadres, les formulaires et les médias intégrés ne fonctionnent ni dans un livre numérique ni sur papier, et sont un danger pour les lecteurs.
# html-removed
write-it-in-markdown-or-in-77d1f = Écrivez-le en Markdown ou en HTML simple.
# html-unknown
something-in-angle-brackets-that-is-c6dd7 = Quelque chose entre chevrons, qui n’est pas un élément HTML, est montré comme du texte
# html-unknown
words-between-angle-brackets-are-taken-8c960 = Des mots entre chevrons sont pris pour du HTML, et HTML n’a pas cet élément. Ils sont montrés tels qu’ils sont écrits.
# html-unknown
put-them-between-backticks-or-a-e0d32 = Mettez-les entre accents graves, ou placez une barre oblique inverse devant le chevron.
# directive-unknown
a-block-with-a-name-that-e4da0 = Un bloc (:::) dont Octavo ne connaît pas le nom
# directive-unknown
nobody-knows-what-the-block-is-0a397 = On ne sait pas ce que le bloc doit devenir. Son contenu reste, comme s’il n’y avait pas de bloc.
# directive-unknown
correct-the-name-the-handbook-lists-16c19 = Corrigez le nom ; le manuel énumère les blocs qui existent.
# include-missing
a-file-that-is-to-be-aeeb7 = Un fichier à inclure ne peut pas l’être
# include-missing
the-file-is-not-in-the-933e6 = Le fichier n’est pas dans le dossier du manuscrit, ou ne contient pas les lignes ou la région demandées. La commande est montrée telle qu’elle est écrite.
# date-moving
a-date-that-another-program-would-fdbd4 = Une date qu’un autre programme remplirait : ce serait chaque fois un autre jour
# date-moving
an-edition-of-octavo-is-the-0e4d4 = Une édition d’Octavo est la même quel que soit le jour où elle est produite. `today` désignerait chaque fois un autre jour : la date est donc laissée de côté.
# date-moving
write-the-day-4a8dd = Écrivez le jour.
# cell-uncomputed
code-that-another-program-would-run-23dce = Du code qu’un autre programme exécuterait : ce qu’il montrerait n’est pas dans les éditions
# cell-uncomputed
octavo-runs-nothing-that-a-manuscript-e22ee = Octavo n’exécute rien de ce qu’apporte un manuscrit. Le code est montré ; ce qu’il écrirait ou dessinerait n’est pas dans le livre.
# cell-uncomputed
let-the-other-program-keep-its-89bee = Faites garder ses images à l’autre programme (Quarto : `freeze: true`), ou mettez dans le texte ce qu’on doit voir.
# syntax-foreign
what-looks-like-the-syntax-of-452fa = Ce qui ressemble à la syntaxe d’un autre programme est montré tel qu’il est écrit
# syntax-foreign
another-program-would-make-something-of-99b8b = Un autre programme en ferait quelque chose : une citation, une inclusion, un encadré. Octavo n’en fait rien, et le montre tel qu’il est écrit.
# syntax-foreign
write-it-in-octavo-s-form-2be14 = Écrivez-le sous la forme qu’emploie Octavo, indiquée dans le conseil du message ; ou, s’il est voulu tel quel, mettez-le entre accents graves.
# syntax-doubtful
what-looks-like-markdown-and-is-a77ce = Ce qui ressemble à du Markdown et n’en est pas, ou à des vers qui ne sont pas marqués comme tels
# syntax-doubtful
it-looks-like-markdown-and-is-2cfeb = Cela ressemble à du Markdown et n’en est pas, faute d’une espace, d’une ligne ou d’un second signe ; c’est donc montré tel que c’est écrit. Des lignes toutes coupées à la main peuvent être des vers.
# syntax-doubtful
the-hint-says-what-is-missing-6f78b = Le conseil du message dit ce qui manque ; `octavo fix` met l’espace après les croisillons.
# code-unclosed
a-listing-without-the-line-that-06be5 = Un bloc de code sans la ligne qui le ferme
# code-unclosed
nothing-closes-the-listing-so-that-14ae5 = Rien ne ferme le bloc de code : il court donc jusqu’à la fin du fichier ou de ce qui le contient, et le texte qui suit est du code.
# code-unclosed
put-a-line-of-the-same-33666 = Mettez une ligne des mêmes signes là où il se termine.
# block-unclosed
a-block-between-colons-without-the-c44e6 = Un bloc entre deux-points sans la ligne qui le ferme
# block-unclosed
nothing-closes-the-block-so-that-ab9f9 = Rien ne ferme le bloc : il court donc jusqu’à la fin du fichier ou de ce qui le contient, et le texte qui suit en fait partie.
# block-unclosed
put-a-line-of-as-many-68746 = Mettez une ligne d’autant de deux-points là où il se termine.
# table-cells
a-row-with-more-cells-than-99578 = Une ligne d’un tableau a plus de cellules que l’en-tête du tableau
# table-cells
columns-are-as-many-as-the-a9de8 = Il y a autant de colonnes que dans l’en-tête. Ce qui est en trop figure dans la dernière cellule.
# table-cells
write-for-a-line-that-parts-9d1e5 = Écrivez `\|` pour un trait qui ne sépare pas de cellules, ou ajoutez la colonne à l’en-tête.
# table-data
data-csv-of-which-no-table-9733b = Des données (CSV) dont aucun tableau ne peut être tiré ; elles sont montrées telles qu’elles sont écrites
# table-data
the-data-cannot-be-read-as-05ea5 = Les données ne peuvent pas être lues comme des lignes et des colonnes, ou sont trop nombreuses pour un livre.
# table-data
mend-what-the-message-names-quotation-fd9ca = Corrigez ce qu’indique le message ; dans une cellule, les guillemets sont doublés.
# drawing-undone
code-of-a-drawing-mermaid-graphviz-be8ad = Le code d’un dessin (Mermaid, Graphviz) qu’aucun module ne dessine : il est composé comme du code
# drawing-undone
octavo-draws-nothing-by-itself-plug-a3694 = Octavo ne dessine rien lui-même ; des modules pour Mermaid et Graphviz sont fournis avec lui, et ont besoin de programmes que vous devez avoir installés.
# drawing-undone
build-with-the-plug-in-that-3ee3e = Produisez le livre avec le module qu’indique le conseil du message, ou mettez une image à cet endroit.
# drawing-failed
code-that-a-plug-in-could-d7dd1 = Du code qu’un module n’a pas pu dessiner : il est composé comme du code
# drawing-failed
the-program-that-draws-has-refused-9c49f = Le programme de dessin a refusé le code. Celui-ci est montré tel qu’il est écrit.
# drawing-failed
mend-what-the-message-names-53a74 = Corrigez ce qu’indique le message.
# formula-invalid
a-formula-whose-tex-cannot-be-7efba = Une formule dont le TeX ne peut pas être composé : elle est montrée telle qu’elle est écrite
# formula-invalid
the-tex-has-a-mistake-or-78241 = Le TeX contient une faute, ou une commande inconnue. L’endroit indiqué est celui de la faute.
# formula-invalid
mend-it-commands-of-your-own-01560 = Corrigez-le ; vos propres commandes se placent sous `macros:`.
# formula-unspoken
a-language-whose-formulas-are-read-eabe4 = Une langue dont les formules sont lues signe par signe
# formula-unspoken
in-this-language-nothing-here-speaks-42e17 = Rien ici n’énonce les mathématiques dans cette langue : les signes sont donc lus un à un.
# formula-unspoken
nothing-can-be-done-now-the-c4d37 = Il n’y a rien à faire pour le moment ; la formule est juste malgré tout.
# formula-wide
a-formula-that-is-wider-than-995cc = Une formule plus large que sa place, même réduite
# formula-wide
it-is-wider-than-the-page-5e63d = Elle est plus large que la page, et a dû être réduite.
# formula-wide
write-it-in-several-lines-between-17515 = Écrivez-la sur plusieurs lignes, entre `\begin{"{"}align{"}"}` et `\end{"{"}align{"}"}`.
# formulas-undrawn
formulas-that-stay-mathml-in-the-d7c80 = Des formules restent en MathML dans l’EPUB, faute de navigateur pour les dessiner
# formulas-undrawn
formulas-epub-pictures-asks-for-pictures-e1c83 = `formulas: {"{"} epub: pictures {"}"}` demande des images, que le navigateur dessine, et il n’y en a pas.
# formulas-undrawn
octavo-doctor-says-how-to-get-c66d4 = `octavo doctor` dit comment s’en procurer un.
# equation-unknown
a-reference-to-a-formula-that-8e838 = Un renvoi à une formule qui n’existe pas
# equation-unknown
a-ref-within-a-formula-names-00464 = Un `\ref` dans une formule nomme une étiquette qu’aucune formule n’a. À sa place figure (?).
# equation-unknown
correct-the-label-7e35a = Corrigez l’étiquette.
# text-unread
words-of-the-manuscript-that-were-b6cdd = Des mots du manuscrit ont été mal lus et ne sont dans aucune édition, ou n’y sont pas à leur place
# text-unread
the-words-of-the-files-are-cb6bc = Les mots des fichiers sont comparés à ceux du livre obtenu à leur lecture. Ceux-ci y manquent, ou sont ailleurs : la façon dont ils sont écrits a été prise pour autre chose.
# text-unread
write-it-in-another-way-and-53b95 = Écrivez-le autrement, et signalez-le si Octavo aurait dû comprendre.
# text-left-out
words-that-are-in-no-edition-1bb78 = Des mots volontairement exclus des éditions : des commentaires
# text-left-out
comments-and-what-is-for-layout-69904 = Les commentaires et ce qui ne sert qu’à la mise en page ne paraissent dans aucune édition, et c’est bien ainsi. C’est dit pour que personne ne les cherche.
# link-text
a-link-whose-words-do-not-e3fc4 = Un lien dont les mots ne disent pas où il mène (« ici »)
# link-text
who-listens-hears-the-links-of-160a9 = La personne qui écoute une page en entend les liens l’un après l’autre, sans le texte qui les entoure : « ici, ici, suite ».
# link-text
let-its-words-say-where-it-2cb70 = Choisissez des mots qui disent où il mène.
# language-unmarked
words-in-the-letters-of-another-7db74 = Des mots dans l’écriture d’une autre langue, qui n’est pas indiquée
# language-unmarked
said-aloud-hyphenated-and-set-in-dbc54 = Lus à haute voix, coupés et composés dans la langue du livre, des mots étrangers n’ont plus de sens. Le premier de chaque écriture est signalé.
# language-unmarked
say-what-language-it-is-lang-b94d1 = Dites de quelle langue il s’agit, `[日本]{"{"}lang=ja{"}"}`.
# contrast-low
colours-of-a-theme-that-are-8dcc7 = Des couleurs d’un thème sont trop proches l’une de l’autre pour être lisibles par tous
# contrast-low
text-in-such-colours-cannot-be-78715 = Un texte dans ces couleurs n’est pas lisible par tout le monde et, au soleil, il ne l’est par personne.
# contrast-low
choose-colours-that-are-further-apart-e0d28 = Choisissez des couleurs plus éloignées l’une de l’autre dans le fichier `tokens.css` du thème ; le message dit de combien.
# character-stray
a-control-character-or-another-that-4834d = Un caractère de contrôle, ou un autre qu’aucune édition ne peut contenir : un signe en tient lieu
# character-stray
control-characters-come-from-terminals-and-218c0 = Les caractères de contrôle viennent de terminaux et de fichiers dont l’encodage a été mal converti. Aucune édition ne peut les contenir : un signe en tient donc lieu.
# character-stray
take-it-out-or-convert-the-bb557 = Supprimez-le, ou convertissez de nouveau le fichier.
# character-separator
an-end-of-a-line-paragraph-49a30 = Une fin de ligne, de paragraphe ou de page que Markdown ne connaît pas : une espace en tient lieu
# character-separator
word-processors-end-lines-and-paragraphs-5a900 = Les traitements de texte terminent les lignes et les paragraphes par des caractères à eux, qui ne signifient rien en Markdown.
# character-separator
end-a-line-with-a-backslash-1accd = Terminez une ligne par une barre oblique inverse, un paragraphe par une ligne vide, une page par `::pagebreak`.
# text-decomposed
letters-whose-accents-are-characters-of-9f0a0 = Des lettres dont les accents sont des caractères à part (Unicode NFD)
# text-decomposed
it-looks-the-same-but-who-933fd = Le mot se présente à l’identique, mais une recherche ne le trouve pas. Dans le texte courant, la lettre et son accent deviennent un seul caractère ; dans le code, rien n’est changé, car cela peut y être voulu.
# text-decomposed
save-the-file-in-unicode-s-0e098 = Enregistrez le fichier dans la forme NFC d’Unicode.
# language-unknown
a-language-tag-that-is-not-a2fdc = Un code de langue mal formé
# language-unknown
languages-have-tags-en-de-at-63962 = Les langues ont des codes : `en`, `de-AT`, `grc`. Tout autre mot ne dit rien à un lecteur d’écran ni à un catalogue.
# language-unknown
take-the-tag-that-is-proposed-b1e1a = Prenez le code proposé.
# glyph-missing
a-character-that-none-of-the-40f38 = Un caractère qui n’est dans aucune des polices
# glyph-missing
no-typeface-that-is-there-has-02e90 = Aucune des polices présentes n’a ce caractère : un carré vide en prendrait la place. Très souvent, c’est un caractère invisible, venu avec un texte copié ailleurs.
# glyph-missing
take-it-out-or-install-the-fecea = Supprimez-le, ou installez le paquet de la police qu’indique le conseil.
# direction-unknown
a-dir-that-is-neither-ltr-ed198 = Un dir qui n’est ni ltr, ni rtl, ni auto
# direction-unknown
writing-runs-from-left-to-right-57b48 = L’écriture va de gauche à droite ou de droite à gauche, et cette valeur ne dit ni l’un ni l’autre.
# direction-unknown
write-dir-ltr-dir-rtl-or-2fee8 = Écrivez `dir=ltr`, `dir=rtl` ou `dir=auto` ; s’il y a un `lang`, n’écrivez rien.
# glyph-forms
chinese-characters-in-the-forms-of-11ed6 = Des caractères chinois dessinés comme dans une autre langue, dont la police est la seule présente
# glyph-forms
chinese-japanese-and-korean-draw-some-a5c59 = Certains caractères se dessinent différemment en chinois, en japonais et en coréen, et la police de cette langue manque.
# glyph-forms
install-the-one-that-the-message-dd806 = Installez celle qu’indique le message.
# emoji-plain
emoji-whose-colour-of-skin-is-e5db4 = Des emojis dont la couleur de peau ne se voit pas, car ils sont imprimés en noir
# emoji-plain
emoji-are-printed-in-black-so-0967d = Les emojis sont imprimés en noir : une main n’y a donc pas de couleur de peau. La couleur reste dans le texte, pour qui l’écoute.
# table-headless
a-table-without-column-headings-8d6ae = Un tableau sans en-têtes de colonnes
# table-headless
who-listens-to-a-table-hears-92c47 = La personne qui écoute un tableau entend l’en-tête de la colonne avant chaque cellule, et celui-ci n’en a pas.
# table-headless
write-words-into-the-first-row-cc3b9 = Écrivez des mots dans la première ligne.
# bibliography-broken
something-in-a-bibliography-that-cannot-f206a = Un passage d’une bibliographie qui ne peut pas être lu
# bibliography-broken
what-cannot-be-read-cannot-be-378ff = Ce qui ne peut pas être lu ne peut pas être cité. L’endroit se trouve dans la bibliographie.
# bibliography-broken
mend-the-entry-usually-a-brace-d0e52 = Corrigez l’entrée : le plus souvent, il manque une accolade, une virgule ou un guillemet.
# bibliography-absent
a-bibliography-that-code-of-the-07763 = Une bibliographie que du code du manuscrit devrait produire, et qui manque parce que ce code n’est pas exécuté
# bibliography-absent
code-of-the-manuscript-would-make-3f2a8 = C’est du code du manuscrit qui devrait produire la bibliographie, et Octavo n’exécute rien. Les ouvrages qui s’y trouvent peut-être sont désignés par leur clé.
# bibliography-absent
let-the-other-program-write-it-06130 = Faites-la écrire une fois par l’autre programme, et gardez le fichier.
# bibliography-duplicate
two-works-of-a-bibliography-with-d7a46 = Deux ouvrages d’une bibliographie qui ont la même clé
# bibliography-duplicate
a-key-means-one-work-the-f24a4 = Une clé désigne un seul ouvrage. C’est le premier qui compte.
# bibliography-duplicate
give-the-second-a-key-of-3c2f3 = Donnez au second une clé à lui, ou supprimez-le.
# citation-unknown
a-work-is-cited-that-is-cdb0a = Un ouvrage cité qui n’est dans aucune bibliographie
# citation-unknown
the-sentence-would-cite-nothing-32412 = La phrase ne citerait rien.
# citation-unknown
correct-the-key-or-add-the-a9b18 = Corrigez la clé, ou ajoutez l’ouvrage à la bibliographie ; pour un @ qui ne cite rien, écrivez `\@`.
# citation-absent
a-work-is-cited-that-may-57b86 = Un ouvrage cité qui est peut-être dans une bibliographie absente
# citation-absent
a-bibliography-is-not-there-and-94808 = Une bibliographie manque, et l’ouvrage s’y trouve peut-être. Il est désigné par sa clé.
# citation-absent
put-the-bibliography-where-bibliography-says-6e5d8 = Mettez la bibliographie à l’endroit qu’indique `bibliography:`.
# citation-doubtful
a-word-with-an-that-looks-a514a = Un mot avec un @ qui ressemble à une citation et n’est dans aucune bibliographie
# citation-doubtful
it-has-the-look-of-a-cb35c = Cela a l’aspect d’une citation, et aucune bibliographie n’a cette clé. C’est peut-être le nom que quelqu’un porte ailleurs.
# citation-doubtful
correct-the-key-or-write-e0d88 = Corrigez la clé, ou écrivez `\@`.
# citation-ambiguous
a-name-that-means-a-place-0a46e = Un nom qui désigne à la fois un endroit du livre et un ouvrage : c’est l’endroit qui compte
# citation-ambiguous
a-place-in-the-book-and-e690d = Un endroit du livre et un ouvrage portent le même nom. C’est à l’endroit que le renvoi mène.
# style-missing
a-style-of-citations-that-is-70dbd = Un style de citation qui manque ; un autre est utilisé
# style-missing
the-style-is-not-in-the-5d784 = Le style n’est pas dans le dossier du manuscrit et n’est pas fourni avec Octavo : un autre est donc utilisé.
# style-missing
put-its-file-csl-beside-the-a556c = Placez son fichier (`.csl`) à côté du manuscrit, ou choisissez `author-date`, `notes` ou `numeric`.
# style-invalid
a-style-of-citations-that-cannot-f3add = Un style de citation qui ne peut pas être utilisé
# style-invalid
the-file-is-no-style-of-8cbc6 = Le fichier n’est pas un style CSL 1.0.2, ou il renvoie à un autre style.
# style-invalid
take-it-anew-from-where-styles-9fd05 = Procurez-vous le style de nouveau à sa source, et prenez-en un qui soit indépendant.
# record-lacks
something-that-a-library-a-shop-7fda4 = Une donnée dont l’absence gênera une bibliothèque, une librairie ou un registre (demandé par --for)
# record-lacks
it-is-told-when-you-ask-a1b22 = C’est signalé quand vous le demandez avec `--for` : la donnée fera défaut à qui reçoit le livre, et le message dit ce qu’il advient du livre sans elle.
# record-lacks
add-the-line-that-the-hint-5b4bf = Ajoutez la ligne que donne le conseil.
# record-impossible
something-without-which-a-shop-or-ee63e = Une donnée sans laquelle une librairie ou un registre n’accepte rien (demandé par --for)
# record-impossible
shops-know-books-by-their-isbn-25733 = Les librairies connaissent les livres par leur ISBN, et un registre n’a que faire d’un livre sans DOI : ils n’accepteraient rien.
# browser-missing
no-browser-was-found-the-pdf-89579 = Aucun navigateur trouvé : l’édition PDF n’a pas été produite
# browser-missing
the-pages-of-the-pdf-are-b6a06 = C’est un navigateur qui met en pages le PDF, et il n’y en a pas. Les autres éditions sont produites.
# browser-missing
octavo-doctor-says-how-to-get-ba26e = La commande `octavo doctor` dit comment s’en procurer un ; `--browser PATH` en indique un.
# tool-failed
something-octavo-relies-on-failed-48be6 = Un outil dont Octavo a besoin a échoué
# tool-failed
something-that-octavo-relies-on-has-a4c1f = Un outil dont Octavo a besoin a échoué ; le message dit lequel.
# tool-failed
mend-that-and-try-again-octavo-bcf0d = Corrigez cela, puis recommencez. `OCTAVO_DEBUG=1` montre où cela s’est produit.
# plug-in-failed
a-plug-in-is-faulty-or-c2e92 = Un module défectueux, ou qui n’en est pas un
# plug-in-failed
the-plug-in-broke-left-something-87bb8 = Le module s’est arrêté sur une erreur, a laissé quelque chose qu’aucune édition ne peut contenir, ou n’en est pas un.
# plug-in-failed
mend-it-or-build-without-it-a976d = Corrigez-le, ou produisez le livre sans lui.
# plug-in-error
a-plug-in-says-that-something-4b31c = Un module signale une erreur
# plug-in-error
a-plug-in-looks-for-it-db09e = C’est un module qui la recherche, et c’est lui qui rédige le message.
# plug-in-error
its-hint-says-what-to-do-cf255 = Le conseil du message dit ce qu’il faut faire.
# plug-in-warning
a-plug-in-says-that-something-4c424 = Un module signale un point à vérifier
# plug-in-info
a-plug-in-has-something-to-a4add = Un module a quelque chose à dire
# plug-in-info
a-plug-in-says-it-for-648c7 = Un module le dit pour mémoire.
# browser-failed
the-browser-stopped-or-did-not-1a7c9 = Le navigateur s’est arrêté ou n’a pas répondu
# browser-failed
it-was-ended-by-the-system-82611 = Le système y a mis fin, en général par manque de mémoire, ou bien le navigateur est bloqué.
# browser-failed
try-again-close-other-programs-octavo-8344c = Recommencez ; fermez d’autres programmes ; `octavo doctor` dit si le navigateur fonctionne.
# browser-unsandboxed
the-browser-ran-without-its-sandbox-a327b = Le navigateur a fonctionné sans son bac à sable
# browser-unsandboxed
the-system-did-not-let-the-09b78 = Le système n’a pas permis au navigateur de s’isoler, comme dans certains conteneurs. Ce que le navigateur ouvre vient d’Octavo lui-même et n’a pas de scripts.
# browser-unsandboxed
nothing-or-run-as-another-user-2edb8 = Il n’y a rien à faire ; ou travaillez sous un autre utilisateur que root.
# theme-missing
a-theme-that-does-not-exist-3b82a = Un thème qui n’existe pas
# theme-missing
no-theme-of-this-name-comes-b76ad = Aucun thème de ce nom n’est fourni avec Octavo, et il n’y a pas de dossier de ce nom.
# theme-missing
correct-the-name-a-folder-is-5ecbc = Corrigez le nom ; un dossier s’indique par un chemin, `./my-theme`.
# theme-invalid
a-theme-that-cannot-be-used-c829b = Un thème qui ne peut pas être utilisé
# theme-invalid
its-theme-json-or-one-of-ecff6 = Son `theme.json` ou l’un de ses fichiers n’est pas correct ; le message indique la clé.
# theme-invalid
mend-it-there-5f67a = Corrigez-le à cet endroit.
# output-unwritable
the-output-folder-cannot-be-written-5eacb = Impossible d’écrire dans le dossier de sortie
# output-unwritable
the-folder-or-the-file-cannot-7f57d = Impossible d’écrire le dossier ou le fichier : droits d’accès insuffisants, disque plein, ou présence d’un fichier qui ne doit pas être remplacé.
# output-unwritable
choose-another-place-with-out-c3ff1 = Choisissez un autre emplacement avec `--out`.
# output-busy
another-run-writes-to-the-same-5a872 = Un autre traitement écrit dans le même dossier
# output-busy
two-runs-that-write-the-same-4dc4e = Si deux traitements écrivaient le même catalogue en même temps, chacun prendrait ce que l’autre vient de produire pour ce qui était là auparavant. Le second n’a pas commencé.
# output-busy
wait-until-the-first-has-ended-ee4bb = Attendez que le premier se termine. Si sa machine s’est arrêtée, le message indique un fichier : supprimez-le, puis relancez la fabrication. Sur la même machine, ce n’est pas nécessaire.
# output-foreign
something-that-octavo-did-not-make-30430 = Quelque chose qui n’est pas d’Octavo se trouve là où doit aller une édition
# output-foreign
somebody-has-put-files-there-or-1095e = Quelqu’un y a mis des fichiers, ou en a modifié un. Rien de ce qu’Octavo n’a pas produit n’est remplacé.
# output-foreign
move-it-away-or-choose-another-9f0a1 = Déplacez-le, ou choisissez un autre emplacement avec `--out`.
# output-outdated
a-report-or-a-deposit-of-6f7ef = Un rapport ou un dépôt d’une fabrication précédente se trouve à côté d’éditions qui ont changé depuis
# output-outdated
the-editions-have-other-bytes-by-8c395 = Les octets des éditions ne sont plus ceux dont parle le rapport ou le dépôt.
# output-outdated
make-it-again-or-move-it-8b09b = Produisez de nouveau le rapport ou le dépôt, ou déplacez l’ancien.
# report-refused
the-editions-were-refused-and-a-55214 = Les éditions ont été refusées, et un rapport dit pourquoi
# report-refused
you-asked-for-a-report-and-1b165 = Vous avez demandé un rapport, et il est d’autant plus utile quand il y a des erreurs.
# report-refused
read-it-the-editions-come-when-c8a28 = Lisez-le ; les éditions viendront quand les erreurs seront corrigées.
# output-others
files-that-octavo-did-not-make-62bd5 = Des fichiers qui ne sont pas d’Octavo se trouvent dans le dossier d’un site ; ils y restent
# output-others
they-may-be-yours-they-stay-90639 = Ils sont peut-être à vous ; ils restent.
# output-others
nothing-or-move-them-away-cb433 = Il n’y a rien à faire ; ou déplacez-les.
# output-intent
a-file-that-is-not-the-9aab6 = Un fichier qui n’est pas le profil colorimétrique d’une presse
# output-intent
the-file-is-no-icc-profile-ebcac = Le fichier n’est pas le profil ICC d’une presse.
# output-intent
ask-the-printer-for-it-for-f56b6 = Demandez ce profil à l’imprimeur, par exemple PSO Coated v3.
# store-failed
the-store-that-machines-share-cannot-7bac8 = Le dépôt de fichiers commun aux machines ne peut pas être lu ou écrit, ou est endommagé
# store-failed
the-builder-and-the-workers-give-88410 = Le donneur d’ordre et les workers échangent leurs fichiers par le dépôt de fichiers commun : un dossier ou un bucket S3. Il ne répond pas, il refuse, ou ce qui s’y trouve n’est pas ce qui y a été mis.
# store-failed
look-at-its-server-the-disk-ece38 = Vérifiez le serveur, le disque, et qui a le droit d’y écrire (`AWS_…`). Ce qui est endommagé peut être supprimé : les fichiers y sont remis.
# queue-failed
the-queue-of-titles-cannot-be-d360c = La file d’attente des titres est injoignable
# queue-failed
redis-or-valkey-does-not-answer-04f79 = Redis ou Valkey ne répond pas à l’adresse de `--queue`, ou refuse.
# queue-failed
start-it-and-look-at-the-191c5 = Démarrez-le, et vérifiez l’adresse et le mot de passe (`OCTAVO_QUEUE`). Rien n’est perdu : relancez la fabrication.
# title-begun-again
a-title-was-made-at-a-5f07a = Un titre produit lors d’une nouvelle tentative, à la suite d’un incident sur les machines
# title-begun-again
a-worker-that-had-it-was-5a204 = Un worker qui s’en chargeait a été arrêté, ou un outil, un disque ou la file d’attente a fait défaut ; le titre a ensuite été produit comme toujours, et ses octets sont les mêmes.
# title-begun-again
nothing-for-the-title-if-it-a496d = Pour le titre, il n’y a rien à faire. Si cela arrive souvent, vérifiez les machines : mémoire, disque, réseau.
# image-coarse
an-image-with-fewer-than-dots-170b6 = Une image qui a moins de 200 points par pouce à sa taille d’impression
# image-coarse
below-dots-per-inch-one-sees-905e9 = Au-dessous de 200 points par pouce, on voit sur le papier que l’image est faite de points.
# image-coarse
take-the-picture-as-the-camera-6c324 = Prenez l’image telle qu’elle sort de l’appareil, ou imprimez-la plus petite ; le conseil dit combien de pixels suffiraient.
# image-soft
an-image-with-fewer-than-dots-3f884 = Une image qui a moins de 300 points par pouce à sa taille d’impression
# image-soft
printers-ask-for-dots-per-inch-2c15f = Les imprimeurs demandent 300 points par pouce. Beaucoup d’images sont belles avec moins.
# image-soft
take-a-larger-one-if-there-2f08c = Prenez-en une plus grande, s’il y en a une.
# print-colour
colours-that-could-not-be-made-2355e = Des couleurs qui n’ont pas pu être converties en gris pour l’imprimeur
# print-colour
printed-on-a-black-and-white-133e1 = Imprimées sur une presse en noir, elles donnent ce que la presse en fait.
# print-colour
make-the-picture-grey-yourself-f10f6 = Convertissez vous-même l’image en gris.
# print-bleed
something-ends-at-the-edge-of-fff08 = Un élément s’arrête au bord d’une page, sans fond perdu
# print-bleed
paper-is-not-cut-exactly-a-6a38e = Le papier n’est pas coupé exactement : un filet blanc peut apparaître au bord.
# print-bleed
keep-it-mm-away-from-the-3de57 = Gardez cet élément à 5 mm du bord.
# print-standard
what-a-file-for-the-printer-f3059 = Ce qui manque à un fichier pour l’imprimeur pour être un PDF/X-4
# print-standard
pdf-x-names-the-press-for-ab07e = Un PDF/X-4 indique la presse à laquelle il est destiné. Beaucoup d’imprimeurs s’en passent.
# print-standard
ask-the-printer-for-the-profile-77622 = Demandez le profil à l’imprimeur et indiquez-le avec `--output-intent`.
# spine-width
how-wide-the-spine-is-0d57d = La largeur du dos
# spine-width
who-draws-the-cover-has-to-1c598 = Qui dessine la couverture doit la connaître.
# spine-width
say-on-what-the-book-is-4ad32 = Indiquez sur quel papier le livre est imprimé : `paper: {"{"} thickness: 0.12mm {"}"}`.
# wrap-spine
a-spine-that-is-too-narrow-94219 = Un dos trop étroit pour porter du texte
# wrap-spine
no-spine-is-folded-exactly-words-2e5bb = Un dos n’est jamais plié exactement : s’il est étroit, le texte en dépasserait les bords.
# wrap-spine
nothing-as-a-rule-if-the-7e25d = En général, il n’y a rien à faire. Si l’imprimeur mesure une autre largeur, indiquez-la : `pdf: {"{"} wrap: {"{"} spine: 6.4mm {"}"} {"}"}`.
# wrap-cut
words-of-the-wrap-that-have-c0ea0 = Du texte qui ne trouve pas de place sur la couverture
# wrap-cut
words-are-set-no-smaller-than-a0430 = Les textes ne sont pas composés dans un corps trop petit pour être lu ; ce qui n’a alors plus de place est laissé de côté.
# wrap-cut
give-the-book-a-short-title-5f382 = Donnez au livre un titre court (`short-title`), ou abrégez `description` et `author-note`.
# wrap-isbn
the-back-of-a-book-has-06a46 = La quatrième de couverture d’un livre n’a pas de code-barres
# wrap-isbn
shops-scan-the-bar-code-which-0a9a7 = Les librairies scannent le code-barres, qui est l’ISBN du livre imprimé.
# wrap-isbn
give-it-isbn-print-without-one-05eaf = Indiquez-le : `isbn: {"{"} print: 978-… {"}"}`. S’il n’y en a pas : `pdf: {"{"} wrap: {"{"} barcode: false {"}"} {"}"}`.
# wrap-picture
a-cover-of-which-much-is-2941d = Une image de couverture dont une grande partie est rognée sur le livre imprimé
# wrap-picture
the-front-of-a-book-has-765bf = Le premier plat d’un livre a les proportions de ses pages, et l’image en a d’autres.
# wrap-picture
give-a-picture-of-the-shape-86b9e = Donnez une image aux dimensions du premier plat avec son fond perdu ; le message les indique.
# source-missing
a-pdf-that-carries-no-manuscript-05813 = Un PDF qui ne contient pas de manuscrit
# source-missing
a-manuscript-is-in-a-pdf-d0430 = Un PDF ne contient le manuscrit que si on l’y a mis, avec `--attach-source` ou `pdf: {"{"} source: true {"}"}`.
# source-missing
take-another-copy-or-a-deposit-aff6e = Prenez un autre exemplaire, ou un dépôt : le manuscrit s’y trouve.
# source-damaged
a-pdf-whose-manuscript-is-not-1feb7 = Un PDF dont le manuscrit n’est plus tel qu’il y a été mis
# source-damaged
a-program-has-changed-the-pdf-c64f8 = Un programme a modifié le PDF, et ce qu’il contient n’est plus ce qui y a été mis.
# source-damaged
take-another-copy-a01c9 = Prenez un autre exemplaire.
# deposit-path
a-file-of-the-manuscript-whose-03f88 = Un fichier du manuscrit dont le nom n’est pas possible sur tous les systèmes où un dépôt peut aboutir
# deposit-path
a-deposit-is-unpacked-on-systems-e05ff = Un dépôt est extrait sur des systèmes qui ne connaissent ni les deux-points, ni les majuscules, ni les noms longs.
# deposit-path
rename-the-file-with-letters-digits-1fc30 = Renommez le fichier avec des lettres, des chiffres et des traits d’union, sans qu’un autre nom n’en diffère que par les majuscules.
# deposit-remote
a-picture-of-a-deposit-that-a07bd = Une image d’un dépôt qui n’existe que sur le réseau
# deposit-remote
what-is-deposited-has-to-have-8e453 = Ce qui est déposé doit contenir tout ce dont les éditions sont tirées.
# deposit-remote
download-the-picture-into-the-folder-f2557 = Téléchargez l’image dans le dossier du manuscrit.
# deposit-theme
a-theme-that-a-deposit-would-f1c7d = Un thème qui manquerait dans un dépôt
# deposit-theme
the-editions-could-not-be-made-022e9 = Sans lui, les éditions ne pourraient pas être produites de nouveau.
# deposit-theme
put-its-folder-into-that-of-cef29 = Placez son dossier dans celui du manuscrit, et indiquez-le dans le manuscrit.
# deposit-lacks
a-deposit-without-what-those-ask-dc9e1 = Un dépôt auquel il manque ce que demande son destinataire
# deposit-lacks
whoever-receives-it-asks-for-it-ab509 = Le destinataire le demande, et s’adressera à vous.
# deposit-object
a-folder-to-which-no-version-2ef22 = Un dossier auquel aucune version d’un dépôt ne peut être ajoutée
# deposit-object
the-folder-is-no-ocfl-object-2d220 = Le dossier n’est pas un objet OCFL de cet ouvrage, ou il est endommagé : aucune version ne peut y être ajoutée.
# deposit-object
choose-another-place-with-out-or-7623b = Choisissez un autre emplacement avec `--out`, ou réparez l’objet.
# deposit-unchanged
a-deposit-that-has-this-version-641ee = Un dépôt qui contient déjà cette version
# deposit-unchanged
the-same-bytes-are-there-as-84cac = Les mêmes octets s’y trouvent déjà comme version : aucune n’est donc ajoutée.
# rebuild-impossible
a-deposit-whose-editions-cannot-be-b3412 = Un dépôt dont les éditions ne peuvent pas être produites de nouveau
# rebuild-impossible
the-deposit-lacks-the-manuscript-or-7f683 = Il manque au dépôt le manuscrit, ou la liste de ce qui a servi à le produire.
# rebuild-impossible
take-another-copy-deposits-of-other-2805f = Prenez un autre exemplaire ; les éditions d’un dépôt fait par un autre programme ne peuvent pas être produites de nouveau.
# rebuild-restored
an-edition-that-is-damaged-in-b159d = Une édition endommagée dans un dépôt, et produite de nouveau telle qu’elle avait été déposée
# rebuild-restored
what-was-made-again-has-the-dfc42 = Ce qui a été produit de nouveau a les sommes de contrôle qui avaient été déposées : le dommage est connu et réparé.
# rebuild-restored
put-the-edition-that-was-made-3df38 = Mettez l’édition qui vient d’être produite à la place de celle qui est endommagée.
# rebuild-differs
an-edition-that-does-not-come-284b7 = Une édition dont la nouvelle production diffère de ce qui a été déposé
# rebuild-differs
another-version-of-octavo-of-the-d009b = Une autre version d’Octavo, du navigateur ou d’une police produit d’autres octets.
# rebuild-differs
look-at-rebuild-versions-and-rebuild-17dd2 = Voyez `rebuild-versions`, et refaites la production avec les versions du dépôt.
# rebuild-versions
what-is-otherwise-than-where-a-d5a83 = Différences avec l’environnement où un dépôt a été produit
# rebuild-versions
it-says-what-may-be-the-43cc7 = Cela indique la cause possible quand une édition diffère.
# rebuild-versions
nothing-if-the-editions-are-the-8819e = Il n’y a rien à faire si les éditions sont identiques.
# bag-unreadable
a-deposit-that-is-no-zip-dc13b = Un dépôt qui n’est pas un zip, qui est tronqué ou chiffré, ou dont l’extraction serait dangereuse
# bag-unreadable
it-was-cut-short-on-its-9491a = Il a été tronqué en chemin, il est chiffré, ou il est fait pour remplir un disque.
# bag-unreadable
have-it-sent-again-0298a = Demandez un nouvel envoi du dépôt.
# bag-unsafe
a-path-in-a-deposit-that-31341 = Un chemin qui mène hors du dépôt, ou qui n’est pas le même fichier sur tous les systèmes
# bag-unsafe
unpacked-it-would-write-outside-its-34090 = Extrait, le fichier s’écrirait hors du dossier, ou par-dessus un autre fichier.
# bag-unsafe
do-not-unpack-it-ask-who-2d210 = N’extrayez pas ce dépôt ; adressez-vous à son expéditeur.
# bag-declaration
a-deposit-that-does-not-say-f9f97 = Un dépôt qui ne dit pas qu’il en est un, ou dont la version est inconnue
# bag-declaration
the-first-file-of-a-bag-17e0e = Le premier fichier d’un bag dit ce que c’est, et de quelle version.
# bag-declaration
have-it-sent-again-if-bagit-ee68c = Demandez un nouvel envoi du dépôt si `bagit.txt` manque ou a été modifié.
# bag-encoding
a-list-in-a-deposit-that-5ecd8 = Une liste d’un dépôt qui n’est pas dans l’encodage annoncé
# bag-encoding
names-in-it-cannot-be-read-8b45c = Les noms qui s’y trouvent ne peuvent pas être lus avec certitude.
# bag-encoding
have-the-bag-made-again-in-f9626 = Faites produire le bag de nouveau, en UTF-8.
# bag-manifest
a-list-in-a-deposit-that-65968 = Une liste d’un dépôt est absente, ou impossible
# bag-manifest
without-its-lists-nobody-can-say-e514e = Sans ses listes, personne ne peut dire si un bag est complet.
# bag-missing
a-file-that-a-deposit-lists-77d65 = Un fichier qui figure dans la liste d’un dépôt, mais non dans le dépôt
# bag-missing
a-file-was-lost-on-the-a90ee = Un fichier s’est perdu en chemin.
# bag-extra
a-file-in-a-deposit-that-0f08f = Un fichier d’un dépôt qui ne figure dans aucune liste
# bag-extra
somebody-has-put-a-file-there-22f46 = Quelqu’un y a mis un fichier, ou c’est un programme du système qui l’a fait.
# bag-extra
take-it-out-if-you-know-ad963 = Retirez-le, si vous savez ce que c’est.
# bag-fixity
a-file-in-a-deposit-that-b1b28 = Un fichier d’un dépôt qui n’est plus tel qu’il y a été mis
# bag-fixity
its-checksum-is-another-one-the-e75b7 = Sa somme de contrôle est différente : le fichier a été modifié ou endommagé.
# bag-fixity
have-it-sent-again-octavo-rebuild-bd93b = Demandez un nouvel envoi du dépôt ; `octavo rebuild` peut produire une édition de nouveau.
# bag-profile
a-deposit-that-lacks-what-its-672d5 = Un dépôt auquel il manque ce que demande son profil
# bag-profile
a-deposit-of-octavo-has-a-f433b = Un dépôt d’Octavo a un profil, et ce bag ne le respecte pas.
# bag-profile
make-the-deposit-again-1fc2f = Refaites le dépôt.
# bag-disagrees
the-editions-and-the-records-of-088bf = Les éditions et les notices d’un dépôt se contredisent
# bag-disagrees
a-record-says-something-else-of-6b203 = Une notice dit du livre autre chose que ses éditions ; l’une ou les autres ont été modifiées après coup.
# bag-disagrees
make-the-deposit-again-from-the-de5c0 = Refaites le dépôt à partir du manuscrit.
# bag-uncompared
a-file-of-a-deposit-that-1bcb0 = Un fichier d’un dépôt trop volumineux pour être comparé aux autres
# bag-uncompared
the-file-is-too-large-to-c9efc = Le fichier est trop volumineux pour tenir en mémoire à côté des autres.
# bag-foreign
a-bag-of-another-program-what-df90b = Un bag d’un autre programme : ce qu’un dépôt d’Octavo contient en plus n’est pas exigé
# bag-foreign
it-is-a-bag-by-the-d5b97 = C’est un bag selon les règles de BagIt, et seules celles-ci ont été appliquées.
# pdf-unreadable
a-pdf-that-cannot-be-read-dea03 = Un PDF qui ne peut pas être lu : endommagé, chiffré ou d’une autre nature
# pdf-unreadable
the-file-is-damaged-encrypted-or-61a98 = Le fichier est endommagé ou chiffré, ou ce n’est pas un PDF.
# pdf-unreadable
take-another-copy-take-the-password-7d673 = Prenez un autre exemplaire ; supprimez le mot de passe.
# edition-too-large
an-edition-would-be-larger-than-ce384 = Une édition serait plus volumineuse que ne peut l’être un fichier de sa sorte
# edition-too-large
the-web-edition-is-one-file-21a64 = L’édition web est un seul fichier qui contient toutes ses images, et les navigateurs renoncent devant un fichier d’un demi-gigaoctet.
# edition-too-large
make-a-site-of-it-to-ce17f = Produisez plutôt un site (`--to site,epub,pdf`), dont les images sont des fichiers à part, ou réduisez les images.
# edition-invalid
a-finished-edition-does-not-meet-d475c = Une édition terminée qui ne respecte pas sa propre norme
# edition-invalid
nothing-that-you-may-write-should-19dd8 = Rien de ce que vous pouvez écrire ne devrait y conduire : Octavo a commis une erreur, le reconnaît et retient l’édition.
# edition-invalid
report-it-with-the-manuscript-if-ce9c9 = Signalez-le, avec le manuscrit si possible. Écrire autrement la ligne indiquée peut aider en attendant la correction.
# edition-doubtful
a-finished-edition-has-what-its-28326 = Une édition terminée qui contient ce que sa norme déconseille
# edition-doubtful
the-standard-allows-it-and-advises-935e0 = La norme le permet mais le déconseille, ou certains lecteurs n’iront pas plus loin : un texte qui se distingue à peine de son fond, un lien sans texte.
# edition-doubtful
the-message-names-the-line-and-3bd57 = Le message indique la ligne, et dit ce qui devrait être différent.
# check-unmade
a-check-of-a-finished-edition-e52ff = Un contrôle d’une édition terminée qui n’a pas pu être fait : on ignore si le défaut qu’il recherche existe
# check-unmade
a-program-that-examines-the-editions-f2bef = Un programme qui examine les éditions s’est arrêté sur une erreur, ou a demandé plus de temps ou de mémoire qu’il n’en reçoit. Tous les autres contrôles ont été faits.
# check-unmade
build-again-if-it-happens-again-efbda = Relancez la fabrication ; si cela se reproduit, signalez-le.
# reference-missing
a-reference-validator-that-was-asked-99f74 = Un validateur de référence demandé qui n’est pas sur cette machine
# reference-missing
with-reference-the-editions-are-judged-cb20b = Avec `--reference`, les éditions sont jugées par EPUBCheck, Ace, Nu HTML Checker et veraPDF, qui ne sont pas fournis avec Octavo : la plupart ont besoin de Java.
# reference-missing
the-message-says-how-each-is-44a0b = Le message dit comment se procurer chacun d’eux, et `octavo doctor` aussi ; ou omettez `--reference`.
# reference-unmade
a-reference-validator-that-was-asked-cc001 = Un validateur de référence demandé qui n’a pas pu juger une édition terminée
# reference-unmade
a-validator-that-you-asked-for-38829 = Un validateur que vous avez demandé s’est arrêté sur une erreur, ou a pris plus de dix minutes. Personne ne sait ce qu’il aurait dit : l’édition n’est donc pas tenue pour bonne.
# reference-unmade
run-it-again-if-it-happens-1c459 = Relancez-le ; si cela se reproduit, lancez le validateur à la main, comme l’indique sa propre documentation.
# gate-open
editions-were-published-although-they-do-8b827 = Des éditions publiées bien qu’elles ne respectent pas leurs normes (demandé par --no-gate)
# gate-open
you-asked-for-it-with-no-8c95b = Vous l’avez demandé avec `--no-gate`.
# gate-open
do-not-give-these-editions-to-f92fc = Ne donnez ces éditions ni à une bibliothèque ni à une librairie.
# pdf-file
the-pdf-holds-what-an-archival-9f9d5 = Le PDF contient ce qu’un fichier d’archivage (PDF/A) ne peut pas contenir, ou ne peut pas être lu
# pdf-metadata
the-pdf-does-not-say-what-392fe = Le PDF n’indique pas ce qu’il est : titre, langue, PDF/A et PDF/UA
# pdf-colour
the-pdf-has-colour-or-graphics-c0b51 = Le PDF a des couleurs ou des graphismes qui ne se laissent pas déterminer avec certitude
# pdf-font
the-pdf-lacks-a-font-or-6e0a9 = Il manque une police au PDF, ou il ne la contient qu’en partie
# pdf-tags
the-pdf-s-tags-which-are-7d9aa = Les balises du PDF, d’après lesquelles il est lu à voix haute, sont fausses
# pdf-link
a-link-of-the-pdf-does-84a2c = Un lien du PDF ne dit pas où il mène, ou ne peut pas être atteint
# pdf-glyph
a-character-of-the-pdf-has-be7a8 = Un caractère du PDF n’a pas de glyphe, ou n’en a pas qui puisse être copié et lu à voix haute
# pdf-glyph
a-file-in-which-a-character-6eac1 = Un fichier où un caractère ne peut pas être montré, copié ou lu à voix haute n’est pas un fichier d’archivage.
# pdf-glyph
take-the-character-out-or-install-e93c8 = Supprimez le caractère, ou installez une police qui l’a ; voyez `glyph-missing`.
# pdf-headings
the-headings-of-the-pdf-leave-5be8d = Les titres du PDF sautent un niveau
# pdf-headings
who-listens-to-the-pdf-finds-2377a = La personne qui écoute le PDF s’oriente d’après les niveaux de ses titres.
# pdf-headings
mend-the-heading-in-the-manuscript-a0c86 = Corrigez le titre dans le manuscrit ; le message indique la page.
# pdf-alt
a-picture-or-formula-of-the-c8fae = Une image ou une formule du PDF n’a pas de texte de remplacement
# pdf-alt
who-listens-to-the-pdf-hears-42367 = La personne qui écoute le PDF entend ce texte au lieu de l’image.
# pdf-alt
write-them-in-the-manuscript-see-e739d = Écrivez-le dans le manuscrit ; voyez `image-alt`.
# pdf-table
a-table-of-the-pdf-has-3d342 = Un tableau du PDF a des lignes inégales ou des cellules sans en-tête
# pdf-table
who-listens-to-a-table-hears-a627f = La personne qui écoute un tableau entend l’en-tête de la colonne avant chaque cellule.
# pdf-table
give-the-table-a-head-and-b644d = Donnez au tableau une ligne d’en-tête, et à chaque ligne autant de cellules.
# text-lost
words-of-the-manuscript-are-missing-7d5cc = Des mots du manuscrit manquent dans une édition, ou s’y trouvent ailleurs
# text-lost
the-finished-edition-is-read-again-66ac0 = L’édition terminée est relue à partir de ses octets et comparée au livre. C’est une erreur d’Octavo, non du manuscrit, et l’édition est retenue.
# text-lost
report-it-with-the-manuscript-if-7b0db = Signalez-le, avec le manuscrit si possible. Le message indique la ligne ; l’écrire autrement peut aider.
# text-added
an-edition-has-words-that-the-911da = Une édition a des mots que le manuscrit n’a pas, ou les a deux fois
# heading-differs
a-heading-of-an-edition-is-0bae3 = Un titre d’une édition est d’un autre niveau que dans le manuscrit, ou est perdu, répété, déplacé
# picture-differs
a-picture-of-an-edition-is-46865 = Une image d’une édition n’est pas celle du manuscrit, ou est perdue, répétée, déplacée
# table-differs
a-table-of-an-edition-is-54a64 = Un tableau d’une édition n’est pas celui du manuscrit : lignes, colonnes, cellules d’en-tête, mots
# formula-differs
a-formula-of-an-edition-is-20523 = Une formule d’une édition n’est pas celle du manuscrit, ou se lit autrement à voix haute
# link-differs
a-link-of-an-edition-leads-3de22 = Un lien d’une édition mène ailleurs que dans le manuscrit, ou est perdu, répété, déplacé
# index-differs
an-entry-of-the-index-of-17130 = Une entrée de l’index d’une édition n’est pas celle du manuscrit, ou indique d’autres passages
# contents-differs
a-line-of-the-contents-or-dc2f2 = Une ligne de la table des matières ou un signet d’une édition est perdu, répété ou déplacé, ou mène ailleurs
# print-differs
a-heading-picture-table-formula-link-0c560 = Un titre, une image, un tableau, une formule, un lien, une entrée d’index ou une ligne de la table des matières n’est pas annoncé dans le PDF comme dans le manuscrit
# print-differs
the-tags-of-a-pdf-are-a65ad = Les balises d’un PDF sont l’œuvre du navigateur. Le PDF est produit ; qui l’écoute entendra peut-être autre chose que ce qui est voulu.
# print-differs
look-at-the-place-and-report-45c55 = Regardez l’endroit, et signalez-le.
# image-small
pictures-that-are-enlarged-to-fewer-4a6a8 = Des images si agrandies qu’elles ont moins de 90 points par pouce là où elles figurent sur une page
# image-small
a-picture-that-is-enlarged-so-632f1 = Une image agrandie à ce point est floue.
# image-small
give-it-a-width-width-or-dfc37 = Donnez-lui une largeur, `{"{"}width=40%{"}"}`, ou prenez-en une plus grande.
# line-overfull
a-line-that-is-wider-than-bd155 = Une ligne plus large que le bloc de texte de la page
# line-overfull
a-word-an-address-or-a-5195b = Un mot, une adresse ou une formule qui ne se divise pas est plus long que la place qui reste sur sa ligne.
# line-overfull
put-words-around-it-in-another-af95f = Changez l’ordre des mots qui l’entourent, ou mettez un `<wbr>` là où une coupure est permise.
# line-loose
a-line-with-gaps-between-its-ba841 = Une ligne dont les blancs entre les mots dépassent quatre cinquièmes de cadratin
# line-loose
lines-are-filled-by-widening-their-70db0 = Les lignes sont remplies en élargissant leurs espaces, et ici un mot long ouvre la ligne suivante.
# line-loose
nothing-as-a-rule-another-order-c28e9 = En général, il n’y a rien à faire ; si cela vous gêne, changez l’ordre des mots.
# table-tight
a-table-too-wide-for-its-514a8 = Un tableau trop large pour sa page : ses mots sont coupés, ou il est réduit
# table-tight
all-that-can-be-done-for-220e7 = Tout ce qui peut être fait pour un tableau trop large n’a pas suffi : des mots y sont coupés, ou il est plus petit que les autres.
# table-tight
leave-out-a-column-or-write-fa24f = Supprimez une colonne, ou écrivez moins dans les cellules.
# turned-small
a-turned-table-that-is-made-875fd = Un tableau tourné, réduit pour tenir sur sa page
# turned-small
even-turned-it-is-larger-than-ac7c5 = Même tourné, il est plus grand qu’une page.
# turned-small
leave-out-a-column-or-divide-aabe6 = Supprimez une colonne, ou divisez-le.
# note-moved
a-note-that-does-not-fit-c91e9 = Une note qui ne tient pas sur la page de son appel
# note-moved
there-was-no-room-for-it-ddc90 = Il n’y avait pas de place pour elle au-dessous du texte.
# notes-at-end
notes-that-stand-at-the-end-e877e = Des notes placées à la fin de leur chapitre, faute de pouvoir les mettre en bas de ses pages
# notes-at-end
a-theme-has-styles-that-cannot-c691a = Un thème a des styles incompatibles avec des notes en bas de page. Pour ne rien imprimer par-dessus autre chose, les notes sont placées après le texte.
# notes-at-end
take-breaks-that-hold-in-print-4c72b = Retirez du thème les sauts de page qui ne valent que pour l’impression.
# figure-moved
a-figure-that-stands-more-than-6f644 = Une figure qui se trouve plus d’une page après sa place
# figure-moved
it-did-not-fit-where-it-73a61 = Elle ne tenait pas là où elle se trouve dans le texte.
# page-short
a-page-of-which-more-than-e9052 = Une page dont plus d’un septième reste vide
# page-short
what-follows-does-not-fit-on-fc97b = Ce qui suit ne tient pas sur la page, ou les pages suivantes y gagnent.
# page-short
nothing-as-a-rule-move-a-3f91e = En général, il n’y a rien à faire ; déplacez une image ou divisez un tableau, si cela vous gêne.
# page-parted
a-page-that-ends-where-none-61edf = Une page qui s’arrête là où aucune ne le devrait : une veuve, une orpheline, un titre en pied de page
# page-parted
what-belongs-together-is-higher-than-9fd8f = Ce qui va ensemble est plus haut que la place qui reste sur la page.
# page-parted
nothing-as-a-rule-a-word-a1a9a = En général, il n’y a rien à faire ; un mot de plus ou de moins dans le paragraphe qui précède y change quelque chose.
# layout-unsettled
page-numbers-could-not-be-settled-e6b03 = Des numéros de page qui n’ont pas pu être fixés
