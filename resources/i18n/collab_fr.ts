<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Collab Desktop</source>
        <translation>À propos de Collab Desktop</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Licence notices</source>
        <translation>Mentions de licence</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Come back to this later</source>
        <translation>Revenir plus tard</translation>
    </message>
    <message>
        <source>Waive this step…</source>
        <translation>Dispenser de cette étape…</translation>
    </message>
    <message>
        <source>I have completed this step</source>
        <translation>J’ai terminé cette étape</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Earlier wordings ({n})</source>
        <translation>Formulations antérieures ({n})</translation>
    </message>
</context>
<context>
    <name>AnchorRow</name>
    <message>
        <source>{score}, chosen: {text}</source>
        <translation>{score}, choisi&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{score}: {text}</source>
        <translation>{score}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>AnchorsTab</name>
    <message>
        <source>Go to a row to read what its scores mean.</source>
        <translation>Allez sur une ligne pour lire ce que valent ses scores.</translation>
    </message>
    <message>
        <source>What scorers noted</source>
        <translation>Ce que les évaluateurs ont noté</translation>
    </message>
</context>
<context>
    <name>AreaColumn</name>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Add a card to {area}</source>
        <translation>Ajouter une carte à {area}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write something here, or press Escape.</source>
        <translation>Écrivez quelque chose ici, ou appuyez sur Échap.</translation>
    </message>
</context>
<context>
    <name>AskQuestion</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>Que demandez-vous ?</translation>
    </message>
    <message>
        <source>How is it answered?</source>
        <translation>Comment y répond-on ?</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>AssessTab</name>
    <message>
        <source>Name who reads; until then only an agreed score can be set.</source>
        <translation>Nommez qui lit ; d’ici là, seule une note convenue peut être fixée.</translation>
    </message>
    <message>
        <source>Name assessors</source>
        <translation>Nommer les évaluateurs</translation>
    </message>
    <message>
        <source>Knows them: same organisation, or the lead contact.</source>
        <translation>Les connaît : même organisation, ou personne à contacter.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Stand aside for a conflict</source>
        <translation>S’abstenir pour un conflit</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>Qui note ?</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>s’abstient</translation>
    </message>
    <message>
        <source>in</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>{title} ({weight} %)</source>
        <translation>{title} ({weight} %)</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <translation>Note sur {title}</translation>
    </message>
    <message>
        <source>Note, sealed with the score</source>
        <translation>Note, scellée avec le score</translation>
    </message>
    <message>
        <source>Not scored yet: {names}. “?” means not sure.</source>
        <translation>Pas encore noté : {names}. « ? » veut dire incertain.</translation>
    </message>
    <message>
        <source>Sealed until all are in. Waiting for {names}.</source>
        <translation>Scellées jusqu’à ce que toutes soient là. En attente de {names}.</translation>
    </message>
    <message>
        <source>Why open them before all are in?</source>
        <translation>Pourquoi les ouvrir avant que toutes soient là ?</translation>
    </message>
    <message>
        <source>Open the sheets now</source>
        <translation>Ouvrir les feuilles maintenant</translation>
    </message>
    <message>
        <source>Agreed: {score} of 100</source>
        <translation>Convenu : {score} sur 100</translation>
    </message>
    <message>
        <source>Take the medians</source>
        <translation>Prendre les médianes</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>médiane {score}</translation>
    </message>
    <message>
        <source>Two points apart or more: talk</source>
        <translation>Deux points d’écart ou plus : parlez-en</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>{count} of {of} who were expected are here</source>
        <translation>{count} sur {of} personnes attendues sont là</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Damaged; it cannot be used</source>
        <translation>Endommagée, inutilisable</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant un retour en arrière</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
    <message>
        <source>Yes, go back to this</source>
        <translation>Oui, revenir à cet état</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Revenir à cet état</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BallotExchange</name>
    <message>
        <source>Save an empty ballot</source>
        <translation>Enregistrer un bulletin vide</translation>
    </message>
    <message>
        <source>Ballots (*{ending})</source>
        <translation>Bulletins (*{ending})</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>« {file} » ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Take in ballots</source>
        <translation>Recevoir des bulletins</translation>
    </message>
    <message>
        <source>Ballots taken in and sealed: {n}</source>
        <translation>Bulletins reçus et scellés : {n}</translation>
    </message>
    <message>
        <source>“{file}”: {why}</source>
        <translation>« {file} » : {why}</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Sheet of {name}</source>
        <translation>Feuille de {name}</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Nobody sees this sheet before the reveal, and then only as dots without names.</source>
        <translation>Personne ne voit cette feuille avant l’ouverture, et ensuite seulement sous forme de points sans nom.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>I am {name}, begin</source>
        <translation>Je suis {name}, commencer</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Retour au tour</translation>
    </message>
    <message>
        <source>Pass to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
    <message>
        <source>Only {name} looks at the next page. Everybody else waits.</source>
        <translation>Seul(e) {name} regarde la page suivante. Les autres attendent.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Back without handing in</source>
        <translation>Revenir sans remettre</translation>
    </message>
    <message>
        <source>Hand in anyway</source>
        <translation>Remettre quand même</translation>
    </message>
    <message numerus="yes">
        <source>{n} are not scored. Go to the first, or hand in without them.</source>
        <translation>
            <numerusform>{n} élément n’est pas noté. Allez-y, ou remettez la feuille ainsi.</numerusform>
            <numerusform>{n} éléments ne sont pas notés. Allez au premier, ou remettez la feuille ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {item}, or hand in without it.</source>
        <translation>Notez {item}, ou remettez la feuille ainsi.</translation>
    </message>
    <message>
        <source>The sheet of {name} is handed in and sealed.</source>
        <translation>La feuille de {name} est remise et scellée.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>The sheet of {name} is not handed in. Hand it in, or give it up.</source>
        <translation>La feuille de {name} n’est pas remise. Remettez-la, ou renoncez-y.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>{n} of {count} scored</source>
        <translation>{n} notés sur {count}</translation>
    </message>
    <message>
        <source>Dots to give: {n}. A digit gives dots to a line. What you give is not shown; Space covers the screen. Enter goes on and, at the end, hands in.</source>
        <translation>Points à donner : {n}. Un chiffre donne des points à une ligne. Ce que vous donnez n’est pas affiché ; la barre d’espace couvre l’écran. Entrée avance et, à la fin, remet le bulletin.</translation>
    </message>
    <message>
        <source>Dots left: {n}. Give them, or hand in without them.</source>
        <translation>Points restants : {n}. Donnez-les, ou remettez le bulletin sans eux.</translation>
    </message>
    <message>
        <source>Dots left: {n}</source>
        <translation>Points restants : {n}</translation>
    </message>
    <message>
        <source>Keys 0 to 5 score, ? is not sure, Delete clears. What you choose is not shown; Space covers the screen. Enter goes on and, at the end, hands in.</source>
        <translation>Les touches 0 à 5 notent, ? veut dire pas sûr, Suppr efface. Votre choix n’est pas affiché ; la barre d’espace couvre l’écran. Entrée avance et, à la fin, remet le bulletin.</translation>
    </message>
    <message>
        <source>That is {n} too many. Take some back.</source>
        <translation>C’est {n} de trop. Reprenez-en.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Move the chosen cards</source>
        <translation>Déplacer les cartes choisies</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placées</translation>
    </message>
    <message>
        <source>Under “{heading}”</source>
        <translation>Sous « {heading} »</translation>
    </message>
    <message>
        <source>Group under “{heading}”</source>
        <translation>Regrouper sous « {heading} »</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>Hors du groupe</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Envoyer vers…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Renommer le tableau…</translation>
    </message>
    <message>
        <source>Paste lines as cards</source>
        <translation>Coller les lignes en cartes</translation>
    </message>
    <message>
        <source>Authors on the paper of the board</source>
        <translation>Auteurs sur le papier du tableau</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Retirer le tableau</translation>
    </message>
    <message>
        <source>Add photo of the wall…</source>
        <translation>Ajouter une photo du mur…</translation>
    </message>
    <message>
        <source>Vote with dots…</source>
        <translation>Voter avec des points…</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards added</source>
        <translation>
            <numerusform>{n} carte ajoutée</numerusform>
            <numerusform>{n} cartes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards removed</source>
        <translation>
            <numerusform>{n} carte retirée</numerusform>
            <numerusform>{n} cartes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>Carte retirée</translation>
    </message>
    <message>
        <source>It is in “{place}” already</source>
        <translation>C’est déjà dans « {place} »</translation>
    </message>
    <message>
        <source>Sent to “{place}”</source>
        <translation>Envoyé vers « {place} »</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Renommer le tableau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Board removed</source>
        <translation>Tableau retiré</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>1 vote</source>
        <translation>1 vote</translation>
    </message>
    <message numerus="yes">
        <source>{n} votes</source>
        <translation>
            <numerusform>{n} vote</numerusform>
            <numerusform>{n} votes</numerusform>
        </translation>
    </message>
    <message>
        <source>sent to {places}</source>
        <translation>envoyée vers {places}</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>Carte {n}</translation>
    </message>
    <message>
        <source>in area {area}</source>
        <translation>dans la zone {area}</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>pas encore placée</translation>
    </message>
    <message>
        <source>under {heading}</source>
        <translation>sous {heading}</translation>
    </message>
    <message>
        <source>from {author}</source>
        <translation>de {author}</translation>
    </message>
</context>
<context>
    <name>BoardsScreen</name>
    <message>
        <source>What people write on together; every card can go on to where it belongs.</source>
        <translation>Ce que l’on écrit ensemble ; chaque carte peut aller là où est sa place.</translation>
    </message>
    <message>
        <source>Hang a canvas</source>
        <translation>Accrocher un canevas</translation>
    </message>
    <message>
        <source>No board hangs here yet. Choose a canvas below.</source>
        <translation>Aucun tableau n’est accroché ici. Choisissez un canevas ci-dessous.</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 carte</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <translation>
            <numerusform>{n} carte</numerusform>
            <numerusform>{n} cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them sent on</source>
        <translation>
            <numerusform>dont {n} envoyée plus loin</numerusform>
            <numerusform>dont {n} envoyées plus loin</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Accrocher</translation>
    </message>
    <message>
        <source>Hang {canvas}</source>
        <translation>Accrocher {canvas}</translation>
    </message>
</context>
<context>
    <name>BoolEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>CalcEditor</name>
    <message>
        <source>Not enough answers yet to work this out.</source>
        <translation>Pas encore assez de réponses pour le calculer.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CandidateButton</name>
    <message>
        <source>Add {name} to the matrix</source>
        <translation>Ajouter {name} à la matrice</translation>
    </message>
</context>
<context>
    <name>CaptureLists</name>
    <message>
        <source>What is kept</source>
        <translation>Ce que l’on garde</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>Pas encore d’action.</translation>
    </message>
    <message>
        <source>Park a point (P)</source>
        <translation>Mettre un point de côté (P)</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>A new decision (D)</source>
        <translation>Une nouvelle décision (D)</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter la décision</translation>
    </message>
    <message>
        <source>A new action (A)</source>
        <translation>Une nouvelle action (A)</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Park a point</source>
        <translation>Mettre un point de côté</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>Une nouvelle décision</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Une nouvelle action</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>parked</comment>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n sans responsable</numerusform>
            <numerusform>%n sans responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>It is an action now</source>
        <translation>C’est maintenant une action</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Supprimé : {what}</translation>
    </message>
