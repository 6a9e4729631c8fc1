#include "segments/segment_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::SegmentRules)
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

struct Counts {
    std::size_t conditions = 0;
    std::size_t groups = 0;
    int depth = 0;
};

void count(const RuleGroup &group, int depth, Counts &counts)
{
    counts.depth = std::max(counts.depth, depth);
    counts.conditions += group.conditions.size();
    counts.groups += group.groups.size();
    // Nothing deeper needs to be seen to refuse it.
    for (const RuleGroup &inner : group.groups) {
        if (depth <= SegmentRules::maxGroupDepth)
            count(inner, depth + 1, counts);
    }
}

bool isTooLong(const QString &text)
{
    return text.size() > SegmentRules::maxValueCharacters;
}

Result<void> checkTexts(const RuleGroup &group)
{
    for (const Condition &condition : group.conditions) {
        if (condition.values.size() > SegmentRules::maxValues)
            return refuse(
                Tr::tr("A condition has more than %1 values. Put them into a file, one a line, and use “is in "
                       "the list”.")
                    .arg(SegmentRules::maxValues));
        if (isTooLong(condition.property) || std::any_of(condition.values.begin(), condition.values.end(), isTooLong))
            return refuse(Tr::tr("A property or value of a condition has more than %1 characters. Shorten it.")
                              .arg(SegmentRules::maxValueCharacters));
    }
    for (const RuleGroup &inner : group.groups) {
        if (auto checked = checkTexts(inner); !checked)
            return checked;
    }
    return {};
}

} // namespace

QString DateOperand::toText() const
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("%1 days ago").arg(daysAgo);
}

std::optional<DateOperand> DateOperand::fromText(const QString &text)
{
    static const QRegularExpression ago(QStringLiteral("^([0-9]{1,5}) days ago\\z"));
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (const auto match = ago.match(text); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        return days <= maxDaysAgo ? std::optional(DateOperand{{}, days}) : std::nullopt;
    }
    const QDate date = iso.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(DateOperand{date, 0}) : std::nullopt;
}

Result<void> SegmentRules::checkLimits() const
{
    Counts counts;
    count(root, 0, counts);
    if (counts.depth > maxGroupDepth)
        return refuse(Tr::tr("Groups are nested too deep. A group may hold groups, but those hold conditions alone."));
    if (counts.conditions > maxConditions)
        return refuse(Tr::tr("The rules have more than %1 conditions. Remove some, or put values into a list.")
                          .arg(maxConditions));
    if (counts.groups > maxGroups)
        return refuse(Tr::tr("The rules have more than %1 groups. Remove some.").arg(maxGroups));
    if (leaveOut.size() > maxLeaveOut)
        return refuse(Tr::tr("The rules leave out more than %1 segments and files. Remove some.").arg(maxLeaveOut));
    for (const Suppression &suppression : leaveOut) {
        const auto *file = std::get_if<SuppressionFile>(&suppression);
        if (file && isTooLong(file->path))
            return refuse(
                Tr::tr("The path of a file that is left out has more than %1 characters.").arg(maxValueCharacters));
    }
    return checkTexts(root);
}

} // namespace remarketeer
