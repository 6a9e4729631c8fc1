#include "audience/audience_export.h"

namespace remarketeer {

ColumnPlan planColumns(const PropertyMapping &mapping, const QStringList &properties, QStringList *vanished)
{
    ColumnPlan plan;
    if (vanished)
        vanished->clear();
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const std::optional<PropertyChoice> &choice = mapping.choices[i];
        if (!choice)
            continue;
        plan[i] = {static_cast<int>(properties.indexOf(choice->property)), choice->derivation};
        if (plan[i].column < 0 && vanished && !vanished->contains(choice->property))
            vanished->append(choice->property);
    }
    return plan;
}

} // namespace remarketeer
