<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QFileDialog</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv);;All files (*)</source>
        <translation>Text- und CSV-Dateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountLook</name>
    <message>
        <source>Last known status: %1.</source>
        <translation>Letzter bekannter Status: %1.</translation>
    </message>
    <message>
        <source>The access token expires on %1.</source>
        <translation>Das Zugriffstoken läuft am %1 ab.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>Last checked: %1.</source>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountStatus</name>
    <message>
        <source>This sign-in no longer has access to the account. Refresh and sign in as somebody who has.</source>
        <translation>Diese Anmeldung hat keinen Zugriff mehr auf das Konto. Aktualisieren Sie und melden Sie sich als jemand an, der Zugriff hat.</translation>
    </message>
    <message>
        <source>TikTok has disabled this account. TikTok Ads Manager says why.</source>
        <translation>TikTok hat dieses Konto deaktiviert. Den Grund nennt der TikTok Ads Manager.</translation>
    </message>
    <message>
        <source>TikTok has suspended this account. TikTok Ads Manager says why.</source>
        <translation>TikTok hat dieses Konto gesperrt. Den Grund nennt der TikTok Ads Manager.</translation>
    </message>
    <message>
        <source>TikTok has not approved this account. TikTok Ads Manager says why.</source>
        <translation>TikTok hat dieses Konto nicht freigegeben. Den Grund nennt der TikTok Ads Manager.</translation>
    </message>
    <message>
        <source>TikTok is still reviewing this account.</source>
        <translation>TikTok prüft dieses Konto noch.</translation>
    </message>
    <message>
        <source>No permission to read this account</source>
        <translation>Keine Berechtigung, dieses Konto zu lesen</translation>
    </message>
    <message>
        <source>Suspended by TikTok</source>
        <translation>Von TikTok gesperrt</translation>
    </message>
    <message>
        <source>Not approved by TikTok</source>
        <translation>Von TikTok nicht freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>In review at TikTok</source>
        <translation>In Prüfung bei TikTok</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsCommand</name>
    <message>
        <source>Usage: remarketeer-cli accounts list|check
list   prints the connected ad accounts as they were last seen, without any network
check  asks TikTok about each of them first; exit code 6 when one needs attention
Columns, with tabs between: advertiser ID, name, currency, time zone, status, last checked, cause</source>
        <translation>Aufruf: remarketeer-cli accounts list|check
list   gibt die verbundenen Werbekonten aus, wie sie zuletzt gesehen wurden, ganz ohne Netz
check  fragt TikTok zuerst nach jedem von ihnen; Exit-Code 6, wenn eines Aufmerksamkeit braucht
Spalten, durch Tabulatoren getrennt: Advertiser-ID, Name, Währung, Zeitzone, Status, zuletzt geprüft, Ursache</translation>
    </message>
    <message>
        <source>No ad account is connected in this workspace.</source>
        <translation>In diesem Arbeitsbereich ist kein Werbekonto verbunden.</translation>
    </message>
    <message>
        <source>There is no keychain in this session, so the accounts could not be checked. Run the check where the keychain of this user can be reached.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund, deshalb konnten die Konten nicht geprüft werden. Führen Sie die Prüfung dort aus, wo der Schlüsselbund dieses Benutzers erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsModel</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation>Advertiser-ID</translation>
    </message>
    <message>
        <source>Currency · Time zone</source>
        <translation>Währung · Zeitzone</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>currency and time zone</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok ad accounts</source>
        <translation>TikTok-Werbekonten</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>Map Properties…</source>
        <translation>Eigenschaften zuordnen…</translation>
    </message>
    <message>
        <source>Connect Ad Account…</source>
        <translation>Werbekonto verbinden…</translation>
    </message>
    <message>
        <source>Send audience…</source>
        <translation>Zielgruppe senden…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Connect your first TikTok ad account</source>
        <translation>Verbinden Sie Ihr erstes TikTok-Werbekonto</translation>
    </message>
    <message>
        <source>Sign in with TikTok, choose the ad accounts to import, then map your customer properties. Customer data is hashed on this computer before anything is sent.</source>
        <translation>Melden Sie sich bei TikTok an, wählen Sie die Werbekonten zum Importieren und ordnen Sie dann die Eigenschaften Ihrer Kunden zu. Kundendaten werden auf diesem Computer gehasht, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Try with the sandbox</source>
        <translation>Mit der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>No account matches the filter</source>
        <translation>Kein Konto passt zum Filter</translation>
    </message>
    <message>
        <source>The filter looks at name, advertiser ID, currency, time zone and status.</source>
        <translation>Der Filter berücksichtigt Name, Advertiser-ID, Währung, Zeitzone und Status.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Only a connected account can send an audience.</source>
        <translation>Nur ein verbundenes Konto kann eine Zielgruppe senden.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsPresenter</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <translation>
            <numerusform>%1 von %n Konto</numerusform>
            <numerusform>%1 von %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of a footer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Remarketeer forgets this account and its access token, and asks TikTok to revoke the token.</source>
        <translation>Remarketeer vergisst dieses Konto und dessen Zugriffstoken und bittet TikTok, das Token zu widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>Remarketeer forgets this account. Its access token stays, because %n other account(s) of the same sign-in use it.</source>
        <translation>
            <numerusform>Remarketeer vergisst dieses Konto. Dessen Zugriffstoken bleibt, weil %n weiteres Konto derselben Anmeldung es verwendet.</numerusform>
            <numerusform>Remarketeer vergisst dieses Konto. Dessen Zugriffstoken bleibt, weil %n weitere Konten derselben Anmeldung es verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) use(s) this account and will stop: %1.</source>
        <translation>
            <numerusform>%n Lauf verwendet dieses Konto und wird angehalten: %1.</numerusform>
            <numerusform>%n Läufe verwenden dieses Konto und werden angehalten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Audiences that already exist in TikTok Ads Manager are kept.</source>
        <translation>Zielgruppen, die im TikTok Ads Manager bereits bestehen, bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsService</name>
    <message>
        <source>This ad account is not in the workspace any more.</source>
        <translation>Dieses Werbekonto ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Remarketeer is closing.</source>
        <translation>Remarketeer wird beendet.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ActivityPage</name>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Choose an ad account and send an audience: its run is shown here.</source>
        <translation>Wählen Sie ein Werbekonto und senden Sie eine Zielgruppe: Der Lauf erscheint hier.</translation>
    </message>
    <message>
        <source>No run matches the filter</source>
        <translation>Kein Lauf passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”.</source>
        <translation>Zum Öffnen von „%1“ ist kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>The filter looks at campaign, audience, account and status.</source>
        <translation>Der Filter berücksichtigt Kampagne, Zielgruppe, Konto und Status.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AddressBar</name>
    <message>
        <source>Encrypted connection</source>
        <translation>Verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>This computer – sandbox</source>
        <translation>Dieser Computer – Sandbox</translation>
    </message>
    <message>
        <source>Address, encrypted: %1</source>
        <translation>Adresse, verschlüsselt: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::AdvertiserModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Currency and time zone of an ad account, e.g. EUR · Europe/Berlin</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Advertiser ID</source>
        <translation>Advertiser-ID</translation>
    </message>
    <message>
        <source>Currency · Time zone</source>
        <translation>Währung · Zeitzone</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>remarketeer::Application</name>
    <message>
        <source>Remarketeer cannot start</source>
        <translation>Remarketeer kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>remarketeer::ApplyHistoryDialog</name>
    <message>
        <source>Where “%1” is used</source>
        <translation>Wo „%1“ verwendet wird</translation>
    </message>
    <message>
        <source>Ad groups</source>
        <translation>Anzeigengruppen</translation>
    </message>
    <message>
        <source>No ad group uses it yet</source>
        <translation>Noch keine Anzeigengruppe verwendet sie</translation>
    </message>
    <message>
        <source>Choose the audience in an ad group in TikTok Ads Manager, to target or to exclude its people.</source>
        <translation>Wählen Sie die Zielgruppe im TikTok Ads Manager in einer Anzeigengruppe, um ihre Personen anzusprechen oder auszuschließen.</translation>
    </message>
    <message>
        <source>Ad group</source>
        <translation>Anzeigengruppe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking TikTok…</source>
        <translation>TikTok wird gefragt…</translation>
    </message>
    <message>
        <source>Excludes it</source>
        <translation>Schließt sie aus</translation>
    </message>
    <message>
        <source>Targets it</source>
        <translation>Spricht sie an</translation>
    </message>
</context>
<context>
    <name>remarketeer::AttributeList</name>
    <message>
        <source>Attributes to export</source>
        <translation>Zu exportierende Attribute</translation>
    </message>
    <message>
        <source>Map it…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Map %1…</source>
        <translation>%1 zuordnen…</translation>
    </message>
    <message>
        <source>Map a user property to it first.</source>
        <translation>Ordnen Sie dem Attribut zuerst eine Nutzereigenschaft zu.</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>exported, not used to match</source>
        <translation>wird exportiert, nicht zum Abgleich verwendet</translation>
    </message>
</context>
<context>
    <name>remarketeer::AttributeOptionsButton</name>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>No tag, dots</source>
        <translation>Ohne Tag, Punkte</translation>
    </message>
    <message>
        <source>No +tag</source>
        <translation>Ohne +Tag</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Ohne Punkte</translation>
    </message>
    <message>
        <source>What is dropped before hashing: %1</source>
        <translation>Was vor dem Hashen entfällt: %1</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Numbers without a country code can’t be used: no default country is chosen.</source>
        <translation>Nummern ohne Ländervorwahl sind nicht verwendbar: Es ist kein Standardland gewählt.</translation>
    </message>
    <message>
        <source>Default country: %1</source>
        <translation>Standardland: %1</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>%1 (found in the file)</source>
        <translation>%1 (in der Datei erkannt)</translation>
    </message>
    <message>
        <source>%1 (assumed: no date in the file decides)</source>
        <translation>%1 (angenommen: kein Datum in der Datei entscheidet es)</translation>
    </message>
    <message>
        <source>Options for %1: %2</source>
        <translation>Optionen für %1: %2</translation>
    </message>
    <message>
        <source>Drop “+tag” before the @</source>
        <translation>„+Tag“ vor dem @ weglassen</translation>
    </message>
    <message>
        <source>Drop dots before the @ (Gmail addresses only)</source>
        <translation>Punkte vor dem @ weglassen (nur Gmail-Adressen)</translation>
    </message>
    <message>
        <source>Choose a default country…</source>
        <translation>Standardland wählen…</translation>
    </message>
    <message>
        <source>Default country: %1…</source>
        <translation>Standardland: %1…</translation>
    </message>
    <message>
        <source>Hash numbers without the leading +</source>
        <translation>Nummern ohne führendes + hashen</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>Wie in der Datei erkannt</translation>
    </message>
    <message>
        <source>Always DD/MM/YYYY</source>
        <translation>Immer TT/MM/JJJJ</translation>
    </message>
    <message>
        <source>Always MM/DD/YYYY</source>
        <translation>Immer MM/TT/JJJJ</translation>
    </message>
    <message>
        <source>Default country for phone numbers</source>
        <translation>Standardland für Telefonnummern</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Länder suchen</translation>
    </message>
    <message>
        <source>No default country</source>
        <translation>Kein Standardland</translation>
    </message>
</context>
<context>
    <name>remarketeer::AttributeRow</name>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 · %2 % filled</source>
        <comment>property, share of profiles that have it</comment>
        <translation>%1 · %2 % gefüllt</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>audience takes %1 only</source>
        <translation>Zielgruppe nimmt nur %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceChooser</name>
    <message>
        <source>What to do with the audience</source>
        <translation>Was mit der Zielgruppe geschieht</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Personen entfernen</translation>
    </message>
    <message>
        <source>Replace everybody</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceDiff</name>
    <message>
        <source>Runs of the kind “%1” cannot be compared. Replace the audience instead.</source>
        <translation>Läufe der Art „%1“ können nicht verglichen werden. Ersetzen Sie stattdessen die Zielgruppe.</translation>
    </message>
    <message>
        <source>The parts that are compared would be overwritten. Choose another folder.</source>
        <translation>Die zu vergleichenden Teile würden überschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceExport</name>
    <message>
        <source>The audience takes identifiers of the kind %1 only. Choose the attributes of that kind.</source>
        <translation>Die Zielgruppe nimmt nur Kennungen der Art %1 an. Wählen Sie die Attribute dieser Art.</translation>
    </message>
    <message>
        <source>The export stopped because of a fault inside Remarketeer.</source>
        <translation>Der Export wurde wegen eines Fehlers in Remarketeer angehalten.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <source>The export stopped at row %1 because of a fault inside Remarketeer.</source>
        <translation>Der Export wurde in Zeile %1 wegen eines Fehlers in Remarketeer angehalten.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceForm</name>
    <message>
        <source>Create New Audience</source>
        <translation>Neue Zielgruppe erstellen</translation>
    </message>
    <message>
        <source>Modify Existing Audience</source>
        <translation>Bestehende Zielgruppe ändern</translation>
    </message>
    <message>
        <source>Audience name</source>
        <translation>Name der Zielgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description, up to %1 characters</source>
        <translation>Beschreibung, bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceList</name>
    <message>
        <source>Filter audiences</source>
        <translation>Zielgruppen filtern</translation>
    </message>
    <message>
        <source>List the audiences again</source>
        <translation>Zielgruppen neu abrufen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Audiences of %1</source>
        <translation>Zielgruppen von %1</translation>
    </message>
    <message>
        <source>Asking TikTok for the audiences of %1…</source>
        <translation>Zielgruppen von %1 werden bei TikTok abgerufen…</translation>
    </message>
    <message>
        <source>%1 has no audiences yet. Create a new one instead.</source>
        <translation>%1 hat noch keine Zielgruppen. Erstellen Sie stattdessen eine neue.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceListModel</name>
    <message>
        <source>%1
%2
ID %3</source>
        <translation>%1
%2
ID %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceService</name>
    <message>
        <source>Remarketeer is closing.</source>
        <translation>Remarketeer wird beendet.</translation>
    </message>
    <message>
        <source>“%1” is a lookalike audience itself. Choose an audience of your own people as its source.</source>
        <translation>„%1“ ist selbst eine Lookalike-Zielgruppe. Wählen Sie als Quelle eine Zielgruppe aus Ihren eigenen Personen.</translation>
    </message>
    <message>
        <source>“%1” has %2 matched people, and a lookalike audience needs at least %3. Wait until TikTok has matched more of them, or choose a larger audience.</source>
        <translation>„%1“ hat %2 abgeglichene Personen, und eine Lookalike-Zielgruppe braucht mindestens %3. Warten Sie, bis TikTok mehr davon abgeglichen hat, oder wählen Sie eine größere Zielgruppe.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AudienceWords</name>
    <message>
        <source>email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Google advertising IDs</source>
        <translation>Google-Werbe-IDs</translation>
    </message>
    <message>
        <source>Apple advertising IDs</source>
        <translation>Apple-Werbe-IDs</translation>
    </message>
    <message>
        <source>device IDs</source>
        <translation>Geräte-IDs</translation>
    </message>
    <message>
        <source>several kinds of identifier</source>
        <translation>mehrere Arten von Kennungen</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Computing, up to 48 hours</source>
        <translation>Wird berechnet, bis zu 48 Stunden</translation>
    </message>
    <message>
        <source>Computing or too small</source>
        <translation>Wird berechnet oder ist zu klein</translation>
    </message>
    <message>
        <source>Not ready · %1</source>
        <translation>Nicht bereit · %1</translation>
    </message>
    <message>
        <source>Expiring soon · %1</source>
        <translation>Läuft bald ab · %1</translation>
    </message>
    <message>
        <source>Ready · %1</source>
        <translation>Bereit · %1</translation>
    </message>
    <message>
        <source>Not made from a customer file, so no customers can be added or removed.</source>
        <translation>Nicht aus einer Kundendatei erstellt, daher können keine Kunden hinzugefügt oder entfernt werden.</translation>
    </message>
    <message>
        <source>Expired at TikTok; it can only be deleted there.</source>
        <translation>Bei TikTok abgelaufen; sie kann dort nur noch gelöscht werden.</translation>
    </message>
    <message>
        <source>Holds a kind of identifier (%1) that Remarketeer does not send.</source>
        <translation>Enthält eine Art von Kennung (%1), die Remarketeer nicht sendet.</translation>
    </message>
    <message>
        <source>TikTok refuses changes to an audience while it is being computed or has no people in it.</source>
        <translation>TikTok lehnt Änderungen an einer Zielgruppe ab, solange sie berechnet wird oder niemanden enthält.</translation>
    </message>
</context>
<context>
    <name>remarketeer::AuthorizeStep</name>
    <message>
        <source>Use another developer app</source>
        <translation>Andere Entwickler-App verwenden</translation>
    </message>
    <message>
        <source>TikTok’s own page opens next. Sign in there and tick the ad accounts that Remarketeer may use. Then choose which of them to import.</source>
        <translation>Als Nächstes öffnet sich die Seite von TikTok. Melden Sie sich dort an und kreuzen Sie die Werbekonten an, die Remarketeer verwenden darf. Wählen Sie danach, welche davon importiert werden.</translation>
    </message>
    <message>
        <source>The sandbox is a stand-in for TikTok on this computer, to try everything out. Nothing leaves this computer, and no TikTok account is needed. Its own sign-in page opens next.</source>
        <translation>Die Sandbox ersetzt TikTok auf diesem Computer, damit Sie alles ausprobieren können. Nichts verlässt diesen Computer, und ein TikTok-Konto ist nicht nötig. Als Nächstes öffnet sich die Anmeldeseite der Sandbox.</translation>
    </message>
    <message>
        <source>TikTok’s own page opens next. Sign in as somebody who manages “%1”. Every ad account that was connected together with it is connected again.</source>
        <translation>Als Nächstes öffnet sich die Seite von TikTok. Melden Sie sich als jemand an, der „%1“ verwaltet. Alle Werbekonten, die zusammen damit verbunden wurden, werden wieder verbunden.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Worum gebeten wird</translation>
    </message>
    <message>
        <source>Ad accounts: read their names, currencies, time zones and status</source>
        <translation>Werbekonten: deren Namen, Währungen, Zeitzonen und Status lesen</translation>
    </message>
    <message>
        <source>Audiences: create them, and add, remove or replace people in them</source>
        <translation>Zielgruppen: erstellen sowie Personen darin hinzufügen, entfernen oder ersetzen</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Was bei Ihnen bleibt</translation>
    </message>
    <message>
        <source>Your password goes to TikTok alone. The access that TikTok grants is kept in this computer’s keychain, and you can withdraw it at any time.</source>
        <translation>Ihr Passwort geht allein an TikTok. Der Zugang, den TikTok gewährt, wird im Schlüsselbund dieses Computers aufbewahrt, und Sie können ihn jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>TikTok developer app</source>
        <translation>TikTok-Entwickler-App</translation>
    </message>
    <message>
        <source>Find them in TikTok’s developer portal</source>
        <translation>Zu finden im Entwicklerportal von TikTok</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>TikTok sends you back to the redirect address. Enter one that is registered for the app, exactly as it stands there; one on this computer, such as http://127.0.0.1:8642/tiktok, suits every way to sign in.</source>
        <translation>TikTok schickt Sie zur Weiterleitungsadresse zurück. Geben Sie eine ein, die für die App registriert ist, genau wie sie dort steht; eine auf diesem Computer, etwa http://127.0.0.1:8642/tiktok, eignet sich für jede Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Try with the sandbox</source>
        <translation>Mit der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A stand-in for TikTok on this computer; no developer app is needed</source>
        <translation>Ein Ersatz für TikTok auf diesem Computer; eine Entwickler-App ist nicht nötig</translation>
    </message>
    <message>
        <source>No developer app yet?</source>
        <translation>Noch keine Entwickler-App?</translation>
    </message>
    <message>
        <source>Developer app %1</source>
        <translation>Entwickler-App %1</translation>
    </message>
    <message>
        <source>Enter the App ID: a number that the developer portal shows.</source>
        <translation>Geben Sie die App-ID ein: eine Zahl, die das Entwicklerportal anzeigt.</translation>
    </message>
    <message>
        <source>Enter the app secret that the developer portal shows.</source>
        <translation>Geben Sie das App-Secret ein, das das Entwicklerportal anzeigt.</translation>
    </message>
    <message>
        <source>Enter the redirect address as it is registered for the app: it begins with https://, or with http:// for an address on this computer.</source>
        <translation>Geben Sie die Weiterleitungsadresse ein, wie sie für die App registriert ist: Sie beginnt mit https:// oder, bei einer Adresse auf diesem Computer, mit http://.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Breadcrumb</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::BrowserPanel</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Address that you landed on</source>
        <translation>Adresse, auf der Sie gelandet sind</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Sign in here instead</source>
        <translation>Stattdessen hier anmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>TikTok’s sign-in page has been opened in your browser. Sign in there and authorize.</source>
        <translation>Die Anmeldeseite von TikTok wurde in Ihrem Browser geöffnet. Melden Sie sich dort an und erteilen Sie die Autorisierung.</translation>
    </message>
    <message>
        <source>This system opened no browser. Copy the address of TikTok’s sign-in page, and open it in a browser on this computer.</source>
        <translation>Das System hat keinen Browser geöffnet. Kopieren Sie die Adresse der Anmeldeseite von TikTok und öffnen Sie sie in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>This window then goes on by itself.</source>
        <translation>In diesem Fenster geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>If it does not, copy the address that begins with %1 from the browser, and paste it here:</source>
        <translation>Falls nicht, kopieren Sie die Adresse, die mit %1 beginnt, aus dem Browser und fügen Sie sie hier ein:</translation>
    </message>
    <message>
        <source>Afterwards the browser shows an address that begins with %1. The page itself may be empty or an error; that does not matter. Copy the whole address and paste it here:</source>
        <translation>Danach zeigt der Browser eine Adresse, die mit %1 beginnt. Die Seite selbst kann leer oder ein Fehler sein; das macht nichts. Kopieren Sie die ganze Adresse und fügen Sie sie hier ein:</translation>
    </message>
