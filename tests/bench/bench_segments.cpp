#include "core/profile_batch.h"
#include "segments/compiled_segment.h"

#include <benchmark/benchmark.h>

#include <random>

// Nanoseconds a row of a segment's rules over a batch of the shape that the CSV reader gives: what a count adds to
// reading.

namespace remarketeer {

namespace {

constexpr int batchRows = 4096;
const QStringList properties{
    QStringLiteral("id"),      QStringLiteral("email"),          QStringLiteral("last_purchase"),
    QStringLiteral("country"), QStringLiteral("lifetime_value"), QStringLiteral("city")};

ProfileBatch makeBatch()
{
    std::mt19937 random(20261128);
    const auto below = [&random](std::size_t limit) { return static_cast<unsigned>(random() % limit); };
    const auto padded = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    constexpr std::array countries{"de", "DE", "at", "ch", "fr", "Germany", "US", "gb ", "", "it"};
    constexpr std::array cities{"Köln",      "Berlin", "MÜNCHEN", "東京", "Paris",
                                "São Paulo", "London", "",        "Łódź", "Wien "};
    ProfileBatch batch;
    for (unsigned row = 0; row < batchRows; ++row) {
        const std::array<std::string, 6> cells{"u" + std::to_string(10'000'000 + row),
                                               "someone." + std::to_string(below(1'000'000)) + "@example.com",
                                               std::to_string(2024 + below(3)) + "-" + padded(1 + below(12)) + "-" +
                                                   padded(1 + below(28)),
                                               countries[below(countries.size())],
                                               std::to_string(below(300)) + "." + padded(below(100)),
                                               cities[below(cities.size())]};
        for (const std::string &cell : cells) {
            batch.cells.push_back(
                {static_cast<std::uint32_t>(batch.text.size()), static_cast<std::uint32_t>(cell.size())});
            batch.text += cell;
        }
        batch.rowEnds.push_back(static_cast<std::uint32_t>(batch.cells.size()));
        batch.problems.push_back(RowProblem::None);
    }
    return batch;
}

class NoFacts : public RowFacts
{
public:
    bool reaches(ReachableBy, const ProfileBatch &, std::size_t) override { return false; }
};

Condition condition(const char *property, Operator op, const QStringList &values)
{
    return {QString::fromUtf8(property), op, values, ReachableBy::Email};
}

Condition lapsed()
{
    return condition("last_purchase", Operator::Before, {QStringLiteral("90 days ago")});
}
Condition nearby()
{
    return condition("country", Operator::IsOneOf, {QStringLiteral("de"), QStringLiteral("at"), QStringLiteral("ch")});
}
Condition worthwhile()
{
    return condition("lifetime_value", Operator::AtLeast, {QStringLiteral("50")});
}

void evaluate(benchmark::State &state, RuleGroup::Match match, const std::vector<Condition> &conditions)
{
    const SegmentRules rules{RuleGroup{match, conditions, {}}, {}};
    const SegmentContext context{QDate(2026, 11, 28), DateOrder::MonthDayYear};
    SegmentMatcher matcher(CompiledSegment::compile(rules, properties, context).value());
    const ProfileBatch batch = makeBatch();
    NoFacts facts;
    for (auto _ : state) {
        int matched = 0;
        for (std::size_t row = 0; row < batch.rows(); ++row)
            matched += matcher.matches(batch, row, facts);
        benchmark::DoNotOptimize(matched);
    }
    state.SetItemsProcessed(state.iterations() * batchRows);
    // A rate's inverse: seconds a row, shown as nanoseconds.
    state.counters["row"] =
        benchmark::Counter(batchRows, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

BENCHMARK_CAPTURE(evaluate, three_conditions, RuleGroup::Match::All, {lapsed(), nearby(), worthwhile()});
BENCHMARK_CAPTURE(evaluate, any_of_three, RuleGroup::Match::Any, {lapsed(), nearby(), worthwhile()});
BENCHMARK_CAPTURE(evaluate, date, RuleGroup::Match::All, {lapsed()});
BENCHMARK_CAPTURE(evaluate, one_of, RuleGroup::Match::All, {nearby()});
BENCHMARK_CAPTURE(evaluate, number, RuleGroup::Match::All, {worthwhile()});
BENCHMARK_CAPTURE(evaluate, contains, RuleGroup::Match::All,
                  {condition("email", Operator::Contains, {QStringLiteral("@example.org")})});
BENCHMARK_CAPTURE(evaluate, beyond_ascii, RuleGroup::Match::All,
                  {condition("city", Operator::Is, {QStringLiteral("köln")})});
BENCHMARK_CAPTURE(evaluate, pattern, RuleGroup::Match::All,
                  {condition("email", Operator::Matches, {QStringLiteral("[0-9]+@example\\.(com|org)$")})});

} // namespace

} // namespace remarketeer
