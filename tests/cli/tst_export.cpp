#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

struct Outcome {
    int exitCode = -1;
    QString out, err;
};

} // namespace

/// The program itself, as a marketer's engineer runs it.
class TestExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }
    static QString program() { return QCoreApplication::applicationDirPath() + u"/remarketeer-cli"_qs; }
    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program(), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void exportsAFile()
    {
        write(u"p.csv"_qs, "id,E-mail,Mobile,Name,Born\r\n"
                           "1,Jane@Example.com,(212) 555-0100,Jane van Doe,31/12/1990\r\n"
                           "2,\"joe@example.com\",,Joe,01/02/1990\r\n"
                           "3,wrong,,,\r\n"
                           "4,a,b,c,d,too many\r\n");
        const Outcome outcome = run({u"export"_qs,
                                     u"p.csv"_qs,
                                     u"--map"_qs,
                                     u"Email=E-mail"_qs,
                                     u"--map"_qs,
                                     u"phone=Mobile"_qs,
                                     u"--map"_qs,
                                     u"First Name=first_word(Name)"_qs,
                                     u"--map"_qs,
                                     u"last name=last_word(Name)"_qs,
                                     u"--map"_qs,
                                     u"dob=Born"_qs,
                                     u"--default-country"_qs,
                                     u"us"_qs,
                                     u"--out"_qs,
                                     u"audience.csv"_qs,
                                     u"--parts"_qs,
                                     u"parts"_qs,
                                     u"--rejects"_qs,
                                     u"rejects.csv"_qs,
                                     u"--summary"_qs,
                                     u"summary.json"_qs});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains(u"4 read, 2 exported, 2 skipped"));
        QVERIFY(outcome.out.contains(u"day before month"));

        const QByteArray jane = sha256("jane@example.com");
        const QByteArray joe = sha256("joe@example.com");
        const QByteArray phone = sha256("+12125550100");
        const QByteArray audience = contents(path(u"audience.csv"_qs));
        QCOMPARE(audience.mid(audience.indexOf('\n') + 1), jane + ',' + phone + ',' + sha256("jane") + ',' +
                                                               sha256("doe") + ",,," + sha256("19901231") + ",,,,,,\n" +
                                                               joe + ",," + sha256("joe") + ',' + sha256("joe") +
                                                               ",,," + sha256("19900201") + ",,,,,,\n");
        const QByteArray part = "email_SHA256,phone_SHA256,MAID_SHA256\n" + jane + ',' + phone + ",\n" + joe + ",,\n";
        QCOMPARE(contents(path(u"parts/part-00001.csv"_qs)), part);
        QCOMPARE(contents(path(u"rejects.csv"_qs)),
                 QByteArray("row,attribute,reason\n3,email,bad_email\n3,,no_identifier\n4,,too_many_cells\n"));

        const QJsonObject summary = QJsonDocument::fromJson(contents(path(u"summary.json"_qs))).object();
        QCOMPARE(summary.value(u"read"_qs).toInt(), 4);
        QCOMPARE(summary.value(u"exported"_qs).toInt(), 2);
        QCOMPARE(summary.value(u"skipped"_qs).toInt(), 2);
        QCOMPARE(summary.value(u"no_identifier"_qs).toInt(), 1);
        QCOMPARE(summary.value(u"row_problems"_qs).toObject().value(u"too_many_cells"_qs).toInt(), 1);
        QCOMPARE(summary.value(u"date_order"_qs).toString(), u"dmy"_qs);
        QCOMPARE(summary.value(u"calculate_type"_qs).toString(), u"MULTIPLE_TYPES"_qs);
        QCOMPARE(summary.value(u"attributes"_qs).toObject().value(u"email"_qs).toObject(),
                 QJsonObject({{u"hashed"_qs, 2}, {u"bad_email"_qs, 1}}));
        const QJsonObject first = summary.value(u"parts"_qs).toArray().at(0).toObject();
        QCOMPARE(first.value(u"bytes"_qs).toInt(), part.size());
        QCOMPARE(first.value(u"md5"_qs).toString().toLatin1(),
                 QCryptographicHash::hash(part, QCryptographicHash::Md5).toHex());
    }

    void takesASavedMapping()
    {
        write(u"p.csv"_qs, "mail;tel;born\na@example.com;030 123456;01/02/1990\n");
        write(u"map.json"_qs, R"({"properties": {"email": "mail", "phone": "tel", "dob": "born", "city": "town"},
                                  "options": {"default_country": "DE", "date_order": "mdy"}})");
        const QStringList base{u"export"_qs,    u"p.csv"_qs, u"--map-file"_qs, u"map.json"_qs,
                               u"--threads"_qs, u"1"_qs,     u"--out"_qs,      u"audience.csv"_qs};
        Outcome outcome = run(base);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.contains(u"town"));
        QVERIFY(contents(path(u"audience.csv"_qs)).contains(sha256("+4930123456")));
        QVERIFY(contents(path(u"audience.csv"_qs)).contains(sha256("19900102")));

        outcome = run(base + QStringList{u"--phone-without-plus"_qs, u"--date-order"_qs, u"dmy"_qs, u"--attributes"_qs,
                                         u"phone,dob"_qs});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(contents(path(u"audience.csv"_qs)).contains(sha256("4930123456")));
        QVERIFY(contents(path(u"audience.csv"_qs)).contains(sha256("19900201")));
        QVERIFY(!contents(path(u"audience.csv"_qs)).contains(sha256("a@example.com")));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const QString &said) {
            QTest::newRow(name) << arguments << exitCode << said;
        };
        const QStringList ok{u"export"_qs, u"p.csv"_qs, u"--map"_qs, u"Email=email"_qs, u"--out"_qs, u"out.csv"_qs};
        row("no command", {}, 2, u"No command"_qs);
        row("unknown command", {u"exprot"_qs}, 2, u"exprot"_qs);
        row("no file", {u"export"_qs, u"--map"_qs, u"Email=email"_qs, u"--out"_qs, u"o.csv"_qs}, 2, u"PROFILES.csv"_qs);
        row("no output", ok.mid(0, 4), 2, u"--out"_qs);
        row("no mapping", {u"export"_qs, u"p.csv"_qs, u"--out"_qs, u"out.csv"_qs}, 2, u"--map"_qs);
        row("unknown option", ok + QStringList(u"--fast"_qs), 2, u"fast"_qs);
        row("unknown attribute", ok + QStringList{u"--map"_qs, u"Shoe=email"_qs}, 2, u"Shoe"_qs);
        row("map without sign", ok + QStringList{u"--map"_qs, u"City"_qs}, 2, u"City"_qs);
        row("chosen but not mapped", ok + QStringList{u"--attributes"_qs, u"email,city"_qs}, 2, u"City"_qs);
        row("country", ok + QStringList{u"--default-country"_qs, u"XX"_qs}, 2, u"XX"_qs);
        row("date order", ok + QStringList{u"--date-order"_qs, u"ymd"_qs}, 2, u"ymd"_qs);
        row("threads", ok + QStringList{u"--threads"_qs, u"0"_qs}, 2, u"--threads"_qs);
        row("broken mapping file", ok + QStringList{u"--map-file"_qs, u"p.csv"_qs}, 2, u"JSON"_qs);
        row("missing mapping file", ok + QStringList{u"--map-file"_qs, u"gone.json"_qs}, 3, u"gone.json"_qs);
        row("missing input", {u"export"_qs, u"gone.csv"_qs, u"--map"_qs, u"Email=email"_qs, u"--out"_qs, u"out.csv"_qs},
            3, u"gone.csv"_qs);
        row("empty input", {u"export"_qs, u"empty.csv"_qs, u"--map"_qs, u"Email=email"_qs, u"--out"_qs, u"out.csv"_qs},
            3, u"empty.csv"_qs);
        row("unknown property", ok + QStringList{u"--map"_qs, u"City=town"_qs}, 3, u"town"_qs);
        row("over the input", ok.mid(0, 5) + QStringList(u"../"_qs + u"HERE/p.csv"_qs), 3, u"p.csv"_qs);
        row("rejects over the output", ok + QStringList{u"--rejects"_qs, u"./out.csv"_qs}, 3, u"out.csv"_qs);
        row("summary over the input", ok + QStringList{u"--summary"_qs, u"../"_qs + u"HERE/p.csv"_qs}, 3, u"p.csv"_qs);
        row("summary over the output", ok + QStringList{u"--summary"_qs, u"./out.csv"_qs}, 3, u"out.csv"_qs);
        row("nowhere", ok.mid(0, 5) + QStringList(u"nowhere/out.csv"_qs), 4, u"nowhere"_qs);
        row("summary nowhere", ok + QStringList{u"--summary"_qs, u"nowhere/s.json"_qs}, 4, u"s.json"_qs);
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const QByteArray profiles("email\njane@example.com\n");
        write(u"p.csv"_qs, profiles);
        write(u"empty.csv"_qs, {});
        arguments.replaceInStrings(u"HERE"_qs, QDir(m_folder->path()).dirName());
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.startsWith(u"remarketeer-cli: ") && outcome.err.contains(said),
                 qUtf8Printable(outcome.err));
        QCOMPARE(contents(path(u"p.csv"_qs)), profiles);
        QStringList left = files();
        if (QTest::currentDataTag() == QByteArray("summary nowhere"))
            left.removeAll(u"out.csv"_qs); // it is complete, as the message says
        QCOMPARE(left, QStringList({u"empty.csv"_qs, u"p.csv"_qs}));
    }

    void aMappingOrAPartIsNotOverwritten()
    {
        const QByteArray mapping(R"({"properties": {"email": "email"}})");
        const QByteArray profiles("email\njane@example.com\n");
        QVERIFY(QDir(m_folder->path()).mkdir(u"parts"_qs));
        write(u"map.json"_qs, mapping);
        write(u"parts/part-00001.csv"_qs, profiles);
        const QStringList base{u"export"_qs, u"parts/part-00001.csv"_qs, u"--map-file"_qs, u"map.json"_qs};
        for (const QStringList &outputs :
             {QStringList{u"--out"_qs, u"map.json"_qs},
              QStringList{u"--out"_qs, u"out.csv"_qs, u"--parts"_qs, u"parts"_qs},
              QStringList{u"--out"_qs, u"parts/part-00002.csv"_qs, u"--parts"_qs, u"./parts"_qs}}) {
            const Outcome outcome = run(base + outputs);
            QCOMPARE(outcome.exitCode, 3);
            QCOMPARE(contents(path(u"map.json"_qs)), mapping);
            QCOMPARE(contents(path(u"parts/part-00001.csv"_qs)), profiles);
            QCOMPARE(files(), QStringList({u"map.json"_qs, u"parts"_qs}));
        }
    }

    void helps()
    {
        const Outcome all = run({u"--help"_qs});
        QCOMPARE(all.exitCode, 0);
        QVERIFY(all.out.contains(u"export"));
        const Outcome one = run({u"export"_qs, u"--help"_qs});
        QCOMPARE(one.exitCode, 0);
        for (const QString &option : {u"--map"_qs, u"--map-file"_qs, u"--attributes"_qs, u"--default-country"_qs,
                                      u"--date-order"_qs, u"--phone-without-plus"_qs, u"--out"_qs, u"--parts"_qs,
                                      u"--rejects"_qs, u"--threads"_qs, u"--summary"_qs})
            QVERIFY2(one.out.contains(option), qUtf8Printable(option));
    }

    void damagedRowsAreNamedAndTheOthersExported()
    {
        using namespace std::string_literals;
        write(u"p.csv"_qs,
              QByteArray::fromStdString("email\na@example.com\nb@exa\0mple.com\nc@example.com\n\"d@example.com\n"s));
        const Outcome outcome = run({u"export"_qs, u"p.csv"_qs, u"--map"_qs, u"Email=email"_qs, u"--out"_qs,
                                     u"out.csv"_qs, u"--rejects"_qs, u"rejects.csv"_qs, u"--summary"_qs, u"s.json"_qs});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(contents(path(u"rejects.csv"_qs)),
                 QByteArray("row,attribute,reason\n2,,nul_byte\n4,,unclosed_quote\n"));
        const QJsonObject summary = QJsonDocument::fromJson(contents(path(u"s.json"_qs))).object();
        QCOMPARE(summary.value(u"read"_qs).toInt(), 4);
        QCOMPARE(summary.value(u"exported"_qs).toInt(), 2);
    }

    void aStopLeavesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess has no Ctrl+C to send");
#endif
        QByteArray profiles("phone\n");
        for (int i = 0; i < 4'000'000; ++i) // enough to be caught in the middle
            profiles += "+1 212 555 " + QByteArray::number(1000 + i % 9000) + '\n';
        write(u"p.csv"_qs, profiles);
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program(), {u"export"_qs, u"p.csv"_qs, u"--map"_qs, u"Phone=phone"_qs, u"--out"_qs, u"out.csv"_qs,
                                  u"--parts"_qs, u"parts/of/this"_qs, u"--threads"_qs, u"1"_qs});
        QTRY_VERIFY(files().size() > 1 || process.state() == QProcess::NotRunning);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardError().contains("cancelled"));
        QCOMPARE(files(), QStringList(u"p.csv"_qs));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
