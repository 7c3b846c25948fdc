<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Reviewer</source>
            <translation>À propos de Reviewer</translation>
        </message>
        <message>
            <source>Reads news articles without their boilerplate and keeps what is wrong in them.</source>
            <translation>Pour lire les articles sans leur habillage et garder trace de ce qui y est faux.</translation>
        </message>
        <message>
            <source>Licences of what is shipped</source>
            <translation>Licences de ce qui est fourni</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Ouvrir le dossier des données</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <source>Versions, settings and the end of the log; no text of articles</source>
            <translation>Versions, réglages et fin du journal ; aucun texte d’article</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Import from the web…</source>
            <translation>Importer depuis le web…</translation>
        </message>
        <message>
            <source>Paste as a new article</source>
            <translation>Coller comme nouvel article</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <source>Import the sample articles</source>
            <translation>Importer les articles d’exemple</translation>
        </message>
        <message>
            <source>New library…</source>
            <translation>Nouvelle bibliothèque…</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>Ouvrir une bibliothèque…</translation>
        </message>
        <message>
            <source>Save the library as…</source>
            <translation>Enregistrer la bibliothèque sous…</translation>
        </message>
        <message>
            <source>Save a copy of the library…</source>
            <translation>Enregistrer une copie de la bibliothèque…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Préférences…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Copy the passage</source>
            <translation>Copier le passage</translation>
        </message>
        <message>
            <source>Search the articles</source>
            <translation>Rechercher dans les articles</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Sort the list</source>
            <translation>Trier la liste</translation>
        </message>
        <message>
            <source>Gather by story</source>
            <translation>Regrouper par sujet</translation>
        </message>
        <message>
            <source>Take out of its story</source>
            <translation>Sortir de son sujet</translation>
        </message>
        <message>
            <source>Make one story of them</source>
            <translation>Réunir en un seul sujet</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Saved filters…</source>
            <translation>Filtres enregistrés…</translation>
        </message>
        <message>
            <source>Saved filter {number}</source>
            <translation>Filtre enregistré {number}</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Show or hide the removed lines</source>
            <translation>Voir ou masquer les lignes retirées</translation>
        </message>
        <message>
            <source>Whole original</source>
            <translation>Original entier</translation>
        </message>
        <message>
            <source>Restore or keep this passage</source>
            <translation>Rétablir ou garder ce passage</translation>
        </message>
        <message>
            <source>Always keep these lines on this site</source>
            <translation>Toujours garder ces lignes sur ce site</translation>
        </message>
        <message>
            <source>Always remove these lines on this site</source>
            <translation>Toujours retirer ces lignes sur ce site</translation>
        </message>
        <message>
            <source>Next unsure passage</source>
            <translation>Passage douteux suivant</translation>
        </message>
        <message>
            <source>Previous unsure passage</source>
            <translation>Passage douteux précédent</translation>
        </message>
        <message>
            <source>Unsure passages of all articles…</source>
            <translation>Passages douteux de tous les articles…</translation>
        </message>
        <message>
            <source>Rules for the lines of sites…</source>
            <translation>Règles pour les lignes des sites…</translation>
        </message>
        <message>
            <source>Clean all articles again</source>
            <translation>Nettoyer à nouveau tous les articles</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <source>Next article not reviewed yet</source>
            <translation>Article suivant non relu</translation>
        </message>
        <message>
            <source>Previous article not reviewed yet</source>
            <translation>Article précédent non relu</translation>
        </message>
        <message>
            <source>Reviewed, and next</source>
            <translation>Relu, et suivant</translation>
        </message>
        <message>
            <source>Note on the article</source>
            <translation>Note sur l’article</translation>
        </message>
        <message>
            <source>Corrected article…</source>
            <translation>Article corrigé…</translation>
        </message>
        <message>
            <source>Errors to place again…</source>
            <translation>Erreurs à replacer…</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>Statistiques…</translation>
        </message>
        <message>
            <source>Mark as to read</source>
            <translation>Marquer à lire</translation>
        </message>
        <message>
            <source>Mark as in review</source>
            <translation>Marquer en cours</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marquer relu</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Remove this passage</source>
            <translation>Retirer ce passage</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Take in an edited table of annotations…</source>
            <translation>Reprendre un tableau d’annotations modifié…</translation>
        </message>
        <message>
            <source>Select the word, then one more</source>
            <translation>Sélectionner le mot, puis un de plus</translation>
        </message>
        <message>
            <source>Select the sentence, then one more</source>
            <translation>Sélectionner la phrase, puis une de plus</translation>
        </message>
        <message>
            <source>Select the paragraph, then one more</source>
            <translation>Sélectionner le paragraphe, puis un de plus</translation>
        </message>
        <message>
            <source>Select one word less</source>
            <translation>Sélectionner un mot de moins</translation>
        </message>
        <message>
            <source>Select one sentence less</source>
            <translation>Sélectionner une phrase de moins</translation>
        </message>
        <message>
            <source>Select one paragraph less</source>
            <translation>Sélectionner un paragraphe de moins</translation>
        </message>
        <message>
            <source>Choose a category…</source>
            <translation>Choisir une catégorie…</translation>
        </message>
        <message>
            <source>Next error</source>
            <translation>Erreur suivante</translation>
        </message>
        <message>
            <source>Previous error</source>
            <translation>Erreur précédente</translation>
        </message>
        <message>
            <source>Edit the error</source>
            <translation>Modifier l’erreur</translation>
        </message>
        <message>
            <source>Delete the error</source>
            <translation>Supprimer l’erreur</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>Catégories…</translation>
        </message>
        <message>
            <source>Confirm the error</source>
            <translation>Confirmer l’erreur</translation>
        </message>
        <message>
            <source>Reject the error…</source>
            <translation>Rejeter l’erreur…</translation>
        </message>
        <message>
            <source>Reopen the error</source>
            <translation>Rouvrir l’erreur</translation>
        </message>
        <message>
            <source>History of the error…</source>
            <translation>Historique de l’erreur…</translation>
        </message>
        <message>
            <source>Find this passage in the other articles…</source>
            <translation>Chercher ce passage dans les autres articles…</translation>
        </message>
        <message>
            <source>Do the same to the same passages…</source>
            <translation>Faire de même pour les mêmes passages…</translation>
        </message>
        <message>
            <source>Series: keep a category armed…</source>
            <translation>Série : garder une catégorie armée…</translation>
        </message>
        <message>
            <source>Tag with the armed category</source>
            <translation>Signaler avec la catégorie armée</translation>
        </message>
        <message>
            <source>Move the error to the selection</source>
            <translation>Déplacer l’erreur sur la sélection</translation>
        </message>
        <message>
            <source>Error one word longer</source>
            <translation>Allonger l’erreur d’un mot</translation>
        </message>
        <message>
            <source>Error one word shorter</source>
            <translation>Raccourcir l’erreur d’un mot</translation>
        </message>
        <message>
            <source>Confirm the place of the error</source>
            <translation>Confirmer la place de l’erreur</translation>
        </message>
        <message>
            <source>Keyboard map</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Modifier les touches…</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <source>About Reviewer</source>
            <translation>À propos de Reviewer</translation>
        </message>
        <message>
            <source>Compare the last two again</source>
            <translation>Comparer de nouveau les deux derniers</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Différence précédente</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Comparer avec…</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Différence suivante</translation>
        </message>
        <message>
            <source>Tag the difference, taking the other’s words</source>
            <translation>Signaler la différence, avec les mots de l’autre</translation>
        </message>
        <message>
            <source>Go to the other text</source>
            <translation>Passer à l’autre texte</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Finir la comparaison</translation>
        </message>
    </context>
    <context>
        <name>AgreementPage</name>
        <message>
            <source>Two readers</source>
            <translation>Deux relecteurs</translation>
        </message>
        <message>
            <source>Two readers must have read the same articles. Once somebody tags, confirms or reviews in an article that a colleague has read too, this page tells how far they agree.</source>
            <translation>Deux relecteurs doivent avoir lu les mêmes articles. Dès que quelqu’un signale, confirme ou relit dans un article qu’un collègue a lu aussi, cette page dit jusqu’où ils sont d’accord.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Same passage</source>
            <translation>Même passage</translation>
        </message>
        <message>
            <source>Overlapping</source>
            <translation>Chevauchement</translation>
        </message>
        <message>
            <source>Agreement by category</source>
            <translation>Accord par catégorie</translation>
        </message>
        <message>
            <source>Neither has found an error.</source>
            <translation>Aucun des deux n’a trouvé d’erreur.</translation>
        </message>
        <message>
            <source>All, whatever the category</source>
            <translation>Toutes, quelle que soit la catégorie</translation>
        </message>
        <message>
            <source>&amp;Readers</source>
            <translation>&amp;Relecteurs</translation>
        </message>
        <message>
            <source>Here all articles count that both have read, whatever is chosen above. A reader’s findings are the errors tagged or confirmed by that reader; the percentage is that of both readers’ findings which the other has too. Alpha (Krippendorff’s) compares sentence by sentence: 1 is full agreement, 0 is what chance would give.</source>
            <translation>Ici comptent tous les articles que les deux ont lus, quel que soit le choix ci-dessus. Les erreurs d’un relecteur sont celles qu’il a signalées ou confirmées ; le pourcentage est la part des erreurs des deux que l’autre a trouvées aussi. L’alpha (de Krippendorff) compare phrase par phrase : 1 est l’accord parfait, 0 ce que donnerait le hasard.</translation>
        </message>
    </context>
    <context>
        <name>Amounts</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln erreur</numerusform>
                <numerusform>%Ln erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes, %Ln article(s) timed</source>
            <translation>
                <numerusform>minutes, %Ln article mesuré</numerusform>
                <numerusform>minutes, %Ln articles mesurés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in the table.</source>
            <translation>
                <numerusform>%Ln autre dans le tableau.</numerusform>
                <numerusform>%Ln autres dans le tableau.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnnotationDelegate</name>
        <message>
            <source>note missing</source>
            <translation>note manquante</translation>
        </message>
    </context>
    <context>
        <name>AnnotationForm</name>
        <message>
            <source>Save  ↵</source>
            <translation>Enregistrer  ↵</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>AnnotationPanel</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>No error tagged in this article.

Select a passage and press the key of a category: {keys}…</source>
            <translation>Aucune erreur signalée dans cet article.