</context>
<context>
    <name>CaptureScreen</name>
    <message>
        <source>How people leave</source>
        <translation>Comment on repart</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>Au projecteur</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>What we decided, and what is to be done</source>
        <translation>Ce que nous avons décidé et ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Words of the card</source>
        <translation>Texte de la carte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Envoyer vers…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a card to see all of it, move it or send it.</source>
        <translation>Choisissez une carte pour la voir en entier, la déplacer ou l’envoyer.</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>Carte {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <translation>
            <numerusform>{n} carte</numerusform>
            <numerusform>{n} cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {place}</source>
        <translation>Envoyée vers {place}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Étiquettes, avec virgules</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>mean {figure} of 5</source>
        <translation>moyenne {figure} sur 5</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Avant : {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Maintenant : {text}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Nothing was changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Avant : {words}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>Annuler : {name}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>Continue to the next page</source>
        <translation>Continuer à la page suivante</translation>
    </message>
    <message>
        <source>Give a score</source>
        <translation>Donner un score</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Clear a score or a choice</source>
        <translation>Effacer un score ou un choix</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>Ouvrir le menu d’une ligne</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>Sur un tableau</translation>
    </message>
    <message>
        <source>Hang the card and type the next</source>
        <translation>Accrocher la carte et écrire la suivante</translation>
    </message>
    <message>
        <source>Move the chosen cards</source>
        <translation>Déplacer les cartes choisies</translation>
    </message>
    <message>
        <source>Edit the words of a card</source>
        <translation>Modifier le texte d’une carte</translation>
    </message>
    <message>
        <source>Take cards down</source>
        <translation>Retirer des cartes</translation>
    </message>
    <message>
        <source>Hang pasted lines as cards</source>
        <translation>Accrocher les lignes collées en cartes</translation>
    </message>
    <message>
        <source>In a workshop</source>
        <translation>Pendant un atelier</translation>
    </message>
    <message>
        <source>Write a decision, a parked point, an action</source>
        <translation>Écrire une décision, un point mis de côté, une action</translation>
    </message>
    <message>
        <source>The same while typing</source>
        <translation>De même en tapant</translation>
    </message>
    <message>
        <source>In the window of the room</source>
        <translation>Dans la fenêtre de la salle</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Next thing, thing before</source>
        <translation>Suivant, précédent</translation>
    </message>
    <message>
        <source>To another screen</source>
        <translation>Vers un autre écran</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>Read them once more. You can still change them afterwards.</source>
        <translation>Relisez-les une fois. Vous pourrez encore les modifier ensuite.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Laissé vide</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {label}</source>
        <translation>Modifier&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>ChoiceBand</name>
    <message>
        <source>Why this team</source>
        <translation>Pourquoi cette équipe</translation>
    </message>
    <message>
        <source>Why not as suggested? One sentence; it is printed.</source>
        <translation>Pourquoi pas comme proposé ? Une phrase ; elle est imprimée.</translation>
    </message>
    <message>
        <source>Choose this team</source>
        <translation>Choisir cette équipe</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose this team of {count}?</source>
        <translation>Choisir cette équipe de {count} ?</translation>
    </message>
    <message>
        <source>The team, the stakeholders, the safeguarding register, the needs and the gap plan take it over. You can choose again at any time.</source>
        <translation>L’équipe, les parties prenantes, le registre de protection, les besoins et le plan pour les manques la reprennent. Vous pouvez choisir de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Say in one sentence why; the board will ask.</source>
        <translation>Dites pourquoi en une phrase ; le conseil le demandera.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Cette traduction est un brouillon&#xa0;: personne dont c’est la langue ne l’a encore relue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>0 1 2 3</source>
        <translation>0 1 2 3</translation>
    </message>
    <message>
        <source>Of its own script</source>
        <translation>De sa propre écriture</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Everybody, whatever their role</source>
        <translation>Tout le monde, quel que soit son rôle</translation>
    </message>
    <message>
        <source>By level: those in contact</source>
        <translation>Selon le niveau : ceux qui sont en contact</translation>
    </message>
    <message>
        <source>Safeguarding training, in new projects</source>
        <translation>Formation à la protection, dans les nouveaux projets</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Chosen on the map</source>
        <translation>Choisi sur la carte</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Touché</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>CloseScreen</name>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Paper for the room</source>
        <translation>Papier pour la salle</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le poursuivre</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>Clore l’atelier</translation>
    </message>
    <message>
        <source>Closed; nothing is open.</source>
        <translation>Clos ; rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Closed; 1 point is open and stands so in the minutes.</source>
        <translation>Clos ; un point est ouvert et figure ainsi au compte rendu.</translation>
    </message>
    <message numerus="yes">
        <source>Closed; {n} points are open and stand so in the minutes.</source>
        <translation>
            <numerusform>Clos ; {n} point est ouvert et figure ainsi au compte rendu.</numerusform>
            <numerusform>Clos ; {n} points sont ouverts et figurent ainsi au compte rendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point is open. It can be closed all the same.</source>
        <translation>Un point est ouvert. L’atelier peut être clos malgré cela.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points are open. It can be closed all the same.</source>
        <translation>
            <numerusform>{n} point est ouvert. L’atelier peut être clos malgré cela.</numerusform>
            <numerusform>{n} points sont ouverts. L’atelier peut être clos malgré cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>The workshop is closed; its minutes are ready</source>
        <translation>L’atelier est clos ; son compte rendu est prêt</translation>
    </message>
</context>
<context>
    <name>CollectView</name>
    <message>
        <source>Bring ballots in</source>
        <translation>Faire entrer les bulletins</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Passer l’ordinateur</translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation>Passer l’ordinateur à {name}</translation>
    </message>
    <message>
        <source>Somebody’s ballot</source>
        <translation>Le bulletin de quelqu’un</translation>
    </message>
    <message>
        <source>Counted fingers: {n}</source>
        <translation>Doigts comptés : {n}</translation>
    </message>
    <message>
        <source>Stands aside: a conflict of interest</source>
        <translation>S’abstient : conflit d’intérêts</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>{name}: stands aside</source>
        <translation>{name} : s’abstient</translation>
    </message>
    <message>
        <source>{name}: in and sealed</source>
        <translation>{name} : remis et scellé</translation>
    </message>
    <message>
        <source>{name}: not in</source>
        <translation>{name} : pas remis</translation>
    </message>
    <message>
        <source>Votes after all</source>
        <translation>Vote finalement</translation>
    </message>
    <message>
        <source>Take this ballot back? It has to be filled in again.</source>
        <translation>Reprendre ce bulletin ? Il faudra le remplir à nouveau.</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oui, le reprendre</translation>
    </message>
</context>
<context>
    <name>CollectingView</name>
    <message>
        <source>Each sheet is sealed when it is handed in. Nobody sees one before the reveal.</source>
        <translation>Chaque feuille est scellée dès qu’elle est remise. Personne n’en voit avant l’ouverture.</translation>
    </message>
    <message>
        <source>Handed in {n} of {count}</source>
        <translation>Remises&#xa0;: {n} sur {count}</translation>
    </message>
    <message>
        <source>Take back the sheet of {name}? It has to be filled in again.</source>
        <translation>Reprendre la feuille de {name}&#xa0;? Il faudra la remplir à nouveau.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Change who scores</source>
        <translation>Changer les évaluateurs</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>CommandPaletteView</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Collab Desktop workspaces (*.collab)</source>
        <translation>Espaces de travail Collab Desktop (*.collab)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>Saved in “{file}”. You now work in that copy.</source>
        <translation>Enregistré dans «&#xa0;{file}&#xa0;». Vous travaillez maintenant dans cette copie.</translation>
    </message>
    <message>
        <source>The workspace is as it was then</source>
        <translation>L’espace de travail est comme il était alors</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing was imported from “{file}”.</source>
        <translation>Rien n’a été importé de «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Réponses importées</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Answers saved</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Titre provisoire</translation>
    </message>
    <message>
        <source>Start project</source>
        <translation>Commencer le projet</translation>
    </message>
    <message>
        <source>You can change it later.</source>
        <translation>Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projet renommé</translation>
    </message>
    <message>
        <source>Project duplicated</source>
        <translation>Projet dupliqué</translation>
    </message>
    <message>
        <source>Project moved to the trash</source>
        <translation>Projet mis à la corbeille</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment on: {label}</source>
        <translation>Commenter&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Close comments</source>
        <translation>Fermer les commentaires</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>{who}, settled</source>
        <translation>{who}, réglé</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marquer comme réglé</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare scores</source>
        <translation>Comparer les scores</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>A rank needs the same depth and the same version of the questions. The score proposes; people decide.</source>
        <translation>Un rang suppose la même profondeur et la même version des questions. Le score propose, les personnes décident.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Worth and feasibility</source>
        <translation>Valeur et faisabilité</translation>
    </message>
    <message>
        <source>A larger bubble costs more. The shape inside is the proposed outcome.</source>
        <translation>Une bulle plus grande coûte plus. La forme à l’intérieur est la conclusion proposée.</translation>
    </message>
    <message>
        <source>No project has a score yet.</source>
        <translation>Aucun projet n’a encore de score.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Category scores</source>
        <translation>Scores par catégorie</translation>
    </message>
    <message>
        <source>{rank} =</source>
        <translation>{rank} =</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>shares its rank</source>
        <translation>rang partagé</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Non classés</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>pas encore de conclusion</translation>
    </message>
</context>
<context>
    <name>ConfidenceEditor</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>{item}: people with {value}</source>
        <translation>{item} : personnes avec {value}</translation>
    </message>
    <message>
        <source>{item}: dots in all</source>
        <translation>{item} : points au total</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>{n} of {count} ballots are in</source>
        <translation>Bulletins remis : {n} sur {count}</translation>
    </message>
    <message>
        <source>Missing: {n}</source>
        <translation>Manquent : {n}</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Manquent : {names}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered. The space bar shows your ballot again.</source>
        <translation>Couvert. La barre d’espace montre à nouveau votre bulletin.</translation>
    </message>
</context>
<context>
    <name>CritiquePanel</name>
    <message>
        <source>No scores yet.</source>
        <translation>Pas encore de scores.</translation>
    </message>
    <message>
        <source>Mean {mean}, lowest {lowest}; {scored} of {asked} scored</source>
        <translation>Moyenne {mean}, minimum {lowest}&#xa0;; {scored} notés sur {asked}</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar for: {label}</source>
        <translation>Calendrier pour&#xa0;: {label}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
</context>
<context>
    <name>DecideTab</name>
    <message>
        <source>What becomes of it?</source>
        <translation>Qu’en advient-il ?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>It stands in the letter.</source>
        <translation>Elle figure dans la lettre.</translation>
    </message>
    <message>
        <source>A usual reason</source>
        <translation>Une raison courante</translation>
    </message>
    <message>
        <source>Choose one to reword</source>
        <translation>En choisir une et la reformuler</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>Ouvrir dans le courriel</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>Envoyée aujourd’hui</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Elle n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>Envoyée le {date}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Hand out or erase what we hold</source>
        <translation>Remettre ou effacer ce que nous détenons</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Conservée jusqu’au {date}</translation>
    </message>
    <message>
        <source>Nobody said until when it is kept</source>
        <translation>Personne n’a dit jusqu’à quand elle est conservée</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Record the decision</source>
        <translation>Noter la décision</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Qu’est-ce qui est décidé ?</translation>
    </message>
    <message>
        <source>One line that can be read on its own.</source>
        <translation>Une ligne qui se comprend seule.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Who decided it, and who sees to it?</source>
        <translation>Qui l’a décidé, et qui s’en charge ?</translation>
    </message>
    <message>
        <source>Did somebody see it differently?</source>
        <translation>Quelqu’un l’a-t-il vu autrement ?</translation>
    </message>
    <message>
        <source>In their words; a name is not needed.</source>
        <translation>Dans ses mots ; un nom n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Add to the decisions</source>
        <translation>Ajouter aux décisions</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>Écrivez ce qui est décidé.</translation>
    </message>
    <message>
        <source>You agreed to decide so: {rule}</source>
        <translation>Vous avez convenu de décider ainsi : {rule}</translation>
    </message>
</context>
<context>
    <name>DotStrip</name>
    <message>
        <source>{count} at {score}</source>
        <translation>{count} à {score}</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>médiane {score}</translation>
    </message>
    <message>
        <source>no ballots</source>
        <translation>aucune feuille</translation>
    </message>
</context>
<context>
    <name>DottedItem</name>
    <message>
        <source>Dots: {n}</source>
        <translation>Points : {n}</translation>
    </message>
    <message>
        <source>{dots}, was {n}</source>
        <translation>{dots}, avant {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>Rang {n}</translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Draft team ({count})</source>
        <translation>Équipe en projet ({count})</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>Les manques d’abord</translation>
    </message>
    <message>
        <source>Coverage of each need</source>
        <translation>Couverture de chaque besoin</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>half</source>
        <translation>demi</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>{full} of {asked}</source>
        <translation>{full} sur {asked}</translation>
    </message>
    <message>
        <source>of the weighted need covered</source>
        <translation>du besoin pondéré est couvert</translation>
    </message>
    <message>
        <source>essential needs met</source>
        <translation>besoins essentiels couverts</translation>
    </message>
    <message>
        <source>voices heard</source>
        <translation>voix entendues</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>remplaçants</translation>
    </message>
    <message>
        <source>of it with evidence</source>
        <translation>avec preuve</translation>
    </message>
    <message>
        <source>Single points of failure: {names}</source>
        <translation>Points de défaillance uniques : {names}</translation>
    </message>
    <message>
        <source>Sectors: {mix}</source>
        <translation>Secteurs : {mix}</translation>
    </message>
    <message>
        <source>{met} of {of}</source>
        <translation>{met} sur {of}</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Press Suggest, or drag a form here. Space adds the chosen one.</source>
        <translation>Appuyez sur Proposer, ou glissez un formulaire ici. Espace ajoute celui qui est choisi.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen form into the team</source>
        <translation>Prendre le formulaire choisi dans l’équipe</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Volet</translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>EarlierAnswer</name>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Use this again</source>
        <translation>Reprendre ceci</translation>
    </message>
    <message>
        <source>Use this answer again</source>
        <translation>Reprendre cette réponse</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>EoiReading</name>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Rien n’a encore été répondu.</translation>
    </message>
</context>
<context>
    <name>EoiScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>Manifestations d’intérêt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Sealed until everybody is in</source>
        <translation>Scellée jusqu’à ce que chacun ait remis</translation>
    </message>
    <message>
        <source>Say why, then the sheets can be opened</source>
        <translation>Dites pourquoi, puis les feuilles peuvent être ouvertes</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>Copié ; collez-le dans un courriel</translation>
    </message>
    <message>
        <source>A sheet is not handed in: hand it in, or clear it</source>
        <translation>Une feuille n’est pas remise : remettez-la ou videz-la</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open for printing</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Rien à imprimer pour l’instant</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Préparation des pages …</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Les pages n’ont pas pu être préparées.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {done} of {count}</source>
        <translation>Page {done} sur {count}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>Annulé, rien n’a été écrit</translation>
    </message>
    <message>
        <source>The file cannot be written there; choose another folder.</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not saved: the file cannot be written there</source>
        <translation>Non enregistré&#xa0;: le fichier ne peut pas être écrit à cet endroit</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Enregistrer en Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>served now</source>
        <translation>servi maintenant</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This was not taken in: an answer can have 100,000 characters at most.</source>
        <translation>Ceci n’a pas été repris&#xa0;: une réponse a 100 000 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Attach file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>Titre du fichier</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>{label}: attach a file</source>
        <translation>{label}&#xa0;: joindre un fichier</translation>
    </message>
    <message>
        <source>{label}: remove the file</source>
        <translation>{label}&#xa0;: retirer le fichier</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
</context>
<context>
    <name>FillScreen</name>
    <message>
        <source>Fill in a ballot</source>
        <translation>Remplir un bulletin</translation>
    </message>
    <message>
        <source>Somebody sent you a ballot as a file. Fill it in here and send the saved file back.</source>
        <translation>Quelqu’un vous a envoyé un bulletin en fichier. Remplissez-le ici et renvoyez le fichier enregistré.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Choose a ballot file</source>
        <translation>Choisir un fichier de bulletin</translation>
    </message>
    <message>
        <source>Ballots (*{ending})</source>
        <translation>Bulletins (*{ending})</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Le remplir</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>Enregistrer le bulletin</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>« {file} » ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Send it back to whoever sent you the empty one.</source>
        <translation>Enregistré sous « {file} ». Renvoyez-le à la personne qui vous a envoyé le bulletin vide.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindingBlock</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show it: {text}</source>
        <translation>Montrer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Keep it, because …</source>
        <translation>Garder, parce que …</translation>
    </message>
    <message>
        <source>Keep it, because: {text}</source>
        <translation>Garder, parce que&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Why it stays as it is; this is printed</source>
        <translation>Pourquoi cela reste ainsi&#xa0;; ceci est imprimé</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Parce que …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept, because: {reason}</source>
        <translation>Gardé, parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Look at it again: {text}</source>
        <translation>Revoir&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>{valid} of {count} activities are valid</source>
        <translation>Activités valides&#xa0;: {valid} sur {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Rien à redire</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation>Une chose à regarder</translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <translation>
            <numerusform>{count} chose à regarder</numerusform>
            <numerusform>{count} choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Nothing is wrong. It can be published.</source>
        <translation>Rien à corriger. Le jeu peut être publié.</translation>
    </message>
</context>
<context>
    <name>FingersPage</name>
    <message>
        <source>Count fingers</source>
        <translation>Compter les doigts</translation>
    </message>
    <message>
        <source>Everybody shows as many fingers as dots. Write the sum of each line.</source>
        <translation>Chaque personne montre autant de doigts que de points. Écrivez la somme de chaque ligne.</translation>
    </message>
    <message>
        <source>Everybody shows fingers at the same moment, a fist is 0 and a flat hand over the head is not sure. Write how many show what.</source>
        <translation>Chaque personne montre ses doigts au même moment ; un poing vaut 0, une main à plat sur la tête veut dire pas sûr. Écrivez combien montrent quoi.</translation>
    </message>
    <message>
        <source>How many people show fingers?</source>
        <translation>Combien de personnes montrent leurs doigts ?</translation>
    </message>
    <message>
        <source>Those in the room who have not handed in a ballot: {n} or fewer.</source>
        <translation>Les personnes présentes qui n’ont pas remis de bulletin : {n} ou moins.</translation>
    </message>
    <message>
        <source>Hand in the counts</source>
        <translation>Remettre les décomptes</translation>
    </message>
    <message>
        <source>Back without handing in</source>
        <translation>Revenir sans remettre</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>{item}: the counts add up to {n}, and {count} people show fingers.</source>
        <translation>{item} : les décomptes donnent {n}, et {count} personnes montrent leurs doigts.</translation>
    </message>
    <message>
        <source>The counts are not handed in. Hand them in, or go back without them.</source>
        <translation>Les décomptes ne sont pas remis. Remettez-les ou revenez sans eux.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome to Collab Desktop</source>
        <translation>Bienvenue dans Collab Desktop</translation>
    </message>
    <message>
        <source>It leads a team from a question, step by step, to the papers on which a board decides. Everything you write stays on this computer, in files of yours. Change any of this later in the settings.</source>
        <translation>Il mène une équipe d’une question, pas à pas, jusqu’aux documents sur lesquels un conseil décide. Tout ce que vous écrivez reste sur cet ordinateur, dans vos propres fichiers. Vous pourrez tout changer plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>Commencer le mien</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Stands beside what you write, in the history and on papers.</source>
        <translation>Figure à côté de ce que vous écrivez, dans l’historique et sur les documents.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>How your office works</source>
        <translation>Comment travaille votre bureau</translation>
    </message>
    <message>
        <source>Everybody signs the safeguarding statement. A project may still differ.</source>
        <translation>Tout le monde signe la déclaration de protection. Un projet peut toujours faire autrement.</translation>
    </message>
    <message>
        <source>Where your data live</source>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>A workspace is one file, wherever you save it. Backups are kept by themselves in:</source>
        <translation>Un espace de travail est un seul fichier, là où vous l’enregistrez. Les sauvegardes se font toutes seules dans&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FormsModel</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>Voir ci-dessous</translation>
    </message>
</context>
<context>
    <name>FormsScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>Manifestations d’intérêt</translation>
    </message>
    <message>
        <source>Forms in</source>
        <translation>Formulaires reçus</translation>
    </message>
    <message>
        <source>Drop files or a folder here: PDF, Word, spreadsheet, JSON or CSV. Nothing comes in before you confirm it.</source>
        <translation>Déposez ici des fichiers ou un dossier : PDF, Word, tableur, JSON ou CSV. Rien n’est repris avant votre accord.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forms that were read</source>
        <translation>Formulaires lus</translation>
    </message>
    <message>
        <source>No forms yet.</source>
        <translation>Pas encore de formulaires.</translation>
    </message>
    <message>
        <source>Forms (*.pdf *.docx *.xlsx *.json *.csv)</source>
        <translation>Formulaires (*.pdf *.docx *.xlsx *.json *.csv)</translation>
    </message>
    <message>
        <source>Reading form {done} of {total}</source>
        <translation>Lecture du formulaire {done} sur {total}</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>Reprendre {count}</translation>
    </message>
    <message>
        <source>{read} read, {chosen} to be taken in, {doubtful} to look at.</source>
        <translation>{read} lus, {chosen} à reprendre, {doubtful} à regarder.</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label} : {before} → {after}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>{count} taken in.</source>
        <translation>{count} repris.</translation>
    </message>
    <message>
        <source>“{file}” is no longer the file that was read. Nothing was taken in.</source>
        <translation>« {file} » n’est plus le fichier qui a été lu. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>What came back otherwise</source>
        <translation>Ce qui est revenu autrement</translation>
    </message>
    <message>
        <source>Nothing: it came back as it is here.</source>
        <translation>Rien : la page est revenue telle qu’elle est ici.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>A page of this project: {title}</source>
        <translation>Une page de ce projet : {title}</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Collab Desktop</source>
        <translation>Collab Desktop</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>EOIs</source>
        <translation>Offres</translation>
    </message>
</context>
<context>
    <name>FromPartsPanel</name>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>The parts of the question also name: {names}.</source>
        <translation>Les parties de la question nomment aussi : {names}.</translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Gate {number}: {title}</source>
        <translation>Porte {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>franchie</translation>
    </message>
    <message>
        <source>1 thing missing</source>
        <translation>il manque 1 chose</translation>
    </message>
    <message numerus="yes">
        <source>{count} things missing</source>
        <translation>
            <numerusform>il manque {count} chose</numerusform>
            <numerusform>il manque {count} choses</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Gate {number}: {title}</source>
        <translation>Porte {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>When it is passed: {what}</source>
        <translation>Une fois franchie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Franchie</translation>
    </message>
    <message>
        <source>Not checked yet: it waits for steps that are still to come</source>
        <translation>Pas encore vérifiée&#xa0;: elle attend des étapes encore à venir</translation>
    </message>
    <message>
        <source>One thing stops it</source>
        <translation>Une chose l’arrête</translation>
    </message>
    <message numerus="yes">
        <source>{count} things stop it</source>
        <translation>
            <numerusform>{count} chose l’arrête</numerusform>
            <numerusform>{count} choses l’arrêtent</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Kept, because: {reason}</source>
        <translation>Gardé, parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Outstanding: {who}</source>
        <translation>En attente&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Nobody may override this rule.</source>
        <translation>Personne ne peut déroger à cette règle.</translation>
    </message>
    <message>
        <source>Change who and when</source>
        <translation>Changer qui et quand</translation>
    </message>
    <message>
        <source>Go to gate</source>
        <translation>Aller à la porte</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Keep it, because …</source>
        <translation>Garder, parce que …</translation>
    </message>
    <message>
        <source>Outstanding, due by …</source>
        <translation>En attente, pour le …</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Aller à l’étape</translation>
    </message>
    <message>
        <source>Override noted; it prints in the pack</source>
        <translation>Dérogation notée&#xa0;; elle figure dans le dossier</translation>
    </message>
    <message>
        <source>Listed as outstanding</source>
        <translation>Noté comme en attente</translation>
    </message>
</context>
<context>
    <name>GatheredLine</name>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{what}: {row}</source>
        <translation>{what} : {row}</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
</context>
<context>
    <name>GatheredScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>Actions et décisions</translation>
    </message>
    <message>
        <source>Gathered from every step; each leads to where it stands.</source>
        <translation>Rassemblées de toutes les étapes&#xa0;; chacune mène là où elle figure.</translation>
    </message>
    <message>
        <source>Save days as calendar</source>
        <translation>Jours en calendrier</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Ne montrer que les lignes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Une nouvelle action</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Arbitrages</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>Aucune action pour l’instant.</translation>
    </message>
    <message>
        <source>No decision was noted yet.</source>
        <translation>Aucune décision n’est notée.</translation>
    </message>
    <message>
        <source>No trade-off was noted yet.</source>
        <translation>Aucun arbitrage n’est noté.</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>Une nouvelle décision</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>A value that was weighed</source>
        <translation>Une valeur qui a été pesée</translation>
    </message>
    <message>
        <source>Add trade-off</source>
        <translation>Ajouter un arbitrage</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Rien avec ces mots.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>must</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Choisi&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Loses: {who}</source>
        <translation>Perd&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>Revu le {day}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retiré : {what}</translation>
    </message>
    <message>
        <source>“{action}” is done</source>
        <translation>«&#xa0;{action}&#xa0;» est fait</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>Impossible d’écrire à cet endroit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>GuestsTable</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Sent word</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi nous le demandons</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Une bonne réponse</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The question says it all.</source>
        <translation>La question dit tout.</translation>
    </message>
    <message>
        <source>What other projects learned</source>
        <translation>Ce que d’autres projets ont appris</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nobody has answered this yet.</source>
        <translation>Personne n’y a encore répondu.</translation>
    </message>
</context>
<context>
    <name>HitLine</name>
    <message>
        <source>{place} (an earlier text)</source>
        <translation>{place} (un texte antérieur)</translation>
    </message>
    <message>
        <source>What becomes of “{word}” there?</source>
        <translation>Que devient « {word} » à cet endroit ?</translation>
    </message>
    <message>
        <source>Blank it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
</context>
<context>
    <name>HitsBox</name>
    <message>
        <source>Blank the rest</source>
        <translation>Effacer le reste</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>Laisser le reste</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>No projects yet. A project starts with a challenge question.</source>
        <translation>Pas encore de projet. Un projet commence par une question du défi.</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>Commencer un projet</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Compare scores</source>
        <translation>Comparer les scores</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a sample workspace</source>
        <translation>Ouvrir l’espace d’exemple</translation>
    </message>
    <message>
        <source>{project}:</source>
        <translation>{project} :</translation>
    </message>
</context>
<context>
    <name>HubScreen</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>No challenge question yet.</source>
        <translation>Pas encore de question du défi.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Décidé jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>from idea to proposal</source>
        <translation>de l’idée à la proposition</translation>
    </message>
    <message>
        <source>is it right?</source>
        <translation>est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>before any data</source>
        <translation>avant toute donnée</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Responsable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>Dispense retirée</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Missing for “{gate}”</source>
        <translation>Manque pour «&#xa0;{gate}&#xa0;»</translation>
    </message>
    <message>
        <source>{count}&#xa0;min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>Actions et décisions</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Import a matrix</source>
        <translation>Importer une matrice</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{file}”: say what the columns are.</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: dites ce que sont les colonnes.</translation>
    </message>
    <message>
        <source>Which row names the people?</source>
        <translation>Quelle ligne nomme les personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>Ligne {row}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Which column names the activities?</source>
        <translation>Quelle colonne nomme les activités&#xa0;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who are the other columns?</source>
        <translation>Qui sont les autres colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Further columns, which come in as they seem to be: {count}</source>
        <translation>Autres colonnes, importées telles qu’elles paraissent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New activities: {count}</source>
        <translation>Nouvelles activités&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Activities that are there already: {count}</source>
        <translation>Activités déjà présentes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>Nouvelles personnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Cells with letters: {count}</source>
        <translation>Cellules avec des lettres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Column {number}, without a name</source>
        <translation>Colonne {number}, sans nom</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Ajouter comme nouvelle personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>This came in</source>
        <translation>Ceci a été importé</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <translation>Afficher la matrice</translation>
    </message>
    <message>
        <source>Matrix imported.</source>
        <translation>Matrice importée.</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Open the inbox ({count})</source>
        <translation>Ouvrir la boîte ({count})</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>Manifestations d’intérêt</translation>
    </message>
    <message>
        <source>Type one in</source>
        <translation>En saisir une</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{n} received, {read} to read, {look} to look at.</source>
        <translation>Reçues : {n}, à lire : {read}, à regarder : {look}.</translation>
    </message>
    <message>
        <source>Forms in</source>
        <translation>Formulaires reçus</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>{done} of {total} read …</source>
        <translation>{done} lus sur {total} …</translation>
    </message>
    <message>
        <source>Nothing came in yet. Send the form out; what comes back is taken in under “Forms in”.</source>
        <translation>Rien n’est encore arrivé. Envoyez le formulaire ; ce qui revient se reprend sous « Formulaires reçus ».</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for here.</source>
        <translation>Rien ne correspond à ce qui est cherché ici.</translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <source>Send to “{place}”</source>
        <translation>Envoyer vers « {place} »</translation>
    </message>
    <message>
        <source>There are words already.</source>
        <translation>Il y a déjà un texte.</translation>
    </message>
    <message>
        <source>Add the cards as new lines</source>
        <translation>Ajouter les cartes en nouvelles lignes</translation>
    </message>
    <message>
        <source>Put the cards in their place</source>
        <translation>Mettre les cartes à leur place</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Le texte deviendra</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Private to the writer: never exported, and not shown to others who use this file under their own name. That is a courtesy, not a lock: whoever has the file can find it.</source>
        <translation>Privé à l’auteur : jamais exporté, et caché aux autres qui utilisent ce fichier sous leur propre nom. C’est une politesse, pas un verrou : qui a le fichier peut le trouver.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Make it a concern</source>
        <translation>En faire une inquiétude</translation>
    </message>
    <message>
        <source>Make an entry a concern</source>
        <translation>Faire d’une entrée une inquiétude</translation>
    </message>
    <message>
        <source>Private entries of others, not shown: {count}</source>
        <translation>Entrées privées d’autres personnes, cachées : {count}</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>{person}: in</source>
        <translation>{person} : remis</translation>
    </message>
    <message>
        <source>{place}: first {first}, then {again}</source>
        <translation>{place} : d’abord {first}, puis {again}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>remis</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Digits are dots. Each key goes on to the next line, and after the last to the next person. Space leaves blank, Backspace goes back, Enter goes to the next person.</source>
        <translation>Les chiffres sont des points. Chaque touche passe à la ligne suivante et, après la dernière, à la personne suivante. Espace laisse vide, Retour arrière revient, Entrée passe à la personne suivante.</translation>
    </message>
    <message>
        <source>For ten dots and more press + first: + and 3 are 13.</source>
        <translation>À partir de dix points, appuyez d’abord sur + : + puis 3 font 13.</translation>
    </message>
    <message>
        <source>Keys 0 to 5 and ? go on to the next line, and after the last to the next person. Space leaves blank, Backspace goes back, Enter goes to the next person.</source>
        <translation>Les touches 0 à 5 et ? passent à la ligne suivante et, après la dernière, à la personne suivante. Espace laisse vide, Retour arrière revient, Entrée passe à la personne suivante.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{person}: that would be more dots than there are, {n}.</source>
        <translation>{person} : cela ferait plus de points qu’il n’y en a, {n}.</translation>
    </message>
    <message>
        <source>Differences: {n}. Go back with Backspace and key what is right.</source>
        <translation>Différences : {n}. Revenez avec Retour arrière et saisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>{n} of {count} sheets are in</source>
        <translation>{n} feuilles remises sur {count}</translation>
    </message>
    <message>
        <source>{person}: this sheet is in. Take it back before you key it again.</source>
        <translation>{person} : cette feuille est remise. Reprenez-la avant de la saisir à nouveau.</translation>
    </message>
    <message>
        <source>Type in sheets from paper</source>
        <translation>Saisir des feuilles de papier</translation>
    </message>
    <message>
        <source>Type in a second time, to check</source>
        <translation>Saisir une seconde fois, pour vérifier</translation>
    </message>
</context>
<context>
    <name>LaneChip</name>
    <message>
        <source>no part yet</source>
        <translation>pas encore de rôle</translation>
    </message>
    <message>
        <source>{name}: {lane}</source>
        <translation>{name}&#xa0;: {lane}</translation>
    </message>
    <message>
        <source>Drag to another lane, press for a menu, or type a letter.</source>
        <translation>Glissez vers une autre voie, pressez pour un menu, ou tapez une lettre.</translation>
    </message>
    <message>
        <source>No part	Del</source>
        <translation>Aucun rôle	Suppr</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Choose a cell, to see who has which part in its activity.</source>
        <translation>Choisissez une cellule, pour voir qui a quel rôle dans son activité.</translation>
    </message>
    <message>
        <source>No part in it yet</source>
        <translation>Pas encore de rôle ici</translation>
    </message>
    <message>
        <source>Move to {lane}</source>
        <translation>Déplacer vers {lane}</translation>
    </message>
    <message>
        <source>Add to {lane}</source>
        <translation>Ajouter à {lane}</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>If {name} leaves:</source>
        <translation>Si {name} part&#xa0;:</translation>
    </message>
    <message>
        <source>nobody answers for {activities}.</source>
        <translation>personne ne répond de {activities}.</translation>
    </message>
    <message>
        <source>nobody does {activities}.</source>
        <translation>personne ne fait {activities}.</translation>
    </message>
    <message>
        <source>nothing falls open.</source>
        <translation>rien ne reste sans personne.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} est parti(e)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>“{activity}”</source>
        <translation>«&#xa0;{activity}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LetterButton</name>
    <message>
        <source>{letter}: {meaning}. Drag it, or press it and click cells.</source>
        <translation>{letter}&#xa0;: {meaning}. Faites-la glisser, ou appuyez dessus puis cliquez sur des cellules.</translation>
    </message>
    <message>
        <source>Brush {label}, {letter}</source>
        <translation>Pinceau {label}, {letter}</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Copy letter</source>
        <translation>Copier la lettre</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>Ouvrir dans le courriel</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>Envoyée aujourd’hui</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The sets of questions that projects are asked from. A project keeps the set it was started with.</source>
        <translation>Les jeux de questions posées aux projets. Un projet garde le jeu avec lequel il a commencé.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Sets of questions</source>
        <translation>Jeux de questions</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Words to choose from where a project says which skills it needs.</source>
        <translation>Les mots proposés là où un projet dit de quelles compétences il a besoin.</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{steps} steps, {questions} questions</source>
        <translation>{steps} étapes, {questions} questions</translation>
    </message>
    <message>
        <source>Asked in {projects}</source>
        <translation>Utilisé dans {projects}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>Sets of questions (*.zip)</source>
        <translation>Jeux de questions (*.zip)</translation>
    </message>
    <message>
        <source>“{title}” is in the library</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Put this right and import it again:</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été repris. Corrigez ceci et importez-le à nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Put these right and import it again:</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été repris. Corrigez ces points et importez-le à nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>Impossible de l’écrire à cet endroit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>What projects learned and share; it stands beside the step it is for.</source>
        <translation>Ce que des projets ont appris et partagent&#xa0;; cela figure à côté de l’étape concernée.</translation>
    </message>
    <message>
        <source>No project has shared a lesson yet.</source>
        <translation>Aucun projet n’a encore partagé de leçon.</translation>
    </message>
    <message>
        <source>Your own sets of questions</source>
        <translation>Vos propres jeux de questions</translation>
    </message>
    <message>
        <source>Look inside a set below and make your own copy: then you can reword, leave out, add and reorder its questions.</source>
        <translation>Ouvrez un jeu ci-dessous et faites-en votre copie : vous pourrez alors reformuler, laisser de côté, ajouter et réordonner ses questions.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir dedans</translation>
    </message>
    <message>
        <source>Look into {title} {version}</source>
        <translation>Voir dans {title} {version}</translation>
    </message>
    <message>
        <source>Start project</source>
        <translation>Commencer un projet</translation>
    </message>
    <message>
        <source>Start a project with {title} {version}</source>
        <translation>Commencer un projet avec {title} {version}</translation>
    </message>
    <message>
        <source>Save {title} {version} as a file</source>
        <translation>Enregistrer {title} {version} dans un fichier</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>La version {version} est publiée.</translation>
    </message>
    <message>
        <source>Not published yet: no project is asked from it.</source>
        <translation>Pas encore publié : aucun projet ne l’utilise.</translation>
    </message>
    <message>
        <source>Edit questions</source>
        <translation>Modifier les questions</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>Remove copy</source>
        <translation>Retirer la copie</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>“{title}” was removed; its published versions stay</source>
        <translation>« {title} » a été retiré ; ses versions publiées restent</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>Commencer un projet</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il ?</translation>
    </message>
    <message>
        <source>It is asked from “{title}” {version}.</source>
        <translation>Ses questions sont celles de « {title} » {version}.</translation>
    </message>
    <message>
        <source>Changes since: {count}</source>
        <translation>Modifications depuis : {count}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Which column names the skill?</source>
        <translation>Quelle colonne nomme la compétence ?</translation>
    </message>
    <message>
        <source>Which column names its group?</source>
        <translation>Quelle colonne nomme son groupe ?</translation>
    </message>
    <message>
        <source>Which columns hold other words for it?</source>
        <translation>Quelles colonnes contiennent d’autres mots pour elle ?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{file}”: what are its columns?</source>
        <translation>« {file} » : que sont ses colonnes ?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This column gives no skills.</source>
        <translation>Cette colonne ne donne aucune compétence.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The project is gone from the list. What you typed is kept.</source>
        <translation>Le projet n’est plus dans la liste. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Collab Desktop</source>
        <translation>Collab Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>These settings hold until you close: they could not be saved</source>
        <translation>Ces paramètres valent jusqu’à la fermeture&#xa0;: ils n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>Text size {} %</source>
        <translation>Taille du texte {}&#xa0;%</translation>
    </message>
    <message>
        <source>What you typed last is not in the file. It stays here until it can be saved.</source>
        <translation>Votre dernière saisie n’est pas dans le fichier. Elle reste ici jusqu’à ce qu’elle puisse être enregistrée.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
</context>
<context>
    <name>MapFindings</name>
    <message>
        <source>Affected but unheard: {name}. Strongly affected, with little influence, and at most told what happens.</source>
        <translation>Touché mais pas entendu&#xa0;: {name}. Fortement touché, avec peu d’influence, et tout au plus informé.</translation>
    </message>
    <message>
        <source>Consult them</source>
        <translation>Les consulter</translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation>Consulter {name}</translation>
    </message>
    <message>
        <source>Nobody is in the delivery team yet.</source>
        <translation>Il n’y a encore personne dans l’équipe de réalisation.</translation>
    </message>
    <message>
        <source>There is room in the boat: {close} close to {team} in the team.</source>
        <translation>Il y a de la place à bord&#xa0;: {close} proches pour {team} dans l’équipe.</translation>
    </message>
    <message>
        <source>The boat is filling: {close} close to {team} in the team. Move some from Consulted to Informed.</source>
        <translation>Le bateau se remplit&#xa0;: {close} proches pour {team} dans l’équipe. Passez-en quelques-uns de consultés à informés.</translation>
    </message>
    <message>
        <source>The boat is too full: {close} close to {team} in the team. Move some from Consulted to Informed.</source>
        <translation>Le bateau est trop plein&#xa0;: {close} proches pour {team} dans l’équipe. Passez-en quelques-uns de consultés à informés.</translation>
    </message>
    <message>
        <source>{said} Crowding index {index}.</source>
        <translation>{said} Indice d’encombrement {index}.</translation>
    </message>
    <message>
        <source>Aboard in {phase}: {count} of {all}. {names}</source>
        <translation>À bord, {phase}&#xa0;: {count} sur {all}. {names}</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan de participation</translation>
    </message>
    <message>
        <source>Nobody outside the delivery team yet.</source>
        <translation>Encore personne en dehors de l’équipe de réalisation.</translation>
    </message>
    <message>
        <source>Say how they are reached</source>
        <translation>Dire comment les joindre</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Dire à quelle fréquence</translation>
    </message>
    <message>
        <source>Say who keeps contact</source>
        <translation>Dire qui garde le contact</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>La carte en mots</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>MatchFrame</name>
    <message>
        <source>Parts of this step</source>
        <translation>Parties de cette étape</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Use this team</source>
        <translation>Prendre cette équipe</translation>
    </message>
    <message>
        <source>Go to a form by its name</source>
        <translation>Aller à un formulaire par son nom</translation>
    </message>
    <message>
        <source>Find a form</source>
        <translation>Trouver un formulaire</translation>
    </message>
    <message>
        <source>full seat: at the level</source>
        <translation>place pleine : au niveau</translation>
    </message>
    <message>
        <source>half seat: one level below</source>
        <translation>demi-place : un niveau en dessous</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>trop bas</translation>
    </message>
    <message>
        <source>Go on to the team</source>
        <translation>Continuer vers l’équipe</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>Adds, in points</source>
        <translation>Apporte, en points</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}, {column} : {value}</translation>
    </message>
    <message>
        <source>{name} (in the team)</source>
        <translation>{name} (dans l’équipe)</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>Needs against forms</source>
        <translation>Besoins face aux formulaires</translation>
    </message>
    <message>
        <source>Matching needs skills that are asked for, and forms that came in.</source>
        <translation>Il faut des compétences demandées et des formulaires reçus.</translation>
    </message>
    <message>
        <source>Name needed skills</source>
        <translation>Nommer les compétences</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A filled disc is a full seat: the level is reached. A half disc is one level below and counts half. A level of 3 or 4 without evidence counts one level lower.</source>
        <translation>Un disque plein est une place pleine : le niveau est atteint. Un demi-disque est un niveau en dessous et compte pour moitié. Un niveau 3 ou 4 sans preuve compte un niveau de moins.</translation>
    </message>
    <message>
        <source>Space or Enter takes the form into the team or out of it. P: always in. B: never in. Delete: out. W: why not. Or drag the name of a form onto the team.</source>
        <translation>Espace ou Entrée prend le formulaire dans l’équipe ou l’en sort. P : toujours dedans. B : jamais. Suppr : dehors. W : pourquoi pas. Ou glissez le nom d’un formulaire sur l’équipe.</translation>
    </message>
    <message>
        <source>Chosen on {date} by {name}.</source>
        <translation>Choisie le {date} par {name}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison : {reason}</translation>
    </message>
    <message>
        <source>The draft is another team now.</source>
        <translation>Le projet est maintenant une autre équipe.</translation>
    </message>
    <message>
        <source>No team was found; the reasons stand beside the matrix.</source>
        <translation>Aucune équipe n’a été trouvée ; les raisons sont à côté de la matrice.</translation>
    </message>
    <message>
        <source>The team is chosen; the registers have taken it over.</source>
        <translation>L’équipe est choisie ; les registres l’ont reprise.</translation>
    </message>
    <message>
        <source>No form came in yet. Send the form out and take in what comes back; or go on without forms and name the team yourself.</source>
        <translation>Aucun formulaire n’est encore arrivé. Envoyez le formulaire et reprenez ceux qui reviennent ; ou continuez sans formulaires et nommez l’équipe vous-même.</translation>
    </message>
    <message>
        <source>Send the form or take forms in</source>
        <translation>Envoyer le formulaire ou reprendre des formulaires</translation>
    </message>
    <message>
        <source>Name the team</source>
        <translation>Nommer l’équipe</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Into the team, or out of it</source>
        <translation>Dans l’équipe, ou hors d’elle</translation>
    </message>
</context>
<context>
    <name>MatrixDrawer</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Cette cellule</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>Choisissez une cellule.</translation>
    </message>
    <message>
        <source>Press + to unfold it.</source>
        <translation>Appuyez sur + pour déplier.</translation>
    </message>
    <message>
        <source>Press {letters}. Delete clears it.</source>
        <translation>Appuyez sur {letters}. Suppr efface.</translation>
    </message>
    <message>
        <source>Type a letter to write it, with Shift to add it. Delete clears, Enter opens a menu. Shift and arrows choose a range; Ctrl+D and Ctrl+R fill it. Alt and arrows move a row or a column.</source>
        <translation>Tapez une lettre pour l’écrire, avec Maj pour l’ajouter. Suppr efface, Entrée ouvre un menu. Maj et les flèches choisissent une plage&#xa0;; Ctrl+D et Ctrl+R la remplissent. Alt et les flèches déplacent une ligne ou une colonne.</translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message>
        <source>Import a matrix</source>
        <translation>Importer une matrice</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Letters from a file</source>
        <translation>Lettres d’un fichier</translation>
    </message>
    <message>
        <source>Schemes of letters (*.toml)</source>
        <translation>Schémas de lettres (*.toml)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The letters are now those of “{title}”.</source>
        <translation>Les lettres sont maintenant celles de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Cells with letters that it does not know: {count}</source>
        <translation>Cellules avec des lettres inconnues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>MatrixFrame</name>
    <message>
        <source>Parts of this step</source>
        <translation>Parties de cette étape</translation>
    </message>
    <message>
        <source>Propose letters</source>
        <translation>Proposer des lettres</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus …</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Show only activities with these words</source>
        <translation>Ne montrer que les activités avec ces mots</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}, {column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Sans garant</translation>
    </message>
    <message>
        <source>Several answer</source>
        <translation>Trop de garants</translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation>Nul ne le fait</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Letters clash</source>
        <translation>Incompatibles</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Not independent</source>
        <translation>Pas indépendant</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>Sans pouvoir</translation>
    </message>
    <message>
        <source>One holds it</source>
        <translation>Tient à un seul</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>MatrixScreen</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>A matrix needs activities and people. Begin with what most projects do.</source>
        <translation>Une matrice a besoin d’activités et de personnes. Commencez par ce que font la plupart des projets.</translation>
    </message>
    <message>
        <source>Add the usual activities</source>
        <translation>Ajouter les activités habituelles</translation>
    </message>
    <message>
        <source>Name stakeholders</source>
        <translation>Nommer les parties prenantes</translation>
    </message>
    <message>
        <source>Click cells to write {letter}. Esc puts it down.</source>
        <translation>Cliquez sur des cellules pour écrire {letter}. Échap la repose.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters proposed. Press Propose letters again to take them all, type in a cell to decide yourself, or Esc to leave them.</source>
        <translation>
            <numerusform>{count} lettre proposée. Appuyez encore sur Proposer des lettres pour la prendre, écrivez dans la cellule pour décider vous-même, ou Échap pour la laisser.</numerusform>
            <numerusform>{count} lettres proposées. Appuyez encore sur Proposer des lettres pour les prendre toutes, écrivez dans une cellule pour décider vous-même, ou Échap pour les laisser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a letter, or press its key in a cell.</source>
        <translation>Faites glisser une lettre, ou tapez-la dans une cellule.</translation>
    </message>
    <message>
        <source>There is nothing to propose.</source>
        <translation>Il n’y a rien à proposer.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Move row up</source>
        <translation>Déplacer la ligne vers le haut</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Déplacer la ligne vers le bas</translation>
    </message>
    <message>
        <source>No letters of this matrix, left out: {words}.</source>
        <translation>Pas des lettres de cette matrice, laissé de côté&#xa0;: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters fell outside the matrix.</source>
        <translation>
            <numerusform>{count} lettre est tombée hors de la matrice.</numerusform>
            <numerusform>{count} lettres sont tombées hors de la matrice.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MeantPanel</name>
    <message>
        <source>Is this what is meant?</source>
        <translation>Est-ce bien cela ?</translation>
    </message>
    <message>
        <source>“{words}” is in no list of skills.</source>
        <translation>« {words} » ne figure dans aucune liste de compétences.</translation>
    </message>
    <message>
        <source>The text speaks of “{words}”, which is not listed.</source>
        <translation>Le texte parle de « {words} », qui n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>List “{skill}”</source>
        <translation>Ajouter « {skill} »</translation>
    </message>
</context>
<context>
    <name>MeetingTab</name>
    <message>
        <source>What do you meet about?</source>
        <translation>De quoi parlez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Tell afterwards</source>
        <translation>Informer ensuite</translation>
    </message>
    <message>
        <source>Need not come</source>
        <translation>Présence inutile</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail.</source>
        <translation>Copié&#xa0;; collez-le dans un courriel.</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>Écrire le courriel</translation>
    </message>
    <message>
        <source>Opens your e-mail program with the invitation; you send it yourself.</source>
        <translation>Ouvre votre logiciel de courriel avec l’invitation&#xa0;; vous l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>For a workshop, choose its activities in the matrix.</source>
        <translation>Pour un atelier, choisissez ses activités dans la matrice.</translation>
    </message>
    <message>
        <source>Chosen in the matrix ({count})</source>
        <translation>Choisies dans la matrice ({count})</translation>
    </message>
    <message>
        <source>The text is too long to be handed over; it is copied, paste it in.</source>
        <translation>Le texte est trop long pour être transmis&#xa0;; il est copié, collez-le.</translation>
    </message>
    <message>
        <source>No e-mail program answers; the invitation is copied instead.</source>
        <translation>Aucun logiciel de courriel ne répond&#xa0;; l’invitation est copiée à la place.</translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>{where} · {minutes} min</source>
        <translation>{where} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>Missing in this step</source>
        <translation>Manque dans cette étape</translation>
    </message>
    <message>
        <source>{n} to do, about {minutes} minutes.</source>
        <translation>{n} à faire, environ {minutes} min.</translation>
    </message>
    <message>
        <source>Nothing. The step can be completed.</source>
        <translation>Rien. L’étape peut être terminée.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
</context>
<context>
    <name>MoodPanel</name>
    <message>
        <source>1, wasted time</source>
        <translation>1, temps perdu</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, so-so</source>
        <translation>3, moyen</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, let us go on</source>
        <translation>5, continuons</translation>
    </message>
</context>
<context>
    <name>MoveReportView</name>
    <message>
        <source>No longer asked; the answers stay readable as earlier questions:</source>
        <translation>Plus demandé ; les réponses restent lisibles comme questions antérieures :</translation>
    </message>
    <message>
        <source>Asked in another way; answer these again:</source>
        <translation>Demandé autrement ; répondez de nouveau :</translation>
    </message>
    <message>
        <source>Chosen, but no longer offered; the answers keep their words:</source>
        <translation>Choisi, mais plus proposé ; les réponses gardent leurs mots :</translation>
    </message>
    <message>
        <source>New questions: {names}</source>
        <translation>Nouvelles questions : {names}</translation>
    </message>
    <message>
        <source>Required now and missing: {names}</source>
        <translation>Désormais obligatoire et manquant : {names}</translation>
    </message>
    <message>
        <source>Complete steps to look at again: {names}</source>
        <translation>Étapes terminées à revoir : {names}</translation>
    </message>
    <message>
        <source>The priority changes from {before} to {after}.</source>
        <translation>La priorité passe de {before} à {after}.</translation>
    </message>
    <message>
        <source>{place}: {answer}</source>
        <translation>{place} : {answer}</translation>
    </message>
    <message>
        <source>Answers that stay where they are: {count}</source>
        <translation>Réponses qui restent où elles sont : {count}</translation>
    </message>
    <message>
        <source>Signed for the earlier version; to be signed again: {names}</source>
        <translation>Signé pour la version antérieure ; à signer de nouveau : {names}</translation>
    </message>
</context>
<context>
    <name>MultiEditor</name>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>Noms trouvés</translation>
    </message>
    <message>
        <source>One name, then Enter</source>
        <translation>Un nom, puis Entrée</translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message>
        <source>Show who gave what</source>
        <translation>Montrer qui a donné quoi</translation>
    </message>
    <message>
        <source>Hide who gave what</source>
        <translation>Cacher qui a donné quoi</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Attend votre action</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
</context>
<context>
    <name>NewActivity</name>
    <message>
        <source>New activity, verb first</source>
        <translation>Nouvelle activité, le verbe d’abord</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} usual ones</source>
        <translation>
            <numerusform>Ajouter {count} activité habituelle</numerusform>
            <numerusform>Ajouter {count} activités habituelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message>
        <source>Not in the matrix yet</source>
        <translation>Pas encore dans la matrice</translation>
    </message>
    <message>
        <source>Everybody of the team and the workspace has a column.</source>
        <translation>Chaque personne de l’équipe et de l’espace de travail a sa colonne.</translation>
    </message>
</context>
<context>
    <name>NextBand</name>
    <message>
        <source>Next</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>À faire&#xa0;: {task}</translation>
    </message>
</context>
<context>
    <name>NextThingBand</name>
    <message>
        <source>Everything on the way to the decision is done</source>
        <translation>Tout est fait jusqu’à la décision</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message numerus="yes">
        <source>about {count} minutes</source>
        <translation>
            <numerusform>environ {count} minute</numerusform>
            <numerusform>environ {count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Le faire</translation>
    </message>
</context>
<context>
    <name>NotApplicable</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>Pourquoi est-ce sans objet&#xa0;?</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Private notes of this block</source>
        <translation>Notes privées de cette séquence</translation>
    </message>
    <message>
        <source>For you alone. Never printed, never projected.</source>
        <translation>Pour vous seul. Jamais imprimées, jamais projetées.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Facilitator&apos;s notes</source>
        <translation>Notes d’animation</translation>
    </message>
    <message>
        <source>For you alone. Notes never print and are never projected.</source>
        <translation>Pour vous seul(e). Les notes ne s’impriment ni ne se projettent jamais.</translation>
    </message>
    <message>
        <source>Facilitator&apos;s notes on this page</source>
        <translation>Notes d’animation sur cette page</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Licence notices</source>
        <translation>Mentions de licence</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texte de la mention</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Show the room</source>
        <translation>Montrer à la salle</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le minuteur</translation>
    </message>
    <message>
        <source>This workshop is closed</source>
        <translation>Cet atelier est clos</translation>
    </message>
    <message>
        <source>Now: block {number} of {of}</source>
        <translation>Maintenant : séquence {number} sur {of}</translation>
    </message>
    <message>
        <source>No block is planned</source>
        <translation>Aucune séquence n’est prévue</translation>
    </message>
    <message>
        <source>Every block is over</source>
        <translation>Toutes les séquences sont terminées</translation>
    </message>
    <message>
        <source>Between blocks, next is</source>
        <translation>Entre deux séquences, ensuite</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>{n} min over its time</source>
        <translation>{n} min de trop</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>Encore {n} min</translation>
    </message>
    <message>
        <source>{n} min behind</source>
        <translation>{n} min de retard</translation>
    </message>
    <message>
        <source>{n} min ahead</source>
        <translation>{n} min d’avance</translation>
    </message>
    <message>
        <source>Its time is up</source>
        <translation>Son temps est écoulé</translation>
    </message>
    <message>
        <source>{left}, until {time}</source>
        <translation>{left}, jusqu’à {time}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Next: {what}, {minutes} min</source>
        <translation>Ensuite : {what}, {minutes} min</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Séquence suivante</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Commencer l’atelier</translation>
    </message>
    <message>
        <source>End this block</source>
        <translation>Finir cette séquence</translation>
    </message>
    <message>
        <source>Timer: {time}</source>
        <translation>Minuteur : {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>Démarrer {time}</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>How will you decide?</source>
        <translation>Comment allez-vous décider ?</translation>
    </message>
    <message>
        <source>Agree on it before anybody votes, for example: the most dots; nobody gives 0. It may stay empty.</source>
        <translation>Mettez-vous d’accord avant le vote, par exemple : le plus de points ; personne ne donne 0. Peut rester vide.</translation>
    </message>
    <message>
        <source>What is scored?</source>
        <translation>Qu’est-ce qui est noté ?</translation>
    </message>
    <message>
        <source>A list of your own</source>
        <translation>Une liste à vous</translation>
    </message>
    <message>
        <source>What do you ask the room?</source>
        <translation>Que demandez-vous à la salle ?</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>One thing a line; each of them is scored.</source>
        <translation>Une chose par ligne ; chacune est notée.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>How do people answer?</source>
        <translation>Comment répond-on ?</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Points par personne</translation>
    </message>
    <message>
        <source>Who votes?</source>
        <translation>Qui vote ?</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>How many people vote?</source>
        <translation>Combien de personnes votent ?</translation>
    </message>
    <message>
        <source>Everybody gets a number; who has which number stays in the room.</source>
        <translation>Chacun reçoit un numéro ; qui a lequel reste dans la salle.</translation>
    </message>
    <message>
        <source>How secret is it?</source>
        <translation>À quel point est-ce secret ?</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le tour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Prepare it for later</source>
        <translation>Le préparer pour plus tard</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>What to print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Show names as roles</source>
        <translation>Remplacer les noms par les rôles</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>Aperçu en gris</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Missing, and listed in the paper</source>
        <translation>Manque, et figure dans le document</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to: {task}</source>
        <translation>Aller à&#xa0;: {task}</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>The team: everything</source>
        <translation>L’équipe : tout</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le conseil</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Taken out of this version: {count}</source>
        <translation>Retiré de cette version : {count}</translation>
    </message>
    <message>
        <source>This paper holds nothing that these readers may not read.</source>
        <translation>Ce document ne contient rien que ces lecteurs ne puissent lire.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>{line} · names as roles</source>
        <translation>{line} · fonctions au lieu des noms</translation>
    </message>
</context>
<context>
    <name>OrganisationEntry</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Université et recherche</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>Associatif</translation>
    </message>
    <message>
        <source>UN or multilateral</source>
        <translation>ONU ou multilatéral</translation>
    </message>
    <message>
        <source>Youth-led</source>
        <translation>Dirigé par des jeunes</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendant</translation>
    </message>
</context>
<context>
    <name>OtherAnswer</name>
    <message>
        <source>Answer it after all</source>
        <translation>Y répondre quand même</translation>
    </message>
    <message>
        <source>Answer it after all: {label}</source>
        <translation>Y répondre quand même&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Look at the minutes</source>
        <translation>Voir le compte rendu</translation>
    </message>
    <message>
        <source>Save minutes as PDF</source>
        <translation>Compte rendu en PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Enregistrer en Word</translation>
    </message>
    <message>
        <source>E-mail to the room</source>
        <translation>Courriel à la salle</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>Ouvrir dans le courriel</translation>
    </message>
    <message>
        <source>Save days as calendar</source>
        <translation>Jours en calendrier</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>Impossible d’écrire à cet endroit : {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>Copié ; collez-le dans un courriel</translation>
    </message>
    <message>
        <source>The text is long; it is copied, paste it into the e-mail</source>
        <translation>Le texte est long ; il est copié, collez-le dans le courriel</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The text goes on; what is copied is the whole of it.</source>
        <translation>Le texte continue ; ce qui est copié est le texte entier.</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Who finishes it?</source>
        <translation>Qui le termine&#xa0;?</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>A date, for example {date}</source>
        <translation>Une date, par exemple {date}</translation>
    </message>
    <message>
        <source>List as outstanding</source>
        <translation>Noter comme en attente</translation>
    </message>
    <message>
        <source>Say who finishes it.</source>
        <translation>Dites qui le termine.</translation>
    </message>
    <message>
        <source>Write a date with day, month and year.</source>
        <translation>Écrivez une date avec jour, mois et année.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why do you keep it?</source>
        <translation>Pourquoi le garder&#xa0;?</translation>
    </message>
    <message>
        <source>One sentence. It prints in the board pack with your name.</source>
        <translation>Une phrase. Elle figure dans le dossier du conseil avec votre nom.</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>À quel titre&#xa0;?</translation>
    </message>
    <message>
        <source>For example: chair of the board.</source>
        <translation>Par exemple&#xa0;: présidence du conseil.</translation>
    </message>
    <message>
        <source>Override rule</source>
        <translation>Déroger à la règle</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>Say as whom.</source>
        <translation>Dites à quel titre.</translation>
    </message>
</context>
<context>
    <name>OwnSkills</name>
    <message>
        <source>A skill of your own</source>
        <translation>Une compétence à vous</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>D’autres mots pour elle</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Ajouter la compétence</translation>
    </message>
    <message>
        <source>Import a list of skills</source>
        <translation>Importer une liste de compétences</translation>
    </message>
    <message>
        <source>{name}: {count} skills</source>
        <translation>{name} : {count} compétences</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>CSV or XLSX, for example as ESCO, O*NET or DigComp publish it. You say which column is what.</source>
        <translation>CSV ou XLSX, par exemple tels que les publient ESCO, O*NET ou DigComp. Vous dites ce qu’est chaque colonne.</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>No longer offered.</source>
        <translation>N’est plus proposé.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>PackFrame</name>
    <message>
        <source>Parts of the set</source>
        <translation>Parties du jeu</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Chercher dans les parties</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{part} (left out)</source>
        <translation>{part} (laissé de côté)</translation>
    </message>
    <message>
        <source>{part} (to put right)</source>
        <translation>{part} (à corriger)</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publier la version</translation>
    </message>
    <message>
        <source>Make your own copy</source>
        <translation>Faire votre copie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This set cannot be changed here. Make your own copy to change it.</source>
        <translation>Ce jeu ne peut pas être modifié ici. Faites-en votre copie pour le modifier.</translation>
    </message>
    <message>
        <source>Not published yet: no project is asked from it.</source>
        <translation>Pas encore publié : aucun projet ne l’utilise.</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>La version {version} est publiée.</translation>
    </message>
    <message>
        <source>Each stands in the sentences of the set between braces.</source>
        <translation>Chacun figure entre accolades dans les phrases du jeu.</translation>
    </message>
    <message>
        <source>Choose one of the parts below it.</source>
        <translation>Choisissez une des parties en dessous.</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Contrôle ({count})</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il ?</translation>
    </message>
    <message>
        <source>Make copy</source>
        <translation>Faire la copie</translation>
    </message>
    <message>
        <source>The set that comes with the program stays as it is.</source>
        <translation>Le jeu fourni avec le programme reste tel quel.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander de nouveau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The page as people will see it</source>
        <translation>La page telle qu’on la verra</translation>
    </message>
    <message>
        <source>Save blank sheets</source>
        <translation>Enregistrer les feuilles vierges</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put right what is wrong first.</source>
        <translation>Corrigez d’abord ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>Impossible d’écrire à cet endroit : {why}</translation>
    </message>
    <message>
        <source>Changes since: {count}</source>
        <translation>Modifications depuis : {count}</translation>
    </message>
</context>
<context>
    <name>PackTree</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to {page}</source>
        <translation>Retour à {page}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Project {code}</source>
        <translation>Projet {code}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Show the paper</source>
        <translation>Montrer le papier</translation>
    </message>
    <message>
        <source>The form as it came cannot be read</source>
        <translation>Le formulaire reçu ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>Dessin des pages…</translation>
    </message>
    <message>
        <source>The pages cannot be drawn here. Open the file in another program.</source>
        <translation>Les pages ne peuvent pas être dessinées ici. Ouvrez le fichier dans un autre programme.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>PartLinks</name>
    <message>
        <source>Parts of the workshop</source>
        <translation>Parties de l’atelier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Take in as well</source>
        <translation>Inclure aussi</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>{label}: add a person</source>
        <translation>{label}&#xa0;: ajouter une personne</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Adults in professional roles, shared by all projects. Never write the name of a child.</source>
        <translation>Des adultes dans leur rôle professionnel, communs à tous les projets. N’écrivez jamais le nom d’un enfant.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nobody here by that name.</source>
        <translation>Personne ici de ce nom.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>Named only on forms</source>
        <translation>Nommés seulement sur des formulaires</translation>
    </message>
    <message>
        <source>People whom an expression of interest offers. What we hold can be handed out or erased.</source>
        <translation>Personnes proposées dans une manifestation d’intérêt. Ce que nous détenons peut être remis ou effacé.</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Professional role</source>
        <translation>Rôle professionnel</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Courriel professionnel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Works on {projects}</source>
        <translation>Travaille sur {projects}</translation>
    </message>
    <message>
        <source>Hand out or erase what we hold</source>
        <translation>Remettre ou effacer ce que nous détenons</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Add a photo of the wall</source>
        <translation>Ajouter une photo du mur</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Reading the photo: {n} %</source>
        <translation>Lecture de la photo : {n} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Photo kept, without place or date of the camera</source>
        <translation>Photo gardée, sans le lieu ni la date de l’appareil</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Photo retirée</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>no words yet</source>
        <translation>pas encore de légende</translation>
    </message>
    <message>
        <source>Photo {n} of the wall: {words}</source>
        <translation>Photo {n} du mur : {words}</translation>
    </message>
</context>
<context>
    <name>PhotoWindow</name>
    <message>
        <source>Photo of the wall</source>
        <translation>Photo du mur</translation>
    </message>
    <message>
        <source>For those who cannot see it. No names of children, and no faces.</source>
        <translation>Pour ceux qui ne la voient pas. Ni noms d’enfants, ni visages.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>The plan over months</source>
        <translation>Le plan sur les mois</translation>
    </message>
    <message>
        <source>Up and down go through the rows, Enter opens one. A filled diamond was reached.</source>
        <translation>Haut et bas parcourent les lignes, Entrée en ouvre une. Un losange plein est atteint.</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>See the room</source>
        <translation>Voir la salle</translation>
    </message>
    <message>
        <source>In the list, 1 is present, 2 sent word, 3 absent.</source>
        <translation>Dans la liste, 1 veut dire présent, 2 excusé, 3 absent.</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>Tous les autres sont là</translation>
    </message>
    <message>
        <source>Young people are counted and never named.</source>
        <translation>Les jeunes sont comptés et jamais nommés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} on the list</source>
        <translation>
            <numerusform>{n} sur la liste</numerusform>
            <numerusform>{n} sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} present</source>
        <translation>
            <numerusform>{n} présent</numerusform>
            <numerusform>{n} présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent word</source>
        <translation>
            <numerusform>{n} excusé</numerusform>
            <numerusform>{n} excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n} absent</numerusform>
            <numerusform>{n} absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the project’s people ({n})</source>
        <translation>
            <numerusform>Ajouter les personnes du projet ({n})</numerusform>
            <numerusform>Ajouter les personnes du projet ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the copy</source>
        <translation>Voici la copie</translation>
    </message>
    <message>
        <source>Paper for the room</source>
        <translation>Papier pour la salle</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>Animer l’atelier</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Le terminer maintenant</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to: {task}</source>
        <translation>Aller à : {task}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>Prepared, not open yet. Print its sheets; once it is open they are typed in by their seats.</source>
        <translation>Préparé, pas encore ouvert. Imprimez ses feuilles ; une fois ouvert, elles sont saisies par place.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le tour</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les feuilles</translation>
    </message>
    <message>
        <source>Put this round away</source>
        <translation>Mettre ce tour de côté</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The second screen is gone. What the room saw stands in a window of its own.</source>
        <translation>Le deuxième écran n’est plus là. Ce que la salle voyait se trouve dans une fenêtre à part.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster la page</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Save blank sheets</source>
        <translation>Enregistrer les feuilles vierges</translation>
    </message>
    <message>
        <source>Put right what is wrong first; then the page is shown here.</source>
        <translation>Corrigez d’abord ce qui ne va pas ; la page s’affichera ici.</translation>
    </message>
    <message>
        <source>Choose a section or a question of a step to see its page.</source>
        <translation>Choisissez une section ou une question d’une étape pour voir sa page.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>réponse obligatoire</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>About {count} words</source>
        <translation>Environ {count} mots</translation>
    </message>
    <message>
        <source>This is left out: nobody is asked.</source>
        <translation>Ceci est laissé de côté : personne n’est interrogé.</translation>
    </message>
    <message>
        <source>{minutes} min: {activity}</source>
        <translation>{minutes} min : {activity}</translation>
    </message>
</context>
<context>
    <name>PrintedScreen</name>
    <message>
        <source>Check a printed hash</source>
        <translation>Vérifier une empreinte imprimée</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Is the paper in your hand the one that was printed here, and still true?</source>
        <translation>Le document que vous tenez a-t-il été imprimé ici, et est-il encore exact ?</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The eight signs at the foot of a page, or the long line of the last one.</source>
        <translation>Les huit signes au pied d’une page, ou la longue ligne de la dernière.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing of this workspace was printed or completed with this hash. The paper comes from another workspace, or a sign was misread.</source>
        <translation>Rien de cet espace n’a été imprimé ni terminé avec cette empreinte. Le document vient d’un autre espace, ou un signe a été mal lu.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{title}, snapshot {version}</source>
        <translation>{title}, état figé {version}</translation>
    </message>
    <message>
        <source>exported {time}</source>
        <translation>exporté le {time}</translation>
    </message>
    <message>
        <source>completed {time}</source>
        <translation>terminé le {time}</translation>
    </message>
    <message>
        <source>Nothing has changed since: it says what the project says.</source>
        <translation>Rien n’a changé depuis : il dit ce que dit le projet.</translation>
    </message>
    <message>
        <source>Changed since: {count}</source>
        <translation>Modifié depuis : {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>What we hold about {name}</source>
        <translation>Ce que nous détenons sur {name}</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce qui est ici</translation>
    </message>
    <message>
        <source>A record without a lead contact</source>
        <translation>Une fiche sans personne à contacter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Expressions of interest: {names}</source>
        <translation>Manifestations d’intérêt : {names}</translation>
    </message>
    <message>
        <source>Other fields that name them, now or earlier: {n}</source>
        <translation>Autres champs qui nomment cette personne, maintenant ou avant : {n}</translation>
    </message>
    <message>
        <source>Attached forms: {n}</source>
        <translation>Formulaires joints : {n}</translation>
    </message>
    <message>
        <source>One file with every answer, for the person whom it is about.</source>
        <translation>Un fichier avec chaque réponse, pour la personne concernée.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Tout enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Yes, erase it for good</source>
        <translation>Oui, l’effacer définitivement</translation>
    </message>
    <message>
        <source>Erase this record only</source>
        <translation>N’effacer que cette fiche</translation>
    </message>
    <message>
        <source>Erase everything about them</source>
        <translation>Effacer tout sur cette personne</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>It could not be saved there</source>
        <translation>Impossible d’enregistrer à cet endroit</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Named on forms of others: {names}</source>
        <translation>Nommé sur les formulaires d’autres : {names}</translation>
    </message>
    <message>
        <source>A part of the name stands alone in these texts. It may mean somebody else: you decide for each before anything is erased.</source>
        <translation>Une partie du nom se trouve seule dans ces textes. Elle peut désigner quelqu’un d’autre : décidez pour chacun avant tout effacement.</translation>
    </message>
    <message>
        <source>Words that may mean them</source>
        <translation>Mots qui peuvent désigner cette personne</translation>
    </message>
    <message>
        <source>Words above about which nobody decided yet: {n}</source>
        <translation>Mots ci-dessus encore sans décision : {n}</translation>
    </message>
    <message>
        <source>Looking through the workspace …</source>
        <translation>Recherche dans l’espace de travail …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Effacement …</translation>
    </message>
    <message>
        <source>It goes from this workspace, its history, its search, attached forms and the backups that the program keeps. Where others wrote the name, a mark stands instead. Other attached files, such as agreements and photos, are not searched: take out yourself those that name them. Copies that somebody made elsewhere stay. It cannot be undone.</source>
        <translation>Cela disparaît de cet espace de travail, de son historique, de sa recherche, des formulaires joints et des sauvegardes que le programme conserve. Là où d’autres ont écrit le nom, une marque le remplace. D’autres fichiers joints, comme les accords et les photos, ne sont pas examinés : retirez vous-même ceux qui la nomment. Les copies faites ailleurs restent. C’est sans retour.</translation>
    </message>
</context>
<context>
    <name>ProjectPackScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Questions of this project</source>
        <translation>Questions de ce projet</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions antérieures</translation>
    </message>
    <message>
        <source>Answers to what is no longer asked; nothing of them is lost.</source>
        <translation>Réponses à ce qui n’est plus demandé ; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}. {origin}</source>
        <translation>« {title} », version {version}. {origin}</translation>
    </message>
    <message>
        <source>There is no newer version of this set of questions.</source>
        <translation>Il n’y a pas de version plus récente de ce jeu de questions.</translation>
    </message>
    <message>
        <source>Everything that was answered is still asked.</source>
        <translation>Tout ce qui a reçu une réponse est encore demandé.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}</source>
        <translation>« {title} », version {version}</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>Passer à la version {version}</translation>
    </message>
    <message>
        <source>The project is asked from version {version} now</source>
        <translation>Le projet utilise désormais la version {version}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposed so far</source>
        <translation>Proposé jusqu’ici</translation>
    </message>
    <message>
        <source>Nothing yet; it follows from how clear the answers are</source>
        <translation>Rien encore ; cela découle de la clarté des réponses</translation>
    </message>
