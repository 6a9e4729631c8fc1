#include "tests/support/campaign_workspace.h"
#include "ui/campaigns/campaign_editor_presenter.h"
#include "ui/campaigns/campaign_review.h"

#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

namespace {

using State = CampaignReach::State;

CampaignEditorServices servicesOf(CampaignWorkspace &it)
{
    return {*it.workspace.accounts, *it.campaigns, *it.segments, *it.runs, *it.source, *it.mapping, it.workspace.clock};
}

/// The steps of a draft that was just made.
struct Editing {
    explicit Editing(CampaignWorkspace &it) : Editing(it, *it.campaigns->createDraft()) {}
    Editing(CampaignWorkspace &it, const CampaignId &id) : presenter(*it.campaigns->find(id), servicesOf(it)) {}
    CampaignEditorPresenter *operator->() { return &presenter; }
    CampaignEditorPresenter presenter;
};

bool anyAt(const QList<CampaignObstacle> &obstacles, CampaignStep step)
{
    return std::any_of(obstacles.cbegin(), obstacles.cend(), [step](const auto &each) { return each.step == step; });
}

} // namespace

class TestCampaignEditorPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void savesItselfWithinASecond()
    {
        CampaignWorkspace it;
        Editing edit(it);
        const CampaignId id = edit->campaign().id;
        QSignalSpy saved(&edit->draft(), &CampaignDraft::savedChanged);
        edit->setName(QStringLiteral("Lapsed buyers"));
        QVERIFY(!edit->draft().isSaved());
        QCOMPARE(edit->draft().saveText(), QStringLiteral("Draft · saving…"));
        QVERIFY(it.campaigns->find(id)->name != QStringLiteral("Lapsed buyers"));
        QTRY_VERIFY_WITH_TIMEOUT(edit->draft().isSaved(), 10'000);
        QCOMPARE(it.campaigns->find(id)->name, QStringLiteral("Lapsed buyers"));
        QVERIFY(edit->draft().saveText().startsWith(QStringLiteral("Draft · saved")));
    }

    void savesWhenItIsLeft()
    {
        CampaignWorkspace it;
        const CampaignId id = *it.campaigns->createDraft();
        {
            Editing edit(it, id);
            edit->setName(QStringLiteral("Left at once"));
        }
        it.restart();
        QCOMPARE(it.campaigns->find(id)->name, QStringLiteral("Left at once"));
    }

    void saysThatItCouldNotBeSaved()
    {
        CampaignWorkspace it;
        Editing edit(it);
        QVERIFY(it.campaigns->removeDraft(edit->campaign().id)); // by another window
        edit->setName(QStringLiteral("Nowhere to go"));
        QVERIFY(!edit->draft().save());
        QVERIFY(!edit->draft().isSaved());
        QVERIFY(!edit->draft().saveError().isEmpty());
        QCOMPARE(edit->draft().saveText(), QStringLiteral("Draft · not saved"));
    }

    void beginsWithWhatTikTokMatchesOn()
    {
        CampaignWorkspace it;
        Editing edit(it);
        // Email and Phone are mapped, the device IDs are not.
        QCOMPARE(edit->campaign().attributes, QStringList({QStringLiteral("email"), QStringLiteral("phone")}));
        QVERIFY(edit->draft().isUntouched());
        edit->what().setChosen(ExportAttribute::Phone, false);
        QCOMPARE(edit->campaign().attributes, QStringList{QStringLiteral("email")});
        QVERIFY(!edit->draft().isUntouched());
    }

    void knowsWhichStepsAreDone()
    {
        CampaignWorkspace it;
        Editing edit(it);
        QVERIFY(!edit->isDone(CampaignStep::Start));
        edit->setName(QStringLiteral("Lapsed buyers"));
        edit->setStep(CampaignStep::Who);
        QVERIFY(!edit->isDone(CampaignStep::Start)); // no ad account yet
        edit->setAccount(it.imported.first());
        QVERIFY(edit->isDone(CampaignStep::Start));
        QVERIFY(!edit->isDone(CampaignStep::Who)); // still there
        edit->setSegment(it.segment);
        edit->setStep(CampaignStep::What);
        QVERIFY(edit->isDone(CampaignStep::Who));
    }

    void calculatesWhenAskedAndKnowsWhenThatIsOld()
    {
        CampaignWorkspace it;
        Editing edit(it);
        CampaignReach &reach = edit->reach();
        QVERIFY(!reach.obstacle().isEmpty()); // no segment
        edit->setSegment(it.segment);
        QCOMPARE(reach.obstacle(), QString());
        QCOMPARE(reach.state(), State::NotCounted);
        reach.calculate();
        QTRY_COMPARE_WITH_TIMEOUT(reach.state(), State::Counted, 30'000);
        QCOMPARE(reach.reach()->people, quint64(RunWorkspace::customers));
        QCOMPARE(reach.reach()->withPhone, quint64(RunWorkspace::customers));
        QCOMPARE(reach.ofText(), QStringLiteral("of 1,000 profile(s) match “Everybody”"));
        QCOMPARE(reach.rows().size(), CampaignReach::previewedRows);
        QVERIFY(!reach.isStale());

        edit->setControlPercent(50);
        QVERIFY(reach.isStale());
        edit->setControlPercent(0);
        QVERIFY(!reach.isStale()); // back at what was counted
    }

    void countsTheControlGroupAndTheCap()
    {
        CampaignWorkspace it;
        Editing edit(it);
        edit->setSegment(it.segment);
        edit->setControlPercent(20);
        edit->setCap(100);
        edit->reach().calculate();
        QTRY_COMPARE_WITH_TIMEOUT(edit->reach().state(), State::Counted, 30'000);
        const ExportSummary &summary = edit->reach().summary();
        QCOMPARE(matchingPeople(summary), quint64(RunWorkspace::customers));
        QVERIFY(summary.inControlGroup > 100 && summary.inControlGroup < 300);
        QCOMPARE(takenPeople(summary), quint64(100));
        QCOMPARE(summary.overCap, RunWorkspace::customers - summary.inControlGroup - 100);
        const auto counts = reviewCounts(summary);
        QCOMPARE(counts[0].people, quint64(RunWorkspace::customers));
        QCOMPARE(counts[2].people, quint64(summary.inControlGroup));
        QCOMPARE(counts.last().people, quint64(0));
    }

    void takesEverybodyOfASource()
    {
        CampaignWorkspace it;
        Editing edit(it);
        const SourceId source = it.source->sources().first().id;
        const auto before = it.segments->segments().size();
        QVERIFY(edit->chooseEverybody(source)); // a segment without rules is there already
        QCOMPARE(edit->campaign().segment, std::optional(it.segment));
        QCOMPARE(it.segments->segments().size(), before);
        QVERIFY(it.segments->remove(it.segment));
        QVERIFY(edit->chooseEverybody(source));
        QCOMPARE(it.segments->segments().size(), before);
        const Segment *made = it.segments->find(*edit->campaign().segment);
        QVERIFY(made->name.contains(it.source->sources().first().name));
    }

    void keepsBothKindsOfAudienceWhileOneChooses()
    {
        CampaignWorkspace it;
        const CampaignId first = it.published("Spring", {}, AudienceUpdate::Add);
        QTRY_COMPARE_WITH_TIMEOUT(it.campaign(first).state, CampaignState::Completed, 30'000);

        Editing edit(it);
        edit->setAccount(it.imported.first());
        WhatPresenter &what = edit->what();
        what.setNewName(QStringLiteral("New one"));
        what.setCreates(false);
        QCOMPARE(edit->campaign().audienceName, QString());
        QTRY_COMPARE(what.audiences().state(), AccountAudiences::State::Listed);
        what.setAudience(what.audiences().list().first());
        QCOMPARE(edit->campaign().audienceName, QStringLiteral("Spring"));
        what.setUpdate(AudienceUpdate::Remove);

        what.setCreates(true);
        QCOMPARE(edit->campaign().audienceName, QStringLiteral("New one"));
        QVERIFY(!edit->campaign().audience);
        QCOMPARE(edit->campaign().update, AudienceUpdate::Replace); // nothing to remove from yet
        what.setCreates(false);
        QCOMPARE(edit->campaign().audienceName, QStringLiteral("Spring"));
        QVERIFY(edit->campaign().audience);
        // Another account has other audiences.
        edit->setAccount(it.imported.last());
        QVERIFY(!edit->campaign().audience);
        QCOMPARE(what.audiences().state(), AccountAudiences::State::NotAsked);
    }

    void disablesWhatTheAudienceDoesNotTake()
    {
        CampaignWorkspace it;
        Campaign emails = it.draft("Emails", {}, AudienceUpdate::Add);
        emails.attributes = {QStringLiteral("email")};
        QVERIFY(it.campaigns->save(emails));
        QVERIFY(it.campaigns->publish(emails.id));
        QTRY_COMPARE_WITH_TIMEOUT(it.campaign(emails.id).state, CampaignState::Completed, 30'000);

        Editing edit(it);
        edit->setAccount(it.imported.first());
        edit->what().setCreates(false);
        QTRY_COMPARE(edit->what().audiences().state(), AccountAudiences::State::Listed);
        edit->what().setAudience(edit->what().audiences().list().first());
        const AttributeRow phone = edit->what().row(ExportAttribute::Phone);
        QVERIFY(!phone.enabled && !phone.chosen && !phone.disabled.isEmpty());
        QCOMPARE(edit->campaign().attributes, QStringList{QStringLiteral("email")});
        // What was ticked comes back with an audience that takes it.
        edit->what().setCreates(true);
        QCOMPARE(edit->campaign().attributes, QStringList({QStringLiteral("email"), QStringLiteral("phone")}));
    }

    void showsTheNextFiveRuns()
    {
        CampaignWorkspace it;
        Editing edit(it);
        edit->setSchedule(CampaignWorkspace::daily());
        QCOMPARE(edit->scheduleProblem(), QString());
        const QStringList runs = edit->nextRuns();
        QCOMPARE(runs.size(), 5);
        QCOMPARE(runs.first(), QStringLiteral("Monday, 23 November 2026 09:00"));
        QVERIFY(edit->setTimeZone("Asia/Tokyo"));
        QCOMPARE(edit->nextRuns().first(), QStringLiteral("Monday, 23 November 2026 09:00"));

        Schedule past;
        past.kind = Schedule::Kind::Once;
        past.times = {{QDate(2026, 11, 1), QTime(9, 0)}};
        edit->setSchedule(past);
        QVERIFY(!edit->scheduleProblem().isEmpty());
        QVERIFY(!edit->setTimeZone("Nowhere/Else"));
    }

    void leadsEachObstacleToItsStep()
    {
        CampaignWorkspace it;
        Editing edit(it);
        edit->setName(QString());
        for (const CampaignStep step : {CampaignStep::Start, CampaignStep::Who, CampaignStep::What})
            QVERIFY(anyAt(edit->obstacles(), step));
        QVERIFY(!anyAt(edit->obstacles(), CampaignStep::When)); // now
        QVERIFY(!edit->publish());
    }

    void asksBeforeSomebodyIsTakenOut()
    {
        Campaign campaign{newCampaignId(), QStringLiteral("C")};
        campaign.audienceName = QStringLiteral("Spring");
        campaign.update = AudienceUpdate::Replace;
        QCOMPARE(publishQuestion(campaign), QString()); // a new audience has nobody in it
        campaign.createsAudience = false;
        QVERIFY(publishQuestion(campaign).contains(QStringLiteral("Spring")));
        QVERIFY(!reviewWarnings(campaign, nullptr).isEmpty());
        campaign.update = AudienceUpdate::Add;
        QCOMPARE(publishQuestion(campaign), QString());
        QVERIFY(reviewWarnings(campaign, nullptr).isEmpty());
        ExportSummary few;
        few.matchable = 999;
        QCOMPARE(reviewWarnings(campaign, &few).size(), 1);
    }

    void saysEverythingInSentences()
    {
        CampaignWorkspace it;
        Campaign campaign = it.draft("Lapsed buyers", CampaignWorkspace::daily());
        campaign.controlPercent = 10;
        campaign.cap = 5'000;
        const auto lines = reviewLines(campaign, servicesOf(it));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].sentence.contains(QStringLiteral("“Everybody”")));
        QVERIFY(lines[0].sentence.contains(QStringLiteral("10 %")));
        QVERIFY(lines[0].sentence.contains(QStringLiteral("5,000")));
        QVERIFY(lines[1].sentence.contains(QStringLiteral("Email and Phone")));
        QVERIFY(lines[2].sentence.contains(it.imported.first().toString()));
        QVERIFY(lines[3].sentence.contains(QStringLiteral("Europe/Berlin")));
    }

    void publishesWhatIsOnTheScreen()
    {
        CampaignWorkspace it;
        Editing edit(it);
        edit->setName(QStringLiteral("Lapsed buyers"));
        edit->setAccount(it.imported.first());
        edit->setSegment(it.segment);
        edit->what().setNewName(QStringLiteral("Spring"));
        edit->setSchedule(CampaignWorkspace::daily());
        QVERIFY(edit->obstacles().isEmpty());
        QVERIFY(edit->publish()); // before the second is over
        const Campaign &published = it.campaign(edit->campaign().id);
        QCOMPARE(published.state, CampaignState::Scheduled);
        QCOMPARE(published.audienceName, QStringLiteral("Spring"));
        QCOMPARE(published.attributes, QStringList({QStringLiteral("email"), QStringLiteral("phone")}));
        QCOMPARE(published.nextRunAt, QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC));
    }
};

QTEST_MAIN(TestCampaignEditorPresenter)
#include "tst_campaign_editor_presenter.moc"