Sélectionnez un passage et tapez la touche d’une catégorie : {keys}…</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Errors of this article</source>
            <translation>Erreurs de cet article</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>BehindList</name>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>What is behind the number</source>
            <translation>Ce qu’il y a derrière le chiffre</translation>
        </message>
        <message>
            <source>No error here.</source>
            <translation>Aucune erreur ici.</translation>
        </message>
        <message>
            <source>No article here.</source>
            <translation>Aucun article ici.</translation>
        </message>
        <message>
            <source>{said} · the first {count} are listed</source>
            <translation>{said} · les {count} premières sont listées</translation>
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <source>Solid</source>
            <translation>Plein</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>Tirets</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>Pointillé</translation>
        </message>
        <message>
            <source>Wavy</source>
            <translation>Ondulé</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Bleu canard</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Lavender</source>
            <translation>Lavande</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Brun</translation>
        </message>
        <message>
            <source>Indigo</source>
            <translation>Indigo</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Noir</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>{why} Esc closes without saving it.</source>
            <translation>{why} Échap ferme sans l’enregistrer.</translation>
        </message>
        <message>
            <source>Retired: not offered any more, readable where it was used.</source>
            <translation>Hors d’usage : n’est plus proposée, reste lisible là où elle a servi.</translation>
        </message>
        <message>
            <source>Two desks changed it at once: what you save now counts.</source>
            <translation>Deux postes l’ont modifiée en même temps : ce que vous enregistrez maintenant compte.</translation>
        </message>
        <message>
            <source>Save  ↵</source>
            <translation>Enregistrer  ↵</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>CategoryCommands</name>
        <message>
            <source>Import categories</source>
            <translation>Importer des catégories</translation>
        </message>
        <message>
            <source>Export categories</source>
            <translation>Exporter les catégories</translation>
        </message>
        <message>
            <source>Categories (*.toml)</source>
            <translation>Catégories (*.toml)</translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) written to {path}.</source>
            <translation>
                <numerusform>%n catégorie écrite dans {path}.</numerusform>
                <numerusform>%n catégories écrites dans {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) taken in.</source>
            <translation>
                <numerusform>%n catégorie reprise.</numerusform>
                <numerusform>%n catégories reprises.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CategoryFields</name>
        <message>
            <source>Its own</source>
            <translation>La sienne</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Nom en français</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nom en anglais</translation>
        </message>
        <message>
            <source>Definition in French</source>
            <translation>Définition en français</translation>
        </message>
        <message>
            <source>Definition in English</source>
            <translation>Définition en anglais</translation>
        </message>
        <message>
            <source>Example in French</source>
            <translation>Exemple en français</translation>
        </message>
        <message>
            <source>Example in English</source>
            <translation>Exemple en anglais</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Soulignement</translation>
        </message>
        <message>
            <source>Severity to start with</source>
            <translation>Gravité de départ</translation>
        </message>
        <message>
            <source>Asks for a note</source>
            <translation>Demande une note</translation>
        </message>
    </context>
    <context>
        <name>CategoryList</name>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>{name} (retired)</source>
            <translation>{name} (hors d’usage)</translation>
        </message>
        <message>
            <source>Bring back (Del)</source>
            <translation>Remettre en usage (Suppr)</translation>
        </message>
        <message>
            <source>Retire (Del)</source>
            <translation>Hors d’usage (Suppr)</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>Nouvelle (Ctrl+N)</translation>
        </message>
        <message>
            <source>Up (Alt+↑)</source>
            <translation>Monter (Alt+↑)</translation>
        </message>
        <message>
            <source>Down (Alt+↓)</source>
            <translation>Descendre (Alt+↓)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Only what no error uses, and what did not come with Reviewer</source>
            <translation>Seulement ce qu’aucune erreur n’utilise et que Reviewer n’a pas fourni</translation>
        </message>
    </context>
    <context>
        <name>ChartPage</name>
        <message>
            <source>As a table (Ctrl+T)</source>
            <translation>En tableau (Ctrl+T)</translation>
        </message>
        <message>
            <source>There are no numbers.</source>
            <translation>Il n’y a pas de chiffres.</translation>
        </message>
    </context>
    <context>
        <name>CleaningCommands</name>
        <message numerus="yes">
            <source>%n rule(s) for {site}; its articles are cleaned again.</source>
            <translation>
                <numerusform>%n règle pour {site} ; ses articles sont nettoyés à nouveau.</numerusform>
                <numerusform>%n règles pour {site} ; ses articles sont nettoyés à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>This article’s site is not known: there is nothing to set a rule for.</source>
            <translation>Le site de cet article est inconnu : une règle ne peut pas être posée.</translation>
        </message>
        <message>
            <source>All articles are cleaned by the rules of today.</source>
            <translation>Tous les articles sont nettoyés selon les règles actuelles.</translation>
        </message>
        <message numerus="yes">
            <source>Cleaned again: %n of {total} article(s) changed.</source>
            <translation>
                <numerusform>Nouveau nettoyage : %n article sur {total} a changé.</numerusform>
                <numerusform>Nouveau nettoyage : %n articles sur {total} ont changé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) written to {path}.</source>
            <translation>
                <numerusform>%n règle écrite dans {path}.</numerusform>
                <numerusform>%n règles écrites dans {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) imported.</source>
            <translation>
                <numerusform>%n règle importée.</numerusform>
                <numerusform>%n règles importées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <source>A table without annotation_id and revision can’t be taken in again safely.</source>
            <translation>Sans annotation_id ni revision, ce tableau ne pourra pas être repris sans risque.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>Companion</name>
        <message>
            <source>Text of the other article</source>
            <translation>Texte de l’autre article</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Signaler</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) in names, numbers, dates; {key} goes there</source>
            <translation>
                <numerusform>%n différence de noms, nombres, dates ; {key} pour y aller</numerusform>
                <numerusform>%n différences de noms, nombres, dates ; {key} pour y aller</numerusform>
            </translation>
        </message>
        <message>
            <source>No name, number or date was found to differ.</source>
            <translation>Aucune différence de nom, de nombre ou de date n’a été trouvée.</translation>
        </message>
        <message>
            <source>{kind}: “{left}” on the left, “{right}” on the right</source>
            <translation>{kind} : « {left} » à gauche, « {right} » à droite</translation>
        </message>
        <message>
            <source>{kind}: “{left}” only on the left</source>
            <translation>{kind} : « {left} » à gauche seulement</translation>
        </message>
        <message>
            <source>{kind}: “{right}” only on the right</source>
            <translation>{kind} : « {right} » à droite seulement</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>{at} sur {total}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare with…</source>
            <translation>Comparer avec…</translation>
        </message>
        <message>
            <source>Words of the other article</source>
            <translation>Mots de l’autre article</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>alike</source>
            <translation>proche</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Compare  ↵</source>
            <translation>Comparer  ↵</translation>
        </message>
        <message>
            <source>No other article matches.</source>
            <translation>Aucun autre article ne correspond.</translation>
        </message>
    </context>
    <context>
        <name>ComparingCommands</name>
        <message>
            <source>Open an article first.</source>
            <translation>Ouvrez d’abord un article.</translation>
        </message>
    </context>
    <context>
        <name>CorrectedDialog</name>
        <message>
            <source>Corrected article</source>
            <translation>Article corrigé</translation>
        </message>
        <message>
            <source>Corrected text</source>
            <translation>Texte corrigé</translation>
        </message>
        <message>
            <source>Correction notice</source>
            <translation>Rectificatif</translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s) applied</source>
            <translation>
                <numerusform>%n correction appliquée</numerusform>
                <numerusform>%n corrections appliquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not applied</source>
            <translation>
                <numerusform>%n non appliquée</numerusform>
                <numerusform>%n non appliquées</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out ({count})</source>
            <translation>Écartées ({count})</translation>
        </message>
        <message>
            <source>Nothing was corrected: there is nothing to tell readers.</source>
            <translation>Rien n’a été corrigé : il n’y a rien à dire aux lecteurs.</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Pourquoi elle est écartée</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <source>No error of this article was left out.</source>
            <translation>Aucune erreur de cet article n’est écartée.</translation>
        </message>
        <message>
            <source>Go to the error (↵)</source>
            <translation>Aller à l’erreur (↵)</translation>
        </message>
        <message>
            <source>With corrections that are not confirmed yet (O)</source>
            <translation>Avec les corrections pas encore confirmées (O)</translation>
        </message>
        <message>
            <source>Of corrections that overlap the longest counts, of equally long ones the first. Rejected ones never count.</source>
            <translation>Si des corrections se chevauchent, la plus longue compte ; à longueur égale, la première. Celles qui sont rejetées ne comptent jamais.</translation>
        </message>
        <message>
            <source>Copy the text (Ctrl+C)</source>
            <translation>Copier le texte (Ctrl+C)</translation>
        </message>
        <message>
            <source>Save the text… (Ctrl+S)</source>
            <translation>Enregistrer le texte… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Copy the notice (Ctrl+Shift+C)</source>
            <translation>Copier le rectificatif (Ctrl+Maj+C)</translation>
        </message>
        <message>
            <source>it has no correction</source>
            <translation>sans correction</translation>
        </message>
        <message>
            <source>the correction is the text itself</source>
            <translation>la correction est le texte même</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>pas encore confirmée</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>already applied in this text</source>
            <translation>déjà appliquée dans ce texte</translation>
        </message>
        <message>
            <source>editors disagree on it</source>
            <translation>les relecteurs ne sont pas d’accord</translation>
        </message>
        <message>
            <source>its place is not sure</source>
            <translation>sa place n’est pas sûre</translation>
        </message>
        <message>
            <source>it lies in removed lines</source>
            <translation>dans des lignes retirées</translation>
        </message>
        <message>
            <source>overlaps one that counts</source>
            <translation>chevauche une autre qui compte</translation>
        </message>
    </context>
    <context>
        <name>CorrectingCommands</name>
        <message>
            <source>Open an article first.</source>
            <translation>Ouvrez d’abord un article.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Save the corrected text</source>
            <translation>Enregistrer le texte corrigé</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Textes (*.txt)</translation>
        </message>
        <message>
            <source>The corrected text was written to {path}.</source>
            <translation>Le texte corrigé est écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>DetailsFields</name>
        <message>
            <source>What should stand there</source>
            <translation>Ce qu’il faudrait lire</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Paste links, one a line</source>
            <translation>Coller des liens, un par ligne</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>For the desk, not for readers</source>
            <translation>Pour la rédaction, pas pour les lecteurs</translation>
        </message>
        <message>
            <source>This category asks for a note.</source>
            <translation>Cette catégorie demande une note.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceCommands</name>
        <message>
            <source>Lay two articles side by side first ({key}).</source>
            <translation>Mettez d’abord deux articles côte à côte ({key}).</translation>
        </message>
        <message>
            <source>Go to a difference first.</source>
            <translation>Allez d’abord à une différence.</translation>
        </message>
        <message>
            <source>Only the other text says this: {key} goes there.</source>
            <translation>Seul l’autre texte le dit : {key} pour y passer.</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>changed here since the export</source>
            <translation>modifié ici depuis l’export</translation>
        </message>
        <message>
            <source>perhaps the spreadsheet’s doing</source>
            <translation>peut-être le fait du tableur</translation>
        </message>
    </context>
    <context>
        <name>EditedTableDialog</name>
        <message>
            <source>What the edited table changes</source>
            <translation>Ce que change le tableau modifié</translation>
        </message>
        <message>
            <source>What the table says</source>
            <translation>Ce que dit le tableau</translation>
        </message>
        <message>
            <source>The ticked changes are made as one act, which {undo} takes back. Space ticks and unticks. Nothing is ever deleted.</source>
            <translation>Les changements cochés se font d’un coup ; {undo} les annule. Espace coche et décoche. Rien n’est jamais supprimé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The column “revision” is missing: what was changed here since the export can’t be told from what was changed in the table.</source>
            <translation>La colonne « revision » manque : impossible de distinguer ce qui a changé ici depuis l’export de ce qui a changé dans le tableau.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>The table says nothing else than the library: there is nothing to change.</source>
            <translation>Le tableau dit la même chose que la bibliothèque : il n’y a rien à changer.</translation>
        </message>
        <message>
            <source>Tick all (A)</source>
            <translation>Tout cocher (A)</translation>
        </message>
        <message>
            <source>Tick none (N)</source>
            <translation>Tout décocher (N)</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>deleted in the library</source>
            <translation>supprimée dans la bibliothèque</translation>
        </message>
        <message>
            <source>never was in this library</source>
            <translation>n’a jamais été dans cette bibliothèque</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Unknown rows</source>
            <translation>Inconnues</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <source>Not in the table, kept</source>
            <translation>Absentes du tableau, gardées</translation>
        </message>
        <message numerus="yes">
            <source>Make %n change(s)</source>
            <translation>
                <numerusform>Faire %n changement</numerusform>
                <numerusform>Faire %n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>EmptyList</name>
        <message>
            <source>No article matches.</source>
            <translation>Aucun article ne correspond.</translation>
        </message>
        <message>
            <source>Clear the filters (Shift+Esc)</source>
            <translation>Effacer les filtres (Maj+Échap)</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>{place}: {reason}</source>
            <translation>{place} : {reason}</translation>
        </message>
        <message>
            <source>{path} can’t be opened or written ({detail}). Check the folder and the disk.</source>
            <translation>Impossible d’ouvrir ou d’écrire {path} ({detail}). Vérifiez le dossier et le disque.</translation>
        </message>
        <message>
            <source>The rules of cleaning can’t be read ({detail}). Mend the table, or install Reviewer again.</source>
            <translation>Les règles de nettoyage sont illisibles ({detail}). Corrigez la table, ou réinstallez Reviewer.</translation>
        </message>
        <message>
            <source>{path} is not a Reviewer library. Choose another file.</source>
            <translation>{path} n’est pas une bibliothèque Reviewer. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Reviewer. Update this one to open it.</source>
            <translation>{path} vient d’une version plus récente de Reviewer. Mettez celle-ci à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{path} is empty. Remove it, or choose another name, for a new library.</source>
            <translation>{path} est vide. Supprimez-le ou choisissez un autre nom pour une nouvelle bibliothèque.</translation>
        </message>
        <message>
            <source>{path} is damaged. Nothing was changed; choose “Restore from a backup…” in the File menu.</source>
            <translation>{path} est endommagé. Rien n’a été modifié ; choisissez « Restaurer une sauvegarde… » dans le menu Fichier.</translation>
        </message>
        <message>
            <source>The file {detail} beside {path} belongs to another library. Move it away, then open the library again.</source>
            <translation>Le fichier {detail}, à côté de {path}, appartient à une autre bibliothèque. Déplacez-le, puis rouvrez la bibliothèque.</translation>
        </message>
        <message>
            <source>{path} can’t be brought up to date ({detail}). It is as it was before. Check the disk, then open it again.</source>
            <translation>{path} n’a pas pu être mis à jour ({detail}). Le fichier est tel qu’avant. Vérifiez le disque, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>{path} lies in a folder that several computers share. Never open it on two at once; a folder of this computer is safer.</source>
            <translation>{path} se trouve dans un dossier partagé entre plusieurs ordinateurs. Ne l’ouvrez jamais sur deux à la fois ; un dossier de cet ordinateur est plus sûr.</translation>
        </message>
        <message>
            <source>No backup of {path} could be made ({detail}). Check the disk and the folder.</source>
            <translation>Aucune sauvegarde de {path} n’a pu être faite ({detail}). Vérifiez le disque et le dossier.</translation>
        </message>
        <message>
            <source>The library is open for reading only; nothing was changed.</source>
            <translation>La bibliothèque est ouverte en lecture seule ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Another program keeps {path} locked. Try again when it is done.</source>
            <translation>Un autre programme verrouille {path}. Réessayez quand il aura terminé.</translation>
        </message>
        <message>
            <source>Rejecting a colleague’s error asks for a reason. Say why, then press Enter.</source>
            <translation>Rejeter l’erreur d’un collègue demande une raison. Dites pourquoi, puis tapez Entrée.</translation>
        </message>
        <message>
            <source>This passage is not in the article. Select it again.</source>
            <translation>Ce passage n’est pas dans l’article. Sélectionnez-le de nouveau.</translation>
        </message>
        <message>
            <source>This article or annotation is no longer in the library.</source>
            <translation>Cet article ou cette annotation n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>the file is gone. Check its name.</source>
            <translation>fichier introuvable. Vérifiez son nom.</translation>
        </message>
        <message>
            <source>not a regular file. Choose a text or a saved page.</source>
            <translation>ce n’est pas un fichier ordinaire. Choisissez un texte ou une page enregistrée.</translation>
        </message>
        <message>
            <source>can’t be read ({detail}). Check its permissions.</source>
            <translation>lecture impossible ({detail}). Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>too large ({detail} bytes). Split it.</source>
            <translation>trop volumineux ({detail} octets). Découpez-le.</translation>
        </message>
        <message>
            <source>not a text ({detail}). Save it as text or as a page.</source>
            <translation>ce n’est pas un texte ({detail}). Enregistrez-le en texte ou en page web.</translation>
        </message>
        <message>
            <source>not a format that Reviewer reads. Save it as .txt, .html, .docx or .odt.</source>
            <translation>format que Reviewer ne sait pas lire. Enregistrez-le en .txt, .html, .docx ou .odt.</translation>
        </message>
        <message>
            <source>more than one import takes ({detail}). Import it in parts.</source>
            <translation>plus qu’un import n’en accepte ({detail}). Importez par parties.</translation>
        </message>
        <message>
            <source>damaged, or not what its name says. Save it again where it comes from.</source>
            <translation>endommagé, ou autre chose que ce que dit son nom. Enregistrez-le de nouveau à la source.</translation>
        </message>
        <message>
            <source>protected by a password. Save it without the password.</source>
            <translation>protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
        </message>
        <message>
            <source>holds pictures of pages, but no text. Run text recognition on it first.</source>
            <translation>contient des images de pages, mais pas de texte. Passez-le d’abord à la reconnaissance de texte.</translation>
        </message>
        <message>
            <source>holds no text.</source>
            <translation>ne contient pas de texte.</translation>
        </message>
        <message>
            <source>refused for safety ({detail}). Ask whoever made it for another file.</source>
            <translation>refusé par sécurité ({detail}). Demandez un autre fichier à son auteur.</translation>
        </message>
        <message>
            <source>can’t be read ({detail}). Save it as .docx, .odt or PDF.</source>
            <translation>illisible ({detail}). Enregistrez-le en .docx, .odt ou PDF.</translation>
        </message>
        <message>
            <source>a spreadsheet. Save it as CSV.</source>
            <translation>feuille de calcul. Enregistrez-la en CSV.</translation>
        </message>
        <message>
            <source>no column holds the text of articles ({detail}). Name one “text”, or choose it in the window.</source>
            <translation>aucune colonne ne contient le texte des articles ({detail}). Nommez-en une « texte », ou choisissez-la dans la fenêtre.</translation>
        </message>
        <message>
            <source>holds no articles.</source>
            <translation>ne contient pas d’article.</translation>
        </message>
        <message>
            <source>not an address that can be asked. Give one with http or https, no password.</source>
            <translation>adresse inutilisable. Donnez une adresse http ou https, sans mot de passe.</translation>
        </message>
        <message>
            <source>does not answer ({detail}). Check the address, or try again later.</source>
            <translation>ne répond pas ({detail}). Vérifiez l’adresse, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>the site refused ({detail}). Save the page in a browser and import that.</source>
            <translation>le site a refusé ({detail}). Enregistrez la page dans un navigateur et importez ce fichier.</translation>
        </message>
        <message>
            <source>leads on and on, or to something else than a page. Check the address.</source>
            <translation>mène trop loin, ou à autre chose qu’une page. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>{place} is no table of categories ({detail}). Export one to see the form.</source>
            <translation>{place} n’est pas une table de catégories ({detail}). Exportez-en une pour voir sa forme.</translation>
        </message>
        <message>
            <source>{place}: the field “{detail}” is unknown or holds the wrong kind of value.</source>
            <translation>{place} : le champ « {detail} » est inconnu ou contient une valeur du mauvais type.</translation>
        </message>
        <message>
            <source>{place}: the id “{detail}” must be small letters, digits and hyphens.</source>
            <translation>{place} : l’identifiant « {detail} » doit être fait de minuscules, de chiffres et de traits d’union.</translation>
        </message>
        <message>
            <source>{place}: the id “{detail}” is there twice. Give one of them another.</source>
            <translation>{place} : l’identifiant « {detail} » figure deux fois. Donnez-en un autre à l’une des deux.</translation>
        </message>
        <message>
            <source>{place}: give it a name in French and in English.</source>
            <translation>{place} : donnez-lui un nom en français et en anglais.</translation>
        </message>
        <message>
            <source>{place}: another category is named “{detail}”. Choose another name.</source>
            <translation>{place} : une autre catégorie s’appelle « {detail} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{place}: the key must be one letter, digit or sign.</source>
            <translation>{place} : la touche doit être une lettre, un chiffre ou un signe.</translation>
        </message>
        <message>
            <source>{place}: the key {detail} is taken. Choose another one, or none.</source>
            <translation>{place} : la touche {detail} est déjà prise. Choisissez-en une autre, ou aucune.</translation>
        </message>
        <message>
            <source>{place}: the line “{detail}” must be solid, dash, dot or wave.</source>
            <translation>{place} : le trait « {detail} » doit être solid, dash, dot ou wave.</translation>
        </message>
        <message>
            <source>{place}: the colour “{detail}” must be written as #rrggbb.</source>
            <translation>{place} : la couleur « {detail} » doit s’écrire #rrggbb.</translation>
        </message>
        <message>
            <source>{place}: the colour {detail} is hard to see on its paper. Choose another.</source>
            <translation>{place} : la couleur {detail} se voit mal sur son fond. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>{place}: the severity “{detail}” must be minor, major or critical.</source>
            <translation>{place} : la gravité « {detail} » doit être minor, major ou critical.</translation>
        </message>
        <message>
            <source>{place} is used or ships with Reviewer: retire it instead of deleting it.</source>
            <translation>{place} est utilisée ou fournie avec Reviewer : retirez-la de la liste au lieu de la supprimer.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message numerus="yes">
            <source>What the list shows: %n article(s)</source>
            <translation>
                <numerusform>Ce que montre la liste : %n article</numerusform>
                <numerusform>Ce que montre la liste : %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The selection: %n article(s)</source>
            <translation>
                <numerusform>La sélection : %n article</numerusform>
                <numerusform>La sélection : %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>The open article</source>
            <translation>L’article ouvert</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>%n ligne écrite dans {path}.</numerusform>
                <numerusform>%n lignes écrites dans {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written to {path}.</source>
            <translation>
                <numerusform>%n élément écrit dans {path}.</numerusform>
                <numerusform>%n éléments écrits dans {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in an edited table</source>
            <translation>Reprendre un tableau modifié</translation>
        </message>
        <message>
            <source>Tables of annotations (*.csv *.txt *.tsv)</source>
            <translation>Tableaux d’annotations (*.csv *.txt *.tsv)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read: nothing differs from the library.</source>
            <translation>
                <numerusform>%n ligne lue : rien ne diffère de la bibliothèque.</numerusform>
                <numerusform>%n lignes lues : rien ne diffère de la bibliothèque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) changed. {undo} takes it back.</source>
            <translation>
                <numerusform>%n annotation modifiée. {undo} annule.</numerusform>
                <numerusform>%n annotations modifiées. {undo} annule.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>&amp;Only what changed since</source>
            <translation>&amp;Seulement ce qui a changé depuis le</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Changé depuis le</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Articles</source>
            <translation>&amp;Articles</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Import files</source>
            <translation>Importer des fichiers</translation>
        </message>
        <message>
            <source>Texts and pages</source>
            <translation>Textes et pages</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Fils d’information</translation>
        </message>
        <message>
            <source>All that Reviewer reads</source>
            <translation>Tout ce que Reviewer sait lire</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importer un dossier</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Dans :</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Type de fichiers :</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n of {total} articles</source>
            <translation>
                <numerusform>%n article sur {total}</numerusform>
                <numerusform>%n articles sur {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the articles</source>
            <translation>Rechercher dans les articles</translation>
        </message>
        <message>
            <source>Remove the condition “{said}”</source>
            <translation>Retirer la condition « {said} »</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrer…</translation>
        </message>
        <message>
            <source>Filter the list (Ctrl+Shift+K)</source>
            <translation>Filtrer la liste (Ctrl+Maj+K)</translation>
        </message>
        <message>
            <source>Sort the list (Ctrl+T)</source>
            <translation>Trier la liste (Ctrl+T)</translation>
        </message>
        <message>
            <source>Saved…</source>
            <translation>Enregistrés…</translation>
        </message>
        <message>
            <source>Saved filters (Ctrl+Shift+L)</source>
            <translation>Filtres enregistrés (Ctrl+Maj+L)</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Any</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>Occurrences trouvées</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Passage précédent</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Passage suivant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>{at} sur {total}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>FirstSheet</name>
        <message>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Three things to know</source>
            <translation>Trois choses à savoir</translation>
        </message>
        <message>
            <source>Any key closes this sheet; it is kept in the Help menu.</source>
            <translation>Toute touche ferme cette fiche ; elle reste dans le menu Aide.</translation>
        </message>
        <message>
            <source>Drop texts, saved pages or folders into the window ({open_files}): what is not the article is taken out, and can be seen and brought back ({toggle_mark}).</source>
            <translation>Déposez textes, pages enregistrées ou dossiers dans la fenêtre ({open_files}) : ce qui n’est pas l’article est retiré, et peut être revu et rétabli ({toggle_mark}).</translation>
        </message>
        <message>
            <source>Select what is wrong with the mouse or by words ({select_word}), press the key of a category, type the correction, and press Enter.</source>
            <translation>Sélectionnez ce qui est faux à la souris ou mot par mot ({select_word}), appuyez sur la touche d’une catégorie, tapez la correction, puis Entrée.</translation>
        </message>
        <message>
            <source>All is saved at once and can be undone ({undo}); when an article is done, {reviewed_next} brings the next one, and {keys} shows all keys.</source>
            <translation>Tout est enregistré aussitôt et peut être annulé ({undo}) ; l’article fini, {reviewed_next} amène le suivant, et {keys} montre toutes les touches.</translation>
        </message>
    </context>
    <context>
        <name>Flaws</name>
        <message>
            <source>There is no column annotation_id: this is not a table of annotations.</source>
            <translation>Il n’y a pas de colonne annotation_id : ce n’est pas un tableau d’annotations.</translation>
        </message>
        <message>
            <source>The row is broken off or its quotation marks don’t match.</source>
            <translation>La ligne est interrompue ou ses guillemets sont mal fermés.</translation>
        </message>
        <message>
            <source>The row has more cells than there are columns.</source>
            <translation>La ligne a plus de cellules qu’il n’y a de colonnes.</translation>
        </message>
        <message>
            <source>The annotation_id is missing.</source>
            <translation>L’annotation_id manque.</translation>
        </message>
        <message>
            <source>The same annotation_id stands in a row above.</source>
            <translation>Le même annotation_id figure déjà plus haut.</translation>
        </message>
        <message>
            <source>{column} can’t be “{value}”.</source>
            <translation>{column} ne peut pas valoir « {value} ».</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Minor</source>
            <translation>Mineure</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>Majeure</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>Machine translation</source>
            <translation>Traduction auto.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Agency copy</source>
            <translation>Dépêche d’agence</translation>
        </message>
        <message>
            <source>Our edit</source>
            <translation>Notre édition</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <translation>Nettoyage</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>audio or video</source>
            <translation>audio ou vidéo</translation>
        </message>
        <message>
            <source>SQLite database</source>
            <translation>base SQLite</translation>
        </message>
        <message>
            <source>RTF document</source>
            <translation>document RTF</translation>
        </message>
        <message>
            <source>old Office document</source>
            <translation>ancien document Office</translation>
        </message>
        <message>
            <source>presentation</source>
            <translation>présentation</translation>
        </message>
        <message>
            <source>e-book</source>
            <translation>livre numérique</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archive</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>font</source>
            <translation>police de caractères</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>données binaires</translation>
        </message>
        <message>
            <source>it took too long</source>
            <translation>trop long</translation>
        </message>
        <message>
            <source>its certificate is not valid</source>
            <translation>certificat non valable</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>pas de connexion</translation>
        </message>
        <message>
            <source>it declares entities</source>
            <translation>il déclare des entités</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>CSV for a spreadsheet</source>
            <translation>CSV pour un tableur</translation>
        </message>
        <message>
            <source>CSV for programs, RFC 4180</source>
            <translation>CSV pour des programmes, RFC 4180</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>Report as a web page</source>
            <translation>Rapport en page web</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Rapport en PDF</translation>
        </message>
        <message>
            <source>JSON lines, all facts</source>
            <translation>Lignes JSON, toutes les données</translation>
        </message>
        <message>
            <source>W3C Web Annotation (JSON-LD)</source>
            <translation>Web Annotation du W3C (JSON-LD)</translation>
        </message>
        <message>
            <source>ClaimReview of confirmed errors (JSON-LD)</source>
            <translation>ClaimReview des erreurs confirmées (JSON-LD)</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>Which paragraphs belong together</source>
            <translation>Quels paragraphes vont ensemble</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>Diagnostics copied; they hold no text of articles.</source>
            <translation>Diagnostic copié ; il ne contient aucun texte d’article.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>undo: {act}</source>
            <translation>annulation : {act}</translation>
        </message>
        <message>
            <source>redo: {act}</source>
            <translation>rétablissement : {act}</translation>
        </message>
        <message>
            <source>{when} · {who} · {what}</source>
            <translation>{when} · {who} · {what}</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field} : {after}</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field} : {before} → {after}</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Raison : {reason}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sûr</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>à confirmer</translation>
        </message>
        <message>
            <source>not found in the text</source>
            <translation>introuvable dans le texte</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History of the error</source>
            <translation>Historique de l’erreur</translation>
        </message>
        <message>
            <source>Editors said different things at the same time. Take the value that counts:</source>
            <translation>Des relecteurs ont dit des choses différentes en même temps. Prenez la valeur qui compte :</translation>
        </message>
        <message>
            <source>Acts on this error, oldest first</source>
            <translation>Actes sur cette erreur, du plus ancien au plus récent</translation>
        </message>
        <message>
            <source>Copy all (Ctrl+Shift+C)</source>
            <translation>Tout copier (Ctrl+Maj+C)</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Values in conflict</source>
            <translation>Valeurs en conflit</translation>
        </message>
        <message>
            <source>Take this value  ↵</source>
            <translation>Prendre cette valeur  ↵</translation>
        </message>
    </context>
    <context>
        <name>ImportProblems</name>
        <message>
            <source>Files left out</source>
            <translation>Fichiers écartés</translation>
        </message>
        <message>
            <source>These files were left out; all others are in the library.</source>
            <translation>Ces fichiers ont été écartés ; tous les autres sont dans la bibliothèque.</translation>
        </message>
    </context>
    <context>
        <name>IntakeCommands</name>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article importé</numerusform>
                <numerusform>%n articles importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new version(s)</source>
            <translation>
                <numerusform>dont %n nouvelle version</numerusform>
                <numerusform>dont %n nouvelles versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) to place again (menu Review)</source>
            <translation>
                <numerusform>%n erreur à replacer (menu Relecture)</numerusform>
                <numerusform>%n erreurs à replacer (menu Relecture)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n déjà présent</numerusform>
                <numerusform>%n déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n écarté</numerusform>
                <numerusform>%n écartés</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>import interrompu</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy an article first, then paste it here.</source>
            <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un article, puis collez-le ici.</translation>
        </message>
        <message>
            <source>Pasted {moment}</source>
            <translation>Collé le {moment}</translation>
        </message>
        <message>
            <source>Pasted as a new article.</source>
            <translation>Collé comme nouvel article.</translation>
        </message>
        <message>
            <source>This article is in the library already; here it is.</source>
            <translation>Cet article est déjà dans la bibliothèque ; le voici.</translation>
        </message>
    </context>
    <context>
        <name>JudgeCommands</name>
        <message>
            <source>Choose an error first (N).</source>
            <translation>Choisissez d’abord une erreur (N).</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Why reject it?  ↵</source>
            <translation>Pourquoi la rejeter ?  ↵</translation>
        </message>
        <message>
            <source>Why confirm it? (may stay empty)  ↵</source>
            <translation>Pourquoi la confirmer ? (facultatif)  ↵</translation>
        </message>
        <message>
            <source>Why reopen it? (may stay empty)  ↵</source>
            <translation>Pourquoi la rouvrir ? (facultatif)  ↵</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>A colleague’s error is not rejected without a reason: say why.</source>
            <translation>On ne rejette pas l’erreur d’un collègue sans raison : dites pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>KeyCatcher</name>
        <message>
            <source>Press the new key</source>
            <translation>Appuyez sur la nouvelle touche</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Change the keys</source>
            <translation>Modifier les touches</translation>
        </message>
        <message>
            <source>Choose an action, then press Enter and its new key.</source>
            <translation>Choisissez une action, puis appuyez sur Entrée et sur sa nouvelle touche.</translation>
        </message>
        <message>
            <source>All keys are as they were at first.</source>
            <translation>Toutes les touches sont celles d’origine.</translation>
        </message>
        <message>
            <source>Press the key for “{action}”; Esc leaves it as it is.</source>
            <translation>Appuyez sur la touche pour « {action} » ; Échap n’y change rien.</translation>
        </message>
        <message>
            <source>{key} tags with “{owner}”. Change the category’s key first.</source>
            <translation>{key} signale « {owner} ». Changez d’abord la touche de la catégorie.</translation>
        </message>
        <message>
            <source>{key} now does “{action}”.</source>
            <translation>{key} fait désormais « {action} ».</translation>
        </message>
        <message>
            <source>{key} does “{owner}”, which keeps its other keys. Press it again to take it, or another key.</source>
            <translation>{key} fait « {owner} », qui gardera ses autres touches. Appuyez encore pour la prendre, ou sur une autre touche.</translation>
        </message>
        <message>
            <source>{key} does “{owner}”, which would have no key left. Press it again to take it, or another key.</source>
            <translation>{key} fait « {owner} », qui n’aurait plus de touche. Appuyez encore pour la prendre, ou sur une autre touche.</translation>
        </message>
        <message>
            <source>{key} leads out of fields and windows. Press another key.</source>
            <translation>{key} sert à quitter les champs et les fenêtres. Appuyez sur une autre touche.</translation>
        </message>
        <message>
            <source>{key} moves the caret. Hold Alt with it, or another key.</source>
            <translation>{key} déplace le curseur. Ajoutez Alt, ou prenez une autre touche.</translation>
        </message>
        <message>
            <source>{key} is needed for typing. Hold Ctrl or Alt with it, or take a key from F1 to F12.</source>
            <translation>{key} sert à la saisie. Ajoutez Ctrl ou Alt, ou prenez une touche de F1 à F12.</translation>
        </message>
        <message>
            <source>{key} opens a menu. Press another key.</source>
            <translation>{key} ouvre un menu. Appuyez sur une autre touche.</translation>
        </message>
        <message>
            <source>The keys of categories belong to the categories themselves.</source>
            <translation>Les touches des catégories appartiennent aux catégories elles-mêmes.</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Chercher une action</translation>
        </message>
        <message>
            <source>Set the key (↵)</source>
            <translation>Changer la touche (↵)</translation>
        </message>
        <message>
            <source>Add a key (+)</source>
            <translation>Ajouter une touche (+)</translation>
        </message>
        <message>
            <source>No key (Del)</source>
            <translation>Sans touche (Suppr)</translation>
        </message>
        <message>
            <source>As at first (R)</source>
            <translation>Comme à l’origine (R)</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Tout comme à l’origine</translation>
        </message>
    </context>
    <context>
        <name>KeyList</name>
        <message>
            <source>What</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifiée</translation>
        </message>
    </context>
    <context>
        <name>KeyPrints</name>
        <message>
            <source>Reviewed and next</source>
            <translation>Relu et suivant</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Keyboard map</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Chercher une action ou une touche</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Modifier les touches…</translation>
        </message>
        <message>
            <source>In the text and the form</source>
            <translation>Dans le texte et le formulaire</translation>
        </message>
        <message>
            <source>Move the caret; with Shift, select</source>
            <translation>Déplacer le curseur ; avec Maj, sélectionner</translation>
        </message>
        <message>
            <source>By words; with Shift, select</source>
            <translation>Mot par mot ; avec Maj, sélectionner</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Enregistrer le formulaire</translation>
        </message>
        <message>
            <source>Back to the text, keeping what was typed</source>
            <translation>Revenir au texte en gardant la saisie</translation>
        </message>
        <message>
            <source>Menus, by their letter</source>
            <translation>Les menus, par leur lettre</translation>
        </message>
        <message>
            <source>No action and no key is called that.</source>
            <translation>Aucune action ni touche de ce nom.</translation>
        </message>
        <message>
            <source>Single letters and digits act while the text has the focus.</source>
            <translation>Les lettres et les chiffres seuls agissent quand le texte a le focus.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>related articles</source>
            <translation>autres articles</translation>
        </message>
        <message>
            <source>date or time</source>
            <translation>date ou heure</translation>
        </message>
        <message>
            <source>navigation</source>
            <translation>navigation</translation>
        </message>
        <message>
            <source>share buttons</source>
            <translation>boutons de partage</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>commentaires</translation>
        </message>
        <message>
            <source>subscription</source>
            <translation>abonnement</translation>
        </message>
        <message>
            <source>credit</source>
            <translation>crédit</translation>
        </message>
        <message>
            <source>promotion</source>
            <translation>promotion</translation>
        </message>
        <message>
            <source>repetition</source>
            <translation>répétition</translation>
        </message>
        <message>
            <source>legal notice or advertisement</source>
            <translation>mention légale ou publicité</translation>
        </message>
        <message>
            <source>keywords</source>
            <translation>mots-clés</translation>
        </message>
        <message>
            <source>image address</source>
            <translation>adresse d’image</translation>
        </message>
        <message>
            <source>consent notice</source>
            <translation>avis de consentement</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <source>language unknown</source>
            <translation>langue inconnue</translation>
        </message>
    </context>
    <context>
        <name>LibraryCommands</name>
        <message>
            <source>&amp;Recent libraries</source>
            <translation>Bibliothèques &amp;récentes</translation>
        </message>
        <message>
            <source>{path} is no longer there; another library was opened.</source>
            <translation>{path} n’existe plus ; une autre bibliothèque a été ouverte.</translation>
        </message>
        <message>
            <source>{path} is no longer there; it was taken off the list.</source>
            <translation>{path} n’existe plus ; elle a été retirée de la liste.</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Nouvelle bibliothèque</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Ouvrir une bibliothèque</translation>
        </message>
        <message>
            <source>Save the library as</source>
            <translation>Enregistrer la bibliothèque sous</translation>
        </message>
        <message>
            <source>Save a copy of the library</source>
            <translation>Enregistrer une copie de la bibliothèque</translation>
        </message>
        <message>
            <source>Libraries (*.reviewer)</source>
            <translation>Bibliothèques (*.reviewer)</translation>
        </message>
        <message>
            <source>{path} is there already. Open it, or choose another name.</source>
            <translation>{path} existe déjà. Ouvrez-la, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>This is the library itself. Choose another name.</source>
            <translation>C’est la bibliothèque elle-même. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Stopped; no copy was made.</source>
            <translation>Arrêté ; aucune copie n’a été faite.</translation>
        </message>
        <message>
            <source>Saved as {path}. From now on you work in it.</source>
            <translation>Enregistrée sous {path}. Vous y travaillez désormais.</translation>
        </message>
        <message>
            <source>A copy was written to {path}. You still work in the library itself.</source>
            <translation>Copie écrite dans {path}. Vous travaillez toujours dans la bibliothèque elle-même.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Read only: this library was left open on another computer (process {holder}). If nobody works on it there, you can take it over.</source>
            <translation>Lecture seule : cette bibliothèque est restée ouverte sur un autre ordinateur (processus {holder}). Si personne n’y travaille, vous pouvez la reprendre.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Read only: another window (process {holder}) works on this library. You can read and export; to annotate, close the other window, then try again.</source>
            <translation>Lecture seule : une autre fenêtre (processus {holder}) travaille sur cette bibliothèque. Vous pouvez lire et exporter ; pour annoter, fermez l’autre fenêtre, puis réessayez.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Read only: this library can’t be written to. You can read and export.</source>
            <translation>Lecture seule : cette bibliothèque ne peut pas être modifiée. Vous pouvez lire et exporter.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Relecture</translation>
        </message>
        <message>
            <source>C&amp;ompare</source>
            <translation>C&amp;omparer</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>Si&amp;gnaler</translation>
        </message>
        <message>
            <source>&amp;Cleaning</source>
            <translation>&amp;Nettoyage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
    </context>
    <context>
        <name>Minimap</name>
        <message>
            <source>Map of the article</source>
            <translation>Carte de l’article</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed passage(s)</source>
            <translation>
                <numerusform>%n passage retiré</numerusform>
                <numerusform>%n passages retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure passage(s)</source>
            <translation>
                <numerusform>%n passage incertain</numerusform>
                <numerusform>%n passages incertains</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteBar</name>
        <message>
            <source>Note on the article</source>
            <translation>Note sur l’article</translation>
        </message>
        <message>
            <source>A note on this article, for the desk</source>
            <translation>Une note sur cet article, pour la rédaction</translation>
        </message>
        <message>
            <source>Enter: done   Shift+Enter: new line   saved as you type</source>
            <translation>Entrée : terminer   Maj+Entrée : à la ligne   enregistré au fil de la frappe</translation>
        </message>
    </context>
    <context>
        <name>OrderMenu</name>
        <message>
            <source>Ascending</source>
            <translation>Croissant</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Décroissant</translation>
        </message>
    </context>
    <context>
        <name>PageWording</name>
        <message numerus="yes">
            <source>%n line(s) removed out of {total}</source>
            <translation>
                <numerusform>%n ligne retirée sur {total}</numerusform>
                <numerusform>%n lignes retirées sur {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable character(s)</source>
            <translation>
                <numerusform>%n caractère illisible</numerusform>
                <numerusform>%n caractères illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) removed</source>
            <translation>
                <numerusform>%n ligne retirée</numerusform>
                <numerusform>%n lignes retirées</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>On this site always</source>
            <translation>Toujours sur ce site</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>⋯ {counted}: {kinds}</source>
            <translation>⋯ {counted} : {kinds}</translation>
        </message>
        <message>
            <source>Removed by hand</source>
            <translation>Retiré à la main</translation>
        </message>
        <message>
            <source>{kind}: {reason} Confidence {percent} %</source>
            <translation>{kind} : {reason} Confiance {percent} %</translation>
        </message>
        <message>
            <source>Perhaps not part of the article: {reason} Confidence {percent} %</source>
            <translation>N’appartient peut-être pas à l’article : {reason} Confiance {percent} %</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <translation>Ce fichier ne contient aucun texte.</translation>
        </message>
        <message>
            <source>Nothing is left of this text: all of it looks like boilerplate.</source>
            <translation>Il ne reste rien de ce texte : tout ressemble à de l’habillage.</translation>
        </message>
    </context>
    <context>
        <name>PassagesCommands</name>
        <message>
            <source>Choose an error first, with {key} or by tagging one.</source>
            <translation>Choisissez d’abord une erreur, avec {key} ou en en signalant une.</translation>
        </message>
        <message>
            <source>Next error</source>
            <translation>Erreur suivante</translation>
        </message>
        <message>
            <source>This passage is too long to be looked for elsewhere.</source>
            <translation>Ce passage est trop long pour être cherché ailleurs.</translation>
        </message>
        <message>
            <source>The same passage in the other articles</source>
            <translation>Le même passage dans les autres articles</translation>
        </message>
        <message>
            <source>Whole words, in any typography; removed lines are left out. Ticked places get the same category, severity, correction, evidence, note and cause.</source>
            <translation>Mots entiers, quelle que soit la typographie, hors lignes retirées. Les passages cochés reçoivent les mêmes catégorie, gravité, correction, preuve, note et cause.</translation>
        </message>
        <message>
            <source>This passage stands nowhere else.</source>
            <translation>Ce passage ne se trouve nulle part ailleurs.</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <source>Tag %n place(s)  ↵</source>
            <translation>
                <numerusform>Signaler %n passage  ↵</numerusform>
                <numerusform>Signaler %n passages  ↵</numerusform>
            </translation>
        </message>
        <message>
            <source>already tagged</source>
            <translation>déjà signalé</translation>
        </message>
        <message>
            <source>Change or delete an error first; then the same can be done elsewhere.</source>
            <translation>Modifiez ou supprimez d’abord une erreur ; vous pourrez alors faire de même ailleurs.</translation>
        </message>
        <message>
            <source>The same passages</source>
            <translation>Les mêmes passages</translation>
        </message>
        <message>
            <source>The same is done to the errors that are ticked, in one act; what else is said of them stays.</source>
            <translation>Les erreurs cochées sont traitées de même, en un seul geste ; ce qui en est dit par ailleurs reste.</translation>
        </message>
        <message>
            <source>{what}: now “{state}”</source>
            <translation>{what} : désormais « {state} »</translation>
        </message>
        <message>
            <source>{what}: deleted</source>
            <translation>{what} : supprimée</translation>
        </message>
        <message>
            <source>{what}: changed ({fields})</source>
            <translation>{what} : modifiée ({fields})</translation>
        </message>
        <message>
            <source>category</source>
            <translation>catégorie</translation>
        </message>
        <message>
            <source>severity</source>
            <translation>gravité</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>correction</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>preuve</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>cause</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n error(s)  ↵</source>
            <translation>
                <numerusform>Supprimer %n erreur  ↵</numerusform>
                <numerusform>Supprimer %n erreurs  ↵</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n error(s)  ↵</source>
            <translation>
                <numerusform>Modifier %n erreur  ↵</numerusform>
                <numerusform>Modifier %n erreurs  ↵</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done at %n place(s) in one act; {undo} takes all of it back.</source>
            <translation>
                <numerusform>Fait pour %n passage en un seul geste ; {undo} annule le tout.</numerusform>
                <numerusform>Fait pour %n passages en un seul geste ; {undo} annule le tout.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PassagesDialog</name>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message numerus="yes">
            <source>Also %n place(s) with other capitals</source>
            <translation>
                <numerusform>Aussi %n passage avec d’autres majuscules</numerusform>
                <numerusform>Aussi %n passages avec d’autres majuscules</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched {done} of {total} articles</source>
            <translation>{done} articles parcourus sur {total}</translation>
        </message>
        <message>
            <source>Not all articles were searched: search again afterwards.</source>
            <translation>Tous les articles n’ont pas été parcourus : cherchez à nouveau ensuite.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Go to the passage (G)</source>
            <translation>Aller au passage (G)</translation>
        </message>
        <message>
            <source>Tick (Space)</source>
            <translation>Cocher (Espace)</translation>
        </message>
        <message>
            <source>All or none (A)</source>
            <translation>Tout ou rien (A)</translation>
        </message>
        <message>
            <source>Also places with other capitals</source>
            <translation>Aussi les passages avec d’autres majuscules</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>PeriodField</name>
        <message>
            <source>Any time</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>{name}, from</source>
            <translation>{name}, du</translation>
        </message>
        <message>
            <source>{name}, to</source>
            <translation>{name}, au</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Names of the categories</source>
            <translation>Noms des catégories</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Comme la fenêtre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Size of the window’s letters</source>
            <translation>Taille des lettres de la fenêtre</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Face of the article’s text</source>
            <translation>Police du texte de l’article</translation>
        </message>
        <message>
            <source>Source Serif 4 (as shipped)</source>
            <translation>Source Serif 4 (fournie)</translation>
        </message>
        <message>
            <source>Size of the article’s text</source>
            <translation>Taille du texte de l’article</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Largest file taken in</source>
            <translation>Plus grand fichier accepté</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <source>Most files of one import</source>
            <translation>Nombre maximal de fichiers par import</translation>
        </message>
        <message>
            <source>The name stands beside what you tag from now on. The languages count after a restart of Reviewer.</source>
            <translation>Le nom figure désormais à côté de ce que vous signalez. Les langues prennent effet au prochain démarrage de Reviewer.</translation>
        </message>
        <message>
            <source>&amp;Editor</source>
            <translation>R&amp;electure</translation>
        </message>
        <message>
            <source>Changes are shown at once; Cancel takes them back.</source>
            <translation>Les changements se voient aussitôt ; Annuler les retire.</translation>
        </message>
        <message>
            <source>&amp;Looks</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>What is larger is left out of an import, and said. The limits count from the next import on.</source>
            <translation>Ce qui dépasse est écarté de l’import, et signalé. Les limites valent dès le prochain import.</translation>
        </message>
        <message>
            <source>L&amp;imits</source>
            <translation>L&amp;imites</translation>
        </message>
        <message>
            <source>&amp;Restore defaults</source>
            <translation>&amp;Rétablir les réglages d’origine</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Sentence before and after the correction</source>
            <translation>Phrase avant et après la correction</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <source>Has an error of</source>
            <translation>Contient une erreur</translation>
        </message>
        <message>
            <source>Tagged by</source>
            <translation>Signalé par</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>last {days} days</source>
            <translation>{days} derniers jours</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>depuis le {first}</translation>
        </message>
        <message>
            <source>date known</source>
            <translation>date connue</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>jusqu’au {last}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message>
            <source>Order of arrival</source>
            <translation>Ordre d’arrivée</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernier changement</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>The list shows: {conditions}</source>
            <translation>La liste montre : {conditions}</translation>
        </message>
        <message>
            <source>No other article of this list is unreviewed.</source>
            <translation>Tous les autres articles de cette liste sont relus.</translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message>
            <source>Error: </source>
            <translation>Erreur : </translation>
        </message>
        <message>
            <source>Correction: </source>
            <translation>Correction : </translation>
        </message>
        <message>
            <source>Note on an error: </source>
            <translation>Note sur une erreur : </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) on it</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message>
            <source>of the same story</source>
            <translation>du même sujet</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) on the same story</source>
            <translation>
                <numerusform>%n autre sur le même sujet</numerusform>
                <numerusform>%n autres sur le même sujet</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Note : {note}</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>Publié le {date}</translation>
        </message>
        <message>
            <source>Added {date}</source>
            <translation>Ajouté le {date}</translation>
        </message>
        <message>
            <source>Last change {date}</source>
            <translation>Dernier changement le {date}</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
    </context>
    <context>
        <name>QueueProgress</name>
        <message>
            <source>Articles reviewed</source>
            <translation>Articles relus</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} reviewed</source>
            <translation>
                <numerusform>%n relu sur {total}</numerusform>
                <numerusform>%n relus sur {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} reviewed in this list</source>
            <translation>
                <numerusform>%n relu sur {total} dans cette liste</numerusform>
                <numerusform>%n relus sur {total} dans cette liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} in all</source>
            <translation>
                <numerusform>%n sur {total} en tout</numerusform>
                <numerusform>%n sur {total} en tout</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Article text</source>
            <translation>Texte de l’article</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>There is no backup of this library yet.</source>
            <translation>Il n’y a pas encore de sauvegarde de cette bibliothèque.</translation>
        </message>
        <message>
            <source>Restore (↵)</source>
            <translation>Restaurer (↵)</translation>
        </message>
        <message>
            <source>Restore the newest with all that can still be read</source>
            <translation>Restaurer la plus récente avec tout ce qui reste lisible</translation>
        </message>
        <message>
            <source>The chosen backup takes the place of {library}. What stands there now is kept: it is moved aside, into the same folder, under a name with today’s date.</source>
            <translation>La sauvegarde choisie prend la place de {library}. Ce qui s’y trouve est gardé : le fichier est mis de côté, dans le même dossier, sous un nom qui porte la date du jour.</translation>
        </message>
        <message>
            <source>Before an update of Reviewer</source>
            <translation>Avant une mise à jour de Reviewer</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message>
            <source>Undone: {step}</source>
            <translation>Annulé : {step}</translation>
        </message>
        <message>
            <source>Redone: {step}</source>
            <translation>Rétabli : {step}</translation>
        </message>
        <message>
            <source>That was the last article of the list.</source>
            <translation>C’était le dernier article de la liste.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was changed.</source>
            <translation>Annulé : rien n’a changé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message numerus="yes">
            <source>The backup is in place, with %n article(s).</source>
            <translation>
                <numerusform>La sauvegarde est en place, avec %n article.</numerusform>
                <numerusform>La sauvegarde est en place, avec %n articles.</numerusform>
            </translation>
        </message>
        <message>
            <source>What stood there is now {name}.</source>
            <translation>Ce qui s’y trouvait est maintenant {name}.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation>
                <numerusform>%n ligne n’a pas pu être lue.</numerusform>
                <numerusform>%n lignes n’ont pas pu être lues.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SameOffer</name>
        <message>
            <source>Do the same there…</source>
            <translation>Faire de même…</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n other error(s) on the same passage, of the same category.</source>
            <translation>
                <numerusform>%n autre erreur de même catégorie sur le même passage.</numerusform>
                <numerusform>%n autres erreurs de même catégorie sur le même passage.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>Saved filters</source>
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <source>A name for what the list shows now</source>
            <translation>Un nom pour ce que montre la liste</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Nom du filtre</translation>
        </message>
        <message>
            <source>Save  ↵</source>
            <translation>Enregistrer  ↵</translation>
        </message>
        <message>
            <source>No filter has a name yet.</source>
            <translation>Aucun filtre n’a encore de nom.</translation>
        </message>
        <message>
            <source>Show (↵)</source>
            <translation>Afficher (↵)</translation>
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation>Renommer (F2)</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message numerus="yes">
            <source>What the list shows: %Ln article(s)</source>
            <translation>
                <numerusform>Ce que montre la liste : %Ln article</numerusform>
                <numerusform>Ce que montre la liste : %Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Articles</source>
            <translation>&amp;Articles</translation>
        </message>
        <message>
            <source>Reviewed &amp;since</source>
            <translation>Relus &amp;depuis le</translation>
        </message>
        <message>
            <source>Reviewed since</source>
            <translation>Relus depuis le</translation>
        </message>
        <message>
            <source>reviewed since {day}</source>
            <translation>relus depuis le {day}</translation>
        </message>
    </context>
    <context>
        <name>SettlingCommands</name>
        <message>
            <source>Choose an error first.</source>
            <translation>Choisissez d’abord une erreur.</translation>
        </message>
        <message>
            <source>This error is no longer in the text: select its passage, then press {key}.</source>
            <translation>Cette erreur n’est plus dans le texte : sélectionnez son passage, puis tapez {key}.</translation>
        </message>
        <message>
            <source>This error stands surely at its place.</source>
            <translation>Cette erreur est à sa place.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) confirmed.</source>
            <translation>
                <numerusform>%n place confirmée.</numerusform>
                <numerusform>%n places confirmées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>You tag here</source>
            <translation>Vous signalez ici</translation>
        </message>
        <message>
            <source>The other text: {key} or a click goes there</source>
            <translation>L’autre texte : {key} ou un clic pour y passer</translation>
        </message>
    </context>
    <context>
        <name>SiteRulesDialog</name>
        <message>
            <source>Rules for the lines of sites</source>
            <translation>Règles pour les lignes des sites</translation>
        </message>
        <message>
            <source>Your rules</source>
            <translation>Vos règles</translation>
        </message>
        <message>
            <source>Lines that recur</source>
            <translation>Lignes récurrentes</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardée</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>No rule yet. In the text of an article, Shift+X removes a line on all articles of its site, Shift+R keeps it.</source>
            <translation>Aucune règle. Dans le texte d’un article, Maj+X retire une ligne de tous les articles de son site, Maj+R la garde.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>No line recurs yet. Once a site has some articles here, lines that come back in several of them are taken for furniture and removed.</source>
            <translation>Aucune ligne récurrente pour l’instant. Dès qu’un site compte quelques articles, les lignes qui reviennent dans plusieurs d’entre eux passent pour de l’habillage et sont retirées.</translation>
        </message>
        <message>
            <source>Always keep on this site</source>
            <translation>Toujours garder sur ce site</translation>
        </message>
        <message>
            <source>Import rules</source>
            <translation>Importer des règles</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>Exporter les règles</translation>
        </message>
        <message>
            <source>Rules (*.csv)</source>
            <translation>Règles (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message>
            <source>Choose an error first (N).</source>
            <translation>Choisissez d’abord une erreur (N).</translation>
        </message>
        <message>
            <source>Select a passage of the article first.</source>
            <translation>Sélectionnez d’abord un passage de l’article.</translation>
        </message>
        <message>
            <source>This error is no longer in the text: select its passage, then press {key}.</source>
            <translation>Cette erreur n’est plus dans le texte : sélectionnez son passage, puis tapez {key}.</translation>
        </message>
        <message>
            <source>Removed lines lie inside this passage: take what stands before or after.</source>
            <translation>Ce passage enjambe des lignes retirées : prenez ce qui est avant ou après.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>To read</source>
            <translation>À lire</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Relus</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>De côté</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Appliquée</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>place to confirm</source>
            <translation>place à confirmer</translation>
        </message>
        <message>
            <source>no longer in the text</source>
            <translation>absente du texte</translation>
        </message>
        <message>
            <source>{state} by {judge}</source>
            <translation>{state} par {judge}</translation>
        </message>
        <message>
            <source>{state} by {judge}: {reason}</source>
            <translation>{state} par {judge} : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Statistics</name>
        <message>
            <source>All errors</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Errors by {what}</source>
            <translation>Erreurs : {what}</translation>
        </message>
        <message>
            <source>Errors per 1,000 words, by {what}</source>
            <translation>Erreurs pour 1 000 mots : {what}</translation>
        </message>
        <message>
            <source>Which source makes which errors</source>
            <translation>Quelle source fait quelles erreurs</translation>
        </message>
        <message>
            <source>Which source makes which errors, per 1,000 words</source>
            <translation>Quelle source fait quelles erreurs, pour 1 000 mots</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Per 1,000 words</source>
            <translation>Pour 1 000 mots</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Words read</source>
            <translation>Mots lus</translation>
        </message>
        <message>
            <source>Rates are per 1,000 words of all that was read.</source>
            <translation>Les taux portent sur 1 000 mots de tout ce qui a été lu.</translation>
        </message>
        <message>
            <source>Rates are per 1,000 words of the reviewed articles that an author worked on.</source>
            <translation>Les taux portent sur 1 000 mots des articles relus auxquels l’auteur a travaillé.</translation>
        </message>
        <message>
            <source>Rates are per 1,000 words of what was read in each line.</source>
            <translation>Les taux portent sur 1 000 mots de ce qui a été lu dans chaque ligne.</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;Par</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>A&amp;fficher</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Rythme</translation>
        </message>
        <message>
            <source>Articles reviewed a week</source>
            <translation>Articles relus par semaine</translation>
        </message>
        <message>
            <source>Articles reviewed a day</source>
            <translation>Articles relus par jour</translation>
        </message>
        <message>
            <source>Minutes an article, by author</source>
            <translation>Minutes par article, par auteur</translation>
        </message>
        <message>
            <source>Articles a day, by author</source>
            <translation>Articles par jour, par auteur</translation>
        </message>
        <message>
            <source>Number of errors</source>
            <translation>Nombre d’erreurs</translation>
        </message>
        <message>
            <source>Errors per 1,000 words</source>
            <translation>Erreurs pour 1 000 mots</translation>
        </message>
        <message>
            <source>An article counts when it was last marked as reviewed.</source>
            <translation>Un article compte à la date où il a été marqué relu pour la dernière fois.</translation>
        </message>
        <message>
            <source>Articles reviewed</source>
            <translation>Articles relus</translation>
        </message>
        <message>
            <source>{name}: {articles} reviewed</source>
            <translation>{name} : {articles} relus</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Articles a day</source>
            <translation>Articles par jour</translation>
        </message>
        <message>
            <source>Minutes an article</source>
            <translation>Minutes par article</translation>
        </message>
        <message>
            <source>Articles timed</source>
            <translation>Articles mesurés</translation>
        </message>
        <message>
            <source>Minutes an article takes, by author</source>
            <translation>Minutes que prend un article, par auteur</translation>
        </message>
        <message>
            <source>The median time from an author’s first to last operation on an article, without pauses of more than {minutes} minutes. Articles with one operation tell nothing.</source>
            <translation>Temps médian entre la première et la dernière opération d’un auteur sur un article, sans les pauses de plus de {minutes} minutes. Un article à une seule opération ne dit rien.</translation>
        </message>
        <message>
            <source>Articles reviewed on a day of reviewing, by author</source>
            <translation>Articles relus par jour de relecture, par auteur</translation>
        </message>
        <message>
            <source>Only days on which the author marked an article as reviewed.</source>
            <translation>Ne comptent que les jours où l’auteur a marqué un article relu.</translation>
        </message>
        <message>
            <source>site unknown</source>
            <translation>site inconnu</translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>Semaine du {day}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Relecteur</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Week of review</source>
            <translation>Semaine de relecture</translation>
        </message>
        <message>
            <source>{rate} per 1,000 words</source>
            <translation>{rate} pour 1 000 mots</translation>
        </message>
        <message>
            <source>fewer than 1,000 words read: the rate says little</source>
            <translation>moins de 1 000 mots lus : le taux dit peu de chose</translation>
        </message>
        <message>
            <source>{name}: {errors}, {rate} ({words} read)</source>
            <translation>{name} : {errors}, {rate} ({words} lus)</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>Neither has found an error: there is nothing to compare.</source>
            <translation>Aucun des deux n’a trouvé d’erreur : il n’y a rien à comparer.</translation>
        </message>
        <message>
            <source>Alpha {alpha}: {meaning}</source>
            <translation>Alpha {alpha} : {meaning}</translation>
        </message>
        <message>
            <source>the two judge alike, and figures from both can be relied on.</source>
            <translation>les deux jugent de même, on peut se fier aux chiffres des deux.</translation>
        </message>
        <message>
            <source>the two mostly judge alike; figures from both want some care.</source>
            <translation>les deux jugent presque toujours de même ; les chiffres des deux demandent de la prudence.</translation>
        </message>
        <message>
            <source>the two differ too often for figures from both; talk over the categories where they part.</source>
            <translation>les deux diffèrent trop souvent pour mêler leurs chiffres ; parlez des catégories où ils s’écartent.</translation>
        </message>
        <message>
            <source>the two agree no more often than chance would have it.</source>
            <translation>les deux ne s’accordent pas plus souvent que le hasard.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsCommands</name>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>Drawing that can be enlarged (*.svg)</source>
            <translation>Dessin vectoriel (*.svg)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Enregistrer le graphique</translation>
        </message>
        <message>
            <source>CSV for programs, RFC 4180 (*.csv)</source>
            <translation>CSV pour des programmes, RFC 4180 (*.csv)</translation>
        </message>
        <message>
            <source>CSV for a spreadsheet (*.csv)</source>
            <translation>CSV pour un tableur (*.csv)</translation>
        </message>
        <message>
            <source>Save the numbers</source>
            <translation>Enregistrer les chiffres</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>No reviewed article in this choice. Choose all articles, or an earlier day.</source>
            <translation>Aucun article relu dans ce choix. Prenez tous les articles, ou un jour plus ancien.</translation>
        </message>
        <message>
            <source>Nothing reviewed yet: read an article, mark it as reviewed (Ctrl+Return), and its errors are counted here.</source>
            <translation>Rien n’est encore relu : lisez un article, marquez-le relu (Ctrl+Entrée), et ses erreurs seront comptées ici.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s) wait in articles that are not reviewed.</source>
            <translation>
                <numerusform>%Ln erreur attend dans des articles qui ne sont pas relus.</numerusform>
                <numerusform>%Ln erreurs attendent dans des articles qui ne sont pas relus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the chart… (Ctrl+S)</source>
            <translation>Enregistrer le graphique… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save the numbers… (Ctrl+E)</source>
            <translation>Enregistrer les chiffres… (Ctrl+E)</translation>
        </message>
        <message>
            <source>Show in the text (↵)</source>
            <translation>Voir dans le texte (↵)</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Importing {done} of {total}</source>
            <translation>Import {done} sur {total}</translation>
        </message>
        <message>
            <source>Importing: {done}</source>
            <translation>Import : {done}</translation>
        </message>
        <message>
            <source>Cleaning again {done} of {total}</source>
            <translation>Nouveau nettoyage {done} sur {total}</translation>
        </message>
        <message>
            <source>Marking {done} of {total}</source>
            <translation>Marquage {done} sur {total}</translation>
        </message>
        <message>
            <source>Copying the library {done} of {total}</source>
            <translation>Copie de la bibliothèque {done} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>{act} ({count} articles)</source>
            <translation>{act} ({count} articles)</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>signaler</translation>
        </message>
        <message>
            <source>change</source>
            <translation>modifier</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>supprimer</translation>
        </message>
        <message>
            <source>move</source>
            <translation>déplacer</translation>
        </message>
        <message>
            <source>confirm the place of</source>
            <translation>confirmer la place de</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>confirmer</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>rejeter</translation>
        </message>
        <message>
            <source>reopen</source>
            <translation>rouvrir</translation>
        </message>
        <message>
            <source>judge</source>
            <translation>juger</translation>
        </message>
        <message>
            <source>settle the conflict</source>
            <translation>trancher le conflit</translation>
        </message>
        <message>
            <source>tag everywhere</source>
            <translation>signaler partout</translation>
        </message>
        <message>
            <source>change everywhere</source>
            <translation>modifier partout</translation>
        </message>
        <message>
            <source>delete everywhere</source>
            <translation>supprimer partout</translation>
        </message>
        <message>
            <source>confirm everywhere</source>
            <translation>confirmer partout</translation>
        </message>
        <message>
            <source>reject everywhere</source>
            <translation>rejeter partout</translation>
        </message>
        <message>
            <source>reopen everywhere</source>
            <translation>rouvrir partout</translation>
        </message>
        <message>
            <source>judge everywhere</source>
            <translation>juger partout</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état de</translation>
        </message>
        <message>
            <source>note on</source>
            <translation>note sur</translation>
        </message>
        <message>
            <source>new version of</source>
            <translation>nouvelle version de</translation>
        </message>
        <message>
            <source>take out of the story</source>
            <translation>sortir du sujet</translation>
        </message>
        <message>
            <source>put into one story</source>
            <translation>réunir en un sujet</translation>
        </message>
        <message>
            <source>restore a passage</source>
            <translation>rétablir un passage de</translation>
        </message>
        <message>
            <source>remove a passage</source>
            <translation>retirer un passage de</translation>
        </message>
        <message>
            <source>always keep</source>
            <translation>toujours garder</translation>
        </message>
        <message>
            <source>always remove</source>
            <translation>toujours retirer</translation>
        </message>
        <message>
            <source>delete the rule</source>
            <translation>supprimer la règle</translation>
        </message>
        <message>
            <source>import rules</source>
            <translation>importer des règles</translation>
        </message>
        <message>
            <source>add category</source>
            <translation>ajouter la catégorie</translation>
        </message>
        <message>
            <source>change category</source>
            <translation>modifier la catégorie</translation>
        </message>
        <message>
            <source>rename category</source>
            <translation>renommer la catégorie</translation>
        </message>
        <message>
            <source>move category</source>
            <translation>déplacer la catégorie</translation>
        </message>
        <message>
            <source>retire category</source>
            <translation>mettre hors d’usage la catégorie</translation>
        </message>
        <message>
            <source>bring back category</source>
            <translation>remettre en usage la catégorie</translation>
        </message>
        <message>
            <source>delete category</source>
            <translation>supprimer la catégorie</translation>
        </message>
        <message>
            <source>import categories</source>
            <translation>importer des catégories</translation>
        </message>
        <message>
            <source>take in the edited table</source>
            <translation>reprendre le tableau modifié, à partir de</translation>
        </message>
        <message>
            <source>{act} “{what}”</source>
            <translation>{act} « {what} »</translation>
        </message>
    </context>
    <context>
        <name>StoryCommands</name>
        <message>
            <source>Select several articles first.</source>
            <translation>Sélectionnez d’abord plusieurs articles.</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>Import a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message>
            <source>The first article</source>
            <translation>Le premier article</translation>
        </message>
        <message>
            <source>No article in the first rows.</source>
            <translation>Aucun article dans les premières lignes.</translation>
        </message>
        <message>
            <source>Choose the column that holds the text.</source>
            <translation>Choisissez la colonne qui contient le texte.</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <source>T&amp;itle</source>
            <translation>T&amp;itre</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Site</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>Aute&amp;ur</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>I&amp;dentifier</source>
            <translation>Ide&amp;ntifiant</translation>
        </message>
        <message>
            <source>The first rows of the table</source>
            <translation>Les premières lignes du tableau</translation>
        </message>
        <message>
            <source>Each row of {name} becomes an article. Say which column tells what; what is guessed is chosen already.</source>
            <translation>Chaque ligne de {name} devient un article. Dites ce que contient chaque colonne ; ce qui a été deviné est déjà choisi.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
    </context>
    <context>
        <name>TableProblems</name>
        <message>
            <source>Rows left out</source>
            <translation>Lignes écartées</translation>
        </message>
        <message>
            <source>These rows were left out; all others were taken in.</source>
            <translation>Ces lignes ont été écartées ; toutes les autres ont été reprises.</translation>
        </message>
    </context>
    <context>
        <name>TagCommands</name>
        <message>
            <source>Select a passage of the article first.</source>
            <translation>Sélectionnez d’abord un passage de l’article.</translation>
        </message>
        <message>
            <source>Removed lines lie inside this passage: tag what stands before or after.</source>
            <translation>Ce passage enjambe des lignes retirées : signalez ce qui est avant ou après.</translation>
        </message>
        <message>
            <source>Tagged: “{quote}”</source>
            <translation>Signalé : « {quote} »</translation>
        </message>
        <message>
            <source>Series: press the key of a category, or C; Esc: none</source>
            <translation>Série : tapez la touche d’une catégorie, ou C ; Échap : aucune</translation>
        </message>
        <message>
            <source>This category asks for a note: it can’t be kept armed.</source>
            <translation>Cette catégorie demande une note : elle ne peut pas rester armée.</translation>
        </message>
        <message>
            <source>Series: {name}. Select, then Enter or Space; Esc ends it</source>
            <translation>Série : {name}. Sélectionnez, puis Entrée ou Espace ; Échap pour finir</translation>
        </message>
    </context>
    <context>
        <name>TotalsText</name>
        <message>
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) reviewed</source>
            <translation>
                <numerusform>%Ln article relu</numerusform>
                <numerusform>%Ln articles relus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s) read</source>
            <translation>
                <numerusform>%Ln mot lu</numerusform>
                <numerusform>%Ln mots lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rejetée</numerusform>
                <numerusform>%Ln rejetées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in articles that are not reviewed yet</source>
            <translation>
                <numerusform>%Ln dans des articles pas encore relus</numerusform>
                <numerusform>%Ln dans des articles pas encore relus</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: {what}.</source>
            <translation>Non comptées : {what}.</translation>
        </message>
        <message>
            <source>Only reviewed articles count, for an unread one is no evidence of no error; rejected errors are left out.</source>
            <translation>Seuls les articles relus comptent, car un article non lu ne prouve pas l’absence d’erreur ; les erreurs rejetées sont laissées de côté.</translation>
        </message>
    </context>
    <context>
        <name>UnderlineSample</name>
        <message>
            <source>The underline in both schemes</source>
            <translation>Le soulignement dans les deux thèmes</translation>
        </message>
        <message>
            <source>said the </source>
            <translation>a dit le </translation>
        </message>
        <message>
            <source>American president</source>
            <translation>président américain</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>Something went wrong in Reviewer</source>
            <translation>Une erreur s’est produite dans Reviewer</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. What you typed is kept. Please copy the diagnostics and send them to whoever looks after Reviewer; they hold this report and no text of articles.</source>
            <translation>C’est notre erreur, pas la vôtre. Votre saisie est gardée. Copiez le diagnostic et envoyez-le à la personne qui s’occupe de Reviewer ; il contient ce rapport et aucun texte d’article.</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
    </context>
    <context>
        <name>UnsettledDialog</name>
        <message>
            <source>Errors to place again</source>
            <translation>Erreurs à replacer</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>À présent</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Every error has its place in the present version of its article.</source>
            <translation>Chaque erreur a sa place dans la version actuelle de son article.</translation>
        </message>
        <message>
            <source>Go to the error (↵)</source>
            <translation>Aller à l’erreur (↵)</translation>
        </message>
        <message>
            <source>Confirm the place (Y)</source>
            <translation>Confirmer la place (Y)</translation>
        </message>
        <message>
            <source>A new version changed the words around these errors. Confirm those that stand right; for the others, go there, select the passage and press {key}.</source>
            <translation>Une nouvelle version a changé les mots autour de ces erreurs. Confirmez celles qui sont bien placées ; pour les autres, allez-y, sélectionnez le passage et tapez {key}.</translation>
        </message>
    </context>
    <context>
        <name>UnsureDialog</name>
        <message>
            <source>Unsure passages</source>
            <translation>Passages douteux</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>À présent</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Peut-être</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>No passage is in doubt: cleaning was sure of every line.</source>
            <translation>Aucun passage douteux : le nettoyage était sûr de chaque ligne.</translation>
        </message>
        <message>
            <source>Go to the passage (↵)</source>
            <translation>Aller au passage (↵)</translation>
        </message>
        <message>
            <source>Keep (R)</source>
            <translation>Garder (R)</translation>
        </message>
        <message>
            <source>Remove (X)</source>
            <translation>Retirer (X)</translation>
        </message>
        <message>
            <source>Cleaning was not sure of these passages. What you decide is kept.</source>
            <translation>Le nettoyage a hésité sur ces passages. Votre décision est enregistrée.</translation>
        </message>
        <message>
            <source>kept, {percent} %</source>
            <translation>gardé, {percent} %</translation>
        </message>
        <message>
            <source>removed, {percent} %</source>
            <translation>retiré, {percent} %</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <source>Watched folder</source>
            <translation>Dossier surveillé</translation>
        </message>
        <message>
            <source>New files in {folder} are taken in as soon as they are complete.</source>
            <translation>Les nouveaux fichiers de {folder} sont importés dès qu’ils sont complets.</translation>
        </message>
        <message>
            <source>{folder} is not there. Once it is back, its files are taken in.</source>
            <translation>{folder} est introuvable. Dès son retour, ses fichiers seront importés.</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>Fichiers écartés</translation>
        </message>
        <message>
            <source>No file was left out.</source>
            <translation>Aucun fichier n’a été écarté.</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
    </context>
    <context>
        <name>WatchingCommands</name>
        <message>
            <source>Watch a folder</source>
            <translation>Surveiller un dossier</translation>
        </message>
        <message>
            <source>Watching “{name}”…</source>
            <translation>Dossier surveillé : « {name} »…</translation>
        </message>
        <message>
            <source>The watched folder {folder} is not there; Reviewer waits for it.</source>
            <translation>Le dossier surveillé {folder} est introuvable ; Reviewer attend son retour.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) from the watched folder</source>
            <translation>
                <numerusform>%n article du dossier surveillé</numerusform>
                <numerusform>%n articles du dossier surveillé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: see File, watched folder</source>
            <translation>
                <numerusform>%n fichier écarté : voir Fichier, dossier surveillé</numerusform>
                <numerusform>%n fichiers écartés : voir Fichier, dossier surveillé</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WebDialog</name>
        <message>
            <source>Import from the web</source>
            <translation>Importer depuis le web</translation>
        </message>
        <message>
            <source>Addresses, one a line</source>
            <translation>Adresses, une par ligne</translation>
        </message>
        <message>
            <source>What was taken in</source>
            <translation>Ce qui a été importé</translation>
        </message>
        <message>
            <source>Addresses of pages or feeds, one a line. Reviewer asks these sites once, now, and sends neither cookies nor passwords.</source>
            <translation>Adresses de pages ou de fils d’information, une par ligne. Reviewer interroge ces sites une seule fois, maintenant, sans envoyer ni cookie ni mot de passe.</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Fetching: {done} of {total}…</source>
            <translation>Récupération : {done} sur {total}…</translation>
        </message>
        <message>
            <source>{title}: taken in.</source>
            <translation>{title} : importé.</translation>
        </message>
        <message>
            <source>{title}: already there.</source>
            <translation>{title} : déjà présent.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n article importé</numerusform>
                <numerusform>%n articles importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n left out</source>
            <translation>
                <numerusform>, %n écarté</numerusform>
                <numerusform>, %n écartés</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source> and %n more site(s)</source>
            <translation>
                <numerusform> et %n autre site</numerusform>
                <numerusform> et %n autres sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es), of: </source>
            <translation>
                <numerusform>%n adresse, chez : </numerusform>
                <numerusform>%n adresses, chez : </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>No article yet</source>
            <translation>Aucun article</translation>
        </message>
        <message>
            <source>Drop text files, saved web pages or folders here.
Reviewer takes out cookie banners, share buttons and “read also” links,
and you tag what is wrong in the rest.</source>
            <translation>Déposez ici des textes, des pages web enregistrées ou des dossiers.
Reviewer retire bandeaux de cookies, boutons de partage et « Lire aussi » ;
vous signalez ce qui est faux dans le reste.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Try the five sample articles</source>
            <translation>Essayer avec les cinq articles d’exemple</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Why the change? (may stay empty)</source>
            <translation>Pourquoi ce changement ? (facultatif)</translation>
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <source>Kept as a draft: this category asks for a note, then it can be saved.</source>
            <translation>Gardé en brouillon : cette catégorie demande une note pour être enregistrée.</translation>
        </message>
    </context>
</TS>