</context>
<context>
    <name>remarketeer::BrowserSignIn</name>
    <message>
        <source>Paste the address that the browser shows after you have authorized.</source>
        <translation>Fügen Sie die Adresse ein, die der Browser nach der Autorisierung anzeigt.</translation>
    </message>
    <message>
        <source>This is not the address that ends the sign-in. Authorize in the browser first, then copy the whole address from its address bar; it begins with %1.</source>
        <translation>Das ist nicht die Adresse, mit der die Anmeldung endet. Erteilen Sie zuerst im Browser die Autorisierung und kopieren Sie dann die ganze Adresse aus dessen Adressleiste; sie beginnt mit %1.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignDraft</name>
    <message>
        <source>Draft · saved %1</source>
        <translation>Entwurf · gespeichert %1</translation>
    </message>
    <message>
        <source>Draft · saving…</source>
        <translation>Entwurf · wird gespeichert …</translation>
    </message>
    <message>
        <source>Draft · not saved</source>
        <translation>Entwurf · nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignEditor</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Steps of the campaign</source>
        <translation>Schritte der Kampagne</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>This campaign is not in the workspace any more.</source>
        <translation>Diese Kampagne ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is published already; only drafts can be edited. Clone it to change it.</source>
        <translation>„%1“ ist bereits veröffentlicht; nur Entwürfe können bearbeitet werden. Klonen Sie die Kampagne, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Geschätzte Reichweite</translation>
    </message>
    <message>
        <source>Remove people from this audience?</source>
        <translation>Personen aus dieser Zielgruppe entfernen?</translation>
    </message>
    <message>
        <source>Replace everybody in this audience?</source>
        <translation>Alle in dieser Zielgruppe ersetzen?</translation>
    </message>
    <message>
        <source>Publish Campaign</source>
        <translation>Kampagne veröffentlichen</translation>
    </message>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Campaign without a name</source>
        <translation>Kampagne ohne Namen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What is in the way stands at the top of the review.</source>
        <translation>Was noch im Weg steht, steht in der Überprüfung ganz oben.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignEditorPresenter</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Der Name ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Der Name ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile source is not in the workspace any more.</source>
        <translation>Diese Profilquelle ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle in %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignFigures</name>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day and month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>fetched just now</source>
        <translation>gerade eben abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>fetched %n min ago</source>
        <translation>
            <numerusform>vor %n min abgerufen</numerusform>
            <numerusform>vor %n min abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <comment>day and time</comment>
        <translation>abgerufen: %1</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>people added, people removed</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation>noch kein Lauf</translation>
    </message>
    <message>
        <source>no run was completed yet</source>
        <translation>noch kein Lauf abgeschlossen</translation>
    </message>
    <message>
        <source>last run, %1</source>
        <comment>day and time</comment>
        <translation>letzter Lauf, %1</translation>
    </message>
    <message>
        <source>People of the last run with a value that TikTok can match.</source>
        <translation>Personen des letzten Laufs mit einem Wert, den TikTok abgleichen kann.</translation>
    </message>
    <message>
        <source>the campaign made the audience</source>
        <translation>die Kampagne hat die Zielgruppe erstellt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>asking TikTok…</source>
        <translation>TikTok wird gefragt…</translation>
    </message>
    <message>
        <source>the first run makes the audience</source>
        <translation>der erste Lauf erstellt die Zielgruppe</translation>
    </message>
    <message>
        <source>Audience Not Found</source>
        <translation>Zielgruppe nicht gefunden</translation>
    </message>
    <message>
        <source>Couldn’t Fetch Audience Size</source>
        <translation>Zielgruppengröße nicht abrufbar</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <comment>when it was fetched, day</comment>
        <translation>%1 · läuft ab: %2</translation>
    </message>
    <message>
        <source>%1 · under %2 matched</source>
        <comment>when it was fetched, people</comment>
        <translation>%1 · weniger als %2 abgeglichen</translation>
    </message>
    <message>
        <source>%1 · not matched yet</source>
        <comment>when it was fetched</comment>
        <translation>%1 · noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>People whom TikTok has matched. Other campaigns, and an email and a phone that count by themselves, may make it larger than what was sent.</source>
        <translation>Personen, die TikTok abgeglichen hat. Andere Kampagnen sowie E-Mail und Telefon, die einzeln zählen, können die Zahl größer machen als das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>no run before to compare with</source>
        <translation>kein früherer Lauf zum Vergleichen</translation>
    </message>
    <message>
        <source>compared with the run before</source>
        <translation>verglichen mit dem Lauf davor</translation>
    </message>
    <message>
        <source>People whom the last run sent and the run before did not, and the other way round.</source>
        <translation>Personen, die der letzte Lauf gesendet hat und der Lauf davor nicht, und umgekehrt.</translation>
    </message>
    <message>
        <source>TikTok does not have this audience any more: it was deleted there. Clone the campaign to fill another one.</source>
        <translation>TikTok hat diese Zielgruppe nicht mehr: Sie wurde dort gelöscht. Klonen Sie die Kampagne, um eine andere zu füllen.</translation>
    </message>
    <message>
        <source>TikTok gave no answer. %1</source>
        <translation>TikTok hat nicht geantwortet. %1</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>TikTok still shows 0, more than %1 hours after people were last sent. It does so when fewer than %2 people matched. If more of them should have, contact TikTok’s support.</source>
        <translation>TikTok zeigt noch immer 0, mehr als %1 Stunden nachdem zuletzt Personen gesendet wurden. Das geschieht, wenn weniger als %2 Personen abgeglichen wurden. Hätten es mehr sein sollen, wenden Sie sich an den Support von TikTok.</translation>
    </message>
    <message>
        <source>The audience has expired at TikTok, which empties those that nothing used for a year. Clone the campaign to fill another one.</source>
        <translation>Die Zielgruppe ist bei TikTok abgelaufen; TikTok leert Zielgruppen, die ein Jahr lang nirgends verwendet wurden. Klonen Sie die Kampagne, um eine andere zu füllen.</translation>
    </message>
    <message>
        <source>0 means that TikTok has not matched the people yet, which takes 24 to %1 hours, or that fewer than %2 people matched.</source>
        <translation>0 bedeutet, dass TikTok die Personen noch nicht abgeglichen hat, was 24 bis %1 Stunden dauert, oder dass weniger als %2 Personen abgeglichen wurden.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignPage</name>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Audience size, when it began</source>
        <translation>Zielgruppengröße zu Beginn</translation>
    </message>
    <message>
        <source>Audience size, now</source>
        <translation>Zielgruppengröße jetzt</translation>
    </message>
    <message>
        <source>Added / removed</source>
        <translation>Hinzugefügt / entfernt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh the audience size</source>
        <translation>Zielgruppengröße aktualisieren</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Änderungen vorab zeigen</translation>
    </message>
    <message>
        <source>Audience size</source>
        <translation>Zielgruppengröße</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Sizes are kept after each run, and whenever this page is opened. The first of them makes a chart.</source>
        <translation>Größen werden nach jedem Lauf festgehalten und immer, wenn diese Seite geöffnet wird. Mit der ersten entsteht ein Diagramm.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Create lookalike…</source>
        <translation>Lookalike erstellen…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Apply history…</source>
        <translation>Verwendungsverlauf…</translation>
    </message>
    <message>
        <source>Delete at TikTok…</source>
        <translation>Bei TikTok löschen…</translation>
    </message>
    <message>
        <source>Runs of the campaign</source>
        <translation>Läufe der Kampagne</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>What this campaign does</source>
        <translation>Was diese Kampagne tut</translation>
    </message>
    <message>
        <source>Counts whom a run now would add and remove. It sends nothing.</source>
        <translation>Zählt, wen ein Lauf jetzt hinzufügen und entfernen würde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no run to compare with.</source>
        <translation>Es gibt keinen Lauf zum Vergleichen.</translation>
    </message>
    <message>
        <source>Contact TikTok support</source>
        <translation>TikTok-Support kontaktieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>TikTok does not say that the audience is there.</source>
        <translation>TikTok bestätigt nicht, dass es die Zielgruppe gibt.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignPagePresenter</name>
    <message>
        <source>%1 · archived</source>
        <comment>state of a campaign</comment>
        <translation>%1 · archiviert</translation>
    </message>
    <message>
        <source>An archived campaign can only be cloned.</source>
        <translation>Eine archivierte Kampagne kann nur geklont werden.</translation>
    </message>
    <message>
        <source>Publish the campaign first.</source>
        <translation>Veröffentlichen Sie die Kampagne zuerst.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>No more runs are planned.</source>
        <translation>Es sind keine weiteren Läufe geplant.</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>Sie ist archiviert.</translation>
    </message>
    <message>
        <source>Drafts are not archived.</source>
        <translation>Entwürfe werden nicht archiviert.</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Segment „%1“</translation>
    </message>
    <message>
        <source>The segment was removed</source>
        <translation>Das Segment wurde entfernt</translation>
    </message>
    <message>
        <source>%1 % kept out as a control group</source>
        <translation>%1 % bleiben als Kontrollgruppe außen vor</translation>
    </message>
    <message>
        <source>only %1 people</source>
        <translation>nur %1 Personen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No ad account is chosen</source>
        <translation>Es ist kein Werbekonto gewählt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>Letzter %n Lauf</numerusform>
            <numerusform>Letzte %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>TikTok does not say that the audience is there.</source>
        <translation>TikTok bestätigt nicht, dass es die Zielgruppe gibt.</translation>
    </message>
    <message>
        <source>It is a lookalike audience itself.</source>
        <translation>Sie ist selbst eine Lookalike-Zielgruppe.</translation>
    </message>
    <message>
        <source>It needs at least %1 matched people.</source>
        <translation>Sie braucht mindestens %1 abgeglichene Personen.</translation>
    </message>
    <message>
        <source>Another ad account owns it and shares it with this one.</source>
        <translation>Ein anderes Werbekonto besitzt sie und gibt sie für dieses frei.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 if it ran now</source>
        <comment>people added and removed</comment>
        <translation>%1 bei einem Lauf jetzt</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignProblem</name>
    <message>
        <source>TikTok Audience Export Restricted</source>
        <translation>Export von TikTok-Zielgruppen eingeschränkt</translation>
    </message>
    <message>
        <source>TikTok does not take audiences from the region in which this computer is.</source>
        <translation>TikTok nimmt aus der Region, in der sich dieser Computer befindet, keine Zielgruppen an.</translation>
    </message>
    <message>
        <source>Contact TikTok support</source>
        <translation>TikTok-Support kontaktieren</translation>
    </message>
    <message>
        <source>TikTok Internal Error</source>
        <translation>Interner Fehler bei TikTok</translation>
    </message>
    <message>
        <source>TikTok could not handle the request. Check that the ad account is active, then try again.</source>
        <translation>TikTok konnte die Anfrage nicht bearbeiten. Prüfen Sie, ob das Werbekonto aktiv ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check ad account</source>
        <translation>Werbekonto prüfen</translation>
    </message>
    <message>
        <source>TikTok Advertising Account Connection Expired</source>
        <translation>Verbindung zum TikTok-Werbekonto abgelaufen</translation>
    </message>
    <message>
        <source>The sign-in at TikTok has expired. Reconnect the ad account.</source>
        <translation>Die Anmeldung bei TikTok ist abgelaufen. Verbinden Sie das Werbekonto wieder.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Invalid TikTok Advertising Account Connection</source>
        <translation>Verbindung zum TikTok-Werbekonto ungültig</translation>
    </message>
    <message>
        <source>TikTok no longer accepts the sign-in, or access was withdrawn there. Reconnect the ad account.</source>
        <translation>TikTok akzeptiert die Anmeldung nicht mehr, oder der Zugriff wurde dort widerrufen. Verbinden Sie das Werbekonto wieder.</translation>
    </message>
    <message>
        <source>Invalid Campaign Parameters</source>
        <translation>Ungültige Kampagnenparameter</translation>
    </message>
    <message>
        <source>TikTok does not accept what the campaign asks for. Check the campaign’s settings.</source>
        <translation>TikTok akzeptiert nicht, was die Kampagne verlangt. Prüfen Sie die Einstellungen der Kampagne.</translation>
    </message>
    <message>
        <source>Check settings…</source>
        <translation>Einstellungen prüfen…</translation>
    </message>
    <message>
        <source>Required Permission Missing with TikTok Account Connection</source>
        <translation>Erforderliche Berechtigung fehlt in der Verbindung zum TikTok-Konto</translation>
    </message>
    <message>
        <source>The sign-in may not manage audiences of this ad account. Reconnect it, and grant every permission that TikTok’s page asks for.</source>
        <translation>Die Anmeldung darf die Zielgruppen dieses Werbekontos nicht verwalten. Verbinden Sie es wieder und erteilen Sie jede Berechtigung, um die die Seite von TikTok bittet.</translation>
    </message>
    <message>
        <source>Authorize Credentials</source>
        <translation>Zugang autorisieren</translation>
    </message>
    <message>
        <source>Missing Required Fields in TikTok Campaign</source>
        <translation>Pflichtfelder fehlen in der TikTok-Kampagne</translation>
    </message>
    <message>
        <source>Something that TikTok needs is not filled in.</source>
        <translation>Etwas, das TikTok braucht, ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Fill in fields…</source>
        <translation>Felder ausfüllen…</translation>
    </message>
    <message>
        <source>TikTok Campaign Parameter Mismatch</source>
        <translation>Parameter der TikTok-Kampagne passen nicht zusammen</translation>
    </message>
    <message>
        <source>Two settings of the campaign do not go together, such as the audience and the attributes that are sent to it.</source>
        <translation>Zwei Einstellungen der Kampagne passen nicht zusammen, etwa die Zielgruppe und die Attribute, die an sie gesendet werden.</translation>
    </message>
    <message>
        <source>Incorrect Data Format in Exported User Profile</source>
        <translation>Falsches Datenformat im exportierten Nutzerprofil</translation>
    </message>
    <message>
        <source>The values of the profiles are not in the form that TikTok takes. Check which property fills which attribute, and how it is read.</source>
        <translation>Die Werte der Profile haben nicht die Form, die TikTok annimmt. Prüfen Sie, welche Eigenschaft welches Attribut füllt und wie sie gelesen wird.</translation>
    </message>
    <message>
        <source>Map Properties…</source>
        <translation>Eigenschaften zuordnen…</translation>
    </message>
    <message>
        <source>Audience Not Found in TikTok</source>
        <translation>Zielgruppe in TikTok nicht gefunden</translation>
    </message>
    <message>
        <source>The audience was deleted at TikTok. Choose another one, or let the campaign create one.</source>
        <translation>Die Zielgruppe wurde bei TikTok gelöscht. Wählen Sie eine andere oder lassen Sie die Kampagne eine erstellen.</translation>
    </message>
    <message>
        <source>Choose another audience…</source>
        <translation>Andere Zielgruppe wählen…</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignReach</name>
    <message>
        <source>Choose a segment first.</source>
        <translation>Wählen Sie zuerst ein Segment.</translation>
    </message>
    <message>
        <source>The profile source of “%1” was removed.</source>
        <translation>Die Profilquelle von „%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln profile(s) match “%1”</source>
        <translation>
            <numerusform>von %Ln Profil passt zu „%1“</numerusform>
            <numerusform>von %Ln Profilen passen zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not calculated yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignReachPanel</name>
    <message>
        <source>Changed since it was calculated.</source>
        <translation>Seit der Berechnung geändert.</translation>
    </message>
    <message>
        <source>Counting the profiles</source>
        <translation>Profile werden gezählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Fewer than %1 people can be matched.</source>
        <translation>Weniger als %1 Personen sind abgleichbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are the control group.</source>
        <translation>
            <numerusform>%Ln davon ist die Kontrollgruppe.</numerusform>
            <numerusform>%Ln davon sind die Kontrollgruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are over the cap.</source>
        <translation>
            <numerusform>%Ln liegt über der Obergrenze.</numerusform>
            <numerusform>%Ln liegen über der Obergrenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignReview</name>
    <message>
        <source>No segment is chosen yet.</source>
        <translation>Es ist noch kein Segment gewählt.</translation>
    </message>
    <message>
        <source>Everybody in “%1” of %2.</source>
        <translation>Alle in „%1“ aus %2.</translation>
    </message>
    <message>
        <source>Everybody in “%1”.</source>
        <translation>Alle in „%1“.</translation>
    </message>
    <message>
        <source>%1 % of them, always the same people, are the control group and are never sent.</source>
        <translation>%1 % davon, immer dieselben Personen, sind die Kontrollgruppe und werden nie gesendet.</translation>
    </message>
    <message>
        <source>At most %1 of them are sent, the same people again as long as they qualify.</source>
        <translation>Höchstens %1 davon werden gesendet, und zwar wieder dieselben Personen, solange sie infrage kommen.</translation>
    </message>
    <message>
        <source>No attribute is chosen yet.</source>
        <translation>Es ist noch kein Attribut gewählt.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>Exportiert: %1.</translation>
    </message>
    <message>
        <source>No audience is chosen yet. %1</source>
        <translation>Es ist noch keine Zielgruppe gewählt. %1</translation>
    </message>
    <message>
        <source>A new audience “%1”.</source>
        <translation>Eine neue Zielgruppe „%1“.</translation>
    </message>
    <message>
        <source>A new audience “%1”. Later runs: %2</source>
        <translation>Eine neue Zielgruppe „%1“. Spätere Läufe: %2</translation>
    </message>
    <message>
        <source>The audience “%1”. %2</source>
        <translation>Die Zielgruppe „%1“. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No ad account is chosen yet.</source>
        <translation>Es ist noch kein Werbekonto gewählt.</translation>
    </message>
    <message>
        <source>The TikTok ad account %1 (%2).</source>
        <translation>Das TikTok-Werbekonto %1 (%2).</translation>
    </message>
    <message>
        <source>The schedule is not complete yet.</source>
        <translation>Der Zeitplan ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a schedule as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>Im Segment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>Über der Obergrenze</translation>
    </message>
    <message>
        <source>Matchable by email</source>
        <translation>Abgleichbar per E-Mail</translation>
    </message>
    <message>
        <source>Matchable by phone</source>
        <translation>Abgleichbar per Telefon</translation>
    </message>
    <message>
        <source>Matchable by device ID</source>
        <translation>Abgleichbar per Geräte-ID</translation>
    </message>
    <message>
        <source>Can’t be matched</source>
        <translation>Nicht abgleichbar</translation>
    </message>
    <message>
        <source>Fewer than %1 people can be matched: TikTok will not be able to use this audience.</source>
        <translation>Weniger als %1 Personen sind abgleichbar: TikTok kann diese Zielgruppe nicht nutzen.</translation>
    </message>
    <message>
        <source>Replace empties “%1” of everybody who is in it now, also of people who came from elsewhere.</source>
        <translation>Beim Ersetzen wird „%1“ von allen geleert, die jetzt darin sind, auch von Personen, die von anderswo kamen.</translation>
    </message>
    <message>
        <source>A run that would leave fewer than %1 people in “%2” is refused and changes nothing.</source>
        <translation>Ein Lauf, der in „%2“ weniger als %1 Personen übrig ließe, wird abgelehnt und ändert nichts.</translation>
    </message>
    <message>
        <source>Every run takes the people who match out of “%1” at TikTok. Ads that target it reach fewer people; ads that exclude it reach more. This cannot be undone here.</source>
        <translation>Jeder Lauf nimmt die passenden Personen bei TikTok aus „%1“ heraus. Anzeigen, die sie ansprechen, erreichen weniger Personen; Anzeigen, die sie ausschließen, erreichen mehr. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Everybody who is in “%1” at TikTok now is replaced by the people who match. Who was in it before is not kept anywhere. This cannot be undone here.</source>
        <translation>Alle, die jetzt bei TikTok in „%1“ sind, werden durch die passenden Personen ersetzt. Wer vorher darin war, wird nirgends festgehalten. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignRunsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ready · %1 reachable</source>
        <translation>Bereit · %1 erreichbar</translation>
    </message>
    <message>
        <source>caught up</source>
        <translation>nachgeholt</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignService</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message>
        <source>A campaign’s name has at most 128 characters; shorten it by %1.</source>
        <translation>Der Name einer Kampagne hat höchstens 128 Zeichen; kürzen Sie ihn um %1.</translation>
    </message>
    <message>
        <source>Choose an ad account.</source>
        <translation>Wählen Sie ein Werbekonto.</translation>
    </message>
    <message>
        <source>The ad account %1 is not connected any more. Choose another one.</source>
        <translation>Das Werbekonto %1 ist nicht mehr verbunden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>TikTok does not let %1 be used: %2</source>
        <translation>%1 kann bei TikTok nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 is disconnected. Refresh it first.</source>
        <translation>%1 ist getrennt. Aktualisieren Sie das Konto zuerst.</translation>
    </message>
    <message>
        <source>The segment was deleted. Choose another one.</source>
        <translation>Das Segment wurde gelöscht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose a segment.</source>
        <translation>Wählen Sie ein Segment.</translation>
    </message>
    <message>
        <source>The profile source of “%1” was removed. Open the segment and choose another source.</source>
        <translation>Die Profilquelle von „%1“ wurde entfernt. Öffnen Sie das Segment und wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The control group is between 0 and 50 percent.</source>
        <translation>Die Kontrollgruppe liegt zwischen 0 und 50 Prozent.</translation>
    </message>
    <message>
        <source>Send to at least 100 people, or to all of them.</source>
        <translation>Senden Sie an mindestens 100 Personen oder an alle.</translation>
    </message>
    <message>
        <source>People cannot be removed from an audience that is only being created.</source>
        <translation>Aus einer Zielgruppe, die erst erstellt wird, können keine Personen entfernt werden.</translation>
    </message>
    <message>
        <source>Choose an audience to modify.</source>
        <translation>Wählen Sie eine Zielgruppe zum Ändern.</translation>
    </message>
    <message>
        <source>A description has at most 200 characters; shorten it by %1.</source>
        <translation>Eine Beschreibung hat höchstens 200 Zeichen; kürzen Sie sie um %1.</translation>
    </message>
    <message>
        <source>%1 is not mapped to a property. Map it, or leave it out.</source>
        <translation>%1 ist keiner Eigenschaft zugeordnet. Ordnen Sie das Attribut zu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>TikTok matches people by Email, Phone or a device ID. Choose at least one of them.</source>
        <translation>TikTok gleicht Personen über E-Mail, Telefon oder eine Geräte-ID ab. Wählen Sie mindestens eines davon.</translation>
    </message>
    <message>
        <source>The audience “%1” does not take one of the chosen attributes. Choose fewer, or another audience.</source>
        <translation>Die Zielgruppe „%1“ nimmt eines der gewählten Attribute nicht an. Wählen Sie weniger oder eine andere Zielgruppe.</translation>
    </message>
    <message>
        <source>This campaign is not in the workspace any more.</source>
        <translation>Diese Kampagne ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is published already.</source>
        <translation>„%1“ ist bereits veröffentlicht.</translation>
    </message>
    <message>
        <source>Only a published campaign can be stopped.</source>
        <translation>Nur eine veröffentlichte Kampagne kann gestoppt werden.</translation>
    </message>
    <message>
        <source>Only a published campaign can be run.</source>
        <translation>Nur eine veröffentlichte Kampagne kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>“%1” is running already.</source>
        <translation>„%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>The last run was interrupted. It goes on with the next look at what is due, or with Resume.</source>
        <translation>Der letzte Lauf wurde unterbrochen. Er geht weiter, wenn das nächste Mal nach Fälligem gesehen wird, oder mit „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Caught up with one run; planned runs that were missed before it: %1.</source>
        <translation>Mit einem Lauf nachgeholt; geplante Läufe, die davor versäumt wurden: %1.</translation>
    </message>
    <message>
        <source>Stopped, because the ad account %1 was deleted here.</source>
        <translation>Gestoppt, weil das Werbekonto %1 hier gelöscht wurde.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>New campaign %1</source>
        <translation>Neue Kampagne %1</translation>
    </message>
    <message>
        <source>An archived campaign cannot be changed. Clone it instead.</source>
        <translation>Eine archivierte Kampagne kann nicht geändert werden. Klonen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a cloned campaign; %1 is the original&apos;s</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Only a draft can be deleted. Archive the campaign instead.</source>
        <translation>Nur ein Entwurf kann gelöscht werden. Archivieren Sie die Kampagne stattdessen.</translation>
    </message>
    <message>
        <source>“%1” is running. Stop it first.</source>
        <translation>„%1“ läuft. Stoppen Sie die Kampagne zuerst.</translation>
    </message>
    <message>
        <source>A draft is deleted, not archived.</source>
        <translation>Ein Entwurf wird gelöscht, nicht archiviert.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Awaiting next run</source>
        <translation>Wartet auf nächsten Lauf</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a campaign, next run</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day and month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Personen entfernen</translation>
    </message>
    <message>
        <source>Replace everybody</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Keep in sync</source>
        <translation>Synchron halten</translation>
    </message>
    <message>
        <source>Each run adds the people who match; nobody is taken out.</source>
        <translation>Jeder Lauf fügt die passenden Personen hinzu; niemand wird herausgenommen.</translation>
    </message>
    <message>
        <source>Each run takes the people who match out of the audience; nobody is added.</source>
        <translation>Jeder Lauf nimmt die passenden Personen aus der Zielgruppe heraus; niemand wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Each run puts the people who match in the place of everybody in the audience.</source>
        <translation>Jeder Lauf setzt die passenden Personen an die Stelle aller in der Zielgruppe.</translation>
    </message>
    <message>
        <source>no audience chosen yet</source>
        <translation>noch keine Zielgruppe gewählt</translation>
    </message>
    <message>
        <source>creates “%1”</source>
        <translation>erstellt „%1“</translation>
    </message>
    <message>
        <source>creates “%1”, then adds to it</source>
        <translation>erstellt „%1“ und fügt dann hinzu</translation>
    </message>
    <message>
        <source>adds to “%1”</source>
        <translation>fügt zu „%1“ hinzu</translation>
    </message>
    <message>
        <source>removes from “%1”</source>
        <translation>entfernt aus „%1“</translation>
    </message>
    <message>
        <source>creates “%1”, then replaces everybody in it</source>
        <translation>erstellt „%1“ und ersetzt dann alle darin</translation>
    </message>
    <message>
        <source>replaces everybody in “%1”</source>
        <translation>ersetzt alle in „%1“</translation>
    </message>
    <message>
        <source>creates “%1”, then keeps it in sync</source>
        <translation>erstellt „%1“ und hält sie dann synchron</translation>
    </message>
    <message>
        <source>keeps “%1” in sync</source>
        <translation>hält „%1“ synchron</translation>
    </message>
    <message>
        <source>Each run adds people who now match and removes people it added earlier who no longer match. Other people in the audience stay.</source>
        <translation>Jeder Lauf fügt Personen hinzu, die jetzt passen, und entfernt früher hinzugefügte, die nicht mehr passen. Andere Personen in der Zielgruppe bleiben.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignsCommand</name>
    <message>
        <source>Usage: remarketeer-cli campaigns list|show NAME|run NAME|run --due [--watch]
