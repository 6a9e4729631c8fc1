#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several for plural forms
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message{});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().value(QLatin1String("type")) == u"unfinished";
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    messages.last().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (messages.last().translations.isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

/// %1, %2, %L1, %n in the order of their numbers.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d+"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// The translation files hold every text of the sources, and German is complete.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsCollected_data();
    void everyTextIsCollected();
    void germanIsCompleteAndKeepsPlaceholders();
    void contextsAreTheClassesOfTheProgram();
};

void TestCatalogues::everyTextIsCollected_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("pluralOnly");
    QTest::newRow("de") << QStringLiteral("remarketeer_de.ts") << false;
    QTest::newRow("en") << QStringLiteral("remarketeer_en.ts") << true;
}

void TestCatalogues::everyTextIsCollected()
{
    QFETCH(QString, file);
    QFETCH(bool, pluralOnly);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(file);
    QVERIFY(QFile::copy(QStringLiteral(PROJECT_DIR "/translations/") + file, fresh));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete")};
    if (pluralOnly)
        arguments.append(QStringLiteral("-pluralonly"));
    arguments << QStringLiteral("-I") << QStringLiteral(PROJECT_DIR) << QStringLiteral("-I")
              << QStringLiteral(PROJECT_DIR "/app") << QStringLiteral(PROJECT_DIR "/app")
              << QStringLiteral(PROJECT_DIR "/ui") << QStringLiteral("-ts") << fresh;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    for (const Message &message : messagesOf(fresh)) {
        if (message.unfinished || message.translations.contains(QString()))
            missing.append(message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run ./dev strings and translate: ") + missing.join(u'|')));
}

void TestCatalogues::germanIsCompleteAndKeepsPlaceholders()
{
    const QList<Message> messages = messagesOf(QStringLiteral(PROJECT_DIR "/translations/remarketeer_de.ts"));
    QVERIFY(messages.size() > 100);
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.source));
        }
    }
}

// tr() looks under the class's full name; a sentence filed under another name would never be shown.
void TestCatalogues::contextsAreTheClassesOfTheProgram()
{
    QFile file(QStringLiteral(PROJECT_DIR "/translations/remarketeer_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int contexts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"name")
            continue;
        const QString context = xml.readElementText();
        QVERIFY2(context.startsWith(u"remarketeer::") || context == u"QFileDialog", qPrintable(context));
        ++contexts;
    }
    QVERIFY(contexts > 10);
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
