#include "ui/mapping/country_list.h"

#include <QLocale>

#include <algorithm>

namespace remarketeer {

const QList<CountryEntry> &countryList()
{
    static const QList<CountryEntry> all = [] {
        QList<CountryEntry> list;
        for (int value = QLocale::AnyTerritory + 1; value <= QLocale::LastTerritory; ++value) {
            const auto territory = static_cast<QLocale::Territory>(value);
            const QString code = QLocale::territoryToCode(territory);
            // Groups of countries ("World", "Europe") have numbers instead of letters.
            if (code.size() == 2 && code[0].isLetter())
                list.append({code, QLocale::territoryToString(territory)});
        }
        std::sort(list.begin(), list.end(),
                  [](const CountryEntry &a, const CountryEntry &b) { return a.name.localeAwareCompare(b.name) < 0; });
        return list;
    }();
    return all;
}

QString countryEntryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace remarketeer