</context>
<context>
    <name>PublishScreen</name>
    <message>
        <source>Publish and move</source>
        <translation>Publier et déplacer</translation>
    </message>
    <message>
        <source>A published version never changes. Projects move to it only when you say so.</source>
        <translation>Une version publiée ne change jamais. Les projets n’y passent que si vous le dites.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>The first number rises when something else is asked or weighed.</source>
        <translation>Le premier chiffre augmente quand on demande ou pondère autre chose.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>Publier la version</translation>
    </message>
    <message>
        <source>Projects on an older version</source>
        <translation>Projets sur une version antérieure</translation>
    </message>
    <message>
        <source>Move projects</source>
        <translation>Déplacer les projets</translation>
    </message>
    <message>
        <source>Version {version} is published and nothing was changed since.</source>
        <translation>La version {version} est publiée et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind} : {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>La version {version} est publiée</translation>
    </message>
    <message>
        <source>Every project stays as it is: none is asked from an older version.</source>
        <translation>Chaque projet reste tel quel : aucun n’est sur une version antérieure.</translation>
    </message>
    <message>
        <source>Publish a version first.</source>
        <translation>Publiez d’abord une version.</translation>
    </message>
    <message>
        <source>Asked from “{title}” {version}</source>
        <translation>Questions de « {title} » {version}</translation>
    </message>
    <message>
        <source>Tick the projects that are to move.</source>
        <translation>Cochez les projets à déplacer.</translation>
    </message>
    <message>
        <source>Projects moved: {count}</source>
        <translation>Projets déplacés : {count}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ways to answer: {label}</source>
        <translation>Autres façons de répondre&#xa0;: {label}</translation>
    </message>
    <message>
        <source>With this answer these questions are no longer asked: {names}.</source>
        <translation>Avec cette réponse, ces questions ne sont plus posées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What you wrote there is kept, and is left out of documents.</source>
        <translation>Ce que vous y avez écrit est gardé, mais ne figure plus dans les documents.</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Prendre cette réponse</translation>
    </message>
    <message>
        <source>Keep the answer before</source>
        <translation>Garder la réponse d’avant</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses antérieures</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Don’t know yet…</source>
        <translation>Pas encore connu…</translation>
    </message>
    <message>
        <source>Not applicable because…</source>
        <translation>Sans objet, parce que…</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} commentaire</numerusform>
            <numerusform>{n} commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Press Suggest: the best team is found, proven and explained here.</source>
        <translation>Appuyez sur Proposer : la meilleure équipe est trouvée, prouvée et expliquée ici.</translation>
    </message>
    <message>
        <source>No team is possible</source>
        <translation>Aucune équipe n’est possible</translation>
    </message>
    <message>
        <source>Suggested teams</source>
        <translation>Équipes proposées</translation>
    </message>
    <message>
        <source>Essential needs met, size, and coverage:</source>
        <translation>Besoins essentiels couverts, taille et couverture :</translation>
    </message>
    <message>
        <source>Coverage of each suggested team</source>
        <translation>Couverture de chaque équipe proposée</translation>
    </message>
    <message>
        <source>{letter}: {met} of {of}, size {size}</source>
        <translation>{letter} : {met} sur {of}, taille {size}</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>Prendre {letter}</translation>
    </message>
    <message>
        <source>How big must the team be?</source>
        <translation>Quelle taille faut-il ?</translation>
    </message>
    <message>
        <source>Coverage by size of the team</source>
        <translation>Couverture selon la taille de l’équipe</translation>
    </message>
    <message>
        <source>If a member leaves</source>
        <translation>Si un membre part</translation>
    </message>
    <message>
        <source>Coverage without each member</source>
        <translation>Couverture sans chaque membre</translation>
    </message>
    <message>
        <source>Who carries the coverage of A?</source>
        <translation>Qui porte la couverture de A ?</translation>
    </message>
    <message>
        <source>Share of the coverage</source>
        <translation>Part de la couverture</translation>
    </message>
    <message>
        <source>The shares add up to the coverage of the team.</source>
        <translation>Les parts s’additionnent à la couverture de l’équipe.</translation>
    </message>
    <message>
        <source>What does a rule cost?</source>
        <translation>Que coûte une règle ?</translation>
    </message>
    <message>
        <source>Coverage gained when one thing less is asked</source>
        <translation>Couverture gagnée si l’on demande une chose de moins</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Pourquoi pas {name} ?</translation>
    </message>
    <message>
        <source>Coverage with and without</source>
        <translation>Couverture avec et sans</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Le calculer</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Agreed score for {item}</source>
        <translation>Score convenu pour {item}</translation>
    </message>
    <message>
        <source>Why {score}</source>
        <translation>Pourquoi {score}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why {score} for {item}</source>
        <translation>Pourquoi {score} pour {item}</translation>
    </message>
    <message>
        <source>Reason for {item}</source>
        <translation>Raison pour {item}</translation>
    </message>
    <message>
        <source>Median {figure}</source>
        <translation>Médiane {figure}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>était {figure}</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <translation>Score convenu</translation>
    </message>
    <message>
        <source>Sheets by score, from 0 to 5</source>
        <translation>Feuilles par score, de 0 à 5</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Full bars are this round, hollow ones the first.</source>
        <translation>Les barres pleines sont ce tour, les barres vides le premier.</translation>
    </message>
    <message>
        <source>Dots not given: {n}</source>
        <translation>Points non donnés : {n}</translation>
    </message>
