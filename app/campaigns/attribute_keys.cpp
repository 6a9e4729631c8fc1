#include "campaigns/attribute_keys.h"

namespace remarketeer {

QStringList keysOf(const AttributeSet &attributes)
{
    QStringList keys;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        if (attributes.test(static_cast<std::size_t>(attribute.attribute)))
            keys.append(QString::fromLatin1(attribute.key));
    }
    return keys;
}

AttributeSet attributesOf(const QStringList &keys)
{
    AttributeSet attributes;
    for (const QString &key : keys) {
        if (const std::optional<ExportAttribute> attribute = exportAttributeFromText(key))
            attributes.set(static_cast<std::size_t>(*attribute));
    }
    return attributes;
}

} // namespace remarketeer