list               prints the campaigns; columns, with tabs between: name, state, ad account, next run, last run, its state
show NAME          prints one campaign, its next five runs and its last ones
run NAME           runs a campaign now and waits for the end
run --due          runs what is due, catches up what was missed, and waits for the end
run --due --watch  goes on until it is stopped, and runs what becomes due
NAME is a campaign’s name or its ID.</source>
        <translation>Aufruf: remarketeer-cli campaigns list|show NAME|run NAME|run --due [--watch]
list               gibt die Kampagnen aus; Spalten, durch Tabulatoren getrennt: Name, Status, Werbekonto, nächster Lauf, letzter Lauf, dessen Status
show NAME          gibt eine Kampagne aus, ihre nächsten fünf Läufe und ihre letzten
run NAME           führt eine Kampagne jetzt aus und wartet auf das Ende
run --due          führt aus, was fällig ist, holt Versäumtes nach und wartet auf das Ende
run --due --watch  läuft weiter, bis es angehalten wird, und führt aus, was fällig wird
NAME ist der Name einer Kampagne oder ihre ID.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. “remarketeer-cli campaigns list” shows them.</source>
        <translation>Die Kampagne „%1“ gibt es nicht. „remarketeer-cli campaigns list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Several campaigns are called “%1”. Give the ID, which “show” prints.</source>
        <translation>Mehrere Kampagnen heißen „%1“. Geben Sie die ID an, die „show“ ausgibt.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignsModel</name>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Campaign without a name</source>
        <translation>Kampagne ohne Namen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No ad account yet</source>
        <translation>Noch kein Werbekonto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ad account, what the campaign does</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignsPage</name>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Filter campaigns</source>
        <translation>Kampagnen filtern</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Show campaigns in state</source>
        <translation>Kampagnen mit Status anzeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Show campaigns of ad account</source>
        <translation>Kampagnen des Werbekontos anzeigen</translation>
    </message>
    <message>
        <source>All ad accounts</source>
        <translation>Alle Werbekonten</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Keep an audience fresh by itself</source>
        <translation>Eine Zielgruppe von selbst aktuell halten</translation>
    </message>
    <message>
        <source>A campaign sends the people of a segment to a TikTok audience, once or on a schedule. Choose who, what and when; nothing is sent before you publish it.</source>
        <translation>Eine Kampagne sendet die Personen eines Segments an eine TikTok-Zielgruppe, einmal oder nach einem Zeitplan. Wählen Sie wer, was und wann; vor dem Veröffentlichen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No campaign matches the filter</source>
        <translation>Keine Kampagne passt zum Filter</translation>
    </message>
    <message>
        <source>The filter looks at name, ad account, audience and state.</source>
        <translation>Der Filter berücksichtigt Name, Werbekonto, Zielgruppe und Status.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignsPresenter</name>
    <message numerus="yes">
        <source>%1 of %n campaign(s)</source>
        <translation>
            <numerusform>%1 von %n Kampagne</numerusform>
            <numerusform>%1 von %n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft is published first.</source>
        <translation>Ein Entwurf wird zuerst veröffentlicht.</translation>
    </message>
    <message>
        <source>An archived campaign can only be cloned.</source>
        <translation>Eine archivierte Kampagne kann nur geklont werden.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Sie läuft bereits.</translation>
    </message>
    <message>
        <source>No run is planned or under way.</source>
        <translation>Es ist kein Lauf geplant oder im Gange.</translation>
    </message>
    <message>
        <source>A draft is deleted, not archived.</source>
        <translation>Ein Entwurf wird gelöscht, nicht archiviert.</translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation>Sie ist bereits archiviert.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Stoppen Sie die Kampagne zuerst.</translation>
    </message>
    <message>
        <source>Only a draft can be deleted.</source>
        <translation>Nur ein Entwurf kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>„%1“ stoppen?</translation>
    </message>
    <message>
        <source>It gets no more runs, and one that is under way is cancelled. The audience at TikTok stays as it is. To go on later, clone the campaign.</source>
        <translation>Die Kampagne macht keine weiteren Läufe, und ein Lauf, der im Gange ist, wird abgebrochen. Die Zielgruppe bei TikTok bleibt, wie sie ist. Klonen Sie die Kampagne, um später weiterzumachen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Archive “%1”?</source>
        <translation>„%1“ archivieren?</translation>
    </message>
    <message>
        <source>It gets no more runs, leaves the list, and can only be cloned. This cannot be undone. The audience at TikTok stays as it is.</source>
        <translation>Die Kampagne macht keine weiteren Läufe, verschwindet aus der Liste und kann nur noch geklont werden. Das lässt sich nicht rückgängig machen. Die Zielgruppe bei TikTok bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>Den Entwurf „%1“ löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::CommandLine</name>
    <message>
        <source>Usage: remarketeer-cli COMMAND …
Commands: %1
remarketeer-cli COMMAND --help describes one.</source>
        <translation>Aufruf: remarketeer-cli BEFEHL …
Befehle: %1
remarketeer-cli BEFEHL --help beschreibt einen davon.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CompileSelection</name>
    <message>
        <source>The segment asks who has a usable %1, but no property is mapped to it. Map one first.</source>
        <translation>Das Segment fragt, wer eine verwendbare %1 hat, aber dafür ist keine Eigenschaft zugeordnet. Ordnen Sie zuerst eine zu.</translation>
    </message>
    <message>
        <source>People are left out by a file, but no property is mapped to an e-mail address, phone number or device ID. Map at least one of them first.</source>
        <translation>Personen werden durch eine Datei ausgelassen, aber keine Eigenschaft ist einer E-Mail-Adresse, Telefonnummer oder Geräte-ID zugeordnet. Ordnen Sie zuerst mindestens eine zu.</translation>
    </message>
    <message>
        <source>%1 is mapped to “%2”, which the customers’ file does not have any more, and it decides who is taken. Map it again.</source>
        <translation>%1 ist „%2“ zugeordnet; diese Eigenschaft hat die Kundendatei nicht mehr, und sie entscheidet, wer genommen wird. Ordnen Sie das Attribut neu zu.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CompiledSegment</name>
    <message>
        <source>The rules cannot be evaluated, since today&apos;s date is not known.</source>
        <translation>Die Regeln können nicht ausgewertet werden, weil das heutige Datum nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ConnectDialog</name>
    <message>
        <source>Authorize credentials</source>
        <translation>Zugang autorisieren</translation>
    </message>
    <message>
        <source>Sign in to TikTok</source>
        <translation>Bei TikTok anmelden</translation>
    </message>
    <message>
        <source>Select accounts</source>
        <translation>Konten auswählen</translation>
    </message>
    <message>
        <source>Reconnect TikTok ad account</source>
        <translation>TikTok-Werbekonto wieder verbinden</translation>
    </message>
    <message>
        <source>Connect TikTok ad account</source>
        <translation>TikTok-Werbekonto verbinden</translation>
    </message>
    <message>
        <source>Authorize Credentials</source>
        <translation>Zugang autorisieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Your browser has not come back, so this window no longer waits for it. Open the page again.</source>
        <translation>Von Ihrem Browser kam keine Rückmeldung, daher wartet dieses Fenster nicht länger darauf. Öffnen Sie die Seite erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>%n Konto importieren</numerusform>
            <numerusform>%n Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one account</source>
        <translation>Mindestens ein Konto auswählen</translation>
    </message>
    <message>
        <source>Cookies of this sign-in are kept in memory only.</source>
        <translation>Cookies dieser Anmeldung bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n available account(s) selected</source>
        <translation>
            <numerusform>%1 von %n verfügbaren Konto ausgewählt</numerusform>
            <numerusform>%1 von %n verfügbaren Konten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox could not be started on this computer.</source>
        <translation>Die Sandbox konnte auf diesem Computer nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Check the developer app</source>
        <translation>Entwickler-App prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Anmeldung wird abgeschlossen…</translation>
    </message>
</context>
<context>
    <name>remarketeer::ConnectSession</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This is not the address that TikTok sends you back to. Paste the whole address that begins with %1.</source>
        <translation>Das ist nicht die Adresse, zu der TikTok Sie zurückschickt. Fügen Sie die ganze Adresse ein, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>The authorization was declined at TikTok. Nothing was changed; try again and choose to allow it.</source>
        <translation>Die Autorisierung wurde bei TikTok abgelehnt. Es wurde nichts geändert; versuchen Sie es erneut und stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <source>TikTok refused the authorization. Nothing was changed; try again.</source>
        <translation>TikTok hat die Autorisierung verweigert. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so it was not used. Sign in again from here.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung und wurde daher nicht verwendet. Melden Sie sich von hier aus erneut an.</translation>
    </message>
    <message>
        <source>TikTok sent no authorization code. Sign in again, and allow the access at the end.</source>
        <translation>TikTok hat keinen Autorisierungscode gesendet. Melden Sie sich erneut an und erlauben Sie am Ende den Zugriff.</translation>
    </message>
    <message>
        <source>This sign-in was used already. Start again.</source>
        <translation>Diese Anmeldung wurde bereits verwendet. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This sign-in gives access to no ad account. Sign in as somebody with the Operator or Admin role on one, and tick it on TikTok’s page.</source>
        <translation>Diese Anmeldung gewährt auf kein Werbekonto Zugriff. Melden Sie sich als jemand an, der bei einem die Rolle Operator oder Admin hat, und kreuzen Sie es auf der Seite von TikTok an.</translation>
    </message>
    <message>
        <source>You signed in as somebody who has no access to %1. Nothing was changed; sign in as somebody who has.</source>
        <translation>Sie haben sich als jemand angemeldet, der keinen Zugriff auf %1 hat. Es wurde nichts geändert; melden Sie sich als jemand an, der Zugriff hat.</translation>
    </message>
    <message>
        <source>Already connected – use Refresh</source>
        <translation>Bereits verbunden – verwenden Sie „Aktualisieren“</translation>
    </message>
    <message>
        <source>Already connected</source>
        <translation>Bereits verbunden</translation>
    </message>
    <message>
        <source>Choose at least one ad account to import.</source>
        <translation>Wählen Sie mindestens ein Werbekonto zum Importieren.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 kann nicht importiert werden: %2.</translation>
    </message>
    <message>
        <source>This sign-in does not give access to the account %1.</source>
        <translation>Diese Anmeldung gewährt keinen Zugriff auf das Konto %1.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This ad account was deleted while you signed in.</source>
        <translation>Dieses Werbekonto wurde während Ihrer Anmeldung gelöscht.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CsvReader</name>
    <message>
        <source>Reading stopped because of a fault inside Remarketeer.</source>
        <translation>Das Lesen wurde wegen eines Fehlers in Remarketeer abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::CsvSource</name>
    <message>
        <source>“%1” has no header: its first row must name the properties.</source>
        <translation>„%1“ hat keine Kopfzeile: Die erste Zeile muss die Eigenschaften nennen.</translation>
    </message>
    <message>
        <source>The header of “%1” is too long: its first row must name the properties.</source>
        <translation>Die Kopfzeile von „%1“ ist zu lang: Die erste Zeile muss die Eigenschaften nennen.</translation>
    </message>
    <message>
        <source>The header of “%1” has a quotation mark that is not closed. Correct its first row.</source>
        <translation>Die Kopfzeile von „%1“ enthält ein Anführungszeichen, das nicht geschlossen wird. Korrigieren Sie die erste Zeile.</translation>
    </message>
    <message>
        <source>The header of “%1” has characters that are not text. Check the file’s encoding.</source>
        <translation>Die Kopfzeile von „%1“ enthält Zeichen, die kein Text sind. Prüfen Sie die Zeichenkodierung der Datei.</translation>
    </message>
    <message>
        <source>The header of “%1” is blank: its first row must name the properties.</source>
        <translation>Die Kopfzeile von „%1“ ist leer: Die erste Zeile muss die Eigenschaften nennen.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet or an archive, not a CSV file. Save it as CSV and open that.</source>
        <translation>„%1“ ist eine Tabellenkalkulation oder ein Archiv, keine CSV-Datei. Speichern Sie die Daten als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Choose a CSV file.</source>
        <translation>„%1“ ist keine Textdatei. Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Database</name>
    <message>
        <source>The workspace file “%1” is damaged. Close Remarketeer, rename that file and start again: Remarketeer then begins with an empty workspace, and your accounts have to be connected again.</source>
        <translation>Die Arbeitsbereichsdatei „%1“ ist beschädigt. Schließen Sie Remarketeer, benennen Sie diese Datei um und starten Sie neu: Remarketeer beginnt dann mit einem leeren Arbeitsbereich, und Ihre Konten müssen erneut verbunden werden.</translation>
    </message>
    <message>
        <source>The workspace file “%1” is in use by another program. Close that program, then try again.</source>
        <translation>Die Arbeitsbereichsdatei „%1“ wird von einem anderen Programm verwendet. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file “%1” could not be written or read: the disk is full or does not answer. Check the disk, then try again.</source>
        <translation>Die Arbeitsbereichsdatei „%1“ konnte nicht geschrieben oder gelesen werden: Der Datenträger ist voll oder antwortet nicht. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file “%1” cannot be opened for writing. Check the permissions of the file and of its folder, then try again.</source>
        <translation>Die Arbeitsbereichsdatei „%1“ kann nicht zum Schreiben geöffnet werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file “%1” could not be read or written. Start Remarketeer again; if this happens once more, see its log.</source>
        <translation>Die Arbeitsbereichsdatei „%1“ konnte nicht gelesen oder geschrieben werden. Starten Sie Remarketeer erneut; tritt der Fehler wieder auf, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer version of Remarketeer. Install that version again, or name another folder with REMARKETEER_HOME. Nothing was changed.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einer neueren Version von Remarketeer angelegt. Installieren Sie diese Version wieder oder nennen Sie mit REMARKETEER_HOME einen anderen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file “%1” belongs to another program. Move it away and start Remarketeer again.</source>
        <translation>Die Datei „%1“ gehört zu einem anderen Programm. Verschieben Sie sie und starten Sie Remarketeer erneut.</translation>
    </message>
    <message>
        <source>This system’s SQLite library cannot guard the workspace’s references. Install Remarketeer again from its package.</source>
        <translation>Die SQLite-Bibliothek dieses Systems kann die Verweise im Arbeitsbereich nicht schützen. Installieren Sie Remarketeer erneut aus seinem Paket.</translation>
    </message>
