#include "segments/rule_check.h"

#include "segments/cell_values.h"
#include "segments/pattern.h"
#include "segments/rule_sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RuleCheck)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

std::optional<double> numberOf(const QString &operand)
{
    const QByteArray utf8 = operand.toUtf8();
    return readNumber(trimmedCell({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
}

qsizetype operandCount(OperandKind kind)
{
    if (kind == OperandKind::None)
        return 0;
    return kind == OperandKind::TwoNumbers || kind == OperandKind::TwoDates ? 2 : 1;
}

/// Condition::values has what the operator needs, all of it filled in.
bool isComplete(const QStringList &values, OperandKind kind)
{
    const bool enough = kind == OperandKind::Texts ? !values.isEmpty() : values.size() == operandCount(kind);
    return enough && std::none_of(values.begin(), values.end(), [](const QString &v) { return v.trimmed().isEmpty(); });
}

std::optional<Error> numberTrouble(const QStringList &values, const QString &rule)
{
    if (!std::all_of(values.begin(), values.end(), numberOf))
        return invalid(Tr::tr("The condition “%1” needs a number such as 1234.5: with a decimal point, without "
                              "thousands separators.")
                           .arg(rule));
    if (values.size() == 2 && *numberOf(values[0]) > *numberOf(values[1]))
        return invalid(Tr::tr("In the condition “%1” the first number is above the second. Swap them.").arg(rule));
    return std::nullopt;
}

std::optional<Error> dateTrouble(const QStringList &values, const QString &rule)
{
    if (!std::all_of(values.begin(), values.end(), DateOperand::fromText))
        return invalid(
            Tr::tr("The condition “%1” needs a date such as 2026-11-28, or a number of days ago.").arg(rule));
    if (values.size() == 2) {
        const DateOperand first = *DateOperand::fromText(values[0]);
        const DateOperand last = *DateOperand::fromText(values[1]);
        const bool bothFixed = first.date.isValid() && last.date.isValid();
        const bool bothMove = !first.date.isValid() && !last.date.isValid();
        if ((bothFixed && first.date > last.date) || (bothMove && first.daysAgo < last.daysAgo))
            return invalid(Tr::tr("In the condition “%1” the first date is after the second. Swap them.").arg(rule));
    }
    return std::nullopt;
}

std::optional<Error> operandTrouble(const Condition &condition, const QString &rule)
{
    const QStringList &values = condition.values;
    switch (operatorInfo(condition.op).operand) {
    case OperandKind::None:
    case OperandKind::Text:
    case OperandKind::Texts:
        return std::nullopt;
    case OperandKind::Pattern: {
        const QRegularExpression pattern = limitedPattern(values[0]);
        if (!pattern.isValid())
            return invalid(Tr::tr("The pattern of the condition “%1” cannot be used: %2. Correct it.")
                               .arg(rule, pattern.errorString()));
        return std::nullopt;
    }
    case OperandKind::Number:
    case OperandKind::TwoNumbers:
        return numberTrouble(values, rule);
    case OperandKind::Date:
    case OperandKind::TwoDates:
        return dateTrouble(values, rule);
    case OperandKind::Days: {
        bool isNumber = false;
        const int days = values[0].toInt(&isNumber);
        const int most = condition.op == Operator::Anniversary ? 365 : DateOperand::maxDaysAgo;
        if (!isNumber || days < 0 || days > most)
            return invalid(Tr::tr("The condition “%1” needs a whole number of days from 0 to %2.").arg(rule).arg(most));
        return std::nullopt;
    }
    case OperandKind::File:
        if (!QFileInfo(values[0]).isFile())
            return Error{ErrorCode::FileNotFound,
                         Tr::tr("The list “%1” of the condition “%2” is not there. Choose the file again.")
                             .arg(QDir::toNativeSeparators(values[0]), rule),
                         {}};
        return std::nullopt;
    }
    return std::nullopt;
}

void collectTroubles(const RuleGroup &group, const QStringList &properties, const std::vector<std::size_t> &place,
                     std::vector<RuleTrouble> &troubles)
{
    if (!place.empty() && group.conditions.empty() && group.groups.empty())
        troubles.push_back({{place, {}}, invalid(Tr::tr("A group has no conditions. Add one or remove the group."))});
    for (std::size_t i = 0; i < group.conditions.size(); ++i) {
        if (auto trouble = troubleOf(group.conditions[i], properties))
            troubles.push_back({{place, i}, std::move(*trouble)});
    }
    for (std::size_t i = 0; i < group.groups.size(); ++i) {
        std::vector<std::size_t> inner = place;
        inner.push_back(i);
        collectTroubles(group.groups[i], properties, inner, troubles);
    }
}

void collectProperties(const RuleGroup &group, QStringList &properties)
{
    for (const Condition &condition : group.conditions) {
        const bool asks = operatorInfo(condition.op).kind != OperatorKind::Reachability;
        if (asks && !condition.property.isEmpty() && !properties.contains(condition.property))
            properties << condition.property;
    }
    for (const RuleGroup &inner : group.groups)
        collectProperties(inner, properties);
}

} // namespace

std::optional<Error> troubleOf(const Condition &condition, const QStringList &properties)
{
    const QString rule = describeWithoutValues(condition);
    const OperatorInfo &info = operatorInfo(condition.op);
    if (info.kind != OperatorKind::Reachability) {
        if (condition.property.isEmpty())
            return invalid(Tr::tr("The condition “%1” has no property yet. Choose one or remove it.").arg(rule));
        if (!properties.contains(condition.property))
            return Error{ErrorCode::NotFound,
                         Tr::tr("The condition “%1” asks for the property “%2”, which the profile source does not "
                                "have. Choose another property or remove the condition.")
                             .arg(rule, condition.property),
                         {}};
    }
    if (!isComplete(condition.values, info.operand))
        return invalid(
            info.operand == OperandKind::None
                ? Tr::tr("The condition “%1” takes no value. Remove the value.").arg(rule)
                : Tr::tr("The condition “%1” has no value yet. Give one or remove the condition.").arg(rule));
    return operandTrouble(condition, rule);
}

std::vector<RuleTrouble> troublesOf(const SegmentRules &rules, const QStringList &properties)
{
    if (auto within = rules.checkLimits(); !within)
        return {{RulePlace(), std::move(within.error())}};
    std::vector<RuleTrouble> troubles;
    collectTroubles(rules.root, properties, {}, troubles);
    return troubles;
}

QStringList usedProperties(const SegmentRules &rules)
{
    QStringList used;
    collectProperties(rules.root, used);
    return used;
}

QStringList missingProperties(const SegmentRules &rules, const QStringList &properties)
{
    QStringList missing = usedProperties(rules);
    missing.removeIf([&properties](const QString &property) { return properties.contains(property); });
    return missing;
}

} // namespace remarketeer
