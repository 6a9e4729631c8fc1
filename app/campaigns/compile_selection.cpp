#include "campaigns/compile_selection.h"

#include "audience/audience_export.h"
#include "audience/hash_list.h"
#include "mapping/date_order.h"
#include "profiles/property_catalogue.h"
#include "segments/compiled_segment.h"

#include <QCoreApplication>

#include <array>

namespace remarketeer {

namespace {

using enum ExportAttribute;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::CompileSelection)
};

/// Calls `visit` for every condition of the rules.
template <class Visit> void forEachCondition(const RuleGroup &group, const Visit &visit)
{
    for (const Condition &condition : group.conditions)
        visit(condition);
    for (const RuleGroup &inner : group.groups)
        forEachCondition(inner, visit);
}

template <class Visit> void forEachCondition(const ProfileSelection &selection, const Visit &visit)
{
    forEachCondition(selection.rules.root, visit);
    for (const SegmentRules &rules : selection.leaveOut)
        forEachCondition(rules.root, visit);
}

bool isMapped(const PropertyMapping &mapping, ExportAttribute attribute)
{
    return mapping.choice(attribute).has_value();
}

/// Every question to the identifiers of a profile can be answered.
Result<void> checkIdentifiers(const ProfileSelection &selection, const QStringList &properties,
                              const PropertyMapping &mapping)
{
    std::array<bool, 3> asked{}; // by ReachableBy
    forEachCondition(selection, [&asked](const Condition &condition) {
        if (operatorInfo(condition.op).kind == OperatorKind::Reachability)
            asked[static_cast<std::size_t>(condition.reachableBy)] = true;
    });
    const bool email = isMapped(mapping, Email);
    const bool phone = isMapped(mapping, Phone);
    const bool device = isMapped(mapping, GoogleAdvertisingId) || isMapped(mapping, IdentifierForAdvertisers);
    const std::array<bool, 3> there{email, phone, device};
    for (const ReachableBy by : {ReachableBy::Email, ReachableBy::Phone, ReachableBy::DeviceId}) {
        const auto kind = static_cast<std::size_t>(by);
        if (asked[kind] && !there[kind])
            return fail(ErrorCode::InvalidInput,
                        Tr::tr("The segment asks who has a usable %1, but no property is mapped "
                               "to it. Map one first.")
                            .arg(displayName(by)));
    }
    const bool lists = !selection.leaveOutFiles.isEmpty();
    if (lists && !email && !phone && !device)
        return fail(
            ErrorCode::InvalidInput,
            Tr::tr("People are left out by a file, but no property is mapped to an e-mail address, phone number "
                   "or device ID. Map at least one of them first."));

    const bool all = lists || selection.controlPercent != 0 || selection.cap;
    const std::array<std::pair<ExportAttribute, ReachableBy>, 4> kinds{
        {{Email, ReachableBy::Email},
         {Phone, ReachableBy::Phone},
         {GoogleAdvertisingId, ReachableBy::DeviceId},
         {IdentifierForAdvertisers, ReachableBy::DeviceId}}};
    for (const auto &[attribute, by] : kinds) {
        const std::optional<PropertyChoice> &choice = mapping.choice(attribute);
        if (choice && (all || asked[static_cast<std::size_t>(by)]) && !properties.contains(choice->property))
            return fail(ErrorCode::InvalidInput,
                        Tr::tr("%1 is mapped to “%2”, which the customers’ file does not have any more, and it decides "
                               "who is taken. Map it again.")
                            .arg(displayName(attribute), choice->property));
    }
    return {};
}

} // namespace

Result<Selection> compileSelection(const ProfileSelection &selection, const QStringList &properties,
                                   const PropertyMapping &mapping, const NormaliseOptions &normalise, QDate today,
                                   std::stop_token stop)
{
    // The limits are those of the saved form.
    if (const auto sound = ProfileSelection::fromJson(selection.toJson()); !sound)
        return fail(sound.error());
    if (auto checked = checkIdentifiers(selection, properties, mapping); !checked)
        return fail(checked.error());

    Selection compiled;
    const SegmentContext context{today, normalise.dateOrder};
    auto segment = CompiledSegment::compile(selection.rules, properties, context);
    if (!segment)
        return fail(segment.error());
    if (!(*segment)->matchesEverybody())
        compiled.segment = *segment;
    for (const SegmentRules &rules : selection.leaveOut) {
        auto leftOut = CompiledSegment::compile(rules, properties, context);
        if (!leftOut)
            return fail(leftOut.error());
        compiled.leaveOut.push_back(*leftOut);
    }
    for (const QString &file : selection.leaveOutFiles) {
        auto list = HashList::load(file, normalise, stop);
        if (!list)
            return fail(list.error());
        compiled.leaveOutLists.push_back(*list);
    }
    compiled.controlPercent = selection.controlPercent;
    if (selection.cap)
        compiled.cap = static_cast<std::uint64_t>(*selection.cap);
    compiled.seed = selection.seed.toULongLong(nullptr, 16);
    return compiled;
}

Result<DateOrder> dateOrderOf(const ProfileSelection &selection, const ProfileSource &source,
                              const PropertyMapping &mapping, std::stop_token stop)
{
    QStringList asked;
    forEachCondition(selection, [&asked](const Condition &condition) {
        if (operatorInfo(condition.op).kind == OperatorKind::Date)
            asked.append(condition.property);
    });
    if (mapping.dateOrderChosen || asked.isEmpty())
        return mapping.options.dateOrder;
    const auto catalogue = samplePropertyCatalogue(source, 10'000, stop);
    if (!catalogue)
        return fail(catalogue.error());
    QStringList values;
    for (const QString &name : std::as_const(asked)) {
        if (const PropertyInfo *property = catalogue->find(name))
            values += property->values;
    }
    return detectDateOrder(values).value_or(mapping.options.dateOrder);
}

} // namespace remarketeer
