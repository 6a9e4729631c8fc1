#include "audience/batch_queue.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <random>
#include <thread>

using namespace remarketeer;

/// Batches that threads finish in any order leave in the source's.
class TestBatchQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersWhatThreadsBring();
    void givesAnotherBatchToFill();
    void waitsForTheOneThatIsMissing_data();
    void waitsForTheOneThatIsMissing();
    void stopsWaitingWhenHalted();
    void tellsOfTheConsumersError();

private:
    static FormattedBatch saying(const std::string &text);
    static std::string megabytes(int count) { return std::string(static_cast<std::size_t>(count) << 20, 'x'); }
};

FormattedBatch TestBatchQueue::saying(const std::string &text)
{
    FormattedBatch batch;
    batch.audience.append(text);
    return batch;
}

void TestBatchQueue::ordersWhatThreadsBring()
{
    constexpr int batches = 4'000;
    std::string expected;
    std::vector<int> order;
    for (int i = 0; i < batches; ++i) {
        expected += std::to_string(i) + '\n';
        order.push_back(i);
    }
    // Each thread is at most a few batches behind or ahead of the others, as in a pass.
    std::mt19937 random(1);
    for (auto part = order.begin(); part != order.end(); part += 8)
        std::shuffle(part, part + 8, random);

    std::string got;
    std::atomic<int> inside = 0;
    bool alone = true;
    BatchQueue queue([&](const FormattedBatch &batch) -> Result<void> {
        alone = alone && ++inside == 1;
        got += batch.audience.view();
        --inside;
        return {};
    });
    std::atomic<int> next = 0;
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const std::stop_token never;
                for (int at = next++; at < batches; at = next++) {
                    const int sequence = order[static_cast<std::size_t>(at)];
                    FormattedBatch batch = saying(std::to_string(sequence) + '\n');
                    failures += !queue.exchange(static_cast<std::uint64_t>(sequence), batch, never);
                }
            });
        }
    }
    QCOMPARE(failures, 0);
    QVERIFY(alone);
    QCOMPARE(got, expected);
}

void TestBatchQueue::givesAnotherBatchToFill()
{
    QByteArray got;
    BatchQueue queue([&](const FormattedBatch &batch) -> Result<void> {
        got += QByteArray::fromStdString(std::string(batch.audience.view()) + std::string(batch.rejects.view()));
        return {};
    });
    FormattedBatch batch = saying("b");
    QVERIFY(queue.exchange(1, batch, {}));
    QCOMPARE(got, QByteArray()); // it is not its turn
    batch.audience.clear();
    batch.rejects.clear();
    batch.audience.append("a");
    batch.rejects.append("1");
    QVERIFY(queue.exchange(0, batch, {}));
    QCOMPARE(got, QByteArray("a1b"));
}

void TestBatchQueue::waitsForTheOneThatIsMissing_data()
{
    QTest::addColumn<int>("megabytesEach");
    QTest::addColumn<int>("before"); // it waits with the next one
    QTest::newRow("large batches") << 1 << 3;
    QTest::newRow("batches of rows that are not taken") << 0 << 31;
}

void TestBatchQueue::waitsForTheOneThatIsMissing()
{
    QFETCH(const int, megabytesEach);
    QFETCH(const int, before);
    std::uint64_t consumed = 0;
    BatchQueue queue([&](const FormattedBatch &) -> Result<void> {
        ++consumed;
        return {};
    });
    std::atomic<int> brought = 0;
    std::jthread eager([&](const std::stop_token &ended) {
        for (std::uint64_t sequence = 1; sequence <= 100; ++sequence) {
            FormattedBatch batch = saying(megabytes(megabytesEach));
            (void)queue.exchange(sequence, batch, ended);
            ++brought;
        }
    });
    QTRY_COMPARE(brought, before);
    FormattedBatch first = saying("the one that is missing");
    QVERIFY(queue.exchange(0, first, {}));
    eager.join();
    QCOMPARE(brought, 100);
    QCOMPARE(consumed, 101);
}

void TestBatchQueue::stopsWaitingWhenHalted()
{
    BatchQueue queue([](const FormattedBatch &) -> Result<void> { return {}; });
    std::stop_source halt;
    std::jthread waiting([&] {
        FormattedBatch batch = saying(megabytes(5));
        (void)queue.exchange(1, batch, halt.get_token());
    });
    halt.request_stop();
    waiting.join(); // or the test hangs
    QVERIFY(!waiting.joinable());
}

void TestBatchQueue::tellsOfTheConsumersError()
{
    int asked = 0;
    BatchQueue queue([&](const FormattedBatch &) -> Result<void> {
        ++asked;
        return fail(ErrorCode::DiskFull, QStringLiteral("full"));
    });
    FormattedBatch batch = saying("a");
    const auto first = queue.exchange(0, batch, {});
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::DiskFull);
    batch = saying("b");
    QVERIFY(queue.exchange(1, batch, {}));
    QCOMPARE(asked, 1); // nothing comes behind what is lost
}

QTEST_GUILESS_MAIN(TestBatchQueue)
#include "tst_batch_queue.moc"
