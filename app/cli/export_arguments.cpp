#include "cli/export_arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace remarketeer::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::ExportCommand)
};

constexpr QLatin1String map("map");
constexpr QLatin1String mapFile("map-file");
constexpr QLatin1String attributes("attributes");
constexpr QLatin1String defaultCountry("default-country");
constexpr QLatin1String dateOrder("date-order");
constexpr QLatin1String phoneWithoutPlus("phone-without-plus");
constexpr QLatin1String outFile("out");
constexpr QLatin1String parts("parts");
constexpr QLatin1String rejects("rejects");
constexpr QLatin1String threads("threads");
constexpr QLatin1String summary("summary");

QString attributeKeys()
{
    QStringList keys;
    for (const ExportAttributeInfo &attribute : exportAttributes())
        keys.append(QString::fromLatin1(attribute.key));
    return keys.join(u", ");
}

Result<ExportAttribute> attributeOf(const QString &text)
{
    if (const auto attribute = exportAttributeFromText(text.trimmed()))
        return *attribute;
    return fail(ErrorCode::InvalidInput,
                Tr::tr("“%1” is not an export attribute. Use one of: %2.").arg(text.trimmed(), attributeKeys()));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Tr::tr("Turns profiles into a hashed audience file, on this computer. docs/command-line.md has examples, exit "
               "codes and the form of the summary."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("export"), Tr::tr("This command."), QStringLiteral("export"));
    parser.addPositionalArgument(QStringLiteral("profiles"), Tr::tr("The CSV file of profiles."),
                                 QStringLiteral("PROFILES.csv"));
    parser.addOptions({
        {map,
         Tr::tr("Fills an attribute from a property, such as “Email=E-mail address” or “First Name=first_word(Name)”; "
                "may be given for each attribute."),
         QStringLiteral("ATTRIBUTE=PROPERTY")},
        {mapFile, Tr::tr("Reads a saved mapping; --map comes on top of it."), QStringLiteral("FILE.json")},
        {attributes, Tr::tr("Exports these only (default: all that are mapped)."), QStringLiteral("A,B")},
        {defaultCountry, Tr::tr("Country of phone numbers without a calling code."), QStringLiteral("US")},
        {dateOrder, Tr::tr("How 03/04/1990 is read (default: found from the dates)."), QStringLiteral("dmy|mdy")},
        {phoneWithoutPlus, Tr::tr("Hashes phone numbers without the leading “+”.")},
        {outFile, Tr::tr("The audience file to write."), QStringLiteral("AUDIENCE.csv")},
        {parts, Tr::tr("Writes upload parts for TikTok into this folder."), QStringLiteral("DIR")},
        {rejects, Tr::tr("Writes row numbers and reasons of what was left out, without values."),
         QStringLiteral("FILE.csv")},
        {threads, Tr::tr("Threads that work (default: one for each core)."), QStringLiteral("N")},
        {summary, Tr::tr("Writes the counts as JSON."), QStringLiteral("FILE.json")},
    });
}

Result<PropertyMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, Tr::tr("There is no mapping file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("The mapping file “%1” cannot be read: %2.").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The mapping file “%1” is not a JSON object (at byte %2). docs/mapping-file.md shows one.")
                        .arg(path)
                        .arg(error.offset));
    return PropertyMapping::fromJson(json.object());
}

Result<void> readOptions(const QCommandLineParser &parser, ExportArguments &into)
{
    if (parser.isSet(defaultCountry)) {
        const std::string country(Normaliser({}, 0).country(parser.value(defaultCountry).toStdString()));
        if (country.empty())
            return fail(ErrorCode::InvalidInput,
                        Tr::tr("--default-country takes a country code of two letters, such as US; “%1” is none.")
                            .arg(parser.value(defaultCountry)));
        into.mapping.options.defaultCountry = QString::fromStdString(country).toUpper().toStdString();
    }
    if (parser.isSet(dateOrder)) {
        const QString order = parser.value(dateOrder);
        if (order != u"dmy" && order != u"mdy")
            return fail(ErrorCode::InvalidInput, Tr::tr("--date-order takes dmy or mdy; “%1” is neither.").arg(order));
        into.mapping.options.dateOrder = order == u"dmy" ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        into.mapping.dateOrderChosen = true;
    }
    if (parser.isSet(phoneWithoutPlus))
        into.mapping.options.phoneWithoutPlus = true;
    if (parser.isSet(threads)) {
        bool number = false;
        into.threads = parser.value(threads).toInt(&number);
        if (!number || into.threads < 1 || into.threads > 256)
            return fail(ErrorCode::InvalidInput, Tr::tr("--threads takes a whole number from 1 to 256."));
    }
    return {};
}

