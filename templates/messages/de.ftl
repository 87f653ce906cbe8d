# Was Octavo sagt, auf Deutsch.

error-5917a = Fehler:
warning-db720 = Warnung:
info-fd80e = Hinweis:
hint-f9130 = Rat:
also-54a7b = auch:
begin-with-ee917 = Beginnen Sie mit { $where }: { $hint }
and-more-all-shows-each-439a1 = und { $count } weitere; --all zeigt jede
error-882d2 = 1 Fehler
errors-6b248 = { $errors } Fehler
warning-b0a4d = 1 Warnung
warnings-e5ae7 = { $warnings } Warnungen
nothing-is-wrong-09d52 = nichts ist falsch
silenced-e65ec = { $count } verschwiegen
page-0d8a4 = 1 Seite
pages-7a14c = { $pages } Seiten
a-link-that-only-says-f90d3 = Ein Verweis, der nur „{ $words }“ sagt
let-it-say-where-it-goes-74b5e = Lassen Sie ihn sagen, wohin er führt: Wer zuhört, hört die Verweise einer Seite ohne den Text darum herum.
