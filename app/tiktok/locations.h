#pragma once

#include <QString>
#include <QStringList>

namespace remarketeer {

/// Countries that a lookalike audience can be made for: ISO 3166-1 alpha-2, upper case. TikTok has no list that could
/// be read without a campaign's settings; one where it shows no advertisements it refuses by itself.
QStringList lookalikeCountries();
/// TikTok's location id of one of them, which is its id at GeoNames; empty: none of them.
QString locationId(const QString &country);

} // namespace remarketeer