</context>
<context>
    <name>RevealFoot</name>
    <message>
        <source>Reveal</source>
        <translation>Ouvrir les feuilles</translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>The reveal waits for one sheet.</source>
        <translation>L’ouverture attend une feuille.</translation>
    </message>
    <message numerus="yes">
        <source>The reveal waits for {n} sheets.</source>
        <translation>
            <numerusform>L’ouverture attend {n} feuille.</numerusform>
            <numerusform>L’ouverture attend {n} feuilles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody stands aside; there is nothing to reveal.</source>
        <translation>Tout le monde s’est récusé&#xa0;; il n’y a rien à ouvrir.</translation>
    </message>
    <message>
        <source>Everything is in. The reveal opens all sheets at once.</source>
        <translation>Tout est remis. Toutes les feuilles s’ouvrent d’un coup.</translation>
    </message>
    <message>
        <source>One sentence. It stays with the round.</source>
        <translation>Une phrase. Elle reste avec ce tour.</translation>
    </message>
    <message>
        <source>Why not wait for the others?</source>
        <translation>Pourquoi ne pas attendre les autres&#xa0;?</translation>
    </message>
    <message>
        <source>Reveal now</source>
        <translation>Ouvrir maintenant</translation>
    </message>
    <message>
        <source>Give the reason in one sentence.</source>
        <translation>Donnez la raison en une phrase.</translation>
    </message>
