#include "store/row_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RowText)
};

} // namespace

tl::unexpected<Error> badRow(const QString &column)
{
    return fail(ErrorCode::Database,
                Tr::tr("The workspace holds an entry that this version of Remarketeer cannot read. It was changed by "
                       "another program, or is damaged; restore it from a backup, or begin with an empty workspace."),
                QStringLiteral("unreadable column %1").arg(column));
}

QVariant timeToRow(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime timeFromRow(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QVariant numberToRow(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> numberFromRow(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString listToRow(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Result<QStringList> listFromRow(const QVariant &value)
{
    const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (!document.isArray())
        return badRow(QStringLiteral("list"));
    QStringList list;
    for (const QJsonValue &item : document.array())
        list.append(item.toString());
    return list;
}

QString objectToRow(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectFromRow(const QVariant &value)
{
    const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (!document.isObject())
        return badRow(QStringLiteral("object"));
    return document.object();
}

} // namespace remarketeer
