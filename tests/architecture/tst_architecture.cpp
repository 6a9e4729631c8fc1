#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Source {
    QString path; ///< from the project's root
    QStringList lines;
};

QList<Source> sourcesBelow(const QString &folder)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(PROJECT_DIR));
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return sources;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

/// What CMake's links cannot say of who may know whom and of ways of working.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatTheyMayUse_data();
    void foldersIncludeOnlyWhatTheyMayUse();
    void onlyItsFolderKnowsAForeignLibrary_data();
    void onlyItsFolderKnowsAForeignLibrary();
    void nothingBlocksTheEventLoop();
    void systemCallsStandInNamedPlaces();
};

void TestArchitecture::foldersIncludeOnlyWhatTheyMayUse_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("mayUse");
    const auto row = [](const QString &folder, const QString &mayUse) {
        QTest::newRow(qPrintable(folder)) << folder << mayUse.split(u' ', Qt::SkipEmptyParts);
    };
    row(QStringLiteral("app/core"), QStringLiteral("core"));
    row(QStringLiteral("app/mapping"), QStringLiteral("core mapping"));
    row(QStringLiteral("app/profiles"), QStringLiteral("core profiles"));
    row(QStringLiteral("app/segments"), QStringLiteral("core mapping segments"));
    row(QStringLiteral("app/audience"), QStringLiteral("core mapping segments audience"));
    row(QStringLiteral("app/net"), QStringLiteral("core net"));
    row(QStringLiteral("app/tiktok"), QStringLiteral("core net tiktok"));
    row(QStringLiteral("app/store"), QStringLiteral("core store"));
    row(QStringLiteral("app/secrets"), QStringLiteral("core secrets"));
    const QString leaves = QStringLiteral("core net tiktok store secrets accounts ");
    row(QStringLiteral("app/accounts"), leaves);
    const QString services = leaves + QStringLiteral("profiles mapping segments audience campaigns ");
    row(QStringLiteral("app/campaigns"), services);
    row(QStringLiteral("app/sandbox"), QStringLiteral("core sandbox"));
    row(QStringLiteral("app/cli"), services + QStringLiteral("cli"));
    // The window: services and value types, never store, net or secrets.
    row(QStringLiteral("ui/theme"), QStringLiteral("ui/theme"));
    for (const QString &area :
         {QStringLiteral("ui/accounts"), QStringLiteral("ui/connect"), QStringLiteral("ui/mapping"),
          QStringLiteral("ui/audience"), QStringLiteral("ui/segments"), QStringLiteral("ui/settings"),
          QStringLiteral("ui/sources")})
        row(area, QStringLiteral("core tiktok accounts profiles mapping segments audience campaigns ui/theme ") + area);
    // A run is told in the same words while it is sent and in the list of all runs.
    row(QStringLiteral("ui/activity"),
        QStringLiteral(
            "core tiktok accounts profiles mapping segments audience campaigns ui/theme ui/audience ui/activity"));
    row(QStringLiteral("ui/campaigns"),
        QStringLiteral("core tiktok accounts profiles mapping segments audience campaigns ui/theme ui/audience "
                       "ui/campaigns"));
    row(QStringLiteral("ui/connect/web"), QStringLiteral("ui/connect ui/connect/web"));
}

void TestArchitecture::foldersIncludeOnlyWhatTheyMayUse()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, mayUse);
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""));
    int read = 0;
    for (const Source &source : sourcesBelow(folder)) {
        if (folderOf(source.path) != folder)
            continue;
        ++read;
        for (const QString &line : source.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch() || !match.captured(1).contains(u'/'))
                continue;
            QVERIFY2(mayUse.contains(folderOf(match.captured(1))),
                     qPrintable(QStringLiteral("%1 includes %2, but may use only: %3")
                                    .arg(source.path, match.captured(1), mayUse.join(u' '))));
        }
    }
    QVERIFY2(read > 0, "no sources found");
}

void TestArchitecture::onlyItsFolderKnowsAForeignLibrary_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("folder");
    QTest::newRow("QtSql") << QStringLiteral("<QSql") << QStringLiteral("app/store/");
    QTest::newRow("QtKeychain") << QStringLiteral("keychain.h") << QStringLiteral("app/secrets/");
    QTest::newRow("WebEngine") << QStringLiteral("<QWebEngine") << QStringLiteral("ui/connect/web/");
    QTest::newRow("Charts") << QStringLiteral("<QChart") << QStringLiteral("ui/campaigns/");
    QTest::newRow("HttpServer") << QStringLiteral("<QHttpServer") << QStringLiteral("app/sandbox/");
    QTest::newRow("libphonenumber") << QStringLiteral("<phonenumbers/") << QStringLiteral("app/audience/");
    QTest::newRow("OpenSSL") << QStringLiteral("<openssl/") << QStringLiteral("app/audience/");
    QTest::newRow("network access") << QStringLiteral("<QNetwork") << QStringLiteral("app/net/");
    QTest::newRow("widgets") << QStringLiteral("<QWidget>") << QStringLiteral("ui/");
}

void TestArchitecture::onlyItsFolderKnowsAForeignLibrary()
{
    QFETCH(QString, header);
    QFETCH(QString, folder);
    bool used = false;
    for (const Source &source : sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))) {
        for (const QString &line : source.lines) {
            const bool includes = line.contains(QLatin1String("#include")) && line.contains(header);
            used = used || includes;
            QVERIFY2(!includes || source.path.startsWith(folder),
                     qPrintable(QStringLiteral("%1: %2").arg(source.path, line)));
        }
    }
    QVERIFY2(used, "nobody includes it: the row is out of date");
}

void TestArchitecture::nothingBlocksTheEventLoop()
{
    // exec() belongs to main's one event loop and to SQL statements; dialogs are opened, never executed.
    static const QRegularExpression blocking(QStringLiteral(
        "\\bQEventLoop\\b|\\bprocessEvents\\b|QCoro::waitFor|QThread::(m|u)?sleep|QMessageBox::(information|question|"
        "warning|critical)|QInputDialog::get|QFileDialog::get|(dialog|Dialog|menu|Menu|box|drag)\\w*(->|\\.)exec\\("));
    for (const Source &source : sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))) {
        for (const QString &line : source.lines) {
            QVERIFY2(!blocking.match(line.section(QLatin1String("//"), 0, 0)).hasMatch(),
                     qPrintable(QStringLiteral("%1: %2").arg(source.path, line)));
        }
    }
}

void TestArchitecture::systemCallsStandInNamedPlaces()
{
    static const QRegularExpression systemHeader(
        QStringLiteral("#\\s*include\\s*<(unistd\\.h|sys/[^>]+|fcntl\\.h|[wW]indows\\.h|signal\\.h|csignal)>"));
    for (const Source &source : sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))) {
        // Ctrl+C, and whether a person watches, are what Qt does not offer on every system.
        if (source.path == QLatin1String("app/cli/console.cpp"))
            continue;
        // So is writing past the system's memory.
        if (source.path == QLatin1String("app/audience/direct_writer.cpp"))
            continue;
        // So is which instructions an arm64 processor has.
        if (source.path == QLatin1String("app/audience/sha256_arm.cpp"))
            continue;
        for (const QString &line : source.lines)
            QVERIFY2(!systemHeader.match(line).hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(source.path, line)));
    }
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