</context>
<context>
    <name>remarketeer::DateField</name>
    <message>
        <source>%1: days ago</source>
        <translation>%1: Tage zurück</translation>
    </message>
    <message numerus="yes">
        <source> days ago</source>
        <comment>behind a number of days</comment>
        <translation>
            <numerusform> Tag vor heute</numerusform>
            <numerusform> Tage vor heute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: Tag</translation>
    </message>
    <message>
        <source>Count days back from today instead</source>
        <translation>Stattdessen Tage von heute zurückzählen</translation>
    </message>
    <message>
        <source>Choose a day in the calendar instead</source>
        <translation>Stattdessen einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::DeleteAccountDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::DeleteAudienceDialog</name>
    <message>
        <source>Delete “%1” at TikTok?</source>
        <translation>„%1“ bei TikTok löschen?</translation>
    </message>
    <message>
        <source>Asking TikTok which ad groups use it…</source>
        <translation>TikTok wird gefragt, welche Anzeigengruppen sie verwenden…</translation>
    </message>
    <message>
        <source>TikTok forgets the audience and its people in %1 for good. Nothing on this computer is deleted.</source>
        <translation>TikTok vergisst die Zielgruppe und ihre Personen in %1 endgültig. Auf diesem Computer wird nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The next run of %n campaign(s) will fail: %1.</source>
        <translation>
            <numerusform>Der nächste Lauf von %n Kampagne wird fehlschlagen: %1.</numerusform>
            <numerusform>Der nächste Lauf von %n Kampagnen wird fehlschlagen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete at TikTok</source>
        <translation>Bei TikTok löschen</translation>
    </message>
    <message>
        <source>Deleting at TikTok…</source>
        <translation>Wird bei TikTok gelöscht…</translation>
    </message>
    <message>
        <source>“%1” was deleted at TikTok.</source>
        <translation>„%1“ wurde bei TikTok gelöscht.</translation>
    </message>
    <message>
        <source>Which ad groups use it is not known: %1</source>
        <translation>Welche Anzeigengruppen sie verwenden, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>No ad group uses it.</source>
        <translation>Keine Anzeigengruppe verwendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n ad group(s) lose(s) it: %1.</source>
        <translation>
            <numerusform>%n Anzeigengruppe verliert sie: %1.</numerusform>
            <numerusform>%n Anzeigengruppen verlieren sie: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::DeleteSegmentDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::DeveloperAppCard</name>
    <message>
        <source>TikTok developer app</source>
        <translation>TikTok-Entwickler-App</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Stored; enter a new one to replace it</source>
        <translation>Gespeichert; zum Ersetzen ein neues eingeben</translation>
    </message>
    <message>
        <source>Accounts that are connected already keep the app they were connected with. The secret is kept in the system’s keychain.</source>
        <translation>Bereits verbundene Konten behalten die App, mit der sie verbunden wurden. Das Secret wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Your administrator has set this app.</source>
        <translation>Ihr Administrator hat diese App festgelegt.</translation>
    </message>
    <message>
        <source>Enter the secret of this app as well.</source>
        <translation>Geben Sie auch das Secret dieser App ein.</translation>
    </message>
    <message>
        <source>Saved. New sign-ins use this app.</source>
        <translation>Gespeichert. Neue Anmeldungen verwenden diese App.</translation>
    </message>
