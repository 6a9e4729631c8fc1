#include "audience/audience_export.h"
#include "profiles/csv_source.h"

#include <QHash>

#include <benchmark/benchmark.h>

#include <thread>
#include <vector>

// A pass over a file of profiles: reading alone, and reading with counting what an export would hold, per attribute
// (reach). The profiles are those that tests/bench/compare makes, or those that REMARKETEER_BENCH_PROFILES names.

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

void count(benchmark::State &state)
{
    const auto source = openProfiles(state);
    ExportOptions options;
    options.attributes.set();
    for (int column = 0; source && column < source->properties().size(); ++column) {
        static const QHash<QString, ExportAttribute> columns{
            {QStringLiteral("email"), ExportAttribute::Email},
            {QStringLiteral("phone"), ExportAttribute::Phone},
            {QStringLiteral("first_name"), ExportAttribute::FirstName},
            {QStringLiteral("last_name"), ExportAttribute::LastName},
            {QStringLiteral("first_initial"), ExportAttribute::FirstNameInitial},
            {QStringLiteral("gender"), ExportAttribute::Gender},
            {QStringLiteral("dob"), ExportAttribute::DateOfBirth},
            {QStringLiteral("city"), ExportAttribute::City},
            {QStringLiteral("state"), ExportAttribute::State},
            {QStringLiteral("country"), ExportAttribute::Country},
            {QStringLiteral("zip"), ExportAttribute::Zip},
            {QStringLiteral("gaid"), ExportAttribute::GoogleAdvertisingId},
            {QStringLiteral("idfa"), ExportAttribute::IdentifierForAdvertisers},
        };
        if (const auto attribute = columns.find(source->properties()[column]); attribute != columns.end())
            options.columns[static_cast<std::size_t>(*attribute)].column = column;
    }
    options.normalise.defaultCountry = "US";
    options.today = 20261122;
    options.threads = static_cast<int>(state.range(0));
    std::uint64_t rows = 0;
    for (auto _ : state) {
        const auto reader = source->reader();
        const auto summary = exportAudience([&](ProfileBatch &batch) { return (*reader)->next(batch); }, options);
        rows += summary ? summary->read : 0;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(rows));
}

BENCHMARK(read)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->MeasureProcessCPUTime()->Unit(
    benchmark::kMillisecond);
BENCHMARK(count)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->MeasureProcessCPUTime()->Unit(
    benchmark::kMillisecond);

} // namespace

} // namespace remarketeer
