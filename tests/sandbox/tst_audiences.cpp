#include "tests/sandbox/with_audience.h"

#include <QTest>

using namespace remarketeer;

namespace {

const auto multipleTypes = QStringLiteral("MULTIPLE_TYPES");

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// create, update, list, get, delete under /dmp/custom_audience/: tiktok-api.md B.3 to B.8.
class TestSandboxAudiences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshAudienceIsComputedThenReady()
    {
        TestSandbox sandbox(WithAudience::small());
        SandboxClient &client = *sandbox.client;
        client.signIn();
        const Response created = client.create({client.uploaded(hashesOf(0, 20))}, QStringLiteral("Käufer – März"));
        QCOMPARE(created.data().keys(), QStringList(QStringLiteral("custom_audience_id")));
        const QString id = created.data().value(u"custom_audience_id").toString();
        QVERIFY(QRegularExpression(QStringLiteral("^\\d{9}$")).match(id).hasMatch());

        const QJsonObject fresh{{QStringLiteral("audience_id"), id},
                                {QStringLiteral("name"), QStringLiteral("Käufer – März")},
                                {QStringLiteral("audience_type"), QStringLiteral("Customer File Audience")},
                                {QStringLiteral("calculate_type"), QStringLiteral("EMAIL_SHA256")},
                                {QStringLiteral("cover_num"), 0},
                                {QStringLiteral("create_time"), QStringLiteral("2026-11-22 12:00:00")},
                                {QStringLiteral("expired_time"), QStringLiteral("2038-01-01 00:00:00")},
                                {QStringLiteral("is_creator"), true},
                                {QStringLiteral("is_expiring"), false},
                                {QStringLiteral("is_valid"), false},
                                {QStringLiteral("shared"), false}};
        QCOMPARE(client.listed(id), fresh);
        sandbox.clock.advance(60);
        QJsonObject ready = fresh;
        ready.insert(QStringLiteral("cover_num"), 20);
        ready.insert(QStringLiteral("is_valid"), true);
        ready.insert(QStringLiteral("expired_time"), QStringLiteral("2027-11-22 12:00:00"));
        QCOMPARE(client.listed(id), ready);
        sandbox.clock.advance(306 * 24 * 3'600);
        QCOMPARE(client.listed(id).value(u"is_expiring").toBool(), true);
        sandbox.clock.advance(60 * 24 * 3'600);
        QCOMPARE(client.listed(id).value(u"is_valid").toBool(), false);
        QCOMPARE(client.listed(id).value(u"cover_num").toInt(), 0);
    }
    void underTheMinimumItStaysInvalid()
    {
        TestSandbox sandbox(WithAudience::small());
        SandboxClient &client = *sandbox.client;
        client.signIn();
        const QString id =
            client.create({client.uploaded(hashesOf(0, 9))}).data().value(u"custom_audience_id").toString();
        sandbox.clock.advance(48 * 3'600);
        QCOMPARE(client.listed(id).value(u"is_valid").toBool(true), false);
        QCOMPARE(client.listed(id).value(u"cover_num").toInt(-1), 0);
        QCOMPARE(sandbox.server.audiences().at(0).people, 9);
        QVERIFY(!sandbox.server.audiences().at(0).valid);
    }
    void peopleAreLinesThatShareNothing()
    {
        WithAudience sandbox;
        const QByteArray uuid = "5f3a2b18-9c4d-4e7f-b8e2-17d3a1e69b25";
        // One person by a chain e1–p1–d1 over three lines, the last with the device raw and in upper case; another with
        // the first one's e-mail hash as phone, which is a coincidence of values and no link; the first line twice.
        const QByteArray lines = "email_SHA256,phone_SHA256,MAID,MAID_SHA256\n" + sha256("e1") + ',' + sha256("p1") +
                                 ",,\n" + ',' + sha256("p1") + ",," + sha256(uuid) + '\n' + ",," + uuid.toUpper() +
                                 ",\n" + ',' + sha256("e1") + ",,\n" + sha256("e1").toUpper() + ',' + sha256("p1") +
                                 ",,\n";
        const QString path = sandbox.client->uploaded(lines, multipleTypes);
        QCOMPARE(sandbox.client->create({path}, QStringLiteral("People"), multipleTypes).code(), 0);
        const SandboxServer::AudienceContents held = sandbox.server.audiences().at(1);
        QCOMPARE(held.name, QStringLiteral("People"));
        QCOMPARE(held.calculateType, multipleTypes);
        QCOMPARE(held.lines, 4);
        QCOMPARE(held.people, 2);
    }
    void actionsWorkOnTheSetOfPeople_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("people");
        QTest::newRow("append") << QStringLiteral("APPEND") << 15 << 30 << 30;
        QTest::newRow("remove") << QStringLiteral("REMOVE") << 15 << 30 << 15;
        QTest::newRow("replace") << QStringLiteral("REPLACE") << 15 << 30 << 15;
        QTest::newRow("replace is the default") << QString() << 100 << 112 << 12;
    }
    void actionsWorkOnTheSetOfPeople()
    {
        QFETCH(QString, action);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, people);
        WithAudience sandbox;
        const Response changed = sandbox.change(action, {sandbox.client->uploaded(hashesOf(from, to))});
        QCOMPARE(changed.code(), 0);
        QVERIFY(changed.json().value(u"data").isObject() && changed.data().isEmpty());
        QCOMPARE(sandbox.server.audiences().at(0).people, people);
        // The old size shows until the new one is computed.
        QCOMPARE(sandbox.client->listed(sandbox.id).value(u"cover_num").toInt(), 20);
        sandbox.clock.advance(60);
        QCOMPARE(sandbox.client->listed(sandbox.id).value(u"cover_num").toInt(), people);
    }
    void removingByOneIdentifierRemovesThePerson()
    {
        WithAudience sandbox;
        QByteArray lines = "email_SHA256,phone_SHA256\n";
        for (int i = 0; i < 20; ++i)
            lines += sha256("e" + QByteArray::number(i)) + ',' + sha256("p" + QByteArray::number(i)) + '\n';
        lines += ',' + sha256("p0") + '\n';
        sandbox.id =
            sandbox.client->create({sandbox.client->uploaded(lines, multipleTypes)}, QStringLiteral("x"), multipleTypes)
                .data()
                .value(u"custom_audience_id")
                .toString();
        sandbox.clock.advance(60);
        QCOMPARE(sandbox
                     .change(QStringLiteral("REMOVE"),
                             {sandbox.client->uploaded("email_SHA256\n" + sha256("e0") + '\n', multipleTypes)})
                     .code(),
                 0);
        QCOMPARE(sandbox.server.audiences().at(1).people, 19);
        QCOMPARE(sandbox.server.audiences().at(1).lines, 19);
    }
    void aChangeIsRefusedWhileComputingAndAtSizeZero()
    {
        WithAudience sandbox;
        const QString more = sandbox.client->uploaded(hashesOf(20, 40));
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {more}).code(), 0);
        const Response computing = sandbox.change(QStringLiteral("APPEND"), {more});
        QCOMPARE(computing.code(), 40002);
        QCOMPARE(computing.message(), QStringLiteral("Audience is not editable, please check audience status"));
        sandbox.id = sandbox.client->create({sandbox.client->uploaded(hashesOf(0, 3))})
                         .data()
                         .value(u"custom_audience_id")
                         .toString();
        sandbox.clock.advance(3'600);
        const Response tooSmall = sandbox.change(QStringLiteral("APPEND"), {more});
        QCOMPARE(tooSmall.code(), 40002);
        QCOMPARE(tooSmall.message(), computing.message());
        // A pure rename was seen to work there.
        QCOMPARE(sandbox.rename(QStringLiteral("Small")).code(), 0);
        QCOMPARE(sandbox.client->listed(sandbox.id).value(u"name").toString(), QStringLiteral("Small"));
    }
    void aResultUnderTheMinimumChangesNothing()
    {
        WithAudience sandbox;
        QCOMPARE(sandbox.change(QStringLiteral("REMOVE"), {sandbox.client->uploaded(hashesOf(0, 11))}).code(), 40002);
        QCOMPARE(sandbox.change(QStringLiteral("REPLACE"), {sandbox.client->uploaded(hashesOf(0, 9))}).code(), 40002);
        QCOMPARE(sandbox.server.audiences().at(0).people, 20);
        QVERIFY(sandbox.server.audiences().at(0).valid);
        QCOMPARE(sandbox.change(QStringLiteral("REMOVE"), {sandbox.client->uploaded(hashesOf(0, 10))}).code(), 0);
    }
    void updateSaysWhatIsWrong()
    {
        WithAudience sandbox;
        const QString path = sandbox.client->uploaded(hashesOf(0, 20));
        QCOMPARE(sandbox.change(QStringLiteral("DELETE"), {path}).code(), 40002);
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {}).code(), 40002);
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {QStringLiteral("0123456789abcdef")}).code(), 40905);
        QCOMPARE(sandbox
                     .change(QStringLiteral("APPEND"),
                             {sandbox.client->uploaded(hashesOf(0, 2), QStringLiteral("PHONE_SHA256"))})
                     .code(),
                 40002);
        QCOMPARE(sandbox.rename(QString(129, u'x')).code(), 40002);
        QCOMPARE(sandbox.rename(7).code(), 40002);
        QCOMPARE(sandbox.client
                     ->apiPost(WithAudience::update(), {{QStringLiteral("advertiser_id"), sandbox.client->advertiser},
                                                        {QStringLiteral("custom_audience_id"), sandbox.id}})
                     .code(),
                 40002);
        sandbox.id = QStringLiteral("1");
        QCOMPARE(sandbox.rename(QStringLiteral("x")).code(), 40007);
        sandbox.client->advertiser = QStringLiteral("7188204415520931842");
        QCOMPARE(sandbox.rename(QStringLiteral("x")).code(), 40001);
    }
    void createSaysWhatIsWrong()
    {
        WithAudience sandbox;
        SandboxClient &client = *sandbox.client;
        const auto type = QStringLiteral("EMAIL_SHA256");
        const QString path = client.uploaded(hashesOf(0, 20));
        QCOMPARE(client.create({path}, QString()).code(), 40002);
        QCOMPARE(client.create({path}, QStringLiteral("   ")).code(), 40002);
        QCOMPARE(client.create({path}, QString(128, u'x')).code(), 0);
        QCOMPARE(client.create({path}, QString(129, u'x')).code(), 40002);
        QCOMPARE(client.create({path}, QStringLiteral("x"), QStringLiteral("PHONE_SHA256")).code(), 40002);
        QCOMPARE(client.create({path}, QStringLiteral("x"), QStringLiteral("FN_SHA256")).code(), 40909);
        QCOMPARE(client.create({}, QStringLiteral("x")).code(), 40002);
        QCOMPARE(client.create(QStringList(500, path), QStringLiteral("x")).code(), 0);
        QCOMPARE(client.create(QStringList(501, path), QStringLiteral("x")).code(), 40002);
        QCOMPARE(client.create({path, QStringLiteral("0123456789abcdef")}, QStringLiteral("x")).code(), 40905);
        const auto numericId = QJsonObject{{QStringLiteral("advertiser_id"), 7239118844027718401.0},
                                           {QStringLiteral("custom_audience_name"), QStringLiteral("x")},
                                           {QStringLiteral("calculate_type"), type},
                                           {QStringLiteral("file_paths"), QJsonArray{path}}};
        QCOMPARE(client.apiPost(QStringLiteral("/dmp/custom_audience/create/"), numericId).code(), 40002);

        client.advertiser = QStringLiteral("7239118844027718522");
        QCOMPARE(client.create({path}, QStringLiteral("x")).code(), 40914);
        client.advertiser = QStringLiteral("7188204415520931842");
        QCOMPARE(client.create({path}, QStringLiteral("x")).code(), 40001);
        client.advertiser = QStringLiteral("7239118844027718401");
        sandbox.clock.advance(24 * 3'600 + 1);
        QCOMPARE(client.create({path}, QStringLiteral("x")).code(), 40910);
    }
    void equalNamesAreAllowedAndFourHundredAudiences()
    {
        WithAudience sandbox;
        const QString path = sandbox.client->uploaded(hashesOf(0, 2));
        for (int i = 1; i < 400; ++i)
            QCOMPARE(sandbox.client->create({path}).code(), 0);
        QCOMPARE(sandbox.client->create({path}).code(), 40502);
        QCOMPARE(sandbox.erase({sandbox.id}).code(), 0);
        QCOMPARE(sandbox.client->create({path}).code(), 0);
    }
    void theListIsPagedNewestFirst()
    {
        WithAudience sandbox;
        SandboxClient &client = *sandbox.client;
        const QString path = client.uploaded(hashesOf(0, 2));
        QStringList ids{sandbox.id};
        for (int i = 0; i < 11; ++i)
            ids.prepend(client.create({path}).data().value(u"custom_audience_id").toString());
        const auto idsIn = [](const Response &page) {
            QStringList found;
            for (const QJsonValue &item : page.data().value(u"list").toArray())
                found.append(item[u"audience_id"].toString());
            return found;
        };
        const auto pageOf = [](int page, int size, int number, int pages) {
            return QJsonObject{{QStringLiteral("page"), page},
                               {QStringLiteral("page_size"), size},
                               {QStringLiteral("total_number"), number},
                               {QStringLiteral("total_page"), pages}};
        };
        const auto page = QStringLiteral("page"), pageSize = QStringLiteral("page_size");
        const Response first = client.list();
        QCOMPARE(first.data().keys(), QStringList({QStringLiteral("list"), QStringLiteral("page_info")}));
        QCOMPARE(idsIn(first), ids.mid(0, 10));
        QCOMPARE(first.data().value(u"page_info").toObject(), pageOf(1, 10, 12, 2));
        QCOMPARE(idsIn(client.list({{page, QStringLiteral("2")}})), ids.mid(10));
        const Response third = client.list({{page, QStringLiteral("3")}, {pageSize, QStringLiteral("5")}});
        QCOMPARE(idsIn(third), ids.mid(10));
        QCOMPARE(third.data().value(u"page_info").toObject(), pageOf(3, 5, 12, 3));
        QCOMPARE(idsIn(client.list({{page, QStringLiteral("9")}})), QStringList());
        QCOMPARE(idsIn(client.list({{pageSize, QStringLiteral("100")}})).size(), 12);
        QCOMPARE(idsIn(client.list({{QStringLiteral("custom_audience_ids"), jsonArray({ids[3], ids[11]})}})),
                 QStringList({ids[3], ids[11]}));
        for (const auto &[name, value] : Pairs{{page, QStringLiteral("0")},
                                               {pageSize, QStringLiteral("0")},
                                               {pageSize, QStringLiteral("101")},
                                               {page, QStringLiteral("x")},
                                               {QStringLiteral("custom_audience_ids"), ids[0]}})
            QCOMPARE(client.list({{name, value}}).code(), 40002);
        client.advertiser = QStringLiteral("7239118844027718522");
        QCOMPARE(client.list().data().value(u"page_info").toObject(), pageOf(1, 10, 0, 0));
        QCOMPARE(client.apiGet(QStringLiteral("/dmp/custom_audience/list/")).code(), 40002);
    }
    void getTellsDetailsAndHistory()
    {
        WithAudience sandbox;
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {sandbox.client->uploaded(hashesOf(20, 30))}).code(), 0);
        const QJsonObject item = sandbox.details().data().value(u"list").toArray().at(0).toObject();
        QCOMPARE(item.keys(), QStringList({QStringLiteral("audience_details"), QStringLiteral("audience_history")}));
        QStringList expected =
            QStringLiteral("audience_id name type audience_sub_type calculate_type cover_num create_time expired_time "
                           "is_creator is_expiring is_valid is_auto_refresh shared owner_id audience_enhancement "
                           "enhancement_status rule lookalike_spec msg error_msg")
                .split(u' ');
        expected.sort();
        const QJsonObject details = item.value(u"audience_details").toObject();
        QCOMPARE(details.keys(), expected);
        QCOMPARE(details.value(u"type").toString(), QStringLiteral("Customer File Audience"));
        QCOMPARE(details.value(u"enhancement_status").toString(), QStringLiteral("OFF"));
        QVERIFY(details.value(u"error_msg").isNull());
        const QJsonArray history = item.value(u"audience_history").toArray();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].toObject(),
                 (QJsonObject{{QStringLiteral("action"), QStringLiteral("create")},
                              {QStringLiteral("action_detail"), QString()},
                              {QStringLiteral("editor"), QStringLiteral("open_api")},
                              {QStringLiteral("msg"), QJsonValue::Null},
                              {QStringLiteral("opt_time"), QStringLiteral("2026-11-22 12:00:00")}}));
        const QJsonObject one = sandbox.details({{QStringLiteral("history_size"), QStringLiteral("1")}})
                                    .data()
                                    .value(u"list")
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(one.value(u"audience_history").toArray().size(), 1);
        QCOMPARE(sandbox.details({{QStringLiteral("history_size"), QStringLiteral("101")}}).code(), 40002);
        sandbox.id = QStringLiteral("1");
        QCOMPARE(sandbox.details().code(), 40007);
    }
    void deleteTakesAllOrNothing()
    {
        WithAudience sandbox;
        QCOMPARE(sandbox.erase({sandbox.id, QStringLiteral("1")}).code(), 40007);
        QCOMPARE(sandbox.server.audiences().size(), 1);
        QCOMPARE(sandbox.erase({}).code(), 40002);
        const Response gone = sandbox.erase({sandbox.id});
        QCOMPARE(gone.code(), 0);
        QVERIFY(gone.data().isEmpty());
        QVERIFY(sandbox.server.audiences().isEmpty());
    }
    void optionalFieldsOfCreateAreKept()
    {
        WithAudience sandbox;
        QJsonObject body{{QStringLiteral("advertiser_id"), sandbox.client->advertiser},
                         {QStringLiteral("custom_audience_name"), QStringLiteral("x")},
                         {QStringLiteral("calculate_type"), QStringLiteral("EMAIL_SHA256")},
                         {QStringLiteral("file_paths"), QJsonArray{sandbox.client->uploaded(hashesOf(0, 20))}},
                         {QStringLiteral("audience_sub_type"), QStringLiteral("REACH_FREQUENCY")},
                         {QStringLiteral("audience_enhancement"), true},
                         {QStringLiteral("retention_in_days"), 30}};
        const auto create = QStringLiteral("/dmp/custom_audience/create/");
        sandbox.id = sandbox.client->apiPost(create, body).data().value(u"custom_audience_id").toString();
        const QJsonObject details = sandbox.details().data().value(u"list")[0][u"audience_details"].toObject();
        QCOMPARE(details.value(u"audience_sub_type").toString(), QStringLiteral("REACH_FREQUENCY"));
        QCOMPARE(details.value(u"audience_enhancement"), QJsonValue(true));
        QCOMPARE(details.value(u"expired_time").toString(), QStringLiteral("2026-12-22 12:01:00"));
        body.insert(QStringLiteral("retention_in_days"), 366);
        QCOMPARE(sandbox.client->apiPost(create, body).code(), 40002);
    }
};

QTEST_GUILESS_MAIN(TestSandboxAudiences)
#include "tst_audiences.moc"
