#include "ui/audience/attribute_row.h"

#include "ui/audience/audience_kind.h"

#include <QCoreApplication>
#include <QLocale>

namespace remarketeer {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AttributeRow)
};
} // namespace

AttributeRow attributeRow(ExportAttribute attribute, const PropertyMapping &mapping, const PropertyCatalogue *catalogue,
                          const QString &calculateType, bool chosen)
{
    AttributeRow row;
    row.attribute = attribute;
    const auto &choice = mapping.choice(attribute);
    row.mapped = choice.has_value();
    if (!choice) {
        row.detail = Tr::tr("Not mapped");
        return row;
    }
    if (const PropertyInfo *property = catalogue ? catalogue->find(choice->property) : nullptr) {
        row.detail = Tr::tr("%1 · %2 % filled", "property, share of profiles that have it")
                         .arg(choice->property, QLocale().toString(qRound(property->filled * 100)));
    } else if (catalogue) {
        row.detail = Tr::tr("“%1” is missing").arg(choice->property);
        row.mapped = false;
        return row;
    } else {
        row.detail = choice->property;
    }
    if (!calculateType.isEmpty() && info(attribute).usedToMatch &&
        !identifiersOf(calculateType).test(static_cast<std::size_t>(attribute))) {
        row.disabled = Tr::tr("audience takes %1 only").arg(kindText(calculateType));
        return row;
    }
    row.enabled = true;
    row.chosen = chosen;
    return row;
}

} // namespace remarketeer
