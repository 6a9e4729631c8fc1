#include "ui/segments/sample_values.h"
#include "ui/segments/segment_presenter.h"
#include "ui/theme/fill_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace remarketeer {

namespace {

constexpr int defaultDays = 30;

bool isReachability(const Condition &condition)
{
    return operatorInfo(condition.op).kind == OperatorKind::Reachability;
}

} // namespace

// --- rules

const RuleGroup &SegmentPresenter::group(const std::vector<std::size_t> &path) const
{
    const RuleGroup *at = &m_rules.root;
    for (const std::size_t index : path)
        at = &at->groups[index];
    return *at;
}

const Condition &SegmentPresenter::condition(const RulePlace &place) const
{
    return group(place.groups).conditions[*place.condition];
}

RuleGroup &SegmentPresenter::groupAt(const std::vector<std::size_t> &path)
{
    return const_cast<RuleGroup &>(group(path)); // of m_rules, which is not const here
}

Condition &SegmentPresenter::conditionAt(const RulePlace &place)
{
    return groupAt(place.groups).conditions[*place.condition];
}

void SegmentPresenter::touched()
{
    recount();
    Q_EMIT changed();
}

void SegmentPresenter::addCondition(const std::vector<std::size_t> &path)
{
    std::vector<Condition> &conditions = groupAt(path).conditions;
    conditions.emplace_back();
    Q_EMIT structureChanged({path, conditions.size() - 1});
    touched();
}

void SegmentPresenter::addGroup(const std::vector<std::size_t> &path)
{
    RuleGroup &parent = groupAt(path);
    RuleGroup inner;
    inner.match = parent.match == RuleGroup::Match::All ? RuleGroup::Match::Any : RuleGroup::Match::All;
    inner.conditions.emplace_back();
    parent.groups.push_back(std::move(inner));
    std::vector<std::size_t> made = path;
    made.push_back(parent.groups.size() - 1);
    Q_EMIT structureChanged({made, 0});
    touched();
}

void SegmentPresenter::remove(const RulePlace &place)
{
    RulePlace next{place.groups, {}};
    if (place.condition) {
        std::vector<Condition> &conditions = groupAt(place.groups).conditions;
        conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(*place.condition));
        if (!conditions.empty())
            next.condition = std::min(*place.condition, conditions.size() - 1);
    } else {
        const std::size_t index = next.groups.back();
        next.groups.pop_back();
        std::vector<RuleGroup> &groups = groupAt(next.groups).groups;
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(index));
    }
    Q_EMIT structureChanged(next);
    touched();
}

void SegmentPresenter::setMatch(const std::vector<std::size_t> &path, RuleGroup::Match match)
{
    groupAt(path).match = match;
    touched();
}

void SegmentPresenter::setDefaults(Condition &condition, OperandKind before) const
{
    const OperandKind kind = operatorInfo(condition.op).operand;
    const bool oneText = before == OperandKind::Text || before == OperandKind::Pattern || before == OperandKind::Number;
    const bool takesIt = kind == OperandKind::Text || kind == OperandKind::Texts || kind == OperandKind::Pattern;
    if (kind == before || (oneText && takesIt))
        return;
    if (before == OperandKind::Texts && takesIt && condition.values.size() <= 1)
        return;
    condition.values.clear();
    if (kind == OperandKind::Date)
        condition.values << DateOperand{{}, defaultDays}.toText();
    else if (kind == OperandKind::TwoDates)
        condition.values << DateOperand{{}, defaultDays}.toText() << DateOperand{{}, 0}.toText();
    else if (kind == OperandKind::Days)
        condition.values << QString::number(defaultDays);
}

void SegmentPresenter::chooseProperty(const RulePlace &place, const QVariant &choice)
{
    Condition &condition = conditionAt(place);
    const OperandKind before = operatorInfo(condition.op).operand;
    if (choice.typeId() == QMetaType::Bool) { // the person
        condition.property.clear();
        if (!isReachability(condition))
            condition.op = Operator::Reachable;
    } else {
        const bool hadNone = condition.property.isEmpty();
        condition.property = choice.toString();
        const PropertyInfo *info = property(condition);
        const QList<Operator> suited = operatorsFor(info ? guessKind(info->values) : PropertyKind::Text);
        if (!suited.contains(condition.op) || (hadNone && condition.op == Operator::Is))
            condition.op = suited.constFirst();
    }
    setDefaults(condition, before);
    touched();
}

void SegmentPresenter::chooseOperator(const RulePlace &place, Operator op)
{
    Condition &condition = conditionAt(place);
    const OperandKind before = operatorInfo(condition.op).operand;
    condition.op = op;
    if (isReachability(condition))
        condition.property.clear();
    setDefaults(condition, before);
    touched();
}

void SegmentPresenter::setValues(const RulePlace &place, const QStringList &values)
{
    Condition &condition = conditionAt(place);
    if (condition.values == values)
        return;
    condition.values = values;
    touched();
}

void SegmentPresenter::setReachableBy(const RulePlace &place, ReachableBy by)
{
    conditionAt(place).reachableBy = by;
    touched();
}

QList<SearchSection> SegmentPresenter::propertyChoices(const Condition &condition) const
{
    SearchSection missing{tr("No longer in the source"), {}};
    SearchSection all{tr("Properties"), {}};
    SearchSection person{tr("Reachability"), {{tr("The person"), {}, true}}};
    if (!condition.property.isEmpty() && !properties().contains(condition.property))
        missing.items.append({condition.property, {}, condition.property});
    if (m_open) {
        for (const PropertyInfo &property : m_open->catalogue.properties)
            all.items.append({property.name, percentText(property.filled), property.name});
    } else if (!condition.property.isEmpty()) {
        all.items.append({condition.property, {}, condition.property});
    }
    return {missing, all, person};
}

