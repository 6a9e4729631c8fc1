#include "sandbox/call.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace remarketeer::sandbox {

namespace {

tl::unexpected<Refusal> missing(const QString &field)
{
    return refuse(40002, QStringLiteral("%1: Missing data for required field.").arg(field));
}

std::optional<QStringList> strings(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return std::nullopt;
        list.append(item.toString());
    }
    return list;
}

} // namespace

tl::expected<QString, Refusal> Call::text(const QString &field) const
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined() || value.isNull())
        return missing(field);
    if (!value.isString() || value.toString().isEmpty())
        return refuse(40002, QStringLiteral("%1: Not a valid string.").arg(field));
    return value.toString();
}

tl::expected<QStringList, Refusal> Call::texts(const QString &field, qsizetype most) const
{
    if (!body.contains(field))
        return missing(field);
    const std::optional<QStringList> list = strings(body.value(field));
    if (!list)
        return refuse(40002, QStringLiteral("%1: Not a valid list of strings.").arg(field));
    if (list->isEmpty() || list->size() > most)
        return refuse(40002, QStringLiteral("%1: Length must be between 1 and %2.").arg(field).arg(most));
    return *list;
}

tl::expected<QString, Refusal> Call::parameter(const QString &name) const
{
    const QString value = request.query.value(name);
    if (value.isEmpty())
        return missing(name);
    return value;
}

tl::expected<QStringList, Refusal> Call::listParameter(const QString &name, qsizetype most) const
{
    if (!request.query.has(name))
        return QStringList();
    const QJsonDocument json = QJsonDocument::fromJson(request.query.value(name).toUtf8());
    const std::optional<QStringList> list = json.isArray() ? strings(json.array()) : std::nullopt;
    if (!list || list->isEmpty())
        return refuse(40002, QStringLiteral("%1: Not a valid list of strings.").arg(name));
    if (list->size() > most)
        return refuse(40011, QStringLiteral("%1: Length must be between 1 and %2.").arg(name).arg(most));
    return *list;
}

tl::expected<int, Refusal> Call::numberParameter(const QString &name, int fallback, int least, int most) const
{
    if (!request.query.has(name))
        return fallback;
    bool ok = false;
    const int number = request.query.value(name).toInt(&ok);
    if (!ok || number < least || number > most)
        return refuse(40002, QStringLiteral("%1: Must be between %2 and %3.").arg(name).arg(least).arg(most));
    return number;
}

std::optional<Refusal> Call::forbidden(const QString &advertiser) const
{
    if (token && token->advertisers.contains(advertiser) && !deniedAdvertisers.contains(advertiser))
        return std::nullopt;
    return Refusal{40001, QStringLiteral("No permission to operate advertiser %1.").arg(advertiser)};
}

} // namespace remarketeer::sandbox
