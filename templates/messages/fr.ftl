# Ce que dit Octavo, en français.

error-5917a = erreur :
warning-db720 = avertissement :
info-fd80e = remarque :
hint-f9130 = conseil :
also-54a7b = aussi :
begin-with-ee917 = Commencez par { $where } : { $hint }
and-more-all-shows-each-439a1 = et { $count } autres ; --all montre chacun
error-882d2 = 1 erreur
errors-6b248 = { $errors } erreurs
warning-b0a4d = 1 avertissement
warnings-e5ae7 = { $warnings } avertissements
nothing-is-wrong-09d52 = tout est juste
silenced-e65ec = { $count } passés sous silence
page-0d8a4 = 1 page
pages-7a14c = { $pages } pages
a-link-that-only-says-f90d3 = Un lien qui dit seulement « { $words } »
let-it-say-where-it-goes-74b5e = Faites-lui dire où il mène : qui écoute entend les liens d’une page sans le texte autour.