</context>
<context>
    <name>RiskMapPanel</name>
    <message>
        <source>Likelihood down, severity across</source>
        <translation>Probabilité en bas, gravité en travers</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>For the room</source>
        <translation>Pour la salle</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que la salle voit</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} sur {of}</translation>
    </message>
    <message>
        <source>{count} of {of} ballots in</source>
        <translation>Bulletins remis : {count} sur {of}</translation>
    </message>
    <message>
        <source>Secret: nobody sees your score</source>
        <translation>Secret : personne ne voit votre note</translation>
    </message>
    <message>
        <source>Only the facilitator sees your score</source>
        <translation>Seule la personne qui anime voit votre note</translation>
    </message>
    <message>
        <source>Open: everybody sees the scores</source>
        <translation>Ouvert : tout le monde voit les notes</translation>
    </message>
    <message>
        <source>{count} not sure</source>
        <translation>{count} sans avis sûr</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Ensuite : {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Hollow: the round before</source>
        <translation>Contour : le tour précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Esc: back to your own page</source>
        <translation>Échap : retour à votre page</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the room what belongs to this block</source>
        <translation>Montrer à la salle ce qui va avec cette séquence</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Autre écran</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Arrêter la projection</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing is projected</source>
        <translation>Rien n’est projeté</translation>
    </message>
    <message>
        <source>The room sees a pause</source>
        <translation>La salle voit une pause</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
</context>
<context>
    <name>RoomTimer</name>
    <message>
        <source>The clock of this computer was set back. The timer goes on from {}.</source>
        <translation>L’horloge de cet ordinateur a été reculée. Le minuteur continue à partir de {}.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>Il reste une minute.</translation>
    </message>
    <message>
        <source>Half of the time is left: {}.</source>
        <translation>Il reste la moitié du temps : {}.</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>Date of the signatures</source>
        <translation>Date des signatures</translation>
    </message>
    <message>
        <source>How they signed</source>
        <translation>Comment ils ont signé</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Joindre la copie</translation>
    </message>
    <message>
        <source>The signed sheet, for all of them</source>
        <translation>La feuille signée, pour toutes ces personnes</translation>
    </message>
    <message>
        <source>Record the signatures</source>
        <translation>Enregistrer les signatures</translation>
    </message>
    <message>
        <source>Signed elsewhere, many at once</source>
        <translation>Signé ailleurs, plusieurs à la fois</translation>
    </message>
    <message>
        <source>Tick only who signed for themselves, and keep the sheet or the e-mail.</source>
        <translation>Cochez seulement ceux qui ont signé pour eux-mêmes, et gardez la feuille ou l’e-mail.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Add everybody of the team ({count})</source>
        <translation>Ajouter toute l’équipe ({count})</translation>
    </message>
    <message>
        <source>Write the date as 3 March 2027 or 2027-03-03.</source>
        <translation>Écrivez la date comme 3 mars 2027 ou 2027-03-03.</translation>
    </message>
    <message>
        <source>Tick who signed.</source>
        <translation>Cochez qui a signé.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>La date est dans le futur.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Nothing was scored or voted on yet.</source>
        <translation>Rien n’a encore été noté ni voté.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir un tour</translation>
    </message>
    <message>
        <source>{round}, revealed {date}</source>
        <translation>{round}, révélé le {date}</translation>
    </message>
    <message>
        <source>{round}, {n} of {count} ballots are in</source>
        <translation>{round}, bulletins remis : {n} sur {count}</translation>
    </message>
    <message>
        <source>Prepared, not open yet</source>
        <translation>Préparé, pas encore ouvert</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>What was scored and voted on in this workshop.</source>
        <translation>Ce qui a été noté et voté dans cet atelier.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir un tour</translation>
    </message>
    <message>
        <source>Everybody answers alone and at the same time; nothing is shown before the reveal.</source>
        <translation>Chacun répond seul et en même temps ; rien n’est montré avant la révélation.</translation>
    </message>
    <message>
        <source>Revealed {time}.</source>
        <translation>Révélé à {time}.</translation>
    </message>
    <message>
        <source>Not everybody was in: {reason}</source>
        <translation>Tous n’avaient pas voté : {reason}</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Voter à nouveau</translation>
    </message>
    <message>
        <source>Write the votes on the cards</source>
        <translation>Écrire les votes sur les cartes</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Put away: {round}</source>
        <translation>Mis de côté : {round}</translation>
    </message>
    <message>
        <source>The votes stand on the cards</source>
        <translation>Les votes sont sur les cartes</translation>
    </message>
    <message>
        <source>Added to the decisions</source>
        <translation>Ajouté aux décisions</translation>
    </message>
    <message>
        <source>The round is not open yet. Open it, or cancel.</source>
        <translation>Le tour n’est pas encore ouvert. Ouvrez-le ou annulez.</translation>
    </message>
    <message>
        <source>The decision is not in the log. Add it, or empty its fields.</source>
        <translation>La décision n’est pas dans le journal. Ajoutez-la ou videz ses champs.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>Scores 0 to 5</source>
        <translation>Notes de 0 à 5</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Everybody gives each line a score from 0 to 5, or ? for not sure.</source>
        <translation>Chacun donne à chaque ligne une note de 0 à 5, ou ? pour pas sûr.</translation>
    </message>
    <message>
        <source>Everybody has some dots and gives them to the best lines.</source>
        <translation>Chacun a quelques points et les donne aux meilleures lignes.</translation>
    </message>
    <message>
        <source>Everybody says how far they go along, from 0 (I block it) to 5 (I am all for it).</source>
        <translation>Chacun dit jusqu’où il suit, de 0 (je bloque) à 5 (je soutiens pleinement).</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Facilitator sees</source>
        <translation>La personne qui anime voit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>person {n}</source>
        <translation>personne {n}</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>Tour {n}</translation>
    </message>
    <message>
        <source>One person votes.</source>
        <translation>Une personne vote.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people vote.</source>
        <translation>
            <numerusform>{n} personne vote.</numerusform>
            <numerusform>{n} personnes votent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>No challenge question yet</source>
        <translation>Pas encore de question du défi</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Toutes les étapes faites</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} steps done</source>
        <translation>
            <numerusform>{done} étape faite sur {all}</numerusform>
            <numerusform>{done} étapes faites sur {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Close form</source>
        <translation>Fermer le formulaire</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}, {column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Members at most</source>
        <translation>Membres au plus</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Sans importance</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>Membres au moins</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>From one organisation at most</source>
        <translation>D’une organisation au plus</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Deux tiers</translation>
    </message>
    <message>
        <source>One sector at most</source>
        <translation>Un secteur au plus</translation>
    </message>
    <message>
        <source>Days that one need takes (empty: not counted)</source>
        <translation>Jours que demande un besoin (vide : non compté)</translation>
    </message>
    <message>
        <source>Members start by (year-month-day)</source>
        <translation>Début des membres au plus tard (année-mois-jour)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Ce qui passe en premier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>Nobody. The menu of a form keeps two apart.</source>
        <translation>Personne. Le menu d’un formulaire en sépare deux.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} and the challenge owner</source>
        <translation>{one} et le porteur du défi</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permettre</translation>
    </message>