</context>
<context>
    <name>remarketeer::DialogFrame</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>remarketeer::Dialogs</name>
    <message>
        <source>This system has no keychain that Remarketeer can use, so access tokens are kept until it closes. After that, connect again with Refresh.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den Remarketeer verwenden kann; Zugriffstoken bleiben daher nur bis zum Schließen erhalten. Verbinden Sie danach mit „Aktualisieren“ erneut.</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Log files (*.log);;All files (*)</source>
        <translation>Protokolldateien (*.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log could not be written to “%1”. Choose another folder.</source>
        <translation>Das Protokoll konnte nicht in „%1“ geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ExportAttribute</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First Name Initial</source>
        <translation>Anfangsbuchstabe des Vornamens</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of Birth (DOB)</source>
        <translation>Geburtsdatum (DOB)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland/Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Google Advertising ID</source>
        <translation>Google-Werbe-ID</translation>
    </message>
    <message>
        <source>Identifier for Advertisers</source>
        <translation>Kennung für Werbetreibende (IDFA)</translation>
    </message>
    <message>
        <source>User’s email address</source>
        <translation>E-Mail-Adresse des Nutzers</translation>
    </message>
    <message>
        <source>User’s phone number</source>
        <translation>Telefonnummer des Nutzers</translation>
    </message>
    <message>
        <source>User’s first name</source>
        <translation>Vorname des Nutzers</translation>
    </message>
    <message>
        <source>User’s last name</source>
        <translation>Nachname des Nutzers</translation>
    </message>
    <message>
        <source>First letter of the user’s first name</source>
        <translation>Erster Buchstabe des Vornamens des Nutzers</translation>
    </message>
    <message>
        <source>User’s gender</source>
        <translation>Geschlecht des Nutzers</translation>
    </message>
    <message>
        <source>User’s full date of birth</source>
        <translation>Vollständiges Geburtsdatum des Nutzers</translation>
    </message>
    <message>
        <source>User’s city name</source>
        <translation>Name der Stadt des Nutzers</translation>
    </message>
    <message>
        <source>User’s state name</source>
        <translation>Name des Bundeslands oder der Region des Nutzers</translation>
    </message>
    <message>
        <source>User’s country, ISO 3166-1 alpha-2</source>
        <translation>Land des Nutzers, ISO 3166-1 Alpha-2</translation>
    </message>
    <message>
        <source>User’s postal or ZIP code</source>
        <translation>Postleitzahl des Nutzers</translation>
    </message>
    <message>
        <source>Unique, resettable identifier assigned to a device for advertising purposes</source>
        <translation>Eindeutige, zurücksetzbare Kennung, die einem Gerät zu Werbezwecken zugewiesen ist</translation>
    </message>
    <message>
        <source>Unique identifier assigned to a device for advertising purposes</source>
        <translation>Eindeutige Kennung, die einem Gerät zu Werbezwecken zugewiesen ist</translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation>Kontoangaben</translation>
    </message>
    <message>
        <source>Age and Gender</source>
        <translation>Alter und Geschlecht</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Device Information</source>
        <translation>Geräteangaben</translation>
    </message>
</context>
<context>
    <name>remarketeer::ExportCommand</name>
    <message>
        <source>“%1” is not an export attribute. Use one of: %2.</source>
        <translation>„%1“ ist kein Exportattribut. Verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>Turns profiles into a hashed audience file, on this computer. docs/command-line.md has examples, exit codes and the form of the summary.</source>
        <translation>Macht auf diesem Computer aus Profilen eine gehashte Zielgruppendatei. docs/command-line.md nennt Beispiele, Exit-Codes und den Aufbau der Zusammenfassung.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>The CSV file of profiles.</source>
        <translation>Die CSV-Datei mit den Profilen.</translation>
    </message>
    <message>
        <source>Fills an attribute from a property, such as “Email=E-mail address” or “First Name=first_word(Name)”; may be given for each attribute.</source>
        <translation>Füllt ein Attribut aus einer Eigenschaft, etwa „Email=E-mail address“ oder „First Name=first_word(Name)“; kann für jedes Attribut angegeben werden.</translation>
    </message>
    <message>
        <source>Reads a saved mapping; --map comes on top of it.</source>
        <translation>Liest eine gespeicherte Zuordnung; --map hat Vorrang davor.</translation>
    </message>
    <message>
        <source>Exports these only (default: all that are mapped).</source>
        <translation>Exportiert nur diese (Standard: alle zugeordneten).</translation>
    </message>
    <message>
        <source>Country of phone numbers without a calling code.</source>
        <translation>Land der Telefonnummern ohne Ländervorwahl.</translation>
    </message>
    <message>
        <source>How 03/04/1990 is read (default: found from the dates).</source>
        <translation>Wie 03/04/1990 gelesen wird (Standard: aus den Daten erkannt).</translation>
    </message>
    <message>
        <source>Hashes phone numbers without the leading “+”.</source>
        <translation>Hasht Telefonnummern ohne das führende „+“.</translation>
    </message>
    <message>
        <source>The audience file to write.</source>
        <translation>Die zu schreibende Zielgruppendatei.</translation>
    </message>
    <message>
        <source>Writes upload parts for TikTok into this folder.</source>
        <translation>Schreibt Uploadteile für TikTok in diesen Ordner.</translation>
    </message>
    <message>
        <source>Writes row numbers and reasons of what was left out, without values.</source>
        <translation>Schreibt Zeilennummern und Gründe für das Ausgelassene, ohne Werte.</translation>
    </message>
    <message>
        <source>Threads that work (default: one for each core).</source>
        <translation>Arbeitende Threads (Standard: einer je Kern).</translation>
    </message>
    <message>
        <source>Writes the counts as JSON.</source>
        <translation>Schreibt die Anzahlen als JSON.</translation>
    </message>
    <message>
        <source>There is no mapping file “%1”.</source>
        <translation>Die Zuordnungsdatei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The mapping file “%1” cannot be read: %2.</source>
        <translation>Die Zuordnungsdatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The mapping file “%1” is not a JSON object (at byte %2). docs/mapping-file.md shows one.</source>
        <translation>Die Zuordnungsdatei „%1“ ist kein JSON-Objekt (bei Byte %2). docs/mapping-file.md zeigt eines.</translation>
    </message>
    <message>
        <source>--default-country takes a country code of two letters, such as US; “%1” is none.</source>
        <translation>--default-country erwartet einen Ländercode aus zwei Buchstaben, etwa US; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>--date-order takes dmy or mdy; “%1” is neither.</source>
        <translation>--date-order erwartet dmy oder mdy; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>--threads takes a whole number from 1 to 256.</source>
        <translation>--threads erwartet eine ganze Zahl von 1 bis 256.</translation>
    </message>
    <message>
        <source>--map takes ATTRIBUTE=PROPERTY, such as “Email=email”; “%1” is not of that form.</source>
        <translation>--map erwartet ATTRIBUT=EIGENSCHAFT, etwa „Email=email“; „%1“ hat nicht diese Form.</translation>
    </message>
    <message>
        <source>No attribute is mapped. Say which property fills which attribute, such as --map &quot;Email=email&quot;, or give a --map-file.</source>
        <translation>Es ist kein Attribut zugeordnet. Geben Sie an, welche Eigenschaft welches Attribut füllt, etwa --map &quot;Email=email&quot;, oder nennen Sie eine Datei mit --map-file.</translation>
    </message>
    <message>
        <source>--attributes names “%1”, which no property is mapped to. Add --map &quot;%1=…&quot;.</source>
        <translation>--attributes nennt „%1“, dem keine Eigenschaft zugeordnet ist. Ergänzen Sie --map &quot;%1=…&quot;.</translation>
    </message>
    <message>
        <source>Give one CSV file of profiles: export PROFILES.csv …</source>
        <translation>Geben Sie eine CSV-Datei mit Profilen an: export PROFILE.csv …</translation>
    </message>
    <message>
        <source>Say where the audience file goes: --out AUDIENCE.csv</source>
        <translation>Geben Sie an, wohin die Zielgruppendatei soll: --out ZIELGRUPPE.csv</translation>
    </message>
    <message>
        <source>The profiles have no property “%1”. They have: %2.</source>
        <translation>Die Profile haben keine Eigenschaft „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>Dates of birth: %1, as you said.</source>
        <translation>Geburtsdaten: %1, wie von Ihnen angegeben.</translation>
    </message>
    <message>
        <source>Dates of birth: %1, found from a sample.</source>
        <translation>Geburtsdaten: %1, aus einer Stichprobe erkannt.</translation>
    </message>
    <message>
        <source>Dates of birth: %1; the sample does not tell. Use --date-order.</source>
        <translation>Geburtsdaten: %1; die Stichprobe gibt darüber keine Auskunft. Verwenden Sie --date-order.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, what became of so many values</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profiles: %1 read, %2 exported, %3 skipped.</source>
        <translation>Profile: %1 gelesen, %2 exportiert, %3 übersprungen.</translation>
    </message>
    <message>
        <source>Skipped, no usable value: %1</source>
        <translation>Übersprungen, kein verwendbarer Wert: %1</translation>
    </message>
    <message>
        <source>Used, %1: %2</source>
        <translation>Verwendet, %1: %2</translation>
    </message>
    <message>
        <source>Skipped, %1: %2</source>
        <translation>Übersprungen, %1: %2</translation>
    </message>
    <message>
        <source>TikTok can match on %1 of them (%2).</source>
        <translation>TikTok kann %1 davon abgleichen (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Upload parts: %n</source>
        <translation>
            <numerusform>Uploadteile: %n</numerusform>
            <numerusform>Uploadteile: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles have no property “%1”, which the mapping names; its attributes stay blank.</source>
        <translation>Die Profile haben keine Eigenschaft „%1“, die in der Zuordnung steht; deren Attribute bleiben leer.</translation>
    </message>
    <message>
        <source>None of the mapped properties is in “%1”; there is nothing to export.</source>
        <translation>Keine der zugeordneten Eigenschaften ist in „%1“ vorhanden; es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>%1 profiles…</source>
        <translation>%1 Profile…</translation>
    </message>
    <message>
        <source>--map names “%1” twice. Give each attribute one property.</source>
        <translation>--map nennt „%1“ zweimal. Geben Sie jedem Attribut eine Eigenschaft.</translation>
    </message>
    <message>
        <source>The audience file is complete, but its summary is not.</source>
        <translation>Die Zielgruppendatei ist vollständig, ihre Zusammenfassung nicht.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ExportJob</name>
    <message>
        <source>“%1” is used by this export already; it would be overwritten. Choose another file.</source>
        <translation>„%1“ wird von diesem Export bereits verwendet und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ExportSettings</name>
    <message>
        <source>%1 is mapped to “%2”, which the customers’ file does not have any more. Map it again, or leave it out.</source>
        <translation>%1 ist „%2“ zugeordnet; diese Eigenschaft hat die Kundendatei nicht mehr. Ordnen Sie das Attribut neu zu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>None of the chosen attributes is mapped to a property. Map at least one of them first.</source>
        <translation>Keinem der gewählten Attribute ist eine Eigenschaft zugeordnet. Ordnen Sie zuerst mindestens eines zu.</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, and the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::FileSnapshot</name>
    <message>
        <source>“%1” is not there any more. Choose the file again.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed since it was opened. Open it again.</source>
        <translation>„%1“ wurde seit dem Öffnen geändert. Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Die Datei „%1“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that no other program holds it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei öffnen dürfen und ob kein anderes Programm sie belegt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>„%1“ kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was removed while it was read; reading stopped after row %2.</source>
        <translation>„%1“ wurde während des Lesens entfernt; das Lesen endete nach Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” became shorter while it was read; reading stopped after row %2.</source>
        <translation>„%1“ wurde während des Lesens kürzer; das Lesen endete nach Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read; reading stopped after row %2.</source>
        <translation>„%1“ wurde während des Lesens geändert; das Lesen endete nach Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; reading stopped after row %2.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden; das Lesen endete nach Zeile %2.</translation>
    </message>
</context>
<context>
    <name>remarketeer::FillBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>remarketeer::HashList</name>
    <message>
        <source>“%1” is not a list in plain text. Save it as a text or CSV file in UTF-8, with one value a line.</source>
        <translation>„%1“ ist keine Liste in reinem Text. Speichern Sie sie als Text- oder CSV-Datei in UTF-8, mit einem Wert je Zeile.</translation>
    </message>
    <message>
        <source>There is no file “%1”, whose people are left out. Choose it again.</source>
        <translation>Die Datei „%1“, deren Personen ausgelassen werden, gibt es nicht. Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::HttpClient</name>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>Die Datei „%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the connection, then try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection to %1 is possible: its certificate was not accepted. Check the computer’s date and whether a proxy or a security program interferes.</source>
        <translation>Zu %1 ist keine sichere Verbindung möglich: Das Zertifikat wurde nicht akzeptiert. Prüfen Sie das Datum des Computers und ob ein Proxy oder ein Sicherheitsprogramm stört.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Remarketeer talks to servers by https only, and this address is another: %1.</source>
        <translation>Remarketeer spricht nur über https mit Servern, und diese Adresse ist eine andere: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is far too long. Try again later.</source>
        <translation>%1 hat eine viel zu lange Antwort gesendet. Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Ids</name>
    <message>
        <source>An entry of the workspace has an identifier that Remarketeer did not make.</source>
        <translation>Ein Eintrag des Arbeitsbereichs hat eine Kennung, die nicht von Remarketeer stammt.</translation>
    </message>
    <message>
        <source>An advertiser ID has 1 to 19 digits.</source>
        <translation>Eine Advertiser-ID hat 1 bis 19 Ziffern.</translation>
    </message>
    <message>
        <source>An audience ID has 1 to 19 digits.</source>
        <translation>Eine Zielgruppen-ID hat 1 bis 19 Ziffern.</translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <translation>Geben Sie der Zielgruppe einen Namen.</translation>
    </message>
    <message>
        <source>An audience name has at most 128 characters; shorten it by %1.</source>
        <translation>Der Name einer Zielgruppe hat höchstens 128 Zeichen; kürzen Sie ihn um %1.</translation>
    </message>
</context>
<context>
    <name>remarketeer::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>remarketeer::KeychainStore</name>
    <message>
        <source>The system’s keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system’s keychain does not answer. Start it, or sign in to the desktop again.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Starten Sie ihn oder melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>This secret is too long for the system’s keychain; check what was pasted.</source>
        <translation>Dieses Geheimnis ist zu lang für den Schlüsselbund des Systems; prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>The system’s keychain does not hold this secret. Sign in again.</source>
        <translation>Der Schlüsselbund des Systems enthält dieses Geheimnis nicht. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>remarketeer::LeaveOutCard</name>
    <message>
        <source>Always leave out</source>
        <translation>Immer auslassen</translation>
    </message>
    <message>
        <source>+ Segment</source>
        <translation>+ Segment</translation>
    </message>
    <message>
        <source>Leave out a segment</source>
        <translation>Ein Segment auslassen</translation>
    </message>
    <message>
        <source>+ File</source>
        <translation>+ Datei</translation>
    </message>
    <message>
        <source>Leave out the people of a file</source>
        <translation>Die Personen einer Datei auslassen</translation>
    </message>
    <message>
        <source>One person a line: an e-mail address, phone number or device ID, or its SHA-256.</source>
        <translation>Eine Person je Zeile: E-Mail-Adresse, Telefonnummer oder Geräte-ID oder deren SHA-256.</translation>
    </message>
    <message>
        <source>There is no other segment that can be left out.</source>
        <translation>Es gibt kein anderes Segment, das ausgelassen werden kann.</translation>
    </message>
    <message>
        <source>Left out: the file %1. Choose another</source>
        <translation>Ausgelassen: die Datei %1. Andere wählen</translation>
    </message>
    <message>
        <source>Segment to leave out</source>
        <translation>Auszulassendes Segment</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Segmente suchen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do not leave out %1 any more</source>
        <translation>%1 nicht mehr auslassen</translation>
    </message>
    <message>
        <source>Choose a file of people to leave out</source>
        <translation>Datei mit auszulassenden Personen wählen</translation>
    </message>
</context>
<context>
    <name>remarketeer::LookalikeDialog</name>
    <message>
        <source>Create lookalike audience</source>
        <translation>Lookalike-Zielgruppe erstellen</translation>
    </message>
    <message>
        <source>Include the people of “%1” themselves</source>
        <translation>Die Personen von „%1“ selbst einschließen</translation>
    </message>
    <message>
        <source>TikTok looks for people who are like those of “%1”.</source>
        <translation>TikTok sucht Personen, die denen von „%1“ ähnlich sind.</translation>
    </message>
    <message>
        <source>%1 lookalike</source>
        <comment>name of an audience</comment>
        <translation>%1 Lookalike</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>The fewest people, and those most like the source.</source>
        <translation>Die wenigsten Personen, und der Quelle am ähnlichsten.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Between likeness and reach.</source>
        <translation>Zwischen Ähnlichkeit und Reichweite.</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>The most people, and less like the source.</source>
        <translation>Die meisten Personen, und der Quelle weniger ähnlich.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personen in</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>size of a lookalike audience, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Creating at TikTok…</source>
        <translation>Wird bei TikTok erstellt…</translation>
    </message>
    <message>
        <source>TikTok is making “%1”. It is in TikTok Ads Manager under Audience Manager.</source>
        <translation>TikTok erstellt „%1“. Die Zielgruppe steht im TikTok Ads Manager unter Audience Manager.</translation>
    </message>
</context>
<context>
    <name>remarketeer::LoopbackListener</name>
    <message>
        <source>This computer does not let Remarketeer wait for the browser on port %1. Close the program that uses that port, or paste the address from the browser.</source>
        <translation>Auf diesem Computer kann Remarketeer nicht an Port %1 auf den Browser warten. Schließen Sie das Programm, das diesen Port belegt, oder fügen Sie die Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Remarketeer waits for another address.</source>
        <translation>Remarketeer wartet auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>Back to Remarketeer</source>
        <translation>Zurück zu Remarketeer</translation>
    </message>
    <message>
        <source>You can close this window and go back to Remarketeer.</source>
        <translation>Sie können dieses Fenster schließen und zu Remarketeer zurückkehren.</translation>
    </message>
</context>
<context>
    <name>remarketeer::MainWindow</name>
    <message>
        <source>Remarketing</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>TikTok accounts</source>
        <translation>TikTok-Konten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Profile sources</source>
        <translation>Profilquellen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>remarketeer::MapPropertiesDialog</name>
    <message>
        <source>Map Properties</source>
        <translation>Eigenschaften zuordnen</translation>
    </message>
    <message>
        <source>Choose the user property that fills each TikTok export attribute. Attributes left unmapped are blank in the exported audience and can’t be picked in campaigns.</source>
        <translation>Wählen Sie für jedes TikTok-Exportattribut die Nutzereigenschaft, die es füllt. Nicht zugeordnete Attribute sind in der exportierten Zielgruppe leer und lassen sich in Kampagnen nicht auswählen.</translation>
    </message>
    <message>
        <source>Suggest mappings</source>
        <translation>Zuordnungen vorschlagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open a CSV file first.</source>
        <translation>Öffnen Sie zuerst eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Open another CSV file…</source>
        <translation>Andere CSV-Datei öffnen…</translation>
    </message>
    <message>
        <source>There are no profiles yet. Open a CSV file of your customers to see its properties here.</source>
        <translation>Es gibt noch keine Profile. Öffnen Sie eine CSV-Datei mit Ihren Kunden, um deren Eigenschaften hier zu sehen.</translation>
    </message>
    <message>
        <source>Open CSV file…</source>
        <translation>CSV-Datei öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) filled. Your own choices were left as they are.</source>
        <translation>
            <numerusform>%n leere Zeile gefüllt. Ihre eigene Auswahl blieb, wie sie war.</numerusform>
            <numerusform>%n leere Zeilen gefüllt. Ihre eigene Auswahl blieb, wie sie war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to suggest: no other property fits an empty row.</source>
        <translation>Keine weiteren Vorschläge: Keine andere Eigenschaft passt zu einer leeren Zeile.</translation>
    </message>
    <message>
        <source>Save the changed mapping?</source>
        <translation>Geänderte Zuordnung speichern?</translation>
    </message>
    <message>
        <source>Without saving, your changes are lost.</source>
        <translation>Ohne Speichern gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>remarketeer::MappingPresenter</name>
    <message>
        <source>First word of %1</source>
        <translation>Erstes Wort von %1</translation>
    </message>
    <message>
        <source>Last word of %1</source>
        <translation>Letztes Wort von %1</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>TT/MM/JJJJ</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/TT/JJJJ</translation>
    </message>
    <message>
        <source>column stays blank</source>
        <translation>Spalte bleibt leer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>column stays blank: no profile has a value</source>
        <translation>Spalte bleibt leer: kein Profil hat einen Wert</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>bereits gehasht</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2</source>
        <translation>%1 nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>%1 of %2 attributes mapped</source>
        <translation>%1 von %2 Attributen zugeordnet</translation>
    </message>
    <message>
        <source>%1 · examples from %2</source>
        <translation>%1 · Beispiele aus %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>property (export attribute)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped property(s) can no longer be found in %1: %2. The choices are kept; these columns stay blank until the properties are back or you choose others.</source>
        <translation>
            <numerusform>%n zugeordnete Eigenschaft ist in %1 nicht mehr zu finden: %2. Die Auswahl bleibt erhalten; die Spalte bleibt leer, bis die Eigenschaft wieder da ist oder Sie eine andere wählen.</numerusform>
            <numerusform>%n zugeordnete Eigenschaften sind in %1 nicht mehr zu finden: %2. Die Auswahl bleibt erhalten; diese Spalten bleiben leer, bis die Eigenschaften wieder da sind oder Sie andere wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation>Nicht mehr in der Quelle</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Systemeigenschaften</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>Eigene Eigenschaften</translation>
    </message>
</context>
<context>
    <name>remarketeer::MappingTable</name>
    <message>
        <source>Export attributes and the user properties that fill them</source>
        <translation>Exportattribute und die Nutzereigenschaften, die sie füllen</translation>
    </message>
    <message>
        <source>Export attribute</source>
        <translation>Exportattribut</translation>
    </message>
    <message>
        <source>Mapped User Property</source>
        <translation>Zugeordnete Nutzereigenschaft</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What TikTok receives</source>
        <translation>Was TikTok erhält</translation>
    </message>
    <message>
        <source>Profiles with a value for %1</source>
        <translation>Profile mit einem Wert für %1</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>exported, not used by TikTok to match</source>
        <translation>wird exportiert, von TikTok nicht zum Abgleich verwendet</translation>
    </message>
</context>
<context>
    <name>remarketeer::MatchingPanel</name>
    <message>
        <source>Matching now</source>
        <translation>Derzeit passend</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>remarketeer::OpenSource</name>
    <message>
        <source>The source “%1” is of a kind that this version of Remarketeer cannot read. Install a newer version, or choose a CSV file for it.</source>
        <translation>Die Quelle „%1“ ist von einer Art, die diese Version von Remarketeer nicht lesen kann. Installieren Sie eine neuere Version oder wählen Sie für sie eine CSV-Datei.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Outcome</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>hashed</source>
        <translation>gehasht</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>bereits gehasht</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>phone number shortened by a spreadsheet</source>
        <translation>von einer Tabellenkalkulation verkürzte Telefonnummer</translation>
    </message>
    <message>
        <source>phone number without a country</source>
        <translation>Telefonnummer ohne Land</translation>
    </message>
    <message>
        <source>no letters in the name</source>
        <translation>keine Buchstaben im Namen</translation>
    </message>
    <message>
        <source>neither male nor female</source>
        <translation>weder männlich noch weiblich</translation>
    </message>
    <message>
        <source>not a date of birth</source>
        <translation>kein Geburtsdatum</translation>
    </message>
    <message>
        <source>no letters in the city</source>
        <translation>keine Buchstaben in der Stadt</translation>
    </message>
    <message>
        <source>no letters in the state</source>
        <translation>keine Buchstaben im Bundesland</translation>
    </message>
    <message>
        <source>not a known country</source>
        <translation>kein bekanntes Land</translation>
    </message>
    <message>
        <source>not a ZIP code</source>
        <translation>keine Postleitzahl</translation>
    </message>
    <message>
        <source>not a device ID</source>
        <translation>keine Geräte-ID</translation>
    </message>
    <message>
        <source>tracking not allowed on the device</source>
        <translation>Tracking auf dem Gerät nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>remarketeer::OutputFile</name>
    <message>
        <source>“%1” cannot be written: %2. Choose another place, or ask for the right to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder lassen Sie sich dort Schreibrechte geben.</translation>
    </message>
    <message>
        <source>The disk became full while “%1” was written. Nothing was left behind; free some space and export again.</source>
        <translation>Der Datenträger wurde beim Schreiben von „%1“ voll. Es wurde nichts zurückgelassen; geben Sie Speicherplatz frei und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>den Ordner „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the file that is there is protected</source>
        <translation>die vorhandene Datei ist schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>remarketeer::PartReader</name>
    <message>
        <source>The upload part “%1” of an earlier run is not there any more.</source>
        <translation>Der Uploadteil „%1“ eines früheren Laufs ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Comparing the runs was cancelled.</source>
        <translation>Der Vergleich der Läufe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>“%1” is not an upload part of the kind %2 (line %3). Export the profiles again.</source>
        <translation>„%1“ ist kein Uploadteil der Art %2 (Zeile %3). Exportieren Sie die Profile erneut.</translation>
    </message>
</context>
<context>
    <name>remarketeer::PartWriter</name>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>These profiles make more than %1 upload parts of %2 MB, and TikTok takes no more for one audience. Split the profiles into several files.</source>
        <translation>Diese Profile ergeben mehr als %1 Uploadteile zu je %2 MB, und mehr nimmt TikTok für eine Zielgruppe nicht an. Teilen Sie die Profile auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>the part of an earlier export cannot be replaced</source>
        <translation>der Teil eines früheren Exports kann nicht ersetzt werden</translation>
    </message>
</context>
<context>
    <name>remarketeer::PolicyFile</name>
    <message>
        <source>The policy file “%1” cannot be read. Ask your administrator to make it readable.</source>
        <translation>Die Richtliniendatei „%1“ kann nicht gelesen werden. Bitten Sie Ihren Administrator, sie lesbar zu machen.</translation>
    </message>
    <message>
        <source>Line %1 of the policy file “%2” is not one of %3, each followed by = and a value.</source>
        <translation>Zeile %1 der Richtliniendatei „%2“ ist keine der Angaben %3, jeweils gefolgt von = und einem Wert.</translation>
    </message>
</context>
<context>
    <name>remarketeer::PreviewDialog</name>
    <message>
        <source>First rows of %1, as TikTok gets them</source>
        <translation>Erste Zeilen von %1, wie TikTok sie erhält</translation>
    </message>
    <message>
        <source>First rows, value by value</source>
        <translation>Erste Zeilen, Wert für Wert</translation>
    </message>
    <message>
        <source>These values are on your screen only; they are not stored or sent.</source>
        <translation>Diese Werte sind nur auf Ihrem Bildschirm; sie werden weder gespeichert noch gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>remarketeer::PreviewModel</name>
    <message>
        <source>already hashed</source>
        <translation>bereits gehasht</translation>
    </message>
    <message>
        <source>%1 (file only)</source>
        <translation>%1 (nur Datei)</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>blank: %1</source>
        <translation>leer: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Export attribute</source>
        <translation>Exportattribut</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>Normalform</translation>
    </message>
    <message>
        <source>What TikTok receives</source>
        <translation>Was TikTok erhält</translation>
    </message>
</context>
<context>
    <name>remarketeer::ProfileSelection</name>
    <message>
        <source>Who is taken cannot be read: “%1” must be %2. Choose the segment again.</source>
        <translation>Wer genommen wird, kann nicht gelesen werden: „%1“ hat nicht die richtige Form. Erforderlich ist: %2. Wählen Sie das Segment erneut.</translation>
    </message>
    <message>
        <source>a list of at most %1 rules</source>
        <translation>eine Liste von höchstens %1 Regeln</translation>
    </message>
    <message>
        <source>a list of at most %1 file names</source>
        <translation>eine Liste von höchstens %1 Dateinamen</translation>
    </message>
    <message>
        <source>an object: {…}</source>
        <translation>ein Objekt: {…}</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>16 hexadecimal digits</source>
        <translation>16 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Who is taken cannot be read: it has a part that this version does not know. Update Remarketeer, or choose the segment again.</source>
        <translation>Wer genommen wird, kann nicht gelesen werden: Die Auswahl hat einen Teil, den diese Version nicht kennt. Aktualisieren Sie Remarketeer oder wählen Sie das Segment erneut.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Program</name>
    <message>
        <source>Sends hashed customer audiences to TikTok from your own computer.</source>
        <translation>Sendet gehashte Kundenzielgruppen von Ihrem eigenen Computer an TikTok.</translation>
    </message>
    <message>
        <source>Start, paint, load the sign-in library, and exit.</source>
        <translation>Starten, zeichnen, die Anmeldebibliothek laden und beenden.</translation>
    </message>
</context>
<context>
    <name>remarketeer::PropertiesModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Distinct values among those that were sampled, up to 200</source>
        <translation>Verschiedene Werte unter den Stichproben, bis zu 200</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>distinct values among sampled ones</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::PropertyCatalogue</name>
    <message>
        <source>Looking at the properties was cancelled.</source>
        <translation>Die Durchsicht der Eigenschaften wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::PropertyMapping</name>
    <message>
        <source>The mapping has an unknown key “%1”. Use one of: %2.</source>
        <translation>Die Zuordnung enthält den unbekannten Schlüssel „%1“. Verwenden Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>In the mapping, “%1” must be %2.</source>
        <translation>In der Zuordnung hat „%1“ nicht die richtige Form. Erforderlich ist: %2.</translation>
    </message>
    <message>
        <source>the name of a property, or {&quot;property&quot;: name, &quot;word&quot;: &quot;first&quot; or &quot;last&quot;}</source>
        <translation>der Name einer Eigenschaft oder {&quot;property&quot;: Name, &quot;word&quot;: &quot;first&quot; oder &quot;last&quot;}</translation>
    </message>
    <message>
        <source>a country code of two capital letters, such as &quot;DE&quot;</source>
        <translation>ein Ländercode aus zwei Großbuchstaben, etwa &quot;DE&quot;</translation>
    </message>
    <message>
        <source>&quot;dmy&quot; (day first) or &quot;mdy&quot; (month first)</source>
        <translation>&quot;dmy&quot; (Tag zuerst) oder &quot;mdy&quot; (Monat zuerst)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an object: {…}</source>
        <translation>ein Objekt: {…}</translation>
    </message>
</context>
<context>
    <name>remarketeer::PropertyPicker</name>
    <message>
        <source>Mapped User Property for %1: %2</source>
        <translation>Zugeordnete Nutzereigenschaft für %1: %2</translation>
    </message>
    <message>
        <source>Mapped User Property for %1: %2, %3</source>
        <translation>Zugeordnete Nutzereigenschaft für %1: %2, %3</translation>
    </message>
    <message>
        <source>“%1” is not in the profile source any more. The choice is kept; the column stays blank until the property is back or another one is chosen.</source>
        <translation>„%1“ ist nicht mehr in der Profilquelle. Die Auswahl bleibt erhalten; die Spalte bleibt leer, bis die Eigenschaft wieder da ist oder eine andere gewählt wird.</translation>
    </message>
    <message>
        <source>User property for %1</source>
        <translation>Nutzereigenschaft für %1</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Eigenschaften suchen</translation>
    </message>
</context>
<context>
    <name>remarketeer::ReachFigures</name>
    <message>
        <source>Estimated reach</source>
        <translation>Geschätzte Reichweite</translation>
    </message>
    <message>
        <source>With an email</source>
        <translation>Mit E-Mail</translation>
    </message>
    <message>
        <source>With a phone</source>
        <translation>Mit Telefon</translation>
    </message>
    <message>
        <source>With a device ID</source>
        <translation>Mit Geräte-ID</translation>
    </message>
    <message>
        <source>Can’t be matched</source>
        <translation>Nicht abgleichbar</translation>
    </message>
    <message>
        <source>Identifiers are hashed on this computer. TikTok needs at least %1 matched people before an audience can be used.</source>
        <translation>Kennungen werden auf diesem Computer gehasht. TikTok braucht mindestens %1 abgeglichene Personen, bevor eine Zielgruppe nutzbar ist.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ReachPanel</name>
    <message>
        <source>Counting the profiles</source>
        <translation>Profile werden gezählt</translation>
    </message>
    <message>
        <source>More rows…</source>
        <translation>Weitere Zeilen…</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln profile(s) in %1</source>
        <translation>
            <numerusform>von %Ln Profil in %1</numerusform>
            <numerusform>von %Ln Profilen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the profiles in %1…</source>
        <translation>Profile in %1 werden gezählt…</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Fewer than %1 people: TikTok will not be able to use this audience.</source>
        <translation>Weniger als %1 Personen: TikTok kann diese Zielgruppe nicht nutzen.</translation>
    </message>
    <message>
        <source>No identifier in the first rows</source>
        <translation>Keine Kennung in den ersten Zeilen</translation>
    </message>
    <message>
        <source>First row, as TikTok gets it</source>
        <translation>Erste Zeile, wie TikTok sie erhält</translation>
    </message>
    <message>
        <source>Row %1, as TikTok gets it</source>
        <translation>Zeile %1, wie TikTok sie erhält</translation>
    </message>
    <message>
        <source>already hashed</source>
        <translation>bereits gehasht</translation>
    </message>
</context>
<context>
    <name>remarketeer::ReceivedValue</name>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>What TikTok receives: %1</source>
        <translation>Was TikTok erhält: %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::RecurrenceForm</name>
    <message>
        <source>Days, weeks or months</source>
        <translation>Tage, Wochen oder Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Which days of the month</source>
        <translation>Welche Tage des Monats</translation>
    </message>
    <message>
        <source>on these days</source>
        <translation>an diesen Tagen</translation>
    </message>
    <message>
        <source>on a weekday</source>
        <translation>an einem Wochentag</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>1, 15</source>
        <comment>days of a month, as an example</comment>
        <translation>1, 15</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Welcher im Monat</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritter</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierter</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfter</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>on a date</source>
        <translation>an einem Datum</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message numerus="yes">
        <source> runs</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Lauf</numerusform>
            <numerusform> Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Days of a month are numbers from 1 to 31.</source>
        <translation>Tage eines Monats sind Zahlen von 1 bis 31.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RenameAudienceDialog</name>
    <message>
        <source>Rename audience</source>
        <translation>Zielgruppe umbenennen</translation>
    </message>
    <message>
        <source>The name is what TikTok Ads Manager shows. The campaign goes on as it is.</source>
        <translation>Den Namen zeigt der TikTok Ads Manager. Die Kampagne geht unverändert weiter.</translation>
    </message>
    <message>
        <source>Name of the audience</source>
        <translation>Name der Zielgruppe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Type a name of 1 to 128 characters.</source>
        <translation>Geben Sie einen Namen von 1 bis 128 Zeichen ein.</translation>
    </message>
    <message>
        <source>Renaming at TikTok…</source>
        <translation>Wird bei TikTok umbenannt…</translation>
    </message>
    <message>
        <source>The audience is called “%1” now.</source>
        <translation>Die Zielgruppe heißt jetzt „%1“.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RenameSourceDialog</name>
    <message>
        <source>Rename source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>remarketeer::ReviewStep</name>
    <message>
        <source>Go to Start here</source>
        <translation>Zu „Start“</translation>
    </message>
    <message>
        <source>Go to Who</source>
        <translation>Zu „Wer“</translation>
    </message>
    <message>
        <source>Go to What</source>
        <translation>Zu „Was“</translation>
    </message>
    <message>
        <source>Go to When</source>
        <translation>Zu „Wann“</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>The first rows, as TikTok will get them</source>
        <translation>Die ersten Zeilen, wie TikTok sie erhält</translation>
    </message>
    <message>
        <source>The first rows, value by value</source>
        <translation>Die ersten Zeilen, Wert für Wert</translation>
    </message>
    <message>
        <source>These values are on your screen only; they are not stored or sent.</source>
        <translation>Diese Werte sind nur auf Ihrem Bildschirm; sie werden weder gespeichert noch gesendet.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RowActions</name>
    <message>
        <source>Refresh %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Send audience with %1</source>
        <translation>Zielgruppe mit %1 senden</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::RowMenuButton</name>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::RowProblem</name>
    <message>
        <source>too few cells</source>
        <translation>zu wenige Zellen</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>zu viele Zellen</translation>
    </message>
    <message>
        <source>row too long</source>
        <translation>Zeile zu lang</translation>
    </message>
    <message>
        <source>binary data in the row</source>
        <translation>Binärdaten in der Zeile</translation>
    </message>
    <message>
        <source>characters in another encoding</source>
        <translation>Zeichen in anderer Kodierung</translation>
    </message>
    <message>
        <source>quotation mark without its end</source>
        <translation>Anführungszeichen ohne Ende</translation>
    </message>
</context>
<context>
    <name>remarketeer::RowText</name>
    <message>
        <source>The workspace holds an entry that this version of Remarketeer cannot read. It was changed by another program, or is damaged; restore it from a backup, or begin with an empty workspace.</source>
        <translation>Der Arbeitsbereich enthält einen Eintrag, den diese Version von Remarketeer nicht lesen kann. Er wurde von einem anderen Programm geändert oder ist beschädigt; stellen Sie den Arbeitsbereich aus einer Sicherung wieder her oder beginnen Sie mit einem leeren.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleCard</name>
    <message>
        <source>Without rules, everybody in the source matches.</source>
        <translation>Ohne Regeln passen alle in der Quelle.</translation>
    </message>
    <message>
        <source>Profiles that match</source>
        <translation>Passende Profile erfüllen</translation>
    </message>
    <message>
        <source>Profile source</source>
        <translation>Profilquelle</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <source>Choose a profile source</source>
        <translation>Profilquelle wählen</translation>
    </message>
    <message>
        <source>Profile source: %1</source>
        <translation>Profilquelle: %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleCheck</name>
    <message>
        <source>The condition “%1” needs a number such as 1234.5: with a decimal point, without thousands separators.</source>
        <translation>Die Bedingung „%1“ braucht eine Zahl wie 1234.5: mit Dezimalpunkt, ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>In the condition “%1” the first number is above the second. Swap them.</source>
        <translation>In der Bedingung „%1“ ist die erste Zahl größer als die zweite. Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>The condition “%1” needs a date such as 2026-11-28, or a number of days ago.</source>
        <translation>Die Bedingung „%1“ braucht ein Datum wie 2026-11-28 oder eine Anzahl von Tagen zurück.</translation>
    </message>
    <message>
        <source>In the condition “%1” the first date is after the second. Swap them.</source>
        <translation>In der Bedingung „%1“ liegt das erste Datum nach dem zweiten. Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>The pattern of the condition “%1” cannot be used: %2. Correct it.</source>
        <translation>Das Muster der Bedingung „%1“ kann nicht verwendet werden: %2. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>The condition “%1” needs a whole number of days from 0 to %2.</source>
        <translation>Die Bedingung „%1“ braucht eine ganze Zahl von Tagen von 0 bis %2.</translation>
    </message>
    <message>
        <source>The list “%1” of the condition “%2” is not there. Choose the file again.</source>
        <translation>Die Liste „%1“ der Bedingung „%2“ ist nicht vorhanden. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A group has no conditions. Add one or remove the group.</source>
        <translation>Eine Gruppe hat keine Bedingungen. Fügen Sie eine hinzu oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>The condition “%1” has no property yet. Choose one or remove it.</source>
        <translation>Die Bedingung „%1“ hat noch keine Eigenschaft. Wählen Sie eine oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The condition “%1” asks for the property “%2”, which the profile source does not have. Choose another property or remove the condition.</source>
        <translation>Die Bedingung „%1“ fragt nach der Eigenschaft „%2“, die die Profilquelle nicht hat. Wählen Sie eine andere Eigenschaft oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The condition “%1” takes no value. Remove the value.</source>
        <translation>Die Bedingung „%1“ nimmt keinen Wert. Entfernen Sie den Wert.</translation>
    </message>
    <message>
        <source>The condition “%1” has no value yet. Give one or remove the condition.</source>
        <translation>Die Bedingung „%1“ hat noch keinen Wert. Geben Sie einen an oder entfernen Sie die Bedingung.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleGroupBox</name>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleList</name>
    <message>
        <source>How many of the rules must match</source>
        <translation>Wie viele der Regeln zutreffen müssen</translation>
    </message>
    <message>
        <source>How many of the rules of %1 must match</source>
        <translation>Wie viele der Regeln von %1 zutreffen müssen</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle Regeln</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>mindestens eine Regel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>what is added, and to which group</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>+ Add rule</source>
        <translation>+ Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>+ Add group</source>
        <translation>+ Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleOperators</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>List in a file</source>
        <translation>Liste in einer Datei</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is not one of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>passt auf das Muster</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>fällt auf</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist früher als</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist später als</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>liegt im Zeitraum</translation>
    </message>
    <message>
        <source>is in the last (days)</source>
        <translation>liegt in den letzten (Tage)</translation>
    </message>
    <message>
        <source>is longer ago than (days)</source>
        <translation>ist länger her als (Tage)</translation>
    </message>
    <message>
        <source>is in the next (days)</source>
        <translation>liegt in den nächsten (Tage)</translation>
    </message>
    <message>
        <source>has its anniversary within (days)</source>
        <translation>jährt sich innerhalb von (Tage)</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>is in the list</source>
        <translation>steht in der Liste</translation>
    </message>
    <message>
        <source>is not in the list</source>
        <translation>steht nicht in der Liste</translation>
    </message>
    <message>
        <source>can be reached by</source>
        <translation>ist erreichbar per</translation>
    </message>
    <message>
        <source>cannot be reached by</source>
        <translation>ist nicht erreichbar per</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>Geräte-ID</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleRow</name>
    <message>
        <source>Property of %1</source>
        <translation>Eigenschaft von %1</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Eigenschaften suchen</translation>
    </message>
    <message>
        <source>Operator of %1</source>
        <translation>Operator von %1</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Operatoren suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose a property</source>
        <translation>Eigenschaft wählen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Property of %1: %2</source>
        <translation>Eigenschaft von %1: %2</translation>
    </message>
    <message>
        <source>Operator of %1: %2</source>
        <translation>Operator von %1: %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rule and group</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleSentences</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>liegt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>is in the period from %1 to %2</source>
        <translation>liegt im Zeitraum von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>is in the last %n day(s)</source>
        <translation>
            <numerusform>liegt im letzten %n Tag</numerusform>
            <numerusform>liegt in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>is in the last … days</source>
        <translation>liegt in den letzten … Tagen</translation>
    </message>
    <message numerus="yes">
        <source>is more than %n day(s) ago</source>
        <translation>
            <numerusform>ist mehr als %n Tag her</numerusform>
            <numerusform>ist mehr als %n Tage her</numerusform>
        </translation>
    </message>
    <message>
        <source>is more than … days ago</source>
        <translation>ist mehr als … Tage her</translation>
    </message>
    <message numerus="yes">
        <source>is in the next %n day(s)</source>
        <translation>
            <numerusform>liegt im nächsten %n Tag</numerusform>
            <numerusform>liegt in den nächsten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>is in the next … days</source>
        <translation>liegt in den nächsten … Tagen</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>jährt sich heute</translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>jährt sich innerhalb von %n Tag</numerusform>
            <numerusform>jährt sich innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>has its anniversary in the next … days</source>
        <translation>jährt sich innerhalb von … Tagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>operator and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>property and what is asked of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunCard</name>
    <message>
        <source>%1 %2</source>
        <comment>number and reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 for other reasons</source>
        <translation>%1 aus anderen Gründen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Values left blank</source>
        <translation>Leer gelassene Werte</translation>
    </message>
    <message>
        <source>Refresh…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show skipped rows…</source>
        <translation>Übersprungene Zeilen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Opens the folder of the audience file.</source>
        <translation>Öffnet den Ordner der Zielgruppendatei.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a run and where it goes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 profiles a second</source>
        <translation>%1 Profile je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Started by hand, beside the schedule of “%1”.</source>
        <translation>Von Hand gestartet, neben dem Zeitplan von „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Planned for %1, caught up; %n earlier one(s) was/were missed.</source>
        <translation>
            <numerusform>Geplant für %1, nachgeholt; %n früherer wurde versäumt.</numerusform>
            <numerusform>Geplant für %1, nachgeholt; %n frühere wurden versäumt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>Added / removed</source>
        <translation>Hinzugefügt / entfernt</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>people added, people removed</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>compared with the run before</source>
        <translation>verglichen mit dem Lauf davor</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunFiles</name>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions and the free space, then try again.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Prüfen Sie seine Berechtigungen und den freien Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunPage</name>
    <message>
        <source>Open skipped rows…</source>
        <translation>Übersprungene Zeilen öffnen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>A file of row numbers and reasons. It holds no values.</source>
        <translation>Eine Datei mit Zeilennummern und Gründen. Sie enthält keine Werte.</translation>
    </message>
    <message>
        <source>Audience ID</source>
        <translation>Zielgruppen-ID</translation>
    </message>
    <message>
        <source>Profiles read</source>
        <translation>Gelesene Profile</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Parts uploaded</source>
        <translation>Hochgeladene Teile</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Audience ID at TikTok: %1</source>
        <translation>Zielgruppen-ID bei TikTok: %1</translation>
    </message>
    <message>
        <source>%1 The run goes on by itself once %2 is connected again.</source>
        <translation>%1 Der Lauf geht von selbst weiter, sobald %2 wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The program ended in the middle of this run.</source>
        <translation>Das Programm wurde mitten in diesem Lauf beendet.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed at TikTok.</source>
        <translation>Bei TikTok wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Profiles that were left out</source>
        <translation>Ausgelassene Profile</translation>
    </message>
    <message>
        <source>Values that were left blank</source>
        <translation>Leer gelassene Werte</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunService</name>
    <message>
        <source>Choose a file with customers first.</source>
        <translation>Wählen Sie zuerst eine Datei mit Kunden.</translation>
    </message>
    <message>
        <source>Choose a file to write to.</source>
        <translation>Wählen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Choose an ad account.</source>
        <translation>Wählen Sie ein Werbekonto.</translation>
    </message>
    <message>
        <source>This ad account is not in the workspace any more.</source>
        <translation>Dieses Werbekonto ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Refresh it on the accounts page first.</source>
        <translation>%1 ist getrennt. Aktualisieren Sie das Konto zuerst auf der Kontenseite.</translation>
    </message>
    <message>
        <source>TikTok does not let %1 be used: %2</source>
        <translation>%1 kann bei TikTok nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>TikTok matches people by Email, Phone or a device ID. Choose at least one of them, or save to a file only.</source>
        <translation>TikTok gleicht Personen über E-Mail, Telefon oder eine Geräte-ID ab. Wählen Sie mindestens eines davon oder speichern Sie nur in eine Datei.</translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <translation>Geben Sie der Zielgruppe einen Namen.</translation>
    </message>
    <message>
        <source>Choose an audience to modify.</source>
        <translation>Wählen Sie eine Zielgruppe zum Ändern.</translation>
    </message>
    <message numerus="yes">
        <source>A description has at most 200 characters; shorten it by %n.</source>
        <translation>
            <numerusform>Eine Beschreibung hat höchstens 200 Zeichen; kürzen Sie sie um %n.</numerusform>
            <numerusform>Eine Beschreibung hat höchstens 200 Zeichen; kürzen Sie sie um %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be resumed.</source>
        <translation>Dieser Lauf kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The ad account %1 was deleted. Connect it again first.</source>
        <translation>Das Werbekonto %1 wurde gelöscht. Verbinden Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Refresh it on the accounts page; the run then goes on.</source>
        <translation>%1 ist getrennt. Aktualisieren Sie das Konto auf der Kontenseite; der Lauf geht dann weiter.</translation>
    </message>
    <message>
        <source>This run is still under way. Cancel it first.</source>
        <translation>Dieser Lauf ist noch im Gange. Brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>None of the profiles has a value that TikTok can match, so nothing was sent. See the skipped rows for the reasons.</source>
        <translation>Keines der Profile hat einen Wert, den TikTok abgleichen kann; daher wurde nichts gesendet. Die Gründe stehen bei den übersprungenen Zeilen.</translation>
    </message>
    <message>
        <source>About %1 people would be left in the audience. TikTok wants at least %2, so nothing was changed. Widen the segment, or add people first.</source>
        <translation>In der Zielgruppe blieben ungefähr %1 Personen übrig. TikTok verlangt mindestens %2, daher wurde nichts geändert. Erweitern Sie das Segment oder fügen Sie zuerst Personen hinzu.</translation>
    </message>
    <message>
        <source>The campaign has no earlier run to compare with.</source>
        <translation>Die Kampagne hat keinen früheren Lauf zum Vergleichen.</translation>
    </message>
    <message>
        <source>Another Remarketeer on this workspace is at work on it. Wait until it is done.</source>
        <translation>Ein anderes Remarketeer mit diesem Arbeitsbereich arbeitet gerade daran. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The profile source was removed from the workspace. Choose another one.</source>
        <translation>Die Profilquelle wurde aus dem Arbeitsbereich entfernt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>TikTok does not have the audience “%1” any more: it was deleted there. Clone the campaign, and choose another audience or create a new one.</source>
        <translation>TikTok hat die Zielgruppe „%1“ nicht mehr: sie wurde dort gelöscht. Klonen Sie die Kampagne und wählen Sie eine andere Zielgruppe oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>The next run of “%1” is compared with this one, so it stays until then.</source>
        <translation>Der nächste Lauf von „%1“ wird mit diesem verglichen, darum bleibt er bis dahin.</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunWords</name>
    <message>
        <source>Reading and hashing the profiles</source>
        <translation>Profile werden gelesen und gehasht</translation>
    </message>
    <message>
        <source>Uploading part %1 of %2</source>
        <translation>Teil %1 von %2 wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Creating the audience at TikTok</source>
        <translation>Zielgruppe wird bei TikTok erstellt</translation>
    </message>
    <message>
        <source>Changing the audience at TikTok</source>
        <translation>Zielgruppe wird bei TikTok geändert</translation>
    </message>
    <message>
        <source>Waiting for reconnect</source>
        <translation>Wartet auf Verbindung</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>In Datei gespeichert</translation>
    </message>
    <message>
        <source>Sent to TikTok</source>
        <translation>An TikTok gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>no usable value of the chosen attributes</source>
        <translation>kein verwendbarer Wert der gewählten Attribute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The file holds hashes only and can be uploaded by hand in TikTok Ads Manager. It stays on this computer.</source>
        <translation>Die Datei enthält nur Hashwerte und kann im TikTok Ads Manager von Hand hochgeladen werden. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>TikTok needs up to 48 hours to match the people. Until then the audience shows a size of 0, and it stays at 0 when fewer than %1 people are matched. You find it in TikTok Ads Manager under Audience Manager.</source>
        <translation>TikTok braucht bis zu 48 Stunden, um die Personen abzugleichen. Bis dahin zeigt die Zielgruppe die Größe 0, und dabei bleibt es, wenn weniger als %1 Personen abgeglichen werden. Sie finden sie im TikTok Ads Manager unter „Audience Manager“.</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Läuft anderswo</translation>
    </message>
    <message>
        <source>Waiting until TikTok can change the audience</source>
        <translation>Wartet, bis TikTok die Zielgruppe ändern kann</translation>
    </message>
    <message>
        <source>Nothing had changed</source>
        <translation>Nichts hatte sich geändert</translation>
    </message>
</context>
<context>
    <name>remarketeer::RunsModel</name>
    <message>
        <source>new audience</source>
        <translation>neue Zielgruppe</translation>
    </message>
    <message>
        <source>append</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>to a file only</source>
        <translation>nur in eine Datei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account and kind of change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>resumes after Refresh</source>
        <translation>geht nach Aktualisieren weiter</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>keep in sync</source>
        <translation>synchron halten</translation>
    </message>
    <message>
        <source>caught up</source>
        <translation>nachgeholt</translation>
    </message>
</context>
<context>
    <name>remarketeer::SandboxProgram</name>
    <message>
        <source>A local stand-in for TikTok&apos;s Business API, for trying out and for tests. It listens on 127.0.0.1 alone. Its app secret is a fixed, public and worthless value:
  %1
docs/sandbox.md describes users, faults and control addresses.</source>
        <translation>Ein lokaler Ersatz für die Business API von TikTok, zum Ausprobieren und für Tests. Er lauscht nur auf 127.0.0.1. Sein App-Secret ist ein fester, öffentlicher und wertloser Wert:
  %1
docs/sandbox.md beschreibt Nutzer, Fehler und Steueradressen.</translation>
    </message>
    <message>
        <source>Port to listen on (default: any free one).</source>
        <translation>Port, an dem gelauscht wird (Standard: ein beliebiger freier).</translation>
    </message>
    <message>
        <source>Folder that keeps tokens and audiences for the next start.</source>
        <translation>Ordner, der Token und Zielgruppen für den nächsten Start aufbewahrt.</translation>
    </message>
    <message>
        <source>Ad accounts of the sandbox&apos;s user (default: 6).</source>
        <translation>Werbekonten des Nutzers der Sandbox (Standard: 6).</translation>
    </message>
    <message>
        <source>What goes wrong on purpose, such as upload:code=50000*2.</source>
        <translation>Was absichtlich schiefgeht, etwa upload:code=50000*2.</translation>
    </message>
    <message>
        <source>Seconds until a token expires (default: never).</source>
        <translation>Sekunden, bis ein Token abläuft (Standard: nie).</translation>
    </message>
    <message>
        <source>Matched people that an audience needs (default: 1000).</source>
        <translation>Abgeglichene Personen, die eine Zielgruppe braucht (Standard: 1000).</translation>
    </message>
    <message>
        <source>Seconds that an audience is computed (default: 1).</source>
        <translation>Sekunden, die eine Zielgruppe berechnet wird (Standard: 1).</translation>
    </message>
    <message>
        <source>API calls allowed in a second, 0 for any number (default: 10).</source>
        <translation>Erlaubte API-Aufrufe je Sekunde, 0 für beliebig viele (Standard: 10).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 erwartet eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>Sandbox at %1, app id %2, redirect address %3</source>
        <translation>Sandbox auf %1, App-ID %2, Weiterleitungsadresse %3</translation>
    </message>
</context>
<context>
    <name>remarketeer::SandboxServer</name>
    <message>
        <source>The sandbox cannot listen on port %1. Choose another port.</source>
        <translation>Die Sandbox kann nicht an Port %1 lauschen. Wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Schedule</name>
    <message>
        <source>Choose the date and time of the run.</source>
        <translation>Wählen Sie Datum und Uhrzeit des Laufs.</translation>
    </message>
    <message>
        <source>Add at least one date and time.</source>
        <translation>Fügen Sie mindestens ein Datum mit Uhrzeit hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>A campaign runs at %1 dates and times at most; remove %n of them.</source>
        <translation>
            <numerusform>Eine Kampagne läuft an höchstens %1 Terminen; entfernen Sie %n davon.</numerusform>
            <numerusform>Eine Kampagne läuft an höchstens %1 Terminen; entfernen Sie %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each run needs a date, and a time in hours and minutes.</source>
        <translation>Jeder Lauf braucht ein Datum und eine Uhrzeit in Stunden und Minuten.</translation>
    </message>
    <message>
        <source>Choose a distance of 1 to %1 days; for a longer one, choose weeks or months.</source>
        <translation>Wählen Sie einen Abstand von 1 bis %1 Tagen; für einen längeren wählen Sie Wochen oder Monate.</translation>
    </message>
    <message>
        <source>Choose a distance of 1 to %1 weeks; for a longer one, choose months.</source>
        <translation>Wählen Sie einen Abstand von 1 bis %1 Wochen; für einen längeren wählen Sie Monate.</translation>
    </message>
    <message>
        <source>Choose a distance of 1 to %1 months.</source>
        <translation>Wählen Sie einen Abstand von 1 bis %1 Monaten.</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Choose at least one day of the month.</source>
        <translation>Wählen Sie mindestens einen Tag des Monats.</translation>
    </message>
    <message>
        <source>Choose days of the month or weekdays of the month, not both.</source>
        <translation>Wählen Sie Tage des Monats oder Wochentage des Monats, nicht beides.</translation>
    </message>
    <message>
        <source>The days of a month are 1 to 31, and the last day.</source>
        <translation>Die Tage eines Monats sind 1 bis 31 und der letzte Tag.</translation>
    </message>
    <message>
        <source>The weekdays of a month are the first to the fifth, and the last.</source>
        <translation>Die Wochentage eines Monats sind der erste bis fünfte und der letzte.</translation>
    </message>
    <message>
        <source>Choose the date on which the campaign ends.</source>
        <translation>Wählen Sie das Datum, an dem die Kampagne endet.</translation>
    </message>
    <message>
        <source>The campaign ends before its first day. Choose a later end or an earlier first day.</source>
        <translation>Die Kampagne endet vor ihrem ersten Tag. Wählen Sie ein späteres Ende oder einen früheren ersten Tag.</translation>
    </message>
    <message>
        <source>Choose an end after 1 to %1 runs.</source>
        <translation>Wählen Sie ein Ende nach 1 bis %1 Läufen.</translation>
    </message>
    <message>
        <source>Choose the time of day, in hours and minutes.</source>
        <translation>Wählen Sie die Uhrzeit in Stunden und Minuten.</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Wählen Sie den ersten Tag.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>In the schedule, “%1” must be %2.</source>
        <translation>Im Zeitplan hat „%1“ nicht die richtige Form. Erforderlich ist: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-03-01&quot;</source>
        <translation>ein Datum wie &quot;2026-03-01&quot;</translation>
    </message>
    <message>
        <source>a time such as &quot;09:00&quot;</source>
        <translation>eine Uhrzeit wie &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>a list of dates and times such as &quot;2026-03-01T09:00&quot;</source>
        <translation>eine Liste von Terminen wie &quot;2026-03-01T09:00&quot;</translation>
    </message>
    <message>
        <source>a list of days from 1 to 31 or &quot;last&quot;</source>
        <translation>eine Liste von Tagen von 1 bis 31 oder &quot;last&quot;</translation>
    </message>
    <message>
        <source>a list of {&quot;nth&quot;: 1 to 5 or &quot;last&quot;, &quot;weekday&quot;: %1}</source>
        <translation>eine Liste von {&quot;nth&quot;: 1 bis 5 oder &quot;last&quot;, &quot;weekday&quot;: %1}</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>eine Liste von höchstens %1 Einträgen</translation>
    </message>
    <message>
        <source>The schedule has an unknown key “%1”. Use one of: %2.</source>
        <translation>Der Zeitplan enthält den unbekannten Schlüssel „%1“. Verwenden Sie einen von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ScheduleDates</name>
    <message>
        <source>%1 has passed. Choose a later date and time.</source>
        <translation>%1 ist vorbei. Wählen Sie ein späteres Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 has passed. Choose a later date and time, or remove it.</source>
        <translation>%1 ist vorbei. Wählen Sie ein späteres Datum mit Uhrzeit oder entfernen Sie den Termin.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone “%1”. Choose another one for the workspace, or update the system’s time zone data.</source>
        <translation>Dieser Computer kennt die Zeitzone „%1“ nicht. Wählen Sie eine andere für den Arbeitsbereich oder aktualisieren Sie die Zeitzonendaten des Systems.</translation>
    </message>
    <message>
        <source>No run is left until the end on %1. Choose a later end or other days.</source>
        <translation>Bis zum Ende am %1 bleibt kein Lauf übrig. Wählen Sie ein späteres Ende oder andere Tage.</translation>
    </message>
    <message>
        <source>No month that this pattern reaches has such a day. Choose other days.</source>
        <translation>Kein Monat, den dieses Muster erreicht, hat einen solchen Tag. Wählen Sie andere Tage.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ScheduleWords</name>
    <message>
        <source>the first %1</source>
        <comment>weekday of a month</comment>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <comment>weekday of a month</comment>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <comment>weekday of a month</comment>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>fünften %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday of a month</comment>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <comment>of a month</comment>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden %n. Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede %n. Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden %n. Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>Every week on Monday and Thursday</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <comment>Every day at 09:00 (Europe/Berlin)</comment>
        <translation>%1 um %2 (%3)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>a schedule</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a schedule</comment>
        <translation>
            <numerusform>%1, %n Mal</numerusform>
            <numerusform>%1, %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, at %1 (%2)</source>
        <comment>a date and time, a time zone</comment>
        <translation>Einmal, am %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2 (%3)</source>
        <comment>dates and times, a time zone</comment>
        <translation>
            <numerusform>%n Mal von %1 bis %2 (%3)</numerusform>
            <numerusform>%n Mal von %1 bis %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Once, when it is published</source>
        <translation>Einmal, bei der Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>remarketeer::SearchPopup</name>
    <message>
        <source>Nothing by that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentChoiceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Profile source</source>
        <translation>Profilquelle</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a segment</comment>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentPage</name>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Save the segment first.</source>
        <translation>Speichern Sie das Segment zuerst.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Save the changed segment?</source>
        <translation>Geändertes Segment speichern?</translation>
    </message>
    <message>
        <source>Without saving, your changes are lost.</source>
        <translation>Ohne Speichern gehen Ihre Änderungen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match now</source>
        <translation>
            <numerusform>%Ln passt derzeit</numerusform>
            <numerusform>%Ln passen derzeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentPresenter</name>
    <message>
        <source>The segment does not exist any more.</source>
        <translation>Das Segment gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Add a profile source first: there is nobody to count.</source>
        <translation>Fügen Sie zuerst eine Profilquelle hinzu: Noch gibt es niemanden, der gezählt werden könnte.</translation>
    </message>
    <message>
        <source>The profile source was removed. Choose another one.</source>
        <translation>Die Profilquelle wurde entfernt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>%1 wird gelesen.</translation>
    </message>
    <message>
        <source>A rule is broken, so nobody is counted.</source>
        <translation>Eine Regel ist fehlerhaft, deshalb wird niemand gezählt.</translation>
    </message>
    <message>
        <source>A rule is not finished. The count waits for it.</source>
        <translation>Eine Regel ist nicht fertig. Die Zählung wartet darauf.</translation>
    </message>
    <message>
        <source>%1 % of %2 · counted in under %3 s</source>
        <translation>%1 % von %2 · in weniger als %3 s gezählt</translation>
    </message>
    <message>
        <source>%1 % of %2 · counted in %3 s</source>
        <translation>%1 % von %2 · in %3 s gezählt</translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation>Nicht mehr in der Quelle</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>This group has no rules. Add one, or remove the group.</source>
        <translation>Diese Gruppe hat keine Regeln. Fügen Sie eine hinzu oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. Choose another property, or remove the rule.</source>
        <translation>„%1“ ist nicht mehr in %2. Wählen Sie eine andere Eigenschaft oder entfernen Sie die Regel.</translation>
    </message>
    <message>
        <source>Not finished: choose a property.</source>
        <translation>Nicht fertig: Wählen Sie eine Eigenschaft.</translation>
    </message>
    <message>
        <source>Not finished: give a value.</source>
        <translation>Nicht fertig: Geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>Gelöschtes Segment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>segment and number of people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The file %1 is not there. Choose it again, or remove it.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Wählen Sie sie erneut oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The segment was deleted. Choose another one, or remove it.</source>
        <translation>Das Segment wurde gelöscht. Wählen Sie ein anderes oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which is not in %3. It cannot be left out here.</source>
        <translation>„%1“ fragt nach „%2“, das in %3 nicht vorhanden ist. Das Segment kann hier nicht ausgelassen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who match are left out</source>
        <translation>
            <numerusform>%Ln passende Person wird ausgelassen</numerusform>
            <numerusform>%Ln passende Personen werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the files are no hash, e-mail address, phone number or device ID, and leave nobody out</source>
        <translation>
            <numerusform>%Ln Zeile der Dateien ist weder Hash noch E-Mail-Adresse, Telefonnummer oder Geräte-ID und lässt niemanden aus</numerusform>
            <numerusform>%Ln Zeilen der Dateien sind weder Hash noch E-Mail-Adresse, Telefonnummer oder Geräte-ID und lassen niemanden aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentRowActions</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentRules</name>
    <message>
        <source>A condition has more than %1 values. Put them into a file, one a line, and use “is in the list”.</source>
        <translation>Eine Bedingung hat mehr als %1 Werte. Schreiben Sie sie in eine Datei, einen je Zeile, und verwenden Sie „steht in der Liste“.</translation>
    </message>
    <message>
        <source>A property or value of a condition has more than %1 characters. Shorten it.</source>
        <translation>Eine Eigenschaft oder ein Wert einer Bedingung hat mehr als %1 Zeichen. Kürzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>Groups are nested too deep. A group may hold groups, but those hold conditions alone.</source>
        <translation>Gruppen sind zu tief verschachtelt. Eine Gruppe darf Gruppen enthalten, aber diese enthalten nur Bedingungen.</translation>
    </message>
    <message>
        <source>The rules have more than %1 conditions. Remove some, or put values into a list.</source>
        <translation>Die Regeln haben mehr als %1 Bedingungen. Entfernen Sie einige oder schreiben Sie Werte in eine Liste.</translation>
    </message>
    <message>
        <source>The rules have more than %1 groups. Remove some.</source>
        <translation>Die Regeln haben mehr als %1 Gruppen. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The rules leave out more than %1 segments and files. Remove some.</source>
        <translation>Die Regeln lassen mehr als %1 Segmente und Dateien aus. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The path of a file that is left out has more than %1 characters.</source>
        <translation>Der Pfad einer ausgelassenen Datei hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>In the rules of a segment, “%1” must be %2.</source>
        <translation>In den Regeln eines Segments hat „%1“ nicht die richtige Form. Erforderlich ist: %2.</translation>
    </message>
    <message>
        <source>The rules of a segment have an unknown key “%1”. Use one of: %2.</source>
        <translation>Die Regeln eines Segments enthalten den unbekannten Schlüssel „%1“. Verwenden Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>a list of objects: [{…}, …]</source>
        <translation>eine Liste von Objekten: [{…}, …]</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>&quot;email&quot;, &quot;phone&quot; or &quot;device_id&quot;</source>
        <translation>&quot;email&quot;, &quot;phone&quot; oder &quot;device_id&quot;</translation>
    </message>
    <message>
        <source>the name of a property</source>
        <translation>der Name einer Eigenschaft</translation>
    </message>
    <message>
        <source>a list of texts: [&quot;…&quot;, …]</source>
        <translation>eine Liste von Texten: [&quot;…&quot;, …]</translation>
    </message>
    <message>
        <source>&quot;all&quot; or &quot;any&quot;</source>
        <translation>&quot;all&quot; oder &quot;any&quot;</translation>
    </message>
    <message>
        <source>a list of {&quot;segment&quot;: id} and {&quot;file&quot;: path}</source>
        <translation>eine Liste von {&quot;segment&quot;: ID} und {&quot;file&quot;: Pfad}</translation>
    </message>
    <message>
        <source>The rules of a segment were written by a newer Remarketeer. Use that one.</source>
        <translation>Die Regeln eines Segments wurden von einem neueren Remarketeer geschrieben. Verwenden Sie dieses.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentService</name>
    <message>
        <source>This kind of profile source cannot be counted.</source>
        <translation>Diese Art von Profilquelle kann nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Geben Sie dem Segment einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Der Name ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Another segment is called “%1”. Choose another name.</source>
        <translation>Ein anderes Segment heißt „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The segment leaves itself out, so nobody would be in it. Remove it from those that are always left out.</source>
        <translation>Das Segment lässt sich selbst aus, deshalb wäre niemand darin. Entfernen Sie es aus denen, die immer ausgelassen werden.</translation>
    </message>
    <message>
        <source>“%1” is left out, but leaves out this segment itself. Remove it from those that are always left out.</source>
        <translation>„%1“ wird ausgelassen, lässt aber selbst dieses Segment aus. Entfernen Sie es aus denen, die immer ausgelassen werden.</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (Kopie %1)</translation>
    </message>
    <message>
        <source>The segment does not exist any more.</source>
        <translation>Das Segment gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The segment does not exist any more. Choose another one.</source>
        <translation>Das Segment gibt es nicht mehr. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A segment that is always left out does not exist any more. Remove it from those that are left out.</source>
        <translation>Ein Segment, das immer ausgelassen wird, gibt es nicht mehr. Entfernen Sie es aus denen, die ausgelassen werden.</translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation>Die Zählung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentsModel</name>
    <message>
        <source>Actions of %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentsPage</name>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Filter segments</source>
        <translation>Segmente filtern</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make your first segment</source>
        <translation>Erstellen Sie Ihr erstes Segment</translation>
    </message>
    <message>
        <source>A segment is a saved set of rules that picks customers from a profile source, such as those who have not bought for 90 days. Campaigns keep sending whoever matches.</source>
        <translation>Ein Segment ist ein gespeicherter Satz von Regeln, der Kunden aus einer Profilquelle auswählt, etwa alle, die seit 90 Tagen nichts gekauft haben. Kampagnen senden fortlaufend, wer jeweils passt.</translation>
    </message>
    <message>
        <source>Add a profile source first</source>
        <translation>Fügen Sie zuerst eine Profilquelle hinzu</translation>
    </message>
    <message>
        <source>Segments pick customers from a file of yours. Add it, then say whom you want.</source>
        <translation>Segmente wählen Kunden aus einer Ihrer Dateien aus. Fügen Sie sie hinzu und sagen Sie dann, wen Sie möchten.</translation>
    </message>
    <message>
        <source>Add profile source…</source>
        <translation>Profilquelle hinzufügen…</translation>
    </message>
    <message>
        <source>No segment matches the filter</source>
        <translation>Kein Segment passt zum Filter</translation>
    </message>
    <message>
        <source>The filter looks at name, rules, source, and what uses a segment.</source>
        <translation>Der Filter berücksichtigt Name, Regeln, Quelle und wovon ein Segment verwendet wird.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentsPresenter</name>
    <message>
        <source>Rules unreadable</source>
        <translation>Regeln unlesbar</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Quelle entfernt</translation>
    </message>
    <message>
        <source>The profile source was removed. Open the segment and choose another one.</source>
        <translation>Die Profilquelle wurde entfernt. Öffnen Sie das Segment und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>Source unreadable</source>
        <translation>Quelle unlesbar</translation>
    </message>
    <message>
        <source>Property missing</source>
        <translation>Eigenschaft fehlt</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>A file of people who are left out is not there. Open the segment and choose it again.</source>
        <translation>Eine Datei mit auszulassenden Personen ist nicht vorhanden. Öffnen Sie das Segment und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Left-out segment deleted</source>
        <translation>Ausgelassenes Segment gelöscht</translation>
    </message>
    <message>
        <source>A segment that is always left out was deleted. Open this one and remove it.</source>
        <translation>Ein Segment, das immer ausgelassen wird, wurde gelöscht. Öffnen Sie dieses hier und entfernen Sie es daraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s)</source>
        <translation>
            <numerusform>%1 von %n Segment</numerusform>
            <numerusform>%1 von %n Segmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of a footer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The segment’s rules are forgotten. Profiles and audiences at TikTok stay as they are.</source>
        <translation>Die Regeln des Segments werden vergessen. Profile und Zielgruppen bei TikTok bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) use(s) this segment and cannot run without it: %1.</source>
        <translation>
            <numerusform>%n Kampagne verwendet dieses Segment und kann ohne es nicht laufen: %1.</numerusform>
            <numerusform>%n Kampagnen verwenden dieses Segment und können ohne es nicht laufen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) leave(s) it out and will be broken: %1.</source>
        <translation>
            <numerusform>%n Segment lässt es aus und wird dann fehlerhaft sein: %1.</numerusform>
            <numerusform>%n Segmente lassen es aus und werden dann fehlerhaft sein: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SelectStep</name>
    <message>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation>Werbekonten</translation>
    </message>
    <message>
        <source>No account fits the filter.</source>
        <translation>Kein Konto passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n account(s)</source>
        <translation>
            <numerusform>%n Konto filtern</numerusform>
            <numerusform>%n Konten filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the accounts shown can be imported</source>
        <translation>Keines der angezeigten Konten kann importiert werden</translation>
    </message>
