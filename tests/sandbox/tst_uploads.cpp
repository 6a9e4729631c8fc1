#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace remarketeer;

namespace {

QByteArray sha256(const char *text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray md5(const char *text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

} // namespace

/// /dmp/custom_audience/file/upload/: tiktok-api.md B.1, B.2, D.1, D.2.
class TestSandboxUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGetsAPathOfSixteenHexDigits()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        const Response answer = sandbox.client->upload(hashesOf(0, 3));
        QCOMPARE(answer.code(), 0);
        QCOMPARE(answer.data().keys(), QStringList(QStringLiteral("file_path")));
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{16}$"))
                    .match(answer.data().value(u"file_path").toString())
                    .hasMatch());
    }
    void contentIsCheckedAgainstItsType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("alarm");
        const auto row = [](const char *name, const char *type, const QByteArray &content, int code,
                            bool alarm = false) {
            QTest::newRow(name) << QString::fromLatin1(type) << content << code << alarm;
        };
        const QByteArray a = sha256("a"), b = sha256("b"), upper = a.toUpper(), m = md5("a");
        const QByteArray uuid = "5F3A2B18-9c4d-4e7f-b8e2-17d3a1e69b25";

        for (const char *type : {"EMAIL_SHA256", "PHONE_SHA256", "IDFA_SHA256", "GAID_SHA256", "FIRST_SHA256"})
            row(type, type, a + '\n', 0);
        for (const char *type : {"IDFA_MD5", "GAID_MD5", "FIRST_MD5"})
            row(type, type, m + '\n', 0);
        row("upper case", "EMAIL_SHA256", upper + '\n', 0);
        row("no last line end", "EMAIL_SHA256", a + '\n' + b, 0);
        row("CRLF", "EMAIL_SHA256", a + "\r\n" + b + "\r\n", 0);
        row("a peer's header", "EMAIL_SHA256", "Email_SHA256\n" + a + '\n', 0);
        row("header alone", "EMAIL_SHA256", "Email_SHA256\n", 40915);
        row("another header", "EMAIL_SHA256", "Address\n" + a + '\n', 40915, true);
        row("empty line", "EMAIL_SHA256", a + "\n\n" + b + '\n', 40915);
        row("a cut hash", "EMAIL_SHA256", a.left(63) + '\n', 40915);
        row("SHA-256 as MD5", "IDFA_MD5", a + '\n', 40915);
        row("MD5 as SHA-256", "IDFA_SHA256", m + '\n', 40915);
        row("two columns", "EMAIL_SHA256", a + ',' + b + '\n', 40915);
        row("line ends alone", "EMAIL_SHA256", "\n\n", 40915);

        row("plain e-mail", "EMAIL_SHA256", a + "\njane@example.com\n", 40915, true);
        row("plain phone", "PHONE_SHA256", "+491511234567\n", 40915, true);
        row("plain phone without +", "PHONE_SHA256", "491511234567\n", 40915, true);
        row("plain phone among e-mails", "EMAIL_SHA256", "(0151) 123-4567\n", 40915, true);
        row("plain name", "EMAIL_SHA256", "Jane Doe\n", 40915, true);

        const QByteArray header = "email_SHA256,phone_SHA256,MAID\n";
        row("columns", "MULTIPLE_TYPES", header + a + ',' + b + ',' + uuid + '\n', 0);
        row("letter case of header", "MULTIPLE_TYPES", "EMAIL_sha256,maid_SHA256,Maid_md5\n" + a + ',' + b + ',' + m,
            0);
        row("empty cells", "MULTIPLE_TYPES", header + a + ",,\n," + b + ",\n,," + uuid + '\n', 0);
        row("no header", "MULTIPLE_TYPES", a + ',' + b + ',' + uuid + '\n', 40915);
        row("unknown column", "MULTIPLE_TYPES", "email_SHA256,FN_SHA256\n" + a + ',' + b + '\n', 40915);
        row("repeated column", "MULTIPLE_TYPES", "email_SHA256,email_SHA256\n" + a + ',' + b + '\n', 40915);
        row("short row", "MULTIPLE_TYPES", header + a + ',' + b + '\n', 40915);
        row("long row", "MULTIPLE_TYPES", header + a + ',' + b + ',' + uuid + ",\n", 40915);
        row("nothing in a row", "MULTIPLE_TYPES", header + ",,\n", 40915);
        row("no rows", "MULTIPLE_TYPES", header, 40915);
        row("hash as raw id", "MULTIPLE_TYPES", "MAID\n" + a + '\n', 40915);
        row("raw id as hash", "MULTIPLE_TYPES", "MAID_SHA256\n" + uuid + '\n', 40915);
        row("quotes", "MULTIPLE_TYPES", "email_SHA256\n\"" + a + "\"\n", 40915);
        row("plain phone in columns", "MULTIPLE_TYPES", header + a + ",+491511234567,\n", 40915, true);
        row("plain e-mail in a row too long", "MULTIPLE_TYPES", header + "a,b,c,jane@example.com\n", 40915, true);
    }
    void contentIsCheckedAgainstItsType()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(bool, alarm);
        TestSandbox sandbox;
        sandbox.client->signIn();
        if (alarm)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^ALARM: plain personal data")));
        const Response answer = sandbox.client->upload(content, type);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.code(), code);
        QCOMPARE(sandbox.server.alarms(), alarm ? 1 : 0);
        for (const char *value : {"jane", "Jane", "4915", "123-45"})
            QVERIFY2(!answer.message().contains(QLatin1StringView(value)), value);
    }
    void theFrameIsChecked_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &fileName, const QByteArray &content, const char *field,
                            const QString &value, int code) {
            QTest::newRow(name) << fileName << content << QString::fromLatin1(field) << value << code;
        };
        const QString csv = QStringLiteral("a.csv"), signature = QString::fromLatin1(md5("something else"));
        const QByteArray lines = hashesOf(0, 2);
        const QString right = QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Md5).toHex());
        row("txt", QStringLiteral("a.txt"), lines, "x", QStringLiteral("y"), 0);
        row("signature in upper case", csv, lines, "file_signature", right.toUpper(), 0);
        row("file_name as well", csv, lines, "file_name", QStringLiteral("b.csv"), 0);
        row("signature", csv, lines, "file_signature", signature, 40900);
        row("suffix", QStringLiteral("a.xlsx"), lines, "x", QStringLiteral("y"), 40908);
        row("suffix in upper case", QStringLiteral("a.CSV"), lines, "x", QStringLiteral("y"), 40908);
        row("no suffix", QStringLiteral("a"), lines, "x", QStringLiteral("y"), 40908);
        row("type", csv, lines, "calculate_type", QStringLiteral("FN_SHA256"), 40909);
        row("type in lower case", csv, lines, "calculate_type", QStringLiteral("email_sha256"), 40909);
        row("empty", csv, QByteArray(), "x", QStringLiteral("y"), 40906);
        row("no advertiser", csv, lines, "advertiser_id", QString(), 40002);
        row("no signature", csv, lines, "file_signature", QString(), 40002);
        row("no type", csv, lines, "calculate_type", QString(), 40002);
        row("no file", QString(), lines, "x", QStringLiteral("y"), 40002);
        row("another's advertiser", csv, lines, "advertiser_id", QStringLiteral("7188204415520931842"), 40001);
    }
    void theFrameIsChecked()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, content);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        TestSandbox sandbox;
        sandbox.client->signIn();
        QCOMPARE(sandbox.client->upload(content, QStringLiteral("EMAIL_SHA256"), fileName, {{field, value}}).code(),
                 code);
    }
    void otherBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray multipart = "multipart/form-data; boundary=x";
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{}");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--x\r\n\r\n\r\n--x--");
        QTest::newRow("nothing") << multipart << QByteArray("");
        QTest::newRow("never closed") << multipart
                                      << QByteArray("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv");
        QTest::newRow("no headers' end") << multipart << QByteArray("--x\r\nContent-Disposition: form-data\r\n--x--");
        QTest::newRow("delimiter goes on") << multipart << QByteArray("--xyz\r\n\r\nv\r\n--x--");
        QTest::newRow("delimiter alone") << multipart << QByteArray("--x");
    }
    void otherBodiesAreRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        TestSandbox sandbox;
        sandbox.client->signIn();
        QCOMPARE(
            sandbox.client->post(QStringLiteral("/open_api/v1.3/dmp/custom_audience/file/upload/"), type, body).code(),
            40002);
    }
    void otherWaysToWriteMultipartAreRead()
    {
        // A quoted boundary, a preamble and an epilogue, unquoted names, headers in another case.
        const QByteArray content = sha256("a");
        const QByteArray signature = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
        const QByteArray body =
            "preamble\r\n--b c\r\ncontent-disposition: form-data; name=advertiser_id\r\n\r\n"
            "7239118844027718401\r\n--b c  \r\nCONTENT-DISPOSITION:form-data;name=\"file_signature\"\r\n\r\n" +
            signature +
            "\r\n--b c\r\nContent-Disposition: form-data; name=\"calculate_type\"\r\nX: y\r\n\r\nEMAIL_SHA256"
            "\r\n--b c\r\nContent-Disposition: form-data; filename=\"a b;c.csv\"; name=\"file\"\r\n\r\n" +
            content + "\r\n--b c--\r\nepilogue";
        TestSandbox sandbox;
        sandbox.client->signIn();
        const Response answer = sandbox.client->post(QStringLiteral("/open_api/v1.3/dmp/custom_audience/file/upload/"),
                                                     "multipart/form-data; boundary=\"b c\"", body);
        QCOMPARE(answer.code(), 0);
    }
    void tooLargeIsRefused()
    {
        SandboxOptions options = TestSandbox::unlimited();
        options.maxUploadBytes = 130;
        TestSandbox sandbox(options);
        sandbox.client->signIn();
        QCOMPARE(sandbox.client->upload(hashesOf(0, 2)).code(), 0);
        QCOMPARE(sandbox.client->upload(hashesOf(0, 3)).code(), 40907);
    }
    void anAlarmIsNotHiddenByAnotherRefusal()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^ALARM")));
        QCOMPARE(
            sandbox.client->upload("jane@example.com\n", QStringLiteral("NOTHING"), QStringLiteral("a.pdf")).code(),
            40915);
        QCOMPARE(sandbox.server.alarms(), 1);
    }
    void fiftyMegabytesGoThrough()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        QByteArray lines;
        constexpr int count = 769'000; // 49,985,000 bytes
        lines.reserve(count * 65LL);
        for (int i = 0; i < count; ++i)
            lines += QByteArray::number(i).rightJustified(64, 'f') + '\n';
        QVERIFY(lines.size() > 49'900'000);
        const QString path = sandbox.client->uploaded(lines);
        QVERIFY(!path.isEmpty());
        QCOMPARE(sandbox.client->create({path}).code(), 0);
        QCOMPARE(sandbox.server.audiences().at(0).people, count);
        // And the server goes on.
        QCOMPARE(sandbox.client->list().code(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxUploads)
#include "tst_uploads.moc"
