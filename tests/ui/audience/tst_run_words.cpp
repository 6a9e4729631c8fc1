#include "ui/audience/run_words.h"

#include <QTest>

using namespace remarketeer;

namespace {

Run run(RunState state, AudienceChange change = AudienceChange::CreateNew)
{
    return {.id = newRunId(),
            .account = {},
            .accountName = QStringLiteral("Halden EU"),
            .change = change,
            .audienceName = QStringLiteral("VIP"),
            .description = {},
            .audience = {},
            .calculateType = {},
            .attributes = {},
            .sourceName = {},
            .sourceFile = {},
            .audienceFile = {},
            .state = state,
            .error = {},
            .summary = {},
            .parts = {},
            .creating = false,
            .sameNameBefore = {},
            .startedAt = {},
            .finishedAt = {}};
}

QStringList texts(const QList<CountedReason> &reasons)
{
    QStringList texts;
    for (const CountedReason &reason : reasons)
        texts.append(QStringLiteral("%1 %2").arg(reason.count).arg(reason.reason));
    return texts;
}

} // namespace

class TestRunWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePartThatIsUploaded()
    {
        RunProgress progress;
        progress.partsTotal = 5;
        progress.partsUploaded = 2;
        QCOMPARE(runStatus(run(RunState::Uploading), progress).text, QStringLiteral("Uploading part 3 of 5"));
        progress.partsUploaded = 5;
        QCOMPARE(runStatus(run(RunState::Uploading), progress).text, QStringLiteral("Uploading part 5 of 5"));
    }

    void hasWordsForEveryState()
    {
        QStringList words;
        for (const RunState state :
             {RunState::Exporting, RunState::Uploading, RunState::Finishing, RunState::WaitingForReconnect,
              RunState::Interrupted, RunState::Completed, RunState::Failed, RunState::Cancelled})
            words.append(runStatus(run(state), {}).text);
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
        QVERIFY(runStatus(run(RunState::Completed, AudienceChange::FileOnly), {}).text !=
                runStatus(run(RunState::Completed), {}).text);
    }

    void listsReasonsTheCommonestFirst()
    {
        ExportSummary summary;
        summary.read = 100;
        summary.noIdentifier = 3;
        summary.rowProblems[static_cast<std::size_t>(RowProblem::TooManyCells)] = 7;
        summary.rowProblems[static_cast<std::size_t>(RowProblem::TooFewCells)] = 50; // used all the same
        QCOMPARE(texts(leftOutReasons(summary)),
                 (QStringList{QStringLiteral("7 ") + displayName(RowProblem::TooManyCells),
                              QStringLiteral("3 no usable value of the chosen attributes")}));

        auto &email = summary.outcomes[static_cast<std::size_t>(ExportAttribute::Email)];
        email[static_cast<std::size_t>(Outcome::Hashed)] = 80;
        email[static_cast<std::size_t>(Outcome::Absent)] = 15;
        email[static_cast<std::size_t>(Outcome::BadEmail)] = 5;
        summary
            .outcomes[static_cast<std::size_t>(ExportAttribute::Phone)][static_cast<std::size_t>(Outcome::BadPhone)] =
            9;
        QCOMPARE(texts(blankReasons(summary)),
                 (QStringList{QStringLiteral("9 Phone: ") + displayName(Outcome::BadPhone),
                              QStringLiteral("5 Email: ") + displayName(Outcome::BadEmail)}));
    }

    void saysHowLong()
    {
        QCOMPARE(durationText(0), QStringLiteral("1 s"));
        QCOMPARE(durationText(41), QStringLiteral("41 s"));
        QCOMPARE(durationText(170), QStringLiteral("3 min"));
        QCOMPARE(durationText(7'500), QStringLiteral("2 h 5 min"));
    }

    void saysWhatHappensNextOnlyWhenItIsDone()
    {
        QCOMPARE(whatHappensNext(run(RunState::Uploading)), QString());
        QVERIFY(whatHappensNext(run(RunState::Completed)).contains(QStringLiteral("48 hours")));
        QVERIFY(!whatHappensNext(run(RunState::Completed, AudienceChange::FileOnly)).contains(QStringLiteral("48")));
    }
};

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_run_words.moc"