</context>
<context>
    <name>remarketeer::SendAudienceDialog</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Sent “%1” to %2</source>
        <translation>„%1“ an %2 gesendet</translation>
    </message>
    <message>
        <source>Sending “%1” to %2</source>
        <translation>„%1“ wird an %2 gesendet</translation>
    </message>
    <message>
        <source>Send audience to %1</source>
        <translation>Zielgruppe an %1 senden</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>Fortschritt und Ergebnis</translation>
    </message>
    <message>
        <source>Save to file only…</source>
        <translation>Nur in Datei speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run in background</source>
        <translation>Im Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Geschätzte Reichweite</translation>
    </message>
    <message>
        <source>You can close this: the run goes on, and Activity shows it.</source>
        <translation>Sie können dies schließen: Der Lauf geht weiter und wird unter „Aktivität“ angezeigt.</translation>
    </message>
    <message>
        <source>Remove these people from the audience?</source>
        <translation>Diese Personen aus der Zielgruppe entfernen?</translation>
    </message>
    <message>
        <source>Replace everybody in the audience?</source>
        <translation>Alle in der Zielgruppe ersetzen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the audience file</source>
        <translation>Zielgruppendatei speichern</translation>
    </message>
</context>
<context>
    <name>remarketeer::SendAudiencePresenter</name>
    <message numerus="yes">
        <source>The description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Beschreibung ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Beschreibung ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a CSV file of customers first.</source>
        <translation>Öffnen Sie zuerst eine CSV-Datei mit Kunden.</translation>
    </message>
    <message>
        <source>No attribute is mapped to a user property yet. Choose “Map it…” beside one.</source>
        <translation>Noch keinem Attribut ist eine Nutzereigenschaft zugeordnet. Wählen Sie „Zuordnen…“ neben einem Attribut.</translation>
    </message>
    <message>
        <source>Choose at least one attribute.</source>
        <translation>Wählen Sie mindestens ein Attribut.</translation>
    </message>
    <message>
        <source>This ad account is not connected any more.</source>
        <translation>Dieses Werbekonto ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Choose Email, Phone or a device ID: TikTok matches people on nothing else.</source>
        <translation>Wählen Sie E-Mail, Telefon oder eine Geräte-ID: Nur darüber gleicht TikTok Personen ab.</translation>
    </message>
    <message>
        <source>Choose the audience to change.</source>
        <translation>Wählen Sie die zu ändernde Zielgruppe.</translation>
    </message>
    <message>
        <source>No profile has a value that TikTok could match.</source>
        <translation>Kein Profil hat einen Wert, den TikTok abgleichen könnte.</translation>
    </message>
    <message>
        <source>Send profiles</source>
        <translation>Profile senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln profile(s)</source>
        <translation>
            <numerusform>%Ln Profil senden</numerusform>
            <numerusform>%Ln Profile senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in %1 is taken out of “%2” at TikTok. Ads that target it reach fewer people; ads that exclude it reach more. This cannot be undone here.</source>
        <translation>Alle aus %1 werden bei TikTok aus „%2“ entfernt. Anzeigen, die darauf ausgerichtet sind, erreichen weniger Personen; Anzeigen, die sie ausschließen, erreichen mehr. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Everybody who is in “%2” at TikTok now is replaced by the people in %1. Who was in it before is not kept anywhere. This cannot be undone here.</source>
        <translation>Alle, die jetzt bei TikTok in „%2“ sind, werden durch die Personen aus %1 ersetzt. Wer vorher darin war, wird nirgends aufbewahrt. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 audience.csv</source>
        <comment>name of the audience file, after that of the source</comment>
        <translation>%1 Zielgruppe.csv</translation>
    </message>
