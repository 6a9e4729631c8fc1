#include "segments/segment_rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::SegmentRules)
};

const QLatin1String versionKey("version");
const QLatin1String matchKey("match");
const QLatin1String conditionsKey("conditions");
const QLatin1String groupsKey("groups");
const QLatin1String leaveOutKey("leave_out");
const QLatin1String propertyKey("property");
const QLatin1String operatorKey("operator");
const QLatin1String valuesKey("values");
const QLatin1String byKey("by");
const QLatin1String segmentKey("segment");
const QLatin1String fileKey("file");

constexpr int currentVersion = 1;

/// In the order of ReachableBy.
constexpr std::array byKeys{"email", "phone", "device_id"};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

tl::unexpected<Error> refuseShape(const QString &key, const QString &shape)
{
    return refuse(Tr::tr("In the rules of a segment, “%1” must be %2.").arg(key, shape));
}

Result<void> checkKeys(const QJsonObject &json, const QList<QLatin1String> &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) != known.end())
            continue;
        const QStringList names(known.begin(), known.end());
        return refuse(Tr::tr("The rules of a segment have an unknown key “%1”. Use one of: %2.")
                          .arg(it.key(), names.join(QLatin1String(", "))));
    }
    return {};
}

bool isReachability(Operator op)
{
    return operatorInfo(op).kind == OperatorKind::Reachability;
}

QJsonObject toJson(const Condition &condition)
{
    QJsonObject json{{operatorKey, QLatin1String(operatorInfo(condition.op).key)}};
    if (isReachability(condition.op))
        json.insert(byKey, QLatin1String(byKeys[static_cast<std::size_t>(condition.reachableBy)]));
    else
        json.insert(propertyKey, condition.property);
    if (!condition.values.isEmpty())
        json.insert(valuesKey, QJsonArray::fromStringList(condition.values));
    return json;
}

QJsonObject toJson(const RuleGroup &group)
{
    QJsonObject json{{matchKey, group.match == RuleGroup::Match::All ? QLatin1String("all") : QLatin1String("any")}};
    QJsonArray conditions;
    for (const Condition &condition : group.conditions)
        conditions.append(toJson(condition));
    if (!conditions.isEmpty())
        json.insert(conditionsKey, conditions);
    QJsonArray groups;
    for (const RuleGroup &inner : group.groups)
        groups.append(toJson(inner));
    if (!groups.isEmpty())
        json.insert(groupsKey, groups);
    return json;
}

/// The array under the key, each element an object; none when the key is absent.
Result<std::vector<QJsonObject>> objectsOf(const QJsonObject &json, QLatin1String key)
{
    const QJsonValue value = json.value(key);
    std::vector<QJsonObject> objects;
    const auto shape = [] { return Tr::tr("a list of objects: [{…}, …]"); };
    if (!value.isUndefined() && !value.isArray())
        return refuseShape(key, shape());
    for (const QJsonValue &element : value.toArray()) {
        if (!element.isObject())
            return refuseShape(key, shape());
        objects.push_back(element.toObject());
    }
    return objects;
}

Result<void> readOperator(const QJsonObject &json, Condition &condition)
{
    const QString key = json.value(operatorKey).toString();
    const auto &all = operators();
    const auto info = std::find_if(all.begin(), all.end(),
                                   [&](const OperatorInfo &entry) { return key == QLatin1String(entry.key); });
    if (info == all.end()) {
        QStringList keys;
        for (const OperatorInfo &entry : all)
            keys << QLatin1String(entry.key);
        return refuseShape(operatorKey, Tr::tr("one of: %1").arg(keys.join(QLatin1String(", "))));
    }
    condition.op = info->op;
    return {};
}

Result<void> readBy(const QJsonObject &json, Condition &condition)
{
    const QString key = json.value(byKey).toString();
    const auto by =
        std::find_if(byKeys.begin(), byKeys.end(), [&key](const char *known) { return key == QLatin1String(known); });
    if (by == byKeys.end())
        return refuseShape(byKey, Tr::tr("\"email\", \"phone\" or \"device_id\""));
    condition.reachableBy = static_cast<ReachableBy>(by - byKeys.begin());
    return {};
}

