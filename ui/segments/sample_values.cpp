#include "ui/segments/sample_values.h"

#include "mapping/property_names.h"
#include "mapping/property_values.h"
#include "segments/rule_operators.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

const QString mask = QStringLiteral("****");
constexpr int sureScore = 50;

/// Attributes whose values tell who a person is, the most telling first.
constexpr std::array tellingAttributes{ExportAttribute::Email,
                                       ExportAttribute::Phone,
                                       ExportAttribute::FirstName,
                                       ExportAttribute::LastName,
                                       ExportAttribute::DateOfBirth,
                                       ExportAttribute::GoogleAdvertisingId,
                                       ExportAttribute::IdentifierForAdvertisers};

/// Place in tellingAttributes, or its size when the name is not about them.
std::size_t tellingRank(const QString &name)
{
    const QStringList words = wordsOf(name);
    for (std::size_t rank = 0; rank < tellingAttributes.size(); ++rank) {
        if (nameScore(words, tellingAttributes[rank]) >= sureScore)
            return rank;
    }
    static const QStringList ids{QStringLiteral("id"),    QStringLiteral("identity"), QStringLiteral("uuid"),
                                 QStringLiteral("name"),  QStringLiteral("address"),  QStringLiteral("street"),
                                 QStringLiteral("token"), QStringLiteral("ip")};
    const bool isId = std::any_of(words.begin(), words.end(), [](const QString &word) { return ids.contains(word); });
    return bareName(words) != BareName::None || isId ? tellingAttributes.size() - 1 : tellingAttributes.size();
}

} // namespace

QStringList commonValues(const PropertyInfo &property)
{
    QHash<QString, int> times;
    for (const QString &value : property.values)
        ++times[value];
    QStringList common;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() > 1)
            common << it.key();
    }
    std::sort(common.begin(), common.end(), [&times](const QString &one, const QString &other) {
        return times[one] != times[other] ? times[one] > times[other] : one < other;
    });
    return common;
}

bool isPersonal(const PropertyInfo &property)
{
    return tellingRank(property.name) < tellingAttributes.size() ||
           valuesShow(property.values, ExportAttribute::Email) || valuesShow(property.values, ExportAttribute::Phone);
}

QString maskedValue(const PropertyInfo &property, const QString &value)
{
    const qsizetype at = value.indexOf(u'@');
    if (at > 0)
        return value.left(1) + mask + value.mid(at);
    const bool telling = isPersonal(property);
    if (!telling && (guessKind(property.values) != PropertyKind::Text || commonValues(property).contains(value)))
        return value;
    return value.isEmpty() ? value : value.left(value.startsWith(u'+') ? 3 : 1) + mask;
}

int tellingProperty(const PropertyCatalogue &catalogue)
{
    int best = catalogue.properties.isEmpty() ? -1 : 0;
    std::size_t bestRank = tellingAttributes.size();
    for (int i = 0; i < catalogue.properties.size(); ++i) {
        const std::size_t rank = tellingRank(catalogue.properties[i].name);
        if (rank < bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace remarketeer
