#include "audience/audience_export.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RowProblem)
};

/// The plain counts and their names in JSON, once for both directions.
constexpr std::array<std::pair<const char *, std::uint64_t ExportSummary::*>, 12> counts{{
    {"read", &ExportSummary::read},
    {"exported", &ExportSummary::exported},
    {"no_identifier", &ExportSummary::noIdentifier},
    {"not_in_segment", &ExportSummary::notInSegment},
    {"left_out", &ExportSummary::leftOut},
    {"in_control_group", &ExportSummary::inControlGroup},
    {"over_cap", &ExportSummary::overCap},
    {"with_email", &ExportSummary::withEmail},
    {"with_phone", &ExportSummary::withPhone},
    {"with_device_id", &ExportSummary::withDeviceId},
    {"matchable", &ExportSummary::matchable},
    {"upload_lines", &ExportSummary::uploadLines},
}};

QJsonValue toValue(std::uint64_t number)
{
    return QJsonValue(static_cast<qint64>(number));
}

std::uint64_t toNumber(const QJsonValue &value)
{
    return static_cast<std::uint64_t>(std::max<qint64>(0, value.toInteger()));
}

} // namespace

const char *rowProblemKey(RowProblem problem)
{
    constexpr std::array<const char *, 7> keys{"none",     "too_few_cells", "too_many_cells", "too_long",
                                               "nul_byte", "bad_encoding",  "unclosed_quote"};
    return keys[static_cast<std::size_t>(problem)];
}

QString displayName(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None:
        return {};
    case RowProblem::TooFewCells:
        return Tr::tr("too few cells");
    case RowProblem::TooManyCells:
        return Tr::tr("too many cells");
    case RowProblem::TooLong:
        return Tr::tr("row too long");
    case RowProblem::NulByte:
        return Tr::tr("binary data in the row");
    case RowProblem::BadEncoding:
        return Tr::tr("characters in another encoding");
    case RowProblem::UnclosedQuote:
        return Tr::tr("quotation mark without its end");
    }
    return {};
}

std::uint64_t ExportSummary::skipped() const
{
    return read - exported - notInSegment - leftOut - inControlGroup - overCap;
}

QJsonObject ExportSummary::toJson() const
{
    QJsonObject json;
    for (const auto &[name, count] : counts)
        json.insert(QLatin1String(name), toValue(this->*count));
    json.insert(QStringLiteral("skipped"), toValue(skipped()));

    QJsonObject problems;
    for (std::size_t i = 1; i < rowProblems.size(); ++i)
        problems.insert(QLatin1String(rowProblemKey(static_cast<RowProblem>(i))), toValue(rowProblems[i]));
    json.insert(QStringLiteral("row_problems"), problems);

    QJsonObject attributes;
    for (std::size_t a = 0; a < outcomes.size(); ++a) {
        QJsonObject byOutcome;
        for (std::size_t o = 0; o < outcomeCount; ++o) {
            if (outcomes[a][o] != 0)
                byOutcome.insert(QLatin1String(outcomeKey(static_cast<Outcome>(o))), toValue(outcomes[a][o]));
        }
        if (!byOutcome.isEmpty())
            attributes.insert(QLatin1String(info(static_cast<ExportAttribute>(a)).key), byOutcome);
    }
    json.insert(QStringLiteral("attributes"), attributes);

    json.insert(QStringLiteral("calculate_type"), calculateType);
    QJsonArray partList;
    for (const RunPart &part : parts)
        partList.append(QJsonObject{{QStringLiteral("file"), part.file},
                                    {QStringLiteral("bytes"), part.bytes},
                                    {QStringLiteral("md5"), part.md5}});
    json.insert(QStringLiteral("parts"), partList);
    return json;
}

ExportSummary ExportSummary::fromJson(const QJsonObject &json)
{
    ExportSummary summary;
    for (const auto &[name, count] : counts)
        summary.*count = toNumber(json.value(QLatin1String(name)));
    const QJsonObject problems = json.value(QStringLiteral("row_problems")).toObject();
    for (std::size_t i = 1; i < summary.rowProblems.size(); ++i)
        summary.rowProblems[i] = toNumber(problems.value(QLatin1String(rowProblemKey(static_cast<RowProblem>(i)))));
    const QJsonObject attributes = json.value(QStringLiteral("attributes")).toObject();
    for (std::size_t a = 0; a < summary.outcomes.size(); ++a) {
        const QJsonObject byOutcome =
            attributes.value(QLatin1String(info(static_cast<ExportAttribute>(a)).key)).toObject();
        for (std::size_t o = 0; o < outcomeCount; ++o)
            summary.outcomes[a][o] = toNumber(byOutcome.value(QLatin1String(outcomeKey(static_cast<Outcome>(o)))));
    }
    summary.calculateType = json.value(QStringLiteral("calculate_type")).toString();
    return summary;
}

} // namespace remarketeer
