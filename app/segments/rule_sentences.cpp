#include "segments/rule_sentences.h"

#include "segments/cell_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <cmath>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RuleSentences)
};

/// Stands for what is not there yet or not to be shown.
QString missing()
{
    return QStringLiteral("…");
}

QString dayText(const QString &operand)
{
    const auto parsed = DateOperand::fromText(operand);
    if (!parsed)
        return operand;
    if (parsed->date.isValid())
        return QLocale().toString(parsed->date, QLocale::ShortFormat);
    return parsed->daysAgo == 0 ? Tr::tr("today") : Tr::tr("%n day(s) ago", nullptr, parsed->daysAgo);
}

QString numberText(const QString &operand)
{
    const std::string utf8 = operand.toStdString();
    const std::optional<double> number = readNumber(trimmedCell(utf8));
    // Beyond, figures stand where a double has none.
    return number && std::abs(*number) < 1e15 ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest)
                                              : operand;
}

/// One operand as people read it.
QString operandText(OperandKind kind, const QString &operand)
{
    if (operand.trimmed().isEmpty())
        return missing();
    if (kind == OperandKind::Date || kind == OperandKind::TwoDates)
        return dayText(operand);
    if (kind == OperandKind::Number || kind == OperandKind::TwoNumbers)
        return numberText(operand);
    return kind == OperandKind::File ? QDir::toNativeSeparators(operand) : operand;
}

/// The part behind the property. `first` and `second`: the operands as people read them; `days`: the number of them.
QString predicate(const Condition &condition, const QString &first, const QString &second, std::optional<int> days)
{
    switch (condition.op) {
    case Operator::NumberBetween:
        return Tr::tr("is between %1 and %2").arg(first, second);
    case Operator::DateBetween:
        return Tr::tr("is in the period from %1 to %2").arg(first, second);
    case Operator::InTheLastDays:
        return days ? Tr::tr("is in the last %n day(s)", nullptr, *days) : Tr::tr("is in the last … days");
    case Operator::MoreThanDaysAgo:
        return days ? Tr::tr("is more than %n day(s) ago", nullptr, *days) : Tr::tr("is more than … days ago");
    case Operator::InTheNextDays:
        return days ? Tr::tr("is in the next %n day(s)", nullptr, *days) : Tr::tr("is in the next … days");
    case Operator::Anniversary:
        if (days == 0)
            return Tr::tr("has its anniversary today");
        return days ? Tr::tr("has its anniversary in the next %n day(s)", nullptr, *days)
                    : Tr::tr("has its anniversary in the next … days");
    default:
        break;
    }
    const bool without = operatorInfo(condition.op).operand == OperandKind::None;
    return without ? displayName(condition.op)
                   : Tr::tr("%1 %2", "operator and value").arg(displayName(condition.op), first);
}

QString sentence(const Condition &condition, const QString &first, const QString &second, std::optional<int> days)
{
    if (operatorInfo(condition.op).kind == OperatorKind::Reachability)
        return Tr::tr("%1 %2", "operator and value").arg(displayName(condition.op), displayName(condition.reachableBy));
    const QString property = condition.property.isEmpty() ? missing() : condition.property;
    return Tr::tr("%1 %2", "property and what is asked of it").arg(property, predicate(condition, first, second, days));
}

QString describe(const RuleGroup &group)
{
    QStringList parts;
    for (const Condition &condition : group.conditions)
        parts << describe(condition);
    for (const RuleGroup &inner : group.groups)
        parts << QStringLiteral("(%1)").arg(describe(inner));
    if (parts.isEmpty())
        return missing();
    return parts.join(group.match == RuleGroup::Match::All ? Tr::tr(" and ", "between conditions")
                                                           : Tr::tr(" or ", "between conditions"));
}

} // namespace

QString describe(const Condition &condition)
{
    const OperandKind kind = operatorInfo(condition.op).operand;
    QStringList shown;
    for (const QString &value : condition.values)
        shown << operandText(kind, value);
    while (shown.size() < 2)
        shown << missing();
    std::optional<int> days;
    bool isNumber = false;
    if (const int count = condition.values.value(0).toInt(&isNumber); isNumber && count >= 0)
        days = count;
    const QString all =
        condition.values.isEmpty() ? missing() : shown.mid(0, condition.values.size()).join(Tr::tr(", "));
    return sentence(condition, kind == OperandKind::Texts ? all : shown[0], shown[1], days);
}

QString describeWithoutValues(const Condition &condition)
{
    return sentence(condition, missing(), missing(), std::nullopt);
}

QString describe(const SegmentRules &rules)
{
    const bool everybody = rules.root.conditions.empty() && rules.root.groups.empty();
    return everybody ? Tr::tr("everybody") : describe(rules.root);
}

} // namespace remarketeer
