#include "segments/compiled_rules.h"

#include "segments/cell_values.h"
#include "segments/text_folding.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace remarketeer {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::uint32_t lastDay = 9999'12'31;

std::string trimmedUtf8(const QString &text)
{
    const std::string utf8 = text.toStdString();
    return std::string(trimmedCell(utf8));
}

std::string foldedOperand(const QString &text)
{
    return foldedExactly(trimmedUtf8(text));
}

/// YYYYMMDD; the calendar's ends for days beyond them.
std::uint32_t numberOf(QDate date)
{
    if (date.year() < 1)
        return 0;
    if (date.year() > 9999)
        return lastDay;
    return static_cast<std::uint32_t>(date.year() * 10000 + date.month() * 100 + date.day());
}

NumberTest numberTest(const Condition &condition)
{
    const double first = *readNumber(trimmedUtf8(condition.values[0]));
    switch (condition.op) {
    case Operator::LessThan:
        return {-infinity, std::nextafter(first, -infinity)};
    case Operator::AtMost:
        return {-infinity, first};
    case Operator::MoreThan:
        return {std::nextafter(first, infinity), infinity};
    case Operator::AtLeast:
        return {first, infinity};
    case Operator::NumberBetween:
        return {first, *readNumber(trimmedUtf8(condition.values[1]))};
    default:
        return {first, first};
    }
}

DayTest daysFromToday(const Condition &condition, QDate today)
{
    const int days = condition.values[0].toInt();
    switch (condition.op) {
    case Operator::InTheLastDays:
        return {numberOf(today.addDays(-days)), numberOf(today)};
    case Operator::InTheNextDays:
        return {numberOf(today), numberOf(today.addDays(days))};
    default: // MoreThanDaysAgo. One less than a day's number is after all earlier days.
        return {0, numberOf(today.addDays(-days)) - 1};
    }
}

DayTest dayTest(const Condition &condition, QDate today)
{
    const std::uint32_t first = numberOf(DateOperand::fromText(condition.values[0])->day(today));
    switch (condition.op) {
    case Operator::Before:
        return {0, first - 1};
    case Operator::After:
        return {first + 1, lastDay};
    case Operator::DateBetween:
        return {first, numberOf(DateOperand::fromText(condition.values[1])->day(today))};
    default:
        return {first, first};
    }
}

AnniversaryTest anniversaryTest(int days, QDate today)
{
    AnniversaryTest test;
    const auto add = [&test](int month, int day) { test.days.set(static_cast<std::size_t>(month * 32 + day)); };
    for (int i = 0; i <= days; ++i) {
        const QDate date = today.addDays(i);
        add(date.month(), date.day());
        if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
            add(2, 29);
    }
    return test;
}

SetTest setOf(const QStringList &values)
{
    TextSet folded;
    for (const QString &value : values)
        folded.insert(foldedOperand(value));
    return {std::make_shared<const TextSet>(std::move(folded))};
}

/// About how many nanoseconds a row costs; only the order matters.
int costOf(const CompiledTest &test)
{
    constexpr std::array costs{25, 35, 500, 15, 10, 10, 2, 200};
    static_assert(costs.size() == std::variant_size_v<decltype(CompiledTest::test)>);
    return costs[test.test.index()];
}

class Compiler
{
public:
    Compiler(const QStringList &properties, const SegmentContext &context)
        : m_properties(properties), m_context(context)
    {
    }

    Result<CompiledNode> compile(const RuleGroup &group)
    {
        std::vector<CompiledNode> parts;
        int cost = 0;
        const auto append = [&](CompiledNode part) {
            cost += part.cost;
            parts.push_back(std::move(part));
        };
        for (const Condition &condition : group.conditions) {
            Result<CompiledTest> test = compile(condition);
            if (!test)
                return fail(std::move(test.error()));
            const int costs = costOf(*test);
            append({std::move(*test), false, costs});
        }
        for (const RuleGroup &inner : group.groups) {
            Result<CompiledNode> node = compile(inner);
            if (!node)
                return node;
            append(std::move(*node));
        }
        std::stable_sort(parts.begin(), parts.end(),
                         [](const CompiledNode &a, const CompiledNode &b) { return a.cost < b.cost; });
        // Nobody would be any of nothing; an empty root is everybody.
        const bool any = group.match == RuleGroup::Match::Any && !parts.empty();
        return CompiledNode{std::move(parts), any, cost};
    }

    std::vector<QString> takePatterns() { return std::move(m_patterns); }

private:
    Result<CompiledTest> compile(const Condition &condition)
    {
        using enum Operator;
        using Text = TextTest::Kind;
        const QStringList &values = condition.values;
        const auto column = static_cast<std::size_t>(std::max<qsizetype>(m_properties.indexOf(condition.property), 0));
        const auto text = [&](Text kind, bool negated) {
            return CompiledTest{TextTest{kind, foldedOperand(values[0])}, column, negated};
        };
        switch (condition.op) {
        case Is:
        case IsNot:
            return text(Text::Equals, condition.op == IsNot);
        case Contains:
        case DoesNotContain:
            return text(Text::Contains, condition.op == DoesNotContain);
        case StartsWith:
            return text(Text::StartsWith, false);
        case EndsWith:
            return text(Text::EndsWith, false);
        case IsOneOf:
        case IsNotOneOf:
            return CompiledTest{setOf(values), column, condition.op == IsNotOneOf};
        case Matches:
            m_patterns.push_back(values[0]);
            return CompiledTest{PatternTest{m_patterns.size() - 1}, column, false};
        case Equals:
        case NotEquals:
        case LessThan:
        case AtMost:
        case MoreThan:
        case AtLeast:
        case NumberBetween:
            return CompiledTest{numberTest(condition), column, condition.op == NotEquals};
        case On:
        case Before:
        case After:
        case DateBetween:
            return CompiledTest{dayTest(condition, m_context.today), column, false};
        case InTheLastDays:
        case MoreThanDaysAgo:
        case InTheNextDays:
            return CompiledTest{daysFromToday(condition, m_context.today), column, false};
        case Anniversary:
            return CompiledTest{anniversaryTest(values[0].toInt(), m_context.today), column, false};
        case HasValue:
        case HasNoValue:
            return CompiledTest{PresenceTest{}, column, condition.op == HasNoValue};
        case InList:
        case NotInList: {
            Result<TextSet> list = readTextSet(values[0]);
            if (!list)
                return fail(std::move(list.error()));
            return CompiledTest{SetTest{std::make_shared<const TextSet>(std::move(*list))}, column,
                                condition.op == NotInList};
        }
        case Reachable:
        case NotReachable:
            return CompiledTest{ReachableTest{condition.reachableBy}, column, condition.op == NotReachable};
        }
        return fail(ErrorCode::Internal, {}, QStringLiteral("operator without a test"));
    }

    const QStringList &m_properties;
    const SegmentContext &m_context;
    std::vector<QString> m_patterns;
};

} // namespace

Result<CompiledRules> compileRules(const SegmentRules &rules, const QStringList &properties,
                                   const SegmentContext &context)
{
    Compiler compiler(properties, context);
    Result<CompiledNode> root = compiler.compile(rules.root);
    if (!root)
        return fail(std::move(root.error()));
    return CompiledRules{std::move(*root), compiler.takePatterns()};
}

} // namespace remarketeer
