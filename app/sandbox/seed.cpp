#include "sandbox/seed.h"

#include <array>

namespace remarketeer::sandbox {

namespace {

struct Place {
    const char *suffix, *currency, *country, *timeZone, *posixTimeZone;
};

constexpr Place berlin{"DE", "EUR", "DE", "Europe/Berlin", "Etc/GMT-1"};
constexpr Place newYork{"US", "USD", "US", "America/New_York", "Etc/GMT+5"};
constexpr Place london{"UK", "GBP", "GB", "Europe/London", "Etc/GMT-0"};
constexpr Place tokyo{"JP", "JPY", "JP", "Asia/Tokyo", "Etc/GMT-9"};
constexpr Place sydney{"AU", "AUD", "AU", "Australia/Sydney", "Etc/GMT-10"};
constexpr Place paris{"FR", "EUR", "FR", "Europe/Paris", "Etc/GMT-1"};
constexpr Place rome{"IT", "EUR", "IT", "Europe/Rome", "Etc/GMT-1"};
constexpr Place toronto{"CA", "CAD", "CA", "America/Toronto", "Etc/GMT+5"};
constexpr Place saoPaulo{"BR", "BRL", "BR", "America/Sao_Paulo", "Etc/GMT+3"};
constexpr Place singapore{"SG", "SGD", "SG", "Asia/Singapore", "Etc/GMT-8"};

constexpr const char *enabled = "STATUS_ENABLE";
constexpr const char *inReview = "STATUS_PENDING_CONFIRM";
constexpr const char *suspended = "STATUS_LIMIT";

SeededAdvertiser advertiser(const QString &id, const QString &name, const Place &place, const char *status)
{
    SeededAdvertiser made;
    made.id = id;
    made.name = name;
    made.currency = QString::fromLatin1(place.currency);
    made.country = QString::fromLatin1(place.country);
    made.timeZone = QString::fromLatin1(place.timeZone);
    made.posixTimeZone = QString::fromLatin1(place.posixTimeZone);
    made.status = QString::fromLatin1(status);
    made.createTime = 1'685'000'000 + id.right(5).toInt() * 600LL;
    return made;
}

QList<SeededAdvertiser> namedOnes()
{
    return {
        advertiser(QStringLiteral("7239118844027718401"), QStringLiteral("Halden EU"), berlin, enabled),
        advertiser(QStringLiteral("7239118844027718522"), QStringLiteral("Halden US"), newYork, enabled),
        advertiser(QStringLiteral("7101553009182264883"), QStringLiteral("Bloom & Fern"), london, enabled),
        advertiser(QStringLiteral("7340227655190047119"), QStringLiteral("Kestrel Games"), tokyo, enabled),
        advertiser(QStringLiteral("7200118844027718011"), QStringLiteral("Pebble Toys"), berlin, inReview),
        advertiser(QStringLiteral("7015663811274490236"), QStringLiteral("Ostro Travel"), sydney, suspended),
        advertiser(QStringLiteral("7239118844027718633"), QStringLiteral("Halden FR"), paris, enabled),
        advertiser(QStringLiteral("7239118844027718644"), QStringLiteral("Halden IT"), rome, enabled),
        advertiser(QStringLiteral("7239118844027718655"), QStringLiteral("Halden Test"), berlin, enabled),
    };
}

/// Ad accounts beyond the named ones: brands in several countries, every 11th in review, every 13th suspended.
SeededAdvertiser furtherOne(int number)
{
    static constexpr std::array brands{
        "Alder & Co",    "Brightwater",   "Cobalt Sports", "Dune Outdoor",  "Emberly",   "Fjord Living", "Gale Apparel",
        "Harbour Tea",   "Inkwell Press", "Juniper Skin",  "Kiln Ceramics", "Larkspur",  "Mosaic Home",  "Northlight",
        "Orchard Foods", "Pinecone Kids", "Quarry Bikes",  "Rookery Audio", "Saltmarsh", "Thistle Yarns"};
    static constexpr std::array places{berlin, newYork, london,  tokyo,    sydney,
                                       paris,  rome,    toronto, saoPaulo, singapore};
    const auto n = static_cast<std::size_t>(number);
    const Place &place = places[n % places.size()];
    QString name =
        QString::fromUtf8(brands[n / places.size() % brands.size()]) + u' ' + QString::fromLatin1(place.suffix);
    if (n >= brands.size() * places.size())
        name += QStringLiteral(" %1").arg(n / (brands.size() * places.size()) + 1);
    const char *status = number % 13 == 12 ? suspended : number % 11 == 10 ? inReview : enabled;
    return advertiser(QString::number(7'412'006'300'000'000'000LL + number * 1'000'003LL), name, place, status);
}

} // namespace

QList<SandboxUser> seededUsers(int accounts)
{
    SandboxUser main{QStringLiteral("7088310452917633026"), QStringLiteral("Sandbox Marketer"), namedOnes()};
    for (int i = 0; main.advertisers.size() < accounts; ++i)
        main.advertisers.append(furtherOne(i));
    main.advertisers.resize(qMax(0, accounts));
    const SandboxUser other{
        QStringLiteral("7088310452917639915"),
        QStringLiteral("Sandbox Outsider"),
        {advertiser(QStringLiteral("7188204415520931842"), QStringLiteral("Marlow Outdoor"), newYork, enabled),
         advertiser(QStringLiteral("7188204415520931907"), QStringLiteral("Tidewater Coffee"), toronto, enabled)}};
    return {main, other};
}

} // namespace remarketeer::sandbox
