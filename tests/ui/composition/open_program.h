#pragma once

#include "tests/support/memory_secret_store.h"
#include "tests/support/run_workspace.h"
#include "ui/composition/application.h"
#include "ui/composition/main_window.h"
#include "ui/composition/navigation.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace remarketeer {

/// The program as main() makes it, with the sandbox's accounts, a file of customers and a segment of all of them.
class OpenProgram
{
public:
    explicit OpenProgram(const QString &segmentName = QStringLiteral("Everybody"))
    {
        qputenv("REMARKETEER_HOME", m_home.path().toUtf8());
        Result<std::unique_ptr<Application>> made =
            Application::create(*qApp, {.secrets = std::make_unique<MemorySecretStore>()});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        program = std::move(*made);
        window().resize(1280, 800);
        window().show();
        program->start();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("The window is not shown.");

        Services &s = services();
        if (!s.startSandbox())
            qFatal("The sandbox does not start.");
        SandboxPerson person;
        const auto session = s.accounts->connectNew(true);
        const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
        account = choices->first().advertiser.id;
        if (!await(session->importAccounts({account})))
            qFatal("The account cannot be imported.");
        if (!await(s.source->openCsv(
                writeCustomers(m_elsewhere.filePath(QStringLiteral("customers.profiles.csv")), 1'200))))
            qFatal("The customers cannot be opened.");
        if (!s.mapping->save(customerMapping()))
            qFatal("The mapping cannot be stored.");
        segment = newSegmentId();
        if (!s.segments->save(
                Segment{segment, segmentName, s.source->sources().first().id, SegmentRules().toJson(), {}, {}, {}}))
            qFatal("The segment cannot be stored.");
    }
    ~OpenProgram()
    {
        program.reset();
        qunsetenv("REMARKETEER_HOME");
    }

    MainWindow &window() const { return program->window(); }
    Services &services() const { return program->services(); }
    template <class Widget = QWidget> Widget *find(const char *name) const
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }

    CampaignId draft(const QString &name, const Schedule &schedule) const
    {
        const auto id = services().campaigns->createDraft();
        Campaign campaign = *services().campaigns->find(*id);
        campaign.name = name;
        campaign.account = account;
        campaign.segment = segment;
        campaign.audienceName = name;
        campaign.attributes = {QStringLiteral("email"), QStringLiteral("phone")};
        campaign.schedule = schedule;
        if (!services().campaigns->save(campaign))
            qFatal("The draft cannot be stored.");
        return campaign.id;
    }
    CampaignId published(const QString &name, const Schedule &schedule) const
    {
        const CampaignId id = draft(name, schedule);
        if (const auto done = services().campaigns->publish(id); !done)
            qFatal("%s", qUtf8Printable(done.error().sentence));
        return id;
    }
    /// Every day from the day after tomorrow on.
    static Schedule daily()
    {
        Schedule schedule;
        schedule.kind = Schedule::Kind::Recurring;
        schedule.recurrence.time = QTime(9, 0);
        schedule.recurrence.firstDay = QDate::currentDate().addDays(2);
        return schedule;
    }

private:
    TestHome m_home;
    QTemporaryDir m_elsewhere;

public:
    std::unique_ptr<Application> program;
    AdvertiserId account = *AdvertiserId::from(QStringLiteral("1"));
    SegmentId segment = newSegmentId();
};

} // namespace remarketeer