Result<Condition> conditionFromJson(const QJsonObject &json)
{
    Condition condition;
    if (auto read = readOperator(json, condition); !read)
        return fail(std::move(read.error()));
    const bool reachability = isReachability(condition.op);
    if (auto known = checkKeys(json, {operatorKey, reachability ? byKey : propertyKey, valuesKey}); !known)
        return fail(std::move(known.error()));
    if (reachability) {
        if (auto read = readBy(json, condition); !read)
            return fail(std::move(read.error()));
    } else {
        if (!json.value(propertyKey).isString())
            return refuseShape(propertyKey, Tr::tr("the name of a property"));
        condition.property = json.value(propertyKey).toString();
    }
    const QJsonValue values = json.value(valuesKey);
    const QJsonArray array = values.toArray();
    const bool texts =
        std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isString(); });
    if (!texts || (!values.isUndefined() && !values.isArray()))
        return refuseShape(valuesKey, Tr::tr("a list of texts: [\"…\", …]"));
    for (const QJsonValue &value : array)
        condition.values << value.toString();
    return condition;
}

Result<RuleGroup> groupFromJson(const QJsonObject &json, int depth)
{
    RuleGroup group;
    const QString match = json.value(matchKey).toString();
    if (match != QLatin1String("all") && match != QLatin1String("any"))
        return refuseShape(matchKey, Tr::tr("\"all\" or \"any\""));
    group.match = match == QLatin1String("all") ? RuleGroup::Match::All : RuleGroup::Match::Any;

    auto conditions = objectsOf(json, conditionsKey);
    if (!conditions)
        return fail(std::move(conditions.error()));
    for (const QJsonObject &object : *conditions) {
        Result<Condition> condition = conditionFromJson(object);
        if (!condition)
            return fail(std::move(condition.error()));
        group.conditions.push_back(std::move(*condition));
    }

    auto groups = objectsOf(json, groupsKey);
    if (!groups)
        return fail(std::move(groups.error()));
    for (const QJsonObject &object : *groups) {
        if (auto known = checkKeys(object, {matchKey, conditionsKey, groupsKey}); !known)
            return fail(std::move(known.error()));
        // One level too many is read, so that checkLimits() refuses it; the recursion ends there.
        Result<RuleGroup> inner = depth > SegmentRules::maxGroupDepth ? RuleGroup() : groupFromJson(object, depth + 1);
        if (!inner)
            return inner;
        group.groups.push_back(std::move(*inner));
    }
    return group;
}

Result<Suppression> suppressionFromJson(const QJsonObject &json)
{
    if (json.size() == 1 && json.contains(segmentKey)) {
        if (const Result<SegmentId> id = SegmentId::from(json.value(segmentKey).toString()))
            return Suppression(*id);
    }
    const QString path = json.value(fileKey).toString();
    if (json.size() == 1 && !path.isEmpty())
        return Suppression(SuppressionFile{path});
    return refuseShape(leaveOutKey, Tr::tr("a list of {\"segment\": id} and {\"file\": path}"));
}

} // namespace

QJsonObject SegmentRules::toJson() const
{
    QJsonObject json = remarketeer::toJson(root);
    json.insert(versionKey, currentVersion);
    QJsonArray suppressions;
    for (const Suppression &suppression : leaveOut) {
        if (const auto *id = std::get_if<SegmentId>(&suppression))
            suppressions.append(QJsonObject{{segmentKey, id->toString()}});
        else
            suppressions.append(QJsonObject{{fileKey, std::get<SuppressionFile>(suppression).path}});
    }
    if (!suppressions.isEmpty())
        json.insert(leaveOutKey, suppressions);
    return json;
}

Result<SegmentRules> SegmentRules::fromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(versionKey);
    if (version.isDouble() && version.toDouble() > currentVersion)
        return refuse(Tr::tr("The rules of a segment were written by a newer Remarketeer. Use that one."));
    if (version.toInt() != currentVersion)
        return refuseShape(versionKey, QString::number(currentVersion));
    if (auto known = checkKeys(json, {versionKey, matchKey, conditionsKey, groupsKey, leaveOutKey}); !known)
        return fail(std::move(known.error()));

    SegmentRules rules;
    Result<RuleGroup> root = groupFromJson(json, 0);
    if (!root)
        return fail(std::move(root.error()));
    rules.root = std::move(*root);

    auto suppressions = objectsOf(json, leaveOutKey);
    if (!suppressions)
        return fail(std::move(suppressions.error()));
    for (const QJsonObject &object : *suppressions) {
        Result<Suppression> suppression = suppressionFromJson(object);
        if (!suppression)
            return fail(std::move(suppression.error()));
        rules.leaveOut.push_back(std::move(*suppression));
    }
    if (auto within = rules.checkLimits(); !within)
        return fail(std::move(within.error()));
    return rules;
}

} // namespace remarketeer
