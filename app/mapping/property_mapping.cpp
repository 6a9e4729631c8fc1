#include "mapping/property_mapping.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::PropertyMapping)
};

const QLatin1String propertiesKey("properties");
const QLatin1String optionsKey("options");
const QLatin1String propertyKey("property");
const QLatin1String wordKey("word");
const QLatin1String defaultCountryKey("default_country");
const QLatin1String dateOrderKey("date_order");
const QLatin1String dateOrderChosenKey("date_order_chosen");
const QLatin1String phoneWithoutPlusKey("phone_without_plus");
const QLatin1String emailDropTagKey("email_drop_tag");
const QLatin1String emailDropDotsKey("email_drop_dots");

const QLatin1String firstWord("first");
const QLatin1String lastWord("last");
const QLatin1String dayFirst("dmy");
const QLatin1String monthFirst("mdy");

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

tl::unexpected<Error> refuseUnknown(const QString &key, const QStringList &known)
{
    return refuse(Tr::tr("The mapping has an unknown key “%1”. Use one of: %2.").arg(key, known.join(u", ")));
}

tl::unexpected<Error> refuseShape(const QString &key, const QString &shape)
{
    return refuse(Tr::tr("In the mapping, “%1” must be %2.").arg(key, shape));
}

QJsonValue toJson(const PropertyChoice &choice)
{
    if (choice.derivation == Derivation::None)
        return choice.property;
    return QJsonObject{{propertyKey, choice.property},
                       {wordKey, choice.derivation == Derivation::FirstWord ? firstWord : lastWord}};
}

Result<PropertyChoice> choiceFromJson(const QString &key, const QJsonValue &json)
{
    const QString shape = Tr::tr("the name of a property, or {\"property\": name, \"word\": \"first\" or \"last\"}");
    PropertyChoice choice;
    if (json.isString()) {
        choice.property = json.toString();
    } else {
        const QJsonObject object = json.toObject();
        const QString word = object.value(wordKey).toString();
        if (object.size() != 2 || (word != firstWord && word != lastWord))
            return refuseShape(key, shape);
        choice.property = object.value(propertyKey).toString();
        choice.derivation = word == firstWord ? Derivation::FirstWord : Derivation::LastWord;
    }
    if (choice.property.isEmpty())
        return refuseShape(key, shape);
    return choice;
}

Result<void> readProperties(const QJsonObject &json, PropertyMapping &mapping)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto &all = exportAttributes();
        const auto attribute = std::find_if(all.begin(), all.end(), [&](const ExportAttributeInfo &entry) {
            return it.key() == QLatin1String(entry.key);
        });
        if (attribute == all.end()) {
            QStringList keys;
            for (const ExportAttributeInfo &entry : all)
                keys << QLatin1String(entry.key);
            return refuseUnknown(it.key(), keys);
        }
        Result<PropertyChoice> choice = choiceFromJson(it.key(), it.value());
        if (!choice)
            return fail(std::move(choice.error()));
        mapping.choice(attribute->attribute) = std::move(*choice);
    }
    return {};
}

Result<void> readCountry(const QString &key, const QJsonValue &json, std::string &country)
{
    const QString text = json.toString();
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (text.size() != 2 || !std::all_of(text.begin(), text.end(), isUpper))
        return refuseShape(key, Tr::tr("a country code of two capital letters, such as \"DE\""));
    country = text.toStdString();
    return {};
}

Result<void> readDateOrder(const QString &key, const QJsonValue &json, DateOrder &order)
{
    const QString text = json.toString();
    if (text != dayFirst && text != monthFirst)
        return refuseShape(key, Tr::tr("\"dmy\" (day first) or \"mdy\" (month first)"));
    order = text == dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return {};
}

Result<void> readFlag(const QString &key, const QJsonValue &json, bool &flag)
{
    if (!json.isBool())
        return refuseShape(key, Tr::tr("true or false"));
    flag = json.toBool();
    return {};
}

Result<void> readOption(const QString &key, const QJsonValue &json, PropertyMapping &mapping)
{
    NormaliseOptions &options = mapping.options;
    if (key == defaultCountryKey)
        return readCountry(key, json, options.defaultCountry);
    if (key == dateOrderKey)
        return readDateOrder(key, json, options.dateOrder);
    if (key == dateOrderChosenKey)
        return readFlag(key, json, mapping.dateOrderChosen);
    if (key == phoneWithoutPlusKey)
        return readFlag(key, json, options.phoneWithoutPlus);
    if (key == emailDropTagKey)
        return readFlag(key, json, options.emailDropTag);
    if (key == emailDropDotsKey)
        return readFlag(key, json, options.emailDropDots);
    return refuseUnknown(key, {defaultCountryKey, dateOrderKey, dateOrderChosenKey, phoneWithoutPlusKey,
                               emailDropTagKey, emailDropDotsKey});
}

} // namespace

QJsonObject PropertyMapping::toJson() const
{
    QJsonObject properties;
    for (const ExportAttributeInfo &entry : exportAttributes()) {
        if (const auto &chosen = choice(entry.attribute))
            properties.insert(QLatin1String(entry.key), remarketeer::toJson(*chosen));
    }

    QJsonObject saved;
    if (!options.defaultCountry.empty())
        saved.insert(defaultCountryKey, QString::fromStdString(options.defaultCountry));
    saved.insert(dateOrderKey, options.dateOrder == DateOrder::DayMonthYear ? dayFirst : monthFirst);
    saved.insert(dateOrderChosenKey, dateOrderChosen);
    saved.insert(phoneWithoutPlusKey, options.phoneWithoutPlus);
    saved.insert(emailDropTagKey, options.emailDropTag);
    saved.insert(emailDropDotsKey, options.emailDropDots);
    return {{propertiesKey, properties}, {optionsKey, saved}};
}

Result<PropertyMapping> PropertyMapping::fromJson(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != propertiesKey && it.key() != optionsKey)
            return refuseUnknown(it.key(), {propertiesKey, optionsKey});
        if (!it.value().isObject())
            return refuseShape(it.key(), Tr::tr("an object: {…}"));
    }

    PropertyMapping mapping;
    if (auto read = readProperties(json.value(propertiesKey).toObject(), mapping); !read)
        return fail(std::move(read.error()));

    const QJsonObject options = json.value(optionsKey).toObject();
    // Whoever writes an order by hand means it; only the program notes one that it found itself.
    mapping.dateOrderChosen = options.contains(dateOrderKey);
    for (auto it = options.begin(); it != options.end(); ++it) {
        if (auto read = readOption(it.key(), it.value(), mapping); !read)
            return fail(std::move(read.error()));
    }
    return mapping;
}

} // namespace remarketeer
