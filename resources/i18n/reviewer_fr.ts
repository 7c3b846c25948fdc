<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <source>Import the sample articles</source>
            <translation>Importer les articles d’exemple</translation>
        </message>
        <message>
            <source>Export the annotations…</source>
            <translation>Exporter les annotations…</translation>
        </message>
        <message>
            <source>Open or create a library…</source>
            <translation>Ouvrir ou créer une bibliothèque…</translation>
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
            <source>Select the word</source>
            <translation>Sélectionner le mot</translation>
        </message>
        <message>
            <source>Select the sentence</source>
            <translation>Sélectionner la phrase</translation>
        </message>
        <message>
            <source>Select the paragraph</source>
            <translation>Sélectionner le paragraphe</translation>
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
            <source>Next article</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <source>Reviewed, and next</source>
            <translation>Relu, et suivant</translation>
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
            <source>Restore the removed passage</source>
            <translation>Rétablir le passage retiré</translation>
        </message>
        <message>
            <source>Remove this passage</source>
            <translation>Retirer ce passage</translation>
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
            <source>Keyboard map</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>About Reviewer</source>
            <translation>À propos de Reviewer</translation>
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
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>No error tagged in this article.

Select a passage and press the key of a category: 1 name, 2 role or nationality, 3 number…</source>
            <translation>Aucune erreur signalée dans cet article.

