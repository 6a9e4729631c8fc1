#include "tiktok/locations.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace remarketeer {

namespace {

struct Location {
    const char *country;
    int id; ///< geonames.org
};

constexpr std::array locations{
    Location{"AE", 290557},  Location{"AR", 3865483}, Location{"AT", 2782113}, Location{"AU", 2077456},
    Location{"BE", 2802361}, Location{"BO", 3923057}, Location{"BR", 3469034}, Location{"BY", 630336},
    Location{"CA", 6251999}, Location{"CH", 2658434}, Location{"CL", 3895114}, Location{"CO", 3686110},
    Location{"CR", 3624060}, Location{"CY", 146669},  Location{"CZ", 3077311}, Location{"DE", 2921044},
    Location{"DK", 2623032}, Location{"DO", 3508796}, Location{"EC", 3658394}, Location{"EE", 453733},
    Location{"EG", 357994},  Location{"ES", 2510769}, Location{"FI", 660013},  Location{"FR", 3017382},
    Location{"GB", 2635167}, Location{"GR", 390903},  Location{"GT", 3595528}, Location{"HN", 3608932},
    Location{"HR", 3202326}, Location{"HU", 719819},  Location{"ID", 1643084}, Location{"IE", 2963597},
    Location{"IL", 294640},  Location{"IQ", 99237},   Location{"IT", 3175395}, Location{"JO", 248816},
    Location{"JP", 1861060}, Location{"KE", 192950},  Location{"KH", 1831722}, Location{"KR", 1835841},
    Location{"KW", 285570},  Location{"KZ", 1522867}, Location{"LB", 272103},  Location{"LT", 597427},
    Location{"LU", 2960313}, Location{"LV", 458258},  Location{"MA", 2542007}, Location{"MT", 2562770},
    Location{"MX", 3996063}, Location{"MY", 1733045}, Location{"NG", 2328926}, Location{"NL", 2750405},
    Location{"NO", 3144096}, Location{"NZ", 2186224}, Location{"OM", 286963},  Location{"PA", 3703430},
    Location{"PE", 3932488}, Location{"PH", 1694008}, Location{"PK", 1168579}, Location{"PL", 798544},
    Location{"PR", 4566966}, Location{"PT", 2264397}, Location{"PY", 3437598}, Location{"QA", 289688},
    Location{"RO", 798549},  Location{"SA", 102358},  Location{"SE", 2661886}, Location{"SG", 1880251},
    Location{"SI", 3190538}, Location{"SK", 3057568}, Location{"SV", 3585968}, Location{"TH", 1605651},
    Location{"TR", 298795},  Location{"TW", 1668284}, Location{"UA", 690791},  Location{"US", 6252001},
    Location{"UY", 3439705}, Location{"UZ", 1512440}, Location{"VN", 1562822}, Location{"ZA", 953987},
};

} // namespace

QStringList lookalikeCountries()
{
    QStringList countries;
    for (const Location &location : locations)
        countries.append(QLatin1String(location.country));
    return countries;
}

QString locationId(const QString &country)
{
    const auto found = std::find_if(locations.begin(), locations.end(), [&country](const Location &location) {
        return country == QLatin1String(location.country);
    });
    return found == locations.end() ? QString() : QString::number(found->id);
}

} // namespace remarketeer