</context>
<context>
    <name>RunCompare</name>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Both runs side by side</source>
        <translation>Les deux passages côte à côte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signaux d’alerte</translation>
    </message>
    <message>
        <source>{better} better, {worse} worse than in the first run.</source>
        <translation>Mieux&#xa0;: {better}&#xa0;; moins bien&#xa0;: {worse}, par rapport au premier passage.</translation>
    </message>
    <message>
        <source>Proposed: {outcome}. {reasons}</source>
        <translation>Proposé&#xa0;: {outcome}. {reasons}</translation>
    </message>
    <message>
        <source>Proposed: {outcome}</source>
        <translation>Proposé&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>SaveSign</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Tout est enregistré, {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}&#xa0;: {score}</translation>
    </message>
    <message>
        <source>{name}: not sure</source>
        <translation>{name}&#xa0;: pas sûr</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Not sure. It counts neither for nor against.</source>
        <translation>Pas sûr. Ne compte ni pour ni contre.</translation>
    </message>
</context>
<context>
    <name>ScoreFoot</name>
    <message>
        <source>do not take forward</source>
        <translation>ne pas poursuivre</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>mûrir</translation>
    </message>
    <message>
        <source>recommend</source>
        <translation>recommander</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reasons and recommendation</source>
        <translation>Raisons et recommandation</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Total, provisional</source>
        <translation>Total provisoire</translation>
    </message>
    <message>
        <source>Agree every score</source>
        <translation>Convenir de chaque score</translation>
    </message>
</context>
<context>
    <name>ScoreReasons</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>Solidité du résultat</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Rien n’est encore convenu.</translation>
    </message>
    <message>
        <source>Provisional: these are the medians. Only agreed scores count.</source>
        <translation>Provisoire&#xa0;: ce sont les médianes. Seuls comptent les scores convenus.</translation>
    </message>
    <message>
        <source>The scorers&apos; confidence is {word}.</source>
        <translation>La confiance des évaluateurs est {word}.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>This follows once every score is agreed.</source>
        <translation>Ceci vient quand chaque score est convenu.</translation>
    </message>
</context>
<context>
    <name>ScoredItem</name>
    <message>
        <source>{count} at {score}</source>
        <translation>{count} à {score}</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>aucune note</translation>
    </message>
</context>
<context>
    <name>ScoringDrawer</name>
    <message>
        <source>Anchors</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How the result is found</source>
        <translation>Comment le résultat se calcule</translation>
    </message>
</context>
<context>
    <name>ScoringRound</name>
    <message>
        <source>Round {n} of {count}</source>
        <translation>Tour {n} sur {count}</translation>
    </message>
    <message>
        <source>One person, a secret ballot.</source>
        <translation>Une personne, vote secret.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people, secret ballots.</source>
        <translation>
            <numerusform>{n} personne, vote secret.</numerusform>
            <numerusform>{n} personnes, votes secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>{round}, revealed {time}.</source>
        <translation>{round}, ouvert à {time}.</translation>
    </message>
    <message>
        <source>Talk about the wide ones, then agree one score.</source>
        <translation>Parlez des grands écarts, puis convenez d’un score.</translation>
    </message>
</context>
<context>
    <name>ScoringRows</name>
    <message>
        <source>weight {share}</source>
        <translation>poids {share}</translation>
    </message>
</context>
<context>
    <name>ScoringScreen</name>
    <message>
        <source>Only agreed scores count. Each is weighted; {line} and more is recommended, unless a floor is broken. Nobody’s own score is shown.</source>
        <translation>Seuls comptent les scores convenus, chacun avec son poids. À partir de {line}, le projet est recommandé, sauf si un seuil n’est pas atteint. Le score de chacun n’est pas montré.</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Noter à nouveau</translation>
    </message>
    <message>
        <source>Score with sheets</source>
        <translation>Noter avec des feuilles</translation>
    </message>
    <message>
        <source>Reopen scoring</source>
        <translation>Rouvrir la notation</translation>
    </message>
    <message>
        <source>Finish scoring</source>
        <translation>Terminer la notation</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>Erreur&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Name who scores.</source>
        <translation>Nommez qui évalue.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Looking for the best team</source>
        <translation>Recherche de la meilleure équipe</translation>
    </message>
</context>
<context>
    <name>SecondAnswer</name>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Serves: {values}</source>
        <translation>Au service de&#xa0;: {values}</translation>
    </message>
</context>
<context>
    <name>SendList</name>
    <message>
        <source>Send to which register or answer?</source>
        <translation>Envoyer vers quel registre ou quelle réponse ?</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne du registre</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne de texte</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>in the full questions</source>
        <translation>dans les questions complètes</translation>
    </message>
</context>
<context>
    <name>SeriesDates</name>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Toutes les quatre semaines</translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation>Fixer les dates</translation>
    </message>
    <message>
        <source>First day of those without a date</source>
        <translation>Premier jour de ceux sans date</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>Tout s’applique aussitôt.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Let things move on the screen</source>
        <translation>Autoriser les mouvements à l’écran</translation>
    </message>
    <message>
        <source>Single letters are shortcuts outside text fields</source>
        <translation>Une lettre seule est un raccourci hors des champs de texte</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Stands beside what you write, in the history and on papers.</source>
        <translation>Figure à côté de ce que vous écrivez, dans l’historique et sur les documents.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>Travels with the file.</source>
        <translation>Voyage avec le fichier.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made each time a workspace is opened, and kept: the newest 10, then one a day, a week and a month. Going back keeps the present state as a backup too.</source>
        <translation>Faites à chaque ouverture d’un espace de travail, et gardées&#xa0;: les 10 plus récentes, puis une par jour, par semaine et par mois. Revenir en arrière sauvegarde aussi l’état présent.</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Où se trouvent les fichiers</translation>
    </message>
    <message>
        <source>Backups and what you added</source>
        <translation>Sauvegardes et vos ajouts</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Ces paramètres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About, licences and accessibility</source>
        <translation>À propos, licences et accessibilité</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>How closely do you look?</source>
        <translation>De combien près regardez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores, one for each category. About eight minutes.</source>
        <translation>
            <numerusform>{count} score, un par catégorie. Environ huit minutes.</numerusform>
            <numerusform>{count} scores, un par catégorie. Environ huit minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores, with room for confidence and a note on each.</source>
        <translation>
            <numerusform>{count} score, avec place pour la confiance et une note.</numerusform>
            <numerusform>{count} scores, avec place pour la confiance et une note à chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ouvrir le tour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Agree scores without sheets</source>
        <translation>Convenir des scores sans feuilles</translation>
    </message>
    <message>
        <source>Keep these scorers</source>
        <translation>Garder ces évaluateurs</translation>
    </message>
    <message>
        <source>One person sees what one person sees. A second scorer helps.</source>
        <translation>Une personne voit ce que voit une personne. Une deuxième aide.</translation>
    </message>
    <message>
        <source>More than six scorers make a long talk.</source>
        <translation>Plus de six évaluateurs font une longue discussion.</translation>
    </message>
    <message>
        <source>All of them work in the project. Add somebody from outside it.</source>
        <translation>Tous travaillent dans le projet. Ajoutez quelqu’un d’extérieur.</translation>
    </message>