Result<void> readAttributes(const QCommandLineParser &parser, ExportArguments &into)
{
    for (const QString &text : parser.values(map)) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 1 || sign + 1 == text.size())
            return fail(
                ErrorCode::InvalidInput,
                Tr::tr("--map takes ATTRIBUTE=PROPERTY, such as “Email=email”; “%1” is not of that form.").arg(text));
        const auto attribute = attributeOf(text.left(sign));
        if (!attribute)
            return fail(attribute.error());
        const bool twice = std::any_of(into.maps.cbegin(), into.maps.cend(),
                                       [&](const MapArgument &given) { return given.attribute == *attribute; });
        if (twice)
            return fail(
                ErrorCode::InvalidInput,
                Tr::tr("--map names “%1” twice. Give each attribute one property.").arg(displayName(*attribute)));
        into.maps.append({*attribute, text.mid(sign + 1)});
    }
    for (const QString &text : parser.value(attributes).split(u',', Qt::SkipEmptyParts)) {
        const auto attribute = attributeOf(text);
        if (!attribute)
            return fail(attribute.error());
        into.attributes.set(static_cast<std::size_t>(*attribute));
    }
    return {};
}

Result<void> checkMapped(const ExportArguments &arguments)
{
    AttributeSet mapped;
    for (std::size_t i = 0; i < exportAttributeCount; ++i)
        mapped[i] = arguments.mapping.choices[i].has_value();
    for (const MapArgument &argument : arguments.maps)
        mapped.set(static_cast<std::size_t>(argument.attribute));
    if (mapped.none())
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("No attribute is mapped. Say which property fills which attribute, such as --map "
                           "\"Email=email\", or give a --map-file."));
    for (std::size_t i = 0; i < exportAttributeCount; ++i) {
        if (arguments.attributes[i] && !mapped[i])
            return fail(ErrorCode::InvalidInput,
                        Tr::tr("--attributes names “%1”, which no property is mapped to. Add --map \"%1=…\".")
                            .arg(QString::fromLatin1(exportAttributes()[i].header)));
    }
    return {};
}

/// The first of the names, fit for one line of a terminal.
QString shownNames(const QStringList &names)
{
    constexpr qsizetype most = 30;
    QStringList shown = names.first(std::min(most, names.size()));
    for (QString &name : shown)
        name = name.simplified().remove(QChar(0x1B)).left(60);
    return shown.join(u", ") + (names.size() > most ? QStringLiteral(", …") : QString());
}

} // namespace

Result<ExportArguments> parseExportArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(QCoreApplication::applicationFilePath()) + arguments))
        return fail(ErrorCode::InvalidInput, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.positionalArguments().size() != 2)
        return fail(ErrorCode::InvalidInput, Tr::tr("Give one CSV file of profiles: export PROFILES.csv …"));
    ExportArguments result;
    result.profiles = parser.positionalArguments().at(1);
    result.audienceFile = parser.value(outFile);
    if (result.audienceFile.isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("Say where the audience file goes: --out AUDIENCE.csv"));
    result.partsFolder = parser.value(parts);
    result.rejectsFile = parser.value(rejects);
    result.summaryFile = parser.value(summary);
    if (parser.isSet(mapFile)) {
        result.mappingFile = parser.value(mapFile);
        const auto mapping = readMapping(result.mappingFile);
        if (!mapping)
            return fail(mapping.error());
        result.mapping = *mapping;
    }
    for (const auto read : {readOptions, readAttributes}) {
        if (const auto done = read(parser, result); !done)
            return fail(done.error());
    }
    if (const auto checked = checkMapped(result); !checked)
        return fail(checked.error());
    return result;
}

Result<void> applyMaps(const QList<MapArgument> &maps, const QStringList &properties, PropertyMapping &mapping)
{
    static const QRegularExpression oneWord(QStringLiteral("^(first|last)_word\\((.+)\\)$"));
    for (const MapArgument &argument : maps) {
        PropertyChoice choice{argument.property, Derivation::None};
        const auto word = oneWord.match(argument.property);
        if (word.hasMatch() && !properties.contains(argument.property))
            choice = {word.captured(2), word.captured(1) == u"first" ? Derivation::FirstWord : Derivation::LastWord};
        if (!properties.contains(choice.property))
            return fail(ErrorCode::InvalidInput, Tr::tr("The profiles have no property “%1”. They have: %2.")
                                                     .arg(choice.property, shownNames(properties)));
        mapping.choice(argument.attribute) = choice;
    }
    return {};
}

} // namespace remarketeer::cli
