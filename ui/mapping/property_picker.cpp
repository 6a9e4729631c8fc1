#include "ui/mapping/property_picker.h"

namespace remarketeer {

PropertyPicker::PropertyPicker(const QString &attribute, QWidget *parent)
    : SearchPicker(tr("User property for %1").arg(attribute), tr("Search properties"), parent), m_attribute(attribute)
{
}

void PropertyPicker::setChoice(const QString &text, const QString &tag, Look look)
{
    SearchPicker::setChoice(text, tag, look);
    setAccessibleName(tag.isEmpty() ? tr("Mapped User Property for %1: %2").arg(m_attribute, text)
                                    : tr("Mapped User Property for %1: %2, %3").arg(m_attribute, text, tag));
    setToolTip(look == Look::Missing ? tr("“%1” is not in the profile source any more. The choice is kept; the column "
                                          "stays blank until the property is back or another one is chosen.")
                                           .arg(text)
                                     : text);
}

} // namespace remarketeer