</context>
<context>
    <name>SheetItem</name>
    <message>
        <source>Score for {item}</source>
        <translation>Score pour {item}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Confidence for {item}</source>
        <translation>Confiance pour {item}</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Quelle confiance&#xa0;?</translation>
    </message>
    <message>
        <source>Note on {item}, optional</source>
        <translation>Note sur {item}, facultative</translation>
    </message>
    <message>
        <source>Note, optional; shown without your name</source>
        <translation>Note facultative, montrée sans votre nom</translation>
    </message>
    <message>
        <source>Dots for {item}</source>
        <translation>Points pour {item}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Stands aside</source>
        <translation>Se récuse</translation>
    </message>
    <message>
        <source>Handed in and sealed</source>
        <translation>Remise et scellée</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>Pas encore remise</translation>
    </message>
    <message>
        <source>Score after all</source>
        <translation>Évaluer quand même</translation>
    </message>
    <message>
        <source>{name} scores after all</source>
        <translation>{name} évalue quand même</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take back the sheet of {name}</source>
        <translation>Reprendre la feuille de {name}</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Se récuser</translation>
    </message>
    <message>
        <source>{name} stands aside for a conflict of interest</source>
        <translation>{name} se récuse pour conflit d’intérêts</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Passer l’ordinateur</translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation>Passer l’ordinateur à {name}</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignEditor</name>
    <message>
        <source>Role at signing</source>
        <translation>Rôle lors de la signature</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Mode de signature</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>Simple electronic record, not a qualified electronic signature.</source>
        <translation>Simple trace électronique, pas une signature électronique qualifiée.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Name typed here</source>
        <translation>Nom saisi ici</translation>
    </message>
    <message>
        <source>Drawn on paper or screen</source>
        <translation>Tracée sur papier ou à l’écran</translation>
    </message>
    <message>
        <source>Signed on paper and scanned</source>
        <translation>Sur papier, numérisée</translation>
    </message>
    <message>
        <source>Agreed aloud, with a witness</source>
        <translation>Accord oral, avec témoin</translation>
    </message>
    <message>
        <source>Say first about whom this row is.</source>
        <translation>Dites d’abord de qui parle cette ligne.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Dites qui signe.</translation>
    </message>
    <message>
        <source>Say in which role.</source>
        <translation>Dites dans quel rôle.</translation>
    </message>
    <message>
        <source>Say who heard it: an agreement aloud needs a witness.</source>
        <translation>Dites qui l’a entendu&#xa0;: un accord oral demande un témoin.</translation>
    </message>
</context>
<context>
    <name>SignatureLine</name>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Reprise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Signed an earlier version</source>
        <translation>Version antérieure signée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Reason for taking the signature back</source>
        <translation>Raison de reprendre la signature</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back the signature of {name}</source>
        <translation>Reprendre la signature de {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SkillsList</name>
    <message>
        <source>Search skills</source>
        <translation>Chercher une compétence</translation>
    </message>
    <message>
        <source>No skill by that word.</source>
        <translation>Aucune compétence avec ce mot.</translation>
    </message>
</context>
<context>
    <name>SpreadLabel</name>
    <message>
        <source>Close</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mêlés</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagés</translation>
    </message>
</context>
<context>
    <name>StakeholderMap</name>
    <message>
        <source>Not placed yet:</source>
        <translation>Pas encore placés&#xa0;:</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>Pouvoir et intérêt</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>Comment la carte est dessinée</translation>
    </message>
    <message>
        <source>Aboard in</source>
        <translation>À bord dans</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>{phase} (now)</source>
        <translation>{phase} (maintenant)</translation>
    </message>
    <message>
        <source>Delivery team</source>
        <translation>Équipe de réalisation</translation>
    </message>
    <message>
        <source>Decides or pays</source>
        <translation>Décide ou paie</translation>
    </message>
    <message>
        <source>Uses it or is affected</source>
        <translation>L’utilise ou est touché</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Larger: more strongly affected</source>
        <translation>Plus grand&#xa0;: plus fortement touché</translation>
    </message>
    <message>
        <source>Closeness in three circles</source>
        <translation>La proximité en trois cercles</translation>
    </message>
    <message>
        <source>Power and interest: interest grows along the line, influence upwards</source>
        <translation>Pouvoir et intérêt&#xa0;: l’intérêt croît le long de la ligne, l’influence vers le haut</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose the next.</source>
        <translation>Page préc. et Page suiv. choisissent le suivant.</translation>
    </message>
    <message>
        <source>Drag a mark into another circle, or press the up and down arrows.</source>
        <translation>Faites glisser une marque vers un autre cercle, ou appuyez sur les flèches haut et bas.</translation>
    </message>
    <message>
        <source>Drag a mark to another place, or press the arrow keys.</source>
        <translation>Faites glisser une marque ailleurs, ou appuyez sur les flèches.</translation>
    </message>
    <message>
        <source>{name} belongs to the delivery team, which is always at the core.</source>
        <translation>{name} fait partie de l’équipe de réalisation, qui est toujours au centre.</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>Gérer de près</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Garder satisfaits</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Tenir informés</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Impliqués</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informés</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>puissant</translation>
    </message>
    <message>
        <source>legitimate</source>
        <translation>légitime</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>neither powerful nor legitimate nor urgent</source>
        <translation>ni puissant, ni légitime, ni urgent</translation>
    </message>
    <message>
        <source>legitimate and urgent, without power</source>
        <translation>légitime et urgent, sans pouvoir</translation>
    </message>
    <message>
        <source>{number}. {name}: influence {influence}, interest {interest}, affected {affected}, {level}</source>
        <translation>{number}. {name}&#xa0;: influence {influence}, intérêt {interest}, touché {affected}, {level}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something unexpected happened. Everything that was saved is in the file; look whether what you did last is there.</source>
        <translation>Un incident inattendu s’est produit. Tout ce qui a été enregistré est dans le fichier ; vérifiez que votre dernière action s’y trouve.</translation>
    </message>
    <message>
        <source>A report without your answers lies at {}.</source>
        <translation>Un rapport sans vos réponses se trouve dans {}.</translation>
    </message>
</context>
<context>
    <name>StateShape</name>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not yet started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Cannot complete yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Arrêt ici</translation>
    </message>
    <message>
        <source>Gate, later</source>
        <translation>Porte, plus tard</translation>
    </message>
    <message>
        <source>Gate, next</source>
        <translation>Porte suivante</translation>
    </message>
    <message>
        <source>Gate passed</source>
        <translation>Porte franchie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrête</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>The earlier answer stands again</source>
        <translation>La réponse antérieure est rétablie</translation>
    </message>
    <message>
        <source>Added to people: {name}</source>
        <translation>Ajouté aux personnes : {name}</translation>
    </message>
    <message>
        <source>Added to organisations: {name}</source>
        <translation>Ajoutée aux organisations : {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StepDrawer</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Time of the check</source>
        <translation>Moment du contrôle</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Parts of this step</source>
        <translation>Parties de cette étape</translation>
    </message>
</context>
<context>
    <name>StepNotice</name>
    <message>
        <source>What this step rests on has changed since it was completed.</source>
        <translation>Ce sur quoi repose cette étape a changé depuis qu’elle a été terminée.</translation>
    </message>
    <message>
        <source>What this step rests on had changed; it is as it was again.</source>
        <translation>Ce sur quoi repose cette étape avait changé ; c’est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>This was changed since it was completed. Close it under “Check answers”.</source>
        <translation>Ceci a été modifié depuis qu’elle était terminée. Refermez-la sous «&#xa0;Vérifier les réponses&#xa0;».</translation>
    </message>
    <message>
        <source>It was opened to be looked at again. Close it under “Check answers”.</source>
        <translation>Elle a été rouverte pour être revue. Refermez-la sous «&#xa0;Vérifier les réponses&#xa0;».</translation>
    </message>
    <message>
        <source>Noted: still right</source>
        <translation>Noté : toujours juste</translation>
    </message>
    <message>
        <source>It cannot stay complete: {problems}</source>
        <translation>Elle ne peut pas rester terminée : {problems}</translation>
    </message>
    <message>
        <source>The step is open again</source>
        <translation>L’étape est rouverte</translation>
    </message>
    <message>
        <source>Waived, but the waiver has ended</source>
        <translation>Dispensée, mais la dispense a pris fin</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>Retirer la dispense</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>Dispense retirée</translation>
    </message>
    <message>
        <source>Was only a spelling or a phone number put right? Then nobody has to sign again.</source>
        <translation>Seule une orthographe ou un numéro de téléphone a été corrigé ? Alors personne n’a à signer de nouveau.</translation>
    </message>
    <message>
        <source>Minor correction</source>
        <translation>Correction mineure</translation>
    </message>
    <message>
        <source>More than a spelling was changed since.</source>
        <translation>Plus qu’une orthographe a changé depuis.</translation>
    </message>
    <message>
        <source>Noted: a minor correction</source>
        <translation>Noté : correction mineure</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Error: {title}</source>
        <translation>Erreur&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Vérifier les réponses</translation>
    </message>
</context>
<context>
    <name>StepReach</name>
    <message>
        <source>All questions of this step are shown now, not only the quick ones</source>
        <translation>Toutes les questions de cette étape sont maintenant affichées, pas seulement les rapides</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>No</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Douze</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message numerus="yes">
        <source>{n} short pages</source>
        <translation>
            <numerusform>{n} page courte</numerusform>
            <numerusform>{n} pages courtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} short questions</source>
        <translation>
            <numerusform>{n} question courte</numerusform>
            <numerusform>{n} questions courtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{questions}, about {minutes} minutes.</source>
        <translation>
            <numerusform>{questions}, environ {minutes} minute.</numerusform>
            <numerusform>{questions}, environ {minutes} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on {position} of {count}.</source>
        <translation>Vous êtes à la {position} sur {count}.</translation>
    </message>
    <message>
        <source>Completed: {part}</source>
        <translation>Terminé&#xa0;: {part}</translation>
    </message>
    <message>
        <source>The step “{step}”: {state}</source>
        <translation>L’étape «&#xa0;{step}&#xa0;»&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SubstepList</name>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}, {state}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Nothing stops it.</source>
        <translation>Rien ne l’arrête.</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 chose</translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>{count} chose</numerusform>
            <numerusform>{count} choses</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} things, 1 of which stops it</source>
        <translation>{count} choses, dont 1 l’arrête</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>environ 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} minutes</source>
        <translation>
            <numerusform>environ {minutes} minute</numerusform>
            <numerusform>environ {minutes} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. You can print today; the pack lists what is missing.</source>
        <translation>{things}. Vous pouvez imprimer dès aujourd’hui ; le dossier énumère ce qui manque.</translation>
    </message>
    <message>
        <source>{things}, {about}. You can print today; the pack lists what is missing.</source>
        <translation>{things}, {about}. Vous pouvez imprimer aujourd’hui&#xa0;; le dossier dit ce qui manque.</translation>
    </message>
    <message>
        <source>{count} things, {stops} of which stop it</source>
        <translation>{count} choses, dont {stops} l’arrêtent</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Add {row}</source>
        <translation>Ajouter&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first {row}.</source>
        <translation>Rien ici pour l’instant. À ajouter d’abord&#xa0;: {row}.</translation>
    </message>
    <message>
        <source>No room here for: {columns}. Open a row to see them.</source>
        <translation>Pas de place ici pour : {columns}. Ouvrez une ligne pour les voir.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Divide them with commas.</source>
        <translation>Séparez par des virgules.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{count} taken in.</source>
        <translation>{count} repris.</translation>
    </message>
    <message>
        <source>Taking in {done} of {total}</source>
        <translation>Reprise de {done} sur {total}</translation>
    </message>
    <message>
        <source>Writing {total} forms</source>
        <translation>Écriture de {total} formulaires</translation>
    </message>
</context>
<context>
    <name>TalkTimer</name>
    <message>
        <source>Stop {time}</source>
        <translation>Arrêter {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>Démarrer {time}</translation>
    </message>
    <message>
        <source>Stop the time for {what}</source>
        <translation>Arrêter le temps pour {what}</translation>
    </message>
    <message>
        <source>Time for {what}</source>
        <translation>Temps pour {what}</translation>
    </message>
    <message>
        <source>Two minutes are over.</source>
        <translation>Les deux minutes sont passées.</translation>
    </message>
    <message>
        <source>Time is up, start again</source>
        <translation>Temps écoulé, recommencer</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>Encore une minute.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>First: {steps}</source>
        <translation>D’abord&#xa0;: {steps}</translation>
    </message>
</context>
<context>
    <name>TaskMenu</name>
    <message>
        <source>More: {step}</source>
        <translation>Plus : {step}</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>Retirer la dispense</translation>
    </message>
    <message>
        <source>Waive this step…</source>
        <translation>Dispenser de cette étape…</translation>
    </message>
    <message>
        <source>Print “{paper}”…</source>
        <translation>Imprimer « {paper} »…</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List for: {label}</source>
        <translation>Liste pour&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>TotalBar</name>
    <message>
        <source>{name}: none yet</source>
        <translation>{name}&#xa0;: aucun pour l’instant</translation>
    </message>
    <message>
        <source>{name}: {total} of 100, {part}</source>
        <translation>{name}&#xa0;: {total} sur 100, {part}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>source</source>
        <comment>not shown: draft, or reviewed once a native speaker has read all</comment>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Nothing here is gone: put it back and it is where it was, with all it holds.</source>
        <translation>Rien n’est perdu ici&#xa0;: remettez un élément et il revient à sa place, avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>Remettre {name}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>deleted {time}</source>
        <translation>supprimé {time}</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>«&#xa0;{name}&#xa0;» est de retour</translation>
    </message>
</context>
<context>
    <name>TrueNorthScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>TypingRow</name>
    <message>
        <source>Area of the next card</source>
        <translation>Zone de la prochaine carte</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placées</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>La prochaine carte</translation>
    </message>
    <message>
        <source>Type a card, press Enter</source>
        <translation>Écrire une carte, puis Entrée</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>Chercher des cartes</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} trouvée</numerusform>
            <numerusform>{n} trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>Who finds out?</source>
        <translation>Qui se renseigne&#xa0;?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Don’t know yet</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>UsualRowsPanel</name>
    <message>
        <source>Add the usual rows ({count})</source>
        <translation>Ajouter les lignes habituelles ({count})</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
</context>
<context>
    <name>WaiveScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Waive a step</source>
        <translation>Dispenser d’une étape</translation>
    </message>
    <message>
        <source>A waived step counts as settled. The reason prints on every board paper until the waiver is withdrawn or ends.</source>
        <translation>Une étape dont on est dispensé compte comme réglée. La raison s’imprime sur chaque document du conseil jusqu’à ce que la dispense soit retirée ou prenne fin.</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Quelle étape ?</translation>
    </message>
    <message>
        <source>Why is it waived?</source>
        <translation>Pourquoi cette dispense ?</translation>
    </message>
    <message>
        <source>One sentence. It prints in the box of waivers.</source>
        <translation>Une phrase. Elle s’imprime dans l’encadré des dispenses.</translation>
    </message>
    <message>
        <source>Who waives it?</source>
        <translation>Qui en dispense ?</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>À quel titre ?</translation>
    </message>
    <message>
        <source>For example: chair of the board.</source>
        <translation>Par exemple : présidence du conseil.</translation>
    </message>
    <message>
        <source>A date, for example {date}; empty if it has no end.</source>
        <translation>Une date, par exemple {date} ; vide s’il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Yes, leave this step out all the same</source>
        <translation>Oui, laisser cette étape de côté malgré tout</translation>
    </message>
    <message>
        <source>Do you mean it?</source>
        <translation>Est-ce bien voulu ?</translation>
    </message>
    <message>
        <source>Waive step</source>
        <translation>Dispenser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This step protects children, people or partners. Waived, nobody has agreed to what it asks.</source>
        <translation>Cette étape protège des enfants, des personnes ou des partenaires. Sans elle, personne n’a approuvé ce qu’elle demande.</translation>
    </message>
    <message>
        <source>No waiver lifts this rule: {rules}</source>
        <translation>Aucune dispense ne lève cette règle : {rules}</translation>
    </message>
    <message>
        <source>Waived; it prints on every board paper</source>
        <translation>Dispense notée ; elle s’imprime sur chaque document du conseil</translation>
    </message>
    <message>
        <source>Waived now</source>
        <translation>Dispenses en cours</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: {step}</source>
        <translation>Retirer : {step}</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>terminée le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>Dispense retirée</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placées</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Count fingers</source>
        <translation>Compter les doigts</translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation>Recevoir des fichiers de bulletins</translation>
    </message>
    <message>
        <source>Save an empty ballot for a colleague</source>
        <translation>Enregistrer un bulletin vide pour un collègue</translation>
    </message>
    <message>
        <source>Type in from paper</source>
        <translation>Saisir depuis le papier</translation>
    </message>
</context>
<context>
    <name>WheelPanel</name>
    <message>
        <source>Principles covered</source>
        <translation>Principes couverts</translation>
    </message>
    <message>
        <source>Filled: share of its questions assessed. The shape says the worst that is open.</source>
        <translation>Rempli : part des questions évaluées. La forme dit le pire de ce qui est ouvert.</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} reads well</source>
        <translation>{least} à {most} se lisent bien</translation>
    </message>
    <message>
        <source>up to {most} reads well</source>
        <translation>jusqu’à {most} se lisent bien</translation>
    </message>
    <message>
        <source>{counted}; {well}</source>
        <translation>{counted}&#xa0;; {well}</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters too long</source>
        <translation>
            <numerusform>{n} caractère de trop</numerusform>
            <numerusform>{n} caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters left</source>
        <translation>
            <numerusform>encore {n} caractère</numerusform>
            <numerusform>encore {n} caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingCheck</name>
    <message>
        <source>Wording check</source>
        <translation>Contrôle de la formulation</translation>
    </message>
    <message>
        <source>Advice only. You can continue with open points.</source>
        <translation>De simples conseils. Vous pouvez continuer avec des points ouverts.</translation>
    </message>
    <message>
        <source>It begins with the first words of the question.</source>
        <translation>Il commence avec les premiers mots de la question.</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>Montrer le mot</translation>
    </message>
    <message>
        <source>Go to question {n}</source>
        <translation>Aller à la question {n}</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>WorkshopFrame</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
