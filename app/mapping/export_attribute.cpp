#include "mapping/export_attribute.h"

#include <QCoreApplication>

namespace remarketeer {

namespace {

constexpr const char *context = "remarketeer::ExportAttribute";

using enum ExportAttribute;
using enum AttributeGroup;

constexpr std::array<ExportAttributeInfo, exportAttributeCount> table{{
    {Email, "email", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Email"), AccountInformation, true},
    {Phone, "phone", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Phone"), AccountInformation, true},
    {FirstName, "first_name", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "First Name"), AccountInformation,
     false},
    {LastName, "last_name", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Last Name"), AccountInformation, false},
    {FirstNameInitial, "first_name_initial", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "First Name Initial"),
     AccountInformation, false},
    {Gender, "gender", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Gender"), AgeAndGender, false},
    {DateOfBirth, "dob", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Date of Birth (DOB)"), AgeAndGender, false},
    {City, "city", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "City"), Location, false},
    {State, "state", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "State"), Location, false},
    {Country, "country", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Country"), Location, false},
    {Zip, "zip", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "ZIP"), Location, false},
    {GoogleAdvertisingId, "gaid", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Google Advertising ID"),
     DeviceInformation, true},
    {IdentifierForAdvertisers, "idfa", QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "Identifier for Advertisers"),
     DeviceInformation, true},
}};

constexpr std::array<const char *, exportAttributeCount> descriptions{
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s email address"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s phone number"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s first name"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s last name"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "First letter of the user’s first name"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s gender"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s full date of birth"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s city name"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s state name"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s country, ISO 3166-1 alpha-2"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute", "User’s postal or ZIP code"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute",
                      "Unique, resettable identifier assigned to a device for advertising purposes"),
    QT_TRANSLATE_NOOP("remarketeer::ExportAttribute",
                      "Unique identifier assigned to a device for advertising purposes"),
};

} // namespace

const std::array<ExportAttributeInfo, exportAttributeCount> &exportAttributes()
{
    return table;
}

const ExportAttributeInfo &info(ExportAttribute attribute)
{
    return table[static_cast<std::size_t>(attribute)];
}

std::optional<ExportAttribute> exportAttributeFromText(const QString &text)
{
    for (const ExportAttributeInfo &entry : table) {
        if (text.compare(QLatin1String(entry.key), Qt::CaseInsensitive) == 0 ||
            text.compare(QLatin1String(entry.header), Qt::CaseInsensitive) == 0)
            return entry.attribute;
    }
    return std::nullopt;
}

QString displayName(ExportAttribute attribute)
{
    return QCoreApplication::translate(context, info(attribute).header);
}

QString description(ExportAttribute attribute)
{
    return QCoreApplication::translate(context, descriptions[static_cast<std::size_t>(attribute)]);
}

QString displayName(AttributeGroup group)
{
    switch (group) {
    case AccountInformation:
        return QCoreApplication::translate("remarketeer::ExportAttribute", "Account Information");
    case AgeAndGender:
        return QCoreApplication::translate("remarketeer::ExportAttribute", "Age and Gender");
    case Location:
        return QCoreApplication::translate("remarketeer::ExportAttribute", "Location");
    case DeviceInformation:
        break;
    }
    return QCoreApplication::translate("remarketeer::ExportAttribute", "Device Information");
}

} // namespace remarketeer