</context>
<context>
    <name>remarketeer::Services</name>
    <message>
        <source>Remarketeer is already open with the workspace in “%1”. Use that window, or close it first.</source>
        <translation>Remarketeer ist mit dem Arbeitsbereich in „%1“ bereits geöffnet. Verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SettingsPage</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Remarketeer starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Remarketeer.</translation>
    </message>
    <message>
        <source>Where data is stored</source>
        <translation>Wo Daten gespeichert sind</translation>
    </message>
    <message>
        <source>Accounts, the mapping, runs and audience files with hashes are in this folder. Customers’ raw data stays in your own files, and access tokens are in the system’s keychain alone.</source>
        <translation>Konten, Zuordnung, Läufe und Zielgruppendateien mit Hashwerten liegen in diesem Ordner. Die Rohdaten der Kunden bleiben in Ihren eigenen Dateien, und Zugriffstoken liegen allein im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>About Remarketeer</source>
        <translation>Über Remarketeer</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.</source>
        <translation>Version %1, mit Qt %2.</translation>
    </message>
    <message>
        <source>Remarketeer is free software under the Apache License 2.0. It uses Qt (LGPL 3), QCoro (MIT), QtKeychain (BSD), expected (CC0), libphonenumber (Apache 2.0) and OpenSSL (Apache 2.0). TikTok is a trademark of its owner, who has no part in this program.</source>
        <translation>Remarketeer ist freie Software unter der Apache License 2.0. Es verwendet Qt (LGPL 3), QCoro (MIT), QtKeychain (BSD), expected (CC0), libphonenumber (Apache 2.0) und OpenSSL (Apache 2.0). TikTok ist eine Marke ihres Inhabers, der an diesem Programm nicht beteiligt ist.</translation>
    </message>
</context>
<context>
    <name>remarketeer::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <translation>„%1“ freigeben</translation>
    </message>
    <message>
        <source>No other ad account of this sign-in is connected. Connect one on the accounts page.</source>
        <translation>Kein anderes Werbekonto dieser Anmeldung ist verbunden. Verbinden Sie eines auf der Kontenseite.</translation>
    </message>
    <message>
        <source>Ad accounts that are ticked may target and exclude the audience. TikTok lets accounts of the same Business Center share.</source>
        <translation>Angekreuzte Werbekonten dürfen die Zielgruppe ansprechen und ausschließen. Bei TikTok geht das unter Konten desselben Business Centers.</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <translation>Werbekonten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asking TikTok…</source>
        <translation>TikTok wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (not connected here)</source>
        <translation>%1 (hier nicht verbunden)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account, its id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is not shared any more.</source>
        <translation>„%1“ ist nicht mehr freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is shared with %n ad account(s).</source>
        <translation>
            <numerusform>„%1“ ist für %n Werbekonto freigegeben.</numerusform>
            <numerusform>„%1“ ist für %n Werbekonten freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing at TikTok…</source>
        <translation>Wird bei TikTok freigegeben…</translation>
    </message>
</context>
<context>
    <name>remarketeer::SignInStep</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The sign-in page has not appeared in this window. Sign in with your browser instead; this window goes on from there.</source>
        <translation>Die Anmeldeseite ist in diesem Fenster nicht erschienen. Melden Sie sich stattdessen mit Ihrem Browser an; dieses Fenster macht von dort aus weiter.</translation>
    </message>
    <message>
        <source>TikTok’s page cannot be shown in this window, because a part of Remarketeer is missing. Sign in with your browser instead; this window goes on from there.</source>
        <translation>Die Seite von TikTok kann in diesem Fenster nicht angezeigt werden, weil ein Teil von Remarketeer fehlt. Melden Sie sich stattdessen mit Ihrem Browser an; dieses Fenster macht von dort aus weiter.</translation>
    </message>
    <message>
        <source>The page wanted to leave TikTok; that was not opened here.</source>
        <translation>Die Seite wollte TikTok verlassen; das wurde hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>The page wanted to open %1, which was not opened here. If signing in needs it, use your browser.</source>
        <translation>Die Seite wollte %1 öffnen; das wurde hier nicht geöffnet. Falls die Anmeldung es erfordert, verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>TikTok’s sign-in page could not be loaded. Check the connection to the internet and start again, or try your browser.</source>
        <translation>Die Anmeldeseite von TikTok konnte nicht geladen werden. Prüfen Sie die Internetverbindung und beginnen Sie neu, oder versuchen Sie es mit Ihrem Browser.</translation>
    </message>
    <message>
        <source>The server could not prove that it is TikTok’s, so nothing was sent to it. Check the date of this computer and the network you are in, then start again.</source>
        <translation>Der Server konnte nicht nachweisen, dass er zu TikTok gehört; daher wurde nichts an ihn gesendet. Prüfen Sie das Datum dieses Computers und das Netzwerk, in dem Sie sind, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The view of the sign-in page stopped working. Sign in with your browser instead; this window goes on from there.</source>
        <translation>Die Ansicht der Anmeldeseite reagiert nicht mehr. Melden Sie sich stattdessen mit Ihrem Browser an; dieses Fenster macht von dort aus weiter.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SignInView</name>
    <message>
        <source>TikTok’s sign-in page</source>
        <translation>Anmeldeseite von TikTok</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Page opened by TikTok’s sign-in</source>
        <translation>Von der TikTok-Anmeldung geöffnete Seite</translation>
    </message>
</context>
<context>
    <name>remarketeer::SizeChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <comment>people, day</comment>
        <translation>%1 am %2.</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; at most %5.</source>
        <translation>Von %1 am %2 zu %3 am %4; höchstens %5.</translation>
    </message>
    <message>
        <source>Audience size: %1</source>
        <translation>Zielgruppengröße: %1</translation>
    </message>
    <message>
        <source>People sent: %1</source>
        <translation>Gesendete Personen: %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Chart of the audience size</source>
        <translation>Diagramm der Zielgruppengröße</translation>
    </message>
    <message>
        <source>People sent</source>
        <translation>Gesendete Personen</translation>
    </message>
    <message>
        <source>Audience size</source>
        <translation>Zielgruppengröße</translation>
    </message>
    <message>
        <source>%1 in the audience · %2</source>
        <translation>%1 in der Zielgruppe · %2</translation>
    </message>
    <message>
        <source>%1 sent · %2</source>
        <translation>%1 gesendet · %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day and month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourceCard</name>
    <message>
        <source>No customer data yet</source>
        <translation>Noch keine Kundendaten</translation>
    </message>
    <message numerus="yes">
        <source>%n properties</source>
        <translation>
            <numerusform>%n Eigenschaft</numerusform>
            <numerusform>%n Eigenschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 profile(s)</source>
        <translation>
            <numerusform>%L1 Profil</numerusform>
            <numerusform>%L1 Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting profiles…</source>
        <translation>Profile werden gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profiles and properties</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open a CSV file, or drop one here</source>
        <translation>CSV-Datei öffnen oder hier ablegen</translation>
    </message>
    <message>
        <source>Customer data: %1</source>
        <translation>Kundendaten: %1</translation>
    </message>
    <message>
        <source>%1. Opens a CSV file in its place.</source>
        <translation>%1. Öffnet stattdessen eine andere CSV-Datei.</translation>
    </message>
    <message>
        <source>%1
Press to open another CSV file</source>
        <translation>%1
