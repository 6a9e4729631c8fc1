#include "audience/normaliser.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::Outcome)
};

} // namespace

const char *outcomeKey(Outcome outcome)
{
    constexpr std::array<const char *, outcomeCount> keys{
        "absent",
        "hashed",
        "already_hashed",
        "bad_email",
        "bad_phone",
        "phone_rounded_by_spreadsheet",
        "phone_needs_country",
        "bad_name",
        "gender_not_m_or_f",
        "bad_date",
        "bad_city",
        "bad_state",
        "bad_country",
        "bad_zip",
        "bad_device_id",
        "tracking_not_allowed",
    };
    return keys[static_cast<std::size_t>(outcome)];
}

QString displayName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Absent:
        return Tr::tr("no value");
    case Outcome::Hashed:
        return Tr::tr("hashed");
    case Outcome::AlreadyHashed:
        return Tr::tr("already hashed");
    case Outcome::BadEmail:
        return Tr::tr("not an e-mail address");
    case Outcome::BadPhone:
        return Tr::tr("not a phone number");
    case Outcome::PhoneRoundedBySpreadsheet:
        return Tr::tr("phone number shortened by a spreadsheet");
    case Outcome::PhoneNeedsCountry:
        return Tr::tr("phone number without a country");
    case Outcome::BadName:
        return Tr::tr("no letters in the name");
    case Outcome::GenderNotMOrF:
        return Tr::tr("neither male nor female");
    case Outcome::BadDate:
        return Tr::tr("not a date of birth");
    case Outcome::BadCity:
        return Tr::tr("no letters in the city");
    case Outcome::BadState:
        return Tr::tr("no letters in the state");
    case Outcome::BadCountry:
        return Tr::tr("not a known country");
    case Outcome::BadZip:
        return Tr::tr("not a ZIP code");
    case Outcome::BadDeviceId:
        return Tr::tr("not a device ID");
    case Outcome::TrackingNotAllowed:
        return Tr::tr("tracking not allowed on the device");
    }
    return {};
}

} // namespace remarketeer