</context>
<context>
    <name>WorkshopList</name>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Add one session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>No workshop is planned yet. Five lead from the first meeting to the proposal; each comes with an agenda that you can change.</source>
        <translation>Aucun atelier n’est encore prévu. Cinq mènent de la première rencontre à la proposition ; chacun vient avec un ordre du jour que vous pouvez changer.</translation>
    </message>
    <message>
        <source>Add the series</source>
        <translation>Ajouter la série</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation>{done} sur {count} terminés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} on the list</source>
        <translation>
            <numerusform>{n} sur la liste</numerusform>
            <numerusform>{n} sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} present</source>
        <translation>
            <numerusform>{n} présent</numerusform>
            <numerusform>{n} présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Retiré : {name}</translation>
    </message>
    <message>
        <source>The series is planned; give each workshop its date</source>
        <translation>La série est prévue ; donnez à chaque atelier sa date</translation>
    </message>
    <message>
        <source>The rest of the series</source>
        <translation>Le reste de la série</translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} minutes</source>
        <translation>
            <numerusform>{title}, {n} minute</numerusform>
            <numerusform>{title}, {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an agenda</source>
        <translation>Sans ordre du jour</translation>
    </message>
    <message>
        <source>Each workshop has its date</source>
        <translation>Chaque atelier a sa date</translation>
    </message>
</context>
<context>
    <name>WorkshopRow</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Plus : {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Workshop {number}: {title}</source>
        <translation>Atelier {number} : {title}</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes behind</source>
        <translation>
            <numerusform>{n} minute de retard</numerusform>
            <numerusform>{n} minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ahead</source>
        <translation>
            <numerusform>{n} minute d’avance</numerusform>
            <numerusform>{n} minutes d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>fin à {time}</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation>Écrire l’ordre du jour</translation>
    </message>
    <message>
        <source>Say who comes</source>
        <translation>Dire qui vient</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation>Dire qui était là</translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Organisation on its papers</source>
        <translation>Organisation sur ses documents</translation>
    </message>
    <message>
        <source>Empty: your own organisation.</source>
        <translation>Vide&#xa0;: votre propre organisation.</translation>
    </message>
    <message>
        <source>How its boards decide</source>
        <translation>Comment ses conseils décident</translation>
    </message>
    <message>
        <source>Logo on covers</source>
        <translation>Logo sur les couvertures</translation>
    </message>
    <message>
        <source>A PNG file; kept inside the workspace.</source>
        <translation>Un fichier PNG, gardé dans l’espace de travail.</translation>
    </message>
    <message>
        <source>All core partners support</source>
        <translation>Tous les partenaires principaux soutiennent</translation>
    </message>
    <message>
        <source>Majority of voting members, and the chair</source>
        <translation>Majorité des membres votants, et la présidence</translation>
    </message>
    <message>
        <source>The chair alone</source>
        <translation>La présidence seule</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>That file is no picture that can be read</source>
        <translation>Ce fichier n’est pas une image lisible</translation>
    </message>
    <message>
        <source>Logo kept</source>
        <translation>Logo gardé</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo retiré</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Prochaine porte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open a &amp;sample workspace</source>
        <translation>Ouvrir l’espace d’&amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>Enregistrer une &amp;copie ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Importer des réponses…</translation>
    </message>
    <message>
        <source>Export &amp;answers…</source>
        <translation>Exporter les &amp;réponses…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>Rechercher dans la &amp;page</translation>
    </message>
    <message>
        <source>Search or run a &amp;command</source>
        <translation>Chercher ou lancer une &amp;commande</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;People and organisations</source>
        <translation>&amp;Personnes et organisations</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Compare scores</source>
        <translation>&amp;Comparer les scores</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Show or hide the &amp;drawer</source>
        <translation>Afficher ou masquer le &amp;volet</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>Do the next &amp;thing</source>
        <translation>Passer à la tâche &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Rename project…</source>
        <translation>&amp;Renommer le projet…</translation>
    </message>
    <message>
        <source>&amp;Duplicate project</source>
        <translation>&amp;Dupliquer le projet</translation>
    </message>
    <message>
        <source>&amp;Waive a step…</source>
        <translation>D&amp;ispenser d’une étape…</translation>
    </message>
    <message>
        <source>&amp;Move project to the trash</source>
        <translation>&amp;Mettre le projet à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Export or print…</source>
        <translation>&amp;Exporter ou imprimer…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Words explained</source>
        <translation>&amp;Mots expliqués</translation>
    </message>
    <message>
        <source>&amp;About Collab Desktop</source>
        <translation>À &amp;propos de Collab Desktop</translation>
    </message>
    <message>
        <source>&amp;Expressions of interest</source>
        <translation>&amp;Manifestations d’intérêt</translation>
    </message>
    <message>
        <source>Check a printed &amp;hash…</source>
        <translation>Vérifier &amp;une empreinte imprimée…</translation>
    </message>
    <message>
        <source>&amp;Send this page…</source>
        <translation>Envo&amp;yer cette page…</translation>
    </message>
    <message>
        <source>Send the &amp;form of the call…</source>
        <translation>Envoyer le &amp;formulaire de l’appel…</translation>
    </message>
    <message>
        <source>F&amp;orms in…</source>
        <translation>F&amp;ormulaires reçus…</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on presenting</source>
        <translation>Pa&amp;use ou reprise de la projection</translation>
    </message>
    <message>
        <source>Present on ano&amp;ther screen</source>
        <translation>Projeter sur un autr&amp;e écran</translation>
    </message>
    <message>
        <source>P&amp;resent this page</source>
        <translation>Pro&amp;jeter cette page</translation>
    </message>
    <message>
        <source>Stop present&amp;ing</source>
        <translation>Arrêter la pr&amp;ojection</translation>
    </message>
    <message>
        <source>Fill in a ba&amp;llot…</source>
        <translation>Remplir un bu&amp;lletin…</translation>
    </message>
    <message>
        <source>&amp;Questions of this project</source>
        <translation>&amp;Questions de ce projet</translation>
    </message>
</context>
<context>
    <name>changed</name>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Another word for a group</source>
        <translation>Autre mot pour un groupe</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>De nouveau demandé</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <source>Required or not</source>
        <translation>Obligatoire ou non</translation>
    </message>
    <message>
        <source>Quick or full</source>
        <translation>Rapide ou complet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Task, verb first</source>
        <translation>Tâche, le verbe d’abord</translation>
    </message>
    <message>
        <source>Question of the step</source>
        <translation>Question de l’étape</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi on le demande</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Ce qui est bien</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>One row is called</source>
        <translation>Une ligne s’appelle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>What 0 looks like</source>
        <translation>À quoi ressemble 0</translation>
    </message>
    <message>
        <source>What 5 looks like</source>
        <translation>À quoi ressemble 5</translation>
    </message>
    <message>
        <source>Begins with these words</source>
        <translation>Commence par ces mots</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Ajouter le choix</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>Un nouveau choix</translation>
    </message>
    <message>
        <source>What the points look like</source>
        <translation>À quoi ressemblent les points</translation>
    </message>
    <message>
        <source>Together {total}; the weights have to add up to 100.</source>
        <translation>Total {total} ; les poids doivent faire 100.</translation>
    </message>
    <message>
        <source>Weight of {part}</source>
        <translation>Poids de {part}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Lowest score of {part}</source>
        <translation>Note minimale de {part}</translation>
    </message>
    <message>
        <source>From 0 to 5; empty: no limit.</source>
        <translation>De 0 à 5 ; vide : pas de limite.</translation>
    </message>
    <message>
        <source>Recommended from</source>
        <translation>Recommandé à partir de</translation>
    </message>
    <message>
        <source>To be developed from</source>
        <translation>À développer à partir de</translation>
    </message>
    <message>
        <source>Of 100.</source>
        <translation>Sur 100.</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Comment c’est demandé</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>A full question is asked only where the step is opened further.</source>
        <translation>Une question complète n’est posée que si l’étape est approfondie.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>At present it depends on another answer.</source>
        <translation>Cela dépend pour l’instant d’une autre réponse.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who may read the answer</source>
        <translation>Qui peut lire la réponse</translation>
    </message>
    <message>
        <source>Words hoped for</source>
        <translation>Nombre de mots souhaité</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Laisser ceci de côté</translation>
    </message>
    <message>
        <source>Nobody is asked. The words stay here, and answers that were given stay readable.</source>
        <translation>Ce n’est demandé à personne. Les mots restent ici et les réponses données restent lisibles.</translation>
    </message>
    <message>
        <source>Older than the words: {words}</source>
        <translation>Plus ancien que les mots : {words}</translation>
    </message>
    <message>
        <source>Sentences it stands in: {count}, for example:</source>
        <translation>Phrases où il figure : {count}, par exemple :</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’elle ouvre</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce que l’on fait</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Ce qui en sort</translation>
    </message>
    <message>
        <source>Across, from</source>
        <translation>En travers, de</translation>
    </message>
    <message>
        <source>Across, to</source>
        <translation>En travers, à</translation>
    </message>
    <message>
        <source>Upwards, from</source>
        <translation>Vers le haut, de</translation>
    </message>
    <message>
        <source>Upwards, to</source>
        <translation>Vers le haut, à</translation>
    </message>
    <message>
        <source>New workshops begin without it. Those that are planned keep theirs.</source>
        <translation>Les nouveaux ateliers commencent sans cela. Ceux qui sont prévus gardent le leur.</translation>
    </message>
</context>
<context>
    <name>form_menus</name>
    <message>
        <source>Out of the team	Del</source>
        <translation>Hors de l’équipe	Suppr</translation>
    </message>
    <message>
        <source>Into the team	Space</source>
        <translation>Dans l’équipe	Espace</translation>
    </message>
    <message>
        <source>No longer always in	P</source>
        <translation>Plus toujours dedans	P</translation>
    </message>
    <message>
        <source>Allow again	B</source>
        <translation>Permettre de nouveau	B</translation>
    </message>
    <message>
        <source>Always in the team	P</source>
        <translation>Toujours dans l’équipe	P</translation>
    </message>
    <message>
        <source>Never in the team	B</source>
        <translation>Jamais dans l’équipe	B</translation>
    </message>
    <message>
        <source>Why not this one?	W</source>
        <translation>Pourquoi pas celui-ci ?	W</translation>
    </message>
    <message>
        <source>Never together with</source>
        <translation>Jamais ensemble avec</translation>
    </message>
    <message>
        <source>The owner of the challenge</source>
        <translation>Le porteur du défi</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Take in as new</source>
        <translation>Reprendre comme nouveau</translation>
    </message>
    <message>
        <source>Take the place of {code}</source>
        <translation>Prendre la place de {code}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Noms cachés</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>{word}, {n} of {count} in</source>
        <translation>{word}, {n} sur {count} remises</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>One line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Un texte plus long</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>Un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>Any number of options</source>
        <translation>Autant de choix qu’on veut</translation>
    </message>
    <message>
        <source>A box to tick</source>
        <translation>Une case à cocher</translation>
    </message>
    <message>
        <source>Yes, no or not sure</source>
        <translation>Oui, non ou pas sûr</translation>
    </message>
    <message>
        <source>A score from 0 to 5</source>
        <translation>Une note de 0 à 5</translation>
    </message>
    <message>
        <source>How sure one is</source>
        <translation>À quel point on est sûr</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Un montant</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>Words without an answer</source>
        <translation>Des mots sans réponse</translation>
    </message>
</context>
<context>
    <name>matrix_menus</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Clear	Del</source>
        <translation>Effacer	Suppr</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Prendre la proposition</translation>
    </message>
    <message>
        <source>Take all proposals of this row</source>
        <translation>Prendre toutes les propositions de cette ligne</translation>
    </message>
    <message>
        <source>Fill down	Ctrl+D</source>
        <translation>Recopier vers le bas	Ctrl+D</translation>
    </message>
    <message>
        <source>Fill right	Ctrl+R</source>
        <translation>Recopier vers la droite	Ctrl+R</translation>
    </message>
    <message>
        <source>Cut	Ctrl+X</source>
        <translation>Couper	Ctrl+X</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>Paste	Ctrl+V</source>
        <translation>Coller	Ctrl+V</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Déplacer vers le haut	Alt+Haut</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Déplacer vers le bas	Alt+Bas</translation>
    </message>
    <message>
        <source>Describe activities…</source>
        <translation>Décrire les activités…</translation>
    </message>
    <message>
        <source>Activity deleted.</source>
        <translation>Activité supprimée.</translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation>Supprimer cette activité</translation>
    </message>
    <message>
        <source>Move left	Alt+Left</source>
        <translation>Déplacer vers la gauche	Alt+Gauche</translation>
    </message>
    <message>
        <source>Move right	Alt+Right</source>
        <translation>Déplacer vers la droite	Alt+Droite</translation>
    </message>
    <message>
        <source>Describe stakeholders…</source>
        <translation>Décrire les parties prenantes…</translation>
    </message>
    <message>
        <source>Fold {organisation} into one column	-</source>
        <translation>Replier {organisation} en une colonne	-</translation>
    </message>
    <message>
        <source>What falls open without {name} …</source>
        <translation>Ce qui reste ouvert sans {name} …</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>{name} ne figure plus dans la matrice.</translation>
    </message>
    <message>
        <source>Take out of the matrix</source>
        <translation>Retirer de la matrice</translation>
    </message>
    <message>
        <source>Letters that went along: {count}.</source>
        <translation>Lettres supprimées avec&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Unfold {organisation}	+</source>
        <translation>Déplier {organisation}	+</translation>
    </message>
    <message>
        <source>Import CSV or XLSX …</source>
        <translation>Importer CSV ou XLSX …</translation>
    </message>
    <message>
        <source>Letters from a file …</source>
        <translation>Lettres d’un fichier …</translation>
    </message>
    <message>
        <source>Fold all organisations</source>
        <translation>Replier toutes les organisations</translation>
    </message>
    <message>
        <source>Unfold all organisations</source>
        <translation>Déplier toutes les organisations</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>Export as XLSX …</source>
        <translation>Exporter en XLSX …</translation>
    </message>
    <message>
        <source>Export as a picture (PNG) …</source>
        <translation>Exporter en image (PNG) …</translation>
    </message>
    <message>
        <source>Export as a drawing (SVG) …</source>
        <translation>Exporter en dessin (SVG) …</translation>
    </message>
    <message>
        <source>Print the plan …</source>
        <translation>Imprimer le plan …</translation>
    </message>
    <message>
        <source>Print the wall poster (A3) …</source>
        <translation>Imprimer l’affiche murale (A3) …</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>The set itself</source>
        <translation>Le jeu lui-même</translation>
    </message>
    <message>
        <source>Words for groups</source>
        <translation>Mots pour les groupes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>Poids et limites</translation>
    </message>
    <message>
        <source>Asked in several parts</source>
        <translation>Demandé dans plusieurs parties</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Ordres du jour</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Ends of the axes</source>
        <translation>Extrémités des axes</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Open the page that you want to send first.</source>
        <translation>Ouvrez d’abord la page à envoyer.</translation>
    </message>
    <message>
        <source>Fillable PDF (*.pdf)</source>
        <translation>PDF à remplir (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Send out as</source>
        <translation>Envoyer comme</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there.</source>
        <translation>« {file} » ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not yet started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêt à relire</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>Cannot complete yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Needs re-check</source>
        <translation>À revérifier</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Stops the gate</source>
        <translation>Arrête la porte</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>A point between two phases at which rules are looked at. It locks no page: it says what is missing, and papers are drafts until it is passed.</source>
        <translation>Un point entre deux phases où l’on regarde des règles. Elle ne bloque aucune page&#xa0;: elle dit ce qui manque, et les documents restent des projets tant qu’elle n’est pas franchie.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>The four values that the work stands for. A filled dot: what comes next serves this one. They are neither scores nor tasks.</source>
        <translation>Les quatre valeurs que défend le travail. Un point plein&#xa0;: ce qui vient ensuite sert celle-ci. Ce ne sont ni des notes ni des tâches.</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Words that say what each score from 0 to 5 looks like, so that everybody means the same by a 3.</source>
        <translation>Des mots qui disent à quoi ressemble chaque note de 0 à 5, pour que chacun entende la même chose par un 3.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellée</translation>
    </message>
    <message>
        <source>Handed in and closed: nobody can read the sheet, also not the facilitator, before all sheets are opened together.</source>
        <translation>Remise et fermée&#xa0;: personne ne peut lire la feuille, pas même l’animateur, avant que toutes soient ouvertes ensemble.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révélation</translation>
    </message>
    <message>
        <source>All sheets are opened at one moment, as dots without names.</source>
        <translation>Toutes les feuilles s’ouvrent au même moment, en points sans noms.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How far apart the scores are: close, mixed or split. A split is worth a talk before anything is agreed.</source>
        <translation>Combien les notes s’écartent&#xa0;: proches, mêlées ou partagées. Des notes partagées méritent une discussion avant tout accord.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The least that a category has to reach. Below it the project is not recommended, however good the total is.</source>
        <translation>Le minimum qu’une catégorie doit atteindre. En dessous, le projet n’est pas recommandé, si bon que soit le total.</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Revérification</translation>
    </message>
    <message>
        <source>A completed step rests on an answer that was changed since. Look whether it is still right.</source>
        <translation>Une étape terminée repose sur une réponse modifiée depuis. Voyez si elle est toujours juste.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>A step is left out on purpose, with a reason, a name and a day. It prints in the board pack.</source>
        <translation>Une étape est laissée de côté exprès, avec une raison, un nom et un jour. Cela s’imprime dans le dossier du conseil.</translation>
    </message>
</context>
</TS>
