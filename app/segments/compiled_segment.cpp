#include "segments/compiled_segment.h"

#include "segments/cell_values.h"
#include "segments/compiled_rules.h"
#include "segments/pattern.h"
#include "segments/rule_check.h"
#include "segments/text_folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CompiledSegment)
};

} // namespace

struct CompiledSegment::Private {
    CompiledRules rules;
    DateOrder dateOrder;
};

CompiledSegment::CompiledSegment(std::unique_ptr<const Private> ready) : d(std::move(ready)) {}

CompiledSegment::~CompiledSegment() = default;

Result<std::shared_ptr<const CompiledSegment>>
CompiledSegment::compile(const SegmentRules &rules, const QStringList &properties, const SegmentContext &context)
{
    if (auto troubles = troublesOf(rules, properties); !troubles.empty())
        return fail(std::move(troubles.front().error));
    if (!context.today.isValid())
        return fail(ErrorCode::Internal, Tr::tr("The rules cannot be evaluated, since today's date is not known."));
    Result<CompiledRules> compiled = compileRules(rules, properties, context);
    if (!compiled)
        return fail(std::move(compiled.error()));
    auto ready = std::make_unique<const Private>(Private{std::move(*compiled), context.dateOrder});
    return std::shared_ptr<const CompiledSegment>(new CompiledSegment(std::move(ready)));
}

bool CompiledSegment::matchesEverybody() const
{
    return std::get<std::vector<CompiledNode>>(d->rules.root.part).empty();
}

struct SegmentMatcher::Private {
    std::shared_ptr<const CompiledSegment> segment;
    std::vector<QRegularExpression> patterns; ///< own ones: QRegularExpression is reentrant, not thread-safe
    TextFolder folder;
};

namespace {

/// One row against the tests of a segment.
struct RowTester {
    const ProfileBatch &batch;
    std::size_t row;
    RowFacts &facts;
    DateOrder dateOrder;
    const std::vector<QRegularExpression> &patterns;
    TextFolder &folder;

    bool holds(const CompiledNode &node)
    {
        if (const auto *test = std::get_if<CompiledTest>(&node.part))
            return holds(*test);
        const auto &parts = std::get<std::vector<CompiledNode>>(node.part);
        const auto decides = [&](const CompiledNode &part) { return holds(part) == node.any; };
        return std::any_of(parts.begin(), parts.end(), decides) == node.any;
    }

    bool holds(const CompiledTest &test)
    {
        return std::visit([&](const auto &question) { return holds(question, test); }, test.test);
    }

    std::string_view value(const CompiledTest &test) const { return trimmedCell(batch.cell(row, test.column)); }

    // No operand is blank, so a row without a value is like none, and the negative questions hold.
    bool holds(const TextTest &text, const CompiledTest &test)
    {
        return compare(folder.fold(value(test)), text) != test.negated;
    }
    static bool compare(std::string_view folded, const TextTest &text)
    {
        switch (text.kind) {
        case TextTest::Kind::Equals:
            return folded == text.folded;
        case TextTest::Kind::Contains:
            return folded.find(text.folded) != std::string_view::npos;
        case TextTest::Kind::StartsWith:
            return folded.starts_with(text.folded);
        case TextTest::Kind::EndsWith:
            return folded.ends_with(text.folded);
        }
        return false;
    }
    bool holds(const SetTest &set, const CompiledTest &test)
    {
        return set.folded->contains(folder.fold(value(test))) != test.negated;
    }
    bool holds(const PatternTest &pattern, const CompiledTest &test)
    {
        const std::string_view raw = value(test);
        if (raw.empty())
            return false;
        const QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        return patterns[pattern.index].match(text.normalized(QString::NormalizationForm_C)).hasMatch();
    }
    bool holds(const NumberTest &range, const CompiledTest &test)
    {
        const std::optional<double> number = readNumber(value(test));
        return number && (range.low <= *number && *number <= range.high) != test.negated;
    }
    bool holds(const DayTest &range, const CompiledTest &test)
    {
        const std::uint32_t day = readDay(value(test), dateOrder);
        return day != 0 && range.first <= day && day <= range.last;
    }
    bool holds(const AnniversaryTest &anniversary, const CompiledTest &test)
    {
        const std::uint32_t day = readDay(value(test), dateOrder);
        return anniversary.days[day / 100 % 100 * 32 + day % 100];
    }
    bool holds(const PresenceTest &, const CompiledTest &test) { return value(test).empty() == test.negated; }
    bool holds(const ReachableTest &reachable, const CompiledTest &test)
    {
        return facts.reaches(reachable.by, batch, row) != test.negated;
    }
};

} // namespace

SegmentMatcher::SegmentMatcher(std::shared_ptr<const CompiledSegment> segment) : d(std::make_unique<Private>())
{
    d->segment = std::move(segment);
    for (const QString &pattern : d->segment->d->rules.patterns)
        d->patterns.push_back(limitedPattern(pattern));
}

SegmentMatcher::~SegmentMatcher() = default;
SegmentMatcher::SegmentMatcher(SegmentMatcher &&) noexcept = default;
SegmentMatcher &SegmentMatcher::operator=(SegmentMatcher &&) noexcept = default;

bool SegmentMatcher::matches(const ProfileBatch &batch, std::size_t row, RowFacts &facts)
{
    const CompiledSegment::Private &compiled = *d->segment->d;
    RowTester tester{batch, row, facts, compiled.dateOrder, d->patterns, d->folder};
    return tester.holds(compiled.rules.root);
}

} // namespace remarketeer
