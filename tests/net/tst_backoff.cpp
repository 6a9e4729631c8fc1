#include "net/backoff.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace remarketeer;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesDoubleWithinTheirBoundsAndEnd()
    {
        Backoff backoff({.first = 1s, .longest = 5s, .tries = 6});
        for (const auto length : {1'000, 2'000, 4'000, 5'000, 5'000}) {
            const auto pause = backoff.next();
            QVERIFY(pause);
            QVERIFY(pause->count() >= length / 2 && pause->count() <= length);
        }
        QVERIFY(!backoff.next());
    }
    void theDefaultIsTikToks()
    {
        Backoff backoff({});
        int pauses = 0;
        while (backoff.next())
            ++pauses;
        QCOMPARE(pauses, 4); // five tries
    }
    void pausesDiffer()
    {
        QSet<qint64> seen;
        for (int i = 0; i < 50; ++i)
            seen.insert(Backoff({.first = 300s, .longest = 300s, .tries = 2}).next()->count());
        QVERIFY(seen.size() > 10);
    }
    void aPauseEnds() { QVERIFY(await(pause(1ms, nullptr))); }
    void aPauseIsCutShort()
    {
        const auto cancellation = std::make_shared<Cancellation>();
        QTimer::singleShot(0, cancellation.get(), &Cancellation::cancel);
        QVERIFY(!await(pause(24h, cancellation))); // the test's own time limit is the assertion
        QVERIFY(!await(pause(24h, cancellation)));
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
