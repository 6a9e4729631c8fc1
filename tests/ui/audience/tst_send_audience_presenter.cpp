#include "tests/support/run_workspace.h"
#include "ui/audience/send_audience_presenter.h"

#include <QTest>

using namespace remarketeer;

namespace {

using Fetch = SendAudiencePresenter::Fetch;
using Listing = AccountAudiences::State;

/// The presenter as the dialog makes it.
struct Sending {
    explicit Sending(RunWorkspace &it)
        : presenter(it.imported.first(), *it.workspace.accounts, *it.runs, *it.source, *it.mapping, it.workspace.clock)
    {
    }
    SendAudiencePresenter *operator->() { return &presenter; }
    SendAudiencePresenter presenter;
};

PropertyMapping withDevice(PropertyMapping mapping)
{
    mapping.choice(ExportAttribute::GoogleAdvertisingId) = PropertyChoice{QStringLiteral("gaid"), Derivation::None};
    return mapping;
}

} // namespace

class TestSendAudiencePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAtOnceAndWhenTheChoiceChanges()
    {
        RunWorkspace it;
        Sending send(it);
        QCOMPARE(send->reachState(), Fetch::Running);
        QTRY_COMPARE(send->reachState(), Fetch::Done);
        QCOMPARE(send->reachable(), std::optional<quint64>(RunWorkspace::customers));
        QCOMPARE(send->reach().withPhone, quint64(RunWorkspace::customers));
        QCOMPARE(send->preview().size(), SendAudiencePresenter::previewedRows);
        QCOMPARE(send->preview().front().cells.front().normal, QStringLiteral("customer0@example.com"));

        send->setChosen(ExportAttribute::Phone, false);
        QCOMPARE(send->reachState(), Fetch::Running);
        QTRY_COMPARE(send->reachState(), Fetch::Done);
        QCOMPARE(send->reach().withPhone, quint64(0));
    }

    void canStopCounting()
    {
        RunWorkspace it;
        Sending send(it);
        send->stopCounting();
        QCOMPARE(send->reachState(), Fetch::NotYet);
        QVERIFY(!send->reachable());
        send->countAgain();
        QTRY_COMPARE(send->reachState(), Fetch::Done);
    }

    void choosesWhatTikTokMatchesOnAtFirst()
    {
        RunWorkspace it;
        Sending send(it);
        QVERIFY(send->row(ExportAttribute::Email).chosen);
        QVERIFY(send->row(ExportAttribute::Phone).chosen);
        const AttributeRow birthday = send->row(ExportAttribute::DateOfBirth);
        QVERIFY(birthday.enabled && !birthday.chosen);
        QCOMPARE(birthday.detail, QStringLiteral("Birthday · 100 % filled"));
        const AttributeRow city = send->row(ExportAttribute::City);
        QVERIFY(!city.enabled && !city.mapped);
        QCOMPARE(city.detail, QStringLiteral("Not mapped"));
    }

    void followsTheMapping()
    {
        RunWorkspace it;
        Sending send(it);
        QVERIFY(!send->row(ExportAttribute::LastName).mapped);
        PropertyMapping mapping = it.mapping->mapping();
        mapping.choice(ExportAttribute::LastName) = PropertyChoice{QStringLiteral("Name"), Derivation::LastWord};
        QVERIFY(it.mapping->save(mapping));
        QVERIFY(send->row(ExportAttribute::LastName).enabled);

        mapping.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("gone"), Derivation::None};
        QVERIFY(it.mapping->save(mapping));
        const AttributeRow email = send->row(ExportAttribute::Email);
        QVERIFY(!email.enabled && !email.mapped);
        QVERIFY(email.detail.contains(QStringLiteral("gone")));
    }

    void checksTheNameWhileItIsTyped()
    {
        RunWorkspace it;
        Sending send(it);
        QCOMPARE(send->nameProblem(), QString()); // nobody has typed yet
        QVERIFY(!send->obstacle().isEmpty());
        send->setName(QString(129, u'n'));
        QVERIFY(send->nameProblem().contains(QStringLiteral("128")));
        send->setName(QString(128, u'n'));
        QCOMPARE(send->nameProblem(), QString());
        QCOMPARE(send->obstacle(), QString());
        send->setName(QStringLiteral("  "));
        QVERIFY(!send->nameProblem().isEmpty());
        QVERIFY(!send->send());
    }

    void limitsTheDescription()
    {
        RunWorkspace it;
        Sending send(it);
        send->setName(QStringLiteral("A"));
        send->setDescription(QString(200, u'd'));
        QCOMPARE(send->obstacle(), QString());
        send->setDescription(QString(203, u'd'));
        QVERIFY(send->descriptionProblem().contains(u'3'));
        QCOMPARE(send->obstacle(), send->descriptionProblem());
    }

    void needsSomethingThatTikTokMatchesOn()
    {
        RunWorkspace it;
        Sending send(it);
        send->setName(QStringLiteral("A"));
        send->setChosen(ExportAttribute::Email, false);
        send->setChosen(ExportAttribute::Phone, false);
        QVERIFY(!send->fileObstacle().isEmpty());
        QCOMPARE(send->reachState(), Fetch::NotYet);
        send->setChosen(ExportAttribute::DateOfBirth, true);
        QCOMPARE(send->fileObstacle(), QString()); // a file can be written
        QVERIFY(send->obstacle().contains(QStringLiteral("Email")));
    }

    void anExistingAudienceFixesTheKind()
    {
        RunWorkspace it;
        SendAudienceRequest request = it.createRequest("By e-mail");
        request.attributes.reset(static_cast<std::size_t>(ExportAttribute::Phone));
        const auto created = it.runs->begin(request);
        QTRY_COMPARE_WITH_TIMEOUT(it.state(*created), RunState::Completed, 30'000);

        Sending send(it);
        send->setChange(AudienceChange::Add);
        QCOMPARE(send->audiences().state(), Listing::Asking);
        QTRY_COMPARE(send->audiences().state(), Listing::Listed);
        QCOMPARE(send->audiences().list().size(), 1);
        QVERIFY(!send->obstacle().isEmpty());
        send->setAudience(send->audiences().list().first());
        QCOMPARE(send->obstacle(), QString());
        const AttributeRow phone = send->row(ExportAttribute::Phone);
        QVERIFY(!phone.enabled && !phone.chosen);
        QVERIFY2(phone.disabled.contains(QStringLiteral("email addresses")), qPrintable(phone.disabled));
        QVERIFY(send->row(ExportAttribute::DateOfBirth).enabled); // it goes to the file alone
        QTRY_COMPARE(send->reachState(), Fetch::Done);
        QCOMPARE(send->reach().calculateType, QStringLiteral("EMAIL_SHA256"));

        send->setChange(AudienceChange::CreateNew);
        QVERIFY(send->row(ExportAttribute::Phone).chosen); // the choice was kept
    }

    void asksBeforeItTakesPeopleAway()
    {
        RunWorkspace it;
        const auto created = it.runs->begin(it.createRequest("VIP"));
        QTRY_COMPARE_WITH_TIMEOUT(it.state(*created), RunState::Completed, 30'000);
        Sending send(it);
        QCOMPARE(send->confirmation(), QString());
        send->setChange(AudienceChange::Add);
        QTRY_COMPARE(send->audiences().state(), Listing::Listed);
        send->setAudience(send->audiences().list().first());
        QCOMPARE(send->confirmation(), QString());
        send->setChange(AudienceChange::Remove);
        QVERIFY(send->confirmation().contains(QStringLiteral("“VIP”")));
        send->setChange(AudienceChange::Replace);
        QVERIFY(send->confirmation().contains(QStringLiteral("replaced")));
    }

    void saysWhyTheAudiencesCannotBeListed()
    {
        RunWorkspace it;
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("list:code=40002")));
        Sending send(it);
        send->setChange(AudienceChange::Add);
        QTRY_COMPARE(send->audiences().state(), Listing::Failed);
        QVERIFY(!send->audiences().error().isEmpty());
        send->audiences().load();
        QTRY_COMPARE(send->audiences().state(), Listing::Listed);
        QCOMPARE(send->audiences().error(), QString());
    }

    void warnsUnderTheMinimum()
    {
        RunWorkspace it;
        QVERIFY(await(it.source->openCsv(writeCustomers(it.csv + QStringLiteral(".few.profiles.csv"), 999))));
        Sending send(it);
        QTRY_COMPARE(send->reachState(), Fetch::Done);
        QVERIFY(send->belowMinimum());
        QVERIFY(await(it.source->openCsv(it.csv)));
        QTRY_COMPARE(send->reachable(), std::optional<quint64>(1'000));
        QVERIFY(!send->belowMinimum());
    }

    void saysWhenNobodyCanBeMatched()
    {
        RunWorkspace it;
        PropertyMapping mapping = withDevice({});
        mapping.choice(ExportAttribute::GoogleAdvertisingId)->property = QStringLiteral("Name");
        QVERIFY(it.mapping->save(mapping));
        Sending send(it);
        send->setName(QStringLiteral("A"));
        QTRY_COMPARE(send->reachable(), std::optional<quint64>(0));
        QVERIFY(!send->obstacle().isEmpty());
    }

    void suggestsAFileName()
    {
        RunWorkspace it;
        Sending send(it);
        QCOMPARE(send->suggestedFileName(), QStringLiteral("customers.profiles audience.csv"));
    }
};

QTEST_GUILESS_MAIN(TestSendAudiencePresenter)
#include "tst_send_audience_presenter.moc"