QVariant SegmentPresenter::propertyChoice(const Condition &condition) const
{
    return isReachability(condition) ? QVariant(true) : QVariant(condition.property);
}

QString SegmentPresenter::propertyText(const Condition &condition) const
{
    return isReachability(condition) ? tr("The person") : condition.property;
}

const PropertyInfo *SegmentPresenter::property(const Condition &condition) const
{
    return m_open ? m_open->catalogue.find(condition.property) : nullptr;
}

QList<SearchSection> SegmentPresenter::operatorChoices(const Condition &condition) const
{
    const PropertyInfo *known = property(condition);
    const PropertyKind kind = known ? guessKind(known->values) : PropertyKind::Text;
    QList<SearchSection> sections;
    const auto append = [&sections](OperatorKind wanted) {
        SearchSection section{displayName(wanted), {}};
        for (const OperatorInfo &info : operators()) {
            if (info.kind == wanted)
                section.items.append({displayName(info.op), {}, static_cast<int>(info.op)});
        }
        sections.append(section);
    };
    if (isReachability(condition)) {
        append(OperatorKind::Reachability);
        return sections;
    }
    if (kind != PropertyKind::Text)
        append(kind == PropertyKind::Number ? OperatorKind::Number : OperatorKind::Date);
    append(OperatorKind::Text);
    append(OperatorKind::Presence);
    append(OperatorKind::List);
    if (kind != PropertyKind::Number)
        append(OperatorKind::Number);
    if (kind != PropertyKind::Date)
        append(OperatorKind::Date);
    return sections;
}

QStringList SegmentPresenter::suggestions(const Condition &condition) const
{
    const PropertyInfo *known = property(condition);
    return known ? commonValues(*known) : QStringList();
}

RuleNote SegmentPresenter::note(const RulePlace &place) const
{
    if (!place.condition) {
        const RuleGroup &at = group(place.groups);
        const bool empty = at.conditions.empty() && at.groups.empty() && !place.groups.empty();
        return {empty ? tr("This group has no rules. Add one, or remove the group.") : QString(), false};
    }
    const Condition &at = condition(place);
    const std::optional<Error> trouble = troubleOf(at, properties());
    if (!trouble)
        return {};
    if (trouble->code == ErrorCode::NotFound)
        return {tr("“%1” is not in %2 any more. Choose another property, or remove the rule.")
                    .arg(at.property, sourceName()),
                true};
    if (trouble->code == ErrorCode::FileNotFound)
        return {trouble->sentence, true};
    if (propertyText(at).isEmpty())
        return {tr("Not finished: choose a property."), false};
    const bool blank = at.values.isEmpty() || std::any_of(at.values.cbegin(), at.values.cend(),
                                                          [](const QString &one) { return one.trimmed().isEmpty(); });
    return {blank ? tr("Not finished: give a value.") : trouble->sentence, false};
}

// --- who is always left out

void SegmentPresenter::leaveOut(const Suppression &whom)
{
    if (std::find(m_rules.leaveOut.begin(), m_rules.leaveOut.end(), whom) != m_rules.leaveOut.end())
        return;
    m_rules.leaveOut.push_back(whom);
    touched();
}

void SegmentPresenter::replaceLeftOut(std::size_t index, const Suppression &whom)
{
    if (std::find(m_rules.leaveOut.begin(), m_rules.leaveOut.end(), whom) != m_rules.leaveOut.end())
        return;
    m_rules.leaveOut[index] = whom;
    touched();
}

void SegmentPresenter::removeLeftOut(std::size_t index)
{
    m_rules.leaveOut.erase(m_rules.leaveOut.begin() + static_cast<std::ptrdiff_t>(index));
    touched();
}

QList<SearchSection> SegmentPresenter::leaveOutChoices() const
{
    SearchSection segments{tr("Segments"), {}};
    for (const Segment &segment : m_service.segments()) {
        if (!m_service.leavesOut(segment.id, m_draft.id))
            segments.items.append({segment.name, segment.people ? QLocale().toString(*segment.people) : QString(),
                                   segment.id.toString()});
    }
    return {segments};
}

QString SegmentPresenter::leftOutText(const Suppression &whom) const
{
    if (const auto *file = std::get_if<SuppressionFile>(&whom))
        return QFileInfo(file->path).fileName();
    const Segment *segment = m_service.find(std::get<SegmentId>(whom));
    if (!segment)
        return tr("Deleted segment");
    return segment->people
               ? tr("%1 · %2", "segment and number of people").arg(segment->name, QLocale().toString(*segment->people))
               : segment->name;
}

QString SegmentPresenter::leftOutTrouble(const Suppression &whom) const
{
    if (const auto *file = std::get_if<SuppressionFile>(&whom))
        return QFileInfo(file->path).isFile() ? QString()
                                              : tr("The file %1 is not there. Choose it again, or remove it.")
                                                    .arg(QDir::toNativeSeparators(file->path));
    const Segment *segment = m_service.find(std::get<SegmentId>(whom));
    if (!segment)
        return tr("The segment was deleted. Choose another one, or remove it.");
    const Result<SegmentRules> rules = SegmentRules::fromJson(segment->rules);
    if (!rules)
        return rules.error().sentence;
    const QStringList missing = m_open ? missingProperties(*rules, properties()) : QStringList();
    return missing.isEmpty() ? QString()
                             : tr("“%1” asks for “%2”, which is not in %3. It cannot be left out here.")
                                   .arg(segment->name, missing.constFirst(), sourceName());
}

} // namespace remarketeer