Zum Öffnen einer anderen CSV-Datei drücken</translation>
    </message>
    <message>
        <source>Open a CSV file of your customers</source>
        <translation>CSV-Datei mit Ihren Kunden öffnen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>delimiter and encoding of the file</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourcePanel</name>
    <message>
        <source>Use for mapping</source>
        <translation>Für die Zuordnung verwenden</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Filter properties</source>
        <translation>Eigenschaften filtern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>Keine Eigenschaft passt zum Filter.</translation>
    </message>
    <message>
        <source>Properties of the selected source</source>
        <translation>Eigenschaften der ausgewählten Quelle</translation>
    </message>
    <message>
        <source>This source is in use for mapping already.</source>
        <translation>Diese Quelle wird bereits für die Zuordnung verwendet.</translation>
    </message>
    <message>
        <source>Map Properties and Send audience then work with this source.</source>
        <translation>„Eigenschaften zuordnen“ und „Zielgruppe senden“ arbeiten dann mit dieser Quelle.</translation>
    </message>
    <message>
        <source>The file was changed since it was read.</source>
        <translation>Die Datei wurde geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourceService</name>
    <message>
        <source>Another file was chosen meanwhile.</source>
        <translation>Inzwischen wurde eine andere Datei gewählt.</translation>
    </message>
    <message>
        <source>Remarketeer is closing.</source>
        <translation>Remarketeer wird beendet.</translation>
    </message>
    <message>
        <source>This source was removed. Choose another one.</source>
        <translation>Diese Quelle wurde entfernt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Geben Sie der Quelle einen Namen.</translation>
    </message>
    <message>
        <source>A source’s name has at most 128 characters; shorten it by %1.</source>
        <translation>Der Name einer Quelle hat höchstens 128 Zeichen; kürzen Sie ihn um %1.</translation>
    </message>
    <message>
        <source>Another source is called “%1”. Choose another name.</source>
        <translation>Eine andere Quelle heißt „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is the file of the source “%2”. Use that one, or choose another file.</source>
        <translation>„%1“ ist die Datei der Quelle „%2“. Verwenden Sie diese oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Put it back, or choose another file.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Legen Sie die Datei zurück oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourcesModel</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Verwendet</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourcesPage</name>
    <message>
        <source>Customer data</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Profile sources</source>
        <translation>Profilquellen</translation>
    </message>
    <message>
        <source>Add CSV file…</source>
        <translation>CSV-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Use for mapping</source>
        <translation>Für die Zuordnung verwenden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add your customers first</source>
        <translation>Fügen Sie zuerst Ihre Kunden hinzu</translation>
    </message>
    <message>
        <source>Choose a CSV file with one customer a row and the names of the properties in its first line. It is read where it is; raw customer data never leaves this computer.</source>
        <translation>Wählen Sie eine CSV-Datei mit einem Kunden je Zeile und den Namen der Eigenschaften in der ersten Zeile. Sie wird dort gelesen, wo sie liegt; Rohdaten der Kunden verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
</context>
<context>
    <name>remarketeer::SourcesPresenter</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping uses properties that it does not have: %1.</source>
        <translation>Die Zuordnung verwendet Eigenschaften, die diese Datei nicht hat: %1.</translation>
    </message>
    <message>
        <source>The segment “%1” uses properties that it does not have: %2.</source>
        <translation>Das Segment „%1“ verwendet Eigenschaften, die diese Datei nicht hat: %2.</translation>
    </message>
    <message>
        <source>They are kept and marked until you mend them; what needs them cannot be sent meanwhile.</source>
        <translation>Sie bleiben erhalten und markiert, bis Sie sie in Ordnung bringen; was sie braucht, kann solange nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Use “%1” for “%2”?</source>
        <translation>„%1“ für „%2“ verwenden?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>These use it and cannot run until they are given another source: %1.</source>
        <translation>Folgende verwenden sie und können nicht laufen, bis sie eine andere Quelle erhalten: %1.</translation>
    </message>
    <message>
        <source>It is in use for mapping. The mapping is kept, and nothing can be sent until another source is used.</source>
        <translation>Sie wird für die Zuordnung verwendet. Die Zuordnung bleibt erhalten, und nichts kann gesendet werden, bis eine andere Quelle verwendet wird.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>remarketeer::StartStep</name>
    <message>
        <source>Connect Ad Account…</source>
        <translation>Werbekonto verbinden…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Ad account</source>
        <translation>Werbekonto</translation>
    </message>
    <message>
        <source>The audience is created or changed in this TikTok ad account. Nothing is sent before you publish the campaign.</source>
        <translation>Die Zielgruppe wird in diesem TikTok-Werbekonto erstellt oder geändert. Vor dem Veröffentlichen der Kampagne wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose an ad account</source>
        <translation>Werbekonto wählen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and status of an ad account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not connected any more</source>
        <translation>%1 · nicht mehr verbunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
</context>
<context>
    <name>remarketeer::StepBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>remarketeer::StopCampaignDialog</name>
    <message>
        <source>Stop “%1”?</source>
        <translation>„%1“ stoppen?</translation>
    </message>
    <message>
        <source>It makes no more runs, and a run that is under way is cancelled. It cannot be started again, only cloned. Its audience at TikTok stays as it is.</source>
        <translation>Die Kampagne macht keine weiteren Läufe, und ein Lauf, der im Gange ist, wird abgebrochen. Sie kann nicht wieder gestartet, nur geklont werden. Ihre Zielgruppe bei TikTok bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>remarketeer::Surroundings</name>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>%1 in the policy file “%2”</source>
        <translation>%1 in der Richtliniendatei „%2“</translation>
    </message>
    <message>
        <source>an app ID of digits only, as TikTok’s developer portal shows it</source>
        <translation>eine App-ID nur aus Ziffern, wie das Entwicklerportal von TikTok sie anzeigt</translation>
    </message>
    <message>
        <source>an address that begins with https:// (or http://127.0.0.1 for a server on this computer)</source>
        <translation>eine Adresse, die mit https:// beginnt (oder mit http://127.0.0.1 bei einem Server auf diesem Computer)</translation>
    </message>
    <message>
        <source>Remarketeer cannot use %1: it must be %2. Correct it and start again.</source>
        <translation>Remarketeer kann %1 nicht verwenden. Erforderlich ist: %2. Korrigieren Sie die Angabe und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“%1”, given by %2, is not a folder that Remarketeer can write to. Name another one.</source>
        <translation>„%1“ (Angabe: %2) ist kein Ordner, in den Remarketeer schreiben kann. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “%1”, given by %2, cannot be made. Name another one.</source>
        <translation>Der Ordner „%1“ (Angabe: %2) kann nicht angelegt werden. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>the system’s folder for data</source>
        <translation>der Datenordner des Systems</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>ein absoluter Pfad</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>accompanied by %1</source>
        <translation>die Angabe zusammen mit %1</translation>
    </message>
    <message>
        <source>The app ID must be %1.</source>
        <translation>Für die App-ID ist erforderlich: %1.</translation>
    </message>
    <message>
        <source>The redirect address must be %1.</source>
        <translation>Für die Weiterleitungsadresse ist erforderlich: %1.</translation>
    </message>
    <message>
        <source>The address of the server must be %1.</source>
        <translation>Für die Adresse des Servers ist erforderlich: %1.</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”. Check the folder’s permissions and the free space, then try again.</source>
        <translation>Die Einstellungen konnten nicht in „%1“ geschrieben werden. Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>remarketeer::TextSet</name>
    <message>
        <source>The list “%1” is not there. Choose the file again.</source>
        <translation>Die Liste „%1“ ist nicht vorhanden. Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2.</source>
        <translation>Die Liste „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list “%1” is over %2 MB. Use a shorter one.</source>
        <translation>Die Liste „%1“ ist größer als %2 MB. Verwenden Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The list “%1” is not UTF-8. Save it as UTF-8.</source>
        <translation>Die Liste „%1“ ist nicht in UTF-8. Speichern Sie sie als UTF-8.</translation>
    </message>
</context>
<context>
    <name>remarketeer::TikTokAudienceCare</name>
    <message>
        <source>Choose 1 to %1 audiences to delete.</source>
        <translation>Wählen Sie 1 bis %1 Zielgruppen zum Löschen.</translation>
    </message>
    <message>
        <source>Choose at least one country for the lookalike audience.</source>
        <translation>Wählen Sie mindestens ein Land für die Lookalike-Zielgruppe.</translation>
    </message>
    <message>
        <source>TikTok shares 1 to %1 audiences with 1 to %2 ad accounts at a time. Choose fewer.</source>
        <translation>TikTok gibt jeweils 1 bis %1 Zielgruppen für 1 bis %2 Werbekonten frei. Wählen Sie weniger.</translation>
    </message>
</context>
<context>
    <name>remarketeer::TikTokCall</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>remarketeer::TikTokErrors</name>
    <message>
        <source>TikTok says that it has received this request before. Look at the audience before you send it again.</source>
        <translation>TikTok meldet, diese Anfrage bereits erhalten zu haben. Sehen Sie sich die Zielgruppe an, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>TikTok says that app ID and app secret do not belong together. Correct them in the settings, then try again.</source>
        <translation>TikTok meldet, dass App-ID und App-Secret nicht zusammengehören. Korrigieren Sie sie in den Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in at TikTok has expired. Sign in again.</source>
        <translation>Die Anmeldung bei TikTok ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Access was withdrawn at TikTok, or the sign-in is no longer valid. Sign in again.</source>
        <translation>Der Zugriff wurde bei TikTok widerrufen, oder die Anmeldung ist nicht mehr gültig. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>TikTok does not accept this sign-in any more: it was used before, took too long, or was cancelled. Sign in again.</source>
        <translation>TikTok akzeptiert diese Anmeldung nicht mehr: Sie wurde bereits verwendet, hat zu lange gedauert oder wurde abgebrochen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>TikTok does not know this app ID, or has blocked the app. Check it in TikTok’s developer portal.</source>
        <translation>TikTok kennt diese App-ID nicht oder hat die App gesperrt. Prüfen Sie sie im Entwicklerportal von TikTok.</translation>
    </message>
    <message>
        <source>TikTok has not enabled this feature for the ad account. Ask your TikTok representative.</source>
        <translation>TikTok hat diese Funktion für das Werbekonto nicht freigeschaltet. Wenden Sie sich an Ihren Ansprechpartner bei TikTok.</translation>
    </message>
    <message>
        <source>The ad account has reached TikTok’s limit of audiences. Delete some in TikTok Ads Manager, or change an existing audience.</source>
        <translation>Das Werbekonto hat die Höchstzahl an Zielgruppen bei TikTok erreicht. Löschen Sie einige im TikTok Ads Manager oder ändern Sie eine bestehende Zielgruppe.</translation>
    </message>
    <message>
        <source>TikTok received other data than was sent: the file changed, or the transfer was disturbed. Send the audience again.</source>
        <translation>TikTok hat andere Daten erhalten, als gesendet wurden: Die Datei hat sich geändert, oder die Übertragung wurde gestört. Senden Sie die Zielgruppe erneut.</translation>
    </message>
    <message>
        <source>TikTok is under maintenance. Try again later.</source>
        <translation>TikTok wird gewartet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>TikTok no longer accepts the sign-in. Sign in again.</source>
        <translation>TikTok akzeptiert die Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>TikTok does not let this sign-in use the ad account, or not for this. Ask for the Operator or Admin role on the ad account, then sign in again.</source>
        <translation>TikTok lässt diese Anmeldung das Werbekonto nicht oder nicht hierfür verwenden. Bitten Sie um die Rolle Operator oder Admin für das Werbekonto und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>TikTok asks for a pause because of too many requests. Try again in five minutes.</source>
        <translation>TikTok bittet wegen zu vieler Anfragen um eine Pause. Versuchen Sie es in fünf Minuten erneut.</translation>
    </message>
    <message>
        <source>TikTok no longer has the uploaded file. It has to be uploaded again.</source>
        <translation>TikTok hat die hochgeladene Datei nicht mehr. Sie muss erneut hochgeladen werden.</translation>
    </message>
    <message>
        <source>TikTok has trouble at the moment. Try again later.</source>
        <translation>TikTok hat im Moment eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>TikTok refused this and gave no reason.</source>
        <translation>TikTok hat dies ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>TikTok refused this and says: “%1”</source>
        <translation>TikTok hat dies abgelehnt und meldet: „%1“</translation>
    </message>
    <message>
        <source>The server’s answer is not one of TikTok’s. If your network has a sign-in page or a proxy, pass it first; otherwise try again later.</source>
        <translation>Die Antwort des Servers stammt nicht von TikTok. Wenn Ihr Netzwerk eine Anmeldeseite oder einen Proxy hat, melden Sie sich dort zuerst an; versuchen Sie es andernfalls später erneut.</translation>
    </message>
    <message>
        <source>TikTok does not offer this in the region from which you connect. Ask TikTok’s support.</source>
        <translation>TikTok bietet dies in der Region, aus der Sie sich verbinden, nicht an. Fragen Sie den Support von TikTok.</translation>
    </message>
    <message>
        <source>TikTok does not have this audience any more: it was deleted there. Choose another one.</source>
        <translation>TikTok hat diese Zielgruppe nicht mehr: Sie wurde dort gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>TikTok does not let the audience be changed now: it is still being computed, or has fewer than 1,000 matched people. Try again later.</source>
        <translation>TikTok lässt die Zielgruppe jetzt nicht ändern: Sie wird noch berechnet oder hat weniger als 1.000 abgeglichene Personen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>TikTok misses something in the request and says: “%1”</source>
        <translation>TikTok vermisst etwas in der Anfrage und meldet: „%1“</translation>
    </message>
    <message>
        <source>TikTok does not accept the rows of the upload and says: “%1”</source>
        <translation>TikTok akzeptiert die Zeilen des Uploads nicht und meldet: „%1“</translation>
    </message>
</context>
<context>
    <name>remarketeer::Times</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day and month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::TimesForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Add this date and time</source>
        <translation>Dieses Datum mit Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Remove the selected date and time</source>
        <translation>Ausgewählten Termin entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>remarketeer::TokenKeeper</name>
    <message>
        <source>Remarketeer is closing.</source>
        <translation>Remarketeer wird beendet.</translation>
    </message>
    <message>
        <source>Enter the app secret. TikTok’s developer portal shows it beside the App ID.</source>
        <translation>Geben Sie das App-Secret ein. Das Entwicklerportal von TikTok zeigt es neben der App-ID.</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>The keychain does not give out the secret of the TikTok developer app. Unlock the keychain, or enter the secret again in Connect Ad Account.</source>
        <translation>Der Schlüsselbund gibt das Secret der TikTok-Entwickler-App nicht heraus. Entsperren Sie den Schlüsselbund oder geben Sie das Secret unter „Werbekonto verbinden“ erneut ein.</translation>
    </message>
    <message>
        <source>This account belongs to the sandbox, which is not running.</source>
        <translation>Dieses Konto gehört zur Sandbox, die nicht läuft.</translation>
    </message>
    <message>
        <source>The sign-in of this account is not in the workspace any more.</source>
        <translation>Die Anmeldung dieses Kontos ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This system has no keychain, so the sign-in was kept only until Remarketeer was closed. Refresh to sign in again.</source>
        <translation>Dieses System hat keinen Schlüsselbund; die Anmeldung blieb daher nur bis zum Schließen von Remarketeer erhalten. Aktualisieren Sie, um sich erneut anzumelden.</translation>
    </message>
    <message>
        <source>The keychain does not give out this account’s sign-in, although it was stored there. Unlock the keychain; if that does not help, Refresh to sign in again.</source>
        <translation>Der Schlüsselbund gibt die Anmeldung dieses Kontos nicht heraus, obwohl sie dort gespeichert wurde. Entsperren Sie den Schlüsselbund; hilft das nicht, aktualisieren Sie, um sich erneut anzumelden.</translation>
    </message>
</context>
<context>
    <name>remarketeer::Tray</name>
    <message>
        <source>Open Remarketeer</source>
        <translation>Remarketeer öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>remarketeer::ValueEditor</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Values of %1, with commas between them</source>
        <translation>Werte von %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Pattern of %1</source>
        <translation>Muster von %1</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Zahl von %1</translation>
    </message>
    <message>
        <source>Lowest number of %1</source>
        <translation>Kleinste Zahl von %1</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Highest number of %1</source>
        <translation>Größte Zahl von %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Tag von %1</translation>
    </message>
    <message>
        <source>First day of %1</source>
        <translation>Erster Tag von %1</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>Letzter Tag von %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Tage von %1</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>Wonach %1 fragt</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>List of %1: %2</source>
        <translation>Liste von %1: %2</translation>
    </message>
    <message>
        <source>Choose a file with one value a line</source>
        <translation>Datei mit einem Wert je Zeile wählen</translation>
    </message>
</context>
<context>
    <name>remarketeer::ValueField</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>remarketeer::WebSignInLoader</name>
    <message>
        <source>The sign-in page cannot be shown in this window.</source>
        <translation>Die Anmeldeseite kann in diesem Fenster nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>remarketeer::WhatPresenter</name>
    <message numerus="yes">
        <source>The description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Beschreibung ist um %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Beschreibung ist um %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not among the audiences of this account any more. Choose another one.</source>
        <translation>„%1“ ist nicht mehr unter den Zielgruppen dieses Kontos. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>remarketeer::WhatStep</name>
    <message>
        <source>Create New Audience</source>
        <translation>Neue Zielgruppe erstellen</translation>
    </message>
    <message>
        <source>Modify Existing Audience</source>
        <translation>Bestehende Zielgruppe ändern</translation>
    </message>
    <message>
        <source>Choose an ad account in the step Start here: its audiences are listed here.</source>
        <translation>Wählen Sie im Schritt „Start“ ein Werbekonto: Dessen Zielgruppen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Audience name</source>
        <translation>Name der Zielgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description, up to %1 characters</source>
        <translation>Beschreibung, bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>Later runs</source>
        <translation>Spätere Läufe</translation>
    </message>
    <message>
        <source>Name %1 of %2 · description %3 of %4</source>
        <translation>Name %1 von %2 · Beschreibung %3 von %4</translation>
    </message>
    <message>
        <source>Each run</source>
        <translation>Jeder Lauf</translation>
    </message>
</context>
<context>
    <name>remarketeer::WhenStep</name>
    <message>
        <source>A daily or weekly campaign runs on the day you publish it when the time is still ahead; a monthly one never does.</source>
        <translation>Eine tägliche oder wöchentliche Kampagne läuft noch am Tag der Veröffentlichung, wenn die Uhrzeit noch bevorsteht; eine monatliche nie.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On a date and time</source>
        <translation>An einem Termin</translation>
    </message>
    <message>
        <source>On several dates</source>
        <translation>An mehreren Terminen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>For all campaigns of this workspace. Times stay as stated when the clocks change.</source>
        <translation>Für alle Kampagnen dieses Arbeitsbereichs. Uhrzeiten bleiben wie angegeben, wenn die Uhren umgestellt werden.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>As soon as you publish the campaign.</source>
        <translation>Sobald Sie die Kampagne veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln run(s)</source>
        <translation>
            <numerusform>Der nächste %Ln Lauf</numerusform>
            <numerusform>Die nächsten %Ln Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::WhoStep</name>
    <message>
        <source>Filter segments</source>
        <translation>Segmente filtern</translation>
    </message>
    <message>
        <source>Everyone in…</source>
        <translation>Alle in…</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>Neues Segment…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Control group in percent</source>
        <translation>Kontrollgruppe in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>These people are never sent, and are the same at every run, so that you can compare who saw your ads with who did not.</source>
        <translation>Diese Personen werden nie gesendet und sind bei jedem Lauf dieselben, damit Sie vergleichen können, wer Ihre Anzeigen gesehen hat und wer nicht.</translation>
    </message>
    <message>
        <source>Send to only</source>
        <translation>Nur senden an</translation>
    </message>
    <message>
        <source>Most people to send</source>
        <translation>Höchstzahl zu sendender Personen</translation>
    </message>
    <message>
        <source>people</source>
        <comment>after a number</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Drawn by chance, and the same people again as long as they qualify.</source>
        <translation>Zufällig gezogen, und zwar wieder dieselben Personen, solange sie infrage kommen.</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle in %1</translation>
    </message>
    <message>
        <source>There is no profile source yet. Add one on the page Profile sources first.</source>
        <translation>Es gibt noch keine Profilquelle. Fügen Sie zuerst auf der Seite „Profilquellen“ eine hinzu.</translation>
    </message>
    <message>
        <source>No segments yet. Make one, or send to everyone in a profile source.</source>
        <translation>Noch keine Segmente. Erstellen Sie eines oder senden Sie an alle in einer Profilquelle.</translation>
    </message>
    <message>
        <source>No segment matches the filter.</source>
        <translation>Kein Segment passt zum Filter.</translation>
    </message>
    <message>
        <source>The arrow keys or the space bar choose a segment.</source>
        <translation>Die Pfeiltasten oder die Leertaste wählen ein Segment.</translation>
    </message>
</context>
<context>
    <name>remarketeer::cli::CampaignWatch</name>
    <message>
        <source>A run is under way in another process, or was broken off less than a minute ago. The next call looks at it again.</source>
        <translation>Ein Lauf ist in einem anderen Prozess im Gange oder wurde vor weniger als einer Minute abgebrochen. Der nächste Aufruf sieht wieder nach.</translation>
    </message>
</context>
<context>
    <name>remarketeer::sandbox::Faults</name>
    <message>
        <source>“%1” is not a fault rule. A rule looks like upload:code=50000*2; docs/sandbox.md lists them.</source>
        <translation>„%1“ ist keine Fehlerregel. Eine Regel sieht aus wie upload:code=50000*2; docs/sandbox.md führt sie auf.</translation>
    </message>
</context>
<context>
    <name>remarketeer::sandbox::World</name>
    <message>
        <source>The sandbox cannot make its folder %1.</source>
        <translation>Die Sandbox kann ihren Ordner %1 nicht anlegen.</translation>
    </message>
    <message>
        <source>The sandbox cannot read %1. Choose another folder, or empty this one.</source>
        <translation>Die Sandbox kann %1 nicht lesen. Wählen Sie einen anderen Ordner oder leeren Sie diesen.</translation>
    </message>
    <message>
        <source>The folder %1 does not hold a state of this sandbox. Choose another folder.</source>
        <translation>Der Ordner %1 enthält keinen Stand dieser Sandbox. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
</TS>