Sélectionnez un passage et tapez la touche d’une catégorie : 1 nom, 2 fonction ou nationalité, 3 nombre…</translation>
        </message>
        <message>
            <source>Errors of this article</source>
            <translation>Erreurs de cet article</translation>
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
            <source>{path} is not a Reviewer library. Choose another file.</source>
            <translation>{path} n’est pas une bibliothèque Reviewer. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Reviewer. Update this one to open it.</source>
            <translation>{path} vient d’une version plus récente de Reviewer. Mettez celle-ci à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{path} is damaged. Nothing was changed; open a copy of the library.</source>
            <translation>{path} est endommagé. Rien n’a été modifié ; ouvrez une copie de la bibliothèque.</translation>
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
            <source>not a text or a page. Save it as .txt or .html.</source>
            <translation>ni texte ni page web. Enregistrez-le en .txt ou .html.</translation>
        </message>
        <message>
            <source>more files than one import takes. Import smaller folders.</source>
            <translation>trop de fichiers pour un seul import. Importez des dossiers plus petits.</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Import files</source>
            <translation>Importer des fichiers</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Importer un dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article importé</numerusform>
                <numerusform>%n articles importés</numerusform>
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
            <source>CSV for a spreadsheet (*.csv)</source>
            <translation>CSV pour un tableur (*.csv)</translation>
        </message>
        <message>
            <source>CSV for programs, RFC 4180 (*.csv)</source>
            <translation>CSV pour des programmes, RFC 4180 (*.csv)</translation>
        </message>
        <message>
            <source>Texts and pages (*.txt *.text *.md *.html *.htm *.xhtml)</source>
            <translation>Textes et pages (*.txt *.text *.md *.html *.htm *.xhtml)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Export the annotations</source>
            <translation>Exporter les annotations</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>%n ligne écrite dans {path}.</numerusform>
                <numerusform>%n lignes écrites dans {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open or create a library</source>
            <translation>Ouvrir ou créer une bibliothèque</translation>
        </message>
        <message>
            <source>Libraries (*.reviewer)</source>
            <translation>Bibliothèques (*.reviewer)</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Dans :</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Type de fichiers :</translation>
        </message>
        <message>
            <source>Reviewer {version}

Reads news articles without their boilerplate and keeps what is wrong in them.

Apache License 2.0. Inter and Source Serif 4 under the SIL Open Font License. Qt under the LGPL.</source>
            <translation>Reviewer {version}

Pour lire les articles sans leur habillage et garder trace de ce qui y est faux.

Licence Apache 2.0. Inter et Source Serif 4 sous licence SIL Open Font. Qt sous LGPL.</translation>
        </message>
        <message>
            <source>About Reviewer</source>
            <translation>À propos de Reviewer</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search the articles (Ctrl+K)</source>
            <translation>Rechercher (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search the articles</source>
            <translation>Rechercher dans les articles</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Order of arrival</source>
            <translation>Ordre d’arrivée</translation>
        </message>
        <message>
            <source>Newest date first</source>
            <translation>Date la plus récente</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Par titre</translation>
        </message>
        <message>
            <source>By site</source>
            <translation>Par site</translation>
        </message>
        <message>
            <source>Most errors first</source>
            <translation>Le plus d’erreurs</translation>
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
            <source>Office document</source>
            <translation>document Office</translation>
        </message>
        <message>
            <source>RTF document</source>
            <translation>document RTF</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>document Word</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>texte OpenDocument</translation>
        </message>
        <message>
            <source>spreadsheet</source>
            <translation>tableur</translation>
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
        <name>KeyMap</name>
        <message>
            <source>Keyboard map</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Single letters and digits act while the text has the focus.</source>
            <translation>Les lettres et les chiffres seuls agissent quand le texte a le focus.</translation>
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
        <name>MainWindow</name>
        <message>
            <source>Read only: another window (process {holder}) works on this library. You can read and export; to annotate, close the other window, then open this again.</source>
            <translation>Lecture seule : une autre fenêtre (processus {holder}) utilise cette bibliothèque. Vous pouvez lire et exporter ; pour annoter, fermez l’autre fenêtre, puis rouvrez celle-ci.</translation>
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
            <source>&amp;Review</source>
            <translation>&amp;Relecture</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>Si&amp;gnaler</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
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
            <source>Hide (D)</source>
            <translation>Masquer (D)</translation>
        </message>
        <message>
            <source>Show (D)</source>
            <translation>Voir (D)</translation>
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
            <source>Restore (R)</source>
            <translation>Rétablir (R)</translation>
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
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
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
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Your name in annotations</source>
            <translation>Votre nom dans les annotations</translation>
        </message>
        <message>
            <source>Language and name count from the next start.</source>
            <translation>Langue et nom prennent effet au prochain démarrage.</translation>
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
        <name>QueueDelegate</name>
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
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>%n of {total} reviewed</source>
            <translation>
                <numerusform>%n relu sur {total}</numerusform>
                <numerusform>%n relus sur {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>No article matches. Clear the search or choose another state.</source>
            <translation>Aucun article ne correspond. Effacez la recherche ou choisissez un autre état.</translation>
        </message>
        <message>
            <source>Articles reviewed</source>
            <translation>Articles relus</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
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
            <source>Select a passage of the article first.</source>
            <translation>Sélectionnez d’abord un passage de l’article.</translation>
        </message>
        <message>
            <source>Removed lines lie inside this passage: tag what stands before or after.</source>
            <translation>Ce passage enjambe des lignes retirées : signalez ce qui est avant ou après.</translation>
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
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Reviewed and next Ctrl+↵     Undo Ctrl+Z     Keyboard F1</source>
            <translation>Relu et suivant Ctrl+↵     Annuler Ctrl+Z     Clavier F1</translation>
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
    </context>
    <context>
        <name>Steps</name>
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
            <source>judge</source>
            <translation>juger</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état de</translation>
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
            <source>{act} “{what}”</source>
            <translation>{act} « {what} »</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>Something went wrong in Reviewer</source>
            <translation>Une erreur s’est produite dans Reviewer</translation>
        </message>
        <message>
            <source>This is our mistake, not yours. What you typed is kept. Please copy the text below and send it to whoever looks after Reviewer; it holds no article text.</source>
            <translation>C’est notre erreur, pas la vôtre. Votre saisie est gardée. Copiez le texte ci-dessous et envoyez-le à la personne qui s’occupe de Reviewer ; il ne contient aucun texte d’article.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
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
            <source>Import files…  Ctrl+O</source>
            <translation>Importer des fichiers…  Ctrl+O</translation>
        </message>
        <message>
            <source>Try the five sample articles</source>
            <translation>Essayer avec les cinq articles d’exemple</translation>
        </message>
    </context>
</TS>
