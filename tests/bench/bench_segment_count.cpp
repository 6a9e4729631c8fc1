#include "audience/segment_count.h"
#include "profiles/csv_source.h"
#include "segments/compiled_segment.h"

#include <benchmark/benchmark.h>

#include <thread>
#include <vector>

// A pass over a file of profiles: reading alone, and counting whom a segment of three conditions finds. The profiles
// are those that tests/bench/compare makes, or those that REMARKETEER_BENCH_PROFILES names. tests/bench/segments runs
// both in turn and gives the ratio.

namespace remarketeer {

namespace {

std::shared_ptr<const CsvSource> openProfiles(benchmark::State &state)
{
    const QString path = qEnvironmentVariable("REMARKETEER_BENCH_PROFILES",
                                              QStringLiteral(PROJECT_DIR "/build/bench/profiles_1000000.csv"));
    auto source = CsvSource::open(path);
    if (!source) {
        state.SkipWithError("no profiles: run tests/bench/compare once, or set REMARKETEER_BENCH_PROFILES");
        return nullptr;
    }
    return *source;
}

void read(benchmark::State &state)
{
    const auto source = openProfiles(state);
    std::atomic<std::uint64_t> rows = 0;
    for (auto _ : state) {
        const auto reader = source->reader();
        std::vector<std::jthread> threads;
        for (auto i = state.range(0); i > 0; --i) {
            threads.emplace_back([&] {
                ProfileBatch batch;
                while ((*reader)->next(batch).value_or(false))
                    rows += batch.rows();
            });
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(rows));
}

/// Each of them holds for many rows, so that most rows are asked all three.
SegmentRules threeConditions()
{
    SegmentRules rules;
    rules.root.conditions = {
        {QStringLiteral("email"), Operator::Contains, {QStringLiteral("example")}},
        {QStringLiteral("country"),
         Operator::IsNotOneOf,
         {QStringLiteral("Japan"), QStringLiteral("Brazil"), QStringLiteral("Mexico")}},
        {QStringLiteral("phone"), Operator::HasValue, {}},
    };
    return rules;
}

void countSegment(benchmark::State &state)
{
    const auto source = openProfiles(state);
    if (!source)
        return;
    const auto segment = CompiledSegment::compile(threeConditions(), source->properties(), {QDate(2026, 11, 28)});
    if (!segment) {
        state.SkipWithError("the rules do not fit the profiles");
        return;
    }
    ExportOptions options;
    options.selection.segment = *segment;
    options.threads = static_cast<int>(state.range(0));
    std::uint64_t rows = 0;
    for (auto _ : state) {
        const auto reader = source->reader();
        const auto count = countSelection([&](ProfileBatch &batch) { return (*reader)->next(batch); }, options);
        rows += count ? count->read : 0;
        if (count)
            state.counters["people"] = static_cast<double>(count->people);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(rows));
}

BENCHMARK(read)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->MeasureProcessCPUTime()->Unit(
    benchmark::kMillisecond);
BENCHMARK(countSegment)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace remarketeer
